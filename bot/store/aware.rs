//! Samples of students who are asked what they know, and how many were reached by tips and acknowledged them.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sqlx::FromRow;

use super::roster::AT_ONCE;
use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::aware::{Ask, AskId, Candidate, Met, Stratum};
use crate::domain::campus::Coded as _;
use crate::domain::quiz::{Answer, Choice, QuestionId};
use crate::domain::review::College;
use crate::domain::roster::StudentId;
use crate::domain::tip::FraudType;

statements! {
    /// Every student of the roster, and whether they were drawn after a moment.
    CANDIDATES = [
        "SELECT s.id, c.campus, c.college, CASE WHEN EXISTS (SELECT 1 FROM aware_ask a JOIN aware_week w ON w.week = a.week \
         WHERE a.student = s.id AND w.drawn_at > $1) THEN TRUE ELSE FALSE END AS rests FROM student s \
         JOIN class c ON c.name = s.class WHERE s.left_at IS NULL AND c.over_at IS NULL ORDER BY s.id",
    ];
    /// Opens a week, once.
    OPEN = [
        "INSERT INTO aware_week (week, term, drawn_at, closes_at) VALUES ($1, $2, $3, $4) ON CONFLICT (week) DO NOTHING",
    ];
    /// Writes down of how many students of a college how many were drawn.
    STRATUM = [
        "INSERT INTO aware_stratum (week, campus, college, students, drawn, reached) VALUES ($1, $2, $3, $4, $5, $6)",
    ];
    /// Writes down who was drawn.
    DRAW = [
        "INSERT INTO aware_ask (id, week, student, campus, college, account, seed, questions) \
         SELECT CAST(value ->> 'id' AS BIGINT), CAST($2 AS TEXT), CAST(value ->> 'student' AS BIGINT), \
         value ->> 'campus', value ->> 'college', CAST(value ->> 'account' AS BIGINT), \
         CAST(value ->> 'seed' AS BIGINT), value ->> 'questions' FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
    ];
    /// What somebody is asked.
    ASK = [
        "SELECT a.id, a.week, a.account, a.campus, a.college, a.seed, a.questions, a.answers, w.closes_at \
         FROM aware_ask a JOIN aware_week w ON w.week = a.week WHERE a.id = $1 AND a.account IS NOT NULL",
    ];
    /// Those whose card was not planned yet, some of them.
    UNASKED = [
        "SELECT a.id, a.week, a.account, a.campus, a.college, a.seed, a.questions, a.answers, w.closes_at \
         FROM aware_ask a JOIN aware_week w ON w.week = a.week WHERE a.account IS NOT NULL AND a.asked_at IS NULL \
         AND w.closes_at > $1 ORDER BY a.id LIMIT CAST($2 AS BIGINT)",
    ];
    /// What somebody was asked, the oldest first.
    ASKS_OF = [
        "SELECT a.id, a.week, a.account, a.campus, a.college, a.seed, a.questions, a.answers, w.closes_at \
         FROM aware_ask a JOIN aware_week w ON w.week = a.week WHERE a.account = $1 ORDER BY a.id",
    ];
    /// A card was planned.
    ASKED = ["UPDATE aware_ask SET asked_at = $2 WHERE id = $1 AND asked_at IS NULL"];
    /// Writes answers down in place of those that were known.
    ANSWER = ["UPDATE aware_ask SET answers = $2 WHERE id = $1 AND answers = $3"];
    /// Counts somebody who answered both questions.
    COUNT = [
        "UPDATE aware_stratum SET answered = answered + 1, verified = verified + $4 \
         WHERE week = $1 AND campus = $2 AND college = $3",
    ];
    /// Counts somebody who met a kind of fraud.
    COUNT_KIND = [
        "INSERT INTO aware_total (term, campus, college, fraud_type, people, right_people) \
         SELECT w.term, CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS TEXT), 1, CAST($5 AS BIGINT) FROM aware_week w \
         WHERE w.week = $1 ON CONFLICT (term, campus, college, fraud_type) DO UPDATE SET \
         people = aware_total.people + 1, right_people = aware_total.right_people + excluded.right_people",
    ];
    /// The weeks of which the ledger was told nothing, and which are over.
    UNCOUNTED = [
        "SELECT week, term, drawn_at, closes_at FROM aware_week WHERE counted_at IS NULL AND closes_at <= $1 ORDER BY week",
    ];
    /// The ledger was told.
    COUNTED = ["UPDATE aware_week SET counted_at = $2 WHERE week = $1"];
    /// The newest weeks.
    WEEKS = ["SELECT week, term, drawn_at, closes_at FROM aware_week ORDER BY week DESC LIMIT CAST($1 AS BIGINT)"];
    /// The colleges of a week.
    STRATA = [
        "SELECT campus, college, students, drawn, reached, answered, verified FROM aware_stratum WHERE week = $1 \
         ORDER BY campus, college",
    ];
    /// The students of each college.
    STUDENTS = [
        "SELECT c.campus, c.college, COUNT(*) AS people FROM student s JOIN class c ON c.name = s.class \
         WHERE s.left_at IS NULL AND c.over_at IS NULL GROUP BY c.campus, c.college ORDER BY c.campus, c.college",
    ];
    /// Of each college those whose class's group got a tip or an alert since a day and a moment.
    REACHED = [
        "SELECT c.campus, c.college, COUNT(*) AS people FROM student s JOIN class c ON c.name = s.class \
         WHERE s.left_at IS NULL AND c.over_at IS NULL AND s.class IN (SELECT b.class FROM binding b \
         JOIN delivery d ON d.chat = b.chat WHERE b.ended_at IS NULL AND d.kind IN ('tip', 'alert') AND d.state = 'sent' \
         AND d.settled_at >= $1) GROUP BY c.campus, c.college ORDER BY c.campus, c.college",
    ];
    /// Of each college those who tapped since a moment that they have read a tip or an alert.
    ACKNOWLEDGED = [
        "SELECT c.campus, c.college, COUNT(*) AS people FROM student s JOIN class c ON c.name = s.class \
         JOIN student_account a ON a.student = s.id AND a.ended_at IS NULL \
         WHERE s.left_at IS NULL AND c.over_at IS NULL AND a.account IN (SELECT k.account FROM ack k WHERE k.at >= $1 \
         UNION SELECT t.account FROM alert_tap t WHERE t.what = 'ack' AND t.at >= $1) \
         GROUP BY c.campus, c.college ORDER BY c.campus, c.college",
    ];
    /// What the classes of each college met in the quiz in a term.
    MET_IN_QUIZ = [
        "SELECT c.campus, c.college, q.fraud_type, CAST(SUM(q.people) AS BIGINT) AS people, \
         CAST(SUM(q.right_people) AS BIGINT) AS right_people \
         FROM quiz_total q JOIN class c ON c.name = q.class WHERE q.term = $1 GROUP BY c.campus, c.college, q.fraud_type",
    ];
    /// What was met in samples of a term.
    MET_IN_SAMPLES = [
        "SELECT campus, college, fraud_type, people, right_people FROM aware_total WHERE term = $1",
    ];
    /// Makes somebody unknown in samples, where they stay as drawn.
    FORGET = [
        "UPDATE aware_ask SET account = NULL, answers = '{}', questions = '[]' WHERE account = $1",
    ];
}

/// A week in which students were drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwareWeek {
    /// Its Monday.
    pub week: NaiveDate,
    /// The code of the term; empty while there was none.
    pub term: String,
    /// When they were drawn.
    pub drawn_at: DateTime<Utc>,
    /// Until when they can answer.
    pub closes_at: DateTime<Utc>,
}

/// Somebody who was drawn.
#[derive(Clone, Debug, Serialize)]
pub struct NewAsk {
    id: i64,
    student: i64,
    campus: String,
    college: String,
    account: Option<i64>,
    seed: i64,
    questions: String,
}

impl NewAsk {
    /// A student of a college, with their account if they can be written to, and what they are asked.
    #[must_use]
    pub fn new(
        id: AskId,
        student: StudentId,
        college: &College,
        account: Option<i64>,
        (seed, questions): (u64, &[QuestionId]),
    ) -> Self {
        Self {
            id: id.0,
            student: student.0,
            campus: college.campus.clone(),
            college: college.college.clone(),
            account,
            seed: seed.cast_signed(),
            questions: json(questions),
        }
    }
}

/// What people of a college met of a kind of fraud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetKind {
    /// The college.
    pub college: College,
    /// The kind of fraud.
    pub fraud_type: FraudType,
    /// How many, and how many were right.
    pub met: Met,
}

#[derive(FromRow)]
struct CandidateRow {
    id: i64,
    campus: String,
    college: String,
    rests: bool,
}

#[derive(FromRow)]
struct AskRow {
    id: i64,
    week: String,
    account: i64,
    campus: String,
    college: String,
    seed: i64,
    questions: String,
    answers: String,
    closes_at: i64,
}

#[derive(FromRow)]
struct WeekRow {
    week: String,
    term: String,
    drawn_at: i64,
    closes_at: i64,
}

#[derive(FromRow)]
struct StratumRow {
    campus: String,
    college: String,
    students: i64,
    drawn: i64,
    reached: i64,
    answered: i64,
    verified: i64,
}

#[derive(FromRow)]
struct PeopleRow {
    campus: String,
    college: String,
    people: i64,
}

#[derive(FromRow)]
struct MetRow {
    campus: String,
    college: String,
    fraud_type: String,
    people: i64,
    right_people: i64,
}

/// Answers as a column keeps them.
type KeptAnswers = BTreeMap<usize, (String, bool)>;

fn kept(answers: &BTreeMap<usize, Answer>) -> String {
    let kept: KeptAnswers =
        answers.iter().map(|(place, answer)| (*place, (answer.choice.code().to_owned(), answer.is_right))).collect();
    json(&kept)
}

impl AskRow {
    fn read(self) -> Result<Ask> {
        let id = self.id;
        let wrong = || inconsistent("aware_ask.answers", &id, &self.answers);
        let kept: KeptAnswers = serde_json::from_str(&self.answers).map_err(|_| wrong())?;
        let answer = |(place, (choice, is_right)): (usize, (String, bool))| {
            Ok((place, Answer { choice: Choice::from_code(&choice).ok_or_else(wrong)?, is_right }))
        };
        Ok(Ask {
            answers: kept.into_iter().map(answer).collect::<Result<_>>()?,
            id: AskId(id),
            week: day("aware_ask.week", &self.week)?,
            account: self.account,
            college: College { campus: self.campus, college: self.college },
            seed: self.seed.cast_unsigned(),
            questions: serde_json::from_str(&self.questions)
                .map_err(|_| inconsistent("aware_ask.questions", &id, &self.questions))?,
            closes_at: moment("aware_week.closes_at", &id, self.closes_at)?,
        })
    }
}

impl WeekRow {
    fn read(self) -> Result<AwareWeek> {
        Ok(AwareWeek {
            week: day("aware_week.week", &self.week)?,
            drawn_at: moment("aware_week.drawn_at", &self.week, self.drawn_at)?,
            closes_at: moment("aware_week.closes_at", &self.week, self.closes_at)?,
            term: self.term,
        })
    }
}

impl StratumRow {
    fn read(self) -> Result<Stratum> {
        let number = |number| count("aware_stratum", &self.college, number);
        Ok(Stratum {
            students: number(self.students)?,
            drawn: number(self.drawn)?,
            reached: number(self.reached)?,
            answered: number(self.answered)?,
            verified: number(self.verified)?,
            college: College { campus: self.campus, college: self.college },
        })
    }
}

fn day(column: &'static str, text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| inconsistent(column, &text, &text))
}

fn count(column: &'static str, row: &str, number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| inconsistent(column, &row, &number))
}

impl Session {
    /// Every student of the roster, by number; those rest who were drawn after `since`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn sample_candidates(&mut self, since: DateTime<Utc>) -> Result<Vec<Candidate>> {
        let rows: Vec<CandidateRow> = self.rows(&CANDIDATES, args![since]).await?;
        let read = |row: CandidateRow| Candidate {
            student: StudentId(row.id),
            college: College { campus: row.campus, college: row.college },
            rests: row.rests,
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// What somebody who was drawn is asked.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn sample_ask(&mut self, id: AskId) -> Result<Option<Ask>> {
        self.row::<AskRow>(&ASK, args![id.0]).await?.map(AskRow::read).transpose()
    }

    /// Some of those who can still answer and whose card was not planned yet.
    ///
    /// # Errors
    /// As [`sample_ask`](Self::sample_ask).
    pub async fn unasked_samples(&mut self, now: DateTime<Utc>, most: u32) -> Result<Vec<Ask>> {
        let rows: Vec<AskRow> = self.rows(&UNASKED, args![now, i64::from(most)]).await?;
        rows.into_iter().map(AskRow::read).collect()
    }

    /// What `account` was asked, the oldest first.
    ///
    /// # Errors
    /// As [`sample_ask`](Self::sample_ask).
    pub async fn sample_asks_of(&mut self, account: i64) -> Result<Vec<Ask>> {
        let rows: Vec<AskRow> = self.rows(&ASKS_OF, args![account]).await?;
        rows.into_iter().map(AskRow::read).collect()
    }

    /// The weeks that are over and of which the ledger was told nothing, the oldest first.
    ///
    /// # Errors
    /// As [`sample_ask`](Self::sample_ask).
    pub async fn uncounted_samples(&mut self, now: DateTime<Utc>) -> Result<Vec<AwareWeek>> {
        let rows: Vec<WeekRow> = self.rows(&UNCOUNTED, args![now]).await?;
        rows.into_iter().map(WeekRow::read).collect()
    }

    /// So many of the newest weeks, the newest first.
    ///
    /// # Errors
    /// As [`sample_ask`](Self::sample_ask).
    pub async fn sample_weeks(&mut self, most: u32) -> Result<Vec<AwareWeek>> {
        let rows: Vec<WeekRow> = self.rows(&WEEKS, args![i64::from(most)]).await?;
        rows.into_iter().map(WeekRow::read).collect()
    }

    /// The colleges of a week, by campus and name.
    ///
    /// # Errors
    /// As [`sample_ask`](Self::sample_ask).
    pub async fn sample_strata(&mut self, week: NaiveDate) -> Result<Vec<Stratum>> {
        let rows: Vec<StratumRow> = self.rows(&STRATA, args![week.to_string()]).await?;
        rows.into_iter().map(StratumRow::read).collect()
    }

    /// How many students each college has.
    ///
    /// # Errors
    /// As [`sample_ask`](Self::sample_ask).
    pub async fn students_by_college(&mut self) -> Result<Vec<(College, u32)>> {
        let rows = self.rows(&STUDENTS, args![]).await?;
        people(rows)
    }

    /// How many of each college are in a class whose group got a tip or an alert from `since` on.
    ///
    /// # Errors
    /// As [`sample_ask`](Self::sample_ask).
    pub async fn reached_by_college(&mut self, since: DateTime<Utc>) -> Result<Vec<(College, u32)>> {
        let rows = self.rows(&REACHED, args![since]).await?;
        people(rows)
    }

    /// How many of each college tapped from `since` on that they have read a tip or an alert.
    ///
    /// # Errors
    /// As [`sample_ask`](Self::sample_ask).
    pub async fn acknowledged_by_college(&mut self, since: DateTime<Utc>) -> Result<Vec<(College, u32)>> {
        let rows = self.rows(&ACKNOWLEDGED, args![since]).await?;
        people(rows)
    }

    /// What people met of each kind of fraud in a term, by college.
    ///
    /// # Errors
    /// As [`sample_ask`](Self::sample_ask).
    pub async fn met_kinds(&mut self, term: &str) -> Result<Vec<MetKind>> {
        let mut all: BTreeMap<(College, FraudType), Met> = BTreeMap::new();
        let quiz: Vec<MetRow> = self.rows(&MET_IN_QUIZ, args![term]).await?;
        let samples: Vec<MetRow> = self.rows(&MET_IN_SAMPLES, args![term]).await?;
        for (row, is_quiz) in quiz.into_iter().map(|row| (row, true)).chain(samples.into_iter().map(|row| (row, false)))
        {
            let people = count("quiz_total.people", &row.college, row.people)?;
            let right = count("quiz_total.right_people", &row.college, row.right_people)?;
            let college = College { campus: row.campus, college: row.college };
            let met = all.entry((college, FraudType::new(row.fraud_type))).or_default();
            *(if is_quiz { &mut met.quiz } else { &mut met.sample }) = (people, right);
        }
        Ok(all.into_iter().map(|((college, fraud_type), met)| MetKind { college, fraud_type, met }).collect())
    }
}

fn people(rows: Vec<PeopleRow>) -> Result<Vec<(College, u32)>> {
    let read = |row: PeopleRow| {
        let people = count("student", &row.college, row.people)?;
        Ok((College { campus: row.campus, college: row.college }, people))
    };
    rows.into_iter().map(read).collect()
}

impl Tx {
    /// Gives out `count` consecutive numbers for what people are asked and returns the first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_ask_ids(&mut self, count: usize) -> Result<AskId> {
        self.next_ids("aware_ask", count).await.map(AskId)
    }

    /// Opens a week. Tells whether it was not open.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn open_sample(&mut self, week: &AwareWeek) -> Result<bool> {
        let args = args![week.week.to_string(), &week.term, week.drawn_at, week.closes_at];
        Ok(self.run(&OPEN, args).await? > 0)
    }

    /// Writes down who was drawn in a week that is open, and from how many.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_sample(&mut self, week: NaiveDate, strata: &[Stratum], asks: &[NewAsk]) -> Result<()> {
        let week = week.to_string();
        for Stratum { college, students, drawn, reached, .. } in strata {
            let [students, drawn, reached] = [*students, *drawn, *reached].map(i64::from);
            self.run(&STRATUM, args![&week, &college.campus, &college.college, students, drawn, reached]).await?;
        }
        for some in asks.chunks(AT_ONCE) {
            self.run(&DRAW, args![json(some), &week]).await?;
        }
        Ok(())
    }

    /// The card for somebody who was drawn is planned. Tells whether it was not.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn sample_asked(&mut self, id: AskId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&ASKED, args![id.0, now]).await? > 0)
    }

    /// Writes down what was answered at a place, and says whether it counts: nothing does that came meanwhile.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer_sample(&mut self, ask: &Ask, place: usize, answer: Answer) -> Result<bool> {
        let mut answers = ask.answers.clone();
        answers.insert(place, answer);
        Ok(self.run(&ANSWER, args![ask.id.0, kept(&answers), kept(&ask.answers)]).await? > 0)
    }

    /// Counts that somebody of a college met a kind of fraud in a week's sample.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn count_sample_kind(&mut self, ask: &Ask, fraud_type: &FraudType, is_right: bool) -> Result<()> {
        let College { campus, college } = &ask.college;
        let args = args![ask.week.to_string(), campus, college, fraud_type.as_str(), i64::from(is_right)];
        self.run(&COUNT_KIND, args).await.map(drop)
    }

    /// Counts that somebody of a college answered every question, and whether all rightly.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn count_sample(&mut self, ask: &Ask, is_verified: bool) -> Result<()> {
        let College { campus, college } = &ask.college;
        self.run(&COUNT, args![ask.week.to_string(), campus, college, i64::from(is_verified)]).await.map(drop)
    }

    /// The ledger was told what came of a week.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn sample_counted(&mut self, week: NaiveDate, now: DateTime<Utc>) -> Result<()> {
        self.run(&COUNTED, args![week.to_string(), now]).await.map(drop)
    }

    /// Makes `account` unknown in samples.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_samples(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }
}
