//! Puts everything together: one store, one line to Telegram, and the loops that hear, keep time
//! and speak.
//!
//! The same parts run in two ways. [`App::run`] lets every loop run by itself. [`App::settle`] does
//! whatever is due at the present moment and returns: the demo and the tests move the clock between
//! two settlings.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Timelike as _, Utc};
use tokio::sync::Notify;

use crate::channel::Channel;
use crate::channel::telegram::Telegram;
use crate::channel::telegram::updates::Reader;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::calendar::{MinuteOfDay, QuietHours};
use crate::domain::campus::Bilingual;
use crate::domain::tip::Library;
use crate::intake::Intake;
use crate::intake::poll::Poller;
use crate::outbox::{Engine, Outbox, Pace, Quiet};
use crate::plan::{Book, check, drip, quiz, roleplay};
use crate::schedule::{Scheduler, Timetable};
use crate::secret::Key;
use crate::secret::vault::Vault;
use crate::service::ledger::export::Vouchers;
use crate::service::{Services, Settings, case, doubt, item, question, words as translation};
use crate::store::{Lead, Proofs, Store};
use crate::text::Text;

pub mod checkpoint;
use checkpoint::Notary;
use exports::Exports;

mod exports;
pub mod mark;
mod serve;

/// Under which name the database keeps the key of our buttons.
const BUTTON_KEY: &str = "button_key";

/// Under which name the database keeps the key of the roster.
const ROSTER_KEY: &str = "roster_key";

/// What the file of the keys that seal ends in.
const CASE_KEY: &str = ".case-key";

/// Under which name the database keeps the number of the bot it belongs to.
const BOT_ID: &str = "bot_id";

/// Under which name the database keeps the bot's user name, for links made by the command line.
pub const BOT_USERNAME: &str = "bot_username";

/// What an app is made of.
pub struct Parts {
    /// The configuration.
    pub config: Config,
    /// The database.
    pub store: Store,
    /// The line to Telegram.
    pub telegram: Telegram,
    /// The clock.
    pub clock: Clock,
}

/// The bot.
pub struct App {
    services: Arc<Services>,
    outbox: Outbox,
    engine: Engine,
    intake: Intake,
    poller: Poller,
    scheduler: Scheduler,
    exports: Exports,
    lead: Lead,
    config: Config,
    telegram: Telegram,
}

impl App {
    /// Takes the lead of the database, introduces itself to Telegram, and takes over what an earlier
    /// process left behind.
    ///
    /// # Errors
    /// When another process serves the database, Telegram does not know the token, or the token is
    /// another bot's than the one this database belongs to.
    pub async fn open(parts: Parts) -> anyhow::Result<Self> {
        let Parts { config, store, telegram, clock } = parts;
        let lead = store.lead().await?;
        let (book, library, _) = config.read_plan()?;
        let timetable = Timetable::of(&book)?;
        if timetable.next(clock.now()).is_none() {
            tracing::warn!("the plan's schedules have all ended, so nothing will be posted by the clock");
        }
        let myself = telegram.introduce().await.context("asking Telegram who we are (getMe)")?;
        belong_to(&store, myself.id, &myself.username).await?;

        let codes = Notary::of(&config).code_key()?;
        let services =
            open_services(&config, codes, &book, library, store.clone(), clock.clone(), &myself.username).await?;
        let quiet = Quiet { hours: services.settings.quiet_hours, zone: services.settings.zone };
        item::plan::load_at_start(&services).await?;
        let services = Arc::new(services);
        let channel: Arc<dyn Channel> = Arc::new(telegram.clone());
        let outbox = Outbox::new(store, Arc::clone(&channel), clock, pace(&config), Some(quiet));
        let engine = outbox.engine().await?;
        let waking = outbox.clone();
        let ordered = Arc::new(Notify::new());
        let notary = Notary::of(&config);
        let vouchers: Vouchers = Arc::new(move || notary.vouchers());
        let exports = Exports::new(Arc::clone(&services), outbox.clone(), Arc::clone(&ordered), vouchers);
        let reader = Reader::new(&services.settings.bot_username);
        let intake = Intake::new(Arc::clone(&services), reader, channel, move || {
            waking.wake();
            ordered.notify_one();
        });
        let poller = Poller::new(telegram.clone(), intake.clone());
        let scheduler = Scheduler::new(Arc::clone(&services), timetable);
        Ok(Self { services, outbox, engine, intake, poller, scheduler, exports, lead, config, telegram })
    }

    /// What the use cases work with.
    #[must_use]
    pub fn services(&self) -> &Services {
        &self.services
    }

    /// Hears everything that was said, does everything that is due, says everything that may be said
    /// at this moment of the clock. Returns the next moment at which there is something to do.
    ///
    /// # Errors
    /// When the database or Telegram cannot be reached.
    pub async fn settle(&mut self) -> anyhow::Result<Option<DateTime<Utc>>> {
        loop {
            let heard = self.poller.poll_once().await? + self.intake.drain().await?;
            let (next_due, planned) = self.scheduler.tick().await?;
            let next_send = self.engine.drain().await?;
            let made = self.exports.drain().await?;
            if heard == 0 && planned == 0 && made == 0 {
                let next_try = self.intake.resting_until().await;
                let next_doubt = doubt::next_due(&self.services).await?;
                return Ok([next_due, next_send, next_try, next_doubt]
                    .into_iter()
                    .flatten()
                    .min()
                    .map(Clock::shown_from));
            }
        }
    }

    /// Goes on saying what waits for its turn, and does nothing else: a bot that serves, too, looks at its timetable a
    /// few times a minute and not between any two of its messages. Returns the next moment at which more may be said.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn speak(&mut self) -> anyhow::Result<Option<DateTime<Utc>>> {
        Ok(self.engine.proceed().await?)
    }

    /// Offers the commands in the messenger's menus, in every language; best effort.
    pub async fn offer_commands(&self) {
        serve::offer_commands(&self.telegram, &self.services).await;
    }

    /// What the schedule does next, and when.
    #[must_use]
    pub fn next_occasion(&self) -> Option<(DateTime<Utc>, String)> {
        self.scheduler.next()
    }

    /// Lets go of the database.
    pub async fn close(self) {
        self.services.store.close().await;
        self.lead.give_up().await;
    }
}

/// Makes sure that a database serves one bot only: another bot's token would leave every group
/// wondering who speaks.
async fn belong_to(store: &Store, id: i64, username: &str) -> anyhow::Result<()> {
    let mut tx = store.begin().await?;
    let known = tx.keep(BOT_ID, &id.to_string()).await?;
    anyhow::ensure!(
        known == id.to_string(),
        "this database belongs to the bot {known}, and the token is that of {id} (@{username}): \
         use the token of the same bot, or another database"
    );
    tx.keep(BOT_USERNAME, username).await?;
    tx.commit().await?;
    Ok(())
}

/// The use cases over `store`. `codes` is the key of the codes below posts.
///
/// # Errors
/// When the database cannot be read, or holds a key that is none.
pub async fn open_services(
    config: &Config,
    codes: Key,
    book: &Book,
    library: Library,
    store: Store,
    clock: Clock,
    bot_username: &str,
) -> anyhow::Result<Services> {
    let mut tx = store.begin().await?;
    let key = tx.keep(BUTTON_KEY, Key::random().to_hex().reveal()).await?;
    let roster_key = tx.keep(ROSTER_KEY, Key::random().to_hex().reveal()).await?;
    tx.commit().await?;
    let key = Key::from_hex(&key).context("the database's button key is damaged")?;
    let roster_key = Key::from_hex(&roster_key).context("the database's roster key is damaged")?;
    let vault = Vault::read_or_make(&case_key(config))?;
    let text = config.plan.locales.as_deref().map_or_else(|| Ok(Text::embedded()), Text::load)?;
    let settings = Settings {
        campuses: book.plan.campuses.iter().map(|it| (it.id.as_str().to_owned(), it.name.clone())).collect(),
        departments: book.plan.departments.iter().map(|it| (it.id.as_str().to_owned(), it.name.clone())).collect(),
        items: book.plan.items.iter().map(|it| (it.id.to_string(), it.title.clone())).collect(),
        bot_username: bot_username.to_owned(),
        office: office(book),
        contact: contact(config),
        zone: config.campus.zone,
        posts_at: posts_at(book)?,
        quiet_hours: quiet_hours(config),
        languages: text.locales_of(&config.campus.languages.join(" ")),
        retention: config.retention,
        budget: config.burden,
    };
    let book = book.clone();
    let proofs = Proofs::in_folder(config.database.proofs_folder());
    let (bank, stage, course, words) = (quiz::bank(), roleplay::stage(), drip::course(), check::words());
    let services = Services {
        store,
        text,
        clock,
        key,
        roster_key,
        vault,
        codes,
        library,
        banks: question::Banks::new(bank),
        stage,
        course,
        words,
        book,
        proofs,
        settings,
    };
    case::private::wrap_anew(&services).await?;
    translation::load(&services).await?;
    question::load(&services).await?;
    Ok(services)
}

/// The file of the keys that seal: the one that the configuration names, else one beside the database.
fn case_key(config: &Config) -> PathBuf {
    config.cases.key.clone().unwrap_or_else(|| mark::beside_database(config, CASE_KEY))
}

/// How fast to speak, as the outbox counts it.
fn pace(config: &Config) -> Pace {
    let pace = &config.pace;
    Pace {
        per_second: Some(pace.per_second),
        chat_gap: TimeDelta::milliseconds(1_000 / i64::from(pace.chat_per_second.max(1))),
        group_per_minute: usize::try_from(pace.group_per_minute).ok(),
        group_spacing: pace.group_spacing,
        in_flight_max: usize::try_from(pace.max_in_flight).unwrap_or(usize::MAX),
    }
}

/// When to be silent. Whole minutes are all that the configuration takes.
fn quiet_hours(config: &Config) -> QuietHours {
    QuietHours::new(minute(config.quiet.from), minute(config.quiet.to))
}

fn minute(time: NaiveTime) -> MinuteOfDay {
    let part = |part: u32| u16::try_from(part).expect("hours and minutes are small");
    MinuteOfDay::new(part(time.hour()), part(time.minute())).expect("a time of day has a minute of the day")
}

/// Who runs the bot: the department that the plan puts the task-force office into.
fn office(book: &Book) -> Bilingual {
    let item = book.plan.items.iter().find(|item| item.id.to_string() == "O2");
    let department = item.and_then(|item| item.lead()).and_then(|id| book.plan.department(id));
    department.map_or_else(|| book.plan.title.clone(), |department| department.name.clone())
}

/// Whom to ask whether the bot is genuine.
fn contact(config: &Config) -> Bilingual {
    let contacts = &config.contacts;
    let line = contacts.security_office.as_ref().or(contacts.campus_police.as_ref()).cloned().unwrap_or_default();
    Bilingual { zh: line.clone(), en: line }
}

/// When tips usually come: the time of the first schedule's slots.
fn posts_at(book: &Book) -> anyhow::Result<NaiveTime> {
    let timetable = Timetable::of(book)?;
    let slot = timetable.entries().first().and_then(|entry| {
        let days: (NaiveDate, NaiveDate) = (entry.spec.between.from(), entry.spec.between.to());
        entry.slots(days.0, days.1).next()
    });
    Ok(slot.map_or(NaiveTime::MIN, |slot| slot.wall_time().time()))
}
