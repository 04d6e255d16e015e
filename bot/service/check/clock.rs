//! Questions that nobody has answered: whoever asked is told so, and whom to call.

use chrono::{DateTime, Utc};

use crate::domain::check::WAIT;
use crate::service::{Services, Turn, plain, role};
use crate::store::StoreError;

/// Tells everybody whose question has waited too long; counts them, and says when the next one will have.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let now = services.clock.now();
    let next = |first: Option<DateTime<Utc>>| first.map(|asked_at| asked_at + WAIT);
    let first = next(services.store.view().await?.first_check_question_waiting().await?);
    if first.is_none_or(|due| due > now) {
        return Ok((0, first));
    }
    let mut tx = services.store.begin().await?;
    let waiting = tx.check_questions_waiting(now - WAIT).await?;
    for question in &waiting {
        let mut turn = Turn::new(services, &mut tx, now, format!("check_waiting:{}", question.id.0));
        role::tell(&mut turn, question.account, "check_unanswered", |locale, _| {
            plain(services.text.check_unanswered(locale))
        })
        .await?;
        tx.tell_check_waiting(question.id, now).await?;
    }
    let first = next(tx.first_check_question_waiting().await?);
    tx.commit().await?;
    Ok((waiting.len(), first))
}
