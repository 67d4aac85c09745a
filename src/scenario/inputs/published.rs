//! What is put right in the published model when it is shown beside this one.

use crate::scenario::parameter::parameters;
use crate::units::{PLAIN, Ratio};

parameters! {
    /// What is put right in the published model.
    Published of published;

    /// Which differences are put right in the published model, as one number: a bit for each row of
    /// the study's table, so that a link carries them. 0: none. Switch them in the table.
    put_right: Ratio = 0.0 [PLAIN], 0.0..=8_388_607.0, typed,
        label "Differences put right", link "pubfix", source "visitor", in Published;
}
