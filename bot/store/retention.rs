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
    /// How many questions to people on duty were asked too long ago.
    OLD_CHECKS = ["SELECT COUNT(*) AS value FROM check_question WHERE asked_at <= $1"];
    /// Forgets them.
    DROP_CHECKS = [
        "DELETE FROM check_question WHERE id IN \
         (SELECT id FROM check_question WHERE asked_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many sketches were made too long ago.
    OLD_SKETCHES = ["SELECT COUNT(*) AS value FROM check_sketch WHERE at <= $1"];
    /// Forgets them.
    DROP_SKETCHES = [
        "DELETE FROM check_sketch WHERE id IN \
         (SELECT id FROM check_sketch WHERE at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many rounds of the quiz began too long ago.
    OLD_QUIZZES = ["SELECT COUNT(*) AS value FROM quiz_round WHERE began_at <= $1"];
    /// Forgets them with their answers.
    DROP_QUIZZES = [
        "DELETE FROM quiz_round WHERE id IN \
         (SELECT id FROM quiz_round WHERE began_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many answers in quick quizzes of classes were given too long ago.
    OLD_CLASS_QUIZZES = ["SELECT COUNT(*) AS value FROM class_quiz_answer WHERE at <= $1"];
    /// Forgets them.
    DROP_CLASS_QUIZZES = [
        "DELETE FROM class_quiz_answer WHERE (quiz, account) IN \
         (SELECT quiz, account FROM class_quiz_answer WHERE at <= $1 ORDER BY at LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many votes wait too long to be counted.
    OLD_CLASS_QUIZ_VOTES = ["SELECT COUNT(*) AS value FROM class_quiz_vote WHERE at <= $1"];
    /// Forgets them.
    DROP_CLASS_QUIZ_VOTES = [
        "DELETE FROM class_quiz_vote WHERE (poll, account) IN \
         (SELECT poll, account FROM class_quiz_vote WHERE at <= $1 ORDER BY at LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many reports of translations nobody dealt with for too long.
    OLD_WORDS_REPORTS = ["SELECT COUNT(*) AS value FROM words_report WHERE at <= $1"];
    /// Forgets them, text by text.
    DROP_WORDS_REPORTS = [
        "DELETE FROM words_report WHERE at <= $1 AND unit IN \
         (SELECT o.unit FROM words_report o WHERE o.at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many corrections were begun too long ago and not made.
    OLD_WORDS_DRAFTS = ["SELECT COUNT(*) AS value FROM words_draft WHERE at <= $1"];
    /// Forgets them.
    DROP_WORDS_DRAFTS = [
        "DELETE FROM words_draft WHERE account IN \
         (SELECT account FROM words_draft WHERE at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many questions, remarks and files were begun too long ago and not handed in.
    OLD_QUESTION_DRAFTS = ["SELECT COUNT(*) AS value FROM question_draft WHERE at <= $1"];
    /// Forgets them.
    DROP_QUESTION_DRAFTS = [
        "DELETE FROM question_draft WHERE account IN \
         (SELECT account FROM question_draft WHERE at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many attempts at contests began too long ago.
    OLD_CONTEST_ATTEMPTS = ["SELECT COUNT(*) AS value FROM contest_attempt WHERE began_at <= $1"];
    /// Forgets them with their answers.
    DROP_CONTEST_ATTEMPTS = [
        "DELETE FROM contest_attempt WHERE id IN \
         (SELECT id FROM contest_attempt WHERE began_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many private parts can be opened of cases that were closed too long ago.
    OLD_CASE_KEYS = [
        "SELECT COUNT(*) AS value FROM case_key WHERE number IN (SELECT id FROM fraud_case WHERE closed_at <= $1)",
    ];
    /// Erases their keys.
    DROP_CASE_KEYS = [
        "DELETE FROM case_key WHERE number IN (SELECT k.number FROM case_key k JOIN fraud_case c ON c.id = k.number \
         WHERE c.closed_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many cases were begun too long ago and not filed.
    OLD_CASE_DRAFTS = ["SELECT COUNT(*) AS value FROM fraud_case WHERE filed_at IS NULL AND made_at <= $1"];
    /// Forgets them with their keys.
    DROP_CASE_DRAFTS = [
        "DELETE FROM fraud_case WHERE id IN \
         (SELECT id FROM fraud_case WHERE filed_at IS NULL AND made_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many files with counts of cases waited too long.
    OLD_CASE_COUNTS = ["SELECT COUNT(*) AS value FROM pending_baseline WHERE made_at <= $1"];
    /// Forgets them.
    DROP_CASE_COUNTS = [
        "DELETE FROM pending_baseline WHERE account IN \
         (SELECT account FROM pending_baseline WHERE made_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many calls for help were over too long ago and lead to somebody.
    OLD_CALLS = ["SELECT COUNT(*) AS value FROM sos_call WHERE account > 0 AND ended_at <= $1"];
    /// Makes whoever called and whoever took them unknown. The counts stay.
    UNLINK_CALLS = [
        "UPDATE sos_call SET account = -id, college = NULL, class = NULL, student = NULL, \
         taker = CASE WHEN taker IS NULL THEN NULL ELSE -id END WHERE id IN \
         (SELECT id FROM sos_call WHERE account > 0 AND ended_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many cases of support were closed too long ago.
    OLD_SUPPORTS = ["SELECT COUNT(*) AS value FROM support WHERE state = 'closed' AND closed_at <= $1"];
    /// Redacts them.
    REDACT_SUPPORTS = [
        "UPDATE support SET account = -id, assigned = NULL, assigned_at = NULL, state = 'redacted' WHERE id IN \
         (SELECT id FROM support WHERE state = 'closed' AND closed_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many contacts were typed too long ago and not confirmed.
    OLD_CONTACT_DRAFTS = ["SELECT COUNT(*) AS value FROM contact_draft WHERE made_at <= $1"];
    /// Forgets them.
    DROP_CONTACT_DRAFTS = [
        "DELETE FROM contact_draft WHERE id IN \
         (SELECT id FROM contact_draft WHERE made_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many badges are over.
    OLD_BADGES = ["SELECT COUNT(*) AS value FROM badge WHERE expires_at <= $1"];
    /// Forgets them.
    DROP_BADGES = [
        "DELETE FROM badge WHERE hash IN (SELECT hash FROM badge WHERE expires_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many people guessed codes too long ago.
    OLD_GUESSES = ["SELECT COUNT(*) AS value FROM guess WHERE wrong_at <= $1"];
    /// Forgets them.
    DROP_GUESSES = [
        "DELETE FROM guess WHERE account IN (SELECT account FROM guess WHERE wrong_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many names there are of people who have no role any more.
    OLD_STAFF_NAMES = [
        "SELECT COUNT(*) AS value FROM staff_name n WHERE n.entered_at <= $1 AND NOT EXISTS (SELECT 1 FROM role_grant g \
         WHERE g.account = n.account AND g.until_at > $1 AND (g.ended_at IS NULL OR g.ended_at > $1))",
    ];
    /// Forgets them.
    DROP_STAFF_NAMES = [
        "DELETE FROM staff_name WHERE account IN (SELECT n.account FROM staff_name n WHERE n.entered_at <= $1 \
         AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.account = n.account AND g.until_at > $1 \
         AND (g.ended_at IS NULL OR g.ended_at > $1)) LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many look-alikes were reported too long ago.
    OLD_LOOK_ALIKES = ["SELECT COUNT(*) AS value FROM lookalike WHERE reported_at <= $1"];
    /// Forgets them.
    DROP_LOOK_ALIKES = [
        "DELETE FROM lookalike WHERE id IN \
         (SELECT id FROM lookalike WHERE reported_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many alerts were written too long ago by somebody who is known.
    OLD_ALERTS = ["SELECT COUNT(*) AS value FROM alert WHERE account > 0 AND made_at <= $1"];
    /// Makes whoever wrote them unknown.
    UNLINK_ALERTS = [
        "UPDATE alert SET account = -id WHERE id IN \
         (SELECT id FROM alert WHERE account > 0 AND made_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many drafts of alerts were left too long ago.
    OLD_ALERT_DRAFTS = [
        "SELECT COUNT(*) AS value FROM alert WHERE state IN ('draft', 'rejected', 'expired', 'dropped') AND touched_at <= $1 \
         AND NOT EXISTS (SELECT 1 FROM alert_wait w WHERE w.alert = alert.id)",
    ];
    /// Forgets them.
    DROP_ALERT_DRAFTS = [
        "DELETE FROM alert WHERE id IN (SELECT a.id FROM alert a WHERE a.state IN ('draft', 'rejected', 'expired', 'dropped') \
         AND a.touched_at <= $1 AND NOT EXISTS (SELECT 1 FROM alert_wait w WHERE w.alert = a.id) \
         ORDER BY a.id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many taps under alerts were made too long ago by somebody who is known.
    OLD_ALERT_TAPS = ["SELECT COUNT(*) AS value FROM alert_tap WHERE account > 0 AND at <= $1"];
    /// Makes them unknown, alert by alert.
    UNLINK_ALERT_TAPS = [
        "UPDATE alert_tap SET account = -nth WHERE account > 0 AND at <= $1 AND alert IN \
         (SELECT o.alert FROM alert_tap o WHERE o.account > 0 AND o.at <= $1 ORDER BY o.at LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many signed the pledge too long ago.
    OLD_PLEDGES = ["SELECT COUNT(*) AS value FROM pledge WHERE signed_at <= $1"];
    /// Forgets it, student by student.
    DROP_PLEDGES = [
        "DELETE FROM pledge WHERE signed_at <= $1 AND student IN \
         (SELECT o.student FROM pledge o WHERE o.signed_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many lists from paper waited too long.
    OLD_PLEDGE_WAITS = ["SELECT COUNT(*) AS value FROM pledge_wait WHERE asked_at <= $1"];
    /// Forgets them.
    DROP_PLEDGE_WAITS = [
        "DELETE FROM pledge_wait WHERE account IN \
         (SELECT account FROM pledge_wait WHERE asked_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many were drawn too long ago.
    OLD_SAMPLES = [
        "SELECT COUNT(*) AS value FROM aware_ask a JOIN aware_week w ON w.week = a.week WHERE w.drawn_at <= $1",
    ];
    /// Forgets them.
    DROP_SAMPLES = [
        "DELETE FROM aware_ask WHERE id IN (SELECT a.id FROM aware_ask a JOIN aware_week w ON w.week = a.week \
         WHERE w.drawn_at <= $1 LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many short courses began too long ago.
    OLD_DRIPS = ["SELECT COUNT(*) AS value FROM drip WHERE began_at <= $1"];
    /// Forgets them with their days.
    DROP_DRIPS = [
        "DELETE FROM drip WHERE id IN (SELECT id FROM drip WHERE began_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
    ];
    /// How many runs of role-play began too long ago.
    OLD_PLAYS = ["SELECT COUNT(*) AS value FROM roleplay WHERE began_at <= $1"];
    /// Forgets them.
    DROP_PLAYS = [
        "DELETE FROM roleplay WHERE id IN \
         (SELECT id FROM roleplay WHERE began_at <= $1 ORDER BY id LIMIT CAST($2 AS BIGINT))",
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
        Kept::Checks => (&OLD_CHECKS, &DROP_CHECKS),
        Kept::Sketches => (&OLD_SKETCHES, &DROP_SKETCHES),
        Kept::MeetingPasses => (&OLD_PASSES, &DROP_PASSES),
        Kept::CaseKeys => (&OLD_CASE_KEYS, &DROP_CASE_KEYS),
        Kept::CaseDrafts => (&OLD_CASE_DRAFTS, &DROP_CASE_DRAFTS),
        Kept::CaseCounts => (&OLD_CASE_COUNTS, &DROP_CASE_COUNTS),
        Kept::Calls => (&OLD_CALLS, &UNLINK_CALLS),
        Kept::Supports => (&OLD_SUPPORTS, &REDACT_SUPPORTS),
        Kept::ContactDrafts => (&OLD_CONTACT_DRAFTS, &DROP_CONTACT_DRAFTS),
        Kept::Badges => (&OLD_BADGES, &DROP_BADGES),
        Kept::Guesses => (&OLD_GUESSES, &DROP_GUESSES),
        Kept::StaffNames => (&OLD_STAFF_NAMES, &DROP_STAFF_NAMES),
        Kept::LookAlikes => (&OLD_LOOK_ALIKES, &DROP_LOOK_ALIKES),
        Kept::WordsReports => (&OLD_WORDS_REPORTS, &DROP_WORDS_REPORTS),
        Kept::WordsDrafts => (&OLD_WORDS_DRAFTS, &DROP_WORDS_DRAFTS),
        Kept::QuestionDrafts => (&OLD_QUESTION_DRAFTS, &DROP_QUESTION_DRAFTS),
        Kept::Alerts => (&OLD_ALERTS, &UNLINK_ALERTS),
        Kept::AlertDrafts => (&OLD_ALERT_DRAFTS, &DROP_ALERT_DRAFTS),
        Kept::AlertTaps => (&OLD_ALERT_TAPS, &UNLINK_ALERT_TAPS),
        Kept::Pledges => (&OLD_PLEDGES, &DROP_PLEDGES),
        Kept::PledgeWaits => (&OLD_PLEDGE_WAITS, &DROP_PLEDGE_WAITS),
        Kept::Samples => (&OLD_SAMPLES, &DROP_SAMPLES),
        Kept::ClassQuizzes => (&OLD_CLASS_QUIZZES, &DROP_CLASS_QUIZZES),
        Kept::ClassQuizVotes => (&OLD_CLASS_QUIZ_VOTES, &DROP_CLASS_QUIZ_VOTES),
        Kept::ContestAttempts => (&OLD_CONTEST_ATTEMPTS, &DROP_CONTEST_ATTEMPTS),
        Kept::Drips => (&OLD_DRIPS, &DROP_DRIPS),
        Kept::Plays => (&OLD_PLAYS, &DROP_PLAYS),
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
