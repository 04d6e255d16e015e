//! `editMessageText`

use super::super::answer::{Answer, Refusal};
use super::super::keyboard;
use super::super::message::Body;
use super::super::params::Params;
use super::super::state::{Purpose, State};
use super::send_message::text_of;

/// Telegram's whole sentence, without `Bad Request: `.
pub const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let (chat, mut message) = state.own_message(params, Purpose::Edit)?;
    let text = text_of(params)?;
    let keyboard = keyboard::from_params(params)?;
    let Body::Text(current) = &message.draft.body else {
        return Err(Refusal::bad("there is no text in the message to edit"));
    };
    if *current == text && message.draft.keyboard == keyboard {
        return Err(Refusal::bad(NOT_MODIFIED));
    }
    state.charge_edit()?;
    message.draft.body = Body::Text(text);
    message.draft.keyboard = keyboard;
    message.edited = Some(state.now);
    Ok(state.replace(chat, message))
}
