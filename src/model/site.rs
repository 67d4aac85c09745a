//! How much of the power reaches the chips?
