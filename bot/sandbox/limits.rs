//! How often a bot may send. Each limit is checked before any is charged: a refused request costs nothing.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};

/// The limits the sandbox enforces, in the dial's time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Sends and edits to all chats together.
    pub overall: Overall,
    /// Sends to one chat: this many a second on average, as a window of three seconds so that short bursts pass.
    pub chat_per_second: Option<u32>,
    /// Sends to one group in any trailing sixty seconds; edits are not charged.
    pub group_per_minute: Option<u32>,
}

/// The limit on all chats together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overall {
    /// No such limit.
    Unlimited,
    /// Refilled steadily; a full bucket allows a burst.
    TokenBucket {
        /// Tokens added a second.
        per_second: u32,
        /// Tokens a full bucket holds.
        capacity: u32,
    },
    /// Refuses the send after this many in any trailing second.
    Window {
        /// Sends allowed in any trailing second.
        per_second: u32,
    },
}

impl Default for Limits {
    /// Telegram's own: about 30 a second in all and 1 a second in a chat (Bots FAQ), 20 in a minute in a group (a
    /// trailing window, as measured in 2026).
    fn default() -> Limits {
        Limits {
            overall: Overall::TokenBucket { per_second: 30, capacity: 30 },
            chat_per_second: Some(1),
            group_per_minute: Some(20),
        }
    }
}

impl Limits {
    /// No limit at all.
    pub fn none() -> Limits {
        Limits { overall: Overall::Unlimited, chat_per_second: None, group_per_minute: None }
    }
}

const SECOND_US: i64 = 1_000_000;
const BURST_SECONDS: u32 = 3;
const MINUTE_US: i64 = 60 * SECOND_US;

/// Watches over all sends.
pub struct Gauge {
    limits: Limits,
    tokens: f64,
    refilled_us: i64,
    recent: Trail,
}

/// The recent sends to one chat.
#[derive(Default)]
pub struct Trail(VecDeque<i64>);

/// What a call costs.
pub enum Charge<'a> {
    /// An edit: only the overall limit counts it.
    Edit,
    /// A send to one chat.
    Send { trail: &'a mut Trail, is_group: bool },
}

impl Gauge {
    pub fn new(limits: Limits) -> Gauge {
        let tokens = match limits.overall {
            Overall::TokenBucket { capacity, .. } => capacity.into(),
            Overall::Unlimited | Overall::Window { .. } => 0.0,
        };
        Gauge { limits, tokens, refilled_us: i64::MIN, recent: Trail::default() }
    }

    /// Charges the call, or says after how many whole seconds it would be allowed.
    pub fn admit(&mut self, now: DateTime<Utc>, charge: Charge<'_>) -> Result<(), u64> {
        let now_us = now.timestamp_micros();
        let mut wait_us = self.overall_wait_us(now_us);
        match charge {
            Charge::Edit => {}
            Charge::Send { trail, is_group } => {
                let burst = self.limits.chat_per_second.map(|rate| (rate * BURST_SECONDS) as usize);
                let minute = self.limits.group_per_minute.filter(|_| is_group).map(|limit| limit as usize);
                trail.forget_future(now_us);
                for (limit, window_us) in [(burst, i64::from(BURST_SECONDS) * SECOND_US), (minute, MINUTE_US)] {
                    wait_us = wait_us.max(limit.map_or(0, |limit| trail.wait_us(now_us, limit, window_us)));
                }
                if wait_us == 0 {
                    trail.note(now_us, burst.unwrap_or(0).max(minute.unwrap_or(0)));
                }
            }
        }
        if wait_us > 0 {
            return Err((wait_us + SECOND_US - 1).unsigned_abs() / SECOND_US.unsigned_abs());
        }
        self.charge_overall(now_us);
        Ok(())
    }

    fn overall_wait_us(&mut self, now_us: i64) -> i64 {
        match self.limits.overall {
            Overall::Unlimited => 0,
            Overall::Window { per_second } => {
                self.recent.forget_future(now_us);
                self.recent.wait_us(now_us, per_second as usize, SECOND_US)
            }
            Overall::TokenBucket { per_second, capacity } => {
                let passed_us = now_us.saturating_sub(self.refilled_us).max(0) as f64;
                let refill = passed_us * f64::from(per_second) / SECOND_US as f64;
                self.tokens = (self.tokens + refill).min(capacity.into());
                self.refilled_us = now_us;
                let missing = (1.0 - self.tokens).max(0.0);
                (missing / f64::from(per_second) * SECOND_US as f64).ceil() as i64
            }
        }
    }

    fn charge_overall(&mut self, now_us: i64) {
        match self.limits.overall {
            Overall::Unlimited => {}
            Overall::Window { per_second } => self.recent.note(now_us, per_second as usize),
            Overall::TokenBucket { .. } => self.tokens -= 1.0,
        }
    }
}

impl Trail {
    /// Microseconds until fewer than `limit` sends lie in the trailing window; 0 when one may go now.
    fn wait_us(&self, now_us: i64, limit: usize, window_us: i64) -> i64 {
        let oldest_that_counts = self.0.len().checked_sub(limit).and_then(|index| self.0.get(index));
        oldest_that_counts.map_or(0, |sent_us| (sent_us + window_us - now_us).max(0))
    }

    fn note(&mut self, now_us: i64, kept: usize) {
        self.0.push_back(now_us);
        while self.0.len() > kept {
            self.0.pop_front();
        }
    }

    /// After the dial was set back, sends that "have not happened yet" do not count.
    fn forget_future(&mut self, now_us: i64) {
        while self.0.back().is_some_and(|sent_us| *sent_us > now_us) {
            self.0.pop_back();
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn after_ms(ms: i64) -> DateTime<Utc> {
        DateTime::<Utc>::UNIX_EPOCH + TimeDelta::milliseconds(ms)
    }

    fn group_only() -> Limits {
        Limits { group_per_minute: Some(20), ..Limits::none() }
    }

    #[test]
    fn the_twenty_first_message_in_a_minute_is_refused_until_the_first_leaves_the_window() {
        let (mut gauge, mut trail) = (Gauge::new(group_only()), Trail::default());
        let mut send = |ms| gauge.admit(after_ms(ms), Charge::Send { trail: &mut trail, is_group: true });
        for second in 0..20 {
            assert_eq!(send(second * 1000), Ok(()));
        }
        assert_eq!(send(20_500), Err(40));
        assert_eq!(send(59_999), Err(1));
        assert_eq!(send(60_000), Ok(()));
        assert_eq!(send(60_000), Err(1), "the refused ones were not charged, the accepted one was");
    }

    #[test]
    fn private_chats_have_no_minute_window_and_edits_are_not_charged_to_it() {
        let (mut gauge, mut trail) = (Gauge::new(group_only()), Trail::default());
        for _ in 0..25 {
            let send = Charge::Send { trail: &mut trail, is_group: false };
            assert_eq!(gauge.admit(after_ms(0), send), Ok(()));
            assert_eq!(gauge.admit(after_ms(0), Charge::Edit), Ok(()));
        }
    }

    #[test]
    fn one_chat_takes_a_burst_of_three_in_three_seconds() {
        let limits = Limits { chat_per_second: Some(1), ..Limits::none() };
        let (mut gauge, mut trail) = (Gauge::new(limits), Trail::default());
        let mut send = |ms| gauge.admit(after_ms(ms), Charge::Send { trail: &mut trail, is_group: false });
        assert_eq!([send(0), send(10), send(20)], [Ok(()); 3]);
        assert_eq!(send(30), Err(3));
        assert_eq!(send(3_000), Ok(()));
    }

    #[test]
    fn the_overall_window_refuses_the_send_after_the_last_allowed_one() {
        let mut gauge = Gauge::new(Limits { overall: Overall::Window { per_second: 2 }, ..Limits::none() });
        let mut edit = |ms| gauge.admit(after_ms(ms), Charge::Edit);
        assert_eq!([edit(0), edit(400)], [Ok(()); 2]);
        assert_eq!(edit(999), Err(1));
        assert_eq!(edit(1_000), Ok(()));
        assert_eq!(edit(1_399), Err(1));
    }

    #[test]
    fn a_token_bucket_allows_a_burst_and_then_its_rate() {
        let overall = Overall::TokenBucket { per_second: 2, capacity: 3 };
        let mut gauge = Gauge::new(Limits { overall, ..Limits::none() });
        let mut edit = |ms| gauge.admit(after_ms(ms), Charge::Edit);
        assert_eq!([edit(0), edit(0), edit(0)], [Ok(()); 3]);
        assert_eq!(edit(0), Err(1));
        assert_eq!(edit(500), Ok(()));
        assert_eq!(edit(501), Err(1));
    }

    #[test]
    fn setting_the_dial_back_does_not_lock_a_chat() {
        let (mut gauge, mut trail) = (Gauge::new(Limits::default()), Trail::default());
        let mut send = |ms| gauge.admit(after_ms(ms), Charge::Send { trail: &mut trail, is_group: true });
        assert_eq!([send(86_400_000), send(86_400_000), send(86_400_000)], [Ok(()); 3]);
        assert_eq!(send(0), Ok(()));
    }
}
