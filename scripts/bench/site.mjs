// Times the site model in a headless Chromium, on one thread, with the weather prepared: a year of
// 8,760 hours of each system, and 1,000 samples of a place of the library. Beside it the same year of
// one system in plain JavaScript, and, where its folder is named, an earlier build of this bench: all
// in turns in the same run, so that the ratios hold on a busy machine.
//
//   . scripts/setup test
//   node scripts/bench/site.mjs                    builds, times, and keeps the program in target/bench/site
//   node scripts/bench/site.mjs --beside FOLDER    the same beside a program kept before

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
const server = createServer((request, response) => {
  const [, place, name] = request.url.split("/");
  const file = FOLDERS[place] && name && join(FOLDERS[place], name);
  if (!file || !existsSync(file)) {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>bench</title>");
    return;
  }
  response.writeHead(200, { "content-type": KINDS[name.split(".").pop()] }).end(readFileSync(file));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));

const browser = await launch();
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const rows = await page.evaluate(async ({ systems, place, beside }) => {
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
  return systems.map((system) => {
    const pue = programs[0].years(system, 20);
    const year = least(10, programs.map((bench) => () => bench.years(system, 10))).map((time) => time / 10);
    const samples = least(10, programs.map((bench) => () => bench.samples(system, 100))).map((time) => time * 10);
    return { system, pue, year, samples };
  });
}, { systems: SYSTEMS, place: PLACE, beside: Boolean(earlier) });
console.log(`Chromium ${browser.version()}, one thread, ${PLACE}${earlier ? "; in brackets, of the earlier build" : ""}`);
console.log(`${"system".padEnd(40)} ${"ms a year".padStart(16)} ${"1,000 samples, ms".padStart(20)}  PUE`);
const told = (digits, [now, before]) =>
  `${now.toFixed(digits)}${before ? ` (${(now / before).toFixed(2)} of ${before.toFixed(digits)})` : ""}`;
for (const { system, pue, year, samples } of rows) {
  console.log(`${system.padEnd(40)} ${told(3, year).padStart(16)} ${told(1, samples).padStart(20)}  ${pue.toFixed(4)}`);
}
await browser.close();
server.close();
