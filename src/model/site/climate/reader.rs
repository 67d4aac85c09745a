//! Reads the library's file: JSON, of which it uses little. Every place is an object without
//! objects in it, whose values are texts, numbers and lists of whole numbers. A reader for just that
//! weighs a tenth of one for all of JSON.

use super::Record;

/// What is left to read.
pub(super) struct Reader<'a>(pub(super) &'a str);

impl<'a> Reader<'a> {
    /// All places; none if the text is anything else than a list of them.
    pub(super) fn records(&mut self) -> Option<Vec<Record>> {
        let mut records = Vec::new();
        self.sign('[')?;
        if self.sign(']').is_some() {
            return self.is_at_the_end().then_some(records);
        }
        loop {
            records.push(self.record()?);
            if self.sign(',').is_none() {
                self.sign(']')?;
                return self.is_at_the_end().then_some(records);
            }
        }
    }

    fn record(&mut self) -> Option<Record> {
        let mut record = Record::default();
        self.sign('{')?;
        loop {
            let key = self.text()?;
            self.sign(':')?;
            match key {
                "id" => self.text()?.clone_into(&mut record.id),
                "source" => self.text()?.clone_into(&mut record.source[0]),
                "source_zh" => self.text()?.clone_into(&mut record.source[1]),
                "note" => self.text()?.clone_into(&mut record.note[0]),
                "note_zh" => self.text()?.clone_into(&mut record.note[1]),
                "pressure_pa" => record.pressure_pa = f64::from(self.whole()?),
                "lat" => record.lat = self.degrees()?,
                "lon" => record.lon = self.degrees()?,
                "t" => record.t = self.cells()?,
                "rh" => record.rh = self.cells()?,
                _ => self.skip()?,
            }
            if self.sign(',').is_none() {
                self.sign('}')?;
                return (!record.id.is_empty()).then_some(record);
            }
        }
    }

    fn is_at_the_end(&self) -> bool {
        self.0.trim_ascii_start().is_empty()
    }

    /// Takes the sign, if it comes next.
    fn sign(&mut self, sign: char) -> Option<()> {
        self.0 = self.0.trim_ascii_start().strip_prefix(sign)?;
        Some(())
    }

    /// A text without signs that would have to be written with a backslash.
    fn text(&mut self) -> Option<&'a str> {
        self.sign('"')?;
        let (text, rest) = self.0.split_once('"')?;
        self.0 = rest;
        (!text.contains('\\')).then_some(text)
    }

    /// A whole number. The standard library's reader of others has tables of ten kilobytes.
    fn whole(&mut self) -> Option<u32> {
        self.bare()?.parse().ok()
    }

    /// A number with up to nine decimals, of either sign.
    fn degrees(&mut self) -> Option<f64> {
        let text = self.bare()?;
        let size = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = size.split_once('.').unwrap_or((size, "0"));
        let unit = 10_u32.checked_pow(u32::try_from(decimals.len()).ok()?.min(9))?;
        let (whole, decimals): (u32, u32) = (whole.parse().ok()?, decimals.parse().ok()?);
        let size = f64::from(whole) + f64::from(decimals) / f64::from(unit);
        Some(if text.starts_with('-') { -size } else { size })
    }

    /// What stands there without signs around it.
    fn bare(&mut self) -> Option<&'a str> {
        let text = self.0.trim_ascii_start();
        let end = text.find([',', '}'])?;
        self.0 = &text[end..];
        Some(text[..end].trim_ascii_end())
    }

    fn cells(&mut self) -> Option<Vec<u8>> {
        self.sign('[')?;
        let (cells, rest) = self.0.split_once(']')?;
        self.0 = rest;
        cells.split(',').map(|cell| cell.trim_ascii().parse().ok()).collect()
    }

    fn skip(&mut self) -> Option<()> {
        match self.0.trim_ascii_start().as_bytes().first()? {
            b'"' => self.text().map(drop),
            b'[' => self.cells().map(drop),
            _ => self.bare().map(drop),
        }
    }
}
