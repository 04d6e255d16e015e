//! What must hold for inputs nobody thought of.

mod cron;
mod privacy;
mod tip;
