//! Looking at meetings of others: what waits for somebody, in which order, and which meetings are drawn at random.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};

use super::campus::coded;
use super::meeting::{Meeting, MeetingId, State};

/// For how long a meeting that is believed or verified can be drawn, and in what time a college has one drawn.
pub const DRAWN_WITHIN: TimeDelta = TimeDelta::days(7);

/// One of so many meetings is drawn.
const ONE_OF: u64 = 50;

coded! {
    /// Why somebody looks at a meeting, what is most urgent first.
    Why {
        /// Too few classmates say that they were there, and there is no picture.
        Doubt = "doubt",
        /// It comes so late that somebody has to consent.
        Late = "late",
        /// Somebody asks that it need not be held.
        Exemption = "exemption",
        /// It was drawn at random.
        Drawn = "drawn",
        /// Classmates confirmed it; nobody else has looked.
        Confirmed = "confirmed",
        /// It was registered; classmates may still confirm it.
        Registered = "registered",
    }
}

impl Why {
    /// Whether it does not go on until somebody has looked.
    #[must_use]
    pub const fn is_pressing(self) -> bool {
        matches!(self, Self::Doubt | Self::Late | Self::Exemption | Self::Drawn)
    }
}

coded! {
    /// What was found at a meeting that had been drawn.
    Finding {
        /// It was as it had been registered.
        Sound = "sound",
        /// It was not.
        Unsound = "unsound",
    }
}

/// A meeting that somebody may have to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The meeting.
    pub meeting: Meeting,
    /// Whether it was drawn at random and nobody has looked yet.
    pub is_drawn: bool,
    /// How many say that they were there.
    pub attested: u32,
}

impl Waiting {
    /// Why somebody looks at it; `None` when nobody has to.
    #[must_use]
    pub const fn why(&self) -> Option<Why> {
        match self.meeting.state {
            State::NeedsLook => Some(Why::Doubt),
            State::LateAsked => Some(Why::Late),
            State::ExemptAsked => Some(Why::Exemption),
            State::Registered | State::PeerVerified | State::Verified if self.is_drawn => Some(Why::Drawn),
            State::PeerVerified => Some(Why::Confirmed),
            State::Registered => Some(Why::Registered),
            State::Open | State::Planned | State::Verified | State::Returned | State::Exempt => None,
        }
    }
}

/// A college on a campus.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct College {
    /// The campus's id.
    pub campus: String,
    /// The college's name.
    pub college: String,
}

/// A meeting that can be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The meeting.
    pub id: MeetingId,
    /// Its college.
    pub college: College,
}

/// The meetings that are drawn now: one of fifty at random, and of a college that had none drawn for a week and has
/// any, one. `roll` throws the dice for a meeting, from 0 to the greatest number, always the same for the same meeting:
/// looking twice gives nobody a second chance.
#[must_use]
pub fn draw(
    candidates: &[Candidate],
    last_drawn: &BTreeMap<College, DateTime<Utc>>,
    roll: impl Fn(MeetingId) -> u64,
    now: DateTime<Utc>,
) -> Vec<MeetingId> {
    let mut of_colleges: BTreeMap<&College, Vec<MeetingId>> = BTreeMap::new();
    for candidate in candidates {
        of_colleges.entry(&candidate.college).or_default().push(candidate.id);
    }
    let mut drawn = BTreeSet::new();
    for (college, ids) in of_colleges {
        let by_chance: Vec<_> = ids.iter().copied().filter(|id| roll(*id) < u64::MAX / ONE_OF).collect();
        let had_one = last_drawn.get(college).is_some_and(|at| now < *at + DRAWN_WITHIN);
        if by_chance.is_empty() && !had_one {
            drawn.extend(ids.into_iter().min_by_key(|id| (roll(*id), *id)));
        }
        drawn.extend(by_chance);
    }
    drawn.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn candidate(id: i64, college: u8) -> Candidate {
        Candidate { id: MeetingId(id), college: at(college) }
    }

    fn at(college: u8) -> College {
        College { campus: "qingdao".into(), college: college.to_string() }
    }

    /// Dice that spread well (the finaliser of splitmix64, Steele and others 2014).
    fn dice(id: MeetingId) -> u64 {
        let mut z = id.0.unsigned_abs().wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    #[test]
    fn about_one_of_fifty_is_drawn() {
        let candidates: Vec<_> = (0..10_000).map(|id| candidate(id, 1)).collect();
        let drawn = draw(&candidates, &BTreeMap::new(), dice, DateTime::UNIX_EPOCH).len();
        assert!((150..=250).contains(&drawn), "{drawn}");
    }

    #[test]
    fn a_college_without_luck_has_one_a_week() {
        let never = |_: MeetingId| u64::MAX;
        let two = [candidate(7, 1), candidate(8, 1)];
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(30);
        let last = |days: i64| BTreeMap::from([(at(1), now - TimeDelta::days(days))]);
        assert_eq!(draw(&two, &BTreeMap::new(), never, now), [MeetingId(7)]);
        assert_eq!(draw(&two, &last(6), never, now), []);
        assert_eq!(draw(&two, &last(7), never, now), [MeetingId(7)]);
        assert_eq!(draw(&two, &last(6), |_| 0, now), [MeetingId(7), MeetingId(8)], "chance does not count the week");
    }

    proptest! {
        #[test]
        fn every_college_with_any_has_one_drawn_and_only_candidates_are(
            meetings in prop::collection::btree_map(0_i64..500, 0_u8..5, 0..40),
        ) {
            let candidates: Vec<_> = meetings.iter().map(|(id, college)| candidate(*id, *college)).collect();
            let drawn = draw(&candidates, &BTreeMap::new(), dice, DateTime::UNIX_EPOCH);
            let of = |ids: &[MeetingId]| -> BTreeSet<u8> { ids.iter().map(|id| meetings[&id.0]).collect() };
            prop_assert!(drawn.iter().all(|id| meetings.contains_key(&id.0)));
            prop_assert_eq!(of(&drawn), meetings.values().copied().collect::<BTreeSet<_>>());
            prop_assert_eq!(&draw(&candidates, &BTreeMap::new(), dice, DateTime::UNIX_EPOCH), &drawn, "always the same");
        }
    }
}
