//! Getting a proof back: its words, and its file out of the folder of proofs.

use super::reached;
use crate::domain::access::Action;
use crate::domain::delivery::{Document, Photo, ending};
use crate::domain::item::{ProofKind, Step, Taken, TaskId};
use crate::domain::refusal::Refusal;
use crate::service::{Actor, Result, Turn, actor, plain};
use crate::text::Plain;

/// What proves a row: the last proof that holds.
pub(super) fn last(steps: &[Taken]) -> Option<&Taken> {
    steps.iter().find(|taken| matches!(taken.step, Step::Report | Step::Correct))
}

/// Somebody wants to see what proves a row: it comes below. Whoever answers for the row and the office may.
///
/// # Errors
/// A refusal for who may not, when there is none any more, or its file is lost; or when the database cannot.
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, id: TaskId) -> Result<Plain> {
    let (task, _) = reached(turn, actor, id).await?;
    actor::permit(turn, actor, Action::WorkOnItems, &task.place).await?;
    let steps = turn.tx.task_steps(id).await?;
    let proof = last(&steps).ok_or(Refusal::CardExpired)?;
    let services = turn.services;
    let at = services.settings.local(proof.at);
    let today = services.settings.local(turn.now).date();
    let told = super::row(services, &task, today);
    let caption = plain(services.text.item_proof(&actor.locale, &told, at, proof.words.as_deref()));
    let toast = services.text.item_proof_toast(&actor.locale, task.item);
    let Some(file) = &proof.file else {
        turn.answer(actor.chat.id, "item_proof", caption).await?;
        return Ok(toast);
    };
    let (proofs, hash) = (services.proofs.clone(), file.hash.clone());
    let read = tokio::task::spawn_blocking(move || proofs.read(&hash)).await;
    let bytes = read.unwrap_or_else(|error| Err(std::io::Error::other(error))).map_err(|error| {
        tracing::error!(%error, task.id = id.0, proof = file.hash, "the file of a proof cannot be read");
        Refusal::ProofLost
    })?;
    let photo = match file.kind {
        ProofKind::Photo => Photo::new(bytes.clone(), caption.clone()).ok(),
        ProofKind::File | ProofKind::Words => None,
    };
    match photo {
        Some(photo) => turn.answer_with(actor.chat.id, "item_proof", photo).await?,
        None => {
            let name = format!("proof-{}.{}", task.item, ending(&bytes));
            let document = Document::of_bytes(&name, bytes, caption).map_err(|_| Refusal::ProofLost)?;
            turn.answer_with(actor.chat.id, "item_proof", document).await?;
        }
    }
    Ok(toast)
}
