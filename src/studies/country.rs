//! What data centres take of a nation's electricity: published estimates, and the path of AI.

mod ahead;
mod known;

use super::words::said;
use super::{Ask, Country, future, nothing};
use crate::messages::Speaker;
use crate::model::demand::projection::Projection;
use crate::model::place::{Nation, share_of, world_2024, world_on_path};
use crate::sheet::{Block, Sheet};
use crate::units::{Energy, Share, TERAWATT_HOUR};
use crate::view::Language;

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "Data centres in the nation's electricity", "数据中心占全国用电的比例");
    let Some(countries) = ask.shelf.countries() else {
        return nothing(title, said!(say, "The list of countries is not there.", "缺少国家清单。"));
    };
    let path = future::path(ask);
    let mut blocks = Vec::new();
    blocks.extend(countries.iter().find_map(|one| known::claimed(say, one)).map(boxed));
    blocks.push(boxed(known::shares(say, countries)));
    blocks.push(Block::Table(known::estimates(say, countries)));
    blocks.push(Block::Heading(said!(say, "Along the path of the form", "沿表单所设路径")));
    blocks.push(Block::Text(assumption(say)));
    let nations = nations(ask, countries);
    blocks.push(boxed(ahead::shares(say, &nations, &path)));
    let keyed = nations.iter().zip(ahead::KEYS);
    blocks.extend(keyed.filter_map(|one| ahead::energies(say, one, &path)).map(boxed));
    blocks.push(Block::Table(known::forecasts(say, countries)));
    blocks.push(Block::Caution(future::honesty(ask)));
    blocks.push(Block::Fine(known::sources(say, countries)));
    Sheet { title, lead: lead(say, countries, &path), blocks }
}

/// Every nation of which enough is known, and that of the form.
fn nations<'a>(ask: &Ask, countries: &'a [Country]) -> Vec<ahead::Ahead<'a>> {
    let say = &ask.say;
    let listed = countries.iter().filter_map(|one| {
        let (name, nation) = (name(say, one).to_owned(), one.nation()?);
        Some(ahead::Ahead { name, nation, forecasts: &one.forecasts })
    });
    let own = own(ask).map(|nation| ahead::Ahead {
        name: said!(say, "Your country", "你的国家"),
        nation,
        forecasts: &[],
    });
    // That of the form first: it is what the visitor asked for.
    own.into_iter().chain(listed).collect()
}

/// The country of the form; none where nothing is said of it. Its data centres grow with the world's
/// from the year of the figures, taken as 2024.
pub(super) fn own(ask: &Ask) -> Option<Nation> {
    let form = &ask.scenario().nation;
    let (electricity, centres) = (form.own_electricity(), form.own_centres());
    let known = electricity > Energy::ZERO && centres > Energy::ZERO && centres <= electricity;
    let part = share_of(centres, world_2024()).filter(|_| known)?;
    Some(Nation { part, electricity, centres: Some(centres) })
}

fn boxed(chart: crate::sheet::Chart) -> Block {
    Block::Chart(Box::new(chart))
}

fn name<'a>(say: &Speaker, country: &'a Country) -> &'a str {
    match say.language {
        Language::English => &country.en,
        Language::Chinese => &country.zh,
    }
}

/// Electricity of the world's data centres in each year of the path.
fn worlds(path: &Projection) -> impl Iterator<Item = Energy> {
    let start = path.first().actual * TERAWATT_HOUR;
    path.years.iter().map(move |year| world_on_path(start, year.actual * TERAWATT_HOUR))
}

fn lead(say: &Speaker, countries: &[Country], path: &Projection) -> String {
    let china = countries.iter().find(|one| one.claim.is_some());
    let known =
        china.and_then(|one| Some((one, one.range()?, one.years()?, one.claim.as_ref()?.share()?)));
    let Some((china, (low, high), years, claim)) = known else {
        return said!(say, "No estimates are known.", "没有已知的估算。");
    };
    let first = said!(
        say,
        "Published estimates for {} from {} to {} go from {} to {} of the nation's electricity; the newspaper's \"over {}\" {}.",
        "{}{}—{} 年的公开估算为全国用电的 {}～{}；报道所称“{} 以上”{}。",
        name(say, china),
        years.start(),
        years.end(),
        known::share(say, low),
        known::share(say, high),
        say.share(claim),
        beside(say, claim, (low, high))
    );
    let last = worlds(path).last();
    let ahead = china.nation().zip(last).and_then(|(nation, world)| nation.share(world));
    let Some(ahead) = ahead else { return first };
    first
        + &said!(
            say,
            " On the path of the form it would be {} in {}.",
            "按表单所设路径，{1} 年将为 {0}。",
            known::share(say, ahead),
            future::calendar(&path.last())
        )
}

/// Where a claim stands beside the estimates.
fn beside(say: &Speaker, claim: Share, (low, high): (Share, Share)) -> String {
    if claim > high {
        said!(say, "stands above them", "高于全部估算")
    } else if claim < low {
        said!(say, "stands below them", "低于全部估算")
    } else {
        said!(say, "stands among them", "处于各估算之间")
    }
}

fn assumption(say: &Speaker) -> String {
    said!(
        say,
        "Assumed: each nation keeps its share of the world's data-centre electricity of 2024 (IEA; of Ireland the 6.33 TWh of 2023, Central Statistics Office, from memory; of a country typed in the form what stands there); what is not AI stays at 485 TWh of 2025 less AI; and all other use of electricity stays as it is, so where it grows the true share is lower. The dashed lines are the cases of the IEA (April 2025), brought down to the nation by the same share.",
        "假定：各国占全球数据中心用电的份额保持 2024 年水平（国际能源署；爱尔兰取 2023 年 6.33 TWh，爱尔兰中央统计局，凭记忆；表单输入的国家取所填数值）；非人工智能部分保持不变，为 2025 年的 485 TWh 减去人工智能；其他用电保持不变，若其增长，实际占比会更低。虚线为国际能源署（2025 年 4 月）各情景，按同一份额折算到各国。"
    )
}
