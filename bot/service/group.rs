//! Groups: binding one to its class, what those who run it may change, and leaving it.

use chrono::TimeDelta;

use super::{Actor, Result, Turn, actor, identity, plain};
use crate::domain::access::Action;
use crate::domain::chat::{Chat, ChatKind, ChatState};
use crate::domain::class::Class;
use crate::domain::delivery::{Act, Address, Lane, Message, NewDelivery};
use crate::domain::plan::Cadence;
use crate::domain::refusal::Refusal;
use crate::secret;
use crate::store::StoreError;
use crate::text::Locale;
use crate::text::group::Welcome;

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

/// Binds the group to the class of the link with this token.
///
/// # Errors
/// A refusal that says what is wrong with the link or the group; or when the database cannot.
pub async fn bind(turn: &mut Turn<'_>, actor: &Actor, thread: Option<i64>, token: &str) -> Result<()> {
    actor.may(Action::BindGroup)?;
    if actor.chat.state == ChatState::Lost {
        return Err(Refusal::MayNotWrite.into());
    }
    let hash = secret::hash(token);
    let link = turn.tx.class_link(&hash).await?.ok_or(Refusal::LinkUnknown)?;
    if let Some(class) = &actor.chat.class {
        return Err(Refusal::GroupTaken { class: class.name.clone() }.into());
    }
    let name = link.open(turn.now)?;
    if turn.tx.group_of(&name).await?.is_some() {
        return Err(Refusal::ClassTaken { class: name }.into());
    }
    let class = turn.tx.class(&name).await?.ok_or(Refusal::LinkUnknown)?;
    if !turn.tx.use_class_link(&hash, turn.now).await? {
        return Err(Refusal::LinkUsed.into());
    }

    turn.tx.bind(&class.name, actor.chat.id, turn.now).await?;
    turn.tx.set_chat_state(actor.chat.id, ChatState::Active).await?;
    turn.tx.set_chat_thread(actor.chat.id, thread).await?;
    turn.tx.cancel_chat(actor.chat.id, "the group was bound", turn.now).await?;
    welcome(turn, &actor.chat, &class).await?;
    tracing::info!(chat.id = actor.chat.id.0, "a group was bound to its class");
    Ok(())
}

async fn welcome(turn: &mut Turn<'_>, chat: &Chat, class: &Class) -> Result<(), StoreError> {
    let settings = &turn.services.settings;
    let card = Welcome {
        class: &class.name,
        office: &settings.office,
        contact: &settings.contact,
        cadence: class.cadence,
        posts_at: settings.posts_at,
        quiet_from: settings.quiet_hours.from().time(),
        quiet_until: settings.quiet_hours.to().time(),
    };
    let locales = turn.services.text.locales_of(&class.languages.join(" "));
    let html = turn.services.text.welcome(&locales, &card);
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    let button = identity::bind_button(turn.services, &first, class, turn.now);
    let message = Message { buttons: vec![vec![button]], ..plain(html) };
    turn.say(chat.id, "welcome", Act::Post(message)).await
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
    if !standing.is_in {
        turn.tx.lose_chat(chat.id, "the bot was removed", turn.now).await?;
        return Ok(());
    }
    if !standing.may_write {
        turn.tx.lose_chat(chat.id, "the bot may not write", turn.now).await?;
        return Ok(());
    }
    match (kind, &chat.class) {
        (ChatKind::Private, _) => turn.tx.set_chat_state(chat.id, ChatState::Active).await?,
        (ChatKind::Group, Some(class)) if chat.state == ChatState::Lost => {
            turn.tx.set_chat_state(chat.id, ChatState::Active).await?;
            let html = turn.services.text.group_returned(&turn.languages(&chat), &class.name);
            turn.say(chat.id, "returned", Act::Post(plain(html))).await?;
        }
        (ChatKind::Group, Some(_)) => {}
        (ChatKind::Group, None) => {
            turn.tx.set_chat_state(chat.id, ChatState::Seen).await?;
            explain_links(turn, &chat).await?;
        }
    }
    Ok(())
}

/// A group got another number. It may be told from both ends, in any order.
///
/// # Errors
/// When the database cannot.
pub async fn follow(turn: &mut Turn<'_>, from: i64, to: i64) -> Result<()> {
    Ok(turn.tx.move_chat(from, to).await?)
}

/// Says once, ever, that a group without a class needs a link. Binding it in time calls this off.
async fn explain_links(turn: &mut Turn<'_>, chat: &Chat) -> Result<(), StoreError> {
    let html = turn.services.text.group_needs_link(&turn.languages(chat));
    let delivery = NewDelivery {
        id: turn.tx.new_delivery_ids(1).await?,
        key: format!("needs_link:{}", chat.id.0),
        chat: chat.id,
        lane: Lane::Reply,
        kind: "needs_link",
        broadcast: None,
        variant: None,
        act: Act::Post(plain(html)),
        not_before: turn.now + LINK_COMES_WITHIN,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    };
    turn.tx.plan(&[delivery], turn.now).await.map(drop)
}

/// Takes the group from its class and leaves it, at the wish of somebody who runs it.
///
/// # Errors
/// A refusal for who may not or for a group of no class; or when the database cannot.
pub async fn unbind(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor::permit_here(turn, actor, Action::UnbindGroup).await?;
    part(turn, &actor.chat).await
}

/// Ends a group's binding, says goodbye and leaves. Both wait in one lane, so their order holds.
///
/// # Errors
/// A refusal for a group of no class; or when the database cannot.
pub(super) async fn part(turn: &mut Turn<'_>, chat: &Chat) -> Result<()> {
    let class = chat.class.as_ref().ok_or(Refusal::NotBound)?;
    turn.tx.cancel_chat(chat.id, "the group was unbound", turn.now).await?;
    turn.tx.unbind(chat.id, turn.now).await?;
    turn.tx.set_chat_state(chat.id, ChatState::Archived).await?;
    let goodbye = turn.services.text.goodbye(&turn.languages(chat), &class.name);
    turn.say(chat.id, "goodbye", Act::Post(plain(goodbye))).await?;
    turn.say(chat.id, "leave", Act::Leave).await?;
    tracing::info!(chat.id = chat.id.0, "a group was unbound from its class");
    Ok(())
}

/// Lets the group rest for a while.
///
/// # Errors
/// A refusal for who may not, for a length of time that is none, or for a group of no class; or when the
/// database cannot.
pub async fn mute(turn: &mut Turn<'_>, actor: &Actor, rest: Result<TimeDelta, Refusal>) -> Result<()> {
    actor::permit_here(turn, actor, Action::MuteGroup).await?;
    let until = turn.now + rest?;
    if actor.chat.class.is_none() || !turn.tx.mute_chat(actor.chat.id, until).await? {
        return Err(Refusal::NotBound.into());
    }
    let until = turn.services.settings.local(until);
    let html = turn.services.text.group_muted(&turn.languages(&actor.chat), until);
    Ok(turn.answer(actor.chat.id, "muted", plain(html)).await?)
}

/// Wakes the group.
///
/// # Errors
/// A refusal for who may not or for a group of no class; or when the database cannot.
pub async fn unmute(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor::permit_here(turn, actor, Action::MuteGroup).await?;
    if actor.chat.class.is_none() {
        return Err(Refusal::NotBound.into());
    }
    turn.tx.set_chat_state(actor.chat.id, ChatState::Active).await?;
    let html = turn.services.text.group_unmuted(&turn.languages(&actor.chat));
    Ok(turn.answer(actor.chat.id, "unmuted", plain(html)).await?)
}

/// Changes how often the group's class gets advice.
///
/// # Errors
/// A refusal for who may not, for a cadence that is none, or for a group of no class; or when the
/// database cannot.
pub async fn set_cadence(turn: &mut Turn<'_>, actor: &Actor, cadence: Result<Cadence, Refusal>) -> Result<()> {
    actor::permit_here(turn, actor, Action::ChangeCadence).await?;
    let cadence = cadence?;
    let class = actor.chat.class.as_ref().ok_or(Refusal::NotBound)?;
    turn.tx.set_cadence(&class.name, cadence).await?;
    let html = turn.services.text.group_cadence(&turn.languages(&actor.chat), cadence);
    Ok(turn.answer(actor.chat.id, "cadence", plain(html)).await?)
}
