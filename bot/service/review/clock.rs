//! What the clock does about meetings that wait: in the night some are drawn at random, and at half past five people
//! hear what waits for them, once, and only when it is not what they were told last.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::{Hands, count};
use crate::domain::delivery::Message;
use crate::domain::meeting::MeetingId;
use crate::domain::review::{DRAWN_WITHIN, Waiting, Why, draw};
use crate::domain::role::{Grant, Role, Scope};
use crate::secret;
use crate::service::button::Button;
use crate::service::paging::List;
use crate::service::slot::Occasion;
use crate::service::{Broken, Services, Turn, actor, key, meeting, plain, role, slot};
use crate::store::StoreError;

/// Under which name the database remembers the drawing.
const DRAWING: &str = "reviews.drawing";

/// Under which name it remembers what people are told.
const WORD: &str = "reviews.word";

/// How late what people are told is still of use.
const GRACE: TimeDelta = TimeDelta::hours(3);

/// Who is told of a meeting, the nearest first: those further away only where nobody nearer can look at it.
const NEARNESS: [Role; 4] = [Role::Counsellor, Role::Lead, Role::Member, Role::Admin];

fn draws_at() -> NaiveTime {
    NaiveTime::from_hms_opt(2, 40, 0).unwrap_or_default()
}

fn tells_at() -> NaiveTime {
    NaiveTime::from_hms_opt(17, 30, 0).unwrap_or_default()
}

/// When the next look is due.
#[must_use]
pub fn next_look(services: &Services) -> Option<DateTime<Utc>> {
    slot::next(services, &[draws_at(), tells_at()])
}

/// Does what is due by the clock about meetings that wait. Counts the messages.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<usize, StoreError> {
    fire(services, DRAWING, draws_at()).await?;
    fire(services, WORD, tells_at()).await
}

/// Deals with the last slot of a schedule, once. What people are told rests on days on which nobody works and is of no
/// use much later; a drawing is never too late.
async fn fire(services: &Services, schedule: &'static str, at: NaiveTime) -> Result<usize, StoreError> {
    let slot = slot::last(services, services.clock.now(), at);
    let is_word = schedule == WORD;
    let occasion = Occasion { schedule, slot, grace: is_word.then_some(GRACE), rests: is_word };
    let Some(mut open) = slot::open(services, occasion).await? else { return Ok(0) };
    let told = match open.turn(services) {
        Some((mut turn, _)) if is_word => tell(&mut turn).await?,
        Some((mut turn, _)) => {
            draw_some(&mut turn).await?;
            0
        }
        None => 0,
    };
    open.end(told).await
}

/// Draws some of the meetings that were believed or verified of late. The dice are this installation's key: nobody
/// else can foresee them, and throwing them again changes nothing.
async fn draw_some(turn: &mut Turn<'_>) -> Result<(), Broken> {
    let candidates = turn.tx.spot_candidates(turn.now - DRAWN_WITHIN).await?;
    let last_drawn = turn.tx.last_drawn().await?;
    let dice = &turn.services.key;
    let roll = |id: MeetingId| u64::from_be_bytes(dice.tag(&[b"spot check", &id.0.to_be_bytes()]));
    let drawn = draw(&candidates, &last_drawn, roll, turn.now);
    for id in &drawn {
        turn.tx.draw_meeting(*id, turn.now).await?;
    }
    if !drawn.is_empty() {
        tracing::info!(meetings = drawn.len(), "meetings were drawn for somebody to look at");
    }
    Ok(())
}

/// Tells people what waits for them, unless that is what they were told last. Counts the messages.
async fn tell(turn: &mut Turn<'_>) -> Result<usize, Broken> {
    let services = turn.services;
    let waiting = turn.tx.meetings_waiting().await?;
    let pressing: Vec<_> =
        waiting.iter().filter_map(|it| Some((it.why().filter(|why| why.is_pressing())?, it))).collect();
    let mut told = 0;
    for (account, share) in shares(turn, &pressing).await? {
        let known: Vec<_> = share.iter().map(|(_, it)| format!("{}.{}", it.meeting.id.0, it.meeting.version)).collect();
        let known = secret::hash(&known.join(" "));
        if turn.tx.review_word(account).await?.as_deref() == Some(known.as_str()) {
            continue;
        }
        turn.tx.keep_review_word(account, &known, turn.now).await?;
        let mut counts: BTreeMap<Why, u32> = BTreeMap::new();
        for (why, _) in &share {
            *counts.entry(*why).or_default() += 1;
        }
        role::tell(turn, account, "review_word", |locale, chat| {
            let open = key(services, chat, services.text.review_list_label(locale), &Button::Page(List::Reviews, 0));
            let html = services.text.review_word(locale, count(share.len()), &counts);
            Message { buttons: vec![vec![open]], ..plain(html) }
        })
        .await?;
        told += 1;
    }
    Ok(told)
}

/// What waits for each account: for the nearest who can be reached and did not take part.
async fn shares<'w>(
    turn: &mut Turn<'_>,
    pressing: &[(Why, &'w Waiting)],
) -> Result<BTreeMap<i64, Vec<(Why, &'w Waiting)>>, Broken> {
    let active = turn.tx.active_grants(turn.now).await?;
    let ids: Vec<_> = pressing.iter().map(|(_, it)| it.meeting.id).collect();
    let hands = Hands::of(&turn.tx.meeting_hands(&ids).await?);
    let mut reachable: BTreeMap<i64, bool> = BTreeMap::new();
    for grant in active.iter().filter(|grant| NEARNESS.contains(&grant.appointment.duty.role())) {
        if let Entry::Vacant(unknown) = reachable.entry(grant.account) {
            unknown.insert(actor::reach(turn, grant.account).await?.is_some());
        }
    }
    // A class's own people are many: they are found by its name.
    let mut near: BTreeMap<(Role, &str), Vec<&Grant>> = BTreeMap::new();
    for grant in &active {
        near.entry((grant.appointment.duty.role(), class_of(&grant.appointment.scope))).or_default().push(grant);
    }
    let mut shares: BTreeMap<i64, Vec<(Why, &Waiting)>> = BTreeMap::new();
    for (why, it) in pressing {
        let can_look = |role: Role| {
            let classes = BTreeSet::from(["", class_of(&it.meeting.place)]);
            let known = classes.into_iter().filter_map(|class| near.get(&(role, class))).flatten().copied();
            let can = known.filter(|grant| {
                reachable.get(&grant.account).copied().unwrap_or_default()
                    && !hands.judge(grant.account, it.meeting.id, *why)
                    && meeting::hands(turn.services, std::slice::from_ref(*grant), &it.meeting).look_after_it
            });
            let mut accounts: Vec<_> = can.map(|grant| grant.account).collect();
            accounts.sort_unstable();
            accounts.dedup();
            accounts
        };
        let nearest = NEARNESS.into_iter().map(can_look).find(|accounts| !accounts.is_empty());
        for account in nearest.unwrap_or_default() {
            shares.entry(account).or_default().push((*why, *it));
        }
    }
    Ok(shares)
}

/// The name of a class; none of every other place.
fn class_of(place: &Scope) -> &str {
    if let Scope::Class { class, .. } = place { class } else { "" }
}
