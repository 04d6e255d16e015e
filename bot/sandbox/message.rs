//! Messages as the sandbox keeps them, and as it shows them to people and scripts.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::keyboard::{Button, Keyboard};
use super::text::{Entity, Formatted};

/// One message in a chat.
#[derive(Clone)]
pub struct Message {
    pub id: i64,
    pub date: DateTime<Utc>,
    pub from: i64,
    pub draft: Draft,
    pub edited: Option<DateTime<Utc>>,
    pub deleted: bool,
}

/// What its author decides about a message.
#[derive(Clone, Default)]
pub struct Draft {
    pub body: Body,
    pub reply_to: Option<i64>,
    /// Whose words it passes on, who hides their account.
    pub forwarded_from: Option<String>,
    pub keyboard: Option<Keyboard>,
    pub silent: bool,
    pub protected: bool,
}

#[derive(Clone)]
pub enum Body {
    Text(Formatted),
    /// Index of the poll.
    Poll(usize),
    Photo {
        file: usize,
        caption: Formatted,
    },
    Document {
        file: usize,
        caption: Formatted,
    },
    Service(Service),
}

impl Default for Body {
    fn default() -> Body {
        Body::Text(Formatted::default())
    }
}

/// What Telegram itself writes into a chat.
#[derive(Clone, Copy)]
pub enum Service {
    Joined(i64),
    Left(i64),
    MigratedTo(i64),
    MigratedFrom(i64),
    Pinned(i64),
}

impl Message {
    /// Stands for a message whose text was not kept.
    pub fn forgotten(id: i64, from: i64, date: DateTime<Utc>) -> Message {
        Message { id, date, from, draft: Draft::default(), edited: None, deleted: false }
    }
}

/// Who looks at a message: what a quiz reveals depends on it.
#[derive(Clone, Copy)]
pub enum Eyes {
    /// A test or a transcript.
    AllSeeing,
    /// Everybody in the chat at once.
    Public,
    /// One person.
    Of(i64),
}

/// A message as people see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MessageView {
    /// Its number in the chat.
    pub id: i64,
    /// When it was posted, by the dial.
    pub date: DateTime<Utc>,
    /// Who posted it.
    pub from: Speaker,
    /// Its text or caption, without markup.
    pub text: String,
    /// Its formatting, in UTF-16 units.
    pub entities: Vec<Entity>,
    /// The message it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<i64>,
    /// Its buttons, row by row.
    pub buttons: Vec<Vec<ButtonView>>,
    /// Its poll.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll: Option<PollView>,
    /// Its photo or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<FileView>,
    /// Whether it was edited.
    pub edited: bool,
    /// Whether it was deleted; people no longer see it.
    pub deleted: bool,
    /// The line Telegram writes for it, when nobody wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Whether it arrived without a sound.
    pub silent: bool,
}

/// Who posted a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Speaker {
    /// Their identifier.
    pub id: i64,
    /// Their name.
    pub name: String,
    /// Whether it is the bot.
    pub is_bot: bool,
}

/// A button as people see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ButtonView {
    /// Its label.
    pub text: String,
    /// What it does.
    pub kind: ButtonKind,
    /// What a callback button sends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Where a link button leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What a copy button copies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy: Option<String>,
}

/// What a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ButtonKind {
    /// Tells the bot.
    Callback,
    /// Opens a link.
    Url,
    /// Copies a text.
    Copy,
}

/// A poll as people see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PollView {
    /// What is asked.
    pub question: String,
    /// The answers to choose from.
    pub options: Vec<OptionView>,
    /// `regular` or `quiz`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Whether votes are secret.
    pub anonymous: bool,
    /// Whether several answers may be chosen.
    pub multiple: bool,
    /// Whether voting is over.
    pub closed: bool,
    /// The right answers of a quiz; for people, once they have voted or it is closed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub correct: Vec<usize>,
    /// Why they are right; shown along with them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
    /// The viewer's own votes, when the view is somebody's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voted_by_me: Option<Vec<usize>>,
}

/// One answer of a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OptionView {
    /// Its text.
    pub text: String,
    /// How many chose it.
    pub votes: usize,
}

/// A photo or document as people see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileView {
    /// The `file_id`, also for `World::file`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: usize,
    /// Width and height in pixels, when it was sent as a photo and is a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<(u32, u32)>,
}

impl From<&Button> for ButtonView {
    fn from(button: &Button) -> ButtonView {
        let kind = match (&button.url, &button.copy_text) {
            (Some(_), _) => ButtonKind::Url,
            (None, Some(_)) => ButtonKind::Copy,
            (None, None) => ButtonKind::Callback,
        };
        ButtonView {
            text: button.text.clone(),
            kind,
            data: button.callback_data.clone(),
            url: button.url.clone(),
            copy: button.copy_text.as_ref().map(|copy| copy.text.clone()),
        }
    }
}
