//! What closed halls would need to keep their air moist, which the model leaves out.

use std::fmt::Write as _;

use jevons::model::site::air;
use jevons::units::{CELSIUS, HOUR, HumidityRatio, KILOGRAM_A_KILOGRAM, Temperature};

use super::world::World;

/// Outdoor air let in, kilograms of dry air an hour for each kilowatt of IT power: a quarter of the room's
/// air an hour, 5 m of height, 1.5 kW a square metre, 1.2 kg/m³. Judgement; halls are kept tight.
const LET_IN: f64 = 0.25 * 5.0 / 1.5 * 1.2;
/// Energy of a kilogram of steam from water of 15 °C, kWh: 2.61 MJ.
const STEAM: f64 = 2.61 / 3.6;
/// Dew points to be kept, °C: the least that ASHRAE TC 9.9 recommends since 2015, and before.
const DEW_POINTS: [f64; 2] = [-9.0, 5.5];

/// What a year would take, litres and kilowatt-hours of steam for each kilowatt-hour of IT.
fn needs(world: &World, place: &str, dew_point: Temperature) -> [f64; 2] {
    let weather = &world.place(place).weather;
    let (mut lacking, mut hours) = (0.0, 0.0);
    for (time, outdoor) in weather.cells() {
        let vapour = air::saturation_pressure(dew_point);
        let least = air::humidity_ratio(vapour, outdoor.pressure);
        let ratio = |humidity: HumidityRatio| humidity / KILOGRAM_A_KILOGRAM;
        lacking += (ratio(least) - ratio(outdoor.humidity)).max(0.0) * (time / HOUR);
        hours += time / HOUR;
    }
    let litres = LET_IN * lacking / hours;
    [litres, litres * STEAM]
}

pub(super) fn part(world: &World) -> String {
    let mut text = format!(
        "A hall that no outdoor air cools has neither source nor sink of vapour but its coil and what leaks: \
         its humidity is taken to follow that outdoors, within the limits, and keeping it there is free. What \
         that leaves out, if outdoor air of a quarter of the room's volume is let in each hour ({LET_IN:.2} kg for \
         each kWh of IT; judgement) and moistened up to the least dew point: the place of the library that needs \
         most, and the median.\n\n\
         | Least dew point | Place | Water, L/kWh | PUE, by steam | PUE, ultrasonic, 0.05 kWh/L [memory] |\n\
         |---|---|---:|---:|---:|\n"
    );
    for dew_point in DEW_POINTS {
        let mut all: Vec<(f64, f64, &str)> = world
            .places
            .iter()
            .map(|place| {
                let [litres, steam] = needs(world, place.climate.id, dew_point * CELSIUS);
                (litres, steam, place.climate.english)
            })
            .collect();
        all.sort_by(|one, other| one.0.total_cmp(&other.0));
        let (most, middle) = (all[all.len() - 1], all[all.len() / 2]);
        for (litres, steam, name) in [most, middle] {
            let _ = writeln!(
                text,
                "| {dew_point} °C | {name} | {litres:.4} | {steam:.4} | {:.5} |",
                litres * 0.05
            );
        }
    }
    text.push_str(
        "\nAt the least dew point of today this is nothing; at the old one it is less than the last digit of a \
         WUE. It would need an input that nobody knows of their hall, and no answer would move: so the \
         model has no such source. Outdoor air that cools a hall is moistened, and its water counted \
         (\"humidification\").\n",
    );
    text
}
