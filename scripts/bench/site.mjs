// Times the site model in a headless Chromium, on one thread, with the weather prepared: a year of
// 8,760 hours of each system, and 1,000 samples of a place of the library.
//
//   node scripts/bench/site.mjs      (after: . scripts/setup test)

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
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
const folder = mkdtempSync(join(tmpdir(), "site-bench-"));
run("cargo", "build", "--locked", "--profile", "studies", "--target", TARGET, "--features", "worker",
  "--example", "site_bench");
const built = `${process.env.CARGO_TARGET_DIR ?? "target"}/${TARGET}/studies/examples/site_bench.wasm`;
run("wasm-bindgen", "--target", "web", "--no-typescript", "--out-dir", folder, built);

const files = {
  "/": ["text/html", () => "<!doctype html><title>bench</title>"],
  "/site_bench.js": ["text/javascript", () => readFileSync(join(folder, "site_bench.js"))],
  "/site_bench_bg.wasm": ["application/wasm", () => readFileSync(join(folder, "site_bench_bg.wasm"))],
  "/climates.json": ["application/json", () => readFileSync("data/climates.json")],
};
const server = createServer((request, response) => {
  const [kind, read] = files[request.url] ?? files["/"];
  response.writeHead(200, { "content-type": kind }).end(read());
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));

const browser = await launch();
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const rows = await page.evaluate(async ({ systems, place }) => {
  const { default: start, Bench } = await import("/site_bench.js");
  await start();
  const bench = Bench.open(await (await fetch("/climates.json")).text(), place);
  const least = (times, work) => {
    let best = Infinity;
    for (let turn = 0; turn < times; turn += 1) {
      const before = performance.now();
      work();
      best = Math.min(best, performance.now() - before);
    }
    return best;
  };
  return systems.map((system) => {
    const pue = bench.years(system, 20);
    const year = least(12, () => bench.years(system, 20)) / 20;
    const samples = least(5, () => bench.samples(system, 1000));
    return { system, pue, year, samples };
  });
}, { systems: SYSTEMS, place: PLACE });
console.log(`Chromium ${browser.version()}, one thread, ${PLACE}`);
console.log(`${"system".padEnd(40)} ms a year  1,000 samples, ms  PUE`);
for (const { system, pue, year, samples } of rows) {
  console.log(`${system.padEnd(40)} ${year.toFixed(3).padStart(9)} ${samples.toFixed(1).padStart(18)}  ${pue.toFixed(4)}`);
}
await browser.close();
server.close();
