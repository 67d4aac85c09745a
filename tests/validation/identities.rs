//! What must hold to the last digit, whatever the site.

use std::fmt::Write as _;

use jevons::model::site::equipment::tower;
use jevons::units::{CUBIC_METRE_A_YEAR, GRAM_A_KILOWATT_HOUR, LITRE_A_KILOWATT_HOUR, Ratio};

use super::parts::Figures;
use super::world::{World, scenario};

pub(super) fn part(world: &World) -> String {
    let weather = &world.place("ashburn").weather;
    let site = scenario(&[("system", "waterside")], &[("reused_heat", 10.5), ("grid_water", 4.52)]);
    let answer = site.run(Some(weather)).expect("the weather is there").site;
    let figures = Figures::ours(&site, weather);
    let pue = answer.pue.value();
    let litres = |water| water / LITRE_A_KILOWATT_HOUR;
    let months = site.site_in_detail(weather).expect("the site is simulated");
    let hourly = months.percentile(jevons::units::Share::WHOLE);
    let cycles = 5.0;
    let evaporation = 1.0 * CUBIC_METRE_A_YEAR;
    let drained = tower::blow_down(evaporation, Ratio::new(cycles));
    let meters = scenario(
        &[("system", "metered")],
        &[("it_power", 1_000_000.0 / 8760.0), ("metered_rest", 633_333.0 / 8760.0)],
    );
    let metered = meters.run(None).expect("meters need no weather").site;
    let rows = [
        ("sum of the components, PUE - 1", figures.power.iter().sum(), pue - 1.0),
        ("ERE, PUE (1 - share reused)", answer.ere.value(), pue * (1.0 - 0.105)),
        (
            "WUE at the source - WUE, grid water x PUE",
            litres(answer.wue_source) - litres(answer.wue),
            4.52 * pue,
        ),
        (
            "CUE, carbon of the grid x PUE",
            answer.cue / GRAM_A_KILOWATT_HOUR,
            site.place.grid_carbon() / GRAM_A_KILOWATT_HOUR * pue,
        ),
        (
            "make-up over evaporation, CC / (CC - 1), without drift",
            (evaporation + drained) / evaporation,
            cycles / (cycles - 1.0),
        ),
        (
            "worst hour of the year, 100th percentile",
            months.year().peak_pue().value(),
            hourly.value(),
        ),
        ("Green Grid white paper 49, centre A, from its meters", metered.pue.value(), 1.633_333),
        ("energy for computing at a PUE of 1.5, 2/3", 1.0 / 1.5, 2.0 / 3.0),
    ];
    let mut text = String::from(
        "For a waterside economiser in Ashburn, default inputs, a tenth of the heat reused. Further \
         ones are in `tests/site.rs` and `tests/properties.rs`.\n\n| Identity | Left | Right | \
         Difference |\n|---|---:|---:|---:|\n",
    );
    for (name, left, right) in rows {
        let difference = left - right;
        assert!(difference.abs() < 1e-9 * right.abs().max(1.0), "{name}: {left} and {right}");
        let _ = writeln!(text, "| {name} | {left:.6} | {right:.6} | below 1e-9 |");
    }
    text
}
