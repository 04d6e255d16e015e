//! Questions from a file: a row for each language of each question.
//!
//! ```text
//! 标签  语言  类型    题目          A     B     C     D     答案  解释
//! 1     中文  公检法  接到电话……    …     …     …     …     B     …
//! 1     en            Somebody …    …     …     …     …           …
//! ```
//!
//! Rows that have the same label are one question. What kind of fraud it is, for whom and which option is right is said
//! in one row of it, or in each alike.

use std::collections::BTreeMap;

use super::{Content, Fault, Flaw, NEEDED, OPTION_PARTS, Part, Words, choice, clean, few, part};
use crate::domain::listing::{Cell, Row};
use crate::domain::tip::{FraudType, Segment};

/// Rows among which the heading is looked for; titles may stand above it.
const HEADING_ROWS: usize = 10;

/// The most questions of a file.
pub const QUESTIONS_MAX: usize = 100;

/// A mistake in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// The row's number, as a spreadsheet shows it.
    pub row: u32,
    /// What is wrong.
    pub fault: Fault,
}

/// Where the columns are.
struct Heading {
    row: u32,
    places: BTreeMap<Part, usize>,
}

impl Heading {
    /// The heading of a file with questions; `None` for any other list.
    fn find(rows: &[Row]) -> Option<Self> {
        rows.iter().take(HEADING_ROWS).find_map(|row| {
            let mut places = BTreeMap::new();
            for (place, cell) in row.cells.iter().enumerate() {
                if let Cell::Text(text) = cell
                    && let Some(part) = part(text)
                {
                    places.entry(part).or_insert(place);
                }
            }
            let needed = [Part::Text, Part::Right, Part::Why].into_iter().chain(OPTION_PARTS);
            needed.into_iter().all(|part| places.contains_key(&part)).then_some(Self { row: row.number, places })
        })
    }

    fn cell(&self, row: &Row, part: Part) -> Result<String, Fault> {
        let cell = self.places.get(&part).and_then(|place| row.cells.get(*place)).unwrap_or(&Cell::Empty);
        match cell {
            Cell::Empty => Ok(String::new()),
            Cell::Text(text) => Ok(clean(text)),
            Cell::Number(number) => Ok(number.to_string()),
            Cell::Date(_) | Cell::Formula | Cell::Other => Err(Fault::of(part, Flaw::Unread)),
        }
    }
}

/// Whether a list that somebody brought is one of these.
#[must_use]
pub fn is_one(rows: &[Row]) -> bool {
    Heading::find(rows).is_some()
}

/// How a file names what the program knows under other names.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The kind of fraud that is called so.
    pub fraud_type: &'a dyn Fn(&str) -> Option<FraudType>,
    /// The tag of the language that is called so.
    pub language: &'a dyn Fn(&str) -> Option<String>,
    /// The people that are called so; `None` within is everyone.
    pub audience: &'a dyn Fn(&str) -> Option<Option<Segment>>,
}

/// A question while its rows are read, and the first of them.
struct Begun {
    row: u32,
    fraud_type: Option<FraudType>,
    audience: Option<Option<Segment>>,
    content: Content,
    is_wrong: bool,
}

/// Reads a file with questions: each with the number of its first row.
///
/// # Errors
/// Every mistake, up to [`FAULTS_MAX`](super::FAULTS_MAX); none of it is taken then.
pub fn read(rows: &[Row], names: Names<'_>) -> Result<Vec<(u32, Content)>, Vec<RowFault>> {
    let Some(heading) = Heading::find(rows) else { return Ok(Vec::new()) };
    let (mut begun, mut order): (BTreeMap<String, Begun>, Vec<String>) = (BTreeMap::new(), Vec::new());
    let mut faults: Vec<RowFault> = Vec::new();
    for row in rows.iter().filter(|row| row.number > heading.row) {
        let mut wrong = Vec::new();
        line(&heading, row, names, (&mut begun, &mut order), &mut wrong);
        faults.extend(few(wrong).into_iter().map(|fault| RowFault { row: row.number, fault }));
    }
    let mut questions = Vec::new();
    for label in order {
        let Some(one) = begun.remove(&label) else { continue };
        // What is missing may be what could not be read.
        let mut wrong = |part, flaw| {
            if !one.is_wrong {
                faults.push(RowFault { row: one.row, fault: Fault::of(part, flaw) });
            }
        };
        if one.fraud_type.is_none() {
            wrong(Part::Type, Flaw::Missing);
        }
        if one.content.right.is_none() {
            wrong(Part::Right, Flaw::Missing);
        }
        if NEEDED.iter().any(|language| !one.content.words.contains_key(*language)) {
            wrong(Part::Language, Flaw::Missing);
        }
        let Some(fraud_type) = one.fraud_type else { continue };
        questions.push((one.row, Content { fraud_type, audience: one.audience.flatten(), ..one.content }));
    }
    // What is wrong with a question stands after what is wrong with its rows.
    faults.sort_by_key(|fault| fault.row);
    faults.truncate(super::FAULTS_MAX);
    if faults.is_empty() { Ok(questions) } else { Err(faults) }
}

/// Adds a row to the question that it belongs to.
fn line(
    heading: &Heading,
    row: &Row,
    names: Names<'_>,
    (begun, order): (&mut BTreeMap<String, Begun>, &mut Vec<String>),
    wrong: &mut Vec<Fault>,
) {
    let mut text = |part: Part| {
        heading.cell(row, part).unwrap_or_else(|fault| {
            wrong.push(fault);
            String::new()
        })
    };
    let (label, language) = (text(Part::Label), text(Part::Language));
    let (fraud_type, audience, right) = (text(Part::Type), text(Part::For), text(Part::Right));
    let words = Words { text: text(Part::Text), options: OPTION_PARTS.map(&mut text), why: text(Part::Why) };

    if label.is_empty() {
        wrong.push(Fault::of(Part::Label, Flaw::Missing));
        return;
    }
    let one = begun.entry(label.clone()).or_insert_with(|| {
        order.push(label);
        Begun {
            row: row.number,
            fraud_type: None,
            audience: None,
            content: Content::about(FraudType::new("")),
            is_wrong: false,
        }
    });
    let tag = if language.is_empty() { None } else { (names.language)(&language) };
    match &tag {
        None if language.is_empty() => wrong.push(Fault::of(Part::Language, Flaw::Missing)),
        None => wrong.push(Fault::of(Part::Language, Flaw::Unknown)),
        Some(tag) if one.content.words.contains_key(tag) => wrong.push(Fault::of(Part::Language, Flaw::Twice)),
        Some(tag) => {
            wrong.extend(words.faults(tag));
            one.content.words.insert(tag.clone(), words);
        }
    }
    same(&fraud_type, Part::Type, &mut one.fraud_type, names.fraud_type, wrong);
    same(&audience, Part::For, &mut one.audience, names.audience, wrong);
    let mut said = one.content.right;
    same(&right, Part::Right, &mut said, &choice, wrong);
    one.content.right = said;
    one.is_wrong |= !wrong.is_empty();
}

/// Takes what a row says of its question, unless another row said something else.
fn same<T: PartialEq>(
    typed: &str,
    part: Part,
    known: &mut Option<T>,
    read: &dyn Fn(&str) -> Option<T>,
    wrong: &mut Vec<Fault>,
) {
    if typed.is_empty() {
        return;
    }
    match (read(typed), &known) {
        (None, _) => wrong.push(Fault::of(part, Flaw::Unknown)),
        (Some(said), Some(before)) if said != *before => wrong.push(Fault::of(part, Flaw::Differs)),
        (Some(said), _) => *known = Some(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quiz::Choice;

    fn names(text: &str) -> Result<Vec<(u32, Content)>, Vec<RowFault>> {
        let fraud_type = |name: &str| (name == "刷单").then(|| FraudType::new("brushing"));
        let language = |name: &str| match name {
            "中文" => Some("zh-CN".to_owned()),
            "en" | "ru" => Some(name.to_owned()),
            _ => None,
        };
        let audience = |name: &str| match name {
            "所有人" => Some(None),
            "新生" => Some(Some(Segment::Freshmen)),
            _ => None,
        };
        read(&Row::of_lines(text), Names { fraud_type: &fraud_type, language: &language, audience: &audience })
    }

    const HEADING: &str = "标签;语言;类型;题目;A;B;C;D;答案;解释;对象\n";

    #[test]
    fn rows_of_one_label_are_one_question() {
        let read = names(&format!(
            "反诈题库\n{HEADING}1;中文;刷单;刷单赚钱？;甲;乙;丙;丁;b;不可信;新生\n1;en;;Paid clicks?;a;b;c;d;;No such job;\n\
             1;ru;;Клики?;а;б;в;г;B;Нет;新生"
        ))
        .expect("no mistakes");
        let (row, content) = &read[0];
        assert_eq!((read.len(), *row, content.words.len()), (1, 3, 3));
        assert_eq!((content.right, content.audience), (Some(Choice::B), Some(Segment::Freshmen)));
        assert!(content.is_whole());
    }

    #[test]
    fn every_mistake_names_its_row() {
        let wrong = names(&format!(
            "{HEADING}1;中文;传销;刷单赚钱？;甲;甲;丙;丁;e;不可信;\n1;中文;;再来？;甲;乙;丙;丁;;为何;\n;en;;What?;a;b;c;d;;x;\n2;俄文;刷单;Что?;а;б;в;г;A;Нет;\n3;en;刷单;What?;a;b;c;d;A;x;"
        ))
        .expect_err("mistakes");
        let shown: Vec<_> = wrong.iter().map(|it| format!("{} {} {}", it.row, it.fault.part, it.fault.flaw)).collect();
        assert_eq!(
            shown,
            [
                "2 type unknown",
                "2 b alike",
                "2 right unknown",
                "3 language twice",
                "4 label missing",
                "5 language unknown",
                "6 language missing",
            ]
        );
    }

    #[test]
    fn another_list_is_none_of_these() {
        assert!(!is_one(&Row::of_lines("班级;学号;姓名\n软件2301;1;张三")));
        assert!(is_one(&Row::of_lines(HEADING)));
    }
}
