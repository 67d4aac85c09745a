//! The power chain: transformer, uninterruptible supply (UPS), distribution, in series.
//!
//! Each stage loses a part whatever it carries, a part proportional to its load, and a part
//! growing with the square of it (APC white papers 113 and 154).

mod typical;

use crate::units::{ONE, Power, Ratio, Share, WATT};

/// The loss of a stage as shares of its rating: `a + b L + c L²`, `L` the load over the rating.
///
/// Source: APC white paper 113, "Electrical efficiency modeling for data centers".
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Loss {
    /// `a`: lost at no load, 0 to 10 %.
    pub no_load: Share,
    /// `b`: lost in proportion to the load, 0 to 15 %.
    pub proportional: Share,
    /// `c`: lost with the square of the load, at full load, 0 to 10 %.
    pub square_law: Share,
}

/// How many units stand for those that are needed.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Redundancy {
    /// N: as many as are needed.
    #[default]
    None,
    /// N+1: one more than the number needed; all share the load.
    OneMore {
        /// Units needed, at least 1.
        needed: u8,
    },
    /// 2N: two of each, each carrying half.
    Double,
}

impl Redundancy {
    /// Installed over needed units, `k`.
    #[must_use]
    pub fn installed(self) -> Ratio {
        match self {
            Self::None => Ratio::UNITY,
            Self::OneMore { needed } => {
                let needed = f64::from(needed.max(1));
                Ratio::new((needed + 1.0) / needed)
            }
            Self::Double => Ratio::new(2.0),
        }
    }
}

/// One stage: the loss of its units and how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Stage {
    /// Loss of a unit.
    pub loss: Loss,
    /// How many units there are.
    pub redundancy: Redundancy,
}

impl Stage {
    /// Loss of the stage when it carries `load`; `rating` is what the needed units carry at most.
    ///
    /// `k` units for one each carry `L/k` and lose `a + b L/k + c (L/k)²` of their rating:
    /// together `k a + b L + c L²/k`, APC white paper 113.
    #[must_use]
    pub fn lost(&self, load: Power, rating: Power) -> Power {
        self.ready(rating).at(load)
    }

    /// The same for any load.
    fn ready(&self, rating: Power) -> LossByLoad {
        let units = self.redundancy.installed().value();
        let Loss { no_load, proportional, square_law } = self.loss;
        LossByLoad {
            rating,
            share_of_a_watt: if rating > Power::ZERO { 1.0 * WATT / rating } else { 0.0 },
            terms: [units * no_load.value(), proportional.value(), square_law.value() / units],
        }
    }
}

/// The loss of a stage of a rating, by its load.
#[derive(Debug, Clone, Copy)]
pub struct LossByLoad {
    rating: Power,
    /// Load over rating for each watt.
    share_of_a_watt: f64,
    /// Per rating: without load, with it, with its square.
    terms: [f64; 3],
}

impl LossByLoad {
    /// Lost when it carries `load`.
    #[must_use]
    pub fn at(&self, load: Power) -> Power {
        let [none, each, square] = self.terms;
        let share = load / WATT * self.share_of_a_watt;
        self.rating * (none + share * (each + share * square))
    }
}

/// What lies between the grid and the servers.
///
/// Ratings: the distribution is rated for the IT capacity; the UPS for the IT capacity and the
/// distribution's loss at full load; the transformer and switchgear, which carry the cooling too,
/// for `transformer_rating` times the IT capacity.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PowerChain {
    /// Incoming transformer and switchgear; carries the whole site, stands outside.
    pub transformer: Stage,
    /// Rating of the transformers needed, per IT capacity, 1 to 3.
    pub transformer_rating: Ratio,
    /// Uninterruptible power supply of the IT equipment.
    pub ups: Stage,
    /// Share of the loss of the UPS that heats the cooled room; the rest leaves with its own air.
    pub ups_in_room: Share,
    /// Distribution units, panels and cables; all of their loss heats the cooled room.
    pub distribution: Stage,
    /// Lighting of the cooled room, per IT capacity.
    pub lighting: Share,
    /// Heaters of standby generators, offices, security: outside the cooled room, per IT capacity.
    pub fixed: Share,
}

/// What the IT load draws along the chain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chain {
    /// Lost in the distribution.
    pub distribution: Power,
    /// Lost in the UPS.
    pub ups: Power,
    /// Used by the lights.
    pub lighting: Power,
    /// Heat that all of this leaves in the cooled room, that of the servers included.
    pub room_heat: Power,
}

impl PowerChain {
    /// The losses from the UPS to the servers, and the heat in the room.
    #[must_use]
    pub fn carry(&self, it: Power, capacity: Power) -> Chain {
        let distribution = self.distribution.lost(it, capacity);
        let rating = capacity + self.distribution.lost(capacity, capacity);
        let ups = self.ups.lost(it + distribution, rating);
        let lighting = capacity * self.lighting.value();
        let in_room = self.ups_in_room.max(0.0 * ONE).min(1.0 * ONE);
        let room_heat = it + distribution + ups * in_room.value() + lighting;
        Chain { distribution, ups, lighting, room_heat }
    }

    /// What is lost in the incoming transformer, by the load that it carries.
    #[must_use]
    pub fn transformer(&self, capacity: Power) -> LossByLoad {
        self.transformer.ready(capacity * self.transformer_rating.value())
    }
}
