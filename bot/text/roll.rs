//! A class on paper: what stands on the sheet, and what is said about it in the chat.

use chrono::{Datelike as _, NaiveDate};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// What is known of a roll.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The class.
    pub class: &'a str,
    /// Its college.
    pub college: &'a str,
    /// How many students.
    pub students: u32,
    /// How many sheets of paper.
    pub sheets: u32,
    /// The day it was made.
    pub today: NaiveDate,
    /// Our name in the messenger, without the `@`.
    pub bot: &'a str,
}

/// The words on a roll besides its class and its students.
#[derive(Clone, Debug)]
pub struct Words {
    /// Whether the language is written from right to left.
    pub is_right_to_left: bool,
    /// What this is.
    pub title: Plain,
    /// The college, how many students and when it was made.
    pub facts: Plain,
    /// Before the blank for the day.
    pub date: Plain,
    /// Before what it may be about.
    pub about: Plain,
    /// What it may be about.
    pub occasions: [Plain; 3],
    /// Above the columns.
    pub columns: [Plain; 5],
    /// Before the blanks at the bottom.
    pub blanks: [Plain; 2],
    /// What to do with the sheet, what is typed afterwards, and what else may be.
    pub how: [Plain; 3],
    /// What the mark of who is not on the messenger means.
    pub offline: Plain,
    /// What is on the sheet, and where it goes.
    pub privacy: Plain,
}

impl Text {
    /// The words on a roll.
    #[must_use]
    pub fn roll_words(&self, locale: &Locale, facts: &Facts<'_>) -> Words {
        let word = |name: &str| self.label(locale, name, &args![]);
        let served = self.nearest(locale).unwrap_or(locale);
        Words {
            is_right_to_left: served.is_right_to_left(),
            title: word("roll-sheet.title"),
            facts: self.roll_facts(locale, facts),
            date: word("roll-sheet.date"),
            about: word("roll-sheet.about"),
            occasions: ["roll-sheet.meeting", "roll-sheet.pledge", "roll-sheet.other"].map(word),
            columns: [
                "roll-column.number",
                "roll-column.name",
                "roll-column.present",
                "roll-column.signed",
                "roll-column.note",
            ]
            .map(word),
            blanks: ["roll-sheet.absent", "roll-sheet.signature"].map(word),
            how: [
                self.label(locale, "roll-sheet.how", &args!["bot" => facts.bot]),
                self.roll_example(locale),
                word("roll-sheet.or-all"),
            ],
            offline: word("roll-sheet.offline"),
            privacy: word("roll-sheet.privacy"),
        }
    }

    fn roll_facts(&self, locale: &Locale, facts: &Facts<'_>) -> Plain {
        let year = facts.today.year().to_string();
        let args = args![
            "college" => facts.college,
            "students" => facts.students,
            "year" => year.as_str(),
            "month" => facts.today.month(),
            "day" => facts.today.day(),
        ];
        self.label(locale, "roll-sheet.facts", &args)
    }

    /// A list of those who are absent, as it is typed from a sheet.
    #[must_use]
    pub fn roll_example(&self, locale: &Locale) -> Plain {
        self.label(locale, "roll-sheet.example", &args![])
    }

    /// The number of a sheet of paper, counted from 1.
    #[must_use]
    pub fn roll_number(&self, locale: &Locale, number: u32, sheets: u32) -> Plain {
        self.label(locale, "roll-sheet.sheet", &args!["number" => number, "sheets" => sheets])
    }

    /// Before the blank for how many are there of the students on one sheet.
    #[must_use]
    pub fn roll_present(&self, locale: &Locale, students: u32) -> Plain {
        self.label(locale, "roll-sheet.present", &args!["students" => students])
    }

    /// What stands under the file.
    #[must_use]
    pub fn roll_caption(&self, locale: &Locale, facts: &Facts<'_>) -> Html {
        let args = args![
            "class" => facts.class,
            "students" => facts.students,
            "sheets" => facts.sheets,
            "example" => &self.roll_example(locale),
        ];
        self.line(locale, "roll-caption", &args)
    }

    /// Some classes, with how many students each has; `None` for one without a roster.
    #[must_use]
    pub fn roll_classes(&self, locale: &Locale, classes: &[(&str, Option<u32>)]) -> Html {
        let head = if classes.is_empty() { "unbound-no-classes" } else { "roll-classes" };
        let head = self.line(locale, head, &args![]);
        let lines = classes.iter().map(|(class, students)| match students {
            Some(students) => self.line(locale, "roll-class", &args!["class" => *class, "students" => *students]),
            None => self.line(locale, "unbound-no-roster", &args!["class" => *class]),
        });
        Html::joined(&std::iter::once(head).chain(lines).collect::<Vec<_>>(), "\n")
    }

    /// The button that makes the roll of one of several classes.
    #[must_use]
    pub fn roll_class_label(&self, locale: &Locale, class: &str) -> Plain {
        self.label(locale, "roll-class.button", &args!["class" => class])
    }

    /// Its toast.
    #[must_use]
    pub fn roll_sent(&self, locale: &Locale, class: &str) -> Plain {
        self.label(locale, "roll-class.toast", &args!["class" => class])
    }
}
