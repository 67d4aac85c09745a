//! Data files become constants, so that no parser and no file travels with the page.

#[path = "build/climates.rs"]
mod climates;

fn main() {
    climates::generate();
}
