// The draws of the projection in plain JavaScript: the same work as `draws.rs` with the kernel of
// the studies, step by step the same recurrences in the same order. Loaded with `?short`, it takes the
// kernel's own exponential and logarithm, written in JavaScript; else the browser's.

const short = new URL(import.meta.url).search === "?short";
const { exp, log } = short ? await import("./short.mjs") : Math;

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41].map(Math.sqrt);
const use = (users, most, growth, queries, queriesRate, tokens, tokensRate, joules, elasticity, ceiling) => ({
  energy: (users * queries * 365 * tokens * joules * 1.41) / 3.6e15,
  room: growth === 0 ? 1 : most / users, growth, rate: queriesRate + tokensRate, elasticity, ceiling,
});
const USES = [
  use(1.5e9, 4e9, 0.35, 3, 0.1, 1000, 0.25, 1, 0.6, 20),
  use(1.5e8, 1.5e9, 0.5, 15, 0.35, 15000, 0.75, 1.5, 1.1, 200),
  use(3e9, 5e9, 0.25, 15, 0.35, 2000, 0.65, 1, 0.8, 50),
  use(1, 1, 0, 1, 0.75, 1, 0.1, 279801807053337.22, 0.7, 30),
];

const YEARS_AT_MOST = 26;
const row = () => new Float64Array(YEARS_AT_MOST);
const intensities = row(), frozenPrices = row(), actualPrices = row(), frozenTraining = row(), actualTraining = row();
const frozenSums = row(), actualSums = row();

/** A year's step of the clock of a change that slows down. */
const firstStep = (slowing, step) => Math.abs(slowing) >= 0.01 ? (1 - step) / slowing
  : slowing === 0 ? 1 : -Math.expm1(-slowing) / slowing;

/** What all uses share, year by year. */
function share(years, algorithmRate, algorithmSlowing, chipRate, hardwareRate, otherRate, energyShare, hardwareShare, passed, end) {
  const aStep = exp(-algorithmSlowing), step = exp(-0.1);
  const otherShare = 1 - energyShare - hardwareShare;
  let aTime = 0, aNext = firstStep(algorithmSlowing, aStep), time = 0, next = firstStep(0.1, step);
  let price = 1, pueLeft = 1.41 - end;
  const dearer = exp(0.02), pueStep = exp(-0.1);
  for (let year = 0; year <= years; year++) {
    const a = Math.max(exp(-algorithmRate * aTime), 0.005), h = Math.max(exp(-chipRate * time), 0.02);
    const k = Math.max(exp(-hardwareRate * time), 0.05), rest = otherShare * exp(-otherRate * time);
    const overhead = Math.max(end + pueLeft, 1) / 1.41, intensity = a * h * overhead;
    intensities[year] = intensity;
    frozenPrices[year] = passed * log(energyShare * price + hardwareShare * k + rest);
    actualPrices[year] = passed * log(energyShare * intensity * price + hardwareShare * a * k + rest);
    frozenTraining[year] = log(0.05 * price + 0.95 * k);
    actualTraining[year] = log(a * (0.05 * h * overhead * price + 0.95 * k));
    aTime += aNext; aNext *= aStep;
    time += next; next *= step;
    price *= dearer;
    pueLeft *= pueStep;
  }
}

/** One use through all years. */
function follow(years, adjustment, frozenPrice, actualPrice, energy, room, growth, rate, slowing, slope, ceiling) {
  const step = exp(-slowing), missingStep = exp(-growth);
  const most = ceiling - 1, logMost = ceiling === 0 ? 0 : log(ceiling), all = energy * room;
  let time = 0, next = firstStep(slowing, step), missing = room - 1, frozen = 0, actual = 0;
  for (let year = 0; year <= years; year++) {
    if (year > 0) {
      time += next; next *= step;
      missing *= missingStep;
      const f = slope * frozenPrice[year], a = slope * actualPrice[year];
      frozen += adjustment * ((ceiling === 0 ? -f : logMost - log(1 + most * exp(f))) - frozen);
      actual += adjustment * ((ceiling === 0 ? -a : logMost - log(1 + most * exp(a))) - actual);
    }
    const own = rate * time, base = all / (1 + missing);
    frozenSums[year] += base * exp(own + frozen);
    actualSums[year] += base * exp(own + actual);
  }
}

const u = new Float64Array(13);
function walk(years) {
  const growing = 0.4 + 0.8 * u[0], elastic = 0.3 + 1.7 * u[1];
  const energyShare = 0.02 + 0.33 * u[8], hardwareShare = Math.min(0.2 + 0.5 * u[9], 1 - energyShare);
  const adjustment = 0.1 + 0.9 * u[11];
  share(years, 0.2 + 0.9 * u[3], 0.5 * u[4], 0.2 + 0.3 * u[5], 0.5 * u[6], 0.6 * u[7], energyShare, hardwareShare,
    0.3 + 0.7 * u[10], 1.05 + 0.3 * u[12]);
  frozenSums.fill(0, 0, years + 1);
  actualSums.fill(0, 0, years + 1);
  for (let i = 0; i < 4; i++) {
    const one = USES[i];
    const slope = (one.elasticity * elastic * one.ceiling) / (one.ceiling - 1);
    follow(years, adjustment, frozenPrices, actualPrices, one.energy, one.room, one.growth * growing, one.rate * growing, 0.15, slope, one.ceiling);
  }
  follow(years, adjustment, frozenTraining, actualTraining, 32.3, 1, 0, 0.3 * growing, 0.15, 1.5 * u[2], 0);
  // P is the frozen sum times the intensity, A what was summed times it.
  return frozenSums[years] + actualSums[years] * intensities[years];
}

/** Sum over the draws of the last year's F and A. */
export function plain(count, years) {
  let sum = 0;
  for (let number = 1; number <= count; number++) {
    for (let i = 0; i < 13; i++) { const place = number * PRIMES[i]; u[i] = place - Math.floor(place); }
    sum += walk(years);
  }
  return sum;
}
