//! The quiz that somebody takes alone: its questions, which of them they are asked, and what came of it.
//!
//! ```text
//! draw ─▶ question ─▶ answer ─▶ question ─▶ … ─▶ result
//! ```
//!
//! The draw and the order of the options are pure functions of a seed that is kept with the round, so a card that is
//! shown again after a restart or on another phone is the same card.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::campus::{Coded as _, coded};
use super::tip::{Audience, FraudType, Reader, fnv_1a};

/// Questions of a round, each about another kind of fraud: about two minutes.
pub const QUESTIONS: usize = 10;

/// Options of a question.
pub const OPTIONS: usize = 4;

coded! {
    /// One of the four options of a question, by its name in the bank. On a card it can stand anywhere.
    Choice {
        /// The first.
        A = "a",
        /// The second.
        B = "b",
        /// The third.
        C = "c",
        /// The last.
        D = "d",
    }
}

/// A question's name, for example `police-3`: the part of its Fluent id after `question-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct QuestionId(String);

impl QuestionId {
    /// Takes `name` as it stands; whether there is such a question is for [`Bank::question`] to say.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A question with four options. Its words are the message `question-<id>` of each language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Name for good: the record of what was answered refers to it.
    pub id: QuestionId,
    /// The fraud it is about.
    pub fraud_type: FraudType,
    /// Who may be asked it.
    pub audience: Audience,
    /// The right option.
    pub right: Choice,
}

/// Every question there is, in the order of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bank {
    questions: Vec<Question>,
}

impl Bank {
    /// A bank of `questions`; refuses two with one id.
    ///
    /// # Errors
    /// The id that occurs twice.
    pub fn new(mut questions: Vec<Question>) -> Result<Self, QuestionId> {
        questions.sort_by(|a, b| a.id.cmp(&b.id));
        match questions.windows(2).find(|pair| pair[0].id == pair[1].id) {
            Some(pair) => Err(pair[0].id.clone()),
            None => Ok(Self { questions }),
        }
    }

    /// All questions, ordered by id.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The question called `id`.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        let place = self.questions.binary_search_by(|question| question.id.cmp(id)).ok()?;
        Some(&self.questions[place])
    }
}

/// Draws the questions of a round for `reader`, by their seed; `asked` are those of their earlier rounds. See
/// [`ranked`] for which these are; they come in an order drawn by lot.
#[must_use]
pub fn draw<'a>(bank: &'a Bank, reader: &Reader, asked: &[QuestionId]) -> Vec<&'a Question> {
    let mut drawn = ranked(bank, reader, asked);
    drawn.truncate(QUESTIONS);
    drawn.sort_by_key(|question| lot(reader.seed, &["order", question.id.as_str()]));
    drawn
}

/// A question about each kind of fraud, the one that `reader` had better be asked next first.
///
/// Kinds that the reader was asked about least go first, then those that go before all else for a segment of theirs, then
/// those with questions for one; of a kind, the question that they were asked least. The rest is drawn by lot.
#[must_use]
pub fn ranked<'a>(bank: &'a Bank, reader: &Reader, asked: &[QuestionId]) -> Vec<&'a Question> {
    let mut times: BTreeMap<&QuestionId, usize> = BTreeMap::new();
    for id in asked {
        *times.entry(id).or_default() += 1;
    }
    let times = |question: &Question| times.get(&question.id).copied().unwrap_or_default();

    let mut kinds: BTreeMap<&FraudType, Vec<&Question>> = BTreeMap::new();
    for question in bank.questions.iter().filter(|question| question.audience.includes(reader)) {
        kinds.entry(&question.fraud_type).or_default().push(question);
    }
    let mut ranked: Vec<_> = kinds
        .iter()
        .filter_map(|(kind, questions)| {
            let question = questions.iter().copied().min_by_key(|question| {
                (times(question), !question.audience.singles_out(reader), lot(reader.seed, &[question.id.as_str()]))
            })?;
            let asked: usize = questions.iter().map(|question| times(question)).sum();
            let goes_first = questions.iter().any(|question| question.audience.goes_first(reader));
            let is_own = questions.iter().any(|question| question.audience.singles_out(reader));
            Some(((asked, !goes_first, !is_own, lot(reader.seed, &[kind.as_str()])), question))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, question)| question).collect()
}

/// The options of a question in the order in which whoever has this seed sees them.
#[must_use]
pub fn order(seed: u64, question: &QuestionId) -> [Choice; OPTIONS] {
    let mut order = [Choice::A, Choice::B, Choice::C, Choice::D];
    order.sort_by_key(|choice| lot(seed, &[question.as_str(), choice.code()]));
    order
}

/// The seed of somebody's `nth` round in a term. It never changes.
#[must_use]
pub fn seed(account: i64, term: &str, nth: u32) -> u64 {
    lot(account.cast_unsigned(), &[term, &nth.to_string()])
}

/// A lot in a draw: the same for the same seed and words. Nobody gains by predicting it.
pub(super) fn lot(seed: u64, words: &[&str]) -> u64 {
    let words = words.iter().flat_map(|word| word.bytes().chain([0]));
    mixed(fnv_1a(seed.to_le_bytes().into_iter().chain(words)))
}

/// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): words that differ in their last letter only, as the
/// options do, would otherwise come in few orders.
const fn mixed(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// The number of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoundId(pub i64);

/// What somebody answered to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The option they chose.
    pub choice: Choice,
    /// Whether it was the right one when they chose it.
    pub is_right: bool,
}

/// A round of somebody's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its number.
    pub id: RoundId,
    /// The account of whoever takes it.
    pub account: i64,
    /// The code of the term; empty while there was none.
    pub term: String,
    /// The how-manieth of theirs in the term, from 1.
    pub nth: u32,
    /// What the order of the options comes from.
    pub seed: u64,
    /// What is asked, in this order.
    pub questions: Vec<QuestionId>,
    /// What was answered, by the question's place, from 0.
    pub answers: BTreeMap<usize, Answer>,
    /// When it began.
    pub began_at: DateTime<Utc>,
    /// When it ended; `None` while it can go on.
    pub ended_at: Option<DateTime<Utc>>,
}

/// What an answer comes to, in a round, in a contest and in a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It counts.
    Counts(Answer),
    /// This one was given before and stays.
    Before(Answer),
    /// The bank has the question no more.
    Gone,
    /// It is over.
    Over,
}

/// What it comes to that somebody chooses this: what they answered before stays, nothing counts once it is over, and
/// the question may be gone from the bank.
pub(super) fn heard(before: Option<&Answer>, question: Option<&Question>, choice: Choice, is_over: bool) -> Heard {
    match (before, question) {
        (Some(answer), _) => Heard::Before(*answer),
        (None, _) if is_over => Heard::Over,
        (None, Some(question)) => Heard::Counts(Answer { choice, is_right: choice == question.right }),
        (None, None) => Heard::Gone,
    }
}

/// The first of these questions that waits for an answer and that the bank still has, with its place.
pub(super) fn waiting<'a>(
    bank: &'a Bank,
    questions: &[QuestionId],
    answers: &BTreeMap<usize, Answer>,
) -> Option<(usize, &'a Question)> {
    let mut waiting = questions.iter().enumerate().filter(|(place, _)| !answers.contains_key(place));
    waiting.find_map(|(place, id)| Some((place, bank.question(id)?)))
}

/// How somebody stands in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score<'a> {
    /// How many answers were right.
    pub right: u32,
    /// How many there are.
    pub answered: u32,
    /// How many there can be: the answers, and the questions that the bank still has.
    pub of: u32,
    /// The kinds of fraud by which they were taken in, in the order of the questions.
    pub weak: Vec<&'a FraudType>,
}

impl Round {
    /// The question at a place, if the bank still has it.
    #[must_use]
    pub fn question<'a>(&self, bank: &'a Bank, place: usize) -> Option<&'a Question> {
        bank.question(self.questions.get(place)?)
    }

    /// The first question that waits for an answer, with its place; `None` when none does.
    #[must_use]
    pub fn next<'a>(&self, bank: &'a Bank) -> Option<(usize, &'a Question)> {
        if self.ended_at.is_some() { None } else { waiting(bank, &self.questions, &self.answers) }
    }

    /// What it comes to that somebody chooses this at a place. The first answer to a question is the only one.
    #[must_use]
    pub fn hear(&self, bank: &Bank, place: usize, choice: Choice) -> Heard {
        let question = self.question(bank, place);
        heard(self.answers.get(&place), question, choice, self.ended_at.is_some())
    }

    /// The questions that were answered wrongly, if the bank still has them.
    #[must_use]
    pub fn missed<'a>(&self, bank: &'a Bank) -> Vec<&'a Question> {
        let wrong = self.answers.iter().filter(|(_, answer)| !answer.is_right);
        wrong.filter_map(|(place, _)| self.question(bank, *place)).collect()
    }

    /// How they stand.
    #[must_use]
    pub fn score<'a>(&self, bank: &'a Bank) -> Score<'a> {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let places = 0..self.questions.len();
        let of = places.filter(|place| self.answers.contains_key(place) || self.question(bank, *place).is_some());
        let mut named = BTreeSet::new();
        let kinds = self.missed(bank).into_iter().map(|question| &question.fraud_type);
        Score {
            right: count(self.answers.values().filter(|answer| answer.is_right).count()),
            answered: count(self.answers.len()),
            of: count(of.count()),
            weak: kinds.filter(|kind| named.insert(*kind)).collect(),
        }
    }
}
