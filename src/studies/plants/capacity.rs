//! Gigawatts, by source.

use super::{Powered, future, gigawatts};
use crate::messages::Speaker;
use crate::model::demand::projection::Projection;
use crate::model::place::{Basis, Plant, spread};
use crate::sheet::{Bars, Block, Card, Cell, Chart, Part, Picture, Row, Table, Tone};
use crate::studies::words::said;
use crate::units::{GIGAWATT, Power};

/// Capacity of one kind of plant that gives all that is added.
pub(super) fn plants(one: &Powered, path: &Projection, plant: Plant) -> Power {
    let added = one.added(path, path.last().actual);
    one.supply.plants(added, one.factor(plant).0).unwrap_or(Power::ZERO)
}

pub(super) fn blocks(say: &Speaker, all: &[Powered], path: &Projection) -> Vec<Block> {
    vec![
        Block::Cards(all.iter().flat_map(|one| cards(say, one, path)).collect()),
        Block::Chart(Box::new(chart(say, all, path))),
        Block::Table(yearly(say, all, path)),
        Block::Fine(conditions(say)),
    ]
}

fn cards(say: &Speaker, one: &Powered, path: &Projection) -> Vec<Card> {
    let country = &one.name;
    let added = one.added(path, path.last().actual);
    let supply = &one.supply;
    let card = |name: String, power: Option<Power>, note: String| Card {
        name: said!(say, "{}: {}", "{}：{}", country, name),
        amount: gigawatts(say, power.unwrap_or(Power::ZERO)),
        note,
    };
    vec![
        card(
            said!(say, "average load added", "新增平均负荷"),
            Some(supply.average(added)),
            said!(say, "{} a year", "每年 {}", say.energy(added)),
        ),
        card(
            said!(say, "firm capacity", "可靠容量"),
            supply.firm(added),
            said!(
                say,
                "load factor {}, reserve {}, losses {}",
                "负荷率 {}，备用率 {}，线损 {}",
                say.percent(supply.peak_factor),
                say.percent(supply.reserve),
                percent(say, supply.losses)
            ),
        ),
        card(
            said!(say, "connections of data centres", "数据中心接入容量"),
            supply.connections(added),
            said!(say, "load factor {}", "负荷率 {}", say.percent(supply.load_factor)),
        ),
    ]
}

fn percent(say: &Speaker, fraction: f64) -> String {
    say.three(100.0 * fraction) + "%"
}

fn plant_name(say: &Speaker, plant: Plant) -> String {
    match plant {
        Plant::Wind => said!(say, "Wind", "风电"),
        Plant::Solar => said!(say, "Solar", "光伏"),
        Plant::Hydro => said!(say, "Hydro", "水电"),
        Plant::Gas => said!(say, "Gas, combined cycle", "燃气联合循环"),
        Plant::Coal => said!(say, "Coal", "煤电"),
        Plant::Nuclear => said!(say, "Nuclear", "核电"),
    }
}

fn basis(say: &Speaker, basis: Basis) -> Option<String> {
    match basis {
        Basis::Read => None,
        Basis::Summary => Some(said!(say, "read in a summary", "据二手资料")),
        Basis::Memory => Some(said!(say, "from memory", "凭记忆")),
        Basis::Judgement => Some(said!(say, "a judgement", "判断")),
    }
}

/// The looks of the nations, in their order; after these they begin anew.
const TONES: [Tone; 5] = [Tone::It, Tone::Rebound, Tone::Cooling, Tone::Power, Tone::Saved];

fn chart(say: &Speaker, all: &[Powered], path: &Projection) -> Chart {
    let year = future::calendar(&path.last());
    let title = said!(
        say,
        "Capacity of each source that would give all of it, {}",
        "由单一电源全部供应所需容量，{} 年",
        year
    );
    let finding = said!(
        say,
        "Each bar alone would do. Wind and sun need others beside them in hours without; their energy is counted, not their timing.",
        "任一电源单独即可满足。风电与光伏在无风无光时需其他电源配合；此处只计电量，不计时间匹配。"
    );
    let mut rows = Vec::new();
    let mut columns = vec![said!(say, "Source", "电源")];
    for one in all {
        columns.push(said!(say, "{}: capacity factor", "{}：容量系数", one.name));
        columns.push(format!("{}, GW", one.name));
    }
    let columns: Vec<_> = columns.iter().map(String::as_str).collect();
    let mut table = Table::new(&*title, &columns);
    for plant in Plant::ALL {
        let mut cells = vec![Cell::text(plant_name(say, *plant))];
        for (one, tone) in all.iter().zip(TONES.into_iter().cycle()) {
            let power = plants(one, path, *plant);
            let (factor, known) = one.factor(*plant);
            let shown = match known {
                Some((year, _)) => {
                    said!(say, "{} ({})", "{}（{} 年）", percent(say, factor), year)
                }
                None => said!(say, "{} (typed)", "{}（输入值）", percent(say, factor)),
            };
            let doubt = known.and_then(|known| basis(say, known.1));
            cells.push(Cell::number(factor, shown).marked(doubt));
            cells.push(Cell::number(power / GIGAWATT, say.three(power / GIGAWATT)));
            rows.push(Row {
                name: said!(say, "{}, {}", "{}，{}", plant_name(say, *plant), one.name.clone()),
                amount: gigawatts(say, power),
                parts: vec![Part { from: 0.0, to: power / GIGAWATT, tone }],
                range: None,
                link: None,
            });
        }
        table.push(cells);
    }
    let tones = all.iter().zip(TONES).map(|(one, tone)| (tone, one.name.clone()));
    let bars = Bars { rows, unit: String::from("GW"), tones: tones.collect(), ..Bars::default() };
    Chart { key: "plants", title, finding, picture: Picture::Bars(bars), table }
}

/// Gigawatts a year, on average of the years.
fn yearly(say: &Speaker, all: &[Powered], path: &Projection) -> Table {
    let years = path.last().years;
    let title = said!(
        say,
        "Additions a year, on average of {} years, GW",
        "年均新增（{} 年平均），GW",
        years
    );
    let mut columns = vec![said!(say, "Source", "电源")];
    columns.extend(all.iter().map(|one| one.name.clone()));
    let columns: Vec<_> = columns.iter().map(String::as_str).collect();
    let mut table = Table::new(title, &columns);
    let cell = |power: Option<Power>| {
        spread(power.unwrap_or(Power::ZERO), years).map_or_else(Cell::none, |power| {
            Cell::number(power / GIGAWATT, say.three(power / GIGAWATT))
        })
    };
    for plant in Plant::ALL {
        let mut row = vec![Cell::text(plant_name(say, *plant))];
        row.extend(all.iter().map(|one| cell(Some(plants(one, path, *plant)))));
        table.push(row);
    }
    let mut row = vec![Cell::text(said!(say, "Firm, of any kind", "可靠容量，不限种类"))];
    let firm = |one: &Powered| {
        let added = one.added(path, path.last().actual);
        cell(one.supply.firm(added))
    };
    row.extend(all.iter().map(firm));
    table.push(row);
    table
}

fn conditions(say: &Speaker) -> String {
    said!(
        say,
        "The nations keep their shares of the world's data-centre electricity of 2024 (IEA: United States 183, China 102, region Europe 68 of 416 TWh; Ireland 6.33, from memory). Firm capacity = average load / load factor at the peak × (1 + reserve) / (1 − losses). Unless you type your own: the load factor of connections is the IEA's of 2024, the one at the peak a judgement; the reserve of 15% (NERC) and China's losses are from memory; losses of the United States: EIA, 2017 to 2021, read in a summary; of others 6.5% (European Union) and 8% (world), from memory. Capacity factors are what plants did, not what they could: EIA for the United States, hours of utilisation of 2024 for China, averages of the world for countries without their own. Storage and grids are left out.",
        "各国占全球数据中心用电的份额保持 2024 年水平（国际能源署：416 TWh 中美国 183、中国 102、欧洲区域 68；爱尔兰 6.33，凭记忆）。可靠容量＝平均负荷÷峰荷负荷率×（1＋备用率）÷（1－线损）。除非自行输入：接入容量负荷率为国际能源署 2024 年值，峰荷负荷率为判断；15% 备用率（NERC）与中国线损凭记忆；美国线损：EIA 2017—2021 年，据二手资料；欧盟 6.5%、其他 8%（全球），凭记忆。容量系数为实际运行值而非可能值：美国为 EIA 数据，中国为 2024 年利用小时，无本国数据者取全球平均。未计储能与电网。"
    )
}
