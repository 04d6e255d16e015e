//! Badges: whoever works for the campaign shows a code that others ask about, at a dormitory's door or on the telephone.
//!
//! ```text
//! counsellor  /badge
//! bot         Counsellor of 软件2301 · 王* · code 9QAZ-7M2K, good until 12:20
//! student     /verify 9QAZ-7M2K
//! bot         This is the counsellor of 软件2301, shown as 王*, until 12:20.
//! ```

use chrono::{DateTime, Utc};

use super::{Actor, Broken, Result, Turn, actor, plain, role};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::ledger::{By, Fact};
use crate::domain::roster::MaskedName;
use crate::domain::verify::{BADGE_LIFE, BADGE_REST, Code};
use crate::text::badge::Badge;
use crate::text::{Html, Locale};

/// Shows somebody the badge that they can have others ask about. One that is good for a while yet is shown again.
///
/// # Errors
/// A refusal for who has no role; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::ShowBadge).await?;
    let (made_at, until) = match turn.tx.badge_beyond(actor.account, turn.now + BADGE_REST).await? {
        Some(badge) => badge,
        None => {
            let until = turn.now + BADGE_LIFE;
            let hash = hash(turn, &code(turn, actor.account, turn.now));
            turn.tx.show_badge(&hash, actor.account, turn.now, until).await?;
            if let Some(grant) = rights.first() {
                let fact = Fact::BadgeShown { grant: grant.id.0, duty: grant.appointment.duty.code().to_owned() };
                turn.record(By::Grant(grant.id), grant.appointment.scope.clone(), fact);
            }
            (turn.now, until)
        }
    };
    let code = code(turn, actor.account, made_at);
    let badge = badge(turn, &actor.locale, actor.account, until).await?;
    let html = turn.services.text.badge(&actor.locale, &badge, &code);
    Ok(turn.answer(actor.chat.id, "badge", plain(html)).await?)
}

/// Whose badge has this code, in words for whoever asks; `None` when no badge that is good has it.
///
/// # Errors
/// When the database cannot.
pub(super) async fn look(turn: &mut Turn<'_>, actor: &Actor, code: &Code) -> Result<Option<Html>, Broken> {
    let hash = hash(turn, code);
    let Some((account, until)) = turn.tx.badge(&hash, turn.now).await? else { return Ok(None) };
    let badge = badge(turn, &actor.locale, account, until).await?;
    // Whoever has lost their roles meanwhile has no badge any more.
    Ok((!badge.roles.is_empty()).then(|| turn.services.text.verify_badge(&actor.locale, &badge)))
}

async fn badge(turn: &mut Turn<'_>, locale: &Locale, account: i64, until: DateTime<Utc>) -> Result<Badge, Broken> {
    let grants = turn.tx.grants_of(account, turn.now).await?;
    let roles = grants.iter().map(|grant| role::role_name(turn.services, locale, &grant.appointment)).collect();
    Ok(Badge { roles, name: name(turn, account).await?, until: turn.services.settings.local(until) })
}

/// What is shown of the name of somebody who has a role: as the roster has it, else as the messenger does.
pub(super) async fn name(turn: &mut Turn<'_>, account: i64) -> Result<Option<MaskedName>, Broken> {
    if let Some(identity) = turn.tx.identity_of(account).await? {
        return Ok(Some(identity.student.name));
    }
    Ok(turn.tx.staff_name(account).await?.and_then(|name| name.masked))
}

fn code(turn: &Turn<'_>, account: i64, made_at: DateTime<Utc>) -> Code {
    let made_at = made_at.timestamp_millis();
    Code::of(turn.services.codes.tag(&[b"badge", &account.to_be_bytes(), &made_at.to_be_bytes()]))
}

/// What is kept of a badge's code.
fn hash(turn: &Turn<'_>, code: &Code) -> String {
    turn.services.codes.hash(&[b"badge", code.as_str().as_bytes()])
}
