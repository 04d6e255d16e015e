//! Everything that is said of messages that people forward.

use wuzha::domain::campus::Coded as _;
use wuzha::domain::check::{FLAGS_MAX, Judgement, LIFE, PATIENCE, Ruling, Sureness};
use wuzha::domain::fraud::RedFlag;
use wuzha::domain::tip::FraudType;
use wuzha::plan::check;
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST};

/// Every kind of fraud with the longest flags, and what has no kind.
fn judgements(text: &Text, locale: &Locale) -> Vec<Judgement> {
    let mut flags = RedFlag::ALL.to_vec();
    flags.sort_by_key(|flag| std::cmp::Reverse(text.fraud_sentence(locale, *flag).plain_len_utf16()));
    flags.truncate(FLAGS_MAX);
    let of = |kind: Option<(FraudType, Sureness)>, flags: &[RedFlag]| Judgement {
        kind,
        flags: flags.to_vec(),
        is_warning: true,
    };
    let words = check::words();
    let kinds = words.kinds().flat_map(|kind| [Sureness::Clear, Sureness::Likely].map(|sure| (kind.clone(), sure)));
    kinds.map(|kind| of(Some(kind), &flags)).chain([of(None, &flags), of(None, &[])]).collect()
}

/// Everything that is said of messages that people forward.
pub(super) fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let mut bodies = vec![
        ("check how".to_owned(), text.check_how(locale)),
        ("check wish".to_owned(), text.check_wish(locale, PATIENCE, LIFE)),
        ("check nobody".to_owned(), text.check_nobody(locale)),
        ("check asked".to_owned(), text.check_asked(locale)),
        ("check taken back".to_owned(), text.check_taken_back(locale)),
        ("check unanswered".to_owned(), text.check_unanswered(locale)),
    ];
    for (number, judgement) in judgements(text, locale).iter().enumerate() {
        bodies.push((format!("check judged {number}"), text.check_judged(locale, judgement)));
        bodies.push((format!("check question {number}"), text.check_question(locale, "x", judgement, None)));
        bodies.push((format!("check wave {number}"), text.check_wave(locale, (1_500, 17), judgement, LIFE)));
        for ruling in Ruling::ALL {
            bodies.push((format!("check answer {number} {ruling}"), text.check_answer(locale, *ruling, judgement)));
            let ruled = text.check_question(locale, "x", judgement, Some(*ruling));
            bodies.push((format!("check ruled {number} {ruling}"), ruled));
        }
    }
    bodies
}

/// Its buttons and toasts.
pub(super) fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let mut labels = vec![
        ("check ask".to_owned(), text.check_ask_label(locale), BUTTON),
        ("check take back".to_owned(), text.check_take_back_label(locale), BUTTON),
        ("check wave alert".to_owned(), text.check_wave_alert_label(locale), BUTTON),
        ("check wish".to_owned(), text.check_wish_toast(locale), TOAST),
        ("check taken back".to_owned(), text.check_taken_back_toast(locale), TOAST),
        ("check not taken back".to_owned(), text.check_not_taken_back_toast(locale), TOAST),
        ("check ruled".to_owned(), text.check_ruled_toast(locale), TOAST),
    ];
    for ruling in Ruling::ALL {
        labels.push((format!("check {ruling}"), text.check_ruling_label(locale, *ruling), BUTTON));
    }
    labels
}
