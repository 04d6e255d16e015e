//! A small Telegram of our own: an emulator of the Bot API over HTTP, with people, groups, a clock, faults, a
//! ground-truth log and a chat page. It knows nothing of the bot it serves, so it serves any bot.
//!
//! # For somebody else's bot
//!
//! Start it (or embed [`Sandbox`]), and point the bot at [`Sandbox::url`] with [`Sandbox::token`]: calls go to
//! `<url>/bot<token>/<method>`, files to `<url>/file/bot<token>/<path>`, by long polling or by a webhook on a
//! loopback address. The page at `<url>/` lets you be any of the people.
//!
//! Tests drive the world through [`World`] when they are in Rust:
//!
//! ```
//! # async fn story() -> anyhow::Result<()> {
//! use wuzha::sandbox::{Fault, FaultRule, Person, Sandbox, Settings};
//!
//! let sandbox = Sandbox::start(Settings::default()).await?;
//! let world = sandbox.world();
//! let li = world.add_person(Person { name: "李想".into(), ..Person::default() })?;
//! let class = world.add_group("软件2301", &[li])?;
//! world.adds_bot(li, class)?;
//! world.says(li, class, "/help")?;
//! world.faults().script(vec![FaultRule::on("sendMessage", Fault::TooManyRequests { retry_after: 35 })]);
//! // … run the bot, then look:
//! println!("{}", world.transcript(class, &Default::default()));
//! assert!(world.log().iter().all(|request| request.method != "sendMessage" || !request.delivered));
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! and over HTTP otherwise. `GET /sandbox/state`, `/sandbox/chats/{id}/messages`, `/sandbox/transcript/{id}`,
//! `/sandbox/log` (NDJSON) and `/sandbox/events` (server-sent) look; `POST` of JSON to `/sandbox/people`, `groups`,
//! `say`, `edit`, `tap`, `taps` (many at once), `vote`, `retract`, `start`, `link`, `join`, `leave`, `add_bot`, `remove_bot`, `promote_bot`,
//! `restrict_bot`, `block`, `unblock`, `migrate`, `inject`, `faults` (and `DELETE`), `clock` and `narrate` acts, and so
//! does `POST` of the bytes of a file to `/sandbox/send_file?person=…&chat=…&name=…`:
//!
//! ```sh
//! curl -d '{"name":"Li Xiang"}' -H 'content-type: application/json' $URL/sandbox/people
//! curl -d '{"person":700000001}' -H 'content-type: application/json' $URL/sandbox/start
//! curl -d '{"command":"advance","seconds":3600}' -H 'content-type: application/json' $URL/sandbox/clock
//! curl -d '{"rules":[{"method":"sendMessage","nth":{"start":1,"end":3},"fault":{"kind":"drop_reply"}}]}' \
//!      -H 'content-type: application/json' $URL/sandbox/faults
//! ```
//!
//! # What to know
//!
//! * Time is virtual and **starts paused**: dates, limits, poll closings and lifetimes follow [`Dial`], so a bot that
//!   is refused with 429 waits for the dial. Call `world.dial().play(1.0)` for real time. Latency, long polls and
//!   webhook retries are real time.
//! * Telegram's limits are on by default ([`Limits`]); error texts are Telegram's own where they are known.
//! * Privacy mode is on: in groups the bot sees commands, replies to itself and service lines, and everything once
//!   it is an administrator.
//! * `MarkdownV2` is not parsed and refused; Markdown is shown as it is; HTML is parsed like Telegram does.
//! * It listens on loopback addresses only and answers the control API only under a loopback `Host`.

mod acts;
mod answer;
mod callback;
mod chat;
mod control;
mod dial;
mod events;
mod faults;
mod files;
mod keyboard;
mod limits;
mod log;
mod message;
mod methods;
mod params;
mod poll;
mod queue;
mod random;
mod server;
mod sight;
mod state;
mod text;
mod transcript;
mod views;
mod webhook;
mod wire;
mod world;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, ensure};
use axum::extract::DefaultBodyLimit;
use axum::serve::ListenerExt;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::{CancellationToken, DropGuard};

pub use acts::Mistake;
pub use callback::{Press, TapAnswer, TapId, TapTimes};
pub use chat::{ChatId, Person, PersonId};
pub use dial::{ClockCommand, Dial, DialState, NextEvent};
pub use faults::{Fault, FaultRule};
pub use limits::{Limits, Overall};
pub use log::{Counts, LogEntry, Outcome};
pub use message::{ButtonKind, ButtonView, FileView, MessageView, OptionView, PollView, Speaker};
pub use server::Latency;
pub use sight::Sight;
pub use text::{Entity, EntityKind};
pub use transcript::TranscriptStyle;
pub use world::{Faults, World};

/// Bot API: files of up to 50 MB may be uploaded; the rest is room for the form around them.
const MAX_BODY_BYTES: usize = 51 * 1024 * 1024;
/// Real time that open connections get to end when the sandbox stops.
const FAREWELL: Duration = Duration::from_secs(2);

/// How a sandbox is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where to listen; only loopback addresses are accepted, port 0 takes a free one.
    pub listen: SocketAddr,
    /// Seed of latencies, chance faults and the first update id.
    pub seed: u64,
    /// How often the bot may send.
    pub limits: Limits,
    /// How long requests travel.
    pub latency: Latency,
    /// What the dial shows first.
    pub start: DateTime<Utc>,
    /// The zone of the page and of transcripts.
    pub zone: Tz,
    /// The bot's token; the number before the colon is its user id.
    pub token: String,
    /// The bot's username, without the `@`.
    pub username: String,
    /// The bot's name.
    pub bot_name: String,
    /// Whether messages and the texts of requests are kept. Benchmarks switch this off and look at the log only;
    /// polls are kept all the same.
    pub keep_texts: bool,
}

impl Default for Settings {
    /// A free port, Telegram's limits, no latency, 2025-04-01 08:00 in Shanghai.
    fn default() -> Settings {
        Settings {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            seed: 1,
            limits: Limits::default(),
            latency: Latency::default(),
            start: DateTime::from_timestamp(1_743_465_600, 0).unwrap_or_default(),
            zone: Tz::Asia__Shanghai,
            token: "100200300:SANDBOX-invented-token-0000000000000".to_owned(),
            username: "wuzha_demo_bot".to_owned(),
            bot_name: "无诈".to_owned(),
            keep_texts: true,
        }
    }
}

/// A running sandbox. Dropping it stops it, too, without waiting.
pub struct Sandbox {
    address: SocketAddr,
    token: String,
    world: World,
    stop: CancellationToken,
    server: JoinHandle<std::io::Result<()>>,
    _stop_on_drop: DropGuard,
}

impl Sandbox {
    /// Listens and serves in the background of the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address is not loopback or cannot be listened on, or the token has no number before its colon.
    pub async fn start(settings: Settings) -> anyhow::Result<Sandbox> {
        ensure!(
            settings.listen.ip().is_loopback(),
            "the sandbox has no passwords and listens on loopback addresses only, not on {}",
            settings.listen
        );
        let bot_id = settings.token.split(':').next().and_then(|id| id.parse().ok());
        let bot = state::Bot {
            id: bot_id.context("a token begins with the bot's number and a colon")?,
            username: settings.username,
            name: settings.bot_name,
        };
        let listener = TcpListener::bind(settings.listen)
            .await
            .with_context(|| format!("cannot listen on {}", settings.listen))?;
        let address = listener.local_addr()?;

        let stop = CancellationToken::new();
        let dial = Dial::new(settings.start);
        let books = state::Books { keep_texts: settings.keep_texts, limits: settings.limits, seed: settings.seed };
        let state = state::State::new(bot, books, settings.start, Arc::new(events::Events::new()));
        let world = World::new(state, dial, settings.zone, stop.clone());
        tokio::spawn(control::follow_dial(world.clone()));
        tokio::spawn(webhook::deliver(world.clone()));

        let api = server::Api::new(world.clone(), settings.token.clone(), settings.latency, settings.seed);
        let routes = control::routes()
            .with_state(world.clone())
            .fallback_service(axum::handler::Handler::with_state(server::serve, api))
            .layer(DefaultBodyLimit::max(MAX_BODY_BYTES));
        // Answers are small and written at once; waiting to fill packets would only add latency.
        let listener = listener.tap_io(|connection| {
            let _ = connection.set_nodelay(true);
        });
        let server = axum::serve(listener, routes).with_graceful_shutdown(stop.clone().cancelled_owned());
        Ok(Sandbox {
            address,
            token: settings.token,
            world,
            server: tokio::spawn(server.into_future()),
            _stop_on_drop: stop.clone().drop_guard(),
            stop,
        })
    }

    /// The base address, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The bot's token.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// The world behind it.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// Ends long polls, event streams and hanging requests, and waits until the port is free.
    pub async fn stop(self) {
        self.stop.cancel();
        let abort = self.server.abort_handle();
        tokio::select! {
            _ = self.server => {}
            () = dial::rest(FAREWELL) => abort.abort(),
        }
    }
}
