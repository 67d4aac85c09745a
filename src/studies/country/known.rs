//! What is published.

use super::name;
use crate::messages::{Digits, Speaker};
use crate::sheet::{Bars, Cell, Chart, Picture, Row, Table, Tone};
use crate::studies::facts::badge;
use crate::studies::words::said;
use crate::studies::{Country, Estimate, Status};
use crate::units::{GRAM_A_KILOWATT_HOUR, MEGATONNE, ONE, PERCENT, Share, TERAWATT_HOUR};
use crate::view::Language;

/// A share with one decimal: they differ by little.
pub(super) fn share(say: &Speaker, share: Share) -> String {
    say.number(share / PERCENT, Digits::Decimals(1)) + "%"
}

fn who<'a>(say: &Speaker, estimate: &'a Estimate) -> &'a str {
    match say.language {
        Language::English => &estimate.en,
        Language::Chinese => &estimate.zh,
    }
}

/// The estimates for a nation of which a newspaper says something.
pub(super) fn claimed(say: &Speaker, country: &Country) -> Option<Chart> {
    let claim = country.claim.as_ref()?;
    let claimed = claim.share()?;
    let (low, high) = country.range()?;
    let title = said!(
        say,
        "{}: data centres in the nation's electricity",
        "{}：数据中心占全国用电的比例",
        name(say, country)
    );
    let finding = said!(
        say,
        "From {} to {}, depending on who counts what; the newspaper says more than {}.",
        "因统计者与口径而异，为 {}～{}；报道称高于 {}。",
        share(say, low),
        share(say, high),
        share(say, claimed)
    );
    let mut table = Table::new(
        &*title,
        &[&said!(say, "Who, when", "统计者、年份"), &said!(say, "Share", "占比")],
    );
    let mut rows = Vec::new();
    for one in country.estimates.iter().chain([claim]) {
        let Some(part) = one.share() else { continue };
        let label = said!(say, "{}, {}", "{}，{} 年", who(say, one), one.year);
        let tone = if one == claim { Tone::Rebound } else { Tone::It };
        let ends = (0.0, part / PERCENT);
        rows.push(Row::single(label.clone(), share(say, part), ends, tone));
        let cell = Cell::number(part / ONE, share(say, part));
        table.push(vec![Cell::text(label), cell.marked(badge(say, one.status))]);
    }
    let bars = Bars { rows, unit: String::from("%"), ..Bars::default() };
    Some(Chart { key: "claim", title, finding, picture: Picture::Bars(bars), table })
}

/// The latest estimate of every nation, with the range of all.
pub(super) fn shares(say: &Speaker, countries: &[Country]) -> Chart {
    let title = said!(say, "Latest estimate by country", "各国最新估算");
    let columns = [
        said!(say, "Country", "国家"),
        said!(say, "Share of electricity", "占全国用电"),
        said!(say, "Lowest estimate", "最低估算"),
        said!(say, "Highest estimate", "最高估算"),
        said!(say, "Data centres 2024, TWh", "数据中心 2024 年，TWh"),
        said!(say, "Life-cycle CO₂e of it, Mt (Ember)", "全生命周期 CO₂e，Mt（Ember）"),
        said!(say, "Life-cycle g CO₂e/kWh (Ember)", "全生命周期 g CO₂e/kWh（Ember）"),
    ];
    let mut table = Table::new(&*title, &columns.each_ref().map(String::as_str));
    let mut found: Vec<_> = countries
        .iter()
        .filter_map(|one| Some((one, one.latest()?, one.latest()?.share()?, one.range()?)))
        .collect();
    found.sort_by(|one, other| other.2.value().total_cmp(&one.2.value()));
    let mut rows = Vec::new();
    for (country, latest, part, (low, high)) in found {
        let label = said!(say, "{}, {}", "{}，{} 年", name(say, country), latest.year);
        let row = Row::single(label, share(say, part), (0.0, part / PERCENT), Tone::It);
        rows.push(Row { range: Some((low / PERCENT, high / PERCENT)), ..row });
        let cell = |part: Share| Cell::number(part / ONE, share(say, part));
        let energy = country.base().map(|energy| energy / TERAWATT_HOUR);
        let carbon = country.base().map(|energy| country.factor() * energy / MEGATONNE);
        let plain = |value: Option<f64>| {
            value.map_or_else(Cell::none, |value| Cell::number(value, say.three(value)))
        };
        table.push(vec![
            Cell::text(name(say, country)),
            cell(part).marked(badge(say, latest.status)),
            cell(low),
            cell(high),
            plain(energy),
            plain(carbon),
            plain(Some(country.factor() / GRAM_A_KILOWATT_HOUR)),
        ]);
    }
    let finding = said!(
        say,
        "A whisker goes from the lowest to the highest estimate of any year.",
        "须线表示历年各估算的最低与最高值。"
    );
    let bars = Bars { rows, unit: String::from("%"), ..Bars::default() };
    Chart { key: "nations", title, finding, picture: Picture::Bars(bars), table }
}

/// What has been, as published.
pub(super) fn estimates(say: &Speaker, countries: &[Country]) -> Table {
    let title = said!(say, "Every estimate, with its source", "全部估算及其来源");
    table(say, title, countries, |one| one.estimates.iter().chain(&one.claim).collect())
}

/// What is to come, as published.
pub(super) fn forecasts(say: &Speaker, countries: &[Country]) -> Table {
    let title = said!(say, "Published forecasts", "公开预测");
    table(say, title, countries, |one| one.forecasts.iter().collect())
}

fn table(
    say: &Speaker,
    title: String,
    countries: &[Country],
    of: fn(&Country) -> Vec<&Estimate>,
) -> Table {
    let columns = [
        said!(say, "Country", "国家"),
        said!(say, "Year", "年份"),
        said!(say, "Who", "统计者"),
        said!(say, "Data centres, TWh", "数据中心，TWh"),
        said!(say, "Share of the nation", "占全国用电"),
        said!(say, "Source", "来源"),
    ];
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    for country in countries {
        for one in of(country) {
            let mark = one.is_worked_out().then(|| badge(say, Status::D)).flatten();
            let low = one.share().map(|part| share(say, part));
            let high = one.share_high().map(|part| share(say, part));
            table.push(vec![
                Cell::text(name(say, country)),
                Cell::text(one.year.to_string()),
                Cell::text(who(say, one)),
                range(
                    say,
                    one.twh.map(|twh| say.three(twh)),
                    one.twh_high.map(|twh| say.three(twh)),
                ),
                range(say, low.clone(), high).marked(mark.filter(|_| low.is_some())),
                Cell::text(&*one.source).marked(badge(say, one.status)),
            ]);
        }
    }
    table
}

fn range(say: &Speaker, low: Option<String>, high: Option<String>) -> Cell {
    match (low, high) {
        (Some(low), Some(high)) => Cell::text(said!(say, "{} to {}", "{}～{}", low, high)),
        (Some(one), None) | (None, Some(one)) => Cell::text(one),
        (None, None) => Cell::none(),
    }
}

/// Whose electricity the shares are of.
pub(super) fn sources(say: &Speaker, countries: &[Country]) -> String {
    let each: Vec<_> = countries
        .iter()
        .filter_map(|one| {
            let energy = one.nation()?.electricity / TERAWATT_HOUR;
            let (year, source) = (one.electricity_year?, one.electricity_source.as_ref()?);
            let mark = badge(say, one.electricity_status?)
                .map_or_else(String::new, |mark| said!(say, "; {}", "；{}", mark));
            Some(said!(
                say,
                "{} {} TWh in {} ({}{})",
                "{} {} TWh，{} 年（{}{}）",
                name(say, one),
                say.number(energy, Digits::Decimals(0)),
                year,
                source,
                mark
            ))
        })
        .collect();
    said!(
        say,
        "Electricity of the nations: {}. Carbon is life-cycle CO₂ equivalent (Ember through co2.js 0.19.0); China's official factors count the CO₂ of generation alone and are not mixed in.",
        "各国用电：{}。碳为全生命周期 CO₂ 当量（Ember，经 co2.js 0.19.0）；中国官方因子仅计发电环节 CO₂，未混用。",
        each.join(&said!(say, "; ", "；"))
    )
}
