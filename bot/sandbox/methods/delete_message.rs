//! `deleteMessage`

use chrono::TimeDelta;
use serde_json::json;

use super::super::answer::{Answer, Refusal};
use super::super::chat::{ChatKind, Standing};
use super::super::params::Params;
use super::super::state::State;

/// Bot API: a message can only be deleted if it was sent less than 48 hours ago.
const DELETABLE: TimeDelta = TimeDelta::hours(48);

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.seen_chat(params)?;
    let (chat_id, id) = (chat.id, params.integer("message_id").unwrap_or_default());
    let message = match chat.messages.get(&id).filter(|message| !message.deleted) {
        Some(message) => message,
        None if !state.keep_texts && (1..=chat.last_message_id).contains(&id) => return Ok(Answer::done()),
        None => return Err(Refusal::bad("message to delete not found")),
    };
    let may_delete =
        message.from == state.bot.id || chat.kind == ChatKind::Private || chat.standing == Standing::Administrator;
    if !may_delete {
        return Err(Refusal::bad("message can't be deleted"));
    }
    if state.now >= message.date + DELETABLE {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    if let Some(message) = state.chats.get_mut(&chat_id).and_then(|chat| chat.messages.get_mut(&id)) {
        message.deleted = true;
    }
    state.events.tell(&json!({"kind": "delete", "chat": chat_id, "id": id}));
    Ok(Answer::done().about(id))
}
