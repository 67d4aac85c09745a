//! What would take the site to its target: each lever alone, all of them together, and the rules.

pub(super) mod levers;
mod rules;

use levers::{LEVERS, Lever};

use super::words::said;
use super::{Ask, needs_simulation, nothing, place};
use crate::model::site::CLIMATES;
use crate::outcome::SiteOutcome;
use crate::scenario::Scenario;
use crate::sheet::{Bars, Block, Card, Cell, Chart, Picture, Row, Sheet, Table, Tone, Way};
use crate::units::LITRE_A_KILOWATT_HOUR;

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
    let mut each: Vec<_> = LEVERS.iter().filter_map(|lever| pull(ask, lever)).collect();
    each.extend(elsewhere(ask));
    each.retain(|one| (one.site.pue.value() - now.pue.value()).abs() > UNCHANGED);
    each.sort_by(|one, other| one.site.pue.value().total_cmp(&other.site.pue.value()));
    let together = together(ask, &each, &now);
    let lead = lead(ask, &now, together.as_ref().map_or(&now, |all| &all.site));
    let mut blocks = vec![Block::Cards(cards(ask, &now, together.as_ref()))];
    blocks.push(Block::Chart(Box::new(chart(ask, &now, &each, together.as_ref()))));
    if let Some(all) = &together {
        let text = said!(say, "Set all that helps", "采用全部有效措施");
        let way = Way { text, link: ask.link_to(all.scenario.clone()), here: false };
        blocks.push(Block::Ways(vec![way]));
    }
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

fn pull(ask: &Ask, lever: &'static Lever) -> Option<Pulled> {
    let scenario = lever.applied(ask)?;
    let weather = ask.shelf.weather_of(&scenario);
    let site = scenario.run(weather.as_deref())?.site;
    Some(Pulled {
        lever: Some(lever),
        name: lever.name(&ask.say),
        how: lever.how(&ask.say),
        scenario,
        site,
    })
}

/// The best place of the library in the same country.
fn elsewhere(ask: &Ask) -> Option<Pulled> {
    let here = ask.scenario().choices.climate;
    let fits = CLIMATES.iter().filter(|one| one.country == here.country && one.id != here.id);
    let sites = fits.filter_map(|climate| {
        let scenario = ask.with(&[], &[("climate", climate.id)]);
        let site = scenario.run(ask.shelf.weather(climate.id).as_deref())?.site;
        Some((climate, scenario, site))
    });
    let (climate, scenario, site) =
        sites.min_by(|one, other| one.2.pue.value().total_cmp(&other.2.pue.value()))?;
    let name = said!(ask.say, "Another place: {}", "迁址：{}", place(&ask.say, climate));
    let how = said!(
        ask.say,
        "the best climate of the library in the same country",
        "气候资料库中同一国家的最佳地点"
    );
    Some(Pulled { lever: None, name, how, scenario, site })
}

/// Every lever that lowers the PUE, one after the other, the strongest first: each stays pulled if
/// it still helps.
fn together(ask: &Ask, each: &[Pulled], now: &SiteOutcome) -> Option<Pulled> {
    let mut best: Option<Pulled> = None;
    for one in each {
        let before = best.as_ref().map_or(now.pue, |best| best.site.pue);
        let base = best.as_ref().map_or(ask.scenario(), |best| &best.scenario);
        let Some(scenario) = one.lever.and_then(|lever| lever.applied_to(base)) else { continue };
        let weather = ask.shelf.weather_of(&scenario);
        let Some(outcome) = scenario.run(weather.as_deref()) else { continue };
        if outcome.site.pue < before {
            let name = said!(ask.say, "All that helps, together", "全部有效措施合计");
            best = Some(Pulled {
                lever: None,
                name,
                how: String::new(),
                scenario,
                site: outcome.site,
            });
        }
    }
    best
}

fn lead(ask: &Ask, now: &SiteOutcome, best: &SiteOutcome) -> String {
    let say = &ask.say;
    let (pue, target) = (say.pue(now.pue), say.pue(now.target));
    if now.meets_target() {
        return said!(
            say,
            "With {} the site meets its target of {}. What follows would take it further, to {}.",
            "该站点 PUE 为 {}，已达到 {} 的目标。以下措施可使其进一步降至 {}。",
            pue,
            target,
            say.pue(best.pue)
        );
    }
    if best.meets_target() {
        said!(
            say,
            "From {} to the target of {}: possible without another climate; all that helps gives {}.",
            "从 {} 到目标 {}：无需迁址即可实现；全部有效措施合计可达 {}。",
            pue,
            target,
            say.pue(best.pue)
        )
    } else {
        said!(
            say,
            "From {} to the target of {}: none of these levers is enough, nor are all of them ({}).",
            "从 {} 到目标 {}：单项措施均不足，全部合计也不足（{}）。",
            pue,
            target,
            say.pue(best.pue)
        )
    }
}

fn cards(ask: &Ask, now: &SiteOutcome, together: Option<&Pulled>) -> Vec<Card> {
    let say = &ask.say;
    let card = |name: String, amount: String, note: String| Card { name, amount, note };
    let mut cards = vec![
        card(said!(say, "Now", "现状"), say.pue(now.pue), String::new()),
        card(said!(say, "Target", "目标"), say.pue(now.target), String::new()),
    ];
    if let Some(all) = together {
        cards.push(card(all.name.clone(), say.pue(all.site.pue), String::new()));
    }
    cards
}

fn chart(ask: &Ask, now: &SiteOutcome, each: &[Pulled], together: Option<&Pulled>) -> Chart {
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
                say.pue(one.site.pue)
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
        rows: each.iter().chain(together).map(row).collect(),
        limits: vec![
            (target, said!(say, "target", "目标")),
            (now.pue.value(), said!(say, "now", "现状")),
        ],
        from: 1.0,
        ..Bars::default()
    };
    let table = table(ask, &title, now, each, together);
    Chart { key: "levers", title, finding, picture: Picture::Bars(bars), table }
}

fn tone(one: &Pulled, now: &SiteOutcome) -> Tone {
    if one.site.pue < now.pue { Tone::It } else { Tone::Rebound }
}

/// The new PUE and the change, with its sign.
fn change(ask: &Ask, now: &SiteOutcome, then: &SiteOutcome) -> String {
    let say = &ask.say;
    let change = then.pue.value() - now.pue.value();
    let sign = if change > 0.0 { "+" } else { "" };
    let digits = crate::messages::Digits::Decimals(3);
    format!("{} ({sign}{})", say.pue(then.pue), say.number(change, digits))
}

fn table(
    ask: &Ask,
    title: &str,
    now: &SiteOutcome,
    each: &[Pulled],
    all: Option<&Pulled>,
) -> Table {
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
            Cell::text(&*one.how),
            Cell::number(one.site.pue.value(), say.pue(one.site.pue)),
            Cell::number(change, say.number(change, crate::messages::Digits::Decimals(3))),
            Cell::number(one.site.wue / LITRE_A_KILOWATT_HOUR, say.water_intensity(one.site.wue)),
        ]);
    }
    table
}
