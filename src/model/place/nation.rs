//! Data centres in the electricity of a nation, along a path of the world's AI.

use super::{share_of, world_2025};
use crate::units::{Energy, Share};

/// A nation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nation {
    /// Its share of the world's data-centre electricity; taken as constant.
    pub part: Share,
    /// Its electricity in the latest year that is known.
    pub electricity: Energy,
    /// Electricity of its data centres in that year; where it is not known, that of 2025 on the path.
    pub centres: Option<Energy>,
}

/// Electricity of the world's data centres when its AI takes so much: everything else in them stays
/// what it was in 2025, the total of 2025 less AI.
#[must_use]
pub fn world_on_path(ai_2025: Energy, ai: Energy) -> Energy {
    let rest = world_2025() - ai_2025;
    let rest = if rest > Energy::ZERO { rest } else { Energy::ZERO };
    rest + ai
}

impl Nation {
    /// Electricity of its data centres when the world's take so much.
    #[must_use]
    pub fn data_centres(&self, world: Energy) -> Energy {
        world * self.part.value()
    }

    /// Their share of its electricity. All other use of electricity stays as it is, so where it
    /// grows the true share is lower.
    #[must_use]
    pub fn share(&self, world: Energy) -> Option<Share> {
        let then = self.data_centres(world);
        let known = self.centres.unwrap_or_else(|| self.data_centres(world_2025()));
        share_of(then, self.electricity - known + then)
    }
}
