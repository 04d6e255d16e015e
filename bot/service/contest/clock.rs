//! What the clock does about the contest: it ends attempts, tells classes when it begins and before it ends, and has the
//! ledger told.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use super::{KIND, START};
use crate::domain::burden::{Charge, Cost, Source};
use crate::domain::contest::{Contest, Part, SHOWN_FROM};
use crate::domain::delivery::{self, Act, ChatId, DeliveryId, Lane, Message, NewDelivery, Press};
use crate::domain::ledger::{By, Fact};
use crate::domain::role::Scope;
use crate::service::slot::Occasion;
use crate::service::{Broken, Services, Turn, plain, slot, verify};
use crate::store::{StoreError, TipGroup};
use crate::text::Locale;

/// Under which name the database remembers on which days classes and the ledger were told.
const WORD: &str = "contest.word";

/// So many days before the last one, classes are told that it ends.
const ENDS_IN: Days = Days::new(2);

/// After the tips of noon, before the evening.
fn tells_at() -> NaiveTime {
    NaiveTime::from_hms_opt(18, 0, 0).unwrap_or_default()
}

/// Does what is due by the clock about the contest. Counts what was done, and says when something is due next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let (ended, next_end) = end_attempts(services).await?;
    let told = tell(services).await?;
    Ok((ended + told, [next_end, slot::next(services, &[tells_at()])].into_iter().flatten().min()))
}

/// Ends the attempts whose time is over.
async fn end_attempts(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let now = services.clock.now();
    let (overdue, next) = {
        let mut view = services.store.view().await?;
        (view.overdue_contest_attempts(now).await?, view.next_contest_end(now).await?)
    };
    if overdue.is_empty() {
        return Ok((0, next));
    }
    let mut tx = services.store.begin().await?;
    for id in &overdue {
        if let Some(attempt) = tx.contest_attempt(*id).await? {
            tx.end_contest_attempt(&attempt, attempt.ends_at).await?;
        }
    }
    tx.commit().await?;
    Ok((overdue.len(), next))
}

/// Tells classes of contests that began or end soon, and the ledger of those that are over, once each.
async fn tell(services: &Services) -> Result<usize, StoreError> {
    if services.book.plan.contests.is_empty() {
        return Ok(0);
    }
    let slot = slot::last(services, services.clock.now(), tells_at());
    let occasion = Occasion { schedule: WORD, slot, grace: None, rests: false };
    let Some(mut open) = slot::open(services, occasion).await? else { return Ok(0) };
    let mut told = 0;
    if let Some((mut turn, last)) = open.turn(services) {
        let today = slot.date();
        for contest in &services.book.plan.contests {
            // What was missed while the bot was down is told at the next slot, unless it is of no use any more.
            let is_due = |day: NaiveDate| last < day && day <= today;
            let (from, to) = (contest.days.from(), contest.days.to());
            let ends_soon = to.checked_sub_days(ENDS_IN).filter(|day| from < *day);
            if is_due(from) && today <= to {
                told += begin(&mut turn, contest).await?;
            } else if ends_soon.is_some_and(is_due) && today <= to {
                told += post(&mut turn, contest, "ends").await?;
            }
            if to.checked_add_days(Days::new(1)).is_some_and(is_due) {
                close(&mut turn, contest).await?;
            }
        }
    }
    open.end(told).await
}

async fn begin(turn: &mut Turn<'_>, contest: &Contest) -> Result<usize, Broken> {
    let groups = post(turn, contest, "begins").await?;
    let fact = Fact::ContestBegun { contest: contest.id.to_string(), groups: groups as u64 };
    let mut entry = turn.entry(By::Clock, Scope::Everything, fact);
    entry.item = Some(contest.item);
    turn.tx.record(entry);
    Ok(groups)
}

/// How many took part, as everybody may know it.
async fn close(turn: &mut Turn<'_>, contest: &Contest) -> Result<(), Broken> {
    let parts = turn.tx.contest_parts(contest.id.as_str()).await?;
    let people = parts.iter().map(|part| u64::from(part.people)).sum();
    let fact = Fact::ContestOver { contest: contest.id.to_string(), people, classes: parts.len() as u64 };
    let mut entry = turn.entry(By::Clock, Scope::Everything, fact);
    entry.item = Some(contest.item);
    turn.tx.record(entry);
    Ok(())
}

/// Posts in every class's group. Counts the posts.
async fn post(turn: &mut Turn<'_>, contest: &Contest, when: &str) -> Result<usize, Broken> {
    let services = turn.services;
    turn.tx.wake_muted_chats(turn.now).await?;
    let parts = turn.tx.contest_parts(contest.id.as_str()).await?;
    let parts: BTreeMap<_, _> = parts.into_iter().map(|part| (part.class.clone(), part)).collect();
    let mut groups = BTreeMap::new();
    for (campus, _) in &services.settings.campuses {
        groups.extend(turn.tx.tip_groups(campus).await?.into_iter().map(|group| (group.chat, group)));
    }
    let opens_at = services.settings.opening(turn.now);
    let first = turn.tx.new_delivery_ids(groups.len().max(1)).await?;
    let posts = (first.0..).map(DeliveryId).zip(groups.values()).map(|(id, group)| {
        let locales = services.text.locales_of(&group.languages);
        let part = parts.get(&group.class).filter(|part| part.people >= SHOWN_FROM);
        let delivery = NewDelivery {
            id,
            key: format!("contest:{}:{when}:{}", contest.id, group.chat),
            chat: ChatId(group.chat),
            lane: Lane::Tip,
            kind: KIND,
            broadcast: Some(format!("contest:{}:{when}", contest.id)),
            variant: None,
            act: Act::Post(body(services, &locales, contest, (when == "ends").then_some(part))),
            not_before: opens_at,
            expires_at: services
                .settings
                .moment(contest.days.to().and_time(NaiveTime::MIN) + chrono::TimeDelta::days(1)),
            keeps_quiet: true,
            repeat_of: None,
        };
        (delivery, locales.into_iter().next().unwrap_or_else(Locale::english))
    });
    let posts: Vec<_> = posts.collect();
    verify::publish(services, turn.tx, posts, None, turn.now).await?;
    charge(turn, contest, when, groups.values()).await?;
    Ok(groups.len())
}

/// Each class reads a post.
async fn charge<'g>(
    turn: &mut Turn<'_>,
    contest: &Contest,
    when: &str,
    groups: impl Iterator<Item = &'g TipGroup>,
) -> Result<(), Broken> {
    let settings = &turn.services.settings;
    let charge = Charge {
        source: Source::Contest,
        reference: &format!("{}:{when}", contest.id),
        day: settings.local(settings.opening(turn.now)).date(),
        cost: Cost::POST,
        sender: None,
    };
    let chats: Vec<_> = groups.map(|group| ChatId(group.chat)).collect();
    turn.tx.charge_groups(&charge, &chats).await?;
    Ok(())
}

/// That a contest began, or that it ends and how many of the class took part, with a link to it in private.
fn body(services: &Services, locales: &[Locale], contest: &Contest, ends: Option<Option<&Part>>) -> Message {
    let html = match ends {
        None => services.text.contest_begins(locales, contest),
        Some(part) => services.text.contest_ends(locales, contest, part),
    };
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    let url = format!("https://t.me/{}?start={START}", services.settings.bot_username);
    let label = services.text.contest_open_label(&first).into_string();
    Message { buttons: vec![vec![delivery::Button { label, press: Press::Url(url) }]], ..plain(html) }
}
