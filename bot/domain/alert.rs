//! Alerts (案件通报): a case that is told to every class in its own language, by buttons and without a name.
//!
//! ```text
//!          submit            approve (another person)              recall
//!  draft ─────────▶ review ───────────────────────────▶ out ──────────────────▶ recalled
//!   │ ▲    ◀─────────┘ │ │   ◀── unapprove, while none ─┘ ▲
//!   │ │     withdraw   │ └ too late ▶ expired             │ confirm (another person)
//!   │ │                └── reject ──▶ rejected            │
//!   │ └────────── rework ─────────────┘    send alone ▶ alone ── recall ──▶ recalled
//!   └── drop ──▶ dropped                (red, typed code)
//! ```
//!
//! Everything that may happen to an alert is a row of [`MOVES`]. A correction is an alert of its own that, once it is
//! approved, takes the place of what it corrects in every chat.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::campus::coded;
use super::fraud::{Advice, AmountBand, Ask, Channel, Payment, RedFlag, Source};
use super::refusal::Refusal;
use super::role::{GrantId, Scope};
use super::tip::{FraudType, Segment};

mod usual;

pub use usual::{common_first, usual};

/// The most red flags that an alert names, and the most pieces of advice.
pub const NAMED_MAX: usize = 4;

/// The longest note, in UTF-16 units.
pub const NOTE_UNITS_MAX: usize = 200;

/// How long what somebody was asked to type is waited for.
pub const WAIT: TimeDelta = TimeDelta::minutes(30);

/// How long the code is good by which somebody sends a red alert alone.
pub const CODE_LIFE: TimeDelta = TimeDelta::minutes(5);

/// Within what time a second person looks at a red alert that went out alone.
pub const LOOK_WITHIN: TimeDelta = TimeDelta::minutes(10);

/// How long a submitted alert waits for a second person.
pub const REVIEW_LIFE: TimeDelta = TimeDelta::hours(2);

/// How long after it was approved an alert that has not left is of use.
pub const POST_LIFE: TimeDelta = TimeDelta::hours(24);

/// How long a draft is kept that nobody touches.
pub const DRAFT_LIFE: TimeDelta = TimeDelta::days(7);

/// A case that is younger is told only with the consent of whoever it happened to (product design, N4).
pub const FRESH: TimeDelta = TimeDelta::days(14);

/// The furthest day back that the composer offers.
pub const DAYS_BACK: u32 = 6;

/// How long the card with the progress of an alert is kept up to date.
pub const WATCHED: TimeDelta = TimeDelta::hours(48);

/// The number of an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlertId(pub i64);

coded! {
    /// How urgent it is.
    Severity {
        /// It happens now: it goes out at any hour.
        Red = "red",
        /// It has happened and may again: it waits until quiet hours are over.
        Orange = "orange",
        /// It is worth knowing.
        Yellow = "yellow",
    }
}

coded! {
    /// Where an alert is.
    State {
        /// Its author puts it together.
        Draft = "draft",
        /// It waits for a second person.
        Review = "review",
        /// It went out by its author alone, and a second person has still to look at it.
        Alone = "alone",
        /// It went out.
        Out = "out",
        /// The second person said no.
        Rejected = "rejected",
        /// No second person looked at it in time.
        Expired = "expired",
        /// It was taken back everywhere.
        Recalled = "recalled",
        /// Its author left it.
        Dropped = "dropped",
    }
}

coded! {
    /// What can happen to an alert.
    Move {
        /// It is put before a second person.
        Submit = "submit",
        /// It is taken from there.
        Withdraw = "withdraw",
        /// A second person lets it out.
        Approve = "approve",
        /// A second person does not.
        Reject = "reject",
        /// Nobody looked at it.
        Expire = "expire",
        /// It goes out without a second person, for it is red.
        SendAlone = "alone",
        /// A second person has looked at it afterwards.
        Confirm = "confirm",
        /// A second person takes their word back before anything has left.
        Unapprove = "unapprove",
        /// Its author works on it again.
        Rework = "rework",
        /// It is taken back everywhere.
        Recall = "recall",
        /// Its author leaves it.
        Drop = "drop",
    }
}

coded! {
    /// Who makes a move.
    Hand {
        /// Whoever wrote it.
        Author = "author",
        /// Somebody else who may approve it.
        Second = "second",
        /// The clock.
        Clock = "clock",
    }
}

coded! {
    /// Whether whoever it happened to agrees that it is told.
    Consent {
        /// Nobody has asked.
        Unknown = "unknown",
        /// They agree.
        Given = "given",
        /// It is about no single case: nobody can find themselves in it.
        General = "general",
    }
}

/// Every move that there is: from where, what, whose, and to where.
pub const MOVES: &[(State, Move, Hand, State)] = &[
    (State::Draft, Move::Submit, Hand::Author, State::Review),
    (State::Draft, Move::SendAlone, Hand::Author, State::Alone),
    (State::Draft, Move::Drop, Hand::Author, State::Dropped),
    (State::Review, Move::Withdraw, Hand::Author, State::Draft),
    (State::Review, Move::SendAlone, Hand::Author, State::Alone),
    (State::Review, Move::Approve, Hand::Second, State::Out),
    (State::Review, Move::Reject, Hand::Second, State::Rejected),
    (State::Review, Move::Expire, Hand::Clock, State::Expired),
    (State::Alone, Move::Confirm, Hand::Second, State::Out),
    (State::Alone, Move::Recall, Hand::Author, State::Recalled),
    (State::Alone, Move::Recall, Hand::Second, State::Recalled),
    (State::Out, Move::Unapprove, Hand::Second, State::Review),
    (State::Out, Move::Recall, Hand::Author, State::Recalled),
    (State::Out, Move::Recall, Hand::Second, State::Recalled),
    (State::Rejected, Move::Rework, Hand::Author, State::Draft),
    (State::Rejected, Move::Drop, Hand::Author, State::Dropped),
    (State::Expired, Move::Rework, Hand::Author, State::Draft),
    (State::Expired, Move::Drop, Hand::Author, State::Dropped),
];

impl State {
    /// Where a move by this hand leads; `None` where there is no such move.
    #[must_use]
    pub fn after(self, step: Move, by: Hand) -> Option<Self> {
        let row = MOVES.iter().find(|(from, what, whose, _)| (*from, *what, *whose) == (self, step, by));
        row.map(|(.., to)| *to)
    }

    /// Whether it stands in chats as it is.
    #[must_use]
    pub const fn is_told(self) -> bool {
        matches!(self, Self::Out | Self::Alone)
    }

    /// Whether its author may change what it says.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft)
    }
}

/// Whom an alert is for: everybody of a place, or those of one kind there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// The place.
    pub place: Scope,
    /// The kind.
    pub segment: Option<Segment>,
}

/// A class as an audience looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member<'a> {
    /// Where it is.
    pub place: &'a Scope,
    /// The kinds of people it consists of, with a space between.
    pub segments: &'a str,
}

impl Audience {
    /// Whether it has a class, or somebody, in it.
    #[must_use]
    pub fn includes(&self, member: Member<'_>) -> bool {
        let is_kind =
            |segment: Segment| member.segments.split_whitespace().any(|word| Segment::parse(word) == Some(segment));
        self.place.covers(member.place) && self.segment.is_none_or(is_kind)
    }
}

/// What an alert says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// How urgent it is.
    pub severity: Severity,
    /// The kind of fraud.
    pub fraud_type: FraudType,
    /// Where the victim was met.
    pub channel: Option<Channel>,
    /// What they were asked for.
    pub ask: Option<Ask>,
    /// How the money went.
    pub payment: Option<Payment>,
    /// How much was lost.
    pub band: Option<AmountBand>,
    /// Signs by which it can be told.
    pub flags: Vec<RedFlag>,
    /// What to do, the first thing first.
    pub advice: Vec<Advice>,
    /// Whom it is for.
    pub audience: Audience,
    /// Who it is known from.
    pub source: Source,
    /// The day on which it happened.
    pub on: NaiveDate,
    /// A few words in Chinese, without anything personal.
    pub note: Option<String>,
    /// Whether whoever it happened to agrees.
    pub consent: Consent,
}

impl Content {
    /// An alert about a kind of fraud as it commonly goes.
    #[must_use]
    pub fn usual(fraud_type: FraudType, audience: Audience, source: Source, on: NaiveDate) -> Self {
        let usual = usual(&fraud_type);
        Self {
            severity: Severity::Orange,
            channel: usual.channel,
            ask: usual.ask,
            payment: usual.payment,
            band: None,
            flags: usual.flags.to_vec(),
            advice: usual.advice.to_vec(),
            audience,
            source,
            on,
            note: None,
            consent: Consent::Unknown,
            fraud_type,
        }
    }

    /// Puts a red flag in or takes it out; tells whether there was room.
    pub fn toggle_flag(&mut self, flag: RedFlag) -> bool {
        toggle(&mut self.flags, flag)
    }

    /// Puts a piece of advice at the end or takes it out; tells whether there was room.
    pub fn toggle_advice(&mut self, advice: Advice) -> bool {
        toggle(&mut self.advice, advice)
    }

    /// Checks that it can be told, on a day.
    ///
    /// # Errors
    /// What is missing.
    pub fn check(&self, today: NaiveDate) -> Result<(), Refusal> {
        if self.advice.is_empty() {
            return Err(Refusal::AlertWithoutAdvice);
        }
        if self.consent == Consent::Unknown && today - self.on < FRESH {
            return Err(Refusal::AlertWithoutConsent);
        }
        Ok(())
    }
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T) -> bool {
    if let Some(at) = list.iter().position(|one| *one == item) {
        list.remove(at);
        return true;
    }
    let has_room = list.len() < NAMED_MAX;
    if has_room {
        list.push(item);
    }
    has_room
}

/// A note that waits for its author to say which form it is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The general form.
    pub general: String,
    /// As it was typed, where it may be kept so.
    pub own: Option<String>,
}

/// An alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// Its number.
    pub id: AlertId,
    /// Who writes it.
    pub account: i64,
    /// By which role.
    pub grant: Option<GrantId>,
    /// Where it is.
    pub state: State,
    /// How often its content has changed: whoever approves it approves what they saw.
    pub version: i64,
    /// What it says.
    pub content: Content,
    /// A note that waits for an answer.
    pub offer: Option<Offer>,
    /// The alert that it corrects.
    pub corrects: Option<AlertId>,
    /// Whether a correction is posted anew besides.
    pub pings: bool,
    /// The moments of its life.
    pub times: Times,
    /// How many groups, classes and subscribers it went to.
    pub planned: Reach,
}

/// When things happened to an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// When it was begun.
    pub made_at: DateTime<Utc>,
    /// T0: when the case was reported.
    pub reported_at: DateTime<Utc>,
    /// When it was put before a second person.
    pub submitted_at: Option<DateTime<Utc>>,
    /// T1: when it was let out.
    pub approved_at: Option<DateTime<Utc>>,
    /// When a second person was late with looking at it, and it was marked.
    pub marked_at: Option<DateTime<Utc>>,
    /// T2: when 95 % of the groups had it.
    pub delivered_at: Option<DateTime<Utc>>,
    /// T3: when somebody in half of the classes had acknowledged it.
    pub acked_at: Option<DateTime<Utc>>,
    /// When it was corrected last.
    pub corrected_at: Option<DateTime<Utc>>,
    /// When it was recalled.
    pub recalled_at: Option<DateTime<Utc>>,
}

/// How many an alert goes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Groups.
    pub groups: u32,
    /// Classes whose groups these are.
    pub classes: u32,
    /// Subscribers in private.
    pub people: u32,
}

impl Alert {
    /// What follows from a move by `by`.
    ///
    /// # Errors
    /// When there is no such move from where the alert is, or only a red alert may make it.
    pub fn after(&self, step: Move, by: Hand) -> Result<State, Refusal> {
        let is_permitted = step != Move::SendAlone || self.content.severity == Severity::Red && self.corrects.is_none();
        self.state.after(step, by).filter(|_| is_permitted).ok_or(Refusal::AlertNotSo)
    }
}

/// How many of `planned` must have arrived for 95 % of them to have.
#[must_use]
pub const fn most_of(planned: u32) -> u32 {
    (planned * 95).div_ceil(100)
}

/// How many of `planned` are half of them.
#[must_use]
pub const fn half_of(planned: u32) -> u32 {
    planned.div_ceil(2)
}

/// The middle one of some lengths of time; of two in the middle the shorter.
#[must_use]
pub fn median(mut times: Vec<TimeDelta>) -> Option<TimeDelta> {
    times.sort();
    times.len().checked_sub(1).map(|last| times[last / 2])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::campus::Coded as _;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn content() -> Content {
        let audience = Audience { place: Scope::Everything, segment: None };
        Content::usual(FraudType::new("police"), audience, Source::Police, day("2025-04-22"))
    }

    #[test]
    fn no_alert_goes_out_by_one_hand_unless_it_is_red_and_marked_as_such() {
        for (from, step, by, to) in MOVES {
            if to.is_told() && !from.is_told() {
                assert!(*by == Hand::Second || *to == State::Alone, "{from} {step} {by} {to}");
            }
            if *to == State::Out {
                assert_eq!(*by, Hand::Second, "{from} {step}");
            }
        }
    }

    #[test]
    fn every_state_can_be_reached_and_every_move_is_in_the_table_once() {
        let mut seen = std::collections::BTreeSet::new();
        for (from, step, by, _) in MOVES {
            assert!(seen.insert((*from, *step, *by)), "{from} {step} {by} stands twice");
        }
        for state in State::ALL.iter().filter(|state| **state != State::Draft) {
            assert!(MOVES.iter().any(|(.., to)| to == state), "{state} is never reached");
        }
        for step in Move::ALL {
            assert!(MOVES.iter().any(|(_, what, ..)| what == step), "{step} is never made");
        }
    }

    #[test]
    fn what_is_over_stays_over() {
        for state in [State::Recalled, State::Dropped] {
            assert!(MOVES.iter().all(|(from, ..)| *from != state), "{state}");
        }
    }

    #[test]
    fn a_fresh_case_needs_consent_and_every_alert_says_what_to_do() {
        let mut alert = content();
        assert_eq!(alert.check(day("2025-05-05")), Err(Refusal::AlertWithoutConsent));
        assert_eq!(alert.check(day("2025-05-06")), Ok(()));
        alert.consent = Consent::General;
        assert_eq!(alert.check(day("2025-04-22")), Ok(()));
        alert.advice.clear();
        assert_eq!(alert.check(day("2025-05-06")), Err(Refusal::AlertWithoutAdvice));
    }

    #[test]
    fn an_audience_is_a_place_and_perhaps_a_kind_of_people() {
        let class = Scope::Class { campus: "qingdao".into(), college: "law".into(), class: "A".into() };
        let campus = |id: &str| Scope::Campus(id.to_owned());
        let member = Member { place: &class, segments: "graduating" };
        let includes = |place, segment| Audience { place, segment }.includes(member);
        assert!(includes(Scope::Everything, None) && includes(campus("qingdao"), Some(Segment::Graduating)));
        assert!(!includes(campus("jinan"), None) && !includes(Scope::Everything, Some(Segment::Freshmen)));
    }

    #[test]
    fn a_median_is_one_of_the_times() {
        let minutes = |list: &[i64]| median(list.iter().map(|minutes| TimeDelta::minutes(*minutes)).collect());
        assert_eq!(minutes(&[]), None);
        assert_eq!(minutes(&[7]), Some(TimeDelta::minutes(7)));
        assert_eq!(minutes(&[9, 1, 5]), Some(TimeDelta::minutes(5)));
        assert_eq!(minutes(&[9, 1]), Some(TimeDelta::minutes(1)));
    }

    proptest! {
        #[test]
        fn any_walk_ends_with_what_went_out_seen_by_a_second_person_or_marked(
            steps in prop::collection::vec((prop::sample::select(Move::ALL), prop::sample::select(Hand::ALL)), 0..60),
        ) {
            let (mut state, mut was_seen, mut was_alone) = (State::Draft, false, false);
            for (step, by) in steps {
                let Some(next) = state.after(step, by) else { continue };
                was_seen |= matches!(step, Move::Approve | Move::Confirm) && by == Hand::Second;
                was_alone |= step == Move::SendAlone;
                if step == Move::Unapprove || step == Move::Withdraw {
                    was_seen = false;
                }
                state = next;
                prop_assert!(state != State::Out || was_seen);
                prop_assert!(state != State::Alone || was_alone && by == Hand::Author);
            }
        }

        #[test]
        fn a_list_never_has_more_than_it_may_nor_the_same_twice(
            taps in prop::collection::vec(prop::sample::select(RedFlag::ALL), 0..40),
        ) {
            let mut alert = content();
            for flag in taps {
                let had = alert.flags.contains(&flag);
                let done = alert.toggle_flag(flag);
                prop_assert_eq!(alert.flags.contains(&flag), !had && done);
                prop_assert!(alert.flags.len() <= NAMED_MAX);
            }
        }

        #[test]
        fn most_is_at_least_95_of_100_and_never_more_than_all(planned in 0_u32..5_000) {
            prop_assert!(most_of(planned) * 100 >= planned * 95 && most_of(planned) <= planned);
            prop_assert!(half_of(planned) * 2 >= planned && half_of(planned) <= planned);
        }
    }
}
