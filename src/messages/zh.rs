//! Chinese, soon.
pub(super) use super::en::English as Chinese;
