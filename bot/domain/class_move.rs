//! Students whom a list put into another class: each is asked whether that is right, and whoever keeps the roster
//! hears of it when it is not.
//!
//! ```text
//!           the class is not the one they know          Right ──▶ they know the new class
//!  (none) ────────────────────────────────────▶ asked ─┤
//!    ▲                                            │     Wrong ──▶ whoever keeps the roster is told
//!    └──── back in the class they know ───────────┴── another class: asked anew, the old card is over
//! ```

use chrono::{DateTime, TimeDelta, Utc};

use super::campus::coded;

/// Questions that leave in a minute. A new term can move thousands of students, and tips must not wait for all of
/// them: this is less than half of what Telegram takes (about 30 messages a second, core.telegram.org/bots/faq).
const PER_MINUTE: usize = 600;

/// The number of a move, a new one for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MoveId(pub i64);

coded! {
    /// What somebody says to their new class.
    Answer {
        /// They are in it.
        Right = "right",
        /// They are not.
        Wrong = "wrong",
    }
}

/// That a bound student was put into another class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassMove {
    /// Its number.
    pub id: MoveId,
    /// The class they know of.
    pub known: String,
    /// The class they were put into.
    pub class: String,
    /// When.
    pub moved_at: DateTime<Utc>,
    /// What they say to it.
    pub answer: Option<Answer>,
}

/// The class that somebody knows they are in whom the roster had in `before`, after the move `last`.
#[must_use]
pub fn known<'a>(before: &'a str, last: Option<(&'a str, Option<Answer>)>) -> &'a str {
    match last {
        Some((known, None | Some(Answer::Wrong))) => known,
        Some((_, Some(Answer::Right))) | None => before,
    }
}

/// When the question leaves that has `place` in a row, counted from 0, of which the first leaves at `first`.
#[must_use]
pub fn departure(first: DateTime<Utc>, place: usize) -> DateTime<Utc> {
    first + TimeDelta::minutes(i64::try_from(place / PER_MINUTE).unwrap_or(i64::MAX / 60_000))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::campus::Coded as _;

    #[test]
    fn somebody_knows_the_class_they_said_is_right_or_had_before_all_moves() {
        assert_eq!(known("B", None), "B");
        assert_eq!(known("B", Some(("A", None))), "A");
        assert_eq!(known("B", Some(("A", Some(Answer::Wrong)))), "A");
        assert_eq!(known("B", Some(("A", Some(Answer::Right)))), "B");
    }

    proptest! {
        #[test]
        fn through_any_moves_somebody_knows_the_class_they_last_said_is_right(
            moves in prop::collection::vec(
                (prop::sample::select(&["A", "B", "C"][..]), prop::option::of(prop::sample::select(Answer::ALL))), 0..9,
            ),
        ) {
            let (mut roster, mut knows, mut last) = ("A", "A", None);
            for (class, answer) in moves {
                if class == roster {
                    continue;
                }
                prop_assert_eq!(known(roster, last), knows);
                // Whoever is back in the class they know of is not asked.
                last = (class != knows).then_some((knows, answer));
                if last.is_some() && answer == Some(Answer::Right) {
                    knows = class;
                }
                roster = class;
            }
        }
    }

    #[test]
    fn forty_thousand_questions_take_an_hour() {
        let first = DateTime::UNIX_EPOCH;
        let minutes = |place| (departure(first, place) - first).num_minutes();
        assert_eq!((minutes(0), minutes(599), minutes(600), minutes(39_999)), (0, 0, 1, 66));
    }
}
