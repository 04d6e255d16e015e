//! `getChatMember`

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;
use super::super::wire;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.seen_chat(params)?;
    let id = params.integer("user_id").unwrap_or_default();
    if id == state.bot.id {
        return Ok(Answer::of(&wire::bot_member(&state.user(id), chat.standing)));
    }
    if !state.people.contains_key(&id) {
        return Err(Refusal::bad("user not found"));
    }
    Ok(Answer::of(&wire::person_member(&state.user(id), chat)))
}
