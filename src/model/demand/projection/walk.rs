//! The walk through the years: nothing is allocated on the way.

use super::prices::{energy_price, frozen_hardware, prices};
use super::world::{Segment, TrainingPath, World};
use crate::model::demand::curve::{Curve, Demand};
use crate::model::demand::growth;
use crate::model::demand::rebound::Measures;
use crate::units::{Elasticity, Ratio, TERAWATT_HOUR};

/// A segment in a year.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Segmented {
    /// Energy without gain and response, with the PUE of the start.
    pub base: f64,
    /// Response of F to the prices that move by themselves.
    pub frozen_response: f64,
    /// Response of A.
    pub actual_response: f64,
    /// F.
    pub frozen: f64,
    /// P.
    pub potential: f64,
    /// A, before any cap.
    pub actual: f64,
}

/// Training in a year.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Trained {
    /// Energy without gain and response.
    pub base: f64,
    /// Response of A to the price of computation.
    pub actual_response: f64,
    /// F.
    pub frozen: f64,
    /// P.
    pub potential: f64,
    /// A, before any cap.
    pub actual: f64,
}

/// A year of the projection. Energies in terawatt-hours.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Projected {
    /// Years since the start.
    pub years: f64,
    /// Computing per unit of service (a).
    pub compute: f64,
    /// Energy per computation (h).
    pub energy_per_compute: f64,
    /// Price of hardware (k) in A.
    pub hardware_price: f64,
    /// The PUE.
    pub pue: f64,
    /// Energy per unit of service, over that of the start: r = a h u.
    pub intensity: f64,
    /// Unit cost of A and of F.
    pub costs: (f64, f64),
    /// Price of A and of F.
    pub prices: (f64, f64),
    /// F.
    pub frozen: f64,
    /// P.
    pub potential: f64,
    /// A.
    pub actual: f64,
    /// A without the cap.
    pub uncapped: f64,
    /// Training.
    pub training: Trained,
    /// F, P and A added up since the start, this year too.
    pub sums: (f64, f64, f64),
    /// Grams of carbon dioxide equivalent a kilowatt-hour.
    pub grid: f64,
    /// Million tonnes of carbon dioxide equivalent of A.
    pub carbon: f64,
}

impl Projected {
    /// The rebound of the year.
    #[must_use]
    pub fn measures(&self) -> Measures {
        measures(self.frozen, self.potential, self.actual)
    }

    /// The rebound of all years so far.
    #[must_use]
    pub fn cumulative(&self) -> Measures {
        measures(self.sums.0, self.sums.1, self.sums.2)
    }
}

fn measures(frozen: f64, potential: f64, actual: f64) -> Measures {
    let energy = |value: f64| value * TERAWATT_HOUR;
    Measures::of_energies(energy(frozen), energy(potential), energy(actual))
}

/// Grams in the million tonnes of a terawatt-hour's grams a kilowatt-hour.
const MEGATONNES: f64 = 1e-3;

/// Logarithms of the responses so far.
#[derive(Debug, Clone, Copy, Default)]
struct Adjusting {
    frozen: f64,
    actual: f64,
}

/// A walk through the years. It can be used again and again for worlds of as many segments.
#[derive(Debug, Clone, Default)]
pub struct Walk {
    responses: Vec<Adjusting>,
    training: Adjusting,
    segments: Vec<Segmented>,
    sums: (f64, f64, f64),
}

/// Logarithms of the prices of a year.
#[derive(Clone, Copy)]
struct LogPrices {
    frozen: f64,
    actual: f64,
}

impl Walk {
    /// Walks through the years 0 to `years`, showing each with its segments.
    pub fn through(
        &mut self,
        world: &World,
        years: u32,
        mut visit: impl FnMut(&Projected, &[Segmented]),
    ) {
        self.responses.clear();
        self.responses.resize(world.segments.len(), Adjusting::default());
        self.segments.clear();
        self.segments.resize(world.segments.len(), Segmented::default());
        self.training = Adjusting::default();
        self.sums = (0.0, 0.0, 0.0);
        for year in 0..=years {
            let projected = self.year(world, f64::from(year));
            visit(&projected, &self.segments);
        }
    }

    fn year(&mut self, world: &World, years: f64) -> Projected {
        let mut year = prices(world, years);
        let logs = LogPrices { frozen: libm::log(year.prices.1), actual: libm::log(year.prices.0) };
        let parts = world.segments.iter().zip(&mut self.responses).zip(&mut self.segments);
        for ((segment, response), part) in parts {
            let demand = demand(world.response.curve, segment);
            if years > 0.0 {
                response.towards(
                    world.response.adjustment,
                    LogPrices {
                        frozen: demand.log_service(logs.frozen),
                        actual: demand.log_service(logs.actual),
                    },
                );
            }
            *part = segmented(segment, world.pue.start, &year, *response);
            year.frozen += part.frozen;
            year.potential += part.potential;
            year.uncapped += part.actual;
        }
        if let Some(training) = &world.training {
            year.training = self.trained(world, training, &year);
            year.frozen += year.training.frozen;
            year.potential += year.training.potential;
            year.uncapped += year.training.actual;
        }
        year.actual = world.cap.map_or(year.uncapped, |cap| year.uncapped.min(cap));
        year.carbon = year.actual * year.grid * MEGATONNES;
        let sums = &mut self.sums;
        *sums = (sums.0 + year.frozen, sums.1 + year.potential, sums.2 + year.actual);
        year.sums = *sums;
        year
    }

    fn trained(&mut self, world: &World, training: &TrainingPath, year: &Projected) -> Trained {
        let share = training.energy_share;
        let energy_price = energy_price(world, year.years);
        let hardware = frozen_hardware(world, year.hardware_price);
        let frozen = share * energy_price + (1.0 - share) * hardware;
        let actual = year.compute
            * (share * year.energy_per_compute * year.pue / world.pue.start * energy_price
                + (1.0 - share) * year.hardware_price);
        if year.years > 0.0 {
            self.training.towards(
                world.response.adjustment,
                LogPrices {
                    frozen: -training.elasticity * libm::log(frozen),
                    actual: -training.elasticity * libm::log(actual),
                },
            );
        }
        let growth = libm::exp(training.rate * growth::clock(year.years, training.slowing));
        let base = training.energy * growth;
        let frozen = base * libm::exp(self.training.frozen);
        let actual_response = libm::exp(self.training.actual);
        Trained {
            base,
            actual_response,
            frozen,
            potential: frozen * year.intensity,
            actual: base * year.intensity * actual_response,
        }
    }
}

impl Adjusting {
    /// Goes a share of the way.
    fn towards(&mut self, share: f64, goal: LogPrices) {
        self.frozen = gone(self.frozen, goal.frozen, share);
        self.actual = gone(self.actual, goal.actual, share);
    }
}

/// A share of the way from here to there, in logarithms.
///
/// The linear curve ends at no demand at all, minus infinity: one step towards it arrives, and no
/// step short of the whole leads back.
fn gone(here: f64, there: f64, share: f64) -> f64 {
    if share <= 0.0 {
        here
    } else if share >= 1.0 || there.is_infinite() {
        there
    } else if here.is_infinite() {
        here
    } else {
        here + share * (there - here)
    }
}

fn demand(curve: Curve, segment: &Segment) -> Demand {
    Demand {
        curve,
        elasticity: Elasticity::new(segment.elasticity),
        ceiling: Ratio::new(segment.ceiling),
    }
}

fn segmented(segment: &Segment, pue: f64, year: &Projected, response: Adjusting) -> Segmented {
    let per_token = segment.joules * pue / 3.6e15;
    let base = segment.service_after(year.years) * per_token;
    let frozen_response = libm::exp(response.frozen);
    let actual_response = libm::exp(response.actual);
    Segmented {
        base,
        frozen_response,
        actual_response,
        frozen: base * frozen_response,
        potential: base * frozen_response * year.intensity,
        actual: base * actual_response * year.intensity,
    }
}
