//! Machines that move air, water and heat.

pub mod adiabatic;
pub mod affinity;
pub mod air_exchanger;
pub mod cdu;
pub mod chiller;
pub mod dry_cooler;
pub mod exchanger;
pub mod fan;
pub mod free_coil;
pub mod pump;
pub mod tower;

pub use adiabatic::{AdiabaticAssist, Wetting};
pub use affinity::Affinity;
pub use air_exchanger::{AirExchanger, Exchange, ReadyAirExchanger, RoomSide};
pub use cdu::Cdu;
pub use chiller::{
    AirChillers, Beyond, Chillers, Compression, Expansion, ReadyChillers, SteadyChillers,
};
pub use dry_cooler::{DryCooler, DryRejection, Intake, ReadyDryCooler};
pub use exchanger::Exchanger;
pub use fan::Fan;
pub use free_coil::{FreeCoil, ReadyCoil, Relief};
pub use pump::Pump;
pub use tower::{Cooled, Hold, ReadyTower, Rejection, Tower, TowerDuty};

use crate::units::{Density, KILOGRAM_A_CUBIC_METRE, MassFlow, VolumeFlow};

/// Density of liquid water as water is sold, kg/m³.
const DENSITY_OF_WATER: f64 = 1000.0;
/// Least efficiency of a machine: keeps a division by zero out.
const LEAST_EFFICIENCY: f64 = 0.01;

/// A pump whose own heat would be more than this share of the heat it carries is no pump.
pub(super) const MOST_PUMP_HEAT: f64 = 0.5;

/// Density of liquid water.
#[must_use]
pub fn density_of_water() -> Density {
    DENSITY_OF_WATER * KILOGRAM_A_CUBIC_METRE
}

/// Space that a flow of liquid water takes.
#[must_use]
pub fn volume_of_water(flow: MassFlow) -> VolumeFlow {
    flow / density_of_water()
}
