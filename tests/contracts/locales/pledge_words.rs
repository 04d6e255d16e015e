//! What is said about the pledge.

use wuzha::domain::pledge::{Count, Paper, Way};
use wuzha::domain::roster::{MaskedName, Seat};
use wuzha::text::pledge::Own;
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST, moment};

const CLASS: &str = "计算机科学与工程学院软件工程（中外合作办学）2023级1班";

/// The longest name that a class may have on a button.
const SHORT: &str = "软件工程2301";

/// Lines of the pledge, so that it is read before it is signed.
const LINES: usize = 6;

fn counts() -> Vec<Count> {
    let count = |signed, paper| Count {
        class: CLASS.to_owned(),
        campus: "qingdao".to_owned(),
        college: "计算机科学与工程学院".to_owned(),
        students: 120,
        signed,
        paper,
    };
    [(0, 0), (3, 1), (119, 2), (120, 0), (9, 9), (10, 1), (11, 1), (12, 1)]
        .map(|(signed, paper)| count(signed, paper))
        .into()
}

fn standings() -> [Own; 6] {
    let at = moment();
    let signed = |way, is_this| Own::Signed { at, way, version: "ab".repeat(6), is_this };
    [
        Own::Unbound,
        Own::Open,
        signed(Way::Chat, true),
        signed(Way::Paper, true),
        signed(Way::Chat, false),
        Own::Withdrawn { at },
    ]
}

/// Every body, with arguments as long as they get.
pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let wording = text.pledge_wording(locale);
    assert_eq!(wording.plain().lines().count(), LINES, "{locale}");
    let mut bodies = Vec::new();
    for own in standings() {
        bodies.push((format!("pledge {own:?}"), text.pledge(locale, &own, Some(CLASS))));
    }
    let due = Some(moment().date());
    bodies.push(("pledges of classes".to_owned(), text.pledge_classes(locale, &counts(), due)));
    bodies.push(("pledges of no class".to_owned(), text.pledge_classes(locale, &[], due)));
    bodies.push(("pledges of colleges".to_owned(), text.pledge_colleges(locale, &counts(), due)));
    bodies.push(("pledges of no college".to_owned(), text.pledge_colleges(locale, &[], due)));
    let name = MaskedName::of("欧阳娜娜").expect("a name");
    let missing: Vec<_> = (101..109).map(|seat| (Seat::new(seat).expect("a seat"), name.clone())).collect();
    for count in counts() {
        let locales = std::slice::from_ref(locale);
        bodies.push((format!("pledge in a group, {}", count.signed), text.pledge_card(locales, 120, count.signed)));
        let listed = (count.signed < count.students).then_some(missing.as_slice());
        bodies.push((format!("pledges of a class, {}", count.signed), text.pledge_class(locale, &count, listed)));
    }
    bodies.push(("pledge on paper".to_owned(), text.pledge_ask_paper(locale, CLASS)));
    for missing in [0_u16, 120] {
        let signed = 120 - u32::from(missing);
        let paper = Paper {
            signed,
            on_paper: signed,
            withdrawn: u32::from(missing),
            missing: (1..=missing).collect(),
            ..Paper::default()
        };
        bodies.push((format!("pledges from paper, {missing}"), text.pledge_paper(locale, CLASS, &paper)));
    }
    bodies.push(("pledges missing".to_owned(), text.pledge_word(locale, CLASS, 119, moment().date())));
    bodies
}

/// Every label, with its limit.
pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let buttons = [
        text.pledge_word_label(locale),
        text.pledge_read_label(locale),
        text.pledge_sign_label(locale),
        text.pledge_later_label(locale),
        text.pledge_withdraw_label(locale),
        text.pledge_classes_label(locale),
        text.pledge_class_label(locale, SHORT),
        text.pledge_post_label(locale),
        text.pledge_remind_label(locale),
        text.pledge_paper_label(locale),
        text.pledge_save_label(locale),
        text.pledge_cancel_label(locale),
    ];
    let both = [true, false];
    let mut toasts = vec![
        text.pledge_later_toast(locale),
        text.pledge_changed_toast(locale),
        text.pledge_unbound_toast(locale),
        text.pledge_posted_toast(locale, None),
        text.pledge_posted_toast(locale, Some(moment())),
        text.pledge_no_group_toast(locale),
        text.pledge_rested_toast(locale, moment()),
    ];
    toasts.extend(both.map(|is_new| text.pledge_signed_toast(locale, is_new)));
    toasts.extend(both.map(|had_one| text.pledge_withdrawn_toast(locale, had_one)));
    toasts.extend(both.map(|is_saved| text.pledge_paper_toast(locale, is_saved)));
    for told in [0, 1, 120] {
        toasts.extend([0, 1, 120].map(|others| text.pledge_reminded_toast(locale, told, others)));
    }
    let named = |what: &'static str, limit| move |(at, label): (usize, Plain)| (format!("{what} {at}"), label, limit);
    let buttons = buttons.into_iter().enumerate().map(named("pledge button", BUTTON));
    buttons.chain(toasts.into_iter().enumerate().map(named("pledge toast", TOAST))).collect()
}
