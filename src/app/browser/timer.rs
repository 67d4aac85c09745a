//! Later.

use gloo_timers::callback::Timeout;

/// Does something after some milliseconds, unless it is dropped before.
pub(in crate::app) fn after(milliseconds: u32, then: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, then)
}
