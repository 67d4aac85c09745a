//! A figure: what it shows in a sentence, the drawing, its legend, and the same as a table.

use std::rc::Rc;

use yew::prelude::*;

use super::hooks::use_width;
use super::plot;
use crate::figures::{Bar, Figure, Segment, Tone};
use crate::messages::Speaker;

/// The width of a drawing before its place is measured, in pixels.
const USUAL_WIDTH: i32 = 640;

/// What a figure needs to know.
#[derive(Properties, PartialEq)]
pub(super) struct FigureProps {
    pub(super) say: Speaker,
    pub(super) figure: Rc<Figure>,
}

/// The figure.
#[component]
pub(super) fn FigureView(props: &FigureProps) -> Html {
    let place = use_node_ref();
    let width = use_width(&place).unwrap_or(USUAL_WIDTH);
    let (say, figure) = (&props.say, &*props.figure);
    let finding = say.words().finding(say, &figure.finding);
    html! {
        <figure class="figure" data-plot={figure.key}>
            <h3>{ title(say, figure) }</h3>
            <figcaption>{ finding.clone() }</figcaption>
            { legend(say, figure) }
            <div class="drawing" ref={place}>
                { plot::draw(say, figure, f64::from(width), title(say, figure), finding) }
            </div>
            <details class="table">
                <summary>{ say.texts().data_table }</summary>
                { table(say, figure) }
            </details>
        </figure>
    }
}

fn title(say: &Speaker, figure: &Figure) -> &'static str {
    match figure.key {
        "power" => say.texts().power_title,
        "rebound" => say.texts().rebound_title,
        _ => say.words().term(figure.axis),
    }
}

/// What a bar is called.
pub(super) fn bar_name(say: &Speaker, figure: &Figure, bar: &Bar) -> Option<String> {
    let compared = figure.bars.iter().any(|bar| bar.pinned);
    let whose = if bar.pinned { say.texts().pinned } else { say.texts().in_form };
    match (bar.term, compared) {
        (Some(term), false) => Some(say.words().term(term).to_owned()),
        (Some(term), true) => Some(format!("{} · {whose}", say.words().term(term))),
        (None, true) => Some(whose.to_owned()),
        (None, false) => None,
    }
}

/// What a part measures, with a sign where it is a change.
pub(super) fn amount(say: &Speaker, figure: &Figure, segment: &Segment) -> String {
    let text = say.with_unit(segment.size(), figure.unit);
    let sign = if segment.tone == Tone::Rebound && segment.size() > 0.0 { "+" } else { "" };
    format!("{sign}{text}")
}

/// The names of the parts, for a bar of many.
fn legend(say: &Speaker, figure: &Figure) -> Html {
    let Some(bar) = figure.bars.first().filter(|bar| bar.term.is_none()) else {
        return Html::default();
    };
    let compared = figure.bars.len() > 1;
    let mut parts: Vec<&Segment> = bar.segments.iter().collect();
    for other in figure.bars.iter().skip(1).flat_map(|bar| &bar.segments) {
        if !parts.iter().any(|part| part.term == other.term) {
            parts.push(other);
        }
    }
    html! {
        <ul class="legend">{ for parts.into_iter().map(|part| html! {
            <li>
                { plot::swatch(figure.key, part.tone) }
                <span>{ say.words().term(part.term) }</span>
                if !compared {
                    <b>{ amount(say, figure, part) }</b>
                }
            </li>
        }) }</ul>
    }
}

/// The data of the drawing.
fn table(say: &Speaker, figure: &Figure) -> Html {
    let texts = say.texts();
    let rows = figure
        .bars
        .iter()
        .flat_map(|bar| bar.segments.iter().map(move |part| (bar_name(say, figure, bar), part)));
    html! {
        <table>
            <caption>{ title(say, figure) }</caption>
            <thead><tr>
                <th scope="col">{ texts.item }</th>
                <th scope="col" class="number">{ say.words().term(figure.axis) }</th>
            </tr></thead>
            <tbody>{ for rows.map(|(bar, part)| row(say, figure, bar, part)) }</tbody>
        </table>
    }
}

fn row(say: &Speaker, figure: &Figure, bar: Option<String>, part: &Segment) -> Html {
    let own = say.words().term(part.term);
    let name = match bar {
        Some(bar) if bar.starts_with(own) => bar,
        Some(bar) => format!("{bar} · {own}"),
        None => own.to_owned(),
    };
    html! {
        <tr><th scope="row">{ name }</th><td class="number">{ amount(say, figure, part) }</td></tr>
    }
}
