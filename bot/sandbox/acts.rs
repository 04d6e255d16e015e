//! What people do. Every act answers with a [`Mistake`] when the script asks for something no person could do.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use axum::body::Bytes;
use reqwest::Url;
use serde_json::json;
use thiserror::Error;

use super::callback::{Press, Tap, TapId, TapTimes};
use super::chat::{Chat, ChatId, ChatKind, Inhabitant, Person, PersonId, Standing};
use super::files::StoredFile;
use super::message::{Body, Draft, Message, Service};
use super::poll;
use super::queue::Kind;
use super::state::{State, to_json};
use super::text::{Formatted, utf16_len};
use super::transcript::Moment;
use super::wire;
use super::world::World;

/// Why an act is impossible.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the messages say what each is")]
pub enum Mistake {
    #[error("there is no person {0}; add them first")]
    NoSuchPerson(i64),
    #[error("there is no chat {0}; add it first, or let the person start the bot")]
    NoSuchChat(i64),
    #[error("person {0} exists already; leave the id out to get a free one")]
    PersonExists(i64),
    #[error("person {person} is not in chat {chat}; let them join first")]
    NotInChat { person: i64, chat: i64 },
    #[error("chat {chat} has no message {message} that can be seen")]
    NoSuchMessage { chat: i64, message: i64 },
    #[error("the message has no callback button in row {row}, column {column} (both from 0)")]
    NoSuchButton { row: usize, column: usize },
    #[error("the message is no poll")]
    NotAPoll,
    #[error("the vote is impossible: {0}")]
    BadVote(&'static str),
    #[error("a start payload is 1 to 64 of A-Z a-z 0-9 _ -")]
    BadPayload,
    #[error("the link must be t.me/<this bot>?start=… or ?startgroup=… (then with a chat)")]
    BadLink,
    #[error("a message has 1 to 4096 UTF-16 units, and this one has {0}")]
    BadLength(usize),
    #[error("the bot is blocked in this private chat; unblock or start it first")]
    Blocked,
    #[error("this works only in a {0}")]
    WrongChatKind(&'static str),
    #[error("the bot is not in chat {0}; add it first")]
    BotNotInChat(i64),
    #[error("only its author can edit a message, and not service lines or polls")]
    NotTheirText,
}

/// First identifiers; Telegram's own have such shapes.
const FIRST_PERSON: i64 = 700_000_001;
const FIRST_GROUP: i64 = -4_000_001;
const FIRST_SUPERGROUP: i64 = -1_002_000_000_001;
/// Bot API, `Message.text`.
const MAX_TEXT_UNITS: usize = 4096;
/// Bot API, deep linking.
const MAX_PAYLOAD_CHARS: usize = 64;

type Act<T> = Result<T, Mistake>;

// People and groups come into being.

impl World {
    /// Adds a person to the world.
    pub fn add_person(&self, person: Person) -> Act<PersonId> {
        let mut state = self.lock();
        let next_free = state.people.keys().next_back().map_or(FIRST_PERSON, |last| FIRST_PERSON.max(last + 1));
        let id = person.id.unwrap_or(next_free);
        if state.people.contains_key(&id) {
            return Err(Mistake::PersonExists(id));
        }
        let person = Person { id: Some(id), ..person };
        state.people.insert(id, Inhabitant { person, chats: BTreeSet::new(), read: BTreeMap::new() });
        state.events.tell(&json!({"kind": "person", "person": id}));
        Ok(PersonId(id))
    }

    /// Makes a basic group without the bot. The first member is its creator.
    pub fn add_group(&self, title: &str, members: &[PersonId]) -> Act<ChatId> {
        self.lock().add_group(ChatKind::Group, title, members)
    }

    /// Makes a supergroup without the bot. The first member is its creator.
    pub fn add_supergroup(&self, title: &str, members: &[PersonId]) -> Act<ChatId> {
        self.lock().add_group(ChatKind::Supergroup, title, members)
    }

    // What people write.

    /// Posts a text and gives its message id. In a private chat this starts the bot if need be.
    pub fn says(&self, person: PersonId, chat: impl Into<ChatId>, text: &str) -> Act<i64> {
        self.lock().says(person.0, chat.into().0, text, None)
    }

    /// Posts a text in reply to a message.
    pub fn says_reply(&self, person: PersonId, chat: impl Into<ChatId>, reply_to: i64, text: &str) -> Act<i64> {
        self.lock().says(person.0, chat.into().0, text, Some(reply_to))
    }

    /// Forwards a text of somebody of this name who hides their account.
    pub fn forwards(&self, person: PersonId, chat: impl Into<ChatId>, from: &str, text: &str) -> Act<i64> {
        let mut state = self.lock();
        let body = Body::Text(checked_text(text)?);
        let chat = state.chat_for_writing(person.0, chat.into().0)?;
        let draft = Draft { body, forwarded_from: Some(from.to_owned()), ..Draft::default() };
        Ok(state.post_as(chat, person.0, draft))
    }

    /// Presses Start in the private chat with the bot, which also lifts a block; `payload` is that of a deep link.
    pub fn starts(&self, person: PersonId, payload: Option<&str>) -> Act<i64> {
        let mut state = self.lock();
        let text = start_text("/start", payload)?;
        state.open_private_chat(person.0)?;
        state.unblock(person.0);
        state.says(person.0, person.0, &text, None)
    }

    /// Follows `t.me/<bot>?startgroup=<payload>` for a group: adds the bot if it is not there, then posts
    /// `/start@<bot> <payload>`.
    pub fn opens_group_link(&self, person: PersonId, chat: ChatId, payload: &str) -> Act<i64> {
        let mut state = self.lock();
        let text = start_text(&format!("/start@{}", state.bot.username), Some(payload))?;
        state.group_of(person.0, chat.0)?;
        state.add_bot(person.0, chat.0);
        state.says(person.0, chat.0, &text, None)
    }

    /// Follows a link to the bot, `?start=` in private or `?startgroup=` into `chat`.
    pub fn follows_link(&self, person: PersonId, link: &str, chat: Option<ChatId>) -> Act<i64> {
        let link = if link.contains("://") { link.to_owned() } else { format!("https://{link}") };
        let link = Url::parse(&link).map_err(|_| Mistake::BadLink)?;
        let parameter = |name| link.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value);
        let username = match (link.scheme(), link.host_str()) {
            ("tg", Some("resolve")) => parameter("domain").unwrap_or_default().into_owned(),
            ("http" | "https", Some("t.me" | "telegram.me" | "telegram.dog")) => {
                link.path().trim_start_matches('/').to_owned()
            }
            _ => return Err(Mistake::BadLink),
        };
        if !username.eq_ignore_ascii_case(&self.lock().bot.username) {
            return Err(Mistake::BadLink);
        }
        match (parameter("startgroup"), chat) {
            (Some(payload), Some(chat)) => self.opens_group_link(person, chat, &payload),
            (Some(_), None) => Err(Mistake::BadLink),
            (None, _) => self.starts(person, parameter("start").as_deref()),
        }
    }

    /// Changes a text the person wrote.
    pub fn edits(&self, person: PersonId, chat: impl Into<ChatId>, message: i64, text: &str) -> Act<()> {
        let mut state = self.lock();
        let (chat, formatted) = (chat.into().0, checked_text(text)?);
        let mut edited = state.message_for(person.0, chat, message)?.clone();
        if edited.from != person.0 || !matches!(edited.draft.body, Body::Text(_)) {
            return Err(Mistake::NotTheirText);
        }
        edited.draft.body = Body::Text(formatted);
        edited.edited = Some(state.now);
        if state.bot_sees(&state.chats[&chat], &edited) {
            let object = to_json(&wire::Message::of(&state, &state.chats[&chat], &edited));
            state.queue_update(Kind::EditedMessage, chat, &object);
        }
        state.replace(chat, edited);
        Ok(())
    }

    /// Posts a document.
    pub fn sends_file(
        &self,
        person: PersonId,
        chat: impl Into<ChatId>,
        name: &str,
        bytes: impl Into<Bytes>,
    ) -> Act<i64> {
        self.sends_file_saying(person, chat, (name, bytes.into()), "")
    }

    /// Posts a document with a caption.
    pub fn sends_file_saying(
        &self,
        person: PersonId,
        chat: impl Into<ChatId>,
        (name, bytes): (&str, Bytes),
        caption: &str,
    ) -> Act<i64> {
        let caption = Formatted::plain(caption);
        self.posts_file(person, chat, (name, bytes), |file| Body::Document { file, caption })
    }

    /// Posts a photo with a caption.
    pub fn sends_photo(
        &self,
        person: PersonId,
        chat: impl Into<ChatId>,
        bytes: impl Into<Bytes>,
        caption: &str,
    ) -> Act<i64> {
        let caption = Formatted::plain(caption);
        self.posts_file(person, chat, ("photo.jpg", bytes.into()), |file| Body::Photo { file, caption })
    }

    fn posts_file(
        &self,
        person: PersonId,
        chat: impl Into<ChatId>,
        (name, bytes): (&str, Bytes),
        body: impl FnOnce(usize) -> Body,
    ) -> Act<i64> {
        let mut state = self.lock();
        let chat = state.chat_for_writing(person.0, chat.into().0)?;
        state.files.push(StoredFile { name: name.to_owned(), bytes });
        let body = body(state.files.len() - 1);
        Ok(state.post_as(chat, person.0, Draft { body, ..Draft::default() }))
    }

    // Buttons and polls.

    /// Presses a callback button; row and column count from 0.
    pub fn taps(
        &self,
        person: PersonId,
        chat: impl Into<ChatId>,
        message: i64,
        row: usize,
        column: usize,
    ) -> Act<TapId> {
        self.lock().press(&Press { person, chat: chat.into(), message, row, column })
    }

    /// Makes many presses while the bot hears of nothing else. Those before a mistake have been made.
    pub fn taps_at_once(&self, presses: &[Press]) -> Act<Vec<TapId>> {
        let mut state = self.lock();
        presses.iter().map(|press| state.press(press)).collect()
    }

    /// Sends a press with any data, as a modified client can; the message need not exist or have buttons.
    pub fn taps_data(&self, person: PersonId, chat: impl Into<ChatId>, message: i64, data: &str) -> Act<TapId> {
        let mut state = self.lock();
        let chat = chat.into().0;
        state.check_member(person.0, chat)?;
        Ok(state.tap(person.0, chat, message, data.to_owned(), data))
    }

    /// Votes in a poll, by option numbers from 0; replaces an earlier vote where the poll allows that.
    pub fn votes(&self, person: PersonId, chat: impl Into<ChatId>, message: i64, options: &[usize]) -> Act<()> {
        if options.is_empty() {
            return Err(Mistake::BadVote("choose at least one option, or retract"));
        }
        self.lock().vote(person.0, chat.into().0, message, options)
    }

    /// Takes a vote back; impossible in a quiz.
    pub fn retracts(&self, person: PersonId, chat: impl Into<ChatId>, message: i64) -> Act<()> {
        self.lock().vote(person.0, chat.into().0, message, &[])
    }

    // Coming and going.

    /// Joins a group.
    pub fn joins(&self, person: PersonId, chat: ChatId) -> Act<()> {
        let mut state = self.lock();
        state.known_person(person.0)?;
        if state.group(chat.0)?.members.contains(&person.0) {
            return Ok(());
        }
        state.change_membership(person.0, chat.0, Membership::Joins);
        Ok(())
    }

    /// Leaves a group.
    pub fn leaves(&self, person: PersonId, chat: ChatId) -> Act<()> {
        let mut state = self.lock();
        state.group_of(person.0, chat.0)?;
        state.change_membership(person.0, chat.0, Membership::Leaves);
        Ok(())
    }

    /// Adds the bot to a group; does nothing when it is there.
    pub fn adds_bot(&self, person: PersonId, chat: ChatId) -> Act<()> {
        let mut state = self.lock();
        state.group_of(person.0, chat.0)?;
        state.add_bot(person.0, chat.0);
        Ok(())
    }

    /// Removes the bot from a group for good: it is kicked.
    pub fn removes_bot(&self, person: PersonId, chat: ChatId) -> Act<()> {
        let mut state = self.lock();
        state.group_with_bot(person.0, chat.0)?;
        state.change_standing(chat.0, person.0, Standing::Kicked);
        let bot = state.bot.id;
        state.post_service(chat.0, person.0, Service::Left(bot));
        Ok(())
    }

    /// Makes the bot an administrator; it then sees every message.
    pub fn promotes_bot(&self, person: PersonId, chat: ChatId) -> Act<()> {
        let mut state = self.lock();
        state.group_with_bot(person.0, chat.0)?;
        state.change_standing(chat.0, person.0, Standing::Administrator);
        Ok(())
    }

    /// Takes the right to post from the bot, by the creator of the group.
    pub fn restricts_bot(&self, chat: ChatId) -> Act<()> {
        let mut state = self.lock();
        let creator = state.group(chat.0)?.members.first().copied().ok_or(Mistake::NoSuchChat(chat.0))?;
        state.group_with_bot(creator, chat.0)?;
        state.change_standing(chat.0, creator, Standing::Restricted);
        Ok(())
    }

    /// Blocks the bot in the private chat.
    pub fn blocks(&self, person: PersonId) -> Act<()> {
        let mut state = self.lock();
        state.open_private_chat(person.0)?;
        state.change_standing(person.0, person.0, Standing::Kicked);
        Ok(())
    }

    /// Lifts the block.
    pub fn unblocks(&self, person: PersonId) -> Act<()> {
        let mut state = self.lock();
        state.open_private_chat(person.0)?;
        state.unblock(person.0);
        Ok(())
    }

    /// Turns a basic group into a supergroup and gives its new id. Later sends to the old id are refused with
    /// `migrate_to_chat_id`.
    pub fn migrates(&self, chat: ChatId) -> Act<ChatId> {
        self.lock().migrate(chat.0)
    }
}

#[derive(Clone, Copy)]
enum Membership {
    Joins,
    Leaves,
}

impl State {
    fn add_group(&mut self, kind: ChatKind, title: &str, members: &[PersonId]) -> Act<ChatId> {
        for member in members {
            self.known_person(member.0)?;
        }
        let first = if kind == ChatKind::Supergroup { FIRST_SUPERGROUP } else { FIRST_GROUP };
        let taken = self.chats.values().filter(|chat| chat.kind == kind).map(|chat| chat.id - 1);
        let id = taken.min().map_or(first, |next| next.min(first));
        let members: Vec<i64> = members.iter().map(|member| member.0).collect();
        for member in &members {
            self.enter(*member, id);
        }
        self.chats.insert(id, Chat::new(id, kind, title, members));
        self.events.tell(&json!({"kind": "chat", "chat": id}));
        Ok(ChatId(id))
    }

    fn says(&mut self, person: i64, chat: i64, text: &str, reply_to: Option<i64>) -> Act<i64> {
        let body = Body::Text(checked_text(text)?);
        let chat = self.chat_for_writing(person, chat)?;
        if let Some(id) = reply_to {
            self.message_for(person, chat, id)?;
        }
        Ok(self.post_as(chat, person, Draft { body, reply_to, ..Draft::default() }))
    }

    fn press(&mut self, press: &Press) -> Act<TapId> {
        let Press { person, chat, message, row, column } = *press;
        let keyboard = self.message_for(person.0, chat.0, message)?.draft.keyboard.as_ref();
        let button = keyboard.and_then(|keyboard| keyboard.inline_keyboard.get(row)?.get(column));
        let button = button.and_then(|button| Some((button.text.clone(), button.callback_data.clone()?)));
        let (label, data) = button.ok_or(Mistake::NoSuchButton { row, column })?;
        Ok(self.tap(person.0, chat.0, message, label, &data))
    }

    fn tap(&mut self, person: i64, chat_id: i64, message: i64, label: String, data: &str) -> TapId {
        let tap = TapId(self.taps.len());
        let times = TapTimes { at: self.now, answered_at: None };
        self.taps.push(Tap { person, label, times, answer: None });
        let chat = &self.chats[&chat_id];
        let pressed = match chat.messages.get(&message).filter(|message| !message.deleted) {
            Some(message) => json!(wire::Message::of(self, chat, message)),
            // Telegram's `InaccessibleMessage`.
            None => json!({"chat": self.wire_chat(chat), "message_id": message, "date": 0}),
        };
        let query = json!({
            "id": tap.query_id(),
            "from": self.user(person),
            "message": pressed,
            "chat_instance": chat_id.wrapping_mul(0x5DEE_CE66D).to_string(),
            "data": data,
        });
        self.queue_update(Kind::CallbackQuery, person, &query.to_string());
        if self.keep_texts
            && let Some(chat) = self.chats.get_mut(&chat_id)
        {
            chat.moments.push(Moment::Tap(tap));
        }
        tap
    }

    fn vote(&mut self, person: i64, chat: i64, message: i64, options: &[usize]) -> Act<()> {
        let Body::Poll(index) = self.message_for(person, chat, message)?.draft.body else {
            return Err(Mistake::NotAPoll);
        };
        let poll = &mut self.polls[index];
        let has_voted = poll.votes.contains_key(&person);
        match poll.correct {
            _ if poll.closed => return Err(Mistake::BadVote("the poll is closed")),
            Some(_) if has_voted => return Err(Mistake::BadVote("a quiz takes one answer and keeps it")),
            Some(_) | None => {}
        }
        if options.iter().any(|option| *option >= poll.options.len()) {
            return Err(Mistake::BadVote("there is no such option"));
        }
        if options.len() > 1 && !poll.multiple {
            return Err(Mistake::BadVote("the poll takes one option"));
        }
        if options.is_empty() {
            poll.votes.remove(&person).ok_or(Mistake::BadVote("there is no vote to retract"))?;
        } else {
            poll.votes.insert(person, options.to_vec());
        }
        if !poll.anonymous {
            let answer = json!({
                "poll_id": poll::id_of(index),
                "user": self.user(person),
                "option_ids": options,
            });
            self.queue_update(Kind::PollAnswer, person, &answer.to_string());
        }
        self.queue_poll(index);
        Ok(())
    }

    fn add_bot(&mut self, person: i64, chat: i64) {
        if !self.chats[&chat].standing.is_present() {
            self.change_standing(chat, person, Standing::Member);
            self.post_service(chat, person, Service::Joined(self.bot.id));
        }
    }

    fn unblock(&mut self, person: i64) {
        if self.chats[&person].standing == Standing::Kicked {
            self.change_standing(person, person, Standing::Member);
        }
    }

    /// `chat_member` reaches only bots that are administrators and asked for it; the service line reaches all.
    fn change_membership(&mut self, person: i64, chat_id: i64, change: Membership) {
        let before = wire::person_member(&self.user(person), &self.chats[&chat_id]);
        if let Some(chat) = self.chats.get_mut(&chat_id) {
            match change {
                Membership::Joins => chat.members.push(person),
                Membership::Leaves => chat.members.retain(|member| *member != person),
            }
        }
        let chat = &self.chats[&chat_id];
        if chat.standing == Standing::Administrator {
            let object = json!({
                "chat": self.wire_chat(chat),
                "from": self.user(person),
                "date": self.now.timestamp(),
                "old_chat_member": before,
                "new_chat_member": wire::person_member(&self.user(person), chat),
            });
            self.queue_update(Kind::ChatMember, chat_id, &object.to_string());
        }
        match change {
            Membership::Joins => {
                self.enter(person, chat_id);
                self.post_service(chat_id, person, Service::Joined(person));
            }
            Membership::Leaves => {
                if let Some(inhabitant) = self.people.get_mut(&person) {
                    inhabitant.chats.remove(&chat_id);
                }
                self.post_service(chat_id, person, Service::Left(person));
            }
        }
        self.events.tell(&json!({"kind": "chat", "chat": chat_id}));
    }

    fn migrate(&mut self, old: i64) -> Act<ChatId> {
        let chat = self.group(old)?;
        if chat.kind != ChatKind::Group || chat.migrated_to.is_some() {
            return Err(Mistake::WrongChatKind("basic group that has not migrated yet"));
        }
        let (title, standing) = (chat.title.clone(), chat.standing);
        let members: Vec<PersonId> = chat.members.iter().copied().map(PersonId).collect();
        let actor = members.first().ok_or(Mistake::NoSuchChat(old))?.0;
        let new = self.add_group(ChatKind::Supergroup, &title, &members)?;
        if let Some(chat) = self.chats.get_mut(&new.0) {
            chat.standing = standing;
        }
        self.post_service(old, actor, Service::MigratedTo(new.0));
        self.post_service(new.0, actor, Service::MigratedFrom(old));
        if let Some(chat) = self.chats.get_mut(&old) {
            chat.migrated_to = Some(new.0);
        }
        for member in members {
            if let Some(inhabitant) = self.people.get_mut(&member.0) {
                inhabitant.chats.remove(&old);
            }
        }
        self.events.tell(&json!({"kind": "chat", "chat": old}));
        Ok(new)
    }

    // Checks.

    fn known_person(&self, person: i64) -> Act<()> {
        self.people.contains_key(&person).then_some(()).ok_or(Mistake::NoSuchPerson(person))
    }

    fn group(&self, chat: i64) -> Act<&Chat> {
        let found = self.chats.get(&chat).ok_or(Mistake::NoSuchChat(chat))?;
        if found.is_group() { Ok(found) } else { Err(Mistake::WrongChatKind("group")) }
    }

    fn group_of(&self, person: i64, chat: i64) -> Act<&Chat> {
        let group = self.group(chat)?;
        self.check_member(person, chat)?;
        Ok(group)
    }

    fn group_with_bot(&self, person: i64, chat: i64) -> Act<()> {
        let group = self.group_of(person, chat)?;
        if group.standing.is_present() { Ok(()) } else { Err(Mistake::BotNotInChat(chat)) }
    }

    fn check_member(&self, person: i64, chat: i64) -> Act<()> {
        self.known_person(person)?;
        let found = self.chats.get(&chat).ok_or(Mistake::NoSuchChat(chat))?;
        if found.members.contains(&person) { Ok(()) } else { Err(Mistake::NotInChat { person, chat }) }
    }

    fn message_for(&self, person: i64, chat: i64, message: i64) -> Act<&Message> {
        self.check_member(person, chat)?;
        let found = self.chats[&chat].messages.get(&message).filter(|message| !message.deleted);
        found.ok_or(Mistake::NoSuchMessage { chat, message })
    }

    fn chat_for_writing(&mut self, person: i64, chat: i64) -> Act<i64> {
        if person == chat {
            self.open_private_chat(person)?;
            if self.chats[&chat].standing == Standing::Kicked {
                return Err(Mistake::Blocked);
            }
        }
        self.check_member(person, chat)?;
        match self.chats[&chat].migrated_to {
            None => Ok(chat),
            Some(_) => Err(Mistake::WrongChatKind("chat that has not migrated")),
        }
    }

    fn open_private_chat(&mut self, person: i64) -> Act<()> {
        self.known_person(person)?;
        if let Entry::Vacant(place) = self.chats.entry(person) {
            let mut chat = Chat::new(person, ChatKind::Private, "", vec![person]);
            chat.standing = Standing::Member;
            place.insert(chat);
            self.enter(person, person);
            self.events.tell(&json!({"kind": "chat", "chat": person}));
        }
        Ok(())
    }

    fn enter(&mut self, person: i64, chat: i64) {
        if let Some(inhabitant) = self.people.get_mut(&person) {
            inhabitant.chats.insert(chat);
        }
    }
}

fn checked_text(text: &str) -> Act<Formatted> {
    let formatted = Formatted::plain(text);
    match utf16_len(&formatted.text) {
        1..=MAX_TEXT_UNITS => Ok(formatted),
        length => Err(Mistake::BadLength(length)),
    }
}

fn start_text(command: &str, payload: Option<&str>) -> Act<String> {
    let Some(payload) = payload else {
        return Ok(command.to_owned());
    };
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if (1..=MAX_PAYLOAD_CHARS).contains(&payload.len()) && payload.chars().all(is_allowed) {
        Ok(format!("{command} {payload}"))
    } else {
        Err(Mistake::BadPayload)
    }
}
