//! The power plants that the added electricity needs, and what a fall of their shares priced.

mod capacity;
mod shares;

use super::words::said;
use super::{Ask, country, future, nothing};
use crate::messages::Speaker;
use crate::model::demand::projection::Projection;
use crate::model::place::{Basis, Nation, Plant, Supply, System};
use crate::sheet::{Block, Sheet};
use crate::units::{Energy, GIGAWATT, Power, Share, TERAWATT_HOUR};
use crate::view::Language;

/// A nation and its power system, as the form has it.
struct Powered {
    name: String,
    nation: Nation,
    system: System,
    supply: Supply,
    /// Capacity factors that were typed, in the order of [`Plant::ALL`]; 0 where none was.
    typed: [Share; 6],
}

impl Powered {
    fn new(ask: &Ask, name: String, nation: Nation, system: System) -> Self {
        let form = &ask.scenario().plants;
        let lost = form.grid_losses();
        let supply = Supply {
            load_factor: form.connection_load().value(),
            peak_factor: form.peak_load().value(),
            reserve: form.reserve().value(),
            losses: if lost > Share::ZERO { lost.value() } else { system.losses() },
        };
        let typed = [
            form.wind_factor(),
            form.solar_factor(),
            form.hydro_factor(),
            form.gas_factor(),
            form.coal_factor(),
            form.nuclear_factor(),
        ];
        Self { name, nation, system, supply, typed }
    }

    /// The capacity factor of a kind of plant; with year and standing where it was not typed.
    fn factor(&self, plant: Plant) -> (f64, Option<(u32, Basis)>) {
        let all = Plant::ALL.iter().zip(self.typed);
        let typed = all.into_iter().find(|one| *one.0 == plant).map_or(0.0, |one| one.1.value());
        if typed > 0.0 {
            return (typed, None);
        }
        let (factor, year, basis) = plant.capacity_factor(self.system);
        (factor, Some((year, basis)))
    }

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
    let mut powered =
        SYSTEMS.iter().filter_map(|(id, system)| find(ask, id, *system)).collect::<Vec<_>>();
    powered.extend(country::own(ask).map(|nation| {
        let name = said!(say, "Your country", "你的国家");
        Powered::new(ask, name, nation, System::Other)
    }));
    let [states, china, ..] = powered.as_slice() else {
        return nothing(title, said!(say, "The list of countries is not there.", "缺少国家清单。"));
    };
    let path = future::path(ask);
    let mut blocks = capacity::blocks(say, &powered, &path);
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
    let name = match ask.say.language {
        Language::English => &country.en,
        Language::Chinese => &country.zh,
    };
    Some(Powered::new(ask, name.clone(), country.nation()?, system))
}

/// The nations of the list whose plants are known, those of the lead first.
const SYSTEMS: &[(&str, System)] = &[
    ("US", System::UnitedStates),
    ("CN", System::China),
    ("EU", System::EuropeanUnion),
    ("IE", System::Other),
];

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
    let firm = |one: &Powered| one.supply.firm(one.added(path, last.actual)).unwrap_or(Power::ZERO);
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
