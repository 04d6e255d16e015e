//! Everything that is said of the meetings of many classes: reminders, how far they are, what to expect.

use wuzha::domain::campus::Coded as _;
use wuzha::domain::forecast::Reason;
use wuzha::domain::meeting::{Kind, Slot, State};
use wuzha::domain::overview::Tally;
use wuzha::domain::plan::EscalationRole;
use wuzha::domain::role::Duty;
use wuzha::text::overview::{Call, ClassRow, CollegeRow, Head, Outlook, Rows};
use wuzha::text::reminder::{Line, Lines, Phase, Section, Standing as Missing};
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, NUMBER, TOAST, moment};

/// Everything that is said of the meetings of many classes.
pub(super) fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let at = moment();
    let name = || "软件工程2301（中外合作）".to_owned();
    let standings = [Missing::NoDate, Missing::Planned(at), Missing::Passed(at), Missing::Returned].into_iter().cycle();
    let levels = [None].into_iter().chain(EscalationRole::ALL.iter().copied().take(4).map(Some));
    let lines: Vec<_> =
        standings.zip(levels).map(|(standing, instead_of)| Line { class: name(), standing, instead_of }).collect();
    let colleges = vec![("计算机科学与工程学院".to_owned(), 11, 12), ("A".to_owned(), 1, 1)];
    let mut bodies = Vec::new();
    for (kind, month) in Kind::ALL.iter().zip([None, Some(4), None, Some(12)]) {
        for phase in [Phase::Before, Phase::Late, Phase::Over] {
            let section = |lines, total, days| Section {
                kind: *kind,
                slot: Slot { year: 2025, month },
                due: at.date(),
                effective: at.date() - chrono::TimeDelta::days(days),
                until: at.date(),
                phase,
                total,
                lines,
            };
            let sections = [
                section(Lines::Own(lines.clone()), 5, 0),
                section(Lines::Classes(lines.clone()), 1500, 1),
                section(Lines::Colleges(colleges.clone()), 1, 0),
            ];
            bodies.push((
                format!("passed on {kind} {phase:?}"),
                text.meeting_passed(locale, Duty::Secretary, &sections[0]),
            ));
            for (number, section) in sections.into_iter().enumerate() {
                let told = text.meetings_reminder(locale, &[section]);
                bodies.push((format!("reminder of {kind}, {phase:?}, {number}"), told));
            }
        }
    }
    let held = State::ALL.iter().map(|state| ClassRow {
        class: name(),
        state: *state,
        missing: None,
        held_on: Some(at.date()),
        is_late: *state == State::Registered,
        to_call: Vec::new(),
    });
    let to_call = [vec![Duty::Monitor, Duty::Deputy, Duty::Secretary, Duty::Safety], Vec::new()];
    let missing = to_call.clone().into_iter().map(|to_call| ClassRow {
        class: name(),
        state: State::Open,
        missing: Some(Missing::NoDate),
        held_on: None,
        is_late: false,
        to_call,
    });
    let rows: Vec<_> = held.chain(missing).collect();
    let one = Tally {
        classes: 11,
        held: 9,
        late: 1,
        peer_verified: 1,
        verified: 1,
        needs_look: 1,
        exempt: 1,
        planned: 1,
        asked: 1,
        returned: 1,
        open: 1,
    };
    let outlook = |low| Outlook { total: 10, expected: 9, low, high: 9, past: low };
    let head = |college: Option<String>, tally, never, outlook| Head {
        kind: Kind::Class,
        slot: Slot { year: 2025, month: Some(5) },
        college,
        due: at.date(),
        effective: at.date(),
        tally,
        never,
        outlook,
    };
    for chunk in rows.chunks(8) {
        let shown = Rows::Classes((100..).zip(chunk).collect());
        let head = head(Some(name()), one, Some(7), Some(outlook(8)));
        bodies.push(("classes".to_owned(), text.overview(locale, &head, &shown)));
    }
    let college = CollegeRow { college: "计算机科学与工程学院".to_owned(), tally: one };
    let shown = Rows::Colleges((1..).zip(std::iter::repeat_n(&college, 8)).collect());
    bodies.push(("colleges".to_owned(), text.overview(locale, &head(None, one, Some(0), None), &shown)));
    let nothing = head(None, Tally::default(), None, Some(outlook(9)));
    bodies.push(("no colleges".to_owned(), text.overview(locale, &nothing, &Rows::Colleges(Vec::new()))));
    let reasons = [
        vec![Reason::Nobody],
        vec![Reason::Moved(2), Reason::Late, Reason::Passed],
        vec![Reason::NoDate],
        vec![Reason::Returned],
    ];
    let calls: Vec<_> = reasons
        .into_iter()
        .zip(to_call.into_iter().cycle())
        .map(|(reasons, to_call)| Call { class: name(), college: Some(name()), reasons, to_call })
        .collect();
    let alone = Call { college: None, ..calls[0].clone() };
    let calls: Vec<_> = (1..).zip(calls.iter().chain([&alone])).collect();
    let expected = head(None, one, None, Some(outlook(0)));
    bodies.push(("calls".to_owned(), text.forecast(locale, &expected, 120, &calls)));
    bodies.push(("no calls".to_owned(), text.forecast(locale, &nothing, 0, &[])));
    bodies.push(("no forecast".to_owned(), text.forecast(locale, &head(None, one, None, None), 0, &[])));
    bodies
}

/// The buttons below them, and what these answer.
pub(super) fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let mut labels = vec![
        ("overview college".to_owned(), text.overview_college_label(locale, 120), NUMBER),
        ("overview all".to_owned(), text.overview_all_label(locale), BUTTON),
        ("overview shown".to_owned(), text.overview_shown_toast(locale), TOAST),
        ("open forecast".to_owned(), text.forecast_open_label(locale), BUTTON),
        ("pass on".to_owned(), text.pass_meeting_label(locale), BUTTON),
        ("passed on".to_owned(), text.meeting_passed_toast(locale, &[Duty::Deputy, Duty::Secretary]), TOAST),
        ("open missing".to_owned(), text.open_missing_label(locale, "软件2301"), BUTTON),
    ];
    for (kind, month) in Kind::ALL.iter().zip([None, Some(4), Some(9), Some(12)]) {
        let slot = Slot { year: 2025, month };
        labels.push((format!("open {kind}"), text.overview_open_label(locale, *kind, slot), BUTTON));
        let turning = text.overview_turn_label(locale, (*kind, slot), "◀ ", " ▶");
        labels.push((format!("turn to {kind}"), turning, BUTTON));
    }
    labels
}
