//! Prints the first screen as HTML: the answer that stands in the page before the program has
//! loaded. The build puts it there, so that it is always the program's own.

use jevons::messages::{Speaker, plain};
use jevons::presets::Preset;
use jevons::view::Language;

fn main() {
    for language in Language::ALL {
        let say = Speaker::new(*language, plain);
        let preset = Preset::first();
        let Some(outcome) = preset.scenario().run(None) else { continue };
        let (texts, words, tag) = (say.texts(), say.words(), language.tag());
        println!("{tag}");
        println!("{}", words.site_headline(&say, &outcome.site));
        println!("{}", words.verdict(&say, &outcome.site));
        println!("{}", words.rebound_headline(&say, &outcome.demand));
        println!("{}", words.rebound_detail(&say, &outcome.demand));
        println!("{}", texts.promise);
    }
    let library = std::fs::read_to_string("data/climates.json").unwrap();
    let library = jevons::model::site::Library::read(&library).unwrap();
    let say = Speaker::new(Language::English, plain);
    for preset in Preset::newest() {
        let s = preset.scenario();
        let w = library.weather(s.choices.climate.id);
        let o = s.run(w.as_ref()).unwrap();
        println!("{}\n  {}\n  {}\n  {}\n  {} WUE {} {:?}", preset.slug, say.words().site_headline(&say, &o.site), say.words().verdict(&say,&o.site), say.words().rebound_headline(&say, &o.demand), say.words().rebound_detail(&say,&o.demand), say.water_intensity(o.site.wue), o.cautions);
        println!("  el {} money {} co2 {} water {}", say.energy(o.site.electricity), say.money(o.site.cost), say.mass(o.site.carbon), say.volume(o.site.water));
    }
}
