//! The burden budget: notices within it go out, those over it wait for Friday or for the office, and everybody sees
//! what their classes were asked.

use wuzha::domain::delivery::DeliveryState;
use wuzha::domain::role::Duty;
use wuzha::sandbox::{Fault, FaultRule};

use crate::harness::campus::{Campus, Database, hours, international, minutes, monitor};

on_both_databases!(a_notice_within_the_budget_goes_out_once_in_chinese);
on_both_databases!(a_notice_within_the_budget_goes_out_once_in_english);
on_both_databases!(notices_over_the_budget_are_merged_on_friday_in_chinese);
on_both_databases!(notices_over_the_budget_are_merged_on_friday_in_english);
on_both_databases!(the_office_lets_a_notice_out_over_the_budget_in_chinese);
on_both_databases!(the_office_lets_a_notice_out_over_the_budget_in_english);
on_both_databases!(everybody_sees_what_their_classes_were_asked_in_chinese);
on_both_databases!(everybody_sees_what_their_classes_were_asked_in_english);

const COLLEGE: &str = "计算机科学与工程学院";

/// What people of a story type and tap, in their language.
struct Words {
    phone: &'static str,
    /// What the classes' groups are spoken to in.
    groups: [&'static [&'static str]; 2],
    talk: &'static str,
    form: &'static str,
    tap: &'static str,
    photo: &'static str,
    send: &'static str,
    others: &'static str,
    hold: &'static str,
    ask: &'static str,
    leave: &'static str,
    cancel: &'static str,
    got_it: &'static str,
    let_out: &'static str,
    hold_it: &'static str,
    refuse: &'static str,
    over: &'static str,
    decided: &'static str,
    all_classes: &'static str,
    one_class: &'static str,
}

const CHINESE: Words = Words {
    phone: "zh-hans",
    groups: [&["zh-CN"], &["zh-CN"]],
    talk: "今晚19:00在一号报告厅，\n驻校民警讲<反诈>。",
    form: "请在周五前填好安全问卷。",
    tap: "点一下",
    photo: "填表并附照片",
    send: "发出",
    others: "先发给其余1个班",
    hold: "并入周五汇总",
    ask: "请办公室决定",
    leave: "剩下的不发了",
    cancel: "取消",
    got_it: "看过了",
    let_out: "放行",
    hold_it: "不，并入汇总",
    refuse: "不同意",
    over: "这条通知已经处理过，或者放了一天以上。要再发，请发送 /notice。",
    decided: "这个请示已经处理过了。",
    all_classes: "计算机科学与工程学院的辅导员，全部2个",
    one_class: "软件2301的辅导员",
};

const ENGLISH: Words = Words {
    phone: "en",
    groups: [&["en"], &["en", "zh-CN"]],
    talk: "Tonight at 19:00 in hall 1,\nthe campus police talk about <fraud>.",
    form: "Please fill in the safety survey by Friday.",
    tap: "A tap",
    photo: "Form and photo",
    send: "Send",
    others: "Send to the other 1",
    hold: "Into Friday’s summary",
    ask: "Ask the office",
    leave: "Leave it at that",
    cancel: "Cancel",
    got_it: "Got it",
    let_out: "Let it out",
    hold_it: "No, into the summary",
    refuse: "No",
    over: "This notice was dealt with already, or waited for more than a day. Send /notice for a new one.",
    decided: "This request was dealt with already.",
    all_classes: "All 2: Counsellor, 计算机科学与工程学院",
    one_class: "Counsellor, 软件2301",
};

/// Two classes of one college, its lead, somebody of a department, and a counsellor of both classes.
async fn campus_on(database: Database, words: &Words, moment: &'static str) -> Campus {
    let [first, second] = words.groups;
    let campus = Campus::opens_on(database, moment)
        .class("软件2301", [international("李想", words.phone)])
        .speaking(first)
        .class("软件2302", [international("周宁", words.phone)])
        .speaking(second)
        .await;
    let staff =
        [("刘科长", Duty::Member, "safety"), ("孙书记", Duty::Lead, COLLEGE), ("王老师", Duty::Counsellor, "软件2301")];
    for (name, duty, place) in staff {
        campus.enters(name, words.phone);
        campus.person(name).starts(None).await;
        campus.person(name).reads();
        campus.db_appoints(name, duty, Some(place)).await;
    }
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2302")).await;
    campus.db_appoints("李想", Duty::Monitor, Some("软件2301")).await;
    for name in ["李想", "赵处"] {
        campus.person(name).starts(None).await;
        campus.person(name).says(&format!("/language {}", words.groups[0][0])).await;
        campus.person(name).reads();
    }
    for class in ["软件2301", "软件2302"] {
        campus.group(class).reads();
    }
    campus
}

fn everybody_reads(campus: &Campus) {
    for name in ["李想", "周宁", "刘科长", "孙书记", "王老师", "赵处"] {
        campus.person(name).reads();
    }
    for class in ["软件2301", "软件2302"] {
        campus.group(class).reads();
    }
}

async fn charges(campus: &Campus) -> Vec<String> {
    let columns = "SELECT class || ' ' || day || ' ' || source || ' ' || CAST(points AS TEXT) || ' ' || \
                   COALESCE(department, college, reach, '-')";
    campus.db_texts(&format!("{columns} FROM burden ORDER BY day, source, reference, class")).await
}

async fn acts(campus: &Campus) -> Vec<String> {
    campus
        .db_texts("SELECT kind || ' ' || actor || ' ' || body FROM ledger WHERE kind LIKE 'notice.%' ORDER BY seq")
        .await
}

// Within the budget.

async fn a_notice_within_the_budget_goes_out_once_in_chinese(database: Database) {
    let [liu, group] = a_notice_within_the_budget_goes_out_once(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(liu, @"
         138 0000 0000
        04-14 09:00  无诈  没有保存，请改好后重新发。
                           里面好像有手机号，请写成“（手机号略）”。
        04-14 09:00  刘科长  /notice
        04-14 09:00  无诈  请把通知内容发给我，按班级群里要看到的样子写，最多500个字。发出之前会先给你看。
        04-14 09:00  刘科长  今晚19:00在一号报告厅，
                           驻校民警讲<反诈>。
        04-14 09:00  无诈  ✎ 正在发给2个班
                           通知：安全管理处
                           今晚19:00在一号报告厅，
                           驻校民警讲<反诈>。
                           看过后请点一下下面的按钮。
        04-14 09:00  刘科长  ⟨填表并附照片⟩ → toast: 这样每个班用9分。
        04-14 09:00  刘科长  ⟨点一下⟩ → toast: 这样每个班用2分。
        04-14 09:00  刘科长  ⟨发出⟩ → toast: 正在发给2个班。
        04-14 09:00  刘科长  ⟨发出⟩ → alert: 这条通知已经处理过，或者放了一天以上。要再发，请发送 /notice。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(group, @"
        04-14 09:00  无诈  通知：安全管理处
                           今晚19:00在一号报告厅，
                           驻校民警讲<反诈>。
                           看过后请点一下下面的按钮。
                           ⟦看过了⟧
        04-14 09:00  周宁  ⟨看过了⟩ → toast: ✓ 已记录。本群已有1人看过。
        ");
    }
}

async fn a_notice_within_the_budget_goes_out_once_in_english(database: Database) {
    let [liu, group] = a_notice_within_the_budget_goes_out_once(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(liu, @"
         138 0000 0000
        04-14 09:00  无诈  Not kept. Please change it and send it again.
                           There seems to be a phone number in it; write “（手机号略）”.
        04-14 09:00  刘科长  /notice
        04-14 09:00  无诈  What is the notice? Please send the words as the groups should read them, at most 500 characters. I show you everything before it goes out.
        04-14 09:00  刘科长  Tonight at 19:00 in hall 1,
                           the campus police talk about <fraud>.
        04-14 09:00  无诈  ✎ On its way to 2 classes
                           Notice: Safety Management Office
                           Tonight at 19:00 in hall 1,
                           the campus police talk about <fraud>.
                           Please tap the button below once you have read it.
        04-14 09:00  刘科长  ⟨Form and photo⟩ → toast: That costs each class 9 points.
        04-14 09:00  刘科长  ⟨A tap⟩ → toast: That costs each class 2 points.
        04-14 09:00  刘科长  ⟨Send⟩ → toast: On its way to 2 classes.
        04-14 09:00  刘科长  ⟨Send⟩ → alert: This notice was dealt with already, or waited for more than a day. Send /notice for a new one.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(group, @"
        04-14 09:00  无诈  Notice: Safety Management Office · 通知：安全管理处
                           Tonight at 19:00 in hall 1,
                           the campus police talk about <fraud>.
                           Please tap the button below once you have read it. · 看过后请点一下下面的按钮。
                           ⟦Got it⟧
        04-14 09:00  周宁  ⟨Got it⟩ → toast: ✓ Recorded. 1 person in this group has read it.
        ");
    }
}

async fn a_notice_within_the_budget_goes_out_once(database: Database, words: &Words) -> [String; 2] {
    let campus = campus_on(database, words, "2025-04-14 09:00").await;
    let liu = campus.person("刘科长");
    liu.says("/notice 电话 138 0000 0000").await;
    liu.says("/notice").await;
    liu.says(words.talk).await;
    liu.taps(words.photo).await;
    liu.taps(words.tap).await;
    let [_, again] = liu.taps_twice(words.send).await;
    assert_eq!(again, words.over);

    // What is pressed below it counts once, like a tip.
    let group = campus.group("软件2302");
    group.member("周宁").taps(words.got_it).await;
    assert_eq!(charges(&campus).await, ["软件2301 2025-04-14 notice 2 safety", "软件2302 2025-04-14 notice 2 safety"]);
    let acts = acts(&campus).await;
    assert_eq!(acts.len(), 1, "{acts:?}");
    assert!(acts[0].ends_with(r#"{"classes":2,"notice":1,"points":2}"#), "{acts:?}");
    let kept = campus.db_texts("SELECT body FROM ledger").await.concat();
    assert!(!kept.contains("19:00"), "no words of a notice stand in the ledger");
    let since = group.since("2025-04-14 09:00");
    everybody_reads(&campus);
    [liu.transcript().split_once("/notice 电话").expect("his first notice").1.to_owned(), since]
}

// Over the budget.

async fn notices_over_the_budget_are_merged_on_friday_in_chinese(database: Database) {
    let [wang, card, first, second] = notices_over_the_budget_are_merged_on_friday(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang, @"
        04-14 09:00  无诈  用什么名义、发给哪些班？
                           ⟦计算机科学与工程学院的辅导员，全部2个⟧
                           ⟦软件2301的辅导员⟧
                           ⟦软件2302的辅导员⟧
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(card, @"
        班级群会看到
        通知：计算机科学与工程学院
        请在周五前填好安全问卷。
        请按要求填写表格，并附照片。
        发给2个班，每班9分。要他们做什么？请在下面选择。
        有1个班本周会超过12分
        软件2301：18/12
        可以并入4月18日12:10的周五汇总，所有通知合起来只算一条消息，填表仍然计分；也可以请专班办公室决定。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(first, @"
        04-18 12:30  无诈  本周通知汇总（2条）
                           1. 计算机科学与工程学院
                           请在周五前填好安全问卷。
                           请按要求填写表格，并附照片。
                           2. 安全管理处
                           今晚19:00在一号报告厅，
                           驻校民警讲<反诈>。
                           请按要求填写表格，并附照片。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(second, @"
        04-18 12:30  无诈  本周通知汇总（1条）
                           1. 安全管理处
                           今晚19:00在一号报告厅，
                           驻校民警讲<反诈>。
                           请按要求填写表格，并附照片。
        ");
    }
}

async fn notices_over_the_budget_are_merged_on_friday_in_english(database: Database) {
    let [wang, card, first, second] = notices_over_the_budget_are_merged_on_friday(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang, @"
        04-14 09:00  无诈  In whose name, and to which classes?
                           ⟦All 2: Counsellor, 计算机科学与工程学院⟧
                           ⟦Counsellor, 软件2301⟧
                           ⟦Counsellor, 软件2302⟧
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(card, @"
        This is what the groups will read
        Notice: 计算机科学与工程学院
        Please fill in the safety survey by Friday.
        Please fill in the form as asked, with a photo.
        To 2 classes, 9 points each. What should they do? Choose below.
        1 class would be over the 12 points of a week
        软件2301: 18/12
        The summary goes out on 18 April, 12:10 and costs one point for all notices in it; forms still count. Or the task-force office decides.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(first, @"
        04-18 12:30  无诈  Notices of this week (2)
                           1. 计算机科学与工程学院
                           Please fill in the safety survey by Friday.
                           Please fill in the form as asked, with a photo.
                           2. Safety Management Office
                           Tonight at 19:00 in hall 1,
                           the campus police talk about <fraud>.
                           Please fill in the form as asked, with a photo.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(second, @"
        04-18 12:30  无诈  Notices of this week (1) · 本周通知汇总（1条）
                           1. Safety Management Office · 1. 安全管理处
                           Tonight at 19:00 in hall 1,
                           the campus police talk about <fraud>.
                           Please fill in the form as asked, with a photo. · 请按要求填写表格，并附照片。
        ");
    }
}

async fn notices_over_the_budget_are_merged_on_friday(database: Database, words: &Words) -> [String; 4] {
    let campus = campus_on(database, words, "2025-04-14 09:00").await;
    let (liu, wang, sun) = (campus.person("刘科长"), campus.person("王老师"), campus.person("孙书记"));

    // A counsellor of two classes says which; the first class's week is nearly full afterwards.
    wang.says(&format!("/notice {}", words.form)).await;
    let names = wang.transcript();
    wang.taps(words.one_class).await;
    wang.taps(words.photo).await;
    wang.taps(words.send).await;
    wang.reads();

    // The college's notice has room in one class only: those get it at once, the other one on Friday.
    sun.says(&format!("/notice {}", words.form)).await;
    sun.taps(words.photo).await;
    let card = sun.last();
    sun.taps(words.others).await;
    let [_, again] = sun.taps_twice(words.hold).await;
    assert_eq!(again, words.over);
    sun.reads();

    // The department's has room nowhere. A restart in between changes nothing.
    liu.says(&format!("/notice {}", words.talk)).await;
    liu.taps(words.photo).await;
    campus.bot_stops().await;
    campus.bot_starts().await;
    liu.taps(words.tap).await;
    liu.taps(words.photo).await;
    liu.taps(words.ask).await;
    assert!(!campus.officer().unread().is_empty(), "the office is asked");
    everybody_reads(&campus);

    // Nobody answers; on Friday each class has one post more.
    campus.passes_until("2025-04-18 12:09").await;
    for class in ["软件2301", "软件2302"] {
        campus.group(class).reads();
    }
    campus.passes_until("2025-04-18 13:00").await;
    let answered = liu.unread();
    assert_eq!(answered.len(), 1, "{answered:?}");
    assert_eq!(campus.officer().taps(words.let_out).await, words.decided);
    let notices: Vec<_> = charges(&campus).await.into_iter().filter(|line| !line.contains(" tip ")).collect();
    assert_eq!(
        notices,
        [
            format!("软件2301 2025-04-14 notice 9 {COLLEGE}"),
            format!("软件2302 2025-04-14 notice 9 {COLLEGE}"),
            format!("软件2301 2025-04-18 notice 8 {COLLEGE}"),
            "软件2301 2025-04-18 notice 8 safety".to_owned(),
            "软件2302 2025-04-18 notice 8 safety".to_owned(),
            "软件2301 2025-04-18 summary 1 -".to_owned(),
            "软件2302 2025-04-18 summary 1 -".to_owned(),
        ]
    );
    let kinds: Vec<_> = acts(&campus).await.iter().map(|act| act.split(' ').next().unwrap_or("").to_owned()).collect();
    assert_eq!(kinds, ["notice.sent", "notice.sent", "notice.held", "notice.asked", "notice.merged", "notice.merged"]);
    campus.bot_stops().await;
    campus.bot_starts().await;
    let posts = |class: &str| {
        let unread: Vec<_> = campus.group(class).since("2025-04-18 12:30").lines().map(str::to_owned).collect();
        unread.join("\n")
    };
    let said = [names_of(&names), card, posts("软件2301"), posts("软件2302")];
    everybody_reads(&campus);
    said
}

/// The last thing in a transcript.
fn names_of(transcript: &str) -> String {
    let lines: Vec<_> = transcript.lines().collect();
    let last = lines.iter().rposition(|line| line.contains("  无诈  ")).unwrap_or_default();
    lines[last..].join("\n")
}

async fn the_office_lets_a_notice_out_over_the_budget_in_chinese(database: Database) {
    let [request, office, sun] = the_office_lets_a_notice_out_over_the_budget(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(request, @"
        有通知超过负担预算，要不要放行？
        通知：计算机科学与工程学院
        请在周五前填好安全问卷。
        请按要求填写表格，并附照片。
        发给2个班，每班9分。
        有2个班本周会超过12分
        软件2301：27/12
        软件2302：27/12
        一直没有答复，就并入4月18日12:10的周五汇总。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"
        没有同意：2个班
        通知：计算机科学与工程学院
        请在周五前填好安全问卷。
        请按要求填写表格，并附照片。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun, @"
        专班办公室已放行你的通知：2个班
        通知：计算机科学与工程学院
        请在周五前填好安全问卷。
        请按要求填写表格，并附照片。

        专班办公室把你的通知并入周五汇总：2个班
        通知：计算机科学与工程学院
        请在周五前填好安全问卷。
        请按要求填写表格，并附照片。

        专班办公室没有同意你的通知：2个班
        通知：计算机科学与工程学院
        请在周五前填好安全问卷。
        请按要求填写表格，并附照片。
        ");
    }
}

async fn the_office_lets_a_notice_out_over_the_budget_in_english(database: Database) {
    let [request, office, sun] = the_office_lets_a_notice_out_over_the_budget(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(request, @"
        A notice over the burden budget: may it go out?
        Notice: 计算机科学与工程学院
        Please fill in the safety survey by Friday.
        Please fill in the form as asked, with a photo.
        To 2 classes, 9 points each.
        2 classes would be over the 12 points of a week
        软件2301: 27/12
        软件2302: 27/12
        Without an answer it goes into Friday’s summary (18 April, 12:10).
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"
        Refused: 2 classes
        Notice: 计算机科学与工程学院
        Please fill in the safety survey by Friday.
        Please fill in the form as asked, with a photo.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun, @"
        The office lets your notice out, to 2 classes
        Notice: 计算机科学与工程学院
        Please fill in the safety survey by Friday.
        Please fill in the form as asked, with a photo.

        The office puts your notice into Friday’s summary, for 2 classes
        Notice: 计算机科学与工程学院
        Please fill in the safety survey by Friday.
        Please fill in the form as asked, with a photo.

        The office says no to your notice, for 2 classes
        Notice: 计算机科学与工程学院
        Please fill in the safety survey by Friday.
        Please fill in the form as asked, with a photo.
        ");
    }
}

async fn the_office_lets_a_notice_out_over_the_budget(database: Database, words: &Words) -> [String; 3] {
    let campus = campus_on(database, words, "2025-04-14 09:00").await;
    let (officer, sun) = (campus.officer(), campus.person("孙书记"));
    sun.says(&format!("/notice {}", words.form)).await;
    sun.taps(words.photo).await;
    sun.taps(words.send).await;
    everybody_reads(&campus);

    // One is let out, one is put into the summary, one is refused; each is answered, and decided once.
    let mut answers = Vec::new();
    let mut request = String::new();
    for ruling in [words.let_out, words.hold_it, words.refuse] {
        sun.says(&format!("/notice {}", words.form)).await;
        sun.taps(words.photo).await;
        sun.taps(words.ask).await;
        sun.reads();
        request = officer.last();
        let [_, again] = officer.taps_twice(ruling).await;
        assert_eq!(again, words.decided);
        answers.push(sun.last());
    }
    let office = officer.last();
    let states = campus.db_texts("SELECT state FROM notice_class WHERE class = '软件2301' ORDER BY notice").await;
    assert_eq!(states, ["sent", "sent", "held", "refused"]);
    let points =
        campus.db_texts("SELECT CAST(SUM(points) AS TEXT) FROM burden WHERE source = 'notice' GROUP BY class").await;
    assert_eq!(points, ["18", "18"]);
    let kinds: Vec<_> = acts(&campus).await.iter().map(|act| act.split(' ').next().unwrap_or("").to_owned()).collect();
    assert_eq!(
        kinds,
        [
            "notice.sent",
            "notice.asked",
            "notice.let_out",
            "notice.asked",
            "notice.held",
            "notice.asked",
            "notice.refused"
        ]
    );
    // A group is not spoken to twice within twenty minutes.
    campus.passes(minutes(25)).await;
    everybody_reads(&campus);
    [request, office, answers.join("\n\n")]
}

// Looking at it.

async fn everybody_sees_what_their_classes_were_asked_in_chinese(database: Database) {
    let [monitor, lead, office] = everybody_sees_what_their_classes_were_asked(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(monitor, @"
        软件2301：本周负担16/12分
        2025年4月：合计16分
        反诈提示：6
        通知：10

        软件2301：本周负担0/12分
        2025年4月：合计17分
        反诈提示：7
        通知：10
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(lead, @"
        本周负担：2个班，2个超过12分的上限
        1. 软件2301：16/12 ⚠ 超上限
        2. 软件2302：16/12 ⚠ 超上限
        2025年4月：合计32分
        反诈提示：12
        通知：20
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"
        本周负担：2个班，0个超过12分的上限
        1. 软件2301：0/12
        2. 软件2302：0/12
        2025年4月：合计34分
        反诈提示：14
        通知：20
        本月要求最多的单位
        计算机科学与工程学院：18
        安全管理处：2
        ");
    }
}

async fn everybody_sees_what_their_classes_were_asked_in_english(database: Database) {
    let [monitor, lead, office] = everybody_sees_what_their_classes_were_asked(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(monitor, @"
        软件2301: 16/12 points this week
        April 2025: 16 points in all
        tips: 6
        notices: 10

        软件2301: 0/12 points this week
        April 2025: 17 points in all
        tips: 7
        notices: 10
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(lead, @"
        Burden this week: 2 classes, 2 over the cap of 12 points
        1. 软件2301: 16/12 ⚠ over the cap
        2. 软件2302: 16/12 ⚠ over the cap
        April 2025: 32 points in all
        tips: 12
        notices: 20
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"
        Burden this week: 2 classes, 0 over the cap of 12 points
        1. 软件2301: 0/12
        2. 软件2302: 0/12
        April 2025: 34 points in all
        tips: 14
        notices: 20
        Who asked for most this month
        计算机科学与工程学院: 18
        Safety Management Office: 2
        ");
    }
}

async fn everybody_sees_what_their_classes_were_asked(database: Database, words: &Words) -> [String; 3] {
    let campus = campus_on(database, words, "2025-04-14 09:00").await;
    let (li, liu, wang) = (campus.person("李想"), campus.person("刘科长"), campus.person("王老师"));
    wang.says(&format!("/notice {}", words.form)).await;
    wang.taps(words.all_classes).await;
    wang.taps(words.photo).await;
    wang.taps(words.send).await;
    liu.says(&format!("/notice {}", words.talk)).await;
    liu.taps(words.send).await;
    // A tip a day is what the plan wants: it is counted, and no budget holds it back.
    campus.passes_until("2025-04-20 09:00").await;
    everybody_reads(&campus);
    li.says("/burden").await;
    let sunday = li.last();
    let (sun, officer) = (campus.person("孙书记"), campus.officer());
    sun.says("/burden").await;
    // On Monday the week begins anew, and the month goes on.
    campus.passes_until("2025-04-21 09:00").await;
    li.says("/burden").await;
    officer.says("/burden").await;
    let said = [format!("{sunday}\n\n{}", li.last()), sun.last(), officer.last()];
    everybody_reads(&campus);
    said
}

#[tokio::test]
async fn whoever_may_not_send_notices_is_told_who_may_and_an_old_draft_is_over() {
    let campus = campus_on(Database::Sqlite, &CHINESE, "2025-04-14 09:00").await;
    let (li, sun) = (campus.person("李想"), campus.person("孙书记"));
    li.says("/notice 今晚开会").await;
    assert!(li.last().starts_with("你没有权限这样做。"), "{}", li.last());

    // What is said half an hour after the question is no notice any more.
    sun.says("/通知").await;
    campus.passes(minutes(31)).await;
    sun.says("今晚开会").await;
    assert_eq!(campus.db_texts("SELECT words FROM notice").await, [""; 0]);
    sun.says("/通知 今晚开会").await;
    assert_eq!(sun.taps_twice(CHINESE.cancel).await, ["已取消，什么也没有发。", CHINESE.over]);
    everybody_reads(&campus);
}

#[tokio::test]
async fn what_is_left_over_is_left_and_a_draft_lasts_a_day() {
    let campus = campus_on(Database::Sqlite, &CHINESE, "2025-04-14 09:00").await;
    let (sun, wang) = (campus.person("孙书记"), campus.person("王老师"));
    wang.says(&format!("/notice {}", CHINESE.form)).await;
    wang.taps(CHINESE.one_class).await;
    wang.taps(CHINESE.photo).await;
    wang.taps(CHINESE.send).await;
    sun.says(&format!("/notice {}", CHINESE.form)).await;
    sun.taps(CHINESE.photo).await;
    sun.taps(CHINESE.others).await;
    assert_eq!(sun.taps(CHINESE.leave).await, "好的，剩下1个班不发了。");
    let states =
        campus.db_texts("SELECT class || ' ' || state FROM notice_class WHERE notice = 2 ORDER BY class").await;
    assert_eq!(states, ["软件2301 dropped", "软件2302 sent"]);

    sun.says(&format!("/notice {}", CHINESE.talk)).await;
    everybody_reads(&campus);
    campus.passes(hours(25)).await;
    assert_eq!(sun.taps(CHINESE.send).await, CHINESE.over);
    everybody_reads(&campus);
}

#[tokio::test]
async fn a_role_that_is_over_sends_nothing_and_a_full_week_is_noticed_late() {
    let campus = campus_on(Database::Sqlite, &CHINESE, "2025-04-14 09:00").await;
    let (sun, wang) = (campus.person("孙书记"), campus.person("王老师"));
    sun.says(&format!("/notice {}", CHINESE.form)).await;
    sun.taps(CHINESE.photo).await;
    // Meanwhile somebody else uses what was left.
    wang.says(&format!("/notice {}", CHINESE.form)).await;
    wang.taps(CHINESE.all_classes).await;
    wang.taps(CHINESE.photo).await;
    wang.taps(CHINESE.send).await;
    assert_eq!(sun.taps(CHINESE.send).await, "情况有变化，请重新看看卡片。");
    assert!(sun.last().contains("有2个班本周会超过12分"), "{}", sun.last());

    campus.db_run("UPDATE role_grant SET ended_at = 1, why = 'revoked' WHERE duty = 'lead'").await;
    let refused = sun.taps(CHINESE.hold).await;
    assert!(refused.starts_with("你没有权限这样做。"), "{refused}");
    assert_eq!(campus.db_texts("SELECT state FROM notice_class WHERE notice = 1").await, [""; 0]);
    everybody_reads(&campus);
}

#[tokio::test]
async fn a_class_without_a_group_gets_nothing_and_a_quiet_night_is_kept() {
    let campus = Campus::opens("2025-04-13 22:30")
        .class("软件2301", [monitor("李想")])
        .class("软件2302", [monitor("周宁")])
        .not_bound_yet()
        .await;
    campus.enters("孙书记", "zh-hans");
    let sun = campus.person("孙书记");
    sun.starts(None).await;
    campus.db_appoints("孙书记", Duty::Lead, Some(COLLEGE)).await;
    campus.group("软件2301").reads();
    sun.says("/notice 明天开会").await;
    assert!(sun.last().contains("另有1个班没有能发消息的群，收不到。"), "{}", sun.last());
    sun.taps("发出").await;
    sun.reads();
    campus.passes_until("2025-04-14 07:29").await;
    assert_eq!(campus.group("软件2301").heads(), [""; 0]);
    campus.passes_until("2025-04-14 07:31").await;
    assert_eq!(campus.group("软件2301").heads(), ["通知：计算机科学与工程学院"]);
    // It is charged to the week in which it is read.
    assert_eq!(charges(&campus).await, [format!("软件2301 2025-04-14 notice 1 {COLLEGE}")]);
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_notice_that_the_messenger_refuses_stands_in_the_ledger() {
    let campus = campus_on(Database::Sqlite, &CHINESE, "2025-04-14 09:00").await;
    let sun = campus.person("孙书记");
    sun.says(&format!("/notice {}", CHINESE.form)).await;
    let fault = Fault::Status { code: 400, description: "Bad Request: message is too odd".to_owned() };
    campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("sendMessage", fault) }]);
    sun.taps(CHINESE.send).await;
    campus.recovers();
    let failed = "SELECT class || ' ' || day || ' ' || actor || ' ' || body FROM ledger WHERE kind = 'notice.failed'";
    let failed = campus.db_texts(failed).await;
    assert_eq!(failed.len(), 1, "{failed:?}");
    assert!(failed[0].starts_with("软件2301 2025-04-14 clock "), "{failed:?}");
    assert!(failed[0].ends_with(r#""why":"failed"}"#), "{failed:?}");
    campus.expects(DeliveryState::Failed, 1);
    everybody_reads(&campus);
}
