//! The ground truth: every Bot API request the sandbox received, and what became of it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::answer::{Answer, Refusal};
use super::faults::Fault;

/// One request.
#[derive(Clone, Debug, Serialize)]
pub struct LogEntry {
    /// Position in the log, from 0.
    pub seq: u64,
    /// The dial's time.
    pub at: DateTime<Utc>,
    /// Real microseconds since the sandbox started.
    pub real_elapsed_us: u64,
    /// The method as Telegram spells it, or as the client did when there is no such method.
    pub method: Cow<'static, str>,
    /// The `chat_id` parameter, when it is a number.
    pub chat: Option<i64>,
    /// The `text` (or `question`, or `caption`) parameter; not kept when `Settings::keep_texts` is off.
    pub text: Option<Box<str>>,
    /// A hash of the same, equal for equal texts within one run.
    pub text_hash: u64,
    /// What the sandbox did with it.
    pub outcome: Outcome,
    /// Whether the call was performed, whatever the client got to hear.
    pub delivered: bool,
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Outcome {
    /// Performed and answered.
    Delivered {
        /// The message sent or changed, for the methods that have one.
        message_id: Option<i64>,
    },
    /// Refused by the rules of the Bot API.
    Refused {
        /// HTTP status.
        code: u16,
        /// The `description` of the answer.
        description: Cow<'static, str>,
    },
    /// Struck by a scripted fault.
    Faulted {
        /// Which.
        fault: Fault,
        /// The message sent or changed, when the call was performed all the same.
        message_id: Option<i64>,
    },
}

/// Cheap totals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Requests by method.
    pub requests: BTreeMap<Cow<'static, str>, u64>,
    /// Requests performed, answered or not.
    pub delivered: u64,
    /// Requests refused, the 429s among them.
    pub refused: u64,
    /// Requests refused for coming too fast (scripted 429s are faults).
    pub too_many_requests: u64,
    /// Requests struck by a fault.
    pub faulted: u64,
}

/// What is known of a request before it is performed.
pub struct Received<'a> {
    pub method: Cow<'static, str>,
    pub chat: Option<i64>,
    pub text: Option<&'a str>,
}

/// All entries and their totals.
#[derive(Default)]
pub struct Log {
    pub entries: Vec<LogEntry>,
    pub counts: Counts,
}

impl Log {
    /// Notes a request and its end.
    pub fn note(
        &mut self,
        received: &Received<'_>,
        (at, real_elapsed_us): (DateTime<Utc>, u64),
        (outcome, delivered): (Outcome, bool),
        keep_text: bool,
    ) {
        match &outcome {
            Outcome::Delivered { .. } => {}
            Outcome::Refused { code, .. } => {
                self.counts.refused += 1;
                self.counts.too_many_requests += u64::from(*code == 429);
            }
            Outcome::Faulted { .. } => self.counts.faulted += 1,
        }
        self.counts.delivered += u64::from(delivered);
        *self.counts.requests.entry(received.method.clone()).or_default() += 1;
        self.entries.push(LogEntry {
            seq: self.entries.len() as u64,
            at,
            real_elapsed_us,
            method: received.method.clone(),
            chat: received.chat,
            text: received.text.filter(|_| keep_text).map(Box::from),
            text_hash: received.text.map_or(0, hash),
            outcome,
            delivered,
        });
    }
}

/// The outcome of a call, and whether it was performed.
pub fn outcome(result: Option<&Result<Answer, Refusal>>, fault: Option<&Fault>) -> (Outcome, bool) {
    let message_id = match result {
        Some(Ok(answer)) => answer.message_id,
        Some(Err(_)) | None => None,
    };
    let delivered = matches!(result, Some(Ok(_)));
    let outcome = match (fault, result) {
        (None, Some(Err(refusal))) => Outcome::Refused { code: refusal.code, description: refusal.description.clone() },
        (None, Some(Ok(_)) | None) => Outcome::Delivered { message_id },
        (Some(fault), _) => Outcome::Faulted { fault: fault.clone(), message_id },
    };
    (outcome, delivered)
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
