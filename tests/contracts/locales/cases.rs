//! The case register, with arguments as long as they get.

use chrono::{DateTime, NaiveDate};
use wuzha::domain::campus::{Bilingual, Coded as _};
use wuzha::domain::case::baseline::{Column, Fault, Why};
use wuzha::domain::case::trend::{Line, Span, Sum, Trend};
use wuzha::domain::case::{
    Case, CaseId, Facts, Fen, Field, Loss, NOTE_PART_CHARS, Outcome, Place, Reported, Typed, Victim,
};
use wuzha::domain::fraud::{AmountBand, Channel, Payment};
use wuzha::domain::tip::FraudType;
use wuzha::text::case::{BaselineHead, BaselineSums, Nearby, Row, Seen, Show, Told};
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, NUMBER, TOAST, moment};

const PRESSES: [&str; 19] = [
    "show",
    "file",
    "drop",
    "anew",
    "amounts",
    "note",
    "correct",
    "close",
    "reopen",
    "erase",
    "type_amount",
    "type_note",
    "type_day",
    "type_recovered",
    "erase_wish",
    "erase_mistake",
    "erase_over",
    "withheld",
    "stopped",
];

pub fn nearby() -> Nearby {
    Nearby { cases: 1_000, days: 90, channel: Channel::Market, band: AmountBand::Under100k }
}

fn day() -> NaiveDate {
    moment().date()
}

fn college() -> Bilingual {
    let name = "计算机科学与工程学院软件工程（中外合作办学）".to_owned();
    Bilingual { zh: name.clone(), en: name }
}

fn case(is_filed: bool) -> Case {
    let facts = Facts {
        fraud_type: Some(FraudType::new("customer_service")),
        channel: Some(Channel::Market),
        payment: Some(Payment::GiftCard),
        loss: Some(Loss { yuan: Some(1_000_000_000), band: AmountBand::Over100k }),
        day: Some(day()),
        place: Some(Place::College { campus: "qingdao".to_owned(), college: college().zh }),
        victim: Some(Victim::International),
        reported: Some(Reported::Unknown),
        outcome: Some(Outcome::Partly),
        recovered: Some(1_000_000_000),
    };
    Case {
        id: CaseId(1_000_000),
        account: None,
        campus: None,
        facts,
        note_chars: 600,
        version: 9,
        made_at: DateTime::UNIX_EPOCH,
        filed_at: is_filed.then_some(DateTime::UNIX_EPOCH),
        closed_at: None,
        has_key: true,
    }
}

fn trend() -> (Trend, Vec<Seen>) {
    let sum =
        Sum { cases: 100_000, low: 1_000_000_000, high: Some(2_000_000_000), rounded_by: 50, recovered: 1_000_000 };
    let line = Line { now: sum, before: Some(sum), students: 40_000 };
    let span = Span { from: day(), to: day() };
    let few = Line { now: Sum { cases: 1, ..sum }, ..line };
    let seen = |college: Option<String>, together| Seen { college, line: few, together };
    let lines = (0..10).map(|_| seen(Some(college().zh), 1)).chain([seen(None, 12)]).collect();
    (Trend { span, before: Some(span), is_cut: true, whole: line, colleges: Vec::new() }, lines)
}

/// Every body.
pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let college = college();
    let changes = [moment(); 3];
    let filed = case(true);
    let erased = Case { has_key: false, closed_at: Some(DateTime::UNIX_EPOCH), ..case(true) };
    let show = |case, may_change| Show { case, place: Some(college.clone()), changes: &changes, may_change };
    let mut bodies = vec![
        ("case".to_owned(), text.case_card(locale, &show(&filed, true))),
        ("case of another".to_owned(), text.case_card(locale, &show(&filed, false))),
        ("erased case".to_owned(), text.case_card(locale, &show(&erased, true))),
        ("case preview".to_owned(), text.case_preview(locale, &show(&case(false), true))),
        ("case resume".to_owned(), text.case_resume(locale, &case(false), Some(&college))),
        ("case dropped".to_owned(), text.case_dropped(locale)),
        ("case erase".to_owned(), text.case_ask_erase(locale, filed.id)),
        ("case nearby".to_owned(), text.case_nearby(locale, &nearby())),
    ];
    for field in Field::ALL {
        for case in [case(false), case(true)] {
            bodies.push((format!("case {field}"), text.case_question(locale, &case, Some(&college), *field)));
        }
    }
    for what in Typed::ALL {
        bodies.push((format!("case type {what}"), text.case_ask_typed(locale, *what, filed.id)));
    }
    for is in [true, false] {
        bodies.push((format!("case note {is}"), text.case_note_kept(locale, is)));
        bodies.push((format!("case correct {is}"), text.case_correct(locale, filed.id, is)));
        let rows: Vec<_> = (0..8).map(|_| Row { case: &erased, place: Some(college.clone()) }).collect();
        bodies.push((format!("cases {is}"), text.case_list(locale, &rows, 1_000, is, Some(&college))));
        let sums = BaselineSums {
            rows: 10_000,
            span: Span { from: day(), to: day() },
            cases: 100_000,
            fen: Fen(100_000_000_000),
            has_colleges: is,
        };
        let head = if is { BaselineHead::Ready } else { BaselineHead::Applied };
        bodies.push((format!("case counts {is}"), text.case_baseline(locale, head, &sums)));
        bodies.push((format!("case counts cancelled {is}"), text.case_baseline_cancelled(locale)));
    }
    let faults: Vec<_> = Column::ALL
        .iter()
        .flat_map(|column| Why::ALL.iter().map(|why| Fault { row: 10_000, column: *column, why: *why }))
        .collect();
    bodies.push(("case faults".to_owned(), text.case_baseline_faults(locale, &faults)));
    bodies
}

/// Every button and window.
pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let id = CaseId(1_000_000);
    let mut labels = vec![
        ("case back".to_owned(), text.case_back_label(locale), BUTTON),
        ("case go on".to_owned(), text.case_go_on_label(locale), BUTTON),
        ("case show".to_owned(), text.case_show_label(locale, CaseId(9_999)), NUMBER),
        ("case amounts".to_owned(), text.case_amounts(locale, id, Some(Fen(u64::MAX)), Some(Fen(u64::MAX))), TOAST),
        ("case note".to_owned(), text.case_note_part(locale, &"长".repeat(NOTE_PART_CHARS)), TOAST),
    ];
    labels.extend(PRESSES.map(|press| (format!("case {press}"), text.case_press_label(locale, press, 4), BUTTON)));
    let fields = Field::ALL.iter();
    labels.extend(fields.map(|field| (format!("case {field}"), text.case_field_label(locale, *field), BUTTON)));
    let victims = Victim::ALL.iter();
    labels.extend(victims.map(|victim| (format!("case {victim}"), text.case_victim_label(locale, *victim), BUTTON)));
    let told = Reported::ALL.iter();
    labels.extend(told.map(|told| (format!("case {told}"), text.case_reported_label(locale, *told), BUTTON)));
    let ends = Outcome::ALL.iter();
    labels.extend(ends.map(|end| (format!("case {end}"), text.case_outcome_label(locale, *end), BUTTON)));
    let days = (0..3).filter_map(|back| day().checked_sub_days(chrono::Days::new(back)));
    labels.extend(days.map(|before| (format!("case {before}"), text.case_day_label(locale, before, day()), BUTTON)));
    for is in [true, false] {
        labels.push((format!("cases {is}"), text.case_filter_label(locale, is), BUTTON));
        labels.push((format!("case counts {is}"), text.case_baseline_label(locale, is), BUTTON));
        labels.push((format!("case counts done {is}"), text.case_baseline_done(locale, is), TOAST));
    }
    labels
}

/// What stands below the picture, which has room for 1,024 units (Bot API, `sendPhoto`), and the words in it.
#[test]
fn a_comparison_fits_below_its_picture() {
    let text = Text::embedded();
    let (trend, lines) = trend();
    for locale in text.locales() {
        for is_guarded in [true, false] {
            let told = Told { place: Some(&college()), trend: &trend, lines: lines.clone(), is_guarded };
            let caption = text.case_trend(locale, &told);
            assert!(caption.plain_len_utf16() <= 1_024, "{locale}: {}", caption.plain_len_utf16());
            let chart = text.case_chart(locale, &told);
            assert_eq!(chart.groups.len(), 3, "{locale}: {chart:?}");
        }
    }
}
