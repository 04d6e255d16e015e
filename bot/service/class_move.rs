//! Students whom a list puts into another class: each who is bound is asked whether that is right.
//!
//! ```text
//! bot      The roster has you in 软件2302 now … Is that right? [Right] [Wrong]
//! student  [Wrong]
//! bot      (the card becomes) I have told whoever keeps the roster of 软件2302 …
//! ```
//!
//! Nobody is asked who is back in the class they know of. A new term can move thousands: their questions leave at a
//! pace that leaves room for everything else, behind answers and alerts.

use std::collections::HashMap;

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, key, plain, role};
use crate::domain::access::Action;
use crate::domain::class_move::{self, Answer, ClassMove, MoveId};
use crate::domain::delivery::{Act, ChatId, DeliveryId, Lane, Message, NewDelivery};
use crate::domain::listing::Change;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Role, Scope};
use crate::domain::roster::Student;
use crate::store::{NewMove, Presence, Reached};
use crate::text::{Locale, Plain};

/// Deliveries that are planned in one statement.
const AT_ONCE: usize = 5_000;

/// Asks those of `moved` who are bound and did not know of their new class whether it is right.
///
/// # Errors
/// When the database cannot.
pub(super) async fn ask(turn: &mut Turn<'_>, moved: &[Change]) -> Result<(), Broken> {
    let changes: HashMap<_, _> = moved.iter().map(|change| (change.before.id, change)).collect();
    let students: Vec<_> = moved.iter().map(|change| change.before.id).collect();
    let reached = turn.tx.reached(&students).await?;
    turn.tx.forget_class_moves(&reached, "the class has changed again", turn.now).await?;
    let asked: Vec<_> = reached
        .iter()
        .filter_map(|reached| {
            let change = *changes.get(&reached.student)?;
            let last = reached.last.as_ref().map(|(known, answer)| (known.as_str(), *answer));
            let known = class_move::known(&change.before.class, last);
            (known != change.entry.class).then_some((reached, change, known))
        })
        .collect();
    if asked.is_empty() {
        return Ok(());
    }

    let opening = turn.services.settings.opening(turn.now);
    let first_move = turn.tx.new_move_ids(asked.len()).await?;
    let first = turn.tx.new_delivery_ids(asked.len()).await?;
    let mut moves = Vec::with_capacity(asked.len());
    let mut deliveries = Vec::with_capacity(asked.len());
    for (place, (reached, change, known)) in asked.iter().enumerate() {
        let offset = i64::try_from(place).unwrap_or(i64::MAX);
        let id = MoveId(first_move.0 + offset);
        let locale = locale_of(turn.services, reached, change);
        let who = turn.services.text.who(&locale, change.entry.seat, &change.entry.name);
        moves.push(NewMove::new(id, reached, known, &change.entry.class));
        deliveries.push(NewDelivery {
            id: DeliveryId(first.0 + offset),
            key: format!("class_question:{}", id.0),
            chat: reached.chat,
            lane: Lane::Reminder,
            kind: "class_question",
            broadcast: None,
            variant: None,
            act: Act::Post(question(turn.services, &locale, reached.chat, id, &change.entry.class, &who)),
            not_before: class_move::departure(opening, place),
            expires_at: None,
            keeps_quiet: true,
            repeat_of: None,
        });
    }
    turn.tx.keep_class_moves(&moves, turn.now).await?;
    for some in deliveries.chunks(AT_ONCE) {
        turn.tx.plan(some, turn.now).await?;
    }
    tracing::info!(questions = deliveries.len(), "students whose class has changed are asked");
    Ok(())
}

fn locale_of(services: &Services, reached: &Reached, change: &Change) -> Locale {
    let presence = Presence {
        client: reached.client.clone(),
        language: reached.language.clone(),
        roster_language: change.entry.language.clone(),
        ..Presence::default()
    };
    actor::silent(services, reached.account, &presence)
}

fn question(services: &Services, locale: &Locale, chat: ChatId, id: MoveId, class: &str, who: &Plain) -> Message {
    let button = |answer| {
        let label = services.text.class_answer_label(locale, answer);
        key(services, chat, label, &Button::MyClass(id, answer))
    };
    let buttons = vec![vec![button(Answer::Right), button(Answer::Wrong)]];
    Message { buttons, ..plain(services.text.class_question(locale, class, who)) }
}

/// Somebody says whether the class that they were asked about is theirs. The first answer counts; an old card shows
/// how things stand now.
///
/// # Errors
/// A refusal for who may not, or who is bound to nobody; or when the database cannot.
pub async fn answer(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: MoveId,
    answer: Answer,
    message: Option<i64>,
) -> Result<Plain> {
    actor.may(Action::BindMyself)?;
    let (services, locale) = (turn.services, &actor.locale);
    let student = turn.tx.identity_of(actor.account).await?.ok_or(Refusal::Nobody)?.student;
    let last = turn.tx.class_move_of(actor.account).await?.filter(|last| last.class == student.class);
    let (card, toast) = match last {
        Some(last) if last.id == id && last.answer.is_none() => {
            turn.tx.answer_class_move(id, answer).await?;
            let html = match answer {
                Answer::Right => services.text.class_is_right(locale, &student),
                Answer::Wrong => {
                    let told = tell_keepers(turn, &student, &last).await?;
                    services.text.class_is_wrong(locale, &student, told > 0)
                }
            };
            (plain(html), services.text.class_answered(locale, answer))
        }
        Some(ClassMove { id: asked, answer: Some(answer), .. }) if asked == id => {
            return Ok(services.text.class_answered(locale, answer));
        }
        Some(ClassMove { id: asked, answer: None, .. }) => {
            let who = services.text.who(locale, student.seat, &student.name);
            let card = question(services, locale, actor.chat.id, asked, &student.class, &who);
            (card, services.text.class_question_old(locale))
        }
        Some(_) | None => (plain(services.text.class_now(locale, &student)), services.text.class_question_old(locale)),
    };
    role::show(turn, actor.chat.id, "class_answer", message, card).await?;
    Ok(toast)
}

/// Tells whoever keeps the roster of somebody's class that they say it is not theirs. Counts whom it told.
async fn tell_keepers(turn: &mut Turn<'_>, student: &Student, last: &ClassMove) -> Result<usize, Broken> {
    let Some(class) = turn.tx.class(&student.class).await? else { return Ok(0) };
    let services = turn.services;
    let keepers = [Role::Counsellor, Role::Lead, Role::Admin];
    role::tell_nearest(turn, &Scope::from(&class), &keepers, "class_wrong", |locale| {
        services.text.class_is_said_wrong(locale, student, &last.known)
    })
    .await
}
