//! The short course: whoever says yes gets one lesson a day in private, and nobody else gets anything.

use std::sync::LazyLock;

use wuzha::domain::tip::FraudType;
use wuzha::text::{Locale, Text};

use super::quiz::{asked, right, wrong};
use crate::harness::campus::{Campus, Database, Person, international, monitor, student};

static TEXT: LazyLock<Text> = LazyLock::new(Text::embedded);

/// Every day that somebody had: the day, the how-manieth it was, and whether an answer was right.
const DAYS: &str = "SELECT day || ' ' || CAST(nth AS TEXT) || ' ' || \
    CASE WHEN is_right IS NULL THEN '-' WHEN is_right THEN 'right' ELSE 'wrong' END FROM drip_day ORDER BY account, day";

on_both_databases!(a_newcomer_takes_the_course_in_chinese);
on_both_databases!(a_newcomer_takes_the_course_in_english);
on_both_databases!(a_newcomer_takes_the_course_in_russian);
on_both_databases!(a_newcomer_takes_the_course_in_arabic);

/// A class of this year's newcomers in the second week of the term, with somebody whose client speaks `language`.
async fn campus_on(database: Database, language: &'static str) -> Campus {
    let campus = Campus::opens_on(database, "2025-09-08 18:00")
        .class("软件2501", [monitor("李想"), international("王敏", language), student("陈晨")])
        .await;
    assert_eq!(campus.term_begins("2025F", None).await, Ok(Default::default()));
    campus.db_run("UPDATE class SET cohort = 2025").await;
    let enrolled = [("李想", "202501000001", None), ("王敏", "202501000002", None), ("陈晨", "202501000003", None)];
    campus.db_enrols("软件2501", &enrolled).await;
    campus
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a language")
}

async fn binds(person: Person<'_>, digits: &str, name: &str) {
    person.says("/bind 软件2501").await;
    person.says(digits).await;
    person.taps(name).await;
}

/// Says yes, and gets the first lesson.
async fn begins(campus: &Campus, person: Person<'_>, locale: &Locale) {
    person.says("/course").await;
    let toast = person.taps(TEXT.drip_begin_label(locale).as_str()).await;
    assert_eq!(toast, TEXT.drip_begun(locale).into_string());
    person.reads();
    campus.passes_until("2025-09-09 12:31").await;
}

/// The course from the invitation to the summary, with a stop, a day without the bot and late answers, in any language.
async fn takes_the_course(database: Database, language: &'static str, tag: &str) -> String {
    let campus = campus_on(database, language).await;
    let (wang, locale) = (campus.person("王敏"), locale(tag));
    let label = |plain: wuzha::text::Plain| plain.into_string();
    binds(wang, "0002", "02 王*").await;
    wang.reads();
    wang.taps(&label(TEXT.drip_invite_label(&locale))).await;
    assert_eq!(wang.taps(&label(TEXT.drip_begin_label(&locale))).await, label(TEXT.drip_begun(&locale)));
    wang.reads();
    campus.passes_until("2025-09-08 23:59").await;
    assert_eq!(wang.unread(), [""; 0], "it begins on the next day");

    // The first answer counts, however often it is pressed.
    campus.passes_until("2025-09-09 12:31").await;
    let first: FraudType = asked(wang).fraud_type.clone();
    let (letter, other) = (wrong(wang), right(wang));
    let answers = wang.taps_twice(letter).await;
    assert_ne!(answers[0], answers[1]);
    assert!(answers[0].contains(other), "{answers:?}");
    campus.passes_until("2025-09-10 12:31").await;
    wang.taps(right(wang)).await;

    // One tap stops it, another lets it go on with the next day.
    campus.passes_until("2025-09-11 12:31").await;
    assert_eq!(wang.taps(&label(TEXT.drip_stop_label(&locale))).await, label(TEXT.drip_stopped(&locale)));
    wang.reads();
    campus.passes_until("2025-09-12 20:00").await;
    assert_eq!(wang.unread(), [""; 0], "nothing comes after a stop");
    assert_eq!(wang.taps(&label(TEXT.drip_go_on_label(&locale))).await, label(TEXT.drip_goes_on(&locale)));
    assert_eq!(wang.taps(&label(TEXT.drip_stop_label(&locale))).await, label(TEXT.drip_stopped(&locale)));
    assert_eq!(wang.taps(&label(TEXT.drip_go_on_label(&locale))).await, label(TEXT.drip_goes_on(&locale)));

    // A day without the bot is not made up for.
    campus.bot_stops().await;
    campus.passes_until("2025-09-14 08:00").await;
    campus.bot_starts().await;
    wang.reads();
    campus.passes_until("2025-09-14 12:31").await;
    assert_eq!(wang.unread().len(), 1);
    let fourth = wang.last();

    campus.passes_until("2025-09-17 12:31").await;
    assert_eq!(asked(wang).fraud_type, first, "they are asked again about what they got wrong");
    wang.taps(right(wang)).await;
    // An old card is answered too.
    let title = fourth.lines().nth(1).expect("a question").to_owned();
    wang.taps_below(&title, "A").await;
    campus.passes_until("2025-09-28 12:31").await;

    let days = campus.db_texts(DAYS).await;
    let numbers: Vec<&str> = days.iter().filter_map(|day| day.rsplit_once(' ')).map(|(day, _)| day).collect();
    let expected: Vec<String> = (1..=15)
        .map(|nth| {
            let day = if nth <= 3 { 8 + nth } else { 10 + nth };
            format!("2025-09-{day:02} {nth}")
        })
        .collect();
    assert_eq!(numbers, expected);
    assert!(days[0].ends_with("wrong") && days[1].ends_with("right") && days[2].ends_with('-'), "{days:?}");
    let begun = wang.transcript();
    wang.reads();
    campus.group("软件2501").reads();
    begun
}

/// What was said from the invitation on.
fn from_invitation(transcript: &str) -> String {
    let lines = transcript.lines().skip_while(|line| !line.contains("⟨02 王*⟩"));
    lines.collect::<Vec<_>>().join("\n")
}

async fn a_newcomer_takes_the_course_in_chinese(database: Database) {
    let transcript = takes_the_course(database, "zh-hans", "zh-CN").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(from_invitation(&transcript), @"");
    }
}

async fn a_newcomer_takes_the_course_in_english(database: Database) {
    let transcript = takes_the_course(database, "en", "en").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(from_invitation(&transcript), @"");
    }
}

async fn a_newcomer_takes_the_course_in_russian(database: Database) {
    takes_the_course(database, "ru", "ru").await;
}

async fn a_newcomer_takes_the_course_in_arabic(database: Database) {
    takes_the_course(database, "ar", "ar").await;
}

#[tokio::test]
async fn nothing_comes_to_whoever_did_not_say_yes_and_only_newcomers_are_invited() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let (chen, li) = (campus.person("陈晨"), campus.person("李想"));
    binds(chen, "0003", "03 陈*").await;
    assert!(chen.last().contains("来上14天防骗小课"), "{}", chen.last());
    chen.taps("14天防骗小课").await;
    assert!(chen.last().starts_with("14天防骗小课\n每天12:30左右"), "{}", chen.last());
    chen.reads();
    // Who has been here for longer is not invited, but can ask.
    campus.db_run("UPDATE class SET cohort = 2023").await;
    binds(li, "0001", "01 李*").await;
    assert!(!li.last().contains("小课"), "{}", li.last());
    li.says("/小课").await;
    assert!(li.last().starts_with("14天防骗小课\n"), "{}", li.last());
    li.reads();

    campus.passes_until("2025-09-16 20:00").await;

    assert_eq!(chen.unread(), [""; 0]);
    assert_eq!(li.unread(), [""; 0]);
    assert_eq!(campus.db_texts(DAYS).await, [""; 0]);
    campus.group("软件2501").reads();
}

#[tokio::test]
async fn a_lesson_waits_for_the_end_of_quiet_hours_on_its_day_and_never_makes_two_on_one() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = campus.person("王敏");
    wang.says("/quiet 11:00-19:00").await;
    begins(&campus, wang, &locale("zh-CN")).await;
    campus.passes_until("2025-09-09 18:59").await;
    assert_eq!(wang.unread(), [""; 0]);
    campus.passes_until("2025-09-09 19:01").await;
    assert_eq!(wang.unread().len(), 1);

    // Hours over the whole of the day leave no moment; the next day brings one lesson, and not two.
    wang.says("/quiet 11:00-23:00").await;
    wang.reads();
    campus.passes_until("2025-09-11 09:00").await;
    assert_eq!(wang.unread(), [""; 0]);
    wang.says("/quiet off").await;
    wang.reads();
    campus.passes_until("2025-09-11 23:59").await;
    assert_eq!(wang.unread().len(), 1);

    assert_eq!(campus.db_texts(DAYS).await, ["2025-09-09 1 -", "2025-09-11 2 -"]);
    campus.group("软件2501").reads();
}

#[tokio::test]
async fn whoever_wants_nothing_in_private_any_more_gets_no_lesson_either() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = campus.person("王敏");
    begins(&campus, wang, &locale("zh-CN")).await;
    wang.reads();

    wang.says("/unsubscribe").await;
    assert!(wang.last().starts_with("14天防骗小课：已停下\n已经收到1天，共14天"), "{}", wang.last());
    wang.says("/subscribe").await;
    wang.says("/course").await;
    assert_eq!(wang.taps("接着收").await, "好的，从明天接着发。");
    wang.says("/unsubscribe").await;
    assert!(wang.last().starts_with("已退订，不再私下给你发提示。"), "{}", wang.last());
    assert!(wang.last().contains("\n14天防骗小课：已停下\n"), "{}", wang.last());
    wang.reads();

    campus.passes_until("2025-09-12 20:00").await;

    assert_eq!(wang.unread(), [""; 0]);
    campus.group("软件2501").reads();
}

#[tokio::test]
async fn whoever_cannot_be_written_to_misses_those_days_and_goes_on() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = campus.person("王敏");
    begins(&campus, wang, &locale("zh-CN")).await;
    wang.reads();

    wang.blocks_the_bot().await;
    campus.passes_until("2025-09-12 20:00").await;
    wang.starts(None).await;
    wang.reads();
    campus.passes_until("2025-09-13 12:31").await;

    assert_eq!(wang.unread().len(), 1);
    let days = campus.db_texts(DAYS).await;
    assert_eq!(days.last().map(String::as_str), Some("2025-09-13 2 -"), "{days:?}");
    campus.group("软件2501").reads();
}

#[tokio::test]
async fn somebody_reads_what_is_kept_of_the_course_and_has_it_forgotten() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = campus.person("王敏");
    begins(&campus, wang, &locale("zh-CN")).await;
    wang.taps(right(wang)).await;
    wang.says("/mydata").await;
    let file = wang.last_file();
    let said: Vec<_> = file.lines().skip_while(|line| !line.contains("开始的防骗小课")).take(2).collect();
    insta::assert_snapshot!(said.join("\n"), @"");
    let others = campus.person("陈晨");
    others.says("/course").await;
    others.reads();
    campus.db_run("UPDATE drip_day SET account = 1").await;
    assert!(wang.taps_below("第1天", "停下小课").await.starts_with("这张卡片已经过期"), "it is somebody else's");
    campus.db_run("UPDATE drip_day SET account = (SELECT account FROM drip)").await;

    wang.says("/forget").await;
    wang.taps("忘记我").await;
    wang.reads();
    campus.passes_until("2025-09-12 20:00").await;

    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM drip").await, ["0"]);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM drip_day").await, ["0"]);
    assert_eq!(wang.unread(), [""; 0]);
    campus.group("软件2501").reads();
}
