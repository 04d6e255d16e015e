//! Somebody talks to a “fraudster” in private, knows all the time that it is an exercise, and sees the tricks.

use std::sync::LazyLock;

use wuzha::domain::quiz::Choice;
use wuzha::domain::roleplay::{Scenario, ScenarioId, Stage, TURNS};
use wuzha::plan::roleplay;
use wuzha::text::{Locale, Text};

use crate::harness::campus::{Campus, Database, Person, international, monitor, student};

static TEXT: LazyLock<Text> = LazyLock::new(Text::embedded);
static STAGE: LazyLock<Stage> = LazyLock::new(roleplay::stage);

/// Every run: what was chosen, and whether it is over.
const RUNS: &str = "SELECT scenario || ' ' || CAST(nth AS TEXT) || ' ' || choices || \
    CASE WHEN ended_at IS NULL THEN '' ELSE ' over' END FROM roleplay ORDER BY id";

on_both_databases!(a_student_plays_the_police_in_chinese);
on_both_databases!(a_student_plays_the_police_in_english);
on_both_databases!(a_student_plays_every_scenario_in_russian);
on_both_databases!(a_student_plays_every_scenario_in_arabic);

async fn campus_on(database: Database, language: &'static str) -> Campus {
    Campus::opens_on(database, "2025-04-07 18:00")
        .class("软件2301", [monitor("李想"), international("王敏", language), student("陈晨")])
        .await
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a language")
}

fn scenario(id: &str) -> &'static Scenario {
    STAGE.scenario(&ScenarioId::parse(id).expect("a name")).expect("a scenario")
}

/// Plays the police to the end: gives in at first, stops, has the bot restarted, goes on, and sees the tricks.
async fn plays_the_police(database: Database, language: &'static str, tag: &str) -> String {
    let campus = campus_on(database, language).await;
    let (wang, locale) = (campus.person("王敏"), locale(tag));
    let next = TEXT.roleplay_next_label(&locale).into_string();
    wang.says("/roleplay").await;
    let title = TEXT.roleplay_title(&locale, scenario("police")).into_string();
    wang.taps(&title).await;
    let card = wang.last();
    wang.taps("A").await;
    let answered = wang.last();
    wang.taps(&next).await;
    wang.taps("B").await;
    wang.taps(&next).await;
    assert_eq!(
        wang.taps(TEXT.roleplay_stop_label(&locale).as_str()).await,
        TEXT.roleplay_stopped(&locale).into_string()
    );
    let paused = wang.last();
    campus.bot_stops().await;
    campus.bot_starts().await;

    // On the card itself, and on a new one, it goes on where it was.
    wang.says("/roleplay").await;
    let letters = wang.taps_twice("B").await;
    assert_ne!(letters[0], letters[1], "the second says that it was answered");
    wang.taps(&next).await;
    wang.taps("A").await;
    wang.taps(&next).await;
    wang.taps("B").await;
    wang.taps(&next).await;
    wang.taps("B").await;
    wang.taps(TEXT.roleplay_reveal_label(&locale).as_str()).await;
    let end = wang.last();
    assert_eq!(campus.db_texts(RUNS).await, [r#"police 1 ["a","b","b","a","b","b"] over"#]);

    wang.taps(TEXT.roleplay_menu_label(&locale).as_str()).await;
    let menu = wang.last();
    wang.taps(TEXT.roleplay_scenario_label(&locale, scenario("police"), true).as_str()).await;
    assert_eq!(wang.last(), card, "another run begins as the first did");
    wang.reads();
    campus.group("软件2301").reads();
    [card, answered, paused, end, menu].join("\n\n— — —\n\n")
}

async fn a_student_plays_the_police_in_chinese(database: Database) {
    let seen = plays_the_police(database, "zh-hans", "zh-CN").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(seen, @"");
    }
}

async fn a_student_plays_the_police_in_english(database: Database) {
    let seen = plays_the_police(database, "en", "en").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(seen, @"");
    }
}

/// Plays every scenario to the end, each turn the first option or the last.
async fn plays_everything(database: Database, language: &'static str, tag: &str) {
    let campus = campus_on(database, language).await;
    let (wang, locale) = (campus.person("王敏"), locale(tag));
    let mut is_first = true;
    for scenario in STAGE.scenarios() {
        wang.says("/roleplay").await;
        wang.taps(TEXT.roleplay_title(&locale, scenario).as_str()).await;
        let mut choices = Vec::new();
        for turn in 0..TURNS {
            let way = scenario.way(&choices).expect("a way");
            let scene = way.next.expect("a scene");
            let shown = TEXT.roleplay_scene(&locale, scenario, turn, scene).plain();
            assert_eq!(wang.last(), shown.replace(['\u{2068}', '\u{2069}'], ""));
            let choice = if is_first { Choice::A } else { scene.choices().last().expect("an option") };
            is_first = !is_first;
            wang.taps(TEXT.roleplay_letter_label(&locale, choice).as_str()).await;
            choices.push(choice);
            let label = match turn + 1 == TURNS {
                true => TEXT.roleplay_reveal_label(&locale),
                false => TEXT.roleplay_next_label(&locale),
            };
            wang.taps(label.as_str()).await;
        }
        let way = scenario.way(&choices).expect("a way");
        let end = TEXT.roleplay_end(&locale, scenario, &way.taken).plain();
        assert_eq!(wang.last(), end.replace(['\u{2068}', '\u{2069}'], ""));
        wang.reads();
    }
    assert_eq!(campus.db_texts(RUNS).await.iter().filter(|run| run.ends_with("over")).count(), STAGE.scenarios().len());
    campus.group("软件2301").reads();
}

async fn a_student_plays_every_scenario_in_russian(database: Database) {
    plays_everything(database, "ru", "ru").await;
}

async fn a_student_plays_every_scenario_in_arabic(database: Database) {
    plays_everything(database, "ar", "ar").await;
}

/// Begins the scenario of the game in Chinese.
async fn begins_the_game(campus: &Campus) -> Person<'_> {
    let wang = campus.person("王敏");
    wang.says("/演练").await;
    wang.taps("游戏账号交易").await;
    wang
}

#[tokio::test]
async fn the_first_choice_of_a_turn_counts_from_whatever_card() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = begins_the_game(&campus).await;
    // The same turn on another card, as on another phone.
    wang.says("/roleplay").await;
    wang.taps("A").await;
    assert_eq!(wang.taps_below("成交吗", "B").await, "这一回合你选过了，选的是A。");
    assert_eq!(campus.db_texts(RUNS).await, [r#"game 1 ["a"]"#]);

    // A card that is left behind shows where things stand, and one of a run that is over says so.
    wang.says("/roleplay").await;
    for letter in ["B", "A", "B", "B"] {
        wang.taps(letter).await;
        wang.taps("继续").await;
    }
    wang.taps("A").await;
    wang.taps("看全部套路").await;
    assert_eq!(campus.db_texts(RUNS).await, [r#"game 1 ["a","b","a","b","b","a"] over"#]);
    wang.taps("再来一遍").await;
    assert_eq!(campus.db_texts(RUNS).await, [r#"game 1 ["a","b","a","b","b","a"] over"#, "game 2 []"]);
    wang.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_scenario_that_has_changed_ends_and_says_so() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = begins_the_game(&campus).await;
    campus.db_run(r#"UPDATE roleplay SET choices = '["d"]'"#).await;

    assert_eq!(wang.taps("A").await, "这个情景已经换了。请发 /roleplay 重新选。");

    assert!(wang.last().starts_with("反诈情景演练\n"), "{}", wang.last());
    assert_eq!(campus.db_texts(RUNS).await, [r#"game 1 ["d"] over"#]);
    wang.taps("刷单兼职").await;
    campus.db_run("UPDATE roleplay SET scenario = 'gone' WHERE scenario = 'brushing'").await;
    assert_eq!(wang.taps("停下").await, "这个情景已经换了。请发 /roleplay 重新选。");
    wang.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn nobody_else_learns_what_somebody_chose() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let (group, li) = (campus.group("软件2301"), campus.person("李想"));
    group.member("王敏").says("/roleplay").await;
    assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
    let entries = "SELECT CAST(COUNT(*) AS TEXT) FROM ledger";
    let before = campus.db_texts(entries).await;
    let wang = begins_the_game(&campus).await;
    wang.taps("B").await;
    campus.db_run("UPDATE roleplay SET account = 1").await;
    let refused = wang.taps("继续").await;
    assert!(refused.starts_with("这张卡片已经过期"), "{refused}");
    assert!(li.forges("1.rs.n1.AAAAAAAAAAA").await.starts_with("这张卡片已经过期"));
    assert_eq!(campus.db_texts(entries).await, before, "the ledger knows nothing of it");
    assert_eq!(group.heads(), [""; 0]);
    wang.reads();
    li.reads();
}

#[tokio::test]
async fn somebody_reads_what_they_chose_and_has_it_forgotten() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = begins_the_game(&campus).await;
    wang.taps("B").await;
    wang.taps("继续").await;
    wang.taps("A").await;
    wang.says("/mydata").await;
    let file = wang.last_file();
    let said = file.lines().find(|line| line.contains("情景演练"));
    insta::assert_snapshot!(said.unwrap_or_default(), @"");

    wang.says("/forget").await;
    wang.taps("忘记我").await;

    assert_eq!(campus.db_texts(RUNS).await, [""; 0]);
    wang.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn what_was_played_or_taken_is_removed_after_a_year() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = begins_the_game(&campus).await;
    wang.says("/course").await;
    wang.taps("开始").await;
    wang.reads();
    campus.db_run("UPDATE roleplay SET began_at = began_at - 31622400000").await;
    campus.db_run("UPDATE drip SET began_at = began_at - 31622400000").await;

    campus.passes_until("2025-04-08 04:00").await;

    assert_eq!(campus.db_texts(RUNS).await, [""; 0]);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM drip").await, ["0"]);
    // An old card is sent anew.
    wang.taps("A").await;
    assert!(wang.last().starts_with("反诈情景演练\n"), "{}", wang.last());
    wang.reads();
    campus.group("软件2301").reads();
}
