//! DECIDING: plain data and pure functions. No async, no clock, no SQL, no wording.

pub mod access;
pub mod calendar;
pub mod campus;
pub mod chat;
pub mod checkpoint;
pub mod class;
pub mod class_move;
pub mod delivery;
pub mod identity;
pub mod import;
pub mod item;
pub mod ledger;
pub mod listing;
pub mod meeting;
pub mod personal;
pub mod plan;
pub mod privacy;
pub mod quiz;
pub mod refusal;
pub mod retention;
pub mod role;
pub mod roster;
pub mod term;
pub mod tip;
pub mod width;
