//! Who of a class is not bound, for those who answer for it, in private: figures, seats and masked names, and a tap
//! for whoever is not on the messenger.

use std::collections::HashMap;

use super::button::Button;
use super::paging::{self, List, Page};
use super::{Actor, Result, Turn, actor, identity, key, role};
use crate::domain::access::Action;
use crate::domain::class::{Class, ClassId};
use crate::domain::delivery::Message;
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::domain::roster::{Student, StudentId};
use crate::text::Plain;

/// Buttons of students in one row.
const ROW: usize = 2;

/// Shows who of a class is not bound, or which classes there are.
///
/// # Errors
/// A refusal for who may not, for a class that is none, or for one without a roster; or when the database cannot.
pub async fn list(turn: &mut Turn<'_>, actor: &Actor, typed: Option<&str>) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::SeeUnbound).await?;
    let list = match typed {
        Some(typed) => {
            let name = identity::named(turn, typed).await?;
            List::Unbound(turn.tx.class_id(&name).await?.ok_or(Refusal::NoSuchClass { class: name })?)
        }
        None => List::Classes,
    };
    paging::post(turn, actor, list).await
}

/// A page of the classes that somebody answers for, counted from 0, with their figures. The only one is shown itself.
///
/// # Errors
/// As [`list`].
pub(super) async fn classes_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let own = own_classes(turn, actor).await?;
    if let [only] = own.as_slice() {
        return class_card(turn, actor, only, 0).await;
    }
    let standings: HashMap<_, _> =
        turn.tx.standings(None).await?.into_iter().map(|standing| (standing.class.clone(), standing)).collect();
    let (services, page) = (turn.services, Page::of(&own, number));
    let mut buttons = Vec::with_capacity(page.items.len() + 1);
    for class in page.items.iter().filter(|class| standings.contains_key(&class.name)) {
        let id = turn.tx.class_id(&class.name).await?.ok_or(Refusal::CardExpired)?;
        let label = services.text.unbound_class_label(&actor.locale, &class.name);
        buttons.push(vec![key(services, actor.chat.id, label, &Button::Page(List::Unbound(id), 0))]);
    }
    buttons.extend(page.row(services, &actor.locale, actor.chat.id, List::Classes));
    let shown: Vec<_> = page.items.iter().map(|class| (class.name.as_str(), standings.get(&class.name))).collect();
    let html = services.text.unbound_classes(&actor.locale, &shown).into_string();
    Ok(Message { html, buttons, silent: false })
}

/// A page of those of a class who are not bound, counted from 0.
///
/// # Errors
/// As [`list`].
pub(super) async fn card(turn: &mut Turn<'_>, actor: &Actor, class: ClassId, number: usize) -> Result<Message> {
    let class = turn.tx.class_by_id(class).await?.ok_or(Refusal::CardExpired)?;
    actor::permit(turn, actor, Action::SeeUnbound, &Scope::from(&class)).await?;
    class_card(turn, actor, &class, number).await
}

/// Marks a student as not on the messenger, or takes that back, and shows their page anew. However often the same
/// button is pressed, it means the same.
///
/// # Errors
/// A refusal for who may not, or for a student who has left; or when the database cannot.
pub async fn mark(
    turn: &mut Turn<'_>,
    actor: &Actor,
    student: StudentId,
    is_offline: bool,
    message: Option<i64>,
) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::SeeUnbound).await?;
    let student = turn.tx.student(student).await?.ok_or(Refusal::CardExpired)?;
    let class = turn.tx.class(&student.class).await?.ok_or(Refusal::CardExpired)?;
    actor::permit(turn, actor, Action::SeeUnbound, &Scope::from(&class)).await?;
    let text = &turn.services.text;
    let toast = if turn.tx.account_of(student.id).await?.is_some() {
        text.unbound_is_bound(&actor.locale, &student)
    } else {
        identity::set_offline(turn, &student, is_offline).await?;
        text.unbound_marked(&actor.locale, &student, is_offline)
    };
    let unbound = turn.tx.unbound_students(&class.name).await?;
    let place = unbound.iter().take_while(|other| other.seat < student.seat).count();
    let card = class_card(turn, actor, &class, place / paging::ITEMS).await?;
    role::show(turn, actor.chat.id, "unbound", message, card).await?;
    Ok(toast)
}

async fn class_card(turn: &mut Turn<'_>, actor: &Actor, class: &Class, number: usize) -> Result<Message> {
    let standing = turn.tx.standings(Some(&class.name)).await?.pop();
    let standing = standing.ok_or_else(|| Refusal::NoRoster { class: class.name.clone() })?;
    let id = turn.tx.class_id(&class.name).await?.ok_or(Refusal::CardExpired)?;
    let unbound = turn.tx.unbound_students(&class.name).await?;
    let has_several = own_classes(turn, actor).await?.len() > 1;
    let (services, page) = (turn.services, Page::of(&unbound, number));
    let button = |student: &Student| {
        let label = services.text.unbound_label(&actor.locale, student.seat, student.is_offline);
        key(services, actor.chat.id, label, &Button::Offline(student.id, !student.is_offline))
    };
    let buttons: Vec<_> = page.items.iter().map(button).collect();
    let turning = page.row(services, &actor.locale, actor.chat.id, List::Unbound(id));
    let back = has_several.then(|| {
        let label = services.text.unbound_all_label(&actor.locale);
        vec![key(services, actor.chat.id, label, &Button::Page(List::Classes, 0))]
    });
    Ok(Message {
        html: services.text.unbound(&actor.locale, &standing, page.items).into_string(),
        buttons: buttons.chunks(ROW).map(<[_]>::to_vec).chain(turning).chain(back).collect(),
        silent: false,
    })
}

/// The classes that somebody answers for, by name.
///
/// # Errors
/// A refusal for who answers for none; or when the database cannot.
pub(super) async fn own_classes(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<Class>> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeUnbound).await?;
    let own = actor::classes_for(turn, actor, &rights, Action::SeeUnbound).await?;
    Ok(own.into_iter().map(|listed| listed.class).collect())
}
