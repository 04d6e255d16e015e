//! Meetings: registered in four taps, corrected, late, exempt, planned, returned.

use std::io::Cursor;

use image::{ImageFormat, RgbImage};
use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, Person, hours, minutes, monitor, student};

on_both_databases!(a_monitor_registers_a_meeting_in_four_taps_and_types_nothing);
on_both_databases!(an_english_monitor_does_the_same_in_english);
on_both_databases!(who_was_absent_is_tapped_or_typed_and_a_photo_is_kept_without_its_place);
on_both_databases!(a_wrong_registration_is_undone_corrected_and_later_corrected_by_the_counsellor);
on_both_databases!(two_monitors_register_the_same_meeting);
on_both_databases!(a_late_meeting_is_marked_and_a_very_late_one_waits_for_consent);
on_both_databases!(a_meeting_that_need_not_be_held_is_exempt_with_a_reason);
on_both_databases!(a_returned_meeting_is_registered_again_and_a_proxy_says_so);
on_both_databases!(a_date_is_set_for_the_calendar_and_the_class_hears_of_it_the_day_before);
on_both_databases!(a_college_holds_its_mobilisation_and_its_row_of_the_plan_is_done);
on_both_databases!(whoever_answers_for_several_classes_chooses_one);
on_both_databases!(the_league_branch_holds_its_class_and_its_day);

const CLASS: &str = "软件2301";

const COLLEGE: &str = "计算机科学与工程学院";

/// Enough invented students for a class of two pages.
const STUDENTS: [(&str, &str, Option<&str>); 10] = [
    ("张三", "202301010001", None),
    ("李四", "202301010002", None),
    ("王五", "202301010003", None),
    ("赵六", "202301010004", None),
    ("钱七", "202301010005", None),
    ("孙八", "202301010006", None),
    ("周九", "202301010007", None),
    ("吴十", "202301010008", None),
    ("郑明", "202301010009", None),
    ("冯强", "202301010010", None),
];

async fn a_monitor_registers_a_meeting_in_four_taps_and_types_nothing(database: Database) {
    let campus = campus_on(database, "2025-04-17 20:20").await;
    let li = campus.person("李雷");

    li.says("/meeting").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        软件2301
        4月主题班会：还没登记 · 4月30日星期三前
        5月主题班会：5月1日星期四起登记 · 5月31日星期六（端午节假期，按5月30日星期五办）
        主题团课：还没登记 · 6月30日星期一前
        主题团日：还没登记 · 6月30日星期一前
        6月主题班会：6月1日星期日起登记 · 6月30日星期一前
        下面的按钮说的是4月主题班会。
        ");
    }
    // From here on taps are counted, and nothing is typed.
    let mut taps = 0;
    for label in ["登记", "今天", "全到（10人）", "提交"] {
        let toast = li.taps(label).await;
        taps += 1;
        assert_eq!(toast, if label == "提交" { "已登记。" } else { "" }, "{label}");
    }
    assert_eq!(taps, 4);
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        4月主题班会 · 软件2301
        已登记
        期限：4月30日星期三前
        召开：4月17日星期四
        到会：应到10人，实到10人
        形式：讨论
        登记时间：4月17日20:20
        ");
    }
    // Pressing the old buttons again, also after a restart, changes nothing and says how it is.
    campus.bot_stops().await;
    campus.bot_starts().await;
    li.says("/班会").await;
    assert!(li.last().contains("4月主题班会：已登记"), "{}", li.last());
    li.taps("4月主题班会").await;
    assert!(li.last().contains("应到10人，实到10人"), "{}", li.last());
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'meeting.%' ORDER BY seq").await;
    assert_eq!(facts, ["meeting.registered"]);
    let items = campus.db_texts("SELECT item FROM ledger WHERE kind LIKE 'meeting.%'").await;
    assert_eq!(items, ["I2"]);
    // The other kinds of meetings are the same engine's.
    li.says("/meeting").await;
    for label in ["登记", "昨天", "全到（10人）", "案例分析"] {
        li.taps(label).await;
    }
    assert_eq!(li.taps_twice("提交").await, ["已登记。", "这次会已经登记过了。"]);
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        主题团课 · 软件2301
        已登记
        期限：6月30日星期一前
        召开：4月16日星期三
        到会：应到10人，实到10人
        形式：案例分析
        登记时间：4月17日20:20
        ");
    }
    everybody_reads(&campus);
}

async fn an_english_monitor_does_the_same_in_english(database: Database) {
    let campus = campus_on(database, "2025-04-17 20:20").await;
    campus.enters("Ann", "en");
    campus.db_appoints("Ann", Duty::Deputy, Some(CLASS)).await;
    let ann = campus.person("Ann");

    // A text without a letter is of no language: the reader's is used for what to write instead.
    ann.says("/meeting").await;
    ann.taps("Ask for exemption").await;
    ann.says("138 0000 0000").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(ann.last(), @"
        Not kept. Please change it and send it again.
        There seems to be a phone number in it; write “(phone left out)”.
        ");
    }
    ann.taps("Cancel").await;
    campus.passes(minutes(1)).await;
    let first = ann.transcript().lines().count();
    ann.says("/meeting").await;
    for label in ["Register", "Today", "Somebody is absent", "✓ 03 王*", "Done (9 here)", "scenario", "Submit"] {
        ann.taps(label).await;
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(ann.transcript().lines().skip(first).collect::<Vec<_>>().join("\n"), @"
        04-17 20:21  Ann  /meeting
        04-17 20:21  无诈  ✎ April class meeting · 软件2301
                           registered
                           Due: by Wednesday 30 April
                           Held: Thursday 17 April
                           There: 9 of 10
                           Form: scenario
                           Absent: 03 王*
                           Registered: 17 April, 20:21
                           ⟦Undo (2 minutes)⟧ ⟦Correct⟧
                           ⟦All meetings⟧
        04-17 20:21  Ann  ⟨Register⟩ → toast: (nothing)
        04-17 20:21  Ann  ⟨Today⟩ → toast: (nothing)
        04-17 20:21  Ann  ⟨Somebody is absent⟩ → toast: (nothing)
        04-17 20:21  Ann  ⟨✓ 03 王*⟩ → toast: (nothing)
        04-17 20:21  Ann  ⟨Done (9 here)⟩ → toast: (nothing)
        04-17 20:21  Ann  ⟨scenario⟩ → toast: (nothing)
        04-17 20:21  Ann  ⟨Submit⟩ → toast: Registered.
        ");
    }
    everybody_reads(&campus);
}

async fn who_was_absent_is_tapped_or_typed_and_a_photo_is_kept_without_its_place(database: Database) {
    let campus = campus_on(database, "2025-04-17 20:20").await;
    let li = campus.person("李雷");
    li.says("/meeting").await;
    for label in
        ["登记", "其他日子", "4-15", "有人缺席", "✓ 03 王*", "✓ 07 周*", "下一页 ▶", "✓ 10 冯*", "◀ 上一页", "✗ 07 周*"]
    {
        li.taps(label).await;
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        4月主题班会 · 软件2301
        谁没到？点一下改成缺席，再点一下改回来；也可以直接发“缺 3 17 22”这样的序号。
        缺席：03 王*、10 冯*
        ");
    }
    li.taps("选好了（到8人）").await;
    // Whoever has a list on paper types it instead.
    li.taps("改出勤").await;
    li.says("缺 3 99").await;
    assert!(li.last().contains("99"), "{}", li.last());
    li.says("缺 3、17").await;
    assert!(li.last().contains("17"), "{}", li.last());
    li.says("缺 2 5").await;
    assert!(li.last().contains("缺席：02 李*、05 钱*"), "{}", li.last());

    // What is no picture is told so; a picture is drawn anew.
    li.taps("加照片").await;
    li.sends("班会.pdf", b"%PDF-1.7 invented").await;
    assert!(li.last().contains("不是能打开的照片"), "{}", li.last());
    let photo = photo_with_a_place();
    li.shows(&photo, "").await;
    assert!(li.last().contains("照片：有"), "{}", li.last());
    let kept = campus.kept_proofs();
    assert_eq!(kept.len(), 1);
    assert!(kept[0].1.starts_with(b"\xff\xd8\xff") && !kept[0].1.windows(4).any(|window| window == b"Exif"));
    assert_eq!(li.taps("提交").await, "已登记。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        4月主题班会 · 软件2301
        已登记
        期限：4月30日星期三前
        召开：4月15日星期二
        到会：应到10人，实到8人
        形式：讨论
        缺席：02 李*、05 钱*
        照片：有
        登记时间：4月17日20:20
        ");
    }
    let blobs = campus.db_texts("SELECT blob FROM ledger WHERE kind = 'meeting.registered'").await;
    assert_eq!(blobs, [kept[0].0.clone()]);
    everybody_reads(&campus);
}

async fn a_wrong_registration_is_undone_corrected_and_later_corrected_by_the_counsellor(database: Database) {
    let campus = campus_on(database, "2025-04-17 20:20").await;
    let (li, wang) = (campus.person("李雷"), campus.person("王老师"));
    registers(li, "今天").await;
    assert_eq!(li.taps("撤销（2分钟内）").await, "已撤销。");
    assert!(li.last().contains("还没登记"), "{}", li.last());
    li.taps("登记").await;
    for label in ["昨天", "全到（10人）", "提交"] {
        li.taps(label).await;
    }
    campus.passes(minutes(3)).await;
    assert_eq!(li.taps("撤销（2分钟内）").await, "只能在2分钟内撤回自己的上一步。");
    li.reads();

    // Within a day the monitor corrects it alone: the same questions, answered already.
    li.taps("更正").await;
    for label in ["改日期", "今天", "改出勤", "有人缺席", "✓ 02 李*", "选好了（到9人）"] {
        li.taps(label).await;
    }
    assert_eq!(li.taps("提交").await, "已更正，原来的登记也留着。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        4月主题班会 · 软件2301
        已登记
        期限：4月30日星期三前
        召开：4月17日星期四
        到会：应到10人，实到9人
        形式：讨论
        缺席：02 李*
        登记时间：4月17日20:20
        ");
    }
    campus.passes(hours(24)).await;

    // Later the counsellor does.
    li.says("/meeting").await;
    li.taps("4月主题班会").await;
    assert_eq!(li.taps("申请更正").await, "已请辅导员更正。");
    li.reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        有人请你更正登记
        4月主题班会 · 软件2301
        已登记
        期限：4月30日星期三前
        召开：4月17日星期四
        到会：应到10人，实到9人
        形式：讨论
        缺席：02 李*
        登记时间：4月17日20:20
        ");
    }
    wang.taps("更正").await;
    wang.taps("情景模拟").await;
    assert_eq!(wang.taps("提交").await, "已更正，原来的登记也留着。");
    assert!(wang.last().contains("应到10人，实到9人"), "{}", wang.last());
    assert!(li.last().starts_with("你的登记已由别人更正"), "{}", li.last());
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'meeting.%' ORDER BY seq").await;
    let expected =
        ["meeting.registered", "meeting.undone", "meeting.registered", "meeting.corrected", "meeting.corrected"];
    assert_eq!(facts, expected);
    everybody_reads(&campus);
}

async fn two_monitors_register_the_same_meeting(database: Database) {
    let campus = campus_on(database, "2025-04-17 20:20").await;
    let (li, han) = (campus.person("李雷"), campus.person("韩梅梅"));
    han.says("/meeting").await;
    for label in ["登记", "今天", "全到（10人）"] {
        han.taps(label).await;
    }
    registers(li, "今天").await;
    li.reads();

    assert_eq!(han.taps("提交").await, "这次会已经登记过了。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(han.last(), @"
        4月主题班会 · 软件2301
        已登记
        期限：4月30日星期三前
        召开：4月17日星期四
        到会：应到10人，实到10人
        形式：讨论
        登记时间：4月17日20:20
        这次会已经有人登记了。
        ");
    }
    // Another one of the same month has a number of its own, and what was said is about that one.
    han.taps("我说的是另一次会").await;
    assert!(han.last().starts_with("4月主题班会（第2次）"), "{}", han.last());
    assert_eq!(han.taps("提交").await, "已登记。");
    let meetings =
        "SELECT slot || ' ' || CAST(number AS TEXT) || ' ' || state FROM meeting WHERE state <> 'open' ORDER BY number";
    assert_eq!(campus.db_texts(meetings).await, ["2025-04 1 registered", "2025-04 2 registered"]);
    // In May the other is first, and this one says that it is the same.
    campus.passes_until("2025-05-12 20:20").await;
    everybody_reads(&campus);
    li.says("/meeting").await;
    li.taps("登记").await;
    registers(han, "今天").await;
    assert_eq!(li.taps("今天").await, "这次会已经登记过了。");
    assert_eq!(li.taps("就是这次").await, "好的，没有改动。");
    assert!(li.last().contains("应到10人，实到10人"), "{}", li.last());
    everybody_reads(&campus);
}

async fn a_late_meeting_is_marked_and_a_very_late_one_waits_for_consent(database: Database) {
    let campus = campus_on(database, "2025-05-06 20:20").await;
    let (li, wang) = (campus.person("李雷"), campus.person("王老师"));
    li.says("/meeting").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        软件2301
        4月主题班会：还没登记，逾期6天 · 4月30日星期三前
        5月主题班会：还没登记 · 5月31日星期六（端午节假期，按5月30日星期五办）
        主题团课：还没登记 · 6月30日星期一前
        主题团日：还没登记 · 6月30日星期一前
        6月主题班会：6月1日星期日起登记 · 6月30日星期一前
        下面的按钮说的是4月主题班会。
        可以补报到5月6日星期二，记为补报；之后要辅导员同意。
        ");
    }
    for label in ["登记", "其他日子", "4-29", "全到（10人）"] {
        li.taps(label).await;
    }
    assert!(li.last().contains("已过期限，记为补报。"), "{}", li.last());
    assert_eq!(li.taps("提交").await, "已登记。");
    assert!(li.last().contains("已登记（补报）"), "{}", li.last());
    assert_eq!(li.taps("撤销（2分钟内）").await, "已撤销。");

    campus.passes_until("2025-05-07 08:00").await;
    li.taps("登记").await;
    for label in ["其他日子", "4-29", "全到（10人）"] {
        li.taps(label).await;
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        4月主题班会 · 软件2301
        召开：4月29日星期二
        到会：应到10人，实到10人
        形式：讨论
        已过补报的时间，提交后要等辅导员同意，记为补录，不算按期。
        没有问题就点“提交”。
        ");
    }
    assert_eq!(li.taps("提交").await, "已提交，等辅导员同意。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        有会议补录，等你同意
        4月主题班会 · 软件2301
        补录等待同意
        期限：4月30日星期三前
        召开：4月29日星期二
        到会：应到10人，实到10人
        形式：讨论
        登记时间：5月7日08:00
        ");
    }
    assert_eq!(wang.taps("同意补录").await, "已同意补录。");
    wang.reads();
    assert!(li.last().starts_with("补录已同意"), "{}", li.last());
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'meeting.%' ORDER BY seq").await;
    assert_eq!(facts, ["meeting.registered", "meeting.undone", "meeting.late_asked", "meeting.admitted"]);
    everybody_reads(&campus);
}

async fn a_meeting_that_need_not_be_held_is_exempt_with_a_reason(database: Database) {
    let campus = campus_on(database, "2025-04-17 20:20").await;
    let (li, wang) = (campus.person("李雷"), campus.person("王老师"));
    li.says("/meeting").await;
    li.taps("申请免开").await;
    li.says("138 0000 0000").await;
    assert_eq!(li.last(), "没有保存，请改好后重新发。\n里面好像有手机号，请写成“（手机号略）”。");
    li.says("电话 138 0000 0000").await;
    assert_eq!(li.last(), "没有保存，请改好后重新发。\n里面好像有手机号，请写成“（手机号略）”。");
    li.says("全班在外实习。").await;
    li.reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        有人申请免开，等你决定
        4月主题班会 · 软件2301
        免开等待同意
        期限：4月30日星期三前
        原因：全班在外实习。
        ");
    }
    assert_eq!(wang.taps("要开").await, "已告诉对方要开。");
    wang.reads();
    assert!(li.last().starts_with("不能免开，请召开"), "{}", li.last());
    li.says("/meeting").await;
    li.taps("申请免开").await;
    li.says("全班在外实习，5月才回来。").await;
    li.reads();
    assert_eq!(wang.taps("同意免开").await, "已同意免开。");
    assert!(wang.last().contains("原因：全班在外实习，5月才回来。"), "{}", wang.last());
    assert!(li.last().starts_with("已同意免开"), "{}", li.last());
    // What was decided is open to second thoughts, and nobody registers it meanwhile.
    assert_eq!(wang.taps("取消免开").await, "已取消免开。");
    wang.reads();
    assert!(li.last().starts_with("免开已取消，请召开"), "{}", li.last());
    everybody_reads(&campus);
}

async fn a_returned_meeting_is_registered_again_and_a_proxy_says_so(database: Database) {
    let campus = campus_on(database, "2025-04-17 20:20").await;
    let (li, wang) = (campus.person("李雷"), campus.person("王老师"));
    registers(li, "今天").await;
    li.reads();
    wang.says("/meeting").await;
    wang.taps("4月主题班会").await;
    wang.taps("退回").await;
    wang.says("到会人数和签到表不一样。").await;
    wang.reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        登记被退回，请重新登记
        4月主题班会 · 软件2301
        被退回，请重新登记
        期限：4月30日星期三前
        召开：4月17日星期四
        到会：应到10人，实到10人
        形式：讨论
        登记时间：4月17日20:20
        原因：到会人数和签到表不一样。
        ");
    }
    // What was said stands there already; only what is wrong is changed.
    li.taps_below("登记被退回", "登记").await;
    for label in ["改出勤", "有人缺席", "✓ 02 李*", "选好了（到9人）"] {
        li.taps(label).await;
    }
    assert_eq!(li.taps("提交").await, "已登记。");
    li.reads();

    campus.passes_until("2025-05-20 20:20").await;
    wang.says("/meeting 软件2301").await;
    assert!(wang.last().contains("替他们登记的会注明“代登记”"), "{}", wang.last());
    for label in ["代登记", "今天", "全到（10人）", "提交"] {
        wang.taps(label).await;
    }
    assert!(wang.last().contains("代登记"), "{}", wang.last());
    assert!(li.last().starts_with("已替你们登记"), "{}", li.last());
    everybody_reads(&campus);
}

async fn a_date_is_set_for_the_calendar_and_the_class_hears_of_it_the_day_before(database: Database) {
    let campus = campus_on(database, "2025-04-14 09:00").await;
    let (li, group) = (campus.person("李雷"), campus.group(CLASS));
    group.reads();
    li.says("/meeting").await;
    for label in ["定时间", "4-16", "19:30"] {
        li.taps(label).await;
    }
    li.says("教301").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        4月主题班会 · 软件2301
        定在4月16日19:30
        期限：4月30日星期三前
        计划：4月16日19:30，教301
        ");
        insta::assert_snapshot!(li.last_file().replace("\r\n", "\n"), @"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Wuzha//Wuzha//EN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:meeting-1@wuzha_demo_bot
        SEQUENCE:1
        DTSTAMP:20250414T010018Z
        DTSTART:20250416T113000Z
        DURATION:PT60M
        SUMMARY:4月主题班会 · 软件2301
        LOCATION:教301
        END:VEVENT
        END:VCALENDAR
        ");
    }
    // It moves before anybody in the class was told: they hear of the new day only.
    li.taps("定时间").await;
    for label in ["4-17", "20:00"] {
        li.taps(label).await;
    }
    assert!(li.taps("先不写地点").await.starts_with("时间定好了"));
    li.reads();
    campus.passes_until("2025-04-15 19:00").await;
    assert!(group.heads().iter().all(|head| !head.contains("班会")));
    campus.passes_until("2025-04-16 19:00").await;
    let told: Vec<_> = group.heads().into_iter().filter(|head| head.contains("班会")).collect();
    assert_eq!(told, ["4月主题班会"]);
    group.reads();

    // A meeting that is registered before its day is not announced any more.
    campus.passes_until("2025-05-12 09:00").await;
    li.says("/meeting").await;
    everybody_reads(&campus);
}

async fn a_college_holds_its_mobilisation_and_its_row_of_the_plan_is_done(database: Database) {
    let campus = campus_on(database, "2025-04-03 16:00").await;
    let (officer, sun) = (campus.officer(), campus.person("孙书记"));
    officer.says("/plan").await;
    officer.taps("发布").await;
    officer.reads();
    sun.reads();
    sun.says(&format!("/meeting {COLLEGE}")).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.last(), @"
        计算机科学与工程学院
        学院动员：还没登记 · 4月4日星期五（清明节假期，按4月3日星期四办）
        下面的按钮说的是学院动员。
        ");
    }
    sun.taps("登记").await;
    sun.taps("今天").await;
    sun.says("三百").await;
    assert!(sun.last().starts_with("请发到会人数"), "{}", sun.last());
    sun.says("３００").await;
    assert_eq!(sun.taps("提交").await, "已登记。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.last(), @"
        学院动员 · 计算机科学与工程学院
        已登记
        期限：4月4日星期五（清明节假期，按4月3日星期四办）
        召开：4月3日星期四
        到会：300人
        形式：讨论
        登记时间：4月3日16:00
        ");
    }
    let done = "SELECT state FROM task WHERE item = 'I1' AND home LIKE '%计算机%'";
    assert_eq!(campus.db_texts(done).await, ["done"]);
    assert_eq!(sun.taps("撤销（2分钟内）").await, "已撤销。");
    assert_eq!(campus.db_texts(done).await, ["open"]);

    // What is returned is to do again, and so is its row; that can be taken back, and registering it does the row again.
    sun.taps("登记").await;
    sun.taps("今天").await;
    sun.says("300").await;
    sun.taps("提交").await;
    sun.reads();
    campus.enters("学工处", "zh-hans");
    campus.db_appoints("学工处", Duty::Member, Some("student_affairs")).await;
    let affairs = campus.person("学工处");
    affairs.says("/review").await;
    affairs.taps("1. 计算机科学与工程学院").await;
    affairs.taps("退回").await;
    affairs.says("请补上签到表。").await;
    assert_eq!(campus.db_texts(done).await, ["returned"]);
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.unread().join("\n\n"), @"
        登记被退回，请重新登记
        学院动员 · 计算机科学与工程学院
        被退回，请重新登记
        期限：4月4日星期五（清明节假期，按4月3日星期四办）
        召开：4月3日星期四
        到会：300人
        形式：讨论
        登记时间：4月3日16:00
        原因：请补上签到表。
        ");
    }
    assert_eq!(affairs.taps("撤销（2分钟内）").await, "已撤销。");
    assert_eq!(campus.db_texts(done).await, ["done"]);
    affairs.taps("退回").await;
    affairs.says("请补上签到表。").await;
    affairs.reads();
    campus.passes(minutes(3)).await;
    sun.taps_below("登记被退回", "登记").await;
    sun.taps("提交").await;
    assert_eq!(campus.db_texts(done).await, ["done"]);
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE item = 'I1' ORDER BY seq").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(facts.join("\n"), @"
        meeting.registered
        item.done
        meeting.undone
        item.undone
        meeting.registered
        item.done
        meeting.returned
        item.returned
        meeting.undone
        item.undone
        meeting.returned
        item.returned
        meeting.registered
        item.done
        ");
    }
    everybody_reads(&campus);
}

async fn whoever_answers_for_several_classes_chooses_one(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-17 20:20")
        .class(CLASS, [monitor("李雷")])
        .class("软件2302", [monitor("韩梅梅")])
        .await;
    campus.enters("王老师", "zh-hans");
    let wang = campus.person("王老师");
    wang.starts(None).await;
    wang.reads();
    campus.db_appoints("王老师", Duty::Counsellor, Some(CLASS)).await;
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2302")).await;
    wang.says("/meeting").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        要登记会议的班级和学院
        软件2301：4月主题班会，还没登记
        软件2302：4月主题班会，还没登记
        ");
    }
    wang.taps("软件2302").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        软件2302
        4月主题班会：还没登记 · 4月30日星期三前
        5月主题班会：5月1日星期四起登记 · 5月31日星期六（端午节假期，按5月30日星期五办）
        主题团课：还没登记 · 6月30日星期一前
        主题团日：还没登记 · 6月30日星期一前
        6月主题班会：6月1日星期日起登记 · 6月30日星期一前
        下面的按钮说的是4月主题班会。
        你不是这里的负责人，替他们登记的会注明“代登记”。
        ");
    }
    wang.says("/meeting 软件2399").await;
    assert!(wang.last().contains("软件2399"), "{}", wang.last());
}

async fn the_league_branch_holds_its_class_and_its_day(database: Database) {
    let campus = campus_on(database, "2025-06-12 20:20").await;
    let li = campus.person("李雷");
    for title in ["主题团课", "主题团日"] {
        li.says("/meeting").await;
        li.taps(title).await;
        for label in ["登记", "今天", "全到（10人）", "提交"] {
            li.taps(label).await;
        }
        assert!(li.last().starts_with(&format!("{title} · 软件2301\n已登记")), "{}", li.last());
    }
    let items = campus.db_texts("SELECT item FROM ledger WHERE kind = 'meeting.registered' ORDER BY seq").await;
    assert_eq!(items, ["C3", "C4"]);
    li.says("/meeting").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        软件2301
        4月主题班会：还没登记，逾期43天 · 4月30日星期三前
        5月主题班会：还没登记，逾期13天 · 5月31日星期六（端午节假期，按5月30日星期五办）
        主题团课：已登记 · 6月30日星期一前
        主题团日：已登记 · 6月30日星期一前
        6月主题班会：还没登记 · 6月30日星期一前
        下面的按钮说的是4月主题班会。
        ");
    }
    everybody_reads(&campus);
}

/// Registers the meeting of April with everybody there.
async fn registers(person: Person<'_>, day: &str) {
    person.says("/meeting").await;
    for label in ["登记", day, "全到（10人）"] {
        person.taps(label).await;
    }
    assert_eq!(person.taps("提交").await, "已登记。");
}

/// A JPEG with an Exif block in it.
pub fn photo_with_a_place() -> Vec<u8> {
    let mut jpeg = Cursor::new(Vec::new());
    RgbImage::new(8, 8).write_to(&mut jpeg, ImageFormat::Jpeg).expect("a picture");
    let jpeg = jpeg.into_inner();
    let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0";
    let length = u16::try_from(exif.len() + 2).expect("a short block");
    [&jpeg[..2], &[0xff, 0xe1], &length.to_be_bytes(), exif, &jpeg[2..]].concat()
}

fn everybody_reads(campus: &Campus) {
    for name in ["赵处", "李雷", "韩梅梅", "王老师", "孙书记"] {
        campus.person(name).reads();
    }
    campus.group(CLASS).reads();
}

/// A class of ten with a monitor and a deputy, its counsellor and its college's lead.
async fn campus_on(database: Database, moment: &'static str) -> Campus {
    let campus = Campus::opens_on(database, moment).class(CLASS, [monitor("李雷"), student("韩梅梅")]).await;
    campus.db_enrols(CLASS, &STUDENTS).await;
    for (name, duty, place) in
        [("王老师", Duty::Counsellor, CLASS), ("孙书记", Duty::Lead, COLLEGE), ("韩梅梅", Duty::Deputy, CLASS)]
    {
        if duty != Duty::Deputy {
            campus.enters(name, "zh-hans");
        }
        let person: Person<'_> = campus.person(name);
        person.starts(None).await;
        person.reads();
        campus.db_appoints(name, duty, Some(place)).await;
    }
    for person in [campus.officer(), campus.person("李雷")] {
        person.starts(None).await;
        person.reads();
    }
    campus
}
