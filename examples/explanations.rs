//! Prints the explanations, which the page reads from a file of their own: the build puts it there.

fn main() {
    print!("{}", jevons::messages::explanations::written());
}
