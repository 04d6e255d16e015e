//! What other parts of the service may know of cases: of which kind each was, where and when, and one case in words of a
//! closed set.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::super::{Actor, Broken, Result, Turn};
use super::{seen, today};
use crate::domain::case::trend::Span;
use crate::domain::case::{Case, CaseFacts, CaseId, FEWEST, Place};
use crate::domain::class::Class;
use crate::domain::refusal::Refusal;
use crate::domain::tip::FraudType;
use crate::domain::tip::signal::FiledCase;
use crate::store::{Session, StoreError};
use crate::text::case::Nearby;

/// How far back a kit looks for cases like its own.
const KIT_DAYS: u64 = 90;

/// The cases that happened from a day on, as far as the choice of tips may know them.
///
/// # Errors
/// When the database cannot, or a stored value has no meaning.
pub async fn filed_since(session: &mut Session, from: NaiveDate) -> Result<Vec<FiledCase>, StoreError> {
    let cases = session.cases(Span { from, ..Span::EVER }).await?;
    Ok(cases.into_iter().filter_map(filed).collect())
}

/// A case whose college was withheld is anywhere on the campus of whoever filed it.
fn filed(case: Case) -> Option<FiledCase> {
    let (campus, college) = match case.facts.place {
        Some(Place::College { campus, college }) => (Some(campus), Some(college)),
        Some(Place::Withheld) | None => (case.campus, None),
    };
    let (fraud_type, day, filed_at) = (case.facts.fraud_type?, case.facts.day?, case.filed_at?);
    Some(FiledCase { fraud_type, campus, college, day, filed_at })
}

/// What an alert can be begun with, for somebody who may see the case.
///
/// # Errors
/// A refusal for who may not, when there is no such case, or when it is a draft; or when the database cannot.
pub async fn for_alert(turn: &mut Turn<'_>, actor: &Actor, id: CaseId) -> Result<CaseFacts> {
    let case = seen(turn, actor, id).await?;
    Ok(case.for_alert().ok_or(Refusal::NoSuchCase)?)
}

/// What a class may be told of cases of this kind on its campus.
///
/// # Errors
/// When the database cannot.
pub async fn near(turn: &mut Turn<'_>, class: &Class, fraud_type: &FraudType) -> Result<Option<Nearby>, Broken> {
    let span = last(today(turn), KIT_DAYS);
    let cases = turn.tx.cases(span).await?;
    let is_near = |case: &Case| match &case.facts.place {
        Some(Place::College { campus, .. }) => *campus == class.campus,
        Some(Place::Withheld) | None => case.campus.as_ref().is_none_or(|campus| *campus == class.campus),
    };
    let alike: Vec<_> =
        cases.iter().filter(|case| case.facts.fraud_type.as_ref() == Some(fraud_type) && is_near(case)).collect();
    let cases = alike.len() as u64;
    let channel = commonest(alike.iter().filter_map(|case| case.facts.channel));
    let band = commonest(alike.iter().filter_map(|case| case.facts.loss.map(|loss| loss.band)));
    let told = channel.zip(band).filter(|_| cases >= FEWEST);
    Ok(told.map(|(channel, band)| Nearby { cases, days: KIT_DAYS, channel, band }))
}

fn last(today: NaiveDate, days: u64) -> Span {
    let from = today.checked_sub_days(Days::new(days.saturating_sub(1))).unwrap_or(today);
    Span { from, to: today }
}

/// What comes most often; of several the first in their order.
fn commonest<T: Ord + Copy>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, u64> = BTreeMap::new();
    values.for_each(|value| *counts.entry(value).or_default() += 1);
    counts.into_iter().max_by_key(|(value, count)| (*count, std::cmp::Reverse(*value))).map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commonest_is_the_first_of_those_that_come_as_often() {
        assert_eq!(commonest([3, 1, 3, 2, 1].into_iter()), Some(1));
        assert_eq!(commonest([2, 3, 3].into_iter()), Some(3));
        assert_eq!(commonest(std::iter::empty::<u8>()), None);
    }
}
