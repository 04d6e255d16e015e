//! Whoever uses a command wrongly is shown two examples of it, in the words of their language, that work.

use chrono::NaiveDate;
use wuzha::dialogue::command::Command;
use wuzha::domain::ledger::query;
use wuzha::domain::refusal::Refusal;
use wuzha::domain::verify::Code;
use wuzha::service::case::Wanted;
use wuzha::service::help;
use wuzha::service::quiet::Wish;
use wuzha::text::typed::Typed;
use wuzha::text::{Html, Locale, Text};

/// A wrong use of every command that takes something, in each way it can be wrong.
const MISUSES: [&str; 37] = [
    "/language tlh",
    "/mute forever",
    "/mute 31d",
    "/cadence",
    "/cadence hourly",
    "/invite king",
    "/invite monitor nowhere",
    "/revoke king",
    "/revoke monitor nowhere",
    "/delegate",
    "/delegate 31d",
    "/group",
    "/group nowhere",
    "/bind",
    "/bind nowhere",
    "/rebind nowhere",
    "/quiet 20:00",
    "/quiet 20:00-20:00",
    "/unbound nowhere",
    "/items nowhere",
    "/done",
    "/done nowhere",
    "/ledger zzzzzzzz",
    "/ledger since:2025-05-01 until:2025-04-01",
    "/roll nowhere",
    "/meeting nowhere",
    "/forecast nowhere",
    "/meetingstatus nowhere",
    "/case nowhere",
    "/cases nowhere",
    "/contact nowhere",
    "/verify",
    "/verify K7F3",
    "/guard nowhere",
    "/alert nowhere",
    "/aware nowhere",
    "/words nowhere",
];

#[test]
fn every_example_in_every_language_is_understood() {
    let text = Text::embedded();
    let mut tried = 0;

    for locale in text.locales() {
        for command in taking_something() {
            let shown = text.examples(locale, command).expect("examples");
            let examples = examples(&shown);
            assert_eq!(examples.len(), 2, "{command:?} in {locale}: {shown}");
            assert_ne!(examples[0], examples[1], "{command:?} in {locale}");
            for example in examples {
                let parsed = Command::parse(&example, &text).expect("a command");
                assert_eq!(parsed.with_examples(), Some(command), "{example}");
                assert!(is_right(&parsed, &text), "{example} is {parsed:?}");
                let word = example.split([' ', '/']).nth(1).expect("a word").to_owned();
                assert!(is_said_in(&text, locale, command, &word), "{example} in {locale}");
                tried += 1;
            }
        }
    }

    assert_eq!(tried, text.locales().count() * taking_something().len() * 2);
}

#[test]
fn every_refusal_of_a_wrong_use_ends_in_the_examples_of_its_command() {
    let text = Text::embedded();
    let about_an_argument = arguments();

    for locale in text.locales() {
        for refusal in &about_an_argument {
            assert!(refusal.is_about_an_argument(), "{refusal:?}");
            for command in taking_something() {
                let misused = text.misused(locale, refusal, command);
                let reason = text.refused(locale, refusal);
                assert_eq!(examples(&reason), [""; 0], "{refusal:?} in {locale} has examples of its own");
                assert_eq!(examples(&misused).len(), 2, "{refusal:?} of {command:?} in {locale}");
                assert!(misused.as_str().starts_with(reason.as_str()), "{misused}");
                assert!(misused.plain_len_utf16() <= 1000, "{misused}");
            }
        }
    }
}

#[test]
fn every_command_that_takes_something_has_examples_and_no_other() {
    let text = Text::embedded();
    let mut with_examples: Vec<_> = MISUSES.iter().filter_map(|typed| command(&text, typed)).collect();
    with_examples.dedup();
    assert_eq!(with_examples, taking_something());

    for (name, _) in help::COMMANDS {
        let command = command(&text, &format!("/{name}"));
        let is_listed = MISUSES.iter().any(|misuse| misuse.split(' ').next() == Some(&format!("/{name}")));
        assert_eq!(command.is_some(), is_listed, "/{name}");
    }
    for misuse in MISUSES.iter().filter(|misuse| !misuse.ends_with(" nowhere") && !misuse.ends_with("tlh")) {
        let parsed = Command::parse(misuse, &text).expect("a command");
        assert!(!is_right(&parsed, &text), "{misuse} is {parsed:?}");
    }
}

/// The commands that take something, in the order of [`MISUSES`].
fn taking_something() -> [Typed; 26] {
    [
        Typed::Language,
        Typed::Mute,
        Typed::Cadence,
        Typed::Invite,
        Typed::Revoke,
        Typed::Delegate,
        Typed::Group,
        Typed::Bind,
        Typed::Rebind,
        Typed::Quiet,
        Typed::Unbound,
        Typed::Items,
        Typed::Done,
        Typed::Ledger,
        Typed::Roll,
        Typed::Meeting,
        Typed::Forecast,
        Typed::Overview,
        Typed::Case,
        Typed::Cases,
        Typed::Contact,
        Typed::Verify,
        Typed::Guard,
        Typed::Alert,
        Typed::Aware,
        Typed::Words,
    ]
}

/// Every refusal of something that stands behind a command.
fn arguments() -> [Refusal; 28] {
    let name = || "软件工程2301（中外合作）".to_owned();
    [
        Refusal::BadDuration,
        Refusal::BadCadence,
        Refusal::BadQuietHours,
        Refusal::NoSuchLanguage,
        Refusal::NoSuchClass { class: name() },
        Refusal::BadClassName,
        Refusal::BadInvitation,
        Refusal::WrongScope,
        Refusal::NoSuchPlace { place: name() },
        Refusal::WhichCampus { college: name() },
        Refusal::BadDelegation { days: 7 },
        Refusal::WhichClass,
        Refusal::WhichGroup,
        Refusal::WhichItem,
        Refusal::NoSuchItem { item: "A2".to_owned() },
        Refusal::BadQuery { words: vec![(name(), vec![name(); 3])] },
        Refusal::NoDays { since: day("2025-05-01"), until: day("2025-04-01") },
        Refusal::LongQuery,
        Refusal::WhichEntry,
        Refusal::ReasonMissing,
        Refusal::NothingNoted,
        Refusal::NoMeetingThen { month: day("2025-07-01") },
        Refusal::BadCaseNumber,
        Refusal::BadContact,
        Refusal::BadPhone { typed: name() },
        Refusal::BadCode,
        Refusal::NoSuchAlert { number: "A-12".to_owned() },
        Refusal::NoSuchWords,
    ]
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn command(text: &Text, typed: &str) -> Option<Typed> {
    Command::parse(typed, text).and_then(|command| command.with_examples())
}

/// Whether all that a command takes is there and makes sense. A new command does not compile until it says.
fn is_right(command: &Command, text: &Text) -> bool {
    match command {
        Command::Mute(length) => length.is_ok(),
        Command::Cadence(cadence) => cadence.is_ok(),
        // A monitor, who may lend for the shortest time, can do it too.
        Command::Delegate(length) => length.as_ref().is_ok_and(|length| length.num_days() <= 7),
        Command::Invite(wanted) | Command::Revoke(wanted) => {
            wanted.as_ref().is_ok_and(|wanted| wanted.as_ref().is_some_and(|(_, place)| place.is_some()))
        }
        Command::Language(code) => {
            let locale = code.as_deref().and_then(|code| Locale::parse(code).ok());
            locale.is_some_and(|locale| text.nearest(&locale).is_some())
        }
        Command::Quiet(wish) => matches!(wish, Ok(Wish::Set(_))),
        Command::Group(class)
        | Command::Bind(class)
        | Command::Rebind(class)
        | Command::Unbound(class)
        | Command::Roll(class)
        | Command::Guard(class)
        | Command::Meeting(class) => class.is_some(),
        Command::Verify(code) => code.as_deref().is_some_and(|code| Code::read(code).is_ok()),
        Command::Items(asked) => asked.item.is_some() || asked.is_all || asked.month.is_some(),
        Command::Done(item, _) => item.is_ok(),
        Command::Alert(which) => which.as_ref().is_none_or(|which| which.starts_with("A-")),
        Command::Forecast(asked) | Command::Status(asked) => asked.month.is_some() && asked.place.is_none(),
        // Words that every campus has, without those that say what to do with what is found.
        Command::Ledger(typed) => {
            let words = typed.split_whitespace().filter(|word| text.ledger_deed(word).is_none() && *word != "csv");
            let words: Vec<_> = words.collect();
            query::parse(&words.join(" "), &text.ledger_lexicon(), day("2025-05-20")).is_ok()
        }
        Command::Case(wanted) => wanted.as_ref().is_ok_and(|wanted| *wanted != Wanted::Draft),
        Command::Cases(asked) => asked.place.is_none(),
        // Which colleges there are is asked where their name is read.
        Command::Aware(_) => true,
        // Which texts there are is asked where their name is read.
        Command::Words(typed) => typed.is_some(),
        // An office and a number; which words are an office is asked where they are read.
        Command::Contact(typed) => typed.split(' ').count() >= 2,
        Command::Start(_)
        | Command::Help
        | Command::Unconfirmed
        | Command::Unmute
        | Command::Unbind
        | Command::Roles
        | Command::HandOver
        | Command::Me
        | Command::Privacy
        | Command::MyData
        | Command::Forget
        | Command::Subscribe
        | Command::Unsubscribe
        | Command::Plan
        | Command::Overdue
        | Command::Today
        | Command::Kit
        | Command::Sos
        | Command::Notice(_)
        | Command::Burden
        | Command::Review
        | Command::Quiz
        | Command::ClassQuiz
        | Command::Contest
        | Command::Course
        | Command::Question
        | Command::RolePlay
        | Command::Check(_)
        | Command::Badge
        | Command::Pledge
        | Command::Unknown(_) => false,
    }
}

/// Whether `word` is how readers of a language type a command: its own name in English and wherever it is typed in
/// groups, else a word of theirs. In a group Telegram shows a bot only what begins with a Latin command
/// (<https://core.telegram.org/bots/features#privacy-mode>).
fn is_said_in(text: &Text, locale: &Locale, command: Typed, word: &str) -> bool {
    if *locale == Locale::english() || [Typed::Mute, Typed::Cadence, Typed::Group, Typed::Verify].contains(&command) {
        word.is_ascii()
    } else {
        text.typed(locale, command).iter().any(|way| way == word)
    }
}

/// What of a message can be copied by a tap.
fn examples(shown: &Html) -> Vec<String> {
    let pieces = shown.as_str().split("<code>").skip(1);
    pieces.map(|piece| piece.split("</code>").next().unwrap_or_default().to_owned()).collect()
}
