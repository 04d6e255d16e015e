//! What goes wrong in the world, and what must not come of it. Short forms run with every submission;
//! long forms have the issue's own numbers and are run by `cargo test faults -- --ignored`.

mod alert;
mod audit;
mod crash;
mod disk;
mod end;
mod inbox;
mod kill;
mod ledger;
mod pace;
mod postgres;
mod replies;
mod restored;
mod serve;
mod world;
