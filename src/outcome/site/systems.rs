//! From the inputs of water, liquid and indirect systems to their parts.

use crate::model::site::cooling::{
    Bulb, Cooling, DryOutlet, Hall, IndirectEvaporative, LiquidCooling, Outlet, OwnCurve, Point,
    Residual, Reuse, SeaOutlet, SeaWater, TowerOutlet, Trim, WaterCircuit,
};
use crate::model::site::equipment::{
    AdiabaticAssist, AirExchanger, Cdu, DryCooler, Exchanger, Expansion, Fan, Pump,
};
use crate::scenario::choices::{
    CurveAgainst, HeatRejection, IndirectTrim, LiquidKind, ResidualAir, WaterClass,
};
use crate::scenario::{Scenario, inputs};
use crate::units::{CELSIUS, Ratio, Temperature, WaterIntensity};

use super::design;

/// Air cooled by water from dry coolers.
pub(super) fn dry(scenario: &Scenario) -> Cooling {
    Cooling::Hall(hall(scenario, Outlet::Dry(dry_outlet(scenario))))
}

/// Air cooled by water from the sea.
pub(super) fn sea(scenario: &Scenario) -> Cooling {
    let outlet = &scenario.outlet;
    Cooling::Hall(hall(
        scenario,
        Outlet::Sea(SeaOutlet {
            water: SeaWater::swinging(
                outlet.sea_mean(),
                outlet.sea_swing(),
                month(outlet.sea_warmest()),
            ),
            range: outlet.sea_range(),
            pump: Pump { head: outlet.sea_pump_head(), efficiency: outlet.sea_pump_efficiency() },
            exchanger: Exchanger { approach: outlet.outer_approach() },
        }),
    ))
}

/// Liquid at the servers.
pub(super) fn liquid(scenario: &Scenario) -> Cooling {
    let (liquid, choices) = (&scenario.liquid, &scenario.choices);
    let outlet = match choices.heat_rejection {
        HeatRejection::Dry | HeatRejection::Adiabatic => Outlet::Dry(dry_outlet(scenario)),
        HeatRejection::Tower => Outlet::Tower(tower_outlet(scenario)),
    };
    Cooling::Liquid(LiquidCooling {
        captured: match choices.liquid_kind {
            LiquidKind::Plate => liquid.plate_share(),
            LiquidKind::Door => liquid.door_share(),
            LiquidKind::Bath => liquid.bath_share(),
        },
        facility: facility(scenario),
        cdu: Cdu {
            exchanger: Exchanger { approach: liquid.cdu_approach() },
            pump: Pump { head: liquid.cdu_pump_head(), efficiency: liquid.cdu_pump_efficiency() },
            rise: liquid.cdu_rise(),
        },
        circuit: WaterCircuit {
            rise: liquid.facility_rise(),
            pump: Pump {
                head: liquid.facility_pump_head(),
                efficiency: liquid.facility_pump_efficiency(),
            },
            chillers: design::chillers(&scenario.cooling),
            outlet,
        },
        residual: match choices.residual_air {
            ResidualAir::Water => Residual::Hall(hall(scenario, outlet)),
            ResidualAir::Outdoor => Residual::Outdoor(design::airside(&scenario.cooling)),
        },
        reuse: Reuse {
            share: liquid.reuse_share(),
            first: month(liquid.reuse_first()),
            last: month(liquid.reuse_last()),
        },
    })
}

/// The warmest building water of each class, by its name.
fn facility(scenario: &Scenario) -> Temperature {
    match scenario.choices.water_class {
        WaterClass::W17 => 17.0 * CELSIUS,
        WaterClass::W27 => 27.0 * CELSIUS,
        WaterClass::W32 => 32.0 * CELSIUS,
        WaterClass::W40 => 40.0 * CELSIUS,
        WaterClass::W45 => 45.0 * CELSIUS,
        WaterClass::Own => scenario.liquid.facility_water(),
    }
}

fn hall(scenario: &Scenario, outlet: Outlet) -> Hall {
    let cooling = &scenario.cooling;
    Hall {
        supply: cooling.supply_temperature(),
        rise: cooling.air_rise(),
        fan: design::room_fan(cooling),
        envelope: design::envelope(cooling),
        coil_approach: cooling.coil_approach(),
        circuit: WaterCircuit {
            rise: cooling.chilled_rise(),
            pump: Pump {
                head: cooling.chilled_pump_head(),
                efficiency: cooling.chilled_pump_efficiency(),
            },
            chillers: design::chillers(cooling),
            outlet,
        },
    }
}

fn outer_pump(cooling: &inputs::Cooling) -> Pump {
    Pump { head: cooling.condenser_pump_head(), efficiency: cooling.condenser_pump_efficiency() }
}

fn tower_outlet(scenario: &Scenario) -> TowerOutlet {
    TowerOutlet {
        tower: design::tower(&scenario.cooling),
        exchanger: Exchanger { approach: scenario.outlet.outer_approach() },
        pump: outer_pump(&scenario.cooling),
    }
}

fn dry_outlet(scenario: &Scenario) -> DryOutlet {
    let (outlet, cooling) = (&scenario.outlet, &scenario.cooling);
    DryOutlet {
        cooler: DryCooler {
            approach: outlet.cooler_approach(),
            range: outlet.cooler_range(),
            air_rise: outlet.cooler_air_rise(),
            fan: Fan {
                pressure_rise: outlet.cooler_fan_pressure(),
                efficiency: outlet.cooler_fan_efficiency(),
                exponent: outlet.cooler_fan_exponent(),
                least_speed: outlet.cooler_fan_least_speed(),
            },
        },
        assist: scenario.has_assist().then(|| AdiabaticAssist {
            effectiveness: outlet.assist_effectiveness(),
            above: outlet.assist_above(),
            pressure: outlet.assist_pressure(),
            pump: design::media_pump(cooling),
            circulation: cooling.media_circulation(),
            cycles: cooling.media_cycles(),
        }),
        exchanger: Exchanger { approach: outlet.outer_approach() },
        pump: outer_pump(cooling),
        floor: cooling.tower_floor(),
    }
}

/// Indirect evaporative cooling.
pub(super) fn indirect(scenario: &Scenario) -> Cooling {
    let (indirect, cooling) = (&scenario.indirect, &scenario.cooling);
    Cooling::Indirect(IndirectEvaporative {
        supply: cooling.supply_temperature(),
        rise: cooling.air_rise(),
        fan: design::room_fan(cooling),
        envelope: design::envelope(cooling),
        exchanger: AirExchanger {
            dry: indirect.exchanger_dry(),
            wet: indirect.exchanger_wet(),
            ratio: indirect.scavenger_ratio(),
            fan: Fan {
                pressure_rise: indirect.scavenger_pressure(),
                efficiency: indirect.scavenger_efficiency(),
                exponent: indirect.scavenger_exponent(),
                least_speed: indirect.scavenger_least_speed(),
            },
            above: indirect.wetted_above(),
            pump: design::media_pump(cooling),
            circulation: cooling.media_circulation(),
            cycles: cooling.media_cycles(),
        },
        trim: match scenario.choices.indirect_trim {
            IndirectTrim::Expansion => Trim::Expansion(Expansion {
                quality: indirect.expansion_quality(),
                evaporator: indirect.expansion_evaporator(),
                condenser: indirect.expansion_condenser(),
            }),
            IndirectTrim::Plant => Trim::Plant(design::plant(cooling)),
        },
    })
}

/// The visitor's own curve.
pub(super) fn own_curve(scenario: &Scenario) -> Cooling {
    let curve = &scenario.curve;
    let point = |celsius: f64, pue: Ratio, wue: WaterIntensity| Point {
        temperature: celsius * CELSIUS,
        pue,
        wue,
    };
    Cooling::OwnCurve(OwnCurve {
        against: match scenario.choices.curve_against {
            CurveAgainst::Wet => Bulb::Wet,
            CurveAgainst::Dry => Bulb::Dry,
        },
        points: [
            point(-10.0, curve.pue_cold(), curve.wue_cold()),
            point(0.0, curve.pue_freezing(), curve.wue_freezing()),
            point(10.0, curve.pue_cool(), curve.wue_cool()),
            point(20.0, curve.pue_mild(), curve.wue_mild()),
            point(30.0, curve.pue_warm(), curve.wue_warm()),
            point(40.0, curve.pue_hot(), curve.wue_hot()),
        ],
    })
}

/// A month typed as 1 to 12, counted from 0.
fn month(typed: Ratio) -> u8 {
    design::whole(typed.value()) - 1
}
