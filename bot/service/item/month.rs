//! A month as a picture: what is due on which day and how it stands. The words below say the same in numbers.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Months, NaiveDate};

use super::{chosen, count, row};
use crate::domain::access::Action;
use crate::domain::delivery::{ChatId, Message};
use crate::domain::item::{Task, TaskState, calendar_of};
use crate::picture::month::{Due, Mark, Month};
use crate::service::button::Button;
use crate::service::item::Wanted;
use crate::service::{Actor, Result, Services, Turn, actor, drawing, key, plain};
use crate::text::item::{MonthDay, MonthSums};
use crate::text::{Locale, Plain};

/// A month as somebody names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// The present one.
    This,
    /// The one with this number from 1, perhaps of this year.
    Of(Option<i32>, u32),
}

impl Named {
    /// Its first day. Without a year it is the campaign's, or the present one.
    pub(in crate::service) fn first(self, services: &Services, today: NaiveDate) -> NaiveDate {
        let this = today.with_day(1).unwrap_or(today);
        let Self::Of(year, number) = self else { return this };
        let of = |year| NaiveDate::from_ymd_opt(year, number, 1);
        let campaign = services.book.plan.campaign;
        let is_within = |first: &NaiveDate| {
            let begin = campaign.from().with_day(1).unwrap_or(campaign.from());
            begin <= *first && *first <= campaign.to()
        };
        let meant = match year {
            Some(year) => of(year),
            None => of(campaign.from().year()).filter(is_within).or_else(|| of(today.year())),
        };
        meant.unwrap_or(this)
    }
}

/// Answers with the picture of a month that somebody named.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub(super) async fn named(turn: &mut Turn<'_>, actor: &Actor, named: Named, wanted: Wanted) -> Result<()> {
    let today = turn.services.settings.local(turn.now).date();
    post(turn, actor, named.first(turn.services, today), wanted).await
}

/// Somebody pressed the button of a month: its picture comes below.
///
/// # Errors
/// As [`post`].
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, first: NaiveDate, wanted: Wanted) -> Result<Plain> {
    post(turn, actor, first, wanted).await?;
    Ok(turn.services.text.month_title(&actor.locale, first))
}

/// Posts the picture of the month with this first day: of the rows that were asked for, else of those that the
/// reader answers for.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub(crate) async fn post(turn: &mut Turn<'_>, actor: &Actor, first: NaiveDate, wanted: Wanted) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeItems).await?;
    let tasks = chosen(turn, actor, &rights, wanted).await?;
    let services = turn.services;
    let today = services.settings.local(turn.now).date();
    let caption = caption(services, &actor.locale, actor.chat.id, (first, today, wanted), &tasks);
    let month = |locale: &Locale| drawn(services, locale, (first, today), &tasks);
    match drawing::photo(&actor.locale, month, caption.clone()).await {
        Ok(photo) => turn.answer_with(actor.chat.id, "item_month", photo).await?,
        Err(error) => {
            tracing::error!(%error, "a month could not be drawn; it was told in words only");
            turn.answer(actor.chat.id, "item_month", caption).await?;
        }
    }
    Ok(())
}

/// How a task stands in a picture.
fn mark(services: &Services, task: &Task, today: NaiveDate) -> Mark {
    if task.state == TaskState::Done {
        Mark::Done
    } else if task.days_late(today, &services.book.calendars).is_some() {
        Mark::Late
    } else {
        Mark::Open
    }
}

/// The day in the month of `first` by which a task is due, if there is one.
fn due_in(services: &Services, task: &Task, first: NaiveDate) -> Option<NaiveDate> {
    let day = task.effective_due(&services.book.calendars)?;
    (day.year() == first.year() && day.month() == first.month()).then_some(day)
}

fn caption(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    (first, today, wanted): (NaiveDate, NaiveDate, Wanted),
    tasks: &[Task],
) -> Message {
    let mut days: BTreeMap<NaiveDate, MonthSums> = BTreeMap::new();
    let mut sums = MonthSums::default();
    for task in tasks {
        let Some(day) = due_in(services, task, first) else { continue };
        for sums in [&mut sums, days.entry(day).or_default()] {
            match mark(services, task, today) {
                Mark::Late => sums.late += 1,
                Mark::Open => sums.open += 1,
                Mark::Done => sums.done += 1,
            }
        }
    }
    let days: Vec<_> = days.into_iter().map(|(day, sums)| MonthDay { day, sums }).collect();
    let standing = tasks.iter().filter(|task| task.due.is_none()).count();
    let html = services.text.month(locale, first, sums, &days, count(standing));
    let one = Months::new(1);
    let around = [("◀ ", "", first.checked_sub_months(one)), ("", " ▶", first.checked_add_months(one))];
    let buttons = around.into_iter().filter_map(|(before, behind, other)| {
        let label = services.text.month_label(locale, other?, before, behind);
        Some(key(services, chat, label, &Button::Month(other?, wanted)))
    });
    Message { buttons: vec![buttons.collect()], ..plain(html) }
}

fn drawn(services: &Services, locale: &Locale, (first, today): (NaiveDate, NaiveDate), tasks: &[Task]) -> Month {
    let text = &services.text;
    // What several colleges do by one day is one line.
    let mut lines: BTreeMap<_, Vec<&Task>> = BTreeMap::new();
    for task in tasks {
        if let Some(day) = due_in(services, task, first) {
            lines.entry((day, mark(services, task, today), task.item)).or_default().push(task);
        }
    }
    let due = lines.into_iter().map(|((day, mark, _), tasks)| {
        let label = text.month_line(locale, &row(services, tasks[0], today), count(tasks.len())).into_string();
        Due { day, label, mark }
    });
    // Days off are those of the one campus whose rows these are, else those that all campuses have.
    let calendars = &services.book.calendars;
    let mut own = tasks.iter().map(|task| calendar_of(&task.place, calendars));
    let calendar = own.next().filter(|one| own.all(|other| std::ptr::eq(*one, other)));
    let calendar = calendar.unwrap_or_else(|| calendars.shared());
    let days = first.iter_days().take_while(|day| day.month() == first.month());
    Month {
        day: first,
        title: text.month_title(locale, first).into_string(),
        weekdays: text.short_weekdays(locale).map(Plain::into_string),
        due: due.collect(),
        rest: days.filter(|day| !calendar.is_workday(*day)).collect(),
        today,
        legend: text.month_legend(locale).map(Plain::into_string),
    }
}
