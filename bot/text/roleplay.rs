//! Role-play: the card of a turn, of what was chosen, and of all tricks at the end.

use crate::domain::campus::Coded as _;
use crate::domain::quiz::Choice;
use crate::domain::roleplay::{Scenario, Scene, TURNS, Taken, Trick};

use super::args::args;
use super::{Html, Locale, Plain, Text};

impl Text {
    /// What role-play is, above the scenarios.
    #[must_use]
    pub fn roleplay_menu(&self, locale: &Locale) -> Html {
        self.line(locale, "roleplay-menu", &args!["turns" => turns(TURNS)])
    }

    /// The button of a scenario; with a tick once it was played to the end.
    #[must_use]
    pub fn roleplay_scenario_label(&self, locale: &Locale, scenario: &Scenario, is_done: bool) -> Plain {
        let args = args!["title" => &self.roleplay_title(locale, scenario)];
        match is_done {
            true => self.label(locale, "roleplay-scenario.done", &args),
            false => self.label(locale, "roleplay-scenario.button", &args),
        }
    }

    /// The name of a scenario.
    #[must_use]
    pub fn roleplay_title(&self, locale: &Locale, scenario: &Scenario) -> Plain {
        self.label(locale, &format!("scenario-{}.title", scenario.id), &args![])
    }

    /// A scene that waits for a choice, the `turn`th from 0; the first one says how it begins.
    #[must_use]
    pub fn roleplay_scene(&self, locale: &Locale, scenario: &Scenario, turn: usize, scene: &Scene) -> Html {
        let mut lines = vec![self.roleplay_mark(locale, scenario, turn)];
        if turn == 0 {
            let setting = self.label(locale, &format!("scenario-{}.setting", scenario.id), &args![]);
            lines.push(self.line(locale, "roleplay-setting", &args!["setting" => &setting]));
        }
        lines.push(self.roleplay_says(locale, scenario, scene));
        lines.push(self.line(locale, "roleplay-ask", &args![]));
        lines.extend(scene.choices().map(|choice| {
            let text = self.scene_part(locale, scenario, scene, choice.code());
            self.line(locale, "roleplay-option", &args!["letter" => letter(choice), "text" => &text])
        }));
        Html::joined(&lines, "\n")
    }

    /// A scene that was answered, the `turn`th from 0, and the trick behind it.
    #[must_use]
    pub fn roleplay_answered(&self, locale: &Locale, scenario: &Scenario, turn: usize, taken: &Taken<'_>) -> Html {
        let text = self.scene_part(locale, scenario, taken.scene, taken.choice.code());
        let chosen = args!["letter" => letter(taken.choice), "text" => &text];
        let heard = match taken.is_wary {
            true => self.line(locale, "roleplay-wary", &args![]),
            false => self.line(locale, "roleplay-trusting", &args![]),
        };
        let why = self.scene_part(locale, scenario, taken.scene, "why");
        let trick = args!["trick" => &self.trick_name(locale, taken.scene.trick), "why" => &why];
        let lines = [
            self.roleplay_mark(locale, scenario, turn),
            self.roleplay_says(locale, scenario, taken.scene),
            self.line(locale, "roleplay-chosen", &chosen),
            heard,
            self.line(locale, "roleplay-trick", &trick),
        ];
        Html::joined(&lines, "\n")
    }

    /// The end: every trick of the way, and what to do really.
    #[must_use]
    pub fn roleplay_end(&self, locale: &Locale, scenario: &Scenario, taken: &[Taken<'_>]) -> Html {
        let mark = args!["title" => &self.roleplay_title(locale, scenario)];
        let mut lines =
            vec![self.line(locale, "roleplay-mark-end", &mark), self.line(locale, "roleplay-tricks", &args![])];
        lines.extend(taken.iter().zip(1..).map(|(taken, number): (_, u32)| {
            let args = args!["number" => number, "trick" => &self.trick_name(locale, taken.scene.trick)];
            match taken.is_wary {
                true => self.line(locale, "roleplay-trick-wary", &args),
                false => self.line(locale, "roleplay-trick-trusting", &args),
            }
        }));
        let advice = self.line(locale, &format!("scenario-{}", scenario.id), &args![]);
        lines.push(self.line(locale, "roleplay-really", &args!["advice" => &advice]));
        lines.push(self.line(locale, "roleplay-foot", &args![]));
        Html::joined(&lines, "\n")
    }

    /// Somebody stopped before the `turn`th turn, from 0.
    #[must_use]
    pub fn roleplay_paused(&self, locale: &Locale, scenario: &Scenario, turn: usize) -> Html {
        let mark = args!["title" => &self.roleplay_title(locale, scenario)];
        let args = args!["number" => turns(turn + 1), "of" => turns(TURNS)];
        let lines = [self.line(locale, "roleplay-mark-stopped", &mark), self.line(locale, "roleplay-paused", &args)];
        Html::joined(&lines, "\n")
    }

    /// What stands above each turn, so that nobody takes it for real.
    fn roleplay_mark(&self, locale: &Locale, scenario: &Scenario, turn: usize) -> Html {
        let title = self.roleplay_title(locale, scenario);
        let args = args!["title" => &title, "number" => turns(turn + 1), "of" => turns(TURNS)];
        self.line(locale, "roleplay-mark", &args)
    }

    fn roleplay_says(&self, locale: &Locale, scenario: &Scenario, scene: &Scene) -> Html {
        let words = self.line(locale, &format!("scene-{}-{}", scenario.id, scene.name), &args![]);
        self.line(locale, "roleplay-says", &args!["words" => &words])
    }

    fn scene_part(&self, locale: &Locale, scenario: &Scenario, scene: &Scene, part: &str) -> Plain {
        self.label(locale, &format!("scene-{}-{}.{part}", scenario.id, scene.name), &args![])
    }

    fn trick_name(&self, locale: &Locale, trick: Trick) -> Plain {
        self.label(locale, &format!("trick-{trick}.name"), &args![])
    }

    /// What answers a choice that counts.
    #[must_use]
    pub fn roleplay_heard(&self, locale: &Locale, taken: &Taken<'_>) -> Plain {
        let args = args!["trick" => &self.trick_name(locale, taken.scene.trick)];
        match taken.is_wary {
            true => self.label(locale, "roleplay-heard.wary", &args),
            false => self.label(locale, "roleplay-heard.trusting", &args),
        }
    }

    /// What answers a choice at a turn that was answered before.
    #[must_use]
    pub fn roleplay_heard_before(&self, locale: &Locale, choice: Choice) -> Plain {
        self.label(locale, "roleplay-heard.before", &args!["letter" => letter(choice)])
    }

    /// What answers a choice in a run that is over.
    #[must_use]
    pub fn roleplay_over(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-heard.over", &args![])
    }

    /// What answers a button of a scenario that has changed.
    #[must_use]
    pub fn roleplay_gone(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-heard.gone", &args![])
    }

    /// What answers whoever stops.
    #[must_use]
    pub fn roleplay_stopped(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-stop.toast", &args![])
    }

    /// The button of an option.
    #[must_use]
    pub fn roleplay_letter_label(&self, locale: &Locale, choice: Choice) -> Plain {
        self.label(locale, "roleplay-option.button", &args!["letter" => letter(choice)])
    }

    /// The button that stops.
    #[must_use]
    pub fn roleplay_stop_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-stop.button", &args![])
    }

    /// The button to the next turn.
    #[must_use]
    pub fn roleplay_next_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-next.button", &args![])
    }

    /// The button to all tricks.
    #[must_use]
    pub fn roleplay_reveal_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-reveal.button", &args![])
    }

    /// The button of whoever goes on after a stop.
    #[must_use]
    pub fn roleplay_on_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-on.button", &args![])
    }

    /// The button that begins the same scenario again.
    #[must_use]
    pub fn roleplay_again_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-again.button", &args![])
    }

    /// The button to the scenarios, from a scenario.
    #[must_use]
    pub fn roleplay_menu_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-menu.button", &args![])
    }

    /// The button to the scenarios, from anywhere else.
    #[must_use]
    pub fn roleplay_invite_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "roleplay-invite.button", &args![])
    }
}

/// The letter of an option on a card.
pub(super) const fn letter(choice: Choice) -> &'static str {
    match choice {
        Choice::A => "A",
        Choice::B => "B",
        Choice::C => "C",
        Choice::D => "D",
    }
}

fn turns(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
