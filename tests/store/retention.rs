use std::fs;
use std::path::Path;

use chrono::DateTime;
use wuzha::domain::campus::Coded as _;
use wuzha::domain::delivery::ChatId;
use wuzha::domain::retention::Kept;

use super::{moment, noon, on_both};
use crate::harness::store::{Database, change, everything, look};

on_both!(
    everything_that_is_over_can_be_removed_whatever_names_it,
    whoever_is_forgotten_is_found_nowhere_and_the_rows_that_name_each_other_stay,
);

/// The rows of all samples, which are of every kind there is.
async fn samples(database: &Database) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/sample");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    for file in files {
        database.db_run(&fs::read_to_string(file).unwrap()).await;
    }
}

async fn everything_that_is_over_can_be_removed_whatever_names_it(database: Database) {
    samples(&database).await;
    let dead = "INSERT INTO inbox (update_id, line, raw, state, received_at, settled_at, why) \
         VALUES (77, 5000000003, '{}', 'dead', 1, 1, 'it panicked')";
    database.db_run(dead).await;
    let files = "UPDATE delivery SET kind = 'mydata' WHERE id = (SELECT MIN(id) FROM delivery WHERE state = 'sent')";
    database.db_run(files).await;
    let end = moment("2100-01-01T00:00:00Z");

    for kind in Kept::ALL.iter().copied() {
        assert_eq!(look!(database, over_their_time(kind, DateTime::UNIX_EPOCH)), 0, "{kind}");
        let due = look!(database, over_their_time(kind, end));
        assert!(due > 0, "no sample is of the kind {kind}");
        // Copies are texts too, and go with them.
        let removed = change!(database, purge(kind, end, 1_000));
        assert!(kind == Kept::Copies || removed == due, "{kind}: {removed} instead of {due}");
        assert_eq!(look!(database, over_their_time(kind, end)), 0, "{kind}");
        assert_eq!(change!(database, purge(kind, end, 1_000)), 0, "{kind} is removed once");
        if kind == Kept::Texts {
            // What was left of the files is there to be found by the next kind.
            database.db_run("UPDATE delivery SET act = '{\"leave\":null}' WHERE kind = 'mydata'").await;
        }
    }
    let rows = database.db_texts("SELECT CAST(account AS TEXT) FROM role_grant WHERE account > 0").await;
    assert_eq!(rows, [""; 0]);
    assert!(look!(database, delivery_counts()).values().sum::<i64>() > 0, "deliveries stay");
}

async fn whoever_is_forgotten_is_found_nowhere_and_the_rows_that_name_each_other_stay(database: Database) {
    samples(&database).await;
    let account = 5_000_000_003;
    // As the migration does with what was handled before.
    database.db_run("UPDATE inbox SET line = 0 WHERE state = 'done'").await;
    assert!(everything(&database.url).await.contains(&account.to_string()));
    let chat = database.db_texts("SELECT CAST(id AS TEXT) FROM chat WHERE kind = 'private'").await;
    let chat = ChatId(chat[0].parse().unwrap());
    let taps = database.db_texts("SELECT CAST(nth AS TEXT) FROM ack ORDER BY delivery, nth").await;

    database.db_run("DELETE FROM subscription WHERE account <> 5000000003").await;
    let removed = change!(database, forget_account(account, chat, noon()));

    assert_eq!(removed.taps, 1);
    assert!(removed.was_subscribed && !removed.was_bound);
    let kept = everything(&database.url).await;
    let found: Vec<_> = kept.lines().filter(|line| line.contains(&account.to_string())).collect();
    assert_eq!(found, [""; 0]);
    assert_eq!(database.db_texts("SELECT CAST(nth AS TEXT) FROM ack ORDER BY delivery, nth").await, taps);
    let again = change!(database, forget_account(account, chat, noon()));
    assert_eq!((again.taps, again.texts, again.was_subscribed), (0, 0, false));
}
