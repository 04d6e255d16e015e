//! What people are told of meetings that are not registered.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::campus::Coded as _;
use crate::domain::meeting::{Kind, Slot};
use crate::domain::plan::EscalationRole;
use crate::domain::role::Duty;

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// A meeting that is missing, as one person is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What kind of meeting.
    pub kind: Kind,
    /// Which of the item's meetings.
    pub slot: Slot,
    /// The last day, as the plan has it.
    pub due: NaiveDate,
    /// The working day by which it should really be held.
    pub effective: NaiveDate,
    /// The last day on which it still counts as late.
    pub until: NaiveDate,
    /// Where the present day stands to these.
    pub phase: Phase,
    /// How many classes miss it.
    pub total: u32,
    /// Some of them.
    pub lines: Lines,
}

/// Where a day stands to those of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It is not over.
    Before,
    /// It counts, marked as late.
    Late,
    /// It takes consent.
    Over,
}

/// The classes that miss a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lines {
    /// Of whoever holds it.
    Own(Vec<Line>),
    /// One by one, for whoever looks after them.
    Classes(Vec<Line>),
    /// By college: its name, how many of its classes miss it, and how many there are.
    Colleges(Vec<(String, u32, u32)>),
}

/// A class that misses a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name.
    pub class: String,
    /// How far it is.
    pub standing: Standing,
    /// The level that should have been told and of which nobody can be.
    pub instead_of: Option<EscalationRole>,
}

/// How a class stands that misses a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has no date.
    NoDate,
    /// There is a date to come.
    Planned(NaiveDateTime),
    /// Its date has passed.
    Passed(NaiveDateTime),
    /// It has to be registered again.
    Returned,
}

impl Phase {
    const fn code(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Late => "late",
            Self::Over => "over",
        }
    }
}

impl Text {
    /// By when a meeting is to be held; both days where they differ.
    pub(super) fn last_day(&self, locale: &Locale, due: NaiveDate, effective: NaiveDate) -> Plain {
        if due == effective {
            return self.day(locale, due);
        }
        let args = args!["due" => &self.day(locale, due), "effective" => &self.day(locale, effective)];
        self.label(locale, "reminder-moved.name", &args)
    }

    /// How a class stands that misses a meeting.
    #[must_use]
    pub fn missing_standing(&self, locale: &Locale, standing: Standing) -> Plain {
        let (code, at) = match standing {
            Standing::NoDate => ("none", None),
            Standing::Planned(at) => ("planned", Some(at)),
            Standing::Passed(at) => ("passed", Some(at)),
            Standing::Returned => ("returned", None),
        };
        let at = at.map(|at| self.moment(locale, at).into_string()).unwrap_or_default();
        self.label(locale, "reminder-standing.name", &args!["standing" => code, "at" => at.as_str()])
    }

    /// Tells somebody of meetings that are missing.
    #[must_use]
    pub fn meetings_reminder(&self, locale: &Locale, sections: &[Section]) -> Html {
        let told: Vec<_> = sections.iter().map(|section| self.reminder_section(locale, section)).collect();
        Html::joined(&told, "\n\n")
    }

    fn reminder_section(&self, locale: &Locale, section: &Section) -> Html {
        let meeting = self.meeting_title(locale, section.kind, section.slot, 1);
        let due = self.last_day(locale, section.due, section.effective);
        let until = self.day(locale, section.until);
        let phase = section.phase.code();
        let (head, lines) = match &section.lines {
            Lines::Own(lines) => {
                let args = args!["meeting" => &meeting, "phase" => phase, "due" => &due, "until" => &until];
                (self.line(locale, "reminder-own", &args), self.reminder_lines(locale, lines))
            }
            Lines::Classes(lines) => {
                (self.reminder_head(locale, section, [&meeting, &due, &until]), self.reminder_lines(locale, lines))
            }
            Lines::Colleges(colleges) => {
                let told = colleges.iter().map(|(college, missing, all)| {
                    let args = args!["college" => college.as_str(), "missing" => *missing, "all" => *all];
                    self.line(locale, "reminder-college", &args)
                });
                (self.reminder_head(locale, section, [&meeting, &due, &until]), told.collect())
            }
        };
        let shown = match &section.lines {
            Lines::Own(lines) | Lines::Classes(lines) => lines.len(),
            Lines::Colleges(colleges) => {
                usize::try_from(colleges.iter().map(|(_, missing, _)| missing).sum::<u32>()).unwrap_or(usize::MAX)
            }
        };
        let left = section.total.saturating_sub(u32::try_from(shown).unwrap_or(u32::MAX));
        let more = (left > 0).then(|| self.line(locale, "reminder-more", &args!["count" => left]));
        Html::joined(&std::iter::once(head).chain(lines).chain(more).collect::<Vec<_>>(), "\n")
    }

    /// The button that passes a meeting on.
    #[must_use]
    pub fn pass_meeting_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "reminder-pass.button", &args![])
    }

    /// Its toast: to whom.
    #[must_use]
    pub fn meeting_passed_toast(&self, locale: &Locale, duties: &[Duty]) -> Plain {
        self.label(locale, "reminder-pass.toast", &args!["duties" => &self.listed_duties(locale, duties)])
    }

    /// The button that opens one of several meetings, by its class.
    #[must_use]
    pub fn open_missing_label(&self, locale: &Locale, class: &str) -> Plain {
        self.label(locale, "reminder-open.button", &args!["class" => class])
    }

    /// Tells somebody that a colleague with this duty passed a meeting on to them.
    #[must_use]
    pub fn meeting_passed(&self, locale: &Locale, from: Duty, section: &Section) -> Html {
        let meeting = self.meeting_title(locale, section.kind, section.slot, 1);
        let args = args!["duty" => &self.duty(locale, from), "meeting" => &meeting];
        Html::joined(&[self.line(locale, "reminder-passed", &args), self.reminder_section(locale, section)], "\n")
    }

    fn reminder_head(&self, locale: &Locale, section: &Section, [meeting, due, until]: [&Plain; 3]) -> Html {
        let args = args![
            "meeting" => meeting,
            "phase" => section.phase.code(),
            "count" => section.total,
            "due" => due,
            "until" => until,
        ];
        self.line(locale, "reminder-above", &args)
    }

    fn reminder_lines(&self, locale: &Locale, lines: &[Line]) -> Vec<Html> {
        let told = lines.iter().map(|line| {
            let standing = self.missing_standing(locale, line.standing);
            let args = args!["class" => line.class.as_str(), "standing" => &standing];
            match line.instead_of {
                None => self.line(locale, "reminder-class", &args),
                Some(level) => {
                    let line = self.line(locale, "reminder-class", &args);
                    self.line(locale, "reminder-instead", &args!["line" => &line, "level" => level.code()])
                }
            }
        });
        told.collect()
    }
}
