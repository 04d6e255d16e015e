//! What was forwarded to ask whether it is fraud: sketches of wordings, and questions to people on duty.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::check::sketch::Sketch;
use crate::domain::check::{QuestionId, Ruling};
use crate::domain::fraud::RedFlag;
use crate::domain::tip::FraudType;

statements! {
    /// Keeps a sketch.
    KEEP = [
        "INSERT INTO check_sketch (id, sender, college, campus, fraud_type, flags, lanes, marks, wave, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    ];
    /// The sketches since a moment, the oldest first.
    SINCE = [
        "SELECT id, sender, college, campus, fraud_type, flags, lanes, marks, wave FROM check_sketch \
         WHERE at > $1 ORDER BY id",
    ];
    /// A sketch.
    SKETCH = [
        "SELECT id, sender, college, campus, fraud_type, flags, lanes, marks, wave FROM check_sketch WHERE id = $1",
    ];
    /// How many people had been sent a wording when staff were last told.
    TOLD = ["SELECT COALESCE(MAX(people), 0) AS value FROM check_wave WHERE id = $1"];
    /// Says so.
    TELL = [
        "INSERT INTO check_wave (id, people, told_at) VALUES ($1, $2, $3) \
         ON CONFLICT (id) DO UPDATE SET people = excluded.people, told_at = excluded.told_at",
    ];
    /// Lets nobody else count wordings until this transaction ends.
    LOCK = ["UPDATE sequence SET last = last WHERE name = 'check_sketch'"];
    /// Forgets what somebody forwarded.
    FORGET_SKETCHES = ["DELETE FROM check_sketch WHERE sender = $1"];
    /// Somebody wants to ask a person on duty.
    WISH = [
        "INSERT INTO check_wish (account, at) VALUES ($1, $2) ON CONFLICT (account) DO UPDATE SET at = excluded.at",
    ];
    /// When they wanted to.
    WISHED = ["SELECT COALESCE(MAX(at), 0) AS value FROM check_wish WHERE account = $1"];
    /// They do not any more.
    DROP_WISH = ["DELETE FROM check_wish WHERE account = $1"];
    /// Asks a question.
    ASK = ["INSERT INTO check_question (id, account, campus, text, asked_at) VALUES ($1, $2, $3, $4, $5)"];
    /// A question.
    QUESTION = [
        "SELECT id, account, campus, text, asked_at, ruling FROM check_question WHERE id = $1",
    ];
    /// Somebody's questions, the oldest first.
    QUESTIONS_OF = [
        "SELECT id, account, campus, text, asked_at, ruling FROM check_question WHERE account = $1 ORDER BY id",
    ];
    /// Answers a question, once.
    RULE = ["UPDATE check_question SET ruling = $2, ruled_at = $3 WHERE id = $1 AND ruling IS NULL"];
    /// Takes a question back that nobody has answered.
    TAKE_BACK = ["DELETE FROM check_question WHERE id = $1 AND account = $2 AND ruling IS NULL"];
    /// Forgets somebody's questions.
    FORGET_QUESTIONS = ["DELETE FROM check_question WHERE account = $1"];
    /// Questions that have waited since a moment without an answer, and of which nobody was told.
    WAITING = [
        "SELECT id, account, campus, text, asked_at, ruling FROM check_question \
         WHERE asked_at <= $1 AND ruling IS NULL AND told_at IS NULL ORDER BY id",
    ];
    /// Says that whoever asked was told.
    TELL_WAITING = ["UPDATE check_question SET told_at = $2 WHERE id = $1"];
    /// When the oldest of them was asked.
    FIRST_WAITING = [
        "SELECT COALESCE(MIN(asked_at), 0) AS value FROM check_question WHERE ruling IS NULL AND told_at IS NULL",
    ];
}

/// A sketch that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSketch {
    /// Its number.
    pub id: i64,
    /// A keyed hash of the account.
    pub sender: String,
    /// The college of whoever sent it; nothing when it is not known.
    pub college: String,
    /// Their campus.
    pub campus: String,
    /// What it was taken for.
    pub kind: Option<FraudType>,
    /// What gave it away.
    pub flags: Vec<RedFlag>,
    /// The text as numbers.
    pub sketch: Sketch,
    /// The first sketch of the same wording.
    pub wave: i64,
}

/// A question to a person on duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckQuestion {
    /// Its number.
    pub id: QuestionId,
    /// Who asked.
    pub account: i64,
    /// Whose police and office are asked.
    pub campus: String,
    /// What was forwarded.
    pub text: String,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// What was said to it.
    pub ruling: Option<Ruling>,
}

#[derive(FromRow)]
struct SketchRow {
    id: i64,
    sender: String,
    college: String,
    campus: String,
    fraud_type: Option<String>,
    flags: String,
    lanes: String,
    marks: String,
    wave: i64,
}

impl SketchRow {
    fn read(self) -> Result<KeptSketch> {
        let id = self.id;
        let flags: Option<Vec<RedFlag>> = serde_json::from_str::<Vec<String>>(&self.flags)
            .ok()
            .and_then(|codes| codes.iter().map(|code| RedFlag::from_code(code)).collect());
        let lanes = serde_json::from_str(&self.lanes);
        let marks = serde_json::from_str::<Vec<String>>(&self.marks)
            .ok()
            .and_then(|marks| marks.iter().map(|mark| u64::from_str_radix(mark, 16).ok()).collect());
        Ok(KeptSketch {
            id,
            sender: self.sender,
            college: self.college,
            campus: self.campus,
            kind: self.fraud_type.map(FraudType::new),
            flags: flags.ok_or_else(|| inconsistent("check_sketch.flags", &id, &self.flags))?,
            sketch: Sketch {
                lanes: lanes.map_err(|_| inconsistent("check_sketch.lanes", &id, &self.lanes))?,
                marks: marks.ok_or_else(|| inconsistent("check_sketch.marks", &id, &self.marks))?,
            },
            wave: self.wave,
        })
    }
}

#[derive(FromRow)]
struct QuestionRow {
    id: i64,
    account: i64,
    campus: String,
    text: String,
    asked_at: i64,
    ruling: Option<String>,
}

impl QuestionRow {
    fn read(self) -> Result<CheckQuestion> {
        let id = self.id;
        let ruling = self
            .ruling
            .map(|code| Ruling::from_code(&code).ok_or_else(|| inconsistent("check_question.ruling", &id, &code)));
        Ok(CheckQuestion {
            id: QuestionId(id),
            account: self.account,
            campus: self.campus,
            text: self.text,
            asked_at: moment("check_question.asked_at", &id, self.asked_at)?,
            ruling: ruling.transpose()?,
        })
    }
}

impl Session {
    /// The sketches of what was forwarded since a moment, the oldest first.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn sketches_since(&mut self, since: DateTime<Utc>) -> Result<Vec<KeptSketch>> {
        let rows: Vec<SketchRow> = self.rows(&SINCE, args![since]).await?;
        rows.into_iter().map(SketchRow::read).collect()
    }

    /// A sketch.
    ///
    /// # Errors
    /// As [`sketches_since`](Self::sketches_since).
    pub async fn sketch(&mut self, id: i64) -> Result<Option<KeptSketch>> {
        self.row::<SketchRow>(&SKETCH, args![id]).await?.map(SketchRow::read).transpose()
    }

    /// How many people had been sent a wording when staff were last told of it; 0 when they were not.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn wave_told(&mut self, wave: i64) -> Result<u32> {
        Ok(u32::try_from(self.number(&TOLD, args![wave]).await?).unwrap_or(u32::MAX))
    }

    /// When `account` last wanted to ask a person on duty.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn check_wished_at(&mut self, account: i64) -> Result<Option<DateTime<Utc>>> {
        let at = self.number(&WISHED, args![account]).await?;
        if at == 0 { Ok(None) } else { moment("check_wish.at", &account, at).map(Some) }
    }

    /// A question.
    ///
    /// # Errors
    /// As [`sketches_since`](Self::sketches_since).
    pub async fn check_question(&mut self, id: QuestionId) -> Result<Option<CheckQuestion>> {
        self.row::<QuestionRow>(&QUESTION, args![id.0]).await?.map(QuestionRow::read).transpose()
    }

    /// The questions of `account`, the oldest first.
    ///
    /// # Errors
    /// As [`sketches_since`](Self::sketches_since).
    pub async fn check_questions_of(&mut self, account: i64) -> Result<Vec<CheckQuestion>> {
        let rows: Vec<QuestionRow> = self.rows(&QUESTIONS_OF, args![account]).await?;
        rows.into_iter().map(QuestionRow::read).collect()
    }

    /// The questions that were asked up to `until`, that nobody has answered and of which whoever asked was not told.
    ///
    /// # Errors
    /// As [`sketches_since`](Self::sketches_since).
    pub async fn check_questions_waiting(&mut self, until: DateTime<Utc>) -> Result<Vec<CheckQuestion>> {
        let rows: Vec<QuestionRow> = self.rows(&WAITING, args![until]).await?;
        rows.into_iter().map(QuestionRow::read).collect()
    }

    /// When the oldest of all such questions was asked.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn first_check_question_waiting(&mut self) -> Result<Option<DateTime<Utc>>> {
        let at = self.number(&FIRST_WAITING, args![]).await?;
        if at == 0 { Ok(None) } else { moment("check_question.asked_at", &0, at).map(Some) }
    }
}

impl Tx {
    /// Lets nobody else count wordings until this transaction ends.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn lock_sketches(&mut self) -> Result<()> {
        self.run(&LOCK, args![]).await.map(drop)
    }

    /// The number of a new sketch.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_sketch_id(&mut self) -> Result<i64> {
        self.next_ids("check_sketch", 1).await
    }

    /// Keeps a sketch.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_sketch(&mut self, kept: &KeptSketch, now: DateTime<Utc>) -> Result<()> {
        let flags = json(&kept.flags.iter().map(|flag| flag.code()).collect::<Vec<_>>());
        let marks = json(&kept.sketch.marks.iter().map(|mark| format!("{mark:016x}")).collect::<Vec<_>>());
        let (lanes, kind) = (json(&kept.sketch.lanes), kept.kind.as_ref().map(FraudType::as_str));
        let args = args![kept.id, &kept.sender, &kept.college, &kept.campus, kind, flags, lanes, marks, kept.wave, now];
        self.run(&KEEP, args).await.map(drop)
    }

    /// Says that staff were told of a wording when so many people had been sent it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn tell_wave(&mut self, wave: i64, people: u32, now: DateTime<Utc>) -> Result<()> {
        self.run(&TELL, args![wave, i64::from(people), now]).await.map(drop)
    }

    /// Somebody wants to ask a person on duty.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn wish_check(&mut self, account: i64, now: DateTime<Utc>) -> Result<()> {
        self.run(&WISH, args![account, now]).await.map(drop)
    }

    /// They do not want to any more.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_check_wish(&mut self, account: i64) -> Result<()> {
        self.run(&DROP_WISH, args![account]).await.map(drop)
    }

    /// Asks a question, and gives its number.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ask_check(
        &mut self,
        account: i64,
        campus: &str,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<QuestionId> {
        let id = self.next_ids("check_question", 1).await?;
        self.run(&ASK, args![id, account, campus, text, now]).await?;
        Ok(QuestionId(id))
    }

    /// Answers a question, and says whether nobody had.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn rule_check(&mut self, id: QuestionId, ruling: Ruling, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&RULE, args![id.0, ruling.code(), now]).await? > 0)
    }

    /// Takes a question of `account` back that nobody has answered, and says whether it did.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn take_check_back(&mut self, id: QuestionId, account: i64) -> Result<bool> {
        Ok(self.run(&TAKE_BACK, args![id.0, account]).await? > 0)
    }

    /// Says that whoever asked was told that nobody has answered.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn tell_check_waiting(&mut self, id: QuestionId, now: DateTime<Utc>) -> Result<()> {
        self.run(&TELL_WAITING, args![id.0, now]).await.map(drop)
    }

    /// Forgets the sketches of `sender`, which is a keyed hash of an account.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_sketches(&mut self, sender: &str) -> Result<()> {
        self.run(&FORGET_SKETCHES, args![sender]).await.map(drop)
    }

    /// Forgets what `account` asked of people on duty.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_checks(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET_QUESTIONS, args![account]).await?;
        self.drop_check_wish(account).await
    }
}
