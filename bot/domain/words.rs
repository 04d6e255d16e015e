//! Translations that readers find wrong, and their corrections while the program runs.
//!
//! ```text
//! reader ──report──▶ steward of the language ──▶ corrected ──▶ taken back | stale
//!                                      └───────▶ kept as it is
//! ```
//!
//! What is corrected is a text: a message of `locales/`, or one of its attributes, in one language.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};

use super::campus::coded;

/// How many translations somebody may report …
pub const REPORTS_MAX: i64 = 5;

/// … within this time.
pub const REPORTS_IN: TimeDelta = TimeDelta::hours(24);

/// How long somebody may still say what is wrong after they reported it, in a message of its own.
pub const REMARK_WITHIN: TimeDelta = TimeDelta::minutes(30);

/// The most characters of what they say.
pub const REMARK_MAX: usize = 200;

/// How long what a steward writes is taken for the new words they were asked for, or for better ones.
pub const LISTENS: TimeDelta = TimeDelta::hours(2);

/// How long the words that they sent wait to be used.
pub const DRAFT_LIFE: TimeDelta = TimeDelta::hours(24);

/// How long a report is kept that nobody dealt with.
pub const REPORT_LIFE: TimeDelta = TimeDelta::days(90);

/// Posts that are older are not edited any more: nobody looks at them, and the messenger's pace is for what is new.
pub const POSTS_OF: TimeDelta = TimeDelta::days(14);

/// How long posts are edited that arrive late, with words from before a correction.
pub const LATE_POSTS: TimeDelta = TimeDelta::days(2);

/// The number of a text in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(pub i64);

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A text in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit {
    /// The tag of the language.
    pub language: String,
    /// The text: a message (`tip-police-1`) or an attribute of one (`question-police-1.why`).
    pub name: String,
}

/// Words that took the place of those of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Its number.
    pub id: UnitId,
    /// What was corrected.
    pub unit: Unit,
    /// The new words, as a translator writes them.
    pub words: String,
    /// The hash of the Chinese and English words of that time.
    pub source: String,
    /// When it was corrected.
    pub at: DateTime<Utc>,
    /// Until which moment posts were looked for that show the words from before; `None` when none were.
    pub spread_at: Option<DateTime<Utc>>,
    /// Why it is over.
    pub ended: Option<Ended>,
}

coded! {
    /// Why a correction is over.
    Ended {
        /// Somebody took it back.
        TakenBack = "taken_back",
        /// The Chinese or English words changed after it.
        Stale = "stale",
    }
}

coded! {
    /// What is wrong with new words.
    Flaw {
        /// They cannot be read: a brace that is not closed, or a line that begins with a sign of its own.
        Syntax = "syntax",
        /// A tag that is not known, not closed, or in a place that shows none.
        Markup = "markup",
        /// They ask for other values than the English words.
        Variables = "variables",
        /// They do not say the numbers that the English words say.
        Numbers = "numbers",
        /// They are too long for their place.
        Long = "long",
        /// They are what is said already.
        Same = "same",
    }
}

/// Why words cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadWords {
    /// What is wrong.
    pub flaw: Flaw,
    /// The values or numbers that are wanted, or the most characters; nothing for the other flaws.
    pub wanted: String,
}

/// The most UTF-16 units of a text: buttons and toasts as the messenger shows them, tips and questions as a reader
/// takes them in.
#[must_use]
pub fn limit(name: &str) -> usize {
    let (id, attribute) = match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (name, None),
    };
    let is_question = id.starts_with("question-");
    match attribute {
        Some("button" | "name") => 24,
        Some("why") if is_question => 200,
        Some("toast") => 200,
        Some("a" | "b" | "c" | "d") if is_question => 100,
        Some("command") => 120,
        Some(_) => 300,
        None if is_question => 300,
        None if id.starts_with("tip-") => 240,
        None if id.starts_with("fraud-") => 200,
        None => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_has_its_length() {
        let limits =
            ["tip-police-1", "question-police-1", "question-police-1.a", "question-police-1.why", "tip-why.button"];
        assert_eq!(limits.map(limit), [240, 300, 100, 200, 24]);
        assert_eq!(["tip-recorded.toast", "sos-card"].map(limit), [200, 1000]);
    }
}
