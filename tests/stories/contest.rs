//! Students take part in the quiz contest, against the clock; classes are compared by how many do.

use wuzha::domain::role::Duty;

use super::quiz::{right, wrong};
use crate::harness::campus::{Campus, Database, Person, international, minutes, monitor, student};

on_both_databases!(a_class_takes_part_in_the_contest_in_chinese);
on_both_databases!(classes_are_told_when_it_begins_and_before_it_ends);
on_both_databases!(an_international_student_runs_out_of_time_in_english);

/// 软件2301, of whom six take part, and 软件2302.
const NAMES: [&str; 7] = ["李想", "王敏", "孙悦", "周涛", "吴桐", "郑洁", "Daniyar"];

async fn campus_on(database: Database, moment: &'static str) -> Campus {
    let members = NAMES[1..6].iter().map(|name| student(name)).chain([international("Daniyar", "en")]);
    let campus = Campus::opens_on(database, moment)
        .class("软件2301", std::iter::once(monitor(NAMES[0])).chain(members))
        .class("软件2302", [monitor("赵明")])
        .await;
    let numbers = [
        "202301003101",
        "202301003102",
        "202301003103",
        "202301003104",
        "202301003105",
        "202301003106",
        "202301003107",
    ];
    let rows: Vec<_> = NAMES.iter().zip(numbers).map(|(name, number)| (*name, number, None)).collect();
    campus.db_enrols("软件2301", &rows).await;
    for (seat, name) in (1..).zip(NAMES) {
        super::attest::binds(&campus, name, "软件2301", seat).await;
    }
    campus
}

/// Answers the questions that are left, so many of them wrongly at first.
async fn answers(person: Person<'_>, questions: usize, wrongly: usize, next: &str, result: &str) {
    for number in 0..questions {
        let letter = if number < wrongly { wrong(person) } else { right(person) };
        person.taps(letter).await;
        person.taps(if number + 1 == questions { result } else { next }).await;
    }
}

fn everybody_reads(campus: &Campus) {
    for name in NAMES.iter().chain(&["赵明"]) {
        campus.person(name).reads();
    }
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
}

async fn a_class_takes_part_in_the_contest_in_chinese(database: Database) {
    let campus = campus_on(database, "2025-05-20 14:00").await;
    let wang = campus.person("王敏");
    wang.says("/知识竞赛").await;
    let card = wang.last();
    wang.taps("开始答题 · 10分钟").await;
    let first = wang.last();
    wang.taps(wrong(wang)).await;
    let answered = wang.last();
    wang.taps("下一题").await;
    answers(wang, 19, 1, "下一题", "看结果").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([card, first, answered, wang.last()].join("\n----\n"), @"
        反诈知识竞赛
        5月19日星期一到5月31日星期六
        每次抽20题，限时10分钟，答完一题马上讲解。一共可以答2次，取最好的一次。
        成绩只有你自己看得到，不按人排名；各班只比参与的比例。
        你还可以答2次。点了“开始答题”就开始计时，中途退出不停表。
        ----
        第1题，共20题 · 14:10到时间
        有人对你表弟说能“解除防沉迷”，要他用妈妈的手机扫码。你怎么告诉他？
        A. 换一部旧手机扫，就没损失
        B. 别扫，马上把这件事告诉妈妈
        C. 先问对方要收多少钱，再作决定
        D. 可以扫，不输支付密码就行
        ----
        第1题，共20题：没答对
        有人对你表弟说能“解除防沉迷”，要他用妈妈的手机扫码。你怎么告诉他？
        ✗ A. 换一部旧手机扫，就没损失
        ✓ B. 别扫，马上把这件事告诉妈妈
        C. 先问对方要收多少钱，再作决定
        D. 可以扫，不输支付密码就行

        正确答案是B。“解除防沉迷”是骗孩子扫码付款的借口。先告诉大人。
        ----
        反诈知识竞赛
        5月19日星期一到5月31日星期六
        每次抽20题，限时10分钟，答完一题马上讲解。一共可以答2次，取最好的一次。
        成绩只有你自己看得到，不按人排名；各班只比参与的比例。
        刚才这一次：20题答对了18题，用时1分18秒。
        你还可以答1次。点了“开始答题”就开始计时，中途退出不停表。
        ");
    }
    wang.taps("开始答题 · 10分钟").await;
    answers(wang, 20, 1, "下一题", "看结果").await;
    for name in ["李想", "孙悦", "周涛", "吴桐"] {
        let person = campus.person(name);
        person.says("/contest").await;
        person.taps("开始答题 · 10分钟").await;
        answers(person, 20, 20, "下一题", "看结果").await;
    }
    // Whoever answers less than half does not take part.
    let zheng = campus.person("郑洁");
    zheng.says("/contest").await;
    zheng.taps("开始答题 · 10分钟").await;
    zheng.taps(right(zheng)).await;
    campus.passes(minutes(11)).await;

    wang.says("/contest").await;
    let used = wang.last();
    wang.taps("各班参与情况").await;
    let board = wang.last();
    wang.taps("返回").await;
    wang.taps("证书").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([used, board, wang.last()].join("\n----\n"), @"
        反诈知识竞赛
        5月19日星期一到5月31日星期六
        每次抽20题，限时10分钟，答完一题马上讲解。一共可以答2次，取最好的一次。
        成绩只有你自己看得到，不按人排名；各班只比参与的比例。
        刚才这一次：20题答对了19题，用时1分18秒。
        你的答题次数用完了。
        ----
        各班参与情况 · 反诈知识竞赛
        1. 软件2301：5/7，71%
        按参与比例排，比例相同的并列。答完一半以上算参与，每人只算一次；参与不足5人的班不显示。
        ----
        反诈知识竞赛：20题答对了19题。要不要给别人看，由你决定。
        ");
    }
    let png = wang.last_bytes();
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    if let Some(folder) = std::env::var_os("WUZHA_LOOK") {
        std::fs::write(std::path::Path::new(&folder).join("certificate-zh.png"), &png).unwrap();
    }
    let totals = campus.db_texts("SELECT class || ' ' || CAST(people AS TEXT) FROM contest_total").await;
    assert_eq!(totals, ["软件2301 5"]);

    campus.officer().says("/contest").await;
    campus.officer().taps("薄弱题").await;
    assert!(campus.officer().last().contains("错得最多的题"), "{}", campus.officer().last());
    campus.officer().reads();
    everybody_reads(&campus);
}

async fn an_international_student_runs_out_of_time_in_english(database: Database) {
    let campus = campus_on(database, "2025-05-20 14:00").await;
    let daniyar = campus.person("Daniyar");
    daniyar.says("/contest").await;
    let card = daniyar.last();
    daniyar.taps("Begin · 10 minutes").await;
    for number in 0..11 {
        let letter = if number < 2 { wrong(daniyar) } else { right(daniyar) };
        daniyar.taps(letter).await;
        daniyar.taps("Next").await;
    }
    campus.bot_stops().await;
    campus.passes(minutes(5)).await;
    campus.bot_starts().await;
    daniyar.says("/contest").await;
    let goes_on = daniyar.last();
    let letter = right(daniyar);
    campus.passes(minutes(6)).await;
    let late = daniyar.taps(letter).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([card, goes_on, late, daniyar.last()].join("\n----\n"), @"
        Anti-fraud quiz contest
        Monday 19 May to Saturday 31 May
        Each attempt draws 20 questions and lasts 10 minutes; each is explained at once. You have 2 attempts, and the best counts.
        Only you see how you did, and nobody is ranked; classes are compared by how many take part.
        You have 2 attempts left. The clock starts when you tap “Begin”, and leaving does not stop it.
        ----
        Question 12 of 20 · until 14:10
        At the campus gate you get a toy for scanning a code and joining a group, where someone posts a “tasks with cash back” link. What do you do?
        A. Skip it myself but recommend the group to my roommate
        B. Watch the others first and join once they are paid
        C. Leave the group and open no link
        D. Do just one task, as I have the toy already
        ----
        The time is over, so this was not counted.
        ----
        Anti-fraud quiz contest
        Monday 19 May to Saturday 31 May
        Each attempt draws 20 questions and lasts 10 minutes; each is explained at once. You have 2 attempts, and the best counts.
        Only you see how you did, and nobody is ranked; classes are compared by how many take part.
        This attempt: 9 of 20 right in 10 min 0 s.
        You have 1 attempt left. The clock starts when you tap “Begin”, and leaving does not stop it.
        ");
    }
    daniyar.taps("Certificate").await;
    if let Some(folder) = std::env::var_os("WUZHA_LOOK") {
        std::fs::write(std::path::Path::new(&folder).join("certificate-en.png"), daniyar.last_bytes()).unwrap();
    }
    let attempts =
        "SELECT CAST(is_part AS TEXT) || ' ' || CAST(COUNT(*) AS TEXT) FROM contest_attempt GROUP BY is_part";
    assert_eq!(campus.db_texts(attempts).await.len(), 1);
    everybody_reads(&campus);
}

/// What the ledger says of it.
const ENTRIES: &str = "SELECT day || ' ' || kind || ' ' || COALESCE(item, '') || ' ' || body FROM ledger WHERE kind LIKE 'contest.%' ORDER BY seq";

async fn classes_are_told_when_it_begins_and_before_it_ends(database: Database) {
    let campus = Campus::opens_on(database, "2025-05-18 12:00")
        .class("软件2301", [monitor("李想")])
        .speaking(&["zh-CN", "en"])
        .await;
    campus.group("软件2301").reads();
    campus.passes_until("2025-05-19 18:01").await;
    let begins = campus.group("软件2301").last();
    campus.bot_stops().await;
    campus.bot_starts().await;
    campus.passes_until("2025-05-29 18:01").await;
    let ends = campus.group("软件2301").last();
    // The bot is down when it is over, and writes it down at the next slot.
    campus.bot_stops().await;
    campus.passes_until("2025-06-02 09:00").await;
    campus.bot_starts().await;
    campus.passes_until("2025-06-02 18:01").await;
    let entries = campus.db_texts(ENTRIES).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!([begins, ends].join("\n----\n"), @"
        反诈知识竞赛开始了
        5月31日星期六截止。在私聊里答题，每次20题、限时10分钟，成绩只有自己看得到；各班只比参与的比例。
        · · ·
        Anti-fraud quiz contest: it has begun
        Until Saturday 31 May. In private, 20 questions in 10 minutes; only you see how you did, and classes are compared by how many take part.
        ----
        反诈知识竞赛快结束了
        5月31日星期六截止。本班参加的还不到5人。
        · · ·
        Anti-fraud quiz contest: it ends soon
        Until Saturday 31 May. Fewer than 5 of the class have taken part so far.
        ");
        insta::assert_snapshot!(entries, @r#"
        2025-05-19 contest.begun C6 {"contest":"spring","groups":1}
        2025-06-02 contest.over C6 {"classes":0,"contest":"spring","people":0}
        "#);
    }
    campus.group("软件2301").reads();
    campus.person("李想").reads();
}

#[tokio::test]
async fn before_after_and_unbound_nobody_can_begin() {
    let campus = Campus::opens("2025-05-18 14:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let wang = campus.person("王敏");
    wang.says("/contest").await;
    assert!(wang.last().contains("还没有开始"), "{}", wang.last());
    campus.passes_until("2025-05-19 09:00").await;
    wang.says("/contest").await;
    assert!(wang.last().contains("请先发 /bind 绑定"), "{}", wang.last());
    campus.passes_until("2025-06-01 09:00").await;
    wang.says("/contest").await;
    assert!(wang.last().contains("竞赛已经结束"), "{}", wang.last());
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM contest_attempt").await, ["0"]);
    wang.reads();
    campus.person("李想").reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_second_answer_changes_nothing_and_nobody_else_learns_of_it() {
    let campus = campus_on(Database::Sqlite, "2025-05-20 14:00").await;
    let (wang, li) = (campus.person("王敏"), campus.person("李想"));
    let entries = campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM ledger").await;
    wang.says("/contest").await;
    wang.taps("开始答题 · 10分钟").await;
    let (good, bad) = (right(wang), wrong(wang));
    let [first, second] = wang.taps_twice(bad).await;
    assert_eq!(first, format!("没答对，应该选{good}。为什么，看卡片。"));
    assert_eq!(second, format!("这一题你答过了，选的是{bad}。只算第一次。"));
    assert!(li.forges("1.kn.1.AAAAAAAAAAA").await.starts_with("这张卡片已经过期"));
    let rows =
        "SELECT CAST(COUNT(*) AS TEXT) || ' ' || CAST(SUM(CAST(is_right AS INTEGER)) AS TEXT) FROM contest_answer";
    assert_eq!(campus.db_texts(rows).await, ["1 0"]);
    assert_eq!(
        campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM ledger").await,
        entries,
        "the ledger is told nothing"
    );

    wang.says("/mydata").await;
    assert!(wang.last_file().contains("竞赛答题：答了1题，答对0题"), "{}", wang.last_file());
    wang.says("/forget").await;
    wang.taps("忘记我").await;
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM contest_attempt").await, ["0"]);
    everybody_reads(&campus);
}

#[tokio::test]
async fn only_the_task_force_and_departments_see_weak_questions() {
    let campus = campus_on(Database::Sqlite, "2025-05-20 14:00").await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2301")).await;
    let wang = campus.person("王老师");
    wang.says("/contest").await;
    let buttons = campus.world().last_message(wuzha::sandbox::ChatId(wang.account())).expect("a card").buttons;
    assert!(!format!("{buttons:?}").contains("薄弱题"));
    wang.reads();
    everybody_reads(&campus);
}
