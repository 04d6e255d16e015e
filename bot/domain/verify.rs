//! Codes by which anybody can ask whether something is really ours: below each post in a class's group, and on the
//! badge of whoever works for the campaign.
//!
//! A code is 40 bits that only our key makes, in the 32 signs of Crockford's base 32
//! (<https://www.crockford.com/base32.html>), which has no I, L, O and U: `K7F3-QX2M`. Of n codes that were given out a
//! guess finds one with a probability of n in 2^40: one in a million million for one code, one in a million for a
//! million codes. Who guesses ten times in an hour waits.

use std::fmt;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::refusal::Refusal;
use super::sign::narrow;

/// The signs, by their values.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The signs of a code, of five bits each.
const SIGNS: usize = 8;

/// The signs before the dash.
const HALF: usize = 4;

/// How many wrong codes somebody may ask about …
const GUESSES: u32 = 10;

/// … within this time of the last one.
const LOCK: TimeDelta = TimeDelta::hours(1);

/// How long a badge is good for.
pub const BADGE_LIFE: TimeDelta = TimeDelta::minutes(10);

/// A badge that is good for no longer than this is not shown again: there would be no time to look at it.
pub const BADGE_REST: TimeDelta = TimeDelta::minutes(5);

/// A code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(String);

impl Code {
    /// The code that the first 40 bits of a mark of our key stand for.
    #[must_use]
    pub fn of(mark: [u8; 8]) -> Self {
        let bits = u64::from_be_bytes(mark) >> 24;
        let sign = |place: usize| char::from(ALPHABET[(bits >> (5 * (SIGNS - 1 - place)) & 0x1f) as usize]);
        Self((0..SIGNS).map(sign).collect())
    }

    /// Reads a code however somebody typed or pasted it: in small letters, in full-width signs, with spaces, dashes and
    /// other marks between, with O for 0 and I or L for 1.
    ///
    /// # Errors
    /// When it cannot be a code of ours.
    pub fn read(typed: &str) -> Result<Self, Refusal> {
        let signs = typed.chars().map(narrow).filter(|sign| sign.is_alphanumeric()).map(|sign| {
            let sign = match sign.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                sign => sign,
            };
            u8::try_from(sign).ok().filter(|sign| ALPHABET.contains(sign)).map(char::from)
        });
        let code: Option<String> = signs.take(SIGNS + 1).collect();
        code.filter(|code| code.len() == SIGNS).map(Self).ok_or(Refusal::BadCode)
    }

    /// The signs without the dash, as they are kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.0.split_at(HALF);
        write!(f, "{first}-{second}")
    }
}

/// How often somebody asked about codes that nobody gave out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guesses {
    /// How often.
    pub wrong: u32,
    /// When they last did.
    pub wrong_at: Option<DateTime<Utc>>,
}

impl Guesses {
    /// What still counts at `now`.
    #[must_use]
    pub fn at(self, now: DateTime<Utc>) -> Self {
        let counts = self.wrong_at.is_some_and(|at| now < at + LOCK);
        if counts { self } else { Self::default() }
    }

    /// The same after one wrong guess more.
    #[must_use]
    pub fn and_wrong(self, now: DateTime<Utc>) -> Self {
        Self { wrong: self.at(now).wrong + 1, wrong_at: Some(now) }
    }

    /// Whether another code may be asked about.
    ///
    /// # Errors
    /// Until when not; `local` tells the moment's time of day.
    pub fn may_ask(self, now: DateTime<Utc>, local: impl Fn(DateTime<Utc>) -> NaiveDateTime) -> Result<(), Refusal> {
        let Self { wrong, wrong_at } = self.at(now);
        match wrong_at.filter(|_| wrong >= GUESSES) {
            Some(at) => Err(Refusal::TooManyCodes { until: local(at + LOCK) }),
            None => Ok(()),
        }
    }
}

/// How long guesses are remembered.
pub const GUESSES_LIFE: TimeDelta = LOCK;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_shows_forty_bits_in_two_halves() {
        assert_eq!(Code::of([0; 8]).to_string(), "0000-0000");
        assert_eq!(Code::of([0xff; 8]).to_string(), "ZZZZ-ZZZZ");
        // 40 bits, five by five: 00001 00010 00011 … 01000; what follows them changes nothing.
        let bits: u64 = (1..=8).fold(0, |bits, value| bits << 5 | value);
        let mark = |rest: u64| (bits << 24 | rest).to_be_bytes();
        assert_eq!(Code::of(mark(0)).to_string(), "1234-5678");
        assert_eq!(Code::of(mark(0xff_ffff)), Code::of(mark(0)));
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for typed in ["", "K7F3", "K7F3-QX2", "K7F3-QX2M-9", "K7F3-QX2U", "K7F3-QX2\u{41c}", "核验码", "K7F3QX2核"]
        {
            assert_eq!(Code::read(typed), Err(Refusal::BadCode), "{typed:?}");
        }
    }

    #[test]
    fn after_ten_wrong_guesses_somebody_waits_an_hour() {
        let noon: DateTime<Utc> = "2025-04-01T04:00:00Z".parse().expect("a moment");
        let local = |moment: DateTime<Utc>| moment.naive_utc();
        let mut guesses = Guesses::default();
        for minute in 0..10 {
            let now = noon + TimeDelta::minutes(minute);
            assert_eq!(guesses.may_ask(now, local), Ok(()), "after {minute}");
            guesses = guesses.and_wrong(now);
        }
        let last = noon + TimeDelta::minutes(9);
        let refused = Err(Refusal::TooManyCodes { until: local(last + LOCK) });
        assert_eq!(guesses.may_ask(last, local), refused);
        assert_eq!(guesses.may_ask(last + LOCK - TimeDelta::seconds(1), local), refused);
        assert_eq!(guesses.may_ask(last + LOCK, local), Ok(()));
        assert_eq!(guesses.and_wrong(last + LOCK).wrong, 1);
    }
}
