//! Every input that plays a part: its value, whether it was changed, and whose figure it is.

use super::words::said;
use super::{Ask, facts, place};
use crate::scenario::parameter::Group;
use crate::scenario::sources::{Source, Standing};
use crate::scenario::{CHOICES, Choice, Parameter, Scenario, parameters};
use crate::sheet::{Block, Cell, Sheet, Table};
use crate::view::{self, Study};

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let (draft, base) = (&ask.link.first, ask.link.first.base.scenario());
    let of = |shown: Shown| -> Vec<Table> {
        let tables = Group::ALL.iter().map(|group| table(ask, &base, *group, shown));
        tables.filter(|table| !table.rows.is_empty()).collect()
    };
    let tables = of(Shown::InTheAnswer);
    let inputs: usize = tables.iter().map(|table| table.rows.len()).sum();
    let changed = draft.changed_choices().len() + draft.changed_values().len();
    let lead = said!(
        say,
        "{} inputs play a part in this scenario; {} of them differ from the preset “{}”, whose data were reviewed on {}.",
        "该方案用到 {} 个参数，其中 {} 个不同于预设“{}”（数据核对日期：{}）。",
        inputs,
        changed,
        say.title(draft.base),
        draft.base.reviewed
    );
    let mut blocks: Vec<_> = tables.into_iter().map(Block::Table).collect();
    blocks.push(Block::Heading(said!(
        say,
        "What only closer looks ask for, unchanged",
        "仅在深入分析中用到且未改动的参数"
    )));
    blocks.extend(of(Shown::InStudies).into_iter().map(Block::Folded));
    blocks.push(Block::Table(sources(ask)));
    blocks.push(Block::Heading(said!(say, "How to cite", "如何引用")));
    blocks.push(Block::Text(citation(ask)));
    blocks.push(Block::Fine(said!(
        say,
        "The link after # reopens just this scenario, also when the preset has newer data. Add the day on which you saw it.",
        "# 之后的链接可重新打开同一方案，即使预设数据已有更新。请补上访问日期。"
    )));
    Sheet { title: said!(say, "Assumptions and sources", "假设与来源"), lead, blocks }
}

/// Which inputs a table holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// Those that play a part in the answer; those that only studies ask for, where they were changed.
    InTheAnswer,
    /// The others that studies ask for.
    InStudies,
}

/// The inputs of a group that play a part.
fn table(ask: &Ask, base: &Scenario, group: Group, shown: Shown) -> Table {
    let (say, scenario) = (&ask.say, ask.scenario());
    let columns = [
        said!(say, "Input", "参数"),
        said!(say, "Value", "取值"),
        said!(say, "Preset", "预设"),
        said!(say, "Source", "来源"),
        said!(say, "Facts behind it", "所依据的数据"),
    ];
    let mut table = Table::new(say.group(group), &columns.each_ref().map(String::as_str));
    let asked = Study::is_asked_by_any(group);
    let wanted = |changed: bool, matters: bool| match shown {
        Shown::InTheAnswer => changed || (matters && !asked),
        Shown::InStudies => asked && matters && !changed,
    };
    for choice in CHOICES.iter().filter(|choice| choice.group == group) {
        let changed = choice.get(scenario) != choice.get(base);
        if wanted(changed, choice.matters(scenario)) {
            table.push(choice_row(ask, base, choice, changed));
        }
    }
    for parameter in parameters().filter(|parameter| parameter.group == group) {
        let changed = differs(parameter.get(scenario), parameter.get(base));
        if wanted(changed, parameter.matters(scenario)) {
            table.push(parameter_row(ask, base, parameter, changed));
        }
    }
    table
}

#[expect(clippy::float_cmp, reason = "unchanged means the very same number")]
fn differs(one: f64, other: f64) -> bool {
    one != other
}

fn choice_row(ask: &Ask, base: &Scenario, choice: &Choice, changed: bool) -> Vec<Cell> {
    let name = |key: &str| {
        let found = (choice.alternatives)().into_iter().find(|one| one.key == key);
        found.map_or("", |one| ask.say.alternative(choice, &one))
    };
    vec![
        Cell::text(ask.say.choice(choice)),
        Cell::text(name(choice.get(ask.scenario()))).marked(mark(ask, changed)),
        Cell::text(name(choice.get(base))),
        Cell::none(),
        Cell::none(),
    ]
}

fn parameter_row(ask: &Ask, base: &Scenario, parameter: &Parameter, changed: bool) -> Vec<Cell> {
    let say = &ask.say;
    let cell = |scenario: &Scenario| {
        let value = parameter.get(scenario);
        Cell::number(value, say.as_typed(value, parameter.unit))
    };
    // A preset that sets a value of its own has sources of its own; which of them is not recorded.
    let own = differs(parameter.get(base), parameter.default);
    let source = match (changed, own) {
        (true, _) => Cell::text(said!(say, "the visitor", "使用者")),
        (false, true) => Cell::text(said!(say, "the preset's sources", "预设的来源")),
        (false, false) => Cell::text(parameter.source).marked(doubt(ask, parameter.citation())),
    };
    vec![
        Cell::text(say.parameter(parameter)),
        cell(ask.scenario()).marked(mark(ask, changed)),
        cell(base),
        source,
        if changed || own { Cell::none() } else { behind(ask, parameter) },
    ]
}

/// The facts on which a default rests, with a link to those of the same topic.
fn behind(ask: &Ask, parameter: &Parameter) -> Cell {
    let say = &ask.say;
    let all = ask.shelf.facts().unwrap_or_default();
    let behind = all.iter().filter(|fact| fact.defaults.iter().any(|key| key == parameter.key));
    let behind: Vec<_> = behind.collect();
    let [first, ..] = behind.as_slice() else { return Cell::none() };
    let said: Vec<_> = behind.iter().map(|fact| facts::short(say, fact)).collect();
    let only = view::Facts { topic: Some(first.topic), status: None };
    Cell::text(said.join(&said!(say, "; ", "；"))).to(facts::link_to(ask, only))
}

fn mark(ask: &Ask, changed: bool) -> Option<String> {
    changed.then(|| said!(ask.say, "changed", "已改"))
}

/// What a reader should know of a source before using its figure.
fn doubt(ask: &Ask, source: &Source) -> Option<String> {
    let plain = matches!(source.standing, Standing::Verified | Standing::Visitor);
    (!plain).then(|| ask.say.standing(source.standing).to_owned())
}

/// The sources of the inputs that play a part, and of the preset.
fn sources(ask: &Ask) -> Table {
    let (say, scenario) = (&ask.say, ask.scenario());
    let columns = [
        said!(say, "Key", "代号"),
        said!(say, "Source", "来源"),
        said!(say, "Standing", "核对情况"),
    ];
    let caption = said!(say, "Sources of these figures", "数据来源");
    let mut table = Table::new(caption, &columns.each_ref().map(String::as_str));
    let own = ask.link.first.base.sources;
    let mut keys: Vec<&str> = own.to_vec();
    keys.extend(parameters().filter(|one| one.matters(scenario)).map(|one| one.source));
    keys.sort_unstable();
    keys.dedup();
    for source in keys.into_iter().map(Source::find) {
        table.push(vec![
            Cell::text(source.key).marked(
                own.contains(&source.key).then(|| said!(say, "of the preset", "预设的来源")),
            ),
            Cell::text(say.citation(source)),
            Cell::text(say.standing(source.standing)),
        ]);
    }
    table.rows.extend(weather(ask));
    table
}

/// Where the weather comes from, and on what terms it may be used.
fn weather(ask: &Ask) -> Option<Vec<Cell>> {
    let (say, scenario) = (&ask.say, ask.scenario());
    if scenario.is_metered() {
        return None;
    }
    let key = Cell::text(said!(say, "weather", "天气"));
    if let Some(file) = &scenario.weather_file {
        let whose =
            said!(say, "a file of the visitor's own: {}", "使用者自备的文件：{}", file.place());
        return Some(vec![key, Cell::text(whose), Cell::none()]);
    }
    let record = ask.shelf.library()?.record(scenario.choices.climate.id)?;
    let language = say.language as usize;
    let source = [place(say, scenario.choices.climate), &record.source[language]].join(" · ");
    Some(vec![key, Cell::text(source), Cell::text(record.note[language].as_str())])
}

/// How to cite the scenario.
fn citation(ask: &Ask) -> String {
    let (say, draft) = (&ask.say, &ask.link.first);
    let name = match draft.scenario.name() {
        "" => say.title(draft.base).to_owned(),
        name => name.to_owned(),
    };
    said!(
        say,
        "Jevons: does efficiency save energy? Version {}, scenario “{}” from preset {}.{}, #{}",
        "Jevons：提高能效就能节能吗？第 {} 版，方案“{}”，源自预设 {}.{}，#{}",
        env!("CARGO_PKG_VERSION"),
        name,
        draft.base.slug,
        draft.base.revision,
        ask.link.encode()
    )
}
