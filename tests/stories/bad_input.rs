//! What nobody should type, press or do: each is answered with the right words or with silence,
//! changes nothing, breaks nothing, and is never echoed as markup.

use serde_json::{Value, json};
use wuzha::dialogue::command::Command;
use wuzha::domain::role::Duty;
use wuzha::sandbox::{ChatId, Entity, EntityKind, MessageView};
use wuzha::text::Text;

use crate::harness::campus::{Campus, Group, hours, international, minutes, monitor, seconds, student};

const EXPIRED: &str = "这张卡片已经过期，按钮不再有效。";
const ROLE_NEEDED: &str = "你没有权限这样做。可以这样做的人：\n专班管理员：1人";
const ROLE_NEEDED_HERE: &str = "你没有权限这样做。可以这样做的人：\n软件2301的班长：1人\n专班管理员：1人";
const BAD_DURATION: &str = "看不懂这个时长。请写几天或几小时，最长30天。\n例如 /mute 7天 或 /mute 12小时。";
const BAD_CADENCE: &str = "看不懂这个频率。可以选每天、每周三条或每周一条。\n例如 /cadence 每天 或 /cadence 每周。";
const NO_SUCH_LANGUAGE: &str = "还没有这种语言。发 /language 看看有哪些。\n例如 /语言 zh-CN 或 /语言 en。";
const LINK_UNKNOWN: &str = "这个链接无效，没有绑定。请核对是否复制完整，或向工作人员要一个新链接。";
const BAD_TAIL: &str = "看不懂。请只发四个数字：学号的后四位。想做别的，发 /help。";
const CARD_OLD: &str = "这个链接已经失效。请点班级群卡片下的“绑定”，或者发 /bind 加班级名称。";
const MASKED: &str = "你开着“匿名管理员”，我认不出你是谁。请先关闭匿名再发一次，或者私下发给我。";

// Commands.

#[tokio::test]
async fn help_is_help_whatever_clings_to_it() {
    let campus = campus().await;
    let wang = campus.person("王敏");
    wang.says("/help").await;
    let help = wang.last();
    let long = format!("/help {}", "长".repeat(4_000));

    for typed in [
        "/help ",
        "/help\n<b>x</b>",
        "/help\t--all",
        "\u{feff}/help",
        "/he\u{200b}lp",
        "\u{202e}/help",
        "/HELP",
        "/help@other_bot",
        "/帮助",
        "/INFO",
        &long,
    ] {
        unchanged(&campus, typed, wang.says(typed)).await;
        assert_eq!(wang.unread(), std::slice::from_ref(&help), "{typed:?}");
        campus.passes(minutes(1)).await;
    }
}

#[tokio::test]
async fn a_word_that_is_no_command_is_quoted_letter_by_letter() {
    let campus = campus().await;
    let wang = campus.person("王敏");

    for word in [
        "<b>x</b>",
        "</a>",
        "&lt;",
        "<a",
        "';drop",
        "{$x}",
        "{",
        "👩‍👩‍👧",
        "_*[]()~`>#+-=|.!",
        "\\u{d800}",
        "%s%n",
        "../etc",
        "１２",
    ] {
        let typed = format!("/{word}");
        unchanged(&campus, word, wang.says(&typed)).await;
        let said = campus.world().last_message(ChatId(wang.account())).expect("an answer");
        // Zero-width joiners are dropped, and full-width characters made narrow, before anything else.
        let word = word.replace('\u{200d}', "").replace("１２", "12");
        assert_eq!(said.text.lines().next(), Some(format!("没有 /{word} 这个命令。").as_str()));
        assert_eq!(marked_up(&said)[0], format!("/{word}"));
        wang.unread();
        campus.passes(minutes(1)).await;
    }
}

#[tokio::test]
async fn a_word_without_end_is_quoted_in_part() {
    let campus = campus().await;
    let wang = campus.person("王敏");

    unchanged(&campus, "4096", wang.says(&format!("/{}", "<".repeat(4_095)))).await;

    let quoted = "<".repeat(32);
    assert_eq!(wang.last().lines().next(), Some(format!("没有 /{quoted} 这个命令。").as_str()));
}

#[tokio::test]
async fn what_takes_a_role_is_refused_to_others_wherever_they_ask() {
    let campus = campus().await;
    let (alone, here) = (campus.person("王敏"), campus.group("软件2301").member("王敏"));

    for typed in ["/mute", "/mute 7d", "/mute <b>", "/unmute", "/cadence weekly", "/cadence x", "/unbind"] {
        unchanged(&campus, typed, alone.says(typed)).await;
        assert_eq!(alone.unread(), [ROLE_NEEDED], "{typed}");
        unchanged(&campus, typed, here.says(typed)).await;
        assert_eq!(here.unread(), [ROLE_NEEDED_HERE], "{typed}");
        campus.passes(minutes(1)).await;
    }
}

#[tokio::test]
async fn a_length_of_time_that_is_none_is_explained() {
    let campus = campus().await;
    let officer = campus.group("软件2301").officer();

    for length in [
        "0",
        "0d",
        "-1",
        "-7d",
        "31d",
        "721h",
        "2147483648",
        "2147483648d",
        "9223372036854775807d",
        "9223372036854775808",
        "1.5d",
        "七天",
        "明天",
        "24:00",
        "2025-02-30",
        "<b>7d</b>",
        "7d</b>",
        "{ $x }",
        "7';--",
        "d",
        "∞",
        "\u{2166}d",
    ] {
        unchanged(&campus, length, officer.says(&format!("/mute {length}"))).await;
        assert_eq!(officer.unread(), [BAD_DURATION], "{length}");
        campus.passes(minutes(1)).await;
    }
}

#[tokio::test]
async fn a_cadence_that_is_none_is_explained() {
    let campus = campus().await;
    let officer = campus.group("软件2301").officer();

    for cadence in ["", "hourly", "2", "0", "-3", "33", "3x", "* * * * *", "<i>daily</i>", "每小时"] {
        unchanged(&campus, cadence, officer.says(&format!("/cadence {cadence}"))).await;
        assert_eq!(officer.unread(), [BAD_CADENCE], "{cadence}");
        campus.passes(minutes(1)).await;
    }
}

#[tokio::test]
async fn a_language_that_is_none_is_explained() {
    let campus = campus().await;
    let wang = campus.person("王敏");
    let long = "en-".repeat(1_300);

    for language in ["tlh", "<b>", "../../en", "zh-", "-", "{", "12", "日本語", &long] {
        unchanged(&campus, language, wang.says(&format!("/language {language}"))).await;
        assert_eq!(wang.unread(), [NO_SUCH_LANGUAGE], "{language}");
        campus.passes(minutes(1)).await;
    }
}

#[tokio::test]
async fn whoever_uses_a_command_wrongly_can_copy_two_that_work() {
    let text = Text::embedded();
    let campus = campus().await;
    campus.enters("Ann", "en");
    campus.db_appoints("Ann", Duty::Counsellor, Some("软件2301")).await;
    campus.db_appoints("李想", Duty::Monitor, Some("软件2301")).await;
    let misuses = [
        "/language tlh",
        "/invite king",
        "/invite monitor x",
        "/revoke king",
        "/delegate",
        "/delegate 31d",
        "/bind",
        "/bind x",
    ];

    for who in ["李想", "Ann"] {
        let person = campus.person(who);
        for typed in misuses.into_iter().filter(|typed| who == "Ann" || !typed.starts_with("/invite")) {
            unchanged(&campus, typed, person.says(typed)).await;
            let said = campus.world().last_message(ChatId(person.account())).expect("an answer");
            let examples = copied_by_a_tap(&said);
            assert_eq!(examples.len(), 2, "{typed}: {said:?}");
            for example in examples {
                let parsed = Command::parse(&example, &text).expect("a command");
                let meant = Command::parse(typed, &text).expect("a command");
                assert_eq!(parsed.with_examples(), meant.with_examples(), "{typed}: {example}");
                assert_eq!(example.is_ascii(), who == "Ann", "{typed}: {example}");
            }
            person.reads();
            campus.passes(seconds(10)).await;
        }
    }
}

#[tokio::test]
async fn a_token_that_is_none_binds_nothing() {
    let campus = campus().await;
    let group = campus.new_group("周末羽毛球", &["李想"]);
    group.member("李想").adds_the_bot().await;
    campus.passes(minutes(1)).await;
    group.reads();
    let long = "x".repeat(4_000);

    for token in ["x", "<b>", "'--", "{$x}", "软件2301", "-", &long] {
        unchanged(&campus, token, group.member("李想").says(&format!("/start@wuzha_demo_bot {token}"))).await;
        assert_eq!(group.member("李想").unread(), [LINK_UNKNOWN], "{token}");
        campus.passes(minutes(1)).await;
    }
}

#[tokio::test]
async fn whatever_stands_behind_a_command_of_roles_is_only_a_word() {
    let campus = campus_with_a_roster().await;
    campus.db_appoints("李想", Duty::Counsellor, Some("软件2301")).await;
    let li = campus.person("李想");
    let long = "长".repeat(3_900);
    let words = [
        "<b>x</b>",
        "</a>&lt;",
        "<a href=\"tg://user?id=42\">x</a>",
        "'; DROP TABLE role_grant;--",
        "{ $x }",
        "\u{202e}x\u{2066}",
        "👩‍👩‍👧",
        "x\ny",
        "_*[]()~`>#+-=|.!",
        "0",
        "-1",
        "９２２３３７２０３６８５４７７５８０８",
        &long,
    ];

    for command in ["/invite", "/revoke", "/delegate", "/bind", "/rebind", "/group"] {
        for word in words {
            unchanged(&campus, word, li.says(&format!("{command} {word}"))).await;
            assert_eq!(li.unread().len(), 1, "{command} {word}");
            campus.passes(seconds(20)).await;
        }
    }
    // Those that take nothing do what they do.
    for command in ["/roles", "/me", "/unsubscribe", "/privacy"] {
        li.says(command).await;
        let plain = li.last();
        unchanged(&campus, command, li.says(&format!("{command} <b>{long}"))).await;
        assert_eq!(li.last(), plain, "{command}");
        campus.passes(seconds(20)).await;
    }
}

#[tokio::test]
async fn an_invitation_that_is_forged_cut_or_opened_in_another_place_gives_no_role() {
    let campus = campus().await;
    let (officer, wang, group) = (campus.officer(), campus.person("王敏"), campus.group("软件2301"));
    officer.says("/invite 班长 软件2301").await;
    let link = campus.link_for("赵处");
    officer.reads();
    let genuine = link.split_once("start=").expect("what it carries").1.to_owned();
    let class = campus.link("软件2301").await;
    let class = class.split_once('=').expect("what it carries").1.to_owned();
    let swapped: String = genuine.chars().map(|c| if c.is_lowercase() { c.to_ascii_uppercase() } else { c }).collect();

    let forged = [
        genuine[..genuine.len() - 1].to_owned(),
        format!("{genuine}A"),
        format!("r_{}", genuine[2..].chars().rev().collect::<String>()),
        "r_".to_owned(),
        "r_-".to_owned(),
        format!("r_{class}"),
        "r_".to_owned() + &"A".repeat(62),
        swapped,
        genuine[2..].to_owned(),
        format!("b_{}", &genuine[2..]),
    ];
    for token in &forged {
        unchanged(&campus, token, wang.starts(Some(token))).await;
        assert_eq!(wang.unread().len(), 1, "{token}");
        campus.passes(seconds(20)).await;
    }
    // What binds a group gives no role, and what gives a role binds no group.
    for typed in [format!("/start@wuzha_demo_bot {genuine}"), format!("/group {genuine}"), format!("/bind {genuine}")] {
        unchanged(&campus, &typed, group.member("王敏").says(&typed)).await;
        campus.passes(seconds(20)).await;
    }
    group.reads();
    wang.says("/roles").await;
    assert_eq!(wang.last(), "你没有任何角色。看提示、点按钮都不需要角色。");

    wang.starts(Some(&genuine)).await;
    assert_eq!(wang.taps("接受").await, "已接受。", "the genuine one was not used up");
    wang.reads();
    officer.reads();
}

#[tokio::test]
async fn a_press_that_names_another_role_or_invitation_is_refused() {
    let campus = campus().await;
    let (officer, wang, daniyar) = (campus.officer(), campus.person("王敏"), campus.person("Daniyar"));
    officer.says("/invite 安全员 软件2301").await;
    wang.follows(&campus.link_for("赵处")).await;
    let offer = campus.world().last_message(ChatId(wang.account())).expect("an offer");
    let accept = offer.buttons[0][0].data.clone().expect("a button");
    daniyar.says("/language zh").await;
    let (named, tag) = accept.rsplit_once('.').expect("a tag");
    let (kind, _) = named.rsplit_once('.').expect("a number");

    for data in [accept.clone(), format!("{kind}.2.{tag}"), format!("{kind}.0.{tag}"), format!("{named}.AAAAAAAAAAA")] {
        let mut toast = String::new();
        unchanged(&campus, &data, async { toast = daniyar.forges(&data).await }).await;
        assert!(toast.starts_with(EXPIRED), "{data}: {toast}");
    }
    daniyar.reads();
    assert_eq!(wang.taps("接受").await, "已接受。");
    officer.reads();
    // The officer's own button to revoke it is good in the officer's chat only.
    let receipt = campus.world().last_message(ChatId(officer.account())).expect("a receipt");
    let revoke = receipt.buttons[0][0].data.clone().expect("a button");
    let mut toast = String::new();
    unchanged(&campus, &revoke, async { toast = wang.forges(&revoke).await }).await;
    assert!(toast.starts_with(EXPIRED), "{toast}");
    wang.reads();
}

#[tokio::test]
async fn an_answer_to_what_is_gone_and_a_hundred_commands_at_once_break_nothing() {
    let campus = campus().await;
    let group = campus.group("软件2301");
    let li = json!({ "id": group.member("李想").account(), "is_bot": false, "first_name": "李想" });
    let gone = json!({ "message_id": 1, "date": 0, "chat": { "id": group.chat().0, "type": "group", "title": "x" } });
    let reply = said(&group, &json!({ "from": li, "text": "/help", "reply_to_message": gone }));
    unchanged(&campus, "a reply", campus.injects(json!({ "message": reply }))).await;
    assert_eq!(group.heads().len(), 1, "it is answered");

    let wang = campus.person("王敏");
    for _ in 0..100 {
        campus.world().says(wuzha::sandbox::PersonId(wang.account()), ChatId(wang.account()), "/help").expect("a text");
    }
    unchanged(&campus, "a flood", campus.passes(minutes(1))).await;
    let said = wang.unread();
    assert!(said.len() < 30, "{} answers", said.len());
    assert_eq!(said.iter().filter(|text| text.starts_with("你发得太快了")).count(), 1);
}

#[tokio::test]
async fn what_no_person_wrote_here_is_not_obeyed() {
    let campus = campus().await;
    let group = campus.group("软件2301");
    let officer = json!({ "id": group.officer().account(), "is_bot": false, "first_name": "赵处" });
    let robot = json!({ "id": 9, "is_bot": true, "first_name": "b", "username": "b_bot" });
    let hidden = json!({ "type": "hidden_user", "sender_user_name": "x", "date": 1 });

    let strange = [
        json!({ "message": said(&group, &json!({ "from": officer, "text": "/unbind", "forward_origin": hidden })) }),
        json!({ "message": said(&group, &json!({ "from": officer, "text": "/unbind", "via_bot": robot })) }),
        json!({ "message": said(&group, &json!({ "from": robot, "text": "/unbind" })) }),
        json!({ "message": said(&group, &json!({ "from": officer, "caption": "/unbind", "photo": [] })) }),
        json!({ "edited_message": said(&group, &json!({ "from": officer, "text": "/unbind" })) }),
        json!({ "channel_post": { "message_id": 5, "date": 1, "text": "/unbind",
            "chat": { "id": -1_000_000_000_777_i64, "type": "channel", "title": "c" } } }),
        json!({ "message": { "chat": null } }),
        json!({ "something_of_2031": { "deep": [[[[]]]] } }),
    ];
    for update in strange {
        let shown = update.to_string();
        unchanged(&campus, &shown, campus.injects(update)).await;
        assert_eq!(group.heads(), [""; 0], "{shown}");
    }
}

#[tokio::test]
async fn accounts_behind_which_many_stand_are_asked_to_show_themselves() {
    let campus = campus().await;
    let group = campus.group("软件2301");

    for account in [777_000, 136_817_688, 1_087_968_824] {
        let mask = json!({ "id": account, "is_bot": account != 777_000, "first_name": "m", "language_code": "ru" });
        let chat = json!({ "id": group.chat().0, "type": "group", "title": "软件2301" });
        let message = said(&group, &json!({ "from": mask, "sender_chat": chat, "text": "/mute 7d" }));
        unchanged(&campus, "a mask", campus.injects(json!({ "message": message }))).await;
        assert_eq!(group.heads(), [MASKED], "{account}");
        campus.passes(minutes(1)).await;
    }
}

// Saying who one is.

#[tokio::test]
async fn what_are_no_four_digits_is_explained_and_uses_up_no_try() {
    let campus = campus_with_a_roster().await;
    let wang = campus.person("王敏");
    wang.says("/bind 软件2301").await;
    wang.unread();
    let long = "1".repeat(4_000);

    for typed in [
        "abcd",
        "310",
        "31070",
        "3107 3107",
        "31o7",
        "-3107",
        "+310",
        "3.10",
        "三一零七",
        "👍",
        "👩‍👩‍👧",
        "?",
        "<b>3107</b>",
        "'; DROP TABLE student;--",
        "{ $x }",
        "学号3107",
        &long,
    ] {
        unchanged(&campus, typed, wang.says(typed)).await;
        assert_eq!(wang.unread(), [BAD_TAIL], "{typed}");
        campus.passes(seconds(10)).await;
    }

    wang.says("3108").await;
    assert_eq!(wang.taps("02 王*").await, "已绑定。");
    wang.unread();
}

#[tokio::test]
async fn a_class_that_is_none_is_explained() {
    let campus = campus_with_a_roster().await;
    let wang = campus.person("王敏");
    let long = "软".repeat(4_000);

    for (class, answer) in [
        ("", "请写上班级名称。"),
        ("软件2399", "没有叫“软件2399”的班级，请核对名称。"),
        ("<b>软件2301</b>", "没有叫“<b>软件2301</b>”的班级，请核对名称。"),
        ("{ $x }", "没有叫“{ $x }”的班级，请核对名称。"),
        (&long, "班级名称要写在一行里，1到40个字。"),
    ] {
        unchanged(&campus, class, wang.says(&format!("/bind {class}"))).await;
        assert_eq!(wang.unread(), [format!("{answer}\n例如 /绑定 软件一班 或 /绑定 国际一班。")], "{class}");
    }
    unchanged(&campus, "no roster", wang.says("/bind 软件2302")).await;
    assert_eq!(wang.unread(), ["软件2302的名册还没有录入，暂时不能绑定。请告诉辅导员。"]);
    unchanged(&campus, "nobody", wang.says("/rebind 软件2301")).await;
    assert_eq!(wang.unread().len(), 1);
}

#[tokio::test]
async fn a_link_to_a_class_that_is_forged_old_or_opened_in_a_group_binds_nobody() {
    let campus = campus_with_a_roster().await;
    let (wang, group) = (campus.person("王敏"), campus.group("软件2301"));
    let genuine = token_of(&campus, &group);
    let (made, tag) = genuine.split_at(6);
    let forged = [
        format!("{made}{}", tag.chars().rev().collect::<String>()),
        format!("b_0000{tag}"),
        format!("b_ffff{tag}"),
        "b_-----------____".to_owned(),
    ];

    for token in &forged {
        unchanged(&campus, token, wang.starts(Some(token))).await;
        assert_eq!(wang.unread(), [CARD_OLD], "{token}");
    }
    unchanged(&campus, "a group", group.member("王敏").says(&format!("/start@wuzha_demo_bot {genuine}"))).await;
    assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
    // Nobody is told anything meanwhile, which would take a minute.
    campus.bot_stops().await;
    campus.passes(hours(24 * 366)).await;
    campus.bot_starts().await;
    group.reads();
    campus.group("软件2302").reads();
    unchanged(&campus, "a year later", wang.starts(Some(&genuine))).await;
    assert_eq!(wang.unread(), [CARD_OLD]);
}

#[tokio::test]
async fn a_link_to_another_class_finds_nobody_of_ones_own() {
    let campus = campus_with_a_roster().await;
    campus.db_enrols("软件2302", &[("孙浩", "202302000001", None)]).await;
    let wang = campus.person("王敏");

    wang.starts(Some(&token_of(&campus, &campus.group("软件2302")))).await;
    assert_eq!(wang.last().lines().next(), Some("绑定软件2302"));
    wang.says("3108").await;
    assert!(wang.last().starts_with("没有对上"), "{}", wang.last());
}

#[tokio::test]
async fn a_press_that_names_another_student_is_refused() {
    let campus = campus_with_a_roster().await;
    let (wang, li) = (campus.person("王敏"), campus.person("李想"));
    li.says("/bind 软件2301").await;
    li.says("3107").await;
    let card = campus.world().last_message(ChatId(li.account())).expect("a card");
    let copied = card.buttons[0][0].data.clone().expect("a callback button");
    wang.says("/bind 软件2301").await;
    wang.says("3108").await;

    let tag = copied.rsplit_once('.').expect("a tag").1;
    for data in
        [copied.clone(), format!("1.i.1.{tag}"), format!("1.i.2.{tag}"), format!("1.n.0.{tag}"), "1.i.-1.x".into()]
    {
        let mut toast = String::new();
        unchanged(&campus, &data, async { toast = wang.forges(&data).await }).await;
        assert_eq!(toast, EXPIRED, "{data}");
    }
    wang.unread();
    li.unread();
}

// Presses.

#[tokio::test]
async fn a_press_that_we_did_not_make_is_refused() {
    let campus = campus_with_a_card().await;
    let wang = campus.group("软件2301").member("王敏");
    let long = "1.g.1.".to_owned() + &"x".repeat(500);

    for data in [
        "",
        ".",
        "...",
        "1",
        "1.g",
        "1.g.1",
        "1.g.1.",
        "1.g.1.AAAAAAAAAAA",
        "0.g.1.x",
        "2.g.1.x",
        "1.G.1.x",
        "1.zz.1.x",
        "1.g.-1.x",
        "1.g.1e9.x",
        "1.g.zzzzzzzzzzzzzz.x",
        "1.g.９.x",
        "1.l..x",
        "1.l.en.x",
        "1.a.1.x",
        "1.d.1.x",
        "1.r.1.x",
        "<b>",
        "'; DROP TABLE ack;--",
        "{ $x }",
        "\u{202e}",
        "\0",
        &long,
    ] {
        let mut toast = String::new();
        unchanged(&campus, data, async { toast = wang.forges(data).await }).await;
        assert_eq!(toast, EXPIRED, "{data:?}");
    }
}

#[tokio::test]
async fn a_button_of_another_group_is_refused() {
    let campus = campus_with_a_card().await;
    let (group, other) = (campus.group("软件2301"), campus.group("软件2302"));
    let copied = data_of(&campus, &other);

    let mut toast = String::new();
    unchanged(&campus, &copied, async { toast = group.member("王敏").forges(&copied).await }).await;
    assert_eq!(toast, EXPIRED);

    let alone = campus.person("王敏");
    alone.starts(None).await;
    alone.unread();
    unchanged(&campus, &copied, async { toast = alone.forges(&copied).await }).await;
    assert_eq!(toast, EXPIRED);
}

#[tokio::test]
async fn fifty_presses_are_one_reader() {
    let campus = campus_with_a_card().await;
    let wang = campus.group("软件2301").member("王敏");
    assert_eq!(wang.taps("看过了").await, "✓ 已记录。本群已有1人看过。");

    for _ in 0..49 {
        assert_eq!(wang.taps("看过了").await, "已经记录过了，不用再点。");
    }

    assert_eq!(campus.db_texts("SELECT CAST(nth AS TEXT) FROM ack").await, ["1"]);
}

#[tokio::test]
async fn a_press_without_its_message_is_refused_and_one_under_a_forgotten_message_counts() {
    let campus = campus_with_a_card().await;
    let group = campus.group("软件2301");
    let genuine = data_of(&campus, &group);
    let press = |more: Value| {
        let mut query = json!({
            "id": "7", "chat_instance": "1",
            "from": { "id": group.member("王敏").account(), "is_bot": false, "first_name": "王敏" },
        });
        query.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        json!({ "callback_query": query })
    };

    let inline = press(json!({ "inline_message_id": "AbC", "data": genuine }));
    unchanged(&campus, "inline", campus.injects(inline)).await;
    let game = press(json!({ "inline_message_id": "AbC", "game_short_name": "g" }));
    unchanged(&campus, "game", campus.injects(game)).await;

    let chat = json!({ "id": group.chat().0, "type": "group", "title": "软件2301" });
    let message = json!({ "chat": chat, "message_id": 2, "date": 0 });
    campus.injects(press(json!({ "message": message, "data": genuine }))).await;
    assert_eq!(campus.db_texts("SELECT CAST(nth AS TEXT) FROM ack").await, ["1"]);
}

// Coming and going.

#[tokio::test]
async fn a_channel_of_the_messenger_is_none_of_ours() {
    let campus = campus().await;
    let channel = json!({ "id": -1_000_000_000_777_i64, "type": "channel", "title": "c" });

    unchanged(&campus, "added", campus.injects(standing(&channel, "left", "administrator"))).await;
    unchanged(&campus, "removed", campus.injects(standing(&channel, "administrator", "kicked"))).await;
}

#[tokio::test]
async fn being_thrown_out_of_a_group_that_nobody_knows_changes_nothing() {
    let campus = campus().await;
    let group = json!({ "id": -77, "type": "group", "title": "?" });

    unchanged(&campus, "kicked", campus.injects(standing(&group, "member", "kicked"))).await;
    unchanged(&campus, "left", campus.injects(standing(&group, "member", "left"))).await;
}

#[tokio::test]
async fn becoming_an_administrator_and_back_goes_unremarked() {
    let campus = campus().await;
    let group = campus.group("软件2301");
    let chat = json!({ "id": group.chat().0, "type": "group", "title": "软件2301" });

    unchanged(&campus, "promoted", campus.injects(standing(&chat, "member", "administrator"))).await;
    unchanged(&campus, "demoted", campus.injects(standing(&chat, "administrator", "member"))).await;

    assert_eq!(group.heads(), [""; 0]);
}

#[tokio::test]
async fn a_title_is_only_a_title() {
    let campus = Campus::opens("2025-04-01 13:00")
        .class("软件2301", [monitor("李想")])
        .not_bound_yet()
        .class("软件2302", [monitor("王敏")])
        .not_bound_yet()
        .await;
    let emoji = "👩‍👩‍👧".repeat(51);

    for (class, title) in [("软件2301", emoji.as_str()), ("软件2302", "<b>软件2301</b> { $x } & '")] {
        let group = campus.new_group(title, &["李想"]);
        let link = campus.link(class).await;
        group.member("李想").follows(&link).await;
        assert_eq!(group.heads(), ["大家好，我是反诈助手“无诈”"], "{class}");
    }
}

#[tokio::test]
async fn a_group_that_moves_to_and_fro_stays_one_group() {
    let campus = campus().await;
    let group = campus.group("软件2301");
    let old = group.chat().0;
    let tells = |chat: i64, way: &str, other: i64| {
        let chat = json!({ "id": chat, "type": "supergroup", "title": "软件2301" });
        json!({ "message": { "message_id": 3, "date": 1_743_500_000, "chat": chat, way: other } })
    };
    let new = -1_002_000_000_777;

    campus.injects(tells(old, "migrate_to_chat_id", new)).await;
    campus.injects(tells(new, "migrate_from_chat_id", old)).await;
    campus.injects(tells(new, "migrate_to_chat_id", old)).await;
    campus.injects(tells(old, "migrate_to_chat_id", new)).await;
    campus.injects(tells(old, "migrate_to_chat_id", new)).await;
    campus.injects(tells(new, "migrate_to_chat_id", new)).await;

    assert_eq!(
        campus.db_texts("SELECT class || ' ' || address || ' ' || state FROM binding JOIN chat ON chat = id").await,
        [format!("软件2301 {new} active")]
    );
}

async fn campus() -> Campus {
    Campus::opens("2025-04-01 13:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .await
}

/// A class with a roster, and one without.
async fn campus_with_a_roster() -> Campus {
    let campus = Campus::opens("2025-04-01 13:00")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .class("软件2302", [monitor("赵一鸣")])
        .await;
    let students = [("李想", "202301003107", None), ("王敏", "202301003108", None)];
    campus.db_enrols("软件2301", &students).await;
    campus
}

/// What the link under the first card of a class's group carries.
fn token_of(campus: &Campus, group: &Group<'_>) -> String {
    let messages = campus.world().messages(group.chat());
    let mut buttons = messages.iter().flat_map(|message| &message.buttons).flatten();
    let url = buttons.find_map(|button| button.url.as_deref()).expect("a link");
    url.split_once("start=").expect("what it carries").1.to_owned()
}

/// Two groups, each with the card of the day.
async fn campus_with_a_card() -> Campus {
    let campus = Campus::opens("2025-04-01 12:00")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .class("软件2302", [monitor("赵一鸣")])
        .await;
    campus.passes_until("2025-04-01 12:15").await;
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
    campus
}

/// Does something that must change nothing we remember.
async fn unchanged<T>(campus: &Campus, what: &str, deed: impl Future<Output = T>) {
    let before = campus.db_memory().await;
    deed.await;
    assert_eq!(campus.db_memory().await, before, "{what}");
}

/// What of a message is set off by markup.
fn marked_up(message: &MessageView) -> Vec<String> {
    pieces(message, |_| true)
}

/// What of a message is copied by a tap on it.
fn copied_by_a_tap(message: &MessageView) -> Vec<String> {
    pieces(message, |entity| entity.kind == EntityKind::Code)
}

fn pieces(message: &MessageView, is_meant: impl Fn(&Entity) -> bool) -> Vec<String> {
    let units: Vec<u16> = message.text.encode_utf16().collect();
    let of = |offset: usize, length: usize| String::from_utf16_lossy(&units[offset..offset + length]);
    message.entities.iter().filter(|entity| is_meant(entity)).map(|entity| of(entity.offset, entity.length)).collect()
}

/// A message of a group with these parts.
fn said(group: &Group<'_>, parts: &Value) -> Value {
    let chat = json!({ "id": group.chat().0, "type": "group", "title": "软件2301" });
    let mut message = json!({ "message_id": 900_000, "date": 1_743_500_000, "chat": chat });
    message.as_object_mut().expect("an object").extend(parts.as_object().expect("an object").clone());
    message
}

/// The bot's own standing in a chat changes.
fn standing(chat: &Value, before: &str, after: &str) -> Value {
    let bot = json!({ "id": 100_200_300, "is_bot": true, "first_name": "无诈", "username": "wuzha_demo_bot" });
    let member = |status: &str| {
        json!({
            "user": bot, "status": status, "until_date": 0, "can_be_edited": false, "is_anonymous": false,
            "can_manage_chat": true, "can_delete_messages": true, "can_manage_video_chats": false,
            "can_restrict_members": false, "can_promote_members": false, "can_change_info": false,
            "can_invite_users": false, "can_post_messages": true, "can_edit_messages": false,
            "can_post_stories": false, "can_edit_stories": false, "can_delete_stories": false,
        })
    };
    json!({ "my_chat_member": {
        "chat": chat, "from": { "id": 42, "is_bot": false, "first_name": "陌生人" }, "date": 1_743_500_000,
        "old_chat_member": member(before), "new_chat_member": member(after),
    }})
}

/// What the first button under the newest card of a group sends.
fn data_of(campus: &Campus, group: &Group<'_>) -> String {
    let card = campus.world().last_message(group.chat()).expect("a card");
    card.buttons[0][0].data.clone().expect("a callback button")
}
