//! What the outbox did since the process began, for the metrics.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::domain::delivery::{Lane, Outcome};

/// Counts by lane. Nothing in it names a chat or a person.
#[derive(Debug, Default)]
pub struct Counters {
    lanes: [LaneCounters; Lane::ALL.len()],
    expired: AtomicU64,
}

#[derive(Debug, Default)]
struct LaneCounters {
    sent: AtomicU64,
    failed: AtomicU64,
    unconfirmed: AtomicU64,
    slowed: AtomicU64,
    retried: AtomicU64,
}

/// A copy of one lane's counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LaneCounts {
    /// Answered with success.
    pub sent: u64,
    /// Refused for good.
    pub failed: u64,
    /// Not answered.
    pub unconfirmed: u64,
    /// Asked to slow down (429).
    pub slowed: u64,
    /// Not sent, or sent to a chat or a topic that is gone; tried again.
    pub retried: u64,
}

impl Counters {
    pub(super) fn settled(&self, lane: Lane, outcome: &Outcome) {
        let counters = &self.lanes[index(lane)];
        let counter = match outcome {
            Outcome::Done { .. } => &counters.sent,
            Outcome::Unreachable { .. } | Outcome::Forbidden { .. } | Outcome::BadBody { .. } => &counters.failed,
            Outcome::Doubt { .. } => &counters.unconfirmed,
            Outcome::TooFast { .. } => &counters.slowed,
            Outcome::NotSent { .. }
            | Outcome::Moved { .. }
            | Outcome::TopicGone { .. }
            | Outcome::Unauthorised { .. } => &counters.retried,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn expired(&self, count: u64) {
        self.expired.fetch_add(count, Ordering::Relaxed);
    }

    /// One lane's counts.
    #[must_use]
    pub fn lane(&self, lane: Lane) -> LaneCounts {
        let counters = &self.lanes[index(lane)];
        LaneCounts {
            sent: counters.sent.load(Ordering::Relaxed),
            failed: counters.failed.load(Ordering::Relaxed),
            unconfirmed: counters.unconfirmed.load(Ordering::Relaxed),
            slowed: counters.slowed.load(Ordering::Relaxed),
            retried: counters.retried.load(Ordering::Relaxed),
        }
    }

    /// Deliveries that became useless before they were sent.
    #[must_use]
    pub fn all_expired(&self) -> u64 {
        self.expired.load(Ordering::Relaxed)
    }
}

fn index(lane: Lane) -> usize {
    usize::try_from(lane.number()).expect("lanes are numbered from 0")
}
