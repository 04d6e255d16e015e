//! Who is speaking, where, and in which language to speak to them.

use std::collections::BTreeSet;

use super::{Broken, Result, Services, Turn, lookalike};
use crate::domain::access::{Action, Asker, Ground};
use crate::domain::chat::{Chat, ChatKind, ChatState};
use crate::domain::class::Class;
use crate::domain::delivery::{Address, ChatId, DeliveryId, DeliveryState};
use crate::domain::lookalike::Shown;
use crate::domain::refusal::{Holders, Refusal};
use crate::domain::role::{Grant, Reach, Scope};
use crate::store::{ListedClass, Presence};
use crate::text::Locale;

/// An account as the messenger shows it.
#[derive(Clone, Copy, Debug)]
pub struct Speaker<'a> {
    /// Its number.
    pub account: i64,
    /// The language its client is set to.
    pub language_code: Option<&'a str>,
    /// What the messenger shows of it; `None` for somebody who has not just done something.
    pub shown: Option<&'a Shown>,
    /// Whether it stands for somebody else.
    pub is_masked: bool,
}

/// Somebody who does something somewhere.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The messenger's number of the account.
    pub account: i64,
    /// Whether the account is not the person's own.
    pub is_masked: bool,
    /// The language to speak to this person.
    pub locale: Locale,
    /// Where they do it.
    pub chat: Chat,
    /// Whether that is a private chat or a group.
    pub ground: Ground,
}

/// What is known of somebody and of the card they pressed.
#[derive(Clone, Debug)]
pub struct Found {
    /// Somebody in a chat that we know.
    pub actor: Option<Actor>,
    /// The language to speak to them, wherever they are.
    pub locale: Locale,
    /// The language that their app was set to when they last wrote in this private chat.
    pub client: Option<String>,
    /// What is known of the name of somebody who has a role, as it is stored.
    pub staff_hashes: Option<String>,
    /// How the card stands, if it hangs in that chat.
    pub card: Option<DeliveryState>,
}

impl Actor {
    /// Whether they may do here what everyone may. What takes a role is refused: see [`permit`].
    ///
    /// # Errors
    /// Why not.
    pub fn may(&self, action: Action) -> Result<(), Refusal> {
        self.with(&[]).may(action, &Scope::Everything)
    }

    /// They as the table sees them, with these roles.
    #[must_use]
    pub fn with<'a>(&self, grants: &'a [Grant]) -> Asker<'a> {
        Asker { grants, is_masked: self.is_masked, ground: self.ground }
    }
}

/// The roles that somebody has at this moment. They are looked up for what takes a role, and for nothing else.
///
/// # Errors
/// When the database cannot.
pub async fn rights(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<Grant>, Broken> {
    if actor.is_masked {
        return Ok(Vec::new());
    }
    turn.tx.grants_of(actor.account, turn.now).await
}

/// Makes sure that somebody may do `action` to `target` here and now.
///
/// # Errors
/// A refusal that says who may; or when the database cannot.
pub async fn permit(turn: &mut Turn<'_>, actor: &Actor, action: Action, target: &Scope) -> Result<Vec<Grant>> {
    let rights = rights(turn, actor).await?;
    match actor.with(&rights).may(action, target) {
        Ok(()) => Ok(rights),
        Err(refusal) => Err(explained(turn, refusal, action).await?.into()),
    }
}

/// Makes sure that there is something to which somebody may do `action` here and now; to what is
/// decided later.
///
/// # Errors
/// As [`permit`].
pub async fn permit_somewhere(turn: &mut Turn<'_>, actor: &Actor, action: Action) -> Result<Vec<Grant>> {
    let rights = rights(turn, actor).await?;
    match actor.with(&rights).may_somewhere(action) {
        Ok(()) => Ok(rights),
        Err(refusal) => Err(explained(turn, refusal, action).await?.into()),
    }
}

/// The classes that are not over and to which somebody with these roles may do `action`, by campus, college and name.
/// Of somebody whose roles are all in classes no others are read.
///
/// # Errors
/// When the database cannot.
pub(super) async fn classes_for(
    turn: &mut Turn<'_>,
    actor: &Actor,
    rights: &[Grant],
    action: Action,
) -> Result<Vec<ListedClass>, Broken> {
    let own = rights.iter().map(|grant| match &grant.appointment.scope {
        Scope::Class { class, .. } => Some(class.as_str()),
        _ => None,
    });
    let mut classes = match own.collect::<Option<Vec<_>>>() {
        Some(own) => turn.tx.classes_named(&own).await?,
        None => turn.tx.classes().await?,
    };
    classes.retain(|listed| actor.with(rights).may(action, &Scope::from(&listed.class)).is_ok());
    Ok(classes)
}

/// Makes sure that somebody may do `action` to whose group this is, and says to which of its classes. A group of
/// nobody is left to those who answer for everything.
///
/// # Errors
/// As [`permit`].
pub async fn permit_here(turn: &mut Turn<'_>, actor: &Actor, action: Action) -> Result<Vec<Class>> {
    let mut classes = Vec::with_capacity(actor.chat.classes.len());
    for class in &actor.chat.classes {
        classes.extend(turn.tx.class(&class.name).await?);
    }
    let first = classes.first().map(Scope::from);
    let rights = rights(turn, actor).await?;
    classes.retain(|class| actor.with(&rights).may(action, &Scope::from(class)).is_ok());
    if classes.is_empty() {
        let target = first.or_else(|| actor.chat.staff.clone()).unwrap_or(Scope::Everything);
        permit(turn, actor, action, &target).await?;
    }
    Ok(classes)
}

/// Adds to a refusal for want of a role who has it: how many, as what and where.
async fn explained(turn: &mut Turn<'_>, refusal: Refusal, action: Action) -> Result<Refusal, Broken> {
    let Refusal::RoleNeeded(needed) = refusal else { return Ok(refusal) };
    let who = action.rule().who;
    let who_may = |grant: &Grant, target: &Scope| who.includes(grant, target);
    named_holders(turn, Refusal::RoleNeeded(needed), who_may).await
}

/// Adds to a refusal for want of a role how many people `may` do it, the nearest first.
///
/// # Errors
/// When the database cannot.
pub(super) async fn named_holders(
    turn: &mut Turn<'_>,
    refusal: Refusal,
    may: impl Fn(&Grant, &Scope) -> bool,
) -> Result<Refusal, Broken> {
    let Refusal::RoleNeeded(mut needed) = refusal else { return Ok(refusal) };
    let mut grants = turn.tx.grants_above(&needed.target, turn.now).await?;
    grants.retain(|grant| may(grant, &needed.target));
    grants.sort_by_key(|grant| (nearness(grant.appointment.scope.reach()), grant.appointment.clone(), grant.account));
    grants.dedup_by_key(|grant| (grant.appointment.clone(), grant.account));
    needed.holders = grants
        .chunk_by(|one, next| one.appointment == next.appointment)
        .map(|same| Holders {
            duty: same[0].appointment.duty,
            place: turn.services.settings.place(&same[0].appointment.scope),
            count: u32::try_from(same.len()).unwrap_or(u32::MAX),
        })
        .collect();
    Ok(Refusal::RoleNeeded(needed))
}

const fn nearness(reach: Reach) -> u8 {
    match reach {
        Reach::Class => 0,
        Reach::College => 1,
        Reach::Campus => 2,
        Reach::Everything => 3,
        Reach::Department | Reach::Language => 4,
    }
}

/// Finds out who speaks at `address`, and makes the chat's acquaintance if need be. Whoever writes to
/// us in private has not blocked us.
///
/// # Errors
/// When the database cannot.
pub async fn meet(
    turn: &mut Turn<'_>,
    address: Address,
    kind: ChatKind,
    speaker: Speaker<'_>,
) -> Result<Actor, Broken> {
    let Found { actor, locale, client, staff_hashes, .. } = find(turn, Some(address.chat), speaker, None).await?;
    let mut actor = match actor {
        Some(actor) => actor,
        None => named(turn.tx.meet_chat(address, kind, turn.now).await?, speaker, locale),
    };
    if actor.ground == Ground::Private && actor.chat.state == ChatState::Lost {
        turn.tx.set_chat_state(actor.chat.id, ChatState::Active, turn.now).await?;
        actor.chat.state = ChatState::Active;
    }
    if actor.ground == Ground::Private
        && let Some(code) = speaker.language_code
        && client.as_deref() != Some(code)
    {
        turn.tx.set_client(actor.chat.id, code).await?;
    }
    if let (Some(kept), Some(shown), false) = (staff_hashes, speaker.shown, speaker.is_masked) {
        lookalike::follow_name(turn, actor.account, &kept, shown).await?;
    }
    Ok(actor)
}

/// Finds out who speaks at `address`, and how `card` stands there.
///
/// # Errors
/// When the database cannot.
pub async fn find(
    turn: &mut Turn<'_>,
    address: Option<i64>,
    speaker: Speaker<'_>,
    card: Option<DeliveryId>,
) -> Result<Found, Broken> {
    let presence = turn.tx.presence(address, Some(speaker.account), card).await?;
    let locale = locale(turn.services, &presence, speaker);
    let actor = presence.chat.map(|chat| named(chat, speaker, locale.clone()));
    Ok(Found { actor, locale, client: presence.client, staff_hashes: presence.staff_hashes, card: presence.card })
}

/// The private chat with an account, if we can write there, and the language to speak to them who have
/// not just spoken to us.
///
/// # Errors
/// When the database cannot.
pub async fn reach(turn: &mut Turn<'_>, account: i64) -> Result<Option<(ChatId, Locale)>, Broken> {
    let presence = turn.tx.presence(Some(account), Some(account), None).await?;
    let locale = silent(turn.services, account, &presence);
    let chat = presence.chat.filter(|chat| chat.kind == ChatKind::Private && chat.state == ChatState::Active);
    Ok(chat.map(|chat| (chat.id, locale)))
}

/// Those of some accounts whom we can write to in private.
///
/// # Errors
/// When the database cannot.
pub async fn reachable(turn: &mut Turn<'_>, accounts: impl IntoIterator<Item = i64>) -> Result<BTreeSet<i64>, Broken> {
    let mut reached = accounts.into_iter().collect::<BTreeSet<_>>();
    for account in reached.clone() {
        if reach(turn, account).await?.is_none() {
            reached.remove(&account);
        }
    }
    Ok(reached)
}

/// The language to speak to the owner of an account who has not just spoken to us.
pub(super) fn silent(services: &Services, account: i64, presence: &Presence) -> Locale {
    let speaker = Speaker { account, language_code: presence.client.as_deref(), shown: None, is_masked: false };
    locale(services, presence, speaker)
}

fn named(chat: Chat, speaker: Speaker<'_>, locale: Locale) -> Actor {
    let ground = match chat.kind {
        ChatKind::Private => Ground::Private,
        ChatKind::Group => Ground::Group,
    };
    Actor { account: speaker.account, is_masked: speaker.is_masked, locale, chat, ground }
}

/// The language that was chosen, or the client's, or the roster's, or the group's. A mask's client is
/// nobody's.
fn locale(services: &Services, presence: &Presence, speaker: Speaker<'_>) -> Locale {
    let parsed = |code: &Option<String>| code.as_deref().and_then(|code| Locale::parse(code).ok());
    let (chosen, roster) = (parsed(&presence.language), parsed(&presence.roster_language));
    let told = speaker.language_code.filter(|_| !speaker.is_masked);
    let group = match presence.chat.as_ref().and_then(Chat::languages) {
        Some(languages) => services.text.locales_of(&languages),
        None => services.settings.languages.clone(),
    };
    services.text.negotiate(chosen.as_ref(), told, roster.as_ref(), &group)
}
