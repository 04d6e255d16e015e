//! `deleteWebhook`

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::{Poller, State};

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    Ok(remove(state, params))
}

/// Also what `setWebhook` without an address does.
pub fn remove(state: &mut State, params: &Params) -> Answer {
    if params.flag("drop_pending_updates") {
        state.queue.clear();
    }
    match state.webhook.take() {
        Some(_) => {
            state.poller.send_replace(Poller::Nobody);
            Answer::explained("Webhook was deleted")
        }
        None => Answer::explained("Webhook is already deleted"),
    }
}
