//! `deleteMyCommands`

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;
use super::set_my_commands::audience;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    state.commands.remove(&audience(params)?);
    Ok(Answer::done())
}
