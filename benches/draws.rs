//! The draws of the projection as WebAssembly, for `scripts/bench.mjs`: the page's own kernel behind
//! functions that the browser can call. `draws.mjs` is the same work in plain JavaScript.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "whole years and lengths, as JavaScript has them"
)]

use std::rc::Rc;

use jevons::link;
use jevons::messages::{Speaker, plain};
use jevons::model::demand::projection::{Quick, Segment, Sums, Walk, World};
use jevons::studies::{Ask, Progress, Shelf, begin};
use jevons::view::{Language, Study};
use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Inputs that a draw sets.
const INPUTS: usize = 13;
const PRIMES: [f64; INPUTS] =
    [2.0, 3.0, 5.0, 7.0, 11.0, 13.0, 17.0, 19.0, 23.0, 29.0, 31.0, 37.0, 41.0];

/// The world of a draw: the uncertain inputs of the study, spread evenly over their ranges.
fn draw(number: f64, roots: &[f64; INPUTS], from: &World, world: &mut World) {
    let u = roots.map(|root| {
        let place = number * root;
        place - place.floor()
    });
    world.clone_from(from);
    for segment in &mut world.segments {
        *segment = Segment {
            elasticity: segment.elasticity * (0.3 + 1.7 * u[1]),
            ..segment.growing(0.4 + 0.8 * u[0])
        };
    }
    if let Some(training) = &mut world.training {
        training.rate *= 0.4 + 0.8 * u[0];
        training.elasticity = 1.5 * u[2];
    }
    world.efficiency.algorithm.rate = 0.2 + 0.9 * u[3];
    world.efficiency.algorithm.slowing = 0.5 * u[4];
    world.efficiency.chip.rate = 0.2 + 0.3 * u[5];
    world.efficiency.hardware.rate = 0.5 * u[6];
    world.costs.other_rate = 0.6 * u[7];
    world.costs.energy_share = 0.02 + 0.33 * u[8];
    world.costs.hardware_share = (0.2 + 0.5 * u[9]).min(1.0 - world.costs.energy_share);
    world.response.passed_on = 0.3 + 0.7 * u[10];
    world.response.adjustment = 0.1 + 0.9 * u[11];
    world.pue.end = 1.05 + 0.3 * u[12];
}

/// Sum over the draws of the last year's F and A, to compare, through the kernel of the draws.
fn quick(count: f64, years: f64) -> f64 {
    let (from, mut quick) = (World::reference(), Quick::default());
    let roots = PRIMES.map(f64::sqrt);
    summed(count, |number, world| {
        draw(number, &roots, &from, world);
        let mut last = Sums::default();
        quick.through(world, years as u32, |sums| last = *sums);
        last.frozen + last.actual
    })
}

/// The same through the projection that keeps every figure of every year.
fn full(count: f64, years: f64) -> f64 {
    let (from, mut walk) = (World::reference(), Walk::default());
    let roots = PRIMES.map(f64::sqrt);
    summed(count, |number, world| {
        draw(number, &roots, &from, world);
        let mut last = 0.0;
        walk.through(world, years as u32, |year, _| last = year.frozen + year.actual);
        last
    })
}

fn summed(count: f64, mut one: impl FnMut(f64, &mut World) -> f64) -> f64 {
    let mut world = World::reference();
    let (mut sum, mut number) = (0.0, 1.0);
    while number <= count {
        sum += one(number, &mut world);
        number += 1.0;
    }
    sum
}

/// The first portion of the study: 2,000 draws, bands, tornado, and the sheet as HTML; its length.
fn fan(address: &str) -> f64 {
    let say = Speaker::new(Language::English, plain);
    let link = link::read(address, "").link.unwrap_or_default();
    let ask = Ask { say, link, shelf: Rc::new(Shelf::default()), attached: "".into() };
    match begin(Study::Odds, ask).advance(&mut || true) {
        Progress::Going(_, Some(sheet)) | Progress::Done(sheet) => {
            sheet.markup(&Speaker::new(Language::English, plain), 800.0).len() as f64
        }
        Progress::Going(_, None) => 0.0,
    }
}

fn offer(name: &str, function: &JsValue) {
    let _ = Reflect::set(&js_sys::global(), &name.into(), function);
}

fn main() {
    type Numbers = dyn Fn(f64, f64) -> f64;
    for (name, function) in [("quick", quick as fn(f64, f64) -> f64), ("full", full)] {
        offer(name, &Closure::<Numbers>::new(function).into_js_value());
    }
    let fan = Closure::<dyn Fn(JsValue) -> f64>::new(|address: JsValue| {
        fan(&address.as_string().unwrap_or_default())
    });
    offer("fan", fan.into_js_value().unchecked_ref());
}
