//! The votes of a class meeting: one before the discussion and one after it, in the class's group, and the difference
//! between them.
//!
//! ```text
//!  [Vote before] ─▶ poll ─▶ [Vote after] ─▶ the first is closed, quiz ─▶ [End the vote] ─▶ closed
//!                    │ closes by itself                        │ closes by itself         │
//!                    └──────────────▶ both are over: the ledger is told, and the starter ◀┘
//! ```
//!
//! Everything is kept in the database, so a restart between two presses changes nothing. The messenger says when a
//! poll is closed; if it does not, the time that the poll had is over by itself.

use chrono::{DateTime, Utc};

use super::super::{Actor, Result, Services, Turn, ledger, plain, role};
use super::Meeting;
use crate::domain::delivery::{ChatId, DeliveryState, Resolution, ResolvedBy};
use crate::domain::kit::{Effect, OPEN, Press, Share, Side, Stage, Standing, Vote};
use crate::domain::ledger::{By, Fact, NewEntry};
use crate::domain::poll::{Poll, Quiz, Votes};
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::store::{MeetingKey, StoreError};
use crate::text::{Html, Locale};

/// Begins the vote before the discussion.
pub(super) async fn begin_before(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting<'_>) -> Result<Effect> {
    if !meeting.stage().presses().contains(&Press::Before) {
        return Ok(Effect::Nothing);
    }
    let poll = poll(turn, meeting, Side::Before)?;
    let by = ledger::by(turn, actor, &Scope::from(&meeting.class)).await?;
    let starter = by.grant();
    turn.tx.start_kit_vote(&meeting.key, starter, meeting.kit.right).await?;
    begin(turn, meeting, Side::Before, poll).await?;
    Ok(Effect::Done)
}

/// Begins the vote after the discussion and ends the one before.
pub(super) async fn begin_after(turn: &mut Turn<'_>, meeting: &Meeting<'_>) -> Result<Effect> {
    if meeting.stage() == Stage::Before(Standing::Waiting) {
        return Ok(Effect::TooSoon);
    }
    if !meeting.stage().presses().contains(&Press::After) {
        return Ok(Effect::Nothing);
    }
    let poll = poll(turn, meeting, Side::After)?;
    if let Some(before) = meeting.votes.iter().find(|vote| vote.side == Side::Before) {
        shut(turn, &meeting.key, before).await?;
    }
    begin(turn, meeting, Side::After, poll).await?;
    Ok(Effect::Done)
}

/// Ends the vote after the discussion.
pub(super) async fn end(turn: &mut Turn<'_>, meeting: &Meeting<'_>) -> Result<Effect> {
    if meeting.stage() == Stage::After(Standing::Waiting) {
        return Ok(Effect::TooSoon);
    }
    if !meeting.stage().presses().contains(&Press::End) {
        return Ok(Effect::Nothing);
    }
    if let Some(after) = meeting.votes.iter().find(|vote| vote.side == Side::After) {
        shut(turn, &meeting.key, after).await?;
    }
    settle(turn, &meeting.key).await?;
    Ok(Effect::Done)
}

/// The poll of one side. Both ask the same and have the same order of options; only the one after is a quiz.
fn poll(turn: &Turn<'_>, meeting: &Meeting<'_>, side: Side) -> Result<(Poll, ChatId)> {
    let class = meeting.class.name.clone();
    let group = meeting.group.as_ref().ok_or(Refusal::NoGroup { class })?;
    let locales = meeting.locales(turn);
    let made = |locales: &[Locale]| {
        let words = turn.services.text.kit_poll(locales, meeting.kit);
        let quiz = Quiz { right: meeting.kit.right, explanation: words.explanation };
        Poll::new(words.question, words.options, (side == Side::After).then_some(quiz), OPEN)
    };
    // Words of a university's own may be too long for two languages, and for one.
    let poll = made(&locales).or_else(|_| made(&locales[..locales.len().min(1)]));
    let poll = poll.map_err(|bad| {
        tracing::error!(kit = %meeting.kit.id, why = %bad, "the words of a kit do not fit into a poll");
        Refusal::KitTooLong
    })?;
    Ok((poll, group.id))
}

async fn begin(turn: &mut Turn<'_>, meeting: &Meeting<'_>, side: Side, (poll, group): (Poll, ChatId)) -> Result<()> {
    // One that did not arrive, or of which somebody sees that it did not.
    if let Some(lost) = meeting.votes.iter().find(|vote| vote.side == side) {
        for post in lost.posts.iter().filter(|post| post.state == DeliveryState::Unconfirmed) {
            turn.tx.resolve(post.delivery, Resolution::Drop, ResolvedBy::Person, turn.now).await?;
        }
        turn.tx.drop_kit_vote(&meeting.key, side).await?;
    }
    let delivery = turn.ask(group, "kit_poll", poll, &Scope::from(&meeting.class)).await?;
    turn.tx.begin_kit_vote(&meeting.key, side, delivery, turn.now).await?;
    Ok(())
}

/// Has a vote closed in the group. One whose message nobody knows ends here and now, with what is known of it.
async fn shut(turn: &mut Turn<'_>, key: &MeetingKey, vote: &Vote) -> Result<(), StoreError> {
    if vote.closed.is_some() {
        return Ok(());
    }
    let mut is_there = false;
    for post in vote.posts.iter().filter(|post| post.state == DeliveryState::Sent) {
        if let Some(message) = post.message {
            turn.close_poll(post.chat, message).await?;
            is_there = true;
        }
    }
    if !is_there {
        turn.tx.close_kit_vote(key, vote.side, &vote.votes(), turn.now).await?;
    }
    Ok(())
}

/// The messenger says how the vote in one of our polls stands. Once it is closed, what came of it is written down.
///
/// # Errors
/// When the database cannot.
pub async fn count(turn: &mut Turn<'_>, votes: &Votes) -> Result<(), StoreError> {
    let Some(delivery) = turn.tx.count_votes(votes, turn.now).await? else { return Ok(()) };
    let Some(key) = turn.tx.meeting_of_poll(delivery).await? else { return Ok(()) };
    if close_if_over(turn, &key).await? {
        settle(turn, &key).await?;
    }
    Ok(())
}

/// Writes down of each vote of a meeting that it is over, if it is; says whether any was.
async fn close_if_over(turn: &mut Turn<'_>, key: &MeetingKey) -> Result<bool, StoreError> {
    let mut is_any = false;
    for vote in turn.tx.kit_votes(key).await? {
        if is_over(&vote, turn.now) {
            is_any |= turn.tx.close_kit_vote(key, vote.side, &vote.votes(), turn.now).await?;
        }
    }
    Ok(is_any)
}

fn is_over(vote: &Vote, now: DateTime<Utc>) -> bool {
    vote.standing() == Standing::Open && (vote.is_closed_there() || vote.over_at().is_some_and(|at| at <= now))
}

/// Looks after votes that nobody ends and votes that did not arrive. Counts them, and says when there is something to
/// do next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let now = services.clock.now();
    let open = services.store.view().await?.open_kit_votes().await?;
    let is_due = |vote: &Vote| vote.standing() == Standing::Failed || is_over(vote, now);
    let next = open.iter().filter(|(_, vote)| !is_due(vote)).filter_map(|(_, vote)| vote.over_at()).min();
    if !open.iter().any(|(_, vote)| is_due(vote)) {
        return Ok((0, next));
    }
    let mut looked_after = 0;
    let mut tx = services.store.begin().await?;
    for (key, vote) in tx.open_kit_votes().await? {
        let mut turn = Turn::new(services, &mut tx, now, format!("kit:{}", vote.delivery.0));
        if vote.standing() == Standing::Failed {
            give_up(&mut turn, &key, &vote).await?;
            looked_after += 1;
        } else if is_over(&vote, now) && close_if_over(&mut turn, &key).await? {
            settle(&mut turn, &key).await?;
            looked_after += 1;
        }
    }
    tx.commit().await?;
    Ok((looked_after, next))
}

/// A vote did not get to the group: it may be begun again, and whoever began it is told.
async fn give_up(turn: &mut Turn<'_>, key: &MeetingKey, vote: &Vote) -> Result<(), StoreError> {
    if !turn.tx.drop_kit_vote(key, vote.side).await? {
        return Ok(());
    }
    let is_refused = vote.posts.iter().any(|post| post.state == DeliveryState::Failed);
    let services = turn.services;
    tell_starter(turn, key, "kit_failed", |locale| services.text.kit_failed(locale, &key.class, vote.side, is_refused))
        .await
}

/// Once both votes are over: tells the ledger and whoever began them what came of them, once.
async fn settle(turn: &mut Turn<'_>, key: &MeetingKey) -> Result<(), StoreError> {
    let votes = turn.tx.kit_votes(key).await?;
    let is_over = |side| votes.iter().any(|vote| vote.side == side && vote.closed.is_some());
    if !is_over(Side::Before) || !is_over(Side::After) || !turn.tx.settle_kit(key, turn.now).await? {
        return Ok(());
    }
    let Some(result) = turn.tx.kit_vote(key).await? else { return Ok(()) };
    let (Some(used), Some(class)) = (turn.tx.kit_use(key).await?, turn.tx.class(&key.class).await?) else {
        return Ok(());
    };
    let told = |share: Option<Share>| share.map_or((0, 0), |share| (u64::from(share.of), u64::from(share.right)));
    let ((before_votes, before_right), (after_votes, after_right)) = (told(result.before), told(result.after));
    let fact = Fact::KitVoted {
        slot: key.slot.to_string(),
        kit: used.kit.to_string(),
        before_votes,
        before_right,
        after_votes,
        after_right,
    };
    let by = used.starter.map_or(By::Clock, By::Grant);
    let entry = NewEntry { item: Some(key.item), ..turn.entry(by, Scope::from(&class), fact) };
    turn.tx.record(entry);
    let services = turn.services;
    tell_starter(turn, key, "kit_ended", |locale| {
        services.text.kit_ended(locale, &key.class, key.slot.first(), &result)
    })
    .await
}

/// Tells whoever began a vote, as long as they have the role by which they did.
async fn tell_starter(
    turn: &mut Turn<'_>,
    key: &MeetingKey,
    kind: &'static str,
    message: impl FnOnce(&Locale) -> Html,
) -> Result<(), StoreError> {
    let starter = turn.tx.kit_use(key).await?.and_then(|used| used.starter);
    let grant = match starter {
        Some(starter) => turn.tx.grant(starter).await?,
        None => None,
    };
    match grant.filter(|grant| grant.ended_at.is_none() && grant.until > turn.now) {
        Some(grant) => role::tell(turn, grant.account, kind, |locale, _| plain(message(locale))).await,
        None => Ok(()),
    }
}
