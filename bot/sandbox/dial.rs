//! The sandbox's virtual clock. Message dates, limits and lifetimes follow the dial, so a whole campaign can be
//! played in minutes, or stand still while a test looks. The only file of the sandbox that knows real time.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, watch};

/// A clock that can be set, stopped and played at any speed. Clones share the same hands. It starts paused.
#[derive(Clone)]
pub struct Dial {
    hands: Arc<Mutex<Hands>>,
    changes: watch::Sender<DialState>,
    born: Instant,
}

/// What the dial shows at one moment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DialState {
    /// The virtual time.
    pub now: DateTime<Utc>,
    /// Virtual seconds per real second while playing.
    pub speed: f64,
    /// Whether virtual time is running.
    pub playing: bool,
    /// What the driver of the clock says will happen next.
    pub next_event: Option<NextEvent>,
}

/// The next thing that will happen in the world, announced by whoever drives the clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NextEvent {
    /// When it is due, in virtual time.
    pub at: DateTime<Utc>,
    /// A few words for the page.
    pub label: String,
}

/// What the buttons of the page ask of the clock.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum ClockCommand {
    /// Run at this many virtual seconds per real second.
    Play {
        /// Virtual seconds per real second.
        speed: f64,
    },
    /// Stand still.
    Pause,
    /// Jump forward.
    Advance {
        /// Virtual seconds to jump.
        seconds: u32,
    },
    /// Jump to a moment, if it is still to come.
    Until {
        /// The moment.
        at: DateTime<Utc>,
    },
    /// Jump to the announced next event.
    #[serde(rename = "next")]
    NextEvent,
}

struct Hands {
    anchor: DateTime<Utc>,
    anchored_at: Instant,
    speed: f64,
    playing: bool,
    next_event: Option<NextEvent>,
    conductor: Option<mpsc::UnboundedSender<ClockCommand>>,
}

impl Dial {
    /// A paused dial showing `start`.
    pub fn new(start: DateTime<Utc>) -> Dial {
        let hands = Hands {
            anchor: start,
            anchored_at: real_now(),
            speed: 1.0,
            playing: false,
            next_event: None,
            conductor: None,
        };
        let (changes, _) = watch::channel(hands.state());
        Dial { hands: Arc::new(Mutex::new(hands)), changes, born: real_now() }
    }

    /// The virtual time.
    pub fn now(&self) -> DateTime<Utc> {
        self.hands().now()
    }

    /// What the dial shows.
    pub fn state(&self) -> DialState {
        self.hands().state()
    }

    /// Jumps to `time`, forward or back; keeps running if it was.
    pub fn set(&self, time: DateTime<Utc>) {
        self.turn(|hands| hands.anchor = time);
    }

    /// Jumps forward by `step`; keeps running if it was.
    pub fn advance(&self, step: Duration) {
        self.turn(|hands| hands.anchor = later(hands.anchor, step));
    }

    /// Runs at `speed` virtual seconds per real second. A speed that is not a positive number pauses.
    pub fn play(&self, speed: f64) {
        self.turn(|hands| {
            hands.playing = speed.is_finite() && speed > 0.0;
            if hands.playing {
                hands.speed = speed;
            }
        });
    }

    /// Stands still.
    pub fn pause(&self) {
        self.turn(|hands| hands.playing = false);
    }

    /// Announces what happens next, for the page and for its "next" button.
    pub fn set_next_event(&self, next_event: Option<NextEvent>) {
        self.turn(|hands| hands.next_event = next_event);
    }

    /// From now on the clock buttons of the page are handed to the caller, who alone moves the dial.
    /// Dropping the receiver gives the dial back to the buttons.
    pub fn attach_conductor(&self) -> mpsc::UnboundedReceiver<ClockCommand> {
        let (sender, receiver) = mpsc::unbounded_channel();
        self.hands().conductor = Some(sender);
        receiver
    }

    /// Hands a command to the conductor, or obeys it when there is none.
    pub fn command(&self, command: ClockCommand) {
        let conductor = self.hands().conductor.clone();
        if conductor.is_some_and(|conductor| conductor.send(command).is_ok()) {
            return;
        }
        match command {
            ClockCommand::Play { speed } => self.play(speed),
            ClockCommand::Pause => self.pause(),
            ClockCommand::Advance { seconds } => self.advance(Duration::from_secs(seconds.into())),
            ClockCommand::Until { at } => self.set(at.max(self.now())),
            ClockCommand::NextEvent => {
                let next_event = self.hands().next_event.take();
                if let Some(event) = next_event {
                    self.set(event.at.max(self.now()));
                }
            }
        }
    }

    /// Wakes whenever the dial is set, advanced, played, paused or given a next event (not at every tick).
    pub fn changed(&self) -> watch::Receiver<DialState> {
        self.changes.subscribe()
    }

    /// Real time since the dial was made.
    pub fn real_elapsed(&self) -> Duration {
        self.born.elapsed()
    }

    fn turn(&self, change: impl FnOnce(&mut Hands)) {
        {
            let mut hands = self.hands();
            hands.anchor = hands.now();
            hands.anchored_at = real_now();
            change(&mut hands);
        }
        // Not under the lock: whoever looks at the change may ask for the time while looking.
        self.changes.send_modify(|shown| *shown = self.state());
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Hands {
    fn now(&self) -> DateTime<Utc> {
        if self.playing { later(self.anchor, self.anchored_at.elapsed().mul_f64(self.speed)) } else { self.anchor }
    }

    fn state(&self) -> DialState {
        DialState { now: self.now(), speed: self.speed, playing: self.playing, next_event: self.next_event.clone() }
    }
}

/// Sleeps in real time: network latency, long polls and webhook retries are not the dial's business.
pub async fn rest(real: Duration) {
    if !real.is_zero() {
        tokio::time::sleep(real).await;
    }
}

/// `time + step`, or `time` itself past the end of the calendar.
fn later(time: DateTime<Utc>, step: Duration) -> DateTime<Utc> {
    TimeDelta::from_std(step).ok().and_then(|step| time.checked_add_signed(step)).unwrap_or(time)
}

/// Real time, from which virtual time is derived.
fn real_now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "the dial is the sandbox's home of measured time")]
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a literal time")
    }

    #[test]
    fn a_paused_dial_moves_only_by_hand() {
        let dial = Dial::new(at("2025-04-01T00:00:00Z"));
        assert_eq!(dial.now(), at("2025-04-01T00:00:00Z"));
        dial.advance(Duration::from_secs(90));
        assert_eq!(dial.now(), at("2025-04-01T00:01:30Z"));
        dial.set(at("2025-03-01T00:00:00Z"));
        assert_eq!(dial.now(), at("2025-03-01T00:00:00Z"));
    }

    #[test]
    fn a_playing_dial_keeps_its_place_when_paused() {
        let dial = Dial::new(at("2025-04-01T00:00:00Z"));
        dial.play(1e9);
        while dial.now() < at("2025-04-01T00:00:10Z") {
            std::hint::spin_loop();
        }
        dial.pause();
        let stopped = dial.now();
        assert!(stopped >= at("2025-04-01T00:00:10Z"));
        assert_eq!(dial.now(), stopped);
    }

    #[test]
    fn commands_go_to_the_conductor_and_back_to_the_dial_when_it_leaves() {
        let dial = Dial::new(at("2025-04-01T00:00:00Z"));
        let mut conductor = dial.attach_conductor();
        dial.command(ClockCommand::Advance { seconds: 60 });
        assert_eq!(conductor.try_recv(), Ok(ClockCommand::Advance { seconds: 60 }));
        assert_eq!(dial.now(), at("2025-04-01T00:00:00Z"));
        drop(conductor);
        dial.command(ClockCommand::Advance { seconds: 60 });
        assert_eq!(dial.now(), at("2025-04-01T00:01:00Z"));
        for wanted in ["2025-04-01T08:00:00Z", "2025-03-31T00:00:00Z"] {
            dial.command(ClockCommand::Until { at: at(wanted) });
            assert_eq!(dial.now(), at("2025-04-01T08:00:00Z"));
        }
    }

    #[test]
    fn the_next_button_jumps_to_the_announced_event_once() {
        let dial = Dial::new(at("2025-04-01T00:00:00Z"));
        let event = NextEvent { at: at("2025-04-01T04:10:00Z"), label: "daily tip".into() };
        dial.set_next_event(Some(event));
        dial.command(ClockCommand::NextEvent);
        assert_eq!(dial.now(), at("2025-04-01T04:10:00Z"));
        assert_eq!(dial.state().next_event, None);
    }
}
