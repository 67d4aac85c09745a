//! Does efficiency save energy?
