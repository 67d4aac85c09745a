//! Our own physics beside published figures, in one document: `VALIDATION.md`.

#![cfg(not(target_family = "wasm"))]

mod validation {
    mod bands;
    mod campuses;
    mod cases;
    mod cells;
    mod chillers;
    mod closed;
    mod clouds;
    mod document;
    mod fleets;
    mod identities;
    mod lbnl;
    mod misses;
    mod missing;
    mod parts;
    mod sites;
    mod statistics;
    mod surveys;
    mod world;
}
