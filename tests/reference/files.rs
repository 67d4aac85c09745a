//! Finds the files and knows their kinds by their fields.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::case::{Checker, SHOWN_ONLY, check};
use super::chance;
use super::tally::{Report, Verdict};
use super::{annex, tables};

/// Records whose input does not determine the expected answer, by kind and name; an empty name
/// stands for all of the kind.
const NOT_TESTS: &[(&str, &str, &str)] = &[
    ("rates", "price_trends", "a list of published rates, without an input"),
    ("ratio2", "mit_tr_r1", "restates a published number in another unit"),
    ("ecologits_energy", "", "another tool's answers, for comparison"),
];

/// Checks every file below a directory. In the project's `own` oracle a file of no known kind is a
/// failure.
pub(crate) fn check_all(root: &Path, own: bool, checkers: &[(&str, Checker)], report: &mut Report) {
    let mut paths = Vec::new();
    find(root, &mut paths);
    paths.sort();
    if paths.is_empty() {
        report.failures.push(format!("{}: holds no file", root.display()));
    }
    for path in paths {
        let below = path.strip_prefix(root).unwrap_or(&path).display();
        let name = if own { format!("{below}") } else { format!("+ {below}") };
        let known = std::fs::read_to_string(&path)
            .is_ok_and(|text| check_file(&path, &name, &text, checkers, report));
        if !known {
            report.note_unknown(&name, own);
        }
    }
}

fn find(directory: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

/// Checks one file; false if its kind is not known.
fn check_file(
    path: &Path,
    name: &str,
    text: &str,
    checkers: &[(&str, Checker)],
    report: &mut Report,
) -> bool {
    if path.extension().is_some_and(|extension| extension == "csv") {
        return tables::check(name, text, report);
    }
    match serde_json::from_str(text) {
        Ok(Value::Array(cases)) if !cases.is_empty() => {
            let kinds: Option<Vec<&str>> = cases.iter().map(kind).collect();
            let Some(kinds) = kinds else { return false };
            for (case, kind) in cases.iter().zip(kinds) {
                let id = case["id"].as_str().unwrap_or("without a name");
                report.note(name, kind, id, verdict(case, kind, id, checkers));
                note_shown_fields(case, kind, id, report);
            }
            true
        }
        Ok(table) => annex::check(name, &table, report),
        Err(_) => false,
    }
}

/// The kind of a case, by its fields.
fn kind(case: &Value) -> Option<&str> {
    if let Some(function) = case["fn"].as_str() {
        return Some(function);
    }
    let has = |field: &str| case.get(field).is_some();
    if has("function") && has("bounds") {
        Some("sensitivity")
    } else if has("base_inputs") && has("bars") {
        Some("tornado")
    } else {
        None
    }
}

/// Says which fields of a record are no test.
fn note_shown_fields(case: &Value, kind: &str, id: &str, report: &mut Report) {
    for (_, fields, reason) in SHOWN_ONLY.iter().filter(|(of, _, _)| *of == kind) {
        for field in fields.iter().filter(|field| case["expected"].get(field).is_some()) {
            report.note_shown(kind, &format!("{id}, field {field}"), reason);
        }
    }
}

fn verdict(case: &Value, kind: &str, id: &str, checkers: &[(&str, Checker)]) -> Verdict {
    let excluded =
        NOT_TESTS.iter().find(|(of, name, _)| *of == kind && (name.is_empty() || *name == id));
    if let Some((_, _, reason)) = excluded {
        return Verdict::NotATest(reason);
    }
    match kind {
        "sensitivity" => return chance::sensitivity(case),
        "tornado" => return chance::bars(case),
        _ => {}
    }
    match checkers.iter().find(|(name, _)| *name == kind) {
        None => Verdict::NotImplemented,
        Some((_, checker)) => match check(case, *checker) {
            Ok(()) => Verdict::Passed,
            Err(why) => Verdict::Failed(why),
        },
    }
}
