//! A student says who they are, and is known from then on: to the bot, and to nobody in the group.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, Group, hours, international, minutes, monitor, seconds, student};

const EXPIRED: &str = "这张卡片已经过期，按钮不再有效。";
const BIND: &str = "绑定（约半分钟）";
const ONE: &str = "软件2301的名册里，学号这样结尾的有1位。请点你自己。";

on_both_databases!(a_student_is_bound_in_four_messages);
on_both_databases!(the_monitor_hears_once_a_day_that_somebody_guesses);

async fn a_student_is_bound_in_four_messages(database: Database) {
    let campus = campus_on(database).await;
    let (wang, group) = (campus.person("王敏"), campus.group("软件2301"));

    group.member("王敏").opens(BIND).await;
    wang.says(" ３１０ 8 ").await;
    assert_eq!(wang.last(), ONE);
    assert_eq!(wang.taps("02 王*").await, "已绑定。");
    wang.says("/me").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.transcript(), @"
    04-01 18:00  王敏  /start ⟨token⟩
    04-01 18:00  无诈  绑定软件2301
                       请把学号的后四位发给我，只发四个数字。
                       绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
    04-01 18:00  王敏  ３１０ 8
    04-01 18:00  无诈  ✎ 已绑定：02 王*，软件2301
                       绑错了？24小时内发 /rebind 可以自己改，以后要请工作人员解除。
                       发 /me 看我知道你什么，发 /subscribe 私下收提示，发 /language 换语言。
    04-01 18:00  王敏  ⟨02 王*⟩ → toast: 已绑定。
    04-01 18:00  王敏  /me
    04-01 18:00  无诈  02 王*，软件2301
                       4月1日18:00绑定。
                       语言：中文
                       私下收提示：没有订阅
    ");
    }
    assert_eq!(campus.standing("软件2301").await, (4, 1, 0, 3));
    assert_eq!(group.heads(), [""; 0], "the group is told nothing");
    assert!(!group.transcript().contains("王*"));
}

#[tokio::test]
async fn somebody_who_reads_english_is_bound_in_english() {
    let campus = campus().await;
    let daniyar = campus.person("Daniyar");

    daniyar.says("/bind 软件２３０１").await;
    daniyar.says("3109").await;
    daniyar.says("3110").await;
    assert_eq!(daniyar.taps("04 D. A.").await, "You are bound.");
    daniyar.says("/me").await;

    insta::assert_snapshot!(daniyar.transcript(), @"
    04-01 18:00  Daniyar  /bind 软件２３０１
    04-01 18:00  无诈  Binding you to 软件2301
                       Please send me the last four digits of your student number, and nothing but these four digits.
                       What I keep then: the number of your account, and who you are on the roster (class, number in the class, and only the first sign or the initials of your name). Your student number is kept in a scrambled form only, your full name and phone number not at all. I tell nobody in the group.
    04-01 18:00  Daniyar  3109
    04-01 18:00  无诈  That did not match. You have 2 tries left. Please check your student number and send me its last four digits again. If this is not your class, send /bind with the name of yours.
    04-01 18:00  Daniyar  3110
    04-01 18:00  无诈  ✎ You are bound: 04 D. A., 软件2301
                       Is that wrong? For 24 hours you can change it yourself with /rebind; later, ask campaign staff to release you.
                       Send /me to see what I know of you, /subscribe to get tips in private, /language to change the language.
    04-01 18:00  Daniyar  ⟨04 D. A.⟩ → toast: You are bound.
    04-01 18:00  Daniyar  /me
    04-01 18:00  无诈  04 D. A., 软件2301
                       Bound since 1 April, 18:00.
                       Language: English
                       Tips in private: no
    ");
}

#[tokio::test]
async fn two_who_share_their_digits_choose_and_rebind_when_they_chose_wrong() {
    let campus = campus().await;
    let li = campus.person("李想");

    campus.group("软件2301").member("李想").opens(BIND).await;
    li.says("3107").await;
    insta::assert_snapshot!(li.transcript(), @"
    04-01 18:00  李想  /start ⟨token⟩
    04-01 18:00  无诈  绑定软件2301
                       请把学号的后四位发给我，只发四个数字。
                       绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
    04-01 18:00  李想  3107
    04-01 18:00  无诈  软件2301的名册里，学号这样结尾的有2位。请点你自己。
                       ⟦01 李*⟧ ⟦03 赵*⟧
                       ⟦都不是我⟧
    ");
    assert_eq!(li.taps("03 赵*").await, "已绑定。");
    campus.passes(hours(23)).await;
    li.says("/rebind").await;
    li.says("3107").await;
    assert_eq!(li.taps("01 李*").await, "已绑定。");
    campus.passes(hours(2)).await;
    li.says("/rebind").await;

    insta::assert_snapshot!(li.transcript(), @"
    04-01 18:00  李想  /start ⟨token⟩
    04-01 18:00  无诈  绑定软件2301
                       请把学号的后四位发给我，只发四个数字。
                       绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
    04-01 18:00  李想  3107
    04-01 18:00  无诈  ✎ 已绑定：03 赵*，软件2301
                       绑错了？24小时内发 /rebind 可以自己改，以后要请工作人员解除。
                       发 /me 看我知道你什么，发 /subscribe 私下收提示，发 /language 换语言。
    04-01 18:00  李想  ⟨03 赵*⟩ → toast: 已绑定。
    04-02 17:00  李想  /rebind
    04-02 17:00  无诈  绑定软件2301
                       请把学号的后四位发给我，只发四个数字。
                       绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
    04-02 17:00  李想  3107
    04-02 17:00  无诈  ✎ 已改为：01 李*，软件2301
                       与03 赵*（软件2301）的绑定已解除。
    04-02 17:00  李想  ⟨01 李*⟩ → toast: 已绑定。
    04-02 19:00  李想  /rebind
    04-02 19:00  无诈  自己改的时间到4月2日18:00为止。请找班长或辅导员，让工作人员先解除绑定。
    ");
    assert_eq!(
        campus.db_texts("SELECT student || ' ' || (ended_at IS NULL) FROM student_account ORDER BY bound_at").await,
        ["3 0", "1 1"]
    );
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
}

#[tokio::test]
async fn whoever_is_wrong_three_times_waits_an_hour() {
    let campus = campus().await;
    let wang = campus.person("王敏");

    wang.says("/绑定 软件2301").await;
    wang.says("0000").await;
    wang.says("3107").await;
    assert_eq!(wang.taps("都不是我").await, "好的，没有绑定。");
    wang.says("0001").await;
    wang.says("/bind 软件2302").await;
    wang.says("3108").await;
    campus.passes(minutes(59)).await;
    campus.group("软件2301").member("王敏").opens(BIND).await;

    insta::assert_snapshot!(wang.transcript(), @"
    04-01 18:00  王敏  /绑定 软件2301
    04-01 18:00  无诈  绑定软件2301
                       请把学号的后四位发给我，只发四个数字。
                       绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
    04-01 18:00  王敏  0000
    04-01 18:00  无诈  没有对上，还可以试2次。请核对学号，再把后四位发给我。如果不是这个班，发 /bind 加班级名称。
    04-01 18:00  王敏  3107
    04-01 18:00  无诈  ✎ 没有对上，还可以试1次。请核对学号，再把后四位发给我。如果不是这个班，发 /bind 加班级名称。
    04-01 18:00  王敏  ⟨都不是我⟩ → toast: 好的，没有绑定。
    04-01 18:00  王敏  0001
    04-01 18:00  无诈  三次都没有对上。为防有人冒用，请在4月1日19:00以后再试。着急的话，请找班长或辅导员核对名册。
    04-01 18:00  王敏  /bind 软件2302
    04-01 18:00  无诈  三次都没有对上。为防有人冒用，请在4月1日19:00以后再试。着急的话，请找班长或辅导员核对名册。
    04-01 18:00  王敏  3108
    04-01 18:00  无诈  你好，我是学校的反诈助手“无诈”
                       我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                       被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                       发 /help 看我能做什么，发 /language 换语言。
    04-01 18:59  王敏  /start ⟨token⟩
    04-01 18:59  无诈  三次都没有对上。为防有人冒用，请在4月1日19:00以后再试。着急的话，请找班长或辅导员核对名册。
    ");

    campus.passes(minutes(1)).await;
    campus.group("软件2301").member("王敏").opens(BIND).await;
    wang.says("3108").await;
    assert_eq!(wang.taps("02 王*").await, "已绑定。");
    wang.unread();
}

async fn the_monitor_hears_once_a_day_that_somebody_guesses(database: Database) {
    let campus = campus_on(database).await;
    let (li, wang, group) = (campus.person("李想"), campus.person("王敏"), campus.group("软件2301"));
    li.starts(None).await;
    li.reads();
    campus.enters("Smith", "en");
    campus.db_appoints("Smith", Duty::Counsellor, Some("软件2301")).await;
    campus.db_appoints("Smith", Duty::Counsellor, Some("软件2302")).await;
    campus.db_enrols("软件2302", &[("孙浩", "202302009999", None)]).await;
    let smith = campus.person("Smith");
    smith.starts(None).await;
    smith.reads();

    // Twice from the group's button, and a third time elsewhere, as if that class were meant.
    group.member("王敏").opens(BIND).await;
    wang.says("0000").await;
    wang.says("0001").await;
    wang.says("/bind 软件2302").await;
    wang.says("0002").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.unread().join("\n\n"), @"
        有人在试软件2301的学号吗？
        4月1日18:00，一个账号绑定时三次没有对上，其中至少一次是在这个班，已锁定一小时，谁也没有绑上。可能只是记错了，也可能有人想冒充班里的同学。是谁的账号，我不告诉任何人。同一个班，我一天最多说一次。
        ");
        insta::assert_snapshot!(smith.unread().join("\n\n"), @"
        Is somebody guessing in 软件2302?
        On 1 April, 18:00, an account was locked for an hour: three tries to be bound did not match, at least one of them in this class. Nobody was bound. It may be a slip, or somebody who wants to pose as one of the class. Whose account it is, I tell nobody. Of one class I write at most once a day.
        ");
    }

    // Whoever goes on guessing that day makes nobody read more; the next day is another day.
    guesses(&campus, "Daniyar", "软件2301").await;
    campus.passes(hours(1)).await;
    guesses(&campus, "王敏", "软件2301").await;
    assert_eq!((li.unread(), smith.unread()), (Vec::new(), Vec::new()));
    campus.passes_until("2025-04-02 23:00").await;
    guesses(&campus, "Daniyar", "软件2301").await;
    assert_eq!(li.unread(), [""; 0], "it is night");
    campus.passes_until("2025-04-03 07:31").await;
    assert!(li.last().contains("4月2日23:00"), "{}", li.last());
    assert!(!li.transcript().contains("王"), "nobody is named");
    group.reads();
    campus.group("软件2302").reads();
}

/// Somebody is wrong three times.
async fn guesses(campus: &Campus, name: &str, class: &str) {
    let person = campus.person(name);
    person.says(&format!("/bind {class}")).await;
    for digits in ["0000", "0001", "0002"] {
        person.says(digits).await;
    }
    person.reads();
}

#[tokio::test]
async fn digits_of_another_class_are_as_unknown_as_any() {
    let campus = campus().await;
    campus.db_enrols("软件2302", &[("孙浩", "202302009999", None)]).await;
    let wang = campus.person("王敏");

    wang.says("/bind 软件2301").await;
    wang.says("9999").await;
    let elsewhere = wang.last();
    wang.says("/bind 软件2301").await;
    wang.says("1234").await;

    assert_eq!(elsewhere, "没有对上，还可以试2次。请核对学号，再把后四位发给我。如果不是这个班，发 /bind 加班级名称。");
    assert_eq!(wang.last(), elsewhere.replace("2次", "1次"));
}

#[tokio::test]
async fn somebody_elses_number_is_taken_until_staff_release_it() {
    let campus = campus().await;
    let (wang, zhao) = (campus.person("王敏"), campus.person("赵一鸣"));
    wang.says("/bind 软件2301").await;
    wang.says("3108").await;
    wang.taps("02 王*").await;
    wang.unread();

    zhao.says("/bind 软件2301").await;
    zhao.says("3108").await;
    let taken = "02 王*已经绑定另一个账号，所以没有绑定。如果那是你的旧账号，或者你没有绑过，请找班长或辅导员，让工作人员先解除。";
    assert_eq!(zhao.taps("02 王*").await, taken);
    campus.releases("软件2301", 2).await;
    assert_eq!(zhao.taps("02 王*").await, "已绑定。");
    wang.says("/me").await;

    insta::assert_snapshot!(wang.unread().join("\n\n"), @"
    工作人员已解除你的账号与02 王*（软件2301）的绑定。
    如果这就是你，发 /bind 加班级名称重新绑定；有疑问请找班长或辅导员。

    还没有绑定
    请点班级群第一张卡片下的“绑定”，或者发 /bind 加班级名称。
    语言：中文
    私下收提示：没有订阅
    ");
    assert_eq!(zhao.last().lines().next(), Some("已绑定：02 王*，软件2301"));
    assert_eq!(campus.standing("软件2301").await, (4, 1, 0, 3));
}

#[tokio::test]
async fn a_conversation_goes_on_where_it_was_when_the_bot_restarts() {
    let campus = campus().await;
    let wang = campus.person("王敏");

    wang.says("/bind 软件2301").await;
    campus.bot_stops().await;
    campus.bot_starts().await;
    wang.says("3108").await;
    assert_eq!(wang.last(), ONE);
    campus.bot_stops().await;
    campus.bot_starts().await;

    assert_eq!(wang.taps("02 王*").await, "已绑定。");
    wang.unread();
}

#[tokio::test]
async fn a_second_tap_and_an_old_card_change_nothing() {
    let campus = campus().await;
    let wang = campus.person("王敏");
    wang.says("/bind 软件2301").await;
    wang.says("3107").await;
    let card = campus.world().last_message(wuzha::sandbox::ChatId(wang.account())).expect("a card");
    let [zhao, none] = [&card.buttons[0][1], &card.buttons[1][0]].map(|button| button.data.clone().expect("a button"));
    wang.says("3108").await;
    wang.taps("02 王*").await;
    let known = campus.db_memory().await;

    let over = format!("{EXPIRED}\n你已经绑定02 王*（软件2301）。要改，发 /rebind。");
    assert_eq!(wang.forges(&zhao).await, over, "the conversation is over");
    assert_eq!(wang.forges(&none).await, over);
    wang.says("/bind 软件2301").await;
    wang.says("3108").await;

    assert_eq!(campus.db_memory().await, known);
    assert_eq!(wang.unread().len(), 5);
}

#[tokio::test]
async fn none_of_them_counts_once_however_often_it_is_pressed() {
    let campus = campus().await;
    let wang = campus.person("王敏");
    wang.says("/bind 软件2301").await;
    wang.says("3107").await;
    let card = campus.world().last_message(wuzha::sandbox::ChatId(wang.account())).expect("a card");
    let none = card.buttons[1][0].data.clone().expect("a button");

    assert_eq!(wang.forges(&none).await, "好的，没有绑定。");
    let renewed = format!("{EXPIRED}\n新的卡片已经发给你。");
    assert_eq!(wang.forges(&none).await, renewed);
    wang.says("3107").await;
    assert_eq!(wang.forges(&none).await, renewed, "an older card");

    assert_eq!(campus.db_texts("SELECT CAST(wrong AS TEXT) FROM introduction").await, ["1"]);
    wang.unread();
}

#[tokio::test]
async fn an_unfinished_conversation_is_forgotten_after_an_hour() {
    let campus = campus().await;
    let wang = campus.person("王敏");

    wang.says("/bind 软件2301").await;
    wang.says("3108").await;
    campus.passes(hours(1)).await;

    wang.says("3108").await;
    assert_eq!(wang.last().lines().next(), Some("你好，我是学校的反诈助手“无诈”"));
    assert_eq!(wang.taps("02 王*").await, format!("{EXPIRED}\n新的卡片已经发给你。"));
    assert_eq!(wang.last().lines().next(), Some("绑定软件2301"));
    assert_eq!(campus.standing("软件2301").await.1, 0);
}

#[tokio::test]
async fn the_roster_knows_a_language_where_the_phone_tells_none_of_ours() {
    let campus = Campus::opens("2025-04-07 12:00")
        .class("国际2401", [international("Aigerim", "kk"), international("Inês", "pt-pt")])
        .speaking(&["zh-CN"])
        .await;
    campus.db_enrols("国际2401", &[("Aigerim Nurlan", "202401000001", Some("en"))]).await;
    let (aigerim, group) = (campus.person("Aigerim"), campus.group("国际2401"));
    group.member("Aigerim").opens(BIND).await;
    aigerim.says("0001").await;
    aigerim.taps("01 A. N.").await;
    aigerim.unread();
    campus.passes_until("2025-04-07 12:30").await;

    assert_eq!(group.member("Aigerim").taps("看过了").await, "✓ Recorded. 1 person in this group has read it.");
    assert_eq!(group.member("Inês").taps("看过了").await, "✓ 已记录。本群已有2人看过。");
    group.reads();
}

#[tokio::test]
async fn whoever_is_not_on_the_messenger_is_counted_apart() {
    let campus = campus().await;
    let wang = campus.person("王敏");

    assert_eq!(campus.marks_offline("软件2301", 2, true).await, Ok(()));
    assert_eq!(campus.marks_offline("软件2301", 3, true).await, Ok(()));
    assert_eq!(campus.marks_offline("软件2301", 3, false).await, Ok(()));
    assert_eq!(campus.standing("软件2301").await, (4, 0, 1, 3));

    wang.says("/bind 软件2301").await;
    wang.says("3108").await;
    wang.taps("02 王*").await;
    wang.unread();
    assert_eq!(campus.standing("软件2301").await, (4, 1, 0, 3));
    assert!(campus.marks_offline("软件2301", 2, true).await.is_err_and(|why| why.contains("bound to an account")));
    assert!(campus.marks_offline("软件2301", 9, true).await.is_err_and(|why| why.contains("no student")));
    assert!(campus.marks_offline("软件2399", 1, true).await.is_err_and(|why| why.contains("no class")));
}

#[tokio::test]
async fn a_class_without_a_roster_binds_nobody() {
    let campus = campus().await;
    let wang = campus.person("王敏");

    wang.says("/bind 软件2302").await;

    assert_eq!(wang.last(), "软件2302的名册还没有录入，暂时不能绑定。请告诉辅导员。");
    wang.says("/me").await;
    insta::assert_snapshot!(wang.last(), @"
    还没有绑定
    请点班级群第一张卡片下的“绑定”，或者发 /bind 加班级名称。
    语言：中文
    私下收提示：没有订阅
    ");
    wang.says("/rebind").await;
    assert_eq!(wang.last(), "你还没有绑定。请点班级群第一张卡片下的“绑定”，或者发 /bind 加班级名称。");
}

#[tokio::test]
async fn a_group_never_shows_who_is_who() {
    let campus = campus().await;
    let group = campus.group("软件2301");
    for (name, digits, label) in [("王敏", "3108", "02 王*"), ("Daniyar", "3110", "04 D. A.")] {
        group.member(name).opens(BIND).await;
        campus.person(name).says(digits).await;
        campus.person(name).taps(label).await;
        campus.person(name).unread();
    }
    for typed in ["/me", "/bind 软件2301", "/rebind", "/subscribe"] {
        group.member("王敏").says(typed).await;
        assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。", "{typed}");
    }
    group.member("王敏").says("3108").await;
    campus.passes(seconds(90)).await;

    assert!(no_name_in(&group), "{}", group.transcript());
}

/// Whether nothing that the bot said in a group names or masks a student.
fn no_name_in(group: &Group<'_>) -> bool {
    let transcript = group.transcript();
    !["王*", "李*", "赵*", "D. A."].iter().any(|name| transcript.contains(name))
}

async fn campus() -> Campus {
    campus_on(Database::Sqlite).await
}

/// A class of four, two of whom share the end of their numbers.
async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-01 18:00")
        .class("软件2301", [monitor("李想"), student("王敏"), student("赵一鸣"), international("Daniyar", "en")])
        .class("软件2302", [monitor("孙浩")])
        .await;
    let students = [
        ("李想", "202301003107", None),
        ("王敏", "202301003108", None),
        ("赵一鸣", "202301013107", None),
        ("Daniyar Akhmetov", "202301003110", None),
    ];
    campus.db_enrols("软件2301", &students).await;
    campus
}
