//! Every sentence exists in every language, asks for the same, fits its place and is written by the
//! rules of its script; and no sentence is hidden in the Rust code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use wuzha::domain::campus::{Bilingual, Coded as _};
use wuzha::domain::class::Binding;
use wuzha::domain::class_move::Answer;
use wuzha::domain::delivery::{Lane, Resolution};
use wuzha::domain::drip;
use wuzha::domain::identity::Standing;
use wuzha::domain::import::{BadFile, Tally};
use wuzha::domain::item::{ProofFile, ProofKind, Step, TaskState};
use wuzha::domain::kit::{self, KitVote, Kits, Press, Share, Side, Stage, Standing as VoteStanding};
use wuzha::domain::ledger::query::{self, Query};
use wuzha::domain::ledger::{By, Entry as LedgerEntry, Fact, KINDS, NewEntry, Seq};
use wuzha::domain::listing::{self, Change, Column, Why};
use wuzha::domain::meeting::{self, NotThatDay};
use wuzha::domain::notice::{Ask, Move, Ruling};
use wuzha::domain::plan::{Cadence, DayOff, EscalationRole, Trap};
use wuzha::domain::poll::{Poll, Quiz};
use wuzha::domain::privacy::{Currency, DayPart, General, Leak, Leaks, Private};
use wuzha::domain::question::State as QuestionState;
use wuzha::domain::quiz::{self as domain_quiz, Answer as QuizAnswer, Bank, Choice, Score};
use wuzha::domain::refusal::{Classes, Holders, Needed, Refusal};
use wuzha::domain::retention::Retention;
use wuzha::domain::role::{Duty, GrantId, Origin, Scope};
use wuzha::domain::roster::{MaskedName, Seat, Student, StudentId};
use wuzha::domain::tip::{Because, Library, Segment};
use wuzha::domain::{burden, seats};
use wuzha::plan::quiz;
use wuzha::text::burden::{OfClass, OfClasses};
use wuzha::text::doubt::Doubtful;
use wuzha::text::group::{LinkRefusal, StaffWelcome, Welcome};
use wuzha::text::help::Asker;
use wuzha::text::identity::Myself;
use wuzha::text::import::{Counted, Difference, Head, Note};
use wuzha::text::item::{Card, Event, MonthDay, MonthSums, Nobody, Overview, Reminder, Row, Today};
use wuzha::text::kit::Card as KitCard;
use wuzha::text::ledger::{Asked, Draft, Making, Told, Totals};
use wuzha::text::notice::{Answer as OfficeAnswer, Outcome, Over, Post, Preview, Signature};
use wuzha::text::personal::{Receipt, Removed};
use wuzha::text::quiet::Quiet;
use wuzha::text::quiz::Asked as QuizAsked;
use wuzha::text::role::{Listed, Offer, State};
use wuzha::text::{Flaws, Html, Locale, Plain, Source, Text, roll};

use crate::harness::campus::seen;

mod check_words;
mod alert;
mod class_quiz;
mod meeting_words;
mod overview_words;
mod review;
mod cases;
mod vocabulary;
mod sos_words;
mod verify_words;
mod words;
mod question;
mod contest_words;
mod pledge_words;
mod aware_words;
mod translation;
mod drip_words;
mod roleplay_words;

/// Commands that have a description.
const COMMANDS: [&str; 55] = [
    "start",
    "help",
    "bind",
    "rebind",
    "me",
    "privacy",
    "mydata",
    "forget",
    "subscribe",
    "unsubscribe",
    "quiet",
    "language",
    "unconfirmed",
    "unbound",
    "kit",
    "ledger",
    "group",
    "mute",
    "unmute",
    "cadence",
    "unbind",
    "today",
    "items",
    "done",
    "overdue",
    "plan",
    "invite",
    "roles",
    "revoke",
    "handover",
    "delegate",
    "roll",
    "notice",
    "burden",
    "meeting",
    "forecast",
    "review",
    "quiz",
    "check",
    "case",
    "cases",
    "sos",
    "contact",
    "verify",
    "badge",
    "guard",
    "alert",
    "pledge",
    "aware",
    "classquiz",
    "contest",
    "words",
    "question",
    "course",
    "roleplay",
];

/// Folders of `bot/` whose people speak Chinese: the invented ones of the sandbox, and the plan itself.
const SPEAKS_CHINESE: [&str; 2] = ["bot/sandbox", "bot/plan/data"];

/// How the ids begin that Rust names in full. Those of the library come from `tip.toml`.
const FAMILIES: [&str; 52] = [
    "tip-",
    "group-",
    "help-",
    "doubt-",
    "role-",
    "identity-",
    "import-",
    "item-",
    "ledger-",
    "subscription-",
    "refusal-",
    "typed-",
    "usage-",
    "paging-",
    "personal-",
    "class-move-",
    "quiet-",
    "unbound-",
    "date.",
    "date-",
    "language.",
    "roll-",
    "kit-",
    "notice-",
    "burden-",
    "privacy-",
    "meeting-",
    "reminder-",
    "overview-",
    "forecast-",
    "attest-",
    "review-",
    "quiz-",
    "check-",
    "case-",
    "contact-",
    "sos-",
    "support-",
    "verify-",
    "words-",
    "questions-",
    "badge-",
    "look-alike",
    "guard",
    "alert-",
    "pledge-",
    "aware-",
    "class-quiz-",
    "contest-",
    "translation-",
    "drip-",
    "roleplay-",
];

#[test]
fn every_language_has_every_sentence() {
    let sources = Text::shipped_sources();

    assert_eq!(gaps(&sources, &library(), &quiz::bank()), Vec::<String>::new());
    let text = Text::embedded();
    let offered: Vec<String> = text.locales().map(ToString::to_string).collect();
    assert_eq!(offered, ["ar", "en", "es", "fr", "id", "ja", "ko", "ru", "th", "ur", "vi", "zh-CN"]);
}

#[test]
fn a_sentence_that_is_missing_in_one_language_is_noticed() {
    let mut removed = 0;

    for feature in features(&Text::shipped_sources()) {
        assert_eq!(Text::from_sources(&feature, &[]).map(drop).err(), None, "{}", feature[0].path);
        let (english, others): (Vec<Source>, _) =
            feature.into_iter().partition(|source| source.locale == Locale::english());
        let english = &english[0];
        for other in others {
            let all = names(&other);
            // Half of them stay, so that what is told is what is missing, and not the file.
            for half in 0..2 {
                let some: Vec<String> = all.iter().skip(half).step_by(2).cloned().collect();
                for (one, another) in [(english, &without(&other, &some)), (&without(english, &some), &other)] {
                    let told = match Text::from_sources(&[one.clone(), another.clone()], &[]) {
                        Ok(_) => Vec::new(),
                        Err(Flaws(flaws)) => flaws.into_iter().map(|flaw| flaw.problem).collect(),
                    };
                    for name in &some {
                        // A sentence that is gone with its attributes is told by its own name.
                        let (whole, _) = name.split_once('.').unwrap_or((name, ""));
                        let is_told = |word: &str| told.iter().any(|problem| problem.contains(&format!("`{word}`")));
                        assert!(is_told(name) || is_told(whole), "nobody missed `{name}` in {}", other.path);
                        removed += 1;
                    }
                }
            }
        }
    }

    assert!(removed > 10_000, "only {removed} sentences were taken out");
}

#[test]
fn a_sentence_that_is_missing_everywhere_is_noticed() {
    /// Sentences that are taken out at once.
    const AT_ONCE: usize = 100;

    let (mut sources, library, bank) = (Text::shipped_sources(), library(), quiz::bank());
    // What is asked for in English is asked for in each language.
    sources.retain(|source| ["en", "zh-CN"].contains(&source.locale.to_string().as_str()));
    assert_eq!(gaps(&sources, &library, &bank), Vec::<String>::new());
    let english = sources.iter().filter(|source| source.locale == Locale::english());
    let all: Vec<String> = english.flat_map(names).collect();

    for some in all.chunks(AT_ONCE) {
        let incomplete: Vec<Source> = sources.iter().map(|source| without(source, some)).collect();
        let missed: BTreeSet<String> = gaps(&incomplete, &library, &bank).into_iter().collect();
        for name in some {
            let gap = format!("the code says `{name}`, which is not in English");
            assert!(missed.contains(&gap), "nobody missed `{name}`");
        }
    }
}

#[test]
fn a_wrong_hotline_is_noticed() {
    let mut sources = Text::shipped_sources();
    let chinese = sources.iter_mut().find(|source| source.path == "locales/zh-CN/library.ftl").unwrap();
    chinese.text = chinese.text.replacen("12356", "12365", 1);

    let Flaws(flaws) = Text::from_sources(&sources, &[]).unwrap_err();

    let problems: Vec<&str> = flaws.iter().map(|flaw| flaw.problem.as_str()).collect();
    assert_eq!(problems, ["`tip-sextortion-5` and English do not both say 12356, 12365"]);
}

#[test]
fn hotlines_are_the_ones_that_exist() {
    // facts.md 3.4; 12306 is the railway's own name for its service, 618 a shopping festival.
    let known = BTreeSet::from(["110", "96110", "12381", "12367", "12356", "12306", "618"]);

    // Where the bands of amounts begin and end, what an officer is shown as an example of what to type, and the size of
    // a share.
    let allowed: [(&str, &[&str]); 5] = [
        ("amount-", &["3000", "10000", "30000", "100000"]),
        ("case-ask-typed", &["3287", "2100", "2025"]),
        ("refusal-bad-amount", &["3287", "21000"]),
        ("refusal-bad-case-day", &["2025"]),
        ("case-trend-students", &["000", "1000"]),
    ];

    for source in Text::shipped_sources() {
        for (name, words) in words(&source) {
            let runs = words.iter().flat_map(|text| text.split(|c: char| !c.is_ascii_digit()));
            let is_allowed =
                |run: &str| allowed.iter().any(|(place, runs)| name.starts_with(place) && runs.contains(&run));
            let is_known = |run: &str| known.contains(run) || is_allowed(run);
            let unknown: Vec<&str> = runs.filter(|run| run.len() >= 3 && !is_known(run)).collect();
            assert!(unknown.is_empty(), "{}: `{name}` says {unknown:?}", source.path);
        }
    }
}

#[test]
fn every_tip_has_its_words_and_every_word_its_tip() {
    let library = library();
    let sources = Text::shipped_sources();

    for source in sources.iter().filter(|source| source.path.ends_with("library.ftl")) {
        let written: BTreeSet<String> = names(source).into_iter().filter(|name| name.starts_with("tip-")).collect();
        let listed: BTreeSet<String> = library.tips().iter().map(|tip| format!("tip-{}", tip.id)).collect();
        assert_eq!(written, listed, "{}", source.path);
    }
}

#[test]
fn a_card_fits_a_phone_in_two_languages() {
    let text = Text::embedded();
    let on = NaiveDate::from_ymd_opt(2025, 9, 24).unwrap();
    let offered: Vec<Locale> = text.locales().cloned().collect();

    for tip in library().tips() {
        for first in &offered {
            for second in offered.iter().filter(|second| *second != first) {
                let card = text.tip_card(tip, &[first.clone(), second.clone()], on);
                let length = card.plain_len_utf16();
                assert!(length <= 800, "{} in {first} and {second}: {length}", tip.id);
            }
            let card = text.tip_card(tip, std::slice::from_ref(first), on);
            let title = card.plain().lines().next().unwrap().to_owned();
            assert!(card.as_str().starts_with("<b>") && emoji(&title) <= 1, "{title}");
        }
    }
}

#[test]
fn a_tip_is_one_or_two_short_sentences() {
    for source in Text::shipped_sources().iter().filter(|source| source.path.ends_with("library.ftl")) {
        let limit = if source.locale.to_string() == "zh-CN" { 120 } else { 240 };
        for (name, words) in words(source) {
            let length = words.concat().chars().count();
            assert!(length <= limit, "{}: `{name}` has {length}", source.path);
        }
    }
}

/// The room that a label takes on a button: what keeps words of two directions apart takes none.
fn room_of(label: &Plain) -> usize {
    seen(label.as_str()).encode_utf16().count()
}

#[test]
fn every_kit_fits_into_polls_buttons_and_a_card_in_one_language_and_in_two() {
    let text = Text::embedded();
    let offered: Vec<Locale> = text.locales().cloned().collect();
    let pairs = offered.iter().flat_map(|one| offered.iter().map(move |other| vec![one.clone(), other.clone()]));
    let mut asked = BTreeSet::new();

    for locales in pairs {
        for kit in kits().all() {
            let words = text.kit_poll(&locales, kit);
            assert_eq!(words.options.len(), kit::OPTIONS, "{}", kit.id);
            assert!(words.options.iter().all(|option| !option.is_empty()), "{}", kit.id);
            let quiz = Quiz { right: kit.right, explanation: words.explanation.clone() };
            for quiz in [None, Some(quiz)] {
                let poll = Poll::new(words.question.clone(), words.options.clone(), quiz, kit::OPEN);
                assert!(poll.is_ok(), "{} in {locales:?}: {poll:?}\n{words:?}", kit.id);
            }
            asked.insert(words.question);
            for locale in &locales {
                let name = room_of(&text.kit_pick_label(locale, kit, true));
                assert!(name <= BUTTON, "{} in {locale}: {name}", kit.id);
                let shown = KitCard {
                    class: "软件2301",
                    month: moment().date(),
                    kit,
                    stage: Some(Stage::After(VoteStanding::Open)),
                    minutes: 10,
                    result: None,
                    nearby: Some(cases::nearby()),
                };
                let card = text.kit_card(locale, &locales, &shown);
                let length = card.plain_len_utf16();
                assert!(length <= 3600, "{} in {locales:?}: {length}", kit.id);
                assert!(card.as_str().contains("110"), "{}: whom to call", kit.id);
            }
        }
    }

    assert_eq!(asked.len(), kits().all().count() * offered.len() * offered.len(), "no question is asked twice");
}

#[test]
fn a_story_has_four_to_six_sentences_and_no_figures() {
    let ends = ['.', '。', '۔', '?', '？', '؟', '!', '！'];
    for source in Text::shipped_sources().iter().filter(|source| source.path.ends_with("kit.ftl")) {
        for (name, words) in words(source).iter().filter(|(name, _)| name.starts_with("story-") && !name.contains('.'))
        {
            let story = words.concat();
            let sentences = story.matches(ends).count();
            // Thai ends a sentence with a space, as it parts clauses.
            let is_told = source.locale.to_string() == "th" || (4..=6).contains(&sentences);
            assert!(is_told, "{}: `{name}` has {sentences}", source.path);
            assert!(!story.contains(|c: char| c.is_ascii_digit()), "{}: `{name}`", source.path);
        }
    }
}

#[test]
fn everything_fits_its_place_in_every_language() {
    let text = Text::embedded();
    let offered: Vec<Locale> = text.locales().cloned().collect();
    let mut misfits = Vec::new();

    for locale in &offered {
        for (what, body) in bodies(&text, locale) {
            let length = body.plain_len_utf16();
            // Nobody has every role, so nobody is shown every command.
            let has_every_command = what == "unknown command" || what.starts_with("help ");
            // English and Chinese stand beside what is urgent and not reviewed.
            let is_urgent = translation::URGENT.iter().any(|begin| what.starts_with(begin));
            let stands_thrice = is_urgent && text.state(locale, "sos-card").code() != "source";
            let limit = if has_every_command || stands_thrice { 4000 } else { 2600 };
            if !(1..=limit).contains(&length) || body.as_str().contains(['{', '}']) {
                misfits.push(format!("{what} in {locale}: {length} of {limit}: {body}"));
            }
        }
        for (what, label, limit) in labels(&text, locale) {
            // What cannot be seen counts in a toast.
            let length = if limit >= TOAST { label.as_str().encode_utf16().count() } else { room_of(&label) };
            if !(1..=limit).contains(&length) {
                misfits.push(format!("{what} in {locale}: {length} of {limit}: `{label}`"));
            }
        }
    }

    assert!(misfits.is_empty(), "{}", misfits.join("\n"));
}

/// What fits into a line of a sheet of paper at the size in which it stands there, in the width of Latin letters; a
/// Chinese character is two wide.
#[test]
fn the_words_on_a_sheet_of_paper_fit_where_they_stand() {
    let text = Text::embedded();
    let of = |sign| if is_above_or_below(sign) { 0 } else { 1 + usize::from(is_cjk(sign)) };
    let width = |word: &Plain| word.as_str().chars().map(of).sum::<usize>();

    for locale in text.locales() {
        let words = text.roll_words(locale, &roll("软件2301"));
        let mut lines = vec![(words.title, 30), (words.facts, 110), (words.date, 10), (words.about, 10)];
        lines.extend(words.occasions.map(|word| (word, 14)));
        lines.extend(words.columns.into_iter().zip([5, 14, 8, 8, 14]));
        lines.extend(words.blanks.map(|word| (word, 22)));
        lines.extend(words.how.into_iter().zip([130, 26, 130]));
        lines.extend([(words.offline, 110), (words.privacy, 220), (text.roll_number(locale, 17, 17), 24)]);
        lines.push((text.roll_present(locale, 60), 22));
        for (word, most) in lines {
            assert!((1..=most).contains(&width(&word)), "{} in {locale}: `{word}`", width(&word));
        }
    }
}

/// Vowels and tones of Thai that stand above or below another sign, and vowels of Arabic.
const fn is_above_or_below(sign: char) -> bool {
    matches!(sign, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{64b}'..='\u{655}' | '\u{670}')
}

#[test]
fn what_a_sheet_of_paper_says_to_send_is_understood() {
    let text = Text::embedded();
    let class: BTreeSet<_> = (1..=34).collect();

    for locale in text.locales() {
        let example = text.roll_example(locale);
        let absent = seats::parse(example.as_str(), &class).unwrap_or_else(|refusal| panic!("{example}: {refusal}"));
        assert_eq!(absent.seats(), &BTreeSet::from([3, 17, 22]), "{example}");
        let quoted = |words: &str| {
            let pieces = words.split(['“', '”']).skip(1).step_by(2).map(str::to_owned);
            pieces.collect::<Vec<_>>()
        };
        let said = text.roll_words(locale, &roll("软件2301")).how;
        let mut shown = quoted(said[2].as_str());
        shown.extend(quoted(&text.roll_caption(locale, &roll("软件2301")).plain()));
        shown.extend(quoted(&text.refused(locale, &Refusal::NoSeats).plain()));
        assert_eq!(shown.len(), 5, "{shown:?}");
        for example in shown {
            assert!(seats::parse(&example, &class).is_ok(), "{example} in {locale}");
        }
    }
}

#[test]
fn buttons_say_what_they_do() {
    let text = Text::embedded();

    for locale in text.locales() {
        for (what, label, _) in labels(&text, locale).iter().filter(|(_, _, limit)| *limit == BUTTON) {
            let letters = label.as_str().chars().filter(|c| c.is_alphabetic()).count();
            assert!(letters >= 2 && emoji(label.as_str()) == 0, "{what} in {locale}: `{label}`");
        }
    }
}

#[test]
fn no_chinese_sentence_is_hidden_in_the_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut read = 0;

    for file in rust_files(&root.join("bot")) {
        let path = file.strip_prefix(root).unwrap().display().to_string();
        if SPEAKS_CHINESE.iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        read += 1;
        let code = fs::read_to_string(&file).unwrap();
        for (number, line) in code_lines(&code) {
            assert!(!line.chars().any(is_han), "{path}:{number}: words belong in locales/: {line}");
        }
    }

    assert!(read > 20, "only {read} files were read");
}

const BUTTON: usize = 24;
const TOAST: usize = 200;
const DESCRIPTION: usize = 256;
/// The number of a page, between two other buttons.
const NUMBER: usize = 8;

/// A word above or below the picture of a month, in width units: a column has room for about ten.
const SIGN: usize = 10;
/// A cell of a file, which a spreadsheet program shows on a few lines.
const CELL: usize = 160;
/// A seat and a masked name, two of which share a row of buttons.
const WHO: usize = 20;

/// Every body, with arguments as long as they get.
fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let locales = std::slice::from_ref(locale);
    let words = Bilingual {
        zh: "安全管理处防范电信诈骗工作专班办公室（青岛校区）".to_owned(),
        en: "the anti-fraud task-force office of the Safety and Security Department (Qingdao campus)".to_owned(),
    };
    let class = "计算机科学与工程学院软件工程（中外合作办学）2023级1班";
    let at = moment();
    let mut bodies = vec![
        ("start".to_owned(), text.start(locale, &words)),
        ("unknown command".to_owned(), text.unknown_command(locale, &"x".repeat(500), &COMMANDS)),
        ("unknown command, alone".to_owned(), text.unknown_command(locale, "x", &[])),
        ("only in private".to_owned(), text.only_in_private(locale)),
        ("only in a group".to_owned(), text.only_in_a_group(locale)),
        ("anonymous".to_owned(), text.anonymous(locale)),
        ("too fast".to_owned(), text.too_fast(locale)),
        ("apology".to_owned(), text.apology(locale, "E-7F3A9C")),
        ("choose language".to_owned(), text.choose_language(locale)),
        ("language chosen".to_owned(), text.language_chosen(locale)),
        ("needs link".to_owned(), text.group_needs_link(locales)),
        ("returned".to_owned(), text.group_returned(locales, &[class])),
        ("muted".to_owned(), text.group_muted(locales, at)),
        ("unmuted".to_owned(), text.group_unmuted(locales)),
        ("goodbye".to_owned(), text.goodbye(locales, &[class])),
        ("repeat banner".to_owned(), text.repeat_banner(locales)),
        ("no doubt".to_owned(), text.doubts(locale, 0, &[])),
    ];
    let student = student(class);
    bodies.extend([
        ("ask digits".to_owned(), text.ask_digits(locale, class)),
        ("ask who".to_owned(), text.ask_who(locale, class, 2)),
        ("not recognised".to_owned(), text.not_recognised(locale, 2)),
        ("bound".to_owned(), text.bound(locale, &student)),
        ("moved".to_owned(), text.moved(locale, &student, &student)),
        ("released".to_owned(), text.released(locale, &student)),
        ("privacy".to_owned(), text.privacy(locale, &words, &words, &Retention::default())),
        ("data caption".to_owned(), text.my_data_caption(locale)),
        ("ask to forget".to_owned(), text.ask_to_forget(locale)),
        ("subscribed".to_owned(), text.subscribed(locale, time(12, 10))),
        (
            "unsubscribed".to_owned(),
            text.unsubscribed(locale, Some(&text.drip_standing(locale, drip::State::Stopped, 14, drip::comes_at()))),
        ),
        ("not subscribed".to_owned(), text.not_subscribed(locale)),
        ("wrong tries".to_owned(), text.wrong_tries(locale, class, at)),
        (
            "class question".to_owned(),
            text.class_question(locale, class, &text.who(locale, student.seat, &student.name)),
        ),
        ("class is right".to_owned(), text.class_is_right(locale, &student)),
        ("class now".to_owned(), text.class_now(locale, &student)),
        ("class is said wrong".to_owned(), text.class_is_said_wrong(locale, &student, class)),
    ]);
    bodies.extend(kit_bodies(text, locale, class));
    for is_told in [false, true] {
        bodies.push((format!("class is wrong {is_told}"), text.class_is_wrong(locale, &student, is_told)));
    }
    for general in ["22:00-07:30", "00:00-00:00"].map(|hours| hours.parse().expect("hours")) {
        let own = "07:00-23:00".parse().expect("hours");
        let quiet = Quiet { own, general, zone: "America/Argentina/ComodRivadavia", is_all_day: true };
        bodies.push((format!("quiet hours, {general}"), text.quiet_hours(locale, &quiet)));
        bodies.push((format!("no quiet hours, {general}"), text.no_quiet_hours(locale, general, quiet.zone)));
    }
    let standing = Standing { class: class.to_owned(), students: 999, bound: 500, offline: 200 };
    let offline = Student { is_offline: true, ..student.clone() };
    bodies.extend([
        ("unbound".to_owned(), text.unbound(locale, &standing, &vec![offline; 8])),
        ("nobody unbound".to_owned(), text.unbound(locale, &standing, &[])),
        ("unbound classes".to_owned(), text.unbound_classes(locale, &[(class, Some(&standing)); 8])),
        ("classes without a roster".to_owned(), text.unbound_classes(locale, &[(class, None); 8])),
        ("no classes".to_owned(), text.unbound_classes(locale, &[])),
        ("roll".to_owned(), text.roll_caption(locale, &roll(class))),
        ("rolls".to_owned(), text.roll_classes(locale, &[(class, Some(999)), (class, None)].repeat(4))),
        ("no rolls".to_owned(), text.roll_classes(locale, &[])),
    ]);
    for was in [false, true] {
        let removed = Removed { was_bound: was, was_subscribed: was, taps: 365, texts: 1000 };
        let receipt = Receipt { number: "7F3A-9C12-0B4D", removed };
        bodies.push((format!("forgotten {was}"), text.forgotten(locale, &receipt)));
    }
    for (known, is_subscribed) in [(None, false), (Some((&student, at)), true)] {
        bodies.push((format!("me {is_subscribed}"), text.myself(locale, Myself { student: known, is_subscribed })));
    }
    for asker in [Asker::Student, Asker::Staff, Asker::RosterStaff] {
        bodies.push((format!("help {asker:?}"), text.help(locale, asker, &COMMANDS)));
    }
    let bank = quiz::bank();
    for question in bank.questions() {
        let order = domain_quiz::order(7, &question.id);
        let asked = QuizAsked { question, order, number: 1, of: 10 };
        bodies.push((format!("quiz {}", question.id), text.quiz_question(locale, &asked)));
        for choice in Choice::ALL.iter().copied() {
            let answer = QuizAnswer { choice, is_right: choice == question.right };
            bodies.push((format!("quiz {} {choice}", question.id), text.quiz_answered(locale, &asked, &answer)));
        }
        bodies.push((format!("quiz look {}", question.id), text.quiz_look(locale, &[question; 10])));
    }
    let kinds: Vec<_> = bank.questions().iter().map(|question| &question.fraud_type).collect();
    for weak in [&kinds[..0], &kinds[..10]] {
        let score = Score { right: 3, answered: 9, of: 10, weak: weak.to_vec() };
        bodies.push((format!("quiz result {}", weak.len()), text.quiz_result(locale, &score)));
        bodies.push((format!("quiz paused {}", weak.len()), text.quiz_paused(locale, &score)));
    }
    let tally = Tally { new: 40_000, changed: 40_000, moved: 40_000, left: 40_000, same: 40_000 };
    let counted = Counted { total: tally, classes: vec![(class.to_owned(), tally); 10], more: 1490 };
    for head in [Head::Ready { until: at }, Head::Faulty { rows: 60_000 }, Head::Same, Head::Applied] {
        bodies.push((format!("import {head:?}"), text.import_card(locale, head, &counted)));
    }
    bodies.push(("import cancelled".to_owned(), text.import_cancelled_card(locale)));
    for rows in [0, 60_000] {
        bodies.push((format!("caption {rows}"), text.import_caption(locale, rows)));
    }
    let longest = text.role(locale, Duty::Supporter, Some(&words));
    for origin in Origin::ALL.iter().copied() {
        let offer = Offer { role: &longest, issuer: Some(&longest), origin, until: at };
        let url = format!("https://t.me/{}?start=r_{}", "x".repeat(32), "x".repeat(22));
        bodies.push((format!("offer {origin}"), text.invitation(locale, &offer)));
        bodies.push((format!("offer {origin}, console"), text.invitation(locale, &Offer { issuer: None, ..offer })));
        bodies.push((format!("link {origin}"), text.invitation_link(locale, &offer, &url)));
    }
    let page: Vec<_> = (0..8).map(|_| Listed { role: longest.clone(), from: at, until: at }).collect();
    let state = State { classes: 1500, bound: 1400, muted: 10, lost: 2, doubts: 1 };
    let orphans: Vec<_> = (0..16).map(|_| (longest.clone(), at)).collect();
    bodies.extend([
        ("accepted".to_owned(), text.role_accepted(locale, &longest, at)),
        ("declined".to_owned(), text.role_declined(locale, &longest)),
        ("taken".to_owned(), text.role_taken(locale, &longest, at)),
        ("turned down".to_owned(), text.role_turned_down(locale, &longest)),
        ("own roles".to_owned(), text.own_roles(locale, &page)),
        ("no roles".to_owned(), text.own_roles(locale, &[])),
        ("revocable".to_owned(), text.revocable_roles(locale, 993, &page)),
        ("none revocable".to_owned(), text.revocable_roles(locale, 1, &[])),
        ("revoked".to_owned(), text.role_revoked(locale, &longest)),
        ("lost".to_owned(), text.role_lost(locale, &longest)),
        ("choose role".to_owned(), text.choose_role(locale)),
        ("choose place".to_owned(), text.choose_place(locale, Duty::Supporter)),
        ("hand over".to_owned(), text.choose_role_to_hand_over(locale)),
        ("lend".to_owned(), text.choose_role_to_lend(locale)),
        ("handed over".to_owned(), text.with_state(locale, text.role_handed_over(locale, &longest), &state)),
        ("passed on".to_owned(), text.with_state(locale, text.role_passed_on(locale, &longest, at), &state)),
        ("unanswered".to_owned(), text.unanswered_classes(locale, &vec![class.to_owned(); 16])),
        ("orphans".to_owned(), text.orphans(locale, &orphans)),
    ]);
    let several = [class; 3];
    let url = format!("https://t.me/{}?startgroup={}", "x".repeat(32), "x".repeat(24));
    bodies.extend([
        ("returned to staff".to_owned(), text.group_returned(locales, &[])),
        ("class has group".to_owned(), text.class_has_group(locales, class)),
        ("group has class".to_owned(), text.group_has_class(locales, &several, class)),
        ("group is second".to_owned(), text.group_is_second(locales, class)),
        ("group is now second".to_owned(), text.group_is_now_second(locales, class)),
        ("group of several".to_owned(), text.group_of_several(locales, &several)),
        ("group of fewer".to_owned(), text.group_of_fewer(locales, &several, &several)),
        ("group choose".to_owned(), text.group_choose(locales)),
        ("group link".to_owned(), text.group_link(locale, class, at, &url, &format!("/start@x {}", "x".repeat(22)))),
        ("group lost".to_owned(), text.group_lost(locale, &several, at)),
        ("group topic gone".to_owned(), text.group_topic_gone(locale, &several)),
        ("class over".to_owned(), text.class_over(locales, class, None, at)),
        ("class over, followed".to_owned(), text.class_over(locales, class, Some(class), at)),
        ("group topic set".to_owned(), text.group_topic_set(locales)),
        ("still unbound".to_owned(), text.group_still_unbound(locales, at)),
        ("leaves".to_owned(), text.group_leaves(locales)),
    ]);
    for place in [None, Some(&words)] {
        let welcome = StaffWelcome { place, office: &words, contact: &words };
        bodies.extend([
            (format!("staff welcome {place:?}"), text.staff_welcome(locales, &welcome)),
            (format!("staff week {place:?}"), text.staff_week(locales, place, &state)),
            (format!("staff goodbye {place:?}"), text.staff_goodbye(locales, place)),
            (format!("staff lost {place:?}"), text.staff_group_lost(locale, place, at)),
            (format!("staff topic {place:?}"), text.staff_topic_gone(locale, place)),
        ]);
    }
    for cadence in Cadence::ALL.iter().copied() {
        let welcome = Welcome {
            class,
            office: &words,
            contact: &words,
            cadence,
            posts_at: time(12, 10),
            quiet_from: time(22, 0),
            quiet_until: time(7, 30),
        };
        bodies.push((format!("welcome {cadence:?}"), text.welcome(locales, &welcome)));
        bodies.push((format!("cadence {cadence:?}"), text.group_cadence(locales, cadence)));
    }
    bodies.extend(items(text, locale));
    bodies.extend(notices(text, locale));
    bodies.extend(burden(text, locale));
    bodies.extend(meeting_words::bodies(text, locale));
    for refusal in [
        LinkRefusal::Expired,
        LinkRefusal::Used,
        LinkRefusal::Unknown,
        LinkRefusal::NotAGroup,
        LinkRefusal::MayNotWrite,
    ] {
        bodies.push((format!("link refused {refusal:?}"), text.link_refused(locale, refusal)));
    }
    for refusal in refusals() {
        bodies.push((format!("refused {refusal:?}"), text.refused(locale, &refusal)));
    }
    bodies.extend(ledger_bodies(text, locale, &words));
    bodies.extend(overview_words::bodies(text, locale));
    for lane in Lane::ALL {
        let head = "凡是要你先垫付、先充值的刷单或点赞任务，都是诈骗。".repeat(4);
        let doubt = |number, class| Doubtful {
            number,
            class,
            since: at,
            lane,
            head: Some(&head).filter(|_| number != 7).map(String::as_str),
        };
        let page: Vec<Doubtful<'_>> =
            (1..=7).map(|number| doubt(number, Some(class))).chain([doubt(8, None)]).collect();
        bodies.push((format!("doubts {lane:?}"), text.doubts(locale, 300, &page)));
    }
    bodies.extend(review::bodies(text, locale));
    bodies.extend(check_words::bodies(text, locale));
    bodies.extend(cases::bodies(text, locale));
    bodies.extend(sos_words::bodies(text, locale));
    bodies.extend(verify_words::bodies(text, locale));
    bodies.extend(words::bodies(text, locale));
    bodies.extend(question::bodies(text, locale));
    bodies.extend(alert::bodies(text, locale));
    bodies.extend(pledge_words::bodies(text, locale));
    bodies.extend(contest_words::bodies(text, locale));
    bodies.extend(aware_words::bodies(text, locale));
    bodies.extend(class_quiz::bodies(text, locale, class));
    bodies.extend(drip_words::bodies(text, locale));
    bodies.extend(roleplay_words::bodies(text, locale));
    bodies
}

/// Entries of every kind, and of one that a newer program wrote.
fn entries() -> Vec<LedgerEntry> {
    let bodies = facts().into_iter().map(|fact| {
        let new = NewEntry {
            at: "2025-04-18T04:10:00Z".parse().unwrap(),
            day: moment().date(),
            by: By::Grant(GrantId(7)),
            place: Scope::Class {
                campus: "qingdao".into(), college: "计算机学院".into(), class: "软件2301".into()
            },
            item: "I2".parse().ok(),
            fact,
            corrects: None,
            blob: Some("ab".repeat(32)),
        };
        LedgerEntry::new(&new, 1_000_000, String::new())
    });
    let mut entries: Vec<_> = bodies.collect();
    let newer = LedgerEntry { kind: "space.landed".to_owned(), body: "{\"where\":1}".to_owned(), ..entries[0].clone() };
    entries.push(newer);
    entries
}

/// A fact of every kind.
fn facts() -> Vec<Fact> {
    let made = |kind: &str| {
        let mut body = serde_json::Map::new();
        let mut last = String::new();
        loop {
            let fact = serde_json::json!({ "kind": kind, "body": body });
            let error = match serde_json::from_value::<Fact>(fact) {
                Ok(fact) => return fact,
                Err(error) => error.to_string(),
            };
            // The error names what is missing; what was put in last is a number, or a yes, if it may be no word.
            match error.split("missing field `").nth(1).and_then(|rest| rest.split('`').next()) {
                Some(field) => {
                    field.clone_into(&mut last);
                    body.insert(last.clone(), serde_json::json!("daily"));
                }
                None if body[&last].is_string() => {
                    // No count is larger than all students; only moments are.
                    let number = if last == "until" { 1_743_480_000_000_i64 } else { 40_000 };
                    body.insert(last.clone(), serde_json::json!(number));
                }
                None if body[&last].is_number() => drop(body.insert(last.clone(), serde_json::json!(true))),
                None => panic!("no value fits `{last}` of {kind}: {error}"),
            }
        }
    };
    KINDS.iter().map(|kind| made(kind)).collect()
}

#[test]
fn every_kind_of_entry_is_a_sentence_in_every_language() {
    let text = Text::embedded();

    for locale in text.locales() {
        for entry in entries() {
            let told = told(&entry);
            let said = text.ledger_line(locale, &told).plain();
            let is_known = KINDS.contains(&entry.kind.as_str());
            // The code of a kind is told only where nothing better is known.
            assert_eq!(said.contains(&entry.kind), !is_known, "{}: {said}", entry.kind);
            assert!(said.contains("L-1000000") && said.contains("软件2301"), "{said}");
            let codes = ["{", "}", "\"", "null"];
            assert!(codes.iter().all(|code| !said.contains(code)), "{said}");
        }
    }
}

fn told(entry: &LedgerEntry) -> Told<'_> {
    let class = Bilingual { zh: "软件2301".to_owned(), en: "软件2301".to_owned() };
    Told { entry, place: Some(class), duty: Some(Duty::Counsellor), corrected: None, zone: chrono_tz::Asia::Shanghai }
}

/// Everything that is said about the ledger, with names as long as they get.
fn ledger_bodies(text: &Text, locale: &Locale, words: &Bilingual) -> Vec<(String, Html)> {
    let entries = entries();
    let query = Query {
        kinds: ["tip".to_owned(), "meeting".to_owned()].into(),
        by: ["console".to_owned(), "counsellor".to_owned()].into(),
        since: Some(moment().date()),
        as_of: Some(moment().date()),
        ..Query::default()
    };
    let asked = |query| Asked {
        query,
        places: vec![words.clone(), words.clone()],
        is_own_scope: true,
        items: vec![("I2".to_owned(), words.clone())],
        now: moment(),
    };
    let totals = Totals {
        entries: 1_000_000,
        corrected: 1000,
        kinds: KINDS.iter().map(|kind| ((*kind).to_owned(), 1_000_000)).collect(),
        units: vec![(Some(words.clone()), 1_000_000), (None, 7), (Some(words.clone()), 1), (None, 1)],
        days: Some((moment().date(), moment().date() + chrono::TimeDelta::days(300))),
    };
    let nothing = Totals { entries: 0, corrected: 0, kinds: Vec::new(), units: Vec::new(), days: None };
    let mut bodies = Vec::new();
    let until = Query { until: Some(moment().date()), ..Query::default() };
    let between =
        Query { since: query.since, until: Some(moment().date() + chrono::TimeDelta::days(1)), ..Query::default() };
    let everything = Query::default();
    for (number, query) in [&query, &until, &between, &everything].into_iter().enumerate() {
        bodies.push((format!("ledger {number}"), text.ledger_answer(locale, &asked(query), &nothing, &[])));
    }
    for chunk in entries.chunks(8) {
        let page: Vec<_> = chunk.iter().map(told).collect();
        bodies.push(("ledger page".to_owned(), text.ledger_answer(locale, &asked(&query), &totals, &page)));
    }
    let corrects = LedgerEntry { corrects: Some(7), reason: Some("x".repeat(200)), ..entries[0].clone() };
    for is_struck in [true, false] {
        let told = Told { corrected: Some((1_000_001, moment().date(), is_struck)), ..told(&corrects) };
        bodies.push((format!("entry {is_struck}"), text.ledger_full(locale, &told, Some(words))));
    }
    let place = Plain::from(text.ledger_line(locale, &told(&entries[0])));
    let long = "到".repeat(500);
    for item in [None, Some("I2")] {
        let draft = Draft::Note { text: &long, place: &place, item };
        bodies.push((format!("note {item:?}"), text.ledger_draft(locale, &draft)));
    }
    let line = text.ledger_line(locale, &told(&entries[0]));
    for instead in [None, Some(long.as_str())] {
        let draft = Draft::Correction { corrected: &line, reason: &long[..600], instead };
        bodies.push((format!("correction {}", instead.is_some()), text.ledger_draft(locale, &draft)));
    }
    let making = [
        Making::Begun,
        Making::Done(200_000),
        Making::TooMany(1_000_000),
        Making::Empty,
        Making::NotAllowed,
        Making::Failed,
    ];
    bodies.extend(making.map(|making| (format!("{making:?}"), text.ledger_making(locale, making, 200_000))));
    bodies.extend([
        ("which".to_owned(), text.ledger_which(locale, &"软".repeat(60), 8, 8)),
        ("which of many".to_owned(), text.ledger_which(locale, "软件", 8, 1500)),
        ("written".to_owned(), text.ledger_written(locale)),
        ("cancelled".to_owned(), text.ledger_cancelled(locale)),
        ("caption".to_owned(), text.ledger_caption(locale, &text.ledger_mark(locale, &place, &asked(&query)))),
    ]);
    bodies
}

/// What is said of kits. Their own words are looked at one by one elsewhere.
fn kit_bodies(text: &Text, locale: &Locale, class: &str) -> Vec<(String, Html)> {
    let (locales, kits) = ([locale.clone()], kits());
    let kit = kits.all().next().expect("a kit");
    let share = Share { right: 1500, of: 1500 };
    let result = |before, after| KitVote { before, after };
    let results = [
        result(Some(Share { right: 0, of: 5 }), Some(share)),
        result(Some(share), Some(Share { right: 0, of: 5 })),
        result(Some(share), Some(share)),
        result(None, None),
    ];
    use VoteStanding::{Closed, Doubtful, Failed, Open, Waiting};
    let standings = [Waiting, Doubtful, Open, Failed, Closed];
    let stages = standings.into_iter().flat_map(|standing| [Stage::Before(standing), Stage::After(standing)]);
    let month = moment().date();
    let mut bodies: Vec<_> = stages
        .chain([Stage::Ready, Stage::Done])
        .map(Some)
        .chain([None])
        .map(|stage| {
            let shown = KitCard {
                class,
                month,
                kit,
                stage,
                minutes: 10,
                result: Some(results[3]),
                nearby: Some(cases::nearby()),
            };
            (format!("kit {stage:?}"), text.kit_card(locale, &locales, &shown))
        })
        .collect();
    bodies.extend(results.map(|result| (format!("ended {result:?}"), text.kit_ended(locale, class, month, &result))));
    for side in Side::ALL.iter().copied() {
        for is_refused in [false, true] {
            let failed = text.kit_failed(locale, class, side, is_refused);
            bodies.push((format!("{side} failed {is_refused}"), failed));
        }
    }
    for is_any in [false, true] {
        bodies.push((format!("kit classes {is_any}"), text.kit_classes(locale, is_any)));
    }
    bodies.push(("kits".to_owned(), text.kit_list(locale, class, month)));
    bodies.push(("paper".to_owned(), text.kit_paper_caption(locale, kit)));
    bodies
}

/// Everything without markup, with the units its place has.
fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let mut labels = vec![
        ("got it".to_owned(), text.tip_got_it_label(locale), BUTTON),
        ("why".to_owned(), text.tip_why_label(locale), BUTTON),
        ("endonym".to_owned(), text.endonym(locale), BUTTON),
        ("recorded".to_owned(), text.tip_recorded(locale, 1500, None), TOAST),
        ("recorded alone".to_owned(), text.tip_recorded_alone(locale), TOAST),
        ("bind".to_owned(), text.bind_label(locale), BUTTON),
        ("none of them".to_owned(), text.none_of_them_label(locale), BUTTON),
        ("none of them, pressed".to_owned(), text.none_of_them(locale), TOAST),
        ("bound".to_owned(), text.bound_toast(locale), TOAST),
        ("already bound".to_owned(), text.already_bound(locale), TOAST),
        ("old class question".to_owned(), text.class_question_old(locale), TOAST),
        ("unbound class".to_owned(), text.unbound_class_label(locale, "软件2301"), BUTTON),
        ("all classes".to_owned(), text.unbound_all_label(locale), BUTTON),
        ("roll of a class".to_owned(), text.roll_class_label(locale, "软件2301"), BUTTON),
        ("roll is sent".to_owned(), text.roll_sent(locale, "软件工程2301（中外合作）"), TOAST),
        ("is bound".to_owned(), text.unbound_is_bound(locale, &student("")), TOAST),
        ("forget me".to_owned(), text.forget_label(locale), BUTTON),
        ("forgotten".to_owned(), text.forgotten_toast(locale), TOAST),
        ("who".to_owned(), text.who(locale, student("").seat, &student("").name), WHO),
        ("recorded of".to_owned(), text.tip_recorded(locale, 1500, Some(1500)), TOAST),
        ("already recorded".to_owned(), text.tip_already_recorded(locale), TOAST),
        ("already resolved".to_owned(), text.doubt_already_resolved(locale), TOAST),
        ("stale button".to_owned(), text.stale_button(locale), TOAST),
        ("quiz letter".to_owned(), text.quiz_letter_label(locale, 3), NUMBER),
        ("quiz next".to_owned(), text.quiz_next_label(locale), BUTTON),
        ("quiz result".to_owned(), text.quiz_result_label(locale), BUTTON),
        ("quiz stop".to_owned(), text.quiz_stop_label(locale), BUTTON),
        ("quiz on".to_owned(), text.quiz_on_label(locale), BUTTON),
        ("quiz again".to_owned(), text.quiz_again_label(locale), BUTTON),
        ("quiz look".to_owned(), text.quiz_look_label(locale), BUTTON),
        ("quiz over".to_owned(), text.quiz_over(locale), TOAST),
        ("quiz gone".to_owned(), text.quiz_gone(locale), TOAST),
        ("quiz stopped".to_owned(), text.quiz_stopped(locale), TOAST),
        ("apology".to_owned(), text.apology_toast(locale, "E-7F3A9C"), TOAST),
        ("other kit".to_owned(), text.kit_other_label(locale), BUTTON),
        ("back to kit".to_owned(), text.kit_show_label(locale), BUTTON),
        ("kit of a class".to_owned(), text.kit_class_label(locale, "软件2301"), BUTTON),
        ("kit, again".to_owned(), text.kit_already(locale), TOAST),
        ("kit, too soon".to_owned(), text.kit_wait(locale), TOAST),
    ];
    for press in Press::ALL.iter().copied() {
        for again in [false, true] {
            labels.push((format!("kit {press} {again}"), text.kit_press_label(locale, press, again), BUTTON));
        }
        for kit in kits().all() {
            labels.push((format!("kit {press} {}", kit.id), text.kit_pressed(locale, press, kit), TOAST));
        }
    }
    let bank = quiz::bank();
    let question = &bank.questions()[0];
    let asked = QuizAsked { question, order: domain_quiz::order(7, &question.id), number: 10, of: 10 };
    for choice in Choice::ALL.iter().copied() {
        let answer = QuizAnswer { choice, is_right: choice == question.right };
        labels.push((format!("quiz heard {choice}"), text.quiz_heard(locale, &asked, &answer), TOAST));
        labels.push((format!("quiz before {choice}"), text.quiz_heard_before(locale, &asked, &answer), TOAST));
    }
    let reasons = [Because::KeyDate, Because::Season, Because::Rotation];
    for because in reasons.into_iter().chain(Segment::ALL.map(Because::Segment)) {
        labels.push((format!("why {because:?}"), text.tip_why(locale, because), TOAST));
    }
    for answer in Answer::ALL.iter().copied() {
        labels.push((format!("class {answer}"), text.class_answer_label(locale, answer), BUTTON));
        labels.push((format!("class answered {answer}"), text.class_answered(locale, answer), TOAST));
    }
    for is_offline in [false, true] {
        labels.push((
            format!("offline {is_offline}"),
            text.unbound_label(locale, student("").seat, is_offline),
            BUTTON,
        ));
        labels.push((format!("marked {is_offline}"), text.unbound_marked(locale, &student(""), is_offline), TOAST));
    }
    for duty in Duty::ALL.iter().copied() {
        labels.push((format!("duty {duty}"), text.duty(locale, duty), BUTTON));
    }
    labels.extend([
        ("bind group".to_owned(), text.bind_group_label(locale), BUTTON),
        ("group bound".to_owned(), text.group_bound_toast(locale, &"x".repeat(40)), TOAST),
        ("group choose".to_owned(), text.group_choose_toast(locale), TOAST),
        ("staff".to_owned(), text.staff_label(locale, None), BUTTON),
        ("successor".to_owned(), text.successor_label(locale, "软件2301"), BUTTON),
        ("everywhere".to_owned(), text.place_label(locale, None), BUTTON),
        ("accept".to_owned(), text.accept_label(locale), BUTTON),
        ("accepted".to_owned(), text.accepted_toast(locale), TOAST),
        ("decline".to_owned(), text.decline_label(locale), BUTTON),
        ("declined".to_owned(), text.declined_toast(locale), TOAST),
        ("revoke".to_owned(), text.revoke_label(locale), BUTTON),
        ("revoke one".to_owned(), text.revoke_one_label(locale, 1000), BUTTON),
        ("previous page".to_owned(), text.previous_page_label(locale), BUTTON),
        ("next page".to_owned(), text.next_page_label(locale), BUTTON),
        ("page".to_owned(), text.page_label(locale, 124, 125), NUMBER),
        ("revoked".to_owned(), text.revoked_toast(locale), TOAST),
    ]);
    for binding in Binding::ALL.iter().copied() {
        labels.push((format!("bind {binding}"), text.binding_label(locale, binding), BUTTON));
    }
    labels.extend([
        ("apply import".to_owned(), text.apply_import_label(locale), BUTTON),
        ("cancel import".to_owned(), text.cancel_import_label(locale), BUTTON),
        ("import applied".to_owned(), text.import_applied(locale), TOAST),
        ("import cancelled".to_owned(), text.import_cancelled(locale), TOAST),
        ("import cut".to_owned(), text.import_cut(locale, 60_000), CELL),
        ("ledger confirm".to_owned(), text.ledger_confirm_label(locale), BUTTON),
        ("ledger cancel".to_owned(), text.ledger_cancel_label(locale), BUTTON),
        ("ledger written".to_owned(), text.ledger_written_toast(locale), TOAST),
        ("ledger cancelled".to_owned(), text.ledger_cancelled_toast(locale), TOAST),
    ]);
    let item = row(TaskState::Open).item;
    labels.extend([
        ("publish plan".to_owned(), text.publish_plan_label(locale), BUTTON),
        ("plan published".to_owned(), text.plan_published_toast(locale, 1000), TOAST),
        ("accept items".to_owned(), text.accept_items_label(locale), BUTTON),
        ("items accepted".to_owned(), text.items_accepted_toast(locale, 1), TOAST),
        ("open item".to_owned(), text.open_item_label(locale, 124, item), NUMBER),
        ("open the item".to_owned(), text.open_item_label(locale, 0, item), BUTTON),
        ("item shown".to_owned(), text.item_shown_toast(locale, item), TOAST),
        ("item again".to_owned(), text.item_again_toast(locale), TOAST),
        ("undo item".to_owned(), text.undo_item_label(locale), BUTTON),
        ("item undone".to_owned(), text.item_undone_toast(locale), TOAST),
        ("item asked".to_owned(), text.item_asked_toast(locale), TOAST),
        ("proof label".to_owned(), text.item_proof_label(locale), BUTTON),
        ("proof shown".to_owned(), text.item_proof_toast(locale, item), TOAST),
        ("open month".to_owned(), text.open_month_label(locale), BUTTON),
        ("colleague".to_owned(), text.colleague_label(locale), BUTTON),
    ]);
    for number in 1..=12 {
        let first = NaiveDate::from_ymd_opt(2025, number, 1).unwrap();
        labels.push((format!("month {number}"), text.month_title(locale, first), TOAST));
        labels.push((format!("month {number}, button"), text.month_label(locale, first, "◀ ", " ▶"), BUTTON));
    }
    let signs = text.short_weekdays(locale).into_iter().chain(text.month_legend(locale));
    labels.extend(signs.map(|sign| ("a sign of a month".to_owned(), sign, SIGN)));
    for step in Step::ALL.iter().copied() {
        labels.push((format!("step {step}"), text.item_step_label(locale, step), BUTTON));
        labels.push((format!("step taken {step}"), text.item_step_toast(locale, step, item), TOAST));
    }
    for step in [Step::Accept, Step::Decline] {
        labels.push((format!("step of {step}"), text.item_step_of_label(locale, step, item), BUTTON));
    }
    labels.extend(notice_labels(text, locale));
    for why in faults() {
        labels.push((format!("fault {why:?}"), text.fault(locale, &why), CELL));
    }
    for (at, cell) in differences(text, locale).into_iter().enumerate() {
        labels.push((format!("cell {at}"), cell, CELL));
    }
    for resolution in [Resolution::Arrived, Resolution::Again, Resolution::Drop] {
        labels.push((format!("doubt {resolution:?}"), text.doubt_label(locale, 1000, resolution), BUTTON));
        labels.push((format!("doubt resolved {resolution:?}"), text.doubt_resolved(locale, resolution), TOAST));
    }
    for refusal in refusals() {
        labels.push((format!("refused {refusal:?}"), text.refused_toast(locale, &refusal), TOAST));
    }
    for refusal in refusals().iter().filter(|refusal| refusal.is_of_an_old_card()) {
        labels.push((format!("renewed {refusal:?}"), text.renewed_toast(locale, refusal), TOAST));
    }
    labels.extend(meeting_words::labels(text, locale));
    labels.extend(overview_words::labels(text, locale));
    for name in COMMANDS {
        labels.push((format!("/{name}"), text.command_description(locale, name), DESCRIPTION));
    }
    labels.extend(review::labels(text, locale));
    labels.extend(check_words::labels(text, locale));
    labels.extend(cases::labels(text, locale));
    labels.extend(sos_words::labels(text, locale));
    labels.extend(verify_words::labels(text, locale));
    labels.extend(words::labels(text, locale));
    labels.extend(question::labels(text, locale));
    labels.extend(alert::labels(text, locale));
    labels.extend(pledge_words::labels(text, locale));
    labels.extend(contest_words::labels(text, locale));
    labels.extend(aware_words::labels(text, locale));
    labels.extend(class_quiz::labels(text, locale));
    labels.extend(drip_words::labels(text, locale));
    labels.extend(roleplay_words::labels(text, locale));
    labels
}

/// Everything that stands on buttons and in toasts about notices.
fn notice_labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let name = text.notice_signature(locale, &signature());
    let mut labels = vec![
        ("sender of a notice".to_owned(), name.clone(), TOAST),
        ("all classes".to_owned(), text.notice_sender_label(locale, &name, Some(7)), TOAST),
        ("one name".to_owned(), text.notice_sender_label(locale, &name, None), TOAST),
        ("other classes".to_owned(), text.notice_other_sender_label(locale), BUTTON),
        ("notice changed".to_owned(), text.notice_changed_toast(locale), TOAST),
    ];
    for ask in Ask::ALL.iter().copied() {
        labels.push((format!("ask {ask}"), text.notice_wish_label(locale, ask, true), BUTTON));
        labels.push((format!("not ask {ask}"), text.notice_wish_label(locale, ask, false), BUTTON));
        labels.push((format!("asked {ask}"), text.notice_wish_toast(locale, 1 + ask.cost().points()), TOAST));
    }
    for (step, is_parted) in Move::ALL.iter().flat_map(|step| [(*step, false), (*step, true)]) {
        labels.push((format!("{step} {is_parted}"), text.notice_move_label(locale, step, 1500, is_parted), BUTTON));
    }
    for ruling in Ruling::ALL.iter().copied() {
        labels.push((format!("ruling {ruling}"), text.notice_ruling_label(locale, ruling), BUTTON));
        labels.push((format!("ruled {ruling}"), text.notice_ruling_toast(locale, ruling), TOAST));
    }
    for (outcome, classes) in OUTCOMES.into_iter().flat_map(|outcome| [(outcome, 0), (outcome, 1), (outcome, 1500)]) {
        labels.push((format!("{outcome:?} {classes}"), text.notice_done_toast(locale, outcome, classes), TOAST));
    }
    labels
}

const OUTCOMES: [Outcome; 4] = [Outcome::Sent, Outcome::Held, Outcome::Asked, Outcome::Dropped];

fn signature() -> Signature {
    let place = Bilingual { zh: "计算机科学与工程学院".into(), en: "School of Computer Science".into() };
    Signature { duty: Some(Duty::Counsellor), place: Some(place) }
}

/// Everything that is said about notices.
fn notices(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let (locales, by) = (std::slice::from_ref(locale), signature());
    let long = "x".repeat(500);
    let post = |ask| Post { signature: &by, words: &long, ask };
    let said = text.notice_post(locales, &post(Ask::Photo));
    let friday = Some(moment());
    let named = [("软件工程2301（中外合作）", 21); 10];
    let over = |count| Over { count, named: &named[..10.min(count as usize)], cap: 12 };
    let mut bodies = vec![
        ("words of a notice".to_owned(), text.notice_ask_words(locale)),
        ("names".to_owned(), text.notice_senders(locale)),
        ("summary".to_owned(), text.notice_summary(locales, &[post(Ask::Form), post(Ask::Nothing), post(Ask::Tap)])),
        (
            "office".to_owned(),
            text.notice_post(locales, &Post { signature: &Signature { duty: None, place: None }, ..post(Ask::Tap) }),
        ),
    ];
    for ask in Ask::ALL.iter().copied() {
        bodies.push((format!("notice {ask}"), text.notice_post(locales, &post(ask))));
    }
    for (classes, is_parted) in [(1, false), (1500, false), (1, true), (1500, true)] {
        let preview =
            Preview { post: &said, classes, without_group: classes, points: 9, over: over(classes), is_parted, friday };
        bodies.push((format!("preview {classes} {is_parted}"), text.notice_preview(locale, &preview)));
        let request = text.notice_request(locale, &said, (classes, classes), &over(classes - 1), friday);
        bodies.push((format!("request {classes} {is_parted}"), request));
        for outcome in OUTCOMES {
            bodies.push((format!("{outcome:?}"), text.notice_done(locale, outcome, classes, &said, friday)));
        }
        for ruling in Ruling::ALL.iter().copied() {
            bodies.push((format!("ruled {ruling}"), text.notice_ruled(locale, ruling, classes, &said)));
            let answer = OfficeAnswer::Ruled(ruling);
            bodies.push((format!("answer {ruling}"), text.notice_answer(locale, answer, classes, &said)));
        }
        bodies.push(("unanswered".to_owned(), text.notice_answer(locale, OfficeAnswer::Unanswered, classes, &said)));
    }
    let nothing =
        Preview { post: &said, classes: 0, without_group: 0, points: 1, over: over(0), is_parted: false, friday };
    bodies.push(("preview of nothing".to_owned(), text.notice_preview(locale, &nothing)));
    bodies.push(("cancelled".to_owned(), text.notice_done(locale, Outcome::Dropped, 0, &said, friday)));
    bodies
}

/// Everything that is said about the burden of classes.
fn burden(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let month = moment().date();
    let sums: Vec<_> = burden::Source::ALL.iter().map(|source| (*source, 1500)).collect();
    let class = "软件工程2301（中外合作）";
    let senders = [(signature().place, 1500), (None, 1)];
    let rows = [(1, class, 13), (1500, class, 1)];
    vec![
        ("no burden".to_owned(), text.burden_none(locale)),
        (
            "a class".to_owned(),
            text.burden_of_class(locale, &OfClass { class, points: 13, cap: 12, month, sums: &sums }),
        ),
        (
            "classes".to_owned(),
            text.burden_of_classes(
                locale,
                &OfClasses { total: 1500, over: 1, cap: 12, classes: &rows, month, sums: &sums, senders: &senders },
            ),
        ),
        (
            "a class that was asked nothing".to_owned(),
            text.burden_of_classes(
                locale,
                &OfClasses { total: 1, over: 0, cap: 1, classes: &rows, month, sums: &[], senders: &[] },
            ),
        ),
    ]
}

/// A row of the plan, late and with two dates.
fn row(state: TaskState) -> Row {
    let day = |day| NaiveDate::from_ymd_opt(2025, 4, day);
    let words = || Bilingual { zh: "防范电信诈骗工作专班".into(), en: "Safety Management Office".into() };
    Row {
        item: "E10".parse().unwrap(),
        title: words(),
        place: Some(words()),
        due: day(4),
        effective: day(3),
        state,
        days_late: Some(12),
        is_late: false,
        is_settled: false,
    }
}

/// Everything about rows of the plan.
fn items(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let words = Bilingual { zh: "防范电信诈骗工作专班".into(), en: "Safety Management Office".into() };
    let day = NaiveDate::from_ymd_opt(2025, 4, 4).unwrap();
    let at = day.and_hms_opt(8, 30, 0).unwrap();
    let item = row(TaskState::Open).item;
    let off = |day_off| Trap::DueOnDayOff { item, due: day, day_off, effective: day };
    let traps = [
        Trap::DueBeforeIssue { item, due: day, issued: day },
        off(DayOff::Weekend),
        off(DayOff::School),
        off(DayOff::Holiday(words.clone())),
        Trap::DueOutsideCampaign { item, due: day, from: day, to: day },
        Trap::NoOwner { item },
        Trap::NoLead { items: vec![item; 7], owners: vec!["safety".parse().unwrap()] },
        Trap::NoEvidence { item },
        Trap::NoMonths { item },
        Trap::MakeUpDay { date: day },
        Trap::YearUnknown { year: 2027 },
    ];
    let nobody = [Nobody { place: Some(words.clone()), items: vec![item, item] }];
    let departments = [("safety".to_owned(), words.clone())];
    let plan = |traps, waiting| {
        let (title, hash, departments) = (&words, "0123456789ab", &departments[..]);
        text.plan(locale, &Overview { title, hash, items: 42, tasks: 90, waiting, traps, departments, nobody: &nobody })
    };
    let mut states: Vec<_> = TaskState::ALL.iter().map(|state| Row { days_late: None, ..row(*state) }).collect();
    states.extend([
        row(TaskState::Open),
        Row { days_late: Some(1), ..row(TaskState::Open) },
        Row { is_late: true, days_late: None, ..row(TaskState::Done) },
        Row { is_settled: true, effective: Some(day), ..row(TaskState::Done) },
        Row { due: None, effective: None, days_late: None, ..row(TaskState::Open) },
    ]);
    let rows: Vec<_> = (1..).zip(states).collect();
    let counts = Today { declined: 1, offered: 1, reported: 1, doubts: 1, failed: 1, lost: 1 };
    let mut bodies = vec![
        ("plan".to_owned(), plan(&traps, 90)),
        ("plan, published".to_owned(), plan(&[], 0)),
        ("unanswered items".to_owned(), text.unanswered_items(locale, &nobody)),
        ("items offered".to_owned(), text.items_offered(locale, 1, &rows)),
        ("no items offered".to_owned(), text.items_offered(locale, 0, &[])),
        ("overdue".to_owned(), text.overdue(locale, 12, &rows)),
        ("nothing overdue".to_owned(), text.overdue(locale, 0, &[])),
        ("today".to_owned(), text.today(locale, day, (9, 9), counts, &rows)),
        ("hand over item".to_owned(), text.choose_item_receiver(locale, item)),
        ("item gone".to_owned(), text.item_gone(locale)),
        ("ask for a proof".to_owned(), text.ask_for_item(locale, Step::Report, item)),
        ("ask for a reason".to_owned(), text.ask_for_item(locale, Step::Return, item)),
        ("proof".to_owned(), text.item_proof(locale, &row(TaskState::Done), at, Some("https://example.edu.cn"))),
        ("empty month".to_owned(), text.month(locale, day, MonthSums::default(), &[], 0)),
    ];
    for number in 1..=12 {
        let first = NaiveDate::from_ymd_opt(2025, number, 1).unwrap();
        let sums = MonthSums { late: 1, open: 2, done: 3 };
        let days = [MonthDay { day: first, sums }];
        bodies.push((format!("month {number}"), text.month(locale, first, sums, &days, 1)));
    }
    for is_all in [true, false] {
        bodies.push((format!("items {is_all}"), text.items(locale, is_all, 12, &rows)));
        bodies.push((format!("no items {is_all}"), text.items(locale, is_all, 0, &[])));
    }
    for (kind, offered) in
        [(ProofKind::File, None), (ProofKind::Photo, Some(None)), (ProofKind::File, Some(Some(words.clone())))]
    {
        let card = Card {
            row: row(TaskState::Open),
            clause: "二(二)3(2)".to_owned(),
            done_at: Some(at),
            words: Some("https://example.edu.cn".to_owned()),
            file: Some(ProofFile { hash: "0123456789abcdef".to_owned(), bytes: 9_000, kind }),
            reason: Some("x".to_owned()),
            past: if kind == ProofKind::Photo { 1 } else { 2 },
            offered,
        };
        bodies.push((format!("item card {kind} {:?}", card.offered), text.item_card(locale, &card)));
    }
    let events = [
        Event::Declined,
        Event::Returned { reason: "x".to_owned() },
        Event::Offered,
        Event::Taken,
        Event::Refused,
        Event::Assigned { by: Some(words) },
    ];
    for event in events {
        bodies.push((format!("item news {event:?}"), text.item_news(locale, &event, &row(TaskState::Open))));
    }
    for instead_of in
        [None, Some(EscalationRole::College), Some(EscalationRole::Department), Some(EscalationRole::TaskForce)]
    {
        let reminder = Reminder { number: 1, row: row(TaskState::Open), is_escalated: true, instead_of };
        let told = [reminder];
        bodies.push((format!("reminder {instead_of:?}"), text.items_reminder(locale, 2, Some(day), &told)));
        bodies.push((format!("only reminder {instead_of:?}"), text.items_reminder(locale, 1, None, &told)));
    }
    bodies
}

/// Everything that can be wrong with a row, with words as long as they are quoted.
fn faults() -> [Why; 27] {
    let word = || "计算机科学与工程学院软件工程2301级（".to_owned();
    [
        Why::Empty(Column::Class),
        Why::Formula(Column::Segments),
        Why::Strange(Column::Language),
        Why::Empty(Column::Cadence),
        Why::BadSeat,
        Why::BadName,
        Why::BadNumber,
        Why::RoundedNumber,
        Why::ShortNumber,
        Why::IdentityCard,
        Why::Telephone,
        Why::NoSuchClass { class: word(), nearest: None },
        Why::NoSuchClass { class: word(), nearest: Some(word()) },
        Why::SeatTwice(60_000),
        Why::NumberTwice(60_000),
        Why::NoSuchSegment(word()),
        Why::NoSuchLanguage(word()),
        Why::NotSpoken(word()),
        Why::NoSuchCampus(word()),
        Why::NoSuchCadence(word()),
        Why::BadCohort,
        Why::NewClassNowhere,
        Why::Empty(Column::Cohort),
        Why::SeveralSegments,
        Why::BadClass,
        Why::ClassTwice(60_000),
        Why::ClassElsewhere,
    ]
}

/// The filled cells of a file with a line of every kind, and its heading.
fn differences(text: &Text, locale: &Locale) -> Vec<Plain> {
    let before = student("软件2301");
    let entry = |class: &str| listing::Entry {
        row: 60_000,
        class: class.to_owned(),
        seat: before.seat,
        name: before.name.clone(),
        number_hash: String::new(),
        tail_hash: String::new(),
        segments: BTreeSet::new(),
        language: None,
    };
    let change = |class| Change { before: before.clone(), entry: entry(class), is_back: false };
    let (new, moved, same) = (entry("软件2301"), change("软件2302"), change("软件2301"));
    let notes = [
        Note::Mistake(&Why::BadSeat),
        Note::New(&new),
        Note::Changed(&same),
        Note::Moved(&moved),
        Note::Back(&moved),
        Note::Left(&before),
    ];
    let lines = notes.map(|note| text.import_line(locale, &Difference::of(note, Some(60_000))));
    let cells = lines.into_iter().chain([text.import_heading(locale)]).flatten();
    cells.filter(|cell| !cell.as_str().is_empty()).collect()
}

/// Every refusal, about a class with an ordinary name.
fn refusals() -> Vec<Refusal> {
    let class = || "软件工程2301（中外合作）".to_owned();
    let who = || "120 欧阳*".to_owned();
    let private = Private::ALL.iter().map(|kind| leaks(&[*kind]));
    let several = leaks(&[Private::Moment, Private::Amount, Private::StudentNumber]);
    let plain = [
        Refusal::Masked,
        needed(vec![holders(Duty::Monitor), holders(Duty::Counsellor), holders(Duty::Lead), holders(Duty::Admin)]),
        needed(Vec::new()),
        Refusal::GroupOnly,
        Refusal::PrivateOnly,
        Refusal::CardExpired,
        Refusal::NotBound,
        Refusal::LinkUnknown,
        Refusal::LinkExpired,
        Refusal::LinkUsed,
        Refusal::MayNotWrite,
        Refusal::GroupTaken,
        Refusal::GroupBound { class: class() },
        Refusal::WhichGroup,
        Refusal::BadCohort,
        Refusal::BadTerm,
        Refusal::NoSuchTerm { term: "2025-AUTUMN-2026".into() },
        Refusal::TermNeedsList,
        Refusal::BadDuration,
        Refusal::BadCadence,
        Refusal::BadQuietHours,
        Refusal::NoSuchLanguage,
        Refusal::NoSuchClass { class: class() },
        Refusal::ClassExists { class: class() },
        Refusal::BadClassName,
        Refusal::BadLanguages,
        Refusal::BadInvitation,
        Refusal::WrongScope,
        Refusal::NoSuchPlace { place: class() },
        Refusal::WhichCampus { college: class() },
        Refusal::InvitationUnknown,
        Refusal::InvitationExpired,
        Refusal::InvitationUsed,
        Refusal::InvitationOwn,
        Refusal::BadDelegation { days: 30 },
        Refusal::NothingToPassOn,
        Refusal::GrantOver,
        Refusal::ClassCardOld,
        Refusal::WhichClass,
        Refusal::NoRoster { class: class() },
        Refusal::BadTail,
        Refusal::TooManyTries { until: moment() },
        Refusal::AlreadySomebody { class: class(), who: who() },
        Refusal::Nobody,
        Refusal::BindingSettled { since: moment() },
        Refusal::StudentTaken { who: who() },
        Refusal::NoSuchSeat { class: class(), seat: "120".to_owned() },
        Refusal::StudentFree { who: who() },
        Refusal::StudentOnline { who: who() },
        Refusal::HasRole,
        Refusal::TriesRemembered { until: moment() },
        Refusal::BadFile(BadFile::Empty),
        Refusal::BadFile(BadFile::TooLarge { mib: 8 }),
        Refusal::BadFile(BadFile::Compound),
        Refusal::BadFile(BadFile::NotAWorkbook),
        Refusal::BadFile(BadFile::Macros),
        Refusal::BadFile(BadFile::Damaged),
        Refusal::BadFile(BadFile::Bomb),
        Refusal::BadFile(BadFile::SeveralSheets),
        Refusal::BadFile(BadFile::Encoding),
        Refusal::BadFile(BadFile::TooManyRows { most: 60_000 }),
        Refusal::BadFile(BadFile::TooManyColumns { row: 60_000, most: 50 }),
        Refusal::BadFile(BadFile::HugeCell { row: 60_000, most: 300 }),
        Refusal::BadFile(BadFile::NoHeading {
            missing: vec![Column::Class, Column::Seat, Column::Name, Column::Number],
        }),
        Refusal::BadFile(BadFile::ColumnTwice { row: 10, column: Column::Number }),
        Refusal::FileLost,
        Refusal::OthersInList(classes(5)),
        Refusal::OthersInList(classes(1)),
        Refusal::TakenFromOthers(classes(5)),
        Refusal::ImportOver,
        Refusal::RosterMoved,
        Refusal::WhichItem,
        Refusal::NoSuchItem { item: "ABCDEFGHIJKL".to_owned() },
        Refusal::ManySuchItems { item: "E10".to_owned() },
        Refusal::ItemNotSo { state: TaskState::Open },
        Refusal::ItemNotSo { state: TaskState::Returned },
        Refusal::CorrectionOver,
        Refusal::NothingToUndo,
        Refusal::NobodyToHandTo,
        Refusal::BadWords { most: 500 },
        Refusal::ProofTooLarge { mib: 8 },
        Refusal::ProofNotKept,
        Refusal::ProofLost,
        Refusal::BadQuery { words: vec![("软件2303".to_owned(), vec!["软件2301".to_owned(); 3])] },
        Refusal::BadQuery { words: vec![("zzzzzzzzzzzzzzzzzzzzzzzzzzzz".to_owned(), Vec::new())] },
        Refusal::NoDays { since: moment().date(), until: moment().date() },
        Refusal::LongQuery,
        Refusal::NoSuchEntry { entry: Seq(1_000_000) },
        Refusal::WhichEntry,
        Refusal::EntryCorrected { entry: Seq(1_000_000), by: Some(Seq(1_000_001)) },
        Refusal::EntryCorrected { entry: Seq(1_000_000), by: None },
        Refusal::ReasonMissing,
        Refusal::NothingNoted,
        Refusal::LongNote { most: 500 },
        Refusal::LedgerRequestOver,
        Refusal::ExportUnderWay,
        Refusal::NoSuchEntry { entry: Seq(1) },
        Refusal::NoSeats,
        Refusal::NotASeat { what: "202301003101".to_owned() },
        Refusal::SeatsBackwards { first: 120, last: 117 },
        Refusal::SeatsOfNobody((990..=999).collect()),
        Refusal::SeatsOfNobody([35].into_iter().collect()),
        Refusal::TooManyAbsent { absent: 120, class: 34 },
        Refusal::NoMeetings,
        Refusal::NoGroup { class: class() },
        Refusal::NoContest,
        Refusal::KitTooLong,
        Refusal::BadNotice { most: 500 },
        Refusal::NoticeOver,
        Refusal::NoticeDecided,
        Refusal::CheckOver,
        Refusal::MeetingNotSo { state: meeting::State::Registered },
        Refusal::MeetingNotSo { state: meeting::State::NeedsLook },
        Refusal::MeetingNotOpen { opens: moment().date() },
        Refusal::NotThatDay(NotThatDay::Future),
        Refusal::NotThatDay(NotThatDay::BeforeItOpens),
        Refusal::NotThatDay(NotThatDay::TooLongAgo),
        Refusal::NobodyThere,
        Refusal::BadHeads { most: 9_999 },
        Refusal::MeetingCorrectionOver,
        Refusal::PlanIsOver,
        Refusal::NoPicture,
        Refusal::OwnMeeting,
        Refusal::BadCode,
        Refusal::TooManyCodes { until: moment() },
        Refusal::NoMeetingThen { month: moment().date() },
        Refusal::NoSuchCase,
        Refusal::CaseErased,
        Refusal::CaseLocked,
        Refusal::BadAmount,
        Refusal::BadCaseDay,
        Refusal::BadCaseNote { most: 600 },
        Refusal::BadCaseNumber,
        Refusal::BadContact,
        Refusal::BadPhone { typed: "053x".repeat(10) },
        Refusal::ContactsLacking {
            campuses: vec![Bilingual { zh: "青岛校区".into(), en: "Qingdao campus".into() }; 3],
        },
        Refusal::SosTooOften { most: 3 },
        Refusal::SosOver,
        Refusal::SupportOver,
        Refusal::AlertNotSo,
        Refusal::AlertChanged,
        Refusal::OwnAlert,
        Refusal::AlertWithoutAdvice,
        Refusal::AlertWithoutConsent,
        Refusal::BadAlertNote { most: 200 },
        Refusal::WrongAlertCode,
        Refusal::NoSuchAlert { number: "A-123456789".to_owned() },
        Refusal::AlertForNobody,
        Refusal::AlertListFull { most: 4 },
        Refusal::ManyWordsReports { most: 5 },
        Refusal::NoSuchWords,
        Refusal::OwnQuestion,
        Refusal::QuestionNotSo { state: QuestionState::Draft },
        Refusal::QuestionNotSo { state: QuestionState::Approved },
        Refusal::QuestionNotSo { state: QuestionState::Returned },
        Refusal::QuestionNotSo { state: QuestionState::Retired },
    ];
    plain.into_iter().chain(private).chain([several]).collect()
}

/// What was found in a text that was not kept, as long as it is told.
fn leaks(kinds: &[Private]) -> Refusal {
    let leak = |kind: &Private| {
        let quote = match kind {
            Private::Building => Some("学生公寓12栋"),
            Private::Class => Some("计算机科学与技术2301班"),
            Private::Amount => Some("人民币12,345,678.90元整"),
            Private::Moment => Some("下午十一点五十九分许"),
            Private::Combination => Some("计算机科学与工程学院"),
            Private::Link => Some("https://jd-kefu.example/login"),
            _ => None,
        };
        let instead = match kind {
            Private::Room => General::Room,
            Private::Building => General::Building,
            Private::Class => General::Class,
            Private::Name => General::Name(Some("欧阳".to_owned())),
            Private::Amount => General::Amount { digit: 7, zeros: 8, currency: Currency::Rouble },
            Private::Moment => General::DayPart(DayPart::Afternoon),
            Private::Combination => General::College,
            Private::Link => General::Link("hxxps://jd-kefu[.]example/login".to_owned()),
            kind => General::LeftOut(*kind),
        };
        Leak { kind: *kind, quote: quote.map(str::to_owned), instead }
    };
    let first: Vec<_> = kinds.iter().map(leak).collect();
    assert!(first.len() <= Leaks::MOST);
    Refusal::PrivateNumber(Leaks { first, is_chinese: Some(true) })
}

/// So many classes, with names as long as they are where several are named.
fn classes(named: usize) -> Classes {
    Classes { named: vec!["软件工程2301".to_owned(); named], count: 300 }
}

fn needed(holders: Vec<Holders>) -> Refusal {
    let duties = vec![Duty::Monitor, Duty::Counsellor, Duty::Lead, Duty::Admin, Duty::Member];
    Refusal::RoleNeeded(Box::new(Needed { duties, target: Scope::Everything, holders }))
}

fn holders(duty: Duty) -> Holders {
    let class = "软件工程2301（中外合作）".to_owned();
    Holders { duty, place: Some(Bilingual { zh: class.clone(), en: class }), count: 12 }
}

/// What is missing or superfluous: between languages, and between them and what the code says.
fn gaps(sources: &[Source], library: &Library, bank: &Bank) -> Vec<String> {
    let mut gaps = match Text::from_sources(sources, &[]) {
        Ok(_) => Vec::new(),
        Err(Flaws(flaws)) => flaws.iter().map(ToString::to_string).collect(),
    };
    let english = sources.iter().filter(|source| source.locale == Locale::english());
    let written: BTreeSet<String> = english.flat_map(names).collect();
    let said = said_by_code(library, bank);
    gaps.extend(said.difference(&written).map(|name| format!("the code says `{name}`, which is not in English")));
    gaps.extend(written.difference(&said).map(|name| format!("nothing says `{name}`")));
    gaps
}

/// The names of all sentences that the code, the library or the bank asks for.
fn said_by_code(library: &Library, bank: &Bank) -> BTreeSet<String> {
    let mut said: BTreeSet<String> = COMMANDS.iter().map(|name| format!("command-{name}.command")).collect();
    // No kind of entry without its sentence, its name and the words by which it is asked for.
    for kind in KINDS {
        let id = format!("ledger-fact-{}", kind.replace('.', "-"));
        said.extend([id.clone(), format!("{id}.name"), format!("{id}.words")]);
    }
    for family in query::families() {
        said.extend(["name", "words"].map(|part| format!("ledger-family-{family}.{part}")));
    }
    for kit in kits().all() {
        let id = format!("story-{}", kit.id);
        said.extend(KIT_PARTS.map(|part| format!("{id}.{part}")));
        said.insert(id);
    }
    for tip in library.tips() {
        said.insert(format!("tip-{}", tip.id));
        if let Some(fraud_type) = &tip.fraud_type {
            said.extend([format!("fraud-{fraud_type}"), format!("fraud-{fraud_type}.name")]);
        }
    }
    said.extend(vocabulary::ids());
    said.extend(roleplay_words::ids());
    for question in bank.questions() {
        let id = format!("question-{}", question.id);
        said.extend(["a", "b", "c", "d", "why"].map(|part| format!("{id}.{part}")));
        said.insert(id);
    }
    for file in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("bot/text")) {
        let code = fs::read_to_string(file).expect("the code is readable");
        for (_, line) in code_lines(&code) {
            let literals = line.split('"').skip(1).step_by(2);
            let names = literals.filter(|literal| FAMILIES.iter().any(|family| literal.starts_with(family)));
            said.extend(names.filter(|name| !name.contains('{')).map(str::to_owned));
        }
    }
    said
}

/// The names of a file's sentences: `tip-card` for a value, `tip-why.button` for an attribute.
fn names(source: &Source) -> Vec<String> {
    words(source).into_iter().map(|(name, _)| name).collect()
}

/// The words of a file by the name of their sentence, each piece of text by itself.
fn words(source: &Source) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for entry in parsed(source).body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if let Some(value) = &message.value {
            found.push((id.to_owned(), pieces(value)));
        }
        for attribute in &message.attributes {
            found.push((format!("{id}.{}", attribute.id.name), pieces(&attribute.value)));
        }
    }
    found
}

fn pieces(pattern: &Pattern<&str>) -> Vec<String> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                found.extend(variants.iter().flat_map(|variant| pieces(&variant.value)));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                found.push((*value).to_owned());
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
    found
}

/// What is shipped, by file: the same file of every language stands together, and needs no other.
fn features(sources: &[Source]) -> Vec<Vec<Source>> {
    let mut features: BTreeMap<String, Vec<Source>> = BTreeMap::new();
    for source in sources {
        let name = source.path.rsplit('/').next().unwrap_or_default().to_owned();
        features.entry(name).or_default().push(source.clone());
    }
    features.into_values().collect()
}

/// The file without the sentences called `missing`.
fn without(source: &Source, missing: &[String]) -> Source {
    let missing: BTreeSet<&str> = missing.iter().map(String::as_str).collect();
    let mut resource = parsed(source);
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            let is_there =
                |attribute: &Attribute<&str>| !missing.contains(format!("{id}.{}", attribute.id.name).as_str());
            message.attributes.retain(is_there);
            message.value = message.value.take().filter(|_| !missing.contains(id));
        }
    }
    resource.body.retain(|entry| !matches!(entry, Entry::Message(m) if m.value.is_none() && m.attributes.is_empty()));
    Source { text: serializer::serialize(&resource), ..source.clone() }
}

fn parsed(source: &Source) -> Resource<&str> {
    parser::parse(source.text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", source.path))
}

/// Chinese characters and full-width punctuation.
fn is_cjk(character: char) -> bool {
    is_han(character) || matches!(character, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

fn emoji(text: &str) -> usize {
    text.chars().filter(|c| matches!(c, '\u{2600}'..='\u{26ff}' | '\u{1f000}'..='\u{1faff}')).count()
}

/// The lines that run: without comments, and without the tests at a file's end.
fn code_lines(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = code.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
    (1..).zip(lines).filter(|(_, line)| !line.trim_start().starts_with("//")).map(|(number, line)| {
        let before_comment = line.split_once(" // ").map_or(line, |(before, _)| before);
        (number, before_comment)
    })
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the code is where it was built") {
        let path = entry.expect("the folder is readable").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

fn library() -> Library {
    let mut findings = Vec::new();
    wuzha::plan::tip::read(&wuzha::plan::tip::embedded(), &mut findings).expect("the library shipped has no mistake")
}

fn kits() -> Kits {
    let mut findings = Vec::new();
    wuzha::plan::kit::read(&wuzha::plan::kit::embedded(), &mut findings).expect("the kits shipped have no mistake")
}

/// The parts of a kit's words beside the story.
const KIT_PARTS: [&str; 11] = ["name", "ask1", "ask2", "ask3", "question", "a", "b", "c", "d", "explanation", "do"];

/// Somebody with as long a seat and masked name as there are.
fn student(class: &str) -> Student {
    Student {
        id: StudentId(1),
        class: class.to_owned(),
        seat: Seat::new(120).expect("a seat"),
        name: MaskedName::of("Wolfgang Maria Ottokar").expect("a name"),
        segments: BTreeSet::new(),
        language: None,
        is_offline: false,
    }
}

/// A roll with as much on it as there is.
fn roll(class: &str) -> roll::Facts<'_> {
    let college = "计算机科学与工程学院（网络空间安全学院）";
    roll::Facts { class, college, students: 999, sheets: 17, today: moment().date(), bot: "wuzha_qingdao_bot" }
}

fn moment() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2025, 9, 24).expect("a Wednesday").and_time(time(12, 10))
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time of day")
}
