//! The rules that a site has to keep, and whether it does.

mod limits;

use limits::{LIMITS, Limit, Measure, Standing};

use crate::messages::Digits;
use crate::outcome::SiteOutcome;
use crate::scenario::Scenario;
use crate::sheet::{Block, Cell, Table};
use crate::studies::words::said;
use crate::studies::{Ask, place};
use crate::units::{KILOWATT, LITRE_A_KILOWATT_HOUR, Pue};

/// A figure this near to its limit keeps it: the last digit of a typed number.
const ROUNDING: f64 = 1e-9;

/// The verdict against each rule for the country, the start and the size of the site.
pub(super) fn blocks(ask: &Ask, now: &SiteOutcome) -> Vec<Block> {
    let say = &ask.say;
    let title = said!(say, "Rules and yardsticks", "规定与参照");
    let columns = [
        said!(say, "Rule", "规定"),
        said!(say, "From", "起始"),
        said!(say, "Limit", "限值"),
        said!(say, "This site", "该站点"),
        said!(say, "Verdict", "结论"),
        said!(say, "Source", "来源"),
    ];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    for limit in LIMITS.iter().filter(|limit| limit.applies(ask.scenario())) {
        table.push(row(ask, now, limit));
    }
    let text = said!(
        say,
        "For a site at {} with {} of computing, by the start of operation in the form. Large in China: 7.5 MW (3,000 racks of 2.5 kW, from memory). Which countries of the pact are warm is a judgement.",
        "按位于{}、IT 负载 {}的站点以及表单中的投运时间列出。中国“大型”按 7.5 MW（3,000 个 2.5 kW 机架，凭记忆）计。公约中哪些国家属温暖地区为判断。",
        place(say, ask.scenario().choices.climate),
        say.power(capacity(ask.scenario()) * KILOWATT)
    );
    vec![Block::Heading(title), Block::Fine(text), Block::Table(table)]
}

/// Electric power of the IT equipment in kW: what is installed where that is known, what it draws
/// where meters say no more.
fn capacity(scenario: &Scenario) -> f64 {
    let drawn = scenario.site.it_power() / KILOWATT;
    if scenario.is_designed() { drawn / scenario.power.utilisation().value() } else { drawn }
}

impl Limit {
    fn applies(&self, scenario: &Scenario) -> bool {
        let (climate, start) = (scenario.choices.climate, scenario.choices.start);
        let kilowatts = capacity(scenario);
        let here = self.places.is_empty()
            || self.places.iter().any(|one| *one == climate.country || *one == climate.id);
        here && (self.started.0 as u8..=self.started.1 as u8).contains(&(start as u8))
            && kilowatts > self.kilowatts.0
            && kilowatts <= self.kilowatts.1
    }

    /// By how much the site is on the wrong side; negative if it is on the right one.
    fn missed_by(&self, figure: f64) -> f64 {
        match self.measure {
            Measure::Reused | Measure::Renewable => self.bound - figure,
            _ => figure - self.bound,
        }
    }
}

/// The site's own figure; none where there is nothing to measure.
fn figure(ask: &Ask, now: &SiteOutcome, measure: Measure) -> Option<f64> {
    match measure {
        Measure::Pue => Some(now.pue.value()),
        Measure::Water => Some(now.wue / LITRE_A_KILOWATT_HOUR),
        Measure::Reused => Some(now.erf().value()),
        Measure::Renewable => Some(ask.scenario().place.green_power().value()),
        Measure::Mechanical => Some(now.year.mechanical_load_component().value()),
        Measure::Report => None,
    }
}

fn row(ask: &Ask, now: &SiteOutcome, limit: &Limit) -> Vec<Cell> {
    let say = &ask.say;
    let written = |value: f64| match limit.measure {
        Measure::Pue => say.pue(Pue::new(value)),
        Measure::Water => say.water_intensity(value * LITRE_A_KILOWATT_HOUR),
        Measure::Reused | Measure::Renewable => say.percent(value),
        Measure::Mechanical => say.number(value, Digits::Decimals(3)),
        Measure::Report => String::new(),
    };
    let at = |value: f64| Cell::number(value, written(value));
    let (most, here, verdict) = match figure(ask, now, limit.measure) {
        None => (Cell::none(), Cell::none(), said!(say, "has to report", "须报告")),
        Some(here) if limit.missed_by(here) <= ROUNDING => {
            (at(limit.bound), at(here), said!(say, "keeps it", "达标"))
        }
        Some(here) => {
            let by = say.number(limit.missed_by(here), Digits::Decimals(2));
            (at(limit.bound), at(here), said!(say, "misses it by {}", "相差 {}", by))
        }
    };
    vec![
        Cell::text(limit.rule[say.language as usize]),
        Cell::text(limit.date),
        most,
        here,
        Cell::text(verdict),
        Cell::text(limit.source).marked(badge(ask, limit.standing)),
    ]
}

fn badge(ask: &Ask, standing: Standing) -> Option<String> {
    match standing {
        Standing::Read => None,
        Standing::SecondHand => Some(said!(ask.say, "second-hand", "二手来源")),
        Standing::Memory => Some(said!(ask.say, "from memory", "凭记忆")),
    }
}
