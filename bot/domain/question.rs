//! Quiz questions that staff write while the program runs, beside those of the bank that is compiled in.
//!
//! ```text
//! draft ──a second person──▶ approved ──▶ retired
//!   ▲ │
//!   │ └──a second person, with a remark──▶ returned
//!   └───────────────its writer─────────────────┘
//! ```
//!
//! A question has words in Chinese and English, and may have them in any language beside. Words are what people typed,
//! never markup: whatever signs are in them are shown as they are.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::campus::{Coded as _, coded};
use super::privacy::{self, Known, Private, Purpose, is_chinese};
use super::quiz::{Choice, OPTIONS, Question, QuestionId};
use super::refusal::Refusal;
use super::sign::{is_unseen, narrow, shapes};
use super::tip::{Audience, FraudType, Segment};
use super::words::limit;

pub mod file;

/// How long what somebody writes is taken for the words they were asked for.
pub const LISTENS: TimeDelta = TimeDelta::hours(2);

/// How long what was begun and not handed in is kept.
pub const DRAFT_LIFE: TimeDelta = TimeDelta::hours(24);

/// The most characters of a remark.
pub const REMARK_MAX: usize = 200;

/// The most mistakes that are told at once.
pub const FAULTS_MAX: usize = 12;

/// Every question has words in these.
pub const NEEDED: [&str; 2] = [CHINESE, ENGLISH];

/// The tag of the Chinese that every question has.
pub const CHINESE: &str = "zh-CN";

/// The tag of the English that every question has.
pub const ENGLISH: &str = "en";

/// What the names of our own questions begin with. No kind of fraud is called so, so that none of the bank has it.
const OWN: &str = "own-";

/// What the parts of a question may be called.
const WORDS: &str = include_str!("question.txt");

/// What stands in a form where something is to be filled in.
pub const BLANK: &str = "…";

/// What an address in the web ends with, where it does not begin like one.
const ENDINGS: [&str; 20] = [
    "com", "cn", "net", "org", "top", "xyz", "me", "cc", "io", "info", "link", "shop", "vip", "ru", "site", "online",
    "club", "app", "gov", "edu",
];

/// The number of a question that staff wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WrittenId(pub i64);

impl WrittenId {
    /// What it is called in the bank.
    #[must_use]
    pub fn question(self) -> QuestionId {
        QuestionId::new(self.to_string())
    }
}

impl fmt::Display for WrittenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{OWN}{}", self.0)
    }
}

/// Whether a name is one of [`WrittenId`].
#[must_use]
pub fn is_own(name: &str) -> bool {
    name.starts_with(OWN)
}

coded! {
    /// How far a question is.
    State {
        /// It waits for a second person.
        Draft = "draft",
        /// It is asked.
        Approved = "approved",
        /// Its writer has to do something about it.
        Returned = "returned",
        /// It is asked no more.
        Retired = "retired",
    }
}

coded! {
    /// A part of a question, in a message or in a file.
    Part {
        /// What groups the languages of one question in a file.
        Label = "label",
        /// The language.
        Language = "language",
        /// The kind of fraud.
        Type = "type",
        /// The question itself.
        Text = "text",
        /// The first option.
        A = "a",
        /// The second.
        B = "b",
        /// The third.
        C = "c",
        /// The last.
        D = "d",
        /// The right option.
        Right = "right",
        /// Why it is right.
        Why = "why",
        /// For whom it is.
        For = "for",
    }
}

/// The options as parts.
const OPTION_PARTS: [Part; OPTIONS] = [Part::A, Part::B, Part::C, Part::D];

coded! {
    /// What is wrong with a part.
    Flaw {
        /// It is not there.
        Missing = "missing",
        /// It is there twice.
        Twice = "twice",
        /// It cannot be read.
        Unread = "unread",
        /// It names none that there is.
        Unknown = "unknown",
        /// Two options say the same.
        Alike = "alike",
        /// It has too many characters.
        Long = "long",
        /// It is in the other language.
        Language = "language",
        /// It has an address of the web.
        Address = "address",
        /// It has something that leads to one person.
        Private = "private",
        /// It is not what the words in the other language say.
        Differs = "differs",
    }
}

/// A mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fault {
    /// Where.
    pub part: Part,
    /// What is wrong.
    pub flaw: Flaw,
    /// The most characters of the part, where it is too long; else 0.
    pub most: u32,
}

impl Fault {
    const fn of(part: Part, flaw: Flaw) -> Self {
        Self { part, flaw, most: 0 }
    }
}

/// The words of a question in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The question itself.
    pub text: String,
    /// The options, in the order of their names.
    pub options: [String; OPTIONS],
    /// Why the right one is right.
    pub why: String,
}

impl Words {
    /// What the message `question-<id>` says under a name of it: the question itself under none.
    #[must_use]
    pub fn named(&self, attribute: Option<&str>) -> Option<&str> {
        match attribute {
            None => Some(&self.text),
            Some("why") => Some(&self.why),
            Some(name) => Some(self.option(Choice::from_code(name)?)),
        }
    }

    /// The words of an option.
    #[must_use]
    pub fn option(&self, choice: Choice) -> &str {
        match choice {
            Choice::A => &self.options[0],
            Choice::B => &self.options[1],
            Choice::C => &self.options[2],
            Choice::D => &self.options[3],
        }
    }

    /// Each part with its words.
    fn parts(&self) -> impl Iterator<Item = (Part, &str)> {
        let options = OPTION_PARTS.into_iter().zip(&self.options).map(|(part, words)| (part, words.as_str()));
        [(Part::Text, self.text.as_str())].into_iter().chain(options).chain([(Part::Why, self.why.as_str())])
    }

    /// What is wrong with words in a language.
    #[must_use]
    pub fn faults(&self, language: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        for (part, words) in self.parts() {
            let most = most(part);
            if words.is_empty() || words == BLANK {
                faults.push(Fault::of(part, Flaw::Missing));
            } else if words.encode_utf16().count() > most {
                faults.push(Fault { part, flaw: Flaw::Long, most: u32::try_from(most).unwrap_or(u32::MAX) });
            }
            if has_address(words) {
                faults.push(Fault::of(part, Flaw::Address));
            } else if has_private(words) {
                faults.push(Fault::of(part, Flaw::Private));
            }
            // Of an option nothing can be said: “110” is the same in both.
            let is_wrong = match language {
                CHINESE => part == Part::Text && !is_chinese(words),
                ENGLISH => is_chinese(words),
                _ => false,
            };
            if is_wrong && !words.is_empty() && words != BLANK {
                faults.push(Fault::of(part, Flaw::Language));
            }
        }
        let mut seen = BTreeSet::new();
        for (part, words) in OPTION_PARTS.into_iter().zip(&self.options) {
            if !words.is_empty() && words != BLANK && !seen.insert(tidy(words)) {
                faults.push(Fault::of(part, Flaw::Alike));
            }
        }
        faults
    }
}

/// The most UTF-16 units of a part.
fn most(part: Part) -> usize {
    let name = format!("question-{OWN}1");
    match part {
        Part::Why => limit(&format!("{name}.why")),
        Part::A | Part::B | Part::C | Part::D => limit(&format!("{name}.a")),
        Part::Text | Part::Label | Part::Language | Part::Type | Part::Right | Part::For => limit(&name),
    }
}

/// Whether the messenger might make something of a text that opens when it is touched.
fn has_address(text: &str) -> bool {
    let lower: String = text.chars().map(narrow).flat_map(char::to_lowercase).collect();
    let is_address = |word: &str| {
        let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let mut labels = host.rsplit('.');
        let ending = labels.next().unwrap_or_default();
        labels.next().is_some_and(|label| !label.is_empty()) && ENDINGS.contains(&ending)
    };
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | '/' | ':' | '?' | '#');
    lower.contains("://") || lower.contains("www.") || lower.split(|sign| !is_part(sign)).any(is_address)
}

/// Whether a text has a number or an account of somebody. Amounts and times are what frauds are told with.
fn has_private(text: &str) -> bool {
    privacy::lint(text, Purpose::Note, &Known::default(), &privacy::uncounted).iter().any(|finding| {
        matches!(
            finding.kind,
            Private::Identity
                | Private::Mobile
                | Private::Landline
                | Private::Card
                | Private::Passport
                | Private::StudentNumber
                | Private::Account
                | Private::Email
                | Private::Plate
        )
    })
}

/// What somebody typed, in one line and without signs that cannot be seen.
#[must_use]
pub fn clean(typed: &str) -> String {
    let shown = typed.chars().filter(|sign| !is_unseen(*sign) || shapes(*sign));
    let shown: String = shown.map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word as it is compared.
fn tidy(text: &str) -> String {
    let tidy: String =
        text.chars().map(narrow).filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    // Options that are signs alone differ by their signs.
    if tidy.is_empty() { text.to_owned() } else { tidy }
}

/// The part that is called so.
#[must_use]
pub fn part(text: &str) -> Option<Part> {
    let wanted = tidy(text);
    WORDS.lines().filter(|line| !line.starts_with('#')).find_map(|line| {
        let mut words = line.split_whitespace();
        let part = Part::from_code(words.next()?)?;
        words.any(|word| tidy(word) == wanted).then_some(part)
    })
}

/// The option that somebody names: its letter, whatever stands around it.
#[must_use]
pub fn choice(typed: &str) -> Option<Choice> {
    let tidy: String = typed.chars().map(narrow).filter(char::is_ascii_alphanumeric).collect();
    Choice::from_code(&tidy.to_lowercase())
}

/// The part that a line of a form begins, and what is said of it.
fn labelled(line: &str) -> Option<(Part, &str)> {
    let end = line.char_indices().find(|(_, sign)| matches!(narrow(*sign), ':' | '.' | ')') || *sign == '、')?;
    let part = part(&line[..end.0])?;
    let is_option = OPTION_PARTS.contains(&part);
    // “Why. Because” is a sentence.
    (is_option || narrow(end.1) == ':').then_some((part, &line[end.0 + end.1.len_utf8()..]))
}

/// Reads a form as it is copied and filled in; the right option may be left out, and what is before all labels is the
/// question.
///
/// # Errors
/// What cannot be read of it.
pub fn read(typed: &str, language: &str) -> Result<(Words, Option<Choice>), Vec<Fault>> {
    let mut parts: BTreeMap<Part, String> = BTreeMap::new();
    let (mut at, mut faults) = (Part::Text, Vec::new());
    for line in typed.lines() {
        let said = match labelled(line) {
            Some((part, said)) if !matches!(part, Part::Label | Part::Language | Part::Type | Part::For) => {
                at = part;
                if parts.get(&part).is_some_and(|said| !said.trim().is_empty()) {
                    faults.push(Fault::of(part, Flaw::Twice));
                }
                said
            }
            _ => line,
        };
        let words = parts.entry(at).or_default();
        words.push(' ');
        words.push_str(said);
    }
    let mut take = |part: Part| clean(&parts.remove(&part).unwrap_or_default());
    let right = take(Part::Right);
    let words = Words { text: take(Part::Text), options: OPTION_PARTS.map(&mut take), why: take(Part::Why) };
    let right = match right.as_str() {
        "" | BLANK => None,
        typed => choice(typed).or_else(|| {
            faults.push(Fault::of(Part::Right, Flaw::Unread));
            None
        }),
    };
    faults.extend(words.faults(language));
    if faults.is_empty() { Ok((words, right)) } else { Err(few(faults)) }
}

/// The first mistakes, each once.
fn few(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.sort_unstable();
    faults.dedup();
    faults.truncate(FAULTS_MAX);
    faults
}

/// What is asked, of whom and in which words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The fraud it is about.
    pub fraud_type: FraudType,
    /// For whom; `None` is everyone.
    pub audience: Option<Segment>,
    /// The right option; `None` while nobody has said it.
    #[serde(with = "by_code")]
    pub right: Option<Choice>,
    /// The words, by the tag of their language.
    pub words: BTreeMap<String, Words>,
}

mod by_code {
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::domain::campus::Coded as _;
    use crate::domain::quiz::Choice;

    #[expect(clippy::ref_option, reason = "serde hands over a reference to the field")]
    pub(super) fn serialize<S: Serializer>(right: &Option<Choice>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(right.map_or("", |choice| choice.code()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Choice>, D::Error> {
        Ok(Choice::from_code(&String::deserialize(from)?))
    }
}

impl Content {
    /// A question of which only the kind of fraud is known.
    #[must_use]
    pub const fn about(fraud_type: FraudType) -> Self {
        Self { fraud_type, audience: None, right: None, words: BTreeMap::new() }
    }

    /// The same with words in one more language, or with others.
    ///
    /// # Errors
    /// When nobody has said which option is right, or somebody said another one.
    pub fn with(mut self, language: &str, words: Words, right: Option<Choice>) -> Result<Self, Vec<Fault>> {
        let others = self.words.keys().any(|known| known != language);
        match (self.right, right) {
            (None, None) => return Err(vec![Fault::of(Part::Right, Flaw::Missing)]),
            (Some(known), Some(said)) if known != said && others => {
                return Err(vec![Fault::of(Part::Right, Flaw::Differs)]);
            }
            (known, said) => self.right = said.or(known),
        }
        self.words.insert(language.to_owned(), words);
        Ok(self)
    }

    /// Whether it can be handed in: everything is there and nothing is wrong with it.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.right.is_some()
            && NEEDED.iter().all(|language| self.words.contains_key(*language))
            && self.words.iter().all(|(language, words)| words.faults(language).is_empty())
    }

    /// The question of the bank that it becomes.
    #[must_use]
    pub fn question(&self, id: WrittenId) -> Option<Question> {
        let audience = match self.audience {
            None => Audience { everyone: true, ..Audience::default() },
            Some(segment) => Audience { segments: [segment].into(), ..Audience::default() },
        };
        Some(Question { id: id.question(), fraud_type: self.fraud_type.clone(), audience, right: self.right? })
    }

    /// What a question is recognised by when it is brought again: its own words in each language, however they are
    /// spaced.
    #[must_use]
    pub fn marks(&self) -> BTreeSet<String> {
        self.words.values().map(|words| mark(&words.text)).collect()
    }
}

/// What the words of a question are recognised by.
#[must_use]
pub fn mark(text: &str) -> String {
    tidy(text)
}

/// A question that staff wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its number.
    pub id: WrittenId,
    /// What it is.
    pub content: Content,
    /// How far it is.
    pub state: State,
    /// The how-manieth time it was handed in, from 1.
    pub version: u32,
    /// The account of whoever wrote it, while that is known.
    pub writer: Option<i64>,
    /// Since when it is asked, or was.
    pub approved_at: Option<DateTime<Utc>>,
    /// What its writer has to do about it.
    pub remark: Option<String>,
}

impl Written {
    /// Somebody decides about what they saw, the version of that moment.
    ///
    /// # Errors
    /// For its writer; and when it does not wait any more, or is not what they saw.
    pub fn judge(&self, by: i64, version: u32) -> Result<(), Refusal> {
        if self.state != State::Draft {
            return Err(Refusal::QuestionNotSo { state: self.state });
        }
        if self.writer == Some(by) {
            return Err(Refusal::OwnQuestion);
        }
        if self.version == version { Ok(()) } else { Err(Refusal::CardExpired) }
    }

    /// Somebody changes it or takes it back before it is asked.
    ///
    /// # Errors
    /// For anybody but its writer; and when it is asked, or no more.
    pub fn rework(&self, by: i64) -> Result<(), Refusal> {
        if self.writer != Some(by) {
            return Err(Refusal::CardExpired);
        }
        match self.state {
            State::Draft | State::Returned => Ok(()),
            State::Approved | State::Retired => Err(Refusal::QuestionNotSo { state: self.state }),
        }
    }

    /// It is to be asked no more.
    ///
    /// # Errors
    /// When it is not asked.
    pub fn retire(&self) -> Result<(), Refusal> {
        if self.state == State::Approved { Ok(()) } else { Err(Refusal::QuestionNotSo { state: self.state }) }
    }
}

coded! {
    /// What somebody who writes a question is asked for next.
    Step {
        /// The Chinese words.
        Chinese = "chinese",
        /// The English words.
        English = "english",
        /// Whether it is to be handed in; words that come now replace others.
        Ready = "ready",
        /// What a writer has to do about their question.
        Remark = "remark",
        /// A file, or whether the one that came is to be applied.
        File = "file",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FORM: &str = "题目：室友的QQ号发来消息借钱，怎么做？\nA：马上转账\nB、打电话问本人\nC. 发红包\nＤ） 不理他\n答案：Ｂ\n解释：先打电话核实。";

    fn words() -> Words {
        read(FORM, CHINESE).expect("a form").0
    }

    fn faults(typed: &str, language: &str) -> Vec<(Part, Flaw)> {
        read(typed, language).expect_err("mistakes").into_iter().map(|fault| (fault.part, fault.flaw)).collect()
    }

    fn written(state: State) -> Written {
        let content = Content::about(FraudType::new("police"));
        Written { id: WrittenId(17), content, state, version: 2, writer: Some(7), approved_at: None, remark: None }
    }

    #[test]
    fn a_form_is_read_however_its_labels_are_typed() {
        let (words, right) = read(FORM, CHINESE).expect("a form");
        assert_eq!(words.text, "室友的QQ号发来消息借钱，怎么做？");
        assert_eq!(words.options, ["马上转账", "打电话问本人", "发红包", "不理他"]);
        assert_eq!((words.why.as_str(), right), ("先打电话核实。", Some(Choice::B)));

        let english = "A friend asks\nfor money. What now?\na) Pay\nb) Call\nc) Ask more\nd) Nothing\nAnswer: b\nWhy: Call first.\nAlways.";
        let (words, right) = read(english, ENGLISH).expect("a form without a label");
        assert_eq!(words.text, "A friend asks for money. What now?");
        assert_eq!((words.why.as_str(), right), ("Call first. Always.", Some(Choice::B)));
    }

    #[test]
    fn each_mistake_is_told() {
        assert_eq!(
            faults("题目：…\nA：甲\nB：甲。\nC：丙\nD：丁\n答案：E\n解释：", CHINESE),
            [
                (Part::Text, Flaw::Missing),
                (Part::B, Flaw::Alike),
                (Part::Right, Flaw::Unread),
                (Part::Why, Flaw::Missing)
            ]
        );
        let form = |text: &str, why: &str| format!("Question: {text}\nA: a\nB: b\nC: c\nD: d\nAnswer: A\nWhy: {why}");
        assert_eq!(faults(&form("怎么办？", "Because"), ENGLISH), [(Part::Text, Flaw::Language)]);
        assert_eq!(faults(&form("What?", "Because"), CHINESE), [(Part::Text, Flaw::Language)]);
        assert_eq!(
            faults(&form("Is safe-bank.top/login real?", "See www.a.b"), ENGLISH),
            [(Part::Text, Flaw::Address), (Part::Why, Flaw::Address)]
        );
        assert_eq!(faults(&form("Who is 13812345678?", "x"), ENGLISH), [(Part::Text, Flaw::Private)]);
        let long = read(&form(&"x".repeat(301), "x"), ENGLISH).expect_err("too long");
        assert_eq!(long, [Fault { part: Part::Text, flaw: Flaw::Long, most: 300 }]);
        assert_eq!(faults(&format!("{}\nA: e", form("What?", "x")), ENGLISH), [(Part::A, Flaw::Twice)]);
        assert_eq!(faults("hello", ENGLISH).len(), 5);
    }

    #[test]
    fn numbers_that_are_everybodys_are_taken() {
        let form = "Question: Who helps with 5,000 yuan lost at 3.15?\nA: 110\nB: 96110\nC: 12306\nD: 95588\nAnswer: A\nWhy: Call 110.";
        assert!(read(form, ENGLISH).is_ok(), "{:?}", read(form, ENGLISH));
    }

    #[test]
    fn two_languages_name_the_same_option() {
        let content = Content::about(FraudType::new("police"));
        let missing = content.clone().with(CHINESE, words(), None).expect_err("no answer");
        assert_eq!(missing, [Fault::of(Part::Right, Flaw::Missing)]);
        let content = content.with(CHINESE, words(), Some(Choice::B)).expect("an answer");
        assert!(!content.is_whole());
        let english = Words { text: "What?".into(), options: ["a", "b", "c", "d"].map(str::to_owned), why: "x".into() };
        let differs = content.clone().with(ENGLISH, english.clone(), Some(Choice::C)).expect_err("another answer");
        assert_eq!(differs, [Fault::of(Part::Right, Flaw::Differs)]);
        let content = content.with(ENGLISH, english, None).expect("the same answer");
        assert!(content.is_whole());
        let question = content.question(WrittenId(17)).expect("a question");
        assert_eq!((question.id.as_str(), question.right), ("own-17", Choice::B));
        let kept = serde_json::to_string(&content).expect("JSON");
        assert_eq!(serde_json::from_str::<Content>(&kept).expect("the same"), content);
    }

    #[test]
    fn nobody_judges_their_own_and_nothing_twice() {
        assert_eq!(written(State::Draft).judge(8, 2), Ok(()));
        assert_eq!(written(State::Draft).judge(7, 2), Err(Refusal::OwnQuestion));
        assert_eq!(written(State::Draft).judge(8, 1), Err(Refusal::CardExpired));
        for state in [State::Approved, State::Returned, State::Retired] {
            assert_eq!(written(state).judge(8, 2), Err(Refusal::QuestionNotSo { state }));
        }
        for state in State::ALL.iter().copied() {
            assert_eq!(written(state).retire().is_ok(), state == State::Approved);
            assert_eq!(written(state).rework(7).is_ok(), matches!(state, State::Draft | State::Returned));
            assert!(written(state).rework(8).is_err());
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused(typed in "\\PC{0,200}", language in prop::sample::select(vec![CHINESE, ENGLISH])) {
            if let Ok((words, _)) = read(&typed, language) {
                prop_assert!(words.parts().all(|(_, said)| !said.is_empty() && said == clean(said)));
            }
        }

        #[test]
        fn a_form_says_what_was_put_into_it(
            text in "[a-z{}<>&$\"* ]{1,40}[a-z?]", options in prop::collection::btree_set("[a-z{}<>&$ ]{0,20}[a-z]", 4),
            why in "[a-z{}<>&$=# -]{1,40}[a-z]", right in prop::sample::select(Choice::ALL),
        ) {
            let options: Vec<_> = options.iter().map(|option| clean(option)).collect();
            let form = format!(
                "Question: {text}\nA: {}\nB: {}\nC: {}\nD: {}\nAnswer: {right}\nWhy: {why}",
                options[0], options[1], options[2], options[3]
            );
            let alike = options.iter().map(|option| tidy(option)).collect::<BTreeSet<_>>().len() < OPTIONS;
            match read(&form, ENGLISH) {
                Ok((words, said)) => {
                    prop_assert_eq!(words.text, clean(&text));
                    prop_assert_eq!(words.options.to_vec(), options);
                    prop_assert_eq!(words.why, clean(&why));
                    prop_assert_eq!(said, Some(right));
                }
                Err(faults) => {
                    let known = |fault: &Fault| {
                        (fault.flaw == Flaw::Alike && alike) || fault.flaw == Flaw::Private
                    };
                    prop_assert!(faults.iter().all(known), "{:?}", faults);
                }
            }
        }
    }
}
