//! What changes the electricity of AI over the years (logarithmic mean Divisia index, LMDI-I; Ang
//! 2005, 2015).
//!
//! The identity is
//! `A = Σ users · queries/user · tokens/query · response · a · h · u · (J/token) + training`.

use super::path::Projection;
use crate::model::demand::decomposition::add_part;

/// What may change the electricity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Driver {
    /// More users.
    Users,
    /// More queries of a user.
    Queries,
    /// More tokens of a query.
    Tokens,
    /// More training, at the prices of the start.
    Training,
    /// Demand that answers the price, in use and in training.
    Response,
    /// Better algorithms (a).
    Algorithm,
    /// Better chips (h).
    Chip,
    /// A better PUE (u).
    Overhead,
}

impl Driver {
    /// How many there are.
    pub const COUNT: usize = 8;

    /// All of them: demand first, then efficiency.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Users,
        Self::Queries,
        Self::Tokens,
        Self::Training,
        Self::Response,
        Self::Algorithm,
        Self::Chip,
        Self::Overhead,
    ];
}

/// One part for each driver, in the order of [`Driver::ALL`], in terawatt-hours.
pub type Parts = [f64; Driver::COUNT];

/// The change of A between two years, in terawatt-hours; all parts sum to it without remainder.
#[derive(Debug, Clone, PartialEq)]
pub struct Drivers {
    /// The parts of each segment.
    pub segments: Vec<Parts>,
    /// The parts of training.
    pub training: Parts,
    /// What the cap changes: it is no factor, so it is a part of its own.
    pub cap: f64,
}

impl Drivers {
    /// What a driver changes, in all segments and in training.
    #[must_use]
    pub fn part(&self, driver: Driver) -> f64 {
        let at = driver as usize;
        self.segments.iter().chain([&self.training]).map(|parts| parts[at]).sum()
    }

    /// What all change together: the difference of A.
    #[must_use]
    pub fn total(&self) -> f64 {
        Driver::ALL.iter().map(|driver| self.part(*driver)).sum::<f64>() + self.cap
    }
}

impl Projection {
    /// What changes A from one year to another, both counted from the start.
    ///
    /// `ΔE_k = Σ_i L(E_i', E_i) ln(x_ki'/x_ki)`. None if there is no such year, or where an energy is
    /// not finite.
    #[must_use]
    pub fn drivers(&self, from: usize, to: usize) -> Option<Drivers> {
        let mut drivers = Drivers { segments: Vec::new(), training: Parts::default(), cap: 0.0 };
        for segment in 0..self.world.segments.len() {
            let (old, new) = (self.factors(from, segment)?, self.factors(to, segment)?);
            let mut parts = Parts::default();
            add_part(&mut parts, &old, &new);
            drivers.segments.push(parts);
        }
        add_part(&mut drivers.training, &self.trained(from)?, &self.trained(to)?);
        let cut = |year: usize| self.years.get(year).map(|year| year.actual - year.uncapped);
        drivers.cap = cut(to)? - cut(from)?;
        drivers.total().is_finite().then_some(drivers)
    }

    /// The factors of a segment; their product is its energy in A. What never changes, the energy of
    /// a token at the start and the days of a year, goes with the users.
    fn factors(&self, year: usize, segment: usize) -> Option<Parts> {
        let service = self.service(year, segment)?;
        let drivers = self.world.segments.get(segment)?;
        let one = super::Segment { users: 1.0, queries: 1.0, tokens: 1.0, ..*drivers };
        let users = service.users * one.energy(self.world.pue.start);
        let [compute, chip, overhead] = self.gains(year)?;
        Some([
            users,
            service.queries,
            service.tokens,
            1.0,
            service.response,
            compute,
            chip,
            overhead,
        ])
    }

    /// The factors of training.
    fn trained(&self, year: usize) -> Option<Parts> {
        let training = self.years.get(year)?.training;
        let [compute, chip, overhead] = self.gains(year)?;
        Some([1.0, 1.0, 1.0, training.base, training.actual_response, compute, chip, overhead])
    }

    /// a, h and u.
    fn gains(&self, year: usize) -> Option<[f64; 3]> {
        let year = self.years.get(year)?;
        Some([year.compute, year.energy_per_compute, year.pue / self.world.pue.start])
    }
}
