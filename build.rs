//! Data files become constants, so that no parser for them travels to the page.

#[path = "build/climates.rs"]
mod climates;
#[path = "build/cop.rs"]
mod cop;
#[path = "build/presets.rs"]
mod presets;

fn main() {
    println!("cargo::rerun-if-changed=build");
    climates::generate();
    cop::generate();
    presets::generate();
}
