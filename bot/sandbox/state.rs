//! Everything the emulated Telegram knows. Always behind the one lock of [`World`](super::world::World).

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::answer::{Answer, Refusal};
use super::callback::Tap;
use super::chat::{Chat, ChatKind, Inhabitant, Standing};
use super::events::Events;
use super::faults::Script;
use super::files::StoredFile;
use super::limits::{Charge, Gauge, Limits};
use super::log::Log;
use super::message::{Body, Draft, Eyes, Message, Service};
use super::params::Params;
use super::poll::Poll;
use super::queue::{Kind, Queue};
use super::random::Random;
use super::sight::Sight;
use super::text::EntityKind;
use super::transcript::Moment;
use super::webhook::Webhook;
use super::wire;

/// The world, its bot and the books kept about both.
pub struct State {
    /// The dial's time when the lock was taken.
    pub now: DateTime<Utc>,
    pub bot: Bot,
    pub keep_texts: bool,
    pub people: BTreeMap<i64, Inhabitant>,
    pub chats: HashMap<i64, Chat>,
    pub polls: Vec<Poll>,
    pub taps: Vec<Tap>,
    pub files: Vec<StoredFile>,
    /// Files that people on the page may send without having one.
    pub offered: Vec<StoredFile>,
    /// What is worth watching, in order.
    pub sights: Vec<Sight>,
    /// By scope (as canonical JSON) and language.
    pub commands: BTreeMap<(String, String), Value>,
    pub queue: Queue,
    pub webhook: Option<Webhook>,
    /// Who polls: changes with every `getUpdates`, which sends the previous poller away.
    pub poller: watch::Sender<Poller>,
    pub faults: Script,
    pub log: Log,
    pub events: Arc<Events>,
    /// Counts up whenever the bot has something new to fetch.
    pub posted: watch::Sender<u64>,
    /// Counts up whenever the bot answers a press.
    pub answered: watch::Sender<u64>,
    gauge: Gauge,
    next_closing: DateTime<Utc>,
}

/// The bot's own account.
pub struct Bot {
    pub id: i64,
    pub username: String,
    pub name: String,
}

/// How the books are kept.
pub struct Books {
    pub keep_texts: bool,
    pub limits: Limits,
    pub seed: u64,
}

/// Why a call wants a message of the bot.
#[derive(Clone, Copy)]
pub enum Purpose {
    Edit,
    StopPoll,
}

/// The one allowed to poll.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Poller {
    #[default]
    Nobody,
    /// The caller of the latest `getUpdates`, by number.
    Call(u64),
    Webhook,
}

impl State {
    pub fn new(bot: Bot, books: Books, now: DateTime<Utc>, events: Arc<Events>) -> State {
        let mut random = Random::seeded(books.seed);
        // Telegram starts somewhere; ids must stay below 2^31 for clients that use signed integers.
        let first_update = 100_000_000 + (random.next() % 800_000_000) as u32;
        State {
            now,
            bot,
            keep_texts: books.keep_texts,
            people: BTreeMap::new(),
            chats: HashMap::new(),
            polls: Vec::new(),
            taps: Vec::new(),
            files: Vec::new(),
            offered: Vec::new(),
            sights: Vec::new(),
            commands: BTreeMap::new(),
            queue: Queue::starting_at(first_update),
            webhook: None,
            poller: watch::Sender::default(),
            faults: Script::seeded(random.next()),
            log: Log::default(),
            events,
            posted: watch::Sender::default(),
            answered: watch::Sender::default(),
            gauge: Gauge::new(books.limits),
            next_closing: DateTime::<Utc>::MAX_UTC,
        }
    }

    // Where a call wants to act.

    /// The chat of a call that posts, checked for the right to post `what` there.
    pub fn destination(&self, params: &Params, what: &str) -> Result<i64, Refusal> {
        let chat = self.chat_of(params)?;
        chat.check_posting(what)?;
        Ok(chat.id)
    }

    /// The chat of a call that only needs to be there.
    pub fn seen_chat(&self, params: &Params) -> Result<&Chat, Refusal> {
        let chat = self.chat_of(params)?;
        chat.check_presence()?;
        Ok(chat)
    }

    fn chat_of(&self, params: &Params) -> Result<&Chat, Refusal> {
        if params.text("chat_id").is_none() {
            return Err(Refusal::bad("chat_id is empty"));
        }
        let id = params.integer("chat_id").unwrap_or_default();
        self.chats.get(&id).ok_or_else(|| {
            if self.people.contains_key(&id) {
                Refusal::forbidden("bot can't initiate conversation with a user")
            } else {
                Refusal::bad("chat not found")
            }
        })
    }

    /// The message of the bot that a call changes, and its chat.
    pub fn own_message(&self, params: &Params, purpose: Purpose) -> Result<(i64, Message), Refusal> {
        let chat = self.seen_chat(params)?;
        let id = params.integer("message_id").unwrap_or_default();
        let found = match chat.messages.get(&id) {
            Some(message) => Some(message.clone()).filter(|message| !message.deleted),
            None if self.keep_texts => None,
            None => (1..=chat.last_message_id).contains(&id).then(|| Message::forgotten(id, self.bot.id, self.now)),
        };
        let (not_found, not_its_own) = match purpose {
            Purpose::Edit => ("message to edit not found", "message can't be edited"),
            Purpose::StopPoll => ("message with poll to stop not found", "poll can't be stopped"),
        };
        let message = found.ok_or_else(|| Refusal::bad(not_found))?;
        if message.from != self.bot.id || matches!(message.draft.body, Body::Service(_)) {
            return Err(Refusal::bad(not_its_own));
        }
        Ok((chat.id, message))
    }

    /// What the call replies to, if it does.
    pub fn reply_target(&self, params: &Params, chat: i64) -> Result<Option<i64>, Refusal> {
        let reply: Option<Value> = params.json("reply_parameters")?;
        let reply = reply.unwrap_or_default();
        let wanted = reply["message_id"].as_i64().or_else(|| params.integer("reply_to_message_id"));
        let is_optional = reply["allow_sending_without_reply"].as_bool().unwrap_or_default()
            || params.flag("allow_sending_without_reply");
        let Some(id) = wanted else {
            return Ok(None);
        };
        let exists = match self.chats[&chat].messages.get(&id) {
            Some(message) => !message.deleted,
            None => !self.keep_texts,
        };
        match (exists, is_optional) {
            (true, _) => Ok(Some(id)),
            (false, true) => Ok(None),
            (false, false) => Err(Refusal::bad("message to be replied not found")),
        }
    }

    // Limits.

    pub fn charge_send(&mut self, chat: i64) -> Result<(), Refusal> {
        let now = self.now;
        let admitted = match self.chats.get_mut(&chat) {
            Some(chat) => {
                let is_group = chat.is_group();
                self.gauge.admit(now, Charge::Send { trail: &mut chat.trail, is_group })
            }
            None => self.gauge.admit(now, Charge::Edit),
        };
        admitted.map_err(Refusal::too_many)
    }

    pub fn charge_edit(&mut self) -> Result<(), Refusal> {
        self.gauge.admit(self.now, Charge::Edit).map_err(Refusal::too_many)
    }

    // Messages.

    /// Charges, posts and answers with the message.
    pub fn post_by_bot(&mut self, chat: i64, draft: Draft) -> Result<Answer, Refusal> {
        self.charge_send(chat)?;
        let message = self.compose(chat, self.bot.id, draft);
        let id = message.id;
        let answer = Answer::of(&wire::Message::of(self, &self.chats[&chat], &message)).about(id);
        self.keep(chat, message);
        Ok(answer)
    }

    /// Posts what somebody writes, and tells the bot if it may see it.
    pub fn post_as(&mut self, chat: i64, person: i64, draft: Draft) -> i64 {
        let message = self.compose(chat, person, draft);
        let id = message.id;
        if self.bot_sees(&self.chats[&chat], &message) {
            let object = to_json(&wire::Message::of(self, &self.chats[&chat], &message));
            self.queue_update(Kind::Message, chat, &object);
        }
        self.keep(chat, message);
        id
    }

    /// Posts a line of Telegram's own about what `actor` did. The bot is not told of its own acts.
    pub fn post_service(&mut self, chat: i64, actor: i64, service: Service) {
        self.post_as(chat, actor, Draft { body: Body::Service(service), ..Draft::default() });
    }

    /// Puts the changed message in place of the old one and answers with it.
    pub fn replace(&mut self, chat: i64, message: Message) -> Answer {
        let answer = Answer::of(&wire::Message::of(self, &self.chats[&chat], &message)).about(message.id);
        self.tell_message("edit", chat, &message);
        if let Some(kept) = self.chats.get_mut(&chat).and_then(|chat| chat.messages.get_mut(&message.id)) {
            *kept = message;
        }
        answer
    }

    /// Gives a message its number; it is not yet in the chat.
    pub fn compose(&mut self, chat: i64, from: i64, draft: Draft) -> Message {
        let id = self.chats.get_mut(&chat).map_or(0, |chat| {
            chat.last_message_id += 1;
            chat.last_message_id
        });
        Message { id, date: self.now, from, draft, edited: None, deleted: false }
    }

    fn keep(&mut self, chat: i64, message: Message) {
        self.tell_message("message", chat, &message);
        if !self.keep_texts && !matches!(message.draft.body, Body::Poll(_)) {
            return;
        }
        if let Some(chat) = self.chats.get_mut(&chat) {
            chat.moments.push(Moment::Message(message.id));
            chat.messages.insert(message.id, message);
        }
    }

    /// Privacy mode: in groups a bot that is no administrator sees commands, replies to itself and service lines.
    pub fn bot_sees(&self, chat: &Chat, message: &Message) -> bool {
        if message.from == self.bot.id {
            return false;
        }
        let is_departure = matches!(message.draft.body, Body::Service(Service::Left(user)) if user == self.bot.id);
        if !chat.standing.is_present() {
            return is_departure;
        }
        match &message.draft.body {
            Body::Service(_) => true,
            _ if chat.kind == ChatKind::Private || chat.standing == Standing::Administrator => true,
            _ if message.draft.reply_to.is_some_and(|id| self.is_by_bot(chat, id)) => true,
            Body::Text(formatted) => {
                let begins_with_command = formatted
                    .entities
                    .first()
                    .is_some_and(|entity| entity.kind == EntityKind::BotCommand && entity.offset == 0);
                let command = formatted.text.split_whitespace().next().unwrap_or_default();
                let addressee = command.split_once('@').map(|(_, name)| name);
                begins_with_command && addressee.is_none_or(|name| name.eq_ignore_ascii_case(&self.bot.username))
            }
            Body::Poll(_) | Body::Photo { .. } | Body::Document { .. } => false,
        }
    }

    fn is_by_bot(&self, chat: &Chat, id: i64) -> bool {
        chat.messages.get(&id).is_none_or(|message| message.from == self.bot.id)
    }

    // Updates.

    /// Queues an update and wakes whoever delivers it.
    pub fn queue_update(&mut self, kind: Kind, lane: i64, object: &str) {
        self.queue.push(kind, lane, object, self.now);
        self.wake();
    }

    pub fn wake(&self) {
        self.posted.send_modify(|count| *count += 1);
    }

    /// Moves the bot to another standing and queues `my_chat_member`.
    pub fn change_standing(&mut self, chat: i64, actor: i64, standing: Standing) {
        let Some(place) = self.chats.get_mut(&chat) else {
            return;
        };
        let before = std::mem::replace(&mut place.standing, standing);
        if before.status() != standing.status() {
            let bot = self.user(self.bot.id);
            let object = json!({
                "chat": self.wire_chat(&self.chats[&chat]),
                "from": self.user(actor),
                "date": self.now.timestamp(),
                "old_chat_member": wire::bot_member(&bot, before),
                "new_chat_member": wire::bot_member(&bot, standing),
            });
            self.queue_update(Kind::MyChatMember, chat, &object.to_string());
        }
        self.events.tell(&json!({"kind": "chat", "chat": chat}));
    }

    /// Queues the state of a poll, as Telegram does for every vote and when it closes.
    pub fn queue_poll(&mut self, index: usize) {
        let object = self.polls[index].wire(index).to_string();
        self.queue_update(Kind::Poll, self.polls[index].chat, &object);
        self.tell_kept("edit", self.polls[index].chat, self.polls[index].message);
    }

    // Polls that close by themselves.

    pub fn watch_closing(&mut self, closes: DateTime<Utc>) {
        self.next_closing = self.next_closing.min(closes);
    }

    /// Closes what is due. Called whenever the lock is taken, so nobody ever sees an overdue poll.
    pub fn close_due_polls(&mut self) {
        if self.now < self.next_closing {
            return;
        }
        let now = self.now;
        let is_due = |poll: &Poll| !poll.closed && poll.closes.is_some_and(|closes| closes <= now);
        let due: Vec<usize> = (0..self.polls.len()).filter(|index| is_due(&self.polls[*index])).collect();
        for index in due {
            self.polls[index].closed = true;
            self.queue_poll(index);
        }
        let open = self.polls.iter().filter(|poll| !poll.closed);
        self.next_closing = open.filter_map(|poll| poll.closes).min().unwrap_or(DateTime::<Utc>::MAX_UTC);
    }

    // Shapes.

    pub fn user(&self, id: i64) -> wire::User<'_> {
        match self.people.get(&id) {
            Some(Inhabitant { person, .. }) => wire::User {
                id,
                is_bot: false,
                first_name: &person.name,
                username: person.username.as_deref(),
                language_code: person.language_code.as_deref(),
            },
            None => wire::User {
                id,
                is_bot: true,
                first_name: &self.bot.name,
                username: Some(&self.bot.username),
                language_code: None,
            },
        }
    }

    pub fn wire_chat<'a>(&'a self, chat: &'a Chat) -> wire::Chat<'a> {
        let person = self.people.get(&chat.id).map(|inhabitant| &inhabitant.person);
        wire::Chat {
            id: chat.id,
            kind: chat.kind.name(),
            title: Some(chat.title.as_str()).filter(|_| chat.is_group()),
            first_name: person.map(|person| person.name.as_str()),
            username: person.and_then(|person| person.username.as_deref()),
        }
    }

    // Events for the page.

    /// Tells watchers about a message that is in its chat.
    pub fn tell_kept(&self, kind: &str, chat: i64, id: i64) {
        if let Some(message) = self.chats.get(&chat).and_then(|chat| chat.messages.get(&id)) {
            self.tell_message(kind, chat, message);
        }
    }

    fn tell_message(&self, kind: &str, chat: i64, message: &Message) {
        if self.events.has_listeners() {
            let view = self.view(&self.chats[&chat], message, Eyes::Public);
            self.events.tell(&json!({"kind": kind, "chat": chat, "message": view}));
        }
    }
}

/// JSON of one of our own shapes.
pub fn to_json(shape: &impl Serialize) -> String {
    serde_json::to_string(shape).expect("every shape of the Bot API has string keys")
}
