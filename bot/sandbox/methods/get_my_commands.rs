//! `getMyCommands`

use serde_json::Value;

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;
use super::set_my_commands::audience;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let commands = state.commands.get(&audience(params)?);
    Ok(Answer::of(commands.unwrap_or(&Value::Array(Vec::new()))))
}
