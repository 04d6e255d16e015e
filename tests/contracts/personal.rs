//! Every column of every table is in the list of what is personal, or in the list of what is not; and the document
//! on privacy speaks of every table that is.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use wuzha::domain::personal::{Fate, IMPERSONAL, PERSONAL};

use crate::harness::store::{Database, on_both};

on_both!(every_column_is_known_to_be_personal_or_not);

async fn every_column_is_known_to_be_personal_or_not(database: Database) {
    let columns: BTreeSet<String> = database.db_columns().await.into_iter().map(|(t, c)| format!("{t}.{c}")).collect();
    let listed = listed();

    let unlisted: Vec<_> = columns.difference(&listed).collect();
    assert!(unlisted.is_empty(), "is it personal? say so in bot/domain/personal.rs: {unlisted:?}");
    let gone: Vec<_> = listed.difference(&columns).collect();
    assert!(gone.is_empty(), "there is no such column: {gone:?}");
}

#[test]
fn nothing_is_listed_twice() {
    assert_eq!(listed().len(), every_listed_column().count());
}

#[test]
fn whatever_is_named_after_a_person_is_personal() {
    for (table, columns) in IMPERSONAL {
        let suspicious = ["account", "raw", "act", "line", "masked_name", "number_hash", "tail_hash", "entries"];
        let found: Vec<_> = columns.iter().filter(|column| suspicious.contains(*column)).collect();
        assert!(found.is_empty(), "{table}: {found:?}");
    }
}

#[test]
fn every_line_of_the_list_says_everything() {
    for personal in PERSONAL {
        let words = [personal.what, personal.why, personal.kept, personal.shown];
        assert!(words.iter().all(|word| word.len() > 5), "{}: {words:?}", personal.table);
    }
    let stays: Vec<_> = PERSONAL.iter().filter(|it| it.fate == Fate::Stays).map(|it| it.table).collect();
    assert_eq!(
        stays,
        ["student", "term_student", "meeting_absence", "fraud_case", "case_key", "case_version"],
        "only the university's rolls outlive a wish to be forgotten"
    );
}

#[test]
fn the_document_on_privacy_speaks_of_every_table_that_is_personal() {
    let document = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/security.md")).unwrap();
    let stored = document.split("## What is stored").nth(1).expect("the heading");
    let rows: Vec<_> = stored.lines().filter(|line| line.starts_with("| ")).collect();
    for personal in PERSONAL {
        let is_named = rows.iter().any(|row| row.starts_with(&format!("| `{}`", personal.table)));
        assert!(is_named, "docs/security.md has no row for {}", personal.table);
    }
}

fn listed() -> BTreeSet<String> {
    every_listed_column().collect()
}

fn every_listed_column() -> impl Iterator<Item = String> {
    let personal = PERSONAL.iter().map(|personal| (personal.table, personal.columns));
    let all = personal.chain(IMPERSONAL.iter().copied());
    all.flat_map(|(table, columns)| columns.iter().map(move |column| format!("{table}.{column}")))
}
