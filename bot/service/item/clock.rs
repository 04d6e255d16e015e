//! What the clock does about rows of the plan: at ten past eight the office hears what the day brings, at half past
//! eight people are reminded of what is not done.
//!
//! Each is one message a person and day, worked out when it is sent. What an outage left out is said once with the
//! next: nothing is made up for day by day.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::{count, office, openers, published, row, sum_up, time, today_card};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::Message;
use crate::domain::item::{Task, calendar_of, steps_due, who_is_told, workday_before};
use crate::domain::ledger::{By, Fact};
use crate::domain::plan::EscalationRole;
use crate::domain::role::{Role, Scope};
use crate::service::slot::Occasion;
use crate::service::{Services, Turn, plain, role, slot};
use crate::store::StoreError;
use crate::text::item::Reminder;

/// Under which name the database remembers what the office is told each morning.
const TODAY: &str = "items.today";

/// Under which name it remembers the reminders.
const REMINDERS: &str = "items.reminders";

/// How late on its day a morning's message is still of use.
pub(in crate::service) const GRACE: TimeDelta = TimeDelta::hours(12);

/// Rows that one reminder names.
const ROWS_MAX: usize = 12;

/// When the next look is due.
#[must_use]
pub fn next_look(services: &Services) -> Option<DateTime<Utc>> {
    slot::next(services, &[today_at(), reminders_at()])
}

fn today_at() -> NaiveTime {
    time(8, 10)
}

fn reminders_at() -> NaiveTime {
    time(8, 30)
}

/// Does what is due by the clock about rows of the plan. Counts the messages.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<usize, StoreError> {
    Ok(fire(services, TODAY, today_at()).await? + fire(services, REMINDERS, reminders_at()).await?)
}

/// Deals with the last slot of a morning's message, once.
async fn fire(services: &Services, schedule: &'static str, at: NaiveTime) -> Result<usize, StoreError> {
    let slot = slot::last(services, services.clock.now(), at);
    let occasion = Occasion { schedule, slot, grace: Some(GRACE), rests: true };
    let Some(mut open) = slot::open(services, occasion).await? else { return Ok(0) };
    let told = match open.turn(services) {
        Some((mut turn, _)) if schedule == TODAY => tell_office(&mut turn).await?,
        Some((mut turn, last)) => remind(&mut turn, last, slot.date()).await?,
        None => 0,
    };
    open.end(told).await
}

/// Tells everybody of the office what the day brings for their campus, when it brings anything; counts the messages.
async fn tell_office(turn: &mut Turn<'_>) -> Result<usize, StoreError> {
    let services = turn.services;
    let active = turn.tx.active_grants(turn.now).await?;
    let mut scopes: BTreeMap<i64, Vec<Scope>> = BTreeMap::new();
    for grant in active.iter().filter(|grant| grant.appointment.duty.role() == Role::Admin) {
        scopes.entry(grant.account).or_default().push(grant.appointment.scope.clone());
    }
    let tasks = published(turn).await?;
    let mut told = 0;
    for (account, scopes) in scopes {
        let own = |task: &&Task| office(&active, &task.place).contains(&account);
        let own: Vec<_> = tasks.iter().filter(own).cloned().collect();
        let day = sum_up(turn, own, &scopes, true).await?;
        if !day.is_empty() {
            role::tell(turn, account, "today", |locale, chat| today_card(services, locale, chat, &day)).await?;
            told += 1;
        }
    }
    Ok(told)
}

/// What somebody is reminded of.
struct Line {
    task: Task,
    days: i32,
    instead_of: Option<EscalationRole>,
}

/// Reminds people of what is not done and whose step fell on the days after `last` until `today`; counts the messages.
async fn remind(turn: &mut Turn<'_>, last: NaiveDate, today: NaiveDate) -> Result<usize, StoreError> {
    let services = turn.services;
    let book = &services.book;
    let active = turn.tx.active_grants(turn.now).await?;
    let mut lines: BTreeMap<i64, Vec<Line>> = BTreeMap::new();
    for task in published(turn).await?.into_iter().filter(Task::is_to_do) {
        let Some(item) = book.plan.item(task.item) else { continue };
        let Some(due) = task.effective_due(&book.calendars) else { continue };
        let calendar = calendar_of(&task.place, &book.calendars);
        let department = item.lead().or_else(|| item.owners.first());
        let department = department.map(|id| Scope::Department(id.as_str().to_owned()));
        for (named, days) in steps_due(&item.escalation, due, calendar, (last, today)) {
            let told = who_is_told(named, &task.place, department.as_ref(), &active);
            if told.is_empty() {
                tracing::warn!(task.id = task.id.0, role = %named, "nobody is there to be reminded of a row of the plan");
            }
            let (id, role, people) = (task.id.0, named.code().to_owned(), told.len() as u64);
            let fact = if days <= 0 {
                Fact::ItemReminded { task: id, role, people }
            } else {
                Fact::ItemEscalated { task: id, role, people }
            };
            let mut entry = turn.entry(By::Clock, task.place.clone(), fact);
            entry.item = Some(task.item);
            turn.tx.record(entry);
            for person in told {
                let known = lines.entry(person.account).or_default();
                // Two steps of one row on one day are one line.
                if !known.iter().any(|line| line.task.id == task.id) {
                    known.push(Line { task: task.clone(), days, instead_of: person.instead_of });
                }
            }
        }
    }
    let is_after_outage = workday_before(today, book.calendars.shared()) > last;
    for (account, lines) in &lines {
        let told = (1..).zip(lines.iter().take(ROWS_MAX)).map(|(number, line)| Reminder {
            number,
            row: row(services, &line.task, today),
            is_escalated: line.days > 0,
            instead_of: line.instead_of,
        });
        let told: Vec<_> = told.collect();
        role::tell(turn, *account, "items_reminder", |locale, chat| {
            let missed = is_after_outage.then_some(last);
            let html = services.text.items_reminder(locale, count(lines.len()), missed, &told);
            let buttons =
                openers(services, locale, chat, (1..).zip(lines.iter().take(ROWS_MAX).map(|line| &line.task)));
            Message { buttons, ..plain(html) }
        })
        .await?;
    }
    Ok(lines.len())
}
