//! SPREADSHEETS that people bring: .xlsx and .csv become rows of cells, and hostile ones become an error; and those
//! that they are given.
//!
//! What a file is, its content decides, not its name. Everything is counted while it is read, so no file can
//! take more memory than [`INFLATED_BYTES_MAX`] and a few rows' overhead. No formula is evaluated, and nothing
//! is read but the one sheet that people see.

mod csv;
pub mod roll;
mod write;
mod xlsx;

use crate::domain::listing::{Cell, Row};

pub use self::csv::Table;
pub use self::write::{Archive, Book, WriteError};

/// The largest file, in bytes. 40,000 students make a workbook of about two million.
pub const FILE_BYTES_MAX: usize = 8 * 1024 * 1024;

/// How many bytes the files within a workbook may come to.
pub const INFLATED_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// How many files a workbook may hold.
pub const ENTRIES_MAX: usize = 200;

/// The most rows.
pub const ROWS_MAX: usize = 60_000;

/// The most columns.
pub const COLUMNS_MAX: usize = 50;

/// The longest cell, in characters: a question, which a poll can ask (Bot API, `sendPoll`).
pub const CELL_CHARS_MAX: usize = 300;

/// What begins a ZIP archive (APPNOTE 4.3.7), as every .xlsx does.
const ZIP: &[u8] = b"PK\x03\x04";

/// What begins a compound file (MS-CFB 2.2): an old .xls, or any workbook behind a password.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// There is nothing in it.
    #[error("the file is empty: save it again")]
    Empty,
    /// It has too many bytes.
    #[error("the file is larger than {} MiB: keep only the sheet with the list", FILE_BYTES_MAX / 1024 / 1024)]
    TooLarge,
    /// It is an old .xls or needs a password.
    #[error("this is an old .xls or a workbook behind a password: save it as .xlsx without a password")]
    Compound,
    /// It is a ZIP archive and no workbook.
    #[error("this is no .xlsx workbook: open it in a spreadsheet program and save it as .xlsx")]
    NotAWorkbook,
    /// It carries programs.
    #[error("this workbook carries macros: save it as .xlsx without them")]
    Macros,
    /// It is damaged.
    #[error("the workbook is damaged ({0}): open it in a spreadsheet program and save it again")]
    Damaged(String),
    /// It unfolds to too much.
    #[error("the workbook unfolds to more than {} MiB: keep only the sheet with the list", INFLATED_BYTES_MAX / 1024 / 1024)]
    Bomb,
    /// It has too many parts.
    #[error("the workbook has more than {ENTRIES_MAX} parts: keep only the sheet with the list")]
    TooManyEntries,
    /// More than one sheet is visible and filled.
    #[error("the workbook has several sheets with something in them: keep or show only the one with the list")]
    SeveralSheets,
    /// Its bytes are no text in a known encoding.
    #[error("the text is neither UTF-8 nor GB18030 (GBK) nor UTF-16: save it as “CSV UTF-8” or as .xlsx")]
    Encoding,
    /// It has too many rows.
    #[error("the list has more than {ROWS_MAX} rows: split it by college")]
    TooManyRows,
    /// It has too many columns.
    #[error("row {row} has more than {COLUMNS_MAX} columns: keep only those of the list")]
    TooManyColumns {
        /// Its number.
        row: u32,
    },
    /// A cell is too long.
    #[error("row {row} has a cell of more than {CELL_CHARS_MAX} characters; is a quotation mark missing there?")]
    HugeCell {
        /// Its number.
        row: u32,
    },
}

/// Reads what somebody brought.
///
/// # Errors
/// Why it is not read, and what to do about it.
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, SheetError> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(SheetError::TooLarge);
    }
    let rows = match bytes {
        [] => return Err(SheetError::Empty),
        _ if bytes.starts_with(COMPOUND) => return Err(SheetError::Compound),
        _ if bytes.starts_with(ZIP) => xlsx::read(bytes)?,
        _ => csv::read(bytes)?,
    };
    if rows.is_empty() { Err(SheetError::Empty) } else { Ok(rows) }
}

/// Rows on their way in, within the limits.
#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
}

impl Rows {
    /// Puts a cell where it stands, `column` from 0. Cells of a row come one after the other.
    fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), SheetError> {
        if cell == Cell::Empty {
            return Ok(());
        }
        if column >= COLUMNS_MAX {
            return Err(SheetError::TooManyColumns { row });
        }
        if matches!(&cell, Cell::Text(text) if text.chars().nth(CELL_CHARS_MAX).is_some()) {
            return Err(SheetError::HugeCell { row });
        }
        if self.rows.last().is_none_or(|last| last.number != row) {
            if self.rows.len() == ROWS_MAX {
                return Err(SheetError::TooManyRows);
            }
            self.rows.push(Row { number: row, cells: Vec::with_capacity(column + 1) });
        }
        let Some(last) = self.rows.last_mut() else { return Ok(()) };
        if last.cells.len() <= column {
            last.cells.resize(column + 1, Cell::Empty);
        }
        last.cells[column] = cell;
        Ok(())
    }
}

/// A cell with this text.
fn text_cell(text: &str) -> Cell {
    let text = text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}' || sign == '\0');
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}
