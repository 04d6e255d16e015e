//! Keeps the bot within the messenger's rates. Pure: it is told what time it is.
//!
//! Overall, sends are spaced evenly. A server may count them in any window of one second, and what
//! leaves evenly arrives unevenly; so the spacing is stretched by how much the latency is seen to
//! vary, and no more: on a steady line the permitted rate is used whole.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::delivery::{ChatId, Lane};

/// The window in which a group's posts are counted.
/// Telegram refuses the 21st message to one group in any 60 s (Bot FAQ; measured as a trailing window).
const GROUP_WINDOW: TimeDelta = TimeDelta::seconds(60);

/// How many latencies are remembered.
const SAMPLES: usize = 128;

/// Until so many latencies are known, the line is taken to be as uneven as [`UNKNOWN_JITTER`].
const SAMPLES_NEEDED: usize = 16;

/// The unevenness of a line that is not known yet.
const UNKNOWN_JITTER: Duration = Duration::from_millis(80);

/// A line is never taken to be more uneven than this; beyond it the messenger may say so itself.
const JITTER_MAX: Duration = Duration::from_millis(250);

/// The latency of a line that is not known yet.
const UNKNOWN_LATENCY: Duration = Duration::from_millis(150);

/// A permitted moment further ahead than this can only mean that the clock was set back.
const AHEAD_MAX: TimeDelta = TimeDelta::seconds(10);

/// How fast we may speak.
#[derive(Clone, Debug, PartialEq)]
pub struct Pace {
    /// Sends a second over all chats; `None` is without limit.
    /// Telegram permits about 30 (Bot FAQ), up to 1,000 with paid broadcasts.
    pub per_second: Option<u32>,
    /// The least time between two sends to one chat. Telegram permits about one a second (Bot FAQ).
    pub chat_gap: TimeDelta,
    /// Posts to one group in any 60 s; `None` is without limit.
    pub group_per_minute: Option<usize>,
    /// The least time between two unasked posts (reminder, tip) to one group.
    pub group_spacing: TimeDelta,
    /// Requests under way at once, at most.
    pub in_flight_max: usize,
}

impl Default for Pace {
    /// What Telegram permits every bot, with a margin of two for a group's minute.
    fn default() -> Self {
        Self {
            per_second: Some(30),
            chat_gap: TimeDelta::seconds(1),
            group_per_minute: Some(18),
            group_spacing: TimeDelta::minutes(20),
            in_flight_max: 400,
        }
    }
}

/// Counts what was sent and says when the next may follow.
#[derive(Debug)]
pub struct Pacer {
    pace: Pace,
    /// Where the even spacing stands: the moment from which the next send is not early.
    next_even: Option<Micros>,
    chats: HashMap<ChatId, Recent>,
    latencies: VecDeque<Duration>,
    jitter: Duration,
    latency: Duration,
}

/// Microseconds since 1970: the spacing of a thousand sends a second needs more than milliseconds.
type Micros = i64;

/// What one chat got lately.
#[derive(Debug)]
struct Recent {
    sends: Sends,
    last_unasked: Option<DateTime<Utc>>,
}

/// When a chat got something, oldest first. In a broadcast most chats get one message, which takes no
/// room of its own: every chat of the last minute is remembered, and they are many.
#[derive(Debug)]
enum Sends {
    One(DateTime<Utc>),
    #[expect(clippy::box_collection, reason = "most chats have one, and the pacer remembers all of them")]
    Several(Box<VecDeque<DateTime<Utc>>>),
}

impl Sends {
    fn last(&self) -> Option<DateTime<Utc>> {
        self.nth_last(1)
    }

    /// The `n`th from the end; the last is the first of them.
    fn nth_last(&self, n: usize) -> Option<DateTime<Utc>> {
        match self {
            Self::One(at) => (n == 1).then_some(*at),
            Self::Several(all) => all.len().checked_sub(n).and_then(|index| all.get(index)).copied(),
        }
    }

    /// Adds one and remembers no more than `keep`.
    fn push(&mut self, at: DateTime<Utc>, keep: usize) {
        match self {
            Self::One(last) if keep == 1 => *last = at,
            Self::One(first) => *self = Self::Several(Box::new(VecDeque::from([*first, at]))),
            Self::Several(all) => {
                all.push_back(at);
                while all.len() > keep {
                    all.pop_front();
                }
            }
        }
    }
}

impl Pacer {
    /// A pacer that has seen nothing yet.
    #[must_use]
    pub fn new(pace: Pace) -> Self {
        Self {
            pace,
            next_even: None,
            chats: HashMap::new(),
            latencies: VecDeque::with_capacity(SAMPLES),
            jitter: UNKNOWN_JITTER,
            latency: UNKNOWN_LATENCY,
        }
    }

    /// How many requests may be under way at once: as many as the rate starts within a latency,
    /// so that the rate and not the latency decides the speed.
    #[must_use]
    pub fn in_flight_max(&self) -> usize {
        let Some(rate) = self.pace.per_second else { return self.pace.in_flight_max };
        let needed = f64::from(rate) * self.latency.as_secs_f64() * 1.25;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive number")]
        let needed = needed.ceil() as usize + 2;
        needed.min(self.pace.in_flight_max)
    }

    /// The moment from which anything at all may be sent; `now` or earlier means at once.
    #[must_use]
    pub fn open_from(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self.next_even {
            Some(next) if next <= (now + AHEAD_MAX).timestamp_micros() => first_moment_at(next - self.lenience()),
            _ => now,
        }
    }

    /// The moment from which this chat may get something in `lane`; `now` or earlier means at once.
    #[must_use]
    pub fn chat_open_from(&self, chat: ChatId, is_group: bool, lane: Lane, now: DateTime<Utc>) -> DateTime<Utc> {
        let Some(recent) = self.chats.get(&chat) else { return now };
        // Clocks show whole milliseconds: a moment between two of them would be waited for in vain.
        let jitter = TimeDelta::milliseconds(self.jitter.as_micros().div_ceil(1_000).try_into().unwrap_or(i64::MAX));
        // A send that seems to be in the future was before the clock was set back.
        let past = |at: &DateTime<Utc>| *at <= now;
        let mut open = now;
        if let Some(last) = recent.sends.last().filter(past) {
            open = open.max(last + self.pace.chat_gap + jitter);
        }
        // Edits are not counted in a group's minute (measured; facts.md §1.1).
        if is_group
            && lane != Lane::Edit
            && let Some(limit) = self.pace.group_per_minute
            && let Some(oldest) = recent.sends.nth_last(limit).filter(past)
        {
            open = open.max(oldest + GROUP_WINDOW + jitter);
        }
        if is_group
            && is_unasked(lane)
            && let Some(last) = recent.last_unasked.filter(|at| *at <= now)
        {
            open = open.max(last + self.pace.group_spacing);
        }
        open
    }

    /// Counts a send that begins `now`.
    pub fn count(&mut self, chat: ChatId, lane: Lane, now: DateTime<Utc>) {
        if let Some(spacing) = self.spacing() {
            let now = now.timestamp_micros();
            let planned =
                self.next_even.filter(|next| *next <= now + AHEAD_MAX.num_microseconds().unwrap_or(Micros::MAX));
            let base = planned.map_or(now, |next| next.max(now - self.lenience()));
            self.next_even = Some(base + spacing);
        }
        self.remember(chat, lane, now);
    }

    /// Remembers a send of an earlier process.
    pub fn remember(&mut self, chat: ChatId, lane: Lane, at: DateTime<Utc>) {
        let keep = self.pace.group_per_minute.unwrap_or(1).max(1);
        let unasked = is_unasked(lane).then_some(at);
        match self.chats.entry(chat) {
            Entry::Vacant(vacant) => {
                vacant.insert(Recent { sends: Sends::One(at), last_unasked: unasked });
            }
            Entry::Occupied(mut known) => {
                let recent = known.get_mut();
                recent.sends.push(at, keep);
                recent.last_unasked = unasked.or(recent.last_unasked);
            }
        }
    }

    /// Learns from an answered request how long the way there and back took, in real time.
    pub fn learn(&mut self, latency: Duration) {
        if self.latencies.len() == SAMPLES {
            self.latencies.pop_front();
        }
        self.latencies.push_back(latency);
        if self.latencies.len() < SAMPLES_NEEDED || !self.latencies.len().is_multiple_of(SAMPLES_NEEDED) {
            return;
        }
        let mut sorted: Vec<_> = self.latencies.iter().copied().collect();
        sorted.sort_unstable();
        // The extremes but one: a single hiccup of this machine says nothing about the line.
        let spread = sorted[sorted.len() - 2].saturating_sub(sorted[1]);
        #[expect(clippy::cast_precision_loss, reason = "at most SAMPLES")]
        let sorted_count = sorted.len() as f64;
        // The way there varies as much as the way back, and half a spread is one of them; somewhat more,
        // because a sample does not hold the extremes, and a small one less so: of 128 ways that are two even
        // chances each, the extremes but one are a sixth nearer to each other than the ends.
        self.jitter = (spread / 2).mul_f64(1.12 + 12.0 / sorted_count).min(JITTER_MAX);
        self.latency = sorted[sorted.len() * 9 / 10];
    }

    /// Forgets chats whose sends can no longer matter, so that memory does not grow with a broadcast.
    pub fn forget_before(&mut self, now: DateTime<Utc>) {
        let horizon = (GROUP_WINDOW + TimeDelta::seconds(1)).max(self.pace.group_spacing);
        let short = now - GROUP_WINDOW - TimeDelta::seconds(1);
        self.chats.retain(|_, recent| {
            recent.sends.last().is_some_and(|last| last > short)
                || recent.last_unasked.is_some_and(|last| last > now - horizon)
        });
    }

    /// Microseconds between two sends: N of them, the last as late and the next but one as early as
    /// the line makes it, still span more than a second.
    fn spacing(&self) -> Option<Micros> {
        let rate = self.pace.per_second?;
        let second = 1_000_000 + self.lenience() + Micros::try_from(self.jitter.as_micros()).unwrap_or(0);
        Some(second / Micros::from(rate) + 1)
    }

    /// How far a send may be behind its even place and catch up, in microseconds: timers are late.
    fn lenience(&self) -> Micros {
        if self.pace.per_second.is_some_and(|rate| rate > 100) { 12_000 } else { 4_000 }
    }
}

/// Whether nobody asked for what this lane carries and it can wait.
const fn is_unasked(lane: Lane) -> bool {
    match lane {
        Lane::Reminder | Lane::Tip => true,
        Lane::Reply | Lane::Alert | Lane::Edit => false,
    }
}

/// The first whole millisecond, which is what clocks show, at or after so many microseconds.
fn first_moment_at(since_1970: Micros) -> DateTime<Utc> {
    DateTime::from_timestamp_millis((since_1970 + 999).div_euclid(1_000)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(1_743_480_600_000 + ms).expect("a valid moment")
    }

    /// Sends as early as `pacer` permits, each to a new chat, and says when each began.
    fn sends(pacer: &mut Pacer, count: i64) -> Vec<i64> {
        let mut now = at(0);
        (0..count)
            .map(|chat| {
                while pacer.open_from(now) > now {
                    now += TimeDelta::milliseconds(1);
                }
                pacer.count(ChatId(chat), Lane::Alert, now);
                (now - at(0)).num_milliseconds()
            })
            .collect()
    }

    fn steady(per_second: u32) -> Pacer {
        let mut pacer = Pacer::new(Pace { per_second: Some(per_second), ..Pace::default() });
        for _ in 0..SAMPLES_NEEDED {
            pacer.learn(Duration::from_millis(80));
        }
        pacer
    }

    #[test]
    fn a_steady_line_uses_at_least_98_of_100_permitted_sends() {
        for (rate, expected_ms) in [(30, 10_000), (1_000, 10_000)] {
            let times = sends(&mut steady(rate), i64::from(rate) * 10);
            let last = *times.last().expect("something was sent");
            assert!(last <= expected_ms * 102 / 100, "{rate}/s took {last} ms");
        }
    }

    #[test]
    fn no_second_holds_more_than_the_permitted_sends() {
        for rate in [1, 7, 30, 1_000] {
            let times = sends(&mut steady(rate), i64::from(rate) * 3 + 2);
            let first_too_many = times.windows(rate as usize + 1).find(|run| run[rate as usize] - run[0] < 1_000);
            assert_eq!(first_too_many, None, "{rate}/s");
        }
    }

    #[test]
    fn an_uneven_line_is_spaced_wider() {
        let mut uneven = Pacer::new(Pace::default());
        for i in 0..SAMPLES {
            uneven.learn(Duration::from_millis(100 + 140 * (i as u64 % 11) / 10));
        }
        let last = *sends(&mut uneven, 300).last().expect("something was sent");
        assert!((10_500..=10_900).contains(&last), "{last} ms for 300 sends");
    }

    #[test]
    fn a_group_gets_eighteen_posts_a_minute_and_a_private_chat_more() {
        let mut pacer = Pacer::new(Pace { chat_gap: TimeDelta::seconds(1), ..Pace::default() });
        pacer.jitter = Duration::ZERO;
        for second in 0..18 {
            pacer.count(ChatId(1), Lane::Alert, at(second * 1_000));
        }
        let now = at(18_000);
        assert_eq!(pacer.chat_open_from(ChatId(1), true, Lane::Alert, now), at(60_000));
        assert_eq!(pacer.chat_open_from(ChatId(1), true, Lane::Edit, now), now);
        assert_eq!(pacer.chat_open_from(ChatId(1), false, Lane::Reply, now), now);
    }

    #[test]
    fn a_second_tip_waits_twenty_minutes_and_an_alert_does_not() {
        let mut pacer = Pacer::new(Pace::default());
        pacer.jitter = Duration::ZERO;
        pacer.count(ChatId(1), Lane::Tip, at(0));
        assert_eq!(pacer.chat_open_from(ChatId(1), true, Lane::Tip, at(5_000)), at(20 * 60_000));
        assert_eq!(pacer.chat_open_from(ChatId(1), true, Lane::Alert, at(5_000)), at(5_000));
    }

    #[test]
    fn a_clock_that_is_set_back_stops_nothing() {
        let mut pacer = steady(30);
        let tomorrow = at(86_400_000);
        pacer.count(ChatId(1), Lane::Alert, tomorrow);
        assert_eq!(pacer.open_from(at(0)), at(0));
        assert_eq!(pacer.chat_open_from(ChatId(1), true, Lane::Alert, at(0)), at(0));
        pacer.count(ChatId(2), Lane::Alert, at(0));
        assert!(pacer.open_from(at(0)) <= at(40));
    }

    #[test]
    fn sends_under_way_follow_rate_times_latency() {
        assert_eq!(steady(30).in_flight_max(), 5);
        assert_eq!(steady(1_000).in_flight_max(), 102);
        let unlimited = Pacer::new(Pace { per_second: None, in_flight_max: 512, ..Pace::default() });
        assert_eq!(unlimited.in_flight_max(), 512);
    }

    #[test]
    fn what_no_longer_matters_is_forgotten() {
        let mut pacer = Pacer::new(Pace::default());
        pacer.count(ChatId(1), Lane::Alert, at(0));
        pacer.count(ChatId(2), Lane::Tip, at(0));
        pacer.forget_before(at(62_000));
        assert_eq!(pacer.chats.len(), 1);
        pacer.forget_before(at(21 * 60_000));
        assert_eq!(pacer.chats.len(), 0);
    }
}
