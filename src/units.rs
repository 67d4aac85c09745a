//! Quantities: an `f64` that knows what it measures.
//!
//! A quantity is made by multiplying by a unit and read by dividing by one:
//!
//! ```
//! use jevons::units::{GIGAWATT_HOUR, HOUR, MEGAWATT};
//!
//! let load = 12.0 * MEGAWATT;
//! let year = 8760.0 * HOUR;
//! assert_eq!(load * year / GIGAWATT_HOUR, 105.12);
//! ```
//!
//! Units live at the edges: forms, links and tables. The equations see quantities alone, so that a
//! kilowatt can never be added to a kilowatt-hour.

mod affine;
mod macros;
mod ratios;

use std::marker::PhantomData;

pub use affine::{CELSIUS, Temperature};
use macros::{quantity, relation};
pub use ratios::{
    Elasticity, ONE, PERCENT, PERCENT_A_PERCENT, PERCENT_OF_THE_SAVING, PLAIN, Pue, Ratio, Rebound,
    SAVINGS, Share, TIMES,
};

/// Days of a year without a leap day; every year here has 8,760 hours.
const DAYS_A_YEAR: f64 = 365.0;

/// A unit of `Q`: its symbol and its size in base units.
#[derive(Debug)]
pub struct Unit<Q> {
    /// The symbol printed after a number.
    pub symbol: &'static str,
    scale: f64,
    quantity: PhantomData<fn() -> Q>,
}

impl<Q> Unit<Q> {
    const fn new(symbol: &'static str, scale: f64) -> Self {
        Self { symbol, scale, quantity: PhantomData }
    }
}

impl<Q> Clone for Unit<Q> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q> Copy for Unit<Q> {}

/// A range for numbers.
pub(crate) trait Within {
    /// The number, or the end of the range that is nearest to it.
    ///
    /// The standard library's `clamp` explains a wrong range in words, and so brings the printing of
    /// numbers into the page, a tenth of its size.
    #[must_use]
    fn within(self, low: Self, high: Self) -> Self;
}

impl Within for f64 {
    fn within(self, low: Self, high: Self) -> Self {
        debug_assert!(low <= high, "{low} to {high} is no range");
        // What is no number stays so.
        if self < low {
            low
        } else if self > high {
            high
        } else {
            self
        }
    }
}

/// What all quantities have in common: the units in which a person may state them.
pub trait Quantity {
    /// Symbol and size in base units of every unit, the first being the usual one.
    const UNITS: &'static [(&'static str, f64)];
}

quantity! {
    /// Rate of using energy. A meter's yearly reading is one too: energy per year.
    Power {
        WATT = 1.0, "W";
        KILOWATT = 1e3, "kW";
        MEGAWATT = 1e6, "MW";
        GIGAWATT = 1e9, "GW";
        KILOWATT_HOUR_A_YEAR = 1e3 / (DAYS_A_YEAR * 24.0), "kWh/yr";
        MEGAWATT_HOUR_A_YEAR = 1e6 / (DAYS_A_YEAR * 24.0), "MWh/yr";
        GIGAWATT_HOUR_A_YEAR = 1e9 / (DAYS_A_YEAR * 24.0), "GWh/yr";
        TERAWATT_HOUR_A_YEAR = 1e12 / (DAYS_A_YEAR * 24.0), "TWh/yr";
    }
}
quantity! {
    /// An amount of energy.
    Energy {
        JOULE = 1.0, "J";
        KILOWATT_HOUR = 3.6e6, "kWh";
        MEGAWATT_HOUR = 3.6e9, "MWh";
        GIGAWATT_HOUR = 3.6e12, "GWh";
        TERAWATT_HOUR = 3.6e15, "TWh";
    }
}
quantity! {
    /// A length of time.
    Time {
        SECOND = 1.0, "s";
        HOUR = 3.6e3, "h";
        YEAR = 3.6e3 * 24.0 * DAYS_A_YEAR, "yr";
    }
}
quantity! {
    /// A difference of two temperatures.
    TemperatureDifference { KELVIN = 1.0, "K"; }
}
quantity! {
    /// A distance, or a height above the sea.
    Length { METRE = 1.0, "m"; KILOMETRE = 1e3, "km"; }
}
quantity! {
    /// Pressure, or a rise of it.
    Pressure { PASCAL = 1.0, "Pa"; HECTOPASCAL = 1e2, "hPa"; KILOPASCAL = 1e3, "kPa"; }
}
quantity! {
    /// An amount of matter.
    Mass { KILOGRAM = 1.0, "kg"; TONNE = 1e3, "t"; KILOTONNE = 1e6, "kt"; MEGATONNE = 1e9, "Mt"; }
}
quantity! {
    /// Matter per time.
    MassFlow { KILOGRAM_A_SECOND = 1.0, "kg/s"; }
}
quantity! {
    /// A space filled by water.
    Volume { CUBIC_METRE = 1.0, "m³"; LITRE = 1e-3, "L"; MEGALITRE = 1e3, "ML"; }
}
quantity! {
    /// Water per time.
    VolumeFlow {
        CUBIC_METRE_A_SECOND = 1.0, "m³/s";
        CUBIC_METRE_A_YEAR = 1.0 / (3.6e3 * 24.0 * DAYS_A_YEAR), "m³/yr";
    }
}
quantity! {
    /// Matter per space.
    Density { KILOGRAM_A_CUBIC_METRE = 1.0, "kg/m³"; }
}
quantity! {
    /// Water vapour per dry air, by mass.
    HumidityRatio { KILOGRAM_A_KILOGRAM = 1.0, "kg/kg"; }
}
quantity! {
    /// Energy per matter; for humid air, per kilogram of dry air.
    SpecificEnthalpy { JOULE_A_KILOGRAM = 1.0, "J/kg"; KILOJOULE_A_KILOGRAM = 1e3, "kJ/kg"; }
}
quantity! {
    /// Energy per matter and temperature.
    SpecificHeat { JOULE_A_KILOGRAM_KELVIN = 1.0, "J/(kg K)"; }
}
quantity! {
    /// Greenhouse gas per electricity, as carbon dioxide.
    CarbonIntensity { GRAM_A_KILOWATT_HOUR = 1e-3 / 3.6e6, "g/kWh"; }
}
quantity! {
    /// Water per energy.
    WaterIntensity { LITRE_A_KILOWATT_HOUR = 1e-3 / 3.6e6, "L/kWh"; }
}
quantity! {
    /// Money, in United States dollars of today.
    Money { DOLLAR = 1.0, "$"; MILLION_DOLLARS = 1e6, "M$"; }
}
quantity! {
    /// Money per energy.
    EnergyPrice { DOLLAR_A_KILOWATT_HOUR = 1.0 / 3.6e6, "$/kWh"; DOLLAR_A_MEGAWATT_HOUR = 1.0 / 3.6e9, "$/MWh"; }
}
quantity! {
    /// Money per greenhouse gas, as carbon dioxide.
    CarbonPrice { DOLLAR_A_TONNE = 1e-3, "$/t"; }
}
quantity! {
    /// Money per space of water.
    WaterPrice { DOLLAR_A_CUBIC_METRE = 1.0, "$/m³"; }
}
quantity! {
    /// Money per time.
    CostRate { DOLLAR_AN_HOUR = 1.0 / 3.6e3, "$/h"; }
}

relation!(Power * Time = Energy);
relation!(MassFlow * Time = Mass);
relation!(VolumeFlow * Time = Volume);
relation!(Density * Volume = Mass);
relation!(Density * VolumeFlow = MassFlow);
relation!(VolumeFlow * Pressure = Power);
relation!(MassFlow * SpecificEnthalpy = Power);
relation!(SpecificHeat * TemperatureDifference = SpecificEnthalpy);
relation!(CarbonIntensity * Energy = Mass);
relation!(WaterIntensity * Power = VolumeFlow);
relation!(WaterIntensity * Energy = Volume);
relation!(CarbonPrice * CarbonIntensity = EnergyPrice);
relation!(EnergyPrice * Energy = Money);
relation!(WaterPrice * Volume = Money);
relation!(EnergyPrice * Power = CostRate);
relation!(WaterPrice * VolumeFlow = CostRate);
relation!(CostRate * Time = Money);
relation!(SpecificEnthalpy * Density = Pressure);

impl std::ops::Mul<HumidityRatio> for MassFlow {
    type Output = Self;
    /// The vapour that a flow of dry air carries.
    fn mul(self, humidity: HumidityRatio) -> Self {
        Self(self.0 * humidity.0)
    }
}

impl std::ops::Mul<SpecificEnthalpy> for HumidityRatio {
    type Output = SpecificEnthalpy;
    /// The energy of the vapour or water, per kilogram of the dry air that goes with it.
    fn mul(self, enthalpy: SpecificEnthalpy) -> SpecificEnthalpy {
        SpecificEnthalpy(self.0 * enthalpy.0)
    }
}
