//! A checksum at the front of a link: a cut tail still parses, and this tells.

/// Letters of Crockford's base 32, in lower case.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The generator polynomial of CRC-32 (ISO-HDLC, the one of zlib), reversed.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// The top 20 bits of the CRC-32 of a text, as four characters.
#[must_use]
pub fn checksum(text: &str) -> String {
    let sum = crc32(text.as_bytes());
    [27, 22, 17, 12]
        .iter()
        .map(|shift| char::from(ALPHABET[(sum >> shift & 31) as usize]))
        .collect()
}

/// The CRC-32 (ISO-HDLC) of some bytes.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8)
            .fold(sum ^ u32::from(*byte), |sum, _| sum >> 1 ^ POLYNOMIAL & (sum & 1).wrapping_neg())
    })
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn the_published_vectors_hold() {
        assert_eq!(checksum("p=hyperscale-eu.3&it=24000&util=0.62&econ=0.71&el=-0.85"), "5en2");
        assert_eq!(checksum("p=china-plan.1"), "174e");
    }
}
