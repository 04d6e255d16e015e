//! `sendPhoto`

use super::super::answer::{Answer, Refusal};
use super::super::message::Body;
use super::super::params::Params;
use super::super::state::State;
use super::send_document::send;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.destination(params, "photos")?;
    send(state, params, chat, "photo", |file, caption| Body::Photo { file, caption })
}
