//! Terms: one begins with a list of the whole university, which says what becomes of the classes, their people,
//! their groups and the roles in them.
//!
//! As with the roster, a list is looked at first and changes nothing.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Days, NaiveTime, Utc};

use super::button::Button;
use super::roster::{self, ImportError};
use super::{Broken, Result, Services, Turn, key, ledger, plain};
use crate::domain::chat::ChatState;
use crate::domain::class::{Binding, Class};
use crate::domain::delivery::{Act, Message};
use crate::domain::ledger::{By, Fact, NewEntry};
use crate::domain::listing::{ClassListing, Diff, Entry, Fault, Known, Row};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Duty, Scope, TERM_GRACE};
use crate::domain::roster::{MaskedName, Seat};
use crate::domain::term::{Before, GROUP_STAYS, Rollover, Term};
use crate::store::{ClassThen, Session, Tx};
use crate::text::Locale;

/// A list of the whole university that was looked at.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The term that would begin.
    pub term: Term,
    /// The term that would end; `None` before the first.
    pub before: Option<Term>,
    /// What would become of the classes.
    pub rollover: Rollover,
    /// Which groups would be offered to which classes: class that is over, class that follows it.
    pub successors: HashMap<String, String>,
    /// How many roles would end with their classes, by duty.
    pub roles: Vec<(Duty, usize)>,
    /// How the students differ.
    pub diff: Diff,
    /// What is wrong with the list.
    pub faults: Vec<Fault>,
    entries: Vec<Entry>,
    new: Vec<Class>,
}

/// Every term, the oldest first.
///
/// # Errors
/// When the database cannot.
pub async fn list(services: &Services) -> Result<Vec<Term>, Broken> {
    services.store.view().await?.terms().await
}

/// The classes as they stood at the end of a term.
///
/// # Errors
/// A refusal for a term that there was not, or that has not ended; or when the database cannot.
pub async fn show(services: &Services, code: &str) -> Result<Vec<ClassThen>> {
    let mut view = services.store.view().await?;
    ended(&mut view, code).await?;
    Ok(view.classes_then(code).await?)
}

/// Who was in a class at the end of a term, by seat.
///
/// # Errors
/// As [`show`], and a refusal for a class that there was not then.
pub async fn show_class(services: &Services, code: &str, class: &str) -> Result<Vec<(Seat, MaskedName)>> {
    let mut view = services.store.view().await?;
    ended(&mut view, code).await?;
    if !view.classes_then(code).await?.iter().any(|then| then.class == class) {
        return Err(Refusal::NoSuchClass { class: class.to_owned() }.into());
    }
    Ok(view.students_then(code, class).await?)
}

async fn ended(view: &mut Session, code: &str) -> Result<()> {
    let terms = view.terms().await?;
    let is_ended = terms.iter().any(|term| term.code == code && !term.is_current);
    if is_ended { Ok(()) } else { Err(Refusal::NoSuchTerm { term: code.to_owned() }.into()) }
}

/// Begins the first term, with the classes and the roster as they are.
///
/// # Errors
/// A refusal when there was a term before; or when the database cannot.
pub async fn begin_first(services: &Services, term: &Term) -> Result<()> {
    let mut tx = services.store.begin().await?;
    if !tx.terms().await?.is_empty() {
        return Err(Refusal::TermNeedsList.into());
    }
    let now = services.clock.now();
    tx.begin_term(term, now).await?;
    tx.record(begun(services, term, now));
    tx.commit().await?;
    Ok(())
}

/// Compares a list of the whole university with what there is, and changes nothing.
///
/// # Errors
/// When its columns cannot be told, there was such a term before, or the database cannot.
pub async fn preview(services: &Services, term: Term, rows: &[Row]) -> Result<Preview, ImportError> {
    let mut view = services.store.view().await?;
    if view.terms().await?.iter().any(|known| known.code == term.code) {
        return Err(ImportError::TermExists(term.code));
    }
    let classes = before(&mut view).await?;
    let known: Vec<_> = classes.iter().map(|before| before.class.clone()).collect();
    let languages: Vec<_> = services.settings.languages.iter().map(ToString::to_string).collect();
    let spoken: Vec<_> = services.text.locales().map(ToString::to_string).collect();
    let known = Known {
        campuses: &services.settings.campuses,
        languages: &languages,
        spoken: &spoken,
        classes: &known,
        is_of_students: true,
    };
    let ClassListing { new, faults: class_faults, .. } = ClassListing::of_students(rows, known)?;
    let names: BTreeSet<_> = known.classes.iter().chain(&new).map(|class| class.name.clone()).collect();
    let (entries, mut faults) = roster::read(&services.roster_key, rows, &names)?;
    // A row of a new class that is not understood is told once, by what is wrong with the class.
    faults.retain(|fault| !class_faults.iter().any(|known| known.row == fault.row));
    faults.extend(class_faults);
    faults.sort_by_key(|fault| fault.row);
    let mut preview = look(&mut view, services.clock.now(), term, entries, new).await?;
    preview.faults = faults;
    Ok(preview)
}

/// Begins the term that was looked at, in one transaction: the roster and the classes are what the list says, and
/// the groups of classes that are over are told.
///
/// # Errors
/// When the list has faults, something has changed since it was looked at, or the database cannot. Nothing is
/// changed then.
pub async fn apply(services: &Services, preview: Preview) -> Result<(), ImportError> {
    if !preview.faults.is_empty() {
        return Err(ImportError::Faulty(preview.faults.len()));
    }
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let again = look(&mut tx, now, preview.term.clone(), preview.entries.clone(), preview.new.clone()).await?;
    let is_same = again.rollover == preview.rollover && again.diff == preview.diff && again.before == preview.before;
    if !is_same {
        return Err(ImportError::Moved);
    }
    let Preview { term, before, rollover, successors, diff, .. } = again;
    if let Some(before) = &before {
        tx.end_term(&before.code, now).await?;
    }
    tx.begin_term(&term, now).await?;
    tx.record(begun(services, &term, now));
    change_classes(&mut tx, &rollover, now).await?;
    for (class, _) in &rollover.new {
        tx.record(ledger::entry(services, now, By::Console, Scope::from(class), Fact::ClassAdded {}));
    }
    roster::write(services, &mut tx, diff, By::Console, now).await?;
    let mut turn = Turn::new(services, &mut tx, now, format!("term:{}", term.code));
    tell_groups(&mut turn, &rollover, &successors).await?;
    tx.commit().await?;
    tracing::info!(term = term.code, "a term has begun");
    Ok(())
}

fn begun(services: &Services, term: &Term, now: DateTime<Utc>) -> NewEntry {
    let fact = Fact::TermBegun { term: term.code.clone() };
    ledger::entry(services, now, By::Console, Scope::Everything, fact)
}

async fn before(view: &mut Session) -> Result<Vec<Before>, Broken> {
    let mut classes: Vec<_> =
        view.classes().await?.into_iter().map(|listed| Before { class: listed.class, is_over: false }).collect();
    for name in view.classes_over().await? {
        classes.extend(view.class(&name).await?.map(|class| Before { class, is_over: true }));
    }
    Ok(classes)
}

async fn look(
    view: &mut Session,
    now: DateTime<Utc>,
    term: Term,
    entries: Vec<Entry>,
    new: Vec<Class>,
) -> Result<Preview, Broken> {
    let classes = before(view).await?;
    let kept = view.kept_students().await?;
    let rollover = Rollover::between(&classes, new.clone(), &kept, &entries);
    let with_group: HashSet<_> = view
        .classes()
        .await?
        .into_iter()
        .filter(|listed| listed.group.is_some())
        .map(|listed| listed.class.name)
        .collect();
    let mut successors = rollover.successors(&with_group);
    successors.retain(|ended, _| with_group.contains(ended));
    let over: HashSet<_> = rollover.ended.iter().map(|ended| ended.class.as_str()).collect();
    let mut roles: Vec<(Duty, usize)> = Vec::new();
    for grant in view.active_grants(now).await? {
        let Scope::Class { class, .. } = &grant.appointment.scope else { continue };
        if over.contains(class.as_str()) {
            match roles.iter_mut().find(|(duty, _)| *duty == grant.appointment.duty) {
                Some((_, count)) => *count += 1,
                None => roles.push((grant.appointment.duty, 1)),
            }
        }
    }
    let before = view.current_term().await?;
    let diff = Diff::with_all(entries.clone(), kept);
    Ok(Preview { term, before, rollover, successors, roles, diff, faults: Vec::new(), entries, new })
}

async fn change_classes(tx: &mut Tx, rollover: &Rollover, now: DateTime<Utc>) -> Result<(), ImportError> {
    for (class, _) in &rollover.new {
        if !tx.add_class(class, now).await? {
            return Err(ImportError::Moved);
        }
    }
    for class in &rollover.back {
        tx.reopen_class(class).await?;
    }
    for turned in &rollover.turned {
        tx.turn_class(turned).await?;
    }
    let over: Vec<_> = rollover.ended.iter().map(|ended| ended.class.as_str()).collect();
    Ok(tx.end_classes(&over, now, now + TERM_GRACE).await?)
}

/// Tells the groups of classes that are over until when they are spoken to, and offers them to the classes that
/// most of their people are in now.
async fn tell_groups(
    turn: &mut Turn<'_>,
    rollover: &Rollover,
    successors: &HashMap<String, String>,
) -> Result<(), Broken> {
    let until = turn.services.settings.local(turn.now + GROUP_STAYS);
    for ended in &rollover.ended {
        for group in turn.tx.groups_of(&ended.class).await? {
            let Some(chat) = turn.tx.chat(group).await? else { continue };
            if !matches!(chat.state, ChatState::Active | ChatState::Muted) {
                continue;
            }
            let locales = turn.languages(&chat);
            let text = &turn.services.text;
            let successor = successors.get(&ended.class);
            let html = text.class_over(&locales, &ended.class, successor.map(String::as_str), until);
            let mut buttons = Vec::new();
            if let Some(successor) = successor
                && let Some(id) = turn.tx.class_id(successor).await?
            {
                let first = locales.first().cloned().unwrap_or_else(Locale::english);
                let label = text.successor_label(&first, successor);
                buttons.push(vec![key(turn.services, group, label, &Button::BindClass(id, Binding::Only))]);
            }
            turn.say(group, "class_over", Act::Post(Message { buttons, ..plain(html) })).await?;
        }
    }
    Ok(())
}

/// The end of a role that is given `now` without one: some days after the term, or after half a year when no term
/// is known.
///
/// # Errors
/// When the database cannot.
pub(super) async fn usual_end(
    services: &Services,
    view: &mut Session,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, Broken> {
    let term_ends = view
        .current_term()
        .await?
        .and_then(|term| services.settings.moment((term.last + Days::new(1)).and_time(NaiveTime::MIN)));
    Ok(crate::domain::role::usual_end(now, term_ends))
}
