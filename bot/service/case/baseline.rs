//! Last year's cases, which staff send as a file in private.
//!
//! ```text
//! officer  (a file)
//! bot      Last year’s cases: 14 rows, 38 cases, 412,300.00 yuan, 1 April to 30 June 2024 … [Apply] [Cancel]
//! officer  [Apply]
//! bot      (the card becomes) …
//! ```
//!
//! The counts of a file take the place of all that there were.

use super::super::button::Button;
use super::super::{Actor, Result, Services, Turn, actor, key, ledger, plain, role};
use crate::domain::access::Action;
use crate::domain::case::Fen;
use crate::domain::case::baseline::{self as file, Kept, LIFE};
use crate::domain::case::trend::{Baseline, Span, end_of_month};
use crate::domain::delivery::Message;
use crate::domain::import::BadFile;
use crate::domain::ledger::Fact;
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::domain::tip::FraudType;
use crate::secret;
use crate::text::Plain;
use crate::text::case::{BaselineHead, BaselineSums};

/// What its card is, in the outbox.
const CARD: &str = "case_baseline";

/// Whether the file that came is one with counts of cases.
#[must_use]
pub fn is_one(turn: &Turn<'_>) -> bool {
    turn.rows().is_some_and(|rows| file::is_one(&rows))
}

/// Says what is in the file that somebody sent, and offers to apply it.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn look(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::ImportCases).await?;
    let rows = turn.rows().ok_or(Refusal::FileLost)?;
    let (services, locale) = (turn.services, &actor.locale);
    let card = match file::read(&rows, |name| type_of(services, name)) {
        Ok(lines) => {
            let sums = sums(&lines).ok_or(Refusal::BadFile(BadFile::Empty))?;
            let kept: Vec<_> = lines.iter().map(Kept::from).collect();
            let kept = serde_json::to_string(&kept).expect("days, texts and numbers become JSON");
            let hash = secret::hash(&kept);
            let times = (turn.now, turn.now - LIFE);
            let id = turn.tx.keep_pending_baseline(actor.account, (&kept, &hash), times).await?;
            let html = services.text.case_baseline(locale, BaselineHead::Ready, &sums);
            let buttons = [
                (services.text.case_baseline_label(locale, true), Button::ApplyCases(id)),
                (services.text.case_baseline_label(locale, false), Button::CancelCases(id)),
            ];
            let buttons = buttons.map(|(label, button)| key(services, actor.chat.id, label, &button));
            Message { buttons: vec![buttons.to_vec()], ..plain(html) }
        }
        Err(faults) => plain(services.text.case_baseline_faults(locale, &faults)),
    };
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// Somebody has the counts that they sent applied.
///
/// # Errors
/// A refusal for who may not, or when they waited too long; or when the database cannot.
pub async fn apply(turn: &mut Turn<'_>, actor: &Actor, id: i64, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::ImportCases).await?;
    let pending = turn.tx.pending_baseline(actor.account, turn.now - LIFE).await?;
    let pending = pending.filter(|pending| pending.id == id).ok_or(Refusal::ImportOver)?;
    let kept: Vec<Kept> = serde_json::from_str(&pending.lines).map_err(|_| Refusal::ImportOver)?;
    let lines: Vec<Baseline> = kept.into_iter().map(Baseline::from).collect();
    let sums = sums(&lines).ok_or(Refusal::ImportOver)?;
    turn.tx.replace_baseline(&lines).await?;
    turn.tx.drop_pending_baseline(actor.account, turn.now - LIFE).await?;
    let by = ledger::by(turn, actor, &Scope::Everything).await?;
    let fact = Fact::CaseBaseline {
        hash: pending.hash,
        first: sums.span.from.to_string(),
        last: sums.span.to.to_string(),
        cases: sums.cases,
    };
    turn.record(by, Scope::Everything, fact);
    tracing::info!(rows = sums.rows, cases = sums.cases, "counts of cases from a file are what is compared with");
    let card = plain(turn.services.text.case_baseline(&actor.locale, BaselineHead::Applied, &sums));
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(turn.services.text.case_baseline_done(&actor.locale, true))
}

/// Somebody has the counts that they sent forgotten.
///
/// # Errors
/// A refusal for who may not, or when they are; or when the database cannot.
pub async fn cancel(turn: &mut Turn<'_>, actor: &Actor, id: i64, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::ImportCases).await?;
    let pending = turn.tx.pending_baseline(actor.account, turn.now - LIFE).await?;
    pending.filter(|pending| pending.id == id).ok_or(Refusal::ImportOver)?;
    turn.tx.drop_pending_baseline(actor.account, turn.now - LIFE).await?;
    let card = plain(turn.services.text.case_baseline_cancelled(&actor.locale));
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(turn.services.text.case_baseline_done(&actor.locale, false))
}

/// The kind of fraud that has this name in any language, or this code.
fn type_of(services: &Services, name: &str) -> Option<FraudType> {
    let wanted = name.trim().to_lowercase();
    super::types(services).into_iter().find(|fraud_type| {
        let is_name = |locale: &crate::text::Locale| {
            services.text.fraud_type_name(locale, fraud_type).as_str().to_lowercase() == wanted
        };
        fraud_type.as_str() == wanted || services.text.locales().any(is_name)
    })
}

/// What a file comes to; `None` for one without rows.
fn sums(lines: &[Baseline]) -> Option<BaselineSums> {
    let from = lines.iter().map(|line| line.span.from).min()?;
    let to = lines.iter().map(|line| line.span.to).max()?;
    let first = chrono::Datelike::with_day(&from, 1).unwrap_or(from);
    Some(BaselineSums {
        rows: u32::try_from(lines.len()).unwrap_or(u32::MAX),
        span: Span { from: first, to: end_of_month(to) },
        cases: lines.iter().map(|line| line.counted.cases).sum(),
        fen: Fen(lines.iter().map(|line| line.counted.fen.0).sum()),
        has_colleges: lines.iter().any(|line| line.college.is_some()),
    })
}
