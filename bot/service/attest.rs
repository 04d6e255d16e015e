//! Asking a class whether it was at a meeting: a card in its group, answers that are counted without a name, and what
//! follows when there are enough of them, or too few.
//!
//! ```text
//! bot       (in the group, once a registration cannot be undone any more) The meeting of 17 April: 30 of 32 were
//!           there, says the record. Were you? [I was there ✓]
//! students  [I was there ✓]
//! bot       (the card) 11 say so.        (the clock, with enough) peer verified
//! bot       (after 48 hours) The card is closed; with too few and no picture the meeting needs a look.
//! ```
//!
//! The card follows the meeting: it is called off, rewritten or withdrawn when that changes. Whoever was recorded as
//! absent may answer like everybody else, for the record may be wrong. Whoever registered the meeting has said so by
//! that, and is not counted again. A number below [`SHOWN_FROM`] is not shown in a group.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::ack::{CardPress, proves_arrival};
use super::button::Button;
use super::{Actor, Broken, Result, ServiceError, Services, Turn, key, meeting, plain, verify};
use crate::domain::access::Action;
use crate::domain::burden::{Charge, Cost, Source};
use crate::domain::chat::{Chat, ChatState};
use crate::domain::delivery::{Act, DeliveryId, Lane, Message, NewDelivery};
use crate::domain::meeting::{ATTEST, Held, Meeting, MeetingId, State, Step, UNDO, is_believed};
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::store::{AttestCard, OpenCard, StoreError};
use crate::text::attest::{Asked, Standing};
use crate::text::{Locale, Plain};

/// For how long somebody can take back that they were there.
const TAKE_BACK: TimeDelta = TimeDelta::minutes(10);

/// Two taps within this time are one that was meant: nobody takes back what they have just said.
const ONE_TAP: TimeDelta = TimeDelta::seconds(5);

/// How long a card says the same number at least.
const SHOWN_FOR: TimeDelta = TimeDelta::seconds(20);

/// The least number that a group is shown: fewer might be known by who was looking at their phones (product.md §5.8).
const SHOWN_FROM: u32 = 5;

/// A meeting changed, also back to what it was: the card in its class's group follows.
///
/// # Errors
/// When the database cannot.
pub async fn follow(turn: &mut Turn<'_>, meeting: &Meeting) -> Result<(), Broken> {
    let card = turn.tx.attest_card(meeting.id).await?;
    let held = meeting.held.as_ref().filter(|_| meeting.state.is_held());
    match (held, card) {
        (None, None) => Ok(()),
        (None, Some(card)) => withdraw(turn, meeting, &card).await,
        (Some(held), Some(card)) if card.held_on == held.on => refresh(turn, meeting, held, &card).await,
        (Some(held), card) => {
            if let Some(card) = card {
                withdraw(turn, meeting, &card).await?;
            }
            open(turn, meeting, held).await
        }
    }
}

/// Asks the class, as soon as the registration cannot be undone any more and nobody wants quiet.
async fn open(turn: &mut Turn<'_>, meeting: &Meeting, held: &Held) -> Result<(), Broken> {
    let opens_at = turn.services.settings.opening(turn.now + UNDO);
    let closes_at = opens_at + ATTEST;
    let delivery = match group(turn, meeting).await? {
        None => None,
        Some(group) => {
            let id = turn.tx.new_delivery_ids(1).await?;
            let locales = turn.languages(&group);
            let act = Act::Post(body(turn.services, &locales, (meeting, held), (&group, id), closes_at, 0));
            let delivery = NewDelivery {
                id,
                key: format!("attest:{}", id.0),
                chat: group.id,
                lane: Lane::Reply,
                kind: "attest",
                broadcast: None,
                variant: None,
                act,
                not_before: opens_at,
                expires_at: Some(closes_at),
                keeps_quiet: true,
                repeat_of: None,
            };
            verify::publish_one(turn, delivery, None).await?;
            // The class reads a post, and each of it is asked for one tap.
            let charge = Charge {
                source: Source::Meeting,
                reference: &format!("{}:attest", meeting.id.0),
                day: turn.services.settings.local(opens_at).date(),
                cost: Cost::POST + Cost::TAP,
                sender: None,
            };
            turn.tx.charge_groups(&charge, &[group.id]).await?;
            Some(id)
        }
    };
    turn.tx.open_attest_card(meeting.id, delivery, held.on, closes_at, turn.now).await
}

/// The group that can be asked: the class's primary one, if it can be written to and anybody of the class is bound.
async fn group(turn: &mut Turn<'_>, meeting: &Meeting) -> Result<Option<Chat>, Broken> {
    let Scope::Class { class, .. } = &meeting.place else { return Ok(None) };
    if bound(turn, meeting).await? == 0 {
        return Ok(None);
    }
    let Some(chat) = turn.tx.group_of(class).await? else { return Ok(None) };
    Ok(turn.tx.chat(chat).await?.filter(|chat| chat.state == ChatState::Active))
}

/// How many of a meeting's class are bound; of a college nobody asks.
async fn bound(turn: &mut Turn<'_>, meeting: &Meeting) -> Result<u32, Broken> {
    let Scope::Class { class, .. } = &meeting.place else { return Ok(0) };
    Ok(turn.tx.standings(Some(class)).await?.first().map_or(0, |standing| standing.bound))
}

/// What was registered changed and its day did not, or somebody verified it: the card says how it is now.
async fn refresh(turn: &mut Turn<'_>, meeting: &Meeting, held: &Held, card: &AttestCard) -> Result<(), Broken> {
    if meeting.state == State::Verified {
        return close(turn, meeting, held, card).await;
    }
    let is_open = turn.now < card.closes_at;
    if card.closed_at.is_some() && (is_open || meeting.state == State::Registered) {
        // It goes through all of it again.
        turn.tx.reopen_attest_card(meeting.id).await?;
    }
    if is_open {
        show(turn, (meeting, held), card, None).await?;
    }
    Ok(())
}

/// What the class was asked about is not so any more.
async fn withdraw(turn: &mut Turn<'_>, meeting: &Meeting, card: &AttestCard) -> Result<(), Broken> {
    turn.tx.drop_attest_card(meeting.id).await?;
    let Some(delivery) = card.delivery else { return Ok(()) };
    if turn.tx.call_off_card(delivery, "the meeting changed", turn.now).await? {
        return Ok(());
    }
    turn.tx.recall_post(delivery, turn.now).await?;
    let asked_on = card.held_on;
    rewrite(turn, delivery, None, |services, locales, _| {
        plain(services.text.attest_withdrawn(locales, (meeting.kind, meeting.slot, meeting.number), asked_on))
    })
    .await
    .map(drop)
}

/// Nobody is asked any more: the card says so.
async fn close(turn: &mut Turn<'_>, meeting: &Meeting, held: &Held, card: &AttestCard) -> Result<(), Broken> {
    if !turn.tx.close_attest_card(meeting.id, turn.now).await? {
        return Ok(());
    }
    let Some(delivery) = card.delivery else { return Ok(()) };
    if turn.tx.call_off_card(delivery, "somebody verified the meeting", turn.now).await? {
        return Ok(());
    }
    let attested = turn.tx.attested(meeting.id).await?;
    rewrite(turn, delivery, None, |services, locales, _| {
        let asked = asked(meeting, held);
        plain(services.text.attest_card(locales, &asked, Standing::Closed(shown(attested))))
    })
    .await
    .map(drop)
}

/// Writes on the card how many there are now. Tells whether it has arrived, so that this can be done.
async fn show(
    turn: &mut Turn<'_>,
    (meeting, held): (&Meeting, &Held),
    card: &AttestCard,
    message: Option<i64>,
) -> Result<bool, Broken> {
    let Some(delivery) = card.delivery else { return Ok(false) };
    let attested = turn.tx.attested(meeting.id).await?;
    let closes_at = card.closes_at;
    let is_shown = rewrite(turn, delivery, message, |services, locales, group| {
        body(services, locales, (meeting, held), (group, delivery), closes_at, attested)
    })
    .await?;
    if is_shown {
        turn.tx.show_attested(meeting.id, shown(attested).unwrap_or_default(), turn.now).await?;
    }
    Ok(is_shown)
}

/// Puts another body in place of a card that has arrived, where that can be done. Tells whether it can.
async fn rewrite(
    turn: &mut Turn<'_>,
    delivery: DeliveryId,
    message: Option<i64>,
    body: impl FnOnce(&Services, &[Locale], &Chat) -> Message,
) -> Result<bool, Broken> {
    let Some(sent) = turn.tx.delivery(delivery).await? else { return Ok(false) };
    let Some(message) = sent.message.or(message) else { return Ok(false) };
    let Some(group) = turn.tx.chat(sent.chat).await? else { return Ok(false) };
    if !matches!(group.state, ChatState::Active | ChatState::Muted) {
        return Ok(false);
    }
    let body = body(turn.services, &turn.languages(&group), &group);
    turn.rewrite(group.id, "attest", message, body).await?;
    Ok(true)
}

/// The card that asks.
fn body(
    services: &Services,
    locales: &[Locale],
    (meeting, held): (&Meeting, &Held),
    (group, delivery): (&Chat, DeliveryId),
    closes_at: DateTime<Utc>,
    attested: u32,
) -> Message {
    let until = services.settings.local(closes_at);
    let html = services.text.attest_card(locales, &asked(meeting, held), Standing::Open(shown(attested), until));
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    let button = key(services, group.id, services.text.attest_label(&first), &Button::Attest(delivery));
    Message { buttons: vec![vec![button]], ..plain(html) }
}

fn asked(meeting: &Meeting, held: &Held) -> Asked {
    Asked {
        kind: meeting.kind,
        slot: meeting.slot,
        number: meeting.number,
        on: held.on,
        present: held.present,
        enrolled: held.enrolled,
    }
}

/// What a group is shown of a number.
fn shown(attested: u32) -> Option<u32> {
    Some(attested).filter(|attested| *attested >= SHOWN_FROM)
}

// Answers.

/// Somebody says that they were there. However often they do, they count once; a second tap within ten minutes takes it
/// back.
///
/// # Errors
/// A refusal for a card that is gone; or when the database cannot.
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, press: CardPress) -> Result<Plain> {
    actor.may(Action::Attest)?;
    proves_arrival(turn, press).await?;
    let card = turn.tx.attest_card_of(press.card).await?.ok_or(Refusal::CardExpired)?;
    let meeting = turn.tx.meeting(card.meeting).await?.ok_or(Refusal::CardExpired)?;
    let (text, locale) = (&turn.services.text, &actor.locale);
    if card.closed_at.is_some() || turn.now >= card.closes_at {
        return Ok(text.attest_over_toast(locale));
    }
    let held = meeting.held.as_ref().filter(|_| meeting.state.is_held()).ok_or(Refusal::CardExpired)?;
    let Some(identity) = turn.tx.identity_of(actor.account).await? else {
        return Ok(text.attest_unbound_toast(locale));
    };
    let Scope::Class { class, .. } = &meeting.place else { return Err(Refusal::CardExpired.into()) };
    if identity.student.class != *class {
        return Ok(text.attest_other_toast(locale, class));
    }
    if held.by == actor.account {
        return Ok(text.attest_own_toast(locale));
    }
    let student = identity.student.id;
    let toast = match turn.tx.attested_at(meeting.id, student).await? {
        None => {
            turn.tx.attest(meeting.id, student, turn.now).await?;
            text.attest_thanks_toast(locale)
        }
        Some(at) if turn.now < at + ONE_TAP || turn.now >= at + TAKE_BACK => {
            return Ok(text.attest_again_toast(locale));
        }
        Some(_) => {
            turn.tx.retract(meeting.id, student).await?;
            text.attest_back_toast(locale)
        }
    };
    believe(turn, &meeting).await?;
    let attested = turn.tx.attested(meeting.id).await?;
    if shown(attested).unwrap_or_default() != card.shown && turn.now >= card.shown_at + SHOWN_FOR {
        show(turn, (&meeting, held), &card, press.message).await?;
    }
    Ok(toast)
}

/// Takes a meeting further that enough people say they were at, unless whoever took the last step can still undo it:
/// then the clock does it.
async fn believe(turn: &mut Turn<'_>, meeting: &Meeting) -> Result<bool, Broken> {
    if meeting.state != State::Registered {
        return Ok(false);
    }
    let steps = turn.tx.meeting_steps(meeting.id).await?;
    if steps.first().is_some_and(|last| turn.now < last.at + UNDO) {
        return Ok(false);
    }
    let (attested, bound) = (turn.tx.attested(meeting.id).await?, bound(turn, meeting).await?);
    if !is_believed(attested, bound) {
        return Ok(false);
    }
    step(turn, meeting, Step::Attest, (attested, bound)).await
}

/// Takes a step that is the service's own. Tells whether nobody had taken another one meanwhile.
async fn step(turn: &mut Turn<'_>, meeting: &Meeting, step: Step, attested: (u32, u32)) -> Result<bool, Broken> {
    let given = meeting::Given { attested: Some(attested), ..meeting::Given::default() };
    match meeting::take(turn, None, meeting, step, given).await {
        Ok(_) => Ok(true),
        Err(ServiceError::Refused(_)) => Ok(false),
        Err(ServiceError::Broken(error)) => Err(error),
    }
}

// The clock.

/// Does what is due by the clock about cards: counts, believes, doubts and closes. Says how many cards it dealt with,
/// and when something is due next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let now = services.clock.now();
    let mut view = services.store.view().await?;
    let open = view.open_attest_cards().await?;
    let mut bound = BTreeMap::new();
    if open.iter().any(|card| is_to_believe(card, 0, now)) {
        bound = view.standings(None).await?.into_iter().map(|standing| (standing.class, standing.bound)).collect();
    }
    drop(view);
    let of = |card: &OpenCard| card.class.as_ref().and_then(|class| bound.get(class)).copied().unwrap_or_default();
    let mut done = 0;
    for card in open.iter().filter(|card| is_due(card, of(card), now)) {
        let mut tx = services.store.begin().await?;
        let cause = format!("attest:{}:{}", card.card.meeting.0, now.timestamp_millis());
        let mut turn = Turn::new(services, &mut tx, now, cause);
        done += usize::from(look_at(&mut turn, card.card.meeting).await?);
        tx.commit().await?;
    }
    let next = open.iter().filter_map(|card| due_at(card, now)).min();
    Ok((done, next))
}

/// Whether something is to be done about a card.
fn is_due(card: &OpenCard, bound: u32, now: DateTime<Utc>) -> bool {
    let is_to_show = is_to_show(card) && now >= card.card.shown_at + SHOWN_FOR;
    now >= card.card.closes_at || is_to_show || is_to_believe(card, bound, now)
}

/// Whether a card says another number than there is.
fn is_to_show(card: &OpenCard) -> bool {
    card.card.delivery.is_some() && shown(card.attested).unwrap_or_default() != card.card.shown
}

/// Whether enough of so many people say that they were there, and the last step cannot be undone any more.
fn is_to_believe(card: &OpenCard, bound: u32, now: DateTime<Utc>) -> bool {
    card.state == State::Registered && is_believed(card.attested, bound) && now >= card.since + UNDO
}

/// When something may be due about a card, after this moment.
fn due_at(card: &OpenCard, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let shown = is_to_show(card).then_some(card.card.shown_at + SHOWN_FOR);
    let settled = (card.state == State::Registered).then_some(card.since + UNDO);
    [Some(card.card.closes_at), shown, settled].into_iter().flatten().filter(|at| *at > now).min()
}

async fn look_at(turn: &mut Turn<'_>, id: MeetingId) -> Result<bool, Broken> {
    let Some(card) = turn.tx.attest_card(id).await?.filter(|card| card.closed_at.is_none()) else { return Ok(false) };
    let Some(meeting) = turn.tx.meeting(id).await? else { return Ok(false) };
    let Some(held) = meeting.held.clone() else { return Ok(false) };
    let is_believed = believe(turn, &meeting).await?;
    if turn.now < card.closes_at {
        let attested = turn.tx.attested(id).await?;
        if shown(attested).unwrap_or_default() != card.shown && turn.now >= card.shown_at + SHOWN_FOR {
            return show(turn, (&meeting, &held), &card, None).await;
        }
        return Ok(is_believed);
    }
    if !is_believed && meeting.state == State::Registered {
        let steps = turn.tx.meeting_steps(id).await?;
        if steps.first().is_some_and(|last| turn.now < last.at + UNDO) {
            return Ok(false);
        }
        if held.photo.is_none() {
            let attested = (turn.tx.attested(id).await?, bound(turn, &meeting).await?);
            step(turn, &meeting, Step::Doubt, attested).await?;
        }
    }
    close(turn, &meeting, &held, &card).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_shown_no_number_below_five() {
        assert_eq!([0, 1, 4, 5, 32].map(shown), [None, None, None, Some(5), Some(32)]);
    }
}
