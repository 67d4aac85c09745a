//! What all uses share: gains, prices, PUE, year by year.

use super::Shared;
use super::short::Short;
use super::uses::LogPrices;
use crate::model::demand::growth;
use crate::model::demand::projection::world::{Gain, World};

/// The clock of a change that slows down: `τ = (1 - e^{-δt})/δ`, a year's step of which is
/// `e^{-δt} (1 - e^{-δ})/δ`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    /// τ.
    pub(super) time: f64,
    next: f64,
    step: f64,
}

impl Clock {
    pub(super) fn new(short: &Short, slowing: f64) -> Option<Self> {
        let step = short.exp(-slowing)?;
        // Near no slowing the difference from 1 has few digits.
        let next =
            if slowing.abs() < 1e-2 { growth::clock(1.0, slowing) } else { (1.0 - step) / slowing };
        Some(Self { time: 0.0, next, step })
    }

    /// Goes on by a year.
    pub(super) fn tick(&mut self) {
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
    fn new(short: &Short, gain: &Gain) -> Option<Self> {
        let clock = Clock::new(short, gain.slowing)?;
        Some(Self { rate: gain.rate, floor: gain.floor, clock })
    }

    /// What is left now; then goes on by a year.
    fn next(&mut self, short: &Short) -> Option<f64> {
        let left = short.exp(-self.rate * self.clock.time)?;
        self.clock.tick();
        Some(if left < self.floor { self.floor } else { left })
    }
}

/// The years from the start on, one after the other.
pub(super) struct Common<'a> {
    short: &'a Short,
    world: &'a World,
    algorithm: Falling,
    chip: Falling,
    hardware: Falling,
    other: Falling,
    other_share: f64,
    training_share: f64,
    /// The price of energy, without carbon; its yearly factor.
    market: f64,
    dearer: f64,
    /// The price of carbon, over the price of energy; its yearly factor.
    carbon: f64,
    cleaner: f64,
    /// How far the PUE is from its end; its yearly factor.
    pue_left: f64,
    pue_step: f64,
}

impl<'a> Common<'a> {
    pub(super) fn new(short: &'a Short, world: &'a World) -> Option<Self> {
        let World { efficiency, costs, pue, .. } = world;
        let other = Gain { rate: costs.other_rate, slowing: costs.other_slowing, floor: 0.0 };
        Some(Self {
            short,
            world,
            algorithm: Falling::new(short, &efficiency.algorithm)?,
            chip: Falling::new(short, &efficiency.chip)?,
            hardware: Falling::new(short, &efficiency.hardware)?,
            other: Falling::new(short, &other)?,
            other_share: 1.0 - costs.energy_share - costs.hardware_share,
            training_share: world.training.map_or(0.0, |training| training.energy_share),
            market: 1.0,
            dearer: short.exp(costs.energy_price_rate)?,
            carbon: costs.carbon_price,
            cleaner: 1.0 - world.grid.decline,
            pue_left: pue.start - pue.end,
            pue_step: short.exp(-pue.speed)?,
        })
    }

    /// This year; then goes on by one.
    pub(super) fn next(&mut self) -> Option<Shared> {
        let (short, World { costs, response, pue, .. }) = (self.short, self.world);
        let (a, h) = (self.algorithm.next(short)?, self.chip.next(short)?);
        let (k, rest) = (self.hardware.next(short)?, self.other_share * self.other.next(short)?);
        let overhead = (pue.end + self.pue_left).max(1.0) / pue.start;
        let energy_price = self.market + self.carbon;
        let frozen_hardware = if response.hardware_in_gain { 1.0 } else { k };
        let cost = |energy: f64, hardware: f64| {
            costs.energy_share * energy * energy_price + costs.hardware_share * hardware + rest
        };
        let compute = |energy: f64, hardware: f64| {
            self.training_share * energy * energy_price + (1.0 - self.training_share) * hardware
        };
        let passed_on = |cost: f64| Some(response.passed_on * short.ln(cost)?);
        let intensity = a * h * overhead;
        let shared = Shared {
            intensity,
            prices: LogPrices {
                frozen: passed_on(cost(1.0, frozen_hardware))?,
                actual: passed_on(cost(intensity, a * k))?,
            },
            training: LogPrices {
                frozen: short.ln(compute(1.0, frozen_hardware))?,
                actual: short.ln(a * compute(h * overhead, k))?,
            },
        };
        self.market *= self.dearer;
        self.carbon *= self.cleaner;
        self.pue_left *= self.pue_step;
        Some(shared)
    }
}
