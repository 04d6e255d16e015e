//! The roster: students, by what is left of them once they are masked and hashed.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, StoreError, Tx, inconsistent};
use crate::domain::listing::Kept;
use crate::domain::roster::{MaskedName, Seat, Student, StudentId};
use crate::domain::tip::Segment;

/// How many students one statement takes, so that it stays a few megabytes.
pub(super) const AT_ONCE: usize = 5_000;

statements! {
    /// Enters students.
    ADD = [
        "INSERT INTO student (id, number_hash, tail_hash, class, seat, masked_name, segments, language, created_at) \
         SELECT CAST(value ->> 'id' AS BIGINT), value ->> 'number_hash', value ->> 'tail_hash', value ->> 'class', \
         CAST(value ->> 'seat' AS BIGINT), value ->> 'masked_name', value ->> 'segments', value ->> 'language', \
         CAST($2 AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
    ];
    /// Everybody who is in a class.
    IN_CLASS = [
        "SELECT id, class, seat, masked_name, segments, language, is_offline FROM student \
         WHERE class = $1 AND left_at IS NULL ORDER BY seat",
    ];
    /// One student.
    STUDENT = [
        "SELECT id, class, seat, masked_name, segments, language, is_offline FROM student \
         WHERE id = $1 AND left_at IS NULL",
    ];
    /// Everybody who ever was on the roster.
    KEPT = [
        "SELECT id, number_hash, class, seat, masked_name, segments, language, is_offline, \
         CASE WHEN left_at IS NULL THEN FALSE ELSE TRUE END AS has_left FROM student",
    ];
    /// Takes students out of their classes.
    LEAVE = [
        "UPDATE student SET left_at = $2 WHERE left_at IS NULL AND id IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// Puts students where a list has them.
    CHANGE = [
        "UPDATE student SET tail_hash = e.value ->> 'tail_hash', class = e.value ->> 'class', \
         seat = CAST(e.value ->> 'seat' AS BIGINT), masked_name = e.value ->> 'masked_name', \
         segments = e.value ->> 'segments', language = e.value ->> 'language', left_at = NULL FROM ",
        { sqlite: "json_each($1) AS e", postgres: "json_array_elements(CAST($1 AS JSON)) AS e" },
        " WHERE student.id = CAST(e.value ->> 'id' AS BIGINT)",
    ];
    /// Those of a class whose numbers end alike.
    WITH_TAIL = [
        "SELECT id, class, seat, masked_name, segments, language, is_offline FROM student \
         WHERE class = $1 AND tail_hash = $2 AND left_at IS NULL ORDER BY seat",
    ];
}

/// A student to be entered.
#[derive(Clone, Debug, Serialize)]
pub struct NewStudent {
    id: i64,
    number_hash: String,
    tail_hash: String,
    class: String,
    seat: u16,
    masked_name: String,
    segments: String,
    language: Option<String>,
}

impl NewStudent {
    /// The student, with what the roster's key makes of the number and of its last four digits.
    #[must_use]
    pub fn new(student: &Student, number_hash: String, tail_hash: String) -> Self {
        Self {
            id: student.id.0,
            number_hash,
            tail_hash,
            class: student.class.clone(),
            seat: student.seat.number(),
            masked_name: student.name.to_string(),
            segments: codes(&student.segments),
            language: student.language.clone(),
        }
    }
}

/// A student as the table has it, with what a list is compared with.
#[derive(FromRow)]
struct KeptRow {
    #[sqlx(flatten)]
    student: StudentRow,
    number_hash: String,
    has_left: bool,
}

/// A student as the table has it.
#[derive(FromRow)]
pub(super) struct StudentRow {
    pub(super) id: i64,
    class: String,
    seat: i64,
    masked_name: String,
    segments: String,
    language: Option<String>,
    is_offline: bool,
}

impl TryFrom<StudentRow> for Student {
    type Error = StoreError;

    fn try_from(row: StudentRow) -> Result<Self> {
        let seat = u16::try_from(row.seat).ok().and_then(Seat::new);
        Ok(Self {
            id: StudentId(row.id),
            seat: seat.ok_or_else(|| inconsistent("student.seat", &row.id, &row.seat))?,
            segments: segments("student.segments", row.id, &row.segments)?,
            class: row.class,
            name: MaskedName::kept(row.masked_name),
            language: row.language,
            is_offline: row.is_offline,
        })
    }
}

impl Session {
    /// Everybody in `class`, by seat.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn students(&mut self, class: &str) -> Result<Vec<Student>> {
        let rows: Vec<StudentRow> = self.rows(&IN_CLASS, args![class]).await?;
        rows.into_iter().map(Student::try_from).collect()
    }

    /// One student who is in a class.
    ///
    /// # Errors
    /// As [`students`](Self::students).
    pub async fn student(&mut self, id: StudentId) -> Result<Option<Student>> {
        self.row::<StudentRow>(&STUDENT, args![id.0]).await?.map(Student::try_from).transpose()
    }

    /// Everybody who ever was on the roster, in no order.
    ///
    /// # Errors
    /// As [`students`](Self::students).
    pub async fn kept_students(&mut self) -> Result<Vec<Kept>> {
        let rows: Vec<KeptRow> = self.rows(&KEPT, args![]).await?;
        let kept = |row: KeptRow| {
            let student = row.student.try_into()?;
            Ok(Kept { student, number_hash: row.number_hash, has_left: row.has_left })
        };
        rows.into_iter().map(kept).collect()
    }

    /// Those of `class` the last four digits of whose numbers make `tail_hash`, by seat.
    ///
    /// # Errors
    /// As [`students`](Self::students).
    pub async fn students_with_tail(&mut self, class: &str, tail_hash: &str) -> Result<Vec<Student>> {
        let rows: Vec<StudentRow> = self.rows(&WITH_TAIL, args![class, tail_hash]).await?;
        rows.into_iter().map(Student::try_from).collect()
    }
}

impl Tx {
    /// Gives out `count` consecutive numbers for new students and returns the first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_student_ids(&mut self, count: usize) -> Result<StudentId> {
        self.next_ids("student", count).await.map(StudentId)
    }

    /// Enters students.
    ///
    /// # Errors
    /// When the database cannot, or a number or a seat is taken.
    pub async fn add_students(&mut self, students: &[NewStudent], now: DateTime<Utc>) -> Result<()> {
        for some in students.chunks(AT_ONCE) {
            self.run(&ADD, args![json(some), now]).await?;
        }
        Ok(())
    }

    /// Takes students out of their classes; their accounts and what they did stay known.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn let_students_leave(&mut self, students: &[StudentId], now: DateTime<Utc>) -> Result<()> {
        for some in students.chunks(AT_ONCE) {
            let some: Vec<_> = some.iter().map(|id| id.0).collect();
            self.run(&LEAVE, args![json(&some), now]).await?;
        }
        Ok(())
    }

    /// Puts students into these classes and seats. Seats may be swapped among them: all stand up first.
    ///
    /// # Errors
    /// When the database cannot, or a seat is taken by somebody else.
    pub async fn change_students(&mut self, students: &[NewStudent], now: DateTime<Utc>) -> Result<()> {
        let ids: Vec<_> = students.iter().map(|student| StudentId(student.id)).collect();
        self.let_students_leave(&ids, now).await?;
        for some in students.chunks(AT_ONCE) {
            self.run(&CHANGE, args![json(some)]).await?;
        }
        Ok(())
    }
}

/// The segments whose codes stand in `kept`, which is in `column` of `row`.
pub(super) fn segments(column: &'static str, row: i64, kept: &str) -> Result<BTreeSet<Segment>> {
    let segment = |code| Segment::parse(code).ok_or_else(|| inconsistent(column, &row, &kept));
    kept.split_whitespace().map(segment).collect()
}

/// Their codes, with a space between.
pub(super) fn codes(segments: &BTreeSet<Segment>) -> String {
    segments.iter().map(|segment| segment.as_str()).collect::<Vec<_>>().join(" ")
}
