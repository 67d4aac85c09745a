//! Chillers beyond the box of their curves: what other machines do where our set has ended.
//!
//! Reads `chillers.csv` of the folder that `JEVONS_DATA` names; nothing of it is kept here but the
//! ratios.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use super::world::{World, data};

/// The end of our set's box, °C: entering condenser water, and leaving chilled water.
const CONDENSER_END: f64 = 23.89;
/// By how much the rule may promise more than a machine keeps on the side of the condenser.
const TOO_GOOD: f64 = 0.01;

/// A machine by its columns.
struct Machine(BTreeMap<String, String>);

impl Machine {
    fn number(&self, column: &str) -> f64 {
        self.0[column].parse().unwrap_or_else(|_| panic!("{column} is no number"))
    }

    /// Input per load at full load against that at reference.
    fn input(&self, x: f64, y: f64) -> f64 {
        let c = |place: u8| self.number(&format!("eirft_c{place}"));
        c(1) + x * (c(2) + c(3) * x) + y * (c(4) + c(5) * y) + c(6) * x * y
    }

    /// How steeply input per load changes with the chilled water at a point, per kelvin, over itself.
    fn slope(&self, x: f64, y: f64) -> f64 {
        let c = |place: u8| self.number(&format!("eirft_c{place}"));
        (c(2) + 2.0 * c(3) * x + c(6) * y) / self.input(x, y)
    }

    /// Input per load at warmer chilled water over that where the box is taken to end: as the machine's
    /// slope there goes on, between none and a perfect machine's.
    fn kept(&self, (x, y): (f64, f64), end: f64) -> f64 {
        let kept = libm::exp(self.slope(end, y) * (x - end));
        kept.max(perfect(x, y) / perfect(end, y)).min(1.0)
    }

    /// Input per load at a point over that at another: its own curve, and Carnot's rule.
    fn both(&self, to: (f64, f64), from: (f64, f64)) -> (f64, f64) {
        let own = self.input(to.0, to.1) / self.input(from.0, from.1);
        (own, perfect(to.0, to.1) / perfect(from.0, from.1))
    }
}

/// Work of a perfect machine per heat, with the differences that `curves.rs` gives water-cooled
/// machines.
fn perfect(chilled: f64, condenser: f64) -> f64 {
    let cold = chilled - 1.0;
    (condenser + 6.0 - cold) / (cold + 273.15)
}

fn machines(text: &str) -> Vec<Machine> {
    let mut lines = text.lines();
    let columns: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let machine = |line: &str| {
        let cells = line.split(',').map(str::to_owned);
        Machine(columns.iter().map(|column| (*column).to_owned()).zip(cells).collect())
    };
    let wanted = |one: &Machine| one.0["type"] == "water" && !one.0["object"].contains("Reform");
    lines.map(machine).filter(wanted).collect()
}

pub(super) fn part(_: &World) -> Option<String> {
    let machines = machines(&fs::read_to_string(data("chillers.csv")).ok()?);
    let mut text = String::from(
        "Needs the transcribed curves of EnergyPlus. Input per load at full load, at the warm end of each \
         machine's own box over that nearer to the middle: by its own curve, as a perfect machine (Carnot), and, for \
         warmer chilled water, as its own slope in the middle goes on. Beyond the box of our set the \
         condenser follows Carnot; the chilled water follows the slope (`beyond_curves`: `edge`) or, in \
         links made before there was a choice, Carnot (`ideal`).\n\n\
         | machine | condenser water, from 23.9 °C to | own | Carnot | chilled water, °C | own | Carnot | slope |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    let (mut least, mut most, mut kind) = (0.0_f64, 0.0_f64, 0.0_f64);
    let mut slopes = [0.0_f64; 2];
    for machine in &machines {
        let x = machine.number("ref_leaving_chw_C");
        let (low, high) = (machine.number("eirft_xmin"), machine.number("eirft_xmax"));
        let end = machine.number("eirft_ymax");
        let beyond =
            (end > CONDENSER_END + 1.0).then(|| machine.both((x, end), (x, CONDENSER_END)));
        let _ = match beyond {
            Some((own, rule)) => {
                let error = rule / own - 1.0;
                (least, most) = (least.min(error), most.max(error));
                write!(text, "| {} | {end:.1} | {own:.3} | {rule:.3} ", machine.0["name"])
            }
            None => write!(text, "| {} | – | – | – ", machine.0["name"]),
        };
        let middle = f64::midpoint(low, high);
        let y = end.min(CONDENSER_END);
        let (own, rule) = machine.both((high, y), (middle, y));
        kind = kind.max((own / rule - 1.0) / (high - middle));
        let kept = machine.kept((high, y), middle);
        let error = (kept / own - 1.0) / (high - middle);
        slopes = [slopes[0].min(error), slopes[1].max(error)];
        let _ = writeln!(text, "| {middle:.1} to {high:.1} | {own:.3} | {rule:.3} | {kept:.3} |");
    }
    assert!(least > -TOO_GOOD, "condenser water beyond the box: {least}");
    let _ = writeln!(
        text,
        "\nBeyond the warm end of the condenser Carnot lies {:+.1} % to {:+.1} % beside the machines: it errs on the \
         safe side. On the side of the chilled water it promises more than the machines keep, up to {:.1} % a kelvin; \
         the slope lies {:+.1} % to {:+.1} % a kelvin beside them (minus: it promises more). No public set shows what \
         machines do at 18 °C: that the slope goes on to there is a judgement.",
        least * 100.0,
        most * 100.0,
        kind * 100.0,
        slopes[0] * 100.0,
        slopes[1] * 100.0,
    );
    Some(text)
}
