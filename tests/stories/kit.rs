//! The kit of a class meeting: its story, another in its place, as text, and the vote before and after in the class's
//! group.

use wuzha::domain::delivery::DeliveryState;
use wuzha::domain::role::Duty;
use wuzha::domain::tip::Segment;
use wuzha::sandbox::{ChatId, Fault, FaultRule, MessageView};

use crate::harness::campus::{Campus, Database, Member, Person, hours, international, minutes, monitor, student};

on_both_databases!(a_class_votes_before_and_after_in_chinese);
on_both_databases!(a_class_of_two_languages_votes_before_and_after_in_english);

const NAMES: [&str; 8] = ["李想", "王敏", "孙悦", "周涛", "吴桐", "郑洁", "冯雪", "陈晨"];

/// A class of eight on a day of its month, with a group that is bound.
async fn campus_on(database: Database) -> Campus {
    let others: Vec<Member> = NAMES[1..].iter().map(|name| student(name)).collect();
    Campus::opens_on(database, "2025-04-17 19:00")
        .class("软件2301", std::iter::once(monitor(NAMES[0])).chain(others))
        .class("软件2302", [monitor("赵明")])
        .await
}

async fn campus() -> Campus {
    campus_on(Database::Sqlite).await
}

/// So many of the class choose an option of the newest poll.
async fn vote(campus: &Campus, option: usize, voters: &[&str]) {
    for voter in voters {
        campus.group("软件2301").member(voter).votes(option).await;
    }
}

/// The polls in the class's group, the oldest first.
fn polls(campus: &Campus) -> Vec<MessageView> {
    let messages = campus.world().messages(campus.group("软件2301").chat());
    messages.into_iter().filter(|message| message.poll.is_some()).collect()
}

/// The labels of the last message's buttons.
fn labels(campus: &Campus, person: Person<'_>) -> Vec<Vec<String>> {
    let last = campus.world().last_message(ChatId(person.account())).expect("a message");
    last.buttons.iter().map(|row| row.iter().map(|button| button.text.clone()).collect()).collect()
}

/// The entries of the ledger about votes, as they are kept.
async fn entries(campus: &Campus) -> Vec<String> {
    campus
        .db_texts("SELECT item || ' ' || class || ' ' || actor || ' ' || body FROM ledger WHERE kind = 'meeting.voted'")
        .await
}

async fn a_class_votes_before_and_after_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let (li, group) = (campus.person("李想"), campus.group("软件2301"));

    li.says("/班会材料").await;
    assert_eq!(li.taps("换一个材料").await, "");
    assert_eq!(li.taps("刷单返利").await, "已换成“刷单返利”。");
    assert_eq!(li.taps("讨论前投票").await, "讨论前的投票已发往班级群。");
    vote(&campus, 2, &NAMES[..2]).await;
    vote(&campus, 0, &NAMES[2..6]).await;
    assert_eq!(li.taps("讨论后投票").await, "讨论前的投票结束，讨论后的投票已发往班级群。");
    vote(&campus, 2, &NAMES[..6]).await;
    vote(&campus, 1, &NAMES[6..7]).await;
    assert_eq!(li.taps("结束投票").await, "投票结束了，票数一到就告诉你。");
    li.says("/kit").await;

    assert_eq!(
        entries(&campus).await,
        ["I2 软件2301 grant:2 {\"slot\":\"2025-04\",\"kit\":\"brushing\",\"before_votes\":6,\"before_right\":2,\
          \"after_votes\":7,\"after_right\":6}"]
    );
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.transcript(), @"");
        insta::assert_snapshot!(group.transcript(), @"");
    }
    li.says("/台账 班会投票").await;
    assert!(li.last().contains("讨论前6票，答对2票；讨论后7票，答对6票。"), "{}", li.last());
}

async fn a_class_of_two_languages_votes_before_and_after_in_english(database: Database) {
    let others = ["Aziz", "Mei", "Anna", "Ivan", "Omar"].map(|name| international(name, "en"));
    let campus = Campus::opens_on(database, "2025-05-06 16:00")
        .class("International 2024", std::iter::once(international("Daniyar", "en")).chain(others))
        .of(Segment::International)
        .speaking(&["en", "zh-CN"])
        .await;
    let (daniyar, group) = (campus.person("Daniyar"), campus.group("International 2024"));

    daniyar.says("/kit").await;
    daniyar.taps("As text").await;
    daniyar.taps("Vote before").await;
    for (name, option) in [("Daniyar", 2), ("Aziz", 0), ("Mei", 0), ("Anna", 1), ("Ivan", 3)] {
        group.member(name).votes(option).await;
    }
    daniyar.taps("Vote after").await;
    for (name, option) in [("Daniyar", 2), ("Aziz", 2), ("Mei", 2), ("Omar", 2)] {
        group.member(name).votes(option).await;
    }
    // Nobody ends it, so it ends by itself.
    campus.passes(minutes(12)).await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript(), @"");
        insta::assert_snapshot!(group.transcript(), @"");
        let paper = String::from_utf8(daniyar.last_bytes()).expect("text");
        insta::assert_snapshot!(paper, @"");
    }
    assert_eq!(
        entries(&campus).await,
        ["I2 International 2024 grant:2 {\"slot\":\"2025-05\",\"kit\":\"visa\",\"before_votes\":5,\"before_right\":1,\
          \"after_votes\":0,\"after_right\":0}"]
    );
}

#[tokio::test]
async fn the_vote_before_tells_nobody_what_is_right_and_the_one_after_does() {
    let campus = campus().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    vote(&campus, 1, &NAMES[..2]).await;
    li.taps("讨论后投票").await;
    vote(&campus, 1, &NAMES[..2]).await;

    let polls: Vec<_> = polls(&campus).into_iter().filter_map(|message| message.poll).collect();
    let [before, after] = &polls[..] else { panic!("{polls:#?}") };
    assert_eq!((before.kind, after.kind), ("regular", "quiz"));
    assert!(before.anonymous && after.anonymous && before.explanation.is_none());
    assert_eq!((before.closed, after.closed), (true, false));
    assert_eq!(before.question, after.question);
    let options = |at: usize| polls[at].options.iter().map(|option| option.text.clone()).collect::<Vec<_>>();
    assert_eq!(options(0), options(1));
    li.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_class_gets_another_kit_each_month_and_both_monitors_see_the_same() {
    let campus = campus().await;
    campus.enters("何静", "zh-hans");
    campus.db_appoints("何静", Duty::Secretary, Some("软件2301")).await;
    let (li, he) = (campus.person("李想"), campus.person("何静"));
    let mut titles = Vec::new();
    for month in ["2025-04-17 19:30", "2025-05-08 19:00", "2025-06-05 19:00", "2025-07-03 19:00"] {
        campus.passes_until(month).await;
        li.says("/kit").await;
        he.says("/kit").await;
        assert_eq!(li.last(), he.last());
        titles.push(li.last().lines().nth(1).expect("a title").to_owned());
        campus.group("软件2301").reads();
        campus.group("软件2302").reads();
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 4, "{titles:?}");
    assert!(li.last().starts_with("班会材料 · 软件2301 · 2025年7月"), "outside the campaign: {}", li.last());
}

#[tokio::test]
async fn two_monitors_and_double_taps_make_one_vote_of_each() {
    let campus = campus().await;
    campus.enters("何静", "zh-hans");
    campus.db_appoints("何静", Duty::Secretary, Some("软件2301")).await;
    let (li, he) = (campus.person("李想"), campus.person("何静"));
    li.says("/kit").await;
    he.says("/kit").await;

    assert_eq!(li.taps_twice("讨论前投票").await, ["讨论前的投票已发往班级群。", "已经点过了。"]);
    assert_eq!(he.taps("讨论前投票").await, "已经点过了。");
    assert_eq!(polls(&campus).len(), 1);
    // Her card shows by now what comes next; his shows the old one.
    assert_eq!(he.taps_twice("讨论后投票").await, ["讨论前的投票结束，讨论后的投票已发往班级群。", "已经点过了。"]);
    assert_eq!(polls(&campus).len(), 2);
    assert_eq!(li.taps("讨论后投票").await, "已经点过了。");
    assert_eq!(li.taps("结束投票").await, "投票结束了，票数一到就告诉你。");
    assert_eq!(he.taps("结束投票").await, "已经点过了。");
    assert_eq!(entries(&campus).await.len(), 1);
    // Whoever began it is told; nobody voted.
    assert!(li.unread().iter().any(|said| said.contains("不足5人投票，为了不暴露个人，不公布票数")));
    assert!(he.unread().iter().all(|said| !said.contains("投票结束 ·")));
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_kit_stays_once_the_vote_has_begun_and_an_old_card_is_sent_anew() {
    let campus = campus().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    li.taps("换一个材料").await;
    let list = li.last();
    assert!(list.starts_with("换一个材料 · 软件2301 · 2025年4月"), "{list}");
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    assert_eq!(li.taps_below("换一个材料", "刷单返利").await, "已经点过了。");
    assert_eq!(labels(&campus, li), [vec!["讨论后投票"], vec!["文字版"]]);
    // A month later the same card is about a meeting that is over.
    campus.passes_until("2025-05-06 19:00").await;
    let toast = li.taps("讨论后投票").await;
    assert_eq!(toast, "这张卡片已经过期，按钮不再有效。\n新的卡片已经发给你。");
    assert!(li.last().starts_with("班会材料 · 软件2301 · 2025年5月"), "{}", li.last());
    for group in ["软件2301", "软件2302"] {
        campus.group(group).reads();
    }
    li.reads();
}

#[tokio::test]
async fn a_restart_between_the_votes_and_updates_that_come_late_or_twice_change_nothing() {
    let campus = campus().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    li.taps("换一个材料").await;
    li.taps("刷单返利").await;
    li.taps("讨论前投票").await;
    vote(&campus, 2, &NAMES[..3]).await;
    campus.bot_stops().await;
    // They vote while nobody listens.
    let group = campus.group("软件2301").chat();
    let poll = polls(&campus).pop().expect("a poll");
    let voters = ["周涛", "吴桐"].map(|name| campus.person(name).account());
    for voter in voters {
        campus.world().votes(wuzha::sandbox::PersonId(voter), group, poll.id, &[0]).expect("an open poll");
    }
    campus.bot_starts().await;
    li.taps("讨论后投票").await;
    vote(&campus, 2, &NAMES[..5]).await;
    li.taps("结束投票").await;
    let told = li.last();
    assert!(told.contains("讨论前：5人投票，3人答对\n讨论后：5人投票，5人答对"), "{told}");

    // What a messenger may bring once more, or out of order.
    let ids = campus.db_texts("SELECT id FROM poll ORDER BY id").await;
    for (id, is_closed) in [(&ids[0], false), (&ids[1], true), (&ids[1], true), (&"77".to_owned(), true)] {
        let options: Vec<_> =
            (0..4).map(|number| serde_json::json!({ "text": number.to_string(), "voter_count": 9 })).collect();
        let poll = serde_json::json!({
            "id": id, "question": "?", "options": options, "is_closed": is_closed, "type": "quiz",
        });
        campus.injects(serde_json::json!({ "poll": poll })).await;
    }
    assert_eq!(entries(&campus).await.len(), 1);
    assert_eq!(li.last(), told);
    li.says("/kit").await;
    assert!(li.last().ends_with("讨论前：5人投票，3人答对\n讨论后：5人投票，5人答对"), "{}", li.last());
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_group_that_forbids_polls_is_not_lost_and_the_monitor_is_told() {
    let campus = campus().await;
    let li = campus.person("李想");
    campus.breaks([FaultRule::on(
        "sendPoll",
        Fault::Status { code: 400, description: "Bad Request: not enough rights to send polls to the chat".into() },
    )]);
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    campus.passes(minutes(1)).await;
    assert!(li.last().contains("班级群不接受我发的投票。"), "{}", li.last());
    assert_eq!(campus.db_texts("SELECT state FROM chat WHERE kind = 'group' ORDER BY id").await, ["active", "active"]);
    campus.recovers();
    // It is allowed by now.
    li.says("/kit").await;
    assert_eq!(li.taps("讨论前投票").await, "讨论前的投票已发往班级群。");
    assert_eq!(polls(&campus).len(), 1);
    campus.expects(DeliveryState::Failed, 1);
    campus.passes(minutes(1)).await;
    li.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_class_without_a_group_takes_the_text() {
    let campus = Campus::opens("2025-04-17 19:00").class("软件2301", [monitor("李想")]).not_bound_yet().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    assert!(li.last().contains("本班还没有绑定能发言的群"), "{}", li.last());
    assert_eq!(labels(&campus, li), [["换一个材料", "文字版"]]);
    assert_eq!(li.taps("文字版").await, "文字版已发给你。");
    let paper = String::from_utf8(li.last_bytes()).expect("text");
    assert!(paper.contains("0—1分钟：讨论前投票") && paper.contains("110"), "{paper}");
    li.reads();
}

#[tokio::test]
async fn a_vote_of_which_nobody_knows_whether_it_arrived_is_proved_by_a_vote() {
    let campus = campus().await;
    let li = campus.person("李想");
    campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("sendPoll", Fault::DropReply) }]);
    li.says("/kit").await;
    li.taps("换一个材料").await;
    li.taps("刷单返利").await;
    li.taps("讨论前投票").await;
    li.says("/kit").await;
    assert!(li.last().contains("不知道讨论前的投票到了没有。"), "{}", li.last());
    assert_eq!(labels(&campus, li)[0], ["再发讨论前投票", "讨论后投票"]);
    // It is there, and somebody votes.
    vote(&campus, 2, &NAMES[..5]).await;
    li.says("/kit").await;
    assert!(li.last().contains("讨论前的投票正在进行。"), "{}", li.last());
    // Its message has no number that we know, so it cannot be closed there: what comes later does not count.
    li.taps("讨论后投票").await;
    let first = polls(&campus).swap_remove(0);
    let late = wuzha::sandbox::PersonId(campus.person("陈晨").account());
    campus.world().votes(late, campus.group("软件2301").chat(), first.id, &[0]).expect("an open poll");
    vote(&campus, 2, &NAMES[..6]).await;
    li.taps("结束投票").await;
    assert!(li.last().contains("讨论前：5人投票，5人答对\n讨论后：6人投票，6人答对"), "{}", li.last());
    campus.passes(minutes(12)).await;
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_vote_that_did_not_arrive_is_sent_again_by_whoever_sees_that_it_is_not_there() {
    let campus = campus().await;
    let li = campus.person("李想");
    campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("sendPoll", Fault::Reset) }]);
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    assert_eq!(polls(&campus).len(), 0);
    li.says("/kit").await;
    assert_eq!(li.taps("再发讨论前投票").await, "讨论前的投票已发往班级群。");
    assert_eq!(polls(&campus).len(), 1);
    li.says("/kit").await;
    assert!(li.last().contains("讨论前的投票正在进行。"), "{}", li.last());
    campus.passes(hours(1)).await;
    li.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_poll_that_is_gone_from_the_group_counts_as_closed() {
    let campus = campus().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    li.taps("换一个材料").await;
    li.taps("刷单返利").await;
    li.taps("讨论前投票").await;
    vote(&campus, 2, &NAMES[..5]).await;
    campus.breaks([FaultRule {
        times: Some(1),
        ..FaultRule::on(
            "stopPoll",
            Fault::Status { code: 400, description: "Bad Request: message with poll to stop not found".into() },
        )
    }]);
    li.taps("讨论后投票").await;
    vote(&campus, 2, &NAMES[..5]).await;
    li.taps("结束投票").await;
    // Nobody says that the first one is closed: its time is over by itself.
    campus.passes(minutes(12)).await;
    assert!(li.last().contains("讨论前：5人投票，5人答对\n讨论后：5人投票，5人答对"), "{}", li.last());
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_counsellor_chooses_among_classes_and_nobody_else_sees_a_kit() {
    let campus = campus().await;
    campus.enters("Smith", "en");
    for class in ["软件2301", "软件2302"] {
        campus.db_appoints("Smith", Duty::Counsellor, Some(class)).await;
    }
    let (smith, wang) = (campus.person("Smith"), campus.person("王敏"));
    smith.says("/kit").await;
    assert_eq!(labels(&campus, smith), [["软件2301"], ["软件2302"]]);
    assert_eq!(smith.taps("软件2302").await, "");
    assert!(smith.last().starts_with("Meeting kit · 软件2302 · April 2025"), "{}", smith.last());
    wang.says("/kit").await;
    assert!(wang.last().starts_with("你没有权限这样做。"), "{}", wang.last());
    campus.group("软件2301").member("李想").says("/kit").await;
    assert_eq!(campus.group("软件2301").last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
}
