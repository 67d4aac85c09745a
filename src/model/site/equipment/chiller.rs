//! Water-cooled chillers in the form of the energy input ratio (EIR).

mod curves;

use curves::{CARRIER_19XR, Curves};

use crate::units::{CELSIUS, Power, Ratio, Temperature};

/// Equal chillers with variable-speed compressors, switched on as the load asks.
///
/// Performance is that of the Carrier 19XR, see [`Chillers::SOURCE`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chillers {
    /// How many there are, 1 to 50.
    pub units: u8,
    /// Capacity of all of them at reference conditions, per IT capacity, 0.5 to 3.
    pub sizing: Ratio,
    /// Coefficient of performance against that of the curve set, 0.5 to 1.5.
    pub quality: Ratio,
}

/// Chillers at work.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Compression {
    /// Electric power of the compressors.
    pub power: Power,
    /// Water temperatures lie outside the curves' box.
    pub clamped: bool,
    /// More heat than the chillers can take.
    pub overloaded: bool,
}

impl Chillers {
    /// Where the curves come from.
    pub const SOURCE: &'static str = CARRIER_19XR.source;

    /// Coefficient of performance at reference conditions.
    #[must_use]
    pub fn reference_performance(&self) -> Ratio {
        Ratio::new(CARRIER_19XR.reference_performance * self.quality.value())
    }

    /// Capacity of all chillers at reference conditions.
    #[must_use]
    pub fn capacity(&self, it_capacity: Power) -> Power {
        it_capacity * self.sizing.value()
    }

    /// Takes `load` out of water leaving at `chilled`, into condenser water entering at
    /// `condenser`.
    ///
    /// `P = Q_ref CAPFT / COP_ref EIRFT EIRFPLR cycling`; EnergyPlus Engineering Reference,
    /// "Electric chiller model based on condenser entering temperature". The number of running
    /// chillers is the one that takes least power.
    #[must_use]
    pub fn run(
        &self,
        load: Power,
        chilled: Temperature,
        condenser: Temperature,
        it_capacity: Power,
    ) -> Compression {
        if load <= Power::ZERO {
            return Compression::default();
        }
        let curves = &CARRIER_19XR;
        let held = curves.held(chilled, condenser);
        let units = f64::from(self.units.max(1));
        let each = self.capacity(it_capacity) / units * curves.capacity_at(&held);
        let needed = load / each;
        let fewest = (needed / curves.most_load).ceil().clamp(1.0, units);
        let best = (needed / curves.best_load()).floor().clamp(fewest, units);
        let more = (best + 1.0).min(units);
        let input = |running: f64| curves.input_per_load(needed / running);
        let per_load = input(best).min(input(more));
        let at_full_load =
            load / self.reference_performance().value() * curves.input_ratio_at(&held);
        Compression {
            power: at_full_load * per_load,
            clamped: held.outside,
            overloaded: needed > units * curves.most_load,
        }
    }
}

/// Water temperatures held inside the box of the curves.
struct Held {
    chilled: f64,
    condenser: f64,
    /// Energy input ratio beyond the box against that at its edge.
    beyond: f64,
    outside: bool,
}

/// Kelvin between the water that enters the condenser and the refrigerant in it: the water's rise
/// of 5 K and a terminal difference of 1 K; judgement, usual of flooded condensers.
const CONDENSER_DIFFERENCE: f64 = 6.0;
/// Kelvin between the water that leaves the evaporator and the refrigerant in it; judgement.
const EVAPORATOR_DIFFERENCE: f64 = 1.0;
/// Least temperature lift a compressor is run at, K; judgement.
const LEAST_LIFT: f64 = 5.0;
/// 0 °C, K.
const ABSOLUTE_OF_ZERO_CELSIUS: f64 = 273.15;

/// Work a perfect machine needs per heat taken: `(T_hot - T_cold) / T_cold`, Carnot.
fn perfect_input_ratio(chilled: f64, condenser: f64) -> f64 {
    let cold = chilled - EVAPORATOR_DIFFERENCE;
    let lift = (condenser + CONDENSER_DIFFERENCE - cold).max(LEAST_LIFT);
    lift / (cold + ABSOLUTE_OF_ZERO_CELSIUS)
}

impl Curves {
    /// Temperatures held at the box; beyond it the machine is taken to reach the same part of the
    /// perfect machine's performance as at the edge.
    fn held(&self, chilled: Temperature, condenser: Temperature) -> Held {
        let (x, y) = (chilled / CELSIUS, condenser / CELSIUS);
        let inside_x = x.max(self.chilled.0).min(self.chilled.1);
        let inside_y = y.max(self.condenser.0).min(self.condenser.1);
        let beyond = perfect_input_ratio(x, y) / perfect_input_ratio(inside_x, inside_y);
        let outside = (inside_x - x).abs() > 0.0 || (inside_y - y).abs() > 0.0;
        Held { chilled: inside_x, condenser: inside_y, beyond, outside }
    }

    /// Available over reference capacity.
    fn capacity_at(&self, held: &Held) -> f64 {
        self.capacity.at(held.chilled, held.condenser)
    }

    /// Energy input ratio over that at reference, at full load.
    fn input_ratio_at(&self, held: &Held) -> f64 {
        self.input_ratio.at(held.chilled, held.condenser) * held.beyond
    }

    /// `EIRFPLR(p) cycling / p`: input per load against full load.
    ///
    /// Below the least load the machine is switched on and off and works at the least load; above
    /// the most it is taken at the most.
    fn input_per_load(&self, part_load: f64) -> f64 {
        let p = part_load.max(self.least_load).min(self.most_load);
        let [c1, c2, c3] = self.part_load;
        (c1 + p * (c2 + p * c3)) / p
    }

    /// Part load at which input per load is least: `(c1 / c3)^(1/2)`.
    fn best_load(&self) -> f64 {
        (self.part_load[0] / self.part_load[2]).sqrt().max(self.least_load).min(self.most_load)
    }
}
