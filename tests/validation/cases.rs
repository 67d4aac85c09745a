//! Which of our systems stands for which published case, and with which inputs.

use jevons::model::site::air;
use jevons::model::site::published::{Parameters, System, ranges};
use jevons::scenario::{Choice, Parameter, Scenario};
use jevons::units::{CELSIUS, KELVIN, KILOPASCAL, ONE, PASCAL, PERCENT, Temperature};

/// A published case and our system for it. To add a system, add a row.
pub(super) struct Case {
    /// Its number in the publication.
    pub(super) name: &'static str,
    /// What it is.
    pub(super) what: &'static str,
    /// Our system and what else is chosen.
    pub(super) choices: &'static [(&'static str, &'static str)],
    /// What describes the published site: the middle of its ranges.
    pub(super) middle: fn() -> Parameters,
    /// The published equations for it, where they are public. Cases 15, 16 and 18 have no public ranges
    /// either: those of the large waterside economiser stand for them.
    pub(super) equations: Option<System>,
    /// Whether one set point in the middle of the range serves, as in direct expansion.
    one_set_point: bool,
}

macro_rules! case {
    ($name:literal, $what:literal, $choices:expr, like $System:ident) => {
        Case {
            name: $name,
            what: $what,
            choices: &$choices,
            middle: || ranges::middle(System::$System),
            equations: Some(System::$System),
            one_set_point: matches!(System::$System, System::SmallDirect),
        }
    };
}

/// The published cases for which we have a system.
pub(super) const CASES: &[Case] = &[
    Case {
        name: "0",
        what: "large, outdoor air and adiabatic, air-cooled chiller",
        choices: &[("system", "airside"), ("backup", "air")],
        middle: || ranges::middle(System::LargeAir),
        equations: None,
        one_set_point: false,
    },
    case!("1", "large, outdoor air and adiabatic, water-cooled chiller",
        [("system", "airside"), ("backup", "water")], like LargeAir),
    case!("2", "large, waterside economiser", [("system", "waterside")], like LargeTower),
    case!("3", "midsize, outdoor air, water-cooled chiller",
        [("system", "airside-dry"), ("backup", "water")], like MidsizeAir),
    case!("4", "midsize, waterside economiser", [("system", "waterside")], like MidsizeTower),
    case!("5", "midsize, water-cooled chiller", [("system", "water-chiller")], like MidsizeWaterChiller),
    case!("6", "midsize, outdoor air, air-cooled chiller",
        [("system", "airside-dry"), ("backup", "air")], like MidsizeAirAirChiller),
    case!("7", "midsize, air-cooled chiller", [("system", "air-chiller")], like MidsizeAirChiller),
    case!("8", "small, water-cooled chiller", [("system", "water-chiller")], like SmallWaterChiller),
    case!("9", "small, air-cooled chiller", [("system", "air-chiller")], like SmallAirChiller),
    case!("10", "small, direct expansion", [("system", "dx")], like SmallDirect),
    Case {
        name: "11",
        what: "midsize, direct expansion",
        choices: &[("system", "dx")],
        middle: midsize_direct,
        equations: Some(System::SmallDirect),
        one_set_point: true,
    },
    Case {
        name: "17",
        what: "midsize, dry cooler, air-cooled chiller",
        choices: &[("system", "air-chiller"), ("free_cooling", "yes")],
        middle: || ranges::middle(System::MidsizeAirChiller),
        equations: None,
        one_set_point: false,
    },
    Case {
        name: "15_1",
        what: "liquid (rear doors), waterside economiser",
        choices: &[("system", "liquid"), ("liquid_kind", "door"), ("heat_rejection", "tower")],
        middle: || ranges::middle(System::LargeTower),
        equations: None,
        one_set_point: false,
    },
    Case {
        name: "15_2",
        what: "liquid (cold plates), waterside economiser",
        choices: &[("system", "liquid"), ("liquid_kind", "plate"), ("heat_rejection", "tower")],
        middle: || ranges::middle(System::LargeTower),
        equations: None,
        one_set_point: false,
    },
    Case {
        name: "15_3",
        what: "liquid (immersion), waterside economiser",
        choices: &[("system", "liquid"), ("liquid_kind", "bath"), ("heat_rejection", "tower")],
        middle: || ranges::middle(System::LargeTower),
        equations: None,
        one_set_point: false,
    },
    Case {
        name: "16_1",
        what: "liquid (rear doors), dry cooler with adiabatic assist",
        choices: &[("system", "liquid"), ("liquid_kind", "door"), ("heat_rejection", "wet")],
        middle: || ranges::middle(System::LargeTower),
        equations: None,
        one_set_point: false,
    },
    Case {
        name: "16_2",
        what: "liquid (cold plates), dry cooler with adiabatic assist",
        choices: &[("system", "liquid"), ("liquid_kind", "plate"), ("heat_rejection", "wet")],
        middle: || ranges::middle(System::LargeTower),
        equations: None,
        one_set_point: false,
    },
    Case {
        name: "16_3",
        what: "liquid (immersion), dry cooler with adiabatic assist",
        choices: &[("system", "liquid"), ("liquid_kind", "bath"), ("heat_rejection", "wet")],
        middle: || ranges::middle(System::LargeTower),
        equations: None,
        one_set_point: false,
    },
    Case {
        name: "18",
        what: "large, dry cooler with adiabatic assist",
        choices: &[("system", "dry"), ("cooler_assist", "wet")],
        middle: || ranges::middle(System::LargeTower),
        equations: None,
        one_set_point: false,
    },
];

/// Case 11 has no published ranges of its own: those of the midsize air-cooled chiller, and the
/// machine of case 10.
fn midsize_direct() -> Parameters {
    let machine = ranges::middle(System::SmallDirect).cop_deviation;
    Parameters { cop_deviation: machine, ..ranges::middle(System::MidsizeAirChiller) }
}

/// An input of ours that follows from a published one.
pub(super) struct Input {
    pub(super) key: &'static str,
    /// Asked for, in the unit of the input.
    pub(super) wanted: f64,
    /// As the input takes it.
    pub(super) taken: f64,
}

impl Case {
    /// Whether the program has all that the case asks for.
    pub(super) fn find(name: &str) -> &'static Self {
        CASES.iter().find(|case| case.name == name).expect("the case is in the table")
    }

    /// Our site for it.
    pub(super) fn scenario(&self) -> Scenario {
        let mut scenario = super::world::scenario(self.choices, &[]);
        for (key, value) in self.values() {
            let parameter = Parameter::find(key).unwrap_or_else(|| panic!("{key} is no input"));
            parameter.set(&mut scenario, value);
        }
        scenario
    }

    /// The inputs that play a part, with what became of them.
    pub(super) fn inputs(&self) -> Vec<Input> {
        let scenario = self.scenario();
        let input = |(key, wanted): (&'static str, f64)| {
            let parameter = Parameter::find(key).expect("it was just set");
            let taken = parameter.get(&scenario);
            parameter.matters(&scenario).then_some(Input { key, wanted, taken })
        };
        self.values().into_iter().filter_map(input).collect()
    }

    /// Our inputs for the published ones.
    ///
    /// The published site has neither idle losses nor spare units nor part load: utilisation is
    /// 100 % and redundancy N, so that all losses are proportional. What has no published
    /// counterpart keeps its default: staging of the chillers, floors of the towers' water,
    /// evaporative media, coils in the open air.
    fn values(&self) -> Vec<(&'static str, f64)> {
        let site = (self.middle)();
        let lost = |efficiency: f64| 100.0 * (1.0 / efficiency - 1.0);
        let ups = lost(site.ups.value());
        let supply = if self.one_set_point {
            site.coldest_supply + (site.warmest_supply - site.coldest_supply) * 0.5
        } else {
            site.warmest_supply
        };
        let percent = |share: jevons::units::Share| 100.0 * share.value();
        let kelvin = |difference: jevons::units::TemperatureDifference| difference / KELVIN;
        let mut values = vec![
            ("utilisation", 100.0),
            ("transformer_no_load", 0.0),
            ("transformer_proportional", 0.0),
            ("transformer_square_law", 0.0),
            ("ups_no_load", (ups - MOST_PROPORTIONAL).max(0.0)),
            ("ups_proportional", ups.min(MOST_PROPORTIONAL)),
            ("ups_square_law", 0.0),
            ("ups_in_room", 100.0),
            ("distribution_no_load", 0.0),
            ("distribution_proportional", lost(site.distribution.rest().value())),
            ("distribution_square_law", 0.0),
            ("lighting", percent(site.lighting)),
            ("supply_temperature", supply / CELSIUS),
            ("air_rise", kelvin(site.air_rise)),
            ("fan_pressure", site.room_fans.pressure / PASCAL),
            ("outdoor_pressure", 0.0),
            ("fan_efficiency", percent(site.room_fans.efficiency)),
            ("lowest_dew_point", driest(&site) / CELSIUS),
            ("highest_dew_point", site.highest_dew_point / CELSIUS),
            ("highest_humidity", percent(site.highest_humidity)),
            ("media_cycles", LEAST_BLEED),
            ("media_circulation", 1.0),
            ("media_pump_head", site.humidifier.pressure / KILOPASCAL),
            ("media_pump_efficiency", percent(site.humidifier.efficiency)),
            ("chiller_sizing", sizing(&site)),
            ("chiller_quality", 1.0 + site.cop_deviation.value()),
            ("chilled_rise", kelvin(site.water_rise)),
            ("chilled_pump_head", site.chilled_pump.pressure / KILOPASCAL),
            ("chilled_pump_efficiency", percent(site.chilled_pump.efficiency)),
            ("condenser_pump_head", site.tower_pump.pressure / KILOPASCAL),
            ("condenser_pump_efficiency", percent(site.tower_pump.efficiency)),
            ("tower_approach", kelvin(site.tower_approach)),
            ("tower_range", kelvin(site.tower_range)),
            ("tower_liquid_to_gas", site.liquid_to_gas.value()),
            ("tower_fan_pressure", site.tower_fans.pressure / PASCAL),
            ("tower_fan_efficiency", percent(site.tower_fans.efficiency)),
            ("tower_drift", percent(site.drift)),
            ("tower_cycles", site.cycles.value()),
            ("exchanger_approach", kelvin(site.exchanger_approach)),
            ("economiser_pump_head", 0.0),
        ];
        if !self.one_set_point {
            values.push(("coil_approach", coil_approach(&site)));
        }
        values
    }

    /// Our system, in the words of the form.
    pub(super) fn ours(&self) -> String {
        let words = |(key, answer): &(&str, &str)| {
            let choice = Choice::find(key).expect("the choice is there");
            let found = (choice.alternatives)().into_iter().find(|one| one.key == *answer);
            let label = found.expect("the answer is there").label;
            if *key == "system" { label.to_owned() } else { format!("{}: {label}", choice.label) }
        };
        let words: Vec<_> = self.choices.iter().map(words).collect();
        words.join("; ")
    }
}

/// Most that the input for the proportional loss takes, %; what is more is a loss at no load, which
/// at full load is the same.
const MOST_PROPORTIONAL: f64 = 15.0;
/// Most cycles of concentration that the input takes: the published site bleeds nothing.
const LEAST_BLEED: f64 = 15.0;
/// The published effectiveness of the coil in large and in other sites, for cases that have none.
const USUAL_COILS: (f64, f64) = (0.8, 0.775);
/// Rise of the air that tells a large site, K.
const LARGE: f64 = 13.0;

/// Supply air above the water of the coil: with the effectiveness `e` and the rise of the air `d`
/// the published water enters at `T_return - d / e`, so `d (1 / e - 1)` below the supply air.
fn coil_approach(site: &Parameters) -> f64 {
    let rise = site.air_rise / KELVIN;
    let usual = if rise > LARGE { USUAL_COILS.0 } else { USUAL_COILS.1 };
    let effectiveness = if site.coil > 0.0 * ONE { site.coil.value() } else { usual };
    rise * (1.0 / effectiveness - 1.0)
}

/// Capacity over IT power: the published chillers run at a given part load.
fn sizing(site: &Parameters) -> f64 {
    let heat = 1.0 / site.ups.value() + 1.0 / site.distribution.rest().value() - 1.0
        + site.lighting.value();
    if site.chiller_load > 0.0 * PERCENT { heat / site.chiller_load.value() } else { DIRECT_SIZING }
}

/// Direct expansion has no published part load.
const DIRECT_SIZING: f64 = 2.0;

/// The driest air allowed, as a dew point: the more humid of the lowest dew point and the lowest
/// relative humidity, the latter at the coldest supply air, where cold outdoor air is judged.
fn driest(site: &Parameters) -> Temperature {
    let by_humidity =
        air::dew_point(air::vapour_pressure(site.coldest_supply, site.lowest_humidity));
    site.lowest_dew_point.max(by_humidity)
}
