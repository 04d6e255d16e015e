//! The ledger on both databases: nothing in it is changed, nothing is in it that was not done, and whoever looks at it
//! leaves it as it is.

use std::sync::Arc;

use wuzha::domain::ledger::verify::Report;
use wuzha::domain::ledger::{By, Fact, NewEntry};
use wuzha::domain::role::Scope;
use wuzha::secret;
use wuzha::service::checkpoint::{self, Unproven};
use wuzha::store::Store;

use super::{noon, on_both};
use crate::harness::postgres::fresh_database;
use crate::harness::store::{Database, change, fresh_file, look, run_sql};

on_both!(
    the_database_refuses_to_change_an_entry,
    what_was_taken_back_leaves_no_entry,
    writers_at_once_make_one_chain,
    a_guard_that_is_missing_is_told_by_whoever_looks_and_put_up_by_whoever_serves,
    an_empty_ledger_is_whole,
    only_a_sound_ledger_is_signed,
    an_entry_that_cannot_be_read_hides_no_other,
);

fn noted(text: &str) -> NewEntry {
    NewEntry {
        at: noon(),
        day: noon().date_naive(),
        by: By::Console,
        place: Scope::Everything,
        item: None,
        fact: Fact::Noted { text: text.to_owned() },
        corrects: None,
        blob: None,
    }
}

async fn write(store: &Store, texts: &[&str]) {
    let mut tx = store.begin().await.unwrap();
    texts.iter().for_each(|text| tx.record(noted(text)));
    tx.commit().await.unwrap();
}

async fn texts(store: &Store) -> Vec<String> {
    let entries = look!(store, entries_after(0, 1_000));
    let told = entries.iter().filter_map(|entry| match entry.fact() {
        Some(Fact::Noted { text }) => Some(text),
        _ => None,
    });
    told.collect()
}

async fn verified(store: &Store) -> Report {
    checkpoint::verify(store, Vec::new(), &[]).await.unwrap()
}

fn told(report: &Report) -> Vec<String> {
    report.findings.iter().map(ToString::to_string).collect()
}

async fn the_database_refuses_to_change_an_entry(database: Database) {
    write(&database, &["one", "two"]).await;
    let mut refused =
        vec!["UPDATE ledger SET body = '{}' WHERE seq = 2", "DELETE FROM ledger WHERE seq = 3", "DELETE FROM ledger"];
    if database.url.starts_with("postgres") {
        refused.extend(["TRUNCATE ledger", "TRUNCATE ledger CASCADE"]);
    }
    for sql in refused {
        let error = run_sql(&database.url, sql).await.expect_err(sql).to_string();
        assert!(error.contains("an entry of the ledger stays as it is"), "{sql}: {error}");
    }
    assert_eq!(texts(&database).await, ["one", "two"]);
    assert_eq!(told(&verified(&database).await), [""; 0]);
}

async fn what_was_taken_back_leaves_no_entry(store: Store) {
    let mut tx = store.begin().await.unwrap();
    tx.record(noted("dropped"));
    drop(tx);
    let mut tx = store.begin().await.unwrap();
    tx.record(noted("before the mark"));
    tx.mark().await.unwrap();
    tx.record(noted("undone"));
    tx.undo_to_mark().await.unwrap();
    tx.mark().await.unwrap();
    tx.record(noted("kept"));
    tx.keep_since_mark().await.unwrap();
    tx.record(noted("after the mark"));
    assert_eq!(look!(store, ledger_head()).seq, 0, "nothing stands there before it is permanent");
    tx.commit().await.unwrap();

    assert_eq!(texts(&store).await, ["before the mark", "kept", "after the mark"]);
    let report = verified(&store).await;
    assert_eq!((report.entries, told(&report)), (4, Vec::new()));
}

/// Each makes changes of one to three entries, takes some of them back, and waits for nobody but the database.
async fn writers_at_once_make_one_chain(store: Store) {
    const WRITERS: usize = 6;
    const CHANGES: usize = 20;
    let start = Arc::new(tokio::sync::Barrier::new(WRITERS));
    let writers = (0..WRITERS).map(|writer| {
        let (store, start) = (store.clone(), Arc::clone(&start));
        tokio::spawn(async move {
            start.wait().await;
            for change in 0..CHANGES {
                let mut tx = store.begin().await.unwrap();
                for entry in 0..=(writer + change) % 3 {
                    tx.record(noted(&format!("{writer}.{change}.{entry}")));
                }
                if change % 5 != 4 {
                    tx.commit().await.unwrap();
                }
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }

    let mut expected = Vec::new();
    for writer in 0..WRITERS {
        for change in (0..CHANGES).filter(|change| change % 5 != 4) {
            expected.extend((0..=(writer + change) % 3).map(|entry| format!("{writer}.{change}.{entry}")));
        }
    }
    let mut found = texts(&store).await;
    for writer in 0..WRITERS {
        let mine = |text: &&String| text.starts_with(&format!("{writer}."));
        let (mine_found, mine_expected) = (found.iter().filter(mine), expected.iter().filter(mine));
        assert!(mine_found.eq(mine_expected), "each writer's entries stand in their order");
    }
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    let report = verified(&store).await;
    assert_eq!((report.entries, told(&report)), (expected.len() as u64 + 1, Vec::new()));
}

async fn a_guard_that_is_missing_is_told_by_whoever_looks_and_put_up_by_whoever_serves(database: Database) {
    write(&database, &["one"]).await;
    let on = if database.url.starts_with("postgres") { " ON ledger" } else { "" };
    database.db_run(&format!("DROP TRIGGER ledger_no_delete{on}")).await;

    let looking = Store::open_to_look(&database.url).await.unwrap();
    let missing = ["the guard ledger_no_delete is missing, so the database would let entries be changed"];
    assert_eq!(told(&verified(&looking).await), missing);
    assert_eq!(told(&verified(&looking).await), missing, "whoever looks leaves everything as it is");
    assert!(looking.begin().await.unwrap().keep("a", "b").await.is_err() || database.url.starts_with("postgres"));
    looking.close().await;

    Store::open(&database.url).await.unwrap().close().await;
    assert_eq!(told(&verified(&database).await), [""; 0]);
}

async fn an_empty_ledger_is_whole(store: Store) {
    let report = verified(&store).await;
    assert_eq!((report.entries, report.origin.clone(), told(&report)), (0, None, Vec::new()));
    assert_eq!(checkpoint::checkpoint(&store, noon()).await.unwrap(), None);
}

async fn only_a_sound_ledger_is_signed(database: Database) {
    write(&database, &["one"]).await;
    let signed = checkpoint::checkpoint(&database, noon()).await.unwrap().expect("two entries");
    assert_eq!((signed.size, signed.at), (2, noon()));
    assert_eq!(Some(signed.hash), look!(database, entry_hash(2)));

    database.db_run("UPDATE ledger_head SET seq = 3").await;
    assert!(matches!(checkpoint::checkpoint(&database, noon()).await, Err(Unproven::Unsound)));
    database.db_run("DELETE FROM ledger_head").await;
    assert!(matches!(checkpoint::checkpoint(&database, noon()).await, Err(Unproven::Unsound)));
    assert_eq!(told(&verified(&database).await), ["the ledger does not remember which entry is the last"]);
}

/// Somebody has rebuilt the table without its rules, and put nonsense into it.
async fn an_entry_that_cannot_be_read_hides_no_other(database: Database) {
    write(&database, &["one", "two", "three", "four"]).await;
    let (cascade, nonsense) =
        if database.url.starts_with("postgres") { (" CASCADE", "NULL") } else { ("", "CAST(x'ff' AS TEXT)") };
    database
        .db_run(&format!(
            "CREATE TABLE loose AS SELECT * FROM ledger; DROP TABLE ledger{cascade}; ALTER TABLE loose RENAME TO ledger; \
             UPDATE ledger SET body = {nonsense} WHERE seq = 3; INSERT INTO ledger SELECT * FROM ledger WHERE seq = 5; \
             UPDATE ledger SET day = '2025-4-1' WHERE seq = 4"
        ))
        .await;
    let looking = Store::open_to_look(&database.url).await.unwrap();
    let report = verified(&looking).await;
    let found: Vec<_> = told(&report).into_iter().filter(|finding| !finding.starts_with("the guard")).collect();
    assert_eq!(
        found,
        [
            "L-3: it holds values that no entry can hold",
            "L-4: its hash does not fit what it says",
            "L-4: its day is not a date like 2025-04-18",
            "L-5: it comes after L-5",
            "L-5: it does not carry the hash of the entry before it",
        ]
    );
}

#[tokio::test]
async fn a_database_without_a_ledger_is_told_apart_from_an_empty_one_on_sqlite() {
    let (url, _folder) = fresh_file();
    assert!(Store::open_to_look(&url).await.unwrap_err().to_string().contains("there is no database"));
    std::fs::write(url.trim_start_matches("sqlite:"), "a text, and no database".repeat(100)).unwrap();
    let store = Store::open_to_look(&url).await.unwrap();
    assert!(matches!(checkpoint::verify(&store, Vec::new(), &[]).await, Err(Unproven::NoLedger)));
    store.close().await;
    std::fs::write(url.trim_start_matches("sqlite:"), "").unwrap();
    assert_is_foreign(&url).await;
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test]
async fn a_database_without_a_ledger_is_told_apart_from_an_empty_one_on_postgres() {
    assert_is_foreign(&fresh_database()).await;
}

async fn assert_is_foreign(url: &str) {
    for sql in ["CREATE TABLE person (id BIGINT)", "CREATE TABLE ledger (seq BIGINT)"] {
        run_sql(url, sql).await.unwrap();
        let store = Store::open_to_look(url).await.unwrap();
        assert!(matches!(checkpoint::verify(&store, Vec::new(), &[]).await, Err(Unproven::NoLedger)), "{sql}");
        store.close().await;
    }
}

#[tokio::test]
async fn a_mark_tells_a_ledger_that_was_restored() {
    let database = crate::harness::store::sqlite().await;
    write(&database, &["one"]).await;
    let before = look!(database, progress());
    change!(database, keep("nothing", &secret::random_token()));
    assert!(!look!(database, progress()).is_behind(&before));
    write(&database, &["two"]).await;
    let after = look!(database, progress());
    assert!(before.is_behind(&after) && !after.is_behind(&before));
}
