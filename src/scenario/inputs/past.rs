//! What happened, and how much of it would have happened anyway.

use crate::scenario::parameter::parameters;
use crate::units::{PERCENT, Ratio, Share, TIMES, Time, YEAR};

parameters! {
    /// What happened.
    Past of past;

    /// How many times as much was used at the end. Google's tokens from April 2024 to May 2025.
    earlier_service: Ratio = 49.5 [TIMES], 0.01..=1e6, log,
        label "Use grew", link "px", source "google-2025", in Past;

    /// How many times less energy a unit of use took at the end. Google's median text prompt in the
    /// same time.
    earlier_gain: Ratio = 33.0 [TIMES], 0.01..=1e6, log,
        label "Energy a unit fell", link "pr", source "google-2025", in Past;

    /// How many times cheaper a unit of use became in the same time; 1 if nobody knows. Google's own
    /// price is not published: 5 is the lower end for tokens of equal quality on the market, 5 to 10
    /// times a year.
    earlier_price: Ratio = 5.0 [TIMES], 0.01..=1e6, log,
        label "Price a unit fell", link "pp", source "price-stand-in", in Past;

    /// How long it took. April 2024 to May 2025 is 13 months.
    earlier_years: Time = 1.08 [YEAR], 0.1..=300.0, log,
        label "Over how long", link "py", source "google-2025", in Past;

    /// Share of the growth, on a logarithmic scale, that would have come without the gain. Nobody
    /// knows it: totals do not reveal it.
    autonomy: Share = 50.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Would have come anyway", link "aut", source "judgement-autonomy", in Past;
}
