//! The choice of tips over a whole campaign, for any group and any start.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use wuzha::domain::tip::signal::{Near, Signal, Signals};
use wuzha::domain::tip::{Because, FraudType, Library, Reader, Segment, Shown, Tip, TipId, choose};

/// Days of the campaign: April, May and June.
const CAMPAIGN_DAYS: usize = 91;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_group_reads_one_tip_a_day_and_none_twice_in_sixty_days(
        reader in reader(),
        signals in signals(0..6),
        first in day(),
        before in proptest::collection::vec(any::<prop::sample::Index>(), 0..60),
    ) {
        let library = library();
        let mut history = earlier(&library, &before, first);

        for day in campaign(first) {
            let choice = choose(&library, &reader, &signals, day, &history);
            let tip = choice.map(|choice| choice.tip.id.clone());
            prop_assert!(tip.is_some(), "no tip on {day}");
            history.push(Shown { on: day, tip: tip.unwrap() });
        }

        let ours = &history[before.len()..];
        prop_assert_eq!(ours.len(), 91);
        for (place, later) in history.iter().enumerate().skip(before.len()) {
            for sooner in &history[..place] {
                let apart = later.on.signed_duration_since(sooner.on).num_days();
                prop_assert!(sooner.tip != later.tip || apart > 60, "{} again after {apart} days", later.tip);
            }
        }
    }

    #[test]
    fn the_same_inputs_give_the_same_tip_in_whatever_order_the_history_comes(
        reader in reader(),
        signals in signals(0..6),
        first in day(),
        before in proptest::collection::vec(any::<prop::sample::Index>(), 0..60),
        shuffle in any::<u64>(),
    ) {
        let library = library();
        let history = earlier(&library, &before, first);
        let mut shuffled = history.clone();
        shuffled.sort_by_key(|shown| shown.tip.as_str().bytes().fold(shuffle, |hash, byte| hash.rotate_left(7) ^ u64::from(byte)));

        let choice = choose(&library, &reader, &signals, first, &history);

        prop_assert_eq!(&choice, &choose(&library, &reader, &signals, first, &history));
        prop_assert_eq!(&choice, &choose(&library, &reader, &signals, first, &shuffled));
    }

    #[test]
    fn nobody_reads_a_tip_that_is_not_for_them(reader in reader(), signals in signals(0..6), first in day()) {
        let library = library();

        for shown in season(&library, &reader, &signals, first) {
            let audience = &library.tip(&shown.tip).unwrap().audience;
            let theirs = audience.everyone || audience.segments.iter().any(|segment| reader.segments.contains(segment));
            let excepted = audience.except.iter().any(|segment| reader.segments.contains(segment));
            prop_assert!(theirs && !excepted, "{} for {:?}", shown.tip, reader.segments);
        }
    }

    #[test]
    fn a_segment_reads_tips_of_its_own_all_the_time(
        segment in segment(),
        seed in any::<u64>(),
        signals in signals(0..6),
        first in day(),
    ) {
        let library = library();
        let reader = Reader { segments: BTreeSet::from([segment]), seed };

        let own: Vec<bool> = season(&library, &reader, &signals, first)
            .iter()
            .map(|shown| library.tip(&shown.tip).unwrap().audience.segments.contains(&segment))
            .collect();

        // Every third tip; a tip of the day may take the place of one.
        prop_assert!(own.windows(4).all(|days| days.contains(&true)));
        prop_assert!(own.iter().filter(|own| **own).count() >= 30);
    }

    #[test]
    fn a_tip_of_the_day_is_read_on_its_day(reader in reader(), signals in signals(0..6), year in 2024..2040_i32) {
        let library = library();
        let first = NaiveDate::from_ymd_opt(year, 4, 1).unwrap();

        let shown = season(&library, &reader, &signals, first);

        let on = |month, day| {
            let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            shown.iter().find(|shown| shown.on == date).unwrap().tip.as_str()
        };
        prop_assert_eq!(on(4, 1), "day-launch");
        prop_assert_eq!(on(4, 15), "day-security");
        prop_assert_eq!(on(5, 15), "day-economic");
        prop_assert_eq!(on(6, 18), "day-sale");
        prop_assert_eq!(on(6, 30), "day-closing");
        let graduating = reader.segments.contains(&Segment::Graduating) || reader.segments.contains(&Segment::International);
        prop_assert_eq!(on(6, 20) == "day-graduation", graduating);
    }

    #[test]
    fn a_kind_with_a_signal_comes_up_within_two_weeks(
        reader in reader(),
        signals in signals(1..2),
        first in day(),
        before in proptest::collection::vec(any::<prop::sample::Index>(), 0..60),
    ) {
        let library = library();
        let mut history = earlier(&library, &before, first);
        let kind = signals.kinds.keys().next().unwrap();
        let resting: BTreeSet<&TipId> = history.iter().map(|shown| &shown.tip).collect();
        let has_one = library.tips().iter().any(|tip| {
            tip.fraud_type.as_ref() == Some(kind) && tip.on.is_none() && tip.audience.includes(&reader) && !resting.contains(&tip.id)
        });
        prop_assume!(has_one);

        let comes = campaign(first).take(14).any(|on| {
            let choice = choose(&library, &reader, &signals, on, &history).expect("the library lasts");
            history.push(Shown { on, tip: choice.tip.id.clone() });
            choice.tip.fraud_type.as_ref() == Some(kind)
        });

        prop_assert!(comes, "{history:?}");
    }

    #[test]
    fn of_several_kinds_with_signals_each_comes_up_and_the_others_have_every_second_tip(
        seed in any::<u64>(),
        signals in signals(2..5),
        first in day(),
    ) {
        let library = library();
        let reader = Reader { segments: BTreeSet::new(), seed };

        let shown: Vec<&Tip> =
            season(&library, &reader, &signals, first).iter().map(|shown| library.tip(&shown.tip).unwrap()).collect();

        let has_signal = |tip: &Tip| tip.fraud_type.as_ref().is_some_and(|kind| signals.kinds.contains_key(kind));
        let is_read = |kind: &&FraudType| {
            library.tips().iter().any(|tip| tip.fraud_type.as_ref() == Some(*kind) && tip.audience.includes(&reader))
        };
        // Later the tips about a kind with a signal are all shown already.
        for kind in signals.kinds.keys().filter(is_read) {
            let comes = shown.iter().take(SOON).any(|tip| tip.fraud_type.as_ref() == Some(kind));
            prop_assert!(comes, "no tip about {kind}: {shown:?}");
        }
        // A tip of the day comes whatever the one before it was about.
        let gives_way = |two: &[&Tip]| two[1].on.is_some() || !(has_signal(two[0]) && has_signal(two[1]));
        prop_assert!(shown.windows(2).all(gives_way), "{shown:?}");
        let others: BTreeSet<_> =
            shown.iter().filter(|tip| !has_signal(tip)).filter_map(|tip| tip.fraud_type.as_ref()).collect();
        prop_assert!(others.len() >= 10, "{others:?}");
    }

    #[test]
    fn two_of_three_tips_are_those_that_go_first_for_students_from_abroad(
        seed in any::<u64>(),
        signals in signals(0..6),
        first in day(),
    ) {
        let library = library();
        let reader = Reader { segments: BTreeSet::from([Segment::International]), seed };

        let first: Vec<bool> = season(&library, &reader, &signals, first)
            .iter()
            .map(|shown| library.tip(&shown.tip).unwrap())
            .filter(|tip| tip.on.is_none())
            .map(|tip| tip.audience.goes_first(&reader))
            .collect();

        // Then some of them were all shown. A tip of the day may take the place of one.
        let soon = &first[..40];
        prop_assert!(soon[0] && soon.windows(3).all(|three| three.contains(&true)), "{soon:?}");
        prop_assert!(soon.iter().filter(|first| **first).count() >= 25, "{soon:?}");
    }
}

/// Tips within which each of at most four kinds with a signal comes up.
const SOON: usize = 30;

#[test]
fn every_reader_has_more_tips_than_the_campaign_has_days() {
    let library = library();
    let undated =
        |reader: &Reader| library.tips().iter().filter(|tip| tip.on.is_none() && tip.audience.includes(reader)).count();
    let of = |segment: Option<Segment>| Reader { segments: segment.into_iter().collect(), seed: 0 };

    assert!(library.tips().iter().filter(|tip| tip.on.is_none()).count() >= 120);
    for reader in
        [None, Some(Segment::Freshmen), Some(Segment::Graduating), Some(Segment::International), Some(Segment::Staff)]
    {
        let count = undated(&of(reader));
        assert!(count >= 95, "{reader:?}: {count}");
    }
}

#[test]
fn an_ordinary_class_reads_of_many_frauds_and_is_told_why() {
    let library = library();
    let first = NaiveDate::from_ymd_opt(2025, 4, 1).unwrap();
    let (reader, signals) = (Reader { segments: BTreeSet::new(), seed: 2301 }, Signals::default());
    let mut history: Vec<Shown> = Vec::new();
    let mut reasons = BTreeSet::new();

    for day in campaign(first) {
        let choice = choose(&library, &reader, &signals, day, &history).unwrap();
        reasons.insert(choice.because);
        history.push(Shown { on: day, tip: choice.tip.id.clone() });
    }

    let types: Vec<&str> = history
        .iter()
        .filter_map(|shown| library.tip(&shown.tip)?.fraud_type.as_ref())
        .map(FraudType::as_str)
        .collect();
    assert_eq!(types.iter().collect::<BTreeSet<_>>().len(), 16);
    assert_eq!(reasons, BTreeSet::from([Because::KeyDate, Because::Season, Because::Rotation]));
}

fn library() -> Library {
    let mut findings = Vec::new();
    wuzha::plan::tip::read(&wuzha::plan::tip::embedded(), &mut findings).expect("the library shipped has no mistake")
}

fn season(library: &Library, reader: &Reader, signals: &Signals, first: NaiveDate) -> Vec<Shown> {
    let mut history = Vec::new();
    for on in campaign(first) {
        let choice = choose(library, reader, signals, on, &history).expect("the library lasts");
        let tip = choice.tip.id.clone();
        history.push(Shown { on, tip });
    }
    history
}

fn campaign(first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first.iter_days().take(CAMPAIGN_DAYS)
}

/// A tip on each of the days before `first`, any at all, as an import from elsewhere might bring.
fn earlier(library: &Library, picks: &[prop::sample::Index], first: NaiveDate) -> Vec<Shown> {
    let tips: Vec<&TipId> = library.tips().iter().map(|tip: &Tip| &tip.id).collect();
    let days = (1..).map(|back| first - Days::new(back));
    days.zip(picks).map(|(on, pick)| Shown { on, tip: (*pick.get(&tips)).clone() }).collect()
}

fn reader() -> impl Strategy<Value = Reader> {
    let segments = prop_oneof![
        Just(BTreeSet::new()),
        segment().prop_map(|segment| BTreeSet::from([segment])),
        Just(BTreeSet::from([Segment::International, Segment::Freshmen])),
    ];
    (segments, any::<u64>()).prop_map(|(segments, seed)| Reader { segments, seed })
}

fn segment() -> impl Strategy<Value = Segment> {
    prop::sample::select(Segment::ALL.to_vec())
}

/// What may speak for so many kinds of fraud.
fn signals(kinds: std::ops::Range<usize>) -> impl Strategy<Value = Signals> {
    let near = prop::sample::select(vec![Near::College, Near::Campus, Near::University]);
    let signal = (proptest::option::of((near, any::<bool>())), any::<bool>())
        .prop_map(|(cases, is_doubted)| Signal { cases, is_doubted: is_doubted || cases.is_none() });
    let kind = prop::sample::select(library().fraud_types());
    proptest::collection::btree_map(kind, signal, kinds).prop_map(|kinds| Signals { kinds })
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..4000_u64).prop_map(|days| NaiveDate::from_ymd_opt(2024, 1, 1).expect("a Monday") + Days::new(days))
}
