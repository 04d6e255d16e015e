//! The burden budget, looked at in private: a monitor sees the own class, everybody else the classes they answer
//! for, and the office also who asks for most.

use chrono::{Datelike as _, Days, Months, NaiveDate};

use super::paging::{self, List, Page};
use super::{Actor, Result, Turn, actor, plain};
use crate::domain::access::Action;
use crate::domain::burden::{Source, Week};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::Message;
use crate::domain::role::{Grant, Role, Scope};
use crate::store::Standing;
use crate::text::burden::{OfClass, OfClasses};

/// Senders that the office is told of.
const SENDERS: usize = 5;

/// Shows what the classes of somebody were asked.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::SeeBurden).await?;
    paging::post(turn, actor, List::Burden).await
}

/// A page of the classes that somebody answers for, counted from 0, those with the most points first. The only one
/// is shown itself.
///
/// # Errors
/// As [`show`].
pub(super) async fn card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeBurden).await?;
    let today = turn.services.settings.local(turn.now).date();
    let mut own = turn.tx.burden_standings(Week::of(today)).await?;
    own.retain(|standing| actor.with(&rights).may(Action::SeeBurden, &standing.place()).is_ok());
    let sums = sums(turn, &own, today).await?;
    let (services, locale, cap) = (turn.services, &actor.locale, turn.services.settings.budget.cap);
    if let [only] = own.as_slice() {
        let told = OfClass { class: &only.class, points: only.points, cap, month: today, sums: &sums };
        return Ok(plain(services.text.burden_of_class(locale, &told)));
    }
    if own.is_empty() {
        return Ok(plain(services.text.burden_none(locale)));
    }
    let senders = senders(turn, &rights, today).await?;
    // The names keep their order where the points are the same.
    own.sort_by_key(|standing| std::cmp::Reverse(standing.points));
    let page = Page::of(&own, number);
    let classes: Vec<_> = page.numbered().map(|(at, own)| (at, own.class.as_str(), own.points)).collect();
    let told = OfClasses {
        total: count(own.len()),
        over: count(own.iter().filter(|standing| standing.points > cap).count()),
        cap,
        classes: &classes,
        month: today,
        sums: &sums,
        senders: &senders,
    };
    let row = page.row(services, locale, actor.chat.id, List::Burden);
    let html = services.text.burden_of_classes(locale, &told);
    Ok(Message { buttons: row.into_iter().collect(), ..plain(html) })
}

/// What these classes were charged for in the month of a day, by source.
async fn sums(turn: &mut Turn<'_>, own: &[Standing], day: NaiveDate) -> Result<Vec<(Source, u32)>> {
    let (first, last) = month(day);
    let mut all = turn.tx.burden_between(first, last).await?;
    let names: std::collections::HashSet<_> = own.iter().map(|standing| standing.class.as_str()).collect();
    all.retain(|sum| names.contains(sum.class.as_str()));
    let of = |source: Source| all.iter().filter(|sum| sum.source == source).map(|sum| sum.points).sum();
    Ok(Source::ALL.iter().map(|source| (*source, of(*source))).collect())
}

/// Who asked the classes of the office's campuses for most in the month of a day; nothing for whoever is not of the
/// office.
async fn senders(
    turn: &mut Turn<'_>,
    rights: &[Grant],
    day: NaiveDate,
) -> Result<Vec<(Option<crate::domain::campus::Bilingual>, u32)>> {
    let (first, last) = month(day);
    let is_theirs = |campus: &String| {
        let place = Scope::Campus(campus.clone());
        let mut office = rights.iter().filter(|grant| grant.appointment.duty.role() == Role::Admin);
        office.any(|grant| grant.appointment.scope.covers(&place))
    };
    let mut totals: Vec<(Scope, u32)> = Vec::new();
    for sum in turn.tx.burden_by_sender(first, last).await?.into_iter().filter(|sum| is_theirs(&sum.campus)) {
        match totals.iter_mut().find(|(sender, _)| *sender == sum.sender) {
            Some((_, points)) => *points = points.saturating_add(sum.points),
            None => totals.push((sum.sender, sum.points)),
        }
    }
    totals.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
    let settings = &turn.services.settings;
    Ok(totals.into_iter().take(SENDERS).map(|(sender, points)| (settings.place(&sender), points)).collect())
}

/// The first and the last day of the month of a day.
fn month(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = day.with_day(1).unwrap_or(day);
    let next = first.checked_add_months(Months::new(1)).and_then(|next| next.checked_sub_days(Days::new(1)));
    (first, next.unwrap_or(day))
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
