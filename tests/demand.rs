//! What must hold in the demand room whatever the numbers are.

#![cfg(not(target_family = "wasm"))]

mod demand {
    mod any;
    mod beside;
    mod curves;
    mod effects;
    mod history;
    mod limits;
    mod one_step;
    mod paths;
    mod quick;
    mod take_back;
    mod worlds;
}
