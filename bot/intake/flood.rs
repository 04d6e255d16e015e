//! People who send commands faster than anybody reads answers.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

/// Commands that one person may send within [`WINDOW`].
const COMMANDS_MAX: u32 = 20;

/// How long commands are counted together.
const WINDOW: TimeDelta = TimeDelta::minutes(1);

/// How many people are remembered before those whose time is over are forgotten.
const REMEMBERED_MAX: usize = 10_000;

/// What to do with one more command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Patience {
    /// Answer it.
    Enough,
    /// Say that it is too much.
    JustLost,
    /// Say nothing.
    Lost,
}

/// The commands of the last minute, by person. It is lost with the process, which costs a flooder
/// nothing and us little.
#[derive(Debug, Default)]
pub(super) struct Flood {
    people: HashMap<i64, Window>,
}

#[derive(Debug)]
struct Window {
    ends_at: DateTime<Utc>,
    commands: u32,
}

impl Flood {
    /// Counts a command of `account`.
    pub(super) fn count(&mut self, account: i64, now: DateTime<Utc>) -> Patience {
        if self.people.len() > REMEMBERED_MAX {
            self.people.retain(|_, window| window.ends_at > now);
        }
        let window = self.people.entry(account).or_insert(Window { ends_at: now + WINDOW, commands: 0 });
        // A clock that was set back must not silence anybody for longer than a window.
        if window.ends_at <= now || window.ends_at > now + WINDOW {
            *window = Window { ends_at: now + WINDOW, commands: 0 };
        }
        window.commands = window.commands.saturating_add(1);
        match window.commands {
            ..=COMMANDS_MAX => Patience::Enough,
            commands if commands == COMMANDS_MAX + 1 => Patience::JustLost,
            _ => Patience::Lost,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().expect("a valid moment")
    }

    #[test]
    fn twenty_commands_a_minute_are_answered_one_more_is_told_so_and_the_rest_is_silence() {
        let mut flood = Flood::default();
        let now = moment("2025-04-01T00:00:00Z");

        let patience: Vec<_> = (0..23).map(|_| flood.count(42, now)).collect();

        assert!(patience[..20].iter().all(|patience| *patience == Patience::Enough));
        assert_eq!(patience[20..], [Patience::JustLost, Patience::Lost, Patience::Lost]);
        assert_eq!(flood.count(43, now), Patience::Enough);
        assert_eq!(flood.count(42, moment("2025-04-01T00:01:00Z")), Patience::Enough);
    }

    #[test]
    fn a_clock_set_back_forgives() {
        let mut flood = Flood::default();
        for _ in 0..30 {
            flood.count(42, moment("2025-04-01T03:00:00Z"));
        }

        assert_eq!(flood.count(42, moment("2025-04-01T00:00:00Z")), Patience::Enough);
    }
}
