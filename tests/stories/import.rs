//! Staff send a list of students to the bot as a file, look at what it would change, and apply it.

use std::io::{Cursor, Write as _};

use wuzha::domain::role::Duty;
use wuzha::sandbox::{Fault, FaultRule};

use crate::harness::campus::{Campus, Database, Person, hours, minutes, monitor, student};

const HEADING: &str = "班级,班内序号,姓名,学号\n";

on_both_databases!(a_counsellor_sends_a_list_and_applies_it_once);
on_both_databases!(a_list_with_mistakes_comes_back_with_them_in_a_file);
on_both_databases!(a_roster_that_moved_meanwhile_is_not_overwritten);
on_both_databases!(nobody_touches_a_class_that_is_not_theirs);

async fn a_counsellor_sends_a_list_and_applies_it_once(database: Database) {
    let campus = campus_on(database).await;
    let chen = campus.person("陈老师");
    let first =
        format!("{HEADING}软件2301,1,李想,202301003101\n软件2301,2,王敏,202301003102\n软件2302,1,赵明,202301003201\n");
    assert_eq!(campus.brings_roster(&first).await, Ok((3, 0, 0, 0)));

    // Li Xiang leaves, Wang Min moves over, Zhao Ming gets another seat, somebody new comes.
    let second =
        format!("{HEADING}软件2301,1,孙悦,202301003103\n软件2302,2,王敏,202301003102\n软件2302,3,赵明,202301003201\n");
    chen.sends("名单.csv", second).await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last_table(), @"
        行,类型,同学,说明
        2,新增,软件2301 01 孙*,
        3,转入,软件2302 02 王*,原来是软件2301 02 王*
        4,变更,软件2302 03 赵*,原来是软件2302 01 赵*
        ,移出,软件2301 01 李*,
        ");
    }
    assert_eq!(campus.standing("软件2301").await, (2, 0, 0, 2), "nothing has changed yet");
    let ready = "名单可以写入\n\
                 现在还没有任何改动。请核对下面的人数和上面的文件，再点按钮。名单保留到4月2日18:00。\n\
                 合计：新增1，变更1，转入1，移出1，不变0\n";
    assert!(chen.last().starts_with(ready), "{}", chen.last());
    let over = "这份名单已经写入、取消或被新名单代替，也可能太久了。要改名册，请重新发名单。";
    assert_eq!(chen.taps_twice("写入名册").await, ["名单已写入。", over]);
    assert_eq!(campus.standing("软件2301").await, (1, 0, 0, 1));
    assert_eq!(campus.standing("软件2302").await, (2, 0, 0, 2));
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.transcript().split_once("换语言。\n").expect("a greeting").1, @"
        04-01 18:00  陈老师  [名单.csv, 133 bytes]
        04-01 18:00  无诈  名单带来的全部改动，逐人列出，可以用表格软件打开。 [roster-check.csv, 202 bytes]
        04-01 18:00  无诈  ✎ 已写入：名册和名单一致了
                           合计：新增1，变更1，转入1，移出1，不变0
                           软件2301：新增1，变更0，转入0，移出1，不变0
                           软件2302：新增0，变更1，转入1，移出0，不变0
        04-01 18:00  陈老师  ⟨写入名册⟩ → toast: 名单已写入。
        04-01 18:00  陈老师  ⟨写入名册⟩ → alert: 这份名单已经写入、取消或被新名单代替，也可能太久了。要改名册，请重新发名单。
        ");
    }
}

async fn a_list_with_mistakes_comes_back_with_them_in_a_file(database: Database) {
    let campus = campus_on(database).await;
    let smith = campus.person("Smith");
    campus.db_appoints("Smith", Duty::Lead, Some("计算机科学与工程学院")).await;
    let list = format!(
        "{HEADING}软件2301,1,李想,202301003101\n软件2301,1,王敏,202301003102\n软件2399,2,赵明,13800000000\n\
         软件2301,=1+1,孙悦,202301003104\n"
    );

    smith.sends("list.csv", &list).await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(smith.last_table(), @r#"
        row,what,who,note
        3,mistake,,Row 2 has the same “seat” in the same class.
        4,mistake,,"There is no such class. Please correct it, or ask the operator to enter the class."
        4,mistake,,"“number” is a mobile phone number, which must not be kept. Please put the student number there."
        5,mistake,,“seat” is a formula or begins like one. Please paste it as a plain value.
        2,new,软件2301 01 李*,
        "#);
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(smith.last(), @"
        3 rows have mistakes, so nothing was taken over
        The file above says which and why. Please mend them and send the list again.
        In the other rows: 1 new, 0 changed, 0 from another class, 0 as before
        ");
    }

    let chen = campus.person("陈老师");
    chen.sends("名单.csv", list).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last_table(), @"
        行,类型,同学,说明
        3,错误,,和第2行同班同序号。
        4,错误,,没有这个班级。请改正，或者请运维人员先录入班级。
        4,错误,,“学号”里是手机号，不能保存。请改成学号。
        5,错误,,“班内序号”是公式，或者开头像公式。请粘贴成数值。
        2,新增,软件2301 01 李*,
        ");
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.last(), @"
        3行有错，什么也没有写入
        上面的文件写明了哪几行、为什么。请改好后重新发一次名单。
        其余各行：新增1，变更0，转入0，不变0
        ");
    }
}

async fn a_roster_that_moved_meanwhile_is_not_overwritten(database: Database) {
    let campus = campus_on(database).await;
    let smith = campus.person("Smith");
    campus.db_appoints("Smith", Duty::Counsellor, Some("软件2301")).await;
    let list = |name: &str| format!("class,seat,name,number\n软件2301,1,{name},202301003101\n");

    smith.sends("list.csv", list("Li Xiang")).await;
    smith.reads();
    assert_eq!(campus.brings_roster(&list("李想")).await, Ok((1, 0, 0, 0)));
    let moved = "The roster has changed since this list was compared with it, so nothing was applied. \
                 Please send the list again.";
    assert_eq!(smith.taps("Apply").await, moved);

    smith.sends("list.csv", list("Li Xiang")).await;
    assert!(smith.last().contains("In all: 0 new, 1 changed, 0 from another class, 0 gone, 0 as before"));
    assert_eq!(smith.taps("Cancel").await, "Cancelled, nothing has changed.");
    assert_eq!(smith.last(), "Cancelled. Nothing has changed, and the list was deleted.");
    smith.sends("list.csv", list("李想")).await;
    assert_eq!(
        smith.last(),
        "The roster is already what the list says\nThere is nothing to apply.\n\
        In all: 0 new, 0 changed, 0 from another class, 0 gone, 1 as before\n\
        软件2301: 0 new, 0 changed, 0 from another class, 0 gone, 1 as before"
    );
}

async fn nobody_touches_a_class_that_is_not_theirs(database: Database) {
    let campus = campus_on(database).await;
    let smith = campus.person("Smith");
    campus.db_appoints("Smith", Duty::Counsellor, Some("软件2302")).await;
    let both = format!("{HEADING}软件2301,1,李想,202301003101\n软件2302,1,赵明,202301003201\n");
    smith.sends("list.csv", &both).await;
    assert_eq!(smith.last(), "Nothing was taken over: 软件2301 is not yours. Send the rows of your own classes only.");

    // Not even by taking a student over.
    assert_eq!(campus.brings_roster(&both).await, Ok((2, 0, 0, 0)));
    smith.sends("list.csv", format!("{HEADING}软件2302,1,赵明,202301003201\n软件2302,2,李想,202301003101\n")).await;
    let taken = "Nothing was taken over: the list takes students out of 软件2301, not yours. \
                 Ask somebody who has both, as the college lead.";
    assert_eq!(smith.last(), taken);
    assert_eq!(campus.standing("软件2301").await, (1, 0, 0, 1));

    // Who has no such role is told who has, and their file is not even fetched.
    let wang = campus.person("王敏");
    wang.sends("名单.csv", both).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        你没有权限这样做。可以这样做的人：
        专班管理员：1人
        ");
    }
    let fetched = campus.world().log().iter().filter(|entry| entry.method == "getFile").count();
    assert_eq!(fetched, 2, "both lists of hers, and none of his");
}

#[tokio::test]
async fn what_waits_holds_no_name_and_no_number_and_is_gone_after_a_day() {
    let campus = campus_on(Database::Sqlite).await;
    let chen = campus.person("陈老师");
    let list = format!("{HEADING}软件2301,1,欧阳晨曦,202301003101\n");
    chen.sends("欧阳晨曦 202301003101.csv", &list).await;
    chen.reads();
    let kept = campus
        .db_texts(
            "SELECT entries FROM pending_import UNION ALL SELECT act FROM delivery UNION ALL SELECT raw FROM inbox",
        )
        .await
        .concat();
    assert!(kept.contains("欧阳*"), "{kept}");
    for secret in ["晨", "202301003101"] {
        assert!(!kept.contains(secret), "{secret} is kept: {kept}");
    }

    campus.passes(hours(24) - minutes(1)).await;
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
    let over = "这份名单已经写入、取消或被新名单代替，也可能太久了。要改名册，请重新发名单。";
    campus.passes(minutes(1)).await;
    assert_eq!(chen.taps("写入名册").await, over);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM student").await, ["0"]);

    // Whoever sends the next list sweeps what is over.
    campus.officer().sends("名单.csv", list).await;
    campus.officer().reads();
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM pending_import").await, ["1"]);
}

#[tokio::test]
async fn a_new_list_takes_the_place_of_the_one_before() {
    let campus = campus_on(Database::Sqlite).await;
    let chen = campus.person("陈老师");
    chen.sends("甲.csv", format!("{HEADING}软件2301,1,李想,202301003101\n")).await;
    chen.sends("乙.csv", format!("{HEADING}软件2301,1,王敏,202301003102\n软件2301,2,孙悦,202301003103\n")).await;
    chen.reads();

    assert!(chen.taps_below("新增1", "写入名册").await.starts_with("这份名单已经写入"));
    assert_eq!(chen.taps_below("新增2", "写入名册").await, "名单已写入。");
    assert!(chen.taps_below("新增1", "取消").await.starts_with("这份名单已经写入"));
    assert_eq!(campus.standing("软件2301").await, (2, 0, 0, 2));
}

#[tokio::test]
async fn a_file_that_is_no_list_changes_nothing_and_says_what_to_do() {
    let campus = campus_on(Database::Sqlite).await;
    let chen = campus.person("陈老师");
    let files: [(&[u8], &str); 9] = [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "这是旧的 .xls 格式，或者有密码。请另存为不带密码的 .xlsx 再发。"),
        (&bomb(), "这个表格里的内容远远超过一份名单。请只留下名单那一张表，再发一次。"),
        (b"PK\x03\x04rubbish", "这个表格损坏了。请用表格软件打开，重新保存后再发。"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3\x01", "看不懂文件里的文字。请存为 .xlsx 或“CSV UTF-8”再发。"),
        (b"\n", "这个文件里没有名单。请放进名单，保存后重新发。"),
        (HEADING.as_bytes(), "这个文件里没有名单。请放进名单，保存后重新发。"),
        ("班级,姓名\n软件2301,李想\n".as_bytes(), "开头没有写全各列名称的表头。请加上表头，还缺：班内序号、学号。"),
        (&[b'x'; 8 * 1024 * 1024 + 1], "文件超过8MB。请只留下名单那一张表，再发一次。"),
        ("班级,班级,班内序号,姓名,学号\n".as_bytes(), "第1行有两列都叫“班级”，请只留一列。"),
    ];
    for (bytes, answer) in files {
        chen.sends("名单.xlsx", bytes).await;
        assert_eq!(chen.last(), answer);
    }

    chen.sends("名单.csv", format!("{HEADING}软件2301,1,=HYPERLINK(0),202301003101\n")).await;
    assert!(chen.last().starts_with("1行有错，什么也没有写入"), "{}", chen.last());
    assert!(chen.last_file().contains("“姓名”是公式，或者开头像公式。请粘贴成数值。"));
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM pending_import").await, ["0"]);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM student").await, ["0"]);
}

#[tokio::test]
async fn a_file_that_does_not_come_through_is_asked_for_again() {
    let campus = campus_on(Database::Sqlite).await;
    let chen = campus.person("陈老师");
    let list = format!("{HEADING}软件2301,1,李想,202301003101\n");
    campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("getFile", Fault::Html502) }]);
    chen.sends("名单.csv", &list).await;
    assert_eq!(chen.last(), "文件没有收到，什么也没有改动。请重新发一次。");

    chen.sends("名单.csv", list).await;
    assert!(chen.last().starts_with("名单可以写入"));
}

#[tokio::test]
async fn a_file_of_ours_of_which_nobody_knows_whether_it_arrived_is_not_sent_twice() {
    let campus = campus_on(Database::Sqlite).await;
    let chen = campus.person("陈老师");
    campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("sendDocument", Fault::DropReply) }]);
    chen.sends("名单.csv", format!("{HEADING}软件2301,1,李想,202301003101\n")).await;
    assert!(chen.last().starts_with("名单可以写入"), "the card comes all the same");
    let states = "SELECT state FROM delivery WHERE kind = 'import_details'";
    assert_eq!(campus.db_texts(states).await, ["unconfirmed"]);

    campus.passes(minutes(11)).await;
    assert_eq!(campus.db_texts(states).await, ["sent"]);
    let files = campus.world().log().iter().filter(|entry| entry.method == "sendDocument").count();
    assert_eq!(files, 1);
}

#[tokio::test]
async fn a_bot_that_stops_in_between_still_applies_what_was_sent() {
    let campus = campus_on(Database::Sqlite).await;
    let chen = campus.person("陈老师");
    campus.bot_stops().await;
    chen.sends("名单.csv", format!("{HEADING}软件2301,1,李想,202301003101\n")).await;
    campus.bot_starts().await;
    assert!(chen.last().starts_with("名单可以写入"));
    campus.bot_stops().await;
    campus.bot_starts().await;
    assert_eq!(chen.taps("写入名册").await, "名单已写入。");
    chen.reads();
}

#[tokio::test]
async fn a_file_in_a_group_is_nobodys_business() {
    let campus = campus_on(Database::Sqlite).await;
    let chen = campus.group("软件2301").officer();
    chen.sends("名单.csv", format!("{HEADING}软件2301,1,李想,202301003101\n")).await;
    assert!(chen.unread().is_empty());
    assert!(campus.world().log().iter().all(|entry| entry.method != "getFile"));
}

#[tokio::test]
async fn help_tells_of_lists_whom_it_concerns() {
    let campus = campus_on(Database::Sqlite).await;
    let tells = |person: Person<'_>| person.last().contains("名单给我");
    for (name, told) in [("陈老师", true), ("李想", false), ("王敏", false)] {
        campus.person(name).says("/help").await;
        assert_eq!(tells(campus.person(name)), told, "{name}");
    }
}

/// A small workbook that unfolds to more than a machine should have to bear.
fn bomb() -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in [("xl/workbook.xml", 10), ("xl/media/bomb", 70 * 1024 * 1024)] {
        archive.start_file(name, options).expect("a new name");
        archive.write_all(&vec![b' '; bytes]).expect("memory");
    }
    archive.finish().expect("memory").into_inner()
}

/// Two classes, their counsellor, who reads Chinese, and somebody who reads English.
async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-01 18:00")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .class("软件2302", [monitor("赵明")])
        .await;
    for (name, language) in [("陈老师", "zh-hans"), ("Smith", "en")] {
        campus.enters(name, language);
        campus.person(name).starts(None).await;
        campus.person(name).reads();
    }
    campus.db_appoints("陈老师", Duty::Counsellor, Some("计算机科学与工程学院")).await;
    campus
}
