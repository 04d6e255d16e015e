//! `sendMessage`

use super::super::answer::{Answer, Refusal};
use super::super::keyboard;
use super::super::message::{Body, Draft};
use super::super::params::Params;
use super::super::state::State;
use super::super::text::{Formatted, utf16_len};

/// Bot API: 1-4096 characters after entities parsing.
pub const MAX_TEXT_UNITS: usize = 4096;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.destination(params, "text messages")?;
    let body = Body::Text(text_of(params)?);
    let draft = draft(state, params, chat, body)?;
    state.post_by_bot(chat, draft)
}

/// The text of a call, checked for its length.
pub fn text_of(params: &Params) -> Result<Formatted, Refusal> {
    let formatted = Formatted::from_params(params, "text", "parse_mode", "entities")?;
    match utf16_len(&formatted.text) {
        0 => Err(Refusal::bad("message text is empty")),
        1..=MAX_TEXT_UNITS => Ok(formatted),
        _ => Err(Refusal::bad("message is too long")),
    }
}

/// What all sending methods share besides the body.
pub fn draft(state: &State, params: &Params, chat: i64, body: Body) -> Result<Draft, Refusal> {
    // No chat here is a forum, so only the General topic (1) exists.
    if params.integer("message_thread_id").is_some_and(|thread| thread > 1) {
        return Err(Refusal::bad("message thread not found"));
    }
    Ok(Draft {
        body,
        reply_to: state.reply_target(params, chat)?,
        forwarded_from: None,
        keyboard: keyboard::from_params(params)?,
        silent: params.flag("disable_notification"),
        protected: params.flag("protect_content"),
    })
}
