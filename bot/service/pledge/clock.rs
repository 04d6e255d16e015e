//! What the clock does about the pledge: cards in groups follow their numbers, in the night the ledger hears how far
//! classes are, and some days before the last the secretary hears how many are missing.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};

use super::branch::{body, shown};
use super::drive;
use crate::domain::chat::ChatState;
use crate::domain::delivery::Message;
use crate::domain::ledger::{By, Fact};
use crate::domain::pledge::{Count, WORD_DAYS};
use crate::domain::role::{Duty, Scope};
use crate::service::button::Button;
use crate::service::paging::List;
use crate::service::slot::Occasion;
use crate::service::{Broken, Services, Turn, actor, key, plain, slot};
use crate::store::{PledgeClass, StoreError};

/// Under which name the database remembers what the ledger was told.
const COUNTING: &str = "pledges.counting";

/// Under which name it remembers what secretaries were told.
const WORD: &str = "pledges.word";

/// How late what they are told is still of use.
const GRACE: TimeDelta = TimeDelta::hours(3);

/// How long a card says the same number at least.
const SHOWN_FOR: TimeDelta = TimeDelta::seconds(20);

fn counts_at() -> NaiveTime {
    NaiveTime::from_hms_opt(2, 50, 0).unwrap_or_default()
}

fn tells_at() -> NaiveTime {
    NaiveTime::from_hms_opt(18, 0, 0).unwrap_or_default()
}

/// Does what is due by the clock about the pledge. Counts the messages, and says when something is due next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let (shown, next_card) = follow_cards(services).await?;
    fire(services, COUNTING, counts_at()).await?;
    let told = fire(services, WORD, tells_at()).await?;
    let next = [next_card, slot::next(services, &[counts_at(), tells_at()])];
    Ok((shown + told, next.into_iter().flatten().min()))
}

/// Writes on cards in groups how many there are now.
async fn follow_cards(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let (now, campaign) = (services.clock.now(), drive(services).campaign);
    let changed = services.store.view().await?.changed_pledge_cards(&campaign).await?;
    let due_at = |class: &PledgeClass| class.shown.1.map_or(now, |at| at + SHOWN_FOR);
    let mut written = 0;
    for class in changed.iter().filter(|class| due_at(class) <= now) {
        let mut tx = services.store.begin().await?;
        let cause = format!("pledge:{}:{}", class.class, now.timestamp_millis());
        let mut turn = Turn::new(services, &mut tx, now, cause);
        written += usize::from(show(&mut turn, &campaign, class).await?);
        tx.commit().await?;
    }
    let next = changed.iter().map(due_at).filter(|at| *at > now).min();
    Ok((written, next))
}

/// Writes on a card how many there are now, where it has arrived. Tells whether it was another number.
async fn show(turn: &mut Turn<'_>, campaign: &str, class: &PledgeClass) -> Result<bool, Broken> {
    let (services, count) = (turn.services, turn.tx.pledge_counts(campaign, Some(&class.class)).await?.pop());
    let number = count.as_ref().map_or(0, |count| shown(count.signed));
    let mut is_written = false;
    if let (Some(count), Some((delivery, _))) = (&count, class.card)
        && number != class.shown.0
        && let Some(sent) = turn.tx.delivery(delivery).await?
        && let Some(message) = sent.message
        && let Some(group) = turn.tx.chat(sent.chat).await?
        && matches!(group.state, ChatState::Active | ChatState::Muted)
    {
        let body = body(services, &turn.languages(&group), count);
        turn.rewrite(group.id, "pledge_post", message, body).await?;
        is_written = true;
    }
    turn.tx.show_pledges(campaign, &class.class, number, turn.now).await?;
    Ok(is_written)
}

/// Deals with the last slot of a schedule, once. A count is never too late; what secretaries are told rests on days on
/// which nobody works.
async fn fire(services: &Services, schedule: &'static str, at: NaiveTime) -> Result<usize, StoreError> {
    let slot = slot::last(services, services.clock.now(), at);
    let is_word = schedule == WORD;
    let occasion = Occasion { schedule, slot, grace: is_word.then_some(GRACE), rests: is_word };
    let Some(mut open) = slot::open(services, occasion).await? else { return Ok(0) };
    let told = match open.turn(services) {
        Some((mut turn, last)) if is_word => tell(&mut turn, (last, slot.date())).await?,
        Some((mut turn, _)) => {
            count(&mut turn).await?;
            0
        }
        None => 0,
    };
    open.end(told).await
}

/// Has the ledger told of each class whose number is another than it was told last.
async fn count(turn: &mut Turn<'_>) -> Result<(), Broken> {
    let drive = drive(turn.services);
    let told = turn.tx.told_pledges(&drive.campaign).await?.into_iter();
    let told: BTreeMap<_, _> = told.map(|(class, signed, paper)| (class, (signed, paper))).collect();
    for count in turn.tx.pledge_counts(&drive.campaign, None).await? {
        if told.get(&count.class).copied().unwrap_or_default() == (count.signed, count.paper) {
            continue;
        }
        let fact = Fact::PledgeCounted {
            signed: u64::from(count.signed),
            paper: u64::from(count.paper),
            students: u64::from(count.students),
        };
        let mut entry = turn.entry(By::Clock, place(&count), fact);
        entry.item = drive.item.map(|(item, _)| item);
        turn.tx.record(entry);
        turn.tx.pledges_told(&drive.campaign, &count).await?;
    }
    Ok(())
}

fn place(count: &Count) -> Scope {
    Scope::Class { campus: count.campus.clone(), college: count.college.clone(), class: count.class.clone() }
}

/// Tells the secretaries of classes where somebody is missing, on some days before the last one.
async fn tell(turn: &mut Turn<'_>, (last, today): (chrono::NaiveDate, chrono::NaiveDate)) -> Result<usize, Broken> {
    let (services, drive) = (turn.services, drive(turn.services));
    let Some((_, Some(due))) = drive.item else { return Ok(0) };
    let is_day = WORD_DAYS.into_iter().filter_map(|days| due.checked_sub_days(Days::new(days)));
    if !is_day.into_iter().any(|day| last < day && day <= today) {
        return Ok(0);
    }
    let counts = turn.tx.pledge_counts(&drive.campaign, None).await?;
    let counts: BTreeMap<_, _> = counts.into_iter().map(|count| (count.class.clone(), count)).collect();
    let mut told = 0;
    for grant in turn.tx.active_grants(turn.now).await? {
        let (Duty::Secretary, Scope::Class { class, .. }) = (grant.appointment.duty, &grant.appointment.scope) else {
            continue;
        };
        let Some(count) = counts.get(class).filter(|count| count.signed < count.students) else { continue };
        let Some((chat, locale)) = actor::reach(turn, grant.account).await? else { continue };
        let Some(id) = turn.tx.class_id(class).await? else { continue };
        let label = services.text.pledge_word_label(&locale);
        let button = key(services, chat, label, &Button::Page(List::PledgesOf(id), 0));
        let html = services.text.pledge_word(&locale, class, count.students - count.signed, due);
        turn.remind(chat, "pledge_word", Message { buttons: vec![vec![button]], ..plain(html) }).await?;
        told += 1;
    }
    Ok(told)
}
