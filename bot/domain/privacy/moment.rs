//! Times of day to the minute.
//!
//! A time is general already on the half hour or, without a date before it, on the five minutes; as a part of a
//! range (hours of a lesson); and when it is said when something takes place.

use super::normal::Normal;
use super::words::WORDS;
use super::{DayPart, General, Look, Private};

/// A time of day in a text.
struct Time {
    end: usize,
    hour: u32,
    minute: u32,
    has_seconds: bool,
    /// Whether it is written as only times are.
    is_certain: bool,
}

impl Look<'_> {
    pub(super) fn moments(&mut self) {
        let mut at = 0;
        while at < self.text.len() {
            at = self.moment_at(at).unwrap_or(at + 1);
        }
    }

    /// Looks at a time that begins here; where it ends.
    fn moment_at(&mut self, at: usize) -> Option<usize> {
        let text = &self.text;
        let time = time(text, at)?;
        let after = text.skip_spaces(time.end);
        let is_dash = |sign: char| matches!(sign, '-' | '~' | '\u{2013}' | '\u{2014}' | '\u{2015}' | '\u{301c}');
        let next = text.word(after, &WORDS.range).unwrap_or_else(|| text.skip(after, is_dash));
        if next > after
            && let Some(until) = self::time(text, text.skip_spaces(next))
        {
            return Some(until.end);
        }
        let half = text.word(after, &WORDS.am);
        let spaces = text.spaces_before(at);
        let part = text.word_before(spaces, &WORDS.day_part);
        let is_late = half.map_or_else(
            || part.is_some_and(|part| text.holds(part..spaces, &WORDS.pm)),
            |end| text.holds(after..end, &WORDS.pm),
        );
        let start = part.unwrap_or(at);
        let day = text.spaces_before(start);
        let is_dated =
            part.is_some() || text.before(day).is_ascii_digit() || text.word_before(day, &WORDS.day_before).is_some();
        // English says "at".
        let before = text.spaces_before(start);
        let has_at = before >= 2 && before < start && text.text(before - 2..before).eq_ignore_ascii_case("at");
        let is_time = time.is_certain || is_dated || half.is_some() || has_at;
        let is_exact =
            time.has_seconds || !time.minute.is_multiple_of(5) || is_dated && !time.minute.is_multiple_of(30);
        if is_time && is_exact && !text.holds(text.clause(at), &WORDS.event) {
            let start = if has_at { before - 2 } else { start };
            let end = half.unwrap_or(time.end);
            let end = text.word(end, &WORDS.around).unwrap_or(end);
            let hour = if is_late && time.hour < 12 { time.hour + 12 } else { time.hour };
            self.note(start..end, Private::Moment, General::DayPart(DayPart::of(hour)));
        }
        Some(time.end)
    }
}

/// A time that begins here: `14:23`, `14:23:05`, `14时23分`, `下午三点四十二`.
fn time(text: &Normal, at: usize) -> Option<Time> {
    let before = text.before(at);
    if before.is_ascii_alphanumeric() || matches!(before, ':' | '.') || is_numeral(before) {
        return None;
    }
    let (hour_end, hour) = small_value(text, at)?;
    if hour > 24 {
        return None;
    }
    if text.at(hour_end) == ':' {
        let (minute_end, minute) = two_digits(text, hour_end + 1)?;
        let seconds = (text.at(minute_end) == ':').then(|| two_digits(text, minute_end + 1)).flatten();
        let end = seconds.map_or(minute_end, |(end, _)| end);
        let goes_on = text.at(end).is_ascii_digit() || text.at(end) == ':' && text.at(end + 1).is_ascii_digit();
        let is_certain = hour_end - at == 2;
        return (!goes_on).then_some(Time { end, hour, minute, has_seconds: seconds.is_some(), is_certain });
    }
    let word = text.word(hour_end, &WORDS.hour)?;
    let (minute_end, minute) = small_value(text, word).filter(|(_, minute)| *minute < 60)?;
    let end = text.word(minute_end, &WORDS.minute).unwrap_or(minute_end);
    // `3点15日` is no time.
    if end == minute_end && (minute_end - word < 2 || text.word(end, &WORDS.counter).is_some()) {
        return None;
    }
    let seconds = small_value(text, end).and_then(|(seconds, _)| text.word(seconds, &WORDS.second));
    let has_seconds = seconds.is_some();
    Some(Time { end: seconds.unwrap_or(end), hour, minute, has_seconds, is_certain: true })
}

fn two_digits(text: &Normal, at: usize) -> Option<(usize, u32)> {
    let value = text.at(at).to_digit(10)? * 10 + text.at(at + 1).to_digit(10)?;
    (value < 60).then_some((at + 2, value))
}

/// A number up to 99 in ASCII or Chinese digits.
fn small_value(text: &Normal, at: usize) -> Option<(usize, u32)> {
    let ascii = text.skip(at, |sign| sign.is_ascii_digit());
    if ascii > at {
        let digits = text.text(at..ascii);
        return (digits.len() <= 2).then(|| digits.parse().ok().map(|value| (ascii, value))).flatten();
    }
    let end = text.skip(at, is_numeral);
    if end == at || end - at > 3 {
        return None;
    }
    let (mut value, mut current) = (0, None);
    for at in at..end {
        match WORDS.digit(text.at(at)) {
            Some(digit) => current = Some(u32::from(digit)),
            None => {
                value += current.unwrap_or(1) * 10;
                current = None;
            }
        }
    }
    Some((end, value + current.unwrap_or(0)))
}

fn is_numeral(sign: char) -> bool {
    !sign.is_ascii() && (WORDS.digit(sign).is_some() || WORDS.ten.has(sign))
}
