//! The efficiency gain, and how demand responds to it.

use crate::scenario::choices::DemandCurve;
use crate::scenario::parameter::parameters;
use crate::units::{
    CarbonPrice, DOLLAR_A_TONNE, Elasticity, PERCENT, PERCENT_A_PERCENT, Ratio, Share, TIMES,
};

parameters! {
    /// The efficiency gain, and how demand responds to it.
    Demand of demand;

    /// How many times less computing an answer needs: better algorithms, smaller models. 10 means
    /// a tenth. The newspaper's question.
    algorithm_gain: Ratio = 10.0 [TIMES], 0.1..=1000.0, log,
        label "Less computing an answer", link "algo", source "article", in Gain;

    /// How many times longer an answer is, counted in tokens. A reasoning model writes 10 to 25
    /// times as much before it answers.
    longer_answers: Ratio = 1.0 [TIMES], 0.1..=1000.0, log,
        label "Longer answers", link "long", source "mlenergy-2025", in Gain;

    /// How many times less electricity a computation needs: better chips. Leading chips gain
    /// about 1.4 times a year.
    chip_gain: Ratio = 1.0 [TIMES], 0.1..=1000.0, log,
        label "Less power a computation", link "chip", source "epoch-chips", in Gain;

    /// Share of the site's overhead (PUE less 1) that is saved. All of it would be a PUE of 1.
    overhead_saved: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Overhead saved", link "over", source "visitor", in Gain;

    /// Price of the hardware for a computation afterwards, as a multiple of before. Below 1:
    /// chips become cheaper too.
    hardware_price: Ratio = 1.0 [TIMES], 0.01..=10.0, log,
        label "Price of hardware", link "hwp", source "epoch-price", in Gain;

    /// Price of electricity afterwards, as a multiple of before. A carbon price raises it.
    energy_price: Ratio = 1.0 [TIMES], 0.1..=100.0, log,
        label "Price of energy", link "enp", source "visitor", in Gain;

    /// A price on the carbon of electricity that comes with the gain: on that of the site, less its
    /// green power, here; on that of the world in the years to come, from the second on.
    carbon_price: CarbonPrice = 0.0 [DOLLAR_A_TONNE], 0.0..=2000.0, step 5.0,
        label "Carbon price", link "cpr", source "visitor", in Gain;

    /// Staff, licences and margin for a unit of service afterwards, as a multiple of before.
    other_cost: Ratio = 1.0 [TIMES], 0.01..=10.0, log,
        label "Other costs", link "oth", source "visitor", in Gain;

    /// By how many per cent use grows when the price falls by 1%. Measured once for language
    /// models, over short times and in one market: about 1.1.
    elasticity: Elasticity = 1.1 [PERCENT_A_PERCENT], 0.0..=3.0, step 0.05,
        label "Demand elasticity", link "el", source "demirer-2025", in Response;

    /// How many times as much as today would be used if answers were free.
    ceiling: Ratio = 20.0 [TIMES], 1.1..=1000.0, log,
        label "Ceiling of use", link "top", source "judgement-ceiling", in Response,
        when |scenario| scenario.choices.demand_curve == DemandCurve::Saturating;

    /// Share of a fall of cost that reaches the customer's price. The rest stays with the
    /// provider.
    passed_on: Share = 80.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Cost passed on", link "pt", source "judgement-pass", in Response;
}
