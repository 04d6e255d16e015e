//! The binary: everything is in the library, see `bot/lib.rs` for the map.

use std::process::ExitCode;

fn main() -> ExitCode {
    wuzha::cli::main()
}
