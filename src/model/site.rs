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
//! * [`account`]: the headings under which energy and water are booked;
//! * [`year`]: the hours added up;
//! * [`metered`]: the same figures from a site's own meters;
//! * [`quick`]: logarithms and powers for the hours of a year;
//! * [`published`]: the model of Lei and Masanet, to compare with.

pub mod account;
pub mod air;
pub mod climate;
pub mod cooling;
pub mod equipment;
pub mod metered;
pub mod power;
pub mod published;
pub mod quick;
pub mod weather;
pub mod year;

pub use account::{Caution, Component, Mode, Subsystem, WaterUse};
pub use climate::{CLIMATES, Climate, Library, LibraryError, Record};
pub use cooling::Prices;
pub use metered::Meters;
pub use power::PowerChain;
pub use weather::{OutdoorAir, Weather};
pub use year::{DayLoad, Design, Detail, MeterPoint, Tally, TowerTimes, Year};
