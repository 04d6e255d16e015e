//! The long poll: asks for updates, keeps them, and only then asks for the next, which acknowledges
//! them.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio_util::sync::CancellationToken;

use super::Intake;
use crate::channel::telegram::{CallError, Telegram};
use crate::clock::Clock;
use crate::domain::delivery::backoff;
use crate::store::{Store, StoreError};

/// How long Telegram may hold a request that finds nothing. It allows up to 50 s.
const PATIENCE: Duration = Duration::from_secs(25);

/// The longest wait after a failure.
const REST_MAX: TimeDelta = TimeDelta::seconds(30);

/// How long to stay away while somebody else polls with our token.
const CONFLICT_REST: TimeDelta = TimeDelta::seconds(30);

/// How long to stay away while Telegram does not know our token.
const UNAUTHORISED_REST: TimeDelta = TimeDelta::seconds(60);

/// An empty answer that comes sooner than this is no long poll, and is not asked for again at once.
const TOO_SOON: Duration = Duration::from_millis(200);

/// The wait after such an answer.
const TOO_SOON_REST: TimeDelta = TimeDelta::seconds(1);

/// Why a poll brought nothing.
#[derive(Debug, thiserror::Error)]
pub enum PollError {
    /// Telegram did not answer as it should.
    #[error(transparent)]
    Call(#[from] CallError),
    /// What it answered could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Fetches updates for an intake. There must be one for a token.
pub struct Poller {
    telegram: Telegram,
    intake: Intake,
    store: Store,
    clock: Clock,
}

impl Poller {
    /// A poller that has not asked yet.
    #[must_use]
    pub fn new(telegram: Telegram, intake: Intake) -> Self {
        let services = &intake.shared.services;
        let (store, clock) = (services.store.clone(), services.clock.clone());
        Self { telegram, intake, store, clock }
    }

    /// Fetches what is there without waiting, keeps it, and counts it.
    ///
    /// # Errors
    /// What stood in the way; nothing is lost by it.
    pub async fn poll_once(&self) -> Result<usize, PollError> {
        self.poll(Duration::ZERO).await
    }

    /// Polls until `shutdown`. A poll under way is dropped then: it has acknowledged nothing new.
    pub async fn run(self, shutdown: CancellationToken) {
        let mut failures = 0;
        // The first poll does not wait, so that the bot knows at once whether it hears.
        let mut patience = Duration::ZERO;
        while !shutdown.is_cancelled() {
            let stopwatch = Clock::stopwatch();
            let cursor = match self.cursor().await {
                Ok(cursor) => cursor,
                Err(error) => {
                    failures += 1;
                    self.rest_after(&PollError::Store(error), failures, &shutdown).await;
                    continue;
                }
            };
            let fetched = tokio::select! {
                fetched = self.telegram.fetch(cursor, patience) => fetched,
                () = shutdown.cancelled() => return,
            };
            // From here on nothing may be dropped halfway.
            let kept = match fetched {
                Ok(updates) => self.keep(&updates).await.map_err(PollError::from),
                Err(error) => Err(error.into()),
            };
            let was_patient = !std::mem::replace(&mut patience, PATIENCE).is_zero();
            match kept {
                Ok(0) if was_patient && stopwatch.elapsed() < TOO_SOON => {
                    failures = 0;
                    self.rest(self.clock.now() + TOO_SOON_REST, &shutdown).await;
                }
                Ok(_) => failures = 0,
                Err(error) => {
                    failures += 1;
                    self.rest_after(&error, failures, &shutdown).await;
                }
            }
        }
    }

    async fn poll(&self, patience: Duration) -> Result<usize, PollError> {
        let cursor = self.cursor().await?;
        let updates = self.telegram.fetch(cursor, patience).await?;
        Ok(self.keep(&updates).await?)
    }

    /// Where to begin. It is read each time: after a commit of unknown outcome only the database knows.
    async fn cursor(&self) -> Result<i64, StoreError> {
        self.store.view().await?.cursor().await
    }

    async fn keep(&self, updates: &[crate::channel::telegram::updates::RawUpdate]) -> Result<usize, StoreError> {
        self.intake.accept(updates).await?;
        self.intake.shared.counters.polled(self.clock.now());
        Ok(updates.len())
    }

    async fn rest_after(&self, error: &PollError, failures: i64, shutdown: &CancellationToken) {
        let is_first = failures == 1;
        let rest = match error {
            PollError::Call(CallError::Refused { code: 409, .. }) => {
                if is_first {
                    tracing::error!(
                        %error,
                        "somebody else fetches our updates: another instance, a webhook, or a stolen token"
                    );
                }
                CONFLICT_REST
            }
            PollError::Call(CallError::Refused { code: 401 | 404, .. }) => {
                tracing::error!(%error, "Telegram does not know our token");
                UNAUTHORISED_REST
            }
            PollError::Call(CallError::Refused { retry_after: Some(seconds), .. }) => {
                TimeDelta::seconds(i64::from(*seconds))
            }
            PollError::Call(_) => {
                tracing::warn!(%error, failures, "a poll failed");
                backoff(failures).min(REST_MAX)
            }
            PollError::Store(_) => {
                tracing::error!(%error, failures, "updates cannot be kept; Telegram keeps them meanwhile");
                backoff(failures).min(REST_MAX)
            }
        };
        self.rest(self.clock.now() + rest, shutdown).await;
    }

    async fn rest(&self, until: DateTime<Utc>, shutdown: &CancellationToken) {
        tokio::select! {
            () = self.clock.sleep_until(until) => {}
            () = shutdown.cancelled() => {}
        }
    }
}
