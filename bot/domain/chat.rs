//! The chats we can speak in.
//!
//! ```text
//!            added by hand           a link, or a button           /mute
//!  (none) ───────────────▶ seen ─────────────────────▶ active ◀─────────▶ muted
//!                           │ ▲                          │ ▲  /unmute, or its time is over
//!                  kicked   ▼ │ added again       kicked ▼ │ added again
//!                           lost ◀────────────────────── lost        unbound ──▶ archived
//!                           seen, and nobody's for a week ──────────────────────▶ archived
//! ```

use chrono::{DateTime, TimeDelta, Utc};

use super::class::LANGUAGES_MAX;
use super::delivery::{Address, ChatId};
use super::role::Scope;

/// How long a group may be nobody's before its people are reminded, …
const REMINDED_AFTER: TimeDelta = TimeDelta::hours(24);

/// … and how long after that it is left.
pub const LEFT_AFTER: TimeDelta = TimeDelta::days(6);

/// How often those who answer for a group are told that it cannot be written to.
const LOST_TOLD_EVERY: TimeDelta = TimeDelta::days(7);

/// A chat we can speak in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chat {
    /// Our number of it.
    pub id: ChatId,
    /// Where it stands in the messenger.
    pub address: Address,
    /// What kind of chat it is.
    pub kind: ChatKind,
    /// How we stand with it.
    pub state: ChatState,
    /// The classes whose group it is, in the order in which they became it: several for a merged class (合班).
    pub classes: Vec<ChatClass>,
    /// Whether somebody wants to know of names in it that look like those of staff.
    pub is_guarded: bool,
    /// Where those work whose group it is, when it is one of staff.
    pub staff: Option<Scope>,
}

impl Chat {
    /// The class whose group it is; of several the first.
    #[must_use]
    pub fn class(&self) -> Option<&ChatClass> {
        self.classes.first()
    }

    /// Whether it is somebody's group.
    #[must_use]
    pub fn is_bound(&self) -> bool {
        !self.classes.is_empty() || self.staff.is_some()
    }

    /// The codes of the languages it is spoken to in, the first first, with a space between; none when no class
    /// says them. Several classes are spoken to in what is said first among them.
    #[must_use]
    pub fn languages(&self) -> Option<String> {
        if self.classes.is_empty() { None } else { Some(together(self.classes.iter().map(|class| &*class.languages))) }
    }
}

/// What is to be done about a group that nobody looks after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Neglect {
    /// Remind its people that it is nobody's.
    Remind,
    /// Leave it.
    Leave,
    /// Tell those who answer for it that it cannot be written to.
    TellLost,
}

/// When something is to be done about a group that is nobody's or out of reach since a moment, and what. `told_at` is
/// when people were last told of it.
#[must_use]
pub fn neglect(state: ChatState, since: DateTime<Utc>, told_at: Option<DateTime<Utc>>) -> (DateTime<Utc>, Neglect) {
    match (state, told_at) {
        (ChatState::Lost, None) => (since, Neglect::TellLost),
        (ChatState::Lost, Some(told_at)) => (told_at + LOST_TOLD_EVERY, Neglect::TellLost),
        (_, None) => (since + REMINDED_AFTER, Neglect::Remind),
        (_, Some(told_at)) => (told_at + LEFT_AFTER, Neglect::Leave),
    }
}

/// Lists of codes, each with a space between, as one list of at most two: first what stands first in any.
#[must_use]
pub fn together<'a>(lists: impl Iterator<Item = &'a str>) -> String {
    let lists: Vec<Vec<&str>> = lists.map(|list| list.split_whitespace().collect()).collect();
    let mut codes: Vec<&str> = Vec::new();
    for place in 0..LANGUAGES_MAX {
        for code in lists.iter().filter_map(|list| list.get(place)) {
            if !codes.contains(code) {
                codes.push(code);
            }
        }
    }
    codes.truncate(LANGUAGES_MAX);
    codes.join(" ")
}

/// What a chat needs to know of its class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChatClass {
    /// The class's name.
    pub name: String,
    /// The codes of the one or two languages its group is spoken to in, the first first, with a space
    /// between.
    pub languages: String,
}

/// What kind of chat it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChatKind {
    /// One person and we.
    Private,
    /// A group.
    Group,
}

impl ChatKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Private, Self::Group];

    /// The word kept in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
        }
    }

    /// The kind with this word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// How we stand with a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChatState {
    /// We are in it and have no business there yet.
    Seen,
    /// It belongs to a class, and we may not write there yet.
    Bound,
    /// It gets what is due.
    Active,
    /// It asked for rest until a moment.
    Muted,
    /// We cannot write to it.
    Lost,
    /// Our business there is over.
    Archived,
}

impl ChatState {
    /// Every state.
    pub const ALL: [Self; 6] = [Self::Seen, Self::Bound, Self::Active, Self::Muted, Self::Lost, Self::Archived];

    /// The word kept in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Bound => "bound",
            Self::Active => "active",
            Self::Muted => "muted",
            Self::Lost => "lost",
            Self::Archived => "archived",
        }
    }

    /// The state with this word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_classes_are_spoken_to_in_what_stands_first_among_them() {
        let said = |lists: &[&str]| together(lists.iter().copied());
        assert_eq!(said(&["zh-CN en"]), "zh-CN en");
        assert_eq!(said(&["zh-CN", "zh-CN"]), "zh-CN");
        assert_eq!(said(&["zh-CN", "en zh-CN"]), "zh-CN en");
        assert_eq!(said(&["zh-CN ru", "en"]), "zh-CN en");
        assert_eq!(said(&[]), "");
    }

    #[test]
    fn every_kind_and_state_is_found_again_by_its_word() {
        for kind in ChatKind::ALL {
            assert_eq!(ChatKind::from_name(kind.name()), Some(kind));
        }
        for state in ChatState::ALL {
            assert_eq!(ChatState::from_name(state.name()), Some(state));
        }
    }
}
