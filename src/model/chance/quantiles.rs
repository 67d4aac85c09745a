//! What comes out, as quantiles.

/// The quantile of sorted values, interpolated between the nearest two (type 7 of Hyndman and Fan
/// 1996, the usual one of R and `NumPy`). None without values.
#[must_use]
pub fn quantile(sorted: &[f64], probability: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    #[expect(clippy::cast_precision_loss, reason = "there are fewer values than 2^53")]
    let place = probability.clamp(0.0, 1.0) * last as f64;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to last")]
    let below = libm::floor(place) as usize;
    let (low, high) = (sorted[below], sorted[(below + 1).min(last)]);
    Some(low + (place - libm::floor(place)) * (high - low))
}

/// What to show of many values.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Band {
    /// 5th percentile.
    pub p5: f64,
    /// 25th percentile.
    pub p25: f64,
    /// Median.
    pub p50: f64,
    /// 75th percentile.
    pub p75: f64,
    /// 95th percentile.
    pub p95: f64,
}

impl Band {
    /// The band of some values, in any order; what is not a number is left out. None without any.
    #[must_use]
    pub fn of(values: &[f64]) -> Option<Self> {
        let mut sorted: Vec<f64> = values.iter().copied().filter(|value| !value.is_nan()).collect();
        sorted.sort_by(f64::total_cmp);
        let at = |probability| quantile(&sorted, probability);
        Some(Self { p5: at(0.05)?, p25: at(0.25)?, p50: at(0.5)?, p75: at(0.75)?, p95: at(0.95)? })
    }
}
