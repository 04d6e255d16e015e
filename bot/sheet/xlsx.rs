//! Workbooks (ECMA-376), of which only the one visible sheet is read.

use std::io::{Cursor, Read as _, copy, sink};

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx};
use chrono::{Days, NaiveDate};
use zip::ZipArchive;

use super::{ENTRIES_MAX, INFLATED_BYTES_MAX, Rows, SheetError, text_cell};
use crate::domain::listing::{Cell, Row};

/// Part of every workbook.
const WORKBOOK: &str = "xl/workbook.xml";

/// How the name of the part ends that holds the texts of all cells.
const TEXTS: &str = "sharedstrings.xml";

/// What that part calls the number of its texts.
const COUNT: &[u8] = b"uniqueCount";

/// Part of a workbook with macros.
const MACROS: &str = "xl/vbaProject.bin";

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Row>, SheetError> {
    weigh(bytes)?;
    // calamine 0.38 panics on some of what is no cell's address, as A99999999999. It shares nothing with others,
    // so nothing is left half done.
    std::panic::catch_unwind(|| read_visible(bytes))
        .unwrap_or_else(|_| Err(damaged("a cell has an impossible address")))
}

fn read_visible(bytes: &[u8]) -> Result<Vec<Row>, SheetError> {
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(damaged)?;
    let sheets = workbook.sheets_metadata().to_vec();
    let shown =
        sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
    let mut filled = Vec::new();
    for sheet in shown {
        let rows = rows(&mut workbook, &sheet.name)?;
        if !rows.is_empty() {
            if !filled.is_empty() {
                return Err(SheetError::SeveralSheets);
            }
            filled = rows;
        }
    }
    Ok(filled)
}

/// Unfolds everything once without keeping it, so that whoever reads it then knows how much it is. The sizes
/// that an archive tells of itself may be lies.
fn weigh(bytes: &[u8]) -> Result<(), SheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > ENTRIES_MAX {
        return Err(SheetError::TooManyEntries);
    }
    if archive.index_for_name(MACROS).is_some() {
        return Err(SheetError::Macros);
    }
    if archive.index_for_name(WORKBOOK).is_none() {
        return Err(SheetError::NotAWorkbook);
    }
    let mut left = INFLATED_BYTES_MAX;
    for number in 0..archive.len() {
        let entry = archive.by_index(number).map_err(damaged)?;
        let holds_texts = entry.name().map_err(damaged)?.to_ascii_lowercase().ends_with(TEXTS);
        // One byte more than is left, so that too much of it is noticed.
        let mut entry = entry.take(left + 1);
        let mut texts = Vec::new();
        let size = if holds_texts {
            entry.read_to_end(&mut texts).map_err(damaged)? as u64
        } else {
            copy(&mut entry, &mut sink()).map_err(damaged)?
        };
        left = left.checked_sub(size).ok_or(SheetError::Bomb)?;
        if promises_too_much(texts) {
            return Err(SheetError::Bomb);
        }
    }
    Ok(())
}

/// Whether a part says that more texts follow than all its bytes can hold. calamine makes room for as many.
fn promises_too_much(mut texts: Vec<u8>) -> bool {
    // It may be in UTF-16; what is looked for is ASCII.
    texts.retain(|byte| *byte != 0);
    let most = texts.len() as u64;
    let mut rest = texts.as_slice();
    while let Some(at) = rest.windows(COUNT.len()).position(|window| window == COUNT) {
        rest = &rest[at + COUNT.len()..];
        let begins = rest.iter().take_while(|byte| byte.is_ascii_whitespace() || b"='\"+".contains(byte)).count();
        let digits = rest[begins..].iter().take_while(|byte| byte.is_ascii_digit());
        let count = digits.fold(0_u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
        if count > most {
            return true;
        }
    }
    false
}

/// A date as a spreadsheet counts it: days since the last but one of 1899 (ECMA-376 18.17.4.1). A time of day is none.
fn date(days: f64) -> Cell {
    let first = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number of this size")]
    let whole = (days.fract() == 0.0 && (1.0..1_000_000.0).contains(&days)).then_some(days as u64);
    let day = whole.and_then(|days| first.checked_add_days(Days::new(days)));
    day.map_or(Cell::Other, Cell::Date)
}

fn rows(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<Row>, SheetError> {
    let mut rows = Rows::default();
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(damaged)?;
    while let Some(read) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
        let (row, column) = read.pos;
        let cell = match read.value {
            _ if read.formula.is_some() => Cell::Formula,
            DataRef::Empty => Cell::Empty,
            DataRef::String(text) => text_cell(&text),
            DataRef::SharedString(text) => text_cell(text),
            DataRef::Float(number) => Cell::Number(number),
            #[expect(clippy::cast_precision_loss, reason = "a spreadsheet's numbers are doubles all the same")]
            DataRef::Int(number) => Cell::Number(number as f64),
            DataRef::DateTime(moment) => date(moment.as_f64()),
            _ => Cell::Other,
        };
        rows.put(row.saturating_add(1), usize::try_from(column).unwrap_or(usize::MAX), cell)?;
    }
    Ok(rows.rows)
}

fn damaged(error: impl std::fmt::Display) -> SheetError {
    SheetError::Damaged(error.to_string())
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    const SHEET: &str = r#"<row r="2"><c r="A2" t="inlineStr"><is><t> 软件2301 </t></is></c><c r="C2"><v>7</v></c></row>
        <row r="4"><c r="B4" t="str"><f>1+1</f><v>2</v></c><c r="C4" t="b"><v>1</v></c></row>"#;

    /// A workbook of these sheets, each with whether it is hidden, and more parts.
    fn workbook(sheets: &[(&str, bool)], more: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let mut put = |name: &str, content: &[u8]| {
            archive.start_file(name, SimpleFileOptions::default()).expect("a new name");
            archive.write_all(content).expect("memory");
        };
        let (mut list, mut relations) = (String::new(), String::new());
        for ((rows, is_hidden), number) in sheets.iter().zip(1..) {
            let state = if *is_hidden { "hidden" } else { "visible" };
            list += &format!(r#"<sheet name="S{number}" sheetId="{number}" state="{state}" r:id="r{number}"/>"#);
            relations += &format!(
                r#"<Relationship Id="r{number}" Target="worksheets/sheet{number}.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>"#
            );
            let sheet = format!(
                r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
            );
            put(&format!("xl/worksheets/sheet{number}.xml"), sheet.as_bytes());
        }
        let book = format!(
            r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{list}</sheets></workbook>"#
        );
        put(WORKBOOK, book.as_bytes());
        let relations = format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"#
        );
        put("xl/_rels/workbook.xml.rels", relations.as_bytes());
        let root = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r0" Target="xl/workbook.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"#;
        put("_rels/.rels", root.as_bytes());
        for (name, content) in more {
            put(name, content);
        }
        archive.finish().expect("memory").into_inner()
    }

    fn refusal(bytes: &[u8]) -> String {
        super::super::read(bytes).expect_err("an error").to_string()
    }

    #[test]
    fn dates_are_days_and_times_of_day_are_not_read() {
        let day = |text: &str| Cell::Date(text.parse().expect("a day"));
        assert_eq!(date(45_383.0), day("2024-04-01"));
        assert_eq!(date(1.0), day("1899-12-31"));
        for none in [45_383.5, 0.0, -1.0, 1e9, f64::NAN] {
            assert_eq!(date(none), Cell::Other, "{none}");
        }
    }

    #[test]
    fn the_visible_sheet_is_read_as_it_is_seen() {
        let expected = vec![
            Row { number: 2, cells: vec![text_cell("软件2301"), Cell::Empty, Cell::Number(7.0)] },
            Row { number: 4, cells: vec![Cell::Empty, Cell::Formula, Cell::Other] },
        ];
        let hidden = r#"<row r="1"><c r="A1"><v>1</v></c></row>"#;
        let bytes = workbook(&[(hidden, true), (SHEET, false), ("", false)], &[]);
        assert_eq!(read(&bytes).expect("a workbook"), expected);
    }

    #[test]
    fn of_two_filled_sheets_none_is_chosen() {
        let expected =
            "the workbook has several sheets with something in them: keep or show only the one with the list";
        assert_eq!(refusal(&workbook(&[(SHEET, false), (SHEET, false)], &[])), expected);
        assert_eq!(refusal(&workbook(&[("", false)], &[])), "the file is empty: save it again");
    }

    #[test]
    fn a_bomb_is_found_before_it_goes_off() {
        let zeros = vec![0; 70 * 1024 * 1024];
        let bomb = workbook(&[(SHEET, false)], &[("xl/media/bomb", &zeros)]);
        assert!(bomb.len() < 100_000, "it is small: {}", bomb.len());
        assert_eq!(refusal(&bomb), "the workbook unfolds to more than 64 MiB: keep only the sheet with the list");
        let names: Vec<_> = (0..200).map(|number| format!("part{number}")).collect();
        let parts: Vec<_> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        assert_eq!(
            refusal(&workbook(&[(SHEET, false)], &parts)),
            "the workbook has more than 200 parts: keep only the sheet with the list"
        );
    }

    #[test]
    fn texts_that_are_promised_and_do_not_come_take_no_memory() {
        let bomb = "the workbook unfolds to more than 64 MiB: keep only the sheet with the list";
        for count in ["uniqueCount=\"99999999999\"", "uniqueCount = '99999999999999999999999'", "uniqueCount=\"+300\""]
        {
            let plain = format!(r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" {count}/>"#);
            let wide: Vec<_> = plain.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for texts in [plain.as_bytes(), &wide] {
                assert_eq!(refusal(&workbook(&[(SHEET, false)], &[("xl/SharedStrings.xml", texts)])), bomb, "{count}");
            }
        }
        let honest = br#"<sst uniqueCount="1"><si><t>uniqueCount</t></si></sst>"#;
        assert!(read(&workbook(&[(SHEET, false)], &[("xl/sharedStrings.xml", honest)])).is_ok());
    }

    #[test]
    fn a_size_that_lies_does_not_help_a_bomb() {
        let zeros = vec![0; 70 * 1024 * 1024];
        let mut bomb = workbook(&[(SHEET, false)], &[("xl/media/bomb", &zeros)]);
        let size = 70 * 1024 * 1024_u32;
        for at in 0..bomb.len() - 4 {
            if bomb[at..at + 4] == size.to_le_bytes() {
                bomb[at..at + 4].copy_from_slice(&7_u32.to_le_bytes());
            }
        }
        assert!(super::super::read(&bomb).is_err());
    }

    #[test]
    fn what_is_no_plain_workbook_is_refused() {
        let old = "this is an old .xls or a workbook behind a password: save it as .xlsx without a password";
        assert_eq!(refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0"), old);
        let macros = workbook(&[(SHEET, false)], &[(MACROS, b"x")]);
        assert_eq!(refusal(&macros), "this workbook carries macros: save it as .xlsx without them");

        let mut other = ZipWriter::new(Cursor::new(Vec::new()));
        other.start_file("content.xml", SimpleFileOptions::default()).expect("a new name");
        let other = other.finish().expect("memory").into_inner();
        assert!(refusal(&other).starts_with("this is no .xlsx workbook"), "{}", refusal(&other));

        let whole = workbook(&[(SHEET, false)], &[]);
        for end in [5, 30, whole.len() / 2, whole.len() - 1] {
            assert!(refusal(&whole[..end]).starts_with("the workbook is damaged"), "cut at {end}");
        }
        let laughs =
            r#"<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><row r="1"><c r="A1" t="str"><v>&b;</v></c></row>"#;
        let _ = super::super::read(&workbook(&[(laughs, false)], &[]));
        let nowhere = r#"<row r="1"><c r="A99999999999"><v>1</v></c></row>"#;
        assert!(refusal(&workbook(&[(nowhere, false)], &[])).starts_with("the workbook is damaged"));
        let wide = r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#;
        assert_eq!(
            refusal(&workbook(&[(wide, false)], &[])),
            "row 1 has more than 50 columns: keep only those of the list"
        );
    }

    proptest::proptest! {
        /// Whatever stands in the parts of a workbook, reading it ends in rows or in a refusal.
        #[test]
        fn a_workbook_of_rubbish_ends_in_rows_or_in_a_refusal(
            at in 0..SHEET.len(),
            length in 0_usize..12,
            rubbish in "[<>/\"=A-Z0-9 a-z&;!\\-]{0,12}",
            strings in "(<sst>)?(<si>|<t>|</t>|</si>|&#x1F600;|&lol;|a|9){0,12}(</sst>)?",
            reference in "[A-Z]{0,9}[0-9]{0,12}",
        ) {
            let (mut from, mut to) = (at, (at + length).min(SHEET.len()));
            while !SHEET.is_char_boundary(from) { from -= 1; }
            while !SHEET.is_char_boundary(to) { to += 1; }
            let broken = format!("{}{rubbish}{}", &SHEET[..from], &SHEET[to..]);
            let moved = SHEET.replace("C4", &reference);
            for sheet in [broken, moved] {
                let bytes = workbook(&[(&sheet, false)], &[("xl/sharedStrings.xml", strings.as_bytes())]);
                if let Ok(rows) = read(&bytes) {
                    proptest::prop_assert!(rows.len() <= super::super::ROWS_MAX);
                }
            }
        }
    }
}
