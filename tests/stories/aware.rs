//! How many know the common frauds: a sample drawn by lot, three numbers that are never one, and a map.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use wuzha::domain::role::Duty;
use wuzha::text::Locale;

use super::quiz::{right, wrong};
use super::reader::button;
use crate::harness::campus::{Campus, Database, Person, leaves_to_look_at, monitor};

on_both_databases!(a_sample_is_drawn_and_told_beside_the_other_numbers_in_chinese);
on_both_databases!(a_sample_is_drawn_and_told_beside_the_other_numbers_in_english);
on_both_databases!(a_sample_is_answered_and_told_in_russian);
on_both_databases!(a_sample_is_answered_and_told_in_arabic);

/// Two classes of two colleges, and how many are in each: of 120 students six are drawn, four and two.
const CLASSES: [(&str, usize); 2] = [("软件2301", 80), ("会计2403", 40)];

/// Everybody who was drawn in a week: the account and the class, those of the larger college first.
const DRAWN: &str = "SELECT CAST(a.account AS TEXT) || ' ' || s.class FROM aware_ask a JOIN student s ON s.id = a.student \
    WHERE a.week = (SELECT MAX(week) FROM aware_week) ORDER BY CASE WHEN s.class = '软件2301' THEN 0 ELSE 1 END, a.id";

/// Everything that is kept of answers, without who gave them.
const TOTALS: &str = "SELECT campus || ' ' || college || ' ' || CAST(SUM(people) AS TEXT) || ' ' || \
    CAST(SUM(right_people) AS TEXT) FROM aware_total GROUP BY campus, college ORDER BY SUM(people)";

const ENTRIES: &str = "SELECT day || ' ' || kind || ' ' || body FROM ledger WHERE kind LIKE 'awareness.%' ORDER BY seq";

fn name(class: &str, seat: usize) -> String {
    format!("{class}-{seat}")
}

/// A campus of 120 students who have all said who they are and read their greeting.
async fn campus_on(database: Database, language: &str) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-14 09:00")
        .class("软件2301", [monitor("李雷")])
        .class("会计2403", [monitor("韩梅")])
        .await;
    campus.db_run("UPDATE class SET college = '经济管理学院' WHERE name = '会计2403'").await;
    let mut roster = "班级,班内序号,姓名,学号\n".to_owned();
    let mut bound = String::new();
    for (at, (class, size)) in CLASSES.into_iter().enumerate() {
        for seat in 1..=size {
            let _ = writeln!(roster, "{class},{seat},张三,20230100{}{seat:03}", at + 1);
            let account = campus.enters(&name(class, seat), language).0;
            let _ = write!(
                bound,
                "INSERT INTO student_account (student, account, bound_at, open_until) SELECT id, {account}, 0, 0 \
                 FROM student WHERE class = '{class}' AND seat = {seat};"
            );
        }
    }
    campus.brings_roster(&roster).await.expect("a good list");
    campus.db_run(&bound).await;
    for (class, size) in CLASSES {
        for seat in 1..=size {
            let person = campus.person(&name(class, seat));
            person.starts(None).await;
            person.reads();
        }
    }
    campus.officer().says("/help").await;
    campus.officer().reads();
    campus
}

/// The names of those who were drawn last, those of the larger college first.
async fn drawn(campus: &Campus) -> Vec<String> {
    let all = CLASSES.into_iter().flat_map(|(class, size)| (1..=size).map(move |seat| name(class, seat)));
    let names: BTreeMap<i64, String> = all.map(|name| (campus.person(&name).account(), name)).collect();
    let rows = campus.db_texts(DRAWN).await;
    let account = |row: &String| row.split(' ').next().and_then(|account| account.parse().ok()).expect("an account");
    rows.iter().map(|row| names[&account(row)].clone()).collect()
}

/// Somebody answers both questions, the second rightly or not, and reads what follows.
async fn answers(person: Person<'_>, next: &str, is_right: bool) {
    person.taps(right(person)).await;
    person.taps(next).await;
    person.taps(if is_right { right(person) } else { wrong(person) }).await;
    person.reads();
}

async fn a_sample_is_drawn_and_told_beside_the_other_numbers_in_chinese(database: Database) {
    let campus = campus_on(database, "zh-hans").await;
    let officer = campus.officer();
    officer.says("/知晓率").await;
    let before = officer.last();
    campus.passes_until("2025-04-14 11:58").await;
    let names = drawn(&campus).await;
    assert_eq!(names.len(), 6);
    let first = campus.person(&names[0]);
    assert!(first.last().starts_with("抽到你了：两道题，一分钟\n这周从120名同学里随机抽了6人，"), "{}", first.last());
    let silent = campus.person(&names[3]);
    silent.reads();
    officer.says("/aware").await;
    let running = officer.last();

    // The first answer counts, however often it is pressed.
    let letter = wrong(first);
    let answered = first.taps_twice(letter).await;
    assert!(answered[0].starts_with("没答对，应该选") && answered[1].starts_with("这一题你答过了"), "{answered:?}");
    first.taps("下一题").await;
    assert!(first.last().starts_with("第2题，共2题\n"), "{}", first.last());
    first.taps(right(first)).await;
    assert!(first.last().ends_with("三周之内不会再抽到你。要多练练，发 /quiz。"), "{}", first.last());
    first.reads();
    for name in [&names[1], &names[2], &names[4], &names[5]] {
        answers(campus.person(name), "下一题", true).await;
    }
    let stranger = campus.person(&names[3]);
    let forged = stranger.forges("1.wc.1-0-a.AAAAAAAAAAA").await;
    assert!(forged.starts_with("这张卡片已经过期"), "{forged}");

    // Kinds that enough people met in the quiz: one is known everywhere, one badly in one college.
    campus
        .db_run(
            "INSERT INTO quiz_total (term, class, fraud_type, people, right_people) VALUES \
             ('', '软件2301', 'police', 40, 38), ('', '软件2301', 'brushing', 40, 22), ('', '软件2301', 'loan', 4, 1), \
             ('', '会计2403', 'police', 20, 17), ('', '会计2403', 'brushing', 20, 15), ('', '', 'rental', 50, 1)",
        )
        .await;
    campus.bot_stops().await;
    campus.bot_starts().await;
    campus.passes_until("2025-04-21 09:00").await;
    assert_eq!(silent.taps("A").await, "这一周的抽样已经结束，谢谢。");
    officer.says("/aware").await;
    let told = officer.last();
    assert!(officer.last_bytes().starts_with(b"\x89PNG"), "the map");
    leaves_to_look_at("heat.png", &officer.last_bytes());
    let entries = campus.db_texts(ENTRIES).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(before, @"
        反诈知晓情况：全校
        4月1日起，名册上共120人。三个数字说的是三件事，不能合成一个。
        ① 送达：0.0%（0人）。所在班级群收到过提示或预警，不等于看了。
        ② 看过：不到5人点过“看过了”。
        ③ 答对：还没有抽样结果。每周第一个工作日抽5%。
        每个学院答同一种骗局的还不到5人，画不出图。
        ");
        insta::assert_snapshot!(running, @"
        反诈知晓情况：全校
        4月1日起，名册上共120人。三个数字说的是三件事，不能合成一个。
        ① 送达：0.0%（0人）。所在班级群收到过提示或预警，不等于看了。
        ② 看过：不到5人点过“看过了”。
        ③ 答对：还没有抽样结果。每周第一个工作日抽5%。
        这一周（4月14日起）正在抽样：抽到6人，4月21日00:00截止。
        每个学院答同一种骗局的还不到5人，画不出图。
        ");
        insta::assert_snapshot!(told, @"
        反诈知晓情况：全校
        4月1日起，名册上共120人。三个数字说的是三件事，不能合成一个。
        ① 送达：100.0%（120人）。所在班级群收到过提示或预警，不等于看了。
        ② 看过：不到5人点过“看过了”。
        ③ 答对：77.8%，95%置信区间36.0–95.6%。随机抽样，两道题都答对才算（4月14日这一周，作答5人）。
        抽到6人，能收到6人，作答5人（83.3%）。没作答的全算答错是66.7%，全算答对是83.3%。
        区间：威尔逊法，按学院加权，做了有限总体校正。
        答对最少的骗局：刷单返利 · 冒充公检法及政府机关
        ");
        insta::assert_snapshot!(entries.join("\n"), @r#"
        2025-04-14 awareness.asked {"drawn":6,"reached":6,"students":120,"week":"2025-04-14"}
        2025-04-20 awareness.measured {"answered":5,"drawn":6,"verified":4,"week":"2025-04-14"}
        "#);
    }
    assert_eq!(campus.db_texts(TOTALS).await, ["qingdao 经济管理学院 4 4", "qingdao 计算机科学与工程学院 6 5"]);

    // The next week others are drawn, and the officer of a college sees that one only.
    campus.passes_until("2025-04-21 11:58").await;
    let others = drawn(&campus).await;
    assert!(others.len() == 6 && others.iter().all(|name| !names.contains(name)), "{others:?} after {names:?}");
    campus.enters("何老师", "zh-hans");
    campus.db_appoints("何老师", Duty::Counsellor, Some("会计2403")).await;
    let teacher = campus.person("何老师");
    teacher.says("/知晓").await;
    let own = teacher.last();
    teacher.says("/知晓 计算机科学与工程学院").await;
    let refused = teacher.last();
    campus.person("李雷").says("/aware").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(own, @"
        反诈知晓情况：经济管理学院
        4月1日起，名册上共40人。三个数字说的是三件事，不能合成一个。
        ① 送达：100.0%（40人）。所在班级群收到过提示或预警，不等于看了。
        ② 看过：不到5人点过“看过了”。
        ③ 答对：作答不到5人，不公布（4月14日这一周）。
        抽到2人，能收到2人。
        这一周（4月21日起）正在抽样：抽到2人，4月28日00:00截止。
        答对最少的骗局：刷单返利 · 冒充公检法及政府机关
        ");
        insta::assert_snapshot!(refused, @"
        你没有权限这样做。可以这样做的人：
        专班管理员：1人
        ");
    }
    first.says("/mydata").await;
    let file = first.last_file();
    let kept: Vec<_> = file.lines().skip_while(|line| !line.starts_with("抽样")).take(1).collect();
    assert_eq!(kept, ["抽样（4月14日这一周）：答了2题，答对1题"]);
    first.says("/forget").await;
    first.taps("忘记我").await;
    let left = "SELECT CAST(COUNT(*) AS TEXT) FROM aware_ask WHERE account IS NULL AND answers = '{}'";
    assert_eq!(campus.db_texts(left).await, ["1"]);
    assert_eq!(campus.db_texts(TOTALS).await.len(), 2, "the sums stay");
    reads_all(&campus);
}

async fn a_sample_is_drawn_and_told_beside_the_other_numbers_in_english(database: Database) {
    let campus = campus_on(database, "en").await;
    campus.passes_until("2025-04-14 11:58").await;
    let names = drawn(&campus).await;
    let first = campus.person(&names[0]);
    assert!(first.last().starts_with("You were drawn: two questions, one minute\nThis week 6 of 120 students"));
    for name in &names {
        answers(campus.person(name), "Next", *name != names[5]).await;
    }
    campus.passes_until("2025-04-21 09:00").await;
    campus.enters("Ms Hall", "en");
    campus.db_appoints("Ms Hall", Duty::Viewer, None).await;
    let hall = campus.person("Ms Hall");
    hall.says("/aware").await;
    let all = hall.last();
    hall.says("/aware 经济管理学院").await;
    let college = hall.last();
    hall.says("/aware nowhere").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(all, @"
        What people know of fraud: the whole university
        Since 1 April; 120 students on the roster. The three numbers say three things and make no single one.
        ① Reached: 100.0 % (120). Their class’s group got a tip or an alert; that is not reading it.
        ② Acknowledged: fewer than 5 tapped “Got it”.
        ③ Verified: 83.3 %, 95 % interval 44.4–96.9 %. Drawn by lot, and right in both questions (week of 14 April, 6 answered).
        6 were drawn, 6 could be written to, 6 answered (100.0 %). With all the silent ones wrong it would be 83.3 %, with all of them right 83.3 %.
        Interval: Wilson, weighted by college, corrected for a finite population.
        In no college did 5 people answer questions about the same fraud, so there is no map.
        ");
        insta::assert_snapshot!(college, @"
        What people know of fraud: 经济管理学院
        Since 1 April; 40 students on the roster. The three numbers say three things and make no single one.
        ① Reached: 100.0 % (40). Their class’s group got a tip or an alert; that is not reading it.
        ② Acknowledged: fewer than 5 tapped “Got it”.
        ③ Verified: fewer than 5 answered, so nothing is told (week of 14 April).
        2 were drawn, 2 could be written to.
        In no college did 5 people answer questions about the same fraud, so there is no map.
        ");
        insta::assert_snapshot!(hall.last(), @"
        There is no class, college, campus or department called nowhere. Please check the name.
        Examples: /aware or /aware School of Computing.
        ");
    }
    // After four weeks nobody can tell who was drawn; the sums are kept.
    campus.passes_until("2025-05-13 04:00").await;
    let oldest = "SELECT MIN(week) FROM aware_ask";
    assert_eq!(campus.db_texts(oldest).await, ["2025-04-21"]);
    assert_eq!(campus.db_texts(TOTALS).await, ["qingdao 经济管理学院 4 3", "qingdao 计算机科学与工程学院 8 8"]);
    reads_all(&campus);
}

/// What somebody who was drawn reads, and what staff are told in the end.
async fn a_sample_is_answered_and_told(database: Database, tag: &str) -> String {
    let locale = Locale::parse(tag).expect("a language");
    let campus = campus_on(database, tag).await;
    campus.passes_until("2025-04-14 11:58").await;
    let names = drawn(&campus).await;
    let first = campus.person(&names[0]);
    // Which questions are asked is drawn by lot.
    let head = first.last().lines().take(4).collect::<Vec<_>>().join("\n");
    first.taps(wrong(first)).await;
    first.taps(&button(&locale, "aware-next")).await;
    first.taps(right(first)).await;
    let last = first.last();
    let foot = last.rsplit_once("\n\n").expect("what is said in the end").1;
    let mut read = vec![head, foot.to_owned()];
    for name in &names[1..] {
        answers(campus.person(name), &button(&locale, "aware-next"), true).await;
    }
    campus.passes_until("2025-04-21 09:00").await;
    campus.enters("Ms Hall", tag);
    campus.db_appoints("Ms Hall", Duty::Viewer, None).await;
    campus.person("Ms Hall").says("/aware").await;
    read.push(campus.person("Ms Hall").last());
    reads_all(&campus);
    read.join("\n----\n")
}

async fn a_sample_is_answered_and_told_in_russian(database: Database) {
    let read = a_sample_is_answered_and_told(database, "ru").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(read, @"
        Вы попали в выборку: два вопроса, одна минута
        Студентов, случайно выбранных на этой неделе: 6 из 120. Им задают два вопроса о мошенничестве, чтобы узнать, что люди знают на самом деле. Ваши ответы видите только вы, университет видит лишь общие числа. Отвечать необязательно.

        Вопрос 1 из 2
        ----
        Это всё, спасибо. В ближайшие три недели вас больше не выберут. Хотите ещё — отправьте /quiz.
        ----
        Что знают о мошенничестве: весь университет
        С 1 апреля; студентов в списках: 120. Три числа говорят о разном, сводить их в одно нельзя.
        ① Дошло: 100.0% (120 чел.). В чат их группы пришёл совет или предупреждение; это ещё не значит «прочитали».
        ② Прочитано: «Прочитано» нажали меньше 5 человек.
        ③ Ответили верно: 83.3%, 95%-й доверительный интервал 44.4–96.9%. Случайная выборка, верны оба ответа (неделя с 14 апреля, ответили: 6).
        Выбраны: 6, могли получить вопросы: 6, ответили: 6 (100.0%). Если бы все остальные ошиблись, было бы 83.3%, если бы ответили верно — 83.3%.
        Интервал: метод Уилсона, с весами по факультетам и поправкой на конечность совокупности.
        Ни на одном факультете об одном и том же виде мошенничества не ответили хотя бы 5 чел., поэтому карты нет.
        ");
    }
}

async fn a_sample_is_answered_and_told_in_arabic(database: Database) {
    let read = a_sample_is_answered_and_told(database, "ar").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(read, @"
        وقع عليك الاختيار: سؤالان في دقيقة واحدة
        هذا الأسبوع اختير بالقرعة بعض الطلاب (6 من 120)، ويُسألون سؤالين عن الاحتيال، لمعرفة ما يعرفه الناس حقًا. إجاباتك لا يراها غيرك؛ ولا ترى الجامعة إلا المجاميع. ولا يلزمك أن تجيب.

        السؤال 1 من 2
        ----
        انتهت الأسئلة، شكرًا لك. لن يقع عليك الاختيار مرة أخرى خلال ثلاثة أسابيع. وللمزيد أرسل /quiz.
        ----
        ما يعرفه الناس عن الاحتيال: الجامعة كلها
        منذ 1 أبريل؛ عدد الطلاب في القوائم: 120. الأرقام الثلاثة تقول ثلاثة أمور، ولا تُدمج في رقم واحد.
        ① الوصول: 100.0% (120). وصلت إلى مجموعة صفهم نصيحة أو تنبيه؛ وهذا لا يعني أنهم قرأوها.
        ② تأكيد القراءة: من ضغطوا «قرأتها» أقل من 5.
        ③ الإجابة الصحيحة: 83.3%، وفترة الثقة 95% من 44.4% إلى 96.9%. عينة عشوائية، والصواب في السؤالين معًا (أسبوع 14 أبريل، أجاب 6).
        اختير 6، وأمكنت مراسلة 6، وأجاب 6 (100.0%). لو عُدّ كل من لم يجب مخطئًا لكانت النسبة 83.3%، ولو عُدّ كلهم مصيبين لكانت 83.3%.
        الفترة: طريقة ويلسون، مرجّحة بحسب الكلية، مع تصحيح المجتمع المحدود.
        في كل كلية لم يبلغ عدد من أجابوا عن النوع نفسه من الاحتيال 5 بعد، فلا رسم.
        ");
    }
}

/// Everybody looks at what the bot said.
fn reads_all(campus: &Campus) {
    for (class, size) in CLASSES {
        for seat in 1..=size {
            campus.person(&name(class, seat)).reads();
        }
        campus.group(class).reads();
    }
    for name in ["李雷", "韩梅", "何老师", "Ms Hall"] {
        if campus.knows(name) {
            campus.person(name).reads();
        }
    }
    campus.officer().reads();
}
