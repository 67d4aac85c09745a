//! Dry coolers: water is cooled by outdoor air behind a finned coil, and no water is lost.

use super::Fan;
use crate::model::site::{OutdoorAir, air, quick};
use crate::units::{
    Density, HumidityRatio, KELVIN, MassFlow, Power, Pressure, Temperature, TemperatureDifference,
};

/// Air as it enters a coil: outdoor air, or outdoor air cooled by wetting it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Intake {
    /// Its temperature.
    pub dry_bulb: Temperature,
    /// Vapour per dry air.
    pub humidity: HumidityRatio,
    /// Its pressure.
    pub pressure: Pressure,
}

impl Intake {
    /// Outdoor air as it is.
    #[must_use]
    pub fn outdoor(outdoor: &OutdoorAir) -> Self {
        let OutdoorAir { dry_bulb, humidity, pressure, .. } = *outdoor;
        Self { dry_bulb, humidity, pressure }
    }

    fn density(&self) -> Density {
        air::dry_air_density(self.dry_bulb, self.humidity, self.pressure)
    }
}

/// A group of dry coolers.
///
/// Where it freezes they are filled with glycol; the exchanger behind them keeps it out of the
/// building. They have no basin, so nothing is heated against frost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DryCooler {
    /// Leaving water above the entering air at design heat and full speed, 3 to 12 K. The controls
    /// ask for no less at part load.
    pub approach: TemperatureDifference,
    /// How much the water cools, 3 to 15 K.
    pub range: TemperatureDifference,
    /// How much the air warms at design heat and full speed; less than approach and range together.
    pub air_rise: TemperatureDifference,
    /// The fans. Their speed holds the temperature of the leaving water.
    pub fan: Fan,
}

/// A dry cooler at work.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct DryRejection {
    /// Dry air through the coils.
    pub air: MassFlow,
    /// Power of the fans.
    pub fans: Power,
    /// The fans at full speed do not hold the temperature.
    pub overloaded: bool,
}

/// Conductance of a coil grows with this power of the air's speed. Finned coils: 0.5 to 0.7 on the
/// side of the air, which governs; judgement.
const CONDUCTANCE_EXPONENT: f64 = 0.7;
/// The air comes at most this far towards the temperature of the entering water.
const MOST_OF_THE_DIFFERENCE: f64 = 0.95;
/// Least difference between water and air that a coil is asked for, K.
const LEAST_DIFFERENCE: f64 = 0.1;
/// A speed this little above the full one is still the full one.
const ROUNDING: f64 = 1e-9;

impl DryCooler {
    /// The coldest water it gives: air and approach.
    #[must_use]
    pub fn leaving_water(&self, intake: &Intake) -> Temperature {
        intake.dry_bulb + self.approach()
    }

    /// Gives `heat` to the air, the water leaving at `leaving`; `design` is the heat the coolers
    /// are built for and `extra` the pressure of wetted pads before them.
    #[must_use]
    pub fn reject(
        &self,
        heat: Power,
        design: Power,
        leaving: Temperature,
        intake: &Intake,
        extra: Pressure,
    ) -> DryRejection {
        if heat <= Power::ZERO || design <= Power::ZERO {
            return DryRejection::default();
        }
        let wanted = self.speed(heat / design, leaving - intake.dry_bulb);
        let flow = design / (air::specific_heat(intake.humidity) * self.air_rise());
        let volume = flow / intake.density();
        let given = self.fan.flow(volume * wanted.min(1.0), volume);
        DryRejection {
            air: given * intake.density(),
            fans: self.fan.power(given, volume, extra),
            overloaded: wanted > 1.0 + ROUNDING,
        }
    }

    /// Speed of the fans that holds the leaving water `difference` above the air, over full speed.
    ///
    /// The coil works on the water as `ε = R / (R + Δ) = 1 - exp(-K/C)`, so that the conductance
    /// needed is `K = C ln(1 + R/Δ)`; it grows with the 0.7th power of the speed. The air never
    /// leaves warmer than the water enters.
    fn speed(&self, load: f64, difference: TemperatureDifference) -> f64 {
        let range = self.range() / KELVIN;
        let design = self.approach() / KELVIN;
        let difference = (difference / KELVIN).max(LEAST_DIFFERENCE);
        let units = |difference: f64| quick::logarithm(1.0 + range / difference);
        let conductance = load * units(difference) / units(design);
        let by_conductance = quick::power(conductance, 1.0 / CONDUCTANCE_EXPONENT);
        let greatest_rise = MOST_OF_THE_DIFFERENCE * (range + difference);
        by_conductance.max(load * (self.air_rise() / KELVIN) / greatest_rise)
    }

    fn approach(&self) -> TemperatureDifference {
        self.approach.max(LEAST_DIFFERENCE * KELVIN)
    }

    fn range(&self) -> TemperatureDifference {
        self.range.max(LEAST_DIFFERENCE * KELVIN)
    }

    fn air_rise(&self) -> TemperatureDifference {
        let greatest = (self.approach() + self.range()) * MOST_OF_THE_DIFFERENCE;
        self.air_rise.max(LEAST_DIFFERENCE * KELVIN).min(greatest)
    }
}
