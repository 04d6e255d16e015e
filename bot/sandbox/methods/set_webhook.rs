//! `setWebhook`

use std::net::IpAddr;

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::{Poller, State};
use super::super::webhook::Webhook;
use super::delete_webhook::remove;

/// Bot API: 1-100, defaults to 40.
const DEFAULT_CONNECTIONS: usize = 40;
const MAX_CONNECTIONS: usize = 100;
/// Bot API: 1-256 characters.
const MAX_SECRET_CHARS: usize = 256;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let Some(url) = params.text("url") else {
        return Ok(remove(state, params));
    };
    check_address(url)?;
    let secret = params.text("secret_token").map(str::to_owned);
    if secret.as_deref().is_some_and(|secret| !is_secret(secret)) {
        return Err(Refusal::bad("secret token contains unallowed characters"));
    }
    if let Some(kinds) = params.json("allowed_updates")? {
        state.queue.allow(kinds);
    }
    if params.flag("drop_pending_updates") {
        state.queue.clear();
    }
    let connections = params.integer("max_connections").and_then(|count| usize::try_from(count).ok());
    let webhook = Webhook {
        url: url.to_owned(),
        secret,
        max_connections: connections.map_or(DEFAULT_CONNECTIONS, |connections| connections.clamp(1, MAX_CONNECTIONS)),
        last_error: None,
    };
    let is_new = !state.webhook.as_ref().is_some_and(|current| current.is_same_as(&webhook));
    state.webhook = Some(webhook);
    state.poller.send_replace(Poller::Webhook);
    state.wake();
    Ok(Answer::explained(if is_new { "Webhook was set" } else { "Webhook is already set" }))
}

/// The sandbox never leaves the machine: unlike Telegram it wants plain HTTP to a loopback address.
fn check_address(url: &str) -> Result<(), Refusal> {
    let refusal = || Refusal::bad("bad webhook: the sandbox posts to http:// loopback addresses only");
    let address = reqwest::Url::parse(url).map_err(|_| refusal())?;
    let host = address.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let is_loopback = host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    if address.scheme() == "http" && is_loopback { Ok(()) } else { Err(refusal()) }
}

fn is_secret(secret: &str) -> bool {
    let is_allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    secret.len() <= MAX_SECRET_CHARS && secret.bytes().all(is_allowed)
}
