//! What is said about quiz questions that staff write.

use std::collections::BTreeMap;

use wuzha::domain::campus::Coded as _;
use wuzha::domain::question::file::RowFault;
use wuzha::domain::question::{
    self, Content, ENGLISH, FAULTS_MAX, Fault, Flaw, NEEDED, Part, State, Words, Written, WrittenId,
};
use wuzha::domain::quiz::Choice;
use wuzha::domain::refusal::Refusal;
use wuzha::domain::tip::{FraudType, Segment};
use wuzha::text::question::{FileHead, Head, Label};
use wuzha::text::{Html, Locale, Plain, Text};

use super::BUTTON;

const ID: WrittenId = WrittenId(99_999);

/// A question as long as it gets, in every language.
fn longest(text: &Text) -> Content {
    let option = |sign: &str| format!("{sign}{}", "字".repeat(99));
    let words = Words {
        text: "字".repeat(300),
        options: [option("甲"), option("乙"), option("丙"), option("丁")],
        why: "字".repeat(200),
    };
    let words: BTreeMap<_, _> = text.locales().map(|locale| (locale.to_string(), words.clone())).collect();
    Content {
        fraud_type: FraudType::new("customer_service"),
        audience: Some(Segment::International),
        right: Some(Choice::D),
        words,
    }
}

fn fault(part: Part, flaw: Flaw) -> Fault {
    Fault { part, flaw, most: 300 }
}

/// Every body, with arguments as long as they get.
pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let content = longest(text);
    let remark = "字".repeat(200);
    let written = |state| Written {
        id: ID,
        content: content.clone(),
        state,
        version: 1,
        writer: None,
        approved_at: None,
        remark: None,
    };
    let all: Vec<_> = State::ALL.iter().copied().map(written).collect();
    let shown: Vec<_> = all.iter().cycle().take(20).collect();
    let mut bodies = vec![
        ("questions".to_owned(), text.questions_list(locale, (999, 99), &shown, 9)),
        ("no questions".to_owned(), text.questions_list(locale, (0, 0), &[], 0)),
        ("question kinds".to_owned(), text.questions_kinds(locale)),
        ("questions came".to_owned(), text.questions_came(locale, 100)),
        ("question remark wanted".to_owned(), text.questions_remark_wanted(locale, ID)),
        ("questions by file".to_owned(), text.questions_file(locale, 200)),
        ("question template".to_owned(), text.questions_template(locale)),
    ];
    for language in NEEDED {
        bodies.push((format!("question wanted {language}"), text.questions_wanted(locale, language, &content)));
        bodies.push((
            format!("question form {language}"),
            text.questions_form(language, content.words.get(language), content.right),
        ));
    }
    for head in Head::ALL.iter().copied() {
        let card = text.questions_card(locale, head, (Some(ID), &content), Some(&remark));
        bodies.push((format!("question card {head}"), card));
    }
    let empty = Content::about(FraudType::new("police"));
    bodies.push(("empty question".to_owned(), text.questions_card(locale, Head::Dropped, (None, &empty), None)));
    for head in FileHead::ALL.iter().copied() {
        bodies.push((format!("question file {head}"), text.questions_in_file(locale, head, (99, 99))));
    }
    for flaw in Flaw::ALL.iter().copied() {
        let faults = vec![fault(Part::Language, flaw); FAULTS_MAX];
        let rows: Vec<_> = faults.iter().map(|fault| RowFault { row: 9999, fault: *fault }).collect();
        bodies.push((format!("question file faults {flaw}"), text.questions_file_faults(locale, &rows)));
        bodies.push((format!("question faults {flaw}"), text.refused(locale, &Refusal::QuestionFlawed(faults))));
    }
    bodies
}

/// Every label, with its limit.
pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let buttons = Label::ALL.iter().map(|label| text.questions_label(locale, *label));
    let audiences = [None].into_iter().chain(Segment::ALL.map(Some));
    let audiences = audiences.map(|audience| text.questions_for_label(locale, audience, true));
    let open = [text.question_label(ID)];
    let parts = Part::ALL.iter().map(|part| text.questions_part(locale, *part));
    let mark = [text.questions_mark(locale)];
    let english = Locale::parse(ENGLISH).expect("a tag");
    let example = text.questions_example(&english).into_iter().map(|part| ("question example".to_owned(), part, 300));
    let named = |what: &'static str, limit| move |(at, label): (usize, Plain)| (format!("{what} {at}"), label, limit);
    let buttons = buttons.chain(audiences).chain(open).enumerate().map(named("question button", BUTTON));
    let names = parts.chain(mark).enumerate().map(named("question column", 40));
    buttons.chain(names).chain(example).collect()
}

#[test]
fn the_heading_of_every_language_is_read_back() {
    let text = Text::embedded();
    for locale in text.locales() {
        for part in Part::ALL.iter().copied() {
            let name = text.questions_part(locale, part);
            assert_eq!(question::part(name.as_str()), Some(part), "{name} in {locale}");
        }
    }
}
