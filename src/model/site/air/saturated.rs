//! Saturated air by table, for the hours of a year: several times as quick as the equations, and
//! within a hundred-millionth of them.

use std::sync::OnceLock;

use super::about::About;
use super::saturation::on_branch;
use super::{ENTHALPY_OF_VAPOUR, HEAT_OF_DRY_AIR, HEAT_OF_VAPOUR, WATER_TO_AIR_MOLAR_MASS};
use crate::model::site::quick::hermite;
use crate::units::{
    CELSIUS, HumidityRatio, JOULE_A_KILOGRAM, KILOGRAM_A_KILOGRAM, KILOJOULE_A_KILOGRAM, PASCAL,
    Pressure, SpecificEnthalpy, Temperature, Within,
};

/// Triple point of water, °C: a node of the table, because the curve has a kink there.
const TRIPLE_POINT: f64 = 0.01;
/// Nodes below the triple point, and above it; 0.5 K apart.
const NODES_BELOW: usize = 160;
const NODES_ABOVE: usize = 160;
/// Nodes of a kelvin.
const NODES_A_KELVIN: f64 = 2.0;
/// Kelvin between nodes.
const STEP: f64 = 1.0 / NODES_A_KELVIN;
/// Coldest air of the table, °C.
const COLDEST: f64 = TRIPLE_POINT - 80.0;
/// Hottest air of the table, °C; a little below its end.
const HOTTEST: f64 = TRIPLE_POINT + 79.999;
/// Steps of the search; three suffice, the rest is a guard.
const MOST_STEPS: usize = 20;
/// Step after which nothing is left to be found, K: what remains goes with its cube.
const NEAR: f64 = 0.05;
/// Part of Newton's step that is taken at least where the curve bends strongly.
const LEAST_BEND: f64 = 0.5;
/// Weight of the second order.
const HALF: f64 = 0.5;

/// The saturation curve in cells of half a kelvin: a cubic each, that has the curve's values and
/// slopes at both ends (Hermite).
#[derive(Debug)]
pub struct Saturated {
    cells: Vec<[f64; 4]>,
    /// About the temperature of each enthalpy, at each pressure.
    about: About,
}

/// Saturated air of a temperature: enthalpy, kJ/kg, and humidity ratio, each with its first and
/// second derivative by temperature.
struct State {
    enthalpy: [f64; 3],
    humidity: [f64; 3],
}

impl Saturated {
    /// The table; made when it is first asked for.
    #[must_use]
    pub fn table() -> &'static Self {
        static TABLE: OnceLock<Saturated> = OnceLock::new();
        TABLE.get_or_init(|| {
            let cells = (0..NODES_BELOW + NODES_ABOVE).map(cubic).collect();
            let mut table = Self { cells, about: About::default() };
            table.about = About::new(|enthalpy, total, start| {
                let enthalpy = enthalpy * KILOJOULE_A_KILOGRAM;
                table.at_enthalpy(enthalpy, total * PASCAL, start * CELSIUS).0 / CELSIUS
            });
            table
        })
    }

    /// Saturated air of this enthalpy: its temperature and humidity ratio.
    ///
    /// Halley's method; the last step is taken along the curve's second order. It starts at the
    /// table of inverses, mostly so near that one step does, and at `start` only beyond it.
    #[must_use]
    pub fn at_enthalpy(
        &self,
        enthalpy: SpecificEnthalpy,
        total: Pressure,
        start: Temperature,
    ) -> (Temperature, HumidityRatio) {
        let wanted = enthalpy / JOULE_A_KILOGRAM * 1e-3;
        let start = start / CELSIUS;
        let mut celsius = self.about.temperature(wanted, total / PASCAL).unwrap_or(start);
        let mut humidity = 0.0;
        for _ in 0..MOST_STEPS {
            celsius = celsius.within(COLDEST, HOTTEST);
            let State { enthalpy: [h, slope, bend], humidity: [w, w1, w2] } =
                self.state(celsius, total / PASCAL);
            let missing = wanted - h;
            let square = slope * slope;
            let step = missing * slope / (square + HALF * missing * bend).max(LEAST_BEND * square);
            // Beyond the kink the curve is another one, and the step says little of it.
            let crossed = (celsius < TRIPLE_POINT) != (celsius + step < TRIPLE_POINT);
            celsius += step;
            humidity = w + step * (w1 + HALF * w2 * step);
            if step.abs() < NEAR && !crossed {
                break;
            }
        }
        (celsius * CELSIUS, humidity * KILOGRAM_A_KILOGRAM)
    }

    /// Humidity ratio alone of saturated air of this enthalpy, within three millionths of it: one step of
    /// Newton's from the table of inverses. `start` is for what lies beyond that, see
    /// [`Self::at_enthalpy`].
    #[must_use]
    pub fn humidity_at_enthalpy(
        &self,
        enthalpy: SpecificEnthalpy,
        total: Pressure,
        start: Temperature,
    ) -> HumidityRatio {
        let wanted = enthalpy / JOULE_A_KILOGRAM * 1e-3;
        let sought = || self.at_enthalpy(enthalpy, total, start).1;
        let total = total / PASCAL;
        // Near the kink the search knows on which side it is.
        let above =
            self.about.temperature(wanted, total).filter(|celsius| *celsius > TRIPLE_POINT + NEAR);
        let Some(celsius) = above else { return sought() };
        let [p, p1] = self.pressure_and_slope(celsius);
        let dry = 1.0 / (total - p);
        let ratio = WATER_TO_AIR_MOLAR_MASS * dry;
        let (w, w1) = (ratio * p, ratio * p1 * total * dry);
        let heat = ENTHALPY_OF_VAPOUR + HEAT_OF_VAPOUR * celsius;
        let missing = wanted - (HEAT_OF_DRY_AIR * celsius + w * heat);
        let growth = HEAT_OF_DRY_AIR + w * HEAT_OF_VAPOUR + w1 * heat;
        (w + w1 * (missing / growth)) * KILOGRAM_A_KILOGRAM
    }

    /// Enthalpy of saturated air, kJ/kg, at a temperature in °C and a pressure in Pa.
    pub(in crate::model::site) fn enthalpy(&self, celsius: f64, total: f64) -> f64 {
        let State { enthalpy: [h, ..], .. } = self.state(celsius.within(COLDEST, HOTTEST), total);
        h
    }

    /// A temperature, °C, held within the table.
    pub(in crate::model::site) fn within(celsius: f64) -> f64 {
        celsius.within(COLDEST, HOTTEST)
    }

    /// The same with its first and second derivative by temperature.
    pub(in crate::model::site) fn curve(&self, celsius: f64, total: f64) -> [f64; 3] {
        self.state(celsius.within(COLDEST, HOTTEST), total).enthalpy
    }

    /// How its enthalpy and the first derivative of that by temperature change with the pressure of
    /// the air: kJ/kg a pascal, and kJ/(kg K) a pascal.
    pub(in crate::model::site) fn by_pressure(&self, celsius: f64, total: f64) -> [f64; 2] {
        let celsius = celsius.within(COLDEST, HOTTEST);
        let [p, p1] = self.pressure_and_slope(celsius);
        let dry = 1.0 / (total - p).max(1.0);
        let w = -WATER_TO_AIR_MOLAR_MASS * dry * dry * p;
        let w1 = -WATER_TO_AIR_MOLAR_MASS * dry * dry * dry * p1 * (total + p);
        let heat = ENTHALPY_OF_VAPOUR + HEAT_OF_VAPOUR * celsius;
        [w * heat, w * HEAT_OF_VAPOUR + w1 * heat]
    }

    /// `W = 0.621945 p/(P - p)` and `h = 1.006 T + W (2501 + 1.86 T)`, with their derivatives.
    fn state(&self, celsius: f64, total: f64) -> State {
        let [p, p1, p2] = self.pressure(celsius);
        let dry = 1.0 / (total - p).max(1.0);
        let ratio = WATER_TO_AIR_MOLAR_MASS * dry;
        let w = ratio * p;
        let w1 = ratio * p1 * total * dry;
        let w2 = ratio * total * dry * (p2 + 2.0 * p1 * p1 * dry);
        let heat = ENTHALPY_OF_VAPOUR + HEAT_OF_VAPOUR * celsius;
        let h1 = HEAT_OF_DRY_AIR + w * HEAT_OF_VAPOUR + w1 * heat;
        let h2 = w2 * heat + 2.0 * w1 * HEAT_OF_VAPOUR;
        State { enthalpy: [HEAT_OF_DRY_AIR * celsius + w * heat, h1, h2], humidity: [w, w1, w2] }
    }

    /// Pressure of saturated vapour, Pa, with its first derivative.
    fn pressure_and_slope(&self, celsius: f64) -> [f64; 2] {
        let (t, [c0, c1, c2, c3]) = self.cell(celsius);
        [c0 + t * (c1 + t * (c2 + t * c3)), (c1 + t * (2.0 * c2 + t * 3.0 * c3)) * NODES_A_KELVIN]
    }

    /// The cell of a temperature, and the place in it.
    fn cell(&self, celsius: f64) -> (f64, [f64; 4]) {
        let place = (celsius - COLDEST) * NODES_A_KELVIN;
        let cell = whole(place);
        (place - f64::from(cell), self.cells.get(usize::from(cell)).copied().unwrap_or_default())
    }

    /// Pressure of saturated vapour, Pa, with its derivatives.
    fn pressure(&self, celsius: f64) -> [f64; 3] {
        let (t, [c0, c1, c2, c3]) = self.cell(celsius);
        [
            c0 + t * (c1 + t * (c2 + t * c3)),
            (c1 + t * (2.0 * c2 + t * 3.0 * c3)) * NODES_A_KELVIN,
            (2.0 * c2 + t * 6.0 * c3) * (NODES_A_KELVIN * NODES_A_KELVIN),
        ]
    }
}

/// The cubic of a cell: Hermite's, by the values and slopes of the curve at its ends.
fn cubic(cell: usize) -> [f64; 4] {
    let frozen = cell < NODES_BELOW;
    let low = COLDEST + f64::from(u32::try_from(cell).unwrap_or(0)) / NODES_A_KELVIN;
    hermite(on_branch(frozen, low), on_branch(frozen, low + STEP), STEP)
}

/// The whole part of a small number; none for less.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is no small number is taken at the limit"
)]
pub(in crate::model::site) fn whole(number: f64) -> u16 {
    number as u16
}
