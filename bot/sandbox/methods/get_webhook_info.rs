//! `getWebhookInfo`

use serde_json::json;

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;

pub fn perform(state: &mut State, _: &Params) -> Result<Answer, Refusal> {
    let now = state.now;
    let mut info = json!({
        "url": "",
        "has_custom_certificate": false,
        "pending_update_count": state.queue.len(now),
    });
    if let Some(webhook) = &state.webhook {
        info["url"] = webhook.url.as_str().into();
        info["ip_address"] = "127.0.0.1".into();
        info["max_connections"] = webhook.max_connections.into();
        if let Some((at, text)) = &webhook.last_error {
            info["last_error_date"] = at.timestamp().into();
            info["last_error_message"] = text.as_str().into();
        }
    }
    if let Some(kinds) = state.queue.allowed() {
        info["allowed_updates"] = json!(kinds);
    }
    Ok(Answer::of(&info))
}
