//! The levers: what a site can be set to, and why just that.

mod table;

pub(in crate::studies) use table::LEVERS;

use crate::messages::Speaker;
use crate::scenario::{Choice, Parameter, Scenario};

/// A change of design.
pub(in crate::studies) struct Lever {
    /// What it is called, by language.
    name: [&'static str; 2],
    /// What is set and where the figure comes from, by language.
    how: [&'static str; 2],
    values: &'static [(&'static str, f64)],
    choices: &'static [(&'static str, &'static str)],
    /// The keys of the values of which less is the efficient direction.
    falling: &'static [&'static str],
    /// What it takes.
    takes: Takes,
    /// Where it makes sense at all.
    when: fn(&Scenario) -> bool,
    /// Whether its figure is remembered, not read.
    remembered: bool,
}

/// What a lever takes, the least effort first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::studies) enum Takes {
    /// Another setting, which costs nothing.
    Setting,
    /// Other machines.
    Equipment,
    /// Another system of cooling.
    System,
    /// Other servers.
    Servers,
    /// A coast or a river.
    Coast,
}

impl Lever {
    /// Whether more of the input with this key is the efficient direction.
    fn rises(&self, key: &str) -> bool {
        !self.falling.contains(&key)
    }

    pub(in crate::studies) fn name(&self, say: &Speaker) -> String {
        self.name[say.language as usize].to_owned()
    }

    pub(in crate::studies) fn how(&self, say: &Speaker) -> String {
        self.how[say.language as usize].to_owned()
    }

    pub(in crate::studies) const fn takes(&self) -> Takes {
        self.takes
    }

    pub(in crate::studies) const fn is_remembered(&self) -> bool {
        self.remembered
    }

    /// A scenario with the lever pulled; none if it would change nothing that matters.
    pub(in crate::studies) fn applied_to(&self, scenario: &Scenario) -> Option<Scenario> {
        if !(self.when)(scenario) {
            return None;
        }
        let mut next = scenario.clone();
        for (key, answer) in self.choices {
            let choice = Choice::find(key)?;
            if choice.matters(&next) {
                choice.set(&mut next, answer);
            }
        }
        for (key, value) in self.values {
            let parameter = Parameter::find(key)?;
            // What is further along already is left there.
            let better = self.rises(key) == (*value > parameter.get(&next));
            if parameter.matters(&next) && better {
                parameter.set(&mut next, *value);
            }
        }
        (next != *scenario).then_some(next)
    }
}
