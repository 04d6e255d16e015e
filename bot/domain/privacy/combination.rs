//! Traits that together fit a handful of people: somebody's college, cohort, degree, gender, nationality.

use std::ops::Range;

use super::words::{Set, WORDS};
use super::{Count, FEWEST, General, Look, Private, Traits, is_han};

/// What a trait is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trait {
    College,
    Cohort,
    Level,
    Gender,
    Nation,
}

/// A trait in a text.
struct Said {
    of: Trait,
    signs: Range<usize>,
    instead: General,
}

impl Look<'_> {
    pub(super) fn combinations(&mut self, count: Count<'_>) {
        let mut at = 0;
        while at < self.text.len() {
            let sentence = self.text.sentence(at);
            let end = sentence.end;
            self.combination(sentence, count);
            at = end + 1;
        }
    }

    fn combination(&mut self, sentence: Range<usize>, count: Count<'_>) {
        let said = self.traits(sentence.clone());
        let traits = self.summed(&said);
        let is_one = self.text.holds(sentence.clone(), &WORDS.one) || self.text.holds(sentence.clone(), &WORDS.hit);
        if said.is_empty() || !is_one || self.text.holds(sentence, &WORDS.many) {
            return;
        }
        let is_rare = match count(&traits) {
            Some(people) => people < FEWEST,
            None => {
                let others = [&traits.college, &traits.cohort, &traits.level];
                traits.count() >= 3 || traits.nation.is_some() && others.into_iter().any(Option::is_some)
            }
        };
        if is_rare {
            for Said { signs, instead, of } in said {
                if of != Trait::Level {
                    self.note(signs, Private::Combination, instead);
                }
            }
        }
    }

    /// The first of each trait, in the words of the text.
    fn summed(&self, said: &[Said]) -> Traits {
        let first = |of: Trait| {
            let found = said.iter().find(|said| said.of == of)?;
            Some(self.text.text(found.signs.clone()).trim().to_owned())
        };
        Traits {
            college: first(Trait::College),
            cohort: first(Trait::Cohort),
            level: first(Trait::Level),
            gender: first(Trait::Gender),
            nation: first(Trait::Nation),
        }
    }

    fn traits(&self, signs: Range<usize>) -> Vec<Said> {
        let mut said: Vec<Said> = Vec::new();
        let mut at = signs.start;
        while at < signs.end {
            let found = self.trait_at(at).filter(|said| said.signs.end <= signs.end && said.signs.end > at);
            match found {
                Some(found) => {
                    at = found.signs.end;
                    said.push(found);
                }
                None => at += 1,
            }
        }
        said
    }

    fn trait_at(&self, at: usize) -> Option<Said> {
        let text = &self.text;
        let of = |of, signs, instead| Some(Said { of, signs, instead });
        if let Some(end) = text.word(at, &self.known.colleges).or_else(|| self.college_end(at)) {
            return of(Trait::College, self.with_article(at)..end, General::College);
        }
        if let Some(end) = self.cohort_end(at) {
            return of(Trait::Cohort, at..end, General::Cohort);
        }
        if let Some(end) = text.word(at, &WORDS.nation) {
            let end = text.word(end, &WORDS.nation_end).unwrap_or(end);
            return of(Trait::Nation, at..end, General::Abroad);
        }
        if let Some(end) = text.word(at, &WORDS.en_nation) {
            return of(Trait::Nation, at..end, General::Abroad);
        }
        if let Some(end) = text.word(at, &WORDS.en_country) {
            return of(Trait::Nation, at..end, General::Country);
        }
        if let Some(end) = text.word(at, &WORDS.gender_noun) {
            return of(Trait::Gender, at..end, General::Student);
        }
        if let Some(end) = text.word(at, &WORDS.gender).filter(|end| self.is_alone(at..*end)) {
            // What is left out takes the comma or the space before it along.
            let start = text.back(at, |sign| matches!(sign, ',' | '\u{3001}'));
            let end = if start == at && text.at(end) == ' ' { end + 1 } else { end };
            return of(Trait::Gender, start..end, General::Nothing);
        }
        if let Some(end) = text.word(at, &WORDS.level) {
            return of(Trait::Level, at..end, General::Student);
        }
        None
    }

    /// Whether a sign for a gender is no part of another word: nothing Chinese beside it, or what it says of whom.
    fn is_alone(&self, signs: Range<usize>) -> bool {
        signs.len() > 1 || !is_han(self.text.before(signs.start)) && !is_han(self.text.at(signs.end))
    }

    /// Where a college ends whose name begins here: `信息学院`, `College of Information`.
    fn college_end(&self, at: usize) -> Option<usize> {
        let is_name = |sign: char| is_han(sign) && !WORDS.college_stop.has(sign);
        if is_name(self.text.at(at)) && !is_name(self.text.before(at)) {
            return self.named_before(at, &WORDS.college_end);
        }
        let of = self.text.word(at, &WORDS.en_college)?;
        let name = of + " of ".len();
        let is_of = name <= self.text.len() && self.text.text(of..name) == " of ";
        if !is_of || !self.text.at(name).is_uppercase() {
            return None;
        }
        let is_part = |sign: char| sign.is_alphabetic() && !is_han(sign);
        let mut end = self.text.skip(name, is_part);
        // `Computer Science and Engineering`.
        loop {
            let and = if self.text.text(end..(end + 5).min(self.text.len())) == " and " { end + 5 } else { end + 1 };
            if self.text.at(end) != ' ' || !self.text.at(and).is_uppercase() {
                return Some(end);
            }
            end = self.text.skip(and, is_part);
        }
    }

    /// Where the first word of a set ends that follows two to twelve signs of a name.
    fn named_before(&self, at: usize, set: &Set) -> Option<usize> {
        let signs = self.text.skip(at, is_han).min(at + 12);
        let found = (at + 2..=signs).find(|next| self.text.word(*next, set).is_some())?;
        // A part of the sentence before the name is no part of it.
        let is_plain = (at..found).all(|at| !WORDS.college_stop.has(self.text.at(at)) || at + 1 == found);
        is_plain.then(|| self.text.word(found, set)).flatten()
    }

    fn with_article(&self, at: usize) -> usize {
        let has_the = at >= 4 && self.text.text(at - 4..at).eq_ignore_ascii_case("the ");
        if has_the && !self.text.before(at - 4).is_ascii_alphabetic() { at - 4 } else { at }
    }

    /// Where a cohort ends: `2023级`, `大三`, `second-year`, `2023 cohort`.
    fn cohort_end(&self, at: usize) -> Option<usize> {
        let text = &self.text;
        if let Some(end) = text.word(at, &WORDS.cohort) {
            return Some(end);
        }
        if !text.at(at).is_ascii_digit() || text.before(at).is_ascii_digit() {
            return None;
        }
        let digits = text.skip(at, |sign| sign.is_ascii_digit());
        if !matches!(digits - at, 2 | 4) {
            return None;
        }
        text.word(digits, &WORDS.grade).or_else(|| text.word(text.skip_spaces(digits), &WORDS.en_cohort_after))
    }
}
