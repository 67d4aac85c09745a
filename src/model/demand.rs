//! Does efficiency save energy? What a gain does to the price of a service, what the price does to
//! demand, and how much of the saving demand takes back.

pub mod consumer;
pub mod cost;
pub mod curve;
pub mod decomposition;
pub mod growth;
pub mod history;
pub mod projection;
pub mod rebound;
pub mod routes;
pub mod runs;
pub mod side;
pub mod training;
