//! Sea or river water as a way out for the heat.
//!
//! The water is returned, only warmer; none is used up.

use super::Hour;
use super::outlet::{Load, OwnPumps};
use crate::model::site::account::Component;
use crate::model::site::equipment::{Exchanger, Pump};
use crate::model::site::weather::{MONTHS, OutdoorAir};
use crate::units::{CELSIUS, KELVIN, Temperature, TemperatureDifference};

/// Temperature of the sea or the river, month by month, January first; -2 to 36 °C.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeaWater(pub [Temperature; MONTHS]);

/// Sea water, the coldest of all, freezes here, °C (35 g of salt a kilogram).
const COLDEST: f64 = -2.0;

impl SeaWater {
    /// A year that swings about its mean: `T = T_m + A cos(2π (m - m_w) / 12)`.
    ///
    /// `warmest` is the warmest month, 0 for January; `swing` half of what lies between the
    /// warmest and the coldest month.
    #[must_use]
    pub fn swinging(mean: Temperature, swing: TemperatureDifference, warmest: u8) -> Self {
        let mut months = [mean; MONTHS];
        for (month, temperature) in (0_u8..).zip(&mut months) {
            let turns = (f64::from(month) - f64::from(warmest)) / A_YEAR;
            let here = mean + swing * libm::cos(std::f64::consts::TAU * turns);
            *temperature = here.max(COLDEST * CELSIUS);
        }
        Self(months)
    }

    /// Temperature in a month, 0 for January; counted on into the next year.
    #[must_use]
    pub fn in_month(&self, month: u8) -> Temperature {
        self.0[usize::from(month) % MONTHS]
    }
}

/// Months of a year.
const A_YEAR: f64 = 12.0;

/// Intake, pumps and exchanger.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeaOutlet {
    /// The water outdoors.
    pub water: SeaWater,
    /// How much it warms before it is returned, 3 to 10 K.
    pub range: TemperatureDifference,
    /// Pumps that bring it, 100 to 1,500 kPa.
    pub pump: Pump,
    /// Between it and the building's water; the condensers of the chillers stand behind it too.
    pub exchanger: Exchanger,
}

/// The water, its pumps laid out.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadySeaOutlet {
    /// Building water behind the exchanger, month by month.
    cooled: SeaWater,
    pumps: OwnPumps,
}

impl SeaOutlet {
    pub(super) fn ready(&self) -> ReadySeaOutlet {
        ReadySeaOutlet {
            cooled: SeaWater(self.water.0.map(|water| self.exchanger.leaving(water))),
            pumps: OwnPumps::new(&self.pump, self.range.max(LEAST_RANGE * KELVIN)),
        }
    }
}

impl ReadySeaOutlet {
    /// Building water behind the exchanger.
    pub(super) fn coldest(&self, outdoor: &OutdoorAir) -> Temperature {
        self.cooled.in_month(outdoor.month)
    }

    pub(super) fn reject(&self, hour: &mut Hour, load: Load) {
        let heat = self.pumps.with(load.heat);
        hour.heat.sea += heat;
        hour.power[Component::SeaPumps.index()] += self.pumps.power(heat);
    }
}

/// Least warming of the water that is pumped, K.
const LEAST_RANGE: f64 = 0.5;
