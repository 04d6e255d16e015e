//! The tip library, and which tip a group reads today.
//!
//! The choice is a pure function of the library, the reader, what happened around them, the day and what the
//! reader was shown: the same inputs give the same tip on every machine, so a run repeated after a crash cannot
//! post another one.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use self::signal::{Near, Signals, Strongest};
use super::plan::MonthDay;

pub mod signal;

/// Days for which a tip that was shown is not shown again to the same reader.
pub const REST_DAYS: i64 = 60;

/// Of this many consecutive tips at least one is written for a segment of the reader.
const OWN_EVERY: usize = 3;

/// Of this many consecutive tips all but one are of those that go first for a segment of the reader.
const FIRST_OF: usize = 3;

/// How many of the last tips a new one should differ from in its type of fraud.
const VARIETY: usize = 3;

/// Chooses the tip `reader` sees on `day`; `signals` is what speaks for kinds of fraud just now, and `history` is what
/// they saw before, in any order.
///
/// A tip of the day wins. Otherwise the tips that rested long enough compete, and each of these goes before the next:
///
/// 1. what goes first for a segment of the reader, in at least two of three consecutive tips;
/// 2. what is written for a segment of theirs, in at least one of three;
/// 3. a kind of fraud that none of the last three tips was about;
/// 4. a kind with a signal, when the last tip was about one without: of several the one with the highest claim, its
///    points ([`Signal::points`](signal::Signal::points)) times the tips since it last came. After a tip about a kind
///    with a signal the others go first, so that cases of one kind do not hide the rest of the library;
/// 5. the season, unless the last tip about a kind without a signal was in season;
/// 6. a stable draw of lots.
///
/// `None` when every tip for this reader was shown within [`REST_DAYS`].
pub fn choose<'a>(
    library: &'a Library,
    reader: &Reader,
    signals: &Signals,
    day: NaiveDate,
    history: &[Shown],
) -> Option<Choice<'a>> {
    let resting = resting(day, history);
    let rested = |tip: &&Tip| tip.audience.includes(reader) && !resting.contains(&tip.id);

    if let Some(tip) =
        library.dated(day).filter(rested).min_by_key(|tip| (!tip.audience.singles_out(reader), lot(tip, reader, day)))
    {
        return Some(Choice { tip, because: Because::KeyDate });
    }

    let shown = newest_first(library, history);
    let need = Need::after(&shown, reader, signals);
    library
        .undated()
        .filter(rested)
        .min_by_key(|tip| {
            (
                need.first && !tip.audience.goes_first(reader),
                need.own_segment && !tip.audience.singles_out(reader),
                need.is_stale(tip),
                need.rank(tip),
                need.season && !tip.is_in_season(day),
                lot(tip, reader, day),
            )
        })
        .map(|tip| Choice { tip, because: need.because(tip, reader, day) })
}

/// Every tip there is, in the order of their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    tips: Vec<Tip>,
}

impl Library {
    /// A library of `tips`; refuses two tips with one id.
    ///
    /// # Errors
    /// The id that occurs twice.
    pub fn new(mut tips: Vec<Tip>) -> Result<Self, TipId> {
        tips.sort_by(|a, b| a.id.cmp(&b.id));
        match tips.windows(2).find(|pair| pair[0].id == pair[1].id) {
            Some(pair) => Err(pair[0].id.clone()),
            None => Ok(Self { tips }),
        }
    }

    /// All tips, dated ones too, ordered by id.
    pub fn tips(&self) -> &[Tip] {
        &self.tips
    }

    /// The tip called `id`.
    pub fn tip(&self, id: &TipId) -> Option<&Tip> {
        let place = self.tips.binary_search_by(|tip| tip.id.cmp(id)).ok()?;
        Some(&self.tips[place])
    }

    /// Every kind of fraud that a tip is about, once, by name.
    #[must_use]
    pub fn fraud_types(&self) -> Vec<FraudType> {
        let all: BTreeSet<_> = self.tips.iter().filter_map(|tip| tip.fraud_type.clone()).collect();
        all.into_iter().collect()
    }

    /// Whether a kind of fraud goes first for a segment.
    #[must_use]
    pub fn goes_first(&self, fraud_type: &FraudType, segment: Segment) -> bool {
        let of_kind = |tip: &&Tip| tip.fraud_type.as_ref() == Some(fraud_type);
        self.tips.iter().filter(of_kind).any(|tip| tip.audience.first.contains(&segment))
    }

    fn dated(&self, day: NaiveDate) -> impl Iterator<Item = &Tip> {
        self.tips.iter().filter(move |tip| tip.on.is_some_and(|on| on.is_on(day)))
    }

    fn undated(&self) -> impl Iterator<Item = &Tip> {
        self.tips.iter().filter(|tip| tip.on.is_none())
    }
}

/// One piece of advice. Its words are the message `tip-<id>` of each locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tip {
    /// Name for good: the record of what was shown refers to it.
    pub id: TipId,
    /// The fraud it is about; `None` for a tip about the campaign itself.
    pub fraud_type: Option<FraudType>,
    /// Who may be shown it.
    pub audience: Audience,
    /// Months (1–12) in which it goes first; empty when no season suits it better than another.
    pub months: BTreeSet<u32>,
    /// The one day of the year it is for; such a tip is shown on no other day.
    pub on: Option<MonthDay>,
}

impl Tip {
    /// Is the month of `day` one of the tip's season?
    pub fn is_in_season(&self, day: NaiveDate) -> bool {
        self.months.contains(&day.month())
    }
}

/// A tip's name, for example `brushing-3`: the part of its Fluent id after `tip-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TipId(String);

impl TipId {
    /// Takes `name` as it stands; whether such a tip exists is for [`Library::tip`] to say.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TipId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A kind of fraud, for example `brushing`: the part of its Fluent id after `fraud-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FraudType(String);

impl FraudType {
    /// Takes `name` as it stands.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FraudType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// People a tip can be written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Segment {
    /// New students.
    Freshmen,
    /// Students in their last year.
    Graduating,
    /// Students from abroad.
    International,
    /// Teachers and other staff.
    Staff,
}

impl Segment {
    /// Every segment.
    pub const ALL: [Self; 4] = [Self::Freshmen, Self::Graduating, Self::International, Self::Staff];

    /// The name in data files and in storage.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Freshmen => "freshmen",
            Self::Graduating => "graduating",
            Self::International => "international",
            Self::Staff => "staff",
        }
    }

    /// The segment called `name`.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|segment| segment.as_str() == name)
    }
}

/// Whom a tip is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audience {
    /// Every reader may see it, those of no segment too.
    pub everyone: bool,
    /// Segments it is written for; they see it whether or not `everyone` is set.
    pub segments: BTreeSet<Segment>,
    /// Segments that never see it.
    pub except: BTreeSet<Segment>,
    /// Segments of those above for which it goes before all else.
    pub first: BTreeSet<Segment>,
}

impl Audience {
    /// May `reader` be shown it?
    pub fn includes(&self, reader: &Reader) -> bool {
        reader.segments.is_disjoint(&self.except) && (self.everyone || self.singles_out(reader))
    }

    /// Is it written for a segment of `reader`?
    pub fn singles_out(&self, reader: &Reader) -> bool {
        self.segment_of(reader).is_some()
    }

    /// Does it go before all else for a segment of `reader`?
    pub fn goes_first(&self, reader: &Reader) -> bool {
        !self.first.is_disjoint(&reader.segments)
    }

    fn segment_of(&self, reader: &Reader) -> Option<Segment> {
        self.segments.intersection(&reader.segments).next().copied()
    }
}

/// The group a tip is chosen for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Segments of its members; empty for an ordinary class.
    pub segments: BTreeSet<Segment>,
    /// A number that stays the same for this group, so that groups differ from one another.
    pub seed: u64,
}

/// A tip the reader saw, and the campus day they saw it on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shown {
    /// Day of the post, in the campus time zone. First, so that histories sort by day.
    pub on: NaiveDate,
    /// Which tip.
    pub tip: TipId,
}

/// The answer of [`choose`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<'a> {
    /// What to post.
    pub tip: &'a Tip,
    /// What to tell a reader who asks why.
    pub because: Because,
}

/// Why a tip was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Because {
    /// The day has a tip of its own.
    KeyDate,
    /// This fraud is common at this time of the year.
    Season,
    /// It is written for these readers.
    Segment(Segment),
    /// There were cases of its kind near them.
    Cases(Near),
    /// Their class was in doubt about its kind.
    Doubt,
    /// Its turn came.
    Rotation,
}

impl Because {
    /// The name in storage.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::KeyDate => "key-date",
            Self::Season => "season",
            Self::Segment(Segment::Freshmen) => "freshmen",
            Self::Segment(Segment::Graduating) => "graduating",
            Self::Segment(Segment::International) => "international",
            Self::Segment(Segment::Staff) => "staff",
            Self::Rotation => "rotation",
            Self::Cases(Near::College) => "cases-college",
            Self::Cases(Near::Campus) => "cases-campus",
            Self::Cases(Near::University) => "cases-university",
            Self::Doubt => "doubt",
        }
    }

    /// The reason called `name`.
    pub fn parse(name: &str) -> Option<Self> {
        let plain = [Self::KeyDate, Self::Season, Self::Rotation, Self::Doubt];
        let own = Segment::ALL.map(Self::Segment);
        let cases = [Near::College, Near::Campus, Near::University].map(Self::Cases);
        plain.into_iter().chain(own).chain(cases).find(|because| because.as_str() == name)
    }
}

/// Tips that may not be shown on `day`, because the reader saw them too short a time ago
/// (or, after a clock went back, on a later day).
fn resting(day: NaiveDate, history: &[Shown]) -> BTreeSet<&TipId> {
    history
        .iter()
        .filter(|shown| day.signed_duration_since(shown.on).num_days() <= REST_DAYS)
        .map(|shown| &shown.tip)
        .collect()
}

/// The tips of `history` that the library still has, newest first, with the day of each.
fn newest_first<'a>(library: &'a Library, history: &[Shown]) -> Vec<(&'a Tip, NaiveDate)> {
    let mut shown: Vec<&Shown> = history.iter().collect();
    shown.sort_by_key(|shown| Reverse(*shown));
    shown.into_iter().filter_map(|shown| Some((library.tip(&shown.tip)?, shown.on))).collect()
}

/// What the next tip should bring, seen from those before it.
struct Need<'a> {
    first: bool,
    own_segment: bool,
    season: bool,
    signal: bool,
    stale_types: Vec<&'a FraudType>,
    signals: &'a Signals,
    /// The tips before, newest first.
    shown: &'a [(&'a Tip, NaiveDate)],
}

impl<'a> Need<'a> {
    fn after(shown: &'a [(&'a Tip, NaiveDate)], reader: &Reader, signals: &'a Signals) -> Self {
        let has_signal = |tip: &Tip| signals.of(tip.fraud_type.as_ref()).is_some();
        let last = |count: usize| shown.iter().take(count).map(|(tip, _)| *tip);
        let went_first = last(FIRST_OF - 1).filter(|tip| tip.audience.goes_first(reader)).count();
        Self {
            first: went_first < FIRST_OF - 1,
            own_segment: !reader.segments.is_empty()
                && last(OWN_EVERY - 1).all(|tip| !tip.audience.singles_out(reader)),
            // Every second tip at most, or the season's types would be spent in a week.
            season: shown.iter().find(|(tip, _)| !has_signal(tip)).is_none_or(|(tip, on)| !tip.is_in_season(*on)),
            signal: last(1).all(|tip| !has_signal(tip)),
            stale_types: last(VARIETY).filter_map(|tip| tip.fraud_type.as_ref()).collect(),
            signals,
            shown,
        }
    }

    fn is_stale(&self, tip: &Tip) -> bool {
        tip.fraud_type.as_ref().is_some_and(|fraud_type| self.stale_types.contains(&fraud_type))
    }

    /// The place of a tip by the signal for its kind; the lowest goes first.
    fn rank(&self, tip: &Tip) -> u64 {
        let Some(signal) = self.signals.of(tip.fraud_type.as_ref()) else {
            return if self.signal { u64::MAX } else { 0 };
        };
        if !self.signal {
            return 1;
        }
        let since = self.shown.iter().take_while(|(shown, _)| shown.fraud_type != tip.fraud_type).count() + 1;
        u64::MAX - u64::from(signal.points()) * since as u64
    }

    fn because(&self, tip: &Tip, reader: &Reader, day: NaiveDate) -> Because {
        let signal = self.signals.of(tip.fraud_type.as_ref()).filter(|_| self.signal);
        match (signal.and_then(signal::Signal::strongest), tip.audience.segment_of(reader)) {
            (Some(Strongest::Cases(near)), _) => Because::Cases(near),
            (Some(Strongest::Doubt), _) => Because::Doubt,
            (None, Some(segment)) if self.own_segment || self.first && tip.audience.goes_first(reader) => {
                Because::Segment(segment)
            }
            (None, _) if self.season && tip.is_in_season(day) => Because::Season,
            (None, _) => Because::Rotation,
        }
    }
}

/// The tip's lot in the draw between equals: the same for the same tip, reader and day.
fn lot(tip: &Tip, reader: &Reader, day: NaiveDate) -> u64 {
    let id = tip.id.as_str().bytes();
    let seed = reader.seed.to_le_bytes();
    let date = day.num_days_from_ce().to_le_bytes();
    fnv_1a(id.chain(seed).chain(date))
}

/// The number by which the group of `class` differs from all others in the draw. It never changes.
#[must_use]
pub fn seed(class: &str) -> u64 {
    fnv_1a(class.bytes())
}

/// FNV-1a with 64 bits (offset basis and prime as in draft-eastlake-fnv): small, and fixed for ever,
/// which the standard library's hasher does not promise. Nobody gains by predicting it.
pub(super) fn fnv_1a(bytes: impl Iterator<Item = u8>) -> u64 {
    const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    bytes.fold(OFFSET_BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::signal::Signal;
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(fnv_1a("".bytes()), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv_1a("a".bytes()), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv_1a("foobar".bytes()), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn the_tip_of_the_day_wins_on_its_day_only() {
        let launch = Tip { on: MonthDay::new(4, 1), ..tip("day-launch", None) };
        let library = library([launch, tip("brushing-1", Some("brushing"))]);
        let reader = ordinary(7);

        let first = choose(&library, &reader, &Signals::default(), date(2025, 4, 1), &[]).unwrap();
        let second = choose(&library, &reader, &Signals::default(), date(2025, 4, 2), &[]).unwrap();

        assert_eq!((first.tip.id.as_str(), first.because), ("day-launch", Because::KeyDate));
        assert_eq!((second.tip.id.as_str(), second.because), ("brushing-1", Because::Rotation));
    }

    #[test]
    fn a_tip_rests_for_sixty_days() {
        let library = library([tip("brushing-1", Some("brushing"))]);
        let history = [shown("brushing-1", date(2025, 4, 1))];

        assert_eq!(choose(&library, &ordinary(1), &Signals::default(), date(2025, 5, 31), &history), None);
        assert!(choose(&library, &ordinary(1), &Signals::default(), date(2025, 6, 1), &history).is_some());
    }

    #[test]
    fn after_two_tips_for_everyone_the_third_is_for_the_readers_segment() {
        let international = Tip { audience: only(Segment::International), ..tip("police-9", Some("police")) };
        let library = library([
            tip("brushing-1", Some("brushing")),
            tip("game-1", Some("game")),
            tip("rental-1", Some("rental")),
            tip("romance-1", Some("romance")),
            international,
        ]);
        let reader = Reader { segments: BTreeSet::from([Segment::International]), seed: 3 };
        let history = [shown("brushing-1", date(2025, 4, 1)), shown("game-1", date(2025, 4, 2))];

        let choice = choose(&library, &reader, &Signals::default(), date(2025, 4, 3), &history).unwrap();

        assert_eq!(choice.tip.id.as_str(), "police-9");
        assert_eq!(choice.because, Because::Segment(Segment::International));
    }

    #[test]
    fn a_type_of_fraud_seen_lately_gives_way_to_another() {
        let library = library([
            tip("brushing-1", Some("brushing")),
            tip("brushing-2", Some("brushing")),
            tip("game-1", Some("game")),
        ]);
        let history = [shown("brushing-1", date(2025, 4, 1))];

        for seed in 0..20 {
            let choice = choose(&library, &ordinary(seed), &Signals::default(), date(2025, 4, 2), &history).unwrap();
            assert_eq!(choice.tip.id.as_str(), "game-1");
        }
    }

    #[test]
    fn the_season_goes_first_and_every_second_time_at_most() {
        let in_june = |id: &str, fraud: &str| Tip { months: BTreeSet::from([6]), ..tip(id, Some(fraud)) };
        let library = library([
            in_june("job-1", "job"),
            in_june("rental-1", "rental"),
            tip("game-1", Some("game")),
            tip("grant-1", Some("grant")),
        ]);

        for seed in 0..20 {
            let first = choose(&library, &ordinary(seed), &Signals::default(), date(2025, 6, 1), &[]).unwrap();
            assert_eq!(first.because, Because::Season);
        }
        let after_season = [shown("job-1", date(2025, 6, 1))];
        let seconds: BTreeSet<_> = (0..20)
            .map(|seed| {
                choose(&library, &ordinary(seed), &Signals::default(), date(2025, 6, 2), &after_season).unwrap()
            })
            .map(|choice| choice.tip.id.as_str())
            .collect();
        assert_eq!(seconds, BTreeSet::from(["game-1", "grant-1", "rental-1"]));
    }

    #[test]
    fn cases_near_by_go_before_those_far_off_and_a_doubt_of_the_class_before_these() {
        let library = library(["brushing", "game", "grant", "rental", "romance"].map(|kind| tip(kind, Some(kind))));
        let far = Signal { cases: Some((Near::University, false)), is_doubted: false };
        let doubt = Signal { cases: None, is_doubted: true };
        let own = Signal { cases: Some((Near::College, false)), is_doubted: false };
        let mut signals = Signals::default();
        for (kind, signal, because) in [
            ("game", far, Because::Cases(Near::University)),
            ("grant", doubt, Because::Doubt),
            ("rental", own, Because::Cases(Near::College)),
        ] {
            signals.kinds.insert(FraudType::new(kind), signal);
            for seed in 0..20 {
                let choice = choose(&library, &ordinary(seed), &signals, date(2025, 4, 2), &[]).unwrap();
                assert_eq!((choice.tip.id.as_str(), choice.because), (kind, because));
            }
        }
    }

    #[test]
    fn after_a_tip_about_a_kind_with_a_signal_another_kind_has_its_turn() {
        let library = library(["brushing", "game", "grant", "rental"].map(|kind| tip(kind, Some(kind))));
        let own = Signal { cases: Some((Near::College, true)), is_doubted: true };
        let signals = Signals { kinds: ["game", "grant"].map(|kind| (FraudType::new(kind), own)).into() };
        let history = [shown("game", date(2025, 4, 1))];

        for seed in 0..20 {
            let choice = choose(&library, &ordinary(seed), &signals, date(2025, 4, 2), &history).unwrap();
            assert!(["brushing", "rental"].contains(&choice.tip.id.as_str()), "{choice:?}");
            assert_eq!(choice.because, Because::Rotation);
        }
    }

    #[test]
    fn of_two_kinds_with_signals_the_one_that_waited_longer_can_go_first() {
        let kinds = ["brushing", "game", "grant", "rental", "romance", "job", "police", "phishing"];
        let library = library(
            kinds
                .map(|kind| tip(kind, Some(kind)))
                .into_iter()
                .chain([tip("rental-2", Some("rental"))])
                .collect::<Vec<_>>(),
        );
        let of = |near| Signal { cases: Some((near, false)), is_doubted: false };
        let signals = Signals {
            kinds: [("rental", Near::College), ("phishing", Near::University)]
                .map(|(kind, near)| (FraudType::new(kind), of(near)))
                .into(),
        };
        let days = (1..).map(|day| date(2025, 4, day));
        let after = |shown: &[&str]| {
            let history: Vec<_> =
                shown.iter().zip(days.clone()).map(|(tip, on)| Shown { on, tip: TipId::new(*tip) }).collect();
            choose(&library, &ordinary(1), &signals, date(2025, 4, 20), &history).unwrap().tip.id.as_str().to_owned()
        };

        // Four points for four tips, and two for as many as there were and one more.
        assert_eq!(after(&["rental", "game", "grant", "romance"]), "rental-2");
        assert_eq!(after(&["brushing", "job", "police", "game", "rental", "grant", "romance", "brushing"]), "phishing");
    }

    #[test]
    fn two_of_three_tips_are_those_that_go_first_for_the_reader() {
        let first = |id: &str, kind: &str| {
            let mut tip = Tip { audience: only(Segment::International), ..tip(id, Some(kind)) };
            tip.audience.first = tip.audience.segments.clone();
            tip
        };
        let library = library([
            first("police-1", "police"),
            first("rental-1", "rental"),
            first("job-1", "job"),
            tip("game-1", Some("game")),
        ]);
        let reader = Reader { segments: BTreeSet::from([Segment::International]), seed: 3 };
        let goes_first = |history: &[Shown]| {
            let choice = choose(&library, &reader, &Signals::default(), date(2025, 4, 9), history).unwrap();
            (choice.tip.audience.goes_first(&reader), choice.because)
        };

        let segment = (true, Because::Segment(Segment::International));
        assert_eq!(goes_first(&[]), segment);
        assert_eq!(goes_first(&[shown("police-1", date(2025, 4, 7))]), segment);
        assert_eq!(goes_first(&[shown("police-1", date(2025, 4, 7)), shown("game-1", date(2025, 4, 8))]), segment);
        assert!(library.goes_first(&FraudType::new("job"), Segment::International));
        assert!(!library.goes_first(&FraudType::new("game"), Segment::International));
        let both = [shown("police-1", date(2025, 4, 7)), shown("rental-1", date(2025, 4, 8))];
        assert!([0, 1, 2, 3, 4, 5, 6, 7].iter().any(|seed| {
            let reader = Reader { seed: *seed, ..reader.clone() };
            let choice = choose(&library, &reader, &Signals::default(), date(2025, 4, 9), &both).unwrap();
            choice.tip.id.as_str() == "game-1" && choice.because == Because::Rotation
        }));
    }

    #[test]
    fn an_excepted_segment_never_sees_the_tip() {
        let not_staff = Audience { everyone: true, except: BTreeSet::from([Segment::Staff]), ..Audience::default() };
        let staff = Reader { segments: BTreeSet::from([Segment::Staff]), seed: 1 };

        assert!(not_staff.includes(&ordinary(1)));
        assert!(!not_staff.includes(&staff));
    }

    #[test]
    fn groups_of_different_seeds_read_different_tips() {
        let library = library(["game-1", "game-2", "game-3", "game-4", "game-5"].map(|id| tip(id, None)));
        let first_tips: BTreeSet<_> = (0..50)
            .map(|seed| choose(&library, &ordinary(seed), &Signals::default(), date(2025, 4, 2), &[]).unwrap())
            .map(|choice| choice.tip.id.as_str())
            .collect();

        assert_eq!(first_tips.len(), 5);
    }

    #[test]
    fn names_in_storage_read_back() {
        assert_eq!(Because::parse("key-date"), Some(Because::KeyDate));
        assert_eq!(Because::parse("staff"), Some(Because::Segment(Segment::Staff)));
        for because in
            [Near::College, Near::Campus, Near::University].map(Because::Cases).into_iter().chain([Because::Doubt])
        {
            assert_eq!(Because::parse(because.as_str()), Some(because));
        }
        assert_eq!(Because::parse("weather"), None);
        assert_eq!(Segment::parse("international"), Some(Segment::International));
        assert_eq!(Segment::parse("all"), None);
    }

    #[test]
    fn two_tips_of_one_name_make_no_library() {
        let twice = vec![tip("game-1", None), tip("game-1", None)];

        assert_eq!(Library::new(twice), Err(TipId::new("game-1")));
    }

    fn library(tips: impl Into<Vec<Tip>>) -> Library {
        Library::new(tips.into()).unwrap()
    }

    fn tip(id: &str, fraud_type: Option<&str>) -> Tip {
        Tip {
            id: TipId::new(id),
            fraud_type: fraud_type.map(FraudType::new),
            audience: Audience { everyone: true, ..Audience::default() },
            months: BTreeSet::new(),
            on: None,
        }
    }

    fn only(segment: Segment) -> Audience {
        Audience { segments: BTreeSet::from([segment]), ..Audience::default() }
    }

    fn ordinary(seed: u64) -> Reader {
        Reader { segments: BTreeSet::new(), seed }
    }

    fn shown(tip: &str, on: NaiveDate) -> Shown {
        Shown { on, tip: TipId::new(tip) }
    }

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }
}
