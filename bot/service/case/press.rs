//! What a tap under a case means, in a few letters: a button has room for 64 bytes.

use chrono::NaiveDate;

use crate::domain::access::Action;
use crate::domain::campus::{Coded as _, check_word};
use crate::domain::case::{Erasure, Field, Outcome, Reported, Typed, Victim};
use crate::domain::class::ClassId;
use crate::domain::fraud::{AmountBand, Channel, Payment};
use crate::domain::tip::FraudType;

/// Something that is done with a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Show it.
    Show,
    /// Ask about this again.
    Ask(Field),
    /// It is this kind of fraud.
    Type(FraudType),
    /// The fraudster met the victim there.
    Channel(Channel),
    /// The money went so.
    Payment(Payment),
    /// It was about so much.
    Band(AmountBand),
    /// It was on this day.
    Day(NaiveDate),
    /// It was in the college of this class; `None` where nobody would say.
    College(Option<ClassId>),
    /// The victim is this.
    Victim(Victim),
    /// The police were told, or not.
    Reported(Reported),
    /// This became of the money.
    Outcome(Outcome),
    /// I type this.
    Write(Typed),
    /// File it.
    File,
    /// Leave it.
    Drop,
    /// Leave it and begin another.
    Anew,
    /// Show me the amounts to the fen.
    Amounts,
    /// Show me this part of the note, counted from 0.
    Note(u8),
    /// What is to be corrected?
    Correct,
    /// It is closed.
    Close,
    /// It is not closed after all.
    Reopen,
    /// Begin an alert with it.
    Alert,
    /// Why is the private part to be erased?
    Erase,
    /// Erase the private part, for this reason.
    EraseFor(Erasure),
}

/// What is said by one letter.
const PLAIN: [(&str, Press); 10] = [
    ("v", Press::Show),
    ("f", Press::File),
    ("x", Press::Drop),
    ("b", Press::Anew),
    ("m", Press::Amounts),
    ("u", Press::Correct),
    ("z", Press::Close),
    ("y", Press::Reopen),
    ("e", Press::Erase),
    ("l", Press::Alert),
];

impl Press {
    /// What it takes.
    #[must_use]
    pub const fn action(&self) -> Action {
        match self {
            Self::Show => Action::ListCases,
            _ => Action::FileCases,
        }
    }

    /// How a button names it.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Ask(field) => format!("q{field}"),
            Self::Type(fraud_type) => format!("t{fraud_type}"),
            Self::Channel(channel) => format!("c{channel}"),
            Self::Payment(payment) => format!("p{payment}"),
            Self::Band(band) => format!("a{band}"),
            Self::Day(day) => format!("d{}", day.format("%Y%m%d")),
            Self::College(Some(class)) => format!("k{}", class.0),
            Self::College(None) => "k-".to_owned(),
            Self::Victim(victim) => format!("s{victim}"),
            Self::Reported(reported) => format!("r{reported}"),
            Self::Outcome(outcome) => format!("o{outcome}"),
            Self::Write(what) => format!("w{what}"),
            Self::Note(number) => format!("n{number}"),
            Self::EraseFor(why) => format!("g{why}"),
            Self::Show
            | Self::File
            | Self::Drop
            | Self::Anew
            | Self::Amounts
            | Self::Correct
            | Self::Close
            | Self::Reopen
            | Self::Alert
            | Self::Erase => {
                let plain = PLAIN.iter().find(|(_, press)| press == self);
                plain.map_or_else(String::new, |(letter, _)| (*letter).to_owned())
            }
        }
    }

    /// What a button names so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        if let Some((_, press)) = PLAIN.iter().find(|(letter, _)| *letter == code) {
            return Some(press.clone());
        }
        let (letter, about) = code.split_at_checked(1)?;
        match letter {
            "q" => Field::from_code(about).map(Self::Ask),
            "t" => check_word(about).ok().map(|()| Self::Type(FraudType::new(about))),
            "c" => Channel::from_code(about).map(Self::Channel),
            "p" => Payment::from_code(about).map(Self::Payment),
            "a" => AmountBand::from_code(about).map(Self::Band),
            "d" => {
                let is_day = about.len() == 8 && about.bytes().all(|sign| sign.is_ascii_digit());
                NaiveDate::parse_from_str(about, "%Y%m%d").ok().filter(|_| is_day).map(Self::Day)
            }
            "k" if about == "-" => Some(Self::College(None)),
            "k" => about.parse().ok().map(|class| Self::College(Some(ClassId(class)))),
            "s" => Victim::from_code(about).map(Self::Victim),
            "r" => Reported::from_code(about).map(Self::Reported),
            "o" => Outcome::from_code(about).map(Self::Outcome),
            "w" => Typed::from_code(about).map(Self::Write),
            "n" => about.parse().ok().map(Self::Note),
            "g" => Erasure::from_code(about).map(Self::EraseFor),
            _ => None,
        }
    }
}
