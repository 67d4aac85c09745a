//! The site room: what must hold of any site, anywhere.

mod site {
    mod classes;
    mod detail;
    mod floors;
    mod hours;
    mod inputs;
    mod loads;
    mod machines;
    mod program;
    mod quick;
    mod sites;
    mod systems;
    mod towers;
    mod years;
}
