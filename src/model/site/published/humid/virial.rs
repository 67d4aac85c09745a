//! How far air and water vapour are from ideal gases: second and third virial coefficients.
//!
//! Each function gives a coefficient and `T` times its slope; m³/mol, m⁶/mol², kelvin.

/// A coefficient, and `T` times its slope.
pub(super) type Coefficient = (f64, f64);

/// Terms `n τ^t` of a residual Helmholtz energy that survive at zero density.
type Terms = &'static [(f64, f64)];

/// A pure gas: critical (reducing) temperature and density, terms of the second and the third
/// coefficient. A term `n δ² τ^t` gives `2n` of the third, `n δ τ^t exp(-δ)` gives `-2n`.
struct Gas {
    temperature: f64,
    density: f64,
    second: Terms,
    third: Terms,
}

/// Water: Wagner and Pruss 2002, J. Phys. Chem. Ref. Data 31, 387 (IAPWS-95).
const WATER: Gas = Gas {
    temperature: 647.096,
    density: 17_873.727_995_609_06,
    second: &[
        (0.012_533_547_935_523, -0.5),
        (7.895_763_472_282_8, 0.875),
        (-8.780_320_330_356_1, 1.0),
        (-0.668_565_723_079_65, 4.0),
        (0.204_338_109_509_65, 6.0),
        (-6.621_260_503_968_7e-5, 12.0),
        (-0.107_936_009_089_32, 7.0),
    ],
    third: &[
        (0.318_025_093_454_18, 0.5),
        (-0.261_455_338_593_58, 0.75),
        (-0.192_327_211_560_02, 1.0),
        (-0.257_090_430_034_38, 5.0),
        (0.017_611_491_008_752, 1.0),
        (0.221_322_951_675_46, 9.0),
        (-0.402_476_697_635_28, 10.0),
        (0.668_565_723_079_65, 4.0),
        (-0.204_338_109_509_65, 6.0),
        (6.621_260_503_968_7e-5, 12.0),
    ],
};

/// Dry air: Lemmon, Jacobsen, Penoncello and Friend 2000, J. Phys. Chem. Ref. Data 29, 331.
const AIR: Gas = Gas {
    temperature: 132.631_2,
    density: 10_447.7,
    second: &[
        (0.118_160_747_229, 0.0),
        (0.713_116_392_079, 0.33),
        (-1.618_241_920_67, 1.01),
        (-0.101_365_037_912, 1.6),
        (-0.146_629_609_713, 3.6),
        (0.014_828_789_197_8, 3.5),
    ],
    third: &[(0.071_414_017_897_1, 0.0), (0.101_365_037_912, 1.6)],
};

/// Second coefficient of air with water, `Σ a (T/100)^b` in cm³/mol: Harvey and Huang 2007, Int. J.
/// Thermophysics 28, 556.
const AIR_WATER: [(f64, f64); 3] = [(66.568_7, -0.237), (-238.834, -1.048), (-176.755, -3.183)];
/// Cubic metres of a cubic centimetre.
const CUBIC_CENTIMETRE: f64 = 1e-6;
/// Third coefficient of two airs with a water, `Σ c / T^i`: Hyland and Wexler 1983, ASHRAE
/// Transactions 89(2A), 520.
const AIR_AIR_WATER: [f64; 5] =
    [0.482_737e-9, 0.105_678e-6, -0.656_394e-4, 0.294_442e-1, -0.319_317e1];
/// Third coefficient of an air with two waters, `-10⁻⁶ exp(Σ c / T^i)`: Hyland and Wexler 1983.
const AIR_WATER_WATER: [f64; 4] = [-0.107_288_76e2, 0.347_802e4, -0.383_383e6, 0.334_060e8];

/// `Σ n τ^t` and `T` times its slope.
fn sum(terms: Terms, reduced: f64) -> Coefficient {
    terms.iter().fold((0.0, 0.0), |(value, slope), (n, t)| {
        let term = n * libm::pow(reduced, *t);
        (value + term, slope - t * term)
    })
}

impl Gas {
    fn second(&self, kelvin: f64) -> Coefficient {
        scaled(sum(self.second, self.temperature / kelvin), 1.0 / self.density)
    }

    fn third(&self, kelvin: f64) -> Coefficient {
        let factor = 2.0 / (self.density * self.density);
        scaled(sum(self.third, self.temperature / kelvin), factor)
    }
}

fn scaled((value, slope): Coefficient, factor: f64) -> Coefficient {
    (factor * value, factor * slope)
}

/// `Σ c / T^i` and `T` times its slope.
fn inverse_powers(coefficients: &[f64], kelvin: f64) -> Coefficient {
    let mut power = 1.0;
    let mut order = 0.0;
    coefficients.iter().fold((0.0, 0.0), |(value, slope), c| {
        let term = c * power;
        let next = (value + term, slope - order * term);
        power /= kelvin;
        order += 1.0;
        next
    })
}

/// All coefficients at one temperature.
#[derive(Debug, Clone, Copy)]
pub(super) struct Coefficients {
    /// Air with air.
    pub(super) aa: Coefficient,
    /// Air with water.
    pub(super) aw: Coefficient,
    /// Water with water.
    pub(super) ww: Coefficient,
    /// Three airs.
    pub(super) aaa: Coefficient,
    /// Two airs and a water.
    pub(super) aaw: Coefficient,
    /// An air and two waters.
    pub(super) aww: Coefficient,
    /// Three waters.
    pub(super) www: Coefficient,
}

impl Coefficients {
    /// The coefficients at a temperature.
    pub(super) fn at(kelvin: f64) -> Self {
        let aw = AIR_WATER.iter().fold((0.0, 0.0), |(value, slope), (a, b)| {
            let term = a * CUBIC_CENTIMETRE * libm::pow(kelvin / 100.0, *b);
            (value + term, slope + b * term)
        });
        let (power, slope) = inverse_powers(&AIR_WATER_WATER, kelvin);
        let aww = -CUBIC_CENTIMETRE * libm::exp(power);
        Self {
            aa: AIR.second(kelvin),
            aw,
            ww: WATER.second(kelvin),
            aaa: AIR.third(kelvin),
            aaw: inverse_powers(&AIR_AIR_WATER, kelvin),
            aww: (aww, aww * slope),
            www: WATER.third(kelvin),
        }
    }

    /// Second and third coefficient of a mixture with this share of water molecules.
    pub(super) fn mixed(&self, water: f64) -> (Coefficient, Coefficient) {
        let air = 1.0 - water;
        let second = [(air * air, self.aa), (2.0 * air * water, self.aw), (water * water, self.ww)];
        let third = [
            (air * air * air, self.aaa),
            (3.0 * air * air * water, self.aaw),
            (3.0 * air * water * water, self.aww),
            (water * water * water, self.www),
        ];
        (weighed(&second), weighed(&third))
    }
}

fn weighed(parts: &[(f64, Coefficient)]) -> Coefficient {
    parts.iter().fold((0.0, 0.0), |(value, slope), (weight, (c, d))| {
        (value + weight * c, slope + weight * d)
    })
}
