//! The pledge against fraud: a class reads and signs it, and who did not is told to one person only.

use wuzha::domain::role::Duty;

use super::attest::{CLASS, campus_on};
use crate::harness::campus::{Campus, Database, minutes, seconds};

on_both_databases!(a_class_signs_the_pledge_in_chinese);
on_both_databases!(a_secretary_collects_signatures_in_english);

/// Every signature: the seat, how, and whether it holds.
const SIGNATURES: &str = "SELECT CAST(s.seat AS TEXT) || ' ' || p.way || CASE WHEN p.withdrawn_at IS NULL THEN '' ELSE \
    ' taken back' END FROM pledge p JOIN student s ON s.id = p.student ORDER BY s.seat";

/// Every wording that was signed, with how often.
const WORDINGS: &str = "SELECT t.hash || ' ' || t.language || ' ' || CAST((SELECT COUNT(*) FROM pledge p WHERE \
    p.text = t.hash) AS TEXT) || ' ' || t.text FROM pledge_text t ORDER BY t.language";

/// What the ledger says of it, without the beginning of the day.
const ENTRIES: &str = "SELECT kind || ' ' || COALESCE(class, '') || ' ' || COALESCE(item, '') || ' ' || body FROM ledger \
     WHERE kind LIKE 'pledge.%' ORDER BY seq";

/// Somebody opens the pledge from the group's card and signs it.
async fn signs(campus: &Campus, name: &str) -> String {
    let person = campus.person(name);
    campus.group("软件2301").member(name).opens("看承诺书（6行）").await;
    let toast = person.taps(if name == "Daniyar" { "I pledge" } else { "我承诺" }).await;
    person.reads();
    toast
}

async fn a_class_signs_the_pledge_in_chinese(database: Database) {
    let campus = campus_on(database, &["zh-CN"], 1).await;
    campus.db_appoints("陈静", Duty::Secretary, Some("软件2301")).await;
    let chen = campus.person("陈静");
    chen.says("/help").await;
    chen.reads();
    chen.says("/承诺书").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"");
    }
    chen.taps("班级签名情况").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"");
    }
    assert_eq!(chen.taps("发到班级群").await, "已发到班级群。");
    let posted_again = chen.taps("发到班级群").await;
    for name in ["王敏", "张伟", "刘洋", "陈静"] {
        assert_eq!(signs(&campus, name).await, "已签名，谢谢。", "{name}");
    }
    let wang = campus.person("王敏");
    assert_eq!(wang.taps_below("反诈承诺书", "撤回签名").await, "已撤回签名。");
    assert_eq!(wang.taps("我承诺").await, "已签名，谢谢。");
    assert_eq!(campus.db_texts(SIGNATURES).await, ["2 chat", "3 chat", "4 chat", "5 chat"]);
    campus.passes(seconds(30)).await;
    let few = campus.group("软件2301").last();
    signs(&campus, "杨帆").await;
    signs(&campus, "赵磊").await;
    campus.passes(seconds(30)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(few, @"");
        insta::assert_snapshot!(campus.group("软件2301").last(), @"");
    }
    campus.group("软件2301").reads();
    assert_eq!(wang.taps("撤回签名").await, "已撤回签名。");
    assert_eq!(wang.taps_below("反诈承诺书", "我承诺").await, "已签名，谢谢。");
    assert_eq!(wang.taps("撤回签名").await, "已撤回签名。");
    wang.reads();

    // On paper everybody signed but the first, the second, who took it back, and the last, whom nobody knows.
    chen.taps("纸质登记").await;
    chen.says("缺 1 10 77").await;
    let wrong = chen.last();
    chen.says("未签 1、10").await;
    let preview = chen.last();
    chen.taps("登记").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(posted_again, @"");
        insta::assert_snapshot!(wrong, @"");
        insta::assert_snapshot!(preview, @"");
        insta::assert_snapshot!(chen.last(), @"");
    }
    let signatures = campus.db_texts(SIGNATURES).await;
    assert_eq!(
        signatures,
        ["2 chat taken back", "3 chat", "4 chat", "5 chat", "6 chat", "7 chat", "8 paper", "9 paper"]
    );
    let reminded = chen.taps("私下提醒他们").await;
    assert!(wang.unread().is_empty(), "whoever took it back is left in peace");
    let too_soon = chen.taps("私下提醒他们").await;
    let li = campus.person("李雷");
    insta::allow_duplicates! {
        insta::assert_snapshot!(reminded, @"");
        insta::assert_snapshot!(too_soon, @"");
        insta::assert_snapshot!(li.last(), @"");
    }
    assert_eq!(li.taps("暂不").await, "好的，想签的时候发 /pledge。");
    li.reads();

    // The others of the class's staff and the office see how many, and nobody's name.
    li.says("/pledge").await;
    li.taps("班级签名情况").await;
    let teacher = campus.person("王老师");
    teacher.says("/pledge").await;
    campus.officer().says("/签名").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"");
        insta::assert_snapshot!(teacher.last(), @"");
        insta::assert_snapshot!(campus.officer().last(), @"");
    }
    for person in [li, teacher, campus.officer()] {
        assert!(!person.last().contains('*'), "{}", person.last());
        person.reads();
    }
    let copied = teacher.forges("1.p.s1-0.AAAAAAAAAAA").await;
    assert!(!copied.contains('*'), "{copied}");
    teacher.reads();

    // What was signed stands under the hash of it.
    for wording in campus.db_texts(WORDINGS).await {
        let mut parts = wording.splitn(4, ' ');
        let (hash, _, _, text) = (parts.next(), parts.next(), parts.next(), parts.next().expect("a text"));
        assert_eq!(hash, Some(wuzha::secret::hash(text).as_str()));
        assert!(text.starts_with('①') && text.contains("96110"), "{text}");
    }
    chen.reads();
    campus.passes_until("2025-04-18 03:00").await;
    wang.says("/mydata").await;
    let line = wang.last_file().lines().find(|line| line.contains("承诺书")).expect("a line").to_owned();
    let entries = campus.db_texts(ENTRIES).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(line, @"");
        insta::assert_snapshot!(entries.join("\n"), @"");
    }
    assert!(
        campus.group("软件2301").transcript().lines().all(|line| !line.contains("王*")),
        "nobody is named in a group"
    );
    wang.says("/forget").await;
    wang.taps("忘记我").await;
    wang.reads();
    assert!(!campus.db_texts(SIGNATURES).await.iter().any(|line| line.starts_with("2 ")), "forgotten");
    for name in CLASS {
        campus.person(name).reads();
    }
    campus.group("软件2301").reads();
}

async fn a_secretary_collects_signatures_in_english(database: Database) {
    let campus = campus_on(database, &["en", "zh-CN"], 0).await;
    campus.enters("Anna", "en");
    campus.db_appoints("Anna", Duty::Secretary, Some("软件2301")).await;
    let anna = campus.person("Anna");
    anna.says("/pledge").await;
    anna.taps("Post in the group").await;
    let daniyar = campus.person("Daniyar");
    daniyar.says("/start pledge").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(campus.group("软件2301").last(), @"");
        insta::assert_snapshot!(daniyar.last(), @"");
    }
    daniyar.taps_twice("I pledge").await;
    // In another language it is another text: what was signed stays, and can be signed anew.
    daniyar.says("/language zh-CN").await;
    daniyar.says("/pledge").await;
    let in_chinese = daniyar.last();
    daniyar.says("/language en").await;
    assert_eq!(
        daniyar.taps("我承诺").await,
        "The words or the language of the pledge have changed. Please read it again before you sign."
    );
    daniyar.says("/pledge").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(in_chinese, @"");
        insta::assert_snapshot!(daniyar.last(), @"");
    }
    anna.says("/sign").await;
    anna.taps("Signed on paper").await;
    anna.taps("Cancel").await;
    anna.taps("Signed on paper").await;
    anna.says("all signed").await;
    let preview = anna.last();
    campus.bot_stops().await;
    campus.bot_starts().await;
    anna.taps("Save").await;
    let all = anna.last();
    let over = anna.taps_below("Everybody", "Post in the group").await;
    // A list that corrects the one before.
    anna.taps("Signed on paper").await;
    anna.says("absent 2 and 3").await;
    anna.taps("Save").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(preview, @"");
        insta::assert_snapshot!(all, @"");
        insta::assert_snapshot!(over, @"");
        insta::assert_snapshot!(anna.last(), @"");
    }
    anna.taps("Remind them in private").await;
    campus.person("王敏").reads();
    campus.person("张伟").reads();
    anna.taps("Signed on paper").await;
    campus.passes(minutes(31)).await;
    anna.says("all signed").await;
    let late = anna.last();
    assert!(!late.contains("Then everybody"), "it is not waited for any more: {late}");
    campus.passes_until("2025-04-23 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(anna.last(), @"");
    }
    anna.taps("Show who").await;
    let wordings = campus.db_texts(WORDINGS).await;
    let languages: Vec<_> = wordings.iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(languages, ["en"], "the paper is in the class's first language");
    for name in CLASS.iter().chain(&["Anna", "王老师"]) {
        campus.person(name).reads();
    }
    campus.group("软件2301").reads();
    campus.officer().reads();
    campus.group("软件2302").reads();
    campus.person("郑爽").reads();
}
