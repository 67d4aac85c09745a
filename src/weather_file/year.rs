//! From the rows of a file to its year.

use super::fill::{fill, too_much};
use super::hours::{Hours, Row, years};
use super::problem::{Element, Problem};
use super::remark::{PressureUnit, Remark};
use super::text::Text;
use super::{File, Form, Hourly, Layout, Report, epw, tmy3};
use crate::model::site::air;
use crate::model::site::weather::{HOURS_A_YEAR, is_within_limits};
use crate::units::{CELSIUS, Length, METRE, PASCAL, PERCENT, Pressure, Temperature};

/// Relative humidity and dew point disagree beyond this, %: more than both roundings explain.
const DISAGREEMENT: f64 = 10.0;
/// Hours of disagreement that are worth a remark: 1 % of the year. Good files have some.
const MANY_HOURS: usize = 88;
/// Mean pressure differs from the standard atmosphere's by this share at most.
const ODD_PRESSURE: f64 = 0.05;

/// Reads the rows of a file.
pub(super) fn read(text: &Text, file: File) -> Result<Hourly, Problem> {
    let form = file.layout.form();
    let (rows, unreadable) = rows(text, &file.layout);
    if rows.is_empty() {
        return Err(match epw::short_rows(text) {
            Some(columns) if form == Form::Epw => Problem::FewColumns { columns },
            _ => Problem::NoRows(form),
        });
    }
    let mut remarks = Vec::new();
    if unreadable > 0 {
        remarks.push(Remark::Unreadable { rows: unreadable });
    }
    let hours = Hours::of(&rows, &mut remarks)?;
    remarks.retain(|remark| !is_usual(*remark, form));
    let mut year = Filling::new(hours, &mut remarks)?;
    let temperatures = year.temperatures()?;
    let humidities = year.humidities(&temperatures)?;
    let pressures = year.pressures(file.place.elevation);
    beyond_limits(&temperatures, &pressures, &mut remarks);
    if !file.place.is_complete() {
        remarks.push(Remark::PlaceIncomplete);
    }
    let humidities = humidities.iter().map(|value| *value * PERCENT).collect();
    let report =
        Report { form, source: file.source, years: years(&rows), rows: rows.len(), remarks };
    Ok(Hourly { temperatures, humidities, pressures, place: file.place, report })
}

/// The rows that can be read, and how many cannot, from the first that can.
fn rows(text: &Text, layout: &Layout) -> (Vec<Row>, usize) {
    let row = |line: &[u8]| match layout {
        Layout::Epw => epw::row(text, line),
        Layout::Tmy3(columns) => tmy3::row(text, columns, line),
    };
    let (mut rows, mut unreadable) = (Vec::with_capacity(HOURS_A_YEAR), 0);
    for line in text.lines() {
        match row(line) {
            Some(row) => rows.push(row),
            None => unreadable += usize::from(!rows.is_empty()),
        }
    }
    (rows, unreadable)
}

/// Whether a remark says no more than what the form of the file is.
fn is_usual(remark: Remark, form: Form) -> bool {
    let usual = match form {
        Form::Epw => PressureUnit::Pascal,
        Form::Tmy3 => PressureUnit::Hectopascal,
    };
    matches!(remark, Remark::PressureInUnit { unit, .. } if unit == usual)
}

fn beyond_limits(temperatures: &[Temperature], pressures: &[Pressure], remarks: &mut Vec<Remark>) {
    let states = temperatures.iter().zip(pressures);
    let hours = states.filter(|(one, other)| !is_within_limits(**one, **other)).count();
    if hours > 0 {
        remarks.push(Remark::BeyondLimits { hours });
    }
}

/// A year while its missing values are being filled.
struct Filling<'a> {
    hours: Hours,
    /// Whether the file has a row for each hour.
    has: Vec<bool>,
    remarks: &'a mut Vec<Remark>,
}

impl<'a> Filling<'a> {
    fn new(hours: Hours, remarks: &'a mut Vec<Remark>) -> Result<Self, Problem> {
        let has: Vec<bool> = (0..HOURS_A_YEAR).map(|place| hours.has(place)).collect();
        if let Some((lacking, gap)) = too_much(&has) {
            return Err(Problem::Incomplete { hours: HOURS_A_YEAR - lacking, gap });
        }
        let lacking = has.iter().filter(|has| !**has).count();
        if lacking > 0 {
            remarks.push(Remark::HoursFilled { hours: lacking });
        }
        Ok(Self { hours, has, remarks })
    }

    fn temperatures(&mut self) -> Result<Vec<Temperature>, Problem> {
        let series = self.hours.series(0);
        let filled = self.filled(Element::Temperature, &series)?;
        Ok(filled.into_iter().map(|value| value * CELSIUS).collect())
    }

    /// Relative humidity, %: as given, or else from the dew point.
    fn humidities(&mut self, temperatures: &[Temperature]) -> Result<Vec<f64>, Problem> {
        let mut series = self.hours.series(2);
        let (mut worked_out, mut disagree) = (0, 0);
        let dew_points = self.hours.series(1);
        for ((value, dew_point), temperature) in series.iter_mut().zip(dew_points).zip(temperatures)
        {
            let Some(dew_point) = dew_point else { continue };
            let saturated = air::saturation_pressure(*temperature);
            let share = air::saturation_pressure(dew_point * CELSIUS) / saturated;
            let from_dew_point = (100.0 * share).min(100.0);
            if let Some(given) = value {
                disagree += usize::from((*given - from_dew_point).abs() > DISAGREEMENT);
            } else {
                *value = Some(from_dew_point);
                worked_out += 1;
            }
        }
        if worked_out > 0 {
            self.remarks.push(Remark::HumidityFromDewPoint { hours: worked_out });
        }
        if disagree > MANY_HOURS {
            self.remarks.push(Remark::HumidityDisagrees { hours: disagree });
        }
        self.filled(Element::Humidity, &series)
    }

    /// Pressure as given; where too much of it lacks, that of the standard atmosphere.
    fn pressures(&mut self, elevation: Option<Length>) -> Vec<Pressure> {
        let series = self.hours.series(3);
        let standard = air::standard_pressure(elevation.unwrap_or(0.0 * METRE));
        let values = if let Ok(values) = self.filled(Element::Pressure, &series) {
            let mean = mean(&values) * PASCAL;
            if elevation.is_some() && (mean / standard - 1.0).abs() > ODD_PRESSURE {
                self.remarks.push(Remark::PressureDoubtful { mean, standard });
            }
            values
        } else {
            let hours = series.iter().filter(|value| value.is_none()).count();
            self.remarks.push(Remark::PressureAssumed { hours, elevation });
            series.iter().map(|value| value.unwrap_or(standard / PASCAL)).collect()
        };
        values.into_iter().map(|value| value * PASCAL).collect()
    }

    /// How many values the file has that cannot be.
    fn impossible(&self, wanted: Element) -> usize {
        let values = |remark: &Remark| match *remark {
            Remark::Implausible { element, values } if element == wanted => Some(values),
            _ => None,
        };
        self.remarks.iter().find_map(values).unwrap_or(0)
    }

    /// A series with its gaps filled, or why they cannot be.
    fn filled(&mut self, element: Element, series: &[Option<f64>]) -> Result<Vec<f64>, Problem> {
        let known: Vec<bool> = series.iter().map(Option::is_some).collect();
        if let Some((hours, gap)) = too_much(&known) {
            let values = self.impossible(element);
            // Some files have a few of them among codes for missing values.
            let most = values > hours / 2;
            return Err(if most {
                Problem::Impossible { element, values }
            } else {
                Problem::Missing { element, hours, gap }
            });
        }
        let hours = known.iter().zip(&self.has).filter(|(known, has)| !**known && **has).count();
        if hours > 0 {
            self.remarks.push(Remark::ValuesFilled { element, hours });
        }
        // Some value is known, or all of them would lack.
        Ok(fill(series).unwrap_or_default())
    }
}

fn mean(values: &[f64]) -> f64 {
    let count = u16::try_from(values.len()).map_or(f64::from(u16::MAX), f64::from);
    values.iter().sum::<f64>() / count
}
