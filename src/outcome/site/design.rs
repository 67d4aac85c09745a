//! From the inputs of a simulated site to its design.

use crate::model::site::cooling::{
    AirsideEconomiser, Cooling, Envelope, Media, Plant, Room, WaterPlant,
};
use crate::model::site::equipment::{Chillers, Fan, Pump, Tower};
use crate::model::site::power::{Loss, Redundancy, Stage};
use crate::model::site::{Design, PowerChain, Prices};
use crate::scenario::{Scenario, choices, inputs};
use crate::units::Share;

/// Units that carry the load where one more stands ready.
const NEEDED_UNITS: u8 = 4;

/// The design of a simulated site.
pub(super) fn design(scenario: &Scenario) -> Design {
    let utilisation = scenario.power.utilisation();
    Design {
        it_capacity: scenario.site.it_power() / utilisation.value(),
        utilisation,
        power: chain(scenario),
        cooling: Cooling::AirsideEconomiser(airside(&scenario.cooling)),
        prices: Prices {
            electricity: scenario.place.electricity_price(),
            water: scenario.place.water_price(),
        },
    }
}

fn chain(scenario: &Scenario) -> PowerChain {
    let redundancy = match scenario.choices.redundancy {
        choices::Redundancy::Needed => Redundancy::None,
        choices::Redundancy::OneMore => Redundancy::OneMore { needed: NEEDED_UNITS },
        choices::Redundancy::Double => Redundancy::Double,
    };
    let stage = |no_load: Share, proportional: Share, square_law: Share| Stage {
        loss: Loss { no_load, proportional, square_law },
        redundancy,
    };
    let power = &scenario.power;
    PowerChain {
        transformer: stage(
            power.transformer_no_load(),
            power.transformer_proportional(),
            power.transformer_square_law(),
        ),
        transformer_rating: power.transformer_rating(),
        ups: stage(power.ups_no_load(), power.ups_proportional(), power.ups_square_law()),
        ups_in_room: power.ups_in_room(),
        distribution: stage(
            power.distribution_no_load(),
            power.distribution_proportional(),
            power.distribution_square_law(),
        ),
        lighting: power.lighting(),
    }
}

fn room(cooling: &inputs::Cooling) -> Room {
    Room {
        supply: cooling.supply_temperature(),
        rise: cooling.air_rise(),
        fan: Fan {
            pressure_rise: cooling.fan_pressure(),
            efficiency: cooling.fan_efficiency(),
            exponent: cooling.fan_exponent(),
            least_speed: cooling.fan_least_speed(),
        },
        envelope: Envelope {
            lowest_dew_point: cooling.lowest_dew_point(),
            highest_dew_point: cooling.highest_dew_point(),
            highest_humidity: cooling.highest_humidity(),
        },
    }
}

fn airside(cooling: &inputs::Cooling) -> AirsideEconomiser {
    AirsideEconomiser {
        room: room(cooling),
        outdoor_pressure: cooling.outdoor_pressure(),
        media: Some(Media {
            effectiveness: cooling.media_effectiveness(),
            pump: Pump {
                head: cooling.media_pump_head(),
                efficiency: cooling.media_pump_efficiency(),
            },
            circulation: cooling.media_circulation(),
            cycles: cooling.media_cycles(),
        }),
        plant: Plant::Water(plant(cooling)),
    }
}

fn plant(cooling: &inputs::Cooling) -> WaterPlant {
    WaterPlant {
        coil_approach: cooling.coil_approach(),
        chilled_rise: cooling.chilled_rise(),
        chilled_pump: Pump {
            head: cooling.chilled_pump_head(),
            efficiency: cooling.chilled_pump_efficiency(),
        },
        chillers: Chillers {
            units: whole(cooling.chiller_units().value()),
            sizing: cooling.chiller_sizing(),
            quality: cooling.chiller_quality(),
        },
        condenser_pump: Pump {
            head: cooling.condenser_pump_head(),
            efficiency: cooling.condenser_pump_efficiency(),
        },
        tower: tower(cooling),
    }
}

fn tower(cooling: &inputs::Cooling) -> Tower {
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

/// A count, typed as a number: rounded, and at least one.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is rounded and held between 1 and 255 first"
)]
fn whole(count: f64) -> u8 {
    count.round().clamp(1.0, f64::from(u8::MAX)) as u8
}
