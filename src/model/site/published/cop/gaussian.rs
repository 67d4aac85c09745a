//! Gaussian process regression: zero mean, squared-exponential kernel, white noise.

/// A fitted process of `N` inputs; Rasmussen and Williams, Gaussian Processes for Machine Learning
/// (2006), eq. 2.25: `f(x) = Σ w_i a² exp(-½ Σ_k ((x_k - x_ik)/l_k)²)`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Process<const N: usize> {
    pub(super) amplitude: f64,
    pub(super) lengths: [f64; N],
    pub(super) points: &'static [[f64; N]],
    pub(super) values: &'static [f64],
    pub(super) weights: &'static [f64],
}

impl<const N: usize> Process<N> {
    /// The mean of the process at a point.
    #[must_use]
    pub fn at(&self, inputs: [f64; N]) -> f64 {
        let kernel = |point: &[f64; N]| {
            let distance: f64 = (0..N)
                .map(|k| (inputs[k] - point[k]) / self.lengths[k])
                .map(|steps| steps * steps)
                .sum();
            libm::exp(-0.5 * distance)
        };
        let sum: f64 = self
            .points
            .iter()
            .zip(self.weights)
            .map(|(point, weight)| weight * kernel(point))
            .sum();
        self.amplitude * self.amplitude * sum
    }

    /// The points it was fitted to, and their values.
    pub fn training(&self) -> impl Iterator<Item = ([f64; N], f64)> {
        self.points.iter().copied().zip(self.values.iter().copied())
    }

    /// Least and most of each input among the points.
    #[must_use]
    pub fn extent(&self) -> [(f64, f64); N] {
        let mut extent = [(f64::MAX, f64::MIN); N];
        for point in self.points {
            for (range, &value) in extent.iter_mut().zip(point) {
                *range = (range.0.min(value), range.1.max(value));
            }
        }
        extent
    }
}
