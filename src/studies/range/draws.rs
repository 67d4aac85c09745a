//! Draws of what is not known of a design: the study and the headline take the same ones.

use super::Class;
use super::inputs::Drawn;
use crate::model::chance::Sobol;
use crate::model::site::Weather;
use crate::scenario::Scenario;
use crate::units::LITRE_A_KILOWATT_HOUR;

/// The seed of all points: the same question gets the same answer.
pub(super) const SEED: u64 = 30_134;

/// Points spread evenly over what is not known of a site.
pub(in crate::studies) struct Draws {
    pub(super) inputs: Vec<Drawn>,
    pub(super) class: Class,
    points: Option<Sobol>,
}

impl Draws {
    /// The draws for a site like this one.
    pub(in crate::studies) fn new(scenario: &Scenario) -> Self {
        let inputs = Drawn::of(scenario);
        let points = Sobol::shifted(inputs.len(), SEED);
        Self { class: Class::of(scenario), points, inputs }
    }

    /// PUE and WUE (L/kWh) of the next draw; no numbers where there is no answer.
    pub(in crate::studies) fn next(
        &mut self,
        scenario: &Scenario,
        weather: Option<&Weather>,
    ) -> (f64, f64) {
        let mut point = vec![0.0; self.inputs.len()];
        if let Some(points) = &mut self.points {
            points.next_into(&mut point);
        }
        self.at(scenario, weather, &point)
    }

    /// PUE and WUE (L/kWh) at a point of the unit cube.
    pub(super) fn at(
        &self,
        scenario: &Scenario,
        weather: Option<&Weather>,
        point: &[f64],
    ) -> (f64, f64) {
        let mut scenario = scenario.clone();
        for (input, u) in self.inputs.iter().zip(point) {
            input.set(&mut scenario, *u);
        }
        scenario.run(weather).map_or((f64::NAN, f64::NAN), |outcome| {
            (outcome.site.pue.value(), outcome.site.wue / LITRE_A_KILOWATT_HOUR)
        })
    }
}
