//! Quiz questions that staff write, and what they are about to write.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Result, SOMEBODY, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::question::{Content, State, Step, Words, Written, WrittenId};
use crate::domain::quiz::Choice;
use crate::domain::role::GrantId;
use crate::domain::tip::{FraudType, Segment};

statements! {
    /// Every question that was written.
    WRITTEN = [
        "SELECT q.id, q.fraud_type, q.audience, q.right_option, q.state, q.version, q.approved_at, q.remark, \
         g.account AS writer FROM question q LEFT JOIN role_grant g ON g.id = q.writer ORDER BY q.id",
    ];
    /// One of them.
    ONE = [
        "SELECT q.id, q.fraud_type, q.audience, q.right_option, q.state, q.version, q.approved_at, q.remark, \
         g.account AS writer FROM question q LEFT JOIN role_grant g ON g.id = q.writer WHERE q.id = $1",
    ];
    /// The words of all.
    WORDS = ["SELECT question, language, body, a, b, c, d, why FROM question_words ORDER BY question, language"];
    /// The words of one.
    WORDS_OF = [
        "SELECT question, language, body, a, b, c, d, why FROM question_words WHERE question = $1 ORDER BY language",
    ];
    /// What changes when any question changes its state.
    MARK = [
        "SELECT COUNT(*) AS all_of_them, CAST(COALESCE(SUM(CASE WHEN state = 'approved' THEN 1 ELSE 0 END), 0) AS BIGINT) AS approved, \
         CAST(COALESCE(MAX(changed_at), 0) AS BIGINT) AS changed_at FROM question",
    ];
    /// Keeps a new one.
    ADD = [
        "INSERT INTO question (id, fraud_type, audience, right_option, state, version, writer, written_at, changed_at) \
         VALUES ($1, $2, $3, $4, 'draft', 1, $5, $6, $6)",
    ];
    /// Its writer hands it in anew.
    CHANGE = [
        "UPDATE question SET audience = $2, right_option = $3, state = 'draft', version = version + 1, remark = NULL, \
         changed_at = $4 WHERE id = $1",
    ];
    /// Its words are others now.
    DROP_WORDS = ["DELETE FROM question_words WHERE question = $1"];
    /// Its words in a language.
    ADD_WORDS = [
        "INSERT INTO question_words (question, language, body, a, b, c, d, why) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    ];
    /// It is asked from now on.
    APPROVE = [
        "UPDATE question SET state = 'approved', reviewer = $2, approved_at = $3, remark = NULL, changed_at = $3 \
         WHERE id = $1 AND state = 'draft'",
    ];
    /// Its writer has to do something about it.
    RETURN = [
        "UPDATE question SET state = 'returned', reviewer = $2, remark = $3, changed_at = $4 \
         WHERE id = $1 AND state = 'draft'",
    ];
    /// It is not asked any more, or never will be.
    RETIRE = ["UPDATE question SET state = 'retired', changed_at = $2 WHERE id = $1 AND state <> 'retired'"];
    /// What somebody is writing.
    DRAFT = [
        "INSERT INTO question_draft (account, step, question, content, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (account) DO UPDATE SET step = excluded.step, question = excluded.question, \
         content = excluded.content, at = excluded.at",
    ];
    /// The same.
    DRAFTED = ["SELECT step, question, content, at FROM question_draft WHERE account = $1"];
    /// They are not any more.
    DROP_DRAFT = ["DELETE FROM question_draft WHERE account = $1"];
}

/// What somebody is writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionDraft {
    /// What they are asked for next.
    pub step: Step,
    /// The question that it is about; `None` for a new one.
    pub question: Option<WrittenId>,
    /// A question, or the questions of a file, as JSON.
    pub content: Option<String>,
    /// Since when.
    pub at: DateTime<Utc>,
}

/// What is different whenever a question has changed its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromRow)]
pub struct QuestionMark {
    all_of_them: i64,
    approved: i64,
    changed_at: i64,
}

#[derive(FromRow)]
struct WrittenRow {
    id: i64,
    fraud_type: String,
    audience: Option<String>,
    right_option: String,
    state: String,
    version: i64,
    approved_at: Option<i64>,
    remark: Option<String>,
    writer: Option<i64>,
}

#[derive(FromRow)]
struct WordsRow {
    question: i64,
    language: String,
    body: String,
    a: String,
    b: String,
    c: String,
    d: String,
    why: String,
}

#[derive(FromRow)]
struct DraftRow {
    step: String,
    question: Option<i64>,
    content: Option<String>,
    at: i64,
}

fn read(row: WrittenRow, words: BTreeMap<String, Words>) -> Result<Written> {
    let audience = row
        .audience
        .as_ref()
        .map(|word| Segment::parse(word).ok_or_else(|| inconsistent("question.audience", &row.id, word)));
    let right = Choice::from_code(&row.right_option);
    let right = right.ok_or_else(|| inconsistent("question.right_option", &row.id, &row.right_option))?;
    Ok(Written {
        id: WrittenId(row.id),
        content: Content {
            fraud_type: FraudType::new(row.fraud_type),
            audience: audience.transpose()?,
            right: Some(right),
            words,
        },
        state: State::from_code(&row.state).ok_or_else(|| inconsistent("question.state", &row.id, &row.state))?,
        version: u32::try_from(row.version).map_err(|_| inconsistent("question.version", &row.id, &row.version))?,
        // An account that is known no more is a number below zero.
        writer: row.writer.filter(|account| *account > 0),
        approved_at: row.approved_at.map(|at| moment("question.approved_at", &row.id, at)).transpose()?,
        remark: row.remark,
    })
}

fn sorted(rows: Vec<WordsRow>) -> BTreeMap<i64, BTreeMap<String, Words>> {
    let mut words: BTreeMap<i64, BTreeMap<String, Words>> = BTreeMap::new();
    for row in rows {
        let WordsRow { question, language, body, a, b, c, d, why } = row;
        words.entry(question).or_default().insert(language, Words { text: body, options: [a, b, c, d], why });
    }
    words
}

impl Session {
    /// Every question that was written, in the order of their numbers.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn written_questions(&mut self) -> Result<Vec<Written>> {
        let rows: Vec<WrittenRow> = self.rows(&WRITTEN, args![]).await?;
        let mut words = sorted(self.rows(&WORDS, args![]).await?);
        rows.into_iter()
            .map(|row| {
                let words = words.remove(&row.id).unwrap_or_default();
                read(row, words)
            })
            .collect()
    }

    /// One of them.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn written_question(&mut self, id: WrittenId) -> Result<Option<Written>> {
        let row: Option<WrittenRow> = self.row(&ONE, args![id.0]).await?;
        let Some(row) = row else { return Ok(None) };
        let mut words = sorted(self.rows(&WORDS_OF, args![id.0]).await?);
        let words = words.remove(&id.0).unwrap_or_default();
        read(row, words).map(Some)
    }

    /// What is different whenever a question has changed its state.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn question_mark(&mut self) -> Result<Option<QuestionMark>> {
        self.row(&MARK, args![]).await
    }

    /// What somebody is writing.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn question_draft(&mut self, account: i64) -> Result<Option<QuestionDraft>> {
        let row: Option<DraftRow> = self.row(&DRAFTED, args![account]).await?;
        let read = |row: DraftRow| {
            Ok(QuestionDraft {
                step: Step::from_code(&row.step)
                    .ok_or_else(|| inconsistent("question_draft.step", &SOMEBODY, &row.step))?,
                question: row.question.map(WrittenId),
                content: row.content,
                at: moment("question_draft.at", &SOMEBODY, row.at)?,
            })
        };
        row.map(read).transpose()
    }
}

impl Tx {
    /// Keeps a new question, which waits for a second person.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_question(
        &mut self,
        content: &Content,
        right: Choice,
        writer: Option<GrantId>,
        now: DateTime<Utc>,
    ) -> Result<WrittenId> {
        let id = WrittenId(self.next_ids("question", 1).await?);
        let writer = writer.map(|grant| grant.0);
        let audience = content.audience.map(Segment::as_str);
        self.run(&ADD, args![id.0, content.fraud_type.as_str(), audience, right.code(), writer, now]).await?;
        self.add_question_words(id, content).await?;
        Ok(id)
    }

    /// Keeps what the writer of a question made of it, which waits for a second person again.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn change_question(
        &mut self,
        id: WrittenId,
        content: &Content,
        right: Choice,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&CHANGE, args![id.0, content.audience.map(Segment::as_str), right.code(), now]).await?;
        self.run(&DROP_WORDS, args![id.0]).await?;
        self.add_question_words(id, content).await
    }

    async fn add_question_words(&mut self, id: WrittenId, content: &Content) -> Result<()> {
        for (language, words) in &content.words {
            let [a, b, c, d] = words.options.each_ref().map(String::as_str);
            let (text, why) = (words.text.as_str(), words.why.as_str());
            self.run(&ADD_WORDS, args![id.0, language.as_str(), text, a, b, c, d, why]).await?;
        }
        Ok(())
    }

    /// A question is asked from now on; tells whether it waited for that.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn approve_question(&mut self, id: WrittenId, by: Option<GrantId>, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&APPROVE, args![id.0, by.map(|grant| grant.0), now]).await? > 0)
    }

    /// A question goes back to its writer; tells whether it waited.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn return_question(
        &mut self,
        id: WrittenId,
        by: Option<GrantId>,
        remark: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        Ok(self.run(&RETURN, args![id.0, by.map(|grant| grant.0), remark, now]).await? > 0)
    }

    /// A question is not asked any more, or never will be; tells whether that was not so before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn retire_question(&mut self, id: WrittenId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&RETIRE, args![id.0, now]).await? > 0)
    }

    /// Keeps what somebody is writing, in place of what they were.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn draft_question(
        &mut self,
        account: i64,
        (step, question): (Step, Option<WrittenId>),
        content: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let question = question.map(|question| question.0);
        self.run(&DRAFT, args![account, step.code(), question, content, now]).await.map(drop)
    }

    /// Forgets it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_question_draft(&mut self, account: i64) -> Result<()> {
        self.run(&DROP_DRAFT, args![account]).await.map(drop)
    }
}
