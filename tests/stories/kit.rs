//! The kit of a class meeting: its story, another in its place, as text, and the vote before and after in the class's
//! group.

use wuzha::domain::delivery::DeliveryState;
use wuzha::domain::role::Duty;
use wuzha::domain::tip::Segment;
use wuzha::sandbox::{ChatId, Fault, FaultRule, MessageView};

use crate::harness::campus::{Campus, Database, Member, Person, hours, international, minutes, monitor, student};

on_both_databases!(a_class_votes_before_and_after_in_chinese);
on_both_databases!(a_class_of_two_languages_votes_before_and_after_in_english);

const NAMES: [&str; 8] = ["李想", "王敏", "孙悦", "周涛", "吴桐", "郑洁", "冯雪", "陈晨"];

/// A class of eight on a day of its month, with a group that is bound.
async fn campus_on(database: Database) -> Campus {
    let others: Vec<Member> = NAMES[1..].iter().map(|name| student(name)).collect();
    Campus::opens_on(database, "2025-04-17 19:00")
        .class("软件2301", std::iter::once(monitor(NAMES[0])).chain(others))
        .class("软件2302", [monitor("赵明")])
        .await
}

async fn campus() -> Campus {
    campus_on(Database::Sqlite).await
}

/// So many of the class choose an option of the newest poll.
async fn vote(campus: &Campus, option: usize, voters: &[&str]) {
    for voter in voters {
        campus.group("软件2301").member(voter).votes(option).await;
    }
}

/// The polls in the class's group, the oldest first.
fn polls(campus: &Campus) -> Vec<MessageView> {
    let messages = campus.world().messages(campus.group("软件2301").chat());
    messages.into_iter().filter(|message| message.poll.is_some()).collect()
}

/// The labels of the last message's buttons.
fn labels(campus: &Campus, person: Person<'_>) -> Vec<Vec<String>> {
    let last = campus.world().last_message(ChatId(person.account())).expect("a message");
    last.buttons.iter().map(|row| row.iter().map(|button| button.text.clone()).collect()).collect()
}

/// The entries of the ledger about votes, as they are kept.
async fn entries(campus: &Campus) -> Vec<String> {
    campus
        .db_texts("SELECT item || ' ' || class || ' ' || actor || ' ' || body FROM ledger WHERE kind = 'meeting.voted'")
        .await
}

async fn a_class_votes_before_and_after_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let (li, group) = (campus.person("李想"), campus.group("软件2301"));

    li.says("/班会材料").await;
    assert_eq!(li.taps("换一个材料").await, "");
    assert_eq!(li.taps("刷单返利").await, "已换成“刷单返利”。");
    assert_eq!(li.taps("讨论前投票").await, "讨论前的投票已发往班级群。");
    vote(&campus, 2, &NAMES[..2]).await;
    vote(&campus, 0, &NAMES[2..6]).await;
    assert_eq!(li.taps("讨论后投票").await, "讨论前的投票结束，讨论后的投票已发往班级群。");
    vote(&campus, 2, &NAMES[..6]).await;
    vote(&campus, 1, &NAMES[6..7]).await;
    assert_eq!(li.taps("结束投票").await, "投票结束了，票数一到就告诉你。");
    li.says("/kit").await;

    assert_eq!(
        entries(&campus).await,
        ["I2 软件2301 grant:2 {\"after_right\":6,\"after_votes\":7,\"before_right\":2,\"before_votes\":6,\
          \"kit\":\"brushing\",\"slot\":\"2025-04\"}"]
    );
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.transcript(), @"
        04-17 19:00  李想  /班会材料
        04-17 19:00  无诈  ✎ 班会材料 · 软件2301 · 2025年4月
                           刷单返利
                           小林在招聘群里看到“手机兼职，做完就结”，加了对方好友。头几单只是点赞、关注，每单真的返了几块钱。随后对方让他下载一个没听说过的软件，说要做“组合单”，垫付越多，返得越多。他垫了一笔，对方却说他操作失误、账户冻结，再补一单才能一起提现。他补了一单又一单，借遍了同学，最后客服和群都消失了。
                           这是编写的典型经过，不是真实案件。
                           讨论
                           1. 对方为什么头几单真的返钱？
                           2. 从哪一步开始，钱就很难拿回来了？
                           3. 室友正要垫付“最后一单”，你会怎么劝？
                           怎么办：立刻停止转账，保留聊天和转账记录，拨打110报警；拿不准，先打96110咨询。
                           讨论后的投票正在进行，大家投完了就点“结束投票”；不点，10分钟后自动结束。
                           ⟦结束投票⟧
                           ⟦文字版⟧
        04-17 19:00  李想  ⟨换一个材料⟩ → toast: (nothing)
        04-17 19:00  李想  ⟨刷单返利⟩ → toast: 已换成“刷单返利”。
        04-17 19:00  李想  ⟨讨论前投票⟩ → toast: 讨论前的投票已发往班级群。
        04-17 19:00  李想  ⟨讨论后投票⟩ → toast: 讨论前的投票结束，讨论后的投票已发往班级群。
        04-17 19:00  李想  ⟨结束投票⟩ → toast: 投票结束了，票数一到就告诉你。
        04-17 19:00  无诈  班会投票结束 · 软件2301 · 2025年4月
                           讨论前：6人投票，2人答对
                           讨论后：7人投票，6人答对
                           答对的比例提高了。
        04-17 19:00  李想  /kit
        04-17 19:00  无诈  班会材料 · 软件2301 · 2025年4月
                           刷单返利
                           小林在招聘群里看到“手机兼职，做完就结”，加了对方好友。头几单只是点赞、关注，每单真的返了几块钱。随后对方让他下载一个没听说过的软件，说要做“组合单”，垫付越多，返得越多。他垫了一笔，对方却说他操作失误、账户冻结，再补一单才能一起提现。他补了一单又一单，借遍了同学，最后客服和群都消失了。
                           这是编写的典型经过，不是真实案件。
                           讨论
                           1. 对方为什么头几单真的返钱？
                           2. 从哪一步开始，钱就很难拿回来了？
                           3. 室友正要垫付“最后一单”，你会怎么劝？
                           怎么办：立刻停止转账，保留聊天和转账记录，拨打110报警；拿不准，先打96110咨询。
                           这个月的投票已经结束。
                           讨论前：6人投票，2人答对
                           讨论后：7人投票，6人答对
                           ⟦文字版⟧
        ");
        insta::assert_snapshot!(group.transcript(), @"
        04-17 18:55  [李想 added 无诈]
        04-17 18:55  李想  /start@wuzha_demo_bot ⟨token⟩
        04-17 18:55  无诈  大家好，我是反诈助手“无诈”
                           我由安全管理处负责，为软件2301提供反诈提示。

                           发什么：每天一条短提示，一般在12:10。
                           不打扰：22:00到07:30不发普通提示。
                           想暂停：请班长或辅导员在群里发 /mute 暂停，发 /unmute 恢复，发 /unbind 让我退群。
                           想绑定：点下面的按钮，在私聊里发学号后四位。不绑也照常收提示。
                           存什么：群编号、班级名称、我发过的消息，谁点过按钮（只存账号编号），以及绑定的人是名册上的哪一位。
                           不碰什么：不保存群里的聊天，不要姓名、手机号、身份证号和银行卡号。

                           请记住：我绝不会要钱、要验证码、要密码。用我的名义要这些的，都是骗子。拿不准，找0532-0000-0110核实。
                           ⟦绑定（约半分钟） ↗ https://t.me/wuzha_demo_bot?start=⟨token⟩⟧
        04-17 19:00  无诈  兼职群让你先垫付做“组合单”，前几单都返了现。你怎么做？ (anonymous regular, closed)
                           ○ 金额不大，再垫一单: 4
                           ○ 让对方发来执照再垫: 0
                           ○ 不再垫付，保留记录并报警: 2
                           ○ 先提现一部分再继续: 0
        04-17 19:00  无诈  兼职群让你先垫付做“组合单”，前几单都返了现。你怎么做？ (anonymous quiz, closed)
                           ○ 金额不大，再垫一单: 0
                           ○ 让对方发来执照再垫: 1
                           ○ 不再垫付，保留记录并报警: 6 ✓
                           ○ 先提现一部分再继续: 0
                           💡 先垫付、后返利的兼职都是诈骗，前几单返现只是诱饵。
        ");
    }
    li.says("/台账 班会投票").await;
    assert!(li.last().contains("讨论前6票，答对2票；讨论后7票，答对6票。"), "{}", li.last());
}

async fn a_class_of_two_languages_votes_before_and_after_in_english(database: Database) {
    let others = ["Aziz", "Mei", "Anna", "Ivan", "Omar"].map(|name| international(name, "en"));
    let campus = Campus::opens_on(database, "2025-05-06 16:00")
        .class("International 2024", std::iter::once(international("Daniyar", "en")).chain(others))
        .of(Segment::International)
        .speaking(&["en", "zh-CN"])
        .await;
    let (daniyar, group) = (campus.person("Daniyar"), campus.group("International 2024"));

    daniyar.says("/kit").await;
    daniyar.taps("As text").await;
    daniyar.taps("Vote before").await;
    for (name, option) in [("Daniyar", 2), ("Aziz", 0), ("Mei", 0), ("Anna", 1), ("Ivan", 3)] {
        group.member(name).votes(option).await;
    }
    daniyar.taps("Vote after").await;
    for (name, option) in [("Daniyar", 2), ("Aziz", 2), ("Mei", 2), ("Omar", 2)] {
        group.member(name).votes(option).await;
    }
    // Nobody ends it, so it ends by itself.
    campus.passes(minutes(12)).await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript(), @"
        05-06 16:00  Daniyar  /kit
        05-06 16:00  无诈  ✎ Meeting kit · International 2024 · May 2025
                           Embassy and visa calls
                           A student from abroad got a call from “the embassy” in his own language: there was a problem with his visa, and he might be sent home. He was “put through” to the immigration office, which wanted a photo of his passport and his card number. A document with a seal followed, and he was to pay a “deposit” the same day. Afraid for his studies, he told no teacher and paid. When he asked at the international office later, there had never been a problem with his visa.
                           A typical course of events that was made up; not a real case.
                           To discuss
                           1. Why is somebody who speaks our own language easier to believe?
                           2. Does an embassy take money or card numbers by phone?
                           3. Whom do you ask about visas and residence?
                           What to do: Hang up, send no documents and no money, and ask the international office. If you have paid, call 110; 12367 answers questions about immigration.
                           · · ·
                           冒充使馆和出入境
                           一位留学生接到自称使馆的电话，对方讲他的母语，说他的签证有问题，可能要被遣返。电话又“转接”到出入境部门，要他提供护照照片和银行卡号。对方发来带印章的文件，催他当天交一笔“保证金”。他怕影响学业，没敢告诉老师，把钱转了过去。他后来到学校国际处一问，才知道签证根本没有问题。
                           这是编写的典型经过，不是真实案件。
                           讨论
                           1. 对方讲母语，为什么让人更容易相信？
                           2. 使馆会在电话里收钱或要银行卡号吗？
                           3. 签证和居留的事，应该问谁？
                           怎么办：挂断，不发证件，不转账，去问国际处；已经转了的，拨打110报警，也可以打12367问出入境的事。
                           The vote after the discussion is on its way to the class group. When everybody has voted, tap “End the vote”; otherwise it closes by itself after 10 minutes.
                           ⟦End the vote⟧
                           ⟦As text⟧
        05-06 16:00  Daniyar  ⟨As text⟩ → toast: I have sent you the text.
        05-06 16:00  无诈  The kit “Embassy and visa calls” as text, to print or to pass on. [kit-2025-05-visa.txt, 2932 bytes]
        05-06 16:00  Daniyar  ⟨Vote before⟩ → toast: The vote before the discussion is on its way to the class group.
        05-06 16:00  Daniyar  ⟨Vote after⟩ → toast: The first vote ends, and the vote after the discussion is on its way to the class group.
        05-06 16:11  无诈  Vote of the class meeting · International 2024 · May 2025
                           Before the discussion: 1 of 5 right
                           After the discussion: fewer than 5 votes, so the figures are not told: they could lead to somebody
                           There are too few votes to compare.
        ");
        insta::assert_snapshot!(group.transcript(), @"
        05-06 15:55  [Daniyar added 无诈]
        05-06 15:55  Daniyar  /start@wuzha_demo_bot ⟨token⟩
        05-06 15:55  无诈  Hello, I am Wuzha, the anti-fraud assistant
                           I am run by the Safety Management Office and post anti-fraud tips for International 2024.

                           What I post: one short tip a day, usually at 12:10.
                           Quiet hours: no ordinary tips from 22:00 to 07:30.
                           To pause me: the monitor or counsellor can send /mute here to pause, /unmute to resume, or /unbind to make me leave.
                           To bind yourself: tap the button below and send me the last four digits of your student number in private. Tips come without it too.
                           What I keep: the group’s number, the class’s name, what I posted, who tapped a button (the account number only), and, of those who bind themselves, who they are on the roster.
                           What I leave alone: I do not keep what people write here, and I do not want names, phone, ID or bank card numbers.

                           Remember: I never ask for money, verification codes or passwords. Anyone who asks for them in my name is a fraudster. If in doubt, check with 0532-0000-0110.
                           · · ·
                           大家好，我是反诈助手“无诈”
                           我由安全管理处负责，为International 2024提供反诈提示。

                           发什么：每天一条短提示，一般在12:10。
                           不打扰：22:00到07:30不发普通提示。
                           想暂停：请班长或辅导员在群里发 /mute 暂停，发 /unmute 恢复，发 /unbind 让我退群。
                           想绑定：点下面的按钮，在私聊里发学号后四位。不绑也照常收提示。
                           存什么：群编号、班级名称、我发过的消息，谁点过按钮（只存账号编号），以及绑定的人是名册上的哪一位。
                           不碰什么：不保存群里的聊天，不要姓名、手机号、身份证号和银行卡号。

                           请记住：我绝不会要钱、要验证码、要密码。用我的名义要这些的，都是骗子。拿不准，找0532-0000-0110核实。
                           ⟦Bind (half a minute) ↗ https://t.me/wuzha_demo_bot?start=⟨token⟩⟧
        05-06 16:00  无诈  “The embassy” calls: your visa has a problem and you must pay a deposit. What do you do?
                           “使馆”来电，说你的签证有问题，要交保证金。你怎么做？ (anonymous regular, closed)
                           ○ Pay today, or be sent home / 当天交，免得被遣返: 2
                           ○ Send my passport photo to be checked / 发护照照片，请对方核对: 1
                           ○ Hang up, ask the school, tell the police / 挂断，问学校国际处并报警: 1
                           ○ Have a friend pay for me / 请老乡先替我交: 1
        05-06 16:00  无诈  “The embassy” calls: your visa has a problem and you must pay a deposit. What do you do?
                           “使馆”来电，说你的签证有问题，要交保证金。你怎么做？ (anonymous quiz, closed)
                           ○ Pay today, or be sent home / 当天交，免得被遣返: 0
                           ○ Send my passport photo to be checked / 发护照照片，请对方核对: 0
                           ○ Hang up, ask the school, tell the police / 挂断，问学校国际处并报警: 4 ✓
                           ○ Have a friend pay for me / 请老乡先替我交: 0
                           💡 Embassies and immigration offices take no money and no card numbers by phone.
                           使馆和出入境部门不会在电话里收钱，也不会要银行卡信息。
        ");
        let paper = String::from_utf8(daniyar.last_bytes()).expect("text");
        insta::assert_snapshot!(paper, @"
        Class meeting: Embassy and visa calls
        International 2024 · May 2025 · five minutes

        Minute 0–1: vote before the discussion
        Vote in the class group, or by show of hands. Do not tell the answer yet.
        “The embassy” calls: your visa has a problem and you must pay a deposit. What do you do?
        A. Pay today, or be sent home
        B. Send my passport photo to be checked
        C. Hang up, ask the school, tell the police
        D. Have a friend pay for me

        Minute 1–2: read the story
        A student from abroad got a call from “the embassy” in his own language: there was a problem with his visa, and he might be sent home. He was “put through” to the immigration office, which wanted a photo of his passport and his card number. A document with a seal followed, and he was to pay a “deposit” the same day. Afraid for his studies, he told no teacher and paid. When he asked at the international office later, there had never been a problem with his visa.
        (A typical course of events that was made up; not a real case.)

        Minute 2–4: discuss
        1. Why is somebody who speaks our own language easier to believe?
        2. Does an embassy take money or card numbers by phone?
        3. Whom do you ask about visas and residence?

        Minute 4–5: vote after the discussion
        The same question once more; then tell the answer.
        The answer is C. Embassies and immigration offices take no money and no card numbers by phone.

        What to do
        Hang up, send no documents and no money, and ask the international office. If you have paid, call 110; 12367 answers questions about immigration.
        · · ·
        班会材料：冒充使馆和出入境
        International 2024 · 2025年5月 · 五分钟

        0—1分钟：讨论前投票
        在班级群里投票，或者当场举手。先不说答案。
        “使馆”来电，说你的签证有问题，要交保证金。你怎么做？
        A. 当天交，免得被遣返
        B. 发护照照片，请对方核对
        C. 挂断，问学校国际处并报警
        D. 请老乡先替我交

        1—2分钟：读材料
        一位留学生接到自称使馆的电话，对方讲他的母语，说他的签证有问题，可能要被遣返。电话又“转接”到出入境部门，要他提供护照照片和银行卡号。对方发来带印章的文件，催他当天交一笔“保证金”。他怕影响学业，没敢告诉老师，把钱转了过去。他后来到学校国际处一问，才知道签证根本没有问题。
        （这是编写的典型经过，不是真实案件。）

        2—4分钟：讨论
        1. 对方讲母语，为什么让人更容易相信？
        2. 使馆会在电话里收钱或要银行卡号吗？
        3. 签证和居留的事，应该问谁？

        4—5分钟：讨论后投票
        同一道题再投一次，然后公布答案。
        答案是C。使馆和出入境部门不会在电话里收钱，也不会要银行卡信息。

        怎么办
        挂断，不发证件，不转账，去问国际处；已经转了的，拨打110报警，也可以打12367问出入境的事。
        ");
    }
    assert_eq!(
        entries(&campus).await,
        ["I2 International 2024 grant:2 {\"after_right\":0,\"after_votes\":0,\"before_right\":1,\
          \"before_votes\":5,\"kit\":\"visa\",\"slot\":\"2025-05\"}"]
    );
}

#[tokio::test]
async fn the_vote_before_tells_nobody_what_is_right_and_the_one_after_does() {
    let campus = campus().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    vote(&campus, 1, &NAMES[..2]).await;
    li.taps("讨论后投票").await;
    vote(&campus, 1, &NAMES[..2]).await;

    let polls: Vec<_> = polls(&campus).into_iter().filter_map(|message| message.poll).collect();
    let [before, after] = &polls[..] else { panic!("{polls:#?}") };
    assert_eq!((before.kind, after.kind), ("regular", "quiz"));
    assert!(before.anonymous && after.anonymous && before.explanation.is_none());
    assert_eq!((before.closed, after.closed), (true, false));
    // Each has its own code below the same words.
    let asked = |question: &str| question.lines().next().map(str::to_owned);
    assert_eq!(asked(&before.question), asked(&after.question));
    assert_ne!(before.question, after.question);
    let options = |at: usize| polls[at].options.iter().map(|option| option.text.clone()).collect::<Vec<_>>();
    assert_eq!(options(0), options(1));
    li.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_class_gets_another_kit_each_month_and_both_monitors_see_the_same() {
    let campus = campus().await;
    campus.enters("何静", "zh-hans");
    campus.db_appoints("何静", Duty::Secretary, Some("软件2301")).await;
    let (li, he) = (campus.person("李想"), campus.person("何静"));
    let mut titles = Vec::new();
    for month in ["2025-04-17 19:30", "2025-05-08 19:00", "2025-06-05 19:00", "2025-07-03 19:00"] {
        campus.passes_until(month).await;
        li.says("/kit").await;
        he.says("/kit").await;
        assert_eq!(li.last(), he.last());
        titles.push(li.last().lines().nth(1).expect("a title").to_owned());
        campus.group("软件2301").reads();
        campus.group("软件2302").reads();
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 4, "{titles:?}");
    assert!(li.last().starts_with("班会材料 · 软件2301 · 2025年7月"), "outside the campaign: {}", li.last());
}

#[tokio::test]
async fn two_monitors_and_double_taps_make_one_vote_of_each() {
    let campus = campus().await;
    campus.enters("何静", "zh-hans");
    campus.db_appoints("何静", Duty::Secretary, Some("软件2301")).await;
    let (li, he) = (campus.person("李想"), campus.person("何静"));
    li.says("/kit").await;
    he.says("/kit").await;

    assert_eq!(li.taps_twice("讨论前投票").await, ["讨论前的投票已发往班级群。", "已经点过了。"]);
    assert_eq!(he.taps("讨论前投票").await, "已经点过了。");
    assert_eq!(polls(&campus).len(), 1);
    // Her card shows by now what comes next; his shows the old one.
    assert_eq!(he.taps_twice("讨论后投票").await, ["讨论前的投票结束，讨论后的投票已发往班级群。", "已经点过了。"]);
    assert_eq!(polls(&campus).len(), 2);
    assert_eq!(li.taps("讨论后投票").await, "已经点过了。");
    assert_eq!(li.taps("结束投票").await, "投票结束了，票数一到就告诉你。");
    assert_eq!(he.taps("结束投票").await, "已经点过了。");
    assert_eq!(entries(&campus).await.len(), 1);
    // Whoever began it is told; nobody voted.
    assert!(li.unread().iter().any(|said| said.contains("不足5人投票，为了不暴露个人，不公布票数")));
    assert!(he.unread().iter().all(|said| !said.contains("投票结束 ·")));
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_kit_stays_once_the_vote_has_begun_and_an_old_card_is_sent_anew() {
    let campus = campus().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    li.taps("换一个材料").await;
    let list = li.last();
    assert!(list.starts_with("换一个材料 · 软件2301 · 2025年4月"), "{list}");
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    assert_eq!(li.taps_below("换一个材料", "刷单返利").await, "已经点过了。");
    assert_eq!(labels(&campus, li), [vec!["讨论后投票"], vec!["文字版"]]);
    // A month later the same card is about a meeting that is over.
    campus.passes_until("2025-05-06 19:00").await;
    let toast = li.taps("讨论后投票").await;
    assert_eq!(toast, "这张卡片已经过期，按钮不再有效。\n新的卡片已经发给你。");
    assert!(li.last().starts_with("班会材料 · 软件2301 · 2025年5月"), "{}", li.last());
    for group in ["软件2301", "软件2302"] {
        campus.group(group).reads();
    }
    li.reads();
}

#[tokio::test]
async fn a_restart_between_the_votes_and_updates_that_come_late_or_twice_change_nothing() {
    let campus = campus().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    li.taps("换一个材料").await;
    li.taps("刷单返利").await;
    li.taps("讨论前投票").await;
    vote(&campus, 2, &NAMES[..3]).await;
    campus.bot_stops().await;
    // They vote while nobody listens.
    let group = campus.group("软件2301").chat();
    let poll = polls(&campus).pop().expect("a poll");
    let voters = ["周涛", "吴桐"].map(|name| campus.person(name).account());
    for voter in voters {
        campus.world().votes(wuzha::sandbox::PersonId(voter), group, poll.id, &[0]).expect("an open poll");
    }
    campus.bot_starts().await;
    li.taps("讨论后投票").await;
    vote(&campus, 2, &NAMES[..5]).await;
    li.taps("结束投票").await;
    let told = li.last();
    assert!(told.contains("讨论前：5人投票，3人答对\n讨论后：5人投票，5人答对"), "{told}");

    // What a messenger may bring once more, or out of order.
    let ids = campus.db_texts("SELECT id FROM poll ORDER BY id").await;
    for (id, is_closed) in [(&ids[0], false), (&ids[1], true), (&ids[1], true), (&"77".to_owned(), true)] {
        let options: Vec<_> =
            (0..4).map(|number| serde_json::json!({ "text": number.to_string(), "voter_count": 9 })).collect();
        let poll = serde_json::json!({
            "id": id, "question": "?", "options": options, "is_closed": is_closed, "type": "quiz",
        });
        campus.injects(serde_json::json!({ "poll": poll })).await;
    }
    assert_eq!(entries(&campus).await.len(), 1);
    assert_eq!(li.last(), told);
    li.says("/kit").await;
    assert!(li.last().ends_with("讨论前：5人投票，3人答对\n讨论后：5人投票，5人答对"), "{}", li.last());
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_group_that_forbids_polls_is_not_lost_and_the_monitor_is_told() {
    let campus = campus().await;
    let li = campus.person("李想");
    campus.breaks([FaultRule::on(
        "sendPoll",
        Fault::Status { code: 400, description: "Bad Request: not enough rights to send polls to the chat".into() },
    )]);
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    campus.passes(minutes(1)).await;
    assert!(li.last().contains("班级群不接受我发的投票。"), "{}", li.last());
    assert_eq!(campus.db_texts("SELECT state FROM chat WHERE kind = 'group' ORDER BY id").await, ["active", "active"]);
    campus.recovers();
    // It is allowed by now.
    li.says("/kit").await;
    assert_eq!(li.taps("讨论前投票").await, "讨论前的投票已发往班级群。");
    assert_eq!(polls(&campus).len(), 1);
    campus.expects(DeliveryState::Failed, 1);
    campus.passes(minutes(1)).await;
    li.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_class_without_a_group_takes_the_text() {
    let campus = Campus::opens("2025-04-17 19:00").class("软件2301", [monitor("李想")]).not_bound_yet().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    assert!(li.last().contains("本班还没有绑定能发言的群"), "{}", li.last());
    assert_eq!(labels(&campus, li), [["换一个材料", "文字版"]]);
    assert_eq!(li.taps("文字版").await, "文字版已发给你。");
    let paper = String::from_utf8(li.last_bytes()).expect("text");
    assert!(paper.contains("0—1分钟：讨论前投票") && paper.contains("110"), "{paper}");
    li.reads();
}

#[tokio::test]
async fn a_vote_of_which_nobody_knows_whether_it_arrived_is_proved_by_a_vote() {
    let campus = campus().await;
    let li = campus.person("李想");
    campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("sendPoll", Fault::DropReply) }]);
    li.says("/kit").await;
    li.taps("换一个材料").await;
    li.taps("刷单返利").await;
    li.taps("讨论前投票").await;
    li.says("/kit").await;
    assert!(li.last().contains("不知道讨论前的投票到了没有。"), "{}", li.last());
    assert_eq!(labels(&campus, li)[0], ["再发讨论前投票", "讨论后投票"]);
    // It is there, and somebody votes.
    vote(&campus, 2, &NAMES[..5]).await;
    li.says("/kit").await;
    assert!(li.last().contains("讨论前的投票正在进行。"), "{}", li.last());
    // Its message has no number that we know, so it cannot be closed there: what comes later does not count.
    li.taps("讨论后投票").await;
    let first = polls(&campus).swap_remove(0);
    let late = wuzha::sandbox::PersonId(campus.person("陈晨").account());
    campus.world().votes(late, campus.group("软件2301").chat(), first.id, &[0]).expect("an open poll");
    vote(&campus, 2, &NAMES[..6]).await;
    li.taps("结束投票").await;
    assert!(li.last().contains("讨论前：5人投票，5人答对\n讨论后：6人投票，6人答对"), "{}", li.last());
    campus.passes(minutes(12)).await;
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_vote_that_did_not_arrive_is_sent_again_by_whoever_sees_that_it_is_not_there() {
    let campus = campus().await;
    let li = campus.person("李想");
    campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("sendPoll", Fault::Reset) }]);
    li.says("/kit").await;
    li.taps("讨论前投票").await;
    assert_eq!(polls(&campus).len(), 0);
    li.says("/kit").await;
    assert_eq!(li.taps("再发讨论前投票").await, "讨论前的投票已发往班级群。");
    assert_eq!(polls(&campus).len(), 1);
    li.says("/kit").await;
    assert!(li.last().contains("讨论前的投票正在进行。"), "{}", li.last());
    campus.passes(hours(1)).await;
    li.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_poll_that_is_gone_from_the_group_counts_as_closed() {
    let campus = campus().await;
    let li = campus.person("李想");
    li.says("/kit").await;
    li.taps("换一个材料").await;
    li.taps("刷单返利").await;
    li.taps("讨论前投票").await;
    vote(&campus, 2, &NAMES[..5]).await;
    campus.breaks([FaultRule {
        times: Some(1),
        ..FaultRule::on(
            "stopPoll",
            Fault::Status { code: 400, description: "Bad Request: message with poll to stop not found".into() },
        )
    }]);
    li.taps("讨论后投票").await;
    vote(&campus, 2, &NAMES[..5]).await;
    li.taps("结束投票").await;
    // Nobody says that the first one is closed: its time is over by itself.
    campus.passes(minutes(12)).await;
    assert!(li.last().contains("讨论前：5人投票，5人答对\n讨论后：5人投票，5人答对"), "{}", li.last());
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_counsellor_chooses_among_classes_and_nobody_else_sees_a_kit() {
    let campus = campus().await;
    campus.enters("Smith", "en");
    for class in ["软件2301", "软件2302"] {
        campus.db_appoints("Smith", Duty::Counsellor, Some(class)).await;
    }
    let (smith, wang) = (campus.person("Smith"), campus.person("王敏"));
    smith.says("/kit").await;
    assert_eq!(labels(&campus, smith), [["软件2301"], ["软件2302"]]);
    assert_eq!(smith.taps("软件2302").await, "");
    assert!(smith.last().starts_with("Meeting kit · 软件2302 · April 2025"), "{}", smith.last());
    wang.says("/kit").await;
    assert!(wang.last().starts_with("你没有权限这样做。"), "{}", wang.last());
    campus.group("软件2301").member("李想").says("/kit").await;
    assert_eq!(campus.group("软件2301").last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
}
