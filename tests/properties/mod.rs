//! What must hold for inputs nobody thought of.

mod cron;
mod meeting;
mod seats;
mod tip;
