//! The bot speaks a language that was made by machine and lies in a folder of the operator's, and whoever reads it finds
//! no word that was written in the code, glued together or cut off.

use std::collections::BTreeSet;
use std::path::Path;

use wuzha::domain::role::Duty;
use wuzha::sandbox::ChatId;
use wuzha::text::{Folder, Text};

use crate::harness::campus::{Campus, Database, Group, Person, international};
use crate::harness::pseudo;

on_both_databases!(a_reader_of_a_language_made_by_machine_sees_nothing_else);

/// What a student sends in private, in order.
const STUDENT: [&str; 22] = [
    "/start",
    "/help",
    "/language",
    "/privacy",
    "/me",
    "/bind",
    "/bind 软件2301",
    "0001",
    "/quiet",
    "/quiet 22:00-07:00",
    "/subscribe",
    "/check",
    "/contact",
    "/sos",
    "/quiz",
    "/verify K7F3-QX2M",
    "/pledge",
    "/badge",
    "/nonsense",
    "/today",
    "/unsubscribe",
    "/forget",
];

/// What somebody of the office sends in private. Their help has every command, and is longer than a message in a language
/// that is stretched.
const OFFICE: [&str; 25] = [
    "/start",
    "/today",
    "/items",
    "/overdue",
    "/plan",
    "/meeting",
    "/unbound",
    "/burden",
    "/roll",
    "/forecast",
    "/review",
    "/kit",
    "/cases",
    "/case",
    "/roles",
    "/invite",
    "/notice",
    "/alert",
    "/contact",
    "/unconfirmed",
    "/cadence",
    "/contest",
    "/aware",
    "/ledger",
    "/ledger april tips",
];

async fn a_reader_of_a_language_made_by_machine_sees_nothing_else(database: Database) {
    let site = tempfile::tempdir().expect("a temporary folder");
    pseudo::write(site.path());
    pseudo::sign(site.path());
    let campus = Campus::opens_on(database, "2025-04-23 09:10")
        .configured(&format!("[plan]\nlocales = {:?}\n", site.path()))
        .class("软件2301", [international("Ŵáñĝ", pseudo::TAG), international("Ļîñ", pseudo::TAG)])
        .speaking(&[pseudo::TAG])
        .await;
    campus.db_enrols("软件2301", &[("王敏", "202301000001", None), ("林岚", "202301000002", None)]).await;
    campus.enters("Ôƒƒîçé", pseudo::TAG);
    campus.db_appoints("Ôƒƒîçé", Duty::Admin, None).await;
    let mut seen = Seen::default();

    seen.talk(&campus, campus.person("Ŵáñĝ"), &STUDENT).await;
    seen.talk(&campus, campus.person("Ôƒƒîçé"), &OFFICE).await;
    campus.passes_until("2025-04-24 12:30").await;
    let group: Group<'_> = campus.group("软件2301");
    seen.taps(&campus, group.member("Ļîñ")).await;
    for chat in [campus.person("Ŵáñĝ").place(), campus.person("Ôƒƒîçé").place(), group.chat()] {
        seen.read(&campus, chat);
    }
    for person in ["Ŵáñĝ", "Ôƒƒîçé"] {
        campus.person(person).reads();
    }
    group.reads();

    let data = data();
    let complaints: Vec<String> = seen.0.iter().filter_map(|shown| pseudo::complaint(shown, &data)).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n---\n"));
    assert!(seen.0.len() > 150, "only {} texts were seen", seen.0.len());
}

/// Everything that was read: messages, buttons and toasts.
#[derive(Default)]
struct Seen(BTreeSet<String>);

impl Seen {
    async fn talk(&mut self, campus: &Campus, person: Person<'_>, lines: &[&str]) {
        for line in lines {
            person.says(line).await;
            // Whoever taps there chooses another language.
            if *line != "/language" {
                self.taps(campus, person).await;
            }
        }
    }

    /// Taps the first two buttons of what the bot said last here.
    async fn taps(&mut self, campus: &Campus, person: Person<'_>) {
        for place in 0..2 {
            let last = campus.world().messages(person.place()).into_iter().rev().find(|message| message.from.is_bot);
            let buttons = last.into_iter().flat_map(|message| message.buttons).flatten();
            let Some(data) = buttons.filter_map(|button| button.data).nth(place) else { return };
            let toast = person.forges(&data).await;
            self.0.insert(toast);
            // What was edited away was read, too.
            self.read(campus, person.place());
        }
    }

    fn read(&mut self, campus: &Campus, chat: ChatId) {
        for message in campus.world().messages(chat).into_iter().filter(|message| message.from.is_bot) {
            if message.service.is_none() {
                self.0.insert(message.text);
            }
            self.0.extend(message.buttons.into_iter().flatten().map(|button| button.text));
        }
    }
}

/// Words that are no translation: names in the plan, of people, classes and languages, and what was typed.
fn data() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("bot/plan/data");
    let mut words: Vec<String> =
        ["软件2301", "王*", "林*", "Asia/Shanghai", "/invite admin"].map(str::to_owned).to_vec();
    for file in ["plan-2025.toml", "school-2025.toml", "holiday-2025.toml"] {
        let text = std::fs::read_to_string(folder.join(file)).expect("a file of the plan");
        for key in ["en = \"", "zh = \""] {
            let values = text.split(key).skip(1).filter_map(|rest| rest.split('"').next());
            words.extend(values.filter(|value| !value.is_empty()).map(str::to_owned));
        }
    }
    let (text, shipped) = (Text::embedded(), Text::shipped());
    for locale in text.locales() {
        let names = text.preview([&shipped, &Folder::default()], locale, &["language".to_owned()]);
        words.extend(names.into_iter().flat_map(|shown| shown.forms).map(|name| name.plain()));
    }
    // Longer ones first: one may be a part of another.
    words.sort_by_key(|words| std::cmp::Reverse(words.len()));
    words
}
