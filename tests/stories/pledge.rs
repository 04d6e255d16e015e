//! The pledge against fraud: a class reads and signs it, and who did not is told to one person only.

use wuzha::domain::role::Duty;

use super::attest::{CLASS, campus_on};
use crate::harness::campus::{Campus, Database, minutes, seconds};

on_both_databases!(a_class_signs_the_pledge_in_chinese);
on_both_databases!(a_secretary_collects_signatures_in_english);

/// Every signature: the seat, how, and whether it holds.
const SIGNATURES: &str = "SELECT CAST(s.seat AS TEXT) || ' ' || p.way || CASE WHEN p.withdrawn_at IS NULL THEN '' ELSE \
    ' taken back' END FROM pledge p JOIN student s ON s.id = p.student ORDER BY s.seat";

/// Every wording that was signed, with how often.
const WORDINGS: &str = "SELECT t.hash || ' ' || t.language || ' ' || CAST((SELECT COUNT(*) FROM pledge p WHERE \
    p.text = t.hash) AS TEXT) || ' ' || t.text FROM pledge_text t ORDER BY t.language";

/// What the ledger says of it, without the beginning of the day.
const ENTRIES: &str = "SELECT kind || ' ' || COALESCE(class, '') || ' ' || COALESCE(item, '') || ' ' || body FROM ledger \
     WHERE kind LIKE 'pledge.%' ORDER BY seq";

/// Somebody opens the pledge from the group's card and signs it.
async fn signs(campus: &Campus, name: &str) -> String {
    let person = campus.person(name);
    campus.group("软件2301").member(name).opens("看承诺书（6行）").await;
    let toast = person.taps(if name == "Daniyar" { "I pledge" } else { "我承诺" }).await;
    person.reads();
    toast
}

async fn a_class_signs_the_pledge_in_chinese(database: Database) {
    let campus = campus_on(database, &["zh-CN"], 1).await;
    campus.db_appoints("陈静", Duty::Secretary, Some("软件2301")).await;
    let chen = campus.person("陈静");
    chen.says("/help").await;
    chen.reads();
    chen.says("/承诺书").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        反诈承诺书
        ① 不轻信：陌生来电、短信、群里的“老师”“客服”“警察”，先核实，再决定。
        ② 不转账：不向陌生账户转账，不垫付，不交“保证金”“解冻费”。
        ③ 不泄露：验证码、密码不告诉任何人，不与陌生人共享屏幕。
        ④ 不出借：不出租、出借、出售银行卡、电话卡和支付账户。
        ⑤ 多提醒：遇到可疑的消息，提醒同学和家人，不转发。
        ⑥ 早求助：一旦被骗，马上停手，拨打110或96110，告诉辅导员。
        自愿签名。签了以后，随时可以撤回。
        ");
    }
    chen.taps("班级签名情况").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        软件2301：0/10人已签名
        还没签的人（只有你看得到，请不要转发到群里）：
        01 李*
        02 王*
        03 张*
        04 刘*
        05 陈*
        06 杨*
        07 赵*
        08 黄*
        ");
    }
    assert_eq!(chen.taps("发到班级群").await, "已发到班级群。");
    let posted_again = chen.taps("发到班级群").await;
    for name in ["王敏", "张伟", "刘洋", "陈静"] {
        assert_eq!(signs(&campus, name).await, "已签名，谢谢。", "{name}");
    }
    let wang = campus.person("王敏");
    assert_eq!(wang.taps_below("反诈承诺书", "撤回签名").await, "已撤回签名。");
    assert_eq!(wang.taps("我承诺").await, "已签名，谢谢。");
    assert_eq!(campus.db_texts(SIGNATURES).await, ["2 chat", "3 chat", "4 chat", "5 chat"]);
    campus.passes(seconds(30)).await;
    let few = campus.group("软件2301").last();
    signs(&campus, "杨帆").await;
    signs(&campus, "赵磊").await;
    campus.passes(seconds(30)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(few, @"
        反诈承诺书：请你看一看
        一共6行，私下看，自愿签。群里不显示谁签了、谁没签。
        已签名的还不到5人。
        ");
        insta::assert_snapshot!(campus.group("软件2301").last(), @"
        反诈承诺书：请你看一看
        一共6行，私下看，自愿签。群里不显示谁签了、谁没签。
        全班10人，已有6人签名。
        ");
    }
    campus.group("软件2301").reads();
    assert_eq!(wang.taps("撤回签名").await, "已撤回签名。");
    assert_eq!(wang.taps_below("反诈承诺书", "我承诺").await, "已签名，谢谢。");
    assert_eq!(wang.taps("撤回签名").await, "已撤回签名。");
    wang.reads();

    // On paper everybody signed but the first, the second, who took it back, and the last, whom nobody knows.
    chen.taps("纸质登记").await;
    chen.says("缺 1 10 77").await;
    let wrong = chen.last();
    chen.says("未签 1、10").await;
    let preview = chen.last();
    chen.taps("登记").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(posted_again, @"4月17日20:01已经发过了，7天内不重复发。");
        insta::assert_snapshot!(wrong, @"班里没有序号为77的同学，什么也没有登记。请对照名册，改好后整条重新发。");
        insta::assert_snapshot!(preview, @"
        软件2301：请核对
        登记后已签名7人，还有3人没签：1 2 10。
        其中纸质签名2人。这份登记会代替上一份纸质登记；在聊天里签的名不受影响。
        有1人在聊天里撤回过签名，纸质登记不会替他们重新签。
        ");
        insta::assert_snapshot!(chen.last(), @"
        软件2301：7/10人已签名，其中纸质2人
        还没签的人（只有你看得到，请不要转发到群里）：
        01 李*
        02 王*
        10 D.
        ");
    }
    let signatures = campus.db_texts(SIGNATURES).await;
    assert_eq!(
        signatures,
        ["2 chat taken back", "3 chat", "4 chat", "5 chat", "6 chat", "7 chat", "8 paper", "9 paper"]
    );
    let reminded = chen.taps("私下提醒他们").await;
    assert!(wang.unread().is_empty(), "whoever took it back is left in peace");
    let too_soon = chen.taps("私下提醒他们").await;
    let li = campus.person("李雷");
    insta::allow_duplicates! {
        insta::assert_snapshot!(reminded, @"已私下提醒1人。另有1人还没绑定，请当面说。");
        insta::assert_snapshot!(too_soon, @"4月17日20:02提醒过了，3天内不再提醒。");
        insta::assert_snapshot!(li.last(), @"
        软件2301的团支书请你看一看反诈承诺书。签不签由你决定。
        反诈承诺书
        ① 不轻信：陌生来电、短信、群里的“老师”“客服”“警察”，先核实，再决定。
        ② 不转账：不向陌生账户转账，不垫付，不交“保证金”“解冻费”。
        ③ 不泄露：验证码、密码不告诉任何人，不与陌生人共享屏幕。
        ④ 不出借：不出租、出借、出售银行卡、电话卡和支付账户。
        ⑤ 多提醒：遇到可疑的消息，提醒同学和家人，不转发。
        ⑥ 早求助：一旦被骗，马上停手，拨打110或96110，告诉辅导员。
        自愿签名。签了以后，随时可以撤回。
        ");
    }
    assert_eq!(li.taps("暂不").await, "好的，想签的时候发 /pledge。");
    li.reads();

    // The others of the class's staff and the office see how many, and nobody's name.
    li.says("/pledge").await;
    li.taps("班级签名情况").await;
    let teacher = campus.person("王老师");
    teacher.says("/pledge").await;
    campus.officer().says("/签名").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        班级签名情况
        软件2301：7/10（纸质2）
        截止：4月30日星期三
        谁没签，只有本班团支书私下看得到。
        ");
        insta::assert_snapshot!(teacher.last(), @"
        班级签名情况
        软件2301：7/10（纸质2）
        截止：4月30日星期三
        谁没签，只有本班团支书私下看得到。
        ");
        insta::assert_snapshot!(campus.officer().last(), @"
        各学院签名情况
        计算机科学与工程学院：7/11
        截止：4月30日星期三
        ");
    }
    for person in [li, teacher, campus.officer()] {
        assert!(!person.last().contains('*'), "{}", person.last());
        person.reads();
    }
    let copied = teacher.forges("1.p.s1-0.AAAAAAAAAAA").await;
    assert!(!copied.contains('*'), "{copied}");
    teacher.reads();

    // What was signed stands under the hash of it.
    for wording in campus.db_texts(WORDINGS).await {
        let mut parts = wording.splitn(4, ' ');
        let (hash, _, _, text) = (parts.next(), parts.next(), parts.next(), parts.next().expect("a text"));
        assert_eq!(hash, Some(wuzha::secret::hash(text).as_str()));
        assert!(text.starts_with('①') && text.contains("96110"), "{text}");
    }
    chen.reads();
    campus.passes_until("2025-04-18 03:00").await;
    wang.says("/mydata").await;
    let line = wang.last_file().lines().find(|line| line.contains("承诺书")).expect("a line").to_owned();
    let entries = campus.db_texts(ENTRIES).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(line, @"反诈承诺书：2025年4月17日20:02签名，2025年4月17日20:02撤回");
        insta::assert_snapshot!(entries.join("\n"), @r#"
        pledge.opened 软件2301 C2 {}
        pledge.paper 软件2301 C2 {"hash":"0356f4b83c9af6e9de28543b49dc40762397ebddf4ffa223f560bd0e6fdfd95c","people":2}
        pledge.counted 软件2301 C2 {"paper":2,"signed":7,"students":10}
        "#);
    }
    assert!(
        campus.group("软件2301").transcript().lines().all(|line| !line.contains("王*")),
        "nobody is named in a group"
    );
    wang.says("/forget").await;
    wang.taps("忘记我").await;
    wang.reads();
    assert!(!campus.db_texts(SIGNATURES).await.iter().any(|line| line.starts_with("2 ")), "forgotten");
    for name in CLASS {
        campus.person(name).reads();
    }
    campus.group("软件2301").reads();
}

async fn a_secretary_collects_signatures_in_english(database: Database) {
    let campus = campus_on(database, &["en", "zh-CN"], 0).await;
    campus.enters("Anna", "en");
    campus.db_appoints("Anna", Duty::Secretary, Some("软件2301")).await;
    let anna = campus.person("Anna");
    anna.says("/pledge").await;
    anna.taps("Post in the group").await;
    let daniyar = campus.person("Daniyar");
    daniyar.says("/start pledge").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(campus.group("软件2301").last(), @"
        The pledge against fraud: please read it
        6 lines, read in private and signed if you wish. Nobody here is shown who signed and who did not.
        Fewer than 5 have signed so far.
        · · ·
        反诈承诺书：请你看一看
        一共6行，私下看，自愿签。群里不显示谁签了、谁没签。
        已签名的还不到5人。
        ");
        insta::assert_snapshot!(daniyar.last(), @"
        Pledge against fraud
        ① I do not trust blindly: unknown calls, texts, and “teachers”, “agents” or “police” in groups I check before I decide.
        ② I do not transfer: nothing to unknown accounts, no advances for others, no “deposits” and no “fees to unfreeze”.
        ③ I give nothing away: codes and passwords I tell nobody, and I share my screen with no stranger.
        ④ I hand nothing over: I do not rent out, lend or sell bank cards, SIM cards or payment accounts.
        ⑤ I warn others: when I meet a suspicious message I warn classmates and family, and do not forward it.
        ⑥ I ask for help early: once deceived, I stop at once, dial 110 or 96110 and tell my counsellor.
        Signing is voluntary, and you can take it back at any time.
        ");
    }
    daniyar.taps_twice("I pledge").await;
    // In another language it is another text: what was signed stays, and can be signed anew.
    daniyar.says("/language zh-CN").await;
    daniyar.says("/pledge").await;
    let in_chinese = daniyar.last();
    daniyar.says("/language en").await;
    assert_eq!(
        daniyar.taps("我承诺").await,
        "The words or the language of the pledge have changed. Please read it again before you sign."
    );
    daniyar.says("/pledge").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(in_chinese, @"
        反诈承诺书
        ① 不轻信：陌生来电、短信、群里的“老师”“客服”“警察”，先核实，再决定。
        ② 不转账：不向陌生账户转账，不垫付，不交“保证金”“解冻费”。
        ③ 不泄露：验证码、密码不告诉任何人，不与陌生人共享屏幕。
        ④ 不出借：不出租、出借、出售银行卡、电话卡和支付账户。
        ⑤ 多提醒：遇到可疑的消息，提醒同学和家人，不转发。
        ⑥ 早求助：一旦被骗，马上停手，拨打110或96110，告诉辅导员。
        ✓ 你已于4月17日20:01签名。版本：205220f938ee
        你签的是另一个版本。可以按现在的内容重新签，原来的签名也有效。
        ");
        insta::assert_snapshot!(daniyar.last(), @"
        Pledge against fraud
        ① I do not trust blindly: unknown calls, texts, and “teachers”, “agents” or “police” in groups I check before I decide.
        ② I do not transfer: nothing to unknown accounts, no advances for others, no “deposits” and no “fees to unfreeze”.
        ③ I give nothing away: codes and passwords I tell nobody, and I share my screen with no stranger.
        ④ I hand nothing over: I do not rent out, lend or sell bank cards, SIM cards or payment accounts.
        ⑤ I warn others: when I meet a suspicious message I warn classmates and family, and do not forward it.
        ⑥ I ask for help early: once deceived, I stop at once, dial 110 or 96110 and tell my counsellor.
        ✓ You signed on 17 April, 20:01. Version: 205220f938ee
        ");
    }
    anna.says("/sign").await;
    anna.taps("Signed on paper").await;
    anna.taps("Cancel").await;
    anna.taps("Signed on paper").await;
    anna.says("all signed").await;
    let preview = anna.last();
    campus.bot_stops().await;
    campus.bot_starts().await;
    anna.taps("Save").await;
    let all = anna.last();
    let over = anna.taps_below("Everybody", "Post in the group").await;
    // A list that corrects the one before.
    anna.taps("Signed on paper").await;
    anna.says("absent 2 and 3").await;
    anna.taps("Save").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(preview, @"
        软件2301: please check
        Then everybody has signed, 10 people.
        On paper: 9. This takes the place of the paper list before; what was signed in the chat stays as it is.
        ");
        insta::assert_snapshot!(all, @"
        软件2301: 10 of 10 have signed, 9 of them on paper
        Everybody in the class has signed.
        ");
        insta::assert_snapshot!(over, @"It was posted on 17 April, 20:01; it is not posted again within 7 days.");
        insta::assert_snapshot!(anna.last(), @"
        软件2301: 8 of 10 have signed, 7 of them on paper
        Not signed yet (you alone see this; please do not forward it to the group):
        02 王*
        03 张*
        ");
    }
    anna.taps("Remind them in private").await;
    campus.person("王敏").reads();
    campus.person("张伟").reads();
    anna.taps("Signed on paper").await;
    campus.passes(minutes(31)).await;
    anna.says("all signed").await;
    let late = anna.last();
    assert!(!late.contains("Then everybody"), "it is not waited for any more: {late}");
    campus.passes_until("2025-04-23 18:01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(anna.last(), @"2 in 软件2301 have not signed the pledge yet; the last day is Wednesday 30 April. You alone see who.");
    }
    anna.taps("Show who").await;
    let wordings = campus.db_texts(WORDINGS).await;
    let languages: Vec<_> = wordings.iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(languages, ["en"], "the paper is in the class's first language");
    for name in CLASS.iter().chain(&["Anna", "王老师"]) {
        campus.person(name).reads();
    }
    campus.group("软件2301").reads();
    campus.officer().reads();
    campus.group("软件2302").reads();
    campus.person("郑爽").reads();
}
