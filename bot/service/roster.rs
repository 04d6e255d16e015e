//! The roster, as staff bring it.
//!
//! A list is looked at first and changes nothing. What was looked at can then be applied, whole or not at all,
//! unless the roster has changed meanwhile.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Broken, Services, ledger};
use crate::domain::import::tallies;
use crate::domain::ledger::{By, Fact};
use crate::domain::listing::{Change, Diff, Entry, Fault, HeadingError, Line, Listing, Row};
use crate::domain::role::Scope;
use crate::domain::roster::{Student, StudentId};
use crate::secret::Key;
use crate::store::{NewStudent, Session, Tx};

/// How many of a number's last digits students identify themselves with.
const TAIL: usize = 4;

/// A list that was looked at.
#[derive(Clone, Debug)]
pub struct Preview {
    entries: Vec<Entry>,
    /// How it differs from the roster.
    pub diff: Diff,
    /// What is wrong with it. Whoever stands in a row with a fault seems to have left.
    pub faults: Vec<Fault>,
}

/// Why a list is not looked at or not applied.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Its columns cannot be told.
    #[error(transparent)]
    Heading(#[from] HeadingError),
    /// It has rows with faults.
    #[error("the list has {0} mistakes, and nothing of it is taken before they are mended")]
    Faulty(usize),
    /// What it was compared with is not what it was.
    #[error("the roster has changed since the list was compared with it: compare again")]
    Moved,
    /// There was such a term before.
    #[error("there is a term {0} already: `wuzha term list` shows all")]
    TermExists(String),
    /// Our or the machine's trouble.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// Compares a list with the roster and changes nothing.
///
/// # Errors
/// When its columns cannot be told, or the database cannot.
pub async fn preview(services: &Services, rows: &[Row]) -> Result<Preview, ImportError> {
    let mut view = services.store.view().await?;
    let classes: BTreeSet<_> = view.classes().await?.into_iter().map(|listed| listed.class.name).collect();
    let (entries, faults) = read(&services.roster_key, rows, &classes)?;
    let diff = compare(&mut view, entries.clone()).await?;
    Ok(Preview { entries, diff, faults })
}

/// Makes the roster what a list says it is, in one transaction.
///
/// # Errors
/// When the list has faults, the roster has changed since it was looked at, or the database cannot. Nothing is
/// changed then.
pub async fn apply(services: &Services, preview: Preview) -> Result<(), ImportError> {
    let Preview { entries, diff, faults } = preview;
    if !faults.is_empty() {
        return Err(ImportError::Faulty(faults.len()));
    }
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    if compare(&mut tx, entries).await? != diff {
        return Err(ImportError::Moved);
    }
    write(services, &mut tx, diff, By::Console, now).await?;
    tx.commit().await?;
    Ok(())
}

/// What a list says, masked and hashed, and what is wrong with it. `classes` are those that there are.
pub(super) fn read(
    key: &Key,
    rows: &[Row],
    classes: &BTreeSet<String>,
) -> Result<(Vec<Entry>, Vec<Fault>), HeadingError> {
    let Listing { lines, faults } = Listing::read(rows, classes)?;
    Ok((lines.into_iter().map(|line| entry(key, line)).collect(), faults))
}

/// Makes the roster what a list says it is.
pub(super) async fn write(
    services: &Services,
    tx: &mut Tx,
    diff: Diff,
    by: By,
    now: DateTime<Utc>,
) -> Result<(), Broken> {
    for (class, tally) in tallies(&[], &diff) {
        let place = tx.class(&class).await?.as_ref().map_or(Scope::Everything, Scope::from);
        let [new, changed, moved, left] = [tally.new, tally.changed, tally.moved, tally.left].map(u64::from);
        tx.record(ledger::entry(services, now, by, place, Fact::RosterChanged { new, changed, moved, left }));
    }
    let left: Vec<_> = diff.left.iter().map(|student| student.id).collect();
    tx.let_students_leave(&left, now).await?;
    let changed: Vec<_> = diff.changed.into_iter().map(|Change { before, entry, .. }| row(before.id, entry)).collect();
    tx.change_students(&changed, now).await?;
    let first = tx.new_student_ids(diff.new.len()).await?;
    let new: Vec<_> = (first.0..).zip(diff.new).map(|(id, entry)| row(StudentId(id), entry)).collect();
    tx.add_students(&new, now).await
}

/// How a list differs from the roster.
pub(super) async fn compare(session: &mut Session, entries: Vec<Entry>) -> Result<Diff, Broken> {
    Ok(Diff::between(entries, session.kept_students().await?))
}

fn entry(key: &Key, line: Line) -> Entry {
    Entry {
        row: line.row,
        number_hash: number_hash(key, &line.number),
        tail_hash: tail_hash(key, &line.class, &line.number),
        class: line.class,
        seat: line.seat,
        name: line.name,
        segments: line.segments,
        language: line.language,
    }
}

fn row(id: StudentId, entry: Entry) -> NewStudent {
    let Entry { class, seat, name, number_hash, tail_hash, segments, language, .. } = entry;
    let student = Student { id, class, seat, name, segments, language, is_offline: false };
    NewStudent::new(&student, number_hash, tail_hash)
}

/// What is kept of a student number.
#[must_use]
pub fn number_hash(key: &Key, number: &str) -> String {
    key.hash(&[b"number", number.as_bytes()])
}

/// What is kept of the last four digits of a student number of `class`.
#[must_use]
pub fn tail_hash(key: &Key, class: &str, number: &str) -> String {
    let signs: Vec<_> = number.chars().collect();
    let tail: String = signs[signs.len().saturating_sub(TAIL)..].iter().collect();
    key.hash(&[b"tail", class.as_bytes(), tail.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_end_alike_have_one_tail_in_a_class_and_others_elsewhere() {
        let key = Key::random();
        assert_eq!(tail_hash(&key, "信息2301", "202301003107"), tail_hash(&key, "信息2301", "3107"));
        assert_ne!(tail_hash(&key, "信息2301", "3107"), tail_hash(&key, "信息2302", "3107"));
        assert_ne!(number_hash(&key, "202301003107"), number_hash(&key, "202301003108"));
        assert_ne!(number_hash(&key, "202301003107"), number_hash(&Key::random(), "202301003107"));
    }
}
