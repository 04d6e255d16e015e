//! What is said when a class is asked about its meeting, and to those who look at meetings of others.

use chrono::NaiveDate;
use wuzha::domain::campus::{Bilingual, Coded as _};
use wuzha::domain::kit::{KitVote, Share};
use wuzha::domain::meeting::{Form, Kind, Slot, State, Timing};
use wuzha::domain::review::Why;
use wuzha::text::attest::{Asked, Standing};
use wuzha::text::meeting::{Card, HeldView, Row as MeetingRow, WhyOff};
use wuzha::text::review::{Look, Row};
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST, moment};

fn day() -> NaiveDate {
    moment().date()
}

fn slot() -> Slot {
    Slot { year: 2025, month: Some(12) }
}

fn place() -> Option<Bilingual> {
    let name = "计算机科学与工程学院软件工程（中外合作办学）2023级1班".to_owned();
    Some(Bilingual { zh: name.clone(), en: name })
}

fn card() -> Card {
    let held = HeldView {
        on: day(),
        present: 119,
        enrolled: Some(120),
        absent: Vec::new(),
        form: Form::Scenario,
        has_photo: true,
        timing: Timing::Added,
        is_proxy: true,
    };
    let row = MeetingRow {
        kind: Kind::Class,
        slot: slot(),
        number: 2,
        place: place(),
        due: day(),
        effective: day(),
        why: WhyOff::Weekend,
        opens: None,
        late_until: Some(day()),
        state: State::NeedsLook,
        timing: Some(Timing::Added),
        days_late: None,
        planned_at: None,
    };
    Card { row, planned: None, held: Some(held), registered_at: Some(moment()), reason: None }
}

/// Every body, with arguments as long as they get.
pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let locales = std::slice::from_ref(locale);
    let mut bodies = Vec::new();
    for enrolled in [None, Some(120)] {
        let asked = Asked { kind: Kind::LeagueClass, slot: slot(), number: 2, on: day(), present: 119, enrolled };
        for standing in [
            Standing::Open(None, moment()),
            Standing::Open(Some(120), moment()),
            Standing::Closed(None),
            Standing::Closed(Some(120)),
        ] {
            bodies.push((format!("attest {standing:?}"), text.attest_card(locales, &asked, standing)));
        }
    }
    bodies.push(("attest, withdrawn".to_owned(), text.attest_withdrawn(locales, (Kind::Class, slot(), 2), day())));
    let row = |why: Why| Row {
        place: place(),
        kind: Kind::Class,
        slot: slot(),
        number: 1,
        why,
        on: Some(day()).filter(|_| why != Why::Exemption),
        present: 119,
        enrolled: Some(120).filter(|_| why != Why::Late),
        confirmed: Some((36, 120)),
        has_photo: why == Why::Drawn,
        timing: Timing::ALL.get(why as usize % 3).copied(),
        reason: Some("长".repeat(60)).filter(|_| why == Why::Exemption),
    };
    let rows: Vec<_> = (1001..).zip(Why::ALL.iter().copied().cycle().take(8).map(row)).collect();
    bodies.push(("reviews".to_owned(), text.review_list(locale, 1500, &rows)));
    bodies.push(("no reviews".to_owned(), text.review_list(locale, 0, &[])));
    for (why, is_own) in [(Why::Doubt, false), (Why::Doubt, true), (Why::Drawn, false), (Why::Drawn, true)] {
        let look = Look { why, confirmed: Some((2, 31)).filter(|_| !is_own), has_photo: is_own, vote: None, is_own };
        bodies.push((format!("review {look:?}"), text.review_card(locale, &card(), &look)));
    }
    let share = |right, of| Some(Share { right, of });
    let votes = [
        (share(10, 30), share(24, 32)),
        (share(9, 10), share(8, 10)),
        (share(500, 1_000), share(501, 1_000)),
        (share(50, 100), share(49, 100)),
        (share(1_001, 1_500), share(1_000, 1_500)),
        (share(5, 5), share(9, 9)),
        (share(5, 5), None),
    ];
    for (before, after) in votes {
        let vote = Some(KitVote { before, after });
        let look = Look { why: Why::Confirmed, confirmed: Some((9, 31)), has_photo: true, vote, is_own: false };
        bodies.push((format!("review {look:?}"), text.review_card(locale, &card(), &look)));
    }
    bodies.push(("review, photo".to_owned(), text.review_photo_caption(locale, &card())));
    let counts = Why::ALL.iter().map(|why| (*why, 300)).collect();
    bodies.push(("review, word".to_owned(), text.review_word(locale, 1, &counts)));
    bodies
}

/// Every label, with its limit.
pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let class = Bilingual { zh: "软件2301".to_owned(), en: "软件2301".to_owned() };
    let [sound, unsound] = text.review_finding_labels(locale);
    let buttons = [
        text.attest_label(locale),
        text.review_list_label(locale),
        text.review_open_label(locale, 1000, Some(&class)),
        text.review_pass_label(locale, 200),
        text.review_photo_label(locale),
        sound,
        unsound,
    ];
    let toasts = [
        text.attest_thanks_toast(locale),
        text.attest_again_toast(locale),
        text.attest_back_toast(locale),
        text.attest_unbound_toast(locale),
        text.attest_other_toast(locale, "计算机科学与工程学院软件工程（中外合作办学）2023级1班"),
        text.attest_own_toast(locale),
        text.attest_over_toast(locale),
        text.review_shown_toast(locale),
        text.review_passed_toast(locale, 1),
        text.review_sound_toast(locale),
        text.review_again_toast(locale),
        text.review_photo_toast(locale),
    ];
    let named = |what: &'static str, limit| move |(at, label): (usize, Plain)| (format!("{what} {at}"), label, limit);
    let buttons = buttons.into_iter().enumerate().map(named("review button", BUTTON));
    buttons.chain(toasts.into_iter().enumerate().map(named("review toast", TOAST))).collect()
}
