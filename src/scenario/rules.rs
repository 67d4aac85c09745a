//! What must hold between inputs, beyond the range of each.

use super::{Parameter, Scenario};

/// Inputs that must fit each other.
#[derive(Debug)]
pub struct Rule {
    /// The name of the rule, by which its sentence is found.
    pub key: &'static str,
    /// The keys of the parameters that it ties together.
    pub parameters: &'static [&'static str],
    /// Whether a scenario keeps it.
    pub holds: fn(&Scenario) -> bool,
}

/// Every rule.
pub static RULES: &[Rule] = &[
    Rule {
        key: "cost_shares",
        parameters: &["energy_share", "hardware_share"],
        holds: |scenario| {
            scenario.cost.energy_share().value() + scenario.cost.hardware_share().value()
                <= 1.0 + ROUNDING
        },
    },
    Rule {
        key: "dew_points",
        parameters: &["lowest_dew_point", "highest_dew_point"],
        holds: |scenario| {
            scenario.cooling.lowest_dew_point() <= scenario.cooling.highest_dew_point()
        },
    },
];

/// Shares typed in per cent may miss the whole by a last digit.
const ROUNDING: f64 = 1e-9;

/// The first rule that a scenario breaks and that names this parameter.
#[must_use]
pub fn broken(scenario: &Scenario, parameter: &Parameter) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.parameters.contains(&parameter.key) && !(rule.holds)(scenario))
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}
