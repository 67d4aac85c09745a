//! About the temperature of saturated air, by its enthalpy and pressure: where a search starts.

use super::whole;

/// Least enthalpy of the table, kJ/kg, about that of saturated air at -60 °C.
const LEAST_ENTHALPY: f64 = -60.0;
/// Kilojoules a kilogram between nodes.
const ENTHALPY_STEP: f64 = 2.0;
/// Nodes of the enthalpy; the last is that of saturated air at about 57 °C, at the sea's level.
const ENTHALPIES: usize = 181;
/// Least pressure of the table, Pa: that of the highest sites.
const LEAST_PRESSURE: f64 = 60_000.0;
/// Pascal between nodes.
const PRESSURE_STEP: f64 = 5_000.0;
/// Nodes of the pressure, up to 110 kPa.
const PRESSURES: usize = 11;
/// Where the first search starts, °C.
const COLDEST: f64 = -60.0;

/// The table, one row of pressures for each enthalpy.
#[derive(Debug, Default)]
pub(super) struct About(Vec<[f64; PRESSURES]>);

impl About {
    /// The table of a search: by enthalpy, kJ/kg, pressure, Pa, and a temperature to start from,
    /// °C.
    pub(super) fn new(search: impl Fn(f64, f64, f64) -> f64) -> Self {
        let mut last = [COLDEST; PRESSURES];
        let row = |node: usize| {
            let enthalpy = LEAST_ENTHALPY + ENTHALPY_STEP * number(node);
            for (column, celsius) in last.iter_mut().enumerate() {
                let pressure = LEAST_PRESSURE + PRESSURE_STEP * number(column);
                *celsius = search(enthalpy, pressure, *celsius);
            }
            last
        };
        Self((0..ENTHALPIES).map(row).collect())
    }

    /// Within 0.05 K, between the nodes in straight lines; nothing beyond the table.
    pub(super) fn temperature(&self, enthalpy: f64, pressure: f64) -> Option<f64> {
        let row = (enthalpy - LEAST_ENTHALPY) * (1.0 / ENTHALPY_STEP);
        let column = (pressure - LEAST_PRESSURE) * (1.0 / PRESSURE_STEP);
        // Not below zero, and a number.
        if !(row >= 0.0 && column >= 0.0) {
            return None;
        }
        let (above, beside) = (whole(row), whole(column));
        let (down, right) = (row - f64::from(above), column - f64::from(beside));
        let rows = self.0.get(usize::from(above)..usize::from(above) + 2)?;
        let [one, other] = rows else { return None };
        let between = |row: &[f64; PRESSURES]| {
            let low = row.get(usize::from(beside))?;
            let high = row.get(usize::from(beside) + 1)?;
            Some(low + (high - low) * right)
        };
        let (one, other) = (between(one)?, between(other)?);
        Some(one + (other - one) * down)
    }
}

/// A small count as a number.
fn number(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap_or(0))
}
