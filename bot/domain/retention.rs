//! How long things are kept, and what becomes of them then.

use chrono::{DateTime, TimeDelta, Utc};

use super::campus::coded;
use super::meeting::draft;
use super::{alert, aware, case, check, identity, import, pledge, question, verify, words};

/// How long a link or an offer is remembered after it is over, so that whoever opens it is told why it does not work.
const OFFER_MEMORY: TimeDelta = TimeDelta::days(30);

/// How long a query of the ledger is kept, so that the buttons below its answer work.
const REQUEST_MEMORY: TimeDelta = TimeDelta::days(90);

coded! {
    /// A kind of thing that is kept for a time.
    Kept {
        /// Who read which card: the reader becomes a number.
        Taps = "taps",
        /// What was said: the words go.
        Texts = "texts",
        /// Files with data of people: they go the night after.
        Copies = "copies",
        /// Updates that were set aside: the words go.
        SetAside = "set_aside",
        /// Which account was which student's: it goes.
        Bindings = "bindings",
        /// Roles that are over: whoever had them becomes a number.
        Roles = "roles",
        /// What happened to rows of the plan: whoever did it becomes a number.
        Steps = "steps",
        /// Links that bind groups and are over: they go.
        Links = "links",
        /// Offers of roles that are over: they go.
        Invitations = "invitations",
        /// Unfinished conversations about who somebody is: they go.
        Introductions = "introductions",
        /// Lists that nobody applied: they go.
        Imports = "imports",
        /// What was asked of the ledger: it goes.
        Requests = "requests",
        /// Notices to classes: the words go, and whoever sent them becomes a number.
        Notices = "notices",
        /// What happened to meetings: whoever did it becomes a number.
        MeetingSteps = "meeting_steps",
        /// Who was absent from meetings: it goes.
        Absences = "absences",
        /// Who says that they were at meetings: it goes.
        Attests = "attests",
        /// What was said about meetings and not submitted: it goes.
        MeetingDrafts = "meeting_drafts",
        /// What was answered in the quiz: it goes, the totals stay.
        Quizzes = "quizzes",
        /// What was asked of people on duty, and what they said: it goes.
        Checks = "checks",
        /// Sketches of what was forwarded: they go.
        Sketches = "sketches",
        /// Who left a meeting to a colleague: it goes.
        MeetingPasses = "meeting_passes",
        /// Private parts of cases that were closed: their keys go, and nobody can open them.
        CaseKeys = "case_keys",
        /// Cases that were begun and not filed: they go.
        CaseDrafts = "case_drafts",
        /// Files with counts of cases that nobody applied: they go.
        CaseCounts = "case_counts",
        /// Calls for help that are over: who called and who took them become numbers.
        Calls = "calls",
        /// Cases of support that are over: nothing leads to the student any more.
        Supports = "supports",
        /// Contacts that an administrator typed and did not confirm: they go.
        ContactDrafts = "contact_drafts",
        /// Badges that are over: they go.
        Badges = "badges",
        /// Who guessed codes: it goes.
        Guesses = "guesses",
        /// Names of staff whose roles are over: they go.
        StaffNames = "staff_names",
        /// Who was reported as a look-alike: it goes.
        LookAlikes = "look_alikes",
        /// Who wrote alerts: they become numbers.
        Alerts = "alerts",
        /// Drafts of alerts that nobody touches: they go.
        AlertDrafts = "alert_drafts",
        /// Who acknowledged an alert, or got something like it: they become numbers.
        AlertTaps = "alert_taps",
        /// Who signed the pledge: it goes, the counts stay.
        Pledges = "pledges",
        /// Lists from paper that nobody saved: they go.
        PledgeWaits = "pledge_waits",
        /// Who was drawn and asked, and what they answered: it goes, the sums stay.
        Samples = "samples",
        /// What was answered in quick quizzes of classes: it goes, the totals stay.
        ClassQuizzes = "class_quizzes",
        /// Votes in polls that are no quick quiz of ours: they go.
        ClassQuizVotes = "class_quiz_votes",
        /// What was answered in contests: it goes, the totals stay.
        ContestAttempts = "contest_attempts",
        /// Reports of translations that nobody dealt with: they go.
        WordsReports = "words_reports",
        /// Corrections of translations that were begun and not made: they go.
        WordsDrafts = "words_drafts",
        /// Quiz questions, remarks and files that were begun and not handed in: they go.
        QuestionDrafts = "question_drafts",
        /// Short courses and what was answered in them: they go.
        Drips = "drips",
        /// What was chosen in role-play: it goes.
        Plays = "plays",
    }
}

/// For how many days the operator has things kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Who read which card, who signed the pledge, and what they answered in the quiz.
    pub taps_days: u32,
    /// What was said.
    pub deliveries_days: u32,
    /// Updates that were set aside.
    pub inbox_days: u32,
    /// Which account was which student's.
    pub history_days: u32,
    /// Who had a role that is over.
    pub roles_days: u32,
    /// The private part of a case after it was closed.
    pub case_days: u32,
    /// Who called for help and who was supported, once that is over.
    pub support_days: u32,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            taps_days: 365,
            deliveries_days: 90,
            inbox_days: 30,
            history_days: 365,
            roles_days: 1095,
            case_days: 180,
            support_days: 180,
        }
    }
}

impl Retention {
    /// The moment at which what is over now must have ended, or begun where it has no end, to be removed.
    #[must_use]
    pub fn limit(&self, kind: Kept, now: DateTime<Utc>) -> DateTime<Utc> {
        let days = |days: u32| TimeDelta::days(i64::from(days));
        now - match kind {
            Kept::Taps
            | Kept::Absences
            | Kept::Attests
            | Kept::Quizzes
            | Kept::MeetingPasses
            | Kept::LookAlikes
            | Kept::AlertTaps
            | Kept::Pledges
            | Kept::ClassQuizzes
            | Kept::ClassQuizVotes
            | Kept::ContestAttempts
            | Kept::Drips
            | Kept::Plays => days(self.taps_days),
            Kept::Texts | Kept::Notices => days(self.deliveries_days),
            Kept::Copies | Kept::Badges | Kept::StaffNames => TimeDelta::zero(),
            Kept::SetAside => days(self.inbox_days),
            Kept::Bindings => days(self.history_days),
            Kept::Roles | Kept::Steps | Kept::MeetingSteps | Kept::Alerts => days(self.roles_days),
            Kept::Links | Kept::Invitations => OFFER_MEMORY,
            Kept::Introductions => identity::PATIENCE,
            Kept::Guesses => verify::GUESSES_LIFE,
            Kept::Imports | Kept::ContactDrafts => import::LIFE,
            Kept::Calls | Kept::Supports => days(self.support_days),
            Kept::Requests => REQUEST_MEMORY,
            Kept::MeetingDrafts => draft::LIFE,
            Kept::Checks | Kept::Sketches => check::LIFE,
            Kept::CaseKeys => days(self.case_days),
            Kept::CaseDrafts => case::DRAFT_LIFE,
            Kept::CaseCounts => import::LIFE,
            Kept::AlertDrafts => alert::DRAFT_LIFE,
            Kept::PledgeWaits => pledge::WAIT,
            Kept::Samples => aware::KEPT,
            Kept::WordsReports => words::REPORT_LIFE,
            Kept::WordsDrafts => words::DRAFT_LIFE,
            Kept::QuestionDrafts => question::DRAFT_LIFE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_time_ends_when_the_operator_says() {
        let now: DateTime<Utc> = "2026-04-01T00:00:00Z".parse().expect("a moment");
        let limit = |kind| Retention::default().limit(kind, now).format("%Y-%m-%dT%H:%M").to_string();

        assert_eq!(limit(Kept::Taps), "2025-04-01T00:00");
        assert_eq!(limit(Kept::Quizzes), "2025-04-01T00:00");
        assert_eq!(limit(Kept::Texts), "2026-01-01T00:00");
        assert_eq!(limit(Kept::Copies), "2026-04-01T00:00");
        assert_eq!(limit(Kept::SetAside), "2026-03-02T00:00");
        assert_eq!(limit(Kept::Roles), "2023-04-02T00:00");
        assert_eq!(limit(Kept::Introductions), "2026-03-31T23:00");
        assert_eq!(limit(Kept::Imports), "2026-03-31T00:00");
        assert_eq!(limit(Kept::Requests), "2026-01-01T00:00");
        assert_eq!(limit(Kept::MeetingSteps), "2023-04-02T00:00");
        assert_eq!(limit(Kept::Absences), "2025-04-01T00:00");
        assert_eq!(limit(Kept::MeetingDrafts), "2026-03-25T00:00");
        assert_eq!(limit(Kept::Checks), "2026-03-25T00:00");
        assert_eq!(limit(Kept::MeetingPasses), "2025-04-01T00:00");
        assert_eq!(limit(Kept::CaseKeys), "2025-10-03T00:00");
        assert_eq!(limit(Kept::CaseDrafts), "2026-03-25T00:00");
        assert_eq!(limit(Kept::Calls), "2025-10-03T00:00");
        assert_eq!(limit(Kept::Supports), "2025-10-03T00:00");
    }
}
