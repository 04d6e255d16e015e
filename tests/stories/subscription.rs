//! Tips in private, in one's own language.

use crate::harness::campus::{Campus, Database, international, monitor, student};

on_both_databases!(whoever_subscribes_reads_tips_in_private_in_their_own_language);

async fn whoever_subscribes_reads_tips_in_private_in_their_own_language(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 07:55")
        .class("软件2301", [monitor("李想"), international("Daniyar", "en")])
        .await;
    let daniyar = campus.person("Daniyar");

    daniyar.says("/subscribe").await;
    campus.passes_until("2025-04-07 12:30").await;
    assert_eq!(daniyar.taps("Got it").await, "✓ Recorded.");
    assert_eq!(daniyar.taps("Got it").await, "Already recorded, no need to tap again.");
    daniyar.taps("Why this one?").await;
    daniyar.says("/unsubscribe").await;
    daniyar.says("/退订").await;
    campus.passes_until("2025-04-08 13:00").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript(), @"
    04-07 07:55  Daniyar  /subscribe
    04-07 07:55  无诈  You are subscribed. Tips come to you here in your language, usually at 12:10, and as often as to your class if you are bound to one.
                       To end this, send /unsubscribe or block me.
    04-07 12:10  无诈  Anti-fraud tip: Flight or train change scams
                       Do not call the “support number” in the text message. Look up the official one yourself.
                       What to do: Check in the airline’s or 12306’s official app. Do not call the number in the message.
                       Monday 7 April
                       ⟦Got it⟧ ⟦Why this one?⟧
    04-07 12:30  Daniyar  ⟨Got it⟩ → toast: ✓ Recorded.
    04-07 12:30  Daniyar  ⟨Got it⟩ → toast: Already recorded, no need to tap again.
    04-07 12:30  Daniyar  ⟨Why this one?⟩ → alert: This kind of fraud is more common at this time of the year, so here is an early reminder.
    04-07 12:30  Daniyar  /unsubscribe
    04-07 12:30  无诈  You are unsubscribed, and no more tips come here. To get them again, send /subscribe.
    04-07 12:30  Daniyar  /退订
    04-07 12:30  无诈  You were not subscribed, so there is nothing to end. To get tips here, send /subscribe.
    ");
    }
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_bound_student_reads_what_is_for_their_kind_and_as_often_as_their_class() {
    use wuzha::domain::plan::Cadence;
    use wuzha::domain::tip::Segment;

    let campus = Campus::opens("2025-04-06 18:00")
        .class("机械2102", [monitor("周倩")])
        .of(Segment::Graduating)
        .wanting(Cadence::Weekly)
        .await;
    campus.db_enrols("机械2102", &[("周倩", "202102000001", None)]).await;
    let zhou = campus.person("周倩");
    zhou.says("/bind 机械2102").await;
    zhou.says("0001").await;
    zhou.taps("01 周*").await;
    zhou.says("/订阅").await;
    zhou.says("/me").await;
    assert_eq!(zhou.last().lines().last(), Some("私下收提示：已订阅"));

    campus.passes_until("2025-04-14 00:00").await;

    let tips = zhou.unread();
    assert_eq!(tips.len(), 1, "{tips:#?}");
    assert!(tips[0].ends_with("4月9日星期三"), "{tips:?}");
    campus.group("机械2102").reads();
}

#[tokio::test]
async fn no_subscriber_reads_a_tip_twice_within_sixty_days_or_two_on_a_day() {
    let campus = Campus::opens("2025-03-31 07:55").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let wang = campus.person("王敏");
    wang.says("/subscribe").await;
    wang.says("/subscribe").await;

    campus.passes_until("2025-05-31 00:00").await;
    wang.says("/unsubscribe").await;
    wang.says("/subscribe").await;
    campus.passes_until("2025-07-01 00:00").await;

    let counted = "SELECT COUNT(*) || ' ' || COUNT(DISTINCT day) || ' ' || min(day) || ' ' || max(day) \
                   FROM tip_shown JOIN subscription ON subscription.chat = tip_shown.chat";
    assert_eq!(campus.db_texts(counted).await, ["91 91 2025-04-01 2025-06-30"]);
    let too_soon = "SELECT a.tip FROM tip_shown a JOIN tip_shown b ON b.chat = a.chat AND b.tip = a.tip \
                    AND b.day > a.day WHERE julianday(b.day) - julianday(a.day) <= 60";
    assert_eq!(campus.db_texts(too_soon).await, [""; 0]);
    wang.unread();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn whoever_blocks_the_bot_is_not_subscribed_any_more() {
    let campus = Campus::opens("2025-04-07 07:55").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let wang = campus.person("王敏");
    wang.says("/subscribe").await;
    wang.unread();

    wang.blocks_the_bot().await;
    campus.passes_until("2025-04-08 07:55").await;
    wang.starts(None).await;
    wang.unread();
    campus.passes_until("2025-04-08 13:00").await;

    assert_eq!(wang.unread(), [""; 0]);
    campus.group("软件2301").reads();
}
