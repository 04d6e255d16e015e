//! What is kept of one person: showing it to them, and forgetting it.
//!
//! ```text
//! student  /forget
//! bot      Shall I forget you? … [Forget me]
//! student  [Forget me]
//! bot      (the card becomes) You are forgotten, receipt 7F3A-9C12-0B4D …
//! ```
//!
//! The receipt goes to a chat of its own, with a new number of ours, which is left as soon as the receipt has
//! arrived. Whoever writes before that or later is somebody new.

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, check, key, plain, pledge, role, roleplay};
use crate::domain::access::Action;
use crate::domain::chat::{ChatKind, ChatState};
use crate::domain::delivery::{Act, Document, Message};
use crate::domain::drip::What;
use crate::domain::identity::LOCK;
use crate::domain::ledger::{By, Fact};
use crate::domain::quiz::Round;
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::secret;
use crate::store::PastBinding;
use crate::text::personal::{Held, MeetingData, MyData, OpenIntroduction, PassedOn, Receipt, TakenQuiz};
use crate::text::{Locale, Plain};

/// What the file is called.
const FILE_NAME: &str = "wuzha-mydata.txt";

/// How long the button that forgets somebody is good for. A card that is older is sent anew.
const CARD_LIFE: TimeDelta = TimeDelta::hours(24);

/// Hexadecimal digits in a group of a receipt's number, which has three.
const RECEIPT_DIGITS: usize = 4;

/// Sends somebody everything that is kept of them, as a file, once a minute at most.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn send_data(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::SeeMyself)?;
    let services = turn.services;
    let data = gather(turn, actor).await?;
    let caption = plain(services.text.my_data_caption(&actor.locale));
    let content = services.text.my_data(&actor.locale, &data);
    let Ok(document) = Document::new(FILE_NAME, content, caption) else { return Ok(()) };
    Ok(turn.answer_once_a_minute(actor.chat.id, "mydata", "all", document).await.map(drop)?)
}

async fn gather(turn: &mut Turn<'_>, actor: &Actor) -> Result<MyData, Broken> {
    let (services, account) = (turn.services, actor.account);
    let local = |moment: DateTime<Utc>| services.settings.local(moment);
    let identity = turn.tx.identity_of(account).await?;
    let past_seats = match &identity {
        Some(identity) => turn.tx.past_seats(identity.student.id).await?,
        None => Vec::new(),
    };
    let (alerts, alert_taps) = turn.tx.alerts_of(account).await?;
    let (absent, attested) = match &identity {
        Some(identity) => turn.tx.meetings_of_student(identity.student.id).await?,
        None => (0, 0),
    };
    let pledged = pledge::of(turn, identity.as_ref()).await?;
    let language = turn.tx.chosen_language(account).await?;
    let chosen = |code: &String| Locale::parse(code).ok().map(|locale| services.text.endonym(&locale));
    let introduction = turn.tx.introduction(account).await?;
    let class_move = turn.tx.class_move_of(account).await?;
    let chat = turn.tx.kept_chat(actor.chat.id).await?;
    let client = turn.tx.presence(Some(account), None, None).await?.client;
    Ok(MyData {
        now: local(turn.now),
        account,
        chat_since: chat.map(|chat| local(chat.since)),
        texts: chat.map_or(0, |chat| count(chat.texts)),
        tips: chat.map_or(0, |chat| count(chat.tips)),
        client,
        language: language.and_then(|it| Some((it.language.as_ref().and_then(chosen)?, local(it.since)))),
        student: identity.map(|it| (it.student, local(it.bound_at), local(it.open_until))),
        past_seats: past_seats.into_iter().map(|it| (it.term, it.class, count(it.seat))).collect(),
        bindings: past(turn.tx.bindings_of(account).await?, local),
        roles: roles(turn, actor).await?,
        invitations: offers(turn, actor).await?,
        subscribed_since: turn.tx.subscription_of(account).await?.map(|it| local(it.since)),
        quiet: turn.tx.quiet_hours_of(account).await?.map(|(hours, since)| (hours, local(since))),
        class_move: class_move.map(|it| (it.clone(), local(it.moved_at))),
        taps: turn.tx.taps_of(account).await?.into_iter().map(local).collect(),
        introduction: introduction.map(|it| OpenIntroduction {
            class: it.asked.map(|asked| asked.class),
            touched_at: local(it.touched_at),
            wrong: it.tries.wrong,
            tried: it.tried.into_iter().collect(),
        }),
        import: turn.tx.pending_import(account).await?.map(|it| (local(it.made_at), it.entries.len())),
        steps: count(turn.tx.task_steps_of(account).await?),
        notices: count(turn.tx.notices_of(account).await?),
        case_drafts: count(turn.tx.case_drafts_of(account).await?),
        alerts: (count(alerts), count(alert_taps)),
        meetings: MeetingData {
            steps: count(turn.tx.meeting_steps_of(account).await?),
            absent: count(absent),
            attested: count(attested),
        },
        pledge: pledged.map(|it| (local(it.at), it.way, it.withdrawn_at.map(local))),
        quizzes: quizzes(turn, actor).await?,
        samples: samples(turn, actor).await?,
        contests: contests(turn, actor).await?,
        drips: drips(turn, actor).await?,
        plays: {
            let plays = roleplay::of(turn, actor).await?.into_iter();
            plays.map(|(play, title)| (local(play.began_at), title, play.choices)).collect()
        },
        class_quizzes: {
            let answers = turn.tx.class_quiz_answers_of(account).await?.into_iter();
            let named = |(at, id, answer)| (local(at), services.bank().question(&id).cloned(), id, answer);
            answers.map(named).map(|(at, question, id, answer)| (at, id, question, answer)).collect()
        },
        checks: checks(turn, actor).await?,
        calls: {
            let calls = turn.tx.sos_calls_of(account).await?;
            calls.into_iter().map(|call| (local(call.opened_at), call.whom, call.state)).collect()
        },
        calls_taken: count(turn.tx.sos_calls_taken_by(account).await?),
        supports: {
            let supports = turn.tx.supports_of(account).await?;
            supports.into_iter().map(|it| (local(it.consented_at), it.kind, it.state)).collect()
        },
        known_as: turn.tx.staff_name(account).await?.and_then(|name| name.masked),
        look_alikes: count(turn.tx.look_alikes_of(account).await?),
        words_reports: count(turn.tx.words_reports_of(account).await?),
        set_aside: count(turn.tx.updates_set_aside_of(account).await?),
        retention: services.settings.retention,
    })
}

async fn quizzes(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<TakenQuiz>, Broken> {
    let rounds = turn.tx.quiz_rounds_of(actor.account).await?;
    Ok(taken(turn.services, rounds))
}

async fn contests(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<TakenQuiz>, Broken> {
    let attempts = turn.tx.contest_attempts_of(actor.account).await?;
    Ok(taken(turn.services, attempts.into_iter().map(|attempt| attempt.round).collect()))
}

async fn drips(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<(u32, TakenQuiz)>, Broken> {
    let services = turn.services;
    let mut drips = Vec::new();
    for drip in turn.tx.drips_of(actor.account).await? {
        let days = turn.tx.drip_days(drip.id).await?;
        let sent = days.iter().filter(|had| had.what != What::Summary).count();
        let named = days.iter().filter_map(|had| {
            let (id, answer) = (had.what.question()?, had.answer?);
            Some((id.clone(), services.bank().question(id).cloned(), answer))
        });
        let taken = TakenQuiz { began_at: services.settings.local(drip.began_at), answers: named.collect() };
        drips.push((u32::try_from(sent).unwrap_or(u32::MAX), taken));
    }
    Ok(drips)
}

fn taken(services: &Services, rounds: Vec<Round>) -> Vec<TakenQuiz> {
    let rounds = rounds.into_iter().map(|round| {
        let named = round.questions.iter().enumerate().filter_map(|(place, id)| {
            let answer = *round.answers.get(&place)?;
            Some((id.clone(), services.bank().question(id).cloned(), answer))
        });
        TakenQuiz { began_at: services.settings.local(round.began_at), answers: named.collect() }
    });
    rounds.collect()
}

async fn samples(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<TakenQuiz>, Broken> {
    let services = turn.services;
    let asks = turn.tx.sample_asks_of(actor.account).await?.into_iter().map(|ask| {
        let named = ask.questions.iter().enumerate().filter_map(|(place, id)| {
            let answer = *ask.answers.get(&place)?;
            Some((id.clone(), services.bank().question(id).cloned(), answer))
        });
        TakenQuiz { began_at: ask.week.and_time(NaiveTime::MIN), answers: named.collect() }
    });
    Ok(asks.collect())
}

async fn checks(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<PassedOn>, Broken> {
    let services = turn.services;
    let questions = turn.tx.check_questions_of(actor.account).await?.into_iter().map(|question| PassedOn {
        at: services.settings.local(question.asked_at),
        text: question.text,
        ruling: question.ruling,
    });
    Ok(questions.collect())
}

fn past(bindings: Vec<PastBinding>, local: impl Fn(DateTime<Utc>) -> NaiveDateTime) -> Vec<Held<String>> {
    let over = bindings.into_iter().filter_map(|it| Some((it.class, it.from, it.until?)));
    over.map(|(what, from, until)| Held { what, from: local(from), until: local(until) }).collect()
}

async fn roles(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<Held<Plain>>, Broken> {
    let services = turn.services;
    let held = turn.tx.grants_ever_of(actor.account).await?.into_iter().map(|grant| Held {
        what: role::role_name(services, &actor.locale, &grant.appointment),
        from: services.settings.local(grant.from),
        until: services.settings.local(grant.ended_at.unwrap_or(grant.until)),
    });
    Ok(held.collect())
}

async fn offers(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<(Plain, NaiveDateTime)>, Broken> {
    let services = turn.services;
    let made = turn.tx.invitations_by(actor.account).await?.into_iter().map(|offer| {
        let role = role::role_name(services, &actor.locale, &offer.appointment);
        (role, services.settings.local(offer.expires_at))
    });
    Ok(made.collect())
}

/// Says what forgetting somebody means, and asks whether they want it.
///
/// # Errors
/// A refusal for who may not, or not yet; or when the database cannot.
pub async fn ask(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::ForgetMyself)?;
    may_be_forgotten(turn, actor).await?;
    let text = &turn.services.text;
    let button = Button::ForgetMe(minute_of(turn.now));
    let button = key(turn.services, actor.chat.id, text.forget_label(&actor.locale), &button);
    let card = Message { buttons: vec![vec![button]], ..plain(text.ask_to_forget(&actor.locale)) };
    Ok(turn.answer(actor.chat.id, "forget", card).await?)
}

/// Forgets somebody who pressed a button of this minute, and gives them a receipt. However often they press, it is
/// done once.
///
/// # Errors
/// A refusal for who may not, or not yet, or for a card that is too old; or when the database cannot.
pub async fn forget(turn: &mut Turn<'_>, actor: &Actor, minute: i64, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::ForgetMyself)?;
    may_be_forgotten(turn, actor).await?;
    if !(minute_of(turn.now - CARD_LIFE)..=minute_of(turn.now)).contains(&minute) {
        return Err(Refusal::CardExpired.into());
    }

    let (services, now) = (turn.services, turn.now);
    let removed = turn.tx.forget_account(actor.account, actor.chat.id, now).await?;
    turn.tx.forget_sketches(&check::sender(turn.services, actor.account)).await?;
    let number = receipt_number();
    turn.record(By::Person, Scope::Everything, Fact::PersonForgotten {});
    turn.tx.keep_receipt(&number, services.settings.local(now).date()).await?;
    let last = turn.tx.meet_chat(actor.chat.address, ChatKind::Private, now).await?.id;
    turn.tx.set_chat_state(last, ChatState::Archived, now).await?;
    let receipt = plain(services.text.forgotten(&actor.locale, &Receipt { number: &number, removed: words(&removed) }));
    match message {
        Some(message) => turn.rewrite(last, "forgotten", message, receipt).await?,
        None => turn.say(last, "forgotten", Act::Post(receipt)).await?,
    }
    tracing::info!(taps = removed.taps, texts = removed.texts, "somebody was forgotten");
    Ok(services.text.forgotten_toast(&actor.locale))
}

/// Leaves the chats of those who were forgotten and have read their receipt.
///
/// # Errors
/// When the database cannot.
pub async fn leave_chats(services: &Services) -> Result<(), Broken> {
    if services.store.view().await?.chats_to_leave().await?.is_empty() {
        return Ok(());
    }
    let mut tx = services.store.begin().await?;
    for chat in tx.chats_to_leave().await? {
        tx.leave_chat(chat, services.clock.now()).await?;
    }
    tx.commit().await
}

/// Duties must not vanish unseen, nor wrong tries be forgotten by whoever made them.
async fn may_be_forgotten(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    if !turn.tx.grants_of(actor.account, turn.now).await?.is_empty() {
        return Err(Refusal::HasRole.into());
    }
    let tries = turn.tx.introduction(actor.account).await?.map(|introduction| introduction.tries.at(turn.now));
    let wrong_at = tries.filter(|tries| tries.wrong > 0).and_then(|tries| tries.wrong_at);
    match wrong_at {
        Some(wrong_at) => Err(Refusal::TriesRemembered { until: turn.services.settings.local(wrong_at + LOCK) }.into()),
        None => Ok(()),
    }
}

fn words(removed: &crate::store::Removed) -> crate::text::personal::Removed {
    crate::text::personal::Removed {
        was_bound: removed.was_bound,
        was_subscribed: removed.was_subscribed,
        taps: u32::try_from(removed.taps).unwrap_or(u32::MAX),
        texts: u32::try_from(removed.texts).unwrap_or(u32::MAX),
    }
}

/// A number that nobody can guess and that says nothing: `7F3A-9C12-0B4D`.
fn receipt_number() -> String {
    let digits = secret::hash(&secret::random_token()).to_uppercase();
    let group = |at: usize| digits.get(at * RECEIPT_DIGITS..(at + 1) * RECEIPT_DIGITS).unwrap_or_default();
    [group(0), group(1), group(2)].join("-")
}

fn minute_of(moment: DateTime<Utc>) -> i64 {
    moment.timestamp().div_euclid(60)
}

fn count(rows: i64) -> u32 {
    u32::try_from(rows).unwrap_or_default()
}
