//! The year in detail: where the electricity goes, by month and hour, by mode, and the figures of
//! the standards.

mod inlets;
mod pictures;
mod stages;
mod standards;
mod towers;

use pictures::{map, modes, water};
use stages::stream;
use standards::{meter_points, shared, simulated};

use super::unsplit::{label, unsplit};
use super::words::said;
use super::{Ask, names, needs_simulation, nothing};
use crate::messages::Digits;
use crate::model::site::Detail;
use crate::outcome::SiteOutcome;
use crate::sheet::{Block, Cell, Sheet, Table};
use crate::units::{Energy, LITRE_A_KILOWATT_HOUR, ONE, Volume};

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
    blocks.extend(inlets::missed(ask, detail.year()));
    blocks.extend(towers::blocks(ask, &detail));
    blocks.extend(weather.iter().flat_map(|weather| inlets::blocks(ask, weather)));
    blocks.push(Block::Heading(said!(say, "By the standards", "按标准口径")));
    let mut cards = meter_points(ask, detail.year());
    cards.extend(shared(ask, site));
    cards.extend(simulated(ask, &detail));
    blocks.push(Block::Cards(cards));
    if weather.as_deref().is_some_and(|weather| !weather.is_hourly()) {
        blocks.push(Block::Fine(said!(
            say,
            "The weather of the library is 576 means of about 15 hours each: the worst hour and the percentile are those of a mean, or of half of one, and a real worst hour is worse. A weather file of your own gives every hour.",
            "气候资料库的天气由 576 个均值构成，每个约含 15 小时：此处“最差小时”和百分位对应一个均值或其一半，真实的最差小时会更差。导入自己的气象文件可得到逐时结果。"
        )));
    }
    blocks.push(Block::Fine(said!(
        say,
        "PUE1 to PUE3 read the IT energy behind the UPS, behind the distribution units and at the servers (ISO/IEC 30134-2; that a quarter of the distribution loss lies in cables is from memory). MLC and ELC: ASHRAE 90.4; the formula of the ELC is from memory.",
        "PUE1 至 PUE3 分别在 UPS 输出、配电单元输出和服务器输入处计量 IT 能耗（ISO/IEC 30134-2；配电损耗的四分之一在电缆中，此比例凭记忆）。MLC 与 ELC：ASHRAE 90.4；ELC 的公式凭记忆。"
    )));
    Sheet { title, lead, blocks }
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
    blocks.extend(weighed(ask, &site));
    blocks.push(Block::Heading(said!(say, "By the standards", "按标准口径")));
    blocks.push(Block::Cards(shared(ask, &site)));
    if unsplit(&site) > 0.0 {
        blocks.push(Block::Fine(said!(
            say,
            "The meters do not itemise “{}”: any part of it may be cooling, the power chain or something else, so that CLF, PLF, the partial PUEs and the other overhead are told from none of it to all of it. What is split up in the form narrows them down.",
            "“{}”未分项：其中任何部分都可能属于制冷、供配电或其他，因此 CLF、PLF、局部 PUE 和其他额外能耗给出从全不计入到全部计入的范围。在表单中分项填写后，范围即可缩小。",
            label(ask, "metered_rest")
        )));
    }
    blocks.extend(way.blocks);
    Sheet { title, lead: way.lead, blocks }
}

/// How energy of other forms than electricity is counted.
fn weighed(ask: &Ask, site: &SiteOutcome) -> Option<Block> {
    let say = &ask.say;
    (site.year.other_forms() > Energy::ZERO).then(|| {
        Block::Fine(said!(
            say,
            "Fuel counts as 0.35 and energy from a network as 0.4 of the same amount of electricity, by source energy: Green Grid white paper 49, read in notes by others. By these weights the parts add up to the PUE. Electricity, its carbon, its water and its cost leave them out. We have read no factors for them in a source: those figures are lower limits.",
            "按源能源折算，燃料计为同量电力的 0.35，管网供能计为 0.4：绿色网格（The Green Grid）白皮书 49（转引自他人笔记）。按此权重，各部分之和等于 PUE。用电量及其碳排放、耗水和费用均不含这部分能源：尚无可引用的系数，因此这些数字为下限。"
        ))
    })
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
