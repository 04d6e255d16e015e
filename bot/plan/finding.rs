//! What reading a file brought to light: mistakes, which stop the start, and traps, which only warn.

use std::fmt;

pub use crate::domain::plan::Trap;

use crate::domain::plan::DayOff;

/// One thing found in one place. Printed as `plan-2025.toml:123: warning: I3 is due …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where it was found.
    pub place: Place,
    /// What was found.
    pub what: What,
}

/// A line of a file. Sorts by file, then by line; a file as a whole comes before its lines.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The path as the operator gave it, or `embedded plan-2025.toml`.
    pub file: String,
    /// The line, counted from 1; `None` when the file as a whole is meant.
    pub line: Option<usize>,
}

/// What was found, by what it means for the start of the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The file cannot be used as it is.
    Mistake(Mistake),
    /// The file can be used, but a person should look.
    Trap(Trap),
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing that was read is used.
    Error,
    /// What was read is used.
    Warning,
}

/// A reason why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// The file or folder could not be read from the disk.
    Unreadable {
        /// The operating system's words.
        reason: String,
    },
    /// The text is not TOML.
    NotToml {
        /// The parser's words.
        reason: String,
    },
    /// A key that nothing reads.
    UnknownKey {
        /// The key as written.
        key: String,
        /// The known key that looks most like it.
        meant: Option<String>,
    },
    /// A key that must be there is not.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A value of the wrong type or form.
    Unfit {
        /// The key, or `entry 2 of months`.
        key: String,
        /// What it should be, with its article: `a date such as 2025-04-30`.
        expected: String,
        /// What it is: the value itself, or `a list`, `a table`.
        found: String,
    },
    /// A word that is none of a fixed set.
    UnknownWord {
        /// The key, or `entry 2 of months`.
        key: String,
        /// The word.
        word: String,
        /// What it could have been.
        hint: Hint,
    },
    /// The same id stands twice.
    Duplicate {
        /// What carries the id: `item`, `campus`.
        kind: &'static str,
        /// The id.
        id: String,
        /// Where it stands first.
        first: Place,
    },
    /// An id that names nothing.
    UnknownReference {
        /// What should carry the id: `item`, `campus`.
        kind: &'static str,
        /// The id.
        id: String,
        /// The existing id that looks most like it.
        meant: Option<String>,
    },
    /// A rule of one kind of file, in a whole sentence without the full stop.
    Broken(String),
}

/// What an unknown word could have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The known word that looks most like it.
    Meant(&'static str),
    /// Any of the known words, when none looks like it.
    OneOf(Vec<&'static str>),
}

impl Finding {
    /// An error or a warning, as the operator will see it.
    pub fn severity(&self) -> Severity {
        match self.what {
            What::Mistake(_) => Severity::Error,
            What::Trap(_) => Severity::Warning,
        }
    }
}

impl From<Mistake> for What {
    fn from(mistake: Mistake) -> Self {
        Self::Mistake(mistake)
    }
}

impl From<Trap> for What {
    fn from(trap: Trap) -> Self {
        Self::Trap(trap)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: ", self.place, self.severity())?;
        match &self.what {
            What::Mistake(mistake) => mistake.fmt(f),
            What::Trap(trap) => trap.fmt(f),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { reason } => write!(f, "cannot be read: {reason}"),
            Self::NotToml { reason } => write!(f, "not valid TOML: {reason}"),
            Self::UnknownKey { key, meant } => {
                write!(f, "unknown key `{key}`")?;
                suggest(f, meant.as_deref())
            }
            Self::MissingKey { key } => write!(f, "`{key}` is missing"),
            Self::Unfit { key, expected, found } => write!(f, "{key} must be {expected}, not {found}"),
            Self::UnknownWord { key, word, hint } => {
                write!(f, "{key} cannot be `{word}`")?;
                match hint {
                    Hint::Meant(meant) => suggest(f, Some(meant)),
                    Hint::OneOf(known) => write!(f, "; known are {}", listed(known)),
                }
            }
            Self::Duplicate { kind, id, first } => {
                write!(f, "{kind} `{id}` stands twice; first at {first}")
            }
            Self::UnknownReference { kind, id, meant } => {
                write!(f, "there is no {kind} `{id}`")?;
                suggest(f, meant.as_deref())
            }
            Self::Broken(rule) => f.write_str(rule),
        }
    }
}

impl fmt::Display for Trap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DueBeforeIssue { item, due, issued } => {
                write!(f, "{item} is due {due}, before the plan was issued ({issued})")
            }
            Self::DueOnDayOff { item, due, day_off, effective } => {
                let day_off = match day_off {
                    DayOff::Weekend => due.format("%A").to_string(),
                    DayOff::School => "day off of the school".to_owned(),
                    DayOff::Holiday(name) => format!("{} holiday", name.en),
                };
                write!(f, "{item} is due {due} ({day_off}); effective due date {effective}")
            }
            Self::DueOutsideCampaign { item, due, from, to } => {
                write!(f, "{item} is due {due}, outside the campaign ({from} to {to})")
            }
            Self::NoOwner { item } => write!(f, "{item} has no owner"),
            Self::NoLead { items, owners } => {
                let owners = listed(owners);
                match items.as_slice() {
                    [item] => write!(f, "{item} has several owners and no lead: {owners}"),
                    _ => write!(f, "{} have several owners and no lead: {owners}", listed(items)),
                }
            }
            Self::NoEvidence { item } => write!(f, "{item} has neither a metric nor evidence"),
            Self::NoMonths { item } => write!(f, "{item} recurs monthly but names no months"),
            Self::MakeUpDay { date } => {
                write!(f, "{date} ({}) is a make-up workday", date.format("%A"))
            }
            Self::YearUnknown { year } => {
                write!(f, "the public holidays of {year} are not known; only weekends count as days off then")
            }
            Self::Doubt(advice) => f.write_str(advice),
        }
    }
}

fn suggest(f: &mut fmt::Formatter<'_>, meant: Option<&str>) -> fmt::Result {
    match meant {
        Some(meant) => write!(f, "; did you mean `{meant}`?"),
        None => Ok(()),
    }
}

fn listed<T: fmt::Display>(things: &[T]) -> String {
    things.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
