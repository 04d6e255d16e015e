//! What is said about translations that are wrong.

use wuzha::domain::campus::Coded as _;
use wuzha::domain::refusal::Refusal;
use wuzha::domain::words::{BadWords, Flaw, Unit};
use wuzha::text::words::Shown;
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST};

fn unit() -> Unit {
    Unit { language: "zh-CN".to_owned(), name: "question-customer_service-10.why".to_owned() }
}

/// Every body, with arguments as long as they get.
pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let long = "字".repeat(300);
    let unit = unit();
    let sentence = text.sample(locale, "fraud-police");
    let mut bodies = vec![
        ("which words".to_owned(), text.words_which(locale, &vec![sentence.clone(); 12])),
        ("words reported".to_owned(), text.words_reported(locale, &sentence)),
        ("words explained".to_owned(), text.words_explained(locale)),
        ("words wanted".to_owned(), text.words_wanted(locale, &unit, &long)),
        ("words used".to_owned(), text.words_used(locale, &unit)),
        ("words kept".to_owned(), text.words_kept(locale, &unit)),
        ("words dropped".to_owned(), text.words_dropped(locale, &unit)),
        ("words taken back".to_owned(), text.words_taken_back(locale, &unit)),
        ("words stale".to_owned(), text.words_stale(locale, &unit, &long)),
        ("units".to_owned(), text.words_units(locale, &unit.name, &vec![(unit.name.clone(), sentence.clone()); 12])),
        ("words".to_owned(), text.words_list(locale, &vec![(unit.clone(), 999); 30], &vec![unit.clone(); 30])),
        ("no words".to_owned(), text.words_list(locale, &[], &[])),
    ];
    let preview = text.corrected(locale, "fraud-police", "A <b>b</b>");
    bodies.push(("words preview".to_owned(), text.words_preview(locale, &unit, &preview)));
    for is_corrected in [false, true] {
        let shown = Shown { unit: &unit, zh: &long, en: &long, words: &long, is_corrected };
        bodies.push((
            format!("words case {is_corrected}"),
            text.words_case(locale, &shown, &vec![Some("字".repeat(200)); 9]),
        ));
        bodies.push((format!("words unit {is_corrected}"), text.words_unit(locale, &shown)));
    }
    for flaw in Flaw::ALL.iter().copied() {
        let bad = BadWords { flaw, wanted: "110, 96110".to_owned() };
        bodies.push((format!("bad words {flaw}"), text.refused(locale, &Refusal::WordsFlawed(bad))));
    }
    bodies
}

/// Every label, with its limit.
pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let buttons = [
        text.words_report_label(locale),
        text.words_correct_label(locale),
        text.words_keep_label(locale),
        text.words_use_label(locale),
        text.words_drop_label(locale),
        text.words_take_back_label(locale),
        Text::words_open_label(&unit().language, &unit().name),
    ];
    let unit = unit();
    let toasts = [
        text.words_asked_toast(locale),
        text.words_unreachable_toast(locale),
        text.words_reported_toast(locale),
        Plain::from(text.words_used(locale, &unit)),
        Plain::from(text.words_kept(locale, &unit)),
        Plain::from(text.words_dropped(locale, &unit)),
        Plain::from(text.words_taken_back(locale, &unit)),
        text.refused_toast(locale, &Refusal::ManyWordsReports { most: 5 }),
    ];
    let named = |what: &'static str, limit| move |(at, label): (usize, Plain)| (format!("{what} {at}"), label, limit);
    let buttons = buttons.into_iter().enumerate().map(named("words button", BUTTON));
    // A number needs no letters.
    let number = ("words number".to_owned(), text.words_sentence_label(locale, 12), 4);
    buttons.chain([number]).chain(toasts.into_iter().enumerate().map(named("words toast", TOAST))).collect()
}
