//! Notices, and how far each is in each class.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, Tx, Word, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::ChatId;
use crate::domain::notice::{Ask, Notice, NoticeId, Sender, Stage};
use crate::domain::role::GrantId;

statements! {
    /// Writes a draft down.
    ADD = [
        "INSERT INTO notice (id, account, sender, is_all, words, ask, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    ];
    /// One notice.
    NOTICE = [
        "SELECT id, account, sender, is_all, words, ask, made_at, parted_at, settled_at FROM notice WHERE id = $1",
    ];
    /// Changes in whose name a draft goes out and what it asks.
    CHANGE = [
        "UPDATE notice SET sender = $2, is_all = $3, ask = $4 WHERE id = $1 AND parted_at IS NULL AND settled_at IS NULL",
    ];
    /// Says that a part of its classes has it, once.
    PART = ["UPDATE notice SET parted_at = $2 WHERE id = $1 AND parted_at IS NULL AND settled_at IS NULL"];
    /// Says that its sender has decided, once.
    SETTLE = ["UPDATE notice SET settled_at = $2 WHERE id = $1 AND settled_at IS NULL"];
    /// Puts classes into a stage for the first time.
    ENTER = [
        "INSERT INTO notice_class (notice, class, state) SELECT CAST($1 AS BIGINT), k.name, CAST($3 AS TEXT) \
         FROM class k WHERE k.name IN ",
        ["$2"],
        " ON CONFLICT (notice, class) DO NOTHING",
    ];
    /// Takes those of these classes that are in one stage to another.
    ADVANCE = [
        "UPDATE notice_class SET state = $4 WHERE notice = $1 AND state = $3 AND class IN ",
        ["$2"],
        " RETURNING class AS value",
    ];
    /// The classes of a notice that are in a stage.
    IN_STAGE = ["SELECT class AS value FROM notice_class WHERE notice = $1 AND state = $2 ORDER BY class"];
    /// Everything that Friday's post carries, with the groups that can be written to.
    DUE = [
        "SELECT n.notice, n.class, n.state, k.languages, c.id AS chat FROM notice_class n JOIN class k ON k.name = n.class \
         LEFT JOIN binding b ON b.class = n.class AND b.ended_at IS NULL AND b.is_primary AND k.over_at IS NULL \
         LEFT JOIN chat c ON c.id = b.chat AND c.state = 'active' \
         WHERE n.state IN ('asked', 'held') ORDER BY n.notice, n.class",
    ];
    /// Says what became of it.
    DELIVER = [
        "UPDATE notice_class SET state = $2 WHERE state IN ('asked', 'held') AND class IN ",
        ["$1"],
    ];
    /// Waits for the words of a notice.
    WAIT = [
        "INSERT INTO notice_wait (account, asked_at) VALUES ($1, $2) \
         ON CONFLICT (account) DO UPDATE SET asked_at = excluded.asked_at",
    ];
    /// Since when somebody's words are waited for.
    WAITING = ["SELECT COUNT(*) AS value FROM notice_wait WHERE account = $1 AND asked_at > $2"];
    /// Waits no longer: for somebody, nor for anybody who was asked too long ago.
    STOP_WAITING = ["DELETE FROM notice_wait WHERE account = $1 OR asked_at <= $2"];
    /// Makes somebody unknown in the notices they sent.
    UNLINK = ["UPDATE notice SET account = -id WHERE account = $1"];
    /// How many notices somebody wrote.
    OF_ACCOUNT = ["SELECT COUNT(*) AS value FROM notice WHERE account = $1"];
}

#[derive(FromRow)]
struct NoticeRow {
    id: i64,
    account: i64,
    sender: Option<i64>,
    is_all: bool,
    words: String,
    ask: String,
    made_at: i64,
    parted_at: Option<i64>,
    settled_at: Option<i64>,
}

impl TryFrom<NoticeRow> for Notice {
    type Error = super::StoreError;

    fn try_from(row: NoticeRow) -> Result<Self> {
        let id = row.id;
        let at = |column, ms: Option<i64>| ms.map(|ms| moment(column, &id, ms)).transpose();
        Ok(Self {
            id: NoticeId(id),
            account: row.account,
            sender: row.sender.map(|grant| Sender { grant: GrantId(grant), is_all: row.is_all }),
            ask: Ask::from_code(&row.ask).ok_or_else(|| inconsistent("notice.ask", &id, &row.ask))?,
            words: row.words,
            made_at: moment("notice.made_at", &id, row.made_at)?,
            parted_at: at("notice.parted_at", row.parted_at)?,
            settled_at: at("notice.settled_at", row.settled_at)?,
        })
    }
}

/// A notice to be written down.
#[derive(Clone, Copy, Debug)]
pub struct NewNotice<'a> {
    /// Who writes it.
    pub account: i64,
    /// In whose name, if that is clear.
    pub sender: Option<Sender>,
    /// The words.
    pub words: &'a str,
}

/// A notice that waits for Friday in a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The notice.
    pub notice: NoticeId,
    /// The class.
    pub class: String,
    /// Whether the office was asked and has not answered.
    pub is_asked: bool,
    /// The one or two languages of the class, first one first, with a space between.
    pub languages: String,
    /// Its group; `None` when none can be written to.
    pub chat: Option<ChatId>,
}

#[derive(FromRow)]
struct DueRow {
    notice: i64,
    class: String,
    state: String,
    languages: String,
    chat: Option<i64>,
}

impl Session {
    /// The notice with this number.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn notice(&mut self, id: NoticeId) -> Result<Option<Notice>> {
        self.row::<NoticeRow>(&NOTICE, args![id.0]).await?.map(Notice::try_from).transpose()
    }

    /// The classes in which a notice is at this stage.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn notice_classes(&mut self, id: NoticeId, stage: Stage) -> Result<Vec<String>> {
        let rows: Vec<Word> = self.rows(&IN_STAGE, args![id.0, stage.code()]).await?;
        Ok(rows.into_iter().map(|row| row.value).collect())
    }

    /// Everything that waits for Friday, by notice and class.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn notices_due(&mut self) -> Result<Vec<Due>> {
        let rows: Vec<DueRow> = self.rows(&DUE, args![]).await?;
        let read = |DueRow { notice, class, state, languages, chat }| Due {
            notice: NoticeId(notice),
            class,
            is_asked: state == Stage::Asked.code(),
            languages,
            chat: chat.map(ChatId),
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// Whether the words of a notice of `account` are waited for, who was asked for them after a moment.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn is_notice_awaited(&mut self, account: i64, since: DateTime<Utc>) -> Result<bool> {
        Ok(self.number(&WAITING, args![account, since]).await? > 0)
    }

    /// How many notices `account` wrote.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn notices_of(&mut self, account: i64) -> Result<i64> {
        self.number(&OF_ACCOUNT, args![account]).await
    }
}

impl Tx {
    /// Writes a draft down, and gives its number.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_notice(&mut self, new: &NewNotice<'_>, now: DateTime<Utc>) -> Result<NoticeId> {
        let id = self.next_ids("notice", 1).await?;
        let grant = new.sender.map(|sender| sender.grant.0);
        let is_all = new.sender.is_some_and(|sender| sender.is_all);
        self.run(&ADD, args![id, new.account, grant, is_all, new.words, Ask::Nothing.code(), now]).await?;
        Ok(NoticeId(id))
    }

    /// Changes in whose name a draft goes out and what it asks; tells whether it was still a draft.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn change_notice(&mut self, id: NoticeId, sender: Option<Sender>, ask: Ask) -> Result<bool> {
        let (grant, is_all) = (sender.map(|sender| sender.grant.0), sender.is_some_and(|sender| sender.is_all));
        Ok(self.run(&CHANGE, args![id.0, grant, is_all, ask.code()]).await? > 0)
    }

    /// Says that a part of the classes has a notice; tells whether nobody had said so before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn part_notice(&mut self, id: NoticeId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&PART, args![id.0, now]).await? > 0)
    }

    /// Says that the sender of a notice has decided about all of it; tells whether nobody had said so before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn settle_notice(&mut self, id: NoticeId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&SETTLE, args![id.0, now]).await? > 0)
    }

    /// Puts classes that a notice was not in into a stage of it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn enter_notice(&mut self, id: NoticeId, classes: &[&str], stage: Stage) -> Result<u64> {
        self.run(&ENTER, args![id.0, json(classes), stage.code()]).await
    }

    /// Takes those of `classes` in which a notice is at the stage `from` to the stage `to`, and names them.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn advance_notice(
        &mut self,
        id: NoticeId,
        classes: &[&str],
        from: Stage,
        to: Stage,
    ) -> Result<Vec<String>> {
        let args = args![id.0, json(classes), from.code(), to.code()];
        let rows: Vec<Word> = self.rows(&ADVANCE, args).await?;
        let mut names: Vec<_> = rows.into_iter().map(|row| row.value).collect();
        names.sort();
        Ok(names)
    }

    /// Says of everything that waited for Friday in these classes what became of it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_wait_for_friday(&mut self, classes: &[&str], stage: Stage) -> Result<u64> {
        self.run(&DELIVER, args![json(classes), stage.code()]).await
    }

    /// Waits for the words of a notice.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn wait_for_notice(&mut self, account: i64, now: DateTime<Utc>) -> Result<()> {
        self.run(&WAIT, args![account, now]).await.map(drop)
    }

    /// Waits no longer for the words of `account`, nor for anybody's who was asked until a moment.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn stop_waiting_for_notice(&mut self, account: i64, until: DateTime<Utc>) -> Result<()> {
        self.run(&STOP_WAITING, args![account, until]).await.map(drop)
    }

    /// Makes somebody unknown in the notices they sent, and waits for none of theirs.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_notices(&mut self, account: i64) -> Result<()> {
        self.run(&UNLINK, args![account]).await?;
        self.stop_waiting_for_notice(account, DateTime::UNIX_EPOCH).await
    }
}
