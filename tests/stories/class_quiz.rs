//! A class is asked one question in its group: everybody answers alone, learns at once why, and nobody else sees it.

use wuzha::domain::role::Duty;

use super::quiz::{asked, right, wrong};
use crate::harness::campus::{Campus, Database, hours, international, minutes, monitor, seconds, student};

on_both_databases!(a_class_answers_a_quick_quiz_in_chinese);
on_both_databases!(an_international_student_answers_late_and_in_english);
on_both_databases!(a_class_votes_in_a_public_poll);

/// Everybody in the group of 软件2301, the monitor first.
const NAMES: [&str; 8] = ["李想", "王敏", "孙悦", "周涛", "吴桐", "郑洁", "冯雪", "Daniyar"];

/// The plan that is shipped, which has no quick quizzes.
const PLAN: &str = include_str!("../../bot/plan/data/plan-2025.toml");

/// What was answered, as it is kept.
const ANSWERS: &str = "SELECT CAST(quiz AS TEXT) || ' ' || choice || ' ' || CAST(is_right AS TEXT) || ' ' || \
    CAST(is_late AS TEXT) || ' ' || CAST(is_counted AS TEXT) FROM class_quiz_answer ORDER BY quiz, at, account";

/// What the ledger says.
const ENTRIES: &str = "SELECT class || ' ' || actor || ' ' || body FROM ledger WHERE kind = 'quiz.class' ORDER BY seq";

async fn campus_on(database: Database, languages: &[&str]) -> Campus {
    let members = NAMES[1..7].iter().map(|name| student(name)).chain([international("Daniyar", "en"), student("路人")]);
    Campus::opens_on(database, "2025-04-10 16:00")
        .class("软件2301", std::iter::once(monitor(NAMES[0])).chain(members))
        .speaking(languages)
        .class("软件2302", [monitor("赵明")])
        .await
}

/// Somebody in the group taps the right option, or a wrong one.
async fn answers(campus: &Campus, name: &str, is_right: bool) -> String {
    let member = campus.group("软件2301").member(name);
    let letter = if is_right { right(member) } else { wrong(member) };
    member.taps(letter).await
}

fn everybody_reads(campus: &Campus) {
    for name in NAMES.iter().chain(&["赵明"]) {
        campus.person(name).reads();
    }
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
}

async fn a_class_answers_a_quick_quiz_in_chinese(database: Database) {
    let campus = campus_on(database, &["zh-CN"]).await;
    let (li, group) = (campus.person("李想"), campus.group("软件2301"));
    group.reads();

    li.says("/班级快答").await;
    li.taps("换一题").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        班级快答 · 软件2301
        选好时间，下面这道题就发到班级群。谁点了选项，马上看到自己对不对、为什么；别人看不到，你也看不到谁答了什么。到时间自动截止。
        也可以发成公开投票，10分钟截止，但群里人人看得到谁选了什么。

        出租出借电话卡、银行卡，帮人转账
        室友说自己的收款受限，想用你的收款码收一笔钱，再转给别人。你该怎么做？
        ");
    }
    li.taps("出题 · 10分钟").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([group.last(), li.last()].join("\n----\n"), @"
        班级快答
        室友说自己的收款受限，想用你的收款码收一笔钱，再转给别人。你该怎么做？
        A. 借，住在一起的人不会骗我
        B. 借，收到以后留一点手续费
        C. 借，但要他先说清这笔钱的来源
        D. 不借，也提醒他这可能是洗钱

        点一个字母作答，只算第一次。你的答案和讲解只有你看得到。4月10日16:10截止。
        作答的还不到5人。
        ----
        班级快答 · 软件2301
        正在作答，4月10日16:10截止。本班已有0人作答。
        ");
    }
    for name in ["王敏", "孙悦", "周涛"] {
        answers(&campus, name, true).await;
    }
    answers(&campus, "吴桐", false).await;
    answers(&campus, "吴桐", true).await;
    answers(&campus, "郑洁", true).await;
    campus.passes(seconds(30)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(group.last(), @"
        班级快答
        室友说自己的收款受限，想用你的收款码收一笔钱，再转给别人。你该怎么做？
        A. 借，住在一起的人不会骗我
        B. 借，收到以后留一点手续费
        C. 借，但要他先说清这笔钱的来源
        D. 不借，也提醒他这可能是洗钱

        点一个字母作答，只算第一次。你的答案和讲解只有你看得到。4月10日16:10截止。
        已有5人作答。
        ");
    }
    li.taps("刷新").await;
    assert!(li.last().contains("本班已有5人作答"), "{}", li.last());
    campus.bot_stops().await;
    campus.bot_starts().await;
    answers(&campus, "冯雪", false).await;
    campus.passes(minutes(10)).await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(group.since("2025-04-10 16:00"), @"
        04-10 16:00  无诈  ✎ 班级快答
                           室友说自己的收款受限，想用你的收款码收一笔钱，再转给别人。你该怎么做？
                           A. 借，住在一起的人不会骗我
                           B. 借，收到以后留一点手续费
                           C. 借，但要他先说清这笔钱的来源
                           ✓ D. 不借，也提醒他这可能是洗钱

                           正确答案是D。支付账户同样不能出借。替人收款再转走，可能是在转移赃款。
                           已经截止，共有6人作答，谢谢大家。
        04-10 16:00  王敏  ⟨D⟩ → alert: ✓ 答对了。支付账户同样不能出借。替人收款再转走，可能是在转移赃款。
        04-10 16:00  孙悦  ⟨D⟩ → alert: ✓ 答对了。支付账户同样不能出借。替人收款再转走，可能是在转移赃款。
        04-10 16:00  周涛  ⟨D⟩ → alert: ✓ 答对了。支付账户同样不能出借。替人收款再转走，可能是在转移赃款。
        04-10 16:00  吴桐  ⟨B⟩ → alert: 没答对，应该选D。支付账户同样不能出借。替人收款再转走，可能是在转移赃款。
        04-10 16:00  吴桐  ⟨D⟩ → alert: 这一题你答过了，选的是B，只算第一次。正确答案是D。
        04-10 16:00  郑洁  ⟨D⟩ → alert: ✓ 答对了。支付账户同样不能出借。替人收款再转走，可能是在转移赃款。
        04-10 16:00  冯雪  ⟨B⟩ → alert: 没答对，应该选D。支付账户同样不能出借。替人收款再转走，可能是在转移赃款。
        ");
        insta::assert_snapshot!(li.last(), @"
        班级快答结束 · 软件2301

        上一题 · 4月10日16:00
        室友说自己的收款受限，想用你的收款码收一笔钱，再转给别人。你该怎么做？
        6人作答，4人答对。
        ");
    }
    assert!(campus.db_texts(ANSWERS).await.len() == 6);
    let entries = campus.db_texts(ENTRIES).await;
    assert_eq!(entries.len(), 1, "{entries:?}");
    assert!(entries[0].contains(r#""answers":6"#) && entries[0].contains(r#""right":4"#), "{entries:?}");
    everybody_reads(&campus);
}

async fn an_international_student_answers_late_and_in_english(database: Database) {
    let campus = campus_on(database, &["zh-CN", "en"]).await;
    let (li, group) = (campus.person("李想"), campus.group("软件2301"));
    let daniyar = group.member("Daniyar");
    li.says("/language en").await;
    li.says("/classquiz").await;
    li.taps("Ask · 1 hour").await;
    // Somebody who never wrote to the bot cannot be written to.
    let unreached = daniyar.taps("用我的语言看").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(unreached, @"I cannot write to you in private yet. Open my profile, tap Start in the private chat, then tap here again.");
    }
    campus.person("Daniyar").says("/start").await;
    campus.person("Daniyar").reads();
    daniyar.taps("用我的语言看").await;
    daniyar.taps("用我的语言看").await;
    let alone = campus.person("Daniyar");
    insta::allow_duplicates! {
        insta::assert_snapshot!([group.last(), alone.last()].join("\n----\n"), @"
        班级快答
        兼职要你用自己的卡收款，取成现金交给“财务”，每次有提成。这最可能是什么？
        A. 普通的财务兼职，多劳就能多得
        B. 替骗子取赃款，自己也可能犯罪
        C. 公司发货款，为了方便这样安排
        D. 签了劳动合同，就是正规的工作

        点一个字母作答，只算第一次。你的答案和讲解只有你看得到。4月10日17:00截止。
        作答的还不到5人。
        · · ·
        Quick quiz
        A side job: receive payments on your card, withdraw the cash and give it to “accounting” for a commission. What is it most likely?
        A. An ordinary finance job with a commission
        B. Fetching stolen money, perhaps a crime of my own
        C. A practical way for the firm to pay for goods
        D. Proper work, as long as there is a contract

        Tap a letter; only your first answer counts. Only you see your answer and why. Open until 10 April, 17:00.
        Fewer than 5 have answered.
        ----
        Quick quiz
        A side job: receive payments on your card, withdraw the cash and give it to “accounting” for a commission. What is it most likely?
        A. An ordinary finance job with a commission
        B. Fetching stolen money, perhaps a crime of my own
        C. A practical way for the firm to pay for goods
        D. Proper work, as long as there is a contract

        Tap a letter; only your first answer counts. Only you see your answer and why. Open until 10 April, 17:00.
        ");
    }
    for name in &NAMES[1..5] {
        answers(&campus, name, true).await;
    }
    campus.passes(hours(1)).await;

    let late = alone.taps(wrong(alone)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([late, alone.last(), group.last(), li.last()].join("\n----\n"), @"
        Not right: it is B. Receiving and withdrawing money for others may be moving stolen money. A contract does not free you of that. (Late: not counted for your class.)
        ----
        Quick quiz: not right
        A side job: receive payments on your card, withdraw the cash and give it to “accounting” for a commission. What is it most likely?
        A. An ordinary finance job with a commission
        ✓ B. Fetching stolen money, perhaps a crime of my own
        C. A practical way for the firm to pay for goods
        ✗ D. Proper work, as long as there is a contract

        B is right. Receiving and withdrawing money for others may be moving stolen money. A contract does not free you of that.
        This came after the end, so it is marked as late and not counted for your class.
        ----
        班级快答
        兼职要你用自己的卡收款，取成现金交给“财务”，每次有提成。这最可能是什么？
        A. 普通的财务兼职，多劳就能多得
        ✓ B. 替骗子取赃款，自己也可能犯罪
        C. 公司发货款，为了方便这样安排
        D. 签了劳动合同，就是正规的工作

        正确答案是B。替人收款取现，可能是在转移赃款。签了合同，也不能免除责任。
        已经截止，谢谢大家。
        · · ·
        Quick quiz
        A side job: receive payments on your card, withdraw the cash and give it to “accounting” for a commission. What is it most likely?
        A. An ordinary finance job with a commission
        ✓ B. Fetching stolen money, perhaps a crime of my own
        C. A practical way for the firm to pay for goods
        D. Proper work, as long as there is a contract

        B is right. Receiving and withdrawing money for others may be moving stolen money. A contract does not free you of that.
        This is over. Thank you all.
        ----
        Quick quiz over · 软件2301

        The last one · 10 April, 16:00
        A side job: receive payments on your card, withdraw the cash and give it to “accounting” for a commission. What is it most likely?
        4 answered. Below 5 I do not tell how many were right: it could lead to somebody.
        ");
    }
    li.says("/classquiz").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        Quick quiz · 软件2301
        Choose for how long, and the question below goes to the class group. Whoever taps an option sees at once whether it is right, and why; nobody else does, and you do not see who answered what. It closes by itself.
        It can also go as a public poll that closes after 10 minutes; there everybody in the group sees who chose what.

        Lending cards or accounts, moving money for others
        Your roommate’s account is “limited”: a payment is to come through your code and be passed on to someone. What do you do?

        The last one · 10 April, 16:00
        A side job: receive payments on your card, withdraw the cash and give it to “accounting” for a commission. What is it most likely?
        4 answered. Below 5 I do not tell how many were right: it could lead to somebody.
        1 more answered late and are not counted.
        ");
    }
    let entries = campus.db_texts(ENTRIES).await;
    assert!(entries[0].contains(r#""answers":0"#) && entries[0].contains(r#""right":0"#), "four lead to somebody");
    everybody_reads(&campus);
}

async fn a_class_votes_in_a_public_poll(database: Database) {
    let campus = campus_on(database, &["zh-CN", "en"]).await;
    let (li, group) = (campus.person("李想"), campus.group("软件2301"));
    li.says("/classquiz").await;
    li.taps("发成公开投票").await;
    for (name, option) in NAMES[1..7].iter().zip([0, 1, 2, 3, 0, 0]) {
        group.member(name).votes(option).await;
    }
    campus.passes(minutes(11)).await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(group.since("2025-04-10 16:00"), @"
        04-10 16:00  无诈  兼职要你用自己的卡收款，取成现金交给“财务”，每次有提成。这最可能是什么？（公开投票，人人看得到谁选了什么）
                           A side job: receive payments on your card, withdraw the cash and give it to “accounting” for a commission. What is it most likely? (Public: all see who chose what.) (quiz, closed)
                           ○ 普通的财务兼职，多劳就能多得 / An ordinary finance job with a commission: 3
                           ○ 替骗子取赃款，自己也可能犯罪 / Fetching stolen money, perhaps a crime of my own: 1 ✓
                           ○ 公司发货款，为了方便这样安排 / A practical way for the firm to pay for goods: 1
                           ○ 签了劳动合同，就是正规的工作 / Proper work, as long as there is a contract: 1
                           💡 替人收款取现，可能是在转移赃款。签了合同，也不能免除责任。
                           Receiving and withdrawing money for others may be moving stolen money. A contract does not free you of that.
        ");
        insta::assert_snapshot!(li.last(), @"
        班级快答结束 · 软件2301

        上一题 · 4月10日16:00
        兼职要你用自己的卡收款，取成现金交给“财务”，每次有提成。这最可能是什么？
        6人作答，1人答对。
        ");
    }
    assert_eq!(campus.db_texts(ANSWERS).await.len(), 6);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM class_quiz_vote").await, ["0"], "all are counted");
    assert!(campus.db_texts(ENTRIES).await[0].contains(r#""answers":6"#));
    everybody_reads(&campus);
}

#[tokio::test]
async fn a_monitor_ends_a_quiz_early_and_a_class_is_asked_one_at_a_time() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"]).await;
    let (li, group) = (campus.person("李想"), campus.group("软件2301"));
    group.reads();
    li.says("/classquiz").await;
    let first = li.says("/classquiz").await;
    li.taps("出题 · 24小时").await;
    li.taps_below("选好时间", "出题 · 1小时").await;
    assert_eq!(group.heads().len(), 1, "the class is asked once");
    answers(&campus, "王敏", true).await;
    li.says("/classquiz").await;
    assert_eq!(li.taps("现在截止").await, "已经截止。");
    assert!(first > 0 && li.last().contains("1人作答。不足5人"), "{}", li.last());
    assert!(group.last().contains("已经截止，谢谢大家"), "{}", group.last());
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM class_quiz").await, ["1"]);
    let charged = "SELECT source || ' ' || class || ' ' || CAST(points AS TEXT) FROM burden WHERE source = 'quiz'";
    assert_eq!(campus.db_texts(charged).await, ["quiz 软件2301 2"]);

    li.taps("出题 · 10分钟").await;
    let questions = campus.db_texts("SELECT question FROM class_quiz ORDER BY nth").await;
    assert_ne!(questions[0].rsplit_once('-').unwrap().0, questions[1].rsplit_once('-').unwrap().0, "of another kind");
    campus.passes(minutes(11)).await;
    everybody_reads(&campus);
}

#[tokio::test]
async fn a_second_answer_changes_nothing_from_wherever_it_comes() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"]).await;
    let (li, group, wang) = (campus.person("李想"), campus.group("软件2301"), campus.person("王敏"));
    wang.says("/start").await;
    li.says("/classquiz").await;
    li.taps("出题 · 10分钟").await;
    let member = group.member("王敏");
    member.taps("用我的语言看").await;
    let (good, bad) = (right(member), wrong(member));
    let [first, second] = member.taps_twice(bad).await;
    assert!(first.starts_with(&format!("没答对，应该选{good}。")), "{first}");
    assert_eq!(second, format!("这一题你答过了，选的是{bad}，只算第一次。正确答案是{good}。"));
    assert_eq!(wang.taps(good).await, second, "in private too");
    assert!(wang.last().starts_with("班级快答：没答对\n"), "{}", wang.last());

    let right = asked(member).right;
    let rows = campus.db_texts("SELECT choice FROM class_quiz_answer").await;
    assert!(rows.len() == 1 && rows[0] != right.to_string(), "{rows:?}");
    campus.passes(minutes(11)).await;
    everybody_reads(&campus);
}

#[tokio::test]
async fn whoever_is_of_another_class_learns_why_and_is_not_counted() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"]).await;
    campus.db_enrols("软件2302", &[("路人", "202302000001", None)]).await;
    let (li, stranger) = (campus.person("李想"), campus.person("路人"));
    stranger.says("/bind 软件2302").await;
    stranger.says("0001").await;
    stranger.taps("01 路*").await;
    stranger.reads();
    li.says("/classquiz").await;
    li.taps("出题 · 10分钟").await;

    assert!(answers(&campus, "路人", true).await.starts_with("✓ 答对了。"));
    answers(&campus, "王敏", true).await;

    li.taps("刷新").await;
    assert!(li.last().contains("本班已有1人作答"), "{}", li.last());
    campus.passes(minutes(11)).await;
    everybody_reads(&campus);
}

#[tokio::test]
async fn the_plan_asks_every_class_and_none_that_is_being_asked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.toml");
    let schedule = "\n[[schedule]]\nname = \"quiz.weekly\"\ncron = \"10 18 * * Thu\"\nwhat = \"quiz\"\nmisfire = \"once\"\n\
        grace_minutes = 60\nexpires_minutes = 120\nbetween = [2025-04-01, 2025-06-30]\nnot_on = [\"exam\"]\n";
    std::fs::write(&file, format!("{PLAN}{schedule}")).unwrap();
    let config: &'static str = Box::leak(format!("[plan]\nfile = {:?}\n", file.display().to_string()).into_boxed_str());
    let campus = Campus::opens("2025-04-10 16:00")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .class("软件2302", [monitor("赵明")])
        .configured(config)
        .await;
    let li = campus.person("李想");
    campus.group("软件2301").reads();
    li.says("/classquiz").await;
    li.taps("出题 · 24小时").await;
    campus.group("软件2301").reads();
    campus.passes_until("2025-04-10 18:11").await;

    assert_eq!(campus.group("软件2301").heads(), [""; 0], "it is being asked");
    let other = campus.group("软件2302");
    assert!(other.last().starts_with("班级快答\n") && other.last().contains("4月10日20:10截止"), "{}", other.last());
    campus.passes_until("2025-04-10 20:11").await;
    assert!(other.last().contains("已经截止"), "{}", other.last());
    assert!(campus.db_texts(ENTRIES).await[0].starts_with("软件2302 clock "));
    campus.person("赵明").reads();
    campus.passes_until("2025-04-11 16:10").await;
    li.reads();
    campus.group("软件2301").reads();
    other.reads();
}

#[tokio::test]
async fn a_question_that_does_not_get_to_the_group_is_told_to_whoever_asked() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"]).await;
    let (li, group) = (campus.person("李想"), campus.group("软件2301"));
    group.reads();
    li.says("/classquiz").await;
    group.silences_the_bot().await;
    li.taps("出题 · 10分钟").await;
    assert!(li.last().contains("还没有绑定能发言的群"), "an old card is sent anew: {}", li.last());
    let refused = campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM class_quiz").await;
    assert_eq!(refused, ["0"]);
    everybody_reads(&campus);
}

#[tokio::test]
async fn somebody_reads_what_they_answered_in_class_and_has_it_forgotten() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"]).await;
    let (li, wang) = (campus.person("李想"), campus.person("王敏"));
    wang.says("/start").await;
    li.says("/classquiz").await;
    li.taps("出题 · 10分钟").await;
    answers(&campus, "王敏", true).await;
    campus.passes(minutes(11)).await;

    wang.says("/mydata").await;
    let file = wang.last_file();
    let said: Vec<_> = file.lines().skip_while(|line| !line.contains("班级快答")).take(2).collect();
    insta::assert_snapshot!(said.join("\n"), @"
    2025年4月10日16:00答的班级快答
        答对：兼职要你用自己的卡收款，取成现金交给“财务”，每次有提成。这最可能是什么？替骗子取赃款，自己也可能犯罪
    ");
    wang.says("/forget").await;
    wang.taps("忘记我").await;

    assert_eq!(campus.db_texts(ANSWERS).await, [""; 0]);
    let chosen = campus.db_texts("SELECT chosen FROM class_quiz").await;
    assert!(chosen[0].contains('1'), "the totals stay: {chosen:?}");
    everybody_reads(&campus);
}

#[tokio::test]
async fn students_and_monitors_of_other_classes_ask_nobody() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"]).await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2302")).await;
    for name in ["王敏", "王老师"] {
        campus.person(name).says("/classquiz").await;
    }
    assert!(campus.person("王敏").last().contains("班长"), "{}", campus.person("王敏").last());
    assert!(campus.person("王老师").last().starts_with("班级快答 · 软件2302"), "{}", campus.person("王老师").last());
    campus.group("软件2301").member("李想").says("/classquiz").await;
    assert!(campus.group("软件2301").last().contains("私聊"), "{}", campus.group("软件2301").last());
    campus.person("王老师").reads();
    everybody_reads(&campus);
}
