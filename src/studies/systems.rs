//! Every cooling system with the visitor's other inputs, in the same climate.

use super::words::said;
use super::{Ask, nothing};
use crate::outcome::SiteOutcome;
use crate::scenario::Choice;
use crate::sheet::{Bars, Block, Cell, Chart, Picture, Row, Sheet, Table, Tone};
use crate::units::LITRE_A_KILOWATT_HOUR;

/// A system and what it gives.
struct Built {
    key: &'static str,
    name: &'static str,
    site: SiteOutcome,
    link: String,
}

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "Every system in the same climate", "同一气候下的各种系统");
    let mut all = built(ask);
    all.sort_by(|one, other| one.site.pue.value().total_cmp(&other.site.pue.value()));
    let (Some(best), Some(worst)) = (all.first(), all.last()) else {
        return nothing(title, said!(say, "The climate library is not there.", "缺少气候资料库。"));
    };
    let lead = said!(
        say,
        "In {}: from {} ({}) to {} ({}).",
        "在{}：从 {}（{}）到 {}（{}）。",
        ask.here(),
        say.pue_beside(best.site.pue, best.site.target),
        best.name,
        say.pue_beside(worst.site.pue, worst.site.target),
        worst.name
    );
    let note = said!(
        say,
        "All with the inputs of the form; those that only another system has are at the values of the preset. Halls with outdoor air need a building made for it, and water is not free everywhere: look at both columns.",
        "均采用表单中的参数；仅其他系统才有的参数取预设值。使用室外空气的机房需要相应的建筑，而水并非处处充足：请同时查看两列。"
    );
    let blocks = vec![Block::Chart(Box::new(chart(ask, &all))), Block::Fine(note)];
    Sheet { title, lead, blocks }
}

fn built(ask: &Ask) -> Vec<Built> {
    let Some(choice) = Choice::find("system") else { return Vec::new() };
    let weather = ask.weather();
    let each = |one: crate::scenario::choice::Alternative| {
        let scenario = ask.with(&[], &[("system", one.key)]);
        // Meters and the visitor's own curve know nothing of the other inputs.
        if !scenario.is_designed() {
            return None;
        }
        let site = scenario.run(weather.as_deref())?.site;
        let name = ask.say.alternative(choice, &one);
        Some(Built { key: one.key, name, site, link: ask.link_to(scenario) })
    };
    (choice.alternatives)().into_iter().filter_map(each).collect()
}

fn chart(ask: &Ask, all: &[Built]) -> Chart {
    let say = &ask.say;
    let title = said!(say, "PUE by system", "各系统的 PUE");
    let now = Choice::find("system").map(|choice| choice.get(ask.scenario()));
    let row = |one: &Built| {
        let pue = one.site.pue;
        let here = now == Some(one.key);
        let amount = said!(
            say,
            "{} · {}",
            "{} · {}",
            say.pue_beside(pue, one.site.target),
            say.water_intensity(one.site.wue)
        );
        let tone = if here { Tone::Power } else { Tone::It };
        let mut row = Row::single(one.name.to_owned(), amount, (1.0, pue.value()), tone);
        row.link = (!here).then(|| one.link.clone());
        row
    };
    let target = ask.scenario().site.target_pue().value();
    let bars = Bars {
        rows: all.iter().map(row).collect(),
        limits: vec![(target, said!(say, "target", "目标"))],
        from: 1.0,
        ..Bars::default()
    };
    let columns = [
        said!(say, "System", "系统"),
        String::from("PUE"),
        said!(say, "PUE of the worst hour", "最差小时 PUE"),
        said!(say, "Water, L/kWh", "水，L/kWh"),
        said!(say, "Water at the source too, L/kWh", "含发电用水，L/kWh"),
    ];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    for one in all {
        let water = |water| Cell::number(water / LITRE_A_KILOWATT_HOUR, say.water_intensity(water));
        table.push(vec![
            Cell::text(one.name).to(one.link.clone()),
            Cell::number(one.site.pue.value(), say.pue_beside(one.site.pue, one.site.target)),
            one.site
                .peak_pue
                .map_or_else(Cell::none, |peak| Cell::number(peak.value(), say.pue(peak))),
            water(one.site.wue),
            water(one.site.wue_source),
        ]);
    }
    let least = all.iter().min_by(|one, other| {
        (one.site.wue / LITRE_A_KILOWATT_HOUR).total_cmp(&(other.site.wue / LITRE_A_KILOWATT_HOUR))
    });
    let finding = least.map_or_else(String::new, |one| {
        said!(say, "PUE and water; least water: {}.", "PUE 与用水；用水最少：{}。", one.name)
    });
    Chart { key: "systems", title, finding, picture: Picture::Bars(bars), table }
}
