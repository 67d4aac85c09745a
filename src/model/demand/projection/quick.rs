//! The same projection for thousands of draws: the three sums of each year and nothing else.
//!
//! What falls or rises by a fixed factor a year is multiplied on, logarithms stay logarithms, and
//! exponential and logarithm are short polynomials. A test holds it to [`Walk`] within a part in
//! 10¹².

use super::walk::Walk;
use super::world::{Gain, Segment, World};
use crate::model::demand::cost::PassThroughForm;
use crate::model::demand::curve::Curve;
use crate::model::demand::growth;
use crate::model::demand::rebound::Measures;
use crate::units::TERAWATT_HOUR;
use short::{exp, ln};

mod short;

/// Electricity of a year, in terawatt-hours.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Sums {
    /// F.
    pub frozen: f64,
    /// P.
    pub potential: f64,
    /// A.
    pub actual: f64,
}

impl Sums {
    /// The rebound.
    #[must_use]
    pub fn measures(&self) -> Measures {
        let energy = |value: f64| value * TERAWATT_HOUR;
        Measures::of_energies(energy(self.frozen), energy(self.potential), energy(self.actual))
    }
}

/// Walks through draw after draw; allocates nothing after the first.
#[derive(Debug, Clone, Default)]
pub struct Quick {
    segments: Vec<Use>,
    walk: Walk,
}

/// The clock of a change that slows down: `τ = (1 - e^{-δt})/δ`, a year's step of which is
/// `e^{-δt} (1 - e^{-δ})/δ`.
#[derive(Debug, Clone, Copy, Default)]
struct Clock {
    time: f64,
    next: f64,
    step: f64,
}

impl Clock {
    fn new(slowing: f64) -> Self {
        let step = exp(-slowing);
        // Near no slowing the difference from 1 has few digits.
        let next =
            if slowing.abs() < 1e-2 { growth::clock(1.0, slowing) } else { (1.0 - step) / slowing };
        Self { time: 0.0, next, step }
    }

    fn tick(&mut self) {
        self.time += self.next;
        self.next *= self.step;
    }
}

/// A gain as it goes on.
struct Falling {
    rate: f64,
    floor: f64,
    clock: Clock,
}

impl Falling {
    fn new(gain: &Gain) -> Self {
        Self { rate: gain.rate, floor: gain.floor, clock: Clock::new(gain.slowing) }
    }

    fn now(&self) -> f64 {
        exp(-self.rate * self.clock.time).max(self.floor)
    }
}

/// A segment as it goes on; training is one without users and with a price of its own.
#[derive(Debug, Clone, Copy, Default)]
struct Use {
    energy: f64,
    /// `K/N₀`, and `(K/N₀ - 1) e^{-gt}` with its yearly factor; 1 and 0 where users stay as many.
    room: f64,
    missing: f64,
    missing_step: f64,
    rate: f64,
    clock: Clock,
    demand: Response,
    frozen: f64,
    actual: f64,
}

/// `ln x` of a logarithm of a price.
#[derive(Debug, Clone, Copy, Default)]
struct Response {
    slope: f64,
    /// `M - 1` and `ln M`; no room where demand has no ceiling.
    room: Option<(f64, f64)>,
}

impl Response {
    fn of(curve: Curve, segment: &Segment) -> Self {
        let room = segment.ceiling - 1.0;
        if curve == Curve::IsoElastic || room == f64::INFINITY {
            return Self { slope: segment.elasticity, room: None };
        }
        if room > 0.0 {
            let slope = segment.elasticity * segment.ceiling / room;
            return Self { slope, room: Some((room, ln(segment.ceiling))) };
        }
        Self::default()
    }

    fn log_service(&self, log_price: f64) -> f64 {
        let log_q = -self.slope * log_price;
        match self.room {
            None => log_q,
            // ln (M q / (M - 1 + q))
            Some((room, log_ceiling)) => log_ceiling - ln(1.0 + room * exp(-log_q)),
        }
    }
}

impl Use {
    fn segment(curve: Curve, segment: &Segment, pue: f64) -> Self {
        let grows = segment.users_growth != 0.0;
        let room = if grows { segment.most_users / segment.users } else { 1.0 };
        Self {
            energy: segment.energy(pue),
            room,
            missing: room - 1.0,
            missing_step: exp(-segment.users_growth),
            rate: segment.queries_rate + segment.tokens_rate,
            clock: Clock::new(segment.slowing),
            demand: Response::of(curve, segment),
            frozen: 0.0,
            actual: 0.0,
        }
    }

    /// Goes on to the next year and its prices.
    fn next(&mut self, adjustment: f64, frozen: f64, actual: f64) {
        self.clock.tick();
        self.missing *= self.missing_step;
        self.frozen += adjustment * (self.demand.log_service(frozen) - self.frozen);
        self.actual += adjustment * (self.demand.log_service(actual) - self.actual);
    }

    fn add_to(&self, sums: &mut Sums, intensity: f64) {
        let growth = self.rate * self.clock.time;
        let base = self.energy * self.room / (1.0 + self.missing);
        let frozen = base * exp(growth + self.frozen);
        sums.frozen += frozen;
        sums.potential += frozen * intensity;
        sums.actual += base * exp(growth + self.actual) * intensity;
    }
}

impl Quick {
    /// Walks through the years 0 to `years`, showing the sums of each.
    pub fn through(&mut self, world: &World, years: u32, mut visit: impl FnMut(&Sums)) {
        let response = &world.response;
        let known = matches!(response.curve, Curve::IsoElastic | Curve::Saturating);
        if response.form == PassThroughForm::Logarithmic && known {
            self.walk_quickly(world, years, visit);
        } else {
            self.walk.through(world, years, |year, _| {
                let (frozen, potential, actual) = (year.frozen, year.potential, year.actual);
                visit(&Sums { frozen, potential, actual });
            });
        }
    }

    fn walk_quickly(&mut self, world: &World, years: u32, mut visit: impl FnMut(&Sums)) {
        let World { efficiency, costs, response, pue, .. } = world;
        self.segments.clear();
        let uses = world.segments.iter();
        self.segments.extend(uses.map(|one| Use::segment(response.curve, one, pue.start)));
        let mut training = world.training.map(|training| Use {
            energy: training.energy,
            room: 1.0,
            rate: training.rate,
            clock: Clock::new(training.slowing),
            demand: Response { slope: training.elasticity, room: None },
            ..Use::default()
        });
        let training_share = world.training.map_or(0.0, |training| training.energy_share);
        let (mut algorithm, mut chip) =
            (Falling::new(&efficiency.algorithm), Falling::new(&efficiency.chip));
        let mut hardware = Falling::new(&efficiency.hardware);
        let slowing = costs.other_slowing;
        let mut other = Falling::new(&Gain { rate: costs.other_rate, slowing, floor: 0.0 });
        let other_share = 1.0 - costs.energy_share - costs.hardware_share;
        let dearer = exp(costs.energy_price_rate);
        let pue_step = exp(-pue.speed);
        let (mut market, mut pue_left) = (1.0, pue.start - pue.end);
        let cleaner = 1.0 - world.grid.decline;
        let mut carbon = costs.carbon_price;
        for year in 0..=years {
            let (a, h, k) = (algorithm.now(), chip.now(), hardware.now());
            let overhead = (pue.end + pue_left).max(1.0) / pue.start;
            let intensity = a * h * overhead;
            if year > 0 {
                let energy_price = market + carbon;
                let frozen_hardware = if response.hardware_in_gain { 1.0 } else { k };
                let rest = other_share * other.now();
                let frozen = costs.energy_share * energy_price
                    + costs.hardware_share * frozen_hardware
                    + rest;
                let actual = costs.energy_share * intensity * energy_price
                    + costs.hardware_share * a * k
                    + rest;
                let (frozen, actual) =
                    (response.passed_on * ln(frozen), response.passed_on * ln(actual));
                for one in &mut self.segments {
                    one.next(response.adjustment, frozen, actual);
                }
                if let Some(training) = &mut training {
                    let (energy, hardware) = (training_share, 1.0 - training_share);
                    let frozen = energy * energy_price + hardware * frozen_hardware;
                    let actual = a * (energy * h * overhead * energy_price + hardware * k);
                    training.next(response.adjustment, ln(frozen), ln(actual));
                }
            }
            let mut sums = Sums::default();
            for one in self.segments.iter().chain(&training) {
                one.add_to(&mut sums, intensity);
            }
            if let Some(cap) = world.cap {
                sums.actual = sums.actual.min(cap);
            }
            visit(&sums);
            for gain in [&mut algorithm, &mut chip, &mut hardware, &mut other] {
                gain.clock.tick();
            }
            market *= dearer;
            carbon *= cleaner;
            pue_left *= pue_step;
        }
    }
}
