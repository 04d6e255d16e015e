//! People and the chats they are in.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::answer::Refusal;
use super::limits::Trail;
use super::message::Message;
use super::transcript::Moment;

/// A person's identifier, as Telegram's `User.id`. Their private chat with the bot has the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(pub i64);

/// A chat's identifier, as Telegram's `Chat.id`: positive for private chats, negative for groups, below
/// −1 000 000 000 000 for supergroups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChatId(pub i64);

impl From<PersonId> for ChatId {
    /// The private chat of this person with the bot.
    fn from(person: PersonId) -> ChatId {
        ChatId(person.0)
    }
}

/// An invented person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their identifier; the next free one when missing.
    #[serde(default)]
    pub id: Option<i64>,
    /// Shown as their first name.
    pub name: String,
    /// Without the `@`.
    #[serde(default)]
    pub username: Option<String>,
    /// What their client reports, for example `zh-hans`.
    #[serde(default)]
    pub language_code: Option<String>,
    /// A line about them for the page, for example "monitor of 软件2301"; the bot never sees it.
    #[serde(default)]
    pub about: String,
}

/// A person in the world.
pub struct Inhabitant {
    pub person: Person,
    pub chats: BTreeSet<i64>,
    /// The last message read in each chat.
    pub read: BTreeMap<i64, i64>,
}

/// A chat and everything in it.
pub struct Chat {
    pub id: i64,
    pub kind: ChatKind,
    /// Empty for private chats.
    pub title: String,
    /// In order of arrival; the first of a group is its creator.
    pub members: Vec<i64>,
    pub standing: Standing,
    pub messages: BTreeMap<i64, Message>,
    pub last_message_id: i64,
    pub moments: Vec<Moment>,
    pub trail: Trail,
    pub migrated_to: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChatKind {
    Private,
    Group,
    Supergroup,
}

impl ChatKind {
    pub fn name(self) -> &'static str {
        match self {
            ChatKind::Private => "private",
            ChatKind::Group => "group",
            ChatKind::Supergroup => "supergroup",
        }
    }
}

/// How the bot stands in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Was never there.
    Stranger,
    Member,
    Administrator,
    /// Is there and may not post.
    Restricted,
    /// Went by itself.
    Left,
    /// Was removed, or blocked in a private chat.
    Kicked,
}

impl Standing {
    /// Telegram's `ChatMember.status`.
    pub fn status(self) -> &'static str {
        match self {
            Standing::Stranger | Standing::Left => "left",
            Standing::Member => "member",
            Standing::Administrator => "administrator",
            Standing::Restricted => "restricted",
            Standing::Kicked => "kicked",
        }
    }

    pub fn is_present(self) -> bool {
        match self {
            Standing::Member | Standing::Administrator | Standing::Restricted => true,
            Standing::Stranger | Standing::Left | Standing::Kicked => false,
        }
    }
}

impl Chat {
    pub fn new(id: i64, kind: ChatKind, title: &str, members: Vec<i64>) -> Chat {
        Chat {
            id,
            kind,
            title: title.to_owned(),
            members,
            standing: Standing::Stranger,
            messages: BTreeMap::new(),
            last_message_id: 0,
            moments: Vec::new(),
            trail: Trail::default(),
            migrated_to: None,
        }
    }

    pub fn is_group(&self) -> bool {
        self.kind != ChatKind::Private
    }

    /// Whether the bot can see the chat at all.
    pub fn check_presence(&self) -> Result<(), Refusal> {
        if let Some(new_id) = self.migrated_to {
            return Err(Refusal::migrated_to(new_id));
        }
        let kind = self.kind.name();
        match (self.kind, self.standing) {
            (_, Standing::Member | Standing::Administrator | Standing::Restricted) => Ok(()),
            (ChatKind::Private, Standing::Stranger | Standing::Left) => {
                Err(Refusal::forbidden("bot can't initiate conversation with a user"))
            }
            (ChatKind::Private, Standing::Kicked) => Err(Refusal::forbidden("bot was blocked by the user")),
            (ChatKind::Group | ChatKind::Supergroup, Standing::Stranger) => Err(Refusal::bad("chat not found")),
            (ChatKind::Group | ChatKind::Supergroup, Standing::Left) => {
                Err(Refusal::forbidden(format!("bot is not a member of the {kind} chat")))
            }
            (ChatKind::Group | ChatKind::Supergroup, Standing::Kicked) => {
                Err(Refusal::forbidden(format!("bot was kicked from the {kind} chat")))
            }
        }
    }

    /// Whether the bot may post this kind of thing (`text messages`, `polls`, …).
    pub fn check_posting(&self, what: &str) -> Result<(), Refusal> {
        self.check_presence()?;
        if self.standing == Standing::Restricted {
            return Err(Refusal::bad(format!("not enough rights to send {what} to the chat")));
        }
        Ok(())
    }
}
