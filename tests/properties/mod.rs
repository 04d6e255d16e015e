//! What must hold for inputs nobody thought of.

mod cron;
mod quiz;
mod tip;
