//! Friday's summary: everything that waits for it goes to each class as one post, which costs one post's point. A
//! request that the office has not answered by then goes too.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::{Planned, count, office, place, plan, signature};
use crate::domain::burden::{Charge, Cost, Source};
use crate::domain::chat::together;
use crate::domain::delivery::ChatId;
use crate::domain::ledger::{By, Fact};
use crate::domain::notice::{Ask, Notice, NoticeId, Stage, last_summary, next_summary, unit};
use crate::domain::role::Appointment;
use crate::service::slot::Occasion;
use crate::service::{Services, Turn, slot};
use crate::store::{Due, StoreError};
use crate::text::notice::{Answer, Post, SUMMARY_UNITS_MAX};

/// Under which name the database remembers the summaries.
const SUMMARY: &str = "notices.summary";

/// How late on its day a summary is still of use. What is missed goes with the next one.
const GRACE: TimeDelta = TimeDelta::hours(12);

/// When the next summary goes out, by the wall clock.
pub(super) fn next(services: &Services, now: DateTime<Utc>) -> Option<NaiveDateTime> {
    next_summary(services.settings.local(now), services.book.calendars.shared())
}

/// When the next look is due.
#[must_use]
pub fn next_look(services: &Services) -> Option<DateTime<Utc>> {
    next(services, services.clock.now()).and_then(|slot| services.settings.moment(slot))
}

/// Deals with the last summary that was due, once. Counts the posts.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<usize, StoreError> {
    let now = services.clock.now();
    let Some(slot) = last_summary(services.settings.local(now), services.book.calendars.shared()) else {
        return Ok(0);
    };
    let occasion = Occasion { schedule: SUMMARY, slot, grace: Some(GRACE), rests: false };
    let Some(mut open) = slot::open(services, occasion).await? else { return Ok(0) };
    let posts = match open.turn(services) {
        Some((mut turn, _)) => merge(&mut turn, slot.date()).await?,
        None => 0,
    };
    open.end(posts).await
}

/// A notice that goes out, with who signs it.
struct Going {
    notice: Notice,
    appointment: Appointment,
}

/// Plans one post for each group in which something waits; counts the posts.
async fn merge(turn: &mut Turn<'_>, day: NaiveDate) -> Result<usize, StoreError> {
    turn.tx.wake_muted_chats(turn.now).await?;
    let due = turn.tx.notices_due().await?;
    if due.is_empty() {
        return Ok(0);
    }
    let going = going(turn, &due).await?;
    let parts = parts(turn.services, &due, &going);
    charge(turn, day, &due, &going, &parts).await?;

    let mut posts = 0;
    for (number, planned) in (1..).zip(by_part(parts)) {
        posts += planned.len();
        plan(turn, &format!("summary:{day}:{number}"), "notice_summary", planned).await?;
    }
    let (reached, lost): (Vec<_>, Vec<_>) = due.iter().partition(|due| due.chat.is_some());
    let names = |some: &[&Due]| -> Vec<String> { some.iter().map(|due| due.class.clone()).collect() };
    for (some, stage) in [(names(&reached), Stage::Merged), (names(&lost), Stage::Dropped)] {
        let some: Vec<_> = some.iter().map(String::as_str).collect();
        turn.tx.end_wait_for_friday(&some, stage).await?;
    }
    for (id, Going { notice, appointment }) in &going {
        let of_it = || reached.iter().filter(|due| due.notice == *id);
        let fact = Fact::NoticeMerged { notice: id.0, classes: of_it().count() as u64 };
        turn.record(By::Clock, place(notice, appointment), fact);
        let unanswered = of_it().filter(|due| due.is_asked).count();
        if unanswered > 0 {
            office::tell_sender(turn, notice, appointment, Answer::Unanswered, count(unanswered)).await?;
        }
    }
    Ok(posts)
}

/// The notices of what is due, by number.
async fn going(turn: &mut Turn<'_>, due: &[Due]) -> Result<BTreeMap<NoticeId, Going>, StoreError> {
    let mut going = BTreeMap::new();
    for due in due {
        if going.contains_key(&due.notice) {
            continue;
        }
        let Some(notice) = turn.tx.notice(due.notice).await? else { continue };
        let Some(sender) = notice.sender else { continue };
        let Some(grant) = turn.tx.grant(sender.grant).await? else { continue };
        going.insert(due.notice, Going { notice, appointment: grant.appointment });
    }
    Ok(going)
}

/// The posts of each group: one, and more only where one would be too long.
fn parts(services: &Services, due: &[Due], going: &BTreeMap<NoticeId, Going>) -> BTreeMap<ChatId, Vec<Planned>> {
    let mut groups: BTreeMap<ChatId, (Vec<&str>, Vec<NoticeId>)> = BTreeMap::new();
    for due in due {
        let Some(chat) = due.chat else { continue };
        let (languages, notices) = groups.entry(chat).or_default();
        languages.push(&due.languages);
        if !notices.contains(&due.notice) && going.contains_key(&due.notice) {
            notices.push(due.notice);
        }
    }
    let signatures: BTreeMap<_, _> =
        going.iter().map(|(id, going)| (*id, signature(services, &going.appointment))).collect();
    let mut parts = BTreeMap::new();
    for (chat, (languages, notices)) in groups {
        let languages = together(languages.into_iter());
        let locales = services.text.locales_of(&languages);
        let mut posts: Vec<Planned> = Vec::new();
        let mut said: Vec<Post<'_>> = Vec::new();
        for id in notices {
            let notice = &going[&id].notice;
            let next = Post { signature: &signatures[&id], words: &notice.words, ask: notice.ask };
            let mut longer = said.clone();
            longer.push(next);
            let html = services.text.notice_summary(&locales, &longer);
            let is_full = !said.is_empty() && html.plain_len_utf16() > SUMMARY_UNITS_MAX;
            said = if is_full { vec![next] } else { longer };
            let html = if is_full { services.text.notice_summary(&locales, &said) } else { html };
            let wants_tap = said.iter().any(|post| post.ask == Ask::Tap);
            let planned = Planned { chat, languages: languages.clone(), html, wants_tap };
            if is_full {
                posts.push(planned);
            } else {
                posts.pop();
                posts.push(planned);
            }
        }
        parts.insert(chat, posts);
    }
    parts
}

/// The first posts of all groups, then the second ones, and so on.
fn by_part(parts: BTreeMap<ChatId, Vec<Planned>>) -> Vec<Vec<Planned>> {
    let mut numbered: Vec<Vec<Planned>> = Vec::new();
    for posts in parts.into_values() {
        for (at, post) in posts.into_iter().enumerate() {
            match numbered.get_mut(at) {
                Some(same) => same.push(post),
                None => numbered.push(vec![post]),
            }
        }
    }
    numbered
}

/// Charges each class for the posts, and for what the notices ask besides.
async fn charge(
    turn: &mut Turn<'_>,
    day: NaiveDate,
    due: &[Due],
    going: &BTreeMap<NoticeId, Going>,
    parts: &BTreeMap<ChatId, Vec<Planned>>,
) -> Result<(), StoreError> {
    let most = parts.values().map(Vec::len).max().unwrap_or_default();
    for number in 1..=most {
        let has_it = |due: &&Due| due.chat.and_then(|chat| parts.get(&chat)).is_some_and(|posts| posts.len() >= number);
        let mut classes: Vec<_> = due.iter().filter(has_it).map(|due| due.class.as_str()).collect();
        classes.sort_unstable();
        classes.dedup();
        let reference = format!("{day}:{number}");
        let charge = Charge { source: Source::Summary, reference: &reference, day, cost: Cost::POST, sender: None };
        turn.tx.charge(&charge, &classes).await?;
    }
    for (id, Going { notice, appointment }) in going {
        let reached = due.iter().filter(|due| due.notice == *id && due.chat.is_some());
        let classes: Vec<_> = reached.map(|due| due.class.as_str()).collect();
        let unit = unit(appointment);
        let charge = Charge {
            source: Source::Notice,
            reference: &id.0.to_string(),
            day,
            cost: notice.ask.cost(),
            sender: Some(&unit),
        };
        turn.tx.charge(&charge, &classes).await?;
    }
    Ok(())
}
