//! Named places where a debug build ends itself on request, so that a test can kill the process in
//! every window between two steps that matter; and updates that break whoever handles them, so that
//! a test can see what becomes of the others. A release build has none of it.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Every place, in the order in which an update and then a send passes them.
pub const POINTS: &[&str] = &[
    "intake.fetched",
    "intake.stored",
    "intake.counted",
    "intake.handled",
    "intake.committed",
    "schedule.due",
    "schedule.planned",
    "schedule.committed",
    "outbox.picked",
    "outbox.claimed",
    "outbox.committed",
    "outbox.launched",
    "outbox.answered",
    "outbox.settled",
];

/// Which place to end at, and at the how manieth passing: `WUZHA_CRASH_AT=outbox.claimed:2`.
struct Wish {
    point: String,
    nth: u32,
    passed: AtomicU32,
}

/// Ends the process, without any farewell, if that was asked for here.
pub fn point(name: &'static str) {
    if cfg!(debug_assertions)
        && let Some(wish) = wish()
        && wish.point == name
        && wish.passed.fetch_add(1, Ordering::Relaxed) + 1 == wish.nth
    {
        std::process::abort();
    }
}

/// A text that spoils every update which holds it, and what then happens:
/// `WUZHA_POISON=panic:arsenic` or `WUZHA_POISON=abort:arsenic`.
struct Poison {
    text: String,
    ends_process: bool,
}

/// Panics, or ends the process without any farewell, if that was asked for updates like this one.
///
/// # Panics
/// In a debug build that was asked to.
pub fn taste(update: &str) {
    if cfg!(debug_assertions)
        && let Some(poison) = poison()
        && update.contains(&poison.text)
    {
        if poison.ends_process {
            std::process::abort();
        }
        panic!("this update was poisoned on request");
    }
}

fn poison() -> Option<&'static Poison> {
    static POISON: OnceLock<Option<Poison>> = OnceLock::new();
    POISON
        .get_or_init(|| {
            let wish = std::env::var("WUZHA_POISON").ok()?;
            let (effect, text) = wish.split_once(':')?;
            Some(Poison { text: text.to_owned(), ends_process: effect == "abort" })
        })
        .as_ref()
}

fn wish() -> Option<&'static Wish> {
    static WISH: OnceLock<Option<Wish>> = OnceLock::new();
    WISH.get_or_init(|| {
        let wish = std::env::var("WUZHA_CRASH_AT").ok()?;
        let (point, nth) = wish.split_once(':').unwrap_or((&wish, "1"));
        Some(Wish { point: point.to_owned(), nth: nth.parse().ok()?, passed: AtomicU32::new(0) })
    })
    .as_ref()
}
