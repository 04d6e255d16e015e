//! Role-play: somebody talks to a “fraudster” for six turns and chooses what to say; after each choice the trick behind
//! it is named.
//!
//! ```text
//! scene 1 ─▶ answer ─▶ trick ─▶ scene 2a or 2b ─▶ … ─▶ scene 6 ─▶ answer ─▶ all tricks, and what to do really
//! ```
//!
//! Where somebody is follows from what they chose, so that is all that is kept of a run.

use std::collections::BTreeSet;
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};

use super::campus::{Coded as _, coded};
use super::quiz::Choice;
use super::tip::FraudType;

/// Turns of a scenario, on every way through it.
pub const TURNS: usize = 6;

/// The fewest options of a scene.
const OPTIONS_MIN: usize = 2;

/// How long a run that was left is shown first to whoever comes back. Later they see the scenarios.
pub const FRESH: TimeDelta = TimeDelta::days(7);

/// The longest name of a scenario, in bytes: a button carries it.
const NAME_BYTES_MAX: usize = 24;

coded! {
    /// What a fraudster tries.
    Trick {
        /// A small gain first.
        Bait = "bait",
        /// Knowing things about somebody.
        Trust = "trust",
        /// Posing as authority.
        Authority = "authority",
        /// Hurrying somebody.
        Urgency = "urgency",
        /// Frightening somebody.
        Fear = "fear",
        /// Making somebody feel guilty.
        Guilt = "guilt",
        /// Telling somebody to tell nobody.
        Secrecy = "secrecy",
        /// Forged proof.
        Proof = "proof",
        /// Moving the talk elsewhere.
        Channel = "channel",
        /// Having a screen shared.
        Control = "control",
        /// Asking for a code.
        Code = "code",
        /// A pretext for which somebody pays first.
        PayFirst = "pay_first",
        /// Making it hard to stop after what was paid.
        Stakes = "stakes",
        /// Teaching somebody to lie.
        Lie = "lie",
    }
}

/// A scenario's name, for example `police`: the part of its Fluent id after `scenario-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScenarioId(String);

impl ScenarioId {
    /// The name, if it is one that a scenario can have.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let is_name = (1..=NAME_BYTES_MAX).contains(&name.len())
            && name.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_');
        is_name.then(|| Self(name.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ScenarioId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One of the options of a scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Whether it is on the safe side.
    pub is_wary: bool,
    /// The name of the scene that follows; `None` at the end.
    pub next: Option<String>,
}

/// What a fraudster says at one point of a scenario. Its words are the message `scene-<scenario>-<name>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Its name within the scenario, for example `2a`.
    pub name: String,
    /// The trick behind it.
    pub trick: Trick,
    /// What can be answered, from [`Choice::A`] on.
    pub replies: Vec<Reply>,
}

impl Scene {
    /// The option of this name.
    #[must_use]
    pub fn reply(&self, choice: Choice) -> Option<&Reply> {
        self.replies.iter().zip(Choice::ALL).find(|(_, own)| **own == choice).map(|(reply, _)| reply)
    }

    /// The names of its options.
    pub fn choices(&self) -> impl Iterator<Item = Choice> + '_ {
        Choice::ALL.iter().copied().take(self.replies.len())
    }
}

/// A scenario. Its words are the message `scenario-<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Name for good: the record of what was chosen refers to it.
    pub id: ScenarioId,
    /// The fraud it is about.
    pub fraud_type: FraudType,
    scenes: Vec<Scene>,
}

/// Why scenes make no scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Two scenes have this name.
    Twice(String),
    /// A scene has too few or too many options, or none that is on the safe side, or only such.
    Options(String),
    /// A scene leads to one that stands before it or nowhere.
    Leads(String),
    /// No way leads to a scene.
    Unreached(String),
    /// A way through this scene has not [`TURNS`] turns.
    Length(String),
}

impl Scenario {
    /// A scenario of these scenes, the first first.
    ///
    /// # Errors
    /// Why they make none.
    pub fn new(id: ScenarioId, fraud_type: FraudType, scenes: Vec<Scene>) -> Result<Self, Misfit> {
        let mut names = BTreeSet::new();
        if let Some(twice) = scenes.iter().find(|scene| !names.insert(scene.name.as_str())) {
            return Err(Misfit::Twice(twice.name.clone()));
        }
        let mut turns = vec![None; scenes.len()];
        if let Some(first) = turns.first_mut() {
            *first = Some(1);
        }
        for (place, scene) in scenes.iter().enumerate() {
            let name = || scene.name.clone();
            let Some(turn) = turns[place] else { return Err(Misfit::Unreached(name())) };
            let wary = scene.replies.iter().filter(|reply| reply.is_wary).count();
            let is_choice = (OPTIONS_MIN..=Choice::ALL.len()).contains(&scene.replies.len());
            if !is_choice || wary == 0 || wary == scene.replies.len() {
                return Err(Misfit::Options(name()));
            }
            for reply in &scene.replies {
                let Some(next) = &reply.next else {
                    if turn == TURNS {
                        continue;
                    }
                    return Err(Misfit::Length(name()));
                };
                let next = scenes.iter().position(|scene| scene.name == *next).filter(|next| *next > place);
                let next = next.ok_or_else(|| Misfit::Leads(name()))?;
                if turn == TURNS || turns[next].is_some_and(|known| known != turn + 1) {
                    return Err(Misfit::Length(name()));
                }
                turns[next] = Some(turn + 1);
            }
        }
        Ok(Self { id, fraud_type, scenes })
    }

    /// Every scene, in the order of the file.
    #[must_use]
    pub fn scenes(&self) -> &[Scene] {
        &self.scenes
    }

    /// The scenes that these choices led through, and the one that waits for a choice; `None` when the scenario has no
    /// such way any more.
    #[must_use]
    pub fn way(&self, choices: &[Choice]) -> Option<Way<'_>> {
        let mut taken = Vec::with_capacity(choices.len());
        let mut scene = self.scenes.first();
        for choice in choices {
            let here = scene?;
            let reply = here.reply(*choice)?;
            taken.push(Taken { scene: here, choice: *choice, is_wary: reply.is_wary });
            scene = match &reply.next {
                Some(next) => Some(self.scenes.iter().find(|scene| scene.name == *next)?),
                None => None,
            };
        }
        Some(Way { taken, next: scene })
    }
}

/// A scene that somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken<'a> {
    /// The scene.
    pub scene: &'a Scene,
    /// What they chose.
    pub choice: Choice,
    /// Whether that is on the safe side.
    pub is_wary: bool,
}

/// Where somebody is in a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way<'a> {
    /// The scenes behind them.
    pub taken: Vec<Taken<'a>>,
    /// The scene that waits for a choice; `None` at the end.
    pub next: Option<&'a Scene>,
}

/// Every scenario there is, in the order in which they are offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    scenarios: Vec<Scenario>,
}

impl Stage {
    /// These scenarios; of two with one id, the first.
    #[must_use]
    pub fn new(mut scenarios: Vec<Scenario>) -> Self {
        let mut ids = BTreeSet::new();
        scenarios.retain(|scenario| ids.insert(scenario.id.clone()));
        Self { scenarios }
    }

    /// All of them.
    #[must_use]
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// The scenario called `id`.
    #[must_use]
    pub fn scenario(&self, id: &ScenarioId) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.id == *id)
    }
}

/// The number of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlayId(pub i64);

/// A run of somebody's through a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Play {
    /// Its number.
    pub id: PlayId,
    /// The account of whoever plays.
    pub account: i64,
    /// The scenario.
    pub scenario: ScenarioId,
    /// The how-manieth of theirs through this scenario, from 1.
    pub nth: u32,
    /// What they chose, turn by turn.
    pub choices: Vec<Choice>,
    /// When it began.
    pub began_at: DateTime<Utc>,
    /// When it ended; `None` while it can go on.
    pub ended_at: Option<DateTime<Utc>>,
}

/// What a choice comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It counts, and these are the choices with it.
    Counts(Vec<Choice>),
    /// This one was made before and stays.
    Before(Choice),
    /// The run is over.
    Over,
    /// The scenario has changed, or the button is none of the scene that waits.
    Gone,
}

impl Play {
    /// What it comes to that somebody chooses this at a turn, counted from 0. The first choice is the only one.
    #[must_use]
    pub fn hear(&self, scenario: &Scenario, turn: usize, choice: Choice) -> Heard {
        if let Some(before) = self.choices.get(turn) {
            return Heard::Before(*before);
        }
        if self.ended_at.is_some() {
            return Heard::Over;
        }
        let way = scenario.way(&self.choices).filter(|way| way.taken.len() == turn);
        match way.and_then(|way| way.next).and_then(|scene| scene.reply(choice)) {
            Some(_) => Heard::Counts(self.choices.iter().copied().chain([choice]).collect()),
            None => Heard::Gone,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(name: &str, replies: &[(bool, Option<&str>)]) -> Scene {
        let reply = |(is_wary, next): &(bool, Option<&str>)| Reply { is_wary: *is_wary, next: next.map(str::to_owned) };
        Scene { name: name.to_owned(), trick: Trick::Bait, replies: replies.iter().map(reply).collect() }
    }

    fn straight() -> Vec<Scene> {
        let mut scenes: Vec<Scene> = (1..6)
            .map(|n| format!("{}", n + 1))
            .zip(1..)
            .map(|(next, n)| scene(&n.to_string(), &[(false, Some(next.as_str())), (true, Some(next.as_str()))]))
            .collect();
        scenes.push(scene("6", &[(false, None), (true, None)]));
        scenes
    }

    fn made(scenes: Vec<Scene>) -> Result<Scenario, Misfit> {
        Scenario::new(ScenarioId::parse("test").expect("a name"), FraudType::new("police"), scenes)
    }

    #[test]
    fn a_scenario_has_six_turns_on_every_way_and_a_choice_in_each_scene() {
        assert!(made(straight()).is_ok());
        let name = |name: &str| name.to_owned();

        let mut twice = straight();
        twice[3].name = name("2");
        assert_eq!(made(twice), Err(Misfit::Twice(name("2"))));

        let mut one = straight();
        one[1].replies.pop();
        assert_eq!(made(one), Err(Misfit::Options(name("2"))));

        let mut wary = straight();
        wary[1].replies[0].is_wary = true;
        assert_eq!(made(wary), Err(Misfit::Options(name("2"))));

        let mut back = straight();
        back[2].replies[0].next = Some(name("1"));
        assert_eq!(made(back), Err(Misfit::Leads(name("3"))));

        let mut short = straight();
        short[1].replies[0].next = Some(name("5"));
        assert_eq!(made(short), Err(Misfit::Length(name("4"))));

        let mut ends = straight();
        ends[4].replies[1].next = None;
        assert_eq!(made(ends), Err(Misfit::Length(name("5"))));

        let mut lonely = straight();
        lonely.insert(2, scene("x", &[(false, Some("3")), (true, Some("3"))]));
        assert_eq!(made(lonely), Err(Misfit::Unreached(name("x"))));
    }

    #[test]
    fn a_name_fits_into_a_button() {
        assert_eq!(ScenarioId::parse("customer_service").map(|id| id.to_string()), Some("customer_service".to_owned()));
        for bad in ["", "Police", "a.b", "a-b", &"x".repeat(25)] {
            assert_eq!(ScenarioId::parse(bad), None, "{bad}");
        }
    }
}
