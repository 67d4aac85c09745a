//! Why more is used than engineering alone would need: the gap between A and P in a year.
//!
//! Time plays no part here. Over the gap between the two paths every part is take-back, so that the
//! rebound is their sum over the saving `F - P`.

use super::path::Projection;
use super::prices::{energy_price, frozen_hardware};
use crate::model::demand::decomposition::add_part;
use crate::units::Share;

/// Two unit costs closer than this, relatively, are the same.
const SAME: f64 = 1e-12;

/// The gap between A and P in a year, in terawatt-hours; the parts sum to it without remainder.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// What the response of each segment adds.
    pub segments: Vec<f64>,
    /// What the response of training adds.
    pub training: f64,
    /// What the cap takes away; 0 or below.
    pub cap: f64,
}

impl Gap {
    /// `A - P`.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.segments.iter().sum::<f64>() + self.training + self.cap
    }

    /// What the use of AI adds through each of the three margins.
    ///
    /// If the response x comes as `x^ω` of each margin and the exponents sum to 1, the logarithmic
    /// mean gives each margin `ω (A - P)`; derived here. The exponents are for the reader to say:
    /// nothing published splits the response.
    #[must_use]
    pub fn by_margin(&self, margins: Margins) -> [f64; 3] {
        let gap: f64 = self.segments.iter().sum();
        margins.exponents().map(|exponent| exponent * gap)
    }
}

/// Through which margin cheaper service is used more; depth (tokens of a query) is the rest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Margins {
    /// More users.
    pub users: Share,
    /// More queries of a user.
    pub queries: Share,
}

impl Margins {
    /// The three exponents; queries are cut to what users leave, so that they sum to 1.
    fn exponents(self) -> [f64; 3] {
        let users = self.users.max(Share::ZERO).min(Share::WHOLE);
        let queries = self.queries.max(Share::ZERO).min(users.rest());
        [users.value(), queries.value(), users.rest().value() - queries.value()]
    }
}

/// What makes the service cheaper in A than in F, and so draws demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Better algorithms: less energy and less hardware.
    Algorithm,
    /// Better chips: less energy.
    Chip,
    /// A better PUE: less energy.
    Overhead,
    /// Cheaper hardware, where it is counted as part of the gain; otherwise F has it too.
    Hardware,
}

impl Cause {
    /// How many there are.
    pub const COUNT: usize = 4;

    /// All of them.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Algorithm, Self::Chip, Self::Overhead, Self::Hardware];
}

/// The gap by cause, in terawatt-hours; before any cap.
#[derive(Debug, Clone, PartialEq)]
pub struct Causes {
    /// The parts of each segment, in the order of [`Cause::ALL`].
    pub segments: Vec<[f64; Cause::COUNT]>,
    /// The parts of training.
    pub training: [f64; Cause::COUNT],
}

impl Causes {
    /// What a cause adds, in all segments and in training.
    #[must_use]
    pub fn part(&self, cause: Cause) -> f64 {
        let at = cause as usize;
        self.segments.iter().chain([&self.training]).map(|parts| parts[at]).sum()
    }
}

impl Projection {
    /// Why A is above P in a year, counted from the start; none beyond the last.
    #[must_use]
    pub fn gap(&self, year: usize) -> Option<Gap> {
        let all = self.years.get(year)?;
        let segments = self.segments.get(year)?;
        Some(Gap {
            segments: segments.iter().map(|part| part.actual - part.potential).collect(),
            training: all.training.actual - all.training.potential,
            cap: all.actual - all.uncapped,
        })
    }

    /// Which gain draws the extra demand of a year.
    ///
    /// The unit cost of A differs from that of F by `Σ_j L(c_Aj, c_Fj) ln x_j` over its two terms
    /// that gains touch, energy `s_E w a h u` and hardware `s_H a k`; each gain has the same part in
    /// the gap as in this difference. Exact where demand is iso-elastic, follows at once and prices
    /// pass through in per cent; elsewhere a rule for sharing out; derived here. None beyond the last
    /// year, and where the gains leave the cost as it is.
    #[must_use]
    pub fn causes(&self, year: usize) -> Option<Causes> {
        let gap = self.gap(year)?;
        let costs = &self.world.costs;
        let uses = self.shares(year, costs.energy_share, costs.hardware_share);
        let share_out = |gap: f64, shares: Option<[f64; Cause::COUNT]>| match shares {
            Some(shares) => Some(shares.map(|share| share * gap)),
            None => (gap == 0.0).then_some([0.0; Cause::COUNT]),
        };
        let segments = gap.segments.iter().map(|gap| share_out(*gap, uses)).collect::<Option<_>>();
        let training = self.world.training.map_or(Some([0.0; Cause::COUNT]), |training| {
            let share = training.energy_share;
            share_out(gap.training, self.shares(year, share, 1.0 - share))
        });
        Some(Causes { segments: segments?, training: training? })
    }

    /// The part of each gain in the difference of unit cost between A and F; they sum to 1.
    fn shares(&self, year: usize, energy: f64, hardware: f64) -> Option<[f64; Cause::COUNT]> {
        let Self { world, years, .. } = self;
        let year = years.get(year)?;
        let frozen_price = frozen_hardware(world, year.hardware_price);
        let (compute, chip) = (year.compute, year.energy_per_compute);
        let overhead = year.pue / world.pue.start;
        let hardware_price = year.hardware_price / frozen_price;
        let terms = [
            (energy * energy_price(world, year.years), [compute, chip, overhead, 1.0]),
            (hardware * frozen_price, [compute, 1.0, 1.0, hardware_price]),
        ];
        let mut parts = [0.0; Cause::COUNT + 1];
        for (cost, [a, h, u, k]) in terms {
            add_part(&mut parts, &[1.0, 1.0, 1.0, 1.0, cost], &[a, h, u, k, cost]);
        }
        let [algorithm, chip, overhead, hardware, _] = parts;
        let difference: f64 = parts.iter().sum();
        let whole: f64 = terms.iter().map(|(cost, _)| cost).sum();
        let shares = [algorithm, chip, overhead, hardware].map(|part| part / difference);
        (difference.abs() > SAME * whole).then_some(shares)
    }
}
