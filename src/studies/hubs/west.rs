//! A part of the visitor's computing moves from an eastern cluster to a western one.

use super::{Placed, Price, find, name, year};
use crate::messages::{Digits, Speaker};
use crate::model::place::{Footprint, moved};
use crate::sheet::{Block, Card, Cell, Table, Way};
use crate::studies::facts::badge;
use crate::studies::words::said;
use crate::studies::{Ask, Status};
use crate::units::{
    CUBIC_METRE, DOLLAR, DOLLAR_A_KILOWATT_HOUR, MEGAWATT_HOUR, Share, TONNE, Volume,
};

/// A smaller change is none.
const UNCHANGED: f64 = 5e-5;

/// What computing takes before and after.
struct Change {
    before: Footprint,
    after: Footprint,
}

pub(super) fn blocks(ask: &Ask, placed: &[Placed<'_>]) -> Vec<Block> {
    let say = &ask.say;
    let scenario = ask.scenario();
    let (moving, choices) = (&scenario.moving, &scenario.choices);
    let pair = (find(placed, choices.east_hub.key()), find(placed, choices.west_hub.key()));
    let (Some(east), Some(west)) = pair else { return Vec::new() };
    let prices = (
        Price::of(moving.east_price(), east.cluster),
        Price::of(moving.west_price(), west.cluster),
    );
    let seats = (
        east.seat(Share::ZERO, prices.0, scenario),
        west.seat(moving.west_green(), prices.1, scenario),
    );
    let it = east.site.it;
    let change = Change {
        before: seats.0.footprint(it),
        after: moved(&seats.0, &seats.1, it, moving.share_moved()),
    };
    let text = said!(
        say,
        "{} of {} of computing a year moves from {} to {}, with {} of green power there. The design stays the same.",
        "每年 {1} 计算用电中的 {0} 从{2}迁往{3}，当地绿电占 {4}。设计不变。",
        say.share(moving.share_moved()),
        say.energy(it),
        name(say, east.cluster),
        name(say, west.cluster),
        say.share(moving.west_green())
    );
    vec![
        Block::Text(text),
        Block::Cards(cards(say, &change)),
        Block::Table(rates(say, [(east, prices.0), (west, prices.1)])),
        Block::Ways(vec![listed(ask, prices)]),
        Block::Table(table(ask, &change)),
    ]
}

/// What electricity costs in both, and how well that is known.
fn rates(say: &Speaker, both: [(&Placed<'_>, Price); 2]) -> Table {
    let columns = [
        said!(say, "Cluster", "集群"),
        said!(say, "Price used, $/kWh", "采用电价，美元/kWh"),
        said!(say, "Where it comes from", "来源"),
    ];
    let title = said!(say, "Prices of electricity in both", "两地电价");
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    for (one, price) in both {
        let dollars = price.amount / DOLLAR_A_KILOWATT_HOUR;
        let (whence, doubt) = if price.is_typed {
            (said!(say, "typed in the form", "表单中输入"), None)
        } else {
            let whence = said!(
                say,
                "middle of the list's range for data centres, about 2024; unverified: type your own",
                "清单中数据中心参考区间（约 2024 年）的中值，未经核实：请自行输入"
            );
            (whence, badge(say, Status::M))
        };
        table.push(vec![
            Cell::text(name(say, one.cluster)),
            Cell::number(dollars, say.number(dollars, Digits::Decimals(4))).marked(doubt),
            Cell::text(whence),
        ]);
    }
    table
}

/// A way to have the prices in the form, to change them there.
fn listed(ask: &Ask, prices: (Price, Price)) -> Way {
    let say = &ask.say;
    let [east, west] = [prices.0, prices.1].map(|one| one.amount / DOLLAR_A_KILOWATT_HOUR);
    let text = said!(
        say,
        "Put these prices into the form, to change them there",
        "将上述电价填入表单，以便修改"
    );
    let link = ask.link_to(ask.with(&[("east_price", east), ("west_price", west)], &[]));
    Way { text, link, here: prices.0.is_typed && prices.1.is_typed }
}

/// By how much of itself a number changes, with its sign.
fn relative(say: &Speaker, before: f64, after: f64) -> String {
    let change = after / before - 1.0;
    if !change.is_finite() {
        return String::from("–");
    }
    if change.abs() < UNCHANGED {
        return said!(say, "no change", "无变化");
    }
    let sign = if change > 0.0 { "+" } else { "" };
    format!("{sign}{}%", say.number(100.0 * change, Digits::Decimals(1)))
}

fn cards(say: &Speaker, change: &Change) -> Vec<Card> {
    let Change { before, after } = change;
    let card = |name: String, was: String, amount: String, relative: String| Card {
        name,
        amount,
        note: said!(say, "before: {} ({})", "迁移前：{}（{}）", was, relative),
    };
    vec![
        card(
            String::from("PUE"),
            say.pue(before.pue()),
            say.pue(after.pue()),
            relative(say, before.pue().value(), after.pue().value()),
        ),
        card(
            said!(say, "Electricity a year", "年用电"),
            say.energy(before.electricity),
            say.energy(after.electricity),
            relative(say, before.electricity / MEGAWATT_HOUR, after.electricity / MEGAWATT_HOUR),
        ),
        card(
            said!(say, "CO₂ of generation a year", "年发电 CO₂"),
            say.mass(before.carbon),
            say.mass(after.carbon),
            relative(say, before.carbon / TONNE, after.carbon / TONNE),
        ),
        card(
            said!(say, "Water a year, sites and power plants", "年用水（站点与电厂）"),
            say.volume(water(before)),
            say.volume(water(after)),
            relative(say, water(before) / CUBIC_METRE, water(after) / CUBIC_METRE),
        ),
        card(
            said!(say, "Cost a year", "年费用"),
            say.money(before.cost),
            say.money(after.cost),
            relative(say, before.cost / DOLLAR, after.cost / DOLLAR),
        ),
    ]
}

fn water(one: &Footprint) -> Volume {
    one.site_water + one.grid_water
}

fn table(ask: &Ask, change: &Change) -> Table {
    let say = &ask.say;
    let Change { before, after } = change;
    let columns = [
        said!(say, "A year", "每年"),
        said!(say, "Before", "迁移前"),
        said!(say, "After", "迁移后"),
        said!(say, "Change", "变化"),
    ];
    let title = said!(
        say,
        "Before and after moving, factors of {} (CO₂ of generation alone)",
        "迁移前后对比，{} 年因子（仅计发电环节 CO₂）",
        year(ask)
    );
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    let mut row = |name: String, was: f64, is: f64, digits: Digits| {
        table.push(vec![
            Cell::text(name),
            Cell::number(was, say.number(was, digits)),
            Cell::number(is, say.number(is, digits)),
            Cell::text(relative(say, was, is)),
        ]);
    };
    let four = Digits::Significant(4);
    row(String::from("PUE"), before.pue().value(), after.pue().value(), Digits::Decimals(3));
    let mut amount =
        |name: String, of: &dyn Fn(&Footprint) -> f64| row(name, of(before), of(after), four);
    amount(said!(say, "Electricity, MWh", "用电，MWh"), &|one| one.electricity / MEGAWATT_HOUR);
    amount(said!(say, "CO₂ of generation, t", "发电 CO₂，t"), &|one| one.carbon / TONNE);
    amount(said!(say, "Water at the site, m³", "站点用水，m³"), &|one| {
        one.site_water / CUBIC_METRE
    });
    amount(said!(say, "Water of the power plants, m³", "电厂耗水，m³"), &|one| {
        one.grid_water / CUBIC_METRE
    });
    amount(said!(say, "Cost, $", "费用，美元"), &|one| one.cost / DOLLAR);
    table
}
