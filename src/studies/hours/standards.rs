//! The figures of the standards.

use crate::messages::Digits;
use crate::model::site::account::Subsystem;
use crate::model::site::{Detail, MeterPoint, Year};
use crate::outcome::SiteOutcome;
use crate::sheet::Card;
use crate::studies::Ask;
use crate::studies::unsplit::unsplit;
use crate::studies::words::said;
use crate::units::{ONE, PERCENT};

fn card(name: String, amount: String) -> Card {
    Card { name, amount, note: String::new() }
}

fn three(ask: &Ask, value: f64) -> String {
    ask.say.number(value, Digits::Decimals(3))
}

/// PUE by the place of the meter.
pub(super) fn meter_points(ask: &Ask, year: &Year) -> Vec<Card> {
    let say = &ask.say;
    let rows = [
        (MeterPoint::UpsOutput, said!(say, "PUE1, at the output of the UPS", "PUE1（UPS 输出）")),
        (
            MeterPoint::DistributionOutput,
            said!(say, "PUE2, at the distribution units", "PUE2（配电单元输出）"),
        ),
        (MeterPoint::ItInput, said!(say, "PUE3, at the servers", "PUE3（服务器输入）")),
    ];
    rows.into_iter().map(|(at, name)| card(name, three(ask, year.pue_at(at).value()))).collect()
}

/// What meters and a simulation give alike.
pub(super) fn shared(ask: &Ask, site: &SiteOutcome) -> Vec<Card> {
    let (say, year) = (&ask.say, &site.year);
    // What is not itemised may be of any part; it is booked under the last.
    let rest = unsplit(site);
    let span = |least: f64| {
        if rest > 0.0 {
            said!(say, "{} to {}", "{} 至 {}", three(ask, least), three(ask, least + rest))
        } else {
            three(ask, least)
        }
    };
    let factor = |part: Subsystem| span(year.load_factor(part).value());
    let partial = |part: Subsystem| span(year.partial_pue(part).value());
    let other = span(year.load_factor(Subsystem::Other).value() - rest);
    let renewable = ask.scenario().place.green_power();
    vec![
        card(said!(say, "DCiE", "DCiE"), say.percent(1.0 / site.pue.value())),
        card(
            said!(say, "Cooling load factor, CLF", "制冷负载系数 CLF"),
            factor(Subsystem::Cooling),
        ),
        card(said!(say, "Power load factor, PLF", "供电负载系数 PLF"), factor(Subsystem::Power)),
        card(said!(say, "Other overhead per IT", "其他额外能耗（相对 IT）"), other),
        card(said!(say, "Partial PUE of cooling", "制冷的局部 PUE"), partial(Subsystem::Cooling)),
        card(
            said!(say, "Partial PUE of the power chain", "供配电的局部 PUE"),
            partial(Subsystem::Power),
        ),
        card(
            said!(say, "Renewable energy factor, REF", "可再生能源系数 REF"),
            say.share(renewable),
        ),
        card(said!(say, "Energy reuse factor, ERF", "能源再利用系数 ERF"), say.share(site.erf())),
        card(
            said!(say, "Energy reuse effectiveness, ERE", "能源再利用效率 ERE"),
            three(ask, site.ere.value()),
        ),
    ]
}

/// What only a simulation gives.
pub(super) fn simulated(ask: &Ask, detail: &Detail) -> Vec<Card> {
    let (say, year) = (&ask.say, detail.year());
    let mechanical = |year: &Year| three(ask, year.mechanical_load_component().value());
    let electrical = |year: &Year| three(ask, year.electrical_loss_component().value());
    let mut cards = vec![
        card(said!(say, "Mechanical load component, MLC", "机械负载分量 MLC"), mechanical(year)),
        card(said!(say, "Electrical loss component, ELC", "电气损耗分量 ELC"), electrical(year)),
    ];
    for percent in [100.0, 50.0] {
        let load = percent * PERCENT;
        let at = ask.weather().and_then(|weather| ask.scenario().site_at_load(&weather, load));
        let Some(at) = at else { continue };
        let load = say.share(load);
        let name = said!(say, "MLC at {} load", "{} 负载时的 MLC", load);
        cards.push(card(name, mechanical(&at)));
        let name = said!(say, "ELC at {} load", "{} 负载时的 ELC", load);
        cards.push(card(name, electrical(&at)));
    }
    let percentile = three(ask, detail.percentile(0.99 * ONE).value());
    cards.push(card(said!(say, "PUE of the 99th percentile", "第 99 百分位 PUE"), percentile));
    cards
}
