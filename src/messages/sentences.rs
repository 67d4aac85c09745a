//! Whole sentences, made of typed parts: what is chosen and what belongs in the places is the same
//! in every language, the templates are not.

use std::cmp::Ordering;

use super::texts::{fill, one_of};
use super::{Digits, Speaker, UNCHANGED};
use crate::figures::{Finding, Term};
use crate::model::demand::rebound::Class;
use crate::outcome::{Among, Caution, DemandOutcome, SiteOutcome};
use crate::units::{Pue, Rebound, Share};

impl Speaker {
    /// What the site does with its power; perhaps with a few words on how sure that is.
    #[must_use]
    pub fn site_headline(&self, site: &SiteOutcome, likely: &str) -> String {
        let texts = self.templates();
        let place = site.own_place.as_deref().or(site.climate.map(|climate| self.place(climate)));
        let name = match (site.name.as_str(), place.unwrap_or_default()) {
            ("", "") => texts.site_nameless.into(),
            ("", place) => fill(texts.site_nameless_in, &[place]),
            (name, "") => name.into(),
            (name, place) => fill(texts.site_named_in, &[name, place]),
        };
        let likely =
            if likely.is_empty() { String::new() } else { fill(texts.site_likely, &[likely]) };
        let runs = if site.simulated { texts.site_would_run } else { texts.site_runs };
        let share = self.share(site.year.electricity_by_it().reaching_it());
        fill(runs, &[&name, &self.pue(site.pue), &likely, &share])
    }

    /// How the site stands against its target, and against the average of others.
    #[must_use]
    pub fn verdict(&self, site: &SiteOutcome) -> String {
        let (texts, target) = (self.templates(), self.pue(site.target));
        let others = self.reference(site);
        if site.meets_target() {
            return fill(texts.target_met, &[&target, &others]);
        }
        fill(texts.target_missed, &[&target, &self.share(site.overhead_to_cut()), &others])
    }

    /// How a site stands against the average of others.
    fn reference(&self, site: &SiteOutcome) -> String {
        let (texts, reference) = (self.templates(), site.reference);
        let average = match reference.among {
            Among::Operators => texts.operators,
            Among::China => texts.china,
        };
        let pue = self.number(reference.pue, Digits::Decimals(2));
        let is = match reference.compare(site.pue.value()) {
            Ordering::Less => texts.better_than,
            Ordering::Equal => texts.same_as,
            Ordering::Greater => texts.worse_than,
        };
        fill(is, &[&fill(average, &[&pue, &reference.year.to_string()])])
    }

    /// What becomes of the efficiency gain.
    #[must_use]
    pub fn rebound_headline(&self, demand: &DemandOutcome) -> String {
        let (texts, measures) = (self.templates(), &demand.total.measures);
        let Some(rebound) = measures.rebound else {
            return texts.no_gain.into();
        };
        let becomes = match measures.class() {
            _ if !demand.is_improvement() => texts.no_improvement,
            Some(Class::Backfire) => texts.backfire,
            Some(Class::Full) => texts.full_rebound,
            Some(Class::Zero) => texts.zero_rebound,
            Some(Class::SuperConservation) => texts.use_shrinks,
            _ => texts.partial_rebound,
        };
        let (gain, change) = (self.gain(demand), self.change(demand.net()));
        fill(becomes, &[&gain, &change, &self.rebound(rebound)])
    }

    /// What it means in electricity, and on which condition.
    #[must_use]
    pub fn rebound_detail(&self, demand: &DemandOutcome) -> String {
        let texts = self.templates();
        let answers = demand.answers_change().then(|| {
            let service = self.amount(texts.as_many, demand.used.service);
            fill(texts.answer_becomes, &[&self.price(demand.used.price), &service])
        });
        let training = demand.training_changes().then(|| {
            let compute = self.amount(texts.as_much, demand.trained.compute);
            fill(texts.training_becomes, &[&self.price(demand.trained.price), &compute])
        });
        match (answers, training) {
            (Some(one), Some(other)) => fill(texts.two_sentences, &[&one, &other]),
            (one, other) => one.or(other).unwrap_or_default(),
        }
    }

    /// What a figure shows, in a sentence.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> String {
        match finding {
            Finding::Power { pue, largest } => self.power_needed(*pue, *largest),
            Finding::Rebound { rebound } => self.taken_back(*rebound),
        }
    }

    /// What a megawatt of computing needs, and the largest part of the overhead.
    fn power_needed(&self, pue: Pue, largest: Option<(Term, Share)>) -> String {
        let (texts, pue) = (self.templates(), self.pue(pue));
        let Some((term, share)) = largest else {
            return fill(texts.power_lossless, &[&pue]);
        };
        let part = match term {
            Term::PowerChain => 0,
            Term::Cooling => 1,
            Term::Fans => 2,
            _ => 3,
        };
        let (whole, share) = (share.rest().value() < UNCHANGED, self.share(share));
        match term {
            Term::NotItemised if whole => fill(texts.power_unexplained, &[&pue, &share]),
            Term::NotItemised => fill(texts.power_partly, &[&pue, &share]),
            _ => fill(texts.power_largest, &[&pue, one_of(texts.overhead_parts, part), &share]),
        }
    }

    /// How much of the expected saving is taken back.
    fn taken_back(&self, rebound: Option<Rebound>) -> String {
        let texts = self.templates();
        let Some(rebound) = rebound.map(Rebound::value) else {
            return texts.no_saving.into();
        };
        let template = if rebound.abs() < UNCHANGED {
            texts.taken_back_none
        } else if rebound < 0.0 {
            texts.taken_back_negative
        } else {
            texts.taken_back
        };
        fill(template, &[&self.percent(rebound), &self.percent(-rebound)])
    }

    /// What to mind about the answer.
    #[must_use]
    pub fn caution(&self, caution: &Caution) -> String {
        let texts = self.templates();
        let degrees = |celsius: f64| self.number(celsius, Digits::Decimals(1));
        let (template, hours) = match caution {
            Caution::CurveClamped(hours) => (texts.curve_clamped, *hours),
            Caution::Condensation(hours) => (texts.condensation, *hours),
            Caution::ChillersOverloaded(hours) => (texts.chillers_overloaded, *hours),
            Caution::RejectionOverloaded(hours) => (texts.rejection_overloaded, *hours),
            Caution::BeyondCurve(hours) => (texts.beyond_curve, *hours),
            Caution::OutsideClass(lowest, highest) => {
                return fill(texts.outside_class, &[&degrees(*lowest), &degrees(*highest)]);
            }
            Caution::WarmServers(None, most) => {
                return fill(texts.warm_servers, &[&self.share(*most)]);
            }
            Caution::WarmServers(Some(least), most) => {
                return fill(texts.warm_servers_range, &[&self.share(*least), &self.share(*most)]);
            }
            Caution::SwingHeld(swing) => return fill(texts.swing_held, &[&self.share(*swing)]),
            Caution::NoOverhead => return texts.no_overhead.into(),
            Caution::WeatherFileAway => return texts.weather_file_away.into(),
            Caution::NoWater => return texts.no_water.into(),
            Caution::NeverSeen => return texts.never_seen.into(),
        };
        fill(template, &[&self.number(hours, Digits::Decimals(0))])
    }

    /// That a link of this many characters was copied.
    #[must_use]
    pub fn copied(&self, characters: usize) -> String {
        fill(self.templates().copied, &[&characters.to_string()])
    }
}
