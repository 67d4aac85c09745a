//! `data/climates.json` becomes the list of places; the hours themselves stay in the file.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use serde::Deserialize;

/// Where the library lies.
const LIBRARY: &str = "data/climates.json";

/// A place by name; everything else is read from the file when it has arrived.
#[derive(Deserialize)]
struct Place {
    id: String,
    en: String,
    zh: String,
    country: String,
}

/// Writes `climates.rs` into the build's own directory.
pub(crate) fn generate() {
    println!("cargo:rerun-if-changed={LIBRARY}");
    println!("cargo:rerun-if-changed=build/climates.rs");
    let json = fs::read_to_string(LIBRARY).expect("the climate library is there");
    let places: Vec<Place> = serde_json::from_str(&json).expect("the climate library is sound");
    let out = env::var("OUT_DIR").expect("cargo names the output directory");
    fs::write(Path::new(&out).join("climates.rs"), list(&places)).expect("the list is written");
}

/// The list as Rust.
fn list(places: &[Place]) -> String {
    let mut text = String::from("&[\n");
    for place in places {
        let Place { id, en, zh, country } = place;
        writeln!(
            text,
            "Climate {{ id: {id:?}, english: worded!({en:?}), chinese: worded!({zh:?}), country: {country:?} }},"
        )
        .expect("text takes text");
    }
    text.push_str("]\n");
    text
}
