//! What is said: frozen messages, the lanes they wait in, and the states a delivery can be in.
//!
//! ```text
//!            plan              claim (committed before any byte is sent)
//!  (none) ─────────▶ queued ─────────────▶ sending ──── answered ok ───────────▶ sent
//!                     ▲ │ │                  │ ├──────── not sent, try again ───▶ queued
//!             release │ │ └ too late ▶ expired ├──────── refused for good ──────▶ failed
//!                     │ ├── called off ▶ cancelled ───── no answer ────────────▶ unconfirmed
//!                    held ◀ broadcast stopped                                      │
//!                                             sent ◀── evidence, person, policy ──┤
//!                     abandoned + a new queued row marked as a repeat ◀───────────┘
//! ```

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::poll::Poll;

/// Our number of a delivery; later deliveries have higher numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeliveryId(pub i64);

/// Our own number of a chat. The messenger's number is an [`Address`] and may change under us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChatId(pub i64);

/// Where a chat stands in the messenger at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    /// The messenger's number of the chat.
    pub chat: i64,
    /// The topic of a forum group; `None` is the group itself.
    pub thread: Option<i64>,
}

/// The order in which waiting deliveries leave: a smaller lane overtakes a greater one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// An answer to what somebody just did.
    Reply,
    /// A case bulletin.
    Alert,
    /// Something is due.
    Reminder,
    /// Scheduled advice.
    Tip,
    /// A change of what already stands in a chat.
    Edit,
}

impl Lane {
    /// Every lane, in order.
    pub const ALL: [Self; 5] = [Self::Reply, Self::Alert, Self::Reminder, Self::Tip, Self::Edit];

    /// The number kept in the database.
    #[must_use]
    pub const fn number(self) -> i64 {
        match self {
            Self::Reply => 0,
            Self::Alert => 1,
            Self::Reminder => 2,
            Self::Tip => 3,
            Self::Edit => 4,
        }
    }

    /// The lane with this number.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|lane| lane.number() == number)
    }

    /// The lane's name in logs, metrics and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reply => "reply",
            Self::Alert => "alert",
            Self::Reminder => "reminder",
            Self::Tip => "tip",
            Self::Edit => "edit",
        }
    }

    /// What becomes of a delivery of this lane that was sent and never answered.
    #[must_use]
    pub const fn doubt_policy(self) -> DoubtPolicy {
        match self {
            // A repeat annoys, a loss is harmless.
            Self::Reply | Self::Tip => DoubtPolicy::AssumeDelivered { after: TimeDelta::minutes(10) },
            // A loss is worse than a repeat that says that it is one.
            Self::Alert | Self::Reminder => DoubtPolicy::RepeatMarked { after: TimeDelta::seconds(60) },
            // Doing it twice changes nothing.
            Self::Edit => DoubtPolicy::Again,
        }
    }
}

/// How a doubt ends when neither evidence nor a person ends it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoubtPolicy {
    /// Count it as sent, and say so.
    AssumeDelivered {
        /// How long to wait for something better.
        after: TimeDelta,
    },
    /// Send it once more, marked as a repeat.
    RepeatMarked {
        /// How long to wait for something better.
        after: TimeDelta,
    },
    /// Do it again at once; it is idempotent.
    Again,
}

/// Where a delivery is. Exactly one at any time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryState {
    /// Waits for its turn.
    Queued,
    /// Claimed: the request may be on its way.
    Sending,
    /// The messenger answered, or the doubt was resolved that way.
    Sent,
    /// The request may have arrived and we hold no answer.
    Unconfirmed,
    /// Refused for good; `why` says the reason.
    Failed,
    /// Too late to be of use, never sent.
    Expired,
    /// Called off before it was sent.
    Cancelled,
    /// Stopped with its broadcast until a person decides.
    Held,
    /// Given up in favour of a marked repeat.
    Abandoned,
}

impl DeliveryState {
    /// Every state.
    pub const ALL: [Self; 9] = [
        Self::Queued,
        Self::Sending,
        Self::Sent,
        Self::Unconfirmed,
        Self::Failed,
        Self::Expired,
        Self::Cancelled,
        Self::Held,
        Self::Abandoned,
    ];

    /// The word kept in the database, in logs and in metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Unconfirmed => "unconfirmed",
            Self::Failed => "failed",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::Held => "held",
            Self::Abandoned => "abandoned",
        }
    }

    /// The state with this word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What a tap does.
    pub press: Press,
}

/// What a tap on a [`Button`] does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Press {
    /// Comes back to us with these at most 64 bytes.
    Callback(String),
    /// Opens an address.
    Url(String),
    /// Puts a text on the reader's clipboard.
    Copy(String),
}

/// A rendered body: what a chat will show, byte for byte the same at every attempt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The text, in Telegram's HTML.
    pub html: String,
    /// Rows of buttons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Vec<Button>>,
    /// Whether it arrives without a sound.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub silent: bool,
}

/// How many bytes of text a [`Document`] may hold. Every one of them is kept in the database.
pub const DOCUMENT_BYTES_MAX: usize = 1024 * 1024;

/// How many bytes a file may have that is no text; it is kept in the database as long as it waits, and until the
/// next night. Telegram takes 50 MB (Bot API, `sendDocument`).
pub const FILE_BYTES_MAX: usize = 45 * 1024 * 1024;

/// A file with a few words under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    content: String,
    /// What is in a file that is no text.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "base64_text")]
    bytes: Vec<u8>,
    caption: Message,
}

impl Document {
    /// A file called `name`, in ASCII. The caption may have 1024 characters without its markup (Bot API,
    /// `sendDocument`).
    ///
    /// # Errors
    /// When it is empty or has more than [`DOCUMENT_BYTES_MAX`] bytes.
    pub fn new(name: &str, content: String, caption: Message) -> Result<Self, BadSize> {
        if content.is_empty() || content.len() > DOCUMENT_BYTES_MAX {
            return Err(BadSize(content.len()));
        }
        Ok(Self { name: name.to_owned(), content, bytes: Vec::new(), caption })
    }

    /// A file of any bytes called `name`, in ASCII.
    ///
    /// # Errors
    /// When it is empty or has more than [`FILE_BYTES_MAX`] bytes.
    pub fn of_bytes(name: &str, bytes: Vec<u8>, caption: Message) -> Result<Self, BadSize> {
        if bytes.is_empty() || bytes.len() > FILE_BYTES_MAX {
            return Err(BadSize(bytes.len()));
        }
        Ok(Self { name: name.to_owned(), content: String::new(), bytes, caption })
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its text; empty for a file that is none.
    #[must_use]
    pub fn content(&self) -> &str {
        &self.content
    }

    /// What goes out: its bytes, or its text in UTF-8.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        if self.bytes.is_empty() { self.content.as_bytes() } else { &self.bytes }
    }

    /// The words and buttons under it.
    #[must_use]
    pub const fn caption(&self) -> &Message {
        &self.caption
    }

    /// The same file under other words.
    #[must_use]
    pub fn under(&self, caption: Message) -> Self {
        Self { caption, ..self.clone() }
    }
}

/// How many bytes a [`Photo`] may have (Bot API, `sendPhoto`).
pub const PHOTO_BYTES_MAX: usize = 10 * 1024 * 1024;

/// How long the words below a file or a picture may be without their markup, in UTF-16 units (Bot API, `sendPhoto`).
pub const CAPTION_UNITS_MAX: usize = 1_024;

/// A picture with a few words and buttons under it: a PNG or a JPEG, which chats show at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Photo {
    #[serde(with = "base64_text")]
    bytes: Vec<u8>,
    caption: Message,
}

impl Photo {
    /// A picture. The caption may have [`CAPTION_UNITS_MAX`].
    ///
    /// # Errors
    /// When it is no PNG and no JPEG, or has more than [`PHOTO_BYTES_MAX`] bytes.
    pub fn new(bytes: Vec<u8>, caption: Message) -> Result<Self, BadPhoto> {
        if bytes.len() > PHOTO_BYTES_MAX {
            return Err(BadPhoto::Size(bytes.len()));
        }
        if !["png", "jpg"].contains(&ending(&bytes)) {
            return Err(BadPhoto::Format);
        }
        Ok(Self { bytes, caption })
    }

    /// What it is called: chats do not show it.
    #[must_use]
    pub fn name(&self) -> String {
        format!("photo.{}", ending(&self.bytes))
    }

    /// What goes out.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The words and buttons under it.
    #[must_use]
    pub const fn caption(&self) -> &Message {
        &self.caption
    }

    /// The same picture under other words.
    #[must_use]
    pub fn under(&self, caption: Message) -> Self {
        Self { caption, ..self.clone() }
    }
}

/// Something cannot be shown as a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPhoto {
    /// It has too many bytes.
    #[error("a photo has at most {PHOTO_BYTES_MAX} bytes, not {0}")]
    Size(usize),
    /// It is in no format that chats show.
    #[error("a photo is a PNG or a JPEG")]
    Format,
}

/// What the name of a file ends in, by the first bytes of what is in it: people's own names are not kept.
#[must_use]
pub fn ending(bytes: &[u8]) -> &'static str {
    const SIGNATURES: [(&[u8], &str); 7] = [
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"\xff\xd8\xff", "jpg"),
        (b"GIF8", "gif"),
        (b"%PDF-", "pdf"),
        (b"{\\rtf", "rtf"),
        // Older documents of offices.
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
        (b"PK\x03\x04", "zip"),
    ];
    // The parts of a newer document are named in the archive that it is.
    const PARTS: [(&[u8], &str); 3] = [(b"word/", "docx"), (b"xl/", "xlsx"), (b"ppt/", "pptx")];
    let begins = SIGNATURES.into_iter().find(|(signature, _)| bytes.starts_with(signature));
    match begins {
        Some((_, "zip")) => {
            let names = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
            PARTS.into_iter().find(|(part, _)| names(part)).map_or("zip", |(_, ending)| ending)
        }
        Some((_, ending)) => ending,
        None if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => "webp",
        None if bytes.get(4..8) == Some(b"ftyp") => "mp4",
        None if std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0')) => "txt",
        None => "bin",
    }
}

/// Bytes as text (RFC 4648 §4), for JSON holds nothing else.
mod base64_text {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map_err(serde::de::Error::custom)
    }
}

/// A file has no bytes or too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a document of text has 1 to {DOCUMENT_BYTES_MAX} bytes, another file at most {FILE_BYTES_MAX}, not {0}")]
pub struct BadSize(pub usize);

/// What is to be done in a chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Post a message.
    Post(Message),
    /// Post a file.
    Document(Document),
    /// Post a picture.
    Photo(Photo),
    /// Put another body in place of a message of ours.
    Edit {
        /// The messenger's number of the message.
        message: i64,
        /// The new body.
        body: Message,
    },
    /// Post a poll.
    Poll(Poll),
    /// Let nobody vote in a poll of ours any more.
    ClosePoll {
        /// The messenger's number of the message.
        message: i64,
    },
    /// Leave the group.
    Leave,
    /// Offer these commands in the chat's menu.
    Menu(Vec<MenuEntry>),
}

impl From<Document> for Act {
    fn from(document: Document) -> Self {
        Self::Document(document)
    }
}

impl From<Photo> for Act {
    fn from(photo: Photo) -> Self {
        Self::Photo(photo)
    }
}

impl From<Poll> for Act {
    fn from(poll: Poll) -> Self {
        Self::Poll(poll)
    }
}

/// A command as a menu offers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MenuEntry {
    /// Its name, without the `/`.
    pub name: String,
    /// What it does.
    pub about: String,
}

impl Act {
    /// The first line of the text, without markup, for lists that people read.
    #[must_use]
    pub fn head(&self) -> String {
        let message = match self {
            Self::Post(message) | Self::Edit { body: message, .. } => message,
            Self::Document(document) => document.caption(),
            Self::Photo(photo) => photo.caption(),
            Self::Poll(poll) => return poll.question().lines().next().unwrap_or_default().to_owned(),
            Self::ClosePoll { .. } | Self::Leave | Self::Menu(_) => return String::new(),
        };
        let mut head = String::new();
        let mut in_tag = false;
        for c in message.html.lines().next().unwrap_or_default().chars() {
            match c {
                '<' => in_tag = true,
                '>' => in_tag = false,
                _ if !in_tag => head.push(c),
                _ => {}
            }
        }
        head.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    }

    /// Whether doing it twice is the same as doing it once.
    #[must_use]
    pub const fn is_idempotent(&self) -> bool {
        match self {
            Self::Post(_) | Self::Document(_) | Self::Photo(_) | Self::Poll(_) => false,
            Self::Edit { .. } | Self::ClosePoll { .. } | Self::Leave | Self::Menu(_) => true,
        }
    }
}

/// A delivery that is about to be planned.
#[derive(Clone, Debug)]
pub struct NewDelivery {
    /// Its number, taken beforehand so that its buttons can name it.
    pub id: DeliveryId,
    /// What makes it the same delivery when it is planned again: a second one is not written.
    pub key: String,
    /// The chat it goes to.
    pub chat: ChatId,
    /// The lane it waits in.
    pub lane: Lane,
    /// What it is, in one word for logs and reports (`tip`, `welcome`).
    pub kind: &'static str,
    /// The broadcast it belongs to; a bad body stops the whole broadcast.
    pub broadcast: Option<String>,
    /// Which of the broadcast's bodies it carries.
    pub variant: Option<String>,
    /// What is to be done.
    pub act: Act,
    /// Not sent before this moment.
    pub not_before: DateTime<Utc>,
    /// Not sent at or after this moment.
    pub expires_at: Option<DateTime<Utc>>,
    /// Whether it waits for the end of the chat's quiet hours.
    pub keeps_quiet: bool,
    /// The delivery that it repeats, marked as such.
    pub repeat_of: Option<DeliveryId>,
}

/// How a doubt was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// It is there: count it as sent.
    Arrived,
    /// A marked repeat goes out in its place.
    Again,
    /// Neither here nor there: let it rest.
    Drop,
}

impl Resolution {
    /// The word under which it is written down.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Again => "again",
            Self::Drop => "drop",
        }
    }
}

/// Who ended a doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResolvedBy {
    /// Something that can only have happened if the message arrived, such as a press of its button.
    Evidence,
    /// A person of the staff.
    Person,
    /// The lane's [`DoubtPolicy`].
    Policy,
}

impl ResolvedBy {
    /// The word kept in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Person => "person",
            Self::Policy => "policy",
        }
    }
}

/// How an attempt ended, as far as we can know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The messenger did it and said so.
    Done {
        /// The messenger's number of the message; `None` for acts that make none.
        message: Option<i64>,
        /// What the messenger calls the poll in it.
        poll: Option<String>,
    },
    /// The request surely did not arrive.
    NotSent {
        /// What went wrong, for the log.
        why: String,
    },
    /// The messenger asks for a pause.
    TooFast {
        /// How long it asks for.
        retry_after: TimeDelta,
    },
    /// The chat has another number now.
    Moved {
        /// The new number.
        to: i64,
    },
    /// The topic of the chat is closed or gone; the chat itself may be written to.
    TopicGone {
        /// The messenger's words.
        why: String,
    },
    /// The chat cannot be written to any more.
    Unreachable {
        /// The messenger's words.
        why: String,
    },
    /// This chat allows no act of this kind; it may be written to all the same.
    Forbidden {
        /// The messenger's words.
        why: String,
    },
    /// The body was refused; it would be refused anywhere.
    BadBody {
        /// The messenger's words.
        why: String,
    },
    /// The messenger does not know us: a wrong or withdrawn token.
    Unauthorised {
        /// The messenger's words.
        why: String,
    },
    /// The request may have arrived; we hold no answer.
    Doubt {
        /// What went wrong, for the log.
        why: String,
    },
}

impl Outcome {
    /// What the messenger calls the poll that was posted, if one was.
    #[must_use]
    pub fn poll(&self) -> Option<String> {
        match self {
            Self::Done { poll, .. } => poll.clone(),
            _ => None,
        }
    }

    /// One word for the attempt's row and the metrics.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Done { .. } => "done",
            Self::NotSent { .. } => "not_sent",
            Self::TooFast { .. } => "too_fast",
            Self::Moved { .. } => "moved",
            Self::TopicGone { .. } => "topic_gone",
            Self::Unreachable { .. } => "unreachable",
            Self::Forbidden { .. } => "forbidden",
            Self::BadBody { .. } => "bad_body",
            Self::Unauthorised { .. } => "unauthorised",
            Self::Doubt { .. } => "doubt",
        }
    }
}

/// How often a moved chat is followed within one delivery.
const HOPS_MAX: i64 = 3;

/// How long the first wait after a failure is; it doubles up to [`BACKOFF_MAX`].
const BACKOFF_FIRST: TimeDelta = TimeDelta::seconds(1);

/// The longest wait between two attempts.
const BACKOFF_MAX: TimeDelta = TimeDelta::seconds(60);

/// What becomes of a delivery after an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// The next state.
    pub state: DeliveryState,
    /// The messenger's number of the message.
    pub message: Option<i64>,
    /// Earliest next attempt, when it is queued again.
    pub not_before: Option<DateTime<Utc>>,
    /// The reason, for everything but success.
    pub why: Option<String>,
}

/// Decides what `outcome` of the `attempt`th attempt (counted from 1) of `act` makes of its delivery.
#[must_use]
pub fn settle(act: &Act, attempt: i64, outcome: &Outcome, now: DateTime<Utc>) -> Settlement {
    let again = |at, why: &str| Settlement {
        state: DeliveryState::Queued,
        message: None,
        not_before: Some(at),
        why: Some(why.to_owned()),
    };
    let end = |state, why: &str| Settlement { state, message: None, not_before: None, why: Some(why.to_owned()) };
    match outcome {
        Outcome::Done { message, .. } => {
            Settlement { state: DeliveryState::Sent, message: *message, not_before: None, why: None }
        }
        Outcome::NotSent { why } => again(now + backoff(attempt), why),
        Outcome::TooFast { retry_after } => again(now + *retry_after, "asked to slow down"),
        Outcome::Moved { .. } if attempt <= HOPS_MAX => again(now, "the chat moved"),
        Outcome::Moved { .. } => end(DeliveryState::Failed, "the chat kept moving"),
        Outcome::TopicGone { why } => again(now, why),
        Outcome::Unreachable { why } | Outcome::Forbidden { why } | Outcome::BadBody { why } => {
            end(DeliveryState::Failed, why)
        }
        Outcome::Unauthorised { why } => again(now + BACKOFF_MAX, why),
        Outcome::Doubt { why } if act.is_idempotent() => again(now + backoff(attempt), why),
        Outcome::Doubt { why } => end(DeliveryState::Unconfirmed, why),
    }
}

/// The wait after the `attempt`th failed attempt: 1 s, 2 s, 4 s … 60 s.
#[must_use]
pub fn backoff(attempt: i64) -> TimeDelta {
    let doublings = u32::try_from(attempt - 1).unwrap_or(0).min(6);
    (BACKOFF_FIRST * 2_i32.pow(doublings)).min(BACKOFF_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post() -> Act {
        Act::Post(Message { html: "<b>Hang up</b> &amp; dial 110\nsecond line".into(), ..Message::default() })
    }

    fn noon() -> DateTime<Utc> {
        "2025-04-01T04:10:00Z".parse().expect("a valid moment")
    }

    #[test]
    fn the_head_is_the_first_line_without_markup() {
        assert_eq!(post().head(), "Hang up & dial 110");
    }

    #[test]
    fn a_document_is_neither_empty_nor_too_large() {
        let of = |bytes: usize| Document::new("list.csv", "a".repeat(bytes), Message::default());

        assert_eq!(of(0), Err(BadSize(0)));
        assert_eq!(of(DOCUMENT_BYTES_MAX).expect("just small enough").content().len(), 1_048_576);
        assert_eq!(
            of(DOCUMENT_BYTES_MAX + 1).expect_err("too large").to_string(),
            "a document of text has 1 to 1048576 bytes, another file at most 47185920, not 1048577"
        );
    }

    #[test]
    fn a_file_of_any_bytes_is_kept_as_it_is() {
        let file = Document::of_bytes("a.zip", vec![0, 255, 7], Message::default()).expect("a small file");
        let kept = serde_json::to_string(&Act::Document(file.clone())).expect("JSON");
        assert!(kept.contains("\"AP8H\""), "{kept}");
        assert_eq!(serde_json::from_str::<Act>(&kept).expect("what was kept"), Act::Document(file.clone()));
        assert_eq!((file.bytes(), file.content()), (&[0, 255, 7][..], ""));
        assert_eq!(Document::of_bytes("a.zip", Vec::new(), Message::default()), Err(BadSize(0)));
    }

    #[test]
    fn a_photo_is_a_picture_that_chats_show_and_is_kept_as_it_is() {
        let of =
            |bytes: &[u8]| Photo::new(bytes.to_vec(), Message { html: "<b>April</b>".into(), ..Message::default() });
        assert_eq!(of(b"%PDF-1.7"), Err(BadPhoto::Format));
        assert_eq!(of(&vec![0; PHOTO_BYTES_MAX + 1]), Err(BadPhoto::Size(10_485_761)));

        let photo = of(b"\x89PNG\r\n\x1a\n and more").expect("a picture");
        let act = Act::Photo(photo.clone());
        let kept = serde_json::to_string(&act).expect("JSON");
        assert_eq!(serde_json::from_str::<Act>(&kept).expect("what was kept"), act);
        assert_eq!((photo.name().as_str(), act.head().as_str(), act.is_idempotent()), ("photo.png", "April", false));
        assert_eq!(photo.under(Message::default()).bytes(), photo.bytes());
    }

    #[test]
    fn a_file_is_known_by_its_first_bytes() {
        let cases: [(&[u8], &str); 10] = [
            (b"\x89PNG\r\n\x1a\n", "png"),
            (b"\xff\xd8\xff\xe0", "jpg"),
            (b"%PDF-1.7", "pdf"),
            (b"PK\x03\x04....word/document.xml", "docx"),
            (b"PK\x03\x04....xl/workbook.xml", "xlsx"),
            (b"PK\x03\x04....photo.jpg", "zip"),
            (b"RIFF\0\0\0\0WEBP", "webp"),
            (b"\0\0\0\x18ftypmp42", "mp4"),
            ("三月十五日发放折页".as_bytes(), "txt"),
            (b"\0\xff", "bin"),
        ];
        for (bytes, expected) in cases {
            assert_eq!(ending(bytes), expected, "{}", bytes.escape_ascii());
        }
    }

    #[test]
    fn a_document_whose_answer_was_lost_is_in_doubt_and_known_by_its_first_words() {
        let caption = Message { html: "<b>All differences</b>\nand more".into(), ..Message::default() };
        let act = Act::Document(Document::new("list.csv", "a,b\n".into(), caption).expect("a small document"));
        let lost = Outcome::Doubt { why: "the connection closed".into() };

        assert_eq!(act.head(), "All differences");
        assert_eq!(settle(&act, 1, &lost, noon()).state, DeliveryState::Unconfirmed);
        let kept = serde_json::to_string(&act).expect("JSON");
        assert_eq!(serde_json::from_str::<Act>(&kept).expect("what was kept"), act);
    }

    #[test]
    fn waits_double_from_one_second_to_a_minute() {
        let waits: Vec<_> = (1..=8).map(|attempt| backoff(attempt).num_seconds()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
    }

    #[test]
    fn a_lost_answer_leaves_a_post_unconfirmed_and_an_edit_queued() {
        let lost = Outcome::Doubt { why: "the connection closed".into() };
        let edit = Act::Edit { message: 7, body: Message::default() };

        assert_eq!(settle(&post(), 1, &lost, noon()).state, DeliveryState::Unconfirmed);
        assert_eq!(settle(&edit, 1, &lost, noon()).state, DeliveryState::Queued);
    }

    #[test]
    fn a_poll_in_doubt_is_not_posted_twice_and_one_is_closed_as_often_as_need_be() {
        let options = vec!["The bank".to_owned(), "A fraudster".to_owned()];
        let poll = Poll::new("Who calls?\nThink.".into(), options, None, TimeDelta::minutes(10)).expect("a poll");
        let (act, close) = (Act::from(poll), Act::ClosePoll { message: 7 });
        let lost = Outcome::Doubt { why: "the connection closed".into() };

        assert_eq!((act.head().as_str(), close.head().as_str()), ("Who calls?", ""));
        assert_eq!(settle(&act, 1, &lost, noon()).state, DeliveryState::Unconfirmed);
        assert_eq!(settle(&close, 1, &lost, noon()).state, DeliveryState::Queued);
        let forbidden = Outcome::Forbidden { why: "not enough rights to send polls to the chat".into() };
        assert_eq!(settle(&act, 1, &forbidden, noon()).state, DeliveryState::Failed);
        for act in [act, close] {
            let kept = serde_json::to_string(&act).expect("JSON");
            assert_eq!(serde_json::from_str::<Act>(&kept).expect("what was kept"), act);
        }
    }

    #[test]
    fn a_withdrawn_token_fails_no_delivery() {
        let outcome = Outcome::Unauthorised { why: "Unauthorized".into() };
        let settled = settle(&post(), 1, &outcome, noon());

        assert_eq!(settled.state, DeliveryState::Queued);
        assert_eq!(settled.not_before, Some(noon() + TimeDelta::seconds(60)));
    }

    #[test]
    fn a_chat_is_followed_three_times_and_then_given_up() {
        let moved = Outcome::Moved { to: -1_005 };
        let states: Vec<_> = (1..=4).map(|attempt| settle(&post(), attempt, &moved, noon()).state).collect();

        use DeliveryState::{Failed, Queued};
        assert_eq!(states, [Queued, Queued, Queued, Failed]);
    }

    #[test]
    fn every_state_and_lane_is_found_again_by_its_stored_form() {
        for state in DeliveryState::ALL {
            assert_eq!(DeliveryState::from_name(state.name()), Some(state));
        }
        for lane in Lane::ALL {
            assert_eq!(Lane::from_number(lane.number()), Some(lane));
        }
    }
}
