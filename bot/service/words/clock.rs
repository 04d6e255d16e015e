//! What the clock does about corrections: it says what is in use, ends what is stale, and has posts changed that show
//! the words from before.

use chrono::{DateTime, NaiveDate, Utc};

use super::{apply, is_fresh, stewards};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::{Act, ChatId, DeliveryId, Lane, NewDelivery};
use crate::domain::ledger::{By, Fact};
use crate::domain::words::{Correction, Ended, LATE_POSTS, POSTS_OF};
use crate::service::{Services, Turn, alert, class_quiz, plain, role, verify};
use crate::store::{StoreError, TipPost};
use crate::text::{Locale, Text};

/// What a change of a post is, in the outbox.
const EDIT: &str = "words_edit";

/// Does what is due about corrections, and counts what was planned.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<usize, StoreError> {
    let now = services.clock.now();
    let corrections = services.store.view().await?.words_corrections(now - LATE_POSTS).await?;
    apply(services, &corrections);
    let mut planned = 0;
    for correction in corrections {
        let is_stale = correction.ended.is_none() && !is_fresh(&services.text, &correction);
        if is_stale {
            planned += in_turn(services, &correction, now, Step::End).await?;
        } else if correction.spread_at.is_none() || has_late(services, &correction, now).await? {
            planned += in_turn(services, &correction, now, Step::Spread).await?;
        }
    }
    Ok(planned)
}

/// Whether posts arrived that were written before a correction, since they were looked for last.
async fn has_late(services: &Services, correction: &Correction, now: DateTime<Utc>) -> Result<bool, StoreError> {
    if correction.at <= now - LATE_POSTS {
        return Ok(false);
    }
    let (first, arrived) = window(services, correction, now);
    Ok(!services.store.view().await?.tip_posts(first, arrived, correction.at).await?.is_empty())
}

/// From which day on posts are looked for, and since when they must have arrived.
fn window(services: &Services, correction: &Correction, now: DateTime<Utc>) -> (NaiveDate, DateTime<Utc>) {
    let first = services.settings.local(now - POSTS_OF).date();
    (first, correction.spread_at.unwrap_or(DateTime::UNIX_EPOCH))
}

#[derive(Clone, Copy)]
enum Step {
    End,
    Spread,
}

async fn in_turn(
    services: &Services,
    correction: &Correction,
    now: DateTime<Utc>,
    step: Step,
) -> Result<usize, StoreError> {
    let mut tx = services.store.begin().await?;
    let cause = format!("words:{}:{}", correction.id, now.timestamp_millis());
    let mut turn = Turn::new(services, &mut tx, now, cause);
    let planned = match step {
        Step::End => end(&mut turn, correction).await?,
        Step::Spread => spread(&mut turn, correction).await?,
    };
    tx.commit().await?;
    Ok(planned)
}

/// Ends a correction whose Chinese or English words changed after it, and tells the stewards so, once.
async fn end(turn: &mut Turn<'_>, correction: &Correction) -> Result<usize, StoreError> {
    if !turn.tx.end_correction(correction.id, Ended::Stale, turn.now).await? {
        return Ok(0);
    }
    let unit = &correction.unit;
    let why = Ended::Stale.code().to_owned();
    let fact = Fact::WordsEnded { language: unit.language.clone(), name: unit.name.clone(), why };
    turn.record(By::Clock, super::place(unit), fact);
    tracing::info!(words.language = unit.language, words.name = unit.name, "a correction is stale and no longer used");
    let told = stewards(turn, unit).await?;
    for account in &told {
        let text = &turn.services.text;
        let html = |locale: &Locale, _: ChatId| plain(text.words_stale(locale, unit, &correction.words));
        role::tell(turn, *account, "words_stale", html).await?;
    }
    Ok(told.len().max(1))
}

/// Has posts changed that show the words from before: of alerts once, of tips also those that arrive late.
async fn spread(turn: &mut Turn<'_>, correction: &Correction) -> Result<usize, StoreError> {
    let Ok(language) = Locale::parse(&correction.unit.language) else { return Ok(0) };
    let is_first = correction.spread_at.is_none();
    let mut planned = edit_tips(turn, correction, &language).await?;
    if is_first {
        planned += alert::reword(turn, &language, &correction.unit.name, turn.now - POSTS_OF).await?;
        planned += class_quiz::clock::reword(turn, &correction.unit.name).await?;
    }
    turn.tx.spread_words(correction.id, turn.now).await?;
    Ok(planned)
}

async fn edit_tips(turn: &mut Turn<'_>, correction: &Correction, language: &Locale) -> Result<usize, StoreError> {
    let services = turn.services;
    let (first, arrived) = window(services, correction, turn.now);
    let shows = |post: &TipPost| {
        let tip = services.library.tip(&post.tip).filter(|tip| Text::is_in_tip(tip, &correction.unit.name))?;
        let locales = services.text.locales_of(&post.languages);
        let reads = locales.iter().any(|locale| services.text.nearest(locale) == Some(language));
        reads.then_some((tip, locales))
    };
    let posts = turn.tx.tip_posts(first, arrived, correction.at).await?;
    let mut edits = Vec::new();
    for post in posts {
        let Some((tip, locales)) = shows(&post) else { continue };
        let body = services.tip_card(post.delivery, post.chat, tip, &locales, post.day);
        // The code below a post stays, whatever stands above it.
        let body = verify::resigned(turn, post.chat, post.message, body).await?;
        edits.push((post, body));
    }
    if edits.is_empty() {
        return Ok(0);
    }
    let first = turn.tx.new_delivery_ids(edits.len()).await?;
    let moment = correction.at.timestamp_millis();
    let deliveries: Vec<_> = (first.0..)
        .zip(edits)
        .map(|(id, (post, body))| NewDelivery {
            id: DeliveryId(id),
            key: format!("words:{}:{moment}:{}", correction.id, post.delivery.0),
            chat: post.chat,
            lane: Lane::Edit,
            kind: EDIT,
            broadcast: None,
            variant: None,
            act: Act::Edit { message: post.message, body },
            not_before: turn.now,
            expires_at: None,
            keeps_quiet: false,
            repeat_of: None,
        })
        .collect();
    let planned = turn.tx.plan(&deliveries, turn.now).await?;
    Ok(usize::try_from(planned).unwrap_or(usize::MAX))
}
