//! What the direct effect leaves out, each off until the visitor turns it on.

use crate::scenario::parameter::parameters;
use crate::units::{
    Elasticity, Energy, JOULE, KILOWATT, PERCENT, PERCENT_A_PERCENT, Power, Ratio, SECOND, Share,
    TIMES, Time,
};

parameters! {
    /// What the direct effect leaves out.
    Beyond of beyond;

    /// Share of the money that users save which they spend on other things.
    respent: Share = 0.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Savings spent elsewhere", link "rs", source "judgement-beyond", in Beyond;

    /// Electricity that a dollar spent elsewhere uses, over that of a dollar spent on AI.
    respent_energy: Ratio = 0.3 [TIMES], 0.01..=100.0, log,
        label "Energy of other spending", link "rse", source "judgement-beyond", in Beyond;

    /// Profit of the provider per revenue before the gain.
    margin: Share = 20.0 [PERCENT], 0.0..=90.0, step 1.0,
        label "Profit margin", link "marg", source "judgement-beyond", in Beyond;

    /// Share of the extra profit that the provider spends on training.
    reinvested: Share = 0.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Profit put into training", link "ri", source "amodei-2025", in Beyond;

    /// Electricity that a dollar of training uses, over that of a dollar of answers. DeepSeek-V3:
    /// 0.455 kWh a dollar.
    reinvested_energy: Ratio = 1.0 [TIMES], 0.01..=100.0, log,
        label "Energy of training spending", link "rie", source "deepseek-v3", in Beyond;

    /// Share of the electricity saved that falls on a market with a fixed price response, 0 turns
    /// it off. Elasticity of the supply of electricity: the less elastic, the more of a saving
    /// others take up.
    supply_elasticity: Elasticity = 0.0 [PERCENT_A_PERCENT], 0.0..=20.0, step 0.1,
        label "Elasticity of power supply", link "sup", source "judgement-beyond", in Beyond;

    /// Elasticity of the demand for electricity, all users.
    market_elasticity: Elasticity = 0.3 [PERCENT_A_PERCENT], 0.0..=2.0, step 0.05,
        label "Elasticity of power demand", link "dem", source "judgement-beyond", in Beyond;

    /// Elasticity of substitution between energy and other inputs of the provider; 0 turns it off.
    substitution: Elasticity = 0.0 [PERCENT_A_PERCENT], 0.0..=2.0, step 0.05,
        label "Energy for other inputs", link "ces", source "judgement-beyond", in Beyond;

    /// Rebound of the whole economy, on top of all others, in per cent of the expected saving; 0
    /// turns it off. Studies find more than half (Brockway et al. 2021).
    economy: Share = 0.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Growth of the economy", link "mac", source "brockway-2021", in Beyond;

    /// Output of the economy that a dollar saved by users gives rise to (k); 0 turns it off. Where
    /// it is above 0 it takes the place of the percentage above.
    macro_factor: Ratio = 0.0 [TIMES], 0.0..=10.0, step 0.1,
        label "Output a dollar saved", link "mk", source "heun-2025", in Beyond;

    /// Time that the gain frees for a user with each answer; 0 turns it off.
    time_freed: Time = 0.0 [SECOND], 0.0..=3600.0, step 1.0,
        label "Time freed an answer", link "tf", source "judgement-beyond", in Beyond;

    /// Share of that time which goes to something that takes electricity.
    time_active: Share = 10.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Freed time that takes power", link "tw", source "judgement-beyond", in Beyond;

    /// Power of what is done then.
    time_power: Power = 0.1 [KILOWATT], 0.0..=100.0, step 0.05,
        label "Power of freed time", link "tp", source "judgement-beyond", in Beyond;

    /// Electricity of an answer before the gain, to compare with. Google's median text prompt of May
    /// 2025: 0.24 Wh, or 864 J.
    answer_energy: Energy = 864.0 [JOULE], 1.0..=1e7, log,
        label "Energy of an answer", link "ae", source "google-prompt", in Beyond;
}
