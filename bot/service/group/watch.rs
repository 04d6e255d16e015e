//! Looking after groups that nobody looks after: those that are nobody's, and those out of reach.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::super::{Result, ServiceError, Services, Turn, plain, role};
use super::{bind, leave, part_from};
use crate::domain::chat::{Chat, LEFT_AFTER, Neglect, neglect};
use crate::domain::delivery::{Act, ChatId, Message};
use crate::domain::ledger::By;
use crate::domain::role::{Role, Scope, holders};
use crate::domain::term::GROUP_STAYS;
use crate::store::{Neglected, Session, StoreError};
use crate::text::{Html, Locale};

/// Does what is due about groups that nobody looks after. Counts them, and says when there is something to do next.
///
/// # Errors
/// When the database cannot.
pub async fn look_after(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let now = services.clock.now();
    let mut view = services.store.view().await?;
    let is_topic_gone = !view.chats_without_topic().await?.is_empty();
    let next = next_look(&mut view).await?;
    drop(view);
    if !is_topic_gone && next.is_none_or(|next| next > now) {
        return Ok((0, next));
    }
    let mut tx = services.store.begin().await?;
    let cause = format!("watch:{}", now.timestamp_millis());
    let mut turn = Turn::new(services, &mut tx, now, cause);
    let mut looked_after = 0;
    for group in turn.tx.neglected_groups().await? {
        if due(&group) <= now {
            look_at(&mut turn, &group).await?;
            looked_after += 1;
        }
    }
    for chat in turn.tx.chats_without_topic().await? {
        tell_of_topic(&mut turn, chat).await?;
        looked_after += 1;
    }
    for group in turn.tx.groups_over().await? {
        if group.over_at + GROUP_STAYS <= now
            && let Some(chat) = turn.tx.chat(group.chat).await?
        {
            end_binding(&mut turn, &chat, &group.class).await?;
            looked_after += 1;
        }
    }
    let next = next_look(&mut tx).await?;
    tx.commit().await?;
    Ok((looked_after, next))
}

/// When there is something to do about such a group next.
async fn next_look(session: &mut Session) -> Result<Option<DateTime<Utc>>, StoreError> {
    let neglected = session.neglected_groups().await?;
    let over = session.groups_over().await?;
    Ok(neglected.iter().map(due).chain(over.iter().map(|group| group.over_at + GROUP_STAYS)).min())
}

fn due(group: &Neglected) -> DateTime<Utc> {
    neglect(group.state, group.since, group.told_at).0
}

/// The class of a group has been over for long enough.
async fn end_binding(turn: &mut Turn<'_>, chat: &Chat, class: &str) -> Result<(), StoreError> {
    match part_from(turn, chat, &[class], By::Clock).await {
        Ok(()) | Err(ServiceError::Refused(_)) => Ok(()),
        Err(ServiceError::Broken(broken)) => Err(broken),
    }
}

async fn look_at(turn: &mut Turn<'_>, group: &Neglected) -> Result<(), StoreError> {
    let Some(chat) = turn.tx.chat(group.chat).await? else { return Ok(()) };
    match neglect(group.state, group.since, group.told_at).1 {
        Neglect::Remind => {
            let (locales, until) = (turn.languages(&chat), turn.now + LEFT_AFTER);
            let until = turn.services.settings.local(until);
            let html = turn.services.text.group_still_unbound(&locales, until);
            let button = bind::card_button(turn, chat.id, &locales);
            let card = Message { buttons: vec![vec![button]], ..plain(html) };
            turn.say(chat.id, "still_unbound", Act::Post(card)).await?;
        }
        Neglect::Leave => {
            let html = turn.services.text.group_leaves(&turn.languages(&chat));
            leave(turn, &chat, html).await?;
            tracing::info!(chat.id = chat.id.0, "a group that nobody bound is left");
        }
        Neglect::TellLost => tell_of_loss(turn, &chat, group.since).await?,
    }
    turn.tx.told_of_chat(chat.id, turn.now).await
}

async fn tell_of_loss(turn: &mut Turn<'_>, chat: &Chat, since: DateTime<Utc>) -> Result<(), StoreError> {
    let services = turn.services;
    let (text, since) = (&services.text, services.settings.local(since));
    let whose = bind::names(chat);
    let place = chat.staff.as_ref().and_then(|place| services.settings.place(place));
    tell_responsible(turn, chat, "group_lost", |locale| match &chat.staff {
        None => text.group_lost(locale, &whose, since),
        Some(_) => text.staff_group_lost(locale, place.as_ref(), since),
    })
    .await
}

async fn tell_of_topic(turn: &mut Turn<'_>, chat: ChatId) -> Result<(), StoreError> {
    turn.tx.told_of_topic(chat).await?;
    let Some(chat) = turn.tx.chat(chat).await? else { return Ok(()) };
    let services = turn.services;
    let text = &services.text;
    let whose = bind::names(&chat);
    let place = chat.staff.as_ref().and_then(|place| services.settings.place(place));
    tell_responsible(turn, &chat, "topic_gone", |locale| match &chat.staff {
        None => text.group_topic_gone(locale, &whose),
        Some(_) => text.staff_topic_gone(locale, place.as_ref()),
    })
    .await
}

/// Tells those who answer for a group, and those who are in it.
async fn tell_responsible(
    turn: &mut Turn<'_>,
    chat: &Chat,
    kind: &'static str,
    html: impl Fn(&Locale) -> Html,
) -> Result<(), StoreError> {
    for account in responsible(turn, chat).await? {
        role::tell(turn, account, kind, |locale, _| plain(html(locale))).await?;
    }
    Ok(())
}

/// The accounts of a group's monitors and of the nearest who answer for it.
pub(in crate::service) async fn responsible(turn: &mut Turn<'_>, chat: &Chat) -> Result<BTreeSet<i64>, StoreError> {
    let mut places = Vec::new();
    for class in &chat.classes {
        places.extend(turn.tx.class(&class.name).await?.as_ref().map(Scope::from));
    }
    places.extend(chat.staff.clone());
    let mut accounts = BTreeSet::new();
    for place in places {
        let grants = turn.tx.grants_above(&place, turn.now).await?;
        let hold = |role| holders(&grants, role, &place);
        accounts.extend(hold(Role::Monitor));
        let above = [Role::Counsellor, Role::Lead, Role::Admin].map(hold);
        accounts.extend(above.into_iter().find(|accounts| !accounts.is_empty()).unwrap_or_default());
    }
    Ok(accounts)
}

/// Tells every group of staff how the classes of its place stand, in numbers; counts the groups.
///
/// # Errors
/// When the database cannot.
pub async fn tell_staff(turn: &mut Turn<'_>) -> Result<usize, StoreError> {
    let groups = turn.tx.staff_groups().await?;
    for (id, place) in &groups {
        let Some(chat) = turn.tx.chat(*id).await? else { continue };
        let state = role::state_of(turn, place).await?;
        let named = turn.services.settings.place(place);
        let html = turn.services.text.staff_week(&turn.languages(&chat), named.as_ref(), &state);
        turn.say(*id, "staff_week", Act::Post(plain(html))).await?;
    }
    Ok(groups.len())
}
