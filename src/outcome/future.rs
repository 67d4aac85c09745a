//! The years to come: the scenario's inputs for the projection.

use crate::model::demand::cost::PassThroughForm;
use crate::model::demand::curve::Curve;
use crate::model::demand::projection::{Gain, Segment, World};
use crate::scenario::{Scenario, choices};
use crate::units::{
    Elasticity, Energy, GRAM_A_KILOWATT_HOUR, PERCENT_A_PERCENT, Pue, Ratio, TERAWATT_HOUR, Within,
    YEAR,
};

/// Year in which the projection starts.
pub const FIRST_YEAR: u32 = 2025;

/// Users are given in millions.
const MILLION: f64 = 1e6;

impl Scenario {
    /// What drives the electricity of AI in the years to come. What the form does not hold is that
    /// of the reference world: the tokens of a query at the start, and how fast training slows down.
    /// `pue` is that of the site, for those who let the world approach it.
    #[must_use]
    pub fn world(&self, pue: Pue) -> World {
        let mut world = World::reference();
        let future = &self.future;
        world.pue.start = future.pue_start().value();
        world.pue.speed = future.pue_speed().value();
        world.pue.end = match self.choices.pue_path {
            choices::PuePath::Given => future.pue_end().value(),
            choices::PuePath::Site => pue.value(),
        };
        // first: the energy of a token follows from users and queries
        self.growth(&mut world);
        self.uses_now(&mut world);
        self.training_to_come(&mut world);
        world = world.growing(future.own_growth().value());
        self.gains(&mut world);
        self.response_to_come(&mut world);
        world.grid.grams = future.world_carbon() / GRAM_A_KILOWATT_HOUR;
        world.costs.carbon_price =
            self.demand.carbon_price() * future.world_carbon() / future.world_price();
        world.grid.decline = future.grid_decline().value();
        let cap = future.cap() / TERAWATT_HOUR;
        world.cap = (cap > 0.0).then_some(cap);
        world
    }

    /// How many years are looked at.
    #[must_use]
    pub fn years_ahead(&self) -> u32 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the range of the input is 1 to 25"
        )]
        let years = libm::round(self.future.horizon() / (1.0 * YEAR)).within(1.0, 25.0) as u32;
        years
    }

    fn uses_now(&self, world: &mut World) {
        let future = &self.future;
        let uses: [(Energy, Elasticity, Ratio); 4] = [
            (future.chat_base(), future.chat_elasticity(), future.chat_ceiling()),
            (future.agents_base(), future.agents_elasticity(), future.agents_ceiling()),
            (future.embedded_base(), future.embedded_elasticity(), future.embedded_ceiling()),
            (future.rest_base(), future.rest_elasticity(), future.rest_ceiling()),
        ];
        let start = world.pue.start;
        for (segment, (energy, elasticity, ceiling)) in world.segments.iter_mut().zip(uses) {
            *segment = Segment {
                elasticity: elasticity / PERCENT_A_PERCENT,
                ceiling: ceiling.value(),
                ..segment.using(energy / TERAWATT_HOUR, start)
            };
        }
    }

    /// How the uses grow by themselves.
    fn growth(&self, world: &mut World) {
        let uses = &self.uses;
        let visible = [
            (uses.chat_users(), uses.chat_most(), uses.chat_spread()),
            (uses.agents_users(), uses.agents_most(), uses.agents_spread()),
            (uses.embedded_users(), uses.embedded_most(), uses.embedded_spread()),
        ];
        let queries = [
            (uses.chat_queries(), uses.chat_asking(), uses.chat_tokens()),
            (uses.agents_queries(), uses.agents_asking(), uses.agents_tokens()),
            (uses.embedded_queries(), uses.embedded_asking(), uses.embedded_tokens()),
        ];
        for ((segment, users), asked) in world.segments.iter_mut().zip(visible).zip(queries) {
            segment.users = users.0.value() * MILLION;
            segment.most_users = users.1.value() * MILLION;
            segment.users_growth = users.2.value();
            segment.queries = asked.0.value();
            segment.queries_rate = asked.1.value();
            segment.tokens_rate = asked.2.value();
        }
        if let Some(rest) = world.segments.last_mut() {
            rest.queries_rate = uses.rest_growth().value();
            rest.tokens_rate = uses.rest_tokens().value();
        }
        for segment in &mut world.segments {
            segment.slowing = uses.use_slowing().value();
        }
    }

    fn training_to_come(&self, world: &mut World) {
        if let Some(training) = &mut world.training {
            training.energy = self.future.training_base() / TERAWATT_HOUR;
            training.rate = self.future.training_rate().value();
            training.energy_share = self.cost.training_energy_share().value();
            training.elasticity = self.future.long_training() / PERCENT_A_PERCENT;
        }
    }

    fn gains(&self, world: &mut World) {
        let future = &self.future;
        let gain = |gain: Gain, times: Ratio| Gain { rate: libm::log(times.value()), ..gain };
        let efficiency = &mut world.efficiency;
        efficiency.algorithm = Gain {
            slowing: future.slowing().value(),
            ..gain(efficiency.algorithm, future.algorithm_rate())
        };
        efficiency.chip = gain(efficiency.chip, future.chip_rate());
        efficiency.hardware = gain(efficiency.hardware, future.hardware_rate());
        efficiency.algorithm.floor = self.uses.algorithm_floor().value();
        efficiency.chip.floor = self.uses.chip_floor().value();
        efficiency.chip.slowing = self.uses.chip_slowing().value();
        efficiency.hardware.floor = self.uses.hardware_floor().value();
        efficiency.hardware.slowing = self.uses.hardware_slowing().value();
        world.costs.energy_share = self.cost.energy_share().value();
        world.costs.hardware_share =
            self.cost.hardware_share().value().min(1.0 - world.costs.energy_share);
        world.costs.energy_price_rate = future.energy_price_rate().value();
        world.costs.other_rate = future.other_rate().value();
        world.costs.other_slowing = future.other_slowing().value();
    }

    fn response_to_come(&self, world: &mut World) {
        let response = &mut world.response;
        response.curve = match self.choices.long_demand {
            choices::LongDemand::Saturating => Curve::Saturating,
            choices::LongDemand::Constant => Curve::IsoElastic,
        };
        response.passed_on = self.demand.passed_on().value();
        response.form = match self.choices.pass_through {
            choices::PassThrough::Logarithmic => PassThroughForm::Logarithmic,
            choices::PassThrough::Linear => PassThroughForm::Linear,
        };
        response.adjustment = self.future.adjustment().value();
        response.hardware_in_gain = self.choices.bundle == choices::Bundle::Within;
    }
}
