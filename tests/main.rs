//! Every integration test of Wuzha, in one binary.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod contracts;
mod faults;
mod harness;
mod properties;
mod store;
mod stories;
