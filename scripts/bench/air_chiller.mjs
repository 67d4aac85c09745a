// A year of air-cooled chillers in plain JavaScript: the same equations, the same hours, as one writes
// them for speed. scripts/bench/site.mjs times it beside the program; the PUEs have to agree.

/** What it reads of the form. */
export const INPUTS = [
  "it_power", "utilisation", "transformer_no_load", "transformer_proportional", "transformer_square_law",
  "transformer_rating", "ups_no_load", "ups_proportional", "ups_square_law", "ups_in_room",
  "distribution_no_load", "distribution_proportional", "distribution_square_law", "lighting",
  "supply_temperature", "air_rise", "fan_pressure", "fan_efficiency", "fan_exponent", "fan_least_speed",
  "lowest_dew_point", "highest_dew_point", "highest_humidity", "coil_approach", "chilled_rise",
  "chilled_pump_head", "chilled_pump_efficiency", "chiller_units", "chiller_sizing", "chiller_quality",
];

/** N+1 of four: installed over needed units. */
const UNITS = 5 / 4;

const lost = (share, rating, [a, b, c]) => rating * (UNITS * a + b * share + (c * share * share) / UNITS);

/** Hyland and Wexler, Pa at °C. */
function saturation(celsius) {
  const t = celsius + 273.15;
  const [c1, c2, c3, c4, c5, c6, c7] = celsius <= 0.01
    ? [-5.6745359e3, 6.3925247, -9.677843e-3, 6.2215701e-7, 2.0747825e-9, -9.484024e-13, 4.1635019]
    : [-5.8002206e3, 1.3914993, -4.8640239e-2, 4.1764768e-5, -1.4452093e-8, 0, 6.5459673];
  return Math.exp(c1 / t + c2 + t * (c3 + t * (c4 + t * (c5 + t * c6))) + c7 * Math.log(t));
}

const ratio = (vapour, total) => (0.621945 * vapour) / Math.max(total - vapour, total * 1e-3);
const heatOfAir = (w) => (1.006 + 1.86 * w) * 1e3;
const density = (celsius, w, total) => total / (287.042 * (celsius + 273.15) * (1 + 1.607858 * w));
const surface = ([a, b, c, d, e, f], x, y) => a + x * (b + c * x) + y * (d + e * y) + f * x * y;

/** Trane CGAM130, see src/model/site/equipment/chiller/curves.rs. */
const CAPACITY = [1.0428575245, 0.0390769644, 0.0001876955, -0.0031517246, -0.0000984665, -0.0003385144];
const INPUT = [0.5436161169, -0.0108322959, 0.0004105474, 0.0042214209, 0.0004027623, -0.0005156184];
const [P1, P2, P3, LEAST, MOST] = [0.0493, 0.622, 0.3275, 0.25, 1];

function chiller(load, chilled, outdoor, plan) {
  const x = Math.min(Math.max(chilled, 5.56), 10);
  const y = Math.min(Math.max(outdoor, 4.44), 46.11);
  const held = Math.max(outdoor, 4.44);
  let beyond = 1;
  if (x !== chilled || y !== held) {
    const lift = (px, py) => Math.max(py + 12 - (px - 3), 5);
    beyond = (lift(chilled, held) * (x - 3 + 273.15)) / (lift(x, y) * (chilled - 3 + 273.15));
  }
  const far = Math.abs(x - chilled) > 9 || Math.abs(y - held) > 3;
  const needed = (load * Math.max(beyond, 1)) / (plan.each * surface(CAPACITY, x, y));
  const input = (running) => {
    const p = Math.min(Math.max(needed / running, LEAST), MOST);
    return P1 / p + P2 + p * P3;
  };
  const fewest = Math.min(Math.max(Math.ceil(needed / MOST), 1), plan.units);
  const best = Math.min(Math.max(Math.floor(needed * plan.best), fewest), plan.units);
  const least = best + 1 > plan.units ? input(best) : Math.min(input(best), input(best + 1));
  const power = load * plan.input * surface(INPUT, x, y) * beyond * least;
  return [power, far, needed > plan.units * MOST];
}

/** The PUE of a year; `form` holds what the form says, each in its unit, `hours` three arrays. */
export function year(form, hours) {
  const percent = (...keys) => keys.map((key) => form[key] / 100);
  const [utilisation] = percent("utilisation");
  const it = form.it_power * 1e3;
  const capacity = it / utilisation;
  const chainLaw = percent("distribution_no_load", "distribution_proportional", "distribution_square_law");
  const upsLaw = percent("ups_no_load", "ups_proportional", "ups_square_law");
  const transformerLaw = percent("transformer_no_load", "transformer_proportional", "transformer_square_law");
  const [inRoom, lightShare, fanEfficiency, leastSpeed, highestHumidity, pumpEfficiency] =
    percent("ups_in_room", "lighting", "fan_efficiency", "fan_least_speed", "highest_humidity", "chilled_pump_efficiency");
  const carry = (load) => {
    const distribution = lost(load / capacity, capacity, chainLaw);
    const rating = capacity + lost(1, capacity, chainLaw);
    const ups = lost((load + distribution) / rating, rating, upsLaw);
    const lighting = capacity * lightShare;
    return { distribution, ups, lighting, heat: load + distribution + ups * inRoom + lighting };
  };
  const [chain, full] = [carry(it), carry(capacity)];
  const { supply_temperature: supply, air_rise: rise, fan_exponent: exponent } = form;
  const chilled = supply - form.coil_approach;
  const waterRise = Math.max(Math.min(form.chilled_rise, form.coil_approach + rise), 0.5);
  const highest = Math.min(saturation(form.highest_dew_point), saturation(supply) * highestHumidity);
  const lowest = Math.min(saturation(form.lowest_dew_point), highest);
  const coilVapour = saturation(chilled);
  const design = full.heat / (heatOfAir(0) * rise) / density(supply, 0, hours.pressure[0]);
  const fansAtDesign = (design * form.fan_pressure) / fanEfficiency;
  const pumpShare = (form.chilled_pump_head * 1e3) / (4186 * waterRise * 1000) / pumpEfficiency;
  const plan = {
    units: form.chiller_units,
    each: (capacity * form.chiller_sizing) / form.chiller_units,
    input: 1 / (3.08 * form.chiller_quality),
    best: 1 / Math.max(Math.min(Math.sqrt(P1 / P3), MOST), LEAST),
  };
  const energy = new Float64Array(7);
  const cautions = new Float64Array(3);
  let peak = 0;
  for (let hour = 0; hour < hours.pressure.length; hour += 1) {
    const total = hours.pressure[hour];
    const w = Math.min(Math.max(hours.humidity[hour], ratio(lowest, total)), ratio(highest, total));
    const wanted = chain.heat / (heatOfAir(w) * rise) / density(supply, w, total) / design;
    const fans = fansAtDesign * Math.max(wanted, leastSpeed) ** exponent;
    const coil = chain.heat + fans;
    const pumps = coil * pumpShare;
    const [power, far, overloaded] = chiller(coil + pumps, chilled, hours.dry_bulb[hour], plan);
    const carried = chain.distribution + chain.ups + chain.lighting + fans + power + pumps;
    const rating = capacity * form.transformer_rating;
    const transformer = lost((it + carried) / rating, rating, transformerLaw);
    energy[0] += transformer;
    energy[1] += chain.ups;
    energy[2] += chain.distribution;
    energy[3] += chain.lighting;
    energy[4] += fans;
    energy[5] += power;
    energy[6] += pumps;
    cautions[0] += far ? 1 : 0;
    cautions[1] += overloaded ? 1 : 0;
    cautions[2] += ratio(coilVapour, total) < w ? 1 : 0;
    peak = Math.max(peak, (carried + transformer) / it);
  }
  return 1 + energy.reduce((sum, one) => sum + one) / (it * hours.pressure.length);
}
