//! Terms, how the classes stood at the end of each, and classes that are over.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::campus::ALL_SEGMENTS;
use super::sql::{args, statements};
use super::{Result, Session, StoreError, Tx, inconsistent, moment};
use crate::domain::delivery::ChatId;
use crate::domain::roster::{MaskedName, Seat};
use crate::domain::term::{Term, Turned};
use crate::domain::tip::Segment;

statements! {
    /// Every term, the oldest first.
    TERMS = ["SELECT code, first_day, last_day, ended_at FROM term ORDER BY began_at, code"];
    /// The term that no other has followed.
    CURRENT = ["SELECT code, first_day, last_day, ended_at FROM term WHERE ended_at IS NULL"];
    /// Begins a term.
    BEGIN = ["INSERT INTO term (code, first_day, last_day, began_at) VALUES ($1, $2, $3, $4)"];
    /// Ends the current term.
    END = ["UPDATE term SET ended_at = $2 WHERE code = $1 AND ended_at IS NULL"];
    /// Keeps how the classes stand.
    KEEP_CLASSES = [
        "INSERT INTO term_class (term, class, campus, college, segment, cohort) \
         SELECT CAST($1 AS TEXT), name, campus, college, segment, cohort FROM class WHERE over_at IS NULL",
    ];
    /// Keeps who is in them.
    KEEP_STUDENTS = [
        "INSERT INTO term_student (term, student, class, seat) \
         SELECT CAST($1 AS TEXT), id, class, seat FROM student WHERE left_at IS NULL",
    ];
    /// Says that classes are over …
    END_CLASSES = [
        "UPDATE class SET over_at = $2 WHERE over_at IS NULL AND name IN (SELECT CAST(value AS TEXT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// … that their links lead nowhere …
    END_LINKS = [
        "UPDATE class_link SET expires_at = $2 WHERE expires_at > $2 AND class IN (SELECT CAST(value AS TEXT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// … and until when the roles in them last at most.
    END_ROLES = [
        "UPDATE role_grant SET until_at = $2 WHERE ended_at IS NULL AND until_at > $2 \
         AND class IN (SELECT CAST(value AS TEXT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// Says that a class is there again.
    BACK = ["UPDATE class SET over_at = NULL WHERE name = $1"];
    /// Changes what kind of people a class consists of.
    TURN = ["UPDATE class SET segment = $2 WHERE name = $1"];
    /// The classes that are over.
    OVER = ["SELECT name AS value FROM class WHERE over_at IS NOT NULL ORDER BY name"];
    /// The groups of classes that are over, and since when.
    GROUPS_OVER = [
        "SELECT b.chat, b.class, k.over_at FROM binding b JOIN class k ON k.name = b.class \
         WHERE b.ended_at IS NULL AND k.over_at IS NOT NULL ORDER BY b.chat, b.class",
    ];
    /// The classes of a term with how many were in each.
    CLASSES_THEN = [
        "SELECT c.class, c.campus, c.college, COUNT(s.student) AS students FROM term_class c \
         LEFT JOIN term_student s ON s.term = c.term AND s.class = c.class WHERE c.term = $1 \
         GROUP BY c.class, c.campus, c.college ORDER BY c.campus, c.college, c.class",
    ];
    /// Who was in a class of a term, by seat.
    STUDENTS_THEN = [
        "SELECT t.seat, s.masked_name FROM term_student t JOIN student s ON s.id = t.student \
         WHERE t.term = $1 AND t.class = $2 ORDER BY t.seat",
    ];
}

/// A class as it stood at the end of a term.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct ClassThen {
    /// Its name.
    pub class: String,
    /// The id of its campus.
    pub campus: String,
    /// Its college.
    pub college: String,
    /// How many were in it.
    pub students: i64,
}

/// A group of a class that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupOver {
    /// The group.
    pub chat: ChatId,
    /// The class.
    pub class: String,
    /// Since when the class is over.
    pub over_at: DateTime<Utc>,
}

#[derive(FromRow)]
struct TermRow {
    code: String,
    first_day: String,
    last_day: String,
    ended_at: Option<i64>,
}

#[derive(FromRow)]
struct GroupRow {
    chat: i64,
    class: String,
    over_at: i64,
}

#[derive(FromRow)]
struct SeatRow {
    seat: i64,
    masked_name: String,
}

impl TryFrom<TermRow> for Term {
    type Error = StoreError;

    fn try_from(row: TermRow) -> Result<Self> {
        let day =
            |text: &String| text.parse::<NaiveDate>().map_err(|_| inconsistent("term.first_day", &row.code, text));
        Ok(Self {
            first: day(&row.first_day)?,
            last: day(&row.last_day)?,
            is_current: row.ended_at.is_none(),
            code: row.code,
        })
    }
}

impl Session {
    /// Every term, the oldest first.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn terms(&mut self) -> Result<Vec<Term>> {
        let rows: Vec<TermRow> = self.rows(&TERMS, args![]).await?;
        rows.into_iter().map(Term::try_from).collect()
    }

    /// The term that no other has followed.
    ///
    /// # Errors
    /// As [`terms`](Self::terms).
    pub async fn current_term(&mut self) -> Result<Option<Term>> {
        self.row::<TermRow>(&CURRENT, args![]).await?.map(Term::try_from).transpose()
    }

    /// The names of the classes that are over.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn classes_over(&mut self) -> Result<Vec<String>> {
        let rows: Vec<super::Word> = self.rows(&OVER, args![]).await?;
        Ok(rows.into_iter().map(|row| row.value).collect())
    }

    /// The groups of classes that are over.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn groups_over(&mut self) -> Result<Vec<GroupOver>> {
        let rows: Vec<GroupRow> = self.rows(&GROUPS_OVER, args![]).await?;
        let read = |row: GroupRow| {
            let over_at = moment("class.over_at", &row.class, row.over_at)?;
            Ok(GroupOver { chat: ChatId(row.chat), class: row.class, over_at })
        };
        rows.into_iter().map(read).collect()
    }

    /// The classes as they stood at the end of a term.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn classes_then(&mut self, term: &str) -> Result<Vec<ClassThen>> {
        self.rows(&CLASSES_THEN, args![term]).await
    }

    /// Who was in a class at the end of a term, by seat.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn students_then(&mut self, term: &str, class: &str) -> Result<Vec<(Seat, MaskedName)>> {
        let rows: Vec<SeatRow> = self.rows(&STUDENTS_THEN, args![term, class]).await?;
        let read = |row: SeatRow| {
            let seat = u16::try_from(row.seat).ok().and_then(Seat::new);
            let seat = seat.ok_or_else(|| inconsistent("term_student.seat", &class, &row.seat.to_string()))?;
            Ok((seat, MaskedName::kept(row.masked_name)))
        };
        rows.into_iter().map(read).collect()
    }
}

impl Tx {
    /// Begins a term, of whose code there may be none and whose predecessor must have ended.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn begin_term(&mut self, term: &Term, now: DateTime<Utc>) -> Result<()> {
        let (first, last) = (term.first.to_string(), term.last.to_string());
        self.run(&BEGIN, args![&term.code, first, last, now]).await.map(drop)
    }

    /// Ends a term, and keeps how the classes stand.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_term(&mut self, code: &str, now: DateTime<Utc>) -> Result<()> {
        self.run(&KEEP_CLASSES, args![code]).await?;
        self.run(&KEEP_STUDENTS, args![code]).await?;
        self.run(&END, args![code, now]).await.map(drop)
    }

    /// Says that classes are over: their links lead nowhere from now on, and the roles in them last until
    /// `roles_until` at most. Their groups stay bound.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_classes(
        &mut self,
        classes: &[&str],
        now: DateTime<Utc>,
        roles_until: DateTime<Utc>,
    ) -> Result<()> {
        let names = serde_json::to_string(classes).expect("texts become JSON");
        self.run(&END_CLASSES, args![&names, now]).await?;
        self.run(&END_LINKS, args![&names, now]).await?;
        self.run(&END_ROLES, args![&names, roles_until]).await.map(drop)
    }

    /// Says that a class is there again.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn reopen_class(&mut self, class: &str) -> Result<()> {
        self.run(&BACK, args![class]).await.map(drop)
    }

    /// Changes what kind of people a class consists of.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn turn_class(&mut self, turned: &Turned) -> Result<()> {
        let segment = turned.to.map_or(ALL_SEGMENTS, Segment::as_str);
        self.run(&TURN, args![&turned.class, segment]).await.map(drop)
    }
}
