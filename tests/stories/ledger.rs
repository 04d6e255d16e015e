//! People ask the ledger, write into it, correct it and take it along.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use wuzha::domain::role::Duty;
use wuzha::secret;

use crate::harness::campus::{Campus, Database, hours, international, monitor, seconds, student};

on_both_databases!(the_task_force_asks_in_any_words_and_order);
on_both_databases!(an_answer_is_turned_page_by_page_also_after_a_restart);
on_both_databases!(everybody_sees_what_they_answer_for_and_no_more);
on_both_databases!(a_word_that_is_wrong_or_means_several_things_is_asked_about);
on_both_databases!(a_note_is_written_once_it_was_looked_at);
on_both_databases!(an_entry_is_corrected_once_and_the_past_stays_what_it_was);
on_both_databases!(entries_are_taken_along_as_a_workbook_a_table_and_evidence);
on_both_databases!(a_file_has_every_entry_once_however_many_are_read_at_a_time);
on_both_databases!(evidence_has_the_proofs_and_what_vouches_for_the_ledger);

/// Two classes with their groups, of whose entries many are there already.
async fn campus_on(database: Database) -> Campus {
    Campus::opens_on(database, "2025-04-18 10:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Smith", "en")])
        .class("软件2302", [monitor("赵明")])
        .await
}

/// What the bot said last, without the hash of an entry, which is different each time.
fn without_hash(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with("校验值") && !line.starts_with("Hash")).collect::<Vec<_>>().join("\n")
}

async fn the_task_force_asks_in_any_words_and_order(database: Database) {
    let campus = campus_on(database).await;
    let officer = campus.officer();
    officer.says("/ledger 计算机学院 4月 班会").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        台账：计算机科学与工程学院 · 2025年4月1日至2025年4月30日 · 班会
        没有符合条件的记录。
        截至2025年4月18日10:00。
        ");
    }
    officer.says("/ledger dept=安全管理处 since:04-01 kind:工作记录").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        台账：安全管理处 · 2025年4月1日起 · 工作记录
        没有符合条件的记录。
        截至2025年4月18日10:00。
        ");
    }
    officer.says("/台账 本月 群绑定").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        台账：全校 · 2025年4月1日至2025年4月30日 · 群绑定
        共2条，2025年4月18日。
        截至2025年4月18日10:00。

        2025年4月18日 L-9 软件2302：绑定群2。
        2025年4月18日 L-6 软件2301：绑定群1。
        ");
    }
    let smith = campus.person("Smith");
    campus.db_appoints("Smith", Duty::Viewer, None).await;
    smith.says("/ledger group.bound class:软件2302 april").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(smith.last(), @"
        Ledger: 软件2302 · 1 April 2025 to 30 April 2025 · group bound
        1 entry, 18 April 2025.
        As of 18 April 2025, 10:00.

        18 April 2025 L-9 软件2302: The group 2 was bound.
        ");
    }
    smith.says("/ledger L-3").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(without_hash(&smith.last()), @"
        18 April 2025 L-3 The university: The appointment 1 began: Task-force office (appointed), until 1 November 2025, 09:55.
        Kind: role granted
        Written at: 18 April 2025, 09:55
        By: the console
        ");
    }
    smith.says("/ledger L-9999").await;
    assert_eq!(smith.last(), "There is no L-9999 in the ledger.");
}

async fn an_answer_is_turned_page_by_page_also_after_a_restart(database: Database) {
    let campus = campus_on(database).await;
    let officer = campus.officer();
    for number in 1..=10 {
        officer.says(&format!("/ledger note 第{number}次巡查")).await;
        officer.taps("确认写入").await;
    }
    officer.says("/ledger kind:工作记录").await;
    let first = officer.last();
    assert!(first.contains("共10条") && first.contains("第10次巡查") && !first.contains("第2次巡查"), "{first}");
    campus.bot_stops().await;
    campus.bot_starts().await;
    officer.taps("下一页 ▶").await;
    let second = officer.last();
    assert!(second.contains("第2次巡查") && second.contains("第1次巡查") && !second.contains("第3次巡查"), "{second}");
    officer.taps("◀ 上一页").await;
    assert!(officer.last().contains("第10次巡查"));

    // What was pressed is answered anew, with the rights of that moment.
    campus.db_run("UPDATE role_grant SET until_at = 1 WHERE duty = 'admin'").await;
    assert!(officer.taps("下一页 ▶").await.starts_with("你没有权限这样做。"));
    let asked = campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'ledger.exported%'").await;
    assert_eq!(asked, [""; 0], "asking leaves no entry");
}

async fn everybody_sees_what_they_answer_for_and_no_more(database: Database) {
    let campus = campus_on(database).await;
    let (monitor, student) = (campus.person("李想"), campus.person("王敏"));
    monitor.says("/ledger 群绑定").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(monitor.last(), @"
        台账：软件2301 · 群绑定
        没有写明单位，所以只统计你负责的范围。
        共1条，2025年4月18日。
        截至2025年4月18日10:00。

        2025年4月18日 L-6 软件2301：绑定群1。
        ");
    }
    monitor.says("/ledger 软件2302").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(monitor.last(), @"
        你没有权限这样做。可以这样做的人：
        软件2302的班长：1人
        专班管理员：1人
        ");
    }
    student.says("/ledger 4月").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(student.last(), @"
        你没有权限这样做。可以这样做的人：
        专班管理员：1人
        ");
    }
    let police = campus.person("赵明");
    campus.db_appoints("赵明", Duty::Police, None).await;
    campus.db_run("UPDATE role_grant SET until_at = 1 WHERE duty = 'monitor'").await;
    police.says("/ledger 提示").await;
    assert!(police.last().starts_with("你没有权限这样做。"), "{}", police.last());
    police.says("/ledger 案件 4月").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(police.last(), @"
        台账：全校 · 2025年4月1日至2025年4月30日 · 案件
        没有符合条件的记录。
        截至2025年4月18日10:00。
        ");
    }
    police.says("/ledger").await;
    assert!(police.last().contains("没有符合条件的记录"), "only cases and alerts: {}", police.last());

    // In a group nobody is shown anything.
    let group = campus.group("软件2301");
    group.officer().says("/ledger 4月").await;
    assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
}

async fn a_word_that_is_wrong_or_means_several_things_is_asked_about(database: Database) {
    let campus = campus_on(database).await;
    let officer = campus.officer();
    officer.says("/ledger 软件2303 提事").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        不认识“软件2303”。你是不是要找：软件2301、软件2302？
        不认识“提事”。你是不是要找：提示、提醒？
        例如 /台账 本月 提示 或 /台账 导出 上月 csv。
        ");
    }
    officer.says("/ledger 软件 群绑定").await;
    assert!(officer.last().starts_with("“软件”可以指好几个，请选一个："), "{}", officer.last());
    officer.taps("软件2302").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        台账：软件2302 · 群绑定
        共1条，2025年4月18日。
        截至2025年4月18日10:00。

        2025年4月18日 L-9 软件2302：绑定群2。
        ");
    }
    officer.says("/ledger since:2025-05-01 until:2025-04-01").await;
    assert!(officer.last().starts_with("日期不对："), "{}", officer.last());
}

async fn a_note_is_written_once_it_was_looked_at(database: Database) {
    let campus = campus_on(database).await;
    let (officer, monitor) = (campus.officer(), campus.person("李想"));
    monitor.says("/ledger note item=I2 date=04-17 开了主题班会，到会31人。").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(monitor.last(), @"
        请核对，确认后写入台账
        软件2301：开了主题班会，到会31人。
        事项：I2《主题班会》
        写入后不能改，只能更正。
        ");
    }
    assert_eq!(monitor.taps_twice("确认写入").await, ["已写入台账。", "已写入台账。"]);
    monitor.says("/ledger 工作记录").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(monitor.last(), @"
        台账：软件2301 · 工作记录
        没有写明单位，所以只统计你负责的范围。
        共1条，2025年4月17日。
        截至2025年4月18日10:00。

        2025年4月17日 L-10 软件2301：开了主题班会，到会31人。
        ");
    }
    for text in ["王同学13800000000被骗", "卡号 4111 1111 1111 1111"] {
        monitor.says(&format!("/ledger note {text}")).await;
        assert!(monitor.last().starts_with("没有保存，请改好后重新发。"), "{}", monitor.last());
    }
    monitor.says("/ledger note 走访学生张晓雨（学号202301003199），住南苑3-215，转出3287元").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(monitor.last(), @"
        没有保存，请改好后重新发。
        里面好像有姓名，请写成“张某”。
        里面好像有学号，请写成“（学号略）”。
        里面好像有宿舍房间号，请写成“某宿舍”。
        ");
    }
    monitor.says("/ledger note 走访学生张某（学号略），住某宿舍，转出3287元").await;
    assert_eq!(monitor.taps("取消").await, "已取消，什么也没有写入。");
    monitor.says("/ledger note class=软件2302 巡查").await;
    assert!(monitor.last().starts_with("你没有权限这样做。"), "{}", monitor.last());
    monitor.says("/ledger note").await;
    assert!(monitor.last().starts_with("请写上做了什么。"), "{}", monitor.last());
    officer.says("/ledger note 取消的").await;
    assert_eq!(officer.taps("取消").await, "已取消，什么也没有写入。");
    assert_eq!(officer.last(), "已取消，什么也没有写入。");
    let notes = campus.db_texts("SELECT body FROM ledger WHERE kind = 'work.noted'").await;
    assert_eq!(notes, [r#"{"text":"开了主题班会，到会31人。"}"#]);
    let everything = campus.db_everything().await;
    for private in ["13800000000", "张晓雨", "202301003199", "3-215"] {
        assert!(!everything.contains(private), "what is refused is not kept: {private}");
    }
}

async fn an_entry_is_corrected_once_and_the_past_stays_what_it_was(database: Database) {
    let campus = campus_on(database).await;
    let (officer, monitor) = (campus.officer(), campus.person("李想"));
    monitor.says("/ledger note 到会301人").await;
    monitor.taps("确认写入").await;
    monitor.says("/ledger note 又写了一遍").await;
    monitor.taps("确认写入").await;
    let seqs = campus.db_texts("SELECT 'L-' || seq FROM ledger WHERE kind = 'work.noted' ORDER BY seq").await;
    let (first, second) = (seqs[0].as_str(), seqs[1].as_str());
    campus.passes_until("2025-04-19 09:00").await;
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();

    monitor.says(&format!("/ledger fix {first} 多打了一个零 改为 到会31人")).await;
    let draft = monitor.last();
    assert!(draft.contains("改为：到会31人") && draft.contains("原因：多打了一个零"), "{draft}");
    monitor.says(&format!("/ledger fix {first} 打错了")).await;
    monitor.taps_below("多打了一个零", "确认写入").await;
    let refused = monitor.taps_below("原因：打错了", "确认写入").await;
    assert!(refused.contains("更正过，一条记录只能更正一次"), "{refused}");
    officer.says(&format!("/ledger fix {second} 重复")).await;
    officer.taps("确认写入").await;
    officer.says(&format!("/ledger fix {second} 再来")).await;
    assert!(officer.last().starts_with(&format!("{second} 已经由 L-")), "{}", officer.last());

    officer.says("/ledger kind:work.noted").await;
    let now = officer.last();
    assert!(now.contains("共3条") && now.contains("其中2条后来有更正"), "{now}");
    assert!(now.contains("（更正于2025年4月19日，见 L-") && now.contains("（2025年4月19日由 L-"), "{now}");
    officer.says("/ledger kind:work.noted 截至2025-04-18").await;
    let then = officer.last();
    assert!(then.contains("共2条") && !then.contains("更正于") && !then.contains("到会31人"), "{then}");
    assert!(then.contains("截至2025年4月18日结束时的台账"), "{then}");

    // After a day only an administrator may; an entry that is not there cannot be corrected.
    campus.passes_until("2025-04-20 12:00").await;
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
    let last = campus.db_texts("SELECT 'L-' || MAX(seq) FROM ledger WHERE kind = 'work.noted'").await;
    monitor.says(&format!("/ledger fix {} 晚了", last[0])).await;
    assert!(monitor.last().contains("专班管理员"), "{}", monitor.last());
    officer.says("/ledger fix L-99999 没有").await;
    assert_eq!(officer.last(), "台账里没有 L-99999。");
    officer.says(&format!("/ledger fix {first}")).await;
    assert!(officer.last().contains("已经由"), "{}", officer.last());
}

async fn entries_are_taken_along_as_a_workbook_a_table_and_evidence(database: Database) {
    let campus = campus_on(database).await;
    let officer = campus.officer();
    officer.says("/ledger note =HYPERLINK(1)").await;
    officer.taps("确认写入").await;

    officer.says("/ledger export 4月 xlsx").await;
    campus.passes(seconds(5)).await;
    assert_eq!(officer.unread().last().expect("a caption").lines().count(), 2);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(officer.last_bytes())).expect("a workbook");
    let sheet = book.worksheet_range_at(0).expect("a sheet").expect("cells");
    let text = |row: usize, column: usize| sheet.get((row, column)).map(ToString::to_string).unwrap_or_default();
    assert_eq!(text(0, 0), "专班管理员于2025年4月18日10:00导出：全校 · 2025年4月1日至2025年4月30日");
    assert_eq!([text(1, 0), text(1, 4)], ["编号", "内容"]);
    let noted = sheet.rows().find(|row| row[3] == Data::String("工作记录".into())).expect("the note");
    assert_eq!(noted[4], Data::String("=HYPERLINK(1)".into()), "a text, no formula");
    let rows = sheet.height() - 2;

    officer.says("/ledger export csv april").await;
    campus.passes(seconds(5)).await;
    let table = officer.last_table();
    assert_eq!(table.lines().count(), rows + 3, "the first file left an entry too");
    assert!(table.contains(",'=HYPERLINK(1),"), "{table}");

    officer.says("/ledger export zip kind:work.noted").await;
    campus.passes(seconds(5)).await;
    officer.reads();
    let files = unpacked(&officer.last_bytes());
    let sums = String::from_utf8(files["SHA256SUMS"].clone()).expect("text");
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").expect("a sum and a name");
        assert_eq!(secret::digest(&files[name]), sum, "{name}");
    }
    // The table, the index, the exact values, and the public key.
    assert_eq!(sums.lines().count(), 4);
    let kept = campus.db_texts("SELECT hash FROM ledger WHERE kind = 'work.noted'").await;
    let exact = String::from_utf8(files["entries.jsonl"].clone()).expect("text");
    let exact: serde_json::Value = serde_json::from_str(exact.trim()).expect("one entry");
    assert_eq!(exact["hash"], kept[0], "the exact values");
    assert!(String::from_utf8(files["INDEX.txt"].clone()).expect("text").contains("entries: 1"));

    let told = campus.db_texts("SELECT body FROM ledger WHERE kind = 'ledger.exported' ORDER BY seq").await;
    assert_eq!(told.len(), 3);
    assert_eq!(told[2], r#"{"entries":1,"format":"zip"}"#);
    officer.says("/ledger export 班会").await;
    campus.passes(seconds(5)).await;
    assert_eq!(officer.last(), "没有符合条件的记录，所以没有生成文件。");

    // Copies are removed in the night after.
    campus.passes(hours(1)).await;
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
    let removed = campus.purges().await;
    assert!(removed.contains(&("copies".to_owned(), 3)), "{removed:?}");
}

async fn a_file_has_every_entry_once_however_many_are_read_at_a_time(database: Database) {
    let campus = campus_on(database).await;
    let officer = campus.officer();
    campus.db_notes(10_001).await;

    officer.says("/ledger export csv kind:work.noted").await;
    campus.passes(seconds(5)).await;
    officer.reads();
    let table = officer.last_table();
    let numbers: Vec<_> =
        table.lines().filter_map(|line| line.split(',').find(|cell| cell.starts_with("L-"))).collect();
    let apart: BTreeSet<_> = numbers.iter().collect();
    assert_eq!((numbers.len(), apart.len()), (10_001, 10_001));
    for note in ["note 1,", "note 5000,", "note 5001,", "note 10001,"] {
        assert_eq!(table.matches(note).count(), 1, "{note}");
    }
}

async fn evidence_has_the_proofs_and_what_vouches_for_the_ledger(database: Database) {
    let campus = campus_on(database).await;
    let officer = campus.officer();
    campus.enters("刘科长", "zh-hans");
    let liu = campus.person("刘科长");
    liu.starts(None).await;
    campus.db_appoints("刘科长", Duty::Member, Some("safety")).await;
    officer.says("/plan").await;
    officer.taps("发布").await;
    liu.sends_saying("折页.pdf", b"%PDF-1.7 invented", "/done A2").await;
    liu.sends_saying("报告.pdf", b"%PDF-1.7 another", "/done A3").await;
    liu.says("/done A5 https://example.edu.cn/tongbao").await;
    let note = campus.signs_the_ledger().await;
    let kept = campus.kept_proofs();
    let by = |bytes: &[u8]| kept.iter().find(|(_, kept)| kept == bytes).expect("a proof that was kept").0.clone();
    let (first, second) = (by(b"%PDF-1.7 invented"), by(b"%PDF-1.7 another"));
    campus.loses_proof(&second);

    officer.says("/ledger export zip kind:item.done").await;
    campus.passes(seconds(5)).await;
    let files = unpacked(&officer.last_bytes());
    assert_eq!(files[&format!("proofs/{first}.pdf")], b"%PDF-1.7 invented");
    let checkpoint = files.keys().find(|name| name.ends_with(".checkpoint")).expect("a checkpoint");
    assert_eq!(files[checkpoint], note.as_bytes());
    let key: secret::PublicKey = text(&files["ledger-key.txt"]).trim().parse().expect("a public key");
    let (signed, line) = note.split_once("\n\n").expect("a note and its signature");
    assert_eq!(key.has_signed(&format!("{signed}\n"), line.trim_end()), Some(true));
    let index = text(&files["INDEX.txt"]);
    for said in [
        format!("proved by proofs/{first}.pdf"),
        format!("proved by a file with the SHA-256 {second}: left out, it cannot be found"),
        "proved by words with the SHA-256 ".to_owned(),
        format!("{checkpoint}  the newest signed checkpoint"),
        "ledger-key.txt  the public key".to_owned(),
    ] {
        assert!(index.contains(&said), "{said}: {index}");
    }
    let sums = text(&files["SHA256SUMS"]);
    let named: Vec<_> = sums.lines().map(|line| line.split_once("  ").expect("a sum and a name").1).collect();
    assert_eq!(named.len(), files.len() - 1, "each file but the sums themselves: {named:?}");
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").expect("a sum and a name");
        assert_eq!(secret::digest(&files[name]), sum, "{name}");
    }

    officer.reads();
    liu.reads();
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut files = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("bytes");
        files.insert(file.name().expect("a name").into_owned(), bytes);
    }
    files
}

#[tokio::test]
async fn a_file_that_cannot_be_made_is_given_up_and_says_so() {
    let campus = campus_on(Database::Sqlite).await;
    let officer = campus.officer();
    officer.says("/ledger note 到会31人").await;
    officer.taps("确认写入").await;
    officer.says("/ledger note 到会32人").await;
    officer.taps("确认写入").await;
    campus.db_run("DROP TRIGGER ledger_no_update").await;
    let first = "(SELECT MIN(seq) FROM ledger WHERE kind = 'work.noted')";
    campus.db_run(&format!("UPDATE ledger SET body = CAST(x'ff' AS TEXT) WHERE seq = {first}")).await;

    officer.says("/ledger export csv kind:work.noted").await;
    campus.passes(seconds(5)).await;
    assert_eq!(officer.last(), "文件没有生成。这是系统的问题，已写入日志，台账没有改动。请告诉运维人员。");
    officer.says("/ledger export csv kind:plan").await;
    campus.passes(seconds(5)).await;
    assert!(!officer.last().starts_with("文件没有生成"), "nothing is held up: {}", officer.last());
    officer.reads();
}

#[tokio::test]
async fn a_file_that_is_made_again_after_a_crash_is_sent_once() {
    let campus = campus_on(Database::Sqlite).await;
    let officer = campus.officer();
    officer.says("/ledger export 4月").await;
    campus.passes(seconds(5)).await;
    officer.reads();
    campus.db_run("UPDATE ledger_request SET done_at = NULL WHERE what = 'export'").await;
    campus.bot_stops().await;
    campus.bot_starts().await;
    let exports = campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM ledger WHERE kind = 'ledger.exported'").await;
    assert_eq!(exports, ["2"], "made again, as if it had not been");
    let files = campus.world().log().iter().filter(|entry| entry.method == "sendDocument").count();
    assert_eq!(files, 1, "and not sent twice");
    officer.reads();
}
