// Makes the program of the page and its scripts lighter, as Trunk cannot.

import { minify } from "terser";

const HEAD = 8;
const [CUSTOM, IMPORTS, EXPORTS, DATA] = [0, 2, 7, 11];
/** What an import or export of WebAssembly is: a function, table, memory, global. */
const [FUNCTION, TABLE, MEMORY, GLOBAL] = [0, 1, 2, 3];
/**
 * The standard library's table of the characters beyond ASCII that can be printed: how it begins, how
 * it ends, and its length. Only panics, which quote what they could not cut, look into it.
 */
const PRINTABLE = {
  start: Buffer.from("00060101030104020507070208080902", "hex"),
  end: Buffer.from("8d0480be031b030f0d", "hex"),
  length: 1460,
};

/** A script of the page, which is a module or stands alone. */
export async function slimScript(script, isModule) {
  const { code } = await minify(script, { module: isModule, compress: { passes: 3 } });
  return code;
}

/**
 * A program and the script that loads it, with short names for what each gives the other: those of
 * wasm-bindgen are long, unlike any other text, and stand in both.
 */
export function withShortNames(program, script) {
  const short = new Map();
  const shortened = (name) => {
    if (!/^(__w|\.\/)/.test(name)) return name;
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name);
  };
  const sections = sectionsOf(program).filter(({ id }) => id !== CUSTOM);
  const slim = sections.map(({ id, body }) => {
    if (id === IMPORTS) return section(id, renamed(body, importAt, shortened));
    if (id === EXPORTS) return section(id, renamed(body, exportAt, shortened));
    if (id === DATA) return section(id, withoutPanics(body));
    return section(id, body);
  });
  const names = [...short.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const known = new RegExp(`(?<![\\w$])(${names.join("|")})(?![\\w$])`, "g");
  return [
    Buffer.concat([program.subarray(0, HEAD), ...slim]),
    script.replace(known, (name) => short.get(name)),
  ];
}

/** The sections of a program. */
function sectionsOf(program) {
  const sections = [];
  for (let start = HEAD; start < program.length; ) {
    const [size, at] = number(program, start + 1);
    sections.push({ id: program[start], body: program.subarray(at, at + size) });
    start = at + size;
  }
  return sections;
}

function section(id, body) {
  return Buffer.concat([Buffer.from([id]), encoded(body.length), body]);
}

/** The entries of a section with other names; `entryAt` reads one. */
function renamed(body, entryAt, rename) {
  let [count, at] = number(body, 0);
  const parts = [encoded(count)];
  while (count-- > 0) {
    const { names, from, end } = entryAt(body, at);
    for (const name of names) parts.push(text(rename(name)));
    parts.push(body.subarray(from, end));
    at = end;
  }
  return Buffer.concat(parts);
}

function importAt(body, start) {
  const [module, second] = textAt(body, start);
  const [name, from] = textAt(body, second);
  const after = (at) => number(body, at)[1];
  const limits = (at) => (body[at] & 1 ? after(after(at + 1)) : after(at + 1));
  const ends = {
    [FUNCTION]: () => after(from + 1),
    [TABLE]: () => limits(from + 2),
    [MEMORY]: () => limits(from + 1),
    [GLOBAL]: () => from + 3,
  };
  const end = ends[body[from]];
  if (!end) throw new Error(`an import of kind ${body[from]} is not known here`);
  return { names: [module, name], from, end: end() };
}

function exportAt(body, start) {
  const [name, from] = textAt(body, start);
  return { names: [name], from, end: number(body, from + 1)[1] };
}

/**
 * The data without what only the message of a panic needs, which nobody reads in a browser: the names
 * of source files, which also differ from machine to machine, and which characters can be printed.
 * Nothing moves; what is left out is zero.
 */
function withoutPanics(body) {
  const light = Buffer.from(body);
  for (const path of pathsIn(light)) path.fill(0);
  const { start, end, length } = PRINTABLE;
  const first = light.indexOf(start);
  // Another version of the library may have another table, which then stays.
  const last = first + length - end.length;
  if (first >= 0 && light.indexOf(end, first) === last) light.fill(0, first, first + length);
  return light;
}

/** The names of source files in the data. */
function pathsIn(light) {
  const parts = segmentsOf(light);
  const at = (address, length) => {
    const part = parts.find(({ start, bytes }) => address >= start && address + length <= start + bytes.length);
    return part?.bytes.subarray(address - part.start, address - part.start + length);
  };
  const paths = [];
  for (const { start, bytes } of parts) {
    // A place in the sources: where the name of its file is, and how long; then line and column.
    for (let word = -start & 3; word + 16 <= bytes.length; word += 4) {
      const path = at(bytes.readUInt32LE(word), bytes.readUInt32LE(word + 4) + 1);
      if (path && path.length < 256 && /^[\w./\\: +-]+\.rs\0$/.test(path.toString("latin1"))) paths.push(path);
    }
  }
  return paths;
}

/** The parts of the data: where each comes in the memory, and its bytes. */
function segmentsOf(body) {
  const parts = [];
  let [count, at] = number(body, 0);
  while (count-- > 0) {
    // At a constant place of the only memory: `i32.const`, the place, `end`.
    if (body[at] !== 0 || body[at + 1] !== 0x41) throw new Error("data of a kind not known here");
    const [start, end] = number(body, at + 2);
    const [length, first] = number(body, end + 1);
    parts.push({ start, bytes: body.subarray(first, first + length) });
    at = first + length;
  }
  return parts;
}

/** A number as WebAssembly writes it, and where it ends. */
function number(bytes, at) {
  let [value, shift] = [0, 0];
  do value |= (bytes[at] & 127) << shift, (shift += 7);
  while (bytes[at++] > 127);
  return [value >>> 0, at];
}

function encoded(value) {
  const bytes = [];
  do bytes.push((value & 127) | (value > 127 ? 128 : 0));
  while ((value >>>= 7));
  return Buffer.from(bytes);
}

function textAt(bytes, start) {
  const [length, at] = number(bytes, start);
  return [bytes.toString("utf8", at, at + length), at + length];
}

function text(value) {
  const bytes = Buffer.from(value);
  return Buffer.concat([encoded(bytes.length), bytes]);
}
