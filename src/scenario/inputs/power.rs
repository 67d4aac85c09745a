//! The power chain from the grid to the racks.

use crate::scenario::Scenario;
use crate::scenario::choices::{DayCurve, DistributionKind, UpsKind};
use crate::scenario::parameter::parameters;
use crate::units::{PERCENT, Ratio, Share, TIMES};

/// Whether the losses of the UPS are the visitor's to type.
fn has_own_ups(scenario: &Scenario) -> bool {
    scenario.is_designed() && scenario.choices.ups_kind == UpsKind::Double
}

/// Whether the losses of the distribution are the visitor's to type.
fn has_own_distribution(scenario: &Scenario) -> bool {
    scenario.is_designed() && scenario.choices.distribution_kind == DistributionKind::Own
}

parameters! {
    /// The power chain from the grid to the racks.
    Power of power, when Scenario::is_designed;

    /// Power that the computing draws on average, as a share of what it draws when all of it works.
    /// Power chain, fans and chillers are sized for the whole and run at this part of it.
    utilisation: Share = 70.0 [PERCENT], 1.0..=100.0, step 1.0,
        label "Utilisation", link "util", source "judgement-utilisation", in Power;

    /// How far the load swings about its average over the day: at 30% it is 130% of the average at
    /// its highest and 70% twelve hours later. Power chain and cooling follow hour by hour.
    daily_swing: Share = 30.0 [PERCENT], 0.0..=80.0, step 5.0,
        label "Swing over the day", link "ds", source "judgement", in Power,
        when |scenario| scenario.is_designed() && scenario.choices.day_curve != DayCurve::Flat;

    /// Loss of the incoming transformer at no load, per rating. From its data sheet.
    transformer_no_load: Share = 0.2 [PERCENT], 0.0..=2.0, step 0.05,
        label "Transformer loss at no load", link "tra", source "judgement", in Power;

    /// Loss of the transformer growing with its load, per rating.
    transformer_proportional: Share = 0.0 [PERCENT], 0.0..=2.0, step 0.05,
        label "Transformer loss with the load", link "trb", source "apc-wp113", in Power;

    /// Loss of transformer and switchgear growing with the square of the load, at full load.
    /// Lei and Masanet (2022) take 0 to 2% for all outside the UPS at large sites.
    transformer_square_law: Share = 0.8 [PERCENT], 0.0..=4.0, step 0.05,
        label "Transformer loss with the square of the load", link "trc", source "lei-masanet-2022", in Power;

    /// Rating of the transformers needed, over the IT capacity: they carry the cooling too.
    transformer_rating: Ratio = 1.4 [TIMES], 1.0..=3.0, step 0.05,
        label "Transformer rating over IT capacity", link "trr", source "judgement", in Power;

    /// Loss of a UPS unit at no load, per rating. From its efficiency at several loads. The old
    /// table says 4%; modern units lose about 1%.
    ups_no_load: Share = 1.0 [PERCENT], 0.0..=10.0, step 0.1,
        label "UPS loss at no load", link "upsa", source "apc-wp113", in Power, when has_own_ups;

    /// Loss of a UPS unit in proportion to its load, per rating. The old table says 5%;
    /// modern double conversion about 2%.
    ups_proportional: Share = 2.0 [PERCENT], 0.0..=15.0, step 0.1,
        label "UPS loss with the load", link "upsb", source "apc-wp113", in Power, when has_own_ups;

    /// Loss of a UPS unit with the square of its load, at full load.
    ups_square_law: Share = 1.0 [PERCENT], 0.0..=5.0, step 0.1,
        label "UPS loss with the square of the load", link "upsc", source "apc-wp113", in Power, when has_own_ups;

    /// Share of the UPS loss that heats the cooled room. Zero where the UPS has its own ventilated
    /// room.
    ups_in_room: Share = 0.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "UPS heat in the cooled room", link "upsr", source "judgement", in Power,
        when |scenario| scenario.is_designed() && scenario.choices.ups_kind != UpsKind::None;

    /// Loss of distribution units at no load, per IT capacity. Old units: 1.5%; busway
    /// and 415/240 V less.
    distribution_no_load: Share = 0.2 [PERCENT], 0.0..=5.0, step 0.05,
        label "Distribution loss at no load", link "dia", source "apc-wp113", in Power, when has_own_distribution;

    /// Loss of distribution in proportion to the load, per IT capacity.
    distribution_proportional: Share = 0.0 [PERCENT], 0.0..=5.0, step 0.05,
        label "Distribution loss with the load", link "dib", source "apc-wp113", in Power, when has_own_distribution;

    /// Loss of distribution and cables with the square of the load, at full load. Wiring alone is
    /// about 1%.
    distribution_square_law: Share = 1.0 [PERCENT], 0.0..=5.0, step 0.05,
        label "Distribution loss with the square of the load", link "dic", source "apc-wp113", in Power, when has_own_distribution;

    /// Power of the lights over the IT capacity. Large dark halls: 0 to 0.2%; DC Pro: 0.1%.
    lighting: Share = 0.1 [PERCENT], 0.0..=5.0, step 0.05,
        label "Lighting", link "lit", source "lei-masanet-2022", in Power;

    /// Power of what runs all year beside the hall, over the IT capacity: heaters of standby
    /// generators, about 0.3% in APC's table, offices, security.
    fixed_loads: Share = 0.0 [PERCENT], 0.0..=4.0, step 0.1,
        label "Offices and other fixed loads", link "fl", source "apc-wp113", in Power;
}
