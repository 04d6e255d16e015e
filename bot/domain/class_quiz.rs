//! The quick quiz of a class: one question in its group, which everybody answers for themselves.
//!
//! ```text
//! started ─▶ open ─▶ closed
//!              │        └─ who answers now is told what is right, and counts as late
//!              └─ the first answer of each person counts
//! ```

use chrono::{DateTime, TimeDelta, Utc};

use super::campus::{Coded as _, coded};
use super::delivery::DeliveryId;
use super::kit::Share;
use super::quiz::{self, Answer, Choice, OPTIONS, Question, QuestionId};
use super::role::GrantId;

/// The least number of answers that a group is shown, and of which it is told how many were right: fewer might lead to
/// somebody (product design, §5.8).
pub const SHOWN_FROM: u32 = super::kit::VOTES_MIN;

/// A card is not changed more often for its number of answers.
pub const SHOWN_FOR: TimeDelta = TimeDelta::seconds(20);

/// The messenger takes no poll that ends sooner than this after it is posted.
pub const POLL_LEAST: TimeDelta = TimeDelta::seconds(30);

/// The number of a quick quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassQuizId(pub i64);

coded! {
    /// How a class is asked.
    Form {
        /// By a card with buttons: nobody sees what others answer.
        Card = "card",
        /// By a quiz poll of the messenger: everybody in the group sees who chose what.
        Poll = "poll",
    }
}

coded! {
    /// For how long a class is asked.
    Open {
        /// Ten minutes: in class, and the longest that a poll with a moment of its end has on every server.
        Minutes = "10m",
        /// An hour.
        Hour = "1h",
        /// A day.
        Day = "1d",
    }
}

impl Open {
    /// How long that is.
    #[must_use]
    pub const fn time(self) -> TimeDelta {
        match self {
            Self::Minutes => TimeDelta::minutes(10),
            Self::Hour => TimeDelta::hours(1),
            Self::Day => TimeDelta::hours(24),
        }
    }
}

/// A quick quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassQuiz {
    /// Its number.
    pub id: ClassQuizId,
    /// The class.
    pub class: String,
    /// The how-manieth of the class, from 1.
    pub nth: u32,
    /// What is asked.
    pub question: QuestionId,
    /// How.
    pub form: Form,
    /// What the order of the options comes from. Everybody in the group sees one card, so it is the quiz's.
    pub seed: u64,
    /// What posts it.
    pub delivery: DeliveryId,
    /// As whom somebody started it; `None` when the plan did.
    pub starter: Option<GrantId>,
    /// Since when answers count.
    pub begins_at: DateTime<Utc>,
    /// Until when.
    pub closes_at: DateTime<Utc>,
    /// How many answers its card shows, and since when.
    pub shown: (u32, DateTime<Utc>),
    /// When it was closed, and what had been answered in time.
    pub closed: Option<(DateTime<Utc>, Tally)>,
}

/// What somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// The answer.
    pub answer: Answer,
    /// Whether it came after the end.
    pub is_late: bool,
    /// Whether it is one of the class's: that of somebody of another class is not.
    pub is_counted: bool,
}

impl ClassQuiz {
    /// The options from the top of the card.
    #[must_use]
    pub fn order(&self) -> [Choice; OPTIONS] {
        quiz::order(self.seed, &self.question)
    }

    /// Whether an answer comes late.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.closed.is_some() || now >= self.closes_at
    }

    /// What a first answer comes to; `question` is the quiz's own. There is no second one.
    #[must_use]
    pub fn hear(&self, question: &Question, choice: Choice, is_counted: bool, now: DateTime<Utc>) -> Given {
        let answer = Answer { choice, is_right: choice == question.right };
        Given { answer, is_late: self.is_over(now), is_counted }
    }

    /// When its card is to be changed for so many answers, if it is.
    #[must_use]
    pub fn shows_at(&self, answers: u32) -> Option<DateTime<Utc>> {
        let (shown, since) = self.shown;
        let is_news = self.form == Form::Card && shown_of(answers).unwrap_or_default() != shown;
        is_news.then_some(since + SHOWN_FOR)
    }
}

/// The seed of the `nth` quick quiz of a class. It never changes.
#[must_use]
pub fn seed(class: &str, nth: u32) -> u64 {
    quiz::lot(super::tip::seed(class), &["class", &nth.to_string()])
}

/// What a group is shown of a number of answers.
#[must_use]
pub fn shown_of(answers: u32) -> Option<u32> {
    Some(answers).filter(|answers| *answers >= SHOWN_FROM)
}

/// How many of a class chose each option in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    chosen: [u32; OPTIONS],
}

impl Tally {
    /// So many chose the options `a` to `d`.
    #[must_use]
    pub const fn new(chosen: [u32; OPTIONS]) -> Self {
        Self { chosen }
    }

    /// So many more chose an option.
    pub fn add(&mut self, choice: Choice, people: u32) {
        for (chosen, other) in self.chosen.iter_mut().zip(Choice::ALL) {
            if *other == choice {
                *chosen = chosen.saturating_add(people);
            }
        }
    }

    /// How many chose each, `a` to `d`.
    #[must_use]
    pub const fn chosen(&self) -> &[u32; OPTIONS] {
        &self.chosen
    }

    /// How many answered.
    #[must_use]
    pub fn answers(&self) -> u32 {
        self.chosen.iter().fold(0, |sum, people| sum.saturating_add(*people))
    }

    /// How many chose an option.
    #[must_use]
    pub fn of(&self, choice: Choice) -> u32 {
        let mut chosen = Choice::ALL.iter().zip(self.chosen);
        chosen.find_map(|(other, people)| (*other == choice).then_some(people)).unwrap_or_default()
    }

    /// How many were right; `None` when there are too few to be told of.
    #[must_use]
    pub fn share(&self, right: Choice) -> Option<Share> {
        Share::of(&self.chosen, Choice::ALL.iter().position(|choice| *choice == right)?)
    }

    /// The wrong option that most chose, if the numbers may be told and so many chose it that it leads to nobody; of two
    /// the first.
    #[must_use]
    pub fn most_wrong(&self, right: Choice) -> Option<(Choice, u32)> {
        let wrong = Choice::ALL.iter().copied().zip(self.chosen).filter(|(choice, _)| *choice != right);
        let most = wrong.rev().max_by_key(|(_, people)| *people)?;
        Some(most).filter(|(_, people)| *people >= SHOWN_FROM)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_fewer_than_five_are_not_told() {
        let right = Choice::B;
        assert_eq!(Tally::new([0, 3, 1, 0]).share(right), None);
        assert_eq!(Tally::new([0, 4, 1, 0]).share(right), Some(Share { right: 4, of: 5 }));
        assert_eq!(Tally::new([4, 9, 3, 0]).most_wrong(right), None);
        assert_eq!(Tally::new([5, 9, 5, 0]).most_wrong(right), Some((Choice::A, 5)));
        assert_eq!([0, 4, 5].map(shown_of), [None, None, Some(5)]);
    }

    #[test]
    fn every_quiz_of_every_class_has_another_seed() {
        let all: std::collections::BTreeSet<_> =
            ["软件2301", "软件2302"].iter().flat_map(|class| (1..50).map(|nth| seed(class, nth))).collect();
        assert_eq!(all.len(), 98);
    }
}
