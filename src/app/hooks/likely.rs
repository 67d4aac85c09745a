//! How sure the PUE is: a few words from the worker, when they have arrived.

use yew::prelude::*;

use super::{Own, use_still, use_study};
use crate::app::answer::Answer;
use crate::link::Link;
use crate::messages::Speaker;

/// A scenario must stand for so many milliseconds before the worker is asked.
const STILL: u32 = 150;

/// In a few words, between which values the PUE of a simulated site is likely to be; nothing as
/// long as that is not known. The answer never waits for it.
#[hook]
pub(in crate::app) fn use_likely(say: &Speaker, answer: &Answer, own: &Own) -> AttrValue {
    let draft = &answer.draft;
    let simulated = answer.outcome.as_ref().is_some_and(|outcome| outcome.site.simulated);
    let order = if simulated {
        let first = (**draft).clone();
        let link = Link { first, ..Link::default() }.encode();
        format!("likely\n{}\n0\n{link}\n", say.language.key())
    } else {
        String::new()
    };
    let still = use_still(&order, STILL);
    let (known, ..) = use_study(Some(still.clone()).filter(|order| !order.is_empty()), own.clone());
    // What is known may be of the order before this one: the worker names the one that it answers.
    let words = known.sheet.strip_prefix(order.as_str()).filter(|_| !order.is_empty());
    words.unwrap_or_default().to_owned().into()
}
