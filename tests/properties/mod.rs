//! What must hold for inputs nobody thought of.

mod attest;
mod cron;
mod meeting;
mod seats;
mod privacy;
mod reminder;
mod quiz;
mod tip;
mod semester;
