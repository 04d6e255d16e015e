//! What is said about alerts: to readers, to their author and to a second person.

use chrono::{NaiveTime, TimeDelta};
use wuzha::domain::alert::{Audience, Consent, Content, Move, Severity, State, common_first};
use wuzha::domain::campus::{Bilingual, Coded as _};
use wuzha::domain::fraud::{Advice, AmountBand, Ask, Channel, Payment, RedFlag, Source};
use wuzha::domain::role::Scope;
use wuzha::domain::tip::{FraudType, Segment};
use wuzha::text::alert::{Card, Failure, Going, Line, Medians, Part, Progress, Stamp, Told};
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST, library, moment};

/// Telegram's limit is 4096; a phone shows about a third of that at once.
const POST: usize = 2_600;

/// The same where English and Chinese stand beside what nobody has reviewed, with room for the line with the code.
const POST_AND_SOURCES: usize = 4_000;

fn content() -> Content {
    let audience = Audience { place: Scope::Everything, segment: Some(Segment::International) };
    let usual = Content::usual(FraudType::new("embassy_visa"), audience, Source::Report, moment().date());
    Content { severity: Severity::Red, band: Some(AmountBand::Under100k), note: Some("说".repeat(200)), ..usual }
}

fn post(text: &Text, locales: &[Locale], content: &Content, stamp: Option<Stamp>) -> Html {
    text.alert_post(locales, &Told { number: 1234, content, stamp, likes: Some(1_234) })
}

fn going(place: Option<&Bilingual>) -> Going<'_> {
    Going {
        place,
        segment: Some(Segment::International),
        groups: 1_500,
        people: 40_000,
        later: Some(moment()),
        corrects: Some((1_233, true)),
    }
}

const STAMPS: [Stamp; 3] = [Stamp::Corrected(NaiveTime::MIN), Stamp::Recalled(NaiveTime::MIN), Stamp::Unreviewed];

/// Whatever is chosen, a post fits in one language and in two, says what to do before anything else, and no two values
/// of the vocabulary are told alike.
#[test]
fn an_alert_fits_whatever_is_chosen_and_says_what_to_do_first() {
    let text = Text::embedded();
    let offered: Vec<Locale> = text.locales().cloned().collect();
    let longest = |all: &[RedFlag], locale: &Locale| {
        let mut all = all.to_vec();
        all.sort_by_key(|flag| std::cmp::Reverse(text.fraud_sentence(locale, *flag).plain_len_utf16()));
        all.truncate(4);
        all
    };
    for first in &offered {
        let mut content = content();
        content.flags = longest(RedFlag::ALL, first);
        content.advice = Advice::ALL[..4].to_vec();
        for kind in common_first(library().fraud_types()) {
            content.fraud_type = kind;
            for second in &offered {
                let html = post(&text, &[first.clone(), second.clone()], &content, Some(Stamp::Unreviewed));
                let length = html.plain_len_utf16();
                let is_doubtful = html.as_str().contains('⚠');
                let most = if is_doubtful { POST_AND_SOURCES } else { POST };
                assert!(length <= most, "{} in {first} and {second}: {length}", content.fraud_type);
                assert_eq!(
                    is_doubtful,
                    [first, second].iter().any(|it| !["en", "zh-CN"].contains(&it.to_string().as_str()))
                );
                let shown = html.plain();
                let advice = text.fraud_sentence(first, content.advice[0]).plain();
                let flag = text.fraud_sentence(first, content.flags[0]).plain();
                assert!(shown.find(&advice).unwrap() < shown.find(&flag).unwrap(), "{shown}");
                assert_eq!(shown.matches("说说").count(), 100, "the note stands once: {shown}");
            }
        }
    }
}

#[test]
fn a_short_answer_fits_a_toast_for_every_kind_and_every_first_advice() {
    let text = Text::embedded();
    for locale in text.locales() {
        for kind in common_first(library().fraud_types()) {
            for advice in Advice::ALL {
                let content = Content { fraud_type: kind.clone(), advice: vec![*advice], ..content() };
                let length = text.alert_read_short_toast(locale, &content).as_str().encode_utf16().count();
                assert!(length <= TOAST, "{kind} {advice} in {locale}: {length}");
            }
        }
    }
}

#[test]
fn a_withdrawn_alert_tells_nothing_of_what_it_told() {
    let text = Text::embedded();
    for locale in text.locales() {
        let html = post(&text, std::slice::from_ref(locale), &content(), Some(Stamp::Recalled(NaiveTime::MIN)));
        let shown = html.plain();
        assert!(!shown.contains("说说") && !shown.contains("1234"), "{shown}");
    }
}

pub(super) fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let content = content();
    let locales = std::slice::from_ref(locale);
    let place = Bilingual { zh: "青岛校区".into(), en: "Qingdao campus".into() };
    let told = post(text, locales, &content, None);
    let short = Content { note: None, flags: Vec::new(), band: None, ..content.clone() };
    let short = post(text, locales, &short, None);
    let mut bodies = vec![
        ("kinds of an alert".to_owned(), text.alert_kinds(locale)),
        ("ask for a note".to_owned(), text.alert_ask_note(locale)),
        ("ask for a code".to_owned(), text.alert_ask_code(locale, "A1234-0007")),
        ("ask whether to withdraw".to_owned(), text.alert_ask_recall(locale, 1234)),
        ("request".to_owned(), text.alert_request(locale, 1234, &told, &going(Some(&place)), moment())),
        ("look after".to_owned(), text.alert_look_after(locale, 1234, &told, &going(Some(&place)), moment())),
        ("overdue".to_owned(), text.alert_overdue(locale, 1234)),
        ("test".to_owned(), text.alert_test(locale, &told)),
        ("nothing failed".to_owned(), text.alert_failures(locale, 1234, &[], false)),
        ("no alerts".to_owned(), text.alert_list(locale, &[], &medians(None))),
    ];
    for stamp in STAMPS.map(Some).into_iter().chain([None]) {
        bodies.push((format!("alert {stamp:?}"), post(text, locales, &content, stamp)));
    }
    for severity in Severity::ALL {
        let content = Content { severity: *severity, ..content.clone() };
        bodies.push((format!("alert {severity}"), post(text, locales, &content, None)));
        let line = Line { number: 1234, severity: *severity, fraud_type: &content.fraud_type, state: State::Alone };
        let time = Some(TimeDelta::seconds(100_000));
        bodies.push((format!("list {severity}"), text.alert_list(locale, &[line; 8], &medians(time))));
    }
    for state in State::ALL {
        for (second, is_full) in [(Some(0), true), (Some(1), false), (None, false)] {
            let plain =
                Going { place: None, segment: None, groups: 1, people: 1, later: None, corrects: Some((7, false)) };
            let card = Card {
                state: *state,
                number: 1234,
                post: if is_full { &told } else { &short },
                going: if is_full { going(Some(&place)) } else { plain },
                wants_consent: is_full,
                second,
                offer: is_full.then_some("有同学损失三千多元。"),
            };
            bodies.push((format!("card {state} {second:?}"), text.alert_card(locale, &card)));
        }
        bodies.push((format!("progress {state}"), text.alert_progress(locale, &progress(&content.fraud_type, *state))));
    }
    for part in Part::ALL {
        bodies.push((format!("ask {part:?}"), text.alert_ask_part(locale, part)));
    }
    for step in [Move::Approve, Move::Reject, Move::Expire, Move::Confirm, Move::Unapprove, Move::Recall] {
        bodies.push((format!("told {step}"), text.alert_told(locale, 1234, step)));
    }
    let failures: Vec<_> =
        Failure::ALL.iter().flat_map(|why| [(Some("软件2301".to_owned()), *why), (None, *why)]).collect();
    let many: Vec<_> = failures.iter().cycle().take(40).cloned().collect();
    bodies.push(("failures".to_owned(), text.alert_failures(locale, 1234, &failures, true)));
    bodies.push(("many failures".to_owned(), text.alert_failures(locale, 1234, &many, false)));
    bodies
}

fn medians(time: Option<TimeDelta>) -> Medians {
    Medians { count: 1, whole: time, sending: time, acked: time }
}

fn progress(fraud_type: &FraudType, state: State) -> Progress<'_> {
    Progress {
        number: 1234,
        fraud_type,
        state,
        clock: [Some(moment()), Some(moment()), Some(moment()), None],
        groups: (1_283, 1_287),
        people: (310, 312),
        waiting: [4, 2, 1],
        acked: (412, 120, 130),
        likes: vec![(Some("计算机科学与工程学院".to_owned()), 9); 12].into_iter().chain([(None, 3)]).collect(),
        edited: Some([1_281, 1_287, 0, 6]),
    }
}

pub(super) fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let content = content();
    let mut labels = vec![
        ("got it".to_owned(), text.alert_got_it_label(locale), BUTTON),
        ("like".to_owned(), text.alert_like_label(locale), BUTTON),
        ("read".to_owned(), text.alert_read_label(locale), BUTTON),
        ("acked alone".to_owned(), text.alert_acked_toast(locale, None), TOAST),
        ("acked".to_owned(), text.alert_acked_toast(locale, Some(1_234)), TOAST),
        ("acked before".to_owned(), text.alert_acked_before_toast(locale), TOAST),
        ("liked".to_owned(), text.alert_liked_toast(locale, Some(1_234)), TOAST),
        ("liked before".to_owned(), text.alert_liked_toast(locale, None), TOAST),
        ("over".to_owned(), text.alert_over_toast(locale), TOAST),
        ("read in private".to_owned(), text.alert_read_sent_toast(locale), TOAST),
        ("read here".to_owned(), text.alert_read_short_toast(locale, &content), TOAST),
        ("new".to_owned(), text.alert_new_label(locale), BUTTON),
        ("open".to_owned(), text.alert_open_label(locale, 1234, &content.fraud_type), TOAST),
        ("untold".to_owned(), text.alert_untold_label(locale), BUTTON),
        ("no note".to_owned(), text.alert_no_note_label(locale), BUTTON),
        ("recall".to_owned(), text.alert_recall_label(locale), BUTTON),
        ("correct".to_owned(), text.alert_correct_label(locale), BUTTON),
        ("back".to_owned(), text.alert_back_label(locale), BUTTON),
        ("test".to_owned(), text.alert_test_label(locale), BUTTON),
        ("failed".to_owned(), text.alert_failed_label(locale), BUTTON),
        ("retry".to_owned(), text.alert_retry_label(locale, 1_500), BUTTON),
        ("refresh".to_owned(), text.alert_refresh_label(locale), BUTTON),
        ("retried".to_owned(), text.alert_retried_toast(locale), TOAST),
        ("tested".to_owned(), text.alert_tested_toast(locale), TOAST),
    ];
    for is_yes in [true, false] {
        labels.push((format!("note {is_yes}"), text.alert_note_label(locale, is_yes), BUTTON));
        labels.push((format!("offer {is_yes}"), text.alert_offer_label(locale, is_yes), BUTTON));
        labels.push((format!("pings {is_yes}"), text.alert_pings_label(locale, is_yes), BUTTON));
        let name = text.alert_severity(locale, Severity::Orange);
        labels.push((format!("choice {is_yes}"), text.alert_choice(locale, name, is_yes), BUTTON));
    }
    for severity in Severity::ALL {
        labels.push((format!("severity {severity}"), text.alert_severity(locale, *severity), BUTTON));
    }
    for state in State::ALL {
        labels.push((format!("state {state}"), text.alert_state(locale, *state), TOAST));
    }
    for segment in Segment::ALL.map(Some).into_iter().chain([None]) {
        labels.push((format!("segment {segment:?}"), text.alert_segment(locale, segment), BUTTON));
    }
    for part in Part::ALL {
        labels.push((format!("part {part:?}"), text.alert_part_label(locale, part), BUTTON));
    }
    for days in 0..=6 {
        labels.push((format!("{days} days ago"), text.alert_day_label(locale, days), BUTTON));
    }
    for minutes in [0, 30, 60, 180, 1_440] {
        labels.push((format!("{minutes} minutes ago"), text.alert_reported_label(locale, minutes), BUTTON));
    }
    for consent in [Consent::Given, Consent::General] {
        labels.push((format!("consent {consent}"), text.alert_consent_label(locale, consent), BUTTON));
    }
    for step in Move::ALL {
        labels.push((format!("move {step}"), text.alert_move_label(locale, *step), BUTTON));
        labels.push((format!("moved {step}"), text.alert_move_toast(locale, *step, true), TOAST));
    }
    for other in text.locales() {
        labels.push((format!("look {other}"), text.alert_look_label(locale, other), BUTTON));
    }
    for seconds in [5, 65, 3_700, 100_000] {
        let time = Some(TimeDelta::seconds(seconds));
        labels.push((format!("{seconds} seconds"), text.alert_duration(locale, time), TOAST));
    }
    labels.push(("no time".to_owned(), text.alert_duration(locale, None), TOAST));
    let values = [
        Channel::ALL.iter().map(|value| text.alert_value(locale, *value, true)).collect::<Vec<_>>(),
        Ask::ALL.iter().map(|value| text.alert_value(locale, *value, true)).collect(),
        Payment::ALL.iter().map(|value| text.alert_value(locale, *value, true)).collect(),
    ];
    labels.extend(values.into_iter().flatten().map(|label| ("a value".to_owned(), label, BUTTON + 2)));
    labels
}
