//! The short course: fourteen days, one lesson a day in private, for whoever says yes to it.
//!
//! ```text
//! student  /course
//! bot      14 days against scams … Shall we begin?   [Begin]
//! student  [Begin]
//! bot      (the next day, 12:30) Day 1 of 14: …      [A] [B] [C] [D]  [Stop the course]
//! student  [C]
//! bot      (the card becomes) right, because …       [Stop the course]
//! …
//! bot      (after the last day) your 14 days are over …
//! ```
//!
//! Nothing comes to whoever did not say yes. The clock plans a day in one change with its message, and the database lets
//! nobody have two on one day. Whoever wants quiet gets it later on the same day; a day on which nothing could come is
//! not made up for, and the course goes on with the next. Nobody but the person sees what they answered.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, key, plain, quiz, role, roleplay, slot};
use crate::domain::access::Action;
use crate::domain::delivery::{self, Act, ChatId, Message};
use crate::domain::drip::{
    DAYS, Drip, DripDayId, DripId, Had, Item, State, What, comes_at, comes_until, is_for_newcomers, score,
};
use crate::domain::quiz::{Answer, Choice, Question, QuestionId, order};
use crate::domain::refusal::Refusal;
use crate::domain::tip::{Reader, Segment};
use crate::store::StoreError;
use crate::text::quiz::Asked;
use crate::text::{Html, Locale, Plain};

/// What a card of the course is, in the outbox.
const KIND: &str = "drip";

/// Messages that are planned in one change, so that nobody waits for long.
const AT_ONCE: u32 = 200;

/// A press under a card of the course, but for those that answer a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// What is the course, and how does mine stand? Asked under a card of another kind, which stays.
    Ask,
    /// I want it, perhaps once more.
    Begin,
    /// Stop mine; pressed under this day, or under the card that says how it stands.
    Stop(Option<DripDayId>),
    /// Go on with mine.
    GoOn(Option<DripDayId>),
}

impl Press {
    /// How a button writes it.
    #[must_use]
    pub fn code(self) -> String {
        let day = |day: Option<DripDayId>| day.map(|day| day.0.to_string()).unwrap_or_default();
        match self {
            Self::Ask => "a".to_owned(),
            Self::Begin => "b".to_owned(),
            Self::Stop(at) => format!("s{}", day(at)),
            Self::GoOn(at) => format!("g{}", day(at)),
        }
    }

    /// What a button writes so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, about) = code.split_at_checked(1)?;
        let day = || match about {
            "" => Some(None),
            id => id.parse().ok().filter(|id| *id >= 0).map(|id| Some(DripDayId(id))),
        };
        match (letter, about) {
            ("a", "") => Some(Self::Ask),
            ("b", "") => Some(Self::Begin),
            ("s", _) => day().map(Self::Stop),
            ("g", _) => day().map(Self::GoOn),
            _ => None,
        }
    }
}

/// Shows what the course is, or how somebody's stands.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::Subscribe)?;
    let card = standing(turn, actor).await?;
    Ok(turn.answer(actor.chat.id, KIND, card).await?)
}

/// Somebody pressed a button.
///
/// # Errors
/// A refusal for who may not, or when there is no such day of theirs; or when the database cannot.
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, press: Press, message: Option<i64>) -> Result<Option<Plain>> {
    actor.may(Action::Subscribe)?;
    let text = &turn.services.text;
    match press {
        Press::Ask => {
            let mut turn = quiz::once(turn, actor, "drip_ask");
            show(&mut turn, actor).await?;
            Ok(None)
        }
        Press::Begin => {
            let is_new = begin(turn, actor).await?;
            let card = standing(turn, actor).await?;
            role::show(turn, actor.chat.id, KIND, message, card).await?;
            Ok(is_new.then(|| text.drip_begun(&actor.locale)))
        }
        Press::Stop(at) => {
            if let Some(id) = at {
                own(turn, actor, id).await?;
            }
            let stopped = stop(turn, actor).await?;
            shown_again(turn, actor, at, message).await?;
            Ok(Some(if stopped { text.drip_stopped(&actor.locale) } else { text.drip_old(&actor.locale) }))
        }
        Press::GoOn(at) => {
            if let Some(id) = at {
                own(turn, actor, id).await?;
            }
            let today = today(turn);
            let goes_on = match last(turn, actor).await? {
                Some(drip) => turn.tx.resume_drip(drip.id, today).await?,
                None => false,
            };
            shown_again(turn, actor, at, message).await?;
            Ok(Some(if goes_on { text.drip_goes_on(&actor.locale) } else { text.drip_old(&actor.locale) }))
        }
    }
}

/// Somebody answers the question of a day, however late.
///
/// # Errors
/// As [`press`].
pub async fn choose(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: DripDayId,
    choice: Choice,
    message: Option<i64>,
) -> Result<Plain> {
    actor.may(Action::TakeQuiz)?;
    let (drip, mut had) = own(turn, actor, id).await?;
    let services = turn.services;
    let (text, locale) = (&services.text, &actor.locale);
    let bank = services.bank();
    let question = had.what.question().and_then(|question| bank.question(question));
    let Some(question) = question else { return Ok(text.quiz_gone(locale)) };
    let is_first = match had.answer {
        Some(_) => false,
        None => {
            let answer = Answer { choice, is_right: choice == question.right };
            let is_first = turn.tx.answer_drip(id, answer, turn.now).await?;
            // Another phone may have been quicker.
            had = own(turn, actor, id).await?.1;
            is_first
        }
    };
    let Some(answer) = had.answer else { return Ok(text.quiz_gone(locale)) };
    if let Some(message) = message {
        let is_last = last(turn, actor).await?.is_none_or(|last| last.id == drip.id);
        if let Some(card) = lesson(turn, locale, actor.chat.id, (&drip, &had), is_last) {
            turn.rewrite(actor.chat.id, KIND, message, card).await?;
        }
    }
    let asked = asked(&drip, &had, question);
    Ok(match is_first {
        true => text.quiz_heard(locale, &asked, &answer),
        false => text.quiz_heard_before(locale, &asked, &answer),
    })
}

/// Plans what is due by the clock, and says when something is due next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let next = slot::next(services, &[comes_at()]);
    let now = services.clock.now();
    let local = services.settings.local(now);
    let (today, time) = (local.date(), local.time());
    let is_time = comes_at() <= time && time < comes_until() && !services.settings.quiet_hours.covers(time);
    if !is_time {
        return Ok((0, next));
    }
    let mut planned = 0;
    loop {
        if services.store.view().await?.due_drips(today, time, 1).await?.is_empty() {
            return Ok((planned, next));
        }
        let mut tx = services.store.begin().await?;
        for drip in tx.due_drips(today, time, AT_ONCE).await? {
            let mut turn = Turn::new(services, &mut tx, now, format!("drip:{}:{today}", drip.id.0));
            planned += usize::from(bring(&mut turn, &drip, today).await?);
        }
        tx.commit().await?;
    }
}

/// Plans what today brings to somebody, and says whether it is anything. Each day is dealt with once.
async fn bring(turn: &mut Turn<'_>, drip: &Drip, today: NaiveDate) -> Result<bool, Broken> {
    if !turn.tx.pass_drip_day(drip.id, today).await? {
        return Ok(false);
    }
    let Some((chat, locale)) = actor::reach(turn, drip.account).await? else { return Ok(false) };
    let had = turn.tx.drip_days(drip.id).await?;
    let nth = had.last().map_or(0, |last| last.nth) + 1;
    let what = what(turn, drip, nth, &had).await?;
    let Some(id) = turn.tx.bring_drip_day(drip, nth, today, &what).await? else { return Ok(false) };
    let new = Had { id, drip: drip.id, nth, day: today, what, answer: None };
    let card = match lesson(turn, &locale, chat, (drip, &new), true) {
        Some(card) => card,
        None => {
            turn.tx.end_drip(drip.id).await?;
            summary(turn, &locale, chat, &had)
        }
    };
    let settings = &turn.services.settings;
    let midnight = (today + TimeDelta::days(1)).and_time(NaiveTime::MIN);
    let until = settings.moment(midnight).unwrap_or(turn.now + TimeDelta::hours(2));
    let key = format!("drip:{}:{today}", drip.id.0);
    let act = (KIND, Act::Post(card));
    turn.post_at((key, broadcast(drip.id)), chat, act, (turn.now, until), None).await?;
    Ok(true)
}

/// What the `nth` day brings: after the last one, or when nothing is left, the summary.
async fn what(turn: &mut Turn<'_>, drip: &Drip, nth: u32, had: &[Had]) -> Result<What, Broken> {
    if nth > DAYS {
        return Ok(What::Summary);
    }
    let reader = Reader { segments: segments(turn, drip.account).await?, seed: drip.seed };
    let mut asked: Vec<QuestionId> =
        turn.tx.quiz_rounds_of(drip.account).await?.into_iter().flat_map(|round| round.questions).collect();
    for other in turn.tx.drips_of(drip.account).await?.into_iter().filter(|other| other.id != drip.id) {
        let days = turn.tx.drip_days(other.id).await?.into_iter();
        asked.extend(days.filter_map(|had| had.what.question().cloned()));
    }
    let services = turn.services;
    let bank = services.bank();
    let item = services.course.item((&services.library, &bank), &reader, nth, had, &asked);
    Ok(match item {
        Some(Item::Tip(tip)) => What::Tip(tip.id.clone()),
        Some(Item::Question(question)) => What::Question(question.id.clone()),
        None => What::Summary,
    })
}

/// The segments of somebody on the roster, their own or those of their class; none of anybody else.
async fn segments(turn: &mut Turn<'_>, account: i64) -> Result<BTreeSet<Segment>, Broken> {
    let Some(identity) = turn.tx.identity_of(account).await? else { return Ok(BTreeSet::new()) };
    if !identity.student.segments.is_empty() {
        return Ok(identity.student.segments);
    }
    let class = turn.tx.class(&identity.student.class).await?;
    Ok(class.and_then(|class| class.segment).into_iter().collect())
}

/// Begins a course, or goes on with one that was stopped. Says whether that is anything new.
async fn begin(turn: &mut Turn<'_>, actor: &Actor) -> Result<bool> {
    let today = today(turn);
    let drips = turn.tx.drips_of(actor.account).await?;
    if let Some(open) = drips.last().filter(|last| last.state != State::Over) {
        return Ok(turn.tx.resume_drip(open.id, today).await?);
    }
    let nth = drips.last().map_or(0, |last| last.nth) + 1;
    let drip = Drip {
        id: turn.tx.new_drip_id().await?,
        account: actor.account,
        nth,
        seed: crate::domain::quiz::seed(actor.account, "drip", nth),
        state: State::On,
        began_at: turn.now,
    };
    turn.tx.begin_drip(&drip, today).await?;
    Ok(true)
}

/// Stops the course of somebody who wants nothing in private any more, and says so if one was under way.
///
/// # Errors
/// When the database cannot.
pub(super) async fn end(turn: &mut Turn<'_>, actor: &Actor) -> Result<Option<Html>, Broken> {
    if !stop(turn, actor).await? {
        return Ok(None);
    }
    let had = match last(turn, actor).await? {
        Some(drip) => turn.tx.drip_days(drip.id).await?,
        None => Vec::new(),
    };
    let text = &turn.services.text;
    Ok(Some(text.drip_standing(&actor.locale, State::Stopped, count(&had), comes_at())))
}

/// Stops the course that is under way, calls off what waits of it, and says whether one was.
async fn stop(turn: &mut Turn<'_>, actor: &Actor) -> Result<bool, Broken> {
    let Some(drip) = last(turn, actor).await? else { return Ok(false) };
    turn.tx.cancel_broadcast(&broadcast(drip.id), "the person stopped the course", turn.now).await?;
    turn.tx.stop_drip(drip.id).await
}

/// The newest course of somebody.
async fn last(turn: &mut Turn<'_>, actor: &Actor) -> Result<Option<Drip>, Broken> {
    Ok(turn.tx.drips_of(actor.account).await?.pop())
}

/// The day of this number, if it is theirs, with its course.
async fn own(turn: &mut Turn<'_>, actor: &Actor, id: DripDayId) -> Result<(Drip, Had)> {
    Ok(turn.tx.drip_day(actor.account, id).await?.ok_or(Refusal::CardExpired)?)
}

/// What the course is, or how somebody's stands.
async fn standing(turn: &mut Turn<'_>, actor: &Actor) -> Result<Message, Broken> {
    let drip = last(turn, actor).await?;
    let (services, chat, locale) = (turn.services, actor.chat.id, &actor.locale);
    let text = &services.text;
    let Some(drip) = drip else {
        let begin = key(services, chat, text.drip_begin_label(locale), &Button::Drip(Press::Begin));
        return Ok(Message { buttons: vec![vec![begin]], ..plain(text.drip_offer(locale, comes_at())) });
    };
    let had = turn.tx.drip_days(drip.id).await?;
    if drip.state == State::Over {
        return Ok(summary(turn, locale, chat, &had));
    }
    let html = text.drip_standing(locale, drip.state, count(&had), comes_at());
    Ok(Message { buttons: vec![vec![switch(services, locale, chat, drip.state, None)]], ..plain(html) })
}

/// Shows the day under which somebody pressed, or how the course stands.
async fn shown_again(turn: &mut Turn<'_>, actor: &Actor, at: Option<DripDayId>, message: Option<i64>) -> Result<()> {
    let day = match at {
        Some(id) => {
            let (drip, had) = own(turn, actor, id).await?;
            let is_last = last(turn, actor).await?.is_none_or(|last| last.id == drip.id);
            lesson(turn, &actor.locale, actor.chat.id, (&drip, &had), is_last)
        }
        None => None,
    };
    let card = match day {
        Some(card) => card,
        None => standing(turn, actor).await?,
    };
    Ok(role::show(turn, actor.chat.id, KIND, message, card).await?)
}

/// The card of a day; `None` when there is no such tip or question any more. Below it the course can be stopped or gone
/// on with, unless it is over or not the newest.
fn lesson(
    turn: &Turn<'_>,
    locale: &Locale,
    chat: ChatId,
    (drip, had): (&Drip, &Had),
    is_last: bool,
) -> Option<Message> {
    let services = turn.services;
    let text = &services.text;
    let (html, letters): (Html, Vec<delivery::Button>) = match &had.what {
        What::Tip(id) => (text.drip_tip(locale, had.nth, services.library.tip(id)?), Vec::new()),
        What::Question(id) => {
            let bank = services.bank();
            let asked = asked(drip, had, bank.question(id)?);
            let letters = asked.order.iter().enumerate().map(|(letter, choice)| {
                let button = Button::DripChoose(had.id, *choice);
                key(services, chat, text.quiz_letter_label(locale, letter), &button)
            });
            let letters = if had.answer.is_none() { letters.collect() } else { Vec::new() };
            (text.drip_question(locale, &asked, had.answer.as_ref()), letters)
        }
        What::Summary => return None,
    };
    let switch =
        (is_last && drip.state != State::Over).then(|| vec![switch(services, locale, chat, drip.state, Some(had.id))]);
    let letters = (!letters.is_empty()).then_some(letters);
    Some(Message { buttons: letters.into_iter().chain(switch).collect(), ..plain(html) })
}

/// The button that stops a course, or lets it go on.
fn switch(services: &Services, locale: &Locale, chat: ChatId, state: State, at: Option<DripDayId>) -> delivery::Button {
    match state {
        State::On => key(services, chat, services.text.drip_stop_label(locale), &Button::Drip(Press::Stop(at))),
        State::Stopped | State::Over => {
            key(services, chat, services.text.drip_go_on_label(locale), &Button::Drip(Press::GoOn(at)))
        }
    }
}

/// How somebody did, and what else there is.
fn summary(turn: &Turn<'_>, locale: &Locale, chat: ChatId, had: &[Had]) -> Message {
    let services = turn.services;
    let text = &services.text;
    let html = text.drip_summary(locale, &score(&services.bank(), had));
    let play = key(services, chat, text.roleplay_invite_label(locale), &Button::RolePlay(roleplay::Press::Ask));
    let again = key(services, chat, text.drip_again_label(locale), &Button::Drip(Press::Begin));
    Message { buttons: vec![vec![play], vec![again]], ..plain(html) }
}

/// The button to the course from a card of another kind, for whoever has none under way.
///
/// # Errors
/// When the database cannot.
pub(super) async fn invite(turn: &mut Turn<'_>, actor: &Actor) -> Result<Option<delivery::Button>, Broken> {
    let has_one = last(turn, actor).await?.is_some_and(|drip| drip.state == State::On);
    let label = turn.services.text.drip_invite_label(&actor.locale);
    Ok((!has_one).then(|| key(turn.services, actor.chat.id, label, &Button::Drip(Press::Ask))))
}

/// The button to the course for somebody who was just found in this class, if they are new there.
///
/// # Errors
/// When the database cannot.
pub(super) async fn invite_newcomer(
    turn: &mut Turn<'_>,
    actor: &Actor,
    class: &str,
) -> Result<Option<delivery::Button>, Broken> {
    let today = today(turn);
    let (Some(class), Some(term)) = (turn.tx.class(class).await?, turn.tx.current_term().await?) else {
        return Ok(None);
    };
    if !is_for_newcomers(&class, &term, today) || last(turn, actor).await?.is_some() {
        return Ok(None);
    }
    invite(turn, actor).await
}

/// A question as it is put to whoever takes the course.
fn asked<'a>(drip: &Drip, had: &Had, question: &'a Question) -> Asked<'a> {
    Asked { question, order: order(drip.seed, &question.id), number: had.nth, of: DAYS }
}

/// What messages of a course are called together, so that they can be called off.
fn broadcast(id: DripId) -> String {
    format!("drip:{}", id.0)
}

fn today(turn: &Turn<'_>) -> NaiveDate {
    turn.services.settings.local(turn.now).date()
}

fn count(had: &[Had]) -> u32 {
    u32::try_from(had.len()).unwrap_or(u32::MAX)
}
