//! `getMe`

use serde_json::json;

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;

pub fn perform(state: &mut State, _: &Params) -> Result<Answer, Refusal> {
    Ok(Answer::of(&json!({
        "id": state.bot.id,
        "is_bot": true,
        "first_name": state.bot.name,
        "username": state.bot.username,
        "can_join_groups": true,
        "can_read_all_group_messages": false,
        "supports_inline_queries": false,
        "can_connect_to_business": false,
        "has_main_web_app": false,
    })))
}
