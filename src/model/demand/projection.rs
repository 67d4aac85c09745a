//! The years to come: three paths on the same drivers.
//!
//! **Frozen** (F): efficiency stays as it is; prices of hardware, energy and the rest still move.
//! **Potential** (P): the same service as F with the new intensity: what engineering would save.
//! **Actual** (A): demand responds to the price that the gain leads to. Growth that would come
//! anyway is in all three, so it cancels from the rebound.

mod change;
mod gap;
mod path;
mod prices;
mod quick;
mod walk;
mod world;
mod worlds;

pub use change::{Driver, Drivers, Parts};
pub use gap::{Cause, Causes, Gap, Margins};
pub use path::{Projection, Service};
pub use quick::{Quick, Sums};
pub use walk::{Projected, Segmented, Trained, Walk};
pub use world::{Costs, Efficiency, Gain, Grid, PuePath, Response, Segment, TrainingPath, World};
