//! What is said in role-play: every card fits a phone and says that it is an exercise, every end says whom to call.

use std::collections::BTreeSet;

use wuzha::domain::campus::Coded as _;
use wuzha::domain::quiz::Choice;
use wuzha::domain::roleplay::{Scenario, Stage, TURNS, Taken, Trick};
use wuzha::plan::roleplay;
use wuzha::text::{Args, Html, Locale, Plain, Text};

use super::{BUTTON, NUMBER, TOAST, names};

/// The names of the sentences of every scenario and trick.
pub fn ids() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = Trick::ALL.iter().map(|trick| format!("trick-{trick}.name")).collect();
    for scenario in roleplay::stage().scenarios() {
        let id = format!("scenario-{}", scenario.id);
        ids.extend([id.clone(), format!("{id}.title"), format!("{id}.setting")]);
        for scene in scenario.scenes() {
            let id = format!("scene-{}-{}", scenario.id, scene.name);
            ids.extend(scene.choices().map(|choice| format!("{id}.{choice}")));
            ids.extend([id.clone(), format!("{id}.why")]);
        }
    }
    ids
}

#[test]
fn every_scene_has_its_words_and_every_word_its_scene() {
    for source in Text::shipped_sources().iter().filter(|source| source.path.ends_with("roleplay.ftl")) {
        let is_theirs = |name: &String| ["scene-", "scenario-", "trick-"].iter().any(|head| name.starts_with(head));
        let written: BTreeSet<String> = names(source).into_iter().filter(is_theirs).collect();
        assert_eq!(written, ids(), "{}", source.path);
    }
}

#[test]
fn a_scene_is_short_and_says_that_it_is_an_exercise_and_an_end_says_whom_to_call() {
    let (text, stage) = (Text::embedded(), roleplay::stage());
    for locale in text.locales() {
        for scenario in stage.scenarios() {
            let first = |card: &Html| card.plain().lines().next().unwrap_or_default().to_owned();
            let mark = |turn| first(&text.roleplay_scene(locale, scenario, turn, &scenario.scenes()[0]));
            let marks = [mark(0), mark(TURNS - 1)];
            assert!(marks.iter().all(|mark| mark.starts_with('🎭')), "{marks:?} in {locale}");
            for (_, name, card) in scenes(&text, locale, &stage).into_iter().filter(|card| card.0 == scenario) {
                assert!(marks.contains(&first(&card)), "{name} in {locale}: {card}");
                assert!(card.plain_len_utf16() <= 1_000, "{name} in {locale}: {}", card.plain_len_utf16());
            }
            let end = text.roleplay_end(locale, scenario, &way(scenario, Choice::B));
            assert!(end.as_str().contains("110"), "{} in {locale}: whom to call", scenario.id);
        }
    }
}

/// A scenario, where in it, and a card.
type Shown<'a> = (&'a Scenario, String, Html);

/// Every card of every scenario that waits for a choice, or was answered in any way.
fn scenes<'a>(text: &Text, locale: &Locale, stage: &'a Stage) -> Vec<Shown<'a>> {
    let mut cards = Vec::new();
    for scenario in stage.scenarios() {
        for scene in scenario.scenes() {
            for turn in [0, TURNS - 1] {
                let card = text.roleplay_scene(locale, scenario, turn, scene);
                cards.push((scenario, format!("{} {} {turn}", scenario.id, scene.name), card));
            }
            for (reply, choice) in scene.replies.iter().zip(scene.choices()) {
                let taken = Taken { scene, choice, is_wary: reply.is_wary };
                let card = text.roleplay_answered(locale, scenario, TURNS - 1, &taken);
                cards.push((scenario, format!("{} {} {choice}", scenario.id, scene.name), card));
            }
        }
    }
    cards
}

/// A way to the end on which this is chosen wherever it can be.
fn way(scenario: &Scenario, wanted: Choice) -> Vec<Taken<'_>> {
    let mut choices = Vec::new();
    while let Some(scene) = scenario.way(&choices).and_then(|way| way.next) {
        choices.push(if scene.reply(wanted).is_some() { wanted } else { Choice::A });
    }
    scenario.way(&choices).expect("a way").taken
}

pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let stage = roleplay::stage();
    let mut bodies = vec![("scenarios".to_owned(), text.roleplay_menu(locale))];
    bodies.extend(scenes(text, locale, &stage).into_iter().map(|(_, name, card)| (format!("scene {name}"), card)));
    for scenario in stage.scenarios() {
        bodies.push((format!("paused {}", scenario.id), text.roleplay_paused(locale, scenario, TURNS - 1)));
        for choice in [Choice::A, Choice::B] {
            let end = text.roleplay_end(locale, scenario, &way(scenario, choice));
            bodies.push((format!("end {} {choice}", scenario.id), end));
        }
    }
    bodies
}

pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let stage = roleplay::stage();
    let mut labels = vec![
        ("role-play over".to_owned(), text.roleplay_over(locale), TOAST),
        ("role-play gone".to_owned(), text.roleplay_gone(locale), TOAST),
        ("role-play stopped".to_owned(), text.roleplay_stopped(locale), TOAST),
        ("role-play before".to_owned(), text.roleplay_heard_before(locale, Choice::D), TOAST),
        ("role-play option".to_owned(), text.roleplay_letter_label(locale, Choice::D), NUMBER),
        ("role-play stop".to_owned(), text.roleplay_stop_label(locale), BUTTON),
        ("role-play next".to_owned(), text.roleplay_next_label(locale), BUTTON),
        ("role-play reveal".to_owned(), text.roleplay_reveal_label(locale), BUTTON),
        ("role-play on".to_owned(), text.roleplay_on_label(locale), BUTTON),
        ("role-play again".to_owned(), text.roleplay_again_label(locale), BUTTON),
        ("role-play menu".to_owned(), text.roleplay_menu_label(locale), BUTTON),
        ("role-play invitation".to_owned(), text.roleplay_invite_label(locale), BUTTON),
    ];
    for scenario in stage.scenarios() {
        for is_done in [false, true] {
            let label = text.roleplay_scenario_label(locale, scenario, is_done);
            labels.push((format!("scenario {} {is_done}", scenario.id), label, BUTTON));
        }
        for scene in scenario.scenes() {
            for is_wary in [false, true] {
                let heard = text.roleplay_heard(locale, &Taken { scene, choice: Choice::A, is_wary });
                labels.push((format!("heard {} {} {is_wary}", scenario.id, scene.name), heard, TOAST));
            }
        }
    }
    labels
}

/// Whoever taps the longest answer must not win by that: in no language is the safe one alone the longest in clearly more
/// than half of the scenes.
#[test]
fn the_safe_answer_cannot_be_guessed_by_its_length() {
    let (text, stage) = (Text::embedded(), roleplay::stage());
    for locale in text.locales() {
        let (mut longest, mut all) = (0, 0);
        for scenario in stage.scenarios() {
            for scene in scenario.scenes() {
                let length = |choice: Choice| {
                    let name = format!("scene-{}-{}.{choice}", scenario.id, scene.name);
                    text.label(locale, &name, &Args::default()).as_str().chars().count()
                };
                let most = scene.choices().map(length).max().expect("answers");
                let mut those = scene.choices().filter(|choice| length(*choice) == most);
                longest += usize::from(those.all(|choice| scene.reply(choice).is_some_and(|reply| reply.is_wary)));
                all += 1;
            }
        }
        assert!(longest * 100 <= all * 58, "{locale}: the safe answer is the longest in {longest} of {all} scenes");
    }
}
