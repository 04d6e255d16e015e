//! What a button under a card about a meeting says, and how the button writes it: a letter, and what it is about.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::meeting::{Form, Step};
use crate::domain::roster::StudentId;

/// How a button writes a day, and a moment of one.
const DAY: &str = "%Y%m%d";
const MOMENT: &str = "%Y%m%d%H%M";

/// What is to be done with a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Show everything that is due where it is.
    List,
    /// Show it.
    Show,
    /// Take this step, or ask for what the step needs.
    Step(Step),
    /// Take my last step back.
    Undo,
    /// It was held on this day.
    On(NaiveDate),
    /// It was held on another day than the last two.
    OtherDay,
    /// Everybody was there.
    AllHere,
    /// Show this page of the class, to say who was not there.
    Absent(u8),
    /// This one was not there, or was.
    Toggle(StudentId),
    /// Everybody who was not there is named.
    Named,
    /// It was held so.
    Form(Form),
    /// A picture comes.
    Photo,
    /// There is no picture.
    NoPhoto,
    /// Ask again on which day it was held.
    ChangeDay,
    /// Ask again who was there.
    ChangeAttendance,
    /// Write it down.
    Submit,
    /// Forget what I have said.
    Cancel,
    /// What somebody else registered is what I meant.
    Same,
    /// I mean another meeting.
    Another,
    /// Ask those who look after it to correct it.
    AskCorrection,
    /// It is to be held on this day.
    PlanOn(NaiveDate),
    /// It is to be held at this moment.
    PlanAt(NaiveDateTime),
    /// Where it is to be held is not said.
    NoPlace,
}

impl Press {
    /// Those that are about nothing else.
    pub const PLAIN: [Self; 16] = [
        Self::List,
        Self::Show,
        Self::Undo,
        Self::OtherDay,
        Self::AllHere,
        Self::Named,
        Self::Photo,
        Self::NoPhoto,
        Self::ChangeDay,
        Self::ChangeAttendance,
        Self::Submit,
        Self::Cancel,
        Self::Same,
        Self::Another,
        Self::AskCorrection,
        Self::NoPlace,
    ];

    /// How a button writes it.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::List => "l".to_owned(),
            Self::Show => "s".to_owned(),
            Self::Step(step) => format!("z{step}"),
            Self::Undo => "u".to_owned(),
            Self::On(day) => format!("d{}", day.format(DAY)),
            Self::OtherDay => "o".to_owned(),
            Self::AllHere => "a".to_owned(),
            Self::Absent(page) => format!("b{page}"),
            Self::Toggle(student) => format!("t{}", student.0),
            Self::Named => "e".to_owned(),
            Self::Form(form) => format!("f{form}"),
            Self::Photo => "p".to_owned(),
            Self::NoPhoto => "q".to_owned(),
            Self::ChangeDay => "c".to_owned(),
            Self::ChangeAttendance => "h".to_owned(),
            Self::Submit => "y".to_owned(),
            Self::Cancel => "n".to_owned(),
            Self::Same => "w".to_owned(),
            Self::Another => "m".to_owned(),
            Self::AskCorrection => "j".to_owned(),
            Self::PlanOn(day) => format!("g{}", day.format(DAY)),
            Self::PlanAt(moment) => format!("i{}", moment.format(MOMENT)),
            Self::NoPlace => "k".to_owned(),
        }
    }

    /// What a button writes so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, about) = code.split_at_checked(1)?;
        let day = || NaiveDate::parse_from_str(about, DAY).ok();
        let press = match letter {
            "l" => Self::List,
            "s" => Self::Show,
            "z" => Self::Step(Step::from_code(about)?),
            "u" => Self::Undo,
            "d" => Self::On(day()?),
            "o" => Self::OtherDay,
            "a" => Self::AllHere,
            "b" => Self::Absent(about.parse().ok()?),
            "t" => Self::Toggle(StudentId(about.parse().ok()?)),
            "e" => Self::Named,
            "f" => Self::Form(Form::from_code(about)?),
            "p" => Self::Photo,
            "q" => Self::NoPhoto,
            "c" => Self::ChangeDay,
            "h" => Self::ChangeAttendance,
            "y" => Self::Submit,
            "n" => Self::Cancel,
            "w" => Self::Same,
            "m" => Self::Another,
            "j" => Self::AskCorrection,
            "g" => Self::PlanOn(day()?),
            "i" => Self::PlanAt(NaiveDateTime::parse_from_str(about, MOMENT).ok()?),
            "k" => Self::NoPlace,
            _ => return None,
        };
        // One way to write each.
        (press.code() == code).then_some(press)
    }

    /// What pressing it asks for.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Step(step) => step_action(step),
            _ => Action::HoldMeetings,
        }
    }
}

/// What a step with a meeting asks for.
#[must_use]
pub const fn step_action(step: Step) -> Action {
    match step {
        Step::Plan | Step::Register | Step::Correct | Step::AskExempt => Action::HoldMeetings,
        // The service's own steps are nobody's.
        Step::Attest | Step::Doubt => Action::LookAfterMeetings,
        Step::Verify | Step::Return | Step::Admit | Step::Exempt | Step::Refuse | Step::Reopen => {
            Action::LookAfterMeetings
        }
    }
}
