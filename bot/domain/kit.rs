//! Kits for class meetings: a typical story, questions to discuss and a vote before and after, ready to be used in
//! five minutes. Which one a class is offered is a pure function of the class, the month and what it had before.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};

use super::campus::coded;
use super::class::Class;
use super::delivery::{ChatId, DeliveryId, DeliveryState};
use super::meeting::Slot;
use super::tip::{Audience, FraudType, Reader, seed};

/// How many options each vote has.
pub const OPTIONS: usize = 4;

/// How long a vote is open unless somebody ends it: long enough for a whole meeting, and the longest that every
/// server takes (see [`OPEN_SECONDS`](super::poll::OPEN_SECONDS)).
pub const OPEN: TimeDelta = TimeDelta::minutes(10);

/// How much longer we wait for the messenger to say that it has closed a vote.
pub const GRACE: TimeDelta = TimeDelta::minutes(1);

/// Fewer votes than this are told to nobody: they could lead to somebody.
pub const VOTES_MIN: u32 = 5;

/// The longest name of a kit, which has to fit on a button.
const NAME_BYTES_MAX: usize = 20;

/// The name of a kit for good: the part of its Fluent id after `story-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KitId(String);

/// A text that no kit is called by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a kit is called by 1 to 20 of a-z, 0-9 and `_`, and begins with a letter")]
pub struct BadKitId;

impl KitId {
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for KitId {
    type Err = BadKitId;

    fn from_str(text: &str) -> Result<Self, BadKitId> {
        let begins = text.starts_with(|c: char| c.is_ascii_lowercase());
        let goes_on = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if begins && goes_on && text.len() <= NAME_BYTES_MAX { Ok(Self(text.to_owned())) } else { Err(BadKitId) }
    }
}

impl fmt::Display for KitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A kit. Its words are the message `story-<id>` of each locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kit {
    /// Its name.
    pub id: KitId,
    /// For whose classes it is.
    pub audience: Audience,
    /// Months (1–12) in which it goes first; empty when no season suits it better than another.
    pub months: BTreeSet<u32>,
    /// The number of the right option of its vote, from 0.
    pub right: usize,
    /// The kind of fraud that it is about.
    pub fraud_type: FraudType,
}

/// Every kit there is, at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kits {
    first: Kit,
    others: Vec<Kit>,
}

impl Kits {
    /// The kits of a file, in its order; `None` if there is none.
    #[must_use]
    pub fn new(kits: Vec<Kit>) -> Option<Self> {
        let mut kits = kits.into_iter();
        Some(Self { first: kits.next()?, others: kits.collect() })
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Kit> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// The kit called `id`.
    #[must_use]
    pub fn kit(&self, id: &KitId) -> Option<&Kit> {
        self.all().find(|kit| kit.id == *id)
    }

    /// Those that a class may have.
    #[must_use]
    pub fn suitable(&self, class: &Class) -> Vec<&Kit> {
        let reader = reader(class);
        let suitable: Vec<_> = self.all().filter(|kit| kit.audience.includes(&reader)).collect();
        if suitable.is_empty() { vec![&self.first] } else { suitable }
    }

    /// The kit that a class is offered for a month: one that it did not have before, or that it had longest ago; one
    /// for people like these before one for everybody; one of the season; else by lot. `had` are those of its other
    /// months, the oldest first.
    #[must_use]
    pub fn choose(&self, class: &Class, slot: Slot, had: &[KitId]) -> &Kit {
        let reader = reader(class);
        let best = self.suitable(class).into_iter().min_by_key(|kit| {
            let last_had = had.iter().rposition(|id| *id == kit.id).map_or(0, |place| place + 1);
            (
                last_had,
                !kit.audience.singles_out(&reader),
                !slot.month.is_some_and(|month| kit.months.contains(&month)),
                seed(&format!("{}:{slot}:{}", class.name, kit.id)),
            )
        });
        best.unwrap_or(&self.first)
    }
}

fn reader(class: &Class) -> Reader {
    Reader { segments: class.segment.into_iter().collect(), seed: seed(&class.name) }
}

coded! {
    /// One of the two votes of a meeting. They ask the same, and their options stand in the same order.
    Side {
        /// An ordinary poll: a quiz would tell the right answer to whoever has voted, and the vote after the
        /// discussion would show nothing but that.
        Before = "before",
        /// A quiz, which tells the right answer and why it is right.
        After = "after",
    }
}

coded! {
    /// What is done with a kit.
    Press {
        /// It is taken in place of another.
        Pick = "p",
        /// It is sent as a file.
        Text = "t",
        /// The vote before the discussion begins.
        Before = "b",
        /// The vote after the discussion begins, and the one before is over.
        After = "a",
        /// The vote after the discussion is over.
        End = "e",
    }
}

/// One vote of a class: the poll, and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Which of the two.
    pub side: Side,
    /// The delivery that posts it; a repeat of it counts as the same vote.
    pub delivery: DeliveryId,
    /// When somebody began it.
    pub asked_at: DateTime<Utc>,
    /// When it was over, and how many chose each option by then; no numbers when nobody told us.
    pub closed: Option<(DateTime<Utc>, Vec<u32>)>,
    /// Its posts: the first one, and its repeats.
    pub posts: Vec<Post>,
}

/// A poll on its way or in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Its delivery.
    pub delivery: DeliveryId,
    /// The chat.
    pub chat: ChatId,
    /// How far it is.
    pub state: DeliveryState,
    /// The messenger's number of its message.
    pub message: Option<i64>,
    /// When it arrived there or did not.
    pub settled_at: Option<DateTime<Utc>>,
    /// How many chose each option, and whether it is over, as the messenger says.
    pub counted: Option<(Vec<u32>, bool)>,
}

/// How a vote stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is on its way to the group.
    Waiting,
    /// Nobody knows whether it arrived.
    Doubtful,
    /// It is open.
    Open,
    /// It did not arrive.
    Failed,
    /// It is over.
    Closed,
}

impl Vote {
    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        use DeliveryState::{Held, Queued, Sending, Sent, Unconfirmed};
        let is_any = |states: &[DeliveryState]| self.posts.iter().any(|post| states.contains(&post.state));
        if self.closed.is_some() {
            Standing::Closed
        } else if is_any(&[Sent]) {
            Standing::Open
        } else if is_any(&[Unconfirmed]) {
            Standing::Doubtful
        } else if is_any(&[Queued, Sending, Held]) {
            Standing::Waiting
        } else {
            Standing::Failed
        }
    }

    /// How many chose each option, in all its posts together; no numbers while nobody has told us.
    #[must_use]
    pub fn votes(&self) -> Vec<u32> {
        if let Some((_, votes)) = &self.closed {
            return votes.clone();
        }
        let mut sum: Vec<u32> = Vec::new();
        for (votes, _) in self.posts.iter().filter_map(|post| post.counted.as_ref()) {
            sum.resize(sum.len().max(votes.len()), 0);
            for (sum, votes) in sum.iter_mut().zip(votes) {
                *sum = sum.saturating_add(*votes);
            }
        }
        sum
    }

    /// When it is over at the latest, whatever the messenger says; `None` while it has not arrived.
    #[must_use]
    pub fn over_at(&self) -> Option<DateTime<Utc>> {
        let arrived = self.posts.iter().filter(|post| post.state == DeliveryState::Sent);
        arrived.filter_map(|post| post.settled_at).max().map(|at| at + OPEN + GRACE)
    }

    /// Whether the messenger has closed every post of it that it knows.
    #[must_use]
    pub fn is_closed_there(&self) -> bool {
        let mut known = self.posts.iter().filter_map(|post| post.counted.as_ref()).peekable();
        known.peek().is_some() && known.all(|(_, is_closed)| *is_closed)
    }
}

/// How far a class is with the two votes of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nobody has voted.
    Ready,
    /// The vote before the discussion has begun.
    Before(Standing),
    /// The vote after it has begun.
    After(Standing),
    /// Both are over, and the difference is known.
    Done,
}

impl Stage {
    /// How far a class with these votes is.
    #[must_use]
    pub fn of(votes: &[Vote]) -> Self {
        let standing = |side| votes.iter().find(|vote| vote.side == side).map(Vote::standing);
        match (standing(Side::Before), standing(Side::After)) {
            (None, _) => Self::Ready,
            (Some(before), None) => Self::Before(before),
            (Some(Standing::Closed), Some(Standing::Closed)) => Self::Done,
            (Some(_), Some(after)) => Self::After(after),
        }
    }

    /// What can be done about the votes. What is on its way is there in a moment, so that what comes next is offered.
    #[must_use]
    pub const fn presses(self) -> &'static [Press] {
        match self {
            Self::Ready | Self::Before(Standing::Failed) => &[Press::Before],
            // Whoever sees that it is not there has it sent again; whoever sees it goes on.
            Self::Before(Standing::Doubtful) => &[Press::Before, Press::After],
            Self::Before(Standing::Waiting | Standing::Open | Standing::Closed) => &[Press::After],
            Self::After(Standing::Doubtful) => &[Press::After, Press::End],
            Self::After(Standing::Waiting | Standing::Open) => &[Press::End],
            Self::After(Standing::Failed) => &[Press::After],
            Self::After(Standing::Closed) | Self::Done => &[],
        }
    }
}

/// What a press came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// What it says.
    Done,
    /// Nothing: it had been done.
    Nothing,
    /// Nothing: what it ends is still on its way to the group.
    TooSoon,
}

/// How many of those who voted were right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many were right.
    pub right: u32,
    /// How many voted.
    pub of: u32,
}

impl Share {
    /// Of the votes for each option; nothing when they are too few to be told.
    #[must_use]
    pub fn of(votes: &[u32], right: usize) -> Option<Self> {
        let of = votes.iter().fold(0_u32, |sum, votes| sum.saturating_add(*votes));
        let right = votes.get(right).copied().unwrap_or_default();
        (of >= VOTES_MIN).then_some(Self { right, of })
    }
}

/// How much the share of right answers changed from the vote before to the vote after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gain {
    /// Greater when it went up.
    pub way: Ordering,
    /// By how many points of a hundred, rounded.
    pub points: u32,
}

/// A vote of a class before and after, as it was when both were over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KitVote {
    /// The vote before; nothing when it is not to be told.
    pub before: Option<Share>,
    /// The vote after, likewise.
    pub after: Option<Share>,
}

impl KitVote {
    /// How much the share of right answers changed; `None` when either vote is not to be told.
    #[must_use]
    pub fn gain(&self) -> Option<Gain> {
        let (before, after) = (self.before?, self.after?);
        // Shares of different totals, compared without a remainder.
        let one = u64::from(after.right) * u64::from(before.of);
        let other = u64::from(before.right) * u64::from(after.of);
        let whole = (u64::from(before.of) * u64::from(after.of)).max(1);
        let points = (one.abs_diff(other) * 100 + whole / 2) / whole;
        Some(Gain { way: one.cmp(&other), points: u32::try_from(points).unwrap_or(u32::MAX) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Cadence;
    use crate::domain::tip::Segment;

    fn class(name: &str, segment: Option<Segment>) -> Class {
        Class {
            name: name.to_owned(),
            campus: "qingdao".into(),
            college: "C".into(),
            segment,
            cohort: None,
            languages: vec!["zh-CN".into()],
            cadence: Cadence::Daily,
        }
    }

    fn kit(id: &str, everyone: bool, segments: &[Segment]) -> Kit {
        let audience = Audience { everyone, segments: segments.iter().copied().collect(), ..Audience::default() };
        Kit {
            id: id.parse().expect("a name"),
            audience,
            months: BTreeSet::new(),
            right: 0,
            fraud_type: FraudType::new(id),
        }
    }

    fn kits() -> Kits {
        let kits = vec![
            kit("brushing", true, &[Segment::Freshmen]),
            kit("police", true, &[]),
            kit("visa", false, &[Segment::International]),
            kit("job", true, &[Segment::Graduating]),
        ];
        Kits::new(kits).expect("kits")
    }

    fn slot(text: &str) -> Slot {
        text.parse().expect("a month")
    }

    fn moment(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).expect("a moment")
    }

    #[test]
    fn a_class_is_offered_no_kit_twice_until_it_has_had_all_and_then_the_oldest() {
        let (kits, class) = (kits(), class("软件2301", None));
        let mut had: Vec<KitId> = Vec::new();
        for month in ["2025-04", "2025-05", "2025-06"] {
            let choice = kits.choose(&class, slot(month), &had).id.clone();
            assert_eq!(kits.choose(&class, slot(month), &had).id, choice, "the same again");
            assert!(!had.contains(&choice), "{choice} in {month}");
            had.push(choice);
        }
        assert!(!had.contains(&"visa".parse().expect("a name")), "that is for others");
        assert_eq!(kits.choose(&class, slot("2025-07"), &had).id, had[0]);
    }

    #[test]
    fn people_are_offered_what_is_for_them_first_and_what_is_in_season() {
        let kits = kits();
        for (segment, first) in
            [(Segment::Freshmen, "brushing"), (Segment::International, "visa"), (Segment::Graduating, "job")]
        {
            let choice = kits.choose(&class("A", Some(segment)), slot("2025-04"), &[]);
            assert_eq!(choice.id.as_str(), first);
        }
        let june = Kit { months: BTreeSet::from([6]), ..kit("summer", true, &[]) };
        let kits = Kits::new(vec![kit("brushing", true, &[]), june]).expect("kits");
        for name in ["A", "B", "C", "D"] {
            assert_eq!(kits.choose(&class(name, None), slot("2025-06"), &[]).id.as_str(), "summer");
        }
    }

    #[test]
    fn classes_differ_from_one_another() {
        let kits = kits();
        let first = |number: u32| kits.choose(&class(&number.to_string(), None), slot("2025-04"), &[]).id.clone();
        assert_eq!((0..40).map(first).collect::<BTreeSet<_>>().len(), 3);
    }

    #[test]
    fn names_are_short_words() {
        assert!("loan_credit".parse::<KitId>().is_ok());
        for bad in ["", "Loan", "9x", "a-b", "a.b", "abcdefghijklmnopqrstu"] {
            assert_eq!(bad.parse::<KitId>(), Err(BadKitId), "{bad}");
        }
    }

    fn post(state: DeliveryState, counted: Option<(Vec<u32>, bool)>) -> Post {
        let settled_at = (state == DeliveryState::Sent).then(|| moment(100));
        Post { delivery: DeliveryId(1), chat: ChatId(7), state, message: Some(5), settled_at, counted }
    }

    fn vote(side: Side, posts: Vec<Post>) -> Vote {
        Vote { side, delivery: DeliveryId(1), asked_at: moment(90), closed: None, posts }
    }

    #[test]
    fn a_vote_stands_as_the_best_of_its_posts_does() {
        use DeliveryState::{Abandoned, Expired, Failed, Queued, Sent, Unconfirmed};
        let cases: [(&[DeliveryState], Standing); 7] = [
            (&[Queued], Standing::Waiting),
            (&[Unconfirmed], Standing::Doubtful),
            (&[Sent], Standing::Open),
            (&[Failed], Standing::Failed),
            (&[Expired], Standing::Failed),
            (&[Abandoned, Queued], Standing::Waiting),
            (&[Abandoned, Sent], Standing::Open),
        ];
        for (states, standing) in cases {
            let posts = states.iter().map(|state| post(*state, None)).collect();
            assert_eq!(vote(Side::Before, posts).standing(), standing, "{states:?}");
        }
    }

    #[test]
    fn the_posts_of_a_vote_count_together_and_it_is_over_when_the_last_is() {
        let posts = vec![post(DeliveryState::Abandoned, Some((vec![1, 2, 0, 0], true)))];
        let mut two = vote(Side::After, posts);
        assert!(two.is_closed_there());
        two.posts.push(post(DeliveryState::Sent, Some((vec![0, 3, 1, 0], false))));
        assert_eq!((two.votes(), two.is_closed_there()), (vec![1, 5, 1, 0], false));
        assert_eq!(two.over_at(), Some(moment(100) + TimeDelta::minutes(11)));
        assert!(!vote(Side::After, vec![post(DeliveryState::Sent, None)]).is_closed_there(), "nobody has said so");
        let closed = Vote { closed: Some((moment(200), vec![9, 0, 0, 0])), ..two };
        assert_eq!((closed.votes(), closed.standing()), (vec![9, 0, 0, 0], Standing::Closed));
    }

    #[test]
    fn a_class_goes_from_stage_to_stage() {
        let open = |side| vote(side, vec![post(DeliveryState::Sent, None)]);
        let closed = |side| Vote { closed: Some((moment(200), Vec::new())), ..open(side) };
        let failed = |side| vote(side, vec![post(DeliveryState::Failed, None)]);
        let stage = |votes: &[Vote]| Stage::of(votes);

        assert_eq!(stage(&[]), Stage::Ready);
        assert_eq!(stage(&[open(Side::Before)]), Stage::Before(Standing::Open));
        assert_eq!(stage(&[closed(Side::Before)]), Stage::Before(Standing::Closed));
        assert_eq!(stage(&[failed(Side::Before)]).presses(), [Press::Before]);
        assert_eq!(stage(&[open(Side::Before), open(Side::After)]), Stage::After(Standing::Open));
        assert_eq!(stage(&[closed(Side::Before), failed(Side::After)]), Stage::After(Standing::Failed));
        assert_eq!(Stage::After(Standing::Failed).presses(), [Press::After]);
        // The one after is over, and the messenger has not said yet that the one before is.
        assert_eq!(stage(&[open(Side::Before), closed(Side::After)]), Stage::After(Standing::Closed));
        assert_eq!(stage(&[closed(Side::Before), closed(Side::After)]), Stage::Done);
    }

    #[test]
    fn the_gain_is_that_of_the_shares_whatever_their_totals() {
        let share = |right, of| Some(Share { right, of });
        let gain = |before, after| KitVote { before, after }.gain().map(|gain| (gain.way, gain.points));
        assert_eq!(gain(share(10, 30), share(24, 32)), Some((Ordering::Greater, 42)));
        assert_eq!(gain(share(5, 5), share(9, 10)), Some((Ordering::Less, 10)));
        assert_eq!(gain(share(10, 20), share(15, 30)), Some((Ordering::Equal, 0)));
        assert_eq!(gain(share(500, 1_000), share(501, 1_000)), Some((Ordering::Greater, 0)));
        assert_eq!(gain(None, share(5, 5)), None);
        assert_eq!(gain(share(5, 5), None), None);
    }

    #[test]
    fn few_votes_are_not_told() {
        assert_eq!(Share::of(&[1, 2, 1, 0], 1), None);
        assert_eq!(Share::of(&[1, 3, 1, 0], 1), Some(Share { right: 3, of: 5 }));
        assert_eq!(Share::of(&[], 1), None);
    }
}
