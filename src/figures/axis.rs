//! The axis of a figure: from numbers to pixels. Pure.

/// Room that one tick with its number takes, in pixels.
const TICK_ROOM: f64 = 72.0;

/// A tick is one of these times a power of ten.
const NICE: [f64; 4] = [1.0, 2.0, 5.0, 10.0];

/// From numbers to pixels, and where to put a mark.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    low: f64,
    high: f64,
    width: f64,
    /// The numbers that get a mark.
    pub ticks: Vec<f64>,
}

impl Axis {
    /// An axis over at least this extent, so wide.
    #[must_use]
    pub fn new((low, high): (f64, f64), width: f64) -> Self {
        let high = if high > low { high } else { low + 1.0 };
        let step = step(high - low, (width / TICK_ROOM).max(2.0));
        let first = (low / step).floor();
        let count = ((high / step).ceil() - first).max(1.0);
        let mut ticks = Vec::new();
        let mut place = 0.0;
        while place <= count {
            ticks.push((first + place) * step);
            place += 1.0;
        }
        Self { low: first * step, high: (first + count) * step, width, ticks }
    }

    /// Where a number stands, in pixels from the left.
    #[must_use]
    pub fn at(&self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low) * self.width
    }
}

/// The smallest nice step that gives at most so many ticks.
fn step(extent: f64, most: f64) -> f64 {
    let decade = libm::pow(10.0, libm::log10(extent / most).floor());
    let factor = NICE.into_iter().find(|factor| extent / (decade * factor) <= most);
    decade * factor.unwrap_or(10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_covers_what_it_shows_with_round_steps() {
        for extent in [(0.0, 1.46), (0.0, 127.896), (-20.0, 3.0), (0.0, 1e-9), (0.0, 4.2e12)] {
            for width in [200.0, 340.0, 800.0] {
                let axis = Axis::new(extent, width);
                assert!(axis.at(extent.0) >= 0.0 && axis.at(extent.1) <= width, "{extent:?}");
                assert!((2..=14).contains(&axis.ticks.len()), "{extent:?}: {:?}", axis.ticks);
            }
        }
    }

    #[test]
    fn an_axis_without_extent_is_still_an_axis() {
        let axis = Axis::new((0.0, 0.0), 300.0);
        assert!(axis.at(0.0).abs() < 1e-9 && axis.ticks.len() >= 2);
    }
}
