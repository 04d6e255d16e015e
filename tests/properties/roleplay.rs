//! Every way through every scenario: six turns, each choice once, and nothing after the end.

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use wuzha::domain::campus::Coded as _;
use wuzha::domain::quiz::Choice;
use wuzha::domain::roleplay::{Heard, Play, PlayId, TURNS};
use wuzha::plan::roleplay::stage;

proptest! {
    #[test]
    fn however_somebody_presses_a_run_has_six_turns_and_the_first_choice_of_each_stays(
        place in any::<prop::sample::Index>(),
        presses in prop::collection::vec((0..8_usize, prop::sample::select(Choice::ALL)), 0..120),
    ) {
        let stage = stage();
        let scenario = &stage.scenarios()[place.index(stage.scenarios().len())];
        let began_at: DateTime<Utc> = DateTime::UNIX_EPOCH;
        let mut play = Play {
            id: PlayId(1),
            account: 7,
            scenario: scenario.id.clone(),
            nth: 1,
            choices: Vec::new(),
            began_at,
            ended_at: None,
        };

        for (turn, choice) in presses {
            let before = play.clone();
            let way = scenario.way(&before.choices).expect("a way");
            match play.hear(scenario, turn, choice) {
                Heard::Counts(choices) => {
                    prop_assert_eq!(turn, before.choices.len());
                    prop_assert_eq!(&choices[..turn], &before.choices[..]);
                    prop_assert_eq!(&choices[turn..], &[choice]);
                    prop_assert!(way.next.is_some_and(|scene| scene.reply(choice).is_some()));
                    play.choices = choices;
                    let is_over = scenario.way(&play.choices).expect("a way").next.is_none();
                    prop_assert_eq!(is_over, play.choices.len() == TURNS);
                    play.ended_at = is_over.then_some(began_at);
                }
                Heard::Before(known) => prop_assert_eq!(known, before.choices[turn]),
                Heard::Over => prop_assert_eq!(before.choices.len(), TURNS),
                Heard::Gone => prop_assert!(
                    turn != before.choices.len() || way.next.is_none_or(|scene| scene.reply(choice).is_none())
                ),
            }
            let is_repeated = matches!(play.hear(scenario, turn, choice), Heard::Before(_));
            prop_assert_eq!(is_repeated, turn < play.choices.len());
        }
    }
}
