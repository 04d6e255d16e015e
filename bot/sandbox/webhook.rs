//! Webhook mode: updates are posted to the bot, in order within a chat (or a person's presses), in parallel across.

use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::header::CONTENT_TYPE;
use tokio::task::JoinSet;

use super::dial;
use super::queue::Waiting;
use super::world::World;

/// Where and how updates are posted.
#[derive(Clone)]
pub struct Webhook {
    pub url: String,
    pub secret: Option<String>,
    pub max_connections: usize,
    /// When (by the dial) and why the latest failed delivery failed.
    pub last_error: Option<(DateTime<Utc>, String)>,
}

/// Real time. Telegram starts at a second and goes up to minutes; tests have no minutes.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// Real time a delivery may take (tdlib/telegram-bot-api, WebhookActor.h gives a minute).
const PATIENCE: Duration = Duration::from_secs(60);

impl Webhook {
    pub fn is_same_as(&self, other: &Webhook) -> bool {
        (&self.url, &self.secret) == (&other.url, &other.secret)
    }
}

/// Delivers for as long as the sandbox lives.
pub async fn deliver(world: World) {
    let mut posted = world.update_posted();
    let mut client = None;
    let mut deliveries = JoinSet::new();
    loop {
        posted.mark_unchanged();
        for (webhook, update) in claim(&world, deliveries.len()) {
            let client: &reqwest::Client = client.get_or_insert_with(new_client);
            deliveries.spawn(deliver_one(world.clone(), client.clone(), webhook, update));
        }
        tokio::select! {
            _ = posted.changed() => {}
            Some(_) = deliveries.join_next() => {}
            () = world.stopping() => return,
        }
    }
}

fn new_client() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
    builder.timeout(PATIENCE).build().expect("a client without TLS settings always builds")
}

fn claim(world: &World, running: usize) -> Vec<(Webhook, Waiting)> {
    let mut state = world.lock();
    let Some(webhook) = state.webhook.clone() else {
        return Vec::new();
    };
    let now = state.now;
    let claimed = state.queue.claim_lanes(webhook.max_connections.saturating_sub(running), now);
    claimed.into_iter().map(|update| (webhook.clone(), update)).collect()
}

/// Tries until the bot accepts the update, the update grows too old, or the webhook is changed.
async fn deliver_one(world: World, client: reqwest::Client, webhook: Webhook, update: Waiting) {
    let mut pause = FIRST_PAUSE;
    loop {
        let failure = post(&client, &webhook, &update).await.err();
        {
            let mut state = world.lock();
            let now = state.now;
            let Some(failure) = failure else {
                state.queue.release_lane(&update, true);
                return;
            };
            let current = state.webhook.as_mut().filter(|current| current.is_same_as(&webhook));
            let is_current = current.is_some();
            if let Some(current) = current {
                current.last_error = Some((now, failure));
            }
            if !is_current || !state.queue.holds(update.ticket, now) {
                state.queue.release_lane(&update, false);
                return;
            }
        }
        dial::rest(pause).await;
        pause = LONGEST_PAUSE.min(pause * 2);
    }
}

/// One attempt; the failure in the words of `last_error_message`.
async fn post(client: &reqwest::Client, webhook: &Webhook, update: &Waiting) -> Result<(), String> {
    let mut request = client.post(&webhook.url).header(CONTENT_TYPE, "application/json");
    if let Some(secret) = &webhook.secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    let response = request.body(update.body.to_string()).send().await.map_err(|error| {
        let reason = match () {
            () if error.is_connect() => "Connection refused",
            () if error.is_timeout() => "Read timeout expired",
            () => "Connection closed",
        };
        reason.to_owned()
    })?;
    let status = response.status();
    // Reading to the end lets the connection be used again.
    let _ = response.bytes().await;
    if status.is_success() { Ok(()) } else { Err(format!("Wrong response from the webhook: {status}")) }
}
