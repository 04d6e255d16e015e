//! Files that people are given: workbooks, and archives of files. The same content makes the same bytes.

use std::io::{Cursor, Write as _};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The most characters of a cell (Excel specifications and limits).
const CELL_UTF16_MAX: usize = 32_767;

/// Why a file could not be made.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The workbook.
    #[error("the workbook: {0}")]
    Workbook(#[from] XlsxError),
    /// The archive.
    #[error("the archive: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// Memory.
    #[error(transparent)]
    Memory(#[from] std::io::Error),
}

/// A workbook of one sheet: a line about it, a heading, and rows. Every cell is a text, so that none is calculated.
///
/// # Errors
/// When there are more rows than a sheet takes.
pub fn workbook<const N: usize>(
    mark: &str,
    heading: &[String; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    // Without a fixed moment the same content would make other bytes each time.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, mark)?;
    for (column, name) in (0..).zip(heading) {
        sheet.write_string(1, column, name)?;
    }
    sheet.set_freeze_panes(2, 0)?;
    for (row, cells) in (2..).zip(rows) {
        for (column, cell) in (0..).zip(&cells) {
            if !cell.is_empty() {
                sheet.write_string(row, column, fitting(cell))?;
            }
        }
    }
    Ok(book.save_to_buffer()?)
}

/// As much of a text as a cell takes, without what XML cannot hold.
fn fitting(cell: &str) -> String {
    let mut length = 0;
    let fits = |sign: &char| {
        length += sign.len_utf16();
        length <= CELL_UTF16_MAX
    };
    cell.chars().filter(|sign| !sign.is_control() || matches!(sign, '\t' | '\n')).take_while(fits).collect()
}

/// An archive of files, in their order.
///
/// # Errors
/// When memory runs out.
pub fn archive(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, WriteError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::listing::Cell;

    fn cells(row: [&str; 2]) -> [String; 2] {
        row.map(str::to_owned)
    }

    #[test]
    fn a_workbook_is_opened_as_it_was_written_and_calculates_nothing() {
        let rows = || [cells(["=1+1", "@x"]), cells(["-2", "a\u{0}b"])].into_iter();
        let book = workbook("made of nothing", &cells(["what", "note"]), rows()).expect("a small workbook");

        let read = crate::sheet::read(&book).expect("a workbook");
        let texts: Vec<Vec<_>> = read.iter().map(|row| row.cells.clone()).collect();
        let text = |text: &str| Cell::Text(text.to_owned());
        assert_eq!(texts[1], [text("what"), text("note")]);
        assert_eq!(texts[2], [text("=1+1"), text("@x")], "texts, not formulas");
        assert_eq!(texts[3], [text("-2"), text("ab")]);
        assert_eq!(book, workbook("made of nothing", &cells(["what", "note"]), rows()).expect("the same"));
    }

    #[test]
    fn a_cell_takes_no_more_than_a_spreadsheet_does() {
        let long = "汉".repeat(CELL_UTF16_MAX + 9);
        assert_eq!(fitting(&long).chars().count(), CELL_UTF16_MAX);
    }

    #[test]
    fn the_same_files_make_the_same_archive() {
        let files = [("a.txt".to_owned(), b"one".to_vec()), ("b.txt".to_owned(), b"two".to_vec())];
        let made = archive(&files).expect("memory");
        assert_eq!(made, archive(&files).expect("memory"));
        let mut read = zip::ZipArchive::new(Cursor::new(made)).expect("an archive");
        assert_eq!(read.by_index(1).expect("the second file").name().expect("a name"), "b.txt");
    }
}
