//! From the inputs of a simulated site to its design.

mod cooling;
mod systems;

use crate::model::site::power::{Loss, Redundancy, Stage};
use crate::model::site::{DayLoad, Design, PowerChain, Prices};
use crate::scenario::Scenario;
use crate::scenario::choices::{self, DayCurve, DistributionKind, UpsKind};
use crate::units::Share;

/// Units that carry the load where one more stands ready.
const NEEDED_UNITS: u8 = 4;

/// The design of a simulated site. A curve of the visitor's own says all there is: it has no
/// power chain beside it, and no capacity.
pub(super) fn design(scenario: &Scenario) -> Design {
    let is_designed = scenario.is_designed();
    let utilisation = if is_designed { scenario.power.utilisation() } else { Share::WHOLE };
    Design {
        it_capacity: scenario.site.it_power() / utilisation.value(),
        utilisation,
        day: if is_designed { day(scenario) } else { DayLoad::default() },
        power: if is_designed { chain(scenario) } else { PowerChain::default() },
        cooling: cooling::cooling(scenario),
        prices: Prices {
            electricity: scenario.place.electricity_price(),
            water: scenario.place.water_price(),
        },
    }
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
