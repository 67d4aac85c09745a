//! Runs the studies in a worker of the page.

fn main() {
    jevons::worker::start();
}
