//! Codes below posts: anybody asks whether a message is really ours.

use wuzha::domain::role::Duty;
use wuzha::sandbox::{Fault, FaultRule};

use super::attest::{campus_on, registers};
use crate::harness::campus::{Campus, Database, hours, international, minutes, monitor, seconds, student};

on_both_databases!(a_student_asks_whether_a_tip_is_genuine_in_chinese);
on_both_databases!(an_international_student_asks_in_another_group_in_english);

async fn campus(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-07 12:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .speaking(&["zh-CN", "en"])
        .class("软件2302", [monitor("郑爽"), international("Daniyar", "en")])
        .await;
    campus.passes_until("2025-04-07 12:30").await;
    campus.shows_codes();
    campus
}

async fn a_student_asks_whether_a_tip_is_genuine_in_chinese(database: Database) {
    let campus = campus(database).await;
    let (group, wang) = (campus.group("软件2301"), campus.person("王敏"));
    let code = group.code_below("反诈提示");

    wang.says(&format!("/verify {code}")).await;
    wang.says("/verify 0000-000Z").await;
    wang.says("/verify 1234").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(group.since("2025-04-07 12:05"), @"
        04-07 12:10  无诈  【反诈提示】虚假招聘、培训贷
                           用人单位不得扣押你的身份证，也不得向你收押金。
                           怎么办：停止付款，保存合同和聊天记录，向学校就业中心和警方（110）反映。
                           4月7日星期一
                           · · ·
                           Anti-fraud tip: Fake jobs, internships and training loans
                           An employer may not keep your ID card and may not take a deposit from you.
                           What to do: Stop paying, keep the contract and chats, and tell the career centre and the police (110).
                           Monday 7 April
                           核验码 ‹code› · 查真伪 /verify
                           ⟦看过了⟧ ⟦为什么发这条⟧
        ");
        insta::assert_snapshot!(wang.transcript(), @"
        04-07 12:30  王敏  /verify ‹code›
        04-07 12:30  无诈  属实：核验码‹code›是我发的。它对应的消息是：
                           【反诈提示】虚假招聘、培训贷
                           2025年4月7日12:10发出，发布单位：安全管理处。
                           发在软件2301的群里。
                           请对照一下：如果你看到的内容不一样，核验码就是抄来的，不要照着做。
        04-07 12:30  王敏  /verify ‹code›
        04-07 12:30  无诈  不是我的：现在没有核验码是‹code›的消息或证件。
                           不要照它说的做：不转账，不给验证码，不点链接。请再核对一遍核验码；证件的码只有10分钟有效。拿不准，请问0532-0000-0110。已经转账了？马上打110；咨询打96110。
        04-07 12:30  王敏  /verify 1234
        04-07 12:30  无诈  核验码是八个字母和数字，例如 K7F3-QX2M。
                           例如 /verify K7F3-QX2M 或 /verify k7f3 qx2m。核验码在消息末尾，或者在证件上。
        ");
    }
    let spelled = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
    wang.says(&format!("/核验 {spelled}")).await;
    assert!(wang.last().starts_with("属实："), "{}", wang.last());
    campus.group("软件2302").reads();
}

async fn an_international_student_asks_in_another_group_in_english(database: Database) {
    let campus = campus(database).await;
    let (group, other) = (campus.group("软件2301"), campus.group("软件2302"));
    let daniyar = campus.person("Daniyar");
    daniyar.says("/help").await;
    daniyar.reads();
    let (code, own) = (group.code_below("Anti-fraud"), other.code_below("反诈提示"));
    assert_ne!(code, own);
    group.reads();
    other.reads();

    // The group is not disturbed by what is asked there.
    other.member("Daniyar").says(&format!("/verify {code}")).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.last(), @"
        Genuine: the code ‹code› is mine. It stands below this message:
        【反诈提示】虚假招聘、培训贷
        Posted on 7 April 2025, 12:10 in the name of Safety Management Office.
        Where: the group of 软件2301.
        Careful: that is another group than the one in which you ask. Somebody may have copied the code.
        Please compare: if what you have before you says something else, the code was copied. Then do not act on it.
        ");
    }
    other.member("Daniyar").says(&format!("/verify {own}")).await;
    let last = daniyar.last();
    assert!(last.starts_with("Genuine:") && !last.contains("another group"), "{last}");
    other.member("Daniyar").says("/verify hello").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.last(), @"
        A code has eight letters and digits, like K7F3-QX2M.
        Examples: /verify K7F3-QX2M or /verify k7f3 qx2m. The code stands at the end of a post, or on a badge.
        ");
    }
    other.member("Daniyar").says("/verify 0000-000Z").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.last(), @"
        Not mine: no message and no badge has the code ‹code› now.
        Do not do what it asks for: no payment, no verification codes, no links. Please check the code once more; a badge is good for 10 minutes only. If in doubt, ask 0532-0000-0110. Already paid? Call 110 at once; for advice, 96110.
        ");
    }
    assert!(other.heads().is_empty() && group.heads().is_empty());
}

#[tokio::test]
async fn whoever_has_not_written_in_private_is_led_there_once_a_minute() {
    let campus = campus(Database::Sqlite).await;
    let (group, wang) = (campus.group("软件2301"), campus.person("王敏"));
    let code = group.code_below("反诈提示");
    group.reads();
    campus.group("软件2302").reads();

    for _ in 0..3 {
        group.member("王敏").says(&format!("/verify {code}")).await;
    }
    assert_eq!(group.heads(), ["查核验码请私聊我，免得打扰大家。"]);
    group.member("王敏").opens("私下查").await;

    assert!(wang.last().starts_with("属实："), "{}", wang.last());
}

#[tokio::test]
async fn after_ten_wrong_codes_somebody_waits_an_hour() {
    let campus = campus(Database::Sqlite).await;
    let (group, wang) = (campus.group("软件2301"), campus.person("王敏"));
    let code = group.code_below("反诈提示");
    group.reads();
    campus.group("软件2302").reads();

    for sign in "23456789AB".chars() {
        wang.says(&format!("/verify 0000-000{sign}")).await;
        assert!(wang.last().starts_with("不是我的："), "{}", wang.last());
    }
    // Not even a right one is answered, or it would be a way to go on.
    wang.says(&format!("/verify {code}")).await;
    assert_eq!(wang.last(), "输错太多次了。为防有人试码，请在4月7日13:30以后再查。查清以前，不要照着做。");
    assert_eq!(campus.db_texts("SELECT CAST(wrong AS TEXT) FROM guess").await, ["10"]);
    // Others are not held back.
    campus.person("李想").says(&format!("/verify {code}")).await;
    assert!(campus.person("李想").last().starts_with("属实："));
    campus.passes(hours(1)).await;
    wang.says(&format!("/verify {code}")).await;
    assert!(wang.last().starts_with("属实："), "{}", wang.last());
    let purged = campus.purges().await;
    assert!(purged.contains(&("guesses".to_owned(), 1)), "{purged:?}");
}

#[tokio::test]
async fn a_card_keeps_its_code_when_it_is_edited_and_is_recalled_when_it_holds_no_more() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"], 0).await;
    campus.shows_codes();
    registers(&campus, "李雷").await;
    campus.passes(minutes(3)).await;
    let group = campus.group("软件2301");
    let code = group.code_below("你参加了吗");
    for name in ["王敏", "张伟", "刘洋", "陈静", "杨帆"] {
        group.member(name).taps("我参加了 ✓").await;
    }
    campus.passes(minutes(1)).await;
    assert_eq!(group.code_below("已有5人确认"), code);
    let wang = campus.person("王敏");
    wang.says(&format!("/verify {code}")).await;
    insta::assert_snapshot!(wang.last(), @"
    属实：核验码‹code›是我发的。它对应的消息是：
    4月主题班会
    2025年4月17日20:03发出，发布单位：安全管理处。
    发在软件2301的群里。
    请对照一下：如果你看到的内容不一样，核验码就是抄来的，不要照着做。
    ");

    // The counsellor does not believe it.
    let counsellor = campus.person("王老师");
    counsellor.says("/review").await;
    counsellor.taps("1. 软件2301").await;
    counsellor.taps("退回").await;
    counsellor.says("那天全班在外实习，请说明。").await;
    assert_eq!(group.code_below("有变动"), code);
    wang.says(&format!("/verify {code}")).await;
    insta::assert_snapshot!(wang.last(), @"
    已撤回：核验码‹code›对应的消息，2025年4月17日20:05起作废。消息确实是我发的，但请不要再照着做。原来写的是：
    4月主题班会
    2025年4月17日20:03发出，发布单位：安全管理处。
    发在软件2301的群里。
    ");
    campus.person("李雷").reads();
    counsellor.reads();
    group.reads();
}

#[tokio::test]
async fn a_post_that_is_sent_again_has_the_same_code() {
    for fault in [Fault::DropReply, Fault::TooManyRequests { retry_after: 3 }] {
        let campus = Campus::opens("2025-04-07 12:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
        campus.shows_codes();
        let (group, wang, officer) = (campus.group("软件2301"), campus.person("王敏"), campus.officer());
        campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("sendMessage", fault.clone()) }]);
        campus.passes_until("2025-04-07 12:10").await;
        campus.passes(seconds(30)).await;
        campus.recovers();
        if matches!(fault, Fault::DropReply) {
            // Nobody knows whether it arrived: the officer has it repeated, marked as a repeat.
            officer.says("/unconfirmed").await;
            officer.taps("1 标明后重发").await;
            officer.reads();
        }
        // A group reads a post in twenty minutes, and the bot greeted it before.
        campus.passes(minutes(30)).await;
        if matches!(fault, Fault::DropReply) {
            assert_eq!(group.code_below("重发"), group.code_below("反诈提示"));
        }
        let codes = "SELECT p.code FROM post p JOIN delivery d ON d.id = p.delivery WHERE d.kind = 'tip'";
        let codes = campus.db_texts(codes).await;
        assert_eq!(codes, [group.code_below("反诈提示").replace('-', "")]);
        wang.says(&format!("/verify {}", codes[0])).await;
        assert!(wang.last().starts_with("属实："), "{}", wang.last());
        group.reads();
    }
}

#[tokio::test]
async fn what_the_bot_posts_of_itself_has_a_code_and_answers_and_private_tips_have_none() {
    let campus = campus(Database::Sqlite).await;
    let (group, wang) = (campus.group("软件2301"), campus.person("王敏"));
    wang.says("/subscribe").await;
    campus.officer().says("/help").await;
    campus.officer().reads();
    group.member("李想").says("/mute 1d").await;
    group.member("李想").says("/unmute").await;
    campus.passes_until("2025-04-08 12:30").await;

    let without = "SELECT d.kind FROM delivery d JOIN chat c ON c.id = d.chat LEFT JOIN post p ON p.delivery = d.id \
                   WHERE c.kind = 'group' AND p.delivery IS NULL GROUP BY d.kind ORDER BY d.kind";
    // What is said to a group before it is any class's has none either.
    assert_eq!(campus.db_texts(without).await, ["muted", "needs_link", "unmuted"]);
    let of_people = "SELECT d.kind FROM delivery d JOIN chat c ON c.id = d.chat JOIN post p ON p.delivery = d.id \
                     WHERE c.kind = 'private'";
    assert_eq!(campus.db_texts(of_people).await, [""; 0]);
    assert!(wang.last().contains("反诈提示") && !wang.last().contains("核验码"), "{}", wang.last());
    group.reads();
    campus.group("软件2302").reads();
}

#[tokio::test]
async fn a_notice_says_in_whose_name_it_was_and_keeps_that_when_its_words_are_gone() {
    let campus = campus(Database::Sqlite).await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2301")).await;
    let (group, wang) = (campus.group("软件2301"), campus.person("王敏"));
    campus
        .db_run(
            "UPDATE post SET reach = 'class', campus = 'qingdao', college = '计算机科学与工程学院', class = '软件2301' \
         WHERE chat = (SELECT chat FROM binding WHERE class = '软件2301')",
        )
        .await;
    let code = group.code_below("反诈提示");
    wang.says(&format!("/verify {code}")).await;
    assert!(wang.last().contains("发布单位：软件2301"), "{}", wang.last());
    campus.db_run("UPDATE delivery SET act = '{\"post\":{\"html\":\"\"}}' WHERE kind = 'tip'").await;
    wang.says(&format!("/verify {code}")).await;
    assert!(wang.last().contains("原文已过保存期。"), "{}", wang.last());
    group.reads();
    campus.group("软件2302").reads();
}
