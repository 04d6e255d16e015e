//! A text as a reader sees it, whatever signs it is written with, and the way back to the signs that were written.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::words::Set;
use crate::domain::sign::is_unseen;

/// What stands before the first and behind the last sign.
pub(super) const NOTHING: char = '\0';

/// How far a clause reaches at most, in signs, so that no text takes long.
const NEAR: usize = 60;

/// The first signs of ten digits each, in the scripts of our readers.
const NOUGHTS: [char; 13] = [
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}', '\u{c66}', '\u{d66}', '\u{e50}',
    '\u{ed0}', '\u{1040}', '\u{17e0}',
];

/// A text in NFKC, without signs that nobody sees, with its digits in ASCII; each sign knows where it came from.
pub(super) struct Normal {
    signs: Vec<char>,
    low: Vec<char>,
    places: Vec<Range<usize>>,
}

impl Normal {
    pub(super) fn of(text: &str) -> Self {
        let mut normal = Self {
            signs: Vec::with_capacity(text.len()),
            low: Vec::with_capacity(text.len()),
            places: Vec::with_capacity(text.len()),
        };
        for (start, sign) in text.char_indices() {
            let place = start..start + sign.len_utf8();
            if sign.is_ascii() || matches!(sign, '\u{4e00}'..='\u{9fff}') {
                normal.push(sign, place);
            } else if !parts_nothing(sign) {
                for sign in std::iter::once(sign).nfkc().filter(|sign| !parts_nothing(*sign)) {
                    normal.push(ascii_digit(sign), place.clone());
                }
            }
        }
        normal
    }

    fn push(&mut self, sign: char, place: Range<usize>) {
        self.signs.push(sign);
        self.low.push(sign.to_lowercase().next().unwrap_or(sign));
        self.places.push(place);
    }

    pub(super) fn len(&self) -> usize {
        self.signs.len()
    }

    /// The sign at a place; [`NOTHING`] outside of the text.
    pub(super) fn at(&self, at: usize) -> char {
        self.signs.get(at).copied().unwrap_or(NOTHING)
    }

    /// The sign before a place.
    pub(super) fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or(NOTHING, |at| self.at(at))
    }

    /// What is written there.
    pub(super) fn text(&self, signs: Range<usize>) -> String {
        self.signs[signs].iter().collect()
    }

    /// The bytes of the written text that made these signs.
    pub(super) fn bytes(&self, signs: &Range<usize>) -> Range<usize> {
        match self.places.get(signs.clone()) {
            Some([first, .., last]) => first.start..last.end,
            Some([only]) => only.clone(),
            Some([]) | None => 0..0,
        }
    }

    /// Where the longest word of a set ends that begins here.
    pub(super) fn word(&self, at: usize, set: &Set) -> Option<usize> {
        let words = set.beginning_with(*self.low.get(at)?);
        let fits = |word: &&[char]| self.low[at..].starts_with(word) && self.is_whole(at..at + word.len());
        words.iter().map(AsRef::as_ref).find(fits).map(|word| at + word.len())
    }

    /// Where the longest word of a set begins that ends here.
    pub(super) fn word_before(&self, end: usize, set: &Set) -> Option<usize> {
        let words = set.ending_with(*self.low.get(end.checked_sub(1)?)?);
        let fits = |word: &&[char]| self.low[..end].ends_with(word) && self.is_whole(end - word.len()..end);
        words.iter().map(AsRef::as_ref).find(fits).map(|word| end - word.len())
    }

    /// Whether a Latin word is not a part of a longer one.
    fn is_whole(&self, signs: Range<usize>) -> bool {
        let is_letter = |sign: char| sign.is_ascii_alphabetic();
        let begins = !(is_letter(self.at(signs.start)) && is_letter(self.before(signs.start)));
        begins && !(is_letter(self.before(signs.end)) && is_letter(self.at(signs.end)))
    }

    /// Whether a word of a set begins somewhere in there.
    pub(super) fn holds(&self, signs: Range<usize>, set: &Set) -> bool {
        let end = signs.end;
        signs.into_iter().any(|at| self.word(at, set).is_some_and(|until| until <= end))
    }

    /// The first place from here that is no space.
    pub(super) fn skip_spaces(&self, mut at: usize) -> usize {
        while self.at(at).is_whitespace() {
            at += 1;
        }
        at
    }

    /// The last place down to here that has no space before it.
    pub(super) fn spaces_before(&self, mut at: usize) -> usize {
        while self.before(at).is_whitespace() {
            at -= 1;
        }
        at
    }

    /// The first place from here whose sign is another.
    pub(super) fn skip(&self, mut at: usize, is_skipped: impl Fn(char) -> bool) -> usize {
        while at < self.len() && is_skipped(self.at(at)) {
            at += 1;
        }
        at
    }

    /// The last place down to here that is preceded by another sign.
    pub(super) fn back(&self, mut at: usize, is_skipped: impl Fn(char) -> bool) -> usize {
        while at > 0 && is_skipped(self.at(at - 1)) {
            at -= 1;
        }
        at
    }

    /// What is said around here, between commas and the like, as far as it is near.
    pub(super) fn clause(&self, at: usize) -> Range<usize> {
        let groups_digits = |at: usize| self.before(at).is_ascii_digit() && self.at(at + 1).is_ascii_digit();
        self.around(at, NEAR, |at| match self.at(at) {
            ',' => !groups_digits(at),
            '.' => self.at(at + 1).is_whitespace(),
            sign => sign == '\u{3001}' || ends_sentence(sign),
        })
    }

    /// The sentence around here. A point ends one only before a space.
    pub(super) fn sentence(&self, at: usize) -> Range<usize> {
        self.around(at, self.len(), |at| {
            ends_sentence(self.at(at)) || self.at(at) == '.' && self.at(at + 1).is_whitespace()
        })
    }

    fn around(&self, at: usize, near: usize, ends: impl Fn(usize) -> bool) -> Range<usize> {
        let (first, last) = (at.saturating_sub(near), at.saturating_add(near).min(self.len()));
        let start = (first..at.min(self.len())).rev().find(|at| ends(*at)).map_or(first, |at| at + 1);
        let end = (at..last).find(|at| ends(*at)).unwrap_or(last);
        start..end
    }
}

fn ends_sentence(sign: char) -> bool {
    matches!(sign, '\u{3002}' | '!' | '?' | ';' | '\n')
}

/// Whether a sign leaves no trace on a screen, or stands on another: it parts digits for programs, not for readers.
fn parts_nothing(sign: char) -> bool {
    is_unseen(sign) || is_combining_mark(sign)
}

fn ascii_digit(sign: char) -> char {
    let digit = |nought: char| (sign as u32).checked_sub(nought as u32).and_then(|value| char::from_digit(value, 10));
    if sign.is_ascii() { sign } else { NOUGHTS.into_iter().find_map(digit).unwrap_or(sign) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_looks_alike_is_alike() {
        for written in
            ["138", "１３８", "1\u{200b}3\u{2060}8", "①③⑧", "1\u{fe0f}\u{20e3}3\u{fe0f}\u{20e3}8", "١٣٨", "𝟏𝟑𝟖", "१३८"]
        {
            let normal = Normal::of(written);
            assert_eq!(normal.text(0..normal.len()), "138", "{written}");
            assert_eq!(normal.bytes(&(0..3)).start, 0);
        }
    }

    proptest! {
        #[test]
        fn every_sign_knows_where_it_came_from(text in "\\PC{0,40}") {
            let normal = Normal::of(&text);
            for at in 0..normal.len() {
                let written = &text[normal.bytes(&(at..at + 1))];
                prop_assert!(Normal::of(written).text(0..Normal::of(written).len()).contains(normal.at(at)));
            }
        }
    }
}
