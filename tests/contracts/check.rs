//! How well a forwarded text is told: invented messages of every kind of fraud, and honest ones with the same words.

use std::collections::BTreeSet;

use wuzha::domain::check::{Judgement, Sureness, Words};
use wuzha::plan::check;

/// At least this part of the fraudulent messages is found suspicious …
const FOUND_MIN: f64 = 0.95;

/// … at least this part of them is called by its kind …
const NAMED_MIN: f64 = 0.85;

/// … and at most this part of the honest ones is called a kind of fraud, none of them for sure.
const ALARMS_MAX: f64 = 0.10;

/// Invented messages, by the kind of fraud.
const FRAUD: [(&str, [&str; 2]); 20] = [
    (
        "brushing",
        [
            "亲，我是商家客服小林，给店铺冲销量，一单垫付98元返118元，做满三单一起结，名额不多了哦",
            "Hi! Earn from your phone: boost sales orders for online shops, pay 20 and get 28 back within minutes. Simple tasks, paid daily.",
        ],
    ),
    (
        "investment",
        [
            "老师今晚八点带大家操作，跟着导师带单，稳赚不赔，昨天群友都晒收益了，平台链接私我拿",
            "Our trading platform gives a guaranteed return of 3 percent a day. Follow my signals in the stock group, no risk at all.",
        ],
    ),
    (
        "shopping",
        [
            "出几台海关扣押的平板，全新未拆，低于市场价一半，先付定金留货，走平台要手续费，加微信交易",
            "Selling two concert tickets, half the price. Avoid the platform fee and pay me directly, I ship today.",
        ],
    ),
    (
        "customer_service",
        [
            "您好，这里是快递客服，您的包裹丢失，按规定三倍理赔，请添加理赔专员，打开屏幕共享指导您领取",
            "Dear customer, your parcel was lost. To get the compensation for your parcel, share your screen with our customer service.",
        ],
    ),
    (
        "loan_credit",
        [
            "同学，你名下有学生账户未注销，会影响征信，今天之内要把各平台额度借出来转到对公账户清零",
            "Instant loan for students, no collateral! Pay the processing fee first and the money is yours today.",
        ],
    ),
    (
        "acquaintance",
        [
            "我是你导师，手机在维修，现在不方便接电话，先帮我垫付一笔会务费给对方，晚上转给你",
            "This is your professor. I am in a meeting and cannot take calls. Buy gift cards for a guest and send me the card number and PIN.",
        ],
    ),
    (
        "police",
        [
            "这里是市公安局刑侦支队，你名下的银行卡涉嫌洗钱，现在配合调查，不要挂断，不得告诉任何人，资金转入安全账户核查",
            "This is the Public Security Bureau. Your identity was used for money laundering. Do not tell anybody and move your money to the safe account.",
        ],
    ),
    (
        "romance",
        [
            "宝贝，我叔叔在交易所，有内部消息，我们一起投资，赚够首付就见面，亲爱的你先充值一点试试",
            "My love, I miss you. I send you a gift but customs stopped the gift and wants 500. We will invest together for our future.",
        ],
    ),
    (
        "game",
        [
            "高价收游戏号，要先交解冻金账号才能提现，私下交易不走平台，免费皮肤也送你",
            "Sell your account of the game to me, free skins included. Pay the deposit first to unfreeze it.",
        ],
    ),
    (
        "ticket_change",
        [
            "尊敬的旅客，您预订的航班因机械故障已取消，请致电下方号码办理改签，可领取延误赔偿300元",
            "Your flight has been cancelled. Call this number to rebook and get 300 yuan as flight delay compensation.",
        ],
    ),
    (
        "school_fee",
        [
            "各位新生家长，教材费、军训服费共680元，请今天之内扫码付款到班主任收款码，逾期影响报到",
            "Freshmen group: the textbook fee and the military training uniform cost 680 yuan. Scan my code before midnight.",
        ],
    ),
    (
        "grant",
        [
            "你的国家助学金已下发，请点开链接领取，填写银行卡和收到的验证码，逾期作废",
            "Claim your student subsidy of 2,000 yuan: log in here and give me the code you received. The grant expires today.",
        ],
    ),
    (
        "job",
        [
            "名企内推，保offer，先交报名费和培训费3980元，不够可以办培训贷，入职就能还清",
            "Guaranteed offer at a large bank after a paid internship placement. Registration fee 3,000, a training loan can be arranged.",
        ],
    ),
    (
        "rental",
        [
            "房东急租，房租低，想看房的很多，先交定金才能看房，身份证拍给我就给你留着",
            "Nice apartment near campus, the landlord is abroad. Pay a deposit to hold the room before viewing.",
        ],
    ),
    (
        "sextortion",
        [
            "你刚才裸聊的视频我都录下来了，通讯录好友也在我手上，两小时内不给钱就群发你的视频",
            "I recorded you. Pay or I send your intimate video to all your contacts.",
        ],
    ),
    (
        "screen_share",
        [
            "请您下载会议软件，输入会议号加入会议，点屏幕共享，专员一步步教您关闭业务",
            "Join the meeting and share your screen so that our officer can help you by remote assistance.",
        ],
    ),
    (
        "card_lending",
        [
            "收银行卡电话卡，一套一千，用你的卡走流水，帮忙收款就有提成，日结",
            "Rent your bank card to us for a week: we receive money for clients and you keep a commission. Easy money.",
        ],
    ),
    (
        "embassy_visa",
        [
            "大使馆通知：您有一份文件未领取，护照被冒用涉案，请保持通话，否则签证将被取消并遣返",
            "This is the embassy. Your passport was used in a crime and your visa will be cancelled. Stay on the line or you face deportation.",
        ],
    ),
    (
        "forex_tuition",
        [
            "代缴学费九五折，换汇汇率优惠高于银行，先人民币转到我个人账户，对面马上到账",
            "We pay your tuition for you with 10 percent off, and exchange money at a better rate than the bank.",
        ],
    ),
    (
        "phishing",
        [
            "【校园邮箱】您的邮箱容量已满，将于今日停用，请点击链接重新认证账号和密码",
            "Your mailbox is full. Click the link and confirm your password, or your account will be closed.",
        ],
    ),
];

/// Invented honest messages.
const HONEST: [&str; 40] = [
    "明天下午两点在图书馆一楼开班会，请大家准时参加，有事提前向班长请假。",
    "本周五之前把社会实践报告交到学习委员那里，电子版发到班级邮箱。",
    "学校财务处通知：学费请登录学校统一缴费平台缴纳，不接受任何个人收款。",
    "国家助学金评审结果已在学院公告栏公示，有异议请向辅导员反映。",
    "您的快递已到南门驿站，取件码见驿站短信，请在今天20点前取走。",
    "民警今天下午到我院做安全讲座，请各班派十名同学参加。",
    "周六招聘会在体育馆举行，带好简历，参加面试的同学穿正装。",
    "妈妈给你转了这个月的生活费，记得按时吃饭，天气凉了多穿点。",
    "实验室的钥匙在值班室，登记以后可以借，用完当天还回去。",
    "高铁改签在12306上自己就能办，开车前都可以，不用打电话。",
    "张老师说课题组会改到周三上午，地点不变，材料提前发群里。",
    "篮球赛报名截止到周四，报名找体育委员，不收费。",
    "图书馆数据库账号即日起用统一身份认证登录，密码不变。",
    "我把笔记拍照发你了，第三章那几页有点糊，看不清再跟我说。",
    "周末一起去看电影吗？票我已经买好了，到时候请我喝奶茶就行。",
    "学生处提醒：出租房屋请走正规中介，签合同前看清条款。",
    "游戏社团今晚八点线上比赛，房间号开赛前十分钟发群里。",
    "宿舍水电费从校园卡里扣，余额不足请在食堂一楼充值。",
    "医院通知：体检报告已出，请凭校园卡到校医院一楼领取。",
    "奖学金已经发到大家学校统一办的银行卡里，请自行查收。",
    "The library closes at ten tonight because of the holiday. Please return your books before then.",
    "Our group meets on Wednesday in room A201. Bring the draft of the report.",
    "Your parcel is at the south gate station. Pick it up before eight.",
    "The visa office is open from nine to five. Bring your passport and two photos.",
    "Tuition is paid in the university's payment system only. The finance office takes no cash.",
    "Job fair on Saturday in the gym. Bring printed copies of your CV.",
    "I moved the rehearsal to Friday at seven. The hall is booked.",
    "Happy birthday! See you at the canteen at noon, lunch is on me.",
    "The dormitory heating starts on the fifteenth of November.",
    "The embassy holds a reception for students on national day; register at the international office.",
    "Thanks for the notes. Could you send me chapter four as well?",
    "The train at 14:20 is sold out, so I took the one at 15:05.",
    "The scholarship list is on the notice board. Objections go to your counsellor.",
    "Football practice is cancelled because of rain.",
    "Please fill in the course survey in the teaching system by Sunday.",
    "The bank on campus opens at half past eight; bring your passport to open an account.",
    "My landlord repaired the heater yesterday, the room is warm again.",
    "The meeting about exchange programmes is on Tuesday at four.",
    "今天食堂二楼有新窗口，味道不错，价格也不贵，中午一起去？",
    "Reminder: physical examination results can be collected at the clinic.",
];

#[test]
fn frauds_are_found_and_called_by_their_kind() {
    let words = check::words();
    let (mut found, mut named, mut missed) = (0, 0, Vec::new());
    for (kind, texts) in &FRAUD {
        for text in texts {
            let judgement = words.judge(text);
            found += usize::from(judgement.is_suspicious());
            match &judgement.kind {
                Some((told, _)) if told.as_str() == *kind => named += 1,
                told => missed.push(format!("{kind} is told as {told:?}: {text}")),
            }
        }
    }
    let all = FRAUD.len() * 2;
    println!("{found} of {all} invented frauds found, {named} called by their kind\n{}", missed.join("\n"));
    assert!(part(found, all) >= FOUND_MIN, "{found} of {all}\n{}", missed.join("\n"));
    assert!(part(named, all) >= NAMED_MIN, "{named} of {all}\n{}", missed.join("\n"));
}

#[test]
fn honest_messages_are_left_alone() {
    let words = check::words();
    let alarms: Vec<_> = HONEST.iter().filter_map(|text| Some((text, words.judge(text).kind?))).collect();
    println!("{} false alarms in {} honest messages", alarms.len(), HONEST.len());
    assert!(part(alarms.len(), HONEST.len()) <= ALARMS_MAX, "{alarms:#?}");
    let sure = alarms.iter().filter(|(_, (_, sureness))| *sureness == Sureness::Clear).count();
    assert_eq!(sure, 0, "{alarms:#?}");
}

#[test]
fn gaps_and_signs_that_nobody_sees_hide_nothing() {
    let words = check::words();
    for text in FRAUD.iter().flat_map(|(_, texts)| texts) {
        let plain = words.judge(text);
        for between in [" ", "\u{200b}", "·", "\u{2060}", "-"] {
            let dressed: String = text
                .chars()
                .flat_map(|sign| {
                    let gap = if ('\u{4e00}'..='\u{9fff}').contains(&sign) { between } else { "" };
                    [sign.to_string(), gap.to_owned()]
                })
                .collect();
            // What stands in gaps of phrases is the same, so the judgement is too.
            assert_eq!(words.judge(&dressed), plain, "{dressed}");
        }
        let wide: String =
            text.chars().map(|sign| if ('!'..='~').contains(&sign) { widened(sign) } else { sign }).collect();
        assert_eq!(words.judge(&wide), plain, "{wide}");
    }
}

#[test]
fn a_warning_of_the_police_may_be_one() {
    let words: Words = check::words();
    let judgement: Judgement = words.judge(
        "反诈提示：谨防冒充公检法诈骗！骗子会说你涉嫌洗钱，要你把钱转到安全账户。公检法没有安全账户，切勿转账。",
    );
    assert!(judgement.is_suspicious() && judgement.is_warning);
}

#[test]
fn long_texts_are_read_to_a_limit() {
    let long = "一".repeat(100_000) + "安全账户";
    assert!(!check::words().judge(&long).is_suspicious());
}

#[test]
fn no_text_stands_twice() {
    let texts: BTreeSet<&str> = FRAUD.iter().flat_map(|(_, texts)| *texts).chain(HONEST).collect();
    assert_eq!(texts.len(), FRAUD.len() * 2 + HONEST.len());
}

fn part(some: usize, all: usize) -> f64 {
    some as f64 / all as f64
}

fn widened(sign: char) -> char {
    char::from_u32(u32::from(sign) + 0xfee0).unwrap_or(sign)
}
