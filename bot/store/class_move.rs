//! Students whom a list put into another class, and what they say to it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;

use super::roster::AT_ONCE;
use super::sql::{args, json, statements};
use super::{Result, SOMEBODY, Session, StoreError, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::class_move::{Answer, ClassMove, MoveId};
use crate::domain::delivery::ChatId;
use crate::domain::roster::StudentId;

statements! {
    /// Those of some students who are bound and can be written to, with what they were asked last.
    REACHED = [
        "SELECT a.student, a.account, c.id AS chat, c.client, p.language, m.known, m.answer FROM student_account a \
         JOIN chat c ON c.address = a.account AND c.kind = 'private' AND c.state = 'active' \
         LEFT JOIN person p ON p.account = a.account \
         LEFT JOIN class_move m ON m.student = a.student AND m.account = a.account \
         WHERE a.ended_at IS NULL AND a.student IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ") ORDER BY a.student",
    ];
    /// The last move of an account.
    OF_ACCOUNT = ["SELECT id, known, class, moved_at, answer FROM class_move WHERE account = $1"];
    /// Forgets the moves of some students.
    FORGET_SOME = [
        "DELETE FROM class_move WHERE student IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// Forgets the moves of a student and of an account.
    FORGET = ["DELETE FROM class_move WHERE student = $1 OR account = $2"];
    /// Calls off the questions that wait for some chats.
    CALL_OFF = [
        "UPDATE delivery SET state = 'cancelled', why = $2, settled_at = $3 \
         WHERE kind = 'class_question' AND state IN ('queued', 'held') AND chat IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// Remembers moves.
    KEEP = [
        "INSERT INTO class_move (student, id, account, known, class, moved_at) \
         SELECT CAST(value ->> 'student' AS BIGINT), CAST(value ->> 'id' AS BIGINT), \
         CAST(value ->> 'account' AS BIGINT), value ->> 'known', value ->> 'class', CAST($2 AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
    ];
    /// Remembers what somebody says to a move.
    ANSWER = ["UPDATE class_move SET answer = $2 WHERE id = $1"];
}

/// A bound student who can be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The student.
    pub student: StudentId,
    /// The account.
    pub account: i64,
    /// The private chat.
    pub chat: ChatId,
    /// The language of their app, as the messenger words it.
    pub client: Option<String>,
    /// The code of the language they chose.
    pub language: Option<String>,
    /// The class they knew of when they were asked last, and what they said.
    pub last: Option<(String, Option<Answer>)>,
}

/// A move that is about to be kept.
#[derive(Clone, Debug, Serialize)]
pub struct NewMove {
    id: i64,
    student: i64,
    account: i64,
    known: String,
    class: String,
}

impl NewMove {
    /// That somebody who knows of the class `known` was put into `class`.
    #[must_use]
    pub fn new(id: MoveId, reached: &Reached, known: &str, class: &str) -> Self {
        let (student, account) = (reached.student.0, reached.account);
        Self { id: id.0, student, account, known: known.to_owned(), class: class.to_owned() }
    }
}

#[derive(FromRow)]
struct ReachedRow {
    student: i64,
    account: i64,
    chat: i64,
    client: Option<String>,
    language: Option<String>,
    known: Option<String>,
    answer: Option<String>,
}

impl TryFrom<ReachedRow> for Reached {
    type Error = StoreError;

    fn try_from(row: ReachedRow) -> Result<Self> {
        let answer = answer(row.answer)?;
        Ok(Self {
            student: StudentId(row.student),
            account: row.account,
            chat: ChatId(row.chat),
            client: row.client,
            language: row.language,
            last: row.known.map(|known| (known, answer)),
        })
    }
}

#[derive(FromRow)]
struct MoveRow {
    id: i64,
    known: String,
    class: String,
    moved_at: i64,
    answer: Option<String>,
}

impl TryFrom<MoveRow> for ClassMove {
    type Error = StoreError;

    fn try_from(row: MoveRow) -> Result<Self> {
        Ok(Self {
            id: MoveId(row.id),
            known: row.known,
            class: row.class,
            moved_at: moment("class_move.moved_at", &SOMEBODY, row.moved_at)?,
            answer: answer(row.answer)?,
        })
    }
}

fn answer(word: Option<String>) -> Result<Option<Answer>> {
    let read =
        |word: String| Answer::from_code(&word).ok_or_else(|| inconsistent("class_move.answer", &SOMEBODY, &word));
    word.map(read).transpose()
}

impl Session {
    /// Those of `students` who are bound and can be written to, in the order of their numbers.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn reached(&mut self, students: &[StudentId]) -> Result<Vec<Reached>> {
        let mut reached = Vec::new();
        for some in students.chunks(AT_ONCE) {
            let some: Vec<_> = some.iter().map(|id| id.0).collect();
            let rows: Vec<ReachedRow> = self.rows(&REACHED, args![json(&some)]).await?;
            for row in rows {
                reached.push(row.try_into()?);
            }
        }
        Ok(reached)
    }

    /// The last move of whoever has `account`.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn class_move_of(&mut self, account: i64) -> Result<Option<ClassMove>> {
        self.row::<MoveRow>(&OF_ACCOUNT, args![account]).await?.map(ClassMove::try_from).transpose()
    }
}

impl Tx {
    /// Gives out `count` consecutive numbers for moves and returns the first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_move_ids(&mut self, count: usize) -> Result<MoveId> {
        self.next_ids("class_move", count).await.map(MoveId)
    }

    /// Remembers moves.
    ///
    /// # Errors
    /// When the database cannot, or one of the students has a move.
    pub async fn keep_class_moves(&mut self, moves: &[NewMove], now: DateTime<Utc>) -> Result<()> {
        for some in moves.chunks(AT_ONCE) {
            self.run(&KEEP, args![json(some), now]).await?;
        }
        Ok(())
    }

    /// Remembers what somebody says to a move.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer_class_move(&mut self, id: MoveId, answer: Answer) -> Result<()> {
        self.run(&ANSWER, args![id.0, answer.code()]).await.map(drop)
    }

    /// Forgets the moves of these students, and calls off what they were to be asked and were not yet.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_class_moves(&mut self, reached: &[Reached], why: &str, now: DateTime<Utc>) -> Result<()> {
        for some in reached.chunks(AT_ONCE) {
            let chats: Vec<_> = some.iter().map(|reached| reached.chat.0).collect();
            self.run(&CALL_OFF, args![json(&chats), why, now]).await?;
            let students: Vec<_> = some.iter().map(|reached| reached.student.0).collect();
            self.run(&FORGET_SOME, args![json(&students)]).await?;
        }
        Ok(())
    }

    /// Forgets the moves of a student and of an account.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_class_move(&mut self, student: Option<StudentId>, account: Option<i64>) -> Result<()> {
        self.run(&FORGET, args![student.map(|student| student.0), account]).await.map(drop)
    }
}
