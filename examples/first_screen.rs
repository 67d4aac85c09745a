//! Prints the first screen as HTML: the answer that stands in the page before the program has
//! loaded. The build puts it there, so that it is always the program's own. The markup is the one
//! that `src/app/headline.rs` describes.

use jevons::messages::{Speaker, plain};
use jevons::outcome::Outcome;
use jevons::presets::Preset;
use jevons::view::Language;

fn main() {
    let Some(outcome) = Preset::first().scenario().run(None) else {
        eprintln!("The first preset must be metered: its answer cannot wait for weather.");
        std::process::exit(1)
    };
    println!(r#"<div class="page first-screen">"#);
    for language in Language::ALL {
        println!("{}", screen(&Speaker::new(*language, plain), &outcome));
    }
    println!("</div>");
}

/// The first screen in one language.
fn screen(say: &Speaker, outcome: &Outcome) -> String {
    let (texts, site) = (say.texts(), &outcome.site);
    let first =
        answer("site", texts.question_site, &say.site_headline(site, ""), &say.verdict(site), "");
    let second = answer(
        "rebound",
        texts.question_rebound,
        &say.rebound_headline(&outcome.demand),
        &say.rebound_detail(&outcome.demand),
        texts.conditional,
    );
    format!(
        r#"<div lang="{}">
<header class="masthead"><h1 class="brand">{}</h1><p class="promise">{}</p><div class="tools"></div></header>
<section class="answers">{first}{second}</section>
</div>"#,
        say.language.tag(),
        escaped(texts.title),
        escaped(texts.promise),
    )
}

fn answer(key: &str, question: &str, headline: &str, further: &str, mind: &str) -> String {
    let mind = match mind {
        "" => String::new(),
        mind => format!(r#"<p class="fine">{}</p>"#, escaped(mind)),
    };
    format!(
        r#"<div class="answer"><h2 class="question">{}</h2><p class="says" data-headline="{key}">{} <span class="further">{}</span></p>{mind}</div>"#,
        escaped(question),
        escaped(headline),
        escaped(further),
    )
}

/// A text without what HTML would read as markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
