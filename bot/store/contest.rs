//! Attempts at the quiz contest, and the totals that stay of them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::class_quiz::Tally;
use crate::domain::contest::{Attempt, Part};
use crate::domain::quiz::{Answer, Choice, QuestionId, Round, RoundId};

statements! {
    /// An attempt.
    ATTEMPT = [
        "SELECT id, contest, account, class, nth, seed, questions, began_at, ends_at, ended_at FROM contest_attempt \
         WHERE id = $1",
    ];
    /// What was answered in it.
    ANSWERS = ["SELECT attempt, number, choice, is_right FROM contest_answer WHERE attempt = $1 ORDER BY number"];
    /// Somebody's attempts at all contests, the oldest first.
    ATTEMPTS = [
        "SELECT id, contest, account, class, nth, seed, questions, began_at, ends_at, ended_at FROM contest_attempt \
         WHERE account = $1 ORDER BY id",
    ];
    /// What they answered in all of them.
    ALL_ANSWERS = [
        "SELECT a.attempt, a.number, a.choice, a.is_right FROM contest_answer a \
         JOIN contest_attempt t ON t.id = a.attempt WHERE t.account = $1 ORDER BY a.attempt, a.number",
    ];
    /// Attempts whose time is over and that nobody ended.
    OVERDUE = [
        "SELECT id AS value FROM contest_attempt WHERE ended_at IS NULL AND ends_at <= $1 ORDER BY ends_at, id LIMIT 500",
    ];
    /// When the time of the next attempt is over.
    NEXT_END = ["SELECT MIN(ends_at) AS value FROM contest_attempt WHERE ended_at IS NULL AND ends_at > $1"];
    /// Begins an attempt, unless there is one of its number.
    BEGIN = [
        "INSERT INTO contest_attempt (id, contest, account, class, nth, seed, questions, began_at, ends_at, is_part) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, FALSE) ON CONFLICT (contest, account, nth) DO NOTHING",
    ];
    /// Writes an answer down, unless there is one.
    ANSWER = [
        "INSERT INTO contest_answer (attempt, number, choice, is_right, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (attempt, number) DO NOTHING",
    ];
    /// Ends an attempt, once.
    END = ["UPDATE contest_attempt SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"];
    /// Has a person count for their class by this attempt, unless they do already.
    MARK = [
        "UPDATE contest_attempt SET is_part = TRUE WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM contest_attempt o \
         WHERE o.contest = contest_attempt.contest AND o.account = contest_attempt.account AND o.is_part)",
    ];
    /// Counts somebody of a class.
    COUNT = [
        "INSERT INTO contest_total (contest, class, people) VALUES ($1, $2, 1) \
         ON CONFLICT (contest, class) DO UPDATE SET people = contest_total.people + 1",
    ];
    /// Counts an option that somebody chose.
    CHOOSE = [
        "INSERT INTO contest_item (contest, question, choice, people) VALUES ($1, $2, $3, 1) \
         ON CONFLICT (contest, question, choice) DO UPDATE SET people = contest_item.people + 1",
    ];
    /// How many of each class took part, and how many it has.
    PARTS = [
        "SELECT t.class, t.people, COALESCE(s.enrolled, 0) AS enrolled FROM contest_total t \
         JOIN class k ON k.name = t.class AND k.over_at IS NULL LEFT JOIN \
         (SELECT class, COUNT(*) AS enrolled FROM student WHERE left_at IS NULL GROUP BY class) s ON s.class = t.class \
         WHERE t.contest = $1 ORDER BY t.class",
    ];
    /// How many chose which option of each question.
    ITEMS = ["SELECT question, choice, people FROM contest_item WHERE contest = $1 ORDER BY question, choice"];
    /// Forgets somebody's attempts with their answers.
    FORGET = ["DELETE FROM contest_attempt WHERE account = $1"];
}

#[derive(FromRow)]
struct AttemptRow {
    id: i64,
    contest: String,
    account: i64,
    class: String,
    nth: i64,
    seed: i64,
    questions: String,
    began_at: i64,
    ends_at: i64,
    ended_at: Option<i64>,
}

#[derive(FromRow)]
struct AnswerRow {
    attempt: i64,
    number: i64,
    choice: String,
    is_right: bool,
}

#[derive(FromRow)]
struct IdRow {
    value: i64,
}

#[derive(FromRow)]
struct MomentRow {
    value: Option<i64>,
}

#[derive(FromRow)]
struct PartRow {
    class: String,
    people: i64,
    enrolled: i64,
}

#[derive(FromRow)]
struct ItemRow {
    question: String,
    choice: String,
    people: i64,
}

type Answers = BTreeMap<usize, Answer>;

impl AttemptRow {
    fn read(self, answers: Answers) -> Result<Attempt> {
        let id = self.id;
        let questions: Vec<QuestionId> = serde_json::from_str(&self.questions)
            .map_err(|_| inconsistent("contest_attempt.questions", &id, &self.questions))?;
        let round = Round {
            id: RoundId(id),
            account: self.account,
            term: self.contest,
            nth: u32::try_from(self.nth).map_err(|_| inconsistent("contest_attempt.nth", &id, &self.nth))?,
            seed: self.seed.cast_unsigned(),
            questions,
            answers,
            began_at: moment("contest_attempt.began_at", &id, self.began_at)?,
            ended_at: self.ended_at.map(|ms| moment("contest_attempt.ended_at", &id, ms)).transpose()?,
        };
        Ok(Attempt { round, class: self.class, ends_at: moment("contest_attempt.ends_at", &id, self.ends_at)? })
    }
}

fn choice(row: &impl ToString, code: &str) -> Result<Choice> {
    Choice::from_code(code).ok_or_else(|| inconsistent("contest_answer.choice", row, &code))
}

/// Answers by their attempt and place.
fn by_attempt(rows: Vec<AnswerRow>) -> Result<BTreeMap<i64, Answers>> {
    let mut attempts: BTreeMap<i64, Answers> = BTreeMap::new();
    for row in rows {
        let place = usize::try_from(row.number);
        let place = place.map_err(|_| inconsistent("contest_answer.number", &row.attempt, &row.number))?;
        let answer = Answer { choice: choice(&row.attempt, &row.choice)?, is_right: row.is_right };
        attempts.entry(row.attempt).or_default().insert(place, answer);
    }
    Ok(attempts)
}

impl Session {
    /// An attempt.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn contest_attempt(&mut self, id: RoundId) -> Result<Option<Attempt>> {
        let Some(row) = self.row::<AttemptRow>(&ATTEMPT, args![id.0]).await? else { return Ok(None) };
        let answers = by_attempt(self.rows(&ANSWERS, args![id.0]).await?)?;
        row.read(answers.into_values().next().unwrap_or_default()).map(Some)
    }

    /// The attempts of `account` at all contests, the oldest first.
    ///
    /// # Errors
    /// As [`contest_attempt`](Self::contest_attempt).
    pub async fn contest_attempts_of(&mut self, account: i64) -> Result<Vec<Attempt>> {
        let rows: Vec<AttemptRow> = self.rows(&ATTEMPTS, args![account]).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let mut answers = by_attempt(self.rows(&ALL_ANSWERS, args![account]).await?)?;
        rows.into_iter()
            .map(|row| {
                let answers = answers.remove(&row.id).unwrap_or_default();
                row.read(answers)
            })
            .collect()
    }

    /// The first 500 attempts whose time is over and that nobody ended.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn overdue_contest_attempts(&mut self, now: DateTime<Utc>) -> Result<Vec<RoundId>> {
        let rows: Vec<IdRow> = self.rows(&OVERDUE, args![now]).await?;
        Ok(rows.into_iter().map(|row| RoundId(row.value)).collect())
    }

    /// When the time of the next attempt is over.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn next_contest_end(&mut self, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        let row: Option<MomentRow> = self.row(&NEXT_END, args![now]).await?;
        row.and_then(|row| row.value).map(|ms| moment("contest_attempt.ends_at", &"", ms)).transpose()
    }

    /// How many of each class took part in a contest, and how many it has.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn contest_parts(&mut self, contest: &str) -> Result<Vec<Part>> {
        let rows: Vec<PartRow> = self.rows(&PARTS, args![contest]).await?;
        rows.into_iter()
            .map(|row| {
                let count = |number: i64| {
                    u32::try_from(number).map_err(|_| inconsistent("contest_total.people", &row.class, &number))
                };
                Ok(Part { people: count(row.people)?, enrolled: count(row.enrolled)?, class: row.class.clone() })
            })
            .collect()
    }

    /// How many chose which option of each question in their first attempt at a contest.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn contest_items(&mut self, contest: &str) -> Result<Vec<(QuestionId, Tally)>> {
        let rows: Vec<ItemRow> = self.rows(&ITEMS, args![contest]).await?;
        let mut items: BTreeMap<QuestionId, Tally> = BTreeMap::new();
        for row in rows {
            let people = u32::try_from(row.people);
            let people = people.map_err(|_| inconsistent("contest_item.people", &row.question, &row.people))?;
            let choice = choice(&row.question, &row.choice)?;
            items.entry(QuestionId::new(row.question)).or_default().add(choice, people);
        }
        Ok(items.into_iter().collect())
    }
}

impl Tx {
    /// The number of a new attempt.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_contest_attempt_id(&mut self) -> Result<RoundId> {
        self.next_ids("contest_attempt", 1).await.map(RoundId)
    }

    /// Begins an attempt, and says whether it is new: of two that begin at once, one does.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn begin_contest_attempt(&mut self, attempt: &Attempt) -> Result<bool> {
        let Attempt { round, class, ends_at } = attempt;
        let args = args![
            round.id.0,
            &round.term,
            round.account,
            class,
            i64::from(round.nth),
            round.seed.cast_signed(),
            json(&round.questions),
            round.began_at,
            *ends_at,
        ];
        Ok(self.run(&BEGIN, args).await? > 0)
    }

    /// Writes down what was answered at a place, and says whether it counts: a second answer does not. Of a first
    /// attempt the choice is counted for the question too.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer_contest(
        &mut self,
        attempt: &Attempt,
        place: usize,
        answer: Answer,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let number = i64::try_from(place).unwrap_or(i64::MAX);
        let args = args![attempt.round.id.0, number, answer.choice.code(), answer.is_right, now];
        if self.run(&ANSWER, args).await? == 0 {
            return Ok(false);
        }
        if let Some(question) = attempt.round.questions.get(place).filter(|_| attempt.round.nth == 1) {
            let args = args![&attempt.round.term, question.as_str(), answer.choice.code()];
            self.run(&CHOOSE, args).await?;
        }
        Ok(true)
    }

    /// Ends an attempt, and says whether it went on. Whoever took part by it, and had not before, counts for their class.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_contest_attempt(&mut self, attempt: &Attempt, now: DateTime<Utc>) -> Result<bool> {
        if self.run(&END, args![attempt.round.id.0, now]).await? == 0 {
            return Ok(false);
        }
        if attempt.takes_part() && self.run(&MARK, args![attempt.round.id.0]).await? > 0 {
            self.run(&COUNT, args![&attempt.round.term, &attempt.class]).await?;
        }
        Ok(true)
    }

    /// Forgets the attempts of `account` with their answers. The totals stay.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_contest_attempts(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }
}
