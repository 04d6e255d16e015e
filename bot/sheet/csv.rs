//! Text with separators, in the encodings that spreadsheet programs in China and elsewhere write.

use std::borrow::Cow;

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::{Rows, SheetError, text_cell};
use crate::domain::listing::{Cell, Row};

/// What may stand between two cells.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Lines from which the separator is guessed.
const LINES_LOOKED_AT: usize = 10;

/// Signs by which a spreadsheet program takes a text for a formula (OWASP, CSV injection).
const FORMULA_SIGNS: [char; 4] = ['=', '+', '-', '@'];

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Row>, SheetError> {
    let text = decode(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    let mut rows = Rows::default();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(&text))
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let (mut line, mut counted) = (1, 0);
    while reader.read_record(&mut record).map_err(|_| SheetError::Encoding)? {
        let begins = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
        // The reader counts empty lines before a row to the row.
        let ends = begins + text[begins..].bytes().take_while(|byte| *byte == b'\n').count();
        line += text[counted..ends].bytes().filter(|byte| *byte == b'\n').count();
        counted = ends;
        let number = u32::try_from(line).map_err(|_| SheetError::TooManyRows)?;
        for (column, text) in record.iter().enumerate() {
            let cell = match text_cell(text) {
                Cell::Text(text) if text.starts_with(FORMULA_SIGNS) => Cell::Formula,
                cell => cell,
            };
            rows.put(number, column, cell)?;
        }
    }
    Ok(rows.rows)
}

/// The text, if all of its bytes make sense in one encoding.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, SheetError> {
    let marked = Encoding::for_bom(bytes);
    let (encoding, text) = match marked {
        Some((encoding, length)) => (encoding, &bytes[length..]),
        None => (if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { GB18030 }, bytes),
    };
    debug_assert!([UTF_8, UTF_16LE, UTF_16BE, GB18030].contains(&encoding), "a mark of another encoding");
    let text = encoding.decode_without_bom_handling_and_without_replacement(text).ok_or(SheetError::Encoding)?;
    // GB18030 has a meaning for nearly every byte, if only signs that nobody writes.
    let is_rubbish = |sign: char| {
        (sign.is_control() && !['\t', '\n', '\r'].contains(&sign))
            || matches!(sign, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
    };
    if text.chars().any(is_rubbish) { Err(SheetError::Encoding) } else { Ok(text) }
}

/// The separator of which the first lines have most.
fn separator(text: &str) -> u8 {
    let count = |separator: &u8| {
        let lines = text.lines().take(LINES_LOOKED_AT);
        lines.flat_map(str::bytes).filter(|byte| byte == separator).count()
    };
    // The first of equals: `max_by_key` would take the last.
    SEPARATORS.into_iter().rev().max_by_key(count).unwrap_or(b',')
}

/// A table for people to open in a spreadsheet program: UTF-8 with its mark, of a limited size.
#[derive(Clone, Debug)]
pub struct Table {
    text: String,
    bytes_max: usize,
}

impl Table {
    /// A table of this heading that takes at most `bytes_max` bytes.
    #[must_use]
    pub fn new(heading: &[&str], bytes_max: usize) -> Self {
        // Without the mark, spreadsheet programs take the text for another encoding.
        let mut table = Self { text: "\u{feff}".to_owned(), bytes_max };
        table.text.push_str(&record(heading));
        table
    }

    /// Adds a row below; tells whether it fitted. Cells by which a spreadsheet program would calculate are quoted.
    pub fn add(&mut self, cells: &[&str]) -> bool {
        let record = record(cells);
        let fits = self.text.len() + record.len() <= self.bytes_max;
        if fits {
            self.text.push_str(&record);
        }
        fits
    }

    /// Its text.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }
}

/// A row as RFC 4180 writes it.
fn record(cells: &[&str]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| field(cell)).collect();
    format!("{}\r\n", cells.join(","))
}

fn field(text: &str) -> String {
    let begins_a_formula = text.starts_with(FORMULA_SIGNS) || text.starts_with(['\t', '\r', '\0']);
    let text = if begins_a_formula { format!("'{text}") } else { text.to_owned() };
    let is_special = text.contains([',', '"', '\n', '\r']);
    if is_special { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_opened_as_it_was_written_and_calculates_nothing() {
        let mut table = Table::new(&["row", "note"], 100);
        assert!(table.add(&["3", "=1+1"]));
        assert!(table.add(&["4", "was \"7, 8\""]));
        assert!(!table.add(&["5", &"x".repeat(60)]));
        let text = table.into_text();
        assert_eq!(text, "\u{feff}row,note\r\n3,'=1+1\r\n4,\"was \"\"7, 8\"\"\"\r\n");
        assert_eq!(read(text.as_bytes()).expect("a list").len(), 3);
    }

    const LIST: &str = "班级,姓名\n软件2301,\"李,想\"\r\n\n软件2302,=1+1\n";

    fn expected() -> Vec<Row> {
        let text = |text: &str| Cell::Text(text.into());
        vec![
            Row { number: 1, cells: vec![text("班级"), text("姓名")] },
            Row { number: 2, cells: vec![text("软件2301"), text("李,想")] },
            Row { number: 4, cells: vec![text("软件2302"), Cell::Formula] },
        ]
    }

    fn refusal(bytes: &[u8]) -> String {
        read(bytes).expect_err("an error").to_string()
    }

    #[test]
    fn a_list_is_the_same_in_every_encoding_and_with_every_separator() {
        let utf16 = |text: &str, to_bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            ['\u{feff}'].into_iter().chain(text.chars()).collect::<String>().encode_utf16().flat_map(to_bytes).collect()
        };
        let (gb18030, _, _) = GB18030.encode(LIST);
        let marked = format!("\u{feff}{LIST}");
        for bytes in [
            LIST.as_bytes(),
            marked.as_bytes(),
            &gb18030,
            &utf16(LIST, u16::to_le_bytes),
            &utf16(LIST, u16::to_be_bytes),
        ] {
            assert_eq!(read(bytes).expect("a list"), expected());
        }
        for separator in [";", "\t"] {
            let text = "班级,姓名\n软件2301,李想\n".replace(',', separator);
            let row = Row { number: 2, cells: vec![text_cell("软件2301"), text_cell("李想")] };
            assert_eq!(read(text.as_bytes()).expect("a list")[1], row, "{separator:?}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let encoding = "the text is neither UTF-8 nor GB18030 (GBK) nor UTF-16: save it as “CSV UTF-8” or as .xlsx";
        let (gb18030, _, _) = GB18030.encode("软件2301,李想");
        let mixed = [LIST.as_bytes(), &gb18030[..3], b"\xff\xff"].concat();
        for bytes in [b"a\0b,c".as_slice(), b"\xff\xfea", b"%PDF-1.7\n\xe2\xe3\xcf\xd3\x01", b"\x80\xff\x80", &mixed] {
            assert_eq!(refusal(bytes), encoding, "{bytes:?}");
        }
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_noticed_where_it_stands() {
        let text = format!("班级,姓名\n软件2301,\"李想\n{}", "软件2302,王敏\n".repeat(50));
        let expected = "row 2 has a cell of more than 300 characters; is a quotation mark missing there?";
        assert_eq!(refusal(text.as_bytes()), expected);
    }

    #[test]
    fn too_much_is_refused() {
        let wide = vec!["a"; 51].join(",");
        assert_eq!(refusal(wide.as_bytes()), "row 1 has more than 50 columns: keep only those of the list");
        let long = "a,b\n".repeat(60_001);
        assert_eq!(refusal(long.as_bytes()), "the list has more than 60000 rows: split it by college");
    }

    proptest::proptest! {
        /// Any bytes end in rows, whose numbers never fall, or in a refusal.
        #[test]
        fn any_bytes_end_in_rows_or_in_a_refusal(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            if let Ok(rows) = read(&bytes) {
                proptest::prop_assert!(rows.is_sorted_by_key(|row| row.number));
            }
        }

        /// Rows are numbered as a text editor numbers them, whatever the line ends and the empty lines.
        #[test]
        fn rows_are_numbered_as_they_are_seen(lines in proptest::collection::vec("(|a|a,b|c;d)(\r)?", 1..30)) {
            let text = lines.join("\n");
            let expected: Vec<_> = (1..)
                .zip(&lines)
                .filter(|(_, line)| line.chars().any(char::is_alphabetic))
                .map(|(number, _)| number)
                .collect();
            let rows = read(text.as_bytes()).expect("plain text");
            proptest::prop_assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), expected);
        }
    }
}
