//! Training runs and streams of queries, in energy and money.

use crate::units::{Energy, HOUR, Power, Pue, Time};

/// A training run, as its makers report it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrainingRun {
    /// Hours of all accelerators together.
    pub accelerator_time: Time,
    /// Power of one accelerator.
    pub power: Power,
    /// PUE of the site.
    pub pue: Pue,
    /// Rent of an accelerator for an hour, in dollars.
    pub rent: f64,
}

/// DeepSeek-V3: 2.788 million hours of H800 at 2 $ (technical report, arXiv:2412.19437); 0.7 kW a
/// board and a PUE of 1.3 are assumptions.
#[must_use]
pub fn deepseek_v3() -> TrainingRun {
    TrainingRun {
        accelerator_time: 2.788e6 * HOUR,
        power: 0.7 * crate::units::KILOWATT,
        pue: Pue::new(1.3),
        rent: 2.0,
    }
}

/// Llama 3.1 405B: 30.84 million hours of H100 (model card \[memory\]); 0.7 kW a board and a PUE of
/// 1.1 are assumptions, and so is the rent.
#[must_use]
pub fn llama_405b() -> TrainingRun {
    TrainingRun { accelerator_time: 30.84e6 * HOUR, pue: Pue::new(1.1), ..deepseek_v3() }
}

impl TrainingRun {
    /// Energy of the accelerators.
    #[must_use]
    pub fn it_energy(&self) -> Energy {
        self.power * self.accelerator_time
    }

    /// Energy of the site.
    #[must_use]
    pub fn energy(&self) -> Energy {
        self.it_energy() * self.pue.value()
    }

    /// Rent of the accelerators, in dollars.
    #[must_use]
    pub fn cost(&self) -> f64 {
        self.rent * (self.accelerator_time / HOUR)
    }

    /// Energy of the site per dollar of rent.
    #[must_use]
    pub fn energy_a_dollar(&self) -> Energy {
        self.energy() / self.cost()
    }
}

/// Energy in a year of so many queries a day.
#[must_use]
pub fn yearly_energy(queries_a_day: f64, each: Energy) -> Energy {
    each * (queries_a_day * DAYS_A_YEAR)
}

const DAYS_A_YEAR: f64 = 365.0;
