//! The published numbers on which the page stands, each with its range, date, source and standing.

use super::words::said;
use super::{Ask, Fact, Status, Topic, nothing};
use crate::link::Link;
use crate::messages::{Digits, Speaker};
use crate::scenario::Parameter;
use crate::sheet::{Block, Card, Cell, Sheet, Table, Way};
use crate::view::{self, Language, Study, View};

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let title = said!(say, "The facts, and how well they are known", "数据依据及其可靠程度");
    let Some(facts) = ask.shelf.facts() else {
        return nothing(title, said!(say, "The list of facts is not there.", "缺少数据依据清单。"));
    };
    let lead = said!(
        say,
        "{} facts: {} were read in their source or a faithful copy of it, the others are marked. A number without a range has none published.",
        "共 {} 条：{} 条已核对原文或其忠实副本，其余均有标注。未列区间者，来源未给出区间。",
        facts.len(),
        count(facts, Status::V)
    );
    let view::Facts { topic, status } = ask.link.view.facts;
    let mut blocks = vec![
        Block::Cards(cards(say, facts)),
        Block::Ways(topics(ask, facts)),
        Block::Ways(standings(ask, facts)),
    ];
    for topic in Topic::ALL.iter().filter(|one| topic.is_none_or(|wanted| wanted == **one)) {
        let chosen = |fact: &&Fact| {
            fact.topic == *topic && status.is_none_or(|wanted| fact.status == wanted)
        };
        let table = table(say, *topic, facts.iter().filter(chosen));
        if !table.rows.is_empty() {
            blocks.push(Block::Table(table));
            blocks.push(Block::Fine(what_would_change(say, *topic)));
        }
    }
    if !blocks.iter().any(|block| matches!(block, Block::Table(_))) {
        blocks.push(Block::Text(said!(
            say,
            "No fact on this topic is known in this way.",
            "该主题下没有这类依据。"
        )));
    }
    blocks.push(Block::Fine(said!(
        say,
        "Sources are cited as they are, in the language of the citation: whose figure it is and of when, then where it was read, if not there. What stands in brackets as from memory has not been checked.",
        "来源按原文引用：先列数据出自谁、何时，再列实际读到之处（若非原文）。方括号内注明 memory 者凭记忆，尚未核对。"
    )));
    Sheet { title, lead, blocks }
}

/// A link to the facts of a topic, known in a way.
pub(super) fn link_to(ask: &Ask, facts: view::Facts) -> String {
    let view = View { study: Some(Study::Facts), facts, ..ask.link.view };
    Link { view, ..ask.link.clone() }.encode()
}

/// The way to some of the facts.
fn way(ask: &Ask, name: &str, count: usize, facts: view::Facts) -> Way {
    let text = said!(ask.say, "{} ({})", "{}（{}）", name, count);
    Way { text, link: link_to(ask, facts), here: facts == ask.link.view.facts }
}

/// Every topic to choose from, with how many facts there are as well known as wanted.
fn topics(ask: &Ask, all: &[Fact]) -> Vec<Way> {
    let say = &ask.say;
    let status = ask.link.view.facts.status;
    let kept = |fact: &&Fact| status.is_none_or(|wanted| fact.status == wanted);
    let of = |topic: Option<Topic>| {
        all.iter().filter(kept).filter(|fact| topic.is_none_or(|one| fact.topic == one)).count()
    };
    let one = |topic: Option<Topic>, name: String| {
        way(ask, &name, of(topic), view::Facts { topic, status })
    };
    let mut ways = vec![one(None, said!(say, "All topics", "全部主题"))];
    ways.extend(Topic::ALL.iter().map(|topic| one(Some(*topic), topic_name(say, *topic))));
    ways
}

/// Every standing to choose from, with how many facts of the wanted topic there are.
fn standings(ask: &Ask, all: &[Fact]) -> Vec<Way> {
    let say = &ask.say;
    let topic = ask.link.view.facts.topic;
    let kept = |fact: &&Fact| topic.is_none_or(|wanted| fact.topic == wanted);
    let of = |status: Option<Status>| {
        all.iter().filter(kept).filter(|fact| status.is_none_or(|one| fact.status == one)).count()
    };
    let one = |status: Option<Status>, name: String| {
        way(ask, &name, of(status), view::Facts { topic, status })
    };
    let mut ways = vec![one(None, said!(say, "However well known", "不论可靠程度"))];
    ways.extend(Status::ALL.iter().map(|status| one(Some(*status), standing(say, *status))));
    ways
}

fn count(facts: &[Fact], status: Status) -> usize {
    facts.iter().filter(|fact| fact.status == status).count()
}

fn cards(say: &Speaker, facts: &[Fact]) -> Vec<Card> {
    let card = |status: &Status| Card {
        name: standing(say, *status),
        amount: count(facts, *status).to_string(),
        note: String::new(),
    };
    Status::ALL.iter().map(card).collect()
}

/// How well a fact is known.
fn standing(say: &Speaker, status: Status) -> String {
    match status {
        Status::V => said!(say, "Read in the source", "已核对原文"),
        Status::S => said!(say, "Read in a summary", "据二手资料"),
        Status::M => said!(say, "From memory", "凭记忆"),
        Status::D => said!(say, "Worked out", "推算"),
    }
}

/// The mark of a fact that was not read in its source.
pub(super) fn badge(say: &Speaker, status: Status) -> Option<String> {
    match status {
        Status::V => None,
        Status::S => Some(said!(say, "read in a summary", "据二手资料")),
        Status::M => Some(said!(say, "from memory", "凭记忆")),
        Status::D => Some(said!(say, "worked out", "推算")),
    }
}

fn topic_name(say: &Speaker, topic: Topic) -> String {
    match topic {
        Topic::Training => said!(say, "Training", "训练"),
        Topic::Inference => said!(say, "Answering", "推理（应答）"),
        Topic::Prices => said!(say, "Prices, elasticities and progress", "价格、弹性与技术进步"),
        Topic::Demand => said!(say, "Use", "使用量"),
        Topic::World => said!(say, "Data centres of the world", "全球数据中心"),
        Topic::Us => said!(say, "Data centres of the United States", "美国数据中心"),
        Topic::China => said!(say, "Data centres of China", "中国数据中心"),
        Topic::Pue => said!(say, "PUE: averages, targets and caps", "PUE：平均值、目标与上限"),
        Topic::Other => {
            said!(
                say,
                "Share prices of 27 January 2025, and rebound elsewhere",
                "2025 年 1 月 27 日股价与其他领域的反弹"
            )
        }
    }
}

/// What would have to be published for the numbers of a topic to change.
fn what_would_change(say: &Speaker, topic: Topic) -> String {
    let what = match topic {
        Topic::Training => said!(
            say,
            "metered electricity of a whole training programme, failed runs included",
            "公布整个训练项目（含失败的运行）的实测用电"
        ),
        Topic::Inference => said!(
            say,
            "providers' means rather than medians, by length of the answer, for reasoning, pictures and video too",
            "服务商按回答长度公布平均值而非中位数，并涵盖推理、图像与视频"
        ),
        Topic::Prices => said!(
            say,
            "an elasticity measured over years and over more than one market, and the cost shares of a provider",
            "跨多年、跨多个市场测得的弹性，以及服务商的成本构成"
        ),
        Topic::Demand => said!(
            say,
            "tokens and energy of the same product over the same time",
            "同一产品、同一时段的词元数与能耗"
        ),
        Topic::World | Topic::Us | Topic::China => said!(
            say,
            "metered electricity of AI servers apart from other computing, and plants that are cancelled or delayed",
            "将人工智能服务器与其他计算分开计量的用电，以及取消或推迟的项目"
        ),
        Topic::Pue => said!(
            say,
            "averages weighted by energy instead of by answers to a survey",
            "按能耗加权而非按问卷份数的平均值"
        ),
        Topic::Other => said!(
            say,
            "studies of rebound in computing itself, with a counterfactual",
            "针对计算本身、含反事实对照的反弹研究"
        ),
    };
    said!(say, "What would change this: {}.", "什么会改变这些数字：{}。", what)
}

fn table<'a>(say: &Speaker, topic: Topic, facts: impl Iterator<Item = &'a Fact>) -> Table {
    let columns = [
        said!(say, "What it is", "含义"),
        said!(say, "Value", "数值"),
        said!(say, "Range", "区间"),
        said!(say, "Unit", "单位"),
        said!(say, "Date", "日期"),
        said!(say, "Source", "来源"),
        said!(say, "Behind the default of", "所支撑的默认值"),
    ];
    let mut table = Table::new(topic_name(say, topic), &columns.each_ref().map(String::as_str));
    for fact in facts {
        let (meaning, unit) = match say.language {
            Language::English => (&fact.en, &fact.unit),
            Language::Chinese => (&fact.zh, &fact.unit_zh),
        };
        table.push(vec![
            Cell::text(&**meaning),
            fact.value
                .map_or_else(Cell::none, |value| Cell::number(value, amount(say, fact, value))),
            range(say, fact),
            Cell::text(&**unit),
            Cell::text(&*fact.date),
            Cell::text(&*fact.source).marked(badge(say, fact.status)),
            defaults(say, fact),
        ]);
    }
    table
}

/// The inputs whose default rests on a fact.
fn defaults(say: &Speaker, fact: &Fact) -> Cell {
    let inputs = fact.defaults.iter().filter_map(|key| Parameter::find(key));
    let labels: Vec<_> = inputs.map(|input| say.parameter(input)).collect();
    if labels.is_empty() { Cell::none() } else { Cell::text(labels.join(&said!(say, "; ", "；"))) }
}

fn range(say: &Speaker, fact: &Fact) -> Cell {
    let end = |end: Option<f64>| end.map(|value| amount(say, fact, value));
    match (end(fact.low), end(fact.high)) {
        (Some(low), Some(high)) => Cell::text(said!(say, "{} to {}", "{}～{}", low, high)),
        (Some(low), None) => Cell::text(said!(say, "from {}", "不低于 {}", low)),
        (None, Some(high)) => Cell::text(said!(say, "to {}", "不高于 {}", high)),
        (None, None) => Cell::none(),
    }
}

/// A fact in few words: what it means, how much it is.
pub(super) fn short(say: &Speaker, fact: &Fact) -> String {
    let (meaning, unit) = match say.language {
        Language::English => (&fact.en, &fact.unit),
        Language::Chinese => (&fact.zh, &fact.unit_zh),
    };
    let value = fact.value.map_or_else(String::new, |value| amount(say, fact, value));
    match (value.is_empty(), unit.is_empty()) {
        (true, _) => meaning.clone(),
        (false, true) => said!(say, "{}: {}", "{}：{}", meaning, value),
        (false, false) => said!(say, "{}: {} {}", "{}：{} {}", meaning, value, unit),
    }
}

/// A number of a fact, as a person reads it.
pub(super) fn amount(say: &Speaker, fact: &Fact, value: f64) -> String {
    if fact.percent { percent(say, value) } else { large(say, value) }
}

/// A percentage with up to three digits, because sources give as many.
pub(super) fn percent(say: &Speaker, fraction: f64) -> String {
    say.three(100.0 * fraction) + "%"
}

/// Four digits, and the word for millions and more.
fn large(say: &Speaker, value: f64) -> String {
    let number = |size: f64| say.number(value / size, Digits::Significant(4));
    match say.language {
        Language::English if value >= 1e12 => format!("{} trillion", number(1e12)),
        Language::English if value >= 1e9 => format!("{} billion", number(1e9)),
        Language::English if value >= 1e6 => format!("{} million", number(1e6)),
        Language::Chinese if value >= 1e12 => format!("{} 万亿", number(1e12)),
        Language::Chinese if value >= 1e8 => format!("{} 亿", number(1e8)),
        Language::Chinese if value >= 1e5 => format!("{} 万", number(1e4)),
        _ => number(1.0),
    }
}
