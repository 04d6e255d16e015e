//! What must hold for inputs nobody thought of.

mod attest;
mod cron;
mod meeting;
mod seats;
mod privacy;
mod reminder;
mod quiz;
mod class_quiz;
mod contest;
mod drip;
mod roleplay;
mod sos;
mod tip;
mod semester;
mod verify;
mod lookalike;
