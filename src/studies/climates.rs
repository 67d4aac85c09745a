//! One design in every climate of the library.

use super::words::said;
use super::{Ask, needs_simulation, nothing, place};
use crate::model::site::climate::{CLIMATES, Climate};
use crate::outcome::SiteOutcome;
use crate::scenario::Scenario;
use crate::sheet::{Bars, Block, Cell, Chart, Picture, Row, Sheet, Table, Tone};
use crate::units::LITRE_A_KILOWATT_HOUR;

/// A place and the site in it.
struct Placed {
    /// The place of the library; none of the visitor's own file.
    climate: Option<&'static Climate>,
    site: SiteOutcome,
}

impl Placed {
    fn name(&self, ask: &Ask) -> String {
        self.climate.map_or_else(|| ask.here(), |climate| place(&ask.say, climate).to_owned())
    }

    /// The name, with a word on where the year is from: the library may know the same place.
    fn marked(&self, ask: &Ask, is_here: bool) -> String {
        let (say, name) = (&ask.say, self.name(ask));
        match (self.climate.is_none(), is_here) {
            (true, true) => said!(say, "{} (here, your file)", "{}（当前，自备文件）", name),
            (true, false) => said!(say, "{} (your file)", "{}（自备文件）", name),
            (false, true) => said!(say, "{} (here)", "{}（当前）", name),
            (false, false) => name,
        }
    }

    /// The same site there.
    fn link(&self, ask: &Ask) -> String {
        ask.link_to(self.climate.map_or_else(|| ask.scenario().clone(), |one| moved(ask, one)))
    }
}

/// The same site at a place of the library.
fn moved(ask: &Ask, climate: &Climate) -> Scenario {
    ask.with(&[], &[("climate", climate.id)])
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
        best.name(ask),
        say.pue_beside(worst.site.pue, worst.site.target),
        worst.name(ask),
        sites.len()
    );
    let chart = chart(ask, &sites);
    Sheet { title, lead, blocks: vec![Block::Chart(Box::new(chart))] }
}

fn everywhere(ask: &Ask) -> Vec<Placed> {
    let each = |climate: &'static Climate| {
        let weather = ask.shelf.weather(climate.id)?;
        let site = moved(ask, climate).run(Some(&weather))?.site;
        Some(Placed { climate: Some(climate), site })
    };
    CLIMATES.iter().filter_map(each).chain(own(ask)).collect()
}

/// The site in the year of the visitor's own file, if that is at hand.
fn own(ask: &Ask) -> Option<Placed> {
    ask.shelf.file_of(ask.scenario())?;
    Some(Placed { climate: None, site: ask.outcome()?.site })
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
    let climate = ask.scenario().choices.climate.id;
    let here = ask.shelf.file_of(ask.scenario()).is_none().then_some(climate);
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

fn row(ask: &Ask, one: &Placed, here: Option<&str>) -> Row {
    let say = &ask.say;
    let pue = one.site.pue;
    let is_here = one.climate.map(|climate| climate.id) == here;
    let name = one.marked(ask, is_here);
    let tone = if is_here { Tone::Power } else { Tone::It };
    let amount =
        format!("{} · {}", say.pue_beside(pue, one.site.target), say.water_intensity(one.site.wue));
    let mut row = Row::single(name, amount, (1.0, pue.value()), tone);
    row.link = (!is_here).then(|| one.link(ask));
    row
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
            Cell::text(one.marked(ask, false)).to(one.link(ask)),
            one.climate.map_or_else(Cell::none, |climate| Cell::text(climate.country)),
            Cell::number(pue.value(), say.pue_beside(pue, one.site.target)),
            one.site
                .peak_pue
                .map_or_else(Cell::none, |peak| Cell::number(peak.value(), say.pue(peak))),
            Cell::number(water / LITRE_A_KILOWATT_HOUR, say.water_intensity(water)),
        ]);
    }
    table
}
