//! Towers built for a heat: what does not change from hour to hour is worked out once.

use super::rating::{RATING_WET_BULB, Rating, TRANSFER_EXPONENT, heat_of_water};
use super::{Cooled, Hold, Rejection, Tower, blow_down};
use crate::model::site::OutdoorAir;
use crate::model::site::air::{self, Saturated, whole};
use crate::model::site::equipment::{Affinity, volume_of_water};
use crate::units::{
    CELSIUS, CUBIC_METRE_A_SECOND, HumidityRatio, KELVIN, KILOGRAM_A_CUBIC_METRE,
    KILOGRAM_A_KILOGRAM, KILOJOULE_A_KILOGRAM, MassFlow, PASCAL, Power, Pressure, Ratio,
    Temperature, VolumeFlow, WATT, Within,
};

/// Towers built for a heat, and their fans.
#[derive(Debug, Clone, Copy)]
pub struct ReadyTower {
    rating: Rating,
    design: Power,
    /// Power of the fans at full speed where a cubic metre holds a kilogram of dry air.
    fans: Power,
    /// Least speed of the fans.
    least: f64,
    fan_law: Affinity,
    transfer_law: Affinity,
    /// Air by heat, see [`Self::near_best`].
    control: Affinity,
    /// What the heat is multiplied by in it.
    worth: f64,
    /// Dry air at full speed.
    air: MassFlow,
    /// Droplets lost for each watt.
    drift_a_watt: VolumeFlow,
    /// Water drained per water evaporated, drift left aside.
    drained: f64,
    saturated: &'static Saturated,
    /// Entering water above the wet bulb, K, with the usual heat and the fans as they usually are:
    /// where it is sought.
    above: [f64; NODES],
    /// The same with the fans at full speed.
    above_at_full: [f64; NODES],
    /// Heat over air, both over those of the rating, of the one and the other; one over their
    /// difference.
    usual: f64,
    at_full: f64,
    between: f64,
    /// Fans that hold the water at the floor of the condensers.
    floor: Hold,
}

/// What the towers are built for and work in.
#[derive(Debug, Clone, Copy)]
pub struct TowerDuty {
    /// Heat they are rated for.
    pub design: Power,
    /// About the heat they mostly have.
    pub usual: Power,
    /// Usual pressure of the air.
    pub pressure: Pressure,
    /// Power that the compressors save for each kelvin of colder water, per heat of the towers;
    /// per kelvin.
    pub saved: f64,
}

/// Wet bulbs for which the water is worked out beforehand.
const NODES: usize = 17;
/// The last but one of them.
const LAST: f64 = 15.0;
/// The first of them, °C.
const COLDEST: f64 = -40.0;
/// Kelvin between them.
const STEP: f64 = 5.0;
/// How many there are in a kelvin.
const NODES_A_KELVIN: f64 = 0.2;
/// Steps to a temperature at most; each leaves about a thirtieth of its square, in kelvin. More are
/// taken where the range lies across the kink of the saturation curve.
const MOST_STEPS: usize = 12;
/// Step after which about 0.002 K is left at most.
const NEAR: f64 = 0.25;
/// Least growth of the excess that a step is reckoned with, kJ/(kg K): that of dry air.
const LEAST_GROWTH: f64 = 1.0;
/// Least air and least heat, per design: keep a division by zero out.
const LEAST: f64 = 1e-4;
/// About what the work of compressors adds to the heat, at least; no result depends on it.
const WITH_WORK: f64 = 1.15;
/// How far beyond the usual ratio its start is drawn out.
const MOST_BEYOND: f64 = 2.0;
/// Half of a difference.
const HALF: f64 = 0.5;
/// Temperature at which the fans are reckoned when the control is laid out, °C.
const USUAL_AIR: f64 = 20.0;

impl Tower {
    /// Towers built for a duty.
    #[must_use]
    pub fn ready(&self, duty: &TowerDuty) -> ReadyTower {
        let rating = self.rating();
        let air = duty.design / (rating.gained * KILOJOULE_A_KILOGRAM);
        let volume = air / (1.0 * KILOGRAM_A_CUBIC_METRE);
        let extra = self.fan.pressure_rise * (rating.pressure().value() - 1.0);
        let fans = self.fan.power_at_design(volume, extra).max(Power::ZERO);
        let worth = self.worth(fans, duty, &rating);
        let exponent = 2.0 / (self.fan.exponent.value() + 1.0);
        let usual = if duty.design > Power::ZERO { duty.usual / duty.design } else { 1.0 };
        let control = Affinity::near(Ratio::new(exponent), usual * worth);
        let speed = control.of(usual * worth).min(1.0).max(usual).max(LEAST);
        let water = 1.0 * CUBIC_METRE_A_SECOND;
        let circulating = 1.0 * WATT / (air::specific_heat_of_water() * (rating.range * KELVIN));
        let mut ready = ReadyTower {
            rating,
            design: duty.design,
            fans,
            least: self.fan.least_speed.value(),
            fan_law: self.fan.law(speed),
            transfer_law: Affinity::near(Ratio::new(TRANSFER_EXPONENT), usual / speed),
            control,
            worth,
            air,
            drift_a_watt: volume_of_water(circulating) * self.drift.value(),
            drained: blow_down(water, self.cycles) / water,
            saturated: Saturated::table(),
            above: [0.0; NODES],
            above_at_full: [0.0; NODES],
            usual: (usual / speed).max(usual.max(LEAST) * WITH_WORK),
            at_full: usual.max(LEAST),
            between: 0.0,
            floor: Hold::new(&rating, self.floor, duty.pressure),
        };
        ready.above_at_full = ready.above(ready.at_full, duty.pressure);
        ready.above = ready.above(ready.usual, duty.pressure);
        ready.between = 1.0 / (ready.usual - ready.at_full);
        ready
    }

    /// The factor in [`ReadyTower::near_best`].
    fn worth(&self, fans: Power, duty: &TowerDuty, rating: &Rating) -> f64 {
        let space = air::specific_volume_of_a_kelvin(0.0 * KILOGRAM_A_KILOGRAM)
            * air::absolute(USUAL_AIR * CELSIUS)
            / (duty.pressure / PASCAL);
        let spent = fans * (space * self.fan.exponent.value());
        let difference = (self.approach / KELVIN).max(0.0) + rating.range;
        let saved = duty.design * (duty.saved.max(0.0) * difference);
        if spent > Power::ZERO { (saved / spent).sqrt() } else { f64::MAX.sqrt() }
    }
}

impl ReadyTower {
    /// Air at which fans and compressors together take about least, per full air, 0 to 1.
    ///
    /// Fans take `P_f s^n`, compressors save `D` for each kelvin, and approach and range together
    /// go with heat over air, `(A + R) q/s`: least where `s^(n+1) = D Q_d (A + R) / (n P_f) q²`.
    /// So near-optimal control in Braun and Diderrich, ASHRAE Transactions 96(1), 1990 \[memory\],
    /// who take the tangent of this curve. Never less air than the rating has for that water.
    #[must_use]
    pub fn near_best(&self, heat: Power) -> f64 {
        let load = self.load(heat);
        let product = load * self.worth;
        if product >= 1.0 { 1.0 } else { self.control.of(product).max(load).min(1.0) }
    }

    /// Water for the condensers: as cold as it is worth, and no colder than their floor.
    #[must_use]
    pub fn condenser(&self, heat: Power, outdoor: &OutdoorAir) -> Cooled {
        self.cool(heat, &self.floor, self.near_best(heat), outdoor)
    }

    /// The air alone of [`Self::condenser`].
    #[must_use]
    pub fn blown_for_condenser(&self, heat: Power, outdoor: &OutdoorAir) -> f64 {
        self.blown(heat, &self.floor, self.near_best(heat), outdoor)
    }

    /// Fans that hold the water at a temperature.
    #[must_use]
    pub fn hold(&self, water: Temperature, pressure: Pressure) -> Hold {
        Hold::new(&self.rating, water, pressure)
    }

    /// The floor of the condensers.
    #[must_use]
    pub fn floor(&self) -> Temperature {
        self.floor.water()
    }

    /// Takes `heat` with at most this much air, per full air; less where that holds the water.
    #[must_use]
    pub fn cool(&self, heat: Power, hold: &Hold, most: f64, outdoor: &OutdoorAir) -> Cooled {
        if let Some(air) = self.holding(heat, hold, most, outdoor) {
            return Cooled { water: hold.water(), air };
        }
        let water = self.leaving(heat, most, outdoor).max(hold.water());
        Cooled { water, air: most }
    }

    /// The water alone of [`Self::cool`], with full fans at most.
    #[must_use]
    pub fn coldest(&self, heat: Power, hold: &Hold, outdoor: &OutdoorAir) -> Temperature {
        match self.holding(heat, hold, 1.0, outdoor) {
            Some(_) => hold.water(),
            None => self.leaving(heat, 1.0, outdoor).max(hold.water()),
        }
    }

    /// The air alone of [`Self::cool`], which is known before the water is.
    #[must_use]
    pub fn blown(&self, heat: Power, hold: &Hold, most: f64, outdoor: &OutdoorAir) -> f64 {
        self.holding(heat, hold, most, outdoor).unwrap_or(most)
    }

    /// The air that holds the water, if it is not more than `most`.
    fn holding(&self, heat: Power, hold: &Hold, most: f64, outdoor: &OutdoorAir) -> Option<f64> {
        let taken = hold.taken(outdoor.enthalpy / KILOJOULE_A_KILOGRAM)?;
        let needed = self.load(heat) * self.rating.gained / taken;
        (needed <= most).then(|| needed.max(LEAST))
    }

    /// Water that leaves when this much air, per full air, takes the heat.
    #[must_use]
    pub fn leaving(&self, heat: Power, air: f64, outdoor: &OutdoorAir) -> Temperature {
        let ratio = self.load(heat) / air.max(LEAST);
        let start = outdoor.wet_bulb + self.about(ratio, outdoor.wet_bulb) * KELVIN;
        let leaving = self.entering(ratio, outdoor, start) - self.rating.range * KELVIN;
        leaving.max(outdoor.wet_bulb)
    }

    /// Power of the fans.
    #[must_use]
    pub fn fan_power(&self, air: f64, outdoor: &OutdoorAir) -> Power {
        // Space that a kilogram of dry air takes, m³.
        let space = air::specific_volume_of_a_kelvin(outdoor.humidity)
            * air::absolute(outdoor.dry_bulb)
            / (outdoor.pressure / PASCAL);
        self.fans * (space * self.fan_law.of(air.max(self.least)))
    }

    /// Gives `heat` to this much air, per full air, and what leaves as vapour with it.
    ///
    /// The air leaves saturated at `h_in + Q/m_a`; what it carries off is
    /// `E = m_a (W_out - W_in)`. Drift is a share of the circulating water; blow-down is
    /// `max(E / (CC - 1) - drift, 0)`.
    #[must_use]
    pub fn reject(&self, heat: Power, blown: f64, outdoor: &OutdoorAir) -> Rejection {
        if heat <= Power::ZERO {
            return Rejection::default();
        }
        let air = self.air * blown.max(LEAST);
        let enthalpy = outdoor.enthalpy + heat / air;
        let start = outdoor.wet_bulb + self.rating.range * KELVIN;
        let (_, leaving) = self.saturated.at_enthalpy(enthalpy, outdoor.pressure, start);
        let vapour = (leaving - outdoor.humidity).max(HumidityRatio::ZERO);
        let evaporation = volume_of_water(air * vapour);
        let drift = self.drift_a_watt * (heat / WATT);
        let blow_down = (evaporation * self.drained - drift).max(VolumeFlow::ZERO);
        Rejection { air, heat, evaporation, drift, blow_down }
    }

    fn load(&self, heat: Power) -> f64 {
        if self.design > Power::ZERO { (heat / self.design).max(LEAST) } else { 1.0 }
    }

    /// Entering water: `h_s(T_in) = h_a + c ΔT L/G / ε`, with `ε` at the slope of the saturation
    /// curve in the middle of the range, sought from `start` by Newton's method; `ratio` is heat over
    /// air, both over those of the rating.
    fn entering(&self, ratio: f64, outdoor: &OutdoorAir, start: Temperature) -> Temperature {
        let units = self.rating.units * self.transfer_law.of(ratio);
        let gained = self.rating.gained * ratio;
        let half = self.rating.range * HALF;
        let inverse = 1.0 / (heat_of_water() * self.rating.ratio * ratio);
        let (enthalpy, total) =
            (outdoor.enthalpy / KILOJOULE_A_KILOGRAM, outdoor.pressure / PASCAL);
        let mut at = start / CELSIUS;
        for _ in 0..MOST_STEPS {
            let [_, slope, bend] = self.saturated.curve(at - half, total);
            let [reached, growth, _] = self.saturated.curve(at, total);
            let [over, falling] = Rating::over_effectiveness(units, slope * inverse);
            let missing = enthalpy + gained * over - reached;
            let growth = growth + gained * falling * bend * inverse;
            let step = missing / growth.max(LEAST_GROWTH);
            at = Saturated::within(at + step);
            if step.abs() < NEAR {
                break;
            }
        }
        at * CELSIUS
    }

    /// Where the entering water is sought, K above the wet bulb: between the nodes in a straight
    /// line, and so between the two speeds of the fans.
    fn about(&self, ratio: f64, wet_bulb: Temperature) -> f64 {
        let place = (wet_bulb / CELSIUS - COLDEST) * NODES_A_KELVIN;
        let low = whole(place.within(0.0, LAST));
        let share = ((ratio - self.at_full) * self.between).within(-1.0, MOST_BEYOND);
        let at = |node: usize| {
            let full = self.above_at_full.get(node).copied().unwrap_or(0.0);
            full + share * (self.above.get(node).copied().unwrap_or(0.0) - full)
        };
        let left = place - f64::from(low);
        let low = usize::from(low);
        at(low) + left * (at(low + 1) - at(low))
    }

    /// What [`Self::about`] reads, for saturated air, whose wet bulb is its temperature.
    fn above(&self, ratio: f64, pressure: Pressure) -> [f64; NODES] {
        let mut nodes = [0.0; NODES];
        let mut last = RATING_WET_BULB;
        let mut celsius = COLDEST;
        for node in &mut nodes {
            let dry_bulb = celsius * CELSIUS;
            let enthalpy = self.saturated.enthalpy(celsius, pressure / PASCAL);
            let outdoor = OutdoorAir {
                pressure,
                dry_bulb,
                wet_bulb: dry_bulb,
                humidity: HumidityRatio::ZERO,
                enthalpy: enthalpy * KILOJOULE_A_KILOGRAM,
                month: 0,
            };
            last = (self.entering(ratio, &outdoor, (celsius + last) * CELSIUS) - dry_bulb) / KELVIN;
            *node = last;
            celsius += STEP;
        }
        nodes
    }
}
