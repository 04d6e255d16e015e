//! Tips: which group gets which, and when. A subscriber is a group of one.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::{Services, case, ledger, verify};
use crate::crash;
use crate::domain::burden::{Charge, Cost, Source};
use crate::domain::campus::{CampusId, Coded as _};
use crate::domain::delivery::{Act, ChatId, DeliveryId, Lane, NewDelivery};
use crate::domain::ledger::{By, Fact, NewEntry};
use crate::domain::plan::Cadence;
use crate::domain::quiz::Bank;
use crate::domain::role::Scope;
use crate::domain::tip::signal::{self, ClosedQuiz, Events, Lately};
use crate::domain::tip::{self, Choice, Library, REST_DAYS, Reader, Segment, Shown};
use crate::store::{NewShown, Session, StoreError, TipGroup, Tx, Verdict};
use crate::text::Locale;

/// A slot of a schedule on one campus.
#[derive(Clone, Debug)]
pub struct Occasion<'a> {
    /// The schedule's name with its campus.
    pub schedule: String,
    /// The slot, as it is kept.
    pub slot: String,
    /// The campus.
    pub campus: &'a CampusId,
    /// Whether subscribers who are on no roster count as people of this campus.
    pub takes_all: bool,
    /// Only groups of this cadence, or all.
    pub cadence: Option<Cadence>,
    /// The day in campus time.
    pub day: NaiveDate,
    /// When the slot begins.
    pub begins_at: DateTime<Utc>,
    /// How long after that a tip is still of use.
    pub expires_minutes: u32,
}

/// Plans one tip for every group that is due one, and counts them. A slot that was dealt with before
/// plans nothing.
///
/// # Errors
/// When the database cannot.
pub async fn post(services: &Services, occasion: &Occasion<'_>, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let mut tx = services.store.begin().await?;
    tx.wake_muted_chats(now).await?;
    let mut groups = tx.tip_groups(occasion.campus.as_str()).await?;
    let chats: HashSet<_> = groups.iter().map(|group| group.chat).collect();
    groups.extend(tx.tip_subscribers(occasion.campus.as_str(), occasion.takes_all).await?);
    groups.retain(|group| wants(group, occasion.cadence));
    let oldest = occasion.day - Days::new(REST_DAYS.unsigned_abs() + 1);
    let mut history = tx.tips_shown(occasion.campus.as_str(), oldest).await?;
    history.extend(tx.tips_shown_in_private(oldest).await?);
    let events = events(&mut tx, &services.bank(), occasion.campus, occasion.day).await?;
    let around = Around { campus: occasion.campus, lately: events.lately(occasion.day, occasion.begins_at) };
    let choices = choose(&services.library, &groups, &around, &history, occasion.day);
    if !tx.occur(&occasion.schedule, &occasion.slot, Verdict::Fired, choices.len(), now).await? {
        return Ok(0);
    }

    let first = tx.new_delivery_ids(choices.len().max(1)).await?;
    let mut posts = Vec::with_capacity(choices.len());
    let mut alone = Vec::new();
    let mut shown = Vec::with_capacity(choices.len());
    for (id, (group, choice)) in (first.0..).map(DeliveryId).zip(&choices) {
        let (delivery, locale) = delivery(services, occasion, id, group, choice);
        if chats.contains(&group.chat) {
            posts.push((delivery, locale));
        } else {
            alone.push(delivery);
        }
        shown.push(NewShown::new(ChatId(group.chat), occasion.day, choice.tip.id.clone(), choice.because, id));
    }
    verify::publish(services, &mut tx, posts, None, now).await?;
    tx.plan(&alone, now).await?;
    tx.show_tips(&shown).await?;
    if !choices.is_empty() {
        let groups = choices.iter().filter(|(group, _)| chats.contains(&group.chat)).count();
        let subscribers = (choices.len() - groups) as u64;
        charge(&mut tx, services, occasion, &shown, &chats).await?;
        let fact = Fact::TipsPlanned { slot: occasion.slot.clone(), groups: groups as u64, subscribers };
        let place = Scope::Campus(occasion.campus.to_string());
        tx.record(NewEntry { day: occasion.day, ..ledger::entry(services, now, By::Clock, place, fact) });
    }
    crash::point("schedule.planned");
    tx.commit().await?;
    crash::point("schedule.committed");
    tracing::info!(schedule.name = occasion.schedule, slot = occasion.slot, tips = choices.len(), "tips are planned");
    Ok(choices.len())
}

/// Charges the classes whose groups get a tip. The plan wants it, so no budget keeps it back. What comes in quiet
/// hours is read on the day on which they end.
async fn charge(
    tx: &mut Tx,
    services: &Services,
    occasion: &Occasion<'_>,
    shown: &[NewShown],
    groups: &HashSet<i64>,
) -> Result<(), StoreError> {
    let reference = format!("{}:{}", occasion.schedule, occasion.slot);
    let day = services.settings.local(services.settings.opening(occasion.begins_at)).date();
    let charge = Charge { source: Source::Tip, reference: &reference, day, cost: Cost::POST, sender: None };
    let chats: Vec<_> = shown.iter().map(|shown| shown.chat).filter(|chat| groups.contains(&chat.0)).collect();
    tx.charge_groups(&charge, &chats).await.map(drop)
}

/// What gives signals on `campus` from the day `first` on, by two queries however many groups there are.
///
/// # Errors
/// When the database cannot, or a stored value has no meaning.
pub async fn events(
    session: &mut Session,
    bank: &Bank,
    campus: &CampusId,
    first: NaiveDate,
) -> Result<Events, StoreError> {
    // A day more than counts, because a campus has another midnight than UTC.
    let oldest = first - Days::new(signal::DAYS.unsigned_abs() + 1);
    let cases = case::local::filed_since(session, oldest).await?;
    let since = oldest.and_time(NaiveTime::MIN).and_utc();
    let quizzes = session.class_quizzes_over(campus.as_str(), since).await?;
    let quizzes = quizzes.into_iter().filter_map(|(class, question, tally, closed_at)| {
        let question = bank.question(&question)?;
        let (answers, right) = (tally.answers(), tally.of(question.right));
        Some(ClosedQuiz { class, fraud_type: question.fraud_type.clone(), answers, right, closed_at })
    });
    Ok(Events { cases, quizzes: quizzes.collect() })
}

/// What happened around the groups of a campus.
#[derive(Clone, Debug)]
pub struct Around<'a> {
    /// The campus.
    pub campus: &'a CampusId,
    /// What counts for the tips of the day.
    pub lately: Lately<'a>,
}

/// The tip of each group on `day`. A group that had one that day gets no other; one whose library is
/// used up gets none, and the log says so.
pub fn choose<'a, 'b>(
    library: &'a Library,
    groups: &'b [TipGroup],
    around: &Around<'_>,
    history: &HashMap<ChatId, Vec<Shown>>,
    day: NaiveDate,
) -> Vec<(&'b TipGroup, Choice<'a>)> {
    let mut choices = Vec::with_capacity(groups.len());
    for group in groups {
        let shown = history.get(&ChatId(group.chat)).map_or(&[][..], Vec::as_slice);
        if shown.iter().any(|shown| shown.on == day) {
            continue;
        }
        // Whoever is on no roster is not told that something is near to them.
        let campus = (!group.classes.is_empty()).then_some(around.campus.as_str());
        let signals = around.lately.signals(campus, group.college.as_deref(), &group.classes);
        match tip::choose(library, &reader(group), &signals, day, shown) {
            Some(choice) => choices.push((group, choice)),
            None => {
                tracing::error!(chat.id = group.chat, %day, "every tip for this group was shown within {REST_DAYS} days");
            }
        }
    }
    choices
}

/// How a group chooses: its segments, and a number of its own that never changes.
fn reader(group: &TipGroup) -> Reader {
    let segments: BTreeSet<_> = group.segment.split_whitespace().filter_map(Segment::parse).collect();
    Reader { segments, seed: tip::seed(&group.class) }
}

/// Whether the group is among those a schedule is for.
#[must_use]
pub fn wants(group: &TipGroup, cadence: Option<Cadence>) -> bool {
    cadence.is_none_or(|cadence| cadence.code() == group.cadence)
}

fn delivery(
    services: &Services,
    occasion: &Occasion<'_>,
    id: DeliveryId,
    group: &TipGroup,
    choice: &Choice<'_>,
) -> (NewDelivery, Locale) {
    let locales = services.text.locales_of(&group.languages);
    let delivery = NewDelivery {
        id,
        key: format!("tip:{}:{}:{}", occasion.schedule, occasion.slot, group.chat),
        chat: ChatId(group.chat),
        lane: Lane::Tip,
        kind: "tip",
        broadcast: Some(format!("{}:{}", occasion.schedule, occasion.slot)),
        variant: Some(format!("{} {}", choice.tip.id, group.languages)),
        act: Act::Post(services.tip_card(id, ChatId(group.chat), choice.tip, &locales, occasion.day)),
        not_before: occasion.begins_at,
        expires_at: Some(occasion.begins_at + TimeDelta::minutes(i64::from(occasion.expires_minutes))),
        keeps_quiet: true,
        repeat_of: None,
    };
    (delivery, locales.into_iter().next().unwrap_or_else(Locale::english))
}
