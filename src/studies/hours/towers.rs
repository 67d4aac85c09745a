//! How long the cooling towers stand at their floor, what that means, and what would change it.

use super::super::Ask;
use super::super::words::said;
use crate::messages::Digits;
use crate::model::site::{Detail, Year};
use crate::scenario::Parameter;
use crate::sheet::Block;
use crate::units::{CELSIUS, HOUR, Pue, Temperature, Time};

/// The input that says how cold the water of the condensers may become.
const FLOOR: &str = "tower_floor";
/// Less than this is no hour.
const HALF_AN_HOUR: f64 = 0.5;

/// A paragraph for each way in which the water of the towers is kept from getting colder; nothing
/// where there are no towers.
pub(super) fn blocks(ask: &Ask, detail: &Detail) -> Vec<Block> {
    let (say, times) = (&ask.say, detail.towers());
    if !ask.scenario().has_towers() {
        return Vec::new();
    }
    let mut blocks =
        vec![Block::Heading(said!(say, "Towers at their floor", "冷却塔水温处于下限"))];
    if !is_some(times.at_work) {
        let idle =
            said!(say, "The towers do not run in any hour of the year.", "冷却塔全年均不运行。");
        blocks.push(Block::Text(idle));
        return blocks;
    }
    blocks.push(Block::Text(condensers(ask, detail)));
    blocks.extend(frost(ask, times.frost));
    if is_some(times.enough) {
        blocks.push(Block::Text(said!(
            say,
            "In {} hours the fans of the towers are turned down because their water is as cold as the building wants it. Nothing is lost by that.",
            "有 {} 小时，水温已达到建筑所需，冷却塔风机因此降速，并无损失。",
            hours(ask, times.enough)
        )));
    }
    blocks
}

/// Condensers at their floor: how long, and what a lower floor would give.
fn condensers(ask: &Ask, detail: &Detail) -> String {
    let (say, times) = (&ask.say, detail.towers());
    let floor = ask.scenario().cooling.tower_floor();
    let (at_work, floor) = (hours(ask, times.at_work), degrees(ask, floor));
    if !is_some(times.condensers) {
        let never = said!(
            say,
            "The towers run in {} hours. The condensers of the chillers are never at their floor of {} °C",
            "冷却塔全年运行 {} 小时，冷凝器进水从未处于 {} °C 的下限",
            at_work,
            floor
        );
        let free = is_some(times.enough) || is_some(times.frost);
        return if free {
            said!(say, "{}.", "{}。", never)
        } else {
            said!(say, "{}: what limits the water is the air.", "{}：限制水温的是室外空气。", never)
        };
    }
    let text = said!(
        say,
        "The towers run in {} hours. In {} of them the condensers of the chillers are held at their floor of {} °C (“{}”), though the air would make the water colder: fans are turned down or water is mixed.",
        "冷却塔全年运行 {} 小时，其中 {} 小时冷凝器进水保持在下限 {} °C（“{}”），而室外空气本可使水更冷：风机降速或混水。",
        at_work,
        hours(ask, times.condensers),
        floor,
        name(ask, FLOOR)
    );
    said!(say, "{} {}", "{}{}", text, lower(ask, detail.year()))
}

/// What the lowest floor of the form would give.
fn lower(ask: &Ask, year: &Year) -> String {
    let say = &ask.say;
    let lowest = Parameter::find(FLOOR).map_or(0.0, |one| one.range.0);
    if ask.scenario().cooling.tower_floor() <= lowest * CELSIUS {
        return said!(
            say,
            "The floor is already as low as it can be set here.",
            "该下限已是此处可设的最低值。"
        );
    }
    let scenario = ask.with(&[(FLOOR, lowest)], &[]);
    let weather = ask.weather();
    let other = scenario.run(weather.as_deref()).map_or(year.pue(), |one| one.site.pue);
    let three = |pue: Pue| say.number(pue.value(), Digits::Decimals(3));
    let (lowest, now, then) = (degrees(ask, lowest * CELSIUS), three(year.pue()), three(other));
    if now == then {
        return said!(
            say,
            "Chillers that allow condenser water of {} °C would hardly change the PUE.",
            "改用允许冷却水低至 {} °C 的冷水机组，PUE 几乎不变。",
            lowest
        );
    }
    // By some curves, and by the rule of the perfect machine, colder water does not help.
    if other > year.pue() {
        return said!(
            say,
            "By the curves of these chillers, condenser water of {} °C would not lower the PUE.",
            "按这些冷水机组的曲线，冷却水低至 {} °C 并不会降低 PUE。",
            lowest
        );
    }
    said!(
        say,
        "Chillers that allow condenser water of {} °C would take less: a PUE of {} instead of {}.",
        "改用允许冷却水低至 {} °C 的冷水机组可省电：PUE 为 {}，而不是 {}。",
        lowest,
        then,
        now
    )
}

/// Water kept from frost.
fn frost(ask: &Ask, time: Time) -> Option<Block> {
    let say = &ask.say;
    is_some(time).then(|| {
        Block::Text(said!(
            say,
            "In {} hours the fans are turned down so that the water of the towers does not get colder than {} °C (“{}”), though the building wants it colder: the chillers take what is left. Warmer supply air or building water, or protection from frost at colder water, would spare them.",
            "有 {} 小时，为防冻将冷却塔出水保持在 {} °C（“{}”），而建筑需要更冷的水：其余由冷水机组承担。提高送风温度或建筑水温，或采用允许更低水温的防冻措施，可减少这部分负担。",
            hours(ask, time),
            degrees(ask, ask.scenario().cooling.tower_coldest()),
            name(ask, "tower_coldest")
        ))
    })
}

/// What an input is called in the form.
fn name(ask: &Ask, key: &str) -> &'static str {
    Parameter::find(key).map_or("", |one| ask.say.parameter(one))
}

fn is_some(time: Time) -> bool {
    time / HOUR >= HALF_AN_HOUR
}

fn hours(ask: &Ask, time: Time) -> String {
    ask.say.number(time / HOUR, Digits::Decimals(0))
}

fn degrees(ask: &Ask, temperature: Temperature) -> String {
    ask.say.number(temperature / CELSIUS, Digits::Decimals(1))
}
