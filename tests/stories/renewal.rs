//! Whoever presses under an old card is told so and gets a new one, once a minute.

use wuzha::domain::role::Duty;
use wuzha::sandbox::ChatId;

use crate::harness::campus::{Campus, Person, hours, minutes, monitor, seconds, student};

const OVER: &str = "这个角色已经结束了。";
const OVER_AND_RENEWED: &str = "这个角色已经结束了。\n新的卡片已经发给你。";
const EXPIRED: &str = "这张卡片已经过期，按钮不再有效。";
const EXPIRED_AND_RENEWED: &str = "这张卡片已经过期，按钮不再有效。\n新的卡片已经发给你。";

#[tokio::test]
async fn an_old_list_of_roles_to_revoke_is_sent_anew_once_a_minute() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let (officer, min) = (campus.officer(), campus.person("王敏"));
    officer.says("/invite 安全员 软件2301").await;
    min.follows(&campus.link_for("赵处")).await;
    min.taps("接受").await;
    officer.says("/revoke").await;
    let old = newest_button(&campus, officer);
    officer.taps("撤销第1项").await;
    officer.reads();
    min.reads();

    assert_eq!(officer.forges(&old).await, OVER_AND_RENEWED);
    assert_eq!(officer.unread(), ["没有你可以撤销的角色。"]);
    campus.passes(seconds(20)).await;
    assert_eq!(officer.forges(&old).await, OVER_AND_RENEWED);
    assert_eq!(officer.unread(), [""; 0], "one a minute is enough");
    campus.passes(minutes(1)).await;
    assert_eq!(officer.forges(&old).await, OVER_AND_RENEWED);
    assert_eq!(officer.unread(), ["没有你可以撤销的角色。"]);
}

#[tokio::test]
async fn an_old_choice_of_roles_to_pass_on_is_sent_anew_and_passes_nothing_on() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想")]).await;
    let (li, officer) = (campus.person("李想"), campus.officer());
    campus.db_appoints("李想", Duty::Volunteer, Some("青岛校区")).await;
    li.says("/handover").await;
    let to_hand_over = button_called(&campus, li, "青岛校区的志愿者");
    li.says("/delegate 2d").await;
    let to_lend = button_called(&campus, li, "青岛校区的志愿者");
    officer.says("/revoke 志愿者 青岛校区").await;
    officer.taps("撤销第1项").await;
    officer.reads();
    li.reads();

    assert_eq!(li.forges(&to_hand_over).await, OVER_AND_RENEWED);
    assert_eq!(li.unread(), ["要移交哪一个角色？"]);
    assert_eq!(labels(&campus, li), ["软件2301的班长"]);
    assert_eq!(li.forges(&to_lend).await, OVER_AND_RENEWED);
    assert_eq!(li.unread(), ["要请人代理哪一个角色？"]);
    assert_eq!(campus.db_texts("SELECT CAST(id AS TEXT) FROM invitation").await, [""; 0]);

    assert_eq!(li.taps("软件2301的班长").await, "班长");
    assert!(li.last().contains("代理到4月9日13:00"), "the time that was asked for is kept: {}", li.last());
}

#[tokio::test]
async fn an_old_choice_of_a_role_or_a_place_is_sent_anew() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想")]).await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2301")).await;
    campus.db_appoints("王老师", Duty::Member, Some("宣传部")).await;
    let (wang, officer) = (campus.person("王老师"), campus.officer());
    wang.says("/invite").await;
    let role = button_called(&campus, wang, "团支书");
    wang.taps("团支书").await;
    let place = button_called(&campus, wang, "软件2301");
    officer.says("/revoke 辅导员 软件2301").await;
    officer.taps("撤销第1项").await;
    officer.reads();
    wang.reads();

    assert_eq!(wang.forges(&place).await, OVER_AND_RENEWED);
    assert_eq!(wang.last().lines().next(), Some("要邀请对方担任什么？"));
    assert_eq!(labels(&campus, wang), ["专班成员"]);
    campus.passes(minutes(1)).await;
    assert_eq!(wang.forges(&role).await, OVER_AND_RENEWED);
    assert_eq!(labels(&campus, wang), ["专班成员"]);
    wang.reads();
}

#[tokio::test]
async fn an_old_offer_of_a_role_can_only_be_made_anew_by_somebody_else() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let (officer, min) = (campus.officer(), campus.person("王敏"));
    officer.says("/invite 安全员 软件2301").await;
    min.follows(&campus.link_for("赵处")).await;
    let old = newest_button(&campus, min);
    min.taps("接受").await;
    officer.reads();
    min.reads();

    assert!(min.forges(&old).await.starts_with("这个邀请已经用过了"));
    assert_eq!(min.unread(), [""; 0]);
}

#[tokio::test]
async fn an_old_choice_of_who_one_is_leads_back_to_where_one_was() {
    let campus = with_a_roster().await;
    let min = campus.person("王敏");
    min.says("/bind 软件2301").await;
    min.says("3108").await;
    let old = button_called(&campus, min, "02 王*");
    min.reads();

    campus.passes(hours(1)).await;
    assert_eq!(min.forges(&old).await, EXPIRED_AND_RENEWED);
    assert_eq!(min.last().lines().next(), Some("绑定软件2301"));
    min.says("3107").await;
    let before = campus.db_texts("SELECT tail_hash FROM introduction").await;
    min.reads();

    // While other digits wait for an answer, their card comes again.
    campus.passes(minutes(1)).await;
    assert_eq!(min.forges(&old).await, EXPIRED_AND_RENEWED);
    assert_eq!(labels(&campus, min), ["01 李*", "都不是我"]);
    assert_eq!(campus.db_texts("SELECT tail_hash FROM introduction").await, before);
    min.taps("都不是我").await;
    min.says("3108").await;
    assert_eq!(min.taps("02 王*").await, "已绑定。");
    min.reads();
}

#[tokio::test]
async fn what_keeps_a_card_from_being_sent_anew_is_said() {
    let campus = with_a_roster().await;
    let (min, li) = (campus.person("王敏"), campus.person("李想"));
    min.says("/bind 软件2301").await;
    min.says("3107").await;
    let other = button_called(&campus, min, "01 李*");
    min.says("/bind 软件2301").await;
    min.says("3108").await;
    min.taps("02 王*").await;
    min.reads();
    assert_eq!(min.forges(&other).await, format!("{EXPIRED}\n你已经绑定02 王*（软件2301）。要改，发 /rebind。"));
    assert_eq!(min.unread(), [""; 0]);

    li.says("/bind 软件2301").await;
    li.says("3108").await;
    let none = button_called(&campus, li, "都不是我");
    for _ in 0..3 {
        li.taps("都不是我").await;
        li.says("3108").await;
    }
    li.reads();
    let toast = li.forges(&none).await;
    assert!(toast.starts_with(EXPIRED) && toast.lines().count() == 2, "{toast}");
    assert_eq!(li.unread(), [""; 0]);
}

#[tokio::test]
async fn a_forged_press_gets_nothing_sent() {
    let campus = Campus::opens("2025-04-01 13:00").class("软件2301", [monitor("李想")]).await;
    let (li, officer) = (campus.person("李想"), campus.officer());
    officer.says("/revoke 班长 软件2301").await;
    let genuine = newest_button(&campus, officer);
    officer.taps("撤销第1项").await;
    officer.reads();
    li.reads();

    let (signed, tag) = genuine.rsplit_once('.').expect("a tag");
    let forged = [format!("{signed}.AAAAAAAAAAA"), format!("1.rh.1.{tag}"), format!("{genuine}x"), "1.rv.1".to_owned()];
    for forged in forged {
        assert_eq!(officer.forges(&forged).await, EXPIRED, "{forged}");
    }
    li.starts(None).await;
    li.reads();
    assert_eq!(li.forges(&genuine).await, EXPIRED, "a button of somebody else");
    assert_eq!(officer.unread(), [""; 0]);
    assert_eq!(li.unread(), [""; 0]);
}

#[tokio::test]
async fn whoever_may_not_have_the_card_does_not_get_it() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let (li, officer) = (campus.person("李想"), campus.officer());
    campus.db_appoints("李想", Duty::Volunteer, Some("青岛校区")).await;
    li.says("/handover").await;
    let old = button_called(&campus, li, "青岛校区的志愿者");
    for role in ["志愿者 青岛校区", "班长 软件2301"] {
        officer.says(&format!("/revoke {role}")).await;
        officer.taps("撤销第1项").await;
    }
    officer.reads();
    li.reads();

    let toast = li.forges(&old).await;
    assert!(toast.starts_with("你没有权限这样做。") && !toast.contains(OVER), "{toast}");
    assert_eq!(li.unread(), [""; 0]);
}

/// A class with a roster of two.
async fn with_a_roster() -> Campus {
    let campus = Campus::opens("2025-04-01 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let students = [("李想", "202301003107", None), ("王敏", "202301003108", None)];
    campus.db_enrols("软件2301", &students).await;
    campus
}

/// What the first button under the last message to somebody sends.
fn newest_button(campus: &Campus, person: Person<'_>) -> String {
    let message = campus.world().last_message(ChatId(person.account())).expect("a message");
    message.buttons[0][0].data.clone().expect("a callback button")
}

fn button_called(campus: &Campus, person: Person<'_>, label: &str) -> String {
    let message = campus.world().last_message(ChatId(person.account())).expect("a message");
    let button = message.buttons.iter().flatten().find(|button| button.text == label).expect("the button");
    button.data.clone().expect("a callback button")
}

fn labels(campus: &Campus, person: Person<'_>) -> Vec<String> {
    let message = campus.world().last_message(ChatId(person.account())).expect("a message");
    message.buttons.iter().flatten().map(|button| button.text.clone()).collect()
}
