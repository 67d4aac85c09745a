//! Presets: one TOML file each, checked for shape here and for meaning by the tests.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use serde::Deserialize;

/// `<slug>.<revision>.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Preset {
    order: u32,
    defaults: u32,
    reviewed: String,
    sources: Vec<String>,
    title: Words,
    story: Words,
    #[serde(default)]
    choices: BTreeMap<String, String>,
    values: BTreeMap<String, f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    en: String,
    zh: String,
}

/// `defaults.<revision>.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Defaults {
    choices: BTreeMap<String, String>,
    values: BTreeMap<String, f64>,
}

/// Where the presets lie.
const FOLDER: &str = "src/presets";

/// Writes `presets.rs` into the build's own directory.
pub(crate) fn generate() {
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("presets.rs"), constants(Path::new(FOLDER)))
        .expect("the build directory can be written");
}

/// The Rust constants `PRESETS` and `DEFAULTS` for all files of a folder.
fn constants(folder: &Path) -> String {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut presets = Vec::new();
    let mut defaults = Vec::new();
    for (slug, revision, text) in files(folder) {
        let name = format!("{slug}.{revision}.toml");
        if slug == "defaults" {
            let file: Defaults = parse(&name, &text);
            defaults.push((revision, values(&file.choices, &file.values)));
        } else {
            let file: Preset = parse(&name, &text);
            presets.push((file.order, slug.clone(), revision, literal(&slug, revision, &file)));
        }
    }
    presets.sort();
    defaults.sort();
    let mut code =
        String::from("/// Every revision of every preset.\npub static PRESETS: &[Preset] = &[\n");
    for (_, _, _, preset) in presets {
        code += &preset;
    }
    code += "];\n/// Every revision of the defaults.\nstatic DEFAULTS: &[Defaults] = &[\n";
    for (revision, values) in defaults {
        writeln!(code, "Defaults {{ revision: {revision}, {values} }},").expect("strings grow");
    }
    code + "];\n"
}

/// Slug, revision and text of each file, in the order of their names.
fn files(folder: &Path) -> Vec<(String, u32, String)> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the folder of presets exists")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).expect("names are plain");
            let (slug, revision) = stem
                .rsplit_once('.')
                .unwrap_or_else(|| panic!("{stem}: name it slug.revision.toml"));
            let revision = revision.parse().unwrap_or_else(|_| panic!("{stem}: no revision"));
            (slug.to_owned(), revision, fs::read_to_string(path).expect("presets can be read"))
        })
        .collect()
}

fn parse<T: for<'a> Deserialize<'a>>(name: &str, text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| panic!("src/presets/{name}: {error}"))
}

fn literal(slug: &str, revision: u32, file: &Preset) -> String {
    let Preset { defaults, reviewed, sources, title, story, .. } = file;
    format!(
        "Preset {{ slug: {slug:?}, revision: {revision}, defaults: {defaults}, \
         reviewed: {reviewed:?}, sources: &{sources:?}, title: &[worded!({:?}), worded!({:?})], \
         story: &[explained!({:?}), explained!({:?})], {} }},\n",
        title.en,
        title.zh,
        story.en,
        story.zh,
        values(&file.choices, &file.values),
    )
}

fn values(choices: &BTreeMap<String, String>, values: &BTreeMap<String, f64>) -> String {
    let choices: Vec<_> = choices.iter().collect();
    let values: Vec<_> = values.iter().collect();
    format!("choices: &{choices:?}, values: &{values:?}")
}
