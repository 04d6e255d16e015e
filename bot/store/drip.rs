//! The short courses that people said yes to, and what each of their days brought.

use chrono::{DateTime, NaiveDate, NaiveTime, Timelike as _, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::drip::{Drip, DripDayId, DripId, Had, State, What};
use crate::domain::quiz::{Answer, Choice, QuestionId};
use crate::domain::tip::TipId;

statements! {
    /// Somebody's courses, the oldest first.
    DRIPS = ["SELECT id, account, nth, seed, state, began_at FROM drip WHERE account = $1 ORDER BY nth"];
    /// Somebody's course of this number.
    DRIP = ["SELECT id, account, nth, seed, state, began_at FROM drip WHERE id = $1"];
    /// What the days of a course brought, the first first.
    DAYS = [
        "SELECT id, drip, account, nth, day, tip, question, choice, is_right FROM drip_day WHERE drip = $1 ORDER BY nth",
    ];
    /// A day.
    DAY = ["SELECT id, drip, account, nth, day, tip, question, choice, is_right FROM drip_day WHERE id = $1"];
    /// Begins a course, unless there is one of its number.
    BEGIN = [
        "INSERT INTO drip (id, account, nth, seed, state, began_at, last_day) VALUES ($1, $2, $3, $4, 'on', $5, $6) \
         ON CONFLICT (account, nth) DO NOTHING",
    ];
    /// Stops a course that goes on.
    STOP = ["UPDATE drip SET state = 'stopped' WHERE id = $1 AND state = 'on'"];
    /// Lets a course that was stopped go on after a day.
    RESUME = [
        "UPDATE drip SET state = 'on', last_day = CASE WHEN last_day < $2 THEN $2 ELSE last_day END \
         WHERE id = $1 AND state = 'stopped'",
    ];
    /// Ends a course.
    END = ["UPDATE drip SET state = 'over' WHERE id = $1"];
    /// Those for whom a day can come at this minute, some of them: not those who want quiet.
    DUE = [
        "SELECT d.id, d.account, d.nth, d.seed, d.state, d.began_at FROM drip d WHERE d.state = 'on' AND d.last_day < $1 \
         AND NOT EXISTS (SELECT 1 FROM quiet_hours q WHERE q.account = d.account \
         AND ((q.from_minute <= q.to_minute AND q.from_minute <= $2 AND q.to_minute > $2) \
         OR (q.from_minute > q.to_minute AND (q.from_minute <= $2 OR q.to_minute > $2)))) \
         ORDER BY d.id LIMIT CAST($3 AS BIGINT)",
    ];
    /// The day of a course is dealt with.
    PASS = ["UPDATE drip SET last_day = $2 WHERE id = $1 AND state = 'on' AND last_day < $2"];
    /// Writes down what a day brings, unless the person had something on it.
    BRING = [
        "INSERT INTO drip_day (id, drip, account, nth, day, tip, question) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT DO NOTHING",
    ];
    /// Writes an answer down, unless there is one.
    ANSWER = [
        "UPDATE drip_day SET choice = $2, is_right = $3, answered_at = $4 WHERE id = $1 AND choice IS NULL",
    ];
    /// Forgets somebody's courses with their days.
    FORGET = ["DELETE FROM drip WHERE account = $1"];
}

#[derive(FromRow)]
struct DripRow {
    id: i64,
    account: i64,
    nth: i64,
    seed: i64,
    state: String,
    began_at: i64,
}

#[derive(FromRow)]
struct DayRow {
    id: i64,
    drip: i64,
    account: i64,
    nth: i64,
    day: String,
    tip: Option<String>,
    question: Option<String>,
    choice: Option<String>,
    is_right: Option<bool>,
}

impl DripRow {
    fn read(self) -> Result<Drip> {
        let id = self.id;
        let state = State::from_code(&self.state);
        Ok(Drip {
            id: DripId(id),
            account: self.account,
            nth: u32::try_from(self.nth).map_err(|_| inconsistent("drip.nth", &id, &self.nth))?,
            seed: self.seed.cast_unsigned(),
            state: state.ok_or_else(|| inconsistent("drip.state", &id, &self.state))?,
            began_at: moment("drip.began_at", &id, self.began_at)?,
        })
    }
}

impl DayRow {
    /// Whose it is, and what it brought.
    fn read(self) -> Result<(i64, Had)> {
        let id = self.id;
        let answer = match (&self.choice, self.is_right) {
            (Some(code), Some(is_right)) => {
                let choice = Choice::from_code(code);
                Some(Answer { choice: choice.ok_or_else(|| inconsistent("drip_day.choice", &id, code))?, is_right })
            }
            _ => None,
        };
        let what = match (self.tip, self.question) {
            (Some(tip), _) => What::Tip(TipId::new(tip)),
            (None, Some(question)) => What::Question(QuestionId::new(question)),
            (None, None) => What::Summary,
        };
        let had = Had {
            id: DripDayId(id),
            drip: DripId(self.drip),
            nth: u32::try_from(self.nth).map_err(|_| inconsistent("drip_day.nth", &id, &self.nth))?,
            day: self.day.parse().map_err(|_| inconsistent("drip_day.day", &id, &self.day))?,
            what,
            answer,
        };
        Ok((self.account, had))
    }
}

impl Session {
    /// The courses of `account`, the oldest first.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn drips_of(&mut self, account: i64) -> Result<Vec<Drip>> {
        let rows: Vec<DripRow> = self.rows(&DRIPS, args![account]).await?;
        rows.into_iter().map(DripRow::read).collect()
    }

    /// What the days of a course brought, the first first.
    ///
    /// # Errors
    /// As [`drips_of`](Self::drips_of).
    pub async fn drip_days(&mut self, id: DripId) -> Result<Vec<Had>> {
        let rows: Vec<DayRow> = self.rows(&DAYS, args![id.0]).await?;
        rows.into_iter().map(|row| row.read().map(|(_, had)| had)).collect()
    }

    /// A day of `account`'s, with its course.
    ///
    /// # Errors
    /// As [`drips_of`](Self::drips_of).
    pub async fn drip_day(&mut self, account: i64, id: DripDayId) -> Result<Option<(Drip, Had)>> {
        let Some(row) = self.row::<DayRow>(&DAY, args![id.0]).await? else { return Ok(None) };
        let (owner, had) = row.read()?;
        if owner != account {
            return Ok(None);
        }
        let drip = self.row::<DripRow>(&DRIP, args![had.drip.0]).await?;
        drip.map(|row| row.read().map(|drip| (drip, had))).transpose()
    }

    /// Those for whom something can come on `day` at a time of it, `limit` of them at most.
    ///
    /// # Errors
    /// As [`drips_of`](Self::drips_of).
    pub async fn due_drips(&mut self, day: NaiveDate, at: NaiveTime, limit: u32) -> Result<Vec<Drip>> {
        let minute = i64::from(at.hour() * 60 + at.minute());
        let rows: Vec<DripRow> = self.rows(&DUE, args![day.to_string(), minute, i64::from(limit)]).await?;
        rows.into_iter().map(DripRow::read).collect()
    }
}

impl Tx {
    /// The number of a new course.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_drip_id(&mut self) -> Result<DripId> {
        self.next_ids("drip", 1).await.map(DripId)
    }

    /// Begins a course that first comes on the day after `today`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn begin_drip(&mut self, drip: &Drip, today: NaiveDate) -> Result<()> {
        let seed = drip.seed.cast_signed();
        let args = args![drip.id.0, drip.account, i64::from(drip.nth), seed, drip.began_at, today.to_string()];
        self.run(&BEGIN, args).await.map(drop)
    }

    /// Stops a course that goes on, and says whether it did.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn stop_drip(&mut self, id: DripId) -> Result<bool> {
        Ok(self.run(&STOP, args![id.0]).await? > 0)
    }

    /// Lets a course that was stopped go on from the day after `today`, and says whether it was stopped.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn resume_drip(&mut self, id: DripId, today: NaiveDate) -> Result<bool> {
        Ok(self.run(&RESUME, args![id.0, today.to_string()]).await? > 0)
    }

    /// Ends a course.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_drip(&mut self, id: DripId) -> Result<()> {
        self.run(&END, args![id.0]).await.map(drop)
    }

    /// Remembers that `day` is dealt with, and says whether it was not before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn pass_drip_day(&mut self, id: DripId, day: NaiveDate) -> Result<bool> {
        Ok(self.run(&PASS, args![id.0, day.to_string()]).await? > 0)
    }

    /// Writes down what `day` brings to somebody as the `nth` of their course, and gives its number; `None` when they had
    /// something on that day.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn bring_drip_day(
        &mut self,
        drip: &Drip,
        nth: u32,
        day: NaiveDate,
        what: &What,
    ) -> Result<Option<DripDayId>> {
        let id = self.next_ids("drip_day", 1).await?;
        let (tip, question) = (what.tip().map(TipId::as_str), what.question().map(QuestionId::as_str));
        let args = args![id, drip.id.0, drip.account, i64::from(nth), day.to_string(), tip, question];
        Ok((self.run(&BRING, args).await? > 0).then_some(DripDayId(id)))
    }

    /// Writes down what somebody answered, and says whether it counts: a second answer does not.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer_drip(&mut self, id: DripDayId, answer: Answer, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&ANSWER, args![id.0, answer.choice.code(), answer.is_right, now]).await? > 0)
    }

    /// Forgets the courses of `account` with their days.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_drips(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }
}
