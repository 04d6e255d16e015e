//! Groups: how we stand in one, what those who run it may change, and leaving it.

use chrono::TimeDelta;

use super::{Actor, Result, Turn, actor, ledger, plain};
use crate::domain::access::Action;
use crate::domain::chat::{Chat, ChatKind, ChatState};
use crate::domain::class::Class;
use crate::domain::delivery::{Act, Address, ChatId, Lane, Message, NewDelivery};
use crate::domain::ledger::{By, Fact};
use crate::domain::plan::Cadence;
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::store::StoreError;
use crate::text::Html;

pub mod bind;
pub mod watch;

/// How long a group that got the bot without a link is left to itself: a link's own command comes
/// right after the bot does.
const LINK_COMES_WITHIN: TimeDelta = TimeDelta::seconds(30);

/// How we stand in a chat after something changed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether we are in it now.
    pub is_in: bool,
    /// Whether we may write there now.
    pub may_write: bool,
}

/// Our standing in the chat at `address` changed.
///
/// # Errors
/// When the database cannot.
pub async fn stand(turn: &mut Turn<'_>, address: Address, kind: ChatKind, standing: Standing) -> Result<()> {
    let chat = match turn.tx.presence(Some(address.chat), None, None).await?.chat {
        Some(chat) => chat,
        // A chat that we are thrown out of unknown stays unknown.
        None if !standing.is_in => return Ok(()),
        None => turn.tx.meet_chat(address, kind, turn.now).await?,
    };
    if !standing.is_in || !standing.may_write {
        let why = if standing.is_in { "the bot may not write" } else { "the bot was removed" };
        if turn.tx.lose_chat(chat.id, why, turn.now).await? {
            record(turn, &chat, By::Person, Fact::GroupLost { chat: chat.id.0 }).await?;
        }
        return Ok(());
    }
    match (kind, chat.is_bound()) {
        (ChatKind::Private, _) => turn.tx.set_chat_state(chat.id, ChatState::Active, turn.now).await?,
        (ChatKind::Group, true) if chat.state == ChatState::Lost => {
            turn.tx.set_chat_state(chat.id, ChatState::Active, turn.now).await?;
            record(turn, &chat, By::Person, Fact::GroupReturned { chat: chat.id.0 }).await?;
            let html = turn.services.text.group_returned(&turn.languages(&chat), &bind::names(&chat));
            turn.say(chat.id, "returned", Act::Post(plain(html))).await?;
        }
        (ChatKind::Group, true) => {}
        (ChatKind::Group, false) => {
            turn.tx.set_chat_state(chat.id, ChatState::Seen, turn.now).await?;
            offer_binding(turn, &chat).await?;
        }
    }
    Ok(())
}

/// Has the ledger told what happened to a group.
pub(super) async fn record(turn: &mut Turn<'_>, chat: &Chat, by: By, fact: Fact) -> Result<(), StoreError> {
    let entry = turn.entry(by, Scope::Everything, fact);
    turn.tx.record_of_group(chat.id, &entry).await
}

/// A group got another number. It may be told from both ends, in any order.
///
/// # Errors
/// When the database cannot.
pub async fn follow(turn: &mut Turn<'_>, from: i64, to: i64) -> Result<()> {
    Ok(turn.tx.move_chat(from, to).await?)
}

/// Says once, ever, that the group is nobody's, with a button to change that. Binding it in time calls this off.
async fn offer_binding(turn: &mut Turn<'_>, chat: &Chat) -> Result<(), StoreError> {
    let locales = turn.languages(chat);
    let html = turn.services.text.group_needs_link(&locales);
    let button = bind::card_button(turn, chat.id, &locales);
    let delivery = NewDelivery {
        id: turn.tx.new_delivery_ids(1).await?,
        key: format!("needs_link:{}", chat.id.0),
        chat: chat.id,
        lane: Lane::Reply,
        kind: "needs_link",
        broadcast: None,
        variant: None,
        act: Act::Post(Message { buttons: vec![vec![button]], ..plain(html) }),
        not_before: turn.now + LINK_COMES_WITHIN,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    };
    turn.tx.plan(&[delivery], turn.now).await.map(drop)
}

/// Takes the group from those of its classes that somebody answers for, and leaves it if it is nobody's then.
///
/// # Errors
/// A refusal for who may not or for a group of nobody; or when the database cannot.
pub async fn unbind(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let own = actor::permit_here(turn, actor, Action::UnbindGroup).await?;
    if let Some(place) = &actor.chat.staff {
        let named = turn.services.settings.place(place);
        let html = turn.services.text.staff_goodbye(&turn.languages(&actor.chat), named.as_ref());
        let by = ledger::by(turn, actor, place).await?;
        record(turn, &actor.chat, by, Fact::GroupUnbound { chat: actor.chat.id.0 }).await?;
        turn.tx.unbind_staff(actor.chat.id, turn.now).await?;
        return Ok(leave(turn, &actor.chat, html).await?);
    }
    let by = ledger::by(turn, actor, &place_of(&own)).await?;
    let own: Vec<_> = own.iter().map(|class| &*class.name).collect();
    part_from(turn, &actor.chat, &own, by).await
}

/// Ends a group's binding to these of its classes, and leaves it if it is nobody's then.
///
/// # Errors
/// A refusal for a group that is none of theirs; or when the database cannot.
pub(super) async fn part_from(turn: &mut Turn<'_>, chat: &Chat, classes: &[&str], by: By) -> Result<()> {
    let mut is_theirs = false;
    for class in classes {
        is_theirs |= take_from(turn, chat.id, class, by).await?;
    }
    if !is_theirs {
        return Err(Refusal::NotBound.into());
    }
    tracing::info!(chat.id = chat.id.0, "a group was unbound from its class");
    let left = turn.tx.chat(chat.id).await?.ok_or(Refusal::NotBound)?;
    let text = &turn.services.text;
    if left.is_bound() {
        let html = text.group_of_fewer(&turn.languages(&left), classes, &bind::names(&left));
        return Ok(turn.say(chat.id, "unbound", Act::Post(plain(html))).await?);
    }
    let goodbye = text.goodbye(&turn.languages(chat), classes);
    Ok(leave(turn, chat, goodbye).await?)
}

/// Where a group belongs, by the classes of it that somebody answers for.
fn place_of(own: &[Class]) -> Scope {
    own.first().map_or(Scope::Everything, Scope::from)
}

/// Ends the binding of a group to one class. Tells whether there was one.
async fn take_from(turn: &mut Turn<'_>, chat: ChatId, class: &str, by: By) -> Result<bool, StoreError> {
    let was_bound = turn.tx.unbind(class, chat, turn.now).await?;
    if was_bound && let Some(class) = turn.tx.class(class).await? {
        turn.record(by, Scope::from(&class), Fact::GroupUnbound { chat: chat.0 });
    }
    Ok(was_bound)
}

/// Says goodbye and leaves. Both wait in one lane, so their order holds.
async fn leave(turn: &mut Turn<'_>, chat: &Chat, goodbye: Html) -> Result<(), StoreError> {
    turn.tx.cancel_chat(chat.id, "the group is left", turn.now).await?;
    turn.tx.set_chat_state(chat.id, ChatState::Archived, turn.now).await?;
    turn.say(chat.id, "goodbye", Act::Post(plain(goodbye))).await?;
    turn.say(chat.id, "leave", Act::Leave).await
}

/// Lets the group rest for a while.
///
/// # Errors
/// A refusal for who may not, for a length of time that is none, or for a group of no class; or when the
/// database cannot.
pub async fn mute(turn: &mut Turn<'_>, actor: &Actor, rest: Result<TimeDelta, Refusal>) -> Result<()> {
    let own = actor::permit_here(turn, actor, Action::MuteGroup).await?;
    let until = turn.now + rest?;
    if !actor.chat.is_bound() || !turn.tx.mute_chat(actor.chat.id, until).await? {
        return Err(Refusal::NotBound.into());
    }
    let by = ledger::by(turn, actor, &place_of(&own)).await?;
    let fact = Fact::GroupMuted { chat: actor.chat.id.0, until: until.timestamp_millis() };
    record(turn, &actor.chat, by, fact).await?;
    let until = turn.services.settings.local(until);
    let html = turn.services.text.group_muted(&turn.languages(&actor.chat), until);
    Ok(turn.answer(actor.chat.id, "muted", plain(html)).await?)
}

/// Wakes the group.
///
/// # Errors
/// A refusal for who may not or for a group of no class; or when the database cannot.
pub async fn unmute(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let own = actor::permit_here(turn, actor, Action::MuteGroup).await?;
    if !actor.chat.is_bound() {
        return Err(Refusal::NotBound.into());
    }
    if actor.chat.state == ChatState::Muted {
        let by = ledger::by(turn, actor, &place_of(&own)).await?;
        record(turn, &actor.chat, by, Fact::GroupUnmuted { chat: actor.chat.id.0 }).await?;
    }
    turn.tx.set_chat_state(actor.chat.id, ChatState::Active, turn.now).await?;
    let html = turn.services.text.group_unmuted(&turn.languages(&actor.chat));
    Ok(turn.answer(actor.chat.id, "unmuted", plain(html)).await?)
}

/// Changes how often the group's class gets advice.
///
/// # Errors
/// A refusal for who may not, for a cadence that is none, or for a group of no class; or when the
/// database cannot.
pub async fn set_cadence(turn: &mut Turn<'_>, actor: &Actor, cadence: Result<Cadence, Refusal>) -> Result<()> {
    let own = actor::permit_here(turn, actor, Action::ChangeCadence).await?;
    let cadence = cadence?;
    if own.is_empty() {
        return Err(Refusal::NotBound.into());
    }
    for class in &own {
        turn.tx.set_cadence(&class.name, cadence).await?;
        let place = Scope::from(class);
        let by = ledger::by(turn, actor, &place).await?;
        turn.record(by, place, Fact::CadenceChanged { cadence: cadence.to_string() });
    }
    let html = turn.services.text.group_cadence(&turn.languages(&actor.chat), cadence);
    Ok(turn.answer(actor.chat.id, "cadence", plain(html)).await?)
}
