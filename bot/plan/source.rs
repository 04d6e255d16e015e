//! Reads TOML so that every mistake is found at once and carries its file and line.
//!
//! A file is read by a closure that asks its table for keys:
//!
//! ```ignore
//! let term = source.read(&mut findings, |table| {
//!     let (title, from) = (table.need("title"), table.need("from"));
//!     Some(Term { title: title?, from: from? })
//! });
//! ```
//!
//! Ask for every key before the first `?`: a key that was never asked for is reported as unknown.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::Path;
use std::str::FromStr;

use chrono::NaiveDate;
use chrono_tz::Tz;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::finding::{Finding, Hint, Mistake, Place, What};
use crate::domain::campus::Coded;

/// A file to read: where it comes from and what it says.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path as the operator gave it, or `embedded plan-2025.toml`.
    pub name: String,
    /// The TOML text.
    pub text: Cow<'static, str>,
}

impl Source {
    /// A file that was compiled into the program.
    pub fn embedded(file: &str, text: &'static str) -> Self {
        Self { name: format!("embedded {file}"), text: Cow::Borrowed(text) }
    }

    /// A file on the disk.
    ///
    /// # Errors
    /// A finding without a line when the file cannot be read or is not UTF-8.
    pub fn open(path: &Path) -> Result<Self, Finding> {
        let name = path.display().to_string();
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(Self { name, text: Cow::Owned(text) }),
            Err(error) => Err(Finding {
                place: Place { file: name, line: None },
                what: Mistake::Unreadable { reason: error.to_string() }.into(),
            }),
        }
    }

    /// Reads the whole file with `build`, which receives the top table, and adds all that is wrong
    /// with the file to `findings`. A file that is not TOML is reported and never reaches `build`,
    /// because half a document would breed mistakes that nobody made.
    pub fn read<T>(&self, findings: &mut Vec<Finding>, build: impl FnOnce(&mut Table<'_>) -> Option<T>) -> Option<T> {
        let (document, errors) = DeTable::parse_recoverable(&self.text);
        let reader = Reader::new(self);
        for error in &errors {
            let place = match error.span() {
                Some(span) => reader.place(span.start),
                None => reader.whole(),
            };
            let reason = error.message().replace('\n', ", ");
            reader.report(place, Mistake::NotToml { reason });
        }
        let built =
            if errors.is_empty() { read_table(&reader, reader.whole(), document.get_ref(), build) } else { None };
        findings.append(&mut reader.findings.into_inner());
        built
    }
}

/// A table that is being read; it remembers which keys were asked for.
pub struct Table<'r> {
    reader: &'r Reader<'r>,
    place: Place,
    entries: &'r DeTable<'r>,
    asked: Vec<Cow<'r, str>>,
}

impl<'r> Table<'r> {
    /// The value of a key that must be there. `None` after the mistake was recorded.
    pub fn need<T: Read<'r>>(&mut self, key: &'static str) -> Option<T> {
        T::read(&self.value(key)?)
    }

    /// The value of a key that may be left out. `None` when it was, or after its mistake was
    /// recorded.
    pub fn maybe<T: Read<'r>>(&mut self, key: &'static str) -> Option<T> {
        T::read(&self.find(key)?)
    }

    /// The entries of a list that may be left out. Entries with mistakes are recorded and left out.
    pub fn list<T: Read<'r>>(&mut self, key: &'static str) -> Vec<T> {
        self.maybe(key).unwrap_or_default()
    }

    /// Reads the table of a key that must be there with `build`.
    pub fn inner<T>(&mut self, key: &'static str, build: impl FnOnce(&mut Table<'r>) -> Option<T>) -> Option<T> {
        self.value(key)?.table(build)
    }

    /// Reads each table of a list that may be left out (`[[key]]`) with `build`. Tables with
    /// mistakes are recorded and left out.
    pub fn each<T>(&mut self, key: &'static str, mut build: impl FnMut(&mut Table<'r>) -> Option<T>) -> Vec<T> {
        let entries = self.find(key).and_then(|value| value.entries());
        let tables = entries.unwrap_or_default();
        tables.iter().filter_map(|entry| entry.table(&mut build)).collect()
    }

    /// The value of a key that must be there, unread.
    pub fn value(&mut self, key: &'static str) -> Option<Value<'r>> {
        let found = self.find(key);
        if found.is_none() {
            let key = key.to_owned();
            self.report(self.place.clone(), Mistake::MissingKey { key });
        }
        found
    }

    /// The value of a key that may be left out, unread.
    pub fn find(&mut self, key: &'static str) -> Option<Value<'r>> {
        self.asked.push(Cow::Borrowed(key));
        let value = self.entries.get(key)?;
        Some(Value { reader: self.reader, label: format!("`{key}`"), value })
    }

    /// All entries of a table whose keys are names that the file itself chooses.
    pub fn named<T: Read<'r>>(&mut self) -> Vec<(Placed<String>, T)> {
        let mut named = Vec::new();
        for (key, value) in self.entries {
            self.asked.push(key.get_ref().clone());
            let name = Placed { place: self.reader.place(key.span().start), value: key.get_ref().to_string() };
            let value = Value { reader: self.reader, label: format!("`{}`", name.value), value };
            named.extend(T::read(&value).map(|value| (name, value)));
        }
        named
    }

    /// Whether a key is there. This does not count as asking for it.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Where the table begins.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Where a key stands, or where the table begins when the key was left out.
    pub fn place_of(&self, key: &str) -> Place {
        match self.entries.get_key_value(key) {
            Some((key, _)) => self.reader.place(key.span().start),
            None => self.place.clone(),
        }
    }

    /// Records something that the reader cannot see by itself.
    pub fn report(&self, place: Place, what: impl Into<What>) {
        self.reader.report(place, what);
    }

    /// Records every id that stands twice. `kind` says what carries the ids: `item`, `campus`.
    pub fn report_duplicates<'t, T: Display + 't>(
        &self,
        kind: &'static str,
        ids: impl IntoIterator<Item = &'t Placed<T>>,
    ) {
        let mut seen = BTreeMap::new();
        for id in ids {
            let text = id.value.to_string();
            match seen.get(&text) {
                None => {
                    seen.insert(text, id.place.clone());
                }
                Some(first) => {
                    self.report(id.place.clone(), Mistake::Duplicate { kind, id: text, first: first.clone() });
                }
            }
        }
    }

    /// Records an id that is not among the `known` ones. `kind` says what should carry the id.
    pub fn report_unknown<'t, T: Display + PartialEq + 't>(
        &self,
        kind: &'static str,
        id: &Placed<T>,
        known: impl IntoIterator<Item = &'t T>,
    ) {
        let mut names = Vec::new();
        for other in known {
            if *other == id.value {
                return;
            }
            names.push(other.to_string());
        }
        let wrong = id.value.to_string();
        self.report(
            id.place.clone(),
            Mistake::UnknownReference {
                kind,
                meant: nearest(&wrong, names.iter().map(String::as_str)).map(str::to_owned),
                id: wrong,
            },
        );
    }

    fn report_unknown_keys(&self) {
        for key in self.entries.keys() {
            if self.asked.contains(key.get_ref()) {
                continue;
            }
            let unused = self.asked.iter().map(Cow::as_ref);
            let unused = unused.filter(|asked| !self.entries.contains_key(*asked));
            let meant = nearest(key.get_ref(), unused).map(str::to_owned);
            let mistake = Mistake::UnknownKey { key: key.get_ref().to_string(), meant };
            self.report(self.reader.place(key.span().start), mistake);
        }
    }
}

/// One value of a file, not yet read.
pub struct Value<'r> {
    reader: &'r Reader<'r>,
    label: String,
    value: &'r Spanned<DeValue<'r>>,
}

impl<'r> Value<'r> {
    /// Where the value begins.
    pub fn place(&self) -> Place {
        self.reader.place(self.value.span().start)
    }

    /// Whether the value is a table.
    pub fn is_table(&self) -> bool {
        self.value.get_ref().is_table()
    }

    /// Whether the value is a text.
    pub fn is_text(&self) -> bool {
        self.value.get_ref().is_str()
    }

    /// The text, trimmed. Blank text is a mistake. `expected` ends the sentence
    /// "`title` must be …".
    pub fn text(&self, expected: &str) -> Option<&'r str> {
        match self.value.get_ref().as_str().map(str::trim) {
            Some(text) if !text.is_empty() => Some(text),
            Some(_) | None => self.refuse(expected),
        }
    }

    /// The text, parsed. `expected` ends the sentence "`zone` must be …".
    pub fn parse<T: FromStr>(&self, expected: &str) -> Option<T> {
        match self.text(expected)?.parse() {
            Ok(parsed) => Some(parsed),
            Err(_) => self.refuse(expected),
        }
    }

    /// The whole number. `expected` ends the sentence "`minutes` must be …".
    pub fn integer<T: TryFrom<i64>>(&self, expected: &str) -> Option<T> {
        let number = self.value.get_ref().as_integer().and_then(|integer| {
            let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok()?;
            T::try_from(number).ok()
        });
        number.or_else(|| self.refuse(expected))
    }

    /// The date without a time. `expected` ends the sentence "`due` must be …".
    pub fn date(&self, expected: &str) -> Option<NaiveDate> {
        let date = self.value.get_ref().as_datetime().and_then(|moment| {
            if moment.time.is_some() || moment.offset.is_some() {
                return None;
            }
            let date = moment.date?;
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        });
        date.or_else(|| self.refuse(expected))
    }

    /// The entries of a list.
    pub fn entries(&self) -> Option<Vec<Value<'r>>> {
        let Some(array) = self.value.get_ref().as_array() else {
            return self.refuse("a list");
        };
        let entries = array.iter().zip(1..).map(|(value, number)| Value {
            reader: self.reader,
            label: format!("entry {number} of {}", self.label),
            value,
        });
        Some(entries.collect())
    }

    /// Reads the table with `build`, then records the keys that `build` did not ask for.
    pub fn table<T>(&self, build: impl FnOnce(&mut Table<'r>) -> Option<T>) -> Option<T> {
        let Some(entries) = self.value.get_ref().as_table() else {
            return self.refuse("a table");
        };
        read_table(self.reader, self.place(), entries, build)
    }

    /// Records that the value is not what it must be. `expected` ends the sentence
    /// "`due` must be …".
    pub fn refuse<T>(&self, expected: &str) -> Option<T> {
        let mistake = Mistake::Unfit {
            key: self.label.clone(),
            expected: expected.to_owned(),
            found: shown(self.value.get_ref()),
        };
        self.reader.report(self.place(), mistake);
        None
    }
}

/// What can be read from one value of a file. `None` always means that a mistake was recorded.
pub trait Read<'r>: Sized {
    /// Reads the value or records what is wrong with it.
    fn read(value: &Value<'r>) -> Option<Self>;
}

/// A thing together with where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed<T> {
    /// Where the thing stood.
    pub place: Place,
    /// The thing.
    pub value: T,
}

impl<'r, T: Read<'r>> Read<'r> for Placed<T> {
    fn read(value: &Value<'r>) -> Option<Self> {
        T::read(value).map(|read| Self { place: value.place(), value: read })
    }
}

impl<'r, T: Read<'r>> Read<'r> for Vec<T> {
    fn read(value: &Value<'r>) -> Option<Self> {
        Some(value.entries()?.iter().filter_map(T::read).collect())
    }
}

impl<'r> Read<'r> for String {
    fn read(value: &Value<'r>) -> Option<Self> {
        value.text("a text that is not blank").map(str::to_owned)
    }
}

impl<'r> Read<'r> for bool {
    fn read(value: &Value<'r>) -> Option<Self> {
        let read = value.value.get_ref().as_bool();
        read.or_else(|| value.refuse("true or false"))
    }
}

impl<'r> Read<'r> for u32 {
    fn read(value: &Value<'r>) -> Option<Self> {
        value.integer("a whole number, 0 or more")
    }
}

impl<'r> Read<'r> for i32 {
    fn read(value: &Value<'r>) -> Option<Self> {
        value.integer("a whole number")
    }
}

impl<'r> Read<'r> for NaiveDate {
    fn read(value: &Value<'r>) -> Option<Self> {
        value.date("a date such as 2025-04-30, without quotes")
    }
}

impl<'r> Read<'r> for Tz {
    fn read(value: &Value<'r>) -> Option<Self> {
        value.parse("an IANA time zone such as Asia/Shanghai")
    }
}

/// Reads the word of a fixed set of things.
impl<'r, T: Coded> Read<'r> for T {
    fn read(value: &Value<'r>) -> Option<Self> {
        let known: Vec<&'static str> = T::ALL.iter().map(|thing| thing.code()).collect();
        let word = value.text(&format!("one of {}", known.join(", ")))?;
        let found = T::ALL.iter().find(|thing| thing.code() == word);
        if found.is_none() {
            let hint = match nearest(word, known.iter().copied()) {
                Some(meant) => Hint::Meant(meant),
                None => Hint::OneOf(known),
            };
            let mistake = Mistake::UnknownWord { key: value.label.clone(), word: word.to_owned(), hint };
            value.reader.report(value.place(), mistake);
        }
        found.copied()
    }
}

/// Makes types readable that parse themselves from text:
/// `read_text!(CampusId => "a campus id such as qingdao")`.
macro_rules! read_text {
    ($($type:ty => $expected:expr),+ $(,)?) => {$(
        impl<'r> $crate::plan::source::Read<'r> for $type {
            fn read(value: &$crate::plan::source::Value<'r>) -> Option<Self> {
                value.parse($expected)
            }
        }
    )+};
}
pub(crate) use read_text;

/// The candidate that looks most like `word`, if one looks enough like it: at most three letters
/// and at most half of the letters differ.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let close = candidates.into_iter().filter_map(|candidate| {
        let distance = edit_distance(word, candidate);
        let letters = word.chars().count().max(candidate.chars().count());
        (distance <= 3 && distance * 2 <= letters).then_some((distance, candidate))
    });
    close.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// What all tables of one file share.
struct Reader<'r> {
    source: &'r Source,
    line_starts: Vec<usize>,
    findings: RefCell<Vec<Finding>>,
}

impl<'r> Reader<'r> {
    fn new(source: &'r Source) -> Self {
        let breaks = source.text.match_indices('\n').map(|(at, _)| at + 1);
        Self { source, line_starts: std::iter::once(0).chain(breaks).collect(), findings: RefCell::default() }
    }

    fn place(&self, offset: usize) -> Place {
        Place { file: self.source.name.clone(), line: Some(self.line_starts.partition_point(|start| *start <= offset)) }
    }

    fn whole(&self) -> Place {
        Place { file: self.source.name.clone(), line: None }
    }

    fn report(&self, place: Place, what: impl Into<What>) {
        self.findings.borrow_mut().push(Finding { place, what: what.into() });
    }
}

fn read_table<'r, T>(
    reader: &'r Reader<'r>,
    place: Place,
    entries: &'r DeTable<'r>,
    build: impl FnOnce(&mut Table<'r>) -> Option<T>,
) -> Option<T> {
    let mut table = Table { reader, place, entries, asked: Vec::new() };
    let built = build(&mut table);
    table.report_unknown_keys();
    built
}

fn shown(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("`{text}`"),
        DeValue::Integer(number) => format!("`{number}`"),
        DeValue::Float(number) => format!("`{number}`"),
        DeValue::Boolean(truth) => format!("`{truth}`"),
        DeValue::Datetime(moment) => format!("`{moment}`"),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

/// Levenshtein's distance: how many letters to add, drop or change.
fn edit_distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, left_char) in left.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], above + 1);
        for (column, right_char) in right.iter().enumerate() {
            let changed = diagonal + usize::from(left_char != *right_char);
            let added_or_dropped = row[column].min(row[column + 1]) + 1;
            diagonal = std::mem::replace(&mut row[column + 1], changed.min(added_or_dropped));
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::finding::Trap;

    struct Term {
        title: String,
        from: NaiveDate,
        months: Vec<u32>,
    }

    fn read_term(table: &mut Table<'_>) -> Option<Term> {
        let (title, from) = (table.need("title"), table.need("from"));
        let months = table.list("months");
        Some(Term { title: title?, from: from?, months })
    }

    fn source(text: &'static str) -> Source {
        Source { name: "term.toml".to_owned(), text: Cow::Borrowed(text) }
    }

    fn findings_in(text: &'static str) -> Vec<String> {
        let mut findings = Vec::new();
        source(text).read(&mut findings, |table| Some(table.each("term", read_term)));
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_clean_file_is_read_without_findings() {
        let mut findings = Vec::new();
        let text = "title = ' Spring '\nfrom = 2025-02-24\nmonths = [4, 5, 0x6]\n";
        let term = source(text).read(&mut findings, read_term).unwrap();
        assert_eq!(term.title, "Spring");
        assert_eq!(term.from.to_string(), "2025-02-24");
        assert_eq!(term.months, [4, 5, 6]);
        assert_eq!(findings, []);
    }

    #[test]
    fn every_mistake_of_every_table_is_reported_with_its_own_line() {
        let text = "\
[[term]]
title = 3
from = '2025-02-24'

[[term]]
titel = 'Autumn'
from = 2025-09-01T08:00:00
months = [
  9,
  -1,
]
";
        assert_eq!(
            findings_in(text),
            [
                "term.toml:2: error: `title` must be a text that is not blank, not `3`",
                "term.toml:3: error: `from` must be a date such as 2025-04-30, without quotes, not `2025-02-24`",
                "term.toml:5: error: `title` is missing",
                "term.toml:7: error: `from` must be a date such as 2025-04-30, without quotes, not `2025-09-01T08:00:00`",
                "term.toml:10: error: entry 2 of `months` must be a whole number, 0 or more, not `-1`",
                "term.toml:6: error: unknown key `titel`; did you mean `title`?",
            ]
        );
    }

    #[test]
    fn a_value_of_the_wrong_shape_is_named_by_its_shape() {
        assert_eq!(findings_in("term = 'spring'"), ["term.toml:1: error: `term` must be a list, not `spring`"]);
        assert_eq!(
            findings_in("term = [[], {title = ' ', from = [2025-02-24]}]"),
            [
                "term.toml:1: error: entry 1 of `term` must be a table, not a list",
                "term.toml:1: error: `title` must be a text that is not blank, not ` `",
                "term.toml:1: error: `from` must be a date such as 2025-04-30, without quotes, not a list",
            ]
        );
    }

    #[test]
    fn broken_toml_is_reported_line_by_line_and_not_read_further() {
        let findings = findings_in("[[term]]\ntitle = \nfrom = 2025-02-30\ntitle = 'x'\ntitle = 'y'\n");
        assert_eq!(
            findings,
            [
                "term.toml:2: error: not valid TOML: string values must be quoted, expected literal string",
                "term.toml:3: error: not valid TOML: invalid date, expected day between 01 and 28",
                "term.toml:4: error: not valid TOML: duplicate key",
                "term.toml:5: error: not valid TOML: duplicate key",
            ]
        );
    }

    #[test]
    fn a_repeated_id_points_at_the_first_one_and_an_unknown_one_at_its_likeness() {
        let mut findings = Vec::new();
        source("ids = [\n'spring',\n'autumn',\n'spring',\n'sprng',\n'winter']").read(&mut findings, |table| {
            let ids: Vec<Placed<String>> = table.list("ids");
            table.report_duplicates("term", &ids);
            let known = ["spring".to_owned(), "autumn".to_owned()];
            table.report_unknown("term", &ids[3], &known);
            table.report_unknown("term", &ids[4], &known);
            table.report_unknown("term", &ids[0], &known);
            table.report(table.place_of("ids"), Trap::Doubt("few terms".to_owned()));
            Some(())
        });
        let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(
            findings,
            [
                "term.toml:4: error: term `spring` stands twice; first at term.toml:2",
                "term.toml:5: error: there is no term `sprng`; did you mean `spring`?",
                "term.toml:6: error: there is no term `winter`",
                "term.toml:1: warning: few terms",
            ]
        );
    }

    #[test]
    fn a_file_that_is_not_there_is_a_finding_without_a_line() {
        let finding = Source::open(Path::new("/nowhere/plan.toml")).unwrap_err();
        assert_eq!(
            finding.to_string(),
            "/nowhere/plan.toml: error: cannot be read: No such file or directory (os error 2)"
        );
    }

    #[test]
    fn freely_named_entries_are_read_with_their_names() {
        let mut findings = Vec::new();
        let named = source("qingming = 'Qingming'\nlabour = 5\n")
            .read(&mut findings, |table| Some(table.named::<String>()))
            .unwrap();
        let read: Vec<_> = named.iter().map(|(k, v)| (k.value.as_str(), v.as_str())).collect();
        assert_eq!(read, [("qingming", "Qingming")]);
        assert_eq!(findings[0].to_string(), "term.toml:2: error: `labour` must be a text that is not blank, not `5`");
    }

    #[test]
    fn a_suggestion_needs_half_of_the_letters() {
        assert_eq!(nearest("safty", ["safety", "publicity"]), Some("safety"));
        assert_eq!(nearest("x", ["y", "z"]), None);
        assert_eq!(nearest("misfire", ["not_on", "name"]), None);
    }
}
