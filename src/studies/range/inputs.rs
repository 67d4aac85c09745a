//! Which inputs of a site are uncertain, and between which values: Lei and Masanet, Resources,
//! Conservation and Recycling 182 (2022) 106323, by size of the site (secondary).

use crate::messages::Speaker;
use crate::scenario::{Parameter, Scenario};
use crate::studies::words::said;
use crate::units::MEGAWATT;

/// How large a site is: the published classes go by floor area, these by power.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::studies) enum Class {
    /// 20 MW of IT and more.
    Large,
    /// 1 to 20 MW.
    Midsize,
    /// Below.
    Small,
}

impl Class {
    pub(in crate::studies) fn of(scenario: &Scenario) -> Self {
        let megawatts = scenario.site.it_power() / MEGAWATT;
        if megawatts >= 20.0 {
            Self::Large
        } else if megawatts >= 1.0 {
            Self::Midsize
        } else {
            Self::Small
        }
    }

    pub(super) fn name(self, say: &Speaker) -> String {
        match self {
            Self::Large => {
                said!(say, "large, 20 MW of computing and more", "大型，IT 负载 20 MW 以上")
            }
            Self::Midsize => said!(say, "midsize, 1 to 20 MW", "中型，1 至 20 MW"),
            Self::Small => said!(say, "small, below 1 MW", "小型，低于 1 MW"),
        }
    }
}

/// An uncertain input: a key of the form, its range by class in the unit of the form, and which end
/// is the efficient one.
pub(super) struct Uncertain {
    key: &'static str,
    ranges: [(f64, f64); 3],
    pub(super) less_is_better: bool,
}

impl Uncertain {
    pub(super) fn range(&self, class: Class) -> (f64, f64) {
        self.ranges[class as usize]
    }

    fn parameter(&self) -> Option<&'static Parameter> {
        Parameter::find(self.key)
    }

    /// Gives the input a value. The UPS has three terms: its loss at full load is split as the form
    /// has them.
    pub(super) fn set(&self, scenario: &mut Scenario, value: f64) {
        if self.key == UPS {
            let terms = ["ups_no_load", "ups_proportional", "ups_square_law"].map(Parameter::find);
            let sum: f64 = terms.iter().flatten().map(|term| term.get(scenario)).sum();
            for term in terms.into_iter().flatten() {
                let share = if sum > 0.0 { term.get(scenario) / sum } else { 1.0 / 3.0 };
                term.set(scenario, value * share);
            }
        } else if let Some(parameter) = self.parameter() {
            parameter.set(scenario, value);
        }
    }

    pub(super) fn name(&self, say: &Speaker) -> String {
        if self.key == UPS {
            return said!(say, "UPS loss at full load", "UPS 满载损耗");
        }
        self.parameter().map_or_else(String::new, |one| say.parameter(one).to_owned())
    }

    pub(super) fn unit(&self, say: &Speaker) -> String {
        let symbol =
            if self.key == UPS { "%" } else { self.parameter().map_or("", |one| one.unit) };
        say.unit(symbol).to_owned()
    }
}

/// Stands for the three terms of the UPS.
const UPS: &str = "ups";

const fn row(key: &'static str, ranges: [(f64, f64); 3], less_is_better: bool) -> Uncertain {
    Uncertain { key, ranges, less_is_better }
}

/// The ranges: large, midsize, small.
const INPUTS: &[Uncertain] = &[
    // 1/efficiency - 1 of 0.90 to 0.99, 0.80 to 0.94, 0.77 to 0.85.
    row(UPS, [(1.0, 11.1), (6.4, 25.0), (17.6, 29.9)], true),
    row("distribution_square_law", [(0.0, 2.0), (2.0, 5.0), (2.0, 4.0)], true),
    row("lighting", [(0.0, 0.2), (2.0, 5.0), (2.0, 4.0)], true),
    row("supply_temperature", [(22.0, 27.0), (18.0, 27.0), (18.0, 24.0)], false),
    row("air_rise", [(13.9, 19.4), (5.0, 10.0), (5.0, 8.0)], false),
    row("fan_pressure", [(300.0, 700.0), (400.0, 900.0), (400.0, 900.0)], true),
    row("fan_efficiency", [(65.0, 90.0), (60.0, 80.0), (60.0, 75.0)], false),
    row("highest_dew_point", [(15.0, 21.0), (13.5, 17.0), (13.5, 16.5)], false),
    row("chilled_rise", [(5.0, 10.0), (5.0, 10.0), (5.0, 10.0)], false),
    row("chilled_pump_head", [(114.9, 172.4), (114.9, 172.4), (114.9, 172.4)], true),
    row("chilled_pump_efficiency", [(60.0, 80.0), (60.0, 80.0), (60.0, 80.0)], false),
    // Against the reference: 1 + pcop.
    row("chiller_quality", [(0.89, 1.11), (0.6, 1.0), (0.4, 0.8)], false),
    row("condenser_pump_head", [(166.9, 250.4), (166.9, 250.4), (166.9, 250.4)], true),
    row("condenser_pump_efficiency", [(60.0, 80.0), (60.0, 80.0), (60.0, 80.0)], false),
    row("tower_approach", [(2.8, 6.7), (2.8, 6.7), (2.8, 6.7)], true),
    row("tower_range", [(4.0, 6.0), (4.0, 6.0), (4.0, 6.0)], false),
    row("tower_liquid_to_gas", [(0.3, 4.0), (0.3, 2.0), (0.3, 2.0)], false),
    row("tower_fan_pressure", [(100.0, 400.0), (200.0, 400.0), (200.0, 400.0)], true),
    row("tower_fan_efficiency", [(65.0, 90.0), (60.0, 80.0), (60.0, 80.0)], false),
    row("tower_drift", [(0.005, 0.5), (0.005, 0.5), (0.005, 0.5)], true),
    row("tower_cycles", [(3.0, 15.0), (3.0, 12.0), (3.0, 12.0)], false),
];

/// The inputs that play a part in this scenario.
pub(super) fn that_matter(scenario: &Scenario) -> Vec<&'static Uncertain> {
    let matters = |input: &&Uncertain| {
        let key = if input.key == UPS { "ups_no_load" } else { input.key };
        Parameter::find(key).is_some_and(|parameter| parameter.matters(scenario))
    };
    INPUTS.iter().filter(matters).collect()
}
