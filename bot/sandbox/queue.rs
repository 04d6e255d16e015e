//! Updates waiting for the bot, by Telegram's rules: consecutive ids, confirmed by offset, dropped when too old.

use std::collections::{HashSet, VecDeque};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

/// Kinds of update the sandbox makes, by their field name in `Update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Message,
    EditedMessage,
    CallbackQuery,
    Poll,
    PollAnswer,
    MyChatMember,
    ChatMember,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Message => "message",
            Kind::EditedMessage => "edited_message",
            Kind::CallbackQuery => "callback_query",
            Kind::Poll => "poll",
            Kind::PollAnswer => "poll_answer",
            Kind::MyChatMember => "my_chat_member",
            Kind::ChatMember => "chat_member",
        }
    }
}

/// How long an update waits (tdlib/telegram-bot-api, Client.cpp).
const QUERY_LIFETIME: TimeDelta = TimeDelta::seconds(150);
const OTHER_LIFETIME: TimeDelta = TimeDelta::hours(24);

/// Kinds that come only when asked for by name (Bot API, `allowed_updates`).
const ONLY_ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// The queue of the one bot.
pub struct Queue {
    waiting: VecDeque<Waiting>,
    next_id: u32,
    next_ticket: u64,
    allowed: Option<Vec<String>>,
    busy_lanes: HashSet<i64>,
    earliest_expiry: DateTime<Utc>,
}

/// One update.
#[derive(Clone)]
pub struct Waiting {
    /// Unlike `id`, never used twice.
    pub ticket: u64,
    pub id: u32,
    /// Updates of one lane (a chat, or a person for presses and votes) are delivered in order.
    pub lane: i64,
    pub expires: DateTime<Utc>,
    pub body: Box<str>,
}

impl Queue {
    pub fn starting_at(first_id: u32) -> Queue {
        Queue {
            waiting: VecDeque::new(),
            next_id: first_id,
            next_ticket: 0,
            allowed: None,
            busy_lanes: HashSet::new(),
            earliest_expiry: DateTime::<Utc>::MAX_UTC,
        }
    }

    /// Adds an update unless the bot has not asked for its kind; `object` is the JSON of the payload.
    pub fn push(&mut self, kind: Kind, lane: i64, object: &str, now: DateTime<Utc>) {
        if self.wants(kind.name()) {
            let id = self.next_id;
            self.next_id += 1;
            let body = format!(r#"{{"update_id":{id},"{}":{object}}}"#, kind.name());
            self.enqueue(id, kind.name(), lane, body, now);
        }
    }

    /// Adds any update at all, with the next id unless it brings its own.
    pub fn inject(&mut self, mut update: Value, now: DateTime<Utc>) -> Option<u32> {
        let fields = update.as_object_mut()?;
        let given = fields.get("update_id").and_then(Value::as_u64).and_then(|id| u32::try_from(id).ok());
        let id = given.unwrap_or(self.next_id);
        fields.entry("update_id").or_insert_with(|| id.into());
        let kind = fields.keys().find(|key| *key != "update_id").cloned().unwrap_or_default();
        let payload = fields.get(&kind);
        let chat = payload.and_then(|payload| payload.pointer("/chat/id").or_else(|| payload.pointer("/from/id")));
        let lane = chat.and_then(Value::as_i64).unwrap_or_default();
        self.next_id = self.next_id.max(id.saturating_add(1));
        self.enqueue(id, &kind, lane, update.to_string(), now);
        Some(id)
    }

    /// As after a quiet week: what waits is forgotten and the next update has this id, which may be lower.
    pub fn jump_to(&mut self, next_id: u32) {
        self.waiting.clear();
        self.next_id = next_id;
    }

    /// Remembers which kinds the bot wants; an empty list is the default set.
    pub fn allow(&mut self, kinds: Vec<String>) {
        self.allowed = Some(kinds).filter(|kinds| !kinds.is_empty());
    }

    pub fn allowed(&self) -> Option<&[String]> {
        self.allowed.as_deref()
    }

    /// Confirms by `getUpdates` offset. A negative one keeps only that many of the newest; one past the next id is
    /// from another life of the queue and confirms nothing.
    pub fn confirm(&mut self, offset: i64) {
        if offset < 0 {
            let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            let forgotten = self.waiting.len().saturating_sub(kept);
            self.waiting.drain(..forgotten);
        } else if offset <= i64::from(self.next_id) {
            self.waiting.retain(|update| i64::from(update.id) >= offset);
        }
    }

    /// The oldest updates that are still worth delivering.
    pub fn batch(&mut self, limit: usize, now: DateTime<Utc>) -> impl Iterator<Item = &str> {
        self.drop_expired(now);
        self.waiting.iter().take(limit).map(|update| &*update.body)
    }

    pub fn len(&mut self, now: DateTime<Utc>) -> usize {
        self.drop_expired(now);
        self.waiting.len()
    }

    pub fn clear(&mut self) {
        self.waiting.clear();
    }

    /// The oldest update of each idle lane, whose lane becomes busy; at most `room` of them.
    pub fn claim_lanes(&mut self, room: usize, now: DateTime<Utc>) -> Vec<Waiting> {
        self.drop_expired(now);
        let mut claimed = Vec::new();
        for update in &self.waiting {
            if claimed.len() == room {
                break;
            }
            if self.busy_lanes.insert(update.lane) {
                claimed.push(update.clone());
            }
        }
        claimed
    }

    /// Frees a claimed lane; `delivered` removes the update.
    pub fn release_lane(&mut self, update: &Waiting, delivered: bool) {
        self.busy_lanes.remove(&update.lane);
        if delivered && let Some(index) = self.position(update.ticket) {
            self.waiting.remove(index);
        }
    }

    /// Whether an update is still to be delivered.
    pub fn holds(&mut self, ticket: u64, now: DateTime<Utc>) -> bool {
        self.drop_expired(now);
        self.position(ticket).is_some()
    }

    /// Near the front in practice: what is being delivered is old.
    fn position(&self, ticket: u64) -> Option<usize> {
        self.waiting.iter().position(|update| update.ticket == ticket)
    }

    fn wants(&self, kind: &str) -> bool {
        match &self.allowed {
            Some(kinds) => kinds.iter().any(|name| name == kind),
            None => !ONLY_ON_REQUEST.contains(&kind),
        }
    }

    fn enqueue(&mut self, id: u32, kind: &str, lane: i64, body: String, now: DateTime<Utc>) {
        let lifetime = match kind {
            "callback_query" | "inline_query" => QUERY_LIFETIME,
            _ => OTHER_LIFETIME,
        };
        let expires = now.checked_add_signed(lifetime).unwrap_or(DateTime::<Utc>::MAX_UTC);
        self.earliest_expiry = self.earliest_expiry.min(expires);
        let ticket = self.next_ticket;
        self.next_ticket += 1;
        self.waiting.push_back(Waiting { ticket, id, lane, expires, body: body.into() });
    }

    fn drop_expired(&mut self, now: DateTime<Utc>) {
        if now < self.earliest_expiry {
            return;
        }
        self.waiting.retain(|update| now < update.expires);
        let earliest = self.waiting.iter().map(|update| update.expires).min();
        self.earliest_expiry = earliest.unwrap_or(DateTime::<Utc>::MAX_UTC);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn second(second: i64) -> DateTime<Utc> {
        DateTime::<Utc>::UNIX_EPOCH + TimeDelta::seconds(second)
    }

    fn queue_of(kinds: &[Kind]) -> Queue {
        let mut queue = Queue::starting_at(10);
        for kind in kinds {
            queue.push(*kind, 1, "{}", second(0));
        }
        queue
    }

    fn bodies(queue: &mut Queue, at: i64) -> Vec<String> {
        queue.batch(100, second(at)).map(str::to_owned).collect()
    }

    #[test]
    fn an_offset_confirms_everything_before_it_and_nothing_else() {
        let mut queue = queue_of(&[Kind::Message, Kind::Message, Kind::Message]);
        queue.confirm(11);
        queue.confirm(0);
        assert_eq!(bodies(&mut queue, 0), [r#"{"update_id":11,"message":{}}"#, r#"{"update_id":12,"message":{}}"#]);
    }

    #[test]
    fn a_negative_offset_keeps_the_newest() {
        let mut queue = queue_of(&[Kind::Message, Kind::Message, Kind::Message]);
        queue.confirm(-1);
        assert_eq!(bodies(&mut queue, 0), [r#"{"update_id":12,"message":{}}"#]);
    }

    #[test]
    fn an_offset_of_another_life_confirms_nothing() {
        let mut queue = queue_of(&[Kind::Message]);
        queue.confirm(5_000);
        assert_eq!(queue.len(second(0)), 1);
    }

    #[test]
    fn presses_wait_150_seconds_and_everything_else_a_day() {
        let mut queue = queue_of(&[Kind::Message, Kind::CallbackQuery, Kind::PollAnswer]);
        assert_eq!(queue.len(second(149)), 3);
        assert_eq!(queue.len(second(150)), 2);
        assert_eq!(queue.len(second(86_399)), 2);
        assert_eq!(queue.len(second(86_400)), 0);
    }

    #[test]
    fn kinds_not_asked_for_are_never_queued() {
        let mut queue = queue_of(&[Kind::ChatMember]);
        assert_eq!(queue.len(second(0)), 0, "chat_member is not in the default set");
        queue.allow(vec!["chat_member".into()]);
        queue.push(Kind::ChatMember, 1, "{}", second(0));
        queue.push(Kind::Message, 1, "{}", second(0));
        assert_eq!(bodies(&mut queue, 0), [r#"{"update_id":10,"chat_member":{}}"#]);
    }

    #[test]
    fn injected_updates_keep_their_own_id_even_when_it_repeats() {
        let mut queue = queue_of(&[Kind::Message]);
        assert_eq!(queue.inject(json!({"update_id": 10, "message": {}}), second(0)), Some(10));
        assert_eq!(queue.inject(json!({"message": {}}), second(0)), Some(11));
        assert_eq!(queue.inject(json!({}), second(0)), Some(12));
        assert_eq!(queue.inject(json!([]), second(0)), None);
        assert_eq!(queue.len(second(0)), 4);
    }

    #[test]
    fn one_lane_delivers_one_update_at_a_time() {
        let mut queue = queue_of(&[Kind::Message, Kind::Message]);
        queue.push(Kind::Message, 2, "{}", second(0));
        let claimed = queue.claim_lanes(40, second(0));
        assert_eq!(claimed.iter().map(|update| update.id).collect::<Vec<_>>(), [10, 12]);
        assert!(queue.claim_lanes(40, second(0)).is_empty());
        queue.release_lane(&claimed[0], true);
        assert_eq!(queue.claim_lanes(40, second(0))[0].id, 11);
    }
}
