//! The rules of the house, checked on every test run.
#![cfg(not(target_family = "wasm"))]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use jevons::outcome::Reference;
use jevons::presets::{PRESETS, Preset, newest_defaults};
use jevons::scenario::parameter::{Group, Scale};
use jevons::scenario::rules::RULES;
use jevons::scenario::sources::{SOURCES, Source, Standing};
use jevons::scenario::{CHOICES, Choice, Parameter, Scenario, parameters};
use jevons::studies::Fact;

/// Names that links use for something else.
const RESERVED: &[&str] = &["v", "c", "p", "b", "name", "own", "view", "lang"];

#[test]
fn every_default_lies_in_its_range() {
    for parameter in parameters() {
        let (low, high) = parameter.range;
        assert!(low < high, "{}: {low} to {high}", parameter.key);
        assert!(parameter.allows(parameter.default), "{}", parameter.key);
        assert!(
            parameter.scale != Scale::Logarithmic || low > 0.0,
            "{}: a logarithmic slider cannot reach {low}",
            parameter.key
        );
    }
}

#[test]
fn no_two_inputs_share_a_name() {
    let links = parameters().map(|one| one.link).chain(CHOICES.iter().map(|one| one.link));
    assert_unique(links.chain(RESERVED.iter().copied()));
    assert_unique(parameters().map(|one| one.key).chain(CHOICES.iter().map(|one| one.key)));
}

#[test]
fn names_in_links_are_one_to_six_lower_case_letters() {
    for link in parameters().map(|one| one.link).chain(CHOICES.iter().map(|one| one.link)) {
        assert!((1..=6).contains(&link.len()), "{link}");
        assert!(link.bytes().all(|byte| byte.is_ascii_lowercase()), "{link}");
    }
}

#[test]
fn every_source_that_is_cited_exists_and_every_source_is_cited() {
    assert_unique(SOURCES.iter().map(|source| source.key));
    let mut cited: BTreeSet<_> = parameters().map(|parameter| parameter.source).collect();
    cited.extend(PRESETS.iter().flat_map(|preset| preset.sources));
    cited.extend(Reference::ALL.iter().map(|reference| reference.source));
    for key in &cited {
        assert_eq!(Source::find(key).key, *key, "a source is missing");
    }
    for source in SOURCES {
        assert!(cited.contains(source.key), "nobody cites {}", source.key);
    }
}

#[test]
fn rules_name_parameters_that_exist_and_the_defaults_keep_them() {
    for rule in RULES {
        assert!((rule.holds)(&Scenario::default()), "{}", rule.key);
        for key in rule.parameters {
            assert!(Parameter::find(key).is_some(), "{}: {key}", rule.key);
        }
    }
}

#[test]
fn every_choice_finds_its_alternatives_by_their_keys() {
    for choice in CHOICES {
        let alternatives = (choice.alternatives)();
        assert_unique(alternatives.iter().map(|one| one.key));
        for alternative in alternatives {
            let mut scenario = Scenario::default();
            assert!(choice.set(&mut scenario, alternative.key), "{}", alternative.key);
            assert_eq!(choice.get(&scenario), alternative.key);
            assert_eq!(alternative.key, alternative.key.to_ascii_lowercase());
        }
    }
}

#[test]
fn presets_set_inputs_that_exist_to_values_that_are_allowed() {
    for preset in PRESETS {
        let name = format!("{}.{}", preset.slug, preset.revision);
        let scenario = preset.scenario();
        for key in preset.keys() {
            let known = Parameter::find(key).is_some() || Choice::find(key).is_some();
            assert!(known, "{name}: {key} is no input");
        }
        for (key, value) in preset.values {
            let parameter = Parameter::find(key).expect("it was just found");
            assert!(parameter.allows(*value), "{name}: {key} = {value}");
            assert!(parameter.matters(&scenario), "{name}: {key} plays no part there");
        }
        for (key, answer) in preset.choices {
            let choice = Choice::find(key).expect("it was just found");
            assert_eq!(choice.get(&scenario), *answer, "{name}: {key}");
        }
        assert!(RULES.iter().all(|rule| (rule.holds)(&scenario)), "{name}");
        assert!(!preset.sources.is_empty(), "{name} names no source");
        assert!(is_date(preset.reviewed), "{name}: reviewed {}", preset.reviewed);
    }
    assert_unique(Preset::newest().map(|preset| preset.slug));
    assert!(Preset::newest().count() >= 8);
}

/// Fails, and says what to do, when a default has changed: links to presets that do not name it
/// would change their meaning.
#[test]
fn the_newest_defaults_are_those_of_the_tables() {
    let (scenario, keys) = newest_defaults();
    assert!(
        scenario == Scenario::default(),
        "a default has changed: add src/presets/defaults.<next>.toml with all of them, and a new \
         revision that says `defaults = <next>` of each preset that does not set it"
    );
    let listed: BTreeSet<_> = keys.into_iter().collect();
    let declared: BTreeSet<_> =
        parameters().map(|one| one.key).chain(CHOICES.iter().map(|one| one.key)).collect();
    if listed != declared {
        let missing: Vec<_> = declared.difference(&listed).collect();
        let text = defaults_file();
        panic!("src/presets/defaults.*.toml must list every input; missing: {missing:?}\n\n{text}");
    }
}

/// Fails, and brings the file up to date, when the table of parameters has changed.
#[test]
fn parameters_are_documented() {
    up_to_date("PARAMETERS.md", &parameters_document());
}

/// The modules of the crate, in the order of `lib.rs`: each may use only those before it.
#[test]
fn layers_point_one_way() {
    let order = layers();
    for (path, layer) in sources_by_layer(&order) {
        let text = fs::read_to_string(&path).expect("sources can be read");
        for other in &order[layer + 1..] {
            assert!(!uses(&text, other), "{} uses {other}, which stands after it", path.display());
        }
    }
}

#[test]
fn the_rooms_of_the_model_do_not_know_each_other() {
    const ROOMS: [&str; 4] = ["chance", "demand", "place", "site"];
    for room in ROOMS {
        for path in files(Path::new("src/model")) {
            if !path.starts_with(Path::new("src/model").join(room)) {
                continue;
            }
            let text = fs::read_to_string(&path).expect("sources can be read");
            for other in ROOMS.into_iter().filter(|other| *other != room) {
                assert!(!text.contains(&format!("model::{other}")), "{}", path.display());
            }
        }
    }
}

#[test]
fn only_the_page_and_its_worker_name_the_browser() {
    const BROWSER: &[&str] = &["yew::", "web_sys", "gloo", "wasm_bindgen", "js_sys"];
    for path in files(Path::new("src")) {
        let programs = ["src/app", "src/app.rs", "src/worker", "src/worker.rs"];
        if programs.iter().any(|program| path.starts_with(program)) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("sources can be read");
        for name in BROWSER {
            assert!(!text.contains(name), "{} names {name}", path.display());
        }
    }
}

/// What a page works out itself, it carries: the hours of a site are left to a program that is
/// fetched once the page is drawn.
#[test]
fn the_page_leaves_the_years_of_sites_to_their_program() {
    for path in files(Path::new("src/app")).into_iter().chain([PathBuf::from("src/app.rs")]) {
        let text = fs::read_to_string(&path).expect("sources can be read");
        for name in
            ["scenario.run(", "simulated_year", "site_in_detail", "site_at_load", "Library::read"]
        {
            assert!(!text.contains(name), "{} has {name}", path.display());
        }
    }
}

/// Address, storage, clipboard, time and the rest of the browser's own things have one door.
#[test]
fn only_the_browser_file_touches_what_the_browser_owns() {
    const OWNED: &[&str] = &[
        "gloo_timers",
        "js_sys",
        ".history()",
        ".location()",
        ".clipboard()",
        "local_storage",
        "fetch_with",
        "match_media",
    ];
    for path in files(Path::new("src/app")) {
        if path.to_string_lossy().contains("browser") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("sources can be read");
        for name in OWNED {
            assert!(!text.contains(name), "{} touches {name}", path.display());
        }
    }
}

/// The list of facts.
fn facts() -> Vec<Fact> {
    let text = fs::read_to_string("data/facts.json").expect("the file is there");
    Fact::read(&text).expect("the file is sound")
}

/// The facts on which the default of an input rests, by their keys.
fn facts_behind<'a>(facts: &'a [Fact], input: &Parameter) -> Vec<&'a str> {
    let behind = facts.iter().filter(|fact| fact.defaults.iter().any(|key| key == input.key));
    behind.map(|fact| fact.id.as_str()).collect()
}

#[test]
fn facts_stand_behind_inputs_that_exist() {
    for fact in facts() {
        for key in &fact.defaults {
            assert!(Parameter::find(key).is_some(), "{}: {key} is no input", fact.id);
        }
    }
}

/// A default that is somebody's figure has that figure in the list of facts, unless none there is.
#[test]
fn published_defaults_of_demand_have_their_facts() {
    /// Inputs whose source is not in the list: annexes of tables, quotations, models, memory.
    const WITHOUT: &[&str] = &[
        "algorithm_gain",
        "reinvested",
        "macro_factor",
        "pue_start",
        "pue_end",
        "world_carbon",
        "world_price",
    ];
    let facts = facts();
    for one in parameters().filter(|one| is_of_demand(one.group)) {
        let standing = one.citation().standing;
        let somebodys = !matches!(standing, Standing::Judgement | Standing::Visitor);
        let has = !facts_behind(&facts, one).is_empty();
        if somebodys && !WITHOUT.contains(&one.key) {
            assert!(has, "{} cites {} and has no fact", one.key, one.source);
        }
        assert!(!(has && WITHOUT.contains(&one.key)), "{} has a fact after all", one.key);
    }
}

fn is_of_demand(group: Group) -> bool {
    use Group::{Beyond, Future, Gain, Past, Response, Segments, Training};
    [Gain, Response, Training, Beyond, Past, Future, Segments].contains(&group)
}

fn parameters_document() -> String {
    let mut text = String::from(
        "# Parameters\n\nEvery input of a scenario, as the tables in `src/scenario/inputs` declare \
         it. A test writes this file.\n\nThe facts are those of `data/facts.json` on which a default \
         rests; the study of the facts shows them.\n\n\
         | Input | Link | Unit | Default | Range | Source | Facts |\n|---|---|---|---|---|---|---|\n",
    );
    let facts = facts();
    for one in parameters() {
        let (low, high) = one.range;
        let _ = writeln!(
            text,
            "| {} | `{}` | {} | {} | {low} to {high} | {} | {} |",
            one.label,
            one.link,
            one.unit,
            one.default,
            one.source,
            facts_behind(&facts, one).join(", ")
        );
    }
    text.push_str("\n## Choices\n\n| Choice | Link | Answers |\n|---|---|---|\n");
    for choice in CHOICES {
        let keys: Vec<_> = (choice.alternatives)().iter().map(|one| one.key).collect();
        let _ = writeln!(text, "| {} | `{}` | {} |", choice.label, choice.link, keys.join(", "));
    }
    text.push_str("\n## Sources\n\n| Key | Standing | Citation |\n|---|---|---|\n");
    for source in SOURCES {
        let _ = writeln!(text, "| {} | {:?} | {} |", source.key, source.standing, source.citation);
    }
    text
}

fn defaults_file() -> String {
    let scenario = Scenario::default();
    let mut text = String::from("[choices]\n");
    for choice in CHOICES {
        let _ = writeln!(text, "{} = {:?}", choice.key, choice.get(&scenario));
    }
    text.push_str("\n[values]\n");
    for parameter in parameters() {
        let _ = writeln!(text, "{} = {:?}", parameter.key, parameter.get(&scenario));
    }
    text
}

/// Writes the file and fails if it does not have this text.
fn up_to_date(path: &str, text: &str) {
    if fs::read_to_string(path).unwrap_or_default() != text {
        fs::write(path, text).expect("documents can be written");
        panic!("{path} was out of date; it is now written: commit it");
    }
}

fn layers() -> Vec<String> {
    let text = fs::read_to_string("src/lib.rs").expect("sources can be read");
    let name = |line: &str| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned());
    text.lines().filter_map(name).collect()
}

fn sources_by_layer(order: &[String]) -> Vec<(PathBuf, usize)> {
    let layer = |path: &Path| {
        let name = path.components().nth(1)?.as_os_str().to_str()?.to_owned();
        let module = name.strip_suffix(".rs").unwrap_or(&name).to_owned();
        order.iter().position(|known| *known == module)
    };
    files(Path::new("src"))
        .into_iter()
        .filter_map(|path| layer(&path).map(|layer| (path, layer)))
        .collect()
}

/// Whether a text names a module of the crate, alone or in a list of imports. Comments may point
/// anywhere.
fn uses(text: &str, module: &str) -> bool {
    let code: Vec<_> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let text = code.join("\n");
    text.match_indices("crate::").any(|(at, _)| {
        let rest = &text[at + "crate::".len()..];
        let names =
            rest.strip_prefix('{').map_or(rest, |list| list.split('}').next().unwrap_or(""));
        let is_list = rest.starts_with('{');
        names
            .split(',')
            .take(if is_list { usize::MAX } else { 1 })
            .filter_map(|name| name.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next())
            .any(|name| name == module)
    })
}

fn files(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_path_buf()];
    }
    let mut all = Vec::new();
    for entry in fs::read_dir(path).expect("folders can be read") {
        all.extend(files(&entry.expect("folders can be read").path()));
    }
    all
}

fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    parts.iter().map(|part| part.len()).collect::<Vec<_>>() == [4, 2, 2]
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn assert_unique<'a>(names: impl Iterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for name in names {
        assert!(seen.insert(name), "{name} is there twice");
    }
}
