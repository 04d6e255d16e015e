//! What a quick quiz of a class comes to, whoever answers what how often and when.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use wuzha::domain::campus::Coded as _;
use wuzha::domain::class_quiz::{ClassQuiz, ClassQuizId, Form, Given, SHOWN_FOR, SHOWN_FROM, Tally, seed, shown_of};
use wuzha::domain::delivery::DeliveryId;
use wuzha::domain::quiz::{Choice, OPTIONS, Question, QuestionId, ranked};
use wuzha::domain::tip::{FraudType, Reader, Segment};
use wuzha::plan::quiz::bank;
use wuzha::store::Store;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn only_first_answers_in_time_of_the_class_count(presses in presses()) {
        let bank = bank();
        let question = &bank.questions()[0];
        let quiz = quiz(question, "软件2301", 1);
        let mut given: BTreeMap<i64, Given> = BTreeMap::new();

        for (account, choice, is_counted, second) in &presses {
            let heard = quiz.hear(question, *choice, *is_counted, begin() + TimeDelta::seconds(*second));
            prop_assert_eq!(heard.answer.is_right, *choice == question.right);
            prop_assert_eq!(heard.is_late, *second >= 600);
            given.entry(*account).or_insert(heard);
        }
        let mut tally = Tally::default();
        for given in given.values().filter(|given| given.is_counted && !given.is_late) {
            tally.add(given.answer.choice, 1);
        }

        let counted: Vec<_> = given.values().filter(|given| given.is_counted && !given.is_late).collect();
        let right = counted.iter().filter(|given| given.answer.choice == question.right).count();
        prop_assert_eq!(tally.answers() as usize, counted.len());
        match tally.share(question.right) {
            Some(share) => {
                prop_assert!(counted.len() >= 5);
                prop_assert_eq!((share.right as usize, share.of as usize), (right, counted.len()));
            }
            None => prop_assert!(counted.len() < 5, "{} are enough", counted.len()),
        }
        if let Some((choice, people)) = tally.most_wrong(question.right) {
            prop_assert!(choice != question.right && people >= SHOWN_FROM);
            let most = Choice::ALL.iter().zip(tally.chosen()).filter(|(other, _)| **other != question.right);
            prop_assert_eq!(Some(people), most.map(|(_, people)| *people).max());
        }
    }

    #[test]
    fn a_card_is_changed_for_news_that_a_group_may_have_and_not_before_its_time(
        answers in 0..60_u32, shown in 0..60_u32,
    ) {
        let bank = bank();
        let shown = shown_of(shown).unwrap_or_default();
        let quiz = ClassQuiz { shown: (shown, begin()), ..quiz(&bank.questions()[0], "软件2301", 1) };

        let at = quiz.shows_at(answers);

        let is_news = if answers < SHOWN_FROM { shown != 0 } else { answers != shown };
        prop_assert_eq!(at, is_news.then_some(begin() + SHOWN_FOR));
        let poll = ClassQuiz { form: Form::Poll, ..quiz };
        prop_assert_eq!(poll.shows_at(answers), None);
    }

    #[test]
    fn the_options_of_a_quiz_stand_in_one_order_for_everybody(nth in 1..10_000_u32, class in "[A-Za-z0-9]{1,12}") {
        let bank = bank();
        let quiz = quiz(&bank.questions()[5], &class, nth);
        prop_assert_eq!(quiz.order(), quiz.clone().order());
        prop_assert_eq!(quiz.order().into_iter().collect::<BTreeSet<_>>().len(), OPTIONS);
    }

    #[test]
    fn a_class_is_asked_about_every_kind_before_one_comes_again(
        segments in prop::collection::btree_set(prop::sample::select(&Segment::ALL[..]), 0..2), class in "[a-z]{1,8}",
    ) {
        let bank = bank();
        let reader = Reader { segments, seed: wuzha::domain::tip::seed(&class) };
        let kinds: BTreeSet<&FraudType> = ranked(&bank, &reader, &[]).iter().map(|it| &it.fraud_type).collect();
        let mut asked: Vec<QuestionId> = Vec::new();
        let mut met: Vec<&FraudType> = Vec::new();

        for _ in 0..kinds.len() {
            let next = ranked(&bank, &reader, &asked)[0];
            prop_assert!(!met.contains(&&next.fraud_type), "{} again", next.fraud_type);
            asked.push(next.id.clone());
            met.push(bank.questions().iter().find(|it| it.id == next.id).map(|it| &it.fraud_type).unwrap());
        }

        prop_assert_eq!(met.into_iter().collect::<BTreeSet<_>>(), kinds);
    }
}

/// However people press, in the database too: the first answer of each stays, and the counts are those of the answers.
#[test]
fn answers_are_idempotent_in_the_database() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(12));
    let tested = runner.run(&presses(), |presses| {
        runtime.block_on(async {
            let folder = tempfile::tempdir().unwrap();
            let store = Store::open(&format!("sqlite:{}", folder.path().join("p.db").display())).await.unwrap();
            let bank = bank();
            let question = &bank.questions()[0];
            let quiz = crate::store::class_quiz::added(&store, question, begin()).await;
            let mut first: BTreeMap<i64, Given> = BTreeMap::new();
            let mut tx = store.begin().await.unwrap();
            for (account, choice, is_counted, second) in &presses {
                let at = begin() + TimeDelta::seconds(*second);
                let given = quiz.hear(question, *choice, *is_counted, at);
                let is_first = tx.answer_class_quiz(quiz.id, *account, &given, at).await.unwrap();
                assert_eq!(is_first, !first.contains_key(account));
                first.entry(*account).or_insert(given);
            }
            for (account, given) in &first {
                assert_eq!(tx.class_quiz_given(quiz.id, *account).await.unwrap().as_ref(), Some(given));
            }
            let (tally, late) = tx.class_quiz_tally(quiz.id).await.unwrap();
            let count = |is_late| first.values().filter(|given| given.is_counted && given.is_late == is_late).count();
            assert_eq!((tally.answers() as usize, late as usize), (count(false), count(true)));
        });
        Ok(())
    });
    tested.unwrap();
}

fn begin() -> DateTime<Utc> {
    "2025-04-10T10:00:00Z".parse().unwrap()
}

/// Who presses what, whether they are of the class, and how many seconds after the begin of ten minutes.
fn presses() -> impl Strategy<Value = Vec<(i64, Choice, bool, i64)>> {
    prop::collection::vec((1..40_i64, prop::sample::select(Choice::ALL), any::<bool>(), 0..700_i64), 0..80)
}

fn quiz(question: &Question, class: &str, nth: u32) -> ClassQuiz {
    ClassQuiz {
        id: ClassQuizId(1),
        class: class.to_owned(),
        nth,
        question: question.id.clone(),
        form: Form::Card,
        seed: seed(class, nth),
        delivery: DeliveryId(1),
        starter: None,
        begins_at: begin(),
        closes_at: begin() + TimeDelta::minutes(10),
        shown: (0, begin()),
        closed: None,
    }
}
