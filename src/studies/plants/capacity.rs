//! Gigawatts, by source.

use super::{Powered, future, gigawatts};
use crate::messages::Speaker;
use crate::model::demand::projection::Projection;
use crate::model::place::{Basis, Plant, System, spread};
use crate::sheet::{Bars, Block, Card, Cell, Chart, Part, Picture, Row, Table, Tone};
use crate::studies::words::said;
use crate::units::{GIGAWATT, Power};

/// Capacity of one kind of plant that gives all that is added.
pub(super) fn plants(one: &Powered, path: &Projection, plant: Plant) -> Power {
    let added = one.added(path, path.last().actual);
    let factor = plant.capacity_factor(one.system).0;
    one.system.supply().plants(added, factor).unwrap_or(Power::ZERO)
}

pub(super) fn blocks(say: &Speaker, both: [&Powered; 2], path: &Projection) -> Vec<Block> {
    vec![
        Block::Cards(both.iter().flat_map(|one| cards(say, one, path)).collect()),
        Block::Chart(Box::new(chart(say, both, path))),
        Block::Table(yearly(say, both, path)),
        Block::Fine(conditions(say)),
    ]
}

fn cards(say: &Speaker, one: &Powered, path: &Projection) -> Vec<Card> {
    let country = country(say, one.system);
    let added = one.added(path, path.last().actual);
    let supply = one.system.supply();
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
            said!(
                say,
                "load factor {} (IEA)",
                "负荷率 {}（国际能源署）",
                say.percent(supply.load_factor)
            ),
        ),
    ]
}

fn percent(say: &Speaker, fraction: f64) -> String {
    say.three(100.0 * fraction) + "%"
}

fn country(say: &Speaker, system: System) -> String {
    match system {
        System::UnitedStates => said!(say, "United States", "美国"),
        System::China => said!(say, "China", "中国"),
    }
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

fn chart(say: &Speaker, both: [&Powered; 2], path: &Projection) -> Chart {
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
    let tones = [Tone::It, Tone::Rebound];
    let mut rows = Vec::new();
    let mut table = Table::new(
        &*title,
        &[
            &said!(say, "Source", "电源"),
            &said!(say, "US capacity factor", "美国容量系数"),
            &said!(say, "United States, GW", "美国，GW"),
            &said!(say, "China capacity factor", "中国容量系数"),
            &said!(say, "China, GW", "中国，GW"),
        ],
    );
    for plant in Plant::ALL {
        let mut cells = vec![Cell::text(plant_name(say, *plant))];
        for (one, tone) in both.iter().zip(tones) {
            let power = plants(one, path, *plant);
            let (factor, year, known) = plant.capacity_factor(one.system);
            let shown = said!(say, "{} ({})", "{}（{} 年）", percent(say, factor), year);
            cells.push(Cell::number(factor, shown).marked(basis(say, known)));
            cells.push(Cell::number(power / GIGAWATT, say.three(power / GIGAWATT)));
            rows.push(Row {
                name: said!(
                    say,
                    "{}, {}",
                    "{}，{}",
                    plant_name(say, *plant),
                    country(say, one.system)
                ),
                amount: gigawatts(say, power),
                parts: vec![Part { from: 0.0, to: power / GIGAWATT, tone }],
                range: None,
                link: None,
            });
        }
        table.push(cells);
    }
    let tones = both.iter().zip(tones).map(|(one, tone)| (tone, country(say, one.system)));
    let bars = Bars { rows, unit: String::from("GW"), tones: tones.collect(), ..Bars::default() };
    Chart { key: "plants", title, finding, picture: Picture::Bars(bars), table }
}

/// Gigawatts a year, on average of the years.
fn yearly(say: &Speaker, both: [&Powered; 2], path: &Projection) -> Table {
    let years = path.last().years;
    let title = said!(
        say,
        "Additions a year, on average of {} years, GW",
        "年均新增（{} 年平均），GW",
        years
    );
    let columns = [
        said!(say, "Source", "电源"),
        said!(say, "United States", "美国"),
        said!(say, "China", "中国"),
    ];
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    let cell = |power: Option<Power>| {
        spread(power.unwrap_or(Power::ZERO), years).map_or_else(Cell::none, |power| {
            Cell::number(power / GIGAWATT, say.three(power / GIGAWATT))
        })
    };
    for plant in Plant::ALL {
        let mut row = vec![Cell::text(plant_name(say, *plant))];
        row.extend(both.iter().map(|one| cell(Some(plants(one, path, *plant)))));
        table.push(row);
    }
    let mut row = vec![Cell::text(said!(say, "Firm, of any kind", "可靠容量，不限种类"))];
    let firm = |one: &&Powered| {
        let added = one.added(path, path.last().actual);
        cell(one.system.supply().firm(added))
    };
    row.extend(both.iter().map(firm));
    table.push(row);
    table
}

fn conditions(say: &Speaker) -> String {
    said!(
        say,
        "The nations keep their shares of the world's data-centre electricity of 2024 (IEA: United States 183, China 102 of 416 TWh). Firm capacity = average load / load factor at the peak × (1 + reserve) / (1 − losses). The load factor at the peak is a judgement; the reserve of 15% (NERC) and China's losses are from memory; losses of the United States: EIA, 2017 to 2021, read in a summary. Capacity factors are what plants did, not what they could: EIA for the United States, hours of utilisation of 2024 for China. Storage and grids are left out.",
        "各国占全球数据中心用电的份额保持 2024 年水平（国际能源署：416 TWh 中美国 183、中国 102）。可靠容量＝平均负荷÷峰荷负荷率×（1＋备用率）÷（1－线损）。峰荷负荷率为判断；15% 备用率（NERC）与中国线损凭记忆；美国线损：EIA 2017—2021 年，据二手资料。容量系数为实际运行值而非可能值：美国为 EIA 数据，中国为 2024 年利用小时。未计储能与电网。"
    )
}
