//! A Telegram update becomes an [`Incoming`]; and the calls that ask for updates.
//!
//! Keeping an update needs only its number and its line, so that is read without teloxide: an
//! update that no type of ours or teloxide's understands is still kept, counted and passed.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;
use teloxide::payloads;
use teloxide::types::{
    BotCommand, BotCommandScope, Chat, ChatMember, ChatMemberKind, ChatMemberUpdated, ChatMigration, FileMeta,
    MediaKind, Message, MessageCommon, MessageKind, PollAnswer, Update, UpdateKind, User,
};

use super::{CALL, CallError, Telegram};
use crate::channel::{File, FileKind, Incoming, Newcomer, Place, PlaceKind, Sender, Tap, What};
use crate::domain::delivery::{Address, MenuEntry};
use crate::domain::lookalike::Shown;
use crate::domain::poll::Votes;

/// What we ask to be told. An edited message must not execute a second time, so edits are left out.
/// Of public polls we are told who chose what. Who comes is told to administrators only.
const ALLOWED: [&str; 6] = ["message", "callback_query", "my_chat_member", "poll", "chat_member", "poll_answer"];

/// Telegram hands out at most this many updates at a time.
const LIMIT: u32 = 100;

/// How much longer than the long poll itself its HTTP call may take.
const GRACE: Duration = Duration::from_secs(10);

/// Accounts that stand for somebody else: service notifications, anonymous administrators and
/// senders in the name of a channel (<https://core.telegram.org/bots/api#message>, and
/// `teloxide_core::types::User::is_{telegram,anonymous,channel}`).
const MASKS: [i64; 3] = [777_000, 1_087_968_824, 136_817_688];

/// What stands in every update that brings a file (Bot API, `Message`).
const DOCUMENT: &str = "\"document\"";

/// What the text of an update with a picture has in it.
const PHOTO: &str = "\"photo\"";

/// What stands in every tap, and in nothing that people write, where quotes are escaped (Bot API, `Update`).
const TAP: &str = "\"callback_query\"";

/// What stands in every update about a poll.
const POLL: &str = "\"poll\"";

/// An update as it came, with what must be known to keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawUpdate {
    /// Telegram's number of the update.
    pub id: i64,
    /// What must be heard in order: the chat's number, minus the person's where there is no chat, that of the
    /// poll, or 0 for an update that could not be read that far.
    pub line: i64,
    /// The JSON, byte for byte.
    pub raw: String,
}

impl RawUpdate {
    /// Reads the number and the line of `raw`; `None` if it carries no update number.
    #[must_use]
    pub fn of(raw: String) -> Option<Self> {
        if let Ok(envelope) = serde_json::from_str::<Envelope>(&raw) {
            return Some(Self { id: envelope.update_id, line: envelope.line(), raw });
        }
        let Numbered { update_id: id } = serde_json::from_str(&raw).ok()?;
        Some(Self { id, line: 0, raw })
    }
}

#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

#[derive(Deserialize)]
struct Envelope {
    update_id: i64,
    message: Option<Within>,
    edited_message: Option<Within>,
    channel_post: Option<Within>,
    edited_channel_post: Option<Within>,
    my_chat_member: Option<Within>,
    chat_member: Option<Within>,
    callback_query: Option<Pressed>,
    poll: Option<Voted>,
    poll_answer: Option<Answered>,
}

#[derive(Deserialize)]
struct Within {
    chat: Id,
}

#[derive(Deserialize)]
struct Pressed {
    from: Id,
    message: Option<Within>,
}

#[derive(Deserialize)]
struct Voted {
    id: String,
}

#[derive(Deserialize)]
struct Answered {
    user: Option<Id>,
    voter_chat: Option<Id>,
}

#[derive(Clone, Copy, Deserialize)]
struct Id {
    id: i64,
}

impl Envelope {
    fn line(&self) -> i64 {
        let in_chat = [
            &self.message,
            &self.edited_message,
            &self.channel_post,
            &self.edited_channel_post,
            &self.my_chat_member,
            &self.chat_member,
        ];
        if let Some(within) = in_chat.into_iter().flatten().next() {
            return within.chat.id;
        }
        if let Some(Pressed { from, message }) = &self.callback_query {
            return message.as_ref().map_or(-from.id, |under| under.chat.id);
        }
        if let Some(Voted { id }) = &self.poll {
            // A poll's number has nineteen digits, more than any chat's.
            return id.parse().unwrap_or(0);
        }
        match &self.poll_answer {
            Some(Answered { user: Some(user), .. }) => -user.id,
            Some(Answered { voter_chat: Some(chat), .. }) => chat.id,
            Some(_) | None => 0,
        }
    }
}

/// Who we are to Telegram.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Identity {
    /// Our account's number.
    pub id: i64,
    /// Our name without the `@`.
    pub username: String,
}

/// Where a list of commands is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// In every private chat.
    InPrivate,
    /// In every group.
    InGroups,
}

/// How Telegram delivers updates at present.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Webhook {
    /// Where they are posted; empty when they wait for `getUpdates`.
    pub url: String,
    /// How many wait.
    #[serde(default)]
    pub pending_update_count: u64,
    /// What went wrong last.
    pub last_error_message: Option<String>,
}

impl Telegram {
    /// Asks for the updates from `offset` on, waiting up to `patience` for the first. Asking is also
    /// the acknowledgement of everything before `offset`.
    ///
    /// # Errors
    /// A [`CallError`] that says how far the request got.
    pub async fn fetch(&self, offset: i64, patience: Duration) -> Result<Vec<RawUpdate>, CallError> {
        let request =
            json!({ "offset": offset, "limit": LIMIT, "timeout": patience.as_secs(), "allowed_updates": ALLOWED });
        let found: Vec<Box<RawValue>> = self.ask("getUpdates", &request, patience + GRACE).await?;
        Ok(found.into_iter().filter_map(|raw| numbered(raw.get().to_owned())).collect())
    }

    /// Asks who we are.
    ///
    /// # Errors
    /// A [`CallError`] that says how far the request got.
    pub async fn introduce(&self) -> Result<Identity, CallError> {
        self.ask("getMe", &json!({}), CALL).await
    }

    /// Offers `commands` to clients set to the two-letter `language`
    /// (`None`: to all others).
    ///
    /// # Errors
    /// A [`CallError`] that says how far the request got.
    pub async fn offer_commands(
        &self,
        language: Option<&str>,
        offered: Offered,
        commands: &[MenuEntry],
    ) -> Result<(), CallError> {
        let commands = commands.iter().map(|entry| BotCommand::new(&entry.name, &entry.about));
        let mut call = payloads::SetMyCommands::new(commands);
        call.scope = Some(match offered {
            Offered::InPrivate => BotCommandScope::AllPrivateChats,
            Offered::InGroups => BotCommandScope::AllGroupChats,
        });
        call.language_code = language.map(str::to_owned);
        self.call(&call).await.map(drop)
    }

    /// Asks for updates to be posted to `url` with the header secret, over at most `connections`.
    ///
    /// # Errors
    /// A [`CallError`] that says how far the request got.
    pub async fn set_webhook(&self, url: &str, secret: &str, connections: u8) -> Result<(), CallError> {
        let request = json!({
            "url": url,
            "secret_token": secret,
            "max_connections": connections,
            "allowed_updates": ALLOWED,
        });
        self.ask::<bool>("setWebhook", &request, CALL).await.map(drop)
    }

    /// Lets updates wait for [`fetch`](Self::fetch) again. None is dropped.
    ///
    /// # Errors
    /// A [`CallError`] that says how far the request got.
    pub async fn delete_webhook(&self) -> Result<(), CallError> {
        self.ask::<bool>("deleteWebhook", &json!({}), CALL).await.map(drop)
    }

    /// Asks how updates are delivered at present.
    ///
    /// # Errors
    /// A [`CallError`] that says how far the request got.
    pub async fn webhook(&self) -> Result<Webhook, CallError> {
        self.ask("getWebhookInfo", &json!({}), CALL).await
    }

    async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        method: &str,
        request: &serde_json::Value,
        patience: Duration,
    ) -> Result<T, CallError> {
        self.post(method, request.to_string().into_bytes(), patience).await
    }
}

/// Keeps an update that has a number. One without can be neither kept nor acknowledged.
fn numbered(raw: String) -> Option<RawUpdate> {
    let update = RawUpdate::of(raw);
    if update.is_none() {
        tracing::error!("Telegram sent an update without a number; it is skipped");
    }
    update
}

/// Reads updates in the name of one bot.
#[derive(Clone, Debug)]
pub struct Reader {
    username: String,
}

impl Reader {
    /// Reads for the bot called `username`, without the `@`.
    #[must_use]
    pub fn new(username: &str) -> Self {
        Self { username: username.to_owned() }
    }

    /// The file that an update brings us, for whoever has to fetch it before it can be handled. Most updates are
    /// not read to find out.
    #[must_use]
    pub fn file(&self, raw: &str) -> Option<(Sender, File)> {
        if !raw.contains(DOCUMENT) && !raw.contains(PHOTO) {
            return None;
        }
        match self.read(raw) {
            Incoming { sender: Some(sender), what: What::File(file), .. } => Some((sender, file)),
            _ => None,
        }
    }

    /// Whether an update is something that people do in a group among themselves: they talk, send pictures, go.
    /// Nothing follows from it, so it need not be kept for a moment.
    #[must_use]
    pub fn is_none_of_ours(&self, update: &RawUpdate) -> bool {
        let may_be = update.line < 0 && !update.raw.contains(TAP);
        may_be && matches!(self.read(&update.raw), Incoming { what: What::Unused(_), .. })
    }

    /// Reads an update. What cannot be read is [`What::Unknown`], never an error.
    #[must_use]
    pub fn read(&self, raw: &str) -> Incoming {
        if let Some(tap) = read_tap(raw) {
            return tap;
        }
        if let Some(votes) = read_votes(raw) {
            return nowhere(What::Votes(votes));
        }
        match serde_json::from_str::<Update>(raw) {
            Ok(Update { kind, .. }) => self.read_kind(kind),
            Err(_) => nowhere(What::Unknown),
        }
    }

    fn read_kind(&self, kind: UpdateKind) -> Incoming {
        match kind {
            UpdateKind::Message(message) => self.read_message(&message),
            UpdateKind::MyChatMember(change) => read_standing(&change),
            UpdateKind::ChatMember(change) => read_coming(&change),
            UpdateKind::EditedMessage(_) => nowhere(What::Unused("edited")),
            UpdateKind::PollAnswer(answer) => read_answer(&answer),
            UpdateKind::Error(_) => nowhere(What::Unknown),
            _ => nowhere(What::Unused("other")),
        }
    }

    fn read_message(&self, message: &Message) -> Incoming {
        let thread = message.thread_id.filter(|_| message.is_topic_message).map(|thread| i64::from(thread.0.0));
        let place = place(&message.chat, thread);
        let sender = message.from.as_ref().map(|from| sender(from, message.sender_chat.is_some()));
        let what = match &message.kind {
            MessageKind::Common(common) => match &common.media_kind {
                MediaKind::Text(text) => self.read_text(message, common, place.kind, &text.text),
                MediaKind::Migration(ChatMigration::To { chat_id }) => What::MovedTo(chat_id.0),
                MediaKind::Migration(ChatMigration::From { chat_id }) => What::MovedFrom(chat_id.0),
                MediaKind::Document(sent) => {
                    let caption = sent.caption.as_deref();
                    read_file(message, place.kind, (FileKind::Document, &sent.document.file), caption)
                }
                // The last of its sizes is the largest.
                MediaKind::Photo(sent) => match sent.photo.last() {
                    Some(size) => {
                        let caption = sent.caption.as_deref();
                        read_file(message, place.kind, (FileKind::Photo, &size.file), caption)
                    }
                    None => What::Unused("media"),
                },
                _ => What::Unused("media"),
            },
            MessageKind::NewChatMembers(came) => joined(&came.new_chat_members),
            MessageKind::Empty {} => What::Unknown,
            _ => What::Unused("service"),
        };
        Incoming { place: Some(place), sender, sent_at: Some(message.date), what }
    }

    /// Text executes only when a person wrote it here and to us.
    fn read_text(&self, message: &Message, common: &MessageCommon, kind: PlaceKind, text: &str) -> What {
        let is_forwarded = common.forward_origin.is_some() || common.is_automatic_forward;
        if is_of_a_robot(message) {
            return What::Unused("robot");
        }
        match kind {
            PlaceKind::Private if is_forwarded => What::Forwarded(text.to_owned()),
            _ if is_forwarded => What::Unused("forwarded"),
            PlaceKind::Private => What::Text(text.to_owned()),
            PlaceKind::Group if self.is_addressed(text) => What::Text(text.to_owned()),
            PlaceKind::Group | PlaceKind::Broadcast => What::Unused("talk"),
        }
    }

    /// Whether a group's text is a command, and not one for another bot.
    fn is_addressed(&self, text: &str) -> bool {
        let is_slash = |c: char| c == '/' || c == '／';
        let Some((start, first)) = text.char_indices().find(|(_, c)| c.is_alphanumeric() || is_slash(*c)) else {
            return false;
        };
        if !is_slash(first) {
            return false;
        }
        let word = text[start..].split_whitespace().next().unwrap_or_default();
        word.split_once(['@', '＠']).is_none_or(|(_, name)| name.eq_ignore_ascii_case(&self.username))
    }
}

/// A file counts when a person sent it to us in private; it may be another's that they pass on. A command in its
/// caption is none, but for the one that reports what the file proves.
fn read_file(message: &Message, place: PlaceKind, (kind, file): (FileKind, &FileMeta), caption: Option<&str>) -> What {
    if is_of_a_robot(message) {
        return What::Unused("robot");
    }
    match place {
        PlaceKind::Private => {
            // What teloxide says when Telegram does not.
            let size = (file.size < u32::MAX).then(|| u64::from(file.size));
            What::File(File { id: file.id.0.clone(), size, kind, caption: caption.map(str::to_owned) })
        }
        PlaceKind::Group | PlaceKind::Broadcast => What::Unused("media"),
    }
}

fn is_of_a_robot(message: &Message) -> bool {
    let is_sent_by_one = message.from.as_ref().is_some_and(|from| from.is_bot) && message.sender_chat.is_none();
    message.via_bot.is_some() || is_sent_by_one
}

/// A tap, of which only what we need is read: it carries the whole message it stands under, and
/// a message that teloxide cannot read must not silence its buttons.
#[derive(Deserialize)]
struct TapUpdate {
    callback_query: Option<Query>,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    from: Presser,
    message: Option<Under>,
    data: Option<String>,
}

#[derive(Deserialize)]
struct Presser {
    id: i64,
    #[serde(default)]
    first_name: String,
    last_name: Option<String>,
    username: Option<String>,
    language_code: Option<String>,
}

#[derive(Deserialize)]
struct Under {
    message_id: i64,
    message_thread_id: Option<i64>,
    #[serde(default)]
    is_topic_message: bool,
    chat: UnderChat,
}

#[derive(Deserialize)]
struct UnderChat {
    id: i64,
    #[serde(rename = "type")]
    kind: ChatType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ChatType {
    Private,
    Group,
    Supergroup,
    Channel,
}

impl From<ChatType> for PlaceKind {
    fn from(kind: ChatType) -> Self {
        match kind {
            ChatType::Private => Self::Private,
            ChatType::Group | ChatType::Supergroup => Self::Group,
            ChatType::Channel => Self::Broadcast,
        }
    }
}

fn read_tap(raw: &str) -> Option<Incoming> {
    let query = serde_json::from_str::<TapUpdate>(raw).ok()?.callback_query?;
    let message = query.message.as_ref().map(|under| under.message_id);
    let place = query.message.map(|under| Place {
        address: Address { chat: under.chat.id, thread: under.message_thread_id.filter(|_| under.is_topic_message) },
        kind: under.chat.kind.into(),
    });
    // The press of an anonymous administrator carries the person's own account.
    let Presser { id, first_name, last_name, username, language_code } = query.from;
    let shown = Shown { name: whole(&first_name, last_name.as_deref()), username };
    let sender = Sender { account: id, language_code, shown, is_masked: false };
    let what = match query.data {
        Some(returned) => What::Tap(Tap { id: query.id, message, returned }),
        None => What::Unused("game"),
    };
    Some(Incoming { place, sender: Some(sender), sent_at: None, what })
}

/// A poll of ours as it stands now, of which only what we need is read: newer polls have more to them.
#[derive(Deserialize)]
struct PollUpdate {
    poll: PollState,
}

#[derive(Deserialize)]
struct PollState {
    id: String,
    question: String,
    options: Vec<PollOption>,
    is_closed: bool,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct PollOption {
    text: String,
    voter_count: u32,
}

fn read_votes(raw: &str) -> Option<Votes> {
    if !raw.contains(POLL) {
        return None;
    }
    let PollUpdate { poll } = serde_json::from_str(raw).ok()?;
    Some(Votes {
        poll: poll.id,
        question: poll.question,
        options: poll.options.into_iter().map(|option| (option.text, option.voter_count)).collect(),
        is_quiz: poll.kind == "quiz",
        is_closed: poll.is_closed,
    })
}

/// Who votes in the name of a chat is nobody we know, and who takes a vote back has answered before.
fn read_answer(answer: &PollAnswer) -> Incoming {
    let (Some(user), Some(option)) = (answer.voter.user(), answer.option_ids.first()) else {
        return nowhere(What::Unused("poll_answer"));
    };
    let what = What::Voted { poll: answer.poll_id.0.clone(), option: usize::from(*option) };
    Incoming { sender: Some(sender(user, false)), ..nowhere(what) }
}

fn read_standing(change: &ChatMemberUpdated) -> Incoming {
    let what = What::Standing {
        was_in: change.old_chat_member.is_present(),
        is_in: change.new_chat_member.is_present(),
        may_write: may_write(&change.new_chat_member),
    };
    Incoming {
        place: Some(place(&change.chat, None)),
        sender: Some(sender(&change.from, false)),
        sent_at: Some(change.date),
        what,
    }
}

/// Somebody's standing in a group changed. Only who was not in it before has come.
fn read_coming(change: &ChatMemberUpdated) -> Incoming {
    let has_come = !change.old_chat_member.is_present() && change.new_chat_member.is_present();
    let what =
        if has_come { joined(std::slice::from_ref(&change.new_chat_member.user)) } else { What::Unused("standing") };
    Incoming {
        place: Some(place(&change.chat, None)),
        sender: Some(sender(&change.from, false)),
        sent_at: Some(change.date),
        what,
    }
}

/// People who came into a group; robots are none.
fn joined(users: &[User]) -> What {
    let people = users.iter().filter(|user| !user.is_bot);
    let came: Vec<_> = people.map(|user| Newcomer { account: account(user), shown: shown(user) }).collect();
    if came.is_empty() { What::Unused("service") } else { What::Joined(came) }
}

fn account(user: &User) -> i64 {
    i64::try_from(user.id.0).unwrap_or(i64::MAX)
}

fn shown(user: &User) -> Shown {
    Shown { name: whole(&user.first_name, user.last_name.as_deref()), username: user.username.clone() }
}

fn whole(first_name: &str, last_name: Option<&str>) -> String {
    match last_name {
        Some(last_name) => format!("{first_name} {last_name}"),
        None => first_name.to_owned(),
    }
}

fn may_write(member: &ChatMember) -> bool {
    match &member.kind {
        ChatMemberKind::Owner(_) | ChatMemberKind::Administrator(_) | ChatMemberKind::Member(_) => true,
        ChatMemberKind::Restricted(limits) => limits.is_member && limits.can_send_messages,
        ChatMemberKind::Left | ChatMemberKind::Banned(_) => false,
    }
}

fn place(chat: &Chat, thread: Option<i64>) -> Place {
    let kind = if chat.is_private() {
        PlaceKind::Private
    } else if chat.is_channel() {
        PlaceKind::Broadcast
    } else {
        PlaceKind::Group
    };
    Place { address: Address { chat: chat.id.0, thread }, kind }
}

fn sender(from: &User, speaks_for_a_chat: bool) -> Sender {
    let account = account(from);
    Sender {
        account,
        language_code: from.language_code.clone(),
        shown: shown(from),
        is_masked: speaks_for_a_chat || MASKS.contains(&account),
    }
}

fn nowhere(what: What) -> Incoming {
    Incoming { place: None, sender: None, sent_at: None, what }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: serde_json::Value) -> Incoming {
        let mut update = body;
        update["update_id"] = json!(7);
        Reader::new("wuzha_bot").read(&update.to_string())
    }

    #[expect(clippy::needless_pass_by_value, reason = "cases read better without a borrow")]
    fn message(extra: serde_json::Value) -> serde_json::Value {
        let mut message = json!({
            "message_id": 5,
            "date": 1_743_500_000,
            "chat": { "id": -300, "type": "group", "title": "软件2301" },
            "from": { "id": 42, "is_bot": false, "first_name": "李想", "language_code": "zh-hans" },
        });
        let extra = extra.as_object().expect("an object").clone();
        message.as_object_mut().expect("an object").extend(extra);
        json!({ "message": message })
    }

    fn said(text: &str) -> What {
        read(message(json!({ "text": text }))).what
    }

    #[test]
    fn an_update_is_kept_in_the_line_of_its_chat_or_else_of_its_person() {
        let cases = [
            (r#"{"update_id":1,"message":{"chat":{"id":-300},"anything":[]}}"#, -300),
            (r#"{"update_id":1,"my_chat_member":{"chat":{"id":-301}}}"#, -301),
            (r#"{"update_id":1,"callback_query":{"from":{"id":42},"message":{"chat":{"id":-300}}}}"#, -300),
            (r#"{"update_id":1,"callback_query":{"from":{"id":42},"inline_message_id":"x"}}"#, -42),
            (r#"{"update_id":1,"poll_answer":{"poll_id":"9","user":{"id":42}}}"#, -42),
            (r#"{"update_id":1,"poll_answer":{"poll_id":"9","voter_chat":{"id":-100}}}"#, -100),
            (r#"{"update_id":1,"poll":{"id":"5400000000000000007","anything":[]}}"#, 5_400_000_000_000_000_007),
            (r#"{"update_id":1,"poll":{"id":"not a number"}}"#, 0),
            (r#"{"update_id":1,"message":{"chat":"not a chat"}}"#, 0),
            (r#"{"update_id":1,"something_of_2031":{"deep":[[[[]]]]}}"#, 0),
        ];
        for (raw, line) in cases {
            let update = RawUpdate::of(raw.to_owned()).expect("a number");
            assert_eq!((update.id, update.line, update.raw.as_str()), (1, line, raw));
        }
    }

    #[test]
    fn what_has_no_number_is_no_update() {
        for raw in ["", "{}", "[]", r#"{"update_id":"1"}"#, r#"{"update_id":1.5}"#] {
            assert_eq!(RawUpdate::of(raw.to_owned()), None, "{raw}");
        }
    }

    #[test]
    fn a_group_is_heard_only_when_it_speaks_to_us() {
        assert_eq!(said("/start@wuzha_bot abc"), What::Text("/start@wuzha_bot abc".into()));
        assert_eq!(said("/MUTE@Wuzha_Bot 7d"), What::Text("/MUTE@Wuzha_Bot 7d".into()));
        assert_eq!(said("\u{200b}／help"), What::Text("\u{200b}／help".into()));
        for talk in ["今天班会几点？", "/start@other_bot abc", "see /help", "@wuzha_bot hello", "…"] {
            assert_eq!(said(talk), What::Unused("talk"), "{talk}");
        }
    }

    #[test]
    fn nothing_executes_but_a_text_that_a_person_wrote_here() {
        let user = json!({ "type": "hidden_user", "sender_user_name": "x", "date": 1 });
        let bot = json!({ "id": 9, "is_bot": true, "first_name": "b" });
        let cases = [
            (json!({ "text": "/unbind", "forward_origin": user }), "forwarded"),
            (json!({ "text": "/unbind", "via_bot": bot }), "robot"),
            (json!({ "text": "/unbind", "from": bot }), "robot"),
            (json!({ "caption": "/unbind", "photo": [] }), "media"),
            (json!({ "new_chat_title": "/unbind" }), "service"),
        ];
        for (extra, word) in cases {
            assert_eq!(read(message(extra)).what, What::Unused(word));
        }
        let edited = message(json!({ "text": "/unbind" }))["message"].clone();
        assert_eq!(read(json!({ "edited_message": edited })).what, What::Unused("edited"));
    }

    #[test]
    fn a_file_counts_when_a_person_sends_it_in_private() {
        let private = json!({ "id": 42, "type": "private", "first_name": "李想" });
        let document = json!({ "file_id": "F1", "file_unique_id": "u", "file_size": 12, "file_name": "a.csv" });
        let forwarded = json!({ "type": "hidden_user", "sender_user_name": "x", "date": 1 });
        let bot = json!({ "id": 9, "is_bot": true, "first_name": "b" });
        let file = |size, caption: Option<&str>| {
            let caption = caption.map(str::to_owned);
            What::File(File { id: "F1".into(), size, kind: FileKind::Document, caption })
        };
        let photo = File { id: "P2".into(), size: Some(9), kind: FileKind::Photo, caption: Some("/done A2".into()) };
        let sizes = json!([
            { "file_id": "P1", "file_unique_id": "a", "file_size": 3, "width": 1, "height": 1 },
            { "file_id": "P2", "file_unique_id": "b", "file_size": 9, "width": 3, "height": 3 },
        ]);
        let cases = [
            (json!({ "document": document, "chat": private }), file(Some(12), None)),
            (json!({ "document": document, "chat": private, "caption": "/unbind" }), file(Some(12), Some("/unbind"))),
            (json!({ "document": document, "chat": private, "forward_origin": forwarded }), file(Some(12), None)),
            (json!({ "photo": sizes, "chat": private, "caption": "/done A2" }), What::File(photo)),
            (json!({ "photo": sizes }), What::Unused("media")),
            (json!({ "document": { "file_id": "F1", "file_unique_id": "u" }, "chat": private }), file(None, None)),
            (json!({ "document": document, "chat": private, "via_bot": bot }), What::Unused("robot")),
            (json!({ "document": document, "chat": private, "from": bot }), What::Unused("robot")),
            (json!({ "document": document }), What::Unused("media")),
        ];
        let reader = Reader::new("wuzha_bot");
        for (extra, what) in cases {
            let mut update = message(extra);
            update["update_id"] = json!(7);
            let raw = update.to_string();
            assert_eq!(reader.read(&raw).what, what, "{raw}");
            assert_eq!(reader.file(&raw).is_some(), matches!(what, What::File(_)), "{raw}");
        }
    }

    #[test]
    fn an_anonymous_administrator_and_a_channel_are_masked() {
        let group = json!({ "id": -300, "type": "group", "title": "软件2301" });
        let anonymous = json!({ "id": 1_087_968_824, "is_bot": true, "first_name": "Group" });
        let incoming = read(message(json!({ "text": "/mute", "from": anonymous, "sender_chat": group })));

        assert_eq!(incoming.what, What::Text("/mute".into()));
        assert!(incoming.sender.expect("a sender").is_masked);
    }

    #[test]
    fn a_topic_is_part_of_the_address_and_a_mere_reply_thread_is_not() {
        let chat = json!({ "id": -1_002_000_000_000_i64, "type": "supergroup", "title": "软件2301", "is_forum": true });
        let in_topic =
            message(json!({ "text": "/help", "chat": chat, "message_thread_id": 12, "is_topic_message": true }));
        let in_reply = message(json!({ "text": "/help", "chat": chat, "message_thread_id": 12 }));

        let thread = |incoming: Incoming| incoming.place.expect("a place").address.thread;
        assert_eq!(thread(read(in_topic)), Some(12));
        assert_eq!(thread(read(in_reply)), None);
    }

    #[test]
    fn a_tap_is_read_whatever_it_stands_under() {
        let from = json!({ "id": 42, "is_bot": false, "first_name": "A", "language_code": "ru" });
        let under = json!({
            "message_id": 77, "date": 0, "chat": { "id": -300, "type": "supergroup", "title": "t" },
            "something_of_2031": { "type": 5 },
        });
        let tap = read(json!({
            "callback_query": { "id": "900", "from": from, "message": under, "chat_instance": "1", "data": "1.g.1.x" }
        }));

        assert_eq!(
            tap,
            Incoming {
                place: Some(Place { address: Address { chat: -300, thread: None }, kind: PlaceKind::Group }),
                sender: Some(Sender {
                    account: 42,
                    language_code: Some("ru".into()),
                    shown: Shown { name: "A".into(), username: None },
                    is_masked: false,
                }),
                sent_at: None,
                what: What::Tap(Tap { id: "900".into(), message: Some(77), returned: "1.g.1.x".into() }),
            }
        );
        let inline = read(json!({
            "callback_query": { "id": "901", "from": from, "inline_message_id": "i", "chat_instance": "1", "data": "x" }
        }));
        assert_eq!(inline.place, None);
        let game = read(json!({
            "callback_query": { "id": "902", "from": from, "chat_instance": "1", "game_short_name": "g" }
        }));
        assert_eq!(game.what, What::Unused("game"));
    }

    #[test]
    fn a_vote_is_read_whatever_else_is_said_of_the_poll() {
        let poll = json!({
            "id": "5400000000000000007", "question": "Who calls?", "total_voter_count": 9, "is_anonymous": true,
            "options": [
                { "text": "The bank", "voter_count": 2, "persistent_id": "a" },
                { "text": "A fraudster", "voter_count": 7, "something_of_2031": {} },
            ],
            "is_closed": true, "type": "quiz", "correct_option_ids": [1], "allows_multiple_answers": false,
        });
        let incoming = read(json!({ "poll": poll }));
        assert_eq!((incoming.place, incoming.sender), (None, None));
        assert_eq!(
            incoming.what,
            What::Votes(Votes {
                poll: "5400000000000000007".into(),
                question: "Who calls?".into(),
                options: vec![("The bank".into(), 2), ("A fraudster".into(), 7)],
                is_quiz: true,
                is_closed: true,
            })
        );
        // One that somebody posts is their message.
        assert_eq!(read(message(json!({ "poll": poll }))).what, What::Unused("media"));
        assert_eq!(read(json!({ "poll": { "id": 7 } })).what, What::Unknown);
    }

    #[test]
    fn our_own_standing_is_read_from_the_change() {
        let bot = json!({ "id": 9, "is_bot": true, "first_name": "无诈" });
        let change = |new: serde_json::Value| {
            read(json!({ "my_chat_member": {
                "chat": { "id": -300, "type": "group", "title": "软件2301" },
                "from": { "id": 42, "is_bot": false, "first_name": "李想" },
                "date": 1_743_500_000,
                "old_chat_member": { "user": bot, "status": "left" },
                "new_chat_member": new,
            }}))
            .what
        };

        let added = change(json!({ "user": bot, "status": "member" }));
        assert_eq!(added, What::Standing { was_in: false, is_in: true, may_write: true });
        let kicked = change(json!({ "user": bot, "status": "kicked", "until_date": 0 }));
        assert_eq!(kicked, What::Standing { was_in: false, is_in: false, may_write: false });
    }

    #[test]
    fn people_who_come_are_read_from_the_service_line_and_from_the_change() {
        let person =
            json!({ "id": 42, "is_bot": false, "first_name": "王", "last_name": "老师", "username": "wang_1" });
        let bot = json!({ "id": 9, "is_bot": true, "first_name": "无诈" });
        let shown = Shown { name: "王 老师".into(), username: Some("wang_1".into()) };
        let came = What::Joined(vec![Newcomer { account: 42, shown }]);
        let service = |users: serde_json::Value| read(message(json!({ "new_chat_members": users }))).what;
        assert_eq!(service(json!([person, bot])), came);
        assert_eq!(service(json!([bot])), What::Unused("service"));

        let change = |old: &str, new: &str| {
            read(json!({ "chat_member": {
                "chat": { "id": -300, "type": "group", "title": "软件2301" },
                "from": { "id": 42, "is_bot": false, "first_name": "王" },
                "date": 1_743_500_000,
                "old_chat_member": { "user": person, "status": old },
                "new_chat_member": { "user": person, "status": new },
            }}))
            .what
        };
        assert_eq!(change("left", "member"), came);
        assert_eq!(change("member", "left"), What::Unused("standing"));
        assert_eq!(change("member", "member"), What::Unused("standing"));
    }

    #[test]
    fn both_ends_of_a_move_are_read() {
        assert_eq!(read(message(json!({ "migrate_to_chat_id": -100_300 }))).what, What::MovedTo(-100_300));
        assert_eq!(read(message(json!({ "migrate_from_chat_id": -300 }))).what, What::MovedFrom(-300));
    }

    #[test]
    fn what_nobody_understands_is_unknown_and_breaks_nothing() {
        let reader = Reader::new("wuzha_bot");
        let strange = [
            r#"{"update_id":7,"something_of_2031":{}}"#,
            r#"{"update_id":7,"message":{"chat":null}}"#,
            r#"{"update_id":7,"callback_query":{"id":5}}"#,
            r#"{"update_id":9007199254740993,"message":null}"#,
            r#"{"update_id":7}"#,
        ];
        for raw in strange {
            assert_eq!(reader.read(raw).what, What::Unknown, "{raw}");
        }
    }
}
