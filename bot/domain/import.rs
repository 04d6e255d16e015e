//! A list that staff brought in a chat: what is kept of it until it is applied, what it would do by class, and
//! whose classes it touches. Masked names and hashes are all that it holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::AddAssign;

use chrono::{DateTime, TimeDelta, Utc};

use super::delivery::ChatId;
use super::listing::{Change, Column, Diff, Entry};

/// How long a list waits to be applied.
pub const LIFE: TimeDelta = TimeDelta::hours(24);

/// Our number of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportId(pub i64);

/// A list that waits to be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// Our number.
    pub id: ImportId,
    /// The account of whoever brought it.
    pub account: i64,
    /// Where it was brought.
    pub chat: ChatId,
    /// When it was looked at.
    pub made_at: DateTime<Utc>,
    /// A hash of what it would have changed then: see [`signature`].
    pub seen: String,
    /// Its rows.
    pub entries: Vec<Entry>,
}

impl Pending {
    /// Whether it waited too long.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        now >= self.made_at + LIFE
    }
}

/// How many students a list brings, changes and lets go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Not on the roster yet.
    pub new: u32,
    /// In the same class in another way, or back.
    pub changed: u32,
    /// From another class.
    pub moved: u32,
    /// In no class any more.
    pub left: u32,
    /// As before.
    pub same: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.new += other.new;
        self.changed += other.changed;
        self.moved += other.moved;
        self.left += other.left;
        self.same += other.same;
    }
}

impl Change {
    /// Whether the student comes from another class.
    #[must_use]
    pub fn is_move(&self) -> bool {
        !self.is_back && self.before.class != self.entry.class
    }
}

/// What a list of `entries`, which makes this difference, does to each class that stands in it.
#[must_use]
pub fn tallies(entries: &[Entry], diff: &Diff) -> BTreeMap<String, Tally> {
    let mut tallies = BTreeMap::<String, Tally>::new();
    for entry in entries {
        tallies.entry(entry.class.clone()).or_default().same += 1;
    }
    let mut count = |class: &String, one: Tally| {
        let tally = tallies.entry(class.clone()).or_default();
        *tally += one;
        // Whoever stands in the list was counted as unchanged first.
        tally.same = tally.same.saturating_sub(one.new + one.changed + one.moved);
    };
    for entry in &diff.new {
        count(&entry.class, Tally { new: 1, ..Tally::default() });
    }
    for change in &diff.changed {
        let moved = u32::from(change.is_move());
        count(&change.entry.class, Tally { moved, changed: 1 - moved, ..Tally::default() });
    }
    for student in &diff.left {
        count(&student.class, Tally { left: 1, ..Tally::default() });
    }
    tallies
}

/// The classes that stand in a list.
#[must_use]
pub fn classes_of(entries: &[Entry]) -> BTreeSet<&str> {
    entries.iter().map(|entry| entry.class.as_str()).collect()
}

/// The classes that do not stand in a list of `classes` and lose somebody to it.
#[must_use]
pub fn bereft<'d>(classes: &BTreeSet<&str>, diff: &'d Diff) -> BTreeSet<&'d str> {
    let moves = diff.changed.iter().filter(|change| change.is_move());
    moves.map(|change| change.before.class.as_str()).filter(|class| !classes.contains(class)).collect()
}

/// What a difference is recognised by: as long as it is the same, applying the list does what was shown.
#[must_use]
pub fn signature(diff: &Diff) -> String {
    let mut text = format!("={}\n", diff.same);
    for entry in &diff.new {
        let _ = writeln!(text, "+{}", entry.number_hash);
    }
    for Change { before, entry, is_back } in &diff.changed {
        let (id, class, seat, name, row) = (before.id.0, &before.class, before.seat, &before.name, entry.row);
        let _ =
            writeln!(text, "~{row} {id} {class} {seat} {name} {:?} {:?} {is_back}", before.segments, before.language);
    }
    for student in &diff.left {
        let _ = writeln!(text, "-{}", student.id.0);
    }
    text
}

/// Why nothing in a file can be read as a list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadFile {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It has too many bytes.
    #[error("the file has more than {mib} MiB")]
    TooLarge {
        /// The most, in MiB.
        mib: u32,
    },
    /// It is an old .xls or needs a password.
    #[error("the file is an old .xls or behind a password")]
    Compound,
    /// It is no workbook.
    #[error("the file is no workbook")]
    NotAWorkbook,
    /// It carries programs.
    #[error("the workbook carries macros")]
    Macros,
    /// It is damaged.
    #[error("the workbook is damaged")]
    Damaged,
    /// It unfolds to too much, or has too many parts.
    #[error("the workbook unfolds to too much")]
    Bomb,
    /// More than one sheet is visible and filled.
    #[error("the workbook has several sheets")]
    SeveralSheets,
    /// Its bytes are no text in a known encoding.
    #[error("the text is in no known encoding")]
    Encoding,
    /// It has too many rows.
    #[error("the list has more than {most} rows")]
    TooManyRows {
        /// The most.
        most: u32,
    },
    /// It has too many columns.
    #[error("row {row} has more than {most} columns")]
    TooManyColumns {
        /// The row.
        row: u32,
        /// The most.
        most: u32,
    },
    /// A cell is too long.
    #[error("row {row} has a cell of more than {most} characters")]
    HugeCell {
        /// The row.
        row: u32,
        /// The most.
        most: u32,
    },
    /// No row names the columns.
    #[error("no row names the columns")]
    NoHeading {
        /// What the most promising row lacks.
        missing: Vec<Column>,
    },
    /// Two columns are called the same.
    #[error("row {row} names a column twice")]
    ColumnTwice {
        /// The heading row.
        row: u32,
        /// The column.
        column: Column,
    },
}

#[cfg(test)]
mod tests {
    use super::super::listing::Kept;
    use super::super::roster::{MaskedName, Seat, Student, StudentId};
    use super::*;

    fn entry(class: &str, seat: u16, number: &str) -> Entry {
        Entry {
            row: 2,
            class: class.into(),
            seat: Seat::new(seat).unwrap(),
            name: MaskedName::of("张三").unwrap(),
            number_hash: number.into(),
            tail_hash: "tail".into(),
            segments: BTreeSet::new(),
            language: None,
        }
    }

    fn kept(id: i64, class: &str, seat: u16, number: &str, has_left: bool) -> Kept {
        let Entry { class, seat, name, segments, .. } = entry(class, seat, number);
        let student = Student { id: StudentId(id), class, seat, name, segments, language: None, is_offline: false };
        Kept { student, number_hash: number.into(), has_left }
    }

    fn roster() -> Vec<Kept> {
        vec![
            kept(1, "软件2301", 1, "same", false),
            kept(2, "软件2301", 2, "new seat", false),
            kept(3, "软件2301", 3, "leaves", false),
            kept(4, "软件2301", 4, "returns", true),
            kept(5, "国际2301", 5, "comes over", false),
        ]
    }

    fn list() -> Vec<Entry> {
        vec![
            entry("软件2301", 1, "same"),
            entry("软件2301", 9, "new seat"),
            entry("软件2301", 4, "returns"),
            entry("软件2302", 5, "comes over"),
            entry("软件2302", 6, "new"),
        ]
    }

    #[test]
    fn every_class_is_counted_by_itself() {
        let tallies = tallies(&list(), &Diff::between(list(), roster()));
        assert_eq!(
            tallies.into_iter().collect::<Vec<_>>(),
            [
                ("软件2301".to_owned(), Tally { new: 0, changed: 2, moved: 0, left: 1, same: 1 }),
                ("软件2302".to_owned(), Tally { new: 1, changed: 0, moved: 1, left: 0, same: 0 }),
            ]
        );
    }

    #[test]
    fn a_class_that_loses_somebody_is_touched_although_it_does_not_stand_in_the_list() {
        let (entries, diff) = (list(), Diff::between(list(), roster()));
        let classes = classes_of(&entries);
        assert_eq!(classes, ["软件2301", "软件2302"].into());
        assert_eq!(bereft(&classes, &diff), ["国际2301"].into());
    }

    #[test]
    fn a_difference_is_recognised_until_the_roster_moves() {
        let seen = signature(&Diff::between(list(), roster()));
        assert_eq!(signature(&Diff::between(list(), roster())), seen);
        for at in 0..roster().len() {
            let mut other = roster();
            other[at].student.seat = Seat::new(99).unwrap();
            other[at].has_left = !other[at].has_left;
            assert_ne!(signature(&Diff::between(list(), other)), seen, "student {at}");
        }
    }
}
