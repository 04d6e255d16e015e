//! What is said in the short course.

use wuzha::domain::campus::Coded as _;
use wuzha::domain::drip::{State, comes_at};
use wuzha::domain::quiz::{Answer, Choice, Score, order};
use wuzha::plan::{quiz, tip};
use wuzha::text::quiz::Asked;
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST};

pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let (bank, library) = (quiz::bank(), tip::read(&tip::embedded(), &mut Vec::new()).expect("the library"));
    let told = text.drip_offer(locale, comes_at());
    let mut bodies =
        vec![("course invitation".to_owned(), text.drip_invitation(locale, &told)), ("course offer".to_owned(), told)];
    for state in State::ALL {
        bodies.push((format!("course {state}"), text.drip_standing(locale, *state, 14, comes_at())));
    }
    for tip in library.tips() {
        bodies.push((format!("course tip {}", tip.id), text.drip_tip(locale, 14, tip)));
    }
    for question in bank.questions() {
        let asked = Asked { question, order: order(7, &question.id), number: 14, of: 14 };
        bodies.push((format!("course question {}", question.id), text.drip_question(locale, &asked, None)));
        for is_right in [false, true] {
            let answer = Answer { choice: Choice::A, is_right };
            let body = text.drip_question(locale, &asked, Some(&answer));
            bodies.push((format!("course answer {} {is_right}", question.id), body));
        }
    }
    let weak: Vec<_> = bank.questions().iter().map(|question| &question.fraud_type).collect();
    for (right, answered, weak) in [(0, 0, Vec::new()), (14, 14, Vec::new()), (0, 14, weak)] {
        let score = Score { right, answered, of: 14, weak };
        bodies.push((format!("course summary {right} {answered}"), text.drip_summary(locale, &score)));
    }
    bodies
}

pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    vec![
        ("course invitation".to_owned(), text.drip_invite_label(locale), BUTTON),
        ("course begin".to_owned(), text.drip_begin_label(locale), BUTTON),
        ("course begun".to_owned(), text.drip_begun(locale), TOAST),
        ("course stop".to_owned(), text.drip_stop_label(locale), BUTTON),
        ("course stopped".to_owned(), text.drip_stopped(locale), TOAST),
        ("course go on".to_owned(), text.drip_go_on_label(locale), BUTTON),
        ("course goes on".to_owned(), text.drip_goes_on(locale), TOAST),
        ("course again".to_owned(), text.drip_again_label(locale), BUTTON),
        ("course card that is old".to_owned(), text.drip_old(locale), TOAST),
    ]
}
