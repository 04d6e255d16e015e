//! Help for somebody who may have been cheated: a card for everybody, and on their own tap the people on duty.
//!
//! ```text
//! student  /sos
//! bot      Act now … [Copy the sentence] [Tell the duty officer] [Tell my counsellor]
//! student  [Tell my counsellor]
//! bot      This is all that I would pass on … [Yes, tell them now] [No]
//! student  [Yes, tell them now]              counsellor  Somebody asks for help … [I take it]
//! ```
//!
//! The card stores nothing. A call overtakes everything that waits, and quiet hours do not keep it back. Who the caller
//! is stands in private chats only: of those on duty with seat and masked name, and a link to write to them for the one
//! who took the call.

use std::collections::BTreeSet;

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, contact, key, plain, role};
use crate::domain::access::{Action, Ground};
use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::delivery::{self, ChatId, Lane, Message, Press as Pressing};
use crate::domain::ledger::{By, Fact};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Duty, Grant, Role, Scope};
use crate::domain::roster::Student;
use crate::domain::sos::{CALLS_MAX, Call, CallId, LIFE, Level, State, Step, Whom};
use crate::domain::support::Kind;
use crate::service::support;
use crate::store::{CardOf, NewCall};
use crate::text::sos::{CallView, Passing, Running};
use crate::text::{Html, Locale, Plain};

pub mod clock;
mod press;

pub use press::Press;

/// What a link carries that opens the card: `/start sos`.
pub const START: &str = "sos";

/// What its cards are, in the outbox.
const CARD: &str = "sos";

/// What a card for those on duty is.
const CALL: &str = "sos_call";

impl Services {
    /// A button for any other card, in a group too, that opens the card of help in a private chat: whoever taps it in a
    /// group is seen by nobody there. Put it in a row of its own:
    /// `buttons.push(vec![services.sos_button(&locale)])`.
    #[must_use]
    pub fn sos_button(&self, locale: &Locale) -> delivery::Button {
        let url = self.sos_link();
        delivery::Button { label: self.text.sos_open_label(locale).into_string(), press: Pressing::Url(url) }
    }

    fn sos_link(&self) -> String {
        format!("https://t.me/{}?start={START}", self.settings.bot_username)
    }
}

/// Shows the card to whoever asks for it. In a group it comes in private; whoever has no private chat with us is shown
/// the way there, by a message that names nobody.
///
/// # Errors
/// When the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    if actor.ground == Ground::Private {
        actor.may(Action::GetSos)?;
        let card = card(turn, actor.account, actor.chat.id, &actor.locale).await?;
        return Ok(turn.answer(actor.chat.id, CARD, card).await?);
    }
    let private = if actor.is_masked { None } else { actor::reach(turn, actor.account).await? };
    if let Some((chat, locale)) = private {
        let card = card(turn, actor.account, chat, &locale).await?;
        return Ok(turn.answer(chat, CARD, card).await?);
    }
    let services = turn.services;
    let locales = turn.languages(&actor.chat);
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    let label = services.text.sos_group_label(&first).into_string();
    let open = delivery::Button { label, press: Pressing::Url(services.sos_link()) };
    let html = services.text.sos_group(&locales);
    Ok(turn.answer(actor.chat.id, CARD, Message { buttons: vec![vec![open]], ..plain(html) }).await?)
}

/// The card for the owner of an account, in their private chat.
async fn card(turn: &mut Turn<'_>, account: i64, chat: ChatId, locale: &Locale) -> Result<Message, Broken> {
    let services = turn.services;
    let home = contact::home(turn, account).await?;
    let open = open_call(turn, account).await?;
    let running = match &open {
        None => None,
        Some(call) => Some(match call.state {
            State::Taken => Running::Taken(office(turn, call, locale).await?),
            _ => Running::Calling,
        }),
    };
    let known = contact::all(turn).await?;
    let html = services.text.sos_card(locale, &contact::of(services, &known, home.as_deref()), running.as_ref());
    let press = |label: Plain, press| vec![key(services, chat, label, &Button::Sos(press))];
    let copy = delivery::Button {
        label: services.text.sos_copy_label(locale).into_string(),
        press: Pressing::Copy(services.text.sos_phrase().into_string()),
    };
    let mut buttons = vec![vec![copy]];
    match &open {
        Some(call) => buttons.push(press(services.text.sos_withdraw_label(locale), Press::Withdraw(call.id))),
        None => {
            let only = match services.settings.campuses.as_slice() {
                [(only, _)] => Some(only),
                _ => None,
            };
            let duty = match home.as_ref().or(only) {
                Some(campus) => Press::Tell(Whom::Duty, campus.clone()),
                None => Press::Campuses,
            };
            buttons.push(press(services.text.sos_tell_duty_label(locale), duty));
            if let Some(campus) = home {
                let label = services.text.sos_tell_counsellor_label(locale);
                buttons.push(press(label, Press::Tell(Whom::Counsellor, campus)));
            }
        }
    }
    buttons.extend(support::revocations(turn, account, chat, locale).await?);
    Ok(Message { buttons, ..plain(html) })
}

/// Somebody presses a button about a call.
///
/// # Errors
/// A refusal for who may not, and for what is over; or when the database cannot.
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, press: Press, message: Option<i64>) -> Result<Plain> {
    match press {
        Press::Campuses => ask_campus(turn, actor, message).await,
        Press::Tell(whom, campus) => preview(turn, actor, whom, campus, message).await,
        Press::Send(whom, campus) => send(turn, actor, whom, campus, message).await,
        Press::Keep => {
            actor.may(Action::CallForHelp)?;
            let text = &turn.services.text;
            role::show(turn, actor.chat.id, CARD, message, plain(text.sos_kept(&actor.locale))).await?;
            Ok(text.sos_kept_toast(&actor.locale))
        }
        Press::Withdraw(id) => withdraw(turn, actor, id, message).await,
        Press::Take(id) => take(turn, actor, id, message).await,
        Press::Speak(id) => speak(turn, actor, id, message).await,
    }
}

async fn ask_campus(turn: &mut Turn<'_>, actor: &Actor, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::CallForHelp)?;
    let services = turn.services;
    let campuses = services.settings.campuses.iter().map(|(id, name)| {
        let label = services.text.place_label(&actor.locale, Some(name));
        vec![key(services, actor.chat.id, label, &Button::Sos(Press::Tell(Whom::Duty, id.clone())))]
    });
    let html = services.text.sos_which_campus(&actor.locale);
    let words = html.clone();
    let card = Message { buttons: campuses.collect(), ..plain(html) };
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(words.into())
}

/// Who calls, from where.
struct Caller {
    place: Scope,
    student: Option<Student>,
}

/// What is known of a caller; `campus` is what somebody said who is on no roster.
async fn caller(turn: &mut Turn<'_>, actor: &Actor, whom: Whom, campus: String) -> Result<Caller> {
    let identity = turn.tx.identity_of(actor.account).await?;
    if let Some(identity) = identity
        && let Some(class) = turn.tx.class(&identity.student.class).await?
    {
        return Ok(Caller { place: Scope::from(&class), student: Some(identity.student) });
    }
    let is_campus = turn.services.settings.campuses.iter().any(|(id, _)| *id == campus);
    if whom == Whom::Counsellor || !is_campus {
        return Err(Refusal::CardExpired.into());
    }
    Ok(Caller { place: Scope::Campus(campus), student: None })
}

/// Shows exactly what would be passed on.
async fn preview(
    turn: &mut Turn<'_>,
    actor: &Actor,
    whom: Whom,
    campus: String,
    message: Option<i64>,
) -> Result<Plain> {
    actor.may(Action::CallForHelp)?;
    if open_call(turn, actor.account).await?.is_some() {
        return show_anew(turn, actor, message).await;
    }
    let caller = caller(turn, actor, whom, campus.clone()).await?;
    let services = turn.services;
    let (text, locale, chat) = (&services.text, &actor.locale, actor.chat.id);
    let duties: Vec<_> = whom.levels().into_iter().map(duty).collect();
    let mut next = duties.get(1..).unwrap_or_default().to_vec();
    next.dedup();
    let student = caller.student.as_ref().map(|student| known_as(services, locale, student));
    let passing = Passing {
        to: duties.first().copied().unwrap_or(Duty::Admin),
        campus: &campus_of(services, &caller.place),
        next: &next,
        student: student.as_deref(),
    };
    let html = text.sos_preview(locale, &passing);
    let button = |label, press| key(services, chat, label, &Button::Sos(press));
    let buttons = vec![
        vec![button(text.sos_send_label(locale), Press::Send(whom, campus))],
        vec![button(text.sos_keep_label(locale), Press::Keep)],
    ];
    let words =
        if whom == Whom::Duty { text.sos_tell_duty_label(locale) } else { text.sos_tell_counsellor_label(locale) };
    role::show(turn, chat, CARD, message, Message { buttons, ..plain(html) }).await?;
    Ok(words)
}

async fn show_anew(turn: &mut Turn<'_>, actor: &Actor, message: Option<i64>) -> Result<Plain> {
    let card = card(turn, actor.account, actor.chat.id, &actor.locale).await?;
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(turn.services.text.sos_sent_toast(&actor.locale))
}

/// Begins a call, and tells the first level at which somebody can be reached.
async fn send(turn: &mut Turn<'_>, actor: &Actor, whom: Whom, campus: String, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::CallForHelp)?;
    let caller = caller(turn, actor, whom, campus).await?;
    let calls = turn.tx.sos_calls_of(actor.account).await?;
    let is_open = calls.iter().any(Call::is_open);
    let recent = calls.iter().filter(|call| turn.now - call.opened_at < LIFE).count();
    if !is_open && recent >= CALLS_MAX {
        return Err(Refusal::SosTooOften { most: u32::try_from(CALLS_MAX).unwrap_or(u32::MAX) }.into());
    }
    let student = caller.student.map(|student| student.id);
    let new = NewCall { account: actor.account, whom, place: &caller.place, student };
    let id = if is_open { None } else { turn.tx.open_sos_call(&new, turn.now).await? };
    // Pressed twice, or on two devices: it is open already.
    let Some(id) = id else { return show_anew(turn, actor, message).await };
    let call = turn.tx.sos_call(id).await?.ok_or(Refusal::CardExpired)?;
    record(turn, By::Person, &call, Fact::SosOpened { call: id.0, whom: whom.code().to_owned() });
    let told = tell_from(turn, call).await?;
    let html = told_words(turn, &actor.locale, &told).await?;
    let card = with_withdrawal(turn.services, &actor.locale, actor.chat.id, id, html);
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(turn.services.text.sos_sent_toast(&actor.locale))
}

/// A call after somebody was told of it, and how many.
pub(super) struct Told {
    call: Call,
    people: usize,
}

/// Tells the level at which a call is; where nobody of it can be reached, the next one at once.
async fn tell_from(turn: &mut Turn<'_>, mut call: Call) -> Result<Told, Broken> {
    loop {
        let people = tell_level(turn, &call).await?;
        if people > 0 {
            return Ok(Told { call, people });
        }
        let Ok(after) = call.after(Step::Rise, turn.now) else { return Ok(Told { call, people }) };
        if !turn.tx.step_sos_call(&call, &after).await? {
            return Ok(Told { call, people });
        }
        call = after;
    }
}

/// Sends the card to everybody of a level who can be reached, and counts them.
async fn tell_level(turn: &mut Turn<'_>, call: &Call) -> Result<usize, Broken> {
    let services = turn.services;
    let level = call.told();
    let grants = if level.is_everywhere {
        turn.tx.active_grants(turn.now).await?
    } else {
        turn.tx.grants_above(&call.place, turn.now).await?
    };
    let of_level = grants.iter().filter(|grant| level.has(grant, &call.place));
    let accounts: BTreeSet<_> = of_level.map(|grant| grant.account).collect();
    let mut people = 0;
    for account in accounts.into_iter().filter(|account| *account != call.account) {
        let Some((chat, locale)) = actor::reach(turn, account).await? else { continue };
        let html = call_card(turn, call, &locale).await?;
        let take = key(services, chat, services.text.sos_take_label(&locale), &Button::Sos(Press::Take(call.id)));
        let card = Message { buttons: vec![vec![take]], ..plain(html) };
        if let Some(delivery) = turn.post_card(Lane::Reply, chat, CALL, card).await? {
            turn.tx.keep_sos_card(delivery, CardOf::Call(call.id)).await?;
        }
        people += 1;
    }
    let duty = duty(level).code().to_owned();
    record(turn, By::Clock, call, Fact::SosTold { call: call.id.0, duty, people: people as u64 });
    Ok(people)
}

/// What a caller reads once somebody was told, or nobody could be.
async fn told_words(turn: &mut Turn<'_>, locale: &Locale, told: &Told) -> Result<Html, Broken> {
    let services = turn.services;
    if told.people > 0 {
        let at = services.settings.local(turn.now);
        return Ok(services.text.sos_sent(locale, at, duty(told.call.told())));
    }
    let known = contact::all(turn).await?;
    Ok(services.text.sos_nobody(locale, &contact::of(services, &known, Some(told.call.campus()))))
}

fn with_withdrawal(services: &Services, locale: &Locale, chat: ChatId, id: CallId, html: Html) -> Message {
    let back = key(services, chat, services.text.sos_withdraw_label(locale), &Button::Sos(Press::Withdraw(id)));
    Message { buttons: vec![vec![back]], ..plain(html) }
}

/// Somebody on duty takes a call. Whoever is first has it.
async fn take(turn: &mut Turn<'_>, actor: &Actor, id: CallId, message: Option<i64>) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::AnswerCalls).await?;
    let call = turn.tx.sos_call(id).await?.ok_or(Refusal::CardExpired)?;
    let grant = rights.iter().find(|grant| call.is_for(grant)).filter(|_| call.account != actor.account);
    let Some(grant) = grant else {
        actor::permit(turn, actor, Action::AnswerCalls, &call.place).await?;
        return Err(Refusal::CardExpired.into());
    };
    let services = turn.services;
    if call.state == State::Taken && call.taker.is_some_and(|(_, account)| account == actor.account) {
        return Ok(services.text.sos_yours_toast(&actor.locale));
    }
    let mut after = call.after(Step::Take, turn.now).map_err(|_| Refusal::SosOver)?;
    after.taker = Some((grant.id, actor.account));
    if !turn.tx.step_sos_call(&call, &after).await? {
        return Err(Refusal::SosOver.into());
    }
    record(turn, By::Grant(grant.id), &after, Fact::SosTaken { call: id.0 });
    settle_cards(turn, &after, Some(actor.chat.id)).await?;
    let card = yours(turn, actor, &after).await?;
    role::show(turn, actor.chat.id, CALL, message, card).await?;
    let appointment = grant.appointment.clone();
    role::tell(turn, call.account, CARD, |locale, chat| {
        let html = services.text.sos_taken(locale, |locale| role::role_name(services, locale, &appointment));
        with_withdrawal(services, locale, chat, id, html)
    })
    .await?;
    Ok(services.text.sos_yours_toast(&actor.locale))
}

/// The card of whoever took a call.
async fn yours(turn: &mut Turn<'_>, actor: &Actor, call: &Call) -> Result<Message, Broken> {
    let services = turn.services;
    let (place, student) = seen(turn, call, &actor.locale).await?;
    let view = CallView { at: services.settings.local(call.opened_at), place: &place, student: student.as_ref() };
    let html = services.text.sos_yours(&actor.locale, &view, call.account);
    let label = services.text.sos_speak_label(&actor.locale);
    let done = key(services, actor.chat.id, label, &Button::Sos(Press::Speak(call.id)));
    Ok(Message { buttons: vec![vec![done]], ..plain(html) })
}

/// Whoever took a call has spoken with the caller.
async fn speak(turn: &mut Turn<'_>, actor: &Actor, id: CallId, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::AnswerCalls).await?;
    let call = turn.tx.sos_call(id).await?.ok_or(Refusal::CardExpired)?;
    let taker = call.taker.filter(|(_, account)| *account == actor.account);
    let Some((grant, _)) = taker else {
        actor::permit(turn, actor, Action::AnswerCalls, &call.place).await?;
        return Err(Refusal::SosOver.into());
    };
    let after = call.after(Step::Close, turn.now).map_err(|_| Refusal::SosOver)?;
    if !turn.tx.step_sos_call(&call, &after).await? {
        return Err(Refusal::SosOver.into());
    }
    record(turn, By::Grant(grant), &after, Fact::SosClosed { call: id.0 });
    settle_cards(turn, &after, Some(actor.chat.id)).await?;
    let services = turn.services;
    let over = services.text.sos_over(&actor.locale, after.state, None);
    role::show(turn, actor.chat.id, CALL, message, plain(over)).await?;
    role::tell(turn, call.account, CARD, |locale, chat| {
        let offers = Kind::ALL.iter().map(|kind| support::offer(services, locale, chat, id, *kind)).collect();
        Message { buttons: offers, ..plain(services.text.sos_closed(locale)) }
    })
    .await?;
    Ok(services.text.sos_closed_toast(&actor.locale))
}

/// A caller takes their call back.
async fn withdraw(turn: &mut Turn<'_>, actor: &Actor, id: CallId, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::CallForHelp)?;
    let call = turn.tx.sos_call(id).await?.filter(|call| call.account == actor.account);
    let call = call.ok_or(Refusal::CardExpired)?;
    let text = &turn.services.text;
    let after = match call.after(Step::Withdraw, turn.now) {
        Ok(after) => after,
        Err(_) if call.state == State::Withdrawn => return Ok(text.sos_withdrawn_toast(&actor.locale)),
        Err(_) => return Err(Refusal::SosOver.into()),
    };
    if !turn.tx.step_sos_call(&call, &after).await? {
        return Err(Refusal::SosOver.into());
    }
    record(turn, By::Person, &after, Fact::SosWithdrawn { call: id.0 });
    settle_cards(turn, &after, None).await?;
    role::show(turn, actor.chat.id, CARD, message, plain(text.sos_withdrawn(&actor.locale))).await?;
    Ok(text.sos_withdrawn_toast(&actor.locale))
}

/// Has the cards of those on duty say how a call stands, but the one in `but`, and calls off those that have not left.
async fn settle_cards(turn: &mut Turn<'_>, call: &Call, but: Option<ChatId>) -> Result<(), Broken> {
    turn.tx.call_off_sos_cards(CardOf::Call(call.id), turn.now).await?;
    for card in turn.tx.sos_cards(CardOf::Call(call.id)).await? {
        if but == Some(ChatId(card.chat)) {
            continue;
        }
        let Some((chat, locale)) = actor::reach(turn, card.account).await? else { continue };
        let office = match call.state {
            State::Taken => Some(office(turn, call, &locale).await?),
            _ => None,
        };
        let html = turn.services.text.sos_over(&locale, call.state, office.as_ref());
        turn.rewrite(chat, CALL, card.message, plain(html)).await?;
    }
    Ok(())
}

async fn open_call(turn: &mut Turn<'_>, account: i64) -> Result<Option<Call>, Broken> {
    Ok(turn.tx.sos_calls_of(account).await?.into_iter().find(Call::is_open))
}

/// What those who took a call are, without a name.
async fn office(turn: &mut Turn<'_>, call: &Call, locale: &Locale) -> Result<Plain, Broken> {
    let grant: Option<Grant> = match call.taker {
        Some((grant, _)) => turn.tx.grant(grant).await?,
        None => None,
    };
    Ok(match grant {
        Some(grant) => role::role_name(turn.services, locale, &grant.appointment),
        None => turn.services.text.duty(locale, duty(call.told())),
    })
}

async fn call_card(turn: &mut Turn<'_>, call: &Call, locale: &Locale) -> Result<Html, Broken> {
    let (place, student) = seen(turn, call, locale).await?;
    let at = turn.services.settings.local(call.opened_at);
    Ok(turn.services.text.sos_call(locale, &CallView { at, place: &place, student: student.as_ref() }))
}

/// From where somebody calls, and who they are on the roster, as those on duty see it.
async fn seen(turn: &mut Turn<'_>, call: &Call, locale: &Locale) -> Result<(Bilingual, Option<Plain>), Broken> {
    let services = turn.services;
    let place = services.settings.place(&call.place).unwrap_or_else(|| services.settings.office.clone());
    let student = match call.student {
        Some(student) => turn.tx.student(student).await?,
        None => None,
    };
    Ok((place, student.map(|student| services.text.who(locale, student.seat, &student.name))))
}

/// A student as they read of themselves: class, seat and masked name.
pub(super) fn known_as(services: &Services, locale: &Locale, student: &Student) -> String {
    format!("{} {}", student.class, services.text.who(locale, student.seat, &student.name).as_str())
}

/// The campus in which a place lies.
pub(super) fn campus_of(services: &Services, place: &Scope) -> Bilingual {
    let campus = match place {
        Scope::Campus(campus) | Scope::College { campus, .. } | Scope::Class { campus, .. } => campus.clone(),
        Scope::Everything | Scope::Department(_) | Scope::Language(_) => String::new(),
    };
    services.settings.place(&Scope::Campus(campus)).unwrap_or_else(|| services.settings.office.clone())
}

/// What those of a level are called.
fn duty(level: Level) -> Duty {
    match level.role {
        Role::Police => Duty::Police,
        Role::Counsellor => Duty::Counsellor,
        Role::Lead => Duty::Lead,
        _ => Duty::Admin,
    }
}

/// The ledger learns the campus and nothing closer: a class and a minute would lead to somebody.
fn record(turn: &mut Turn<'_>, by: By, call: &Call, fact: Fact) {
    turn.record(by, Scope::Campus(call.campus().to_owned()), fact);
}
