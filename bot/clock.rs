//! The only home of the wall clock and of measured time.
//!
//! Everything asks a [`Clock`] what time it is and lets it do the waiting, so that a test, the demo
//! and `wuzha simulate` can say what time it is instead of waiting for it.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use tokio::sync::watch;

/// The longest the system clock sleeps before it looks again, so that a wall clock that was set
/// forward delays nothing by more than this.
const LOOK_AGAIN: Duration = Duration::from_secs(30);

/// What a [`Clock`] reads: the system's time, or one that somebody turns by hand.
pub trait TimeSource: Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> DateTime<Utc>;

    /// Completes when [`now`](Self::now) may have reached `moment`; it may complete earlier.
    fn wait(&self, moment: DateTime<Utc>) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// Tells the time in UTC and whole milliseconds, which is what both databases keep alike.
#[derive(Clone)]
pub struct Clock {
    source: Arc<dyn TimeSource>,
}

impl Clock {
    /// The machine's own clock.
    #[must_use]
    pub fn system() -> Self {
        Self::of(System)
    }

    /// A clock that reads `source`.
    #[must_use]
    pub fn of(source: impl TimeSource) -> Self {
        Self { source: Arc::new(source) }
    }

    /// The present moment, cut to whole milliseconds.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.source.now().trunc_subsecs(3)
    }

    /// The first moment at which a clock shows `moment` or later: the whole millisecond from which it does.
    #[must_use]
    pub fn shown_from(moment: DateTime<Utc>) -> DateTime<Utc> {
        let whole = moment.trunc_subsecs(3);
        if whole < moment { whole + TimeDelta::milliseconds(1) } else { whole }
    }

    /// Completes once the clock shows `moment` or later.
    pub async fn sleep_until(&self, moment: DateTime<Utc>) {
        // A loop that waits for moments gone by must still let others run: the network too needs a turn.
        tokio::task::coop::consume_budget().await;
        let moment = Self::shown_from(moment);
        while self.source.now() < moment {
            self.source.wait(moment).await;
        }
    }

    /// Starts measuring how long something takes, in real time whatever this clock shows.
    #[must_use]
    pub fn stopwatch() -> Stopwatch {
        #[expect(clippy::disallowed_methods, reason = "this module is the home of measured time")]
        Stopwatch(Instant::now())
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clock({})", self.now())
    }
}

/// A running measurement of real time.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Real time since the start.
    #[must_use]
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

struct System;

impl TimeSource for System {
    fn now(&self) -> DateTime<Utc> {
        #[expect(clippy::disallowed_methods, reason = "this module is the home of the wall clock")]
        Utc::now()
    }

    fn wait(&self, moment: DateTime<Utc>) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let left = (moment - self.now()).to_std().unwrap_or_default();
        Box::pin(tokio::time::sleep(left.min(LOOK_AGAIN)))
    }
}

/// A time that stands still until it is set.
#[derive(Clone)]
pub struct ManualTime {
    now: watch::Sender<DateTime<Utc>>,
}

impl ManualTime {
    /// Stands at `start`.
    #[must_use]
    pub fn at(start: DateTime<Utc>) -> Self {
        Self { now: watch::Sender::new(start) }
    }

    /// Moves to `moment`, forward or back, and wakes whoever waits.
    pub fn set(&self, moment: DateTime<Utc>) {
        self.now.send_replace(moment);
    }

    /// A clock that shows this time.
    #[must_use]
    pub fn clock(&self) -> Clock {
        Clock::of(self.clone())
    }
}

impl TimeSource for ManualTime {
    fn now(&self) -> DateTime<Utc> {
        *self.now.borrow()
    }

    fn wait(&self, moment: DateTime<Utc>) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let mut changes = self.now.subscribe();
        Box::pin(async move {
            // The sender lives in `self`, so the channel cannot close while we wait.
            let _ = changes.wait_for(|now| *now >= moment).await;
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().expect("a valid moment")
    }

    #[tokio::test]
    async fn a_manual_clock_wakes_the_sleeper_when_it_is_set_past_the_moment() {
        let time = ManualTime::at(moment("2025-04-01T00:00:00Z"));
        let clock = time.clock();
        let sleeper = tokio::spawn({
            let clock = clock.clone();
            async move {
                clock.sleep_until(moment("2025-04-01T04:10:00Z")).await;
                clock.now()
            }
        });

        time.set(moment("2025-04-01T04:09:59Z"));
        time.set(moment("2025-04-01T04:10:00.000900Z"));

        assert_eq!(sleeper.await.expect("no panic"), moment("2025-04-01T04:10:00Z"));
    }
}
