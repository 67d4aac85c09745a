//! Water as it comes to a tower: from one balance, and beforehand for the air and the heat that are
//! usual.

use super::rating::{Rating, TRANSFER_EXPONENT, heat_of_water};
use crate::model::site::OutdoorAir;
use crate::model::site::air::{Saturated, whole};
use crate::model::site::equipment::Affinity;
use crate::model::site::quick::hermite;
use crate::units::{CELSIUS, KILOJOULE_A_KILOGRAM, PASCAL, Pressure, Ratio, Within};

/// Enthalpies of the outdoor air for which the water is worked out beforehand.
const NODES: usize = 12;
/// The last but one of them.
const LAST: f64 = 10.0;
/// The first of them, kJ/kg: colder air holds the water at its floor.
const FIRST: f64 = -10.0;
/// Kilojoules a kilogram between them, to 166.
const STEP: f64 = 16.0;
/// How many there are in a kilojoule a kilogram.
const NODES_A_KILOJOULE: f64 = 1.0 / STEP;
/// As far from the usual heat over air, as a part of it, what was worked out beforehand is enough, ...
const NEAR_RATIO: f64 = 0.02;
/// ... and as far from the usual pressure, Pa.
const NEAR_PRESSURE: f64 = 1_200.0;
/// About what the work of compressors adds to the heat, at least; no result depends on it.
const WITH_WORK: f64 = 1.15;
/// Steps to a temperature at most; each leaves about a thirtieth of its square, in kelvin. More are
/// taken where the range lies across the kink of the saturation curve.
const MOST_STEPS: usize = 12;
/// Step after which about 0.002 K is left at most.
const NEAR: f64 = 0.25;
/// The same for what is worked out once.
const NEARER: f64 = 0.03;
/// Parts by which heat over air and pressure are moved to see what that does.
const ASIDE: f64 = 1e-3;
/// Least growth of the excess that a step is reckoned with, kJ/(kg K): that of dry air.
const LEAST_GROWTH: f64 = 1.0;
/// Half of a difference.
const HALF: f64 = 0.5;

/// The water that enters a tower, by its balance.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entering {
    rating: Rating,
    transfer_law: Affinity,
    saturated: &'static Saturated,
    /// Usual pressure, Pa.
    pressure: f64,
    /// With the fans as they usually are, and at full speed.
    usual: Beforehand,
    at_full: Beforehand,
}

/// The water at one heat over air and at the usual pressure.
#[derive(Debug, Clone, Copy)]
struct Beforehand {
    /// Heat over air, over that of the rating.
    ratio: f64,
    nodes: [Node; NODES],
}

/// The water in air of one enthalpy, °C, and how it grows: over a step of the enthalpy, with heat over
/// air, and with the pressure.
#[derive(Debug, Clone, Copy, Default)]
struct Node {
    water: f64,
    growth: f64,
    by_ratio: f64,
    by_pressure: f64,
}

/// The air and the heat of a balance: enthalpy, kJ/kg; heat over air, over that of the rating;
/// pressure, Pa.
#[derive(Debug, Clone, Copy)]
struct State {
    enthalpy: f64,
    ratio: f64,
    pressure: f64,
}

impl Entering {
    /// For heat over air as it is usual with full fans, and as it usually is.
    pub(super) fn new(rating: &Rating, (at_full, usual): (f64, f64), pressure: Pressure) -> Self {
        let usual = usual.max(at_full * WITH_WORK);
        let nothing = Beforehand { ratio: usual, nodes: [Node::default(); NODES] };
        let mut entering = Self {
            rating: *rating,
            transfer_law: Affinity::near(Ratio::new(TRANSFER_EXPONENT), usual),
            saturated: Saturated::table(),
            pressure: pressure / PASCAL,
            usual: nothing,
            at_full: nothing,
        };
        entering.usual = entering.beforehand(usual);
        entering.at_full = entering.beforehand(at_full);
        entering
    }

    /// Temperature of the entering water, °C, with this heat over air, over that of the rating: within
    /// 0.008 K of what `h_s(T_in) = h_a + c ΔT L/G / ε` gives, with `ε` at the slope of the saturation
    /// curve in the middle of the range.
    pub(super) fn water(&self, ratio: f64, outdoor: &OutdoorAir) -> f64 {
        let state = State {
            enthalpy: outdoor.enthalpy / KILOJOULE_A_KILOGRAM,
            ratio,
            pressure: outdoor.pressure / PASCAL,
        };
        let from_usual = (ratio - self.usual.ratio).abs();
        let from_full = (ratio - self.at_full.ratio).abs();
        let nearest = if from_full < from_usual { &self.at_full } else { &self.usual };
        let (about, inside) = nearest.about(&state, self.pressure);
        if inside { about } else { self.sought(&state, about, NEAR) }
    }

    /// Sought by Newton's method.
    fn sought(&self, state: &State, start: f64, near: f64) -> f64 {
        let mut at = Saturated::within(start);
        for _ in 0..MOST_STEPS {
            let [missing, growth] = self.balance(state, at);
            let step = missing / growth.max(LEAST_GROWTH);
            at = Saturated::within(at + step);
            if step.abs() < near {
                break;
            }
        }
        at
    }

    /// By how much water of a temperature misses the balance, kJ/kg, and how that falls with it.
    fn balance(&self, state: &State, at: f64) -> [f64; 2] {
        let State { enthalpy, ratio, pressure } = *state;
        let units = self.rating.units * self.transfer_law.of(ratio);
        let gained = self.rating.gained * ratio;
        let inverse = 1.0 / (heat_of_water() * self.rating.ratio * ratio);
        let [_, slope, bend] = self.saturated.curve(at - self.rating.range * HALF, pressure);
        let [reached, growth, _] = self.saturated.curve(at, pressure);
        let [over, falling] = Rating::over_effectiveness(units, slope * inverse);
        let missing = enthalpy + gained * over - reached;
        [missing, growth + gained * falling * bend * inverse]
    }

    fn beforehand(&self, ratio: f64) -> Beforehand {
        let mut nodes = [Node::default(); NODES];
        let mut state = State { enthalpy: FIRST, ratio, pressure: self.pressure };
        let (enthalpy, pressure) = (FIRST * KILOJOULE_A_KILOGRAM, self.pressure * PASCAL);
        let (coldest, _) = self.saturated.at_enthalpy(enthalpy, pressure, FIRST * CELSIUS);
        let mut start = coldest / CELSIUS + self.rating.range;
        for node in &mut nodes {
            *node = self.node(&state, start);
            start = node.water + node.growth;
            state.enthalpy += STEP;
        }
        Beforehand { ratio, nodes }
    }

    fn node(&self, state: &State, start: f64) -> Node {
        let water = self.sought(state, start, NEARER);
        let [missing, growth] = self.balance(state, water);
        let growth = growth.max(LEAST_GROWTH);
        let aside = |state: State| (self.balance(&state, water)[0] - missing) / growth;
        let (ratio, pressure) = (state.ratio * ASIDE, state.pressure * ASIDE);
        Node {
            water,
            growth: STEP / growth,
            by_ratio: aside(State { ratio: state.ratio + ratio, ..*state }) / ratio,
            by_pressure: aside(State { pressure: state.pressure + pressure, ..*state }) / pressure,
        }
    }
}

impl Beforehand {
    /// The water, and whether that is enough: between the nodes by the cubic that has values and
    /// slopes at both (Hermite), beside them in straight lines.
    fn about(&self, state: &State, usual_pressure: f64) -> (f64, bool) {
        let place = (state.enthalpy - FIRST) * NODES_A_KILOJOULE;
        let low = whole(place.within(0.0, LAST));
        let t = place - f64::from(low);
        let low = usize::from(low);
        let [one, other] =
            [low, low + 1].map(|node| self.nodes.get(node).copied().unwrap_or_default());
        let [c0, c1, c2, c3] = hermite([one.water, one.growth], [other.water, other.growth], 1.0);
        let between = |one: f64, other: f64| one + t * (other - one);
        let (aside, above) = (state.ratio - self.ratio, state.pressure - usual_pressure);
        let water = c0
            + t * (c1 + t * (c2 + t * c3))
            + between(one.by_ratio, other.by_ratio) * aside
            + between(one.by_pressure, other.by_pressure) * above;
        let inside = (0.0..=1.0).contains(&t)
            && aside.abs() <= NEAR_RATIO * self.ratio
            && above.abs() <= NEAR_PRESSURE;
        (water, inside)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Fan;
    use super::super::Tower;
    use super::*;
    use crate::units::{KELVIN, ONE, PERCENT, Share};

    fn entering(approach: f64, range: f64, pressure: f64) -> Entering {
        let tower = Tower {
            approach: approach * KELVIN,
            floor: 12.0 * CELSIUS,
            range: range * KELVIN,
            liquid_to_gas: Ratio::new(1.2),
            fan: Fan {
                pressure_rise: 120.0 * PASCAL,
                efficiency: 60.0 * PERCENT,
                exponent: Ratio::new(2.8),
                least_speed: 20.0 * PERCENT,
            },
            drift: Share::ZERO,
            cycles: Ratio::new(4.0),
        };
        Entering::new(&tower.rating(), (0.7, 0.9), pressure * PASCAL)
    }

    /// From 4 °C, where the floor of every tower lies, to the hottest air on record.
    #[test]
    fn what_is_worked_out_beforehand_is_what_is_sought() {
        let mut worst: f64 = 0.0;
        for (approach, range) in [(2.0, 3.0), (4.0, 5.5), (8.0, 10.0)] {
            for pressure in [65_000.0, 84_000.0, 101_325.0] {
                let entering = entering(approach, range, pressure);
                for beside in [-3_000.0, -1_200.0, 0.0, 1_200.0] {
                    for celsius in (-10..38_i8).map(f64::from) {
                        let outdoor = |share| {
                            OutdoorAir::new(celsius * CELSIUS, share, (pressure + beside) * PASCAL)
                        };
                        for outdoor in [outdoor(0.2 * ONE), outdoor(0.9 * ONE)] {
                            for ratio in [0.3, 0.687, 0.7, 0.713, 0.8, 0.883, 0.9, 0.917, 1.4] {
                                worst = worst.max(entering.off(ratio, &outdoor));
                            }
                        }
                    }
                }
            }
        }
        assert!(worst > 1e-6 && worst < 0.008, "{worst}");
    }

    impl Entering {
        /// How far the water is off, K; not of leaving water below 4 °C.
        fn off(&self, ratio: f64, outdoor: &OutdoorAir) -> f64 {
            let state = State {
                enthalpy: outdoor.enthalpy / KILOJOULE_A_KILOGRAM,
                ratio,
                pressure: outdoor.pressure / PASCAL,
            };
            let exact = self.sought(&state, 20.0, 1e-9);
            if exact - self.rating.range < 4.0 {
                0.0
            } else {
                (self.water(ratio, outdoor) - exact).abs()
            }
        }
    }
}
