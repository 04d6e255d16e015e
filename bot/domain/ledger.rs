//! The ledger (台账): what was done, by which role, where and when. Entries are only ever added; what was
//! wrong is corrected by a later entry that points at it.
//!
//! Each entry carries the hash of the one before it, so that nobody can change, drop, swap or slip in one
//! without changing every hash after it. No entry holds a name, an account or a number of anybody.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::plan::ItemId;
use super::role::{GrantId, Scope};

pub mod verify;

pub use verify::is_hash;
pub mod query;

/// What the first entry has in place of the hash of the one before it.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The first byte of every [encoding](Entry::encode). Another way to encode gets another number.
const ENCODING: u8 = 1;

/// The length that stands for a field without a value.
const ABSENT: u32 = u32::MAX;

/// The number of an entry: 1, 2, 3 …, shown as `L-1182`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seq(pub i64);

impl fmt::Display for Seq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "L-{}", self.0)
    }
}

/// A text that is no number of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the number of an entry is written like L-1182")]
pub struct BadSeq;

impl FromStr for Seq {
    type Err = BadSeq;

    fn from_str(text: &str) -> Result<Self, BadSeq> {
        let digits = text.strip_prefix(['L', 'l']).map_or(text, |rest| rest.trim_start_matches('-'));
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        match digits.parse() {
            Ok(number) if is_number && number > 0 => Ok(Self(number)),
            _ => Err(BadSeq),
        }
    }
}

/// Who did something: a role or a part of the service, never an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum By {
    /// Whoever sits at the machine.
    Console,
    /// The service itself, when its time had come.
    Clock,
    /// Whoever had this grant. The roles say who that was for as long as they are kept.
    Grant(GrantId),
    /// Somebody who needs no role for it.
    Person,
}

impl By {
    /// The grant of whoever did it; `None` where nobody's role was needed.
    #[must_use]
    pub const fn grant(self) -> Option<GrantId> {
        match self {
            Self::Grant(grant) => Some(grant),
            Self::Console | Self::Clock | Self::Person => None,
        }
    }
}

impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Console => f.write_str("console"),
            Self::Clock => f.write_str("clock"),
            Self::Grant(grant) => write!(f, "grant:{grant}"),
            Self::Person => f.write_str("person"),
        }
    }
}

/// A text that says nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an actor is console, clock, person or grant:N")]
pub struct BadActor;

impl FromStr for By {
    type Err = BadActor;

    fn from_str(text: &str) -> Result<Self, BadActor> {
        match text {
            "console" => Ok(Self::Console),
            "clock" => Ok(Self::Clock),
            "person" => Ok(Self::Person),
            _ => {
                let grant = text.strip_prefix("grant:").and_then(|number| number.parse().ok());
                grant.map(|number| Self::Grant(GrantId(number))).ok_or(BadActor)
            }
        }
    }
}

/// Declares the kinds of entries: a fact with its word, under which the ledger keeps and finds it.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $word:literal { $($(#[$field_doc:meta])* $field:ident : $kind:ty),* $(,)? }),+ $(,)?) => {
        /// What an entry says, by kind. The words stay for good: an entry is never rewritten. A field may be
        /// added only if it may be missing.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind", content = "body")]
        pub enum Fact {
            $($(#[$doc])* #[serde(rename = $word)] $name { $($(#[$field_doc])* $field: $kind),* }),+
        }

        /// The words of all kinds, in the order in which a reader is offered them.
        pub const KINDS: &[&str] = &[$($word),+];

        impl Fact {
            /// The word of its kind: `group.bound`.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {$(Self::$name { .. } => $word),+}
            }
        }
    };
}

facts! {
    /// The ledger begins.
    Begun = "ledger.begun" {
        /// 128 random bits that tell this ledger from every other.
        origin: String,
    },
    /// An entry was struck out: it says what was not so. The entry that is corrected says which.
    Struck = "ledger.struck" {},
    /// Somebody wrote down by hand what the service cannot know.
    Noted = "work.noted" {
        /// What was done, in their words.
        text: String,
    },
    /// Entries left the service as a file.
    Exported = "ledger.exported" {
        /// `xlsx`, `csv` or `zip`.
        format: String,
        /// How many entries.
        entries: u64,
    },
    /// Tips were planned for the groups of a campus.
    TipsPlanned = "tip.planned" {
        /// The slot of the schedule, in campus time.
        slot: String,
        /// How many groups get one.
        groups: u64,
        /// How many subscribers get one in private.
        subscribers: u64,
    },
    /// A tip arrived in a class's group.
    TipDelivered = "tip.delivered" {
        /// The tip.
        tip: String,
        /// The delivery.
        delivery: i64,
        /// How that is known: `answer` of the messenger, `evidence` of a button that was pressed, `person` who
        /// looked, or `policy`, which takes it for delivered.
        proof: String,
    },
    /// A tip could not be brought to a class's group.
    TipFailed = "tip.failed" {
        /// The tip.
        tip: String,
        /// The delivery.
        delivery: i64,
        /// Why: `failed` when the messenger refused it, `expired` when it came too late.
        why: String,
    },
    /// A group became a class's, or that of those who work somewhere.
    GroupBound = "group.bound" {
        /// Our number of the group.
        chat: i64,
    },
    /// A group is a class's no more.
    GroupUnbound = "group.unbound" {
        /// Our number of the group.
        chat: i64,
    },
    /// A group cannot be written to any more.
    GroupLost = "group.lost" {
        /// Our number of the group.
        chat: i64,
    },
    /// A group that was lost can be written to again.
    GroupReturned = "group.returned" {
        /// Our number of the group.
        chat: i64,
    },
    /// A group gets no tips for a while.
    GroupMuted = "group.muted" {
        /// Our number of the group.
        chat: i64,
        /// Until when, in milliseconds since 1970 in UTC.
        until: i64,
    },
    /// A group gets tips again before its time.
    GroupUnmuted = "group.unmuted" {
        /// Our number of the group.
        chat: i64,
    },
    /// A class hears more or less often.
    CadenceChanged = "class.cadence" {
        /// How often, by the plan's word.
        cadence: String,
    },
    /// A class was added.
    ClassAdded = "class.added" {},
    /// A role was offered by a link.
    RoleOffered = "role.offered" {
        /// The invitation.
        invitation: i64,
        /// As what.
        duty: String,
    },
    /// An offer of a role was declined.
    RoleDeclined = "role.declined" {
        /// The invitation.
        invitation: i64,
        /// As what.
        duty: String,
    },
    /// Somebody showed that they have a role.
    BadgeShown = "role.badge" {
        /// The grant.
        grant: i64,
        /// As what.
        duty: String,
    },
    /// In a group it is looked for names like those of staff.
    GroupGuarded = "group.guarded" {
        /// Our number of the group.
        chat: i64,
    },
    /// That is over.
    GroupUnguarded = "group.unguarded" {
        /// Our number of the group.
        chat: i64,
    },
    /// Somebody in a group was found to have a name like that of staff.
    LookAlikeReported = "group.lookalike" {
        /// Our number of the group.
        chat: i64,
    },
    /// Somebody said who that was.
    LookAlikeJudged = "group.lookalike_judged" {
        /// Our number of the group.
        chat: i64,
        /// What they said: `them`, `other`.
        how: String,
    },
    /// Somebody has a role.
    RoleGranted = "role.granted" {
        /// The grant.
        grant: i64,
        /// As what.
        duty: String,
        /// How it came to them: `invited`, `delegated`, `handed_over`.
        origin: String,
        /// Until when at most, in milliseconds since 1970 in UTC.
        until: i64,
    },
    /// A role was over before its time.
    RoleEnded = "role.ended" {
        /// The grant.
        grant: i64,
        /// As what.
        duty: String,
        /// Why: `revoked`, `handed_over`, `replaced`.
        why: String,
    },
    /// A list changed who is in a class.
    RosterChanged = "roster.changed" {
        /// How many are new.
        new: u64,
        /// How many changed.
        changed: u64,
        /// How many came from another class.
        moved: u64,
        /// How many left.
        left: u64,
    },
    /// A term began.
    TermBegun = "term.begun" {
        /// Its code.
        term: String,
    },
    /// Somebody decided about a message of which nobody knew whether it had arrived.
    DoubtSettled = "doubt.settled" {
        /// The delivery.
        delivery: i64,
        /// What was decided: `arrived`, `again`, `drop`.
        how: String,
    },
    /// Somebody handed a quiz question in.
    QuestionProposed = "question.proposed" {
        /// What it is called.
        question: String,
    },
    /// A second person approved it.
    QuestionApproved = "question.approved" {
        /// What it is called.
        question: String,
    },
    /// A second person returned it to whoever wrote it.
    QuestionReturned = "question.returned" {
        /// What it is called.
        question: String,
    },
    /// It is asked no more.
    QuestionRetired = "question.retired" {
        /// What it is called.
        question: String,
    },
    /// Words of a translation took the place of others.
    WordsCorrected = "words.corrected" {
        /// The tag of the language.
        language: String,
        /// The text.
        name: String,
    },
    /// A correction is not used any more.
    WordsEnded = "words.ended" {
        /// The tag of the language.
        language: String,
        /// The text.
        name: String,
        /// Why: `taken_back`, `stale`.
        why: String,
    },
    /// What was over its time was removed.
    DataPurged = "data.purged" {
        /// What it was.
        what: String,
        /// How many rows.
        removed: u64,
    },
    /// A plan was read that was not known before.
    PlanLoaded = "plan.loaded" {
        /// SHA-256 of its file.
        hash: String,
        /// How many rows it has.
        items: u64,
    },
    /// The office gave the rows of the plan to those who do them.
    PlanPublished = "plan.published" {
        /// SHA-256 of its file.
        hash: String,
        /// How many tasks went out.
        tasks: u64,
    },
    /// A task was taken on.
    ItemAccepted = "item.accepted" {
        /// The task.
        task: i64,
    },
    /// Whoever was to do a task says that it is not theirs.
    ItemDeclined = "item.declined" {
        /// The task.
        task: i64,
    },
    /// A task is somebody else's now.
    ItemHandedOver = "item.handed_over" {
        /// The task.
        task: i64,
        /// The department; nothing for a colleague.
        to: Option<String>,
        /// `take` when they took it over, `assign` when the office gave it to them.
        how: String,
    },
    /// A task was done. The blob is the proof.
    ItemDone = "item.done" {
        /// The task.
        task: i64,
        /// Whether that was after its day.
        late: bool,
        /// What kind of proof.
        proof: String,
    },
    /// Another proof took the place of the one before. The blob is the new one.
    ItemCorrected = "item.corrected" {
        /// The task.
        task: i64,
        /// What kind of proof.
        proof: String,
    },
    /// The office wants more than the proof shows.
    ItemReturned = "item.returned" {
        /// The task.
        task: i64,
    },
    /// A step was taken back within two minutes.
    ItemUndone = "item.undone" {
        /// The task.
        task: i64,
        /// The step.
        step: String,
    },
    /// People were reminded of a task before it was over.
    ItemReminded = "item.reminded" {
        /// The task.
        task: i64,
        /// The role that the plan names.
        role: String,
        /// How many people.
        people: u64,
    },
    /// People were told that a task was not done in time.
    ItemEscalated = "item.escalated" {
        /// The task.
        task: i64,
        /// The role that the plan names.
        role: String,
        /// How many people.
        people: u64,
    },
    /// A meeting has a date.
    MeetingPlanned = "meeting.planned" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// When it is to be held, by the clock on the wall.
        on: String,
    },
    /// A meeting was held. The blob is the picture.
    MeetingRegistered = "meeting.registered" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// The day on which it was held.
        on: String,
        /// How many were there.
        present: u64,
        /// How many could have been; 0 when nobody says.
        enrolled: u64,
        /// How it was held.
        form: String,
        /// Whether that was in time: `on_time`, `late`, `added`.
        timing: String,
        /// Whether somebody registered it for those who held it.
        proxy: bool,
    },
    /// A meeting was held, and registered so late that a counsellor has to consent.
    MeetingLateAsked = "meeting.late_asked" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// The day on which it was held.
        on: String,
        /// How many were there.
        present: u64,
        /// How many could have been; 0 when nobody says.
        enrolled: u64,
        /// How it was held.
        form: String,
    },
    /// What was registered about a meeting was corrected.
    MeetingCorrected = "meeting.corrected" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// The day on which it was held.
        on: String,
        /// How many were there.
        present: u64,
        /// How many could have been; 0 when nobody says.
        enrolled: u64,
        /// How it was held.
        form: String,
        /// Whether that was in time: `on_time`, `late`, `added`.
        timing: String,
    },
    /// A step was taken back within two minutes.
    MeetingUndone = "meeting.undone" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// The step.
        step: String,
    },
    /// So many classmates say they were there that a meeting is believed.
    MeetingAttested = "meeting.attested" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// How many say that they were there.
        attested: u64,
        /// Of how many whose account is known.
        bound: u64,
    },
    /// Too few classmates say they were there, and there is no picture.
    MeetingDoubted = "meeting.doubted" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// How many say that they were there.
        attested: u64,
        /// Of how many whose account is known.
        bound: u64,
    },
    /// Somebody else has looked at a meeting and agrees.
    MeetingVerified = "meeting.verified" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
    },
    /// A meeting has to be registered again.
    MeetingReturned = "meeting.returned" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
    },
    /// A meeting that came very late counts after all.
    MeetingAdmitted = "meeting.admitted" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
    },
    /// Somebody asks that a meeting need not be held.
    MeetingExemptAsked = "meeting.exempt_asked" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
    },
    /// A meeting need not be held.
    MeetingExempted = "meeting.exempted" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
    },
    /// A meeting has to be held, although somebody asked that it need not.
    MeetingExemptRefused = "meeting.exempt_refused" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
    },
    /// A meeting has to be held after all.
    MeetingReopened = "meeting.reopened" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
    },
    /// Whoever holds a meeting left it to a colleague.
    MeetingPassedOn = "meeting.passed_on" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
    },
    /// People were reminded of a meeting before it was over.
    MeetingReminded = "meeting.reminded" {
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// The role that is told.
        role: String,
        /// How many people.
        people: u64,
    },
    /// People were told that a meeting was not held in time.
    MeetingEscalated = "meeting.escalated" {
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// The role that is told.
        role: String,
        /// How many people.
        people: u64,
    },
    /// A meeting that was drawn at random was looked at.
    MeetingSpotChecked = "meeting.spot_checked" {
        /// The meeting.
        meeting: i64,
        /// What kind of meeting.
        sort: String,
        /// Which of the item's meetings: a month or a year.
        slot: String,
        /// `sound`, or `unsound` when it was not as it had been registered.
        result: String,
    },
    /// Somebody had everything forgotten that led to them.
    PersonForgotten = "data.forgotten" {},
    /// A roll of a class was made to be printed.
    RosterPrinted = "roster.printed" {
        /// How many students are on it.
        people: u64,
    },
    /// A class voted before and after the discussion at its meeting. Fewer than five votes are not told: they count
    /// as 0.
    KitVoted = "meeting.voted" {
        /// Which of its meetings: `2025-04`.
        slot: String,
        /// The kit.
        kit: String,
        /// How many voted before.
        before_votes: u64,
        /// How many of them were right.
        before_right: u64,
        /// How many voted after.
        after_votes: u64,
        /// How many of them were right.
        after_right: u64,
    },
    /// A class was asked a question. Fewer than five answers are not told: they count as 0.
    ClassQuizzed = "quiz.class" {
        /// The question.
        question: String,
        /// `card` or `poll`.
        form: String,
        /// How many answered in time.
        answers: u64,
        /// How many of them were right.
        right: u64,
    },
    /// The classes were told that a contest began.
    ContestBegun = "contest.begun" {
        /// Which one.
        contest: String,
        /// In how many groups.
        groups: u64,
    },
    /// A contest is over.
    ContestOver = "contest.over" {
        /// Which one.
        contest: String,
        /// How many people took part.
        people: u64,
        /// Of how many classes.
        classes: u64,
    },
    /// A person on duty said what a message is that somebody passed on.
    CheckRuled = "check.ruled" {
        /// `fraud`, `doubtful`, `unsuspicious` or `urgent`.
        ruling: String,
    },
    /// Staff were told that the same wording goes round.
    CheckWave = "check.wave" {
        /// How many people had forwarded it.
        people: u64,
        /// From how many colleges.
        colleges: u64,
    },
    /// A notice went to classes that had room for it.
    NoticeSent = "notice.sent" {
        /// The notice.
        notice: i64,
        /// How many classes.
        classes: u64,
        /// What it cost each, in points.
        points: u64,
    },
    /// A notice waits for Friday's post in classes.
    NoticeHeld = "notice.held" {
        /// The notice.
        notice: i64,
        /// How many classes.
        classes: u64,
    },
    /// The office was asked to let a notice out over the budget.
    NoticeAsked = "notice.asked" {
        /// The notice.
        notice: i64,
        /// How many classes.
        classes: u64,
        /// What it would cost each, in points.
        points: u64,
    },
    /// The office let a notice out.
    NoticeLetOut = "notice.let_out" {
        /// The notice.
        notice: i64,
        /// How many classes.
        classes: u64,
        /// What it cost each, in points.
        points: u64,
    },
    /// The office let no notice out.
    NoticeRefused = "notice.refused" {
        /// The notice.
        notice: i64,
        /// How many classes.
        classes: u64,
    },
    /// A notice, or Friday's post, could not be brought to a class's group.
    NoticeLost = "notice.failed" {
        /// The delivery.
        delivery: i64,
        /// Why: `failed` when the messenger refused it, `expired` when it came too late.
        why: String,
    },
    /// A notice went to classes with Friday's post.
    NoticeMerged = "notice.merged" {
        /// The notice.
        notice: i64,
        /// How many classes.
        classes: u64,
    },
    /// A case of fraud was filed.
    CaseFiled = "case.filed" {
        /// The case.
        case: i64,
        /// SHA-256 of its private part, as it is sealed.
        sealed: String,
    },
    /// A case was changed. The version before is kept.
    CaseChanged = "case.changed" {
        /// The case.
        case: i64,
        /// The version that it is now.
        version: u64,
        /// What was changed: `amount`, `note`, `closed`.
        what: String,
        /// SHA-256 of its private part, as it is sealed.
        sealed: String,
    },
    /// Somebody read what is private in a case.
    CaseRead = "case.read" {
        /// The case.
        case: i64,
        /// What they read: `amounts` or `note`.
        what: String,
    },
    /// The private part of a case was erased: nobody can read it any more.
    CaseErased = "case.erased" {
        /// The case.
        case: i64,
        /// Why: `wish`, `mistake`, `over`.
        why: String,
    },
    /// Counts of cases of the time before came from a file.
    CaseBaseline = "case.baseline" {
        /// SHA-256 of its rows.
        hash: String,
        /// The first day of which it speaks.
        first: String,
        /// The last.
        last: String,
        /// How many cases.
        cases: u64,
    },
    /// Whom people call on a campus was changed.
    ContactChanged = "contact.changed" {
        /// The office.
        office: String,
        /// How many numbers it has now; 0 when it has none any more.
        numbers: u64,
    },
    /// Somebody called for help.
    SosOpened = "sos.opened" {
        /// The call.
        call: i64,
        /// Whom they wanted told: `duty` or `counsellor`.
        whom: String,
    },
    /// Those on duty were told of a call for help.
    SosTold = "sos.told" {
        /// The call.
        call: i64,
        /// As what they were told.
        duty: String,
        /// How many could be reached.
        people: u64,
    },
    /// Somebody took a call for help.
    SosTaken = "sos.taken" {
        /// The call.
        call: i64,
    },
    /// Whoever took a call for help has spoken with the caller.
    SosClosed = "sos.closed" {
        /// The call.
        call: i64,
    },
    /// A caller took a call for help back.
    SosWithdrawn = "sos.withdrawn" {
        /// The call.
        call: i64,
    },
    /// Nobody took a call for help for a day.
    SosLapsed = "sos.lapsed" {
        /// The call.
        call: i64,
    },
    /// A student consented to support.
    SupportConsented = "support.consented" {
        /// The case.
        support: i64,
        /// What kind of support: `psychology` or `law`.
        sort: String,
    },
    /// Somebody who gives support took a case on.
    SupportAssigned = "support.assigned" {
        /// The case.
        support: i64,
    },
    /// Whoever is assigned to a case looked at it.
    SupportRead = "support.read" {
        /// The case.
        support: i64,
    },
    /// Whoever is assigned to a case said whether they have spoken with the student.
    SupportFollowed = "support.followed" {
        /// The case.
        support: i64,
        /// How many days after they took it on.
        days: u64,
        /// `spoken` or `missed`.
        answer: String,
    },
    /// Whoever was assigned to a case gives no support any more.
    SupportReleased = "support.released" {
        /// The case.
        support: i64,
    },
    /// A case of support is closed.
    SupportClosed = "support.closed" {
        /// The case.
        support: i64,
    },
    /// A student took a consent to support back.
    SupportRevoked = "support.revoked" {
        /// The case.
        support: i64,
    },
    /// An alert was put before a second person. What it says is not told here.
    AlertSubmitted = "alert.submitted" {
        /// The alert.
        alert: i64,
        /// How urgent: `red`, `orange`, `yellow`.
        severity: String,
        /// The kind of fraud, by the library's word.
        fraud: String,
    },
    /// Its author took it from there.
    AlertWithdrawn = "alert.withdrawn" {
        /// The alert.
        alert: i64,
    },
    /// An alert was let out.
    AlertApproved = "alert.approved" {
        /// The alert.
        alert: i64,
        /// How urgent.
        severity: String,
        /// Whether by its author alone, to be looked at afterwards.
        alone: bool,
        /// How many groups it goes to.
        groups: u64,
        /// How many subscribers it goes to in private.
        subscribers: u64,
    },
    /// A second person did not let it out.
    AlertRejected = "alert.rejected" {
        /// The alert.
        alert: i64,
    },
    /// A second person took their word back before anything had left.
    AlertUnapproved = "alert.unapproved" {
        /// The alert.
        alert: i64,
    },
    /// Nobody looked at it in time.
    AlertExpired = "alert.expired" {
        /// The alert.
        alert: i64,
    },
    /// A second person has looked at what went out alone.
    AlertReviewed = "alert.reviewed" {
        /// The alert.
        alert: i64,
        /// Whether that was later than ten minutes.
        late: bool,
    },
    /// No second person looked at it within ten minutes, so it was marked.
    AlertUnreviewed = "alert.unreviewed" {
        /// The alert.
        alert: i64,
    },
    /// 95 % of its groups have it.
    AlertDelivered = "alert.delivered" {
        /// The alert.
        alert: i64,
        /// How many groups had it when that was noticed.
        groups: u64,
        /// Of how many.
        planned: u64,
        /// How many seconds after it was let out.
        seconds: u64,
    },
    /// An alert was corrected in every chat.
    AlertCorrected = "alert.corrected" {
        /// The alert.
        alert: i64,
        /// The alert that takes its place.
        by: i64,
    },
    /// An alert was taken back in every chat.
    AlertRecalled = "alert.recalled" {
        /// The alert.
        alert: i64,
    },
    /// A class was asked in its group to read the pledge.
    PledgeOpened = "pledge.opened" {},
    /// What a class signed on paper was entered.
    PledgePaper = "pledge.paper" {
        /// How many signed on paper.
        people: u64,
        /// SHA-256 of the words.
        hash: String,
    },
    /// How far a class was in the night.
    PledgeCounted = "pledge.counted" {
        /// How many have signed.
        signed: u64,
        /// How many of these on paper.
        paper: u64,
        /// Of how many students.
        students: u64,
    },
    /// People were drawn by lot and asked what they know.
    SampleDrawn = "awareness.asked" {
        /// The Monday of the week.
        week: String,
        /// How many were drawn.
        drawn: u64,
        /// How many of these could be written to.
        reached: u64,
        /// Of how many students.
        students: u64,
    },
    /// The answers of those who were drawn were counted.
    SampleCounted = "awareness.measured" {
        /// The Monday of the week.
        week: String,
        /// How many were drawn.
        drawn: u64,
        /// How many answered both questions; 0 when they are too few to be told.
        answered: u64,
        /// How many of these were right in both.
        verified: u64,
    },
}

/// Something to be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    /// When it is written down.
    pub at: DateTime<Utc>,
    /// The day of the act, in campus time.
    pub day: NaiveDate,
    /// Who did it.
    pub by: By,
    /// Where.
    pub place: Scope,
    /// The item of the plan that it belongs to.
    pub item: Option<ItemId>,
    /// What was done.
    pub fact: Fact,
    /// The entry that this one corrects, and why.
    pub corrects: Option<Correction>,
    /// The SHA-256 of a file that proves it, in hexadecimal.
    pub blob: Option<String>,
}

/// Which entry is corrected, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The entry.
    pub entry: Seq,
    /// Why, in the words of whoever corrects.
    pub reason: String,
}

/// An entry exactly as it is kept. What it means is read from it; what it proves is these very values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its number.
    pub seq: i64,
    /// When it was written down, in milliseconds since 1970 in UTC.
    pub at: i64,
    /// The day of the act: `2025-04-18`.
    pub day: String,
    /// The word of its kind.
    pub kind: String,
    /// Who did it, as [`By`] writes it.
    pub actor: String,
    /// The id of the campus.
    pub campus: Option<String>,
    /// The college.
    pub college: Option<String>,
    /// The class.
    pub class: Option<String>,
    /// The id of the department.
    pub department: Option<String>,
    /// The id of the plan's item.
    pub item: Option<String>,
    /// The entry that this one corrects.
    pub corrects: Option<i64>,
    /// Why.
    pub reason: Option<String>,
    /// What it says, in JSON.
    pub body: String,
    /// The SHA-256 of a file that proves it, in hexadecimal.
    pub blob: Option<String>,
    /// The hash of the entry before it, in hexadecimal.
    pub prev: String,
    /// Its own hash, in hexadecimal.
    pub hash: String,
}

impl Entry {
    /// What is written down as the entry after `prev`, without its hash.
    #[must_use]
    pub fn new(new: &NewEntry, seq: i64, prev: String) -> Self {
        let (campus, college, class, department) = match &new.place {
            // What is said in a language is said everywhere.
            Scope::Everything | Scope::Language(_) => (None, None, None, None),
            Scope::Campus(campus) => (Some(campus.clone()), None, None, None),
            Scope::College { campus, college } => (Some(campus.clone()), Some(college.clone()), None, None),
            Scope::Class { campus, college, class } => {
                (Some(campus.clone()), Some(college.clone()), Some(class.clone()), None)
            }
            Scope::Department(department) => (None, None, None, Some(department.clone())),
        };
        let mut fact = serde_json::to_value(&new.fact).expect("a fact is plain words and numbers");
        Self {
            seq,
            at: new.at.timestamp_millis(),
            day: new.day.to_string(),
            kind: new.fact.kind().to_owned(),
            actor: new.by.to_string(),
            campus,
            college,
            class,
            department,
            item: new.item.map(|item| item.to_string()),
            corrects: new.corrects.as_ref().map(|correction| correction.entry.0),
            reason: new.corrects.as_ref().map(|correction| correction.reason.clone()),
            body: fact["body"].take().to_string(),
            blob: new.blob.clone(),
            prev,
            hash: String::new(),
        }
    }

    /// The bytes whose SHA-256 is the entry's hash: the version of the encoding, then every field but the hash
    /// in the order of the table, each with its length as four bytes, the highest first. Numbers are written in
    /// decimal digits; a field without a value has the length `ff ff ff ff` and nothing after it.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let numbers = [self.seq.to_string(), self.at.to_string()];
        let corrects = self.corrects.map(|seq| seq.to_string());
        let fields = [
            Some(numbers[0].as_str()),
            Some(&numbers[1]),
            Some(&self.day),
            Some(&self.kind),
            Some(&self.actor),
            self.campus.as_deref(),
            self.college.as_deref(),
            self.class.as_deref(),
            self.department.as_deref(),
            self.item.as_deref(),
            corrects.as_deref(),
            self.reason.as_deref(),
            Some(&self.body),
            self.blob.as_deref(),
            Some(&self.prev),
        ];
        let mut bytes = vec![ENCODING];
        for field in fields {
            let length = field.map_or(ABSENT, |text| u32::try_from(text.len()).unwrap_or(ABSENT - 1));
            bytes.extend(length.to_be_bytes());
            bytes.extend(field.unwrap_or_default().as_bytes());
        }
        bytes
    }

    /// What it says; `None` for a kind or a form that this program does not know.
    #[must_use]
    pub fn fact(&self) -> Option<Fact> {
        let body: serde_json::Value = serde_json::from_str(&self.body).ok()?;
        serde_json::from_value(serde_json::json!({ "kind": self.kind, "body": body })).ok()
    }

    /// Where it was done.
    #[must_use]
    pub fn place(&self) -> Scope {
        match (&self.campus, &self.college, &self.class, &self.department) {
            (.., Some(department)) => Scope::Department(department.clone()),
            (Some(campus), Some(college), Some(class), None) => {
                Scope::Class { campus: campus.clone(), college: college.clone(), class: class.clone() }
            }
            (Some(campus), Some(college), None, None) => {
                Scope::College { campus: campus.clone(), college: college.clone() }
            }
            (Some(campus), ..) => Scope::Campus(campus.clone()),
            (None, ..) => Scope::Everything,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry() -> NewEntry {
        NewEntry {
            at: DateTime::from_timestamp_millis(1_744_945_320_000).unwrap(),
            day: NaiveDate::from_ymd_opt(2025, 4, 18).unwrap(),
            by: By::Grant(GrantId(12)),
            place: Scope::Class {
                campus: "qingdao".into(), college: "计算机学院".into(), class: "软件2301".into()
            },
            item: None,
            fact: Fact::GroupBound { chat: 7 },
            corrects: None,
            blob: None,
        }
    }

    #[test]
    fn an_entry_is_kept_as_plain_values_and_means_the_same_when_it_is_read() {
        let new = entry();
        let kept = Entry::new(&new, 2, GENESIS.to_owned());
        assert_eq!(
            (kept.kind.as_str(), kept.body.as_str(), kept.actor.as_str()),
            ("group.bound", r#"{"chat":7}"#, "grant:12")
        );
        assert_eq!((kept.fact(), kept.place()), (Some(new.fact), new.place));
        let nothing_more = Entry::new(&NewEntry { fact: Fact::Struck {}, ..entry() }, 3, GENESIS.to_owned());
        assert_eq!(nothing_more.fact(), Some(Fact::Struck {}));
    }

    #[test]
    fn the_encoding_is_written_down_and_stays() {
        let kept = Entry::new(&entry(), 2, "ab".to_owned());
        let mut expected = vec![1];
        for field in
            ["2", "1744945320000", "2025-04-18", "group.bound", "grant:12", "qingdao", "计算机学院", "软件2301"]
        {
            expected.extend(u32::try_from(field.len()).unwrap().to_be_bytes());
            expected.extend(field.as_bytes());
        }
        expected.extend([0xff; 4 * 4]);
        expected.extend([0, 0, 0, 10]);
        expected.extend(br#"{"chat":7}"#);
        expected.extend([0xff; 4]);
        expected.extend([0, 0, 0, 2, b'a', b'b']);
        assert_eq!(kept.encode(), expected);
    }

    #[test]
    fn every_kind_has_a_word_of_its_own() {
        let mut words = KINDS.to_vec();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), KINDS.len());
    }

    proptest! {
        #[test]
        fn a_number_of_an_entry_is_read_as_it_is_shown(number in 1..i64::MAX) {
            prop_assert_eq!(Seq(number).to_string().parse(), Ok(Seq(number)));
            prop_assert_eq!(number.to_string().parse(), Ok(Seq(number)));
        }

        #[test]
        fn an_actor_is_read_as_it_is_written(number in any::<i64>()) {
            for by in [By::Console, By::Clock, By::Person, By::Grant(GrantId(number))] {
                prop_assert_eq!(by.to_string().parse(), Ok(by));
            }
        }

        #[test]
        fn no_two_entries_are_encoded_alike(
            left in ("[a-c|]{0,3}", proptest::option::of("[a-c|]{0,3}"), proptest::option::of("[a-c|]{0,3}")),
            right in ("[a-c|]{0,3}", proptest::option::of("[a-c|]{0,3}"), proptest::option::of("[a-c|]{0,3}")),
        ) {
            let with = |(kind, campus, reason): (String, Option<String>, Option<String>)| {
                Entry { kind, campus, reason, ..Entry::new(&entry(), 1, String::new()) }
            };
            prop_assert_eq!(left == right, with(left.clone()).encode() == with(right.clone()).encode());
        }
    }
}
