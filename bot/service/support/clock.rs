//! What the clock does about support: whoever is assigned is asked after 1, 3, 7 and 30 days whether they have spoken with
//! the student; the office hears of a case that nobody takes on.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::{is_assigned, release, remind, tell_office};
use crate::domain::access::Action;
use crate::domain::role::Scope;
use crate::domain::support::{PATIENCE, State, Support, SupportId};
use crate::service::{Services, Turn};
use crate::store::StoreError;

/// When they are asked, on the wall clock.
fn asked_at() -> NaiveTime {
    NaiveTime::MIN + TimeDelta::hours(9)
}

/// Does what is due about support. Counts the messages, and says when something is due next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let now = services.clock.now();
    let open = services.store.view().await?.supports_open().await?;
    if open.is_empty() {
        return Ok((0, None));
    }
    let mut said = 0;
    for support in &open {
        if next(services, support).is_some_and(|at| at <= now) {
            said += step(services, support.id, now).await?;
        }
    }
    let open = if said == 0 { open } else { services.store.view().await?.supports_open().await? };
    let next = open.iter().filter_map(|support| next(services, support)).filter(|at| *at > now).min();
    Ok((said, next))
}

/// When something is due about a case.
fn next(services: &Services, support: &Support) -> Option<DateTime<Utc>> {
    match (support.state, support.assigned) {
        (State::Consented, _) if support.asked_day == 0 => Some(support.consented_at + PATIENCE),
        (State::Assigned | State::Active, Some((_, since))) => {
            let (_, day) = support.next_day(services.settings.local(since).date())?;
            services.settings.moment(day.and_time(asked_at()))
        }
        _ => None,
    }
}

/// Does what is due about one case, if it still is. Counts the messages.
async fn step(services: &Services, id: SupportId, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let mut tx = services.store.begin().await?;
    let Some(mut support) = tx.support(id).await? else { return Ok(0) };
    let Some((account, since)) = support.assigned.filter(|_| is_assigned(&support)) else {
        if support.state != State::Consented || !tx.ask_about_support(&support, 1).await? {
            return Ok(0);
        }
        let mut turn = Turn::new(services, &mut tx, now, format!("support:{}:waiting", id.0));
        let said = tell_office(&mut turn, &support).await?;
        tx.commit().await?;
        return Ok(said);
    };
    let since = services.settings.local(since).date();
    let place = Scope::Campus(support.campus.clone());
    let who = Action::GiveSupport.rule().who;
    let gives_support = tx.grants_of(account, now).await?.iter().any(|grant| who.includes(grant, &place));
    let mut due = None;
    // What an outage left out is asked once.
    while let Some((day, on)) = support.next_day(since)
        && services.settings.moment(on.and_time(asked_at())).is_some_and(|at| at <= now)
    {
        due = Some(day);
        support.asked_day = day;
    }
    let Some(day) = due else { return Ok(0) };
    if !tx.ask_about_support(&support, day).await? {
        return Ok(0);
    }
    let mut turn = Turn::new(services, &mut tx, now, format!("support:{}:{day}", id.0));
    let said = if gives_support {
        remind(&mut turn, &support, account, day).await?
    } else {
        release(&mut turn, &support).await?
    };
    tx.commit().await?;
    Ok(said)
}
