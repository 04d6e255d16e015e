//! Quiz questions of our own: a counsellor writes one, somebody else looks at it, students are asked it, and it is
//! retired.

use wuzha::domain::quiz::QUESTIONS;
use wuzha::domain::role::Duty;
use wuzha::domain::tip::Segment;

use crate::harness::campus::{Campus, Database, Person, international, minutes, monitor, student};

on_both_databases!(a_counsellor_writes_a_question_and_students_are_asked_it_in_chinese);
on_both_databases!(a_counsellor_writes_a_question_and_students_are_asked_it_in_english);
on_both_databases!(a_file_with_mistakes_is_not_taken_and_a_good_one_is_taken_whole);

/// What the staff of a story tap, in their language.
struct Words {
    phone: &'static str,
    new: &'static str,
    kind: &'static str,
    audience: &'static str,
    hand_in: &'static str,
    approve: &'static str,
    give_back: &'static str,
    correct: &'static str,
    retire: &'static str,
    remark: &'static str,
}

const CHINESE: Words = Words {
    phone: "zh-hans",
    new: "出新题",
    kind: "冒充电商、物流客服",
    audience: "毕业生",
    hand_in: "提交",
    approve: "通过",
    give_back: "退回",
    correct: "修改",
    retire: "停用",
    remark: "C也可能是对的，请改",
};

const ENGLISH: Words = Words {
    phone: "en",
    new: "New question",
    kind: "Fake shop or courier support",
    audience: "Graduating",
    hand_in: "Hand it in",
    approve: "Approve",
    give_back: "Return it",
    correct: "Correct it",
    retire: "Retire it",
    remark: "C may be right too, please change it",
};

const IN_CHINESE: &str = "题目：“客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？\n\
    A：下载他发的软件\nB：挂断，到官方App里查\nC：问他是哪家的\nD：告诉他{验证码}\n答案：B\n\
    解释：会员在官方App里就能取消，不用别人帮忙。";

const IN_ENGLISH: &str = "Question: “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?\n\
    A: Install the app they send\nB: Hang up and look in the official app\nC: Ask which company it is\n\
    D: Tell them the {code}\nAnswer: B\nWhy: You can cancel in the official app yourself.";

async fn campus_on(database: Database, words: &Words) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-07 18:00")
        .class("软件2101", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .of(Segment::Graduating)
        .await;
    let enrolled = [("李想", "202101000001", None), ("王敏", "202101000002", None), ("Daniyar", "202101000003", None)];
    campus.db_enrols("软件2101", &enrolled).await;
    for name in ["陈老师", "周处长"] {
        campus.enters(name, words.phone);
    }
    campus.db_appoints("陈老师", Duty::Counsellor, Some("软件2101")).await;
    campus
}

/// Somebody answers question after question until one begins like this; tells whether one did.
async fn is_asked(person: Person<'_>, (next, begins): (&str, &str)) -> bool {
    person.says("/quiz").await;
    for nth in 1..=QUESTIONS {
        if person.last().contains(begins) {
            return true;
        }
        person.taps("A").await;
        if nth < QUESTIONS {
            person.taps(next).await;
        }
    }
    false
}

async fn a_counsellor_writes_a_question_and_students_are_asked_it_in_chinese(database: Database) {
    let campus = a_question_goes_its_way(database, &CHINESE).await;
    let (chen, zhou) = (campus.person("陈老师"), campus.person("周处长"));
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.transcript(), @"
        04-07 18:00  陈老师  /question
        04-07 18:00  无诈  我们自己出的题
                           在用：0道 · 等别人审核：0道
                           点一道题可以查看。审核的人不会是出题的人。
                           ⟦出新题⟧ ⟦用文件交题⟧
        04-07 18:00  陈老师  ⟨出新题⟩ → toast: 出新题
        04-07 18:00  无诈  出一道新题
                           是关于哪种诈骗的？
                           ⟦冒充领导、老师、熟人⟧ ⟦刷单返利⟧
                           ⟦出租出借电话卡、银行卡，帮人转账⟧ ⟦冒充电商、物流客服⟧
                           ⟦冒充使馆、出入境、签证机构⟧ ⟦私下换汇、代缴学费⟧
                           ⟦网络游戏产品虚假交易⟧ ⟦冒充发放奖助学金、补贴⟧
                           ⟦虚假网络投资理财⟧ ⟦虚假招聘、培训贷⟧
                           ⟦虚假贷款、征信⟧ ⟦钓鱼链接、邮件、二维码⟧
                           ⟦冒充公检法及政府机关⟧ ⟦租房诈骗⟧
                           ⟦网络婚恋、交友⟧ ⟦冒充学校收费、假新生群⟧
                           ⟦屏幕共享、远程控制⟧ ⟦裸聊敲诈⟧
                           ⟦虚假购物、服务⟧ ⟦机票退改签⟧
        04-07 18:00  陈老师  ⟨冒充电商、物流客服⟩ → toast: 冒充电商、物流客服
        04-07 18:00  无诈  中文题目。点一下下面的格式复制，填好后用一条消息发给我。答案写一个字母，A到D。
                           题目：…
                           A：…
                           B：…
                           C：…
                           D：…
                           答案：…
                           解释：…
        04-07 18:00  陈老师  题目：怎么办？
                           A：转账
                           B：转账
                           C：等
                           D：问
                           答案：B
                           解释：
        04-07 18:00  无诈  这道题还不能收。请改好后把整个格式再发一遍：
                           “B”和别的选项意思一样，四个选项要各不相同。
                           “解释”没有填，请补上。
        04-07 18:00  陈老师  题目：“客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A：下载他发的软件
                           B：挂断，到官方App里查
                           C：问他是哪家的
                           D：告诉他{验证码}
                           答案：B
                           解释：会员在官方App里就能取消，不用别人帮忙。
        04-07 18:00  无诈  英文题目。同一道题，四个选项的顺序不变。点一下下面的格式复制，填好后用一条消息发给我。
                           Question: …
                           A: …
                           B: …
                           C: …
                           D: …
                           Answer: B
                           Why: …
        04-07 18:00  陈老师  Question: “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A: Install the app they send
                           B: Hang up and look in the official app
                           C: Ask which company it is
                           D: Tell them the {code}
                           Answer: B
                           Why: You can cancel in the official app yourself.
        04-07 18:00  无诈  ✎ 已提交：own-1。还要等：专班办公室暂时没有别的人可以审核。需要给另一个人授予这个角色（/invite），对方发 /question 就能看到。
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦修改⟧ ⟦撤回这道题⟧
        04-07 18:00  陈老师  ⟨毕业生⟩ → toast: 毕业生
        04-07 18:00  陈老师  ⟨提交⟩ → toast: 提交
        04-07 18:00  无诈  已退回：own-1。请改好再提交。
                           要改的地方：C也可能是对的，请改
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦修改⟧ ⟦撤回这道题⟧
        04-07 18:00  陈老师  ⟨修改⟩ → toast: 修改
        04-07 18:00  无诈  中文题目。点一下下面的格式复制，填好后用一条消息发给我。答案写一个字母，A到D。
                           题目：“客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A：下载他发的软件
                           B：挂断，到官方App里查
                           C：问他是哪家的
                           D：告诉他{验证码}
                           答案：B
                           解释：会员在官方App里就能取消，不用别人帮忙。
        04-07 18:00  无诈  英文题目。同一道题，四个选项的顺序不变。点一下下面的格式复制，填好后用一条消息发给我。
                           Question: “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A: Install the app they send
                           B: Hang up and look in the official app
                           C: Ask which company it is
                           D: Tell them the {code}
                           Answer: B
                           Why: You can cancel in the official app yourself.
        04-07 18:00  陈老师  题目：“客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A：下载他发的软件
                           B：挂断，到官方App里查
                           C：给他打回去
                           D：告诉他{验证码}
                           答案：B
                           解释：会员在官方App里就能取消，不用别人帮忙。
        04-07 18:00  无诈  读者看到的就是这样。要改哪种语言，就把那种语言的格式再发一遍。
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦所有人⟧ ⟦新生⟧ ⟦✓ 毕业生⟧
                           ⟦留学生⟧ ⟦教职工⟧
                           ⟦提交⟧ ⟦不交了⟧
        04-07 18:00  无诈  读者看到的就是这样。要改哪种语言，就把那种语言的格式再发一遍。
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦所有人⟧ ⟦新生⟧ ⟦✓ 毕业生⟧
                           ⟦留学生⟧ ⟦教职工⟧
                           ⟦提交⟧ ⟦不交了⟧
        04-07 18:00  陈老师  Question: “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A: Install the app they send
                           B: Hang up and look in the official app
                           C: Call them back
                           D: Tell them the {code}
                           Answer: B
                           Why: You can cancel in the official app yourself.
        04-07 18:00  无诈  ✎ 已提交：own-1。由专班办公室的另一个人审核，有结果我会告诉你。
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦修改⟧ ⟦撤回这道题⟧
        04-07 18:00  陈老师  ⟨提交⟩ → toast: 提交
        04-07 18:01  无诈  在用：own-1。测验里会出这道题。
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
        04-07 18:01  无诈  已停用：own-1。以后不再出这道题。
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
        ");
        insta::assert_snapshot!(zhou.transcript(), @"
        04-07 18:00  周处长  /question
        04-07 18:00  无诈  我们自己出的题
                           在用：0道 · 等别人审核：1道
                           点一道题可以查看。审核的人不会是出题的人。
                           待审 · own-1 冒充电商、物流客服：“客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           ⟦own-1⟧
                           ⟦出新题⟧ ⟦用文件交题⟧
        04-07 18:00  周处长  ⟨own-1⟩ → toast: own-1
        04-07 18:00  无诈  请审核这道题：own-1。是别人出的。通过以后就会出现在测验里。
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦通过⟧ ⟦退回⟧
        04-07 18:00  周处长  ⟨退回⟩ → toast: 退回
        04-07 18:00  无诈  own-1哪里要改？请用一条消息写下来，不超过200字。出题人只看到你写的话，看不到你的名字。
        04-07 18:00  周处长  C也可能是对的，请改
        04-07 18:00  无诈  已退回给出题人：own-1。改好以后会再请你审核。
                           要改的地方：C也可能是对的，请改
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
        04-07 18:00  无诈  ✎ 在用：own-1。测验里会出这道题。
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦停用⟧
        04-07 18:01  周处长  ⟨通过⟩ → toast: 通过
        04-07 18:01  周处长  /question
        04-07 18:01  无诈  我们自己出的题
                           在用：1道 · 等别人审核：0道
                           点一道题可以查看。审核的人不会是出题的人。
                           在用 · own-1 冒充电商、物流客服：“客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           ⟦own-1⟧
                           ⟦出新题⟧ ⟦用文件交题⟧
        04-07 18:01  周处长  ⟨own-1⟩ → toast: own-1
        04-07 18:01  无诈  ✎ 已停用：own-1。以后不再出这道题。
                           冒充电商、物流客服 · 对象：毕业生
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
        04-07 18:01  周处长  ⟨停用⟩ → toast: 停用
        ");
        insta::assert_snapshot!(campus.person("王敏").last(), @"
        第2题，共10题
        中介让你在手机上刷脸，签一份“房租分期协议”。要先看清什么？
        A. 刷脸快不快，房子会不会没了
        B. 每月要付的钱是不是最便宜
        C. 是不是以我的名义借了贷款
        D. 能不能让中介代我来填资料
        ");
    }
    for name in ["王敏", "Daniyar"] {
        campus.person(name).reads();
    }
    campus.officer().reads();
}

async fn a_counsellor_writes_a_question_and_students_are_asked_it_in_english(database: Database) {
    let campus = a_question_goes_its_way(database, &ENGLISH).await;
    let (chen, zhou) = (campus.person("陈老师"), campus.person("周处长"));
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.transcript(), @"
        04-07 18:00  陈老师  /question
        04-07 18:00  无诈  Quiz questions of our own
                           In use: 0 · waiting for a second person: 0
                           Tap a question to see it. Whoever looks at it is never the one who wrote it.
                           ⟦New question⟧ ⟦By file⟧
        04-07 18:00  陈老师  ⟨New question⟩ → toast: New question
        04-07 18:00  无诈  A new question
                           Which fraud is it about?
                           ⟦Posing as a leader, teacher or friend⟧ ⟦Paid tasks and fake-order rebates⟧
                           ⟦Lending cards or accounts, moving money for others⟧ ⟦Fake shop or courier support⟧
                           ⟦Posing as embassy, immigration or visa agency⟧ ⟦Private currency exchange and tuition agents⟧
                           ⟦Fake game-account and item trades⟧ ⟦Fake grants, scholarships and subsidies⟧
                           ⟦Fake online investment⟧ ⟦Fake jobs, internships and training loans⟧
                           ⟦Fake loans and “credit repair”⟧ ⟦Phishing links, e-mails and QR codes⟧
                           ⟦Posing as police, prosecutors or officials⟧ ⟦Rental scams⟧
                           ⟦Romance and friendship scams⟧ ⟦Fake school fees and freshman groups⟧
                           ⟦Screen sharing and remote control⟧ ⟦Sextortion⟧
                           ⟦Fake shopping and services⟧ ⟦Flight or train change scams⟧
        04-07 18:00  陈老师  ⟨Fake shop or courier support⟩ → toast: Fake shop or courier support
        04-07 18:00  无诈  The Chinese words. Tap the form to copy it, fill it in and send it to me in one message. The answer is one letter, A to D.
                           题目：…
                           A：…
                           B：…
                           C：…
                           D：…
                           答案：…
                           解释：…
        04-07 18:00  陈老师  题目：怎么办？
                           A：转账
                           B：转账
                           C：等
                           D：问
                           答案：B
                           解释：
        04-07 18:00  无诈  The question cannot be taken like this. Please correct it and send the whole form again:
                           B – it says the same as another option. Make all four different.
                           Why – it is missing. Please add it.
        04-07 18:00  陈老师  题目：“客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A：下载他发的软件
                           B：挂断，到官方App里查
                           C：问他是哪家的
                           D：告诉他{验证码}
                           答案：B
                           解释：会员在官方App里就能取消，不用别人帮忙。
        04-07 18:00  无诈  The English words. The same question with the same four options in the same order. Tap the form to copy it, fill it in and send it to me in one message.
                           Question: …
                           A: …
                           B: …
                           C: …
                           D: …
                           Answer: B
                           Why: …
        04-07 18:00  陈老师  Question: “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A: Install the app they send
                           B: Hang up and look in the official app
                           C: Ask which company it is
                           D: Tell them the {code}
                           Answer: B
                           Why: You can cancel in the official app yourself.
        04-07 18:00  无诈  ✎ Handed in: own-1. It waits: nobody else of the task-force office can look at it yet. A second person needs that role (/invite) and finds it under /question.
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦Correct it⟧ ⟦Take it back⟧
        04-07 18:00  陈老师  ⟨Graduating⟩ → toast: Graduating
        04-07 18:00  陈老师  ⟨Hand it in⟩ → toast: Hand it in
        04-07 18:00  无诈  Returned: own-1. Please correct it and hand it in again.
                           What to do about it: C may be right too, please change it
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦Correct it⟧ ⟦Take it back⟧
        04-07 18:00  陈老师  ⟨Correct it⟩ → toast: Correct it
        04-07 18:00  无诈  The Chinese words. Tap the form to copy it, fill it in and send it to me in one message. The answer is one letter, A to D.
                           题目：“客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A：下载他发的软件
                           B：挂断，到官方App里查
                           C：问他是哪家的
                           D：告诉他{验证码}
                           答案：B
                           解释：会员在官方App里就能取消，不用别人帮忙。
        04-07 18:00  无诈  The English words. The same question with the same four options in the same order. Tap the form to copy it, fill it in and send it to me in one message.
                           Question: “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A: Install the app they send
                           B: Hang up and look in the official app
                           C: Ask which company it is
                           D: Tell them the {code}
                           Answer: B
                           Why: You can cancel in the official app yourself.
        04-07 18:00  陈老师  题目：“客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A：下载他发的软件
                           B：挂断，到官方App里查
                           C：给他打回去
                           D：告诉他{验证码}
                           答案：B
                           解释：会员在官方App里就能取消，不用别人帮忙。
        04-07 18:00  无诈  This is what readers will see. To change it, send the form of that language again.
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦Everybody⟧ ⟦New students⟧ ⟦✓ Graduating⟧
                           ⟦International⟧ ⟦Staff⟧
                           ⟦Hand it in⟧ ⟦Drop it⟧
        04-07 18:00  无诈  This is what readers will see. To change it, send the form of that language again.
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦Everybody⟧ ⟦New students⟧ ⟦✓ Graduating⟧
                           ⟦International⟧ ⟦Staff⟧
                           ⟦Hand it in⟧ ⟦Drop it⟧
        04-07 18:00  陈老师  Question: “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A: Install the app they send
                           B: Hang up and look in the official app
                           C: Call them back
                           D: Tell them the {code}
                           Answer: B
                           Why: You can cancel in the official app yourself.
        04-07 18:00  无诈  ✎ Handed in: own-1. Somebody else of the task-force office looks at it; I will tell you what they say.
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦Correct it⟧ ⟦Take it back⟧
        04-07 18:00  陈老师  ⟨Hand it in⟩ → toast: Hand it in
        04-07 18:01  无诈  In use: own-1. It is asked in quizzes.
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
        04-07 18:01  无诈  Retired: own-1. It is not asked any more.
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
        ");
        insta::assert_snapshot!(zhou.transcript(), @"
        04-07 18:00  周处长  /question
        04-07 18:00  无诈  Quiz questions of our own
                           In use: 0 · waiting for a second person: 1
                           Tap a question to see it. Whoever looks at it is never the one who wrote it.
                           Waiting · own-1 Fake shop or courier support: “Customer service” says you joined by mi…
                           ⟦own-1⟧
                           ⟦New question⟧ ⟦By file⟧
        04-07 18:00  周处长  ⟨own-1⟩ → toast: own-1
        04-07 18:00  无诈  Please look at this question: own-1. Somebody else wrote it. Once you approve it, it is asked in quizzes.
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦Approve⟧ ⟦Return it⟧
        04-07 18:00  周处长  ⟨Return it⟩ → toast: Return it
        04-07 18:00  无诈  What should be changed about own-1? Please write it in one message of at most 200 characters. Its writer is told your words, not your name.
        04-07 18:00  周处长  C may be right too, please change it
        04-07 18:00  无诈  Returned to its writer: own-1. It comes back to you once it is corrected.
                           What to do about it: C may be right too, please change it
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 问他是哪家的
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Ask which company it is
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
        04-07 18:00  无诈  ✎ In use: own-1. It is asked in quizzes.
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
                           ⟦Retire it⟧
        04-07 18:01  周处长  ⟨Approve⟩ → toast: Approve
        04-07 18:01  周处长  /question
        04-07 18:01  无诈  Quiz questions of our own
                           In use: 1 · waiting for a second person: 0
                           Tap a question to see it. Whoever looks at it is never the one who wrote it.
                           In use · own-1 Fake shop or courier support: “Customer service” says you joined by mi…
                           ⟦own-1⟧
                           ⟦New question⟧ ⟦By file⟧
        04-07 18:01  周处长  ⟨own-1⟩ → toast: own-1
        04-07 18:01  无诈  ✎ Retired: own-1. It is not asked any more.
                           Fake shop or courier support · for: Graduating
                           · · ·
                           “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
                           A. 下载他发的软件
                           ✓ B. 挂断，到官方App里查
                           C. 给他打回去
                           D. 告诉他{验证码}

                           正确答案是B。会员在官方App里就能取消，不用别人帮忙。
                           · · ·
                           “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
                           A. Install the app they send
                           ✓ B. Hang up and look in the official app
                           C. Call them back
                           D. Tell them the {code}

                           B is right. You can cancel in the official app yourself.
        04-07 18:01  周处长  ⟨Retire it⟩ → toast: Retire it
        ");
    }
    for name in ["王敏", "Daniyar"] {
        campus.person(name).reads();
    }
    campus.officer().reads();
}

/// A counsellor writes a question with a mistake first and nobody else can look at it; then somebody can, who returns
/// it with a remark; it is corrected, approved, asked in two languages, outlives a restart, and is retired.
async fn a_question_goes_its_way(database: Database, words: &Words) -> Campus {
    let campus = campus_on(database, words).await;
    let (chen, zhou) = (campus.person("陈老师"), campus.person("周处长"));
    let (wang, daniyar) = (campus.person("王敏"), campus.person("Daniyar"));
    for (name, digits) in [("李想", "01"), ("王敏", "02")] {
        let reader = campus.person(name);
        reader.says("/bind 软件2101").await;
        reader.says(&format!("00{digits}")).await;
        let surname: String = name.chars().take(1).collect();
        reader.taps(&format!("{digits} {surname}*")).await;
    }
    chen.says("/question").await;
    chen.taps(words.new).await;
    chen.taps(words.kind).await;
    // Two options that say the same, and no reason.
    chen.says("题目：怎么办？\nA：转账\nB：转账\nC：等\nD：问\n答案：B\n解释：").await;
    chen.says(IN_CHINESE).await;
    chen.says(IN_ENGLISH).await;
    chen.taps(words.audience).await;
    chen.taps(words.hand_in).await;

    // Somebody of the office comes, and finds it in the list.
    campus.db_appoints("周处长", Duty::Admin, None).await;
    zhou.says("/question").await;
    zhou.taps("own-1").await;
    zhou.taps(words.give_back).await;
    zhou.says(words.remark).await;
    chen.taps(words.correct).await;
    let (better_zh, better_en) = ("C：给他打回去", "C: Call them back");
    chen.says(&IN_CHINESE.replace("C：问他是哪家的", better_zh)).await;
    chen.says(&IN_ENGLISH.replace("C: Ask which company it is", better_en)).await;
    chen.taps(words.hand_in).await;
    assert!(!is_asked(daniyar, ("Next", "“Customer service”")).await, "nobody has approved it yet");
    daniyar.reads();
    zhou.taps(words.approve).await;

    campus.bot_stops().await;
    campus.bot_starts().await;
    assert!(is_asked(wang, ("下一题", "“客服”说你点错了会员，<每月>扣800元 & 要帮你取消")).await, "{}", wang.last());
    assert!(wang.last().contains("{验证码}"), "{}", wang.last());
    let li = campus.person("李想");
    li.says("/language en").await;
    let begins = "“Customer service” says you joined by mistake & will pay 800 yuan <monthly>";
    assert!(is_asked(li, ("Next", begins)).await, "{}", li.last());
    li.reads();

    // It is retired while it waits for an answer.
    zhou.says("/question").await;
    zhou.taps("own-1").await;
    zhou.taps(words.retire).await;
    wang.taps("A").await;
    assert!(!wang.last().contains("点错了会员"), "{}", wang.last());
    campus.passes(minutes(1)).await;
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'question.%' ORDER BY seq").await;
    let facts: Vec<_> = facts.iter().filter_map(|kind| kind.strip_prefix("question.")).collect();
    assert_eq!(facts, ["proposed", "returned", "proposed", "approved", "retired"]);
    campus
}

#[tokio::test]
async fn nobody_looks_at_their_own_and_students_write_none() {
    let campus = campus_on(Database::Sqlite, &CHINESE).await;
    campus.db_appoints("周处长", Duty::Admin, None).await;
    let (zhou, wang) = (campus.person("周处长"), campus.person("王敏"));
    wang.says("/写题").await;
    assert!(wang.last().starts_with("你没有权限这样做"), "{}", wang.last());
    zhou.says("/写题").await;
    assert!(zhou.last().starts_with("我们自己出的题"), "{}", zhou.last());
    zhou.taps("出新题").await;
    zhou.taps("冒充电商、物流客服").await;
    zhou.says(IN_CHINESE).await;
    zhou.says(&IN_ENGLISH.replace("Answer: B", "Answer: C")).await;
    assert!(zhou.last().contains("“答案”和另一种语言里写的不一样"), "{}", zhou.last());
    zhou.says(IN_ENGLISH).await;
    zhou.taps("提交").await;
    insta::assert_snapshot!(zhou.last(), @"
    已提交：own-1。还要等：专班办公室暂时没有别的人可以审核。需要给另一个人授予这个角色（/invite），对方发 /question 就能看到。
    冒充电商、物流客服 · 对象：所有人
    · · ·
    “客服”说你点错了会员，<每月>扣800元 & 要帮你取消，怎么办？
    A. 下载他发的软件
    ✓ B. 挂断，到官方App里查
    C. 问他是哪家的
    D. 告诉他{验证码}

    正确答案是B。会员在官方App里就能取消，不用别人帮忙。
    · · ·
    “Customer service” says you joined by mistake & will pay 800 yuan <monthly>. What now?
    A. Install the app they send
    ✓ B. Hang up and look in the official app
    C. Ask which company it is
    D. Tell them the {code}

    B is right. You can cancel in the official app yourself.
    ");
    zhou.says("/question").await;
    zhou.taps("own-1").await;
    zhou.taps("撤回这道题").await;
    let told = zhou.transcript();
    assert!(!told.contains("⟦通过⟧") && told.contains("⟦撤回这道题⟧"), "{told}");
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'question.%' ORDER BY seq").await;
    assert_eq!(facts, ["question.proposed", "question.retired"]);
    assert_eq!(campus.db_texts("SELECT state FROM question").await, ["retired"]);
    campus.officer().reads();
}

const HEADING: &str = "标签,语言,诈骗类型,题目,A,B,C,D,答案,解释,对象\n";

async fn a_file_with_mistakes_is_not_taken_and_a_good_one_is_taken_whole(database: Database) {
    let campus = campus_on(database, &CHINESE).await;
    campus.db_appoints("周处长", Duty::Admin, None).await;
    let (chen, zhou) = (campus.person("陈老师"), campus.person("周处长"));
    zhou.says("/help").await;
    zhou.reads();
    chen.says("/question").await;
    chen.taps("用文件交题").await;
    chen.taps("领取空白表格").await;
    let template = chen.last_bytes();
    let bad = format!(
        "{HEADING}1,中文,传销,刷单能赚钱吗？,能,能,看情况,不知道,B,不能。,\n1,英文,,Can you earn by clicks?,Yes,No,\
         Perhaps,See www.clicks.top,,No.,\n2,俄文,冒充电商、物流客服,Что?,а,б,в,г,A,Нет.,"
    );
    chen.sends("题目.csv", bad).await;
    let good = format!(
        "{HEADING}1,中文,冒充电商、物流客服,客服让你共享屏幕，怎么办？,共享,挂断,等,问,B,不共享。,所有人\n\
         1,English,,Customer service wants to see your screen. What now?,Share,Hang up,Wait,Ask,,Never share.,\n\
         1,ru,,Служба поддержки просит показать экран. Что делать?,Показать,Положить трубку,Ждать,Спросить,,Не показывайте.,\n\
         2,中文,customer_service,客服要验证码，怎么办？,给,不给,等,问,b,不给。,毕业生\n\
         2,en,customer_service,Customer service wants a code. What now?,Give it,Refuse,Wait,Ask,B,Never.,毕业生\n"
    );
    chen.sends("题目.csv", &good).await;
    chen.taps("收下").await;
    // What is known already is not taken again, and the file to fill in can be sent back.
    chen.sends("题目.csv", &good).await;
    chen.sends("quiz-questions.xlsx", template).await;
    chen.taps("不收").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.transcript(), @"
    04-07 18:00  陈老师  /question
    04-07 18:00  无诈  我们自己出的题
                       在用：0道 · 等别人审核：0道
                       点一道题可以查看。审核的人不会是出题的人。
                       ⟦出新题⟧ ⟦用文件交题⟧
    04-07 18:00  陈老师  ⟨用文件交题⟩ → toast: 用文件交题
    04-07 18:00  无诈  用文件交题
                       把 .xlsx 或 .csv 文件直接发到这里。每行是一道题的一种语言，标签相同的行是同一道题，中文和英文都要有。我先核对，要么全部收下，要么一道也不收；收下的题逐道由另一个人审核。每个格子不超过300字。
                       ⟦领取空白表格⟧
    04-07 18:00  陈老师  ⟨领取空白表格⟩ → toast: 领取空白表格
    04-07 18:00  无诈  在表头下面填写，再把文件发回给我。里面的例题是编的，请换掉。 [quiz-questions.xlsx, 5907 bytes]
    04-07 18:00  陈老师  [题目.csv, 283 bytes]
    04-07 18:00  无诈  文件里有错，一道也没有收。请改好再发一遍。
                       第2行：“诈骗类型”认不出来，请对照空白表格填写。
                       第2行：“B”和别的选项意思一样，四个选项要各不相同。
                       第3行：“D”里有网址，读者可能会点开。请改用文字描述。
                       第4行：“语言”认不出来，请对照空白表格填写。
    04-07 18:00  陈老师  [题目.csv, 703 bytes]
    04-07 18:00  无诈  ✎ 已收下2道，逐道由另一个人审核。发 /question 可以看进展。
    04-07 18:00  陈老师  ⟨收下⟩ → toast: 收下
    04-07 18:00  陈老师  [题目.csv, 703 bytes]
    04-07 18:00  无诈  文件里没有新题。已经有的：2道
    04-07 18:00  陈老师  [quiz-questions.xlsx, 5907 bytes]
    04-07 18:00  无诈  ✎ 一道也没有收。
    04-07 18:00  陈老师  ⟨不收⟩ → toast: 不收
    ");
        insta::assert_snapshot!(zhou.last(), @"有2道测验题等你审核，是用文件交来的。发 /question 逐道查看。");
    }
    zhou.says("/question").await;
    zhou.taps("own-1").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(zhou.last(), @"
        请审核这道题：own-1。是别人出的。通过以后就会出现在测验里。
        冒充电商、物流客服 · 对象：所有人
        另有语言：ru
        · · ·
        客服让你共享屏幕，怎么办？
        A. 共享
        ✓ B. 挂断
        C. 等
        D. 问

        正确答案是B。不共享。
        · · ·
        Customer service wants to see your screen. What now?
        A. Share
        ✓ B. Hang up
        C. Wait
        D. Ask

        B is right. Never share.
        ");
    }
    zhou.taps("通过").await;
    chen.reads();
    let states = campus.db_texts("SELECT state FROM question ORDER BY id").await;
    assert_eq!(states, ["approved", "draft"]);
    campus.officer().reads();
}
