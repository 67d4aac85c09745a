// Times the kernels where it is loaded: in a page, or in a worker that posts what it has found.

import start from "./draws.js";
import { plain } from "./draws.mjs";
import { plain as plainShort } from "./draws.mjs?short";

const DRAWS = 100_000, YEARS = 10, ROUNDS = 15;

function timed(work) {
  const before = performance.now();
  const result = work();
  return [performance.now() - before, result];
}

export async function run() {
  await start();
  const kernels = { wasm: globalThis.quick, javascript: plain, "javascript, short exp and log": plainShort, "wasm, every figure": globalThis.full };
  const times = {}, sums = {};
  for (const [name, kernel] of Object.entries(kernels)) { times[name] = []; kernel(2000, YEARS); }
  // Turn by turn, so that what else the machine does falls on all of them.
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, kernel] of Object.entries(kernels)) {
      const [time, sum] = timed(() => kernel(DRAWS, YEARS));
      times[name].push(time);
      sums[name] = sum;
    }
  // Two thousand draws alone, and the whole first portion of the study while a slider moves: a
  // different value each time.
  const two = [], fan = [];
  for (let step = 0; step < 25; step++) {
    two.push(timed(() => globalThis.quick(2000, YEARS))[0]);
    fan.push(timed(() => globalThis.fan(`#v=1&alr=${(1.5 + step * 0.05).toFixed(2)}`))[0]);
  }
  return { draws: DRAWS, years: YEARS, times, sums, two, fan };
}

if (typeof WorkerGlobalScope !== "undefined") run().then((found) => postMessage(found));
