//! Paper rolls: a class on A4 sheets with boxes to tick, as one file that every browser opens and prints.
//!
//! The file asks for nothing from outside, and a browser is told to fetch nothing. All sizes are millimetres of paper:
//! a sheet holds [`ON_A_SHEET`] students in two columns, and their rows are as high as there is room for.

use std::fmt::Write as _;

use crate::domain::roster::Student;

/// The most students on one sheet.
pub const ON_A_SHEET: usize = 60;

/// What the rows of a column may take of the height of a sheet, in millimetres.
const ROWS_HEIGHT: f64 = 189.0;

/// The height of a row in millimetres that nobody needs more of.
const ROW_HEIGHT_MAX: f64 = 11.0;

/// The mark of who is not on the messenger.
const OFFLINE: &str = "\u{25b3}";

const STYLE: &str = include_str!("roll.css");

/// The words on a roll, in the language of whoever prints it.
#[derive(Clone, Debug)]
pub struct Words {
    /// The language's tag.
    pub language: String,
    /// Whether it is written from right to left.
    pub is_right_to_left: bool,
    /// The class.
    pub class: String,
    /// What this is.
    pub title: String,
    /// The college, how many students and when it was made.
    pub facts: String,
    /// Before the blank for the day.
    pub date: String,
    /// Before what it may be about.
    pub about: String,
    /// What it may be about; the last is followed by a blank.
    pub occasions: [String; 3],
    /// Above the numbers, the names, the boxes for who is there and who signed, and the blanks of the rows.
    pub columns: [String; 5],
    /// Before the blanks for the numbers of those who are absent and for the signature.
    pub blanks: [String; 2],
    /// What to do with the sheet, what is typed afterwards, and what else may be.
    pub how: [String; 3],
    /// What the mark of who is not on the messenger means.
    pub offline: String,
    /// What is on the sheet, and where it goes.
    pub privacy: String,
}

/// The words of one sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its number.
    pub number: String,
    /// Before the blank for how many of those on it are there.
    pub present: String,
}

/// How many of so many students stand on each sheet: sheets are filled evenly, so that all have rows of one height.
#[must_use]
pub fn filled(students: usize) -> Vec<usize> {
    let on_a_sheet = students.div_ceil(students.div_ceil(ON_A_SHEET).max(1));
    let mut rest = students;
    let mut filled = Vec::new();
    while rest > 0 {
        filled.push(rest.min(on_a_sheet));
        rest -= rest.min(on_a_sheet);
    }
    filled
}

/// The roll of these students, by seat, on as many sheets as [`filled`] says.
#[must_use]
pub fn page(words: &Words, students: &[Student], sheets: &[Sheet]) -> String {
    let mut page = String::with_capacity(8_192 + students.len() * 256);
    let direction = if words.is_right_to_left { "rtl" } else { "ltr" };
    put(
        &mut page,
        format_args!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=794\">\n<title>{} · {}</title>\n<style>\n{STYLE}</style>\n</head>\n\
             <body>\n",
            escaped(&words.language),
            escaped(&words.class),
            escaped(&words.title),
        ),
    );
    let on_a_sheet = filled(students.len()).first().copied().unwrap_or(1);
    let in_a_column = on_a_sheet.div_ceil(2);
    for (on_it, sheet) in students.chunks(on_a_sheet).zip(sheets) {
        page.push_str("<section class=\"sheet\">\n");
        put_head(&mut page, words, &sheet.number);
        let height = row_height(in_a_column);
        put(&mut page, format_args!("<div class=\"lists\" style=\"--row:{height:.2}mm\">\n"));
        for column in on_it.chunks(in_a_column) {
            put_column(&mut page, words, column);
        }
        page.push_str("</div>\n");
        put_foot(&mut page, words, &sheet.present, on_it.iter().any(|student| student.is_offline));
        page.push_str("</section>\n");
    }
    page.push_str("</body>\n</html>\n");
    page
}

/// The height of a row of a column with so many, in millimetres.
fn row_height(rows: usize) -> f64 {
    let rows = u32::try_from(rows).map_or(f64::INFINITY, f64::from);
    (ROWS_HEIGHT / rows).min(ROW_HEIGHT_MAX)
}

fn put_head(page: &mut String, words: &Words, number: &str) {
    put(
        page,
        format_args!(
            "<header>\n<div class=\"title\"><h1>{}</h1><b>{}</b><span>{}</span></div>\n<p class=\"facts\">{}</p>\n\
             <div class=\"blanks\"><span>{}<i class=\"line\" style=\"width:36mm\"></i></span><span>{}",
            escaped(&words.class),
            escaped(&words.title),
            escaped(number),
            escaped(&words.facts),
            escaped(&words.date),
            escaped(&words.about),
        ),
    );
    for occasion in &words.occasions {
        put(page, format_args!("<span class=\"tick\">{}</span>", escaped(occasion)));
    }
    page.push_str("<i class=\"line rest\"></i></span></div>\n</header>\n");
}

fn put_column(page: &mut String, words: &Words, students: &[Student]) {
    let [number, name, present, signed, note] = words.columns.each_ref().map(|word| escaped(word));
    put(
        page,
        format_args!(
            "<table>\n<thead><tr><th class=\"no\">{number}</th><th class=\"who\">{name}</th>\
             <th class=\"tk\">{present}</th><th class=\"tk\">{signed}</th><th>{note}</th></tr></thead>\n<tbody>\n",
        ),
    );
    for student in students {
        let mark = if student.is_offline { format!("<span class=\"off\">{OFFLINE}</span>") } else { String::new() };
        put(
            page,
            format_args!(
                "<tr><td class=\"no\">{}</td><td class=\"who\">{}{mark}</td><td><i class=\"box\"></i></td>\
                 <td><i class=\"box\"></i></td><td></td></tr>\n",
                student.seat,
                escaped(student.name.as_str()),
            ),
        );
    }
    page.push_str("</tbody>\n</table>\n");
}

fn put_foot(page: &mut String, words: &Words, present: &str, has_offline: bool) {
    let [how, example, or_else] = words.how.each_ref().map(|word| escaped(word));
    let [absent, signature] = words.blanks.each_ref().map(|word| escaped(word));
    let present = escaped(present);
    let line = "<i class=\"line\"></i>";
    put(
        page,
        format_args!(
            "<footer>\n<div class=\"foot\">\n<div class=\"how\">{how}<strong>{example}</strong>{or_else}</div>\n\
             <div class=\"sums\"><p>{present}{line}</p><p>{absent}{line}</p><p>{signature}{line}</p></div>\n</div>\n\
             <p class=\"notes\">",
        ),
    );
    if has_offline {
        put(page, format_args!("{OFFLINE} {}<br>", escaped(&words.offline)));
    }
    put(page, format_args!("{}</p>\n</footer>\n", escaped(&words.privacy)));
}

fn put(page: &mut String, words: std::fmt::Arguments<'_>) {
    page.write_fmt(words).expect("a text takes any text");
}

/// What HTML treats as markup, in text and in attributes, as what it stands for (HTML Living Standard, 13.1.2).
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::roster::{MaskedName, Seat, StudentId};

    fn words() -> Words {
        let word = str::to_owned;
        Words {
            language: word("en"),
            is_right_to_left: false,
            class: word("<script>alert(1)</script> & \"co\""),
            title: word("paper roll"),
            facts: word("facts"),
            date: word("date"),
            about: word("about"),
            occasions: ["meeting", "pledge", "other"].map(word),
            columns: ["no", "name", "present", "signed", "note"].map(word),
            blanks: ["absent", "signature"].map(word),
            how: ["send", "absent 3", "or all here"].map(word),
            offline: word("is told in person"),
            privacy: word("privacy"),
        }
    }

    fn students(count: u16) -> Vec<Student> {
        let student = |seat: u16| Student {
            id: StudentId(seat.into()),
            class: "one".to_owned(),
            seat: Seat::new(seat).expect("a seat"),
            name: MaskedName::of("Ann Bo").expect("a name"),
            segments: BTreeSet::new(),
            language: None,
            is_offline: seat == 7,
        };
        (1..=count).map(student).collect()
    }

    fn made(count: u16) -> String {
        let sheet = |(number, on_it)| Sheet { number: format!("sheet {number}"), present: format!("of {on_it}") };
        let sheets: Vec<_> = (1..).zip(filled(count.into())).map(sheet).collect();
        page(&words(), &students(count), &sheets)
    }

    #[test]
    fn every_student_has_a_row_on_one_of_as_few_sheets_as_hold_them() {
        for (count, sheets) in [(1, 1), (2, 1), (34, 1), (60, 1), (61, 2), (75, 2), (120, 2), (121, 3), (999, 17)] {
            let page = made(count);
            assert_eq!(page.matches("<section").count(), sheets, "{count}");
            assert_eq!(page.matches("<h1>").count(), sheets, "the heading is repeated");
            assert_eq!(page.matches("<tr><td").count(), usize::from(count));
            assert_eq!(page.matches("class=\"box\"").count(), usize::from(count) * 2);
            for seat in 1..=count {
                assert_eq!(page.matches(&format!("\"no\">{seat:02}<")).count(), 1, "{seat} of {count}");
            }
            assert_eq!(page.matches(&format!("sheet {sheets}<")).count(), 1);
        }
    }

    #[test]
    fn sheets_are_filled_evenly() {
        assert_eq!([0, 1, 60].map(filled), [vec![], vec![1], vec![60]]);
        assert_eq!([61, 75, 121].map(filled), [vec![31, 30], vec![38, 37], vec![41, 41, 39]]);
        assert!(made(75).contains("of 38") && made(75).contains("of 37"));
    }

    #[test]
    fn rows_are_as_high_as_there_is_room_for() {
        assert_eq!([1, 17, 18, 30].map(row_height), [11.0, 11.0, 10.5, 6.3]);
    }

    #[test]
    fn no_name_is_markup_and_nothing_is_fetched() {
        let page = made(3);
        assert!(page.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;</h1>"), "{page}");
        for outside in ["<script", "http:", "https:", "url(", "@import", "<link", "<img", "src="] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert!(page.contains("default-src 'none'"));
    }

    #[test]
    fn the_mark_of_who_is_not_on_the_messenger_is_explained_where_it_stands() {
        let (with, without) = (made(7), made(6));
        assert_eq!(with.matches(OFFLINE).count(), 2);
        assert!(with.contains("is told in person") && !without.contains("is told in person"));
        assert!(!without.contains(OFFLINE));
    }
}
