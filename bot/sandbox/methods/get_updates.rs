//! `getUpdates`: the only method that waits.

use std::time::Duration;

use tokio::sync::watch;

use super::super::answer::{Answer, Refusal};
use super::super::dial;
use super::super::params::Params;
use super::super::state::{Poller, State};
use super::super::world::World;

/// Bot API: values of `limit` between 1 and 100 are accepted.
const MAX_BATCH: usize = 100;
/// The server caps long polls (tdlib/telegram-bot-api, Client.h).
const MAX_WAIT_S: u64 = 50;

/// Answers as soon as there is an update, and with none when the (real) time is up.
pub async fn answer(world: &World, params: &Params) -> Result<Answer, Refusal> {
    let limit = params.integer("limit").and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.filter(|limit| (1..=MAX_BATCH).contains(limit)).unwrap_or(MAX_BATCH);
    let wait_s = params.integer("timeout").and_then(|timeout| u64::try_from(timeout).ok()).unwrap_or_default();
    let mut posted = world.update_posted();
    let (mine, mut poller) = begin(&mut world.lock(), params)?;
    let mut deadline = std::pin::pin!(dial::rest(Duration::from_secs(wait_s.min(MAX_WAIT_S))));
    loop {
        posted.mark_unchanged();
        if let Some(answer) = batch(&mut world.lock(), limit) {
            return Ok(answer);
        }
        tokio::select! {
            biased;
            _ = poller.changed() => {}
            _ = posted.changed() => {}
            () = &mut deadline => return Ok(nothing()),
            () = world.stopping() => return Ok(nothing()),
        }
        match *poller.borrow_and_update() {
            Poller::Webhook => return Err(Refusal::WEBHOOK_SET),
            now if now != mine => return Err(Refusal::OTHER_POLLER),
            Poller::Call(_) | Poller::Nobody => {}
        }
    }
}

/// Confirms what the offset confirms and sends any other poller away.
fn begin(state: &mut State, params: &Params) -> Result<(Poller, watch::Receiver<Poller>), Refusal> {
    if state.webhook.is_some() {
        return Err(Refusal::WEBHOOK_ACTIVE);
    }
    if let Some(kinds) = params.json("allowed_updates")? {
        state.queue.allow(kinds);
    }
    if let Some(offset) = params.integer("offset") {
        state.queue.confirm(offset);
    }
    let previous = *state.poller.borrow();
    let mine = match previous {
        Poller::Call(number) => Poller::Call(number + 1),
        Poller::Nobody | Poller::Webhook => Poller::Call(0),
    };
    state.poller.send_replace(mine);
    Ok((mine, state.poller.subscribe()))
}

fn batch(state: &mut State, limit: usize) -> Option<Answer> {
    let now = state.now;
    let mut updates = state.queue.batch(limit, now).peekable();
    updates.peek()?;
    Some(Answer::list(updates))
}

fn nothing() -> Answer {
    Answer::list(std::iter::empty())
}
