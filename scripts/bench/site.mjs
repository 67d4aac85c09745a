// Times the site model in a headless Chromium, on one thread, with the weather prepared: a year of
// 8,760 hours of each system, 1,000 samples of a place of the library in all of its cells, and 1,000 as
// the band takes them, in few points of the cells, the choice of these included, with a load that is steady
// and with one that swings over the day. Beside it the same year of one system in plain JavaScript, and,
// where its folder is named, an earlier build of this bench: all in turns in the same run, so that the
// ratios hold on a busy machine.
//
//   . scripts/setup test
//   node scripts/bench/site.mjs                    builds, times, and keeps the program in target/bench/site
//   node scripts/bench/site.mjs --beside FOLDER    the same beside a program kept before
//   node scripts/bench/site.mjs --everywhere       the band's thousand alone, in every place of the library

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { launch } from "../../tests/browser/chromium.mjs";

const TARGET = "wasm32-unknown-unknown";
const PLACE = "ashburn";
/** Each with what else is chosen. */
const SYSTEMS = [
  "system=airside",
  "system=airside,backup=air",
  "system=airside-dry",
  "system=airside-dry,backup=air",
  "system=waterside",
  "system=waterside,integrated=no",
  "system=water-chiller",
  "system=air-chiller",
  "system=air-chiller,free_cooling=yes",
  "system=dx",
  "system=dx,pumped_refrigerant=yes",
  "system=dry",
  "system=dry,cooler_assist=none",
  "system=liquid",
  "system=liquid,heat_rejection=wet",
  "system=liquid,heat_rejection=tower",
  "system=liquid,residual_air=air",
  "system=sea",
  "system=indirect",
  "system=indirect,indirect_trim=air",
  "system=indirect,indirect_trim=water",
  "system=curve",
];

const run = (program, ...words) => execFileSync(program, words, { stdio: ["ignore", "ignore", "inherit"] });
const folder = "target/bench/site";
mkdirSync(folder, { recursive: true });
run("cargo", "build", "--locked", "--profile", "studies", "--target", TARGET, "--features", "worker",
  "--example", "site_bench");
const built = `${process.env.CARGO_TARGET_DIR ?? "target"}/${TARGET}/studies/examples/site_bench.wasm`;
run("wasm-bindgen", "--target", "web", "--no-typescript", "--out-dir", folder, built);
const named = process.argv.indexOf("--beside");
const earlier = named > 0 ? process.argv[named + 1] : undefined;

const KINDS = { js: "text/javascript", mjs: "text/javascript", wasm: "application/wasm", json: "application/json" };
const FOLDERS = { new: folder, old: earlier, bench: import.meta.dirname, data: "data" };
// Alone in its process, a page has a finer clock.
const ALONE = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
const server = createServer((request, response) => {
  const [, place, name] = request.url.split("/");
  const file = FOLDERS[place] && name && join(FOLDERS[place], name);
  if (!file || !existsSync(file)) {
    response.writeHead(200, { "content-type": "text/html", ...ALONE }).end("<!doctype html><title>bench</title>");
    return;
  }
  response.writeHead(200, { "content-type": KINDS[name.split(".").pop()], ...ALONE }).end(readFileSync(file));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));

const browser = await launch();
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
if (process.argv.includes("--everywhere")) {
  const rows = await page.evaluate(everywhere, { systems: SYSTEMS });
  console.log(`${"1,000 samples as the band takes them, ms".padEnd(44)} ${"median".padStart(8)} ${"worst".padStart(8)}`);
  for (const { system, times } of rows) {
    times.sort((one, other) => one.time - other.time);
    const [middle, worst] = [times[times.length >> 1], times.at(-1)];
    console.log(`${system.padEnd(44)} ${middle.time.toFixed(1).padStart(8)} ${worst.time.toFixed(1).padStart(8)} ` +
      `in ${worst.points} points at ${worst.place}; below 60 in ${times.filter(({ time }) => time < 60).length} of ${times.length}`);
  }
  await browser.close();
  server.close();
  process.exit();
}
const { rows, port } = await page.evaluate(async ({ systems, place, beside }) => {
  const library = await (await fetch("/data/climates.json")).text();
  const open = async (folder) => {
    const { default: start, Bench } = await import(`/${folder}/site_bench.js`);
    await start();
    return Bench.open(library, place);
  };
  const programs = [await open("new"), ...(beside ? [await open("old")] : [])];
  // In turns, so that what else the machine does falls on both; the least is what the work takes.
  const least = (times, works) => {
    const best = works.map(() => Infinity);
    for (let turn = 0; turn < times; turn += 1) {
      works.forEach((work, one) => {
        const before = performance.now();
        work();
        best[one] = Math.min(best[one], performance.now() - before);
      });
    }
    return best;
  };
  // The same year in plain JavaScript.
  const port = await import("/bench/air_chiller.mjs");
  // The port goes on beyond the curves as a perfect machine does.
  const chosen = "system=air-chiller,beyond_curves=ideal";
  const form = Object.fromEntries(port.INPUTS.map((key) => [key, programs[0].input(chosen, key)]));
  const hours = Object.fromEntries(["dry_bulb", "humidity", "pressure"].map((key) => [key, programs[0].hours_of(key)]));
  const pues = [programs[0].years(chosen, 20), port.year(form, hours)];
  const both = least(200, [() => programs[0].years(chosen, 1), () => port.year(form, hours)]);
  const rows = systems.map((system) => {
    const pue = Math.max(...programs.map((bench) => bench.years(system, 20)));
    const year = least(60, programs.map((bench) => () => bench.years(system, 1)));
    const samples = least(60, programs.map((bench) => () => bench.samples(system, 20))).map((time) => time * 50);
    const swinging = `${system},day_curve=office`;
    const draws = least(20, [system, swinging].map((chosen) => () => programs[0].draws(chosen, 1000)));
    const points = [system, swinging].map((chosen) => programs[0].points(chosen));
    return { system, pue, year, samples, draws, points };
  });
  return { rows, port: { chosen, pues, both } };
}, { systems: SYSTEMS, place: PLACE, beside: Boolean(earlier) });
console.log(`Chromium ${browser.version()}, one thread, ${PLACE}${earlier ? "; in brackets, of the earlier build" : ""}`);
console.log(`${"system".padEnd(40)} ${"ms a year".padStart(16)} ${"1,000 samples, ms".padStart(20)} ${"the band's".padStart(12)} ${"swinging".padStart(12)}  PUE`);
const told = (digits, [now, before]) =>
  `${now.toFixed(digits)}${before ? ` (${(now / before).toFixed(2)} of ${before.toFixed(digits)})` : ""}`;
for (const { system, pue, year, samples, draws, points } of rows) {
  console.log(`${system.padEnd(40)} ${told(3, year).padStart(16)} ${told(1, samples).padStart(20)} ` +
    `${draws.map((time, one) => `${time.toFixed(1)} @${points[one]}`.padStart(12)).join(" ")}  ${pue.toFixed(4)}`);
}
const [ours, theirs] = port.both;
console.log(`${port.chosen} in plain JavaScript: ${theirs.toFixed(3)} ms a year, the program ${ours.toFixed(3)}: ` +
  `${(ours / theirs).toFixed(2)} of it; PUE ${port.pues[1].toFixed(6)} and ${port.pues[0].toFixed(6)}`);
await browser.close();
server.close();
assert.ok(Math.abs(port.pues[0] - port.pues[1]) < 1e-9, "the same work has the same answer");

/** Runs in the page: the band's thousand of every system in every place, steady and swinging. */
async function everywhere({ systems }) {
  const library = await (await fetch("/data/climates.json")).text();
  const { default: start, Bench } = await import("/new/site_bench.js");
  await start();
  const rows = systems.flatMap((system) => [system, `${system},day_curve=office`])
    .map((system) => ({ system, times: [] }));
  for (const { id: place } of JSON.parse(library)) {
    const bench = Bench.open(library, place);
    for (const { system, times } of rows) {
      let time = Infinity;
      for (let turn = 0; turn < 2; turn += 1) {
        const before = performance.now();
        bench.draws(system, 1000);
        time = Math.min(time, performance.now() - before);
      }
      times.push({ place, time, points: bench.points(system) });
    }
    bench.free();
  }
  return rows;
}
