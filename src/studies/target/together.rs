//! Every lever that helps, one after the other, here and at the best place of the country.

use super::levers::{LEVERS, Takes};
use super::{Pulled, elsewhere, pull, remembered, tried};
use crate::messages::Digits;
use crate::outcome::SiteOutcome;
use crate::scenario::Scenario;
use crate::sheet::{Block, Cell, Table, Way};
use crate::studies::Ask;
use crate::studies::words::said;

/// A step lowers the PUE by at least this much, or it is none.
pub(super) const STEP: f64 = 5e-4;

/// Every lever that lowers the PUE, one after the other: each step is the lever that then lowers it
/// most, and stays pulled. Sea water is left out: nobody has a coast by wishing for one.
pub(super) fn steps(ask: &Ask, now: &SiteOutcome) -> Vec<Pulled> {
    let mut steps: Vec<Pulled> = Vec::new();
    // A lever of another system may want to be pulled again, so that no lever is crossed off.
    for _ in 0..LEVERS.len() {
        let last = steps.last();
        let before = last.map_or(now.pue, |last| last.site.pue);
        let base = last.map_or(ask.scenario(), |last| &last.scenario);
        let next = strongest(ask, base);
        let helps = |one: &Pulled| before.value() - one.site.pue.value() >= STEP;
        let Some(next) = next.filter(helps) else { break };
        steps.push(next);
    }
    steps
}

/// The lever that gives a scenario the lowest PUE.
fn strongest(ask: &Ask, base: &Scenario) -> Option<Pulled> {
    let here = LEVERS.iter().filter(|lever| lever.takes() != Takes::Coast);
    let pulled = here.filter_map(|lever| pull(ask, base, lever));
    pulled.min_by(|one, other| one.site.pue.value().total_cmp(&other.site.pue.value()))
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

/// The steps in their order, where the target is met, and how they were chosen.
pub(super) fn blocks(ask: &Ask, now: &SiteOutcome, steps: &[Pulled]) -> Vec<Block> {
    let say = &ask.say;
    let columns = [
        said!(say, "Step (sets all up to here)", "步骤（点击采用至此的全部措施）"),
        said!(say, "What is set", "设定"),
        said!(say, "PUE after it", "此后 PUE"),
        said!(say, "Change", "变化"),
        said!(say, "Target", "目标"),
    ];
    let title = said!(
        say,
        "Step by step, each the strongest of those left",
        "逐步采用，每步取当时最有效的一项"
    );
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
    if steps.is_empty() {
        return Vec::new();
    }
    let how = said!(
        say,
        "Each step is the lever that lowers the PUE most once those above it are pulled. A later one may do more than the one before, since it helps only after it. Sea or river water is no step: it needs a coast or a river.",
        "每步取在此前各项措施之上使 PUE 降幅最大的一项。有的措施须在前一项之后才起作用，故其降幅可能大于前一项。海水或江河水需临海或临河，不列入步骤。"
    );
    vec![Block::Table(table), Block::Fine(how)]
}
