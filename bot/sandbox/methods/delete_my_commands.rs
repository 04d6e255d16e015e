//! `deleteMyCommands`

use serde_json::json;

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;
use super::set_my_commands::audience;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    state.commands.remove(&audience(params)?);
    state.events.tell(&json!({"kind": "commands"}));
    Ok(Answer::done())
}
