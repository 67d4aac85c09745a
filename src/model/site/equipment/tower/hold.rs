//! Fans that hold the leaving water at a temperature.

use super::rating::{Rating, TRANSFER_EXPONENT};
use crate::model::site::air::{Saturated, whole};
use crate::model::site::quick;
use crate::units::{CELSIUS, PASCAL, Pressure, Temperature};

/// Amounts of air that are worked out beforehand.
const NODES: usize = 26;
/// Water over air at the first of them, over that of the rating.
const FIRST: f64 = 0.06;
/// How much more water over air each has than the one before.
const STEP: f64 = 1.27;

/// Differences of enthalpy, from 0 kJ/kg, for which the place among them is known beforehand.
const COUNTS: usize = 96;

/// Towers that hold the leaving water at one temperature, whatever the air.
#[derive(Debug, Clone, Copy)]
pub struct Hold {
    /// The temperature.
    water: Temperature,
    /// Enthalpy of air saturated at the entering water, kJ/kg.
    hot: f64,
    /// By how much the outdoor air's enthalpy lies below that, kJ/kg, rising.
    below: [f64; NODES],
    /// What each kilogram of air takes up then, kJ.
    taken: [f64; NODES],
    /// How many of `below` lie below each whole number of kJ/kg.
    count: [u8; COUNTS],
}

impl Hold {
    /// For some water over air: `h_s(T_in) - h_a = c ΔT L/G / ε`, all else being known.
    pub(super) fn new(rating: &Rating, water: Temperature, pressure: Pressure) -> Self {
        let (cold, total) = (water / CELSIUS, pressure / PASCAL);
        let table = Saturated::table();
        let hot = table.enthalpy(cold + rating.range, total);
        let slope = (hot - table.enthalpy(cold, total)) / rating.range;
        let (mut below, mut taken) = ([0.0; NODES], [0.0; NODES]);
        let mut ratio = FIRST;
        let mut units = rating.units * quick::power(FIRST, TRANSFER_EXPONENT);
        let more = quick::power(STEP, TRANSFER_EXPONENT);
        for (below, taken) in below.iter_mut().zip(&mut taken) {
            *taken = rating.gained * ratio;
            *below = *taken / Rating::effectiveness(units, rating.ratio * ratio, slope);
            ratio *= STEP;
            units *= more;
        }
        let mut count = [0; COUNTS];
        let (mut so_far, mut difference) = (0, 0.0);
        for count in &mut count {
            while below.get(usize::from(so_far)).is_some_and(|below| *below <= difference) {
                so_far += 1;
            }
            *count = so_far;
            difference += 1.0;
        }
        Self { water, hot, below, taken, count }
    }

    /// The temperature that is held.
    #[must_use]
    pub fn water(&self) -> Temperature {
        self.water
    }

    /// Heat that each kilogram of air takes up, kJ, for air of this enthalpy, kJ/kg: between the
    /// nodes in a straight line. `None` where that takes more than ten times the air of the rating.
    pub(super) fn taken(&self, enthalpy: f64) -> Option<f64> {
        let difference = self.hot - enthalpy;
        let whole = usize::from(whole(difference)).min(COUNTS - 1);
        let mut above = usize::from(self.count.get(whole).copied().unwrap_or(0));
        while self.below.get(above).is_some_and(|below| *below <= difference) {
            above += 1;
        }
        let low = above.min(NODES - 1).checked_sub(1)?;
        let (start, end) = (*self.below.get(low)?, *self.below.get(low + 1)?);
        let (least, most) = (*self.taken.get(low)?, *self.taken.get(low + 1)?);
        Some(least + (most - least) * ((difference - start) / (end - start)))
    }
}
