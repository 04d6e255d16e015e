//! The campaign looked at ahead of time: who would get what and when.

use std::collections::HashMap;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, TimeDelta};
use serde::Serialize;

use super::tip::{Around, choose, events, wants};
use crate::domain::campus::CampusId;
use crate::domain::delivery::ChatId;
use crate::domain::plan::Cadence;
use crate::domain::quiz::Bank;
use crate::domain::tip::signal::Events;
use crate::domain::tip::{Library, REST_DAYS, Shown};
use crate::store::{Store, StoreError, TipGroup};

/// The groups of a campus and what they were shown.
#[derive(Clone, Debug, Default)]
pub struct CampusGroups {
    /// The groups.
    pub groups: Vec<TipGroup>,
    /// What each was shown, by chat.
    pub history: HashMap<ChatId, Vec<Shown>>,
    /// What happened around them, as far as it is known by now.
    pub events: Events,
}

/// A slot of a tip schedule, on one campus.
#[derive(Clone, Debug)]
pub struct TipSlot {
    /// When it begins, in campus time.
    pub at: DateTime<FixedOffset>,
    /// The campus.
    pub campus: CampusId,
    /// Only groups of this cadence, or all.
    pub cadence: Option<Cadence>,
}

/// One thing that one group would get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Forecast {
    /// When, in campus time.
    pub at: String,
    /// The class.
    pub group: String,
    /// What it is.
    pub kind: &'static str,
    /// Its id.
    pub content: String,
    /// How often the group hears from us.
    pub cadence: String,
    /// In which languages, the first first.
    pub languages: Vec<String>,
}

/// Looks up the groups of a campus, what they were shown in the weeks before `first`, and what happened around them.
///
/// # Errors
/// When the database cannot.
pub async fn groups_of(
    store: &Store,
    bank: &Bank,
    campus: &CampusId,
    first: NaiveDate,
) -> Result<CampusGroups, StoreError> {
    let mut view = store.view().await?;
    let groups = view.tip_groups(campus.as_str()).await?;
    let mut history = view.tips_shown(campus.as_str(), first - Days::new(REST_DAYS.unsigned_abs() + 1)).await?;
    // What is already planned for the days looked at is chosen again, and comes out the same.
    for shown in history.values_mut() {
        shown.retain(|shown| shown.on < first);
    }
    let events = events(&mut view, bank, campus, first).await?;
    Ok(CampusGroups { groups, history, events })
}

/// What the groups would get in `slots`, which must be in order of time. The choices are those that
/// [`tip::post`](super::tip::post) would make if nothing else happened until then.
#[must_use]
pub fn forecast(library: &Library, mut campuses: HashMap<CampusId, CampusGroups>, slots: &[TipSlot]) -> Vec<Forecast> {
    let mut forecasts = Vec::new();
    for slot in slots {
        let Some(CampusGroups { groups, history, events }) = campuses.get_mut(&slot.campus) else { continue };
        let day = slot.at.date_naive();
        let due: Vec<_> = groups.iter().filter(|group| wants(group, slot.cadence)).cloned().collect();
        let around = Around { campus: &slot.campus, lately: events.lately(day, slot.at.to_utc()) };
        let choices = choose(library, &due, &around, history, day);
        for (group, choice) in choices {
            let shown = history.entry(ChatId(group.chat)).or_default();
            shown.push(Shown { on: day, tip: choice.tip.id.clone() });
            shown.retain(|shown| day - shown.on <= TimeDelta::days(REST_DAYS + 1));
            forecasts.push(Forecast {
                at: slot.at.to_rfc3339(),
                group: group.class.clone(),
                kind: "tip",
                content: choice.tip.id.to_string(),
                cadence: group.cadence.clone(),
                languages: group.languages.split_whitespace().map(str::to_owned).collect(),
            });
        }
    }
    forecasts
}
