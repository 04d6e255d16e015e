//! What was kept long enough is removed at night, and the counts stay true.

use crate::harness::campus::{Campus, Database, hours, monitor, student};

/// A day in milliseconds.
const DAY: i64 = 86_400_000;

on_both_databases!(at_night_what_was_kept_long_enough_is_removed);

async fn at_night_what_was_kept_long_enough_is_removed(database: Database) {
    let campus = campus_on(database).await;
    lives_a_little(&campus).await;
    let sent = campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM delivery").await;
    everything_ages(&campus, 366).await;
    let due = campus.previews_a_purge().await;

    insta::allow_duplicates! {
        insta::assert_debug_snapshot!(due, @r#"
        [
            (
                "taps",
                2,
            ),
            (
                "texts",
                11,
            ),
            (
                "bindings",
                1,
            ),
            (
                "links",
                1,
            ),
            (
                "invitations",
                1,
            ),
        ]
        "#);
    }
    campus.passes_until("2025-04-03 03:29").await;
    assert_eq!(campus.previews_a_purge().await, due, "not before the night");
    campus.passes_until("2025-04-03 03:31").await;

    assert_eq!(campus.previews_a_purge().await, []);
    assert_eq!(campus.db_texts("SELECT account || ' ' || nth FROM ack ORDER BY nth").await, ["-1 1", "-2 2"]);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM delivery").await, sent, "rows stay");
    let words = "SELECT act FROM delivery WHERE act <> '{\"post\":{\"html\":\"\"}}'";
    assert_eq!(campus.db_texts(words).await, [""; 0]);
    assert_eq!(campus.db_texts("SELECT CAST(student AS TEXT) FROM student_account").await, ["2"], "who is bound stays");
    let removed = campus.db_texts("SELECT what || ' ' || removed FROM purge WHERE removed > 0 ORDER BY what").await;
    let mut expected: Vec<_> = due.iter().map(|(what, count)| format!("{what} {count}")).collect();
    expected.sort();
    assert_eq!(removed, expected);
    for reader in ["王敏", "赵处"] {
        campus.person(reader).reads();
    }
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn what_was_not_kept_long_enough_stays() {
    let campus = campus_on(Database::Sqlite).await;
    lives_a_little(&campus).await;
    everything_ages(&campus, 29).await;

    assert_eq!(campus.purges().await, []);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM ack WHERE account > 0").await, ["2"]);
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn the_operator_says_how_long() {
    let campus = Campus::opens("2025-04-01 18:00")
        .configured("[retention]\ntaps_days = 20\ndeliveries_days = 20\n")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .await;
    campus.db_enrols("软件2301", &[("李想", "202301003107", None), ("王敏", "202301003108", None)]).await;
    lives_a_little(&campus).await;
    everything_ages(&campus, 21).await;

    let due = campus.previews_a_purge().await;
    assert!(due.iter().any(|(what, count)| what == "taps" && *count == 2), "{due:?}");
    assert!(due.iter().any(|(what, _)| what == "texts"), "{due:?}");
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn more_than_a_batch_is_removed_at_once() {
    let campus = campus_on(Database::Sqlite).await;
    campus
        .db_run(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) \
             INSERT INTO introduction (account, class, touched_at, wrong) SELECT i, '软件2301', i, 0 FROM n",
        )
        .await;

    assert_eq!(campus.purges().await, [("introductions".to_owned(), 1200)]);
    assert_eq!(campus.db_texts("SELECT CAST(removed AS TEXT) FROM purge WHERE what = 'introductions'").await, ["1200"]);
}

#[tokio::test]
async fn a_night_without_the_bot_is_made_up_for() {
    let campus = campus_on(Database::Sqlite).await;
    lives_a_little(&campus).await;
    everything_ages(&campus, 400).await;
    campus.bot_stops().await;
    campus.passes_until("2025-04-03 09:00").await;
    campus.bot_starts().await;

    assert_eq!(campus.previews_a_purge().await, []);
    let nights = "SELECT slot || ' ' || verdict FROM occurrence WHERE schedule = 'retention.nightly' ORDER BY slot";
    let known = campus.db_texts(nights).await;
    assert_eq!(known.last().map(String::as_str), Some("2025-04-03T03:30 fired"), "{known:?}");
    campus.passes(hours(1)).await;
    assert_eq!(campus.db_texts(nights).await, known, "once");
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn an_old_button_in_a_group_still_counts_once() {
    let campus = campus_on(Database::Sqlite).await;
    lives_a_little(&campus).await;
    everything_ages(&campus, 366).await;
    campus.purges().await;

    let group = campus.group("软件2301");
    assert_eq!(group.member("李想").taps("看过了").await, "✓ 已记录。本群已有3人看过。", "they are known no more");
    assert_eq!(group.member("李想").taps("看过了").await, "已经记录过了，不用再点。");
    group.reads();
}

/// Two people read a card; one is bound, asked for their data, and another was left halfway; a class has a link and
/// somebody an offer.
async fn lives_a_little(campus: &Campus) {
    let (wang, li, group) = (campus.person("王敏"), campus.person("李想"), campus.group("软件2301"));
    wang.says("/bind 软件2301").await;
    wang.says("3107").await;
    wang.taps("01 李*").await;
    wang.says("/rebind").await;
    wang.says("3108").await;
    wang.taps("02 王*").await;
    li.says("/bind 软件2301").await;
    wang.says("/mydata").await;
    campus.officer().says("/invite 安全员 软件2301").await;
    campus.passes_until("2025-04-02 12:15").await;
    group.member("王敏").taps("看过了").await;
    group.member("李想").taps("看过了").await;
    for reader in [wang, li, campus.officer()] {
        reader.reads();
    }
    group.reads();
}

/// As if what is over had ended so many days earlier.
async fn everything_ages(campus: &Campus, days: i64) {
    let by = days * DAY;
    campus
        .db_run(&format!(
            "UPDATE ack SET at = at - {by}; UPDATE delivery SET settled_at = settled_at - {by}; \
             UPDATE student_account SET ended_at = ended_at - {by} WHERE ended_at IS NOT NULL; \
             UPDATE introduction SET touched_at = touched_at - {by}; \
             UPDATE class_link SET expires_at = expires_at - {by}; \
             UPDATE invitation SET expires_at = expires_at - {by}"
        ))
        .await;
}

async fn campus_on(database: Database) -> Campus {
    let campus =
        Campus::opens_on(database, "2025-04-01 18:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    campus.db_enrols("软件2301", &[("李想", "202301003107", None), ("王敏", "202301003108", None)]).await;
    campus
}
