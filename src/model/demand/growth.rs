//! How things grow and fall over the years: gains that slow down, users that become everybody.
//!
//! Times are years since the base year, rates are natural logarithms a year.

/// The clock of a change that slows down: `τ = (1 - e^{-δt})/δ`, and t without slowing.
#[must_use]
pub fn clock(years: f64, slowing: f64) -> f64 {
    if slowing == 0.0 { years } else { -libm::expm1(-slowing * years) / slowing }
}

/// What a steady gain leaves: `max(floor, e^{-rate τ})`.
#[must_use]
pub fn gain(years: f64, rate: f64, slowing: f64, floor: f64) -> f64 {
    libm::exp(-rate * clock(years, slowing)).max(floor)
}

/// A PUE that approaches its end: `PUE∞ + (PUE₀ - PUE∞) e^{-λt}`, and never below 1.
#[must_use]
pub fn pue_path(years: f64, start: f64, end: f64, speed: f64) -> f64 {
    (end + (start - end) * libm::exp(-speed * years)).max(1.0)
}

/// Users who become everybody, on a logistic curve: `K / (1 + (K/N₀ - 1) e^{-gt})` (Verhulst 1838).
#[must_use]
pub fn logistic(years: f64, start: f64, ceiling: f64, growth: f64) -> f64 {
    ceiling / (1.0 + (ceiling / start - 1.0) * libm::exp(-growth * years))
}

/// When a logistic curve is half way up: `ln(K/N₀ - 1)/g`; none for one that stands still or lies at
/// its ceiling.
#[must_use]
pub fn logistic_inflection(start: f64, ceiling: f64, growth: f64) -> Option<f64> {
    let years = libm::log(ceiling / start - 1.0) / growth;
    years.is_finite().then_some(years)
}

/// Share of those who will adopt that have done so, by imitation q and of their own accord p, times
/// how many they are (Bass 1969).
#[must_use]
pub fn bass(years: f64, innovation: f64, imitation: f64, all: f64) -> f64 {
    let fallen = libm::exp(-(innovation + imitation) * years);
    all * -libm::expm1(-(innovation + imitation) * years) / (1.0 + imitation / innovation * fallen)
}

/// Logarithm of the response after some years of partial adjustment to a price that has changed
/// once: `ln x = -ε ln p (1 - (1 - λ)ⁿ)` (Koyck 1954).
#[must_use]
pub fn adjusted(years: f64, speed: f64, elasticity: f64, log_price: f64) -> f64 {
    -elasticity * log_price * (1.0 - libm::pow(1.0 - speed, years))
}

/// The rate at which something halves in so many months.
#[must_use]
pub fn rate_of_halving(months: f64) -> f64 {
    std::f64::consts::LN_2 * MONTHS_A_YEAR / months
}

const MONTHS_A_YEAR: f64 = 12.0;

/// What a gain that slows down comes to in the end: `e^{rate/δ}`; infinite without slowing.
#[must_use]
pub fn in_the_end(rate: f64, slowing: f64) -> f64 {
    libm::exp(rate / slowing)
}

/// When a gain that slows down has come to so much: `-ln(1 - δ ln(goal)/rate)/δ`; none if never.
#[must_use]
pub fn reached(goal: f64, rate: f64, slowing: f64) -> Option<f64> {
    let years = -libm::log1p(-slowing * libm::log(goal) / rate) / slowing;
    years.is_finite().then_some(years)
}
