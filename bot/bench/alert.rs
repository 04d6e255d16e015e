//! `wuzha bench alert`: from the approval of an alert to 95 % of the groups, while a broadcast of tips is under way.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;
use tokio_util::sync::CancellationToken;

use super::telegram::{Counted, Emulated, Telegram};
use super::{LatencyMs, Overall};
use crate::app::open_services;
use crate::cli::say;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::alert::{Alert, AlertId, Audience, Consent, Content, Move, Severity, State, most_of};
use crate::domain::chat::{ChatKind, ChatState};
use crate::domain::class::Class;
use crate::domain::delivery::{Act, Address, ChatId, DeliveryId, Lane, Message, NewDelivery};
use crate::domain::fraud::Source as Known;
use crate::domain::plan::Cadence;
use crate::domain::role::{Duty, Scope};
use crate::domain::tip::FraudType;
use crate::outbox::{Outbox, Pace};
use crate::plan::source::Source;
use crate::secret::Key;
use crate::service::actor::{self, Speaker};
use crate::service::{Services, Turn, alert, role};
use crate::store::{NewAlert, Store};

/// Classes are set up in batches of this size.
const BATCH: usize = 250;

/// Who writes the alert, and who lets it out. Invented.
const PEOPLE: [i64; 2] = [5_000_000_001, 5_000_000_002];

/// How long tips are under way before the alert is let out.
const BEFORE: Duration = Duration::from_secs(5);

#[derive(Args)]
/// How the alert is measured.
pub struct AlertArgs {
    /// Groups
    #[arg(long, default_value_t = 1_500)]
    groups: u32,
    /// What the emulator permits: bucket:30 or window:30
    #[arg(long, default_value = "bucket:30")]
    overall: Overall,
    /// Milliseconds each way
    #[arg(long, default_value = "40")]
    latency: LatencyMs,
    /// A tenth of the groups, to see that it works
    #[arg(long)]
    quick: bool,
}

/// Measures.
///
/// # Errors
/// When the university cannot be set up.
pub(super) async fn measure(args: AlertArgs) -> anyhow::Result<ExitCode> {
    let AlertArgs { groups, overall, latency, quick } = args;
    let groups = if quick { groups.div_ceil(10) } else { groups };
    let telegram = Telegram::start(Emulated { groups, people: 1, overall, latency, is_lean: true }).await?;
    let addresses: Vec<_> = telegram.groups().await?.into_iter().map(|group| group.id).collect();
    let folder = tempfile::tempdir()?;
    let store = Store::open(&format!("sqlite:{}", folder.path().join("bench.db").display())).await?;
    let config = Source { name: "bench.toml".to_owned(), text: "[quiet]\nfrom = \"03:00\"\nto = \"03:01\"\n".into() };
    let mut config = Config::read(&config, &|_| None).map_err(|flaws| anyhow::anyhow!("{flaws:?}"))?;
    config.cases.key = Some(folder.path().join("case-key"));
    let (book, library, _) = config.read_plan().map_err(|flaws| anyhow::anyhow!("{flaws:?}"))?;
    let clock = Clock::system();
    let services =
        open_services(&config, Key::random(), &book, library, store.clone(), clock.clone(), "wuzha_bot").await?;
    let chats = set_up(&services, &addresses).await?;
    let id = submit(&services).await?;
    plan_tips(&services, &chats).await?;

    let pace = Pace { per_second: overall.per_second(), ..Pace::default() };
    let outbox = Outbox::new(store, Arc::new(telegram.line()?), clock, pace, None);
    let shutdown = CancellationToken::new();
    let running = tokio::spawn(outbox.engine().await?.run(shutdown.clone()));
    tokio::time::sleep(BEFORE).await;
    let tips = || outbox.counters().lane(Lane::Tip).sent;
    let before = tips();
    anyhow::ensure!(before > 0, "no tip left within {BEFORE:?}");

    let stopwatch = Clock::stopwatch();
    approve(&services, id).await?;
    let planned = stopwatch.elapsed();
    outbox.wake();
    let sent = || outbox.counters().lane(Lane::Alert).sent;
    let wanted = u64::from(most_of(groups));
    while sent() < wanted {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let most = stopwatch.elapsed();
    let meanwhile = tips() - before;
    while sent() < u64::from(groups) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let all = stopwatch.elapsed();
    shutdown.cancel();
    running.await?;
    let Counted { too_many_requests, .. } = telegram.counted().await?;
    say(&format!(
        "{groups} groups, {overall}, {latency} ms each way: planned after {:.2} s, 95 % had it after {:.1} s (aim: 55 s), \
         all after {:.1} s; {before} tips before, {meanwhile} meanwhile; {too_many_requests} refused for coming too fast",
        planned.as_secs_f64(),
        most.as_secs_f64(),
        all.as_secs_f64(),
    ));
    Ok(ExitCode::SUCCESS)
}

/// Enters a class for each group, of one language or of two, and the two people.
async fn set_up(services: &Services, addresses: &[i64]) -> anyhow::Result<Vec<ChatId>> {
    let now = services.clock.now();
    let (campus, _) = services.settings.campuses.first().context("the plan has a campus")?;
    let mut chats = Vec::with_capacity(addresses.len());
    for (batch, addresses) in addresses.chunks(BATCH).enumerate() {
        let mut tx = services.store.begin().await?;
        for (at, address) in addresses.iter().enumerate() {
            let number = batch * BATCH + at;
            let languages: &[&str] = if number.is_multiple_of(4) { &["zh-CN", "en"] } else { &["zh-CN"] };
            let class = Class {
                name: format!("class {number}"),
                campus: campus.clone(),
                college: format!("college {}", number % 20),
                segment: None,
                cohort: None,
                languages: languages.iter().map(|code| (*code).to_owned()).collect(),
                cadence: Cadence::Daily,
            };
            tx.add_class(&class, now).await?;
            let chat = tx.meet_chat(Address { chat: *address, thread: None }, ChatKind::Group, now).await?.id;
            tx.bind(&class.name, chat, now).await?;
            tx.set_chat_state(chat, ChatState::Active, now).await?;
            chats.push(chat);
        }
        tx.commit().await?;
    }
    for account in PEOPLE {
        let mut tx = services.store.begin().await?;
        tx.meet_chat(Address { chat: account, thread: None }, ChatKind::Private, now).await?;
        tx.commit().await?;
        role::appoint(services, account, Duty::Admin, None).await?;
    }
    Ok(chats)
}

/// An alert that waits for a second person.
async fn submit(services: &Services) -> anyhow::Result<AlertId> {
    let now = services.clock.now();
    let audience = Audience { place: Scope::Everything, segment: None };
    let usual = Content::usual(FraudType::new("police"), audience, Known::Police, services.settings.local(now).date());
    let content = Content { severity: Severity::Red, consent: Consent::General, ..usual };
    let mut tx = services.store.begin().await?;
    let new = NewAlert { account: PEOPLE[0], grant: None, content: &content, corrects: None, reported_at: now };
    let id = tx.add_alert(&new, now).await?;
    let draft = tx.alert(id).await?.context("it was just added")?;
    tx.save_alert(&draft, &Alert { state: State::Review, ..draft.clone() }, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// A second person lets it out.
async fn approve(services: &Services, id: AlertId) -> anyhow::Result<()> {
    let mut tx = services.store.begin().await?;
    let mut turn = Turn::new(services, &mut tx, services.clock.now(), "bench".to_owned());
    let speaker = Speaker { account: PEOPLE[1], language_code: Some("en"), shown: None, is_masked: false };
    let address = Address { chat: PEOPLE[1], thread: None };
    let actor = actor::meet(&mut turn, address, ChatKind::Private, speaker).await?;
    alert::press(&mut turn, &actor, id, alert::Press::Step(Move::Approve, 0), None).await?;
    tx.commit().await?;
    Ok(())
}

/// A tip for every group.
async fn plan_tips(services: &Services, chats: &[ChatId]) -> anyhow::Result<()> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let first = tx.new_delivery_ids(chats.len()).await?;
    let tip = |(id, chat): (i64, &ChatId)| NewDelivery {
        id: DeliveryId(id),
        key: format!("bench:{id}"),
        chat: *chat,
        lane: Lane::Tip,
        kind: "tip",
        broadcast: Some("bench".to_owned()),
        variant: None,
        act: Act::Post(Message { html: "A message of the usual length. ".repeat(16), ..Message::default() }),
        not_before: now,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    };
    let tips: Vec<_> = (first.0..).zip(chats).map(tip).collect();
    tx.plan(&tips, now).await?;
    tx.commit().await?;
    Ok(())
}
