//! Airside economiser with direct evaporative cooling; water-cooled chillers help out.

mod modes;

use super::plant::WaterPlant;
use super::{Duty, Hour, Prices, VapourLimits};
use crate::model::site::account::{Caution, Mode};
use crate::model::site::air;
use crate::model::site::equipment::{Fan, Pump};
use crate::model::site::weather::OutdoorAir;
use crate::units::{
    HumidityRatio, Power, Pressure, Ratio, Share, Temperature, TemperatureDifference,
};

/// Limits of the air at the inlet of the servers, beside its temperature.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Envelope {
    /// Lowest dew point; below 0 °C the frost point.
    pub lowest_dew_point: Temperature,
    /// Highest dew point.
    pub highest_dew_point: Temperature,
    /// Highest relative humidity.
    pub highest_humidity: Share,
}

/// Wetted media in the stream of outdoor air.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Media {
    /// How far the air comes towards its wet bulb, 0.5 to 0.95.
    pub effectiveness: Share,
    /// Pumps that wet the media.
    pub pump: Pump,
    /// Water over the media per water evaporated, 1 to 20.
    pub circulation: Ratio,
    /// Salt in the sump over salt in the make-up water, above 1.
    pub cycles: Ratio,
}

/// The system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AirsideEconomiser {
    /// Temperature of the air at the inlet of the servers.
    pub supply: Temperature,
    /// How much the air warms in the room, bypass and leakage included, 5 to 20 K.
    pub rise: TemperatureDifference,
    /// Fans of the room's air; their pressure rise is that of recirculation.
    pub fan: Fan,
    /// Further pressure of filters, dampers and media where outdoor air is taken.
    pub outdoor_pressure: Pressure,
    /// Limits of the supply air.
    pub envelope: Envelope,
    /// The evaporative cooler, which moistens too dry air as well.
    pub media: Media,
    /// Coil, chillers, towers.
    pub plant: WaterPlant,
}

/// Humidity ratios between which the room is kept.
#[derive(Debug, Clone, Copy)]
struct Limits {
    lowest: HumidityRatio,
    highest: HumidityRatio,
    coil: HumidityRatio,
}

impl Limits {
    fn at(vapour: &VapourLimits, pressure: Pressure) -> Self {
        let ratio = |vapour| air::humidity_ratio(vapour, pressure);
        Self {
            lowest: ratio(vapour.lowest),
            highest: ratio(vapour.highest),
            coil: ratio(vapour.coil),
        }
    }
}

impl AirsideEconomiser {
    /// The envelope as pressures of the vapour, at the supply temperature.
    ///
    /// The highest is the lesser of those at the highest dew point and at the highest relative
    /// humidity; the lowest that at the lowest dew point, never above the highest.
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        let Envelope { lowest_dew_point, highest_dew_point, highest_humidity } = self.envelope;
        let by_humidity = air::vapour_pressure(self.supply, highest_humidity);
        let highest = air::saturation_pressure(highest_dew_point).min(by_humidity);
        let lowest = air::saturation_pressure(lowest_dew_point).min(highest);
        let coil = air::saturation_pressure(self.plant.chilled_water(self.supply));
        VapourLimits { lowest, highest, coil }
    }

    /// The cheapest way through the hour that keeps the room within its limits.
    ///
    /// Electricity is known before water; a mode whose electricity alone costs more than another
    /// mode in full is not followed further.
    pub(super) fn hour(&self, duty: &Duty, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        let limits = Limits::at(&duty.vapour, outdoor.pressure);
        let mut best: Option<Hour> = None;
        let mut weigh = |mut hour: Hour| {
            self.plant.drive(&mut hour, self.supply, duty, outdoor);
            let least = best.as_ref().map(|best| best.cost(prices));
            if least.is_some_and(|least| hour.cost(prices) >= least) {
                return;
            }
            self.plant.make_up(&mut hour, outdoor);
            if least.is_none_or(|least| hour.cost(prices) < least) {
                best = Some(hour);
            }
        };
        if outdoor.humidity.max(limits.lowest) <= limits.highest {
            self.with_outdoor_air(duty, outdoor, limits, &mut weigh);
        }
        weigh(self.recirculation(duty, outdoor, limits));
        let mut hour = best.unwrap_or_else(|| Hour::idle(Mode::Recirculation));
        // Whether the chilled water is colder than the dew point of the air it cools.
        let room = outdoor.humidity.max(limits.lowest).min(limits.highest);
        hour.cautions[Caution::Condensation.index()] =
            hour.heat.coil > Power::ZERO && limits.coil < room;
        hour
    }
}
