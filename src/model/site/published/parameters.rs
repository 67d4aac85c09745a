//! What describes a site of the published model.

use crate::units::{
    KILOGRAM_A_SECOND, KILOWATT, MassFlow, PASCAL, Power, Pressure, Ratio, Share, Temperature,
    TemperatureDifference,
};

/// Density of water, kg/m³.
const DENSITY_OF_WATER: f64 = 1000.0;
/// Watts of a kilowatt.
const KILO: f64 = 1000.0;

/// A fan or a pump: pressure and efficiency, the same at every flow.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Mover {
    /// Rise of pressure. The published ranges are in pascals; taking them for kilopascals is an
    /// error that two later users of the model made.
    pub pressure: Pressure,
    /// Efficiency of the machine with its motor.
    pub efficiency: Share,
}

impl Mover {
    /// Power to move water: `m Δp / (η ρ)`.
    #[must_use]
    pub fn of_water(&self, flow: MassFlow) -> Power {
        self.water(flow / KILOGRAM_A_SECOND) * KILOWATT
    }

    /// Kilowatts to move kilograms of water a second; none for no flow, even without a pump.
    pub(super) fn water(&self, flow: f64) -> f64 {
        if flow == 0.0 {
            return 0.0;
        }
        self.pressure / PASCAL * flow / (KILO * self.efficiency.value() * DENSITY_OF_WATER)
    }

    /// Kilowatts to move kilograms of air a second, of a density in kg/m³.
    pub(super) fn air(&self, flow: f64, density: f64) -> f64 {
        flow / density * (self.pressure / PASCAL) / self.efficiency.value() / KILO
    }
}

/// A site of the published model. Systems read what concerns them; see [`ranges`](super::ranges)
/// for the names in the published code and for what was taken to be possible.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Parameters {
    /// Efficiency of the uninterruptible supply, the same at every load.
    pub ups: Share,
    /// Loss of transformers and distribution, as a share of what enters them.
    pub distribution: Share,
    /// Lights, as a share of the IT power.
    pub lighting: Share,
    /// Coldest supply air.
    pub coldest_supply: Temperature,
    /// Warmest supply air; the set point where there is but one.
    pub warmest_supply: Temperature,
    /// Lowest dew point of the supply air.
    pub lowest_dew_point: Temperature,
    /// Highest dew point of the supply air.
    pub highest_dew_point: Temperature,
    /// Lowest relative humidity of the supply air.
    pub lowest_humidity: Share,
    /// Highest relative humidity of the supply air.
    pub highest_humidity: Share,
    /// Return air above supply air.
    pub air_rise: TemperatureDifference,
    /// Rise of the chilled water, or of the water of the economiser.
    pub water_rise: TemperatureDifference,
    /// How much the water cools in the tower.
    pub tower_range: TemperatureDifference,
    /// How much the sea water warms.
    pub sea_rise: TemperatureDifference,
    /// Water that leaves the tower, above the wet bulb.
    pub tower_approach: TemperatureDifference,
    /// Approach of the economiser's heat exchanger.
    pub exchanger_approach: TemperatureDifference,
    /// Effectiveness of the coil in the room.
    pub coil: Share,
    /// Sensible share of the heat that the coil takes up.
    pub sensible: Share,
    /// Fans of the room.
    pub room_fans: Mover,
    /// Fans of the tower.
    pub tower_fans: Mover,
    /// Pump of the humidifier.
    pub humidifier: Mover,
    /// Pump of the water economiser.
    pub economiser_pump: Mover,
    /// Pump of the chilled water.
    pub chilled_pump: Mover,
    /// Pump of the tower.
    pub tower_pump: Mover,
    /// Pump of the sea water.
    pub sea_pump: Mover,
    /// Part load of the chillers, the same at every hour.
    pub chiller_load: Share,
    /// How much better than the regression the chillers are, relative.
    pub cop_deviation: Share,
    /// Water over air in the tower, by mass.
    pub liquid_to_gas: Ratio,
    /// Droplets lost, per circulating water.
    pub drift: Share,
    /// Cycles of concentration, above 1.
    pub cycles: Ratio,
}
