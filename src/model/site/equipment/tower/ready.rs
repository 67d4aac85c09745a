//! Towers built for a heat: what does not change from hour to hour is worked out once.

use super::entering::Entering;
use super::rating::Rating;
use super::{Cooled, Hold, Rejection, Tower, blow_down};
use crate::model::site::OutdoorAir;
use crate::model::site::air::{self, Saturated};
use crate::model::site::equipment::{Affinity, volume_of_water};
use crate::units::{
    CELSIUS, CUBIC_METRE_A_SECOND, HumidityRatio, KELVIN, KILOGRAM_A_CUBIC_METRE,
    KILOGRAM_A_KILOGRAM, KILOJOULE_A_KILOGRAM, MassFlow, PASCAL, Power, Pressure, Ratio,
    Temperature, VolumeFlow, WATT,
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
    entering: Entering,
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

/// Least air and least heat, per design: keep a division by zero out.
const LEAST: f64 = 1e-4;
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
        ReadyTower {
            rating,
            design: duty.design,
            fans,
            least: self.fan.least_speed.value(),
            fan_law: self.fan.law(speed),
            control,
            worth,
            air,
            drift_a_watt: volume_of_water(circulating) * self.drift.value(),
            drained: blow_down(water, self.cycles) / water,
            saturated: Saturated::table(),
            entering: Entering::new(&rating, (usual.max(LEAST), usual / speed), duty.pressure),
            floor: Hold::new(&rating, self.floor, duty.pressure),
        }
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
        let leaving = self.entering.water(ratio, outdoor) - self.rating.range;
        (leaving * CELSIUS).max(outdoor.wet_bulb)
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
        let leaving = self.saturated.humidity_at_enthalpy(enthalpy, outdoor.pressure, start);
        let vapour = (leaving - outdoor.humidity).max(HumidityRatio::ZERO);
        let evaporation = volume_of_water(air * vapour);
        let drift = self.drift_a_watt * (heat / WATT);
        let blow_down = (evaporation * self.drained - drift).max(VolumeFlow::ZERO);
        Rejection { air, heat, evaporation, drift, blow_down }
    }

    fn load(&self, heat: Power) -> f64 {
        if self.design > Power::ZERO { (heat / self.design).max(LEAST) } else { 1.0 }
    }
}
