//! The quiz bank: that every question is fit to be asked, on a card of ours and in a poll of the messenger.

use std::collections::{BTreeMap, BTreeSet};

use wuzha::domain::campus::Coded as _;
use wuzha::domain::quiz::{Bank, Choice, QUESTIONS, Question, draw, ranked};
use wuzha::domain::tip::{FraudType, Reader, Segment};
use wuzha::plan::{quiz, tip};
use wuzha::text::{Args, Locale, Text};

/// What Telegram allows a quiz poll (Bot API, `sendPoll`), in characters: the question, …
const QUESTION: usize = 300;
/// … an option, …
const OPTION: usize = 100;
/// … and the explanation, which may have two line feeds.
const EXPLANATION: usize = 200;

/// In Chinese a question is read as fast with far fewer characters; so many leave room on a small screen.
const CHINESE: (usize, usize, usize) = (80, 24, 60);

/// Words by which an option would speak of the others.
const OF_THE_OTHERS: [&str; 6] = ["of the above", "all of these", "none of these", "以上", "都对", "都不对"];

#[test]
fn there_are_questions_enough_about_every_kind_of_fraud() {
    let bank = quiz::bank();
    let mut counts: BTreeMap<&FraudType, usize> = BTreeMap::new();
    for question in bank.questions() {
        *counts.entry(&question.fraud_type).or_default() += 1;
    }

    assert!(bank.questions().len() >= 100, "{}", bank.questions().len());
    let mut findings = Vec::new();
    let library = tip::read(&tip::embedded(), &mut findings).expect("the library shipped has no mistake");
    let of_tips: BTreeSet<_> = library.tips().iter().filter_map(|tip| tip.fraud_type.as_ref()).collect();
    assert_eq!(counts.keys().copied().collect::<BTreeSet<_>>(), of_tips);
    assert_eq!(of_tips.len(), 20);
    assert!(counts.values().all(|count| *count >= 4), "{counts:?}");
}

#[test]
fn everybody_is_asked_ten_questions_and_every_segment_some_of_its_own() {
    let bank = quiz::bank();
    let readers = std::iter::once(BTreeSet::new()).chain(Segment::ALL.map(|segment| BTreeSet::from([segment])));
    for segments in readers {
        let reader = Reader { segments, seed: 7 };
        let drawn = draw(&bank, &reader, &[]);
        assert_eq!(drawn.len(), QUESTIONS, "{reader:?}");
        let own = drawn.iter().filter(|question| question.audience.singles_out(&reader)).count();
        let has_own = !reader.segments.is_empty() && !reader.segments.contains(&Segment::Staff);
        assert_eq!(own >= 3, has_own, "{reader:?} has {own} of its own");
    }
}

#[test]
fn the_words_fit_a_card_and_a_poll() {
    each_question(|question, locale, say| {
        let length = |part: &str| say(part).chars().count();
        let (asked, option, why) = match locale.to_string().as_str() {
            "zh-CN" => CHINESE,
            _ => (QUESTION, OPTION, EXPLANATION),
        };
        assert!((1..=asked).contains(&length("")), "{}: {}", question.id, say(""));
        assert!((1..=why).contains(&length("why")), "{}: {}", question.id, say("why"));
        for choice in Choice::ALL {
            assert!((1..=option).contains(&length(choice.code())), "{}: {}", question.id, say(choice.code()));
        }
        assert!(say("why").matches('\n').count() <= 2 && !say("").contains('\n'), "{}", question.id);
    });
}

#[test]
fn the_options_differ_and_none_speaks_of_the_others() {
    each_question(|question, locale, say| {
        let options: BTreeSet<String> = Choice::ALL.iter().map(|choice| say(choice.code()).to_lowercase()).collect();
        assert_eq!(options.len(), Choice::ALL.len(), "{} in {locale}", question.id);
        for option in options {
            let found = OF_THE_OTHERS.iter().find(|words| option.contains(**words));
            assert_eq!(found, None, "{} in {locale}: {option}", question.id);
            let ends = ["。", ".", "；", ";"].iter().find(|end| option.ends_with(**end));
            assert_eq!(ends, None, "{} in {locale}: {option}", question.id);
        }
    });
}

#[test]
fn the_right_option_cannot_be_told_by_its_place_or_its_length() {
    let bank = quiz::bank();
    let total = bank.questions().len();
    for choice in Choice::ALL.iter().copied() {
        let count = bank.questions().iter().filter(|question| question.right == choice).count();
        assert!((total / 5..=total * 3 / 10).contains(&count), "{choice} is right {count} times");
    }

    let mut told: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    each_question(|question, locale, say| {
        let length = |choice: Choice| say(choice.code()).chars().count();
        let others = || Choice::ALL.iter().copied().filter(|choice| *choice != question.right).map(length);
        let right = length(question.right);
        let (longest, shortest) = told.entry(locale.to_string()).or_default();
        *longest += usize::from(others().all(|other| right > other));
        *shortest += usize::from(others().all(|other| right < other));
    });
    for (locale, (longest, shortest)) in told {
        // By chance it would be a quarter of each.
        assert!(longest <= total / 4, "{locale}: {longest} of {total} times the longest");
        assert!(shortest <= total / 4, "{locale}: {shortest} of {total} times the shortest");
    }
}

#[test]
fn an_emergency_number_is_a_right_one() {
    each_question(|question, locale, say| {
        for part in ["", "why", "a", "b", "c", "d"] {
            let words = say(part);
            let numbers = words.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
            let strange: Vec<&str> =
                numbers.filter(|run| !["110", "96110", "12381", "12367", "12356", "12306"].contains(run)).collect();
            assert_eq!(strange, [""; 0], "{} in {locale}: {words}", question.id);
        }
    });
}

/// Answers that were given name these questions and options: a number is never given to another question, and the words
/// of a right option never move to another letter without a look at this list.
#[test]
fn the_questions_and_their_right_options_are_as_reviewed() {
    let bank = quiz::bank();
    let mut list: BTreeMap<&FraudType, Vec<String>> = BTreeMap::new();
    for question in bank.questions() {
        let (_, number) = question.id.as_str().rsplit_once('-').expect("a number");
        list.entry(&question.fraud_type).or_default().push(format!("{number}{}", question.right));
    }
    let list: Vec<String> = list.iter().map(|(kind, numbers)| format!("{kind}: {}", numbers.join(" "))).collect();

    insta::assert_snapshot!(list.join("\n"), @"
    acquaintance: 1c 2a 3d 4a 5c
    brushing: 1d 2b 3a 4c 5b 6c
    card_lending: 1b 2a 3d 4c 5d 6b
    customer_service: 1c 2a 3b 4d 5c
    embassy_visa: 1c 2a 3c 4a 5d
    forex_tuition: 1b 2c 3a 4b 5d
    game: 1b 2c 3d 4b 5c
    grant: 1c 2a 3a 4b 5c
    investment: 1d 2a 3b 4a 5d
    job: 1d 2a 3d 4b 5c 6d 7c
    loan_credit: 1d 2a 3b 4b 5d
    phishing: 1d 2b 3c 4a 5a 6b
    police: 1b 2b 3c 4a 5d 6b
    rental: 1a 2b 3c 4d 5a
    romance: 1d 2c 3a 4d 5a
    school_fee: 1b 2d 3a 4c 5b 6d
    screen_share: 1a 2a 3c 4b 5d
    sextortion: 1c 2b 3d 4b 5c
    shopping: 1c 2d 3c 4a 5b
    ticket_change: 1a 2d 3c 4a 5b
    ");
}

/// What is aimed at students from abroad goes first for them, in tips and in questions alike.
#[test]
fn students_from_abroad_are_told_first_of_what_is_aimed_at_them() {
    let abroad = Reader { segments: BTreeSet::from([Segment::International]), seed: 7 };
    let mut findings = Vec::new();
    let library = tip::read(&tip::embedded(), &mut findings).expect("the library shipped has no mistake");
    let expected = ["card_lending", "embassy_visa", "forex_tuition", "job", "police", "rental"].map(FraudType::new);

    let of_tips = library.fraud_types().into_iter().filter(|kind| library.goes_first(kind, Segment::International));
    assert_eq!(of_tips.collect::<Vec<_>>(), expected);
    let bank = quiz::bank();
    let of_questions = bank.questions().iter().filter(|question| question.audience.goes_first(&abroad));
    assert_eq!(
        of_questions.map(|question| question.fraud_type.clone()).collect::<BTreeSet<_>>(),
        expected.clone().into()
    );
    let round = draw(&bank, &abroad, &[]);
    assert!(expected.iter().all(|kind| round.iter().any(|question| question.fraud_type == *kind)), "{round:?}");
    let next = ranked(&bank, &abroad, &[]);
    assert!(next[..6].iter().all(|question| expected.contains(&question.fraud_type)), "{next:?}");
}

/// Looks at each question of the bank in each language; `say` gives its words, those of a part by its name.
fn each_question(mut look: impl FnMut(&Question, &Locale, &dyn Fn(&str) -> String)) {
    let (text, bank): (Text, Bank) = (Text::embedded(), quiz::bank());
    for locale in text.locales() {
        for question in bank.questions() {
            let say = |part: &str| match part {
                "" => text.line(locale, &format!("question-{}", question.id), &Args::default()).plain(),
                part => text.label(locale, &format!("question-{}.{part}", question.id), &Args::default()).into_string(),
            };
            look(question, locale, &say);
        }
    }
}
