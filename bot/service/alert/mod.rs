//! Alerts: from a case to every class in its own language, past a second pair of eyes.
//!
//! ```text
//! police   /alert → [New alert] → [Posing as police …] → [Nobody recognisable] → [Ask for approval]
//! office   Please check A-12 …                                    [Approve] [Refuse]
//! groups   🟠 Orange alert …       [Got it] [I got one like this] [In my language]
//! police   A-12: sent. Groups: 1,283 of 1,287 …                   [Withdraw it] [Correct it]
//! ```
//!
//! Everything that stands between two presses is in the database, so a draft survives restarts and goes on from
//! another phone; whatever card is pressed shows how things stand.

use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, key, plain, role};
use crate::domain::access::Action;
use crate::domain::alert::{Alert, AlertId, Content, DAYS_BACK, Hand, Move, Severity, State, median};
use crate::domain::campus::Bilingual;
use crate::domain::case::CaseFacts;
use crate::domain::delivery::{self, ChatId, Message};
use crate::domain::fraud::RedFlag;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Scope};
use crate::domain::tip::FraudType;
use crate::text::alert::{Card, Going, Line, Medians, Part, Stamp, Told};
use crate::text::{Html, Locale, Plain, Text};

pub mod clock;
pub mod compose;
pub mod note;
pub mod press;
pub mod progress;
pub mod reader;
pub mod send;
pub mod step;

pub use press::Press;

/// What a card about an alert is, in the outbox.
const CARD: &str = "alert_card";

/// Alerts in the list.
const LISTED: usize = 8;

/// Over how long the medians are.
const MEDIAN_OVER: TimeDelta = TimeDelta::days(90);

/// A post tells how many got something like it from so many on: fewer could be counted out (product design, §5.8).
const LIKES_FROM: u32 = 5;

/// Shows the newest alerts, or one by its number.
///
/// # Errors
/// A refusal for who may not, or when there is no such alert; or when the database cannot.
pub async fn begin(turn: &mut Turn<'_>, actor: &Actor, wanted: Option<&str>) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::DraftAlert).await?;
    let card = match wanted {
        None => list_card(turn, actor).await?,
        Some(typed) => {
            let number = typed.trim_start_matches(['A', 'a']).trim_start_matches('-').parse().ok();
            let alert = match number {
                Some(number) => turn.tx.alert(AlertId(number)).await?,
                None => None,
            };
            let no_such = || Refusal::NoSuchAlert { number: typed.chars().take(12).collect() };
            let alert = alert.ok_or_else(no_such)?;
            if !may_see(turn, actor, &alert).await? {
                return Err(no_such().into());
            }
            card(turn, actor, &alert, None).await?
        }
    };
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// Says the alerts that were let out after `since` anew where they show a text in a language whose words were
/// corrected; counts the posts.
///
/// # Errors
/// When the database cannot.
pub(super) async fn reword(
    turn: &mut Turn<'_>,
    language: &Locale,
    name: &str,
    since: DateTime<Utc>,
) -> Result<usize, Broken> {
    let alerts = turn.tx.alerts_since(since).await?;
    let shows = |alert: &&Alert| alert.state.is_told() && Text::is_in_alert(&alert.content, name);
    let mut planned = 0;
    for alert in alerts.iter().filter(shows) {
        planned += send::reword(turn, alert, language).await?;
    }
    Ok(planned)
}

/// Begins a draft with what is known of a case.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn begin_from_case(turn: &mut Turn<'_>, actor: &Actor, facts: CaseFacts) -> Result<()> {
    let CaseFacts { fraud_type, channel, payment, band, day, segment, .. } = facts;
    let card = compose::begin_as(turn, actor, fraud_type.as_str(), |content| {
        (content.channel, content.payment, content.band) = (Some(channel), Some(payment), Some(band));
        content.audience.segment = segment;
        content.on = day.max(content.on - Days::new(DAYS_BACK.into()));
    })
    .await?;
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// Begins a draft with what gave a message away that goes round; where no kind of fraud was told, its author chooses.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn begin_from_signs(
    turn: &mut Turn<'_>,
    actor: &Actor,
    kind: Option<&FraudType>,
    flags: &[RedFlag],
) -> Result<()> {
    let card = match kind {
        Some(kind) => {
            let tell = |content: &mut Content| {
                if !flags.is_empty() {
                    content.flags = flags.to_vec();
                }
            };
            compose::begin_as(turn, actor, kind.as_str(), tell).await?
        }
        None => compose::kinds_card(turn, actor, None).await?,
    };
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// Takes a text for what somebody was asked to type about an alert; tells whether it was that.
///
/// # Errors
/// A refusal for what cannot be taken; or when the database cannot.
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, words: &str) -> Result<bool> {
    note::hear(turn, actor, words).await
}

/// Somebody of the staff presses a button about an alert.
///
/// # Errors
/// A refusal for who may not, or when it makes no sense any more; or when the database cannot.
pub async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: AlertId,
    press: Press,
    message: Option<i64>,
) -> Result<Option<Plain>> {
    let (card, words) = match press {
        Press::List => (list_card(turn, actor).await?, None),
        Press::New => (compose::kinds_card(turn, actor, None).await?, None),
        Press::Kind(kind) if id.0 == 0 => (compose::begin(turn, actor, &kind).await?, None),
        Press::Step(step, version) => return step::press(turn, actor, id, (step, version), message).await,
        Press::Show => {
            let alert = seen(turn, actor, id).await?;
            (card(turn, actor, &alert, None).await?, None)
        }
        Press::Look(language) => {
            let alert = seen(turn, actor, id).await?;
            (card(turn, actor, &alert, Some(&language)).await?, None)
        }
        Press::AskRecall => {
            let alert = seen(turn, actor, id).await?;
            (recall_card(turn.services, actor, &alert), None)
        }
        Press::Correct => (compose::correct(turn, actor, id).await?, None),
        Press::Failures => (send::failures_card(turn, actor, id).await?, None),
        Press::Retry => send::retry(turn, actor, id).await?,
        Press::Test => return send::test(turn, actor, id).await.map(Some),
        Press::Note => {
            let alert = compose::own(turn, actor, id).await?;
            note::ask(turn, actor, &alert).await?;
            return Ok(None);
        }
        other => (compose::press(turn, actor, id, other).await?, None),
    };
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(words)
}

/// An alert that somebody may see.
async fn seen(turn: &mut Turn<'_>, actor: &Actor, id: AlertId) -> Result<Alert> {
    actor::permit_somewhere(turn, actor, Action::DraftAlert).await?;
    let alert = turn.tx.alert(id).await?.ok_or(Refusal::CardExpired)?;
    if may_see(turn, actor, &alert).await? { Ok(alert) } else { Err(Refusal::CardExpired.into()) }
}

/// Whether somebody may see an alert: its author, whoever may approve it, and, once it was told, whoever could have
/// written it.
async fn may_see(turn: &mut Turn<'_>, actor: &Actor, alert: &Alert) -> Result<bool> {
    if alert.account == actor.account {
        return Ok(true);
    }
    let rights = actor::rights(turn, actor).await?;
    let (asker, place) = (actor.with(&rights), &alert.content.audience.place);
    let is_told = alert.state.is_told() || alert.state == State::Recalled;
    let is_judge = asker.may(Action::ApproveAlert, place).is_ok();
    Ok(match alert.state {
        State::Draft | State::Rejected | State::Expired | State::Dropped => false,
        State::Review => is_judge,
        State::Alone | State::Out | State::Recalled => {
            is_judge || is_told && asker.may(Action::DraftAlert, place).is_ok()
        }
    })
}

/// As whom somebody makes a move.
fn hand(actor: &Actor, alert: &Alert) -> Hand {
    if alert.account == actor.account { Hand::Author } else { Hand::Second }
}

/// The newest alerts, and how fast they were.
async fn list_card(turn: &mut Turn<'_>, actor: &Actor) -> Result<Message> {
    actor::permit_somewhere(turn, actor, Action::DraftAlert).await?;
    let mut alerts = Vec::new();
    for alert in turn.tx.recent_alerts(actor.account, LISTED * 4).await? {
        if alerts.len() < LISTED && may_see(turn, actor, &alert).await? {
            alerts.push(alert);
        }
    }
    let clocks = turn.tx.alert_clocks(turn.now - MEDIAN_OVER).await?;
    let medians = Medians {
        count: count(clocks.len()),
        whole: median(clocks.iter().filter_map(|it| Some(it.delivered_at? - it.reported_at)).collect()),
        sending: median(clocks.iter().filter_map(|it| Some(it.delivered_at? - it.approved_at)).collect()),
        acked: median(clocks.iter().filter_map(|it| Some(it.acked_at? - it.approved_at)).collect()),
    };
    let (services, locale) = (turn.services, &actor.locale);
    let lines: Vec<_> = alerts
        .iter()
        .map(|alert| Line {
            number: alert.id.0,
            severity: alert.content.severity,
            fraud_type: &alert.content.fraud_type,
            state: alert.state,
        })
        .collect();
    let html = services.text.alert_list(locale, &lines, &medians);
    let new = button(services, actor, services.text.alert_new_label(locale), AlertId(0), Press::New);
    let open = alerts.iter().map(|alert| {
        let label = services.text.alert_open_label(locale, alert.id.0, &alert.content.fraud_type);
        vec![button(services, actor, label, alert.id, Press::Show)]
    });
    let buttons = std::iter::once(vec![new]).chain(open).collect();
    Ok(Message { buttons, ..plain(html) })
}

/// The card of an alert as somebody sees it: its post in a language, whom it reaches, and what they can do with it.
async fn card(turn: &mut Turn<'_>, actor: &Actor, alert: &Alert, language: Option<&str>) -> Result<Message> {
    if alert.state.is_told() || alert.state == State::Recalled {
        return Ok(progress::card(turn, actor, alert, language).await?);
    }
    let rights = actor::rights(turn, actor).await?;
    let recipients = send::recipients(turn, &alert.content).await?;
    let is_author = alert.account == actor.account;
    let second = match alert.state {
        State::Draft | State::Review if is_author => Some(count(step::judges(turn, alert).await?.len())),
        _ => None,
    };
    let (services, locale) = (turn.services, &actor.locale);
    let shown = language.and_then(|code| Locale::parse(code).ok()).unwrap_or_else(|| locale.clone());
    let post = preview(services, &shown, alert);
    let place = services.settings.place(&alert.content.audience.place);
    let told = Card {
        state: alert.state,
        number: alert.id.0,
        post: &post,
        going: going(services, alert, place.as_ref(), &recipients, turn.now),
        wants_consent: is_author && alert.content.check(today(turn)) == Err(Refusal::AlertWithoutConsent),
        second,
        offer: alert.offer.as_ref().filter(|_| is_author).map(|offer| offer.general.as_str()),
    };
    let html = services.text.alert_card(locale, &told);
    let mut buttons = match (alert.state, is_author) {
        (State::Draft, true) => compose::rows(services, actor, alert, &rights),
        _ => Vec::new(),
    };
    buttons.extend(languages_row(services, actor, alert, &shown));
    buttons.extend(moves(services, actor, alert, &rights));
    Ok(Message { buttons, ..plain(html) })
}

/// A button for each other language in which the post can be looked at.
fn languages_row(services: &Services, actor: &Actor, alert: &Alert, shown: &Locale) -> Vec<Vec<delivery::Button>> {
    let nearest = services.text.nearest(shown);
    let others: Vec<_> = services.text.locales().filter(|other| Some(*other) != nearest).collect();
    let look = |other: &&Locale| {
        let label = services.text.alert_look_label(&actor.locale, other);
        button(services, actor, label, alert.id, Press::Look(other.to_string()))
    };
    others.chunks(3).map(|row| row.iter().map(look).collect()).collect()
}

/// The moves that somebody can make with an alert that has not been told.
fn moves(services: &Services, actor: &Actor, alert: &Alert, rights: &[Grant]) -> Vec<Vec<delivery::Button>> {
    let (by, place) = (hand(actor, alert), &alert.content.audience.place);
    let asker = actor.with(rights);
    let may = |step: Move| {
        let action = Press::Step(step, 0).action();
        alert.after(step, by).is_ok() && asker.may(action, place).is_ok()
    };
    let steps = match by {
        Hand::Author => {
            vec![Move::Submit, Move::SendAlone, Move::Withdraw, Move::Rework, Move::Drop]
        }
        Hand::Second | Hand::Clock => vec![Move::Approve, Move::Reject],
    };
    let buttons: Vec<_> = steps
        .into_iter()
        .filter(|step| may(*step))
        .map(|step| {
            let label = services.text.alert_move_label(&actor.locale, step);
            button(services, actor, label, alert.id, Press::Step(step, alert.version))
        })
        .collect();
    buttons.chunks(2).map(<[delivery::Button]>::to_vec).collect()
}

/// Asks whether an alert is to be withdrawn.
fn recall_card(services: &Services, actor: &Actor, alert: &Alert) -> Message {
    let (text, locale) = (&services.text, &actor.locale);
    let sure = text.alert_move_label(locale, Move::Recall);
    let sure = button(services, actor, sure, alert.id, Press::Step(Move::Recall, alert.version));
    let back = button(services, actor, text.alert_back_label(locale), alert.id, Press::Show);
    Message { buttons: vec![vec![sure], vec![back]], ..plain(text.alert_ask_recall(locale, alert.id.0)) }
}

/// What people read, in one language.
fn preview(services: &Services, locale: &Locale, alert: &Alert) -> Html {
    services.text.alert_post(std::slice::from_ref(locale), &told(services, alert, None))
}

/// An alert as it is told now.
fn told<'a>(services: &Services, alert: &'a Alert, likes: Option<u32>) -> Told<'a> {
    let time = |at| -> NaiveTime { services.settings.local(at).time() };
    let stamp = match (alert.state, alert.times.recalled_at, alert.times.corrected_at) {
        (State::Recalled, Some(at), _) => Some(Stamp::Recalled(time(at))),
        (State::Alone, ..) if alert.times.marked_at.is_some() => Some(Stamp::Unreviewed),
        (_, _, Some(at)) => Some(Stamp::Corrected(time(at))),
        _ => None,
    };
    Told { number: alert.id.0, content: &alert.content, stamp, likes: likes.filter(|likes| *likes >= LIKES_FROM) }
}

/// To whom it goes, and when.
fn going<'a>(
    services: &Services,
    alert: &Alert,
    place: Option<&'a Bilingual>,
    recipients: &send::Recipients,
    now: DateTime<Utc>,
) -> Going<'a> {
    Going {
        place,
        segment: alert.content.audience.segment,
        groups: count(recipients.groups.len()),
        people: count(recipients.people.len()),
        later: later(services, alert, now),
        corrects: alert.corrects.map(|corrects| (corrects.0, alert.pings)),
    }
}

/// When an alert that is let out now leaves, if that is not at once.
fn later(services: &Services, alert: &Alert, now: DateTime<Utc>) -> Option<NaiveDateTime> {
    let opening = services.settings.opening(now);
    let waits = alert.content.severity != Severity::Red && opening > now;
    waits.then(|| services.settings.local(opening))
}

/// Whether an alert that was let out still waits for the end of quiet hours.
fn waits(services: &Services, alert: &Alert) -> bool {
    let now = services.clock.now();
    alert.times.approved_at.is_some_and(|at| later(services, alert, at).is_some())
        && later(services, alert, now).is_some()
}

fn today(turn: &Turn<'_>) -> chrono::NaiveDate {
    turn.services.settings.local(turn.now).date()
}

fn button(services: &Services, actor: &Actor, label: Plain, id: AlertId, press: Press) -> delivery::Button {
    key(services, actor.chat.id, label, &Button::Alert(id, press))
}

/// The same for somebody in a chat of theirs who did not press anything.
fn button_for(services: &Services, chat: ChatId, label: Plain, id: AlertId, press: Press) -> delivery::Button {
    key(services, chat, label, &Button::Alert(id, press))
}

/// Writes an alert as it is after something.
async fn save(turn: &mut Turn<'_>, before: &Alert, after: &Alert) -> Result<()> {
    if turn.tx.save_alert(before, after, turn.now).await? { Ok(()) } else { Err(Refusal::AlertChanged.into()) }
}

/// Where the ledger says that an alert belongs.
fn place(alert: &Alert) -> Scope {
    alert.content.audience.place.clone()
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A part of the composer and the place to which it goes back.
const fn parent(part: Part) -> Press {
    match part {
        Part::Channel | Part::Ask | Part::Payment | Part::Band => Press::Part(Part::Story),
        Part::Kind | Part::Story | Part::Flags | Part::Advice | Part::Place | Part::Times => Press::Show,
    }
}
