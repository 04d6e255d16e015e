//! Both databases understand every statement of the store.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use wuzha::store::{Store, all_statements};

use crate::harness::store::{on_both, sqlite};

on_both!(every_statement_is_understood);

async fn every_statement_is_understood(store: Store) {
    let mut refused = Vec::new();
    for statement in all_statements() {
        if let Err(error) = store.prepare(statement).await {
            refused.push(error.to_string());
        }
    }

    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// Tables with a row for everything that ever happened.
const HISTORIES: [&str; 4] = ["attempt", "delivery", "inbox", "ledger"];

/// What may go through all of a history: what the operator asks for, and what is seldom wanted at all.
const THOROUGH: [&str; 11] = [
    "aware::REACHED",
    "chat::TAKE_ATTEMPTS",
    "checkpoint::ROWS",
    "inbox::COUNTS",
    "ledger_query::OF_DAY",
    "outbox::ASSUMED",
    "outbox::CANCEL_HELD",
    "outbox::COUNTS",
    "outbox::FAILED_SINCE",
    "outbox::HELD",
    "outbox::RELEASE",
];

#[tokio::test]
async fn whatever_is_asked_often_goes_through_no_history() {
    let store = sqlite().await;
    let partial = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'";
    let partial: BTreeSet<_> = store.db_texts(partial).await.into_iter().collect();
    let texts: Vec<_> = all_statements().iter().map(|statement| statement.sqlite).collect();
    let mut thorough = Vec::new();
    for (statement, plan) in all_statements().iter().zip(store.db_plans(&texts).await) {
        let words: Vec<_> = statement.sqlite.split([' ', ',', '(', ')']).filter(|word| !word.is_empty()).collect();
        // What a history is called in this statement.
        let names: BTreeSet<_> = words
            .windows(2)
            .filter(|two| HISTORIES.contains(&two[0]))
            .flat_map(|two| two.iter().filter(|word| word.chars().all(char::is_lowercase)))
            .chain(words.last().filter(|word| HISTORIES.contains(word)))
            .collect();
        let is_thorough = |step: &String| {
            let words: Vec<_> = step.split(' ').collect();
            let is_of_a_history = words.get(1).is_some_and(|name| names.contains(name));
            words[0] == "SCAN" && is_of_a_history && !words.last().is_some_and(|index| partial.contains(*index))
        };
        if plan.iter().any(is_thorough) {
            thorough.push(statement.name.trim_start_matches("wuzha::store::"));
        }
    }
    thorough.sort_unstable();

    assert_eq!(thorough, THOROUGH);
}

#[test]
fn no_two_statements_have_one_name() {
    let names: Vec<_> = all_statements().iter().map(|statement| statement.name).collect();

    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}

#[test]
fn no_file_of_statements_is_forgotten() {
    let listed: BTreeSet<_> =
        all_statements().iter().filter_map(|statement| Some(statement.name.rsplit_once("::")?.0.to_owned())).collect();

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("bot/store");
    let declared = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter_map(|file| {
        let declares = fs::read_to_string(&file).unwrap().lines().any(|line| line == "statements! {");
        let module = file.file_stem()?.to_str()?;
        declares.then(|| format!("wuzha::store::{module}").replace("::mod", ""))
    });

    assert_eq!(declared.collect::<BTreeSet<_>>(), listed);
}
