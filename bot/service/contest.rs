//! The quiz contest: everybody draws questions of their own, answers them against the clock, and takes the best of several
//! attempts; classes are compared by how many took part.
//!
//! ```text
//! student   /contest → [Begin · 10 minutes]
//! bot       Question 1 of 20, until 19:10 …        [A] [B] [C] [D]
//! student   [C]
//! bot       (the card becomes) Right, because …    [Next]
//! …
//! bot       (the card becomes) 17 of 20 right in 6 min …   [Certificate] [Another attempt] [Classes]
//! ```
//!
//! Everything is in the database, so an attempt goes on after a restart and on another phone until its time is over;
//! then the clock ends it. Nobody but the person sees what they answered and how they did. How many of a class took part
//! is told from five on, and so are the figures of a question to the task force.

pub mod clock;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::button::Button;
use super::{Actor, Result, Services, Turn, actor, drawing, key, plain, role};
use crate::domain::access::Action;
use crate::domain::contest::{self, Attempt, Contest, best, board, weakest};
use crate::domain::delivery::{self, ChatId, Message};
use crate::domain::quiz::{self, Answer, Choice, Heard, Question, Round, RoundId};
use crate::domain::refusal::Refusal;
use crate::domain::roster::Student;
use crate::domain::tip::Reader;
use crate::picture::{self, certificate::Certificate};
use crate::text::contest::{Card, Standing};
use crate::text::quiz::Asked;
use crate::text::{Locale, Plain};

/// What opens the contest in private, in a link.
pub const START: &str = "contest";

/// What a card of the contest is, in the outbox.
const KIND: &str = "contest";

/// Classes on the board.
const BOARD: usize = 10;

/// Questions in the list of the weakest.
const WEAKEST: usize = 8;

/// A press under a card of the contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Show how things stand.
    Show,
    /// Begin an attempt.
    Begin,
    /// Show which classes took part.
    Board,
    /// Give me a certificate.
    Certificate,
    /// Show which questions were answered wrongly most.
    Items,
}

impl Press {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Show, Self::Begin, Self::Board, Self::Certificate, Self::Items];

    /// How a button writes it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Show => "s",
            Self::Begin => "b",
            Self::Board => "c",
            Self::Certificate => "p",
            Self::Items => "i",
        }
    }

    /// What a button writes so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|press| press.code() == code)
    }

    /// What pressing it asks for.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Items => Action::SeeContestItems,
            Self::Show | Self::Begin | Self::Board | Self::Certificate => Action::TakeQuiz,
        }
    }
}

/// Shows the contest.
///
/// # Errors
/// A refusal for who may not, or when the plan has no contest; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::TakeQuiz)?;
    let card = card(turn, actor).await?;
    Ok(turn.answer(actor.chat.id, KIND, card).await?)
}

/// Somebody pressed a button under its card.
///
/// # Errors
/// As [`show`].
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, press: Press, message: Option<i64>) -> Result<Option<Plain>> {
    match press {
        Press::Items => {
            actor::permit_somewhere(turn, actor, Action::SeeContestItems).await?;
        }
        _ => actor.may(Action::TakeQuiz)?,
    }
    let services = turn.services;
    let (text, locale) = (&services.text, &actor.locale);
    let contest = current(turn)?;
    match press {
        Press::Show => {
            let card = card(turn, actor).await?;
            show_card(turn, actor, card, message).await?;
            Ok(None)
        }
        Press::Begin => begin(turn, actor, contest, message).await,
        Press::Board => {
            let parts = turn.tx.contest_parts(contest.id.as_str()).await?;
            let own = turn.tx.identity_of(actor.account).await?.map(|identity| identity.student.class);
            let ranked = board(parts);
            let own = own.and_then(|own| ranked.iter().find(|(_, part)| part.class == own));
            let html = text.contest_board(locale, contest, &ranked[..ranked.len().min(BOARD)], own);
            let message_of = Message { buttons: vec![vec![back(services, actor)]], ..plain(html) };
            show_card(turn, actor, message_of, message).await?;
            Ok(None)
        }
        Press::Items => {
            let items = turn.tx.contest_items(contest.id.as_str()).await?;
            let html = text.contest_items(locale, contest, &weakest(&services.bank(), &items, WEAKEST));
            let message_of = Message { buttons: vec![vec![back(services, actor)]], ..plain(html) };
            show_card(turn, actor, message_of, message).await?;
            Ok(None)
        }
        Press::Certificate => certify(turn, actor, contest).await.map(Some),
    }
}

/// The contest of the plan that matters today.
fn current<'s>(turn: &Turn<'s>) -> Result<&'s Contest> {
    let contest = contest::current(&turn.services.book.plan.contests, today(turn));
    Ok(contest.ok_or(Refusal::NoContest)?)
}

/// The attempts of somebody at a contest, the oldest first. Those whose time is over are ended by that.
async fn attempts(turn: &mut Turn<'_>, actor: &Actor, contest: &Contest) -> Result<Vec<Attempt>> {
    let mut all = turn.tx.contest_attempts_of(actor.account).await?;
    all.retain(|attempt| attempt.round.term == contest.id.as_str());
    for attempt in &mut all {
        if attempt.round.ended_at.is_none() && (attempt.is_over(turn.now) || is_done(turn, attempt)) {
            let end = turn.now.min(attempt.ends_at);
            turn.tx.end_contest_attempt(attempt, end).await?;
            attempt.round.ended_at = Some(end);
        }
    }
    Ok(all)
}

/// Whether no question of an attempt waits for an answer.
fn is_done(turn: &Turn<'_>, attempt: &Attempt) -> bool {
    attempt.round.next(&turn.services.bank()).is_none()
}

/// How the contest stands for somebody; an attempt that goes on is shown instead.
async fn card(turn: &mut Turn<'_>, actor: &Actor) -> Result<Message> {
    let contest = current(turn)?;
    let attempts = attempts(turn, actor, contest).await?;
    if let Some(attempt) = attempts.iter().find(|attempt| !attempt.is_over(turn.now)) {
        return Ok(question_card(turn.services, actor.chat.id, &actor.locale, attempt, turn.now));
    }
    let identity = turn.tx.identity_of(actor.account).await?;
    let (services, today) = (turn.services, today(turn));
    let used = u32::try_from(attempts.len()).unwrap_or(u32::MAX);
    let left = contest.attempts.saturating_sub(used);
    let best = best(&attempts, turn.now);
    let standing = if today < contest.days.from() {
        Standing::Ahead
    } else if !contest.is_open(today) {
        Standing::Over
    } else if identity.is_none() {
        Standing::Unbound
    } else {
        Standing::Open { left }
    };
    let rights = actor::rights(turn, actor).await?;
    let sees_items = actor.with(&rights).may_somewhere(Action::SeeContestItems).is_ok();
    let (text, locale) = (&services.text, &actor.locale);
    let mut buttons = Vec::new();
    if matches!(standing, Standing::Open { left } if left > 0) {
        buttons.push(vec![button(services, actor, text.contest_begin_label(locale, contest.minutes), Press::Begin)]);
    }
    let certificate = best.map(|_| button(services, actor, text.contest_certificate_label(locale), Press::Certificate));
    let board =
        (standing != Standing::Ahead).then(|| button(services, actor, text.contest_board_label(locale), Press::Board));
    let items = sees_items.then(|| button(services, actor, text.contest_items_label(locale), Press::Items));
    buttons.push(certificate.into_iter().chain(board).collect());
    buttons.push(items.into_iter().collect());
    buttons.retain(|row: &Vec<_>| !row.is_empty());
    let last = attempts.last().map(|attempt| attempt.outcome(turn.now));
    let told = Card { contest, standing, last, best };
    Ok(Message { buttons, ..plain(text.contest_card(locale, &told)) })
}

/// Begins an attempt. Whoever has one under way goes on with that.
async fn begin(turn: &mut Turn<'_>, actor: &Actor, contest: &Contest, message: Option<i64>) -> Result<Option<Plain>> {
    let before = attempts(turn, actor, contest).await?;
    let identity = turn.tx.identity_of(actor.account).await?;
    let is_open = contest.is_open(today(turn)) && before.len() < usize::try_from(contest.attempts).unwrap_or_default();
    let goes_on = before.iter().any(|attempt| !attempt.is_over(turn.now));
    if let (Some(identity), true, false) = (identity, is_open, goes_on) {
        let nth = before.iter().map(|attempt| attempt.round.nth).max().unwrap_or_default() + 1;
        let attempt = new(turn, actor, contest, &identity.student, nth).await?;
        turn.tx.begin_contest_attempt(&attempt).await?;
    }
    let card = card(turn, actor).await?;
    show_card(turn, actor, card, message).await?;
    Ok(None)
}

async fn new(turn: &mut Turn<'_>, actor: &Actor, contest: &Contest, student: &Student, nth: u32) -> Result<Attempt> {
    let segments = match student.segments.is_empty() {
        false => student.segments.clone(),
        true => turn.tx.class(&student.class).await?.and_then(|class| class.segment).into_iter().collect(),
    };
    let reader = Reader { segments, seed: contest::seed(actor.account, &contest.id, nth) };
    let count = usize::try_from(contest.questions).unwrap_or_default();
    // All who take part draw from one pool: what was approved since the first day waits for the next contest. What is
    // retired meanwhile is asked no more all the same, for a question that was wrong would be worse.
    let begins = turn.services.settings.moment(contest.days.from().and_time(NaiveTime::MIN)).unwrap_or(turn.now);
    let bank = turn.services.banks.since_before(begins);
    let drawn = contest::draw(&bank, &reader, count);
    Ok(Attempt {
        round: Round {
            id: turn.tx.new_contest_attempt_id().await?,
            account: actor.account,
            term: contest.id.to_string(),
            nth,
            seed: reader.seed,
            questions: drawn.into_iter().map(|question| question.id.clone()).collect(),
            answers: BTreeMap::new(),
            began_at: turn.now,
            ended_at: None,
        },
        class: student.class.clone(),
        ends_at: turn.now + contest.time(),
    })
}

/// Somebody chooses an option.
///
/// # Errors
/// A refusal for who may not, or when there is no such attempt of theirs; or when the database cannot.
pub async fn choose(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (id, place): (RoundId, u8),
    choice: Choice,
    message: Option<i64>,
) -> Result<Plain> {
    let services = turn.services;
    let (text, locale, place) = (&services.text, &actor.locale, usize::from(place));
    let mut attempt = own(turn, actor, id).await?;
    let bank = services.bank();
    let heard = attempt.hear(&bank, place, choice, turn.now);
    let (Some(question), Heard::Counts(answer) | Heard::Before(answer)) = (attempt.round.question(&bank, place), heard)
    else {
        let card = card(turn, actor).await?;
        show_card(turn, actor, card, message).await?;
        return Ok(if heard == Heard::Over { text.contest_over_toast(locale) } else { text.quiz_gone(locale) });
    };
    let is_first = match heard {
        Heard::Counts(answer) => turn.tx.answer_contest(&attempt, place, answer, turn.now).await?,
        Heard::Before(_) | Heard::Gone | Heard::Over => false,
    };
    if is_first {
        attempt.round.answers.insert(place, answer);
        if is_done(turn, &attempt) {
            turn.tx.end_contest_attempt(&attempt, turn.now).await?;
        }
    } else {
        attempt = own(turn, actor, id).await?;
    }
    let answer = attempt.round.answers.get(&place).copied().unwrap_or(answer);
    let asked = asked(&attempt, place, question);
    let card = answered_card(turn, actor, &attempt, &asked, &answer);
    show_card(turn, actor, card, message).await?;
    Ok(match is_first {
        true => text.quiz_heard(locale, &asked, &answer),
        false => text.quiz_heard_before(locale, &asked, &answer),
    })
}

/// Somebody wants the next question, or the result when there is none.
///
/// # Errors
/// As [`choose`].
pub async fn go_on(turn: &mut Turn<'_>, actor: &Actor, id: RoundId, message: Option<i64>) -> Result<()> {
    own(turn, actor, id).await?;
    let card = card(turn, actor).await?;
    show_card(turn, actor, card, message).await
}

/// The attempt of this number, if it is theirs.
async fn own(turn: &mut Turn<'_>, actor: &Actor, id: RoundId) -> Result<Attempt> {
    actor.may(Action::TakeQuiz)?;
    let attempt = turn.tx.contest_attempt(id).await?.filter(|attempt| attempt.round.account == actor.account);
    Ok(attempt.ok_or(Refusal::CardExpired)?)
}

/// A question as it is put to whoever takes part.
fn asked<'a>(attempt: &Attempt, place: usize, question: &'a Question) -> Asked<'a> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Asked {
        question,
        order: quiz::order(attempt.round.seed, &question.id),
        number: count(place + 1),
        of: count(attempt.round.questions.len()),
    }
}

/// The card of an attempt that goes on: its next question.
#[must_use]
pub fn question_card(
    services: &Services,
    chat: ChatId,
    locale: &Locale,
    attempt: &Attempt,
    now: DateTime<Utc>,
) -> Message {
    let bank = services.bank();
    let Some((place, question)) = attempt.next(&bank, now) else { return Message::default() };
    let asked = asked(attempt, place, question);
    let letters = asked.order.iter().enumerate().map(|(letter, choice)| {
        let place = u8::try_from(place).unwrap_or(u8::MAX);
        let button = Button::ContestChoose(attempt.round.id, place, *choice);
        key(services, chat, services.text.quiz_letter_label(locale, letter), &button)
    });
    let until = services.settings.local(attempt.ends_at);
    let html = services.text.contest_question(locale, &asked, until);
    Message { buttons: vec![letters.collect()], ..plain(html) }
}

/// The card of a question that was answered.
fn answered_card(turn: &Turn<'_>, actor: &Actor, attempt: &Attempt, asked: &Asked<'_>, answer: &Answer) -> Message {
    let (services, chat, locale) = (turn.services, actor.chat.id, &actor.locale);
    let text = &services.text;
    let label = match attempt.next(&services.bank(), turn.now) {
        Some(_) => text.quiz_next_label(locale),
        None => text.quiz_result_label(locale),
    };
    let on = key(services, chat, label, &Button::ContestNext(attempt.round.id));
    Message { buttons: vec![vec![on]], ..plain(text.quiz_answered(locale, asked, answer)) }
}

/// Sends a certificate of the best attempt, with the name as the roster has it.
async fn certify(turn: &mut Turn<'_>, actor: &Actor, contest: &Contest) -> Result<Plain> {
    let services = turn.services;
    let (text, locale) = (&services.text, &actor.locale);
    let attempts = attempts(turn, actor, contest).await?;
    let best = best(&attempts, turn.now);
    let (Some(best), Some(identity)) = (best, turn.tx.identity_of(actor.account).await?) else {
        return Ok(text.contest_no_certificate_toast(locale));
    };
    let student = &identity.student;
    let day = today(turn);
    let certificate = |locale: &Locale| {
        let words = text.contest_certificate(locale, contest, student, &best, day);
        let office = services.settings.office.in_language(&locale.to_string()).to_owned();
        Certificate {
            title: words.head,
            name: words.who,
            lines: vec![words.took, words.score],
            foot: vec![office, words.day],
            note: words.note,
        }
    };
    // A name with a sign that the font lacks would have a hole on it.
    if !picture::can_be_shown(&certificate(&Locale::english())) {
        return Ok(text.contest_no_picture_toast(locale));
    }
    let caption = plain(text.contest_certificate_caption(locale, contest, &best));
    match drawing::photo(locale, certificate, caption).await {
        // However impatient the finger, it is sent once a minute.
        Ok(photo) => {
            turn.answer_once_a_minute(actor.chat.id, "contest_certificate", contest.id.as_str(), photo).await?;
            Ok(text.contest_certificate_toast(locale))
        }
        Err(error) => {
            tracing::error!(%error, "a certificate could not be drawn");
            Ok(text.contest_no_picture_toast(locale))
        }
    }
}

/// Puts a card in place of the one that was pressed, or below when that cannot be reached any more.
async fn show_card(turn: &mut Turn<'_>, actor: &Actor, card: Message, message: Option<i64>) -> Result<()> {
    Ok(role::show(turn, actor.chat.id, KIND, message, card).await?)
}

fn button(services: &Services, actor: &Actor, label: Plain, press: Press) -> delivery::Button {
    key(services, actor.chat.id, label, &Button::Contest(press))
}

fn back(services: &Services, actor: &Actor) -> delivery::Button {
    button(services, actor, services.text.contest_back_label(&actor.locale), Press::Show)
}

fn today(turn: &Turn<'_>) -> NaiveDate {
    turn.services.settings.local(turn.now).date()
}
