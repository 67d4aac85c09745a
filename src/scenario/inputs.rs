//! The tables of inputs, one a room. To add an input, add a row and use the field in
//! [`outcome`](crate::outcome).

mod beyond;
mod cooling;
mod cost;
mod curve;
mod demand;
mod future;
mod indirect;
mod liquid;
mod moving;
mod nation;
mod outlet;
mod past;
mod place;
mod plants;
mod power;
mod published;
mod site;
mod uses;

pub use beyond::Beyond;
pub use cooling::Cooling;
pub use cost::Cost;
pub use curve::Curve;
pub use demand::Demand;
pub use future::Future;
pub use indirect::Indirect;
pub use liquid::Liquid;
pub use moving::Moving;
pub use nation::Nation;
pub use outlet::Outlet;
pub use past::Past;
pub use place::Place;
pub use plants::Plants;
pub use power::Power;
pub use published::Published;
pub use site::Site;
pub use uses::Uses;

use super::Parameter;
use super::parameter::Room;

/// Declares the rooms, in the order of the form.
macro_rules! rooms {
    ($($room:ident)+) => {
        /// Every room.
        pub(super) static ROOMS: &[&Room] = &[$(&$room::ROOM),+];

        /// Every table; not for the page, which reads them from a file.
        pub(super) static TABLES: &[&[Parameter]] = &[$($room::TABLE),+];
    };
}

rooms! {
    site power cooling liquid outlet indirect curve place demand cost beyond past future uses moving nation plants published
}
