//! Meetings that are not registered: those who hold them are reminded, in time and only as long as it is so, and after
//! the day those above them hear of it.

use wuzha::domain::meeting::Step;
use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, Person, minutes, monitor, seconds, student};

on_both_databases!(a_month_from_a_week_before_to_the_days_after);
on_both_databases!(what_waits_is_called_off_when_the_meeting_is_registered);
on_both_databases!(a_meeting_is_left_to_a_colleague);
on_both_databases!(an_english_reader_is_reminded_before_a_holiday);
on_both_databases!(the_league_is_told_of_its_branches);

const COLLEGE: &str = "计算机科学与工程学院";

const APRIL: (&str, &str) = ("I2", "2025-04");
const MAY: (&str, &str) = ("I2", "2025-05");

async fn a_month_from_a_week_before_to_the_days_after(database: Database) {
    let campus = campus_on(database, "2025-04-22 09:00").await;
    let (li, zhou, wang) = (campus.person("李想"), campus.person("周舟"), campus.person("王老师"));
    let (sun, officer) = (campus.person("孙书记"), campus.officer());

    // A week before: those who hold it, and the counsellor of a class in which nobody can be told.
    campus.passes_until("2025-04-23 17:59").await;
    assert!(heard(&[li, zhou, wang]).is_empty());
    campus.passes_until("2025-04-23 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[li, zhou, wang, sun, officer]).join("\n\n"), @"
        提醒：4月主题班会还没有登记
        期限：4月30日星期三。开过了就请登记。
        软件2301：还没有定日期

        提醒：4月主题班会还没有登记
        期限：4月30日星期三。开过了就请登记。
        软件2302：还没有定日期

        4月主题班会：1个班还没有登记
        期限：4月30日星期三。
        软件2303：还没有定日期（班里没有能通知的人）
        ");
        insta::assert_snapshot!(buttons_of(li), @"⟦申请免开⟧ ⟦转给本班同事⟧");
    }

    // Whoever has registered hears no more; a restart reminds nobody twice.
    campus.db_meeting("软件2302", APRIL, Step::Register, None).await;
    campus.db_meeting("软件2301", APRIL, Step::Plan, Some("2025-04-28 19:30")).await;
    campus.bot_stops().await;
    campus.bot_starts().await;
    campus.passes_until("2025-04-27 17:59").await;
    assert!(heard(&[li, zhou, wang]).is_empty());
    // The 27th is a Sunday on which people work.
    campus.passes_until("2025-04-27 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[li, zhou, wang, sun, officer]).join("\n\n"), @"
        提醒：4月主题班会还没有登记
        期限：4月30日星期三。开过了就请登记。
        软件2301：定在4月28日19:30

        4月主题班会：1个班还没有登记
        期限：4月30日星期三。
        软件2303：还没有定日期（班里没有能通知的人）
        ");
    }
    campus.passes_until("2025-04-29 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[li, zhou]).join("\n\n"), @"
        提醒：4月主题班会还没有登记
        期限：4月30日星期三。开过了就请登记。
        软件2301：原定4月28日19:30，还没有登记
        ");
    }
    wang.reads();

    // The holiday takes all the days on which it still counts, so it is said on the first of them.
    campus.passes_until("2025-04-30 18:01").await;
    assert!(heard(&[li, zhou, wang]).is_empty());
    campus.passes_until("2025-05-01 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[li, zhou, wang]).join("\n\n"), @"
        4月主题班会逾期了
        5月6日星期二前（含当天）可以补报，会标“补”；之后登记要辅导员同意。
        软件2301：原定4月28日19:30，还没有登记

        4月主题班会：1个班到期没有登记
        期限是4月30日星期三，5月6日星期二前（含当天）还可以补报。
        软件2303：还没有定日期（班里没有能通知的人）
        ");
    }
    campus.passes_until("2025-05-06 17:59").await;
    assert!(heard(&[li, zhou, wang, sun]).is_empty());
    campus.passes_until("2025-05-06 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[li, zhou, wang, sun, officer]).join("\n\n"), @"
        4月主题班会：2个班到期没有登记
        期限是4月30日星期三，5月6日星期二前（含当天）还可以补报。
        软件2301：原定4月28日19:30，还没有登记
        软件2303：还没有定日期

        4月主题班会：2个班到期没有登记
        期限是4月30日星期三，5月6日星期二前（含当天）还可以补报。
        软件2301：原定4月28日19:30，还没有登记
        软件2303：还没有定日期
        ");
    }
    campus.passes_until("2025-05-09 18:01").await;
    assert!(heard(&[li, zhou, wang, sun, officer]).is_empty(), "each level hears of it once");

    // One entry a college and level, however many classes there are.
    let told = campus
        .db_texts("SELECT kind || ' ' || college || ' ' || body FROM ledger WHERE kind LIKE 'meeting.%d' ORDER BY seq")
        .await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(told.join("\n"), @r#"
        meeting.reminded 计算机科学与工程学院 {"people":2,"role":"monitor","slot":"2025-04","sort":"class"}
        meeting.reminded 计算机科学与工程学院 {"people":1,"role":"counsellor","slot":"2025-04","sort":"class"}
        meeting.reminded 计算机科学与工程学院 {"people":1,"role":"monitor","slot":"2025-04","sort":"class"}
        meeting.reminded 计算机科学与工程学院 {"people":1,"role":"counsellor","slot":"2025-04","sort":"class"}
        meeting.reminded 计算机科学与工程学院 {"people":1,"role":"monitor","slot":"2025-04","sort":"class"}
        meeting.reminded 计算机科学与工程学院 {"people":1,"role":"counsellor","slot":"2025-04","sort":"class"}
        meeting.escalated 计算机科学与工程学院 {"people":1,"role":"monitor","slot":"2025-04","sort":"class"}
        meeting.escalated 计算机科学与工程学院 {"people":1,"role":"counsellor","slot":"2025-04","sort":"class"}
        meeting.escalated 计算机科学与工程学院 {"people":1,"role":"counsellor","slot":"2025-04","sort":"class"}
        meeting.escalated 计算机科学与工程学院 {"people":1,"role":"college","slot":"2025-04","sort":"class"}
        "#);
    }
    everybody_reads(&campus);
}

async fn what_waits_is_called_off_when_the_meeting_is_registered(database: Database) {
    let campus = campus_on(database, "2025-05-22 09:00").await;
    let (li, wang) = (campus.person("李想"), campus.person("王老师"));
    campus.db_appoints("李想", Duty::Monitor, Some("软件2302")).await;
    for (person, hours) in [(li, "/quiet 17:00-09:00"), (wang, "/quiet 17:00-09:00")] {
        person.says(hours).await;
        person.reads();
    }

    // Both wait until their quiet hours are over. What is registered meanwhile is not said.
    campus.passes_until("2025-05-23 18:01").await;
    campus.passes_until("2025-05-23 20:00").await;
    assert!(heard(&[li, wang]).is_empty());
    campus.db_meeting("软件2301", MAY, Step::Register, None).await;
    campus.db_meeting("软件2303", MAY, Step::Exempt, None).await;
    campus.passes_until("2025-05-24 08:59").await;
    assert!(heard(&[li, wang]).is_empty());
    campus.passes_until("2025-05-24 09:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[li, wang]).join("\n\n"), @"
        提醒：5月主题班会还没有登记
        期限：5月30日星期五（方案定在5月31日星期六）。开过了就请登记。
        软件2302：还没有定日期
        ");
    }

    // Nothing is left to say.
    campus.passes_until("2025-05-27 18:01").await;
    campus.db_meeting("软件2302", MAY, Step::Register, None).await;
    campus.passes_until("2025-05-28 09:05").await;
    assert!(heard(&[li, wang]).is_empty());
    assert_eq!(campus.db_texts("SELECT class FROM meeting_reminder").await, [""; 0], "nothing waits any more");
    everybody_reads(&campus);
}

async fn a_meeting_is_left_to_a_colleague(database: Database) {
    let campus = campus_on(database, "2025-04-22 09:00").await;
    let (li, han, zhou) = (campus.person("李想"), campus.person("韩梅"), campus.person("周舟"));
    campus.passes_until("2025-04-23 18:01").await;
    assert!(heard(&[han]).is_empty(), "the monitor is told first");
    assert_eq!(li.taps("转给本班同事").await, "已转给副班长，之后提醒他们。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[han]).join("\n\n"), @"
        班长请你来办：4月主题班会
        提醒：4月主题班会还没有登记
        期限：4月30日星期三。开过了就请登记。
        软件2301：还没有定日期
        ");
    }
    assert_eq!(zhou.taps("转给本班同事").await, "还没有别人可以接手。请找专班办公室。");
    li.reads();

    // From then on the colleague is reminded, of this meeting only.
    campus.passes_until("2025-04-27 18:01").await;
    assert!(heard(&[li]).is_empty());
    assert_eq!(heard(&[han]).len(), 1);
    campus.passes_until("2025-05-23 18:01").await;
    assert!(heard(&[li]).iter().any(|message| message.contains("5月主题班会")));
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE kind = 'meeting.passed_on'").await;
    assert_eq!(facts.len(), 1);
    everybody_reads(&campus);
}

async fn an_english_reader_is_reminded_before_a_holiday(database: Database) {
    let campus = campus_on(database, "2025-05-22 09:00").await;
    campus.enters("Smith", "en");
    campus.enters("Jones", "en");
    for (name, duty, place) in [("Smith", Duty::Monitor, "软件2303"), ("Jones", Duty::Lead, COLLEGE)] {
        campus.person(name).starts(None).await;
        campus.db_appoints(name, duty, Some(place)).await;
    }
    let (smith, jones) = (campus.person("Smith"), campus.person("Jones"));
    heard(&[smith, jones]);

    // The last of May is a holiday, so the week is counted from the day before.
    campus.passes_until("2025-05-23 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[smith]).join("\n\n"), @"
        Reminder: May class meeting, not registered yet
        Due Friday 30 May (the plan says Saturday 31 May). If you have held it, please register it.
        软件2303: no date yet
        ");
        insta::assert_snapshot!(buttons_of(smith), @"⟦Ask for exemption⟧ ⟦Pass to a colleague⟧");
    }
    campus.passes_until("2025-06-03 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[smith, jones]).join("\n\n"), @"
        Reminder: May class meeting, not registered yet
        Due Friday 30 May (the plan says Saturday 31 May). If you have held it, please register it.
        软件2303: no date yet

        Reminder: May class meeting, not registered yet
        Due Friday 30 May (the plan says Saturday 31 May). If you have held it, please register it.
        软件2303: no date yet

        Overdue: May class meeting
        Until Thursday 5 June you can still register it, marked as late; after that your counsellor has to consent.
        软件2303: no date yet

        May class meeting: 3 classes overdue
        It was due Friday 30 May (the plan says Saturday 31 May) and can be registered until Thursday 5 June, marked as late.
        软件2301: no date yet
        软件2302: no date yet
        软件2303: no date yet
        ");
    }
    everybody_reads(&campus);
}

async fn the_league_is_told_of_its_branches(database: Database) {
    let campus = campus_on(database, "2025-06-20 09:00").await;
    let (tuan, officer) = (campus.person("团委干事"), campus.officer());
    let (li, han, zhou) = (campus.person("李想"), campus.person("韩梅"), campus.person("周舟"));
    campus.db_appoints("韩梅", Duty::Secretary, Some("软件2301")).await;
    for class in ["软件2301", "软件2302"] {
        campus.db_meeting(class, ("I2", "2025-06"), Step::Register, None).await;
        campus.db_meeting(class, ("C3", "2025"), Step::Register, None).await;
    }
    campus.passes_until("2025-06-23 18:01").await;
    // The branch's own secretary where there is one, else whoever holds the class's meetings.
    assert!(heard(&[li]).is_empty());
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[han, zhou]).join("\n\n"), @"
        提醒：主题团日还没有登记
        期限：6月30日星期一。开过了就请登记。
        软件2301：还没有定日期

        提醒：主题团日还没有登记
        期限：6月30日星期一。开过了就请登记。
        软件2302：还没有定日期
        ");
        insta::assert_snapshot!(heard(&[tuan]).join("\n\n"), @"
        主题团课：1个班还没有登记
        期限：6月30日星期一。
        计算机科学与工程学院：1个班，共3个

        主题团日：3个班还没有登记
        期限：6月30日星期一。
        计算机科学与工程学院：3个班，共3个
        ");
    }
    campus.passes_until("2025-07-03 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(heard(&[officer]).join("\n\n"), @"
        主题团课：1个班到期没有登记
        期限是6月30日星期一，7月7日星期一前（含当天）还可以补报。
        计算机科学与工程学院：1个班，共3个

        主题团日：3个班到期没有登记
        期限是6月30日星期一，7月7日星期一前（含当天）还可以补报。
        计算机科学与工程学院：3个班，共3个
        ");
    }
    everybody_reads(&campus);
}

#[tokio::test]
async fn an_outage_is_made_up_for_once_and_an_evening_that_is_long_gone_is_not() {
    let campus = campus_on(Database::Sqlite, "2025-04-22 09:00").await;
    let li = campus.person("李想");
    campus.bot_stops().await;
    campus.passes_until("2025-04-29 21:30").await;
    campus.bot_starts().await;
    campus.passes(seconds(5)).await;
    let told = heard(&[li]);
    assert_eq!(told.len(), 1, "three steps are one message: {told:?}");
    assert!(told[0].starts_with("提醒：4月主题班会还没有登记"), "{told:?}");

    // A whole evening is missed; the next says what is due then.
    campus.bot_stops().await;
    campus.passes_until("2025-05-02 10:00").await;
    campus.bot_starts().await;
    campus.passes(minutes(5)).await;
    assert!(heard(&[li]).is_empty());
    campus.passes_until("2025-05-02 18:01").await;
    let told = heard(&[li]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("4月主题班会逾期了"), "{told:?}");
    let slots = campus
        .db_texts("SELECT slot || ' ' || verdict FROM occurrence WHERE schedule = 'meetings.reminders' ORDER BY slot")
        .await;
    insta::assert_snapshot!(slots.join("\n"), @"
    2025-04-21T18:00 skipped
    2025-04-29T18:00 fired
    2025-05-01T18:00 missed
    2025-05-02T18:00 fired
    ");
    everybody_reads(&campus);
}

#[tokio::test]
async fn nobody_is_reminded_before_the_plan_is_published() {
    let campus = people_on(Database::Sqlite, "2025-04-22 09:00").await;
    campus.passes_until("2025-04-23 18:01").await;
    assert!(heard(&[campus.person("李想"), campus.person("王老师")]).is_empty());
    everybody_reads(&campus);
}

/// What people have heard of meetings since they looked last, each behind their name.
fn heard(people: &[Person<'_>]) -> Vec<String> {
    let words = ["班会", "团课", "团日", "class meeting", "League"];
    let of_meetings = |message: &String| words.iter().any(|word| message.contains(word));
    let is_of_the_plan =
        |message: &String| ["个任务", "今天到期", "due today"].iter().any(|word| message.contains(word));
    people
        .iter()
        .flat_map(|person| person.unread())
        .filter(|message| of_meetings(message) && !is_of_the_plan(message))
        .collect()
}

/// The buttons below the last message of the bot.
fn buttons_of(person: Person<'_>) -> String {
    let transcript = person.transcript();
    let buttons: Vec<_> = transcript.lines().filter(|line| line.contains('⟦')).map(str::trim).collect();
    buttons.last().map(|line| (*line).to_owned()).unwrap_or_default()
}

fn everybody_reads(campus: &Campus) {
    for name in ["赵处", "李想", "韩梅", "周舟", "吴霞", "王老师", "孙书记", "刘科长", "团委干事"]
    {
        campus.person(name).reads();
    }
}

/// The people, and a plan that was published.
async fn campus_on(database: Database, moment: &'static str) -> Campus {
    let campus = people_on(database, moment).await;
    campus.officer().says("/plan").await;
    campus.officer().taps("发布").await;
    everybody_reads(&campus);
    campus
}

/// Three classes of one college: one with a monitor and a deputy, one with a monitor, one with nobody; their
/// counsellor, the lead of the college, and two departments.
async fn people_on(database: Database, moment: &'static str) -> Campus {
    let campus = Campus::opens_on(database, moment)
        .class("软件2301", [monitor("李想"), student("韩梅")])
        .not_bound_yet()
        .class("软件2302", [monitor("周舟")])
        .not_bound_yet()
        .class("软件2303", [monitor("吴霞")])
        .not_bound_yet()
        .await;
    let staff = [
        ("李想", Duty::Monitor, "软件2301"),
        ("韩梅", Duty::Deputy, "软件2301"),
        ("周舟", Duty::Monitor, "软件2302"),
        ("王老师", Duty::Counsellor, COLLEGE),
        ("孙书记", Duty::Lead, COLLEGE),
        ("刘科长", Duty::Member, "student_affairs"),
        ("团委干事", Duty::Member, "youth_league"),
    ];
    for (name, duty, place) in staff {
        if !["李想", "韩梅", "周舟"].contains(&name) {
            campus.enters(name, "zh-hans");
        }
        campus.person(name).starts(None).await;
        campus.db_appoints(name, duty, Some(place)).await;
    }
    campus.officer().starts(None).await;
    everybody_reads(&campus);
    campus
}
