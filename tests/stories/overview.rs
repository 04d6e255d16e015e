//! How far the meetings of many classes are, and what is to be expected of them.

use wuzha::domain::meeting::Step;
use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, monitor};

on_both_databases!(a_college_sees_each_class_and_the_office_each_college);
on_both_databases!(an_english_reader_sees_the_same);

const COLLEGE: &str = "计算机科学与工程学院";

const MAY: (&str, &str) = ("I2", "2025-05");

async fn a_college_sees_each_class_and_the_office_each_college(database: Database) {
    let campus = campus_on(database).await;
    let (wang, sun, officer) = (campus.person("王老师"), campus.person("孙书记"), campus.officer());

    wang.says("/meeting status").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        5月主题班会：计算机科学与工程学院
        期限：5月30日星期五（方案定在5月31日星期六）
        已登记1/5，20%
        没有日期1 · 已定日期2 · 待同意1
        还一次都没有开过班会的：2个班
        预计到期完成2/5（大约1到3）
        1. 软件2305 · 还没有定日期 · 班里没有能通知的人
        2. 软件2302 · 定在5月28日19:30 · 联系班长
        3. 软件2303 · 定在5月28日19:30 · 联系班长、团支书
        4. 软件2304 · 申请免开，等待同意
        5. 软件2301 · 5月20日星期二已开
        ");
    }
    assert_eq!(wang.taps("◀ 4月班会").await, "");
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        4月主题班会：计算机科学与工程学院
        期限：4月30日星期三
        已登记3/4（免开1），75%
        没有日期1
        补报补录1
        还一次都没有开过班会的：2个班
        1. 软件2305 · 还没有定日期 · 班里没有能通知的人
        2. 软件2301 · 4月18日星期五已开
        3. 软件2302 · 5月2日星期五已开（补）
        4. 软件2303 · 4月18日星期五已开
        5. 软件2304 · 免开
        ");
    }
    wang.says("/forecast").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        5月主题班会：计算机科学与工程学院
        期限：5月30日星期五（方案定在5月31日星期六）
        已登记1/5，20%
        没有日期1 · 已定日期2 · 待同意1
        预计到期完成2/5（大约1到3）
        这是估计，看了这个月的登记进度、已定的日期和改期情况，以及前几个月的4条记录。
        最该联系（作用大的在前）
        1. 软件2305：上次没有按时登记，没有定日期 · 班里没有能通知的人
        2. 软件2304：没有定日期 · 班里没有能通知的人
        3. 软件2302：改期2次，上次没有按时登记 · 联系班长
        ");
    }
    wang.taps("5月班会进度").await;
    assert!(wang.last().starts_with("5月主题班会：计算机科学与工程学院"), "{}", wang.last());

    // A lead of one college, by the words of their own; another month, another kind.
    sun.says("/班会 进度 4月").await;
    assert!(sun.last().starts_with("4月主题班会"), "{}", sun.last());
    sun.says("/班会进度 C3").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.last(), @"
        主题团课：计算机科学与工程学院
        期限：6月30日星期一
        已登记0/5，0%
        没有日期5
        预计到期完成1/5（大约0到2）
        1. 软件2301 · 还没有定日期 · 联系班长
        2. 软件2302 · 还没有定日期 · 联系班长
        3. 软件2303 · 还没有定日期 · 联系班长、团支书
        4. 软件2304 · 还没有定日期 · 班里没有能通知的人
        5. 软件2305 · 还没有定日期 · 班里没有能通知的人
        ");
    }
    sun.says("/班会进度 7月").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.last(), @"
        2025年7月没有要开的班会。
        例如 /班会进度 四月 或 /班会进度 本月。后面也可以写学院。
        ");
    }
    sun.says("/班会进度 会计2401").await;
    assert!(sun.last().starts_with("没有叫会计2401的班级"), "not theirs: {}", sun.last());

    // The office sees colleges, and opens one.
    officer.says("/meeting status").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        5月主题班会
        期限：5月30日星期五（方案定在5月31日星期六）
        已登记1/6，16%
        没有日期2 · 已定日期2 · 待同意1
        还一次都没有开过班会的：2个班
        预计到期完成2/6（大约1到3）
        1. 经济管理学院 · 0/1，0%
        2. 计算机科学与工程学院 · 1/5，20%
        ");
    }
    officer.taps("1").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        5月主题班会：经济管理学院
        期限：5月30日星期五（方案定在5月31日星期六）
        已登记0/1，0%
        没有日期1
        每个班都至少开过一次班会。
        预计到期完成0/1（大约0到1）
        1. 会计2401 · 还没有定日期 · 联系班长
        ");
    }
    officer.taps("全部学院").await;
    officer.taps("预测").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        5月主题班会
        期限：5月30日星期五（方案定在5月31日星期六）
        已登记1/6，16%
        没有日期2 · 已定日期2 · 待同意1
        预计到期完成2/6（大约1到3）
        这是估计，看了这个月的登记进度、已定的日期和改期情况，以及前几个月的5条记录。
        最该联系（作用大的在前）
        1. 软件2305（计算机科学与工程学院）：上次没有按时登记，没有定日期 · 班里没有能通知的人
        2. 软件2304（计算机科学与工程学院）：没有定日期 · 班里没有能通知的人
        3. 会计2401（经济管理学院）：没有定日期 · 联系班长
        4. 软件2302（计算机科学与工程学院）：改期2次，上次没有按时登记 · 联系班长
        ");
    }

    // Once the day is over nothing is foretold.
    campus.passes_until("2025-05-31 10:00").await;
    wang.says("/预测 5月").await;
    assert!(wang.last().contains("期限已过，不再预测。"), "{}", wang.last());

    // A student and a monitor see none of it.
    for name in ["周舟", "路人"] {
        let person = campus.person(name);
        person.says("/meeting status").await;
        assert!(person.last().starts_with("你没有权限这样做。"), "{}", person.last());
    }
    everybody_reads(&campus);
}

async fn an_english_reader_sees_the_same(database: Database) {
    let campus = campus_on(database).await;
    campus.enters("Jones", "en");
    let jones = campus.person("Jones");
    jones.starts(None).await;
    campus.db_appoints("Jones", Duty::Lead, Some(COLLEGE)).await;
    jones.says("/meeting status").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(jones.last(), @"
        May class meeting: 计算机科学与工程学院
        Due Friday 30 May (the plan says Saturday 31 May)
        Registered: 1/5, 20%
        no date 1 · planned 2 · waiting for consent 1
        Classes that have held none so far: 2
        Expected by the due day: 2/5 (about 1 to 3)
        1. 软件2305 · no date yet · nobody there can be told
        2. 软件2302 · planned for 28 May, 19:30 · call: Class monitor
        3. 软件2303 · planned for 28 May, 19:30 · call: Class monitor, League secretary
        4. 软件2304 · exemption asked for
        5. 软件2301 · held Tuesday 20 May
        ");
    }
    jones.taps("Forecast").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(jones.last(), @"
        May class meeting: 计算机科学与工程学院
        Due Friday 30 May (the plan says Saturday 31 May)
        Registered: 1/5, 20%
        no date 1 · planned 2 · waiting for consent 1
        Expected by the due day: 2/5 (about 1 to 3)
        An estimate from this month’s pace, dates set and dates moved, and 4 records of earlier months.
        Most worth a call (greatest effect first)
        1. 软件2305: not in time last month, no date · nobody there can be told
        2. 软件2304: no date · nobody there can be told
        3. 软件2302: moved 2 times, not in time last month · call: Class monitor
        ");
    }
    everybody_reads(&campus);
}

fn everybody_reads(campus: &Campus) {
    for name in ["赵处", "李想", "周舟", "吴霞", "王老师", "孙书记", "钱会"] {
        campus.person(name).reads();
    }
}

/// In the last week of May: five classes in one college, one in another, some of which have registered, in April and
/// now.
async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-18 09:00")
        .class("软件2301", [monitor("李想")])
        .not_bound_yet()
        .class("软件2302", [monitor("周舟")])
        .not_bound_yet()
        .class("软件2303", [monitor("吴霞")])
        .not_bound_yet()
        .await;
    let list = "class,campus,college\n\
                软件2304,qingdao,计算机科学与工程学院\n\
                软件2305,qingdao,计算机科学与工程学院\n\
                会计2401,qingdao,经济管理学院\n";
    campus.brings_classes(list).await.expect("a good list");
    let people = [
        ("李想", Duty::Monitor, "软件2301"),
        ("周舟", Duty::Monitor, "软件2302"),
        ("吴霞", Duty::Secretary, "软件2303"),
        ("王老师", Duty::Counsellor, COLLEGE),
        ("孙书记", Duty::Lead, COLLEGE),
        ("钱会", Duty::Monitor, "会计2401"),
    ];
    for (name, duty, place) in people {
        if !["李想", "周舟", "吴霞"].contains(&name) {
            campus.enters(name, "zh-hans");
        }
        campus.person(name).starts(None).await;
        campus.db_appoints(name, duty, Some(place)).await;
    }
    campus.enters("路人", "zh-hans");
    campus.officer().starts(None).await;
    let april = ("I2", "2025-04");
    for class in ["软件2301", "软件2303", "会计2401"] {
        campus.db_meeting(class, april, Step::Register, None).await;
    }
    campus.db_meeting("软件2304", april, Step::Exempt, None).await;
    campus.passes_until("2025-05-02 09:00").await;
    campus.db_meeting("软件2302", april, Step::Register, None).await;
    for at in ["2025-05-12 19:00", "2025-05-19 19:00", "2025-05-28 19:30"] {
        campus.db_meeting("软件2302", MAY, Step::Plan, Some(at)).await;
    }
    campus.db_meeting("软件2303", MAY, Step::Plan, Some("2025-05-28 19:30")).await;
    campus.passes_until("2025-05-20 09:00").await;
    campus.db_meeting("软件2301", MAY, Step::Register, None).await;
    campus.db_meeting("软件2304", MAY, Step::AskExempt, None).await;
    campus.passes_until("2025-05-26 09:00").await;
    everybody_reads(&campus);
    campus
}
