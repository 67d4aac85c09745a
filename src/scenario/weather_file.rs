//! Which weather file of the visitor's own a scenario was made with. The year itself never travels
//! in a link; its place and a fingerprint of its contents do, so that the same file can be asked
//! for.

use super::plain_name;

/// A weather file of the visitor's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeatherFile {
    place: String,
    hash: u32,
}

/// Digits of the fingerprint in links.
const DIGITS: usize = 8;

impl WeatherFile {
    /// The file about a place whose contents have this CRC-32. The name is cut and cleaned as that
    /// of a scenario is.
    #[must_use]
    pub fn new(place: &str, hash: u32) -> Self {
        Self { place: plain_name(place), hash }
    }

    /// The place, as the file names it; may be empty.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The CRC-32 of its contents.
    #[must_use]
    pub const fn hash(&self) -> u32 {
        self.hash
    }

    /// The fingerprint as it stands in links: eight hexadecimal digits.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        format!("{:08x}", self.hash)
    }

    /// A fingerprint of a link as a number; `None` if it is not eight hexadecimal digits.
    #[must_use]
    pub fn parse(fingerprint: &str) -> Option<u32> {
        let sound =
            fingerprint.len() == DIGITS && fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit());
        sound.then(|| u32::from_str_radix(fingerprint, 16).ok()).flatten()
    }
}
