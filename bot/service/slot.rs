//! Times at which something happens once, on the wall clock of the settings' zone.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::{Services, Turn};
use crate::store::{StoreError, Tx, Verdict};

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

/// Something that happens at a slot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Occasion {
    /// Under which name the database remembers it.
    pub(super) schedule: &'static str,
    /// The last slot.
    pub(super) slot: NaiveDateTime,
    /// How late it is still of use; `None` when it is never too late.
    pub(super) grace: Option<TimeDelta>,
    /// Whether it rests on days on which nobody works.
    pub(super) rests: bool,
}

/// A slot that is being dealt with: what happens at it and that it did are one change.
pub(super) struct Open {
    occasion: Occasion,
    name: String,
    now: DateTime<Utc>,
    verdict: Verdict,
    last: NaiveDate,
    tx: Tx,
}

/// Begins to deal with the last slot of an occasion, which happens once; `None` when that was done.
///
/// # Errors
/// When the database cannot.
pub(super) async fn open(services: &Services, occasion: Occasion) -> Result<Option<Open>, StoreError> {
    let Occasion { schedule, slot, grace, rests } = occasion;
    let (now, name) = (services.clock.now(), name(slot));
    let dealt_with = services.store.view().await?.slots_dealt_with(schedule, &name).await?;
    if dealt_with.contains(&name) {
        return Ok(None);
    }
    let mut tx = services.store.begin().await?;
    let since = tx.register_schedule(schedule, now).await?;
    let is_too_late = |due: DateTime<Utc>| grace.is_some_and(|grace| now - due > grace);
    let verdict = match services.settings.moment(slot).filter(|due| since < *due) {
        // The clock was set back: a later slot has done it already.
        Some(_) if !dealt_with.is_empty() => Verdict::Skipped,
        Some(_) if rests && !services.book.calendars.shared().is_workday(slot.date()) => Verdict::Skipped,
        Some(due) if is_too_late(due) => Verdict::Missed,
        Some(_) => Verdict::Fired,
        None => Verdict::Skipped,
    };
    let last = tx.last_fired(schedule, &name).await?.and_then(|slot| slot.get(..10)?.parse().ok());
    let last = last.unwrap_or_else(|| day_before_first(services, since, slot.time()));
    Ok(Some(Open { occasion, name, now, verdict, last, tx }))
}

/// The day after which a bot begins to do what it never did.
fn day_before_first(services: &Services, since: DateTime<Utc>, at: NaiveTime) -> NaiveDate {
    let local = services.settings.local(since);
    if local.time() < at { local.date() - Days::new(1) } else { local.date() }
}

impl Open {
    /// In which it happens, and the day of the slot at which it last did; `None` when it does not happen at this one.
    pub(super) fn turn<'t>(&'t mut self, services: &'t Services) -> Option<(Turn<'t>, NaiveDate)> {
        let cause = format!("{}:{}", self.occasion.schedule, self.name);
        let is_fired = self.verdict == Verdict::Fired;
        is_fired.then(|| (Turn::new(services, &mut self.tx, self.now, cause), self.last))
    }

    /// Writes down that the slot was dealt with, by so many messages. Gives their number.
    ///
    /// # Errors
    /// When the database cannot.
    pub(super) async fn end(self, told: usize) -> Result<usize, StoreError> {
        let Self { occasion: Occasion { schedule, .. }, name, now, verdict, mut tx, .. } = self;
        tx.occur(schedule, &name, verdict, told, now).await?;
        tx.commit().await?;
        if verdict == Verdict::Missed {
            tracing::warn!(schedule.name = schedule, slot = name, "a slot was missed and will not be made up for");
        }
        Ok(told)
    }
}
