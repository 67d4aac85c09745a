//! What drove a change: a total that is a sum of products, split over the factors without remainder
//! (logarithmic mean Divisia index, LMDI-I; Ang 2005, 2015).
//!
//! Factors are bare numbers, since each has a unit of its own.

/// A total before and after, and the part that each factor has in the change.
#[derive(Debug, Clone, PartialEq)]
pub struct Decomposition {
    /// The total before.
    pub before: f64,
    /// The total after.
    pub after: f64,
    /// What each factor adds; the parts sum to `after - before`.
    pub additive: Vec<f64>,
    /// By what each factor multiplies; the parts multiply to `after / before`. None if a total is
    /// zero.
    pub multiplicative: Option<Vec<f64>>,
}

/// Splits the change of a total over its factors: `parts[i][k]` is factor k of part i.
///
/// `ΔV_k = Σ_i L(V_i', V_i) ln(x_ki'/x_ki)` and `D_k = exp(ΔV_k / L(V', V))`. Zeros: the limits of Ang,
/// Zhang and Choi 1998, table 2. None if the tables differ in shape, are empty, or hold a negative
/// or infinite number.
#[must_use]
pub fn decompose(before: &[Vec<f64>], after: &[Vec<f64>]) -> Option<Decomposition> {
    let factors = before.first()?.len();
    let sound = |row: &Vec<f64>| {
        row.len() == factors && row.iter().all(|factor| factor.is_finite() && *factor >= 0.0)
    };
    if before.len() != after.len() || !before.iter().chain(after).all(sound) {
        return None;
    }
    let mut additive = vec![0.0; factors];
    for (old, new) in before.iter().zip(after) {
        add_part(&mut additive, old, new);
    }
    let total = |table: &[Vec<f64>]| table.iter().map(|row| product(row)).sum::<f64>();
    let (before, after) = (total(before), total(after));
    let mean = logarithmic_mean(after, before);
    let multiplicative =
        (mean > 0.0).then(|| additive.iter().map(|part| libm::exp(part / mean)).collect());
    Some(Decomposition { before, after, additive, multiplicative })
}

/// Adds what one part of the total contributes: `old` and `new` are its factors. The index is additive
/// over parts (Ang 2015), so that they can be looked at one by one.
pub(super) fn add_part(additive: &mut [f64], old: &[f64], new: &[f64]) {
    let (value_old, value_new) = (product(old), product(new));
    let mean = logarithmic_mean(value_new, value_old);
    // Factors that carry a part from or to zero share its whole change: the limit of small values.
    let carries = |old: f64, new: f64| {
        (value_old == 0.0 && value_new > 0.0 && old == 0.0)
            || (value_new == 0.0 && value_old > 0.0 && new == 0.0)
    };
    let count = old.iter().zip(new).fold(
        0.0,
        |sum, (old, new)| {
            if carries(*old, *new) { sum + 1.0 } else { sum }
        },
    );
    for ((sum, old), new) in additive.iter_mut().zip(old).zip(new) {
        if carries(*old, *new) {
            *sum += (value_new - value_old) / count;
        } else if mean > 0.0 {
            *sum += mean * libm::log(new / old);
        }
    }
}

/// Splits the gap between the actual and the potential use over the channels through which demand
/// answered, so that the rebound has parts without remainder.
///
/// `A = P Π x_c` and `ΔE_c = L(A, P) ln x_c`: LMDI over the gap instead of over time; derived here.
/// `potential` is in any unit, and so are the parts. None unless all are positive and finite.
#[must_use]
pub fn split_gap(potential: f64, channels: &[f64]) -> Option<Vec<f64>> {
    let actual = potential * product(channels);
    let positive = |value: &f64| *value > 0.0 && value.is_finite();
    if !(positive(&potential) && positive(&actual) && channels.iter().all(positive)) {
        return None;
    }
    let mean = logarithmic_mean(actual, potential);
    Some(channels.iter().map(|channel| mean * libm::log(*channel)).collect())
}

/// `L(a, b) = (a - b)/ln(a/b)`, `L(a, a) = a`, 0 if either is 0; both are 0 or more.
#[must_use]
pub fn logarithmic_mean(a: f64, b: f64) -> f64 {
    let (low, high) = (a.min(b), a.max(b));
    let step = high - low;
    if step == 0.0 || low <= 0.0 {
        return low.max(0.0);
    }
    // ln(a/b) as ln(1 + (a - b)/b): nothing cancels where a and b are close
    step / libm::log1p(step / low)
}

/// The product of all factors.
fn product(factors: &[f64]) -> f64 {
    factors.iter().product()
}
