//! What is said about the contest.

use wuzha::domain::contest::{Contest, ItemFigures, Outcome, Part};
use wuzha::domain::quiz::{Choice, order};
use wuzha::plan::{Book, BookPaths, quiz};
use wuzha::text::contest::{Card, Standing};
use wuzha::text::quiz::Asked;
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST, moment};

const CLASS: &str = "计算机科学与工程学院软件工程（中外合作办学）2023级1班";

fn contest() -> Contest {
    let (book, _) = Book::load(&BookPaths::default()).expect("the book is in order");
    book.plan.contests.first().expect("the plan has a contest").clone()
}

pub(super) fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let (contest, bank) = (contest(), quiz::bank());
    let outcome = |right| Outcome { right, of: 20, took: chrono::TimeDelta::seconds(478) };
    let mut bodies = Vec::new();
    let lefts = [0, 1, 2, 3, 11].map(|left| Standing::Open { left });
    for standing in [Standing::Ahead, Standing::Over, Standing::Unbound].into_iter().chain(lefts) {
        for (last, best) in [(None, None), (Some(outcome(3)), Some(outcome(20)))] {
            let card = Card { contest: &contest, standing, last, best };
            bodies.push((format!("contest {standing:?}"), text.contest_card(locale, &card)));
        }
    }
    for question in bank.questions() {
        let asked = Asked { question, order: order(7, &question.id), number: 20, of: 20 };
        bodies.push((format!("contest asks {}", question.id), text.contest_question(locale, &asked, moment())));
    }
    let part = |people| Part { class: CLASS.to_owned(), people, enrolled: 120 };
    let ranked: Vec<_> = (1..=10).map(|rank| (rank, part(120 - rank))).collect();
    bodies.push(("board".to_owned(), text.contest_board(locale, &contest, &ranked, Some(&(1_300, part(5))))));
    bodies.push(("no board".to_owned(), text.contest_board(locale, &contest, &[], None)));
    let items: Vec<_> = bank.questions()[..8]
        .iter()
        .map(|question| ItemFigures { question, people: 40_000, wrong: 39_999, most_wrong: Some((Choice::A, 20_000)) })
        .collect();
    bodies.push(("weak questions".to_owned(), text.contest_items(locale, &contest, &items)));
    bodies.push(("no weak questions".to_owned(), text.contest_items(locale, &contest, &[])));
    bodies.push(("caption".to_owned(), text.contest_certificate_caption(locale, &contest, &outcome(20))));
    let class = [locale.clone(), Locale::english()];
    bodies.push(("contest begins".to_owned(), text.contest_begins(&class, &contest)));
    for people in [None, Some(part(5)), Some(part(120))] {
        bodies.push((format!("contest ends {people:?}"), text.contest_ends(&class, &contest, people.as_ref())));
    }
    bodies
}

pub(super) fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    vec![
        ("take part".to_owned(), text.contest_open_label(locale), BUTTON),
        ("begin".to_owned(), text.contest_begin_label(locale, 120), BUTTON),
        ("board".to_owned(), text.contest_board_label(locale), BUTTON),
        ("weak questions".to_owned(), text.contest_items_label(locale), BUTTON),
        ("back to the contest".to_owned(), text.contest_back_label(locale), BUTTON),
        ("certificate".to_owned(), text.contest_certificate_label(locale), BUTTON),
        ("certificate was sent".to_owned(), text.contest_certificate_toast(locale), TOAST),
        ("no certificate".to_owned(), text.contest_no_certificate_toast(locale), TOAST),
        ("certificate cannot be drawn".to_owned(), text.contest_no_picture_toast(locale), TOAST),
        ("attempt is over".to_owned(), text.contest_over_toast(locale), TOAST),
    ]
}
