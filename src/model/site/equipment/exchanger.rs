//! Exchangers between two streams of water.

use crate::units::{KELVIN, ONE, Share, Temperature, TemperatureDifference, Within};

/// A plate exchanger in counterflow, as much water on one side as on the other.
///
/// The temperature difference is then the same all along the plates: the warm side leaves this
/// much warmer than the cold side enters.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Exchanger {
    /// Leaving warm side above entering cold side, 1 to 8 K; zero where there is no exchanger.
    pub approach: TemperatureDifference,
}

/// Most of the greatest possible heat that an exchanger is taken to carry over.
const MOST_EFFECTIVE: f64 = 0.99;

impl Exchanger {
    /// The exchanger that carries this part of the greatest possible heat when the water changes
    /// by `rise`: `Δ = R (1 - ε) / ε`.
    ///
    /// Effectiveness of balanced counterflow, `ε = R / (R + Δ)`; ASHRAE Handbook Fundamentals,
    /// chapter "Heat transfer". Effectiveness 0.01 to 0.99; outside it is taken at the limit.
    #[must_use]
    pub fn of_effectiveness(effectiveness: Share, rise: TemperatureDifference) -> Self {
        let effectiveness = effectiveness.value().within(1.0 - MOST_EFFECTIVE, MOST_EFFECTIVE);
        Self { approach: rise * ((1.0 - effectiveness) / effectiveness) }
    }

    /// Part of the greatest possible heat carried over when the water changes by `rise`.
    #[must_use]
    pub fn effectiveness(self, rise: TemperatureDifference) -> Share {
        let greatest = rise + self.approach();
        if greatest > TemperatureDifference::ZERO { rise / greatest * ONE } else { Share::ZERO }
    }

    /// Warm side that leaves, for a cold side that enters at this temperature: never colder.
    #[must_use]
    pub fn leaving(self, cold: Temperature) -> Temperature {
        cold + self.approach()
    }

    /// Cold side that must enter for a warm side to leave at this temperature.
    #[must_use]
    pub fn entering(self, leaving: Temperature) -> Temperature {
        leaving - self.approach()
    }

    fn approach(self) -> TemperatureDifference {
        self.approach.max(0.0 * KELVIN)
    }
}
