//! A list (名单) of students or of classes that staff bring: what its columns mean, what is wrong with it, and
//! how it differs from what is known.
//!
//! A list of students speaks for the classes that stand in it, and for no other: whoever is in one of these on
//! the roster and not in the list has left.

mod class;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;

use chrono::NaiveDate;

use super::campus::{Coded as _, coded};
use super::plan::Cadence;
use super::privacy::{is_identity, is_mobile};
use super::roster::{MaskedName, Seat, Student};
use super::sign::narrow;
use super::tip::Segment;

pub use class::{ClassListing, Known};

/// One row that is not empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number as a spreadsheet shows it, from 1.
    pub number: u32,
    /// Its cells from the first column on; empty ones at the end are left out.
    pub cells: Vec<Cell>,
}

#[cfg(test)]
impl Row {
    /// The rows of a table that is written with semicolons between its cells.
    pub fn of_lines(text: &str) -> Vec<Self> {
        let cell = |text: &str| match (text, text.parse()) {
            ("", _) => Cell::Empty,
            (_, Ok(number)) => Cell::Number(number),
            (text, Err(_)) => Cell::Text(text.to_owned()),
        };
        let row = |(number, line): (u32, &str)| Self { number, cells: line.split(';').map(cell).collect() };
        (1..).zip(text.lines()).map(row).collect()
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, without the space around it.
    Text(String),
    /// A number, which may have lost zeros before it or digits behind.
    Number(f64),
    /// Something that is calculated, or that a spreadsheet would calculate.
    Formula,
    /// A day.
    Date(NaiveDate),
    /// A time, a truth or an error.
    Other,
}

/// Rows among which the heading is looked for; titles may stand above it.
const HEADING_ROWS: usize = 10;

/// How many characters a student number has.
const NUMBER_CHARS: std::ops::RangeInclusive<usize> = 4..=20;

/// From here on doubles leave whole numbers out (IEEE 754: 2^53).
const EXACT_BELOW: f64 = 9_007_199_254_740_992.0;

/// Characters of an unknown word that are repeated to whoever wrote it.
const QUOTED_CHARS: usize = 20;

const WORDS: &str = include_str!("listing.txt");

coded! {
    /// What a column holds.
    Column {
        /// The name of the class.
        Class = "class",
        /// The number within the class.
        Seat = "seat",
        /// The name of the student.
        Name = "name",
        /// The student number.
        Number = "number",
        /// The kinds of people the student belongs to.
        Segments = "segments",
        /// The language the student should be spoken to in.
        Language = "language",
        /// The campus of a class.
        Campus = "campus",
        /// The college of a class.
        College = "college",
        /// The year in which a class's people came.
        Cohort = "cohort",
        /// How often a class gets tips.
        Cadence = "cadence",
    }
}

/// What every list of students has.
const REQUIRED: [Column; 4] = [Column::Class, Column::Seat, Column::Name, Column::Number];

/// Why the columns of a list cannot be told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeadingError {
    /// No row names the columns.
    #[error(
        "none of the first {HEADING_ROWS} rows names the columns; missing: {}. Write a heading row with {}, in English \
         or in Chinese",
        list(.missing),
        list(.required)
    )]
    Missing {
        /// What the most promising row lacks.
        missing: Vec<Column>,
        /// What a heading row has.
        required: Vec<Column>,
    },
    /// Two columns are called the same.
    #[error("row {row} names the column `{column}` twice: keep one of them")]
    Twice {
        /// The heading row.
        row: u32,
        /// The column.
        column: Column,
    },
}

fn list(columns: &[Column]) -> String {
    columns.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Something wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The number of the row.
    pub row: u32,
    /// What.
    pub why: Why,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}: {}", self.row, self.why)
    }
}

/// What is wrong with a row. It never repeats a name or a number of a person.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// A cell that every row needs is empty.
    #[error("`{0}` is empty")]
    Empty(Column),
    /// A cell is calculated, or would be.
    #[error("`{0}` is a formula or begins like one: paste it as a plain value")]
    Formula(Column),
    /// A cell holds a date, a truth or an error.
    #[error("`{0}` is neither text nor a number: format the column as text")]
    Strange(Column),
    /// The number within the class is none.
    #[error("`seat` is no whole number from 1 to {}", Seat::MAX)]
    BadSeat,
    /// There is no letter in the name.
    #[error("`name` has no letter in it")]
    BadName,
    /// The student number has signs that none has.
    #[error("`number` is not {} to {} letters and digits", NUMBER_CHARS.start(), NUMBER_CHARS.end())]
    BadNumber,
    /// The spreadsheet program rounded the student number.
    #[error("`number` was rounded by the spreadsheet program: format the column as text and paste it again")]
    RoundedNumber,
    /// The spreadsheet program took the zeros away.
    #[error(
        "`number` is shorter than the others and may have lost zeros: format the column as text and paste it again"
    )]
    ShortNumber,
    /// It is somebody's identity card.
    #[error("`number` is an identity card's, which must not be kept: put the student number there")]
    IdentityCard,
    /// It is somebody's telephone.
    #[error("`number` is a mobile telephone's, which must not be kept: put the student number there")]
    Telephone,
    /// No class is called so.
    #[error("there is no class `{class}`{}; enter it with `wuzha class add`", meant(.nearest))]
    NoSuchClass {
        /// The word.
        class: String,
        /// A class that is called nearly so.
        nearest: Option<String>,
    },
    /// Another row has the same number within the same class.
    #[error("row {0} has the same `seat` in the same class")]
    SeatTwice(u32),
    /// Another row has the same student number.
    #[error("row {0} has the same `number`")]
    NumberTwice(u32),
    /// A word for no segment.
    #[error("`{0}` is no segment: write freshmen, graduating, international or staff, or leave it empty")]
    NoSuchSegment(String),
    /// A word for no language.
    #[error("`{0}` is no language that is known here: leave it empty")]
    NoSuchLanguage(String),
    /// A language in which the bot has nothing to say.
    #[error("the bot does not speak `{0}` yet: leave it empty")]
    NotSpoken(String),
    /// A word for no campus of the plan.
    #[error("the plan has no campus `{0}`: write its id or its name")]
    NoSuchCampus(String),
    /// No year in which a class's people can have come.
    #[error("`cohort` is no year like 2023: correct it, or leave it empty")]
    BadCohort,
    /// A word for no cadence.
    #[error("`{0}` is no cadence: write daily, three_a_week or weekly, or leave it empty")]
    NoSuchCadence(String),
    /// A class that there is not yet, without what must be known of it.
    #[error("the class is new: its first row needs `campus` and `college`")]
    NewClassNowhere,
    /// A class of several kinds of people.
    #[error("a class has one segment at most")]
    SeveralSegments,
    /// What no class can be.
    #[error("a class has a name of at most 40 characters and one or two languages")]
    BadClass,
    /// Another row has the same class.
    #[error("row {0} has the same class")]
    ClassTwice(u32),
    /// The class is known, with something else about it.
    #[error("the class is entered already, at another campus or college")]
    ClassElsewhere,
}

fn meant(nearest: &Option<String>) -> String {
    nearest.as_ref().map_or_else(String::new, |class| format!(" (is {class} meant?)"))
}

/// A row that is understood. It holds a whole student number, so it shows nothing in print.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// The number of the row.
    pub row: u32,
    /// The class.
    pub class: String,
    /// The number within the class.
    pub seat: Seat,
    /// The masked name.
    pub name: MaskedName,
    /// The whole student number, which is hashed and forgotten.
    pub number: String,
    /// The kinds of people the student belongs to.
    pub segments: BTreeSet<Segment>,
    /// The code of the language.
    pub language: Option<String>,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line({})", self.row)
    }
}

/// A list, as far as it is understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The rows that are understood.
    pub lines: Vec<Line>,
    /// What is wrong, by row.
    pub faults: Vec<Fault>,
}

impl Listing {
    /// Finds the heading and reads what is below. `classes` are those that there are.
    ///
    /// # Errors
    /// When the columns cannot be told.
    pub fn read(rows: &[Row], classes: &BTreeSet<String>) -> Result<Self, HeadingError> {
        let words = Words::read();
        let (places, below) = heading(rows, &words, &REQUIRED)?;
        let longest =
            below.iter().filter_map(|row| number_text(places.cell(row, Column::Number)).ok()).map(|n| n.len());
        let digits = longest.max().unwrap_or_default();
        let named = below.iter().filter_map(|row| text(places.cell(row, Column::Class), Column::Class).ok().flatten());
        let meant = meant_by(named.filter(|word| !classes.contains(word)).collect(), classes);
        let reader = Reader { words: &words, places: &places, classes, meant, digits };

        let mut listing = Self::default();
        let mut seats = HashMap::new();
        let mut numbers = HashMap::new();
        for row in below {
            let mut faults = Vec::new();
            let Some(line) = reader.line(row, &mut faults) else {
                listing.faults.extend(faults.into_iter().map(|why| Fault { row: row.number, why }));
                continue;
            };
            let seat_row = *seats.entry((line.class.clone(), line.seat)).or_insert(row.number);
            let number_row = *numbers.entry(line.number.clone()).or_insert(row.number);
            let why = if number_row != row.number {
                Some(Why::NumberTwice(number_row))
            } else {
                (seat_row != row.number).then_some(Why::SeatTwice(seat_row))
            };
            match why {
                Some(why) => listing.faults.push(Fault { row: row.number, why }),
                None => listing.lines.push(line),
            }
        }
        Ok(listing)
    }
}

/// Where the columns are.
struct Places(BTreeMap<Column, usize>);

impl Places {
    fn cell<'r>(&self, row: &'r Row, column: Column) -> &'r Cell {
        self.0.get(&column).and_then(|place| row.cells.get(*place)).unwrap_or(&Cell::Empty)
    }
}

fn heading<'r>(rows: &'r [Row], words: &Words, required: &[Column]) -> Result<(Places, &'r [Row]), HeadingError> {
    let mut missing = required.to_vec();
    for (at, row) in rows.iter().take(HEADING_ROWS).enumerate() {
        let mut places = BTreeMap::new();
        let mut twice = None;
        for (place, cell) in row.cells.iter().enumerate() {
            let Cell::Text(word) = cell else { continue };
            let Some(column) = words.columns.get(&folded(word)) else { continue };
            if places.insert(*column, place).is_some() {
                twice = Some(HeadingError::Twice { row: row.number, column: *column });
            }
        }
        let lacks: Vec<_> = required.iter().copied().filter(|column| !places.contains_key(column)).collect();
        if lacks.is_empty() {
            return twice.map_or_else(|| Ok((Places(places), &rows[at + 1..])), Err);
        }
        if lacks.len() < missing.len() {
            missing = lacks;
        }
    }
    Err(HeadingError::Missing { missing, required: required.to_vec() })
}

struct Reader<'a> {
    words: &'a Words,
    places: &'a Places,
    classes: &'a BTreeSet<String>,
    /// What may be meant by each word that is no class. A list that brings a new class has it in many rows.
    meant: HashMap<String, Option<String>>,
    /// How long the longest student number is.
    digits: usize,
}

impl Reader<'_> {
    /// The row, or everything that is wrong with it.
    fn line(&self, row: &Row, faults: &mut Vec<Why>) -> Option<Line> {
        let text = |column| text(self.places.cell(row, column), column);
        let required = |column| text(column)?.ok_or(Why::Empty(column));

        let class = required(Column::Class).and_then(|word| self.class(word));
        let class = or_noted(class, faults);
        let name = required(Column::Name).and_then(|name| MaskedName::of(&name).ok_or(Why::BadName));
        let name = or_noted(name, faults);
        let seat = or_noted(self.seat(row), faults);
        let number = or_noted(self.number(row), faults);
        let segments =
            text(Column::Segments).and_then(|words| segments(words.as_deref().unwrap_or_default(), self.words));
        let segments = or_noted(segments, faults);
        let language = text(Column::Language).and_then(|word| word.map(|word| self.words.language(&word)).transpose());
        let language = or_noted(language, faults);
        Some(Line {
            row: row.number,
            class: class?,
            seat: seat?,
            name: name?,
            number: number?,
            segments: segments?,
            language: language?,
        })
    }

    fn class(&self, word: String) -> Result<String, Why> {
        if self.classes.contains(&word) {
            return Ok(word);
        }
        let nearest = self.meant.get(&word).cloned().flatten();
        Err(Why::NoSuchClass { class: quoted(&word), nearest })
    }

    fn seat(&self, row: &Row) -> Result<Seat, Why> {
        match self.places.cell(row, Column::Seat) {
            Cell::Number(number) if number.fract() == 0.0 && (1.0..=f64::from(Seat::MAX)).contains(number) =>
            {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 999, and whole")]
                Seat::new(*number as u16).ok_or(Why::BadSeat)
            }
            Cell::Number(_) => Err(Why::BadSeat),
            cell => {
                let word = text(cell, Column::Seat)?.ok_or(Why::Empty(Column::Seat))?;
                narrowed(&word).parse().ok().and_then(Seat::new).ok_or(Why::BadSeat)
            }
        }
    }

    fn number(&self, row: &Row) -> Result<String, Why> {
        let cell = self.places.cell(row, Column::Number);
        let number = number_text(cell)?;
        if matches!(cell, Cell::Number(_)) && number.len() < self.digits {
            return Err(Why::ShortNumber);
        }
        if is_identity(number.as_bytes()) {
            return Err(Why::IdentityCard);
        }
        if is_mobile(number.as_bytes()) {
            return Err(Why::Telephone);
        }
        Ok(number)
    }
}

/// What was read, or nothing and a note of what is wrong.
fn or_noted<T>(read: Result<T, Why>, faults: &mut Vec<Why>) -> Option<T> {
    read.map_err(|why| faults.push(why)).ok()
}

fn segments(named: &str, words: &Words) -> Result<BTreeSet<Segment>, Why> {
    let named = named.split([',', ';', '/', '|', '\u{3001}', '\u{ff0c}', '\u{ff1b}']);
    let segment =
        |word: &str| words.segments.get(&folded(word)).copied().ok_or_else(|| Why::NoSuchSegment(quoted(word)));
    named.filter(|word| !word.trim().is_empty()).map(segment).collect()
}

/// What a list may call things.
struct Words {
    columns: HashMap<String, Column>,
    segments: HashMap<String, Segment>,
    languages: HashMap<String, String>,
    cadences: HashMap<String, Cadence>,
}

impl Words {
    fn read() -> Self {
        let mut all = Self {
            columns: HashMap::new(),
            segments: HashMap::new(),
            languages: HashMap::new(),
            cadences: HashMap::new(),
        };
        for line in WORDS.lines() {
            let mut words = line.split_whitespace();
            let (Some(kind), Some(code)) = (words.next(), words.next()) else { continue };
            let called = words.chain([code]).map(folded);
            match kind {
                "column" => {
                    let column = Column::from_code(code);
                    all.columns.extend(called.filter_map(|word| Some((word, column?))));
                }
                "segment" => all.segments.extend(called.filter_map(|word| Some((word, Segment::parse(code)?)))),
                "language" => all.languages.extend(called.map(|word| (word, code.to_owned()))),
                "cadence" => {
                    let cadence = Cadence::from_code(code);
                    all.cadences.extend(called.filter_map(|word| Some((word, cadence?))));
                }
                _ => {}
            }
        }
        all
    }

    fn language(&self, word: &str) -> Result<String, Why> {
        self.languages.get(&folded(word)).cloned().ok_or_else(|| Why::NoSuchLanguage(quoted(word)))
    }

    fn cadence(&self, word: &str) -> Result<Cadence, Why> {
        self.cadences.get(&folded(word)).copied().ok_or_else(|| Why::NoSuchCadence(quoted(word)))
    }
}

/// The text of a cell; `None` when it is empty.
fn text(cell: &Cell, column: Column) -> Result<Option<String>, Why> {
    match cell {
        Cell::Empty => Ok(None),
        Cell::Text(text) => Ok(Some(text.clone())),
        Cell::Number(number) => Ok(Some(number.to_string())),
        Cell::Formula => Err(Why::Formula(column)),
        Cell::Date(_) | Cell::Other => Err(Why::Strange(column)),
    }
}

/// A student number as it is written.
fn number_text(cell: &Cell) -> Result<String, Why> {
    let text = match cell {
        Cell::Number(number) if number.fract() != 0.0 || *number >= EXACT_BELOW => return Err(Why::RoundedNumber),
        cell => narrowed(&text(cell, Column::Number)?.ok_or(Why::Empty(Column::Number))?),
    };
    let is_plain = text.chars().all(|sign| sign.is_ascii_alphanumeric());
    // As spreadsheet programs write large numbers: 2.02E+11.
    let is_rounded = text.contains(['E', 'e']) && text.contains('.') && text.parse::<f64>().is_ok();
    match text.len() {
        _ if is_rounded => Err(Why::RoundedNumber),
        length if is_plain && NUMBER_CHARS.contains(&length) => Ok(text.to_ascii_uppercase()),
        _ => Err(Why::BadNumber),
    }
}

/// What is left of a word when case, spaces, punctuation and width do not count.
fn folded(word: &str) -> String {
    word.chars()
        .map(narrow)
        .filter(|sign| sign.is_alphanumeric() || is_mark(*sign))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Vowels and tones that Thai and Vietnamese write as signs of their own (Unicode, category M).
const fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

/// The text with narrow signs only.
fn narrowed(text: &str) -> String {
    text.chars().map(narrow).collect()
}

fn quoted(word: &str) -> String {
    word.trim().chars().filter(|sign| !sign.is_control()).take(QUOTED_CHARS).collect()
}

/// For each word the class that is called alike, or else the first that differs in one sign.
fn meant_by(words: HashSet<String>, classes: &BTreeSet<String>) -> HashMap<String, Option<String>> {
    // From the last on, so that of classes that are called alike the first stays.
    let alike: HashMap<_, _> = classes.iter().rev().map(|class| (folded(class), class)).collect();
    let meant = |word: &str| {
        let nearly = || classes.iter().find(|class| differences(class, word) == 1);
        alike.get(&folded(word)).copied().or_else(nearly).cloned()
    };
    words.into_iter().map(|word| (word.clone(), meant(&word))).collect()
}

/// In how many places two words of one length differ; many when their lengths differ.
fn differences(one: &str, other: &str) -> usize {
    if one.chars().count() != other.chars().count() {
        return usize::MAX;
    }
    one.chars().zip(other.chars()).filter(|(one, other)| one != other).count()
}

/// A student as a list has it, with what is kept of the number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number of the row.
    pub row: u32,
    /// The class.
    pub class: String,
    /// The number within the class.
    pub seat: Seat,
    /// The masked name.
    pub name: MaskedName,
    /// What the roster's key makes of the student number.
    pub number_hash: String,
    /// What it makes of the last four digits in this class.
    pub tail_hash: String,
    /// The kinds of people the student belongs to.
    pub segments: BTreeSet<Segment>,
    /// The code of the language.
    pub language: Option<String>,
}

/// A student as the roster has it, also one who has left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The student.
    pub student: Student,
    /// What the roster's key made of the student number.
    pub number_hash: String,
    /// Whether the student is in no class any more.
    pub has_left: bool,
}

/// A student whom a list changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The student as the roster has it.
    pub before: Student,
    /// What it is to be.
    pub entry: Entry,
    /// Whether the student had left and is back.
    pub is_back: bool,
}

/// How a list differs from the roster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// Who is not on the roster yet.
    pub new: Vec<Entry>,
    /// Who is on it in another way.
    pub changed: Vec<Change>,
    /// Who is in one of its classes on the roster and not in the list.
    pub left: Vec<Student>,
    /// How many are as before.
    pub same: usize,
}

impl Diff {
    /// What a list changes.
    #[must_use]
    pub fn between(entries: Vec<Entry>, roster: Vec<Kept>) -> Self {
        let classes: HashSet<_> = entries.iter().map(|entry| entry.class.clone()).collect();
        Self::compare(entries, roster, |class| classes.contains(class))
    }

    /// The same for a list that speaks for every class: whoever does not stand in it has left.
    #[must_use]
    pub fn with_all(entries: Vec<Entry>, roster: Vec<Kept>) -> Self {
        Self::compare(entries, roster, |_| true)
    }

    fn compare(entries: Vec<Entry>, roster: Vec<Kept>, speaks_for: impl Fn(&str) -> bool) -> Self {
        let mut kept: HashMap<_, _> = roster.into_iter().map(|kept| (kept.number_hash.clone(), kept)).collect();
        let mut diff = Self::default();
        for entry in entries {
            match kept.remove(&entry.number_hash) {
                None => diff.new.push(entry),
                Some(kept) if !kept.has_left && is_as_before(&entry, &kept.student) => diff.same += 1,
                Some(kept) => diff.changed.push(Change { before: kept.student, entry, is_back: kept.has_left }),
            }
        }
        let rest = kept.into_values().filter(|kept| !kept.has_left && speaks_for(&kept.student.class));
        diff.left = rest.map(|kept| kept.student).collect();
        diff.left.sort_by(|one, other| (&one.class, one.seat).cmp(&(&other.class, other.seat)));
        diff
    }

    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.left.is_empty()
    }
}

fn is_as_before(entry: &Entry, student: &Student) -> bool {
    entry.class == student.class
        && entry.seat == student.seat
        && entry.name == student.name
        && entry.segments == student.segments
        && entry.language == student.language
}

#[cfg(test)]
mod tests {
    use super::super::roster::StudentId;
    use super::*;

    /// Rows of cells: `#7` is a number, `=` a formula, `?` something strange.
    pub(super) fn rows(table: &[&[&str]]) -> Vec<Row> {
        let cell = |text: &&str| match text.strip_prefix('#') {
            Some(number) => Cell::Number(number.parse().expect("a number")),
            None if text.is_empty() => Cell::Empty,
            None if *text == "=" => Cell::Formula,
            None if *text == "?" => Cell::Other,
            None => Cell::Text((*text).to_owned()),
        };
        (1..).zip(table).map(|(number, cells)| Row { number, cells: cells.iter().map(cell).collect() }).collect()
    }

    fn classes() -> BTreeSet<String> {
        ["软件2301", "软件2302", "国际2301"].map(str::to_owned).into()
    }

    fn read(table: &[&[&str]]) -> Listing {
        Listing::read(&rows(table), &classes()).expect("a heading")
    }

    fn heading_error(table: &[&[&str]]) -> String {
        Listing::read(&rows(table), &classes()).expect_err("no heading").to_string()
    }

    const HEADING: &[&str] = &["班级", "班内序号", "姓名", "学号", "类别", "语言"];

    #[test]
    fn columns_are_found_by_chinese_and_english_names_in_any_order_below_a_title() {
        let chinese = read(&[
            &["软件学院学生名单"],
            &[],
            &["序号", "学 号", "姓名（必填）", "备注", "姓名", "行政班级", "学生类别", "语言"],
            &["#7", "202301003107", "", "x", "张三丰", "软件2301", "留学生、新生", "俄语"],
        ]);
        let english = read(&[
            &["Student No.", "NAME", "seat", "Class", "segment", "Preferred Language"],
            &["２０２３０１００３１０７", "张三丰", "07", "软件2301", "international/freshmen", "ru"],
        ]);
        for (listing, row) in [(chinese, 4), (english, 2)] {
            assert_eq!(listing.faults, []);
            let line = Line {
                row,
                class: "软件2301".into(),
                seat: Seat::new(7).unwrap(),
                name: MaskedName::of("张三丰").unwrap(),
                number: "202301003107".into(),
                segments: [Segment::Freshmen, Segment::International].into(),
                language: Some("ru".into()),
            };
            assert!(listing.lines == [line], "{:?}", listing.lines);
        }
    }

    #[test]
    fn a_list_without_a_heading_says_what_is_missing() {
        let missing = "none of the first 10 rows names the columns; missing: seat, number. Write a heading row with \
                       class, seat, name, number, in English or in Chinese";
        assert_eq!(heading_error(&[&["班级", "姓名"], &["软件2301", "张三"]]), missing);
        let twice = "row 1 names the column `number` twice: keep one of them";
        assert_eq!(heading_error(&[&["班级", "序号", "姓名", "学号", "student no"]]), twice);
    }

    #[test]
    fn everything_that_is_wrong_is_told_with_its_row_and_nothing_of_the_person() {
        let listing = read(&[
            HEADING,
            &["软件2301", "1", "张三", "202301003101"],
            &["软件2303", "2", "李四", "202301003102"],
            &["软件 2302", "2", "李四", "202301003102"],
            &["", "0", "--", "12"],
            &["=", "#1.5", "?", "2.02301E+11"],
            &["软件2301", "3", "王五", "#20230100310"],
            &["软件2301", "4", "王五", "#9007199254740992"],
            &["软件2301", "5", "王五", "11010519491231002X"],
            &["软件2301", "6", "王五", "13800000000"],
            &["软件2301", "7", "王五", "202301003107", "球迷", "世界语"],
            &["软件2301", "01", "赵六", "202301003108"],
            &["软件2302", "1", "赵六", "202301003101"],
        ]);
        assert_eq!(listing.lines.len(), 1);
        let faults: Vec<_> = listing.faults.iter().map(ToString::to_string).collect();
        let rounded = "`number` was rounded by the spreadsheet program: format the column as text and paste it again";
        assert_eq!(
            faults,
            [
                "row 3: there is no class `软件2303` (is 软件2301 meant?); enter it with `wuzha class add`",
                "row 4: there is no class `软件 2302` (is 软件2302 meant?); enter it with `wuzha class add`",
                "row 5: `class` is empty",
                "row 5: `name` has no letter in it",
                "row 5: `seat` is no whole number from 1 to 999",
                "row 5: `number` is not 4 to 20 letters and digits",
                "row 6: `class` is a formula or begins like one: paste it as a plain value",
                "row 6: `name` is neither text nor a number: format the column as text",
                "row 6: `seat` is no whole number from 1 to 999",
                &format!("row 6: {rounded}"),
                "row 7: `number` is shorter than the others and may have lost zeros: format the column as text and paste it again",
                &format!("row 8: {rounded}"),
                "row 9: `number` is an identity card's, which must not be kept: put the student number there",
                "row 10: `number` is a mobile telephone's, which must not be kept: put the student number there",
                "row 11: `球迷` is no segment: write freshmen, graduating, international or staff, or leave it empty",
                "row 11: `世界语` is no language that is known here: leave it empty",
                "row 12: row 2 has the same `seat` in the same class",
                "row 13: row 2 has the same `number`",
            ]
        );
        assert_eq!(format!("{:?}", listing.lines), "[Line(2)]");
    }

    fn entry(class: &str, seat: u16, number: &str) -> Entry {
        Entry {
            row: 2,
            class: class.into(),
            seat: Seat::new(seat).unwrap(),
            name: MaskedName::of("张三").unwrap(),
            number_hash: number.into(),
            tail_hash: "tail".into(),
            segments: BTreeSet::new(),
            language: None,
        }
    }

    fn kept(id: i64, class: &str, seat: u16, number: &str, has_left: bool) -> Kept {
        let Entry { class, seat, name, segments, .. } = entry(class, seat, number);
        let student = Student { id: StudentId(id), class, seat, name, segments, language: None, is_offline: id == 1 };
        Kept { student, number_hash: number.into(), has_left }
    }

    #[test]
    fn a_list_speaks_only_for_the_classes_that_stand_in_it() {
        let roster = vec![
            kept(1, "软件2301", 1, "same", false),
            kept(2, "软件2301", 2, "moves", false),
            kept(3, "软件2301", 3, "leaves", false),
            kept(4, "软件2301", 4, "returns", true),
            kept(5, "软件2301", 5, "left long ago", true),
            kept(6, "国际2301", 6, "elsewhere", false),
            kept(7, "国际2301", 7, "comes over", false),
        ];
        let entries = vec![
            entry("软件2301", 1, "same"),
            entry("软件2302", 2, "moves"),
            entry("软件2301", 4, "returns"),
            entry("软件2301", 7, "comes over"),
            entry("软件2302", 1, "new"),
        ];
        let diff = Diff::between(entries, roster);
        assert_eq!(diff.new, [entry("软件2302", 1, "new")]);
        assert_eq!(diff.left.iter().map(|student| student.id.0).collect::<Vec<_>>(), [3]);
        let changed: Vec<_> = diff.changed.iter().map(|change| (change.before.id.0, change.is_back)).collect();
        assert_eq!(changed, [(2, false), (4, true), (7, false)]);
        assert_eq!((diff.same, diff.is_empty()), (1, false));
    }
}
