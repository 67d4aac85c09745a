//! What had to be changed in a file, and what to mind about it.

use super::Element;
use crate::units::{Length, Pressure};

/// A unit in which a file may give pressure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PressureUnit {
    /// Pascal, as in EPW.
    Pascal,
    /// Hectopascal or millibar, as in TMY3.
    Hectopascal,
    /// Kilopascal.
    Kilopascal,
}

impl PressureUnit {
    /// Every unit, from the smallest.
    pub const ALL: &[Self] = &[Self::Pascal, Self::Hectopascal, Self::Kilopascal];

    /// Its symbol.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Pascal => "Pa",
            Self::Hectopascal => "hPa",
            Self::Kilopascal => "kPa",
        }
    }
}

/// Something that had to be changed in a file, or that is to be minded about it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Remark {
    /// Rows of 29 February were left out: the year here has 8,760 hours.
    LeapDay {
        /// Rows left out.
        rows: usize,
    },
    /// Rows were not in the order of the calendar, and were put into it.
    Sorted,
    /// Hours are counted from 0 to 23, not from 1 to 24.
    HoursFromZero,
    /// There are several rows an hour; their mean was taken.
    Averaged {
        /// Rows in all.
        rows: usize,
    },
    /// Rows of an hour that came before; the first was kept.
    Duplicates {
        /// Rows left out.
        rows: usize,
    },
    /// Rows that could not be read.
    Unreadable {
        /// Rows left out.
        rows: usize,
    },
    /// Hours that the file lacks were filled from their neighbours.
    HoursFilled {
        /// Hours filled.
        hours: usize,
    },
    /// Values that lack, or that are codes for a missing value, were filled from their neighbours.
    ValuesFilled {
        /// What was filled.
        element: Element,
        /// Hours filled, beside those that the file lacks.
        hours: usize,
    },
    /// Values that cannot be were treated as missing.
    Implausible {
        /// What was impossible.
        element: Element,
        /// Values left out.
        values: usize,
    },
    /// Relative humidity above 100 % was taken as 100 %.
    Oversaturated {
        /// Values cut.
        values: usize,
    },
    /// Relative humidity was worked out from the dew point.
    HumidityFromDewPoint {
        /// Hours for which it was.
        hours: usize,
    },
    /// Relative humidity and dew point contradict each other; the humidity was used.
    HumidityDisagrees {
        /// Hours in which they do.
        hours: usize,
    },
    /// Pressure is not in the unit of the form, and was converted.
    PressureInUnit {
        /// The unit that it is in.
        unit: PressureUnit,
        /// Values converted.
        values: usize,
    },
    /// Pressure lacks; that of the standard atmosphere was taken.
    PressureAssumed {
        /// Hours for which it was.
        hours: usize,
        /// The height for which it was; none where the file does not say, and the sea's was taken.
        elevation: Option<Length>,
    },
    /// Mean pressure does not fit the height of the place; it was used as it is. Often it is the
    /// pressure reduced to sea level.
    PressureDoubtful {
        /// Mean pressure of the file.
        mean: Pressure,
        /// Pressure of the standard atmosphere at that height.
        standard: Pressure,
    },
    /// Temperatures or pressures beyond those that the model knows, which takes them at its limit.
    BeyondLimits {
        /// Hours in which they are.
        hours: usize,
    },
    /// Name, position, height or time zone of the place lacks.
    PlaceIncomplete,
}
