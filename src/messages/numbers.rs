//! Numbers and quantities as a person reads them.

use super::Speaker;
use crate::scenario::number::significant;
use crate::units::{
    CUBIC_METRE, CarbonIntensity, DOLLAR, Energy, GRAM_A_KILOWATT_HOUR, LITRE_A_KILOWATT_HOUR,
    Mass, Money, Power, Pue, Quantity, Rebound, Share, Volume, WaterIntensity,
};
use crate::view::Language;

/// How exactly a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digits {
    /// With this many digits that mean something.
    Significant(u8),
    /// With just this many decimals.
    Decimals(u8),
}

/// Writes a number as the language does.
pub type Format = fn(Language, f64, Digits) -> String;

/// Stands between a number and its unit, and does not break.
const NO_BREAK: char = '\u{a0}';

/// The minus sign; the hyphen is shorter and hangs lower.
const MINUS: char = '\u{2212}';

impl Speaker {
    /// A bare number.
    #[must_use]
    pub fn number(&self, value: f64, digits: Digits) -> String {
        (self.format)(self.language, value + 0.0, digits).replace('-', &MINUS.to_string())
    }

    /// Three digits that mean something.
    #[must_use]
    pub fn three(&self, value: f64) -> String {
        self.number(value, Digits::Significant(3))
    }

    /// A number and the symbol of its unit.
    #[must_use]
    pub fn with_unit(&self, value: f64, symbol: &'static str) -> String {
        self.measured(self.three(value), symbol)
    }

    /// A number as it was typed, with all its digits, and the symbol of its unit.
    #[must_use]
    pub fn as_typed(&self, value: f64, symbol: &'static str) -> String {
        self.measured(self.number(value, Digits::Significant(12)), symbol)
    }

    /// What is written already, and the symbol of its unit.
    #[must_use]
    pub fn measured(&self, number: String, symbol: &'static str) -> String {
        match self.unit(symbol) {
            "" => number,
            "%" => number + "%",
            "×" => number + "×",
            unit => format!("{number}{NO_BREAK}{unit}"),
        }
    }

    /// A PUE: two decimals, as reports have it.
    #[must_use]
    pub fn pue(&self, pue: Pue) -> String {
        self.number(pue.value(), Digits::Decimals(2))
    }

    /// A PUE that stands beside another: with as many more decimals as tell the two apart.
    #[must_use]
    pub fn pue_beside(&self, pue: Pue, other: Pue) -> String {
        self.number(pue.value(), self.apart(pue.value(), other.value(), 2))
    }

    /// The decimals that tell a number from another, so many at least and four at most; as many as
    /// at least where four do not.
    #[must_use]
    pub fn apart(&self, one: f64, other: f64, least: u8) -> Digits {
        let differ = |digits: &Digits| self.number(one, *digits) != self.number(other, *digits);
        (least..5).map(Digits::Decimals).find(differ).unwrap_or(Digits::Decimals(least))
    }

    /// A share as a percentage: whole, unless it is small.
    #[must_use]
    pub fn share(&self, share: Share) -> String {
        self.percent(share.value())
    }

    /// A rebound as a percentage.
    #[must_use]
    pub fn rebound(&self, rebound: Rebound) -> String {
        self.percent(rebound.value())
    }

    /// A fraction as a percentage: whole, unless it is small.
    #[must_use]
    pub fn percent(&self, fraction: f64) -> String {
        let percent = 100.0 * fraction;
        let digits = if (NO_PERCENT..SMALL_PERCENT).contains(&percent.abs()) {
            Digits::Significant(2)
        } else {
            Digits::Decimals(0)
        };
        self.number(percent, digits) + "%"
    }

    /// Energy, in the unit that suits its size.
    #[must_use]
    pub fn energy(&self, energy: Energy) -> String {
        let (symbol, size) = suited(energy / crate::units::JOULE, &Energy::UNITS[1..]);
        self.with_unit(energy / crate::units::JOULE / size, symbol)
    }

    /// Power, in the unit that suits its size.
    #[must_use]
    pub fn power(&self, power: Power) -> String {
        let (symbol, size) = suited(power / crate::units::WATT, &Power::UNITS[1..4]);
        self.with_unit(power / crate::units::WATT / size, symbol)
    }

    /// An amount of gas, in the unit that suits its size.
    #[must_use]
    pub fn mass(&self, mass: Mass) -> String {
        let (symbol, size) = suited(mass / crate::units::KILOGRAM, Mass::UNITS);
        self.with_unit(mass / crate::units::KILOGRAM / size, symbol)
    }

    /// Water.
    #[must_use]
    pub fn volume(&self, volume: Volume) -> String {
        self.with_unit(volume / CUBIC_METRE, CUBIC_METRE.symbol)
    }

    /// Water per energy: two decimals, as reports have it.
    #[must_use]
    pub fn water_intensity(&self, water: WaterIntensity) -> String {
        let number = self.number(water / LITRE_A_KILOWATT_HOUR, Digits::Decimals(2));
        self.measured(number, LITRE_A_KILOWATT_HOUR.symbol)
    }

    /// Gas per energy, in whole grams.
    #[must_use]
    pub fn carbon_intensity(&self, carbon: CarbonIntensity) -> String {
        let number = self.number(carbon / GRAM_A_KILOWATT_HOUR, Digits::Decimals(0));
        self.measured(number, GRAM_A_KILOWATT_HOUR.symbol)
    }

    /// Money.
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        self.dollars(money / DOLLAR)
    }
}

/// Percentages below this are rounding, and show as none.
const NO_PERCENT: f64 = 1e-6;

/// Percentages below this show two digits that mean something.
const SMALL_PERCENT: f64 = 1.0;

/// The largest unit of which there is at least one; the first if there is none.
fn suited(base: f64, units: &[(&'static str, f64)]) -> (&'static str, f64) {
    let fits = units.iter().rev().find(|(_, size)| base.abs() >= *size);
    fits.or(units.first()).copied().unwrap_or(("", 1.0))
}

/// Writes numbers without a browser, as `Intl.NumberFormat` does for English and Chinese.
#[must_use]
pub fn plain(_: Language, value: f64, digits: Digits) -> String {
    let text = match digits {
        Digits::Decimals(decimals) => format!("{value:.*}", usize::from(decimals)),
        Digits::Significant(digits) => significant(value, i32::from(digits)).to_string(),
    };
    let (sign, text) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let is_nothing = whole == "0" && decimals.chars().all(|digit| digit == '0');
    let sign = if is_nothing { "" } else { sign };
    if decimals.is_empty() {
        format!("{sign}{grouped}")
    } else {
        format!("{sign}{grouped}.{decimals}")
    }
}
