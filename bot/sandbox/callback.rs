//! Presses of callback buttons and the bot's answers to them.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::chat::{ChatId, PersonId};

/// A press of a button, for asking what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TapId(pub(super) usize);

/// What the person who pressed got to see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TapAnswer {
    /// The text; none when the bot only stopped the spinner.
    pub text: Option<String>,
    /// Whether it is a dialog to be closed rather than a passing toast.
    #[serde(rename = "alert")]
    pub show_alert: bool,
}

/// A press that is to be made, for [`World::taps_at_once`](super::World::taps_at_once).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Press {
    /// Who presses.
    pub person: PersonId,
    /// In which chat.
    pub chat: ChatId,
    /// Under which message.
    pub message: i64,
    /// The button's row, from 0.
    #[serde(default)]
    pub row: usize,
    /// The button's place in its row, from 0.
    #[serde(default)]
    pub column: usize,
}

/// When a button was pressed and when the bot answered, by the dial.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TapTimes {
    /// The press.
    pub at: DateTime<Utc>,
    /// The answer; none as long as there is none.
    pub answered_at: Option<DateTime<Utc>>,
}

/// One press.
pub struct Tap {
    pub person: i64,
    /// The label of the button; the data when the press was forged.
    pub label: String,
    pub times: TapTimes,
    pub answer: Option<TapAnswer>,
}

/// How long a query can be answered. Undocumented; observed to be some fifteen minutes.
const ANSWERABLE: TimeDelta = TimeDelta::minutes(15);
/// Query identifiers look like Telegram's: nineteen digits in a string.
const FIRST_ID: usize = 1_400_000_000_000_000_000;

impl TapId {
    pub(super) fn query_id(self) -> String {
        (FIRST_ID + self.0).to_string()
    }

    /// The press a query id belongs to; it may not exist.
    pub(super) fn of_query(id: &str) -> Option<TapId> {
        id.parse::<usize>().ok()?.checked_sub(FIRST_ID).map(TapId)
    }
}

impl Tap {
    /// Whether the bot may still answer: once, and not too late.
    pub fn is_answerable(&self, now: DateTime<Utc>) -> bool {
        self.answer.is_none() && now < self.times.at + ANSWERABLE
    }
}
