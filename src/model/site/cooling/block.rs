//! Hours that are worked out side by side.
//!
//! Within an hour each machine waits for the one before it: room, tower, chiller, tower. Taken step
//! by step for several hours a processor goes on with one while another waits, and a year takes
//! little more than half the time. The answers are the same bits.

use super::Hour;
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
pub(super) type Book<'a> = dyn FnMut(usize, &mut Hour) + 'a;

/// The hours of a block that are worked out: all, or those that may be wetted.
pub(super) struct Hours {
    hours: [Hour; BLOCK],
    among: [bool; BLOCK],
}

impl Hours {
    /// Hours in which nothing runs yet.
    pub(super) fn idle(among: impl FnMut(usize) -> bool) -> Self {
        Self { hours: [Hour::IDLE; BLOCK], among: each(among) }
    }

    /// Whether this one is among them.
    pub(super) fn has(&self, one: usize) -> bool {
        self.among[one]
    }

    /// Whether there is any.
    pub(super) fn any(&self) -> bool {
        self.among.contains(&true)
    }

    /// The hour at a place, if it is among them.
    pub(super) fn get_mut(&mut self, one: usize) -> Option<&mut Hour> {
        self.among[one].then(|| &mut self.hours[one])
    }

    /// Each of them with its place.
    pub(super) fn each_mut(&mut self) -> impl Iterator<Item = (usize, &mut Hour)> {
        let among = self.among;
        self.hours.iter_mut().enumerate().filter(move |(one, _)| among[*one])
    }
}
