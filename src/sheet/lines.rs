//! Lines and bands.

use super::Tone;
use super::frame::{FOOT, Frame, breadth, joined};
use super::html::{Markup, through};
use super::readout::{Readout, named};
use crate::figures::axis::Axis;

/// Height of the plane, in pixels, and its most.
const HEIGHT: (f64, f64) = (0.5, 340.0);
/// Room at the left for the numbers of the axis that stands up.
const LEFT: f64 = 64.0;
/// Room at the right.
const RIGHT: f64 = 24.0;
/// Room above, for the unit.
const TOP: f64 = 26.0;
/// Half the size of a mark.
const MARK: f64 = 4.0;
/// Height of a line of letters, in pixels.
const LETTERS: f64 = 14.0;
/// How far a mark's name stands from it.
const BESIDE: f64 = 8.0;

/// Lines over a common axis.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lines {
    /// Where the numbers stand from left to right.
    pub across: Vec<f64>,
    /// What the axis that lies measures.
    pub across_name: String,
    /// Whether that axis is a row of years: whole numbers without marks for thousands.
    pub years: bool,
    /// The unit of the axis that stands up.
    pub unit: String,
    /// Bands between two lines, drawn first.
    pub bands: Vec<Band>,
    /// The lines.
    pub series: Vec<Series>,
    /// Single points with names.
    pub marks: Vec<Mark>,
    /// Heights that the lines are read against, with their names.
    pub limits: Vec<(f64, String)>,
    /// Whether nothing stands at the foot of the axis that stands up.
    pub from_zero: bool,
    /// Whether that axis goes in powers of ten, for what spans many of them.
    pub decades: bool,
}

/// The place between two lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// What it is.
    pub name: String,
    /// Its lower edge.
    pub low: Vec<f64>,
    /// Its upper edge.
    pub high: Vec<f64>,
    /// How it is told from the others.
    pub tone: Tone,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stroke {
    /// In one go.
    #[default]
    Whole,
    /// In dashes: what is not meant to happen.
    Dashed,
}

/// A line.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What it is.
    pub name: String,
    /// Its heights; a number that is none leaves a gap.
    pub heights: Vec<f64>,
    /// How it is told from the others.
    pub tone: Tone,
    /// How it is drawn.
    pub stroke: Stroke,
}

/// A single point.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// What it is.
    pub name: String,
    /// Where it stands.
    pub at: (f64, f64),
    /// How it is told from the others.
    pub tone: Tone,
}

/// From numbers to pixels, both ways.
struct Plane {
    left: f64,
    across: (f64, f64),
    width: f64,
    up: Axis,
    height: f64,
    decades: bool,
}

impl Plane {
    fn x(&self, value: f64) -> f64 {
        let (low, high) = self.across;
        self.left + (value - low) / (high - low).max(f64::MIN_POSITIVE) * self.width
    }

    fn y(&self, value: f64) -> f64 {
        let value = if self.decades { libm::log10(value) } else { value };
        TOP + self.height - self.up.at(value)
    }
}

impl Lines {
    pub(super) fn legend(&self) -> Vec<(Tone, &str)> {
        let lines = self.series.iter().map(|line| (line.tone, line.name.as_str()));
        let bands = self.bands.iter().map(|band| (band.tone, band.name.as_str()));
        lines.chain(bands).filter(|(_, name)| !name.is_empty()).collect()
    }

    fn heights(&self) -> (f64, f64) {
        let lines = self.series.iter().flat_map(|line| &line.heights);
        let bands = self.bands.iter().flat_map(|band| band.low.iter().chain(&band.high));
        let marks = self.marks.iter().map(|mark| mark.at.1);
        let limits = self.limits.iter().map(|limit| limit.0);
        let all = lines.chain(bands).copied().chain(marks).chain(limits);
        let scale = |height: f64| if self.decades { libm::log10(height) } else { height };
        let found = all
            .map(scale)
            .filter(|height| height.is_finite())
            .fold(None, |found: Option<(f64, f64)>, height| {
                let (low, high) = found.unwrap_or((height, height));
                Some((low.min(height), high.max(height)))
            })
            .unwrap_or((0.0, 1.0));
        if self.from_zero && !self.decades { (found.0.min(0.0), found.1.max(0.0)) } else { found }
    }

    /// The height that a mark of the axis that stands up stands for.
    fn value(&self, tick: f64) -> f64 {
        if self.decades { libm::pow(10.0, tick) } else { tick }
    }

    /// The marks of the axis that stands up.
    fn ticks(&self, up: &Axis) -> impl Iterator<Item = f64> {
        let whole = |tick: &f64| !self.decades || is_whole(*tick);
        up.ticks.iter().copied().filter(whole).map(|tick| self.value(tick))
    }

    fn plane(&self, frame: &Frame<'_>) -> Plane {
        let marks = self.marks.iter().map(|mark| mark.at.0);
        let ends = self
            .across
            .iter()
            .copied()
            .chain(marks)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)));
        let across = if ends.0 < ends.1 { ends } else { (0.0, 1.0) };
        let height = ((frame.width - LEFT - RIGHT) * HEIGHT.0).clamp(160.0, HEIGHT.1);
        let up = Axis::new(self.heights(), height);
        let widths = self.ticks(&up).map(|value| breadth(&frame.say.three(value)));
        let left = widths.fold(LEFT, |left, width| left.max(width + 12.0));
        let width = (frame.width - left - RIGHT).max(1.0);
        Plane { left, across, width, up, height, decades: self.decades }
    }

    pub(super) fn draw(&self, frame: &Frame<'_>, markup: &mut Markup) {
        let plane = self.plane(frame);
        let bottom = TOP + plane.height;
        frame.open(bottom + 2.0 * FOOT, &self.readout(frame, &plane), markup);
        self.axes(frame, &plane, bottom, markup);
        for band in &self.bands {
            let there = self.points(&plane, &band.high);
            let back: Vec<_> = self.points(&plane, &band.low).collect();
            let around = there.chain(back.into_iter().rev());
            markup.path(&format!("band {}", band.tone.key()), &through(around));
        }
        for (height, name) in &self.limits {
            let y = plane.y(*height);
            markup.line("limit", (plane.left, y), (plane.left + plane.width, y));
            markup.letters("tick", (plane.left + plane.width, y - 5.0), "end", name);
        }
        for line in &self.series {
            self.line(&plane, line, markup);
        }
        for mark in &self.marks {
            self.draw_mark(frame, &plane, mark, markup);
        }
        markup.close("svg");
    }

    /// What is said over each number of the axis that lies.
    fn readout(&self, frame: &Frame<'_>, plane: &Plane) -> Readout {
        let mut readout = Readout::across();
        for (place, across) in self.across.iter().enumerate() {
            let said = self.said(frame, place, *across);
            readout.add((plane.x(*across), TOP), (0.0, plane.height), &said);
        }
        readout
    }

    fn said(&self, frame: &Frame<'_>, place: usize, across: f64) -> String {
        let (say, language) = (frame.say, frame.say.language);
        let at = |heights: &[f64]| heights.get(place).copied().filter(|one| one.is_finite());
        let mut said = vec![if self.years {
            across.to_string()
        } else {
            named(language, &self.across_name, &say.three(across))
        }];
        for line in &self.series {
            said.extend(at(&line.heights).map(|it| named(language, &line.name, &say.three(it))));
        }
        for band in &self.bands {
            let ends = at(&band.low).zip(at(&band.high));
            let between = ends.map(|(low, high)| format!("{}–{}", say.three(low), say.three(high)));
            said.extend(between.map(|between| named(language, &band.name, &between)));
        }
        said.push(self.unit.clone());
        said.retain(|one| !one.is_empty());
        said.join(" · ")
    }

    fn points<'a>(
        &'a self,
        plane: &'a Plane,
        heights: &'a [f64],
    ) -> impl Iterator<Item = (f64, f64)> + 'a {
        let pairs = self.across.iter().zip(heights);
        pairs.filter(|(_, height)| height.is_finite()).map(|(x, y)| (plane.x(*x), plane.y(*y)))
    }

    /// A line, in pieces where numbers are missing.
    fn line(&self, plane: &Plane, line: &Series, markup: &mut Markup) {
        let class = match line.stroke {
            Stroke::Whole => format!("line {}", line.tone.key()),
            Stroke::Dashed => format!("line dashed {}", line.tone.key()),
        };
        let pairs: Vec<_> = self.across.iter().zip(&line.heights).collect();
        for piece in pairs.split(|(_, height)| !height.is_finite()) {
            if !piece.is_empty() {
                let points = piece.iter().map(|(x, y)| (plane.x(**x), plane.y(**y)));
                markup.path(&class, &through(points));
            }
        }
    }

    fn axes(&self, frame: &Frame<'_>, plane: &Plane, bottom: f64, markup: &mut Markup) {
        let right = plane.left + plane.width;
        for value in self.ticks(&plane.up) {
            let y = libm::round(plane.y(value));
            let class = if value == 0.0 { "grid base" } else { "grid" };
            markup.line(class, (plane.left, y), (right, y));
            markup.letters("tick", (plane.left - 6.0, y + 4.0), "end", &frame.say.three(value));
        }
        markup.letters("tick", (16.0, 12.0), "start", &self.unit);
        for tick in ticks(plane) {
            let x = libm::round(plane.x(tick));
            if self.years && !is_whole(tick) {
                continue;
            }
            let text = if self.years { tick.to_string() } else { frame.say.three(tick) };
            markup.line("grid", (x, bottom), (x, bottom + 4.0));
            let half = breadth(&text) / 2.0;
            let x = x.min(frame.width - half);
            markup.letters("tick", (x, bottom + FOOT - 8.0), "middle", &text);
        }
        let middle = plane.left + plane.width / 2.0;
        let name = joined(&self.across_name, "");
        markup.letters("tick", (middle, bottom + 2.0 * FOOT - 10.0), "middle", &name);
    }

    /// A point, with its name beside it where there is room, otherwise above.
    fn draw_mark(&self, frame: &Frame<'_>, plane: &Plane, mark: &Mark, markup: &mut Markup) {
        let (x, y) = (plane.x(mark.at.0), plane.y(mark.at.1));
        let class = format!("mark tone {}", mark.tone.key());
        markup.rectangle(&class, (x - MARK, y - MARK), (2.0 * MARK, 2.0 * MARK));
        let wide = breadth(&mark.name);
        let (start, anchor) = if x + BESIDE + wide < frame.width {
            (x + BESIDE, "start")
        } else {
            (x - BESIDE, "end")
        };
        // Out of the way of the names of limits, which stand at the right.
        let limits = self.limits.iter().map(|(height, name)| {
            (plane.y(*height) - 5.0, plane.left + plane.width - breadth(name))
        });
        let covers = |(limit, from): (f64, f64)| {
            (limit - y - 4.0).abs() < LETTERS && anchor == "start" && start + wide > from
        };
        let crowded =
            limits.into_iter().any(covers) || start - wide < plane.left && anchor == "end";
        let (start, anchor, up) = if crowded {
            (x.min(frame.width - wide / 2.0), "middle", LETTERS + 10.0)
        } else {
            (start, anchor, 0.0)
        };
        markup.letters("name", (start, y + 4.0 - up), anchor, &mark.name);
    }
}

/// Whether a mark stands at a whole number, rounding aside.
fn is_whole(tick: f64) -> bool {
    (libm::round(tick) - tick).abs() < 1e-9
}

/// Marks of the axis that lies, all inside of it.
fn ticks(plane: &Plane) -> impl Iterator<Item = f64> {
    let (low, high) = plane.across;
    let slack = (high - low) * 1e-9;
    let axis = Axis::new(plane.across, plane.width);
    axis.ticks.into_iter().filter(move |tick| *tick >= low - slack && *tick <= high + slack)
}
