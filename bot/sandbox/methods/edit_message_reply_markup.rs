//! `editMessageReplyMarkup`

use super::super::answer::{Answer, Refusal};
use super::super::keyboard;
use super::super::params::Params;
use super::super::state::{Purpose, State};
use super::edit_message_text::NOT_MODIFIED;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let (chat, mut message) = state.own_message(params, Purpose::Edit)?;
    let keyboard = keyboard::from_params(params)?;
    // A message whose text was not kept has lost its keyboard with it.
    if state.keep_texts && message.draft.keyboard == keyboard {
        return Err(Refusal::bad(NOT_MODIFIED));
    }
    state.charge_edit()?;
    message.draft.keyboard = keyboard;
    message.edited = Some(state.now);
    Ok(state.replace(chat, message))
}
