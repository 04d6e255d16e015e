//! Alerts: from a case to every class in its own language, past a second pair of eyes, and back when it was wrong.

use wuzha::domain::delivery::DeliveryState;
use wuzha::domain::role::Duty;
use wuzha::sandbox::{Fault, FaultRule};

use crate::harness::campus::{Campus, Database, Person, hours, international, minutes, seconds};

on_both_databases!(a_case_is_told_to_every_class_and_taken_back_in_chinese);
on_both_databases!(a_case_is_told_to_every_class_and_taken_back_in_english);
on_both_databases!(a_case_is_told_to_every_class_and_taken_back_in_arabic);
on_both_databases!(a_red_alert_goes_out_by_one_and_is_marked_until_a_second_looks_in_chinese);
on_both_databases!(a_red_alert_goes_out_by_one_and_is_marked_until_a_second_looks_in_english);
on_both_databases!(what_nobody_lets_out_does_not_go_out);
on_both_databases!(a_note_that_says_too_much_is_told_in_general_words_or_not_at_all);
on_both_databases!(a_correction_takes_its_place_in_every_chat_that_can_be_changed);
on_both_databases!(an_approval_is_taken_back_while_quiet_hours_hold_the_alert);
on_both_databases!(what_did_not_arrive_is_listed_and_tried_again);

/// What people of a story tap, in their language.
pub struct Words {
    phone: &'static str,
    /// What the classes' groups are spoken to in.
    groups: [&'static [&'static str]; 2],
    new: &'static str,
    kind: &'static str,
    general: &'static str,
    red: &'static str,
    pub submit: &'static str,
    pub approve: &'static str,
    reject: &'static str,
    rework: &'static str,
    withdraw: &'static str,
    drop: &'static str,
    alone: &'static str,
    confirm: &'static str,
    pub recall: &'static str,
    pub sure: &'static str,
    got_it: &'static str,
    like: &'static str,
    read: &'static str,
}

pub const CHINESE: Words = Words {
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

const ARABIC: Words = Words {
    phone: "ar",
    groups: [&["ar", "zh-CN"], &["ar"]],
    new: "تنبيه جديد",
    kind: "انتحال صفة شرطة أو نيابة أو جهة رسمية",
    general: "لا يدل على أحد",
    red: "أحمر",
    submit: "اطلب الموافقة",
    approve: "أوافق",
    reject: "أرفض",
    rework: "عدّله من جديد",
    withdraw: "استرجعه",
    drop: "ألغِه",
    alone: "أرسله بمفردي",
    confirm: "رُوجع وهو صحيح",
    recall: "اسحب التنبيه",
    sure: "نعم، اسحبه",
    got_it: "قرأته",
    like: "وصلني مثله",
    read: "بلغتي",
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
pub async fn drafts(person: Person<'_>, words: &Words) {
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
        insta::assert_snapshot!(police, @"
        A-1 冒充公检法及政府机关：已发出
        接报4月22日14:00 → 批准4月22日14:00 → 95%的群收到4月22日14:00 → 半数班级确认4月22日14:00
        群：2/2。私发：1/1。
        2人已确认，涉及1/2个班。
        收到过类似的：2人。计算机科学与工程学院2

        04-22 14:00  陈警官  /alert
        04-22 14:00  无诈  ✎ A-1：待审
                           🟠 【橙色预警】冒充公检法及政府机关
                           怎么办
                           1. 马上挂断电话。
                           2. 告诉你的辅导员，不用不好意思。
                           3. 拿不准，就拨打96110问一问。
                           4. 已经付了钱，马上拨打110报警。
                           经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
                           识别要点
                           • 要你把钱转到“安全账户”。真的机关没有这种账户。
                           • 不许你告诉家人、老师和同学。
                           • 在聊天里发“通缉令”“警官证”给你看。
                           • 不许你挂断电话，或者要你一个人待着。
                           来源：警方通报。4月22日星期二 · A-1
                           发给：全校。共2个群，另私发1名订阅者。
                           批准后马上发出。
                           另有1人可以审批。
                           ⟦العربية⟧ ⟦English⟧ ⟦Español⟧
                           ⟦Français⟧ ⟦Bahasa Indonesia⟧ ⟦日本語⟧
                           ⟦한국어⟧ ⟦Русский⟧ ⟦ภาษาไทย⟧
                           ⟦اردو⟧ ⟦Tiếng Việt⟧
                           ⟦撤回送审⟧
        04-22 14:00  陈警官  ⟨拟一条预警⟩ → toast: (nothing)
        04-22 14:00  陈警官  ⟨冒充公检法及政府机关⟩ → toast: (nothing)
        04-22 14:00  陈警官  ⟨认不出任何人⟩ → toast: (nothing)
        04-22 14:00  陈警官  ⟨送审⟩ → toast: 已送审。
        04-22 14:00  无诈  ✎ A-1 冒充公检法及政府机关：已撤回
                           接报4月22日14:00 → 批准4月22日14:00 → 95%的群收到4月22日14:00 → 半数班级确认4月22日14:00
                           群：2/2。私发：1/1。
                           2人已确认，涉及1/2个班。
                           收到过类似的：2人。计算机科学与工程学院2
                           已原地修改3/3，在途0，改不了0。
                           ⟦哪些没送到⟧
        04-22 14:00  无诈  A-1已批准
                           ⟦刷新⟧
        04-22 14:01  陈警官  /alert 1
        04-22 14:01  无诈  ✎ A-1 冒充公检法及政府机关：已撤回
                           接报4月22日14:00 → 批准4月22日14:00 → 95%的群收到4月22日14:00 → 半数班级确认4月22日14:00
                           群：2/2。私发：1/1。
                           2人已确认，涉及1/2个班。
                           收到过类似的：2人。计算机科学与工程学院2
                           已原地修改0/3，在途3，改不了0。
                           ⟦哪些没送到⟧
                           ⟦العربية⟧ ⟦English⟧ ⟦Español⟧
                           ⟦Français⟧ ⟦Bahasa Indonesia⟧ ⟦日本語⟧
                           ⟦한국어⟧ ⟦Русский⟧ ⟦ภาษาไทย⟧
                           ⟦اردو⟧ ⟦Tiếng Việt⟧
                           ⟦刷新⟧
        04-22 14:01  陈警官  ⟨撤回预警⟩ → toast: (nothing)
        04-22 14:01  陈警官  ⟨确定撤回⟩ → toast: 已撤回，正在逐条修改。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"
        请审核A-1
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        来源：警方通报。4月22日星期二 · A-1
        发给：全校。共2个群，另私发1名订阅者。
        批准后马上发出。
        4月22日16:00前有效，过后要重新送审。

        04-22 14:00  赵处  /start
        04-22 14:00  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-22 14:00  赵处  /language zh-CN
        04-22 14:00  无诈  好的，以后和你说话用中文。
        04-22 14:00  无诈  ✎ A-1 冒充公检法及政府机关：已发出
                           接报4月22日14:00 → 批准4月22日14:00 → 95%的群收到… → 半数班级确认…
                           群：0/2。私发：0/1。
                           在途3，未送到0，未确认0。
                           0人已确认，涉及0/2个班。
                           ⟦撤回预警⟧ ⟦更正⟧
                           ⟦哪些没送到⟧
                           ⟦العربية⟧ ⟦English⟧ ⟦Español⟧
                           ⟦Français⟧ ⟦Bahasa Indonesia⟧ ⟦日本語⟧
                           ⟦한국어⟧ ⟦Русский⟧ ⟦ภาษาไทย⟧
                           ⟦اردو⟧ ⟦Tiếng Việt⟧
                           ⟦刷新⟧
        04-22 14:00  赵处  ⟨批准⟩ → toast: 已批准，正在发出。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(mixed, @"
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        来源：警方通报。4月22日星期二 · A-1
        · · ·
        🟠 Orange alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. Tell your counsellor. There is nothing to be ashamed of.
        3. If you are not sure, dial 96110 and ask.
        4. If you have paid, dial 110 at once and report it.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        Source: the police. Tuesday 22 April · A-1

                           🟠 【橙色预警】冒充公检法及政府机关
                           · · ·
                           [Withdrawn at 14:01]
                           This alert was not right. Please do not act on it and do not pass it on.
                           🟠 Orange alert: Posing as police, prosecutors or officials
        04-22 14:00  李想  ⟨知道了⟩ → toast: ✓ 已记录。本群已有1人看过这条预警。
        04-22 14:00  李想  ⟨知道了⟩ → toast: 已经记过了，一次就够。
        04-22 14:00  Daniyar  ⟨用我的语言看⟩ → alert: Posing as police, prosecutors or officials: Hang up at once. Write to me in private to read all of it.
        04-22 14:00  Daniyar  ⟨我也收到过⟩ → toast: Thank you. You are the first to report one like it. Pay nothing and reply to nothing.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(plain, @"
                           🟠 【橙色预警】冒充公检法及政府机关
        04-22 14:00  周宁  ⟨我也收到过⟩ → toast: 谢谢，已有2人报告收到类似的。不要付钱，也不要回复。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(alone, @"
                           🟠 【橙色预警】冒充公检法及政府机关
        04-22 14:00  周宁  ⟨知道了⟩ → toast: ✓ 已记录，谢谢。
        ");
    }
}

async fn a_case_is_told_to_every_class_and_taken_back_in_english(database: Database) {
    let [police, office, mixed, plain, alone] = a_case_is_told_and_taken_back(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(police, @"
        A-1 Posing as police, prosecutors or officials: sent
        Reported 22 April, 14:00 → approved 22 April, 14:00 → 95% of the groups 22 April, 14:00 → acknowledged in half of the classes 22 April, 14:00
        Groups: 2 of 2. In private: 1 of 1.
        Acknowledged by 2 people in 1 of 2 classes.
        Something like it got: 2. 计算机科学与工程学院 2

        04-22 14:00  陈警官  /alert
        04-22 14:00  无诈  ✎ A-1: waits for a second person
                           🟠 Orange alert: Posing as police, prosecutors or officials
                           What to do
                           1. Hang up at once.
                           2. Tell your counsellor. There is nothing to be ashamed of.
                           3. If you are not sure, dial 96110 and ask.
                           4. If you have paid, dial 110 at once and report it.
                           How it goes: The fraudster calls. They want you to transfer money. The money went by bank transfer.
                           Signs of it
                           • They want your money in a “safe account”. No real authority has one.
                           • They forbid you to tell family, teachers or friends.
                           • They show you a “warrant” or a “police badge” in a chat.
                           • They forbid you to hang up, or want you to be alone.
                           Source: the police. Tuesday 22 April · A-1
                           To: The university. 2 groups and 1 subscriber in private.
                           It goes out as soon as it is approved.
                           1 other person may approve it.
                           ⟦العربية⟧ ⟦Español⟧ ⟦Français⟧
                           ⟦Bahasa Indonesia⟧ ⟦日本語⟧ ⟦한국어⟧
                           ⟦Русский⟧ ⟦ภาษาไทย⟧ ⟦اردو⟧
                           ⟦Tiếng Việt⟧ ⟦中文⟧
                           ⟦Take it back⟧
        04-22 14:00  陈警官  ⟨New alert⟩ → toast: (nothing)
        04-22 14:00  陈警官  ⟨Posing as police, prosecutors or officials⟩ → toast: (nothing)
        04-22 14:00  陈警官  ⟨Nobody recognisable⟩ → toast: (nothing)
        04-22 14:00  陈警官  ⟨Ask for approval⟩ → toast: Sent for approval.
        04-22 14:00  无诈  ✎ A-1 Posing as police, prosecutors or officials: withdrawn
                           Reported 22 April, 14:00 → approved 22 April, 14:00 → 95% of the groups 22 April, 14:00 → acknowledged in half of the classes 22 April, 14:00
                           Groups: 2 of 2. In private: 1 of 1.
                           Acknowledged by 2 people in 1 of 2 classes.
                           Something like it got: 2. 计算机科学与工程学院 2
                           Changed in place: 3 of 3. Under way: 0. Could not be changed: 0.
                           ⟦What did not arrive⟧
        04-22 14:00  无诈  A-1 was approved
                           ⟦Refresh⟧
        04-22 14:01  陈警官  /alert 1
        04-22 14:01  无诈  ✎ A-1 Posing as police, prosecutors or officials: withdrawn
                           Reported 22 April, 14:00 → approved 22 April, 14:00 → 95% of the groups 22 April, 14:00 → acknowledged in half of the classes 22 April, 14:00
                           Groups: 2 of 2. In private: 1 of 1.
                           Acknowledged by 2 people in 1 of 2 classes.
                           Something like it got: 2. 计算机科学与工程学院 2
                           Changed in place: 0 of 3. Under way: 3. Could not be changed: 0.
                           ⟦What did not arrive⟧
                           ⟦العربية⟧ ⟦Español⟧ ⟦Français⟧
                           ⟦Bahasa Indonesia⟧ ⟦日本語⟧ ⟦한국어⟧
                           ⟦Русский⟧ ⟦ภาษาไทย⟧ ⟦اردو⟧
                           ⟦Tiếng Việt⟧ ⟦中文⟧
                           ⟦Refresh⟧
        04-22 14:01  陈警官  ⟨Withdraw it⟩ → toast: (nothing)
        04-22 14:01  陈警官  ⟨Yes, withdraw it⟩ → toast: Withdrawn. Every message is being changed.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"
        Please check A-1 and let it out, or not
        🟠 Orange alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. Tell your counsellor. There is nothing to be ashamed of.
        3. If you are not sure, dial 96110 and ask.
        4. If you have paid, dial 110 at once and report it.
        How it goes: The fraudster calls. They want you to transfer money. The money went by bank transfer.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        • They show you a “warrant” or a “police badge” in a chat.
        • They forbid you to hang up, or want you to be alone.
        Source: the police. Tuesday 22 April · A-1
        To: The university. 2 groups and 1 subscriber in private.
        It goes out as soon as it is approved.
        Until 22 April, 16:00. After that it has to be sent for approval again.

        04-22 14:00  赵处  /start
        04-22 14:00  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-22 14:00  赵处  /language en
        04-22 14:00  无诈  From now on I speak English with you.
        04-22 14:00  无诈  ✎ A-1 Posing as police, prosecutors or officials: sent
                           Reported 22 April, 14:00 → approved 22 April, 14:00 → 95% of the groups … → acknowledged in half of the classes …
                           Groups: 0 of 2. In private: 0 of 1.
                           Under way: 3. Not arrived: 0. Not confirmed: 0.
                           Acknowledged by 0 people in 0 of 2 classes.
                           ⟦Withdraw it⟧ ⟦Correct it⟧
                           ⟦What did not arrive⟧
                           ⟦العربية⟧ ⟦Español⟧ ⟦Français⟧
                           ⟦Bahasa Indonesia⟧ ⟦日本語⟧ ⟦한국어⟧
                           ⟦Русский⟧ ⟦ภาษาไทย⟧ ⟦اردو⟧
                           ⟦Tiếng Việt⟧ ⟦中文⟧
                           ⟦Refresh⟧
        04-22 14:00  赵处  ⟨Approve⟩ → toast: Approved. It goes out now.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(mixed, @"
        🟠 Orange alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. Tell your counsellor. There is nothing to be ashamed of.
        3. If you are not sure, dial 96110 and ask.
        4. If you have paid, dial 110 at once and report it.
        How it goes: The fraudster calls. They want you to transfer money. The money went by bank transfer.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        • They show you a “warrant” or a “police badge” in a chat.
        • They forbid you to hang up, or want you to be alone.
        Source: the police. Tuesday 22 April · A-1
        · · ·
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        来源：警方通报。4月22日星期二 · A-1

                           🟠 Orange alert: Posing as police, prosecutors or officials
                           · · ·
                           〔14:01已撤回〕
                           这条预警有误，请不要照做，也不要转发。
                           🟠 【橙色预警】冒充公检法及政府机关
        04-22 14:00  李想  ⟨Got it⟩ → toast: ✓ Recorded. 1 person in this group has read the alert.
        04-22 14:00  李想  ⟨Got it⟩ → toast: Recorded before. Once is enough.
        04-22 14:00  Daniyar  ⟨In my language⟩ → alert: 冒充公检法及政府机关：马上挂断电话。私聊我可以看全文。
        04-22 14:00  Daniyar  ⟨I got one like this⟩ → toast: 谢谢，已有1人报告收到类似的。不要付钱，也不要回复。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(plain, @"
                           🟠 Orange alert: Posing as police, prosecutors or officials
        04-22 14:00  周宁  ⟨I got one like this⟩ → toast: Thank you. 2 people have reported one like it. Pay nothing and reply to nothing.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(alone, @"
                           🟠 Orange alert: Posing as police, prosecutors or officials
        04-22 14:00  周宁  ⟨Got it⟩ → toast: ✓ Recorded. Thank you.
        ");
    }
}

async fn a_case_is_told_to_every_class_and_taken_back_in_arabic(database: Database) {
    let [police, office, mixed, plain, alone] = a_case_is_told_and_taken_back(database, &ARABIC).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(police, @"
        التنبيه A-1، انتحال صفة شرطة أو نيابة أو جهة رسمية: أُرسل
        البلاغ 22 أبريل الساعة 14:00 ← الموافقة 22 أبريل الساعة 14:00 ← وصل إلى 95% من المجموعات 22 أبريل الساعة 14:00 ← أكد قراءته نصف الصفوف 22 أبريل الساعة 14:00
        المجموعات: 2 من 2. في الخاص: 1 من 1.
        أكد قراءته: شخصان، في 1 من أصل 2 من الصفوف.
        من وصلهم مثله: 2. 计算机科学与工程学院 2

        04-22 14:00  陈警官  /alert
        04-22 14:00  无诈  ✎ التنبيه A-1: ينتظر شخصًا ثانيًا
                           🟠 تنبيه برتقالي: انتحال صفة شرطة أو نيابة أو جهة رسمية
                           ماذا تفعل
                           1. أنهِ المكالمة فورًا.
                           2. أخبر مرشدك. لا شيء يدعو إلى الخجل.
                           3. إن لم تكن متأكدًا، فاتصل بالرقم 96110 واسأل.
                           4. إن دفعت، فاتصل فورًا بالرقم 110 وأبلغ الشرطة.
                           كيف يحدث: يتصل المحتال بالهاتف. يطلبون منك تحويل مال. دُفع المال بتحويل مصرفي.
                           علاماته
                           • يريدون أن يذهب مالك إلى «حساب آمن». لا توجد جهة رسمية حقيقية لديها حساب كهذا.
                           • يمنعونك من إخبار أهلك ومدرسيك وأصدقائك.
                           • يُظهرون لك «مذكرة توقيف» أو «بطاقة شرطي» في محادثة.
                           • يمنعونك من إنهاء المكالمة، أو يطلبون أن تبقى وحدك.
                           المصدر: الشرطة. الثلاثاء 22 أبريل · A-1
                           ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
                           · · ·
                           🟠 Orange alert: Posing as police, prosecutors or officials
                           What to do
                           1. Hang up at once.
                           2. Tell your counsellor. There is nothing to be ashamed of.
                           3. If you are not sure, dial 96110 and ask.
                           4. If you have paid, dial 110 at once and report it.
                           Signs of it
                           • They want your money in a “safe account”. No real authority has one.
                           • They forbid you to tell family, teachers or friends.
                           Source: the police. Tuesday 22 April · A-1
                           · · ·
                           🟠 【橙色预警】冒充公检法及政府机关
                           怎么办
                           1. 马上挂断电话。
                           2. 告诉你的辅导员，不用不好意思。
                           3. 拿不准，就拨打96110问一问。
                           4. 已经付了钱，马上拨打110报警。
                           识别要点
                           • 要你把钱转到“安全账户”。真的机关没有这种账户。
                           • 不许你告诉家人、老师和同学。
                           来源：警方通报。4月22日星期二 · A-1
                           إلى: الجامعة كلها. مجموعتان، وفي الخاص: مشترك واحد.
                           يُرسل فور الموافقة عليه.
                           يحق لشخص آخر واحد أن يوافق عليه.
                           ⟦English⟧ ⟦Español⟧ ⟦Français⟧
                           ⟦Bahasa Indonesia⟧ ⟦日本語⟧ ⟦한국어⟧
                           ⟦Русский⟧ ⟦ภาษาไทย⟧ ⟦اردو⟧
                           ⟦Tiếng Việt⟧ ⟦中文⟧
                           ⟦استرجعه⟧
        04-22 14:00  陈警官  ⟨تنبيه جديد⟩ → toast: (nothing)
        04-22 14:00  陈警官  ⟨انتحال صفة شرطة أو نيابة أو جهة رسمية⟩ → toast: (nothing)
        04-22 14:00  陈警官  ⟨لا يدل على أحد⟩ → toast: (nothing)
        04-22 14:00  陈警官  ⟨اطلب الموافقة⟩ → toast: أُرسل لطلب الموافقة.
        04-22 14:00  无诈  ✎ التنبيه A-1، انتحال صفة شرطة أو نيابة أو جهة رسمية: سُحب
                           البلاغ 22 أبريل الساعة 14:00 ← الموافقة 22 أبريل الساعة 14:00 ← وصل إلى 95% من المجموعات 22 أبريل الساعة 14:00 ← أكد قراءته نصف الصفوف 22 أبريل الساعة 14:00
                           المجموعات: 2 من 2. في الخاص: 1 من 1.
                           أكد قراءته: شخصان، في 1 من أصل 2 من الصفوف.
                           من وصلهم مثله: 2. 计算机科学与工程学院 2
                           عُدّل في مكانه: 3 من 3. في الطريق: 0. تعذّر تعديله: 0.
                           ⟦ما لم يصل⟧
        04-22 14:00  无诈  تمت الموافقة على A-1
                           ⟦تحديث⟧
        04-22 14:01  陈警官  /alert 1
        04-22 14:01  无诈  ✎ التنبيه A-1، انتحال صفة شرطة أو نيابة أو جهة رسمية: سُحب
                           البلاغ 22 أبريل الساعة 14:00 ← الموافقة 22 أبريل الساعة 14:00 ← وصل إلى 95% من المجموعات 22 أبريل الساعة 14:00 ← أكد قراءته نصف الصفوف 22 أبريل الساعة 14:00
                           المجموعات: 2 من 2. في الخاص: 1 من 1.
                           أكد قراءته: شخصان، في 1 من أصل 2 من الصفوف.
                           من وصلهم مثله: 2. 计算机科学与工程学院 2
                           عُدّل في مكانه: 0 من 3. في الطريق: 3. تعذّر تعديله: 0.
                           ⟦ما لم يصل⟧
                           ⟦English⟧ ⟦Español⟧ ⟦Français⟧
                           ⟦Bahasa Indonesia⟧ ⟦日本語⟧ ⟦한국어⟧
                           ⟦Русский⟧ ⟦ภาษาไทย⟧ ⟦اردو⟧
                           ⟦Tiếng Việt⟧ ⟦中文⟧
                           ⟦تحديث⟧
        04-22 14:01  陈警官  ⟨اسحب التنبيه⟩ → toast: (nothing)
        04-22 14:01  陈警官  ⟨نعم، اسحبه⟩ → toast: تم السحب. يجري تعديل كل الرسائل.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"
        راجع A-1 من فضلك: هل يُرسل أم لا؟
        🟠 تنبيه برتقالي: انتحال صفة شرطة أو نيابة أو جهة رسمية
        ماذا تفعل
        1. أنهِ المكالمة فورًا.
        2. أخبر مرشدك. لا شيء يدعو إلى الخجل.
        3. إن لم تكن متأكدًا، فاتصل بالرقم 96110 واسأل.
        4. إن دفعت، فاتصل فورًا بالرقم 110 وأبلغ الشرطة.
        كيف يحدث: يتصل المحتال بالهاتف. يطلبون منك تحويل مال. دُفع المال بتحويل مصرفي.
        علاماته
        • يريدون أن يذهب مالك إلى «حساب آمن». لا توجد جهة رسمية حقيقية لديها حساب كهذا.
        • يمنعونك من إخبار أهلك ومدرسيك وأصدقائك.
        • يُظهرون لك «مذكرة توقيف» أو «بطاقة شرطي» في محادثة.
        • يمنعونك من إنهاء المكالمة، أو يطلبون أن تبقى وحدك.
        المصدر: الشرطة. الثلاثاء 22 أبريل · A-1
        ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
        · · ·
        🟠 Orange alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. Tell your counsellor. There is nothing to be ashamed of.
        3. If you are not sure, dial 96110 and ask.
        4. If you have paid, dial 110 at once and report it.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        Source: the police. Tuesday 22 April · A-1
        · · ·
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        来源：警方通报。4月22日星期二 · A-1
        إلى: الجامعة كلها. مجموعتان، وفي الخاص: مشترك واحد.
        يُرسل فور الموافقة عليه.
        حتى 22 أبريل الساعة 16:00. بعد ذلك يجب طلب الموافقة من جديد.

        04-22 14:00  赵处  /start
        04-22 14:00  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-22 14:00  赵处  /language ar
        04-22 14:00  无诈  من الآن أتحدث معك بهذه اللغة: العربية.
        04-22 14:00  无诈  ✎ التنبيه A-1، انتحال صفة شرطة أو نيابة أو جهة رسمية: أُرسل
                           البلاغ 22 أبريل الساعة 14:00 ← الموافقة 22 أبريل الساعة 14:00 ← وصل إلى 95% من المجموعات … ← أكد قراءته نصف الصفوف …
                           المجموعات: 0 من 2. في الخاص: 0 من 1.
                           في الطريق: 3. لم يصل: 0. دون تأكيد: 0.
                           أكد قراءته: لا أحد، في 0 من أصل 2 من الصفوف.
                           ⟦اسحب التنبيه⟧ ⟦صحّحه⟧
                           ⟦ما لم يصل⟧
                           ⟦English⟧ ⟦Español⟧ ⟦Français⟧
                           ⟦Bahasa Indonesia⟧ ⟦日本語⟧ ⟦한국어⟧
                           ⟦Русский⟧ ⟦ภาษาไทย⟧ ⟦اردو⟧
                           ⟦Tiếng Việt⟧ ⟦中文⟧
                           ⟦تحديث⟧
        04-22 14:00  赵处  ⟨أوافق⟩ → toast: تمت الموافقة. يُرسل الآن.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(mixed, @"
        🟠 تنبيه برتقالي: انتحال صفة شرطة أو نيابة أو جهة رسمية
        ماذا تفعل
        1. أنهِ المكالمة فورًا.
        2. أخبر مرشدك. لا شيء يدعو إلى الخجل.
        3. إن لم تكن متأكدًا، فاتصل بالرقم 96110 واسأل.
        4. إن دفعت، فاتصل فورًا بالرقم 110 وأبلغ الشرطة.
        كيف يحدث: يتصل المحتال بالهاتف. يطلبون منك تحويل مال. دُفع المال بتحويل مصرفي.
        علاماته
        • يريدون أن يذهب مالك إلى «حساب آمن». لا توجد جهة رسمية حقيقية لديها حساب كهذا.
        • يمنعونك من إخبار أهلك ومدرسيك وأصدقائك.
        • يُظهرون لك «مذكرة توقيف» أو «بطاقة شرطي» في محادثة.
        • يمنعونك من إنهاء المكالمة، أو يطلبون أن تبقى وحدك.
        المصدر: الشرطة. الثلاثاء 22 أبريل · A-1
        ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
        · · ·
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        来源：警方通报。4月22日星期二 · A-1
        · · ·
        🟠 Orange alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. Tell your counsellor. There is nothing to be ashamed of.
        3. If you are not sure, dial 96110 and ask.
        4. If you have paid, dial 110 at once and report it.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        Source: the police. Tuesday 22 April · A-1

                           🟠 تنبيه برتقالي: انتحال صفة شرطة أو نيابة أو جهة رسمية
                           ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
                           · · ·
                           〔14:01已撤回〕
                           这条预警有误，请不要照做，也不要转发。
                           🟠 【橙色预警】冒充公检法及政府机关
                           · · ·
                           [Withdrawn at 14:01]
                           This alert was not right. Please do not act on it and do not pass it on.
                           🟠 Orange alert: Posing as police, prosecutors or officials
        04-22 14:00  李想  ⟨قرأته⟩ → toast: ✓ سُجِّل. قرأ التنبيه شخص واحد في هذه المجموعة.
        04-22 14:00  李想  ⟨قرأته⟩ → toast: سُجِّل من قبل. مرة واحدة تكفي.
        04-22 14:00  Daniyar  ⟨بلغتي⟩ → alert: Posing as police, prosecutors or officials: Hang up at once. Write to me in private to read all of it.
        04-22 14:00  Daniyar  ⟨وصلني مثله⟩ → toast: Thank you. You are the first to report one like it. Pay nothing and reply to nothing.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(plain, @"
                           🟠 تنبيه برتقالي: انتحال صفة شرطة أو نيابة أو جهة رسمية
                           ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
                           · · ·
                           [Withdrawn at 14:01]
                           This alert was not right. Please do not act on it and do not pass it on.
                           🟠 Orange alert: Posing as police, prosecutors or officials
                           · · ·
                           〔14:01已撤回〕
                           这条预警有误，请不要照做，也不要转发。
                           🟠 【橙色预警】冒充公检法及政府机关
        04-22 14:00  周宁  ⟨وصلني مثله⟩ → toast: شكرًا لك. أبلغ شخصان عن شيء مشابه. لا تدفع شيئًا ولا ترد على شيء.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(alone, @"
                           🟠 تنبيه برتقالي: انتحال صفة شرطة أو نيابة أو جهة رسمية
                           ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
                           · · ·
                           [Withdrawn at 14:01]
                           This alert was not right. Please do not act on it and do not pass it on.
                           🟠 Orange alert: Posing as police, prosecutors or officials
                           · · ·
                           〔14:01已撤回〕
                           这条预警有误，请不要照做，也不要转发。
                           🟠 【橙色预警】冒充公检法及政府机关
        04-22 14:00  周宁  ⟨قرأته⟩ → toast: ✓ سُجِّل. شكرًا لك.
        ");
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
        insta::assert_snapshot!(police, @"
        红色预警不论昼夜马上发出，第二个人要在十分钟内复核。要一人先发，请在五分钟内输入：⟨code⟩

        确认码不对，什么都没有发出。请照上面的原样输入。

        A-1已由第二人复核
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"
        A-1 冒充公检法及政府机关：已发出
        接报4月22日23:30 → 批准4月22日23:30 → 95%的群收到4月22日23:30 → 半数班级确认…
        群：2/2。私发：1/1。
        0人已确认，涉及0/2个班。
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(marked, @"
        〔待第二人复核〕
        🔴 【红色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        来源：警方通报。4月22日星期二 · A-1
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(checked, @"
        🔴 【红色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        来源：警方通报。4月22日星期二 · A-1
        ");
    }
}

async fn a_red_alert_goes_out_by_one_and_is_marked_until_a_second_looks_in_english(database: Database) {
    let [police, office, marked, checked] = a_red_alert_goes_out_by_one(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(police, @"
        A red alert goes out at once, also at night, and a second person has to check it within ten minutes. To send it alone, type within five minutes: ⟨code⟩

        This is not the code, so nothing was sent. Please type it as it stands above.

        A-1 was checked by a second person
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(office, @"
        A-1 Posing as police, prosecutors or officials: sent
        Reported 22 April, 23:30 → approved 22 April, 23:30 → 95% of the groups 22 April, 23:30 → acknowledged in half of the classes …
        Groups: 2 of 2. In private: 1 of 1.
        Acknowledged by 0 people in 0 of 2 classes.
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(marked, @"
        [Not yet checked by a second person]
        🔴 Red alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. Tell your counsellor. There is nothing to be ashamed of.
        3. If you are not sure, dial 96110 and ask.
        4. If you have paid, dial 110 at once and report it.
        How it goes: The fraudster calls. They want you to transfer money. The money went by bank transfer.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        • They show you a “warrant” or a “police badge” in a chat.
        • They forbid you to hang up, or want you to be alone.
        Source: the police. Tuesday 22 April · A-1
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(checked, @"
        🔴 Red alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. Tell your counsellor. There is nothing to be ashamed of.
        3. If you are not sure, dial 96110 and ask.
        4. If you have paid, dial 110 at once and report it.
        How it goes: The fraudster calls. They want you to transfer money. The money went by bank transfer.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        • They show you a “warrant” or a “police badge” in a chat.
        • They forbid you to hang up, or want you to be alone.
        Source: the police. Tuesday 22 April · A-1
        ");
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
        insta::assert_snapshot!([foreign, offered, general, proposed, own].join("\n\n"), @"
        说明要用中文，1到200个字。请重新发来。

        A-1：草稿
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        来源：警方通报。4月22日星期二 · A-1
        发给：全校。共2个群，另私发1名订阅者。
        批准后马上发出。
        说明写得太细。换成概括的说法：“某班的受害人张某被骗三千余元，电话（手机号略）”
        另有1人可以审批。

        A-1：草稿
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        说明：某班的受害人张某被骗三千余元，电话（手机号略）
        来源：警方通报。4月22日星期二 · A-1
        发给：全校。共2个群，另私发1名订阅者。
        批准后马上发出。
        另有1人可以审批。

        A-1：草稿
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        来源：警方通报。4月22日星期二 · A-1
        发给：全校。共2个群，另私发1名订阅者。
        批准后马上发出。
        说明写得太细。换成概括的说法：“有同学接到自称检察院的电话，被骗三千余元。”
        另有1人可以审批。

        A-1：草稿
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        说明：有同学接到自称检察院的电话，被骗3287元。
        来源：警方通报。4月22日星期二 · A-1
        发给：全校。共2个群，另私发1名订阅者。
        批准后马上发出。
        另有1人可以审批。
        ");
    }
    chen.taps("只发给我看看").await;
    campus.passes(seconds(10)).await;
    let tests = chen.unread();
    insta::allow_duplicates! {
        insta::assert_snapshot!(tests.join("\n\n"), @"
        这是试发，只有你收到。
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        说明：有同学接到自称检察院的电话，被骗3287元。
        来源：警方通报。4月22日星期二 · A-1

        这是试发，只有你收到。
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 告诉你的辅导员，不用不好意思。
        3. 拿不准，就拨打96110问一问。
        4. 已经付了钱，马上拨打110报警。
        经过：骗子打来电话。要你转账。钱是通过银行转账付出去的。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        • 在聊天里发“通缉令”“警官证”给你看。
        • 不许你挂断电话，或者要你一个人待着。
        说明：有同学接到自称检察院的电话，被骗3287元。
        来源：警方通报。4月22日星期二 · A-1
        · · ·
        🟠 Orange alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. Tell your counsellor. There is nothing to be ashamed of.
        3. If you are not sure, dial 96110 and ask.
        4. If you have paid, dial 110 at once and report it.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        Source: the police. Tuesday 22 April · A-1
        ");
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
        insta::assert_snapshot!([request, after, progress, failures].join("\n\n"), @"
        Please check A-2 and let it out, or not
        🟠 Orange alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. If you are not sure, dial 96110 and ask.
        3. If you have paid, dial 110 at once and report it.
        How it goes: The fraudster calls. They want you to transfer money. The money went by bank transfer.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        • They show you a “warrant” or a “police badge” in a chat.
        • They forbid you to hang up, or want you to be alone.
        Source: the police. Tuesday 22 April · A-2
        It corrects A-1 in every chat. Nobody gets a new message.
        To: The university. 1 group and 1 subscriber in private.
        It goes out as soon as it is approved.
        Until 22 April, 12:00. After that it has to be sent for approval again.

        [Corrected at 10:00]
        🟠 Orange alert: Posing as police, prosecutors or officials
        What to do
        1. Hang up at once.
        2. If you are not sure, dial 96110 and ask.
        3. If you have paid, dial 110 at once and report it.
        How it goes: The fraudster calls. They want you to transfer money. The money went by bank transfer.
        Signs of it
        • They want your money in a “safe account”. No real authority has one.
        • They forbid you to tell family, teachers or friends.
        • They show you a “warrant” or a “police badge” in a chat.
        • They forbid you to hang up, or want you to be alone.
        Source: the police. Tuesday 22 April · A-1
        · · ·
        〔10:00已更正〕
        🟠 【橙色预警】冒充公检法及政府机关
        怎么办
        1. 马上挂断电话。
        2. 拿不准，就拨打96110问一问。
        3. 已经付了钱，马上拨打110报警。
        识别要点
        • 要你把钱转到“安全账户”。真的机关没有这种账户。
        • 不许你告诉家人、老师和同学。
        来源：警方通报。4月22日星期二 · A-1

        A-1 Posing as police, prosecutors or officials: sent
        Reported 22 April, 10:00 → approved 22 April, 10:00 → 95% of the groups 22 April, 10:00 → acknowledged in half of the classes …
        Groups: 2 of 2. In private: 1 of 1.
        Acknowledged by 0 people in 0 of 2 classes.
        Changed in place: 2 of 3. Under way: 0. Could not be changed: 1.

        Everything arrived.
        A-1: what could not be changed (1)
        软件2302: the bot is not in the group any more or was blocked
        ");
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
    let no = Fault::Status { code: 400, description: "Bad Request: message text is refused".into() };
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
        insta::assert_snapshot!([progress, failures, done].join("\n\n"), @"
        A-1 Posing as police, prosecutors or officials: sent
        Reported 22 April, 10:00 → approved 22 April, 10:00 → 95% of the groups … → acknowledged in half of the classes …
        Groups: 1 of 2. In private: 1 of 1.
        Under way: 0. Not arrived: 1. Not confirmed: 0.
        Acknowledged by 0 people in 0 of 2 classes.

        A-1: what did not arrive (1)
        软件2302: the text was refused

        A-1 Posing as police, prosecutors or officials: sent
        Reported 22 April, 10:00 → approved 22 April, 10:00 → 95% of the groups … → acknowledged in half of the classes …
        Groups: 1 of 2. In private: 1 of 1.
        Under way: 1. Not arrived: 0. Not confirmed: 0.
        Acknowledged by 0 people in 0 of 2 classes.
        ");
    }
    campus.expects(DeliveryState::Failed, 1);
    everybody_reads(&campus);
}
