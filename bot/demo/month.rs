//! The month of a campaign in the demo: an office publishes the plan, classes meet, classmates confirm it, and a
//! counsellor looks. `month.json` has what each of them does and when, on the wall clock of the campus, and which
//! moments of it are worth watching.
//!
//! Whoever plays one of them on the page may be faster. A button that is not there is not pressed, and then what the
//! same person would have done in the quarter of an hour after it is left out too.

use std::collections::{HashMap, VecDeque};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::Deserialize;

use super::of_bot;
use crate::sandbox::{ButtonKind, ChatId, PersonId, Sight, World};

/// Photos that somebody sends. They are drawn, as everything here is invented.
const PHOTOS: [(&str, &[u8]); 1] = [("meeting.png", include_bytes!("meeting.png"))];

/// For how long somebody does nothing more after they found that somebody was faster.
const PATIENCE: TimeDelta = TimeDelta::minutes(15);

/// For how long somebody waits for a button that is not there.
const WAIT: TimeDelta = TimeDelta::seconds(50);

/// How often they look for it.
const LOOK: TimeDelta = TimeDelta::seconds(2);

/// `month.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Script {
    sights: Vec<Look>,
    cues: Vec<Cue>,
}

/// What is worth watching.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Look {
    /// When, by the clock on the wall.
    #[serde(with = "wall")]
    at: NaiveDateTime,
    /// Through whose eyes.
    who: String,
    /// The class in whose group; elsewhere it is the private chat with the bot.
    #[serde(rename = "in")]
    group: Option<String>,
    /// What happens, in Chinese.
    zh: String,
    /// What happens, in English.
    en: String,
}

/// Something that somebody does.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cue {
    /// When, by the clock on the wall.
    #[serde(with = "wall")]
    at: NaiveDateTime,
    /// The name of whoever does it.
    who: String,
    /// The class in whose group they do it; elsewhere it is their private chat with the bot.
    #[serde(rename = "in")]
    group: Option<String>,
    /// Words that stand above the button: the same label may mean something else below others.
    under: Option<String>,
    /// What they do.
    #[serde(flatten)]
    deed: Deed,
}

/// What somebody does.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Deed {
    /// They write this.
    Says(String),
    /// They press the newest button whose label has this in it.
    Taps(String),
    /// They open the newest link in the group of this class.
    Opens(String),
    /// They choose the option that has this in it, in the newest vote.
    Votes(String),
    /// They send a photo, one of [`PHOTOS`].
    Shows(String),
}

/// How moments are written.
mod wall {
    use chrono::NaiveDateTime;
    use serde::{Deserialize as _, Deserializer, de};

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDateTime, D::Error> {
        let text = String::deserialize(from)?;
        NaiveDateTime::parse_from_str(&text, "%Y-%m-%d %H:%M").map_err(de::Error::custom)
    }
}

/// What is still to come; nothing by default.
#[derive(Default)]
pub struct Month {
    cues: VecDeque<(DateTime<Utc>, Cue)>,
    people: HashMap<String, PersonId>,
    groups: HashMap<String, ChatId>,
    /// Until when those do nothing who found that somebody was faster.
    idle: HashMap<String, DateTime<Utc>>,
    /// When to look again for a button that is not there yet.
    look_at: Option<DateTime<Utc>>,
}

impl Month {
    /// The month that comes with the program, played by these people in these groups.
    #[must_use]
    pub fn embedded(zone: Tz, people: HashMap<String, PersonId>, groups: HashMap<String, ChatId>) -> Self {
        let cues = script().cues.into_iter().filter_map(|cue| Some((moment(cue.at, zone)?, cue))).collect();
        Self { cues, people, groups, ..Self::default() }
    }

    /// What is worth watching in it.
    #[must_use]
    pub fn sights(&self, zone: Tz) -> Vec<Sight> {
        let sight = |look: Look| {
            let (person, chat) = self.place(&look.who, look.group.as_deref())?;
            Some(Sight { at: moment(look.at, zone)?, person, chat, title: [("en", look.en), ("zh", look.zh)].into() })
        };
        script().sights.into_iter().filter_map(sight).collect()
    }

    /// Does the next thing that is due, and tells whether anything was done: the bot answers before the one after it.
    pub fn act(&mut self, world: &World) -> bool {
        let now = world.dial().now();
        while self.next().is_some_and(|next| next <= now) {
            let Some((at, cue)) = self.cues.pop_front() else { break };
            self.look_at = None;
            if self.idle.get(&cue.who).is_some_and(|until| at < *until) {
                continue;
            }
            if self.take(&cue, world).is_some() {
                return true;
            }
            if now < at + WAIT {
                // The bot may still be about to say it: it keeps to Telegram's pace.
                self.look_at = Some(now + LOOK);
                self.cues.push_front((at, cue));
            } else {
                self.idle.insert(cue.who, at + PATIENCE);
            }
        }
        false
    }

    /// Who does something next.
    #[must_use]
    pub fn next_actor(&self) -> Option<&str> {
        self.cues.front().map(|(_, cue)| cue.who.as_str())
    }

    /// When somebody does something next.
    #[must_use]
    pub fn next(&self) -> Option<DateTime<Utc>> {
        let (at, _) = self.cues.front()?;
        Some(self.look_at.unwrap_or(*at))
    }

    /// The private chats of those who do something and have begun, by their names.
    #[must_use]
    pub fn private_chats(&self, world: &World) -> Vec<(String, ChatId)> {
        let mut names: Vec<_> =
            script().cues.into_iter().filter(|cue| cue.group.is_none()).map(|cue| cue.who).collect();
        names.sort_unstable();
        names.dedup();
        let chats = names.into_iter().filter_map(|name| Some((name.clone(), ChatId::from(*self.people.get(&name)?))));
        chats.filter(|(_, chat)| world.last_message(*chat).is_some()).collect()
    }

    /// Somebody, and the group of a class or their private chat.
    fn place(&self, who: &str, group: Option<&str>) -> Option<(PersonId, ChatId)> {
        let person = *self.people.get(who)?;
        let chat = match group {
            Some(class) => *self.groups.get(class)?,
            None => ChatId::from(person),
        };
        Some((person, chat))
    }

    fn take(&self, cue: &Cue, world: &World) -> Option<()> {
        let (person, chat) = self.place(&cue.who, cue.group.as_deref())?;
        match &cue.deed {
            Deed::Says(text) => {
                if world.last_message(chat).is_none() {
                    world.starts(person, None).ok()?;
                }
                world.says(person, chat, text).ok().map(drop)
            }
            Deed::Taps(label) => taps(world, person, chat, (label, cue.under.as_deref())),
            Deed::Votes(option) => votes(world, person, chat, option),
            Deed::Shows(name) => {
                let (_, photo) = PHOTOS.iter().find(|(other, _)| other == name)?;
                world.sends_photo(person, chat, *photo, "").ok().map(drop)
            }
            Deed::Opens(class) => {
                let group = *self.groups.get(class)?;
                let link = newest_link(world, group)?;
                world.follows_link(person, &link, None).ok().map(drop)
            }
        }
    }
}

fn script() -> Script {
    serde_json::from_str(include_str!("month.json")).expect("a test reads the embedded month")
}

fn moment(at: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
    Some(at.and_local_timezone(zone).earliest()?.to_utc())
}

/// Presses the newest button of the bot's whose label has `label` in it, and the text above it `under`.
fn taps(world: &World, person: PersonId, chat: ChatId, (label, under): (&str, Option<&str>)) -> Option<()> {
    for message in of_bot(world, chat).filter(|message| under.is_none_or(|under| message.text.contains(under))) {
        for (row, buttons) in message.buttons.iter().enumerate() {
            for (column, button) in buttons.iter().enumerate() {
                if button.kind == ButtonKind::Callback && button.text.contains(label) {
                    return world.taps(person, chat, message.id, row, column).ok().map(drop);
                }
            }
        }
    }
    None
}

/// Chooses the option that has `option` in it in the newest vote.
fn votes(world: &World, person: PersonId, chat: ChatId, option: &str) -> Option<()> {
    let messages = world.messages(chat);
    let (message, poll) = messages.iter().rev().find_map(|message| Some((message.id, message.poll.as_ref()?)))?;
    let chosen = poll.options.iter().position(|other| other.text.contains(option))?;
    world.votes(person, chat, message, &[chosen]).ok()
}

/// The newest link under a message of the bot's.
fn newest_link(world: &World, group: ChatId) -> Option<String> {
    of_bot(world, group).flat_map(|message| message.buttons.into_iter().flatten()).find_map(|button| button.url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::Cast;

    #[test]
    fn the_month_is_in_order_and_played_by_the_cast() {
        let cast = Cast::embedded();
        let Script { sights, cues } = script();
        assert!(sights.is_sorted_by_key(|look| look.at) && cues.is_sorted_by_key(|cue| cue.at));
        let classmates = cast.classes.iter().flat_map(|class| &class.members);
        let names: Vec<_> = classmates.chain(&cast.staff).chain(&cast.doers).map(|player| &player.name).collect();
        let classes: Vec<_> = cast.classes.iter().map(|class| &class.name).collect();
        for cue in &cues {
            assert!(names.contains(&&cue.who), "{}", cue.who);
            let opened = if let Deed::Opens(class) = &cue.deed { Some(class) } else { None };
            for class in cue.group.iter().chain(opened) {
                assert!(classes.contains(&class), "{class}");
            }
            if let Deed::Shows(name) = &cue.deed {
                assert!(PHOTOS.iter().any(|(other, _)| other == name), "{name}");
            }
        }
        for look in &sights {
            assert!(names.contains(&&look.who), "{}", look.who);
            assert!(look.group.iter().all(|class| classes.contains(&class)), "{:?}", look.group);
        }
    }
}
