//! A link as text, taken apart into keys and values. Knows nothing of what they mean.

/// Pairs beyond this many are counted, not read. Two scenarios with every input changed have some
/// 420, and a test keeps this above that.
pub(super) const MOST_PAIRS: usize = 600;

/// One `key=value`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pair {
    /// In lower case.
    pub(super) key: String,
    /// Percent-decoded; none if that failed or if there was no `=`.
    pub(super) value: Option<String>,
}

/// What a text came apart into.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    pub(super) read: Vec<Pair>,
    pub(super) left_over: usize,
}

/// Where in an address a text stood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// After `#`, where a plus is a plus.
    Fragment,
    /// After `?`, where a plus is a space.
    Query,
}

/// The text without what addresses and mail programs put around and into it.
pub(super) fn tidy(text: &str) -> String {
    let text = text.trim_start_matches(['#', '?', '/']);
    let text = text.split(":~:").next().unwrap_or_default();
    // A soft line break of quoted-printable mail is an equals sign before the line end.
    let text = text.replace("=\r\n", "").replace("=\n", "");
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// Takes a tidy text apart.
pub(super) fn split(text: &str, place: Place) -> Pairs {
    let mut pairs = Pairs::default();
    for part in text.split('&').filter(|part| !part.is_empty()) {
        if pairs.read.len() == MOST_PAIRS {
            pairs.left_over += 1;
            continue;
        }
        // A link copied out of a page's source has `&amp;` for `&`.
        let part = part.strip_prefix("amp;").unwrap_or(part);
        let (key, value) = match part.split_once('=') {
            Some((key, value)) => (key, decode(value, place)),
            None => (part, None),
        };
        if key.is_empty() && value.as_deref().is_none_or(str::is_empty) {
            continue;
        }
        pairs.read.push(Pair { key: key.to_ascii_lowercase(), value });
    }
    pairs
}

/// Percent-decodes once.
fn decode(text: &str, place: Place) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hexadecimal(rest.next()?)? << 4 | hexadecimal(rest.next()?)?,
            b'+' if place == Place::Query => b' ',
            other => other,
        });
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// Percent-encodes what has a meaning in addresses or is not plain ASCII.
pub(super) fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte >> 4, byte & 15] {
                out.extend(char::from_digit(u32::from(half), 16));
            }
        }
    }
    out
}
