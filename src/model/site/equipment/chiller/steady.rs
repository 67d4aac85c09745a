//! Machines that cool to one temperature all year: what follows from it is worked out once.

use super::bank::{FAR_CONDENSER, FAR_COOLED, ReadyChillers};
use super::curves::Curves;
use super::{Beyond, Compression};
use crate::model::site::air::whole;
use crate::model::site::quick::hermite;
use crate::units::{CELSIUS, Power, Temperature};

/// Cells of [`Kept`]: a kelvin of the condenser each at most, in which the curve is as good as a cubic.
const CELLS: usize = 48;
/// The same, as a number.
const AS_NUMBER: f64 = 48.0;

/// Machines of which what is cooled leaves, or enters, at one temperature.
#[derive(Debug, Clone, Copy)]
pub struct SteadyChillers {
    machines: ReadyChillers,
    /// Capacity and energy input ratio over the condenser's temperature: `c1 + c2 y + c3 y²`.
    capacity: [f64; 3],
    input_ratio: [f64; 3],
    /// Where the refrigerant would evaporate, °C, and where it does at the edge of the curves.
    cold: f64,
    cold_at_edge: f64,
    /// Absolute temperature of the latter over that of the former; one within the curves.
    warmth: f64,
    /// What is cooled lies beyond the curves, and so far that the visitor should know.
    is_beyond: bool,
    is_far: bool,
    /// What its own curve makes of that, where that is the rule.
    kept: Option<Kept>,
}

impl ReadyChillers {
    /// The machines as they cool to this temperature: the same answers within
    /// a twenty-millionth, in less time.
    #[must_use]
    pub fn cooling(&self, cooled: Temperature) -> SteadyChillers {
        let curves = self.curves;
        let x = cooled / CELSIUS;
        let edge = curves.edge(x);
        let is_beyond = (edge - x).abs() > 0.0;
        let own = is_beyond && x > edge && self.beyond == Beyond::Edge;
        SteadyChillers {
            machines: *self,
            capacity: curves.capacity.over_condenser(edge),
            input_ratio: curves.input_ratio.over_condenser(edge),
            cold: curves.cold(x),
            cold_at_edge: curves.cold(edge),
            warmth: curves.absolute(edge) / curves.absolute(x),
            is_beyond,
            is_far: (edge - x).abs() > FAR_COOLED,
            kept: own.then(|| Kept::new(curves, edge, x - edge)),
        }
    }
}

impl SteadyChillers {
    /// Takes `load` out of what is cooled, into what enters the condenser at `condenser`; see
    /// [`ReadyChillers::run`].
    #[must_use]
    pub fn run(&self, load: Power, condenser: Temperature) -> Compression {
        if load <= Power::ZERO {
            return Compression::default();
        }
        let curves = self.machines.curves;
        let y = curves.taken(condenser / CELSIUS);
        let edge = y.max(curves.condenser.0).min(curves.condenser.1);
        let far = self.is_far || (edge - y).abs() > FAR_CONDENSER;
        let at = |[c1, c2, c3]: &[f64; 3]| c1 + edge * (c2 + edge * c3);
        let beyond = self.beyond(y, edge);
        self.machines.compress(load, (at(&self.capacity), at(&self.input_ratio)), beyond, far)
    }

    /// Energy input ratio beyond the curves against that at their edge.
    fn beyond(&self, y: f64, edge: f64) -> f64 {
        let curves = self.machines.curves;
        let corner = curves.lift(self.cold_at_edge, y);
        let along_condenser = if (y - edge).abs() > 0.0 {
            corner / curves.lift(self.cold_at_edge, edge)
        } else {
            1.0
        };
        if !self.is_beyond {
            return along_condenser;
        }
        let here = curves.lift(self.cold, y) * self.warmth;
        let along_cooled = match &self.kept {
            // The division is left to where a perfect machine would need more.
            Some(kept) if kept.at(edge) * corner >= here => kept.at(edge).min(1.0),
            Some(_) => (here / corner).min(1.0),
            None => here / corner,
        };
        along_cooled * along_condenser
    }
}

/// What the slope of a machine's own curve at its warm edge makes of what lies beyond it, over the
/// condenser's temperature: see [`Curves::kept`].
#[derive(Debug, Clone, Copy)]
struct Kept {
    cells: [[f64; 4]; CELLS],
    coldest: f64,
    cells_a_kelvin: f64,
}

impl Kept {
    /// For so many kelvin beyond the edge.
    fn new(curves: &Curves, edge: f64, kelvin: f64) -> Self {
        let (coldest, warmest) = curves.condenser;
        let width = (warmest - coldest) / AS_NUMBER;
        let mut next = curves.kept(edge, coldest, kelvin);
        let mut y = coldest;
        let cells = std::array::from_fn(|_| {
            let here = next;
            y += width;
            next = curves.kept(edge, y, kelvin);
            hermite(here, next, width)
        });
        Self { cells, coldest, cells_a_kelvin: 1.0 / width }
    }

    /// At a temperature of the condenser within the curves.
    fn at(&self, y: f64) -> f64 {
        let place = (y - self.coldest) * self.cells_a_kelvin;
        let cell = whole(place.min(AS_NUMBER - 1.0));
        let t = place - f64::from(cell);
        let [c0, c1, c2, c3] = self.cells.get(usize::from(cell)).copied().unwrap_or_default();
        c0 + t * (c1 + t * (c2 + t * c3))
    }
}

#[cfg(test)]
mod tests {
    use super::super::curves::{CARRIER_19XR, DX_COIL, TRANE_CGAM130};
    use super::*;
    use crate::units::{Ratio, WATT};

    /// Inside the curves, at their edges and beyond all of them, by both rules.
    #[test]
    fn one_temperature_has_the_answers_of_any() {
        let step = |from: f64, step: f64| move |one: u8| from + step * f64::from(one);
        for curves in [&CARRIER_19XR, &TRANE_CGAM130, &DX_COIL] {
            for rule in [Beyond::Edge, Beyond::Ideal] {
                let capacity = 1e6 * WATT;
                let machines = ReadyChillers::new(curves, 4, capacity, (Ratio::new(1.0), rule));
                for x in (0..27).map(step(2.0, 1.5)) {
                    let steady = machines.cooling(x * CELSIUS);
                    for y in (0..95).map(step(-20.0, 0.83)) {
                        let (x, y) = (x * CELSIUS, y * CELSIUS);
                        for load in [1e3, 2e5, 6e5, 1.2e6] {
                            let one = machines.run(load * WATT, x, y);
                            let other = steady.run(load * WATT, y);
                            let off = other.power / one.power - 1.0;
                            assert!(off.abs() < 5e-8, "{} {x:?} {y:?}: {off:e}", curves.source);
                            let cautions = |run: Compression| (run.clamped, run.overloaded);
                            assert_eq!(cautions(one), cautions(other), "{x:?} {y:?}");
                        }
                    }
                }
            }
        }
    }
}
