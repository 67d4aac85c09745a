//! Humid air beyond the tables of `tests/reference.rs`.

use jevons::model::site::air;
use jevons::units::{CELSIUS, PASCAL};

#[test]
fn saturated_air_is_found_from_its_enthalpy() {
    for pascals in [60e3, 80e3, 101_325.0, 110e3] {
        for celsius in -40..=50 {
            let temperature = f64::from(celsius) * CELSIUS;
            let humidity = air::saturation_humidity_ratio(temperature, pascals * PASCAL);
            let enthalpy = air::enthalpy(temperature, humidity);
            for start in [-50.0, 0.0, 55.0] {
                let found = air::saturated_at_enthalpy(enthalpy, pascals * PASCAL, start * CELSIUS);
                assert!((found / CELSIUS - f64::from(celsius)).abs() < 1e-4, "{celsius} {found:?}");
            }
        }
    }
}
