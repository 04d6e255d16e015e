//! `sendDocument`

use super::super::answer::{Answer, Refusal};
use super::super::files::{self, StoredFile};
use super::super::message::Body;
use super::super::params::Params;
use super::super::state::State;
use super::super::text::{Formatted, utf16_len};
use super::send_message::draft;

/// Bot API: 0-1024 characters after entities parsing.
const MAX_CAPTION_UNITS: usize = 1024;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.destination(params, "documents")?;
    send(state, params, chat, "document", |file, caption| Body::Document { file, caption })
}

/// Sends what was uploaded in the parameter `name`, or the known file whose id it holds.
pub fn send(
    state: &mut State,
    params: &Params,
    chat: i64,
    name: &str,
    body: fn(usize, Formatted) -> Body,
) -> Result<Answer, Refusal> {
    let caption = Formatted::from_params(params, "caption", "parse_mode", "caption_entities")?;
    if utf16_len(&caption.text) > MAX_CAPTION_UNITS {
        return Err(Refusal::bad("message caption is too long"));
    }
    let stored = state.files.len();
    let file = match (params.upload(name), params.text(name)) {
        (Some(upload), _) if upload.bytes.is_empty() => return Err(Refusal::bad("file must be non-empty")),
        (Some(upload), _) => {
            state.files.push(StoredFile { name: upload.name.clone(), bytes: upload.bytes.clone() });
            stored
        }
        (None, Some(file_id)) => files::index_of(file_id)
            .filter(|index| *index < stored)
            .ok_or_else(|| Refusal::bad("wrong file identifier/HTTP URL specified"))?,
        (None, None) => return Err(Refusal::bad(format!("there is no {name} in the request"))),
    };
    let posted = draft(state, params, chat, body(file, caption)).and_then(|draft| state.post_by_bot(chat, draft));
    posted.inspect_err(|_| state.files.truncate(stored))
}
