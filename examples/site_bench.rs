//! What `scripts/bench/site.mjs` times in a browser: years and samples of every system.

#[cfg(not(target_family = "wasm"))]
fn main() {
    println!("For browsers; natively see the example site_speed.");
}

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(target_family = "wasm")]
#[path = "site/hours.rs"]
mod hours;

#[cfg(target_family = "wasm")]
mod bench {
    use jevons::model::site::{Library, Weather};
    use jevons::scenario::{Choice, Parameter, Scenario};
    use jevons::units::{CELSIUS, KILOGRAM_A_KILOGRAM, PASCAL};
    use wasm_bindgen::prelude::wasm_bindgen;

    /// What is varied from sample to sample, and between which values.
    const VARIED: [(&str, f64, f64); 4] = [
        ("supply_temperature", 22.0, 28.0),
        ("ups_proportional", 1.0, 4.0),
        ("fan_pressure", 300.0, 600.0),
        ("chiller_quality", 0.9, 1.1),
    ];

    /// A place's weather, in cells and as hours.
    #[wasm_bindgen]
    pub struct Bench {
        cells: Weather,
        hours: Weather,
    }

    #[wasm_bindgen]
    impl Bench {
        /// The weather of a place of the library.
        pub fn open(library: &str, place: &str) -> Option<Bench> {
            let cells = Library::read(library).ok()?.weather(place)?;
            let hours = super::hours::hourly(&cells)?;
            Some(Self { cells, hours })
        }

        /// What the form says at a key, in its unit: for the same year in JavaScript.
        pub fn input(&self, choices: &str, key: &str) -> Option<f64> {
            Some(Parameter::find(key)?.get(&scenario(choices)))
        }

        /// A property of the hours: °C, kg/kg or Pa.
        pub fn hours_of(&self, what: &str) -> Vec<f64> {
            match what {
                "dry_bulb" => self.hours.dry_bulb().iter().map(|one| *one / CELSIUS).collect(),
                "pressure" => self.hours.pressure().iter().map(|one| *one / PASCAL).collect(),
                _ => {
                    self.hours.cells().map(|(_, air)| air.humidity / KILOGRAM_A_KILOGRAM).collect()
                }
            }
        }

        /// So many years of 8,760 hours; the last PUE.
        pub fn years(&self, choices: &str, count: u32) -> f64 {
            let scenario = scenario(choices);
            let mut pue = 0.0;
            for _ in 0..count {
                if let Some(outcome) = std::hint::black_box(&scenario).run(Some(&self.hours)) {
                    pue = outcome.site.pue.value();
                }
            }
            pue
        }

        /// So many samples of the library's cells, each with other inputs; the mean PUE.
        pub fn samples(&self, choices: &str, count: u32) -> f64 {
            sampled(choices, count, &self.cells)
        }

        /// The same as the band takes them: in few points of the cells, which are chosen first.
        pub fn draws(&self, choices: &str, count: u32) -> f64 {
            sampled(choices, count, &few(choices, &self.cells))
        }

        /// In how many points that is.
        pub fn points(&self, choices: &str) -> usize {
            few(choices, &self.cells).len()
        }
    }

    /// As many draws as the study of the range tries points with.
    const TRIALS: u32 = 24;

    fn few(choices: &str, cells: &Weather) -> Weather {
        let base = scenario(choices);
        let trials: Vec<_> = (0..TRIALS).map(|trial| sample(&base, trial, TRIALS)).collect();
        base.weather_in_few(cells, &trials)
    }

    fn sampled(choices: &str, count: u32, weather: &Weather) -> f64 {
        let base = scenario(choices);
        let samples = (0..count).map(|number| sample(&base, number, count));
        let pues = samples.map(|site| site.simulated_year(weather).year.pue().value());
        pues.sum::<f64>() / f64::from(count)
    }

    /// One of so many sites, each with other inputs.
    fn sample(base: &Scenario, number: u32, count: u32) -> Scenario {
        let mut scenario = base.clone();
        for (place, (key, low, high)) in (1_u32..).zip(VARIED) {
            let share = f64::from((number * (2 * place + 5)) % count) / f64::from(count);
            if let Some(input) = Parameter::find(key) {
                input.set(&mut scenario, low + share * (high - low));
            }
        }
        scenario
    }

    /// `key=answer` pairs, parted by commas.
    fn scenario(choices: &str) -> Scenario {
        let mut scenario = Scenario::default();
        for (key, answer) in choices.split(',').filter_map(|pair| pair.split_once('=')) {
            if let Some(choice) = Choice::find(key) {
                choice.set(&mut scenario, answer);
            }
        }
        scenario
    }
}
