//! Alerts: from a case to every class in its own language, past a second pair of eyes, and back when it was wrong.

use wuzha::domain::delivery::DeliveryState;
use wuzha::domain::role::Duty;
use wuzha::sandbox::{Fault, FaultRule};

use crate::harness::campus::{Campus, Database, Person, hours, international, minutes, seconds};

on_both_databases!(a_case_is_told_to_every_class_and_taken_back_in_chinese);
on_both_databases!(a_case_is_told_to_every_class_and_taken_back_in_english);
on_both_databases!(a_red_alert_goes_out_by_one_and_is_marked_until_a_second_looks_in_chinese);
on_both_databases!(a_red_alert_goes_out_by_one_and_is_marked_until_a_second_looks_in_english);
on_both_databases!(what_nobody_lets_out_does_not_go_out);
on_both_databases!(a_note_that_says_too_much_is_told_in_general_words_or_not_at_all);
on_both_databases!(a_correction_takes_its_place_in_every_chat_that_can_be_changed);
on_both_databases!(an_approval_is_taken_back_while_quiet_hours_hold_the_alert);
on_both_databases!(what_did_not_arrive_is_listed_and_tried_again);

/// What people of a story tap, in their language.
struct Words {
    phone: &'static str,
    /// What the classes' groups are spoken to in.
    groups: [&'static [&'static str]; 2],
    new: &'static str,
    kind: &'static str,
    general: &'static str,
    red: &'static str,
    submit: &'static str,
    approve: &'static str,
    reject: &'static str,
    rework: &'static str,
    withdraw: &'static str,
    drop: &'static str,
    alone: &'static str,
    confirm: &'static str,
    recall: &'static str,
    sure: &'static str,
    got_it: &'static str,
    like: &'static str,
    read: &'static str,
}

const CHINESE: Words = Words {
    phone: "zh-hans",
    groups: [&["zh-CN", "en"], &["zh-CN"]],
    new: "拟一条预警",
    kind: "冒充公检法及政府机关",
    general: "认不出任何人",
    red: "红色",
    submit: "送审",
    approve: "批准",
    reject: "不批准",
    rework: "重新修改",
    withdraw: "撤回送审",
    drop: "放弃",
    alone: "一人先发",
    confirm: "复核无误",
    recall: "撤回预警",
    sure: "确定撤回",
    got_it: "知道了",
    like: "我也收到过",
    read: "用我的语言看",
};

const ENGLISH: Words = Words {
    phone: "en",
    groups: [&["en", "zh-CN"], &["en"]],
    new: "New alert",
    kind: "Posing as police, prosecutors or officials",
    general: "Nobody recognisable",
    red: "Red",
    submit: "Ask for approval",
    approve: "Approve",
    reject: "Refuse",
    rework: "Work on it again",
    withdraw: "Take it back",
    drop: "Drop it",
    alone: "Send it alone",
    confirm: "It is right",
    recall: "Withdraw it",
    sure: "Yes, withdraw it",
    got_it: "Got it",
    like: "I got one like this",
    read: "In my language",
};

/// Two classes, one of them mixed, a subscriber, the police officer and the office.
async fn campus_on(database: Database, words: &Words, moment: &'static str) -> Campus {
    let [first, second] = words.groups;
    let other = if words.phone == "en" { "zh-hans" } else { "en" };
    let campus = Campus::opens_on(database, moment)
        .class("软件2301", [international("李想", words.phone), international("Daniyar", other)])
        .speaking(first)
        .class("软件2302", [international("周宁", words.phone)])
        .speaking(second)
        .await;
    for name in ["陈警官", "吴老师"] {
        campus.enters(name, words.phone);
        campus.person(name).starts(None).await;
    }
    campus.db_appoints("陈警官", Duty::Police, None).await;
    for name in ["赵处", "周宁"] {
        campus.person(name).starts(None).await;
        campus.person(name).says(&format!("/language {}", words.groups[0][0])).await;
    }
    campus.person("周宁").says("/subscribe").await;
    everybody_reads(&campus);
    campus
}

fn everybody_reads(campus: &Campus) {
    for name in ["李想", "周宁", "Daniyar", "陈警官", "吴老师", "赵处"] {
        campus.person(name).reads();
    }
    for class in ["软件2301", "软件2302"] {
        campus.group(class).reads();
    }
}

/// The bot ends and starts again.
async fn restarts(campus: &Campus) {
    campus.bot_stops().await;
    campus.bot_starts().await;
}

/// Puts the usual alert together.
async fn drafts(person: Person<'_>, words: &Words) {
    person.says("/alert").await;
    person.taps(words.new).await;
    person.taps(words.kind).await;
    person.taps(words.general).await;
}

async fn acts(campus: &Campus) -> Vec<String> {
    campus
        .db_texts("SELECT kind || ' ' || actor || ' ' || body FROM ledger WHERE kind LIKE 'alert.%' ORDER BY seq")
        .await
}

// The whole way.

async fn a_case_is_told_to_every_class_and_taken_back_in_chinese(database: Database) {
    let [police, office, mixed, plain, alone] = a_case_is_told_and_taken_back(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(police, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(mixed, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(plain, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(alone, @"");
    }
}

async fn a_case_is_told_to_every_class_and_taken_back_in_english(database: Database) {
    let [police, office, mixed, plain, alone] = a_case_is_told_and_taken_back(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(police, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(mixed, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(plain, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(alone, @"");
    }
}

/// The bot ends and starts between any two steps, and nothing is said twice or lost.
async fn a_case_is_told_and_taken_back(database: Database, words: &Words) -> [String; 5] {
    let campus = campus_on(database, words, "2025-04-22 14:00").await;
    let (chen, zhao) = (campus.person("陈警官"), campus.officer());
    drafts(chen, words).await;
    restarts(&campus).await;
    chen.taps(words.submit).await;
    restarts(&campus).await;
    let card = zhao.last();
    zhao.taps(words.approve).await;
    let sent = campus.now();
    restarts(&campus).await;
    campus.passes(seconds(10)).await;

    let (mixed, plain) = (campus.group("软件2301"), campus.group("软件2302"));
    let told = mixed.last();
    mixed.member("李想").taps(words.got_it).await;
    mixed.member("李想").taps(words.got_it).await;
    mixed.member("Daniyar").taps(words.read).await;
    mixed.member("Daniyar").taps(words.like).await;
    plain.member("周宁").taps(words.like).await;
    campus.person("周宁").taps(words.got_it).await;
    campus.passes(seconds(30)).await;

    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM alert_tap").await, ["4"], "{told}");
    chen.says("/alert 1").await;
    let progress = chen.last();
    chen.taps(words.recall).await;
    chen.taps(words.sure).await;
    restarts(&campus).await;
    campus.passes(seconds(10)).await;
    assert!(campus.now() - sent < hours(1));
    let acts = acts(&campus).await;
    let kinds: Vec<_> = acts.iter().filter_map(|act| act.split(' ').next()).collect();
    assert_eq!(kinds, ["alert.submitted", "alert.approved", "alert.delivered", "alert.recalled"]);
    assert!(acts.iter().all(|act| !act.contains("3000") && !act.contains("说明")), "{acts:?}");
    let said = [chen.transcript(), zhao.transcript(), mixed.transcript(), plain.transcript()];
    let [police, office, mixed, plain] = said.map(|text| since_the_alert(&text));
    let alone = since_the_alert(&campus.person("周宁").transcript());
    everybody_reads(&campus);
    [format!("{progress}\n\n{police}"), format!("{card}\n\n{office}"), format!("{told}\n\n{mixed}"), plain, alone]
}

/// Without what was said before anybody spoke of an alert.
fn since_the_alert(text: &str) -> String {
    let is_it = |line: &&str| ["/alert", "🟠", "请审核", "Please check"].iter().any(|mark| line.contains(mark));
    let skipped = text.lines().position(|line| is_it(&line)).unwrap_or_default();
    text.lines().skip(skipped).collect::<Vec<_>>().join("\n")
}

// A red alert by one person.

async fn a_red_alert_goes_out_by_one_and_is_marked_until_a_second_looks_in_chinese(database: Database) {
    let [police, office, marked, checked] = a_red_alert_goes_out_by_one(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(police, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(marked, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(checked, @"");
    }
}

async fn a_red_alert_goes_out_by_one_and_is_marked_until_a_second_looks_in_english(database: Database) {
    let [police, office, marked, checked] = a_red_alert_goes_out_by_one(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(police, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(marked, @"");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(checked, @"");
    }
}

async fn a_red_alert_goes_out_by_one(database: Database, words: &Words) -> [String; 4] {
    let campus = campus_on(database, words, "2025-04-22 23:30").await;
    let (chen, zhao) = (campus.person("陈警官"), campus.officer());
    campus.group("软件2302").member("赵处").says("/mute 7d").await;
    campus.group("软件2302").reads();
    drafts(chen, words).await;
    chen.taps(words.red).await;
    chen.taps(words.alone).await;
    let asked = chen.last();
    let code = asked.split_whitespace().rev().find(|word| word.contains('-')).expect("a code").to_owned();
    let code: String = code.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
    chen.says("A1-0000x").await;
    let wrong = chen.last();
    chen.says(&code.to_lowercase()).await;
    let group = campus.group("软件2302");
    assert!(campus.db_texts("SELECT state FROM alert").await == ["alone"], "{wrong}");
    restarts(&campus).await;
    campus.passes(minutes(11)).await;
    let marked = group.last();
    campus.passes(minutes(5)).await;
    zhao.taps(words.confirm).await;
    campus.passes(seconds(10)).await;
    let checked = group.last();
    let kinds = acts(&campus).await;
    let kinds: Vec<_> = kinds.iter().filter_map(|act| act.split(' ').next()).collect();
    assert_eq!(kinds, ["alert.approved", "alert.delivered", "alert.unreviewed", "alert.reviewed"]);
    let code_away = |text: String| text.replace(&code, "⟨code⟩").replace(&code.to_lowercase(), "⟨code⟩");
    let police = code_away(format!("{asked}\n\n{wrong}\n\n{}", chen.last()));
    let office = zhao.last();
    everybody_reads(&campus);
    [police, office, marked, checked]
}

// What does not go out.

async fn what_nobody_lets_out_does_not_go_out(database: Database) {
    let words = &ENGLISH;
    let campus = campus_on(database, words, "2025-04-22 10:00").await;
    let (chen, zhao) = (campus.person("陈警官"), campus.officer());
    drafts(chen, words).await;
    chen.taps(words.submit).await;
    assert_eq!(zhao.taps(words.reject).await, "Refused. The author is told.");
    assert_eq!(chen.last(), "A-1 was refused");
    chen.says("/alert A-1").await;
    chen.taps(words.rework).await;
    chen.taps(words.submit).await;
    let early = zhao.taps_below("Please check A-1", words.approve).await;
    campus.passes(seconds(2)).await;
    assert_eq!(early, "Approved. It goes out now.");
    campus.passes(seconds(10)).await;
    everybody_reads(&campus);

    drafts(chen, words).await;
    chen.taps(words.submit).await;
    campus.passes(hours(2) + seconds(1)).await;
    assert_eq!(chen.last(), "Nobody checked A-2 in time");
    let late = zhao.taps_below("Please check A-2", words.approve).await;
    assert_eq!(late, "That cannot be done with this alert any more. Look at it again with /alert.");
    chen.says("/alert 2").await;
    chen.taps(words.rework).await;
    chen.taps(words.submit).await;
    chen.taps(words.withdraw).await;
    chen.taps("Yellow").await;
    chen.taps(words.submit).await;
    let changed = zhao.taps_below("Orange alert", words.approve).await;
    assert_eq!(changed, "The alert has changed since you saw it. Please look at it again.");
    chen.taps(words.withdraw).await;
    chen.taps(words.drop).await;
    assert!(chen.last().contains("A-2: dropped"), "{}", chen.last());
    campus.passes(hours(1)).await;
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM alert_post WHERE alert = 2").await, ["0"]);

    // Without consent, a fresh case is not even put before anybody.
    chen.says("/alert").await;
    chen.taps(words.new).await;
    chen.taps(words.kind).await;
    let refused = chen.taps(words.submit).await;
    assert_eq!(
        refused,
        "The case is fresh. Please say whether the person it happened to agrees, or that nobody can be recognised."
    );
    // A monitor writes for the own class, and never a red one.
    let li = campus.person("李想");
    li.starts(None).await;
    drafts(li, words).await;
    assert!(
        !campus
            .world()
            .messages(li.place())
            .last()
            .is_some_and(|card| { card.buttons.iter().flatten().any(|button| button.text == words.red) })
    );
    everybody_reads(&campus);
}

// Notes.

async fn a_note_that_says_too_much_is_told_in_general_words_or_not_at_all(database: Database) {
    let words = &CHINESE;
    let campus = campus_on(database, words, "2025-04-22 10:00").await;
    let chen = campus.person("陈警官");
    drafts(chen, words).await;
    chen.taps("加一条说明").await;
    chen.says("Only English").await;
    let foreign = chen.last();
    chen.says("软件2301的受害人张三被骗3287元，电话13800000000").await;
    let offered = chen.last();
    let kept = campus.db_texts("SELECT body || COALESCE(offer, '') FROM alert").await.concat();
    assert!(!kept.contains("13800000000") && !kept.contains("张三"), "{kept}");
    assert!(
        !campus
            .world()
            .messages(chen.place())
            .iter()
            .rev()
            .take(1)
            .any(|card| { card.buttons.iter().flatten().any(|button| button.text == "保留我的原话") })
    );
    chen.taps("用概括的说法").await;
    let general = chen.last();
    chen.taps("换一条说明").await;
    chen.says("有同学接到自称检察院的电话，被骗3287元。").await;
    let proposed = chen.last();
    chen.taps("保留我的原话").await;
    let own = chen.last();
    insta::allow_duplicates! {
        insta::assert_snapshot!([foreign, offered, general, proposed, own].join("\n\n"), @"");
    }
    chen.taps("只发给我看看").await;
    campus.passes(seconds(10)).await;
    let tests = chen.unread();
    insta::allow_duplicates! {
        insta::assert_snapshot!(tests.join("\n\n"), @"");
    }
    everybody_reads(&campus);
}

// Corrections.

async fn a_correction_takes_its_place_in_every_chat_that_can_be_changed(database: Database) {
    let words = &ENGLISH;
    let campus = campus_on(database, words, "2025-04-22 10:00").await;
    let (chen, zhao) = (campus.person("陈警官"), campus.officer());
    drafts(chen, words).await;
    chen.taps(words.submit).await;
    zhao.taps(words.approve).await;
    campus.passes(seconds(10)).await;
    let before = campus.group("软件2301").last();
    campus.group("软件2302").member("周宁").removes_the_bot().await;
    everybody_reads(&campus);

    chen.says("/alert 1").await;
    chen.taps("Correct it").await;
    chen.taps("Advice").await;
    chen.taps("✓ Tell a counsellor").await;
    chen.taps("Back").await;
    chen.taps(words.submit).await;
    let request = zhao.last();
    zhao.taps(words.approve).await;
    campus.passes(seconds(10)).await;
    let after = campus.group("软件2301").last();
    let messages = campus.group("软件2301").heads().len();
    chen.says("/alert 1").await;
    let progress = chen.last();
    chen.taps("What did not arrive").await;
    let failures = chen.last();
    assert!(before.contains("Tell your counsellor") && !after.contains("Tell your counsellor"));
    insta::allow_duplicates! {
        insta::assert_snapshot!([request, after, progress, failures].join("\n\n"), @"");
    }
    // A correction that is posted anew besides is a message more.
    chen.says("/alert 1").await;
    chen.taps("Correct it").await;
    chen.taps("Post it anew, too").await;
    chen.taps(words.submit).await;
    zhao.taps_below("Please check A-3", words.approve).await;
    campus.passes(seconds(10)).await;
    assert_eq!(campus.group("软件2301").heads().len(), messages + 1);
    everybody_reads(&campus);
}

// Quiet hours.

async fn an_approval_is_taken_back_while_quiet_hours_hold_the_alert(database: Database) {
    let words = &ENGLISH;
    let campus = campus_on(database, words, "2025-04-22 22:30").await;
    let (chen, zhao) = (campus.person("陈警官"), campus.officer());
    drafts(chen, words).await;
    chen.taps(words.submit).await;
    assert!(zhao.last().contains("so it goes out at 23 April, 07:30"), "{}", zhao.last());
    assert_eq!(zhao.taps(words.approve).await, "Approved. It goes out when quiet hours are over.");
    assert_eq!(zhao.taps("Take approval back").await, "The approval is taken back. Nothing had gone out.");
    zhao.taps(words.approve).await;
    campus.passes_until("2025-04-23 07:29").await;
    let group = campus.group("软件2301");
    let waiting = group.heads().len();
    campus.passes_until("2025-04-23 07:31").await;
    assert_eq!(group.heads().len(), waiting + 1);
    everybody_reads(&campus);
}

// What did not arrive.

async fn what_did_not_arrive_is_listed_and_tried_again(database: Database) {
    let words = &ENGLISH;
    let campus = campus_on(database, words, "2025-04-22 10:00").await;
    let (chen, zhao) = (campus.person("陈警官"), campus.officer());
    drafts(chen, words).await;
    chen.taps(words.submit).await;
    let no = Fault::Status {
        code: 400,
        description: "Bad Request: not enough rights to send text messages to the chat".into(),
    };
    let chat = Some(campus.group("软件2302").chat().0);
    campus.breaks([FaultRule { times: Some(1), chat, ..FaultRule::on("sendMessage", no) }]);
    zhao.taps(words.approve).await;
    campus.passes(seconds(10)).await;
    campus.recovers();
    chen.says("/alert 1").await;
    let progress = chen.last();
    chen.taps("What did not arrive").await;
    let failures = chen.last();
    chen.taps("Try again (1)").await;
    campus.passes(seconds(10)).await;
    let done = chen.last();
    insta::allow_duplicates! {
        insta::assert_snapshot!([progress, failures, done].join("\n\n"), @"");
    }
    campus.expects(DeliveryState::Failed, 1);
    everybody_reads(&campus);
}
