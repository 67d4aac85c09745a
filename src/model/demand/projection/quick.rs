//! The same projection for thousands of draws: the three sums of each year and nothing else.
//!
//! First what all uses share, year by year; then one use after the other through all years, so that
//! what it carries along stays at hand. What falls or rises by a fixed factor a year is multiplied on,
//! logarithms stay logarithms, and exponential and logarithm are short. A test holds it to [`Walk`]
//! within a part in 10¹² (10¹¹ for worlds at the ends of all ranges).

use super::walk::Walk;
use super::world::World;
use crate::model::demand::cost::PassThroughForm;
use crate::model::demand::curve::Curve;
use crate::model::demand::rebound::Measures;
use crate::units::TERAWATT_HOUR;
use common::Common;
use short::Short;
use uses::{LogPrices, Use};

mod common;
mod short;
mod uses;

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

/// What all uses share in a year.
#[derive(Debug, Clone, Copy, Default)]
struct Shared {
    /// Energy per unit of service, over that of the start.
    intensity: f64,
    /// Of an answer.
    prices: LogPrices,
    /// Of computing for training.
    training: LogPrices,
}

/// Walks through draw after draw; allocates nothing after the first.
#[derive(Debug, Clone, Default)]
pub struct Quick {
    years: Vec<Shared>,
    sums: Vec<Sums>,
    walk: Walk,
}

impl Quick {
    /// Walks through the years 0 to `years`, showing the sums of each.
    pub fn through(&mut self, world: &World, years: u32, mut visit: impl FnMut(&Sums)) {
        if self.walk_quickly(world, years).is_some() {
            self.sums.iter().for_each(visit);
        } else {
            self.walk.through(world, years, |year, _| {
                let (frozen, potential, actual) = (year.frozen, year.potential, year.actual);
                visit(&Sums { frozen, potential, actual });
            });
        }
    }

    /// Nothing where demand follows another curve than the usual two, or where a number on the way is
    /// no ordinary one.
    fn walk_quickly(&mut self, world: &World, years: u32) -> Option<()> {
        let World { response, pue, .. } = world;
        let known = matches!(response.curve, Curve::IsoElastic | Curve::Saturating);
        if response.form != PassThroughForm::Logarithmic || !known {
            return None;
        }
        let short = Short::get();
        let mut common = Common::new(short, world)?;
        self.years.clear();
        for _ in 0..=years {
            self.years.push(common.next()?);
        }
        self.sums.clear();
        self.sums.resize(self.years.len(), Sums::default());
        for segment in &world.segments {
            let prices = self.years.iter().map(|year| year.prices);
            Use::segment(short, response.curve, segment, pue.start)?.add_to(
                short,
                response.adjustment,
                prices,
                &mut self.sums,
            )?;
        }
        if let Some(training) = &world.training {
            let prices = self.years.iter().map(|year| year.training);
            Use::training(short, training)?.add_to(
                short,
                response.adjustment,
                prices,
                &mut self.sums,
            )?;
        }
        for (sums, year) in self.sums.iter_mut().zip(&self.years) {
            sums.potential = sums.frozen * year.intensity;
            sums.actual *= year.intensity;
            sums.actual = world.cap.map_or(sums.actual, |cap| sums.actual.min(cap));
        }
        Some(())
    }
}
