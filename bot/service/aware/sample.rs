//! The two questions of somebody who was drawn by lot: on one card, in their language, with the answer and why at once.
//!
//! The first answer to a question counts, however often and from wherever it is pressed; nobody but the person sees it.

use std::collections::BTreeSet;

use crate::domain::access::Action;
use crate::domain::aware::{Ask, AskId, sum};
use crate::domain::delivery::{ChatId, Message};
use crate::domain::quiz::{self, Answer, Choice, Heard, Question};
use crate::domain::refusal::Refusal;
use crate::domain::tip::Segment;
use crate::service::button::Button;
use crate::service::{Actor, Broken, Result, Turn, key, plain, role};
use crate::text::quiz::Asked;
use crate::text::{Locale, Plain};

/// What its card is, in the outbox.
pub(super) const CARD: &str = "sample";

/// Somebody who was drawn chooses an option.
///
/// # Errors
/// A refusal for who may not, or when this was not put to them; or when the database cannot.
pub async fn choose(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (id, place): (AskId, u8),
    choice: Choice,
    message: Option<i64>,
) -> Result<Plain> {
    let mut ask = own(turn, actor, id).await?;
    let (text, bank, place) = (&turn.services.text, turn.services.bank(), usize::from(place));
    let heard = ask.hear(&bank, place, choice, turn.now);
    let (Some(question), Heard::Counts(_) | Heard::Before(_)) = (ask.question(&bank, place), heard) else {
        return Ok(text.sample_over_toast(&actor.locale));
    };
    let is_first = match heard {
        Heard::Counts(answer) => turn.tx.answer_sample(&ask, place, answer).await?,
        Heard::Before(_) | Heard::Gone | Heard::Over => false,
    };
    ask = own(turn, actor, id).await?;
    let Some(answer) = ask.answers.get(&place).copied() else { return Ok(text.sample_over_toast(&actor.locale)) };
    if is_first {
        turn.tx.count_sample_kind(&ask, &question.fraud_type, answer.is_right).await?;
        if let Some(is_verified) = ask.verified() {
            turn.tx.count_sample(&ask, is_verified).await?;
        }
    }
    let asked = asked(&ask, place, question);
    if let Some(message) = message {
        let card = answered_card(turn, actor, &ask, &asked, &answer);
        turn.rewrite(actor.chat.id, CARD, message, card).await?;
    }
    Ok(match is_first {
        true => text.quiz_heard(&actor.locale, &asked, &answer),
        false => text.quiz_heard_before(&actor.locale, &asked, &answer),
    })
}

/// Somebody who was drawn wants the second question; the card itself says it.
///
/// # Errors
/// As [`choose`].
pub async fn go_on(turn: &mut Turn<'_>, actor: &Actor, id: AskId, message: Option<i64>) -> Result<Option<Plain>> {
    let ask = own(turn, actor, id).await?;
    if turn.now >= ask.closes_at || ask.next(&turn.services.bank()).is_none() {
        return Ok(Some(turn.services.text.sample_over_toast(&actor.locale)));
    }
    let card = card(turn, &actor.locale, actor.chat.id, &ask).await?;
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(None)
}

/// What is asked under this number, if it was put to this person.
async fn own(turn: &mut Turn<'_>, actor: &Actor, id: AskId) -> Result<Ask> {
    actor.may(Action::AnswerSample)?;
    let ask = turn.tx.sample_ask(id).await?.filter(|ask| ask.account == actor.account);
    Ok(ask.ok_or(Refusal::CardExpired)?)
}

/// The card of the next question.
///
/// # Errors
/// When the database cannot.
pub(super) async fn card(turn: &mut Turn<'_>, locale: &Locale, chat: ChatId, ask: &Ask) -> Result<Message, Broken> {
    let week = sum(&turn.tx.sample_strata(ask.week).await?);
    let services = turn.services;
    let bank = services.bank();
    let Some((place, question)) = ask.next(&bank) else {
        return Ok(plain(services.text.sample_thanks(locale)));
    };
    let asked = asked(ask, place, question);
    let letters = asked.order.iter().enumerate().map(|(letter, choice)| {
        let button = Button::SampleChoose(ask.id, short(place), *choice);
        key(services, chat, services.text.quiz_letter_label(locale, letter), &button)
    });
    let html = services.text.sample_question(locale, &asked, (week.drawn, week.students));
    Ok(Message { buttons: vec![letters.collect()], ..plain(html) })
}

/// The card of a question that was answered.
fn answered_card(turn: &Turn<'_>, actor: &Actor, ask: &Ask, asked: &Asked<'_>, answer: &Answer) -> Message {
    let (services, locale) = (turn.services, &actor.locale);
    if ask.next(&services.bank()).is_some() {
        let label = services.text.sample_next_label(locale);
        let next = key(services, actor.chat.id, label, &Button::SampleNext(ask.id));
        return Message { buttons: vec![vec![next]], ..plain(services.text.quiz_answered(locale, asked, answer)) };
    }
    plain(services.text.sample_answered(locale, asked, answer))
}

fn asked<'a>(ask: &Ask, place: usize, question: &'a Question) -> Asked<'a> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Asked {
        question,
        order: quiz::order(ask.seed, &question.id),
        number: count(place + 1),
        of: count(ask.questions.len()),
    }
}

/// A place as a button carries it.
fn short(place: usize) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}

/// The segments of a student, their own or those of their class.
///
/// # Errors
/// When the database cannot.
pub(super) async fn segments(turn: &mut Turn<'_>, account: i64) -> Result<BTreeSet<Segment>, Broken> {
    let Some(identity) = turn.tx.identity_of(account).await? else { return Ok(BTreeSet::new()) };
    if !identity.student.segments.is_empty() {
        return Ok(identity.student.segments);
    }
    let class = turn.tx.class(&identity.student.class).await?;
    Ok(class.and_then(|class| class.segment).into_iter().collect())
}
