//! What a unit of service costs, and training.

use crate::scenario::choices::TrainingRule;
use crate::scenario::parameter::parameters;
use crate::units::{Elasticity, PERCENT, PERCENT_A_PERCENT, Ratio, Share, TIMES};

parameters! {
    /// What a unit of service costs, and training.
    Cost of cost;

    /// Share of electricity, overhead included, in the cost of an answer. Nobody publishes it:
    /// 2 to 6% of the cost of developing a model is energy.
    energy_share: Share = 10.0 [PERCENT], 0.5..=100.0, step 0.5,
        label "Energy in the cost", link "se", source "judgement-shares", in Response;

    /// Share of chips, servers and building, as far as they are rented by computing time. A
    /// better algorithm saves these too; a better PUE does not.
    hardware_share: Share = 55.0 [PERCENT], 0.0..=99.5, step 0.5,
        label "Hardware in the cost", link "sh", source "judgement-shares", in Response;

    /// How many times less computing the training of a model of the same ability needs.
    training_gain: Ratio = 1.0 [TIMES], 0.1..=1000.0, log,
        label "Less computing to train", link "tgain", source "visitor", in Training;

    /// Share of the AI's electricity that goes into training; the rest answers questions.
    training_share: Share = 35.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Training in the electricity", link "tsh", source "judgement-training", in Training;

    /// Share of electricity in the cost of training.
    training_energy_share: Share = 5.0 [PERCENT], 0.5..=100.0, step 0.5,
        label "Energy in the cost of training", link "tse", source "cottier-2024", in Training;

    /// By how many per cent computing for training grows when it becomes 1% cheaper: above 1,
    /// the budget itself grows.
    training_elasticity: Elasticity = 1.2 [PERCENT_A_PERCENT], 1.0..=3.0, step 0.05,
        label "Training elasticity", link "tel", source "judgement-training-elasticity",
        in Training, when |scenario| scenario.choices.training_rule == TrainingRule::BiggerBudget;
}
