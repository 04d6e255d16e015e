//! PAGES: what operators' tools read (`/healthz`, `/readyz`, `/metrics`) and where Telegram knocks.
//!
//! With `bot/sandbox` the only home of axum. Nothing here changes anything but by handing a webhook's
//! body on. To add a page: a handler here, a line in [`Site::pages`], its bad inputs in
//! `tests/contracts/web.rs`.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router, middleware};
use chrono::TimeDelta;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use self::metrics::Metrics;
use self::webhook::Webhook;

pub mod metrics;
pub mod webhook;

/// A poll is answered after 50 s at the latest (the longest that the Bot API waits), so one that is
/// older than this was lost and so was the next.
const POLL_AGE_MAX: TimeDelta = TimeDelta::seconds(120);

/// What is due leaves within minutes even when every group gets its tip at once; older than this and
/// something holds it up.
const OUTBOX_AGE_MAX: TimeDelta = TimeDelta::minutes(15);

/// How long a look at the bot's state may take: monitors commonly give up after ten seconds.
const LOOK_PATIENCE: Duration = Duration::from_secs(5);

/// The media type of the metrics' text form (the `OpenMetrics` specification, 1.0.0).
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// A running server. It stops when it is told to, or when it is dropped.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    stop: CancellationToken,
    serving: JoinHandle<io::Result<()>>,
}

impl Site {
    /// Serves the operators' pages.
    ///
    /// # Errors
    /// When the address cannot be listened on.
    pub async fn pages(listen: SocketAddr, health: Health, metrics: Measuring) -> io::Result<Self> {
        let router = Router::new()
            .route("/healthz", get(alive))
            .route("/readyz", get(ready).with_state(health))
            .route("/metrics", get(measured).with_state(metrics))
            .layer(middleware::map_response(never_stored));
        Self::serve(listen, router).await
    }

    /// Serves Telegram's webhook.
    ///
    /// # Errors
    /// As [`pages`](Self::pages).
    pub async fn webhook(listen: SocketAddr, webhook: Webhook) -> io::Result<Self> {
        Self::serve(listen, webhook.into_router()).await
    }

    /// Where it listens; the port is the one the system chose when 0 was asked for.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops listening, answers the requests that have come, and waits for that.
    ///
    /// # Errors
    /// What ended the server, if it had ended before.
    pub async fn stop(mut self) -> io::Result<()> {
        self.stop.cancel();
        (&mut self.serving).await.unwrap_or_else(|panic| Err(io::Error::other(panic)))
    }

    async fn serve(listen: SocketAddr, router: Router) -> io::Result<Self> {
        let listener = TcpListener::bind(listen).await?;
        let address = listener.local_addr()?;
        let stop = CancellationToken::new();
        let stopped = stop.clone().cancelled_owned();
        let serving = tokio::spawn(async { axum::serve(listener, router).with_graceful_shutdown(stopped).await });
        Ok(Self { address, stop, serving })
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Gathers the [`Signs`] whenever somebody asks whether the bot is ready.
#[derive(Clone)]
pub struct Health {
    look: Arc<dyn Fn() -> Pin<Box<dyn Future<Output = Signs> + Send>> + Send + Sync>,
}

impl Health {
    /// Asks `look` for the signs, each time anew.
    pub fn new<L, F>(look: L) -> Self
    where
        L: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Signs> + Send + 'static,
    {
        Self { look: Arc::new(move || Box::pin(look())) }
    }
}

/// Gathers the [`Metrics`] whenever somebody asks for them.
#[derive(Clone)]
pub struct Measuring {
    look: Arc<dyn Fn() -> Pin<Box<dyn Future<Output = Metrics> + Send>> + Send + Sync>,
}

impl Measuring {
    /// Asks `look` for the metrics, each time anew.
    pub fn new<L, F>(look: L) -> Self
    where
        L: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Metrics> + Send + 'static,
    {
        Self { look: Arc::new(move || Box::pin(look())) }
    }
}

/// What readiness is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    /// Whether a write was committed just now.
    pub database_is_writable: bool,
    /// Whether nothing may leave because the database was restored.
    pub is_held: bool,
    /// How updates come in.
    pub updates: Updates,
    /// For how long the oldest delivery that may be sent has been waiting; `None` when none waits.
    pub oldest_due: Option<TimeDelta>,
}

/// How updates come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Updates {
    /// By webhook: silence means nothing.
    Pushed,
    /// By polling, and no poll was answered yet.
    NeverPolled,
    /// By polling; the last answer came so long ago.
    Polled {
        /// The time since then.
        ago: TimeDelta,
    },
}

/// Why the bot is not ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unready {
    /// The signs could not be gathered, or not in time.
    Stuck,
    /// Nothing can be written down, so nothing may be sent.
    Database,
    /// The database was restored, so a person must look first.
    Restored,
    /// No poll was answered yet.
    NeverPolled,
    /// No poll was answered for too long.
    Silent {
        /// The time since the last answer.
        ago: TimeDelta,
    },
    /// A delivery has been waiting for too long.
    Held {
        /// For how long.
        waiting: TimeDelta,
    },
}

impl Signs {
    /// All that speaks against readiness.
    #[must_use]
    pub fn against(&self) -> Vec<Unready> {
        let database = (!self.database_is_writable).then_some(Unready::Database);
        let updates = match self.updates {
            Updates::Pushed => None,
            Updates::NeverPolled => Some(Unready::NeverPolled),
            Updates::Polled { ago } => (ago > POLL_AGE_MAX).then_some(Unready::Silent { ago }),
        };
        let outbox = self.oldest_due.filter(|waiting| *waiting > OUTBOX_AGE_MAX);
        let restored = self.is_held.then_some(Unready::Restored);
        database
            .into_iter()
            .chain(restored)
            .chain(updates)
            .chain(outbox.map(|waiting| Unready::Held { waiting }))
            .collect()
    }
}

impl fmt::Display for Unready {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stuck => f.write_str("the state could not be read"),
            Self::Database => f.write_str("the database cannot be written"),
            Self::Restored => f.write_str("the database was restored, so nothing is sent; see `wuzha outbox restored`"),
            Self::NeverPolled => f.write_str("no poll has been answered yet"),
            Self::Silent { ago } => {
                write!(
                    f,
                    "the last poll was answered {} s ago, more than {}",
                    ago.num_seconds(),
                    POLL_AGE_MAX.num_seconds()
                )
            }
            Self::Held { waiting } => write!(
                f,
                "a delivery has been due for {} s, more than {}",
                waiting.num_seconds(),
                OUTBOX_AGE_MAX.num_seconds()
            ),
        }
    }
}

async fn alive() -> Json<serde_json::Value> {
    Json(json!({ "alive": true }))
}

async fn ready(State(health): State<Health>) -> Response {
    let against = match gathered((health.look)()).await {
        Some(signs) => signs.against(),
        None => vec![Unready::Stuck],
    };
    let status = if against.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let reasons: Vec<_> = against.iter().map(ToString::to_string).collect();
    (status, Json(json!({ "ready": against.is_empty(), "reasons": reasons }))).into_response()
}

async fn measured(State(measuring): State<Measuring>) -> Response {
    match gathered((measuring.look)()).await {
        Some(metrics) => ([(header::CONTENT_TYPE, OPEN_METRICS)], metrics.to_text()).into_response(),
        None => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// What a look brought, unless it panicked or took too long. It runs in a task of its own: a monitor
/// that hangs up must not leave a half-done transaction behind.
async fn gathered<T: Send + 'static>(look: impl Future<Output = T> + Send + 'static) -> Option<T> {
    match tokio::time::timeout(LOOK_PATIENCE, tokio::spawn(look)).await {
        Ok(looked) => looked.ok(),
        Err(_) => None,
    }
}

/// Has every answer read anew, and as nothing but what it says it is.
async fn never_stored(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    const WELL: Signs = Signs {
        database_is_writable: true,
        is_held: false,
        updates: Updates::Polled { ago: TimeDelta::seconds(120) },
        oldest_due: Some(TimeDelta::minutes(15)),
    };

    fn against(signs: Signs) -> Vec<String> {
        signs.against().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn nothing_speaks_against_a_bot_that_polls_writes_and_sends() {
        assert_eq!(against(WELL), [""; 0]);
        assert_eq!(against(Signs { updates: Updates::Pushed, oldest_due: None, ..WELL }), [""; 0]);
    }

    #[test]
    fn all_that_speaks_against_readiness_is_said_at_once() {
        let ill = Signs {
            database_is_writable: false,
            is_held: true,
            updates: Updates::Polled { ago: TimeDelta::seconds(121) },
            oldest_due: Some(TimeDelta::seconds(901)),
        };
        assert_eq!(
            against(ill),
            [
                "the database cannot be written",
                "the database was restored, so nothing is sent; see `wuzha outbox restored`",
                "the last poll was answered 121 s ago, more than 120",
                "a delivery has been due for 901 s, more than 900",
            ]
        );
        assert_eq!(against(Signs { updates: Updates::NeverPolled, ..WELL }), ["no poll has been answered yet"]);
    }
}
