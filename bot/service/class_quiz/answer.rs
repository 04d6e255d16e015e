//! What people answer: under the card in the group, in private in their own language, and in a public poll.

use chrono::{DateTime, Utc};

use super::{asked, show_answers};
use crate::domain::access::Action;
use crate::domain::class_quiz::{ClassQuiz, ClassQuizId, Form, Given, SHOWN_FOR};
use crate::domain::delivery::{Act, Message};
use crate::domain::quiz::{Choice, Question};
use crate::domain::refusal::Refusal;
use crate::service::ack::{CardPress, proves_arrival};
use crate::service::button::Button;
use crate::service::{Actor, Broken, Result, Turn, actor, key, plain, role};
use crate::text::Plain;

/// What a card in private is, in the outbox.
const ALONE: &str = "class_quiz_alone";

/// Somebody answers under the card in the group. Only they see what it comes to, in their own language.
///
/// # Errors
/// A refusal for a card that is gone; or when the database cannot.
pub async fn in_group(turn: &mut Turn<'_>, actor: &Actor, press: CardPress, choice: Choice) -> Result<Plain> {
    actor.may(Action::AnswerClassQuiz)?;
    proves_arrival(turn, press).await?;
    let quiz = turn.tx.class_quiz_of(press.card).await?.ok_or(Refusal::CardExpired)?;
    heard(turn, actor, &quiz, choice).await.map(|(words, ..)| words)
}

/// Somebody answers on their own card; the card says why.
///
/// # Errors
/// As [`in_group`].
pub async fn alone(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: ClassQuizId,
    choice: Choice,
    message: Option<i64>,
) -> Result<Plain> {
    actor.may(Action::AnswerClassQuiz)?;
    let quiz = turn.tx.class_quiz(id).await?.ok_or(Refusal::CardExpired)?;
    let (words, question, given) = heard(turn, actor, &quiz, choice).await?;
    let html = turn.services.text.class_quiz_answered(&actor.locale, &asked(&quiz, &question), &given);
    role::show(turn, actor.chat.id, ALONE, message, plain(html)).await?;
    Ok(words)
}

/// Takes an answer, and says what it comes to.
async fn heard(
    turn: &mut Turn<'_>,
    actor: &Actor,
    quiz: &ClassQuiz,
    choice: Choice,
) -> Result<(Plain, Question, Given)> {
    let services = turn.services;
    let bank = services.bank();
    let question = bank.question(&quiz.question).ok_or(Refusal::CardExpired)?;
    let (given, is_first) = take(turn, (quiz, question), actor.account, choice, turn.now).await?;
    // The number is looked up only when the card may change.
    let is_time = quiz.form == Form::Card && turn.now >= quiz.shown.1 + SHOWN_FOR;
    if is_first && given.is_counted && !given.is_late && is_time {
        let (tally, _) = turn.tx.class_quiz_tally(quiz.id).await?;
        if quiz.shows_at(tally.answers()).is_some() {
            show_answers(turn, quiz, question, tally.answers()).await?;
        }
    }
    let asked = asked(quiz, question);
    let words = match is_first {
        true => services.text.class_quiz_heard(&actor.locale, &asked, &given),
        false => services.text.class_quiz_heard_before(&actor.locale, &asked, &given.answer),
    };
    Ok((words, question.clone(), given))
}

/// Writes an answer down. Gives what stands written of this person, and whether that is this one.
async fn take(
    turn: &mut Turn<'_>,
    (quiz, question): (&ClassQuiz, &Question),
    account: i64,
    choice: Choice,
    at: DateTime<Utc>,
) -> Result<(Given, bool), Broken> {
    if let Some(before) = turn.tx.class_quiz_given(quiz.id, account).await? {
        return Ok((before, false));
    }
    // Whoever is known to be of another class speaks for that one; of a merged class each of its classes is one's own.
    let is_counted = match turn.tx.identity_of(account).await? {
        Some(identity) if identity.student.class != quiz.class => {
            let group = match turn.tx.delivery(quiz.delivery).await? {
                Some(sent) => turn.tx.chat(sent.chat).await?,
                None => None,
            };
            group.is_some_and(|chat| chat.classes.iter().any(|class| class.name == identity.student.class))
        }
        _ => true,
    };
    let given = quiz.hear(question, choice, is_counted, at);
    let is_first = turn.tx.answer_class_quiz(quiz.id, account, &given, at).await?;
    let written = if is_first { None } else { turn.tx.class_quiz_given(quiz.id, account).await? };
    Ok((written.unwrap_or(given), is_first))
}

/// Somebody wants the question in their own language: in private, with buttons of its own. The flag says whether the
/// toast has to be closed by hand.
///
/// # Errors
/// As [`in_group`].
pub async fn read(turn: &mut Turn<'_>, actor: &Actor, press: CardPress) -> Result<(Plain, bool)> {
    actor.may(Action::AnswerClassQuiz)?;
    proves_arrival(turn, press).await?;
    let quiz = turn.tx.class_quiz_of(press.card).await?.ok_or(Refusal::CardExpired)?;
    let (services, locale) = (turn.services, &actor.locale);
    let bank = services.bank();
    let question = bank.question(&quiz.question).ok_or(Refusal::CardExpired)?;
    let Some((chat, _)) = actor::reach(turn, actor.account).await? else {
        return Ok((services.text.class_quiz_unreached_toast(locale), true));
    };
    let asked = asked(&quiz, question);
    let card = match turn.tx.class_quiz_given(quiz.id, actor.account).await? {
        Some(given) => plain(services.text.class_quiz_answered(locale, &asked, &given)),
        None => {
            let letters = asked.order.iter().enumerate().map(|(letter, choice)| {
                let button = Button::ClassAnswerAlone(quiz.id, *choice);
                key(services, chat, services.text.quiz_letter_label(locale, letter), &button)
            });
            let html = services.text.class_quiz_alone(locale, &asked, services.settings.local(quiz.closes_at));
            Message { html: html.into_string(), buttons: vec![letters.collect()], silent: false }
        }
    };
    // However impatient the finger, it is sent once a minute.
    turn.answer_once_a_minute(chat, ALONE, &quiz.id.0.to_string(), Act::Post(card)).await?;
    Ok((services.text.class_quiz_read_toast(locale), false))
}

/// Somebody votes in a public poll: the option's place, from 0. Of a poll that we do not know yet the vote waits.
///
/// # Errors
/// When the database cannot.
pub async fn vote(turn: &mut Turn<'_>, poll: &str, account: i64, place: usize) -> Result<(), Broken> {
    turn.tx.keep_class_quiz_vote(poll, account, place, turn.now).await?;
    count(turn, poll).await.map(drop)
}

/// Counts the votes in a poll that wait for that. Says how many they were.
pub(super) async fn count(turn: &mut Turn<'_>, poll: &str) -> Result<usize, Broken> {
    let Some(quiz) = turn.tx.class_quiz_of_poll(poll).await? else { return Ok(0) };
    let bank = turn.services.bank();
    let Some(question) = bank.question(&quiz.question) else { return Ok(0) };
    let votes = turn.tx.take_class_quiz_votes(poll).await?;
    let order = quiz.order();
    for (account, place, at) in &votes {
        if let Some(choice) = order.get(*place) {
            take(turn, (&quiz, question), *account, *choice, *at).await?;
        }
    }
    Ok(votes.len())
}
