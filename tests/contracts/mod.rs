//! Contracts: what others rely on, judged from the outside.

mod architecture;
mod channel;
mod check;
mod config;
mod docs;
mod locales;
mod permissions;
mod personal;
mod quiz;
mod sandbox;
mod usage;
mod web;
