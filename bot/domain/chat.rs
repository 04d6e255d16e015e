//! The chats we can speak in.
//!
//! ```text
//!            added by hand            /start with a link           /mute
//!  (none) ───────────────▶ seen ─────────────────────▶ active ◀─────────▶ muted
//!                           │ ▲                          │ ▲  /unmute, or its time is over
//!                  kicked   ▼ │ added again       kicked ▼ │ added again
//!                           lost ◀────────────────────── lost        unbound ──▶ archived
//! ```

use super::delivery::{Address, ChatId};

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
    /// The class whose group it is.
    pub class: Option<ChatClass>,
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
    fn every_kind_and_state_is_found_again_by_its_word() {
        for kind in ChatKind::ALL {
            assert_eq!(ChatKind::from_name(kind.name()), Some(kind));
        }
        for state in ChatState::ALL {
            assert_eq!(ChatState::from_name(state.name()), Some(state));
        }
    }
}
