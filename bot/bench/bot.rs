//! The bot as it is shipped, `wuzha run`, in a process of its own.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;

use anyhow::Context as _;
use tokio::process::{Child, Command};

use super::measure::Running;
use super::telegram::TOKEN;

/// The secret of every bench's webhook.
const WEBHOOK_SECRET: &str = "an-invented-secret-of-the-benches-0000";

/// How updates come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// The bot asks for them.
    Polling,
    /// They are brought.
    Webhook,
}

/// A running bot. It ends when this is dropped.
pub struct Bot {
    running: Child,
}

impl Bot {
    /// Starts one that speaks to the Bot API at `api_url` and remembers at `database`. Its
    /// configuration is written into `folder`.
    ///
    /// # Errors
    /// When this program cannot be started again, or the folder cannot be written.
    pub fn start(api_url: &str, database: &str, folder: &Path, hearing: Hearing) -> anyhow::Result<Self> {
        Self::start_with(api_url, database, folder, hearing, "")
    }

    /// As [`start`](Self::start), with more sections of a configuration.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn start_with(
        api_url: &str,
        database: &str,
        folder: &Path,
        hearing: Hearing,
        more: &str,
    ) -> anyhow::Result<Self> {
        let config = folder.join("wuzha.toml");
        std::fs::write(&config, configuration(hearing)? + more)?;
        let running = Command::new(std::env::current_exe()?)
            .arg("run")
            .env_clear()
            .env("WUZHA_CONFIG", &config)
            .env("WUZHA_LOG", "error")
            .env("WUZHA_WEBHOOK_SECRET", WEBHOOK_SECRET)
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", api_url)
            .env("DATABASE_URL", database)
            .current_dir(folder)
            .kill_on_drop(true)
            .spawn()
            .context("starting the bot")?;
        Ok(Self { running })
    }

    /// What it uses.
    ///
    /// # Errors
    /// When it has ended.
    pub fn usage(&self) -> anyhow::Result<Running> {
        Ok(Running::numbered(self.running.id().context("the bot has ended")?))
    }

    /// Ends it as a power cut would.
    ///
    /// # Errors
    /// When it has ended by itself.
    pub async fn kill(mut self) -> anyhow::Result<()> {
        self.running.kill().await.context("the bot has ended by itself")
    }
}

fn configuration(hearing: Hearing) -> anyhow::Result<String> {
    let mut text =
        String::from("[web]\nlisten = \"off\"\n[contacts]\nsecurity_office = \"0538-0000002\"\n[telegram]\n");
    match hearing {
        Hearing::Polling => text.push_str("mode = \"polling\"\n"),
        Hearing::Webhook => {
            // Free a moment ago, so very likely free still.
            let listen = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
            write!(
                text,
                "mode = \"webhook\"\n[telegram.webhook]\nlisten = \"{listen}\"\npath = \"/telegram\"\n\
                 public_url = \"http://{listen}/telegram\"\n"
            )?;
        }
    }
    Ok(text)
}
