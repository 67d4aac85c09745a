//! Molar enthalpies of air and water vapour as ideal gases, J/mol.

use super::real::GAS_CONSTANT;

/// Gas constant of the equation of state of air, J/(mol K).
const GAS_CONSTANT_OF_AIR: f64 = 8.314_51;
/// Reference of the enthalpy of air, J/mol: dry air at 0 °C and one atmosphere has none.
const ENTHALPY_OF_AIR: f64 = -7_914.149_298;

/// Heat of a vibration: `n t τ / (exp(t τ) - 1)`.
fn vibration((n, t): (f64, f64), reduced: f64) -> f64 {
    n * t * reduced / libm::expm1(t * reduced)
}

/// Water vapour: Wagner and Pruss 2002 (IAPWS-95). Liquid at the triple point has none.
pub(super) fn enthalpy_of_water(kelvin: f64) -> f64 {
    const VIBRATIONS: [(f64, f64); 5] = [
        (0.012_436, 1.287_289_67),
        (0.973_15, 3.537_342_22),
        (1.279_5, 7.740_737_08),
        (0.969_56, 9.244_377_96),
        (0.248_73, 27.507_510_5),
    ];
    let reduced = 647.096 / kelvin;
    let vibrations: f64 = VIBRATIONS.iter().map(|&one| vibration(one, reduced)).sum();
    GAS_CONSTANT * kelvin * (1.0 + 6.683_210_527_593_2 * reduced + 3.006_32 + vibrations)
}

/// Dry air: Lemmon and others 2000.
pub(super) fn enthalpy_of_air(kelvin: f64) -> f64 {
    let reduced = 132.631_2 / kelvin;
    let powers = -3.0 * 6.057_194e-8 / (reduced * reduced * reduced)
        + 2.0 * 2.102_747_69e-5 / (reduced * reduced)
        + 1.588_607_16e-4 / reduced
        + 17.275_266_575 * reduced
        - 1.5 * 1.953_634_2e-4 * reduced * libm::sqrt(reduced)
        + 2.490_888_032;
    let vibrations = vibration((0.791_309_509, 25.363_65), reduced)
        + vibration((0.212_236_768, 16.907_41), reduced);
    let (n, t) = (-0.197_938_904, 87.312_79);
    let last = n * t * reduced / (2.0 / 3.0 * libm::exp(-t * reduced) + 1.0);
    GAS_CONSTANT_OF_AIR * kelvin * (1.0 + powers + vibrations + last) + ENTHALPY_OF_AIR
}
