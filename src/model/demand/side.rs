//! Rebound beside the service itself: other inputs, other spending, other users of energy. Each is
//! a closed form for a bar of its own, and none is part of the one-step answer.

use crate::units::{Elasticity, Energy, Power, Ratio, Rebound, Share, Time};

/// A number that exists, as a rebound.
fn finite(value: f64) -> Option<Rebound> {
    value.is_finite().then_some(Rebound::new(value))
}

/// A producer that can replace other inputs by energy, with a constant elasticity of substitution
/// (CES).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Substitution {
    /// How easily energy replaces the other inputs (σ), 0 or more: by how many per cent their
    /// proportion shifts per per cent of relative price.
    pub substitution: Elasticity,
    /// Share of energy in the cost before (`s_E`), below 1.
    pub energy_share: Share,
}

impl Substitution {
    /// Rebound of a small gain if the quantities of the other inputs are fixed: `σ / (1 - s_E)`.
    ///
    /// Saves only if `σ < 1 - s_E`. Sources: Saunders 1992, 2008; derived again here.
    #[must_use]
    pub fn fixed_inputs(&self) -> Option<Rebound> {
        finite(self.substitution.value() / self.energy_share.rest().value())
    }

    /// Energy after over before if the other inputs are fixed and each unit of energy does `gain`
    /// times as much.
    ///
    /// From `p_E = dY/dE`, `Y = (s (τ E)^ρ + 1 - s)^{1/ρ}`, `ρ = (σ - 1)/σ` follows
    /// `E = [(τ^{1-σ} - s)/(1 - s)]^{σ/(1-σ)} / τ`, and `E = τ^{s/(1-s)}` for σ = 1 (Cobb-Douglas).
    /// Derived here. None where use grows without end: σ > 1 and `τ^{1-σ} <= s`.
    #[must_use]
    pub fn fixed_inputs_energy(&self, gain: Ratio) -> Option<Ratio> {
        let (sigma, share) = (self.substitution.value(), self.energy_share.value());
        let log_gain = libm::log(gain.value());
        let distance = 1.0 - sigma;
        let log_energy = if distance == 0.0 {
            log_gain * share / (1.0 - share)
        } else {
            // (τ^{1-σ} - s)/(1 - s) = 1 + (τ^{1-σ} - 1)/(1 - s)
            let growth = libm::expm1(distance * log_gain) / (1.0 - share);
            sigma / distance * libm::log1p(growth) - log_gain
        };
        let energy = libm::exp(log_energy);
        energy.is_finite().then_some(Ratio::new(energy))
    }

    /// Rebound of that gain, `(E - 1/τ)/(1 - 1/τ)`; none also if nothing changes.
    #[must_use]
    pub fn fixed_inputs_rebound(&self, gain: Ratio) -> Option<Rebound> {
        let intensity = gain.inverse().value();
        let energy = self.fixed_inputs_energy(gain)?.value();
        finite((energy - intensity) / (1.0 - intensity))
    }

    /// The part of [`Self::fixed_prices`] that the direct effect does not hold: `(1 - s_E) σ`. The
    /// other part, `s_E η`, is what cheaper energy does to demand for the product.
    #[must_use]
    pub fn other_inputs(&self) -> Option<Rebound> {
        finite(self.energy_share.rest().value() * self.substitution.value())
    }

    /// Rebound of a small gain if the prices of all inputs are fixed and demand for the product has
    /// the elasticity η: `(1 - s_E) σ + s_E η` (Hicks-Marshall rule of derived demand).
    #[must_use]
    pub fn fixed_prices(&self, product_demand: Elasticity) -> Option<Rebound> {
        let share = self.energy_share.value();
        finite((1.0 - share) * self.substitution.value() + share * product_demand.value())
    }
}

/// Rebound through the energy market: less use makes energy cheaper for all others.
///
/// `R = η_d / (η_d + η_s)`, magnitudes of the elasticities of energy demand and supply; textbook
/// market equilibrium. 0 if supply is perfectly elastic, 1 if it is fixed, none if both are fixed.
#[must_use]
pub fn market_price(demand: Elasticity, supply: Elasticity) -> Option<Rebound> {
    finite(demand.value() / (demand.value() + supply.value()))
}

/// The same where a part of the saving is taken back before it reaches the market:
/// `(1 - R) η_d / (η_d + η_s)`. Below zero if nothing is left of the saving and more is used than
/// before: then energy becomes dearer, and others use less.
#[must_use]
pub fn market_price_of_the_rest(
    taken_back: Rebound,
    demand: Elasticity,
    supply: Elasticity,
) -> Option<Rebound> {
    finite((1.0 - taken_back.value()) * market_price(demand, supply)?.value())
}

/// Growth of the economy by the money that users save: `k N* I_E / S` with the money saved at
/// unchanged use, `N* = 1 - p` of what was spent. Source: Heun, Semieniuk and Brockway 2025.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Growth {
    /// The macro factor (k): output that a saved dollar gives rise to.
    pub factor: Ratio,
    /// Price, after over before (p).
    pub price: Ratio,
    /// Energy per dollar of the economy over that of the service before (`I_E / I_S`).
    pub energy_of_money: Ratio,
}

impl Growth {
    /// Its energy, over that of the service before.
    #[must_use]
    pub fn energy(&self) -> f64 {
        self.factor.value() * (1.0 - self.price.value()) * self.energy_of_money.value()
    }
}

/// What is done with the time that the gain frees: `N τ ω kW / PS` (Binswanger 2001; Jalas 2002).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FreedTime {
    /// Uses after over before (x).
    pub service: Ratio,
    /// Time freed by a use (τ).
    pub time: Time,
    /// The part of it that goes to something which takes energy (ω).
    pub active: Share,
    /// Power of that.
    pub power: Power,
    /// Energy of a use before.
    pub use_energy: Energy,
}

impl FreedTime {
    /// Its energy, over that of the service before.
    #[must_use]
    pub fn energy(&self) -> f64 {
        let each = self.power * self.time * self.active.value() / self.use_energy;
        self.service.value() * each
    }
}

/// Rebound through what the users' freed money buys instead.
///
/// `R = ρ (I_M / I_S) (1 - p x)/(1 - r)`. Below zero if demand is elastic: the service takes
/// spending from other things. Source: the re-spending model of Chitnis, Sorrell et al. 2013.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Respending {
    /// Energy per unit of service, after over before (r).
    pub intensity: Ratio,
    /// Money spent on the service, after over before (`p x`).
    pub spending: Ratio,
    /// The part of the freed money that is spent (ρ); the rest is saved.
    pub spent: Share,
    /// Energy per dollar of the other spending over that of the service before (`I_M / I_S`).
    pub energy_of_money: Ratio,
}

impl Respending {
    /// Its energy, over that of the service before.
    #[must_use]
    pub fn energy(&self) -> f64 {
        self.spent.value() * self.energy_of_money.value() * (1.0 - self.spending.value())
    }

    /// The rebound; none if nothing gets more efficient.
    #[must_use]
    pub fn rebound(&self) -> Option<Rebound> {
        finite(self.energy() / (1.0 - self.intensity.value()))
    }
}

/// Rebound through the producer's extra profit, spent on training.
///
/// `R = φ_T Δπ (I_T / I_S)/(1 - r)` with `Δπ = (p - c (1 - m_0)) x - m_0`. Derived here.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reinvestment {
    /// Energy per unit of service, after over before (r).
    pub intensity: Ratio,
    /// Price, after over before (p).
    pub price: Ratio,
    /// Unit cost, after over before (c).
    pub cost: Ratio,
    /// Service used, after over before (x).
    pub service: Ratio,
    /// Profit per revenue before (`m_0`).
    pub margin: Share,
    /// The part of the extra profit that pays for training (`φ_T`).
    pub reinvested: Share,
    /// Energy per dollar of training over that of the service before (`I_T / I_S`).
    pub energy_of_money: Ratio,
}

impl Reinvestment {
    /// Extra profit per revenue before (Δπ).
    #[must_use]
    pub fn extra_profit(&self) -> f64 {
        let unit_profit = self.price.value() - self.cost.value() * self.margin.rest().value();
        unit_profit * self.service.value() - self.margin.value()
    }

    /// Its energy, over that of the service before.
    #[must_use]
    pub fn energy(&self) -> f64 {
        self.reinvested.value() * self.extra_profit() * self.energy_of_money.value()
    }

    /// The rebound; none if nothing gets more efficient.
    #[must_use]
    pub fn rebound(&self) -> Option<Rebound> {
        finite(self.energy() / (1.0 - self.intensity.value()))
    }
}
