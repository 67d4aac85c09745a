// The kernel's exponential and logarithm (`projection/quick/short.rs`) in JavaScript, for
// `draws.mjs`: the same tables, the same polynomials. Results that are no ordinary numbers are left
// to the browser.

const PARTS = 512, MIDDLES = 256;
const ROUNDER = 6755399441055744;
const powers = Float64Array.from({ length: PARTS }, (_, part) => 2 ** (part / PARTS));
// The powers of two of every exponent, in place of moving bits.
const octaves = Float64Array.from({ length: 2048 }, (_, place) => 2 ** (place - 1023));
const bits = new Float64Array(1), words = new Int32Array(bits.buffer);
const LEAST = 0x3fe69800;
const inverses = new Float64Array(MIDDLES), logs = new Float64Array(MIDDLES);
for (let place = 0; place < MIDDLES; place++) {
  words[0] = 0;
  words[1] = LEAST + (place << 12) + (1 << 11);
  inverses[place] = 1 / bits[0];
  logs[place] = -Math.log(inverses[place]);
}
const SCALE = Math.LOG2E * PARTS, PART = Math.LN2 / PARTS;

export function exp(x) {
  if (!(Math.abs(x) < 700)) return Math.exp(x);
  const k = x * SCALE + ROUNDER - ROUNDER, r = x - k * PART, whole = k | 0;
  const power = powers[whole & 511] * octaves[(whole >> 9) + 1023];
  return power + power * (r + r * r * (1 / 2 + r * (1 / 6)));
}

export function log(x) {
  bits[0] = x;
  const high = words[1];
  if (high < 0x00100000 || high >= 0x7ff00000) return Math.log(x);
  const above = (high - LEAST) | 0, exponent = above >> 20, place = (above >> 12) & 255;
  words[1] = high - (exponent << 20);
  const r = bits[0] * inverses[place] - 1, r2 = r * r;
  const series = 1 / 3 - r * (1 / 4) + r2 * (1 / 5);
  return exponent * Math.LN2 + logs[place] + (r - r2 * (1 / 2 - r * series));
}
