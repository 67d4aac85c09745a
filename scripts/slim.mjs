// Makes the program of the page and its scripts lighter, as Trunk cannot.

import { minify } from "terser";

const HEAD = 8;
const [CUSTOM, IMPORTS, EXPORTS] = [0, 2, 7];
/** What an import or export of WebAssembly is: a function, table, memory, global. */
const [FUNCTION, TABLE, MEMORY, GLOBAL] = [0, 1, 2, 3];

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
