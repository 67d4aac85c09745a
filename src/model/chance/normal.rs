//! The normal distribution.

use libm::{erfc, exp, log, sqrt};

/// Probability below so many standard deviations.
pub(super) fn below(deviations: f64) -> f64 {
    0.5 * erfc(-deviations / std::f64::consts::SQRT_2)
}

/// Where so much probability lies below: Acklam's rational approximation (2003), made exact to the
/// last digits by one step of Halley's method.
pub(super) fn quantile(probability: f64) -> f64 {
    if probability <= 0.0 {
        return f64::NEG_INFINITY;
    }
    if probability >= 1.0 {
        return f64::INFINITY;
    }
    let near = if probability < TAIL {
        tail(probability)
    } else if probability > 1.0 - TAIL {
        -tail(1.0 - probability)
    } else {
        middle(probability - 0.5)
    };
    let error = below(near) - probability;
    let step = error * sqrt(2.0 * std::f64::consts::PI) * exp(near * near / 2.0);
    near - step / (1.0 + near * step / 2.0)
}

/// From here on the tails have a formula of their own.
const TAIL: f64 = 0.02425;

const A: [f64; 6] = [
    -3.969_683_028_665_376e1,
    2.209_460_984_245_205e2,
    -2.759_285_104_469_687e2,
    1.383_577_518_672_69e2,
    -3.066_479_806_614_716e1,
    2.506_628_277_459_239,
];
const B: [f64; 6] = [
    -5.447_609_879_822_406e1,
    1.615_858_368_580_409e2,
    -1.556_989_798_598_866e2,
    6.680_131_188_771_972e1,
    -1.328_068_155_288_572e1,
    1.0,
];
const C: [f64; 6] = [
    -7.784_894_002_430_293e-3,
    -3.223_964_580_411_365e-1,
    -2.400_758_277_161_838,
    -2.549_732_539_343_734,
    4.374_664_141_464_968,
    2.938_163_982_698_783,
];
const D: [f64; 5] = [
    7.784_695_709_041_462e-3,
    3.224_671_290_700_398e-1,
    2.445_134_137_142_996,
    3.754_408_661_907_416,
    1.0,
];

fn polynomial(coefficients: &[f64], at: f64) -> f64 {
    coefficients.iter().fold(0.0, |sum, coefficient| sum * at + coefficient)
}

fn middle(off: f64) -> f64 {
    let square = off * off;
    off * polynomial(&A, square) / polynomial(&B, square)
}

fn tail(probability: f64) -> f64 {
    let far = sqrt(-2.0 * log(probability));
    polynomial(&C, far) / polynomial(&D, far)
}
