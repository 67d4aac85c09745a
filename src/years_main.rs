//! Works out the years of simulated sites for the page that has loaded it.

fn main() {
    jevons::worker::offer_years();
}
