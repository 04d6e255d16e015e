//! What the invented classmates do by themselves: they read what comes and tap a button under a tip.
//!
//! Whoever plays a person on the page does so beside this crowd; the same person may tap twice, and
//! the bot must not mind.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use chrono::{DateTime, TimeDelta, Utc};

use crate::sandbox::{ButtonKind, ChatId, PersonId, World};

/// Of the members of a class, this many in eight press the first button of a new tip.
const EAGER_OF_EIGHT: i64 = 6;

/// The first tap comes after so many minutes, and the others in the hour after it.
const FIRST_TAP_MINUTES: i64 = 1;

/// When a tap is due, and the chat, the person, the message and the button's column.
type DueTap = (DateTime<Utc>, i64, i64, i64, usize);

/// The crowd of the demo.
pub struct Crowd {
    groups: Vec<(ChatId, Vec<PersonId>)>,
    seen: HashMap<ChatId, i64>,
    taps: BinaryHeap<Reverse<DueTap>>,
}

impl Crowd {
    /// The members of `groups`.
    #[must_use]
    pub fn new(groups: Vec<(ChatId, Vec<PersonId>)>) -> Self {
        Self { groups, seen: HashMap::new(), taps: BinaryHeap::new() }
    }

    /// Looks at what is new in the groups, does what is due, and tells whether anything was done.
    pub fn act(&mut self, world: &World) -> bool {
        let now = world.dial().now();
        self.read(world, now);
        let mut has_acted = false;
        while let Some(Reverse((at, chat, person, message, column))) = self.taps.peek().copied()
            && at <= now
        {
            self.taps.pop();
            // A card whose buttons are gone by now has no taps; that is no mistake of anybody's.
            has_acted |= world.taps(PersonId(person), ChatId(chat), message, 0, column).is_ok();
        }
        has_acted
    }

    /// When somebody taps next.
    #[must_use]
    pub fn next(&self) -> Option<DateTime<Utc>> {
        self.taps.peek().map(|Reverse((at, ..))| *at)
    }

    fn read(&mut self, world: &World, now: DateTime<Utc>) {
        for (chat, members) in &self.groups {
            let last_seen = self.seen.entry(*chat).or_default();
            for message in world.messages_since(*chat, *last_seen) {
                *last_seen = message.id;
                if !message.from.is_bot {
                    continue;
                }
                let buttons = message.buttons.first().into_iter().flatten().enumerate();
                let tells_the_bot = buttons.filter(|(_, button)| button.kind == ButtonKind::Callback);
                let columns: Vec<_> = tells_the_bot.map(|(column, _)| column).collect();
                let [got_it, .., why] = columns.as_slice() else { continue };
                for member in members {
                    let mood = mood(chat.0, message.id, member.0);
                    if mood % 8 < EAGER_OF_EIGHT {
                        let at = now + TimeDelta::minutes(FIRST_TAP_MINUTES) + TimeDelta::seconds(mood % 3_600);
                        // One in eleven wants to know why this tip came.
                        let column = if mood % 11 == 0 { *why } else { *got_it };
                        self.taps.push(Reverse((at, chat.0, member.0, message.id, column)));
                    }
                }
            }
        }
    }
}

/// A number that looks like chance and is the same in every run.
fn mood(chat: i64, message: i64, person: i64) -> i64 {
    let mixed = [chat, message, person].iter().fold(0x9e37_79b9_7f4a_7c15_u64, |mixed, part| {
        (mixed ^ part.unsigned_abs()).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(31)
    });
    i64::try_from(mixed >> 2).expect("two bits are free")
}
