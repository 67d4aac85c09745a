//! How much of the power reaches the chips?
//!
//! A site is a power chain, a way to bring the heat out, and a year of weather:
//!
//! * [`air`]: the properties of humid air;
//! * [`weather`]: a year outdoors, worked out once;
//! * [`climate`]: the places that come with the program;
//! * [`power`]: what is lost between the grid and the servers;
//! * [`equipment`]: fans, pumps, chillers, cooling towers;
//! * [`cooling`]: the cooling systems, and what each does in an hour;
//! * [`year`]: the hours added up;
//! * [`metered`]: the same figures from a site's own meters.

pub mod air;
pub mod climate;
pub mod weather;

pub use climate::{CLIMATES, Climate, Library, LibraryError};
pub use weather::{OutdoorAir, Weather};
