//! How much of the power reaches the chips? The scenario's inputs for the site room, and its
//! answer.

mod design;

pub(super) use design::air_class;

use super::{Caution, Reference, SiteYear};
use crate::model::site::account::{self, Component, Mode};
use crate::model::site::climate::Climate;
use crate::model::site::weather::{Calendar, CellReading};
use crate::model::site::{Detail, Meters, Weather, Year};
use crate::scenario::choices::{Cells, System};
use crate::scenario::{Scenario, WeatherFile};
use crate::units::{
    CELSIUS, CarbonIntensity, Energy, HOUR, Mass, Money, ONE, PERCENT, Pressure, Pue, Ratio, Share,
    Time, Volume, WaterIntensity,
};

/// How much of the power reaches the chips?
#[derive(Debug, Clone, PartialEq)]
pub struct SiteOutcome {
    /// What the visitor calls it; often empty.
    pub name: String,
    /// The place whose weather was used; none if it was not simulated.
    pub climate: Option<&'static Climate>,
    /// The place of the visitor's own weather file, if the year was that of the file.
    pub own_place: Option<String>,
    /// The average to compare it with.
    pub reference: &'static Reference,
    /// The year, component by component.
    pub year: Year,
    /// Whether it was simulated, not metered.
    pub simulated: bool,
    /// Electricity of the computing in a year.
    pub it: Energy,
    /// Electricity of the whole site in a year.
    pub electricity: Energy,
    /// Power usage effectiveness (ISO/IEC 30134-2).
    pub pue: Pue,
    /// PUE of the worst hour; none if it was not simulated.
    pub peak_pue: Option<Pue>,
    /// Water usage effectiveness at the site (ISO/IEC 30134-9).
    pub wue: WaterIntensity,
    /// The same with the water that the power plants use up: WUE + grid water × electricity / IT,
    /// which is the PUE where the site uses no other energy (Green Grid white paper 35).
    pub wue_source: WaterIntensity,
    /// Carbon usage effectiveness (ISO/IEC 30134-8): carbon of the electricity per energy of IT.
    pub cue: CarbonIntensity,
    /// Energy reuse effectiveness: PUE × (1 - share of energy reused) (EN 50600-4-6).
    pub ere: Ratio,
    /// Water used at the site in a year.
    pub water: Volume,
    /// Greenhouse gas of the electricity of a year.
    pub carbon: Mass,
    /// Bill for electricity and water of a year.
    pub cost: Money,
    /// The PUE to compare with.
    pub target: Pue,
}

/// A PUE this little above its target still meets it: the last digit of a typed number.
const ROUNDING: f64 = 1e-9;

impl SiteOutcome {
    /// Whether the PUE is within the target.
    #[must_use]
    pub fn meets_target(&self) -> bool {
        self.pue.value() <= self.target.value() + ROUNDING
    }

    /// The share of the overhead that would have to go to meet the target; none if it is met.
    #[must_use]
    pub fn overhead_to_cut(&self) -> Share {
        if self.meets_target() {
            return Share::ZERO;
        }
        (self.pue.value() - self.target.value()) / (self.pue.value() - 1.0) * ONE
    }

    /// Energy reuse factor: energy that is reused, per energy of the site (ISO/IEC 30134-6).
    #[must_use]
    pub fn erf(&self) -> Share {
        (1.0 - self.ere.value() / self.pue.value()).max(0.0) * ONE
    }

    /// Electricity of some components in a year.
    #[must_use]
    pub fn energy_of(&self, components: &[Component]) -> Energy {
        components.iter().map(|component| self.year.component(*component)).sum()
    }

    /// The modes of cooling that occur, with the time in each.
    pub fn modes(&self) -> impl Iterator<Item = (Mode, Time)> {
        Mode::ALL
            .iter()
            .map(|mode| (*mode, self.year.time_in(*mode)))
            .filter(|(mode, time)| *mode != Mode::Metered && *time > Time::ZERO)
    }
}

/// The year of the site by its meters.
pub(super) fn metered_year(scenario: &Scenario) -> Year {
    meters(scenario).year()
}

/// The year of the site's design.
pub(super) fn simulated_year(scenario: &Scenario, weather: &Weather) -> Year {
    design::design(scenario).year(as_read(scenario, weather))
}

/// The year of weather, the cells of the library read as the scenario wants it. Where outdoor air does
/// not cool the hall's air itself, their means are near enough (VALIDATION.md), in half the time.
fn as_read<'a>(scenario: &Scenario, weather: &'a Weather) -> &'a Weather {
    weather.read_as(match scenario.choices.cells {
        Cells::Spread if scenario.is_cooled_by_outdoor_air() => CellReading::Spread,
        _ => CellReading::Means,
    })
}

/// The year of weather in about so many points, as this site reads it, with this weight of the wet bulb;
/// what the site asks of the calendar stays apart.
pub(super) fn in_few(
    scenario: &Scenario,
    weather: &Weather,
    (points, wet): (usize, f64),
) -> Weather {
    let reuses = scenario.cools_liquid() && scenario.liquid.reuse_share() > Share::ZERO;
    let calendar = Calendar {
        months: reuses || scenario.choices.system == System::Sea,
        blocks: !design::day(scenario).is_flat(),
    };
    as_read(scenario, weather).in_few(points, calendar, wet)
}

/// Inlets up to this temperature are recommended, °C (ASHRAE TC 9.9, 2021).
const RECOMMENDED: f64 = 27.0;

/// What warm inlets add to the servers' own power: as counted, or as measured where it is not.
fn warm_servers(scenario: &Scenario) -> Option<Caution> {
    let counted = design::warm_servers(scenario);
    if counted > Share::ZERO {
        return Some(Caution::WarmServers(None, counted));
    }
    let kelvin = design::kelvin_too_warm(scenario);
    let warm = kelvin > 0.0 && scenario.cooling.supply_temperature() > RECOMMENDED * CELSIUS;
    let (least, most) = design::SERVER_FANS;
    let measured = Caution::WarmServers(Some(least * kelvin * PERCENT), most * kelvin * PERCENT);
    warm.then_some(measured)
}

/// The supply air, where it lies outside the class of the equipment at the site's height.
fn outside_class(scenario: &Scenario, pressure: Pressure) -> Option<Caution> {
    let (lowest, highest) = air_class(scenario)?.dry_bulbs(pressure);
    let supply = scenario.cooling.supply_temperature();
    let outside = scenario.is_designed() && (supply < lowest || supply > highest);
    outside.then(|| Caution::OutsideClass(lowest / CELSIUS, highest / CELSIUS))
}

/// The swing of the load, where the capacity allows no more than this.
fn swing_held(scenario: &Scenario) -> Option<Caution> {
    let most = 1.0 / scenario.power.utilisation().value() - 1.0;
    let held = scenario.is_designed() && design::day(scenario).swing.value() > most + ROUNDING;
    held.then(|| Caution::SwingHeld(most * ONE))
}

/// The year of a simulated site with its parts; `None` of a metered one.
pub(super) fn detail(scenario: &Scenario, weather: &Weather) -> Option<Detail> {
    let simulated = !scenario.is_metered();
    simulated.then(|| design::design(scenario).year_in_detail(as_read(scenario, weather)))
}

/// The year of a simulated site at another load of its IT equipment, per capacity; `None` of a
/// site without a capacity.
pub(super) fn year_at_load(scenario: &Scenario, weather: &Weather, load: Share) -> Option<Year> {
    let designed = scenario.is_designed();
    designed.then(|| design::design(scenario).at_load(load).year(as_read(scenario, weather)))
}

fn meters(scenario: &Scenario) -> Meters {
    let site = &scenario.site;
    Meters {
        it: site.it_power(),
        power_chain: site.metered_power_chain(),
        cooling: site.metered_cooling(),
        fans: site.metered_fans(),
        lighting: site.metered_lighting(),
        not_itemised: site.metered_rest(),
        fuel: site.metered_fuel(),
        district: site.metered_district(),
        water: site.metered_water(),
    }
}

/// The figures of a year.
pub(super) fn site(scenario: &Scenario, site_year: &SiteYear) -> SiteOutcome {
    let year = &site_year.year;
    let (it, pue, place) = (year.it(), year.pue(), &scenario.place);
    // Grid, bill and rebound know electricity alone.
    let (electricity, by_it) = (year.electricity(), year.electricity_by_it().value());
    let carbon_of_grid = place.grid_carbon() * place.green_power().rest().value();
    let water = year.water();
    SiteOutcome {
        name: scenario.name().to_owned(),
        climate: (!scenario.is_metered()).then_some(scenario.choices.climate),
        own_place: own_place(scenario, site_year).map(str::to_owned),
        reference: Reference::of(scenario),
        year: *year,
        simulated: !scenario.is_metered(),
        it,
        electricity,
        pue,
        peak_pue: (!scenario.is_metered()).then(|| year.peak_pue()),
        wue: year.wue(),
        wue_source: year.wue() + place.grid_water() * by_it,
        cue: carbon_of_grid * by_it,
        ere: Ratio::new(pue.value() * reused(scenario, year).rest().value()),
        water,
        carbon: carbon_of_grid * electricity,
        cost: place.electricity_price() * electricity + place.water_price() * water,
        target: Pue::new(scenario.site.target_pue().value()),
    }
}

/// The place of the visitor's own weather file, if the year is that of the file.
fn own_place<'a>(scenario: &'a Scenario, year: &SiteYear) -> Option<&'a str> {
    let is_own = year.is_own && !scenario.is_metered();
    scenario.weather_file.as_ref().filter(|_| is_own).map(WeatherFile::place)
}

/// Energy reuse factor: as stated, or as the liquid's heat is handed on month by month.
fn reused(scenario: &Scenario, year: &Year) -> Share {
    if scenario.cools_liquid() { year.reuse_factor() } else { scenario.site.reused_heat() }
}

/// A PUE above this is seldom true: a server room at the 90th percentile of Lawrence Berkeley
/// National Laboratory's 2024 report has 2.12.
const HIGHEST_SEEN: f64 = 3.0;

/// What to mind about a year.
pub(super) fn cautions(scenario: &Scenario, site_year: &SiteYear) -> Vec<Caution> {
    let year = &site_year.year;
    let mut cautions: Vec<_> = year
        .cautions()
        .map(|(caution, time)| {
            let hours = time / HOUR;
            match caution {
                account::Caution::CurveClamped => Caution::CurveClamped(hours),
                account::Caution::Condensation => Caution::Condensation(hours),
                account::Caution::ChillersOverloaded => Caution::ChillersOverloaded(hours),
                account::Caution::RejectionOverloaded => Caution::RejectionOverloaded(hours),
                account::Caution::BeyondCurve => Caution::BeyondCurve(hours),
            }
        })
        .collect();
    cautions.extend(swing_held(scenario));
    cautions.extend(warm_servers(scenario));
    if scenario.is_metered() && year.overhead() <= Energy::ZERO {
        cautions.push(Caution::NoOverhead);
    }
    if scenario.is_metered() && year.water() <= Volume::ZERO {
        cautions.push(Caution::NoWater);
    }
    if !scenario.is_metered() && scenario.weather_file.is_some() && !site_year.is_own {
        cautions.push(Caution::WeatherFileAway);
    }
    if year.pue().value() > HIGHEST_SEEN {
        cautions.push(Caution::NeverSeen);
    }
    cautions.extend(site_year.pressure.and_then(|pressure| outside_class(scenario, pressure)));
    cautions
}
