//! The first minutes of the demo: a monitor binds a group by hand, and a student binds herself.
//!
//! ```text
//! 08:00  the monitor adds the bot to the group of the class
//! 08:02  the monitor taps the button of the bot's card
//! 08:05  the student opens the link below the welcome, in private
//! 08:06  the student sends the last four digits of her number
//! 08:07  the student taps her masked name
//! ```
//!
//! Whoever plays one of them on the page may be faster. What was done already is not done again.

use std::collections::VecDeque;

use chrono::{DateTime, TimeDelta, Utc};

use super::cast::Player;
use super::of_bot;
use crate::sandbox::{ButtonKind, ButtonView, ChatId, MessageView, PersonId, World};

/// What happens, and how many minutes after the curtain.
const STEPS: [(i64, Step); 5] =
    [(5, Step::AddBot), (7, Step::BindGroup), (10, Step::OpenLink), (11, Step::SendDigits), (12, Step::ChooseHerself)];

/// How many of a number's last digits students identify themselves with.
const TAIL: usize = 4;

#[derive(Clone, Copy)]
enum Step {
    AddBot,
    BindGroup,
    OpenLink,
    SendDigits,
    ChooseHerself,
}

impl Step {
    fn is_the_monitors(self) -> bool {
        matches!(self, Self::AddBot | Self::BindGroup)
    }
}

/// The scene.
pub struct Scene {
    curtain: DateTime<Utc>,
    players: Option<Players>,
    steps: VecDeque<(DateTime<Utc>, Step)>,
    /// Where the student binds herself, and what that chat is called.
    private: Option<(String, ChatId)>,
}

/// Who plays in it, where, and with which digits.
struct Players {
    monitor: PersonId,
    student: PersonId,
    group: ChatId,
    tail: String,
}

impl Scene {
    /// An empty scene after the curtain has risen at that moment.
    #[must_use]
    pub fn new(curtain: DateTime<Utc>) -> Self {
        Self { curtain, players: None, steps: VecDeque::new(), private: None }
    }

    /// Lets a monitor bind the group, and a student of the class herself.
    pub fn binds(&mut self, monitor: PersonId, student: PersonId, group: ChatId, about: &Player) {
        let number = about.number.as_deref().unwrap_or_default();
        let tail = number.chars().skip(number.chars().count().saturating_sub(TAIL)).collect();
        self.players = Some(Players { monitor, student, group, tail });
        self.private = Some((about.name.clone(), student.into()));
        self.steps = STEPS.map(|(minutes, step)| (self.curtain + TimeDelta::minutes(minutes), step)).into();
    }

    /// Does what is due, and tells whether anything was done.
    pub fn act(&mut self, world: &World) -> bool {
        let now = world.dial().now();
        let Some(players) = &self.players else { return false };
        let mut has_acted = false;
        while let Some((_, step)) = self.steps.pop_front_if(|(at, _)| *at <= now) {
            let is_taken = players.take(step, world).is_some();
            has_acted |= is_taken;
            // What the monitor did not do may have been done by a visitor; the student does nothing halfway.
            if !is_taken && !step.is_the_monitors() {
                self.steps.clear();
            }
        }
        has_acted
    }

    /// When the next step is taken.
    #[must_use]
    pub fn next(&self) -> Option<DateTime<Utc>> {
        self.steps.front().map(|(at, _)| *at)
    }

    /// The chat in which the student binds herself.
    #[must_use]
    pub fn private_chat(&self) -> Option<&(String, ChatId)> {
        self.private.as_ref()
    }
}

impl Players {
    /// Takes a step; nothing when somebody was faster, which is no mistake of anybody's.
    fn take(&self, step: Step, world: &World) -> Option<()> {
        let Self { monitor, student, group, tail } = self;
        let private = ChatId::from(*student);
        match step {
            Step::AddBot => world.adds_bot(*monitor, *group).ok(),
            Step::BindGroup => taps_first(world, *monitor, *group),
            Step::OpenLink if world.last_message(private).is_some() => None,
            Step::OpenLink => {
                let link = first_button(&of_bot(world, *group).next()?)?.url.clone()?;
                world.follows_link(*student, &link, None).ok().map(drop)
            }
            Step::SendDigits => {
                let asked = world.last_message(private)?;
                let is_asked = asked.from.is_bot && asked.buttons.is_empty();
                is_asked.then(|| world.says(*student, private, tail).ok()).flatten().map(drop)
            }
            Step::ChooseHerself => taps_first(world, *student, private),
        }
    }
}

/// Presses the first button of the bot's newest message, if it tells the bot.
fn taps_first(world: &World, person: PersonId, chat: ChatId) -> Option<()> {
    let card = of_bot(world, chat).next()?;
    let tells_the_bot = first_button(&card)?.kind == ButtonKind::Callback;
    tells_the_bot.then(|| world.taps(person, chat, card.id, 0, 0).ok()).flatten().map(drop)
}

fn first_button(card: &MessageView) -> Option<&ButtonView> {
    card.buttons.first()?.first()
}
