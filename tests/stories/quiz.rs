//! Somebody takes the quiz alone, in their language, whenever they like, and nobody else learns how.

use std::sync::LazyLock;

use wuzha::domain::campus::Coded as _;
use wuzha::domain::quiz::{Bank, Choice, Question};
use wuzha::plan::quiz;
use wuzha::text::{Args, Locale, Text};

use crate::harness::campus::{Campus, Database, Person, international, monitor, student};

pub static TEXT: LazyLock<Text> = LazyLock::new(Text::embedded);
static BANK: LazyLock<Bank> = LazyLock::new(quiz::bank);

/// Every total that is kept: the class, how many people met a kind of fraud, and how often one of them was right.
const TOTALS: &str = "SELECT class || ' ' || CAST(COUNT(*) AS TEXT) || ' ' || CAST(MAX(people) AS TEXT) || ' ' || \
    CAST(SUM(right_people) AS TEXT) FROM quiz_total GROUP BY class ORDER BY class";

on_both_databases!(a_student_takes_the_quiz_and_learns_what_takes_them_in_in_chinese);
on_both_databases!(an_international_student_stops_and_goes_on_after_a_restart_in_english);

async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-07 18:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .await;
    let enrolled = [("李想", "202301000001", None), ("王敏", "202301000002", None), ("Daniyar", "202301000003", None)];
    campus.db_enrols("软件2301", &enrolled).await;
    campus
}

async fn a_student_takes_the_quiz_and_learns_what_takes_them_in_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let wang = campus.person("王敏");
    wang.says("/bind 软件2301").await;
    wang.says("0002").await;
    wang.taps("02 王*").await;
    wang.reads();

    wang.says("/答题").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        反诈自测
        10种骗局，每种一题，大约2分钟。你的答案和成绩，只有你自己看得到。
        随时可以停下，发 /quiz 接着做。

        第1题，共10题
        中介让你在手机上刷脸，签一份“房租分期协议”。要先看清什么？
        A. 刷脸快不快，房子会不会没了
        B. 每月要付的钱是不是最便宜
        C. 是不是以我的名义借了贷款
        D. 能不能让中介代我来填资料
        ");
    }
    wang.taps(wrong(wang)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        第1题，共10题：没答对
        中介让你在手机上刷脸，签一份“房租分期协议”。要先看清什么？
        A. 刷脸快不快，房子会不会没了
        ✗ B. 每月要付的钱是不是最便宜
        ✓ C. 是不是以我的名义借了贷款
        D. 能不能让中介代我来填资料

        正确答案是C。有的“分期”是用你的名义贷款，中介跑了，你还要还。看不懂就别签。
        ");
    }
    wang.taps("下一题").await;
    wang.taps(right(wang)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        第2题，共10题：答对了
        网购的低价手机还没到，卖家说包裹被扣，要先补“关税”才能放行。你该怎么做？
        A. 和卖家商量，关税一人出一半
        B. 补上关税，收到货再找卖家退
        ✓ C. 不再付款，向平台投诉并报警
        D. 先要来快递单号，再补交关税

        正确答案是C。收货前一再要你补关税、激活费、保证金，是虚假购物的套路。
        ");
    }
    for _ in 2..9 {
        wang.taps("下一题").await;
        wang.taps(right(wang)).await;
    }
    wang.taps("下一题").await;
    wang.taps(wrong(wang)).await;
    wang.taps("看结果").await;
    wang.taps("用20秒看一看").await;
    wang.taps("用20秒看一看").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(without_bind(&wang.transcript()), @"
        04-07 18:00  王敏  /答题
        04-07 18:00  无诈  ✎ 10题答对了8题
                           最容易让你上当的：
                           · 租房诈骗
                           · 出租出借电话卡、银行卡，帮人转账
                           这个成绩只有你自己看得到。
                           ⟦用20秒看一看⟧
                           ⟦再做一轮⟧
                           ⟦14天防骗小课⟧ ⟦情景演练⟧
        04-07 18:00  王敏  ⟨B⟩ → toast: 没答对，应该选C。为什么，看卡片。
        04-07 18:00  王敏  ⟨下一题⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨C⟩ → toast: ✓ 答对了。
        04-07 18:00  王敏  ⟨下一题⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨B⟩ → toast: ✓ 答对了。
        04-07 18:00  王敏  ⟨下一题⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨A⟩ → toast: ✓ 答对了。
        04-07 18:00  王敏  ⟨下一题⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨B⟩ → toast: ✓ 答对了。
        04-07 18:00  王敏  ⟨下一题⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨C⟩ → toast: ✓ 答对了。
        04-07 18:00  王敏  ⟨下一题⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨A⟩ → toast: ✓ 答对了。
        04-07 18:00  王敏  ⟨下一题⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨D⟩ → toast: ✓ 答对了。
        04-07 18:00  王敏  ⟨下一题⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨D⟩ → toast: ✓ 答对了。
        04-07 18:00  王敏  ⟨下一题⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨A⟩ → toast: 没答对，应该选D。为什么，看卡片。
        04-07 18:00  王敏  ⟨看结果⟩ → toast: (nothing)
        04-07 18:00  王敏  ⟨用20秒看一看⟩ → toast: (nothing)
        04-07 18:00  无诈  用20秒看一看

                           租房诈骗
                           有的“分期”是用你的名义贷款，中介跑了，你还要还。看不懂就别签。
                           怎么办：先不付款，核对房东身份和房产信息。

                           出租出借电话卡、银行卡，帮人转账
                           支付账户同样不能出借。替人收款再转走，可能是在转移赃款。
                           怎么办：拒绝。卡已经交出去的，马上挂失，并主动向警方说明。
        04-07 18:00  王敏  ⟨用20秒看一看⟩ → toast: (nothing)
        ");
    }
    campus.group("软件2301").reads();
}

async fn an_international_student_stops_and_goes_on_after_a_restart_in_english(database: Database) {
    let campus = campus_on(database).await;
    let daniyar = campus.person("Daniyar");
    daniyar.says("/quiz").await;
    daniyar.taps(right(daniyar)).await;
    daniyar.taps("Next").await;
    daniyar.taps(wrong(daniyar)).await;
    daniyar.taps("Stop here").await;
    let paused = daniyar.last();
    campus.bot_stops().await;
    campus.passes_until("2025-04-09 09:00").await;
    campus.bot_starts().await;

    daniyar.says("/quiz").await;
    let third = daniyar.last();
    assert_eq!(daniyar.taps("Go on").await, "", "the old card goes on as well");
    daniyar.says("/language zh-CN").await;
    daniyar.says("/quiz").await;
    daniyar.taps(right(daniyar)).await;
    let in_chinese = daniyar.last();
    daniyar.says("/language en").await;
    daniyar.reads();
    for _ in 3..10 {
        daniyar.says("/quiz").await;
        daniyar.taps(right(daniyar)).await;
    }
    daniyar.taps("See my result").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!([paused, third, in_chinese, daniyar.last()].join("\n----\n"), @"
        Stopped here
        Answered: 2 of 10; right: 1. To go on, send /quiz at any time.
        What takes you in most easily:
        · Lending cards or accounts, moving money for others
        ----
        Question 3 of 10
        A text says your parcel is held: open the short link to complete the address. You are waiting for one. What do you do?
        A. Check the tracking in the shop’s or courier’s own app
        B. Reply and ask which parcel it is about
        C. Fill in the address but no verification code
        D. Open it, as it is safe without a card number
        ----
        第3题，共10题：答对了
        短信说“你的快递被扣，请点短链接补填地址”，你正好在等快递。怎么做？
        ✓ A. 到购物或快递官方App里查物流
        B. 回复短信，问清楚是哪个快递
        C. 可以补填地址，不填验证码就行
        D. 点开看看，不填卡号就没有事

        正确答案是A。短链接看不出真实网址，别点。物流自己到官方App里查。
        ----
        9 of 10 right
        What takes you in most easily:
        · Lending cards or accounts, moving money for others
        Only you can see this result.
        ");
    }
    daniyar.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn another_round_asks_other_questions_and_a_perfect_one_is_praised() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/bind 软件2301").await;
    wang.says("0002").await;
    wang.taps("02 王*").await;
    wang.reads();
    let mut seen = Vec::new();

    wang.says("/quiz").await;
    for round in 0..3 {
        for place in 0..10 {
            let question = asked(wang);
            assert!(!seen.contains(&question.id.to_string()), "{} again", question.id);
            seen.push(question.id.to_string());
            assert_eq!(wang.taps(right(wang)).await, "✓ 答对了。");
            wang.taps(if place == 9 { "看结果" } else { "下一题" }).await;
        }
        assert!(wang.last().starts_with("10题答对了10题\n这几种骗局都没有骗到你。"), "{}", wang.last());
        if round < 2 {
            wang.taps("再做一轮").await;
        }
    }

    assert_eq!(campus.db_texts(TOTALS).await, ["软件2301 10 1 10"], "the first round of a term counts, and no other");
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn an_answer_counts_once_however_it_is_pressed() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/quiz").await;
    let right_letter = right(wang);
    let wrong_letter = wrong(wang);
    // The same question on another card, as on another phone.
    wang.says("/quiz").await;

    let [first, second] = wang.taps_twice(wrong_letter).await;
    assert_eq!(first, format!("没答对，应该选{right_letter}。为什么，看卡片。"));
    assert_eq!(second, format!("这一题你答过了，选的是{wrong_letter}。只算第一次。"));
    assert_eq!(wang.taps_below("反诈自测", right_letter).await, second, "from the other card too");
    assert!(wang.last().starts_with("第1题，共10题：没答对\n"), "{}", wang.last());

    let rows = "SELECT CAST(COUNT(*) AS TEXT) || ' ' || CAST(SUM(CAST(is_right AS INTEGER)) AS TEXT) FROM quiz_answer";
    assert_eq!(campus.db_texts(rows).await, ["1 0"]);
    wang.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_card_of_a_round_that_is_over_says_so() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/quiz").await;
    let letter = right(wang);
    wang.taps(letter).await;
    wang.taps("下一题").await;
    // The term ends before the round does.
    campus
        .db_run(
            "INSERT INTO term (code, first_day, last_day, began_at) VALUES ('2025F', '2025-09-01', '2026-01-16', 1)",
        )
        .await;
    wang.says("/quiz").await;
    assert!(wang.last().contains("第1题，共10题"), "{}", wang.last());

    assert_eq!(wang.taps_below("第2题", "A").await, "这一轮已经结束了。想再做一轮，请发 /quiz。");
    assert_eq!(wang.taps_below("第2题", "先到这里").await, "这一轮已经结束了。想再做一轮，请发 /quiz。");
    wang.taps_below("10题答对了1题", "再做一轮").await;
    assert!(wang.last().contains("第1题，共10题"), "the round of the new term goes on: {}", wang.last());

    let rounds = "SELECT term || ' ' || CAST(nth AS TEXT) FROM quiz_round ORDER BY id";
    assert_eq!(campus.db_texts(rounds).await, [" 1", "2025F 1"]);
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn nobody_else_learns_what_somebody_answered() {
    let campus = campus_on(Database::Sqlite).await;
    let (group, wang, li) = (campus.group("软件2301"), campus.person("王敏"), campus.person("李想"));
    group.member("王敏").says("/quiz").await;
    assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
    let entries = "SELECT CAST(COUNT(*) AS TEXT) FROM ledger";
    let before = campus.db_texts(entries).await;
    wang.says("/quiz").await;
    wang.taps(wrong(wang)).await;
    wang.reads();
    li.says("/quiz").await;
    li.reads();

    // A copied button is of no use in another chat, nor is the number of somebody else's round.
    assert!(li.forges("1.qn.1.AAAAAAAAAAA").await.starts_with("这张卡片已经过期"));
    campus.db_run("UPDATE quiz_round SET account = 1 WHERE id = 2").await;
    let refused = li.taps("A").await;
    assert!(refused.starts_with("这张卡片已经过期"), "{refused}");

    assert_eq!(campus.db_texts(entries).await, before, "the ledger knows nothing of it");
    assert_eq!(group.heads(), [""; 0]);
    li.reads();
}

#[tokio::test]
async fn somebody_reads_what_they_answered_and_has_it_forgotten() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/quiz").await;
    wang.taps(right(wang)).await;
    wang.taps("下一题").await;
    wang.taps(wrong(wang)).await;

    wang.says("/mydata").await;
    let file = wang.last_file();
    let said: Vec<_> = file.lines().skip_while(|line| !line.contains("自测：")).take(3).collect();
    insta::assert_snapshot!(said.join("\n"), @"
    2025年4月7日18:00开始的自测：答了2题，答对1题
        答对：中介让你在手机上刷脸，签一份“房租分期协议”。要先看清什么？是不是以我的名义借了贷款
        答错：网购的低价手机还没到，卖家说包裹被扣，要先补“关税”才能放行。你该怎么做？先要来快递单号，再补交关税
    ");
    wang.says("/forget").await;
    wang.taps("忘记我").await;

    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM quiz_round").await, ["0"]);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM quiz_answer").await, ["0"]);
    assert_eq!(campus.db_texts(TOTALS).await, [" 2 1 1"], "the totals stay, here of nobody's class");
    wang.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn after_a_year_only_totals_are_left() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/quiz").await;
    wang.taps(right(wang)).await;
    wang.reads();

    // It began a year ago, but for three days.
    campus.db_run("UPDATE quiz_round SET began_at = began_at - 31276800000").await;
    campus.passes_until("2025-04-10 12:00").await;
    let rounds = "SELECT CAST(COUNT(*) AS TEXT) FROM quiz_round";
    assert_eq!(campus.db_texts(rounds).await, ["1"]);
    campus.passes_until("2025-04-11 04:00").await;

    assert_eq!(campus.db_texts(rounds).await, ["0"]);
    assert_eq!(campus.db_texts(TOTALS).await, [" 1 1 1"]);
    wang.taps("下一题").await;
    assert!(wang.last().contains("第1题，共10题"), "an old card is sent anew: {}", wang.last());
    campus.group("软件2301").reads();
}

/// The question on the newest card.
pub fn asked(person: Person<'_>) -> &'static Question {
    let card = person.last();
    let words = |locale: &Locale, question: &Question| {
        TEXT.line(locale, &format!("question-{}", question.id), &Args::default()).plain()
    };
    let mut all = TEXT.locales().flat_map(|locale| BANK.questions().iter().map(move |question| (locale, question)));
    all.find(|(locale, question)| card.contains(&words(locale, question))).expect("a question").1
}

/// The letter under which an option stands on the newest card.
fn letter(person: Person<'_>, choice: Choice) -> &'static str {
    let (card, question) = (person.last(), asked(person));
    let options: Vec<String> = TEXT
        .locales()
        .map(|locale| TEXT.label(locale, &format!("question-{}.{choice}", question.id), &Args::default()).into_string())
        .collect();
    let line = card.lines().find(|line| options.iter().any(|option| line.ends_with(&format!(". {option}"))));
    let letters = ["A", "B", "C", "D"];
    letters.into_iter().find(|letter| line.expect("an option").starts_with(letter)).expect("a letter")
}

/// The letter of the right option.
pub fn right(person: Person<'_>) -> &'static str {
    letter(person, asked(person).right)
}

/// The letter of one that is wrong.
pub fn wrong(person: Person<'_>) -> &'static str {
    let right = asked(person).right;
    letter(person, Choice::ALL.iter().copied().find(|choice| *choice != right).expect("four options"))
}

/// What was said from the quiz on.
fn without_bind(transcript: &str) -> String {
    let lines = transcript.lines().skip_while(|line| !line.ends_with("/答题"));
    lines.collect::<Vec<_>>().join("\n")
}
