//! The short course under random clocks, restarts, taps and quiet hours: nobody gets two on a day, nothing is left out of
//! the course or comes twice, and an answer counts once.

use std::collections::{BTreeMap, BTreeSet};

use crate::harness::campus::{Campus, Database, Person, minutes, monitor, student};
use crate::harness::chance::Chance;

/// Days that somebody had: whose, which course, the how-manieth it was, the day, and what it brought.
const DAYS: &str = "SELECT CAST(account AS TEXT) || ' ' || CAST(drip AS TEXT) || ' ' || CAST(nth AS TEXT) || ' ' || day \
    || ' ' || COALESCE(tip, question, 'summary') FROM drip_day ORDER BY account, drip, nth";

/// Answers: whose, to which day, and which.
const ANSWERS: &str = "SELECT CAST(id AS TEXT) || ' ' || choice FROM drip_day WHERE choice IS NOT NULL ORDER BY id";

#[tokio::test]
async fn nobody_gets_two_on_a_day_whatever_the_clock_the_process_and_people_do() {
    for seed in 1..=3 {
        play(Database::Sqlite, seed, 90).await;
    }
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test]
async fn nobody_gets_two_on_a_day_on_postgres() {
    play(Database::Postgres, 4, 40).await;
}

async fn play(database: Database, seed: u64, steps: usize) {
    const NAMES: [&str; 3] = ["李想", "王敏", "陈晨"];
    let mut dice = Chance(seed);
    let campus = Campus::opens_on(database, "2025-09-08 09:00")
        .class("软件2501", [monitor("李想"), student("王敏"), student("陈晨")])
        .await;
    let mut answers: BTreeMap<String, String> = BTreeMap::new();
    for name in NAMES {
        campus.person(name).says("/course").await;
        campus.person(name).taps("开始").await;
    }
    let mut is_up = true;
    for _ in 0..steps {
        campus.passes(minutes(i64::try_from(dice.below(1_900)).expect("small"))).await;
        if dice.happens(25) {
            match is_up {
                true => campus.bot_stops().await,
                false => campus.bot_starts().await,
            }
            is_up = !is_up;
        }
        if !is_up {
            continue;
        }
        let person = campus.person(dice.pick(&NAMES));
        does(person, &mut dice).await;
        for answer in campus.db_texts(ANSWERS).await {
            let (day, choice) = answer.split_once(' ').expect("an answer");
            let kept = answers.entry(day.to_owned()).or_insert_with(|| choice.to_owned());
            assert_eq!(kept, choice, "seed {seed}: the first answer stays");
        }
    }
    if !is_up {
        campus.bot_starts().await;
    }

    let mut days: BTreeSet<(String, String)> = BTreeSet::new();
    let mut courses: BTreeMap<(String, String), Vec<(usize, String)>> = BTreeMap::new();
    for row in campus.db_texts(DAYS).await {
        let parts: Vec<&str> = row.split(' ').collect();
        let [account, course, nth, day, what] = parts[..] else { panic!("{row}") };
        assert!(days.insert((account.to_owned(), day.to_owned())), "seed {seed}: two on a day: {row}");
        let course = courses.entry((account.to_owned(), course.to_owned())).or_default();
        course.push((nth.parse().expect("a number"), what.to_owned()));
    }
    for (course, had) in &courses {
        let numbers: Vec<usize> = had.iter().map(|(nth, _)| *nth).collect();
        assert_eq!(numbers, (1..=had.len()).collect::<Vec<_>>(), "seed {seed}: {course:?}");
        let what: BTreeSet<&String> = had.iter().map(|(_, what)| what).collect();
        assert_eq!(what.len(), had.len(), "seed {seed}: nothing comes twice: {had:?}");
        assert!(
            had.len() <= 15 && had.iter().all(|(nth, what)| (what == "summary") == (*nth == 15)),
            "seed {seed}: {had:?}"
        );
    }
    assert!(days.len() > steps / 6, "seed {seed}: only {} days", days.len());
    assert!(!answers.is_empty(), "seed {seed}: nobody answered");
    for name in NAMES {
        let person = campus.person(name);
        // What arrived, by its day: a message whose lesson could not leave on its day never does.
        let mut heads: BTreeMap<String, usize> = BTreeMap::new();
        for line in person.transcript().lines().filter(|line| is_lesson(line)) {
            *heads.entry(line[..5].to_owned()).or_default() += 1;
        }
        assert!(heads.values().all(|count| *count == 1), "seed {seed}: {name}: {heads:?}");
        person.reads();
    }
    campus.group("软件2501").reads();
}

/// Whether a line of a transcript begins a lesson. A summary is shown again to whoever asks.
fn is_lesson(line: &str) -> bool {
    line.contains("无诈") && line.contains("防骗小课 · 第")
}

/// Somebody does something.
async fn does(person: Person<'_>, dice: &mut Chance) {
    let has = |label: &str| person.transcript().contains(&format!("⟦{label}⟧"));
    match dice.below(6) {
        0 if has("停下小课") => drop(person.taps("停下小课").await),
        1 if has("接着收") => drop(person.taps("接着收").await),
        2 => {
            person.says(dice.pick(&["/quiet off", "/quiet 11:00-18:00", "/quiet 12:00-13:00"])).await;
        }
        3 | 4 => {
            let letter = dice.pick(&["A", "B", "C", "D"]);
            if has(letter) {
                person.taps(letter).await;
                // Once more, as with an impatient finger: it may be gone by now.
                if has(letter) {
                    person.taps(letter).await;
                }
            }
        }
        _ if has("再来14天") => drop(person.taps("再来14天").await),
        _ => {
            person.says("/course").await;
        }
    }
    person.reads();
}
