//! The short course: once somebody has said yes, one lesson a day in private, a tip or a question, and a summary at the
//! end.
//!
//! ```text
//! yes ─▶ day 1 ─▶ day 2 ─▶ … ─▶ day 14 ─▶ summary
//!          stop ⇅ go on
//! ```
//!
//! What comes is a pure function of the course, the reader and what they had, so that a day that is planned again after
//! a restart is the same day.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::campus::coded;
use super::class::Class;
use super::quiz::{Answer, Bank, Question, QuestionId, Score, lot, ranked};
use super::term::Term;
use super::tip::{Audience, FraudType, Library, Reader, Segment, Tip, TipId};

/// Days of the course.
pub const DAYS: u32 = 14;

/// For how long from the first day of a term newcomers are asked whether they want the course.
const FIRST_WEEKS: TimeDelta = TimeDelta::weeks(8);

/// The month in which a university year begins: who comes in a year is new until the next summer.
const YEAR_BEGINS_IN: u32 = 7;

/// When a lesson comes: after the morning's classes.
#[must_use]
pub fn comes_at() -> NaiveTime {
    NaiveTime::from_hms_opt(12, 30, 0).unwrap_or_default()
}

/// Until when it may come on its day, for whoever wants quiet at noon.
#[must_use]
pub fn comes_until() -> NaiveTime {
    NaiveTime::from_hms_opt(21, 30, 0).unwrap_or_default()
}

/// Whether people of a class are newcomers in the first weeks of a term.
#[must_use]
pub fn is_for_newcomers(class: &Class, term: &Term, today: NaiveDate) -> bool {
    let year = if term.first.month() >= YEAR_BEGINS_IN { term.first.year() } else { term.first.year() - 1 };
    let is_new =
        class.segment == Some(Segment::Freshmen) || class.cohort.is_some_and(|cohort| i32::from(cohort) == year);
    is_new && term.first <= today && today < term.first + FIRST_WEEKS
}

coded! {
    /// What a day brings.
    Lesson {
        /// A tip.
        Tip = "tip",
        /// A question.
        Question = "question",
        /// A question about the first kind of fraud that they got wrong and were not asked about again.
        Again = "again",
    }
}

/// A day of the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The kind of fraud.
    pub fraud_type: FraudType,
    /// What it brings.
    pub lesson: Lesson,
}

/// The days for some readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// For whom.
    pub audience: Audience,
    /// [`DAYS`] of them.
    pub days: Vec<Day>,
}

/// The course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// The last one is for everybody.
    pub tracks: Vec<Track>,
}

impl Course {
    /// The days of `reader`.
    fn days(&self, reader: &Reader) -> &[Day] {
        let own = self.tracks.iter().find(|track| track.audience.singles_out(reader));
        own.or(self.tracks.last()).map_or(&[], |track| &track.days)
    }

    /// What `reader` gets on the `nth` day, counted from 1, after what they `had`. Questions they met less often before,
    /// in the course or elsewhere (`asked`), go first. `None` when nothing is left that they can get.
    #[must_use]
    pub fn item<'b>(
        &self,
        (library, bank): (&'b Library, &'b Bank),
        reader: &Reader,
        nth: u32,
        had: &[Had],
        asked: &[QuestionId],
    ) -> Option<Item<'b>> {
        let place = usize::try_from(nth).ok()?.checked_sub(1)?;
        let day = self.days(reader).get(place)?;
        let own = match day.lesson {
            Lesson::Tip => tip(library, reader, &day.fraud_type, had).map(Item::Tip),
            Lesson::Question => question(bank, reader, &day.fraud_type, had, asked).map(Item::Question),
            Lesson::Again => {
                let kinds = missed(bank, had).into_iter().chain([&day.fraud_type]);
                kinds.into_iter().find_map(|kind| question(bank, reader, kind, had, asked)).map(Item::Question)
            }
        };
        own.or_else(|| {
            let had = questions(had);
            let others = ranked(bank, reader, asked).into_iter();
            others.into_iter().find(|question| !had.contains(&question.id)).map(Item::Question)
        })
    }
}

/// What a day brought or brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item<'b> {
    /// A tip.
    Tip(&'b Tip),
    /// A question.
    Question(&'b Question),
}

fn tip<'b>(library: &'b Library, reader: &Reader, kind: &FraudType, had: &[Had]) -> Option<&'b Tip> {
    let seen: BTreeSet<_> = had.iter().filter_map(|had| had.what.tip()).collect();
    let fits = |tip: &&Tip| tip.on.is_none() && tip.fraud_type.as_ref() == Some(kind) && !seen.contains(&tip.id);
    let fitting = library.tips().iter().filter(fits).filter(|tip| tip.audience.includes(reader));
    fitting.min_by_key(|tip| (!tip.audience.singles_out(reader), lot(reader.seed, &["tip", tip.id.as_str()])))
}

fn question<'b>(
    bank: &'b Bank,
    reader: &Reader,
    kind: &FraudType,
    had: &[Had],
    asked: &[QuestionId],
) -> Option<&'b Question> {
    let had = questions(had);
    let fits = |question: &&Question| question.fraud_type == *kind && !had.contains(&question.id);
    let fitting = bank.questions().iter().filter(fits).filter(|question| question.audience.includes(reader));
    fitting.min_by_key(|question| {
        let times = asked.iter().filter(|id| **id == question.id).count();
        (times, !question.audience.singles_out(reader), lot(reader.seed, &[question.id.as_str()]))
    })
}

fn questions(had: &[Had]) -> BTreeSet<&QuestionId> {
    had.iter().filter_map(|had| had.what.question()).collect()
}

/// The kinds that were got wrong, in the order in which they came, without those that came once more since.
fn missed<'b>(bank: &'b Bank, had: &[Had]) -> Vec<&'b FraudType> {
    let asked: Vec<_> =
        had.iter().filter_map(|had| Some((&bank.question(had.what.question()?)?.fraud_type, had.answer))).collect();
    let wrong = asked.iter().enumerate().filter(|(_, (_, answer))| answer.is_some_and(|answer| !answer.is_right));
    wrong
        .filter(|(place, (kind, _))| asked[place + 1..].iter().all(|(later, _)| later != kind))
        .map(|(_, (kind, _))| *kind)
        .collect()
}

coded! {
    /// How somebody's course stands.
    State {
        /// It goes on.
        On = "on",
        /// They stopped it.
        Stopped = "stopped",
        /// It is over.
        Over = "over",
    }
}

/// The number of somebody's course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DripId(pub i64);

/// Somebody's course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drip {
    /// Its number.
    pub id: DripId,
    /// Whose it is.
    pub account: i64,
    /// The how-manieth of theirs, from 1.
    pub nth: u32,
    /// What draws and the order of options come from.
    pub seed: u64,
    /// How it stands.
    pub state: State,
    /// When they said yes.
    pub began_at: DateTime<Utc>,
}

/// The number of a day that somebody had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DripDayId(pub i64);

/// What somebody got on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A tip.
    Tip(TipId),
    /// A question.
    Question(QuestionId),
    /// The summary at the end.
    Summary,
}

impl What {
    /// The tip, if it was one.
    #[must_use]
    pub const fn tip(&self) -> Option<&TipId> {
        match self {
            Self::Tip(id) => Some(id),
            Self::Question(_) | Self::Summary => None,
        }
    }

    /// The question, if it was one.
    #[must_use]
    pub const fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Question(id) => Some(id),
            Self::Tip(_) | Self::Summary => None,
        }
    }
}

/// A day of somebody's course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Had {
    /// Its number.
    pub id: DripDayId,
    /// Of which course.
    pub drip: DripId,
    /// The how-manieth it was, from 1.
    pub nth: u32,
    /// The campus day.
    pub day: NaiveDate,
    /// What it brought.
    pub what: What,
    /// What they answered, if it was a question.
    pub answer: Option<Answer>,
}

/// How somebody did: of the questions they were asked, how many they answered and how many of these rightly.
#[must_use]
pub fn score<'b>(bank: &'b Bank, had: &[Had]) -> Score<'b> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let asked: Vec<_> = had.iter().filter(|had| had.what.question().is_some()).collect();
    let answers: Vec<_> = asked.iter().filter_map(|had| had.answer).collect();
    let mut named = BTreeSet::new();
    let wrong = asked.iter().filter(|had| had.answer.is_some_and(|answer| !answer.is_right));
    let weak = wrong.filter_map(|had| Some(&bank.question(had.what.question()?)?.fraud_type));
    Score {
        right: count(answers.iter().filter(|answer| answer.is_right).count()),
        answered: count(answers.len()),
        of: count(asked.len()),
        weak: weak.filter(|kind| named.insert(*kind)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Cadence;

    fn class(cohort: Option<u16>, segment: Option<Segment>) -> Class {
        Class {
            name: "软件2501".into(),
            campus: "qingdao".into(),
            college: "计算机学院".into(),
            segment,
            cohort,
            languages: vec!["zh-CN".into()],
            cadence: Cadence::Daily,
        }
    }

    fn term(first: &str, last: &str) -> Term {
        Term::new("2025F", day(first), day(last)).expect("a term")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn newcomers_are_those_who_came_this_university_year_and_only_at_first() {
        let autumn = term("2025-09-01", "2026-01-18");
        let fresh = class(Some(2025), None);

        assert!(is_for_newcomers(&fresh, &autumn, day("2025-09-01")));
        assert!(is_for_newcomers(&fresh, &autumn, day("2025-10-26")));
        assert!(!is_for_newcomers(&fresh, &autumn, day("2025-10-27")));
        assert!(!is_for_newcomers(&fresh, &autumn, day("2025-08-31")));
        assert!(!is_for_newcomers(&class(Some(2024), None), &autumn, day("2025-09-01")));
        assert!(!is_for_newcomers(&class(None, None), &autumn, day("2025-09-01")));
        assert!(is_for_newcomers(&class(None, Some(Segment::Freshmen)), &autumn, day("2025-09-01")));

        let spring = term("2026-03-02", "2026-07-12");
        assert!(is_for_newcomers(&fresh, &spring, day("2026-03-02")));
        assert!(!is_for_newcomers(&class(Some(2026), None), &spring, day("2026-03-02")));
    }
}
