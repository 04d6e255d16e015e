//! A tip a day: when it comes, how it reads, and what its buttons do.

use wuzha::domain::delivery::DeliveryState;
use wuzha::domain::plan::Cadence;
use wuzha::domain::role::Duty;
use wuzha::domain::tip::Segment;
use wuzha::sandbox::{Fault, FaultRule};

use super::case::{CHINESE, files};
use super::quiz::{asked, right, wrong};
use crate::harness::campus::{Campus, Database, hours, international, minutes, monitor, student};

on_both_databases!(a_day_of_tips_in_one_and_in_two_languages);
on_both_databases!(five_cases_at_the_college_change_the_tip_of_tomorrow_and_the_button_says_so);
on_both_databases!(what_a_class_got_wrong_comes_up_the_next_day);
on_both_databases!(an_international_group_reads_first_what_is_aimed_at_it);

async fn a_day_of_tips_in_one_and_in_two_languages(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 07:55")
        .class("机械2102", [monitor("周倩"), student("孙浩")])
        .of(Segment::Graduating)
        .class("国际2401", [international("Aigerim", "en"), international("Аня", "ru")])
        .of(Segment::International)
        .speaking(&["en", "zh-CN"])
        .await;

    campus.passes_until("2025-04-07 12:09").await;
    assert_eq!(campus.group("机械2102").since("2025-04-07 08:00"), "");
    campus.passes_until("2025-04-07 12:15").await;
    assert_eq!(campus.group("机械2102").member("孙浩").taps("看过了").await, "✓ 已记录。本群已有1人看过。");
    campus.passes_until("2025-04-08 07:55").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(campus.group("机械2102").since("2025-04-07 08:00"), @"
    04-07 12:10  无诈  【反诈提示】虚假贷款、征信
                       “注销校园贷、学生账户，否则影响征信”是骗局，挂断。
                       怎么办：不转账，不再提供证件。联系银行，并拨打110报警。
                       4月7日星期一
                       ⟦看过了⟧ ⟦为什么发这条⟧
    04-07 12:15  孙浩  ⟨看过了⟩ → toast: ✓ 已记录。本群已有1人看过。
    ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(campus.group("国际2401").since("2025-04-07 08:00"), @"
        04-07 12:10  无诈  Anti-fraud tip: Fake jobs, internships and training loans
                           A home-typing job at hundreds a day? Ask yourself first who would pay that, and why.
                           What to do: Stop paying, keep the contract and chats, and tell the career centre and the police (110).
                           Monday 7 April
                           · · ·
                           【反诈提示】虚假招聘、培训贷
                           “在家打字、日入几百”的兼职，先想想：谁会付这笔钱，为什么？
                           怎么办：停止付款，保存合同和聊天记录，向学校就业中心和警方（110）反映。
                           4月7日星期一
                           ⟦Got it⟧ ⟦Why this one?⟧
        ");
    }
}

#[tokio::test]
async fn everybody_counts_once_on_every_card_also_on_yesterdays() {
    let campus = Campus::opens("2025-04-07 07:55")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .await;
    let group = campus.group("软件2301");

    campus.passes_until("2025-04-07 12:30").await;
    assert_eq!(group.member("王敏").taps("看过了").await, "✓ 已记录。本群已有1人看过。");
    assert_eq!(group.member("王敏").taps("看过了").await, "已经记录过了，不用再点。");
    assert_eq!(group.member("Daniyar").taps("看过了").await, "✓ Recorded. 2 people in this group have read it.");

    campus.passes_until("2025-04-08 12:30").await;
    assert_eq!(group.member("王敏").taps("看过了").await, "✓ 已记录。本群已有1人看过。");
    assert_eq!(group.member("李想").taps_below("4月7日", "看过了").await, "✓ 已记录。本群已有3人看过。");
    assert_eq!(group.member("王敏").taps_below("4月7日", "看过了").await, "已经记录过了，不用再点。");
    group.reads();
}

#[tokio::test]
async fn whoever_asks_is_told_why_this_tip_came() {
    let campus = Campus::opens("2025-03-31 07:55")
        .class("软件2301", [monitor("李想"), international("Daniyar", "en")])
        .class("国际2401", [international("Aigerim", "en")])
        .of(Segment::International)
        .speaking(&["en"])
        .await;
    let (group, abroad) = (campus.group("软件2301"), campus.group("国际2401"));

    campus.passes_until("2025-04-01 12:30").await;
    assert_eq!(
        group.member("Daniyar").taps("为什么发这条").await,
        "Today is a date on the anti-fraud calendar, and this tip was written for it."
    );
    campus.passes_until("2025-04-02 12:30").await;
    assert_eq!(
        abroad.member("Aigerim").taps("Why this one?").await,
        "This one is written for international students: fraudsters exploit that local procedures are unfamiliar."
    );
    insta::assert_snapshot!(group.since("2025-04-01 00:00"), @"
    04-01 12:10  无诈  【反诈提示】
                       反诈专项治理今天启动。记住三句话：陌生链接不点，验证码不给，转账前先核实。
                       4月1日星期二
                       ⟦看过了⟧ ⟦为什么发这条⟧
    04-01 12:30  Daniyar  ⟨为什么发这条⟩ → alert: Today is a date on the anti-fraud calendar, and this tip was written for it.
    04-02 12:10  无诈  【反诈提示】机票退改签
                       退票补偿不需要你先转账，也不需要共享屏幕。
                       怎么办：到航空公司或12306官方App里核实，不打短信里的电话。
                       4月2日星期三
                       ⟦看过了⟧ ⟦为什么发这条⟧
    ");
    abroad.reads();
}

#[tokio::test]
async fn a_key_date_has_its_own_tip_for_everybody() {
    let campus = Campus::opens("2025-04-14 18:00")
        .class("软件2301", [monitor("李想")])
        .speaking(&["zh-CN", "en"])
        .class("会计2403", [monitor("吴桐")])
        .of(Segment::Freshmen)
        .await;

    campus.passes_until("2025-04-15 12:30").await;

    insta::assert_snapshot!(campus.group("软件2301").since("2025-04-15 00:00"), @"
    04-15 12:10  无诈  【反诈提示】出租出借电话卡、银行卡，帮人转账
                       今天是全民国家安全教育日。电话卡、银行卡、账号不出租、不出借，也不替陌生人收集资料。
                       怎么办：拒绝。卡已经交出去的，马上挂失，并主动向警方说明。
                       4月15日星期二
                       · · ·
                       Anti-fraud tip: Lending cards or accounts, moving money for others
                       Today is National Security Education Day. Do not rent out or lend SIM cards, bank cards or accounts, and do not collect information for strangers.
                       What to do: Refuse. If you have already handed a card over, report it lost at once and explain to the police yourself.
                       Tuesday 15 April
                       ⟦看过了⟧ ⟦为什么发这条⟧
    ");
    insta::assert_snapshot!(campus.group("会计2403").since("2025-04-15 00:00"), @"
    04-15 12:10  无诈  【反诈提示】出租出借电话卡、银行卡，帮人转账
                       今天是全民国家安全教育日。电话卡、银行卡、账号不出租、不出借，也不替陌生人收集资料。
                       怎么办：拒绝。卡已经交出去的，马上挂失，并主动向警方说明。
                       4月15日星期二
                       ⟦看过了⟧ ⟦为什么发这条⟧
    ");
}

#[tokio::test]
async fn three_tips_a_week_come_on_monday_wednesday_and_friday_and_one_on_wednesday() {
    let campus = Campus::opens("2025-04-06 18:00")
        .class("土木2302", [monitor("钱多多")])
        .wanting(Cadence::ThreeAWeek)
        .class("电气2301", [monitor("韩梅")])
        .wanting(Cadence::Weekly)
        .await;

    campus.passes_until("2025-04-14 00:00").await;

    assert_eq!(days(&campus.group("土木2302").transcript()), "04-06 04-07 04-09 04-11");
    assert_eq!(days(&campus.group("电气2301").transcript()), "04-06 04-09");
}

#[tokio::test]
async fn a_group_bound_after_lunch_gets_its_first_tip_the_next_day() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想")]).await;

    campus.passes_until("2025-04-08 13:00").await;

    assert_eq!(days(&campus.group("软件2301").transcript()), "04-07 04-08");
    assert_eq!(campus.db_texts("SELECT day FROM tip_shown").await, ["2025-04-08"]);
}

#[tokio::test]
async fn a_tip_that_is_late_waits_for_quiet_hours_to_end() {
    let campus = Campus::opens("2025-04-07 07:55")
        .configured("[quiet]\nfrom = \"12:00\"\nto = \"14:00\"\n")
        .class("软件2301", [monitor("李想")])
        .await;
    let group = campus.group("软件2301");

    campus.passes_until("2025-04-07 13:59").await;
    assert_eq!(group.since("2025-04-07 12:00"), "");

    campus.passes_until("2025-04-07 14:00").await;
    assert_eq!(days(&group.since("2025-04-07 12:00")), "04-07");
}

#[tokio::test]
async fn a_tip_that_is_stale_when_quiet_hours_end_is_dropped() {
    let campus = Campus::opens("2025-04-07 07:55").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");
    campus.breaks([FaultRule::on("sendMessage", Fault::TooManyRequests { retry_after: 36_000 })]);

    campus.passes_until("2025-04-07 12:30").await;
    campus.recovers();
    campus.passes_until("2025-04-08 09:00").await;

    campus.expects(DeliveryState::Expired, 1);
    assert_eq!(group.since("2025-04-07 12:00"), "");
}

#[tokio::test]
async fn a_bot_that_was_down_for_lunch_posts_once_when_it_is_back() {
    let campus = Campus::opens("2025-04-07 07:55").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");

    campus.bot_stops().await;
    campus.passes_until("2025-04-07 13:00").await;
    campus.bot_starts().await;
    campus.bot_stops().await;
    campus.bot_starts().await;
    campus.passes(hours(1)).await;

    let posts = group.since("2025-04-07 12:00");
    assert_eq!(days(&posts), "04-07");
    assert!(posts.starts_with("04-07 13:00  无诈  【反诈提示】"), "{posts}");
}

#[tokio::test]
async fn a_bot_that_was_down_until_three_posts_nothing_that_day_and_remembers_what_it_missed() {
    let campus = Campus::opens("2025-04-07 07:55").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");

    campus.bot_stops().await;
    campus.passes_until("2025-04-07 15:00").await;
    campus.bot_starts().await;
    campus.passes_until("2025-04-08 12:00").await;

    assert_eq!(group.since("2025-04-07 12:00"), "");
    let occurrences =
        "SELECT schedule || ' ' || slot || ' ' || verdict FROM occurrence WHERE schedule LIKE '%daily%qingdao'";
    assert_eq!(campus.db_texts(occurrences).await, ["tips.daily/qingdao 2025-04-07T12:10 missed"]);
    campus.passes(minutes(30)).await;
    assert_eq!(days(&group.since("2025-04-08 12:00")), "04-08");
}

#[tokio::test]
async fn in_the_whole_campaign_no_group_reads_a_tip_twice_within_sixty_days() {
    let campus = Campus::opens("2025-03-31 07:55")
        .class("软件2301", [monitor("李想")])
        .class("国际2401", [international("Aigerim", "en")])
        .of(Segment::International)
        .await;

    campus.passes_until("2025-07-01 00:00").await;

    let tips_of_each = "SELECT class || ' ' || count(*) || ' ' || min(day) || ' ' || max(day) \
                        FROM tip_shown JOIN binding ON binding.chat = tip_shown.chat GROUP BY class ORDER BY class";
    assert_eq!(
        campus.db_texts(tips_of_each).await,
        ["国际2401 91 2025-04-01 2025-06-30", "软件2301 91 2025-04-01 2025-06-30"]
    );
    let too_soon = "SELECT a.tip || ' on ' || a.day || ' and on ' || b.day FROM tip_shown a \
                    JOIN tip_shown b ON b.chat = a.chat AND b.tip = a.tip AND b.day > a.day \
                    WHERE julianday(b.day) - julianday(a.day) <= 60";
    assert_eq!(campus.db_texts(too_soon).await, [""; 0]);
    campus.group("软件2301").reads();
    campus.group("国际2401").reads();
}

/// The days on which the bot spoke, of a transcript in which nobody else does.
fn days(transcript: &str) -> String {
    let posts = transcript.lines().filter(|line| line.get(11..).is_some_and(|rest| rest.starts_with("  无诈  ")));
    posts.map(|line| &line[..5]).collect::<Vec<_>>().join(" ")
}

/// The kinds of fraud that go first for students from abroad.
const ABROAD: [&str; 6] = ["police", "embassy_visa", "rental", "forex_tuition", "card_lending", "job"];

/// What a class's group was shown, by day: the day, the tip, and why.
async fn shown(campus: &Campus, class: &str) -> Vec<String> {
    let shown = "SELECT s.day || ' ' || s.tip || ' ' || s.because FROM tip_shown s JOIN binding b ON b.chat = s.chat";
    campus.db_texts(&format!("{shown} WHERE b.class = '{class}' ORDER BY s.day")).await
}

async fn five_cases_at_the_college_change_the_tip_of_tomorrow_and_the_button_says_so(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-18 13:20")
        .class(
            "软件2301",
            [monitor("李想"), international("Kofi", "en"), international("Аня", "ru"), international("ليلى", "ar")],
        )
        .class("会计2301", [monitor("吴桐")])
        .at("经济管理学院")
        .await;
    let (group, next_door) = (campus.group("软件2301"), campus.group("会计2301"));
    campus.enters("陈警官", "zh-hans");
    campus.person("陈警官").starts(None).await;
    campus.db_appoints("陈警官", Duty::Police, None).await;
    for _ in 0..4 {
        files(&campus, &CHINESE).await;
    }
    campus.passes_until("2025-04-19 13:20").await;
    let before = [shown(&campus, "软件2301").await, shown(&campus, "会计2301").await].concat();
    assert!(before.len() == 2 && !before.iter().any(|line| line.contains(" cases-")), "four are too few: {before:?}");

    files(&campus, &CHINESE).await;
    campus.passes_until("2025-04-20 12:30").await;

    for (class, because) in [("软件2301", "cases-college"), ("会计2301", "cases-campus")] {
        let last = shown(&campus, class).await.pop().unwrap_or_default();
        assert!(last.starts_with("2025-04-20 brushing-") && last.ends_with(because), "{class}: {last}");
    }
    for (name, why) in [
        ("李想", "最近30天，你们学院有人报过这类案件，所以先提醒这一条。"),
        ("Kofi", "Cases of this kind were reported at your college in the last 30 days, so this tip comes first."),
        (
            "Аня",
            "За последние 30 дней на вашем факультете сообщали о таких случаях, поэтому этот совет идёт раньше других.",
        ),
        ("ليلى", "أُبلغ عن حالات من هذا النوع في كليتك خلال آخر 30 يومًا، لذلك تأتي هذه النصيحة أولًا."),
    ] {
        assert_eq!(group.member(name).taps("为什么发这条").await, why);
    }
    assert_eq!(
        next_door.member("吴桐").taps("为什么发这条").await,
        "最近30天，你们校区有人报过这类案件，所以先提醒这一条。"
    );
    campus.passes_until("2025-04-21 12:30").await;
    let last = shown(&campus, "软件2301").await.pop().unwrap_or_default();
    assert!(!last.contains(" brushing-"), "the others have their turn: {last}");
    campus.person("陈警官").reads();
    next_door.reads();
    group.reads();
}

async fn what_a_class_got_wrong_comes_up_the_next_day(database: Database) {
    let names = ["王敏", "孙悦", "周涛", "郑洁"];
    let members = names.iter().map(|name| student(name));
    let campus = Campus::opens_on(database, "2025-04-10 16:00")
        .class("软件2301", [monitor("李想")].into_iter().chain(members).chain([international("Аня", "ru")]))
        .await;
    let (li, group) = (campus.person("李想"), campus.group("软件2301"));
    li.says("/classquiz").await;
    li.taps("出题 · 10分钟").await;
    let kind = asked(group.member("王敏")).fraud_type.as_str();
    for name in names {
        group.member(name).taps(wrong(group.member(name))).await;
    }
    group.member("Аня").taps(right(group.member("Аня"))).await;
    campus.passes_until("2025-04-11 12:30").await;

    let shown = shown(&campus, "软件2301").await;
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert!(shown[0].starts_with(&format!("2025-04-11 {kind}-")) && shown[0].ends_with(" doubt"), "{shown:?}");
    assert_eq!(
        group.member("王敏").taps("为什么发这条").await,
        "班级快答里，大家对这类骗局还有些拿不准，所以再提醒一次。"
    );
    assert_eq!(
        group.member("Аня").taps("为什么发这条").await,
        "Блиц-вопрос в вашей группе показал сомнения насчёт этого вида обмана, поэтому напоминаем о нём."
    );
    li.reads();
    group.reads();
}

async fn an_international_group_reads_first_what_is_aimed_at_it(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-06 18:00")
        .class("国际2401", [monitor("Aigerim"), international("Kofi", "en")])
        .of(Segment::International)
        .at("国际教育学院")
        .speaking(&["en", "zh-CN"])
        .await;
    let (monitor, group) = (campus.person("Aigerim"), campus.group("国际2401"));
    campus.passes_until("2025-04-14 00:00").await;

    let shown = shown(&campus, "国际2401").await;
    let goes_first = |line: &String| ABROAD.iter().any(|kind| line.contains(&format!(" {kind}-")));
    assert_eq!(shown.len(), 7, "{shown:?}");
    assert!(shown.windows(3).all(|three| three.iter().filter(|line| goes_first(line)).count() >= 2), "{shown:?}");
    assert!(goes_first(&shown[0]) && goes_first(&shown[1]), "{shown:?}");
    insta::allow_duplicates! {
        insta::assert_snapshot!(shown.join("\n"), @"
        2025-04-07 job-6 international
        2025-04-08 police-9 international
        2025-04-09 ticket_change-3 season
        2025-04-10 forex_tuition-5 international
        2025-04-11 job-1 international
        2025-04-12 acquaintance-1 rotation
        2025-04-13 rental-4 international
        ");
    }

    monitor.says("/classquiz").await;
    let kind = asked(monitor).fraud_type.as_str();
    assert!(ABROAD.contains(&kind), "{kind}");
    monitor.reads();
    group.reads();
}
