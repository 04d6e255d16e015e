//! What the intake did since the process began, for the metrics. Nothing in it names a chat or a person.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use chrono::{DateTime, Utc};

/// Running counts.
#[derive(Debug, Default)]
pub struct Counters {
    received: AtomicU64,
    handled: AtomicU64,
    buried: AtomicU64,
    unused: AtomicU64,
    unknown: AtomicU64,
    toasts: AtomicU64,
    polled_at_ms: AtomicI64,
}

/// A copy of the counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Updates that were not known before, and the talk of groups, which is not kept.
    pub received: u64,
    /// Updates that were dealt with, whatever was in them.
    pub handled: u64,
    /// Updates that were given up.
    pub buried: u64,
    /// Of those dealt with: understood, and of no use to us.
    pub unused: u64,
    /// Of those dealt with: newer than we are.
    pub unknown: u64,
    /// Taps that were answered.
    pub toasts: u64,
}

impl Counters {
    pub(super) fn received(&self, count: u64) {
        self.received.fetch_add(count, Ordering::Relaxed);
    }

    /// Updates that were none of ours and dealt with by not keeping them.
    pub(super) fn dropped(&self, count: u64) {
        self.received(count);
        self.handled(count);
        self.unused.fetch_add(count, Ordering::Relaxed);
    }

    pub(super) fn handled(&self, count: u64) {
        self.handled.fetch_add(count, Ordering::Relaxed);
    }

    pub(super) fn buried(&self) {
        self.buried.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn unused(&self) {
        self.unused.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn unknown(&self) {
        self.unknown.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn toast(&self) {
        self.toasts.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn polled(&self, at: DateTime<Utc>) {
        self.polled_at_ms.store(at.timestamp_millis(), Ordering::Relaxed);
    }

    /// A copy.
    #[must_use]
    pub fn read(&self) -> Counted {
        Counted {
            received: self.received.load(Ordering::Relaxed),
            handled: self.handled.load(Ordering::Relaxed),
            buried: self.buried.load(Ordering::Relaxed),
            unused: self.unused.load(Ordering::Relaxed),
            unknown: self.unknown.load(Ordering::Relaxed),
            toasts: self.toasts.load(Ordering::Relaxed),
        }
    }

    /// When a poll was last answered; `None` before the first.
    #[must_use]
    pub fn polled_at(&self) -> Option<DateTime<Utc>> {
        match self.polled_at_ms.load(Ordering::Relaxed) {
            0 => None,
            ms => DateTime::from_timestamp_millis(ms),
        }
    }
}
