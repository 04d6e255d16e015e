//! Where somebody lives, and which class somebody is in.

use super::normal::NOTHING;
use super::words::WORDS;
use super::{General, Look, Private, Purpose};

impl Look<'_> {
    pub(super) fn rooms(&mut self, purpose: Purpose) {
        let mut at = 0;
        while at < self.text.len() {
            let found = self.room_in_building(at, purpose).or_else(|| self.room_in_dorm(at));
            at = found.or_else(|| self.english_room(at)).unwrap_or(at + 1);
        }
    }

    /// `5号楼302`, and `5号楼` where it is said that somebody lives there; where it ends.
    fn room_in_building(&mut self, at: usize, purpose: Purpose) -> Option<usize> {
        let number = self.small_number(at)?;
        let building = self.text.word(number, &WORDS.building)?;
        let dormitory = self.garden_before(at);
        let start = dormitory.unwrap_or(at);
        // An entrance may stand between, and a sign that parts.
        let mut next = self.text.skip(building, is_parting);
        if let Some(unit) = self.small_number(next).and_then(|number| self.text.word(number, &WORDS.unit)) {
            next = self.text.skip(unit, is_parting);
        }
        let is_lived_in = dormitory.is_some()
            || self.text.holds(at..building, &WORDS.dorm_clause)
            || self.text.holds(self.text.clause(at), &WORDS.dorm_clause);
        if let Some(end) = self.room_number(next) {
            let is_venue = !is_lived_in && self.text.holds(self.text.clause(at), &WORDS.venue);
            // In the notes of the work a room may be one in which classes are held.
            if !is_venue && (is_lived_in || purpose == Purpose::Post) {
                self.note(start..end, Private::Room, General::Room);
                return Some(end);
            }
            return None;
        }
        let of = self.text.skip(building, |sign| matches!(sign, '\u{7684}'));
        let is_home = is_lived_in || self.text.word(of, &WORDS.occupant).is_some();
        let is_counted = self.text.holds(self.text.clause(at), &WORDS.venue);
        (is_home && !is_counted).then(|| {
            self.note(start..building, Private::Building, General::Building);
            building
        })
    }

    /// `南苑3-215`, `宿舍302`, `302宿舍`; where it ends.
    fn room_in_dorm(&mut self, at: usize) -> Option<usize> {
        if let Some(garden) = self.text.word(at, &WORDS.garden) {
            let number = self.small_number(self.text.skip_spaces(garden));
            let parted = number.filter(|number| matches!(self.text.at(*number), '-' | '#' | '\u{2013}' | '\u{2014}'));
            if let Some(end) = parted.and_then(|parted| self.room_number(parted + 1)) {
                let start = self.garden_before(garden).unwrap_or(at);
                self.note(start..end, Private::Room, General::Room);
                return Some(end);
            }
        }
        if let Some(dorm) = self.text.word(at, &WORDS.dorm) {
            let number = self.text.skip(dorm, |sign| matches!(sign, ' ' | ':' | '\u{5728}' | '\u{4e3a}' | '\u{662f}'));
            let house = self.small_number(number).filter(|end| matches!(self.text.at(*end), '-' | '#' | ','));
            let in_house = house.and_then(|house| self.room_number(self.text.skip(house + 1, |sign| sign == ' ')));
            if let Some(end) = in_house.or_else(|| self.room_number(number)) {
                self.note(at..end, Private::Room, General::Room);
                return Some(end);
            }
        }
        if self.text.at(at).is_ascii_digit() && !self.text.before(at).is_ascii_digit() {
            let number = self.text.skip(at, |sign| sign.is_ascii_digit());
            let end = self.text.word(number, &WORDS.dorm_clause)?;
            if matches!(number - at, 3 | 4) && self.text.at(number) != '\u{4f4f}' && !self.text.at(number).is_ascii() {
                self.note(at..end, Private::Room, General::Room);
                return Some(end);
            }
        }
        None
    }

    /// `Building 5, room 302`, `dorm room 302`, `South Garden 3-215`, `Dormitory 7`; where it ends.
    fn english_room(&mut self, at: usize) -> Option<usize> {
        if !self.text.at(at).is_ascii_alphabetic() {
            return None;
        }
        if let Some(word) = self.text.word(at, &WORDS.en_garden) {
            let number = self.small_number(self.text.skip_spaces(word)).filter(|end| self.text.at(*end) == '-')?;
            let end = self.room_number(number + 1)?;
            let side = self.text.word_before(self.text.spaces_before(at), &WORDS.en_side).unwrap_or(at);
            self.note(side..end, Private::Room, General::Room);
            return Some(end);
        }
        if let Some(word) = self.text.word(at, &WORDS.en_room) {
            let end = self.room_number(self.text.skip(word, is_english_parting))?;
            let of = self.text.skip(end, |sign| matches!(sign, ' ' | ','));
            let of = self.word_then_space(of, "of").or_else(|| self.word_then_space(of, "in")).unwrap_or(of);
            let house = self.text.word(of, &WORDS.en_dorm).or_else(|| self.text.word(of, &WORDS.en_building))?;
            let end = self.small_number(self.text.skip(house, is_english_parting))?;
            self.note(at..end, Private::Room, General::Room);
            return Some(end);
        }
        let dorm = self.text.word(at, &WORDS.en_dorm);
        let word = dorm.or_else(|| self.text.word(at, &WORDS.en_building))?;
        let number = self.text.skip(word, is_english_parting);
        if let Some(end) = dorm.and_then(|_| self.room_number(number)) {
            self.note(at..end, Private::Room, General::Room);
            return Some(end);
        }
        let house = self.small_number(number)?;
        let next = self.text.skip(house, is_english_parting);
        let room = self.text.word(next, &WORDS.en_room);
        if (room.is_some() || dorm.is_some())
            && next > house
            && let Some(end) = self.room_number(self.text.skip(room.unwrap_or(next), is_english_parting))
        {
            self.note(at..end, Private::Room, General::Room);
            return Some(end);
        }
        dorm.map(|_| {
            self.note(at..house, Private::Building, General::Building);
            house
        })
    }

    fn word_then_space(&self, at: usize, word: &str) -> Option<usize> {
        let end = at + word.len();
        let is_it = word.chars().enumerate().all(|(nth, sign)| self.text.at(at + nth).eq_ignore_ascii_case(&sign));
        (is_it && self.text.at(end) == ' ').then_some(end + 1)
    }

    /// Where a garden begins that the house before here is in: `南苑`, `西区`, `学生公寓`.
    fn garden_before(&self, at: usize) -> Option<usize> {
        let garden = self.text.word_before(at, &WORDS.garden)?;
        Some(if WORDS.garden_before.has(self.text.before(garden)) { garden - 1 } else { garden })
    }

    /// Where the number of a house ends: one or two digits, a letter, or Chinese up to 99.
    fn small_number(&self, at: usize) -> Option<usize> {
        let end = match self.text.at(at) {
            'A'..='Z' if !self.text.before(at).is_ascii_alphanumeric() => {
                self.text.skip(at + 1, |sign| sign.is_ascii_digit())
            }
            '0'..='9' if !self.text.before(at).is_ascii_digit() => self.text.skip(at, |sign| sign.is_ascii_digit()),
            sign if is_chinese_number(sign) && !is_chinese_number(self.text.before(at)) => {
                self.text.skip(at, is_chinese_number)
            }
            _ => return None,
        };
        (end - at <= 3).then_some(end)
    }

    /// Where the number of a room ends: three or four digits, perhaps with a letter before, that count nothing.
    fn room_number(&self, at: usize) -> Option<usize> {
        let digits = if matches!(self.text.at(at), 'A'..='F') { at + 1 } else { at };
        let end = self.text.skip(digits, |sign| sign.is_ascii_digit());
        if !matches!(end - digits, 3 | 4) {
            return None;
        }
        if let Some(end) = self.text.word(end, &WORDS.room) {
            // A number before the word for a house is no room.
            return Some(end).filter(|end| self.text.word(end - 1, &WORDS.building).is_none());
        }
        let parts_further = matches!(self.text.at(end), '-' | '/' | '.') && self.text.at(end + 1).is_ascii_digit();
        let counts = self.text.word(end, &WORDS.counter).is_some() || self.text.at(end).is_ascii_alphabetic();
        (!parts_further && !counts).then_some(end)
    }

    pub(super) fn classes(&mut self) {
        let mut at = 0;
        while at < self.text.len() {
            at = self.class_at(at).unwrap_or(at + 1);
        }
    }

    /// A class whose name begins here or whose digits stand here; where it ends.
    fn class_at(&mut self, at: usize) -> Option<usize> {
        if let Some(end) = self.text.word(at, &self.known.classes)
            && !(self.text.at(end).is_ascii_digit() && self.text.before(end).is_ascii_digit())
        {
            let end = self.text.word(end, &WORDS.class_end).unwrap_or(end);
            self.note(at..end, Private::Class, General::Class);
            return Some(end);
        }
        let end = self.english_class(at).or_else(|| self.chinese_class(at))?;
        let start = self.majors_before(at);
        self.note(start..end, Private::Class, General::Class);
        Some(end)
    }

    /// Where the majors begin that end here: `计算机科学与技术`.
    fn majors_before(&self, at: usize) -> usize {
        let mut start = at;
        while let Some(before) = self.text.word_before(start, &WORDS.major) {
            start = before;
        }
        start
    }

    /// Where a class ends whose digits begin here: `2301`, `21-2班`, `22级3班`, `2023级会计2班`, `1班`.
    fn chinese_class(&self, at: usize) -> Option<usize> {
        let sign = self.text.at(at);
        let is_number = |sign: char| sign.is_ascii_digit() || is_chinese_number(sign);
        if !is_number(sign) || is_number(self.text.before(at)) {
            return None;
        }
        let has_major = self.text.word_before(at, &WORDS.major).is_some();
        let number = self.text.skip(at, |sign| sign.is_ascii_digit());
        let class_end = |at: usize| self.text.word(at, &WORDS.class_end);
        let year = if number - at == 4 { at + 2 } else { at };
        let is_year = |at: usize| matches!((self.text.at(at), self.text.at(at + 1)), ('1', '5'..='9') | ('2' | '3', _));
        if number - at == 4 && is_year(at) && self.is_class_number(at + 2) {
            if let Some(end) = class_end(number) {
                return Some(end);
            }
            let is_day =
                matches!(self.text.at(number), '-' | '.' | '/') || self.text.word(number, &WORDS.counter).is_some();
            if has_major && !is_day {
                return Some(number);
            }
        }
        if matches!(number - at, 2 | 4) && is_year(year) {
            // With a grade, the major may stand behind it.
            let grade = self.text.word(number, &WORDS.grade);
            let major = grade.map(|grade| {
                let mut end = grade;
                while let Some(major) = self.text.word(end, &WORDS.major) {
                    end = major;
                }
                end
            });
            let dash = (self.text.at(number) == '-').then_some(number + 1);
            if let Some(nth) = major.or(dash) {
                let nth = self.text.skip(nth, |sign| matches!(sign, '(' | ' '));
                let end = self.text.skip(nth, is_number);
                let closed = self.text.skip(end, |sign| sign == ')');
                if (1..=2).contains(&(end - nth)) {
                    if let Some(end) = class_end(closed) {
                        return Some(end);
                    }
                    if has_major && grade.is_none() && !matches!(self.text.at(end), '-') {
                        return Some(end);
                    }
                }
            }
        }
        let nth = self.text.skip(at, is_number);
        if has_major && (1..=2).contains(&(nth - at)) { class_end(nth) } else { None }
    }

    /// Whether two digits here are the number of a class in its cohort, 01 to 29.
    fn is_class_number(&self, at: usize) -> bool {
        matches!((self.text.at(at), self.text.at(at + 1)), ('0', '1'..='9') | ('1' | '2', '0'..='9'))
    }

    /// Where a class ends whose name begins here: `CS2301`, `Software 2301`, `class CS-2201`.
    fn english_class(&self, at: usize) -> Option<usize> {
        if !self.text.at(at).is_ascii_alphabetic() || self.text.before(at).is_ascii_alphanumeric() {
            return None;
        }
        let word = self.text.word(at, &WORDS.en_class).map(|end| self.text.skip_spaces(end));
        let start = word.unwrap_or(at);
        let letters = self.text.skip(start, |sign| sign.is_ascii_alphabetic());
        let digits = self.text.skip(letters, |sign| matches!(sign, ' ' | '-'));
        let end = self.text.skip(digits, |sign| sign.is_ascii_digit());
        let is_code = end - digits == 4
            && matches!((self.text.at(digits), self.text.at(digits + 1)), ('1', '5'..='9') | ('2' | '3', '0'..='9'))
            && self.is_class_number(digits + 2)
            && !matches!(self.text.at(end), '-' | '/' | '.' | ':' if self.text.at(end + 1).is_ascii_digit())
            && !self.text.at(end).is_ascii_alphabetic();
        let name = self.text.text(start..letters);
        let is_initials = (2..=5).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_named = is_initials
            && !WORDS.not_class.is_word(&name.to_ascii_lowercase())
            && (digits == letters || word.is_some())
            || WORDS.en_major.is_word(&name.to_ascii_lowercase()) && digits > letters
            || word.is_some() && name.is_empty();
        (is_code && is_named && self.text.at(start) != NOTHING).then_some(end)
    }
}

fn is_parting(sign: char) -> bool {
    matches!(sign, ' ' | '-' | ',' | '\u{7684}' | '\u{2013}' | '\u{2014}')
}

fn is_english_parting(sign: char) -> bool {
    matches!(sign, ' ' | '-' | ',' | '#' | '.')
}

fn is_chinese_number(sign: char) -> bool {
    WORDS.digit(sign).is_some() && !sign.is_ascii() || WORDS.ten.has(sign)
}
