//! A curve by values and slopes at a few unequal places: worked out once, asked for every hour.

use super::hermite;
use crate::model::site::air::whole;
use crate::units::Within;

/// A cubic Hermite spline through nodes that rise, and the lines of its ends beyond them.
///
/// The cell of a place is found by a table: it knows the last one that begins at or below each of the
/// equal steps from the first node.
#[derive(Debug, Clone, Copy)]
pub(in crate::model::site) struct Spline<const NODES: usize, const STEPS: usize> {
    /// One between each node and the next; the last stands still.
    cells: [Cell; NODES],
    last: [u8; STEPS],
    /// Steps in a unit.
    steps_a_unit: f64,
}

/// A place, the curve's value there and its slope.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::model::site) struct Node {
    pub(in crate::model::site) at: f64,
    pub(in crate::model::site) value: f64,
    pub(in crate::model::site) slope: f64,
}

/// The cubic between two nodes: where it begins, one over its width, terms of the part of the width.
#[derive(Debug, Clone, Copy)]
struct Cell {
    at: f64,
    inverse: f64,
    terms: [f64; 4],
}

/// What there is beyond the cells.
const NOTHING: Cell = Cell { at: 0.0, inverse: 0.0, terms: [0.0; 4] };

/// Where among the nodes.
#[derive(Debug, Clone, Copy)]
pub(in crate::model::site) struct Place {
    /// The node before, or the first; never the last.
    pub(in crate::model::site) low: usize,
    /// The part of the way to the next node: 0 to 1 between the nodes.
    pub(in crate::model::site) part: f64,
}

impl<const NODES: usize, const STEPS: usize> Spline<NODES, STEPS> {
    /// Through these nodes, two at least, each above the one before.
    pub(in crate::model::site) fn new(nodes: &[Node; NODES], steps_a_unit: f64) -> Self {
        let mut spline = Self { cells: [NOTHING; NODES], last: [0; STEPS], steps_a_unit };
        for (cell, ends) in spline.cells.iter_mut().zip(nodes.windows(2)) {
            if let [one, other] = ends {
                *cell = Cell::between(one, other);
            }
        }
        let first = nodes.first().map_or(0.0, |node| node.at);
        let (mut low, mut last) = (0, [0; STEPS]);
        for (step, found) in (0_u8..).zip(&mut last) {
            low = spline.from(low, first + f64::from(step) / steps_a_unit);
            *found = u8::try_from(low).unwrap_or(0);
        }
        spline.last = last;
        spline
    }

    /// Where a place lies.
    pub(in crate::model::site) fn place(&self, at: f64) -> Place {
        let first = self.cell(0).at;
        let step = usize::from(whole((at - first) * self.steps_a_unit)).min(STEPS - 1);
        let low = self.from(self.last.get(step).copied().map_or(0, usize::from), at);
        let cell = self.cell(low);
        Place { low, part: (at - cell.at) * cell.inverse }
    }

    /// The curve at a place.
    pub(in crate::model::site) fn value(&self, place: &Place) -> f64 {
        let [c0, c1, c2, c3] = self.cell(place.low).terms;
        let t = place.part.within(0.0, 1.0);
        let slope = c1 + t * (2.0 * c2 + t * 3.0 * c3);
        c0 + t * (c1 + t * (c2 + t * c3)) + (place.part - t) * slope
    }

    /// The last cell, from this one on, that begins at or below a place.
    fn from(&self, mut low: usize, at: f64) -> usize {
        while low + 2 < NODES && self.cell(low + 1).at <= at {
            low += 1;
        }
        low
    }

    fn cell(&self, place: usize) -> &Cell {
        self.cells.get(place).unwrap_or(&NOTHING)
    }
}

impl Cell {
    fn between(one: &Node, other: &Node) -> Self {
        let width = other.at - one.at;
        let terms = hermite([one.value, one.slope], [other.value, other.slope], width);
        Self { at: one.at, inverse: 1.0 / width, terms }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cubic(at: f64) -> [f64; 2] {
        [1.0 + at * (2.0 - at * (0.5 - 0.1 * at)), 2.0 - at * (1.0 - 0.3 * at)]
    }

    fn spline() -> Spline<5, 4> {
        let node = |at: f64| Node { at, value: cubic(at)[0], slope: cubic(at)[1] };
        Spline::new(&[-1.0, 0.5, 0.75, 3.0, 11.0].map(node), 0.5)
    }

    #[test]
    fn a_cubic_goes_through_the_nodes_as_it_is() {
        let spline = spline();
        for at in (-10..=110).map(|tenth| f64::from(tenth) / 10.0) {
            let place = spline.place(at);
            assert!((0.0..=1.0).contains(&place.part), "{at}: {place:?}");
            assert!((spline.value(&place) - cubic(at)[0]).abs() < 1e-11, "{at}");
        }
    }

    #[test]
    fn beyond_the_nodes_it_goes_straight_on() {
        let spline = spline();
        for (end, beyond) in [(-1.0, -4.0), (11.0, 14.0), (11.0, 1e9)] {
            let [value, slope] = cubic(end);
            let wanted = value + slope * (beyond - end);
            let place = spline.place(beyond);
            assert!(!(0.0..=1.0).contains(&place.part));
            assert!((spline.value(&place) / wanted - 1.0).abs() < 1e-9, "{beyond}");
        }
    }
}
