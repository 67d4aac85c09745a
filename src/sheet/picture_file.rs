//! A drawing as a file of its own: with its words, on white, in colours that need no page.

use super::frame::{Frame, breadth};
use super::html::{Markup, Pixels};
use super::{Chart, Tone};
use crate::messages::Speaker;

/// Width of the drawing in the file, in pixels.
const WIDTH: f64 = 960.0;
/// Room around it.
const AROUND: f64 = 24.0;
/// Height of a line of text.
const LINE: f64 = 20.0;

/// The looks of the page in light colours, as far as drawings need them.
const LOOKS: &str = "text{fill:#1b1f24;font:14px system-ui,-apple-system,'Segoe UI','Noto Sans',\
'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;paint-order:stroke;stroke:#fff;\
stroke-width:4px;stroke-linejoin:round}.title{font-size:18px;font-weight:650}\
.tick{fill:#565d66;font-size:12px}.bar .number{font-weight:600}.grid{stroke:#d5d6d0}\
.base{stroke:#80868e}.line,.whisker,.limit,.contour{fill:none;stroke:#1b1f24;stroke-width:2}\
.limit{stroke:#6b7280;stroke-width:1.5;stroke-dasharray:2 3}.whisker{stroke-width:1.5}\
.dashed{stroke-dasharray:6 4}.line.saved{stroke:#80868e}.tone.saved{fill:none;stroke:#14328c;\
stroke-width:1.5;stroke-dasharray:5 3}.band,.flow{fill-opacity:.22}.band.saved{fill:#14328c;\
fill-opacity:.08;stroke:#14328c;stroke-dasharray:5 3}.shade{fill:#14328c}\
.contour{stroke:#8a0f2c}.pin{fill:#8a0f2c}";

/// The colour of a tone in light.
const fn colour(tone: Tone) -> &'static str {
    match tone {
        Tone::It | Tone::Saved => "#14328c",
        Tone::Cooling => "#1693ba",
        Tone::Power => "#b5760a",
        Tone::Other => "#6d6475",
        Tone::Rebound => "#8a0f2c",
    }
}

fn looks() -> String {
    let of = |tone: Tone| {
        let (key, colour) = (tone.key(), colour(tone));
        format!(
            ".tone.{key},.band.{key},.flow.{key}{{fill:{colour}}}.line.{key}{{stroke:{colour}}}"
        )
    };
    let tones = [Tone::It, Tone::Cooling, Tone::Power, Tone::Other, Tone::Rebound];
    format!("{LOOKS}{}", tones.map(of).concat())
}

/// The file.
pub(super) fn text(say: &Speaker, chart: &Chart) -> String {
    let mut inner = Markup::new();
    let frame = Frame::alone(say, WIDTH, chart);
    chart.picture.draw(&frame, &mut inner);
    let mut words = Markup::new();
    let mut y = AROUND + 18.0;
    words.letters("title", (AROUND, y), "start", &chart.title);
    for line in wrapped(&chart.finding) {
        y += LINE;
        words.letters("tick", (AROUND, y), "start", &line);
    }
    let mut x = AROUND;
    let legend = chart.picture.legend();
    if legend.len() > 1 {
        y += LINE + 4.0;
        for (tone, name) in legend {
            words.rectangle(&format!("tone {}", tone.key()), (x, y - 11.0), (12.0, 12.0));
            words.letters("tick", (x + 18.0, y), "start", name);
            x += breadth(name) + 42.0;
        }
    }
    let top = y + LINE;
    let (width, height) = (WIDTH + 2.0 * AROUND, top + frame.height() + AROUND);
    let (wide, tall, left, below) = (Pixels(width), Pixels(height), Pixels(AROUND), Pixels(top));
    let looks = looks();
    let (words, inner) = (words.done(), inner.done());
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{tall}\" \
         viewBox=\"0 0 {wide} {tall}\"><style>{looks}</style>\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>{words}\
         <g transform=\"translate({left} {below})\">{inner}</g></svg>"
    )
}

/// A text in lines that fit; Chinese breaks anywhere, English between words.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(|one: char| one == ' ' || !one.is_ascii()) {
        let Some(last) = lines.last_mut() else { break };
        if !last.is_empty() && breadth(last) + breadth(word.trim_end()) > WIDTH {
            lines.push(word.to_owned());
        } else {
            last.push_str(word);
        }
    }
    lines
}
