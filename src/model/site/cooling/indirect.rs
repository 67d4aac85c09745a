//! Indirect evaporative cooling: an air-to-air exchanger, dry or wetted, and a machine that helps
//! out.
//!
//! The room's air goes round: servers, exchanger, trim, fans. The heat of the fans is cooled too.

use super::hall::{cheapest, condenses, vapour_limits};
use super::trim::Trim;
use super::{Duty, Envelope, Hour, Prices, VapourLimits};
use crate::model::site::account::{Caution, Component, Mode, WaterUse};
use crate::model::site::air;
use crate::model::site::equipment::{AirExchanger, Fan, RoomSide};
use crate::model::site::weather::OutdoorAir;
use crate::units::{HumidityRatio, MassFlow, Power, Pressure, Temperature, TemperatureDifference};

/// The system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IndirectEvaporative {
    /// Temperature of the air at the inlet of the servers.
    pub supply: Temperature,
    /// How much the air warms in the room, bypass and leakage included, 5 to 20 K.
    pub rise: TemperatureDifference,
    /// Fans of the room's air; their pressure rise is that of room and exchanger.
    pub fan: Fan,
    /// Limits of the supply air.
    pub envelope: Envelope,
    /// The exchanger.
    pub exchanger: AirExchanger,
    /// What helps out.
    pub trim: Trim,
}

/// Less than this part of the heat left to the trim is none: rounding.
const ROUNDING: f64 = 1e-9;

impl IndirectEvaporative {
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        vapour_limits(&self.envelope, self.supply, self.trim.coil(self.supply))
    }

    /// The cheaper of the ways through the hour: exchanger dry, or wetted where it may be.
    pub(super) fn hour(&self, duty: &Duty, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        let run = |wetted| self.run(duty, outdoor, wetted);
        cheapest(run, self.exchanger.may_wet(outdoor), prices)
    }

    fn run(&self, duty: &Duty, outdoor: &OutdoorAir, wetted: bool) -> Hour {
        let (room, fans) = self.room(duty);
        let exchange = self.exchanger.cool(&room, outdoor, wetted);
        let all = duty.heat + fans;
        let left = all - exchange.heat;
        let mut hour = Hour::idle(match (exchange.heat > Power::ZERO, wetted) {
            (false, _) => Mode::Recirculation,
            (true, _) if left > all * ROUNDING => Mode::ExchangeTrim,
            (true, true) => Mode::WettedExchange,
            (true, false) => Mode::Exchange,
        });
        hour.heat.room = duty.heat;
        hour.heat.fans = fans;
        hour.heat.exchanger = exchange.heat;
        hour.power[Component::Fans.index()] = fans;
        hour.power[Component::ScavengerFans.index()] = exchange.fans;
        hour.power[Component::EvaporativePumps.index()] = exchange.pumps;
        hour.water[WaterUse::EvaporativeCooling.index()] = exchange.evaporated;
        hour.water[WaterUse::Bleed.index()] = exchange.bleed;
        if left > all * ROUNDING {
            hour.heat.coil = left;
            self.trim.take(&mut hour, self.supply, duty, outdoor);
            hour.cautions[Caution::Condensation.index()] = condenses(duty, outdoor);
        }
        hour
    }

    /// The room's air, and the power of its fans: `m = Q / (c ΔT)`, but no less than at their
    /// least speed.
    fn room(&self, duty: &Duty) -> (RoomSide, Power) {
        let humidity = HumidityRatio::ZERO;
        let heat_of_a_kelvin = air::specific_heat(humidity);
        let density = air::dry_air_density(self.supply, humidity, duty.pressure);
        let flow = |heat: Power| -> MassFlow { heat / (heat_of_a_kelvin * self.rise) };
        let design = flow(duty.design_heat);
        let given = self.fan.flow(flow(duty.heat) / density, design / density);
        let fans = self.fan.power(given, design / density, Pressure::ZERO);
        let flow = given * density;
        let side = RoomSide {
            flow,
            design,
            entering: self.supply + duty.heat / flow / heat_of_a_kelvin,
            wanted: self.supply - fans / flow / heat_of_a_kelvin,
            humidity,
        };
        (side, fans)
    }
}
