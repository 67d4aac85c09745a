// Writes the service worker of a built page: its template, with the list of files that the page
// consists of. The list is made from what is there, so nothing can be forgotten.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export const TEMPLATE = path.join(import.meta.dirname, "../static/service-worker.js");
const NAME = "sw.js";

/** Every file of the page, as paths with forward slashes; hidden files are no part of it. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => !file.split("/").some((part) => part.startsWith(".")))
    .sort();
}

/** The addresses of the page's files with their digests: `["./", "sha384-…"]`. */
export function entriesOf(folder) {
  return filesOf(folder)
    .filter((file) => file !== NAME)
    .map((file) => [
      file === "index.html" ? "./" : `./${encodeURI(file)}`,
      `sha384-${hash("sha384", readFileSync(path.join(folder, file)), "base64")}`,
    ]);
}

/** Writes `sw.js`; its version follows from the contents alone. */
export function writeServiceWorker(folder) {
  const template = readFileSync(TEMPLATE, "utf8");
  const entries = entriesOf(folder);
  const list = entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join("");
  // The template counts too: a page may change in how it is kept and in nothing else.
  const version = hash("sha256", template + list, "hex").slice(0, 12);
  const source = fill(fill(template, '"VERSION"', `"${version}"`), '["FILES"]', `[\n${list}]`);
  writeFileSync(path.join(folder, NAME), source);
  return { version, entries };
}

function fill(text, placeholder, value) {
  if (text.split(placeholder).length !== 2) {
    throw new Error(`the service worker's template wants ${placeholder} once`);
  }
  return text.replace(placeholder, () => value);
}

function hash(algorithm, data, encoding) {
  return createHash(algorithm).update(data).digest(encoding);
}
