//! The band as pictures: where the draws lie, and how many stay below a figure.

use super::{Known, TOGETHER};
use crate::messages::Digits;
use crate::model::chance::{Band, quantile};
use crate::sheet::{
    Bars, Cell, Chart, Lines, Mark, Part, Picture, Row, Series, Stroke, Table, Tone,
};
use crate::studies::Ask;
use crate::studies::words::said;

/// Points of the curve.
const POINTS: u32 = 40;

/// What the figure is, and against what it is read.
pub(super) struct Figure {
    pub(super) key: &'static str,
    pub(super) name: &'static str,
    pub(super) unit: &'static str,
    /// Where its axis begins.
    pub(super) from: f64,
    /// What the form gives.
    pub(super) now: f64,
    pub(super) target: Option<f64>,
}

/// The band, independent and with everything moving together.
pub(super) fn band(ask: &Ask, figure: &Figure, known: &Known<'_>, band: &Band) -> Chart {
    let say = &ask.say;
    let two = |value: f64| say.number(value, Digits::Decimals(2));
    let between = |low: f64, high: f64| said!(say, "{} to {}", "{} 至 {}", two(low), two(high));
    let title = said!(say, "{}: the band", "{}：区间", figure.name);
    let [best, low, middle, high, poor] = known.together;
    let box_of = |low: f64, high: f64| vec![Part { from: low, to: high, tone: Tone::It }];
    let independent = Row {
        name: said!(say, "Each input for itself", "各参数相互独立"),
        amount: format!("{} ({})", two(band.p50), between(band.p5, band.p95)),
        parts: box_of(band.p25, band.p75),
        range: Some((band.p5, band.p95)),
        link: None,
    };
    let together = Row {
        name: said!(say, "All inputs together, good or poor", "各参数同好同坏"),
        amount: format!("{} ({})", two(middle), between(low, high)),
        parts: box_of(low, high),
        range: Some((best, poor)),
        link: None,
    };
    let columns = [
        said!(say, "How the inputs go", "参数关系"),
        String::from("5 %"),
        String::from("25 %"),
        String::from("50 %"),
        String::from("75 %"),
        String::from("95 %"),
    ];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    let number = |value: f64| Cell::number(value, say.number(value, Digits::Decimals(3)));
    let all = [band.p5, band.p25, band.p50, band.p75, band.p95].map(number);
    table.push(std::iter::once(Cell::text(&*independent.name)).chain(all).collect());
    let all = [number(low), Cell::none(), number(middle), Cell::none(), number(high)];
    table.push(std::iter::once(Cell::text(&*together.name)).chain(all).collect());
    let finding = said!(
        say,
        "The bar holds the middle half of the draws, the line nine in ten. Sites that are good in one thing are often good in the others: the lower bar moves all inputs together from their efficient to their poor ends (5 to 95 %; the line all the way).",
        "条形为抽样的中间一半，细线为九成。一项做得好的站点往往其他项也好：下方条形让所有参数同时从高效端移到低效端（5 % 至 95 %；细线为全程）。"
    );
    let mut limits = vec![(figure.now, said!(say, "the form", "表单"))];
    limits.extend(figure.target.map(|target| (target, said!(say, "target", "目标"))));
    let bars = Bars {
        rows: vec![independent, together],
        limits,
        from: figure.from,
        unit: figure.unit.to_owned(),
        ..Bars::default()
    };
    Chart { key: figure.key, title, finding, picture: Picture::Bars(bars), table }
}

/// How many of the draws stay below each figure.
pub(super) fn curve(ask: &Ask, figure: &Figure, values: &[f64], band: &Band) -> Chart {
    let say = &ask.say;
    let mut sorted: Vec<f64> = values.iter().copied().filter(|one| one.is_finite()).collect();
    sorted.sort_by(f64::total_cmp);
    let title = said!(say, "How many draws stay below a {}", "低于某一 {} 的抽样占比", figure.name);
    let mut table = Table::new(
        title.clone(),
        &[
            &said!(say, "Share of the draws", "抽样占比"),
            &said!(say, "{} up to", "{} 不超过", figure.name),
        ],
    );
    let (mut across, mut heights) = (Vec::new(), Vec::new());
    for step in 0..=POINTS {
        let share = f64::from(step) / f64::from(POINTS);
        let Some(value) = quantile(&sorted, share) else { continue };
        across.push(value);
        heights.push(100.0 * share);
        if step % 2 == 0 {
            table.push(vec![
                Cell::number(100.0 * share, say.percent(share)),
                Cell::number(value, say.number(value, Digits::Decimals(3))),
            ]);
        }
    }
    let mark = |at: f64, share: f64| Mark {
        name: format!("{} % · {}", say.three(share), say.number(at, Digits::Decimals(2))),
        at: (at, share),
        tone: Tone::Power,
    };
    let series = Series { name: String::new(), heights, tone: Tone::It, stroke: Stroke::Whole };
    let finding = said!(
        say,
        "One draw in twenty stays below {}, half of them below {}, nineteen in twenty below {}.",
        "二十分之一的抽样低于 {}，一半低于 {}，二十分之十九低于 {}。",
        say.number(band.p5, Digits::Decimals(2)),
        say.number(band.p50, Digits::Decimals(2)),
        say.number(band.p95, Digits::Decimals(2))
    );
    let lines = Lines {
        across,
        across_name: figure.name.to_owned(),
        unit: said!(say, "% of the draws", "抽样占比，%"),
        series: vec![series],
        marks: vec![mark(band.p5, 5.0), mark(band.p50, 50.0), mark(band.p95, 95.0)],
        from_zero: true,
        ..Lines::default()
    };
    Chart { key: "pue-curve", title, finding, picture: Picture::Lines(lines), table }
}

/// Where all inputs stand together, in words: the efficient end, the middle, the poor end.
pub(super) const ENDS: [usize; 3] = [0, TOGETHER.len() / 2, TOGETHER.len() - 1];
