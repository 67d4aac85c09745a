//! The share of green power at which a western cluster emits as much as an eastern one.

use super::{Placed, cap, name, year};
use crate::model::place::green_tie;
use crate::sheet::{Block, Cell, Table};
use crate::studies::Ask;
use crate::studies::words::said;
use crate::units::{GRAM_A_KILOWATT_HOUR, Pue, Share};

/// The tie at the caps.
fn at_caps(west: &Placed<'_>, east: &Placed<'_>) -> Option<Share> {
    tie(west, east, |one| one.cluster.cap())
}

fn tie(west: &Placed<'_>, east: &Placed<'_>, pue: impl Fn(&Placed<'_>) -> Pue) -> Option<Share> {
    green_tie((west.factor, pue(west)), (east.factor, pue(east)))
}

/// How the chosen pair stands to each other.
pub(super) fn sentence(ask: &Ask, west: &Placed<'_>, east: &Placed<'_>) -> String {
    let say = &ask.say;
    let (here, there) = (name(say, west.cluster), name(say, east.cluster));
    if west.cluster.id == east.cluster.id {
        return said!(say, "Choose two clusters to compare.", "请选择两个不同的集群进行比较。");
    }
    let grams = |one: &Placed<'_>| say.with_unit(one.carbon_at_cap() / GRAM_A_KILOWATT_HOUR, "g");
    match at_caps(west, east) {
        None => said!(
            say,
            "Moving from {} to {} is cleaner by itself: {} of CO₂ per kilowatt-hour of IT against {} at the caps, with the factors of {}.",
            "从{}迁往{}本身就更清洁：按上限与 {4} 年因子，每千瓦时 IT 用电排放 CO₂ {2}，对比 {3}。",
            there,
            here,
            grams(west),
            grams(east),
            year(ask)
        ),
        Some(share) => said!(
            say,
            "Moving from {} to {} is not cleaner by itself: {} of CO₂ per kilowatt-hour of IT against {} at the caps, with the factors of {}. From {} of green power on it is.",
            "从{}迁往{}本身并不更清洁：按上限与 {4} 年因子，每千瓦时 IT 用电排放 CO₂ {2}，对比 {3}。绿电达到 {5} 以上才更清洁。",
            there,
            here,
            grams(west),
            grams(east),
            year(ask),
            say.share(share)
        ),
    }
}

pub(super) fn blocks(ask: &Ask, placed: &[Placed<'_>]) -> Vec<Block> {
    let say = &ask.say;
    let caps = said!(
        say,
        "Green power that a western cluster needs to emit as little as an eastern one, at the caps",
        "西部集群与东部集群排放持平所需的绿电比例（按上限）"
    );
    let simulated = said!(say, "The same at the simulated PUE", "同上（按模拟 PUE）");
    vec![
        Block::Text(said!(
            say,
            "Share of green power in the west, none in the east; factors of {}, CO₂ of generation alone. A dash: it emits less already.",
            "西部绿电比例，东部不计绿电；{} 年因子，仅计发电环节 CO₂。短横表示本已更低。",
            year(ask)
        )),
        Block::Table(table(ask, placed, caps, |one| one.cluster.cap())),
        Block::Table(table(ask, placed, simulated, |one| one.site.pue)),
    ]
}

fn table(ask: &Ask, placed: &[Placed<'_>], title: String, pue: fn(&Placed<'_>) -> Pue) -> Table {
    let say = &ask.say;
    let (east, west): (Vec<_>, Vec<_>) = placed.iter().partition(|one| one.cluster.is_east());
    let labelled = |one: &Placed<'_>| {
        said!(say, "{} ({})", "{}（{}）", name(say, one.cluster), cap(say, pue(one)))
    };
    let mut columns = vec![said!(say, "West, with its PUE", "西部（及其 PUE）")];
    columns.extend(east.iter().map(|one| labelled(one)));
    let columns: Vec<_> = columns.iter().map(String::as_str).collect();
    let mut table = Table::new(title, &columns);
    for one in &west {
        let mut row = vec![Cell::text(labelled(one))];
        row.extend(east.iter().map(|other| {
            tie(one, other, pue)
                .map_or_else(Cell::none, |share| Cell::number(share.value(), say.share(share)))
        }));
        table.push(row);
    }
    table
}
