//! What drives the projection.
//!
//! Rates are natural logarithms a year, energies in the unit of the caller (terawatt-hours). The
//! worlds that have a name stand in `worlds`, with their sources.

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
    /// A carbon price on the energy of the start, over the price of energy then, paid from the year
    /// after: `tax g_0 / price`. It falls with the carbon of the grid.
    pub carbon_price: f64,
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
    /// Grams of carbon dioxide equivalent a kilowatt-hour at the start.
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
pub(super) const DAYS: f64 = 365.0;
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

impl World {
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
