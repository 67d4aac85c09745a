//! One design in every climate of the library.

use super::words::said;
use super::{Ask, needs_simulation, nothing, place};
use crate::model::site::climate::{CLIMATES, Climate};
use crate::outcome::SiteOutcome;
use crate::sheet::{Bars, Block, Cell, Chart, Picture, Row, Sheet, Table, Tone};
use crate::units::LITRE_A_KILOWATT_HOUR;

/// A place and the site in it.
struct Placed {
    climate: &'static Climate,
    site: SiteOutcome,
}

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "The same site in every climate", "同一站点在各地气候下的表现");
    if ask.scenario().is_metered() {
        return needs_simulation(ask, title);
    }
    let mut sites = everywhere(ask);
    sites.sort_by(|one, other| one.site.pue.value().total_cmp(&other.site.pue.value()));
    let (Some(best), Some(worst)) = (sites.first(), sites.last()) else {
        return nothing(title, said!(say, "The climate library is not there.", "缺少气候资料库。"));
    };
    let lead = said!(
        say,
        "From {} in {} to {} in {}: the same design, {} climates.",
        "从{}（{}）到{}（{}）：同一设计，{} 种气候。",
        say.pue_beside(best.site.pue, best.site.target),
        place(say, best.climate),
        say.pue_beside(worst.site.pue, worst.site.target),
        place(say, worst.climate),
        sites.len()
    );
    let chart = chart(ask, &sites);
    Sheet { title, lead, blocks: vec![Block::Chart(Box::new(chart))] }
}

fn everywhere(ask: &Ask) -> Vec<Placed> {
    let each = |climate: &'static Climate| {
        let weather = ask.shelf.weather(climate.id)?;
        let scenario = ask.with(&[], &[("climate", climate.id)]);
        Some(Placed { climate, site: scenario.run(Some(&weather))?.site })
    };
    CLIMATES.iter().filter_map(each).collect()
}

fn chart(ask: &Ask, sites: &[Placed]) -> Chart {
    let say = &ask.say;
    let title = said!(say, "PUE by climate", "各气候的 PUE");
    let target = ask.scenario().site.target_pue().value();
    let within = sites.iter().filter(|one| one.site.meets_target()).count();
    let finding = said!(
        say,
        "{} of {} places meet the target of {}.",
        "{} 个地点达到目标（共 {} 个；目标 {}）。",
        within,
        sites.len(),
        say.three(target)
    );
    let here = ask.scenario().choices.climate.id;
    let bars = Bars {
        rows: sites.iter().map(|one| row(ask, one, here)).collect(),
        limits: vec![(target, said!(say, "target {}", "目标 {}", say.three(target)))],
        from: 1.0,
        ..Bars::default()
    };
    Chart {
        key: "climates",
        finding,
        picture: Picture::Bars(bars),
        table: table(ask, &title, sites),
        title,
    }
}

fn row(ask: &Ask, one: &Placed, here: &str) -> Row {
    let say = &ask.say;
    let pue = one.site.pue;
    let name = place(say, one.climate);
    let is_here = one.climate.id == here;
    let name =
        if is_here { said!(say, "{} (here)", "{}（当前）", name) } else { name.to_owned() };
    let tone = if is_here { Tone::Power } else { Tone::It };
    let amount =
        format!("{} · {}", say.pue_beside(pue, one.site.target), say.water_intensity(one.site.wue));
    let mut row = Row::single(name, amount, (1.0, pue.value()), tone);
    row.link = (!is_here).then(|| link(ask, one.climate));
    row
}

/// The same site there.
fn link(ask: &Ask, climate: &Climate) -> String {
    ask.link_to(ask.with(&[], &[("climate", climate.id)]))
}

fn table(ask: &Ask, title: &str, sites: &[Placed]) -> Table {
    let say = &ask.say;
    let columns = [
        said!(say, "Place", "地点"),
        said!(say, "Country", "国家"),
        String::from("PUE"),
        said!(say, "PUE of the worst hour", "最差小时 PUE"),
        said!(say, "Water, L/kWh", "水，L/kWh"),
    ];
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    for one in sites {
        let (pue, water) = (one.site.pue, one.site.wue);
        table.push(vec![
            Cell::text(place(say, one.climate)).to(link(ask, one.climate)),
            Cell::text(one.climate.country),
            Cell::number(pue.value(), say.pue_beside(pue, one.site.target)),
            one.site
                .peak_pue
                .map_or_else(Cell::none, |peak| Cell::number(peak.value(), say.pue(peak))),
            Cell::number(water / LITRE_A_KILOWATT_HOUR, say.water_intensity(water)),
        ]);
    }
    table
}
