//! Whole sentences, made of typed parts.

use std::cmp::Ordering;

use super::changes::{amount, change, gain, part, price};
use crate::figures::{Finding, Term};
use crate::link::Problem;
use crate::messages::{Digits, Speaker, Words};
use crate::model::demand::rebound::Class;
use crate::outcome::{Among, Caution, DemandOutcome, SiteOutcome};
use crate::save::SaveError;
use crate::scenario::number::NumberProblem;
use crate::scenario::parameter::Parameter;

/// English.
pub(in crate::messages) struct English;

impl Words for English {
    fn site_headline(&self, say: &Speaker, site: &SiteOutcome, likely: &str) -> String {
        let (pue, share) = (say.pue(site.pue), say.share(site.pue.reaching_it()));
        let runs = if site.simulated { "would run at about" } else { "runs at" };
        let name = if site.name.is_empty() { "This site" } else { &site.name };
        let place = site.own_place.as_deref().or(site.climate.map(|climate| say.place(climate)));
        let place = place.filter(|place| !place.is_empty()).map(|place| format!(" in {place}"));
        let likely = if likely.is_empty() { String::new() } else { format!(" ({likely})") };
        format!(
            "{name}{} {runs} PUE\u{a0}{pue}{likely}: {share} of its electricity reaches the computers.",
            place.unwrap_or_default()
        )
    }

    fn verdict(&self, say: &Speaker, site: &SiteOutcome) -> String {
        let target = say.pue(site.target);
        if site.meets_target() {
            return format!("That is within the target of {target}. {}", reference(say, site));
        }
        let (cut, others) = (say.share(site.overhead_to_cut()), reference(say, site));
        format!(
            "That misses the target of {target}: {cut} of the overhead would have to go. {others}"
        )
    }

    fn rebound_headline(&self, say: &Speaker, demand: &DemandOutcome) -> String {
        let measures = &demand.total.measures;
        let Some(rebound) = measures.rebound else {
            return "No efficiency gain is set, so there is no rebound to show.".into();
        };
        let gain = gain(say, demand);
        if !demand.is_improvement() {
            let change = change(say, demand.net());
            return format!("{gain}. That is no efficiency gain: electricity use {change}.");
        }
        let back = say.rebound(rebound);
        let change = change(say, demand.net());
        match measures.class() {
            Some(Class::Backfire) => format!(
                "{gain}, and use grows by more than the saving: {back} of it is taken back, and electricity use {change}. It backfires."
            ),
            Some(Class::Full) => {
                format!("{gain}, but all of the saving is taken back: electricity use {change}.")
            }
            Some(Class::Zero) => {
                format!("{gain}, and none of the saving is taken back: electricity use {change}.")
            }
            Some(Class::SuperConservation) => {
                format!("{gain}, and use itself shrinks: electricity use {change}.")
            }
            _ => {
                format!("{gain}, and {back} of the saving is taken back: electricity use {change}.")
            }
        }
    }

    fn rebound_detail(&self, say: &Speaker, demand: &DemandOutcome) -> String {
        let mut sentences = Vec::new();
        if demand.answers_change() {
            let price = price(say, demand.used.price);
            let service = amount(say, demand.used.service, "many");
            sentences.push(format!("An answer becomes {price}, and {service} are asked for."));
        }
        if demand.training_changes() {
            let price = price(say, demand.trained.price);
            let compute = amount(say, demand.trained.compute, "much");
            sentences.push(format!("Training becomes {price}, and {compute} of it is done."));
        }
        sentences.join(" ")
    }

    fn finding(&self, say: &Speaker, finding: &Finding) -> String {
        match finding {
            Finding::Power { pue, largest: None } => {
                format!("1 MW of computing needs {} MW: nothing is lost.", say.pue(*pue))
            }
            Finding::Power { pue, largest: Some((Term::NotItemised, share)) } => format!(
                "1 MW of computing needs {} MW in all. {} of the overhead is not itemised.",
                say.pue(*pue),
                say.share(*share),
            ),
            Finding::Power { pue, largest: Some((term, share)) } => format!(
                "1 MW of computing needs {} MW in all. The largest part of the overhead is {} ({}).",
                say.pue(*pue),
                part(*term),
                say.share(*share),
            ),
            Finding::Rebound { rebound: None } => {
                "No saving is expected, so none can be taken back.".into()
            }
            Finding::Rebound { rebound: Some(rebound) } => {
                format!("{} of the expected saving is taken back.", say.rebound(*rebound))
            }
        }
    }

    fn caution(&self, say: &Speaker, caution: &Caution) -> String {
        let hours = |hours: f64| say.number(hours, Digits::Decimals(0));
        let degrees = |celsius: f64| say.number(celsius, Digits::Decimals(1));
        match caution {
            Caution::CurveClamped(time) => format!(
                "For {} hours a year the chiller runs outside the range of its published curve; there its power is extrapolated.",
                hours(*time)
            ),
            Caution::Condensation(time) => format!(
                "For {} hours a year water would condense on the cooling coil, which takes more cooling than is counted here.",
                hours(*time)
            ),
            Caution::ChillersOverloaded(time) => format!(
                "For {} hours a year there is more heat than the chillers can take; the hall would be warmer than set.",
                hours(*time)
            ),
            Caution::RejectionOverloaded(time) => format!(
                "For {} hours a year the dry coolers at full speed do not hold the temperature of the water.",
                hours(*time)
            ),
            Caution::BeyondCurve(time) => format!(
                "For {} hours a year the weather lies beyond the points of the curve; its end is used.",
                hours(*time)
            ),
            Caution::OutsideClass(lowest, highest) => format!(
                "The supply air lies outside the class of the equipment all year: at this height it accepts {} to {}\u{a0}°C.",
                degrees(*lowest),
                degrees(*highest)
            ),
            Caution::WarmServers(least, most) => {
                let least = least.map(|least| format!("{} to ", say.share(least)));
                format!(
                    "With such warm air the servers draw {}{} more than at 23\u{a0}°C, mostly for their own fans{}. That counts as computing: the PUE falls while the energy rises.",
                    least.as_deref().unwrap_or_default(),
                    say.share(*most),
                    if least.is_some() { ", which is not counted here" } else { "" }
                )
            }
            Caution::SwingHeld(swing) => format!(
                "At its highest the load would be above the capacity, so it swings by {} of its average only.",
                say.share(*swing)
            ),
            Caution::NoOverhead => {
                "No overhead is entered, so the PUE is 1. No real site reaches that.".into()
            }
            Caution::WeatherFileAway => "This scenario was made with a weather file that is not here, so the nearest place of the library answers instead. Open the file below the climate to see the same figures.".into(),
            Caution::NoWater => {
                "No water is entered, so the figures of water count the power plants alone.".into()
            }
            Caution::NeverSeen => {
                "A PUE above 3 is rare. Check that IT and overhead are in the same unit.".into()
            }
        }
    }

    fn problem(&self, say: &Speaker, problem: &Problem) -> String {
        super::problems::problem(say, problem)
    }

    fn problems(&self, names: &[String], values: Option<usize>) -> String {
        let (lost, names) = (names.len(), names.join(", "));
        let of = values.map(|values| format!(" of {values}")).unwrap_or_default();
        let noun = if values.unwrap_or(lost) == 1 { "value" } else { "values" };
        format!(
            "We could not use {lost}{of} {noun} as they stand: {names}. Everything else is applied."
        )
    }

    fn save_error(&self, say: &Speaker, error: &SaveError) -> String {
        super::problems::save_error(say, error)
    }

    fn number_problem(
        &self,
        say: &Speaker,
        parameter: &Parameter,
        problem: NumberProblem,
    ) -> String {
        match problem {
            NumberProblem::Empty | NumberProblem::NotANumber => self.out_of_range(say, parameter),
            NumberProblem::UnknownUnit => {
                let symbols: Vec<_> = parameter
                    .units
                    .iter()
                    .map(|unit| unit.0)
                    .filter(|one| !one.is_empty())
                    .collect();
                if symbols.is_empty() {
                    return "Enter the number without a unit.".into();
                }
                format!("Use one of these units: {}.", symbols.join(", "))
            }
        }
    }

    fn out_of_range(&self, say: &Speaker, parameter: &Parameter) -> String {
        format!(
            "Enter a number between {} and {}.",
            say.as_typed(parameter.range.0, ""),
            say.as_typed(parameter.range.1, parameter.unit),
        )
    }

    fn money(&self, say: &Speaker, dollars: f64) -> String {
        const MILLION: f64 = 1e6;
        const BILLION: f64 = 1e9;
        if dollars.abs() >= BILLION {
            format!("${}\u{a0}billion", say.three(dollars / BILLION))
        } else if dollars.abs() >= MILLION {
            format!("${}\u{a0}million", say.three(dollars / MILLION))
        } else {
            format!("${}", say.three(dollars))
        }
    }

    fn copied(&self, _: &Speaker, characters: usize) -> String {
        format!("Link copied ({characters} characters)")
    }
}

/// How a site stands against the average of others.
fn reference(say: &Speaker, site: &SiteOutcome) -> String {
    let reference = site.reference;
    let is = match reference.compare(site.pue.value()) {
        Ordering::Less => "better than",
        Ordering::Equal => "about the same as",
        Ordering::Greater => "worse than",
    };
    let (pue, year) = (say.number(reference.pue, Digits::Decimals(2)), reference.year);
    match reference.among {
        Among::Operators => {
            format!("It is {is} the average of {pue} that operators report (Uptime, {year}).")
        }
        Among::China => format!("It is {is} China's average of {pue} (CAICT, {year})."),
    }
}
