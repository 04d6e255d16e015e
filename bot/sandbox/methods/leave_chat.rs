//! `leaveChat`

use super::super::answer::{Answer, Refusal};
use super::super::chat::Standing;
use super::super::message::Service;
use super::super::params::Params;
use super::super::state::State;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.seen_chat(params)?;
    if !chat.is_group() {
        return Err(Refusal::bad("chat is a private chat"));
    }
    let (chat_id, bot) = (chat.id, state.bot.id);
    state.change_standing(chat_id, bot, Standing::Left);
    state.post_service(chat_id, bot, Service::Left(bot));
    Ok(Answer::done())
}
