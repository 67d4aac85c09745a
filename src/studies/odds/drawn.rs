//! The draws: which inputs are uncertain, and what comes of it.

use std::cell::RefCell;
use std::rc::Rc;

use crate::model::chance::{Band, Distribution, Sobol};
use crate::model::demand::projection::{Quick, Sums, World};
use crate::units::Rebound;

/// Draws of the fan.
pub(super) const DRAWS: u32 = 2000;

/// The longest horizon.
pub(super) const YEARS_AT_MOST: u32 = 25;

/// An uncertain input.
pub(super) struct Uncertain {
    /// Its name, by language.
    pub(super) name: [&'static str; 2],
    /// Where the range comes from, by language.
    pub(super) basis: [&'static str; 2],
    /// The inputs of the form whose values it moves, by their keys.
    pub(super) fields: &'static [&'static str],
    /// How its numbers are written.
    pub(super) written: Written,
    /// The ends of its range.
    ends: (f64, f64),
    get: fn(&World) -> f64,
    set: fn(&mut World, f64),
}

impl Uncertain {
    /// Least, likeliest, most: the value of the world is the likeliest, and the range reaches it.
    fn range(&self, world: &World) -> (f64, f64, f64) {
        let likely = (self.get)(world);
        (self.ends.0.min(likely), likely, self.ends.1.max(likely))
    }
}

/// How the numbers of an uncertain input are written, so that they read as those of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// As they are.
    Plain,
    /// A multiple of what the form has.
    OverForm,
    /// In per cent.
    Share,
    /// A rate, as times a year.
    Yearly,
}

const JUDGED: [&str; 2] = ["judgement", "判断"];

/// Every uncertain input, with the ranges of the specification.
pub(super) const INPUTS: &[Uncertain] = &[
    Uncertain {
        name: ["growth of its own, over the form's", "自发增长（与表单之比）"],
        basis: JUDGED,
        fields: &["own_growth"],
        written: Written::OverForm,
        ends: (0.4, 1.2),
        get: |_| 1.0,
        set: |world, times| {
            for segment in &mut world.segments {
                *segment = segment.growing(times);
            }
            if let Some(training) = &mut world.training {
                training.rate *= times;
            }
        },
    },
    Uncertain {
        name: ["elasticities, over the form's", "弹性（与表单之比）"],
        basis: [
            "Demirer et al. 2025 is one market and short-run",
            "Demirer 等，2025：单一市场、短期",
        ],
        fields: &["chat_elasticity", "agents_elasticity", "embedded_elasticity", "rest_elasticity"],
        written: Written::OverForm,
        ends: (0.3, 2.0),
        get: |_| 1.0,
        set: |world, times| {
            for segment in &mut world.segments {
                segment.elasticity *= times;
            }
        },
    },
    Uncertain {
        name: ["elasticity of training", "训练的弹性"],
        basis: ["Amodei 2025; Cottier et al. 2024", "Amodei，2025；Cottier 等，2024"],
        fields: &["long_training"],
        written: Written::Plain,
        ends: (0.0, 1.5),
        get: |world| world.training.map_or(1.0, |training| training.elasticity),
        set: |world, value| {
            if let Some(training) = &mut world.training {
                training.elasticity = value;
            }
        },
    },
    Uncertain {
        name: ["rate of algorithms", "算法进步速率"],
        basis: ["Gundlach et al. 2025; Ho et al. 2024", "Gundlach 等，2025；Ho 等，2024"],
        fields: &["algorithm_rate"],
        written: Written::Yearly,
        ends: (0.2, 1.1),
        get: |world| world.efficiency.algorithm.rate,
        set: |world, value| world.efficiency.algorithm.rate = value,
    },
    Uncertain {
        name: ["slowing of algorithms", "算法进步的放缓"],
        basis: JUDGED,
        fields: &["slowing"],
        written: Written::Share,
        ends: (0.0, 0.5),
        get: |world| world.efficiency.algorithm.slowing,
        set: |world, value| world.efficiency.algorithm.slowing = value,
    },
    Uncertain {
        name: ["rate of chips", "芯片进步速率"],
        basis: ["Epoch AI 2024", "Epoch AI，2024"],
        fields: &["chip_rate"],
        written: Written::Yearly,
        ends: (0.2, 0.5),
        get: |world| world.efficiency.chip.rate,
        set: |world, value| world.efficiency.chip.rate = value,
    },
    Uncertain {
        name: ["fall of hardware prices", "硬件降价速率"],
        basis: ["Epoch AI 2024", "Epoch AI，2024"],
        fields: &["hardware_rate"],
        written: Written::Yearly,
        ends: (0.0, 0.5),
        get: |world| world.efficiency.hardware.rate,
        set: |world, value| world.efficiency.hardware.rate = value,
    },
    Uncertain {
        name: ["fall of other costs", "其他成本降幅"],
        basis: JUDGED,
        fields: &["other_rate"],
        written: Written::Share,
        ends: (0.0, 0.6),
        get: |world| world.costs.other_rate,
        set: |world, value| world.costs.other_rate = value,
    },
    Uncertain {
        name: ["share of energy in the cost", "能源占成本比例"],
        basis: ["Cottier et al. 2024; judgement", "Cottier 等，2024；判断"],
        fields: &["energy_share"],
        written: Written::Share,
        ends: (0.02, 0.35),
        get: |world| world.costs.energy_share,
        set: |world, value| world.costs.energy_share = value,
    },
    Uncertain {
        name: ["share of hardware in the cost", "硬件占成本比例"],
        basis: ["Cottier et al. 2024; judgement", "Cottier 等，2024；判断"],
        fields: &["hardware_share"],
        written: Written::Share,
        ends: (0.2, 0.7),
        get: |world| world.costs.hardware_share,
        set: |world, value| {
            world.costs.hardware_share = value.min(1.0 - world.costs.energy_share);
        },
    },
    Uncertain {
        name: ["cost passed on", "成本传导"],
        basis: JUDGED,
        fields: &["passed_on"],
        written: Written::Share,
        ends: (0.3, 1.0),
        get: |world| world.response.passed_on,
        set: |world, value| world.response.passed_on = value,
    },
    Uncertain {
        name: ["adjustment a year", "每年调整"],
        basis: JUDGED,
        fields: &["adjustment"],
        written: Written::Share,
        ends: (0.1, 1.0),
        get: |world| world.response.adjustment,
        set: |world, value| world.response.adjustment = value,
    },
    Uncertain {
        name: ["PUE in the end", "最终的 PUE"],
        basis: ["IEA 2025, cases", "国际能源署，2025，各情景"],
        fields: &["pue_end"],
        written: Written::Plain,
        ends: (1.05, 1.35),
        get: |world| world.pue.end,
        set: |world, value| world.pue.end = value,
    },
];

/// A world with its uncertain inputs as tables of quantiles: inverting a beta distribution thousands
/// of times would take longer than the projections.
pub(super) struct Spread {
    world: World,
    width: f64,
    years: u32,
    quantiles: Vec<Rc<[f64]>>,
}

/// Points of such a table.
const POINTS: u32 = 256;

/// The last table of an input, and the range for which it was made.
type Kept = Option<((f64, f64, f64), Rc<[f64]>)>;

thread_local! {
    /// A slider moves one input, or none of these: the other tables are still right.
    static TABLES: RefCell<[Kept; INPUTS.len()]> = const { RefCell::new([const { None }; INPUTS.len()]) };
}

/// The quantiles of an input at equal steps of probability.
fn table(place: usize, range: (f64, f64, f64)) -> Rc<[f64]> {
    TABLES.with_borrow_mut(|tables| {
        if let Some(Some((kept, table))) = tables.get(place)
            && *kept == range
        {
            return table.clone();
        }
        let pert = Distribution::Pert(range.0, range.1, range.2);
        let at = |point| pert.quantile(f64::from(point) / f64::from(POINTS));
        let table: Rc<[f64]> = (0..=POINTS).map(at).collect();
        if let Some(kept) = tables.get_mut(place) {
            *kept = Some((range, table.clone()));
        }
        table
    })
}

/// A range with both ends moved towards the likeliest; the whole is left as it is, to the last digit.
fn narrowed((low, likely, high): (f64, f64, f64), width: f64) -> (f64, f64, f64) {
    if width >= 1.0 {
        return (low, likely, high);
    }
    (likely - width * (likely - low), likely, likely + width * (high - likely))
}

impl Spread {
    /// `width` is what is left of every range, 1 for the whole; both ends move towards the likeliest.
    pub(super) fn new(world: World, years: u32, width: f64) -> Self {
        let ranges = INPUTS.iter().map(|input| narrowed(input.range(&world), width));
        let quantiles = ranges.enumerate().map(|(place, range)| table(place, range)).collect();
        Self { world, width, years, quantiles }
    }

    /// Least, likeliest and most of an input, as they are drawn.
    pub(super) fn range(&self, input: &Uncertain) -> (f64, f64, f64) {
        narrowed(input.range(&self.world), self.width)
    }

    /// The 5th, 50th and 95th percentiles of an input, by its place, as they are drawn.
    pub(super) fn percentiles(&self, place: usize) -> [f64; 3] {
        let row = self.quantiles.get(place).map_or(&[][..], |row| row);
        [0.05, 0.5, 0.95].map(|u| if row.is_empty() { f64::NAN } else { looked_up(row, u) })
    }

    /// The world at a point of the unit cube, written over another one.
    fn at(&self, point: &[f64], drawn: &mut World) {
        drawn.clone_from(&self.world);
        for ((input, u), row) in INPUTS.iter().zip(point).zip(&self.quantiles) {
            (input.set)(drawn, looked_up(row, *u));
        }
    }

    /// Electricity of the last year at a point of the unit cube.
    pub(super) fn last(&self, point: &[f64]) -> f64 {
        let mut drawn = self.world.clone();
        self.at(point, &mut drawn);
        let mut last = f64::NAN;
        Quick::default().through(&drawn, self.years, |sums| last = sums.actual);
        last
    }
}

/// The quantile between two points of the table.
fn looked_up(row: &[f64], u: f64) -> f64 {
    let place = u.clamp(0.0, 1.0) * f64::from(POINTS);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to POINTS")]
    let below = libm::floor(place) as usize;
    let (low, high) = (row[below], row[(below + 1).min(row.len() - 1)]);
    low + (place - libm::floor(place)) * (high - low)
}

/// What came of the draws.
pub(super) struct Drawn {
    /// Years ahead.
    pub(super) years: u32,
    /// The band of each year.
    pub(super) bands: Vec<Band>,
    /// The band of the last year's logarithmic rebound.
    pub(super) rebound: Band,
    /// Share of the draws in which the last year's rebound is above 1.
    pub(super) backfires: f64,
    /// Share in which its electricity is above the limit.
    pub(super) exceeds: f64,
}

impl Drawn {
    pub(super) fn new(spread: &Spread, seed: u64, limit: f64) -> Self {
        let years = spread.years;
        let mut sums: Vec<Vec<f64>> = (0..=years).map(|_| Vec::new()).collect();
        let (mut rebounds, mut backfires, mut exceeds) = (Vec::new(), 0.0, 0.0);
        let (mut drawn, mut walk) = (spread.world.clone(), Quick::default());
        let mut point = vec![0.0; INPUTS.len()];
        if let Some(mut sequence) = Sobol::shifted(INPUTS.len(), seed) {
            for _ in 0..DRAWS {
                sequence.next_into(&mut point);
                spread.at(&point, &mut drawn);
                let mut end = Sums::default();
                let mut place = sums.iter_mut();
                walk.through(&drawn, years, |year| {
                    if let Some(all) = place.next() {
                        all.push(year.actual);
                    }
                    end = *year;
                });
                let measures = end.measures();
                rebounds.extend(measures.log_rebound.map(Rebound::value));
                backfires +=
                    f64::from(u8::from(measures.rebound.is_some_and(|one| one.value() > 1.0)));
                exceeds += f64::from(u8::from(end.actual > limit));
            }
        }
        Self {
            years,
            bands: sums.iter().map(|all| Band::of(all).unwrap_or_default()).collect(),
            rebound: Band::of(&rebounds).unwrap_or_default(),
            backfires: backfires / f64::from(DRAWS),
            exceeds: exceeds / f64::from(DRAWS),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{INPUTS, Spread};
    use crate::model::demand::projection::World;
    use crate::scenario::Parameter;

    #[test]
    fn uncertain_inputs_name_fields_of_the_form() {
        for input in INPUTS {
            assert!(!input.fields.is_empty());
            for key in input.fields {
                assert!(Parameter::find(key).is_some(), "{key} is no input");
            }
        }
    }

    #[test]
    fn percentiles_lie_in_order_and_in_the_range() {
        for width in [1.0, 0.3] {
            let spread = Spread::new(World::reference(), 10, width);
            for (place, input) in INPUTS.iter().enumerate() {
                let ((low, _, high), [p5, p50, p95]) =
                    (spread.range(input), spread.percentiles(place));
                let all = [low, p5, p50, p95, high];
                assert!(all.is_sorted(), "{}: {all:?}", input.name[0]);
            }
        }
    }
}
