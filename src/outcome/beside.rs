//! What the direct effect leaves out, each on the scale of the whole saving: that of answers and of
//! training together.

use super::demand::DemandOutcome;
use crate::model::demand::side::{
    FreedTime, Growth, Reinvestment, Respending, Substitution, market_price_of_the_rest,
};
use crate::scenario::Scenario;
use crate::units::{Ratio, Rebound, Time};

/// Effects beside the direct one, as shares of the saving of answers and training together; none
/// where one is off.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Beside {
    /// The direct effect itself.
    pub direct: Option<Rebound>,
    /// Savings that users spend elsewhere.
    pub respending: Option<Rebound>,
    /// Profit put into training.
    pub reinvestment: Option<Rebound>,
    /// Energy in the place of other inputs, at fixed prices: the part that is not in the direct
    /// effect.
    pub substitution: Option<Rebound>,
    /// Growth of the economy.
    pub economy: Option<Rebound>,
    /// Freed time.
    pub time: Option<Rebound>,
    /// Others who use what is left of the saving, because electricity becomes cheaper.
    pub market: Option<Rebound>,
    /// In the place of direct effect and substitution, never beside them.
    pub instead: Instead,
}

/// Other answers to the same question as the direct effect, for comparison: of answers alone.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Instead {
    /// Prices of other inputs are fixed (Hicks and Marshall), small gain.
    pub fixed_prices: Option<Rebound>,
    /// Quantities of other inputs are fixed (CES), the whole gain.
    pub fixed_inputs: Option<Rebound>,
}

impl Beside {
    /// All that are on, in the order of the page.
    #[must_use]
    pub const fn all(&self) -> [Option<Rebound>; 7] {
        [
            self.direct,
            self.respending,
            self.reinvestment,
            self.substitution,
            self.economy,
            self.time,
            self.market,
        ]
    }

    /// How much of the saving they take back together.
    #[must_use]
    pub fn total(&self) -> Rebound {
        Rebound::new(self.all().iter().flatten().map(|one| one.value()).sum())
    }
}

impl Scenario {
    /// The effects beside the direct one.
    ///
    /// What answers give rise to is worked out over the electricity of answers before, `F (1 - t)`,
    /// and shown over the whole saving `F - P`: `R = energy (1 - t) F / (F - P)`.
    #[must_use]
    pub fn beside(&self, outcome: &DemandOutcome) -> Beside {
        let beyond = &self.beyond;
        let step = &outcome.used;
        let total = &outcome.total;
        let answers = outcome.training_share.rest().value();
        let saving = (total.frozen - total.potential) / total.frozen;
        let over = |energy: f64| Some(Rebound::new(energy * answers / saving));
        let energy_of_money = beyond.respent_energy();
        let respending = Respending {
            intensity: step.intensity,
            spending: step.spending,
            spent: beyond.respent(),
            energy_of_money,
        };
        let reinvestment = Reinvestment {
            intensity: step.intensity,
            price: step.price,
            cost: step.cost,
            service: step.service,
            margin: beyond.margin(),
            reinvested: beyond.reinvested(),
            energy_of_money: beyond.reinvested_energy(),
        };
        let growth = Growth { factor: beyond.macro_factor(), price: step.price, energy_of_money };
        let freed = FreedTime {
            service: step.service,
            time: beyond.time_freed(),
            active: beyond.time_active(),
            power: beyond.time_power(),
            use_energy: beyond.answer_energy(),
        };
        let substitution = Substitution {
            substitution: beyond.substitution(),
            energy_share: self.cost.energy_share(),
        };
        let replaces = beyond.substitution().value() > 0.0;
        let saved_by_answers = 1.0 - step.intensity.value();
        let set = Some(Rebound::new(beyond.economy().value()));
        let economy = if beyond.macro_factor() > Ratio::new(0.0) {
            over(growth.energy())
        } else {
            set.filter(|one| one.value() > 0.0)
        };
        let when = |on: bool, energy: f64| over(energy).filter(|one| on && one.value().is_finite());
        let mut all = Beside {
            direct: outcome.rebound(),
            respending: when(beyond.respent().value() > 0.0, respending.energy()),
            reinvestment: when(beyond.reinvested().value() > 0.0, reinvestment.energy()),
            substitution: substitution
                .other_inputs()
                .filter(|_| replaces)
                .and_then(|one| over(one.value() * saved_by_answers)),
            economy,
            time: when(beyond.time_freed() > Time::ZERO, freed.energy()),
            market: None,
            instead: Instead::default(),
        };
        if replaces && step.is_improvement() {
            let gain = step.intensity.inverse();
            all.instead.fixed_prices = substitution.fixed_prices(self.demand.elasticity());
            all.instead.fixed_inputs = substitution.fixed_inputs_rebound(gain);
        }
        let supply = beyond.supply_elasticity();
        if supply.value() > 0.0 {
            let demand = beyond.market_elasticity();
            all.market = market_price_of_the_rest(all.total(), demand, supply);
        }
        all
    }
}
