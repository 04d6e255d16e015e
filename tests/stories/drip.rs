//! The short course: whoever says yes gets one lesson a day in private, and nobody else gets anything.

use std::sync::LazyLock;

use wuzha::domain::tip::FraudType;
use wuzha::text::{Locale, Text};

use super::quiz::{asked, right, wrong};
use crate::harness::campus::{Campus, Database, Person, international, monitor, seen, student};

static TEXT: LazyLock<Text> = LazyLock::new(Text::embedded);

/// Every day that somebody had: the day, the how-manieth it was, and whether an answer was right.
const DAYS: &str = "SELECT day || ' ' || CAST(nth AS TEXT) || ' ' || \
    CASE WHEN is_right IS NULL THEN '-' WHEN is_right THEN 'right' ELSE 'wrong' END FROM drip_day ORDER BY account, day";

on_both_databases!(a_newcomer_takes_the_course_in_chinese);
on_both_databases!(a_newcomer_takes_the_course_in_english);
on_both_databases!(a_newcomer_takes_the_course_in_russian);
on_both_databases!(a_newcomer_takes_the_course_in_arabic);

/// A class of this year's newcomers in the second week of the term, with somebody whose client speaks `language`.
async fn campus_on(database: Database, language: &'static str) -> Campus {
    let campus = Campus::opens_on(database, "2025-09-08 18:00")
        .class("软件2501", [monitor("李想"), international("王敏", language), student("陈晨")])
        .await;
    assert_eq!(campus.term_begins("2025F", None).await, Ok(Default::default()));
    campus.db_run("UPDATE class SET cohort = 2025").await;
    let enrolled = [("李想", "202501000001", None), ("王敏", "202501000002", None), ("陈晨", "202501000003", None)];
    campus.db_enrols("软件2501", &enrolled).await;
    campus
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a language")
}

async fn binds(person: Person<'_>, digits: &str, name: &str) {
    person.says("/bind 软件2501").await;
    person.says(digits).await;
    person.taps(name).await;
}

/// Says yes, and gets the first lesson.
async fn begins(campus: &Campus, person: Person<'_>, locale: &Locale) {
    person.says("/course").await;
    let toast = person.taps(TEXT.drip_begin_label(locale).as_str()).await;
    assert_eq!(toast, TEXT.drip_begun(locale).into_string());
    person.reads();
    campus.passes_until("2025-09-09 12:31").await;
}

/// The course from the invitation to the summary, with a stop, a day without the bot and late answers, in any language.
async fn takes_the_course(database: Database, language: &'static str, tag: &str) -> String {
    let campus = campus_on(database, language).await;
    let (wang, locale) = (campus.person("王敏"), locale(tag));
    // What keeps words of two directions apart cannot be seen.
    let label = |plain: wuzha::text::Plain| seen(plain.as_str());
    binds(wang, "0002", "02 王*").await;
    wang.reads();
    wang.taps(&label(TEXT.drip_invite_label(&locale))).await;
    assert_eq!(wang.taps(&label(TEXT.drip_begin_label(&locale))).await, label(TEXT.drip_begun(&locale)));
    wang.reads();
    campus.passes_until("2025-09-08 23:59").await;
    assert_eq!(wang.unread(), [""; 0], "it begins on the next day");

    // The first answer counts, however often it is pressed.
    campus.passes_until("2025-09-09 12:31").await;
    let first: FraudType = asked(wang).fraud_type.clone();
    let (letter, other) = (wrong(wang), right(wang));
    let answers = wang.taps_twice(letter).await;
    assert_ne!(answers[0], answers[1]);
    assert!(answers[0].contains(other), "{answers:?}");
    campus.passes_until("2025-09-10 12:31").await;
    wang.taps(right(wang)).await;

    // One tap stops it, another lets it go on with the next day.
    campus.passes_until("2025-09-11 12:31").await;
    assert_eq!(wang.taps(&label(TEXT.drip_stop_label(&locale))).await, label(TEXT.drip_stopped(&locale)));
    wang.reads();
    campus.passes_until("2025-09-12 20:00").await;
    assert_eq!(wang.unread(), [""; 0], "nothing comes after a stop");
    assert_eq!(wang.taps(&label(TEXT.drip_go_on_label(&locale))).await, label(TEXT.drip_goes_on(&locale)));
    assert_eq!(wang.taps(&label(TEXT.drip_stop_label(&locale))).await, label(TEXT.drip_stopped(&locale)));
    assert_eq!(wang.taps(&label(TEXT.drip_go_on_label(&locale))).await, label(TEXT.drip_goes_on(&locale)));

    // A day without the bot is not made up for.
    campus.bot_stops().await;
    campus.passes_until("2025-09-14 08:00").await;
    campus.bot_starts().await;
    wang.reads();
    campus.passes_until("2025-09-14 12:31").await;
    assert_eq!(wang.unread().len(), 1);
    let fourth = wang.last();

    campus.passes_until("2025-09-17 12:31").await;
    assert_eq!(asked(wang).fraud_type, first, "they are asked again about what they got wrong");
    wang.taps(right(wang)).await;
    // An old card is answered too.
    let title = fourth.lines().nth(1).expect("a question").to_owned();
    wang.taps_below(&title, "A").await;
    campus.passes_until("2025-09-28 12:31").await;

    let days = campus.db_texts(DAYS).await;
    let numbers: Vec<&str> = days.iter().filter_map(|day| day.rsplit_once(' ')).map(|(day, _)| day).collect();
    let expected: Vec<String> = (1..=15)
        .map(|nth| {
            let day = if nth <= 3 { 8 + nth } else { 10 + nth };
            format!("2025-09-{day:02} {nth}")
        })
        .collect();
    assert_eq!(numbers, expected);
    assert!(days[0].ends_with("wrong") && days[1].ends_with("right") && days[2].ends_with('-'), "{days:?}");
    let begun = wang.transcript();
    wang.reads();
    campus.group("软件2501").reads();
    begun
}

/// What was said from the invitation on.
fn from_invitation(transcript: &str) -> String {
    let lines = transcript.lines().skip_while(|line| !line.contains("⟨02 王*⟩"));
    lines.collect::<Vec<_>>().join("\n")
}

async fn a_newcomer_takes_the_course_in_chinese(database: Database) {
    let transcript = takes_the_course(database, "zh-hans", "zh-CN").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(from_invitation(&transcript), @"
        09-08 18:00  王敏  ⟨02 王*⟩ → toast: 已绑定。
        09-08 18:00  王敏  ⟨14天防骗小课⟩ → toast: (nothing)
        09-08 18:00  无诈  ✎ 14天防骗小课：进行中
                           已经收到0天，共14天。每天12:30左右一条；错过的不补发，接着往下走。
                           ⟦停下小课⟧
        09-08 18:00  王敏  ⟨开始⟩ → toast: 好的，从明天开始。
        09-09 12:30  无诈  ✎ 防骗小课 · 第1天，共14天：没答对
                           校门口有人请你扫码进群送玩偶，进群后有人发“做任务返现”的链接。你该怎么做？
                           A. 自己不做，把群推荐给室友试试
                           ✓ B. 退出这个群，不点链接，不做任务
                           ✗ C. 先看别人做，等他们返现了再跟上
                           D. 礼品已经拿到，只做一单任务就走

                           正确答案是B。送礼品、发红包常是刷单骗局的入口。退群就好，也别把同学拉进去。
                           ⟦停下小课⟧
        09-09 12:31  王敏  ⟨C⟩ → toast: 没答对，应该选B。为什么，看卡片。
        09-09 12:31  王敏  ⟨C⟩ → toast: 这一题你答过了，选的是C。只算第一次。
        09-10 12:30  无诈  ✎ 防骗小课 · 第2天，共14天：答对了
                           班级群里“老师”发收款码，要大家半小时内交资料费。你先做什么？
                           A. 看有没有同学付，有就跟着付款
                           ✓ B. 打电话给老师本人，或当面去问
                           C. 在群里问一句，没人反对就付款
                           D. 先把钱付了，免得给班级拖后腿

                           正确答案是B。头像和昵称可以复制，抢先付款的“同学”也可能是假的。要向老师本人核实。
                           ⟦停下小课⟧
        09-10 12:31  王敏  ⟨B⟩ → toast: ✓ 答对了。
        09-11 12:30  无诈  ✎ 防骗小课 · 第3天，共14天：虚假贷款、征信
                           “注销校园贷、学生账户，否则影响征信”是骗局，挂断。
                           怎么办：不转账，不再提供证件。联系银行，并拨打110报警。
                           ⟦停下小课⟧
        09-11 12:31  王敏  ⟨停下小课⟩ → toast: 已停下，不再发了。发 /course 可以接着收。
        09-12 20:00  王敏  ⟨接着收⟩ → toast: 好的，从明天接着发。
        09-12 20:00  王敏  ⟨停下小课⟩ → toast: 已停下，不再发了。发 /course 可以接着收。
        09-12 20:00  王敏  ⟨接着收⟩ → toast: 好的，从明天接着发。
        09-14 12:30  无诈  ✎ 防骗小课 · 第4天，共14天：答对了
                           “客服”说误把你设成代理，取消前要先借一笔网贷，转到“对公账户”走流程。这是？
                           ✓ A. 骗局，取消业务不需要你借钱
                           B. 可能是真的，先借小额的试试
                           C. 正常流程，走完会原路退回来
                           D. 可以照做，但要保留转账凭证

                           正确答案是A。取消业务、办理退款，都不需要你先借款或转账。听到这里，就挂断。
                           ⟦停下小课⟧
        09-15 12:30  无诈  防骗小课 · 第5天，共14天
                           有人打电话给你妈妈，说你在学校受伤，要马上汇手术费。你们平时怎样约定最有用？
                           A. 对方说得出你的姓名学号，就先汇款
                           B. 先汇一半救急，然后再慢慢核实
                           C. 先打本人电话，再打辅导员的电话
                           D. 记下对方的账号，同时马上汇款
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦停下小课⟧
        09-16 12:30  无诈  防骗小课 · 第6天，共14天：冒充发放奖助学金、补贴
                           不把验证码、密码告诉自称教育局、财政局的人。
                           怎么办：不交钱，不给验证码，向学校学生资助中心核实。
                           ⟦停下小课⟧
        09-17 12:30  无诈  ✎ 防骗小课 · 第7天，共14天：答对了
                           你在群里做点赞任务，前三单都返了钱，第四单要先垫付才能做。这时应该？
                           A. 先少垫一点，试试能不能提现
                           B. 换成同学的账号，继续做任务
                           C. 垫付这一单，拿回本金就退群
                           ✓ D. 停手退群，保留记录并报警

                           正确答案是D。先返小利、再要垫付，是刷单骗局的固定套路。凡是要你先垫付的任务，都是诈骗。
                           ⟦停下小课⟧
        09-17 12:31  王敏  ⟨D⟩ → toast: ✓ 答对了。
        09-17 12:31  王敏  ⟨A⟩ → toast: ✓ 答对了。
        09-18 12:30  无诈  防骗小课 · 第8天，共14天
                           “通信管理局”说你的手机号涉案，把电话“转接”给公安局，还显示官方号码。你该怎么做？
                           A. 记下对方警号，按他说的去做
                           B. 先听他把案情讲完，再作判断
                           C. 挂断，过后自己重新拨打110
                           D. 显示的既然是官方号码，可以相信
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦停下小课⟧
        09-19 12:30  无诈  防骗小课 · 第9天，共14天：出租出借电话卡、银行卡，帮人转账
                           出租、出借、出售银行卡、电话卡和账户，法律禁止。
                           怎么办：拒绝。卡已经交出去的，马上挂失，并主动向警方说明。
                           ⟦停下小课⟧
        09-20 12:30  无诈  防骗小课 · 第10天，共14天
                           在咖啡店连着公共Wi-Fi，哪一件事最好留到以后再做？
                           A. 登录网银，付一笔钱
                           B. 查一查公交车的路线
                           C. 听已经下载好的音乐
                           D. 看看明天的天气预报
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦停下小课⟧
        09-21 12:30  无诈  防骗小课 · 第11天，共14天
                           二手平台的卖家说：“走平台要手续费，加好友转账更便宜。”你怎么做？
                           A. 只在平台内付款，对方不肯就不买
                           B. 先付一半定金，收到货再付余款
                           C. 请他发付款码来，扫码更保险
                           D. 加好友，请他发身份证照片来再转账
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦停下小课⟧
        09-22 12:30  无诈  防骗小课 · 第12天，共14天：屏幕共享、远程控制
                           开着屏幕共享，对方看得到你的密码和验证码。
                           怎么办：立刻退出并断网，用另一台设备改密码、联系银行。
                           ⟦停下小课⟧
        09-23 12:30  无诈  防骗小课 · 第13天，共14天
                           网聊的人约你视频，说要先装一个App才清晰。装了最可能怎样？
                           A. 通讯录被读走，成为要挟的把柄
                           B. 只占一点存储空间，删掉就没事
                           C. 画面变得更清晰，没有别的影响
                           D. 手机也许会变慢，但不会泄露信息
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦停下小课⟧
        09-24 12:30  无诈  防骗小课 · 第14天，共14天
                           室友发现“网恋对象”是骗子，已经转了钱，觉得丢人不想说。你怎么劝他？
                           A. 被骗不丢人，陪他尽快去报警
                           B. 马上拉黑对方，其他的别管了
                           C. 再和对方谈谈，也许会还一点
                           D. 先别声张，过一阵子就忘了
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦停下小课⟧
        09-25 12:30  无诈  14天防骗小课上完了
                           收到10道题，答了4道，答对3道。
                           最容易让你上当的：
                           · 刷单返利
                           这个小结只有你自己看得到。
                           ⟦情景演练⟧
                           ⟦再来14天⟧
        ");
    }
}

async fn a_newcomer_takes_the_course_in_english(database: Database) {
    let transcript = takes_the_course(database, "en", "en").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(from_invitation(&transcript), @"
        09-08 18:00  王敏  ⟨02 王*⟩ → toast: You are bound.
        09-08 18:00  王敏  ⟨14 days against scams⟩ → toast: (nothing)
        09-08 18:00  无诈  ✎ 14 days against scams: under way
                           Received: 0 of 14. One comes each day around 12:30; what is missed is not sent later, the course just goes on.
                           ⟦Stop the course⟧
        09-08 18:00  王敏  ⟨Begin⟩ → toast: Fine, it begins tomorrow.
        09-09 12:30  无诈  ✎ Day 1 of 14 against scams: not right
                           At the campus gate you get a toy for scanning a code and joining a group, where someone posts a “tasks with cash back” link. What do you do?
                           A. Skip it myself but recommend the group to my roommate
                           ✓ B. Leave the group and open no link
                           ✗ C. Watch the others first and join once they are paid
                           D. Do just one task, as I have the toy already

                           B is right. Gifts and red packets are a common way into task scams. Leave the group, and bring no classmates in.
                           ⟦Stop the course⟧
        09-09 12:31  王敏  ⟨C⟩ → toast: Not right: it is B. The card says why.
        09-09 12:31  王敏  ⟨C⟩ → toast: You have answered this one: C. Only the first answer counts.
        09-10 12:30  无诈  ✎ Day 2 of 14 against scams: right
                           In the class group a “teacher” posts a payment code: everyone should pay a materials fee within half an hour. What comes first?
                           A. Paying as soon as some classmates have paid
                           ✓ B. Calling the teacher or asking in person
                           C. Asking in the group and paying if nobody objects
                           D. Paying, so that the class is not held up

                           B is right. Pictures and names can be copied, and the “classmates” who pay first may be fake. Check with the teacher in person.
                           ⟦Stop the course⟧
        09-10 12:31  王敏  ⟨B⟩ → toast: ✓ Right.
        09-11 12:30  无诈  ✎ Day 3 of 14 against scams: Fake loans and “credit repair”
                           “Cancel your student loan account or your credit suffers” is a scam: hang up.
                           What to do: Transfer nothing and send no more documents. Contact your bank and dial 110.
                           ⟦Stop the course⟧
        09-11 12:31  王敏  ⟨Stop the course⟩ → toast: Stopped, nothing more is sent. To go on, send /course.
        09-12 20:00  王敏  ⟨Go on⟩ → toast: Fine, it goes on tomorrow.
        09-12 20:00  王敏  ⟨Stop the course⟩ → toast: Stopped, nothing more is sent. To go on, send /course.
        09-12 20:00  王敏  ⟨Go on⟩ → toast: Fine, it goes on tomorrow.
        09-14 12:30  无诈  ✎ Day 4 of 14 against scams: right
                           An “agent” says you were registered as a dealer by mistake; to cancel, take an online loan and send it to a “company account”. This is:
                           ✓ A. A scam: cancelling never needs a loan from you
                           B. Perhaps true, so I start with a small loan
                           C. A normal procedure: the money is sent back later
                           D. Acceptable, as long as I keep the receipts

                           A is right. No cancellation and no refund requires you to borrow or transfer. At that point, hang up.
                           ⟦Stop the course⟧
        09-15 12:30  无诈  Day 5 of 14 against scams
                           Someone calls your mother: you are hurt and money for surgery is needed at once. What should your family have agreed on?
                           A. Pay if the caller knows my name and student number
                           B. Send half at once and check afterwards
                           C. Call me first, and then my counsellor
                           D. Note the account number and send the money
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦Stop the course⟧
        09-16 12:30  无诈  Day 6 of 14 against scams: Fake grants, scholarships and subsidies
                           Never give codes or passwords to someone “from the education or finance bureau”.
                           What to do: Pay nothing, give no codes, and check with the university’s student aid office.
                           ⟦Stop the course⟧
        09-17 12:30  无诈  ✎ Day 7 of 14 against scams: right
                           Three “like” tasks in a chat group have paid you. For the fourth you must pay first. What now?
                           A. Pay only a little and see if I can withdraw it
                           B. Carry on with a classmate’s account instead
                           C. Pay for this one, get it back and then leave
                           ✓ D. Stop, leave, keep the records and report it

                           D is right. Small payouts first, then a payment from you: that is the fixed pattern. Any task that makes you pay first is a scam.
                           ⟦Stop the course⟧
        09-17 12:31  王敏  ⟨D⟩ → toast: ✓ Right.
        09-17 12:31  王敏  ⟨A⟩ → toast: ✓ Right.
        09-18 12:30  无诈  Day 8 of 14 against scams
                           A “telecom office” says your number is part of a case and “transfers” you to the police; an official number is shown. What do you do?
                           A. Note the officer’s number and do as told
                           B. Hear the whole case before I judge
                           C. Hang up, then dial 110 myself
                           D. Trust it, since the number is official
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦Stop the course⟧
        09-19 12:30  无诈  Day 9 of 14 against scams: Lending cards or accounts, moving money for others
                           Renting, lending or selling bank cards, SIM cards or accounts is prohibited by law.
                           What to do: Refuse. If you have already handed a card over, report it lost at once and explain to the police yourself.
                           ⟦Stop the course⟧
        09-20 12:30  无诈  Day 10 of 14 against scams
                           You are on the public Wi-Fi of a café. Which of these is better left for later?
                           A. Logging in to the bank and making a payment
                           B. Looking up a bus route across the town
                           C. Listening to music that is on the phone
                           D. Looking up the weather for tomorrow
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦Stop the course⟧
        09-21 12:30  无诈  Day 11 of 14 against scams
                           A seller on a second-hand platform says: “The platform takes a fee. Add me and pay directly, it is cheaper.” What do you do?
                           A. Pay on the platform only, or not buy at all
                           B. Pay half as a deposit and half on delivery
                           C. Ask for a payment code, since scanning is safer
                           D. Add the seller and pay once I have seen their ID
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦Stop the course⟧
        09-22 12:30  无诈  Day 12 of 14 against scams: Screen sharing and remote control
                           While your screen is shared, the other side can see your passwords and codes.
                           What to do: Leave at once and go offline. From another device, change your passwords and call your bank.
                           ⟦Stop the course⟧
        09-23 12:30  无诈  Day 13 of 14 against scams
                           Someone you chat with wants a video call and says you need their app for a clear picture. What is the likely result?
                           A. My contacts are copied and used to threaten me
                           B. It takes up space until I delete the app
                           C. The picture is clearer, and that is all
                           D. The phone may get slower but leaks nothing
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦Stop the course⟧
        09-24 12:30  无诈  Day 14 of 14 against scams
                           Your roommate’s “online partner” was a fraudster and money is gone. Your roommate is ashamed to tell. What do you say?
                           A. It is no shame: let us report it together now
                           B. Block them and leave the rest alone
                           C. Talk to them again, some may come back
                           D. Keep quiet about it, and it will soon be forgotten
                           ⟦A⟧ ⟦B⟧ ⟦C⟧ ⟦D⟧
                           ⟦Stop the course⟧
        09-25 12:30  无诈  Your 14 days against scams are over
                           Questions received: 10; answered: 4; right: 3.
                           What takes you in most easily:
                           · Paid tasks and fake-order rebates
                           Only you see this summary.
                           ⟦Role-play a scam⟧
                           ⟦14 days again⟧
        ");
    }
}

async fn a_newcomer_takes_the_course_in_russian(database: Database) {
    takes_the_course(database, "ru", "ru").await;
}

async fn a_newcomer_takes_the_course_in_arabic(database: Database) {
    takes_the_course(database, "ar", "ar").await;
}

#[tokio::test]
async fn nothing_comes_to_whoever_did_not_say_yes_and_only_newcomers_are_invited() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let (chen, li) = (campus.person("陈晨"), campus.person("李想"));
    binds(chen, "0003", "03 陈*").await;
    assert!(chen.last().contains("来上14天防骗小课"), "{}", chen.last());
    chen.taps("14天防骗小课").await;
    assert!(chen.last().starts_with("14天防骗小课\n每天12:30左右"), "{}", chen.last());
    chen.reads();
    // Who has been here for longer is not invited, but can ask.
    campus.db_run("UPDATE class SET cohort = 2023").await;
    binds(li, "0001", "01 李*").await;
    assert!(!li.last().contains("小课"), "{}", li.last());
    li.says("/小课").await;
    assert!(li.last().starts_with("14天防骗小课\n"), "{}", li.last());
    li.reads();

    campus.passes_until("2025-09-16 20:00").await;

    assert_eq!(chen.unread(), [""; 0]);
    assert_eq!(li.unread(), [""; 0]);
    assert_eq!(campus.db_texts(DAYS).await, [""; 0]);
    campus.group("软件2501").reads();
}

#[tokio::test]
async fn a_lesson_waits_for_the_end_of_quiet_hours_on_its_day_and_never_makes_two_on_one() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = campus.person("王敏");
    wang.says("/quiet 11:00-19:00").await;
    begins(&campus, wang, &locale("zh-CN")).await;
    campus.passes_until("2025-09-09 18:59").await;
    assert_eq!(wang.unread(), [""; 0]);
    campus.passes_until("2025-09-09 19:01").await;
    assert_eq!(wang.unread().len(), 1);

    // Hours over the whole of the day leave no moment; the next day brings one lesson, and not two.
    wang.says("/quiet 11:00-23:00").await;
    wang.reads();
    campus.passes_until("2025-09-11 09:00").await;
    assert_eq!(wang.unread(), [""; 0]);
    wang.says("/quiet off").await;
    wang.reads();
    campus.passes_until("2025-09-11 23:59").await;
    assert_eq!(wang.unread().len(), 1);

    assert_eq!(campus.db_texts(DAYS).await, ["2025-09-09 1 -", "2025-09-11 2 -"]);
    campus.group("软件2501").reads();
}

#[tokio::test]
async fn whoever_wants_nothing_in_private_any_more_gets_no_lesson_either() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = campus.person("王敏");
    begins(&campus, wang, &locale("zh-CN")).await;
    wang.reads();

    wang.says("/unsubscribe").await;
    assert!(wang.last().starts_with("14天防骗小课：已停下\n已经收到1天，共14天"), "{}", wang.last());
    wang.says("/subscribe").await;
    wang.says("/course").await;
    assert_eq!(wang.taps("接着收").await, "好的，从明天接着发。");
    wang.says("/unsubscribe").await;
    assert!(wang.last().starts_with("已退订，不再私下给你发提示。"), "{}", wang.last());
    assert!(wang.last().contains("\n14天防骗小课：已停下\n"), "{}", wang.last());
    wang.reads();

    campus.passes_until("2025-09-12 20:00").await;

    assert_eq!(wang.unread(), [""; 0]);
    campus.group("软件2501").reads();
}

#[tokio::test]
async fn whoever_cannot_be_written_to_misses_those_days_and_goes_on() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = campus.person("王敏");
    begins(&campus, wang, &locale("zh-CN")).await;
    wang.reads();

    wang.blocks_the_bot().await;
    campus.passes_until("2025-09-12 20:00").await;
    wang.starts(None).await;
    wang.reads();
    campus.passes_until("2025-09-13 12:31").await;

    assert_eq!(wang.unread().len(), 1);
    let days = campus.db_texts(DAYS).await;
    assert_eq!(days.last().map(String::as_str), Some("2025-09-13 2 -"), "{days:?}");
    campus.group("软件2501").reads();
}

#[tokio::test]
async fn somebody_reads_what_is_kept_of_the_course_and_has_it_forgotten() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = campus.person("王敏");
    begins(&campus, wang, &locale("zh-CN")).await;
    wang.taps(right(wang)).await;
    wang.says("/mydata").await;
    let file = wang.last_file();
    let said: Vec<_> = file.lines().skip_while(|line| !line.contains("开始的防骗小课")).take(2).collect();
    insta::assert_snapshot!(said.join("\n"), @"
    2025年9月8日18:00开始的防骗小课：收到1天，答了1题，答对1题
        答对：校门口有人请你扫码进群送玩偶，进群后有人发“做任务返现”的链接。你该怎么做？退出这个群，不点链接，不做任务
    ");
    let others = campus.person("陈晨");
    others.says("/course").await;
    others.reads();
    campus.db_run("UPDATE drip_day SET account = 1").await;
    assert!(wang.taps_below("第1天", "停下小课").await.starts_with("这张卡片已经过期"), "it is somebody else's");
    campus.db_run("UPDATE drip_day SET account = (SELECT account FROM drip)").await;

    wang.says("/forget").await;
    wang.taps("忘记我").await;
    wang.reads();
    campus.passes_until("2025-09-12 20:00").await;

    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM drip").await, ["0"]);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM drip_day").await, ["0"]);
    assert_eq!(wang.unread(), [""; 0]);
    campus.group("软件2501").reads();
}
