//! The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`.

use std::borrow::Cow;
use std::io;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State as Shared};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::answer::{Answer, Refusal};
use super::dial;
use super::faults::Fault;
use super::files;
use super::log::{self, Received};
use super::methods::{self, Method, Way, get_updates};
use super::params::Params;
use super::random::Random;
use super::world::World;

/// How long requests travel, in real time; drawn evenly from each range with the sandbox's seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Latency {
    /// From the bot to Telegram.
    pub there: RangeInclusive<Duration>,
    /// And the answer back.
    pub back: RangeInclusive<Duration>,
}

impl Default for Latency {
    /// None.
    fn default() -> Latency {
        Latency { there: Duration::ZERO..=Duration::ZERO, back: Duration::ZERO..=Duration::ZERO }
    }
}

/// What the routes of the Bot API need.
#[derive(Clone)]
pub struct Api(Arc<Line>);

struct Line {
    world: World,
    token: String,
    latency: Latency,
    random: Mutex<Random>,
}

impl Api {
    pub fn new(world: World, token: String, latency: Latency, seed: u64) -> Api {
        Api(Arc::new(Line { world, token, latency, random: Mutex::new(Random::seeded(seed)) }))
    }

    async fn travel(&self, range: &RangeInclusive<Duration>) {
        let drawn = self.0.random.lock().unwrap_or_else(PoisonError::into_inner).duration(range);
        dial::rest(drawn).await;
    }
}

/// Every path that is not the page's or the control API's.
pub async fn serve(Shared(api): Shared<Api>, request: Request) -> Response {
    let path = request.uri().path();
    if let Some(path) = path.strip_prefix("/file/bot") {
        return download(&api, path);
    }
    let Some((token, name)) = path.strip_prefix("/bot").and_then(|path| path.split_once('/')) else {
        return whole(StatusCode::NOT_FOUND, Refusal::NOT_FOUND.body());
    };
    let is_authorized = token == api.0.token;
    let method = methods::named(name);
    let name = method.map_or_else(|| Cow::Owned(name.to_owned()), |method| Cow::Borrowed(method.name));
    let params = Params::read(request).await;
    let call = Call { is_authorized, name, method, params };
    let latency = &api.0.latency;
    let ending = if latency.there.end().is_zero() {
        answer(&api.0.world, &call).await
    } else {
        // A request that is under way arrives even if the bot dies meanwhile: it must not end with the connection.
        let api = api.clone();
        let arrival = tokio::spawn(async move {
            api.travel(&api.0.latency.there).await;
            answer(&api.0.world, &call).await
        });
        arrival.await.unwrap_or(Ending::Closed)
    };
    if !latency.back.end().is_zero() {
        api.travel(&latency.back).await;
    }
    ending.into_response(&api.0.world).await
}

/// One call as it arrived.
struct Call {
    is_authorized: bool,
    name: Cow<'static, str>,
    method: Option<&'static Method>,
    params: Result<Params, Refusal>,
}

/// How an exchange ends on the wire.
enum Ending {
    Whole(StatusCode, Vec<u8>),
    Half(Vec<u8>),
    Html502,
    Silence,
    Closed,
}

impl Call {
    fn received(&self) -> Received<'_> {
        let params = self.params.as_ref().ok();
        Received {
            method: self.name.clone(),
            chat: params.and_then(|params| params.integer("chat_id")),
            text: params.and_then(|params| ["text", "question", "caption"].iter().find_map(|name| params.text(name))),
        }
    }
}

async fn answer(world: &World, call: &Call) -> Ending {
    let received = call.received();
    let fault = world.lock().faults.strike(&received.method, received.chat);
    if let Some(fault) = &fault
        && let Some(ending) = instead_of_performing(fault)
    {
        note(world, &received, None, Some(fault));
        return ending;
    }
    let result = match (&call.params, call.method.map(|method| &method.way)) {
        _ if !call.is_authorized => Err(Refusal::UNAUTHORIZED),
        (_, None) => Err(Refusal::NOT_FOUND),
        (Err(refusal), Some(_)) => Err(refusal.clone()),
        (Ok(params), Some(Way::LongPoll)) => get_updates::answer(world, params).await,
        (Ok(params), Some(Way::AtOnce(perform))) => perform(&mut world.lock(), params),
    };
    note(world, &received, Some(&result), fault.as_ref());
    match fault {
        Some(Fault::DropReply) => Ending::Closed,
        Some(Fault::Truncate) => Ending::Half(result.map_or_else(|refusal| refusal.body(), |answer| answer.body)),
        Some(Fault::BadJson) => Ending::Whole(StatusCode::OK, br#"{"ok":true,"result":{"message_"#.to_vec()),
        Some(Fault::Delay { ms }) => {
            dial::rest(Duration::from_millis(ms)).await;
            Ending::of(result)
        }
        None
        | Some(
            Fault::TooManyRequests { .. }
            | Fault::Status { .. }
            | Fault::Html502
            | Fault::Hang
            | Fault::Reset
            | Fault::Unauthorized
            | Fault::Conflict,
        ) => Ending::of(result),
    }
}

/// How the exchange ends when the fault keeps the call from being performed; `None` when it does not.
fn instead_of_performing(fault: &Fault) -> Option<Ending> {
    match fault {
        Fault::TooManyRequests { retry_after } => Some(Ending::of(Err(Refusal::too_many(*retry_after)))),
        Fault::Status { code, description } => {
            let refusal = Refusal { code: *code, description: description.clone().into(), parameters: None };
            Some(Ending::of(Err(refusal)))
        }
        Fault::Unauthorized => Some(Ending::of(Err(Refusal::UNAUTHORIZED))),
        Fault::Conflict => Some(Ending::of(Err(Refusal::OTHER_POLLER))),
        Fault::Html502 => Some(Ending::Html502),
        Fault::Hang => Some(Ending::Silence),
        Fault::Reset => Some(Ending::Closed),
        Fault::DropReply | Fault::Truncate | Fault::BadJson | Fault::Delay { .. } => None,
    }
}

fn note(world: &World, received: &Received<'_>, result: Option<&Result<Answer, Refusal>>, fault: Option<&Fault>) {
    let mut state = world.lock();
    let elapsed_us = u64::try_from(world.dial().real_elapsed().as_micros()).unwrap_or(u64::MAX);
    let (at, keep_text) = (state.now, state.keep_texts);
    state.log.note(received, (at, elapsed_us), log::outcome(result, fault), keep_text);
}

impl Ending {
    fn of(result: Result<Answer, Refusal>) -> Ending {
        match result {
            Ok(answer) => Ending::Whole(StatusCode::OK, answer.body),
            Err(refusal) => {
                let status = StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                Ending::Whole(status, refusal.body())
            }
        }
    }

    async fn into_response(self, world: &World) -> Response {
        match self {
            Ending::Whole(status, body) => whole(status, body),
            Ending::Half(body) => {
                let length = body.len();
                let half = Bytes::from(body).slice(..length / 2);
                let pieces = stream::unfold(Some(half), |piece| async move {
                    match piece {
                        Some(half) => Some((Ok(half), None)),
                        None => {
                            // Lets the half reach the wire before the connection dies.
                            dial::rest(Duration::from_millis(1)).await;
                            Some((Err(cut()), None))
                        }
                    }
                });
                let headers = [(CONTENT_TYPE, "application/json"), (CONTENT_LENGTH, &length.to_string())];
                (headers, Body::from_stream(pieces)).into_response()
            }
            Ending::Html502 => {
                let page = "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>";
                (StatusCode::BAD_GATEWAY, [(CONTENT_TYPE, "text/html")], page).into_response()
            }
            Ending::Silence => {
                world.stopping().await;
                closed()
            }
            Ending::Closed => closed(),
        }
    }
}

fn whole(status: StatusCode, body: Vec<u8>) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}

/// A body that fails before its first byte: hyper then closes the connection without having written anything.
fn closed() -> Response {
    Body::from_stream(stream::once(async { Err::<Bytes, io::Error>(cut()) })).into_response()
}

fn cut() -> io::Error {
    io::Error::new(io::ErrorKind::ConnectionAborted, "cut by a scripted fault")
}

fn download(api: &Api, path: &str) -> Response {
    let found = path.split_once('/').filter(|(token, _)| *token == api.0.token);
    let file = found.and_then(|(_, path)| api.0.world.file(&files::id_of(files::index_of_path(path)?)));
    match file {
        Some((_, bytes)) => ([(CONTENT_TYPE, "application/octet-stream")], bytes).into_response(),
        None => whole(StatusCode::NOT_FOUND, Refusal::NOT_FOUND.body()),
    }
}
