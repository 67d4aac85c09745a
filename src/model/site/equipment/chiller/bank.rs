//! Equal machines side by side, switched on as the load asks.

use super::curves::{Cold, Curves, PartLoad, Surface};
use super::{Beyond, Compression};
use crate::model::site::quick;
use crate::units::{CELSIUS, KELVIN, Power, Ratio, Temperature, Within};

/// Least temperature lift a compressor is run at, K; judgement.
pub(super) const LEAST_LIFT: f64 = 5.0;
/// Kelvin beyond the box of what is cooled from which a caution is due: most catalogues end at 9 or
/// 10 °C, warm halls want water of 18 °C; judgement.
pub(super) const FAR_COOLED: f64 = 9.0;
/// The same of what the condenser is cooled by; judgement.
pub(super) const FAR_CONDENSER: f64 = 3.0;
/// Load over capacity at which the worth of colder water is reckoned.
const USUAL_LOAD: f64 = 0.6;
/// Half a kelvin to either side.
const HALF: f64 = 0.5;
/// 0 °C, K.
const ABSOLUTE_OF_ZERO_CELSIUS: f64 = 273.15;

/// Machines sized for a site.
#[derive(Debug, Clone, Copy)]
pub struct ReadyChillers {
    pub(super) curves: &'static Curves,
    pub(super) beyond: Beyond,
    units: f64,
    /// Reference capacity of one of them.
    each: Power,
    /// Input per output of all at reference conditions.
    input: f64,
    /// One over the part load at which input per load is least.
    best: f64,
    /// One over the most part load.
    most: f64,
}

/// Temperatures held inside the box of the curves.
struct Held {
    cooled: f64,
    condenser: f64,
    /// Energy input ratio beyond the box against that at its edge.
    beyond: f64,
    /// So far from the box that the visitor should know.
    far: bool,
}

impl ReadyChillers {
    pub(super) fn new(
        curves: &'static Curves,
        units: u8,
        capacity: Power,
        (quality, beyond): (Ratio, Beyond),
    ) -> Self {
        let units = f64::from(units.max(1));
        Self {
            curves,
            beyond,
            units,
            each: capacity / units,
            input: 1.0 / (curves.reference_performance * quality.value()),
            best: 1.0 / curves.best_load(),
            most: 1.0 / curves.most_load,
        }
    }

    /// Capacity of all at reference conditions.
    #[must_use]
    pub fn capacity(&self) -> Power {
        self.each * self.units
    }

    /// Coefficient of performance at reference conditions.
    #[must_use]
    pub fn reference_performance(&self) -> Ratio {
        Ratio::new(1.0 / self.input)
    }

    /// Takes `load` out of what leaves, or enters, at `cooled`, into what enters the condenser at
    /// `condenser`.
    ///
    /// `P = Q_ref CAPFT / COP_ref EIRFT EIRFPLR cycling`; EnergyPlus Engineering Reference,
    /// "Electric chiller model based on condenser entering temperature". The number of running
    /// machines is the one that takes least power. Beyond the box a machine needs more for its load
    /// as the perfect machine does, and its motor takes no more than at the edge: the capacity
    /// falls by as much. Beyond the warm end of what it cools, see [`Beyond`].
    #[must_use]
    pub fn run(&self, load: Power, cooled: Temperature, condenser: Temperature) -> Compression {
        if load <= Power::ZERO {
            return Compression::default();
        }
        let curves = self.curves;
        let held = curves.held((cooled / CELSIUS, condenser / CELSIUS), self.beyond);
        let at = |surface: &Surface| surface.at(held.cooled, held.condenser);
        let factors = (at(&curves.capacity), at(&curves.input_ratio));
        self.compress(load, factors, held.beyond, held.far)
    }

    /// The same with capacity and energy input ratio at the edge of the curves, over those of
    /// reference, and the ratio beyond it over that at the edge.
    pub(super) fn compress(
        &self,
        load: Power,
        (capacity, input_ratio): (f64, f64),
        beyond: f64,
        far: bool,
    ) -> Compression {
        let capacity = self.each * capacity;
        let asked = load * beyond.max(1.0);
        // Two divisions beside each other: neither waits.
        let (needed, inverse) = (asked / capacity, capacity / asked);
        let least = self.least_input(needed, inverse);
        Compression {
            power: load * (self.input * (input_ratio * beyond) * least),
            clamped: far,
            overloaded: needed > self.units * self.curves.most_load,
        }
    }

    /// Power that a kelvin of colder condenser water saves, per load, about: `dP/dT`.
    #[must_use]
    pub fn saved_by_a_kelvin(&self, cooled: Temperature, condenser: Temperature) -> f64 {
        let load = self.each * self.units * USUAL_LOAD;
        let power = |beside: f64| self.run(load, cooled, condenser + beside * KELVIN).power;
        if load > Power::ZERO { (power(HALF) - power(-HALF)) / load } else { 0.0 }
    }

    /// Input per load against full load, of `needed` machines' full load; `each` is one over that.
    fn least_input(&self, needed: f64, each: f64) -> f64 {
        let fewest = (needed * self.most).ceil().within(1.0, self.units);
        let best = (needed * self.best).floor().within(fewest, self.units);
        let input = |running: f64| self.curves.input_per_load(needed / running, running * each);
        let more = best + 1.0;
        if more > self.units { input(best) } else { input(best).min(input(more)) }
    }
}

impl Curves {
    /// Temperatures held at the box, and what lies beyond it.
    fn held(&self, (x, y): (f64, f64), rule: Beyond) -> Held {
        let inside_x = self.edge(x);
        let y = self.taken(y);
        let inside_y = y.max(self.condenser.0).min(self.condenser.1);
        let outside = (inside_x - x).abs() > 0.0 || (inside_y - y).abs() > 0.0;
        let beyond = if outside { self.beyond((x, y), (inside_x, inside_y), rule) } else { 1.0 };
        let far = (inside_x - x).abs() > FAR_COOLED || (inside_y - y).abs() > FAR_CONDENSER;
        Held { cooled: inside_x, condenser: inside_y, beyond, far }
    }

    /// What is cooled, held within the box, °C.
    pub(super) fn edge(&self, x: f64) -> f64 {
        x.max(self.cooled.0).min(self.cooled.1)
    }

    /// What the condenser is cooled by, as the machine takes it, °C: fans may hold its pressure.
    pub(super) fn taken(&self, y: f64) -> f64 {
        if self.cold == Cold::Held { y.max(self.condenser.0) } else { y }
    }

    /// Energy input ratio at a point beyond the box against that at its edge: over a way along the
    /// condenser first, then over one along what is cooled. The same rule for one temperature all year:
    /// `SteadyChillers::beyond`; a test holds the two together.
    fn beyond(&self, (x, y): (f64, f64), edge: (f64, f64), rule: Beyond) -> f64 {
        if rule == Beyond::Ideal || x <= edge.0 {
            return self.perfect((x, y), edge);
        }
        let corner = (edge.0, y);
        let [kept, _] = self.kept(edge.0, edge.1, x - edge.0);
        kept.max(self.perfect((x, y), corner)).min(1.0) * self.perfect(corner, edge)
    }

    /// What the machine's own slope at the warm edge makes of some kelvin beyond it, and how that
    /// grows with the condenser's temperature. Between the two bounds the slope is kept in logarithms,
    /// so that no input becomes negative: `exp(s d)`, `s = (∂f/∂x) / f`.
    pub(super) fn kept(&self, edge: f64, y: f64, kelvin: f64) -> [f64; 2] {
        let surface = &self.input_ratio;
        let inverse = 1.0 / surface.at(edge, y);
        let slope = surface.slope(edge, y) * inverse;
        let kept = quick::exponential(slope * kelvin);
        let bend =
            surface.twist() * inverse - slope * (surface.slope_over_condenser(edge, y) * inverse);
        [kept, kept * kelvin * bend]
    }

    /// Work a perfect machine needs per heat taken, `(T_hot - T_cold) / T_cold`, Carnot, against
    /// that at another point.
    fn perfect(&self, point: (f64, f64), other: (f64, f64)) -> f64 {
        let lift = |(x, y): (f64, f64)| self.lift(self.cold(x), y);
        lift(point) * self.absolute(other.0) / (lift(other) * self.absolute(point.0))
    }

    /// Where the refrigerant evaporates, °C.
    pub(super) fn cold(&self, x: f64) -> f64 {
        x - self.evaporator_difference
    }

    /// The same from absolute zero, K.
    pub(super) fn absolute(&self, x: f64) -> f64 {
        self.cold(x) + ABSOLUTE_OF_ZERO_CELSIUS
    }

    /// From where the refrigerant evaporates to where it condenses, K.
    pub(super) fn lift(&self, cold: f64, y: f64) -> f64 {
        (y + self.condenser_difference - cold).max(LEAST_LIFT)
    }

    /// `EIRFPLR(p) cycling / p`: input per load against full load; `inverse` is `1 / p`.
    ///
    /// Below the least load the machine is switched on and off and works at the least load; above
    /// the most it is taken at the most.
    fn input_per_load(&self, part_load: f64, inverse: f64) -> f64 {
        let inside = part_load >= self.least_load && part_load <= self.most_load;
        let p = part_load.max(self.least_load).min(self.most_load);
        let inverse = if inside { inverse } else { 1.0 / p };
        match self.part_load {
            PartLoad::Quadratic([c1, c2, c3]) => c1 * inverse + c2 + p * c3,
            PartLoad::Switched(kept) => 1.0 / (kept + (1.0 - kept) * p),
        }
    }

    /// Part load at which input per load is least: `(c1 / c3)^(1/2)`, or full load.
    fn best_load(&self) -> f64 {
        match self.part_load {
            PartLoad::Quadratic([c1, _, c3]) => {
                (c1 / c3).sqrt().max(self.least_load).min(self.most_load)
            }
            PartLoad::Switched(_) => self.most_load,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::site::equipment::chiller::curves::{
        CARRIER_19XR, DX_COIL, Surface, TRANE_CGAM130,
    };

    /// The energy input ratio goes on with the slope that it has where the curve ends.
    #[test]
    fn there_is_no_bend_where_a_curve_ends() {
        for curves in [&CARRIER_19XR, &TRANE_CGAM130, &DX_COIL] {
            let end = curves.cooled.1;
            for y in [18.0, 20.0, 23.8] {
                let input = |x: f64| {
                    let held = curves.held((x, y), Beyond::Edge);
                    curves.input_ratio.at(held.cooled, held.condenser) * held.beyond
                };
                let [before, after] =
                    [input(end) - input(end - 1e-3), input(end + 1e-3) - input(end)];
                assert!(before < 0.0 && (after / before - 1.0).abs() < 1e-3, "{end} {y}");
            }
        }
    }

    /// A curve that rises where it ends would make warmer water dearer for ever: it stays as it was.
    #[test]
    fn a_slope_of_the_wrong_sign_is_not_kept() {
        let rising = Surface([0.5, 0.03, 0.0, 0.0, 0.0, 0.0]);
        let curves = Curves { input_ratio: rising, ..CARRIER_19XR };
        let held = |x: f64| curves.held((x, 20.0), Beyond::Edge).beyond;
        assert!([13.0, 18.0, 25.0].iter().all(|x| (held(*x) - 1.0).abs() < 1e-12));
    }

    /// A curve steeper than Carnot's does not promise more than a perfect machine.
    #[test]
    fn a_slope_too_good_to_be_true_is_a_perfect_machines() {
        let steep = Surface([3.0, -0.2, 0.0, 0.0, 0.0, 0.0]);
        let curves = Curves { input_ratio: steep, ..CARRIER_19XR };
        let both = [Beyond::Edge, Beyond::Ideal].map(|rule| curves.held((15.0, 20.0), rule).beyond);
        assert!((both[0] - both[1]).abs() < 1e-15 && both[0] < 1.0, "{both:?}");
    }
}
