//! Rosters that staff send as a file: what a list would change, what it changed, and what is wrong with it.

use chrono::NaiveDateTime;

use crate::domain::import::{BadFile, Tally};
use crate::domain::listing::{Change, Column, Entry, Why};
use crate::domain::roster::{MaskedName, Seat, Student};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// What a card about a list says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// It can be applied.
    Ready {
        /// Until when, in campus time.
        until: NaiveDateTime,
    },
    /// It has mistakes, and cannot.
    Faulty {
        /// How many rows have some.
        rows: u32,
    },
    /// It changes nothing.
    Same,
    /// It was applied.
    Applied,
}

/// How many students a list is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// In all classes.
    pub total: Tally,
    /// In the first few, by name.
    pub classes: Vec<(String, Tally)>,
    /// How many classes there are besides.
    pub more: u32,
}

/// A line of the file with everything that is different and everything that is wrong.
#[derive(Clone, Copy, Debug)]
pub struct Difference<'a> {
    note: Note<'a>,
    row: Option<u32>,
}

/// What a line is about.
#[derive(Clone, Copy, Debug)]
pub enum Note<'a> {
    /// Something is wrong.
    Mistake(&'a Why),
    /// Somebody is new.
    New(&'a Entry),
    /// Somebody is in the same class in another way.
    Changed(&'a Change),
    /// Somebody comes from another class.
    Moved(&'a Change),
    /// Somebody had left.
    Back(&'a Change),
    /// Somebody is in no class any more.
    Left(&'a Student),
}

impl<'a> Difference<'a> {
    /// A line about a row of the list; about none for who does not stand in it.
    #[must_use]
    pub const fn of(note: Note<'a>, row: Option<u32>) -> Self {
        Self { note, row }
    }
}

impl Text {
    /// The card about a list.
    #[must_use]
    pub fn import_card(&self, locale: &Locale, head: Head, counted: &Counted) -> Html {
        let mut lines = vec![match head {
            Head::Ready { until } => self.line(locale, "import-ready", &args!["until" => &self.moment(locale, until)]),
            Head::Faulty { rows } => self.line(locale, "import-faulty", &args!["rows" => rows]),
            Head::Same => self.line(locale, "import-same", &args![]),
            Head::Applied => self.line(locale, "import-applied", &args![]),
        }];
        let Tally { new, changed, moved, left, same } = counted.total;
        let total = args!["new" => new, "changed" => changed, "moved" => moved, "same" => same];
        if let Head::Faulty { .. } = head {
            // Who seems to have left may stand in a row that is not understood.
            lines.push(self.line(locale, "import-understood", &total));
            return Html::joined(&lines, "\n");
        }
        let numbers = |tally: &Tally| {
            let Tally { new, changed, moved, left, same } = *tally;
            args!["new" => new, "changed" => changed, "moved" => moved, "left" => left, "same" => same]
        };
        lines.push(self.line(locale, "import-total", &numbers(&Tally { new, changed, moved, left, same })));
        for (class, tally) in &counted.classes {
            let numbers = self.line(locale, "import-numbers", &numbers(tally));
            lines.push(self.line(locale, "import-class", &args!["class" => class.as_str(), "numbers" => &numbers]));
        }
        if counted.more > 0 {
            lines.push(self.line(locale, "import-more", &args!["count" => counted.more]));
        }
        Html::joined(&lines, "\n")
    }

    /// The card about a list that was not applied.
    #[must_use]
    pub fn import_cancelled_card(&self, locale: &Locale) -> Html {
        self.line(locale, "import-cancelled", &args![])
    }

    /// The button that applies a list.
    #[must_use]
    pub fn apply_import_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "import-apply.button", &args![])
    }

    /// The button that forgets it.
    #[must_use]
    pub fn cancel_import_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "import-cancel.button", &args![])
    }

    /// The toast once it is applied.
    #[must_use]
    pub fn import_applied(&self, locale: &Locale) -> Plain {
        self.label(locale, "import-applied.toast", &args![])
    }

    /// The toast once it is forgotten.
    #[must_use]
    pub fn import_cancelled(&self, locale: &Locale) -> Plain {
        self.label(locale, "import-cancelled.toast", &args![])
    }

    /// What stands under the file, of which `rows` rows have mistakes.
    #[must_use]
    pub fn import_caption(&self, locale: &Locale, rows: u32) -> Html {
        self.line(locale, "import-caption", &args!["rows" => rows])
    }

    /// The file's heading.
    #[must_use]
    pub fn import_heading(&self, locale: &Locale) -> [Plain; 4] {
        let name = |name| self.label(locale, name, &args![]);
        [
            name("import-heading-row.name"),
            name("import-heading-kind.name"),
            name("import-heading-who.name"),
            name("import-heading-note.name"),
        ]
    }

    /// The cells of a line of it.
    #[must_use]
    pub fn import_line(&self, locale: &Locale, line: &Difference<'_>) -> [Plain; 4] {
        let nothing = || Plain::written(String::new());
        let row = line.row.map_or_else(nothing, |row| Plain::written(row.to_string()));
        let kind = self.label(locale, kind(line.note), &args![]);
        let now = |entry: &Entry| self.where_and_who(locale, &entry.class, entry.seat, &entry.name);
        let was = |student: &Student| self.where_and_who(locale, &student.class, student.seat, &student.name);
        let (who, note) = match line.note {
            Note::Mistake(why) => (nothing(), self.fault(locale, why)),
            Note::New(entry) => (now(entry), nothing()),
            Note::Left(student) => (was(student), nothing()),
            Note::Back(change) => (now(&change.entry), self.label(locale, "import-note-back.text", &args![])),
            Note::Changed(change) | Note::Moved(change) => {
                let (former, who) = (was(&change.before), now(&change.entry));
                let note = if former == who {
                    self.label(locale, "import-note-other.text", &args![])
                } else {
                    self.label(locale, "import-note-was.text", &args!["former" => &former])
                };
                (who, note)
            }
        };
        [row, kind, who, note]
    }

    /// The last line of a file into which `count` lines did not fit.
    #[must_use]
    pub fn import_cut(&self, locale: &Locale, count: u32) -> Plain {
        self.label(locale, "import-cut.text", &args!["count" => count])
    }

    /// A student with the class.
    fn where_and_who(&self, locale: &Locale, class: &str, seat: Seat, name: &MaskedName) -> Plain {
        self.label(locale, "import-who.name", &args!["class" => class, "who" => &self.who(locale, seat, name)])
    }

    /// What a column is called.
    fn column(&self, locale: &Locale, column: Column) -> Plain {
        let name = match column {
            Column::Class => "import-column-class.name",
            Column::Seat => "import-column-seat.name",
            Column::Name => "import-column-name.name",
            Column::Number => "import-column-number.name",
            Column::Segments => "import-column-segments.name",
            Column::Language => "import-column-language.name",
            Column::Campus => "import-column-campus.name",
            Column::College => "import-column-college.name",
            Column::Cohort => "import-column-cohort.name",
            Column::Cadence => "import-column-cadence.name",
        };
        self.label(locale, name, &args![])
    }

    /// What is wrong with a row of a list. It is kept with the delivery, so it repeats nothing that may be a
    /// person's name or number in a wrong column.
    #[must_use]
    pub fn fault(&self, locale: &Locale, why: &Why) -> Plain {
        let say = |name| self.label(locale, name, &args![]);
        let about = |name, column| self.label(locale, name, &args!["column" => &self.column(locale, column)]);
        let like = |name, row: u32| self.label(locale, name, &args!["row" => row]);
        match why {
            Why::Empty(column) => about("import-fault-empty.text", *column),
            Why::Formula(column) => about("import-fault-formula.text", *column),
            Why::Strange(column) => about("import-fault-strange.text", *column),
            Why::BadSeat => self.label(locale, "import-fault-seat.text", &args!["most" => u32::from(Seat::MAX)]),
            Why::BadName => say("import-fault-name.text"),
            Why::BadNumber => say("import-fault-number.text"),
            Why::RoundedNumber => say("import-fault-rounded.text"),
            Why::ShortNumber => say("import-fault-short.text"),
            Why::IdentityCard => say("import-fault-identity-card.text"),
            Why::Telephone => say("import-fault-telephone.text"),
            Why::NoSuchClass { nearest: None, .. } => say("import-fault-class.text"),
            Why::NoSuchClass { class, nearest: Some(nearest) } => {
                let args = args!["word" => class.as_str(), "nearest" => nearest.as_str()];
                self.label(locale, "import-fault-class-near.text", &args)
            }
            Why::SeatTwice(row) => like("import-fault-seat-twice.text", *row),
            Why::NumberTwice(row) => like("import-fault-number-twice.text", *row),
            Why::NoSuchSegment(_) => say("import-fault-segment.text"),
            Why::NoSuchLanguage(_) => say("import-fault-language.text"),
            Why::NotSpoken(_) => say("import-fault-not-spoken.text"),
            Why::NoSuchCampus(_) => say("import-fault-campus.text"),
            Why::NoSuchCadence(_) => say("import-fault-cadence.text"),
            Why::BadCohort => say("import-fault-cohort.text"),
            Why::NewClassNowhere => say("import-fault-new-class.text"),
            Why::SeveralSegments => say("import-fault-several-segments.text"),
            Why::BadClass => say("import-fault-bad-class.text"),
            Why::ClassTwice(row) => like("import-fault-class-twice.text", *row),
            Why::ClassElsewhere => say("import-fault-class-elsewhere.text"),
        }
    }

    /// Why a file is not read, and what to do about it.
    pub(super) fn bad_file(&self, locale: &Locale, why: &BadFile) -> Html {
        let say = |id| self.line(locale, id, &args![]);
        match why {
            BadFile::Empty => say("refusal-file-empty"),
            BadFile::TooLarge { mib } => self.line(locale, "refusal-file-too-large", &args!["mib" => *mib]),
            BadFile::Compound => say("refusal-file-compound"),
            BadFile::NotAWorkbook => say("refusal-file-not-a-workbook"),
            BadFile::Macros => say("refusal-file-macros"),
            BadFile::Damaged => say("refusal-file-damaged"),
            BadFile::Bomb => say("refusal-file-bomb"),
            BadFile::SeveralSheets => say("refusal-file-several-sheets"),
            BadFile::Encoding => say("refusal-file-encoding"),
            BadFile::TooManyRows { most } => self.line(locale, "refusal-file-rows", &args!["most" => *most]),
            BadFile::TooManyColumns { row, most } => {
                self.line(locale, "refusal-file-columns", &args!["row" => *row, "most" => *most])
            }
            BadFile::HugeCell { row, most } => {
                self.line(locale, "refusal-file-huge-cell", &args!["row" => *row, "most" => *most])
            }
            BadFile::NoHeading { missing } => {
                let missing: Vec<_> = missing.iter().map(|column| self.column(locale, *column)).collect();
                self.line(locale, "refusal-file-no-heading", &args!["missing" => &self.listed(locale, &missing)])
            }
            BadFile::ColumnTwice { row, column } => {
                let args = args!["row" => *row, "column" => &self.column(locale, *column)];
                self.line(locale, "refusal-file-column-twice", &args)
            }
        }
    }

    /// Names one after the other.
    pub(super) fn listed(&self, locale: &Locale, names: &[Plain]) -> Plain {
        let mut names = names.iter().cloned();
        let first = names.next().unwrap_or_else(|| Plain::written(String::new()));
        names.fold(first, |list, name| {
            self.label(locale, "import-listed.text", &args!["list" => &list, "name" => &name])
        })
    }

    /// The names of classes one after the other, for a refusal.
    pub(super) fn listed_classes(&self, locale: &Locale, names: &[String]) -> Plain {
        let names: Vec<_> = names.iter().map(|name| Plain::written(name.clone())).collect();
        self.listed(locale, &names)
    }
}

const fn kind(note: Note<'_>) -> &'static str {
    match note {
        Note::Mistake(_) => "import-kind-mistake.name",
        Note::New(_) => "import-kind-new.name",
        Note::Changed(_) => "import-kind-changed.name",
        Note::Moved(_) => "import-kind-moved.name",
        Note::Back(_) => "import-kind-back.name",
        Note::Left(_) => "import-kind-left.name",
    }
}
