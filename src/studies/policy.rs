//! What a government could do: each measure alone and all together, on the path of the form.

use super::Ask;
use super::future::{calendar, honesty, path};
use super::words::said;
use crate::model::demand::projection::Projection;
use crate::sheet::{Bars, Block, Cell, Chart, Picture, Row, Sheet, Table, Tone, Way};
use crate::units::{DOLLAR_A_TONNE, MEGATONNE, Ratio, Rebound, TERAWATT_HOUR};

/// A measure: its words and the inputs that it sets. The sizes are judgement, to start from.
struct Measure {
    name: String,
    values: Vec<(&'static str, f64)>,
}

/// Dollars a tonne of the measure: about the price of allowances in Europe at its highest (2023).
const CARBON_PRICE: f64 = 100.0;

fn measures(ask: &Ask, without: &Projection) -> Vec<Measure> {
    let say = &ask.say;
    let future = &ask.scenario().future;
    let limit = libm::round(0.75 * without.last().actual);
    let dearer = 100.0 * future.energy_price_rate().value() + 5.0;
    let half = 0.5 * without.world.grid.grams;
    let measure = |name: String, values: Vec<(&'static str, f64)>| Measure { name, values };
    vec![
        measure(
            said!(say, "PUE towards 1.05, twice as fast", "PUE 趋近 1.05，速度加倍"),
            vec![("pue_end", 1.05), ("pue_speed", 200.0 * future.pue_speed().value())],
        ),
        measure(
            said!(say, "Electricity 5 points dearer each year", "电价每年多涨 5 个百分点"),
            vec![("energy_price_rate", dearer)],
        ),
        measure(
            said!(say, "A carbon price of 100 $/t", "碳价 100 美元/吨"),
            vec![("carbon_price", CARBON_PRICE)],
        ),
        measure(
            said!(say, "A cap of {} TWh a year", "每年用电上限 {} TWh", say.three(limit)),
            vec![("cap", limit)],
        ),
        measure(
            said!(say, "Half of the electricity from green power", "一半用电来自绿电"),
            vec![("world_carbon", half)],
        ),
    ]
}

/// A path with its name and the link to its scenario.
struct Taken {
    name: String,
    path: Projection,
    link: String,
}

fn taken(ask: &Ask, name: String, values: &[(&str, f64)]) -> Taken {
    let scenario = ask.with(values, &[("pue_path", "set")]);
    let mut changed = ask.clone();
    changed.link.first.scenario = scenario.clone();
    Taken { name, path: path(&changed), link: ask.link_to(scenario) }
}

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let without = path(ask);
    let measures = measures(ask, &without);
    let all: Vec<_> = measures.iter().flat_map(|one| one.values.clone()).collect();
    let mut paths: Vec<_> =
        measures.into_iter().map(|one| taken(ask, one.name, &one.values)).collect();
    paths.push(taken(ask, said!(say, "All of them", "全部措施"), &all));
    let start = Taken {
        name: said!(say, "No measure", "不采取措施"),
        path: without,
        link: ask.link_to(ask.scenario().clone()),
    };
    let last = start.path.last();
    let saved = |one: &Taken| last.actual - one.path.last().actual;
    let best = paths
        .iter()
        .take(paths.len().saturating_sub(1))
        .max_by(|one, other| saved(one).total_cmp(&saved(other)));
    let lead = best.map_or_else(String::new, |best| {
        said!(
            say,
            "Without measures AI takes {} in {}. Of these five, “{}” saves most: {}. A price touches only the part of the cost that is energy; a cap holds whatever demand does.",
            "不采取措施时，人工智能在 {1} 年用电 {0}。五项措施中，“{2}”节约最多：{3}。价格只作用于成本中的能源部分；无论需求如何，上限都有效。",
            say.energy(last.actual * TERAWATT_HOUR),
            calendar(&last),
            best.name,
            say.energy(saved(best) * TERAWATT_HOUR)
        )
    });
    let ways = paths.iter().map(|one| Way {
        text: said!(say, "Open: {}", "打开：{}", one.name),
        link: one.link.clone(),
        here: false,
    });
    let ways = Block::Ways(ways.collect());
    let chart = chart(ask, &start, &paths);
    let blocks = vec![
        Block::Chart(Box::new(chart)),
        Block::Text(neutral(ask)),
        ways,
        Block::Fine(said!(
            say,
            "The sizes of the measures are judgement, to start from: open one and change it. Green power changes the carbon, not the electricity; prices act on demand only through what reaches the customer.",
            "措施的力度为判断值，可作起点：打开任一项即可修改。绿电改变碳排放而不改变用电；价格只有传导到用户才影响需求。"
        )),
        Block::Caution(honesty(ask)),
    ];
    Sheet { title: said!(say, "What could a government do", "政府能做什么"), lead, blocks }
}

fn chart(ask: &Ask, start: &Taken, paths: &[Taken]) -> Chart {
    let say = &ask.say;
    let year = calendar(&start.path.last()).to_string();
    let title = said!(say, "Electricity of AI in {}", "{} 年人工智能用电", year);
    let columns = [
        said!(say, "Measure", "措施"),
        said!(say, "Electricity, TWh", "用电，TWh"),
        said!(say, "saved, TWh", "节约，TWh"),
        said!(say, "Rebound R", "反弹 R"),
        said!(say, "R, logarithmic", "R（对数）"),
        said!(say, "CO₂e of all years, Mt", "历年 CO₂e，Mt"),
    ];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    let number = |value: f64| Cell::number(value, say.three(value));
    let rebound = |one: Option<Rebound>| {
        one.map_or_else(Cell::none, |one| Cell::number(one.value(), say.rebound(one)))
    };
    let before = start.path.last().actual;
    let mut rows = Vec::new();
    for one in std::iter::once(start).chain(paths) {
        let last = one.path.last();
        let measures = last.measures();
        let carbon: f64 = one.path.years.iter().map(|year| year.carbon).sum();
        table.push(vec![
            Cell::text(one.name.clone()),
            number(last.actual),
            number(before - last.actual),
            rebound(measures.rebound),
            rebound(measures.log_rebound),
            number(carbon),
        ]);
        let amount = said!(
            say,
            "{}, in all years {} CO₂e",
            "{}，历年 {} CO₂e",
            say.energy(last.actual * TERAWATT_HOUR),
            say.mass(carbon * MEGATONNE)
        );
        rows.push(Row::single(one.name.clone(), amount, (0.0, last.actual), Tone::It));
    }
    let finding = said!(
        say,
        "Rebound is what demand takes back of the gain; a measure can save electricity and leave the rebound as it is.",
        "反弹是需求对增益的抵消；一项措施可以节电而不改变反弹。"
    );
    let limits = vec![(before, said!(say, "without measures", "不采取措施"))];
    let bars = Bars { rows, unit: String::from("TWh"), limits, ..Bars::default() };
    Chart { key: "measures", title, finding, picture: Picture::Bars(bars), table }
}

/// The energy price that takes the rebound of the form's gain away, as a carbon price.
fn neutral(ask: &Ask) -> String {
    let say = &ask.say;
    let scenario = ask.scenario();
    let place = &scenario.place;
    let grid = place.grid_carbon() * place.green_power().rest().value();
    let wanted = ask.outcome().and_then(|outcome| outcome.demand.used.neutral_energy_price);
    let Some(times) = wanted.map(Ratio::value).filter(|times| *times > 1.0) else {
        return said!(
            say,
            "In the one step of the form no higher price of energy is needed to keep an answer at its cost.",
            "就表单中的单步增益而言，无需更高的能源价格即可使回答的成本保持不变。"
        );
    };
    let tax = (times - scenario.demand.energy_price().value()) * place.electricity_price() / grid;
    let tax = tax / DOLLAR_A_TONNE;
    if !tax.is_finite() {
        return said!(
            say,
            "Taking the rebound of the form's gain away takes energy at {} times its price; without carbon in the electricity no carbon price does it.",
            "要消除表单中增益的反弹，能源价格须为原来的 {} 倍；用电不含碳时，碳价无法做到。",
            say.three(times)
        );
    }
    said!(
        say,
        "Taking the rebound of the form's gain away takes energy at {} times its price: a carbon price of {} $ a tonne at the site's grid and price. Where hardware is most of the cost, no realistic price does it.",
        "要消除表单中增益的反弹，能源价格须为原来的 {} 倍：按站点的电网与电价，相当于每吨 {} 美元的碳价。若硬件占成本的大部分，任何现实的价格都做不到。",
        say.three(times),
        say.three(tax)
    )
}
