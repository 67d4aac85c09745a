//! Hours that are worked out side by side.
//!
//! Within an hour each machine waits for the one before it: room, tower, chiller, tower. Taken step
//! by step for several hours a processor goes on with one while another waits, and a year takes
//! little more than half the time. The answers are the same bits.

use crate::model::site::weather::OutdoorAir;

/// How many hours.
pub(in crate::model::site) const BLOCK: usize = 8;

/// The air of some hours.
pub(in crate::model::site) type Block = [OutdoorAir; BLOCK];

/// A step for each hour of a block.
pub(super) fn each<T>(step: impl FnMut(usize) -> T) -> [T; BLOCK] {
    std::array::from_fn(step)
}

/// Where the hours of a block are given, each with its place.
pub(super) type Book<'a> = dyn FnMut(usize, &mut super::Hour) + 'a;
