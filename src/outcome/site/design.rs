//! From the inputs of a simulated site to its design.

use crate::model::site::cooling::{AirsideEconomiser, Cooling, Envelope, Media, WaterPlant};
use crate::model::site::equipment::{Chillers, Fan, Pump, Tower};
use crate::model::site::power::{Loss, Redundancy, Stage};
use crate::model::site::{Design, PowerChain, Prices};
use crate::scenario::choices::System;
use crate::scenario::{Scenario, choices, inputs};
use crate::units::Share;

use super::systems;

/// Units that carry the load where one more stands ready.
const NEEDED_UNITS: u8 = 4;

/// The design of a simulated site. A curve of the visitor's own says all there is: it has no
/// power chain beside it, and no capacity.
pub(super) fn design(scenario: &Scenario) -> Design {
    let is_designed = scenario.is_designed();
    let utilisation = if is_designed { scenario.power.utilisation() } else { Share::WHOLE };
    Design {
        it_capacity: scenario.site.it_power() / utilisation.value(),
        utilisation,
        power: if is_designed { chain(scenario) } else { PowerChain::default() },
        cooling: cooling(scenario),
        prices: Prices {
            electricity: scenario.place.electricity_price(),
            water: scenario.place.water_price(),
        },
    }
}

fn cooling(scenario: &Scenario) -> Cooling {
    match scenario.choices.system {
        System::Metered | System::Airside => Cooling::AirsideEconomiser(airside(&scenario.cooling)),
        System::Dry => systems::dry(scenario),
        System::Liquid => systems::liquid(scenario),
        System::Sea => systems::sea(scenario),
        System::Indirect => systems::indirect(scenario),
        System::Curve => systems::own_curve(scenario),
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

pub(super) fn airside(cooling: &inputs::Cooling) -> AirsideEconomiser {
    AirsideEconomiser {
        supply: cooling.supply_temperature(),
        rise: cooling.air_rise(),
        fan: room_fan(cooling),
        outdoor_pressure: cooling.outdoor_pressure(),
        envelope: envelope(cooling),
        media: Media {
            effectiveness: cooling.media_effectiveness(),
            pump: media_pump(cooling),
            circulation: cooling.media_circulation(),
            cycles: cooling.media_cycles(),
        },
        plant: plant(cooling),
    }
}

/// Fans of the air of the hall.
pub(super) fn room_fan(cooling: &inputs::Cooling) -> Fan {
    Fan {
        pressure_rise: cooling.fan_pressure(),
        efficiency: cooling.fan_efficiency(),
        exponent: cooling.fan_exponent(),
        least_speed: cooling.fan_least_speed(),
    }
}

/// Limits of the supply air.
pub(super) fn envelope(cooling: &inputs::Cooling) -> Envelope {
    Envelope {
        lowest_dew_point: cooling.lowest_dew_point(),
        highest_dew_point: cooling.highest_dew_point(),
        highest_humidity: cooling.highest_humidity(),
    }
}

/// Pumps that wet media, pads and exchangers.
pub(super) fn media_pump(cooling: &inputs::Cooling) -> Pump {
    Pump { head: cooling.media_pump_head(), efficiency: cooling.media_pump_efficiency() }
}

pub(super) fn chillers(cooling: &inputs::Cooling) -> Chillers {
    Chillers {
        units: whole(cooling.chiller_units().value()),
        sizing: cooling.chiller_sizing(),
        quality: cooling.chiller_quality(),
    }
}

pub(super) fn plant(cooling: &inputs::Cooling) -> WaterPlant {
    WaterPlant {
        coil_approach: cooling.coil_approach(),
        chilled_rise: cooling.chilled_rise(),
        chilled_pump: Pump {
            head: cooling.chilled_pump_head(),
            efficiency: cooling.chilled_pump_efficiency(),
        },
        chillers: chillers(cooling),
        condenser_pump: Pump {
            head: cooling.condenser_pump_head(),
            efficiency: cooling.condenser_pump_efficiency(),
        },
        tower: tower(cooling),
    }
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

/// A count, typed as a number: rounded, and at least one.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is rounded and held between 1 and 255 first"
)]
pub(super) fn whole(count: f64) -> u8 {
    count.round().clamp(1.0, f64::from(u8::MAX)) as u8
}
