//! Taking a row of the plan further. Who may is decided by [`Task::after`]; of two who try at once, one does.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{card, count, hands, offered_card, office, post_card, published, reached, tell};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::delivery::Message;
use crate::domain::item::{
    Hands, NotAllowed, Offered, PROOF_BYTES_MAX, ProofFile, ProofKind, Step, Taken, Task, TaskId, TaskState, WAIT,
    check_words, may_undo, responsible,
};
use crate::domain::ledger::Fact;
use crate::domain::plan::ItemId;
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::secret;
use crate::service::button::{Button, Hung, step_action};
use crate::service::import::Content;
use crate::service::{Actor, Broken, Result, ServiceError, Services, Turn, actor, key, ledger, plain, role};
use crate::store::{NewStep, StoreError};
use crate::text::Plain;
use crate::text::item::Event;

/// What comes with a step.
#[derive(Default)]
struct Given<'g> {
    /// Words: a proof, or a reason.
    words: Option<&'g str>,
    /// A file that proves it.
    file: Option<ProofFile>,
    /// Who is asked or given it.
    to: Option<Offered>,
}

// Buttons.

/// Somebody pressed a step on a row's card or on a list of rows.
///
/// # Errors
/// A refusal for who may not, or when the row is not so far; or when the database cannot.
pub async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (step, id): (Step, TaskId),
    hung: Hung,
    message: Option<i64>,
) -> Result<Plain> {
    let (task, hands) = reached(turn, actor, id).await?;
    let services = turn.services;
    match step {
        Step::Report | Step::Correct | Step::Return => {
            permitted(turn, actor, &task, hands, step).await?;
            turn.tx.wait_for_task(actor.account, id, step, turn.now).await?;
            turn.tx.stop_waiting_for_meeting(actor.account).await?;
            let html = services.text.ask_for_item(&actor.locale, step, task.item);
            turn.answer(actor.chat.id, "item_ask", plain(html)).await?;
            return Ok(services.text.item_asked_toast(&actor.locale));
        }
        Step::Offer | Step::Assign => {
            permitted(turn, actor, &task, hands, step).await?;
            let chooser = chooser(turn, actor, &task, step).await?;
            role::show(turn, actor.chat.id, "item", message, chooser).await?;
            return Ok(services.text.item_step_label(&actor.locale, step));
        }
        Step::Accept | Step::Decline | Step::Take | Step::Refuse => {}
        Step::Withdraw | Step::Restore | Step::Move | Step::Settle => return Err(Refusal::CardExpired.into()),
    }
    if is_repeated(turn, actor, &task, hands, step).await? {
        return Ok(services.text.item_again_toast(&actor.locale));
    }
    take(turn, actor, (&task, hands), step, Given::default()).await?;
    let card = match hung {
        Hung::List => offered_card(turn, actor, 0).await?,
        Hung::Card => card(turn, actor, id).await.or_else(|error| gone(turn, actor, error))?,
    };
    role::show(turn, actor.chat.id, "item", message, card).await?;
    Ok(services.text.item_step_toast(&actor.locale, step, task.item))
}

/// What stands in place of the card of a row that is not theirs any more.
fn gone(turn: &Turn<'_>, actor: &Actor, error: ServiceError) -> Result<Message> {
    match error {
        ServiceError::Refused(Refusal::RoleNeeded(_)) => Ok(plain(turn.services.text.item_gone(&actor.locale))),
        error => Err(error),
    }
}

/// Whether somebody pressed twice: what they wish is so, and they were the last to say anything.
async fn is_repeated(
    turn: &mut Turn<'_>,
    actor: &Actor,
    task: &Task,
    hands: Hands,
    step: Step,
) -> Result<bool, Broken> {
    if task.after(step, hands, turn.now).is_ok() {
        return Ok(false);
    }
    let steps = turn.tx.task_steps(task.id).await?;
    Ok(steps.first().is_some_and(|last| last.step == step && last.account == Some(actor.account)))
}

/// Takes on every row that waits for this person.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn accept_all(turn: &mut Turn<'_>, actor: &Actor, message: Option<i64>) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::WorkOnItems).await?;
    let mut taken = 0;
    for task in published(turn).await? {
        let hands = hands(actor, &rights, &task);
        let is_waiting = task.state == TaskState::Open && hands.are_responsible;
        if is_waiting {
            take(turn, actor, (&task, hands), Step::Accept, Given::default()).await?;
            taken += 1;
        }
    }
    let card = offered_card(turn, actor, 0).await?;
    role::show(turn, actor.chat.id, "items_offered", message, card).await?;
    Ok(turn.services.text.items_accepted_toast(&actor.locale, count(taken)))
}

/// Asks a department, or a colleague, to take a row over.
///
/// # Errors
/// As [`press`].
pub async fn press_offer(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: TaskId,
    to: Offered,
    message: Option<i64>,
) -> Result<Plain> {
    hand(turn, actor, (Step::Offer, id), to, message).await
}

/// Gives a row to another department, in the name of the office.
///
/// # Errors
/// As [`press`].
pub async fn press_assign(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: TaskId,
    to: String,
    message: Option<i64>,
) -> Result<Plain> {
    hand(turn, actor, (Step::Assign, id), Offered::Department(to), message).await
}

async fn hand(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (step, id): (Step, TaskId),
    to: Offered,
    message: Option<i64>,
) -> Result<Plain> {
    let (task, hands) = reached(turn, actor, id).await?;
    if is_repeated(turn, actor, &task, hands, step).await? {
        return Ok(turn.services.text.item_again_toast(&actor.locale));
    }
    if receivers(turn, actor, &task, &to).await?.is_empty() {
        return Err(Refusal::NobodyToHandTo.into());
    }
    let given = Given { to: Some(to), ..Given::default() };
    take(turn, actor, (&task, hands), step, given).await?;
    let card = card(turn, actor, id).await.or_else(|error| gone(turn, actor, error))?;
    role::show(turn, actor.chat.id, "item", message, card).await?;
    Ok(turn.services.text.item_step_toast(&actor.locale, step, task.item))
}

/// To whom a row may be handed, a button for each.
async fn chooser(turn: &mut Turn<'_>, actor: &Actor, task: &Task, step: Step) -> Result<Message> {
    let services = turn.services;
    let mut targets = vec![Offered::Colleague];
    targets.extend(services.settings.departments.iter().map(|(id, _)| Offered::Department(id.clone())));
    let mut rows = Vec::new();
    for to in targets {
        let is_own = matches!(&to, Offered::Department(id) if task.place == Scope::Department(id.clone()));
        let is_possible = !is_own && (step == Step::Offer || to != Offered::Colleague);
        if !is_possible || receivers(turn, actor, task, &to).await?.is_empty() {
            continue;
        }
        let (label, button) = match &to {
            Offered::Colleague => {
                (services.text.colleague_label(&actor.locale), Button::OfferItem(task.id, to.clone()))
            }
            Offered::Department(id) => {
                let place = services.settings.place(&Scope::Department(id.clone()));
                let label = services.text.place_label(&actor.locale, place.as_ref());
                let button = match step {
                    Step::Assign => Button::AssignItem(task.id, id.clone()),
                    _ => Button::OfferItem(task.id, to.clone()),
                };
                (label, button)
            }
        };
        rows.push(vec![key(services, actor.chat.id, label, &button)]);
    }
    if rows.is_empty() {
        return Err(Refusal::NobodyToHandTo.into());
    }
    Ok(Message { buttons: rows, ..plain(services.text.choose_item_receiver(&actor.locale, task.item)) })
}

/// The accounts that could take a row over.
async fn receivers(turn: &mut Turn<'_>, actor: &Actor, task: &Task, to: &Offered) -> Result<BTreeSet<i64>, Broken> {
    let place = match to {
        Offered::Department(id) => Scope::Department(id.clone()),
        Offered::Colleague => task.place.clone(),
    };
    let mut accounts = responsible(&turn.tx.active_grants(turn.now).await?, &place);
    if *to == Offered::Colleague {
        accounts.retain(|account| *account != actor.account);
    }
    Ok(accounts)
}

/// Takes back one's own last step with a row.
///
/// # Errors
/// A refusal when it is too late, or the last step was somebody else's; or when the database cannot.
pub async fn undo(turn: &mut Turn<'_>, actor: &Actor, id: TaskId, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::WorkOnItems).await?;
    let task = turn.tx.task(id).await?.ok_or(Refusal::CardExpired)?;
    let steps = turn.tx.task_steps(id).await?;
    let last = steps.first().filter(|last| may_undo(last, actor.account, turn.now)).ok_or(Refusal::NothingToUndo)?;
    if !turn.tx.undo_task_step(&task, last.id, turn.now).await? {
        return Err(Refusal::NothingToUndo.into());
    }
    let fact = Fact::ItemUndone { task: id.0, step: last.step.code().to_owned() };
    record(turn, actor, &task, fact, None).await?;
    let card = card(turn, actor, id).await?;
    role::show(turn, actor.chat.id, "item", message, card).await?;
    Ok(turn.services.text.item_undone_toast(&actor.locale))
}

// Meetings.

/// The meeting of a college was held: its row of the plan is reported done by whoever registered it, as far as they
/// may and it is not done already.
///
/// # Errors
/// When the database cannot.
pub(in crate::service) async fn report_meeting(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (item, place): (ItemId, &Scope),
    words: &str,
) -> Result<()> {
    let rights = actor::rights(turn, actor).await?;
    for task in published(turn).await?.into_iter().filter(|task| task.item == item && task.place == *place) {
        let hands = hands(actor, &rights, &task);
        if task.after(Step::Report, hands, turn.now).is_ok() {
            take(turn, actor, (&task, hands), Step::Report, Given { words: Some(words), ..Given::default() }).await?;
        }
    }
    Ok(())
}

/// The meeting of a college was returned, and with it its row of the plan, if that is done. Those who hold the meeting
/// are told of the meeting.
///
/// # Errors
/// When the database cannot.
pub(in crate::service) async fn return_meeting(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (item, place): (ItemId, &Scope),
    words: Option<&str>,
) -> Result<()> {
    let rights = actor::rights(turn, actor).await?;
    for task in published(turn).await?.into_iter().filter(|task| task.item == item && task.place == *place) {
        // Whoever may return the meeting may return what it did.
        let hands = Hands { are_of_the_office: true, ..hands(actor, &rights, &task) };
        if let Ok(state) = task.after(Step::Return, hands, turn.now) {
            let given = Given { words, ..Given::default() };
            write(turn, actor, (&task, state), Step::Return, &given).await?;
        }
    }
    Ok(())
}

/// A step with the meeting of a college, which was of the moment `at`, was taken back, and with it what became of its row
/// of the plan.
///
/// # Errors
/// When the database cannot.
pub(in crate::service) async fn undo_meeting(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (item, place): (ItemId, &Scope),
    at: DateTime<Utc>,
) -> Result<()> {
    for task in published(turn).await?.into_iter().filter(|task| task.item == item && task.place == *place) {
        let steps = turn.tx.task_steps(task.id).await?;
        let follows = |step: Step| matches!(step, Step::Report | Step::Return);
        let is_its = |last: &&Taken| follows(last.step) && last.account == Some(actor.account) && last.at == at;
        let Some(last) = steps.first().filter(is_its) else { continue };
        if turn.tx.undo_task_step(&task, last.id, turn.now).await? {
            let fact = Fact::ItemUndone { task: task.id.0, step: last.step.code().to_owned() };
            record(turn, actor, &task, fact, None).await?;
        }
    }
    Ok(())
}

// Proofs and reasons.

/// Somebody reports by a command that a row of an item is done. Without a proof, they are asked for it.
///
/// # Errors
/// A refusal for who may not, or when it is not clear which row is meant; or when the database cannot.
pub async fn report(
    turn: &mut Turn<'_>,
    actor: &Actor,
    which: Result<ItemId, Refusal>,
    words: Option<&str>,
) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::WorkOnItems).await?;
    let (task, hands, step) = meant(turn, actor, which?).await?;
    let Some(words) = words else {
        turn.tx.wait_for_task(actor.account, task.id, step, turn.now).await?;
        turn.tx.stop_waiting_for_meeting(actor.account).await?;
        let html = turn.services.text.ask_for_item(&actor.locale, step, task.item);
        return Ok(turn.answer(actor.chat.id, "item_ask", plain(html)).await?);
    };
    check_words(words)?;
    take(turn, actor, (&task, hands), step, Given { words: Some(words), ..Given::default() }).await?;
    post_card(turn, actor, task.id).await
}

/// The row of an item that somebody means to report: of those they answer for the one that is due first, else the
/// only one that they may report.
async fn meant(turn: &mut Turn<'_>, actor: &Actor, item: ItemId) -> Result<(Task, Hands, Step)> {
    let rights = actor::rights(turn, actor).await?;
    let mut of_item = published(turn).await?;
    of_item.retain(|task| task.item == item);
    let unknown = || Refusal::NoSuchItem { item: item.to_string() };
    let first = of_item.first().cloned().ok_or_else(unknown)?;
    let now = turn.now;
    let mut fitting: Vec<_> = of_item
        .into_iter()
        .filter_map(|task| {
            let hands = hands(actor, &rights, &task);
            let step = [Step::Report, Step::Correct].into_iter().find(|step| task.after(*step, hands, now).is_ok())?;
            Some((task, hands, step))
        })
        .collect();
    // What is not done goes before what could be corrected.
    fitting.sort_by_key(|(task, hands, step)| (!hands.are_responsible, *step != Step::Report, task.due, task.id));
    let Some((task, hands, step)) = fitting.first().cloned() else {
        let hands = hands(actor, &rights, &first);
        permitted(turn, actor, &first, hands, Step::Report).await?;
        return Err(unknown().into());
    };
    if !hands.are_responsible && fitting.len() > 1 {
        return Err(Refusal::ManySuchItems { item: item.to_string() }.into());
    }
    Ok((task, hands, step))
}

/// Takes a text for the proof or the reason that its sender was asked for; tells whether it was one.
///
/// # Errors
/// A refusal for words that cannot be kept, or when the row is not so far any more; or when the database cannot.
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, words: &str) -> Result<bool> {
    let Some((task, hands, step)) = awaited(turn, actor).await? else { return Ok(false) };
    check_words(words)?;
    take(turn, actor, (&task, hands), step, Given { words: Some(words.trim()), ..Given::default() }).await?;
    turn.tx.stop_waiting_for_task(actor.account, turn.now - WAIT).await?;
    post_card(turn, actor, task.id).await?;
    Ok(true)
}

/// The row and the step about which somebody was asked for something that has not come yet.
async fn awaited(turn: &mut Turn<'_>, actor: &Actor) -> Result<Option<(Task, Hands, Step)>> {
    let Some((id, step)) = turn.tx.task_waiting(actor.account, turn.now - WAIT).await? else { return Ok(None) };
    let (task, hands) = reached(turn, actor, id).await?;
    Ok(Some((task, hands, step)))
}

/// Whether a file of `account` is worth fetching as a proof: they may report rows, and name one or were asked for it.
///
/// # Errors
/// When the database cannot.
pub async fn is_proof_welcome(services: &Services, account: i64, is_named: bool) -> Result<bool, StoreError> {
    let now = services.clock.now();
    let mut view = services.store.view().await?;
    let waiting = view.task_waiting(account, now - WAIT).await?;
    let is_asked = waiting.is_some_and(|(_, step)| step != Step::Return);
    if !is_named && !is_asked {
        return Ok(false);
    }
    let who = Action::WorkOnItems.rule().who;
    let grants = view.grants_of(account, now).await?;
    Ok(grants.iter().any(|grant| who.includes(grant, &grant.appointment.scope)))
}

/// Whether a file that came is a proof: it was fetched as one, or its sender means it as one.
///
/// # Errors
/// When the database cannot.
pub async fn is_proof(turn: &mut Turn<'_>, actor: &Actor, is_named: bool) -> Result<bool, Broken> {
    if let Some(brought) = &turn.file
        && let Ok(content) = brought.as_ref()
    {
        return Ok(matches!(content, Content::Proof(_)));
    }
    let waiting = turn.tx.task_waiting(actor.account, turn.now - WAIT).await?;
    Ok(is_named || waiting.is_some_and(|(_, step)| step != Step::Return))
}

/// Why a file of more than [`PROOF_BYTES_MAX`] bytes is not fetched.
#[must_use]
pub fn too_large() -> Refusal {
    Refusal::ProofTooLarge { mib: count(PROOF_BYTES_MAX / 1024 / 1024) }
}

/// A file proves that a row is done: the one that its caption names, else the one that was asked about.
///
/// # Errors
/// A refusal for who may not, for words that cannot be kept, or when the file did not come; or when the database
/// cannot.
pub async fn prove(
    turn: &mut Turn<'_>,
    actor: &Actor,
    kind: ProofKind,
    named: Option<(Result<ItemId, Refusal>, Option<String>)>,
) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::WorkOnItems).await?;
    let (which, words) = named.map_or((None, None), |(which, words)| (Some(which), words));
    let (task, hands, step) = match which {
        Some(which) => meant(turn, actor, which?).await?,
        None => awaited(turn, actor).await?.ok_or(Refusal::FileLost)?,
    };
    if let Some(words) = &words {
        check_words(words)?;
    }
    permitted(turn, actor, &task, hands, step).await?;
    let brought = turn.file.take().ok_or(Refusal::FileLost)?;
    let Content::Proof(bytes) = brought.as_ref().as_ref().map_err(Clone::clone)? else {
        return Err(Refusal::FileLost.into());
    };
    // Before the row says so: a file that nothing names harms nobody, a row whose proof is not there does.
    let hash = turn.services.proofs.keep(bytes).map_err(|error| {
        tracing::error!(%error, "a proof could not be kept; its sender is asked to send it again");
        Refusal::ProofNotKept
    })?;
    let file = ProofFile { hash, bytes: bytes.len() as u64, kind };
    take(turn, actor, (&task, hands), step, Given { words: words.as_deref(), file: Some(file), to: None }).await?;
    turn.tx.stop_waiting_for_task(actor.account, turn.now - WAIT).await?;
    post_card(turn, actor, task.id).await
}

// Steps.

/// Makes sure that a step can be taken.
async fn permitted(turn: &mut Turn<'_>, actor: &Actor, task: &Task, hands: Hands, step: Step) -> Result<()> {
    match task.after(step, hands, turn.now) {
        Ok(_) => Ok(()),
        Err(NotAllowed::State) => Err(Refusal::ItemNotSo { state: task.state }.into()),
        Err(NotAllowed::TooLate) => Err(Refusal::CorrectionOver.into()),
        Err(NotAllowed::Theirs) => {
            // Who may is told by name of the role; what is asked of nobody is not so any more.
            actor::permit(turn, actor, step_action(step), &task.place).await?;
            Err(Refusal::ItemNotSo { state: task.state }.into())
        }
    }
}

/// Takes a step: the row, its history, the ledger and whoever has to know.
async fn take(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (task, hands): (&Task, Hands),
    step: Step,
    given: Given<'_>,
) -> Result<()> {
    permitted(turn, actor, task, hands, step).await?;
    let state = task.after(step, hands, turn.now).map_err(|_| Refusal::ItemNotSo { state: task.state })?;
    let after = write(turn, actor, (task, state), step, &given).await?;
    news(turn, actor, task, &after, step, given).await
}

/// Writes a step down: the row, its history and the ledger. Gives the row as it is then.
async fn write(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (task, state): (&Task, TaskState),
    step: Step,
    given: &Given<'_>,
) -> Result<Task> {
    let mut after = Task { state, ..task.clone() };
    let today = turn.services.settings.local(turn.now).date();
    match step {
        Step::Report => {
            after.done_at = Some(turn.now);
            after.is_settled = false;
            after.is_late = task.effective_due(&turn.services.book.calendars).is_some_and(|due| due < today);
            (after.offered, after.offered_by) = (None, None);
        }
        Step::Return => (after.done_at, after.is_late, after.is_settled) = (None, false, false),
        Step::Offer => (after.offered, after.offered_by) = (given.to.clone(), Some(actor.account)),
        Step::Take => {
            if let Some(Offered::Department(id)) = &task.offered {
                after.place = Scope::Department(id.clone());
            }
            (after.offered, after.offered_by) = (None, None);
        }
        Step::Refuse => (after.offered, after.offered_by) = (None, None),
        Step::Assign => {
            if let Some(Offered::Department(id)) = &given.to {
                after.place = Scope::Department(id.clone());
            }
            (after.offered, after.offered_by) = (None, None);
        }
        Step::Accept | Step::Decline | Step::Correct => {}
        Step::Withdraw | Step::Restore | Step::Move | Step::Settle => {}
    }
    if !turn.tx.save_task(&after, task.state).await? {
        return Err(Refusal::ItemNotSo { state: task.state }.into());
    }
    let words = given.words.or_else(|| given.to.as_ref().map(Offered::code));
    let new = NewStep { step, account: Some(actor.account), words, file: given.file.as_ref() };
    turn.tx.add_task_step(task, new, turn.now).await?;
    if let Some((fact, blob)) = fact(&after, step, given) {
        record(turn, actor, &after, fact, blob).await?;
    }
    tracing::info!(task.id = task.id.0, task.step = %step, "a row of the plan went further");
    Ok(after)
}

/// What the ledger is told of a step, and the hash of the proof.
fn fact(task: &Task, step: Step, given: &Given<'_>) -> Option<(Fact, Option<String>)> {
    let id = task.id.0;
    let kind = given.file.as_ref().map_or(ProofKind::Words, |file| file.kind).code().to_owned();
    let hash = || given.file.as_ref().map(|file| file.hash.clone()).or_else(|| given.words.map(secret::hash));
    let handed = |how: Step| {
        let to = match &task.place {
            Scope::Department(id) => Some(id.clone()),
            _ => None,
        };
        Fact::ItemHandedOver { task: id, to, how: how.code().to_owned() }
    };
    match step {
        Step::Accept => Some((Fact::ItemAccepted { task: id }, None)),
        Step::Decline => Some((Fact::ItemDeclined { task: id }, None)),
        Step::Report => Some((Fact::ItemDone { task: id, late: task.is_late, proof: kind }, hash())),
        Step::Correct => Some((Fact::ItemCorrected { task: id, proof: kind }, hash())),
        Step::Return => Some((Fact::ItemReturned { task: id }, None)),
        Step::Take | Step::Assign => Some((handed(step), None)),
        // Asking changes nothing yet.
        Step::Offer | Step::Refuse | Step::Withdraw | Step::Restore | Step::Move | Step::Settle => None,
    }
}

async fn record(
    turn: &mut Turn<'_>,
    actor: &Actor,
    task: &Task,
    fact: Fact,
    blob: Option<String>,
) -> Result<(), Broken> {
    let by = ledger::by(turn, actor, &task.place).await?;
    let mut entry = turn.entry(by, task.place.clone(), fact);
    (entry.item, entry.blob) = (Some(task.item), blob);
    turn.tx.record(entry);
    Ok(())
}

/// Tells whoever has to know of a step.
async fn news(
    turn: &mut Turn<'_>,
    actor: &Actor,
    before: &Task,
    task: &Task,
    step: Step,
    given: Given<'_>,
) -> Result<()> {
    let active = turn.tx.active_grants(turn.now).await?;
    let own = turn.services.settings.place(&before.place);
    let (mut accounts, event, buttons): (BTreeSet<i64>, Event, &[Step]) = match step {
        Step::Decline => (office(&active, &task.place), Event::Declined, &[Step::Assign]),
        Step::Return => {
            let reason = given.words.unwrap_or_default().to_owned();
            (responsible(&active, &task.place), Event::Returned { reason }, &[Step::Accept])
        }
        Step::Offer => {
            let Some(to) = &given.to else { return Ok(()) };
            (receivers(turn, actor, task, to).await?, Event::Offered, &[Step::Take, Step::Refuse])
        }
        Step::Take => (before.offered_by.into_iter().collect(), Event::Taken, &[]),
        Step::Refuse => (before.offered_by.into_iter().collect(), Event::Refused, &[]),
        Step::Assign => {
            (responsible(&active, &task.place), Event::Assigned { by: own.clone() }, &[Step::Accept, Step::Decline])
        }
        Step::Accept | Step::Report | Step::Correct => return Ok(()),
        Step::Withdraw | Step::Restore | Step::Move | Step::Settle => return Ok(()),
    };
    accounts.retain(|account| *account != actor.account);
    Ok(tell(turn, &accounts, task, &event, buttons).await?)
}
