//! Signatures below the pledge, and how far each class is.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::roster::StudentRow;
use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::DeliveryId;
use crate::domain::pledge::{Count, Signature, Way};
use crate::domain::roster::{Student, StudentId};

statements! {
    /// Keeps a wording, once.
    KEEP_TEXT = [
        "INSERT INTO pledge_text (hash, language, text, first_at) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING",
    ];
    /// A student signs in the chat: that takes the place of paper, of another wording and of what was taken back.
    SIGN = [
        "INSERT INTO pledge (campaign, student, text, way, signed_at) VALUES ($1, $2, $3, 'chat', $4) \
         ON CONFLICT (campaign, student) DO UPDATE SET text = excluded.text, way = 'chat', \
         signed_at = excluded.signed_at, withdrawn_at = NULL \
         WHERE pledge.withdrawn_at IS NOT NULL OR pledge.way = 'paper' OR pledge.text <> excluded.text",
    ];
    /// A student takes their signature back.
    WITHDRAW = [
        "UPDATE pledge SET withdrawn_at = $3 WHERE campaign = $1 AND student = $2 AND withdrawn_at IS NULL",
    ];
    /// Students signed on paper who had not signed.
    SIGN_ON_PAPER = [
        "INSERT INTO pledge (campaign, student, text, way, signed_at) \
         SELECT CAST($1 AS TEXT), CAST(e.value AS BIGINT), CAST($3 AS TEXT), 'paper', CAST($4 AS BIGINT) FROM ",
        { sqlite: "json_each($2) AS e", postgres: "json_array_elements_text(CAST($2 AS JSON)) AS e(value)" },
        " WHERE TRUE ON CONFLICT (campaign, student) DO NOTHING",
    ];
    /// Students had not signed on paper after all.
    DROP_PAPER = [
        "DELETE FROM pledge WHERE campaign = $1 AND way = 'paper' AND withdrawn_at IS NULL AND student IN \
         (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($2)", postgres: "json_array_elements_text(CAST($2 AS JSON))" },
        ")",
    ];
    /// What a student signed.
    SIGNATURE = [
        "SELECT p.text, t.language AS text_language, p.way, p.signed_at, p.withdrawn_at FROM pledge p \
         JOIN pledge_text t ON t.hash = p.text WHERE p.campaign = $1 AND p.student = $2",
    ];
    /// Everybody in a class, with what they signed.
    OF_CLASS = [
        "SELECT s.id, s.class, s.seat, s.masked_name, s.segments, s.language, s.is_offline, p.text, \
         t.language AS text_language, p.way, p.signed_at, p.withdrawn_at FROM student s \
         LEFT JOIN pledge p ON p.student = s.id AND p.campaign = $1 LEFT JOIN pledge_text t ON t.hash = p.text \
         WHERE s.class = $2 AND s.left_at IS NULL ORDER BY s.seat",
    ];
    /// How far one class is, or every class that has a roster.
    COUNTS = [
        "SELECT c.name AS class, c.campus, c.college, COUNT(*) AS students, COUNT(p.student) AS signed, \
         COUNT(CASE WHEN p.way = 'paper' THEN 1 END) AS paper FROM student s JOIN class c ON c.name = s.class \
         LEFT JOIN pledge p ON p.student = s.id AND p.campaign = $1 AND p.withdrawn_at IS NULL \
         WHERE s.left_at IS NULL AND c.over_at IS NULL AND (CAST($2 AS TEXT) IS NULL OR c.name = $2) \
         GROUP BY c.name, c.campus, c.college ORDER BY c.name",
    ];
    /// How the campaign stands in a class.
    CLASS = [
        "SELECT class, delivery, posted_at, shown, shown_at, reminded_at FROM pledge_class \
         WHERE campaign = $1 AND class = $2",
    ];
    /// The classes whose card says another number than there is.
    CHANGED = [
        "SELECT class, delivery, posted_at, shown, shown_at, reminded_at FROM pledge_class \
         WHERE campaign = $1 AND changed_at IS NOT NULL AND delivery IS NOT NULL ORDER BY changed_at, class",
    ];
    /// What the ledger was told of each class.
    COUNTED = [
        "SELECT class, counted, counted_paper FROM pledge_class WHERE campaign = $1 AND counted IS NOT NULL",
    ];
    /// A card went to a class's group.
    POSTED = [
        "INSERT INTO pledge_class (campaign, class, delivery, posted_at, shown, shown_at) VALUES ($1, $2, $3, $4, $5, $4) \
         ON CONFLICT (campaign, class) DO UPDATE SET delivery = excluded.delivery, posted_at = excluded.posted_at, \
         shown = excluded.shown, shown_at = excluded.shown_at, changed_at = NULL",
    ];
    /// A number changed.
    CHANGE = [
        "UPDATE pledge_class SET changed_at = $3 WHERE campaign = $1 AND class = $2 AND delivery IS NOT NULL",
    ];
    /// Writes down what a card says.
    SHOW = [
        "UPDATE pledge_class SET shown = $3, shown_at = $4, changed_at = NULL WHERE campaign = $1 AND class = $2",
    ];
    /// The missing of a class were reminded.
    REMINDED = [
        "INSERT INTO pledge_class (campaign, class, reminded_at) VALUES ($1, $2, $3) \
         ON CONFLICT (campaign, class) DO UPDATE SET reminded_at = excluded.reminded_at",
    ];
    /// The ledger was told.
    TOLD = [
        "INSERT INTO pledge_class (campaign, class, counted, counted_paper) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (campaign, class) DO UPDATE SET counted = excluded.counted, counted_paper = excluded.counted_paper",
    ];
    /// What is waited for.
    WAIT = ["SELECT class, absent, asked_at FROM pledge_wait WHERE account = $1 AND asked_at > $2"];
    /// Waits for a list, or for somebody to save one.
    KEEP_WAIT = [
        "INSERT INTO pledge_wait (account, class, absent, asked_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (account) DO UPDATE SET class = excluded.class, absent = excluded.absent, \
         asked_at = excluded.asked_at",
    ];
    /// Waits for nothing of somebody any more, nor for what was asked long ago.
    END_WAIT = ["DELETE FROM pledge_wait WHERE account = $1 OR asked_at <= $2"];
    /// Forgets what somebody signed.
    FORGET = [
        "DELETE FROM pledge WHERE student IN \
         (SELECT student FROM student_account WHERE account = $1 AND ended_at IS NULL)",
    ];
}

/// How the campaign stands in a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PledgeClass {
    /// The class.
    pub class: String,
    /// The last card in its group, and when it was posted.
    pub card: Option<(DeliveryId, DateTime<Utc>)>,
    /// The number that the card says, and since when it does; 0 when it says none.
    pub shown: (u32, Option<DateTime<Utc>>),
    /// When the missing were reminded last.
    pub reminded_at: Option<DateTime<Utc>>,
}

/// A list from paper that is waited for, or that waits to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PledgeWait {
    /// The class.
    pub class: String,
    /// The numbers of those who did not sign on paper, once they came.
    pub absent: Option<BTreeSet<u16>>,
    /// Since when.
    pub asked_at: DateTime<Utc>,
}

#[derive(FromRow)]
struct SignatureRow {
    text: Option<String>,
    text_language: Option<String>,
    way: Option<String>,
    signed_at: Option<i64>,
    withdrawn_at: Option<i64>,
}

#[derive(FromRow)]
struct MemberRow {
    #[sqlx(flatten)]
    student: StudentRow,
    #[sqlx(flatten)]
    signature: SignatureRow,
}

#[derive(FromRow)]
struct CountRow {
    class: String,
    campus: String,
    college: String,
    students: i64,
    signed: i64,
    paper: i64,
}

#[derive(FromRow)]
struct ClassRow {
    class: String,
    delivery: Option<i64>,
    posted_at: Option<i64>,
    shown: i64,
    shown_at: Option<i64>,
    reminded_at: Option<i64>,
}

#[derive(FromRow)]
struct CountedRow {
    class: String,
    counted: i64,
    counted_paper: Option<i64>,
}

#[derive(FromRow)]
struct WaitRow {
    class: String,
    absent: Option<String>,
    asked_at: i64,
}

impl SignatureRow {
    /// The signature of a student, if there is one.
    fn read(self, student: i64) -> Result<Option<Signature>> {
        let Self { text, text_language, way, signed_at, withdrawn_at } = self;
        let (Some(text), Some(language), Some(way), Some(signed_at)) = (text, text_language, way, signed_at) else {
            return Ok(None);
        };
        Ok(Some(Signature {
            text,
            language,
            way: Way::from_code(&way).ok_or_else(|| inconsistent("pledge.way", &student, &way))?,
            at: moment("pledge.signed_at", &student, signed_at)?,
            withdrawn_at: withdrawn_at.map(|ms| moment("pledge.withdrawn_at", &student, ms)).transpose()?,
        }))
    }
}

impl ClassRow {
    fn read(self) -> Result<PledgeClass> {
        let class = self.class;
        let at = |column, ms: Option<i64>| ms.map(|ms| moment(column, &class, ms)).transpose();
        let posted_at = at("pledge_class.posted_at", self.posted_at)?;
        let shown_at = at("pledge_class.shown_at", self.shown_at)?;
        let reminded_at = at("pledge_class.reminded_at", self.reminded_at)?;
        Ok(PledgeClass {
            card: self.delivery.map(DeliveryId).zip(posted_at),
            shown: (count("pledge_class.shown", &class, self.shown)?, shown_at),
            reminded_at,
            class,
        })
    }
}

fn count(column: &'static str, class: &str, number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| inconsistent(column, &class, &number))
}

impl Session {
    /// What `student` signed.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn pledge_of(&mut self, campaign: &str, student: StudentId) -> Result<Option<Signature>> {
        let row: Option<SignatureRow> = self.row(&SIGNATURE, args![campaign, student.0]).await?;
        row.map_or(Ok(None), |row| row.read(student.0))
    }

    /// Everybody in `class` with what they signed, by seat.
    ///
    /// # Errors
    /// As [`pledge_of`](Self::pledge_of).
    pub async fn pledges_of_class(&mut self, campaign: &str, class: &str) -> Result<Vec<(Student, Option<Signature>)>> {
        let rows: Vec<MemberRow> = self.rows(&OF_CLASS, args![campaign, class]).await?;
        let read = |MemberRow { student, signature }: MemberRow| {
            let signature = signature.read(student.id)?;
            Ok((student.try_into()?, signature))
        };
        rows.into_iter().map(read).collect()
    }

    /// How far `class` is, or every class that has a roster, by name.
    ///
    /// # Errors
    /// As [`pledge_of`](Self::pledge_of).
    pub async fn pledge_counts(&mut self, campaign: &str, class: Option<&str>) -> Result<Vec<Count>> {
        let rows: Vec<CountRow> = self.rows(&COUNTS, args![campaign, class]).await?;
        let read = |row: CountRow| {
            Ok(Count {
                students: count("student", &row.class, row.students)?,
                signed: count("pledge", &row.class, row.signed)?,
                paper: count("pledge.way", &row.class, row.paper)?,
                class: row.class,
                campus: row.campus,
                college: row.college,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// How the campaign stands in `class`; `None` while nothing was done there.
    ///
    /// # Errors
    /// As [`pledge_of`](Self::pledge_of).
    pub async fn pledge_class(&mut self, campaign: &str, class: &str) -> Result<Option<PledgeClass>> {
        self.row::<ClassRow>(&CLASS, args![campaign, class]).await?.map(ClassRow::read).transpose()
    }

    /// The classes whose number changed since their card said one, the oldest change first.
    ///
    /// # Errors
    /// As [`pledge_of`](Self::pledge_of).
    pub async fn changed_pledge_cards(&mut self, campaign: &str) -> Result<Vec<PledgeClass>> {
        let rows: Vec<ClassRow> = self.rows(&CHANGED, args![campaign]).await?;
        rows.into_iter().map(ClassRow::read).collect()
    }

    /// What the ledger was told of each class: how many signed, and how many of these on paper.
    ///
    /// # Errors
    /// As [`pledge_of`](Self::pledge_of).
    pub async fn told_pledges(&mut self, campaign: &str) -> Result<Vec<(String, u32, u32)>> {
        let rows: Vec<CountedRow> = self.rows(&COUNTED, args![campaign]).await?;
        let read = |row: CountedRow| {
            let signed = count("pledge_class.counted", &row.class, row.counted)?;
            let paper = count("pledge_class.counted_paper", &row.class, row.counted_paper.unwrap_or_default())?;
            Ok((row.class, signed, paper))
        };
        rows.into_iter().map(read).collect()
    }

    /// The list from paper that is waited for from `account` or waits to be saved, if it was asked for after `since`.
    ///
    /// # Errors
    /// As [`pledge_of`](Self::pledge_of).
    pub async fn pledge_wait(&mut self, account: i64, since: DateTime<Utc>) -> Result<Option<PledgeWait>> {
        let Some(row) = self.row::<WaitRow>(&WAIT, args![account, since]).await? else { return Ok(None) };
        let read = |text: String| {
            serde_json::from_str(&text).map_err(|_| inconsistent("pledge_wait.absent", &row.class, &text))
        };
        let absent = row.absent.clone().map(read).transpose()?;
        let asked_at = moment("pledge_wait.asked_at", &row.class, row.asked_at)?;
        Ok(Some(PledgeWait { absent, asked_at, class: row.class }))
    }
}

impl Tx {
    /// Keeps a wording under its hash.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_pledge_text(&mut self, hash: &str, language: &str, text: &str, now: DateTime<Utc>) -> Result<()> {
        self.run(&KEEP_TEXT, args![hash, language, text, now]).await.map(drop)
    }

    /// A student signs a wording that is kept. Tells whether that is news.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn sign_pledge(
        &mut self,
        campaign: &str,
        student: StudentId,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        Ok(self.run(&SIGN, args![campaign, student.0, text, now]).await? > 0)
    }

    /// A student takes their signature back. Tells whether there was one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn withdraw_pledge(&mut self, campaign: &str, student: StudentId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&WITHDRAW, args![campaign, student.0, now]).await? > 0)
    }

    /// Students signed a wording that is kept on paper, and others had not after all.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn save_paper_pledges(
        &mut self,
        campaign: &str,
        (signs, drops): (&[StudentId], &[StudentId]),
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let list = |students: &[StudentId]| json(&students.iter().map(|id| id.0).collect::<Vec<_>>());
        self.run(&DROP_PAPER, args![campaign, list(drops)]).await?;
        self.run(&SIGN_ON_PAPER, args![campaign, list(signs), text, now]).await.map(drop)
    }

    /// A card with this number went to a class's group.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn pledge_card_posted(
        &mut self,
        campaign: &str,
        class: &str,
        delivery: DeliveryId,
        shown: u32,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&POSTED, args![campaign, class, delivery.0, now, i64::from(shown)]).await.map(drop)
    }

    /// The number of a class changed.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn pledge_changed(&mut self, campaign: &str, class: &str, now: DateTime<Utc>) -> Result<()> {
        self.run(&CHANGE, args![campaign, class, now]).await.map(drop)
    }

    /// Writes down what the card of a class says.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn show_pledges(&mut self, campaign: &str, class: &str, shown: u32, now: DateTime<Utc>) -> Result<()> {
        self.run(&SHOW, args![campaign, class, i64::from(shown), now]).await.map(drop)
    }

    /// The missing of a class were reminded.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn pledge_reminded(&mut self, campaign: &str, class: &str, now: DateTime<Utc>) -> Result<()> {
        self.run(&REMINDED, args![campaign, class, now]).await.map(drop)
    }

    /// The ledger was told how far a class is.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn pledges_told(&mut self, campaign: &str, count: &Count) -> Result<()> {
        let args = args![campaign, &count.class, i64::from(count.signed), i64::from(count.paper)];
        self.run(&TOLD, args).await.map(drop)
    }

    /// Waits for a list from paper from `account`, or keeps one until it is saved.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_pledge_wait(
        &mut self,
        account: i64,
        class: &str,
        absent: Option<&BTreeSet<u16>>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let absent = absent.map(json);
        self.run(&KEEP_WAIT, args![account, class, absent.as_deref(), now]).await.map(drop)
    }

    /// Waits for nothing of `account` any more, nor for what was asked of anybody until `until`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_pledge_wait(&mut self, account: i64, until: DateTime<Utc>) -> Result<()> {
        self.run(&END_WAIT, args![account, until]).await.map(drop)
    }

    /// Forgets what the student signed to whom `account` is bound, and what is waited for.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_pledges(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await?;
        self.run(&END_WAIT, args![account, 0_i64]).await.map(drop)
    }
}
