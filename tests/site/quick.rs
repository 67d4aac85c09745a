//! Logarithms, exponentials and powers by table, against the functions themselves.

use jevons::model::site::quick;
use proptest::prelude::*;

proptest! {
    #[test]
    fn the_quick_logarithm_is_the_logarithm(x in 1e-12..4.0_f64, octave in -900_i32..900) {
        for x in [x, libm::scalbn(x, octave)] {
            let off = quick::logarithm(x) - libm::log(x);
            prop_assert!(off.abs() < 1e-11 + 1e-15 * libm::log(x).abs(), "{x}: {off}");
        }
    }

    #[test]
    fn the_quick_exponential_is_the_exponential(x in -600.0..600.0_f64) {
        for x in [x, x / 600.0] {
            let off = quick::exponential(x) / libm::exp(x) - 1.0;
            prop_assert!(off.abs() < 1e-12 + 1e-15 * x.abs(), "{x}: {off}");
        }
    }

    #[test]
    fn the_quick_power_is_the_power(x in 1e-4..3.0_f64, n in 0.2..3.5_f64) {
        let off = quick::power(x, n) / libm::pow(x, n) - 1.0;
        prop_assert!(off.abs() < 1e-10, "{x}^{n}: {off}");
    }
}

#[test]
fn beyond_the_tables_the_functions_answer_themselves() {
    for x in [0.0, -1.0, f64::INFINITY, f64::NAN, 1e-310] {
        assert_eq!(quick::logarithm(x).to_bits(), libm::log(x).to_bits(), "{x}");
    }
    for x in [-2e3, 2e3, f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
        assert_eq!(quick::exponential(x).to_bits(), libm::exp(x).to_bits(), "{x}");
    }
    assert_eq!((quick::power(0.0, 3.0), quick::power(0.0, 0.0)), (0.0, 1.0));
}
