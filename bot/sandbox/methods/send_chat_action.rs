//! `sendChatAction`

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;

const ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    state.destination(params, "text messages")?;
    match params.text("action") {
        Some(action) if ACTIONS.contains(&action) => Ok(Answer::done()),
        Some(_) | None => Err(Refusal::bad("wrong parameter action in request")),
    }
}
