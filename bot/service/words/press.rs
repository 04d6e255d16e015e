//! What the buttons about translations mean, and how they are written in the few bytes that a button has.

use crate::domain::access::Action;
use crate::domain::delivery::DeliveryId;
use crate::domain::words::UnitId;

/// What a button about a translation asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// The sentence of this post with this number, from 1, is wrong.
    Sentence(DeliveryId, u8),
    /// Show this text.
    Show(UnitId),
    /// I have other words for it.
    Correct(UnitId),
    /// It is right as it is.
    Keep(UnitId),
    /// Put the words I sent in its place.
    Use(UnitId),
    /// Do not.
    Drop(UnitId),
    /// Go back to the words of the files.
    TakeBack(UnitId),
}

impl Press {
    /// What pressing it takes.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Sentence(..) => Action::ReportWords,
            Self::Show(_) | Self::Correct(_) | Self::Keep(_) | Self::Use(_) | Self::Drop(_) | Self::TakeBack(_) => {
                Action::CorrectWords
            }
        }
    }

    /// How a button names it.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Sentence(card, number) => format!("n{}-{number}", card.0),
            Self::Show(unit) => format!("s{unit}"),
            Self::Correct(unit) => format!("c{unit}"),
            Self::Keep(unit) => format!("k{unit}"),
            Self::Use(unit) => format!("u{unit}"),
            Self::Drop(unit) => format!("d{unit}"),
            Self::TakeBack(unit) => format!("b{unit}"),
        }
    }

    /// What a button names so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, about) = code.split_at_checked(1)?;
        if letter == "n" {
            let (card, number) = about.split_once('-')?;
            return Some(Self::Sentence(DeliveryId(card.parse().ok()?), number.parse().ok()?));
        }
        let unit = UnitId(about.parse().ok()?);
        match letter {
            "s" => Some(Self::Show(unit)),
            "c" => Some(Self::Correct(unit)),
            "k" => Some(Self::Keep(unit)),
            "u" => Some(Self::Use(unit)),
            "d" => Some(Self::Drop(unit)),
            "b" => Some(Self::TakeBack(unit)),
            _ => None,
        }
    }
}
