//! What is said about what people know.

use wuzha::domain::aware::{Estimate, Stratum};
use wuzha::domain::campus::Bilingual;
use wuzha::domain::quiz;
use wuzha::domain::review::College;
use wuzha::domain::tip::FraudType;
use wuzha::text::aware::{Map, Measured, Told};
use wuzha::text::quiz::Asked;
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST, moment};

/// Characters of a caption below a picture (Bot API, `sendPhoto`).
const CAPTION: usize = 1024;

/// Every body, with arguments as long as they get.
pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let bank = wuzha::plan::quiz::bank();
    let longest = bank
        .questions()
        .iter()
        .max_by_key(|question| text.quiz_question(locale, &asked(question, 2)).plain_len_utf16());
    let question = longest.expect("a question");
    let mut bodies = vec![
        ("sample, first".to_owned(), text.sample_question(locale, &asked(question, 1), (2000, 40_000))),
        ("sample, second".to_owned(), text.sample_question(locale, &asked(question, 2), (2000, 40_000))),
        ("sample, thanks".to_owned(), text.sample_thanks(locale)),
    ];
    let name = "计算机科学与工程学院软件工程（中外合作办学）".to_owned();
    let place = Bilingual { zh: name.clone(), en: name };
    let nowhere = College { campus: String::new(), college: String::new() };
    let sum =
        Stratum { college: nowhere, students: 40_000, drawn: 2_000, reached: 1_987, answered: 1_777, verified: 1_666 };
    let estimate = Estimate { share: 0.9999, interval: (0.9944, 1.0), bounds: (0.8888, 0.9999) };
    let kinds =
        wuzha::plan::quiz::bank().questions().iter().map(|it| it.fraud_type.clone()).collect::<Vec<FraudType>>();
    for (measured, acknowledged, map) in [
        (Some(Some(estimate)), 39_999, Map::Drawn),
        (Some(Some(estimate)), 39_999, Map::Failed),
        (Some(None), 4, Map::Empty),
        (None, 4, Map::Empty),
    ] {
        let told = Told {
            place: Some(&place),
            since: moment().date(),
            students: 40_000,
            reached: 39_999,
            acknowledged,
            measured: measured.map(|estimate| Measured { week: moment().date(), sum: &sum, estimate }),
            running: Some((moment().date(), 2_000, moment())),
            weakest: &kinds,
            map,
        };
        let said = text.awareness(locale, &told);
        assert!(said.plain_len_utf16() <= CAPTION, "{locale}: {}\n{said}", said.plain_len_utf16());
        bodies.push((format!("awareness, {map:?}"), said));
        bodies.push((format!("awareness of all, {map:?}"), text.awareness(locale, &Told { place: None, ..told })));
        bodies.push((format!("awareness of nobody, {map:?}"), text.awareness(locale, &Told { students: 0, ..told })));
    }
    bodies
}

fn asked(question: &quiz::Question, number: u32) -> Asked<'_> {
    Asked { question, order: quiz::order(7, &question.id), number, of: 2 }
}

/// Every label, with its limit.
pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let map = text.aware_map(locale, moment().date());
    assert_eq!(map.bands.len(), 4);
    vec![
        ("sample, next".to_owned(), text.sample_next_label(locale), BUTTON),
        ("sample, over".to_owned(), text.sample_over_toast(locale), TOAST),
    ]
}
