//! The handle on the emulated Telegram: what scripts, tests and the page look at. What people do is in
//! [`acts`](super::acts).

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::callback::{TapAnswer, TapId, TapTimes};
use super::chat::{ChatId, PersonId};
use super::dial::Dial;
use super::events::Events;
use super::faults::FaultRule;
use super::files::{self, StoredFile};
use super::log::{Counts, LogEntry};
use super::message::{Eyes, MessageView};
use super::sight::Sight;
use super::state::State;
use super::transcript::TranscriptStyle;

/// A cheap handle on the world of one sandbox. Every method is short and synchronous.
#[derive(Clone)]
pub struct World {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    dial: Dial,
    events: Arc<Events>,
    zone: Tz,
    posted: watch::Sender<u64>,
    answered: watch::Sender<u64>,
    stop: CancellationToken,
}

/// The faults in force; from [`World::faults`].
pub struct Faults<'a>(&'a World);

impl World {
    pub(super) fn new(state: State, dial: Dial, zone: Tz, stop: CancellationToken) -> World {
        let (events, posted, answered) = (state.events.clone(), state.posted.clone(), state.answered.clone());
        let shared = Shared { state: Mutex::new(state), dial, events, zone, posted, answered, stop };
        World { shared: Arc::new(shared) }
    }

    /// The virtual clock.
    pub fn dial(&self) -> &Dial {
        &self.shared.dial
    }

    /// The zone in which the page and transcripts show times.
    pub fn zone(&self) -> Tz {
        self.shared.zone
    }

    /// The messages of a chat, oldest first, deleted ones included; none when there is no such chat.
    pub fn messages(&self, chat: ChatId) -> Vec<MessageView> {
        self.lock().view_chat(chat, 0, Eyes::AllSeeing)
    }

    /// The messages of a chat after the one with this number.
    pub fn messages_since(&self, chat: ChatId, after: i64) -> Vec<MessageView> {
        self.lock().view_chat(chat, after, Eyes::AllSeeing)
    }

    /// The newest message of a chat that is not deleted.
    pub fn last_message(&self, chat: ChatId) -> Option<MessageView> {
        let state = self.lock();
        let chat = state.chats.get(&chat.0)?;
        let newest = chat.messages.values().rev().find(|message| !message.deleted)?;
        Some(state.view(chat, newest, Eyes::AllSeeing))
    }

    /// The messages others posted in this person's chats since the last call, which also marks them as read.
    pub fn unread(&self, person: PersonId) -> Vec<(ChatId, MessageView)> {
        let mut state = self.lock();
        let Some(inhabitant) = state.people.get(&person.0) else {
            return Vec::new();
        };
        let mut unread = Vec::new();
        let mut read = inhabitant.read.clone();
        for id in &inhabitant.chats {
            let seen = read.insert(*id, state.chats[id].last_message_id).unwrap_or_default();
            let new = state.view_chat(ChatId(*id), seen, Eyes::Of(person.0));
            let others = new.into_iter().filter(|message| message.from.id != person.0 && !message.deleted);
            unread.extend(others.map(|message| (ChatId(*id), message)));
        }
        if let Some(inhabitant) = state.people.get_mut(&person.0) {
            inhabitant.read = read;
        }
        unread
    }

    /// A chat as plain text; empty when there is no such chat.
    pub fn transcript(&self, chat: ChatId, style: &TranscriptStyle) -> String {
        let state = self.lock();
        state.chats.get(&chat.0).map(|chat| state.transcript(chat, style)).unwrap_or_default()
    }

    /// What the bot answered to a press; `None` as long as it has not.
    pub fn answer_of(&self, tap: TapId) -> Option<TapAnswer> {
        self.lock().taps.get(tap.0)?.answer.clone()
    }

    /// When each button was pressed and when the bot answered, in the order of the presses.
    pub fn tap_times(&self) -> Vec<TapTimes> {
        self.lock().taps.iter().map(|tap| tap.times).collect()
    }

    /// Wakes whenever the bot answers a press.
    pub fn tap_answered(&self) -> watch::Receiver<u64> {
        self.shared.answered.subscribe()
    }

    /// Updates the bot has not confirmed yet.
    pub fn pending_updates(&self) -> usize {
        let mut state = self.lock();
        let now = state.now;
        state.queue.len(now)
    }

    /// Wakes whenever there is an update for the bot to fetch.
    pub fn update_posted(&self) -> watch::Receiver<u64> {
        self.shared.posted.subscribe()
    }

    /// A photo or document that was sent, by its `file_id`.
    pub fn file(&self, file_id: &str) -> Option<(String, Bytes)> {
        let state = self.lock();
        let file = state.files.get(files::index_of(file_id)?)?;
        Some((file.name.clone(), file.bytes.clone()))
    }

    /// Lays a file out that whoever plays somebody on the page may send without having one.
    pub fn offers_file(&self, name: &str, bytes: impl Into<Bytes>) {
        self.lock().offered.push(StoredFile { name: name.to_owned(), bytes: bytes.into() });
    }

    /// Has the page offer these moments to whoever looks at it.
    pub fn shows_sights(&self, sights: Vec<Sight>) {
        self.lock().sights = sights;
    }

    /// The ground truth: every Bot API request received so far.
    pub fn log(&self) -> Vec<LogEntry> {
        self.log_since(0)
    }

    /// The entries of the log from position `seq` on.
    pub fn log_since(&self, seq: usize) -> Vec<LogEntry> {
        self.lock().log.entries.get(seq..).unwrap_or_default().to_vec()
    }

    /// Number of requests received so far.
    pub fn log_len(&self) -> usize {
        self.lock().log.entries.len()
    }

    /// Cheap totals over the log.
    pub fn counts(&self) -> Counts {
        self.lock().log.counts.clone()
    }

    /// The scripted faults.
    pub fn faults(&self) -> Faults<'_> {
        Faults(self)
    }

    /// Queues any update at all and gives its `update_id`, which is assigned when missing; `None` when it is not an
    /// object. Repeated and out-of-order ids are let through.
    pub fn inject(&self, update: Value) -> Option<u32> {
        let mut state = self.lock();
        let now = state.now;
        let id = state.queue.inject(update, now)?;
        state.wake();
        Some(id)
    }

    /// As after a quiet week: forgets waiting updates, and the next has this id, which may be a lower one.
    pub fn jump_update_ids(&self, next_id: u32) {
        self.lock().queue.jump_to(next_id);
    }

    /// Shows on the page a line of narration about something that happened at `at`.
    pub fn narrate(&self, at: DateTime<Utc>, text: &str) {
        self.events().tell(&json!({"kind": "narration", "at": at, "text": text}));
    }

    pub(super) fn events(&self) -> &Events {
        &self.shared.events
    }

    /// Completes when the sandbox stops.
    pub(super) async fn stopping(&self) {
        self.shared.stop.cancelled().await;
    }

    /// The state, with the dial's time in it and overdue polls closed.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        let now = self.shared.dial.now();
        let mut state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.now = now;
        state.close_due_polls();
        state
    }
}

impl Faults<'_> {
    /// Replaces all rules; each starts counting afresh. For every request the first rule that strikes wins.
    pub fn script(&self, rules: Vec<FaultRule>) {
        self.0.lock().faults.set(rules);
    }

    /// Removes all rules.
    pub fn clear(&self) {
        self.script(Vec::new());
    }

    /// The rules in force.
    pub fn rules(&self) -> Vec<FaultRule> {
        self.0.lock().faults.rules()
    }
}
