//! The case register (案件登记): what happened, in words of a closed set; and a private part that is kept sealed.
//!
//! ```text
//! draft ── filed ──▶ open ── payment stopped, money back ──▶ stopped | partly ──▶ closed
//!   └── left: gone                    every change is a new version; erasing takes the key of the private part
//! ```
//!
//! No case holds a name, a number or an account of anybody. What can be counted about it is kept in the open, rounded;
//! the amount to the fen and the note are read by the police officer alone, and every such read is in the ledger.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::campus::{Coded, coded};
use super::fraud::{AmountBand, Channel, Payment};
use super::role::Scope;
use super::sign::narrow;
use super::tip::{FraudType, Segment};

pub mod baseline;
pub mod trend;

/// How long a draft waits to be gone on with.
pub const DRAFT_LIFE: TimeDelta = TimeDelta::days(7);

/// How long the next message of whoever was asked for something typed is taken for it.
pub const WAIT: TimeDelta = TimeDelta::minutes(30);

/// The longest note, in characters.
pub const NOTE_CHARS_MAX: usize = 600;

/// Characters of a note that are shown at once. They are shown in a window that a tap opens, which has room for 200
/// (Bot API, `answerCallbackQuery`), and kept nowhere.
pub const NOTE_PART_CHARS: usize = 150;

/// Fewer cases than this are too few to be judged by, or to be told about without leading to somebody (product
/// design, §5.8).
pub const FEWEST: u64 = 5;

/// The largest amount that is taken: a thousand million yuan.
const FEN_MAX: u64 = 100_000_000_000;

/// How long ago a case may have happened.
const PAST_MAX: TimeDelta = TimeDelta::days(3 * 366);

/// The number of a case, shown as `C-12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(pub i64);

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C-{}", self.0)
    }
}

/// A text that is no number of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the number of a case is written like C-12")]
pub struct BadCaseId;

impl FromStr for CaseId {
    type Err = BadCaseId;

    fn from_str(text: &str) -> Result<Self, BadCaseId> {
        let digits = text.strip_prefix(['C', 'c']).map_or(text, |rest| rest.trim_start_matches('-'));
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        match digits.parse() {
            Ok(number) if is_number && number > 0 => Ok(Self(number)),
            _ => Err(BadCaseId),
        }
    }
}

coded! {
    /// Something that is asked about a case, in the order in which it is.
    Field {
        /// What kind of fraud.
        Type = "t",
        /// Where the fraudster met the victim.
        Channel = "c",
        /// How the money went.
        Payment = "p",
        /// How much.
        Amount = "a",
        /// On which day.
        Day = "d",
        /// In which college.
        College = "k",
        /// What the victim is.
        Segment = "s",
        /// Whether 96110 or 110 was told.
        Reported = "r",
        /// What became of the money.
        Outcome = "o",
    }
}

coded! {
    /// Whether the anti-fraud line or the police were told.
    Reported {
        /// They were.
        Yes = "yes",
        /// They were not.
        No = "no",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

coded! {
    /// What became of the money.
    Outcome {
        /// It is gone, as far as is known.
        Open = "open",
        /// The payment was stopped.
        Stopped = "stopped",
        /// A part came back.
        Partly = "partly",
    }
}

coded! {
    /// What the victim is, as far as it matters for what they are told.
    Victim {
        /// A student of no other kind here.
        Student = "student",
        /// A new student.
        Freshman = "freshmen",
        /// A student in their last year.
        Graduating = "graduating",
        /// A student from abroad.
        International = "international",
        /// Of the staff.
        Staff = "staff",
    }
}

impl Victim {
    /// The segment of those who are told first; `None` for a student like most.
    #[must_use]
    pub const fn segment(self) -> Option<Segment> {
        match self {
            Self::Student => None,
            Self::Freshman => Some(Segment::Freshmen),
            Self::Graduating => Some(Segment::Graduating),
            Self::International => Some(Segment::International),
            Self::Staff => Some(Segment::Staff),
        }
    }
}

coded! {
    /// Why the private part of a case was erased.
    Erasure {
        /// Whom it is about wished so.
        Wish = "wish",
        /// It was written down by mistake.
        Mistake = "mistake",
        /// It is of no use any more.
        Over = "over",
    }
}

coded! {
    /// What is waited for, typed.
    Typed {
        /// The amount to the fen.
        Amount = "amount",
        /// A note.
        Note = "note",
        /// The day.
        Day = "day",
        /// How much came back.
        Recovered = "recovered",
    }
}

/// An amount in fen, hundredths of a yuan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fen(pub u64);

impl Fen {
    /// The amount that somebody typed: `3287.5`, `3,287.50元`, `2.1万`, in any width; `None` for anything else.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let tidy: String = typed.trim().chars().map(narrow).filter(|sign| !matches!(sign, ',' | ' ' | '_')).collect();
        let tidy = tidy.to_lowercase();
        let tidy = tidy.trim_start_matches(YUAN_SIGNS).trim_end_matches(YUAN_WORDS[0]);
        let tidy = YUAN_WORDS[1..].iter().fold(tidy, |tidy, word| tidy.strip_suffix(word).unwrap_or(tidy));
        let (number, unit, places) = match tidy.strip_suffix(TEN_THOUSAND) {
            Some(number) => (number, 1_000_000, 6),
            None => (tidy, 100, 2),
        };
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_sound = !whole.is_empty() && whole.len() <= 12 && part.len() <= places;
        if !is_sound || !is_number(whole) || !is_number(part) || number.ends_with('.') {
            return None;
        }
        let part: u64 = format!("{part:0<places$}").parse().ok()?;
        let scale = 10_u64.pow(u32::try_from(places).ok()?);
        let fen = whole.parse::<u64>().ok()?.checked_mul(unit)?.checked_add(part * unit / scale)?;
        (fen <= FEN_MAX).then_some(Self(fen))
    }

    /// Rounded to a full hundred yuan: what may be kept in the open and added up.
    #[must_use]
    pub const fn rounded(self) -> u64 {
        (self.0 + 5_000) / 10_000 * 100
    }
}

impl fmt::Display for Fen {
    /// `3,287.50`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (yuan, fen) = (self.0 / 100, self.0 % 100);
        write!(f, "{}.{fen:02}", grouped(yuan))
    }
}

/// A number with a comma after every three digits from the right.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let (head, rest) = digits.split_at(first);
    let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let head = (!head.is_empty()).then(|| head.to_owned());
    head.into_iter().chain(groups).collect::<Vec<_>>().join(",")
}

/// How much was lost, as far as it is kept in the open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The band it is in.
    pub band: AmountBand,
    /// The amount in yuan, rounded to a full hundred; `None` where only the band is known.
    pub yuan: Option<u64>,
}

impl Loss {
    /// An amount that is known to the fen.
    #[must_use]
    pub const fn of(fen: Fen) -> Self {
        Self { band: AmountBand::of_fen(fen.0), yuan: Some(fen.rounded()) }
    }

    /// Nothing at all.
    #[must_use]
    pub const fn nothing() -> Self {
        Self::of(Fen(0))
    }

    /// The least and the most that it can be, in yuan. The highest band has no end.
    #[must_use]
    pub const fn yuan_range(self) -> (u64, Option<u64>) {
        match (self.yuan, self.band) {
            (Some(yuan), _) => (yuan, Some(yuan)),
            (None, AmountBand::Under3k) => (0, Some(3_000)),
            (None, AmountBand::Under10k) => (3_000, Some(10_000)),
            (None, AmountBand::Under30k) => (10_000, Some(30_000)),
            (None, AmountBand::Under100k) => (30_000, Some(100_000)),
            (None, AmountBand::Over100k) => (100_000, None),
        }
    }
}

/// Where a case belongs, as far as it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Whoever reported it would not say.
    Withheld,
    /// In a college.
    College {
        /// Its campus.
        campus: String,
        /// The college.
        college: String,
    },
}

/// What is kept of a case in the open. What was not asked yet is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// What kind of fraud.
    pub fraud_type: Option<FraudType>,
    /// Where the fraudster met the victim.
    pub channel: Option<Channel>,
    /// How the money went.
    pub payment: Option<Payment>,
    /// How much was lost, or would have been.
    pub loss: Option<Loss>,
    /// The day on which it happened, in campus time.
    pub day: Option<NaiveDate>,
    /// In which college.
    pub place: Option<Place>,
    /// What the victim is.
    pub victim: Option<Victim>,
    /// Whether 96110 or 110 was told.
    pub reported: Option<Reported>,
    /// What became of the money.
    pub outcome: Option<Outcome>,
    /// How much came back, in yuan, rounded to a full hundred.
    pub recovered: Option<u64>,
}

impl Facts {
    /// Whether something was said about this.
    #[must_use]
    pub const fn has(&self, field: Field) -> bool {
        match field {
            Field::Type => self.fraud_type.is_some(),
            Field::Channel => self.channel.is_some(),
            Field::Payment => self.payment.is_some(),
            Field::Amount => self.loss.is_some(),
            Field::Day => self.day.is_some(),
            Field::College => self.place.is_some(),
            Field::Segment => self.victim.is_some(),
            Field::Reported => self.reported.is_some(),
            Field::Outcome => self.outcome.is_some(),
        }
    }

    /// What has to be asked next; `None` when everything was said.
    #[must_use]
    pub fn next(&self) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| !self.has(*field))
    }

    /// Takes one more answer. Where nothing was paid there is no amount, and nothing to stop.
    pub fn set(&mut self, value: Value) {
        match value {
            Value::Type(fraud_type) => self.fraud_type = Some(fraud_type),
            Value::Channel(channel) => self.channel = Some(channel),
            Value::Payment(payment) => {
                self.payment = Some(payment);
                if payment == Payment::Nothing {
                    self.loss = Some(Loss::nothing());
                    self.outcome = Some(Outcome::Stopped);
                }
            }
            Value::Band(band) => self.loss = Some(Loss { band, yuan: None }),
            Value::Exact(fen) => self.loss = Some(Loss::of(fen)),
            Value::Day(day) => self.day = Some(day),
            Value::Place(place) => self.place = Some(place),
            Value::Victim(victim) => self.victim = Some(victim),
            Value::Reported(reported) => self.reported = Some(reported),
            Value::Outcome(outcome) => self.outcome = Some(outcome),
            Value::Recovered(fen) => {
                self.recovered = Some(fen.rounded());
                if self.outcome == Some(Outcome::Open) {
                    self.outcome = Some(Outcome::Partly);
                }
            }
        }
    }

    /// The place of it in the university; a case whose college was withheld is anywhere on its campus.
    #[must_use]
    pub fn scope(&self, campus: Option<&str>) -> Scope {
        match (&self.place, campus) {
            (Some(Place::College { campus, college }), _) => {
                Scope::College { campus: campus.clone(), college: college.clone() }
            }
            (_, Some(campus)) => Scope::Campus(campus.to_owned()),
            (_, None) => Scope::Everything,
        }
    }
}

/// An answer about a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// What kind of fraud.
    Type(FraudType),
    /// Where the fraudster met the victim.
    Channel(Channel),
    /// How the money went.
    Payment(Payment),
    /// About how much.
    Band(AmountBand),
    /// How much, to the fen.
    Exact(Fen),
    /// On which day.
    Day(NaiveDate),
    /// In which college.
    Place(Place),
    /// What the victim is.
    Victim(Victim),
    /// Whether 96110 or 110 was told.
    Reported(Reported),
    /// What became of the money.
    Outcome(Outcome),
    /// How much came back, to the fen.
    Recovered(Fen),
}

/// What is kept of a case sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Private {
    /// The amount to the fen.
    pub loss: Option<Fen>,
    /// What came back, to the fen.
    pub recovered: Option<Fen>,
    /// What whoever filed it thought worth keeping.
    pub note: Option<String>,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its number.
    pub id: CaseId,
    /// Who writes it, as long as it is a draft.
    pub account: Option<i64>,
    /// The campus of whoever files it; `None` is the whole university.
    pub campus: Option<String>,
    /// What is known of it.
    pub facts: Facts,
    /// How many characters its note has.
    pub note_chars: usize,
    /// Which version of it this is: 0 for a draft, then counted from 1.
    pub version: u32,
    /// When it was begun.
    pub made_at: DateTime<Utc>,
    /// When it was filed; `None` for a draft.
    pub filed_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// Whether its private part can still be opened.
    pub has_key: bool,
}

impl Case {
    /// Its place in the university.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.facts.scope(self.campus.as_deref())
    }

    /// Into how many parts its note is cut to be shown.
    #[must_use]
    pub const fn note_parts(&self) -> usize {
        self.note_chars.div_ceil(NOTE_PART_CHARS)
    }

    /// What can be told of it in an alert; `None` for a draft.
    #[must_use]
    pub fn for_alert(&self) -> Option<CaseFacts> {
        let facts = &self.facts;
        Some(CaseFacts {
            case: self.id,
            fraud_type: facts.fraud_type.clone().filter(|_| self.filed_at.is_some())?,
            channel: facts.channel?,
            payment: facts.payment?,
            band: facts.loss?.band,
            day: facts.day?,
            segment: facts.victim?.segment(),
            scope: self.scope(),
        })
    }
}

/// What an alert can be begun with: a case in words of a closed set, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFacts {
    /// Which case.
    pub case: CaseId,
    /// What kind of fraud.
    pub fraud_type: FraudType,
    /// Where the fraudster met the victim.
    pub channel: Channel,
    /// How the money went.
    pub payment: Payment,
    /// How much, about.
    pub band: AmountBand,
    /// The day on which it happened.
    pub day: NaiveDate,
    /// Whom it concerns most.
    pub segment: Option<Segment>,
    /// Where it happened. An alert to others does not say so.
    pub scope: Scope,
}

/// A piece of a note, counted from 0.
#[must_use]
pub fn note_part(note: &str, number: usize) -> String {
    note.chars().skip(number * NOTE_PART_CHARS).take(NOTE_PART_CHARS).collect()
}

/// The day that somebody typed: `2025-04-07`, `04-07`, `4.7`, `4月7日`. Without a year it is the last such day.
#[must_use]
pub fn parse_day(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    let tidy: String = typed.trim().chars().map(narrow).collect();
    let parts: Vec<_> = tidy.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    let day = match parts.as_slice() {
        [year, month, day] => {
            NaiveDate::from_ymd_opt(i32::try_from(number(year)?).ok()?, number(month)?, number(day)?)?
        }
        [month, day] => {
            let of = |year| NaiveDate::from_ymd_opt(year, number(month)?, number(day)?);
            of(today.year()).filter(|day| *day <= today).or_else(|| of(today.year() - 1))?
        }
        _ => return None,
    };
    may_be_day(day, today).then_some(day)
}

/// Whether a case may have happened on this day.
#[must_use]
pub fn may_be_day(day: NaiveDate, today: NaiveDate) -> bool {
    day <= today && today - day <= PAST_MAX
}

/// What may stand before an amount.
const YUAN_SIGNS: [char; 2] = ['\u{a5}', '\u{ffe5}'];

/// What may stand behind one.
const YUAN_WORDS: [&str; 5] = ["\u{6574}", "\u{5143}", "\u{5706}", "rmb", "yuan"];

/// Ten thousand.
const TEN_THOUSAND: [char; 3] = ['\u{4e07}', '\u{842c}', 'w'];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        let fen = [
            ("3287.5", 328_750),
            ("3,287.50元", 328_750),
            ("３２８７．５", 328_750),
            ("¥ 3287", 328_700),
            ("2.1万", 2_100_000),
            ("2.1w", 2_100_000),
            ("0.000001万", 1),
            ("12万元", 12_000_000),
            ("0", 0),
            ("800 yuan", 80_000),
        ];
        for (typed, expected) in fen {
            assert_eq!(Fen::parse(typed), Some(Fen(expected)), "{typed}");
        }
        for typed in ["", "万", ".5", "5.", "3.287", "-5", "五千", "1e3", "1.2.3", "99999999999999", "2000000000"] {
            assert_eq!(Fen::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_is_kept_in_the_open_is_rounded_to_a_hundred_yuan() {
        let rounded = [0, 4_999, 5_000, 328_750, 334_999, 335_000].map(|fen| Fen(fen).rounded());
        assert_eq!(rounded, [0, 0, 100, 3_300, 3_300, 3_400]);
        assert_eq!(Fen(328_705).to_string(), "3,287.05");
        assert_eq!(grouped(1_234_567), "1,234,567");
        assert_eq!(grouped(12), "12");
    }

    #[test]
    fn a_day_without_a_year_is_the_last_such_day() {
        let today = day("2025-04-18");
        assert_eq!(parse_day("4月7日", today), Some(day("2025-04-07")));
        assert_eq!(parse_day("12-31", today), Some(day("2024-12-31")));
        assert_eq!(parse_day("2025.4.18", today), Some(today));
        for typed in ["2025-04-19", "2020-01-01", "02-30", "7", "tomorrow", "1-2-3-4"] {
            assert_eq!(parse_day(typed, today), None, "{typed}");
        }
    }

    #[test]
    fn everything_is_asked_in_order_and_nothing_that_follows_from_another_answer() {
        let mut facts = Facts::default();
        assert_eq!(facts.next(), Some(Field::Type));
        facts.set(Value::Type(FraudType::new("brushing")));
        facts.set(Value::Channel(Channel::Qq));
        assert_eq!(facts.next(), Some(Field::Payment));
        facts.set(Value::Payment(Payment::Nothing));
        assert_eq!(facts.next(), Some(Field::Day), "nothing was paid, so there is no amount");
        facts.set(Value::Day(day("2025-04-18")));
        facts.set(Value::Place(Place::Withheld));
        facts.set(Value::Victim(Victim::Student));
        assert_eq!(facts.next(), Some(Field::Reported));
        facts.set(Value::Reported(Reported::Yes));
        assert_eq!(facts.next(), None);
        assert_eq!((facts.loss, facts.outcome), (Some(Loss::nothing()), Some(Outcome::Stopped)));
    }

    #[test]
    fn money_that_comes_back_makes_an_open_case_one_of_which_a_part_is_back() {
        let mut facts = Facts { outcome: Some(Outcome::Open), ..Facts::default() };
        facts.set(Value::Recovered(Fen(2_104_000)));
        assert_eq!((facts.outcome, facts.recovered), (Some(Outcome::Partly), Some(21_000)));
        let mut stopped = Facts { outcome: Some(Outcome::Stopped), ..Facts::default() };
        stopped.set(Value::Recovered(Fen(10_000)));
        assert_eq!(stopped.outcome, Some(Outcome::Stopped));
    }

    #[test]
    fn numbers_of_cases_are_read_as_they_are_shown() {
        for typed in ["12", "C-12", "c12", "C12"] {
            assert_eq!(typed.parse(), Ok(CaseId(12)), "{typed}");
        }
        for typed in ["", "C-", "0", "-1", "12x", "99999999999999999999"] {
            assert_eq!(typed.parse::<CaseId>(), Err(BadCaseId), "{typed}");
        }
        assert_eq!(CaseId(12).to_string(), "C-12");
    }

    proptest! {
        #[test]
        fn an_amount_is_read_as_it_is_printed(fen in 0..=FEN_MAX) {
            prop_assert_eq!(Fen::parse(&Fen(fen).to_string()), Some(Fen(fen)));
            let (low, high) = Loss { yuan: None, ..Loss::of(Fen(fen)) }.yuan_range();
            let yuan = fen / 100;
            prop_assert!(low <= yuan && high.is_none_or(|high| yuan < high), "{fen}");
            prop_assert!(Fen(fen).rounded().abs_diff(yuan) <= 50);
        }

        #[test]
        fn a_note_is_shown_whole_in_parts(note in "\\PC{0,600}") {
            let chars = note.chars().count();
            let parts: String = (0..chars.div_ceil(NOTE_PART_CHARS)).map(|number| note_part(&note, number)).collect();
            prop_assert_eq!(parts, note);
        }
    }
}
