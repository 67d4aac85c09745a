//! What the papers take to be possible: each parameter's range, by system, evenly distributed.
//!
//! 2020: the notebooks F.1.1 to F.1.3 of the published code; the paper's Table A.1 has 0.2 to 4 for
//! the liquid-to-gas ratio. 2022: the sliders of the authors' application, then the preprint's
//! tables 3 and B.1; the ranges of the tower's fans and of its liquid-to-gas ratio in midsize and
//! small sites, and the humidity limits of small ones, come from the sampling script of a later
//! user alone. Pressures are in pascals, humidities in per cent, temperatures in °C.

mod table;

use super::{Parameters, System};

/// No such parameter in a system.
const NONE: f64 = f64::NAN;

/// The range of one parameter in each system.
#[derive(Debug)]
pub struct Range {
    /// Its name in the published code of 2022; `T_up` is also the one set point of 2020.
    pub code: &'static str,
    low: [f64; System::ALL.len()],
    high: [f64; System::ALL.len()],
    set: fn(&mut Parameters, f64),
    get: fn(&Parameters) -> f64,
}

/// Every parameter with a range.
pub const RANGES: &[Range] = table::RANGES;

impl Range {
    /// The parameter of this name.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Self> {
        RANGES.iter().find(|range| range.code == code)
    }

    /// Lowest and highest value in a system; `None` where the system has no such parameter.
    #[must_use]
    pub fn of(&self, system: System) -> Option<(f64, f64)> {
        let (low, high) = (self.low[system.index()], self.high[system.index()]);
        (low <= high).then_some((low, high))
    }

    /// Sets the parameter, in the unit of the table.
    pub fn set(&self, site: &mut Parameters, value: f64) {
        (self.set)(site, value);
    }

    /// Reads the parameter, in the unit of the table.
    #[must_use]
    pub fn get(&self, site: &Parameters) -> f64 {
        (self.get)(site)
    }
}

/// The ranges of a system, in the order of the table.
pub fn of(system: System) -> impl Iterator<Item = (&'static Range, (f64, f64))> {
    RANGES.iter().filter_map(move |range| Some((range, range.of(system)?)))
}

/// A site whose parameters lie at these places of their ranges, 0 at the low end and 1 at the high
/// one, in the order of [`of`]. Parameters without a place are in the middle.
#[must_use]
pub fn site(system: System, places: impl IntoIterator<Item = f64>) -> Parameters {
    let mut site = Parameters::default();
    let mut places = places.into_iter();
    for (range, (low, high)) in of(system) {
        let place = places.next().unwrap_or(0.5);
        range.set(&mut site, low + place * (high - low));
    }
    site
}

/// A site in the middle of every range.
#[must_use]
pub fn middle(system: System) -> Parameters {
    site(system, [])
}
