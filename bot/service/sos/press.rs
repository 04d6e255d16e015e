//! What a button about a call for help does.

use crate::domain::access::Action;
use crate::domain::campus::check_word;
use crate::domain::sos::{CallId, Whom};

/// What it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Asks somebody on no roster for the campus.
    Campuses,
    /// Shows what would be passed on to these on this campus.
    Tell(Whom, String),
    /// Passes it on.
    Send(Whom, String),
    /// Does not.
    Keep,
    /// Takes a call back.
    Withdraw(CallId),
    /// Takes a call, of those on duty.
    Take(CallId),
    /// Says that they have spoken with the caller.
    Speak(CallId),
}

impl Press {
    /// What it asks for.
    #[must_use]
    pub const fn action(&self) -> Action {
        match self {
            Self::Campuses | Self::Tell(..) | Self::Send(..) | Self::Keep | Self::Withdraw(_) => Action::CallForHelp,
            Self::Take(_) | Self::Speak(_) => Action::AnswerCalls,
        }
    }

    /// As a button carries it; at most 44 bytes.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Campuses => "w".to_owned(),
            Self::Tell(whom, campus) => format!("t-{}-{campus}", letter(*whom)),
            Self::Send(whom, campus) => format!("y-{}-{campus}", letter(*whom)),
            Self::Keep => "n".to_owned(),
            Self::Withdraw(CallId(id)) => format!("x-{id}"),
            Self::Take(CallId(id)) => format!("k-{id}"),
            Self::Speak(CallId(id)) => format!("e-{id}"),
        }
    }

    /// The one with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, rest) = code.split_once('-').unwrap_or((code, ""));
        let call = || rest.parse().ok().filter(|id: &i64| *id >= 0 && rest == id.to_string()).map(CallId);
        let to = || {
            let (whom, campus) = rest.split_once('-')?;
            check_word(campus).ok()?;
            let whom = match whom {
                "d" => Whom::Duty,
                "c" => Whom::Counsellor,
                _ => return None,
            };
            Some((whom, campus.to_owned()))
        };
        match letter {
            "w" if code == "w" => Some(Self::Campuses),
            "n" if code == "n" => Some(Self::Keep),
            "t" => to().map(|(whom, campus)| Self::Tell(whom, campus)),
            "y" => to().map(|(whom, campus)| Self::Send(whom, campus)),
            "x" => call().map(Self::Withdraw),
            "k" => call().map(Self::Take),
            "e" => call().map(Self::Speak),
            _ => None,
        }
    }
}

const fn letter(whom: Whom) -> char {
    match whom {
        Whom::Duty => 'd',
        Whom::Counsellor => 'c',
    }
}
