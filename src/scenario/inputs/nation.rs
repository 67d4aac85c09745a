//! A country of the visitor's own, beside those of the list.

use crate::scenario::parameter::parameters;
use crate::units::{Energy, TERAWATT_HOUR};

parameters! {
    /// A country of the visitor's own, beside those of the list.
    Nation of nation;

    /// Electricity that a country uses in a year, yours for instance; 0 leaves it out.
    own_electricity: Energy = 0.0 [TERAWATT_HOUR], 0.0..=50000.0, typed,
        label "A country's electricity", link "nat", source "visitor", in Nation;

    /// Electricity of its data centres in the same year.
    own_centres: Energy = 0.0 [TERAWATT_HOUR], 0.0..=5000.0, typed,
        label "Its data centres", link "natdc", source "visitor", in Nation;
}
