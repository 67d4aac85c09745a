//! Draws a figure as horizontal bars, at the real width of its place: letters keep their size on
//! every screen, and marks are left out instead.

use yew::prelude::*;

use super::figure::{amount, bar_name};
use super::markup::{class, html};
use crate::figures::axis::Axis;
use crate::figures::{Bar, Figure, Segment, Tone};
use crate::messages::Speaker;
use crate::scenario::number::numerals;

/// Height of a bar, in pixels.
const THICK: f64 = 28.0;
/// Height of the line above a bar.
const LINE: f64 = 22.0;
/// Room between one bar and the next line.
const BETWEEN: f64 = 14.0;
/// Height of the axis below.
const FOOT: f64 = 26.0;
/// Room left and right of the axis, for the numbers at its ends.
const MARGIN: f64 = 16.0;
/// Room between two parts of a bar: the colour of the page tells them apart without their own.
const GAP: f64 = 2.0;
/// The narrowest part that is still seen.
const LEAST: f64 = 1.0;

/// A bar with its place.
struct Placed<'a> {
    bar: &'a Bar,
    name: Option<String>,
    /// Where its line begins, from the top.
    top: f64,
}

impl Placed<'_> {
    fn bar_top(&self) -> f64 {
        self.top + if self.name.is_some() { LINE } else { 0.0 }
    }

    fn end(&self) -> f64 {
        self.bar_top() + THICK + BETWEEN
    }
}

/// The drawing.
pub(super) fn draw(
    say: &Speaker,
    figure: &Figure,
    width: f64,
    title: &str,
    finding: String,
) -> Html {
    let axis = Axis::new(figure.extent(), (width - 2.0 * MARGIN).max(1.0));
    let bars = placed(say, figure);
    let bottom = bars.last().map_or(0.0, Placed::end);
    let height = bottom + FOOT;
    let (title_id, description_id) =
        (format!("{}-title", figure.key), format!("{}-about", figure.key));
    html! {
        <svg class="plot" width={width} height={height} viewBox={["0 0", &numerals::written(width), &numerals::written(height)].join(" ")} role="img"
            aria-labelledby={format!("{title_id} {description_id}")}>
            <title id={title_id}>{ title.to_owned() }</title>
            <desc id={description_id}>{ finding }</desc>
            <defs>{ for TONES.iter().map(|tone| pattern(figure.key, *tone)) }</defs>
            { marks(say, figure, &axis, bottom) }
            { for bars.iter().map(|placed| row(say, figure, &axis, placed, width)) }
        </svg>
    }
}

fn placed<'a>(say: &Speaker, figure: &'a Figure) -> Vec<Placed<'a>> {
    let mut top = 0.0;
    let mut place = |bar: &'a Bar| {
        let placed = Placed { bar, name: bar_name(say, figure, bar), top };
        top = placed.end();
        placed
    };
    figure.bars.iter().map(&mut place).collect()
}

/// The marks of the axis with their numbers, and what it measures.
fn marks(say: &Speaker, figure: &Figure, axis: &Axis, bottom: f64) -> Html {
    let last = axis.ticks.len().saturating_sub(1);
    let mark = |(place, tick): (usize, &f64)| {
        let x = (MARGIN + axis.at(*tick)).round();
        let class = if *tick == 0.0 { "grid base" } else { "grid" };
        let anchor = if place == last { "end" } else { "middle" };
        let number =
            if place == last { say.with_unit(*tick, figure.unit) } else { say.three(*tick) };
        let text = if place == last { x + MARGIN } else { x };
        html! {
            <>
                <line {class} x1={x} x2={x} y1="0" y2={bottom} />
                <text class="tick" x={text} y={bottom + FOOT - 8.0}
                    text-anchor={anchor}>{ number }</text>
            </>
        }
    };
    html! { <g aria-hidden="true">{ for axis.ticks.iter().enumerate().map(mark) }</g> }
}

/// A bar with the line above it.
fn row(say: &Speaker, figure: &Figure, axis: &Axis, placed: &Placed<'_>, width: f64) -> Html {
    let line = placed.top + LINE - 7.0;
    let single = placed.bar.segments.first().filter(|_| placed.bar.segments.len() == 1);
    let pinned = placed.bar.pinned.then_some("pinned");
    html! {
        <g class={class("bar", pinned)}>
            if let Some(name) = &placed.name {
                <text class="name" x={MARGIN} y={line}>{ name.clone() }</text>
            }
            if let Some(part) = single {
                <text class="number" x={width - MARGIN} y={line} text-anchor="end">
                    { amount(say, figure, part) }
                </text>
            }
            { for placed.bar.segments.iter().map(|part| segment(figure, axis, part, placed.bar_top())) }
        </g>
    }
}

fn segment(figure: &Figure, axis: &Axis, part: &Segment, top: f64) -> Html {
    let (from, to) = (axis.at(part.from.min(part.to)), axis.at(part.from.max(part.to)));
    let wide = (to - from - GAP).max(LEAST);
    html! {
        <rect class={format!("tone {}", name(part.tone))} fill={fill(figure.key, part.tone)}
            x={MARGIN + from} y={top} width={wide}
            height={THICK} rx="1" />
    }
}

/// The tones that are drawn as a pattern, so that they differ without their colours.
const TONES: &[Tone] = &[Tone::Fans, Tone::NotItemised, Tone::Rebound];

const fn name(tone: Tone) -> &'static str {
    match tone {
        Tone::It => "it",
        Tone::Cooling => "cooling",
        Tone::Fans => "fans",
        Tone::Power => "power",
        Tone::Other => "other",
        Tone::NotItemised => "rest",
        Tone::Rebound => "rebound",
        Tone::Saved => "saved",
    }
}

/// The pattern of a tone; a plain one gets its colour from the style sheet.
fn fill(figure: &str, tone: Tone) -> Option<String> {
    TONES.contains(&tone).then(|| format!("url(#{figure}-{})", name(tone)))
}

fn pattern(figure: &str, tone: Tone) -> Html {
    let turn = if tone == Tone::Fans { "rotate(-45)" } else { "rotate(45)" };
    html! {
        <pattern id={format!("{figure}-{}", name(tone))} class={format!("pattern {}", name(tone))}
            width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={turn}>
            <rect class="ground" width="6" height="6" />
            if tone == Tone::NotItemised {
                <circle class="ink" cx="3" cy="3" r="1" />
            } else {
                <rect class="ink" width="2" height="6" />
            }
        </pattern>
    }
}

/// A sample of a tone, for the legend.
pub(super) fn swatch(figure: &str, tone: Tone) -> Html {
    html! {
        <svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false">
            <rect class={format!("tone {}", name(tone))} fill={fill(figure, tone)} width="14" height="14" rx="1" />
        </svg>
    }
}
