//! How far the meetings of many classes are, and what is to be expected of them.

use chrono::NaiveDate;

use crate::domain::campus::Coded as _;
use crate::domain::forecast::Reason;
use crate::domain::meeting::{Kind, Slot, State};
use crate::domain::overview::Tally;
use crate::domain::role::Duty;

use super::args::args;
use super::reminder::Standing;
use super::{Html, Locale, Plain, Text};

/// What stands above a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// What kind of meeting.
    pub kind: Kind,
    /// Which of the item's meetings.
    pub slot: Slot,
    /// The college that all classes are of.
    pub college: Option<String>,
    /// The last day, as the plan has it.
    pub due: NaiveDate,
    /// The working day by which it should really be held.
    pub effective: NaiveDate,
    /// How many classes stand how.
    pub tally: Tally,
    /// How many classes have held none in the whole campaign; `None` where nobody asks.
    pub never: Option<u32>,
    /// What is to be expected; `None` when the day is over.
    pub outlook: Option<Outlook>,
}

/// What is to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Of so many classes.
    pub total: u32,
    /// So many will have registered by the day.
    pub expected: u32,
    /// Hardly fewer.
    pub low: u32,
    /// Hardly more.
    pub high: u32,
    /// How many meetings of earlier months it rests on.
    pub past: u32,
}

/// What is listed, each with its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rows<'r> {
    /// Classes.
    Classes(Vec<(u32, &'r ClassRow)>),
    /// Colleges.
    Colleges(Vec<(u32, &'r CollegeRow)>),
}

/// A class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassRow {
    /// Its name.
    pub class: String,
    /// How far its meeting is.
    pub state: State,
    /// How it stands when it misses it.
    pub missing: Option<Standing>,
    /// When it was held.
    pub held_on: Option<NaiveDate>,
    /// Whether it was registered late.
    pub is_late: bool,
    /// Who there can be called.
    pub to_call: Vec<Duty>,
}

/// A college.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollegeRow {
    /// Its name.
    pub college: String,
    /// How many of its classes stand how.
    pub tally: Tally,
}

/// A class that it helps to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its name.
    pub class: String,
    /// Its college, where the list has several.
    pub college: Option<String>,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Who there can be called.
    pub to_call: Vec<Duty>,
}

impl Text {
    /// How far meetings are.
    #[must_use]
    pub fn overview(&self, locale: &Locale, head: &Head, rows: &Rows<'_>) -> Html {
        let mut lines = self.overview_head(locale, head);
        if let Some(never) = head.never {
            lines.push(self.line(locale, "overview-never", &args!["count" => never]));
        }
        if let Some(outlook) = &head.outlook {
            lines.push(self.outlook(locale, outlook));
        }
        match rows {
            Rows::Classes(rows) => {
                lines.extend(rows.iter().map(|(number, row)| self.overview_class(locale, *number, row)));
            }
            Rows::Colleges(rows) => lines.extend(rows.iter().map(|(number, row)| {
                let rate = self.rate(locale, &row.tally);
                let args = args!["number" => *number, "college" => row.college.as_str(), "rate" => &rate];
                self.line(locale, "overview-college", &args)
            })),
        }
        Html::joined(&lines, "\n")
    }

    /// What is to be expected, and some of those whom it helps to call.
    #[must_use]
    pub fn forecast(&self, locale: &Locale, head: &Head, total: u32, calls: &[(u32, &Call)]) -> Html {
        let mut lines = self.overview_head(locale, head);
        match &head.outlook {
            None => lines.push(self.line(locale, "forecast-over", &args![])),
            Some(outlook) => {
                lines.push(self.outlook(locale, outlook));
                lines.push(self.line(locale, "forecast-basis", &args!["past" => outlook.past]));
                let intro = if total > 0 { "forecast-calls" } else { "forecast-no-calls" };
                lines.push(self.line(locale, intro, &args![]));
            }
        }
        lines.extend(calls.iter().map(|(number, call)| self.call(locale, *number, call)));
        Html::joined(&lines, "\n")
    }

    fn overview_head(&self, locale: &Locale, head: &Head) -> Vec<Html> {
        let meeting = self.meeting_title(locale, head.kind, head.slot, 1);
        let due = self.last_day(locale, head.due, head.effective);
        let rate = self.rate(locale, &head.tally);
        let args = args![
            "meeting" => &meeting,
            "college" => head.college.as_deref().unwrap_or("all"),
            "due" => &due,
            "rate" => &rate,
        ];
        let mut lines = vec![self.line(locale, "overview-head", &args)];
        let Tally { late, peer_verified, verified, needs_look, planned, asked, returned, open, .. } = head.tally;
        let missing = [("open", open), ("planned", planned), ("returned", returned), ("asked", asked)];
        let held = [("late", late), ("verified", verified), ("peer", peer_verified), ("look", needs_look)];
        for parts in [missing, held] {
            let parts: Vec<_> = parts
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(part, count)| self.line(locale, "overview-part", &args!["part" => part, "count" => count]))
                .collect();
            if !parts.is_empty() {
                lines.push(Html::joined(&parts, " · "));
            }
        }
        lines
    }

    /// Held of how many, with those that need not beside it.
    fn rate(&self, locale: &Locale, tally: &Tally) -> Plain {
        let args = args![
            "held" => tally.held,
            "expected" => tally.expected(),
            "percent" => tally.percent(),
            "exempt" => tally.exempt,
        ];
        self.label(locale, "overview-rate.name", &args)
    }

    fn outlook(&self, locale: &Locale, outlook: &Outlook) -> Html {
        let Outlook { total, expected, low, high, .. } = *outlook;
        let certain = if low == high { "yes" } else { "no" };
        let args = args!["expected" => expected, "total" => total, "low" => low, "high" => high, "certain" => certain];
        self.line(locale, "forecast-outlook", &args)
    }

    fn overview_class(&self, locale: &Locale, number: u32, row: &ClassRow) -> Html {
        let state = match row.missing {
            Some(standing) => self.missing_standing(locale, standing),
            None => {
                let on = row.held_on.map(|on| self.day(locale, on).into_string()).unwrap_or_default();
                let late = if row.is_late { "yes" } else { "no" };
                let args = args!["state" => row.state.code(), "on" => on.as_str(), "late" => late];
                self.label(locale, "overview-state.name", &args)
            }
        };
        let args = args!["number" => number, "class" => row.class.as_str(), "state" => &state];
        let line = self.line(locale, "overview-class", &args);
        if row.missing.is_none() {
            return line;
        }
        self.with_duties(locale, &line, &row.to_call)
    }

    /// A line with who can be called behind it.
    fn with_duties(&self, locale: &Locale, line: &Html, duties: &[Duty]) -> Html {
        if duties.is_empty() {
            return self.line(locale, "overview-nobody", &args!["line" => line]);
        }
        let listed = self.listed_duties(locale, duties);
        self.line(locale, "overview-to-call", &args!["line" => line, "duties" => &listed])
    }

    /// Duties one behind the other.
    pub(super) fn listed_duties(&self, locale: &Locale, duties: &[Duty]) -> Plain {
        let named = duties.iter().map(|duty| self.duty(locale, *duty));
        let list = named
            .reduce(|list, duty| self.label(locale, "overview-duties.name", &args!["list" => &list, "duty" => &duty]));
        list.unwrap_or_else(|| Plain::written(String::new()))
    }

    fn call(&self, locale: &Locale, number: u32, call: &Call) -> Html {
        let reasons: Vec<_> = call.reasons.iter().filter(|reason| **reason != Reason::Nobody).collect();
        let reasons: Vec<_> = reasons
            .into_iter()
            .map(|reason| {
                let (code, times) = match reason {
                    Reason::Nobody => ("nobody", 0),
                    Reason::Moved(times) => ("moved", *times),
                    Reason::Late => ("late", 0),
                    Reason::Passed => ("passed", 0),
                    Reason::NoDate => ("none", 0),
                    Reason::Returned => ("returned", 0),
                };
                self.label(locale, "forecast-reason.name", &args!["reason" => code, "times" => times])
            })
            .collect();
        let reasons = reasons
            .into_iter()
            .reduce(|list, reason| {
                self.label(locale, "forecast-reasons.name", &args!["list" => &list, "reason" => &reason])
            })
            .unwrap_or_else(|| self.label(locale, "forecast-reason.name", &args!["reason" => "nobody", "times" => 0]));
        let args = args![
            "number" => number,
            "class" => call.class.as_str(),
            "college" => call.college.as_deref().unwrap_or("only"),
            "reasons" => &reasons,
        ];
        let line = self.line(locale, "forecast-call", &args);
        self.with_duties(locale, &line, &call.to_call)
    }

    /// The button that opens how far meetings are.
    #[must_use]
    pub fn overview_open_label(&self, locale: &Locale, kind: Kind, slot: Slot) -> Plain {
        self.turn_label(locale, "overview-open.button", kind, slot)
    }

    /// Its toast.
    #[must_use]
    pub fn overview_shown_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "overview-shown.toast", &args![])
    }

    /// The button that turns to other meetings, between two arrows.
    #[must_use]
    pub fn overview_turn_label(
        &self,
        locale: &Locale,
        (kind, slot): (Kind, Slot),
        before: &str,
        behind: &str,
    ) -> Plain {
        let label = self.turn_label(locale, "overview-turn.button", kind, slot);
        Plain::written(format!("{before}{label}{behind}"))
    }

    fn turn_label(&self, locale: &Locale, name: &'static str, kind: Kind, slot: Slot) -> Plain {
        self.label(locale, name, &args!["sort" => kind.code(), "month" => slot.month.unwrap_or(0)])
    }

    /// The button that opens the college with this number.
    #[must_use]
    pub fn overview_college_label(&self, locale: &Locale, number: u32) -> Plain {
        self.label(locale, "overview-college.button", &args!["number" => number])
    }

    /// The button that leads back to all colleges.
    #[must_use]
    pub fn overview_all_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "overview-all.button", &args![])
    }

    /// The button that opens what is to be expected.
    #[must_use]
    pub fn forecast_open_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "forecast-open.button", &args![])
    }
}
