//! The tables of inputs, one a room. To add an input, add a row and use the field in
//! [`outcome`](crate::outcome).

mod beyond;
mod cooling;
mod cost;
mod demand;
mod future;
mod moving;
mod past;
mod place;
mod power;
mod site;

pub use beyond::Beyond;
pub use cooling::Cooling;
pub use cost::Cost;
pub use demand::Demand;
pub use future::Future;
pub use moving::Moving;
pub use past::Past;
pub use place::Place;
pub use power::Power;
pub use site::Site;

use super::Parameter;

/// Every table, in the order of the form.
pub(super) static TABLES: &[&[Parameter]] = &[
    site::TABLE,
    power::TABLE,
    cooling::TABLE,
    place::TABLE,
    demand::TABLE,
    cost::TABLE,
    beyond::TABLE,
    past::TABLE,
    future::TABLE,
    moving::TABLE,
];
