//! The roster (名册): who is in which class. It is what the messenger cannot tell, and why we know who has
//! not acted yet.
//!
//! As little as possible is known of a student: `07 张*` of 软件2301. Whoever knows the class knows who that
//! is; nobody else does.

use std::collections::BTreeSet;
use std::fmt;

use super::tip::Segment;

/// Our number of a student, for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StudentId(pub i64);

/// A student, as far as we know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Student {
    /// Our number.
    pub id: StudentId,
    /// The name of the class.
    pub class: String,
    /// The number within the class.
    pub seat: Seat,
    /// The name with all but its first sign hidden.
    pub name: MaskedName,
    /// What kinds of people the student belongs to; none for an ordinary one.
    pub segments: BTreeSet<Segment>,
    /// The code of the language the student should be spoken to in, when the roster says so.
    pub language: Option<String>,
    /// Whether a person has said that this student is not on the messenger.
    pub is_offline: bool,
}

/// A number within a class, 1 to 999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seat(u16);

impl Seat {
    /// The highest.
    pub const MAX: u16 = 999;

    /// The seat with this number; `None` when there is no such seat.
    #[must_use]
    pub fn new(number: u16) -> Option<Self> {
        (1..=Self::MAX).contains(&number).then_some(Self(number))
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Seat {
    /// With two digits at least, as class lists have it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.0)
    }
}

/// A name of which only what a class needs to recognise it is left: `张*`, `A. N.`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaskedName(String);

/// The most common surnames of two signs (复姓), one a line: whoever is called one of these is masked
/// behind the second sign.
const DOUBLE_SURNAMES: &str = include_str!("surname.txt");

/// Initials that are shown of a name in letters.
const INITIALS_MAX: usize = 3;

impl MaskedName {
    /// Hides all of `name` that need not be seen; `None` when there is no letter in it. A name that is
    /// masked already stays as it is.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let words: Vec<_> = name.split(|sign: char| sign.is_whitespace() || sign == '·').collect();
        let first = words.iter().flat_map(|word| word.chars()).find(|sign| sign.is_alphabetic())?;
        if !is_han(first) {
            let initials = words.iter().filter_map(|word| word.chars().find(|sign| sign.is_alphabetic()));
            let initials: Vec<_> =
                initials.take(INITIALS_MAX).map(|sign| format!("{}.", sign.to_uppercase())).collect();
            return Some(Self(initials.join(" ")));
        }
        let whole: String = words.concat();
        let surname = double_surnames().find(|surname| whole.starts_with(surname) && whole != *surname);
        Some(Self(surname.map_or_else(|| format!("{first}*"), |surname| format!("{surname}*"))))
    }

    /// A name that was masked before it was kept.
    #[must_use]
    pub fn kept(name: String) -> Self {
        Self(name)
    }

    /// The name as people read it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MaskedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The most common surnames of two signs.
pub(super) fn double_surnames() -> impl Iterator<Item = &'static str> {
    DOUBLE_SURNAMES.lines()
}

/// Whether a sign is a Chinese character (Unicode, the blocks of unified ideographs).
pub(super) const fn is_han(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_shows_its_first_sign_or_its_initials() {
        let cases = [
            ("张三丰", "张*"),
            ("欧阳明", "欧阳*"),
            ("欧阳", "欧*"),
            (" 李 雷 ", "李*"),
            ("张*", "张*"),
            ("阿依古丽·买买提", "阿*"),
            ("Aigerim Nurlanova", "A. N."),
            ("A. N.", "A. N."),
            ("Анна Петрова", "А. П."),
            ("john ronald reuel smith", "J. R. R."),
            ("김민준", "김."),
        ];
        for (name, masked) in cases {
            assert_eq!(MaskedName::of(name).as_ref().map(MaskedName::as_str), Some(masked), "{name}");
        }
        for name in ["", "  ", "123", "*"] {
            assert_eq!(MaskedName::of(name), None, "{name:?}");
        }
    }

    #[test]
    fn a_seat_is_written_with_two_digits_and_ends_at_999() {
        assert_eq!(Seat::new(7).map(|seat| seat.to_string()), Some("07".into()));
        assert_eq!(Seat::new(120).map(|seat| seat.to_string()), Some("120".into()));
        assert_eq!((Seat::new(0), Seat::new(1_000)), (None, None));
    }
}
