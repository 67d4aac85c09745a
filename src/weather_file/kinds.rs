//! Files that are often taken for weather files, told by their first bytes or words.

/// A kind of file that is no year of weather in a form read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// PDF.
    Pdf,
    /// A workbook of a spreadsheet program.
    Spreadsheet,
    /// A zip archive: weather files are often handed out in one.
    Zip,
    /// Another archive, or a compressed file.
    Archive,
    /// A picture.
    Image,
    /// A web page, often the page of a download instead of the file.
    WebPage,
    /// XML.
    Xml,
    /// JSON.
    Json,
    /// A scenario saved by this page.
    Scenario,
    /// The statistics (`.stat`) that come beside an EPW file.
    Statistics,
    /// The design days (`.ddy`) that come beside an EPW file, or another `EnergyPlus` input.
    DesignDays,
    /// A typical year of the form before TMY3, in columns of fixed width.
    Tmy2,
    /// CSV of the National Solar Radiation Database.
    Nsrdb,
    /// CSV of PVGIS.
    Pvgis,
    /// Bytes that are no text.
    Binary,
}

impl Kind {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::Pdf,
        Self::Spreadsheet,
        Self::Zip,
        Self::Archive,
        Self::Image,
        Self::WebPage,
        Self::Xml,
        Self::Json,
        Self::Scenario,
        Self::Statistics,
        Self::DesignDays,
        Self::Tmy2,
        Self::Nsrdb,
        Self::Pvgis,
        Self::Binary,
    ];

    /// The kind that the first bytes tell; nothing of what may be a weather file.
    pub(super) fn by_first_bytes(bytes: &[u8]) -> Option<Self> {
        if let Some((_, kind)) = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)) {
            let is_workbook = *kind == Self::Zip && contains(head(bytes), b"[Content_Types].xml");
            return Some(if is_workbook { Self::Spreadsheet } else { *kind });
        }
        let is_wide = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
        if !is_wide && head(bytes).contains(&0) {
            return Some(Self::Binary);
        }
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        match text.first()? {
            b'<' if contains(head(text), b"<html") => Some(Self::WebPage),
            b'<' if contains(head(text), b"<!doctype html") => Some(Self::WebPage),
            b'<' => Some(Self::Xml),
            b'{' if contains(head(text), b"jevons-scenario") => Some(Self::Scenario),
            b'{' | b'[' => Some(Self::Json),
            _ => None,
        }
    }

    /// The kind that the words at the start of a text tell; only asked once it is clear that the
    /// text is no weather file.
    pub(super) fn by_words(text: &[u8]) -> Option<Self> {
        let start = head(text);
        let told = WORDS.iter().find(|(words, _)| contains(start, words)).map(|(_, kind)| *kind);
        told.or_else(|| is_tmy2(text).then_some(Self::Tmy2))
    }
}

/// How files of a kind start.
const SIGNATURES: &[(&[u8], Kind)] = &[
    (b"%PDF", Kind::Pdf),
    (b"PK\x03\x04", Kind::Zip),
    (b"PK\x05\x06", Kind::Zip),
    (b"\xd0\xcf\x11\xe0", Kind::Spreadsheet),
    (b"\x1f\x8b", Kind::Archive),
    (b"7z\xbc\xaf\x27\x1c", Kind::Archive),
    (b"Rar!", Kind::Archive),
    (b"BZh", Kind::Archive),
    (b"\xfd7zXZ", Kind::Archive),
    (b"\x89PNG", Kind::Image),
    (b"\xff\xd8\xff", Kind::Image),
    (b"GIF8", Kind::Image),
    (b"II*\x00", Kind::Image),
    (b"MM\x00*", Kind::Image),
];

/// Words of which one is near the start of every text of a kind; compared without regard to case.
const WORDS: &[(&[u8], Kind)] = &[
    (b"Statistics for ", Kind::Statistics),
    (b"Site:Location", Kind::DesignDays),
    (b"SizingPeriod:", Kind::DesignDays),
    (b"Location and Design Day data", Kind::DesignDays),
    (b"Source,Location ID", Kind::Nsrdb),
    (b"Latitude (decimal degrees)", Kind::Pvgis),
];

/// Bytes at the start among which words are sought.
const HEAD: usize = 4096;

fn head(bytes: &[u8]) -> &[u8] {
    bytes.get(..HEAD).unwrap_or(bytes)
}

fn contains(text: &[u8], words: &[u8]) -> bool {
    text.windows(words.len()).any(|window| window.eq_ignore_ascii_case(words))
}

/// Length of a row of TMY2; National Renewable Energy Laboratory, User's Manual for TMY2s (1995),
/// section 3.
const ROW_OF_TMY2: usize = 142;

/// Whether the second line is a row of fixed width without commas.
fn is_tmy2(text: &[u8]) -> bool {
    let mut lines =
        text.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.is_empty());
    let row = lines.nth(1).unwrap_or_default().trim_ascii_end();
    row.len().abs_diff(ROW_OF_TMY2) <= 2 && row.is_ascii() && !row.contains(&b',')
}
