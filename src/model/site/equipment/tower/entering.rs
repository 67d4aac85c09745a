//! Water as it comes to a tower: from one balance, and beforehand for the air and the heat that are
//! usual.

use super::rating::{Rating, TRANSFER_EXPONENT, heat_of_water};
use crate::model::site::OutdoorAir;
use crate::model::site::air::Saturated;
use crate::model::site::equipment::Affinity;
use crate::model::site::quick::{Node, Spline};
use crate::units::{KILOJOULE_A_KILOGRAM, PASCAL, Pressure, Ratio};

/// Temperatures of the water for which the air that gives it is worked out beforehand.
const NODES: usize = 12;
/// Kelvin between them.
const STEP: f64 = 4.0;
/// Leaving water at the first of them, °C: the floors of all towers lie above.
const COLDEST: f64 = 4.0;
/// Steps of the outdoor air's enthalpy for which the nodes around it are known.
const STEPS: usize = 48;
/// How many there are in a kilojoule a kilogram.
const STEPS_A_KILOJOULE: f64 = 0.25;
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
/// Least growth of the excess that a step is reckoned with, kJ/(kg K): that of dry air.
const LEAST_GROWTH: f64 = 1.0;
/// Half of a difference.
const HALF: f64 = 0.5;

/// The water that enters a tower, by its balance.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entering {
    law: Law,
    /// With the fans as they usually are, and at full speed.
    usual: Beforehand,
    at_full: Beforehand,
}

/// The balance of heat in a tower.
#[derive(Debug, Clone, Copy)]
struct Law {
    rating: Rating,
    transfer: Affinity,
    saturated: &'static Saturated,
    /// Usual pressure, Pa.
    pressure: f64,
}

/// The water at one heat over air and at the usual pressure.
#[derive(Debug, Clone, Copy)]
struct Beforehand {
    /// Heat over air, over that of the rating.
    ratio: f64,
    /// The water, °C, by the enthalpy of the outdoor air, kJ/kg.
    water: Spline<NODES, STEPS>,
    /// How it grows at the nodes with heat over air, and with the pressure.
    aside: [[f64; 2]; NODES],
}

/// The air and the heat of a balance: enthalpy, kJ/kg; heat over air, over that of the rating;
/// pressure, Pa.
#[derive(Debug, Clone, Copy)]
struct State {
    enthalpy: f64,
    ratio: f64,
    pressure: f64,
}

/// What one heat over air leaves to be asked of the water.
struct Exchange {
    ratio: f64,
    units: f64,
    /// What the air gains, kJ/kg.
    gained: f64,
    /// One over the heat that a kilogram of air's water gives for a kelvin, kg K/kJ.
    inverse: f64,
}

/// The air that gives water of a temperature.
struct Balance {
    /// Its enthalpy, kJ/kg, and how that grows with the water, kJ/(kg K).
    enthalpy: f64,
    growth: f64,
    /// What [`Rating::over_effectiveness`] was asked for, and what it gave.
    m: f64,
    over: [f64; 3],
}

impl Entering {
    /// For heat over air as it is usual with full fans, and as it usually is.
    pub(super) fn new(rating: &Rating, (at_full, usual): (f64, f64), pressure: Pressure) -> Self {
        let usual = usual.max(at_full * WITH_WORK);
        let law = Law {
            rating: *rating,
            transfer: Affinity::near(Ratio::new(TRANSFER_EXPONENT), usual),
            saturated: Saturated::table(),
            pressure: pressure / PASCAL,
        };
        Self { usual: law.beforehand(usual), at_full: law.beforehand(at_full), law }
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
        let (about, inside) = nearest.about(&state, self.law.pressure);
        if inside { about } else { self.law.sought(&state, about, NEAR) }
    }
}

impl Law {
    /// Sought by Newton's method.
    fn sought(&self, state: &State, start: f64, near: f64) -> f64 {
        let exchange = self.exchange(state.ratio);
        let mut at = Saturated::within(start);
        for _ in 0..MOST_STEPS {
            let Balance { enthalpy, growth, .. } = self.balance(&exchange, state.pressure, at);
            let step = (state.enthalpy - enthalpy) / growth;
            at = Saturated::within(at + step);
            if step.abs() < near {
                break;
            }
        }
        at
    }

    fn exchange(&self, ratio: f64) -> Exchange {
        Exchange {
            ratio,
            units: self.rating.units * self.transfer.of(ratio),
            gained: self.rating.gained * ratio,
            inverse: 1.0 / (heat_of_water() * self.rating.ratio * ratio),
        }
    }

    /// The air that gives water of a temperature.
    fn balance(&self, exchange: &Exchange, pressure: f64, at: f64) -> Balance {
        let Exchange { units, gained, inverse, .. } = *exchange;
        let [_, slope, bend] = self.saturated.curve(self.middle(at), pressure);
        let [reached, growth, _] = self.saturated.curve(at, pressure);
        let m = slope * inverse;
        let [over, falling, by_units] = Rating::over_effectiveness(units, m);
        let growth = (growth + gained * falling * bend * inverse).max(LEAST_GROWTH);
        Balance { enthalpy: reached - gained * over, growth, m, over: [over, falling, by_units] }
    }

    /// The middle of the range.
    fn middle(&self, entering: f64) -> f64 {
        entering - self.rating.range * HALF
    }

    /// At temperatures of the water, each with the air that gives it: no search is needed.
    fn beforehand(&self, ratio: f64) -> Beforehand {
        let exchange = self.exchange(ratio);
        let (mut nodes, mut aside) = ([Node::default(); NODES], [[0.0; 2]; NODES]);
        let mut water = COLDEST + self.rating.range;
        for (node, aside) in nodes.iter_mut().zip(&mut aside) {
            let balance = self.balance(&exchange, self.pressure, water);
            let slope = 1.0 / balance.growth;
            *node = Node { at: balance.enthalpy, value: water, slope };
            *aside = self.aside(&exchange, &balance, water).map(|moved| moved * slope);
            water += STEP;
        }
        Beforehand { ratio, water: Spline::new(&nodes, STEPS_A_KILOJOULE), aside }
    }

    /// What heat over air and the pressure move at a balance: the enthalpy of the air, kJ/kg, that would
    /// make up for it.
    fn aside(&self, exchange: &Exchange, balance: &Balance, water: f64) -> [f64; 2] {
        let Exchange { ratio, units, gained, inverse } = *exchange;
        let by_ratio = Rating::growth(units, balance.m, balance.over);
        let [_, slope] = self.saturated.by_pressure(self.middle(water), self.pressure);
        let [reached, _] = self.saturated.by_pressure(water, self.pressure);
        let [_, falling, _] = balance.over;
        [gained / ratio * by_ratio, -(reached + gained * falling * slope * inverse)]
    }
}

impl Beforehand {
    /// The water, and whether that is enough.
    fn about(&self, state: &State, usual_pressure: f64) -> (f64, bool) {
        let place = self.water.place(state.enthalpy);
        let [one, other] = [place.low, place.low + 1]
            .map(|node| self.aside.get(node).copied().unwrap_or_default());
        let aside = |which: usize| one[which] + place.part * (other[which] - one[which]);
        let (more, above) = (state.ratio - self.ratio, state.pressure - usual_pressure);
        let water = self.water.value(&place) + aside(0) * more + aside(1) * above;
        let inside = (0.0..=1.0).contains(&place.part)
            && more.abs() <= NEAR_RATIO * self.ratio
            && above.abs() <= NEAR_PRESSURE;
        (water, inside)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Fan;
    use super::super::Tower;
    use super::*;
    use crate::units::{CELSIUS, KELVIN, ONE, PERCENT, Share};

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
            let exact = self.law.sought(&state, 20.0, 1e-9);
            if exact - self.law.rating.range < 4.0 {
                0.0
            } else {
                (self.water(ratio, outdoor) - exact).abs()
            }
        }
    }
}
