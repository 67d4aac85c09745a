//! The year in detail: where the electricity goes, by month and hour, by mode, and the figures of
//! the standards.

mod inlets;

use super::words::said;
use super::{Ask, names, needs_simulation, nothing};
use crate::messages::Digits;
use crate::model::site::account::{Component, Mode, Subsystem, WaterUse};
use crate::model::site::{Detail, MeterPoint, Tally, Year};
use crate::outcome::SiteOutcome;
use crate::sheet::{
    Bars, Block, Branch, Card, Cell, Chart, Flows, Grid, Picture, Row, Sheet, Table, Tone,
};
use crate::units::{
    CUBIC_METRE, Energy, HOUR, LITRE_A_KILOWATT_HOUR, ONE, PERCENT, Pue, Time, Volume,
};

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "The year in detail", "全年明细");
    if ask.scenario().is_metered() {
        return metered(ask, title);
    }
    let weather = ask.weather();
    let detail = weather.as_deref().and_then(|weather| ask.scenario().site_in_detail(weather));
    let (Some(detail), Some(outcome)) = (detail, ask.outcome()) else {
        return nothing(title, said!(say, "The weather is not there.", "缺少气象资料。"));
    };
    let site = &outcome.site;
    let lead = said!(
        say,
        "{} on average over the year, {} in the worst hour; 99 hours in 100 stay below {}.",
        "全年平均 {}，最差小时 {}；100 个小时中有 99 个低于 {}。",
        say.pue(site.pue),
        say.pue(detail.year().peak_pue()),
        say.pue(detail.percentile(0.99 * ONE))
    );
    let mut blocks = vec![
        Block::Chart(Box::new(stream(ask, site))),
        Block::Chart(Box::new(map(ask, &detail))),
        Block::Chart(Box::new(modes(ask, site))),
    ];
    if site.water > Volume::ZERO {
        blocks.push(Block::Chart(Box::new(water(ask, site))));
    }
    blocks.push(Block::Table(months(ask, &detail)));
    blocks.extend(weather.iter().flat_map(|weather| inlets::blocks(ask, weather)));
    blocks.push(Block::Heading(said!(say, "By the standards", "按标准口径")));
    let mut cards = meter_points(ask, detail.year());
    cards.extend(shared(ask, site));
    cards.extend(simulated(ask, &detail));
    blocks.push(Block::Cards(cards));
    if weather.as_deref().is_some_and(|weather| !weather.is_hourly()) {
        blocks.push(Block::Fine(said!(
            say,
            "The weather of the library is 576 means: the worst hour and the percentile are those of a mean of about 15 hours, and a real worst hour is worse. A weather file of your own gives every hour.",
            "气候资料库的天气由 576 个均值构成：此处“最差小时”和百分位对应约 15 小时的均值，真实的最差小时会更差。导入自己的气象文件可得到逐时结果。"
        )));
    }
    blocks.push(Block::Fine(said!(
        say,
        "PUE1 to PUE3 read the IT energy behind the UPS, behind the distribution units and at the servers (ISO/IEC 30134-2; that a quarter of the distribution loss lies in cables is from memory). MLC and ELC: ASHRAE 90.4; the formula of the ELC is from memory.",
        "PUE1 至 PUE3 分别在 UPS 输出、配电单元输出和服务器输入处计量 IT 能耗（ISO/IEC 30134-2；配电损耗的四分之一在电缆中，此比例凭记忆）。MLC 与 ELC：ASHRAE 90.4；ELC 的公式凭记忆。"
    )));
    Sheet { title, lead, blocks }
}

fn tone(component: Component) -> Tone {
    match component.subsystem() {
        Subsystem::Power => Tone::Power,
        Subsystem::Cooling => Tone::Cooling,
        Subsystem::Other => Tone::Other,
    }
}

/// Where the electricity goes.
fn stream(ask: &Ask, site: &SiteOutcome) -> Chart {
    let say = &ask.say;
    let title = said!(say, "Where the electricity goes", "电去了哪里");
    let total = site.electricity;
    let share = |energy: Energy| say.percent(energy / total);
    let named = |name: &str, energy: Energy| format!("{name} {}", share(energy));
    let mut parts: Vec<_> = Component::ALL
        .iter()
        .map(|one| (names::component(say, *one), site.year.component(*one), tone(*one)))
        .filter(|part| part.1 > Energy::ZERO)
        .collect();
    parts.sort_by(|one, other| (other.1 / total).total_cmp(&(one.1 / total)));
    let computing = said!(say, "computing", "计算");
    let mut branches =
        vec![Branch { name: named(&computing, site.it), amount: site.it / total, tone: Tone::It }];
    branches.extend(parts.iter().map(|(name, energy, tone)| Branch {
        name: named(name, *energy),
        amount: *energy / total,
        tone: *tone,
    }));
    let mut table = Table::new(
        title.clone(),
        &[
            &said!(say, "Item", "项目"),
            &said!(say, "GWh a year", "GWh/年"),
            &said!(say, "Share", "占比"),
        ],
    );
    let rows = std::iter::once((computing, site.it))
        .chain(parts.iter().map(|part| (part.0.clone(), part.1)));
    for (name, energy) in rows {
        let gigawatt_hours = energy / crate::units::GIGAWATT_HOUR;
        table.push(vec![
            Cell::text(name),
            Cell::number(gigawatt_hours, say.three(gigawatt_hours)),
            Cell::number(energy / total, share(energy)),
        ]);
    }
    let finding = parts.first().map_or_else(String::new, |part| {
        said!(
            say,
            "{} reach the computing; the largest overhead: {} ({}).",
            "{} 到达计算设备；最大的额外用电：{}（{}）。",
            share(site.it),
            part.0,
            share(part.1)
        )
    });
    let flows = Flows { source: say.energy(total), branches };
    Chart { key: "stream", title, finding, picture: Picture::Flows(flows), table }
}

/// PUE by month and hour of the day.
fn map(ask: &Ask, detail: &Detail) -> Chart {
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
fn modes(ask: &Ask, site: &SiteOutcome) -> Chart {
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
fn water(ask: &Ask, site: &SiteOutcome) -> Chart {
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

/// What follows from meters alone.
fn metered(ask: &Ask, title: String) -> Sheet {
    let say = &ask.say;
    let way = needs_simulation(ask, String::new());
    let Some(site) = ask.outcome().map(|outcome| outcome.site) else { return way };
    let mut blocks = vec![Block::Chart(Box::new(stream(ask, &site)))];
    if site.water > Volume::ZERO {
        blocks.push(Block::Chart(Box::new(water(ask, &site))));
    }
    blocks.push(Block::Heading(said!(say, "By the standards", "按标准口径")));
    blocks.push(Block::Cards(shared(ask, &site)));
    blocks.push(Block::Fine(said!(
        say,
        "What the meters do not itemise counts as other overhead: until it is split up, CLF, PLF and the partial PUEs are lower limits.",
        "电表未分项的部分计入其他额外用电：在细分之前，CLF、PLF 和局部 PUE 均为下限。"
    )));
    blocks.extend(way.blocks);
    Sheet { title, lead: way.lead, blocks }
}

/// PUE and water of each month.
fn months(ask: &Ask, detail: &Detail) -> Table {
    let say = &ask.say;
    let columns = [
        said!(say, "Month", "月份"),
        said!(say, "Interim PUE", "月度 PUE（iPUE）"),
        said!(say, "Water, L/kWh", "水，L/kWh"),
    ];
    let caption = said!(say, "Month by month", "逐月");
    let mut table = Table::new(caption, &columns.each_ref().map(String::as_str));
    for (place, tally) in detail.months().iter().enumerate() {
        let (pue, water) = (tally.pue().value(), tally.wue());
        table.push(vec![
            Cell::text(names::month(say, place)),
            Cell::number(pue, say.number(pue, Digits::Decimals(3))),
            Cell::number(water / LITRE_A_KILOWATT_HOUR, say.water_intensity(water)),
        ]);
    }
    table
}

fn card(name: String, amount: String) -> Card {
    Card { name, amount, note: String::new() }
}

fn three(ask: &Ask, value: f64) -> String {
    ask.say.number(value, Digits::Decimals(3))
}

/// PUE by the place of the meter.
fn meter_points(ask: &Ask, year: &Year) -> Vec<Card> {
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
fn shared(ask: &Ask, site: &SiteOutcome) -> Vec<Card> {
    let (say, year) = (&ask.say, &site.year);
    let factor = |part: Subsystem| three(ask, year.load_factor(part).value());
    let partial = |part: Subsystem| three(ask, year.partial_pue(part).value());
    let renewable = ask.scenario().place.green_power();
    vec![
        card(said!(say, "DCiE", "DCiE"), say.percent(1.0 / site.pue.value())),
        card(
            said!(say, "Cooling load factor, CLF", "制冷负载系数 CLF"),
            factor(Subsystem::Cooling),
        ),
        card(said!(say, "Power load factor, PLF", "供电负载系数 PLF"), factor(Subsystem::Power)),
        card(
            said!(say, "Other overhead per IT", "其他额外用电（相对 IT）"),
            factor(Subsystem::Other),
        ),
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
fn simulated(ask: &Ask, detail: &Detail) -> Vec<Card> {
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
