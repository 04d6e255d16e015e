//! `pinChatMessage`

use super::super::answer::{Answer, Refusal};
use super::super::chat::Standing;
use super::super::message::Service;
use super::super::params::Params;
use super::super::state::State;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.seen_chat(params)?;
    if chat.is_group() && chat.standing != Standing::Administrator {
        return Err(Refusal::bad("not enough rights to manage pinned messages in the chat"));
    }
    let (chat_id, id) = (chat.id, params.integer("message_id").unwrap_or_default());
    if chat.messages.get(&id).is_none_or(|message| message.deleted) {
        return Err(Refusal::bad("message to pin not found"));
    }
    state.post_service(chat_id, state.bot.id, Service::Pinned(id));
    Ok(Answer::done())
}
