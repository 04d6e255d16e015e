//! The rows of the plan as work: lists of them, the card of one, what is late and what is there to do today.
//!
//! ```text
//! officer     /plan                    … 42 rows, what is unlikely to be meant in them [Publish]
//! officer     [Publish]
//! bot         (to each department and college) These rows are yours: … [Accept A2] [Not ours A2]
//! member      [Accept A2]
//! member      /done A2 https://…       (or a file under these words)
//! officer     [Return]  What is missing?
//! ```
//!
//! [`plan`] loads and publishes it, [`step`] takes a row further, [`proof`] brings back what proves it, [`month`] draws
//! when what is due, [`clock`] reminds.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike as _, NaiveDate, NaiveTime, TimeDelta};

use super::button::{Button, Hung};
use super::paging::{self, List, Page};
use super::{Actor, Broken, Result, Services, Turn, actor, key, plain, role};
use crate::domain::access::Action;
use crate::domain::campus::Bilingual;
use crate::domain::chat::ChatState;
use crate::domain::delivery::{self, ChatId, Message};
use crate::domain::item::{Hands, Offered, Step, Taken, Task, TaskId, TaskState, may_undo, responsible};
use crate::domain::plan::ItemId;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Role, Scope, holders};
use crate::text::item::{Card, Event, Row, Today};
use crate::text::{Locale, Plain};

pub mod clock;
pub mod month;
pub mod plan;
pub mod proof;
pub mod step;

/// Buttons that open a row, in one row of buttons.
const ROW: usize = 4;

/// Doubts that are counted at most.
const DOUBTS_MAX: usize = 1000;

/// The steps that a card offers, in its order.
const OFFERED_STEPS: [Step; 8] =
    [Step::Accept, Step::Take, Step::Report, Step::Correct, Step::Return, Step::Offer, Step::Decline, Step::Refuse];

/// Which rows somebody asks for, in their words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Of this item.
    pub item: Option<ItemId>,
    /// Everybody's, not their own.
    pub is_all: bool,
    /// Of the department or college of this name.
    pub place: Option<String>,
    /// As the picture of this month.
    pub month: Option<month::Named>,
}

/// Which rows a list has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of this item.
    pub item: Option<ItemId>,
    /// Everybody's, not their own.
    pub is_all: bool,
    /// Of the department or college that has this one.
    pub like: Option<TaskId>,
}

impl Wanted {
    /// How a button names it: `a` or `m`, the item, and the number of the row that it has to be like.
    #[must_use]
    pub fn code(self) -> String {
        let item = self.item.map(|item| item.to_string()).unwrap_or_default();
        let like = self.like.map(|task| task.0.to_string()).unwrap_or_default();
        format!("{}{item}.{like}", if self.is_all { 'a' } else { 'm' })
    }

    /// What a button names so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (item, like) = code.split_once('.')?;
        let (is_all, item) = match item.split_at_checked(1)? {
            ("a", item) => (true, item),
            ("m", item) => (false, item),
            _ => return None,
        };
        let item = if item.is_empty() { None } else { Some(item.parse().ok()?) };
        let like = if like.is_empty() { None } else { Some(TaskId(like.parse().ok()?)) };
        Some(Self { item, is_all, like })
    }
}

// Lists.

/// Lists rows of the plan: one's own, or those that were asked for.
///
/// # Errors
/// A refusal for who may not, or when there is no such item or place; or when the database cannot.
pub async fn list(turn: &mut Turn<'_>, actor: &Actor, asked: Asked) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeItems).await?;
    let tasks = visible(turn, actor, &rights).await?;
    if let Some(item) = asked.item
        && !tasks.iter().any(|task| task.item == item)
    {
        return Err(Refusal::NoSuchItem { item: item.to_string() }.into());
    }
    let like = match &asked.place {
        None => None,
        Some(name) => {
            let is_it = |task: &&Task| is_called(turn.services, &task.place, name);
            let found = tasks.iter().find(is_it).map(|task| task.id);
            Some(found.ok_or_else(|| Refusal::NoSuchPlace { place: name.clone() })?)
        }
    };
    // Whoever names an item or a place means everybody's.
    let is_all = asked.is_all || asked.item.is_some() || like.is_some();
    let wanted = Wanted { item: asked.item, is_all, like };
    match asked.month {
        Some(named) => month::named(turn, actor, named, wanted).await,
        None => paging::post(turn, actor, List::Items(wanted)).await,
    }
}

/// Whether people call a place so, in either language, whole or by the beginning of its name.
fn is_called(services: &Services, place: &Scope, name: &str) -> bool {
    let name = name.to_lowercase();
    let begins = |known: &str| known.to_lowercase().starts_with(&name);
    let is_id = matches!(place, Scope::Department(id) if *id == name);
    is_id || services.settings.place(place).is_some_and(|place| begins(&place.zh) || begins(&place.en))
}

/// A page of rows of the plan, counted from 0.
///
/// # Errors
/// As [`list`].
pub(super) async fn list_card(turn: &mut Turn<'_>, actor: &Actor, wanted: Wanted, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeItems).await?;
    let mut tasks = visible(turn, actor, &rights).await?;
    if !wanted.is_all {
        let active = turn.tx.active_grants(turn.now).await?;
        tasks.retain(|task| is_own(task, actor.account, &rights, &active));
    }
    narrow(&mut tasks, wanted);
    let services = turn.services;
    // What is to be done first comes first; what is never over comes before what is done.
    tasks.sort_by_key(|task| {
        let due = task.effective_due(&services.book.calendars);
        (!task.is_to_do(), due.is_none(), due, task.item, task.id)
    });
    let today = services.settings.local(turn.now).date();
    let page = Page::of(&tasks, number);
    let rows: Vec<_> = page.numbered().map(|(number, task)| (number, row(services, task, today))).collect();
    let html = services.text.items(&actor.locale, wanted.is_all, count(tasks.len()), &rows);
    let buttons = openers(services, &actor.locale, actor.chat.id, page.numbered());
    let turning = page.row(services, &actor.locale, actor.chat.id, List::Items(wanted));
    Ok(Message { buttons: buttons.into_iter().chain(turning).collect(), ..plain(html) })
}

/// Keeps only rows of the item and the place that are wanted.
fn narrow(tasks: &mut Vec<Task>, wanted: Wanted) {
    if let Some(like) = wanted.like {
        let place = tasks.iter().find(|task| task.id == like).map(|task| task.place.clone());
        tasks.retain(|task| Some(&task.place) == place.as_ref());
    }
    if let Some(item) = wanted.item {
        tasks.retain(|task| task.item == item);
    }
}

/// Lists the rows that are late.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn overdue(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    paging::post(turn, actor, List::Overdue).await
}

/// A page of the rows that are late, the longest first, counted from 0: one's own, of the office all.
///
/// # Errors
/// As [`overdue`].
pub(super) async fn overdue_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeItems).await?;
    let services = turn.services;
    let today = services.settings.local(turn.now).date();
    let late = late(services, scoped(turn, actor, &rights).await?, today);
    let page = Page::of(&late, number);
    let rows: Vec<_> = page.numbered().map(|(number, task)| (number, row(services, task, today))).collect();
    let html = services.text.overdue(&actor.locale, count(late.len()), &rows);
    let buttons = openers(services, &actor.locale, actor.chat.id, page.numbered());
    let turning = page.row(services, &actor.locale, actor.chat.id, List::Overdue);
    Ok(Message { buttons: buttons.into_iter().chain(turning).collect(), ..plain(html) })
}

/// Those of `tasks` that are late, the longest first.
fn late(services: &Services, mut tasks: Vec<Task>, today: NaiveDate) -> Vec<Task> {
    let calendars = &services.book.calendars;
    tasks.retain(|task| task.days_late(today, calendars).is_some());
    tasks.sort_by_key(|task| (task.effective_due(calendars), task.item, task.id));
    tasks
}

/// A page of the rows that wait for somebody to take them on, counted from 0.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub(super) async fn offered_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::WorkOnItems).await?;
    let mut tasks = published(turn).await?;
    tasks.retain(|task| task.state == TaskState::Open && answers_for(&rights, &task.place));
    Ok(offer(
        turn.services,
        &actor.locale,
        (actor.chat.id, turn.services.settings.local(turn.now).date()),
        &tasks,
        number,
    ))
}

/// The card that hands rows to somebody, with two buttons for each and one for all.
fn offer(
    services: &Services,
    locale: &Locale,
    (chat, today): (ChatId, NaiveDate),
    tasks: &[Task],
    number: usize,
) -> Message {
    let page = Page::of(tasks, number);
    let rows: Vec<_> = page.numbered().map(|(number, task)| (number, row(services, task, today))).collect();
    let html = services.text.items_offered(locale, count(tasks.len()), &rows);
    let mut buttons: Vec<_> = page
        .items
        .iter()
        .map(|task| {
            let button = |step| {
                let label = services.text.item_step_of_label(locale, step, task.item);
                key(services, chat, label, &Button::StepItem(step, task.id, Hung::List))
            };
            vec![button(Step::Accept), button(Step::Decline)]
        })
        .collect();
    if tasks.len() > 1 {
        buttons.push(vec![key(services, chat, services.text.accept_items_label(locale), &Button::AcceptItems)]);
    }
    buttons.extend(page.row(services, locale, chat, List::OfferedItems));
    Message { buttons, ..plain(html) }
}

/// Buttons that open rows, by their number on the list.
fn openers<'t>(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    numbered: impl Iterator<Item = (u32, &'t Task)>,
) -> Vec<Vec<delivery::Button>> {
    let buttons: Vec<_> = numbered
        .map(|(number, task)| {
            key(services, chat, services.text.open_item_label(locale, number, task.item), &Button::ShowItem(task.id))
        })
        .collect();
    buttons.chunks(ROW).map(<[_]>::to_vec).collect()
}

// One row.

/// Somebody opened a row from a list: its card comes below.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn press_show(turn: &mut Turn<'_>, actor: &Actor, id: TaskId) -> Result<Plain> {
    let card = card(turn, actor, id).await?;
    turn.answer(actor.chat.id, "item", card).await?;
    let item = turn.tx.task(id).await?.ok_or(Refusal::CardExpired)?.item;
    Ok(turn.services.text.item_shown_toast(&actor.locale, item))
}

/// Posts the card of a row.
///
/// # Errors
/// As [`press_show`].
pub(super) async fn post_card(turn: &mut Turn<'_>, actor: &Actor, id: TaskId) -> Result<()> {
    let card = card(turn, actor, id).await?;
    Ok(turn.answer(actor.chat.id, "item", card).await?)
}

/// The card of a row, with the steps that this person may take now.
async fn card(turn: &mut Turn<'_>, actor: &Actor, id: TaskId) -> Result<Message> {
    let (task, hands) = reached(turn, actor, id).await?;
    let steps = turn.tx.task_steps(id).await?;
    let services = turn.services;
    let chat = actor.chat.id;
    let button = |step| {
        let label = services.text.item_step_label(&actor.locale, step);
        key(services, chat, label, &Button::StepItem(step, id, Hung::Card))
    };
    let may = |step: &Step| task.after(*step, hands, turn.now).is_ok();
    let mut buttons: Vec<_> = OFFERED_STEPS.into_iter().filter(may).map(button).collect();
    if hands.are_of_the_office && !hands.are_responsible && may(&Step::Assign) {
        buttons.push(button(Step::Assign));
    }
    if steps.first().is_some_and(|last| may_undo(last, actor.account, turn.now)) {
        buttons.push(key(services, chat, services.text.undo_item_label(&actor.locale), &Button::UndoItem(id)));
    }
    if (hands.are_responsible || hands.are_of_the_office) && proof::last(&steps).is_some() {
        buttons.push(key(services, chat, services.text.item_proof_label(&actor.locale), &Button::ShowProof(id)));
    }
    let today = services.settings.local(turn.now).date();
    let html = services.text.item_card(&actor.locale, &described(services, &task, &steps, today));
    Ok(Message { buttons: buttons.chunks(2).map(<[_]>::to_vec).collect(), ..plain(html) })
}

fn described(services: &Services, task: &Task, steps: &[Taken], today: NaiveDate) -> Card {
    let of = |step: &[Step]| steps.iter().find(|taken| step.contains(&taken.step));
    let proof = of(&[Step::Report, Step::Correct]).filter(|_| task.state == TaskState::Done);
    let reason = of(&[Step::Return]).filter(|_| task.state == TaskState::Returned);
    let offered = task.offered.as_ref().map(|offered| match offered {
        Offered::Department(id) => services.settings.place(&Scope::Department(id.clone())),
        Offered::Colleague => None,
    });
    Card {
        row: row(services, task, today),
        clause: services.book.plan.item(task.item).map(|item| item.clause.clone()).unwrap_or_default(),
        done_at: task.done_at.filter(|_| task.state == TaskState::Done).map(|at| services.settings.local(at)),
        words: proof.and_then(|taken| taken.words.clone()),
        file: proof.and_then(|taken| taken.file.clone()),
        reason: reason.and_then(|taken| taken.words.clone()),
        offered,
        past: count(steps.len()),
    }
}

/// A row as it is told.
fn row(services: &Services, task: &Task, today: NaiveDate) -> Row {
    let unknown = || Bilingual { zh: task.item.to_string(), en: task.item.to_string() };
    Row {
        item: task.item,
        title: services.book.plan.item(task.item).map_or_else(unknown, |item| item.title.clone()),
        place: services.settings.place(&task.place),
        due: task.due,
        effective: task.effective_due(&services.book.calendars),
        state: task.state,
        days_late: task.days_late(today, &services.book.calendars),
        is_late: task.is_late,
        is_settled: task.is_settled,
    }
}

/// A row that somebody may see, and what they are to it.
///
/// # Errors
/// A refusal for who may not see it; or when the database cannot.
async fn reached(turn: &mut Turn<'_>, actor: &Actor, id: TaskId) -> Result<(Task, Hands)> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeItems).await?;
    let task = turn.tx.task(id).await?.ok_or(Refusal::CardExpired)?;
    let hands = hands(actor, &rights, &task);
    if !hands.are_asked {
        actor::permit(turn, actor, Action::SeeItems, &task.place).await?;
    }
    if task.published_at.is_none() && !hands.are_of_the_office {
        return Err(Refusal::CardExpired.into());
    }
    Ok((task, hands))
}

/// What somebody with these roles is to a row.
fn hands(actor: &Actor, rights: &[Grant], task: &Task) -> Hands {
    let are_asked = match &task.offered {
        Some(Offered::Department(id)) => answers_for(rights, &Scope::Department(id.clone())),
        Some(Offered::Colleague) | None => false,
    };
    Hands {
        account: actor.account,
        are_responsible: answers_for(rights, &task.place),
        are_asked,
        are_of_the_office: actor.with(rights).may(Action::RunPlan, &task.place).is_ok(),
    }
}

/// Whether one of `rights` makes its holder answer for a place.
fn answers_for(rights: &[Grant], place: &Scope) -> bool {
    !responsible(rights, place).is_empty()
}

/// Whether a row is somebody's own: they answer for it, or they are of the office and nobody does.
fn is_own(task: &Task, account: i64, rights: &[Grant], active: &[Grant]) -> bool {
    let is_office = |grant: &Grant| grant.appointment.duty.role() == Role::Admin && grant.account == account;
    let of_the_office = || rights.iter().any(|grant| is_office(grant) && grant.appointment.scope.covers(&task.place));
    answers_for(rights, &task.place) || (responsible(active, &task.place).is_empty() && of_the_office())
}

/// The rows that were given to those who do them.
pub(super) async fn published(turn: &mut Turn<'_>) -> Result<Vec<Task>, Broken> {
    let mut tasks = turn.tx.tasks(turn.services.book.plan.id.as_str()).await?;
    tasks.retain(|task| task.published_at.is_some() && task.state != TaskState::Withdrawn);
    Ok(tasks)
}

/// The rows that somebody may see.
async fn visible(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant]) -> Result<Vec<Task>, Broken> {
    let mut tasks = published(turn).await?;
    tasks.retain(|task| actor.with(rights).may(Action::SeeItems, &task.place).is_ok());
    Ok(tasks)
}

/// The rows that somebody answers for, of the office all.
async fn scoped(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant]) -> Result<Vec<Task>, Broken> {
    let mut tasks = published(turn).await?;
    tasks.retain(|task| actor.with(rights).may(Action::WorkOnItems, &task.place).is_ok());
    Ok(tasks)
}

/// The rows that a picture shows: those that are wanted, else those that somebody answers for, of the office all.
/// Whoever answers for none is shown what they may see.
async fn chosen(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant], wanted: Wanted) -> Result<Vec<Task>, Broken> {
    let mut tasks = if wanted.is_all { Vec::new() } else { scoped(turn, actor, rights).await? };
    if tasks.is_empty() {
        tasks = visible(turn, actor, rights).await?;
    }
    narrow(&mut tasks, wanted);
    Ok(tasks)
}

// Today.

/// What there is to do today, within what somebody answers for.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn today(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeItems).await?;
    let tasks = scoped(turn, actor, &rights).await?;
    let sees_outbox = actor.with(&rights).may_somewhere(Action::ResolveDoubts).is_ok();
    let scopes: Vec<_> = rights.iter().map(|grant| grant.appointment.scope.clone()).collect();
    let today = sum_up(turn, tasks, &scopes, sees_outbox).await?;
    let card = today_card(turn.services, &actor.locale, actor.chat.id, &today);
    Ok(turn.answer(actor.chat.id, "today", card).await?)
}

/// What a day brings.
struct Day {
    today: NaiveDate,
    due: Vec<Task>,
    late: Vec<Task>,
    counts: Today,
}

impl Day {
    fn is_empty(&self) -> bool {
        self.due.is_empty() && self.late.is_empty() && self.counts == Today::default()
    }
}

async fn sum_up(turn: &mut Turn<'_>, tasks: Vec<Task>, scopes: &[Scope], sees_outbox: bool) -> Result<Day, Broken> {
    let services = turn.services;
    let today = services.settings.local(turn.now).date();
    let calendars = &services.book.calendars;
    let is_due = |task: &&Task| task.is_to_do() && task.effective_due(calendars) == Some(today);
    let due: Vec<_> = tasks.iter().filter(is_due).cloned().collect();
    let since = turn.now - TimeDelta::hours(24);
    let is_new = |task: &&Task| !task.is_settled && task.done_at.is_some_and(|at| at > since);
    let mut counts = Today {
        declined: count(tasks.iter().filter(|task| task.state == TaskState::Declined).count()),
        offered: count(tasks.iter().filter(|task| task.is_to_do() && task.offered.is_some()).count()),
        reported: count(tasks.iter().filter(is_new).count()),
        ..Today::default()
    };
    if sees_outbox {
        counts.doubts = count(turn.tx.doubts(DOUBTS_MAX).await?.len());
        counts.failed = turn.tx.failed_since(since).await?;
    }
    for listed in turn.tx.classes().await? {
        let place = Scope::from(&listed.class);
        let is_lost = listed.group == Some(ChatState::Lost);
        counts.lost += u32::from(is_lost && scopes.iter().any(|scope| scope.covers(&place)));
    }
    Ok(Day { today, due, late: late(services, tasks, today), counts })
}

fn today_card(services: &Services, locale: &Locale, chat: ChatId, day: &Day) -> Message {
    let shown: Vec<_> = day.due.iter().chain(&day.late).take(paging::ITEMS).collect();
    let rows: Vec<_> = (1..).zip(&shown).map(|(number, task)| (number, row(services, task, day.today))).collect();
    let html = services.text.today(locale, day.today, (count(day.due.len()), count(day.late.len())), day.counts, &rows);
    let mut buttons = openers(services, locale, chat, (1..).zip(shown));
    let first = day.today.with_day(1).unwrap_or(day.today);
    let month = Button::Month(first, Wanted::default());
    buttons.push(vec![key(services, chat, services.text.open_month_label(locale), &month)]);
    Message { buttons, ..plain(html) }
}

// Telling.

/// Tells people in private what happened to a row, with a button that opens it.
async fn tell(
    turn: &mut Turn<'_>,
    accounts: &BTreeSet<i64>,
    task: &Task,
    event: &Event,
    buttons: &[Step],
) -> Result<(), Broken> {
    let services = turn.services;
    let today = services.settings.local(turn.now).date();
    for account in accounts {
        role::tell(turn, *account, "item_news", |locale, chat| {
            let html = services.text.item_news(locale, event, &row(services, task, today));
            let step = |step: &Step| {
                let label = services.text.item_step_label(locale, *step);
                key(services, chat, label, &Button::StepItem(*step, task.id, Hung::Card))
            };
            let open = services.text.open_item_label(locale, 0, task.item);
            let open = key(services, chat, open, &Button::ShowItem(task.id));
            let row: Vec<_> = buttons.iter().map(step).collect();
            let rows = [row, vec![open]].into_iter().filter(|row| !row.is_empty());
            Message { buttons: rows.collect(), ..plain(html) }
        })
        .await?;
    }
    Ok(())
}

/// The office of a place: whoever runs the plan there.
fn office(active: &[Grant], place: &Scope) -> BTreeSet<i64> {
    holders(active, Role::Admin, place)
}

/// The tasks of each account that answers for one. Where nobody does, `/plan` says so.
fn by_account(tasks: &[Task], active: &[Grant]) -> BTreeMap<i64, Vec<Task>> {
    let mut shares: BTreeMap<i64, Vec<Task>> = BTreeMap::new();
    for task in tasks {
        for account in responsible(active, &task.place) {
            shares.entry(account).or_default().push(task.clone());
        }
    }
    shares
}

/// The time of day `hour:minute`.
pub(super) fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

/// A count as it is told.
pub(super) fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
