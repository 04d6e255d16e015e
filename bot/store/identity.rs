//! Which account is which student's, and the conversations in which that is found out.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::roster::StudentRow;
use super::sql::{args, statements};
use super::{Number, Result, SOMEBODY, Session, Tx, Word, inconsistent, moment};
use crate::domain::identity::{Asked, Identity, Introduction, Standing, Tries};
use crate::domain::roster::{Seat, Student, StudentId};

statements! {
    /// Who an account is. Who left the roster is nobody's.
    IDENTITY = [
        "SELECT s.id, s.class, s.seat, s.masked_name, s.segments, s.language, s.is_offline, a.bound_at, a.open_until \
         FROM student_account a JOIN student s ON s.id = a.student AND s.left_at IS NULL \
         WHERE a.account = $1 AND a.ended_at IS NULL",
    ];
    /// The account of a student.
    ACCOUNT_OF = ["SELECT account AS value FROM student_account WHERE student = $1 AND ended_at IS NULL"];
    /// Ends what an account was and what a student was bound to.
    END_BOTH = ["UPDATE student_account SET ended_at = $3 WHERE (student = $1 OR account = $2) AND ended_at IS NULL"];
    /// Binds a student to an account.
    BIND = ["INSERT INTO student_account (student, account, bound_at, open_until) VALUES ($1, $2, $3, $4)"];
    /// Frees a student from its account.
    RELEASE = [
        "UPDATE student_account SET ended_at = $2 WHERE student = $1 AND ended_at IS NULL RETURNING account AS value",
    ];
    /// Marks whether a student is off the messenger.
    SET_OFFLINE = ["UPDATE student SET is_offline = $2 WHERE id = $1"];
    /// The student on a seat.
    ON_SEAT = [
        "SELECT id, class, seat, masked_name, segments, language, is_offline FROM student \
         WHERE class = $1 AND seat = $2 AND left_at IS NULL",
    ];
    /// How far one class is bound, or every class that has a roster.
    STANDINGS = [
        "SELECT s.class, COUNT(*) AS students, COUNT(a.student) AS bound, \
         COUNT(CASE WHEN s.is_offline AND a.student IS NULL THEN 1 END) AS offline FROM student s \
         LEFT JOIN student_account a ON a.student = s.id AND a.ended_at IS NULL \
         WHERE s.left_at IS NULL AND (CAST($1 AS TEXT) IS NULL OR s.class = $1) GROUP BY s.class ORDER BY s.class",
    ];
    /// The seats of a class whose students are neither bound nor known to be off the messenger.
    MISSING = [
        "SELECT s.seat AS value FROM student s \
         LEFT JOIN student_account a ON a.student = s.id AND a.ended_at IS NULL \
         WHERE s.class = $1 AND s.left_at IS NULL AND NOT s.is_offline AND a.student IS NULL ORDER BY s.seat",
    ];
    /// Who of a class is bound to no account.
    UNBOUND = [
        "SELECT s.id, s.class, s.seat, s.masked_name, s.segments, s.language, s.is_offline FROM student s \
         LEFT JOIN student_account a ON a.student = s.id AND a.ended_at IS NULL \
         WHERE s.class = $1 AND s.left_at IS NULL AND a.student IS NULL ORDER BY s.seat",
    ];
    /// The names of all classes that are not over.
    CLASS_NAMES = ["SELECT name AS value FROM class WHERE over_at IS NULL ORDER BY name"];
    /// What somebody was asked.
    INTRODUCTION = ["SELECT class, tail_hash, touched_at, wrong, wrong_at, tried FROM introduction WHERE account = $1"];
    /// Remembers what somebody was asked.
    INTRODUCE = [
        "INSERT INTO introduction (account, class, tail_hash, touched_at, wrong, wrong_at, tried) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (account) DO UPDATE SET class = excluded.class, \
         tail_hash = excluded.tail_hash, touched_at = excluded.touched_at, wrong = excluded.wrong, \
         wrong_at = excluded.wrong_at, tried = excluded.tried",
    ];
    /// Forgets what somebody was asked.
    FORGET = ["DELETE FROM introduction WHERE account = $1"];
    /// Forgets the conversations in which nothing was said for long.
    FORGET_OLD = ["DELETE FROM introduction WHERE touched_at < $1"];
}

#[derive(FromRow)]
struct IdentityRow {
    #[sqlx(flatten)]
    student: StudentRow,
    bound_at: i64,
    open_until: i64,
}

#[derive(FromRow)]
struct IntroductionRow {
    class: Option<String>,
    tail_hash: Option<String>,
    touched_at: i64,
    wrong: i64,
    wrong_at: Option<i64>,
    tried: String,
}

#[derive(FromRow)]
struct StandingRow {
    class: String,
    students: i64,
    bound: i64,
    offline: i64,
}

impl Session {
    /// The student that `account` is bound to, if that student is still on the roster.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn identity_of(&mut self, account: i64) -> Result<Option<Identity>> {
        let Some(row) = self.row::<IdentityRow>(&IDENTITY, args![account]).await? else { return Ok(None) };
        let id = row.student.id;
        Ok(Some(Identity {
            student: row.student.try_into()?,
            bound_at: moment("student_account.bound_at", &id, row.bound_at)?,
            open_until: moment("student_account.open_until", &id, row.open_until)?,
        }))
    }

    /// The account that `student` is bound to.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn account_of(&mut self, student: StudentId) -> Result<Option<i64>> {
        Ok(self.row::<Number>(&ACCOUNT_OF, args![student.0]).await?.map(|row| row.value))
    }

    /// The student of `class` on `seat`.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn student_on_seat(&mut self, class: &str, seat: Seat) -> Result<Option<Student>> {
        let row: Option<StudentRow> = self.row(&ON_SEAT, args![class, i64::from(seat.number())]).await?;
        row.map(Student::try_from).transpose()
    }

    /// How far `class` is bound, or every class that has a roster; by name.
    ///
    /// # Errors
    /// When the database cannot, or it counts more than there can be.
    pub async fn standings(&mut self, class: Option<&str>) -> Result<Vec<Standing>> {
        let rows: Vec<StandingRow> = self.rows(&STANDINGS, args![class]).await?;
        rows.into_iter()
            .map(|StandingRow { class, students, bound, offline }| {
                let count = |n: i64| u32::try_from(n).map_err(|_| inconsistent("student.class", &class, &n));
                let (students, bound, offline) = (count(students)?, count(bound)?, count(offline)?);
                Ok(Standing { class, students, bound, offline })
            })
            .collect()
    }

    /// The seats of `class` whose students are neither bound nor known to be off the messenger.
    ///
    /// # Errors
    /// When the database cannot, or a stored seat is none.
    pub async fn missing_seats(&mut self, class: &str) -> Result<Vec<Seat>> {
        let rows: Vec<Number> = self.rows(&MISSING, args![class]).await?;
        rows.into_iter()
            .map(|Number { value }| {
                let seat = u16::try_from(value).ok().and_then(Seat::new);
                seat.ok_or_else(|| inconsistent("student.seat", &class, &value))
            })
            .collect()
    }

    /// Those of `class` who are bound to no account, also whoever is known to be off the messenger; by seat.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn unbound_students(&mut self, class: &str) -> Result<Vec<Student>> {
        let rows: Vec<StudentRow> = self.rows(&UNBOUND, args![class]).await?;
        rows.into_iter().map(Student::try_from).collect()
    }

    /// The name of every class that is not over.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn class_names(&mut self) -> Result<Vec<String>> {
        let rows: Vec<Word> = self.rows(&CLASS_NAMES, args![]).await?;
        Ok(rows.into_iter().map(|row| row.value).collect())
    }

    /// The conversation in which `account` says who they are, however old it is.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn introduction(&mut self, account: i64) -> Result<Option<Introduction>> {
        let row: Option<IntroductionRow> = self.row(&INTRODUCTION, args![account]).await?;
        let Some(IntroductionRow { class, tail_hash, touched_at, wrong, wrong_at, tried }) = row else {
            return Ok(None);
        };
        Ok(Some(Introduction {
            asked: class.map(|class| Asked { class, tail_hash }),
            touched_at: moment("introduction.touched_at", &SOMEBODY, touched_at)?,
            tries: Tries {
                wrong: u32::try_from(wrong).map_err(|_| inconsistent("introduction.wrong", &SOMEBODY, &wrong))?,
                wrong_at: wrong_at.map(|ms| moment("introduction.wrong_at", &SOMEBODY, ms)).transpose()?,
            },
            tried: serde_json::from_str(&tried)
                .map_err(|_| inconsistent("introduction.tried", &SOMEBODY, &"no list"))?,
        }))
    }
}

impl Tx {
    /// Binds `student` to `account`, in place of whatever either was bound to. Whoever has an account here
    /// is not off the messenger.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn bind_student(
        &mut self,
        student: StudentId,
        account: i64,
        now: DateTime<Utc>,
        open_until: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&END_BOTH, args![student.0, account, now]).await?;
        self.forget_class_move(Some(student), Some(account)).await?;
        self.run(&BIND, args![student.0, account, now, open_until]).await?;
        self.set_offline(student, false).await
    }

    /// Frees `student` from the account it was bound to, and gives that.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn release_student(&mut self, student: StudentId, now: DateTime<Utc>) -> Result<Option<i64>> {
        self.forget_class_move(Some(student), None).await?;
        Ok(self.row::<Number>(&RELEASE, args![student.0, now]).await?.map(|row| row.value))
    }

    /// Marks whether `student` is off the messenger.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn set_offline(&mut self, student: StudentId, is_offline: bool) -> Result<()> {
        self.run(&SET_OFFLINE, args![student.0, is_offline]).await.map(drop)
    }

    /// Remembers how the conversation with `account` stands.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn introduce(&mut self, account: i64, introduction: &Introduction) -> Result<()> {
        let Introduction { asked, touched_at, tries, tried } = introduction;
        let class = asked.as_ref().map(|asked| asked.class.as_str());
        let tail_hash = asked.as_ref().and_then(|asked| asked.tail_hash.as_deref());
        let wrong = i64::from(tries.wrong);
        let tried = serde_json::to_string(tried).expect("texts become JSON");
        self.run(&INTRODUCE, args![account, class, tail_hash, *touched_at, wrong, tries.wrong_at, tried])
            .await
            .map(drop)
    }

    /// Forgets the conversation with `account`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_introduction(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }

    /// Forgets every conversation in which nothing was said since `moment`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_introductions_before(&mut self, moment: DateTime<Utc>) -> Result<()> {
        self.run(&FORGET_OLD, args![moment]).await.map(drop)
    }
}
