//! What tests stand on: a campus with its people, databases of their own, and a browser.

pub mod browser;
pub mod campus;
pub mod postgres;
pub mod store;
