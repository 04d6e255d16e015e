//! Amounts of money to their last digits, and the general form: the first digit and how many follow.
//!
//! An amount is general already when it is below [`SMALL`], when it has one digit before its noughts or a half step
//! (1,500, 2.5 million), when the text itself says "more than" it, when it is about many people, or when it is a
//! price or a limit.

use super::normal::Normal;
use super::words::WORDS;
use super::{Currency, General, Look, Private};

/// Below this many whole units an amount tells nobody apart.
const SMALL: u128 = 100;

/// More noughts than these are not told: more than a thousand million is that, however much more.
const ZEROS_MAX: u8 = 9;

/// Amounts are counted in millionths, so that `1.28` of ten thousand is exact.
const ONE: u128 = 1_000_000;

/// A number in a text: where it ends, and its value in millionths.
#[derive(Clone, Copy)]
struct Number {
    end: usize,
    value: u128,
}

impl Look<'_> {
    pub(super) fn amounts(&mut self) {
        let mut at = 0;
        while at < self.text.len() {
            at = self.amount_at(at).unwrap_or(at + 1);
        }
    }

    /// Looks at an amount whose number begins here; where it ends.
    fn amount_at(&mut self, at: usize) -> Option<usize> {
        let text = &self.text;
        let before = text.before(at);
        let is_inside = before.is_ascii_digit()
            || matches!(before, '.' | ',') && text.before(at - 1).is_ascii_digit()
            || is_numeral(before);
        if is_inside {
            return None;
        }
        let number = number(text, at)?;
        let prefix = currency_before(text, at);
        if before.is_ascii_alphabetic() && prefix.is_none() {
            return Some(number.end);
        }
        let unit = text.skip_spaces(number.end);
        if text.word(unit, &WORDS.more).is_some() {
            return Some(unit + 1);
        }
        let is_lost = || text.holds(text.clause(at), &WORDS.lost);
        let is_piece = |end: &usize| !super::is_han(text.at(*end)) || is_lost();
        let suffix =
            currency(text, unit).or_else(|| Some((Currency::Yuan, text.word(unit, &WORDS.piece).filter(is_piece)?)));
        let (start, end, currency) = match (prefix, suffix) {
            (Some((start, currency)), Some((_, end))) => (start, end, currency),
            (Some((start, currency)), None) => (start, number.end, currency),
            (None, Some((currency, end))) => (at, end, currency),
            (None, None) if self.is_bare(at, &number) => (at, number.end, Currency::Yuan),
            (None, None) => return Some(number.end),
        };
        let text = &self.text;
        let end = small_coins(text, end);
        // The first day of the year begins with the sign for yuan.
        let is_word = text.before(end) == '\u{5143}' && text.at(end) == '\u{65e6}';
        let is_harmless = || {
            let clause = text.clause(at);
            is_word
                || text.word(text.skip_spaces(end), &WORDS.threshold).is_some()
                || text.holds(clause.clone(), &WORDS.aggregate)
                || text.holds(clause.clone(), &WORDS.price) && !text.holds(clause, &WORDS.lost)
        };
        if let Some(general) = general(number.value, currency).filter(|_| !is_harmless()) {
            let about = text.spaces_before(start);
            let start = text.word_before(about, &WORDS.about).unwrap_or(start);
            self.note(start..end, Private::Amount, general);
        }
        Some(end)
    }

    /// Whether a number without a currency stands right behind a word for a loss, and counts nothing else.
    fn is_bare(&self, at: usize, number: &Number) -> bool {
        let text = &self.text;
        let next = text.at(number.end);
        number.end - at >= 3
            && text.word_before(text.spaces_before(at), &WORDS.lost).is_some()
            && text.word(text.skip_spaces(number.end), &WORDS.counter).is_none()
            && !(next.is_ascii_alphanumeric() || matches!(next, '-' | '/'))
            && !text.at(text.skip_spaces(number.end)).is_ascii_alphabetic()
    }
}

/// The general form of so many millionths; `None` when the amount is general already.
fn general(value: u128, currency: Currency) -> Option<General> {
    let units = value / ONE;
    if units < SMALL {
        return None;
    }
    let written = units.to_string().into_bytes();
    let [first, second, rest @ ..] = written.as_slice() else { return None };
    let is_round =
        matches!(second, b'0' | b'5') && rest.iter().all(|digit| *digit == b'0') && value.is_multiple_of(ONE);
    let zeros = u8::try_from(written.len() - 1).unwrap_or(u8::MAX).min(ZEROS_MAX);
    (!is_round).then_some(General::Amount { digit: first - b'0', zeros, currency })
}

/// A currency written here: which and where it ends.
fn currency(text: &Normal, at: usize) -> Option<(Currency, usize)> {
    let sets = [
        (Currency::Yuan, &WORDS.yuan),
        (Currency::Dollar, &WORDS.dollar),
        (Currency::Euro, &WORDS.euro),
        (Currency::Rouble, &WORDS.rouble),
        (Currency::Won, &WORDS.won),
    ];
    sets.into_iter().find_map(|(currency, set)| Some((currency, text.word(at, set)?)))
}

/// A currency written before here, as a sign or a Latin word: where it begins and which.
fn currency_before(text: &Normal, at: usize) -> Option<(usize, Currency)> {
    let end = text.spaces_before(at);
    let sign = match text.before(end) {
        '\u{a5}' => Some(Currency::Yuan),
        '$' => Some(Currency::Dollar),
        '\u{20ac}' => Some(Currency::Euro),
        '\u{20bd}' => Some(Currency::Rouble),
        '\u{20a9}' => Some(Currency::Won),
        _ => None,
    };
    if let Some(currency) = sign {
        return Some((end - 1, currency));
    }
    let is_prefix = text.before(end).is_ascii_alphabetic() || text.before(end) == '\u{5e01}';
    let sets = [
        (Currency::Yuan, &WORDS.yuan),
        (Currency::Dollar, &WORDS.dollar),
        (Currency::Euro, &WORDS.euro),
        (Currency::Rouble, &WORDS.rouble),
        (Currency::Won, &WORDS.won),
    ];
    let found = sets.into_iter().find_map(|(currency, set)| Some((text.word_before(end, set)?, currency)));
    found.filter(|_| is_prefix)
}

/// Where an amount ends with its tenths and hundredths, or with a word that there are none: `5角2分`, `整`.
fn small_coins(text: &Normal, mut end: usize) -> usize {
    while let Some(coin) = WORDS.digit(text.at(end)).and_then(|_| text.word(end + 1, &WORDS.small_coins)) {
        end = coin;
    }
    text.word(end, &WORDS.exactly).unwrap_or(end)
}

/// A number that begins here in any writing: `3,287.50`, `1.28万`, `2万3千`, `三千二百八十七`, `23 thousand 400`.
fn number(text: &Normal, start: usize) -> Option<Number> {
    // What is finished, what stands before the next ten thousand, and what was just read.
    let (mut total, mut section, mut current) = (0_u128, 0_u128, None::<u128>);
    let (mut at, mut last_unit, mut is_positional) = (start, None::<u128>, false);
    loop {
        let sign = text.at(at);
        if sign.is_ascii_digit() {
            if current.is_some() {
                break;
            }
            let digits = plain_number(text, at);
            (current, at, is_positional) = (Some(digits.value), digits.end, true);
        } else if let Some(digit) = WORDS.digit(sign) {
            let digit = u128::from(digit) * ONE;
            current = Some(current.map_or(digit, |before| before.saturating_mul(10).saturating_add(digit)));
            is_positional = digit == 0;
            at += 1;
        } else if let Some((unit, end)) =
            unit_at(text, at).filter(|(unit, _)| current.is_some() || *unit == 10 || at > start)
        {
            match unit {
                10 | 100 | 1_000 => {
                    section = section.saturating_add(current.unwrap_or(ONE).saturating_mul(unit));
                }
                _ => {
                    let part = section.saturating_add(current.unwrap_or(0));
                    total = total.saturating_add(part).saturating_mul(unit).min(u128::MAX / 1_000_000);
                    section = 0;
                }
            }
            (current, at, last_unit, is_positional) = (None, end, Some(unit), false);
            // English goes on behind a space.
            let next = text.skip_spaces(at);
            if next > at && text.at(next).is_ascii_digit() && text.before(at).is_ascii_alphabetic() {
                (at, is_positional) = (next, true);
            }
        } else {
            break;
        }
    }
    if at == start {
        return None;
    }
    // `三千二` is 3,200.
    let last = match (current, last_unit) {
        (Some(last), Some(unit)) if !is_positional && last < 10 * ONE && unit > 10 => last.saturating_mul(unit / 10),
        (Some(last), Some(unit @ (1_000 | 10_000)))
            if last < 10 * ONE && !text.before(at - 1).is_whitespace() && !is_zero(text, at) =>
        {
            last.saturating_mul(unit / 10)
        }
        (last, _) => last.unwrap_or(0),
    };
    Some(Number { end: at, value: total.saturating_add(section).saturating_add(last) })
}

/// Whether a nought stands before the last sign.
fn is_zero(text: &Normal, at: usize) -> bool {
    at.checked_sub(2).is_some_and(|at| WORDS.digit(text.at(at)) == Some(0))
}

/// Digits with commas between thousands and a fraction.
fn plain_number(text: &Normal, start: usize) -> Number {
    let is_digit = |at: usize| text.at(at).is_ascii_digit();
    let mut value = 0_u128;
    let mut at = start;
    let push = |value: u128, at: usize| {
        let digit = text.at(at).to_digit(10).unwrap_or(0);
        value.saturating_mul(10).saturating_add(u128::from(digit))
    };
    while is_digit(at) {
        value = push(value, at);
        at += 1;
        let groups = text.at(at) == ',' && (1..=3).all(|next| is_digit(at + next)) && !is_digit(at + 4);
        if groups && at - start <= 15 {
            at += 1;
        }
    }
    value = value.saturating_mul(ONE).min(u128::MAX / ONE / ONE);
    if text.at(at) == '.' && is_digit(at + 1) {
        at += 1;
        let mut worth = ONE / 10;
        while is_digit(at) {
            value = value.saturating_add(u128::from(text.at(at).to_digit(10).unwrap_or(0)) * worth);
            worth /= 10;
            at += 1;
        }
    }
    Number { end: at, value }
}

/// What the sign or word here multiplies by, and where it ends.
fn unit_at(text: &Normal, at: usize) -> Option<(u128, usize)> {
    let spaced = text.skip_spaces(at);
    let signs = [
        (&WORDS.ten, 10),
        (&WORDS.hundred, 100),
        (&WORDS.thousand, 1_000),
        (&WORDS.myriad, 10_000),
        (&WORDS.hundred_million, 100_000_000),
    ];
    let words = [(&WORDS.en_thousand, 1_000), (&WORDS.en_myriad, 10_000), (&WORDS.en_million, 1_000_000)];
    let sign = signs.into_iter().find_map(|(set, unit)| Some((unit, text.word(at, set)?)));
    sign.or_else(|| words.into_iter().find_map(|(set, unit)| Some((unit, text.word(spaced, set)?))))
}

fn is_numeral(sign: char) -> bool {
    let sets = [&WORDS.ten, &WORDS.hundred, &WORDS.thousand, &WORDS.myriad, &WORDS.hundred_million];
    !sign.is_ascii() && (WORDS.digit(sign).is_some() || sets.into_iter().any(|set| set.has(sign)))
}
