//! Once a week: roles that nobody has, classes and rows of the plan that nobody answers for, and how the classes stand.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike as _, Days, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};

use super::role::{givers, refresh_menu, role_name, tell};
use super::slot::Occasion;
use super::{Result, Services, Turn, group, item, plain, slot};
use crate::domain::role::{Appointment, Grant, Origin, Role, Scope, holders};
use crate::store::StoreError;

/// Under which name the database remembers the weekly look at roles that nobody has.
const ORPHANS: &str = "roles.orphans";

/// The hour of Monday at which it is done, in campus time.
const ORPHANS_HOUR: u32 = 9;

/// When the next look is due.
#[must_use]
pub fn next_look(services: &Services) -> Option<DateTime<Utc>> {
    let last = last_slot(services, services.clock.now());
    services.settings.moment(last + TimeDelta::weeks(1))
}

/// Once a week, tells whoever is one level above of roles that ended and that nobody else has and of classes that
/// nobody answers for, and groups of staff how their classes stand. Counts the messages.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<usize, StoreError> {
    let slot = last_slot(services, services.clock.now());
    let occasion = Occasion { schedule: ORPHANS, slot, grace: None, rests: false };
    let Some(mut open) = slot::open(services, occasion).await? else { return Ok(0) };
    let told = match open.turn(services) {
        Some((mut turn, _)) => {
            tell_of_roles(&mut turn).await?
                + tell_of_classes(&mut turn).await?
                + item::plan::tell_of_unanswered(&mut turn).await?
                + group::watch::tell_staff(&mut turn).await?
        }
        None => 0,
    };
    open.end(told).await
}

/// The last Monday morning that is not in the future, on the wall clock.
fn last_slot(services: &Services, now: DateTime<Utc>) -> NaiveDateTime {
    let local = services.settings.local(now);
    let hour = NaiveTime::from_hms_opt(ORPHANS_HOUR, 0, 0).unwrap_or_default();
    let days = u64::from(local.weekday().days_since(Weekday::Mon));
    let monday = (local.date() - Days::new(days)).and_time(hour);
    if monday <= local { monday } else { monday - TimeDelta::weeks(1) }
}

async fn tell_of_roles(turn: &mut Turn<'_>) -> Result<usize, StoreError> {
    let services = turn.services;
    let ended = turn.tx.grants_ended(turn.now - TimeDelta::weeks(1), turn.now).await?;
    let active = turn.tx.active_grants(turn.now).await?;
    let mut orphans: Vec<(&Appointment, DateTime<Utc>)> = ended
        .iter()
        .filter(|grant| grant.origin != Origin::Delegated)
        .map(|grant| (&grant.appointment, grant.ended_at.unwrap_or(grant.until)))
        .filter(|(orphan, _)| !active.iter().any(|grant| is_same_role(&grant.appointment, orphan)))
        .collect();
    orphans.sort();
    orphans.dedup_by_key(|(orphan, _)| *orphan);
    let mut reports: Vec<(i64, Vec<usize>)> = Vec::new();
    for (index, (orphan, _)) in orphans.iter().enumerate() {
        for account in one_level_up(orphan, &active) {
            match reports.iter_mut().find(|(known, _)| *known == account) {
                Some((_, indexes)) => indexes.push(index),
                None => reports.push((account, vec![index])),
            }
        }
    }
    for (account, indexes) in &reports {
        tell(turn, *account, "orphans", |locale, _| {
            let named = indexes.iter().map(|index| {
                let (orphan, ended) = orphans[*index];
                (role_name(services, locale, orphan), services.settings.local(ended))
            });
            plain(services.text.orphans(locale, &named.collect::<Vec<_>>()))
        })
        .await?;
    }
    for grant in &ended {
        refresh_menu(turn, grant.account).await?;
    }
    Ok(reports.len())
}

fn is_same_role(one: &Appointment, other: &Appointment) -> bool {
    one.duty.role() == other.duty.role() && one.scope == other.scope
}

/// Those who may give a role and stand nearest to it.
fn one_level_up(orphan: &Appointment, active: &[Grant]) -> Vec<i64> {
    for role in givers(orphan.duty.role()) {
        let mut accounts: Vec<_> = active
            .iter()
            .filter(|grant| grant.appointment.duty.role() == role && grant.appointment.may_grant(orphan))
            .map(|grant| grant.account)
            .collect();
        if !accounts.is_empty() {
            accounts.sort_unstable();
            accounts.dedup();
            return accounts;
        }
    }
    Vec::new()
}

/// Tells whoever answers for a college, or for what stands above it, of its classes that have neither a monitor nor
/// a counsellor; counts the messages.
async fn tell_of_classes(turn: &mut Turn<'_>) -> Result<usize, StoreError> {
    let services = turn.services;
    let active = turn.tx.active_grants(turn.now).await?;
    let mut reports: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for listed in turn.tx.classes().await? {
        let place = Scope::from(&listed.class);
        let hold = |role| holders(&active, role, &place);
        if !hold(Role::Monitor).is_empty() || !hold(Role::Counsellor).is_empty() {
            continue;
        }
        let above = [Role::Lead, Role::Admin].map(hold);
        for account in above.into_iter().find(|accounts| !accounts.is_empty()).unwrap_or_default() {
            let classes = reports.entry(account).or_default();
            // Who holds two roles above a class hears of it once.
            if classes.last() != Some(&listed.class.name) {
                classes.push(listed.class.name.clone());
            }
        }
    }
    for (account, classes) in &reports {
        tell(turn, *account, "unanswered", |locale, _| plain(services.text.unanswered_classes(locale, classes)))
            .await?;
    }
    Ok(reports.len())
}
