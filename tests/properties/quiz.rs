//! The draw of the quiz, the order of its options, and what counts, for anybody and any seed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use proptest::prelude::*;
use wuzha::domain::campus::Coded as _;
use wuzha::domain::quiz::{
    Answer, Bank, Choice, Heard, OPTIONS, QUESTIONS, QuestionId, Round, RoundId, draw, order, seed,
};
use wuzha::domain::tip::{FraudType, Reader, Segment};
use wuzha::plan::quiz::bank;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_round_asks_about_ten_kinds_of_fraud_and_only_what_is_for_the_reader(reader in reader()) {
        let bank = bank();

        let drawn = draw(&bank, &reader, &[]);

        let kinds: BTreeSet<_> = drawn.iter().map(|question| &question.fraud_type).collect();
        prop_assert_eq!((drawn.len(), kinds.len()), (QUESTIONS, QUESTIONS));
        for question in &drawn {
            let audience = &question.audience;
            let theirs = audience.everyone || !audience.segments.is_disjoint(&reader.segments);
            prop_assert!(theirs && audience.except.is_disjoint(&reader.segments), "{} for {:?}", question.id, reader);
        }
        prop_assert_eq!(&drawn, &draw(&bank, &reader, &[]));
    }

    #[test]
    fn no_question_comes_again_while_its_kind_has_one_that_was_asked_less(reader in reader(), rounds in 2..9_usize) {
        let bank = bank();
        let mut asked: Vec<QuestionId> = Vec::new();
        let mut times: BTreeMap<QuestionId, usize> = BTreeMap::new();

        for nth in 0..rounds {
            let reader = Reader { seed: reader.seed.wrapping_add(nth as u64), ..reader.clone() };
            let drawn = draw(&bank, &reader, &asked);
            for question in &drawn {
                let own = times.get(&question.id).copied().unwrap_or_default();
                let least = bank
                    .questions()
                    .iter()
                    .filter(|other| other.fraud_type == question.fraud_type && other.audience.includes(&reader))
                    .map(|other| times.get(&other.id).copied().unwrap_or_default())
                    .min();
                prop_assert_eq!(Some(own), least, "{}", &question.id);
            }
            for question in drawn {
                asked.push(question.id.clone());
                *times.entry(question.id.clone()).or_default() += 1;
            }
        }
    }

    #[test]
    fn two_rounds_are_about_as_many_kinds_as_there_are(reader in reader()) {
        let bank = bank();
        let theirs: BTreeSet<&FraudType> = bank
            .questions()
            .iter()
            .filter(|question| question.audience.includes(&reader))
            .map(|question| &question.fraud_type)
            .collect();

        let first = draw(&bank, &reader, &[]);
        let ids: Vec<_> = first.iter().map(|question| question.id.clone()).collect();
        let second = draw(&bank, &Reader { seed: !reader.seed, ..reader.clone() }, &ids);

        let met: BTreeSet<&FraudType> = first.iter().chain(&second).map(|question| &question.fraud_type).collect();
        prop_assert_eq!(met.len(), theirs.len().min(2 * QUESTIONS));
    }

    #[test]
    fn the_options_are_shuffled_and_the_right_one_with_them(seed in any::<u64>(), at in any::<prop::sample::Index>()) {
        let bank = bank();
        let question = at.get(bank.questions());

        let shown = order(seed, &question.id);

        prop_assert_eq!(shown, order(seed, &question.id));
        let all: BTreeSet<_> = shown.into_iter().collect();
        prop_assert_eq!(all.len(), OPTIONS);
        prop_assert_eq!(shown.iter().filter(|choice| **choice == question.right).count(), 1);
    }

    #[test]
    fn the_first_answer_to_a_question_is_the_only_one(
        presses in proptest::collection::vec((0..12_usize, prop::sample::select(Choice::ALL)), 0..60),
        seed in any::<u64>(),
    ) {
        let bank = bank();
        let mut round = round(&bank, seed);
        let mut first: BTreeMap<usize, Choice> = BTreeMap::new();

        for (place, choice) in presses {
            let heard = round.hear(&bank, place, choice);
            if place >= QUESTIONS {
                prop_assert_eq!(heard, Heard::Gone);
                continue;
            }
            let right = bank.question(&round.questions[place]).unwrap().right;
            match first.get(&place) {
                Some(before) => {
                    prop_assert_eq!(heard, Heard::Before(Answer { choice: *before, is_right: *before == right }));
                }
                None => {
                    let answer = Answer { choice, is_right: choice == right };
                    prop_assert_eq!(heard, Heard::Counts(answer));
                    round.answers.insert(place, answer);
                    first.insert(place, choice);
                }
            }
        }

        let rights: Vec<Choice> = round.questions.iter().map(|id| bank.question(id).unwrap().right).collect();
        let wrong = first.iter().filter(|(place, choice)| rights[**place] != **choice).count();
        let score = round.score(&bank);
        prop_assert_eq!((score.answered as usize, score.of as usize), (first.len(), QUESTIONS));
        prop_assert_eq!(score.right as usize, first.len() - wrong);
        prop_assert_eq!(score.weak.len(), wrong);
        prop_assert_eq!(round.next(&bank).map(|(place, _)| place), (0..QUESTIONS).find(|place| !first.contains_key(place)));

        round.ended_at = Some(DateTime::UNIX_EPOCH);
        prop_assert_eq!(round.next(&bank), None);
        for place in (0..QUESTIONS).filter(|place| !first.contains_key(place)) {
            prop_assert_eq!(round.hear(&bank, place, Choice::A), Heard::Over);
        }
    }

    #[test]
    fn a_question_that_the_bank_has_no_more_is_passed_over(seed in any::<u64>(), gone in 0..QUESTIONS) {
        let whole = bank();
        let round = round(&whole, seed);
        let left = whole.questions().iter().filter(|question| question.id != round.questions[gone]).cloned();
        let bank = Bank::new(left.collect()).unwrap();

        prop_assert_eq!(round.hear(&bank, gone, Choice::A), Heard::Gone);
        prop_assert_eq!(round.score(&bank).of as usize, QUESTIONS - 1);
        prop_assert_eq!(round.next(&bank).map(|(place, _)| place), Some(usize::from(gone == 0)));
    }
}

#[test]
fn every_order_of_the_options_comes_about_as_often() {
    const PEOPLE: i64 = 2400;
    let bank = bank();
    let question = &bank.questions()[3];
    let mut counts: BTreeMap<[Choice; OPTIONS], i64> = BTreeMap::new();
    for account in 0..PEOPLE {
        *counts.entry(order(seed(account, "2025S", 1), &question.id)).or_default() += 1;
    }

    assert_eq!(counts.len(), 24);
    // A hundred each; three standard deviations are thirty.
    assert!(counts.values().all(|count| (60..=140).contains(count)), "{counts:?}");
}

#[test]
fn everybody_and_every_round_has_another_seed() {
    let mut seeds = BTreeSet::new();
    for account in 0..50 {
        for term in ["", "2025S", "2025F"] {
            for nth in 1..5 {
                assert!(seeds.insert(seed(account, term, nth)), "{account} {term} {nth}");
            }
        }
    }
}

fn round(bank: &Bank, seed: u64) -> Round {
    let reader = Reader { segments: BTreeSet::new(), seed };
    Round {
        id: RoundId(1),
        account: 7,
        term: "2025S".to_owned(),
        nth: 1,
        seed,
        questions: draw(bank, &reader, &[]).into_iter().map(|question| question.id.clone()).collect(),
        answers: BTreeMap::new(),
        began_at: DateTime::UNIX_EPOCH,
        ended_at: None,
    }
}

fn reader() -> impl Strategy<Value = Reader> {
    let segments = prop::collection::btree_set(prop::sample::select(&Segment::ALL[..]), 0..3);
    (segments, any::<u64>()).prop_map(|(segments, seed)| Reader { segments, seed })
}
