//! Polls and quizzes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::message::{Eyes, OptionView, PollView};
use super::text::Formatted;

/// A poll, its votes and where it was posted.
pub struct Poll {
    pub chat: i64,
    pub message: i64,
    pub question: String,
    pub options: Vec<String>,
    pub anonymous: bool,
    pub multiple: bool,
    /// The right answers, for a quiz.
    pub correct: Option<Vec<usize>>,
    pub explanation: Formatted,
    /// The `open_period` it was made with, in seconds.
    pub open_period_s: Option<i64>,
    pub closes: Option<DateTime<Utc>>,
    pub closed: bool,
    pub votes: BTreeMap<i64, Vec<usize>>,
}

/// Poll identifiers look like Telegram's: nineteen digits in a string.
const FIRST_ID: usize = 5_400_000_000_000_000_000;

pub fn id_of(index: usize) -> String {
    (FIRST_ID + index).to_string()
}

impl Poll {
    pub fn kind(&self) -> &'static str {
        if self.correct.is_some() { "quiz" } else { "regular" }
    }

    pub fn votes_for(&self, option: usize) -> usize {
        self.votes.values().filter(|chosen| chosen.contains(&option)).count()
    }

    /// Telegram's `Poll`, as the bot that sent it sees it.
    pub fn wire(&self, index: usize) -> Value {
        let options: Vec<Value> = (0..)
            .zip(&self.options)
            .map(|(option, text)| json!({"text": text, "voter_count": self.votes_for(option)}))
            .collect();
        let mut poll = json!({
            "id": id_of(index),
            "question": self.question,
            "options": options,
            "total_voter_count": self.votes.len(),
            "is_closed": self.closed,
            "is_anonymous": self.anonymous,
            "type": self.kind(),
            "allows_multiple_answers": self.multiple,
        });
        if let Some(correct) = &self.correct {
            poll["correct_option_ids"] = json!(correct);
            // Bot API 9.6 renamed the field and still sends the old one when there is one right answer.
            if let [only] = correct[..] {
                poll["correct_option_id"] = only.into();
            }
        }
        if !self.explanation.text.is_empty() {
            poll["explanation"] = self.explanation.text.as_str().into();
            poll["explanation_entities"] = json!(self.explanation.entities);
        }
        if let Some(period) = self.open_period_s {
            poll["open_period"] = period.into();
        }
        if let Some(closes) = self.closes {
            poll["close_date"] = closes.timestamp().into();
        }
        poll
    }

    /// The poll through somebody's eyes.
    pub fn view(&self, eyes: Eyes) -> PollView {
        let (mine, is_revealed) = match eyes {
            Eyes::AllSeeing => (None, true),
            Eyes::Public => (None, self.closed),
            Eyes::Of(person) => {
                let mine = self.votes.get(&person).cloned().unwrap_or_default();
                let is_revealed = self.closed || !mine.is_empty();
                (Some(mine), is_revealed)
            }
        };
        let options = (0..).zip(&self.options);
        PollView {
            question: self.question.clone(),
            options: options
                .map(|(option, text)| OptionView { text: text.clone(), votes: self.votes_for(option) })
                .collect(),
            kind: self.kind(),
            anonymous: self.anonymous,
            multiple: self.multiple,
            closed: self.closed,
            correct: self.correct.clone().filter(|_| is_revealed).unwrap_or_default(),
            explanation: Some(self.explanation.text.clone()).filter(|text| is_revealed && !text.is_empty()),
            voted_by_me: mine,
        }
    }
}
