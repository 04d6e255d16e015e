//! Notices (通知): what staff say to classes in their own words, within the burden budget.
//!
//! ```text
//!            ┌─ within the budget ──▶ sent
//! draft ─────┤                  ┌───▶ held ── Friday ──▶ merged
//!            └─ over it ── open ┤       ▲ └ no group ──▶ dropped ◀── left by its sender
//!                               └▶ asked┴─▶ sent | refused
//! ```
//!
//! Each class goes its own way, so that those with room can have a notice at once.

use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::burden::{Cost, Week};
use super::calendar::Calendar;
use super::campus::coded;
use super::privacy;
use super::refusal::Refusal;
use super::role::{Appointment, Grant, GrantId, Role, Scope};

/// The longest words of a notice, in characters.
pub const WORDS_MAX: usize = 500;

/// How long the next message of whoever was asked for the words is taken for them.
pub const WAIT: TimeDelta = TimeDelta::minutes(30);

/// How long a draft can be sent.
pub const DRAFT_LIFE: TimeDelta = TimeDelta::hours(24);

/// How far from today a week is looked for that has a working day before its weekend.
const WEEKS: u64 = 8;

/// The number of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoticeId(pub i64);

coded! {
    /// What a notice asks of a class.
    Ask {
        /// To read it.
        Nothing = "nothing",
        /// To tap a button below it.
        Tap = "tap",
        /// To fill in a form that it speaks of.
        Form = "form",
        /// To fill in a form, with a photo.
        Photo = "photo",
    }
}

impl Ask {
    /// What that costs, besides the post.
    #[must_use]
    pub fn cost(self) -> Cost {
        match self {
            Self::Nothing => Cost::NOTHING,
            Self::Tap => Cost::TAP,
            Self::Form => Cost::FORM,
            Self::Photo => Cost::FORM + Cost::PHOTO,
        }
    }
}

coded! {
    /// How far a notice is in a class.
    Stage {
        /// Its sender has to decide.
        Open = "open",
        /// The office has to.
        Asked = "asked",
        /// It waits for Friday.
        Held = "held",
        /// It went out by itself.
        Sent = "sent",
        /// It went out with Friday's post.
        Merged = "merged",
        /// The office said no.
        Refused = "refused",
        /// Its sender left it, or there was no group any more.
        Dropped = "dropped",
    }
}

coded! {
    /// What its sender does with a notice.
    Move {
        /// Sends it to all its classes, which have room for it.
        Send = "s",
        /// Sends it to those that have.
        Others = "o",
        /// Puts it into Friday's post.
        Hold = "h",
        /// Asks the office to let it out.
        Ask = "a",
        /// Leaves it.
        Drop = "d",
    }
}

coded! {
    /// What the office says to a notice.
    Ruling {
        /// Let it out.
        LetOut = "l",
        /// Put it into Friday's post.
        Hold = "h",
        /// No.
        Refuse = "r",
    }
}

/// In whose name a notice goes out: by one grant, or by all that are the same role in the same unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sender {
    /// The grant; of several, the one with the lowest number.
    pub grant: GrantId,
    /// Whether all alike are meant.
    pub is_all: bool,
}

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its number.
    pub id: NoticeId,
    /// Who sends it.
    pub account: i64,
    /// In whose name; `None` until they said.
    pub sender: Option<Sender>,
    /// The words, as they were typed.
    pub words: String,
    /// What it asks.
    pub ask: Ask,
    /// When it was written.
    pub made_at: DateTime<Utc>,
    /// When it went to those classes that had room, where others had none.
    pub parted_at: Option<DateTime<Utc>>,
    /// When its sender had decided about all of it.
    pub settled_at: Option<DateTime<Utc>>,
}

impl Notice {
    /// What it costs a class when it goes out by itself.
    #[must_use]
    pub fn cost(&self) -> Cost {
        Cost::POST + self.ask.cost()
    }

    /// Checks that its sender can still decide about it.
    ///
    /// # Errors
    /// When they did, or it is too old.
    pub fn check(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        let is_over = self.settled_at.is_some() || now - self.made_at > DRAFT_LIFE;
        if is_over { Err(Refusal::NoticeOver) } else { Ok(()) }
    }
}

/// The words of a notice as they are kept: not too many, and without numbers that lead to somebody.
///
/// # Errors
/// What is wrong with them.
pub fn check_words(typed: &str) -> Result<&str, Refusal> {
    let words = typed.trim();
    if words.is_empty() || words.chars().count() > WORDS_MAX {
        return Err(Refusal::BadNotice { most: u32::try_from(WORDS_MAX).unwrap_or(u32::MAX) });
    }
    privacy::find(words).map_or(Ok(words), |private| Err(Refusal::PrivateNumber(private)))
}

/// The unit in whose name somebody speaks: a counsellor of classes speaks for the college.
#[must_use]
pub fn unit(appointment: &Appointment) -> Scope {
    match &appointment.scope {
        Scope::Class { campus, college, .. } => Scope::College { campus: campus.clone(), college: college.clone() },
        scope => scope.clone(),
    }
}

/// Every name in which somebody with these grants can send a notice: each grant, and before several that are the
/// same role in the same unit all of them together.
#[must_use]
pub fn senders(grants: &[Grant]) -> Vec<Sender> {
    let key = |grant: &Grant| (grant.appointment.duty.role(), unit(&grant.appointment), grant.id);
    let mut sorted: Vec<_> = grants.iter().collect();
    sorted.sort_by_key(|grant| key(grant));
    let is_alike = |one: &&Grant, other: &&Grant| alike(one, other);
    let mut senders = Vec::new();
    for group in sorted.chunk_by(is_alike) {
        if group.len() > 1 {
            senders.push(Sender { grant: group[0].id, is_all: true });
        }
        senders.extend(group.iter().map(|grant| Sender { grant: grant.id, is_all: false }));
    }
    senders
}

/// The grants by which a sender speaks; none when the one that was named is over.
#[must_use]
pub fn grants_of(sender: Sender, grants: &[Grant]) -> Vec<&Grant> {
    let Some(named) = grants.iter().find(|grant| grant.id == sender.grant) else { return Vec::new() };
    grants.iter().filter(|grant| grant.id == named.id || sender.is_all && alike(named, grant)).collect()
}

fn alike(one: &Grant, other: &Grant) -> bool {
    let key = |grant: &Grant| -> (Role, Scope) { (grant.appointment.duty.role(), unit(&grant.appointment)) };
    key(one) == key(other)
}

/// When Friday's post goes out that day.
#[must_use]
pub fn summary_time() -> NaiveTime {
    NaiveTime::MIN + TimeDelta::hours(12) + TimeDelta::minutes(10)
}

/// When the held notices of weeks around a moment go out, by the wall clock and in order: each Friday, or the last
/// working day before one that rests.
fn summaries(around: NaiveDateTime, calendar: &Calendar) -> impl Iterator<Item = NaiveDateTime> {
    let first = around.date() - Days::new(7 * WEEKS);
    let weeks = (0..=2 * WEEKS).map(move |week| Week::of(first + Days::new(7 * week)));
    weeks.map(|week| calendar.effective_due(week.friday()).and_time(summary_time()))
}

/// The last of these moments that is not after `now`.
#[must_use]
pub fn last_summary(now: NaiveDateTime, calendar: &Calendar) -> Option<NaiveDateTime> {
    summaries(now, calendar).filter(|at| *at <= now).max()
}

/// The first that is.
#[must_use]
pub fn next_summary(now: NaiveDateTime, calendar: &Calendar) -> Option<NaiveDateTime> {
    summaries(now, calendar).filter(|at| *at > now).min()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::domain::role::{Duty, Origin};
    use crate::plan::{Book, BookPaths};

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a moment")
    }

    static BOOK: LazyLock<Book> =
        LazyLock::new(|| Book::load(&BookPaths::default()).expect("the plan that is shipped").0);

    fn grant(id: i64, duty: Duty, scope: Scope) -> Grant {
        Grant {
            id: GrantId(id),
            account: 7,
            appointment: Appointment::new(duty, scope).expect("a scope of this duty"),
            origin: Origin::Invited,
            from: DateTime::UNIX_EPOCH,
            until: DateTime::<Utc>::MAX_UTC,
            granted_by: None,
            ended_at: None,
            why: None,
        }
    }

    fn class(college: &str, class: &str) -> Scope {
        Scope::Class { campus: "qingdao".into(), college: college.into(), class: class.into() }
    }

    #[test]
    fn what_is_asked_costs_besides_the_post() {
        let points = [Ask::Nothing, Ask::Tap, Ask::Form, Ask::Photo].map(|ask| (Cost::POST + ask.cost()).points());
        assert_eq!(points, [1, 2, 6, 9]);
    }

    #[test]
    fn words_have_an_end_and_no_number_of_anybody() {
        assert_eq!(check_words("  周五前填表\n谢谢 "), Ok("周五前填表\n谢谢"));
        assert_eq!(check_words(" \n"), Err(Refusal::BadNotice { most: 500 }));
        assert_eq!(check_words(&"长".repeat(501)), Err(Refusal::BadNotice { most: 500 }));
        assert!(matches!(check_words("打 138 0000 0000"), Err(Refusal::PrivateNumber(_))));
    }

    #[test]
    fn a_counsellor_speaks_to_all_their_classes_or_to_one() {
        let grants = [
            grant(3, Duty::Counsellor, class("computing", "B")),
            grant(2, Duty::Counsellor, class("computing", "A")),
            grant(5, Duty::Counsellor, class("law", "C")),
            grant(4, Duty::Member, Scope::Department("publicity".into())),
        ];
        let named: Vec<_> = senders(&grants).into_iter().map(|sender| (sender.grant.0, sender.is_all)).collect();
        assert_eq!(named, [(4, false), (2, true), (2, false), (3, false), (5, false)]);
        let all = grants_of(Sender { grant: GrantId(2), is_all: true }, &grants);
        assert_eq!(all.iter().map(|grant| grant.id.0).collect::<Vec<_>>(), [3, 2]);
        assert!(grants_of(Sender { grant: GrantId(9), is_all: true }, &grants).is_empty());
    }

    #[test]
    fn a_notice_can_be_decided_about_once_and_for_a_day() {
        let now = DateTime::UNIX_EPOCH;
        let notice = Notice {
            id: NoticeId(1),
            account: 7,
            sender: None,
            words: "x".to_owned(),
            ask: Ask::Nothing,
            made_at: now,
            parted_at: None,
            settled_at: None,
        };
        assert_eq!(notice.check(now + DRAFT_LIFE), Ok(()));
        assert_eq!(notice.check(now + DRAFT_LIFE + TimeDelta::seconds(1)), Err(Refusal::NoticeOver));
        assert_eq!(Notice { settled_at: Some(now), ..notice }.check(now), Err(Refusal::NoticeOver));
    }

    #[test]
    fn held_notices_go_out_on_friday_or_the_working_day_before() {
        let calendar = BOOK.calendars.shared();
        let next = |now: &str| next_summary(at(now), calendar).expect("a working day").to_string();
        assert_eq!(next("2025-04-14 09:00"), "2025-04-18 12:10:00");
        assert_eq!(next("2025-04-18 12:09"), "2025-04-18 12:10:00");
        assert_eq!(next("2025-04-18 12:10"), "2025-04-25 12:10:00");
        // Qingming begins on this Friday.
        assert_eq!(next("2025-04-01 09:00"), "2025-04-03 12:10:00");
        assert_eq!(last_summary(at("2025-04-06 09:00"), calendar), Some(at("2025-04-03 12:10")));
    }

    proptest! {
        #[test]
        fn there_is_always_a_summary_before_and_one_after(hours in 0_i64..(24 * 365)) {
            let calendar = BOOK.calendars.shared();
            let now = at("2025-01-01 00:00") + TimeDelta::hours(hours);
            let (last, next) = (last_summary(now, calendar), next_summary(now, calendar));
            let (last, next) = (last.expect("one before"), next.expect("one after"));
            prop_assert!(last <= now && now < next);
            prop_assert!(next - last <= TimeDelta::days(24), "{last} to {next}");
            prop_assert_eq!(next_summary(last, calendar), Some(next));
        }
    }
}
