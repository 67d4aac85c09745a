//! Prints the words of a language, with the tables of inputs and presets, which the page reads from a
//! file of their own: the build puts it there.

use jevons::messages::words;
use jevons::view::Language;

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let language = Language::ALL.iter().find(|language| language.key() == wanted);
    print!("{}", words::written(*language.expect("name a language: en or zh")));
}
