//! Everybody is spoken to in their own language, and groups in theirs.

use crate::harness::campus::{Campus, international, monitor, student};

#[tokio::test]
async fn a_toast_is_in_the_language_of_whoever_taps() {
    let campus = Campus::opens("2025-04-07 12:00")
        .class(
            "软件2301",
            [
                monitor("李想"),
                international("Daniyar", "en-GB"),
                international("Аня", "ru"),
                international("Inês", "pt-pt"),
            ],
        )
        .speaking(&["zh-CN", "en"])
        .await;
    let group = campus.group("软件2301");
    campus.passes_until("2025-04-07 12:30").await;
    group.reads();

    assert_eq!(group.member("Daniyar").taps("看过了").await, "✓ Recorded. 1 person in this group has read it.");
    assert_eq!(group.member("李想").taps("看过了").await, "✓ 已记录。本群已有2人看过。");
    assert_eq!(group.member("Аня").taps("看过了").await, "✓ Отмечено. В этом чате совет прочитали 3 человека.");
    // A language that we do not have.
    assert_eq!(group.member("Inês").taps("看过了").await, "✓ Recorded. 4 people in this group have read it.");
}

#[tokio::test]
async fn whoever_chooses_a_language_is_spoken_to_in_it_from_then_on() {
    let campus = Campus::opens("2025-04-07 12:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let (wang, group) = (campus.person("王敏"), campus.group("软件2301"));

    wang.says("/language").await;
    insta::assert_snapshot!(wang.transcript(), @"
    04-07 12:00  王敏  /language
    04-07 12:00  无诈  请选择语言：
                       ⟦العربية⟧ ⟦English⟧
                       ⟦Español⟧ ⟦Français⟧
                       ⟦Bahasa Indonesia⟧ ⟦日本語⟧
                       ⟦한국어⟧ ⟦Русский⟧
                       ⟦ภาษาไทย⟧ ⟦اردو⟧
                       ⟦Tiếng Việt⟧ ⟦中文⟧
    ");
    assert_eq!(wang.taps("English").await, "From now on I speak English with you.");
    insta::assert_snapshot!(wang.transcript(), @"
    04-07 12:00  王敏  /language
    04-07 12:00  无诈  ✎ Choose a language:
                       ⟦العربية⟧ ⟦English⟧
                       ⟦Español⟧ ⟦Français⟧
                       ⟦Bahasa Indonesia⟧ ⟦日本語⟧
                       ⟦한국어⟧ ⟦Русский⟧
                       ⟦ภาษาไทย⟧ ⟦اردو⟧
                       ⟦Tiếng Việt⟧ ⟦中文⟧
    04-07 12:00  王敏  ⟨English⟩ → toast: From now on I speak English with you.
    ");

    campus.passes_until("2025-04-07 12:30").await;
    assert_eq!(group.member("王敏").taps("看过了").await, "✓ Recorded. 1 person in this group has read it.");
    wang.says("/help").await;
    assert_eq!(wang.last().lines().next(), Some("What I can do"));
    group.reads();
}

#[tokio::test]
async fn a_language_can_be_typed() {
    let campus = Campus::opens("2025-04-07 12:00").class("软件2301", [international("Аня", "ru")]).await;
    let anya = campus.person("Аня");

    anya.says("/language zh").await;
    anya.says("/language tlh").await;
    anya.says("/language en").await;

    insta::assert_snapshot!(anya.transcript(), @"
    04-07 12:00  Аня  /language zh
    04-07 12:00  无诈  好的，以后和你说话用中文。
    04-07 12:00  Аня  /language tlh
    04-07 12:00  无诈  还没有这种语言。发 /language 看看有哪些。
                       例如 /语言 zh-CN 或 /语言 en。
    04-07 12:00  Аня  /language en
    04-07 12:00  无诈  From now on I speak English with you.
    ");
}

#[tokio::test]
async fn a_language_is_chosen_in_private_only() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let group = campus.group("软件2301");

    group.member("王敏").says("/language en").await;

    assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
    assert_eq!(campus.db_texts("SELECT language FROM person").await, [""; 0]);
}
