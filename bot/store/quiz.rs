//! Rounds of the quiz that people take alone, and the totals that stay of them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::quiz::{Answer, Choice, QuestionId, Round, RoundId};
use crate::domain::tip::FraudType;

statements! {
    /// A round.
    ROUND = [
        "SELECT id, account, term, nth, seed, questions, began_at, ended_at FROM quiz_round WHERE id = $1",
    ];
    /// What was answered in it.
    ANSWERS = ["SELECT round, number, choice, is_right FROM quiz_answer WHERE round = $1 ORDER BY number"];
    /// Somebody's rounds, the oldest first.
    ROUNDS = [
        "SELECT id, account, term, nth, seed, questions, began_at, ended_at FROM quiz_round \
         WHERE account = $1 ORDER BY id",
    ];
    /// What they answered in all of them.
    ALL_ANSWERS = [
        "SELECT a.round, a.number, a.choice, a.is_right FROM quiz_answer a JOIN quiz_round r ON r.id = a.round \
         WHERE r.account = $1 ORDER BY a.round, a.number",
    ];
    /// Begins a round, unless there is one of its number.
    BEGIN = [
        "INSERT INTO quiz_round (id, account, term, nth, seed, questions, began_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (account, term, nth) DO NOTHING",
    ];
    /// Ends a round.
    END = ["UPDATE quiz_round SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"];
    /// Writes an answer down, unless there is one.
    ANSWER = [
        "INSERT INTO quiz_answer (round, number, choice, is_right, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (round, number) DO NOTHING",
    ];
    /// Counts somebody of a class who met a kind of fraud in a term, and whether they were right.
    COUNT = [
        "INSERT INTO quiz_total (term, class, fraud_type, people, right_people) VALUES ($1, $2, $3, 1, $4) \
         ON CONFLICT (term, class, fraud_type) DO UPDATE SET people = quiz_total.people + 1, \
         right_people = quiz_total.right_people + excluded.right_people",
    ];
    /// Forgets somebody's rounds with their answers.
    FORGET = ["DELETE FROM quiz_round WHERE account = $1"];
}

#[derive(FromRow)]
struct RoundRow {
    id: i64,
    account: i64,
    term: String,
    nth: i64,
    seed: i64,
    questions: String,
    began_at: i64,
    ended_at: Option<i64>,
}

#[derive(FromRow)]
struct AnswerRow {
    round: i64,
    number: i64,
    choice: String,
    is_right: bool,
}

impl RoundRow {
    fn read(self, answers: BTreeMap<usize, Answer>) -> Result<Round> {
        let id = self.id;
        let questions: Vec<QuestionId> = serde_json::from_str(&self.questions)
            .map_err(|_| inconsistent("quiz_round.questions", &id, &self.questions))?;
        Ok(Round {
            id: RoundId(id),
            account: self.account,
            term: self.term,
            nth: u32::try_from(self.nth).map_err(|_| inconsistent("quiz_round.nth", &id, &self.nth))?,
            seed: self.seed.cast_unsigned(),
            questions,
            answers,
            began_at: moment("quiz_round.began_at", &id, self.began_at)?,
            ended_at: self.ended_at.map(|ms| moment("quiz_round.ended_at", &id, ms)).transpose()?,
        })
    }
}

/// Answers by their round and place.
fn by_round(rows: Vec<AnswerRow>) -> Result<BTreeMap<i64, BTreeMap<usize, Answer>>> {
    let mut rounds: BTreeMap<i64, BTreeMap<usize, Answer>> = BTreeMap::new();
    for row in rows {
        let place = usize::try_from(row.number);
        let place = place.map_err(|_| inconsistent("quiz_answer.number", &row.round, &row.number))?;
        let choice = Choice::from_code(&row.choice);
        let choice = choice.ok_or_else(|| inconsistent("quiz_answer.choice", &row.round, &row.choice))?;
        rounds.entry(row.round).or_default().insert(place, Answer { choice, is_right: row.is_right });
    }
    Ok(rounds)
}

impl Session {
    /// A round.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn quiz_round(&mut self, id: RoundId) -> Result<Option<Round>> {
        let Some(row) = self.row::<RoundRow>(&ROUND, args![id.0]).await? else { return Ok(None) };
        let answers = by_round(self.rows(&ANSWERS, args![id.0]).await?)?;
        row.read(answers.into_values().next().unwrap_or_default()).map(Some)
    }

    /// The rounds of `account`, the oldest first.
    ///
    /// # Errors
    /// As [`quiz_round`](Self::quiz_round).
    pub async fn quiz_rounds_of(&mut self, account: i64) -> Result<Vec<Round>> {
        let rows: Vec<RoundRow> = self.rows(&ROUNDS, args![account]).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let mut answers = by_round(self.rows(&ALL_ANSWERS, args![account]).await?)?;
        rows.into_iter()
            .map(|row| {
                let answers = answers.remove(&row.id).unwrap_or_default();
                row.read(answers)
            })
            .collect()
    }
}

impl Tx {
    /// The number of a new round.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_quiz_round_id(&mut self) -> Result<RoundId> {
        self.next_ids("quiz_round", 1).await.map(RoundId)
    }

    /// Begins a round, and says whether it is new: of two that begin at once, one does.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn begin_quiz_round(&mut self, round: &Round) -> Result<bool> {
        let questions = json(&round.questions);
        let (seed, nth) = (round.seed.cast_signed(), i64::from(round.nth));
        let args = args![round.id.0, round.account, &round.term, nth, seed, questions, round.began_at];
        Ok(self.run(&BEGIN, args).await? > 0)
    }

    /// Ends a round.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_quiz_round(&mut self, id: RoundId, now: DateTime<Utc>) -> Result<()> {
        self.run(&END, args![id.0, now]).await.map(drop)
    }

    /// Writes down what was answered at a place, and says whether it counts: a second answer does not.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer_quiz(&mut self, id: RoundId, place: usize, answer: Answer, now: DateTime<Utc>) -> Result<bool> {
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        Ok(self.run(&ANSWER, args![id.0, place, answer.choice.code(), answer.is_right, now]).await? > 0)
    }

    /// Counts somebody of a class, or of none, who met a kind of fraud in a term.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn count_quiz(
        &mut self,
        term: &str,
        class: Option<&str>,
        fraud_type: &FraudType,
        is_right: bool,
    ) -> Result<()> {
        let class = class.unwrap_or_default();
        self.run(&COUNT, args![term, class, fraud_type.as_str(), i64::from(is_right)]).await.map(drop)
    }

    /// Forgets the rounds of `account` with their answers.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_quiz_rounds(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }
}
