//! A figure: what it shows in a sentence, the drawing, its legend, and the same as a table.

use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::hooks::{use_place, use_width};
use super::markup::html;
use super::part::Part;
use super::plot;
use crate::figures::{Bar, Figure, Segment, Tone};
use crate::messages::Speaker;

/// The width of a drawing before its place is measured, in pixels.
const USUAL_WIDTH: i32 = 640;

/// What a figure needs to know.
#[derive(PartialEq)]
pub(super) struct FigureView {
    pub(super) say: Speaker,
    pub(super) figure: Rc<Figure>,
}

/// The figure.
impl Part for FigureView {
    fn key(&self) -> Key {
        self.figure.key.into()
    }

    fn draw(&self, memory: &mut HookContext) -> Html {
        use_figure(self).run(memory)
    }
}

#[hook]
fn use_figure(props: &FigureView) -> Html {
    let place = use_place();
    let width = use_width(&place).unwrap_or(USUAL_WIDTH);
    let (say, figure) = (&props.say, &*props.figure);
    let finding = say.finding(&figure.finding);
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
    say.figure(figure)
}

/// What a bar is called.
pub(super) fn bar_name(say: &Speaker, figure: &Figure, bar: &Bar) -> Option<String> {
    let compared = figure.bars.iter().any(|bar| bar.pinned);
    let whose = if bar.pinned { say.texts().pinned } else { say.texts().in_form };
    match (bar.term, compared) {
        (Some(term), false) => Some(say.term(term).to_owned()),
        (Some(term), true) => Some(format!("{} · {whose}", say.term(term))),
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

/// Whether the bars are made of parts, and each part is a share of its bar.
fn has_parts(figure: &Figure) -> bool {
    figure.bars.iter().any(|bar| bar.term.is_none())
}

/// The share of its bar that a part is.
fn share(say: &Speaker, bar: &Bar, part: &Segment) -> String {
    let total: f64 = bar.segments.iter().map(Segment::size).sum();
    say.percent(part.size() / total)
}

/// The names of the parts, for a bar of many.
fn legend(say: &Speaker, figure: &Figure) -> Html {
    let Some(bar) = figure.bars.first().filter(|_| has_parts(figure)) else {
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
                <span>{ say.term(part.term) }</span>
                if !compared {
                    <b>{ share(say, bar, part) }</b>
                }
            </li>
        }) }</ul>
    }
}

/// The data of the drawing.
fn table(say: &Speaker, figure: &Figure) -> Html {
    let texts = say.texts();
    let rows = figure.bars.iter().flat_map(|bar| bar.segments.iter().map(move |part| (bar, part)));
    html! {
        <table>
            <caption>{ title(say, figure) }</caption>
            <thead><tr>
                <th scope="col">{ texts.item }</th>
                <th scope="col" class="number">{ say.term(figure.axis) }</th>
                if has_parts(figure) {
                    <th scope="col" class="number">{ texts.share_of_total }</th>
                }
            </tr></thead>
            <tbody>{ for rows.map(|(bar, part)| row(say, figure, bar, part)) }</tbody>
        </table>
    }
}

fn row(say: &Speaker, figure: &Figure, bar: &Bar, part: &Segment) -> Html {
    let own = say.term(part.term);
    let name = match bar_name(say, figure, bar) {
        Some(bar) if bar.starts_with(own) => bar,
        Some(bar) => format!("{bar} · {own}"),
        None => own.to_owned(),
    };
    html! {
        <tr>
            <th scope="row">{ name }</th>
            <td class="number">{ amount(say, figure, part) }</td>
            if has_parts(figure) {
                <td class="number">{ share(say, bar, part) }</td>
            }
        </tr>
    }
}
