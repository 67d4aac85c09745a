//! Turns the data files into constants, so that no parser for them travels to the page.

#[path = "build/climates.rs"]
mod climates;
#[path = "build/presets.rs"]
mod presets;

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build");
    write("presets.rs", &presets::constants(Path::new("src/presets")));
    write("climates.rs", &climates::constants(Path::new("data/climates.json")));
}

/// Writes generated code to where `include!` finds it.
fn write(name: &str, code: &str) {
    let folder = env::var("OUT_DIR").expect("cargo names the folder for generated code");
    fs::write(Path::new(&folder).join(name), code).expect("the folder can be written");
}
