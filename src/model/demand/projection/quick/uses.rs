//! One use through all years.

use super::Sums;
use super::common::Clock;
use super::short::Short;
use crate::model::demand::curve::Curve;
use crate::model::demand::projection::world::{Segment, TrainingPath};

/// Logarithms of a price without and with the gains; of what demand makes of it as well.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LogPrices {
    pub(super) frozen: f64,
    pub(super) actual: f64,
}

/// A segment at the start; training is one without users and with a price of its own.
pub(super) struct Use {
    energy: f64,
    /// `K/N₀`, and the yearly factor of `(K/N₀ - 1) e^{-gt}`; 1 and 1 where users stay as many.
    room: f64,
    missing_step: f64,
    rate: f64,
    clock: Clock,
    demand: Response,
}

/// `ln x` of a logarithm of a price.
struct Response {
    slope: f64,
    ceiling: Option<Ceiling>,
}

/// `M - 1` and `ln M`.
#[derive(Clone, Copy)]
struct Ceiling {
    room: f64,
    log: f64,
}

impl Response {
    fn of(short: &Short, curve: Curve, segment: &Segment) -> Option<Self> {
        let room = segment.ceiling - 1.0;
        if curve == Curve::IsoElastic || room == f64::INFINITY {
            return Some(Self { slope: segment.elasticity, ceiling: None });
        }
        if room > 0.0 {
            let ceiling = Some(Ceiling { room, log: short.ln(segment.ceiling)? });
            let slope = segment.elasticity * segment.ceiling / room;
            return Some(Self { slope, ceiling });
        }
        Some(Self { slope: 0.0, ceiling: None })
    }
}

impl Use {
    pub(super) fn segment(
        short: &Short,
        curve: Curve,
        segment: &Segment,
        pue: f64,
    ) -> Option<Self> {
        let grows = segment.users_growth != 0.0;
        Some(Self {
            energy: segment.energy(pue),
            room: if grows { segment.most_users / segment.users } else { 1.0 },
            missing_step: short.exp(-segment.users_growth)?,
            rate: segment.queries_rate + segment.tokens_rate,
            clock: Clock::new(short, segment.slowing)?,
            demand: Response::of(short, curve, segment)?,
        })
    }

    pub(super) fn training(short: &Short, training: &TrainingPath) -> Option<Self> {
        Some(Self {
            energy: training.energy,
            room: 1.0,
            missing_step: 1.0,
            rate: training.rate,
            clock: Clock::new(short, training.slowing)?,
            demand: Response { slope: training.elasticity, ceiling: None },
        })
    }

    /// Adds F, and A before the intensity, of all years.
    pub(super) fn add_to(
        self,
        short: &Short,
        adjustment: f64,
        prices: impl Iterator<Item = LogPrices>,
        sums: &mut [Sums],
    ) -> Option<()> {
        let slope = -self.demand.slope;
        match self.demand.ceiling {
            None => self.walk(short, adjustment, prices, sums, |price| Some(slope * price)),
            // ln (M q / (M - 1 + q))
            Some(Ceiling { room, log }) => self.walk(short, adjustment, prices, sums, |price| {
                Some(log - short.ln(1.0 + room * short.exp(-slope * price)?)?)
            }),
        }
    }

    #[expect(
        clippy::inline_always,
        reason = "once for each kind of demand, without a call in the years"
    )]
    #[inline(always)]
    fn walk(
        self,
        short: &Short,
        adjustment: f64,
        prices: impl Iterator<Item = LogPrices>,
        sums: &mut [Sums],
        demand: impl Fn(f64) -> Option<f64>,
    ) -> Option<()> {
        let Self { energy, room, missing_step, rate, mut clock, .. } = self;
        let (all, mut missing) = (energy * room, room - 1.0);
        let mut gone = LogPrices::default();
        for (year, (sums, price)) in sums.iter_mut().zip(prices).enumerate() {
            if year > 0 {
                clock.tick();
                missing *= missing_step;
                gone.frozen += adjustment * (demand(price.frozen)? - gone.frozen);
                gone.actual += adjustment * (demand(price.actual)? - gone.actual);
            }
            let growth = rate * clock.time;
            let base = all / (1.0 + missing);
            sums.frozen += base * short.exp(growth + gone.frozen)?;
            sums.actual += base * short.exp(growth + gone.actual)?;
        }
        Some(())
    }
}
