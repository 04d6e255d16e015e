//! Both databases understand every statement of the store.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use wuzha::store::{Store, all_statements};

use crate::harness::store::on_both;

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
