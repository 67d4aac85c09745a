//! What data centres take of a nation's electricity: published estimates, and the path of AI.

mod ahead;
mod known;

use super::words::said;
use super::{Ask, Country, future, nothing};
use crate::messages::Speaker;
use crate::model::demand::projection::Projection;
use crate::model::place::world_on_path;
use crate::sheet::{Block, Sheet};
use crate::units::{Energy, TERAWATT_HOUR};
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
    blocks.push(boxed(ahead::shares(say, countries, &path)));
    blocks.extend(countries.iter().filter_map(|one| ahead::energies(say, one, &path)).map(boxed));
    blocks.push(Block::Table(known::forecasts(say, countries)));
    blocks.push(Block::Caution(future::honesty(ask)));
    blocks.push(Block::Fine(known::sources(say, countries)));
    Sheet { title, lead: lead(say, countries, &path), blocks }
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
    let Some((china, (low, high))) = china.and_then(|one| Some((one, one.range()?))) else {
        return said!(say, "No estimates are known.", "没有已知的估算。");
    };
    let first = said!(
        say,
        "Published estimates for {} from 2018 to 2024 go from {} to {} of the nation's electricity; the newspaper's \"over 3%\" stands above them.",
        "{}2018—2024 年的公开估算为全国用电的 {}～{}；报道所称“3% 以上”高于全部估算。",
        name(say, china),
        known::share(say, low),
        known::share(say, high)
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

fn assumption(say: &Speaker) -> String {
    said!(
        say,
        "Assumed: each nation keeps its share of the world's data-centre electricity of 2024 (IEA); what is not AI stays at 485 TWh of 2025 less AI; and all other use of electricity stays as it is, so where it grows the true share is lower. The dashed lines are the cases of the IEA (April 2025), brought down to the nation by the same share.",
        "假定：各国占全球数据中心用电的份额保持 2024 年水平（国际能源署）；非人工智能部分保持不变，为 2025 年的 485 TWh 减去人工智能；其他用电保持不变，若其增长，实际占比会更低。虚线为国际能源署（2025 年 4 月）各情景，按同一份额折算到各国。"
    )
}
