//! Where Telegram hands updates over when it does not wait to be asked.
//!
//! ```text
//! POST /path ─▶ secret? ─▶ room? ─▶ ≤ 1 MiB, in time? ─▶ accept ─▶ committed ─▶ 200
//!                 401       503         413, 408             │ busy ──────────▶ 503, come back
//!                                                            └ not an update ─▶ 400
//! ```
//!
//! 200 is said only after the update is in the database, since Telegram then forgets it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Bytes, HttpBody as _};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use tokio::sync::Semaphore;

use crate::secret::{self, Secret};

/// The header in which Telegram repeats the secret it was given (Bot API, `setWebhook`).
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// The largest update that is read. Telegram's own are some kilobytes.
const BODY_BYTES_MAX: usize = 1024 * 1024;

/// How long a body may take to come in.
const BODY_PATIENCE: Duration = Duration::from_secs(10);

/// How many updates are taken in at once. Telegram opens 40 connections unless it is told otherwise
/// (Bot API, `setWebhook`, `max_connections`); with the largest bodies they need 64 MiB.
const UNDER_WAY_MAX: usize = 64;

/// When Telegram should come back if we are busy, in seconds. It heeds up to 3600.
const COME_BACK_SECONDS: &str = "2";

/// What became of an update that was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acceptance {
    /// It is committed, or had been before.
    Committed,
    /// It could not be committed now; it must come again.
    Busy,
    /// It is not an update.
    Malformed,
}

type Accepting = Pin<Box<dyn Future<Output = Acceptance> + Send>>;

/// What the webhook needs to know.
#[derive(Clone)]
pub struct Webhook {
    path: String,
    secret: Secret,
    accept: Arc<dyn Fn(Bytes) -> Accepting + Send + Sync>,
    under_way: Arc<Semaphore>,
}

impl Webhook {
    /// Takes updates in at `path`, which begins with `/`, from whoever knows `secret`, and hands each
    /// body to `accept`.
    pub fn new<A, F>(path: &str, secret: Secret, accept: A) -> Self
    where
        A: Fn(Bytes) -> F + Send + Sync + 'static,
        F: Future<Output = Acceptance> + Send + 'static,
    {
        let under_way = Arc::new(Semaphore::new(UNDER_WAY_MAX));
        Self { path: path.to_owned(), secret, accept: Arc::new(move |body| Box::pin(accept(body))), under_way }
    }

    pub(super) fn into_router(self) -> Router {
        let path = self.path.clone();
        let limit = DefaultBodyLimit::max(BODY_BYTES_MAX);
        Router::new().route(&path, post(take_in)).layer(limit).with_state(self)
    }

    fn knows(&self, headers: &HeaderMap) -> bool {
        let mut given = headers.get_all(SECRET_HEADER).iter();
        match (given.next(), given.next()) {
            (Some(given), None) => secret::same(given.as_bytes(), self.secret.reveal().as_bytes()),
            (Some(_), Some(_)) | (None, _) => false,
        }
    }
}

async fn take_in(State(webhook): State<Webhook>, request: Request) -> Response {
    if !webhook.knows(request.headers()) {
        tracing::debug!("a webhook call without the secret was refused");
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let Ok(_place) = webhook.under_way.clone().try_acquire_owned() else {
        return come_back();
    };
    let body = match read(request).await {
        Ok(body) => body,
        Err(status) => return status.into_response(),
    };
    // In a task of its own: if Telegram hangs up, the transaction still ends in order.
    match tokio::spawn((webhook.accept)(body)).await {
        Ok(Acceptance::Committed) => StatusCode::OK.into_response(),
        Ok(Acceptance::Malformed) => StatusCode::BAD_REQUEST.into_response(),
        Ok(Acceptance::Busy) | Err(_) => come_back(),
    }
}

async fn read(request: Request) -> Result<Bytes, StatusCode> {
    if request.body().size_hint().lower() > BODY_BYTES_MAX as u64 {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    match tokio::time::timeout(BODY_PATIENCE, Bytes::from_request(request, &())).await {
        Ok(read) => read.map_err(|refusal| refusal.status()),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

fn come_back() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, COME_BACK_SECONDS)]).into_response()
}
