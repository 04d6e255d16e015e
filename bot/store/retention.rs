//! Removing what was kept for its time, in batches.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{Statement, args, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::retention::Kept;

statements! {
    /// How many taps were kept long enough.
    OLD_TAPS = ["SELECT COUNT(*) AS value FROM ack WHERE account > 0 AND at <= $1"];
    /// Makes readers unknown, card by card.
    UNLINK_TAPS = [
        "UPDATE ack SET account = -nth WHERE account > 0 AND at <= $1 AND delivery IN \
         (SELECT o.delivery FROM ack o WHERE o.account > 0 AND o.at <= $1 ORDER BY o.at LIMIT CAST($2 AS BIGINT))",
    ];
    /// Of how many messages the words were kept long enough.
    OLD_TEXTS = [
        "SELECT COUNT(*) AS value FROM delivery WHERE act <> '{\"post\":{\"html\":\"\"}}' AND settled_at <= $1 \
         AND state IN ('sent', 'failed', 'expired', 'cancelled', 'abandoned')",
    ];
    /// Takes the words from them.
    EMPTY_TEXTS = [
        "UPDATE delivery SET act = '{\"post\":{\"html\":\"\"}}' WHERE id IN \
         (SELECT id FROM delivery WHERE act <> '{\"post\":{\"html\":\"\"}}' AND settled_at <= $1 \
         AND state IN ('sent', 'failed', 'expired', 'cancelled', 'abandoned') LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many files were sent that hold data of people, or are large.
    OLD_COPIES = [
        "SELECT COUNT(*) AS value FROM delivery WHERE act <> '{\"post\":{\"html\":\"\"}}' AND settled_at <= $1 \
         AND kind IN ('mydata', 'import_details', 'ledger_export', 'item_proof', 'item_month', 'meeting_photo', 'roll') \
         AND state IN ('sent', 'failed', 'expired', 'cancelled', 'abandoned')",
    ];
    /// Takes the words from them.
    EMPTY_COPIES = [
        "UPDATE delivery SET act = '{\"post\":{\"html\":\"\"}}' WHERE id IN \
         (SELECT id FROM delivery WHERE act <> '{\"post\":{\"html\":\"\"}}' AND settled_at <= $1 \
         AND kind IN ('mydata', 'import_details', 'ledger_export', 'item_proof', 'item_month', 'meeting_photo', 'roll') \
         AND state IN ('sent', 'failed', 'expired', 'cancelled', 'abandoned') LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many updates were set aside too long ago.
    OLD_SET_ASIDE = ["SELECT COUNT(*) AS value FROM inbox WHERE state = 'dead' AND settled_at <= $1"];
    /// Takes the words from them. Their numbers stay as long as those of all others.
    EMPTY_SET_ASIDE = [
        "UPDATE inbox SET state = 'done', raw = '', line = 0, why = NULL WHERE update_id IN \
         (SELECT update_id FROM inbox WHERE state = 'dead' AND settled_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many bindings ended too long ago.
    OLD_BINDINGS = ["SELECT COUNT(*) AS value FROM student_account WHERE ended_at <= $1"];
    /// Forgets them, student by student.
    DROP_BINDINGS = [
        "DELETE FROM student_account WHERE ended_at <= $1 AND student IN \
         (SELECT o.student FROM student_account o WHERE o.ended_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many roles ended too long ago and lead to somebody.
    OLD_ROLES = [
        "SELECT COUNT(*) AS value FROM role_grant WHERE account > 0 AND (ended_at <= $1 OR until_at <= $1)",
    ];
    /// Makes whoever had them unknown. The rows stay, for others name them.
    UNLINK_ROLES = [
        "UPDATE role_grant SET account = -id WHERE id IN (SELECT id FROM role_grant \
         WHERE account > 0 AND (ended_at <= $1 OR until_at <= $1) LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many steps with rows of the plan were taken too long ago and lead to somebody.
    OLD_STEPS = ["SELECT COUNT(*) AS value FROM task_step WHERE account > 0 AND at <= $1"];
    /// Makes whoever took them unknown. What a step could go back to is of no use by then.
    UNLINK_STEPS = [
        "UPDATE task_step SET account = -id, before = NULL WHERE id IN \
         (SELECT id FROM task_step WHERE account > 0 AND at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many steps with meetings were taken too long ago and lead to somebody.
    OLD_MEETING_STEPS = ["SELECT COUNT(*) AS value FROM meeting_step WHERE account > 0 AND at <= $1"];
    /// Makes whoever took them unknown. What a step could go back to is of no use by then.
    UNLINK_MEETING_STEPS = [
        "UPDATE meeting_step SET account = -id, before = NULL WHERE id IN \
         (SELECT id FROM meeting_step WHERE account > 0 AND at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many absences were registered too long ago.
    OLD_ABSENCES = [
        "SELECT COUNT(*) AS value FROM meeting_absence WHERE step IN (SELECT id FROM meeting_step WHERE at <= $1)",
    ];
    /// Forgets them, step by step.
    DROP_ABSENCES = [
        "DELETE FROM meeting_absence WHERE step IN (SELECT a.step FROM meeting_absence a \
         JOIN meeting_step s ON s.id = a.step WHERE s.at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many said too long ago that they were at a meeting.
    OLD_ATTESTS = ["SELECT COUNT(*) AS value FROM meeting_attest WHERE at <= $1"];
    /// Forgets them, meeting by meeting.
    DROP_ATTESTS = [
        "DELETE FROM meeting_attest WHERE at <= $1 AND meeting IN \
         (SELECT o.meeting FROM meeting_attest o WHERE o.at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many left a meeting to a colleague too long ago.
    OLD_PASSES = ["SELECT COUNT(*) AS value FROM meeting_passed WHERE at <= $1"];
    /// Forgets them, class by class.
    DROP_PASSES = [
        "DELETE FROM meeting_passed WHERE at <= $1 AND class IN \
         (SELECT o.class FROM meeting_passed o WHERE o.at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How much was said about meetings too long ago.
    OLD_DRAFTS = ["SELECT COUNT(*) AS value FROM meeting_draft WHERE touched_at <= $1"];
    /// Forgets it.
    DROP_DRAFTS = [
        "DELETE FROM meeting_draft WHERE account IN \
         (SELECT account FROM meeting_draft WHERE touched_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many links were used or too late too long ago.
    OLD_LINKS = ["SELECT COUNT(*) AS value FROM class_link WHERE expires_at <= $1"];
    /// Forgets them.
    DROP_LINKS = [
        "DELETE FROM class_link WHERE hash IN \
         (SELECT hash FROM class_link WHERE expires_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many offers of roles were over too long ago.
    OLD_INVITATIONS = ["SELECT COUNT(*) AS value FROM invitation WHERE expires_at <= $1"];
    /// Forgets them.
    DROP_INVITATIONS = [
        "DELETE FROM invitation WHERE id IN (SELECT id FROM invitation WHERE expires_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many conversations were left too long ago.
    OLD_INTRODUCTIONS = ["SELECT COUNT(*) AS value FROM introduction WHERE touched_at <= $1"];
    /// Forgets them.
    DROP_INTRODUCTIONS = [
        "DELETE FROM introduction WHERE account IN \
         (SELECT account FROM introduction WHERE touched_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many lists waited too long.
    OLD_IMPORTS = ["SELECT COUNT(*) AS value FROM pending_import WHERE made_at <= $1"];
    /// Forgets them.
    DROP_IMPORTS = [
        "DELETE FROM pending_import WHERE account IN \
         (SELECT account FROM pending_import WHERE made_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many requests to the ledger were made too long ago.
    OLD_REQUESTS = ["SELECT COUNT(*) AS value FROM ledger_request WHERE made_at <= $1"];
    /// Forgets them.
    DROP_REQUESTS = [
        "DELETE FROM ledger_request WHERE id IN \
         (SELECT id FROM ledger_request WHERE made_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many notices were written too long ago.
    OLD_NOTICES = [
        "SELECT COUNT(*) AS value FROM notice WHERE (account > 0 OR words <> '') AND made_at <= $1",
    ];
    /// Takes the words from them, and makes whoever sent them unknown.
    EMPTY_NOTICES = [
        "UPDATE notice SET account = -id, words = '' WHERE id IN \
         (SELECT id FROM notice WHERE (account > 0 OR words <> '') AND made_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many rounds of the quiz began too long ago.
    OLD_QUIZZES = ["SELECT COUNT(*) AS value FROM quiz_round WHERE began_at <= $1"];
    /// Forgets them with their answers.
    DROP_QUIZZES = [
        "DELETE FROM quiz_round WHERE id IN \
         (SELECT id FROM quiz_round WHERE began_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// Remembers what was removed last.
    REMEMBER = [
        "INSERT INTO purge (what, removed, at) VALUES ($1, $2, $3) \
         ON CONFLICT (what) DO UPDATE SET removed = excluded.removed, at = excluded.at",
    ];
    /// What was removed last.
    LAST = ["SELECT what, removed, at FROM purge ORDER BY what"];
}

/// What was removed of one kind the last time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Purged {
    /// The kind.
    pub kind: Kept,
    /// How many.
    pub removed: u64,
    /// When.
    pub at: DateTime<Utc>,
}

#[derive(FromRow)]
struct PurgedRow {
    what: String,
    removed: i64,
    at: i64,
}

/// What counts that which was kept long enough, and what removes some of it.
const fn statements_of(kind: Kept) -> (&'static Statement, &'static Statement) {
    match kind {
        Kept::Taps => (&OLD_TAPS, &UNLINK_TAPS),
        Kept::Texts => (&OLD_TEXTS, &EMPTY_TEXTS),
        Kept::Copies => (&OLD_COPIES, &EMPTY_COPIES),
        Kept::SetAside => (&OLD_SET_ASIDE, &EMPTY_SET_ASIDE),
        Kept::Bindings => (&OLD_BINDINGS, &DROP_BINDINGS),
        Kept::Roles => (&OLD_ROLES, &UNLINK_ROLES),
        Kept::Steps => (&OLD_STEPS, &UNLINK_STEPS),
        Kept::Links => (&OLD_LINKS, &DROP_LINKS),
        Kept::Invitations => (&OLD_INVITATIONS, &DROP_INVITATIONS),
        Kept::Introductions => (&OLD_INTRODUCTIONS, &DROP_INTRODUCTIONS),
        Kept::Imports => (&OLD_IMPORTS, &DROP_IMPORTS),
        Kept::Requests => (&OLD_REQUESTS, &DROP_REQUESTS),
        Kept::Notices => (&OLD_NOTICES, &EMPTY_NOTICES),
        Kept::MeetingSteps => (&OLD_MEETING_STEPS, &UNLINK_MEETING_STEPS),
        Kept::Absences => (&OLD_ABSENCES, &DROP_ABSENCES),
        Kept::Attests => (&OLD_ATTESTS, &DROP_ATTESTS),
        Kept::MeetingDrafts => (&OLD_DRAFTS, &DROP_DRAFTS),
        Kept::Quizzes => (&OLD_QUIZZES, &DROP_QUIZZES),
        Kept::MeetingPasses => (&OLD_PASSES, &DROP_PASSES),
    }
}

impl Session {
    /// How many of a kind were over at or before `limit`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn over_their_time(&mut self, kind: Kept, limit: DateTime<Utc>) -> Result<u64> {
        let count = self.number(statements_of(kind).0, args![limit]).await?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// What was removed of each kind the last time.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn last_purge(&mut self) -> Result<Vec<Purged>> {
        let rows: Vec<PurgedRow> = self.rows(&LAST, args![]).await?;
        let read = |PurgedRow { what, removed, at }| {
            let kind = Kept::from_code(&what).ok_or_else(|| inconsistent("purge.what", &what, &what))?;
            let removed = u64::try_from(removed).map_err(|_| inconsistent("purge.removed", &what, &removed))?;
            Ok(Purged { kind, removed, at: moment("purge.at", &what, at)? })
        };
        rows.into_iter().map(read).collect()
    }
}

impl Tx {
    /// Removes some, about `batch`, of what of a kind was over at or before `limit`, and counts it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn purge(&mut self, kind: Kept, limit: DateTime<Utc>, batch: u32) -> Result<u64> {
        self.run(statements_of(kind).1, args![limit, i64::from(batch)]).await
    }

    /// Remembers how much of a kind was removed.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn remember_purge(&mut self, kind: Kept, removed: u64, now: DateTime<Utc>) -> Result<()> {
        let removed = i64::try_from(removed).unwrap_or(i64::MAX);
        self.run(&REMEMBER, args![kind.code(), removed, now]).await.map(drop)
    }
}
