//! Somebody reads what is kept of them, and is forgotten.

use crate::harness::campus::{Campus, Database, hours, international, minutes, monitor, seconds, student};

const EXPIRED: &str = "这张卡片已经过期，按钮不再有效。";

/// A term that is over, in which Wang Min sat elsewhere.
const PAST_TERM: &str = "INSERT INTO term (code, first_day, last_day, began_at, ended_at) \
    VALUES ('2024F', '2024-09-02', '2025-01-17', 1725206400000, 1740326400000); \
    INSERT INTO term_student (term, student, class, seat) VALUES ('2024F', 2, '软件2302', 5)";

on_both_databases!(somebody_reads_everything_that_is_kept_of_them);

async fn somebody_reads_everything_that_is_kept_of_them(database: Database) {
    let campus = campus_on(database).await;
    let wang = lives_a_little(&campus).await;

    campus.db_run(PAST_TERM).await;

    wang.says("/我的数据").await;

    assert_eq!(wang.unread(), ["我保存的关于你的资料都在这个文件里。"]);
    let file = wang.last_file().replace(&wang.account().to_string(), "⟨account⟩");
    insta::allow_duplicates! {
        insta::assert_snapshot!(file, @"
        我保存的关于你的资料，截至2025年4月2日12:15
        账号编号：⟨account⟩
        和你的私聊：从2025年4月1日18:00起
        你的客户端语言：zh-hans
        你选的语言：中文，2025年4月1日18:00选的
        私下收提示：从2025年4月1日18:00起
        私下发给你的提示：1条
        私聊里还留着文字的消息：6条，就是你在聊天里看到的那些

        名册：你绑定的是02 王*，软件2301，从2025年4月1日18:00起，自己改的时间到2025年4月2日18:00为止
        名册里的语言：中文
        名册里的往届：学期2024F，软件2302，序号5

        角色：没有
        你发来但没能处理的消息：0条
        点过“看过了”：2次
            2025年4月2日12:15
            2025年4月2日12:15

        保存多久：点击和自测答案365天，消息文字90天，没能处理的消息30天，以前的绑定365天，结束的角色1095天，已结案件的私密内容180天，求助和支持180天。你私下发给我的话，处理完就删。
        学号只存加密后的摘要，没有列在这里。要我忘记你，发 /forget。
        ");
    }
    assert!(!file.contains("李*") && !file.contains("3108"), "nothing of others, and no digits: {file}");
}

#[tokio::test]
async fn who_reads_english_gets_it_in_english_and_once_a_minute() {
    let campus = campus_on(Database::Sqlite).await;
    let daniyar = campus.person("Daniyar");
    campus.passes_until("2025-04-01 18:01").await;

    daniyar.says("/mydata").await;
    daniyar.says("/data").await;
    assert_eq!(daniyar.unread(), ["Everything that I keep of you is in this file."], "once a minute");
    campus.passes(minutes(1)).await;
    daniyar.says("/mydata").await;
    assert_eq!(daniyar.unread().len(), 1);

    let file = daniyar.last_file().replace(&daniyar.account().to_string(), "⟨account⟩");
    insta::assert_snapshot!(file, @"
    What I keep of you, as of 1 April 2025, 18:02
    Number of your account: ⟨account⟩
    Our private chat: since 1 April 2025, 18:01
    Language of your app: en
    Language you chose: none
    Tips in private: no
    Tips sent to you in private: 0
    Messages in our private chat whose text is still kept: 1, those that you see there

    Roster: not bound

    Role: none
    Messages of yours that could not be handled: 0
    Times you tapped “Got it”: 0

    How long I keep it, in days: taps and quiz answers 365, texts of messages 90, messages that could not be handled 30, earlier bindings 365, roles that are over 1095, what is private in closed cases 180, calls for help and support 180. What you write to me in private is deleted once it is handled.
    Your student number is kept in a scrambled form only and is not listed here. To be forgotten, send /forget.
    ");
    campus.group("软件2301").member("Daniyar").says("/mydata").await;
    assert!(campus.group("软件2301").last().starts_with("This command works in private only."));
}

#[tokio::test]
async fn staff_read_their_roles_and_offers_and_what_they_brought() {
    let campus = campus_on(Database::Sqlite).await;
    let officer = campus.officer();
    officer.says("/invite 安全员 软件2301").await;
    officer.sends("list.csv", "班级,序号,姓名,学号\n软件2302,1,孙浩,202302009999\n").await;

    officer.says("/mydata").await;

    officer.reads();
    let file = officer.last_file();
    let said: Vec<_> = file
        .lines()
        .filter(|line| ["角色：", "你发出", "等你确认"].iter().any(|head| line.starts_with(head)))
        .collect();
    assert_eq!(
        said,
        [
            "角色：专班管理员，从2025年4月1日17:55到2025年10月15日17:55",
            "你发出的邀请：软件2301的安全员，2025年4月4日18:00以前可以接受",
            "等你确认的名单：2025年4月1日18:00收到，1行",
        ]
    );
    assert!(!file.contains("孙*"), "nothing of others");
}

on_both_databases!(somebody_is_forgotten_and_nothing_leads_to_them);

async fn somebody_is_forgotten_and_nothing_leads_to_them(database: Database) {
    let campus = campus_on(database).await;
    let wang = lives_a_little(&campus).await;
    let account = wang.account().to_string();
    assert!(campus.db_everything().await.contains(&account));
    let readers = campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM ack").await;

    wang.says("/忘记我").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        要我忘记你吗？
        会删掉：你选的语言、免打扰时段、订阅、没说完的绑定、对换班的答复、各种答题和情景练习的答案、承诺书的签名、没登记完的案件、我在私聊里说过的话。没结束的求助和支持也就此结束。
        会断开：你和名册的绑定、点过的卡片、以前的角色。数目还在，但不再知道是你。
        会留下：学校名册里的那一行，它归学校管。你手机上的聊天记录，请自己删。
        删掉的找不回来。以后你还可以发 /start，我会当作第一次认识你。
        ");
    }
    assert_eq!(wang.taps("忘记我").await, "已经忘记你了。");

    let said = wang.last();
    let receipt = said.lines().nth(1).and_then(|line| line.strip_prefix("回执编号：")).expect("a number").to_owned();
    insta::allow_duplicates! {
        insta::assert_snapshot!(said.replace(&receipt, "⟨receipt⟩"), @"
        我已经忘记你了
        回执编号：⟨receipt⟩
        和名册的绑定已解除，名册里的那一行还在，归学校管。
        私下的提示已停止。
        不再知道是你点的：2次；删掉文字的消息：7条。
        回执只记了编号和日期，没有记是谁的。这条消息之后，我也不再保存你的账号编号。
        ");
    }
    assert_eq!(campus.db_texts("SELECT receipt || ' ' || day FROM forgotten").await, [format!("{receipt} 2025-04-02")]);
    let kept = campus.db_everything().await;
    assert!(!kept.contains(&account), "{kept}");
    assert!(!kept.contains("已绑定：02 王*"), "{kept}");
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM ack").await, readers, "counts stay true");
    assert_eq!(campus.db_texts("SELECT masked_name FROM student WHERE seat = 2").await, ["王*"], "it is the roster's");
    assert_eq!(campus.standing("软件2301").await.1, 0);
}

#[tokio::test]
async fn who_reads_english_is_forgotten_in_english() {
    let campus = campus_on(Database::Sqlite).await;
    let daniyar = campus.person("Daniyar");

    daniyar.says("/forget").await;
    insta::assert_snapshot!(daniyar.last(), @"
    Shall I forget you?
    Deleted: the language you chose, your quiet hours, your subscription, an unfinished binding, your answer to a change of class, what you answered in quizzes and exercises, your signature below the pledge, cases you did not file, and what I said in private. A call for help of yours ends, and so does support.
    Cut off: your binding to the roster, the cards you tapped, your earlier roles. The counts stay, but nobody can tell that it was you.
    Kept: your line on the roster, which is the university’s. The chat on your own phone is yours to delete.
    What is deleted cannot be brought back. You may send /start again; I will not know that we have met.
    ");
    assert_eq!(daniyar.taps("Forget me").await, "You are forgotten.");

    let said = daniyar.last();
    let receipt = said.lines().nth(1).and_then(|line| line.strip_prefix("Receipt: ")).expect("a number").to_owned();
    insta::assert_snapshot!(said.replace(&receipt, "⟨receipt⟩"), @"
    You are forgotten
    Receipt: ⟨receipt⟩
    You were not bound to the roster.
    You were not subscribed.
    Taps that are nobody’s now: 0. Messages whose text is deleted: 1.
    Of the receipt I keep its number and the day, not whose it is. After this message I do not keep your account’s number either.
    ");
    assert!(!campus.db_everything().await.contains(&daniyar.account().to_string()));
}

#[tokio::test]
async fn two_taps_forget_once_and_whoever_starts_again_is_somebody_new() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = lives_a_little(&campus).await;
    wang.says("/forget").await;

    let [first, second] = wang.taps_twice("忘记我").await;
    wang.reads();

    assert_eq!((first.as_str(), second.as_str()), ("已经忘记你了。", EXPIRED));
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM forgotten").await, ["1"]);

    wang.starts(None).await;
    assert!(wang.last().starts_with("你好"));
    wang.says("/me").await;
    assert!(wang.last().starts_with("还没有绑定"), "{}", wang.last());
    wang.says("/bind 软件2301").await;
    wang.says("3108").await;
    assert_eq!(wang.taps("02 王*").await, "已绑定。");
    wang.says("/subscribe").await;
    wang.reads();
    campus.passes(hours(24)).await;
    assert_eq!(wang.unread().len(), 1, "tips come again");
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
}

#[tokio::test]
async fn an_old_card_is_sent_anew_and_forgets_nobody() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/forget").await;
    wang.reads();
    campus.passes(hours(25)).await;

    assert_eq!(wang.taps("忘记我").await, format!("{EXPIRED}\n新的卡片已经发给你。"));
    assert_eq!(campus.db_texts("SELECT receipt FROM forgotten").await, [""; 0]);
    assert_eq!(wang.taps("忘记我").await, "已经忘记你了。");
    wang.reads();
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
}

#[tokio::test]
async fn a_role_is_given_back_first() {
    let campus = campus_on(Database::Sqlite).await;
    let li = campus.person("李想");

    li.says("/forget").await;

    let no = "你还担任着角色，职责不能没人接手。请先发 /roles 查看，用 /handover 移交，或请任命你的人撤销，然后再发 /forget。";
    assert_eq!(li.last(), no);
    campus
        .db_run(
            "UPDATE role_grant SET ended_at = until_at, why = 'revoked', until_at = from_at + 1 WHERE duty = 'monitor'",
        )
        .await;
    li.says("/forget").await;
    assert_eq!(li.taps("忘记我").await, "已经忘记你了。");
    li.reads();
    let kept = campus.db_everything().await;
    assert!(!kept.contains(&li.account().to_string()), "{kept}");
}

#[tokio::test]
async fn wrong_tries_are_not_forgotten_by_whoever_made_them() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/forget").await;
    wang.says("/bind 软件2301").await;
    wang.says("0000").await;

    let wait = "你刚才核对身份时没有对上。为防有人冒用，请在4月1日19:00以后再发 /forget。";
    wang.says("/forget").await;
    assert_eq!(wang.last(), wait);
    assert_eq!(wang.taps("忘记我").await, wait);
    campus.passes(minutes(61)).await;
    assert_eq!(wang.taps("忘记我").await, "已经忘记你了。");
    wang.reads();
}

#[tokio::test]
async fn whoever_blocks_the_bot_after_the_receipt_is_forgotten_too() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/forget").await;
    wang.taps("忘记我").await;
    wang.reads();
    wang.blocks_the_bot().await;
    campus.passes(seconds(90)).await;

    assert!(!campus.db_everything().await.contains(&wang.account().to_string()));
}

/// Somebody who chose a language, is bound, subscribed, read a card and was wrong once, a day ago.
async fn lives_a_little(campus: &Campus) -> crate::harness::campus::Person<'_> {
    let wang = campus.person("王敏");
    wang.says("/language zh-CN").await;
    wang.says("/bind 软件2301").await;
    wang.says("3108").await;
    wang.taps("02 王*").await;
    wang.says("/subscribe").await;
    campus.passes_until("2025-04-02 12:15").await;
    wang.taps("看过了").await;
    campus.group("软件2301").member("王敏").taps("看过了").await;
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
    wang.reads();
    wang
}

async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-01 18:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .class("软件2302", [monitor("孙浩")])
        .await;
    campus.db_enrols("软件2301", &[("李想", "202301003107", None), ("王敏", "202301003108", Some("zh-CN"))]).await;
    campus
}
