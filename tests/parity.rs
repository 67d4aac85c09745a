//! The browser computes the same digits: natively and in WebAssembly, bit by bit.

use jevons::model::site::Library;
use jevons::outcome::Outcome;
use jevons::presets::Preset;
use jevons::units::LITRE_A_KILOWATT_HOUR;

#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// The bits of PUE, WUE and what is left of the electricity, for these presets: those of a native
/// run. A change of the equations changes them, and the failing test prints the new ones.
const EXPECTED: &[(&str, [u64; 3])] = &[
    ("china-plan", [0x3ff7_5c28_f5c2_8f5c, 0x0000_0000_0000_0000, 0x3fdf_6b8b_3399_d639]),
    ("western-hub", [0x3ff1_8f73_1707_5b1b, 0x3fb4_e9d7_e2ea_e3eb, 0x3fdf_6b8b_3399_d639]),
    ("deepseek", [0x3ff4_cc3a_8e1a_6bd4, 0x0000_0000_0000_0000, 0x3fef_ffff_ffff_ffff]),
    ("longer-answers", [0x3ff2_3d70_a3d7_0a3e, 0x0000_0000_0000_0000, 0x3ff4_e4b9_77ad_d766]),
    (
        "hyperscale-free-cooling",
        [0x3ff1_7db1_c613_2bce, 0x3fa6_0f10_2c7a_c318, 0x3fdf_6b8b_3399_d638],
    ),
    ("colocation", [0x3ff6_dc43_bd6e_3499, 0x0000_0000_0000_0000, 0x3fdf_6b8b_3399_d639]),
    ("legacy-room", [0x3ffe_8f5c_28f5_c290, 0x3fd4_7ae1_47ae_147b, 0x3fdf_6b8b_3399_d63a]),
    ("warm-water", [0x3ff0_8b43_9581_0625, 0x3fe6_6666_6666_6667, 0x3fe7_303b_5cc0_ed73]),
];

fn bits(outcome: &Outcome) -> [u64; 3] {
    let total = &outcome.demand.total;
    [
        outcome.site.pue.value(),
        outcome.site.wue / LITRE_A_KILOWATT_HOUR,
        total.actual / total.frozen,
    ]
    .map(f64::to_bits)
}

#[test]
fn every_machine_gives_the_same_bits() {
    let library = Library::read(include_str!("../data/climates.json")).expect("it is sound");
    let found: Vec<_> = EXPECTED
        .iter()
        .map(|(slug, _)| {
            let scenario = Preset::find(slug).expect("the preset is there").scenario();
            let weather = library.weather(scenario.choices.climate.id);
            (*slug, bits(&scenario.run(weather.as_ref()).expect("the weather is there")))
        })
        .collect();
    assert_eq!(found, EXPECTED, "{found:#x?}");
}
