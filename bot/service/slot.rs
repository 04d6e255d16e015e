//! Times of day at which something happens once a day, on the wall clock of the settings' zone.

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::Services;

/// The last slot at this time of day that is not after `now`.
pub(super) fn last(services: &Services, now: DateTime<Utc>, at: NaiveTime) -> NaiveDateTime {
    let local = services.settings.local(now);
    let slot = local.date().and_time(at);
    if slot <= local { slot } else { slot - TimeDelta::days(1) }
}

/// When the first slot after the present moment begins, of any of these times of day.
pub(super) fn next(services: &Services, times: &[NaiveTime]) -> Option<DateTime<Utc>> {
    let now = services.clock.now();
    let next = times.iter().map(|at| last(services, now, *at) + TimeDelta::days(1)).min()?;
    services.settings.moment(next)
}

/// The name of a slot in the database.
pub(super) fn name(slot: NaiveDateTime) -> String {
    slot.format("%Y-%m-%dT%H:%M").to_string()
}
