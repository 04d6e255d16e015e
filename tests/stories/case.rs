//! Cases of fraud: filed by taps, changed, closed and erased; who may see what of them; and this year beside last year.

use wuzha::domain::role::Duty;

use super::privacy::Log;
use crate::harness::campus::{Campus, Database, hours, monitor, student};

on_both_databases!(an_officer_files_a_case_changes_and_erases_it_in_chinese);
on_both_databases!(an_officer_files_a_case_changes_and_erases_it_in_english);
on_both_databases!(a_draft_survives_a_restart_and_is_gone_on_with);
on_both_databases!(who_may_see_what_of_a_case);
on_both_databases!(last_year_comes_from_a_file_and_both_fall_in_chinese);
on_both_databases!(last_year_comes_from_a_file_and_both_fall_in_english);
on_both_databases!(what_is_private_in_a_case_is_nowhere_to_be_read);
on_both_databases!(a_kit_tells_of_cases_like_its_story_once_there_are_enough);

const COLLEGE: &str = "计算机科学与工程学院";

/// What people of a story tap, in their language.
pub struct Words {
    phone: &'static str,
    locale: &'static str,
    /// From the kind of fraud to what became of the money, without the college.
    answers: [&'static str; 8],
    file: &'static str,
    type_amount: &'static str,
    type_note: &'static str,
    amounts: &'static str,
    note: &'static str,
    recovered: &'static str,
    correct: &'static str,
    channel: &'static str,
    phone_call: &'static str,
    close: &'static str,
    erase: &'static str,
    wish: &'static str,
    apply: &'static str,
}

pub const CHINESE: Words = Words {
    phone: "zh-hans",
    locale: "zh-CN",
    answers: ["刷单返利", "QQ", "微信、支付宝", "3000元至10000元", "今天", "新生", "报过", "尚未追回"],
    file: "登记",
    type_amount: "输入确切金额",
    type_note: "写备注",
    amounts: "确切金额",
    note: "备注，第1段",
    recovered: "有钱追回",
    correct: "修改",
    channel: "渠道",
    phone_call: "电话",
    close: "结案",
    erase: "销毁私密内容",
    wish: "本人要求",
    apply: "采用",
};

const ENGLISH: Words = Words {
    phone: "en",
    locale: "en",
    answers: [
        "Paid tasks and fake-order rebates",
        "QQ chat",
        "WeChat, Alipay",
        "3000 to 10000 yuan",
        "Today",
        "A new student",
        "Yes",
        "Gone so far",
    ],
    file: "File it",
    type_amount: "Type the exact amount",
    type_note: "Write a note",
    amounts: "Exact amounts",
    note: "Note, part 1",
    recovered: "Money came back",
    correct: "Change something",
    channel: "Channel",
    phone_call: "Phone",
    close: "Close the case",
    erase: "Erase the private part",
    wish: "The person wishes it",
    apply: "Take them",
};

/// A class with its group, and somebody of each role that has to do with cases.
async fn campus_on(database: Database, words: &Words) -> Campus {
    let campus =
        Campus::opens_on(database, "2025-04-18 13:20").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let staff = [
        ("陈警官", Duty::Police, None),
        ("孙书记", Duty::Lead, Some(COLLEGE)),
        ("王老师", Duty::Counsellor, Some("软件2301")),
        ("刘科长", Duty::Member, Some("safety")),
    ];
    for (name, duty, place) in staff {
        campus.enters(name, words.phone);
        campus.person(name).starts(None).await;
        campus.person(name).reads();
        campus.db_appoints(name, duty, place).await;
    }
    campus.officer().starts(None).await;
    campus.officer().says(&format!("/language {}", words.locale)).await;
    campus.officer().reads();
    campus
}

fn everybody_reads(campus: &Campus) {
    for name in ["陈警官", "孙书记", "王老师", "刘科长", "赵处"] {
        campus.person(name).reads();
    }
}

/// The officer files a case of the day by taps alone, and gets the number of taps.
pub async fn files(campus: &Campus, words: &Words) -> usize {
    let chen = campus.person("陈警官");
    chen.says("/case new").await;
    let (before, after) = words.answers.split_at(5);
    let taps: Vec<_> = before.iter().chain([&COLLEGE]).chain(after).chain([&words.file]).collect();
    for label in &taps {
        assert_eq!(chen.taps(label).await, "", "the card says what is next: {label}");
    }
    taps.len()
}

async fn acts(campus: &Campus) -> Vec<String> {
    let acts = "SELECT kind || ' ' || actor || ' ' || COALESCE(college, campus, '-') || ' ' || body FROM ledger";
    let acts = campus.db_texts(&format!("{acts} WHERE kind LIKE 'case.%' ORDER BY seq")).await;
    // The hash of what is sealed is another each time.
    let short = |act: String| act.split(",\"sealed\"").next().unwrap_or_default().to_owned();
    acts.into_iter().map(short).collect()
}

async fn an_officer_files_a_case_changes_and_erases_it_in_chinese(database: Database) {
    let campus = campus_on(database, &CHINESE).await;
    let chen = campus.person("陈警官");
    chen.says("/case new").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        新案件 · 第1题，共9题
        是哪一类诈骗？
        ");
    }
    chen.reads();
    let taps = a_case_goes_its_way(&campus, &CHINESE).await;
    assert_eq!(taps, 10, "a tap each three seconds, and nothing typed");
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        C-1 · 已结案
        类型：刷单返利
        渠道：电话
        付款方式：微信、支付宝
        金额：3000元至10000元
        日期：2025年4月18日
        学院：计算机科学与工程学院
        受害人：新生
        报警：报过
        钱款：部分追回，约追回2,100元
        🗑 私密内容已销毁，谁也读不到了。
        登记后修改过4次，最近一次是2025年4月18日13:20；每个版本都保留。
        ");
    }
    chen.says("/cases").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        案件 · 全校：1起
        C-1 刷单返利 · 电话 · 3000元至10000元 · 2025年4月18日 · 计算机科学与工程学院 · 部分追回，约追回2,100元 · 已结案
        ");
    }
    let acts = acts(&campus).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(acts, @r#"
        case.filed grant:3 qingdao {"case":1
        case.changed grant:3 qingdao {"case":1
        case.changed grant:3 qingdao {"case":1
        case.changed grant:3 qingdao {"case":1
        case.read grant:3 qingdao {"case":1,"what":"amounts"}
        case.read grant:3 qingdao {"case":1,"what":"note"}
        case.changed grant:3 qingdao {"case":1
        case.erased grant:3 qingdao {"case":1,"why":"wish"}
        "#);
    }
    everybody_reads(&campus);
}

async fn an_officer_files_a_case_changes_and_erases_it_in_english(database: Database) {
    let campus = campus_on(database, &ENGLISH).await;
    let chen = campus.person("陈警官");
    a_case_goes_its_way(&campus, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        C-1 · closed
        Kind: Paid tasks and fake-order rebates
        Channel: Phone
        Payment: WeChat, Alipay
        Amount: 3000 to 10000 yuan
        Day: 18 April 2025
        College: 计算机科学与工程学院
        Victim: A new student
        Reported: Yes
        Money: A part came back, about 2,100 yuan back
        🗑 The private part was erased; nobody can read it any more.
        Changed 4 times since it was filed, last on 18 April 2025, 13:20; every version is kept.
        ");
    }
    chen.says("/cases").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        Cases · The university: 1
        C-1 Paid tasks and fake-order rebates · Phone · 3000 to 10000 yuan · 18 April 2025 · 计算机科学与工程学院 · A part came back, about 2,100 yuan back · closed
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.transcript(), @"
        04-18 13:20  陈警官  /start
        04-18 13:20  无诈  Hello, I am Wuzha, the university’s anti-fraud assistant
                           I post anti-fraud tips in class groups and am run by the Safety Management Office. I never ask for money, verification codes or passwords.
                           Deceived, or not sure? First stop all transfers. Police: 110. Anti-fraud line: 96110.
                           Send /help to see what I can do, /language to change the language.
        04-18 13:20  陈警官  /case new
        04-18 13:20  无诈  ✎ C-1 · open
                           Kind: Paid tasks and fake-order rebates
                           Channel: Phone
                           Payment: WeChat, Alipay
                           Amount: 3000 to 10000 yuan
                           Day: 18 April 2025
                           College: 计算机科学与工程学院
                           Victim: A new student
                           Reported: Yes
                           Money: Gone so far
                           🔒 There is no exact amount and no note.
                           Changed 1 time since it was filed, last on 18 April 2025, 13:20; every version is kept.
                           ⟦Write an alert⟧
                           ⟦Exact amounts⟧
                           ⟦Money came back⟧ ⟦Payment was stopped⟧
                           ⟦Close the case⟧ ⟦Change something⟧
                           ⟦Erase the private part⟧
        04-18 13:20  陈警官  ⟨Paid tasks and fake-order rebates⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨QQ chat⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨WeChat, Alipay⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨3000 to 10000 yuan⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨Today⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨计算机科学与工程学院⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨A new student⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨Yes⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨Gone so far⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨File it⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨Change something⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨Channel⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨Phone⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨Money came back⟩ → toast: (nothing)
        04-18 13:20  无诈  C-1: how much came back, in yuan? For example 2100. It is sealed; only a rounded figure is counted.
        04-18 13:20  陈警官  2,100.50
        04-18 13:20  无诈  ✎ C-1: what is to be changed? The version before is kept.
                           ⟦Kind⟧ ⟦Channel⟧
                           ⟦Payment⟧ ⟦Amount⟧
                           ⟦Day⟧ ⟦College⟧
                           ⟦Victim⟧ ⟦Reported⟧
                           ⟦Money⟧ ⟦Write a note⟧
                           ⟦Back to the case⟧
        04-18 13:20  陈警官  ⟨Change something⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨Write a note⟩ → toast: (nothing)
        04-18 13:20  无诈  C-1: please write the note, at most 600 characters, without names. It is sealed with a key of its own; each time it is read, the ledger says so.
        04-18 13:20  陈警官  对方自称学长，聊天记录已交派出所
        04-18 13:20  无诈  The note is kept, sealed. Your own message stays in this chat until you delete it.
        04-18 13:20  无诈  ✎ C-1 · closed
                           Kind: Paid tasks and fake-order rebates
                           Channel: Phone
                           Payment: WeChat, Alipay
                           Amount: 3000 to 10000 yuan
                           Day: 18 April 2025
                           College: 计算机科学与工程学院
                           Victim: A new student
                           Reported: Yes
                           Money: A part came back, about 2,100 yuan back
                           🗑 The private part was erased; nobody can read it any more.
                           Changed 4 times since it was filed, last on 18 April 2025, 13:20; every version is kept.
                           ⟦Write an alert⟧
                           ⟦Open it again⟧
        04-18 13:20  陈警官  ⟨Exact amounts⟩ → alert: C-1: no exact amount; 2,100.50 yuan came back. This look was written into the ledger.
        04-18 13:20  陈警官  ⟨Note, part 1⟩ → alert: 对方自称学长，聊天记录已交派出所
        04-18 13:20  陈警官  ⟨Close the case⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨Erase the private part⟩ → toast: (nothing)
        04-18 13:20  陈警官  ⟨The person wishes it⟩ → toast: (nothing)
        04-18 13:21  陈警官  /cases
        04-18 13:21  无诈  Cases · The university: 1
                           C-1 Paid tasks and fake-order rebates · Phone · 3000 to 10000 yuan · 18 April 2025 · 计算机科学与工程学院 · A part came back, about 2,100 yuan back · closed
                           ⟦C-1⟧
                           ⟦Only open ones⟧
        ");
    }
    everybody_reads(&campus);
}

/// Files a case, adds what is private, reads it, changes it, closes it and erases it. Gives how many taps filing took.
async fn a_case_goes_its_way(campus: &Campus, words: &Words) -> usize {
    let chen = campus.person("陈警官");
    let taps = files(campus, words).await;
    assert!(chen.last().contains("C-1"), "{}", chen.last());

    chen.taps(words.correct).await;
    chen.taps(words.channel).await;
    chen.taps(words.phone_call).await;
    chen.taps(words.recovered).await;
    chen.says("2,100.50").await;
    chen.taps(words.correct).await;
    chen.taps(words.type_note).await;
    chen.says("对方自称学长，聊天记录已交派出所").await;
    let told = chen.taps(words.amounts).await;
    assert!(told.contains("2,100.50"), "{told}");
    assert_eq!(chen.taps(words.note).await, "对方自称学长，聊天记录已交派出所");
    chen.taps(words.close).await;
    chen.taps(words.erase).await;
    chen.taps(words.wish).await;
    taps
}

async fn a_draft_survives_a_restart_and_is_gone_on_with(database: Database) {
    let campus = campus_on(database, &CHINESE).await;
    let chen = campus.person("陈警官");
    chen.says("/case").await;
    chen.taps("刷单返利").await;
    chen.taps("QQ").await;
    campus.bot_stops().await;
    campus.bot_starts().await;

    chen.taps("微信、支付宝").await;
    assert!(chen.last().contains("涉案金额大约多少"), "{}", chen.last());
    chen.taps("输入确切金额").await;
    chen.says("三千多").await;
    assert!(chen.last().starts_with("看不懂这个金额"), "{}", chen.last());
    chen.says("3287.5").await;
    assert!(chen.last().contains("金额：3000元至10000元（确切金额已加密）"), "{}", chen.last());
    chen.taps("其他日期").await;
    chen.says("4月7日").await;
    assert!(chen.last().contains("日期：2025年4月7日"), "{}", chen.last());
    chen.taps("上一题").await;
    assert!(chen.last().contains("哪一天发生的"), "{}", chen.last());
    chen.taps("昨天").await;
    assert!(chen.last().contains("日期：2025年4月17日"), "{}", chen.last());

    // Beginning anew is asked, and the draft is shown.
    chen.says("/case new").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        有一份没登记完的草稿。
        类型：刷单返利
        渠道：QQ
        付款方式：微信、支付宝
        金额：3000元至10000元（确切金额已加密）
        日期：2025年4月17日
        ");
    }
    chen.taps("接着填").await;
    chen.taps("不便透露").await;
    for label in ["留学生", "不清楚", "已止付"] {
        chen.taps(label).await;
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        请核对，然后登记。
        类型：刷单返利
        渠道：QQ
        付款方式：微信、支付宝
        金额：3000元至10000元（确切金额已加密）
        日期：2025年4月17日
        学院：不便透露
        受害人：留学生
        报警：不清楚
        钱款：已止付
        🔒 确切金额已加密，没有备注。
        ");
    }
    chen.taps("写备注").await;
    chen.says("受害人张三，电话13800000000").await;
    assert!(chen.transcript().contains("好像有能认出人的内容"), "a warning and no more");
    chen.taps("登记").await;
    assert!(chen.last().contains("确切金额和备注已加密"), "{}", chen.last());
    assert_ne!(chen.taps("登记").await, "", "an older card is told that it is over");
    assert_eq!(acts(&campus).await.len(), 1, "and the case is filed once");
    everybody_reads(&campus);
}

async fn who_may_see_what_of_a_case(database: Database) {
    let campus = campus_on(database, &CHINESE).await;
    let (chen, officer) = (campus.person("陈警官"), campus.officer());
    files(&campus, &CHINESE).await;

    // The office sees the case, and nothing private.
    officer.says("/cases").await;
    officer.taps("C-1").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        C-1 · 未结案
        类型：刷单返利
        渠道：QQ
        付款方式：微信、支付宝
        金额：3000元至10000元
        日期：2025年4月18日
        学院：计算机科学与工程学院
        受害人：新生
        报警：报过
        钱款：尚未追回
        🔒 没有确切金额，也没有备注。只有民警能查看。
        ");
    }
    officer.says("/case new").await;
    assert!(officer.last().contains("驻校民警"), "{}", officer.last());
    // A college sees how many there are, and no number that leads to somebody.
    for name in ["孙书记", "王老师", "刘科长"] {
        let reader = campus.person(name);
        reader.says("/cases").await;
        assert!(reader.last().contains("案件：少于5起"), "{name}: {}", reader.last());
        assert!(!reader.last().contains("金额："), "{name}: {}", reader.last());
        reader.says("/case C-1").await;
        assert!(reader.last().contains("权限") || reader.last().contains("驻校民警"), "{name}: {}", reader.last());
    }
    campus.person("孙书记").says("/cases trend 没有的学院").await;
    assert!(campus.person("孙书记").last().contains("没有的学院"), "{}", campus.person("孙书记").last());
    // Whoever has no role is told who has.
    let li = campus.person("李想");
    li.starts(None).await;
    li.says("/cases").await;
    assert!(li.last().contains("驻校民警"), "{}", li.last());
    // In a group nobody is answered with a case.
    campus.group("软件2301").member("李想").says("/case C-1").await;
    assert!(!campus.group("软件2301").transcript().contains("刷单"), "{}", campus.group("软件2301").transcript());

    assert_eq!(chen.taps("确切金额").await, "C-1：没有确切金额；没有追回记录。这次查看已记入台账。");
    everybody_reads(&campus);
    li.reads();
    campus.group("软件2301").reads();
}

const LAST_YEAR: &str = "月份,学院,案件数,金额\n2024-03,计算机科学与工程学院,2,8000\n\
    2024-04-03,计算机科学与工程学院,5,\"61,200.50\"\n2024-04-16,计算机科学与工程学院,1,9000\n\
    2024-04-20,经济管理学院,6,70000\n2024-05,经济管理学院,4,5000\n";

async fn last_year_comes_from_a_file_and_both_fall_in_chinese(database: Database) {
    let campus = campus_on(database, &CHINESE).await;
    let (chen, officer) = (campus.person("陈警官"), campus.officer());
    files(&campus, &CHINESE).await;
    chen.says("/cases trend").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        案件与去年同期对比 · 全校
        2025年4月1日至4月18日
        案件：1起
        金额：3,000至10,000元
        没有去年的数据，不作对比。办公室或民警可以把去年的案件数用表格发给我。
        ※ 一年不足5起，数字太小，不宜据此下结论。
        计算机科学与工程学院：1起 ※
        ");
    }
    officer.sends("去年.csv", "月份,案件数,金额\n2024-13,1,1\n2024-04,很多,1\n").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        这份表格一行也没有采用。请改好下面几行再发一次：
        第2行，日期或月份：看不懂。
        第3行，案件数：看不懂。
        ");
    }
    officer.sends("去年.csv", LAST_YEAR).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        这好像是一份案件统计表。
        共5行，18起，153,200.50元，从2024年3月1日到2024年5月31日，分学院。它会替换以前发过的全部统计。
        ");
    }
    officer.taps(CHINESE.apply).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        去年的案件数已经换成这份。
        共5行，18起，153,200.50元，从2024年3月1日到2024年5月31日，分学院。发送 /cases trend 查看对比。
        ");
    }
    officer.says("/cases trend").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        案件与去年同期对比 · 全校
        2025年与2024年，4月1日至4月18日
        案件：1起，去年6起（−83%）
        金额：3,000至10,000元，去年70,200元
        双下降：案件数和涉案金额都低于去年同期。
        ※ 一年不足5起，数字太小，不宜据此下结论。
        计算机科学与工程学院：1起，去年6起 ※
        ");
    }
    assert!(officer.last_bytes().starts_with(b"\x89PNG"));
    // Six more on one day, and nothing has fallen.
    for _ in 0..6 {
        files(&campus, &CHINESE).await;
    }
    officer.says("/cases trend").await;
    assert!(
        officer.last().contains("案件数和金额都没有下降") || officer.last().contains("金额下降，案件数没有下降"),
        "{}",
        officer.last()
    );
    assert!(!officer.last().contains("双下降"), "{}", officer.last());
    let wang = campus.person("王老师");
    wang.says("/cases").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        案件与去年同期对比 · 计算机科学与工程学院
        2025年与2024年，4月1日至4月18日
        案件：7起，去年6起（+17%）
        金额：21,000至70,000元，去年70,200元
        金额下降，案件数没有下降。
        计算机科学与工程学院：7起，去年6起
        ");
    }
    let said = campus.db_texts("SELECT body FROM ledger WHERE kind = 'case.baseline'").await.join("\n");
    assert!(said.starts_with("{\"cases\":18,\"first\":\"2024-03-01\",\"hash\":\""), "{said}");
    assert!(said.ends_with(",\"last\":\"2024-05-31\"}"), "{said}");
    everybody_reads(&campus);
}

async fn last_year_comes_from_a_file_and_both_fall_in_english(database: Database) {
    let campus = campus_on(database, &ENGLISH).await;
    let officer = campus.officer();
    files(&campus, &ENGLISH).await;
    officer.sends("lastyear.csv", LAST_YEAR).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        These look like counts of cases.
        5 rows, 18 cases, 153,200.50 yuan, from 1 March 2024 to 31 May 2024, by college. They take the place of all counts that were sent before.
        ");
    }
    officer.taps(ENGLISH.apply).await;
    officer.says("/cases trend").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        Cases beside last year · The university
        1 April to 18 April, 2025 and 2024
        Cases: 1, last year 6 (−83%)
        Amounts: 3,000 to 10,000 yuan, last year 70,200 yuan
        Both fell: cases and amounts are below the same days of last year.
        ※ Fewer than 5 cases in a year are too few to judge by.
        计算机科学与工程学院: 1, last year 6 ※
        ");
    }
    everybody_reads(&campus);
}

/// What nobody but the officer may ever read, anywhere.
const CANARIES: [&str; 5] = ["金丝雀", "张三丰", "432109", "4321.09", "4,321.09"];

async fn what_is_private_in_a_case_is_nowhere_to_be_read(database: Database) {
    let is_file = matches!(database, Database::Sqlite);
    let log = Log::default();
    let _guards = log.listens();
    let campus = campus_on(database, &CHINESE).await;
    let chen = campus.person("陈警官");
    chen.says("/case new").await;
    for label in &CHINESE.answers[..3] {
        chen.taps(label).await;
    }
    chen.taps(CHINESE.type_amount).await;
    chen.says("4321.09").await;
    for label in ["今天", COLLEGE, "新生", "报过", "尚未追回"] {
        chen.taps(label).await;
    }
    chen.taps(CHINESE.type_note).await;
    chen.says("金丝雀：受害人是张三丰").await;
    chen.taps(CHINESE.file).await;
    assert_eq!(chen.taps("备注，第1段").await, "金丝雀：受害人是张三丰");
    assert!(chen.taps(CHINESE.amounts).await.contains("4,321.09"));

    let everywhere = |campus: &Campus, database: String| {
        let group = campus.group("软件2301").transcript();
        let metrics = log.text();
        [("the database", database), ("the group", group), ("the log", metrics)]
    };
    for (place, said) in everywhere(&campus, campus.db_everything().await) {
        let leak = CANARIES.iter().find(|canary| said.contains(**canary));
        assert_eq!(leak, None, "in {place}");
    }
    // What the bot itself said in the chat, too: what is private was told in windows only.
    let said: Vec<_> = chen.unread();
    let leak = CANARIES.iter().find(|canary| said.iter().any(|said| said.contains(**canary)));
    assert_eq!(leak, None, "in what the bot wrote: {said:?}");
    if is_file {
        let leak = campus.db_bytes_contain(&CANARIES);
        assert_eq!(leak, None, "in the bytes of the database's files");
    }

    chen.taps(CHINESE.close).await;
    campus.db_run("UPDATE fraud_case SET closed_at = closed_at - 180 * CAST(86400000 AS BIGINT)").await;
    campus.passes(hours(1)).await;
    assert_eq!(
        campus.purges().await.iter().find(|(kind, _)| kind == "case_keys").map(|(_, removed)| *removed),
        Some(1)
    );
    chen.taps("重新打开").await;
    assert!(chen.last().contains("私密内容已销毁"), "its time is over: {}", chen.last());
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM case_key").await, ["0"]);
    everybody_reads(&campus);
    campus.group("软件2301").reads();
}

async fn a_kit_tells_of_cases_like_its_story_once_there_are_enough(database: Database) {
    let campus = campus_on(database, &CHINESE).await;
    let (chen, li) = (campus.person("陈警官"), campus.person("李想"));
    li.starts(None).await;
    for _ in 0..4 {
        files(&campus, &CHINESE).await;
    }
    li.says("/kit").await;
    li.taps("换一个材料").await;
    li.taps("刷单返利").await;
    assert!(!li.last().contains("本校区有"), "four are too few: {}", li.last());
    files(&campus, &CHINESE).await;
    li.says("/kit").await;
    assert!(
        li.last().contains("最近90天，本校区有5起这类案件；骗子多从这里找上门：QQ；金额多为3000元至10000元。"),
        "{}",
        li.last()
    );
    li.reads();
    chen.reads();
}
