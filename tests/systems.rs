//! Water, liquid and indirect systems: what must hold of any of them, anywhere.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its weather has failed")]

use jevons::model::site::cooling::{
    AirsideEconomiser, Bulb, Cooling, DryOutlet, Envelope, Hall, Hour, IndirectEvaporative,
    LiquidCooling, Media, Outlet, OwnCurve, Plant, Point, Residual, Reuse, Room, SeaOutlet,
    SeaWater, SeriesOutlet, TowerOutlet, Trim, WaterCircuit, WaterPlant,
};
use jevons::model::site::equipment::{
    AdiabaticAssist, AirExchanger, Beyond, Cdu, Chillers, DryCooler, Exchanger, Expansion, Fan,
    Intake, Pump, Tower,
};
use jevons::model::site::power::{Loss, Redundancy, Stage};
use jevons::model::site::{
    CLIMATES, Caution, Component, DayLoad, Design, Library, Mode, OutdoorAir, PowerChain, Prices,
    WaterUse, Weather,
};
use jevons::units::{
    CELSIUS, DOLLAR_A_CUBIC_METRE, DOLLAR_A_KILOWATT_HOUR, HOUR, KELVIN, KILOPASCAL, KILOWATT,
    LITRE_A_KILOWATT_HOUR, MEGAWATT, ONE, PASCAL, PERCENT, Power, Ratio, Share,
    TemperatureDifference, VolumeFlow,
};
use proptest::prelude::*;

fn fan(pascals: f64, percent: f64, least: f64) -> Fan {
    Fan {
        pressure_rise: pascals * PASCAL,
        efficiency: percent * PERCENT,
        exponent: Ratio::new(2.7),
        least_speed: least * PERCENT,
    }
}

fn pump(kilopascals: f64, percent: f64) -> Pump {
    Pump { head: kilopascals * KILOPASCAL, efficiency: percent * PERCENT }
}

fn chillers() -> Chillers {
    Chillers { units: 5, sizing: Ratio::new(1.3), quality: Ratio::UNITY, beyond: Beyond::Edge }
}

fn tower() -> Tower {
    Tower {
        approach: 4.0 * KELVIN,
        floor: 18.0 * CELSIUS,
        range: 5.0 * KELVIN,
        liquid_to_gas: Ratio::new(1.5),
        fan: fan(150.0, 70.0, 20.0),
        drift: 0.005 * PERCENT,
        cycles: Ratio::new(5.0),
    }
}

fn assist() -> AdiabaticAssist {
    AdiabaticAssist {
        effectiveness: 80.0 * PERCENT,
        above: 22.0 * CELSIUS,
        pressure: 30.0 * PASCAL,
        pump: pump(50.0, 50.0),
        circulation: Ratio::new(8.0),
        cycles: Ratio::new(5.0),
    }
}

fn cooler() -> DryCooler {
    DryCooler {
        approach: 6.0 * KELVIN,
        range: 6.0 * KELVIN,
        air_rise: 8.0 * KELVIN,
        fan: fan(100.0, 55.0, 10.0),
    }
}

fn exchanger() -> Exchanger {
    Exchanger { approach: 2.2 * KELVIN }
}

fn dry(assist: Option<AdiabaticAssist>) -> Outlet {
    Outlet::Dry(DryOutlet {
        cooler: cooler(),
        assist,
        exchanger: exchanger(),
        pump: pump(208.7, 70.0),
        floor: 18.0 * CELSIUS,
    })
}

fn wet() -> Outlet {
    Outlet::Tower(TowerOutlet {
        tower: tower(),
        coldest: 7.0 * CELSIUS,
        exchanger: exchanger(),
        pump: pump(208.7, 70.0),
    })
}

fn series() -> Outlet {
    let (Outlet::Dry(dry), Outlet::Tower(tower)) = (dry(None), wet()) else { unreachable!() };
    Outlet::Series(SeriesOutlet { dry, tower })
}

fn sea() -> Outlet {
    Outlet::Sea(SeaOutlet {
        water: SeaWater::swinging(15.0 * CELSIUS, 5.0 * KELVIN, 7),
        range: 7.0 * KELVIN,
        pump: pump(400.0, 70.0),
        exchanger: exchanger(),
    })
}

fn envelope() -> Envelope {
    Envelope {
        lowest_dew_point: -9.0 * CELSIUS,
        highest_dew_point: 17.0 * CELSIUS,
        lowest_humidity: 0.0 * PERCENT,
        highest_humidity: 80.0 * PERCENT,
    }
}

fn room() -> Room {
    Room {
        supply: 26.0 * CELSIUS,
        rise: 14.0 * KELVIN,
        fan: fan(450.0, 70.0, 40.0),
        envelope: envelope(),
    }
}

#[expect(clippy::large_types_passed_by_value, reason = "it is made in place")]
fn hall(outlet: Outlet) -> Hall {
    Hall {
        room: room(),
        coil_approach: 8.0 * KELVIN,
        circuit: WaterCircuit {
            rise: 7.0 * KELVIN,
            pump: pump(143.7, 70.0),
            chillers: chillers(),
            outlet,
        },
    }
}

fn plant() -> WaterPlant {
    WaterPlant {
        coil_approach: 8.0 * KELVIN,
        chilled_rise: 7.0 * KELVIN,
        chilled_pump: pump(143.7, 70.0),
        chillers: chillers(),
        condenser_pump: pump(208.7, 70.0),
        tower: tower(),
    }
}

fn airside() -> AirsideEconomiser {
    AirsideEconomiser {
        room: room(),
        outdoor_pressure: 150.0 * PASCAL,
        media: Some(Media {
            effectiveness: 85.0 * PERCENT,
            pump: pump(50.0, 50.0),
            circulation: Ratio::new(8.0),
            cycles: Ratio::new(5.0),
        }),
        plant: Plant::Water(plant()),
    }
}

#[expect(clippy::large_types_passed_by_value, reason = "it is made in place")]
fn liquid(captured: f64, facility: f64, outlet: Outlet, residual: &Residual) -> LiquidCooling {
    LiquidCooling {
        captured: captured * PERCENT,
        facility: facility * CELSIUS,
        cdu: Cdu {
            exchanger: Exchanger { approach: 4.0 * KELVIN },
            pump: pump(200.0, 60.0),
            rise: 10.0 * KELVIN,
        },
        circuit: WaterCircuit {
            rise: 10.0 * KELVIN,
            pump: pump(150.0, 70.0),
            chillers: chillers(),
            outlet,
        },
        residual: *residual,
        reuse: Reuse { share: 30.0 * PERCENT, first: 9, last: 3 },
    }
}

fn indirect(trim: Trim) -> IndirectEvaporative {
    IndirectEvaporative {
        room: room(),
        exchanger: AirExchanger {
            dry: 65.0 * PERCENT,
            wet: 72.0 * PERCENT,
            ratio: Ratio::new(1.2),
            fan: fan(250.0, 65.0, 15.0),
            above: 8.0 * CELSIUS,
            pump: pump(50.0, 50.0),
            circulation: Ratio::new(8.0),
            cycles: Ratio::new(5.0),
        },
        trim,
    }
}

fn expansion() -> Trim {
    Trim::Expansion {
        units: Expansion {
            units: 5,
            sizing: Ratio::new(1.3),
            quality: Ratio::UNITY,
            beyond: Beyond::Edge,
        },
        coil_approach: 8.0 * KELVIN,
    }
}

#[expect(clippy::large_types_passed_by_value, reason = "it is made in place")]
fn design(cooling: Cooling) -> Design {
    let stage = |no_load: f64, square_law: f64| Stage {
        loss: Loss {
            no_load: no_load * PERCENT,
            proportional: 0.0 * PERCENT,
            square_law: square_law * PERCENT,
        },
        redundancy: Redundancy::None,
    };
    Design {
        it_capacity: 20.0 * MEGAWATT,
        utilisation: 70.0 * PERCENT,
        day: DayLoad::default(),
        basin_heaters: 0.0 * PERCENT,
        power: PowerChain {
            transformer: stage(0.2, 0.8),
            transformer_rating: Ratio::new(1.4),
            ups: stage(1.0, 3.0),
            ups_in_room: 0.0 * PERCENT,
            distribution: stage(0.2, 1.0),
            lighting: 0.1 * PERCENT,
            fixed: 0.0 * PERCENT,
        },
        cooling,
        prices: Prices {
            electricity: 0.08 * DOLLAR_A_KILOWATT_HOUR,
            water: 1.0 * DOLLAR_A_CUBIC_METRE,
        },
    }
}

/// One of each, with every outlet and every helper.
fn systems() -> Vec<(&'static str, Design)> {
    let chilled = |outlet| Residual::Hall(hall(outlet));
    [
        ("dry", Cooling::Hall(hall(dry(None)))),
        ("dry, assisted", Cooling::Hall(hall(dry(Some(assist()))))),
        ("tower", Cooling::Hall(hall(wet()))),
        ("dry, then tower", Cooling::Hall(hall(series()))),
        ("sea", Cooling::Hall(hall(sea()))),
        ("plates, dry", Cooling::Liquid(liquid(75.0, 32.0, dry(None), &chilled(dry(None))))),
        (
            "plates, assisted",
            Cooling::Liquid(liquid(75.0, 17.0, dry(Some(assist())), &chilled(dry(Some(assist()))))),
        ),
        ("doors, tower", Cooling::Liquid(liquid(90.0, 27.0, wet(), &Residual::Outdoor(airside())))),
        ("bath, tower", Cooling::Liquid(liquid(100.0, 45.0, wet(), &chilled(wet())))),
        (
            "plates, dry, then tower",
            Cooling::Liquid(liquid(75.0, 24.0, series(), &chilled(series()))),
        ),
        ("indirect", Cooling::Indirect(indirect(expansion()))),
        ("indirect, chillers", Cooling::Indirect(indirect(Trim::Plant(Plant::Water(plant()))))),
    ]
    .map(|(name, cooling)| (name, design(cooling)))
    .into()
}

fn overhead(hour: &Hour) -> Power {
    hour.power.iter().copied().sum()
}

fn close(a: Power, b: Power) -> bool {
    ((a - b) / KILOWATT).abs() <= 1e-6 * (a.max(b) / KILOWATT)
}

/// What turns to heat inside the circuits that are counted.
const WARMING: &[Component] = &[
    Component::Fans,
    Component::CoolantPumps,
    Component::ChilledWaterPumps,
    Component::Chiller,
    Component::CondenserPumps,
    Component::SeaPumps,
];

fn balances(hour: &Hour) -> bool {
    let flows = &hour.heat;
    let warming: Power = WARMING.iter().map(|part| hour.power[part.index()]).sum();
    let enters = flows.room + flows.water + warming;
    let leaves = flows.exhaust + flows.exchanger + flows.tower + flows.sea + flows.reused;
    close(enters, leaves)
}

fn weather(place: &str) -> Weather {
    let text = std::fs::read_to_string("data/climates.json").unwrap();
    Library::read(&text).unwrap().weather(place).unwrap()
}

fn air(celsius: f64, percent: f64) -> OutdoorAir {
    OutdoorAir::new(celsius * CELSIUS, percent * PERCENT, 101_325.0 * PASCAL)
}

prop_compose! {
    fn outdoors()(
        celsius in -50.0..=55.0_f64,
        percent in prop_oneof![4 => 0.0..=100.0_f64, 1 => Just(0.0), 1 => Just(100.0)],
        kilopascals in 60.0..=110.0_f64,
        month in 0_u8..12,
    ) -> OutdoorAir {
        OutdoorAir::new(celsius * CELSIUS, percent * PERCENT, kilopascals * KILOPASCAL)
            .in_month(month)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn heat_in_is_heat_out_and_every_figure_is_a_number(outdoor in outdoors()) {
        for (name, design) in systems() {
            let hour = design.hour(&outdoor);
            prop_assert!(balances(&hour), "{} {:?}", name, hour);
            for power in hour.power {
                prop_assert!((power / KILOWATT).is_finite() && power >= Power::ZERO, "{}", name);
            }
            for flow in hour.water {
                prop_assert!(flow >= VolumeFlow::ZERO && (flow * (1.0 * HOUR) / jevons::units::LITRE).is_finite());
            }
            prop_assert!(overhead(&hour) < design.it(), "{}: more overhead than computing", name);
        }
    }

    #[test]
    fn a_warmer_day_never_needs_less(celsius in -40.0..50.0_f64, more in 0.0..5.0_f64, percent in 5.0..95.0_f64) {
        let (cool, warm) = (air(celsius, percent), air(celsius + more, percent));
        for (name, design) in systems() {
            // The sea does not feel the day, and outdoor air and wetted pads have thresholds.
            if name == "sea" || name.contains("assisted") {
                continue;
            }
            // Where towers or plates just do not help any more, fans go from full to what suits machines.
            let near = ["indirect", "plates, dry, then tower", "doors, tower"].contains(&name);
            let step = if near { 5e-3 } else { 1e-9 };
            let (less, most) = (design.hour(&cool), design.hour(&warm));
            let (cost, dear) = (less.cost(&design.prices), most.cost(&design.prices));
            prop_assert!(dear * (1.0 + step) >= cost, "{} {:?} {:?}", name, less, most);
        }
    }

    #[test]
    fn no_cooler_beats_the_second_law(
        outdoor in outdoors(),
        load in 0.01..1.5_f64,
        above in 0.0..60.0_f64,
        approach in 2.0..15.0_f64,
        range in 3.0..15.0_f64,
        air_rise in 3.0..20.0_f64,
    ) {
        let cooler = DryCooler {
            approach: approach * KELVIN,
            range: range * KELVIN,
            air_rise: air_rise * KELVIN,
            ..cooler()
        };
        let assist = assist();
        for intake in [Intake::outdoor(&outdoor), assist.intake(&outdoor)] {
            prop_assert!(intake.dry_bulb >= outdoor.wet_bulb - 1e-9 * KELVIN);
            let coldest = cooler.leaving_water(&intake);
            prop_assert!(coldest > intake.dry_bulb);
            let leaving = coldest + above * KELVIN;
            let given = cooler.reject(load * MEGAWATT, 1.0 * MEGAWATT, leaving, &intake, 0.0 * PASCAL);
            // The air, warmed by the heat, leaves no warmer than the water enters.
            let rise = load * MEGAWATT / (given.air * (jevons::model::site::air::specific_heat(intake.humidity) * (1.0 * KELVIN)));
            let entering = leaving + range * KELVIN;
            prop_assert!(given.overloaded || intake.dry_bulb + rise * KELVIN <= entering + 1e-9 * KELVIN);
        }
    }

    #[test]
    fn exchangers_keep_the_second_law(effectiveness in 0.0..1.5_f64, rise in 0.1..20.0_f64, cold in -5.0..40.0_f64) {
        let exchanger = Exchanger::of_effectiveness(effectiveness * ONE, rise * KELVIN);
        let leaving = exchanger.leaving(cold * CELSIUS);
        prop_assert!(leaving >= cold * CELSIUS);
        let back = exchanger.effectiveness(rise * KELVIN).value();
        prop_assert!((back - effectiveness.clamp(0.01, 0.99)).abs() < 1e-9);
        prop_assert!(((exchanger.entering(leaving) - cold * CELSIUS) / KELVIN).abs() < 1e-9);
    }

    #[test]
    fn fans_of_dry_coolers_follow_load_and_weather(load in 0.05..1.0_f64, more in 0.0..0.3_f64, above in 6.0..40.0_f64) {
        let (cooler, intake) = (cooler(), Intake::outdoor(&air(20.0, 50.0)));
        let fans = |load: f64, above: f64| {
            cooler.reject(load * MEGAWATT, 1.3 * MEGAWATT, (20.0 + above) * CELSIUS, &intake, 0.0 * PASCAL).fans
        };
        prop_assert!(fans(load + more, above) >= fans(load, above));
        prop_assert!(fans(load, above) >= fans(load, above + 10.0 * more));
    }
}

#[test]
fn at_its_design_point_the_dry_cooler_runs_at_full_speed() {
    let (cooler, outdoor) = (cooler(), air(30.0, 40.0));
    let intake = Intake::outdoor(&outdoor);
    let heat = 1.0 * MEGAWATT;
    let at = |leaving| cooler.reject(heat, heat, leaving, &intake, 0.0 * PASCAL);
    let given = at(cooler.leaving_water(&intake));
    // 1 MW, air warmed by 8 K: 122 kg/s of 1.145 kg/m³; 100 Pa at 55 %.
    let flow = given.air / jevons::units::KILOGRAM_A_SECOND;
    assert!((flow - 1000.0 / (8.0 * (1.006 + 1.86 * 0.0106))).abs() < 0.2, "{flow}");
    assert!(((given.fans / KILOWATT) - 19.35).abs() < 0.02, "{given:?}");
    assert!(!given.overloaded && at(35.0 * CELSIUS).overloaded);
}

#[test]
fn warm_water_needs_no_chiller_where_cold_water_does() {
    let outdoor = air(28.0, 40.0);
    let hour = |facility| {
        let whole = liquid(100.0, facility, dry(None), &Residual::Hall(hall(dry(None))));
        design(Cooling::Liquid(whole)).hour(&outdoor)
    };
    let chiller = |hour: &Hour| hour.power[Component::Chiller.index()];
    let (w17, w32, w45) = (hour(17.0), hour(32.0), hour(45.0));
    assert!(chiller(&w17) > chiller(&w32) && chiller(&w32) > chiller(&w45));
    // Losses and lights stay with the air: a little chilled water is left at any class.
    assert!(chiller(&w45) < 0.02 * 20.0 * MEGAWATT && close(w45.heat.liquid, 14.0 * MEGAWATT));
}

#[test]
fn towers_behind_dry_coolers_do_what_is_left() {
    let plates = |outlet| {
        let air = Residual::Hall(hall(sea()));
        let liquid = LiquidCooling { reuse: Reuse::default(), ..liquid(75.0, 32.0, outlet, &air) };
        design(Cooling::Liquid(liquid))
    };
    let (both, towers, coolers) = (plates(series()), plates(wet()), plates(dry(None)));
    let evaporated = |hour: &Hour| hour.water[WaterUse::TowerEvaporation.index()];
    let drift = |hour: &Hour| hour.water[WaterUse::Drift.index()];
    let fans = |hour: &Hour| hour.power[Component::DryCoolerFans.index()];
    // Water of 32 °C, 2.2 K of the exchanger and 6 K of the coolers: up to 23.8 °C they do it all.
    let cold = air(10.0, 60.0);
    assert!(evaporated(&both.hour(&cold)) <= VolumeFlow::ZERO);
    assert!(close(fans(&both.hour(&cold)), fans(&coolers.hour(&cold))));
    // It comes back with 42 °C: from 33.8 °C on they cool nothing.
    let hot = air(34.0, 30.0);
    assert!(fans(&both.hour(&hot)) <= Power::ZERO);
    assert!((drift(&both.hour(&hot)) / drift(&towers.hour(&hot)) - 1.0).abs() < 1e-9);
    // Between, by how far they come: (42 - 8.2 - 28.8) / 10 = 0.5.
    let warm = air(28.8, 30.0);
    let part = drift(&both.hour(&warm)) / drift(&towers.hour(&warm));
    assert!((part - 0.5).abs() < 1e-6, "{part}");
    assert!(evaporated(&both.hour(&warm)) < evaporated(&towers.hour(&warm)));
}

/// The work of chillers comes with the water of their condensers: the towers have all of it.
#[test]
fn dry_coolers_before_towers_take_nothing_of_the_work_of_chillers() {
    let plates = |outlet| {
        let air = Residual::Hall(hall(sea()));
        let liquid = LiquidCooling { reuse: Reuse::default(), ..liquid(75.0, 24.0, outlet, &air) };
        design(Cooling::Liquid(liquid))
    };
    // Damp air: the coolers do a part, (34 - 8.2 - 23) / 10, and towers do not reach the rest.
    let damp = air(23.0, 97.0);
    let [both, towers] = [series(), wet()].map(|outlet| plates(outlet).hour(&damp));
    let work = |hour: &Hour| hour.power[Component::Chiller.index()];
    let drift = |hour: &Hour| hour.water[WaterUse::Drift.index()];
    assert!(work(&both) > Power::ZERO);
    // That of the hall behind the sea, the same in both, aside; drift goes with the heat of the towers.
    let left = both.heat.liquid
        + both.power[Component::CoolantPumps.index()]
        + both.power[Component::ChilledWaterPumps.index()];
    let expected = (left * (1.0 - 0.28) + work(&both)) / (left + work(&towers));
    let part = drift(&both) / drift(&towers);
    assert!((part / expected - 1.0).abs() < 3e-3, "{part} {expected}");
}

#[test]
fn the_assist_takes_water_only_when_it_is_warm() {
    let design = design(Cooling::Hall(hall(dry(Some(assist())))));
    let (cool, warm) = (design.hour(&air(15.0, 30.0)), design.hour(&air(36.0, 20.0)));
    let evaporated = |hour: &Hour| hour.water[WaterUse::EvaporativeCooling.index()];
    assert!(evaporated(&cool) <= VolumeFlow::ZERO && evaporated(&warm) > VolumeFlow::ZERO);
    assert!(warm.water[WaterUse::Bleed.index()] > VolumeFlow::ZERO);
    let without = self::design(Cooling::Hall(hall(dry(None)))).hour(&air(36.0, 20.0));
    assert!(overhead(&warm) < overhead(&without));
}

#[test]
fn the_sea_follows_its_months_and_uses_no_water_up() {
    let design = design(Cooling::Hall(hall(sea())));
    let chiller =
        |month| design.hour(&air(15.0, 60.0).in_month(month)).power[Component::Chiller.index()];
    assert!(chiller(1) <= Power::ZERO && chiller(7) > Power::ZERO);
    let year = design.year(&weather("lisbon"));
    assert!(year.wue() <= 0.0 * LITRE_A_KILOWATT_HOUR);
    assert!(year.time_in(Mode::FreeCooling) > year.time_in(Mode::PartlyFree));
    assert!(year.component(Component::SeaPumps) / year.it() > 0.01);
    let water = SeaWater::swinging(15.0 * CELSIUS, 5.0 * KELVIN, 7);
    assert_eq!(water.in_month(7), 20.0 * CELSIUS);
    assert!(((water.in_month(1) - 10.0 * CELSIUS) / KELVIN).abs() < 1e-12);
    assert!(SeaWater::swinging(0.0 * CELSIUS, 9.0 * KELVIN, 7).in_month(1) >= -2.0 * CELSIUS);
}

#[test]
fn reuse_follows_its_season_and_gives_the_factor() {
    let whole = liquid(75.0, 32.0, dry(None), &Residual::Hall(hall(dry(None))));
    let design = design(Cooling::Liquid(whole));
    assert!(design.hour(&air(5.0, 60.0).in_month(6)).heat.reused <= Power::ZERO);
    assert!(design.hour(&air(5.0, 60.0).in_month(11)).heat.reused > Power::ZERO);
    let year = design.year(&weather("stockholm"));
    assert!((year.reuse_factor().value() - year.reused() / year.total()).abs() < 1e-12);
    // 30 % of three quarters of the heat, in seven months of twelve.
    let expected = 0.3 * 0.75 * 212.0 / 365.0 / year.pue().value();
    assert!((year.reuse_factor().value() - expected).abs() < 0.02 * expected, "{year:?}");
    let season = Reuse { share: Share::WHOLE, first: 2, last: 4 };
    assert!(season.in_month(3) == Share::WHOLE && season.in_month(5) == Share::ZERO);
}

#[test]
fn indirect_cooling_goes_from_dry_to_wet_to_help() {
    let design = design(Cooling::Indirect(indirect(expansion())));
    let mode = |celsius, percent| design.hour(&air(celsius, percent)).mode;
    assert_eq!(mode(5.0, 60.0), Mode::FreeCooling);
    assert_eq!(mode(25.0, 30.0), Mode::WettedFree);
    assert_eq!(mode(35.0, 60.0), Mode::PartlyFree);
    assert_eq!(mode(50.0, 60.0), Mode::Recirculation);
}

#[test]
fn the_air_exchanger_leaves_no_air_colder_than_its_sink() {
    let system = indirect(expansion());
    for celsius in [-40.0, 0.0, 15.0, 30.0, 45.0] {
        for percent in [0.0, 50.0, 100.0] {
            let outdoor = air(celsius, percent);
            let hour = design(Cooling::Indirect(system)).hour(&outdoor);
            let all = hour.heat.room + hour.heat.fans;
            // 26 °C and 14 K: the room's air enters at 40 °C, and could at best come to the wet bulb.
            let most: TemperatureDifference = 40.0 * CELSIUS - outdoor.wet_bulb;
            assert!(hour.heat.exchanger / all * 14.5 <= (most / KELVIN).max(0.0), "{hour:?}");
        }
    }
}

#[test]
fn a_curve_is_read_off_and_says_when_it_ends() {
    let point = |celsius: f64, pue: f64| Point {
        temperature: celsius * CELSIUS,
        pue: Ratio::new(pue),
        wue: (pue - 1.0) * LITRE_A_KILOWATT_HOUR,
    };
    let curve = OwnCurve {
        against: Bulb::Dry,
        points: [
            point(0.0, 1.1),
            point(10.0, 1.2),
            point(20.0, 1.3),
            point(20.0, 1.4),
            point(30.0, 1.5),
        ],
    };
    let at = |celsius: f64| curve.at(celsius * CELSIUS).0.value();
    assert!((at(5.0) - 1.15).abs() < 1e-12 && (at(25.0) - 1.45).abs() < 1e-12);
    assert!((at(-40.0) - 1.1).abs() < 1e-12 && (at(50.0) - 1.5).abs() < 1e-12);
    let design = Design {
        utilisation: Share::WHOLE,
        power: PowerChain::default(),
        ..design(Cooling::OwnCurve(curve))
    };
    let hour = design.hour(&air(5.0, 50.0));
    assert!((overhead(&hour) / design.it() - 0.15).abs() < 1e-12);
    assert!(!hour.cautions[Caution::BeyondCurve.index()]);
    assert!(design.hour(&air(35.0, 50.0)).cautions[Caution::BeyondCurve.index()]);
    let year = design.year(&weather("dubai"));
    assert!(year.time_of(Caution::BeyondCurve) > 500.0 * HOUR);
    assert!((year.wue() / LITRE_A_KILOWATT_HOUR - (year.pue().value() - 1.0)).abs() < 1e-9);
}

#[test]
fn every_system_has_a_sound_year_everywhere() {
    let text = std::fs::read_to_string("data/climates.json").unwrap();
    let library = Library::read(&text).unwrap();
    for climate in CLIMATES {
        let weather = library.weather(climate.id).unwrap();
        for (name, design) in systems() {
            let year = design.year(&weather);
            assert!((1.03..1.4).contains(&year.pue().value()), "{name} {} {year:?}", climate.id);
            assert!((0.0..4.0).contains(&(year.wue() / LITRE_A_KILOWATT_HOUR)), "{name}");
            assert!(
                year.time_of(Caution::RejectionOverloaded) <= 0.0 * HOUR,
                "{name} {}",
                climate.id
            );
        }
    }
}
