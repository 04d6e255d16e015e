//! `answerCallbackQuery`

use serde_json::json;

use super::super::answer::{Answer, Refusal};
use super::super::callback::{TapAnswer, TapId};
use super::super::params::Params;
use super::super::state::State;
use super::super::text::utf16_len;

/// Bot API: 0-200 characters.
const MAX_TEXT_UNITS: usize = 200;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let text = params.text("text");
    if text.is_some_and(|text| utf16_len(text) > MAX_TEXT_UNITS) {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    let now = state.now;
    let tap = params.text("callback_query_id").and_then(TapId::of_query);
    let tap = tap.and_then(|tap| state.taps.get_mut(tap.0)).filter(|tap| tap.is_answerable(now));
    let Some(tap) = tap else {
        return Err(Refusal::bad("query is too old and response timeout expired or query ID is invalid"));
    };
    let answer = TapAnswer { text: text.map(str::to_owned), show_alert: params.flag("show_alert") };
    tap.answer = Some(answer.clone());
    tap.times.answered_at = Some(now);
    if state.events.has_listeners() {
        let (person, text, alert) = (tap.person, answer.text, answer.show_alert);
        state.events.tell(&json!({"kind": "toast", "person": person, "text": text, "alert": alert}));
    }
    state.answered.send_modify(|count| *count += 1);
    Ok(Answer::done())
}
