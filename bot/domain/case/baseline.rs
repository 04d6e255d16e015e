//! Last year's cases from a file: a row a day or a month, with the number of cases and the amount in yuan; college and
//! kind may be missing.
//!
//! ```text
//! 月份      学院   案件数  金额（元）
//! 2024-04   计算机   3     41,200.50
//! ```

use chrono::{Datelike as _, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::Fen;
use super::trend::{Baseline, Counted, Span, end_of_month};
use crate::domain::campus::{Coded as _, coded};
use crate::domain::listing::{Cell, Row};
use crate::domain::sign::narrow;
use crate::domain::tip::FraudType;

/// How long a file waits to be applied.
pub const LIFE: TimeDelta = TimeDelta::hours(24);

/// The words of headings.
const WORDS: &str = include_str!("baseline.txt");

/// Rows among which the heading is looked for; titles may stand above it.
const HEADING_ROWS: usize = 10;

/// The longest name of a college, in characters.
const COLLEGE_CHARS: usize = 40;

/// The most cases of one row.
const CASES_MAX: u64 = 100_000;

/// The most mistakes that are told at once.
pub const FAULTS_MAX: usize = 10;

coded! {
    /// A column.
    Column {
        /// The day or the month.
        When = "when",
        /// The college.
        College = "college",
        /// The kind of fraud.
        Type = "type",
        /// How many cases.
        Cases = "cases",
        /// How much in all, in yuan.
        Amount = "amount",
    }
}

coded! {
    /// What is wrong with a cell.
    Why {
        /// It is empty.
        Missing = "missing",
        /// It cannot be read.
        Unread = "unread",
        /// It names a kind of fraud that is none.
        Unknown = "unknown",
        /// A row before it counts the same.
        Twice = "twice",
    }
}

/// A mistake in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The row's number, as a spreadsheet shows it.
    pub row: u32,
    /// The column.
    pub column: Column,
    /// What is wrong.
    pub why: Why,
}

/// A line of a file as it waits to be applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    from: NaiveDate,
    to: NaiveDate,
    college: Option<String>,
    fraud_type: Option<FraudType>,
    cases: u64,
    fen: Fen,
}

impl From<&Baseline> for Kept {
    fn from(line: &Baseline) -> Self {
        let Baseline { span, college, fraud_type, counted } = line.clone();
        Self { from: span.from, to: span.to, college, fraud_type, cases: counted.cases, fen: counted.fen }
    }
}

impl From<Kept> for Baseline {
    fn from(kept: Kept) -> Self {
        Self {
            span: Span { from: kept.from, to: kept.to },
            college: kept.college,
            fraud_type: kept.fraud_type,
            counted: Counted { cases: kept.cases, fen: kept.fen },
        }
    }
}

/// Where the columns are.
struct Heading {
    row: u32,
    places: Vec<(Column, usize)>,
}

impl Heading {
    /// The heading of a file with counts of cases; `None` for any other list.
    fn find(rows: &[Row]) -> Option<Self> {
        rows.iter().take(HEADING_ROWS).find_map(|row| {
            let mut places: Vec<(Column, usize)> = Vec::new();
            for (place, cell) in row.cells.iter().enumerate() {
                let Cell::Text(text) = cell else { continue };
                if let Some(column) = column(text)
                    && places.iter().all(|(known, _)| *known != column)
                {
                    places.push((column, place));
                }
            }
            let has = |column| places.iter().any(|(known, _)| *known == column);
            let is_it = has(Column::When) && has(Column::Cases) && has(Column::Amount);
            is_it.then_some(Self { row: row.number, places })
        })
    }

    fn cell<'r>(&self, row: &'r Row, column: Column) -> &'r Cell {
        let place = self.places.iter().find(|(known, _)| *known == column);
        place.and_then(|(_, place)| row.cells.get(*place)).unwrap_or(&Cell::Empty)
    }
}

/// Whether a list that somebody brought is one of these.
#[must_use]
pub fn is_one(rows: &[Row]) -> bool {
    Heading::find(rows).is_some()
}

/// Reads a file with counts of cases. `type_of` knows the kinds of fraud by their names.
///
/// # Errors
/// Every mistake, up to [`FAULTS_MAX`]; none of it is taken then.
pub fn read(rows: &[Row], type_of: impl Fn(&str) -> Option<FraudType>) -> Result<Vec<Baseline>, Vec<Fault>> {
    let Some(heading) = Heading::find(rows) else { return Ok(Vec::new()) };
    let (mut lines, mut faults): (Vec<Baseline>, Vec<Fault>) = (Vec::new(), Vec::new());
    for row in rows.iter().filter(|row| row.number > heading.row) {
        match line(&heading, row, &type_of) {
            Ok(line) => {
                let is_same = |known: &Baseline| {
                    known.college == line.college
                        && known.fraud_type == line.fraud_type
                        && known.span.from <= line.span.to
                        && line.span.from <= known.span.to
                };
                if lines.iter().any(is_same) {
                    faults.push(Fault { row: row.number, column: Column::When, why: Why::Twice });
                } else {
                    lines.push(line);
                }
            }
            Err((column, why)) => faults.push(Fault { row: row.number, column, why }),
        }
    }
    faults.truncate(FAULTS_MAX);
    if faults.is_empty() { Ok(lines) } else { Err(faults) }
}

fn line(heading: &Heading, row: &Row, type_of: &impl Fn(&str) -> Option<FraudType>) -> Result<Baseline, (Column, Why)> {
    let text = |column| match heading.cell(row, column) {
        Cell::Empty => Ok(None),
        Cell::Text(text) => Ok(Some(text.clone())),
        Cell::Number(number) => Ok(Some(number.to_string())),
        Cell::Date(day) => Ok(Some(day.to_string())),
        Cell::Formula | Cell::Other => Err((column, Why::Unread)),
    };
    let needed = |column| text(column)?.ok_or((column, Why::Missing));
    let span = span(&needed(Column::When)?).ok_or((Column::When, Why::Unread))?;
    let college = text(Column::College)?;
    if college.as_ref().is_some_and(|college| college.chars().count() > COLLEGE_CHARS) {
        return Err((Column::College, Why::Unread));
    }
    let fraud_type = match text(Column::Type)? {
        Some(name) => Some(type_of(&name).ok_or((Column::Type, Why::Unknown))?),
        None => None,
    };
    let cases = needed(Column::Cases)?;
    let cases = cases.trim().parse().ok().filter(|cases| *cases <= CASES_MAX).ok_or((Column::Cases, Why::Unread))?;
    let fen = Fen::parse(&needed(Column::Amount)?).ok_or((Column::Amount, Why::Unread))?;
    Ok(Baseline { span, college, fraud_type, counted: Counted { cases, fen } })
}

/// The days that a cell names: one day, or a whole month.
fn span(typed: &str) -> Option<Span> {
    let tidy: String = typed.chars().map(narrow).collect();
    let parts: Vec<u32> = tidy
        .split(|sign: char| !sign.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let of = |year: u32, month, day| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day);
    let month = |first: NaiveDate| Span { from: first, to: end_of_month(first) };
    let span = match parts.as_slice() {
        [year, number] => month(of(*year, *number, 1)?),
        [year, number, day] => {
            let day = of(*year, *number, *day)?;
            Span { from: day, to: day }
        }
        [whole] if tidy.trim().len() == 6 => month(of(whole / 100, whole % 100, 1)?),
        [whole] if tidy.trim().len() == 8 => {
            let day = of(whole / 10_000, whole / 100 % 100, whole % 100)?;
            Span { from: day, to: day }
        }
        _ => return None,
    };
    (2000..=2100).contains(&span.from.year()).then_some(span)
}

fn column(text: &str) -> Option<Column> {
    let wanted = tidy(text);
    WORDS.lines().filter(|line| !line.starts_with('#')).find_map(|line| {
        let mut words = line.split_whitespace();
        let column = Column::from_code(words.next()?)?;
        words.any(|word| tidy(word) == wanted).then_some(column)
    })
}

fn tidy(text: &str) -> String {
    text.chars().map(narrow).filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str) -> Option<FraudType> {
        (name == "刷单").then(|| FraudType::new("brushing"))
    }

    #[test]
    fn days_and_months_are_read_with_and_without_college_and_kind() {
        let read = read(
            &Row::of_lines("去年案件\n月份;学院;诈骗类型;案件数;金额（元）\n2024-04;计算机;刷单;3;41,200.5\n2024年5月9日;;;1;2万\n202406;法学院;;0;0"),
            known,
        )
        .expect("no mistakes");
        let told: Vec<_> = read
            .iter()
            .map(|line| {
                let Span { from, to } = line.span;
                let college = line.college.as_deref().unwrap_or("-");
                format!("{from} {to} {college} {} {}", line.counted.cases, line.counted.fen)
            })
            .collect();
        assert_eq!(
            told,
            [
                "2024-04-01 2024-04-30 计算机 3 41,200.50",
                "2024-05-09 2024-05-09 - 1 20,000.00",
                "2024-06-01 2024-06-30 法学院 0 0.00",
            ]
        );
        assert_eq!(read[0].fraud_type, Some(FraudType::new("brushing")));
    }

    #[test]
    fn every_mistake_is_told_with_its_row() {
        let text = "date;type;cases;amount\n2024-13;;1;1\n2024-04;新花样;1;1\n2024-04;;;1\n2024-04;;1;many\n2024-04;;1;1\n2024-04-09;;2;5";
        let faults = read(&Row::of_lines(text), known).expect_err("mistakes");
        let told: Vec<_> = faults.iter().map(|fault| format!("{} {} {}", fault.row, fault.column, fault.why)).collect();
        assert_eq!(told, ["2 when unread", "3 type unknown", "4 cases missing", "5 amount unread", "7 when twice"]);
    }

    #[test]
    fn a_list_of_students_is_none_of_these() {
        assert!(!is_one(&Row::of_lines("班级;序号;姓名;学号")));
        assert!(is_one(&Row::of_lines("日期;起数;涉案金额")));
    }
}
