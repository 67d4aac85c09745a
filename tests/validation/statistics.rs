//! Middles, ranks and errors.

/// The value below which this share of the values lies, in a straight line between neighbours;
/// `None` of none.
pub(super) fn quantile(values: &[f64], share: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().checked_sub(1)?;
    let place = share * float(last);
    let (mut low, mut at) = (0, 0.0);
    while at + 1.0 <= place && low < last {
        low += 1;
        at += 1.0;
    }
    let high = (low + 1).min(last);
    Some(sorted[low] + (sorted[high] - sorted[low]) * (place - at))
}

/// The middle value; `NaN` of none, which prints as such.
pub(super) fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5).unwrap_or(f64::NAN)
}

/// The mean; `NaN` of none.
pub(super) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / float(values.len())
}

/// How the ranks of two lists agree: Pearson's correlation of the ranks, equal values sharing the
/// mean of their ranks (Spearman).
pub(super) fn rank_correlation(one: &[f64], other: &[f64]) -> f64 {
    let (one, other) = (ranks(one), ranks(other));
    let (middle, other_middle) = (mean(&one), mean(&other));
    let mut sums = [0.0; 3];
    for (a, b) in one.iter().zip(&other) {
        let (a, b) = (a - middle, b - other_middle);
        sums[0] += a * b;
        sums[1] += a * a;
        sums[2] += b * b;
    }
    sums[0] / (sums[1] * sums[2]).sqrt()
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let rank = |value: &f64| {
        let below = values.iter().filter(|other| *other < value).count();
        let equal = values.iter().filter(|other| other.total_cmp(value).is_eq()).count();
        float(below) + f64::midpoint(float(equal), 1.0)
    };
    values.iter().map(rank).collect()
}

pub(super) fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::NAN, f64::from)
}

#[test]
fn ranks_and_quantiles_are_the_textbooks() {
    assert_eq!(quantile(&[3.0, 1.0, 2.0, 4.0], 0.5), Some(2.5));
    assert_eq!(quantile(&[], 0.5), None);
    assert_eq!(ranks(&[10.0, 20.0, 10.0]), [1.5, 3.0, 1.5]);
    // Spearman's own form for ranks without ties, 1 - 6 Σd²/(n(n² - 1)).
    let correlation = rank_correlation(&[1.0, 2.0, 3.0, 4.0, 5.0], &[5.0, 6.0, 7.0, 8.0, 7.5]);
    assert!((correlation - 0.9).abs() < 1e-12);
}
