//! Somebody looks at meetings of others: the queue, returning, passing many, those drawn at random, the daily word.

use wuzha::domain::role::Duty;

use super::attest::{CLASS, campus_on, everybody_reads, facts, registers, states};
use super::meeting::photo_with_a_place;
use crate::harness::campus::{Campus, Database, hours, minutes};

on_both_databases!(a_counsellor_looks_at_what_waits_in_chinese);
on_both_databases!(a_counsellor_looks_at_what_waits_in_english);

async fn a_counsellor_looks_at_what_waits_in_chinese(database: Database) {
    looks(database, "zh-hans").await;
}

async fn a_counsellor_looks_at_what_waits_in_english(database: Database) {
    looks(database, "en").await;
}

/// Few confirm a meeting without a picture: the counsellor hears of it once, looks, returns it, and in the end passes.
async fn looks(database: Database, language: &str) {
    let is_chinese = language == "zh-hans";
    let said = |zh: &'static str, en: &'static str| if is_chinese { zh } else { en };
    let campus = campus_on(database, &["zh-CN"], 0).await;
    campus.enters("何老师", language);
    campus.db_appoints("何老师", Duty::Counsellor, Some("软件2301")).await;
    let he = campus.person("何老师");
    he.says("/help").await;
    he.reads();
    registers(&campus, "李雷").await;
    campus.passes(minutes(3)).await;
    campus.group("软件2301").member("王敏").taps("我参加了 ✓").await;
    he.says("/review").await;
    // Thursday evening and two days are Saturday evening: the word comes on Monday.
    campus.passes(hours(49)).await;
    assert_eq!(states(&campus).await, ["needs_look"]);
    campus.passes_until("2025-04-21 17:29").await;
    campus.bot_stops().await;
    campus.bot_starts().await;
    campus.passes_until("2025-04-22 17:31").await;
    he.taps(said("去核实", "Look at them")).await;
    he.taps("1. 软件2301").await;
    let card = he.last();
    if is_chinese {
        insta::allow_duplicates! {
            insta::assert_snapshot!(card, @"
            4月主题班会 · 软件2301
            已登记，待辅导员核实
            期限：4月30日星期三前
            召开：4月17日星期四
            到会：应到10人，实到10人
            形式：讨论
            登记时间：4月17日20:01
            核实原因：确认的同学太少，也没有照片
            同学确认1/10 · 没有照片
            ");
        }
    } else {
        insta::allow_duplicates! {
            insta::assert_snapshot!(card, @"
            April class meeting · 软件2301
            registered, the counsellor will look
            Due: by Wednesday 30 April
            Held: Thursday 17 April
            There: 10 of 10
            Form: discussion
            Registered: 17 April, 20:01
            Why you look at it: few classmates confirm it, and there is no photo
            1 of 10 classmates confirm it · no photo
            ");
        }
    }
    he.taps(said("退回", "Return")).await;
    he.says("请补一张照片。").await;
    campus.passes(minutes(3)).await;
    assert_eq!(states(&campus).await, ["returned"]);
    let told = campus.person("李雷").unread().join("\n");
    assert!(told.contains("请补一张照片。"), "{told}");
    let again = campus.person("李雷");
    again.says("/meeting").await;
    again.taps("登记").await;
    again.taps("提交").await;
    again.reads();
    he.says(said("/核实", "/review")).await;
    he.taps("1. 软件2301").await;
    he.taps(said("核实通过", "Verify")).await;
    assert_eq!(states(&campus).await, ["verified"]);
    he.says("/review").await;
    let transcript = he.transcript();
    let transcript = transcript.split_once("/review\n").expect("the first look").1;
    if is_chinese {
        insta::allow_duplicates! {
            insta::assert_snapshot!(transcript, @"
        04-17 20:04  无诈  可以核实的班会（1次），急的在前
                           1. 软件2301 4月主题班会 · 已登记，同学还在确认
                           4月17日星期四 · 出勤10/10 · 同学确认1/10 · 没有照片
                           ⟦1. 软件2301⟧
        04-21 17:30  无诈  ✎ 可以核实的班会（1次），急的在前
                           1. 软件2301 4月主题班会 · 确认的同学太少，也没有照片
                           4月17日星期四 · 出勤10/10 · 同学确认1/10 · 没有照片
                           ⟦1. 软件2301⟧
        04-22 17:31  何老师  ⟨去核实⟩ → toast: (nothing)
        04-22 17:31  何老师  ⟨1. 软件2301⟩ → toast: 详情在下面。
        04-22 17:31  无诈  ✎ 4月主题班会 · 软件2301
                           为什么退回？请写一句话，班长会看到。我等30分钟。
                           ⟦取消⟧
        04-22 17:31  何老师  ⟨退回⟩ → toast: (nothing)
        04-22 17:31  何老师  请补一张照片。
        04-22 17:31  无诈  4月主题班会 · 软件2301
                           被退回，请重新登记
                           期限：4月30日星期三前
                           召开：4月17日星期四
                           到会：应到10人，实到10人
                           形式：讨论
                           登记时间：4月17日20:01
                           原因：请补一张照片。
                           ⟦撤销（2分钟内）⟧ ⟦代登记⟧
                           ⟦全部会议⟧
        04-22 17:34  何老师  /核实
        04-22 17:34  无诈  可以核实的班会（1次），急的在前
                           1. 软件2301 4月主题班会 · 已登记，同学还在确认
                           4月17日星期四 · 出勤10/10 · 同学确认0/10 · 没有照片
                           ⟦1. 软件2301⟧
        04-22 17:34  何老师  ⟨1. 软件2301⟩ → toast: 详情在下面。
        04-22 17:34  无诈  ✎ 4月主题班会 · 软件2301
                           已核实
                           期限：4月30日星期三前
                           召开：4月17日星期四
                           到会：应到10人，实到10人
                           形式：讨论
                           登记时间：4月22日17:34
                           ⟦撤销（2分钟内）⟧ ⟦更正⟧
                           ⟦退回⟧
                           ⟦全部会议⟧
        04-22 17:34  何老师  ⟨核实通过⟩ → toast: 已核实。
        04-22 17:34  何老师  /review
        04-22 17:34  无诈  现在没有要你核实的班会。
        ");
        }
    } else {
        insta::allow_duplicates! {
            insta::assert_snapshot!(transcript, @"
        04-17 20:04  无诈  Meetings to look at (1), the most urgent first
                           1. 软件2301, April class meeting: registered, classmates may still confirm it
                           Thursday 17 April · 10 of 10 present · 1 of 10 classmates confirm it · no photo
                           ⟦1. 软件2301⟧
        04-21 17:30  无诈  ✎ Meetings to look at (1), the most urgent first
                           1. 软件2301, April class meeting: few classmates confirm it, and there is no photo
                           Thursday 17 April · 10 of 10 present · 1 of 10 classmates confirm it · no photo
                           ⟦1. 软件2301⟧
        04-22 17:31  何老师  ⟨Look at them⟩ → toast: (nothing)
        04-22 17:31  何老师  ⟨1. 软件2301⟩ → toast: It stands below.
        04-22 17:31  无诈  ✎ April class meeting · 软件2301
                           Why is it returned? One sentence; the monitor reads it. I wait 30 minutes.
                           ⟦Cancel⟧
        04-22 17:31  何老师  ⟨Return⟩ → toast: (nothing)
        04-22 17:31  何老师  请补一张照片。
        04-22 17:31  无诈  April class meeting · 软件2301
                           returned, register it again
                           Due: by Wednesday 30 April
                           Held: Thursday 17 April
                           There: 10 of 10
                           Form: discussion
                           Registered: 17 April, 20:01
                           Reason: 请补一张照片。
                           ⟦Undo (2 minutes)⟧ ⟦Register for them⟧
                           ⟦All meetings⟧
        04-22 17:34  何老师  /review
        04-22 17:34  无诈  Meetings to look at (1), the most urgent first
                           1. 软件2301, April class meeting: registered, classmates may still confirm it
                           Thursday 17 April · 10 of 10 present · 0 of 10 classmates confirm it · no photo
                           ⟦1. 软件2301⟧
        04-22 17:34  何老师  ⟨1. 软件2301⟩ → toast: It stands below.
        04-22 17:34  无诈  ✎ April class meeting · 软件2301
                           verified
                           Due: by Wednesday 30 April
                           Held: Thursday 17 April
                           There: 10 of 10
                           Form: discussion
                           Registered: 22 April, 17:34
                           ⟦Undo (2 minutes)⟧ ⟦Correct⟧
                           ⟦Return⟧
                           ⟦All meetings⟧
        04-22 17:34  何老师  ⟨Verify⟩ → toast: Verified.
        04-22 17:34  何老师  /review
        04-22 17:34  无诈  No meeting waits for you.
        ");
        }
    }
    let kinds = facts(&campus).await;
    assert_eq!(
        kinds,
        ["meeting.registered", "meeting.doubted", "meeting.returned", "meeting.registered", "meeting.verified"]
    );
    campus.person("何老师").reads();
    everybody_reads(&campus);
}

#[tokio::test]
async fn a_counsellor_is_told_how_the_class_voted() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"], 0).await;
    let (li, group) = (campus.person("李雷"), campus.group("软件2301"));
    let votes = async |option: usize, count: usize| {
        for name in &CLASS[1..=count] {
            group.member(name).votes(option).await;
        }
    };
    // Which kit it is is drawn; which answer is right stands in the database.
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    let right =
        campus.db_texts("SELECT CAST(answer AS TEXT) FROM kit_use").await[0].parse::<usize>().expect("an option");
    votes((right + 1) % 4, 3).await;
    for name in ["杨帆", "赵磊", "黄丽"] {
        group.member(name).votes(right).await;
    }
    registers(&campus, "李雷").await;
    campus.passes(minutes(3)).await;
    let look = async |name: &'static str, number: &str| {
        campus.person(name).says("/review").await;
        campus.person(name).taps(number).await;
        campus.person(name).last()
    };
    let card = look("王老师", "1. 软件2301").await;
    assert!(!card.contains("投票"), "one vote is no difference: {card}");
    li.taps("讨论后投票").await;
    votes(right, 8).await;
    li.taps("结束投票").await;
    let card = look("王老师", "1. 软件2301").await;
    let line = card.lines().find(|line| line.starts_with("投票")).unwrap_or_else(|| panic!("{card}"));
    insta::assert_snapshot!(line, @"投票：讨论前6人中3人答对，讨论后8人中8人答对，答对的比例提高50个百分点。");
    campus.enters("Ms Hall", "en");
    campus.db_appoints("Ms Hall", Duty::Counsellor, Some("软件2301")).await;
    let card = look("Ms Hall", "1. 软件2301").await;
    let line = card.lines().find(|line| line.starts_with("Votes")).unwrap_or_else(|| panic!("{card}"));
    insta::assert_snapshot!(line, @"Votes: 3 of 6 right before the discussion and 8 of 8 after it, 50 points up.");
    let body = campus.db_texts("SELECT body FROM ledger WHERE kind = 'meeting.voted'").await;
    assert_eq!(body.len(), 1);
    for figures in ["\"before_votes\":6", "\"before_right\":3", "\"after_votes\":8", "\"after_right\":8"] {
        assert!(body[0].contains(figures), "{}", body[0]);
    }

    // Four people are too few to be told: they could lead to somebody.
    campus.passes_until("2025-05-12 20:00").await;
    everybody_reads(&campus);
    campus.person("Ms Hall").reads();
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    votes(0, 4).await;
    li.taps("讨论后投票").await;
    votes(0, 8).await;
    li.taps("结束投票").await;
    registers(&campus, "李雷").await;
    campus.passes(minutes(3)).await;
    let lines = [("王老师", "投票"), ("Ms Hall", "Votes")];
    let mut told = Vec::new();
    for (name, begins) in lines {
        let card = look(name, "2. 软件2301").await;
        told.extend(card.lines().find(|line| line.starts_with(begins)).map(str::to_owned));
    }
    insta::assert_snapshot!(told.join("\n"), @"
    投票：讨论前后都投过，但有一次不足5人，不公布票数。
    Votes: there was one before and one after the discussion, but fewer than 5 people took part in one of them, so the figures are not told.
    ");
    campus.person("Ms Hall").reads();
    everybody_reads(&campus);
}

#[tokio::test]
async fn many_are_passed_at_once_but_not_what_somebody_registered_themselves() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"], 0).await;
    let wang = campus.person("王老师");
    // The counsellor registers it for the class.
    wang.says("/meeting").await;
    wang.taps("代登记").await;
    wang.taps("今天").await;
    wang.taps("全到（10人）").await;
    wang.taps("提交").await;
    wang.reads();
    campus.passes(minutes(3)).await;
    confirm(&campus).await;
    assert_eq!(states(&campus).await, ["peer_verified"]);
    wang.says("/review").await;
    assert_eq!(wang.last(), "现在没有要你核实的班会。", "it is their own");
    wang.says("/meeting").await;
    wang.taps("4月主题班会").await;
    assert_eq!(wang.taps("核实通过").await, "这次会是你自己登记或更正的，请由另一位老师来核实。");

    // Somebody else may, and all of them at once; twice is once.
    campus.enters("孙书记", "zh-hans");
    campus.db_appoints("孙书记", Duty::Lead, Some("计算机科学与工程学院")).await;
    let sun = campus.person("孙书记");
    sun.says("/review").await;
    assert_eq!(sun.taps_twice("通过已确认的1个").await, ["已通过1次班会。", "没有要通过的班会了。"]);
    assert_eq!(sun.last(), "现在没有要你核实的班会。");
    assert_eq!(states(&campus).await, ["verified"]);
    sun.reads();
    everybody_reads(&campus);
}

#[tokio::test]
async fn a_meeting_that_is_drawn_is_looked_at_by_somebody_else() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"], 0).await;
    let wang = campus.person("王老师");
    registers(&campus, "李雷").await;
    campus.passes(minutes(3)).await;
    confirm(&campus).await;
    wang.says("/review").await;
    assert_eq!(wang.taps("通过已确认的1个").await, "已通过1次班会。");
    campus.enters("孙书记", "zh-hans");
    campus.db_appoints("孙书记", Duty::Lead, Some("计算机科学与工程学院")).await;
    let sun = campus.person("孙书记");
    sun.says("/help").await;
    sun.reads();

    // The only one of the college in this week.
    campus.passes_until("2025-04-18 02:41").await;
    let drawn = campus.db_texts("SELECT CAST(meeting AS TEXT) FROM spot_check").await;
    assert_eq!(drawn.len(), 1);
    wang.says("/review").await;
    assert_eq!(wang.last(), "现在没有要你核实的班会。", "whoever verified it does not look again");
    campus.passes_until("2025-04-18 17:31").await;
    insta::assert_snapshot!(sun.last(), @"
    有1次班会等你核实
    · 随机抽查：1次
    ");
    sun.taps("去核实").await;
    sun.taps("1. 软件2301").await;
    insta::assert_snapshot!(sun.last(), @"
    4月主题班会 · 软件2301
    已核实
    期限：4月30日星期三前
    召开：4月17日星期四
    到会：应到10人，实到10人
    形式：讨论
    登记时间：4月17日20:01
    核实原因：随机抽查
    同学确认3/10 · 没有照片
    抽查请核对：
    ① 问两名同学：那天开了吗，讲了什么？
    ② 日期和出勤人数对得上吗？
    ③ 有照片的话，照片是这次班会的吗？
    ");
    sun.taps("与登记不一致").await;
    sun.says("两名同学都说那天没有开班会。").await;
    sun.reads();
    assert_eq!(states(&campus).await, ["returned"]);
    assert_eq!(facts(&campus).await[3..], ["meeting.returned", "meeting.spot_checked"]);
    let told = campus.person("李雷").unread().join("\n");
    assert!(told.contains("两名同学都说那天没有开班会。"), "{told}");

    // It is registered again, and looked at again.
    campus.passes(minutes(3)).await;
    let again = campus.person("李雷");
    again.says("/meeting").await;
    again.taps("登记").await;
    again.taps("提交").await;
    again.reads();
    sun.says("/review").await;
    sun.taps("1. 软件2301").await;
    assert_eq!(sun.taps_twice("与登记一致").await, ["已记录：与登记一致。", "已经有人看过了。"]);
    assert_eq!(states(&campus).await, ["verified"]);
    let results = campus.db_texts("SELECT body FROM ledger WHERE kind = 'meeting.spot_checked' ORDER BY seq").await;
    assert!(results[0].contains(r#""unsound""#) && results[1].contains(r#""sound""#), "{results:?}");
    sun.reads();
    everybody_reads(&campus);
}

async fn confirm(campus: &Campus) {
    for name in ["王敏", "张伟", "刘洋"] {
        campus.group("软件2301").member(name).taps("我参加了 ✓").await;
    }
}

#[tokio::test]
async fn with_a_photo_nobody_has_to_look_and_the_photo_comes_when_it_is_asked_for() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"], 0).await;
    let (monitor, wang) = (campus.person("李雷"), campus.person("王老师"));
    monitor.says("/meeting").await;
    monitor.taps("登记").await;
    monitor.taps("今天").await;
    monitor.taps("全到（10人）").await;
    monitor.taps("加照片").await;
    monitor.shows(photo_with_a_place(), "").await;
    monitor.taps("提交").await;
    monitor.reads();
    campus.passes(hours(50)).await;
    assert_eq!(states(&campus).await, ["registered"], "two days without a word from anybody");
    assert_eq!(facts(&campus).await, ["meeting.registered"]);
    assert!(campus.group("软件2301").last().contains("确认已经结束"), "{}", campus.group("软件2301").last());
    wang.says("/review").await;
    wang.taps("1. 软件2301").await;
    assert!(wang.last().contains("有照片"), "{}", wang.last());
    assert_eq!(wang.taps("照片").await, "照片在下面。");
    let kept = campus.kept_proofs();
    assert_eq!((kept.len(), wang.last_bytes()), (1, kept[0].1.clone()));
    campus.loses_proof(&kept[0].0);
    assert!(wang.taps("照片").await.contains("找不到"));
    wang.reads();
    everybody_reads(&campus);
}
