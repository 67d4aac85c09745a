//! From the inputs of water, liquid and indirect systems to their parts.

use crate::model::site::cooling::{
    Bulb, Cooling, DryOutlet, Hall, IndirectEvaporative, LiquidCooling, Outlet, OwnCurve, Plant,
    Point, Residual, Reuse, SeaOutlet, SeaWater, SeriesOutlet, TowerOutlet, Trim, WaterCircuit,
};
use crate::model::site::equipment::{
    AdiabaticAssist, AirExchanger, Cdu, DryCooler, Exchanger, Fan, Pump,
};
use crate::scenario::Scenario;
use crate::scenario::choices::{
    CurveAgainst, HeatRejection, IndirectTrim, LiquidKind, ResidualAir, WaterClass,
};
use crate::units::{CELSIUS, KELVIN, PERCENT, Pressure, Ratio, Temperature, WaterIntensity};

use super::cooling;

/// Liquid at the servers above the building's water, K: makers of coolant distribution units name
/// 2 to 6, from memory. No energy depends on it.
const COOLANT_APPROACH: f64 = 4.0;
/// Least speed of fans whose speed holds a temperature, %: that of usual drives; judgement.
const LEAST_SPEED: f64 = 10.0;

/// Air cooled by water from dry coolers.
pub(super) fn dry(scenario: &Scenario) -> Cooling {
    Cooling::Hall(hall(scenario, &Outlet::Dry(dry_outlet(scenario))))
}

/// Air cooled by water from the sea.
pub(super) fn sea(scenario: &Scenario) -> Cooling {
    let outlet = &scenario.outlet;
    Cooling::Hall(hall(
        scenario,
        &Outlet::Sea(SeaOutlet {
            water: SeaWater::swinging(
                outlet.sea_mean(),
                outlet.sea_swing(),
                month(outlet.sea_warmest()),
            ),
            range: outlet.sea_range(),
            pump: Pump {
                head: outlet.sea_pump_head(),
                efficiency: scenario.cooling.condenser_pump_efficiency(),
            },
            exchanger: exchanger(scenario),
        }),
    ))
}

/// Liquid at the servers.
pub(super) fn liquid(scenario: &Scenario) -> Cooling {
    let (liquid, choices) = (&scenario.liquid, &scenario.choices);
    let outlet = match choices.heat_rejection {
        HeatRejection::Dry | HeatRejection::Adiabatic => Outlet::Dry(dry_outlet(scenario)),
        HeatRejection::Tower => Outlet::Tower(tower_outlet(scenario)),
        HeatRejection::Series => Outlet::Series(SeriesOutlet {
            dry: dry_outlet(scenario),
            tower: tower_outlet(scenario),
        }),
    };
    Cooling::Liquid(LiquidCooling {
        captured: match choices.liquid_kind {
            LiquidKind::Plate => liquid.plate_share(),
            LiquidKind::Door => liquid.door_share(),
            LiquidKind::Bath => liquid.bath_share(),
        },
        facility: facility(scenario),
        cdu: Cdu {
            exchanger: Exchanger { approach: COOLANT_APPROACH * KELVIN },
            pump: Pump {
                head: liquid.cdu_pump_head(),
                efficiency: scenario.cooling.chilled_pump_efficiency(),
            },
            rise: liquid.cdu_rise(),
        },
        circuit: WaterCircuit {
            rise: liquid.facility_rise(),
            pump: cooling::chilled_pump(&scenario.cooling),
            chillers: cooling::chillers(scenario),
            outlet,
        },
        residual: match choices.residual_air {
            ResidualAir::Water => Residual::Hall(hall(scenario, &outlet)),
            ResidualAir::Outdoor => Residual::Outdoor(cooling::airside(
                scenario,
                Some(cooling::media(&scenario.cooling)),
            )),
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

fn hall(scenario: &Scenario, outlet: &Outlet) -> Hall {
    let inputs = &scenario.cooling;
    Hall {
        room: cooling::room(scenario),
        coil_approach: inputs.coil_approach(),
        circuit: WaterCircuit {
            rise: inputs.chilled_rise(),
            pump: cooling::chilled_pump(inputs),
            chillers: cooling::chillers(scenario),
            outlet: *outlet,
        },
    }
}

fn exchanger(scenario: &Scenario) -> Exchanger {
    Exchanger { approach: scenario.cooling.exchanger_approach() }
}

fn tower_outlet(scenario: &Scenario) -> TowerOutlet {
    TowerOutlet {
        tower: cooling::tower(&scenario.cooling),
        coldest: scenario.cooling.tower_coldest(),
        exchanger: exchanger(scenario),
        pump: cooling::condenser_pump(&scenario.cooling),
    }
}

fn dry_outlet(scenario: &Scenario) -> DryOutlet {
    let (outlet, inputs) = (&scenario.outlet, &scenario.cooling);
    let media = cooling::media(inputs);
    DryOutlet {
        cooler: DryCooler {
            approach: outlet.cooler_approach(),
            range: outlet.cooler_range(),
            air_rise: outlet.cooler_air_rise(),
            fan: Fan {
                pressure_rise: outlet.cooler_fan_pressure(),
                efficiency: outlet.cooler_fan_efficiency(),
                exponent: inputs.fan_exponent(),
                least_speed: LEAST_SPEED * PERCENT,
            },
        },
        assist: scenario.has_assist().then(|| AdiabaticAssist {
            effectiveness: media.effectiveness,
            above: outlet.wetted_above(),
            pressure: Pressure::ZERO,
            pump: media.pump,
            circulation: media.circulation,
            cycles: media.cycles,
        }),
        exchanger: exchanger(scenario),
        pump: cooling::condenser_pump(inputs),
        floor: inputs.tower_floor(),
    }
}

/// Indirect evaporative cooling.
pub(super) fn indirect(scenario: &Scenario) -> Cooling {
    let (indirect, inputs) = (&scenario.indirect, &scenario.cooling);
    let media = cooling::media(inputs);
    Cooling::Indirect(IndirectEvaporative {
        room: cooling::room(scenario),
        exchanger: AirExchanger {
            dry: indirect.exchanger_dry(),
            wet: indirect.exchanger_wet(),
            ratio: indirect.scavenger_ratio(),
            fan: Fan {
                pressure_rise: indirect.scavenger_pressure(),
                efficiency: inputs.fan_efficiency(),
                exponent: inputs.fan_exponent(),
                least_speed: LEAST_SPEED * PERCENT,
            },
            above: scenario.outlet.wetted_above(),
            pump: media.pump,
            circulation: media.circulation,
            cycles: media.cycles,
        },
        trim: match scenario.choices.indirect_trim {
            IndirectTrim::Expansion => Trim::Expansion {
                units: cooling::expansion(scenario),
                coil_approach: inputs.coil_approach(),
            },
            IndirectTrim::Water => Trim::Plant(Plant::Water(cooling::water_plant(scenario))),
            IndirectTrim::Air => Trim::Plant(Plant::Air(cooling::air_plant(scenario))),
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
    cooling::whole(typed.value()) - 1
}
