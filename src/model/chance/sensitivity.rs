//! Which input the spread is due to.

use super::distribution::Distribution;

/// What one input does while the others stay in the middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tornado {
    /// The input's place.
    pub input: usize,
    /// The result with the input at its lower end.
    pub low: f64,
    /// The result with the input at its upper end.
    pub high: f64,
}

impl Tornado {
    /// How far apart the results are.
    #[must_use]
    pub fn swing(&self) -> f64 {
        (self.high - self.low).abs()
    }
}

/// The 5th and the 95th percentile: where a tornado usually puts each input.
pub const USUAL_ENDS: (f64, f64) = (0.05, 0.95);

/// One input at a time at two quantiles, the others at their medians; the widest first.
pub fn tornado(
    inputs: &[Distribution],
    ends: (f64, f64),
    mut result: impl FnMut(&[f64]) -> f64,
) -> Vec<Tornado> {
    let mut point: Vec<f64> = inputs.iter().map(|input| input.quantile(0.5)).collect();
    let mut bars = Vec::with_capacity(inputs.len());
    for (place, input) in inputs.iter().enumerate() {
        let middle = point[place];
        point[place] = input.quantile(ends.0);
        let low = result(&point);
        point[place] = input.quantile(ends.1);
        let high = result(&point);
        point[place] = middle;
        bars.push(Tornado { input: place, low, high });
    }
    bars.sort_by(|one, other| other.swing().total_cmp(&one.swing()));
    bars
}

/// Variance-based indices, fed row by row so that the work can be divided.
///
/// First order: `mean[f_B (f_ABi - f_A)] / V` (Saltelli et al. 2010); total: `mean[(f_A - f_ABi)²] /
/// 2V` (Jansen 1999). A row is a point A, a point B, and for every input A with that of B. Results
/// are taken as distances from the first, which changes nothing but the rounding.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Indices {
    rows: f64,
    shift: Option<f64>,
    sum: f64,
    squares: f64,
    first: Vec<f64>,
    total: Vec<f64>,
}

impl Indices {
    /// Indices of so many inputs, nothing fed yet.
    #[must_use]
    pub fn new(inputs: usize) -> Self {
        Self { first: vec![0.0; inputs], total: vec![0.0; inputs], ..Self::default() }
    }

    /// Adds the results of a row; a row with a result that is not a number is left out.
    pub fn add(&mut self, a: f64, b: f64, exchanged: &[f64]) {
        if !(a.is_finite() && b.is_finite() && exchanged.iter().all(|one| one.is_finite())) {
            return;
        }
        let shift = *self.shift.get_or_insert(a);
        let (a, b) = (a - shift, b - shift);
        self.rows += 1.0;
        self.sum += a + b;
        self.squares += a * a + b * b;
        let sums = self.first.iter_mut().zip(&mut self.total);
        for ((first, total), exchanged) in sums.zip(exchanged) {
            let distance = exchanged - shift - a;
            *first += b * distance;
            *total += distance * distance;
        }
    }

    /// Feeds a row: evaluates at A, at B and at every exchange.
    pub fn feed(&mut self, a: &[f64], b: &[f64], mut result: impl FnMut(&[f64]) -> f64) {
        let mut point = a.to_vec();
        let mut exchanged = Vec::with_capacity(a.len());
        for place in 0..a.len() {
            point[place] = b[place];
            exchanged.push(result(&point));
            point[place] = a[place];
        }
        self.add(result(a), result(b), &exchanged);
    }

    /// Variance of the results.
    #[must_use]
    pub fn variance(&self) -> f64 {
        let count = 2.0 * self.rows;
        let mean = self.sum / count;
        self.squares / count - mean * mean
    }

    /// First-order indices: the share of the variance that each input explains alone. None without
    /// any variance.
    #[must_use]
    pub fn first_order(&self) -> Option<Vec<f64>> {
        self.shares(&self.first, 1.0)
    }

    /// Total-order indices: the share that would be left if all the others were known. None without
    /// any variance.
    #[must_use]
    pub fn total_order(&self) -> Option<Vec<f64>> {
        self.shares(&self.total, 2.0)
    }

    fn shares(&self, sums: &[f64], divisor: f64) -> Option<Vec<f64>> {
        let variance = self.variance();
        let sound = self.rows > 0.0 && variance > 0.0;
        sound.then(|| sums.iter().map(|sum| sum / self.rows / (divisor * variance)).collect())
    }
}
