//! Roles: offered by a link that works once, accepted by whoever it was sent to, ended by the clock, by
//! whoever gave them, or by handing them over.

use chrono::{DateTime, TimeDelta, Utc};

use super::button::Button;
use super::paging::{self, List, Page};
use super::{Actor, Broken, Result, ServiceError, Services, Turn, actor, help, key, ledger, plain, term};
use crate::domain::access::{Action, Ground};
use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::chat::ChatState;
use crate::domain::delivery::{Act, ChatId, Message};
use crate::domain::ledger::{By, Fact, NewEntry};
use crate::domain::refusal::Refusal;
use crate::domain::role::{
    Appointment, Duty, Ending, Fate, Grant, GrantId, INVITATION_LIFE, Invitation, InvitationId, Origin, Reach, Role,
    Scope, holders,
};
use crate::secret;
use crate::store::{NewGrant, NewInvitation, StoreError, Tx};
use crate::text::role::{Listed, Offer, State};
use crate::text::{Html, Locale, Plain};

/// How the payload of an invitation's link begins.
pub const PREFIX: &str = "r_";

/// Roles or places in one row of buttons.
const ROW: usize = 2;

/// Roles that somebody gave, of which no more are looked at; nobody gives so many.
const GIVEN_MAX: usize = 1000;

/// Doubts that a state counts at most; more than an outage can leave behind.
const DOUBTS_MAX: usize = 1000;

/// An invitation that was just made. Only its hash is kept, so it can be shown only now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address to open.
    pub url: String,
    /// As what, and where.
    pub appointment: Appointment,
    /// How the role will come.
    pub origin: Origin,
    /// Until when the role will last.
    pub until: DateTime<Utc>,
    /// Until when the link is good.
    pub expires_at: DateTime<Utc>,
}

/// What somebody typed to name a role and a place.
pub type Wanted = Option<(Duty, Option<String>)>;

// Inviting.

/// Makes a link that offers the role that was typed, or asks which one it shall be.
///
/// # Errors
/// A refusal for who may not give this role, or for a place that there is not; or when the database
/// cannot.
pub async fn invite(turn: &mut Turn<'_>, actor: &Actor, wanted: Result<Wanted, Refusal>) -> Result<()> {
    let services = turn.services;
    let permitted = actor::permit_somewhere(turn, actor, Action::GrantRole).await;
    let card = match (permitted, wanted) {
        (Ok(rights), Ok(None)) => role_picker(turn, actor, &rights),
        (Ok(rights), Ok(Some((duty, place)))) => {
            let scope = find_place(services, turn.tx, duty, place.as_deref()).await?;
            offered(turn, actor, &rights, Appointment::new(duty, scope)?).await?
        }
        (Ok(_), Err(refusal)) => return Err(refusal.into()),
        // Who may invite nobody is told who may invite to just this.
        (Err(ServiceError::Refused(Refusal::RoleNeeded(needed))), Ok(Some((duty, place)))) => {
            let scope = find_place(services, turn.tx, duty, place.as_deref()).await;
            let there = scope.and_then(|scope| Ok(Appointment::new(duty, scope)?));
            let Ok(there) = there else { return Err(Refusal::RoleNeeded(needed).into()) };
            offered(turn, actor, &[], there).await?
        }
        (Err(error), _) => return Err(error),
    };
    Ok(turn.answer(actor.chat.id, "invite", card).await?)
}

/// Somebody chose which role to offer: asks where.
///
/// # Errors
/// A refusal for who may not give this role anywhere (any more); or when the database cannot.
pub async fn press_duty(turn: &mut Turn<'_>, actor: &Actor, duty: Duty, message: Option<i64>) -> Result<Plain> {
    let card = place_card(turn, actor, duty, 0).await?;
    show(turn, actor.chat.id, "invite", message, card).await?;
    Ok(turn.services.text.duty(&actor.locale, duty))
}

/// A page of the places at which somebody may offer a role by a button, counted from 0. There may be none:
/// others can be typed.
///
/// # Errors
/// As [`press_duty`].
pub(super) async fn place_card(turn: &mut Turn<'_>, actor: &Actor, duty: Duty, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::GrantRole).await?;
    let (services, locale) = (turn.services, &actor.locale);
    if !rights.iter().any(|right| may_give_somewhere(&right.appointment, duty)) {
        return Err(Refusal::GrantOver.into());
    }
    let own = rights.iter().filter(|right| {
        let here = Appointment::new(duty, right.appointment.scope.clone());
        here.is_ok_and(|here| right.appointment.may_grant(&here))
    });
    let own: Vec<_> = own.collect();
    let page = Page::of(&own, number);
    let place = |right: &&Grant| {
        let label = services.text.place_label(locale, services.settings.place(&right.appointment.scope).as_ref());
        key(services, actor.chat.id, label, &Button::InviteAt(duty, right.id))
    };
    let places: Vec<_> = page.items.iter().map(place).collect();
    let row = page.row(services, locale, actor.chat.id, List::Places(duty));
    Ok(Message {
        html: services.text.choose_place(locale, duty).into_string(),
        buttons: places.chunks(ROW).map(<[_]>::to_vec).chain(row).collect(),
        silent: false,
    })
}

/// Somebody chose where as well: makes the link.
///
/// # Errors
/// A refusal for who may not give this role there (any more); or when the database cannot.
pub async fn press_place(
    turn: &mut Turn<'_>,
    actor: &Actor,
    duty: Duty,
    at: GrantId,
    message: Option<i64>,
) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::GrantRole).await?;
    let own = rights.iter().find(|right| right.id == at).ok_or(Refusal::GrantOver)?;
    let appointment = Appointment::new(duty, own.appointment.scope.clone())?;
    let card = offered(turn, actor, &rights, appointment).await?;
    show(turn, actor.chat.id, "invite", message, card).await?;
    Ok(turn.services.text.duty(&actor.locale, duty))
}

/// The message with a fresh link, if one of `rights` lets them offer this.
async fn offered(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant], appointment: Appointment) -> Result<Message> {
    let Some(giver) = rights.iter().find(|right| right.appointment.may_grant(&appointment)) else {
        let roles = givers(appointment.duty.role());
        let refusal = Refusal::needs(roles, appointment.scope.clone());
        let may = |grant: &Grant, _: &Scope| grant.appointment.may_grant(&appointment);
        return Err(actor::named_holders(turn, refusal, may).await?.into());
    };
    let until = term::usual_end(turn.services, turn.tx, turn.now).await?;
    let link = issue(turn.services, turn.tx, appointment, Origin::Invited, until, Some(giver.id), turn.now).await?;
    Ok(link_message(turn.services, &actor.locale, &link))
}

/// The roles that give a role, the nearest first.
pub(super) fn givers(role: Role) -> Vec<Role> {
    match role {
        Role::Monitor => vec![Role::Counsellor, Role::Lead, Role::Admin],
        Role::Counsellor => vec![Role::Lead, Role::Admin],
        Role::Member => vec![Role::Member, Role::Admin],
        Role::Admin => vec![Role::Admin, Role::Operator],
        Role::Lead | Role::Police | Role::Volunteer | Role::Supporter | Role::Viewer | Role::Steward => {
            vec![Role::Admin]
        }
        Role::Operator => Vec::new(),
    }
}

/// Writes an offer down and makes its link.
async fn issue(
    services: &Services,
    tx: &mut Tx,
    appointment: Appointment,
    origin: Origin,
    until: DateTime<Utc>,
    granted_by: Option<GrantId>,
    now: DateTime<Utc>,
) -> Result<Link, StoreError> {
    let token = secret::random_token();
    let expires_at = now + INVITATION_LIFE;
    let hash = secret::hash(&token);
    let new = NewInvitation { hash: &hash, appointment: &appointment, origin, until, granted_by, expires_at };
    let id = tx.add_invitation(&new, now).await?;
    let fact = Fact::RoleOffered { invitation: id.0, duty: appointment.duty.to_string() };
    tx.record(ledger::entry(services, now, by_grant(granted_by), appointment.scope.clone(), fact));
    let url = format!("https://t.me/{}?start={PREFIX}{token}", services.settings.bot_username);
    Ok(Link { url, appointment, origin, until, expires_at })
}

/// Whoever gave or offered a role: by a grant of theirs, or at the console.
fn by_grant(grant: Option<GrantId>) -> By {
    grant.map_or(By::Console, By::Grant)
}

fn given(services: &Services, id: GrantId, new: &NewGrant<'_>, now: DateTime<Utc>) -> NewEntry {
    let fact = Fact::RoleGranted {
        grant: id.0,
        duty: new.appointment.duty.to_string(),
        origin: new.origin.to_string(),
        until: new.until.timestamp_millis(),
    };
    ledger::entry(services, now, by_grant(new.granted_by), new.appointment.scope.clone(), fact)
}

/// Ends a grant before its time. Tells whether it still held.
async fn end_grant(turn: &mut Turn<'_>, grant: &Grant, why: Ending, by: By) -> Result<bool, Broken> {
    let has_ended = turn.tx.end_grant(grant.id, why, turn.now).await?;
    if has_ended {
        let duty = grant.appointment.duty.to_string();
        let fact = Fact::RoleEnded { grant: grant.id.0, duty, why: why.to_string() };
        turn.record(by, grant.appointment.scope.clone(), fact);
    }
    Ok(has_ended)
}

fn link_message(services: &Services, locale: &Locale, link: &Link) -> Message {
    let role = role_name(services, locale, &link.appointment);
    let offer = Offer { role: &role, issuer: None, origin: link.origin, until: services.settings.local(link.until) };
    plain(services.text.invitation_link(locale, &offer, &link.url))
}

fn role_picker(turn: &Turn<'_>, actor: &Actor, rights: &[Grant]) -> Message {
    let services = turn.services;
    let may_give = |duty: Duty| rights.iter().any(|right| may_give_somewhere(&right.appointment, duty));
    let buttons: Vec<_> = Duty::ALL
        .iter()
        .filter(|duty| may_give(**duty))
        .map(|duty| {
            let label = services.text.duty(&actor.locale, *duty);
            key(services, actor.chat.id, label, &Button::InviteAs(*duty))
        })
        .collect();
    Message {
        html: services.text.choose_role(&actor.locale).into_string(),
        buttons: buttons.chunks(ROW).map(<[_]>::to_vec).collect(),
        silent: false,
    }
}

/// Whether whoever holds `own` may give `duty` at some place or other.
fn may_give_somewhere(own: &Appointment, duty: Duty) -> bool {
    let within = |reach: &Reach| match (reach, &own.scope) {
        (Reach::College, Scope::Everything) => Scope::College { campus: String::new(), college: String::new() },
        (Reach::College, Scope::Campus(campus)) => Scope::College { campus: campus.clone(), college: String::new() },
        (Reach::Class, Scope::Everything) => class_in("", ""),
        (Reach::Class, Scope::Campus(campus)) => class_in(campus, ""),
        (Reach::Class, Scope::College { campus, college }) => class_in(campus, college),
        (Reach::Campus, Scope::Everything) => Scope::Campus(String::new()),
        (Reach::Department, Scope::Everything) => Scope::Department(String::new()),
        (Reach::Language, Scope::Everything) => Scope::Language(String::new()),
        (_, scope) => scope.clone(),
    };
    let places = duty.role().reaches().iter().map(within);
    places.filter_map(|scope| Appointment::new(duty, scope).ok()).any(|there| own.may_grant(&there))
}

fn class_in(campus: &str, college: &str) -> Scope {
    Scope::Class { campus: campus.to_owned(), college: college.to_owned(), class: String::new() }
}

/// The place with this name where there can be such a role: a class, else a college (with its campus behind
/// it where there are several), a campus or a department; a language by its tag; without a name, everywhere.
pub(super) async fn find_place(services: &Services, tx: &mut Tx, duty: Duty, name: Option<&str>) -> Result<Scope> {
    let may_be = |reach: Reach| duty.role().reaches().contains(&reach);
    let Some(name) = name else {
        return if may_be(Reach::Everything) { Ok(Scope::Everything) } else { Err(Refusal::BadInvitation.into()) };
    };
    if may_be(Reach::Language) {
        let tag =
            services.text.locales().map(ToString::to_string).find(|tag| tag.to_lowercase() == name.to_lowercase());
        return Ok(Scope::Language(tag.ok_or(Refusal::NoSuchLanguage)?));
    }
    let settings = &services.settings;
    let named = |names: &[(String, Bilingual)]| {
        let is_it = |known: &str| known.to_lowercase() == name.to_lowercase();
        let found = names.iter().find(|(id, name)| is_it(id) || is_it(&name.zh) || is_it(&name.en));
        found.map(|(id, _)| id.clone())
    };
    let class = tx.class(name).await?.map(|class| Scope::from(&class));
    let college =
        if class.is_none() { find_college(settings.campuses.as_slice(), tx, name).await? } else { Vec::new() };
    if may_be(Reach::College) && college.len() > 1 {
        return Err(Refusal::WhichCampus { college: name.to_owned() }.into());
    }
    let found = class
        .or_else(|| college.into_iter().next())
        .or_else(|| named(&settings.campuses).map(Scope::Campus))
        .or_else(|| named(&settings.departments).map(Scope::Department));
    Ok(found.ok_or_else(|| Refusal::NoSuchPlace { place: name.to_owned() })?)
}

/// The colleges with this name, which may have the name of a campus behind it.
async fn find_college(campuses: &[(String, Bilingual)], tx: &mut Tx, name: &str) -> Result<Vec<Scope>, StoreError> {
    let at = |campus: &str, college: &str| {
        let names = campuses.iter().filter(|(id, _)| id == campus).flat_map(|(_, name)| [&name.zh, &name.en]);
        let campus = campus.to_owned();
        names.chain([&campus]).any(|campus| name.strip_prefix(college).is_some_and(|rest| rest.trim() == campus))
    };
    let mut found: Vec<_> = tx
        .classes()
        .await?
        .into_iter()
        .map(|listed| listed.class)
        .filter(|class| class.college == name || at(&class.campus, &class.college))
        .map(|class| Scope::College { campus: class.campus, college: class.college })
        .collect();
    found.sort();
    found.dedup();
    Ok(found)
}

// Answering an invitation.

/// Shows whoever opened a link what it offers, until when, and by whom.
///
/// # Errors
/// A refusal for a link that is unknown, used or over; or when the database cannot.
pub async fn look(turn: &mut Turn<'_>, actor: &Actor, payload: &str) -> Result<()> {
    actor.may(Action::AnswerInvitation)?;
    let hash = secret::hash(payload.strip_prefix(PREFIX).unwrap_or(payload));
    let invitation = turn.tx.invitation_of(&hash).await?.ok_or(Refusal::InvitationUnknown)?;
    let issuer = open(turn, actor, &invitation).await?;
    let (services, locale) = (turn.services, &actor.locale);
    let role = role_name(services, locale, &invitation.appointment);
    let issuer = issuer.map(|issuer| role_name(services, locale, &issuer.appointment));
    let offer = Offer {
        role: &role,
        issuer: issuer.as_ref(),
        origin: invitation.origin,
        until: services.settings.local(invitation.until),
    };
    let accept = key(services, actor.chat.id, services.text.accept_label(locale), &Button::Accept(invitation.id));
    let decline = key(services, actor.chat.id, services.text.decline_label(locale), &Button::Decline(invitation.id));
    let card = Message {
        html: services.text.invitation(locale, &offer).into_string(),
        buttons: vec![vec![accept, decline]],
        silent: false,
    };
    Ok(turn.answer(actor.chat.id, "invitation", card).await?)
}

/// Checks that an offer can be answered by this person now, and finds who made it.
async fn open(turn: &mut Turn<'_>, actor: &Actor, invitation: &Invitation) -> Result<Option<Grant>> {
    invitation.check(turn.now)?;
    let Some(id) = invitation.granted_by else { return Ok(None) };
    let issuer = turn.tx.grant(id).await?.filter(|issuer| invitation.is_backed_by(issuer, turn.now));
    let issuer = issuer.ok_or(Refusal::InvitationExpired)?;
    if issuer.account == actor.account {
        return Err(Refusal::InvitationOwn.into());
    }
    Ok(Some(issuer))
}

/// Somebody takes the role that was offered. Of two who try, one gets it.
///
/// # Errors
/// A refusal for an offer that is gone; or when the database cannot.
pub async fn accept(turn: &mut Turn<'_>, actor: &Actor, id: InvitationId, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::AnswerInvitation)?;
    let invitation = turn.tx.invitation(id).await?.ok_or(Refusal::InvitationUnknown)?;
    let issuer = open(turn, actor, &invitation).await?;
    if !turn.tx.settle_invitation(id, Fate::Accepted, turn.now).await? {
        return Err(Refusal::InvitationUsed.into());
    }
    for held in turn.tx.grants_of(actor.account, turn.now).await? {
        if held.appointment == invitation.appointment {
            end_grant(turn, &held, Ending::Replaced, By::Person).await?;
        }
    }
    let predecessor = issuer.as_ref().filter(|_| invitation.origin == Origin::HandedOver);
    let granted_by = predecessor.map_or(invitation.granted_by, |predecessor| predecessor.granted_by);
    let new = NewGrant {
        account: actor.account,
        appointment: &invitation.appointment,
        origin: invitation.origin,
        until: invitation.until,
        granted_by,
    };
    let grant = turn.tx.add_grant(&new, turn.now).await?;
    turn.tx.record(given(turn.services, grant, &new, turn.now));
    match (predecessor, &issuer) {
        (Some(predecessor), _) => hand_over_to(turn, actor, predecessor, grant, &invitation, message).await?,
        (None, issuer) => take(turn, actor, issuer.as_ref(), grant, &invitation, message).await?,
    }
    refresh_menu(turn, actor.account).await?;
    tracing::info!(grant.id = grant.0, grant.duty = %invitation.appointment.duty, "a role was accepted");
    Ok(turn.services.text.accepted_toast(&actor.locale))
}

async fn take(
    turn: &mut Turn<'_>,
    actor: &Actor,
    issuer: Option<&Grant>,
    grant: GrantId,
    invitation: &Invitation,
    message: Option<i64>,
) -> Result<(), Broken> {
    let services = turn.services;
    let until = services.settings.local(invitation.until);
    let role = role_name(services, &actor.locale, &invitation.appointment);
    let card = plain(services.text.role_accepted(&actor.locale, &role, until));
    show(turn, actor.chat.id, "invitation", message, card).await?;
    let Some(issuer) = issuer else { return Ok(()) };
    tell(turn, issuer.account, "role_taken", |locale, chat| {
        let role = role_name(services, locale, &invitation.appointment);
        revocable(services, locale, chat, grant, services.text.role_taken(locale, &role, until))
    })
    .await
}

/// Ends the predecessor's role at once, and gives all three the same page.
async fn hand_over_to(
    turn: &mut Turn<'_>,
    actor: &Actor,
    predecessor: &Grant,
    grant: GrantId,
    invitation: &Invitation,
    message: Option<i64>,
) -> Result<(), Broken> {
    end_grant(turn, predecessor, Ending::HandedOver, By::Grant(predecessor.id)).await?;
    let services = turn.services;
    let state = state_of(turn, &invitation.appointment.scope).await?;
    let until = services.settings.local(invitation.until);
    let role = role_name(services, &actor.locale, &invitation.appointment);
    let html = services.text.role_accepted(&actor.locale, &role, until);
    let card = plain(services.text.with_state(&actor.locale, html, &state));
    show(turn, actor.chat.id, "invitation", message, card).await?;
    tell(turn, predecessor.account, "handed_over", |locale, _| {
        let role = role_name(services, locale, &invitation.appointment);
        plain(services.text.with_state(locale, services.text.role_handed_over(locale, &role), &state))
    })
    .await?;
    refresh_menu(turn, predecessor.account).await?;
    let granter = match predecessor.granted_by {
        Some(id) => turn.tx.grant(id).await?.filter(|granter| granter.is_active(turn.now)),
        None => None,
    };
    let Some(granter) = granter else { return Ok(()) };
    tell(turn, granter.account, "handed_over", |locale, chat| {
        let role = role_name(services, locale, &invitation.appointment);
        let html = services.text.role_passed_on(locale, &role, until);
        revocable(services, locale, chat, grant, services.text.with_state(locale, html, &state))
    })
    .await
}

/// Somebody says that an offer was not meant for them; it is void.
///
/// # Errors
/// As [`accept`].
pub async fn decline(turn: &mut Turn<'_>, actor: &Actor, id: InvitationId, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::AnswerInvitation)?;
    let invitation = turn.tx.invitation(id).await?.ok_or(Refusal::InvitationUnknown)?;
    let issuer = open(turn, actor, &invitation).await?;
    if !turn.tx.settle_invitation(id, Fate::Declined, turn.now).await? {
        return Err(Refusal::InvitationUsed.into());
    }
    let fact = Fact::RoleDeclined { invitation: id.0, duty: invitation.appointment.duty.to_string() };
    turn.record(By::Person, invitation.appointment.scope.clone(), fact);
    let services = turn.services;
    let role = role_name(services, &actor.locale, &invitation.appointment);
    let card = plain(services.text.role_declined(&actor.locale, &role));
    show(turn, actor.chat.id, "invitation", message, card).await?;
    if let Some(issuer) = issuer {
        tell(turn, issuer.account, "role_turned_down", |locale, _| {
            let role = role_name(services, locale, &invitation.appointment);
            plain(services.text.role_turned_down(locale, &role))
        })
        .await?;
    }
    Ok(services.text.declined_toast(&actor.locale))
}

// Looking, revoking.

/// Lists somebody's own roles.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn list(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    paging::post(turn, actor, List::Roles).await
}

/// A page of somebody's own roles, counted from 0.
///
/// # Errors
/// As [`list`].
pub(super) async fn own_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    actor.may(Action::ListRoles)?;
    let rights = actor::rights(turn, actor).await?;
    let (services, page) = (turn.services, Page::of(&rights, number));
    let listed: Vec<_> = page.items.iter().map(|grant| listed(services, &actor.locale, grant)).collect();
    Ok(Message {
        html: services.text.own_roles(&actor.locale, &listed).into_string(),
        buttons: page.row(services, &actor.locale, actor.chat.id, List::Roles).into_iter().collect(),
        silent: false,
    })
}

/// Lists roles that somebody may take away, with a button for each: those they gave, or those that were
/// typed.
///
/// # Errors
/// A refusal for who may not, or for a place that there is not; or when the database cannot.
pub async fn revoke(turn: &mut Turn<'_>, actor: &Actor, wanted: Result<Wanted, Refusal>) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::RevokeRole).await?;
    let wanted = match wanted? {
        Some((duty, place)) => {
            let services = turn.services;
            let scope = find_place(services, turn.tx, duty, place.as_deref()).await?;
            Some(Appointment::new(duty, scope)?)
        }
        None => None,
    };
    let card = revocation_card(turn, actor, wanted.as_ref(), 0).await?;
    Ok(turn.answer(actor.chat.id, "revoke", card).await?)
}

/// A page of the roles that are like one, ended or not, and that somebody may take away, counted from 0.
///
/// # Errors
/// A refusal for who may not, or for a role that never was; or when the database cannot.
pub(super) async fn alike_card(turn: &mut Turn<'_>, actor: &Actor, like: GrantId, number: usize) -> Result<Message> {
    actor::permit_somewhere(turn, actor, Action::RevokeRole).await?;
    let like = turn.tx.grant(like).await?.ok_or(Refusal::GrantOver)?;
    revocation_card(turn, actor, Some(&like.appointment), number).await
}

/// A page of the roles that somebody may take away, counted from 0: those that are `wanted`, else those that
/// they gave.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub(super) async fn revocation_card(
    turn: &mut Turn<'_>,
    actor: &Actor,
    wanted: Option<&Appointment>,
    number: usize,
) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::RevokeRole).await?;
    let services = turn.services;
    let mut grants = match wanted {
        None => turn.tx.grants_given_by(actor.account, GIVEN_MAX, turn.now).await?,
        Some(wanted) => {
            let mut there = turn.tx.grants_above(&wanted.scope, turn.now).await?;
            there.retain(|grant| grant.appointment == *wanted);
            there
        }
    };
    grants.retain(|grant| rights.iter().any(|right| right.may_revoke(grant)));
    let page = Page::of(&grants, number);
    let shown: Vec<_> = page.items.iter().map(|grant| listed(services, &actor.locale, grant)).collect();
    let button = |(number, grant): (u32, &Grant)| {
        let label = services.text.revoke_one_label(&actor.locale, number);
        key(services, actor.chat.id, label, &Button::Revoke(grant.id))
    };
    let buttons: Vec<_> = page.numbered().map(button).collect();
    let list = match (wanted, grants.first()) {
        (Some(_), Some(like)) => List::Alike(like.id),
        (None, _) | (_, None) => List::Given,
    };
    let row = page.row(services, &actor.locale, actor.chat.id, list);
    Ok(Message {
        html: services.text.revocable_roles(&actor.locale, page.first(), &shown).into_string(),
        buttons: buttons.chunks(ROW).map(<[_]>::to_vec).chain(row).collect(),
        silent: false,
    })
}

/// Takes a role away. Whether they may is looked at now, not when the button was drawn.
///
/// # Errors
/// A refusal for who may not, or for a role that is over; or when the database cannot.
pub async fn press_revoke(turn: &mut Turn<'_>, actor: &Actor, id: GrantId, message: Option<i64>) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::RevokeRole).await?;
    let grant = turn.tx.grant(id).await?.filter(|grant| grant.is_active(turn.now)).ok_or(Refusal::GrantOver)?;
    if !rights.iter().any(|right| right.may_revoke(&grant)) {
        let refusal = Refusal::needs(givers(grant.appointment.duty.role()), grant.appointment.scope.clone());
        let may = |other: &Grant, _: &Scope| other.may_revoke(&grant);
        return Err(actor::named_holders(turn, refusal, may).await?.into());
    }
    let by = ledger::by(turn, actor, &grant.appointment.scope).await?;
    end(turn, &grant, by).await?;
    let services = turn.services;
    let role = role_name(services, &actor.locale, &grant.appointment);
    let done = plain(services.text.role_revoked(&actor.locale, &role));
    show(turn, actor.chat.id, "revoke", message, done).await?;
    Ok(services.text.revoked_toast(&actor.locale))
}

/// Ends a grant and tells whoever had it.
async fn end(turn: &mut Turn<'_>, grant: &Grant, by: By) -> Result<()> {
    if !end_grant(turn, grant, Ending::Revoked, by).await? {
        return Err(Refusal::GrantOver.into());
    }
    let services = turn.services;
    tell(turn, grant.account, "role_lost", |locale, _| {
        plain(services.text.role_lost(locale, &role_name(services, locale, &grant.appointment)))
    })
    .await?;
    refresh_menu(turn, grant.account).await?;
    tracing::info!(grant.id = grant.id.0, grant.duty = %grant.appointment.duty, "a role was revoked");
    Ok(())
}

// Passing on.

/// Makes a link that hands one's role over, or asks which role.
///
/// # Errors
/// A refusal for who has no role to hand over; or when the database cannot.
pub async fn hand_over(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let own = to_pass_on(turn, actor).await?;
    let card = match own.as_slice() {
        [only] => handover_link(turn, actor, only).await?,
        _ => handover_card(turn, actor, 0).await?,
    };
    Ok(turn.answer(actor.chat.id, "handover", card).await?)
}

/// A page of the roles that somebody may hand over, counted from 0.
///
/// # Errors
/// As [`hand_over`].
pub(super) async fn handover_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let own = to_pass_on(turn, actor).await?;
    let html = turn.services.text.choose_role_to_hand_over(&actor.locale);
    Ok(role_chooser(turn, actor, &Page::of(&own, number), List::ToHandOver, html, Button::HandOver))
}

/// Somebody chose which role to hand over.
///
/// # Errors
/// A refusal for a role that is over or cannot be handed over; or when the database cannot.
pub async fn press_hand_over(turn: &mut Turn<'_>, actor: &Actor, id: GrantId, message: Option<i64>) -> Result<Plain> {
    let own = to_pass_on(turn, actor).await?;
    let grant = own.iter().find(|grant| grant.id == id).ok_or(Refusal::GrantOver)?;
    let card = handover_link(turn, actor, grant).await?;
    show(turn, actor.chat.id, "handover", message, card).await?;
    Ok(turn.services.text.duty(&actor.locale, grant.appointment.duty))
}

/// Makes a link by which somebody stands in for one for `time`, or asks for which role.
///
/// # Errors
/// A refusal for who has no role to lend, or for a time that is too long; or when the database cannot.
pub async fn delegate(turn: &mut Turn<'_>, actor: &Actor, time: Result<TimeDelta, Refusal>) -> Result<()> {
    let own = to_pass_on(turn, actor).await?;
    let longest = own.iter().map(|grant| grant.appointment.delegation_max()).max().unwrap_or_default();
    // How long it may be at most is known of this person only here, whatever is wrong with what they typed.
    let time = time.ok().filter(|time| *time <= longest).ok_or_else(|| too_long(longest))?;
    let card = match own.as_slice() {
        [only] => delegation_link(turn, actor, only, time).await?,
        _ => delegation_card(turn, actor, u16::try_from(time.num_hours()).unwrap_or(u16::MAX), 0).await?,
    };
    Ok(turn.answer(actor.chat.id, "delegate", card).await?)
}

/// A page of the roles that somebody may lend, counted from 0, each with a button that lends it for `hours`.
///
/// # Errors
/// As [`hand_over`].
pub(super) async fn delegation_card(turn: &mut Turn<'_>, actor: &Actor, hours: u16, number: usize) -> Result<Message> {
    let own = to_pass_on(turn, actor).await?;
    let html = turn.services.text.choose_role_to_lend(&actor.locale);
    let button = |id| Button::Delegate(id, hours);
    Ok(role_chooser(turn, actor, &Page::of(&own, number), List::ToLend(hours), html, button))
}

/// Somebody chose which role to lend.
///
/// # Errors
/// As [`delegate`].
pub async fn press_delegate(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: GrantId,
    hours: u16,
    message: Option<i64>,
) -> Result<Plain> {
    let own = to_pass_on(turn, actor).await?;
    let grant = own.iter().find(|grant| grant.id == id).ok_or(Refusal::GrantOver)?;
    let card = delegation_link(turn, actor, grant, TimeDelta::hours(i64::from(hours))).await?;
    show(turn, actor.chat.id, "delegate", message, card).await?;
    Ok(turn.services.text.duty(&actor.locale, grant.appointment.duty))
}

/// The roles that somebody may hand over or lend.
async fn to_pass_on(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<Grant>> {
    let mut own = actor::permit_somewhere(turn, actor, Action::PassOnRole).await?;
    own.retain(Grant::may_be_passed_on);
    if own.is_empty() { Err(Refusal::NothingToPassOn.into()) } else { Ok(own) }
}

async fn handover_link(turn: &mut Turn<'_>, actor: &Actor, grant: &Grant) -> Result<Message> {
    let appointment = grant.appointment.clone();
    let by = Some(grant.id);
    let link = issue(turn.services, turn.tx, appointment, Origin::HandedOver, grant.until, by, turn.now).await?;
    Ok(link_message(turn.services, &actor.locale, &link))
}

async fn delegation_link(turn: &mut Turn<'_>, actor: &Actor, grant: &Grant, time: TimeDelta) -> Result<Message> {
    let longest = grant.appointment.delegation_max();
    if time > longest {
        return Err(too_long(longest).into());
    }
    let until = (turn.now + time).min(grant.until);
    let stand_in = grant.appointment.stand_in();
    let link = issue(turn.services, turn.tx, stand_in, Origin::Delegated, until, Some(grant.id), turn.now).await?;
    Ok(link_message(turn.services, &actor.locale, &link))
}

fn too_long(longest: TimeDelta) -> Refusal {
    Refusal::BadDelegation { days: u32::try_from(longest.num_days()).unwrap_or(u32::MAX) }
}

fn role_chooser(
    turn: &Turn<'_>,
    actor: &Actor,
    page: &Page<'_, Grant>,
    list: List,
    html: Html,
    button: impl Fn(GrantId) -> Button,
) -> Message {
    let services = turn.services;
    let row = |grant: &Grant| {
        let label = role_name(services, &actor.locale, &grant.appointment);
        vec![key(services, actor.chat.id, label, &button(grant.id))]
    };
    let turning = page.row(services, &actor.locale, actor.chat.id, list);
    Message { html: html.into_string(), buttons: page.items.iter().map(row).chain(turning).collect(), silent: false }
}

/// What a successor finds in a scope.
pub(super) async fn state_of(turn: &mut Turn<'_>, scope: &Scope) -> Result<State, Broken> {
    let classes = turn.tx.classes().await?;
    let own: Vec<_> = classes.iter().filter(|listed| scope.covers(&Scope::from(&listed.class))).collect();
    let doubts = turn.tx.doubts(DOUBTS_MAX).await?;
    let is_own = |class: &Option<String>| own.iter().any(|listed| Some(&listed.class.name) == class.as_ref());
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let groups = |state: ChatState| count(own.iter().filter(|listed| listed.group == Some(state)).count());
    Ok(State {
        classes: count(own.len()),
        bound: count(own.iter().filter(|listed| listed.group.is_some()).count()),
        muted: groups(ChatState::Muted),
        lost: groups(ChatState::Lost),
        doubts: count(doubts.iter().filter(|doubt| is_own(&doubt.class)).count()),
    })
}

// At the console.

/// Makes a link for any role, at the wish of whoever has the console of the machine.
///
/// # Errors
/// A refusal for a place that there is not; or when the database cannot.
pub async fn invite_at_the_desk(services: &Services, duty: Duty, place: Option<&str>) -> Result<Link> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let scope = find_place(services, &mut tx, duty, place).await?;
    let appointment = Appointment::new(duty, scope)?;
    let until = term::usual_end(services, &mut tx, now).await?;
    let link = issue(services, &mut tx, appointment, Origin::Invited, until, None, now).await?;
    tx.commit().await?;
    Ok(link)
}

/// Gives an account a role without an invitation: how the stage of a demo or a test is set.
///
/// # Errors
/// As [`invite_at_the_desk`].
pub async fn appoint(services: &Services, account: i64, duty: Duty, place: Option<&str>) -> Result<GrantId> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let scope = find_place(services, &mut tx, duty, place).await?;
    let appointment = Appointment::new(duty, scope)?;
    let until = term::usual_end(services, &mut tx, now).await?;
    let new = NewGrant { account, appointment: &appointment, origin: Origin::Invited, until, granted_by: None };
    let grant = tx.add_grant(&new, now).await?;
    tx.record(given(services, grant, &new, now));
    tx.commit().await?;
    Ok(grant)
}

/// Every role that anybody has now.
///
/// # Errors
/// When the database cannot.
pub async fn list_at_the_desk(services: &Services) -> Result<Vec<Grant>> {
    Ok(services.store.view().await?.active_grants(services.clock.now()).await?)
}

/// Takes any role away, and tells whoever had it.
///
/// # Errors
/// A refusal for a role that is over; or when the database cannot.
pub async fn revoke_at_the_desk(services: &Services, id: GrantId) -> Result<()> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let grant = tx.grant(id).await?.filter(|grant| grant.is_active(now)).ok_or(Refusal::GrantOver)?;
    end(&mut Turn::new(services, &mut tx, now, format!("revoke:{id}")), &grant, By::Console).await?;
    tx.commit().await?;
    Ok(())
}

/// A role and its place in the words of `locale`.
#[must_use]
pub fn role_name(services: &Services, locale: &Locale, appointment: &Appointment) -> Plain {
    services.text.role(locale, appointment.duty, services.settings.place(&appointment.scope).as_ref())
}

// Saying.

/// Puts a card in place of the one whose button was pressed; posts it where that is gone.
pub(super) async fn show(
    turn: &mut Turn<'_>,
    chat: ChatId,
    kind: &'static str,
    message: Option<i64>,
    card: Message,
) -> Result<(), Broken> {
    match message {
        Some(message) => turn.rewrite(chat, kind, message, card).await,
        None => turn.answer(chat, kind, card).await,
    }
}

/// Tells somebody in private, if we can write there.
pub(super) async fn tell(
    turn: &mut Turn<'_>,
    account: i64,
    kind: &'static str,
    message: impl FnOnce(&Locale, ChatId) -> Message,
) -> Result<(), Broken> {
    let Some((chat, locale)) = actor::reach(turn, account).await? else { return Ok(()) };
    turn.say(chat, kind, Act::Post(message(&locale, chat))).await
}

/// Tells in private, once quiet hours are over, everybody who has the first of `roles` over `place` that anybody has
/// whom we can write to. Counts them.
pub(super) async fn tell_nearest(
    turn: &mut Turn<'_>,
    place: &Scope,
    roles: &[Role],
    kind: &'static str,
    message: impl Fn(&Locale) -> Html,
) -> Result<usize, Broken> {
    let grants = turn.tx.grants_above(place, turn.now).await?;
    for role in roles {
        let accounts = holders(&grants, *role, place);
        let mut told = 0;
        for account in accounts {
            if let Some((chat, locale)) = actor::reach(turn, account).await? {
                turn.remind(chat, kind, plain(message(&locale))).await?;
                told += 1;
            }
        }
        if told > 0 {
            return Ok(told);
        }
    }
    Ok(0)
}

/// Offers the commands of somebody's roles in the language they are spoken to in; nothing to whoever has none.
///
/// # Errors
/// When the database cannot.
pub async fn follow_menu(turn: &mut Turn<'_>, actor: &Actor, locale: &Locale) -> Result<(), Broken> {
    let grants = actor::rights(turn, actor).await?;
    if grants.is_empty() || actor.ground != Ground::Private {
        return Ok(());
    }
    let menu = help::menu(turn.services, locale, Ground::Private, &grants);
    turn.offer_menu(actor.chat.id, menu).await
}

/// Offers somebody the commands that they have now.
pub(super) async fn refresh_menu(turn: &mut Turn<'_>, account: i64) -> Result<(), Broken> {
    let Some((chat, locale)) = actor::reach(turn, account).await? else { return Ok(()) };
    let grants = turn.tx.grants_of(account, turn.now).await?;
    let menu = help::menu(turn.services, &locale, Ground::Private, &grants);
    turn.offer_menu(chat, menu).await
}

/// A message with the button that revokes a grant.
fn revocable(services: &Services, locale: &Locale, chat: ChatId, grant: GrantId, html: Html) -> Message {
    let revoke = key(services, chat, services.text.revoke_label(locale), &Button::Revoke(grant));
    Message { html: html.into_string(), buttons: vec![vec![revoke]], silent: false }
}

fn listed(services: &Services, locale: &Locale, grant: &Grant) -> Listed {
    Listed {
        role: role_name(services, locale, &grant.appointment),
        from: services.settings.local(grant.from),
        until: services.settings.local(grant.until),
    }
}
