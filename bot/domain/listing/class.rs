//! A list of classes.

use std::collections::{HashMap, HashSet};

use super::{Cell, Column, Fault, HeadingError, Places, Row, Why, Words, folded, heading, quoted, segments, text};
use crate::domain::campus::Bilingual;
use crate::domain::class::Class;
use crate::domain::plan::Cadence;
use crate::domain::refusal::Refusal;

/// What every list of classes has.
const REQUIRED: [Column; 3] = [Column::Class, Column::Campus, Column::College];

/// What a list of classes is read against.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The plan's campuses, by their ids.
    pub campuses: &'a [(String, Bilingual)],
    /// The languages of a class whose row names none.
    pub languages: &'a [String],
    /// The codes of the languages that the bot speaks.
    pub spoken: &'a [String],
    /// The classes that there are.
    pub classes: &'a [Class],
    /// Whether the rows are students, whose segments and language say nothing about the class.
    pub is_of_students: bool,
}

/// A list of classes, as far as it is understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClassListing {
    /// Those that there are not yet.
    pub new: Vec<Class>,
    /// How many there are already.
    pub same: usize,
    /// What is wrong, by row.
    pub faults: Vec<Fault>,
}

impl ClassListing {
    /// Finds the heading and reads what is below.
    ///
    /// # Errors
    /// When the columns cannot be told.
    pub fn read(rows: &[Row], known: Known<'_>) -> Result<Self, HeadingError> {
        let words = Words::read();
        let (places, below) = heading(rows, &words, &REQUIRED)?;
        let mut listing = Self::default();
        let there: HashMap<_, _> = known.classes.iter().map(|class| (class.name.as_str(), class)).collect();
        let mut seen = HashMap::new();
        for row in below {
            let read = class(row, &places, &words, known).and_then(|class| {
                let first = *seen.entry(class.name.clone()).or_insert(row.number);
                if first == row.number { Ok(class) } else { Err(Why::ClassTwice(first)) }
            });
            match read {
                Ok(class) => match there.get(class.name.as_str()) {
                    None => listing.new.push(class),
                    Some(there) if there.campus == class.campus && there.college == class.college => listing.same += 1,
                    Some(_) => listing.faults.push(Fault { row: row.number, why: Why::ClassElsewhere }),
                },
                Err(why) => listing.faults.push(Fault { row: row.number, why }),
            }
        }
        Ok(listing)
    }
}

impl ClassListing {
    /// Finds the classes that a list of students brings along: a class that there is not yet is entered by the
    /// campus and the college in its first row.
    ///
    /// # Errors
    /// When the columns cannot be told.
    pub fn of_students(rows: &[Row], known: Known<'_>) -> Result<Self, HeadingError> {
        let words = Words::read();
        let (places, below) = heading(rows, &words, &[Column::Class])?;
        let mut listing = Self::default();
        let mut seen: HashSet<_> = known.classes.iter().map(|class| class.name.clone()).collect();
        for row in below {
            // A row without a name of a class is told by whoever reads the students.
            let Ok(Some(name)) = text(places.cell(row, Column::Class), Column::Class) else { continue };
            if !seen.insert(name) {
                continue;
            }
            let nowhere = |why| if matches!(why, Why::Empty(_)) { Why::NewClassNowhere } else { why };
            match class(row, &places, &words, Known { is_of_students: true, ..known }).map_err(nowhere) {
                Ok(class) => listing.new.push(class),
                Err(why) => listing.faults.push(Fault { row: row.number, why }),
            }
        }
        Ok(listing)
    }
}

/// The class of a row, or the first thing that is wrong with it.
fn class(row: &Row, places: &Places, words: &Words, known: Known<'_>) -> Result<Class, Why> {
    let optional = |column| text(places.cell(row, column), column);
    let required = |column| optional(column)?.ok_or(Why::Empty(column));
    let campus = required(Column::Campus)?;
    let wanted = folded(&campus);
    let is_campus =
        |(id, name): &&(String, Bilingual)| [id, &name.zh, &name.en].into_iter().any(|called| folded(called) == wanted);
    let (campus, _) = known.campuses.iter().find(is_campus).ok_or_else(|| Why::NoSuchCampus(quoted(&campus)))?;
    let of_the_class = |column| if known.is_of_students { Ok(None) } else { optional(column) };
    let segments = segments(&of_the_class(Column::Segments)?.unwrap_or_default(), words)?;
    if segments.len() > 1 {
        return Err(Why::SeveralSegments);
    }
    let languages = match of_the_class(Column::Language)? {
        None => known.languages.to_vec(),
        Some(named) => named
            .split(['+', ',', '/', '\u{3001}', '\u{ff0c}'])
            .filter(|word| !word.trim().is_empty())
            .map(|word| {
                let code = words.language(word)?;
                if known.spoken.contains(&code) { Ok(code) } else { Err(Why::NotSpoken(quoted(word))) }
            })
            .collect::<Result<_, _>>()?,
    };
    let cadence = match optional(Column::Cadence)? {
        None => Cadence::Daily,
        Some(word) => words.cadence(&word)?,
    };
    let class = Class {
        name: required(Column::Class)?,
        campus: campus.clone(),
        college: required(Column::College)?,
        segment: segments.first().copied(),
        cohort: cohort(places.cell(row, Column::Cohort))?,
        languages,
        cadence,
    };
    class.check().map_err(|no| if no == Refusal::BadCohort { Why::BadCohort } else { Why::BadClass })
}

/// The year in a cell, which may be a number or a text like `2023级`.
fn cohort(cell: &Cell) -> Result<Option<u16>, Why> {
    let word = match cell {
        Cell::Empty => return Ok(None),
        Cell::Number(year) => year.to_string(),
        _ => text(cell, Column::Cohort)?.unwrap_or_default(),
    };
    let year = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    year.parse().map(Some).map_err(|_| Why::BadCohort)
}

#[cfg(test)]
mod tests {
    use super::super::tests::rows;
    use super::*;
    use crate::domain::tip::Segment;

    fn class(name: &str, campus: &str) -> Class {
        Class {
            name: name.into(),
            campus: campus.into(),
            college: "软件学院".into(),
            segment: None,
            cohort: None,
            languages: vec!["zh-CN".into()],
            cadence: Cadence::Daily,
        }
    }

    fn read(table: &[&[&str]]) -> Result<ClassListing, HeadingError> {
        let name = |zh: &str, en: &str| Bilingual { zh: zh.into(), en: en.into() };
        let campuses =
            [("qingdao".to_owned(), name("青岛校区", "Qingdao")), ("jinan".into(), name("济南校区", "Jinan"))];
        let classes = [class("软件2301", "qingdao")];
        let [zh, en] = ["zh-CN".to_owned(), "en".to_owned()];
        let (spoken, languages) = ([zh.clone(), en], [zh]);
        let known = Known {
            campuses: &campuses,
            languages: &languages,
            spoken: &spoken,
            classes: &classes,
            is_of_students: false,
        };
        ClassListing::read(&rows(table), known)
    }

    #[test]
    fn classes_are_read_in_chinese_and_in_english() {
        let listing = read(&[
            &["校区", "学院", "行政班级", "类别", "语言", "频次", "年级"],
            &["青岛校区", "软件学院", "软件2301", "", "", ""],
            &["济南校区", "软件学院", "国际2301", "留学生", "中文+英语", "每周三次", "2023级"],
            &["qingdao", "软件学院", "软件2302", "", "", ""],
        ]);
        let international = Class {
            segment: Some(Segment::International),
            languages: vec!["zh-CN".into(), "en".into()],
            cadence: Cadence::ThreeAWeek,
            cohort: Some(2023),
            ..class("国际2301", "jinan")
        };
        let new = vec![international, class("软件2302", "qingdao")];
        assert_eq!(read(&[&["Class", "Campus", "College"]]), Ok(ClassListing::default()));
        assert_eq!(listing, Ok(ClassListing { new, same: 1, faults: Vec::new() }));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_row() {
        let listing = read(&[
            &["class", "campus", "college", "segment", "language", "cadence", "cohort"],
            &["软件2302", "泰安", "软件学院"],
            &["软件2303", "济南校区", ""],
            &["软件2301", "济南校区", "软件学院"],
            &["软件2304", "qingdao", "软件学院", "新生/留学生"],
            &["软件2305", "qingdao", "软件学院", "", "中文/英语/中文"],
            &["软件2306", "qingdao", "软件学院", "", "", "每小时"],
            &["软件2307", "qingdao", "软件学院"],
            &["软件2307", "qingdao", "软件学院"],
            &["软件2308", "qingdao", "软件学院", "", "俄语"],
            &["软件2309", "qingdao", "软件学院", "", "", "", "23"],
        ]);
        let faults: Vec<_> = listing.expect("a heading").faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            faults,
            [
                "row 2: the plan has no campus `泰安`: write its id or its name",
                "row 3: `college` is empty",
                "row 4: the class is entered already, at another campus or college",
                "row 5: a class has one segment at most",
                "row 6: a class has a name of at most 40 characters and one or two languages",
                "row 7: `每小时` is no cadence: write daily, three_a_week or weekly, or leave it empty",
                "row 9: row 8 has the same class",
                "row 10: the bot does not speak `俄语` yet: leave it empty",
                "row 11: `cohort` is no year like 2023: correct it, or leave it empty",
            ]
        );
    }

    #[test]
    fn a_list_without_a_college_is_refused() {
        let error = read(&[&["class", "campus"]]).expect_err("no heading").to_string();
        let expected = "none of the first 10 rows names the columns; missing: college. Write a heading row with class, \
                        campus, college, in English or in Chinese";
        assert_eq!(error, expected);
    }
}
