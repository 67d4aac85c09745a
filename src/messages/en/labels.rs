//! What things are called.

use super::English;
use super::templates::TEMPLATES;
use super::texts::TEXTS;
use crate::figures::Term;
use crate::messages::words::Names;
use crate::messages::{Templates, Texts};
use crate::model::demand::routes::Route;
use crate::model::site::climate::Climate;
use crate::scenario::choice::{Alternative, Choice};
use crate::scenario::parameter::{Group, Parameter};
use crate::scenario::rules::Rule;
use crate::scenario::sources::Standing;

impl Names for English {
    fn texts(&self) -> &'static Texts {
        &TEXTS
    }

    fn templates(&self) -> &'static Templates {
        &TEMPLATES
    }

    fn group(&self, group: Group) -> &'static str {
        match group {
            Group::Load => "The site",
            Group::Power => "Power chain",
            Group::Cooling => "Cooling and climate",
            Group::Place => "Grid, water and prices",
            Group::Gain => "The efficiency gain",
            Group::Response => "How demand responds",
            Group::Training => "Training",
            Group::Beyond => "Beyond the direct effect",
            Group::Past => "What happened",
            Group::Future => "The years to come",
            Group::Segments => "The uses of AI",
            Group::Moving => "Moving west",
            Group::Nation => "Your country",
            Group::Plants => "Power plants",
            Group::Published => "The published model",
            Group::Sure => "How sure",
        }
    }

    fn parameter(&self, parameter: &Parameter) -> (&'static str, &'static str) {
        (parameter.label, parameter.help)
    }

    fn choice(&self, choice: &Choice) -> (&'static str, &'static str) {
        (choice.label, choice.help)
    }

    fn alternative(&self, _: &Choice, alternative: &Alternative) -> (&'static str, &'static str) {
        (alternative.label, alternative.help)
    }

    fn units(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    fn term(&self, term: Term) -> &'static str {
        match term {
            Term::It => "Computing",
            Term::PowerChain => "Power chain",
            Term::Cooling => "Cooling plant",
            Term::Fans => "Fans",
            Term::Other => "Lighting and other loads",
            Term::NotItemised => "Overhead, not itemised",
            Term::Before => "Before the gain",
            Term::Expected => "Expected saving",
            Term::TakenBack => "Taken back by more use",
            Term::After => "After the gain",
            Term::PerMegawatt => "Power for 1 MW of computing",
            Term::PerYear => "Electricity a year",
        }
    }

    fn route(&self, route: Route) -> &'static str {
        match route {
            Route::Algorithm => "Algorithm: less computing",
            Route::Chip => "Chip: less power",
            Route::Site => "Site: lower PUE",
        }
    }

    fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Verified => "read in the source",
            Standing::Secondary => "read in a summary",
            Standing::Memory => "from memory, not yet checked",
            Standing::Judgement => "a judgement",
            Standing::Visitor => "yours to say",
        }
    }

    fn place(&self, climate: &Climate) -> &'static str {
        climate.english
    }

    fn rule(&self, rule: &Rule) -> &'static str {
        match rule.key {
            "cost_shares" => "Energy and hardware cannot be more than 100% of the cost together.",
            "dew_points" => "The lowest dew point cannot be above the highest.",
            _ => "These values do not fit each other.",
        }
    }
}
