//! Stops sending while the messenger does not answer, which bounds how many deliveries one outage
//! can leave in doubt.

use chrono::{DateTime, TimeDelta, Utc};

/// So many failures in a row open the breaker.
const FAILURES_TO_OPEN: u32 = 3;

/// The first wait before the messenger is asked whether it is back; it doubles up to [`PROBE_MAX`].
const PROBE_FIRST: TimeDelta = TimeDelta::seconds(1);

/// The longest wait between two probes.
const PROBE_MAX: TimeDelta = TimeDelta::seconds(30);

/// Whether sends may leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Breaker {
    /// They may; so many failed in a row.
    Closed {
        /// Failures since the last success.
        failures: u32,
    },
    /// They may not, until a probe is answered.
    Open {
        /// When to probe next.
        probe_at: DateTime<Utc>,
        /// The wait after that probe, should it fail.
        next_wait: TimeDelta,
    },
    /// One may, to see whether a real send is answered.
    HalfOpen,
}

impl Default for Breaker {
    fn default() -> Self {
        Self::Closed { failures: 0 }
    }
}

impl Breaker {
    /// How many sends may be under way, of `wanted`.
    #[must_use]
    pub fn permits(&self, wanted: usize) -> usize {
        match self {
            Self::Closed { .. } => wanted,
            Self::Open { .. } => 0,
            Self::HalfOpen => wanted.min(1),
        }
    }

    /// Whether no send may leave.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }

    /// When the next probe is due.
    #[must_use]
    pub const fn probe_at(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Open { probe_at, .. } => Some(*probe_at),
            Self::Closed { .. } | Self::HalfOpen => None,
        }
    }

    /// A send was answered, whatever the answer.
    pub fn answered(&mut self) {
        *self = match self {
            Self::Closed { .. } | Self::HalfOpen => Self::Closed { failures: 0 },
            // A late answer to a send from before; the probe decides.
            Self::Open { .. } => return,
        };
    }

    /// A send was not answered. Tells whether this opened the breaker.
    pub fn failed(&mut self, now: DateTime<Utc>) -> bool {
        match self {
            Self::Closed { failures } if *failures + 1 < FAILURES_TO_OPEN => {
                *failures += 1;
                false
            }
            Self::Closed { .. } | Self::HalfOpen => {
                self.open(now);
                true
            }
            Self::Open { .. } => false,
        }
    }

    /// Opens at once: the messenger does not know us.
    pub fn open(&mut self, now: DateTime<Utc>) {
        *self = Self::Open { probe_at: now + PROBE_FIRST, next_wait: PROBE_FIRST * 2 };
    }

    /// A probe came back.
    pub fn probed(&mut self, answered: bool, now: DateTime<Utc>) {
        *self = match self {
            Self::Open { .. } if answered => Self::HalfOpen,
            Self::Open { next_wait, .. } => {
                Self::Open { probe_at: now + *next_wait, next_wait: (*next_wait * 2).min(PROBE_MAX) }
            }
            Self::Closed { .. } | Self::HalfOpen => return,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_743_480_600 + second, 0).expect("a valid moment")
    }

    #[test]
    fn three_failures_in_a_row_open_it_and_an_answer_between_them_does_not() {
        let mut breaker = Breaker::default();
        breaker.failed(at(0));
        breaker.failed(at(0));
        breaker.answered();
        assert!(!breaker.failed(at(1)));
        assert!(!breaker.failed(at(1)));
        assert!(breaker.failed(at(1)));
        assert_eq!(breaker.permits(8), 0);
    }

    #[test]
    fn it_probes_after_1_2_4_to_30_seconds_and_then_lets_one_through() {
        let mut breaker = Breaker::default();
        breaker.open(at(0));
        let mut waits = Vec::new();
        for _ in 0..7 {
            let probe = breaker.probe_at().expect("open");
            waits.push(probe.timestamp() - at(0).timestamp());
            breaker.probed(false, probe);
        }
        assert_eq!(waits, [1, 3, 7, 15, 31, 61, 91]);

        breaker.probed(true, at(100));
        assert_eq!(breaker.permits(8), 1);
        breaker.answered();
        assert_eq!(breaker.permits(8), 8);
    }

    #[test]
    fn a_failure_while_half_open_opens_it_again() {
        let mut breaker = Breaker::HalfOpen;
        assert!(breaker.failed(at(0)));
        assert!(breaker.is_open());
    }
}
