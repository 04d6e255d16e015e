//! What is said about codes, badges and names that look like those of staff.

use wuzha::domain::campus::{Bilingual, Coded as _};
use wuzha::domain::lookalike::Verdict;
use wuzha::domain::poll::FOOT_MAX;
use wuzha::domain::roster::MaskedName;
use wuzha::domain::verify::Code;
use wuzha::text::badge::Badge;
use wuzha::text::lookalike::Report;
use wuzha::text::verify::Post;
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST, moment};

/// What a post may be longer than the longest that other tests know of, in UTF-16 units: its line with the code.
const LINE_MAX: usize = 60;

const CLASS: &str = "计算机科学与工程学院软件工程（中外合作办学）2023级1班";

fn code() -> Code {
    Code::read("K7F3-QX2M").expect("a code")
}

fn contact() -> Bilingual {
    Bilingual { zh: "0532-0000-0110".to_owned(), en: "0532-0000-0110".to_owned() }
}

fn badge(text: &Text, locale: &Locale) -> Badge {
    use wuzha::domain::role::Duty;
    let roles = Duty::ALL.iter().map(|duty| text.role(locale, *duty, Some(&contact()))).collect();
    Badge { roles, name: MaskedName::of("欧阳娜娜"), until: moment() }
}

/// Every body, with arguments as long as they get.
pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let line = text.post_code(locale, &code());
    assert!(line.plain_len_utf16() < LINE_MAX.min(FOOT_MAX), "{line}");
    let mut bodies = vec![
        ("code".to_owned(), line),
        ("no such code".to_owned(), text.verify_unknown(locale, &code(), &contact())),
        ("codes in private".to_owned(), text.verify_in_private(locale)),
        ("own badge".to_owned(), text.badge(locale, &badge(text, locale), &code())),
        ("badge".to_owned(), text.verify_badge(locale, &badge(text, locale))),
        ("badge without a name".to_owned(), text.verify_badge(locale, &Badge { name: None, ..badge(text, locale) })),
        ("guards".to_owned(), text.guard(locale, &[(vec![CLASS; 5], true), (vec![CLASS], false)])),
    ];
    let title = "长".repeat(300);
    for (is_whole, recalled_at) in [(true, None), (false, Some(moment()))] {
        let post = Post {
            code: &code(),
            title: Some(title.as_str()).filter(|_| is_whole),
            office: contact(),
            classes: if is_whole { vec![CLASS; 5] } else { Vec::new() },
            is_elsewhere: is_whole,
            said_at: moment(),
            recalled_at,
        };
        bodies.push((format!("code of a post, {is_whole}"), text.verify_post(locale, &post)));
    }
    let name = MaskedName::of("欧阳娜娜");
    for username in [None, Some("wang_laoshi_2301")] {
        let role = text.role(locale, wuzha::domain::role::Duty::Counsellor, Some(&contact()));
        let shown = "王老师".repeat(21);
        let report = Report { shown: &shown, username, classes: vec![CLASS; 5], role, name: name.as_ref() };
        bodies.push((format!("look-alike, {username:?}"), text.look_alike(locale, &report)));
    }
    for verdict in Verdict::ALL {
        let html = text.look_alike_judged(locale, *verdict, &[CLASS], &contact());
        bodies.push((format!("look-alike, {verdict}"), html));
    }
    bodies
}

/// Every label, with its limit.
pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let mut buttons = vec![text.verify_in_private_label(locale)];
    let mut toasts = Vec::new();
    for is_on in [true, false] {
        buttons.push(text.guard_label(locale, &["软件2301"], is_on));
        toasts.push(text.guard_toast(locale, is_on));
    }
    for verdict in Verdict::ALL {
        buttons.push(text.look_alike_label(locale, *verdict));
        toasts.extend([true, false].map(|is_first| text.look_alike_toast(locale, *verdict, is_first)));
    }
    let named = |what: &'static str, limit| move |(at, label): (usize, Plain)| (format!("{what} {at}"), label, limit);
    let buttons = buttons.into_iter().enumerate().map(named("verify button", BUTTON));
    buttons.chain(toasts.into_iter().enumerate().map(named("verify toast", TOAST))).collect()
}
