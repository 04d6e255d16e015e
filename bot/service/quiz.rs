//! The quiz that somebody takes alone: ten questions, one about each kind of fraud, on one card.
//!
//! ```text
//! student  /quiz
//! bot      Question 1 of 10 …              [A] [B] [C] [D]   [Stop here]
//! student  [C]
//! bot      (the card becomes) not right: B is, because …   [Next] [Stop here]
//! …
//! bot      (the card becomes) 9 of 10 right …   [A 20-second look] [Another round]
//!                                                [14 days against scams] [Role-play a scam]
//! ```
//!
//! Everything is in the database, so a round goes on after a restart, on another phone and in another language, and
//! whatever card is pressed shows how things stand. The first answer to a question counts, however often and from
//! wherever it is pressed.
//!
//! Nobody but the person sees what they answered: no group, no staff, no log. The ledger is told nothing either, for an
//! entry for each round would lead to a person and the day's number of rounds proves nothing that the totals do not.

use std::collections::{BTreeMap, BTreeSet};

use super::button::Button;
use super::{Actor, Broken, Result, Turn, drip, key, roleplay};
use crate::domain::access::Action;
use crate::domain::delivery::Message;
use crate::domain::quiz::{self, Answer, Choice, Heard, Question, Round, RoundId};
use crate::domain::refusal::Refusal;
use crate::domain::tip::{Reader, Segment};
use crate::text::Plain;
use crate::text::quiz::Asked;

/// What a card of the quiz is called among what was said.
const KIND: &str = "quiz";

/// How long the same press brings no second card, in seconds: within a minute of the clock.
const ONCE_IN: i64 = 60;

/// Begins a round, or goes on with the one that is under way.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn begin(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::TakeQuiz)?;
    let round = current(turn, actor).await?;
    let card = card(turn, actor, &round).await?;
    Ok(turn.answer(actor.chat.id, KIND, card).await?)
}

/// Somebody chooses an option.
///
/// # Errors
/// A refusal for who may not, or when there is no such round of theirs; or when the database cannot.
pub async fn choose(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (id, place): (RoundId, u8),
    choice: Choice,
    message: Option<i64>,
) -> Result<Plain> {
    let mut round = own(turn, actor, id).await?;
    let (text, bank) = (&turn.services.text, turn.services.bank());
    let place = usize::from(place);
    let heard = round.hear(&bank, place, choice);
    let (Some(question), Heard::Counts(_) | Heard::Before(_)) = (round.question(&bank, place), heard) else {
        if heard == Heard::Over {
            return Ok(text.quiz_over(&actor.locale));
        }
        let card = card(turn, actor, &round).await?;
        show(turn, actor, card, message).await?;
        return Ok(text.quiz_gone(&actor.locale));
    };
    let is_first = match heard {
        Heard::Counts(answer) => turn.tx.answer_quiz(id, place, answer, turn.now).await?,
        Heard::Before(_) | Heard::Gone | Heard::Over => false,
    };
    if is_first {
        count(turn, actor, &round, question, choice).await?;
    }
    round = own(turn, actor, id).await?;
    if is_first && round.next(&bank).is_none() {
        turn.tx.end_quiz_round(id, turn.now).await?;
    }
    let Some(answer) = round.answers.get(&place).copied() else { return Ok(text.quiz_over(&actor.locale)) };
    let asked = asked(&round, place, question);
    if let Some(message) = message {
        let card = answered_card(turn, actor, &round, &asked, &answer);
        turn.rewrite(actor.chat.id, KIND, message, card).await?;
    }
    Ok(match is_first {
        true => text.quiz_heard(&actor.locale, &asked, &answer),
        false => text.quiz_heard_before(&actor.locale, &asked, &answer),
    })
}

/// Somebody wants the next question, or the result when there is none; the card itself says it.
///
/// # Errors
/// As [`choose`].
pub async fn go_on(turn: &mut Turn<'_>, actor: &Actor, id: RoundId, message: Option<i64>) -> Result<()> {
    let round = own(turn, actor, id).await?;
    let card = card(turn, actor, &round).await?;
    show(turn, actor, card, message).await
}

/// Somebody stops before the end. The round stays as it is.
///
/// # Errors
/// As [`choose`].
pub async fn stop(turn: &mut Turn<'_>, actor: &Actor, id: RoundId, message: Option<i64>) -> Result<Plain> {
    let round = own(turn, actor, id).await?;
    if round.next(&turn.services.bank()).is_none() {
        let card = card(turn, actor, &round).await?;
        show(turn, actor, card, message).await?;
        return Ok(turn.services.text.quiz_over(&actor.locale));
    }
    let (services, chat) = (turn.services, actor.chat.id);
    let bank = services.bank();
    let score = round.score(&bank);
    let look = (!score.weak.is_empty())
        .then(|| vec![key(services, chat, services.text.quiz_look_label(&actor.locale), &Button::QuizLook(id))]);
    let on = vec![key(services, chat, services.text.quiz_on_label(&actor.locale), &Button::QuizNext(id))];
    let paused = Message {
        html: services.text.quiz_paused(&actor.locale, &score).into_string(),
        buttons: look.into_iter().chain([on]).collect(),
        silent: false,
    };
    show(turn, actor, paused, message).await?;
    Ok(services.text.quiz_stopped(&actor.locale))
}

/// Somebody wants another round after this one. One that is under way goes on; the result stays where it is.
///
/// # Errors
/// As [`choose`].
pub async fn again(turn: &mut Turn<'_>, actor: &Actor, id: RoundId) -> Result<()> {
    own(turn, actor, id).await?;
    let mut turn = once(turn, actor, "quiz_again");
    begin(&mut turn, actor).await
}

/// Somebody wants to know what they had better know.
///
/// # Errors
/// As [`choose`].
pub async fn look(turn: &mut Turn<'_>, actor: &Actor, id: RoundId) -> Result<()> {
    let round = own(turn, actor, id).await?;
    let bank = turn.services.bank();
    let missed = round.missed(&bank);
    let html = turn.services.text.quiz_look(&actor.locale, &missed).into_string();
    let mut turn = once(turn, actor, "quiz_look");
    Ok(turn.answer(actor.chat.id, "quiz_look", Message { html, ..Message::default() }).await?)
}

/// A turn in which somebody is answered once, however often they press within a minute of the clock.
pub(super) fn once<'t>(turn: &'t mut Turn<'_>, actor: &Actor, what: &str) -> Turn<'t> {
    let minute = turn.now.timestamp().div_euclid(ONCE_IN);
    let cause = format!("{what}:{}:{minute}", actor.chat.id.0);
    let asked_at = turn.asked_at;
    Turn { asked_at, ..Turn::new(turn.services, turn.tx, turn.now, cause) }
}

/// The round of this number, if it is theirs.
async fn own(turn: &mut Turn<'_>, actor: &Actor, id: RoundId) -> Result<Round> {
    actor.may(Action::TakeQuiz)?;
    let round = turn.tx.quiz_round(id).await?.filter(|round| round.account == actor.account);
    Ok(round.ok_or(Refusal::CardExpired)?)
}

/// The round that is under way in this term, or a new one.
async fn current(turn: &mut Turn<'_>, actor: &Actor) -> Result<Round, Broken> {
    let services = turn.services;
    let term = turn.tx.current_term().await?.map(|term| term.code).unwrap_or_default();
    let rounds = turn.tx.quiz_rounds_of(actor.account).await?;
    if let Some(last) = rounds.last().filter(|last| last.ended_at.is_none()) {
        if last.term == term && last.next(&services.bank()).is_some() {
            return Ok(last.clone());
        }
        turn.tx.end_quiz_round(last.id, turn.now).await?;
    }
    let nth = 1 + rounds.iter().filter(|round| round.term == term).map(|round| round.nth).max().unwrap_or_default();
    let seed = quiz::seed(actor.account, &term, nth);
    let reader = Reader { segments: segments(turn, actor).await?, seed };
    let before: Vec<_> = rounds.into_iter().flat_map(|round| round.questions).collect();
    let bank = services.bank();
    let drawn = quiz::draw(&bank, &reader, &before);
    let round = Round {
        id: turn.tx.new_quiz_round_id().await?,
        account: actor.account,
        term,
        nth,
        seed,
        questions: drawn.into_iter().map(|question| question.id.clone()).collect(),
        answers: BTreeMap::new(),
        began_at: turn.now,
        ended_at: None,
    };
    if turn.tx.begin_quiz_round(&round).await? {
        return Ok(round);
    }
    // Another phone was quicker.
    let rounds = turn.tx.quiz_rounds_of(actor.account).await?;
    Ok(rounds.into_iter().next_back().unwrap_or(round))
}

/// The segments of somebody on the roster, their own or those of their class; none of anybody else.
async fn segments(turn: &mut Turn<'_>, actor: &Actor) -> Result<BTreeSet<Segment>, Broken> {
    let Some(identity) = turn.tx.identity_of(actor.account).await? else { return Ok(BTreeSet::new()) };
    if !identity.student.segments.is_empty() {
        return Ok(identity.student.segments);
    }
    let class = turn.tx.class(&identity.student.class).await?;
    Ok(class.and_then(|class| class.segment).into_iter().collect())
}

/// Counts an answer of somebody's first round in a term for their class. Later rounds do not count, or whoever takes
/// many would speak for many.
async fn count(
    turn: &mut Turn<'_>,
    actor: &Actor,
    round: &Round,
    question: &Question,
    choice: Choice,
) -> Result<(), Broken> {
    if round.nth > 1 {
        return Ok(());
    }
    let class = turn.tx.identity_of(actor.account).await?.map(|identity| identity.student.class);
    let is_right = choice == question.right;
    turn.tx.count_quiz(&round.term, class.as_deref(), &question.fraud_type, is_right).await
}

/// A question as it is put to whoever takes the round.
fn asked<'a>(round: &Round, place: usize, question: &'a Question) -> Asked<'a> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Asked {
        question,
        order: quiz::order(round.seed, &question.id),
        number: count(place + 1),
        of: count(round.questions.len()),
    }
}

/// The card of a round as it stands: its next question, or the result.
async fn card(turn: &mut Turn<'_>, actor: &Actor, round: &Round) -> Result<Message, Broken> {
    let (services, chat, locale) = (turn.services, actor.chat.id, &actor.locale);
    let text = &services.text;
    let bank = services.bank();
    if let Some((place, question)) = round.next(&bank) {
        let asked = asked(round, place, question);
        let letters = asked.order.iter().enumerate().map(|(letter, choice)| {
            let button = Button::QuizChoose(round.id, short(place), *choice);
            key(services, chat, text.quiz_letter_label(locale, letter), &button)
        });
        let stop = key(services, chat, text.quiz_stop_label(locale), &Button::QuizStop(round.id));
        let html = text.quiz_question(locale, &asked).into_string();
        return Ok(Message { html, buttons: vec![letters.collect(), vec![stop]], silent: false });
    }
    // What else there is to learn from.
    let course = drip::invite(turn, actor).await?;
    let more = course.into_iter().chain([roleplay::invite(turn, actor)]).collect();
    let bank = services.bank();
    let score = round.score(&bank);
    let look = (!score.weak.is_empty())
        .then(|| vec![key(services, chat, text.quiz_look_label(locale), &Button::QuizLook(round.id))]);
    let again = vec![key(services, chat, text.quiz_again_label(locale), &Button::QuizAgain(round.id))];
    let html = text.quiz_result(locale, &score).into_string();
    Ok(Message { html, buttons: look.into_iter().chain([again, more]).collect(), silent: false })
}

/// The card of a question that was answered.
fn answered_card(turn: &Turn<'_>, actor: &Actor, round: &Round, asked: &Asked<'_>, answer: &Answer) -> Message {
    let (services, chat, locale) = (turn.services, actor.chat.id, &actor.locale);
    let text = &services.text;
    let on = Button::QuizNext(round.id);
    let buttons = match round.next(&services.bank()) {
        Some(_) => vec![
            vec![key(services, chat, text.quiz_next_label(locale), &on)],
            vec![key(services, chat, text.quiz_stop_label(locale), &Button::QuizStop(round.id))],
        ],
        None => vec![vec![key(services, chat, text.quiz_result_label(locale), &on)]],
    };
    Message { html: text.quiz_answered(locale, asked, answer).into_string(), buttons, silent: false }
}

/// Puts a card in place of the one that was pressed, or below when that cannot be reached any more.
async fn show(turn: &mut Turn<'_>, actor: &Actor, card: Message, message: Option<i64>) -> Result<()> {
    match message {
        Some(message) => turn.rewrite(actor.chat.id, KIND, message, card).await?,
        None => turn.answer(actor.chat.id, KIND, card).await?,
    }
    Ok(())
}

/// A place in a round as a button carries it.
fn short(place: usize) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}
