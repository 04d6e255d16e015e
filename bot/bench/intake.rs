//! `wuzha bench intake`: people press a button, each press is written down and answered.
//!
//! The bot is `wuzha run` in a process of its own, and is killed at the end: what counts as recorded
//! is what its database holds after that.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;

use super::bot::{Bot, Hearing};
use super::telegram::{Emulated, Group, TapTimes, Telegram};
use super::{LatencyMs, Overall};
use crate::app::open_services;
use crate::cli::say;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::chat::{ChatKind, ChatState};
use crate::domain::class::Class;
use crate::domain::delivery::{Act, Address, ChatId, DeliveryId, Lane, NewDelivery};
use crate::domain::plan::Cadence;
use crate::domain::tip::Because;
use crate::outbox::{Outbox, Pace};
use crate::plan::source::Source;
use crate::sandbox::{ChatId as GroupId, Press};
use crate::secret::Key;
use crate::service::Services;
use crate::store::{NewShown, Store, Tx};

/// Groups, each with an equal share of the people.
const GROUPS: u32 = 100;

/// Groups of a whole university.
const GROUPS_OF_ALL: u32 = 1_500;

/// Cards in each group, one a day.
const CARDS: usize = 4;

/// Answers are looked for this often.
const LOOK: Duration = Duration::from_millis(20);

/// Without another answer for so long, no more will come.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often somebody presses at a steady rate.
const BEAT: Duration = Duration::from_millis(20);

#[derive(Args)]
/// How the taps are measured.
pub struct IntakeArgs {
    /// Only the scenario with this number
    #[arg(long)]
    only: Option<usize>,
    /// A fortieth of the people, to see that it works
    #[arg(long)]
    quick: bool,
    /// The database: an empty one that may be filled [default: a SQLite file in a temporary folder]
    #[arg(long, value_name = "URL", requires = "only")]
    database: Option<String>,
}

/// One way in which taps come.
struct Scenario {
    title: &'static str,
    hearing: Hearing,
    latency: &'static str,
    people: usize,
    groups: u32,
    cards: usize,
    tapping: Tapping,
}

/// When people press.
enum Tapping {
    /// All before the bot hears of the first.
    AtOnce,
    /// So many a second.
    Steady(u32),
}

const SCENARIOS: [Scenario; 8] = [
    Scenario {
        title: "polling, 50 ms round trip",
        hearing: Hearing::Polling,
        latency: "25",
        people: 5_000,
        groups: GROUPS,
        cards: CARDS,
        tapping: Tapping::AtOnce,
    },
    Scenario {
        title: "polling, no latency",
        hearing: Hearing::Polling,
        latency: "0",
        people: 5_000,
        groups: GROUPS,
        cards: CARDS,
        tapping: Tapping::AtOnce,
    },
    Scenario {
        title: "webhook, no latency",
        hearing: Hearing::Webhook,
        latency: "0",
        people: 5_000,
        groups: GROUPS,
        cards: CARDS,
        tapping: Tapping::AtOnce,
    },
    Scenario {
        title: "steady 200/s, polling, no latency",
        hearing: Hearing::Polling,
        latency: "0",
        people: 1_000,
        groups: GROUPS,
        cards: CARDS,
        tapping: Tapping::Steady(200),
    },
    Scenario {
        title: "steady 200/s, polling, 50 ms round trip",
        hearing: Hearing::Polling,
        latency: "25",
        people: 1_000,
        groups: GROUPS,
        cards: CARDS,
        tapping: Tapping::Steady(200),
    },
    Scenario {
        title: "steady 200/s, webhook, 50 ms round trip",
        hearing: Hearing::Webhook,
        latency: "25",
        people: 1_000,
        groups: GROUPS,
        cards: CARDS,
        tapping: Tapping::Steady(200),
    },
    Scenario {
        title: "1,500 groups, 200/s, polling, 50 ms",
        hearing: Hearing::Polling,
        latency: "25",
        people: 6_000,
        groups: GROUPS_OF_ALL,
        cards: 1,
        tapping: Tapping::Steady(200),
    },
    Scenario {
        title: "1,500 groups, 200/s, webhook, 50 ms",
        hearing: Hearing::Webhook,
        latency: "25",
        people: 6_000,
        groups: GROUPS_OF_ALL,
        cards: 1,
        tapping: Tapping::Steady(200),
    },
];

/// Measures the scenarios one by one.
///
/// # Errors
/// When a scenario cannot be set up.
pub(super) async fn measure(args: IntakeArgs) -> anyhow::Result<ExitCode> {
    say(
        "scenario                                   taps      s     /s  cpu s/10k  p50 ms  p99 ms  peak MiB  unanswered  unrecorded",
    );
    for (number, scenario) in SCENARIOS.iter().enumerate() {
        if args.only.is_none_or(|only| only == number) {
            say(&run(scenario, args.quick, args.database.as_deref()).await?);
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn run(scenario: &Scenario, is_quick: bool, database: Option<&str>) -> anyhow::Result<String> {
    let people = if is_quick { scenario.people / 40 } else { scenario.people };
    let latency: LatencyMs = scenario.latency.parse().map_err(anyhow::Error::msg)?;
    let emulated = Emulated { groups: scenario.groups, people, overall: Overall::None, latency, is_lean: false };
    let telegram = Telegram::start(emulated).await?;
    let folder = tempfile::tempdir()?;
    let database =
        database.map_or_else(|| format!("sqlite:{}", folder.path().join("bench.db").display()), str::to_owned);
    let stage = Stage::set(&telegram, &database, scenario.cards).await?;

    let bot = Bot::start(&telegram.url, &database, folder.path(), scenario.hearing)?;
    wait_until_heard(&telegram, scenario.hearing).await?;
    let usage = bot.usage()?;
    let cpu_before = usage.cpu_seconds()?;
    let began = match scenario.tapping {
        Tapping::AtOnce => telegram.tap(&stage.presses).await?,
        Tapping::Steady(per_second) => tap_steadily(&telegram, &stage.presses, per_second).await?,
    };
    wait_for_answers(&telegram, stage.presses.len(), PATIENCE).await?;
    let (cpu, peak) = (usage.cpu_seconds()? - cpu_before, usage.peak_memory_mib()?);
    bot.kill().await?;

    let waits = Waits::of(&telegram.tap_times().await?, began)?;
    let unrecorded = stage.presses.len() - stage.recorded(&database).await?;
    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    let taps = stage.presses.len() as f64;
    let (p50, p99) = match scenario.tapping {
        Tapping::AtOnce => ("-".to_owned(), "-".to_owned()),
        Tapping::Steady(_) => (format!("{:.0}", waits.percentile_ms(50)), format!("{:.0}", waits.percentile_ms(99))),
    };
    Ok(format!(
        "{:<40} {:>6} {:>6.1} {:>6.0} {:>10.2} {p50:>7} {p99:>7} {peak:>9.1} {:>11} {unrecorded:>11}",
        scenario.title,
        stage.presses.len(),
        waits.seconds,
        taps / waits.seconds,
        cpu * 10_000.0 / taps,
        waits.unanswered,
    ))
}

/// Presses at an even pace, and says when that began.
///
/// # Errors
/// When a button is not there.
pub(super) async fn tap_steadily(
    telegram: &Telegram,
    presses: &[Press],
    per_second: u32,
) -> anyhow::Result<DateTime<Utc>> {
    let at_a_time = usize::try_from(per_second * u32::try_from(BEAT.as_millis())? / 1_000)?;
    let mut beat = tokio::time::interval(BEAT);
    let mut began = None;
    for presses in presses.chunks(at_a_time) {
        beat.tick().await;
        let at = telegram.tap(presses).await?;
        began.get_or_insert(at);
    }
    began.context("nobody presses anything")
}

/// Waits until the bot has heard all that happened before the measuring.
///
/// # Errors
/// When the emulator does not answer.
pub(super) async fn wait_until_heard(telegram: &Telegram, hearing: Hearing) -> anyhow::Result<()> {
    let line = telegram.line()?;
    loop {
        tokio::time::sleep(Duration::from_millis(200)).await;
        let state = line.webhook().await?;
        let is_up = match hearing {
            Hearing::Polling => telegram.counted().await?.of("getUpdates") > 0,
            Hearing::Webhook => !state.url.is_empty(),
        };
        if is_up && state.pending_update_count == 0 {
            return Ok(());
        }
    }
}

/// Waits until so many presses were answered, or none was for so long that no more will be.
///
/// # Errors
/// When the emulator does not answer.
pub(super) async fn wait_for_answers(telegram: &Telegram, wanted: usize, patience: Duration) -> anyhow::Result<()> {
    let wanted = u64::try_from(wanted)?;
    let mut last = 0;
    let mut stopwatch = Clock::stopwatch();
    while stopwatch.elapsed() < patience {
        let answers = telegram.counted().await?.of("answerCallbackQuery");
        if answers >= wanted {
            break;
        }
        if answers > last {
            (last, stopwatch) = (answers, Clock::stopwatch());
        }
        tokio::time::sleep(LOOK).await;
    }
    Ok(())
}

/// The services of a bot with this database, as the emulator introduces it.
///
/// # Errors
/// When the database cannot be opened, or the emulator does not answer.
pub(super) async fn open(telegram: &Telegram, database: &str) -> anyhow::Result<Services> {
    open_with(telegram, database, "").await
}

/// As [`open`], with these sections of a configuration.
///
/// # Errors
/// As [`open`].
pub(super) async fn open_with(telegram: &Telegram, database: &str, sections: &str) -> anyhow::Result<Services> {
    // Keys lie beside the database.
    let environment = |name: &str| (name == "DATABASE_URL").then(|| database.into());
    let source = Source { name: "bench.toml".to_owned(), text: sections.to_owned().into() };
    let config = Config::read(&source, &environment)?;
    let (book, library, _) = config.read_plan()?;
    let identity = telegram.line()?.introduce().await?;
    let store = Store::open(database).await?;
    open_services(&config, Key::random(), &book, library, store, Clock::system(), &identity.username).await
}

/// Sends all that is planned, as fast as the chats allow.
///
/// # Errors
/// When the database or the emulator does not answer.
pub(super) async fn send_all(telegram: &Telegram, services: &Services) -> anyhow::Result<()> {
    let pace = Pace { per_second: None, ..Pace::default() };
    let outbox = Outbox::new(services.store.clone(), Arc::new(telegram.line()?), services.clock.clone(), pace, None);
    let mut engine = outbox.engine().await?;
    while let Some(next) = engine.drain().await? {
        services.clock.sleep_until(next).await;
    }
    Ok(())
}

/// Groups with cards, and everybody's presses under them.
struct Stage {
    cards: Vec<DeliveryId>,
    presses: Vec<Press>,
}

impl Stage {
    /// Binds every group to a class, posts so many cards to each through the outbox, and works out who will
    /// press what: everybody the first card, then everybody the second, … Two presses that follow one another
    /// are of different groups.
    async fn set(telegram: &Telegram, database: &str, cards: usize) -> anyhow::Result<Self> {
        let services = open(telegram, database).await?;
        let groups = telegram.groups().await?;
        let cards = plan_cards(&services, &groups, cards).await?;
        send_all(telegram, &services).await?;

        let mut taking_turns = Vec::new();
        let mut view = services.store.view().await?;
        for (nth, (group, card)) in cards.iter().copied().enumerate() {
            let message = view.delivery(card).await?.and_then(|card| card.message).context("a card was not posted")?;
            let group = &groups[group];
            let press = |person| Press { person, chat: GroupId(group.id), message, row: 0, column: 0 };
            let day = nth / groups.len();
            taking_turns
                .extend(group.members.iter().copied().enumerate().map(|(turn, person)| (day, turn, press(person))));
        }
        taking_turns.sort_by_key(|(day, turn, _)| (*day, *turn));
        let presses = taking_turns.into_iter().map(|(.., press)| press).collect();
        drop(view);
        services.store.close().await;
        Ok(Self { cards: cards.into_iter().map(|(_, card)| card).collect(), presses })
    }

    /// How many presses the database knows of.
    async fn recorded(&self, database: &str) -> anyhow::Result<usize> {
        let store = Store::open(database).await?;
        let mut view = store.view().await?;
        let mut recorded = 0;
        for card in &self.cards {
            recorded += usize::try_from(view.readers(*card).await?)?;
        }
        Ok(recorded)
    }
}

/// Enters a class for each group and binds the group to it.
///
/// # Errors
/// When the database cannot.
pub(super) async fn enter_classes(
    tx: &mut Tx,
    groups: &[Group],
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(String, ChatId)>> {
    let mut chats = Vec::new();
    for group in groups {
        let class = Class {
            name: format!("class {}", group.id),
            campus: "main".into(),
            college: "bench".into(),
            segment: None,
            cohort: None,
            languages: vec!["zh-CN".into(), "en".into()],
            cadence: Cadence::Daily,
        };
        tx.add_class(&class, now).await?;
        let chat = tx.meet_chat(Address { chat: group.id, thread: None }, ChatKind::Group, now).await?;
        tx.bind(&class.name, chat.id, now).await?;
        tx.set_chat_state(chat.id, ChatState::Active, now).await?;
        chats.push((class.name, chat.id));
    }
    Ok(chats)
}

/// Plans every group's cards, day by day; each with its group's place in `groups`.
async fn plan_cards(services: &Services, groups: &[Group], count: usize) -> anyhow::Result<Vec<(usize, DeliveryId)>> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let chats = enter_classes(&mut tx, groups, now).await?;
    let mut cards = Vec::new();
    let tips = services.library.tips().iter().filter(|tip| tip.on.is_none());
    for (day, tip) in (0..).zip(tips.take(count)) {
        let date = now.date_naive() - TimeDelta::days(day);
        for (place, (_, chat)) in chats.iter().enumerate() {
            let chat = *chat;
            let id = tx.new_delivery_ids(1).await?;
            let message = services.tip_card(id, chat, tip, &services.text.locales_of("zh-CN en"), date);
            tx.plan(&[card(id, chat, Act::Post(message), now)], now).await?;
            tx.show_tips(&[NewShown::new(chat, date, tip.id.clone(), Because::KeyDate, id)]).await?;
            cards.push((place, id));
        }
    }
    tx.commit().await?;
    Ok(cards)
}

/// A delivery of what a bench posts before it measures.
pub(super) fn card(id: DeliveryId, chat: ChatId, act: Act, now: DateTime<Utc>) -> NewDelivery {
    NewDelivery {
        id,
        key: format!("bench:{}", id.0),
        chat,
        lane: Lane::Alert,
        kind: "bench",
        broadcast: None,
        variant: None,
        act,
        not_before: now,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    }
}

/// How long people waited for an answer.
pub(super) struct Waits {
    /// From the begin of the measuring to the last answer, in seconds.
    pub(super) seconds: f64,
    /// How many got none.
    pub(super) unanswered: usize,
    sorted: Vec<TimeDelta>,
}

impl Waits {
    /// From when people pressed and were answered, and when that began.
    ///
    /// # Errors
    /// When nobody was answered.
    pub(super) fn of(taps: &[TapTimes], began: DateTime<Utc>) -> anyhow::Result<Self> {
        let last = taps.iter().filter_map(|tap| tap.answered_at).max().context("no tap was answered")?;
        let mut sorted: Vec<_> =
            taps.iter().filter_map(|tap| tap.answered_at.map(|answered_at| answered_at - tap.at)).collect();
        sorted.sort_unstable();
        Ok(Self { seconds: (last - began).as_seconds_f64(), unanswered: taps.len() - sorted.len(), sorted })
    }

    /// So many per cent waited no longer than this, in milliseconds.
    pub(super) fn percentile_ms(&self, percent: usize) -> f64 {
        let place = (self.sorted.len() * percent / 100).min(self.sorted.len() - 1);
        self.sorted[place].as_seconds_f64() * 1_000.0
    }
}
