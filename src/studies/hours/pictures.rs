//! The map of the year, the hours in each mode, and the water.

use crate::messages::Digits;
use crate::model::site::account::{Mode, WaterUse};
use crate::model::site::{Detail, Tally};
use crate::outcome::SiteOutcome;
use crate::sheet::{Bars, Cell, Chart, Grid, Picture, Row, Table, Tone};
use crate::studies::words::said;
use crate::studies::{Ask, names};
use crate::units::{CUBIC_METRE, HOUR, Pue, Time, Volume};

/// PUE by month and hour of the day.
pub(super) fn map(ask: &Ask, detail: &Detail) -> Chart {
    let say = &ask.say;
    let title = said!(say, "PUE by month and hour", "按月份与钟点的 PUE");
    let rows: Vec<(String, Vec<f64>)> = detail
        .map()
        .iter()
        .enumerate()
        .map(|(place, hours)| {
            (names::month(say, place), hours.iter().map(|one| one.pue().value()).collect())
        })
        .collect();
    let all = || rows.iter().flat_map(|row| row.1.iter().copied());
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(1.0, f64::max));
    let mut columns = vec![said!(say, "Month", "月份")];
    let hours: Vec<String> = (0..24).map(|hour: u32| hour.to_string()).collect();
    columns.extend(hours.iter().map(|hour| said!(say, "{}:00", "{}时", hour)));
    let mut table =
        Table::new(title.clone(), &columns.iter().map(String::as_str).collect::<Vec<_>>());
    let two = |value: f64| say.number(value, Digits::Decimals(3));
    for (name, numbers) in &rows {
        let mut cells = vec![Cell::text(name.clone())];
        cells.extend(numbers.iter().map(|one| Cell::number(*one, two(*one))));
        table.push(cells);
    }
    let months = detail.months();
    let of = |place: usize| months.get(place).map_or(Pue::IDEAL, Tally::pue);
    let worst =
        (0..12).max_by(|one, other| of(*one).value().total_cmp(&of(*other).value())).unwrap_or(0);
    let best =
        (0..12).min_by(|one, other| of(*one).value().total_cmp(&of(*other).value())).unwrap_or(0);
    let finding = said!(
        say,
        "Best month {} ({}), worst {} ({}).",
        "最好的月份 {}（{}），最差 {}（{}）。",
        names::month(say, best),
        two(of(best).value()),
        names::month(say, worst),
        two(of(worst).value())
    );
    let grid = Grid {
        columns: hours,
        rows,
        unit: String::new(),
        ends: (two(low), two(high)),
        ..Grid::default()
    };
    Chart { key: "hours", title, finding, picture: Picture::Grid(grid), table }
}

/// Hours in each mode of cooling.
pub(super) fn modes(ask: &Ask, site: &SiteOutcome) -> Chart {
    let say = &ask.say;
    let title = said!(say, "Hours in each mode of cooling", "各冷却模式的小时数");
    let mut all: Vec<(Mode, Time)> = site.modes().collect();
    all.sort_by(|one, other| (other.1 / HOUR).total_cmp(&(one.1 / HOUR)));
    let hours = |time: Time| say.number(time / HOUR, Digits::Decimals(0));
    let rows = all.iter().map(|(mode, time)| {
        Row::single(
            names::mode(say, *mode),
            said!(say, "{} h", "{} h", hours(*time)),
            (0.0, *time / HOUR),
            Tone::Cooling,
        )
    });
    let bars = Bars { rows: rows.collect(), unit: String::from("h"), ..Bars::default() };
    let mut table = Table::new(
        title.clone(),
        &[&said!(say, "Mode", "模式"), &said!(say, "Hours a year", "小时/年")],
    );
    for (mode, time) in &all {
        table.push(vec![
            Cell::text(names::mode(say, *mode)),
            Cell::number(*time / HOUR, hours(*time)),
        ]);
    }
    let finding = all.first().map_or_else(String::new, |(mode, time)| {
        said!(
            say,
            "Most often: {} ({} of 8,760 hours).",
            "最常见：{}（8,760 小时中的 {} 小时）。",
            names::mode(say, *mode),
            hours(*time)
        )
    });
    Chart { key: "modes", title, finding, picture: Picture::Bars(bars), table }
}

/// What the water is used for.
pub(super) fn water(ask: &Ask, site: &SiteOutcome) -> Chart {
    let say = &ask.say;
    let title = said!(say, "What the water is used for", "水用在哪里");
    let uses: Vec<_> = WaterUse::ALL
        .iter()
        .map(|one| (*one, site.year.water_for(*one)))
        .filter(|one| one.1 > Volume::ZERO)
        .collect();
    let rows = uses.iter().map(|(purpose, volume)| {
        Row::single(
            names::water(say, *purpose),
            say.volume(*volume),
            (0.0, *volume / CUBIC_METRE),
            Tone::Cooling,
        )
    });
    let bars =
        Bars { rows: rows.collect(), unit: CUBIC_METRE.symbol.to_owned(), ..Bars::default() };
    let mut table =
        Table::new(title.clone(), &[&said!(say, "Use", "用途"), &said!(say, "m³ a year", "m³/年")]);
    for (purpose, volume) in &uses {
        table.push(vec![
            Cell::text(names::water(say, *purpose)),
            Cell::number(*volume / CUBIC_METRE, say.three(*volume / CUBIC_METRE)),
        ]);
    }
    let finding = said!(
        say,
        "{} a year, {} of computing.",
        "每年 {}，每单位计算能耗 {}。",
        say.volume(site.water),
        say.water_intensity(site.wue)
    );
    Chart { key: "water", title, finding, picture: Picture::Bars(bars), table }
}
