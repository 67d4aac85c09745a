//! Every lever that helps, one after the other, here and at the best place of the country.

use super::levers::{LEVERS, Lever, Takes};
use super::{Pulled, elsewhere, remembered, tried};
use crate::messages::Digits;
use crate::outcome::SiteOutcome;
use crate::sheet::{Block, Cell, Table, Way};
use crate::studies::Ask;
use crate::studies::words::said;

/// The levers are gone through so often: one may help only after another was pulled.
const ROUNDS: usize = 3;
/// A step lowers the PUE by at least this much, or it is none.
const STEP: f64 = 5e-4;

/// Every lever that lowers the PUE, one after the other, the strongest first: each stays pulled if
/// it still helps. Sea water is left out: nobody has a coast by wishing for one.
pub(super) fn steps(ask: &Ask, each: &[Pulled], now: &SiteOutcome) -> Vec<Pulled> {
    let strongest = each.iter().filter_map(|one| one.lever);
    let order: Vec<&'static Lever> = strongest.chain(LEVERS).collect();
    let mut steps: Vec<Pulled> = Vec::new();
    for lever in order.iter().cycle().take(ROUNDS * order.len()) {
        if lever.takes() == Takes::Coast {
            continue;
        }
        let last = steps.last();
        let before = last.map_or(now.pue, |last| last.site.pue);
        let base = last.map_or(ask.scenario(), |last| &last.scenario);
        let found = lever.applied_to(base).and_then(|scenario| tried(ask, scenario));
        let Some(found) = found else { continue };
        if before.value() - found.site.pue.value() >= STEP {
            let (name, how) = (lever.name(&ask.say), lever.how(&ask.say));
            steps.push(Pulled { lever: Some(lever), name, how, ..found });
        }
    }
    steps
}

/// All of them here, and with the best place of the country where that is better still.
pub(super) fn all(ask: &Ask, steps: &[Pulled], now: &SiteOutcome) -> Vec<Pulled> {
    let say = &ask.say;
    let mut all = Vec::new();
    if let Some(last) = steps.last() {
        let name = said!(say, "All that helps, here", "全部有效措施，不迁址");
        all.extend(tried(ask, last.scenario.clone()).map(|one| Pulled { name, ..one }));
    }
    let base = steps.last().map_or(ask.scenario(), |last| &last.scenario);
    let before = steps.last().map_or(now.pue, |last| last.site.pue);
    let moved = elsewhere(ask, base).filter(|one| before.value() - one.site.pue.value() >= STEP);
    all.extend(moved.map(|one| {
        let place = super::place(say, one.scenario.choices.climate);
        let name = said!(say, "All that helps, in {}", "全部有效措施，迁至{}", place);
        Pulled { name, ..one }
    }));
    all
}

/// A link to each.
pub(super) fn ways(ask: &Ask, all: &[Pulled]) -> Vec<Way> {
    let way = |one: &Pulled| Way {
        text: said!(ask.say, "Set: {}", "采用：{}", one.name),
        link: ask.link_to(one.scenario.clone()),
        here: false,
    };
    all.iter().map(way).collect()
}

/// The steps in their order, and where the target is met.
pub(super) fn table(ask: &Ask, now: &SiteOutcome, steps: &[Pulled]) -> Option<Block> {
    let say = &ask.say;
    let columns = [
        said!(say, "Step (sets all up to here)", "步骤（点击采用至此的全部措施）"),
        said!(say, "What is set", "设定"),
        said!(say, "PUE after it", "此后 PUE"),
        said!(say, "Change", "变化"),
        said!(say, "Target", "目标"),
    ];
    let title = said!(say, "Step by step, the strongest first", "逐步采用，最有效者在先");
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    let mut before = now.pue.value();
    for one in steps {
        let after = one.site.pue.value();
        let met = if one.site.meets_target() {
            said!(say, "met", "达到")
        } else {
            said!(say, "not yet", "未达到")
        };
        table.push(vec![
            Cell::text(&*one.name).to(ask.link_to(one.scenario.clone())),
            Cell::text(&*one.how).marked(remembered(ask, one.lever)),
            Cell::number(after, say.pue_beside(one.site.pue, one.site.target)),
            Cell::number(after - before, say.number(after - before, Digits::Decimals(3))),
            Cell::text(met),
        ]);
        before = after;
    }
    (!steps.is_empty()).then_some(Block::Table(table))
}
