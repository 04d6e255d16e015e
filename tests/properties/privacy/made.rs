//! Texts that a seed makes: sentences into which numbers, names and places are put in many writings.

/// Chance that repeats itself (xorshift64*, <https://en.wikipedia.org/wiki/Xorshift>).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % most
    }

    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap())).collect()
    }

    fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }
}

/// Leaking sentences: what they are about, in braces, and what stands around it.
const LEAKING: [(&str, &[&str]); 14] = [
    (
        "mobile",
        &[
            "有情况请拨打{}。",
            "她留下的电话是{}，可以核实。",
            "联系{}（王老师转）。",
            "He left {} as his number.",
            "Text {} if you saw this man.",
            "手机{}已停机。",
        ],
    ),
    (
        "identity",
        &[
            "登记的身份证号为{}。",
            "骗子拿到了{}这个号码。",
            "Her ID {} was photographed.",
            "用{}开了户。",
            "The document says {}.",
        ],
    ),
    (
        "card",
        &[
            "钱转到了{}。",
            "收款卡{}，开户行在外省。",
            "The account was {}.",
            "Do not pay to {} again.",
            "卡号是{}，已止付。",
        ],
    ),
    ("student", &["学号{}，请联系学院。", "系统里{}的同学未完成答题。", "Student {} has to come.", "登录名为{}。"]),
    (
        "account",
        &["对方让他加微信：{}。", "微信号{}已被举报。", "Please add WeChat ID {} said the caller.", "加vx {}领取。"],
    ),
    ("email", &["材料发到{}。", "Mail it to {} today.", "邮箱{}收到了假通知。"]),
    ("plate", &["车主（{}）收到罚款短信。", "The owner of {} paid a fake fine.", "车辆{}被冒用。"]),
    ("room", &["家住{}的学生接到电话。", "宿舍是{}，已回访。", "{}有同学被骗。", "快递员到{}敲门。"]),
    ("room", &["The student in {} was cheated.", "She lives in {} and is safe.", "They went to {} last night."]),
    ("class", &["{}一名学生被骗。", "据了解，{}有一例。", "{}某同学已报警。", "One case in {} was reported."]),
    ("name", &["受害人{}已报警。", "姓名：{}，已联系家长。", "学生{}接到陌生来电。", "室友{}陪同报案。"]),
    (
        "name",
        &["The victim, {}, went to the police.", "Name: {}", "A girl named {} was called.", "My roommate {} paid it."],
    ),
    (
        "amount",
        &[
            "该生被骗{}。",
            "先后转账{}，已报案。",
            "损失{}，追回一部分。",
            "She lost {} that day.",
            "The fake shop took {}.",
            "共计损失{}。",
        ],
    ),
    (
        "moment",
        &[
            "4月12日{}，该生接到来电。",
            "昨晚{}，账户被盗刷。",
            "当日{}完成最后一笔转账。",
            "She was called at {} that day.",
            "On 2025-04-12 {} the money left.",
        ],
    ),
];

const SURNAMES: [&str; 12] = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳", "徐"];
const GIVEN: [&str; 14] =
    ["晓雨", "建国", "思远", "子涵", "敏", "悦", "浩然", "佳琪", "俊杰", "雅婷", "文博", "梓萱", "强", "丽华"];
const ENGLISH: [&str; 8] = [
    "Li Wenbo",
    "Zhang Yating",
    "Nurlan Akhmetov",
    "Maria Petrova",
    "Chen Haoran",
    "Fatima Khan",
    "Wang Lihua",
    "Kim Minji",
];

/// So many leaking texts.
pub fn leaking(seed: u64, count: usize) -> Vec<String> {
    let mut chance = Chance(seed);
    (0..count)
        .map(|nth| {
            let (kind, sentences) = LEAKING[nth % LEAKING.len()];
            let sentence = chance.one(sentences);
            let is_chinese = !sentence.is_ascii();
            let leak = match kind {
                "mobile" => mobile(&mut chance),
                "identity" => identity(&mut chance),
                "card" => card(&mut chance),
                "student" => format!("{}{}", chance.between(2021, 2025), chance.between(13_000_000, 29_999_999)),
                "account" => {
                    format!("{}{}", chance.one(&["kefu_", "lele", "aa_bb", "wx-help", "xiaoyu"]), chance.digits(4))
                }
                "email" => {
                    let (name, number) = (chance.one(&["xiaoyu", "li.wen", "n_akhmet"]), chance.digits(3));
                    format!("{name}{number}@{}", chance.one(&["mail.example.com", "example.org"]))
                }
                "plate" => {
                    let (sep, tail) = (chance.one(&["", "·", " "]), chance.digits(4));
                    format!("鲁Z{sep}{}{tail}", chance.one(&["D", "8", "K"]))
                }
                "room" if is_chinese => chinese_room(&mut chance),
                "room" => english_room(&mut chance),
                "class" => class(&mut chance, is_chinese),
                "name" if is_chinese => format!("{}{}", chance.one(&SURNAMES), chance.one(&GIVEN)),
                "name" => chance.one(&ENGLISH).to_owned(),
                "amount" => amount(&mut chance, is_chinese),
                _ => moment(&mut chance, is_chinese),
            };
            sentence.replace("{}", &format!("{{{kind}:{leak}}}"))
        })
        .collect()
}

/// What a mobile number is written with.
fn mobile(chance: &mut Chance) -> String {
    let number = format!("{}{}", chance.one(&["154", "164", "169"]), chance.digits(8));
    let (a, b, c) = (&number[..3], &number[3..7], &number[7..]);
    match chance.below(8) {
        0 => format!("{a} {b} {c}"),
        1 => format!("{a}-{b}-{c}"),
        2 => format!("+86 {number}"),
        3 => number.chars().map(|digit| char::from_u32(digit as u32 + 0xfee0).unwrap()).collect(),
        4 => number.chars().map(chinese_digit).collect(),
        5 => format!("{a}\u{200b}{b}\u{200d}{c}"),
        _ => number,
    }
}

fn chinese_digit(digit: char) -> char {
    "零一二三四五六七八九".chars().nth(usize::try_from(digit.to_digit(10).unwrap()).unwrap()).unwrap()
}

/// An ID number of a region that does not exist.
fn identity(chance: &mut Chance) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let (region, running) = (chance.digits(4), chance.digits(3));
    let (year, month, day) = (chance.between(1999, 2007), chance.between(1, 12), chance.between(1, 28));
    let digits = format!("99{region}{year}{month:02}{day:02}{running}");
    let sum: u32 = digits.chars().zip(WEIGHTS).map(|(digit, weight)| digit.to_digit(10).unwrap() * weight).sum();
    let check = "10X98765432".chars().nth(usize::try_from(sum % 11).unwrap()).unwrap();
    match chance.below(4) {
        0 => format!("{} {} {}{check}", &digits[..6], &digits[6..14], &digits[14..]),
        1 => format!("{digits}{}", check.to_ascii_lowercase()),
        _ => format!("{digits}{check}"),
    }
}

/// The number of a card of nobody's bank.
fn card(chance: &mut Chance) -> String {
    let length = if chance.below(2) == 0 { 16 } else { 19 };
    let body = format!("620000{}", chance.digits(length - 7));
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let values = body.chars().rev().map(|digit| digit.to_digit(10).unwrap()).enumerate();
    let sum: u32 = values.map(|(at, digit)| if at % 2 == 0 { doubled(digit) } else { digit }).sum();
    let number = format!("{body}{}", (10 - sum % 10) % 10);
    if chance.below(2) == 0 {
        let groups: Vec<_> = number.as_bytes().chunks(4).map(|group| std::str::from_utf8(group).unwrap()).collect();
        groups.join(chance.one(&[" ", "-"]))
    } else {
        number
    }
}

fn chinese_room(chance: &mut Chance) -> String {
    let (house, room) = (chance.between(1, 19), chance.between(1, 6) * 100 + chance.between(1, 40));
    match chance.below(5) {
        0 => format!("{house}号楼{room}"),
        1 => format!("{}苑{house}-{room}", chance.one(&["南", "北", "东", "西"])),
        2 => format!("{house}号公寓{room}室"),
        3 => format!("学生公寓{house}栋{room}"),
        _ => format!("宿舍{room}"),
    }
}

fn english_room(chance: &mut Chance) -> String {
    let (house, room) = (chance.between(1, 19), chance.between(1, 6) * 100 + chance.between(1, 40));
    match chance.below(4) {
        0 => format!("Building {house}, room {room}"),
        1 => format!("dorm room {room}"),
        2 => format!("Dormitory {house}-{room}"),
        _ => format!("room {room}, Building {house}"),
    }
}

fn class(chance: &mut Chance, is_chinese: bool) -> String {
    let (year, nth) = (chance.between(21, 25), chance.between(1, 9));
    if !is_chinese {
        let major = chance.one(&["Software ", "CS", "EE", "Mining ", "class CS-"]);
        return format!("{major}{year}0{nth}");
    }
    let major = chance.one(&["软件", "机械工程", "会计", "采矿", "数据科学与大数据", "英语"]);
    let major = if major.starts_with("数据科学") { "大数据" } else { major };
    match chance.below(4) {
        0 => format!("{major}{year}0{nth}"),
        1 => format!("{major}{year}-{nth}班"),
        2 => format!("{major}{year}级{nth}班"),
        _ => format!("{major}{year}0{nth}班"),
    }
}

fn amount(chance: &mut Chance, is_chinese: bool) -> String {
    let yuan = chance.between(1, 9) * 1_000 + chance.between(101, 499) * 2 + 1;
    let grouped = format!("{},{:03}", yuan / 1_000, yuan % 1_000);
    if !is_chinese {
        return match chance.below(4) {
            0 => format!("{grouped} yuan"),
            1 => format!("¥{grouped}.50"),
            2 => format!("RMB {yuan}"),
            _ => format!("{yuan} CNY"),
        };
    }
    match chance.below(6) {
        0 => format!("{yuan}元"),
        1 => format!("{grouped}.80元"),
        2 => format!("￥{yuan}"),
        3 => format!("{}.{:02}万元", yuan / 1_000, chance.between(11, 89) / 10 * 10 + 1),
        4 => {
            let digits: Vec<char> = yuan.to_string().chars().map(chinese_digit).collect();
            let said = format!("{}千{}百{}十{}元", digits[0], digits[1], digits[2], digits[3]);
            said.replace("零十", "零").replace("零百", "零").replace("零零", "零")
        }
        _ => format!("人民币{yuan}元整"),
    }
}

fn moment(chance: &mut Chance, is_chinese: bool) -> String {
    let (hour, minute) = (chance.between(8, 22), chance.between(0, 11) * 5 + chance.between(1, 4));
    match chance.below(3) {
        0 if is_chinese => format!("{hour}时{minute}分"),
        1 if is_chinese => format!("{hour}点{minute:02}分许"),
        _ => format!("{hour:02}:{minute:02}"),
    }
}

/// Sentences in which nothing leads to anybody; `#` is a number that counts, `@` a number of an order.
const CLEAN: [&str; 44] = [
    "本周共召开班会#场，覆盖#人。",
    "已向#个群推送提示，送达#条。",
    "答题平均分#，参与#人次。",
    "{day}开展宣传，发放手册#份。",
    "{day} {round}在体育馆举行讲座，请准时参加。",
    "值班时间{round}-{late}，电话96110。",
    "全校今年发案#起，同比下降#%。",
    "全省累计挽回损失#万元。",
    "订单号@已发货。",
    "流水号：@，处理完毕。",
    "运单@显示已签收，如未收到请联系官方客服。",
    "案件编号{code}，请勿外传。",
    "被骗{general}的学生已得到帮助。",
    "一名学生损失{general}，警方正在办理。",
    "刷单返{small}元是诱饵。",
    "某学院某同学接到假冒客服来电。",
    "{surname}同学分享了自己的经历。",
    "{surname}老师主讲反诈第一课。",
    "{surname}某因帮信罪被处理。",
    "同学们要记住：不听、不信、不转账。",
    "学生会组织#名志愿者入户宣传。",
    "检查宿舍#间，发现隐患#处。",
    "第#期简报见附件，共#页。",
    "银行客服{hotline}，请以卡背面号码为准。",
    "请安装国家反诈中心App，开启来电预警。",
    "官网 https://www.gov.cn/fanzha 有完整说明。",
    "下载安装包请到 news.sdust.edu.cn 查看。",
    "微信支付、支付宝都有延时到账功能。",
    "图书馆二楼设咨询点，每周#场。",
    "留学生班会用中英双语进行，到会#人。",
    "We held # meetings for # people this week.",
    "The quiz was answered # times; the mean was #.",
    "The lecture on {day} begins at {round} in the gym.",
    "Order number @ is made up.",
    "Tracking number @ leads nowhere.",
    "Case {code} is closed.",
    "A student lost {english} to a fake shop.",
    "Rebates of {small} yuan are a bait.",
    "Call 96110 or your bank’s line {hotline}.",
    "Read https://www.gov.cn/ for the law.",
    "Teams visited # dormitory rooms.",
    "The Student Union gave out # leaflets.",
    "Mr {english_surname} spoke about job scams.",
    "Losses this year fell by #%.",
];

/// So many clean texts.
pub fn clean(seed: u64, count: usize) -> Vec<String> {
    let mut chance = Chance(seed ^ 0xC1EA);
    (0..count)
        .map(|nth| {
            let mut text = CLEAN[nth % CLEAN.len()].to_owned();
            while text.contains('#') {
                text = text.replacen('#', &chance.between(2, 1_999).to_string(), 1);
            }
            let order = format!("{}{}", chance.one(&["2025", "88", "SF", "YT6", "6222"]), chance.digits(14));
            let code = format!("A3799{}{}", chance.between(2_024, 2_026), chance.digits(6));
            let (half, late) = (chance.one(&["00", "30"]), chance.between(15, 21));
            let day = match chance.below(3) {
                0 => format!("2025-0{}-{}", chance.between(1, 9), chance.between(10, 28)),
                1 => format!("{}月{}日", chance.between(1, 12), chance.between(1, 28)),
                _ => format!("2025年{}月", chance.between(1, 12)),
            };
            for (mark, value) in [
                ("@", order.as_str()),
                ("{code}", &code),
                ("{day}", &day),
                ("{round}", &format!("{}:{half}", chance.between(8, 14))),
                ("{late}", &format!("{late}:{half}")),
                ("{small}", &chance.between(1, 99).to_string()),
                ("{general}", chance.one(&["三千余元", "近万元", "2万元", "五千多元", "1.5万元", "数千元", "600元"])),
                (
                    "{english}",
                    chance.one(&["about 3,000 yuan", "over 20,000 yuan", "5000 yuan", "several thousand yuan"]),
                ),
                ("{hotline}", chance.one(&["95588", "95533", "95017", "400-820-5555", "95599"])),
                ("{surname}", chance.one(&SURNAMES)),
                ("{english_surname}", chance.one(&["Li", "Wang", "Petrov"])),
            ] {
                text = text.replace(mark, value);
            }
            text
        })
        .collect()
}
