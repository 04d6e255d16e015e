//! Somebody forwards a message to learn whether it is fraud, asks a person on duty, and the same wording comes from
//! several colleges.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, international, minutes, monitor, student};

const TRICK: &str = "亲，我是商家客服小林，给店铺冲销量，动动手指就能赚，一单垫付98元返118元，做满三单一起结，名额有限";

on_both_databases!(a_student_forwards_a_message_and_asks_a_person_in_chinese);
on_both_databases!(an_international_student_asks_and_nobody_answers_in_english);
on_both_databases!(the_same_wording_of_two_colleges_is_told_to_the_police);

async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-07 18:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .class("日语2301", [monitor("周航"), student("刘洋")])
        .await;
    campus.db_run("UPDATE class SET college = '外国语学院' WHERE name = '日语2301'").await;
    let ours = [("李想", "202301000001", None), ("王敏", "202301000002", None), ("Daniyar", "202301000003", None)];
    campus.db_enrols("软件2301", &ours).await;
    campus.db_enrols("日语2301", &[("周航", "202302000001", None), ("刘洋", "202302000002", None)]).await;
    campus.enters("陈警官", "zh-hans");
    campus.db_appoints("陈警官", Duty::Police, Some("青岛校区")).await;
    campus
}

async fn a_student_forwards_a_message_and_asks_a_person_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let (wang, chen) = (campus.person("王敏"), campus.person("陈警官"));
    chen.says("/start").await;
    campus.officer().says("/start").await;

    wang.says("/查一查").await;
    wang.forwards(TRICK).await;
    wang.taps("请值班人员看看").await;
    wang.forwards(TRICK).await;
    assert_eq!(chen.taps("是诈骗").await, "已答复。");
    assert_eq!(campus.officer().taps("很可疑").await, "这条消息已经有人答复，或者已被撤回。");
    campus.officer().reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.transcript(), @"
        04-07 18:00  王敏  /查一查
        04-07 18:00  无诈  这条消息是诈骗吗？
                           把可疑的消息直接转发给我，或者发 /check 消息内容，我马上告诉你它像不像诈骗。只看不存。
                           已经付了钱，不要等：马上拨打110。拿不准，拨打96110。
        04-07 18:00  王敏  亲，我是商家客服小林，给店铺冲销量，动动手指就能赚，一单垫付98元返118元，做满三单一起结，名额有限
        04-07 18:00  无诈  很可能是诈骗：刷单返利。
                           可疑的地方：
                           · 催你马上办，不给你时间想。
                           · 活儿轻松，报酬却很高。
                           怎么办：马上停手，不补单、不充值。保留聊天和转账记录，拨打110报警。
                           这是自动判断，可能有错。
                           ⟦请值班人员看看⟧
        04-07 18:00  王敏  ⟨请值班人员看看⟩ → toast: 请把那条消息再转发一次。
        04-07 18:00  无诈  请在10分钟内把那条消息再转发给我一次。它会交给学校保卫部门和驻校民警看，不带你的名字，7天后删除。
                           已经付了钱，不要等：马上拨打110。
        04-07 18:00  王敏  亲，我是商家客服小林，给店铺冲销量，动动手指就能赚，一单垫付98元返118元，做满三单一起结，名额有限
        04-07 18:00  无诈  已交给值班人员，有了答复我马上告诉你。等的时候不要转账，不要点链接，不要给验证码。
                           ⟦撤回⟧
        04-07 18:00  无诈  值班人员看了你转来的消息：这是诈骗。不要转账，不要再联系对方。已经付了钱，马上拨打110。
                           怎么办：马上停手，不补单、不充值。保留聊天和转账记录，拨打110报警。
        ");
        insta::assert_snapshot!(chen.transcript(), @"
        04-07 18:00  陈警官  /start
        04-07 18:00  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-07 18:00  无诈  ✎ 有人请值班人员看一条消息
                           亲，我是商家客服小林，给店铺冲销量，动动手指就能赚，一单垫付98元返118元，做满三单一起结，名额有限
                           自动判断：很可能是诈骗：刷单返利。
                           你的答复：是诈骗
        04-07 18:00  陈警官  ⟨是诈骗⟩ → toast: 已答复。
        ");
    }

    // Passed on once more and taken back: nobody can answer it any more.
    wang.taps_below("很可能是诈骗", "请值班人员看看").await;
    wang.forwards("你好，你的包裹丢了").await;
    assert_eq!(wang.taps("撤回").await, "已撤回。");
    assert_eq!(chen.taps_below("你的包裹丢了", "没看出问题").await, "这条消息已经有人答复，或者已被撤回。");
    wang.reads();
    chen.reads();
    campus.officer().reads();
    let ruled = campus.db_texts("SELECT actor || ' ' || body FROM ledger WHERE kind = 'check.ruled'").await;
    assert_eq!(ruled.len(), 1);
    assert!(ruled[0].starts_with("grant:") && ruled[0].ends_with(r#"{"ruling":"fraud"}"#), "{ruled:?}");
}

async fn an_international_student_asks_and_nobody_answers_in_english(database: Database) {
    let campus = campus_on(database).await;
    let daniyar = campus.person("Daniyar");
    campus.officer().says("/start").await;
    daniyar.says("/check").await;
    daniyar.forwards("This is the embassy. Your passport was used in a crime. Stay on the line and move your money to the safe account.").await;
    daniyar.says("/check The library closes at ten tonight because of the holiday.").await;
    daniyar.taps("Ask a person on duty").await;
    // Too late: it is looked at again, and passed on to nobody.
    campus.passes(minutes(11)).await;
    daniyar.forwards("Your mailbox is full. Click the link and confirm your password.").await;
    daniyar.taps("Ask a person on duty").await;
    daniyar.forwards("Your mailbox is full. Click the link and confirm your password.").await;
    campus.officer().reads();
    campus.passes_until("2025-04-08 08:00").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript(), @"
        04-07 18:00  Daniyar  /check
        04-07 18:00  无诈  Is this message fraud?
                           Forward the suspicious message to me, or send /check its text, and I tell you at once what it looks like. I look at it and do not keep it.
                           If you have paid, do not wait: dial 110 now. If you are not sure, dial 96110.
        04-07 18:00  Daniyar  This is the embassy. Your passport was used in a crime. Stay on the line and move your money to the safe account.
        04-07 18:00  无诈  Very likely fraud: Posing as embassy, immigration or visa agency.
                           What is suspicious:
                           · They want your money in a “safe account”. No real authority has one.
                           · They forbid you to hang up, or want you to be alone.
                           What to do: Hang up, then check with the international student office, the number on the embassy’s website, or 12367.
                           This is an automatic judgement and can be wrong.
                           ⟦Ask a person on duty⟧
        04-07 18:00  Daniyar  /check The library closes at ten tonight because of the holiday.
        04-07 18:00  无诈  I see no known sign of fraud, but that does not make it safe. I may not know a new trick. If it is about a transfer, a verification code or a password, ask the real office first, or dial 96110.
                           This is an automatic judgement and can be wrong.
                           ⟦Ask a person on duty⟧
        04-07 18:00  Daniyar  ⟨Ask a person on duty⟩ → toast: Forward that message once more.
        04-07 18:00  无诈  Forward that message to me once more within 10 minutes. The university’s security staff and campus police will see it without your name, and it is deleted after 7 days.
                           If you have paid, do not wait: dial 110 now.
        04-07 18:11  Daniyar  Your mailbox is full. Click the link and confirm your password.
        04-07 18:11  无诈  Very likely fraud: Phishing links, e-mails and QR codes.
                           What is suspicious:
                           · A page looks official and wants your account and password.
                           What to do: Type nothing in; log in through the official site. If you already did, change your password now.
                           This is an automatic judgement and can be wrong.
                           ⟦Ask a person on duty⟧
        04-07 18:11  Daniyar  ⟨Ask a person on duty⟩ → toast: Forward that message once more.
        04-07 18:11  无诈  Forward that message to me once more within 10 minutes. The university’s security staff and campus police will see it without your name, and it is deleted after 7 days.
                           If you have paid, do not wait: dial 110 now.
        04-07 18:11  Daniyar  Your mailbox is full. Click the link and confirm your password.
        04-07 18:11  无诈  I have passed it on to those on duty and tell you as soon as they answer. Meanwhile transfer nothing, open no link and give no code.
                           ⟦Take it back⟧
        04-08 06:11  无诈  Sorry, nobody on duty has looked at your message yet. Dial 96110 and ask; if you have paid, dial 110 now.
        ");
    }
    for class in ["软件2301", "日语2301"] {
        campus.group(class).reads();
    }
    campus.officer().reads();
}

async fn the_same_wording_of_two_colleges_is_told_to_the_police(database: Database) {
    let campus = campus_on(database).await;
    let chen = campus.person("陈警官");
    chen.says("/start").await;
    chen.reads();
    let bindings = [
        ("李想", "0001", "01 李*", "软件2301"),
        ("王敏", "0002", "02 王*", "软件2301"),
        ("刘洋", "0002", "02 刘*", "日语2301"),
    ];
    for (name, digits, masked, class) in bindings {
        let person = campus.person(name);
        person.says(&format!("/bind {class}")).await;
        person.says(digits).await;
        person.taps(masked).await;
        // Twice by the same person counts once.
        for _ in 0..2 {
            person.forwards(&TRICK.replace("小林", &format!("小{}", &name[3..]))).await;
        }
        person.reads();
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.transcript(), @"
        04-07 18:00  陈警官  /start
        04-07 18:00  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-07 18:00  无诈  同一套话术正在传播：7天内有3人转来，来自2个学院。
                           很可能是诈骗：刷单返利。
                           可疑的地方：
                           · 催你马上办，不给你时间想。
                           · 活儿轻松，报酬却很高。
                           原文没有保存。
                           ⟦写预警⟧
        ");
    }
    assert_eq!(chen.taps("写预警").await, "");
    let draft = chen.last();
    assert!(draft.contains("刷单返利") && draft.contains("活儿轻松，报酬却很高"), "{draft}");
    // Nothing of the text is kept.
    let kept = campus.db_texts("SELECT lanes || marks || flags || sender FROM check_sketch").await.concat();
    assert!(!kept.contains("垫付") && kept.contains("easy_money"), "{kept}");
    let waves = campus.db_texts("SELECT body FROM ledger WHERE kind = 'check.wave'").await;
    assert_eq!(waves, [r#"{"colleges":2,"people":3}"#]);
    campus.officer().reads();
    for class in ["软件2301", "日语2301"] {
        campus.group(class).reads();
    }
}

#[tokio::test]
async fn in_a_group_nothing_is_looked_at() {
    let campus = campus_on(Database::Sqlite).await;
    let group = campus.group("软件2301");
    group.member("王敏").forwards(TRICK).await;
    assert_eq!(group.transcript().matches("诈骗：").count(), 0);
    group.member("王敏").says("/check").await;
    assert!(group.last().contains("私下"), "{}", group.last());
}

#[tokio::test]
async fn whoever_is_forgotten_leaves_no_message_behind() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    campus.officer().says("/start").await;
    wang.forwards(TRICK).await;
    wang.taps("请值班人员看看").await;
    wang.forwards(TRICK).await;
    wang.taps_below("很可能是诈骗", "请值班人员看看").await;
    wang.says("/mydata").await;
    wang.says("/forget").await;
    wang.taps("忘记我").await;
    wang.reads();
    campus.officer().reads();
    for table in ["check_sketch", "check_wish", "check_question"] {
        let left = campus.db_texts(&format!("SELECT CAST(COUNT(*) AS TEXT) FROM {table}")).await;
        assert_eq!(left, ["0"], "{table}");
    }
}
