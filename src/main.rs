//! Mounts the page.

fn main() {
    jevons::app::mount();
}
