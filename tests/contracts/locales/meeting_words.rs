//! Everything that is said about meetings.

use chrono::NaiveDate;
use wuzha::domain::campus::{Bilingual, Coded as _};
use wuzha::domain::meeting::{Form, Kind, Planned, Slot, State, Step, Timing};
use wuzha::domain::roster::{MaskedName, Seat};
use wuzha::text::meeting::{Card, Event, HeldView, Preview, Row, WhyOff};
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 12, 31).unwrap()
}

fn row(state: State) -> Row {
    Row {
        kind: Kind::Class,
        slot: Slot { year: 2025, month: Some(12) },
        number: 1,
        place: Some(Bilingual {
            zh: "计算机科学与工程学院".into(), en: "计算机科学与工程学院".into()
        }),
        due: day(),
        effective: day().pred_opt().unwrap(),
        why: WhyOff::Holiday(Bilingual { zh: "端午节".into(), en: "Dragon Boat Festival".into() }),
        opens: None,
        late_until: Some(day()),
        state,
        timing: None,
        days_late: None,
        planned_at: None,
    }
}

fn people(count: u16) -> Vec<(Seat, MaskedName)> {
    (1..=count).map(|seat| (Seat::new(seat).unwrap(), MaskedName::of("欧阳明").unwrap())).collect()
}

fn held(timing: Timing) -> HeldView {
    HeldView {
        on: day(),
        present: 110,
        enrolled: Some(120),
        absent: people(10),
        form: Form::Scenario,
        has_photo: true,
        timing,
        is_proxy: true,
    }
}

fn card(state: State) -> Card {
    let at = day().and_hms_opt(19, 30, 0).unwrap();
    Card {
        row: Row { timing: Some(Timing::Late), ..row(state) },
        planned: Some(Planned { at, place: Some("教学楼".to_owned()) }),
        held: Some(held(Timing::Late)),
        registered_at: Some(at),
        reason: Some("x".to_owned()),
    }
}

pub(super) fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let at = day().and_hms_opt(19, 30, 0).unwrap();
    let mut rows: Vec<_> = State::ALL.iter().map(|state| row(*state)).collect();
    rows.extend([
        Row { why: WhyOff::Weekend, ..row(State::Open) },
        Row { why: WhyOff::School, ..row(State::Open) },
        Row { effective: day(), ..row(State::Open) },
        Row { opens: Some(day()), ..row(State::Open) },
        Row { days_late: Some(1), ..row(State::Open) },
        Row { days_late: Some(12), ..row(State::Returned) },
        Row { planned_at: Some(at), ..row(State::Planned) },
        Row { timing: Some(Timing::Late), ..row(State::Registered) },
        Row { timing: Some(Timing::Added), ..row(State::Verified) },
        Row { number: 2, ..row(State::Registered) },
    ]);
    for kind in Kind::ALL.iter().copied() {
        rows.push(Row { kind, slot: Slot { year: 2025, month: None }, ..row(State::Open) });
    }
    let place = row(State::Open).place;
    let next = Some((Kind::Class, Slot { year: 2025, month: Some(12) }, 1));
    let places: Vec<_> = (0..8).map(|nth| (place.clone(), Some(row(State::Open)).filter(|_| nth > 0))).collect();
    let bare = |state| Card { planned: None, held: None, registered_at: None, reason: None, ..card(state) };
    let mut bodies = vec![
        ("meetings".to_owned(), text.meeting_list(locale, place.as_ref(), true, &rows[..6], next)),
        ("no meetings".to_owned(), text.meeting_list(locale, place.as_ref(), false, &[], None)),
        ("no meeting now".to_owned(), text.meeting_list(locale, place.as_ref(), false, &rows[..1], None)),
        ("places".to_owned(), text.meeting_places(locale, &places)),
        ("no places".to_owned(), text.meeting_places(locale, &[])),
        ("class of meetings over".to_owned(), text.meeting_class_over(locale, "软件2301")),
        ("meeting already".to_owned(), text.meeting_already(locale, &card(State::Registered))),
        ("ask day".to_owned(), text.meeting_ask_day(locale, &row(State::Open))),
        ("ask attendance".to_owned(), text.meeting_ask_attendance(locale, &row(State::Open), day())),
        ("ask heads".to_owned(), text.meeting_ask_heads(locale, &row(State::Open), day())),
        ("ask absent".to_owned(), text.meeting_ask_absent(locale, &row(State::Open), &people(20))),
        ("ask absent, none".to_owned(), text.meeting_ask_absent(locale, &row(State::Open), &[])),
        ("ask photo".to_owned(), text.meeting_ask_photo(locale, &row(State::Open))),
        ("ask plan day".to_owned(), text.meeting_ask_plan_day(locale, &row(State::Open))),
        ("ask plan time".to_owned(), text.meeting_ask_plan_time(locale, &row(State::Open), day())),
        ("ask place".to_owned(), text.meeting_ask_place(locale, &row(State::Open), at)),
        ("calendar caption".to_owned(), text.meeting_calendar_caption(locale)),
    ];
    for (nth, row) in rows.iter().enumerate() {
        let card = Card { row: row.clone(), ..bare(row.state) };
        bodies.push((format!("meeting {nth}"), text.meeting_card(locale, &card)));
    }
    for state in State::ALL.iter().copied() {
        bodies.push((format!("meeting card {state}"), text.meeting_card(locale, &card(state))));
    }
    for timing in Timing::ALL.iter().copied() {
        for (is_correction, needs_consent) in [(false, false), (true, false), (false, true)] {
            let preview = Preview { row: row(State::Open), is_correction, needs_consent, held: held(timing) };
            let name = format!("preview {timing} {is_correction} {needs_consent}");
            bodies.push((name, text.meeting_preview(locale, &preview)));
        }
    }
    let heads =
        HeldView { enrolled: None, absent: Vec::new(), has_photo: false, is_proxy: false, ..held(Timing::OnTime) };
    bodies.push(("heads".to_owned(), text.meeting_card(locale, &Card { held: Some(heads), ..card(State::Verified) })));
    for step in [Step::AskExempt, Step::Exempt, Step::Return] {
        bodies.push((format!("ask words {step}"), text.meeting_ask_words(locale, step, &row(State::Open))));
    }
    for event in Event::ALL {
        bodies.push((format!("meeting news {event:?}"), text.meeting_news(locale, &event, &card(State::Registered))));
    }
    for place in [None, Some("教301".to_owned())] {
        let planned = Planned { at, place };
        let locales = std::slice::from_ref(locale);
        bodies.push((
            format!("notice {:?}", planned.place),
            text.meeting_notice(locales, &row(State::Planned), &planned),
        ));
        let card = Card { planned: Some(planned), held: None, ..card(State::Planned) };
        bodies.push(("planned".to_owned(), text.meeting_card(locale, &card)));
    }
    bodies
}

pub(super) fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let (seat, name) = people(120).pop().unwrap();
    let mut labels = vec![
        ("all meetings", text.meeting_list_label(locale), BUTTON),
        ("same", text.meeting_same_label(locale), BUTTON),
        ("same toast", text.meeting_same_toast(locale), TOAST),
        ("another", text.meeting_another_label(locale), BUTTON),
        ("already", text.meeting_already_toast(locale), TOAST),
        ("today", text.meeting_today_label(locale), BUTTON),
        ("yesterday", text.meeting_yesterday_label(locale), BUTTON),
        ("other day", text.meeting_other_day_label(locale), BUTTON),
        ("all here", text.meeting_all_here_label(locale, 120), BUTTON),
        ("some absent", text.meeting_some_absent_label(locale), BUTTON),
        ("seat here", text.meeting_seat_label(locale, seat, &name, false), BUTTON),
        ("seat absent", text.meeting_seat_label(locale, seat, &name, true), BUTTON),
        ("named", text.meeting_named_label(locale, 120), BUTTON),
        ("submit", text.meeting_submit_label(locale), BUTTON),
        ("change day", text.meeting_change_day_label(locale), BUTTON),
        ("change attendance", text.meeting_change_attendance_label(locale), BUTTON),
        ("add photo", text.meeting_photo_label(locale, false), BUTTON),
        ("another photo", text.meeting_photo_label(locale, true), BUTTON),
        ("no photo", text.meeting_no_photo_label(locale), BUTTON),
        ("back", text.meeting_back_label(locale), BUTTON),
        ("no place", text.meeting_no_place_label(locale), BUTTON),
        ("planned", text.meeting_planned_toast(locale), TOAST),
        ("cancel", text.meeting_cancel_label(locale), BUTTON),
        ("cancelled", text.meeting_cancelled_toast(locale), TOAST),
        ("register for them", text.meeting_step_label(locale, Step::Register, true), BUTTON),
        ("again", text.meeting_again_toast(locale), TOAST),
        ("undo", text.meeting_undo_label(locale), BUTTON),
        ("undone", text.meeting_undone_toast(locale), TOAST),
        ("ask correction", text.meeting_ask_correction_label(locale), BUTTON),
        ("asked", text.meeting_correction_asked_toast(locale, true), TOAST),
        ("nobody asked", text.meeting_correction_asked_toast(locale, false), TOAST),
        ("open", text.meeting_open_label(locale), BUTTON),
        ("proof", text.meeting_proof(locale, &card(State::Registered)), TOAST),
        ("full title", text.meeting_full_title(locale, &row(State::Open)), TOAST),
    ];
    for step in [
        Step::Plan,
        Step::Register,
        Step::Correct,
        Step::AskExempt,
        Step::Verify,
        Step::Admit,
        Step::Exempt,
        Step::Refuse,
        Step::Reopen,
        Step::Return,
    ] {
        labels.push(("step", text.meeting_step_label(locale, step, false), BUTTON));
    }
    for step in [Step::Verify, Step::Admit, Step::Exempt, Step::Refuse, Step::Reopen] {
        labels.push(("step toast", text.meeting_step_toast(locale, step), TOAST));
    }
    for (step, state) in
        [(Step::Register, State::Registered), (Step::Register, State::LateAsked), (Step::Correct, State::Registered)]
    {
        labels.push(("registered", text.meeting_registered_toast(locale, step, state), TOAST));
    }
    for form in Form::ALL.iter().copied() {
        labels.push(("form", text.meeting_form_label(locale, form, false), BUTTON));
        labels.push(("chosen form", text.meeting_form_label(locale, form, true), BUTTON));
    }
    for month in 1..=12 {
        let slot = Slot { year: 2025, month: Some(month) };
        labels.push(("title", text.meeting_title(locale, Kind::Class, slot, 1), BUTTON));
    }
    labels.into_iter().map(|(what, label, limit)| (format!("meeting: {what}"), label, limit)).collect()
}
