//! Power plants that added electricity needs.

use crate::units::{Energy, Power, YEAR};

/// How well a number is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The source was read.
    Read,
    /// A summary of it was read.
    Summary,
    /// Recalled, not read.
    Memory,
    /// A judgement.
    Judgement,
}

/// A kind of power plant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plant {
    /// Wind on land.
    Wind,
    /// Photovoltaics, by the grid-side capacity.
    Solar,
    /// Water power.
    Hydro,
    /// Natural gas, combined cycle.
    Gas,
    /// Coal.
    Coal,
    /// Nuclear power.
    Nuclear,
}

/// A national power system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// The United States.
    UnitedStates,
    /// China.
    China,
    /// The European Union.
    EuropeanUnion,
    /// Any other: the average of the world.
    Other,
}

/// Hours of a year, by which Chinese hours of utilisation become capacity factors.
const HOURS: f64 = 8760.0;

impl Plant {
    /// Every kind.
    pub const ALL: &[Self] =
        &[Self::Wind, Self::Solar, Self::Hydro, Self::Gas, Self::Coal, Self::Nuclear];

    /// Average output over capacity, as seen in a year, 0 to 1; the year; and how well that is known.
    ///
    /// United States: Energy Information Administration, Electric Power Annual, tables 4.08.A and
    /// 4.08.B (2021, read); wind, sun and nuclear 2023 through a summary of the Electric Power
    /// Monthly. China: hours of utilisation of 2024, National Energy Administration and China
    /// Electricity Council, recalled: wind 2,127, sun 1,211, water 3,349, gas about 2,400, coal 4,628,
    /// nuclear 7,683. European Union and world: averages of the fleets about 2023, recalled, not read.
    /// What plants could give is more: coal and gas stand by for hours of need.
    #[must_use]
    pub fn capacity_factor(self, system: System) -> (f64, u32, Basis) {
        match (system, self) {
            (System::UnitedStates, Self::Wind) => (0.335, 2023, Basis::Summary),
            (System::UnitedStates, Self::Solar) => (0.233, 2023, Basis::Summary),
            (System::UnitedStates, Self::Hydro) => (0.360, 2021, Basis::Read),
            (System::UnitedStates, Self::Gas) => (0.550, 2021, Basis::Read),
            (System::UnitedStates, Self::Coal) => (0.491, 2021, Basis::Read),
            (System::UnitedStates, Self::Nuclear) => (0.931, 2023, Basis::Summary),
            (System::China, Self::Wind) => (2127.0 / HOURS, 2024, Basis::Memory),
            (System::China, Self::Solar) => (1211.0 / HOURS, 2024, Basis::Memory),
            (System::China, Self::Hydro) => (3349.0 / HOURS, 2024, Basis::Memory),
            (System::China, Self::Gas) => (2400.0 / HOURS, 2024, Basis::Memory),
            (System::China, Self::Coal) => (4628.0 / HOURS, 2024, Basis::Memory),
            (System::China, Self::Nuclear) => (7683.0 / HOURS, 2024, Basis::Memory),
            (System::EuropeanUnion, Self::Wind) => (0.24, 2023, Basis::Memory),
            (System::EuropeanUnion, Self::Solar) => (0.11, 2023, Basis::Memory),
            (System::EuropeanUnion, Self::Hydro) => (0.28, 2023, Basis::Memory),
            (System::EuropeanUnion, Self::Gas) => (0.25, 2023, Basis::Memory),
            (System::EuropeanUnion, Self::Coal) => (0.33, 2023, Basis::Memory),
            (System::EuropeanUnion, Self::Nuclear) => (0.72, 2023, Basis::Memory),
            (System::Other, Self::Wind) => (0.26, 2023, Basis::Memory),
            (System::Other, Self::Solar) => (0.13, 2023, Basis::Memory),
            (System::Other, Self::Hydro) => (0.37, 2023, Basis::Memory),
            (System::Other, Self::Gas) => (0.38, 2023, Basis::Memory),
            (System::Other, Self::Coal) => (0.52, 2023, Basis::Memory),
            (System::Other, Self::Nuclear) => (0.81, 2023, Basis::Memory),
        }
    }
}

/// What lies between the data centres and the power plants.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Supply {
    /// Average load over the capacity of the data centres' connections.
    pub load_factor: f64,
    /// Average load over the highest load that the system sees from them.
    pub peak_factor: f64,
    /// Capacity beyond the peak, over the peak.
    pub reserve: f64,
    /// Share of what plants give that is lost on the way.
    pub losses: f64,
}

impl System {
    /// Share of what plants give that is lost on the way. European Union 6.5 % and world 8 %: World
    /// Bank and IEA, recalled; the others as below.
    #[must_use]
    pub const fn losses(self) -> f64 {
        match self {
            Self::UnitedStates => 0.05,
            Self::China => 0.045,
            Self::EuropeanUnion => 0.065,
            Self::Other => 0.08,
        }
    }

    /// The supply of the system. Load factor 0.49: International Energy Agency, Energy and AI, annex,
    /// 2024 (read). Highest load: data centres run day and night, 0.85 is a judgement. Reserve 15 %:
    /// reference margin of the North American Electric Reliability Corporation, recalled, taken for
    /// China too. Losses: United States 5 %, Energy Information Administration, mean of 2017 to 2021
    /// (through a summary); China 4.5 %, National Energy Administration 2023, recalled.
    #[must_use]
    pub const fn supply(self) -> Supply {
        Supply { load_factor: 0.49, peak_factor: 0.85, reserve: 0.15, losses: self.losses() }
    }
}

impl Supply {
    /// Average load of so much electricity a year.
    #[must_use]
    pub fn average(&self, a_year: Energy) -> Power {
        a_year / (1.0 * YEAR)
    }

    /// Capacity of the data centres' connections.
    #[must_use]
    pub fn connections(&self, a_year: Energy) -> Option<Power> {
        divided(self.average(a_year), self.load_factor)
    }

    /// Capacity that has to be there in the hour of the highest load, with reserve and losses,
    /// whatever the weather.
    #[must_use]
    pub fn firm(&self, a_year: Energy) -> Option<Power> {
        let peak = divided(self.average(a_year), self.peak_factor)?;
        divided(peak * (1.0 + self.reserve), 1.0 - self.losses)
    }

    /// The other way round: electricity a year that so much firm capacity can serve.
    #[must_use]
    pub fn served(&self, firm: Power) -> Energy {
        firm * ((1.0 - self.losses) / (1.0 + self.reserve) * self.peak_factor) * (1.0 * YEAR)
    }

    /// Capacity of plants that give that much electricity in a year, losses too.
    #[must_use]
    pub fn plants(&self, a_year: Energy, capacity_factor: f64) -> Option<Power> {
        divided(self.average(a_year), (1.0 - self.losses) * capacity_factor)
    }
}

/// None where a factor is not above zero.
fn divided(power: Power, by: f64) -> Option<Power> {
    (by > 0.0).then(|| power * (1.0 / by))
}

/// Capacity to be added each year; none without years.
#[must_use]
pub fn spread(power: Power, years: f64) -> Option<Power> {
    divided(power, years)
}
