//! What would take the site to its target: each lever alone, all of them together, and the rules.

pub(super) mod levers;
mod rules;
mod together;

use levers::{LEVERS, Lever};

use super::words::said;
use super::{Ask, needs_simulation, nothing, place};
use crate::messages::Speaker;
use crate::model::site::CLIMATES;
use crate::outcome::SiteOutcome;
use crate::scenario::{Choice, Scenario};
use crate::sheet::{Bars, Block, Card, Cell, Chart, Picture, Row, Sheet, Table, Tone};
use crate::units::{LITRE_A_KILOWATT_HOUR, Pue};

/// A smaller change of PUE is none.
const UNCHANGED: f64 = 5e-4;

/// What pulling a lever gives.
struct Pulled {
    /// The lever; none of another place.
    lever: Option<&'static Lever>,
    name: String,
    how: String,
    scenario: Scenario,
    site: SiteOutcome,
}

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "The way to the target", "如何达到目标");
    let Some(now) = ask.outcome().map(|outcome| outcome.site) else {
        return nothing(title, said!(say, "The weather is not there.", "缺少气象资料。"));
    };
    if ask.scenario().is_metered() {
        let mut sheet = needs_simulation(ask, title);
        sheet.lead = metered_lead(ask, &now);
        sheet.blocks.extend(rules::blocks(ask, &now));
        return sheet;
    }
    let mut each: Vec<_> =
        LEVERS.iter().filter_map(|lever| pull(ask, ask.scenario(), lever)).collect();
    each.extend(elsewhere(ask, ask.scenario()).filter(|one| one.site.pue < now.pue));
    each.retain(|one| (one.site.pue.value() - now.pue.value()).abs() > UNCHANGED);
    each.sort_by(|one, other| one.site.pue.value().total_cmp(&other.site.pue.value()));
    let steps = together::steps(ask, &now);
    let all = together::all(ask, &steps, &now);
    let lead = lead(ask, &now, &steps, &all);
    let mut blocks = vec![Block::Cards(cards(ask, &now, &all))];
    blocks.push(Block::Ways(together::ways(ask, &all)));
    blocks.push(Block::Chart(Box::new(chart(ask, &now, &each, &all))));
    blocks.extend(together::blocks(ask, &now, &steps));
    blocks.extend(rules::blocks(ask, &now));
    Sheet { title, lead, blocks }
}

fn metered_lead(ask: &Ask, now: &SiteOutcome) -> String {
    let say = &ask.say;
    if now.meets_target() {
        return said!(say, "The meters already meet the target.", "电表读数已达到目标。");
    }
    said!(
        say,
        "To meet the target, {} of the overhead has to go. Which part can go is a question of the cooling: simulate the site to see each lever.",
        "要达到目标，需削减 {} 的非 IT 用电。能削减哪一部分取决于冷却方式：请模拟该站点以查看各项措施。",
        say.share(now.overhead_to_cut())
    )
}

/// What a lever gives on top of a scenario.
fn pull(ask: &Ask, base: &Scenario, lever: &'static Lever) -> Option<Pulled> {
    Some(Pulled {
        lever: Some(lever),
        name: lever.name(&ask.say),
        how: lever.how(&ask.say),
        ..tried(ask, lever.applied_to(base)?)?
    })
}

/// What a scenario gives, nameless.
fn tried(ask: &Ask, scenario: Scenario) -> Option<Pulled> {
    let weather = ask.shelf.weather_of(&scenario);
    let site = scenario.run(weather.as_deref())?.site;
    Some(Pulled { lever: None, name: String::new(), how: String::new(), scenario, site })
}

/// A scenario at the best place of the library in the same country.
fn elsewhere(ask: &Ask, scenario: &Scenario) -> Option<Pulled> {
    let here = scenario.choices.climate;
    let choice = Choice::find("climate")?;
    let fits = CLIMATES.iter().filter(|one| one.country == here.country && one.id != here.id);
    let moved = fits.filter_map(|climate| {
        let mut moved = scenario.clone();
        choice.set(&mut moved, climate.id);
        tried(ask, moved)
    });
    let best =
        moved.min_by(|one, other| one.site.pue.value().total_cmp(&other.site.pue.value()))?;
    let place = place(&ask.say, best.scenario.choices.climate);
    let name = said!(ask.say, "Another place: {}", "迁址：{}", place);
    let how = said!(
        ask.say,
        "the best climate of the library in the same country",
        "气候资料库中同一国家的最佳地点"
    );
    Some(Pulled { name, how, ..best })
}

/// PUEs that stand in one sentence: with as many decimals as tell apart those that differ.
fn side_by_side<const COUNT: usize>(say: &Speaker, pues: [Pue; COUNT]) -> [String; COUNT] {
    let written = |decimals: u8| {
        pues.map(|pue| say.number(pue.value(), crate::messages::Digits::Decimals(decimals)))
    };
    let differ = |texts: &[String; COUNT]| {
        let same = |one: usize, other: usize| {
            (pues[one].value() - pues[other].value()).abs() < UNCHANGED
                || texts[one] != texts[other]
        };
        (0..COUNT).all(|one| (0..one).all(|other| same(one, other)))
    };
    (2..5).map(written).find(differ).unwrap_or_else(|| written(2))
}

fn lead(ask: &Ask, now: &SiteOutcome, steps: &[Pulled], all: &[Pulled]) -> String {
    let say = &ask.say;
    let best = all.last().map(|all| all.site.pue);
    let [pue, target, far] = side_by_side(say, [now.pue, now.target, best.unwrap_or(now.pue)]);
    if now.meets_target() && best.is_none() {
        return said!(
            say,
            "With {} the site meets its target of {}. Nothing that follows would take it further.",
            "该站点 PUE 为 {}，已达到 {} 的目标。以下措施均无法使其进一步降低。",
            pue,
            target
        );
    }
    if now.meets_target() {
        return said!(
            say,
            "With {} the site meets its target of {}. What follows would take it further, to {}.",
            "该站点 PUE 为 {}，已达到 {} 的目标。以下措施可使其进一步降至 {}。",
            pue,
            target,
            far
        );
    }
    let enough = steps.iter().position(|one| one.site.meets_target());
    if enough == Some(0) {
        return said!(
            say,
            "From {} to the target of {}: the first step below is enough, without another place; all that helps gives {}.",
            "从 {} 到目标 {}：采用下列第一步即可，无需迁址；全部有效措施合计可达 {}。",
            pue,
            target,
            far
        );
    }
    if let Some(place) = enough {
        return said!(
            say,
            "From {} to the target of {}: the first {} steps below are enough, without another place; all that helps gives {}.",
            "从 {} 到目标 {}：采用下列前 {} 步即可，无需迁址；全部有效措施合计可达 {}。",
            pue,
            target,
            place + 1,
            far
        );
    }
    if all.iter().any(|one| one.site.meets_target()) {
        return said!(
            say,
            "From {} to the target of {}: only with another place as well; all that helps gives {}.",
            "从 {} 到目标 {}：还须迁址才能实现；全部有效措施合计可达 {}。",
            pue,
            target,
            far
        );
    }
    if best.is_none() {
        return said!(
            say,
            "From {} to the target of {}: nothing that follows would lower the PUE.",
            "从 {} 到目标 {}：以下措施均无法降低 PUE。",
            pue,
            target
        );
    }
    said!(
        say,
        "From {} to the target of {}: none of these levers is enough, nor are all of them ({}).",
        "从 {} 到目标 {}：单项措施均不足，全部合计也不足（{}）。",
        pue,
        target,
        far
    )
}

fn cards(ask: &Ask, now: &SiteOutcome, all: &[Pulled]) -> Vec<Card> {
    let say = &ask.say;
    let card = |name: String, amount: String| Card { name, amount, note: String::new() };
    let mut cards = vec![
        card(said!(say, "Now", "现状"), say.pue_beside(now.pue, now.target)),
        card(said!(say, "Target", "目标"), say.pue_beside(now.target, now.pue)),
    ];
    cards.extend(
        all.iter().map(|one| card(one.name.clone(), say.pue_beside(one.site.pue, one.site.target))),
    );
    cards
}

fn chart(ask: &Ask, now: &SiteOutcome, each: &[Pulled], all: &[Pulled]) -> Chart {
    let say = &ask.say;
    let title = said!(say, "PUE with each lever alone", "单独采用各项措施后的 PUE");
    let finding = each.first().map_or_else(
        || said!(say, "None of the levers changes anything.", "各项措施均无影响。"),
        |one| {
            said!(
                say,
                "The strongest single lever: {} ({}).",
                "最有效的单项措施：{}（{}）。",
                one.name,
                say.pue_beside(one.site.pue, one.site.target)
            )
        },
    );
    let row = |one: &Pulled| Row {
        link: Some(ask.link_to(one.scenario.clone())),
        ..Row::single(
            one.name.clone(),
            change(ask, now, &one.site),
            (1.0, one.site.pue.value()),
            tone(one, now),
        )
    };
    let target = now.target.value();
    let bars = Bars {
        rows: each.iter().chain(all).map(row).collect(),
        limits: vec![
            (target, said!(say, "target", "目标")),
            (now.pue.value(), said!(say, "now", "现状")),
        ],
        from: 1.0,
        ..Bars::default()
    };
    let table = table(ask, &title, now, each, all);
    Chart { key: "levers", title, finding, picture: Picture::Bars(bars), table }
}

fn tone(one: &Pulled, now: &SiteOutcome) -> Tone {
    if one.site.pue < now.pue { Tone::It } else { Tone::Rebound }
}

/// A mark beside what rests on a remembered figure.
fn remembered(ask: &Ask, lever: Option<&Lever>) -> Option<String> {
    let is = lever.is_some_and(Lever::is_remembered);
    is.then(|| said!(ask.say, "from memory", "凭记忆"))
}

/// The new PUE and the change, with its sign.
fn change(ask: &Ask, now: &SiteOutcome, then: &SiteOutcome) -> String {
    let say = &ask.say;
    let change = then.pue.value() - now.pue.value();
    let sign = if change > 0.0 { "+" } else { "" };
    let digits = crate::messages::Digits::Decimals(3);
    format!("{} ({sign}{})", say.pue_beside(then.pue, then.target), say.number(change, digits))
}

fn table(ask: &Ask, title: &str, now: &SiteOutcome, each: &[Pulled], all: &[Pulled]) -> Table {
    let say = &ask.say;
    let columns = [
        said!(say, "Lever", "措施"),
        said!(say, "What is set", "设定"),
        String::from("PUE"),
        said!(say, "Change", "变化"),
        said!(say, "Water, L/kWh", "水，L/kWh"),
    ];
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    for one in each.iter().chain(all) {
        let change = one.site.pue.value() - now.pue.value();
        table.push(vec![
            Cell::text(&*one.name).to(ask.link_to(one.scenario.clone())),
            Cell::text(&*one.how).marked(remembered(ask, one.lever)),
            Cell::number(one.site.pue.value(), say.pue_beside(one.site.pue, one.site.target)),
            Cell::number(change, say.number(change, crate::messages::Digits::Decimals(3))),
            Cell::number(one.site.wue / LITRE_A_KILOWATT_HOUR, say.water_intensity(one.site.wue)),
        ]);
    }
    table
}
