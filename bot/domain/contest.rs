//! The quiz contest of the plan: a draw of questions against the clock, the best of several attempts, and how many of
//! each class took part.
//!
//! ```text
//! draw ─▶ question ─▶ answer ─▶ … ─▶ all answered, or the time is over ─▶ result ─▶ another attempt
//! ```
//!
//! Nobody is ranked. What is compared is how many of a class took part; only they themselves see how somebody did.

use std::cmp::{Ordering, Reverse};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::calendar::DateRange;
use super::campus::Bilingual;
use super::class_quiz::Tally;
use super::kit::VOTES_MIN;
use super::plan::{ContestId, ItemId};
use super::quiz::{self, Bank, Choice, Heard, Question, QuestionId, Round};
use super::tip::Reader;

/// How many questions of an attempt have to be answered so that somebody took part, in per cent.
pub const PART_PERCENT: usize = 50;

/// The least number of people of a class that is shown to others, and of answers to a question: fewer might lead to
/// somebody (product design, §5.8).
pub const SHOWN_FROM: u32 = VOTES_MIN;

/// A contest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contest {
    /// Its id.
    pub id: ContestId,
    /// Its title.
    pub title: Bilingual,
    /// The days on which an attempt can begin.
    pub days: DateRange,
    /// Questions of an attempt.
    pub questions: u32,
    /// Minutes for an attempt.
    pub minutes: u32,
    /// Attempts of each, of which the best counts.
    pub attempts: u32,
    /// The item of the plan that it belongs to.
    pub item: ItemId,
}

impl Contest {
    /// For how long an attempt goes on.
    #[must_use]
    pub fn time(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.minutes))
    }

    /// Whether an attempt can begin on a day.
    #[must_use]
    pub fn is_open(&self, day: NaiveDate) -> bool {
        self.days.contains(day)
    }
}

/// The contest that matters on a day: one that is open, else the next one, else the last.
#[must_use]
pub fn current(contests: &[Contest], day: NaiveDate) -> Option<&Contest> {
    let rank = |contest: &&Contest| {
        let (from, to) = (contest.days.from(), contest.days.to());
        if contest.is_open(day) {
            (0, 0)
        } else if from > day {
            (1, (from - day).num_days())
        } else {
            (2, (day - to).num_days())
        }
    };
    contests.iter().min_by_key(rank)
}

/// Draws so many questions of the pool for a reader: one of each kind of fraud before a second of any, none twice, in an
/// order drawn by lot. A pool that has fewer gives all that it has.
#[must_use]
pub fn draw<'a>(bank: &'a Bank, reader: &Reader, count: usize) -> Vec<&'a Question> {
    let mut drawn: Vec<&Question> = Vec::new();
    let mut asked: Vec<QuestionId> = Vec::new();
    while drawn.len() < count {
        let before = drawn.len();
        for question in quiz::ranked(bank, reader, &asked) {
            if drawn.len() < count && !drawn.iter().any(|other| other.id == question.id) {
                drawn.push(question);
            }
        }
        if drawn.len() == before {
            break;
        }
        asked = drawn.iter().map(|question| question.id.clone()).collect();
    }
    drawn.sort_by_key(|question| quiz::lot(reader.seed, &["contest", question.id.as_str()]));
    drawn
}

/// The seed of somebody's `nth` attempt. It never changes.
#[must_use]
pub fn seed(account: i64, contest: &ContestId, nth: u32) -> u64 {
    quiz::lot(account.cast_unsigned(), &["contest", contest.as_str(), &nth.to_string()])
}

/// An attempt of somebody's: a round that has an end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// What is asked, and what was answered. Its term is the contest.
    pub round: Round,
    /// Their class when they began.
    pub class: String,
    /// When its time is over.
    pub ends_at: DateTime<Utc>,
}

/// How an attempt ended. The greater is the better: more right answers, then less time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How many answers were right.
    pub right: u32,
    /// Of how many questions.
    pub of: u32,
    /// How long it took.
    pub took: TimeDelta,
}

impl Ord for Outcome {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.right, Reverse(self.took), self.of).cmp(&(other.right, Reverse(other.took), other.of))
    }
}

impl PartialOrd for Outcome {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Attempt {
    /// Whether nothing can be answered any more.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.round.ended_at.is_some() || now >= self.ends_at
    }

    /// What it comes to that somebody chooses this at a place. The first answer to a question is the only one, and
    /// none counts once the time is over.
    #[must_use]
    pub fn hear(&self, bank: &Bank, place: usize, choice: Choice, now: DateTime<Utc>) -> Heard {
        match self.round.hear(bank, place, choice) {
            Heard::Counts(_) if self.is_over(now) => Heard::Over,
            heard => heard,
        }
    }

    /// The first question that waits for an answer, with its place.
    #[must_use]
    pub fn next<'a>(&self, bank: &'a Bank, now: DateTime<Utc>) -> Option<(usize, &'a Question)> {
        if self.is_over(now) { None } else { self.round.next(bank) }
    }

    /// How it ended; while it goes on, how it stands.
    #[must_use]
    pub fn outcome(&self, now: DateTime<Utc>) -> Outcome {
        let end = self.round.ended_at.unwrap_or(now).min(self.ends_at);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Outcome {
            right: count(self.round.answers.values().filter(|answer| answer.is_right).count()),
            of: count(self.round.questions.len()),
            took: end - self.round.began_at,
        }
    }

    /// Whether so much was answered that somebody took part.
    #[must_use]
    pub fn takes_part(&self) -> bool {
        let (answered, of) = (self.round.answers.len(), self.round.questions.len());
        answered > 0 && answered * 100 >= of * PART_PERCENT
    }
}

/// The best of somebody's attempts in which they took part and that are over.
#[must_use]
pub fn best(attempts: &[Attempt], now: DateTime<Utc>) -> Option<Outcome> {
    let counted = attempts.iter().filter(|attempt| attempt.is_over(now) && attempt.takes_part());
    counted.map(|attempt| attempt.outcome(now)).max()
}

/// How many of a class took part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The class.
    pub class: String,
    /// How many took part.
    pub people: u32,
    /// How many it has.
    pub enrolled: u32,
}

impl Part {
    /// In per cent, rounded down: a hundred is everybody.
    #[must_use]
    pub fn percent(&self) -> u32 {
        let whole = u64::from(self.enrolled.max(1));
        u32::try_from(u64::from(self.people.min(self.enrolled)) * 100 / whole).unwrap_or(100)
    }

    /// By share, compared without a remainder.
    fn by_share(&self, other: &Self) -> Ordering {
        let one = u64::from(self.people.min(self.enrolled)) * u64::from(other.enrolled.max(1));
        let two = u64::from(other.people.min(other.enrolled)) * u64::from(self.enrolled.max(1));
        one.cmp(&two)
    }
}

/// Classes by the share that took part, the greatest first, each with its rank. Classes with the same share have the
/// same rank, and the next has the rank that it had without ties. Classes of whom too few took part are left out.
#[must_use]
pub fn board(parts: Vec<Part>) -> Vec<(u32, Part)> {
    let mut shown: Vec<_> = parts.into_iter().filter(|part| part.people >= SHOWN_FROM && part.enrolled > 0).collect();
    shown.sort_by(|one, other| other.by_share(one).then_with(|| one.class.cmp(&other.class)));
    let mut ranked: Vec<(u32, Part)> = Vec::with_capacity(shown.len());
    for (place, part) in (1_u32..).zip(shown) {
        let rank = match ranked.last() {
            Some((rank, before)) if before.by_share(&part) == Ordering::Equal => *rank,
            _ => place,
        };
        ranked.push((rank, part));
    }
    ranked
}

/// How a question of the pool was answered, by people in their first attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemFigures<'a> {
    /// The question.
    pub question: &'a Question,
    /// How many answered it.
    pub people: u32,
    /// How many of them were wrong.
    pub wrong: u32,
    /// The wrong option that most chose, if they are enough.
    pub most_wrong: Option<(Choice, u32)>,
}

/// The questions that were answered wrongly most, by share; those that too few answered are left out.
#[must_use]
pub fn weakest<'a>(bank: &'a Bank, chosen: &[(QuestionId, Tally)], most: usize) -> Vec<ItemFigures<'a>> {
    let figures = chosen.iter().filter_map(|(id, tally)| {
        let question = bank.question(id)?;
        let share = tally.share(question.right)?;
        let (people, wrong) = (share.of, share.of - share.right);
        Some(ItemFigures { question, people, wrong, most_wrong: tally.most_wrong(question.right) })
    });
    let mut figures: Vec<_> = figures.filter(|it| it.wrong > 0).collect();
    figures.sort_by(|one, other| {
        let by_share = u64::from(other.wrong) * u64::from(one.people);
        by_share
            .cmp(&(u64::from(one.wrong) * u64::from(other.people)))
            .then_with(|| other.people.cmp(&one.people))
            .then_with(|| one.question.id.cmp(&other.question.id))
    });
    figures.truncate(most);
    figures
}
