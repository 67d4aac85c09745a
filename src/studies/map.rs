//! Which gain rebounds how much: elasticity by share of the cost that the gain acts on.

use super::Ask;
use super::future::honesty;
use super::words::said;
use crate::model::demand::curve::{Curve, peak};
use crate::outcome::Outcome;
use crate::scenario::choices::DemandCurve;
use crate::sheet::{
    Block, Card, Cell, Chart, Grid, Lines, Picture, Series, Sheet, Stroke, Table, Tone,
};
use crate::units::{PERCENT_A_PERCENT, Ratio};

/// Columns: shares of the cost, in twentieths.
const SHARES: u32 = 20;
/// Rows: elasticities, in steps of 0.2, the highest first.
const ELASTICITIES: u32 = 15;
/// A step between two rows.
const STEP: f64 = 0.2;

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let scenario = ask.scenario();
    let (energy, hardware) =
        (scenario.cost.energy_share().value(), scenario.cost.hardware_share().value());
    let algorithm = (energy + hardware).min(1.0);
    let passed = scenario.demand.passed_on().value();
    let break_even = |share: f64| 1.0 / (passed * share);
    let lead = said!(
        say,
        "A better algorithm acts on energy and hardware, {} of the cost; a better chip or a better PUE only on the energy, {}. At the margin the first backfires from an elasticity of {} on, the others from {}.",
        "更好的算法同时作用于能源和硬件，占成本的 {}；更好的芯片或 PUE 只作用于能源，占 {}。在边际上，前者从弹性 {} 起适得其反，后者从 {} 起。",
        say.percent(algorithm),
        say.percent(energy),
        number(ask, break_even(algorithm)),
        number(ask, break_even(energy))
    );
    let mut blocks = vec![Block::Chart(Box::new(chart(ask, algorithm, energy, passed)))];
    if let Some(outcome) = ask.outcome() {
        blocks.push(Block::Cards(cards(ask, &outcome)));
    }
    blocks.push(Block::Chart(Box::new(saturation(ask))));
    blocks.push(Block::Caution(honesty(ask)));
    Sheet {
        title: said!(say, "Which gain, which rebound", "何种增益，何种反弹"), lead, blocks
    }
}

/// Where all of the saving is taken back, in cells of the map: elasticity × pass-through × share is 1.
fn full_rebound(passed: f64) -> Vec<(f64, f64)> {
    /// Points of the line in a column.
    const FINE: u32 = 10;
    let shares = (FINE..=SHARES * FINE).map(|step| f64::from(step) / f64::from(SHARES * FINE));
    shares
        .map(|share| {
            let row = f64::from(ELASTICITIES) - 1.0 / (passed * share) / STEP + 0.5;
            (share * f64::from(SHARES) - 0.5, row)
        })
        .filter(|(_, row)| *row >= 0.0)
        .collect()
}

fn number(ask: &Ask, value: f64) -> String {
    if value.is_finite() { ask.say.three(value) } else { said!(ask.say, "never", "从不") }
}

fn chart(ask: &Ask, algorithm: f64, energy: f64, passed: f64) -> Chart {
    let say = &ask.say;
    let title = said!(
        say,
        "Rebound at the margin: elasticity × pass-through × share of the cost",
        "边际反弹：弹性 × 成本传导 × 成本占比"
    );
    let shares: Vec<f64> = (1..=SHARES).map(|step| f64::from(step) / f64::from(SHARES)).collect();
    let elasticities: Vec<f64> =
        (1..=ELASTICITIES).rev().map(|step| STEP * f64::from(step)).collect();
    let row = |elasticity: &f64| {
        let name = say.number(*elasticity, crate::messages::Digits::Decimals(1));
        (name, shares.iter().map(|share| 100.0 * elasticity * passed * share).collect())
    };
    let rows: Vec<(String, Vec<f64>)> = elasticities.iter().map(row).collect();
    let own = ask.scenario().demand.elasticity() / PERCENT_A_PERCENT;
    let place = |share: f64| {
        // the middle of a cell stands for its number
        let column = share * f64::from(SHARES) - 0.5;
        let row = f64::from(ELASTICITIES) - own / STEP + 0.5;
        (column, row.clamp(0.0, f64::from(ELASTICITIES)))
    };
    let contour = full_rebound(passed);
    let marks = vec![
        (place(algorithm), said!(say, "algorithm", "算法")),
        (place(energy), said!(say, "chip, PUE", "芯片、PUE")),
    ];
    let at = |share: f64| say.percent(own * passed * share);
    let finding = said!(
        say,
        "At your elasticity of {}: {} for algorithms, {} for chips and PUE. Above 100% a gain backfires.",
        "弹性为 {} 时：算法 {}，芯片与 PUE {}。超过 100% 即适得其反。",
        say.three(own),
        at(algorithm),
        at(energy)
    );
    let most = STEP * f64::from(ELASTICITIES) * passed * 100.0;
    let grid = Grid {
        columns: shares.iter().map(|share| say.percent(*share)).collect(),
        rows: rows.clone(),
        unit: String::from("%"),
        ends: (say.three(STEP * passed * 100.0 / f64::from(SHARES)), say.three(most)),
        marks,
        contour: (contour, said!(say, "R = 100%: backfire above", "R = 100%：以上适得其反")),
    };
    let mut columns = vec![said!(say, "Elasticity", "弹性")];
    columns.extend(shares.iter().map(|share| say.percent(*share)));
    let names: Vec<&str> = columns.iter().map(String::as_str).collect();
    let mut table = Table::new(title.clone(), &names);
    for (name, numbers) in rows {
        let mut cells = vec![Cell::text(name)];
        cells.extend(
            numbers.into_iter().map(|one| Cell::number(one / 100.0, say.percent(one / 100.0))),
        );
        table.push(cells);
    }
    Chart { key: "map", title, finding, picture: Picture::Grid(grid), table }
}

/// The same gain, worked out in full for each route.
fn cards(ask: &Ask, outcome: &Outcome) -> Vec<Card> {
    let say = &ask.say;
    let routes = outcome.demand.routes.iter();
    routes
        .map(|one| Card {
            name: said!(say, "{}, in full", "{}（完整计算）", say.route(one.route)),
            amount: one
                .step
                .measures
                .rebound
                .map_or_else(|| said!(say, "not defined", "无定义"), |r| say.rebound(r)),
            note: said!(
                say,
                "energy a unit to {} of before",
                "单位能耗降至原来的 {}",
                say.percent(one.step.intensity.value())
            ),
        })
        .collect()
}

/// Where efficiency wins in the end: the inverted U under a demand that saturates.
fn saturation(ask: &Ask) -> Chart {
    let say = &ask.say;
    let title =
        said!(say, "With a ceiling, efficiency wins in the end", "若用量有上限，能效终将胜出");
    let elasticity = ask.scenario().demand.elasticity();
    let ceiling = ask.scenario().demand.ceiling();
    let demand =
        crate::model::demand::curve::Demand { curve: Curve::Saturating, elasticity, ceiling };
    let gains: Vec<f64> =
        (0..=120).map(|step| libm::pow(10.0, 3.0 * f64::from(step) / 120.0)).collect();
    let energy = |gain: &f64| {
        let price = Ratio::new(1.0 / gain);
        100.0 * demand.service(price).value() / gain
    };
    let across: Vec<f64> = gains.iter().map(|gain| libm::log10(*gain)).collect();
    let top = peak(elasticity, ceiling);
    let hidden = ask.scenario().choices.demand_curve != DemandCurve::Saturating;
    let note = if hidden {
        said!(
            say,
            " The ceiling is {} times; choose the saturating curve in the form to set it.",
            "用量上限为 {} 倍；在表单中选择饱和曲线即可设定。",
            say.three(ceiling.value())
        )
    } else {
        said!(say, " The ceiling is {} times.", "用量上限为 {} 倍。", say.three(ceiling.value()))
    };
    let finding = match top.filter(|top| top.intensity.value() < 1.0) {
        Some(top) => said!(
            say,
            "If energy were the only cost: most is used at {} times the efficiency ({} of the start), and beyond {} times less than at the start.",
            "若能源是唯一成本：效率提高到 {} 倍时用能最多（为初始的 {}），超过 {} 倍后低于初始。",
            say.three(1.0 / top.intensity.value()),
            say.percent(top.energy.value()),
            say.three(1.0 / top.second_break_even.value())
        ),
        None => said!(
            say,
            "If energy were the only cost: at this elasticity use never outruns efficiency.",
            "若能源是唯一成本：在此弹性下，用量的增长从不超过能效的提升。"
        ),
    };
    let finding = finding + &note;
    let heights: Vec<f64> = gains.iter().map(energy).collect();
    let mut table = Table::new(
        title.clone(),
        &[
            &said!(say, "Efficiency, times", "效率，倍"),
            &said!(say, "Energy, % of the start", "能耗，初始的 %"),
        ],
    );
    for (gain, height) in gains.iter().zip(&heights).step_by(10) {
        table.push(vec![
            Cell::number(*gain, say.three(*gain)),
            Cell::number(*height, say.three(*height)),
        ]);
    }
    let lines = Lines {
        across,
        across_name: said!(say, "efficiency, powers of ten", "效率，10 的幂次"),
        unit: String::from("%"),
        series: vec![Series {
            name: String::new(),
            heights,
            tone: Tone::It,
            stroke: Stroke::Whole,
        }],
        limits: vec![(100.0, said!(say, "as at the start", "与初始相同"))],
        from_zero: true,
        ..Lines::default()
    };
    Chart { key: "peak", title, finding, picture: Picture::Lines(lines), table }
}
