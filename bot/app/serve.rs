//! The bot as a service: every loop on its own, pages for operators, and an orderly end.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use super::App;
use super::checkpoint::Notary;
use super::mark::Mark;
use crate::channel::telegram::Telegram;
use crate::channel::telegram::updates::{Offered, RawUpdate};
use crate::config::{Mode, Webhook};
use crate::domain::access::Ground;
use crate::domain::checkpoint::Checkpoint;
use crate::domain::delivery::{DeliveryState, Lane};
use crate::intake::Intake;
use crate::intake::push::NotKept;
use crate::outbox::Outbox;
use crate::service::{Services, help};
use crate::store::Lead;
use crate::web::metrics::{Metrics, UpdateFate};
use crate::web::webhook::{self, Acceptance};
use crate::web::{Health, Signs, Site, Updates};

/// How often we make sure that we still lead the database, in real time.
const LEAD_CHECK: Duration = Duration::from_secs(10);

/// Connections over which Telegram may bring updates at once.
const WEBHOOK_CONNECTIONS: u8 = 40;

impl App {
    /// Serves until SIGTERM or Ctrl-C, then hears no more, lets the requests under way end, and
    /// records their answers. `newest` is the newest checkpoint that the ledger bears out.
    ///
    /// # Errors
    /// When an address cannot be listened on, a webhook cannot be set, or the lead is lost.
    pub async fn run(self, mark: Mark, notary: Notary, newest: Option<Checkpoint>) -> anyhow::Result<()> {
        let Self { services, outbox, engine, intake, poller, scheduler, exports, lead, config, telegram } = self;
        let (deaf, mute) = (CancellationToken::new(), CancellationToken::new());

        let mut sites = Vec::new();
        if let Some(listen) = config.web.listen {
            let is_pushed = matches!(config.telegram.mode, Mode::Webhook(_));
            let health = health(Arc::clone(&services), intake.clone(), is_pushed);
            let metrics = metrics(Arc::clone(&services), outbox.clone(), intake.clone());
            let site = Site::pages(listen, health, metrics).await;
            let site =
                site.with_context(|| format!("listening on {listen} for the operators' pages ([web] listen)"))?;
            tracing::info!(address = %site.address(), "health and metrics are served");
            sites.push(site);
        }
        let mut hearing = Vec::new();
        let services_for_menus = Arc::clone(&services);
        match &config.telegram.mode {
            Mode::Polling => {
                stop_webhook(&telegram).await?;
                hearing.push(tokio::spawn(poller.run(deaf.clone())));
            }
            Mode::Webhook(webhook) => sites.push(take_webhook(&telegram, webhook, intake.clone()).await?),
        }
        tokio::spawn(async move { offer_commands(&telegram, &services_for_menus).await });
        hearing.push(tokio::spawn({
            let (intake, deaf) = (intake.clone(), deaf.clone());
            async move { intake.run(deaf).await }
        }));
        hearing.push(tokio::spawn({
            let (outbox, deaf) = (outbox.clone(), deaf.clone());
            scheduler.run(move || outbox.wake(), deaf)
        }));
        hearing.push(tokio::spawn(exports.run(deaf.clone())));
        let speaking = tokio::spawn(engine.run(mute.clone()));
        let marking = tokio::spawn(mark.run(services.store.clone(), mute.clone()));
        let signing = tokio::spawn(notary.run(Arc::clone(&services), newest, mute.clone()));

        let ended = wait_for_the_end(&lead).await;
        tracing::info!("ending: what is under way is finished first");
        deaf.cancel();
        for site in sites {
            site.stop().await?;
        }
        for task in hearing {
            task.await?;
        }
        mute.cancel();
        speaking.await?;
        marking.await?;
        signing.await?;
        services.store.close().await;
        lead.give_up().await;
        ended
    }
}

/// Waits for a signal to end, or for the loss of the lead.
async fn wait_for_the_end(lead: &Lead) -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    loop {
        tokio::select! {
            _ = terminate.recv() => return Ok(()),
            _ = interrupt.recv() => return Ok(()),
            () = tokio::time::sleep(LEAD_CHECK) => {
                anyhow::ensure!(
                    lead.holds_or_regains().await,
                    "another wuzha has taken over this database while the connection to it was lost"
                );
            }
        }
    }
}

/// Polling needs the webhook gone. One that is not ours is not removed silently: it may be a sign
/// that somebody else has our token.
async fn stop_webhook(telegram: &Telegram) -> anyhow::Result<()> {
    let before = telegram.webhook().await.context("asking Telegram how updates come (getWebhookInfo)")?;
    if !before.url.is_empty() {
        tracing::warn!("a webhook was set for this bot; it is removed, because [telegram] mode is polling");
        telegram.delete_webhook().await.context("removing the webhook")?;
    }
    Ok(())
}

async fn take_webhook(telegram: &Telegram, webhook: &Webhook, intake: Intake) -> anyhow::Result<Site> {
    let route = webhook::Webhook::new(&webhook.path, webhook.secret.clone(), move |body| {
        let intake = intake.clone();
        async move { accept(&intake, &body).await }
    });
    let site = Site::webhook(webhook.listen, route).await;
    let site = site.with_context(|| format!("listening on {} for Telegram's webhook", webhook.listen))?;
    telegram
        .set_webhook(&webhook.public_url, webhook.secret.reveal(), WEBHOOK_CONNECTIONS)
        .await
        .context("telling Telegram where to bring updates (setWebhook)")?;
    Ok(site)
}

async fn accept(intake: &Intake, body: &[u8]) -> Acceptance {
    let Some(update) = std::str::from_utf8(body).ok().and_then(|raw| RawUpdate::of(raw.to_owned())) else {
        return Acceptance::Malformed;
    };
    match intake.accept_pushed(update).await {
        Ok(()) => Acceptance::Committed,
        Err(NotKept) => Acceptance::Busy,
    }
}

/// Offers the commands in every language; best effort, since typing them works without.
pub(super) async fn offer_commands(telegram: &Telegram, services: &Services) {
    for (language, locale) in help::menu_languages(services) {
        for (offered, ground) in [(Offered::InPrivate, Ground::Private), (Offered::InGroups, Ground::Group)] {
            let menu = help::menu(services, &locale, ground, &[]);
            if let Err(error) = telegram.offer_commands(language.as_deref(), offered, &menu).await {
                tracing::warn!(%error, "the commands could not be offered in a menu");
                return;
            }
        }
    }
}

fn health(services: Arc<Services>, intake: Intake, is_pushed: bool) -> Health {
    Health::new(move || {
        let (services, intake) = (Arc::clone(&services), intake.clone());
        async move {
            let now = services.clock.now();
            let updates = match intake.counters().polled_at() {
                _ if is_pushed => Updates::Pushed,
                None => Updates::NeverPolled,
                Some(at) => Updates::Polled { ago: now - at },
            };
            let (oldest_due, is_held) = match services.store.view().await {
                Ok(mut view) => (
                    view.oldest_due().await.ok().flatten().map(|at| now - at),
                    view.is_everything_held().await.unwrap_or_default(),
                ),
                Err(_) => (None, false),
            };
            let database_is_writable = services.store.check_writable().await.is_ok();
            Signs { database_is_writable, is_held, updates, oldest_due }
        }
    })
}

/// The metrics, put together anew for each who asks.
fn metrics(services: Arc<Services>, outbox: Outbox, intake: Intake) -> crate::web::Measuring {
    crate::web::Measuring::new(move || {
        let (services, outbox, intake) = (Arc::clone(&services), outbox.clone(), intake.clone());
        async move {
            let metrics = Metrics::new();
            for lane in Lane::ALL {
                let counts = outbox.counters().lane(lane);
                metrics.deliveries_reached(lane, DeliveryState::Sent, counts.sent);
                metrics.deliveries_reached(lane, DeliveryState::Failed, counts.failed);
                metrics.deliveries_reached(lane, DeliveryState::Unconfirmed, counts.unconfirmed);
                metrics.refused_too_fast(counts.slowed);
            }
            let heard = intake.counters().read();
            metrics.updates_met(UpdateFate::Received, heard.received);
            metrics.updates_met(UpdateFate::Handled, heard.handled);
            metrics.updates_met(UpdateFate::Quarantined, heard.buried);
            metrics.updates_met(UpdateFate::Unknown, heard.unknown);
            metrics.updates_met(UpdateFate::Empty, heard.unused);
            metrics.toasts_shown(heard.toasts);
            if let Some(at) = intake.counters().polled_at() {
                metrics.polled(at);
            }
            if let Ok(mut view) = services.store.view().await
                && let Ok(waiting) = view.waiting_counts().await
            {
                for (state, count) in waiting {
                    metrics.outbox_holds(state, count);
                }
            }
            metrics
        }
    })
}
