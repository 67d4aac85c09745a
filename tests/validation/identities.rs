//! What must hold to the last digit, whatever the site.

use std::fmt::Write as _;

use jevons::model::site::equipment::tower;
use jevons::model::site::power::{Loss, Redundancy, Stage};
use jevons::units::{
    CUBIC_METRE_A_YEAR, GRAM_A_KILOWATT_HOUR, KILOWATT, LITRE_A_KILOWATT_HOUR, PERCENT, Ratio,
};

use super::parts::Figures;
use super::world::{World, scenario};

/// PUE of the Department of Energy's worked example from its meters: computing, lights, distribution,
/// fans and cooling in hundredths of the whole, which is published as 1.43.
fn dc_pro() -> f64 {
    let site = scenario(
        &[("system", "metered")],
        &[
            ("it_power", 69.99),
            ("metered_lighting", 0.07),
            ("metered_power_chain", 6.62),
            ("metered_fans", 11.51),
            ("metered_cooling", 11.81),
            ("metered_rest", 0.0),
        ],
    );
    site.run(None).expect("meters need no weather").site.pue.value()
}

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
    let other_forms = scenario(
        &[("system", "metered")],
        &[
            ("it_power", 1000.0),
            ("metered_rest", 200.0),
            ("metered_fuel", 100.0),
            ("metered_district", 500.0),
        ],
    );
    let weighed = other_forms.run(None).expect("meters need no weather").site;
    let chain = Stage {
        loss: Loss {
            no_load: 23.0 * PERCENT,
            proportional: 32.0 * PERCENT,
            square_law: 3.0 * PERCENT,
        },
        redundancy: Redundancy::None,
    };
    let rating = 1000.0 * KILOWATT;
    let old_site = |load: f64| {
        let load = rating * load;
        1.0 + chain.lost(load, rating) / load
    };
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
        (
            "the same paper's weights: electricity 0.2, gas 0.1, bought cold 0.5 per IT; 1.2 + 0.35 x 0.1 + 0.4 x 0.5",
            weighed.pue.value(),
            1.435,
        ),
        ("the same, electricity per IT", weighed.electricity / weighed.it, 1.2),
        (
            "worked example of DC Pro, 69.99 % for computing, from its meters",
            dc_pro(),
            1.0 / 0.6999,
        ),
        ("old site of APC white paper 113 at full load, 1.58", old_site(1.0), 1.58),
        (
            "the same at 30 % of it, published as 2.10",
            old_site(0.3),
            1.0 + (0.23 + 0.32 * 0.3 + 0.03 * 0.09) / 0.3,
        ),
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
