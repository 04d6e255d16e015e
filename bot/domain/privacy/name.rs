//! Names of people, where the text says that they are names. A name that nothing announces cannot be told from other
//! words; masked ones (`张某`, `张同学`, `A. N.`) may stand.

use std::ops::Range;

use super::normal::NOTHING;
use super::number::is_link;
use super::words::WORDS;
use super::{General, Look, Private, is_han};
use crate::domain::roster::double_surnames;

/// The most words of a name in letters.
const WORDS_MAX: usize = 4;

impl Look<'_> {
    pub(super) fn names(&mut self) {
        let mut at = 0;
        while at < self.text.len() {
            at = self.name_at(at).filter(|end| *end > at).unwrap_or(at + 1);
        }
    }

    /// A name that begins here or is announced here; where it ends.
    fn name_at(&mut self, at: usize) -> Option<usize> {
        if let Some(end) = self.text.word(at, &self.known.people) {
            self.note_name(at..end);
            return Some(end);
        }
        if self.text.at(at).is_ascii_alphabetic() {
            let name = self.english_announced(at)?;
            let end = name.end;
            self.note_name(name);
            return Some(end);
        }
        let name = self.announced_name(at).or_else(|| self.name_of_person(at)).or_else(|| self.name_before_tail(at))?;
        let end = name.end;
        self.note_name(name);
        Some(end)
    }

    fn note_name(&mut self, signs: Range<usize>) {
        let surname = is_han(self.text.at(signs.start)).then(|| self.surname_end(signs.start)).flatten();
        let surname = surname.map(|end| self.text.text(signs.start..end));
        self.note(signs, Private::Name, General::Name(surname));
    }

    /// `姓名：张三`, `我叫张三`.
    fn announced_name(&self, at: usize) -> Option<Range<usize>> {
        let word = self.text.word(at, &WORDS.announce)?;
        let linked = self.text.skip(word, is_link);
        let is_verb = matches!(self.text.before(word), '\u{53eb}' | '\u{662f}' | '\u{4e3a}' | '\u{505a}');
        let verb = matches!(self.text.at(linked), '\u{53eb}' | '\u{662f}' | '\u{4e3a}').then_some(linked + 1);
        if linked == word && !is_verb && verb.is_none() {
            // `姓名张三` without anything between, when nothing but a name fits.
            return self.name_with_end(word).filter(|name| !is_han(self.text.at(name.end)));
        }
        let start = self.text.skip(verb.unwrap_or(linked), is_link);
        self.name_with_end(start).or_else(|| self.name_with_point(start)).or_else(|| self.capitals(start))
    }

    /// `受害人张三被骗`, `学生张三（女）`.
    fn name_of_person(&self, at: usize) -> Option<Range<usize>> {
        let word = self.text.word(at, &WORDS.person)?;
        let start = self.text.skip(word, |sign| matches!(sign, ' ' | ':' | '\u{201c}'));
        self.name_with_end(start).or_else(|| self.name_with_point(start)).or_else(|| self.capitals(start))
    }

    /// `张三同学`.
    fn name_before_tail(&self, at: usize) -> Option<Range<usize>> {
        let before = self.text.before(at);
        let begins = before == NOTHING
            || !is_han(before)
            || WORDS.name_before.has(before)
            || self.text.word_before(at, &WORDS.person).is_some();
        if !begins {
            return None;
        }
        let given = self.surname_end(at)?;
        let is_named = |end: &usize| self.is_given(given..*end) && self.text.word(*end, &WORDS.name_tail).is_some();
        [given + 1, given + 2].into_iter().find(is_named).map(|end| at..end)
    }

    /// A Chinese name behind which something fits that stands behind names.
    fn name_with_end(&self, start: usize) -> Option<Range<usize>> {
        let given = self.surname_end(start)?;
        let is_named = |end: &usize| {
            let next = self.text.at(*end);
            let ends = !is_han(next) || WORDS.name_after.has(next);
            ends && self.is_given(given..*end)
        };
        [given + 2, given + 1].into_iter().find(is_named).map(|end| start..end)
    }

    /// A name with a point in it, as other peoples of China and of the world are written: `阿依古丽·买买提`.
    fn name_with_point(&self, start: usize) -> Option<Range<usize>> {
        let point = self.text.skip(start, is_han);
        let end = self.text.skip(point + 1, is_han);
        let is_name = matches!(self.text.at(point), '\u{b7}' | '\u{2022}' | '\u{30fb}')
            && (1..=8).contains(&(point - start))
            && end > point + 1;
        // How far the second half goes cannot be told: at most six signs.
        is_name.then(|| start..end.min(point + 7))
    }

    /// Where a surname ends that begins here.
    fn surname_end(&self, at: usize) -> Option<usize> {
        let two: String = self.text.text(at..(at + 2).min(self.text.len()));
        if double_surnames().any(|surname| surname == two) {
            return Some(at + 2);
        }
        WORDS.surname.has(self.text.at(at)).then_some(at + 1)
    }

    /// Whether these signs can be a given name.
    fn is_given(&self, signs: Range<usize>) -> bool {
        signs.into_iter().all(|at| is_han(self.text.at(at)) && !WORDS.unlikely.has(self.text.at(at)))
    }

    /// `Name: Li Ming`, `victim’s name is Li Ming`, `a student named Li Ming`, `my classmate Li Ming`.
    fn english_announced(&self, at: usize) -> Option<Range<usize>> {
        if let Some(word) = self.text.word(at, &WORDS.en_announce) {
            let is_label = self.text.at(word) == ':';
            let is_theirs = self.text.word_before(self.text.spaces_before(at), &WORDS.en_whose).is_some()
                && self.text.text(at..word).ends_with("is");
            if is_label || is_theirs {
                return self.capitals(self.text.skip(word, is_link));
            }
        }
        let word = self.text.word(at, &WORDS.en_person)?;
        let comma = if matches!(self.text.at(word), ',' | ':') { word + 1 } else { word };
        let start = self.text.skip_spaces(comma);
        if start == word {
            return None;
        }
        if let Some(named) = self.text.word(start, &WORDS.en_named) {
            return self.capitals(self.text.skip_spaces(named));
        }
        self.capitals(start).filter(|name| self.text.text(name.clone()).contains(' '))
    }

    /// Words that begin with capitals and go on with small letters, none of which is a word for an office.
    fn capitals(&self, start: usize) -> Option<Range<usize>> {
        let is_letter = |sign: char| sign.is_alphabetic() && !is_han(sign) || matches!(sign, '\'' | '\u{2019}' | '-');
        let (mut end, mut at) = (start, start);
        for _ in 0..WORDS_MAX {
            let word = self.text.skip(at, is_letter);
            let is_capital = self.text.at(at).is_uppercase() && self.text.at(at + 1).is_lowercase();
            if !is_capital || WORDS.not_name.is_word(&self.text.text(at..word).to_lowercase()) {
                break;
            }
            end = word;
            if self.text.at(word) != ' ' {
                break;
            }
            at = word + 1;
        }
        // An office is called by several words, of which one tells.
        let is_office = self.text.at(at).is_uppercase() && self.text.word(at, &WORDS.not_name).is_some();
        (end > start && !is_office).then_some(start..end)
    }
}
