//! The state of translations: what is said beside words that nobody has reviewed, who may say that they did, what a
//! proofreader finds, and a language that is added without a line of Rust.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::{NaiveDate, NaiveTime};
use wuzha::domain::alert::{Audience, Content};
use wuzha::domain::campus::{Bilingual, Coded as _};
use wuzha::domain::fraud::{Advice, Source as ReportedBy};
use wuzha::domain::role::{Duty, Scope};
use wuzha::domain::support::Kind;
use wuzha::domain::tip::FraudType;
use wuzha::text::alert::{Stamp, Told};
use wuzha::text::sos::Passing;
use wuzha::text::translation::{Coverage, State};
use wuzha::text::{Flaws, Folder, Html, Locale, Plain, Source, Text};

use super::{library, moment};
use crate::harness::pseudo;

/// How the names of bodies begin in which something urgent is said.
pub const URGENT: [&str; 7] = ["sos", "support", "alert", "card", "request", "look after", "test"];

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

/// The languages that we write ourselves.
fn written() -> [Locale; 2] {
    [locale("en"), locale("zh-CN")]
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 3, 1).unwrap()
}

/// What was shipped after somebody has signed for some messages of a language.
fn signed(tag: &str, names: &[&str]) -> Folder {
    let shipped = Text::shipped();
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let (text, _) = Folder::default().reviewed(&shipped, &locale(tag), &names, "a lecturer", day()).unwrap();
    let review = Source { locale: locale(tag), path: format!("locales/{tag}/review.toml"), text };
    Folder { reviews: vec![review], ..shipped }
}

fn loaded(shipped: &Folder) -> Text {
    Text::from_folders(shipped, &Folder::default()).unwrap()
}

#[test]
fn a_proofreader_finds_nothing() {
    let found = Folder::default().proofread(&Text::shipped());

    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
}

#[test]
fn every_text_uses_the_fixed_terms() {
    let mut shipped = Text::shipped();
    // One text that does not use the term, in each language that has some.
    let languages: BTreeSet<Locale> = shipped.terms.iter().map(|table| table.locale.clone()).collect();
    assert_eq!(languages.len() + written().len(), loaded(&shipped).locales().count());
    for source in shipped.words.iter_mut().filter(|source| source.path.ends_with("/tip.ftl")) {
        let word = if source.locale == Locale::english() { "The safe account" } else { "0" };
        source.text.push_str(&format!("\nx-term = {word}\n"));
    }

    let found = Folder::default().proofread(&shipped);

    let caught: BTreeSet<String> = found
        .iter()
        .filter(|flaw| flaw.problem.starts_with("`x-term` does not use the term for “safe account”"))
        .map(|flaw| flaw.path.clone())
        .collect();
    let expected: BTreeSet<String> = languages.iter().map(|locale| format!("locales/{locale}/tip.ftl")).collect();
    assert_eq!(caught, expected);
}

/// Everything urgent that one person or one group reads, with the message that it is about.
fn urgent(text: &Text, locale: &Locale) -> Vec<(&'static str, Html)> {
    let campus = Bilingual { zh: "青岛校区".to_owned(), en: "Qingdao campus".to_owned() };
    let office = |locale: &Locale| text.duty(locale, Duty::Counsellor);
    let passing = Passing { to: Duty::Counsellor, campus: &campus, next: &[Duty::Lead], student: Some("07 张*") };
    let kind = Kind::Psychology;
    vec![
        ("sos-card", text.sos_card(locale, &[], None)),
        ("sos-which-campus", text.sos_which_campus(locale)),
        ("sos-group", text.sos_group(std::slice::from_ref(locale))),
        ("sos-preview", text.sos_preview(locale, &passing)),
        ("sos-kept", text.sos_kept(locale)),
        ("sos-sent", text.sos_sent(locale, moment(), Duty::Police)),
        ("sos-nobody", text.sos_nobody(locale, &[])),
        ("sos-rising", text.sos_rising(locale, Duty::Lead)),
        ("sos-taken", text.sos_taken(locale, office)),
        ("sos-closed", text.sos_closed(locale)),
        ("sos-withdrawn", text.sos_withdrawn(locale)),
        ("sos-lapsed", text.sos_lapsed(locale)),
        ("support-ask", text.support_ask(locale, kind)),
        ("support-declined", text.support_declined(locale)),
        ("support-begun", text.support_begun(locale, kind, true)),
        ("support-mine", text.support_mine(locale, kind)),
        ("support-over", text.support_over(locale, kind)),
        ("support-revoked", text.support_revoked(locale, kind)),
        ("alert-do", alert(text, std::slice::from_ref(locale), None)),
        ("alert-recalled", alert(text, std::slice::from_ref(locale), Some(Stamp::Recalled(NaiveTime::MIN)))),
    ]
}

fn alert(text: &Text, locales: &[Locale], stamp: Option<Stamp>) -> Html {
    let audience = Audience { place: Scope::Everything, segment: None };
    let usual = Content::usual(FraudType::new("police"), audience, ReportedBy::Report, moment().date());
    let content = Content { note: Some("请转告".to_owned()), ..usual };
    text.alert_post(locales, &Told { number: 7, content: &content, stamp, likes: None })
}

/// The first line of what somebody reads in a language, without what stands around it.
fn first_line(html: &Html) -> String {
    html.plain().lines().next().unwrap_or_default().to_owned()
}

#[test]
fn what_is_urgent_stands_in_english_and_chinese_beside_a_draft() {
    let text = Text::embedded();
    let mut told: BTreeSet<&str> = BTreeSet::new();

    for locale in text.locales().filter(|locale| !written().contains(locale)) {
        for (id, html) in urgent(&text, locale) {
            assert_eq!(text.state(locale, id), State::Draft, "{id} in {locale}");
            let shown = html.plain();
            assert_eq!(shown.matches('⚠').count(), 1, "{id} in {locale}: {shown}");
            let own = shown.find('⚠').unwrap();
            for source in written() {
                let beside = urgent(&text, &source).into_iter().find(|(of, _)| *of == id).unwrap().1;
                assert!(shown[own..].contains(&first_line(&beside)), "{id} in {locale} lacks {source}: {shown}");
            }
            assert!(html.plain_len_utf16() <= 4_000, "{id} in {locale}: {}", html.plain_len_utf16());
            told.insert(id);
        }
    }

    let advice: BTreeSet<String> = Advice::ALL.iter().map(|advice| format!("advice-{}", advice.code())).collect();
    let untold: Vec<&str> = text.urgent_ids().filter(|id| !told.contains(id) && !advice.contains(*id)).collect();
    assert_eq!(untold, ["sos-phrase"], "which stands on the card");
    assert!(advice.iter().all(|id| text.urgent_ids().any(|urgent| urgent == id)), "every advice is urgent");
}

#[test]
fn what_is_urgent_is_said_once_where_it_can_be_trusted() {
    let text = loaded(&signed("ru", &["sos.ftl", "support.ftl", "alert.ftl", "fraud.ftl"]));

    for tag in ["en", "zh-CN", "ru"] {
        for (id, html) in urgent(&text, &locale(tag)) {
            assert!(!html.as_str().contains('⚠') && !html.as_str().contains("· · ·"), "{id} in {tag}: {html}");
        }
    }
    let other = alert(&text, &[locale("ko")], None);
    assert!(other.as_str().contains('⚠'), "{other}");
}

#[test]
fn a_group_reads_each_language_once_and_the_note_once() {
    let text = Text::embedded();
    let [english, chinese] = written();

    let shown = alert(&text, &[chinese.clone(), locale("ru")], None).plain();
    let parts: Vec<&str> = shown.split("\n· · ·\n").collect();
    assert_eq!(parts.len(), 3, "{shown}");
    assert!(parts[1].ends_with("китайскому тексту."), "the doubt stands below what it is about: {shown}");
    assert!(parts[2].contains("What to do"), "{shown}");
    assert_eq!(shown.matches("请转告").count(), 1, "{shown}");
    let shown = alert(&text, &[locale("ru")], None).plain();
    let parts: Vec<&str> = shown.split("\n· · ·\n").collect();
    assert_eq!(parts.len(), 3, "{shown}");
    assert!(
        parts[2].contains("请转告") && !parts[0].contains("请转告"),
        "whoever reads Chinese reads the note: {shown}"
    );
    let shown = alert(&text, &[chinese, english], None).plain();
    assert_eq!(shown.split("\n· · ·\n").count(), 2, "{shown}");
}

#[test]
fn a_tip_says_that_its_translation_is_a_draft() {
    let library = library();
    let tip = library.tips().iter().find(|tip| tip.id.to_string() == "police-1").unwrap();
    let card = |text: &Text, tag: &str| text.tip_card(tip, &[locale(tag)], day()).plain();
    let last = |text: &Text, tag: &str| card(text, tag).lines().last().unwrap_or_default().to_owned();

    let text = Text::embedded();
    assert_eq!(last(&text, "ru"), "Черновой перевод");
    assert_eq!(last(&text, "en"), "Saturday 1 March");
    // Both what the tip says and what to do about the fraud must have been read.
    assert_eq!(last(&loaded(&signed("ru", &["tip-police-1"])), "ru"), "Черновой перевод");
    let read = signed("ru", &["tip-police-1", "fraud-police"]);
    assert_eq!(last(&loaded(&read), "ru"), "суббота, 1 марта");
    let mut changed = read;
    let english = changed.words.iter_mut().find(|source| source.path == "locales/en/library.ftl").unwrap();
    english.text = english.text.replacen("have no “safe account”", "own no “safe account”", 1);
    assert_eq!(last(&loaded(&changed), "ru"), "Перевод мог устареть");
}

#[test]
fn a_review_is_of_the_words_as_they_stand() {
    let state = |folder: &Folder, id: &str| loaded(folder).state(&locale("ru"), id);
    let mut read = signed("ru", &["sos-card", "tip.ftl"]);
    // A file needs no other, and fewer are read faster.
    read.words.retain(|source| source.path.ends_with("/sos.ftl") || source.path.ends_with("/tip.ftl"));
    assert_eq!(
        ["sos-card", "tip-why", "sos-kept"].map(|id| state(&read, id)),
        [State::Reviewed, State::Reviewed, State::Draft]
    );
    assert_eq!(written().map(|locale| loaded(&read).state(&locale, "sos-card")), [State::Source; 2]);

    for tag in ["en", "zh-CN", "ru"] {
        let mut changed = read.clone();
        let path = format!("locales/{tag}/sos.ftl");
        let source = changed.words.iter_mut().find(|source| source.path == path).unwrap();
        source.text = source.text.replacen("    1. <b>", "    1) <b>", 1);
        assert_eq!(state(&changed, "sos-card"), State::Stale, "{tag} was changed");
        assert_eq!(state(&changed, "tip-why"), State::Reviewed, "{tag} was changed elsewhere");
        // Comments and the order of messages are nobody's words.
        let mut moved = read.clone();
        let source = moved.words.iter_mut().find(|source| source.path == path).unwrap();
        let (head, rest) = source.text.split_once("\n\n").unwrap();
        source.text = format!("{rest}\n# A remark.\n{head}\n");
        assert_eq!(state(&moved, "sos-card"), State::Reviewed, "{tag} was moved");
    }
}

#[test]
fn a_signature_says_who_and_when_and_is_kept() {
    let shipped = signed("ru", &["tip-why"]);
    let sign = |tag: &str, names: &[&str]| {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        Folder::default()
            .reviewed(&shipped, &locale(tag), &names, "A. \"K\"", day())
            .map_err(|Flaws(flaws)| flaws[0].to_string())
    };

    let (text, count) = sign("ru", &["sos-kept", "sos-kept"]).unwrap();
    assert_eq!(count, 1);
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(lines[0].starts_with("sos-kept = { by = ") && lines[0].contains("on = \"2025-03-01\""), "{text}");
    assert!(lines[1].starts_with("tip-why = { by = \"a lecturer\""), "{text}");
    let review = Source { locale: locale("ru"), path: "review.toml".to_owned(), text };
    let again = Folder { reviews: vec![review], ..Text::shipped() };
    assert_eq!(loaded(&again).state(&locale("ru"), "sos-kept"), State::Reviewed);

    assert_eq!(sign("ru", &["sos-gone"]).unwrap_err(), "locales/ru: has neither a message nor a file `sos-gone`");
    assert_eq!(
        sign("en", &[]).unwrap_err(),
        "locales/en: is a language that we write: all others are reviewed against it"
    );
    assert_eq!(sign("eo", &[]).unwrap_err(), "locales/eo: has no words");
}

#[test]
fn a_table_that_cannot_be_read_stops_the_start() {
    let mut shipped = signed("ru", &["tip-why"]);
    shipped.reviews[0].text.push_str("tip-got-it = { by = \"x\" }\n");

    let Flaws(flaws) = Text::from_folders(&shipped, &Folder::default()).unwrap_err();

    assert_eq!((flaws[0].path.as_str(), flaws[0].line), ("locales/ru/review.toml", Some(3)), "{flaws:?}");
}

#[test]
fn what_was_reviewed_and_is_gone_is_found() {
    let mut shipped = signed("ru", &["tip-why"]);
    shipped.reviews[0].text = shipped.reviews[0].text.replace("tip-why", "tip-what");

    let found = Folder::default().proofread(&shipped);

    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["locales/ru/review.toml:2: `tip-what` was reviewed and does not exist any more"]);
}

#[test]
fn a_language_is_added_by_a_folder_alone() {
    let site = tempfile::tempdir().unwrap();
    pseudo::write(site.path());
    let tag = locale(pseudo::TAG);

    let text = Text::load(site.path()).unwrap();

    assert_eq!(text.locales().count(), Text::embedded().locales().count() + 1);
    assert_eq!(text.negotiate(None, Some(pseudo::TAG), None, &[]), tag);
    let said = text.tip_got_it_label(&tag);
    assert!(said.as_str().starts_with(pseudo::BRACKETS[0]), "{said}");
    assert_eq!(text.state(&tag, "sos-card"), State::Draft);
    // It is longer than its places allow, what people type stayed English, and nothing else is to be found in it.
    let folder = Text::folder(site.path()).unwrap();
    let is_meant = |problem: &str| problem.contains(", at most ") || problem.ends_with(".words` is still English");
    let found: Vec<_> =
        folder.proofread(&Text::shipped()).into_iter().filter(|flaw| !is_meant(&flaw.problem)).collect();
    assert_eq!(found, []);

    pseudo::sign(site.path());
    assert_eq!(Text::load(site.path()).unwrap().state(&tag, "sos-card"), State::Reviewed);

    fs::remove_file(site.path().join(pseudo::TAG).join("paging.ftl")).unwrap();
    let Flaws(flaws) = Text::load(site.path()).unwrap_err();
    assert!(flaws.iter().all(|flaw| flaw.problem.ends_with(" is missing in qps")), "{flaws:?}");
    let rows = Text::folder(site.path()).unwrap().coverage(&Text::shipped()).unwrap();
    let row = rows.iter().find(|row| row.language == pseudo::TAG).unwrap();
    assert_eq!(row.units - row.translated, flaws.len());
    assert_eq!((row.reviewed, row.draft, row.stale), (row.translated, 0, 0));
}

#[test]
fn the_pseudo_language_shows_what_is_not_translated() {
    let data = ["软件2301".to_owned()];
    let complaint = |shown: &str| pseudo::complaint(shown, &data).map(|it| it.split(':').next().unwrap().to_owned());

    assert_eq!(complaint("⟦Šéñð /help ⟦ţô⟧ 软件2301, 110⟧ · 7"), None);
    assert_eq!(complaint("⟦Šéñð⟧ é"), Some("“é” stands outside of any translation".to_owned()));
    assert_eq!(complaint("⟦Šéñð the code⟧"), Some("“the” was not translated".to_owned()));
    assert_eq!(complaint("⟦Šéñð…"), Some("it was cut at its end".to_owned()));
    assert_eq!(complaint("…ñð⟧"), Some("“ñ” stands outside of any translation".to_owned()));
}

#[test]
fn a_preview_shows_every_message_of_every_language_in_all_its_forms() {
    let (shipped, none) = (Text::shipped(), Folder::default());
    let text = loaded(&shipped);
    for locale in text.locales() {
        let shown = text.preview([&shipped, &none], locale, &[]);
        assert!(shown.len() > 2_000, "{locale}: {}", shown.len());
        for it in &shown {
            assert!(!it.forms.is_empty(), "{} in {locale} has no form", it.name);
            let broken = it.forms.iter().find(|form| form.as_str().contains(['{', '}']));
            assert_eq!(broken, None, "{} in {locale}", it.name);
        }
    }

    let of = |tag: &str, name: &str| text.preview([&shipped, &none], &locale(tag), &[name.to_owned()]);
    let [recorded] = &of("ru", "tip-recorded")[..] else { panic!("one attribute") };
    assert_eq!(
        (recorded.name.as_str(), recorded.state, recorded.is_urgent),
        ("tip-recorded.toast", State::Draft, false)
    );
    let plurals: BTreeSet<&str> = recorded.forms.iter().filter_map(|form| form.as_str().split(' ').nth(6)).collect();
    assert!(plurals.len() == 2, "{recorded:?}");
    assert!(of("ru", "sos.ftl").len() > 30 && of("ru", "nothing").is_empty());
    assert!(of("ru", "sos-card")[0].is_urgent);
}

#[test]
fn the_commands_for_translators_do_what_they_say() {
    let wuzha = |arguments: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_wuzha")).arg("locale").args(arguments).output().unwrap();
        (done.status.success(), String::from_utf8(done.stdout).unwrap())
    };
    let site = tempfile::tempdir().unwrap();
    let folder = site.path().to_str().unwrap();
    pseudo::write(site.path());

    assert_eq!(wuzha(&["check"]), (true, "nothing found\n".to_owned()));
    assert_eq!(
        wuzha(&["preview", "ru", "sos-which-campus"]).1,
        "sos-which-campus  draft  urgent\n    В каком вы кампусе?\n"
    );
    assert!(!wuzha(&["preview", "ru", "sos-gone"]).0);
    let (is_done, rows) = wuzha(&["coverage", "--json"]);
    let rows: Vec<serde_json::Value> = rows.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(is_done && rows.len() == 12 && rows.iter().all(|row| row["translated"] == row["units"]), "{rows:?}");

    let (is_done, said) = wuzha(&["review", pseudo::TAG, "sos.ftl", "tip-why", "--by", "R. K.", "--folder", folder]);
    assert!(is_done && said.contains(" signed by R. K. on 20"), "{said}");
    let (_, shown) = wuzha(&["preview", pseudo::TAG, "sos-which-campus", "tip-got-it", "--folder", folder]);
    let heads: Vec<&str> = shown.lines().filter(|line| !line.starts_with(' ')).collect();
    assert_eq!(heads, ["sos-which-campus  reviewed  urgent", "tip-got-it.button  draft"]);
    assert!(!wuzha(&["review", pseudo::TAG, "--by", "R. K.", "--folder", folder]).0, "nothing was named");
    assert!(!wuzha(&["review", "ru", "--all", "--by", "R. K.", "--folder", folder]).0, "Russian does not lie there");

    fs::create_dir(site.path().join("en")).unwrap();
    let words = "tip-got-it =\n    .button = I have read all of it, thank you\n";
    fs::write(site.path().join("en/own.ftl"), words).unwrap();
    let (is_done, found) = wuzha(&["check", folder]);
    let own = found.lines().find(|line| line.contains("own.ftl")).unwrap_or_default();
    assert!(!is_done && own.ends_with("en/own.ftl:2: `tip-got-it.button` has 32 UTF-16 units, at most 24"), "{found}");
}

/// `wuzha locale coverage` prints this table.
#[test]
fn the_documents_say_how_far_each_language_is() {
    let rows = Folder::default().coverage(&Text::shipped()).unwrap();

    assert!(rows.iter().all(|row| row.translated == row.units), "{rows:?}");
    let table = Coverage::table(&rows);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/translation/README.md");
    let document = fs::read_to_string(path).unwrap();
    assert!(document.contains(&table), "docs/translation/README.md should say:\n{table}");
}

#[test]
fn the_words_of_state_are_short() {
    let text = Text::embedded();
    for locale in text.locales() {
        for name in ["translation-tip", "translation-urgent"] {
            let shown = text.preview([&Text::shipped(), &Folder::default()], locale, &[name.to_owned()]);
            let most = if name == "translation-tip" { 40 } else { 130 };
            for form in &shown[0].forms {
                let length = Plain::from(form.clone()).as_str().encode_utf16().count();
                assert!(length <= most, "{name} in {locale}: {length}");
            }
        }
    }
}
