//! What somebody reads in each language we ship: tips, an alert and its withdrawal, the quiz, and the card for whoever
//! may have been cheated. One record a language, in `transcripts/`, to be read by people who know the language.

use std::sync::LazyLock;

use wuzha::domain::role::Duty;
use wuzha::text::{Args, Locale, Text};

use super::alert::{CHINESE, drafts};
use super::attest::binds;
use super::quiz::{right, wrong};
use crate::harness::campus::{Campus, Database, Person, international, seconds, seen};

static TEXT: LazyLock<Text> = LazyLock::new(Text::embedded);

/// A story and a record for each language.
macro_rules! in_each_language {
    ($($story:ident: $tag:literal),+ $(,)?) => {
        $(
            on_both_databases!($story);

            async fn $story(database: Database) {
                somebody_reads(database, &Locale::parse($tag).expect("a language")).await;
            }
        )+

        const TAGS: &[&str] = &[$($tag),+];
    };
}

in_each_language! {
    somebody_reads_arabic: "ar",
    somebody_reads_chinese: "zh-CN",
    somebody_reads_english: "en",
    somebody_reads_french: "fr",
    somebody_reads_indonesian: "id",
    somebody_reads_japanese: "ja",
    somebody_reads_korean: "ko",
    somebody_reads_russian: "ru",
    somebody_reads_spanish: "es",
    somebody_reads_thai: "th",
    somebody_reads_urdu: "ur",
    somebody_reads_vietnamese: "vi",
}

#[test]
fn every_language_has_its_record() {
    let mut told: Vec<_> = TAGS.iter().map(|tag| (*tag).to_owned()).collect();
    told.sort();
    let mut shipped: Vec<_> = TEXT.locales().map(ToString::to_string).collect();
    shipped.sort();
    assert_eq!(told, shipped, "a language without a story here is one that nobody has read as its readers will");
}

/// A button as somebody who reads `locale` sees it.
pub fn button(locale: &Locale, id: &str) -> String {
    seen(TEXT.label(locale, &format!("{id}.button"), &Args::default()).as_str())
}

async fn somebody_reads(database: Database, locale: &Locale) {
    let tag = locale.to_string();
    let campus = Campus::opens_on(database, "2025-04-22 11:50")
        .class("软件2301", [international("Daniyar", TAGS.iter().copied().find(|known| *known == tag).expect("a tag"))])
        .speaking(&[&tag])
        .await;
    campus.db_enrols("软件2301", &[("Daniyar", "202301003101", None)]).await;
    for (name, duty, place) in [("王老师", Duty::Counsellor, Some("软件2301")), ("陈警官", Duty::Police, None)]
    {
        campus.enters(name, "zh-hans");
        campus.db_appoints(name, duty, place).await;
        campus.person(name).starts(None).await;
    }
    let (daniyar, group, zhao) = (campus.person("Daniyar"), campus.group("软件2301"), campus.officer());
    zhao.starts(None).await;
    let tap = |id: &str| button(locale, id);

    binds(&campus, "Daniyar", "软件2301", 1).await;
    campus.passes_until("2025-04-22 12:20").await;
    let member = group.member("Daniyar");
    member.taps(&tap("tip-got-it")).await;
    member.taps(&tap("tip-why")).await;

    let chen = campus.person("陈警官");
    drafts(chen, &CHINESE).await;
    chen.taps(CHINESE.submit).await;
    zhao.taps(CHINESE.approve).await;
    campus.passes(seconds(10)).await;
    let alert = group.last();
    member.taps(&tap("alert-got-it")).await;
    member.taps(&tap("alert-like")).await;
    chen.says("/alert 1").await;
    chen.taps(CHINESE.recall).await;
    chen.taps(CHINESE.sure).await;
    campus.passes(seconds(10)).await;

    daniyar.says("/quiz").await;
    let asked = daniyar.last();
    daniyar.taps(wrong(daniyar)).await;
    let missed = daniyar.last();
    daniyar.taps(&tap("quiz-next")).await;
    daniyar.taps(right(daniyar)).await;
    let known = daniyar.last();
    daniyar.taps(&tap("quiz-next")).await;
    daniyar.taps(&tap("quiz-stop")).await;

    daniyar.says("/sos").await;
    let sos = daniyar.last();
    daniyar.taps(&tap("sos-tell-counsellor")).await;
    let preview = daniyar.last();
    daniyar.taps(&tap("sos-send")).await;
    let wang = campus.person("王老师");
    wang.taps("我来处理").await;
    wang.taps("已经联系上").await;

    let in_group = group.transcript();
    let parts = [in_group, alert, asked, missed, known, sos, preview, without_bind(daniyar)];
    for person in [daniyar, chen, zhao, wang] {
        person.reads();
    }
    insta::with_settings!({ snapshot_path => "transcripts", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(tag, parts.join("\n\n----\n\n"));
    });
}

/// What was said in private after somebody bound themselves.
fn without_bind(person: Person<'_>) -> String {
    let transcript = person.transcript();
    let at = transcript.lines().position(|line| line.ends_with("/quiz")).unwrap_or_default();
    transcript.lines().skip(at).collect::<Vec<_>>().join("\n")
}
