//! What is said about quick quizzes: to a class, to whoever answers, and to staff.

use wuzha::domain::campus::Coded as _;
use wuzha::domain::class_quiz::{Form, Given, Open};
use wuzha::domain::kit::Share;
use wuzha::domain::poll::{Poll, Quiz};
use wuzha::domain::quiz::{Answer, Choice, Question, order};
use wuzha::plan::quiz;
use wuzha::text::class_quiz::{Last, StaffCard, Stage, Standing};
use wuzha::text::quiz::Asked;
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST, moment};

fn asked(question: &Question) -> Asked<'_> {
    Asked { question, order: order(7, &question.id), number: 1, of: 1 }
}

fn given(question: &Question, choice: Choice, is_late: bool) -> Given {
    Given { answer: Answer { choice, is_right: choice == question.right }, is_late, is_counted: true }
}

/// Of every question of the bank: a card in one language and in two, a public poll that says that it is one, and a
/// whole explanation in a toast, however late.
#[test]
fn every_question_fits_a_card_a_poll_and_a_toast() {
    let (text, bank) = (Text::embedded(), quiz::bank());
    let offered: Vec<Locale> = text.locales().cloned().collect();
    for question in bank.questions() {
        let asked = asked(question);
        for (first, second) in offered.iter().flat_map(|first| offered.iter().map(move |second| (first, second))) {
            let locales = [first.clone(), second.clone()];
            let until = Standing::Open(Some(1_500), moment());
            for standing in [until, Standing::Closed(Some(1_500))] {
                let length = text.class_quiz_card(&locales, &asked, standing).plain_len_utf16();
                assert!(length <= 1_800, "{} in {locales:?}: {length}", question.id);
            }
            let words = text.class_quiz_poll(&locales, &asked);
            let quiz = Quiz { right: 0, explanation: words.explanation.clone() };
            let poll = Poll::new(words.question.clone(), words.options.clone(), Some(quiz), Open::Minutes.time());
            // What is too long in two languages is asked in the first alone.
            assert!(poll.is_ok() || first != second, "{} in {first}: {poll:?}\n{words:?}", question.id);
            for locale in &locales {
                let plain = text.quiz_asked(locale, question);
                let asked = words.question.lines().find(|line| line.contains(plain.as_str())).unwrap_or_default();
                assert!(asked.chars().count() > plain.as_str().chars().count() + 5, "who votes has to know: {asked}");
            }
        }
        for locale in &offered {
            for (choice, is_late) in Choice::ALL.iter().flat_map(|choice| [(choice, false), (choice, true)]) {
                let toast = text.class_quiz_heard(locale, &asked, &given(question, *choice, is_late));
                let length = toast.as_str().encode_utf16().count();
                assert!(length <= TOAST, "{} in {locale}: {length}: {}", question.id, toast.as_str());
            }
        }
    }
}

/// The group is told neither who was right nor how many, and before the end not what is right.
#[test]
fn the_card_in_the_group_tells_what_is_right_at_the_end_only() {
    let (text, bank) = (Text::embedded(), quiz::bank());
    for locale in text.locales() {
        for question in bank.questions() {
            let card =
                |standing| text.class_quiz_card(std::slice::from_ref(locale), &asked(question), standing).plain();
            let open = card(Standing::Open(Some(31), moment()));
            let closed = card(Standing::Closed(Some(31)));
            assert!(!open.contains('✓') && closed.contains('✓'), "{open}\n{closed}");
            assert!(open.contains("31") && closed.contains("31"), "{open}\n{closed}");
            assert!(!card(Standing::Closed(None)).contains("31"));
        }
    }
}

pub(super) fn bodies(text: &Text, locale: &Locale, class: &str) -> Vec<(String, Html)> {
    let bank = quiz::bank();
    let question = &bank.questions()[0];
    let (asked, locales) = (asked(question), std::slice::from_ref(locale));
    let last = |share, most_wrong, late| Last { on: moment(), question, answers: 1_500, share, most_wrong, late };
    let share = Share { right: 700, of: 1_500 };
    let lasts = [
        last(Some(share), Some((Choice::A, 800)), 31),
        last(Some(Share { right: 5, of: 5 }), None, 0),
        Last { answers: 4, ..last(None, None, 1) },
    ];
    let mut bodies = vec![
        ("quiz classes".to_owned(), text.class_quiz_classes(locale, true)),
        ("no quiz classes".to_owned(), text.class_quiz_classes(locale, false)),
        ("quiz alone".to_owned(), text.class_quiz_alone(locale, &asked, moment())),
        ("quiz failed".to_owned(), text.class_quiz_over(locale, class, None)),
    ];
    for standing in [
        Standing::Open(None, moment()),
        Standing::Open(Some(5), moment()),
        Standing::Closed(None),
        Standing::Closed(Some(5)),
    ] {
        bodies.push((format!("class quiz {standing:?}"), text.class_quiz_card(locales, &asked, standing)));
    }
    for (choice, is_late) in [(question.right, false), (Choice::A, true), (Choice::B, false)] {
        let given = given(question, choice, is_late);
        bodies.push((format!("quiz answered {choice} {is_late}"), text.class_quiz_answered(locale, &asked, &given)));
    }
    let mut stages = vec![Stage::NoGroup, Stage::Ready(question)];
    stages.extend(Form::ALL.iter().map(|form| Stage::Open { form: *form, until: moment(), answers: 1_500 }));
    for (stage, last) in stages.iter().flat_map(|stage| lasts.iter().map(move |last| (stage, last))) {
        let card = StaffCard { class, stage: *stage, last: Some(*last) };
        bodies.push((format!("quiz staff {stage:?} {last:?}"), text.class_quiz_staff(locale, &card)));
    }
    bodies.extend(lasts.iter().map(|last| (format!("over {last:?}"), text.class_quiz_over(locale, class, Some(last)))));
    bodies
}

pub(super) fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let bank = quiz::bank();
    let question = &bank.questions()[0];
    let before = Answer { choice: Choice::A, is_right: false };
    let mut labels = vec![
        ("read a quiz".to_owned(), text.class_quiz_read_label(locale), BUTTON),
        ("quiz was sent".to_owned(), text.class_quiz_read_toast(locale), TOAST),
        ("quiz cannot be sent".to_owned(), text.class_quiz_unreached_toast(locale), TOAST),
        ("class to ask".to_owned(), text.class_quiz_class_label(locale, "软件2301"), BUTTON),
        ("class is asked".to_owned(), text.class_quiz_under_way_toast(locale), TOAST),
        ("too long for a poll".to_owned(), text.class_quiz_too_long_toast(locale), TOAST),
        ("as a poll".to_owned(), text.class_quiz_poll_label(locale), BUTTON),
        ("another question".to_owned(), text.class_quiz_other_label(locale), BUTTON),
        ("end a quiz".to_owned(), text.class_quiz_end_label(locale), BUTTON),
        ("quiz ended".to_owned(), text.class_quiz_ended_toast(locale, true), TOAST),
        ("quiz ended before".to_owned(), text.class_quiz_ended_toast(locale, false), TOAST),
        ("look at a quiz again".to_owned(), text.class_quiz_refresh_label(locale), BUTTON),
        ("answered before".to_owned(), text.class_quiz_heard_before(locale, &asked(question), &before), TOAST),
    ];
    labels.extend(
        Open::ALL.iter().map(|open| (format!("ask {open}"), text.class_quiz_start_label(locale, *open), BUTTON)),
    );
    labels.extend(
        Form::ALL.iter().map(|form| (format!("asked {form}"), text.class_quiz_started_toast(locale, *form), TOAST)),
    );
    labels
}
