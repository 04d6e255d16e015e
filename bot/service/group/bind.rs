//! Binding a group: by a link, by the card that hangs in a group added by hand, or by a command. A class has one
//! primary group and may have more; a group may be several classes'; staff have groups of their own.

use super::super::button::Button;
use super::super::class::{self, Link};
use super::super::{Actor, Broken, Result, ServiceError, Turn, actor, identity, key, ledger, plain, role};
use super::{part_from, take_from};
use crate::domain::access::Action;
use crate::domain::chat::{Chat, ChatState};
use crate::domain::class::{Binding, Class, ClassId};
use crate::domain::delivery::{self, Act, ChatId, Message};
use crate::domain::ledger::Fact;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Duty, GrantId, Reach, Scope};
use crate::secret;
use crate::text::group::{StaffWelcome, Welcome};
use crate::text::{Locale, Plain};

/// Choices on one card.
const CHOICES: usize = 10;

/// Choices in one row of buttons.
const ROW: usize = 2;

/// What came of a wish to bind.
enum Bound {
    /// It is bound; this is said in the group.
    Done(Message),
    /// Something has to be decided first; this asks it.
    Asked(Message),
}

/// Binds the group to the class of the link with this token, or asks what the link cannot decide.
///
/// # Errors
/// A refusal that says what is wrong with the link or the group; or when the database cannot.
pub async fn by_link(turn: &mut Turn<'_>, actor: &Actor, thread: Option<i64>, token: &str) -> Result<()> {
    actor.may(Action::OpenGroupLink)?;
    let hash = secret::hash(token);
    let link = turn.tx.class_link(&hash).await?.ok_or(Refusal::LinkUnknown)?;
    if actor.chat.classes.iter().any(|bound| bound.name == link.class) {
        return Err(Refusal::GroupBound { class: link.class }.into());
    }
    let name = link.open(turn.now)?;
    let class = turn.tx.class(&name).await?.ok_or(Refusal::LinkUnknown)?;
    let message = match bind(turn, actor, thread, &class, Binding::Plain).await? {
        // A link binds what is free. To take something from somebody is for those who answer for it.
        Bound::Asked(question) => question,
        Bound::Done(said) => {
            if !turn.tx.use_class_link(&hash, turn.now).await? {
                return Err(Refusal::LinkUsed.into());
            }
            said
        }
    };
    Ok(turn.say(actor.chat.id, "welcome", Act::Post(message)).await?)
}

/// Somebody names whose group this shall be, or wants to be asked; in a topic of a group that is bound, has it
/// spoken to there.
///
/// # Errors
/// A refusal for who may not, for a name that nothing has, or for what the group cannot become; or when the
/// database cannot.
pub async fn by_name(turn: &mut Turn<'_>, actor: &Actor, thread: Option<i64>, name: Option<&str>) -> Result<()> {
    let Some(name) = name else {
        let message = if actor.chat.is_bound() {
            move_to_topic(turn, actor, thread).await?
        } else {
            let (_, message) = choose(turn, actor, thread).await?;
            message
        };
        return Ok(turn.say(actor.chat.id, "welcome", Act::Post(message)).await?);
    };
    let message = match find(turn, name).await? {
        Scope::Class { class, .. } => {
            let class = turn.tx.class(&class).await?.ok_or(Refusal::NoSuchClass { class })?;
            actor::permit(turn, actor, Action::BindGroup, &Scope::from(&class)).await?;
            let (Bound::Done(message) | Bound::Asked(message)) =
                bind(turn, actor, thread, &class, Binding::Plain).await?;
            message
        }
        place => {
            actor::permit(turn, actor, Action::BindGroup, &place).await?;
            bind_staff(turn, actor, thread, &place).await?
        }
    };
    Ok(turn.say(actor.chat.id, "welcome", Act::Post(message)).await?)
}

/// What somebody means by a name: a class, else a college or a campus, whose staff may have a group.
async fn find(turn: &mut Turn<'_>, name: &str) -> Result<Scope> {
    match identity::named(turn, name).await {
        Ok(class) => Ok(Scope::Class { campus: String::new(), college: String::new(), class }),
        Err(ServiceError::Refused(no)) => {
            let found = role::find_place(turn.services, turn.tx, Duty::Viewer, Some(name)).await;
            match found {
                Ok(place) if !matches!(place, Scope::Class { .. }) => Ok(place),
                Ok(_) | Err(ServiceError::Refused(_)) => Err(no.into()),
                Err(broken) => Err(broken),
            }
        }
        Err(broken) => Err(broken),
    }
}

/// A link for the group of a class, for whoever answers for it.
///
/// # Errors
/// A refusal for who may not, for a name that no class has, or when none is named and there are several; or when
/// the database cannot.
pub async fn offer_link(turn: &mut Turn<'_>, actor: &Actor, name: Option<&str>) -> Result<()> {
    let class = match name {
        Some(name) => {
            let name = identity::named(turn, name).await?;
            turn.tx.class(&name).await?.ok_or(Refusal::NoSuchClass { class: name })?
        }
        None => {
            let rights = actor::permit_somewhere(turn, actor, Action::MakeGroupLink).await?;
            let mut own = actor::classes_for(turn, actor, &rights, Action::MakeGroupLink).await?;
            match (own.pop(), own.is_empty()) {
                (Some(only), true) => only.class,
                _ => return Err(Refusal::WhichGroup.into()),
            }
        }
    };
    actor::permit(turn, actor, Action::MakeGroupLink, &Scope::from(&class)).await?;
    let Link { url, command, expires_at } = class::issue(turn, &class.name).await?;
    let until = turn.services.settings.local(expires_at);
    let html = turn.services.text.group_link(&actor.locale, &class.name, until, &url, &command);
    Ok(turn.answer(actor.chat.id, "group_link", plain(html)).await?)
}

/// Somebody presses the card of a group that is nobody's: binds it to the one class they answer for, or asks
/// whose it is.
///
/// # Errors
/// A refusal for who may bind nothing, or for what the group cannot become; or when the database cannot.
pub async fn press_card(
    turn: &mut Turn<'_>,
    actor: &Actor,
    thread: Option<i64>,
    message: Option<i64>,
) -> Result<Plain> {
    if actor.chat.is_bound() {
        return Err(Refusal::CardExpired.into());
    }
    let (toast, card) = choose(turn, actor, thread).await?;
    show(turn, actor, message, card).await?;
    Ok(toast)
}

async fn choose(turn: &mut Turn<'_>, actor: &Actor, thread: Option<i64>) -> Result<(Plain, Message)> {
    let rights = actor::permit_somewhere(turn, actor, Action::BindGroup).await?;
    let own = actor::classes_for(turn, actor, &rights, Action::BindGroup).await?;
    let places: Vec<_> = rights.iter().filter(|grant| is_staff_place(&grant.appointment.scope)).collect();
    if let ([only], true) = (own.as_slice(), places.is_empty()) {
        let (Bound::Done(message) | Bound::Asked(message)) =
            bind(turn, actor, thread, &only.class, Binding::Plain).await?;
        return Ok((turn.services.text.group_bound_toast(&actor.locale, &only.class.name), message));
    }
    let free: Vec<_> = own.iter().filter(|listed| listed.group.is_none()).collect();
    let offered = if free.is_empty() { own.iter().collect() } else { free };
    let services = turn.services;
    let classes = offered.into_iter().map(|listed| {
        let label = services.text.class_label(&listed.class.name);
        key(services, actor.chat.id, label, &Button::BindClass(listed.id, Binding::Plain))
    });
    let places = places.into_iter().map(|grant| {
        let place = services.settings.place(&grant.appointment.scope);
        let label = services.text.staff_label(&actor.locale, place.as_ref());
        key(services, actor.chat.id, label, &Button::BindStaff(grant.id))
    });
    let buttons: Vec<_> = places.chain(classes).take(CHOICES).collect();
    let html = services.text.group_choose(&turn.languages(&actor.chat));
    let card =
        Message { html: html.into_string(), buttons: buttons.chunks(ROW).map(<[_]>::to_vec).collect(), silent: false };
    Ok((services.text.group_choose_toast(&actor.locale), card))
}

/// Whether a group of those who work there can be bound.
fn is_staff_place(scope: &Scope) -> bool {
    matches!(scope.reach(), Reach::Everything | Reach::Campus | Reach::College)
}

/// Somebody chose the class of this group, or how it shall be bound to that.
///
/// # Errors
/// A refusal for who may not bind a group to this class, or for what the group cannot become; or when the
/// database cannot.
pub async fn press_class(
    turn: &mut Turn<'_>,
    actor: &Actor,
    thread: Option<i64>,
    (id, binding): (ClassId, Binding),
    message: Option<i64>,
) -> Result<Plain> {
    let class = turn.tx.class_by_id(id).await?.ok_or(Refusal::CardExpired)?;
    actor::permit(turn, actor, Action::BindGroup, &Scope::from(&class)).await?;
    let toast = turn.services.text.group_bound_toast(&actor.locale, &class.name);
    match bind(turn, actor, thread, &class, binding).await? {
        Bound::Done(card) => {
            show(turn, actor, message, card).await?;
            Ok(toast)
        }
        Bound::Asked(card) => {
            show(turn, actor, message, card).await?;
            Ok(turn.services.text.group_choose_toast(&actor.locale))
        }
    }
}

/// Somebody chose that this is the group of those who work where they have this grant.
///
/// # Errors
/// A refusal for a grant that is not theirs, or for a group that is somebody's; or when the database cannot.
pub async fn press_staff(
    turn: &mut Turn<'_>,
    actor: &Actor,
    thread: Option<i64>,
    grant: GrantId,
    message: Option<i64>,
) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::BindGroup).await?;
    let own = rights.iter().find(|right| right.id == grant).ok_or(Refusal::GrantOver)?;
    let place = own.appointment.scope.clone();
    if !is_staff_place(&place) {
        return Err(Refusal::WrongScope.into());
    }
    actor::permit(turn, actor, Action::BindGroup, &place).await?;
    let card = bind_staff(turn, actor, thread, &place).await?;
    show(turn, actor, message, card).await?;
    let place = turn.services.settings.place(&place);
    Ok(turn.services.text.staff_label(&actor.locale, place.as_ref()))
}

/// Binds the group of `actor` to `class` in the way that was chosen, or asks which way.
async fn bind(
    turn: &mut Turn<'_>,
    actor: &Actor,
    thread: Option<i64>,
    class: &Class,
    binding: Binding,
) -> Result<Bound> {
    let chat = &actor.chat;
    if chat.state == ChatState::Lost {
        return Err(Refusal::MayNotWrite.into());
    }
    if chat.staff.is_some() {
        return Err(Refusal::GroupTaken.into());
    }
    let primary = turn.tx.group_of(&class.name).await?;
    let is_here = chat.classes.iter().any(|bound| bound.name == class.name);
    let is_primary = primary == Some(chat.id);
    let locales = turn.languages(chat);
    let text = &turn.services.text;
    let ways = match binding {
        Binding::Plain if is_here && is_primary => return Err(Refusal::GroupBound { class: class.name.clone() }.into()),
        Binding::Plain if is_here => Some((text.group_is_second(&locales, &class.name), vec![Binding::Instead])),
        Binding::Plain if chat.is_bound() => {
            let ours = names(chat);
            Some((text.group_has_class(&locales, &ours, &class.name), vec![Binding::Both, Binding::Only]))
        }
        Binding::Plain if primary.is_some() => {
            Some((text.class_has_group(&locales, &class.name), vec![Binding::Instead, Binding::Second]))
        }
        Binding::Second | Binding::Both | Binding::Only if is_here => {
            return Err(Refusal::GroupBound { class: class.name.clone() }.into());
        }
        Binding::Instead if is_primary => return Err(Refusal::GroupBound { class: class.name.clone() }.into()),
        Binding::Plain | Binding::Instead | Binding::Second | Binding::Both | Binding::Only => None,
    };
    if let Some((html, ways)) = ways {
        let id = turn.tx.class_id(&class.name).await?.ok_or(Refusal::CardExpired)?;
        let first = locales.first().cloned().unwrap_or_else(Locale::english);
        let button = |way| {
            let label = turn.services.text.binding_label(&first, way);
            vec![key(turn.services, chat.id, label, &Button::BindClass(id, way))]
        };
        let buttons = ways.into_iter().map(button).collect();
        return Ok(Bound::Asked(Message { html: html.into_string(), buttons, silent: false }));
    }

    let by = ledger::by(turn, actor, &Scope::from(class)).await?;
    if binding == Binding::Only {
        leave_other_classes(turn, actor).await?;
    }
    if !is_here {
        turn.tx.bind(&class.name, chat.id, turn.now).await?;
        turn.record(by, Scope::from(class), Fact::GroupBound { chat: chat.id.0 });
    }
    if binding == Binding::Instead {
        turn.tx.make_primary(&class.name, chat.id).await?;
        if let Some(other) = primary {
            let other = turn.tx.chat(other).await?.ok_or(Refusal::CardExpired)?;
            part_from(turn, &other, &[&class.name], by).await?;
        }
    }
    settle_in(turn, chat, thread).await?;
    tracing::info!(chat.id = chat.id.0, "a group was bound to its class");
    let bound = turn.tx.chat(chat.id).await?.ok_or(Refusal::CardExpired)?;
    let locales = turn.languages(&bound);
    let is_primary = turn.tx.group_of(&class.name).await? == Some(chat.id);
    Ok(Bound::Done(match (bound.classes.len(), is_primary) {
        (_, false) => plain(turn.services.text.group_is_now_second(&locales, &class.name)),
        (2.., true) => plain(turn.services.text.group_of_several(&locales, &names(&bound))),
        (_, true) => welcome(turn, &locales, class),
    }))
}

/// The group is no other class's any more, if whoever wants that answers for those too.
async fn leave_other_classes(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    for bound in &actor.chat.classes {
        if let Some(class) = turn.tx.class(&bound.name).await? {
            actor::permit(turn, actor, Action::UnbindGroup, &Scope::from(&class)).await?;
        }
    }
    for bound in &actor.chat.classes {
        let place = turn.tx.class(&bound.name).await?.as_ref().map_or(Scope::Everything, Scope::from);
        let by = ledger::by(turn, actor, &place).await?;
        take_from(turn, actor.chat.id, &bound.name, by).await?;
    }
    Ok(())
}

/// The group has business with us from now on: what was said to it before that is called off.
async fn settle_in(turn: &mut Turn<'_>, chat: &Chat, thread: Option<i64>) -> Result<(), Broken> {
    turn.tx.set_chat_state(chat.id, ChatState::Active, turn.now).await?;
    turn.tx.set_chat_thread(chat.id, thread).await?;
    turn.tx.cancel_chat(chat.id, "the group was bound", turn.now).await?;
    Ok(())
}

async fn bind_staff(turn: &mut Turn<'_>, actor: &Actor, thread: Option<i64>, place: &Scope) -> Result<Message> {
    let chat = &actor.chat;
    if chat.state == ChatState::Lost {
        return Err(Refusal::MayNotWrite.into());
    }
    if chat.is_bound() {
        return Err(Refusal::GroupTaken.into());
    }
    turn.tx.bind_staff(place, chat.id, turn.now).await?;
    let by = ledger::by(turn, actor, place).await?;
    turn.record(by, place.clone(), Fact::GroupBound { chat: chat.id.0 });
    settle_in(turn, chat, thread).await?;
    tracing::info!(chat.id = chat.id.0, "a group of staff was bound");
    let settings = &turn.services.settings;
    let place = settings.place(place);
    let card = StaffWelcome { place: place.as_ref(), office: &settings.office, contact: &settings.contact };
    Ok(plain(turn.services.text.staff_welcome(&turn.languages(chat), &card)))
}

/// Has a group that is bound spoken to in the topic in which somebody who answers for it says so.
async fn move_to_topic(turn: &mut Turn<'_>, actor: &Actor, thread: Option<i64>) -> Result<Message> {
    actor::permit_here(turn, actor, Action::BindGroup).await?;
    if thread == actor.chat.address.thread {
        return Err(match actor.chat.class() {
            Some(class) => Refusal::GroupBound { class: class.name.clone() }.into(),
            None => Refusal::GroupTaken.into(),
        });
    }
    turn.tx.set_chat_thread(actor.chat.id, thread).await?;
    Ok(plain(turn.services.text.group_topic_set(&turn.languages(&actor.chat))))
}

async fn show(turn: &mut Turn<'_>, actor: &Actor, message: Option<i64>, card: Message) -> Result<(), Broken> {
    match message {
        Some(message) => turn.rewrite(actor.chat.id, "welcome", message, card).await,
        None => turn.say(actor.chat.id, "welcome", Act::Post(card)).await,
    }
}

fn welcome(turn: &Turn<'_>, locales: &[Locale], class: &Class) -> Message {
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
    let html = turn.services.text.welcome(locales, &card);
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    let button = identity::bind_button(turn.services, &first, class, turn.now);
    Message { buttons: vec![vec![button]], ..plain(html) }
}

/// The names of a group's classes.
pub(in crate::service) fn names(chat: &Chat) -> Vec<&str> {
    chat.classes.iter().map(|class| &*class.name).collect()
}

/// The button that asks whose group this is.
pub(super) fn card_button(turn: &Turn<'_>, chat: ChatId, locales: &[Locale]) -> delivery::Button {
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    key(turn.services, chat, turn.services.text.bind_group_label(&first), &Button::BindHere)
}
