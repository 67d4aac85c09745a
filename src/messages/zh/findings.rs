//! What a figure shows, in a sentence.

use crate::figures::Term;
use crate::messages::{Speaker, UNCHANGED};
use crate::units::{Pue, Rebound, Share};

/// What a megawatt of computing needs, and the largest part of the overhead.
pub(super) fn power(say: &Speaker, pue: Pue, largest: Option<(Term, Share)>) -> String {
    let pue = say.pue(pue);
    match largest {
        None => format!("1 MW的IT负载只需{pue} MW：没有任何损耗。"),
        Some((Term::NotItemised, share)) if share.rest().value() < UNCHANGED => {
            format!("1 MW的IT负载共需{pue} MW。非IT能耗没有分项。")
        }
        Some((Term::NotItemised, share)) => {
            format!("1 MW的IT负载共需{pue} MW。非IT能耗中，{}没有分项。", say.share(share))
        }
        Some((term, share)) => format!(
            "1 MW的IT负载共需{pue} MW。非IT能耗中，最大的一项是{}（{}）。",
            say.term(term),
            say.share(share),
        ),
    }
}

/// How much of the expected saving is taken back.
pub(super) fn taken_back(say: &Speaker, rebound: Option<Rebound>) -> String {
    match rebound.map(Rebound::value) {
        None => "没有预期节电，也就谈不上抵消。".into(),
        Some(rebound) if rebound.abs() < UNCHANGED => "预期节电没有被抵消。".into(),
        Some(rebound) if rebound < 0.0 => {
            format!("实际节电比预期多{}。", say.percent(-rebound))
        }
        Some(rebound) => format!("预期节电的{}被抵消。", say.percent(rebound)),
    }
}
