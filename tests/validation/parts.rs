//! A site's overhead and water under headings that both models have.

use std::fmt::Write as _;

use jevons::model::site::account::{Component, WaterUse};
use jevons::model::site::published::{Hour, Part, WaterPart};
use jevons::model::site::{Weather, Year};
use jevons::scenario::Scenario;
use jevons::units::LITRE_A_KILOWATT_HOUR;

/// What electricity goes to, in both models.
pub(super) const POWERS: [&str; 8] = [
    "power chain",
    "lighting",
    "room fans",
    "humidifier and wetting pumps",
    "compressors",
    "chilled-water and economiser pumps",
    "condenser-water pumps",
    "heat-rejection fans",
];
/// What water goes to, in both models.
pub(super) const WATERS: [&str; 4] =
    ["humidification and evaporative cooling", "tower evaporation", "drift", "blow-down"];

/// PUE and WUE (L/kWh) with their parts, per IT energy.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Figures {
    pub(super) pue: f64,
    pub(super) wue: f64,
    pub(super) power: [f64; POWERS.len()],
    pub(super) water: [f64; WATERS.len()],
}

impl Figures {
    /// Of our own model.
    pub(super) fn ours(scenario: &Scenario, weather: &Weather) -> Self {
        let outcome = scenario.run(Some(weather)).expect("the weather is there");
        Self::of_year(&outcome.site.year)
    }

    pub(super) fn of_year(year: &Year) -> Self {
        let mut figures = Self {
            pue: year.pue().value(),
            wue: year.wue() / LITRE_A_KILOWATT_HOUR,
            ..Self::default()
        };
        for component in Component::ALL {
            figures.power[heading(*component)] += year.component(*component) / year.it();
        }
        for purpose in WaterUse::ALL {
            let water = year.water_for(*purpose) / year.it();
            figures.water[water_heading(*purpose)] += water / LITRE_A_KILOWATT_HOUR;
        }
        figures
    }

    /// Of the published model.
    pub(super) fn published(hour: &Hour) -> Self {
        let power = |parts: &[Part]| parts.iter().map(|part| hour.power(*part).value()).sum();
        let water = |part| hour.water(part) / LITRE_A_KILOWATT_HOUR;
        Self {
            pue: hour.pue().value(),
            wue: hour.wue() / LITRE_A_KILOWATT_HOUR,
            power: [
                power(&[Part::Ups, Part::Distribution]),
                power(&[Part::Lighting]),
                power(&[Part::RoomFans]),
                power(&[Part::Humidifier]),
                power(&[Part::Chiller]),
                power(&[Part::ChilledPump, Part::EconomiserPump]),
                power(&[Part::TowerPump]),
                power(&[Part::TowerFans]),
            ],
            water: [
                water(WaterPart::Humidification),
                water(WaterPart::Evaporation),
                water(WaterPart::Drift),
                water(WaterPart::BlowDown),
            ],
        }
    }

    /// The largest parts of the overhead, in words.
    pub(super) fn overhead(&self) -> String {
        listed(&POWERS, &self.power, 4, 0.001)
    }
}

/// The largest of some parts, largest first, those below `least` left out.
fn listed(names: &[&str], values: &[f64], most: usize, least: f64) -> String {
    let mut ranked: Vec<_> =
        names.iter().zip(values).filter(|(_, value)| **value >= least).collect();
    ranked.sort_by(|one, other| other.1.total_cmp(one.1));
    let mut text = String::new();
    for (name, value) in ranked.iter().take(most) {
        let comma = if text.is_empty() { "" } else { ", " };
        let _ = write!(text, "{comma}{name} {value:.3}");
    }
    if text.is_empty() { String::from("none") } else { text }
}

/// By key, so that a component of a system yet to come is told by the name it is missing under.
fn heading(component: Component) -> usize {
    match component.key() {
        "transformer" | "ups" | "distribution" | "power_chain" => 0,
        "lighting" | "fixed_loads" | "not_itemised" | "weighted_fuel" => 1,
        "fans" => 2,
        "evaporative_pumps" => 3,
        "chiller" | "cooling" | "weighted_district" => 4,
        "chilled_water_pumps" | "refrigerant_pumps" | "coolant_pumps" => 5,
        "condenser_pumps" | "sea_pumps" => 6,
        "tower_fans" | "basin_heaters" | "free_cooling_fans" | "dry_cooler_fans"
        | "scavenger_fans" => 7,
        other => panic!("{other} stands under no heading"),
    }
}

fn water_heading(purpose: WaterUse) -> usize {
    match purpose.key() {
        "evaporative_cooling" | "humidification" | "bleed" | "not_itemised" => 0,
        "tower_evaporation" => 1,
        "drift" => 2,
        "blow_down" => 3,
        other => panic!("{other} stands under no heading"),
    }
}
