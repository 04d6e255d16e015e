//! What a button about support does.

use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::sos::CallId;
use crate::domain::support::{Kind, SupportId};

/// What it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Says what a consent to this kind means, after this call.
    Ask(CallId, Kind),
    /// Consents.
    Agree(CallId, Kind),
    /// Does not.
    Decline,
    /// Takes a consent back.
    Revoke(SupportId),
    /// Takes a case on, of those who give support.
    Take(SupportId),
    /// Shows who it is about.
    Look(SupportId),
    /// They had spoken by this day.
    Spoke(SupportId, u16),
    /// They had not.
    Missed(SupportId, u16),
    /// Closes it.
    Close(SupportId),
}

impl Press {
    /// What it asks for.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Ask(..) | Self::Agree(..) | Self::Decline | Self::Revoke(_) => Action::CallForHelp,
            Self::Take(_) | Self::Look(_) | Self::Spoke(..) | Self::Missed(..) | Self::Close(_) => Action::GiveSupport,
        }
    }

    /// As a button carries it.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Ask(CallId(id), kind) => format!("a-{id}-{kind}"),
            Self::Agree(CallId(id), kind) => format!("y-{id}-{kind}"),
            Self::Decline => "n".to_owned(),
            Self::Revoke(SupportId(id)) => format!("r-{id}"),
            Self::Take(SupportId(id)) => format!("k-{id}"),
            Self::Look(SupportId(id)) => format!("l-{id}"),
            Self::Spoke(SupportId(id), day) => format!("s-{id}-{day}"),
            Self::Missed(SupportId(id), day) => format!("m-{id}-{day}"),
            Self::Close(SupportId(id)) => format!("c-{id}"),
        }
    }

    /// The one with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let mut parts = code.split('-');
        let letter = parts.next()?;
        let id = parts.next();
        let more = parts.next();
        if parts.next().is_some() {
            return None;
        }
        let number = |text: Option<&str>| text?.parse::<i64>().ok().filter(|id| *id >= 0);
        let call = || number(id).map(CallId);
        let support = || number(id).map(SupportId).filter(|_| more.is_none());
        let kind = || more.and_then(Kind::from_code);
        let day = || more?.parse().ok();
        let press = match letter {
            "n" if id.is_none() => Self::Decline,
            "a" => Self::Ask(call()?, kind()?),
            "y" => Self::Agree(call()?, kind()?),
            "r" => Self::Revoke(support()?),
            "k" => Self::Take(support()?),
            "l" => Self::Look(support()?),
            "s" => Self::Spoke(number(id).map(SupportId)?, day()?),
            "m" => Self::Missed(number(id).map(SupportId)?, day()?),
            "c" => Self::Close(support()?),
            _ => return None,
        };
        // Numbers have one way to be written.
        Some(press).filter(|press| press.code() == code)
    }
}
