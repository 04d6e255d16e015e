//! A picture of a meeting: drawn anew before anything of it is kept.

use super::{reached, register};
use crate::domain::item::{ProofFile, ProofKind};
use crate::domain::meeting::draft::{Draft, Wait};
use crate::domain::refusal::Refusal;
use crate::picture::photo;
use crate::service::import::{Brought, Content};
use crate::service::{Actor, Broken, Result, Services, Turn};

/// Whether a picture of `account` is worth fetching: it was asked for.
///
/// # Errors
/// When the database cannot.
pub async fn is_welcome(services: &Services, account: i64) -> Result<bool, Broken> {
    let draft = services.store.view().await?.meeting_draft(account).await?;
    Ok(draft.is_some_and(|draft| draft.waits_for(services.clock.now()) == Some(Wait::Photo)))
}

/// Draws a file that was fetched anew. It takes its time: not within a transaction, nor where others wait.
pub fn read(bytes: &[u8]) -> Brought {
    photo::redraw(bytes).map(Content::Picture).map_err(|_| Refusal::NoPicture)
}

/// Whether a file that came is a picture of a meeting: it was fetched as one, or one is waited for.
///
/// # Errors
/// When the database cannot.
pub async fn is_one(turn: &mut Turn<'_>, actor: &Actor) -> Result<bool, Broken> {
    if let Some(brought) = &turn.file
        && let Ok(content) = brought.as_ref()
    {
        return Ok(matches!(content, Content::Picture(_)));
    }
    let draft = turn.tx.meeting_draft(actor.account).await?;
    Ok(draft.is_some_and(|draft| draft.waits_for(turn.now) == Some(Wait::Photo)))
}

/// A picture of a meeting came: it stands on what will be written down.
///
/// # Errors
/// A refusal for what is no picture, or when nobody waits for one any more; or when the database cannot.
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let draft = turn.tx.meeting_draft(actor.account).await?;
    let draft = draft.filter(|draft| draft.waits == Some(Wait::Photo)).ok_or(Refusal::FileLost)?;
    let (meeting, hands) = reached(turn, actor, draft.meeting).await?;
    let brought = turn.file.take().ok_or(Refusal::FileLost)?;
    let Content::Picture(bytes) = brought.as_ref().as_ref().map_err(Clone::clone)? else {
        return Err(Refusal::FileLost.into());
    };
    // Before the meeting says so: a file that nothing names harms nobody, a meeting whose picture is not there does.
    let hash = turn.services.proofs.keep(bytes).map_err(|error| {
        tracing::error!(%error, "a proof could not be kept; its sender is asked to send it again");
        Refusal::ProofNotKept
    })?;
    let photo = ProofFile { hash, bytes: bytes.len() as u64, kind: ProofKind::Photo };
    let draft = Draft { photo: Some(photo), waits: None, ..draft };
    let card = register::go_on(turn, actor, (&meeting, hands), draft).await?;
    Ok(turn.answer(actor.chat.id, "meeting", card).await?)
}
