//! From the inputs of a simulated site to its design.

mod cooling;
mod systems;

use crate::model::site::power::{Loss, Redundancy, Stage};
use crate::model::site::{Design, PowerChain, Prices};
use crate::scenario::{Scenario, choices};
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
        power: if is_designed { chain(scenario) } else { PowerChain::default() },
        cooling: cooling::cooling(scenario),
        prices: Prices {
            electricity: scenario.place.electricity_price(),
            water: scenario.place.water_price(),
        },
    }
}

fn chain(scenario: &Scenario) -> PowerChain {
    let redundancy = match scenario.choices.redundancy {
        choices::Redundancy::Needed => Redundancy::None,
        choices::Redundancy::OneMore => Redundancy::OneMore { needed: NEEDED_UNITS },
        choices::Redundancy::Double => Redundancy::Double,
    };
    let stage = |no_load: Share, proportional: Share, square_law: Share| Stage {
        loss: Loss { no_load, proportional, square_law },
        redundancy,
    };
    let power = &scenario.power;
    PowerChain {
        transformer: stage(
            power.transformer_no_load(),
            power.transformer_proportional(),
            power.transformer_square_law(),
        ),
        transformer_rating: power.transformer_rating(),
        ups: stage(power.ups_no_load(), power.ups_proportional(), power.ups_square_law()),
        ups_in_room: power.ups_in_room(),
        distribution: stage(
            power.distribution_no_load(),
            power.distribution_proportional(),
            power.distribution_square_law(),
        ),
        lighting: power.lighting(),
    }
}
