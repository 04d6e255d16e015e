//! Loading the plan, showing what is unlikely to be meant in it, and giving its rows to those who do them.

use std::collections::{BTreeMap, BTreeSet};

use super::{by_account, count, offer};
use crate::domain::access::Action;
use crate::domain::delivery::Message;
use crate::domain::item::{Change, Step, Task, TaskState, changes, responsible, wanted};
use crate::domain::ledger::{By, Fact};
use crate::domain::plan::ItemId;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Role, Scope, holders};
use crate::service::button::Button;
use crate::service::{Actor, Broken, Result, Services, Turn, actor, contact, key, ledger, plain, role};
use crate::store::{NewStep, StoreError};
use crate::text::Plain;
use crate::text::item::{Nobody, Overview};

/// The first digits of a hash that a card shows and a button carries.
const HASH_DIGITS: usize = 12;

/// Makes the tasks those of the plan that the program was started with.
///
/// # Errors
/// When the database cannot.
pub async fn load_at_start(services: &Services) -> Result<(), StoreError> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let mut turn = Turn::new(services, &mut tx, now, "plan:load".to_owned());
    load(&mut turn).await?;
    tx.commit().await
}

/// Makes the tasks those of the plan and of the colleges that there are now. Nothing changes when they are.
///
/// # Errors
/// When the database cannot.
pub(super) async fn load(turn: &mut Turn<'_>) -> Result<(), Broken> {
    let (services, now) = (turn.services, turn.now);
    let plan = &services.book.plan;
    let items = plan.items.len();
    let colleges = turn
        .tx
        .classes()
        .await?
        .into_iter()
        .map(|listed| Scope::College { campus: listed.class.campus, college: listed.class.college });
    let colleges: BTreeSet<_> = colleges.collect();
    let tasks = turn.tx.tasks(plan.id.as_str()).await?;
    let changes = changes(wanted(plan, &colleges.into_iter().collect::<Vec<_>>()), &tasks);
    if turn.tx.load_plan(plan.id.as_str(), &services.book.hash, items, now).await? {
        let fact = Fact::PlanLoaded { hash: services.book.hash.clone(), items: items as u64 };
        turn.record(By::Console, Scope::Everything, fact);
    }
    if changes.is_empty() {
        return Ok(());
    }
    let known: BTreeMap<_, _> = tasks.iter().map(|task| (task.id, task)).collect();
    for change in &changes {
        match change {
            Change::New(new) => {
                let id = turn.tx.add_task(plan.id.as_str(), new, now).await?;
                if new.is_settled
                    && let Some(task) = turn.tx.task(id).await?
                {
                    turn.tx.add_task_step(&task, by_plan(Step::Settle, None), now).await?;
                }
            }
            Change::Moved { id, due, place } => {
                let task = known[id];
                let moved = Task { due: *due, place: place.clone(), ..task.clone() };
                turn.tx.save_task(&moved, task.state).await?;
                let was = task.due.map(|due| due.to_string());
                turn.tx.add_task_step(task, by_plan(Step::Move, was.as_deref()), now).await?;
            }
            Change::Withdrawn(id) => {
                let task = known[id];
                let gone = Task { state: TaskState::Withdrawn, offered: None, offered_by: None, ..task.clone() };
                turn.tx.save_task(&gone, task.state).await?;
                turn.tx.add_task_step(task, by_plan(Step::Withdraw, None), now).await?;
            }
            Change::Restored { id, due } => {
                let task = known[id];
                let back = Task { state: TaskState::Open, due: *due, done_at: None, ..task.clone() };
                turn.tx.save_task(&back, task.state).await?;
                turn.tx.add_task_step(task, by_plan(Step::Restore, None), now).await?;
            }
        }
    }
    tracing::info!(changes = changes.len(), "the rows of the plan were loaded");
    Ok(())
}

/// Shows the plan and what is unlikely to be meant in it, with a button that publishes what is not yet.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::RunPlan).await?;
    load(turn).await?;
    let card = card(turn, actor).await?;
    Ok(turn.answer(actor.chat.id, "plan", card).await?)
}

/// The places at which nobody answers for what is to be done there.
fn unanswered(services: &Services, tasks: &[Task], active: &[Grant]) -> Vec<Nobody> {
    let mut nobody: BTreeMap<&Scope, BTreeSet<ItemId>> = BTreeMap::new();
    for task in tasks.iter().filter(|task| task.is_to_do() && responsible(active, &task.place).is_empty()) {
        nobody.entry(&task.place).or_default().insert(task.item);
    }
    let named = |(place, items): (&Scope, BTreeSet<_>)| Nobody {
        place: services.settings.place(place),
        items: items.into_iter().collect(),
    };
    nobody.into_iter().map(named).collect()
}

/// Tells the office of rows that were published and that nobody answers for; counts the messages.
///
/// # Errors
/// When the database cannot.
pub async fn tell_of_unanswered(turn: &mut Turn<'_>) -> Result<usize, StoreError> {
    let services = turn.services;
    let mut tasks = turn.tx.tasks(services.book.plan.id.as_str()).await?;
    tasks.retain(|task| task.published_at.is_some());
    let active = turn.tx.active_grants(turn.now).await?;
    let nobody = unanswered(services, &tasks, &active);
    if nobody.is_empty() {
        return Ok(0);
    }
    let office = holders(&active, Role::Admin, &Scope::Everything);
    for account in &office {
        role::tell(turn, *account, "items_unanswered", |locale, _| {
            plain(services.text.unanswered_items(locale, &nobody))
        })
        .await?;
    }
    Ok(office.len())
}

async fn card(turn: &mut Turn<'_>, actor: &Actor) -> Result<Message> {
    let services = turn.services;
    let book = &services.book;
    let tasks = turn.tx.tasks(book.plan.id.as_str()).await?;
    let tasks: Vec<_> = tasks.into_iter().filter(|task| task.state != TaskState::Withdrawn).collect();
    let waiting = tasks.iter().filter(|task| task.published_at.is_none()).count();
    let active = turn.tx.active_grants(turn.now).await?;
    let nobody = unanswered(services, &tasks, &active);
    let overview = Overview {
        title: &book.plan.title,
        hash: &book.hash[..HASH_DIGITS.min(book.hash.len())],
        items: count(book.plan.items.len()),
        tasks: count(tasks.len()),
        waiting: count(waiting),
        traps: &book.traps,
        departments: &services.settings.departments,
        nobody: &nobody,
    };
    let html = services.text.plan(&actor.locale, &overview);
    let publish = (waiting > 0).then(|| {
        let button = Button::PublishPlan(overview.hash.to_owned());
        vec![key(services, actor.chat.id, services.text.publish_plan_label(&actor.locale), &button)]
    });
    Ok(Message { buttons: publish.into_iter().collect(), ..plain(html) })
}

/// Somebody of the office publishes the plan as they saw it: each department and college is handed its rows.
///
/// # Errors
/// A refusal for who may not, or when the plan is another by now; or when the database cannot.
pub async fn publish(turn: &mut Turn<'_>, actor: &Actor, hash: &str, message: Option<i64>) -> Result<Plain> {
    actor::permit(turn, actor, Action::RunPlan, &Scope::Everything).await?;
    let services = turn.services;
    let book = &services.book;
    if !book.hash.starts_with(hash) {
        return Err(Refusal::CardExpired.into());
    }
    contact::check_complete(turn).await?;
    load(turn).await?;
    let plan = book.plan.id.as_str();
    let before = turn.tx.tasks(plan).await?;
    let fresh = |task: &&Task| task.published_at.is_none() && task.state == TaskState::Open;
    let fresh: Vec<_> = before.iter().filter(fresh).cloned().collect();
    let published = turn.tx.publish_tasks(plan, turn.now).await?;
    if published > 0 {
        let by = ledger::by(turn, actor, &Scope::Everything).await?;
        turn.record(by, Scope::Everything, Fact::PlanPublished { hash: book.hash.clone(), tasks: published });
        let active = turn.tx.active_grants(turn.now).await?;
        let today = services.settings.local(turn.now).date();
        for (account, tasks) in by_account(&fresh, &active) {
            role::tell(turn, account, "items_offered", |locale, chat| {
                offer(services, locale, (chat, today), &tasks, 0)
            })
            .await?;
        }
        tracing::info!(tasks = published, "the plan was published");
    }
    let card = card(turn, actor).await?;
    role::show(turn, actor.chat.id, "plan", message, card).await?;
    let published = u32::try_from(published).unwrap_or(u32::MAX);
    Ok(services.text.plan_published_toast(&actor.locale, published))
}

/// A step that is the plan's own.
const fn by_plan(step: Step, words: Option<&str>) -> NewStep<'_> {
    NewStep { step, account: None, words, file: None }
}
