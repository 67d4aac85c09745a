//! Sites whose owners have measured and published a year.

use std::fmt::Write as _;

use jevons::model::site::Weather;
use jevons::model::site::account::WaterUse;
use jevons::model::site::equipment::{Fan, Tower, TowerDuty};
use jevons::scenario::Parameter;
use jevons::units::{
    CELSIUS, HOUR, KELVIN, KILOPASCAL, KILOWATT, LITRE_A_KILOWATT_HOUR, PASCAL, PERCENT, Ratio,
    Volume,
};

use super::parts::Figures;
use super::world::{World, scenario};

/// Cycles of concentration of NREL's towers.
const CYCLES: f64 = 12.8;
/// Heat into the towers over IT power: everything that the site draws.
const HEAT: f64 = 1.034;
/// Share of the heat that is reused.
const REUSED: f64 = 0.105;

/// Water of the towers that the hall's plates want, °C: 24 °C behind the exchanger, as NREL writes
/// of the hall's supply \[memory\].
const WANTED: f64 = 22.0;
/// Building water of NREL's hall, °C \[memory\].
const SUPPLY: f64 = 24.0;
/// Share of the liquid's heat that is reused, %: 10.5 % of the whole, as 75 % go into the plates.
const REUSED_OF_LIQUID: f64 = 14.0;
/// The weather file of Golden, Colorado.
const GOLDEN: &str = "golden_tmy3.epw";

/// Shares of the load at which the hall in Holyoke is tried.
const LOADS: [f64; 4] = [10.0, 30.0, 50.0, 100.0];

pub(super) fn part(world: &World) -> Option<String> {
    let golden = world.files.as_ref()?.iter().find(|file| file.name == GOLDEN)?;
    let mut text = String::new();
    esif(&mut text, &golden.weather);
    esif_year(&mut text, &golden.weather);
    esif_hybrid(&mut text, &golden.weather);
    holyoke(&mut text, world);
    garching(&mut text, world);
    Some(text)
}

/// NREL's hall: the water of the towers, and the identities of its figures.
fn esif(text: &mut String, weather: &Weather) {
    let towers = towers_only(weather);
    let _ = writeln!(
        text,
        "**NREL ESIF**, Golden, Colorado, September 2016 to August 2017: warm-water cold plates, no \
         chiller, 888 kW. Weather: TMY3 of Golden. Its towers alone, with default tower inputs, {CYCLES} cycles of concentration, and all of the site's \
         power ({HEAT} of IT power) into the towers:\n\n| Figure | Measured | Ours | Difference |\n\
         |---|---:|---:|---:|\n| WUE, towers only, L/kWh | 1.42 | {towers:.3} | {:+.3} |\n\
         | WUE, heat reuse and towers | 1.27 | {:.3} | {:+.3} |\n| The former from the latter's \
         identity, 1.42 (1 - 0.105) | 1.27 | {:.3} | {:+.3} |\n| ERE = PUE - 0.105 | 0.929 | {:.3} | \
         {:+.3} |\n",
        towers - 1.42,
        towers * (1.0 - REUSED),
        towers * (1.0 - REUSED) - 1.27,
        1.42 * (1.0 - REUSED),
        1.42 * (1.0 - REUSED) - 1.27,
        HEAT - REUSED,
        HEAT - REUSED - 0.929,
    );
}

/// The hall as a whole: our liquid cooling with towers.
fn esif_year(text: &mut String, weather: &Weather) {
    let choices = [("system", "liquid"), ("heat_rejection", "tower"), ("water_class", "own")];
    let inputs = [("facility_water", SUPPLY), ("tower_cycles", CYCLES), ("reuse_share", 0.0)];
    let mut scenario = scenario(&choices, &inputs);
    let towers = Figures::ours(&scenario, weather);
    for (key, value) in
        [("reuse_share", REUSED_OF_LIQUID), ("reuse_first", 1.0), ("reuse_last", 12.0)]
    {
        Parameter::find(key).expect("it is an input").set(&mut scenario, value);
    }
    let reusing = scenario.run(Some(weather)).expect("the weather is there").site.year;
    let figures = Figures::of_year(&reusing);
    let energy = reusing.pue().value() * (1.0 - reusing.reuse_factor().value());
    let _ = writeln!(
        text,
        "The hall as a whole: cold plates, towers, building water of {SUPPLY} °C, {CYCLES} cycles, else \
         default inputs; {REUSED_OF_LIQUID} % of the liquid's heat reused all year.\n\n\
         | Figure | Measured | Ours | Difference | Component |\n|---|---:|---:|---:|---|\n\
         | PUE, heat reuse and towers | 1.034 | {:.3} | {:+.3} | {} |\n\
         | ERE | 0.929 | {energy:.3} | {:+.3} | the same |\n\
         | WUE, towers only, L/kWh | 1.42 | {:.3} | {:+.3} | tower evaporation: towers \
         whose water is wanted at a fixed temperature blow little air in the cold and give off more of their heat \
         as warm air |\n\
         | WUE, heat reuse and towers | 1.27 | {:.3} | {:+.3} | the same |\n\n\
         NREL's hall feeds most of its load without a central UPS [memory] and has no compressors; our \
         default chain has a double-conversion UPS at N+1, and what the plates leave goes into \
         chilled water.\n",
        figures.pue,
        figures.pue - HEAT,
        figures.overhead(),
        energy - 0.929,
        towers.wue,
        towers.wue - 1.42,
        figures.wue,
        figures.wue - 1.27,
    );
}

/// The hall with its hybrid: dry coolers before the towers.
fn esif_hybrid(text: &mut String, weather: &Weather) {
    let year = |rejection: &str, reused: f64| {
        let choices = [("system", "liquid"), ("heat_rejection", rejection), ("water_class", "own")];
        let inputs = [
            ("facility_water", SUPPLY),
            ("tower_cycles", CYCLES),
            ("reuse_share", reused),
            ("reuse_first", 1.0),
            ("reuse_last", 12.0),
        ];
        scenario(&choices, &inputs).run(Some(weather)).expect("the weather is there").site.year
    };
    let (towers, hybrid) = (year("tower", 0.0), year("series", REUSED_OF_LIQUID));
    // Drift is a share of the water that the towers cool by a fixed range: it goes with their heat.
    let by_towers = hybrid.water_for(WaterUse::Drift) / towers.water_for(WaterUse::Drift);
    let by_dry = 1.0 - REUSED - by_towers;
    let figures = Figures::of_year(&hybrid);
    let percent = |share: f64| 100.0 * share;
    let _ = writeln!(
        text,
        "The same hall with dry coolers before the towers, as its thermosyphon hybrid of 2016 and 2017:\n\n\
         | Figure | Measured | Ours | Difference | Component |\n|---|---:|---:|---:|---|\n\
         | WUE, reuse, thermosyphon and towers, L/kWh | 0.70 | {:.3} | {:+.3} | dry coolers: ours are \
         built for all of the heat and run whenever the air is cold enough; NREL's took a part, and \
         its controls weigh water against power |\n\
         | Heat given off dry, % | 42.5 | {:.1} | {:+.1} | the same |\n\
         | Heat given off by towers, % | 47 | {:.1} | {:+.1} | the same |\n\n\
         Water for each unit of the towers' heat: measured 0.70 / 0.47 = {:.2} L/kWh, ours {:.2}, since our \
         towers are left the warm hours, when more of the heat goes into vapour. The size of NREL's thermosyphon \
         is not an input and was not fitted.\n",
        figures.wue,
        figures.wue - 0.70,
        percent(by_dry),
        percent(by_dry) - 42.5,
        percent(by_towers),
        percent(by_towers) - 47.0,
        0.70 / 0.47,
        figures.wue / by_towers,
    );
}

/// The hall in Garching: warm water and dry coolers.
fn garching(text: &mut String, world: &World) {
    let (place, far) = world.nearest(48.26, 11.67);
    let choices = [("system", "liquid"), ("water_class", "w45"), ("heat_rejection", "dry")];
    let figures = Figures::ours(&scenario(&choices, &[]), &place.weather);
    let cooling: f64 = figures.power.iter().skip(2).sum();
    let _ = writeln!(
        text,
        "**SuperMUC-NG**, Garching: cooling adds less than 0.07 to the PUE. Ours, plates at W45, dry \
         coolers, the rest of the heat in chilled water, default inputs, in {} ({far:.0} km away): {cooling:.3}, \
         {}; all of the overhead: {}.",
        place.climate.english,
        if cooling < 0.07 { "within the bound" } else { "above the bound" },
        figures.overhead(),
    );
}

/// Water of towers that take all the heat, L/kWh of IT energy.
fn towers_only(weather: &Weather) -> f64 {
    let tower = Tower {
        approach: 4.0 * KELVIN,
        floor: 18.0 * CELSIUS,
        range: 5.0 * KELVIN,
        liquid_to_gas: Ratio::new(1.5),
        fan: Fan {
            pressure_rise: 150.0 * PASCAL,
            efficiency: 70.0 * PERCENT,
            exponent: Ratio::new(2.7),
            least_speed: 20.0 * PERCENT,
        },
        drift: 0.005 * PERCENT,
        cycles: Ratio::new(CYCLES),
    };
    let heat = HEAT * KILOWATT;
    let duty = TowerDuty { design: heat, usual: heat, pressure: 82.0 * KILOPASCAL, saved: 0.0 };
    let ready = tower.ready(&duty);
    let mut water = Volume::ZERO;
    let mut hours = 0.0;
    for (time, outdoor) in weather.cells() {
        let cooled = ready.cool(heat, &ready.hold(WANTED * CELSIUS, duty.pressure), 1.0, &outdoor);
        water += ready.reject(heat, cooled.air, &outdoor).water() * time;
        hours += time / HOUR;
    }
    water / (1.0 * KILOWATT * (hours * HOUR)) / LITRE_A_KILOWATT_HOUR
}

/// The hall in Holyoke: chilled water, towers, free cooling.
fn holyoke(text: &mut String, world: &World) {
    text.push_str(
        "**MGHPCC**, Holyoke, Massachusetts: water-cooled chillers, towers and free cooling, about 1 MW, \
         a tenth of the design. PUE 1.37 in 2015 and 1.29 in 2016, best month 1.21; WUE by month 1.3 to \
         2.5 L/kWh. Ours: waterside economiser, default inputs but the load. No place of the library is \
         within 150 km; New York is about 200 km away, Chicago is of the same climate zone (5A). How \
         much of the design was installed is not published: the load stands for that, too.\n\n\
         | Place | Load | PUE | Less 1.29 | Best month | Less 1.21 | WUE | By month | Largest parts of the overhead |\n\
         |---|---:|---:|---:|---:|---:|---:|---|---|\n",
    );
    for id in ["newyork", "chicago"] {
        let place = world.place(id);
        for load in LOADS {
            let scenario = scenario(&[("system", "waterside")], &[("utilisation", load)]);
            let figures = Figures::ours(&scenario, &place.weather);
            let detail = scenario.site_in_detail(&place.weather).expect("the site is simulated");
            let months = detail.months();
            let best = months.iter().map(|one| one.pue().value()).fold(f64::INFINITY, f64::min);
            let water: Vec<_> =
                months.iter().map(|one| one.wue() / LITRE_A_KILOWATT_HOUR).collect();
            let least = water.iter().copied().fold(f64::INFINITY, f64::min);
            let most = water.iter().copied().fold(0.0, f64::max);
            let _ = writeln!(
                text,
                "| {} | {load:.0} % | {:.3} | {:+.3} | {best:.3} | {:+.3} | {:.2} | {least:.2} to {most:.2} | {} |",
                place.climate.english,
                figures.pue,
                figures.pue - 1.29,
                best - 1.21,
                figures.wue,
                figures.overhead()
            );
        }
    }
    text.push('\n');
}
