//! The rules that a site has to keep, and whether it does.

use crate::outcome::SiteOutcome;
use crate::sheet::{Block, Cell, Table};
use crate::studies::Ask;
use crate::studies::words::said;
use crate::units::Pue;

/// A limit of the PUE that a rule sets.
struct Limit {
    /// Country of the rule, two letters; none if it holds anywhere.
    country: Option<&'static str>,
    pue: f64,
    /// The rule, whom it binds, and from when, by language.
    rule: [&'static str; 2],
    /// Whether it was read in a source, heard of in a second-hand one, or only remembered.
    standing: Standing,
}

/// How well a limit is known.
#[derive(Clone, Copy, PartialEq)]
enum Standing {
    Read,
    SecondHand,
    Memory,
}

/// Section 7 of the specification, with its standing of each.
const LIMITS: &[Limit] = &[
    Limit {
        country: Some("CN"),
        pue: 1.5,
        rule: [
            "Special action plan of NDRC, MIIT, NEA and NDA, 23 July 2024: national average below 1.5 by the end of 2025",
            "国家发展改革委等四部门《数据中心绿色低碳发展专项行动计划》（2024-07-23）：2025 年底全国平均 PUE 低于 1.5",
        ],
        standing: Standing::Read,
    },
    Limit {
        country: Some("CN"),
        pue: 1.25,
        rule: [
            "The same plan: new and rebuilt large sites at most 1.25",
            "同一行动计划：新建及改扩建大型站点不高于 1.25",
        ],
        standing: Standing::SecondHand,
    },
    Limit {
        country: Some("CN"),
        pue: 1.2,
        rule: [
            "The same plan: sites at the nodes of the national computing hubs at most 1.2",
            "同一行动计划：国家枢纽节点站点不高于 1.2",
        ],
        standing: Standing::SecondHand,
    },
    Limit {
        country: Some("CN"),
        pue: 1.3,
        rule: [
            "MIIT, 2022: new large sites below 1.3",
            "工业和信息化部（2022）：新建大型站点低于 1.3",
        ],
        standing: Standing::Read,
    },
    Limit {
        country: Some("CN"),
        pue: 1.5,
        rule: [
            "GB 40879-2021, grade 3, the limit; in force since 1 November 2022, small edge sites excepted",
            "GB 40879-2021 第 3 级（限定值），2022-11-01 起实施，小型边缘站点除外",
        ],
        standing: Standing::SecondHand,
    },
    Limit {
        country: Some("CN"),
        pue: 1.2,
        rule: ["GB 40879-2021, grade 1", "GB 40879-2021 第 1 级"],
        standing: Standing::Memory,
    },
    Limit {
        country: Some("DE"),
        pue: 1.5,
        rule: [
            "EnEfG: sites in operation before 1 July 2026, from 1 July 2027",
            "德国《能效法》EnEfG：2026-07-01 前投运的站点，自 2027-07-01 起",
        ],
        standing: Standing::Read,
    },
    Limit {
        country: Some("DE"),
        pue: 1.3,
        rule: [
            "EnEfG: sites in operation before 1 July 2026, from 1 July 2030",
            "德国《能效法》EnEfG：2026-07-01 前投运的站点，自 2030-07-01 起",
        ],
        standing: Standing::Read,
    },
    Limit {
        country: Some("DE"),
        pue: 1.2,
        rule: [
            "EnEfG: sites in operation from 1 July 2026 on; an amendment to 1.3 is under discussion",
            "德国《能效法》EnEfG：2026-07-01 起投运的站点；放宽至 1.3 的修正案尚在讨论",
        ],
        standing: Standing::Read,
    },
    Limit {
        country: Some("SG"),
        pue: 1.3,
        rule: ["Singapore: new capacity", "新加坡：新增容量"],
        standing: Standing::SecondHand,
    },
    Limit {
        country: None,
        pue: 1.4,
        rule: [
            "Climate Neutral Data Centre Pact, warm climates; 1.3 in cool ones",
            "气候中和数据中心公约：温暖地区 1.4，寒冷地区 1.3",
        ],
        standing: Standing::Memory,
    },
    Limit {
        country: None,
        pue: 1.54,
        rule: [
            "No rule: the average that operators reported to Uptime Institute in 2025",
            "并非规定：Uptime Institute 2025 年调查中运营商报告的平均值",
        ],
        standing: Standing::Read,
    },
];

/// The verdict against each rule for the country of the site's climate.
pub(super) fn blocks(ask: &Ask, now: &SiteOutcome) -> Vec<Block> {
    let say = &ask.say;
    let country = ask.scenario().choices.climate.country;
    let title = said!(say, "Rules and yardsticks", "规定与参照");
    let columns = [
        said!(say, "Rule", "规定"),
        said!(say, "PUE at most", "PUE 上限"),
        said!(say, "This site", "该站点"),
    ];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    let fits = |limit: &&Limit| limit.country.is_none_or(|of| of == country);
    for limit in LIMITS.iter().filter(fits) {
        table.push(vec![
            Cell::text(limit.rule[say.language as usize]).marked(badge(ask, limit.standing)),
            Cell::number(limit.pue, say.pue(Pue::new(limit.pue))),
            Cell::text(verdict(ask, now, limit.pue)),
        ]);
    }
    let text = said!(
        say,
        "For the country of the chosen climate ({}). Which of them binds a site depends on its age and size, which the page does not know.",
        "按所选气候所在国家（{}）列出。具体适用哪一条取决于站点的建成时间与规模，本页并不知晓。",
        country
    );
    vec![Block::Heading(title), Block::Fine(text), Block::Table(table)]
}

fn verdict(ask: &Ask, now: &SiteOutcome, limit: f64) -> String {
    let over = now.pue.value() - limit;
    if over <= 1e-9 {
        said!(ask.say, "keeps it", "达标")
    } else {
        let over = ask.say.number(over, crate::messages::Digits::Decimals(2));
        said!(ask.say, "misses it by {}", "超出 {}", over)
    }
}

fn badge(ask: &Ask, standing: Standing) -> Option<String> {
    match standing {
        Standing::Read => None,
        Standing::SecondHand => Some(said!(ask.say, "second-hand", "二手来源")),
        Standing::Memory => Some(said!(ask.say, "from memory", "凭记忆")),
    }
}
