//! Telegram: the only home of teloxide (the types) and reqwest (the transport).
//!
//! The transport is our own because the outcome of a send must be known exactly: teloxide sleeps
//! ten seconds inside a call after any 5xx, hides whether a request left the machine, and its
//! throttle forgets its queue when the process ends.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use reqwest::multipart::Form;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use teloxide::requests::Payload;

mod fetch;
pub mod send;
pub mod updates;

/// Connecting takes at most this long.
const CONNECT: Duration = Duration::from_secs(5);

/// A call that is not a long poll takes at most this long.
pub const CALL: Duration = Duration::from_secs(30);

/// A call that carries a file takes at most this long.
const UPLOAD: Duration = Duration::from_secs(60);

/// A bot's line to a Bot API server.
#[derive(Clone)]
pub struct Telegram {
    line: Arc<Line>,
    /// Whether posts above the free rate may be paid for.
    pays: bool,
}

struct Line {
    client: reqwest::Client,
    /// `https://api.telegram.org/bot<token>/`: a secret.
    base: String,
    /// `https://api.telegram.org/file/bot<token>/`: a secret.
    files: String,
}

impl Telegram {
    /// A line to the server at `api_url` for the bot with `token`, through `proxy` if there is one.
    ///
    /// # Errors
    /// When the proxy's address cannot be read.
    pub fn new(api_url: &str, token: &str, proxy: Option<&str>) -> anyhow::Result<Self> {
        let mut client = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .timeout(CALL)
            .tcp_nodelay(true)
            .redirect(reqwest::redirect::Policy::none())
            .pool_max_idle_per_host(usize::MAX);
        client = match proxy {
            Some(proxy) => client.proxy(reqwest::Proxy::all(proxy).context("reading the proxy's address")?),
            None => client.no_proxy(),
        };
        let api_url = api_url.trim_end_matches('/');
        let (base, files) = (format!("{api_url}/bot{token}/"), format!("{api_url}/file/bot{token}/"));
        let client = client.build().context("preparing HTTPS")?;
        Ok(Self { line: Arc::new(Line { client, base, files }), pays: false })
    }

    /// The same line, on which posts above the free rate are paid for: Telegram takes 0.1 Star for
    /// each (Bot API, `allow_paid_broadcast`).
    #[must_use]
    pub fn paying(self) -> Self {
        Self { pays: true, ..self }
    }

    /// Makes one call and reads the answer. Never retries. The payload is read at once and need not
    /// outlive the call: with hundreds under way, what each of them holds counts.
    ///
    /// # Errors
    /// A [`CallError`] that says how far the request got.
    pub fn call<P>(&self, payload: &P) -> impl Future<Output = Result<P::Output, CallError>> + Send + use<'_, P>
    where
        P: Payload + serde::Serialize,
        P::Output: DeserializeOwned + Send,
    {
        self.call_within(payload, CALL)
    }

    /// The same, giving up after `patience`.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub fn call_within<P>(
        &self,
        payload: &P,
        patience: Duration,
    ) -> impl Future<Output = Result<P::Output, CallError>> + Send + use<'_, P>
    where
        P: Payload + serde::Serialize,
        P::Output: DeserializeOwned + Send,
    {
        let body = serde_json::to_vec(payload).map_err(|error| CallError::NotSent(error.to_string()));
        async move { self.post(P::NAME, body?, patience).await }
    }

    /// Calls `method` with a ready JSON body.
    async fn post<T: DeserializeOwned>(&self, method: &str, body: Vec<u8>, patience: Duration) -> Result<T, CallError> {
        let request = self.request(method, patience).header("content-type", "application/json").body(body);
        answer_to(request).await
    }

    /// Calls `method` with a form that carries a file.
    async fn upload<T: DeserializeOwned>(&self, method: &str, form: Form) -> Result<T, CallError> {
        answer_to(self.request(method, UPLOAD).multipart(form)).await
    }

    fn request(&self, method: &str, patience: Duration) -> reqwest::RequestBuilder {
        self.line.client.post(format!("{}{method}", self.line.base)).timeout(patience)
    }
}

impl fmt::Debug for Telegram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Telegram(…)")
    }
}

/// Why a call gave no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// The request surely did not reach the server.
    #[error("not sent: {0}")]
    NotSent(String),
    /// The request may have reached the server, and no readable answer came back.
    #[error("no answer: {0}")]
    NoAnswer(String),
    /// The server answered that it will not.
    #[error("refused with {code}: {description}")]
    Refused {
        /// Telegram's `error_code`.
        code: u16,
        /// Telegram's words.
        description: String,
        /// Seconds to wait, with 429.
        retry_after: Option<u32>,
        /// The group's new number, when it became a supergroup.
        migrate_to: Option<i64>,
    },
}

#[derive(Deserialize)]
struct Answer<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u32>,
    migrate_to_chat_id: Option<i64>,
}

/// Sends a request and reads the answer. The address, which holds the token, is in no error.
async fn answer_to<T: DeserializeOwned>(request: reqwest::RequestBuilder) -> Result<T, CallError> {
    let response = request.send().await.map_err(|error| {
        let error = error.without_url();
        if error.is_connect() { CallError::NotSent(chain(&error)) } else { CallError::NoAnswer(chain(&error)) }
    })?;
    let status = response.status().as_u16();
    let body = response.bytes().await.map_err(|error| CallError::NoAnswer(chain(&error.without_url())))?;
    read_answer(status, &body)
}

/// Reads the server's answer. What cannot be read says nothing about what the server did.
fn read_answer<T: DeserializeOwned>(status: u16, body: &[u8]) -> Result<T, CallError> {
    let answer: Answer<T> = serde_json::from_slice(body)
        .map_err(|error| CallError::NoAnswer(format!("unreadable answer with status {status}: {error}")))?;
    match answer {
        Answer { ok: true, result: Some(result), .. } => Ok(result),
        Answer { ok: true, .. } => Err(CallError::NoAnswer(format!("answer without a result, status {status}"))),
        Answer { error_code, description, parameters, .. } => Err(CallError::Refused {
            code: error_code.unwrap_or(status),
            description,
            retry_after: parameters.retry_after,
            migrate_to: parameters.migrate_to_chat_id,
        }),
    }
}

/// An error with its causes in one line; reqwest's own line leaves the causes out.
fn chain(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        line.push_str(": ");
        line.push_str(&error.to_string());
        cause = error.source();
    }
    line
}
