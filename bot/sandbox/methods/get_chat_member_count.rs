//! `getChatMemberCount`

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.seen_chat(params)?;
    Ok(Answer::of(&(chat.members.len() + 1)))
}
