//! Demand against price: four curves with the same elasticity at the price before the change.

use crate::units::{Elasticity, Ratio};

pub use peak::{Peak, peak};

mod peak;

/// The shape of demand against price. At the price before the change all four have the elasticity
/// ε; they differ in how far demand runs when the price falls a long way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Curve {
    /// Iso-elastic: the elasticity never changes, and demand for a free service has no end.
    #[default]
    IsoElastic,
    /// Linear: demand ends at 1 + ε for a free service, and at nothing for a dear one.
    Linear,
    /// Exponential (semi-logarithmic): demand ends at `e^ε` for a free service.
    Exponential,
    /// Saturating (logistic in the logarithm of the price): demand ends at the ceiling.
    Saturating,
}

impl Curve {
    /// All four curves.
    pub const ALL: [Self; 4] =
        [Self::IsoElastic, Self::Linear, Self::Exponential, Self::Saturating];
}

/// Demand for a service against its price.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Demand {
    /// The shape.
    pub curve: Curve,
    /// By how many per cent demand grows per per cent of price cut, at the price before the change.
    pub elasticity: Elasticity,
    /// How many times as much could ever be wanted (M); read by the saturating curve alone. A
    /// ceiling at or below 1 is reached already: then demand does not move at all.
    pub ceiling: Ratio,
}

impl Demand {
    /// Iso-elastic demand.
    #[must_use]
    pub const fn iso_elastic(elasticity: Elasticity) -> Self {
        Self { curve: Curve::IsoElastic, elasticity, ceiling: Ratio::new(f64::INFINITY) }
    }

    /// Demand after over demand before, at this price ratio. A price at or below zero is a free
    /// service: the curve's limit, infinite for the iso-elastic one.
    #[must_use]
    pub fn service(&self, price: Ratio) -> Ratio {
        Ratio::new(1.0 + self.growth(log_of(price)))
    }

    /// `x - 1` at this logarithm of the price ratio; exact for small changes.
    ///
    /// x is `p^-ε`, `1 + ε (1 - p)`, `e^{ε (1 - p)}` or `M q / (M - 1 + q)` with `q = p^-b` and
    /// `b = ε M / (M - 1)`. Sources: textbook forms; the last is a logistic in ln p, chosen so that
    /// its elasticity at p = 1 is ε and that it tends to the iso-elastic one as M grows.
    pub(super) fn growth(&self, log_price: f64) -> f64 {
        let elasticity = self.elasticity.value();
        if elasticity == 0.0 || log_price == 0.0 {
            return 0.0;
        }
        match self.shape() {
            Shape::IsoElastic => libm::expm1(-elasticity * log_price),
            Shape::Linear => (-elasticity * libm::expm1(log_price)).max(-1.0),
            Shape::Exponential => libm::expm1(-elasticity * libm::expm1(log_price)),
            Shape::Saturating { room } => saturating(room, -slope(elasticity, room) * log_price),
            Shape::Full => 0.0,
        }
    }

    /// `ln x` at this logarithm of the price ratio.
    pub(super) fn log_service(&self, log_price: f64) -> f64 {
        match self.shape() {
            Shape::IsoElastic if self.elasticity.value() != 0.0 => {
                -self.elasticity.value() * log_price
            }
            _ => libm::log1p(self.growth(log_price)),
        }
    }

    /// The elasticity at this price ratio; none where nothing is demanded any more.
    ///
    /// `-d ln x / d ln p`: ε, `ε p / (1 + ε (1 - p))`, `ε p`, or `b (M - 1) / (M - 1 + q)`.
    #[must_use]
    pub fn elasticity_at(&self, price: Ratio) -> Option<Elasticity> {
        let elasticity = self.elasticity.value();
        let price = price.value().max(0.0);
        let local = match self.shape() {
            Shape::IsoElastic => elasticity,
            Shape::Linear => {
                let service = 1.0 + elasticity * (1.0 - price);
                if service <= 0.0 {
                    return None;
                }
                elasticity * price / service
            }
            Shape::Exponential => elasticity * price,
            Shape::Saturating { room } => {
                let slope = slope(elasticity, room);
                slope / (1.0 + libm::pow(price, -slope) / room)
            }
            Shape::Full => 0.0,
        };
        local.is_finite().then_some(Elasticity::new(local))
    }

    /// The elasticity at which this kind of curve would take back the whole saving, `x = 1/r`; the
    /// curve's own elasticity does not matter.
    ///
    /// `ln r / ln p`, `(1/r - 1) / (1 - p)`, `ln(1/r) / (1 - p)`, or from `q = (M - 1) / (M r - 1)`.
    /// None without a change of intensity (`r = 1`). See [`BreakEven`].
    pub(super) fn break_even(&self, log_intensity: f64, log_price: f64) -> Option<BreakEven> {
        let gap = -libm::expm1(log_price);
        let elasticity = match self.shape() {
            Shape::IsoElastic => log_intensity / log_price,
            Shape::Linear => libm::expm1(-log_intensity) / gap,
            Shape::Exponential => -log_intensity / gap,
            Shape::Saturating { room } => {
                let left = (room + 1.0) * libm::exp(log_intensity) - 1.0;
                if left <= 0.0 {
                    return Some(BreakEven::Never);
                }
                libm::log(room / left) / -log_price / (1.0 + 1.0 / room)
            }
            Shape::Full => f64::INFINITY,
        };
        if log_intensity == 0.0 || elasticity.is_nan() {
            return None;
        }
        let at = BreakEven::At(Elasticity::new(elasticity));
        Some(if elasticity.is_finite() { at } else { BreakEven::Never })
    }

    /// The curve with its ceiling looked at.
    fn shape(&self) -> Shape {
        let room = self.ceiling.value() - 1.0;
        match self.curve {
            Curve::IsoElastic => Shape::IsoElastic,
            Curve::Linear => Shape::Linear,
            Curve::Exponential => Shape::Exponential,
            Curve::Saturating if room == f64::INFINITY => Shape::IsoElastic,
            Curve::Saturating if room > 0.0 => Shape::Saturating { room },
            Curve::Saturating => Shape::Full,
        }
    }
}

/// The elasticity from which demand takes back the whole saving.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum BreakEven {
    /// Above this elasticity the gain backfires. Below zero the service has become dearer in spite
    /// of the gain: it would take demand that grows with the price.
    At(Elasticity),
    /// No elasticity is high enough: the price stays as it was, or the ceiling is too low.
    Never,
}

/// A curve whose ceiling makes sense; `room` is `M - 1`.
#[derive(Debug, Clone, Copy)]
enum Shape {
    IsoElastic,
    Linear,
    Exponential,
    Saturating { room: f64 },
    Full,
}

/// `b = ε M / (M - 1)`, the slope that gives the saturating curve the elasticity ε at p = 1.
fn slope(elasticity: f64, room: f64) -> f64 {
    elasticity * (1.0 + 1.0 / room)
}

/// `x - 1 = (M - 1) (q - 1) / (M - 1 + q)`, written so that a huge q does no harm.
fn saturating(room: f64, log_q: f64) -> f64 {
    if log_q > 0.0 {
        -room * libm::expm1(-log_q) / (1.0 + room * libm::exp(-log_q))
    } else {
        room * libm::expm1(log_q) / (room + libm::exp(log_q))
    }
}

/// Logarithm of a price; a service at or below price zero is free.
pub(super) fn log_of(price: Ratio) -> f64 {
    libm::log(price.value().max(0.0))
}
