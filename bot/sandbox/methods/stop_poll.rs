//! `stopPoll`

use super::super::answer::{Answer, Refusal};
use super::super::keyboard;
use super::super::message::Body;
use super::super::params::Params;
use super::super::state::{Purpose, State};

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let (chat, mut message) = state.own_message(params, Purpose::StopPoll)?;
    let Body::Poll(index) = message.draft.body else {
        return Err(Refusal::bad("message is not a poll"));
    };
    if state.polls[index].closed {
        return Err(Refusal::bad("poll has already been closed"));
    }
    message.draft.keyboard = keyboard::from_params(params)?;
    let id = message.id;
    state.polls[index].closed = true;
    state.replace(chat, message);
    state.queue_poll(index);
    Ok(Answer::of(&state.polls[index].wire(index)).about(id))
}
