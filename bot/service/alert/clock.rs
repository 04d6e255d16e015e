//! What the clock does about alerts: it ends what nobody looked at, marks what nobody looked at in time, measures how
//! fast alerts are, and keeps their cards up to date.

use chrono::{DateTime, Utc};

use super::{progress, step};
use crate::domain::alert::{Alert, LOOK_WITHIN, REVIEW_LIFE, State};
use crate::service::{Result, ServiceError, Services, Turn};
use crate::store::StoreError;

/// Does what is due about alerts. Counts what was planned, and says when something is due next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let now = services.clock.now();
    let watched = services.store.view().await?.watched_alerts(now).await?;
    let (mut planned, mut next) = (0, None);
    for alert in watched {
        let (done, again) = look_at(services, &alert, now).await?;
        planned += done;
        next = [next, again].into_iter().flatten().min();
    }
    Ok((planned, next))
}

async fn look_at(
    services: &Services,
    alert: &Alert,
    now: DateTime<Utc>,
) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let expires = alert.times.submitted_at.map(|at| at + REVIEW_LIFE).filter(|_| alert.state == State::Review);
    let marks = alert.times.approved_at.map(|at| at + LOOK_WITHIN);
    let marks = marks.filter(|_| alert.state == State::Alone && alert.times.marked_at.is_none());
    let is_due = |at: Option<DateTime<Utc>>| at.is_some_and(|at| at <= now);
    let is_told = alert.state.is_told() || alert.state == State::Recalled;
    if !is_due(expires) && !is_told {
        return Ok((0, expires));
    }
    let mut tx = services.store.begin().await?;
    let cause = format!("alert:{}:{}", alert.id.0, now.timestamp_millis());
    let mut turn = Turn::new(services, &mut tx, now, cause);
    let done = if is_due(expires) {
        step::expire(&mut turn, alert).await.map(|()| (1, None))
    } else if is_due(marks) {
        step::mark(&mut turn, alert).await.map(|()| (1, None))
    } else {
        progress::follow(&mut turn, alert).await
    };
    match done {
        Ok((planned, again)) => {
            tx.commit().await?;
            let marks = marks.filter(|at| *at > now);
            Ok((planned, [again, marks].into_iter().flatten().min()))
        }
        // Somebody else was quicker; the next look sees what they did.
        Err(ServiceError::Refused(_)) => Ok((0, None)),
        Err(ServiceError::Broken(error)) => Err(error),
    }
}
