//! `setMyCommands`

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;
use super::super::text::utf16_len;

/// Bot API: at most 100 commands can be specified.
const MAX_COMMANDS: usize = 100;
/// Bot API, `BotCommand`.
const MAX_NAME_CHARS: usize = 32;
const MAX_DESCRIPTION_UNITS: usize = 256;

#[derive(Serialize, Deserialize)]
struct Command {
    command: String,
    description: String,
}

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let mut commands: Vec<Command> = params.json("commands")?.unwrap_or_default();
    if commands.len() > MAX_COMMANDS {
        return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    for command in &mut commands {
        if let Some(bare) = command.command.strip_prefix('/') {
            command.command = bare.to_owned();
        }
        if !is_name(&command.command) {
            return Err(Refusal::bad("BOT_COMMAND_INVALID"));
        }
        if !(1..=MAX_DESCRIPTION_UNITS).contains(&utf16_len(&command.description)) {
            return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    state.commands.insert(audience(params)?, json!(commands));
    state.events.tell(&json!({"kind": "commands"}));
    Ok(Answer::done())
}

/// Scope and language, as the key under which commands are kept.
pub fn audience(params: &Params) -> Result<(String, String), Refusal> {
    let scope: Option<Value> = params.json("scope")?;
    let scope = scope.unwrap_or_else(|| json!({"type": "default"}));
    let language = params.text("language_code").unwrap_or_default();
    if !(language.is_empty() || language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase())) {
        return Err(Refusal::bad("invalid language code specified"));
    }
    Ok((scope.to_string(), language.to_owned()))
}

fn is_name(name: &str) -> bool {
    let is_allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    (1..=MAX_NAME_CHARS).contains(&name.len()) && name.bytes().all(is_allowed)
}
