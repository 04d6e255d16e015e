//! Messages of which nobody knows whether they arrived, and how that ends: a person looks into the
//! group and says so, or the lane's policy decides when its time is up.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::button::Button;
use super::paging::{self, List, Page};
use super::{Actor, Result, Services, Turn, actor, key, ledger};
use crate::domain::access::Action;
use crate::domain::delivery::{Act, DeliveryId, DoubtPolicy, Message, NewDelivery, Resolution, ResolvedBy};
use crate::domain::ledger::{By, Fact};
use crate::domain::role::{Grant, Role, Scope};
use crate::store::{Doubt, StoreError, Tx};
use crate::text::doubt::Doubtful;
use crate::text::{Html, Plain};

/// So many doubts are looked at; more than an outage can leave behind.
const LOOK_MAX: usize = 1000;

/// What a repeat is called, so that a repeat in doubt is not repeated again.
const REPEAT: &str = "repeat";

/// Lists the doubts with a button for each way to end them.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn list(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    paging::post(turn, actor, List::Doubts).await
}

/// A page of the list, counted from 0.
///
/// # Errors
/// As [`list`].
pub(super) async fn card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::ResolveDoubts).await?;
    Ok(page_of(turn, actor, &rights, number).await?)
}

/// A person ends a doubt; its page of the list is shown again without it.
///
/// # Errors
/// A refusal for who may not, or when the doubt was ended before; or when the database cannot.
pub async fn resolve(
    turn: &mut Turn<'_>,
    actor: &Actor,
    delivery: DeliveryId,
    resolution: Resolution,
    message: Option<i64>,
) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::ResolveDoubts).await?;
    let doubt = turn.tx.doubts(LOOK_MAX).await?.into_iter().find(|doubt| doubt.id == delivery);
    let target = match &doubt {
        Some(doubt) => whose(turn.tx, doubt).await?,
        None => Scope::Everything,
    };
    if doubt.is_some() {
        actor::permit(turn, actor, Action::ResolveDoubts, &target).await?;
    }
    let place = doubts_for(turn, actor, &rights).await?.iter().position(|doubt| doubt.id == delivery);
    let ended = match &doubt {
        Some(doubt) => end(turn.services, turn.tx, doubt, resolution, ResolvedBy::Person, turn.now).await?,
        None => false,
    };
    if ended {
        let by = ledger::by(turn, actor, &target).await?;
        let how = resolution.name().to_owned();
        turn.record(by, target, Fact::DoubtSettled { delivery: delivery.0, how });
    }
    if let Some(message) = message {
        let page = page_of(turn, actor, &rights, place.unwrap_or_default() / paging::ITEMS).await?;
        turn.rewrite(actor.chat.id, "doubts", message, page).await?;
    }
    let text = &turn.services.text;
    Ok(if ended { text.doubt_resolved(&actor.locale, resolution) } else { text.doubt_already_resolved(&actor.locale) })
}

/// The operator ends a doubt from the command line. Tells whether it still was one.
///
/// # Errors
/// When the database cannot.
pub async fn resolve_at_the_desk(
    services: &Services,
    delivery: DeliveryId,
    resolution: Resolution,
) -> Result<bool, StoreError> {
    let mut tx = services.store.begin().await?;
    let Some(doubt) = tx.doubts(LOOK_MAX).await?.into_iter().find(|doubt| doubt.id == delivery) else {
        return Ok(false);
    };
    let now = services.clock.now();
    let ended = end(services, &mut tx, &doubt, resolution, ResolvedBy::Person, now).await?;
    if ended {
        let place = whose(&mut tx, &doubt).await?;
        let how = resolution.name().to_owned();
        tx.record(ledger::entry(services, now, By::Console, place, Fact::DoubtSettled { delivery: delivery.0, how }));
    }
    tx.commit().await?;
    Ok(ended)
}

/// Whose group a message in doubt was for.
async fn whose(tx: &mut Tx, doubt: &Doubt) -> Result<Scope, StoreError> {
    let class = match &doubt.class {
        Some(class) => tx.class(class).await?,
        None => None,
    };
    Ok(class.map_or(Scope::Everything, |class| Scope::from(&class)))
}

/// Ends every doubt whose time is up the way its lane says, and counts the repeats that were planned.
///
/// # Errors
/// When the database cannot.
pub async fn apply_policies(services: &Services) -> Result<usize, StoreError> {
    let now = services.clock.now();
    let is_over = |doubt: &Doubt| due(doubt).is_some_and(|(at, _)| at <= now);
    if !services.store.view().await?.doubts(LOOK_MAX).await?.iter().any(is_over) {
        return Ok(0);
    }
    let mut planned = 0;
    let mut tx = services.store.begin().await?;
    for doubt in tx.doubts(LOOK_MAX).await? {
        let Some((at, resolution)) = due(&doubt) else { continue };
        if at > now || !end(services, &mut tx, &doubt, resolution, ResolvedBy::Policy, now).await? {
            continue;
        }
        planned += usize::from(resolution == Resolution::Again);
        tracing::warn!(delivery.id = doubt.id.0, ?resolution, "a doubt ended by policy");
    }
    tx.commit().await?;
    Ok(planned)
}

/// When the next doubt ends by itself; `None` while there is none.
///
/// # Errors
/// When the database cannot.
pub async fn next_due(services: &Services) -> Result<Option<DateTime<Utc>>, StoreError> {
    let doubts = services.store.view().await?.doubts(LOOK_MAX).await?;
    Ok(doubts.iter().filter_map(due).map(|(at, _)| at).min())
}

/// When a doubt ends by itself, and how.
fn due(doubt: &Doubt) -> Option<(DateTime<Utc>, Resolution)> {
    match doubt.lane.doubt_policy() {
        DoubtPolicy::AssumeDelivered { after } => Some((doubt.since + after, Resolution::Arrived)),
        // One repeat is enough: a repeat in doubt is taken for delivered.
        DoubtPolicy::RepeatMarked { after } if doubt.kind == REPEAT => Some((doubt.since + after, Resolution::Arrived)),
        DoubtPolicy::RepeatMarked { after } => Some((doubt.since + after, Resolution::Again)),
        DoubtPolicy::Again => Some((doubt.since, Resolution::Again)),
    }
}

/// Ends a doubt, with its marked repeat if there is to be one. Tells whether it still was a doubt.
async fn end(
    services: &Services,
    tx: &mut Tx,
    doubt: &Doubt,
    resolution: Resolution,
    by: ResolvedBy,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    if !tx.resolve(doubt.id, resolution, by, now).await? {
        return Ok(false);
    }
    match resolution {
        Resolution::Arrived | Resolution::Drop => {}
        Resolution::Again => {
            let repeat = repeat(services, tx, doubt, now).await?;
            tx.plan(&[repeat], now).await?;
        }
    }
    Ok(true)
}

async fn repeat(
    services: &Services,
    tx: &mut Tx,
    doubt: &Doubt,
    now: DateTime<Utc>,
) -> Result<NewDelivery, StoreError> {
    let languages = tx.chat(doubt.chat).await?.and_then(|chat| chat.languages());
    let locales = match languages {
        Some(languages) => services.text.locales_of(&languages),
        None => services.settings.languages.clone(),
    };
    Ok(NewDelivery {
        id: tx.new_delivery_ids(1).await?,
        key: format!("rep:{}:1", doubt.id.0),
        chat: doubt.chat,
        lane: doubt.lane,
        kind: REPEAT,
        broadcast: None,
        variant: None,
        act: marked(&doubt.act, &services.text.repeat_banner(&locales)),
        not_before: now,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: Some(doubt.id),
    })
}

/// The same body with a line above it that says that it is a repeat.
fn marked(act: &Act, banner: &Html) -> Act {
    let below = |message: &Message| Message { html: format!("{banner}\n{}", message.html), ..message.clone() };
    match act {
        Act::Post(message) => Act::Post(below(message)),
        Act::Document(document) => Act::Document(document.under(below(document.caption()))),
        Act::Photo(photo) => Act::Photo(photo.under(below(photo.caption()))),
        Act::Poll(poll) => Act::Poll(poll.below(&banner.plain())),
        Act::Edit { .. } | Act::ClosePoll { .. } | Act::Leave | Act::Menu(_) => act.clone(),
    }
}

/// The doubts about which somebody with these roles may decide.
async fn doubts_for(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant]) -> Result<Vec<Doubt>, StoreError> {
    let mut doubts = turn.tx.doubts(LOOK_MAX).await?;
    let asker = actor.with(rights);
    if asker.may(Action::ResolveDoubts, &Scope::Everything).is_ok() {
        return Ok(doubts);
    }
    let classes = turn.tx.classes().await?;
    let places: HashMap<_, _> =
        classes.iter().map(|listed| (listed.class.name.as_str(), Scope::from(&listed.class))).collect();
    doubts.retain(|doubt| {
        let place = doubt.class.as_deref().and_then(|class| places.get(class));
        place.is_some_and(|place| asker.may(Action::ResolveDoubts, place).is_ok())
    });
    Ok(doubts)
}

async fn page_of(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant], number: usize) -> Result<Message, StoreError> {
    let services = turn.services;
    let doubts = doubts_for(turn, actor, rights).await?;
    let page = Page::of(&doubts, number);
    // The operator looks after the machine and does not read what was said.
    let may_read = rights.iter().any(|grant| matches!(grant.appointment.duty.role(), Role::Admin | Role::Member));
    let head = |doubt: &Doubt| may_read.then(|| doubt.act.head());
    let heads: Vec<_> = page.items.iter().map(head).collect();
    let shown: Vec<_> = page
        .numbered()
        .zip(&heads)
        .map(|((number, doubt), head)| Doubtful {
            number,
            class: doubt.class.as_deref(),
            since: services.settings.local(doubt.since),
            lane: doubt.lane,
            head: head.as_deref(),
        })
        .collect();
    let total = u32::try_from(doubts.len()).unwrap_or(u32::MAX);
    let row = |(number, doubt): (u32, &Doubt)| {
        [Resolution::Arrived, Resolution::Again, Resolution::Drop]
            .map(|resolution| {
                let label = services.text.doubt_label(&actor.locale, number, resolution);
                key(services, actor.chat.id, label, &Button::doubt(doubt.id, resolution))
            })
            .to_vec()
    };
    Ok(Message {
        html: services.text.doubts(&actor.locale, total, &shown).into_string(),
        buttons: page
            .numbered()
            .map(row)
            .chain(page.row(services, &actor.locale, actor.chat.id, List::Doubts))
            .collect(),
        silent: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::delivery::{Document, Photo};
    use crate::text::{Locale, Text};

    #[test]
    fn a_repeat_says_so_above_whatever_words_there_are() {
        let banner = Text::embedded().repeat_banner(&[Locale::english()]);
        let message = || Message { html: "<b>April</b>".to_owned(), ..Message::default() };
        let under = format!("{banner}\n<b>April</b>");
        let photo = Photo::new(b"\xff\xd8\xff".to_vec(), message()).expect("a picture");
        let file = Document::new("a.csv", "a".to_owned(), message()).expect("a small file");
        for act in [Act::Post(message()), Act::Photo(photo.clone()), Act::Document(file.clone())] {
            let (said, is_whole) = match marked(&act, &banner) {
                Act::Post(message) => (message.html, true),
                Act::Photo(again) => (again.caption().html.clone(), again.bytes() == photo.bytes()),
                Act::Document(again) => (again.caption().html.clone(), again.bytes() == file.bytes()),
                other => panic!("{other:?}"),
            };
            assert_eq!((said.as_str(), is_whole), (under.as_str(), true));
        }
        assert_eq!(marked(&Act::Leave, &banner), Act::Leave);
    }
}
