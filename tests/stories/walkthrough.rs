//! A term as each kind of person lives it, step by step, in Chinese and in English. `docs/people-coverage.md` says
//! which story is which step.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, Member, Person, hours, international, minutes};

on_both_databases!(a_student_binds_and_changes_class_in_chinese);
on_both_databases!(a_student_binds_and_changes_class_in_english);
on_both_databases!(a_monitor_takes_the_class_over_and_hands_it_on_in_chinese);
on_both_databases!(a_monitor_takes_the_class_over_and_hands_it_on_in_english);
on_both_databases!(a_counsellor_fills_the_roster_and_goes_on_leave_in_chinese);
on_both_databases!(a_counsellor_fills_the_roster_and_goes_on_leave_in_english);
on_both_databases!(a_student_of_a_mixed_class_chooses_a_language_and_reads_in_private_in_chinese);
on_both_databases!(a_student_of_a_mixed_class_chooses_a_language_and_reads_in_private_in_english);
on_both_databases!(an_officer_hands_the_office_over_and_nothing_stops_in_chinese);
on_both_databases!(an_officer_hands_the_office_over_and_nothing_stops_in_english);
on_both_databases!(an_officer_runs_the_plan_and_asks_the_ledger_in_chinese);
on_both_databases!(an_officer_runs_the_plan_and_asks_the_ledger_in_english);
on_both_databases!(a_police_officer_gets_a_role_and_only_what_it_allows_in_chinese);
on_both_databases!(a_police_officer_gets_a_role_and_only_what_it_allows_in_english);
on_both_databases!(a_group_that_moves_and_throws_the_bot_out_is_reported_in_chinese);
on_both_databases!(a_group_that_moves_and_throws_the_bot_out_is_reported_in_english);

const COLLEGE: &str = "计算机科学与工程学院";
const HEADING: &str = "class,seat,name,number\n";

/// The words of a language that people of a story type and tap.
struct Words {
    /// The language of their telephones.
    phone: &'static str,
    /// The language of the groups.
    group: &'static str,
    bind: &'static str,
    got_it: &'static str,
    accept: &'static str,
    apply: &'static str,
    bound: &'static str,
    accepted: &'static str,
    monitor: &'static str,
    police: &'static str,
    admin: &'static str,
    /// What an officer taps and types about the plan and the ledger.
    plan: Plan,
}

struct Plan {
    publish: &'static str,
    published: &'static str,
    accept: &'static str,
    month: &'static str,
    department: &'static str,
    fix: &'static str,
    write_down: &'static str,
    as_of: &'static str,
}

const CHINESE: Words = Words {
    phone: "zh-hans",
    group: "zh-CN",
    bind: "绑定（约半分钟）",
    got_it: "看过了",
    accept: "接受",
    apply: "写入名册",
    bound: "已绑定。",
    accepted: "已接受。",
    monitor: "班长",
    police: "民警",
    admin: "专班管理员",
    plan: Plan {
        publish: "发布",
        published: "已发布58个任务，并通知了负责人。",
        accept: "全部接受",
        month: "/items 4月",
        department: "/ledger 学生工作部 4月",
        fix: "链接打不开",
        write_down: "确认写入",
        as_of: "/ledger 学生工作部 截至2025-04-02",
    },
};

const ENGLISH: Words = Words {
    phone: "en",
    group: "en",
    bind: "Bind (half a minute)",
    got_it: "Got it",
    accept: "Accept",
    apply: "Apply",
    bound: "You are bound.",
    accepted: "Accepted.",
    monitor: "monitor",
    police: "police",
    admin: "admin",
    plan: Plan {
        publish: "Publish",
        published: "58 tasks are published, and those who do them were told.",
        accept: "Accept all",
        month: "/items april",
        department: "/ledger dept=student_affairs april",
        fix: "the link is dead",
        write_down: "Write it down",
        as_of: "/ledger dept=student_affairs as-of:2025-04-02",
    },
};

impl Words {
    fn person(&self, name: &'static str) -> Member {
        international(name, self.phone)
    }

    /// Somebody chooses the language, in which they also hear from now on what they did not ask for.
    async fn chosen_by(&self, person: Person<'_>) {
        person.says(&format!("/language {}", self.group)).await;
        person.reads();
    }
}

// A student (4.1).

async fn a_student_binds_and_changes_class_in_chinese(database: Database) {
    let [zhang, zhao, toasts] = a_student_binds_and_changes_class(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(zhang, @"
        04-07 09:01  张三  /start ⟨token⟩
        04-07 09:01  无诈  绑定软件2301
                           请把学号的后四位发给我，只发四个数字。
                           绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
        04-07 09:01  张三  3107
        04-07 09:01  无诈  ✎ 已绑定：03 赵*，软件2301
                           绑错了？24小时内发 /rebind 可以自己改，以后要请工作人员解除。
                           发 /me 看我知道你什么，发 /subscribe 私下收提示，发 /language 换语言。
        04-07 09:01  张三  ⟨03 赵*⟩ → toast: 已绑定。
        04-07 09:01  张三  /rebind
        04-07 09:01  无诈  绑定软件2301
                           请把学号的后四位发给我，只发四个数字。
                           绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
        04-07 09:01  张三  3107
        04-07 09:01  无诈  ✎ 已改为：02 张*，软件2301
                           与03 赵*（软件2301）的绑定已解除。
        04-07 09:01  张三  ⟨02 张*⟩ → toast: 已绑定。
        04-08 09:30  张三  /rebind
        04-08 09:30  无诈  自己改的时间到4月8日09:01为止。请找班长或辅导员，让工作人员先解除绑定。
        04-08 09:30  张三  /me
        04-08 09:30  无诈  02 张*，软件2302
                           4月7日09:01绑定。
                           语言：中文
                           私下收提示：没有订阅
        04-08 09:30  无诈  名册里你的班级变了
                           名册显示你现在在软件2302（02 张*），对吗？
                           ⟦对的⟧ ⟦不对⟧
        ");
        insta::assert_snapshot!(zhao, @"
        04-07 09:01  赵一鸣  /start ⟨token⟩
        04-07 09:01  无诈  绑定软件2301
                           请把学号的后四位发给我，只发四个数字。
                           绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
        04-07 09:01  赵一鸣  0000
        04-07 09:01  无诈  没有对上，还可以试2次。请核对学号，再把后四位发给我。如果不是这个班，发 /bind 加班级名称。
        04-07 09:01  赵一鸣  0001
        04-07 09:01  无诈  没有对上，还可以试1次。请核对学号，再把后四位发给我。如果不是这个班，发 /bind 加班级名称。
        04-07 09:01  赵一鸣  0002
        04-07 09:01  无诈  三次都没有对上。为防有人冒用，请在4月7日10:01以后再试。着急的话，请找班长或辅导员核对名册。
        04-07 09:01  赵一鸣  3107
        04-07 09:01  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-07 10:01  赵一鸣  /start ⟨token⟩
        04-07 10:01  无诈  绑定软件2301
                           请把学号的后四位发给我，只发四个数字。
                           绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
        04-07 10:01  赵一鸣  3107
        04-07 10:01  无诈  ✎ 已绑定：03 赵*，软件2301
                           绑错了？24小时内发 /rebind 可以自己改，以后要请工作人员解除。
                           发 /me 看我知道你什么，发 /subscribe 私下收提示，发 /language 换语言。
        04-07 10:01  赵一鸣  ⟨03 赵*⟩ → toast: 已绑定。
        ");
        insta::assert_snapshot!(toasts, @"
        ✓ 已记录。本群已有1人看过。
        已经记录过了，不用再点。
        ✓ 已记录。本群已有2人看过。
        ");
    }
}

async fn a_student_binds_and_changes_class_in_english(database: Database) {
    let [zhang, zhao, toasts] = a_student_binds_and_changes_class(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(zhang, @"
        04-07 09:01  张三  /start ⟨token⟩
        04-07 09:01  无诈  Binding you to 软件2301
                           Please send me the last four digits of your student number, and nothing but these four digits.
                           What I keep then: the number of your account, and who you are on the roster (class, number in the class, and only the first sign or the initials of your name). Your student number is kept in a scrambled form only, your full name and phone number not at all. I tell nobody in the group.
        04-07 09:01  张三  3107
        04-07 09:01  无诈  ✎ You are bound: 03 赵*, 软件2301
                           Is that wrong? For 24 hours you can change it yourself with /rebind; later, ask campaign staff to release you.
                           Send /me to see what I know of you, /subscribe to get tips in private, /language to change the language.
        04-07 09:01  张三  ⟨03 赵*⟩ → toast: You are bound.
        04-07 09:01  张三  /rebind
        04-07 09:01  无诈  Binding you to 软件2301
                           Please send me the last four digits of your student number, and nothing but these four digits.
                           What I keep then: the number of your account, and who you are on the roster (class, number in the class, and only the first sign or the initials of your name). Your student number is kept in a scrambled form only, your full name and phone number not at all. I tell nobody in the group.
        04-07 09:01  张三  3107
        04-07 09:01  无诈  ✎ You are now: 02 张*, 软件2301
                           You are not bound to 03 赵* (软件2301) any more.
        04-07 09:01  张三  ⟨02 张*⟩ → toast: You are bound.
        04-08 09:30  张三  /rebind
        04-08 09:30  无诈  You could change this yourself until 8 April, 09:01. Please ask the monitor or the counsellor to have staff release you first.
        04-08 09:30  张三  /me
        04-08 09:30  无诈  02 张*, 软件2302
                           Bound since 7 April, 09:01.
                           Language: English
                           Tips in private: no
        04-08 09:30  无诈  Your class on the roster has changed
                           The roster has you in 软件2302 now (02 张*). Is that right?
                           ⟦Right⟧ ⟦Wrong⟧
        ");
        insta::assert_snapshot!(zhao, @"
        04-07 09:01  赵一鸣  /start ⟨token⟩
        04-07 09:01  无诈  Binding you to 软件2301
                           Please send me the last four digits of your student number, and nothing but these four digits.
                           What I keep then: the number of your account, and who you are on the roster (class, number in the class, and only the first sign or the initials of your name). Your student number is kept in a scrambled form only, your full name and phone number not at all. I tell nobody in the group.
        04-07 09:01  赵一鸣  0000
        04-07 09:01  无诈  That did not match. You have 2 tries left. Please check your student number and send me its last four digits again. If this is not your class, send /bind with the name of yours.
        04-07 09:01  赵一鸣  0001
        04-07 09:01  无诈  That did not match. You have 1 try left. Please check your student number and send me its last four digits again. If this is not your class, send /bind with the name of yours.
        04-07 09:01  赵一鸣  0002
        04-07 09:01  无诈  Three tries did not match. So that nobody can pose as somebody else, please wait until 7 April, 10:01. If it is urgent, ask the monitor or the counsellor to check the roster with you.
        04-07 09:01  赵一鸣  3107
        04-07 09:01  无诈  Hello, I am Wuzha, the university’s anti-fraud assistant
                           I post anti-fraud tips in class groups and am run by the Safety Management Office. I never ask for money, verification codes or passwords.
                           Deceived, or not sure? First stop all transfers. Police: 110. Anti-fraud line: 96110.
                           Send /help to see what I can do, /language to change the language.
        04-07 10:01  赵一鸣  /start ⟨token⟩
        04-07 10:01  无诈  Binding you to 软件2301
                           Please send me the last four digits of your student number, and nothing but these four digits.
                           What I keep then: the number of your account, and who you are on the roster (class, number in the class, and only the first sign or the initials of your name). Your student number is kept in a scrambled form only, your full name and phone number not at all. I tell nobody in the group.
        04-07 10:01  赵一鸣  3107
        04-07 10:01  无诈  ✎ You are bound: 03 赵*, 软件2301
                           Is that wrong? For 24 hours you can change it yourself with /rebind; later, ask campaign staff to release you.
                           Send /me to see what I know of you, /subscribe to get tips in private, /language to change the language.
        04-07 10:01  赵一鸣  ⟨03 赵*⟩ → toast: You are bound.
        ");
        insta::assert_snapshot!(toasts, @"
        ✓ Recorded. 1 person in this group has read it.
        Already recorded, no need to tap again.
        ✓ Recorded. 2 people in this group have read it.
        ");
    }
}

/// What Zhang San reads, what Zhao Yiming reads, and the toasts under a tip.
async fn a_student_binds_and_changes_class(database: Database, words: &Words) -> [String; 3] {
    let campus = Campus::opens_on(database, "2025-04-07 09:00")
        .class("软件2301", ["李雷", "张三", "赵一鸣"].map(|name| words.person(name)))
        .speaking(&[words.group])
        .not_bound_yet()
        .class("软件2302", [words.person("周倩")])
        .speaking(&[words.group])
        .not_bound_yet()
        .await;
    let list = format!(
        "{HEADING}软件2301,1,李雷,202301003101\n软件2301,2,张三,202301003107\n软件2301,3,赵一鸣,202301013107\n\
         软件2302,1,周倩,202301003201\n"
    );
    assert_eq!(campus.brings_roster(&list).await, Ok((4, 0, 0, 0)));
    let (group, zhang, zhao) = (campus.group("软件2301"), campus.person("张三"), campus.person("赵一鸣"));
    group.member("李雷").adds_the_bot().await;
    campus.passes(minutes(1)).await;
    // What a group speaks is known once it is bound.
    group.member("李雷").taps("绑定本群").await;

    // He chooses the other one of two who share their digits, and mends it.
    group.member("张三").opens(words.bind).await;
    zhang.says("3107").await;
    assert_eq!(zhang.taps("03 赵*").await, words.bound);
    zhang.says("/rebind").await;
    zhang.says("3107").await;
    assert_eq!(zhang.taps("02 张*").await, words.bound);

    // She is wrong three times, waits an hour, and is right.
    group.member("赵一鸣").opens(words.bind).await;
    for digits in ["0000", "0001", "0002", "3107"] {
        zhao.says(digits).await;
    }
    campus.passes(hours(1)).await;
    group.member("赵一鸣").opens(words.bind).await;
    zhao.says("3107").await;
    assert_eq!(zhao.taps("03 赵*").await, words.bound);

    // A tip is read once, however often it is tapped.
    campus.passes_until("2025-04-07 12:15").await;
    let mut toasts = Vec::new();
    for name in ["张三", "张三", "赵一鸣"] {
        toasts.push(group.member(name).taps(words.got_it).await);
    }
    group.reads();

    // A day later only staff can release him. The next term's list moves him, and he stays bound.
    campus.passes_until("2025-04-08 09:30").await;
    zhang.says("/rebind").await;
    let moved = format!("{HEADING}软件2302,1,周倩,202301003201\n软件2302,2,张三,202301003107\n");
    assert_eq!(campus.brings_roster(&moved).await, Ok((0, 1, 0, 1)));
    zhang.says("/me").await;
    assert_eq!(campus.standing("软件2302").await, (2, 1, 0, 1));
    [zhang.transcript(), zhao.transcript(), toasts.join("\n")]
}

// A monitor (4.2).

async fn a_monitor_takes_the_class_over_and_hands_it_on_in_chinese(database: Database) {
    let [li, han, wang, group] = a_monitor_takes_the_class_over_and_hands_it_on(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li, @"
        04-07 13:00  李雷  /language zh-CN
        04-07 13:00  无诈  好的，以后和你说话用中文。
        04-07 13:00  李雷  /start ⟨token⟩
        04-07 13:00  无诈  ✎ 你现在是软件2301的班长，有效期到10月21日13:00。
                           发 /help 看你能做什么，发 /roles 看你的角色。
        04-07 13:00  李雷  ⟨接受⟩ → toast: 已接受。
        04-07 13:00  李雷  /group
        04-07 13:00  无诈  软件2301的绑定链接
                           点开，选择班级群，就会把我加进去并绑定。只能用一次，4月14日13:00前有效。
                           https://t.me/wuzha_demo_bot?startgroup=⟨token⟩
                           如果我已经在群里，请在群里发：/start@wuzha_demo_bot ⟨token⟩
        04-07 13:01  李雷  /handover
        04-07 13:01  无诈  邀请链接：软件2301的班长
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           对方接受后，你的这个角色马上结束，由对方担任到10月21日13:00。
                           链接72小时内有效，只能用一次。请私下发给本人，不要发到群里。
        04-07 13:01  无诈  移交完成：软件2301的班长。接任的人已经接受，你的这个角色结束了，谢谢你。

                           交接单
                           班级：1个，其中1个有班级群
                           暂停中的群：0个，联系不上的群：0个
                           结果未知的消息：0条
                           尚未接受的邀请不会移交，需要时请重新邀请。
        04-07 13:01  李雷  /roles
        04-07 13:01  无诈  你没有任何角色。看提示、点按钮都不需要角色。
        ");
        insta::assert_snapshot!(han, @"
        04-07 13:01  韩梅梅  /start ⟨token⟩
        04-07 13:01  无诈  ✎ 你现在是软件2301的班长，有效期到10月21日13:00。
                           发 /help 看你能做什么，发 /roles 看你的角色。

                           交接单
                           班级：1个，其中1个有班级群
                           暂停中的群：0个，联系不上的群：0个
                           结果未知的消息：0条
                           尚未接受的邀请不会移交，需要时请重新邀请。
        04-07 13:01  韩梅梅  ⟨接受⟩ → toast: 已接受。
        ");
        insta::assert_snapshot!(wang, @"
        04-07 13:00  王老师  /language zh-CN
        04-07 13:00  无诈  好的，以后和你说话用中文。
        04-07 13:00  王老师  /invite 班长 软件2301
        04-07 13:00  无诈  邀请链接：软件2301的班长
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           对方接受后，担任到10月21日13:00。
                           链接72小时内有效，只能用一次。请私下发给本人，不要发到群里。
        04-07 13:00  无诈  你的邀请已被接受：软件2301的班长，有效期到10月21日13:00。
                           如果接受的人不对，请马上撤销。
                           ⟦撤销⟧
        04-07 13:01  无诈  移交完成：软件2301的班长。接任的人从现在起担任，有效期到10月21日13:00。
                           如果接任的人不对，请马上撤销。

                           交接单
                           班级：1个，其中1个有班级群
                           暂停中的群：0个，联系不上的群：0个
                           结果未知的消息：0条
                           尚未接受的邀请不会移交，需要时请重新邀请。
                           ⟦撤销⟧
        ");
        insta::assert_snapshot!(group, @"
        04-07 13:00  [李雷 added 无诈]
        04-07 13:00  李雷  /start@wuzha_demo_bot ⟨token⟩
        04-07 13:00  无诈  大家好，我是反诈助手“无诈”
                           我由安全管理处负责，为软件2301提供反诈提示。

                           发什么：每天一条短提示，一般在12:10。
                           不打扰：22:00到07:30不发普通提示。
                           想暂停：请班长或辅导员在群里发 /mute 暂停，发 /unmute 恢复，发 /unbind 让我退群。
                           想绑定：点下面的按钮，在私聊里发学号后四位。不绑也照常收提示。
                           存什么：群编号、班级名称、我发过的消息，谁点过按钮（只存账号编号），以及绑定的人是名册上的哪一位。
                           不碰什么：不保存群里的聊天，不要姓名、手机号、身份证号和银行卡号。

                           请记住：我绝不会要钱、要验证码、要密码。用我的名义要这些的，都是骗子。拿不准，找0532-0000-0110核实。
                           ⟦绑定（约半分钟） ↗ https://t.me/wuzha_demo_bot?start=⟨token⟩⟧
        04-07 13:01  李雷  /mute 2d
        04-07 13:01  无诈  普通提示暂停到4月9日13:01。发 /unmute 可以提前恢复。
        04-07 13:01  李雷  /unmute
        04-07 13:01  无诈  普通提示已恢复。
        04-07 13:01  李雷  /cadence weekly
        04-07 13:01  无诈  从现在起，每周发一条提示。
        04-07 13:01  李雷  /mute 1d
        04-07 13:01  无诈  你没有权限这样做。可以这样做的人：
                           软件2301的辅导员：1人
                           软件2301的班长：1人
                           专班管理员：1人
        04-07 13:02  韩梅梅  /cadence daily
        04-07 13:02  无诈  从现在起，每天发一条提示。
        ");
    }
}

async fn a_monitor_takes_the_class_over_and_hands_it_on_in_english(database: Database) {
    let [li, han, wang, group] = a_monitor_takes_the_class_over_and_hands_it_on(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li, @"
        04-07 13:00  李雷  /language en
        04-07 13:00  无诈  From now on I speak English with you.
        04-07 13:00  李雷  /start ⟨token⟩
        04-07 13:00  无诈  ✎ You are now: Class monitor, 软件2301, until 21 October, 13:00.
                           Send /help to see what you can do, /roles to see your roles.
        04-07 13:00  李雷  ⟨Accept⟩ → toast: Accepted.
        04-07 13:00  李雷  /group
        04-07 13:00  无诈  Link for the group of 软件2301
                           Open it and choose the group: that adds me and binds the group. It works once, until 14 April, 13:00.
                           https://t.me/wuzha_demo_bot?startgroup=⟨token⟩
                           If I am in the group already, send this there: /start@wuzha_demo_bot ⟨token⟩
        04-07 13:01  李雷  /handover
        04-07 13:01  无诈  Invitation: Class monitor, 软件2301
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           Once accepted, your own role ends at once and theirs lasts until 21 October, 13:00.
                           The link works once, within 72 hours. Send it to that person in private, not to a group.
        04-07 13:01  无诈  Handed over: Class monitor, 软件2301. Your successor has accepted, and your own role has ended. Thank you.

                           State at the handover
                           Classes: 1, of which 1 have a group
                           Groups that rest: 0; groups out of reach: 0
                           Messages in doubt: 0
                           Invitations that nobody accepted yet are not handed over; make new ones if you need them.
        04-07 13:01  李雷  /roles
        04-07 13:01  无诈  You have no role. Reading tips and tapping buttons takes none.
        ");
        insta::assert_snapshot!(han, @"
        04-07 13:01  韩梅梅  /start ⟨token⟩
        04-07 13:01  无诈  ✎ You are now: Class monitor, 软件2301, until 21 October, 13:00.
                           Send /help to see what you can do, /roles to see your roles.

                           State at the handover
                           Classes: 1, of which 1 have a group
                           Groups that rest: 0; groups out of reach: 0
                           Messages in doubt: 0
                           Invitations that nobody accepted yet are not handed over; make new ones if you need them.
        04-07 13:01  韩梅梅  ⟨Accept⟩ → toast: Accepted.
        ");
        insta::assert_snapshot!(wang, @"
        04-07 13:00  王老师  /language en
        04-07 13:00  无诈  From now on I speak English with you.
        04-07 13:00  王老师  /invite monitor 软件2301
        04-07 13:00  无诈  Invitation: Class monitor, 软件2301
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           Once accepted, it lasts until 21 October, 13:00.
                           The link works once, within 72 hours. Send it to that person in private, not to a group.
        04-07 13:00  无诈  Your invitation was accepted: Class monitor, 软件2301, until 21 October, 13:00.
                           If it was the wrong person, revoke it at once.
                           ⟦Revoke⟧
        04-07 13:01  无诈  Handed over: Class monitor, 软件2301. The successor is in office from now on, until 21 October, 13:00.
                           If it is the wrong person, revoke it at once.

                           State at the handover
                           Classes: 1, of which 1 have a group
                           Groups that rest: 0; groups out of reach: 0
                           Messages in doubt: 0
                           Invitations that nobody accepted yet are not handed over; make new ones if you need them.
                           ⟦Revoke⟧
        ");
        insta::assert_snapshot!(group, @"
        04-07 13:00  [李雷 added 无诈]
        04-07 13:00  李雷  /start@wuzha_demo_bot ⟨token⟩
        04-07 13:00  无诈  Hello, I am Wuzha, the anti-fraud assistant
                           I am run by the Safety Management Office and post anti-fraud tips for 软件2301.

                           What I post: one short tip a day, usually at 12:10.
                           Quiet hours: no ordinary tips from 22:00 to 07:30.
                           To pause me: the monitor or counsellor can send /mute here to pause, /unmute to resume, or /unbind to make me leave.
                           To bind yourself: tap the button below and send me the last four digits of your student number in private. Tips come without it too.
                           What I keep: the group’s number, the class’s name, what I posted, who tapped a button (the account number only), and, of those who bind themselves, who they are on the roster.
                           What I leave alone: I do not keep what people write here, and I do not want names, phone, ID or bank card numbers.

                           Remember: I never ask for money, verification codes or passwords. Anyone who asks for them in my name is a fraudster. If in doubt, check with 0532-0000-0110.
                           ⟦Bind (half a minute) ↗ https://t.me/wuzha_demo_bot?start=⟨token⟩⟧
        04-07 13:01  李雷  /mute 2d
        04-07 13:01  无诈  Ordinary tips pause until 9 April, 13:01. Send /unmute to resume earlier.
        04-07 13:01  李雷  /unmute
        04-07 13:01  无诈  Ordinary tips go on from now.
        04-07 13:01  李雷  /cadence weekly
        04-07 13:01  无诈  From now on I post one tip a week.
        04-07 13:01  李雷  /mute 1d
        04-07 13:01  无诈  You may not do this. Those who may:
                           Counsellor, 软件2301: 1 person
                           Class monitor, 软件2301: 1 person
                           Task-force office: 1 person
        04-07 13:02  韩梅梅  /cadence daily
        04-07 13:02  无诈  From now on I post one tip a day.
        ");
    }
}

/// What the monitor, the successor and the counsellor read, and the group.
async fn a_monitor_takes_the_class_over_and_hands_it_on(database: Database, words: &Words) -> [String; 4] {
    let campus = Campus::opens_on(database, "2025-04-07 13:00")
        .class("软件2301", [])
        .speaking(&[words.group])
        .not_bound_yet()
        .await;
    for name in ["王老师", "李雷", "韩梅梅"] {
        campus.enters(name, words.phone);
    }
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2301")).await;
    let group = campus.new_group("软件2301班群", &["李雷", "韩梅梅"]);
    let (wang, li, han) = (campus.person("王老师"), campus.person("李雷"), campus.person("韩梅梅"));

    for person in [wang, li] {
        words.chosen_by(person).await;
    }
    wang.says(&format!("/invite {} 软件2301", words.monitor)).await;
    li.follows(&campus.link_for("王老师")).await;
    assert_eq!(li.taps(words.accept).await, words.accepted);
    li.says("/group").await;
    group.member("李雷").follows(&campus.link_for("李雷")).await;
    campus.passes(minutes(1)).await;
    for command in ["/mute 2d", "/unmute", "/cadence weekly"] {
        group.member("李雷").says(command).await;
    }

    li.says("/handover").await;
    han.follows(&campus.link_for("李雷")).await;
    assert_eq!(han.taps(words.accept).await, words.accepted);
    li.says("/roles").await;
    group.member("李雷").says("/mute 1d").await;
    campus.passes(minutes(1)).await;
    group.member("韩梅梅").says("/cadence daily").await;
    [li.transcript(), han.transcript(), wang.transcript(), group.transcript()]
}

// A counsellor (4.3).

async fn a_counsellor_fills_the_roster_and_goes_on_leave_in_chinese(database: Database) {
    let [wang, mistakes, deputy] = a_counsellor_fills_the_roster_and_goes_on_leave(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang, @"
        04-07 13:00  王老师  /language zh-CN
        04-07 13:00  无诈  好的，以后和你说话用中文。
        04-07 13:00  王老师  /start ⟨token⟩
        04-07 13:00  无诈  ✎ 你现在是计算机科学与工程学院的辅导员，有效期到10月21日13:00。
                           发 /help 看你能做什么，发 /roles 看你的角色。
        04-07 13:00  王老师  ⟨接受⟩ → toast: 已接受。
        04-07 13:00  王老师  /roles
        04-07 13:00  无诈  你的角色
                           计算机科学与工程学院的辅导员，有效期到10月21日13:00
        04-07 13:00  王老师  [list.csv, 114 bytes]
        04-07 13:00  无诈  每一处错误和所在的行，以及其余各行带来的改动，可以用表格软件打开。 [roster-check.csv, 224 bytes]
        04-07 13:00  无诈  2行有错，什么也没有写入
                           上面的文件写明了哪几行、为什么。请改好后重新发一次名单。
                           其余各行：新增1，变更0，转入0，不变0
        04-07 13:00  王老师  [list.csv, 92 bytes]
        04-07 13:00  无诈  名单带来的全部改动，逐人列出，可以用表格软件打开。 [roster-check.csv, 89 bytes]
        04-07 13:00  无诈  ✎ 已写入：名册和名单一致了
                           合计：新增2，变更0，转入0，移出0，不变0
                           软件2301：新增1，变更0，转入0，移出0，不变0
                           软件2302：新增1，变更0，转入0，移出0，不变0
        04-07 13:00  王老师  ⟨写入名册⟩ → toast: 名单已写入。
        04-07 13:00  王老师  /delegate 2d
        04-07 13:00  无诈  邀请链接：计算机科学与工程学院的辅导员
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           对方接受后，代理到4月9日13:00，你的角色不变。
                           链接72小时内有效，只能用一次。请私下发给本人，不要发到群里。
        04-07 13:00  无诈  你的邀请已被接受：计算机科学与工程学院的辅导员，有效期到4月9日13:00。
                           如果接受的人不对，请马上撤销。
                           ⟦撤销⟧
        04-09 13:01  王老师  /revoke
        04-09 13:01  无诈  没有你可以撤销的角色。
        ");
        insta::assert_snapshot!(mistakes, @"
        行,类型,同学,说明
        3,错误,,和第2行学号相同。
        4,错误,,没有“软件2303”这个班级。是不是软件2301？
        4,错误,,“学号”应为4到20位字母和数字。
        2,新增,软件2301 01 李*,
        ");
        insta::assert_snapshot!(deputy, @"
        04-07 13:00  李老师  /start ⟨token⟩
        04-07 13:00  无诈  ✎ 你现在是计算机科学与工程学院的辅导员，有效期到4月9日13:00。
                           发 /help 看你能做什么，发 /roles 看你的角色。
        04-07 13:00  李老师  ⟨接受⟩ → toast: 已接受。
        04-07 13:00  李老师  /roles
        04-07 13:00  无诈  你的角色
                           计算机科学与工程学院的辅导员，有效期到4月9日13:00
        04-09 13:01  李老师  /roles
        04-09 13:01  无诈  你没有任何角色。看提示、点按钮都不需要角色。
        ");
    }
}

async fn a_counsellor_fills_the_roster_and_goes_on_leave_in_english(database: Database) {
    let [wang, mistakes, deputy] = a_counsellor_fills_the_roster_and_goes_on_leave(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang, @"
        04-07 13:00  王老师  /language en
        04-07 13:00  无诈  From now on I speak English with you.
        04-07 13:00  王老师  /start ⟨token⟩
        04-07 13:00  无诈  ✎ You are now: Counsellor, 计算机科学与工程学院, until 21 October, 13:00.
                           Send /help to see what you can do, /roles to see your roles.
        04-07 13:00  王老师  ⟨Accept⟩ → toast: Accepted.
        04-07 13:00  王老师  /roles
        04-07 13:00  无诈  Your roles
                           Counsellor, 计算机科学与工程学院, until 21 October, 13:00
        04-07 13:00  王老师  [list.csv, 114 bytes]
        04-07 13:00  无诈  Every mistake with its row, and what the other rows change. You can open it in a spreadsheet program. [roster-check.csv, 223 bytes]
        04-07 13:00  无诈  2 rows have mistakes, so nothing was taken over
                           The file above says which and why. Please mend them and send the list again.
                           In the other rows: 1 new, 0 changed, 0 from another class, 0 as before
        04-07 13:00  王老师  [list.csv, 92 bytes]
        04-07 13:00  无诈  What the list changes, student by student. You can open it in a spreadsheet program. [roster-check.csv, 76 bytes]
        04-07 13:00  无诈  ✎ Done: the roster is what the list says
                           In all: 2 new, 0 changed, 0 from another class, 0 gone, 0 as before
                           软件2301: 1 new, 0 changed, 0 from another class, 0 gone, 0 as before
                           软件2302: 1 new, 0 changed, 0 from another class, 0 gone, 0 as before
        04-07 13:00  王老师  ⟨Apply⟩ → toast: The list was applied.
        04-07 13:00  王老师  /delegate 2d
        04-07 13:00  无诈  Invitation: Counsellor, 计算机科学与工程学院
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           Once accepted, it lasts until 9 April, 13:00, and you keep your own role.
                           The link works once, within 72 hours. Send it to that person in private, not to a group.
        04-07 13:00  无诈  Your invitation was accepted: Counsellor, 计算机科学与工程学院, until 9 April, 13:00.
                           If it was the wrong person, revoke it at once.
                           ⟦Revoke⟧
        04-09 13:01  王老师  /revoke
        04-09 13:01  无诈  There is no role that you can revoke.
        ");
        insta::assert_snapshot!(mistakes, @"
        row,what,who,note
        3,mistake,,Row 2 has the same “number”.
        4,mistake,,There is no class “软件2303”. Is it 软件2301?
        4,mistake,,“number” must have 4 to 20 letters and digits.
        2,new,软件2301 01 李*,
        ");
        insta::assert_snapshot!(deputy, @"
        04-07 13:00  李老师  /start ⟨token⟩
        04-07 13:00  无诈  ✎ You are now: Counsellor, 计算机科学与工程学院, until 9 April, 13:00.
                           Send /help to see what you can do, /roles to see your roles.
        04-07 13:00  李老师  ⟨Accept⟩ → toast: Accepted.
        04-07 13:00  李老师  /roles
        04-07 13:00  无诈  Your roles
                           Counsellor, 计算机科学与工程学院, until 9 April, 13:00
        04-09 13:01  李老师  /roles
        04-09 13:01  无诈  You have no role. Reading tips and tapping buttons takes none.
        ");
    }
}

/// What the counsellor reads, the file with the mistakes, and what the deputy reads.
async fn a_counsellor_fills_the_roster_and_goes_on_leave(database: Database, words: &Words) -> [String; 3] {
    let campus = Campus::opens_on(database, "2025-04-07 13:00")
        .class("软件2301", [words.person("李雷")])
        .speaking(&[words.group])
        .class("软件2302", [words.person("韩梅梅")])
        .speaking(&[words.group])
        .await;
    for name in ["王老师", "李老师"] {
        campus.enters(name, words.phone);
    }
    let (wang, li, group) = (campus.person("王老师"), campus.person("李老师"), campus.group("软件2301"));
    words.chosen_by(wang).await;
    wang.follows(&campus.invitation(Duty::Counsellor, Some(COLLEGE)).await).await;
    assert_eq!(wang.taps(words.accept).await, words.accepted);
    wang.says("/roles").await;

    let wrong = format!("{HEADING}软件2301,1,李雷,202301003101\n软件2302,1,韩梅梅,202301003101\n软件2303,1,孙浩,1\n");
    wang.sends("list.csv", wrong).await;
    let mistakes = wang.last_table();
    let right = format!("{HEADING}软件2301,1,李雷,202301003101\n软件2302,1,韩梅梅,202301003201\n");
    wang.sends("list.csv", right).await;
    wang.taps(words.apply).await;
    assert_eq!(campus.standing("软件2302").await, (1, 0, 0, 1));

    wang.says("/delegate 2d").await;
    li.follows(&campus.link_for("王老师")).await;
    assert_eq!(li.taps(words.accept).await, words.accepted);
    li.says("/roles").await;
    campus.passes_until("2025-04-09 13:01").await;
    li.says("/roles").await;
    for class in ["软件2301", "软件2302"] {
        campus.group(class).reads();
    }
    wang.says("/revoke").await;
    assert_eq!(group.heads(), [""; 0]);
    [wang.transcript(), mistakes, li.transcript()]
}

// A student of a class of Chinese and international students (4.4).

async fn a_student_of_a_mixed_class_chooses_a_language_and_reads_in_private_in_chinese(database: Database) {
    let transcript = a_student_of_a_mixed_class_chooses_a_language_and_reads_in_private(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(transcript, @"
        已经记录过了，不用再点。
        04-07 12:15  Aigerim  /language
        04-07 12:15  无诈  ✎ 请选择语言：
                           ⟦العربية⟧ ⟦English⟧
                           ⟦Español⟧ ⟦Français⟧
                           ⟦Bahasa Indonesia⟧ ⟦日本語⟧
                           ⟦한국어⟧ ⟦Русский⟧
                           ⟦ภาษาไทย⟧ ⟦اردو⟧
                           ⟦Tiếng Việt⟧ ⟦中文⟧
        04-07 12:15  Aigerim  ⟨中文⟩ → toast: 好的，以后和你说话用中文。
        04-07 12:15  Aigerim  /start ⟨token⟩
        04-07 12:15  无诈  绑定国际2401
                           请把学号的后四位发给我，只发四个数字。
                           绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
        04-07 12:15  Aigerim  0201
        04-07 12:15  无诈  ✎ 已绑定：01 A. N.，国际2401
                           绑错了？24小时内发 /rebind 可以自己改，以后要请工作人员解除。
                           发 /me 看我知道你什么，发 /subscribe 私下收提示，发 /language 换语言。
        04-07 12:15  Aigerim  ⟨01 A. N.⟩ → toast: 已绑定。
        04-07 12:15  Aigerim  /subscribe
        04-07 12:15  无诈  已订阅。提示一般在12:10私下发给你，用和你说话的语言；绑定了班级的，和本班一样多久一条。
                           不想收了，发 /unsubscribe，或者直接停用我。
        04-08 12:10  无诈  【反诈提示】虚假招聘、培训贷
                           要你贷款交培训费、工作后再还，警惕“培训贷”。
                           怎么办：停止付款，保存合同和聊天记录，向学校就业中心和警方（110）反映。
                           4月8日星期二
                           ⟦看过了⟧ ⟦为什么发这条⟧
        04-08 12:15  Aigerim  /unsubscribe
        04-08 12:15  无诈  已退订，不再私下给你发提示。想再收，发 /subscribe。
        04-08 12:15  Aigerim  /privacy
        04-08 12:15  无诈  隐私说明
                           由安全管理处负责。

                           保存什么：你的账号编号、你选的语言和客户端的语言、点过哪些卡片和时间、自测、快答、小课、竞赛、抽样和情景演练的答案、有没有签承诺书、担任的角色、免打扰时段、在方案任务上做过什么、有没有订阅、有没有求助或同意接受支持。绑定以后，还有你是名册上的哪一位，以及换班时你的答复。
                           名册里有什么：班级、班内序号、只留首字的姓名、类别和语言。学号只存加密后的摘要。
                           不保存什么：群里的聊天、全名、手机号、身份证号、银行卡号。你私下发给我的话，处理完就删；出错没能处理的，最多留30天。
                           保存多久：点击和自测答案365天，我发的消息文字90天，以前的绑定365天，结束的角色1095天，求助和支持180天，每晚清理一次。
                           诈骗案件：登记时不记姓名。确切金额和备注加密保存，只有民警能打开，每次查看都有记录；结案180天后谁也打不开。
                           谁看得到：群里不公布你是谁，也不公布谁点过。自测、快答、小课、竞赛、抽样和情景演练的答案只有你自己看得到；公开投票除外，题目里会写明。求助时，值班的人只看到事先给你看过的内容；支持只有接手的那一位知道。工作人员只能看到序号、只留首字的姓名和人数。

                           你可以：发 /me 看我知道你什么，发 /mydata 拿到全部资料，发 /rebind 改错，发 /unsubscribe 不再私下收提示，发 /forget 让我忘记你。有疑问，请联系0532-0000-0110。
        ");
    }
}

async fn a_student_of_a_mixed_class_chooses_a_language_and_reads_in_private_in_english(database: Database) {
    let transcript = a_student_of_a_mixed_class_chooses_a_language_and_reads_in_private(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(transcript, @"
        Already recorded, no need to tap again.
        04-07 12:15  Aigerim  /language
        04-07 12:15  无诈  ✎ Choose a language:
                           ⟦العربية⟧ ⟦English⟧
                           ⟦Español⟧ ⟦Français⟧
                           ⟦Bahasa Indonesia⟧ ⟦日本語⟧
                           ⟦한국어⟧ ⟦Русский⟧
                           ⟦ภาษาไทย⟧ ⟦اردو⟧
                           ⟦Tiếng Việt⟧ ⟦中文⟧
        04-07 12:15  Aigerim  ⟨English⟩ → toast: From now on I speak English with you.
        04-07 12:15  Aigerim  /start ⟨token⟩
        04-07 12:15  无诈  Binding you to 国际2401
                           Please send me the last four digits of your student number, and nothing but these four digits.
                           What I keep then: the number of your account, and who you are on the roster (class, number in the class, and only the first sign or the initials of your name). Your student number is kept in a scrambled form only, your full name and phone number not at all. I tell nobody in the group.
        04-07 12:15  Aigerim  0201
        04-07 12:15  无诈  ✎ You are bound: 01 A. N., 国际2401
                           Is that wrong? For 24 hours you can change it yourself with /rebind; later, ask campaign staff to release you.
                           Send /me to see what I know of you, /subscribe to get tips in private, /language to change the language.
        04-07 12:15  Aigerim  ⟨01 A. N.⟩ → toast: You are bound.
        04-07 12:15  Aigerim  /subscribe
        04-07 12:15  无诈  You are subscribed. Tips come to you here in your language, usually at 12:10, and as often as to your class if you are bound to one.
                           To end this, send /unsubscribe or block me.
        04-08 12:10  无诈  Anti-fraud tip: Fake jobs, internships and training loans
                           Told to borrow for training and repay from your wages? Beware of training loans.
                           What to do: Stop paying, keep the contract and chats, and tell the career centre and the police (110).
                           Tuesday 8 April
                           ⟦Got it⟧ ⟦Why this one?⟧
        04-08 12:15  Aigerim  /unsubscribe
        04-08 12:15  无诈  You are unsubscribed, and no more tips come here. To get them again, send /subscribe.
        04-08 12:15  Aigerim  /privacy
        04-08 12:15  无诈  Privacy
                           I am run by the Safety Management Office.

                           What I keep: the number of your account, the language you chose and that of your app, which cards you tapped and when, what you answered in quizzes, contests, samples, the short course and role-play, whether you signed the pledge, your roles, your quiet hours, what you did with tasks of the plan, whether you subscribed, and that you called for help or consented to support. Once you are bound, also who you are on the roster, and what you said when your class changed.
                           What the roster holds: class, number in the class, the first sign or the initials of the name, segments and language. Student numbers are kept in a scrambled form only.
                           What I do not keep: what people write in groups, full names, phone numbers, ID or bank card numbers. What you write to me in private is deleted once it is handled; if something goes wrong, it stays for 30 days at most.
                           For how many days: taps and quiz answers 365, the texts of my messages 90, earlier bindings 365, roles that are over 1095, calls for help and support 180. What is over is removed every night.
                           Cases of fraud: they are registered without names. Exact amounts and notes are sealed, only the police officer opens them, each look is recorded, and 180 days after a case is closed nobody can.
                           Who can see it: groups are not told who you are or who tapped. What you answered in quizzes, contests, samples, the short course and role-play, nobody but you sees, unless you vote in a public poll, which says so. Of a call for help those on duty learn what you were shown before; of support, the one person who gives it. Staff see seat numbers, shortened names and counts only.

                           What you can do: /me shows what I know of you, /mydata gives you all of it, /rebind corrects a mistake, /unsubscribe ends tips in private, /forget has me forget you. Questions? Contact 0532-0000-0110.
        ");
    }
}

/// What Aigerim, whose telephone speaks Russian, reads in private.
async fn a_student_of_a_mixed_class_chooses_a_language_and_reads_in_private(
    database: Database,
    words: &Words,
) -> String {
    let campus = Campus::opens_on(database, "2025-04-07 09:00")
        .class("国际2401", [international("李雷", "zh-hans"), international("Aigerim", "ru")])
        .speaking(&["zh-CN", "en"])
        .await;
    campus.db_enrols("国际2401", &[("Aigerim Nurlan", "202401000201", None)]).await;
    let (aigerim, group) = (campus.person("Aigerim"), campus.group("国际2401"));
    campus.passes_until("2025-04-07 12:15").await;
    group.reads();

    let toast = group.member("Aigerim").taps("看过了").await;
    assert_eq!(toast, "✓ Отмечено. В этом чате совет прочитал 1 человек.");
    aigerim.says("/language").await;
    aigerim.taps(if words.group == "en" { "English" } else { "中文" }).await;
    let again = group.member("Aigerim").taps("看过了").await;
    group.member("Aigerim").opens(CHINESE.bind).await;
    aigerim.says("0201").await;
    assert_eq!(aigerim.taps("01 A. N.").await, words.bound);
    aigerim.says("/subscribe").await;
    campus.passes_until("2025-04-08 12:15").await;
    group.reads();
    aigerim.says("/unsubscribe").await;
    aigerim.says("/privacy").await;
    campus.passes_until("2025-04-09 12:15").await;
    group.reads();
    format!("{again}\n{}", aigerim.transcript())
}

// An officer of the task force (4.5).

async fn an_officer_hands_the_office_over_and_nothing_stops_in_chinese(database: Database) {
    let [zhao, qian, refused] = an_officer_hands_the_office_over_and_nothing_stops(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(zhao, @"
        04-07 09:00  赵处  /language zh-CN
        04-07 09:00  无诈  好的，以后和你说话用中文。
        04-07 09:00  赵处  /handover
        04-07 09:00  无诈  邀请链接：专班管理员
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           对方接受后，你的这个角色马上结束，由对方担任到10月21日08:55。
                           链接72小时内有效，只能用一次。请私下发给本人，不要发到群里。
        04-07 09:00  无诈  移交完成：专班管理员。接任的人已经接受，你的这个角色结束了，谢谢你。

                           交接单
                           班级：1个，其中1个有班级群
                           暂停中的群：0个，联系不上的群：0个
                           结果未知的消息：0条
                           尚未接受的邀请不会移交，需要时请重新邀请。
        04-07 09:00  赵处  /unconfirmed
        04-07 09:00  无诈  你没有权限这样做。可以这样做的人：
                           专班管理员：1人
        ");
        insta::assert_snapshot!(qian, @"
        04-07 09:00  钱处  /start ⟨token⟩
        04-07 09:00  无诈  ✎ 你现在是专班管理员，有效期到10月21日08:55。
                           发 /help 看你能做什么，发 /roles 看你的角色。

                           交接单
                           班级：1个，其中1个有班级群
                           暂停中的群：0个，联系不上的群：0个
                           结果未知的消息：0条
                           尚未接受的邀请不会移交，需要时请重新邀请。
        04-07 09:00  钱处  ⟨接受⟩ → toast: 已接受。
        04-07 09:00  钱处  /unconfirmed
        04-07 09:00  无诈  没有结果未知的消息，发出的都有回音。
        04-07 09:00  钱处  /invite 专班管理员
        04-07 09:00  无诈  邀请链接：专班管理员
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           对方接受后，担任到10月21日09:00。
                           链接72小时内有效，只能用一次。请私下发给本人，不要发到群里。
        ");
        insta::assert_snapshot!(refused, @"
        你没有权限这样做。可以这样做的人：
        软件2301的班长：1人
        专班管理员：1人
        ");
    }
}

async fn an_officer_hands_the_office_over_and_nothing_stops_in_english(database: Database) {
    let [zhao, qian, refused] = an_officer_hands_the_office_over_and_nothing_stops(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(zhao, @"
        04-07 09:00  赵处  /language en
        04-07 09:00  无诈  From now on I speak English with you.
        04-07 09:00  赵处  /handover
        04-07 09:00  无诈  Invitation: Task-force office
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           Once accepted, your own role ends at once and theirs lasts until 21 October, 08:55.
                           The link works once, within 72 hours. Send it to that person in private, not to a group.
        04-07 09:00  无诈  Handed over: Task-force office. Your successor has accepted, and your own role has ended. Thank you.

                           State at the handover
                           Classes: 1, of which 1 have a group
                           Groups that rest: 0; groups out of reach: 0
                           Messages in doubt: 0
                           Invitations that nobody accepted yet are not handed over; make new ones if you need them.
        04-07 09:00  赵处  /unconfirmed
        04-07 09:00  无诈  You may not do this. Those who may:
                           Task-force office: 1 person
        ");
        insta::assert_snapshot!(qian, @"
        04-07 09:00  钱处  /start ⟨token⟩
        04-07 09:00  无诈  ✎ You are now: Task-force office, until 21 October, 08:55.
                           Send /help to see what you can do, /roles to see your roles.

                           State at the handover
                           Classes: 1, of which 1 have a group
                           Groups that rest: 0; groups out of reach: 0
                           Messages in doubt: 0
                           Invitations that nobody accepted yet are not handed over; make new ones if you need them.
        04-07 09:00  钱处  ⟨Accept⟩ → toast: Accepted.
        04-07 09:00  钱处  /unconfirmed
        04-07 09:00  无诈  No message is in doubt. Everything sent was confirmed.
        04-07 09:00  钱处  /invite admin
        04-07 09:00  无诈  Invitation: Task-force office
                           https://t.me/wuzha_demo_bot?start=⟨token⟩
                           Once accepted, it lasts until 21 October, 09:00.
                           The link works once, within 72 hours. Send it to that person in private, not to a group.
        ");
        insta::assert_snapshot!(refused, @"
        You may not do this. Those who may:
        Class monitor, 软件2301: 1 person
        Task-force office: 1 person
        ");
    }
}

/// What the officer and the successor read, and what the officer hears in a group afterwards.
async fn an_officer_hands_the_office_over_and_nothing_stops(database: Database, words: &Words) -> [String; 3] {
    let campus = Campus::opens_on(database, "2025-04-07 09:00")
        .class("软件2301", [words.person("李雷")])
        .speaking(&[words.group])
        .await;
    campus.enters("钱处", words.phone);
    let (zhao, qian, group) = (campus.officer(), campus.person("钱处"), campus.group("软件2301"));
    words.chosen_by(zhao).await;
    zhao.says("/handover").await;
    qian.follows(&campus.link_for("赵处")).await;
    assert_eq!(qian.taps(words.accept).await, words.accepted);

    zhao.says("/unconfirmed").await;
    qian.says("/unconfirmed").await;
    qian.says(&format!("/invite {}", words.admin)).await;
    campus.link_for("钱处");
    campus.passes_until("2025-04-07 12:15").await;
    assert_eq!(group.heads().len(), 1, "the tip of the day comes whoever is in office");
    group.member("赵处").says("/mute 1d").await;
    [zhao.transcript(), qian.transcript(), group.last()]
}

async fn an_officer_runs_the_plan_and_asks_the_ledger_in_chinese(database: Database) {
    let [plan, zhao, liu, table] = an_officer_runs_the_plan_and_asks_the_ledger(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(plan, @"
        G2、I1、I2、I3、I4、I5、I6：有几个责任部门，没有写明谁牵头，先交给“学生工作部”。
        I2：期限5月31日星期六是端午节假期，实际期限提前到5月30日星期五。
        ");
        insta::assert_snapshot!(zhao, @"
        04-02 09:05  赵处  /today
        04-02 09:05  无诈  4月2日星期三：今天到期0个，逾期0个
                           一天内报完成：1个
                           ⟦本月月历⟧
        04-02 09:05  赵处  /items 4月
        04-02 09:05  无诈  [photo 1168×924]
                           2025年4月：到期13个
                           ▲ 逾期0个 · ○ 待办11个 · ● 完成2个
                           1日：●1
                           3日：○1
                           15日：○3
                           30日：○7 ●1
                           另有长期任务16个，不在图里。
                           ⟦◀ 2025年3月⟧ ⟦2025年5月 ▶⟧
        04-02 09:05  赵处  /ledger 学生工作部 4月
        04-02 09:05  无诈  台账：学生工作部 · 2025年4月1日至2025年4月30日
                           共11条，2025年4月2日。
                           按类别：任务接受9、任务完成1、任命1
                           截至2025年4月2日09:05。

                           2025年4月2日 L-18 学生工作部：完成了任务29（I2），按期，证明是文字或链接。
                           2025年4月2日 L-17 学生工作部：接受了任务36（I7）。
                           2025年4月2日 L-16 学生工作部：接受了任务35（I6）。
                           2025年4月2日 L-15 学生工作部：接受了任务34（I5）。
                           2025年4月2日 L-14 学生工作部：接受了任务33（I4）。
                           2025年4月2日 L-13 学生工作部：接受了任务32（I3）。
                           2025年4月2日 L-12 学生工作部：接受了任务31（I2）。
                           2025年4月2日 L-11 学生工作部：接受了任务30（I2）。
                           ⟦1/2⟧ ⟦下一页 ▶⟧
        04-03 08:10  无诈  4月3日星期四：今天到期1个，逾期0个
                           1. I1 各学院动员
                           4月3日星期四前（方案定在4月4日星期五） · 待接受 · 计算机科学与工程学院
                           一天内报完成：1个
                           ⟦1. I1⟧
                           ⟦本月月历⟧
        04-03 09:00  赵处  /ledger fix L-18 链接打不开
        04-03 09:00  无诈  ✎ 已写入台账。
        04-03 09:00  赵处  ⟨确认写入⟩ → toast: 已写入台账。
        04-03 09:00  赵处  /ledger 学生工作部 4月
        04-03 09:00  无诈  台账：学生工作部 · 2025年4月1日至2025年4月30日
                           共12条，2025年4月2日至2025年4月3日。
                           其中1条后来有更正。
                           按类别：任务接受9、任务完成1、更正、划去1、任命1
                           截至2025年4月3日09:00。

                           2025年4月3日 L-23 学生工作部：更正：划去一条不实的记录。
                           2025年4月2日 L-18 学生工作部：完成了任务29（I2），按期，证明是文字或链接。（2025年4月3日由 L-23 划去）
                           2025年4月2日 L-17 学生工作部：接受了任务36（I7）。
                           2025年4月2日 L-16 学生工作部：接受了任务35（I6）。
                           2025年4月2日 L-15 学生工作部：接受了任务34（I5）。
                           2025年4月2日 L-14 学生工作部：接受了任务33（I4）。
                           2025年4月2日 L-13 学生工作部：接受了任务32（I3）。
                           2025年4月2日 L-12 学生工作部：接受了任务31（I2）。
                           ⟦1/2⟧ ⟦下一页 ▶⟧
        04-03 09:00  赵处  /ledger 学生工作部 截至2025-04-02
        04-03 09:00  无诈  台账：学生工作部
                           共11条，2025年4月2日。
                           按类别：任务接受9、任务完成1、任命1
                           截至2025年4月2日结束时的台账：之后写入的记录和更正都不计。

                           2025年4月2日 L-18 学生工作部：完成了任务29（I2），按期，证明是文字或链接。
                           2025年4月2日 L-17 学生工作部：接受了任务36（I7）。
                           2025年4月2日 L-16 学生工作部：接受了任务35（I6）。
                           2025年4月2日 L-15 学生工作部：接受了任务34（I5）。
                           2025年4月2日 L-14 学生工作部：接受了任务33（I4）。
                           2025年4月2日 L-13 学生工作部：接受了任务32（I3）。
                           2025年4月2日 L-12 学生工作部：接受了任务31（I2）。
                           2025年4月2日 L-11 学生工作部：接受了任务30（I2）。
                           ⟦1/2⟧ ⟦下一页 ▶⟧
        04-03 09:00  赵处  /ledger export csv 学生工作部 4月
        04-03 09:00  无诈  ✎ 文件已生成，共12条。这次导出已记入台账。
        04-03 09:00  无诈  专班管理员于2025年4月3日09:00导出：学生工作部 · 2025年4月1日至2025年4月30日
                           内含工作记录，请勿转发到群里。 [wuzha-ledger.csv, 1739 bytes]
        ");
        insta::assert_snapshot!(liu, @"
        04-02 09:05  刘科长  ⟨全部接受⟩ → toast: 已接受9个任务。
        04-02 09:05  刘科长  /done I2 https://example.edu.cn/banhui
        04-02 09:05  无诈  I2 主题班会
                           责任：学生工作部
                           期限：4月30日星期三前
                           进度：已完成
                           方案：二(二)3(2)
                           完成时间：4月2日09:05
                           证明：https://example.edu.cn/banhui
                           经过：2步
                           ⟦更正证明⟧ ⟦撤回上一步⟧
                           ⟦证明⟧
        04-03 08:30  无诈  提醒：1个任务还没有完成
                           1. I1 各学院动员
                           4月3日星期四前（方案定在4月4日星期五） · 待接受 · 计算机科学与工程学院
                           ⟦1. I1⟧
        ");
        insta::assert_snapshot!(table, @"
        专班管理员于2025年4月3日09:00导出：学生工作部 · 2025年4月1日至2025年4月30日
        编号,日期,记录时间,类别,内容,校区,学院,班级,部门,事项,经办,更正,更正原因
        L-7,2025-04-02,2025-04-02 09:00:06,任命,任职3生效：专班成员（任命），到2025年10月16日09:00为止。,,,,学生工作部,,运维控制台,,
        L-9,2025-04-02,2025-04-02 09:05:00,任务接受,接受了任务2（G2）。,,,,学生工作部,G2,专班成员,,
        L-10,2025-04-02,2025-04-02 09:05:00,任务接受,接受了任务29（I2）。,,,,学生工作部,I2,专班成员,,
        L-11,2025-04-02,2025-04-02 09:05:00,任务接受,接受了任务30（I2）。,,,,学生工作部,I2,专班成员,,
        L-12,2025-04-02,2025-04-02 09:05:00,任务接受,接受了任务31（I2）。,,,,学生工作部,I2,专班成员,,
        L-13,2025-04-02,2025-04-02 09:05:00,任务接受,接受了任务32（I3）。,,,,学生工作部,I3,专班成员,,
        L-14,2025-04-02,2025-04-02 09:05:00,任务接受,接受了任务33（I4）。,,,,学生工作部,I4,专班成员,,
        L-15,2025-04-02,2025-04-02 09:05:00,任务接受,接受了任务34（I5）。,,,,学生工作部,I5,专班成员,,
        L-16,2025-04-02,2025-04-02 09:05:00,任务接受,接受了任务35（I6）。,,,,学生工作部,I6,专班成员,,
        L-17,2025-04-02,2025-04-02 09:05:00,任务接受,接受了任务36（I7）。,,,,学生工作部,I7,专班成员,,
        L-18,2025-04-02,2025-04-02 09:05:02,任务完成,完成了任务29（I2），按期，证明是文字或链接。,,,,学生工作部,I2,专班成员,已由 L-23 划去,
        L-23,2025-04-03,2025-04-03 09:00:02,更正、划去,更正：划去一条不实的记录。,,,,学生工作部,I2,专班管理员,更正 L-18,链接打不开
        ");
    }
}

async fn an_officer_runs_the_plan_and_asks_the_ledger_in_english(database: Database) {
    let [plan, zhao, liu, table] = an_officer_runs_the_plan_and_asks_the_ledger(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(plan, @"
        G2, I1, I2, I3, I4, I5, I6: several departments and none that leads; they go to “Student Affairs Department” first.
        I2: due Saturday 31 May, which is in the Dragon Boat holiday; it has to be done by Friday 30 May.
        ");
        insta::assert_snapshot!(zhao, @"
        04-02 09:05  赵处  /today
        04-02 09:05  无诈  Wednesday 2 April: 0 due today, 0 late
                           Reported done within a day: 1
                           ⟦This month⟧
        04-02 09:05  赵处  /items april
        04-02 09:05  无诈  [photo 1168×924]
                           April 2025: 13 due
                           ▲ 0 late · ○ 11 to do · ● 2 done
                           1: ●1
                           3: ○1
                           15: ○3
                           30: ○7 ●1
                           Ongoing besides, not in the picture: 16
                           ⟦◀ March 2025⟧ ⟦May 2025 ▶⟧
        04-02 09:05  赵处  /ledger dept=student_affairs april
        04-02 09:05  无诈  Ledger: Student Affairs Department · 1 April 2025 to 30 April 2025
                           11 entries, 2 April 2025.
                           By kind: task accepted 9, task done 1, role granted 1
                           As of 2 April 2025, 09:05.

                           2 April 2025 L-18 Student Affairs Department: Task 29 (I2) was done, in time; the proof is words or a link.
                           2 April 2025 L-17 Student Affairs Department: Task 36 (I7) was taken on.
                           2 April 2025 L-16 Student Affairs Department: Task 35 (I6) was taken on.
                           2 April 2025 L-15 Student Affairs Department: Task 34 (I5) was taken on.
                           2 April 2025 L-14 Student Affairs Department: Task 33 (I4) was taken on.
                           2 April 2025 L-13 Student Affairs Department: Task 32 (I3) was taken on.
                           2 April 2025 L-12 Student Affairs Department: Task 31 (I2) was taken on.
                           2 April 2025 L-11 Student Affairs Department: Task 30 (I2) was taken on.
                           ⟦1/2⟧ ⟦Next ▶⟧
        04-03 08:10  无诈  Thursday 3 April: 1 due today, 0 late
                           1. I1 Mobilisation in every college
                           by Thursday 3 April (the plan says Friday 4 April) · not accepted yet · 计算机科学与工程学院
                           Reported done within a day: 1
                           ⟦1. I1⟧
                           ⟦This month⟧
        04-03 09:00  赵处  /ledger fix L-18 the link is dead
        04-03 09:00  无诈  ✎ Written into the ledger.
        04-03 09:00  赵处  ⟨Write it down⟩ → toast: Written into the ledger.
        04-03 09:00  赵处  /ledger dept=student_affairs april
        04-03 09:00  无诈  Ledger: Student Affairs Department · 1 April 2025 to 30 April 2025
                           12 entries, 2 April 2025 to 3 April 2025.
                           1 of them was corrected later.
                           By kind: task accepted 9, task done 1, correction 1, role granted 1
                           As of 3 April 2025, 09:00.

                           3 April 2025 L-23 Student Affairs Department: A correction: an entry that was not so is struck out.
                           2 April 2025 L-18 Student Affairs Department: Task 29 (I2) was done, in time; the proof is words or a link. (struck out on 3 April 2025 by L-23)
                           2 April 2025 L-17 Student Affairs Department: Task 36 (I7) was taken on.
                           2 April 2025 L-16 Student Affairs Department: Task 35 (I6) was taken on.
                           2 April 2025 L-15 Student Affairs Department: Task 34 (I5) was taken on.
                           2 April 2025 L-14 Student Affairs Department: Task 33 (I4) was taken on.
                           2 April 2025 L-13 Student Affairs Department: Task 32 (I3) was taken on.
                           2 April 2025 L-12 Student Affairs Department: Task 31 (I2) was taken on.
                           ⟦1/2⟧ ⟦Next ▶⟧
        04-03 09:00  赵处  /ledger dept=student_affairs as-of:2025-04-02
        04-03 09:00  无诈  Ledger: Student Affairs Department
                           11 entries, 2 April 2025.
                           By kind: task accepted 9, task done 1, role granted 1
                           As the ledger stood at the end of 2 April 2025: what was written or corrected later does not count.

                           2 April 2025 L-18 Student Affairs Department: Task 29 (I2) was done, in time; the proof is words or a link.
                           2 April 2025 L-17 Student Affairs Department: Task 36 (I7) was taken on.
                           2 April 2025 L-16 Student Affairs Department: Task 35 (I6) was taken on.
                           2 April 2025 L-15 Student Affairs Department: Task 34 (I5) was taken on.
                           2 April 2025 L-14 Student Affairs Department: Task 33 (I4) was taken on.
                           2 April 2025 L-13 Student Affairs Department: Task 32 (I3) was taken on.
                           2 April 2025 L-12 Student Affairs Department: Task 31 (I2) was taken on.
                           2 April 2025 L-11 Student Affairs Department: Task 30 (I2) was taken on.
                           ⟦1/2⟧ ⟦Next ▶⟧
        04-03 09:00  赵处  /ledger export csv dept=student_affairs april
        04-03 09:00  无诈  ✎ The file is ready: 12 entries. This export stands in the ledger.
        04-03 09:00  无诈  Exported on 3 April 2025, 09:00 as Task-force office: Student Affairs Department · 1 April 2025 to 30 April 2025
                           It holds records of work: please do not forward it to a group. [wuzha-ledger.csv, 1945 bytes]
        ");
        insta::assert_snapshot!(liu, @"
        04-02 09:05  刘科长  ⟨Accept all⟩ → toast: 9 tasks accepted.
        04-02 09:05  刘科长  /done I2 https://example.edu.cn/banhui
        04-02 09:05  无诈  I2 Class meeting on fraud
                           Who: Student Affairs Department
                           Due: by Wednesday 30 April
                           State: done
                           Clause: 二(二)3(2)
                           Done at: 2 April, 09:05
                           Proof: https://example.edu.cn/banhui
                           So far: 2 steps
                           ⟦Correct the proof⟧ ⟦Undo the last step⟧
                           ⟦Proof⟧
        04-03 08:30  无诈  Reminder: 1 task is not done yet
                           1. I1 Mobilisation in every college
                           by Thursday 3 April (the plan says Friday 4 April) · not accepted yet · 计算机科学与工程学院
                           ⟦1. I1⟧
        ");
        insta::assert_snapshot!(table, @r#"
        "Exported on 3 April 2025, 09:00 as Task-force office: Student Affairs Department · 1 April 2025 to 30 April 2025"
        number,day,written at,kind,what was done,campus,college,class,department,item,by,correction,reason
        L-7,2025-04-02,2025-04-02 09:00:06,role granted,"The appointment 3 began: Task-force member (appointed), until 16 October 2025, 09:00.",,,,Student Affairs Department,,the console,,
        L-9,2025-04-02,2025-04-02 09:05:00,task accepted,Task 2 (G2) was taken on.,,,,Student Affairs Department,G2,Task-force member,,
        L-10,2025-04-02,2025-04-02 09:05:00,task accepted,Task 29 (I2) was taken on.,,,,Student Affairs Department,I2,Task-force member,,
        L-11,2025-04-02,2025-04-02 09:05:00,task accepted,Task 30 (I2) was taken on.,,,,Student Affairs Department,I2,Task-force member,,
        L-12,2025-04-02,2025-04-02 09:05:00,task accepted,Task 31 (I2) was taken on.,,,,Student Affairs Department,I2,Task-force member,,
        L-13,2025-04-02,2025-04-02 09:05:00,task accepted,Task 32 (I3) was taken on.,,,,Student Affairs Department,I3,Task-force member,,
        L-14,2025-04-02,2025-04-02 09:05:00,task accepted,Task 33 (I4) was taken on.,,,,Student Affairs Department,I4,Task-force member,,
        L-15,2025-04-02,2025-04-02 09:05:00,task accepted,Task 34 (I5) was taken on.,,,,Student Affairs Department,I5,Task-force member,,
        L-16,2025-04-02,2025-04-02 09:05:00,task accepted,Task 35 (I6) was taken on.,,,,Student Affairs Department,I6,Task-force member,,
        L-17,2025-04-02,2025-04-02 09:05:00,task accepted,Task 36 (I7) was taken on.,,,,Student Affairs Department,I7,Task-force member,,
        L-18,2025-04-02,2025-04-02 09:05:02,task done,"Task 29 (I2) was done, in time; the proof is words or a link.",,,,Student Affairs Department,I2,Task-force member,struck out by L-23,
        L-23,2025-04-03,2025-04-03 09:00:02,correction,A correction: an entry that was not so is struck out.,,,,Student Affairs Department,I2,Task-force office,corrects L-18,the link is dead
        "#);
    }
}

/// What the officer reads first of the plan, then, what a member of a department reads, and the file of entries.
async fn an_officer_runs_the_plan_and_asks_the_ledger(database: Database, words: &Words) -> [String; 4] {
    let campus = Campus::opens_on(database, "2025-04-02 09:00")
        .class("软件2301", [words.person("李雷")])
        .speaking(&[words.group])
        .await;
    let (zhao, said) = (campus.officer(), &words.plan);
    words.chosen_by(zhao).await;
    campus.enters("刘科长", words.phone);
    let liu = campus.person("刘科长");
    liu.starts(None).await;
    words.chosen_by(liu).await;
    campus.db_appoints("刘科长", Duty::Member, Some("student_affairs")).await;

    // The plan and what is unlikely to be meant in it; then everybody has their rows.
    zhao.says("/plan").await;
    let traps = zhao.last();
    let traps: Vec<_> = traps.lines().filter(|line| line.contains("I2")).collect();
    assert_eq!(zhao.taps(said.publish).await, said.published);
    zhao.reads();
    let begin = "2025-04-02 09:05";
    campus.passes_until(begin).await;
    liu.reads();
    liu.taps(said.accept).await;
    liu.says("/done I2 https://example.edu.cn/banhui").await;
    zhao.says("/today").await;
    zhao.says(said.month).await;

    // What a department did, what is wrong in it, and what the ledger said before.
    zhao.says(said.department).await;
    let done = campus.db_texts("SELECT 'L-' || seq FROM ledger WHERE kind = 'item.done'").await;
    campus.passes_until("2025-04-03 09:00").await;
    campus.group("软件2301").reads();
    zhao.says(&format!("/ledger fix {} {}", done[0], said.fix)).await;
    zhao.taps(said.write_down).await;
    zhao.says(said.department).await;
    zhao.says(said.as_of).await;
    zhao.says(&said.department.replace("/ledger", "/ledger export csv")).await;
    campus.passes(minutes(1)).await;
    let since = |person: Person<'_>| {
        person.reads();
        let all = person.transcript();
        all[all.find("04-02 09:05").expect("something since then")..].to_owned()
    };
    let table = zhao.last_table();
    [traps.join("\n"), since(zhao), since(liu), table]
}

// A police officer on campus (4.6).

async fn a_police_officer_gets_a_role_and_only_what_it_allows_in_chinese(database: Database) {
    let chen = a_police_officer_gets_a_role_and_only_what_it_allows(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen, @"
        04-07 13:00  陈警官  /start ⟨token⟩
        04-07 13:00  无诈  ✎ 你现在是青岛校区的驻校民警，有效期到10月21日13:00。
                           发 /help 看你能做什么，发 /roles 看你的角色。
        04-07 13:00  陈警官  ⟨接受⟩ → toast: 已接受。
        04-07 13:00  陈警官  /roles
        04-07 13:00  无诈  你的角色
                           青岛校区的驻校民警，有效期到10月21日13:00
        04-07 13:00  陈警官  /help
        04-07 13:00  无诈  你的角色可以用的命令
                           /help：看看我能做什么
                           /sos：被骗了、拿不准？现在怎么做、打给谁
                           /contact：校内电话：遇事打给谁
                           /bind：绑定我的班级，例如 /bind 软件一班
                           /rebind：绑错了，24小时内自己改
                           /me：看看我知道你什么
                           /privacy：我保存什么、谁看得到、你可以怎么办
                           /mydata：我保存的关于你的全部资料，一个文件
                           /forget：让我忘记你
                           /check：把可疑的消息转发给我，看它像不像诈骗
                           /quiz：两分钟测一测会不会上当，成绩只有你看得到
                           /pledge：看反诈承诺书、签名；负责人看签名情况
                           /contest：反诈知识竞赛：限时答题，取最好的一次，有证书
                           /course：14天防骗小课：每天私下一条，不到1分钟
                           /roleplay：情景演练：和“骗子”对话，看穿套路
                           /subscribe：私下收反诈提示
                           /unsubscribe：不再私下收提示
                           /quiet：设自己的免打扰时段，例如 /quiet 20:00-09:00
                           /language：换一种语言
                           /ledger：查工作台账，例如 /台账 信息学院 4月，也能记录、更正、导出
                           /roles：看看你的角色和有效期
                           /revoke：撤销你授予的角色
                           /handover：把你的角色移交给接任的人
                           /delegate：请人代理一段时间，例如 /delegate 7d
                           /case：点按钮登记案件，或查看一个案件，例如 /case C-12
                           /cases：案件列表；/cases trend 与去年同期对比
                           /verify：核验消息或证件的真伪，例如 /verify K7F3-QX2M
                           /badge：出示证件，上面的码10分钟内别人能核验
                           /alert：拟预警、送审，看预警到了哪里
                           /question：测验题：自己出题，审核别人出的题
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           ⟦求助 SOS ↗ https://t.me/wuzha_demo_bot?start=sos⟧
        04-07 13:00  陈警官  /invite
        04-07 13:00  无诈  你没有权限这样做。可以这样做的人：
                           专班管理员：1人
        04-07 13:00  陈警官  /unconfirmed
        04-07 13:00  无诈  你没有权限这样做。可以这样做的人：
                           专班管理员：1人
        04-07 13:00  陈警官  [list.csv, 56 bytes]
        04-07 13:00  无诈  你没有权限这样做。可以这样做的人：
                           专班管理员：1人
        ");
    }
}

async fn a_police_officer_gets_a_role_and_only_what_it_allows_in_english(database: Database) {
    let chen = a_police_officer_gets_a_role_and_only_what_it_allows(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen, @"
        04-07 13:00  陈警官  /start ⟨token⟩
        04-07 13:00  无诈  ✎ You are now: Campus police, Qingdao campus, until 21 October, 13:00.
                           Send /help to see what you can do, /roles to see your roles.
        04-07 13:00  陈警官  ⟨Accept⟩ → toast: Accepted.
        04-07 13:00  陈警官  /roles
        04-07 13:00  无诈  Your roles
                           Campus police, Qingdao campus, until 21 October, 13:00
        04-07 13:00  陈警官  /help
        04-07 13:00  无诈  Commands for your role
                           /help: what I can do
                           /sos: cheated, or not sure? What to do now, and whom to call
                           /contact: whom to call on campus
                           /bind: bind yourself to your class, as in /bind Software One
                           /rebind: change a wrong binding yourself, within 24 hours
                           /me: what I know of you
                           /privacy: what I keep, who can see it, what you can do
                           /mydata: everything I keep of you, as a file
                           /forget: have me forget you
                           /check: forward a suspicious message and learn whether it looks like fraud
                           /quiz: a two-minute check of what you know about fraud; only you see the result
                           /pledge: read and sign the pledge against fraud; for staff, how many have
                           /contest: the quiz contest: against the clock, best attempt, certificate
                           /course: 14 days against scams: one private message a day, less than 1 minute
                           /roleplay: role-play: talk to a “fraudster” and see through the tricks
                           /subscribe: get anti-fraud tips in private
                           /unsubscribe: get no more tips in private
                           /quiet: set quiet hours of your own, as in /quiet 20:00-09:00
                           /language: choose another language
                           /ledger: ask the ledger, as in /ledger april tips; also note, fix, export
                           /roles: your roles and until when you have them
                           /revoke: take a role away that you gave
                           /handover: hand your role over to a successor
                           /delegate: have somebody stand in for you: /delegate 7d
                           /case: file a fraud case by taps, or see one: /case new, /case C-12
                           /cases: fraud cases, and this year beside last year: /cases trend
                           /verify: check whether a message or a badge is genuine, as in /verify K7F3-QX2M
                           /badge: show a badge with a code that others can check for 10 minutes
                           /alert: warn classes of a case, and see how alerts are doing
                           /question: quiz questions of our own: write them, look at those of others
                           Deceived, or not sure? First stop all transfers. Police: 110. Anti-fraud line: 96110.
                           ⟦Need help? SOS ↗ https://t.me/wuzha_demo_bot?start=sos⟧
        04-07 13:00  陈警官  /invite
        04-07 13:00  无诈  You may not do this. Those who may:
                           Task-force office: 1 person
        04-07 13:00  陈警官  /unconfirmed
        04-07 13:00  无诈  You may not do this. Those who may:
                           Task-force office: 1 person
        04-07 13:00  陈警官  [list.csv, 56 bytes]
        04-07 13:00  无诈  You may not do this. Those who may:
                           Task-force office: 1 person
        ");
    }
}

/// What the police officer reads.
async fn a_police_officer_gets_a_role_and_only_what_it_allows(database: Database, words: &Words) -> String {
    let campus = Campus::opens_on(database, "2025-04-07 13:00")
        .class("软件2301", [words.person("李雷")])
        .speaking(&[words.group])
        .await;
    campus.enters("陈警官", words.phone);
    let chen = campus.person("陈警官");
    campus.officer().says(&format!("/invite {} 青岛校区", words.police)).await;
    chen.follows(&campus.link_for("赵处")).await;
    assert_eq!(chen.taps(words.accept).await, words.accepted);
    for typed in ["/roles", "/help", "/invite", "/unconfirmed"] {
        chen.says(typed).await;
    }
    chen.sends("list.csv", format!("{HEADING}软件2301,1,李雷,202301003101\n")).await;
    campus.officer().reads();
    chen.transcript()
}

// The operator (4.7).

async fn a_group_that_moves_and_throws_the_bot_out_is_reported_in_chinese(database: Database) {
    let told = a_group_that_moves_and_throws_the_bot_out_is_reported(database, &CHINESE).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(told, @"
        我在软件2301的群里发不了消息
        从4月7日12:15开始。可能是我被移出了群，或者没有发言权限。请群成员重新把我加进去，或请群管理员允许我发消息。在此之前，班里收不到群提示。我每周提醒一次。

        我回来了，继续为软件2301发反诈提示。
        ");
    }
}

async fn a_group_that_moves_and_throws_the_bot_out_is_reported_in_english(database: Database) {
    let told = a_group_that_moves_and_throws_the_bot_out_is_reported(database, &ENGLISH).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(told, @"
        I cannot post in the group of 软件2301
        Since 7 April, 12:15. I was removed from it, or may not write there. To change that, somebody in the group adds me again, or an administrator of the group lets me write. Until then the class gets no tips there. I remind you once a week.

        I am back and go on posting anti-fraud tips for 软件2301.
        ");
    }
}

/// What the monitor and the group read.
async fn a_group_that_moves_and_throws_the_bot_out_is_reported(database: Database, words: &Words) -> String {
    let campus = Campus::opens_on(database, "2025-04-07 09:00")
        .class("软件2301", [words.person("李雷")])
        .speaking(&[words.group])
        .await;
    let (li, group) = (campus.person("李雷"), campus.group("软件2301"));
    words.chosen_by(li).await;
    group.migrates().await;
    campus.passes_until("2025-04-07 12:15").await;
    assert_eq!(group.heads().len(), 1, "the tip finds the group where it went");
    group.member("李雷").removes_the_bot().await;
    campus.passes_until("2025-04-10 13:00").await;
    let told = li.unread().join("\n\n");
    group.member("李雷").adds_the_bot().await;
    format!("{told}\n\n{}", group.last())
}
