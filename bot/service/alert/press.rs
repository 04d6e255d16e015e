//! What the buttons of staff about an alert do, in a few letters.

use crate::domain::access::Action;
use crate::domain::alert::{Consent, Move, Severity};
use crate::domain::campus::{Coded, check_word};
use crate::domain::class::ClassId;
use crate::domain::fraud::{Advice, AmountBand, Ask, Channel, Payment, RedFlag, Source};
use crate::domain::role::{Reach, Scope};
use crate::domain::tip::Segment;
use crate::text::alert::Part;

/// What leaves a part out.
const NONE: &str = "-";

/// A place by a class that lies in it, for names of colleges do not fit on a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// All campuses.
    Everything,
    /// What reaches so far around this class.
    Around(Reach, ClassId),
}

impl Place {
    /// The place itself, of which this is a class.
    #[must_use]
    pub fn scope(reach: Reach, class: &Scope) -> Option<Scope> {
        let Scope::Class { campus, college, .. } = class else { return None };
        match reach {
            Reach::Campus => Some(Scope::Campus(campus.clone())),
            Reach::College => Some(Scope::College { campus: campus.clone(), college: college.clone() }),
            Reach::Class => Some(class.clone()),
            Reach::Everything | Reach::Department | Reach::Language => None,
        }
    }
}

/// A press under a card of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Show every alert.
    List,
    /// Ask for the kind of a new one.
    New,
    /// It is of this kind.
    Kind(String),
    /// Show its card.
    Show,
    /// Show it in this language.
    Look(String),
    /// Ask for a part.
    Part(Part),
    /// How urgent.
    Severity(Severity),
    /// Where.
    Channel(Option<Channel>),
    /// What they wanted.
    Ask(Option<Ask>),
    /// How it was paid.
    Payment(Option<Payment>),
    /// How much.
    Band(Option<AmountBand>),
    /// This sign, or not.
    Flag(RedFlag),
    /// This advice, or not.
    Advice(Advice),
    /// For this place.
    Place(Place),
    /// For these of it.
    Segment(Option<Segment>),
    /// Known from them.
    Source(Source),
    /// So many days ago.
    Day(u8),
    /// Reported so many minutes ago.
    Reported(u16),
    /// Whether they agree.
    Consent(Consent),
    /// Ask for a note.
    Note,
    /// Take the note out.
    NoNote,
    /// Take the note in general words, or as it was typed.
    Offer(bool),
    /// Post the correction anew, or not.
    Pings(bool),
    /// Send it to me only.
    Test,
    /// Make this move, with what I saw in this version.
    Step(Move, i64),
    /// Ask whether it is to be withdrawn.
    AskRecall,
    /// Begin a correction.
    Correct,
    /// List what did not arrive.
    Failures,
    /// Try that again.
    Retry,
}

impl Press {
    /// The presses that carry nothing.
    pub const PLAIN: [Self; 11] = [
        Self::List,
        Self::New,
        Self::Show,
        Self::Note,
        Self::NoNote,
        Self::Test,
        Self::AskRecall,
        Self::Correct,
        Self::Failures,
        Self::Retry,
        Self::Place(Place::Everything),
    ];

    /// How a button writes it.
    #[must_use]
    pub fn code(&self) -> String {
        fn maybe<T: Coded>(value: Option<T>) -> &'static str {
            value.map_or(NONE, T::code)
        }
        match self {
            Self::List => "l".to_owned(),
            Self::New => "n".to_owned(),
            Self::Kind(kind) => format!("t{kind}"),
            Self::Show => "s".to_owned(),
            Self::Look(language) => format!("u{language}"),
            Self::Part(part) => format!("f{}", part.code()),
            Self::Severity(severity) => format!("v{severity}"),
            Self::Channel(channel) => format!("c{}", maybe(*channel)),
            Self::Ask(ask) => format!("a{}", maybe(*ask)),
            Self::Payment(payment) => format!("p{}", maybe(*payment)),
            Self::Band(band) => format!("b{}", maybe(*band)),
            Self::Flag(flag) => format!("r{flag}"),
            Self::Advice(advice) => format!("d{advice}"),
            Self::Place(Place::Everything) => "w".to_owned(),
            Self::Place(Place::Around(reach, class)) => format!("q{reach}.{}", class.0),
            Self::Segment(segment) => format!("g{}", segment.map_or(NONE, Segment::as_str)),
            Self::Source(source) => format!("i{source}"),
            Self::Day(days) => format!("y{days}"),
            Self::Reported(minutes) => format!("o{minutes}"),
            Self::Consent(consent) => format!("k{consent}"),
            Self::Note => "e".to_owned(),
            Self::NoNote => "x".to_owned(),
            Self::Offer(is_own) => format!("h{}", u8::from(*is_own)),
            Self::Pings(pings) => format!("j{}", u8::from(*pings)),
            Self::Test => "z".to_owned(),
            Self::Step(step, version) => format!("m{step}.{version}"),
            Self::AskRecall => "A".to_owned(),
            Self::Correct => "C".to_owned(),
            Self::Failures => "F".to_owned(),
            Self::Retry => "R".to_owned(),
        }
    }

    /// What a button writes so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        fn maybe<T: Coded>(word: &str) -> Option<Option<T>> {
            if word == NONE { Some(None) } else { T::from_code(word).map(Some) }
        }
        let (letter, about) = code.split_at_checked(1)?;
        let press = match letter {
            "l" => Self::List,
            "n" => Self::New,
            "t" => Self::Kind(about.to_owned()).checked(check_word(about).is_ok())?,
            "s" => Self::Show,
            "u" => {
                let is_code = (1..=12).contains(&about.len())
                    && about.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
                Self::Look(about.to_owned()).checked(is_code)?
            }
            "f" => Self::Part(Part::ALL.into_iter().find(|part| part.code() == about)?),
            "v" => Self::Severity(Severity::from_code(about)?),
            "c" => Self::Channel(maybe(about)?),
            "a" => Self::Ask(maybe(about)?),
            "p" => Self::Payment(maybe(about)?),
            "b" => Self::Band(maybe(about)?),
            "r" => Self::Flag(RedFlag::from_code(about)?),
            "d" => Self::Advice(Advice::from_code(about)?),
            "w" => Self::Place(Place::Everything),
            "q" => {
                let (reach, class) = about.split_once('.')?;
                Self::Place(Place::Around(Reach::from_code(reach)?, ClassId(class.parse().ok()?)))
            }
            "g" => Self::Segment(if about == NONE { None } else { Some(Segment::parse(about)?) }),
            "i" => Self::Source(Source::from_code(about)?),
            "y" => Self::Day(about.parse().ok()?),
            "o" => Self::Reported(about.parse().ok()?),
            "k" => Self::Consent(Consent::from_code(about)?),
            "e" => Self::Note,
            "x" => Self::NoNote,
            "h" => Self::Offer(about == "1"),
            "j" => Self::Pings(about == "1"),
            "z" => Self::Test,
            "m" => {
                let (step, version) = about.split_once('.')?;
                Self::Step(Move::from_code(step)?, version.parse().ok()?)
            }
            "A" => Self::AskRecall,
            "C" => Self::Correct,
            "F" => Self::Failures,
            "R" => Self::Retry,
            _ => return None,
        };
        // One way to write each.
        press.clone().checked(press.code() == code)
    }

    fn checked(self, is_good: bool) -> Option<Self> {
        is_good.then_some(self)
    }

    /// What pressing it asks for.
    #[must_use]
    pub const fn action(&self) -> Action {
        match self {
            Self::Step(Move::Approve | Move::Reject | Move::Confirm | Move::Unapprove, _) => Action::ApproveAlert,
            Self::Step(Move::SendAlone, _) => Action::SendRedAlone,
            _ => Action::DraftAlert,
        }
    }
}
