//! What drives the projection.
//!
//! Rates are natural logarithms a year, energies in the unit of the caller (terawatt-hours). The
//! defaults are those of the reference world of 2025, with the sources named beside each.

use crate::model::demand::cost::PassThroughForm;
use crate::model::demand::curve::Curve;
use crate::model::demand::growth;

/// A use of AI.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment {
    /// Users at the start.
    pub users: f64,
    /// Users in the end.
    pub most_users: f64,
    /// Growth of the users on their logistic curve; 0 keeps their number.
    pub users_growth: f64,
    /// Queries of a user a day.
    pub queries: f64,
    /// Growth of the queries.
    pub queries_rate: f64,
    /// Tokens of a query.
    pub tokens: f64,
    /// Growth of the tokens.
    pub tokens_rate: f64,
    /// How fast both slow down.
    pub slowing: f64,
    /// IT energy of a token, in joules.
    pub joules: f64,
    /// Elasticity of demand at today's price.
    pub elasticity: f64,
    /// Ceiling of demand as a multiple of today's.
    pub ceiling: f64,
}

/// A gain that goes on for years.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gain {
    /// Its rate at first.
    pub rate: f64,
    /// How fast it slows down.
    pub slowing: f64,
    /// Where it ends.
    pub floor: f64,
}

impl Gain {
    /// What is left of the quantity after some years.
    #[must_use]
    pub fn after(&self, years: f64) -> f64 {
        growth::gain(years, self.rate, self.slowing, self.floor)
    }
}

/// What becomes more efficient or cheaper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Efficiency {
    /// Computing per unit of service (a).
    pub algorithm: Gain,
    /// Energy per computation (h).
    pub chip: Gain,
    /// Price of hardware per computation (k).
    pub hardware: Gain,
}

/// What a unit of service costs, and how prices move by themselves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Costs {
    /// Share of energy.
    pub energy_share: f64,
    /// Share of hardware.
    pub hardware_share: f64,
    /// Growth of the price of energy.
    pub energy_price_rate: f64,
    /// Fall of all other costs.
    pub other_rate: f64,
    /// How fast that slows down.
    pub other_slowing: f64,
}

/// How demand responds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Response {
    /// The curve of demand.
    pub curve: Curve,
    /// Share of a change of cost that reaches the price.
    pub passed_on: f64,
    /// In per cent or in money.
    pub form: PassThroughForm,
    /// Share of the way to the new demand that is gone each year (Koyck 1954).
    pub adjustment: f64,
    /// Whether cheaper hardware belongs to the gain: F then does without it.
    pub hardware_in_gain: bool,
}

/// The PUE of the world's data centres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PuePath {
    /// At the start.
    pub start: f64,
    /// In the end.
    pub end: f64,
    /// How fast it gets there.
    pub speed: f64,
}

/// The carbon of the grid.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    /// Grams of CO2 a kilowatt-hour at the start.
    pub grams: f64,
    /// Share by which it falls each year.
    pub decline: f64,
}

/// Training.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrainingPath {
    /// Its energy at the start.
    pub energy: f64,
    /// Its growth at constant prices.
    pub rate: f64,
    /// How fast that slows down.
    pub slowing: f64,
    /// Share of energy in the cost of a computation.
    pub energy_share: f64,
    /// Elasticity of training: 1 keeps the budget.
    pub elasticity: f64,
}

/// Everything that drives the projection.
#[derive(Debug, Clone, PartialEq)]
pub struct World {
    /// The uses, in the order of the page.
    pub segments: Vec<Segment>,
    /// Training, if it is looked at.
    pub training: Option<TrainingPath>,
    /// What becomes more efficient.
    pub efficiency: Efficiency,
    /// What a unit of service costs.
    pub costs: Costs,
    /// How demand responds.
    pub response: Response,
    /// The PUE.
    pub pue: PuePath,
    /// The carbon of the grid.
    pub grid: Grid,
    /// The most energy that there is for AI, if there is such a limit.
    pub cap: Option<f64>,
}

/// Days of a year, and joules of a terawatt-hour, in the energy of a segment.
const DAYS: f64 = 365.0;
const JOULES: f64 = 3.6e15;

impl Segment {
    /// Energy of the segment in terawatt-hours at the start, at this PUE.
    #[must_use]
    pub fn energy(&self, pue: f64) -> f64 {
        self.users * self.queries * DAYS * self.tokens * self.joules * pue / JOULES
    }

    /// The segment with the energy of a token that makes it use just so much at the start.
    #[must_use]
    pub fn using(self, energy: f64, pue: f64) -> Self {
        let now = Self { joules: 1.0, ..self }.energy(pue);
        Self { joules: energy / now, ..self }
    }

    /// The segment with all its own growth multiplied.
    #[must_use]
    pub fn growing(self, times: f64) -> Self {
        Self {
            users_growth: self.users_growth * times,
            queries_rate: self.queries_rate * times,
            tokens_rate: self.tokens_rate * times,
            ..self
        }
    }

    /// Users after some years.
    #[must_use]
    pub fn users_after(&self, years: f64) -> f64 {
        if self.users_growth == 0.0 {
            return self.users;
        }
        growth::logistic(years, self.users, self.most_users, self.users_growth)
    }

    /// Queries of a user a day after some years.
    #[must_use]
    pub fn queries_after(&self, years: f64) -> f64 {
        self.queries * libm::exp(self.queries_rate * growth::clock(years, self.slowing))
    }

    /// Tokens of a query after some years, before any response to prices.
    #[must_use]
    pub fn tokens_after(&self, years: f64) -> f64 {
        self.tokens * libm::exp(self.tokens_rate * growth::clock(years, self.slowing))
    }

    /// Tokens of a year after some years, before any response to prices.
    #[must_use]
    pub fn service_after(&self, years: f64) -> f64 {
        let rate = self.queries_rate + self.tokens_rate;
        let growth = libm::exp(rate * growth::clock(years, self.slowing));
        self.users_after(years) * self.queries * DAYS * self.tokens * growth
    }
}

/// The uses of 2025: users of ChatGPT and its like (OpenAI, 2025 and 2026), tokens of Google (2024 to
/// 2026), energy of a token (EcoLogits, Google 2025); the split is worked out, the rest a residual.
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
/// An index: one user with one token, and the energy that visible use does not explain (40 TWh).
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
    /// The reference world of 2025, about 93 TWh: 15 % of the 415 TWh of data centres in 2024 are AI
    /// servers, and half as much again in 2025 (International Energy Agency 2025, 2026).
    #[must_use]
    pub fn reference() -> Self {
        Self {
            segments: vec![ASSISTANTS, AGENTS, EMBEDDED, REST],
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
            costs: Costs {
                energy_share: 0.1,
                hardware_share: 0.55,
                energy_price_rate: 0.02,
                other_rate: 0.25,
                other_slowing: 0.1,
            },
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

    /// The world in which most growth would come anyway: AI electricity triples from 2025 to 2030.
    #[must_use]
    pub fn autonomous() -> Self {
        Self::reference().growing(0.9872)
    }

    /// The world in which prices drive growth: AI electricity triples from 2025 to 2030 too, and the
    /// two part afterwards.
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

    /// The world with all growth of its own multiplied.
    #[must_use]
    pub fn growing(mut self, times: f64) -> Self {
        for segment in &mut self.segments {
            *segment = segment.growing(times);
        }
        if let Some(training) = &mut self.training {
            training.rate *= times;
        }
        self
    }
}
