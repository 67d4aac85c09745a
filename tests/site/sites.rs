//! Sites to test: one of each system.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its weather has failed")]

use jevons::model::site::cooling::{
    AirChiller, AirPlant, AirsideEconomiser, Cooling, DirectExpansion, Envelope, Exchanger,
    FreeWater, Hour, Media, Plant, PumpedRefrigerant, Room, WaterChiller, WaterPlant,
    WatersideEconomiser,
};
use jevons::model::site::equipment::{
    AirChillers, Beyond, Chillers, Expansion, Fan, FreeCoil, Pump, Tower,
};
use jevons::model::site::power::{Loss, Redundancy, Stage};
use jevons::model::site::{DayLoad, Design, Library, OutdoorAir, PowerChain, Prices, Year};
use jevons::units::{
    CELSIUS, DOLLAR_A_CUBIC_METRE, DOLLAR_A_KILOWATT_HOUR, KELVIN, KILOPASCAL, MEGAWATT, ONE,
    PASCAL, PERCENT, Power, Ratio,
};
use proptest::prelude::*;

pub(crate) fn stage(
    no_load: f64,
    proportional: f64,
    square_law: f64,
    redundancy: Redundancy,
) -> Stage {
    let loss = Loss {
        no_load: no_load * PERCENT,
        proportional: proportional * PERCENT,
        square_law: square_law * PERCENT,
    };
    Stage { loss, redundancy }
}

pub(crate) fn chain() -> PowerChain {
    PowerChain {
        transformer: stage(0.2, 0.0, 0.8, Redundancy::None),
        transformer_rating: Ratio::new(1.4),
        ups: stage(1.0, 2.0, 1.0, Redundancy::OneMore { needed: 4 }),
        ups_in_room: 0.0 * PERCENT,
        distribution: stage(0.2, 0.0, 1.0, Redundancy::None),
        lighting: 0.1 * PERCENT,
        fixed: 0.0 * PERCENT,
    }
}

pub(crate) fn plant() -> WaterPlant {
    WaterPlant {
        coil_approach: 8.0 * KELVIN,
        chilled_rise: 7.0 * KELVIN,
        chilled_pump: Pump { head: 143.7 * KILOPASCAL, efficiency: 70.0 * PERCENT },
        chillers: Chillers {
            units: 5,
            sizing: Ratio::new(1.3),
            quality: Ratio::UNITY,
            beyond: Beyond::Edge,
        },
        condenser_pump: Pump { head: 208.7 * KILOPASCAL, efficiency: 70.0 * PERCENT },
        tower: Tower {
            approach: 4.0 * KELVIN,
            floor: 18.0 * CELSIUS,
            range: 5.0 * KELVIN,
            liquid_to_gas: Ratio::new(1.5),
            fan: Fan {
                pressure_rise: 150.0 * PASCAL,
                efficiency: 70.0 * PERCENT,
                exponent: Ratio::new(2.7),
                least_speed: 20.0 * PERCENT,
            },
            drift: 0.005 * PERCENT,
            cycles: Ratio::new(5.0),
        },
    }
}

pub(crate) fn room() -> Room {
    Room {
        supply: 26.0 * CELSIUS,
        rise: 14.0 * KELVIN,
        fan: Fan {
            pressure_rise: 450.0 * PASCAL,
            efficiency: 70.0 * PERCENT,
            exponent: Ratio::new(2.7),
            least_speed: 40.0 * PERCENT,
        },
        envelope: Envelope {
            lowest_dew_point: -9.0 * CELSIUS,
            highest_dew_point: 17.0 * CELSIUS,
            lowest_humidity: 0.0 * PERCENT,
            highest_humidity: 80.0 * PERCENT,
        },
    }
}

pub(crate) fn media() -> Media {
    Media {
        effectiveness: 85.0 * PERCENT,
        pump: Pump { head: 50.0 * KILOPASCAL, efficiency: 50.0 * PERCENT },
        circulation: Ratio::new(8.0),
        cycles: Ratio::new(5.0),
    }
}

pub(crate) fn system() -> AirsideEconomiser {
    AirsideEconomiser {
        room: room(),
        outdoor_pressure: 150.0 * PASCAL,
        media: Some(media()),
        plant: Plant::Water(plant()),
    }
}

pub(crate) fn design_with(system: &AirsideEconomiser) -> Design {
    Design {
        it_capacity: 20.0 * MEGAWATT,
        utilisation: 70.0 * PERCENT,
        day: DayLoad::default(),
        basin_heaters: 0.0 * PERCENT,
        power: chain(),
        cooling: Cooling::AirsideEconomiser(*system),
        prices: Prices {
            electricity: 0.08 * DOLLAR_A_KILOWATT_HOUR,
            water: 2.0 * DOLLAR_A_CUBIC_METRE,
        },
    }
}

pub(crate) fn design() -> Design {
    design_with(&system())
}

/// A site into which no outdoor air is let.
pub(crate) fn closed() -> Design {
    let mut system = system();
    system.room.envelope.highest_dew_point = -90.0 * CELSIUS;
    system.room.envelope.lowest_dew_point = -95.0 * CELSIUS;
    design_with(&system)
}

pub(crate) fn air(celsius: f64, percent: f64) -> OutdoorAir {
    OutdoorAir::new(celsius * CELSIUS, percent * PERCENT, 101_325.0 * PASCAL)
}

pub(crate) fn overhead(hour: &Hour) -> Power {
    hour.power.iter().copied().sum()
}

pub(crate) fn library() -> Library {
    Library::read(&std::fs::read_to_string("data/climates.json").unwrap()).unwrap()
}

pub(crate) fn year(id: &str) -> Year {
    design().year(&library().weather(id).unwrap())
}

pub(crate) fn free_coil(approach: f64) -> FreeCoil {
    FreeCoil {
        approach: approach * KELVIN,
        fan_share: 2.0 * PERCENT,
        fan_exponent: Ratio::new(2.7),
    }
}

fn exchanger_pump() -> Pump {
    Pump { head: 50.0 * KILOPASCAL, efficiency: 70.0 * PERCENT }
}

pub(crate) fn air_plant(free: bool) -> AirPlant {
    AirPlant {
        coil_approach: 8.0 * KELVIN,
        chilled_rise: 7.0 * KELVIN,
        chilled_pump: Pump { head: 143.7 * KILOPASCAL, efficiency: 70.0 * PERCENT },
        chillers: AirChillers {
            units: 5,
            sizing: Ratio::new(1.3),
            quality: Ratio::UNITY,
            beyond: Beyond::Edge,
        },
        free: free.then(|| FreeWater { coil: free_coil(6.0), pump: exchanger_pump() }),
    }
}

pub(crate) fn waterside(room: Room, plant: WaterPlant, integrated: bool) -> Cooling {
    let exchanger = Exchanger {
        approach: 2.2 * KELVIN,
        pump: exchanger_pump(),
        coldest: 7.0 * CELSIUS,
        integrated,
    };
    Cooling::WatersideEconomiser(WatersideEconomiser { room, plant, exchanger })
}

pub(crate) fn expansion(room: Room, pumped: bool) -> Cooling {
    let pumps = PumpedRefrigerant { coil: free_coil(13.0), pump_share: 0.9 * PERCENT };
    Cooling::DirectExpansion(DirectExpansion {
        room,
        coil_approach: 8.0 * KELVIN,
        units: Expansion {
            units: 5,
            sizing: Ratio::new(1.3),
            quality: Ratio::UNITY,
            beyond: Beyond::Edge,
        },
        pumped: pumped.then_some(pumps),
    })
}

/// Every system with this room and this water plant.
pub(crate) fn systems(room: Room, plant: WaterPlant, media: Media) -> Vec<Cooling> {
    let airside = |media, plant| {
        let outdoor_pressure = 150.0 * PASCAL;
        Cooling::AirsideEconomiser(AirsideEconomiser { room, outdoor_pressure, media, plant })
    };
    let air = |free| Cooling::AirChiller(AirChiller { room, plant: air_plant(free) });
    vec![
        airside(Some(media), Plant::Water(plant)),
        airside(Some(media), Plant::Air(air_plant(false))),
        airside(None, Plant::Water(plant)),
        airside(None, Plant::Air(air_plant(false))),
        waterside(room, plant, true),
        waterside(room, plant, false),
        Cooling::WaterChiller(WaterChiller { room, plant }),
        air(false),
        air(true),
        expansion(room, false),
        expansion(room, true),
    ]
}

/// A site of each system.
pub(crate) fn each_design() -> Vec<Design> {
    let all = systems(room(), plant(), media()).into_iter();
    all.map(|cooling| Design { cooling, ..design() }).collect()
}

/// Any air a site may meet.
pub(crate) fn any_air() -> impl Strategy<Value = OutdoorAir> {
    (-50.0..=55.0, 0.0..=100.0, 60.0..=110.0)
        .prop_map(|(t, rh, p)| OutdoorAir::new(t * CELSIUS, rh * PERCENT, p * KILOPASCAL))
}

/// Sites of many kinds and every system.
pub(crate) fn any_design() -> impl Strategy<Value = Design> {
    let air = (15.0..35.0, 5.0..20.0, 0.0..=1.0, 2.0..24.0);
    let water = (3.0..12.0, 2.0..8.0, 1u8..20, 0.5..2.0, 0.01..=1.0, 3.0..15.0);
    (air, water, 0.0..10.0, any::<prop::sample::Index>()).prop_map(|(air, water, price, which)| {
        let mut room = room();
        room.supply = air.0 * CELSIUS;
        room.rise = air.1 * KELVIN;
        room.envelope.highest_dew_point = air.3 * CELSIUS;
        let mut plant = plant();
        plant.coil_approach = water.0 * KELVIN;
        plant.tower.approach = water.1 * KELVIN;
        plant.chillers.units = water.2;
        plant.chillers.sizing = Ratio::new(water.3);
        plant.chilled_rise = water.5 * KELVIN;
        let media = Media { effectiveness: air.2 * ONE, ..media() };
        let mut design = design();
        design.cooling = *which.get(&systems(room, plant, media));
        design.utilisation = water.4 * ONE;
        design.prices.water = price * DOLLAR_A_CUBIC_METRE;
        design
    })
}
