//! `setMyName`: checked, and shown in the default language only.

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;
use super::super::text::utf16_len;

/// Bot API: 0-64 characters.
const MAX_NAME_UNITS: usize = 64;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    check_length(params, "name", MAX_NAME_UNITS)?;
    if let (Some(name), None) = (params.text("name"), params.text("language_code")) {
        name.clone_into(&mut state.bot.name);
    }
    Ok(Answer::done())
}

/// What the three self-descriptions of a bot have in common.
pub fn check_length(params: &Params, name: &str, max_units: usize) -> Result<(), Refusal> {
    let units = params.text(name).map_or(0, utf16_len);
    if units > max_units { Err(Refusal::bad(format!("{} is too long", name.replace('_', " ")))) } else { Ok(()) }
}
