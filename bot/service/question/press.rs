//! What the buttons about our own quiz questions mean, and how they are written in the few bytes that a button has.

use crate::domain::access::Action;
use crate::domain::question::WrittenId;
use crate::domain::tip::{FraudType, Segment};

/// What a button about a question asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// I have a new one.
    New,
    /// It is about this fraud.
    Kind(FraudType),
    /// It is for these; `None` is everyone.
    For(Option<Segment>),
    /// Hand it in.
    Submit,
    /// Do not.
    Drop,
    /// Show this one.
    Show(WrittenId),
    /// I have other words for mine.
    Correct(WrittenId),
    /// I take mine back.
    Withdraw(WrittenId),
    /// What I see is good: this version of it.
    Approve(WrittenId, u32),
    /// It is not.
    Return(WrittenId, u32),
    /// Ask it no more.
    Retire(WrittenId),
    /// How do I bring a file?
    File,
    /// Give me one to fill in.
    Template,
    /// Take what is in the file that I brought at this moment.
    Apply(i64),
    /// Do not.
    Cancel(i64),
}

/// How a button names everyone.
const EVERYONE: &str = "all";

impl Press {
    /// What pressing it takes.
    #[must_use]
    pub const fn action(&self) -> Action {
        match self {
            Self::Approve(..) | Self::Return(..) | Self::Retire(_) => Action::ApproveQuestions,
            Self::New
            | Self::Kind(_)
            | Self::For(_)
            | Self::Submit
            | Self::Drop
            | Self::Show(_)
            | Self::Correct(_)
            | Self::Withdraw(_)
            | Self::File
            | Self::Template
            | Self::Apply(_)
            | Self::Cancel(_) => Action::WriteQuestions,
        }
    }

    /// How a button names it.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::New => "n".to_owned(),
            Self::Kind(kind) => format!("k{kind}"),
            Self::For(audience) => format!("f{}", audience.map_or(EVERYONE, Segment::as_str)),
            Self::Submit => "s".to_owned(),
            Self::Drop => "d".to_owned(),
            Self::Show(id) => format!("o{}", id.0),
            Self::Correct(id) => format!("c{}", id.0),
            Self::Withdraw(id) => format!("w{}", id.0),
            Self::Approve(id, version) => format!("a{}-{version}", id.0),
            Self::Return(id, version) => format!("b{}-{version}", id.0),
            Self::Retire(id) => format!("r{}", id.0),
            Self::File => "i".to_owned(),
            Self::Template => "t".to_owned(),
            Self::Apply(at) => format!("y{at}"),
            Self::Cancel(at) => format!("z{at}"),
        }
    }

    /// What a button names so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, about) = code.split_at_checked(1)?;
        let number = || about.parse().ok();
        let id = || number().map(WrittenId);
        let version = || {
            let (id, version) = about.split_once('-')?;
            Some((WrittenId(id.parse().ok()?), version.parse().ok()?))
        };
        match (letter, about) {
            ("n", "") => Some(Self::New),
            ("s", "") => Some(Self::Submit),
            ("d", "") => Some(Self::Drop),
            ("i", "") => Some(Self::File),
            ("t", "") => Some(Self::Template),
            ("k", kind) => Some(Self::Kind(FraudType::new(kind))),
            ("f", EVERYONE) => Some(Self::For(None)),
            ("f", segment) => Some(Self::For(Some(Segment::parse(segment)?))),
            ("o", _) => id().map(Self::Show),
            ("c", _) => id().map(Self::Correct),
            ("w", _) => id().map(Self::Withdraw),
            ("a", _) => version().map(|(id, version)| Self::Approve(id, version)),
            ("b", _) => version().map(|(id, version)| Self::Return(id, version)),
            ("r", _) => id().map(Self::Retire),
            ("y", _) => number().map(Self::Apply),
            ("z", _) => number().map(Self::Cancel),
            _ => None,
        }
    }
}
