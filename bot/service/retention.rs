//! Removing at night what was kept for its time.
//!
//! It goes in batches, each a change of its own, so that nobody waits for long while a large table is gone through.
//! An end in between is harmless: what is left is removed the next time.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveTime, Utc};

use super::{Services, ledger, slot};
use crate::domain::campus::Coded as _;
use crate::domain::ledger::{By, Fact};
use crate::domain::retention::Kept;
use crate::domain::role::Scope;
use crate::store::{Purged, StoreError, Verdict};

/// What the nightly removal is called among what the clock has done.
const NIGHTLY: &str = "retention.nightly";

/// The hour of it, on the campus's clocks …
const HOUR: u32 = 3;

/// … and the minute.
const MINUTE: u32 = 30;

/// Rows that one change goes through at most, or cards with all their readers.
const BATCH: u32 = 500;

/// How many of each kind.
pub type Counts = BTreeMap<Kept, u64>;

/// Removes what was kept long enough, once a night, whenever somebody looks at the clock after half past three. A night
/// that passed while nobody served is made up for.
///
/// # Errors
/// When the database cannot; what is left is removed the next time.
pub async fn purge_nightly(services: &Services) -> Result<(), StoreError> {
    let now = services.clock.now();
    let slot = slot::last(services, now, NaiveTime::from_hms_opt(HOUR, MINUTE, 0).unwrap_or_default());
    let name = slot::name(slot);
    if services.store.view().await?.slots_dealt_with(NIGHTLY, &name).await?.contains(&name) {
        return Ok(());
    }
    let mut tx = services.store.begin().await?;
    let since = tx.register_schedule(NIGHTLY, now).await?;
    tx.commit().await?;
    let is_due = services.settings.moment(slot).is_some_and(|due| since < due);
    if is_due {
        purge(services).await?;
    }
    let verdict = if is_due { Verdict::Fired } else { Verdict::Skipped };
    let mut tx = services.store.begin().await?;
    tx.occur(NIGHTLY, &name, verdict, 0, now).await?;
    tx.commit().await
}

/// Removes what was kept long enough, and counts it by its kind.
///
/// # Errors
/// When the database cannot; what was removed before stays so.
pub async fn purge(services: &Services) -> Result<Counts, StoreError> {
    let now = services.clock.now();
    let mut counts = Counts::new();
    for kind in Kept::ALL.iter().copied() {
        counts.insert(kind, purge_one(services, kind, now).await?);
    }
    let count = |kind| counts.get(&kind).copied().unwrap_or_default();
    tracing::info!(
        taps = count(Kept::Taps),
        texts = count(Kept::Texts),
        copies = count(Kept::Copies),
        set_aside = count(Kept::SetAside),
        bindings = count(Kept::Bindings),
        roles = count(Kept::Roles),
        steps = count(Kept::Steps),
        links = count(Kept::Links),
        invitations = count(Kept::Invitations),
        introductions = count(Kept::Introductions),
        imports = count(Kept::Imports),
        notices = count(Kept::Notices),
        meeting_steps = count(Kept::MeetingSteps),
        absences = count(Kept::Absences),
        attests = count(Kept::Attests),
        meeting_drafts = count(Kept::MeetingDrafts),
        quizzes = count(Kept::Quizzes),
        checks = count(Kept::Checks),
        sketches = count(Kept::Sketches),
        meeting_passes = count(Kept::MeetingPasses),
        case_keys = count(Kept::CaseKeys),
        case_drafts = count(Kept::CaseDrafts),
        case_counts = count(Kept::CaseCounts),
        calls = count(Kept::Calls),
        supports = count(Kept::Supports),
        badges = count(Kept::Badges),
        guesses = count(Kept::Guesses),
        staff_names = count(Kept::StaffNames),
        look_alikes = count(Kept::LookAlikes),
        alerts = count(Kept::Alerts),
        alert_drafts = count(Kept::AlertDrafts),
        alert_taps = count(Kept::AlertTaps),
        pledges = count(Kept::Pledges),
        samples = count(Kept::Samples),
        class_quizzes = count(Kept::ClassQuizzes),
        class_quiz_votes = count(Kept::ClassQuizVotes),
        contest_attempts = count(Kept::ContestAttempts),
        words_reports = count(Kept::WordsReports),
        words_drafts = count(Kept::WordsDrafts),
        question_drafts = count(Kept::QuestionDrafts),
        drips = count(Kept::Drips),
        plays = count(Kept::Plays),
        "what was kept long enough was removed"
    );
    Ok(counts)
}

async fn purge_one(services: &Services, kind: Kept, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let limit = services.settings.retention.limit(kind, now);
    let mut removed = 0;
    loop {
        let mut tx = services.store.begin().await?;
        let some = tx.purge(kind, limit, BATCH).await?;
        removed += some;
        if some == 0 {
            tx.remember_purge(kind, removed, now).await?;
            if removed > 0 {
                let fact = Fact::DataPurged { what: kind.to_string(), removed };
                tx.record(ledger::entry(services, now, By::Clock, Scope::Everything, fact));
            }
        }
        tx.commit().await?;
        if some == 0 {
            return Ok(removed);
        }
    }
}

/// How many of each kind would be removed now.
///
/// # Errors
/// When the database cannot.
pub async fn preview(services: &Services) -> Result<Counts, StoreError> {
    let now = services.clock.now();
    let mut view = services.store.view().await?;
    let mut counts = Counts::new();
    for kind in Kept::ALL.iter().copied() {
        let limit = services.settings.retention.limit(kind, now);
        counts.insert(kind, view.over_their_time(kind, limit).await?);
    }
    Ok(counts)
}

/// How many of each kind were removed the last time.
///
/// # Errors
/// When the database cannot.
pub async fn last(services: &Services) -> Result<Vec<Purged>, StoreError> {
    services.store.view().await?.last_purge().await
}
