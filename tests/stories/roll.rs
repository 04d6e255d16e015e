//! A class on paper: a sheet to print, for a meeting where not everybody is on the messenger.

use wuzha::domain::role::Duty;
use wuzha::sandbox::ChatId;

use crate::harness::browser::Browser;
use crate::harness::campus::{Campus, Database, Person, international, minutes, monitor, student};

on_both_databases!(a_monitor_prints_the_roll_of_the_class_in_chinese);
on_both_databases!(a_counsellor_of_two_classes_chooses_whose_roll_it_is_in_english);

const PRIVATE_ONLY: &str = "这个命令只能私下用，请点开我的头像，在私聊里发给我。";

async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-17 18:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .class("软件2302", [monitor("赵明")])
        .class("软件2303", [student("孙悦")])
        .await;
    let roster = "班级,班内序号,姓名,学号\n软件2301,1,李想,202301003101\n软件2301,2,王敏,202301003102\n\
                  软件2301,7,Aigerim Nurlanova,202301003107\n软件2302,1,赵明,202301003201\n";
    campus.brings_roster(roster).await.expect("a good list");
    campus.marks_offline("软件2301", 2, true).await.expect("nobody is bound");
    campus
}

/// What a roll says, without its style: the text of each element in a line of its own.
fn read(page: &str) -> String {
    let (_, body) = page.split_once("<body>").expect("a page");
    let text: String = body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).fold(
        String::new(),
        |mut all, text| {
            let text = text.trim();
            if !text.is_empty() {
                all.push_str(text);
                all.push('\n');
            }
            all
        },
    );
    text
}

/// What was said, without the sizes of the files.
fn told(person: Person<'_>) -> String {
    let transcript = person.transcript();
    let lines = transcript.lines().map(|line| match line.split_once(".html, ") {
        Some((before, _)) => format!("{before}.html]"),
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Everything that the ledger says about rolls, one on each line.
async fn written(campus: &Campus) -> Vec<String> {
    let rolls = "SELECT day || ' ' || actor || ' ' || class || ' ' || body FROM ledger WHERE kind = 'roster.printed' \
                 ORDER BY seq";
    campus.db_texts(rolls).await
}

/// The name of the file that came last.
fn file_name(campus: &Campus, person: Person<'_>) -> String {
    let last = campus.world().last_message(ChatId(person.account())).expect("a message");
    last.file.expect("a file").name
}

async fn a_monitor_prints_the_roll_of_the_class_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let li = campus.person("李想");

    li.says("/纸质名册").await;
    assert_eq!(file_name(&campus, li), "wuzha-roll-软件2301-2025-04-17.html");
    let page = li.last_file();
    li.says("/roll 软件2301").await;
    assert_eq!(li.last_file(), page, "nothing has changed, so nothing is sent again");
    campus.marks_offline("软件2301", 2, false).await.expect("nobody is bound");
    li.says("/roll 软件 ２３０１").await;
    assert!(page.contains('△') && !li.last_file().contains('△'), "what has changed is sent at once");
    campus.passes(minutes(1)).await;
    li.says("/打印名册").await;

    let written = written(&campus).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(read(&page), @"
        软件2301
        纸质名册
        第1页，共1页
        计算机科学与工程学院 · 名册3人 · 2025年4月17日生成
        日期
        事项
        主题班会
        承诺签名
        其他
        序号
        姓名
        到场
        签名
        备注
        01
        李*
        02
        王*
        △
        序号
        姓名
        到场
        签名
        备注
        07
        A. N.
        到场的打“✓”。结束后私聊发给 @wuzha_demo_bot：
        缺 3 17 22
        换成缺席同学的序号。全到就发“全勤”。
        应到3人，实到
        缺席序号
        班长签名
        △ 线下：不用这个软件的同学，请当面通知。
        纸上只有班内序号和遮住的姓名。请不要拍照发群；登记后交给辅导员，学期末销毁。
        ");
        insta::assert_snapshot!(told(li), @"
        04-17 18:00  李想  /纸质名册
        04-17 18:00  无诈  软件2301的纸质名册
                           3人，A4纸1页。用浏览器打开文件，再打印。
                           结束后在这里发“缺 3 17 22”这样的缺席序号，全到就发“全勤”。
                           纸上只有遮住的姓名；登记后交给辅导员，学期末销毁。 [wuzha-roll-软件2301-2025-04-17.html]
        04-17 18:00  李想  /roll 软件2301
        04-17 18:00  李想  /roll 软件 ２３０１
        04-17 18:00  无诈  软件2301的纸质名册
                           3人，A4纸1页。用浏览器打开文件，再打印。
                           结束后在这里发“缺 3 17 22”这样的缺席序号，全到就发“全勤”。
                           纸上只有遮住的姓名；登记后交给辅导员，学期末销毁。 [wuzha-roll-软件2301-2025-04-17.html]
        04-17 18:01  李想  /打印名册
        04-17 18:01  无诈  软件2301的纸质名册
                           3人，A4纸1页。用浏览器打开文件，再打印。
                           结束后在这里发“缺 3 17 22”这样的缺席序号，全到就发“全勤”。
                           纸上只有遮住的姓名；登记后交给辅导员，学期末销毁。 [wuzha-roll-软件2301-2025-04-17.html]
        ");
        insta::assert_snapshot!(written, @r#"
        2025-04-17 grant:2 软件2301 {"people":3}
        2025-04-17 grant:2 软件2301 {"people":3}
        2025-04-17 grant:2 软件2301 {"people":3}
        "#);
    }
    li.says("/ledger 打印名册").await;
    assert!(li.last().contains("生成了纸质名册，共3人。"), "{}", li.last());
}

async fn a_counsellor_of_two_classes_chooses_whose_roll_it_is_in_english(database: Database) {
    let campus = campus_on(database).await;
    campus.enters("Smith", "en");
    for class in ["软件2301", "软件2302", "软件2303"] {
        campus.db_appoints("Smith", Duty::Counsellor, Some(class)).await;
    }
    let smith = campus.person("Smith");

    smith.says("/roll").await;
    assert_eq!(smith.taps_twice("软件2301").await, ["The paper roll of 软件2301 is on its way to this chat."; 2]);
    smith.says("/roll 软件2303").await;
    smith.says("/roll nowhere").await;

    let written = written(&campus).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(read(&smith.last_file()), @"
        软件2301
        paper roll
        Sheet 1 of 1
        计算机科学与工程学院 · 3 students · made on 2025-04-17
        Date
        For
        class meeting
        pledge
        other
        No.
        Name
        Present
        Signed
        Note
        01
        李*
        02
        王*
        △
        No.
        Name
        Present
        Signed
        Note
        07
        A. N.
        Tick who is here. Afterwards send @wuzha_demo_bot in private:
        absent 3 17 22
        Put the numbers of those absent. If nobody is, send “all here”.
        Present, of 3
        Numbers absent
        Monitor’s signature
        △ Offline: does not use this app, so please tell them in person.
        Numbers and masked names only. Please post no photo of it; hand it to the counsellor afterwards, who destroys it at the end of term.
        ");
        insta::assert_snapshot!(told(smith), @"
        04-17 18:00  Smith  /roll
        04-17 18:00  无诈  Which class’s paper roll?
                           软件2301: 3 students
                           软件2302: 1 student
                           软件2303: no roster yet
                           ⟦软件2301⟧
                           ⟦软件2302⟧
        04-17 18:00  Smith  ⟨软件2301⟩ → toast: The paper roll of 软件2301 is on its way to this chat.
        04-17 18:00  Smith  ⟨软件2301⟩ → toast: The paper roll of 软件2301 is on its way to this chat.
        04-17 18:00  无诈  软件2301: paper roll
                           3 students on 1 A4 sheet. Open the file in a browser and print it.
                           Afterwards send me the numbers of those absent, like “absent 3 17 22”, or “all here” if nobody is.
                           It has masked names only. Hand it to the counsellor afterwards, who destroys it at the end of term. [wuzha-roll-软件2301-2025-04-17.html]
        04-17 18:00  Smith  /roll 软件2303
        04-17 18:00  无诈  The roster of 软件2303 has not been entered yet, so nobody can be bound. Please tell the counsellor.
        04-17 18:00  Smith  /roll nowhere
        04-17 18:00  无诈  There is no class nowhere. Please check the name.
                           Examples: /roll Software One or /roll International One. Send /roll alone to choose among your classes.
        ");
        insta::assert_snapshot!(written, @r#"
        2025-04-17 grant:5 软件2301 {"people":3}
        "#);
    }
}

#[tokio::test]
async fn nobody_else_gets_a_roll_and_a_group_never_does() {
    let campus = campus_on(Database::Sqlite).await;
    let (wang, li, group) = (campus.person("王敏"), campus.person("李想"), campus.group("软件2301"));

    for typed in ["/roll", "/roll 软件2301"] {
        wang.says(typed).await;
        assert!(wang.last().starts_with("你没有权限这样做。"), "{}", wang.last());
    }
    li.says("/roll 软件2302").await;
    assert!(li.last().starts_with("你没有权限这样做。"), "another class: {}", li.last());
    campus.officer().says("/roll 软件2301").await;
    assert!(campus.officer().last().starts_with("你没有权限这样做。"), "the office does not answer for a class");

    group.member("李想").says("/roll").await;
    assert_eq!(group.last(), PRIVATE_ONLY);
    group.member("王敏").says("/roll 软件2301").await;
    assert!(!group.transcript().contains("王*"), "{}", group.transcript());

    // A role that is over gets nothing more, from an old card either.
    campus.db_appoints("李想", Duty::Monitor, Some("软件2302")).await;
    li.says("/roll").await;
    let card = li.last();
    campus.officer().says("/revoke 班长 软件2301").await;
    campus.officer().taps("撤销第1项").await;
    campus.officer().reads();
    let refused = li.taps_below(&card, "软件2301").await;
    assert!(refused.starts_with("你没有权限这样做。"), "{refused}");
    assert_eq!(written(&campus).await, [""; 0]);
    li.reads();
}

/// What a browser would cut off, or set over something else: nothing, on paper of any number of students.
const CUT_OFF: &str = "
    const sheets = [...document.querySelectorAll('.sheet')];
    const wrong = [];
    for (const [at, sheet] of sheets.entries()) {
        const paper = sheet.getBoundingClientRect();
        const inside = box => box.bottom <= paper.bottom + 0.5 && box.right <= paper.right + 0.5;
        for (const one of sheet.querySelectorAll('h1, p, th, td, .how, .tick, .line, .lists'))
            if (!inside(one.getBoundingClientRect()) || one.scrollWidth > one.clientWidth + 1)
                wrong.push(`sheet ${at + 1}: ${one.className || one.tagName} ${one.innerText}`);
        const last = Math.max(...[...sheet.querySelectorAll('table')].map(it => it.getBoundingClientRect().bottom));
        if (last > sheet.querySelector('footer').getBoundingClientRect().top) wrong.push(`sheet ${at + 1}: rows`);
    }
    return [sheets.length, wrong.join('; ')];
";

#[cfg_attr(not(has_chromium), ignore = "no Chromium: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn a_roll_of_any_length_fits_its_sheets() {
    let campus = campus_on(Database::Sqlite).await;
    campus.enters("Smith", "en");
    campus.db_appoints("Smith", Duty::Counsellor, Some("软件2303")).await;
    campus.db_appoints("孙悦", Duty::Monitor, Some("软件2303")).await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("roll.html");
    let browser = Browser::open("about:blank").await;

    for (count, sheets) in [(1_u64, 1_u64), (34, 1), (60, 1), (75, 2), (130, 3)] {
        let students: String = (1..=count)
            .map(|seat| {
                let name = ["欧阳明", "王敏", "Wolfgang Maria Ottokar"][usize::try_from(seat % 3).unwrap()];
                format!("软件2303,{seat},{name},20239909{seat:04}\n")
            })
            .collect();
        campus.brings_roster(&format!("班级,班内序号,姓名,学号\n{students}")).await.expect("a good list");
        campus.marks_offline("软件2303", 1, true).await.expect("nobody is bound");
        campus.passes(minutes(1)).await;
        for person in [campus.person("孙悦"), campus.person("Smith")] {
            person.says("/roll 软件2303").await;
            std::fs::write(&path, person.last_file()).expect("a writable folder");
            browser.go(&format!("file://{}", path.display())).await;
            let looked = browser.execute(CUT_OFF).await;
            assert_eq!((looked[0].as_u64(), looked[1].as_str()), (Some(sheets), Some("")), "{count} students");
            person.reads();
        }
    }
}
