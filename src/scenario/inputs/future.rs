//! The years to come: what drives the electricity of AI.

use crate::scenario::choices::PuePath;
use crate::scenario::parameter::parameters;
use crate::units::{
    CarbonIntensity, DOLLAR_A_KILOWATT_HOUR, Elasticity, Energy, EnergyPrice, GRAM_A_KILOWATT_HOUR,
    PERCENT, PERCENT_A_PERCENT, PLAIN, Ratio, Share, TERAWATT_HOUR, TIMES, Time, YEAR,
};

parameters! {
    /// What drives the electricity of AI in the years to come.
    Future of future;

    /// Years from 2025 on.
    horizon: Time = 10.0 [YEAR], 1.0..=25.0, step 1.0,
        label "Years ahead", link "yr", source "visitor", in Future;

    /// Growth of users, use and tokens that would come without any gain, over that of the reference
    /// world. 100% reads the trends of 2023 to 2026 as growth of their own.
    own_growth: Share = 100.0 [PERCENT], 0.0..=200.0, step 1.0,
        label "Growth of its own", link "gr", source "judgement-worlds", in Future;

    /// How many times less computing the same answer needs each year, at first.
    algorithm_rate: Ratio = 2.0 [TIMES], 1.0..=5.0, step 0.05,
        label "Algorithms, a year", link "alr", source "gundlach-2025", in Future;

    /// How many times less electricity a computation needs each year, at first.
    chip_rate: Ratio = 1.4 [TIMES], 1.0..=2.0, step 0.01,
        label "Chips, a year", link "chr", source "epoch-chips", in Future;

    /// How many times more computing a dollar of hardware buys each year, at first.
    hardware_rate: Ratio = 1.3 [TIMES], 1.0..=2.0, step 0.01,
        label "Hardware for the money, a year", link "hwr", source "epoch-price", in Future;

    /// By how much staff, licences and margin per answer fall each year, at first.
    other_rate: Share = 25.0 [PERCENT], 0.0..=80.0, step 1.0,
        label "Fall of other costs, a year", link "otr", source "judgement-other-costs", in Future;

    /// How fast that fall slows down each year.
    other_slowing: Share = 10.0 [PERCENT], 0.0..=50.0, step 1.0,
        label "Slowing of that fall", link "ots", source "judgement-other-costs", in Future;

    /// How fast the gains of algorithms slow down each year.
    slowing: Share = 15.0 [PERCENT], 0.0..=50.0, step 1.0,
        label "Slowing of the gains", link "slow", source "judgement-slowing", in Future;

    /// By how much electricity becomes dearer each year; a carbon price raises it.
    energy_price_rate: Share = 2.0 [PERCENT], -20.0..=50.0, step 0.5,
        label "Price of energy, a year", link "epr", source "judgement-trend", in Future;

    /// Share of the way to the new demand that is gone each year.
    adjustment: Share = 50.0 [PERCENT], 10.0..=100.0, step 5.0,
        label "Adjustment, a year", link "adj", source "judgement-adjustment", in Future;

    /// Average PUE of the world's data centres at the start.
    pue_start: Ratio = 1.41 [PLAIN], 1.0..=2.5, step 0.01,
        label "PUE at the start", link "pua", source "iea-2025", in Future;

    /// The PUE that is approached in the end.
    pue_end: Ratio = 1.15 [PLAIN], 1.0..=2.5, step 0.01,
        label "PUE that is approached", link "puz", source "iea-2025", in Future,
        when |scenario| scenario.choices.pue_path == PuePath::Given;

    /// Share of the way to it that is gone each year.
    pue_speed: Share = 10.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Speed of the PUE", link "pus", source "judgement-pue", in Future;

    /// Greenhouse gas of the world's average kilowatt-hour at the start, over the life cycle of its
    /// plants. The projection is of the world: it does not read the grid of the site.
    world_carbon: CarbonIntensity = 473.0 [GRAM_A_KILOWATT_HOUR], 0.0..=1500.0, step 1.0,
        label "Carbon of the world's grids", link "wco", source "ember-2024", in Future;

    /// What a kilowatt-hour costs the world's data centres at the start: a carbon price weighs
    /// against it.
    world_price: EnergyPrice = 0.09 [DOLLAR_A_KILOWATT_HOUR], 0.01..=1.0, step 0.005,
        label "World's price of electricity", link "wep", source "prices-memory", in Future;

    /// By how much the grid's carbon falls each year.
    grid_decline: Share = 3.0 [PERCENT], -10.0..=30.0, step 0.5,
        label "Fall of the grid's carbon, a year", link "gdec", source "judgement-trend", in Future;

    /// The most electricity that AI can get, because grids cannot give more; 0 for no limit.
    cap: Energy = 0.0 [TERAWATT_HOUR], 0.0..=10000.0, step 10.0,
        label "Cap", link "cap", source "visitor", in Future;

    /// Electricity of AI that ought not to be exceeded in the last year: what the odds are asked for.
    limit: Energy = 300.0 [TERAWATT_HOUR], 1.0..=10000.0, step 10.0,
        label "Limit to ask the odds for", link "lim", source "visitor", in Future;

    /// Electricity of assistants that people chat with, 2025.
    chat_base: Energy = 0.6 [TERAWATT_HOUR], 0.0..=1000.0, step 0.1,
        label "Assistants, 2025", link "chb", source "judgement-segments", in Segments;

    /// Elasticity of that use.
    chat_elasticity: Elasticity = 0.6 [PERCENT_A_PERCENT], 0.0..=3.0, step 0.05,
        label "Assistants, elasticity", link "che", source "judgement-elasticities", in Segments;

    /// Ceiling of that use, if it were free.
    chat_ceiling: Ratio = 20.0 [TIMES], 1.1..=1000.0, log,
        label "Assistants, ceiling", link "chc", source "judgement-ceiling", in Segments;

    /// Electricity of reasoning models and agents, 2025.
    agents_base: Energy = 7.2 [TERAWATT_HOUR], 0.0..=1000.0, step 0.1,
        label "Reasoning and agents, 2025", link "agb", source "judgement-segments", in Segments;

    /// Elasticity of that use.
    agents_elasticity: Elasticity = 1.1 [PERCENT_A_PERCENT], 0.0..=3.0, step 0.05,
        label "Agents, elasticity", link "age", source "demirer-2025", in Segments;

    /// Ceiling of that use, if it were free.
    agents_ceiling: Ratio = 200.0 [TIMES], 1.1..=1000.0, log,
        label "Agents, ceiling", link "agc", source "judgement-ceiling", in Segments;

    /// Electricity of language models built into search, office and code, 2025.
    embedded_base: Energy = 12.9 [TERAWATT_HOUR], 0.0..=1000.0, step 0.1,
        label "Built in, 2025", link "emb", source "judgement-segments", in Segments;

    /// Elasticity of that use.
    embedded_elasticity: Elasticity = 0.8 [PERCENT_A_PERCENT], 0.0..=3.0, step 0.05,
        label "Built in, elasticity", link "eme", source "judgement-elasticities", in Segments;

    /// Ceiling of that use, if it were free.
    embedded_ceiling: Ratio = 50.0 [TIMES], 1.1..=1000.0, log,
        label "Built in, ceiling", link "emc", source "judgement-ceiling", in Segments;

    /// Electricity of all other AI, 2025: ranking, advertising, vision, idle. What visible use does
    /// not explain.
    rest_base: Energy = 40.0 [TERAWATT_HOUR], 0.0..=1000.0, step 0.1,
        label "Other AI, 2025", link "reb", source "judgement-segments", in Segments;

    /// Elasticity of that use.
    rest_elasticity: Elasticity = 0.7 [PERCENT_A_PERCENT], 0.0..=3.0, step 0.05,
        label "Other AI, elasticity", link "ree", source "judgement-elasticities", in Segments;

    /// Ceiling of that use, if it were free.
    rest_ceiling: Ratio = 30.0 [TIMES], 1.1..=1000.0, log,
        label "Other AI, ceiling", link "rec", source "judgement-ceiling", in Segments;

    /// Electricity of training, 2025.
    training_base: Energy = 32.3 [TERAWATT_HOUR], 0.0..=1000.0, step 0.1,
        label "Training, 2025", link "trnb", source "judgement-segments", in Segments;

    /// Growth of training at constant prices, a year.
    training_rate: Share = 30.0 [PERCENT], -50.0..=200.0, step 1.0,
        label "Training, growth", link "trng", source "judgement-worlds", in Segments;

    /// Elasticity of training: 1 keeps the budget whatever a computation costs.
    long_training: Elasticity = 1.0 [PERCENT_A_PERCENT], 0.0..=3.0, step 0.05,
        label "Training, elasticity", link "trne", source "amodei-2025", in Segments;
}
