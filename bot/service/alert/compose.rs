//! Putting an alert together by buttons. A draft begins as this kind of fraud commonly goes, so most of it is right
//! already; every part can be changed, left out and gone back from.

use chrono::{Days, TimeDelta};

use super::press::Place;
use super::{Press, button, card, parent, save, today};
use crate::domain::access::Action;
use crate::domain::alert::{
    Alert, AlertId, Audience, Consent, Content, DAYS_BACK, NAMED_MAX, Severity, State, common_first,
};
use crate::domain::campus::Coded;
use crate::domain::delivery::{self, Message};
use crate::domain::fraud::{Advice, AmountBand, Ask, Channel, Payment, RedFlag, Source};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Reach, Role, Scope};
use crate::domain::tip::{FraudType, Segment};
use crate::service::{Actor, Result, Services, Turn, actor, plain};
use crate::store::NewAlert;
use crate::text::Plain;
use crate::text::alert::Part;
use crate::text::fraud::Vocabulary;

/// Buttons beside each other.
const ROW: usize = 2;

/// Places that the composer offers, at most. Who has more chooses their whole place and the kind of people.
const PLACES_MAX: usize = 40;

/// Two presses within this time are one.
const ONE_TAP: TimeDelta = TimeDelta::minutes(1);

/// Alerts among which a draft is looked for.
const RECENT: usize = 40;

/// How long ago a case can have been reported, in minutes.
const REPORTED: [u16; 5] = [0, 30, 60, 180, 1_440];

/// Asks for the kind of fraud, of a new alert or of one.
pub(super) async fn kinds_card(turn: &mut Turn<'_>, actor: &Actor, alert: Option<&Alert>) -> Result<Message> {
    actor::permit_somewhere(turn, actor, Action::DraftAlert).await?;
    let (services, locale) = (turn.services, &actor.locale);
    let (id, now, back) = match alert {
        Some(alert) => (alert.id, Some(&alert.content.fraud_type), Press::Show),
        None => (AlertId(0), None, Press::List),
    };
    let mut kinds = common_first(services.library.fraud_types());
    if let Some(segment) = alert.and_then(|alert| alert.content.audience.segment) {
        kinds.sort_by_key(|kind| !services.library.goes_first(kind, segment));
    }
    // Their names are long: one a row.
    let kinds = kinds.iter().map(|kind| {
        let label = services.text.fraud_type_name(locale, kind);
        let label = services.text.alert_choice(locale, label, now == Some(kind));
        vec![button(services, actor, label, id, Press::Kind(kind.as_str().to_owned()))]
    });
    let mut buttons: Vec<_> = kinds.collect();
    buttons.push(vec![button(services, actor, services.text.alert_back_label(locale), id, back)]);
    Ok(Message { buttons, ..plain(services.text.alert_kinds(locale)) })
}

/// Begins a draft about a kind of fraud as it commonly goes.
pub(super) async fn begin(turn: &mut Turn<'_>, actor: &Actor, kind: &str) -> Result<Message> {
    begin_as(turn, actor, kind, |_| ()).await
}

/// Begins a draft about a kind of fraud, for the widest place that its author has: as it commonly goes, but for what
/// `tell` knows better.
pub(super) async fn begin_as(
    turn: &mut Turn<'_>,
    actor: &Actor,
    kind: &str,
    tell: impl FnOnce(&mut Content),
) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::DraftAlert).await?;
    let fraud_type = known(turn.services, kind)?;
    let own: Vec<_> = rights.iter().filter(|grant| is_author(grant)).collect();
    let widest = own.iter().min_by_key(|grant| (width(grant), grant.id)).ok_or(Refusal::CardExpired)?;
    let place = match &widest.appointment.scope {
        Scope::Department(_) | Scope::Language(_) => Scope::Everything,
        scope => scope.clone(),
    };
    let source = match widest.appointment.duty.role() {
        Role::Police => Source::Police,
        Role::Admin | Role::Member => Source::Office,
        _ => Source::Report,
    };
    let mut content = Content::usual(fraud_type, Audience { place, segment: None }, source, today(turn));
    tell(&mut content);
    // An impatient finger makes one draft.
    let now = turn.now;
    let made = |alert: &&Alert| {
        alert.content.fraud_type == content.fraud_type && alert.version == 0 && now - alert.times.made_at < ONE_TAP
    };
    if let Some(draft) = drafts(turn, actor, None).await?.iter().find(made) {
        return card(turn, actor, draft, None).await;
    }
    let new = NewAlert {
        account: actor.account,
        grant: Some(widest.id),
        content: &content,
        corrects: None,
        reported_at: turn.now,
    };
    let id = turn.tx.add_alert(&new, turn.now).await?;
    show(turn, actor, id).await
}

/// Begins the correction of an alert that stands in chats; there is one at a time.
pub(super) async fn correct(turn: &mut Turn<'_>, actor: &Actor, id: AlertId) -> Result<Message> {
    let alert = super::seen(turn, actor, id).await?;
    let action = if alert.account == actor.account { Action::DraftAlert } else { Action::ApproveAlert };
    let rights = actor::permit(turn, actor, action, &super::place(&alert)).await?;
    if !alert.state.is_told() {
        return Err(Refusal::AlertNotSo.into());
    }
    if let Some(draft) = drafts(turn, actor, Some(alert.id)).await?.first() {
        return card(turn, actor, draft, None).await;
    }
    let grant = rights.iter().find(|grant| action.rule().who.includes(grant, &super::place(&alert)));
    let new = NewAlert {
        account: actor.account,
        grant: grant.map(|grant| grant.id),
        content: &alert.content,
        corrects: Some(alert.id),
        reported_at: turn.now,
    };
    let id = turn.tx.add_alert(&new, turn.now).await?;
    show(turn, actor, id).await
}

/// Somebody's drafts that correct nothing, or this.
async fn drafts(turn: &mut Turn<'_>, actor: &Actor, corrects: Option<AlertId>) -> Result<Vec<Alert>> {
    let mut drafts = turn.tx.recent_alerts(actor.account, RECENT).await?;
    let is_own = |alert: &Alert| alert.account == actor.account && alert.state == State::Draft;
    drafts.retain(|alert| is_own(alert) && alert.corrects == corrects);
    Ok(drafts)
}

async fn show(turn: &mut Turn<'_>, actor: &Actor, id: AlertId) -> Result<Message> {
    let alert = turn.tx.alert(id).await?.ok_or(Refusal::CardExpired)?;
    card(turn, actor, &alert, None).await
}

/// A draft of somebody's own.
pub(super) async fn own(turn: &mut Turn<'_>, actor: &Actor, id: AlertId) -> Result<Alert> {
    actor::permit_somewhere(turn, actor, Action::DraftAlert).await?;
    let alert = turn.tx.alert(id).await?.filter(|alert| alert.account == actor.account);
    let alert = alert.ok_or(Refusal::CardExpired)?;
    if alert.state == State::Draft { Ok(alert) } else { Err(Refusal::AlertNotSo.into()) }
}

/// The kind of fraud that is called so.
fn known(services: &Services, kind: &str) -> Result<FraudType, Refusal> {
    let kinds = services.library.fraud_types();
    kinds.into_iter().find(|known| known.as_str() == kind).ok_or(Refusal::CardExpired)
}

fn is_author(grant: &Grant) -> bool {
    Action::DraftAlert.rule().who.roles().contains(&grant.appointment.duty.role())
}

/// How wide the place of a grant is, the widest first.
fn width(grant: &Grant) -> u8 {
    match grant.appointment.scope.reach() {
        Reach::Everything | Reach::Department | Reach::Language => 0,
        Reach::Campus => 1,
        Reach::College => 2,
        Reach::Class => 3,
    }
}

/// Somebody changes a part of a draft of theirs, or wants to.
pub(super) async fn press(turn: &mut Turn<'_>, actor: &Actor, id: AlertId, press: Press) -> Result<Message> {
    let before = own(turn, actor, id).await?;
    if let Press::Part(part) = press {
        return part_card(turn, actor, &before, part).await;
    }
    let mut after = before.clone();
    let back = change(turn, actor, &mut after, press).await?;
    if after.content != before.content {
        after.version += 1;
    }
    save(turn, &before, &after).await?;
    match back {
        Some(part) => part_card(turn, actor, &after, part).await,
        None => card(turn, actor, &after, None).await,
    }
}

/// Makes a change, and says which part is to be looked at next; none is the whole card.
async fn change(turn: &mut Turn<'_>, actor: &Actor, alert: &mut Alert, press: Press) -> Result<Option<Part>> {
    let today = today(turn);
    let content = &mut alert.content;
    let full = || Refusal::AlertListFull { most: u32::try_from(NAMED_MAX).unwrap_or(u32::MAX) };
    Ok(match press {
        Press::Kind(kind) => {
            let kind = known(turn.services, &kind)?;
            let usual = Content::usual(kind, content.audience.clone(), content.source, content.on);
            // What is said of the case itself stays; what is said of the kind goes with it.
            *content = Content {
                severity: content.severity,
                note: content.note.take(),
                consent: content.consent,
                band: content.band,
                ..usual
            };
            None
        }
        Press::Severity(severity) => {
            content.severity = severity;
            None
        }
        Press::Channel(channel) => {
            content.channel = channel;
            Some(Part::Story)
        }
        Press::Ask(ask) => {
            content.ask = ask;
            Some(Part::Story)
        }
        Press::Payment(payment) => {
            content.payment = payment;
            Some(Part::Story)
        }
        Press::Band(band) => {
            content.band = band;
            Some(Part::Story)
        }
        Press::Flag(flag) => {
            if !content.toggle_flag(flag) {
                return Err(full().into());
            }
            Some(Part::Flags)
        }
        Press::Advice(advice) => {
            if !content.toggle_advice(advice) {
                return Err(full().into());
            }
            Some(Part::Advice)
        }
        Press::Place(wanted) => {
            let chosen = find_place(turn, wanted).await?;
            actor::permit(turn, actor, Action::DraftAlert, &chosen).await?;
            alert.content.audience.place = chosen;
            None
        }
        Press::Segment(segment) => {
            content.audience.segment = segment;
            Some(Part::Place)
        }
        Press::Source(source) => {
            content.source = source;
            Some(Part::Times)
        }
        Press::Day(days) if u32::from(days) <= DAYS_BACK => {
            content.on = today - Days::new(u64::from(days));
            Some(Part::Times)
        }
        Press::Reported(minutes) if REPORTED.contains(&minutes) => {
            alert.times.reported_at = alert.times.made_at - TimeDelta::minutes(i64::from(minutes));
            Some(Part::Times)
        }
        Press::Consent(consent) => {
            content.consent = consent;
            None
        }
        Press::NoNote => {
            content.note = None;
            alert.offer = None;
            None
        }
        Press::Offer(is_own) => {
            let offer = alert.offer.take().ok_or(Refusal::CardExpired)?;
            let note = if is_own { offer.own.ok_or(Refusal::CardExpired)? } else { offer.general };
            alert.content.note = Some(note);
            None
        }
        Press::Pings(pings) if alert.corrects.is_some() => {
            alert.pings = pings;
            None
        }
        _ => return Err(Refusal::CardExpired.into()),
    })
}

/// The place that a button names.
async fn find_place(turn: &mut Turn<'_>, wanted: Place) -> Result<Scope> {
    let Place::Around(reach, class) = wanted else { return Ok(Scope::Everything) };
    let classes = turn.tx.classes().await?;
    let class = classes.iter().find(|listed| listed.id == class).ok_or(Refusal::CardExpired)?;
    Ok(Place::scope(reach, &Scope::from(&class.class)).ok_or(Refusal::CardExpired)?)
}

/// The places for which somebody may write alerts, the widest first, each with the button's name of it.
async fn places(turn: &mut Turn<'_>, rights: &[Grant]) -> Result<Vec<(Scope, Place)>> {
    let who = Action::DraftAlert.rule().who;
    let may = |scope: &Scope| rights.iter().any(|grant| who.includes(grant, scope));
    let classes = turn.tx.classes().await?;
    let mut found: Vec<(Scope, Place)> = vec![(Scope::Everything, Place::Everything)];
    for reach in [Reach::Campus, Reach::College, Reach::Class] {
        for listed in &classes {
            let scope = Place::scope(reach, &Scope::from(&listed.class));
            if let Some(scope) = scope
                && !found.iter().any(|(known, _)| *known == scope)
            {
                found.push((scope, Place::Around(reach, listed.id)));
            }
        }
    }
    found.retain(|(scope, _)| may(scope));
    // Whoever may write to a college needs no list of its classes.
    let is_wide = found.iter().any(|(scope, _)| scope.reach() != Reach::Class);
    found.retain(|(scope, _)| !is_wide || scope.reach() != Reach::Class || found_alone(rights, scope));
    found.truncate(PLACES_MAX);
    Ok(found)
}

/// Whether a class is somebody's by a grant for just this class.
fn found_alone(rights: &[Grant], class: &Scope) -> bool {
    rights.iter().any(|grant| grant.appointment.scope == *class)
}

/// The rows of buttons below a draft.
pub(super) fn rows(services: &Services, actor: &Actor, alert: &Alert, rights: &[Grant]) -> Vec<Vec<delivery::Button>> {
    let (text, locale, content) = (&services.text, &actor.locale, &alert.content);
    let press = |label: Plain, press: Press| button(services, actor, label, alert.id, press);
    let mut rows = Vec::new();
    if let Some(offer) = &alert.offer {
        let own = offer.own.as_ref().map(|_| press(text.alert_offer_label(locale, true), Press::Offer(true)));
        rows.push([press(text.alert_offer_label(locale, false), Press::Offer(false))].into_iter().chain(own).collect());
    }
    let may_be_red = may_be_red(rights, &content.audience.place);
    let severities = Severity::ALL.iter().filter(|severity| may_be_red || **severity != Severity::Red);
    rows.push(
        severities
            .map(|severity| {
                let name = text.alert_severity(locale, *severity);
                let label = text.alert_choice(locale, name, content.severity == *severity);
                press(label, Press::Severity(*severity))
            })
            .collect(),
    );
    rows.push(
        [Consent::Given, Consent::General]
            .map(|consent| {
                let name = text.alert_consent_label(locale, consent);
                press(text.alert_choice(locale, name, content.consent == consent), Press::Consent(consent))
            })
            .to_vec(),
    );
    let part = |part: Part| press(text.alert_part_label(locale, part), Press::Part(part));
    let parts = [Part::Story, Part::Flags, Part::Advice, Part::Place, Part::Times, Part::Kind];
    rows.extend(rows_of(parts.map(part)));
    let mut last = vec![press(text.alert_note_label(locale, content.note.is_some()), Press::Note)];
    if content.note.is_some() || alert.offer.is_some() {
        last.push(press(text.alert_no_note_label(locale), Press::NoNote));
    }
    last.push(press(text.alert_test_label(locale), Press::Test));
    rows.extend(rows_of(last));
    if alert.corrects.is_some() {
        rows.push(vec![press(text.alert_pings_label(locale, alert.pings), Press::Pings(!alert.pings))]);
    }
    rows
}

/// Whether somebody may write red alerts for a place: a monitor may not.
pub(super) fn may_be_red(rights: &[Grant], place: &Scope) -> bool {
    let who = Action::DraftAlert.rule().who;
    rights.iter().any(|grant| grant.appointment.duty.role() != Role::Monitor && who.includes(grant, place))
}

/// The choices of a part.
async fn part_card(turn: &mut Turn<'_>, actor: &Actor, alert: &Alert, part: Part) -> Result<Message> {
    let (services, locale, content) = (turn.services, &actor.locale, &alert.content);
    let text = &services.text;
    let press = |label: Plain, press: Press| button(services, actor, label, alert.id, press);
    let mut buttons = match part {
        Part::Kind => return kinds_card(turn, actor, Some(alert)).await,
        Part::Story => {
            let parts = [Part::Channel, Part::Ask, Part::Payment, Part::Band];
            rows_of(parts.map(|part| press(text.alert_part_label(locale, part), Press::Part(part))))
        }
        Part::Channel => one_of(services, actor, alert, content.channel, Press::Channel, Channel::ALL),
        Part::Ask => one_of(services, actor, alert, content.ask, Press::Ask, Ask::ALL),
        Part::Payment => one_of(services, actor, alert, content.payment, Press::Payment, Payment::ALL),
        Part::Band => one_of(services, actor, alert, content.band, Press::Band, AmountBand::ALL),
        Part::Flags => several(services, actor, alert, &content.flags, Press::Flag, RedFlag::ALL),
        Part::Advice => several(services, actor, alert, &content.advice, Press::Advice, Advice::ALL),
        Part::Place => {
            let segments = std::iter::once(None).chain(Segment::ALL.map(Some)).map(|segment| {
                let name = text.alert_segment(locale, segment);
                press(text.alert_choice(locale, name, content.audience.segment == segment), Press::Segment(segment))
            });
            let mut rows = rows_of(segments);
            let rights = actor::rights(turn, actor).await?;
            let places = places(turn, &rights).await?;
            let places = places.into_iter().map(|(scope, place)| {
                let name = text.place_label(locale, services.settings.place(&scope).as_ref());
                press(text.alert_choice(locale, name, content.audience.place == scope), Press::Place(place))
            });
            rows.extend(rows_of(places));
            rows
        }
        Part::Times => {
            let today = today(turn);
            let days = (0..=DAYS_BACK).map(|days| {
                let is_chosen = content.on == today - Days::new(u64::from(days));
                let label = text.alert_choice(locale, text.alert_day_label(locale, days), is_chosen);
                press(label, Press::Day(u8::try_from(days).unwrap_or(u8::MAX)))
            });
            let reported = REPORTED.map(|minutes| {
                let at = alert.times.made_at - TimeDelta::minutes(i64::from(minutes));
                let label = text.alert_reported_label(locale, u32::from(minutes));
                press(text.alert_choice(locale, label, alert.times.reported_at == at), Press::Reported(minutes))
            });
            let sources = Source::ALL.iter().map(|source| {
                press(text.alert_value(locale, *source, content.source == *source), Press::Source(*source))
            });
            let mut rows = rows_of(days);
            rows.extend(rows_of(reported));
            rows.push(sources.collect());
            rows
        }
    };
    buttons.push(vec![press(text.alert_back_label(locale), parent(part))]);
    Ok(Message { buttons, ..plain(text.alert_ask_part(locale, part)) })
}

/// A button for each value, of which one can be chosen, and one that leaves it out.
fn one_of<V: Vocabulary + PartialEq>(
    services: &Services,
    actor: &Actor,
    alert: &Alert,
    chosen: Option<V>,
    press: fn(Option<V>) -> Press,
    all: &[V],
) -> Vec<Vec<delivery::Button>> {
    let (text, locale) = (&services.text, &actor.locale);
    let values = all.iter().map(|value| {
        let label = text.alert_value(locale, *value, chosen == Some(*value));
        button(services, actor, label, alert.id, press(Some(*value)))
    });
    let untold = text.alert_choice(locale, text.alert_untold_label(locale), chosen.is_none());
    let untold = button(services, actor, untold, alert.id, press(None));
    rows_of(values.chain([untold]))
}

/// A button for each value, of which several can be chosen.
fn several<V: Vocabulary + PartialEq>(
    services: &Services,
    actor: &Actor,
    alert: &Alert,
    chosen: &[V],
    press: fn(V) -> Press,
    all: &[V],
) -> Vec<Vec<delivery::Button>> {
    let values = all.iter().map(|value| {
        let label = services.text.alert_value(&actor.locale, *value, chosen.contains(value));
        button(services, actor, label, alert.id, press(*value))
    });
    rows_of(values)
}

fn rows_of(buttons: impl IntoIterator<Item = delivery::Button>) -> Vec<Vec<delivery::Button>> {
    let buttons: Vec<_> = buttons.into_iter().collect();
    buttons.chunks(ROW).map(<[delivery::Button]>::to_vec).collect()
}
