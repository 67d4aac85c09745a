//! What is shown of a fleet: totals, the worst, and a file with all of it.

use super::Fleet;
use super::site::Site;
use crate::messages::Speaker;
use crate::model::site::climate::CLIMATES;
use crate::sheet::{Bars, Block, Card, Cell, Chart, Picture, Row, Sheet, Table, Tone};
use crate::studies::Ask;
use crate::studies::target::levers::Takes;
use crate::studies::words::said;
use crate::units::{CUBIC_METRE, DOLLAR, Energy, GIGAWATT_HOUR, Pue, TONNE, Volume};

/// Sites in the table; the file holds all.
const SHOWN: usize = 50;
/// Sites in the drawing.
const DRAWN: usize = 15;
/// Columns for the file only: computing, cost, what a change costs, the PUE with it.
const UNSEEN: [usize; 4] = [3, 8, 10, 11];
/// Problems that are told one by one.
const TOLD: usize = 12;

/// The sheet: the worst sites while the work goes on, and every site in the file when it is whole.
pub(super) fn sheet(fleet: &Fleet, whole: bool) -> Sheet {
    let ask = &fleet.ask;
    let say = &ask.say;
    let mut sites: Vec<&Site> = fleet.sites.iter().collect();
    sites.sort_by(|one, other| one.by_overhead(other));
    let title = said!(say, "Many sites", "多个站点");
    let mut blocks = Vec::new();
    if !fleet.problems.is_empty() {
        blocks.push(Block::Caution(told(fleet)));
    }
    let it: Energy = sites.iter().map(|site| site.it).sum();
    let Some(worst) = sites.first().filter(|_| it > Energy::ZERO) else {
        blocks.push(Block::Text(how(ask)));
        let lead = said!(say, "No row of the table could be used.", "表中没有可用的行。");
        return Sheet { title, lead, blocks };
    };
    let all: Energy = sites.iter().map(|site| site.electricity).sum();
    let lead = said!(
        say,
        "{} sites with {} of computing a year run at {} on average, weighted by energy. Most overhead: {} ({} GWh).",
        "{} 个站点，年计算用电 {}，按能耗加权平均 PUE 为 {}。额外用电最多：{}（{} GWh）。",
        sites.len(),
        say.energy(it),
        say.pue(Pue::new(all / it)),
        worst.name,
        say.three(worst.overhead())
    );
    if !whole {
        blocks.push(Block::Fine(so_far(fleet)));
    }
    blocks.push(Block::Cards(cards(say, &sites, it, all)));
    blocks.push(Block::Chart(Box::new(chart(say, &sites))));
    // Before the work is done there is no file to make: only what is drawn.
    let listed = sites.get(..if whole { sites.len() } else { SHOWN }).unwrap_or(&sites);
    let table = table(say, listed);
    blocks.push(Block::Fine(if table.is_cut() {
        said!(
            say,
            "The table shows the {} sites with most overhead; the file below it holds all {}, with every column.",
            "下表列出额外用电最多的 {} 个站点；表下的文件包含全部 {} 个站点及所有列。",
            SHOWN,
            sites.len()
        )
    } else {
        said!(
            say,
            "The file below the table also holds computing, cost, what a change costs and the PUE with it.",
            "表下的文件还包含计算用电、费用、改进成本及改进后的 PUE。"
        )
    }));
    blocks.push(Block::Table(table));
    blocks.push(Block::Text(how(ask)));
    if fleet.is_example {
        blocks.push(Block::Fine(said!(
            say,
            "What you see is an example of six sites: put your own in its place.",
            "当前为六个站点的示例：请换成你自己的。"
        )));
    }
    Sheet { title, lead, blocks }
}

fn so_far(fleet: &Fleet) -> String {
    let say = &fleet.ask.say;
    let rows = fleet.rows.len();
    if fleet.next < rows {
        return said!(
            say,
            "{} of {} rows so far; the totals grow.",
            "已计算 {} 行，共 {} 行；合计仍在累加。",
            fleet.next,
            rows
        );
    }
    said!(
        say,
        "Every row is worked out; what helps each site, the worst first: {} of {} so far.",
        "各行已算完；正在从最差者起计算改进措施：已完成 {} 个，共 {} 个。",
        fleet.next - rows,
        fleet.sites.len()
    )
}

fn told(fleet: &Fleet) -> String {
    let say = &fleet.ask.say;
    let told: Vec<String> = fleet.problems.iter().take(TOLD).map(|one| one.say(say)).collect();
    let more = fleet.problems.len().saturating_sub(TOLD);
    let mut text = told.join(" ");
    if more > 0 {
        text += &said!(say, " And {} more.", " 另有 {} 处。", more);
    }
    text
}

fn cards(say: &Speaker, sites: &[&Site], it: Energy, all: Energy) -> Vec<Card> {
    let card = |name: String, amount: String| Card { name, amount, note: String::new() };
    let water: Volume = sites.iter().filter_map(|site| site.water).sum();
    let dry = sites.iter().filter(|site| site.water.is_none()).count();
    let unknown = if dry > 0 {
        said!(
            say,
            "without {} sites of which only the PUE is known",
            "不含仅知 PUE 的 {} 个站点",
            dry
        )
    } else {
        String::new()
    };
    let saved: Energy =
        sites.iter().filter_map(|site| site.better.as_ref()).map(|one| one.saved).sum();
    let first = said!(say, "One change a site would save", "每站点各做一项改进可节约");
    vec![
        card(
            said!(say, "PUE, weighted by energy", "PUE（按能耗加权）"),
            say.pue(Pue::new(all / it)),
        ),
        card(said!(say, "Electricity a year", "年用电"), say.energy(all)),
        Card {
            note: unknown,
            ..card(said!(say, "Water at the sites a year", "站点年用水"), say.volume(water))
        },
        card(
            said!(say, "Carbon a year, factors of rows and form", "年碳排放（按各行或表单因子）"),
            say.mass(sites.iter().map(|site| site.carbon).sum()),
        ),
        card(
            said!(say, "Cost a year", "年费用"),
            say.money(sites.iter().map(|site| site.cost).sum()),
        ),
        card(first, say.energy(saved)),
    ]
}

fn chart(say: &Speaker, sites: &[&Site]) -> Chart {
    let title = said!(say, "Where most overhead is", "额外用电最多的站点");
    let worst: Vec<_> = sites.iter().take(DRAWN).copied().collect();
    let row = |site: &&Site| {
        let better = site.better.as_ref().map_or_else(String::new, |better| {
            let name = better.lever.name(say);
            said!(say, " · {}: −{}", " · {}：−{}", name, say.energy(better.saved))
        });
        let amount = format!(
            "{} · PUE {}{better}",
            say.energy(site.electricity - site.it),
            say.pue(site.pue)
        );
        Row::single(site.name.clone(), amount, (0.0, site.overhead()), Tone::Rebound)
    };
    let rows = worst.iter().map(row).collect();
    let bars = Bars { rows, unit: String::from("GWh"), ..Bars::default() };
    let finding = said!(
        say,
        "Overhead a year, and the cheapest change that helps: the setting with the lowest PUE, since settings cost nothing; where none saves 0.1% of the electricity, the equipment with the lowest PUE, and after that another system. What these cost is not known here.",
        "年额外用电及最省钱的改进：优先取使 PUE 最低的设定（无需投资）；若设定均省不到用电的 0.1%，则取使 PUE 最低的设备改造，其次才更换系统。投资成本未知。"
    );
    let table = Table { caption: title.clone(), ..table(say, &worst) };
    Chart { key: "fleet", title, finding, picture: Picture::Bars(bars), table }
}

/// The sites, all columns; only the first are drawn.
fn table(say: &Speaker, sites: &[&Site]) -> Table {
    let columns = [
        said!(say, "Site", "站点"),
        said!(say, "Climate", "气候"),
        String::from("PUE"),
        said!(say, "Computing, GWh", "计算用电，GWh"),
        said!(say, "Overhead, GWh", "额外用电，GWh"),
        said!(say, "Electricity, GWh", "用电，GWh"),
        said!(say, "Water at the site, m³", "站点用水，m³"),
        said!(say, "Carbon, t", "碳，t"),
        said!(say, "Cost, $", "费用，美元"),
        said!(say, "Cheapest change that helps", "最省钱的改进"),
        said!(say, "What it costs", "改进成本"),
        said!(say, "PUE with it", "改进后 PUE"),
        said!(say, "Saves, GWh", "可节约，GWh"),
    ];
    let title = said!(say, "All sites, by overhead", "全部站点（按额外用电排序）");
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    table.drawn = Some(SHOWN);
    // More columns than these would not fit a page; the file has all.
    table.unseen = UNSEEN.to_vec();
    let (free, unknown) =
        (said!(say, "nothing: a setting", "无：仅改设定"), said!(say, "not known", "未知"));
    for (place, site) in sites.iter().enumerate() {
        // Nobody reads the words of what stands in the file only.
        let number = |value: f64| {
            Cell::number(value, if place < SHOWN { say.three(value) } else { String::new() })
        };
        let mut row = vec![
            Cell::text(site.name.clone()),
            Cell::text(site.place.clone()),
            Cell::number(site.pue.value(), say.pue(site.pue)),
            number(site.it / GIGAWATT_HOUR),
            number(site.overhead()),
            number(site.electricity / GIGAWATT_HOUR),
            site.water.map_or_else(Cell::none, |water| number(water / CUBIC_METRE)),
            number(site.carbon / TONNE),
            number(site.cost / DOLLAR),
        ];
        row.extend(match &site.better {
            Some(better) => [
                Cell::text(better.lever.name(say)),
                Cell::text(if better.lever.takes() == Takes::Setting { &*free } else { &*unknown }),
                Cell::number(better.pue.value(), say.pue(better.pue)),
                number(better.saved / GIGAWATT_HOUR),
            ],
            None => [Cell::none(), Cell::none(), Cell::none(), Cell::none()],
        });
        table.push(row);
    }
    table
}

/// What a table looks like.
fn how(ask: &Ask) -> String {
    let places: Vec<&str> = CLIMATES.iter().take(5).map(|climate| climate.id).collect();
    said!(
        ask.say,
        "One row a site, with a heading: name, climate ({} … or the name of a place), it_kw, and, if you like, system (airside, waterside, water-chiller, air-chiller, dx …), pue (then nothing is simulated, and water is not known), carbon in g/kWh, price in $/kWh. What a row leaves out is as in the form. Up to 10,000 rows. The table is kept in this browser and in the saved file, never in a link; nothing leaves the browser.",
        "每行一个站点，首行为表头：name、climate（{} …或地名）、it_kw，可选：system（airside、waterside、water-chiller、air-chiller、dx …）、pue（给出则不模拟，用水未知）、carbon（g/kWh）、price（美元/kWh）。未给出的取表单数值。最多 10,000 行。该表保存在本浏览器和保存的文件中，不会写入链接；数据不离开浏览器。",
        places.join(", ")
    )
}
