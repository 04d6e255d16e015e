//! What a look finds is what one would find who reads the whole ledger.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use wuzha::domain::class::Class;
use wuzha::domain::ledger::query::Query;
use wuzha::domain::ledger::{By, Correction, Entry, Fact, NewEntry, Seq};
use wuzha::domain::plan::Cadence;
use wuzha::domain::role::{Appointment, Duty, Origin, Scope};
use wuzha::store::{LedgerLook, NewGrant, Store};

use super::{noon, on_both};

on_both!(
    a_look_finds_what_one_finds_who_reads_everything,
    a_page_is_a_part_of_the_whole_and_a_file_is_all_of_it,
    what_may_not_be_seen_is_not_found,
    an_entry_that_is_being_corrected_is_known_before_it_is_written,
);

fn college(campus: &str, college: &str) -> Scope {
    Scope::College { campus: campus.into(), college: college.into() }
}

fn class(name: &str) -> Scope {
    Scope::Class { campus: "qingdao".into(), college: "computing".into(), class: name.into() }
}

fn day(number: i64) -> NaiveDate {
    noon().date_naive() + TimeDelta::days(number)
}

/// A ledger of some seventy days, and who did what in it: by entry, as what.
async fn filled(store: &Store) -> Vec<(Entry, &'static str)> {
    let mut tx = store.begin().await.unwrap();
    let class_one = Class {
        name: "c1".into(),
        campus: "qingdao".into(),
        college: "computing".into(),
        segment: None,
        cohort: None,
        languages: vec!["en".into()],
        cadence: Cadence::Daily,
    };
    tx.add_class(&class_one, noon()).await.unwrap();
    let mut grants = Vec::new();
    for (account, duty) in [(7, Duty::Monitor), (8, Duty::Admin)] {
        let scope = if duty == Duty::Monitor { class("c1") } else { Scope::Everything };
        let appointment = Appointment::new(duty, scope).unwrap();
        let until = noon() + TimeDelta::days(99);
        let new = NewGrant { account, appointment: &appointment, origin: Origin::Invited, until, granted_by: None };
        grants.push(tx.add_grant(&new, noon()).await.unwrap());
    }
    tx.commit().await.unwrap();
    let places = [
        Scope::Everything,
        Scope::Campus("qingdao".into()),
        college("qingdao", "computing"),
        college("taian", "computing"),
        class("c1"),
        class("c2"),
        Scope::Department("safety".into()),
    ];
    let doers = [
        (By::Console, "console"),
        (By::Clock, "clock"),
        (By::Person, "person"),
        (By::Grant(grants[0]), "monitor"),
        (By::Grant(grants[1]), "admin"),
    ];
    let mut done = vec!["clock"];
    for number in 0..70_i64 {
        let at = noon() + TimeDelta::hours(number * 24);
        let pick = |count: usize| usize::try_from(number * 7 % 31).unwrap() % count;
        let (by, who) = doers[pick(5)];
        let fact = match number % 4 {
            0 => Fact::Noted { text: format!("n{number}") },
            1 => Fact::GroupBound { chat: number },
            2 if number > 10 => Fact::Struck {},
            _ => Fact::ClassAdded {},
        };
        // What is written down may have been done some days before.
        let day = at.date_naive() - TimeDelta::days(number % 3);
        let corrects =
            matches!(fact, Fact::Struck {}).then(|| Correction { entry: Seq(number - 8), reason: "no".into() });
        let place = places[usize::try_from(number * 5 % 7).unwrap()].clone();
        let item = (number % 5 == 0).then(|| "I2".parse().unwrap());
        let mut tx = store.begin().await.unwrap();
        tx.record(NewEntry { at, day, by, place, item, fact, corrects, blob: None });
        tx.commit().await.unwrap();
        done.push(who);
    }
    store.view().await.unwrap().entries_after(0, 1000).await.unwrap().into_iter().zip(done).collect()
}

fn queries() -> Vec<(Query, Vec<Scope>, Option<DateTime<Utc>>)> {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let places = [
        vec![Scope::Everything],
        vec![Scope::Campus("qingdao".into())],
        vec![college("taian", "computing")],
        vec![class("c1")],
        vec![class("c1"), class("c2")],
        vec![college("taian", "computing"), class("c2")],
        vec![Scope::Department("safety".into())],
    ];
    let queries = [
        Query::default(),
        Query { kinds: words(&["work"]), ..Query::default() },
        Query {
            kinds: words(&["group.bound", "class"]),
            since: Some(day(30)),
            until: Some(day(62)),
            ..Query::default()
        },
        Query { items: words(&["I2"]), ..Query::default() },
        Query { by: words(&["monitor", "console"]), ..Query::default() },
        Query { by: words(&["person"]), since: Some(day(12)), ..Query::default() },
    ];
    // Before everything, in the middle of a day, at the end of one in UTC, and after everything.
    let moments = [
        None,
        Some(noon() - TimeDelta::days(1)),
        Some(noon() + TimeDelta::hours(24 * 40 + 5)),
        Some(noon() + TimeDelta::hours(24 * 45 + 12)),
        Some(noon() + TimeDelta::days(99)),
    ];
    let mut all = Vec::new();
    for query in &queries {
        for places in &places {
            for moment in moments {
                all.push((query.clone(), places.clone(), moment));
            }
        }
    }
    all
}

/// Whether a look should find an entry.
fn is_found(query: &Query, places: &[Scope], before: Option<DateTime<Utc>>, entry: &Entry, who: &str) -> bool {
    let day: NaiveDate = entry.day.parse().unwrap();
    let place = entry.place();
    before.is_none_or(|before| entry.at < before.timestamp_millis())
        && query.since.is_none_or(|since| since <= day)
        && query.until.is_none_or(|until| day <= until)
        && query.kinds_asked().is_none_or(|kinds| kinds.contains(&entry.kind.as_str()))
        && places.iter().any(|own| own.covers(&place))
        && (query.items.is_empty() || entry.item.as_ref().is_some_and(|item| query.items.contains(item)))
        && (query.by.is_empty() || query.by.contains(who))
}

async fn a_look_finds_what_one_finds_who_reads_everything(store: Store) {
    let ledger = filled(&store).await;
    let mut found = 0;
    for (query, places, before) in queries() {
        let look = LedgerLook { query: &query, kinds: query.kinds_asked(), places: &places, before };
        let counted = store.view().await.unwrap().ledger_counts(&look).await.unwrap();

        let expected: Vec<_> = ledger
            .iter()
            .filter(|(entry, who)| is_found(&query, &places, before, entry, who))
            .map(|(entry, _)| entry)
            .collect();
        let is_corrected = |entry: &&&Entry| {
            let corrections = ledger.iter().filter(|(other, _)| other.corrects == Some(entry.seq));
            corrections.map(|(other, _)| other.at).any(|at| before.is_none_or(|before| at < before.timestamp_millis()))
        };
        assert_eq!(counted.entries, expected.len() as u64, "{query:?} {places:?} {before:?}");
        assert_eq!(
            counted.corrected,
            expected.iter().filter(is_corrected).count() as u64,
            "{query:?} {places:?} {before:?}"
        );
        for (kind, count) in &counted.kinds {
            assert_eq!(*count, expected.iter().filter(|entry| entry.kind == *kind).count() as u64, "{kind}");
        }
        for (span, count) in &counted.spans {
            assert_eq!(*count, expected.iter().filter(|entry| entry.day.starts_with(span)).count() as u64, "{span}");
        }
        let ends = expected.iter().map(|entry| &entry.day).min().zip(expected.iter().map(|entry| &entry.day).max());
        assert_eq!(counted.ends.as_ref().map(|(first, last)| (first, last)), ends, "{query:?} {places:?} {before:?}");
        let units: u64 = counted.units.iter().map(|(_, count)| count).sum();
        assert_eq!(units, counted.entries);
        found += expected.len();
    }
    assert!(found > 1000, "the looks find something: {found}");
}

async fn a_page_is_a_part_of_the_whole_and_a_file_is_all_of_it(store: Store) {
    let ledger = filled(&store).await;
    for (query, places, before) in queries() {
        let look = LedgerLook { query: &query, kinds: query.kinds_asked(), places: &places, before };
        let mut view = store.view().await.unwrap();
        let mut expected: Vec<_> = ledger
            .iter()
            .filter(|(entry, who)| is_found(&query, &places, before, entry, who))
            .map(|(entry, _)| (entry.day.clone(), entry.seq))
            .collect();
        expected.sort();
        let (mut files, mut after) = (Vec::new(), (String::new(), 0));
        loop {
            let batch = view.ledger_next(&look, (&after.0, after.1), 7).await.unwrap();
            files.extend(batch.iter().map(|shown| (shown.entry.day.clone(), shown.entry.seq)));
            let Some(last) = files.last().filter(|_| batch.len() == 7) else { break };
            after = last.clone();
        }
        assert_eq!(files, expected, "{query:?} {places:?} {before:?}");

        expected.reverse();
        let counted = view.ledger_counts(&look).await.unwrap();
        for first in [0, 5, 8, expected.len().saturating_sub(1)] {
            let page = view.ledger_page(&look, &counted, first as u64, 8).await.unwrap();
            let page: Vec<_> = page.iter().map(|shown| (shown.entry.day.clone(), shown.entry.seq)).collect();
            let end = expected.len().min(first + 8);
            assert_eq!(page, expected[first.min(end)..end], "{query:?} {places:?} {before:?} from {first}");
        }
    }
}

async fn what_may_not_be_seen_is_not_found(store: Store) {
    let ledger = filled(&store).await;
    let query = Query::default();
    for (kinds, places) in [(None, Vec::new()), (Some(Vec::new()), vec![Scope::Everything])] {
        let look = LedgerLook { query: &query, kinds, places: &places, before: None };
        let mut view = store.view().await.unwrap();
        let counted = view.ledger_counts(&look).await.unwrap();
        assert_eq!(counted.entries, 0);
        assert!(view.ledger_next(&look, ("", 0), 9).await.unwrap().is_empty());
    }
    // Names that look like patterns or lists are only names.
    for name in ["%", "c_", "c1\",\"c2", "'"] {
        let places = [class(name), Scope::Campus(name.into()), college(name, name)];
        let look = LedgerLook { query: &query, kinds: None, places: &places, before: None };
        assert_eq!(store.view().await.unwrap().ledger_counts(&look).await.unwrap().entries, 0, "{name}");
    }
    let mut view = store.view().await.unwrap();
    let struck = ledger.iter().find_map(|(entry, _)| entry.corrects).unwrap();
    let shown = view.ledger_entry(struck, None).await.unwrap().unwrap();
    assert_eq!(shown.corrected_kind.as_deref(), Some("ledger.struck"));
    let then = view.ledger_entry(struck, Some(noon() + TimeDelta::hours(24 * 10 + 1))).await.unwrap().unwrap();
    assert_eq!(then.corrected_by, None, "the correction came later");
    assert_eq!(view.ledger_entry(struck, Some(noon() - TimeDelta::days(1))).await.unwrap(), None);
}

async fn an_entry_that_is_being_corrected_is_known_before_it_is_written(store: Store) {
    filled(&store).await;
    let mut tx = store.begin().await.unwrap();
    let correction = |entry| NewEntry {
        at: noon(),
        day: day(0),
        by: By::Console,
        place: Scope::Everything,
        item: None,
        fact: Fact::Struck {},
        corrects: Some(Correction { entry: Seq(entry), reason: "no".into() }),
        blob: None,
    };
    assert!(!tx.is_being_corrected(Seq(2)));
    tx.record(correction(2));
    assert!(tx.is_being_corrected(Seq(2)) && !tx.is_being_corrected(Seq(3)));
    tx.commit().await.unwrap();

    // Whoever did not look finds the database in the way.
    let mut tx = store.begin().await.unwrap();
    tx.record(correction(2));
    assert!(tx.commit().await.is_err());
}
