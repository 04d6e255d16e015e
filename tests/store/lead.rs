//! One process at a time serves a database.

use std::time::Duration;

use wuzha::store::{Lead, Store};

use crate::harness::postgres::Cluster;
use crate::harness::store::{Database, on_both};

on_both!(a_second_server_is_told_what_to_do, another_may_serve_once_the_first_has_gone);

async fn a_second_server_is_told_what_to_do(database: Database) {
    let first = database.lead().await.unwrap();
    let other = Store::open(&database.url).await.unwrap();

    let refusal = other.lead().await.unwrap_err().to_string();

    assert!(first.holds_or_regains().await);
    assert!(refusal.starts_with("another wuzha already serves "), "{refusal}");
    assert!(refusal.ends_with(": stop it first, or give this one a database of its own"), "{refusal}");
}

async fn another_may_serve_once_the_first_has_gone(database: Database) {
    let first = database.lead().await.unwrap();
    let other = Store::open(&database.url).await.unwrap();

    drop(first);

    assert!(lead_soon(&other).await.holds_or_regains().await);
}

/// PostgreSQL learns a moment later that a connection is gone.
async fn lead_soon(store: &Store) -> Lead {
    tokio::time::timeout(Duration::from_secs(10), async {
        loop {
            if let Ok(lead) = store.lead().await {
                return lead;
            }
        }
    })
    .await
    .expect("the lock is given up")
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test]
async fn the_promise_is_regained_once_postgres_is_back() {
    let cluster = Cluster::start();
    let url = cluster.fresh_database();
    let lead = Store::open(&url).await.unwrap().lead().await.unwrap();

    cluster.kill9();
    let while_it_is_away = lead.holds_or_regains().await;
    cluster.start_again();
    let once_it_is_back = lead.holds_or_regains().await;

    assert!(while_it_is_away, "nobody can have it");
    assert!(once_it_is_back);
    Store::open(&url).await.unwrap().lead().await.expect_err("it is held again");
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test]
async fn the_promise_is_lost_to_whoever_was_faster_after_a_restart() {
    let cluster = Cluster::start();
    let url = cluster.fresh_database();
    let lead = Store::open(&url).await.unwrap().lead().await.unwrap();

    cluster.restart();
    let faster = Store::open(&url).await.unwrap().lead().await.unwrap();

    assert!(!lead.holds_or_regains().await);
    assert!(faster.holds_or_regains().await);
}
