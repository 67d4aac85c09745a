//! The key figures: a strip of numbers below the headline, and the ratios of the standards.

use yew::prelude::*;

use super::markup::html;
use crate::messages::{Digits, Speaker};
use crate::outcome::Outcome;

/// A figure of the answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct KeyFigure {
    /// Its name in tests.
    pub(super) key: &'static str,
    /// What it is called.
    pub(super) label: &'static str,
    /// Its value, in words.
    pub(super) text: String,
    /// What to hold it against, or over which time.
    pub(super) beside: String,
    /// Its value, to be compared.
    pub(super) value: Option<f64>,
}

/// The figures that everybody asks for.
pub(super) fn main_figures(say: &Speaker, outcome: &Outcome) -> Vec<KeyFigure> {
    let (site, texts) = (&outcome.site, say.texts());
    let rebound = outcome.demand.rebound();
    let figure = |key, label, text, beside: &str, value| KeyFigure {
        key,
        label,
        text,
        beside: beside.to_owned(),
        value: Some(value),
    };
    let target = format!("{} {}", texts.target, say.pue(site.target));
    let year = texts.a_year;
    vec![
        figure("pue", texts.pue, say.pue(site.pue), &target, site.pue.value()),
        KeyFigure {
            key: "rebound",
            label: texts.taken_back,
            text: rebound.map_or_else(|| texts.not_defined.to_owned(), |one| say.rebound(one)),
            beside: texts.of_the_saving.to_owned(),
            value: rebound.map(crate::units::Rebound::value),
        },
        figure(
            "electricity",
            texts.electricity,
            say.energy(site.electricity),
            year,
            site.electricity / crate::units::JOULE,
        ),
        figure(
            "carbon",
            texts.carbon,
            say.mass(site.carbon),
            year,
            site.carbon / crate::units::KILOGRAM,
        ),
        figure(
            "water",
            texts.water,
            say.volume(site.water),
            year,
            site.water / crate::units::CUBIC_METRE,
        ),
        figure("cost", texts.cost, say.money(site.cost), year, site.cost / crate::units::DOLLAR),
    ]
}

/// The ratios that the standards define.
pub(super) fn ratios(say: &Speaker, outcome: &Outcome) -> Vec<KeyFigure> {
    let (site, texts) = (&outcome.site, say.texts());
    let litre = crate::units::LITRE_A_KILOWATT_HOUR;
    let figure = |key, label, text, value| KeyFigure {
        key,
        label,
        text,
        beside: String::new(),
        value: Some(value),
    };
    // Of the electricity, as the headline says.
    let reaching = site.year.electricity_by_it().reaching_it();
    let mut figures = vec![
        figure("reaching", texts.reaching_chips, say.share(reaching), reaching.value()),
        figure("wue", texts.wue, say.water_intensity(site.wue), site.wue / litre),
        figure(
            "wue_source",
            texts.wue_source,
            say.water_intensity(site.wue_source),
            site.wue_source / litre,
        ),
        figure(
            "cue",
            texts.cue,
            say.carbon_intensity(site.cue),
            site.cue / crate::units::GRAM_A_KILOWATT_HOUR,
        ),
        figure(
            "ere",
            texts.ere,
            say.number(site.ere.value(), Digits::Decimals(2)),
            site.ere.value(),
        ),
    ];
    let peak =
        site.peak_pue.map(|pue| figure("peak_pue", texts.peak_pue, say.pue(pue), pue.value()));
    figures.extend(peak);
    figures
}

/// The strip below the headline.
pub(super) fn strip(say: Speaker, outcome: &Outcome) -> Html {
    html! {
        <dl class="key-figures" aria-label={say.texts().key_figures}>
            { for main_figures(&say, outcome).into_iter().map(draw) }
        </dl>
    }
}

/// One figure of a strip or list.
pub(super) fn draw(figure: KeyFigure) -> Html {
    html! {
        <div class="key-figure" data-figure={figure.key}>
            <dt>{ figure.label }</dt>
            <dd class="amount">{ figure.text }</dd>
            if !figure.beside.is_empty() {
                <dd class="beside">{ figure.beside }</dd>
            }
        </div>
    }
}
