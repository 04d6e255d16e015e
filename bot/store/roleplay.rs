//! Runs through scenarios of the role-play.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::quiz::Choice;
use crate::domain::roleplay::{Play, PlayId, ScenarioId};

statements! {
    /// A run.
    PLAY = ["SELECT id, account, scenario, nth, choices, began_at, ended_at FROM roleplay WHERE id = $1"];
    /// Somebody's runs, the oldest first.
    PLAYS = [
        "SELECT id, account, scenario, nth, choices, began_at, ended_at FROM roleplay WHERE account = $1 ORDER BY id",
    ];
    /// Begins a run, unless there is one of its number.
    BEGIN = [
        "INSERT INTO roleplay (id, account, scenario, nth, choices, began_at) VALUES ($1, $2, $3, $4, '[]', $5) \
         ON CONFLICT (account, scenario, nth) DO NOTHING",
    ];
    /// Writes choices down in place of those that were known.
    CHOOSE = ["UPDATE roleplay SET choices = $2, ended_at = $4 WHERE id = $1 AND choices = $3 AND ended_at IS NULL"];
    /// Ends a run that cannot go on.
    END = ["UPDATE roleplay SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"];
    /// Forgets somebody's runs.
    FORGET = ["DELETE FROM roleplay WHERE account = $1"];
}

#[derive(FromRow)]
struct PlayRow {
    id: i64,
    account: i64,
    scenario: String,
    nth: i64,
    choices: String,
    began_at: i64,
    ended_at: Option<i64>,
}

impl PlayRow {
    fn read(self) -> Result<Play> {
        let id = self.id;
        let wrong = || inconsistent("roleplay.choices", &id, &self.choices);
        let codes: Vec<String> = serde_json::from_str(&self.choices).map_err(|_| wrong())?;
        let choices: Option<Vec<Choice>> = codes.iter().map(|code| Choice::from_code(code)).collect();
        let scenario = ScenarioId::parse(&self.scenario);
        Ok(Play {
            id: PlayId(id),
            account: self.account,
            scenario: scenario.ok_or_else(|| inconsistent("roleplay.scenario", &id, &self.scenario))?,
            nth: u32::try_from(self.nth).map_err(|_| inconsistent("roleplay.nth", &id, &self.nth))?,
            choices: choices.ok_or_else(wrong)?,
            began_at: moment("roleplay.began_at", &id, self.began_at)?,
            ended_at: self.ended_at.map(|ms| moment("roleplay.ended_at", &id, ms)).transpose()?,
        })
    }
}

/// Choices as the column keeps them.
fn kept(choices: &[Choice]) -> String {
    let codes: Vec<&str> = choices.iter().map(|choice| choice.code()).collect();
    json(&codes)
}

impl Session {
    /// A run.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn play(&mut self, id: PlayId) -> Result<Option<Play>> {
        self.row::<PlayRow>(&PLAY, args![id.0]).await?.map(PlayRow::read).transpose()
    }

    /// The runs of `account`, the oldest first.
    ///
    /// # Errors
    /// As [`play`](Self::play).
    pub async fn plays_of(&mut self, account: i64) -> Result<Vec<Play>> {
        let rows: Vec<PlayRow> = self.rows(&PLAYS, args![account]).await?;
        rows.into_iter().map(PlayRow::read).collect()
    }
}

impl Tx {
    /// The number of a new run.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_play_id(&mut self) -> Result<PlayId> {
        self.next_ids("roleplay", 1).await.map(PlayId)
    }

    /// Begins a run, and says whether it is new: of two that begin at once, one does.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn begin_play(&mut self, play: &Play) -> Result<bool> {
        let args = args![play.id.0, play.account, play.scenario.as_str(), i64::from(play.nth), play.began_at];
        Ok(self.run(&BEGIN, args).await? > 0)
    }

    /// Writes down what was chosen, in place of `before`, and says whether it counts: of two choices at one turn, one
    /// does. `ended_at` is for the last turn.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn choose_in_play(
        &mut self,
        id: PlayId,
        (before, choices): (&[Choice], &[Choice]),
        ended_at: Option<DateTime<Utc>>,
    ) -> Result<bool> {
        Ok(self.run(&CHOOSE, args![id.0, kept(choices), kept(before), ended_at]).await? > 0)
    }

    /// Ends a run that cannot go on.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_play(&mut self, id: PlayId, now: DateTime<Utc>) -> Result<()> {
        self.run(&END, args![id.0, now]).await.map(drop)
    }

    /// Forgets the runs of `account`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_plays(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }
}
