//! The draw of the contest, what counts in an attempt, which is the best, and the ranks of the board.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use wuzha::domain::campus::Coded as _;
use wuzha::domain::class_quiz::Tally;
use wuzha::domain::contest::{Attempt, Outcome, Part, SHOWN_FROM, best, board, draw, seed, weakest};
use wuzha::domain::quiz::{Answer, Bank, Choice, Heard, OPTIONS, QuestionId, Round, RoundId, order};
use wuzha::domain::tip::{FraudType, Reader, Segment};
use wuzha::plan::quiz::bank;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_draw_is_of_the_pool_for_the_reader_without_repeats_and_spread_over_the_kinds(
        reader in reader(), count in 1..60_usize,
    ) {
        let bank = bank();
        let theirs: Vec<_> = bank.questions().iter().filter(|question| question.audience.includes(&reader)).collect();
        let kinds: BTreeSet<&FraudType> = theirs.iter().map(|question| &question.fraud_type).collect();

        let drawn = draw(&bank, &reader, count);

        prop_assert_eq!(drawn.len(), count.min(theirs.len()));
        let ids: BTreeSet<_> = drawn.iter().map(|question| &question.id).collect();
        prop_assert_eq!(ids.len(), drawn.len(), "none twice");
        prop_assert!(drawn.iter().all(|question| question.audience.includes(&reader)));
        let met: BTreeSet<_> = drawn.iter().map(|question| &question.fraud_type).collect();
        prop_assert_eq!(met.len(), count.min(kinds.len()), "one of each kind before a second of any");
        prop_assert_eq!(&drawn, &draw(&bank, &reader, count));
    }

    #[test]
    fn the_first_answers_in_time_count_and_no_others(
        presses in prop::collection::vec((0..22_usize, prop::sample::select(Choice::ALL), 0..900_i64), 0..80),
        account in 1..9_000_i64,
    ) {
        let bank = bank();
        let mut attempt = attempt(&bank, account, 1);
        let mut presses = presses;
        presses.sort_by_key(|(.., second)| *second);
        let mut first: BTreeMap<usize, Choice> = BTreeMap::new();

        for (place, choice, second) in presses {
            let now = begin() + TimeDelta::seconds(second);
            let heard = attempt.hear(&bank, place, choice, now);
            match first.get(&place) {
                Some(before) => {
                    let right = bank.question(&attempt.round.questions[place]).unwrap().right;
                    prop_assert_eq!(heard, Heard::Before(Answer { choice: *before, is_right: *before == right }));
                }
                None if place >= attempt.round.questions.len() => prop_assert_eq!(heard, Heard::Gone),
                None if second >= 600 => prop_assert_eq!(heard, Heard::Over),
                None => {
                    let Heard::Counts(answer) = heard else { panic!("{heard:?}") };
                    attempt.round.answers.insert(place, answer);
                    first.insert(place, choice);
                }
            }
        }

        let right = |place: &usize| bank.question(&attempt.round.questions[*place]).unwrap().right;
        let wanted = first.iter().filter(|(place, choice)| right(place) == **choice).count();
        let outcome = attempt.outcome(begin() + TimeDelta::hours(1));
        prop_assert_eq!((outcome.right as usize, outcome.of as usize), (wanted, attempt.round.questions.len()));
        prop_assert!(outcome.took <= TimeDelta::minutes(10));
        prop_assert_eq!(attempt.takes_part(), first.len() * 2 >= attempt.round.questions.len());
        prop_assert_eq!(attempt.next(&bank, begin() + TimeDelta::minutes(10)), None);
    }

    #[test]
    fn the_best_of_attempts_has_most_right_answers_and_then_least_time(
        outcomes in prop::collection::vec((0..=20_u32, 1..600_i64), 1..8),
    ) {
        let bank = bank();
        let attempts: Vec<_> = (1..).zip(&outcomes).map(|(nth, (right, took))| {
            let mut attempt = attempt(&bank, 7, nth);
            for place in 0..20_usize {
                let answer = Answer { choice: Choice::A, is_right: place < *right as usize };
                attempt.round.answers.insert(place, answer);
            }
            attempt.round.ended_at = Some(begin() + TimeDelta::seconds(*took));
            attempt
        }).collect();

        let most = outcomes.iter().map(|(right, _)| *right).max().unwrap();
        let least = outcomes.iter().filter(|(right, _)| *right == most).map(|(_, took)| *took).min().unwrap();
        let best = best(&attempts, begin() + TimeDelta::days(1));

        prop_assert_eq!(best, Some(Outcome { right: most, of: 20, took: TimeDelta::seconds(least) }));
    }

    #[test]
    fn classes_are_ranked_by_share_with_ties_and_small_numbers_are_left_out(
        parts in prop::collection::vec((0..40_u32, 0..40_u32), 0..30),
    ) {
        let parts: Vec<_> = parts.into_iter().enumerate().map(|(number, (people, enrolled))| {
            Part { class: format!("C{number:02}"), people, enrolled }
        }).collect();

        let ranked = board(parts.clone());

        let shown = parts.iter().filter(|part| part.people >= SHOWN_FROM && part.enrolled > 0).count();
        prop_assert_eq!(ranked.len(), shown);
        let share = |part: &Part| f64::from(part.people.min(part.enrolled)) / f64::from(part.enrolled);
        for (rank, part) in &ranked {
            // The rank is one more than the number of classes that are strictly better.
            let better = ranked.iter().filter(|(_, other)| share(other) > share(part) + 1e-9).count();
            prop_assert_eq!(*rank as usize, better + 1, "{:?}", part);
        }
        for pair in ranked.windows(2) {
            prop_assert!(pair[0].0 < pair[1].0 || pair[0].1.class < pair[1].1.class);
        }
    }

    #[test]
    fn the_weakest_questions_are_those_answered_wrongly_most_by_enough_people(
        chosen in prop::collection::vec(prop::array::uniform4(0..12_u32), 0..40), most in 1..12_usize,
    ) {
        let bank = bank();
        let chosen: Vec<(QuestionId, Tally)> = bank.questions().iter().zip(chosen)
            .map(|(question, chosen)| (question.id.clone(), Tally::new(chosen))).collect();

        let weak = weakest(&bank, &chosen, most);

        prop_assert!(weak.len() <= most);
        for item in &weak {
            prop_assert!(item.people >= SHOWN_FROM && item.wrong > 0 && item.wrong <= item.people);
        }
        for pair in weak.windows(2) {
            let share = |item: &wuzha::domain::contest::ItemFigures<'_>| f64::from(item.wrong) / f64::from(item.people);
            prop_assert!(share(&pair[0]) >= share(&pair[1]) - 1e-9);
        }
    }

    #[test]
    fn the_options_are_shuffled_for_each_attempt(account in 1..100_000_i64, nth in 1..10_u32) {
        let bank = bank();
        let attempt = attempt(&bank, account, nth);
        for id in &attempt.round.questions {
            let shown = order(attempt.round.seed, id);
            prop_assert_eq!(shown, order(attempt.round.seed, id));
            prop_assert_eq!(shown.into_iter().collect::<BTreeSet<_>>().len(), OPTIONS);
        }
    }
}

#[test]
fn everybody_and_every_attempt_draws_something_else() {
    let bank = bank();
    let mut seen = BTreeSet::new();
    for account in 1..60 {
        for nth in 1..3 {
            assert!(seen.insert(attempt(&bank, account, nth).round.questions), "{account} {nth}");
        }
    }
}

fn begin() -> DateTime<Utc> {
    "2025-05-20T10:00:00Z".parse().unwrap()
}

fn attempt(bank: &Bank, account: i64, nth: u32) -> Attempt {
    let seed = seed(account, &"spring".parse().unwrap(), nth);
    let reader = Reader { segments: BTreeSet::new(), seed };
    Attempt {
        round: Round {
            id: RoundId(1),
            account,
            term: "spring".to_owned(),
            nth,
            seed,
            questions: draw(bank, &reader, 20).into_iter().map(|question| question.id.clone()).collect(),
            answers: BTreeMap::new(),
            began_at: begin(),
            ended_at: None,
        },
        class: "软件2301".to_owned(),
        ends_at: begin() + TimeDelta::minutes(10),
    }
}

fn reader() -> impl Strategy<Value = Reader> {
    let segments = prop::collection::btree_set(prop::sample::select(&Segment::ALL[..]), 0..3);
    (segments, any::<u64>()).prop_map(|(segments, seed)| Reader { segments, seed })
}
