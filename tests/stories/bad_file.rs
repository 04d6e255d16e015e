//! Files that nobody should send, and rosters that nobody should write: each is answered with what to do, changes
//! nothing, and nothing in it is taken for markup, for a command or for a query.

use std::io::{Cursor, Write as _};

use serde_json::{Value, json};
use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Person, minutes, monitor, seconds, student};

const HEADING: &str = "班级,班内序号,姓名,学号\n";
/// When these stories play: 2025-04-01 18:00 in China.
const NOW: i64 = 1_743_501_600;
const FILE_LOST: &str = "文件没有收到，什么也没有改动。请重新发一次。";
const TOO_LARGE: &str = "文件超过8MB。请只留下名单那一张表，再发一次。";
const EMPTY: &str = "这个文件里没有名单。请放进名单，保存后重新发。";
const EXPIRED: &str = "这张卡片已经过期，按钮不再有效。";
const OVER: &str = "这份名单已经写入、取消或被新名单代替，也可能太久了。要改名册，请重新发名单。";

#[tokio::test]
async fn a_document_is_what_comes_and_not_what_it_says_it_is() {
    let campus = campus().await;
    let chen = campus.person("陈老师");
    // The messenger keeps it; the bot is told of it in words that are not true.
    chen.sends("名单.csv", vec![b'x'; 8 * 1024 * 1024 + 1]).await;
    chen.sends("名单.csv", good()).await;
    chen.reads();
    let [large, small] = ["sandbox-file-0", "sandbox-file-1"];

    let told = [
        (json!({ "file_id": large, "file_unique_id": "u", "file_size": 9 }), TOO_LARGE),
        (json!({ "file_id": small, "file_unique_id": "u", "file_size": 2_000_000_000 }), TOO_LARGE),
        (json!({ "file_id": "no such file", "file_unique_id": "u" }), FILE_LOST),
        (json!({ "file_id": "../../etc/passwd", "file_unique_id": "u" }), FILE_LOST),
        (json!({ "file_id": "", "file_unique_id": "u" }), FILE_LOST),
    ];
    for (document, answer) in told {
        unchanged(&campus, campus.injects(in_private(&chen, &json!({ "document": document })))).await;
        assert_eq!(chen.unread(), [answer], "{document}");
        campus.passes(seconds(20)).await;
    }
    // What it is called and what kind it pretends to be are of no account.
    let disguised = json!({ "file_id": small, "file_unique_id": "u", "file_name": "../../<b>x</b>.exe",
        "mime_type": "application/x-msdownload" });
    campus.injects(in_private(&chen, &json!({ "document": disguised, "caption": "/unbind 软件2301" }))).await;
    assert!(chen.last().starts_with("名单可以写入"), "{}", chen.last());
}

#[tokio::test]
async fn what_is_no_document_of_a_persons_own_is_not_fetched() {
    let campus = campus().await;
    let chen = campus.person("陈老师");
    chen.sends("名单.csv", good()).await;
    chen.reads();
    let document = json!({ "file_id": "sandbox-file-0", "file_unique_id": "u" });
    let robot = json!({ "id": 9, "is_bot": true, "first_name": "b", "username": "b_bot" });
    let photo = json!([{ "file_id": "sandbox-file-0", "file_unique_id": "u", "width": 1, "height": 1 }]);
    let fetched = || campus.world().log().iter().filter(|entry| entry.method == "getFile").count();
    let before = fetched();

    let edited = in_private(&chen, &json!({ "document": document, "edit_date": NOW }));
    for update in [
        in_private(&chen, &json!({ "document": document, "via_bot": robot })),
        in_private(&chen, &json!({ "document": document, "from": robot })),
        in_private(&chen, &json!({ "photo": photo, "caption": "名单" })),
        json!({ "edited_message": edited["message"] }),
        json!({ "channel_post": { "message_id": 5, "date": 1, "document": document,
            "chat": { "id": -1_000_000_000_777_i64, "type": "channel", "title": "c" } } }),
        in_private(&chen, &json!({ "document": null })),
        in_private(&chen, &json!({ "document": [] })),
        in_private(&chen, &json!({ "document": { "file_id": 7 } })),
    ] {
        unchanged(&campus, campus.injects(update)).await;
        campus.passes(seconds(10)).await;
    }
    assert_eq!(fetched(), before);
    chen.reads();
}

#[tokio::test]
async fn a_file_of_nothing_or_of_something_else_is_explained() {
    let campus = campus().await;
    let chen = campus.person("陈老师");
    let old_cell = "软件2301,1,李想,202301003101\n";
    let unclosed = format!("{HEADING}软件2301,1,\"李想,202301003101\n{}", old_cell.repeat(30));
    let wide = format!("{}\n", vec!["班级"; 51].join(","));
    let no_text = "看不懂文件里的文字。请存为 .xlsx 或“CSV UTF-8”再发。";
    let no_heading = "开头没有写全各列名称的表头。请加上表头，还缺：";
    let files: [(&str, Vec<u8>, &str); 12] = [
        ("nothing", Vec::new(), EMPTY),
        ("only a mark", "\u{feff}".into(), EMPTY),
        ("only separators", ",,,\n,,,\n".into(), EMPTY),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\xff".to_vec(), no_text),
        ("a zero", b"a\0b,c\n".to_vec(), no_text),
        ("half of UTF-16", b"\xff\xfea".to_vec(), no_text),
        ("one column", "软件2301\n软件2302\n".into(), no_heading),
        ("no heading", old_cell.into(), no_heading),
        ("a page", "<html><body><table></table></body></html>".into(), no_heading),
        ("a quotation mark", unclosed.into(), "第2行有一格超过300个字"),
        ("too wide", wide.into(), "第1行超过50列"),
        ("an open document", zipped(&["mimetype", "content.xml"]), "这不是 .xlsx 表格"),
    ];
    for (what, bytes, answer) in files {
        unchanged(&campus, chen.sends("名单.xlsx", bytes)).await;
        assert!(chen.last().starts_with(answer), "{what}: {}", chen.last());
        campus.passes(seconds(20)).await;
    }
    unchanged(&campus, chen.sends("名单.xlsx", zipped(&["../../xl/workbook.xml", "xl/vbaProject.bin"]))).await;
    assert!(!chen.last().contains(".."), "{}", chen.last());
}

#[tokio::test]
async fn a_list_in_any_encoding_and_with_any_line_end_is_the_same_list() {
    let campus = campus().await;
    let chen = campus.person("陈老师");
    let list = good();
    let (gb18030, _, _) = encoding_rs::GB18030.encode(&list);
    let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(list.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let files: [(&str, Vec<u8>); 7] = [
        ("a mark", format!("\u{feff}{list}").into()),
        ("GB18030", gb18030.into_owned()),
        ("UTF-16", utf16),
        ("CRLF", list.replace('\n', "\r\n").into()),
        ("tabs", list.replace(',', "\t").into()),
        ("semicolons", list.replace(',', ";").into()),
        ("full width", list.replace("202301003101", "２０２３０１００３１０１").into()),
    ];
    for (what, bytes) in files {
        chen.sends("名单.txt", bytes).await;
        assert!(chen.last().contains("合计：新增1，变更0，转入0，移出0，不变0"), "{what}: {}", chen.last());
        campus.passes(seconds(20)).await;
    }
}

#[tokio::test]
async fn nothing_in_a_list_is_taken_for_markup_a_command_or_a_query() {
    let campus = campus().await;
    let chen = campus.person("陈老师");
    let strange = [
        "<b>Li Xiang</b>",
        "</a>&lt;Li",
        "'; DROP TABLE student;--Li",
        "{ $name } Li",
        "/unbind 软件2301",
        "\u{202e}Xiang Li",
        "👩‍👩‍👧 Li",
        "_*[]()~`>#+-=|.! Li",
    ];
    let rows = strange.iter().zip(1..).map(|(name, seat)| format!("软件2301,{seat},\"{name}\",20230100310{seat}\n"));
    chen.sends("名单.csv", HEADING.to_owned() + &rows.collect::<String>()).await;
    assert!(chen.last().contains("合计：新增8，"), "{}", chen.last());
    chen.taps("写入名册").await;

    // The name that people read has letters and stops only.
    let shown = campus.db_texts("SELECT masked_name FROM student ORDER BY seat").await;
    assert!(shown.iter().all(|name| name.chars().all(|c| c.is_alphabetic() || ". *".contains(c))), "{shown:?}");
    let wang = campus.person("王敏");
    wang.says("/bind 软件2301").await;
    wang.says("3101").await;
    assert_eq!(wang.taps(&format!("01 {}", shown[0])).await, "已绑定。");
    assert!(wang.last().starts_with(&format!("已绑定：01 {}，软件2301", shown[0])), "{}", wang.last());
}

#[tokio::test]
async fn every_mistake_of_a_list_is_told_and_none_calculates_anything() {
    let campus = campus().await;
    let chen = campus.person("陈老师");
    let rows = [
        "<b>软件2301</b>,1,李想,202301003101",
        "'; DROP TABLE class;--,1,李想,202301003101",
        "{ $x },1,李想,202301003101",
        "软件2301,=1+1,李想,202301003101",
        "软件2301,2,\"=HYPERLINK(\"\"http://x\"\")\",202301003101",
        "软件2301,3,@SUM(1),202301003101",
        "软件2301,4,李想,2.02E+11",
        "软件2301,5,李想,-1",
        "软件2301,6,李想,11010519491231002X",
        "软件2301,7,李想,13800000000",
        "软件2301,0,李想,202301003101",
        "软件2301,1000,李想,202301003102",
        "软件2301,一,李想,202301003103",
        "软件2301,9223372036854775808,李想,202301003104",
        "软件2301,8,👍,202301003105",
        "软件2301,9,,202301003106",
        ",10,李想,202301003107",
    ];
    let list = HEADING.to_owned() + &rows.join("\n");

    unchanged(&campus, chen.sends("名单.csv", list)).await;

    insta::assert_snapshot!(chen.last_table(), @"
    行,类型,同学,说明
    2,错误,,没有这个班级。请改正，或者请运维人员先录入班级。
    3,错误,,没有这个班级。请改正，或者请运维人员先录入班级。
    4,错误,,没有这个班级。请改正，或者请运维人员先录入班级。
    5,错误,,“班内序号”是公式，或者开头像公式。请粘贴成数值。
    6,错误,,“姓名”是公式，或者开头像公式。请粘贴成数值。
    7,错误,,“姓名”是公式，或者开头像公式。请粘贴成数值。
    8,错误,,“学号”被表格软件四舍五入了。请把这一列设成文本格式，重新粘贴。
    9,错误,,“学号”是公式，或者开头像公式。请粘贴成数值。
    10,错误,,“学号”里是身份证号，不能保存。请改成学号。
    11,错误,,“学号”里是手机号，不能保存。请改成学号。
    12,错误,,“班内序号”应为1到999的整数。
    13,错误,,“班内序号”应为1到999的整数。
    14,错误,,“班内序号”应为1到999的整数。
    15,错误,,“班内序号”应为1到999的整数。
    16,错误,,“姓名”里没有文字。
    17,错误,,“姓名”是空的，请填写。
    18,错误,,“班级”是空的，请填写。
    ");
    assert!(chen.last().starts_with("17行有错，什么也没有写入"), "{}", chen.last());
    let calculates = |cell: &str| cell.trim_matches('"').starts_with(['=', '+', '-', '@', '\t']);
    assert!(chen.last_table().lines().flat_map(|line| line.split(',')).all(|cell| !calculates(cell)));
}

#[tokio::test]
async fn a_press_that_names_the_list_of_another_is_refused() {
    let campus = campus().await;
    let (chen, smith) = (campus.person("陈老师"), campus.person("Smith"));
    campus.db_appoints("Smith", Duty::Counsellor, Some("软件2301")).await;
    smith.says("/language zh").await;
    chen.sends("名单.csv", good()).await;
    let card = campus.world().last_message(wuzha::sandbox::ChatId(chen.account())).expect("a card");
    let apply = card.buttons[0][0].data.clone().expect("a button");
    let (named, tag) = apply.rsplit_once('.').expect("a tag");
    let (kind, _) = named.rsplit_once('.').expect("a number");

    for data in [apply.clone(), format!("{kind}.2.{tag}"), format!("{kind}.-1.{tag}"), format!("{named}.AAAAAAAAAAA")] {
        let mut toast = String::new();
        unchanged(&campus, async { toast = smith.forges(&data).await }).await;
        assert_eq!(toast, EXPIRED, "{data}");
        campus.passes(seconds(10)).await;
    }
    chen.reads();
    smith.reads();
    assert_eq!(chen.taps("写入名册").await, "名单已写入。");
    assert_eq!(chen.forges(&apply).await, OVER);
}

#[tokio::test]
async fn whoever_lost_the_role_between_the_list_and_the_tap_changes_nothing() {
    let campus = campus().await;
    let chen = campus.person("陈老师");
    chen.sends("名单.csv", good()).await;
    chen.reads();
    campus.officer().says("/revoke 辅导员 软件2301").await;
    campus.officer().taps("撤销第1项").await;
    campus.officer().reads();

    for button in ["写入名册", "取消"] {
        let mut toast = String::new();
        unchanged(&campus, async { toast = chen.taps(button).await }).await;
        assert!(toast.starts_with("你没有权限这样做"), "{toast}");
    }
    chen.reads();
    campus.passes(minutes(1)).await;
    chen.sends("名单.csv", good()).await;
    assert!(chen.last().starts_with("你没有权限这样做"), "{}", chen.last());
}

fn good() -> String {
    format!("{HEADING}软件2301,1,李想,202301003101\n")
}

/// An archive with these parts, all of them empty.
fn zipped(names: &[&str]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for name in names {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a new name");
        archive.write_all(b"").expect("memory");
    }
    archive.finish().expect("memory").into_inner()
}

/// A message of somebody's private chat with these parts.
fn in_private(person: &Person<'_>, parts: &Value) -> Value {
    let from = json!({ "id": person.account(), "is_bot": false, "first_name": "x", "language_code": "zh-hans" });
    let chat = json!({ "id": person.account(), "type": "private", "first_name": "x" });
    let mut message = json!({ "message_id": 900_000, "date": NOW, "chat": chat, "from": from });
    message.as_object_mut().expect("an object").extend(parts.as_object().expect("an object").clone());
    json!({ "message": message })
}

/// Does something that must change neither the roster, nor who is who, nor a list that waits.
async fn unchanged<T>(campus: &Campus, deed: impl Future<Output = T>) {
    let before = memory(campus).await;
    deed.await;
    assert_eq!(memory(campus).await, before);
}

async fn memory(campus: &Campus) -> Vec<String> {
    let mut memory = campus.db_memory().await;
    memory.extend(
        campus
            .db_texts(
                "SELECT 'student ' || class || ' ' || seat || ' ' || masked_name || ' ' || number_hash FROM student \
                 UNION ALL SELECT 'import ' || id || ' ' || account || ' ' || seen FROM pending_import",
            )
            .await,
    );
    memory
}

/// A class, its counsellor, who reads Chinese, and somebody who reads English.
async fn campus() -> Campus {
    let campus = Campus::opens("2025-04-01 18:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    for (name, language) in [("陈老师", "zh-hans"), ("Smith", "en")] {
        campus.enters(name, language);
        campus.person(name).starts(None).await;
        campus.person(name).reads();
    }
    campus.db_appoints("陈老师", Duty::Counsellor, Some("软件2301")).await;
    campus
}
