//! What must not be found: in the log, and of the talk of groups.

use std::io;
use std::sync::{Arc, Mutex};

use serde_json::json;
use tracing::Dispatch;
use tracing::dispatcher::DefaultGuard;
use tracing_subscriber::EnvFilter;
use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, hours, monitor, student};

/// What people are called, write and are numbered by in this story, and no log may say.
const SECRETS: [&str; 14] = [
    "李想",
    "王敏",
    "王*",
    "李*",
    "欧阳晨曦",
    "欧阳",
    "202301003107",
    "202301003108",
    "3108",
    "我被骗了两万",
    "骗了",
    "没有的班",
    "名单.csv",
    "看过了",
];

#[tokio::test]
async fn the_log_names_nobody_and_quotes_nobody() {
    let log = Log::default();
    let _guards = log.listens();
    let campus = campus_on(Database::Sqlite).await;
    let (wang, officer, group) = (campus.person("王敏"), campus.officer(), campus.group("软件2301"));

    wang.says("我被骗了两万").await;
    wang.says("/bind 没有的班").await;
    wang.says("/bind 软件2301").await;
    wang.says("三一零八").await;
    wang.says("0000").await;
    wang.says("3108").await;
    wang.taps("02 王*").await;
    wang.says("/subscribe").await;
    wang.says("/mydata").await;
    campus.passes_until("2025-04-02 12:15").await;
    group.member("王敏").taps("看过了").await;
    wang.forges("1.g.zz.nonsense").await;
    officer.says("/invite 班长 软件2301").await;
    wang.follows(&campus.link_for("赵处")).await;
    wang.taps("不是我").await;
    officer.sends("名单.csv", "班级,序号,姓名,学号\n软件2301,9,欧阳晨曦,202301009999\n").await;
    officer.taps("取消").await;
    wang.says("/forget").await;
    wang.taps("忘记我").await;
    group.somebody_anonymous_says("/help").await;
    wang.says("/start").await;
    wang.blocks_the_bot().await;
    campus.passes(hours(24)).await;

    let said = log.text();
    for line in ["somebody was bound to the roster", "refused", "somebody was forgotten", "what was kept long enough"] {
        assert!(said.contains(line), "the log was listened to: {line}\n{said}");
    }
    let accounts = ["李想", "王敏", "赵处"].map(|name| campus.person(name).account().to_string());
    for line in said.lines() {
        let leak = SECRETS.iter().copied().chain(accounts.iter().map(String::as_str)).find(|word| line.contains(word));
        assert_eq!(leak, None, "{line}");
    }
    for reader in [wang, officer] {
        reader.reads();
    }
    group.reads();
}

on_both_databases!(what_people_say_in_a_group_is_written_down_nowhere);

async fn what_people_say_in_a_group_is_written_down_nowhere(database: Database) {
    let campus = campus_on(database).await;
    let group = campus.group("软件2301");
    // From now on the messenger tells the bot everything.
    group.member("李想").promotes_the_bot().await;
    let before = campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM inbox").await;

    group.member("王敏").says("我被骗了两万").await;
    group.member("王敏").says("@wuzha_bot 我被骗了两万").await;
    group.member("王敏").says("/other@another_bot 我被骗了两万").await;
    group.member("李想").sends("我被骗了两万.pdf", "我被骗了两万").await;
    group.somebody_anonymous_says("我被骗了两万").await;
    let from = json!({ "id": group.member("王敏").account(), "is_bot": false, "first_name": "王敏" });
    let photo = json!([{ "file_id": "p", "file_unique_id": "p", "width": 1, "height": 1 }]);
    campus
        .injects(json!({ "message": {
            "message_id": 900_001, "date": campus.now().timestamp(), "from": from, "photo": photo,
            "chat": { "id": group.chat().0, "type": "group", "title": "软件2301" }, "caption": "我被骗了两万",
        }}))
        .await;

    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM inbox").await, before, "not even for a moment");
    assert!(!campus.db_everything().await.contains("骗了两万"));
    assert!(group.heads().is_empty(), "and nobody is answered");
    group.member("王敏").says("/help").await;
    assert!(group.last().starts_with("我能做什么"), "a command is heard: {}", group.last());
    assert_eq!(campus.db_texts("SELECT raw FROM inbox WHERE raw <> '' OR line <> 0").await, [""; 0]);
}

async fn campus_on(database: Database) -> Campus {
    let campus =
        Campus::opens_on(database, "2025-04-01 18:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    campus.db_appoints("赵处", Duty::Counsellor, Some("软件2301")).await;
    campus.db_enrols("软件2301", &[("李想", "202301003107", None), ("王敏", "202301003108", None)]).await;
    campus
}

/// Everything that the bot logs on this thread, at the finest level. The sandbox is no part of the bot.
#[derive(Clone, Default)]
pub(super) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub(super) fn listens(&self) -> (DefaultGuard, Dispatch) {
        (tracing::dispatcher::set_default(&self.listener()), self.listener())
    }

    /// Two of them are there at once: beside a single one, a line that another thread says first is taken to be of
    /// interest to nobody.
    fn listener(&self) -> Dispatch {
        let log = self.clone();
        let filter = EnvFilter::new("wuzha=trace,wuzha::sandbox=off");
        // The digits of a moment may be anybody's.
        let listener = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).without_time();
        Dispatch::new(listener.with_writer(move || log.clone()).finish())
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("nobody panics while logging").clone()).expect("text")
    }
}

impl io::Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("nobody panics while logging").write(line)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
