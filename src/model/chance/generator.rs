//! Random numbers that are the same for the same seed, anywhere.

/// `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014): quick, and good enough to shift and to shuffle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Generator(u64);

impl Generator {
    /// A generator from a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// The next number, from 0 on and below 1.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are all that a double holds")]
    pub const fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One of so many places, the first being 0.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the product is below the number of places"
    )]
    pub const fn place(&mut self, places: usize) -> usize {
        ((self.bits() as u128 * places as u128) >> 64) as usize
    }
}
