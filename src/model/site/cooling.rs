//! The cooling systems, and what any of them does in an hour.

pub mod air_chiller;
mod air_class;
pub mod airside;
mod block;
pub mod circuit;
mod closed;
pub mod direct_expansion;
pub mod dry;
mod floor;
pub mod hall;
pub mod indirect;
pub mod liquid;
pub mod outlet;
pub mod own_curve;
pub mod plant;
mod ready;
pub mod room;
pub mod sea;
pub mod series;
pub mod tower_water;
pub mod trim;
pub mod water_chiller;
pub mod waterside;
mod work;

pub use air_chiller::AirChiller;
pub use air_class::{AirClass, Suiting};
pub use airside::{AirsideEconomiser, Media};
pub(super) use block::BLOCK;
pub use circuit::WaterCircuit;
pub use direct_expansion::{DirectExpansion, PumpedRefrigerant};
pub use dry::DryOutlet;
pub use floor::{Floors, Held};
pub use hall::Hall;
pub use indirect::IndirectEvaporative;
pub use liquid::{LiquidCooling, Residual, Reuse};
pub use outlet::Outlet;
pub use own_curve::{Bulb, OwnCurve, Point};
pub use plant::{AirPlant, FreeWater, Plant, WaterPlant};
pub(super) use ready::ReadyCooling;
pub use room::{Envelope, Room};
pub use sea::{SeaOutlet, SeaWater};
pub use series::SeriesOutlet;
pub use tower_water::TowerOutlet;
pub use trim::Trim;
pub use water_chiller::WaterChiller;
pub use waterside::{Exchanger, WatersideEconomiser};

use super::account::{Caution, Component, Mode, WaterUse};
use crate::units::{CostRate, EnergyPrice, Power, Pressure, VolumeFlow, WaterPrice};

/// What the modes of an hour are weighed by.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Prices {
    /// Of electricity.
    pub electricity: EnergyPrice,
    /// Of water and what it takes to be rid of it.
    pub water: WaterPrice,
}

/// A system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a site has one of it, and it is never moved about")]
pub enum Cooling {
    /// Outdoor air, moistened or not, chillers helping out.
    AirsideEconomiser(AirsideEconomiser),
    /// Chilled water, by water from the towers and water-cooled chillers.
    WatersideEconomiser(WatersideEconomiser),
    /// Chilled water, by water-cooled chillers.
    WaterChiller(WaterChiller),
    /// Chilled water, by air-cooled chillers and perhaps a coil in the open air.
    AirChiller(AirChiller),
    /// Refrigerant, moved by compressors and perhaps by pumps.
    DirectExpansion(DirectExpansion),
    /// Chilled water, by water that dry coolers, the sea or towers cool, and chillers.
    Hall(Hall),
    /// Liquid at the servers.
    Liquid(LiquidCooling),
    /// Outdoor air through an exchanger, dry or wetted.
    Indirect(IndirectEvaporative),
    /// PUE and water against the weather, as the visitor states them.
    OwnCurve(OwnCurve),
}

/// What the building asks of its cooling: the same in every hour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Duty {
    /// Heat left in the room, that of the fans aside.
    pub heat: Power,
    /// The same when the IT equipment runs at its capacity.
    pub design_heat: Power,
    /// Power of the IT equipment.
    pub it: Power,
    /// IT capacity: what machines are sized by.
    pub it_capacity: Power,
    /// Usual pressure of the air at the site.
    pub pressure: Pressure,
    /// Between which the vapour of the room is kept.
    pub vapour: VapourLimits,
}

/// Vapour pressures that follow from set points alone: worked out once a year.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct VapourLimits {
    /// Of the driest air allowed.
    pub lowest: Pressure,
    /// Of the most humid air allowed.
    pub highest: Pressure,
    /// Above which water condenses on the coil.
    pub coil: Pressure,
}

/// The flows of heat in an hour. What enters the room leaves it, and what the coil takes is given
/// to the outdoor air.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct HeatFlows {
    /// Into the room: IT equipment, losses, lights.
    pub room: Power,
    /// Into the air: its fans.
    pub fans: Power,
    /// Into the air, with the water evaporated in it.
    pub water: Power,
    /// Out of the room with the exhaust, in exchange for outdoor air.
    pub exhaust: Power,
    /// Out of the air, in the coil.
    pub coil: Power,
    /// Out of the tower, the condensers and coils in the open air.
    pub tower: Power,
    /// Into the liquid at the servers, instead of the air.
    pub liquid: Power,
    /// Out of the air, in an exchanger with outdoor air.
    pub exchanger: Power,
    /// Into the sea or the river.
    pub sea: Power,
    /// Handed on for somebody's use.
    pub reused: Power,
}

impl HeatFlows {
    const NONE: Self = Self {
        room: Power::ZERO,
        fans: Power::ZERO,
        water: Power::ZERO,
        exhaust: Power::ZERO,
        coil: Power::ZERO,
        tower: Power::ZERO,
        liquid: Power::ZERO,
        exchanger: Power::ZERO,
        sea: Power::ZERO,
        reused: Power::ZERO,
    };
}

/// What a system uses in an hour, and how it works.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hour {
    /// How the room is cooled.
    pub mode: Mode,
    /// Electric power under each heading.
    pub power: [Power; Component::COUNT],
    /// Water under each heading.
    pub water: [VolumeFlow; WaterUse::COUNT],
    /// Which cautions apply.
    pub cautions: [bool; Caution::COUNT],
    /// Where the heat goes.
    pub heat: HeatFlows,
}

/// Rows in which powers are added up.
const ROWS: usize = 4;

impl Hour {
    /// An hour in which nothing runs yet.
    pub(super) const IDLE: Self = Self {
        mode: Mode::OutdoorAir,
        power: [Power::ZERO; Component::COUNT],
        water: [VolumeFlow::ZERO; WaterUse::COUNT],
        cautions: [false; Caution::COUNT],
        heat: HeatFlows::NONE,
    };

    /// An hour in which nothing runs yet.
    #[must_use]
    pub(super) fn idle(mode: Mode) -> Self {
        Self {
            mode,
            power: [Power::ZERO; Component::COUNT],
            water: [VolumeFlow::ZERO; WaterUse::COUNT],
            cautions: [false; Caution::COUNT],
            heat: HeatFlows::default(),
        }
    }

    /// All the electricity.
    ///
    /// Added up in four rows, which a processor does at the same time.
    #[must_use]
    pub fn electricity(&self) -> Power {
        let mut rows = self.power.chunks_exact(ROWS);
        let mut sums = [Power::ZERO; ROWS];
        for row in &mut rows {
            for (sum, &power) in sums.iter_mut().zip(row) {
                *sum += power;
            }
        }
        let rest = rows.remainder().iter().copied().sum::<Power>();
        let [one, two, three, four] = sums;
        (one + two) + (three + four) + rest
    }

    /// What the hour costs at these prices.
    #[must_use]
    pub fn cost(&self, prices: &Prices) -> CostRate {
        let power = self.electricity();
        let water: VolumeFlow = self.water.iter().copied().sum();
        prices.electricity * power + prices.water * water
    }
}

/// Does the same for the system, whichever it is.
macro_rules! each {
    ($cooling:expr, $system:ident => $what:expr) => {
        match $cooling {
            Cooling::AirsideEconomiser($system) => $what,
            Cooling::WatersideEconomiser($system) => $what,
            Cooling::WaterChiller($system) => $what,
            Cooling::AirChiller($system) => $what,
            Cooling::DirectExpansion($system) => $what,
            Cooling::Hall($system) => $what,
            Cooling::Liquid($system) => $what,
            Cooling::Indirect($system) => $what,
            Cooling::OwnCurve($system) => $what,
        }
    };
}

impl Cooling {
    /// The limits of the room's humidity, as pressures of the vapour.
    #[must_use]
    pub fn vapour_limits(&self) -> VapourLimits {
        each!(self, system => system.vapour_limits())
    }
}

/// Declares the kinds of system with their keys.
macro_rules! systems {
    ($($(#[$doc:meta])* $Kind:ident $key:literal,)+) => {
        /// The kinds of cooling system.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum System { $($(#[$doc])* $Kind),+ }

        impl System {
            /// Every kind, in the order shown.
            pub const ALL: &'static [Self] = &[$(Self::$Kind),+];

            /// Its key in links and files.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$Kind => $key),+ }
            }
        }
    };
}

systems! {
    /// See [`AirsideEconomiser`].
    AirsideEconomiser "airside",
    /// See [`AirsideEconomiser`], without evaporative cooling.
    DryAirsideEconomiser "airside-dry",
    /// See [`WatersideEconomiser`].
    WatersideEconomiser "waterside",
    /// See [`WaterChiller`].
    WaterChiller "water-chiller",
    /// See [`AirChiller`].
    AirChiller "air-chiller",
    /// See [`DirectExpansion`].
    DirectExpansion "dx",
    /// A [`Hall`] whose water dry coolers cool, see [`DryOutlet`].
    Dry "dry",
    /// See [`LiquidCooling`].
    Liquid "liquid",
    /// A [`Hall`] whose water the sea or a river cools, see [`SeaOutlet`].
    Sea "sea",
    /// See [`IndirectEvaporative`].
    Indirect "indirect",
    /// See [`OwnCurve`].
    OwnCurve "curve",
}

impl System {
    /// The kind with this key.
    #[must_use]
    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|system| system.key() == key)
    }
}
