//! Which inputs of a site are uncertain, and between which values.
//!
//! As far as Lei and Masanet give a range (2022, and 2020 for sea water; secondary), it is theirs, by
//! size class and by case, from the very table of the published model. What that table has and the form
//! has not is left out: the least relative humidity, the sensible share of the coil, the sampled part
//! load of the chillers (worked out here), the pumps of the economiser (theirs takes the place of the
//! chilled-water pump, ours is added to it) and those of the high-pressure humidifier (ours wets media).

mod others;
mod set;

use crate::messages::Speaker;
use crate::model::site::published::{System as Published, ranges};
use crate::scenario::choices::System;
use crate::scenario::{Parameter, Scenario};
use crate::studies::range::Class;

/// An uncertain input.
pub(super) struct Uncertain {
    /// The input of the form that shows whether it plays a part, and gives name and unit unless it
    /// has its own.
    key: &'static str,
    /// A name of its own, by language, and a unit; empty: those of the input.
    named: [&'static str; 3],
    range: Range,
    /// A number of the range as it is shown.
    scale: f64,
    /// Gives the site a number of the range.
    set: fn(&mut Scenario, f64),
    /// Which end is the efficient one.
    pub(super) less_is_better: bool,
}

/// Between which values it lies.
enum Range {
    /// As the table of the published model has it under this name.
    Published(&'static str),
    /// As makers say, from memory.
    Remembered(f64, f64),
    /// Nobody says: a judgement.
    Judged(f64, f64),
}

/// Where a range is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    Published,
    Memory,
    Judgement,
}

/// An uncertain input of one site.
#[derive(Clone, Copy)]
pub(super) struct Drawn {
    input: &'static Uncertain,
    low: f64,
    high: f64,
}

impl Uncertain {
    /// Whether it plays a part in this site.
    fn matters(&self, scenario: &Scenario) -> bool {
        let plays = Parameter::find(self.key).is_some_and(|one| one.matters(scenario));
        let direct = scenario.choices.system == System::DirectExpansion;
        // Direct expansion alone has two set points, and no coil for water.
        plays
            && match self.range {
                Range::Published("T_lw") => direct,
                Range::Published("HTE") => !direct,
                _ => true,
            }
    }

    fn range(&self, scenario: &Scenario) -> Option<(f64, f64)> {
        match self.range {
            Range::Remembered(low, high) | Range::Judged(low, high) => Some((low, high)),
            Range::Published(code) => {
                let range = ranges::Range::find(code)?;
                // Its machine has ranges for small sites only.
                let direct = scenario.choices.system == System::DirectExpansion && code == "pcop";
                let machine = direct.then_some(Published::SmallDirect);
                let cases = machine.into_iter().chain(Class::of(scenario).cases(scenario));
                cases.into_iter().find_map(|case| range.of(case))
            }
        }
    }
}

impl Drawn {
    /// The inputs that play a part in this scenario, with their ranges.
    pub(super) fn of(scenario: &Scenario) -> Vec<Self> {
        let drawn = |input: &'static Uncertain| {
            let (low, high) = input.range(scenario)?;
            Some(Self { input, low, high })
        };
        let all = set::PUBLISHED.iter().chain(others::OTHERS);
        all.filter(|input| input.matters(scenario)).filter_map(drawn).collect()
    }

    /// Puts the input at a place of its range: 0 the low end, 1 the high one.
    pub(super) fn set(&self, scenario: &mut Scenario, place: f64) {
        (self.input.set)(scenario, self.low + place * (self.high - self.low));
    }

    /// The place that is so far from the efficient end.
    pub(super) fn beside_best(&self, share: f64) -> f64 {
        if self.input.less_is_better { share } else { 1.0 - share }
    }

    /// Both ends as they are shown.
    pub(super) fn ends(&self) -> (f64, f64) {
        (self.low * self.input.scale, self.high * self.input.scale)
    }

    /// A place as it is shown.
    pub(super) fn shown(&self, place: f64) -> f64 {
        (self.low + place * (self.high - self.low)) * self.input.scale
    }

    pub(super) const fn origin(&self) -> Origin {
        match self.input.range {
            Range::Published(_) => Origin::Published,
            Range::Remembered(..) => Origin::Memory,
            Range::Judged(..) => Origin::Judgement,
        }
    }

    pub(super) fn name(&self, say: &Speaker) -> String {
        let own = self.input.named[say.language as usize];
        if !own.is_empty() {
            return own.to_owned();
        }
        let parameter = Parameter::find(self.input.key);
        parameter.map_or_else(String::new, |one| say.parameter(one).to_owned())
    }

    pub(super) fn unit(&self, say: &Speaker) -> String {
        let symbol = match self.input.named {
            ["", ..] => Parameter::find(self.input.key).map_or("", |one| one.unit),
            [_, _, unit] => unit,
        };
        say.unit(symbol).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Drawn;
    use crate::model::chance::MOST_DIMENSIONS;
    use crate::scenario::choices::SizeClass;
    use crate::scenario::{CHOICES, Choice, Scenario};

    /// Every site that the choices make, one choice beside the system at a time.
    fn sites() -> Vec<Scenario> {
        let mut sites = Vec::new();
        let system = Choice::find("system").expect("it is a choice");
        for one in (system.alternatives)() {
            let mut site = Scenario::default();
            system.set(&mut site, one.key);
            if !site.is_designed() {
                continue;
            }
            for choice in CHOICES.iter().filter(|choice| choice.key != "climate") {
                for other in (choice.alternatives)() {
                    let mut site = site.clone();
                    if choice.key != "system" {
                        choice.set(&mut site, other.key);
                    }
                    sites.push(site);
                }
            }
        }
        sites
    }

    #[test]
    fn the_draws_have_dimensions_enough_for_every_site() {
        for site in sites() {
            let count = Drawn::of(&site).len();
            assert!(count > 5 && count <= MOST_DIMENSIONS, "{count} in {:?}", site.choices.system);
        }
    }

    #[test]
    fn every_end_of_a_range_changes_the_site() {
        for size_class in [SizeClass::Small, SizeClass::Midsize, SizeClass::Large] {
            for mut site in sites() {
                site.choices.size_class = size_class;
                for drawn in Drawn::of(&site) {
                    let [mut low, mut high] = [site.clone(), site.clone()];
                    drawn.set(&mut low, 0.0);
                    drawn.set(&mut high, 1.0);
                    assert_ne!(low, high, "{} does nothing", drawn.input.key);
                }
            }
        }
    }
}
