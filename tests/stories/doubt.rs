//! A reply was lost on the way, and nobody knows whether the group has the card.

use wuzha::domain::delivery::DeliveryState;
use wuzha::sandbox::{Fault, FaultRule};

use crate::harness::campus::{Campus, Database, monitor, seconds, student};

on_both_databases!(an_officer_looks_into_the_group_and_says_that_the_card_arrived);

async fn an_officer_looks_into_the_group_and_says_that_the_card_arrived(database: Database) {
    let campus = with_a_card_in_doubt(database, Fault::DropReply).await;
    let officer = campus.officer();

    officer.says("/unconfirmed").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.transcript(), @"
    04-07 12:10  赵处  /unconfirmed
    04-07 12:10  无诈  结果未知的消息：1条
                       发送时网络中断，不知道群里收到没有。请先到群里看一眼，再选择。

                       1 软件2301，4月7日12:10，提示
                       【反诈提示】虚假招聘、培训贷
                       ⟦1 群里已有⟧ ⟦1 标明后重发⟧ ⟦1 不再发⟧
    ");
    }
    assert_eq!(officer.taps("1 群里已有").await, "已记为送达。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.transcript(), @"
    04-07 12:10  赵处  /unconfirmed
    04-07 12:10  无诈  ✎ 没有结果未知的消息，发出的都有回音。
    04-07 12:10  赵处  ⟨1 群里已有⟩ → toast: 已记为送达。
    ");
    }

    campus.passes_until("2025-04-07 14:00").await;
    assert_eq!(campus.group("软件2301").heads().len(), 1);
}

#[tokio::test]
async fn an_officer_has_a_card_that_did_not_arrive_sent_again_marked_as_a_repeat() {
    let campus = with_a_card_in_doubt(Database::Sqlite, server_error()).await;
    let (officer, group) = (campus.officer(), campus.group("软件2301"));
    assert_eq!(group.heads(), [""; 0]);

    officer.says("/unconfirmed").await;
    assert_eq!(officer.taps("1 标明后重发").await, "将标明“重发”再发一次。");
    campus.passes_until("2025-04-07 14:00").await;

    insta::assert_snapshot!(group.since("2025-04-07 12:00"), @"
    04-07 12:30  无诈  （这是之前通知的重发，看过的请忽略。）
                       【反诈提示】虚假招聘、培训贷
                       用人单位不得扣押你的身份证，也不得向你收押金。
                       怎么办：停止付款，保存合同和聊天记录，向学校就业中心和警方（110）反映。
                       4月7日星期一
                       ⟦看过了⟧ ⟦为什么发这条⟧
    ");
    assert_eq!(group.member("王敏").taps("看过了").await, "✓ 已记录。本群已有1人看过。");
    assert_eq!(officer.last(), "没有结果未知的消息，发出的都有回音。");
}

#[tokio::test]
async fn an_officer_lets_a_doubtful_card_rest() {
    let campus = with_a_card_in_doubt(Database::Sqlite, server_error()).await;
    let officer = campus.officer();

    officer.says("/unconfirmed").await;
    assert_eq!(officer.taps("1 不再发").await, "已放下，不再发送。");
    campus.passes_until("2025-04-07 14:00").await;

    assert_eq!(campus.group("软件2301").heads(), [""; 0]);
    assert_eq!(officer.last(), "没有结果未知的消息，发出的都有回音。");
}

#[tokio::test]
async fn two_officers_do_not_settle_one_doubt_twice() {
    let campus = with_a_card_in_doubt(Database::Sqlite, Fault::DropReply).await;
    let officer = campus.officer();
    officer.says("/unconfirmed").await;
    officer.says("/unconfirmed").await;
    let lists: Vec<_> = campus.world().messages(wuzha::sandbox::ChatId(officer.account()));
    let second = lists.last().expect("the second list").buttons[0][1].data.clone().expect("a callback button");

    assert_eq!(officer.taps("1 群里已有").await, "已记为送达。");
    assert_eq!(officer.forges(&second).await, "这一条已经处理过了。");

    campus.passes_until("2025-04-07 14:00").await;
    assert_eq!(campus.group("软件2301").heads().len(), 1);
    officer.unread();
}

#[tokio::test]
async fn whoever_taps_under_a_doubtful_card_has_it_before_them() {
    let campus = with_a_card_in_doubt(Database::Sqlite, Fault::DropReply).await;
    let (officer, group) = (campus.officer(), campus.group("软件2301"));

    assert_eq!(group.member("王敏").taps("看过了").await, "✓ 已记录。本群已有1人看过。");

    officer.says("/unconfirmed").await;
    assert_eq!(officer.last(), "没有结果未知的消息，发出的都有回音。");
    assert_eq!(
        campus.db_texts("SELECT state || ' ' || resolution FROM delivery WHERE kind = 'tip'").await,
        ["sent evidence"]
    );
    group.reads();
}

#[tokio::test]
async fn a_stranger_sees_no_doubts_and_settles_none() {
    let campus = with_a_card_in_doubt(Database::Sqlite, Fault::DropReply).await;
    let (officer, wang) = (campus.officer(), campus.person("王敏"));
    officer.says("/unconfirmed").await;
    let list = campus.world().last_message(wuzha::sandbox::ChatId(officer.account())).expect("the list");
    let arrived = list.buttons[0][0].data.clone().expect("a callback button");
    officer.unread();

    wang.says("/unconfirmed").await;
    assert_eq!(wang.last(), "你没有权限这样做。可以这样做的人：\n专班管理员：1人");
    assert_eq!(wang.forges(&arrived).await, "这张卡片已经过期，按钮不再有效。");

    campus.expects(DeliveryState::Unconfirmed, 1);
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn after_ten_minutes_a_doubtful_tip_is_taken_for_delivered() {
    let campus = with_a_card_in_doubt(Database::Sqlite, server_error()).await;
    let states = "SELECT state || ' ' || coalesce(resolution, '-') FROM delivery WHERE kind = 'tip'";

    campus.passes_until("2025-04-07 12:19").await;
    assert_eq!(campus.db_texts(states).await, ["unconfirmed -"]);
    campus.passes_until("2025-04-07 12:25").await;

    assert_eq!(campus.db_texts(states).await, ["sent policy"]);
    let settled =
        "SELECT strftime('%H:%M', settled_at / 1000, 'unixepoch', '+8 hours') FROM delivery WHERE kind = 'tip'";
    assert_eq!(campus.db_texts(settled).await, ["12:20"]);
}

/// A class whose card of the day met this fault, half a minute ago.
async fn with_a_card_in_doubt(database: Database, fault: Fault) -> Campus {
    let campus =
        Campus::opens_on(database, "2025-04-07 12:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("sendMessage", fault) }]);
    campus.passes_until("2025-04-07 12:10").await;
    campus.passes(seconds(30)).await;
    campus.recovers();
    campus
}

/// An answer after which nobody knows whether the message is there; here it is not.
fn server_error() -> Fault {
    Fault::Status { code: 500, description: "Internal Server Error".to_owned() }
}
