//! THE EDGE: a messenger's types come in and become [`Incoming`]; an [`Act`] goes out and comes
//! back as an [`Outcome`]. No rules, no SQL, no wording.
//!
//! To add a channel: a folder here with its own reading of updates and its own `perform`, an arm
//! in `app.rs`, and a table of raw requests and answers in `tests/contracts/channel.rs`.

use std::future::Future;
use std::pin::Pin;

use chrono::{DateTime, Utc};

use crate::domain::delivery::{Act, Address, Outcome};
use crate::domain::lookalike::Shown;
use crate::domain::poll::Votes;

pub mod telegram;

/// A future that a channel hands out.
pub type Doing<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A medium that can be spoken through.
pub trait Channel: Send + Sync + 'static {
    /// Makes one attempt to do `act` at `to`, and says honestly how it ended. Never retries.
    fn perform<'a>(&'a self, to: Address, act: &'a Act) -> Doing<'a, Outcome>;

    /// Asks something harmless to find out whether the messenger answers at all.
    fn probe(&self) -> Doing<'_, bool>;

    /// Brings a file that somebody sent, of at most `bytes_max` bytes.
    fn fetch_file<'a>(&'a self, id: &'a str, bytes_max: usize) -> Doing<'a, Result<Vec<u8>, FetchError>>;

    /// Answers a tap with a toast, best effort: a tap is forgotten by the messenger in minutes.
    fn answer_tap<'a>(&'a self, tap: &'a str, toast: Option<&'a Toast>) -> Doing<'a, ()>;
}

/// Why a file was not brought.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// It has too many bytes.
    #[error("the file is too large")]
    TooLarge,
    /// The messenger did not hand it over.
    #[error("the file was not handed over: {0}")]
    NotHandedOver(String),
}

/// The short-lived answer to a tap, which only the one who tapped sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// Plain text, at most 200 characters.
    pub text: String,
    /// Whether it must be closed by hand.
    pub must_be_closed: bool,
}

/// A messenger's update, read as far as we need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Where it happened; a vote in a poll has no place.
    pub place: Option<Place>,
    /// Who did it; a channel post has no person.
    pub sender: Option<Sender>,
    /// When, if the messenger says so; of a tap it does not.
    pub sent_at: Option<DateTime<Utc>>,
    /// What happened.
    pub what: What,
}

/// The chat in which something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it stands in the messenger.
    pub address: Address,
    /// What kind of chat it is.
    pub kind: PlaceKind,
}

/// What kind of chat something happened in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// One person and we.
    Private,
    /// A group, of either size.
    Group,
    /// A one-way channel of the messenger.
    Broadcast,
}

/// The one who did something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// The messenger's number of the account. Proves nothing when `is_masked`.
    pub account: i64,
    /// The language the person's client is set to, as the messenger words it.
    pub language_code: Option<String>,
    /// What the messenger shows of them.
    pub shown: Shown,
    /// Whether the person speaks in a group's or channel's name, so that `account` is not theirs.
    pub is_masked: bool,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Somebody wrote a text. A group's ordinary talk is dropped before it gets here.
    Text(String),
    /// Somebody passed on, in private, what another had written.
    Forwarded(String),
    /// Somebody sent us a file in private. One that was sent to a group is dropped before it gets here.
    File(File),
    /// Somebody pressed a button.
    Tap(Tap),
    /// Our own standing in a chat changed.
    Standing {
        /// Whether we were in it before.
        was_in: bool,
        /// Whether we are in it now.
        is_in: bool,
        /// Whether we may write there now.
        may_write: bool,
    },
    /// These came into a group.
    Joined(Vec<Newcomer>),
    /// The vote in a poll of ours stands otherwise than before. Who voted is not said.
    Votes(Votes),
    /// Somebody chose this option, counted from 0, in a public poll of ours.
    Voted {
        /// What the messenger calls the poll.
        poll: String,
        /// The option.
        option: usize,
    },
    /// A group got a new number.
    MovedTo(i64),
    /// This group had another number before.
    MovedFrom(i64),
    /// Something we understand and have no use for; the word goes to the metrics.
    Unused(&'static str),
    /// Something newer than we are; counted, kept and skipped.
    Unknown,
}

/// Somebody who came into a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// The messenger's number of the account.
    pub account: i64,
    /// What the messenger shows of them.
    pub shown: Shown,
}

/// A file that somebody sent. Its name is nobody's business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What the messenger knows it by.
    pub id: String,
    /// How many bytes it has, if the messenger says so.
    pub size: Option<u64>,
    /// What kind of thing it is.
    pub kind: FileKind,
    /// What stands under it.
    pub caption: Option<String>,
}

/// What kind of file somebody sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A document.
    Document,
    /// A picture.
    Photo,
}

/// A press of a button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tap {
    /// The messenger's number of this press, to answer it by.
    pub id: String,
    /// The message the button stands under, when the messenger still knows it.
    pub message: Option<i64>,
    /// What came back. It is the sender's word, not ours: never trust it.
    pub returned: String,
}
