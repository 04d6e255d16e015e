//! Meetings about fraud.

pub mod clock;
pub mod overview;
