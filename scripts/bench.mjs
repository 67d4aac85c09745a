// Times the draws of the projection in Chromium, on the page's thread and in a worker, beside the
// same work in plain JavaScript in the same run. Prints medians, and the ratios of rounds side by side.
//
// The fan and the indices are worked out in the worker (`studies`, see index.html): the kernel is built
// here as it is built there, with the profile `studies`. The page's own program (profile `release`)
// holds no draws at all; "page" below is the worker's kernel on the page's thread.
//
//   . scripts/setup test; node scripts/bench.mjs

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { launch } from "../tests/browser/chromium.mjs";
import { PageServer } from "./server.mjs";

const root = path.join(import.meta.dirname, "..");
const out = path.join(root, "target/bench");
const wasm = "wasm32-unknown-unknown";
const say = (command, ...words) => execFileSync(command, words, { cwd: root, stdio: "inherit" });
say("cargo", "build", "--locked", "--profile", "studies", "--target", wasm, "--features", "worker", "--bin", "draws");
mkdirSync(out, { recursive: true });
say("wasm-bindgen", "--target", "web", "--no-typescript", "--out-dir", out, `target/${wasm}/studies/draws.wasm`);
for (const file of ["draws.mjs", "short.mjs", "run.mjs"]) cpSync(path.join(root, "benches", file), path.join(out, file));
writeFileSync(path.join(out, "index.html"), "<!doctype html><title>Draws</title>");

const server = new PageServer(out, { base: "/" });
await server.start(0);
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(server.address);
  const places = {
    "page": () => import("/run.mjs").then((module) => module.run()),
    "worker": () => new Promise((done, fail) => {
      const worker = new Worker("/run.mjs", { type: "module" });
      worker.onmessage = (event) => done(event.data);
      worker.onerror = (event) => fail(new Error(event.message));
    }),
  };
  console.log(await browser.version());
  for (const [place, run] of Object.entries(places)) report(place, await page.evaluate(run));
} finally {
  await browser.close();
  await server.stop();
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Of the rounds side by side: what else the machine does falls on both of a round. */
function ratio(ones, others) {
  const ratios = ones.map((one, round) => one / others[round]).sort((a, b) => a - b);
  return `${median(ratios).toFixed(2)} (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)})`;
}

function report(place, { draws, years, times, sums, two, fan }) {
  const own = sums.wasm;
  for (const [name, sum] of Object.entries(sums)) {
    assert.ok(Math.abs(sum / own - 1) < 1e-9, `${name}: ${sum} is not ${own}`);
    const time = median(times[name]);
    const each = (time / draws) * 1e3;
    // Five uses, training among them, and the start beside the years.
    const part = (each * 1e3) / (5 * (years + 1));
    console.log(`${place}: ${name}: ${time.toFixed(0)} ms for ${draws} draws of ${years} years, ` +
      `${each.toFixed(2)} us a draw, ${part.toFixed(1)} ns a segment and year, ` +
      `${ratio(times[name], times.javascript)} of the JavaScript`);
  }
  const say = (name, values) => console.log(`${place}: ${name}: median ${median(values).toFixed(1)} ms, ` +
    `most ${Math.max(...values).toFixed(1)} ms (a frame is 16.7)`);
  say("2,000 draws", two);
  say("2,000 draws, bands, tornado and the drawn sheet, after a slider has moved", fan);
}
