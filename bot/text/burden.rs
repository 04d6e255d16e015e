//! The burden budget, for those who look at it.

use chrono::NaiveDate;

use crate::domain::burden::Source;
use crate::domain::campus::{Bilingual, Coded as _};

use super::args::args;
use super::{Html, Locale, Text};

/// Points by what they were for, in the order in which they are told.
pub type Sums = [(Source, u32)];

/// One class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfClass<'a> {
    /// Its name.
    pub class: &'a str,
    /// The points of this week.
    pub points: u32,
    /// The points that a week has.
    pub cap: u32,
    /// A day of the month.
    pub month: NaiveDate,
    /// The points of the month.
    pub sums: &'a Sums,
}

/// Several classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfClasses<'a> {
    /// How many there are.
    pub total: u32,
    /// How many are over the cap this week.
    pub over: u32,
    /// The points that a week has.
    pub cap: u32,
    /// Some of them, with their points of this week.
    pub classes: &'a [(u32, &'a str, u32)],
    /// A day of the month.
    pub month: NaiveDate,
    /// The points of the month, of all of them together.
    pub sums: &'a Sums,
    /// Who asked for most of that, with the points; `None` is the whole university's office.
    pub senders: &'a [(Option<Bilingual>, u32)],
}

impl Text {
    /// The burden of one class.
    #[must_use]
    pub fn burden_of_class(&self, locale: &Locale, told: &OfClass<'_>) -> Html {
        let args = args!["class" => told.class, "points" => told.points, "cap" => told.cap];
        let lines = [self.line(locale, "burden-class", &args), self.burden_month(locale, told.month, told.sums)];
        Html::joined(&lines, "\n")
    }

    /// The burden of several classes, some of them by name.
    #[must_use]
    pub fn burden_of_classes(&self, locale: &Locale, told: &OfClasses<'_>) -> Html {
        let head = args!["total" => told.total, "over" => told.over, "cap" => told.cap];
        let mut lines = vec![self.line(locale, "burden-classes", &head)];
        for (number, class, points) in told.classes {
            let over = if *points > told.cap { "yes" } else { "no" };
            let args = args![
                "number" => *number, "class" => *class, "points" => *points, "cap" => told.cap, "over" => over,
            ];
            lines.push(self.line(locale, "burden-row", &args));
        }
        lines.push(self.burden_month(locale, told.month, told.sums));
        if !told.senders.is_empty() {
            lines.push(self.line(locale, "burden-senders", &args![]));
        }
        for (sender, points) in told.senders {
            let sender = self.place_label(locale, sender.as_ref());
            lines.push(self.line(locale, "burden-sender", &args!["sender" => &sender, "points" => *points]));
        }
        Html::joined(&lines, "\n")
    }

    fn burden_month(&self, locale: &Locale, month: NaiveDate, sums: &Sums) -> Html {
        let total = sums.iter().fold(0_u32, |total, (_, points)| total.saturating_add(*points));
        let month = self.month_title(locale, month);
        let mut lines = vec![self.line(locale, "burden-month", &args!["month" => &month, "points" => total])];
        for (source, points) in sums.iter().filter(|(_, points)| *points > 0) {
            let args = args!["source" => source.code(), "points" => *points];
            lines.push(self.line(locale, "burden-source", &args));
        }
        Html::joined(&lines, "\n")
    }

    /// What stands in place of classes where there are none.
    #[must_use]
    pub fn burden_none(&self, locale: &Locale) -> Html {
        self.line(locale, "burden-none", &args![])
    }
}
