//! From the inputs of a simulated site to its design.

mod cooling;
mod systems;

pub(in crate::outcome) use cooling::air_class;

use crate::model::site::power::{Loss, Redundancy, Stage};
use crate::model::site::{DayLoad, Design, PowerChain, Prices};
use crate::scenario::Scenario;
use crate::scenario::choices::{self, DayCurve, DistributionKind, ServerFans, UpsKind};
use crate::units::{CELSIUS, PERCENT, Share};

/// Units that carry the load where one more stands ready.
const NEEDED_UNITS: u8 = 4;

/// The design of a simulated site. A curve of the visitor's own says all there is: it has no
/// power chain beside it, and no capacity.
pub(super) fn design(scenario: &Scenario) -> Design {
    let is_designed = scenario.is_designed();
    let utilisation = if is_designed { scenario.power.utilisation() } else { Share::WHOLE };
    Design {
        it_capacity: scenario.site.it_power() * (1.0 + warm_servers(scenario).value())
            / utilisation.value(),
        utilisation,
        day: if is_designed { day(scenario) } else { DayLoad::default() },
        power: if is_designed { chain(scenario) } else { PowerChain::default() },
        cooling: cooling::cooling(scenario),
        basin_heaters: basin_heaters(scenario),
        prices: Prices {
            electricity: scenario.place.electricity_price(),
            water: scenario.place.water_price(),
        },
    }
}

/// Inlets above which servers draw more, °C: the lower end of what Coroamă (2025) measured.
const COOL_INLET: f64 = 23.0;

/// What servers draw more for each kelvin above it, %, at least and at most: Coroamă, Temperature
/// Optimisation in Data Centres, arXiv:2509.26163 (2025), two halls in Switzerland, 23 to 30 °C.
pub(super) const SERVER_FANS: (f64, f64) = (0.35, 0.5);
/// Power of the basin heaters at their rating over the IT capacity, %: makers of towers \[memory\].
const BASIN_HEATERS: f64 = 1.0;

fn basin_heaters(scenario: &Scenario) -> Share {
    let with = scenario.has_towers() && scenario.choices.basin_heaters == choices::Part::With;
    if with { BASIN_HEATERS * PERCENT } else { Share::ZERO }
}

/// Kelvin of the inlets above [`COOL_INLET`]; none where no server fan answers to them.
pub(super) fn kelvin_too_warm(scenario: &Scenario) -> f64 {
    let warm = scenario.cooling.supply_temperature() / CELSIUS - COOL_INLET;
    if scenario.has_server_fans() { warm.max(0.0) } else { 0.0 }
}

/// By how much more the servers draw at their inlets than at [`COOL_INLET`].
pub(super) fn warm_servers(scenario: &Scenario) -> Share {
    let share = match scenario.choices.server_fans {
        ServerFans::Ignored => 0.0,
        ServerFans::Least => SERVER_FANS.0,
        ServerFans::Most => SERVER_FANS.1,
    };
    share * kelvin_too_warm(scenario) * PERCENT
}

/// How the load goes over the day, as the visitor wants it; more than the capacity it cannot be.
pub(super) fn day(scenario: &Scenario) -> DayLoad {
    let swing = scenario.power.daily_swing();
    match scenario.choices.day_curve {
        DayCurve::Flat => DayLoad::default(),
        DayCurve::Office => DayLoad { swing, peak: 14 },
        DayCurve::Evening => DayLoad { swing, peak: 20 },
    }
}

fn chain(scenario: &Scenario) -> PowerChain {
    let redundancy = match scenario.choices.redundancy {
        choices::Redundancy::Needed => Redundancy::None,
        choices::Redundancy::OneMore => Redundancy::OneMore { needed: NEEDED_UNITS },
        choices::Redundancy::Double => Redundancy::Double,
    };
    let stage = |loss: Loss| Stage { loss, redundancy };
    let power = &scenario.power;
    PowerChain {
        transformer: stage(Loss {
            no_load: power.transformer_no_load(),
            proportional: power.transformer_proportional(),
            square_law: power.transformer_square_law(),
        }),
        transformer_rating: power.transformer_rating(),
        ups: stage(ups(scenario)),
        ups_in_room: power.ups_in_room(),
        distribution: stage(distribution(scenario)),
        lighting: power.lighting(),
        fixed: power.fixed_loads(),
    }
}

fn ups(scenario: &Scenario) -> Loss {
    let power = &scenario.power;
    match scenario.choices.ups_kind {
        UpsKind::Double => Loss {
            no_load: power.ups_no_load(),
            proportional: power.ups_proportional(),
            square_law: power.ups_square_law(),
        },
        UpsKind::Old => Loss::old_double_conversion(),
        UpsKind::Interactive => Loss::line_interactive(),
        UpsKind::Eco => Loss::eco_mode(),
        UpsKind::Rectifier => Loss::rectifier(),
        UpsKind::None => Loss::none(),
    }
}

fn distribution(scenario: &Scenario) -> Loss {
    let power = &scenario.power;
    match scenario.choices.distribution_kind {
        DistributionKind::Own => Loss {
            no_load: power.distribution_no_load(),
            proportional: power.distribution_proportional(),
            square_law: power.distribution_square_law(),
        },
        DistributionKind::Units => Loss::transformer_units(),
        DistributionKind::Busway => Loss::busway(),
        DistributionKind::Direct => Loss::direct_current(),
    }
}
