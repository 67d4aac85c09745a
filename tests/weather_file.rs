//! A visitor's own year of weather: good files, odd files, and no weather files.

#![cfg(not(target_family = "wasm"))]

mod weather_file {
    mod any;
    mod cells;
    mod kinds;
    mod made;
    mod numbers;
    mod odd;
    mod real;
    mod words;
}
