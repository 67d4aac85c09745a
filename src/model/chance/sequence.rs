//! Evenly spread points in many dimensions.

use super::generator::Generator;
use super::joe_kuo::DIMENSIONS;

/// Dimensions that the Sobol sequence has.
pub const MOST_DIMENSIONS: usize = 64;

/// Bits of a coordinate: so many points can be told apart.
const BITS: usize = 32;

/// Size of the last bit.
const LAST: f64 = 1.0 / 4_294_967_296.0;

/// The direction numbers of a dimension as the table has them; none beyond the last.
#[must_use]
pub fn direction_numbers(dimension: usize) -> Option<(usize, u32, &'static [u32])> {
    DIMENSIONS.get(dimension).map(|one| (one.degree, one.polynomial, one.numbers))
}

/// The Sobol sequence (Sobol 1967; Joe and Kuo 2008) in the order of Antonov and Saleev's Gray code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sobol {
    directions: Vec<[u32; BITS]>,
    state: Vec<u32>,
    shift: Vec<u32>,
    count: u32,
}

impl Sobol {
    /// The sequence as it is, from its first point (all zero) on. None for more than
    /// [`MOST_DIMENSIONS`].
    #[must_use]
    pub fn new(dimensions: usize) -> Option<Self> {
        let rows = DIMENSIONS.get(..dimensions)?;
        let directions: Vec<_> = rows.iter().map(directions).collect();
        Some(Self { directions, state: vec![0; dimensions], shift: vec![0; dimensions], count: 0 })
    }

    /// The sequence with a random digital shift: as evenly spread, another one for every seed
    /// (L'Ecuyer and Lemieux 2002). No coordinate is 0.
    #[must_use]
    pub fn shifted(dimensions: usize, seed: u64) -> Option<Self> {
        let mut sequence = Self::new(dimensions)?;
        let mut generator = Generator::new(seed);
        for shift in &mut sequence.shift {
            let bits = (generator.bits() >> 32) as u32;
            *shift = bits;
        }
        Some(sequence)
    }

    /// Writes the next point. Coordinates lie in 0 to 1; those of the shifted sequence in the
    /// middle of the last bit's interval, so that none is 0.
    pub fn next_into(&mut self, point: &mut [f64]) {
        let is_shifted = self.shift.iter().any(|shift| *shift != 0);
        let middle = if is_shifted { 0.5 } else { 0.0 };
        for (value, (state, shift)) in point.iter_mut().zip(self.state.iter().zip(&self.shift)) {
            *value = (f64::from(state ^ shift) + middle) * LAST;
        }
        // The Gray code changes one bit: the lowest zero of the count.
        let bit = (!self.count).trailing_zeros() as usize;
        for (state, directions) in self.state.iter_mut().zip(&self.directions) {
            *state ^= directions.get(bit).copied().unwrap_or(0);
        }
        self.count = self.count.wrapping_add(1);
    }
}

/// The direction numbers of a dimension: the recurrence of Bratley and Fox (1988).
fn directions(dimension: &super::joe_kuo::Dimension) -> [u32; BITS] {
    let mut directions = [0_u32; BITS];
    let degree = dimension.degree;
    if degree == 0 {
        for (bit, direction) in directions.iter_mut().enumerate() {
            *direction = 1 << (BITS - 1 - bit);
        }
        return directions;
    }
    for bit in 0..BITS {
        directions[bit] = if bit < degree {
            dimension.numbers.get(bit).copied().unwrap_or(1) << (BITS - 1 - bit)
        } else {
            let before = directions[bit - degree];
            (1..degree)
                .filter(|tap| dimension.polynomial >> (degree - tap) & 1 == 1)
                .fold(before ^ (before >> degree), |sum, tap| sum ^ directions[bit - tap])
        };
    }
    directions
}

/// The Halton sequence (Halton 1960): radical inverses in the first primes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Halton {
    bases: Vec<u32>,
    count: u32,
}

impl Halton {
    /// The sequence, from its first point (all zero) on.
    #[must_use]
    pub fn new(dimensions: usize) -> Self {
        let is_prime = |number: &u32| (2..*number).all(|divisor| !number.is_multiple_of(divisor));
        Self { bases: (2..).filter(is_prime).take(dimensions).collect(), count: 0 }
    }

    /// Writes the next point.
    pub fn next_into(&mut self, point: &mut [f64]) {
        for (value, base) in point.iter_mut().zip(&self.bases) {
            *value = radical_inverse(self.count, *base);
        }
        self.count = self.count.wrapping_add(1);
    }
}

/// The digits of a number in a base, mirrored at the point.
fn radical_inverse(mut number: u32, base: u32) -> f64 {
    let (mut value, mut place) = (0.0, 1.0);
    while number > 0 {
        place /= f64::from(base);
        value += place * f64::from(number % base);
        number /= base;
    }
    value
}

/// A Latin hypercube (`McKay`, Beckman and Conover 1979): so many points, one by one, each stratum of
/// each dimension holding exactly one.
#[must_use]
pub fn latin_hypercube(points: usize, dimensions: usize, seed: u64) -> Vec<Vec<f64>> {
    let mut generator = Generator::new(seed);
    let mut all = vec![vec![0.0; dimensions]; points];
    for dimension in 0..dimensions {
        let mut strata: Vec<usize> = (0..points).collect();
        for last in (1..points).rev() {
            strata.swap(last, generator.place(last + 1));
        }
        for (point, stratum) in all.iter_mut().zip(strata) {
            #[expect(clippy::cast_precision_loss, reason = "there are fewer points than 2^53")]
            let value = (stratum as f64 + generator.unit()) / points as f64;
            point[dimension] = value;
        }
    }
    all
}
