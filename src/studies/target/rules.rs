//! The rules that a site has to keep, and whether it does.

mod judged;
mod limits;

use judged::{Judged, judged, verdict};
use limits::{Bound, Limit, Size, Standing};

use crate::model::site::climate::Climate;
use crate::outcome::SiteOutcome;
use crate::scenario::Scenario;
use crate::sheet::{Block, Cell, Table};
use crate::studies::reference::zones::zone_of;
use crate::studies::words::said;
use crate::studies::{Ask, place};
use crate::units::{KILOWATT, LITRE_A_KILOWATT_HOUR};

/// The verdict against each rule for the country, the start and the size of the site.
pub(super) fn blocks(ask: &Ask, now: &SiteOutcome) -> Vec<Block> {
    let say = &ask.say;
    let title = said!(say, "Rules and yardsticks", "规定与参照");
    let columns = [
        said!(say, "Rule", "规定"),
        said!(say, "Binds", "适用规模"),
        said!(say, "From", "起始"),
        said!(say, "Limit", "限值"),
        said!(say, "This site", "该站点"),
        said!(say, "Verdict", "结论"),
        said!(say, "Source", "来源"),
    ];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    for limit in limits::all().filter(|limit| limit.applies(ask.scenario())) {
        table.push(row(ask, now, limit));
    }
    let text = said!(
        say,
        "For a site at {} with {} of computing, by the start of operation in the form. A badge stands beside what was read second-hand or is remembered only: large in China, for one, is 3,000 racks of 2.5 kW from memory. Which countries of the pact are warm is a judgement.",
        "按位于{}、IT 负载 {}的站点以及表单中的投运时间列出。二手或仅凭记忆的内容带有标记：例如中国的“大型”按 3,000 个 2.5 kW 机架计，即凭记忆。公约中哪些国家属温暖地区为判断。",
        ask.here(),
        say.power(capacity(ask.scenario()) * KILOWATT)
    );
    let mut blocks = vec![Block::Heading(title), Block::Fine(text)];
    blocks.extend(country(ask).map(Block::Fine));
    blocks.extend(without_rules(ask).map(Block::Text));
    blocks.push(Block::Table(table));
    blocks.extend(zone(ask).map(Block::Fine));
    blocks
}

/// That nothing but yardsticks is listed, and whether the country has rules for other sites.
fn without_rules(ask: &Ask) -> Option<String> {
    let (say, climate) = (&ask.say, ask.scenario().choices.climate);
    let mut national = limits::all().filter(|limit| limit.is_of(climate)).peekable();
    let place = place(say, climate);
    if national.peek().is_none() {
        return Some(said!(
            say,
            "No rule of the country of {} is known here: what follows is a yardstick, no rule.",
            "尚未掌握{}所在国家或地区的任何规定：以下仅为参照，并非规定。",
            place
        ));
    }
    let binds = national.any(|limit| limit.applies(ask.scenario()));
    (!binds).then(|| {
        said!(
            say,
            "The rules known here of the country of {} bind sites of another start of operation or another size: what follows is a yardstick, no rule.",
            "已掌握的{}所在国家或地区的规定仅适用于其他投运时间或规模的站点：以下仅为参照，并非规定。",
            place
        )
    })
}

/// Which climate zone applies where a place is held against the limits of two others.
fn zone(ask: &Ask) -> Option<String> {
    let (say, climate) = (&ask.say, ask.scenario().choices.climate);
    if !limits::is_between(climate.id) {
        return None;
    }
    let place = place(say, climate);
    let which = match zone_of(climate.id) {
        Some(zone) if zone.published => {
            said!(say, "{} lies in zone {}", "{}属 {} 气候区", place, zone.name)
        }
        Some(zone) => {
            said!(
                say,
                "{} lies in zone {} (from memory)",
                "{}属 {} 气候区（凭记忆）",
                place,
                zone.name
            )
        }
        None => said!(say, "The zone of {} was not read", "{}所属气候区未经查证", place),
    };
    Some(said!(
        say,
        "ASHRAE 90.4: {}, and no limit of it is at hand. It should lie between the loosest and the strictest one listed; then a site that keeps the strictest keeps its own, one that misses the loosest misses its own, and between the two it cannot be told.",
        "ASHRAE 90.4：{}，其限值未能查到，应介于所列最宽与最严限值之间：满足最严者即满足其限值，不满足最宽者即不满足其限值，介于两者之间则无法判断。",
        which
    ))
}

/// By whose country the rules go, where the place is that of a file, which names no country here.
fn country(ask: &Ask) -> Option<String> {
    ask.shelf.file_of(ask.scenario())?;
    let library = place(&ask.say, ask.scenario().choices.climate);
    Some(said!(
        ask.say,
        "The rules are those of the country of {}, the place of the library that stands for the file's.",
        "规定按资料库中代表该文件地点的{}所属国家选取。",
        library
    ))
}

/// Electric power of the IT equipment in kW: what is installed where that is known, what it draws
/// where meters say no more.
fn capacity(scenario: &Scenario) -> f64 {
    let drawn = scenario.site.it_power() / KILOWATT;
    if scenario.is_designed() { drawn / scenario.power.utilisation().value() } else { drawn }
}

/// From when a rule holds.
fn date(ask: &Ask, limit: &Limit) -> Cell {
    match limit.date {
        ("", _) => Cell::text(said!(ask.say, "– (no date read)", "–（未查到日期）")),
        (date, standing) => Cell::text(date).marked(badge(ask, standing)),
    }
}

impl Limit {
    /// Whether it is one of the country or of the place.
    fn is_of(&self, climate: &Climate) -> bool {
        self.places.iter().any(|one| *one == climate.country || *one == climate.id)
    }

    fn applies(&self, scenario: &Scenario) -> bool {
        let (climate, start) = (scenario.choices.climate, scenario.choices.start);
        let here = self.places.is_empty() || self.is_of(climate);
        here && (self.started.0 as u8..=self.started.1 as u8).contains(&(start as u8))
            && self.size.holds(capacity(scenario))
    }
}

/// A figure of a site or its limit, so that the two differ in writing where they differ.
fn written(ask: &Ask, bound: Bound, value: f64, found: &Judged) -> String {
    let say = &ask.say;
    let (limit, here) = (found.limit().unwrap_or(value), found.here().map_or(value, |here| here.0));
    let number = |least: u8| say.number(value, say.apart(here, limit, least));
    match bound {
        Bound::PueBelow(_) | Bound::PueAtMost(_) | Bound::Report => number(2),
        Bound::MechanicalAtMost(_) => number(3),
        Bound::WaterAtMost(_) => say.measured(number(2), LITRE_A_KILOWATT_HOUR.symbol),
        Bound::ReusedAtLeast(_) | Bound::RenewableAtLeast(_)
            if say.percent(here) == say.percent(limit) =>
        {
            let digits = say.apart(100.0 * here, 100.0 * limit, 0);
            format!("{}%", say.number(100.0 * value, digits))
        }
        Bound::ReusedAtLeast(_) | Bound::RenewableAtLeast(_) => say.percent(value),
    }
}

fn row(ask: &Ask, now: &SiteOutcome, limit: &Limit) -> Vec<Cell> {
    let say = &ask.say;
    let found = judged(ask, now, limit.bound);
    let written = |value: f64| written(ask, limit.bound, value, &found);
    let sign = match limit.bound {
        Bound::PueBelow(_) => "< ",
        Bound::ReusedAtLeast(_) | Bound::RenewableAtLeast(_) => "≥ ",
        _ => "≤ ",
    };
    let most = found
        .limit()
        .map_or_else(Cell::none, |limit| Cell::number(limit, format!("{sign}{}", written(limit))));
    let here = found.here().map_or_else(Cell::none, |(least, most)| {
        if least < most {
            Cell::text(said!(say, "{} to {}", "{} 至 {}", written(least), written(most)))
        } else {
            Cell::number(least, written(least))
        }
    });
    vec![
        Cell::text(limit.rule[say.language as usize]),
        size(ask, limit.size),
        date(ask, limit),
        most.marked(badge(ask, limit.standing)),
        here,
        Cell::text(verdict(ask, limit.bound, &found)),
        Cell::text(limit.source),
    ]
}

/// The sites that a rule binds.
fn size(ask: &Ask, size: Size) -> Cell {
    let say = &ask.say;
    let power = |kilowatts: f64| say.power(kilowatts * KILOWATT);
    match size {
        Size::Any => Cell::text(said!(say, "any size", "不限规模")),
        Size::From(least) => Cell::text(said!(say, "{} and more", "{}及以上", power(least))),
        Size::FromRemembered(least) => {
            Cell::text(said!(say, "{} and more", "{}及以上", power(least)))
                .marked(badge(ask, Standing::Memory))
        }
        Size::Above(most) => Cell::text(said!(say, "above {}", "{}以上", power(most))),
        Size::UpTo(most) => Cell::text(said!(say, "up to {}", "{}及以下", power(most))),
    }
}

fn badge(ask: &Ask, standing: Standing) -> Option<String> {
    match standing {
        Standing::Read => None,
        Standing::SecondHand => Some(said!(ask.say, "second-hand", "二手来源")),
        Standing::Memory => Some(said!(ask.say, "from memory", "凭记忆")),
    }
}
