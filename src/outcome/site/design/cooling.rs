//! From the inputs of a simulated site to its cooling system.

use crate::model::site::cooling::{
    AirChiller, AirClass, AirPlant, AirsideEconomiser, Cooling, DirectExpansion, Envelope,
    Exchanger, FreeWater, Media, Plant, PumpedRefrigerant, Room, WaterChiller, WaterPlant,
    WatersideEconomiser,
};
use crate::model::site::equipment::{
    AirChillers, Beyond, Chillers, Expansion, Fan, FreeCoil, Pump, Tower,
};
use crate::scenario::choices::{self, Backup, BeyondCurves, Part, System};
use crate::scenario::{Scenario, inputs};
use crate::units::{Share, TemperatureDifference, Within};

use super::systems;

/// The cooling system of a simulated site. A metered one has none to simulate: it is given the
/// first of them.
pub(super) fn cooling(scenario: &Scenario) -> Cooling {
    let cooling = &scenario.cooling;
    match scenario.choices.system {
        System::Metered | System::Airside => {
            Cooling::AirsideEconomiser(airside(scenario, Some(media(cooling))))
        }
        System::AirsideDry => Cooling::AirsideEconomiser(airside(scenario, None)),
        System::Waterside => Cooling::WatersideEconomiser(waterside(scenario)),
        System::WaterChiller => Cooling::WaterChiller(WaterChiller {
            room: room(scenario),
            plant: water_plant(scenario),
        }),
        System::AirChiller => Cooling::AirChiller(air_chiller(scenario)),
        System::DirectExpansion => Cooling::DirectExpansion(direct_expansion(scenario)),
        System::Dry => systems::dry(scenario),
        System::Liquid => systems::liquid(scenario),
        System::Sea => systems::sea(scenario),
        System::Indirect => systems::indirect(scenario),
        System::Curve => systems::own_curve(scenario),
    }
}

pub(super) fn room(scenario: &Scenario) -> Room {
    let cooling = &scenario.cooling;
    Room {
        supply: cooling.supply_temperature(),
        rise: cooling.air_rise(),
        fan: Fan {
            pressure_rise: cooling.fan_pressure(),
            efficiency: cooling.fan_efficiency(),
            exponent: cooling.fan_exponent(),
            least_speed: cooling.fan_least_speed(),
        },
        envelope: air_class(scenario)
            .map_or_else(|| own_envelope(cooling), |class| class.envelope()),
    }
}

fn own_envelope(cooling: &inputs::Cooling) -> Envelope {
    Envelope {
        lowest_dew_point: cooling.lowest_dew_point(),
        highest_dew_point: cooling.highest_dew_point(),
        lowest_humidity: Share::ZERO,
        highest_humidity: cooling.highest_humidity(),
    }
}

/// The class of the equipment, where one is chosen.
pub(in crate::outcome) fn air_class(scenario: &Scenario) -> Option<AirClass> {
    Some(match scenario.choices.air_class {
        choices::AirClass::Own => return None,
        choices::AirClass::Recommended => AirClass::RECOMMENDED,
        choices::AirClass::A1 => AirClass::A1,
        choices::AirClass::A2 => AirClass::A2,
        choices::AirClass::A3 => AirClass::A3,
        choices::AirClass::A4 => AirClass::A4,
        choices::AirClass::H1 => AirClass::H1,
    })
}

pub(super) fn airside(scenario: &Scenario, media: Option<Media>) -> AirsideEconomiser {
    let cooling = &scenario.cooling;
    AirsideEconomiser {
        room: room(scenario),
        outdoor_pressure: cooling.outdoor_pressure(),
        media,
        plant: match scenario.choices.backup {
            Backup::Water => Plant::Water(water_plant(scenario)),
            Backup::Air => Plant::Air(air_plant(scenario)),
        },
    }
}

pub(super) fn media(cooling: &inputs::Cooling) -> Media {
    Media {
        effectiveness: cooling.media_effectiveness(),
        pump: Pump { head: cooling.media_pump_head(), efficiency: cooling.media_pump_efficiency() },
        circulation: cooling.media_circulation(),
        cycles: cooling.media_cycles(),
    }
}

pub(super) fn water_plant(scenario: &Scenario) -> WaterPlant {
    let cooling = &scenario.cooling;
    WaterPlant {
        coil_approach: cooling.coil_approach(),
        chilled_rise: cooling.chilled_rise(),
        chilled_pump: chilled_pump(cooling),
        chillers: chillers(scenario),
        condenser_pump: condenser_pump(cooling),
        tower: tower(cooling),
    }
}

pub(super) fn chillers(scenario: &Scenario) -> Chillers {
    let cooling = &scenario.cooling;
    Chillers {
        units: whole(cooling.chiller_units().value()),
        sizing: cooling.chiller_sizing(),
        quality: cooling.chiller_quality(),
        beyond: beyond(scenario),
    }
}

fn beyond(scenario: &Scenario) -> Beyond {
    match scenario.choices.beyond_curves {
        BeyondCurves::Edge => Beyond::Edge,
        BeyondCurves::Ideal => Beyond::Ideal,
    }
}

pub(super) fn expansion(scenario: &Scenario) -> Expansion {
    let cooling = &scenario.cooling;
    Expansion {
        units: whole(cooling.chiller_units().value()),
        sizing: cooling.chiller_sizing(),
        quality: cooling.chiller_quality(),
        beyond: beyond(scenario),
    }
}

pub(super) fn condenser_pump(cooling: &inputs::Cooling) -> Pump {
    Pump { head: cooling.condenser_pump_head(), efficiency: cooling.condenser_pump_efficiency() }
}

pub(super) fn tower(cooling: &inputs::Cooling) -> Tower {
    Tower {
        approach: cooling.tower_approach(),
        floor: cooling.tower_floor(),
        range: cooling.tower_range(),
        liquid_to_gas: cooling.tower_liquid_to_gas(),
        fan: Fan {
            pressure_rise: cooling.tower_fan_pressure(),
            efficiency: cooling.tower_fan_efficiency(),
            exponent: cooling.tower_fan_exponent(),
            least_speed: cooling.tower_fan_least_speed(),
        },
        drift: cooling.tower_drift(),
        cycles: cooling.tower_cycles(),
    }
}

pub(super) fn air_plant(scenario: &Scenario) -> AirPlant {
    let cooling = &scenario.cooling;
    AirPlant {
        coil_approach: cooling.coil_approach(),
        chilled_rise: cooling.chilled_rise(),
        chilled_pump: chilled_pump(cooling),
        chillers: AirChillers {
            units: whole(cooling.chiller_units().value()),
            sizing: cooling.chiller_sizing(),
            quality: cooling.chiller_quality(),
            beyond: beyond(scenario),
        },
        free: None,
    }
}

pub(super) fn chilled_pump(cooling: &inputs::Cooling) -> Pump {
    Pump { head: cooling.chilled_pump_head(), efficiency: cooling.chilled_pump_efficiency() }
}

/// Pushes the water of the chilled-water pumps through one thing more.
fn economiser_pump(cooling: &inputs::Cooling) -> Pump {
    Pump { head: cooling.economiser_pump_head(), efficiency: cooling.chilled_pump_efficiency() }
}

fn waterside(scenario: &Scenario) -> WatersideEconomiser {
    let cooling = &scenario.cooling;
    WatersideEconomiser {
        room: room(scenario),
        plant: water_plant(scenario),
        exchanger: Exchanger {
            approach: cooling.exchanger_approach(),
            pump: economiser_pump(cooling),
            coldest: cooling.tower_coldest(),
            integrated: scenario.choices.integrated == Part::With,
        },
    }
}

fn air_chiller(scenario: &Scenario) -> AirChiller {
    let cooling = &scenario.cooling;
    let free = FreeWater {
        coil: free_coil(cooling, cooling.free_coil_approach()),
        pump: economiser_pump(cooling),
    };
    AirChiller {
        room: room(scenario),
        plant: AirPlant {
            free: scenario.has_free_cooling().then_some(free),
            ..air_plant(scenario)
        },
    }
}

fn direct_expansion(scenario: &Scenario) -> DirectExpansion {
    let cooling = &scenario.cooling;
    let pumped = PumpedRefrigerant {
        coil: free_coil(cooling, cooling.pumped_approach()),
        pump_share: cooling.refrigerant_pump_share(),
    };
    DirectExpansion {
        room: room(scenario),
        coil_approach: cooling.coil_approach(),
        units: expansion(scenario),
        pumped: scenario.has_pumped_refrigerant().then_some(pumped),
    }
}

fn free_coil(cooling: &inputs::Cooling, approach: TemperatureDifference) -> FreeCoil {
    FreeCoil { approach, fan_share: cooling.free_coil_fans(), fan_exponent: cooling.fan_exponent() }
}

/// A count, typed as a number: rounded, and at least one.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is rounded and held between 1 and 255 first"
)]
pub(super) fn whole(count: f64) -> u8 {
    count.round().within(1.0, f64::from(u8::MAX)) as u8
}
