//! Binding a person to the roster: who of a class somebody says they are, and how often they may be
//! wrong about it.
//!
//! ```text
//!           a link, /bind                digits that somebody has       a name is pressed
//!  (none) ───────────────▶ asked digits ────────────────────▶ asked which ─────────────▶ bound
//!                            ▲      │ ▲                           │
//!                            │      └─┴── nobody has these ───────┤ none of them
//!                            └───────── up to the third time ─────┘
//! ```

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::refusal::Refusal;
use super::roster::Student;
use super::sign::{is_unseen, narrow};

/// How long a class's link to its own people is good for.
pub const LINK_LIFE: TimeDelta = TimeDelta::days(365);

/// How long somebody may change by themselves who they are.
pub const OWN_CHANGES: TimeDelta = TimeDelta::hours(24);

/// How long an unfinished conversation is remembered.
pub const PATIENCE: TimeDelta = TimeDelta::hours(1);

/// How often somebody may be wrong before they have to wait.
const TRIES: u32 = 3;

/// How long they wait then. Who is wrong less often is forgiven after the same time.
pub const LOCK: TimeDelta = TimeDelta::hours(1);

/// How many of a student number's last digits somebody identifies themselves with.
const TAIL_DIGITS: usize = 4;

/// The last four digits of a student number, as somebody typed them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tail(String);

impl Tail {
    /// Reads them, however a keyboard writes digits and whatever space is around them.
    ///
    /// # Errors
    /// A refusal for anything but four digits.
    pub fn read(typed: &str) -> Result<Self, Refusal> {
        let mut tail = String::with_capacity(TAIL_DIGITS);
        for sign in typed.chars().filter(|sign| !sign.is_whitespace() && !is_unseen(*sign)).map(narrow) {
            if tail.len() == TAIL_DIGITS || !sign.is_ascii_digit() {
                return Err(Refusal::BadTail);
            }
            tail.push(sign);
        }
        if tail.len() == TAIL_DIGITS { Ok(Self(tail)) } else { Err(Refusal::BadTail) }
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A class's name as far as two ways of typing it must not differ: letters in lower case, full-width
/// signs (U+FF01 to U+FF5E) narrow, no space.
#[must_use]
pub fn folded(class: &str) -> String {
    class.chars().filter(|sign| !sign.is_whitespace()).map(narrow).flat_map(char::to_lowercase).collect()
}

/// How often somebody was wrong lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    /// How often.
    pub wrong: u32,
    /// When they last were.
    pub wrong_at: Option<DateTime<Utc>>,
}

impl Tries {
    /// What still counts at `now`.
    #[must_use]
    pub fn at(self, now: DateTime<Utc>) -> Self {
        match self.wrong_at {
            Some(at) if now < at + LOCK => self,
            Some(_) | None => Self::default(),
        }
    }

    /// The same after one wrong try more.
    #[must_use]
    pub fn and_wrong(self, now: DateTime<Utc>) -> Self {
        Self { wrong: self.at(now).wrong + 1, wrong_at: Some(now) }
    }

    /// How many tries are left.
    #[must_use]
    pub const fn left(self) -> u32 {
        TRIES.saturating_sub(self.wrong)
    }

    /// Until when there are none left; `None` while there are.
    #[must_use]
    pub fn locked_until(self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let Self { wrong, wrong_at } = self.at(now);
        wrong_at.filter(|_| wrong >= TRIES).map(|at| at + LOCK)
    }
}

/// What somebody who says who they are was asked last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The class they say they are in.
    pub class: String,
    /// What the roster's key made of the digits they typed; `None` while they are asked for them.
    pub tail_hash: Option<String>,
}

/// A conversation in which somebody says who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduction {
    /// What they were asked; `None` when nothing is being asked.
    pub asked: Option<Asked>,
    /// When they last did something about it.
    pub touched_at: DateTime<Utc>,
    /// How often they were wrong.
    pub tries: Tries,
    /// In which classes they were. Somebody who guesses may go from one to another.
    pub tried: BTreeSet<String>,
}

impl Introduction {
    /// The classes in which they were wrong as far as that still counts at `now`.
    #[must_use]
    pub fn tried_at(&self, now: DateTime<Utc>) -> BTreeSet<String> {
        if self.tries.at(now).wrong > 0 { self.tried.clone() } else { BTreeSet::new() }
    }

    /// What they were asked, if that is still remembered at `now`.
    #[must_use]
    pub fn under_way(self, now: DateTime<Utc>) -> Option<Asked> {
        self.asked.filter(|_| now < self.touched_at + PATIENCE)
    }
}

/// Who somebody is on the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The student.
    pub student: Student,
    /// Since when.
    pub bound_at: DateTime<Utc>,
    /// Until when they may change it themselves.
    pub open_until: DateTime<Utc>,
}

impl Identity {
    /// Whether they may still change it themselves.
    ///
    /// # Errors
    /// That only staff can now; `local` tells the moment's time of day.
    pub fn may_change(
        &self,
        now: DateTime<Utc>,
        local: impl Fn(DateTime<Utc>) -> NaiveDateTime,
    ) -> Result<(), Refusal> {
        if now < self.open_until { Ok(()) } else { Err(Refusal::BindingSettled { since: local(self.open_until) }) }
    }
}

/// How far a class is bound, in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The class.
    pub class: String,
    /// Everybody on its roster.
    pub students: u32,
    /// Who is bound to an account.
    pub bound: u32,
    /// Who is not, and is marked as not on the messenger.
    pub offline: u32,
}

impl Standing {
    /// Who is neither.
    #[must_use]
    pub const fn missing(&self) -> u32 {
        self.students.saturating_sub(self.bound).saturating_sub(self.offline)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn noon() -> DateTime<Utc> {
        "2025-04-01T04:00:00Z".parse().expect("a moment")
    }

    fn after(minutes: i64) -> DateTime<Utc> {
        noon() + TimeDelta::minutes(minutes)
    }

    #[test]
    fn four_digits_are_read_however_they_are_typed() {
        for typed in [
            "3107",
            " 3107\n",
            "３１０７",
            "31 07",
            "3\u{3000}107",
            "\u{202e}3107",
            "\u{663}\u{661}\u{660}\u{667}",
            "\u{6f3}\u{6f1}\u{6f0}\u{6f7}",
            "\u{feff}3１0７",
        ] {
            assert_eq!(Tail::read(typed).as_ref().map(Tail::as_str), Ok("3107"), "{typed:?}");
        }
        for typed in ["", " ", "310", "31070", "310x", "31o7", "三一零七", "3107。", "-3107", "👍", "3107 3107"]
        {
            assert_eq!(Tail::read(typed), Err(Refusal::BadTail), "{typed:?}");
        }
    }

    #[test]
    fn a_class_is_found_however_its_name_is_typed() {
        for typed in ["软件2301（中外合作）", "软件2301(中外合作)", " 软件 ２３０１ (中外合作)"]
        {
            assert_eq!(folded(typed), "软件2301(中外合作)", "{typed}");
        }
        assert_eq!(folded("International 2024"), folded("INTERNATIONAL2024"));
        assert_ne!(folded("软件2301"), folded("软件2302"));
    }

    #[test]
    fn after_three_wrong_tries_somebody_waits_an_hour() {
        let mut tries = Tries::default();
        assert_eq!((tries.left(), tries.locked_until(noon())), (3, None));
        for (minute, left) in [(0, 2), (1, 1)] {
            tries = tries.and_wrong(after(minute));
            assert_eq!((tries.left(), tries.locked_until(after(minute))), (left, None));
        }
        tries = tries.and_wrong(after(2));
        assert_eq!((tries.left(), tries.locked_until(after(2))), (0, Some(after(62))));
        assert_eq!(tries.locked_until(after(61)), Some(after(62)));
        assert_eq!(tries.locked_until(after(62)), None);
        assert_eq!(tries.at(after(62)), Tries::default());
        assert_eq!(tries.and_wrong(after(62)).left(), 2);
    }

    #[test]
    fn an_unfinished_conversation_is_forgotten_after_an_hour() {
        let asked = Asked { class: "软件2301".into(), tail_hash: None };
        let introduction = Introduction {
            asked: Some(asked.clone()),
            touched_at: noon(),
            tries: Tries::default(),
            tried: BTreeSet::new(),
        };
        assert_eq!(introduction.clone().under_way(after(59)), Some(asked));
        assert_eq!(introduction.under_way(after(60)), None);
    }

    #[test]
    fn the_classes_that_were_tried_are_forgotten_with_the_tries() {
        let tries = Tries::default().and_wrong(noon());
        let tried = BTreeSet::from(["软件2301".to_owned()]);
        let introduction = Introduction { asked: None, touched_at: noon(), tries, tried: tried.clone() };
        assert_eq!(introduction.tried_at(after(59)), tried);
        assert_eq!(introduction.tried_at(after(60)), BTreeSet::new());
    }

    #[test]
    fn who_is_neither_bound_nor_offline_is_missing() {
        let standing = Standing { class: "软件2301".into(), students: 32, bound: 18, offline: 2 };
        assert_eq!(standing.missing(), 12);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_four_digits_or_refused(typed in any::<String>()) {
            if let Ok(tail) = Tail::read(&typed) {
                prop_assert_eq!(tail.as_str().len(), TAIL_DIGITS);
                prop_assert!(tail.as_str().bytes().all(|sign| sign.is_ascii_digit()));
            }
        }

        #[test]
        fn four_digits_with_anything_invisible_between_are_themselves(
            digits in "[0-9]{4}", between in "[ \u{3000}\u{200b}\u{feff}\n]{0,3}",
        ) {
            let typed: String = digits.chars().flat_map(|digit| [digit.to_string(), between.clone()]).collect();
            let tail = Tail::read(&typed);
            prop_assert_eq!(tail.as_ref().map(Tail::as_str), Ok(digits.as_str()));
        }
    }
}
