//! What tests stand on: a campus with its people, databases of their own, a browser, and chance.

pub mod browser;
pub mod campus;
pub mod chance;
pub mod postgres;
pub mod pseudo;
pub mod store;
