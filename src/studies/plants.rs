//! The power plants that the added electricity needs, and what a fall of their shares priced.

mod capacity;
mod shares;

use super::words::said;
use super::{Ask, future, nothing};
use crate::messages::Speaker;
use crate::model::demand::projection::Projection;
use crate::model::place::{Nation, Plant, System};
use crate::sheet::{Block, Sheet};
use crate::units::{Energy, GIGAWATT, Power, TERAWATT_HOUR};

/// A nation and its power system.
struct Powered {
    nation: Nation,
    system: System,
}

impl Powered {
    /// Electricity that the path adds to the nation's data centres between two of its years.
    fn added(&self, path: &Projection, last: f64) -> Energy {
        let growth = (last - path.first().actual) * TERAWATT_HOUR;
        let growth = if growth > Energy::ZERO { growth } else { Energy::ZERO };
        growth * self.nation.part.value()
    }
}

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "Power plants for the added electricity", "新增用电需要多少电厂");
    let powered = [("US", System::UnitedStates), ("CN", System::China)]
        .iter()
        .filter_map(|(id, system)| find(ask, id, *system))
        .collect::<Vec<_>>();
    let [states, china] = powered.as_slice() else {
        return nothing(title, said!(say, "The list of countries is not there.", "缺少国家清单。"));
    };
    let path = future::path(ask);
    let mut blocks = capacity::blocks(say, [states, china], &path);
    blocks.push(Block::Heading(said!(
        say,
        "What the fall of 27 January 2025 priced",
        "2025 年 1 月 27 日的下跌意味着什么"
    )));
    blocks.extend(shares::blocks(ask, states, &path));
    blocks.push(Block::Caution(future::honesty(ask)));
    Sheet { title, lead: lead(say, states, china, &path), blocks }
}

fn find(ask: &Ask, id: &str, system: System) -> Option<Powered> {
    let country = ask.shelf.countries()?.iter().find(|one| one.id == id)?;
    Some(Powered { nation: country.nation()?, system })
}

fn lead(say: &Speaker, states: &Powered, china: &Powered, path: &Projection) -> String {
    let (last, year) = (path.last(), future::calendar(&path.last()));
    let added = last.actual - path.first().actual;
    if added <= 0.0 {
        return said!(
            say,
            "On this path AI takes no more electricity in {} than in 2025: no plant is needed for it.",
            "按此路径，{} 年人工智能用电不高于 2025 年：无需为此新建电厂。",
            year
        );
    }
    let firm = |one: &Powered| {
        one.system.supply().firm(one.added(path, last.actual)).map_or(Power::ZERO, |power| power)
    };
    said!(
        say,
        "By {} the path adds {} of AI electricity a year in the world. At their shares of today the United States need {} of firm capacity for it, China {}; the energy alone would take {} and {} of nuclear power.",
        "到 {} 年，该路径使全球人工智能年用电增加 {}。按现有份额，美国需为此增加可靠容量 {}，中国 {}；仅就电量而言，全部由核电供应分别需 {} 和 {}。",
        year,
        say.energy(added * TERAWATT_HOUR),
        gigawatts(say, firm(states)),
        gigawatts(say, firm(china)),
        gigawatts(say, capacity::plants(states, path, Plant::Nuclear)),
        gigawatts(say, capacity::plants(china, path, Plant::Nuclear))
    )
}

fn gigawatts(say: &Speaker, power: Power) -> String {
    say.with_unit(power / GIGAWATT, "GW")
}
