//! The quick quiz of a class: a monitor or the plan asks one question in the class's group, and everybody answers for
//! themselves.
//!
//! ```text
//! monitor   /classquiz → [Ask · 10 minutes]
//! group     Quick quiz … A. B. C. D.                       [A] [B] [C] [D]  [In my language]
//! student   [C] → toast: Not right, it is B. …             nobody else sees it, and only the first answer counts
//! group     (the card, every 20 seconds at most) 23 have answered …
//! group     (the card, at its end) It is B, because … 28 have answered.
//! monitor   Quick quiz of 软件2301 is over: 28 answered, 21 right …
//! ```
//!
//! What comes after the end is answered all the same, and is marked as late. Who answered what is shown to nobody, and
//! fewer than five answers are told to nobody either. A public poll of the messenger can be had instead; in it everybody
//! in the group sees who chose what, and it says so.

use chrono::{DateTime, Utc};

use super::button::Button;
use super::paging::{self, List, Page};
use super::{Actor, Broken, Result, Services, Turn, actor, key, ledger, role, verify};
use crate::domain::access::Action;
use crate::domain::burden::{Charge, Cost, Source};
use crate::domain::chat::{Chat, ChatState};
use crate::domain::class::{Class, ClassId};
use crate::domain::class_quiz::{self, ClassQuiz, ClassQuizId, Form, Open, POLL_LEAST, Tally, shown_of};
use crate::domain::delivery::{self, Act, ChatId, DeliveryId, Lane, Message, NewDelivery};
use crate::domain::poll::{BadPoll, Poll, Quiz};
use crate::domain::question;
use crate::domain::quiz::{self, Bank, Question, QuestionId};
use crate::domain::refusal::Refusal;
use crate::domain::role::{GrantId, Scope};
use crate::domain::tip::{self, Reader};
use crate::text::class_quiz::{Last, StaffCard, Stage, Standing};
use crate::text::quiz::Asked;
use crate::text::{Locale, Plain};

pub mod answer;
pub mod clock;
pub mod press;

pub use press::Press;

/// What the card in the group is, in the outbox.
const KIND: &str = "class_quiz";

/// What the card of staff is.
const STAFF: &str = "class_quiz_staff";

/// Shows the quick quizzes of a class, or the classes that somebody answers for.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    paging::post(turn, actor, List::QuizClasses).await
}

/// A page of the classes that somebody answers for, counted from 0. Of an only one the card itself.
///
/// # Errors
/// As [`show`].
pub(super) async fn classes_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::RunClassQuiz).await?;
    let asker = actor.with(&rights);
    let mut own = turn.tx.classes().await?;
    own.retain(|listed| asker.may(Action::RunClassQuiz, &Scope::from(&listed.class)).is_ok());
    if let [only] = own.as_slice() {
        let class = only.class.clone();
        return card(turn, actor, (only.id, &class), None).await;
    }
    let (services, page) = (turn.services, Page::of(&own, number));
    let button = |id, name: &str| {
        let label = services.text.class_quiz_class_label(&actor.locale, name);
        key(services, actor.chat.id, label, &Button::ClassQuiz(id, Press::Show))
    };
    let rows = page.items.iter().map(|listed| vec![button(listed.id, &listed.class.name)]);
    Ok(Message {
        html: services.text.class_quiz_classes(&actor.locale, !own.is_empty()).into_string(),
        buttons: rows.chain(page.row(services, &actor.locale, actor.chat.id, List::QuizClasses)).collect(),
        silent: false,
    })
}

/// Posts the card of a class's quick quizzes.
///
/// # Errors
/// As [`show`].
pub async fn post(turn: &mut Turn<'_>, actor: &Actor, id: ClassId) -> Result<()> {
    let class = permitted(turn, actor, id).await?;
    let card = card(turn, actor, (id, &class), None).await?;
    Ok(turn.answer(actor.chat.id, STAFF, card).await?)
}

/// Somebody pressed a button under that card.
///
/// # Errors
/// A refusal for who may not, for a class without a group, or for a card that is out of date; or when the database
/// cannot.
pub async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: ClassId,
    press: Press,
    message: Option<i64>,
) -> Result<Option<Plain>> {
    let class = permitted(turn, actor, id).await?;
    let (text, locale) = (&turn.services.text, &actor.locale);
    let (words, other) = match press {
        Press::Show => (None, None),
        Press::Other(question) => (None, Some(question)),
        Press::Start(open, question) => (Some(start(turn, actor, &class, (Form::Card, open), &question).await?), None),
        Press::Poll(question) => {
            (Some(start(turn, actor, &class, (Form::Poll, Open::Minutes), &question).await?), None)
        }
        Press::End(quiz) => {
            let last = turn.tx.last_class_quiz(&class.name).await?.filter(|last| last.id == quiz);
            let last = last.ok_or(Refusal::CardExpired)?;
            let is_news = last.closed.is_none() && clock::close(turn, &last, Some(actor.account)).await?;
            (Some(text.class_quiz_ended_toast(locale, is_news)), None)
        }
    };
    let card = card(turn, actor, (id, &class), other.as_ref()).await?;
    role::show(turn, actor.chat.id, STAFF, message, card).await?;
    Ok(words)
}

/// The class of this number, for whoever answers for it.
async fn permitted(turn: &mut Turn<'_>, actor: &Actor, id: ClassId) -> Result<Class> {
    // Who has no such role is told that, whether or not there is such a class.
    actor::permit_somewhere(turn, actor, Action::RunClassQuiz).await?;
    let class = turn.tx.class_by_id(id).await?.ok_or(Refusal::CardExpired)?;
    actor::permit(turn, actor, Action::RunClassQuiz, &Scope::from(&class)).await?;
    Ok(class)
}

/// The group in which a class can be asked: its primary one, if we can write there. One that rests from tips can hold
/// a quiz.
async fn group_of(turn: &mut Turn<'_>, class: &Class) -> Result<Option<Chat>, Broken> {
    let Some(chat) = turn.tx.group_of(&class.name).await? else { return Ok(None) };
    let group = turn.tx.chat(chat).await?;
    Ok(group.filter(|chat| matches!(chat.state, ChatState::Active | ChatState::Muted)))
}

/// Asks a class. One that is being asked is not asked again before that is over.
async fn start(
    turn: &mut Turn<'_>,
    actor: &Actor,
    class: &Class,
    (form, open): (Form, Open),
    question: &QuestionId,
) -> Result<Plain> {
    let (text, locale) = (&turn.services.text, &actor.locale);
    let bank = turn.services.bank();
    let question = bank.question(question).ok_or(Refusal::CardExpired)?;
    let group = group_of(turn, class).await?.ok_or(Refusal::CardExpired)?;
    let starter = ledger::by(turn, actor, &Scope::from(class)).await?.grant();
    // Whoever starts another one at the same time waits here until this change ends.
    let id = turn.tx.new_class_quiz_ids(1).await?;
    let last = turn.tx.last_class_quiz(&class.name).await?;
    if last.as_ref().is_some_and(|last| last.closed.is_none()) {
        return Ok(text.class_quiz_under_way_toast(locale));
    }
    let begins = Begins {
        nth: last.map_or(1, |last| last.nth + 1),
        starter,
        form,
        begins_at: turn.now,
        closes_at: turn.now + open.time(),
        delivery: turn.tx.new_delivery_ids(1).await?,
    };
    let quiz = ClassQuiz { id, ..begins.quiz(&class.name, question) };
    let locales = turn.languages(&group);
    // Words of a university's own may be too long for a poll.
    let Ok(act) = act(turn.services, &locales, &quiz, question, group.id) else {
        return Ok(text.class_quiz_too_long_toast(locale));
    };
    let delivery = NewDelivery {
        id: quiz.delivery,
        key: format!("class_quiz:{}", quiz.id.0),
        chat: group.id,
        lane: Lane::Reply,
        kind: KIND,
        broadcast: None,
        variant: None,
        act,
        not_before: turn.now,
        expires_at: Some(quiz.closes_at - POLL_LEAST),
        keeps_quiet: false,
        repeat_of: None,
    };
    verify::publish_one(turn, delivery, Some(&Scope::from(class))).await?;
    turn.tx.add_class_quiz(&quiz).await?;
    charge(turn, &quiz, group.id).await?;
    Ok(text.class_quiz_started_toast(locale, form))
}

/// What is the same for each class that is asked.
struct Begins {
    nth: u32,
    starter: Option<GrantId>,
    form: Form,
    begins_at: DateTime<Utc>,
    closes_at: DateTime<Utc>,
    delivery: DeliveryId,
}

impl Begins {
    /// The quiz of a class, still without a number of its own.
    fn quiz(&self, class: &str, question: &Question) -> ClassQuiz {
        ClassQuiz {
            id: ClassQuizId(0),
            class: class.to_owned(),
            nth: self.nth,
            question: question.id.clone(),
            form: self.form,
            seed: class_quiz::seed(class, self.nth),
            delivery: self.delivery,
            starter: self.starter,
            begins_at: self.begins_at,
            closes_at: self.closes_at,
            shown: (0, self.begins_at),
            closed: None,
        }
    }
}

/// Charges a class for a post and for a tap of each.
async fn charge(turn: &mut Turn<'_>, quiz: &ClassQuiz, group: ChatId) -> Result<(), Broken> {
    let charge = Charge {
        source: Source::Quiz,
        reference: &quiz.id.0.to_string(),
        day: turn.services.settings.local(quiz.begins_at).date(),
        cost: Cost::POST + Cost::TAP,
        sender: None,
    };
    turn.tx.charge_groups(&charge, &[group]).await.map(drop)
}

/// What asks a class.
///
/// # Errors
/// When the question does not fit into a poll.
pub fn act(
    services: &Services,
    locales: &[Locale],
    quiz: &ClassQuiz,
    question: &Question,
    group: ChatId,
) -> Result<Act, BadPoll> {
    if quiz.form == Form::Card {
        return Ok(Act::Post(body(services, locales, (quiz, question), group, open(services, quiz, None))));
    }
    let right = quiz.order().iter().position(|choice| *choice == question.right).unwrap_or_default();
    let made = |locales: &[Locale]| {
        let words = services.text.class_quiz_poll(locales, &asked(quiz, question));
        let quiz = Quiz { right, explanation: words.explanation };
        Poll::new(words.question, words.options, Some(quiz), Open::Minutes.time())
    };
    // What is too long in two languages is asked in the first.
    let poll = made(locales).or_else(|_| made(&locales[..locales.len().min(1)]))?;
    Ok(poll.in_public(quiz.closes_at).into())
}

/// How a quick quiz stands that is not over, with what a group is shown of the number of answers.
fn open(services: &Services, quiz: &ClassQuiz, shown: Option<u32>) -> Standing {
    Standing::Open(shown, services.settings.local(quiz.closes_at))
}

/// The card in a group.
fn body(
    services: &Services,
    locales: &[Locale],
    (quiz, question): (&ClassQuiz, &Question),
    group: ChatId,
    standing: Standing,
) -> Message {
    let html = services.text.class_quiz_card(locales, &asked(quiz, question), standing).into_string();
    if matches!(standing, Standing::Closed(_)) {
        return Message { html, ..Message::default() };
    }
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    let letters = quiz.order().into_iter().enumerate().map(|(letter, choice)| {
        let label = services.text.quiz_letter_label(&first, letter);
        key(services, group, label, &Button::ClassAnswer(quiz.delivery, choice))
    });
    let read = services.text.class_quiz_read_label(&first);
    let read = key(services, group, read, &Button::ClassRead(quiz.delivery));
    // What staff wrote is in no file of words that could be corrected.
    let is_own = question::is_own(quiz.question.as_str());
    let report = services.text.translated(locales).into_iter().next().filter(|_| !is_own).map(|locale| {
        let label = services.text.words_report_label(&locale);
        key(services, group, label, &Button::WordsReport(quiz.delivery))
    });
    Message { html, buttons: vec![letters.collect(), [read].into_iter().chain(report).collect()], silent: false }
}

/// A question as a class is asked it.
fn asked<'a>(quiz: &ClassQuiz, question: &'a Question) -> Asked<'a> {
    Asked { question, order: quiz.order(), number: 1, of: 1 }
}

/// Changes the card in the group, wherever it has arrived. Tells whether it has.
async fn rewrite(
    turn: &mut Turn<'_>,
    quiz: &ClassQuiz,
    question: &Question,
    standing: Standing,
) -> Result<bool, Broken> {
    let mut is_shown = false;
    for (chat, message) in turn.tx.class_quiz_posts(quiz.delivery).await? {
        let Some(group) = turn.tx.chat(chat).await? else { continue };
        if matches!(group.state, ChatState::Active | ChatState::Muted) {
            let locales = turn.languages(&group);
            let body = body(turn.services, &locales, (quiz, question), group.id, standing);
            turn.rewrite(group.id, KIND, message, body).await?;
            is_shown = true;
        }
    }
    Ok(is_shown)
}

/// Writes on the card how many have answered.
async fn show_answers(
    turn: &mut Turn<'_>,
    quiz: &ClassQuiz,
    question: &Question,
    answers: u32,
) -> Result<bool, Broken> {
    let shown = shown_of(answers);
    let standing = open(turn.services, quiz, shown);
    let is_shown = rewrite(turn, quiz, question, standing).await?;
    if is_shown {
        turn.tx.show_class_quiz(quiz.id, shown.unwrap_or_default(), turn.now).await?;
    }
    Ok(is_shown)
}

/// The questions that a class can be asked, the one that it had better be asked next first.
fn ranked<'b>(bank: &'b Bank, class: &Class, asked: &[QuestionId]) -> Vec<&'b Question> {
    let reader = Reader { segments: class.segment.into_iter().collect(), seed: tip::seed(&class.name) };
    quiz::ranked(bank, &reader, asked)
}

/// The card of a class's quick quizzes for whoever answers for the class; `not` is a question that they do not want.
async fn card(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (id, class): (ClassId, &Class),
    not: Option<&QuestionId>,
) -> Result<Message> {
    let last = turn.tx.last_class_quiz(&class.name).await?;
    let before = turn.tx.class_quiz_asked(&class.name).await?;
    let group = group_of(turn, class).await?;
    let services = turn.services;
    let bank = services.bank();
    let ranked = ranked(&bank, class, &before);
    let after = not.and_then(|not| ranked.iter().position(|question| question.id == *not)).map_or(0, |place| place + 1);
    let next = ranked.get(after % ranked.len().max(1)).copied();
    let answered = match &last {
        Some(last) => Some(turn.tx.class_quiz_tally(last.id).await?),
        None => None,
    };
    let stage = match (&last, group, next) {
        (Some(last), ..) if last.closed.is_none() => Stage::Open {
            form: last.form,
            until: services.settings.local(last.closes_at),
            answers: answered.as_ref().map_or(0, |(tally, _)| tally.answers()),
        },
        (_, Some(_), Some(next)) => Stage::Ready(next),
        _ => Stage::NoGroup,
    };
    let ended = last.as_ref().and_then(|last| {
        let (_, tally) = last.closed?;
        let late = answered.as_ref().map_or(0, |(_, late)| *late);
        Some(told(services, last, bank.question(&last.question)?, &tally, late))
    });
    let (text, locale, chat) = (&services.text, &actor.locale, actor.chat.id);
    let button = |label, press| -> delivery::Button { key(services, chat, label, &Button::ClassQuiz(id, press)) };
    let mut buttons = Vec::new();
    match (&stage, &last) {
        (Stage::Ready(next), _) => {
            let start = |open| button(text.class_quiz_start_label(locale, open), Press::Start(open, next.id.clone()));
            buttons.push(vec![start(Open::Minutes)]);
            buttons.push(vec![start(Open::Hour), start(Open::Day)]);
            buttons.push(vec![button(text.class_quiz_poll_label(locale), Press::Poll(next.id.clone()))]);
            buttons.push(vec![button(text.class_quiz_other_label(locale), Press::Other(next.id.clone()))]);
        }
        (Stage::Open { .. }, Some(last)) => buttons.push(vec![
            button(text.class_quiz_end_label(locale), Press::End(last.id)),
            button(text.class_quiz_refresh_label(locale), Press::Show),
        ]),
        _ => {}
    }
    let html = text.class_quiz_staff(locale, &StaffCard { class: &class.name, stage, last: ended }).into_string();
    Ok(Message { html, buttons, silent: false })
}

/// How a quick quiz ended, as the class's staff are told.
fn told<'a>(services: &Services, quiz: &ClassQuiz, question: &'a Question, tally: &Tally, late: u32) -> Last<'a> {
    Last {
        on: services.settings.local(quiz.begins_at),
        question,
        answers: tally.answers(),
        share: tally.share(question.right),
        most_wrong: tally.most_wrong(question.right),
        late,
    }
}
