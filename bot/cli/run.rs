//! `wuzha run` and `wuzha check`, and the desk from which the other commands reach the database.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;

use super::{complain, say};
use crate::app::checkpoint::Notary;
use crate::app::mark::Mark;
use crate::app::{App, BOT_USERNAME, Parts, open_services};
use crate::channel::telegram::Telegram;
use crate::clock::Clock;
use crate::config::{Config, FREE_PER_SECOND};
use crate::plan::{Book, report};
use crate::schedule::Timetable;
use crate::service::{ServiceError, Services, contact};
use crate::store::Store;
use crate::text::Text;

/// Serves until SIGTERM or Ctrl-C, then lets what is under way end.
pub(super) async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let obstacles = config.obstacles();
    for obstacle in &obstacles {
        complain(&format!("wuzha: {obstacle}"));
    }
    if !obstacles.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    for warning in config.warnings() {
        tracing::warn!("{warning}");
    }
    let store = Store::open(config.database.url()).await.context("opening the database")?;
    let telegram = line_to_telegram(&config)?;
    let mark = Mark::of(&config);
    let notary = Notary::of(&config);
    let standing = notary.look(&store).await?;
    mark.check(&store, &standing).await?;
    let app = App::open(Parts { config, store, telegram, clock: Clock::system() }).await?;
    let services = app.services();
    for line in contact::lacking_at_the_desk(&services.store, &services.text, &services.settings.campuses).await? {
        tracing::warn!(contact.lacking = line, "somebody who calls for help finds no number on a campus");
    }
    app.run(mark, notary, standing.newest).await?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the effective configuration and everything that is found in the files it names.
pub(super) async fn check(config: Option<&Path>) -> anyhow::Result<ExitCode> {
    let config = Config::load(config)?;
    say(&config.effective());
    let mut findings = config.warnings().to_vec();
    let (book, library, more) = config.read_plan()?;
    findings.extend(more);
    let timetable = Timetable::of(&book)?;
    if let Some(folder) = &config.plan.locales {
        Text::load(folder)?;
    }
    say(&report(&findings));
    say(&format!(
        "{}: {} items, {} schedules, {} campuses; {} tips",
        book.plan.title.en,
        book.plan.items.len(),
        book.plan.schedules.len(),
        book.plan.campuses.len(),
        library.tips().len()
    ));
    if timetable.next(Clock::system().now()).is_none() {
        say(
            "the plan's schedules have all ended: nothing would be posted; a plan for this year is named by [plan] file",
        );
    }
    for obstacle in config.obstacles() {
        say(&format!("not ready for `wuzha run`: {obstacle}"));
    }
    for line in lacking(&config, &book).await {
        say(&line);
    }
    Ok(ExitCode::SUCCESS)
}

/// What campuses lack of the numbers that people in need call, as far as there is a database that knows.
async fn lacking(config: &Config, book: &Book) -> Vec<String> {
    let Ok(store) = Store::open_to_look(config.database.url()).await else { return Vec::new() };
    let campuses: Vec<_> =
        book.plan.campuses.iter().map(|campus| (campus.id.as_str().to_owned(), campus.name.clone())).collect();
    let lines = contact::lacking_at_the_desk(&store, &Text::embedded(), &campuses).await;
    store.close().await;
    // A database that an older program left does not know contacts yet; it learns of them at the next start.
    lines.unwrap_or_default()
}

fn line_to_telegram(config: &Config) -> anyhow::Result<Telegram> {
    let token = config.telegram.token.as_ref().context("no bot token: set TELOXIDE_TOKEN")?;
    let proxy = config.telegram.proxy.as_ref().map(crate::secret::Secret::reveal);
    let telegram = Telegram::new(&config.telegram.api_url, token.reveal(), proxy)?;
    Ok(if config.pace.per_second > FREE_PER_SECOND { telegram.paying() } else { telegram })
}

/// The use cases without the bot: it may run beside, in another process.
pub(super) struct Desk {
    pub(super) services: Services,
    /// The ids of the plan's campuses.
    pub(super) campuses: Vec<String>,
    /// Whether the bot has told its name to this database.
    pub(super) knows_bot: bool,
}

impl Desk {
    /// Opens the database that the configuration names.
    pub(super) async fn open(config: &Config) -> anyhow::Result<Self> {
        let store = Store::open(config.database.url()).await.context("opening the database")?;
        let (book, library, _) = config.read_plan()?;
        let campuses = book.plan.campuses.iter().map(|campus| campus.id.as_str().to_owned()).collect();
        let username = store.view().await?.kept(BOT_USERNAME).await?;
        let knows_bot = username.is_some();
        let username = username.unwrap_or_default();
        let services =
            open_services(config, Notary::of(config).code_key()?, &book, library, store, Clock::system(), &username)
                .await?;
        Ok(Self { services, campuses, knows_bot })
    }

    /// The result, with a refusal in English for the operator.
    pub(super) fn done<T>(&self, result: Result<T, ServiceError>) -> anyhow::Result<T> {
        result.map_err(|error| match error {
            ServiceError::Refused(refusal) => {
                anyhow::anyhow!("{}", self.services.text.refused(&crate::text::Locale::english(), &refusal).plain())
            }
            ServiceError::Broken(error) => error.into(),
        })
    }
}
