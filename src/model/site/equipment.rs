//! Machines that move air, water and heat.

pub mod affinity;
pub mod chiller;
pub mod fan;
pub mod free_coil;
pub mod pump;
pub mod tower;

pub use affinity::Affinity;
pub use chiller::{AirChillers, Chillers, Compression, Expansion, ReadyChillers};
pub use fan::Fan;
pub use free_coil::{FreeCoil, ReadyCoil, Relief};
pub use pump::Pump;
pub use tower::{ReadyTower, Rejection, Tower};

use crate::units::{Density, KILOGRAM_A_CUBIC_METRE, MassFlow, VolumeFlow};

/// Density of liquid water as water is sold, kg/m³.
const DENSITY_OF_WATER: f64 = 1000.0;
/// Least efficiency of a machine: keeps a division by zero out.
const LEAST_EFFICIENCY: f64 = 0.01;

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
