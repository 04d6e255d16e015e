//! Files that people are given: workbooks, and archives of files. The same content makes the same bytes.

use std::io::{Cursor, Write as _};
use std::path::Path;

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
    /// Memory, or the thread that made it.
    #[error(transparent)]
    Machine(#[from] std::io::Error),
}

/// A workbook of one sheet that grows: a line about it, a heading, and rows. Every cell is a text, so that none is
/// calculated. Rows that were added are on the disk, in a file without a name that is gone with the workbook, however
/// the process ends.
pub struct Book {
    book: Workbook,
    row: u32,
}

impl Book {
    /// A workbook without rows, which will be kept in `folder` while it grows.
    ///
    /// # Errors
    /// When the folder is not there or takes no file, or a sheet does not take its heading.
    pub fn new(folder: &Path, mark: &str, heading: &[String]) -> Result<Self, WriteError> {
        let mut book = Workbook::new();
        book.set_tempdir(folder)?;
        // Without a fixed moment the same content would make other bytes each time.
        let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.write_string(0, 0, mark)?;
        for (column, name) in (0..).zip(heading) {
            sheet.write_string(1, column, name)?;
        }
        sheet.set_freeze_panes(2, 0)?;
        Ok(Self { book, row: 2 })
    }

    /// Adds rows below.
    ///
    /// # Errors
    /// When there are more than a sheet takes.
    pub fn add<const N: usize>(&mut self, rows: impl Iterator<Item = [String; N]>) -> Result<(), WriteError> {
        let sheet = self.book.worksheet_from_index(0)?;
        for cells in rows {
            for (column, cell) in (0..).zip(&cells) {
                if !cell.is_empty() {
                    sheet.write_string(self.row, column, fitting(cell))?;
                }
            }
            self.row += 1;
        }
        Ok(())
    }

    /// Its bytes.
    ///
    /// # Errors
    /// When memory or the disk runs out.
    pub fn finish(mut self) -> Result<Vec<u8>, WriteError> {
        Ok(self.book.save_to_buffer()?)
    }
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

/// An archive that grows: files in their order, each of which may come piece by piece.
pub struct Archive(ZipWriter<Cursor<Vec<u8>>>);

impl Default for Archive {
    fn default() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }
}

impl Archive {
    /// Begins a file, and so ends the one before.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn begin(&mut self, name: &str) -> Result<(), WriteError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        Ok(self.0.start_file(name, options)?)
    }

    /// Adds to the file that was begun last.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), WriteError> {
        Ok(self.0.write_all(bytes)?)
    }

    /// How many bytes it would have if nothing more were added.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn measured(self) -> Result<(Self, usize), WriteError> {
        let bytes = self.finish()?;
        let size = bytes.len();
        Ok((Self(ZipWriter::new_append(Cursor::new(bytes))?), size))
    }

    /// Its bytes.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn finish(self) -> Result<Vec<u8>, WriteError> {
        Ok(self.0.finish()?.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::listing::Cell;

    fn cells(row: [&str; 2]) -> [String; 2] {
        row.map(str::to_owned)
    }

    #[test]
    fn a_workbook_leaves_nothing_on_the_disk_and_says_when_it_cannot_be_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut book = Book::new(folder.path(), "mark", &cells(["what", "note"])).expect("a small workbook");
        book.add(std::iter::repeat_n(cells(["a", "b"]), 10_000)).expect("rows");
        let left = || std::fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(left(), 0, "a file without a name");
        let bytes = book.finish().expect("memory");
        assert_eq!(crate::sheet::read(&bytes).expect("a workbook").len(), 10_002);
        assert_eq!(left(), 0);
        let nowhere = Book::new(&folder.path().join("nowhere"), "mark", &cells(["what", "note"]));
        assert!(matches!(nowhere, Err(WriteError::Workbook(_))));
    }

    #[test]
    fn a_workbook_is_opened_as_it_was_written_and_calculates_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let book = |pieces: usize| {
            let rows = [cells(["=1+1", "@x"]), cells(["-2", "a\u{0}b"])];
            let mut book =
                Book::new(folder.path(), "made of nothing", &cells(["what", "note"])).expect("a small workbook");
            for piece in rows.chunks(pieces) {
                book.add(piece.iter().cloned()).expect("two rows");
            }
            book.finish().expect("memory")
        };
        let (at_once, one_by_one) = (book(2), book(1));
        let book = at_once;

        let read = crate::sheet::read(&book).expect("a workbook");
        let texts: Vec<Vec<_>> = read.iter().map(|row| row.cells.clone()).collect();
        let text = |text: &str| Cell::Text(text.to_owned());
        assert_eq!(texts[1], [text("what"), text("note")]);
        assert_eq!(texts[2], [text("=1+1"), text("@x")], "texts, not formulas");
        assert_eq!(texts[3], [text("-2"), text("ab")]);
        assert_eq!(book, one_by_one);
    }

    #[test]
    fn a_cell_takes_no_more_than_a_spreadsheet_does() {
        let long = "汉".repeat(CELL_UTF16_MAX + 9);
        assert_eq!(fitting(&long).chars().count(), CELL_UTF16_MAX);
    }

    #[test]
    fn the_same_files_make_the_same_archive() {
        let made = |pieces: &[&str]| {
            let mut archive = Archive::default();
            archive.begin("a.txt").expect("memory");
            pieces.iter().for_each(|piece| archive.add(piece.as_bytes()).expect("memory"));
            archive.begin("b.txt").expect("memory");
            archive.add(b"two").expect("memory");
            archive.finish().expect("memory")
        };
        let (made, again) = (made(&["o", "ne"]), made(&["one"]));
        assert_eq!(made, again);
        let mut read = zip::ZipArchive::new(Cursor::new(made)).expect("an archive");
        assert_eq!(read.by_index(1).expect("the second file").name().expect("a name"), "b.txt");
    }
}
