// Prints what the page weighs, file by file, and fails when the first load outgrows its budget.
//
//   node scripts/budget.mjs [FOLDER]

import { readFileSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

import { filesOf } from "./service-worker.mjs";

/** Bytes after brotli that the first screen should take, and those that it may. */
const GOAL = 160_000;
const BUDGET = 160_000;
/** What is loaded later or by launchers only; everything else counts. */
// Of the words of two languages a visitor loads one: the larger counts.
const LATER = [/^climates\.json$/, /^(facts|hubs|countries|grid)\.json$/, /^studies/, /^years/, /^(drawings|pictures)\.js$/, /^explanations\.txt$/, /^icons\//, /^sw\.js$/];

const folder = process.argv[2] ?? "dist";
const rows = filesOf(folder).map((file) => {
  const bytes = readFileSync(path.join(folder, file));
  const first = !LATER.some((pattern) => pattern.test(file));
  return { file, raw: bytes.length, brotli: brotli(bytes), first };
});
const words = rows.filter((row) => /^words\./.test(row.file)).sort((a, b) => b.brotli - a.brotli);
for (const other of words.slice(1)) other.first = false;
rows.sort((a, b) => b.first - a.first || b.brotli - a.brotli);
const total = sum(rows.filter((row) => row.first));

print("file", "raw", "brotli", "");
for (const row of rows) print(row.file, row.raw, row.brotli, row.first ? "" : "later");
print("first load", total.raw, total.brotli, `of ${BUDGET.toLocaleString("en")}, the goal being ${GOAL.toLocaleString("en")}`);
if (!rows.length) fail(`there is no page in ${folder}`);
if (total.brotli > BUDGET) fail(`the first load is ${total.brotli - BUDGET} bytes over its budget`);

function brotli(bytes) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return zlib.brotliCompressSync(bytes, { params }).length;
}

function sum(counted) {
  return counted.reduce(
    (total, row) => ({ raw: total.raw + row.raw, brotli: total.brotli + row.brotli }),
    { raw: 0, brotli: 0 },
  );
}

function print(name, raw, packed, note) {
  const cell = (value) => value.toLocaleString("en").padStart(10);
  console.log(`${name.padEnd(40)}${cell(raw)}${cell(packed)}  ${note}`.trimEnd());
}

function fail(reason) {
  console.error(`budget: ${reason}`);
  process.exit(1);
}
