//! Air-to-air exchangers: the air of the room gives its heat to a second stream, of outdoor air,
//! and does not mix with it.

use super::affinity::Affinities;
use super::{Fan, Pump, tower, volume_of_water};
use crate::model::site::air::{self, Saturated};
use crate::model::site::{OutdoorAir, quick};
use crate::units::{
    CELSIUS, CUBIC_METRE_A_SECOND, HumidityRatio, KELVIN, KILOJOULE_A_KILOGRAM, MassFlow, PASCAL,
    Power, Pressure, Ratio, Share, SpecificEnthalpy, Temperature, VolumeFlow,
};

/// An exchanger that may be wetted on the side of the outdoor air.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AirExchanger {
    /// Dry: how far the room's air comes towards the outdoor temperature, 0.4 to 0.8.
    pub dry: Share,
    /// Wet: how far it comes towards the outdoor wet bulb, 0.5 to 0.85.
    pub wet: Share,
    /// Outdoor air over the room's air at design, by mass, 0.8 to 2.
    pub ratio: Ratio,
    /// Fans of the outdoor air. Their speed holds the temperature of the room's air.
    pub fan: Fan,
    /// Outdoor temperature above which it may be wetted, 2 to 35 °C.
    pub above: Temperature,
    /// Pumps that wet it.
    pub pump: Pump,
    /// Water over the exchanger per water evaporated, 1 to 20.
    pub circulation: Ratio,
    /// Salt in the sump over salt in the make-up water, above 1.
    pub cycles: Ratio,
}

/// The air of the room at the exchanger.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RoomSide {
    /// Dry air through it.
    pub flow: MassFlow,
    /// The same when the IT equipment runs at its capacity.
    pub design: MassFlow,
    /// Temperature at which it enters.
    pub entering: Temperature,
    /// Temperature at which it is to leave.
    pub wanted: Temperature,
    /// Its vapour per dry air.
    pub humidity: HumidityRatio,
}

/// An exchanger at work.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Exchange {
    /// Heat carried over.
    pub heat: Power,
    /// Power of the fans of the outdoor air.
    pub fans: Power,
    /// Power of the pumps that wet it.
    pub pumps: Power,
    /// Water evaporated.
    pub evaporated: VolumeFlow,
    /// Water drained to keep the salt down.
    pub bleed: VolumeFlow,
    /// The fans are as slow as they go.
    pub slowest: bool,
}

/// Conductance grows with this power of the flow: turbulent flow between plates; judgement.
const CONDUCTANCE_EXPONENT: f64 = 0.7;
/// The speed that a conductance asks for goes with this power of it.
const SPEED: f64 = 1.0 / CONDUCTANCE_EXPONENT;
/// The outdoor air comes at most this far towards the entering room air.
const MOST_OF_THE_DIFFERENCE: f64 = 0.95;
/// Most effective exchanger.
const MOST_EFFECTIVE: f64 = 0.95;

impl AirExchanger {
    /// The exchanger with what does not change from hour to hour worked out. `usual` is the room's
    /// flow over that of the design; no answer depends on it.
    #[must_use]
    pub fn ready(&self, usual: f64) -> ReadyAirExchanger {
        let most = [self.dry, self.wet].map(|most| most.value().min(MOST_EFFECTIVE));
        let (least, exponent) = (self.fan.least_speed.value(), self.fan.exponent.value());
        ReadyAirExchanger {
            exchanger: *self,
            most,
            units: most.map(|most| 1.0 / units(most)),
            fans: self.fan.power_at_design(1.0 * CUBIC_METRE_A_SECOND, Pressure::ZERO),
            least,
            least_power: quick::power(least, exponent),
            laws: Affinities::near([SPEED, SPEED * exponent], usual),
        }
    }
}

/// Transfer units, per flow of the room's air, of an effectiveness, with a minus.
fn units(effectiveness: f64) -> f64 {
    quick::logarithm(1.0 - effectiveness)
}

/// An exchanger with what does not change from hour to hour worked out.
#[derive(Debug, Clone, Copy)]
pub struct ReadyAirExchanger {
    exchanger: AirExchanger,
    /// Most effective, dry and wet.
    most: [f64; 2],
    /// One over the transfer units there.
    units: [f64; 2],
    /// Power of the fans for each cubic metre a second of their design.
    fans: Power,
    /// Least speed of the fans, and what they take then, over full speed.
    least: f64,
    least_power: f64,
    /// Speed of the fans and their power by the conductance, all over those of full speed.
    laws: Affinities,
}

impl ReadyAirExchanger {
    /// Whether it may be wetted in this air.
    #[must_use]
    pub fn may_wet(&self, outdoor: &OutdoorAir) -> bool {
        outdoor.dry_bulb > self.exchanger.above && outdoor.wet_bulb > 0.0 * CELSIUS
    }

    /// Cools the room's air towards what is wanted, as far as it reaches.
    ///
    /// `T = T_r - ε (T_r - T_x)`, `T_x` the dry or the wet bulb outdoors: effectiveness on the
    /// depression of the wet bulb; ASHRAE Handbook HVAC Systems and Equipment, chapter
    /// "Evaporative air-cooling equipment".
    #[must_use]
    pub fn cool(&self, room: &RoomSide, outdoor: &OutdoorAir, wetted: bool) -> Exchange {
        let sink = if wetted { outdoor.wet_bulb } else { outdoor.dry_bulb };
        let greatest = room.entering - sink;
        let wanted = room.entering - room.wanted;
        if greatest <= 0.0 * KELVIN || wanted <= 0.0 * KELVIN || room.flow <= MassFlow::ZERO {
            return Exchange::default();
        }
        let way = usize::from(wetted);
        let carried = if wetted {
            saturated(room.entering, outdoor) - outdoor.enthalpy
        } else {
            air::specific_heat(outdoor.humidity) * greatest
        } * MOST_OF_THE_DIFFERENCE;
        let full = room.design * self.exchanger.ratio.value();
        let capacity = room.flow * (air::specific_heat(room.humidity) * greatest);
        let most = self.most[way];
        let effectiveness = (wanted / greatest).min(most).min(full * carried / capacity);
        let heat = capacity * effectiveness;
        let needed = if effectiveness >= most {
            room.flow / room.design
        } else {
            room.flow / room.design * units(effectiveness) * self.units[way]
        };
        let mut exchange = Exchange { heat, ..Exchange::default() };
        let flow = self.blow(&mut exchange, needed, heat / (full * carried), (full, outdoor));
        if wetted {
            self.wet(&mut exchange, flow, outdoor);
        }
        exchange
    }

    /// The fans for the conductance that is needed over that at full speed, and for at least this
    /// flow over full flow; gives the flow.
    ///
    /// The conductance is `ln(1 / (1 - ε))` per flow of the room's air.
    fn blow(
        &self,
        exchange: &mut Exchange,
        needed: f64,
        least: f64,
        (full, outdoor): (MassFlow, &OutdoorAir),
    ) -> MassFlow {
        let density = air::dry_air_density(outdoor.dry_bulb, outdoor.humidity, outdoor.pressure);
        let exponent = self.exchanger.fan.exponent.value();
        let [speed, law] = if needed >= 1.0 { [1.0, 1.0] } else { self.laws.of(needed) };
        let given = speed.max(least).max(self.least);
        exchange.slowest = given <= self.least;
        let power = if exchange.slowest {
            self.least_power
        } else if given > speed {
            quick::power(given, exponent)
        } else {
            law
        };
        exchange.fans = self.fans * (full / density / (1.0 * CUBIC_METRE_A_SECOND) * power);
        full * given
    }

    /// The outdoor air leaves saturated, with the heat it took up: `E = m (W_out - W_in)`.
    fn wet(&self, exchange: &mut Exchange, flow: MassFlow, outdoor: &OutdoorAir) {
        let enthalpy = outdoor.enthalpy + exchange.heat / flow;
        let table = Saturated::table();
        let (_, humidity) = table.at_enthalpy(enthalpy, outdoor.pressure, outdoor.wet_bulb);
        let vapour = (humidity - outdoor.humidity).max(HumidityRatio::ZERO);
        let AirExchanger { cycles, circulation, pump, .. } = &self.exchanger;
        exchange.evaporated = volume_of_water(flow * vapour);
        exchange.bleed = tower::blow_down(exchange.evaporated, *cycles);
        exchange.pumps = pump.power(exchange.evaporated * circulation.value());
    }
}

/// Enthalpy of air saturated at this temperature: the most a wetted stream can carry off.
fn saturated(temperature: Temperature, outdoor: &OutdoorAir) -> SpecificEnthalpy {
    let table = Saturated::table();
    table.enthalpy(temperature / CELSIUS, outdoor.pressure / PASCAL) * KILOJOULE_A_KILOGRAM
}
