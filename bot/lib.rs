//! Wuzha (无诈): a chat bot that carries out a university's yearly campaign against telecom fraud.
//!
//! This file is the map. Modules stand in the order in which things flow.

// What everything stands on.
pub mod clock;
pub mod crash;
pub mod secret;

// What is true, what is planned, what is worded, what is remembered.
pub mod domain;
pub mod plan;
pub mod sheet;
pub mod text;
pub mod picture;
pub mod store;

// From a person, the clock or a browser to a decision, and from there to every chat.
pub mod channel;
pub mod intake;
pub mod dialogue;
pub mod service;
pub mod schedule;
pub mod outbox;
pub mod web;

// Put together, and how it is started.
pub mod config;
pub mod app;
pub mod cli;

// A Telegram of our own, and what is played and measured on it.
pub mod sandbox;
pub mod demo;
pub mod bench;
