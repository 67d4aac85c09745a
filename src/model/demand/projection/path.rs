//! The years of a projection, kept: for charts and tables. Thousands of draws use [`Walk`] alone.

use super::walk::{Projected, Segmented, Walk};
use super::world::World;

/// A projection: what drives it, and its years from the start on. There is always a first year.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    /// What drives it.
    pub world: World,
    /// The years, the first being the start.
    pub years: Vec<Projected>,
    /// The segments of each year, in the order of the world.
    pub segments: Vec<Vec<Segmented>>,
}

/// What a segment is made of in a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Service {
    /// Users.
    pub users: f64,
    /// Queries of a user a day.
    pub queries: f64,
    /// Tokens of a query, before any response to prices.
    pub tokens: f64,
    /// Demand that answers the price, as a multiple of that at the prices of the start (x in A). It
    /// may come as more users, more queries or more tokens: the model does not say.
    pub response: f64,
    /// Energy of the site for a token, in joules; what the gains have left of it.
    pub joules: f64,
}

impl Service {
    /// Tokens of the year, with the response.
    #[must_use]
    pub fn tokens_a_year(&self) -> f64 {
        self.users * self.queries * super::world::DAYS * self.tokens * self.response
    }
}

impl Projection {
    /// Walks through the years 0 to `years` and keeps them.
    #[must_use]
    pub fn of(world: World, years: u32) -> Self {
        let mut kept = Self { world, years: Vec::new(), segments: Vec::new() };
        Walk::default().through(&kept.world, years, |year, segments| {
            kept.years.push(*year);
            kept.segments.push(segments.to_vec());
        });
        kept
    }

    /// The start.
    #[must_use]
    pub fn first(&self) -> Projected {
        self.years.first().copied().unwrap_or_default()
    }

    /// The last year.
    #[must_use]
    pub fn last(&self) -> Projected {
        self.years.last().copied().unwrap_or_default()
    }

    /// What a segment is made of in a year, both counted from 0; none beyond the last.
    #[must_use]
    pub fn service(&self, year: usize, segment: usize) -> Option<Service> {
        let years = self.years.get(year)?.years;
        let intensity = self.years.get(year)?.intensity;
        let drivers = self.world.segments.get(segment)?;
        Some(Service {
            users: drivers.users_after(years),
            queries: drivers.queries_after(years),
            tokens: drivers.tokens_after(years),
            response: self.segments.get(year)?.get(segment)?.actual_response,
            joules: drivers.joules * self.world.pue.start * intensity,
        })
    }
}
