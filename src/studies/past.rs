//! What happened: apparent rebound, and how it depends on how much would have happened anyway.

use super::facts::badge;
use super::words::said;
use super::{Ask, Status};
use crate::messages::Speaker;
use crate::model::demand::history::records::{self, Record};
use crate::model::demand::history::{Episode, yearly_growth};
use crate::model::demand::rebound::Measures;
use crate::sheet::{
    Block, Card, Cell, Chart, Lines, Mark, Picture, Series, Sheet, Stroke, Table, Tone, Way,
};
use crate::units::{ONE, PERCENT_A_PERCENT, Rebound, YEAR};

/// Something that happened.
struct Past {
    name: [&'static str; 2],
    source: [&'static str; 2],
    status: Status,
    record: Record,
    tone: Tone,
}

/// What happened, in numbers: use and energy a unit, as multiples.
fn pasts() -> [Past; 4] {
    [
        Past {
            name: ["Google's tokens, Apr 2024 to May 2025", "谷歌词元，2024-04 至 2025-05"],
            source: [
                "Google I/O 2025; energy of the median text prompt 33 times less in 12 months (Google, August 2025)",
                "Google I/O 2025；文本提示中位数能耗 12 个月内降至 1/33（谷歌，2025-08）",
            ],
            status: Status::V,
            record: records::google_2024_2025(),
            tone: Tone::It,
        },
        Past {
            name: ["Google's tokens, 2025 to 2026", "谷歌词元，2025 至 2026"],
            source: [
                "Google I/O 2026: 3.2 quadrillion tokens a month; energy an AI task 10 times less a year (IEA, April 2026)",
                "Google I/O 2026：每月 3200 万亿词元；每项人工智能任务能耗每年降至 1/10（国际能源署，2026-04）",
            ],
            status: Status::V,
            record: records::google_2025_2026(),
            tone: Tone::Cooling,
        },
        Past {
            name: ["World's data centres, 2010 to 2018", "全球数据中心，2010 至 2018"],
            source: [
                "Masanet et al. 2020: computing 6.5 times, energy +6%",
                "Masanet 等，2020：计算量 6.5 倍，能耗 +6%",
            ],
            status: Status::S,
            record: records::computers_2010_2018(),
            tone: Tone::Power,
        },
        Past {
            name: ["Light in Britain, 1800 to 2000", "英国照明，1800 至 2000"],
            source: [
                "Fouquet and Pearson 2012: 40,000 times the light; energy a unit a thousandth: illustration",
                "Fouquet 与 Pearson，2012：用光 4 万倍；单位能耗为千分之一：示意",
            ],
            status: Status::M,
            record: records::lighting_1800_2000(),
            tone: Tone::Other,
        },
    ]
}

/// Shares of the growth that are tried.
const STEPS: u32 = 50;

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let past = &ask.scenario().past;
    let own = Episode { service: past.earlier_service(), intensity: past.earlier_gain().inverse() };
    let autonomy = past.autonomy();
    let measures = own.with_autonomy(autonomy).measures;
    let threshold = own.autonomy_threshold();
    let show = |one: Option<Rebound>| {
        one.map_or_else(|| said!(say, "not defined", "无定义"), |one| say.rebound(one))
    };
    let share = |value: f64| say.percent(value);
    let lead = match threshold.filter(|share| *share > 0.0) {
        Some(at) => said!(
            say,
            "Read before and after, the rebound was {} of the saving ({} on the logarithmic scale of the chart). But if more than {} of the growth would have come anyway, efficiency did not backfire.",
            "只看前后，反弹为节能量的 {}（图中的对数尺度为 {}）。但若超过 {} 的增长本来就会发生，能效提升就没有适得其反。",
            show(own.apparent().rebound),
            show(own.apparent().log_rebound),
            share(at)
        ),
        None => said!(
            say,
            "Read before and after, the rebound was {} of the saving ({} on the logarithmic scale of the chart): no backfire, however little of the growth would have come anyway.",
            "只看前后，反弹为节能量的 {}（图中的对数尺度为 {}）：无论有多少增长本来就会发生，都没有适得其反。",
            show(own.apparent().rebound),
            show(own.apparent().log_rebound)
        ),
    };
    let elasticity = own.apparent_elasticity(past.earlier_price().inverse());
    let yearly = |ratio| {
        let growth = yearly_growth(ratio, past.earlier_years());
        growth.map_or_else(|| said!(say, "not defined", "无定义"), |one| signed(say, one))
    };
    let cards = vec![
        Card {
            name: said!(say, "Apparent elasticity", "表观弹性"),
            amount: elasticity.map_or_else(
                || said!(say, "not defined", "无定义"),
                |one| say.three(one / PERCENT_A_PERCENT),
            ),
            note: said!(
                say,
                "if all growth answered the price, {} times less",
                "若全部增长都是对价格（降至 1/{}）的反应",
                say.three(past.earlier_price().value())
            ),
        },
        Card {
            name: said!(say, "A year: use, energy a unit", "每年：用量、单位能耗"),
            amount: said!(say, "{}, {}", "{}，{}", yearly(own.service), yearly(own.intensity)),
            note: said!(
                say,
                "change a year, over {} years",
                "{} 年间的年变化率",
                say.three(past.earlier_years() / YEAR)
            ),
        },
        Card {
            name: said!(say, "Energy afterwards", "期末能耗"),
            amount: format!("{}×", say.three(own.energy().value())),
            note: String::new(),
        },
        Card {
            name: said!(
                say,
                "Rebound, if {} would have come anyway",
                "若 {} 本来就会发生，反弹为",
                say.share(autonomy)
            ),
            amount: show(measures.rebound),
            note: said!(say, "logarithmic: {}", "对数：{}", show(measures.log_rebound)),
        },
        Card {
            name: said!(say, "Backfire below", "低于此比例则适得其反"),
            amount: threshold
                .filter(|one| *one > 0.0)
                .map_or_else(|| said!(say, "never", "从不"), share),
            note: said!(say, "of the growth coming anyway", "即本来就会发生的增长比例"),
        },
    ];
    let honesty = said!(
        say,
        "Totals cannot tell growth that efficiency brought about from growth that would have come anyway: no data set holds that share. Look at the whole line, not at one point.",
        "总量无法区分由能效引发的增长与本来就会发生的增长：没有任何数据集包含这一比例。请看整条线，而不是某一点。"
    );
    let blocks = vec![
        Block::Cards(cards),
        Block::Chart(Box::new(chart(ask, &own, Measure::Logarithmic))),
        Block::Chart(Box::new(chart(ask, &own, Measure::Accounting))),
        Block::Ways(ways(ask)),
        Block::Fine(said!(
            say,
            "Two assumptions stand behind Google's figures: that all its tokens took as much less energy as the median text prompt of one product, and that the two spans of about a year are the same. Neither is published. Google's own price is not published either: the fall of price in the form, unless you type another, is that of tokens of equal quality on the market (5 to 10 times a year, Gundlach et al. 2025), and the apparent elasticity rests on it. The energy of light a unit, a thousandth, is a round figure for illustration, not from the source.",
            "谷歌的数字背后有两个假设：其全部词元的能耗降幅与某一产品文本提示的中位数相同；两个约一年的时段相同。两者均未公布。谷歌自己的价格同样未公布：除非另行填写，表单中的价格降幅取自市场上同等质量的词元（每年 5 至 10 倍，Gundlach 等，2025），表观弹性即以此为据。照明的单位能耗千分之一是示意性的整数，并非出自该来源。"
        )),
        Block::Fine(united_states(ask)),
        Block::Caution(honesty),
    ];
    Sheet { title: said!(say, "What happened before", "历史回顾"), lead, blocks }
}

/// A change, with its sign.
fn signed(say: &Speaker, change: f64) -> String {
    let sign = if change > 0.0 { "+" } else { "" };
    format!("{sign}{}", say.percent(change))
}

/// Which rebound a chart shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measure {
    /// R.
    Accounting,
    /// `R_log`: straight lines.
    Logarithmic,
}

impl Measure {
    /// In per cent.
    fn of(self, measures: &Measures) -> Option<f64> {
        let rebound = match self {
            Self::Accounting => measures.rebound,
            Self::Logarithmic => measures.log_rebound,
        };
        rebound.map(|one| 100.0 * one.value())
    }
}

/// Every episode as a link that fills the form with it.
fn ways(ask: &Ask) -> Vec<Way> {
    let filled = |past: &Past| {
        let Record { episode, price, time } = past.record;
        let price = price.map_or(1.0, |price| price.inverse().value());
        let values = [
            ("earlier_service", episode.service.value()),
            ("earlier_gain", episode.intensity.inverse().value()),
            ("earlier_price", price),
            ("earlier_years", time / YEAR),
        ];
        let scenario = ask.with(&values, &[]);
        let name = past.name[ask.say.language as usize];
        Way {
            text: said!(ask.say, "Fill the form with: {}", "填入表单：{}", name),
            here: scenario == *ask.scenario(),
            link: ask.link_to(scenario),
        }
    };
    pasts().iter().map(filled).collect()
}

fn chart(ask: &Ask, own: &Episode, measure: Measure) -> Chart {
    let say = &ask.say;
    let title = match measure {
        Measure::Accounting => {
            said!(say, "The same in the accounting measure, R", "同上，按核算口径 R")
        }
        Measure::Logarithmic => said!(
            say,
            "Rebound against the share that would have come anyway",
            "反弹与本来就会发生的比例"
        ),
    };
    let finding = match measure {
        Measure::Accounting => said!(
            say,
            "R counts energies: it bends, but crosses 100% at the same share as the logarithmic measure.",
            "R 按能量计：它是弯曲的，但与对数口径在同一比例处越过 100%。"
        ),
        Measure::Logarithmic => said!(
            say,
            "Each line falls straight from the apparent rebound to none: who knows the share knows the rebound. Dots: what was measured, at the left, and where a backfire ends.",
            "每条线都从表观反弹直线降到零：知道这一比例，就知道反弹。圆点：左端为实测的前后对比，另一处为适得其反消失之处。"
        ),
    };
    let across: Vec<f64> =
        (0..=STEPS).map(|step| 100.0 * f64::from(step) / f64::from(STEPS)).collect();
    let heights = |episode: &Episode| -> Vec<f64> {
        let at = |share: &f64| measure.of(&episode.with_autonomy(share / 100.0 * ONE).measures);
        across.iter().map(|share| at(share).unwrap_or(f64::NAN)).collect()
    };
    let named = |past: &Past| Series {
        name: past.name[say.language as usize].to_owned(),
        heights: heights(&past.record.episode),
        tone: past.tone,
        stroke: Stroke::Dashed,
    };
    let mut series: Vec<_> = pasts().iter().map(named).collect();
    series.insert(
        0,
        Series {
            name: said!(say, "in the form", "表单中的数值"),
            heights: heights(own),
            tone: Tone::Rebound,
            stroke: Stroke::Whole,
        },
    );
    let autonomy = ask.scenario().past.autonomy();
    let now = measure.of(&own.with_autonomy(autonomy).measures);
    let marks = now.map(|height| Mark {
        name: said!(say, "your share", "你设定的比例"),
        at: (100.0 * autonomy.value(), height),
        tone: Tone::Rebound,
    });
    let marks = marks.into_iter().chain(dots(measure));
    let picture = Lines {
        across: across.clone(),
        across_name: said!(say, "would have come anyway, %", "本来就会发生的比例，%"),
        unit: match measure {
            Measure::Accounting => said!(say, "rebound R, %", "反弹 R，%"),
            Measure::Logarithmic => said!(say, "rebound, logarithmic, %", "反弹（对数），%"),
        },
        series,
        marks: marks.collect(),
        limits: vec![(100.0, said!(say, "backfire", "适得其反"))],
        from_zero: true,
        ..Lines::default()
    };
    Chart {
        key: match measure {
            Measure::Accounting => "autonomy-r",
            Measure::Logarithmic => "autonomy",
        },
        table: table(ask, &title),
        title,
        finding,
        picture: Picture::Lines(picture),
    }
}

/// What was measured, as dots: the reading before and after at no growth of its own, and the share at
/// which the backfire ends, where there is one. The legend names them by tone.
fn dots(measure: Measure) -> impl Iterator<Item = Mark> {
    pasts().into_iter().flat_map(move |past| {
        let episode = past.record.episode;
        let apparent = measure.of(&episode.apparent()).map(|height| (0.0, height));
        let threshold = episode.autonomy_threshold().filter(|share| *share > 0.0);
        let threshold = threshold.map(|share| (100.0 * share, 100.0));
        let mark = move |at| Mark { name: String::new(), at, tone: past.tone };
        apparent.into_iter().chain(threshold).map(mark)
    })
}

fn table(ask: &Ask, title: &str) -> Table {
    let say = &ask.say;
    let columns = [
        said!(say, "What", "事件"),
        said!(say, "Use", "用量"),
        said!(say, "Energy a unit", "单位能耗"),
        said!(say, "Energy", "总能耗"),
        said!(say, "Apparent rebound", "表观反弹"),
        said!(say, "Logarithmic", "对数"),
        said!(say, "Backfire below a share of", "低于此比例则适得其反"),
        said!(say, "Source", "来源"),
    ];
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    let times = |value: f64| Cell::number(value, format!("{}×", say.three(value)));
    let rebound = |one: Option<Rebound>| {
        one.map_or_else(Cell::none, |one| Cell::number(one.value(), say.rebound(one)))
    };
    for past in pasts() {
        let apparent = past.record.episode.apparent();
        let threshold = past.record.episode.autonomy_threshold();
        table.push(vec![
            Cell::text(past.name[say.language as usize]),
            times(past.record.episode.service.value()),
            times(past.record.episode.intensity.value()),
            times(past.record.episode.energy().value()),
            rebound(apparent.rebound),
            rebound(apparent.log_rebound),
            threshold
                .filter(|one| *one > 0.0)
                .map_or_else(Cell::none, |one| Cell::number(one, say.percent(one))),
            Cell::text(past.source[say.language as usize]).marked(badge(say, past.status)),
        ]);
    }
    table
}

/// What is known of a country whose service nobody counted.
fn united_states(ask: &Ask) -> String {
    let say = &ask.say;
    let [first, middle, last] = records::united_states();
    let growth = |one, other| {
        records::growth_between(one, other).map_or_else(String::new, |growth| say.percent(growth))
    };
    said!(
        say,
        "Data centres of the United States took {} in {}, {} in {} and {} in {}: {} more a year at first, then {} (Lawrence Berkeley National Laboratory, December 2024). The report counts no service, so no rebound can be read from it.",
        "美国数据中心用电：{}（{} 年）、{}（{} 年）、{}（{} 年）；前期每年增长 {}，后期 {}（劳伦斯伯克利国家实验室，2024-12）。该报告未统计服务量，因此无法从中得出反弹。",
        say.energy(first.energy),
        first.year,
        say.energy(middle.energy),
        middle.year,
        say.energy(last.energy),
        last.year,
        growth(&first, &middle),
        growth(&middle, &last)
    )
}
