//! `CronTime` against `croner`, an implementation by other people with crontab(5)'s rules.

use chrono::{DateTime, NaiveDateTime, TimeZone as _, Utc};
use chrono_tz::{America, Asia, Australia, Europe, Tz};
use croner::Cron;
use proptest::prelude::*;
use wuzha::schedule::cron::{CronTime, LocalSlot, instant};

/// No clock changes, changes in spring and autumn north and south of the equator, a change by half
/// an hour, and a change at midnight.
const ZONES: [Tz; 5] = [Asia::Shanghai, America::New_York, Europe::London, Australia::Lord_Howe, America::Santiago];

proptest! {
    #[test]
    fn a_daily_time_comes_when_the_oracle_says_in_every_zone(
        minute in 0..60_u32,
        hour in 0..24_u32,
        days in days(),
        zone in prop::sample::select(&ZONES[..]),
        start in moments(),
    ) {
        let expression = format!("{minute} {hour} {days}");
        let ours = CronTime::parse(&expression).expect("a valid expression");
        let oracle: Cron = expression.parse().expect("valid for the oracle too");

        let mut now = start;
        for _ in 0..40 {
            let (_, instant) = ours.next(now, zone).expect("a daily time always comes again");
            let expected = oracle.find_next_occurrence(&now.with_timezone(&zone), false).expect("likewise");
            prop_assert_eq!(instant, expected.to_utc(), "after {} in {}", now, zone);
            now = instant;
        }
    }

    #[test]
    fn lists_ranges_and_steps_mean_what_the_oracle_takes_them_to_mean(
        minutes in minutes(),
        hours in numbers(0, 23),
        days in days(),
        start in moments(),
    ) {
        let expression = format!("{minutes} {hours} {days}");
        let ours = CronTime::parse(&expression).expect("a valid expression");
        let oracle: Cron = expression.parse().expect("valid for the oracle too");

        let slots = ours.slots(start.naive_utc(), NaiveDateTime::MAX).take(60).map(LocalSlot::wall_time);
        let expected = oracle.iter_after(start).take(60).map(|instant| instant.naive_utc());
        prop_assert_eq!(slots.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "for {}", expression);
    }

    #[test]
    fn no_slot_comes_twice_and_none_is_missed_over_a_clock_change(
        minutes in minutes(),
        hours in numbers(0, 23),
        zone in prop::sample::select(&ZONES[..]),
        start in moments(),
    ) {
        let time = CronTime::parse(&format!("{minutes} {hours} * * *")).expect("a valid expression");
        let wall_start = start.with_timezone(&zone).naive_local();
        let slots: Vec<_> = time.slots(wall_start, NaiveDateTime::MAX).take(200).collect();
        prop_assert!(slots.is_sorted_by(|one, next| one < next), "slots come in order, each once");

        let instants: Vec<_> = slots.iter().map(|slot| instant(*slot, zone)).collect();
        prop_assert!(instants.is_sorted(), "a later slot never comes earlier");

        let mut now = start;
        for expected in instants.into_iter().filter(|instant| *instant > start) {
            if expected == now {
                continue; // Swallowed by the same clock change as the slot before.
            }
            let (_, instant) = time.next(now, zone).expect("a daily time always comes again");
            prop_assert_eq!(instant, expected);
            now = instant;
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused_with_a_reason(expression in "[-0-9*,/?@#LWa-z\u{ff10} ]{0,40}|.{0,300}") {
        if let Err(mistake) = CronTime::parse(&expression) {
            prop_assert!(!mistake.to_string().is_empty());
        }
    }
}

fn moments() -> impl Strategy<Value = DateTime<Utc>> {
    // 2015-01-01 to 2035-01-01, to the second.
    (1_420_070_400..2_051_222_400_i64).prop_map(|second| Utc.timestamp_opt(second, 0).single().expect("in range"))
}

/// Day of month, month and day of week, of which the first and the last are not both given.
fn days() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("* * *".to_owned()),
        (numbers(1, 28), numbers(1, 12)).prop_map(|(days, months)| format!("{days} {months} *")),
        (numbers(1, 12), weekdays()).prop_map(|(months, days)| format!("* {months} {days}")),
    ]
}

fn weekdays() -> impl Strategy<Value = String> {
    prop_oneof![
        numbers(0, 7),
        prop::sample::subsequence(vec!["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"], 1..=6)
            .prop_map(|names| names.join(",")),
        Just("mon-fri".to_owned()),
    ]
}

/// A minute field whose ticks are at least five minutes apart.
fn minutes() -> impl Strategy<Value = String> {
    prop_oneof![
        (0..60_u32).prop_map(|minute| minute.to_string()),
        (5..=30_u32)
            .prop_filter("an even split of the hour", |step| 60 % step == 0)
            .prop_map(|step| format!("*/{step}")),
        (0..10_u32, 7..20_u32).prop_map(|(first, step)| format!("{first}-{}/{step}", first + 2 * step)),
    ]
}

/// A list of points, ranges and stepped ranges, or everything.
fn numbers(least: u32, greatest: u32) -> impl Strategy<Value = String> {
    let point = least..=greatest;
    let range = (least..greatest).prop_flat_map(move |from| (Just(from), from + 1..=greatest));
    let stepped = range.clone().prop_flat_map(|(from, to)| (Just((from, to)), 1..=to - from));
    let part = prop_oneof![
        point.prop_map(|point| point.to_string()),
        range.prop_map(|(from, to)| format!("{from}-{to}")),
        stepped.prop_map(|((from, to), step)| format!("{from}-{to}/{step}")),
    ];
    prop_oneof![
        1 => Just("*".to_owned()),
        4 => prop::collection::vec(part, 1..4).prop_map(|parts| parts.join(",")),
    ]
}
