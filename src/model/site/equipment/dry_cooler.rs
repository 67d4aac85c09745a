//! Dry coolers: water is cooled by outdoor air behind a finned coil, and no water is lost.

use super::Fan;
use super::affinity::Affinities;
use crate::model::site::{OutdoorAir, air, quick};
use crate::units::{
    CUBIC_METRE_A_SECOND, HumidityRatio, JOULE_A_KILOGRAM_KELVIN, KELVIN, KILOGRAM_A_SECOND,
    MassFlow, PASCAL, Power, Pressure, Temperature, TemperatureDifference, WATT,
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
/// The speed that a conductance asks for goes with this power of it.
const SPEED: f64 = 1.0 / CONDUCTANCE_EXPONENT;
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
        self.ready(design, heat, extra).reject(heat, leaving, intake)
    }

    /// Coolers built for a heat, with pads of this pressure before them; no answer depends on the
    /// usual heat.
    #[must_use]
    pub fn ready(&self, design: Power, usual: Power, extra: Pressure) -> ReadyDryCooler {
        let (range, approach) = (self.range() / KELVIN, self.approach() / KELVIN);
        let (least, exponent) = (self.fan.least_speed.value(), self.fan.exponent.value());
        ReadyDryCooler {
            approach: self.approach(),
            range,
            air_rise: self.air_rise() / KELVIN,
            units: 1.0 / quick::logarithm(1.0 + range / approach),
            design,
            heat_a_kelvin: design / WATT / (self.air_rise() / KELVIN),
            fans: self.fan.power_at_design(1.0 * CUBIC_METRE_A_SECOND, extra),
            laws: Affinities::near([SPEED, SPEED * exponent], usual / design),
            exponent,
            least,
            least_power: quick::power(least, exponent),
        }
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

/// Coolers built for a heat: what does not change from hour to hour is worked out once.
#[derive(Debug, Clone, Copy)]
pub struct ReadyDryCooler {
    approach: TemperatureDifference,
    /// K.
    range: f64,
    /// K.
    air_rise: f64,
    /// One over the transfer units at the design, per flow of water.
    units: f64,
    design: Power,
    /// The design heat, W, over the rise of the air, K.
    heat_a_kelvin: f64,
    /// Power of the fans for each cubic metre a second of their design.
    fans: Power,
    exponent: f64,
    /// Speed of the fans and their power by the conductance, all over those of full speed.
    laws: Affinities,
    /// Least speed of the fans, and what they take then, over full speed.
    least: f64,
    least_power: f64,
}

impl ReadyDryCooler {
    /// The coldest water it gives: air and approach.
    #[must_use]
    pub fn leaving_water(&self, intake: &Intake) -> Temperature {
        intake.dry_bulb + self.approach
    }

    /// See [`DryCooler::reject`].
    #[must_use]
    pub fn reject(&self, heat: Power, leaving: Temperature, intake: &Intake) -> DryRejection {
        if heat <= Power::ZERO || self.design <= Power::ZERO {
            return DryRejection::default();
        }
        let difference = (leaving - intake.dry_bulb) / KELVIN;
        let Blown { given, power, overloaded } = self.blow(heat / self.design, difference);
        // Dry air at full speed, kg/s, is heat over a kelvin over the specific heat.
        let pressure = intake.pressure / PASCAL;
        let heat_of_a_kelvin = air::specific_heat(intake.humidity) / JOULE_A_KILOGRAM_KELVIN;
        let over_pressure = self.heat_a_kelvin / (heat_of_a_kelvin * pressure);
        let space =
            air::specific_volume_of_a_kelvin(intake.humidity) * air::absolute(intake.dry_bulb);
        DryRejection {
            air: over_pressure * pressure * given * KILOGRAM_A_SECOND,
            fans: self.fans * (over_pressure * space * power),
            overloaded,
        }
    }

    /// The fans that hold the leaving water `difference` K above the air.
    ///
    /// The coil works on the water as `ε = R / (R + Δ) = 1 - exp(-K/C)`, so that the conductance
    /// needed is `K = C ln(1 + R/Δ)`; it grows with the 0.7th power of the speed. The air never
    /// leaves warmer than the water enters.
    fn blow(&self, load: f64, difference: f64) -> Blown {
        let difference = difference.max(LEAST_DIFFERENCE);
        let designed = (difference - self.approach / KELVIN).abs() <= ROUNDING;
        let conductance = if designed {
            load
        } else {
            load * quick::logarithm(1.0 + self.range / difference) * self.units
        };
        let greatest_rise = MOST_OF_THE_DIFFERENCE * (self.range + difference);
        let by_rise = load * self.air_rise / greatest_rise;
        // The speed that the conductance asks for lies on the same side of one as it does.
        if conductance.max(by_rise) >= 1.0 {
            let overloaded = conductance.max(by_rise) > 1.0 + ROUNDING;
            return Blown { given: 1.0, power: 1.0, overloaded };
        }
        let [speed, power] = self.laws.of(conductance);
        if speed >= by_rise && speed > self.least {
            return Blown { given: speed, power, overloaded: false };
        }
        let given = speed.max(by_rise).max(self.least);
        let power =
            if given > self.least { quick::power(given, self.exponent) } else { self.least_power };
        Blown { given, power, overloaded: false }
    }
}

/// Fans at work: speed and power over those of full speed.
struct Blown {
    given: f64,
    power: f64,
    /// Full speed is not enough.
    overloaded: bool,
}
