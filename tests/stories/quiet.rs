//! Quiet hours of one's own: what can wait does, answers come.

use wuzha::domain::delivery::DeliveryState;

use crate::harness::campus::{Campus, Database, international, monitor, student};

on_both_databases!(a_tip_waits_for_the_end_of_somebodys_own_quiet_hours_in_chinese);
on_both_databases!(a_tip_waits_for_the_end_of_somebodys_own_quiet_hours_in_english);

async fn campus_on(database: Database) -> Campus {
    Campus::opens_on(database, "2025-04-07 07:55")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .await
}

async fn a_tip_waits_for_the_end_of_somebodys_own_quiet_hours_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let wang = campus.person("王敏");
    wang.says("/subscribe").await;
    wang.says("/免打扰").await;
    wang.says("/免打扰 中午").await;
    wang.says("/免打扰 １２：００ － １３：００").await;
    campus.passes_until("2025-04-07 12:30").await;
    wang.says("/quiet").await;
    campus.passes_until("2025-04-07 13:10").await;
    wang.says("/免打扰 关闭").await;
    campus.passes_until("2025-04-08 12:20").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.transcript(), @"
        04-07 07:55  王敏  /subscribe
        04-07 07:55  无诈  已订阅。提示一般在12:10私下发给你，用和你说话的语言；绑定了班级的，和本班一样多久一条。
                           不想收了，发 /unsubscribe，或者直接停用我。
        04-07 07:55  王敏  /免打扰
        04-07 07:55  无诈  你没有设自己的免打扰时段
                           要设置，按校区时间（Asia/Shanghai）发，例如 /quiet 20:00-09:00。
                           所有人在22:00到07:30都免打扰。
        04-07 07:55  王敏  /免打扰 中午
        04-07 07:55  无诈  没看懂这个时段。请写明从几点到几点，两个时间不能一样。
                           例如 /免打扰 20:00-09:00 或 /免打扰 23:30-07:00。不要自己的时段了，发 /quiet off。
        04-07 07:55  王敏  /免打扰 １２：００ － １３：００
        04-07 07:55  无诈  你的免打扰时段：12:00到13:00
                           按校区时间（Asia/Shanghai）算，不管你人在哪里。
                           这段时间里，私下的提示、询问和提醒都先不发，过后再发；到时已经过时的提示就不发了。你问我的，随时回答。
                           所有人在22:00到07:30都免打扰。
                           不想要自己的时段了，发 /quiet off。
        04-07 12:30  王敏  /quiet
        04-07 12:30  无诈  你的免打扰时段：12:00到13:00
                           按校区时间（Asia/Shanghai）算，不管你人在哪里。
                           这段时间里，私下的提示、询问和提醒都先不发，过后再发；到时已经过时的提示就不发了。你问我的，随时回答。
                           所有人在22:00到07:30都免打扰。
                           不想要自己的时段了，发 /quiet off。
        04-07 13:00  无诈  【反诈提示】机票退改签
                           短信里的“客服电话”不要打，自己查官方号码。
                           怎么办：到航空公司或12306官方App里核实，不打短信里的电话。
                           4月7日星期一
                           ⟦看过了⟧ ⟦为什么发这条⟧
        04-07 13:10  王敏  /免打扰 关闭
        04-07 13:10  无诈  你没有设自己的免打扰时段
                           要设置，按校区时间（Asia/Shanghai）发，例如 /quiet 20:00-09:00。
                           所有人在22:00到07:30都免打扰。
        04-08 12:10  无诈  【反诈提示】刷单返利
                           凡是要你先垫付、先充值的刷单或点赞任务，都是诈骗。
                           怎么办：马上停手，不补单、不充值。保留聊天和转账记录，拨打110报警。
                           4月8日星期二
                           ⟦看过了⟧ ⟦为什么发这条⟧
        ");
    }
    campus.group("软件2301").reads();
}

async fn a_tip_waits_for_the_end_of_somebodys_own_quiet_hours_in_english(database: Database) {
    let campus = campus_on(database).await;
    let daniyar = campus.person("Daniyar");
    daniyar.says("/subscribe").await;
    daniyar.says("/quiet").await;
    daniyar.says("/quiet 20:00-20:00").await;
    daniyar.says("/quiet 20:00-12:15").await;
    campus.passes_until("2025-04-07 12:14").await;
    daniyar.says("/quiet").await;
    campus.passes_until("2025-04-07 13:00").await;
    daniyar.says("/quiet off").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript(), @"
        04-07 07:55  Daniyar  /subscribe
        04-07 07:55  无诈  You are subscribed. Tips come to you here in your language, usually at 12:10, and as often as to your class if you are bound to one.
                           To end this, send /unsubscribe or block me.
        04-07 07:55  Daniyar  /quiet
        04-07 07:55  无诈  You have no quiet hours of your own
                           To set them by the campus’s clock (Asia/Shanghai), send for example /quiet 20:00-09:00.
                           For everybody it is quiet from 22:00 to 07:30.
        04-07 07:55  Daniyar  /quiet 20:00-20:00
        04-07 07:55  无诈  I do not understand these hours. Write when quiet begins and when it ends, two different times of day.
                           Examples: /quiet 20:00-09:00 or /quiet 23:30-07:00. Send /quiet off to end yours.
        04-07 07:55  Daniyar  /quiet 20:00-12:15
        04-07 07:55  无诈  Your quiet hours: 20:00 to 12:15
                           They go by the campus’s clock (Asia/Shanghai), wherever you are.
                           Until they are over I keep tips, questions and notes for you, and drop a tip that would be out of date by then. What you ask me is answered at once.
                           For everybody it is quiet from 22:00 to 07:30.
                           To end yours, send /quiet off.
        04-07 12:14  Daniyar  /quiet
        04-07 12:14  无诈  Your quiet hours: 20:00 to 12:15
                           They go by the campus’s clock (Asia/Shanghai), wherever you are.
                           Until they are over I keep tips, questions and notes for you, and drop a tip that would be out of date by then. What you ask me is answered at once.
                           For everybody it is quiet from 22:00 to 07:30.
                           To end yours, send /quiet off.
        04-07 12:15  无诈  Anti-fraud tip: Fake jobs, internships and training loans
                           No interview needs your bank password, a verification code or your shared screen.
                           What to do: Stop paying, keep the contract and chats, and tell the career centre and the police (110).
                           Monday 7 April
                           ⟦Got it⟧ ⟦Why this one?⟧
        04-07 13:00  Daniyar  /quiet off
        04-07 13:00  无诈  You have no quiet hours of your own
                           To set them by the campus’s clock (Asia/Shanghai), send for example /quiet 20:00-09:00.
                           For everybody it is quiet from 22:00 to 07:30.
        ");
    }
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_tip_that_is_too_old_by_the_end_is_dropped() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/subscribe").await;
    wang.says("/quiet 12:00-11:00").await;
    wang.reads();

    campus.passes_until("2025-04-08 11:30").await;

    campus.expects(DeliveryState::Expired, 1);
    assert_eq!(wang.unread(), [""; 0]);
    assert_eq!(campus.group("软件2301").heads().len(), 1, "the group has its tip");
}

#[tokio::test]
async fn hours_that_leave_nothing_of_a_day_are_said_to() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/subscribe").await;
    wang.says("/quiet 07:00-23:00").await;
    assert!(wang.last().contains("\n合起来就是全天，这样一条提示都收不到。\n"), "{}", wang.last());

    campus.passes_until("2025-04-08 09:00").await;

    campus.expects(DeliveryState::Expired, 1);
    assert_eq!(wang.unread(), [""; 0]);
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_group_learns_nothing_of_them() {
    let campus = campus_on(Database::Sqlite).await;
    let group = campus.group("软件2301");

    group.member("王敏").says("/quiet 20:00-09:00").await;

    assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
}

#[tokio::test]
async fn they_outlive_a_restart_and_end_with_whoever_is_forgotten() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/quiet 12:00-13:00").await;
    campus.bot_stops().await;
    campus.bot_starts().await;

    wang.says("/mydata").await;
    let line = "自己的免打扰时段：12:00到13:00，2025年4月7日07:55设的";
    assert!(wang.last_file().contains(line), "{}", wang.last_file());
    wang.says("/forget").await;
    wang.taps("忘记我").await;
    wang.says("/quiet").await;

    assert!(wang.last().starts_with("你没有设自己的免打扰时段"), "{}", wang.last());
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM quiet_hours").await, ["0"]);
}
