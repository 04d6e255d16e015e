//! A group's way with the bot: being bound to its class, resting, being left.

use wuzha::domain::plan::Cadence;

use crate::harness::campus::{Campus, Database, hours, international, minutes, monitor, seconds, student};

on_both_databases!(the_monitor_opens_the_link_and_the_group_is_bound);

async fn the_monitor_opens_the_link_and_the_group_is_bound(database: Database) {
    let campus = Campus::opens_on(database, "2025-03-31 09:00")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .speaking(&["zh-CN", "en"])
        .not_bound_yet()
        .await;
    let group = campus.group("软件2301");

    let link = campus.link("软件2301").await;
    group.member("李想").follows(&link).await;
    campus.passes(hours(1)).await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(group.transcript(), @"
        03-31 09:00  [李想 added 无诈]
        03-31 09:00  李想  /start@wuzha_demo_bot ⟨token⟩
        03-31 09:00  无诈  大家好，我是反诈助手“无诈”
                           我由安全管理处负责，为软件2301提供反诈提示。

                           发什么：每天一条短提示，一般在12:10。
                           不打扰：22:00到07:30不发普通提示。
                           想暂停：请班长或辅导员在群里发 /mute 暂停，发 /unmute 恢复，发 /unbind 让我退群。
                           想绑定：点下面的按钮，在私聊里发学号后四位。不绑也照常收提示。
                           存什么：群编号、班级名称、我发过的消息，谁点过按钮（只存账号编号），以及绑定的人是名册上的哪一位。
                           不碰什么：不保存群里的聊天，不要姓名、手机号、身份证号和银行卡号。

                           请记住：我绝不会要钱、要验证码、要密码。用我的名义要这些的，都是骗子。拿不准，找0532-0000-0110核实。
                           · · ·
                           Hello, I am Wuzha, the anti-fraud assistant
                           I am run by the Safety Management Office and post anti-fraud tips for 软件2301.

                           What I post: one short tip a day, usually at 12:10.
                           Quiet hours: no ordinary tips from 22:00 to 07:30.
                           To pause me: the monitor or counsellor can send /mute here to pause, /unmute to resume, or /unbind to make me leave.
                           To bind yourself: tap the button below and send me the last four digits of your student number in private. Tips come without it too.
                           What I keep: the group’s number, the class’s name, what I posted, who tapped a button (the account number only), and, of those who bind themselves, who they are on the roster.
                           What I leave alone: I do not keep what people write here, and I do not want names, phone, ID or bank card numbers.

                           Remember: I never ask for money, verification codes or passwords. Anyone who asks for them in my name is a fraudster. If in doubt, check with 0532-0000-0110.
                           ⟦绑定（约半分钟） ↗ https://t.me/wuzha_demo_bot?start=⟨token⟩⟧
        ");
    }
}

#[tokio::test]
async fn a_link_works_once() {
    let campus = Campus::opens("2025-03-31 09:00").class("软件2301", [monitor("李想")]).not_bound_yet().await;
    let (group, other) = (campus.group("软件2301"), campus.new_group("周末羽毛球", &["李想"]));
    let link = campus.link("软件2301").await;
    group.member("李想").follows(&link).await;
    group.reads();

    other.member("李想").follows(&link).await;
    campus.passes(minutes(5)).await;

    insta::assert_snapshot!(other.transcript(), @"
    03-31 09:00  [李想 added 无诈]
    03-31 09:00  李想  /start@wuzha_demo_bot ⟨token⟩
    03-31 09:00  无诈  这个链接已经用过了，没有绑定。一个链接只能用一次，请向工作人员要一个新链接。
    03-31 09:00  无诈  我还没有绑定班级
                       我是学校的反诈助手“无诈”。请负责本班的人（班长、辅导员、学院或专班）点下面的按钮。绑定之前，我不会在这里发提示。
                       ⟦绑定本群⟧
    ");
}

#[tokio::test]
async fn a_link_expires_after_a_week() {
    let campus = Campus::opens("2025-03-31 09:00").class("软件2301", [monitor("李想")]).not_bound_yet().await;
    let group = campus.group("软件2301");
    let link = campus.link("软件2301").await;

    campus.passes(hours(7 * 24)).await;
    group.member("李想").follows(&link).await;

    assert_eq!(group.last(), "这个链接已经过期，没有绑定。请向工作人员要一个新链接，7天内使用。");
    let fresh = campus.link("软件2301").await;
    group.member("李想").follows(&fresh).await;
    assert_eq!(group.heads(), ["大家好，我是反诈助手“无诈”"]);
}

#[tokio::test]
async fn a_link_that_nobody_made_is_refused_in_the_language_of_whoever_tries() {
    let campus = Campus::opens("2025-03-31 09:00")
        .class("软件2301", [monitor("李想"), international("Daniyar", "en")])
        .not_bound_yet()
        .await;
    let group = campus.group("软件2301");

    group.member("Daniyar").follows("https://t.me/wuzha_demo_bot?startgroup=made-up").await;

    assert_eq!(
        group.last(),
        "This link is not valid, so nothing was bound. Check that you copied all of it, or ask campaign staff for a new one."
    );
    campus.passes(minutes(1)).await;
    assert_eq!(group.heads(), ["我还没有绑定班级"]);
}

#[tokio::test]
async fn a_link_to_a_group_is_explained_where_there_is_none() {
    let campus = Campus::opens("2025-03-31 09:00").class("软件2301", [monitor("李想")]).not_bound_yet().await;
    let link = campus.link("软件2301").await;

    campus.person("李想").starts_with_the_token_of(&link).await;

    assert_eq!(campus.person("李想").last(), "这个链接要在班级群里用。请点开链接，选择班级群，把我加进去。");
    campus.group("软件2301").member("李想").follows(&link).await;
    assert_eq!(campus.group("软件2301").heads(), ["大家好，我是反诈助手“无诈”"]);
}

#[tokio::test]
async fn a_bot_that_was_added_by_hand_asks_for_the_link_once() {
    let campus = Campus::opens("2025-04-01 09:00").class("软件2301", [monitor("李想")]).not_bound_yet().await;
    let group = campus.group("软件2301");

    group.member("李想").adds_the_bot().await;
    campus.passes(hours(8)).await;
    group.member("李想").removes_the_bot().await;
    group.member("李想").adds_the_bot().await;
    campus.passes(hours(8)).await;

    insta::assert_snapshot!(group.transcript(), @"
    04-01 09:00  [李想 added 无诈]
    04-01 09:00  无诈  我还没有绑定班级
                       我是学校的反诈助手“无诈”。请负责本班的人（班长、辅导员、学院或专班）点下面的按钮。绑定之前，我不会在这里发提示。
                       ⟦绑定本群⟧
    04-01 17:00  [李想 removed 无诈]
    04-01 17:00  [李想 added 无诈]
    ");
}

#[tokio::test]
async fn a_bot_that_is_thrown_out_and_fetched_back_goes_on() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let group = campus.group("软件2301");

    group.member("王敏").removes_the_bot().await;
    campus.passes_until("2025-04-08 09:00").await;
    group.member("李想").adds_the_bot().await;
    campus.passes_until("2025-04-08 13:00").await;

    insta::assert_snapshot!(group.since("2025-04-07 09:00"), @"
    04-07 09:00  [王敏 removed 无诈]
    04-08 09:00  [李想 added 无诈]
    04-08 09:00  无诈  我回来了，继续为软件2301发反诈提示。
    04-08 12:10  无诈  【反诈提示】虚假招聘、培训贷
                       要你贷款交培训费、工作后再还，警惕“培训贷”。
                       怎么办：停止付款，保存合同和聊天记录，向学校就业中心和警方（110）反映。
                       4月8日星期二
                       ⟦看过了⟧ ⟦为什么发这条⟧
    ");
}

#[tokio::test]
async fn a_group_that_migrates_gets_its_tips_where_it_went() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");

    group.migrates().await;
    campus.passes_until("2025-04-07 12:30").await;

    assert_eq!(group.heads(), ["【反诈提示】虚假招聘、培训贷"]);
    assert_eq!(group.member("李想").taps("看过了").await, "✓ 已记录。本群已有1人看过。");
}

#[tokio::test]
async fn a_group_that_migrated_unheard_is_followed_when_a_tip_does_not_arrive() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");
    campus.passes_until("2025-04-07 12:30").await;
    group.reads();

    group.migrates_unheard();
    campus.passes_until("2025-04-08 12:30").await;

    assert_eq!(group.heads().len(), 1, "the tip of the eighth");
    assert_eq!(group.member("李想").taps("看过了").await, "✓ 已记录。本群已有1人看过。");
}

#[tokio::test]
async fn the_office_unbinds_a_group_and_the_bot_says_goodbye_and_leaves() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let group = campus.group("软件2301");

    group.member("王敏").says("/unbind").await;
    group.officer().says("/unbind").await;
    campus.passes_until("2025-04-08 13:00").await;

    insta::assert_snapshot!(group.since("2025-04-07 09:00"), @"
    04-07 09:00  王敏  /unbind
    04-07 09:00  无诈  你没有权限这样做。可以这样做的人：
                       软件2301的班长：1人
                       专班管理员：1人
    04-07 09:00  赵处  /unbind
    04-07 09:00  无诈  本群与软件2301的绑定已解除，我这就退群。
                       遇到可疑情况：报警打110，反诈咨询打96110。
    04-07 09:00  [无诈 left]
    ");
    assert_eq!(campus.db_texts("SELECT class FROM binding WHERE ended_at IS NULL").await, [""; 0]);
}

#[tokio::test]
async fn a_group_that_was_unbound_can_be_bound_again() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");
    group.officer().says("/unbind").await;
    campus.passes(minutes(1)).await;
    group.reads();

    let link = campus.link("软件2301").await;
    group.member("李想").follows(&link).await;
    campus.passes_until("2025-04-07 12:30").await;

    assert_eq!(group.heads(), ["大家好，我是反诈助手“无诈”", "【反诈提示】虚假招聘、培训贷"]);
}

#[tokio::test]
async fn a_muted_group_rests_and_wakes_by_itself() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");

    group.officer().says("/mute 2d").await;
    assert_eq!(group.last(), "普通提示暂停到4月9日09:00。发 /unmute 可以提前恢复。");

    campus.passes_until("2025-04-09 12:00").await;
    assert_eq!(group.heads(), [""; 0]);
    campus.passes_until("2025-04-09 13:00").await;
    assert_eq!(group.heads().len(), 1, "the tip of the ninth");
}

#[tokio::test]
async fn a_muted_group_can_be_woken_earlier() {
    let campus =
        Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).speaking(&["zh-CN", "en"]).await;
    let group = campus.group("软件2301");

    group.officer().says("/mute").await;
    campus.passes(hours(1)).await;
    group.officer().says("/unmute").await;
    campus.passes_until("2025-04-07 12:00").await;

    insta::assert_snapshot!(group.since("2025-04-07 09:00"), @"
    04-07 09:00  赵处  /mute
    04-07 09:00  无诈  普通提示暂停到4月14日09:00。发 /unmute 可以提前恢复。
                       · · ·
                       Ordinary tips pause until 14 April, 09:00. Send /unmute to resume earlier.
    04-07 10:00  赵处  /unmute
    04-07 10:00  无诈  普通提示已恢复。
                       · · ·
                       Ordinary tips go on from now.
    ");
    campus.passes_until("2025-04-07 13:00").await;
    assert_eq!(group.heads().len(), 1, "the tip of the day");
}

#[tokio::test]
async fn the_office_changes_how_often_a_group_hears_from_the_bot() {
    let campus =
        Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), international("Daniyar", "en")]).await;
    let group = campus.group("软件2301");

    group.member("Daniyar").says("/cadence weekly").await;
    group.officer().says("/cadence hourly").await;
    group.officer().says("/cadence 每周").await;
    campus.passes_until("2025-04-15 13:00").await;

    insta::assert_snapshot!(group.since("2025-04-07 13:00"), @"
    04-07 13:00  Daniyar  /cadence weekly
    04-07 13:00  无诈  You may not do this. Those who may:
                       Class monitor, 软件2301: 1 person
                       Task-force office: 1 person
    04-07 13:00  赵处  /cadence hourly
    04-07 13:00  无诈  看不懂这个频率。可以选每天、每周三条或每周一条。
                       例如 /cadence 每天 或 /cadence 每周。
    04-07 13:00  赵处  /cadence 每周
    04-07 13:00  无诈  从现在起，每周发一条提示。
    04-09 12:10  无诈  【反诈提示】虚假招聘、培训贷
                       要你贷款交培训费、工作后再还，警惕“培训贷”。
                       怎么办：停止付款，保存合同和聊天记录，向学校就业中心和警方（110）反映。
                       4月9日星期三
                       ⟦看过了⟧ ⟦为什么发这条⟧
    ");
    assert_eq!(campus.db_texts("SELECT day FROM tip_shown").await, ["2025-04-09"]);
}

#[tokio::test]
async fn a_group_in_which_the_bot_may_not_write_is_left_in_peace_until_it_may() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");

    group.silences_the_bot().await;
    campus.passes_until("2025-04-08 09:00").await;
    assert_eq!(group.heads(), [""; 0]);

    group.member("李想").promotes_the_bot().await;
    campus.passes_until("2025-04-08 13:00").await;
    insta::assert_snapshot!(group.since("2025-04-08 09:00"), @"
    04-08 09:00  无诈  我回来了，继续为软件2301发反诈提示。
    04-08 12:10  无诈  【反诈提示】虚假招聘、培训贷
                       要你贷款交培训费、工作后再还，警惕“培训贷”。
                       怎么办：停止付款，保存合同和聊天记录，向学校就业中心和警方（110）反映。
                       4月8日星期二
                       ⟦看过了⟧ ⟦为什么发这条⟧
    ");
}

#[tokio::test]
async fn whoever_opens_a_link_where_the_bot_may_not_write_is_told_in_private() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).not_bound_yet().await;
    let group = campus.group("软件2301");
    let link = campus.link("软件2301").await;
    campus.person("李想").starts(None).await;
    campus.person("李想").last();
    group.member("李想").adds_the_bot().await;
    group.silences_the_bot().await;

    group.member("李想").follows(&link).await;
    campus.passes(seconds(60)).await;

    assert_eq!(
        campus.person("李想").last(),
        "没有绑定：我在那个群里没有发言权限。请群管理员允许我发消息，再点一次链接。"
    );
    assert_eq!(group.heads(), [""; 0]);
}

#[tokio::test]
async fn an_anonymous_administrator_is_asked_to_show_who_it_is() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");

    group.somebody_anonymous_says("/unbind").await;

    assert_eq!(group.heads(), ["你开着“匿名管理员”，我认不出你是谁。请先关闭匿名再发一次，或者私下发给我。"]);
    assert_eq!(campus.db_texts("SELECT class FROM binding WHERE ended_at IS NULL").await, ["软件2301"]);
}

#[tokio::test]
async fn what_was_decided_survives_a_restart() {
    let campus = Campus::opens("2025-04-07 09:00")
        .class("软件2301", [monitor("李想")])
        .wanting(Cadence::Weekly)
        .class("软件2302", [monitor("王敏")])
        .await;
    let muted = campus.group("软件2302");
    muted.officer().says("/mute 1d").await;
    muted.reads();

    campus.bot_stops().await;
    campus.bot_starts().await;
    campus.passes_until("2025-04-08 08:00").await;

    assert_eq!(campus.db_texts("SELECT day FROM tip_shown").await, [""; 0]);
    campus.passes_until("2025-04-09 13:00").await;
    assert_eq!(campus.group("软件2301").heads().len(), 1);
    assert_eq!(muted.heads().len(), 2);
}
