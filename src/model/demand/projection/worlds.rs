//! Worlds that have a name: the reference of 2025, and two that fit the same forecast.

use super::world::{
    Costs, Efficiency, Gain, Grid, PuePath, Response, Segment, TrainingPath, World,
};
use crate::model::demand::cost::PassThroughForm;
use crate::model::demand::curve::Curve;

/// The uses of 2025: users of `ChatGPT` and its like (OpenAI, 2025 and 2026), tokens of Google (2024 to
/// 2026), energy of a token (`EcoLogits`, Google 2025); the split is worked out, the rest a residual.
const ASSISTANTS: Segment = Segment {
    users: 1.5e9,
    most_users: 4.0e9,
    users_growth: 0.35,
    queries: 3.0,
    queries_rate: 0.1,
    tokens: 1000.0,
    tokens_rate: 0.25,
    slowing: 0.15,
    joules: 1.0,
    elasticity: 0.6,
    ceiling: 20.0,
};
/// See [`ASSISTANTS`].
const AGENTS: Segment = Segment {
    users: 1.5e8,
    most_users: 1.5e9,
    users_growth: 0.5,
    queries: 15.0,
    queries_rate: 0.35,
    tokens: 15_000.0,
    tokens_rate: 0.75,
    slowing: 0.15,
    joules: 1.5,
    elasticity: 1.1,
    ceiling: 200.0,
};
/// See [`ASSISTANTS`].
const EMBEDDED: Segment = Segment {
    users: 3.0e9,
    most_users: 5.0e9,
    users_growth: 0.25,
    queries: 15.0,
    queries_rate: 0.35,
    tokens: 2000.0,
    tokens_rate: 0.65,
    slowing: 0.15,
    joules: 1.0,
    elasticity: 0.8,
    ceiling: 50.0,
};
/// An index: one user with one token, and the energy that visible use does not explain (40 terawatt-hours).
const REST: Segment = Segment {
    users: 1.0,
    most_users: 1.0,
    users_growth: 0.0,
    queries: 1.0,
    queries_rate: 0.75,
    tokens: 1.0,
    tokens_rate: 0.1,
    slowing: 0.15,
    joules: 279_801_807_053_337.22,
    elasticity: 0.7,
    ceiling: 30.0,
};

impl World {
    /// The reference world of 2025, about 93 terawatt-hours: 15 % of the 415 of data centres in 2024
    /// are AI servers, and half as much again in 2025 (International Energy Agency 2025, 2026).
    #[must_use]
    pub fn reference() -> Self {
        Self {
            segments: vec![ASSISTANTS, AGENTS, EMBEDDED, REST],
            // A third of the whole and its growth are judgement; energy is 2 to 6 % of the cost (Cottier
            // et al. 2024); budgets stay as they are: gains are "entirely devoted to training smarter
            // models" (Amodei, January 2025, quoted in MIT Technology Review).
            training: Some(TrainingPath {
                energy: 32.3,
                rate: 0.3,
                slowing: 0.15,
                energy_share: 0.05,
                elasticity: 1.0,
            }),
            efficiency: Efficiency {
                // Fixed quality: twice a year; up to three times (Gundlach et al. 2025; Ho et al. 2024).
                algorithm: Gain { rate: std::f64::consts::LN_2, slowing: 0.15, floor: 0.005 },
                // 1.4 times a year (Epoch AI 2024).
                chip: Gain { rate: 0.336_472_236_621_212_9, slowing: 0.1, floor: 0.02 },
                // 1.3 times a year (Epoch AI 2024).
                hardware: Gain { rate: 0.262_364_264_467_491_06, slowing: 0.1, floor: 0.05 },
            },
            // Judgement: providers do not disclose what a query costs them.
            costs: Costs {
                energy_share: 0.1,
                hardware_share: 0.55,
                energy_price_rate: 0.02,
                carbon_price: 0.0,
                other_rate: 0.25,
                other_slowing: 0.1,
            },
            // Judgement. Elasticities centre on 1.1 for language models in the short run (Demirer,
            // Fradkin, Tadelis and Peng 2025); elasticities and ceilings stand with the uses.
            response: Response {
                curve: Curve::Saturating,
                passed_on: 0.8,
                form: PassThroughForm::Logarithmic,
                adjustment: 0.5,
                hardware_in_gain: false,
            },
            // International Energy Agency, Energy and AI (2025): 1.41 in 2024, 1.21 in 2035.
            pue: PuePath { start: 1.41, end: 1.15, speed: 0.1 },
            // Ember through co2.js 0.19: world 473 g/kWh; 3 % a year is a judgement.
            grid: Grid { grams: 473.0, decline: 0.03 },
            cap: None,
        }
    }

    /// The world in which most growth would come anyway: AI electricity triples from 2025 to 2030, as
    /// the International Energy Agency expects (Key Questions on Energy and AI, April 2026).
    ///
    /// All growth of its own is multiplied by the factor, to four digits, that makes A of 2030 three
    /// times that of 2025; derived here.
    #[must_use]
    pub fn autonomous() -> Self {
        Self::reference().growing(0.9872)
    }

    /// The world in which prices drive growth: AI electricity triples from 2025 to 2030 too, and the
    /// two part afterwards, at 6.5 and 16.5 times in 2035.
    ///
    /// Demand of constant elasticity that is higher and follows faster, costs passed on whole, other
    /// costs that fall faster: judgement. The factor on growth is found as in [`Self::autonomous`].
    #[must_use]
    pub fn induced() -> Self {
        let mut world = Self::reference().growing(0.3689);
        for (segment, elasticity) in world.segments.iter_mut().zip([1.0, 1.5, 1.2, 1.0]) {
            segment.elasticity = elasticity;
        }
        if let Some(training) = &mut world.training {
            training.elasticity = 1.2;
        }
        (world.costs.other_rate, world.costs.other_slowing) = (0.6, 0.05);
        world.response.curve = Curve::IsoElastic;
        (world.response.passed_on, world.response.adjustment) = (1.0, 0.8);
        world
    }
}
