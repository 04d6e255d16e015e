//! The emulated Telegram, in a process of its own.

use std::collections::BTreeMap;
use std::process::Stdio;

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

use super::{LatencyMs, Overall};
use crate::sandbox::{PersonId, Press};

/// The token that every bench uses.
pub const TOKEN: &str = "100200300:SANDBOX-invented-token-0000000000000";

/// What is emulated.
#[derive(Clone, Copy, Debug)]
pub struct Emulated {
    /// Groups with the bot in them.
    pub groups: u32,
    /// People, spread evenly over the groups.
    pub people: usize,
    /// The limit over all chats.
    pub overall: Overall,
    /// The latency each way.
    pub latency: LatencyMs,
    /// Whether texts are forgotten, and buttons with them.
    pub is_lean: bool,
}

/// A running emulator. It ends when this is dropped.
pub struct Telegram {
    _running: Child,
    client: reqwest::Client,
    /// Its address.
    pub url: String,
}

/// What the emulator counted.
#[derive(Debug, Deserialize)]
pub struct Counted {
    /// Requests that were performed.
    pub delivered: u64,
    /// Requests refused for coming too fast.
    pub too_many_requests: u64,
    /// Requests by method.
    requests: BTreeMap<String, u64>,
}

impl Counted {
    /// How often `method` was called.
    #[must_use]
    pub fn of(&self, method: &str) -> u64 {
        self.requests.get(method).copied().unwrap_or(0)
    }
}

/// A group and who is in it.
#[derive(Debug, Deserialize)]
pub struct Group {
    /// Its number.
    pub id: i64,
    /// Its members.
    pub members: Vec<PersonId>,
}

/// When a button was pressed and when the press was answered.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct TapTimes {
    /// The press.
    pub at: DateTime<Utc>,
    /// The answer.
    pub answered_at: Option<DateTime<Utc>>,
}

impl Telegram {
    /// Starts one.
    ///
    /// # Errors
    /// When this program cannot be started again.
    pub async fn start(emulated: Emulated) -> anyhow::Result<Self> {
        let Emulated { groups, people, overall, latency, is_lean } = emulated;
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["sandbox", "--port", "0", "--token", TOKEN]);
        command.args(["--groups", &groups.to_string(), "--people", &people.to_string()]);
        command.args(["--overall", &overall.to_string(), "--latency", &latency.to_string()]);
        if is_lean {
            command.arg("--lean");
        }
        let mut running = command.stdout(Stdio::piped()).kill_on_drop(true).spawn().context("starting the sandbox")?;
        let output = running.stdout.take().context("the sandbox has no output")?;
        let mut lines = BufReader::new(output).lines();
        let line = lines.next_line().await?.context("the sandbox said nothing")?;
        let url =
            line.split_whitespace().find(|word| word.starts_with("http")).context("the sandbox named no address")?;
        Ok(Self { url: url.to_owned(), client: reqwest::Client::new(), _running: running })
    }

    /// The bot's line to it.
    ///
    /// # Errors
    /// Never for the address it has.
    pub fn line(&self) -> anyhow::Result<crate::channel::telegram::Telegram> {
        crate::channel::telegram::Telegram::new(&self.url, TOKEN, None)
    }

    /// The groups it started with.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn groups(&self) -> anyhow::Result<Vec<Group>> {
        #[derive(Deserialize)]
        struct World {
            chats: Vec<Group>,
        }
        let world: World = self.look("state").await?;
        Ok(world.chats.into_iter().filter(|chat| chat.id < 0).collect())
    }

    /// Everybody there is.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn people(&self) -> anyhow::Result<Vec<PersonId>> {
        #[derive(Deserialize)]
        struct Somebody {
            id: PersonId,
        }
        #[derive(Deserialize)]
        struct World {
            people: Vec<Somebody>,
        }
        let world: World = self.look("state").await?;
        Ok(world.people.into_iter().map(|somebody| somebody.id).collect())
    }

    /// What it counted so far.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn counted(&self) -> anyhow::Result<Counted> {
        self.look("counts").await
    }

    /// Sets its clock forward: a bot with another does not answer what was written long ago.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn set_clock(&self, at: DateTime<Utc>) -> anyhow::Result<()> {
        self.act::<serde_json::Value>("clock", &json!({ "command": "until", "at": at })).await.map(drop)
    }

    /// Has somebody open the chat with the bot and say nothing.
    ///
    /// # Errors
    /// When there is no such person.
    pub async fn opens(&self, person: PersonId) -> anyhow::Result<()> {
        self.act::<serde_json::Value>("unblock", &json!({ "person": person })).await.map(drop)
    }

    /// Has somebody write to the bot in private, and gives the number of the message.
    ///
    /// # Errors
    /// When there is no such person.
    pub async fn says(&self, person: PersonId, text: &str) -> anyhow::Result<i64> {
        #[derive(Deserialize)]
        struct Said {
            message: i64,
        }
        let Said { message } = self.act("say", &json!({ "person": person, "chat": person, "text": text })).await?;
        Ok(message)
    }

    /// Presses buttons all at once, and says when that was done.
    ///
    /// # Errors
    /// When one of the buttons is not there.
    pub async fn tap(&self, presses: &[Press]) -> anyhow::Result<DateTime<Utc>> {
        #[derive(Deserialize)]
        struct Done {
            at: DateTime<Utc>,
        }
        let Done { at } = self.act("taps", &presses).await?;
        Ok(at)
    }

    /// When each button was pressed and answered.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn tap_times(&self) -> anyhow::Result<Vec<TapTimes>> {
        self.look("taps").await
    }

    /// Has an update wait that no bot can do anything with.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn send_nonsense(&self) -> anyhow::Result<()> {
        self.act::<serde_json::Value>("inject", &json!({ "update": { "something_of_2031": {} } })).await.map(drop)
    }

    async fn look<T: DeserializeOwned>(&self, what: &str) -> anyhow::Result<T> {
        let answer = self.client.get(format!("{}/sandbox/{what}", self.url)).send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }

    async fn act<T: DeserializeOwned>(&self, what: &str, body: &impl Serialize) -> anyhow::Result<T> {
        let request = self.client.post(format!("{}/sandbox/{what}", self.url));
        let request = request.header("content-type", "application/json").body(serde_json::to_vec(body)?);
        let answer = request.send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }
}
