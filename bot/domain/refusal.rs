//! Every "no" that a person can be told. A refusal is an answer, not a fault of ours.
//!
//! The text here is English for the command line and the logs; what chats read is in `locales/`.

use chrono::{NaiveDate, NaiveDateTime};

use super::campus::{Bilingual, Coded as _};
use super::import::BadFile;
use super::item::TaskState;
use super::ledger::Seq;
use super::meeting::{NotThatDay, State};
use super::privacy::Leaks;
use super::question::{Fault, State as QuestionState};
use super::role::{Duty, Role, Scope};
use super::words::BadWords;

/// A role that somebody lacks, and who has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    /// The names of the roles of which one would do.
    pub duties: Vec<Duty>,
    /// What it was to be done to.
    pub target: Scope,
    /// How many people may do it, by what they are and where; the nearest first.
    pub holders: Vec<Holders>,
}

/// People who have the same role at the same place. Nobody's name is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holders {
    /// As what.
    pub duty: Duty,
    /// Where; `None` is everywhere.
    pub place: Option<Bilingual>,
    /// How many.
    pub count: u32,
}

/// Why something is not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The sender speaks in a group's or channel's name.
    #[error("somebody who speaks as a group or channel cannot be recognised: switch that off and try again")]
    Masked,
    /// It takes a role.
    #[error("this takes another role")]
    RoleNeeded(Box<Needed>),
    /// It makes sense in a group only.
    #[error("this works in a group only")]
    GroupOnly,
    /// It belongs into a private chat.
    #[error("this works in a private chat only")]
    PrivateOnly,
    /// The button is old, from another chat, or forged.
    #[error("this card has expired")]
    CardExpired,
    /// The group belongs to no class.
    #[error("this group belongs to no class")]
    NotBound,
    /// No such link was ever made.
    #[error("this link is unknown: ask for a new one")]
    LinkUnknown,
    /// The link's time is over.
    #[error("this link has expired: ask for a new one")]
    LinkExpired,
    /// The link did its work already.
    #[error("this link was used already: ask for a new one")]
    LinkUsed,
    /// We may not write in the group.
    #[error("the bot may not write in this group")]
    MayNotWrite,
    /// The group is this class's group already.
    #[error("this group is the group of {class} already")]
    GroupBound {
        /// The class.
        class: String,
    },
    /// The group belongs to classes, or to staff, and cannot become the other.
    #[error("this group is somebody's already: unbind it first")]
    GroupTaken,
    /// Somebody wants to bind a group and does not say to what.
    #[error("which class, college or campus? give its name")]
    WhichGroup,
    /// A length of time that nobody understands.
    #[error("a length of time is like 12h or 7d, at most 30d")]
    BadDuration,
    /// A cadence that nobody understands.
    #[error("a cadence is daily, 3 or weekly")]
    BadCadence,
    /// Quiet hours that nobody understands, or that end when they begin.
    #[error("quiet hours are two different times of day, like 20:00-09:00")]
    BadQuietHours,
    /// A language that is not offered.
    #[error("this language is not offered")]
    NoSuchLanguage,
    /// No class has this name.
    #[error("there is no class {class}")]
    NoSuchClass {
        /// The name.
        class: String,
    },
    /// A class has this name already.
    #[error("there is a class {class} already")]
    ClassExists {
        /// The name.
        class: String,
    },
    /// A name that no class can have.
    #[error("a class's name has 1 to 40 characters in one line")]
    BadClassName,
    /// Too few or too many languages.
    #[error("a class is spoken to in one or two languages")]
    BadLanguages,
    /// A year in which nobody can have come.
    #[error("a cohort is a year like 2023")]
    BadCohort,
    /// What no term can be.
    #[error("a term has a code of at most 16 letters, digits and dashes, and ends after it begins")]
    BadTerm,
    /// There was no such term, or it has not ended.
    #[error("no term {term} has ended: `wuzha term list` shows which have")]
    NoSuchTerm {
        /// The code.
        term: String,
    },
    /// A term follows another only with a list.
    #[error("there is a term already: the next one begins with a list, `--roster FILE`")]
    TermNeedsList,
    /// A role that nobody understands, or none.
    #[error("say which role and where: `counsellor CLASS`")]
    BadInvitation,
    /// A role at a place where there is no such role.
    #[error("this role cannot be had there")]
    WrongScope,
    /// Nothing has this name.
    #[error("there is no class, college, campus or department {place}")]
    NoSuchPlace {
        /// The name.
        place: String,
    },
    /// A college of this name stands on several campuses.
    #[error("{college} is on more than one campus: add the campus")]
    WhichCampus {
        /// The college.
        college: String,
    },
    /// No such invitation was ever made.
    #[error("this invitation is unknown: ask for a new one")]
    InvitationUnknown,
    /// The invitation's time is over, or whoever made it may not any more.
    #[error("this invitation has expired: ask for a new one")]
    InvitationExpired,
    /// Somebody answered the invitation before.
    #[error("this invitation was used already: ask for a new one")]
    InvitationUsed,
    /// Whoever made the invitation opened it.
    #[error("this invitation is your own: send it to whom it is for")]
    InvitationOwn,
    /// A role is lent for a length of time that nobody understands, or that is too long.
    #[error("a role is lent for 1 to {days} days: `7d`")]
    BadDelegation {
        /// The longest.
        days: u32,
    },
    /// There is no role to pass on.
    #[error("you have no role that could be passed on")]
    NothingToPassOn,
    /// The grant is over, or there was none.
    #[error("this role is over already")]
    GrantOver,
    /// The class's link to its own people is too old, or we never made it.
    #[error("this link to a class does not work any more")]
    ClassCardOld,
    /// Somebody wants to be bound and does not say to which class.
    #[error("which class? give its name")]
    WhichClass,
    /// Nobody is known of the class.
    #[error("{class} has no roster yet")]
    NoRoster {
        /// The class.
        class: String,
    },
    /// What was typed are not the last digits of a student number.
    #[error("the last four digits of a student number are four digits")]
    BadTail,
    /// Somebody was wrong too often about who they are.
    #[error("too many wrong tries: wait until {until}")]
    TooManyTries {
        /// Until when they have to wait, by the wall clock.
        until: NaiveDateTime,
    },
    /// Somebody is bound to the roster and wants to be again.
    #[error("this account is {who} of {class} already")]
    AlreadySomebody {
        /// Their class.
        class: String,
        /// Their seat and masked name.
        who: String,
    },
    /// Somebody is not bound to the roster.
    #[error("this account is bound to nobody on the roster")]
    Nobody,
    /// Somebody wants to change who they are too late to do so alone.
    #[error("since {since} only staff can change who this account is")]
    BindingSettled {
        /// Since when, by the wall clock.
        since: NaiveDateTime,
    },
    /// The student is bound to another account.
    #[error("{who} is bound to another account: have that released first")]
    StudentTaken {
        /// The seat and masked name.
        who: String,
    },
    /// Nobody sits there.
    #[error("{class} has no student on seat {seat}")]
    NoSuchSeat {
        /// The class.
        class: String,
        /// The seat.
        seat: String,
    },
    /// The student is bound to no account.
    #[error("{who} is bound to no account")]
    StudentFree {
        /// The seat and masked name.
        who: String,
    },
    /// A student who has an account here is not off the messenger.
    #[error("{who} is bound to an account, so they are not offline: release them first")]
    StudentOnline {
        /// The seat and masked name.
        who: String,
    },
    /// Somebody who has a role wants to be forgotten.
    #[error("whoever has a role cannot be forgotten before it is in other hands")]
    HasRole,
    /// Somebody who was just wrong about who they are wants that forgotten too.
    #[error("wrong tries are remembered until {until}")]
    TriesRemembered {
        /// Until when, by the wall clock.
        until: NaiveDateTime,
    },
    /// Nothing in a file can be read as a list.
    #[error("{0}")]
    BadFile(BadFile),
    /// A file did not come through.
    #[error("the file could not be fetched: send it again")]
    FileLost,
    /// A list speaks of classes that are not the sender's.
    #[error("the list has {} classes that are not the sender's", .0.count)]
    OthersInList(Classes),
    /// A list takes students out of classes that are not the sender's.
    #[error("the list takes students from {} classes that are not the sender's", .0.count)]
    TakenFromOthers(Classes),
    /// A list that was to be applied was applied, cancelled or replaced, or waited too long.
    #[error("this import is over: send the list again")]
    ImportOver,
    /// Somebody reports something done and does not say which item of the plan.
    #[error("which item of the plan? `A2`")]
    WhichItem,
    /// The plan has no such item for whoever asks.
    #[error("there is no item {item} in the plan")]
    NoSuchItem {
        /// What was typed.
        item: String,
    },
    /// No meeting is due then.
    #[error("no meeting is due in the month of {month}")]
    NoMeetingThen {
        /// The month's first day.
        month: NaiveDate,
    },
    /// Several rows of an item could be meant.
    #[error("{item} has several rows: choose one of them with `/items {item}`")]
    ManySuchItems {
        /// The item.
        item: String,
    },
    /// A row of the plan is not so far as a step takes, or further.
    #[error("this row is {state} now")]
    ItemNotSo {
        /// How far it is.
        state: TaskState,
    },
    /// A proof is corrected too late.
    #[error("a proof can be corrected within 24 hours, and later by the office")]
    CorrectionOver,
    /// A step is undone too late, or by somebody else.
    #[error("only the last step can be undone, by whoever took it, within two minutes")]
    NothingToUndo,
    /// No other department has anybody who could take a row over.
    #[error("nobody else is there to take it over")]
    NobodyToHandTo,
    /// Words that are no proof or reason.
    #[error("a proof or a reason has 1 to {most} characters")]
    BadWords {
        /// The most characters.
        most: u32,
    },
    /// A file that is too large for a proof.
    #[error("a proof has at most {mib} MiB")]
    ProofTooLarge {
        /// The most mebibytes.
        mib: u32,
    },
    /// The disk does not take a file.
    #[error("the file could not be kept: send it again")]
    ProofNotKept,
    /// The file of a proof is not in the folder any more, or not what was kept.
    #[error("the file of this proof is lost")]
    ProofLost,
    /// The roster is not what the list was compared with.
    #[error("the roster has changed since the list was compared with it: send it again")]
    RosterMoved,
    /// Words that mean nothing to the ledger, each with what may have been meant.
    #[error("the ledger knows nothing by {} of these words", .words.len())]
    BadQuery {
        /// The words.
        words: Vec<(String, Vec<String>)>,
    },
    /// Days of which the first is after the last, or on which nothing can have been done that is written down now.
    #[error("there is no day from {since} to {until}")]
    NoDays {
        /// The first.
        since: NaiveDate,
        /// The last.
        until: NaiveDate,
    },
    /// A query that nobody means.
    #[error("too many words for a query")]
    LongQuery,
    /// No entry has this number.
    #[error("there is no entry {entry}")]
    NoSuchEntry {
        /// The number.
        entry: Seq,
    },
    /// Somebody wants to correct an entry and does not say which.
    #[error("which entry? write its number, like L-1182")]
    WhichEntry,
    /// The entry was corrected before.
    #[error("{entry} was corrected before")]
    EntryCorrected {
        /// The entry.
        entry: Seq,
        /// The one that corrects it, once it has a number.
        by: Option<Seq>,
    },
    /// A correction without a reason.
    #[error("why is the entry corrected? write the reason behind its number")]
    ReasonMissing,
    /// A note without words.
    #[error("write what was done")]
    NothingNoted,
    /// A note or reason that is too long.
    #[error("a note has at most {most} characters here")]
    LongNote {
        /// The most.
        most: u32,
    },
    /// Something in it leads to a person.
    #[error("something in it leads to a person: {0}")]
    PrivateNumber(Leaks),
    /// What a button was about is over, or was asked by somebody else.
    #[error("this request to the ledger is over: send it again")]
    LedgerRequestOver,
    /// A file is being made for the same person.
    #[error("a file is being made already")]
    ExportUnderWay,
    /// A meeting is not so far as a step takes, or further.
    #[error("this meeting is {state} now")]
    MeetingNotSo {
        /// How far it is.
        state: State,
    },
    /// A meeting that comes later.
    #[error("this meeting can be registered from {opens} on")]
    MeetingNotOpen {
        /// From when on.
        opens: NaiveDate,
    },
    /// A day on which a meeting cannot have been held.
    #[error("a meeting cannot have been held on that day: {0:?}")]
    NotThatDay(NotThatDay),
    /// A meeting at which nobody was.
    #[error("somebody was at a meeting that was held")]
    NobodyThere,
    /// A number of heads that nobody understands.
    #[error("how many were there is a number from 1 to {most}")]
    BadHeads {
        /// The most.
        most: u32,
    },
    /// A meeting is corrected too late.
    #[error("a meeting can be corrected within 24 hours, and later by those who look after it")]
    MeetingCorrectionOver,
    /// A moment that is over, for something that is to come.
    #[error("that moment is over")]
    PlanIsOver,
    /// A file that is no picture.
    #[error("this is no picture that can be read")]
    NoPicture,
    /// A list of those who are absent has no numbers.
    #[error("write the numbers of those who are absent")]
    NoSeats,
    /// Something in a list of numbers is no number within a class.
    #[error("{what} is no number within a class")]
    NotASeat {
        /// What was typed, its first few characters.
        what: String,
    },
    /// A range of numbers begins with the higher one.
    #[error("the range from {first} to {last} runs backwards")]
    SeatsBackwards {
        /// Where it begins.
        first: u16,
        /// Where it ends.
        last: u16,
    },
    /// Nobody in the class has these numbers.
    #[error("nobody in the class has {} of these numbers", .0.count)]
    SeatsOfNobody(Seats),
    /// More people are named than the class has.
    #[error("{absent} numbers, but the class has {class} people")]
    TooManyAbsent {
        /// How many are named.
        absent: u32,
        /// How many there are.
        class: u32,
    },
    /// The plan has no class meetings with a vote.
    #[error("the plan has no class meetings with a vote before and after")]
    NoMeetings,
    /// The plan has no contest.
    #[error("the plan has no quiz contest")]
    NoContest,
    /// A class has no group in which we can speak.
    #[error("{class} has no group in which the bot can speak")]
    NoGroup {
        /// The class.
        class: String,
    },
    /// The words of a kit do not fit into a poll.
    #[error("the words of this kit do not fit into a poll")]
    KitTooLong,
    /// Words that no notice can have.
    #[error("a notice has 1 to {most} characters")]
    BadNotice {
        /// The most characters.
        most: u32,
    },
    /// A notice about which its sender has decided, or that is too old.
    #[error("this notice was dealt with: send /notice for another")]
    NoticeOver,
    /// A notice about which the office has decided, or Friday has come.
    #[error("this request was dealt with")]
    NoticeDecided,
    /// A message that was passed on, and was answered or taken back.
    #[error("this message was answered or taken back")]
    CheckOver,
    /// Somebody judges a meeting that they registered or corrected themselves.
    #[error("whoever registered or corrected a meeting does not verify it: somebody else looks at it")]
    OwnMeeting,
    /// There is no such case for whoever asks.
    #[error("there is no such case")]
    NoSuchCase,
    /// The private part of a case is gone.
    #[error("the private part of this case was erased")]
    CaseErased,
    /// The private part of a case cannot be opened with the keys that there are.
    #[error("the private part of this case cannot be opened with this key file")]
    CaseLocked,
    /// An amount that nobody understands.
    #[error("an amount is in yuan, like 3287.50 or 21000")]
    BadAmount,
    /// A day on which no case can have been.
    #[error("a day is like 2025-04-07, not to come and at most three years ago")]
    BadCaseDay,
    /// A note of a case that is empty or too long.
    #[error("a note has 1 to {most} characters")]
    BadCaseNote {
        /// The most characters.
        most: u32,
    },
    /// It is not clear which case is meant.
    #[error("a case has a number like C-12")]
    BadCaseNumber,
    /// What was typed is no contact.
    #[error("a contact is a campus, an office and one to three numbers")]
    BadContact,
    /// Campuses lack numbers of people to call.
    #[error("the security office and the campus police have no number yet on {} campus(es)", campuses.len())]
    ContactsLacking {
        /// The campuses.
        campuses: Vec<Bilingual>,
    },
    /// A word looks like a telephone number and is none.
    #[error("`{typed}` is no telephone number: write 0532-12345678, a mobile, or an extension of 4 to 8 digits")]
    BadPhone {
        /// The word.
        typed: String,
    },
    /// Somebody called for help too often.
    #[error("{most} calls for help in a day are the most: call 110")]
    SosTooOften {
        /// How many may be made in a day.
        most: u32,
    },
    /// A call for help is in other hands, or over.
    #[error("this call for help is in other hands, or over")]
    SosOver,
    /// A case of support is in other hands, or over.
    #[error("this case is in other hands, or over")]
    SupportOver,
    /// What was typed cannot be a code of ours.
    #[error("a code is eight letters and digits, like K7F3-QX2M")]
    BadCode,
    /// Somebody asked about too many codes that nobody gave out.
    #[error("too many wrong codes: wait until {until}")]
    TooManyCodes {
        /// Until when, by the wall clock.
        until: NaiveDateTime,
    },
    /// An alert is not in the state in which this can be done.
    #[error("this alert is not where that can be done")]
    AlertNotSo,
    /// An alert has changed since somebody saw it.
    #[error("the alert has changed since: look at it again")]
    AlertChanged,
    /// Whoever wrote an alert does not approve it.
    #[error("whoever wrote an alert does not approve it: a second person does")]
    OwnAlert,
    /// An alert that says nothing to do.
    #[error("an alert says at least one thing to do")]
    AlertWithoutAdvice,
    /// A fresh case may only be told with consent.
    #[error("say whether whoever it happened to agrees")]
    AlertWithoutConsent,
    /// Words that no note of an alert can have.
    #[error("a note is Chinese and has 1 to {most} characters")]
    BadAlertNote {
        /// The most, in UTF-16 units.
        most: u32,
    },
    /// What was typed is not the code by which a red alert goes out.
    #[error("this is not the code")]
    WrongAlertCode,
    /// There is no such alert that somebody may see.
    #[error("there is no alert {number}")]
    NoSuchAlert {
        /// What was typed.
        number: String,
    },
    /// Nobody would get an alert.
    #[error("nobody would get this alert")]
    AlertForNobody,
    /// A list of an alert is full.
    #[error("at most {most}: take another out first")]
    AlertListFull {
        /// The most.
        most: u32,
    },
    /// Somebody reported as many translations as one may for now.
    #[error("at most {most} translations are reported in a day")]
    ManyWordsReports {
        /// The most.
        most: u32,
    },
    /// There is no such text, or no such language.
    #[error("there is no text of that name")]
    NoSuchWords,
    /// New words of a text cannot be taken.
    #[error("the words cannot be taken: {}", .0.flaw)]
    WordsFlawed(BadWords),
    /// The words of a question cannot be taken.
    #[error("the question cannot be taken: {} mistakes", .0.len())]
    QuestionFlawed(Vec<Fault>),
    /// Somebody would approve their own question.
    #[error("another person has to approve it")]
    OwnQuestion,
    /// A question is not in the state that it would have to be in.
    #[error("the question is {state}")]
    QuestionNotSo {
        /// The state it is in.
        state: QuestionState,
    },
}

/// Some classes, of which the first few are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classes {
    /// The first few.
    pub named: Vec<String>,
    /// How many there are.
    pub count: u32,
}

impl Classes {
    /// How many are named.
    pub const NAMED: usize = 5;
}

impl<'n> FromIterator<&'n str> for Classes {
    fn from_iter<T: IntoIterator<Item = &'n str>>(names: T) -> Self {
        let names: Vec<_> = names.into_iter().collect();
        let named = names.iter().take(Self::NAMED).map(|name| (*name).to_owned()).collect();
        Self { named, count: u32::try_from(names.len()).unwrap_or(u32::MAX) }
    }
}

/// Some numbers within a class, of which the first few are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seats {
    /// The first few.
    pub named: Vec<u16>,
    /// How many there are.
    pub count: u32,
}

impl Seats {
    /// How many are named.
    pub const NAMED: usize = 8;
}

impl FromIterator<u16> for Seats {
    fn from_iter<T: IntoIterator<Item = u16>>(seats: T) -> Self {
        let mut named: Vec<_> = seats.into_iter().collect();
        let count = u32::try_from(named.len()).unwrap_or(u32::MAX);
        named.truncate(Self::NAMED);
        Self { named, count }
    }
}

impl Refusal {
    /// It takes one of `roles` to do this to `target`.
    #[must_use]
    pub fn needs(roles: Vec<Role>, target: Scope) -> Self {
        Self::needs_duty(roles.into_iter().filter_map(|role| Duty::parse(role.code())).collect(), target)
    }

    /// It takes a role under one of these names to do this to `target`.
    #[must_use]
    pub fn needs_duty(duties: Vec<Duty>, target: Scope) -> Self {
        Self::RoleNeeded(Box::new(Needed { duties, target, holders: Vec::new() }))
    }

    /// One word for logs, which may hold nothing that the person or their class is called.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{self:?}").chars().take_while(char::is_ascii_alphanumeric).collect()
    }

    /// Whether a press is refused because its card was made before things changed, so that a new card helps.
    #[must_use]
    pub const fn is_of_an_old_card(&self) -> bool {
        matches!(
            self,
            Self::CardExpired
                | Self::GrantOver
                | Self::NoSuchLanguage
                | Self::ItemNotSo { .. }
                | Self::MeetingNotSo { .. }
                | Self::QuestionNotSo { .. }
        )
    }

    /// Whether what is wrong is what stands behind a command, so that examples of the command help.
    #[must_use]
    pub const fn is_about_an_argument(&self) -> bool {
        matches!(
            self,
            Self::BadDuration
                | Self::BadContact
                | Self::BadPhone { .. }
                | Self::BadCadence
                | Self::BadQuietHours
                | Self::NoSuchLanguage
                | Self::NoSuchClass { .. }
                | Self::BadClassName
                | Self::BadInvitation
                | Self::WrongScope
                | Self::NoSuchPlace { .. }
                | Self::WhichCampus { .. }
                | Self::BadDelegation { .. }
                | Self::WhichClass
                | Self::WhichGroup
                | Self::WhichItem
                | Self::NoSuchItem { .. }
                | Self::NoMeetingThen { .. }
                | Self::BadQuery { .. }
                | Self::NoDays { .. }
                | Self::LongQuery
                | Self::WhichEntry
                | Self::BadCaseNumber
                | Self::ReasonMissing
                | Self::NothingNoted
                | Self::BadCode
                | Self::NoSuchAlert { .. }
                | Self::NoSuchWords
        )
    }
}
