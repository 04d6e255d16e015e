//! The private part of a case: sealed with a key of its own, opened for the police alone, and every time the ledger
//! says that it was. It is told in a window that a tap opens, so neither the chat nor the outbox keeps it.

use super::super::{Actor, Broken, Result, Services, Turn, ledger};
use super::{can_open, place_of};
use crate::domain::campus::Coded as _;
use crate::domain::case::{self, Case, CaseId, Erasure, NOTE_CHARS_MAX, Private};
use crate::domain::ledger::Fact;
use crate::domain::privacy::{self, Known, Purpose};
use crate::domain::refusal::Refusal;
use crate::secret;
use crate::secret::vault::SealKey;
use crate::store::SealedPart;
use crate::text::Plain;
use crate::text::case::Update;

/// What the key of a case is wrapped for.
pub(super) fn key_purpose(id: CaseId) -> String {
    format!("case:{}", id.0)
}

/// What the private part of a version is sealed for.
pub(super) fn purpose(id: CaseId, version: u32) -> String {
    format!("case:{}:{version}", id.0)
}

/// The key of a case, and its private part as it is now. The machine looks, nobody else: a reader goes by
/// [`amounts`] and [`note_part`].
pub(super) async fn opened(turn: &mut Turn<'_>, case: &Case) -> Result<(SealKey, Private)> {
    let wrapped = turn.tx.case_key(case.id).await?.ok_or(Refusal::CaseErased)?;
    let sealed = turn.tx.case_sealed(case.id).await?;
    let opened = sealed.and_then(|SealedPart { version, sealed }| {
        let key = turn.services.vault.key(&wrapped, &key_purpose(case.id))?;
        let private = key.open_value(&sealed, &purpose(case.id, version))?;
        Some((key, private))
    });
    opened.ok_or_else(|| {
        tracing::error!(case.id = case.id.0, "a case cannot be opened: the key file is another one, or it was touched");
        Refusal::CaseLocked.into()
    })
}

/// Changes a case: a draft in place, one that was filed by a new version, which the ledger tells. Without its key only
/// what is kept in the open can change.
pub(super) async fn keep(
    turn: &mut Turn<'_>,
    actor: &Actor,
    case: &mut Case,
    told: Update,
    change: impl FnOnce(&mut Case, &mut Private),
) -> Result<()> {
    let opened = if case.has_key { Some(opened(turn, case).await?) } else { None };
    let (key, mut private) = opened.map_or((None, Private::default()), |(key, private)| (Some(key), private));
    change(case, &mut private);
    if case.filed_at.is_some() {
        case.version += 1;
    }
    let sealed = key.map(|key| key.seal_value(&private, &purpose(case.id, case.version))).unwrap_or_default();
    turn.tx.keep_case(case, &sealed, turn.now).await?;
    if case.filed_at.is_some() {
        let by = ledger::by(turn, actor, &case.scope()).await?;
        let fact = Fact::CaseChanged {
            case: case.id.0,
            version: u64::from(case.version),
            what: told.code().to_owned(),
            sealed: secret::hash(&sealed),
        };
        turn.record(by, place_of(case), fact);
    }
    Ok(())
}

/// Keeps a note; tells whether something in it looks like it leads to a person. It is a warning and no more: the note
/// is sealed.
pub(super) async fn note(turn: &mut Turn<'_>, actor: &Actor, case: &mut Case, typed: &str) -> Result<bool> {
    can_open(case)?;
    let words = typed.trim();
    let chars = words.chars().count();
    if words.is_empty() || chars > NOTE_CHARS_MAX {
        return Err(Refusal::BadCaseNote { most: u32::try_from(NOTE_CHARS_MAX).unwrap_or(u32::MAX) }.into());
    }
    let listed = turn.tx.classes().await?;
    let known = Known::default()
        .classes(listed.iter().map(|listed| listed.class.name.as_str()))
        .colleges(listed.iter().map(|listed| listed.class.college.as_str()));
    let is_risky = !privacy::lint(words, Purpose::Note, &known, &privacy::uncounted).is_empty();
    keep(turn, actor, case, Update::Note, |case, private| {
        private.note = Some(words.to_owned());
        case.note_chars = chars;
    })
    .await?;
    Ok(is_risky)
}

/// The amounts to the fen, for one who may read them.
pub(super) async fn amounts(turn: &mut Turn<'_>, actor: &Actor, case: &Case) -> Result<Plain> {
    let (_, private) = opened(turn, case).await?;
    told(turn, actor, case, "amounts").await?;
    Ok(turn.services.text.case_amounts(&actor.locale, case.id, private.loss, private.recovered))
}

/// A part of the note, counted from 0, for one who may read it.
pub(super) async fn note_part(turn: &mut Turn<'_>, actor: &Actor, case: &Case, number: usize) -> Result<Plain> {
    let (_, private) = opened(turn, case).await?;
    let part = case::note_part(&private.note.unwrap_or_default(), number);
    told(turn, actor, case, "note").await?;
    Ok(turn.services.text.case_note_part(&actor.locale, &part))
}

/// Says in the ledger that somebody read something private: who by role, which case, and nothing of what it says.
async fn told(turn: &mut Turn<'_>, actor: &Actor, case: &Case, what: &str) -> Result<()> {
    let by = ledger::by(turn, actor, &case.scope()).await?;
    turn.record(by, place_of(case), Fact::CaseRead { case: case.id.0, what: what.to_owned() });
    Ok(())
}

/// Wraps the keys of all cases anew that are under an older key of the key file, and counts them. After that, the older
/// key is of no use any more.
///
/// # Errors
/// When the database cannot.
pub async fn wrap_anew(services: &Services) -> Result<usize, Broken> {
    let mut tx = services.store.begin().await?;
    let mut count = 0;
    for (id, wrapped) in tx.case_keys().await? {
        if let Some(anew) = services.vault.wrapped_anew(&wrapped, &key_purpose(id)) {
            tx.wrap_case_key(id, &anew).await?;
            count += 1;
        }
    }
    tx.commit().await?;
    if count > 0 {
        tracing::info!(count, "keys of cases are under the last key of the key file now");
    }
    Ok(count)
}

/// Erases the key of a case, and with it the private part of every version.
pub(super) async fn erase(turn: &mut Turn<'_>, actor: &Actor, case: &mut Case, why: Erasure) -> Result<()> {
    if case.filed_at.is_none() || !turn.tx.erase_case(case.id).await? {
        return Err(Refusal::CaseErased.into());
    }
    case.has_key = false;
    let by = ledger::by(turn, actor, &case.scope()).await?;
    turn.record(by, place_of(case), Fact::CaseErased { case: case.id.0, why: why.code().to_owned() });
    tracing::info!(case.id = case.id.0, "the private part of a case was erased");
    Ok(())
}
