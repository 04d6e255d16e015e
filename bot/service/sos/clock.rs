//! What the clock does about calls for help: one that nobody takes goes up a level, and ends by itself after a day.

use chrono::{DateTime, Utc};

use super::{CARD, record, settle_cards, tell_from, with_withdrawal};
use crate::domain::ledger::{By, Fact};
use crate::domain::sos::{Call, CallId, Step};
use crate::service::{Services, Turn, contact, plain, role};
use crate::store::StoreError;

/// Does what is due about calls. Counts the messages, and says when something is due next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let now = services.clock.now();
    let waiting = services.store.view().await?.sos_calls_waiting().await?;
    let mut said = 0;
    for call in waiting.iter().filter(|call| is_due(call, now)) {
        said += step(services, call.id, now).await?;
    }
    let waiting = if said == 0 { waiting } else { services.store.view().await?.sos_calls_waiting().await? };
    Ok((said, waiting.iter().filter_map(|call| call.due().map(|(_, at)| at)).min()))
}

fn is_due(call: &Call, now: DateTime<Utc>) -> bool {
    call.due().is_some_and(|(_, at)| at <= now)
}

/// Takes the step that is due, if it still is. Counts the messages.
async fn step(services: &Services, id: CallId, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let mut tx = services.store.begin().await?;
    let Some(call) = tx.sos_call(id).await?.filter(|call| is_due(call, now)) else { return Ok(0) };
    let Some((what, _)) = call.due() else { return Ok(0) };
    let Ok(after) = call.after(what, now) else { return Ok(0) };
    if !tx.step_sos_call(&call, &after).await? {
        return Ok(0);
    }
    let mut turn = Turn::new(services, &mut tx, now, format!("sos:{}:{}:{}", id.0, after.state, after.level));
    let said = match what {
        Step::Lapse => {
            record(&mut turn, By::Clock, &after, Fact::SosLapsed { call: id.0 });
            settle_cards(&mut turn, &after, None).await?;
            role::tell(&mut turn, after.account, CARD, |locale, _| plain(services.text.sos_lapsed(locale))).await?;
            1
        }
        _ => rise(&mut turn, after).await?,
    };
    tx.commit().await?;
    Ok(said)
}

/// Tells the next level, and the caller that it was told.
async fn rise(turn: &mut Turn<'_>, call: Call) -> Result<usize, StoreError> {
    let services = turn.services;
    let told = tell_from(turn, call).await?;
    let (call, people) = (told.call, told.people);
    let known = contact::all(turn).await?;
    role::tell(turn, call.account, CARD, |locale, chat| {
        let html = match people {
            0 => services.text.sos_nobody(locale, &contact::of(services, &known, Some(call.campus()))),
            _ => services.text.sos_rising(locale, super::duty(call.told())),
        };
        with_withdrawal(services, locale, chat, call.id, html)
    })
    .await?;
    Ok(people + 1)
}
