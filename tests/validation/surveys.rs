//! Averages of countries and of surveys. No model predicts them: the mix of sites is unknown. They
//! say where a design stands.

use std::fmt::Write as _;

use super::cells::{name, systems};
use super::parts::Figures;
use super::statistics::median;
use super::world::{World, scenario};

/// Average PUE of the Uptime Institute's surveys.
const UPTIME: &[(&str, f64)] = &[
    ("2007", 2.50),
    ("2011", 1.98),
    ("2014", 1.65),
    ("2018", 1.58),
    ("2019", 1.67),
    ("2020", 1.59),
    ("2021", 1.57),
    ("2022", 1.55),
    ("2023", 1.58),
    ("2024", 1.56),
    ("2025", 1.54),
];
/// Parts of the survey of 2025.
const UPTIME_2025: &[(&str, f64)] = &[("younger than 5 years", 1.48), ("20 MW and more", 1.44)];
/// Average PUE of China's data centres.
const CHINA: &[(&str, f64, &str)] = &[
    ("2021", 1.49, "National Energy Administration, cited by a third party"),
    ("2022", 1.52, "[memory]"),
    ("2023", 1.48, "[memory]"),
    ("2024", 1.46, "[memory]"),
    ("246 national green data centres", 1.2, "about; People's Daily, June 2024"),
];

pub(super) fn part(world: &World) -> String {
    let mut text = String::from(
        "Averages of surveys cannot be predicted without the mix of sites, and are no test of the \
         physics. Beside them, the median over the library's climates of each system with this \
         program's default inputs (a new, large site at 70 % load).\n\n",
    );
    let listed = |rows: &[(&str, f64)]| {
        rows.iter().map(|(when, pue)| format!("{when} {pue:.2}")).collect::<Vec<_>>().join(", ")
    };
    let _ = writeln!(
        text,
        "* Uptime Institute, average: {}. In 2025: {}.",
        listed(UPTIME),
        listed(UPTIME_2025)
    );
    let china: Vec<_> =
        CHINA.iter().map(|(when, pue, source)| format!("{when} {pue:.2} ({source})")).collect();
    let _ = writeln!(text, "* China, average: {}.", china.join(", "));
    let _ = writeln!(
        text,
        "\n| System | Ours, all {} climates | Ours, the {} of China |\n|---|---:|---:|",
        world.places.len(),
        world.places.iter().filter(|place| place.climate.country == "CN").count()
    );
    for system in systems() {
        let scenario = scenario(&system, &[]);
        let (mut all, mut china) = (Vec::new(), Vec::new());
        for place in &world.places {
            let pue = Figures::ours(&scenario, &place.weather).pue;
            all.push(pue);
            if place.climate.country == "CN" {
                china.push(pue);
            }
        }
        let _ =
            writeln!(text, "| {} | {:.2} | {:.2} |", name(&system), median(&all), median(&china));
    }
    text
}
