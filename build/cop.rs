//! The chiller performance of the published model: Gaussian processes, fitted here from their
//! training points, so that neither the fit nor the points need a parser in the program.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// A process to fit: where its points lie, and its kernel
/// `a² exp(-½ Σ ((x - x')/l)²)` with the variance of the noise beside it.
///
/// Length scales and amplitudes are those of the published model, to the digits known; the rest of
/// their digits and the noise are where the likelihood of the points is greatest.
struct Process {
    name: &'static str,
    file: &'static str,
    amplitude: f64,
    lengths: &'static [f64],
    noise: f64,
}

const PROCESSES: &[Process] = &[
    Process {
        name: "WATER_COOLED",
        file: "data/published/cop_water_cooled.csv",
        amplitude: 7.478_285_75,
        lengths: &[95.168_063_1, 0.256_758_436],
        noise: 2.027_361_05e-3,
    },
    Process {
        name: "AIR_COOLED",
        file: "data/published/cop_air_cooled.csv",
        amplitude: 7.681_422_1,
        lengths: &[23.783_701_3, 0.786_450_4],
        noise: 1.052_929_86e-3,
    },
    Process {
        name: "DIRECT_EXPANSION",
        file: "data/published/cop_direct_expansion.csv",
        amplitude: 1.508_607_24,
        lengths: &[10.121_839],
        noise: 5.004_056_57e-4,
    },
];

/// Writes `cop.rs` into the build's own directory.
pub(crate) fn generate() {
    println!("cargo::rerun-if-changed=data/published");
    let mut text = String::new();
    for process in PROCESSES {
        write_process(&mut text, process);
    }
    let out = env::var("OUT_DIR").expect("cargo names the output directory");
    fs::write(Path::new(&out).join("cop.rs"), text).expect("the processes are written");
}

fn write_process(text: &mut String, process: &Process) {
    let rows = fs::read_to_string(process.file).expect("the training points are there");
    let rows: Vec<Vec<f64>> = rows.lines().skip(1).map(numbers).collect();
    let inputs = process.lengths.len();
    let (points, values): (Vec<_>, Vec<_>) =
        rows.iter().map(|row| (row[..inputs].to_vec(), row[inputs])).unzip();
    let weights = solve(covariance(process, &points), values.clone());
    let Process { name, amplitude, lengths, .. } = process;
    writeln!(
        text,
        "pub(super) const {name}: Process<{inputs}> = Process {{ amplitude: {amplitude:?}, \
         lengths: {lengths:?}, points: &{points:?}, values: &{values:?}, weights: &{weights:?} }};"
    )
    .expect("text takes text");
}

fn numbers(line: &str) -> Vec<f64> {
    line.split(',').map(|cell| cell.trim().parse().expect("a cell is a number")).collect()
}

fn covariance(process: &Process, points: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let kernel = |a: &[f64], b: &[f64]| {
        let distance: f64 = a
            .iter()
            .zip(b)
            .zip(process.lengths)
            .map(|((a, b), length)| (a - b) / length * ((a - b) / length))
            .sum();
        process.amplitude * process.amplitude * libm::exp(-0.5 * distance)
    };
    let noise = |row: usize, column: usize| if row == column { process.noise } else { 0.0 };
    (0..points.len())
        .map(|row| {
            (0..points.len())
                .map(|column| kernel(&points[row], &points[column]) + noise(row, column))
                .collect()
        })
        .collect()
}

/// Solves `matrix x = right` by Cholesky's factors; the matrix is symmetric and positive.
fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Vec<f64> {
    let size = right.len();
    for row in 0..size {
        for column in 0..=row {
            let known: f64 = (0..column).map(|k| matrix[row][k] * matrix[column][k]).sum();
            let rest = matrix[row][column] - known;
            matrix[row][column] =
                if row == column { rest.sqrt() } else { rest / matrix[column][column] };
        }
        let known: f64 = (0..row).map(|k| matrix[row][k] * right[k]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    for row in (0..size).rev() {
        let known: f64 = (row + 1..size).map(|k| matrix[k][row] * right[k]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    right
}
