// The draws of the projection in plain JavaScript: the same work as `draws.rs` with the page's
// kernel, step by step the same recurrences, with the browser's own exp and log.

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41].map(Math.sqrt);
const clock = (slowing) => ({ time: 0, next: slowing === 0 ? 1 : -Math.expm1(-slowing) / slowing, step: Math.exp(-slowing) });
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
const state = () => ({ energy: 0, room: 1, missing: 0, step: 1, rate: 0, clock: clock(0.15), slope: 0, ceiling: 0, logCeiling: 0, frozen: 0, actual: 0 });
const STATES = USES.map(state);
const TRAINING = state();

const tick = (c) => { c.time += c.next; c.next *= c.step; };
const now = (g) => Math.max(Math.exp(-g.rate * g.clock.time), g.floor);
const logService = (s, logPrice) => {
  const q = -s.slope * logPrice;
  if (s.ceiling === 0) return q;
  return s.logCeiling - Math.log(1 + (s.ceiling - 1) * Math.exp(-q));
};
const next = (s, adjustment, frozen, actual) => {
  tick(s.clock);
  s.missing *= s.step;
  s.frozen += adjustment * (logService(s, frozen) - s.frozen);
  s.actual += adjustment * (logService(s, actual) - s.actual);
};
function begin(s, energy, room, growth, rate, slope, ceiling) {
  s.energy = energy; s.room = room; s.missing = room - 1; s.step = Math.exp(-growth); s.rate = rate;
  s.slope = slope; s.ceiling = ceiling; s.logCeiling = ceiling ? Math.log(ceiling) : 0;
  s.frozen = 0; s.actual = 0;
  s.clock.time = 0; s.clock.next = -Math.expm1(-0.15) / 0.15; s.clock.step = Math.exp(-0.15);
}

const u = new Float64Array(13);
function walk(years) {
  const growing = 0.4 + 0.8 * u[0], elastic = 0.3 + 1.7 * u[1];
  for (let i = 0; i < 4; i++) {
    const o = USES[i];
    begin(STATES[i], o.energy, o.room, o.growth * growing, o.rate * growing, (o.elasticity * elastic * o.ceiling) / (o.ceiling - 1), o.ceiling);
  }
  begin(TRAINING, 32.3, 1, 0, 0.3 * growing, 1.5 * u[2], 0);
  const algorithm = { rate: 0.2 + 0.9 * u[3], floor: 0.005, clock: clock(0.5 * u[4]) };
  const chip = { rate: 0.2 + 0.3 * u[5], floor: 0.02, clock: clock(0.1) };
  const hardware = { rate: 0.5 * u[6], floor: 0.05, clock: clock(0.1) };
  const other = { rate: 0.6 * u[7], floor: 0, clock: clock(0.1) };
  const energyShare = 0.02 + 0.33 * u[8], hardwareShare = Math.min(0.2 + 0.5 * u[9], 1 - energyShare);
  const otherShare = 1 - energyShare - hardwareShare;
  const passed = 0.3 + 0.7 * u[10], adjustment = 0.1 + 0.9 * u[11], end = 1.05 + 0.3 * u[12];
  const dearer = Math.exp(0.02), pueStep = Math.exp(-0.1);
  let price = 1, pueLeft = 1.41 - end, frozenSum = 0, actualSum = 0;
  for (let year = 0; year <= years; year++) {
    const a = now(algorithm), h = now(chip), k = now(hardware);
    const overhead = Math.max(end + pueLeft, 1) / 1.41, intensity = a * h * overhead;
    if (year > 0) {
      const rest = otherShare * now(other);
      const frozen = passed * Math.log(energyShare * price + hardwareShare * k + rest);
      const actual = passed * Math.log(energyShare * intensity * price + hardwareShare * a * k + rest);
      for (let i = 0; i < 4; i++) next(STATES[i], adjustment, frozen, actual);
      next(TRAINING, adjustment, Math.log(0.05 * price + 0.95 * k), Math.log(a * (0.05 * h * overhead * price + 0.95 * k)));
    }
    frozenSum = 0; actualSum = 0;
    for (let i = 0; i < 5; i++) {
      const s = i < 4 ? STATES[i] : TRAINING;
      const growth = s.rate * s.clock.time, base = (s.energy * s.room) / (1 + s.missing);
      frozenSum += base * Math.exp(growth + s.frozen);
      actualSum += base * Math.exp(growth + s.actual) * intensity;
    }
    tick(algorithm.clock); tick(chip.clock); tick(hardware.clock); tick(other.clock);
    price *= dearer;
    pueLeft *= pueStep;
  }
  return frozenSum + actualSum;
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
