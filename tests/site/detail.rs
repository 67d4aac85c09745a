//! The year in detail: its parts make up the whole.

use jevons::model::site::{MeterPoint, Subsystem, Weather};
use jevons::units::{CELSIUS, PASCAL, PERCENT, Temperature};

use super::sites::{design, each_design, library};

#[test]
fn months_and_hours_make_up_the_year() {
    let weather = library().weather("ashburn").unwrap();
    for design in each_design() {
        let detail = design.year_in_detail(&weather);
        let year = design.year(&weather);
        assert_eq!(detail.year(), &year);
        let (days, pue) = (365.0, year.pue().value());
        let months = [31.0, 28.0, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0];
        let mean = |value: &dyn Fn(usize) -> f64| {
            (0..12).map(|month| months[month] * value(month)).sum::<f64>() / days
        };
        let by_month = mean(&|month| detail.months()[month].pue().value());
        let by_hour = mean(&|month| {
            detail.map()[month].iter().map(|tally| tally.pue().value()).sum::<f64>() / 24.0
        });
        assert!((by_month - pue).abs() < 1e-9 && (by_hour - pue).abs() < 1e-9);
    }
}

#[test]
fn percentiles_rise_to_the_peak() {
    let detail = design().year_in_detail(&library().weather("ashburn").unwrap());
    let at = |percent: f64| detail.percentile(percent * PERCENT);
    assert!(at(0.0) <= at(50.0) && at(50.0) <= at(99.0) && at(99.0) <= at(100.0));
    assert_eq!(at(100.0), detail.year().peak_pue());
    assert!(at(0.0) <= detail.year().pue() && at(99.0) >= detail.year().pue());
}

#[test]
fn hours_of_a_year_of_hours_are_told_apart() {
    let temperatures: Vec<Temperature> =
        (0..8760).map(|hour| if hour % 24 == 14 { 40.0 } else { 0.0 } * CELSIUS).collect();
    let (humidities, pressures) = (vec![50.0 * PERCENT; 8760], vec![101_325.0 * PASCAL; 8760]);
    let weather = Weather::from_hours(&temperatures, &humidities, &pressures).unwrap();
    let detail = design().year_in_detail(&weather);
    let row = &detail.map()[6];
    assert!(row[14].pue() > row[13].pue() && row[13].pue() == row[15].pue());
    assert_eq!(weather.hours_of_day(8759), Some(23..24));
    assert_eq!(weather.hours_of_day(8760), None);
}

#[test]
fn the_ratios_of_the_standards_belong_together() {
    let weather = library().weather("singapore").unwrap();
    for design in each_design() {
        let year = design.year(&weather);
        let pue = year.pue().value();
        let factor = |subsystem| year.load_factor(subsystem).value();
        let parts = [Subsystem::Power, Subsystem::Cooling, Subsystem::Other].map(factor);
        assert!((1.0 + parts.iter().sum::<f64>() - pue).abs() < 1e-12);
        for (subsystem, part) in [Subsystem::Power, Subsystem::Cooling].into_iter().zip(parts) {
            assert!((year.partial_pue(subsystem).value() - 1.0 - part).abs() < 1e-12);
        }
        let at = |point| year.pue_at(point);
        assert!((at(MeterPoint::ItInput).value() - pue).abs() < 1e-12);
        assert!(at(MeterPoint::UpsOutput) < at(MeterPoint::DistributionOutput));
        assert!(at(MeterPoint::DistributionOutput) < at(MeterPoint::ItInput));
        let losses = year.electrical_loss_component().value();
        assert!(losses > 0.0 && losses < parts[0], "{losses} {parts:?}");
    }
}
