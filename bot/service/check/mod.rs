//! "Is this fraud?": what somebody forwards is looked at by itself and, if they wish, by a person on duty.
//!
//! ```text
//! student  (forwards a message)
//! bot      Very likely: fake investments … what gives it away … what to do      [Ask a person on duty]
//! student  [Ask a person on duty]
//! bot      Forward the message once more within 10 minutes …
//! student  (forwards it again)
//! bot      (to the police and the office) A message was passed on … [Fraud] [Doubtful] [Unsuspicious] [Urgent]
//! police   [Fraud]
//! bot      (to the student) Somebody on duty looked at it: it is fraud …
//! ```
//!
//! Of what is only looked at nothing stays but a sketch, by which the same wording is told when it comes from others:
//! staff are told that it goes round, and not what it says or who was sent it. A text is kept when its reader passes
//! it on, which they do by forwarding it a second time.

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, key, ledger, plain, role};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::check::sketch::Sketch;
use crate::domain::check::{LIFE, PATIENCE, QuestionId, Ruling};
use crate::domain::delivery::{Act, ChatId, Message};
use crate::domain::ledger::Fact;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Role, Scope};
use crate::text::{Locale, Plain};

pub mod clock;
pub mod wave;

/// What the answer to a forwarded message is called among what was said.
const KIND: &str = "check";

/// What a question to a person on duty is called.
const QUESTION: &str = "check_question";

/// Somebody types the command, with the text they want looked at or without.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn obey(turn: &mut Turn<'_>, actor: &Actor, text: Option<&str>) -> Result<()> {
    actor.may(Action::CheckMessages)?;
    match text {
        Some(text) => look(turn, actor, text).await,
        None => {
            let html = turn.services.text.check_how(&actor.locale);
            Ok(turn.answer(actor.chat.id, KIND, plain(html)).await?)
        }
    }
}

/// Somebody forwards a text: it is looked at, or passed on if they have just wished so.
///
/// # Errors
/// As [`obey`].
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, text: &str) -> Result<()> {
    actor.may(Action::CheckMessages)?;
    let wished_at = turn.tx.check_wished_at(actor.account).await?;
    if wished_at.is_some_and(|at| turn.now - at <= PATIENCE) {
        return ask(turn, actor, text).await;
    }
    look(turn, actor, text).await
}

async fn look(turn: &mut Turn<'_>, actor: &Actor, text: &str) -> Result<()> {
    let services = turn.services;
    let judgement = services.words.judge(text);
    if judgement.is_suspicious() && !judgement.is_warning {
        wave::count(turn, actor, text, &judgement).await?;
    }
    let html = services.text.check_judged(&actor.locale, &judgement).into_string();
    let label = services.text.check_ask_label(&actor.locale);
    let buttons = vec![vec![key(services, actor.chat.id, label, &Button::CheckAsk)]];
    Ok(turn.answer(actor.chat.id, KIND, Message { html, buttons, silent: false }).await?)
}

/// Somebody wishes to ask a person on duty: the next message they forward is passed on.
///
/// # Errors
/// As [`obey`].
pub async fn press_ask(turn: &mut Turn<'_>, actor: &Actor) -> Result<Plain> {
    actor.may(Action::CheckMessages)?;
    let services = turn.services;
    turn.tx.wish_check(actor.account, turn.now).await?;
    let html = services.text.check_wish(&actor.locale, PATIENCE, LIFE);
    turn.answer(actor.chat.id, KIND, plain(html)).await?;
    Ok(services.text.check_wish_toast(&actor.locale))
}

/// Passes a text on to those on duty.
async fn ask(turn: &mut Turn<'_>, actor: &Actor, text: &str) -> Result<()> {
    let services = turn.services;
    turn.tx.drop_check_wish(actor.account).await?;
    let (campus, _) = home(turn, actor).await?;
    let place = Scope::Campus(campus.clone());
    let mut chats = Vec::new();
    for account in on_duty(turn, &place).await? {
        // Nobody answers themselves.
        if account != actor.account {
            chats.extend(actor::reach(turn, account).await?);
        }
    }
    if chats.is_empty() {
        let html = services.text.check_nobody(&actor.locale);
        return Ok(turn.answer(actor.chat.id, KIND, plain(html)).await?);
    }
    let id = turn.tx.ask_check(actor.account, &campus, text, turn.now).await?;
    let judgement = services.words.judge(text);
    for (chat, locale) in chats {
        let html = services.text.check_question(&locale, text, &judgement, None).into_string();
        let buttons = rulings(services, &locale, chat, id);
        turn.say(chat, QUESTION, Act::Post(Message { html, buttons, silent: false })).await?;
    }
    let html = services.text.check_asked(&actor.locale).into_string();
    let label = services.text.check_take_back_label(&actor.locale);
    let buttons = vec![vec![key(services, actor.chat.id, label, &Button::CheckTakeBack(id))]];
    Ok(turn.answer(actor.chat.id, KIND, Message { html, buttons, silent: false }).await?)
}

fn rulings(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    id: QuestionId,
) -> Vec<Vec<crate::domain::delivery::Button>> {
    let press = |ruling: &Ruling| {
        let label = services.text.check_ruling_label(locale, *ruling);
        key(services, chat, label, &Button::CheckRuling(id, *ruling))
    };
    Ruling::ALL.chunks(2).map(|row| row.iter().map(press).collect()).collect()
}

/// A person on duty says what it is.
///
/// # Errors
/// A refusal for who may not, or when somebody was quicker or it was taken back; or when the database cannot.
pub async fn press_ruling(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: QuestionId,
    ruling: Ruling,
    message: Option<i64>,
) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::AnswerChecks).await?;
    let question = turn.tx.check_question(id).await?.ok_or(Refusal::CheckOver)?;
    let place = Scope::Campus(question.campus.clone());
    actor::permit(turn, actor, Action::AnswerChecks, &place).await?;
    if !turn.tx.rule_check(id, ruling, turn.now).await? {
        return Err(Refusal::CheckOver.into());
    }
    let services = turn.services;
    let judgement = services.words.judge(&question.text);
    let by = ledger::by(turn, actor, &place).await?;
    turn.record(by, place, Fact::CheckRuled { ruling: ruling.code().to_owned() });

    let html = services.text.check_question(&actor.locale, &question.text, &judgement, Some(ruling));
    role::show(turn, actor.chat.id, QUESTION, message, plain(html)).await?;
    role::tell(turn, question.account, "check_answer", |locale, _| {
        plain(services.text.check_answer(locale, ruling, &judgement))
    })
    .await?;
    Ok(services.text.check_ruled_toast(&actor.locale))
}

/// Whoever asked takes it back.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn press_take_back(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: QuestionId,
    message: Option<i64>,
) -> Result<Plain> {
    actor.may(Action::CheckMessages)?;
    let services = turn.services;
    if !turn.tx.take_check_back(id, actor.account).await? {
        return Ok(services.text.check_not_taken_back_toast(&actor.locale));
    }
    let html = services.text.check_taken_back(&actor.locale);
    role::show(turn, actor.chat.id, KIND, message, plain(html)).await?;
    Ok(services.text.check_taken_back_toast(&actor.locale))
}

/// The accounts of the police and the office of a place.
async fn on_duty(turn: &mut Turn<'_>, place: &Scope) -> Result<Vec<i64>, Broken> {
    let grants = turn.tx.grants_above(place, turn.now).await?;
    let is_on_duty = |role| matches!(role, Role::Police | Role::Admin);
    let mut accounts: Vec<_> = grants
        .iter()
        .filter(|grant| is_on_duty(grant.appointment.duty.role()) && grant.appointment.scope.covers(place))
        .map(|grant| grant.account)
        .collect();
    accounts.sort_unstable();
    accounts.dedup();
    Ok(accounts)
}

/// The campus of somebody, and their college; who is on no roster belongs to the first campus of the plan.
async fn home(turn: &mut Turn<'_>, actor: &Actor) -> Result<(String, Option<String>), Broken> {
    if let Some(identity) = turn.tx.identity_of(actor.account).await?
        && let Some(class) = turn.tx.class(&identity.student.class).await?
    {
        return Ok((class.campus, Some(class.college)));
    }
    let first = turn.services.settings.campuses.first();
    Ok((first.map(|(id, _)| id.clone()).unwrap_or_default(), None))
}

/// What stands for an account where nobody needs to know whose it is.
#[must_use]
pub fn sender(services: &Services, account: i64) -> String {
    services.codes.hash(&[b"check sender", &account.to_be_bytes()])
}

/// A text as numbers that only this installation can compare with it.
fn sketch(services: &Services, text: &str) -> Sketch {
    Sketch::of(text, |piece| u64::from_be_bytes(services.codes.tag(&[b"check piece", piece])))
}
