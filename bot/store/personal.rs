//! What is kept of one person, and forgetting it.
//!
//! Somebody who is known no more is a number below zero in place of their account. It says nothing that the row
//! does not say already, so two rows of one person have nothing in common.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Number, Result, SOMEBODY, Session, Tx, moment};
use crate::domain::delivery::ChatId;
use crate::domain::roster::StudentId;

statements! {
    /// The language somebody chose.
    CHOSEN = ["SELECT language, created_at AS since FROM person WHERE account = $1"];
    /// That somebody gets tips in private.
    SUBSCRIBED = ["SELECT language, created_at AS since FROM subscription WHERE account = $1"];
    /// Every student that an account is or was bound to.
    BINDINGS = [
        "SELECT s.class, a.bound_at, a.ended_at FROM student_account a JOIN student s ON s.id = a.student \
         WHERE a.account = $1 ORDER BY a.bound_at, a.student",
    ];
    /// Where a student was at the end of each term.
    PAST_SEATS = ["SELECT term, class, seat FROM term_student WHERE student = $1 ORDER BY term"];
    /// When somebody read cards.
    TAPS = ["SELECT at AS value FROM ack WHERE account = $1 ORDER BY at, delivery"];
    /// A private chat, and what is kept of what was said there.
    PRIVATE = [
        "SELECT created_at AS since, \
         (SELECT COUNT(*) FROM delivery d WHERE d.chat = chat.id AND d.act <> '{\"post\":{\"html\":\"\"}}') AS texts, \
         (SELECT COUNT(*) FROM tip_shown t WHERE t.chat = chat.id) AS tips FROM chat WHERE id = $1",
    ];
    /// How many updates of somebody were set aside.
    SET_ASIDE = [
        "SELECT COUNT(*) AS value FROM inbox WHERE state = 'dead' \
         AND line IN (CAST($1 AS BIGINT), -CAST($1 AS BIGINT))",
    ];
    /// Forgets the language somebody chose.
    FORGET_PERSON = ["DELETE FROM person WHERE account = $1"];
    /// Ends the tips in private of an account.
    FORGET_SUBSCRIPTION = ["DELETE FROM subscription WHERE account = $1"];
    /// Frees whichever student an account is bound to.
    UNBIND = ["UPDATE student_account SET ended_at = $2 WHERE account = $1 AND ended_at IS NULL"];
    /// Makes somebody unknown in the history of a student.
    UNLINK_BINDINGS = ["UPDATE student_account SET account = -student WHERE account = $1"];
    /// Makes somebody unknown in the roles they had.
    UNLINK_ROLES = ["UPDATE role_grant SET account = -id WHERE account = $1"];
    /// Makes somebody unknown among the readers of cards, where they stay as the how-manieth.
    UNLINK_TAPS = ["UPDATE ack SET account = -nth WHERE account = $1"];
    /// Makes somebody unknown in what happened to rows of the plan.
    UNLINK_STEPS = ["UPDATE task_step SET account = -id WHERE account = $1"];
    /// Makes somebody unknown who asked others to take rows of the plan over.
    UNLINK_OFFERS = ["UPDATE task SET offered_by = -id WHERE offered_by = $1"];
    /// Waits for nothing of somebody any more.
    FORGET_WAIT = ["DELETE FROM task_wait WHERE account = $1"];
    /// How many steps somebody took with rows of the plan.
    TASK_STEPS = ["SELECT COUNT(*) AS value FROM task_step WHERE account = $1"];
    /// Makes somebody unknown who registered meetings.
    UNLINK_MEETINGS = ["UPDATE meeting SET registered_by = -id WHERE registered_by = $1"];
    /// Makes somebody unknown in what happened to meetings.
    UNLINK_MEETING_STEPS = ["UPDATE meeting_step SET account = -id WHERE account = $1"];
    /// Forgets that somebody says they were at meetings.
    FORGET_ATTESTS = [
        "DELETE FROM meeting_attest WHERE student IN \
         (SELECT student FROM student_account WHERE account = $1 AND ended_at IS NULL)",
    ];
    /// How many steps somebody took with meetings.
    MEETING_STEPS = ["SELECT COUNT(*) AS value FROM meeting_step WHERE account = $1"];
    /// How often a student was absent from meetings, as they were registered last.
    ABSENCES = [
        "SELECT COUNT(*) AS value FROM meeting_absence a WHERE a.student = $1 AND a.step = (SELECT MAX(s.id) \
         FROM meeting_step s WHERE s.meeting = a.meeting AND s.undone_at IS NULL AND s.step IN ('register', 'correct'))",
    ];
    /// How often a student said that they were at meetings.
    ATTESTS = ["SELECT COUNT(*) AS value FROM meeting_attest WHERE student = $1"];
    /// Ends the doubts about what was said in a chat.
    END_DOUBTS = [
        "UPDATE delivery SET state = 'abandoned', resolution = 'person', settled_at = $2, why = $3 \
         WHERE chat = $1 AND state = 'unconfirmed'",
    ];
    /// Takes the words from what was said in a chat.
    EMPTY_CHAT = [
        "UPDATE delivery SET act = '{\"post\":{\"html\":\"\"}}' WHERE chat = $1 AND act <> '{\"post\":{\"html\":\"\"}}'",
    ];
    /// Takes its address from a chat. No chat of the messenger has such a number.
    LEAVE = [
        "UPDATE chat SET address = -9000000000000000000 - id, client = NULL, state = 'archived', state_at = $2 WHERE id = $1",
    ];
    /// Takes the words from updates of somebody, or about them, that were set aside.
    EMPTY_SET_ASIDE = [
        "UPDATE inbox SET state = 'done', raw = '', line = 0, why = NULL, settled_at = $2 WHERE state = 'dead' \
         AND (line IN (CAST($1 AS BIGINT), -CAST($1 AS BIGINT)) OR raw LIKE '%' || CAST(CAST($1 AS BIGINT) AS TEXT) || '%')",
    ];
    /// Writes down that somebody was forgotten.
    RECEIPT = ["INSERT INTO forgotten (receipt, day) VALUES ($1, $2)"];
    /// The chats in which a receipt was the last word and nothing is under way.
    CLOSING = [
        "SELECT c.id AS value FROM chat c WHERE c.kind = 'private' AND c.state = 'archived' AND c.address > 0 \
         AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.chat = c.id \
         AND d.state IN ('queued', 'sending', 'unconfirmed', 'held')) ORDER BY c.id",
    ];
}

/// Something that has a language and a beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// The code of the language.
    pub language: Option<String>,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// That an account is or was a student's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastBinding {
    /// The student's class.
    pub class: String,
    /// Since when.
    pub from: DateTime<Utc>,
    /// Until when; `None` while it holds.
    pub until: Option<DateTime<Utc>>,
}

/// Where a student was at the end of a term.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct PastSeat {
    /// The code of the term.
    pub term: String,
    /// The class.
    pub class: String,
    /// The number within the class.
    pub seat: i64,
}

/// What is kept of a private chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptChat {
    /// Since when we know it.
    pub since: DateTime<Utc>,
    /// Of how many messages the words are kept.
    pub texts: i64,
    /// How many tips were sent there.
    pub tips: i64,
}

/// What was removed when somebody was forgotten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Whether they were bound to a student.
    pub was_bound: bool,
    /// Whether they got tips in private.
    pub was_subscribed: bool,
    /// How many taps lead to nobody now.
    pub taps: u64,
    /// Of how many messages the words are gone.
    pub texts: u64,
}

#[derive(FromRow)]
struct SinceRow {
    language: Option<String>,
    since: i64,
}

#[derive(FromRow)]
struct BindingRow {
    class: String,
    bound_at: i64,
    ended_at: Option<i64>,
}

#[derive(FromRow)]
struct PrivateRow {
    since: i64,
    texts: i64,
    tips: i64,
}

impl SinceRow {
    fn read(self, column: &'static str) -> Result<Since> {
        Ok(Since { language: self.language, since: moment(column, &SOMEBODY, self.since)? })
    }
}

impl Session {
    /// The language that `account` chose.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn chosen_language(&mut self, account: i64) -> Result<Option<Since>> {
        let row: Option<SinceRow> = self.row(&CHOSEN, args![account]).await?;
        row.map(|row| row.read("person.created_at")).transpose()
    }

    /// The tips in private of `account`.
    ///
    /// # Errors
    /// As [`chosen_language`](Self::chosen_language).
    pub async fn subscription_of(&mut self, account: i64) -> Result<Option<Since>> {
        let row: Option<SinceRow> = self.row(&SUBSCRIBED, args![account]).await?;
        row.map(|row| row.read("subscription.created_at")).transpose()
    }

    /// Every student that `account` is or was bound to, the oldest first.
    ///
    /// # Errors
    /// As [`chosen_language`](Self::chosen_language).
    pub async fn bindings_of(&mut self, account: i64) -> Result<Vec<PastBinding>> {
        let rows: Vec<BindingRow> = self.rows(&BINDINGS, args![account]).await?;
        let read = |BindingRow { class, bound_at, ended_at }| {
            let from = moment("student_account.bound_at", &SOMEBODY, bound_at)?;
            let until = ended_at.map(|ms| moment("student_account.ended_at", &SOMEBODY, ms)).transpose()?;
            Ok(PastBinding { class, from, until })
        };
        rows.into_iter().map(read).collect()
    }

    /// Where `student` was at the end of each term, the oldest first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn past_seats(&mut self, student: StudentId) -> Result<Vec<PastSeat>> {
        self.rows(&PAST_SEATS, args![student.0]).await
    }

    /// When `account` read cards, the oldest first.
    ///
    /// # Errors
    /// As [`chosen_language`](Self::chosen_language).
    pub async fn taps_of(&mut self, account: i64) -> Result<Vec<DateTime<Utc>>> {
        let rows: Vec<Number> = self.rows(&TAPS, args![account]).await?;
        rows.into_iter().map(|row| moment("ack.at", &SOMEBODY, row.value)).collect()
    }

    /// What is kept of a private chat.
    ///
    /// # Errors
    /// As [`chosen_language`](Self::chosen_language).
    pub async fn kept_chat(&mut self, chat: ChatId) -> Result<Option<KeptChat>> {
        let row: Option<PrivateRow> = self.row(&PRIVATE, args![chat.0]).await?;
        let read = |PrivateRow { since, texts, tips }| {
            Ok(KeptChat { since: moment("chat.created_at", &chat.0, since)?, texts, tips })
        };
        row.map(read).transpose()
    }

    /// How many updates of `account` were set aside.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn updates_set_aside_of(&mut self, account: i64) -> Result<i64> {
        self.number(&SET_ASIDE, args![account]).await
    }

    /// How many steps `account` took with rows of the plan.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn task_steps_of(&mut self, account: i64) -> Result<i64> {
        self.number(&TASK_STEPS, args![account]).await
    }

    /// How many steps `account` took with meetings.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn meeting_steps_of(&mut self, account: i64) -> Result<i64> {
        self.number(&MEETING_STEPS, args![account]).await
    }

    /// How often `student` was absent from meetings, and how often they said that they were there.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn meetings_of_student(&mut self, student: StudentId) -> Result<(i64, i64)> {
        let absent = self.number(&ABSENCES, args![student.0]).await?;
        Ok((absent, self.number(&ATTESTS, args![student.0]).await?))
    }

    /// The private chats that are known only until their receipt has arrived, which it has.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn chats_to_leave(&mut self) -> Result<Vec<ChatId>> {
        let rows: Vec<Number> = self.rows(&CLOSING, args![]).await?;
        Ok(rows.into_iter().map(|row| ChatId(row.value)).collect())
    }
}

impl Tx {
    /// Forgets `account` and what was said in its private `chat`: nothing leads to them any more. The roles they
    /// had must be over.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_account(&mut self, account: i64, chat: ChatId, now: DateTime<Utc>) -> Result<Removed> {
        self.run(&FORGET_PERSON, args![account]).await?;
        self.forget_introduction(account).await?;
        self.forget_import(account).await?;
        self.end_quiet_hours(account).await?;
        self.forget_class_move(None, Some(account)).await?;
        self.forget_ledger_requests(account).await?;
        self.forget_notices(account).await?;
        self.forget_cases(account).await?;
        self.forget_alerts(account).await?;
        self.drop_meeting_draft(account).await?;
        self.run(&FORGET_ATTESTS, args![account]).await?;
        self.forget_passed(account).await?;
        self.forget_review_word(account).await?;
        self.forget_quiz_rounds(account).await?;
        self.forget_pledges(account).await?;
        self.forget_samples(account).await?;
        self.forget_class_quizzes(account).await?;
        self.forget_contest_attempts(account).await?;
        self.forget_drips(account).await?;
        self.forget_plays(account).await?;
        self.forget_checks(account).await?;
        self.forget_contact_draft(account).await?;
        self.forget_sos_calls(account, now).await?;
        self.forget_supports(account, now).await?;
        self.forget_badges(account).await?;
        self.forget_staff_name(account).await?;
        self.forget_words(account).await?;
        self.drop_question_draft(account).await?;
        let was_subscribed = self.run(&FORGET_SUBSCRIPTION, args![account]).await? > 0;
        let was_bound = self.run(&UNBIND, args![account, now]).await? > 0;
        self.run(&UNLINK_BINDINGS, args![account]).await?;
        self.run(&UNLINK_ROLES, args![account]).await?;
        self.run(&UNLINK_STEPS, args![account]).await?;
        self.run(&UNLINK_OFFERS, args![account]).await?;
        self.run(&FORGET_WAIT, args![account]).await?;
        self.run(&UNLINK_MEETINGS, args![account]).await?;
        self.run(&UNLINK_MEETING_STEPS, args![account]).await?;
        let taps = self.run(&UNLINK_TAPS, args![account]).await?;
        self.run(&EMPTY_SET_ASIDE, args![account, now]).await?;
        let texts = self.leave_chat(chat, now).await?;
        Ok(Removed { was_bound, was_subscribed, taps, texts })
    }

    /// Takes the words and the address from a private chat, and says from how many messages.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn leave_chat(&mut self, chat: ChatId, now: DateTime<Utc>) -> Result<u64> {
        let why = "the person was forgotten";
        self.cancel_chat(chat, why, now).await?;
        self.run(&END_DOUBTS, args![chat.0, now, why]).await?;
        let texts = self.run(&EMPTY_CHAT, args![chat.0]).await?;
        self.run(&LEAVE, args![chat.0, now]).await?;
        Ok(texts)
    }

    /// Writes down the number of a receipt and its day, and of nobody.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_receipt(&mut self, receipt: &str, day: NaiveDate) -> Result<()> {
        self.run(&RECEIPT, args![receipt, day.to_string()]).await.map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::delivery::{Act, Message};

    #[test]
    fn an_act_without_words_is_written_as_the_statements_and_the_migration_have_it() {
        let empty = serde_json::to_string(&Act::Post(Message::default())).expect("JSON");
        assert_eq!(empty, r#"{"post":{"html":""}}"#);
        for statement in [&EMPTY_CHAT, &PRIVATE] {
            assert!(statement.sqlite.contains(&format!("'{empty}'")), "{}", statement.name);
        }
        assert!(include_str!("../../migrations/0015_retention.sql").contains(&format!("'{empty}'")));
    }
}
