//! Why a file could not be used.

use super::{Form, Gap, Kind};

/// A property of the air that a year needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Element {
    /// Temperature.
    Temperature,
    /// Relative humidity, or the dew point from which it follows.
    Humidity,
    /// Pressure.
    Pressure,
}

/// Why a file could not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Larger than any weather file; not read at all.
    #[error("the file has {bytes} bytes, more than any weather file")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// A file of a kind that is known, and that is no weather file of these forms.
    #[error("the file is of another kind: {0:?}")]
    WrongKind(Kind),
    /// Text, but neither EPW nor TMY3.
    #[error("the file is neither EPW nor TMY3")]
    Unrecognised,
    /// The header is there, but no hour can be read.
    #[error("the {} file has no hour that can be read", .0.name())]
    NoRows(Form),
    /// The table lacks a column.
    #[error("the file has no column for {0:?}")]
    NoColumn(Element),
    /// Too many hours lack: the file was cut off, or does not cover a year.
    #[error("the file has {hours} of the 8,760 hours of a year")]
    Incomplete {
        /// Hours of the year that it has.
        hours: usize,
        /// The longest run of hours that it lacks.
        gap: Gap,
    },
    /// Too many hours lack a value.
    #[error("{element:?} is missing in {hours} hours")]
    Missing {
        /// What lacks.
        element: Element,
        /// Hours without it.
        hours: usize,
        /// The longest run of them.
        gap: Gap,
    },
    /// Most of what lacks is there, but cannot be.
    #[error("{values} values of {element:?} cannot be")]
    Impossible {
        /// Of what.
        element: Element,
        /// How many of them.
        values: usize,
    },
    /// The rows of an EPW end before the pressure.
    #[error("the rows have {columns} columns at most")]
    FewColumns {
        /// Columns of the longest row.
        columns: usize,
    },
    /// More than one calendar year.
    #[error("the file covers the years {first} to {last}")]
    SeveralYears {
        /// The first year of its rows.
        first: i32,
        /// The last.
        last: i32,
    },
}
