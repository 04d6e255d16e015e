//! The page and the control API: what people in the sandbox see and do, as JSON over HTTP.

use std::convert::Infallible;
use std::net::IpAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::JsonRejection;
use axum::extract::{FromRequest, FromRequestParts, Json, Path, Query, Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST};
use axum::http::{StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use futures_util::{Stream, stream};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::broadcast::error::RecvError;

use super::acts::Mistake;
use super::callback::{Press, TapId, TapTimes};
use super::chat::{ChatId, Person, PersonId};
use super::dial::{self, ClockCommand};
use super::faults::FaultRule;
use super::files;
use super::message::Eyes;
use super::transcript::TranscriptStyle;
use super::world::World;

/// How long a press waits for the bot's answer, in real time, before the spinner gives up.
const TAP_PATIENCE: Duration = Duration::from_secs(15);
/// The page hears of a running clock at most this often, in real time.
const CLOCK_PAUSE: Duration = Duration::from_millis(200);
/// The media type of files, whatever is in them, unless they are pictures.
const BYTES: &str = "application/octet-stream";
/// Letters of a message shown in the list of chats.
const PREVIEW_CHARS: usize = 80;

/// All routes but the Bot API's.
pub fn routes() -> Router<World> {
    Router::new()
        .route("/", get(|| async { page("index.html") }))
        .route("/page/{file}", get(|Path(file): Path<String>| async move { page(&file) }))
        .route("/sandbox/state", get(show_state))
        .route("/sandbox/chats/{chat}/messages", get(show_messages))
        .route("/sandbox/events", get(show_events))
        .route("/sandbox/log", get(show_log))
        .route("/sandbox/counts", get(|State(world): State<World>| async move { Json(world.counts()) }))
        .route("/sandbox/transcript/{chat}", get(show_transcript))
        .route("/sandbox/files/{file}", get(show_file))
        .route("/sandbox/offered/{file}", get(show_offered))
        .route("/sandbox/say", post(say))
        .route("/sandbox/send_file", post(send_file))
        .route("/sandbox/edit", post(edit))
        .route("/sandbox/tap", post(tap))
        .route("/sandbox/taps", get(show_taps).post(tap_at_once))
        .route("/sandbox/vote", post(vote))
        .route("/sandbox/retract", post(retract))
        .route("/sandbox/start", post(start))
        .route("/sandbox/link", post(link))
        .route("/sandbox/join", in_group(World::joins))
        .route("/sandbox/leave", in_group(World::leaves))
        .route("/sandbox/add_bot", in_group(World::adds_bot))
        .route("/sandbox/remove_bot", in_group(World::removes_bot))
        .route("/sandbox/promote_bot", in_group(World::promotes_bot))
        .route("/sandbox/restrict_bot", in_group(|world, _, chat| world.restricts_bot(chat)))
        .route("/sandbox/block", in_private(World::blocks))
        .route("/sandbox/unblock", in_private(World::unblocks))
        .route("/sandbox/migrate", post(migrate))
        .route("/sandbox/people", post(add_person))
        .route("/sandbox/groups", post(add_group))
        .route("/sandbox/inject", post(inject))
        .route("/sandbox/faults", get(show_faults).post(script_faults).delete(clear_faults))
        .route("/sandbox/clock", post(turn_clock))
        .route("/sandbox/narrate", post(narrate))
        .route_layer(middleware::from_fn(only_this_machine))
}

// The page.

fn page(file: &str) -> Response {
    let (kind, text) = match file {
        "index.html" => ("text/html; charset=utf-8", include_str!("page/index.html")),
        "app.js" => ("text/javascript; charset=utf-8", include_str!("page/app.js")),
        "style.css" => ("text/css; charset=utf-8", include_str!("page/style.css")),
        _ => return Problem::not_found("there is no such file; the page is at /").into_response(),
    };
    let policy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";
    ([(CONTENT_TYPE, kind), (CONTENT_SECURITY_POLICY, policy)], text).into_response()
}

// Looking.

async fn show_state(State(world): State<World>) -> Json<Value> {
    let clock = world.dial().state();
    let state = world.lock();
    let people = state.people.values().map(|inhabitant| &inhabitant.person);
    let people: Vec<Value> = people
        .map(|person| {
            let Person { id, name, username, language_code, about } = person;
            json!({"id": id, "name": name, "username": username, "language_code": language_code, "about": about})
        })
        .collect();
    let mut chats: Vec<_> = state.chats.values().filter(|chat| chat.migrated_to.is_none()).collect();
    chats.sort_by_key(|chat| (chat.is_group(), chat.id.unsigned_abs()));
    let chats: Vec<Value> = chats
        .into_iter()
        .map(|chat| {
            let last = chat.messages.values().rev().find(|message| !message.deleted);
            let last = last.map(|message| {
                let view = state.view(chat, message, Eyes::Public);
                let text = view.service.or(view.poll.map(|poll| poll.question)).unwrap_or(view.text);
                let text: String = text.chars().take(PREVIEW_CHARS).collect();
                json!({"at": view.date, "from": view.from.name, "text": text})
            });
            json!({
                "id": chat.id,
                "type": chat.kind.name(),
                "title": state.chat_title(chat),
                "members": chat.members,
                "has_bot": chat.standing.is_present(),
                "last": last,
            })
        })
        .collect();
    let menus = state.commands.iter().map(|((scope, language), commands)| {
        let scope: Value = serde_json::from_str(scope).unwrap_or_default();
        json!({"scope": scope, "language_code": language, "commands": commands})
    });
    let menus: Vec<Value> = menus.collect();
    let offered = state.offered.iter().map(|file| json!({"name": file.name, "size": file.bytes.len()}));
    let offered: Vec<Value> = offered.collect();
    Json(json!({
        "now": clock.now,
        "zone": world.zone().name(),
        "speed": clock.speed,
        "playing": clock.playing,
        "next_event": clock.next_event,
        "bot": {
            "id": state.bot.id,
            "username": state.bot.username,
            "name": state.bot.name,
            "menus": menus,
        },
        "people": people,
        "chats": chats,
        "offered": offered,
        "sights": state.sights,
    }))
}

#[derive(Deserialize)]
struct Glance {
    #[serde(default)]
    since: i64,
    r#as: Option<i64>,
}

async fn show_messages(
    State(world): State<World>,
    Place(chat): Place,
    Query(glance): Query<Glance>,
) -> Result<Json<Value>, Problem> {
    let state = world.lock();
    if !state.chats.contains_key(&chat.0) {
        return Err(Mistake::NoSuchChat(chat.0).into());
    }
    let eyes = glance.r#as.map_or(Eyes::AllSeeing, Eyes::Of);
    Ok(Json(json!({"messages": state.view_chat(chat, glance.since, eyes)})))
}

async fn show_events(State(world): State<World>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let listener = world.events().listen();
    let events = stream::unfold((listener, world), |(mut listener, world)| async move {
        let heard = tokio::select! {
            heard = listener.recv() => heard,
            () = world.stopping() => return None,
        };
        let event = match heard {
            Ok(event) => Event::default().data(event),
            Err(RecvError::Lagged(_)) => Event::default().data(r#"{"kind":"resync"}"#),
            Err(RecvError::Closed) => return None,
        };
        Some((Ok(event), (listener, world)))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

#[derive(Deserialize)]
struct Since {
    #[serde(default)]
    since: usize,
}

async fn show_log(State(world): State<World>, Query(Since { since }): Query<Since>) -> Response {
    let lines: String = world.log_since(since).iter().map(|entry| format!("{}\n", json!(entry))).collect();
    ([(CONTENT_TYPE, "application/x-ndjson")], lines).into_response()
}

async fn show_transcript(State(world): State<World>, Place(chat): Place) -> Result<String, Problem> {
    if !world.lock().chats.contains_key(&chat.0) {
        return Err(Mistake::NoSuchChat(chat.0).into());
    }
    Ok(world.transcript(chat, &TranscriptStyle { zone: world.zone(), since: None }))
}

async fn show_file(State(world): State<World>, Path(file): Path<String>) -> Result<Response, Problem> {
    let (_, bytes) = world.file(&file).ok_or_else(|| Problem::not_found("there is no such file"))?;
    Ok(([(CONTENT_TYPE, files::picture_type(&bytes).unwrap_or(BYTES))], bytes).into_response())
}

async fn show_offered(State(world): State<World>, Path(file): Path<usize>) -> Result<Response, Problem> {
    let bytes = world.lock().offered.get(file).map(|file| file.bytes.clone());
    let bytes = bytes.ok_or_else(|| Problem::not_found("no such file is offered"))?;
    Ok(([(CONTENT_TYPE, BYTES)], bytes).into_response())
}

// Doing.

#[derive(Deserialize)]
struct Say {
    person: PersonId,
    chat: ChatId,
    text: String,
    reply_to: Option<i64>,
}

async fn say(State(world): State<World>, Posted(say): Posted<Say>) -> Done {
    let id = match say.reply_to {
        Some(reply_to) => world.says_reply(say.person, say.chat, reply_to, &say.text),
        None => world.says(say.person, say.chat, &say.text),
    }?;
    Ok(Json(json!({"message": id})))
}

#[derive(Deserialize)]
struct Sending {
    person: PersonId,
    chat: ChatId,
    name: String,
}

async fn send_file(
    State(world): State<World>,
    Query(sending): Query<Sending>,
    OctetStream(bytes): OctetStream,
) -> Done {
    let id = world.sends_file(sending.person, sending.chat, &sending.name, bytes)?;
    Ok(Json(json!({"message": id})))
}

#[derive(Deserialize)]
struct Edit {
    person: PersonId,
    chat: ChatId,
    message: i64,
    text: String,
}

async fn edit(State(world): State<World>, Posted(edit): Posted<Edit>) -> Done {
    world.edits(edit.person, edit.chat, edit.message, &edit.text)?;
    Ok(Json(json!({})))
}

#[derive(Deserialize)]
struct OnePress {
    #[serde(flatten)]
    press: Press,
    /// Forged data instead of a button.
    data: Option<String>,
}

async fn tap(State(world): State<World>, Posted(one): Posted<OnePress>) -> Done {
    let Press { person, chat, message, row, column } = one.press;
    let mut answered = world.tap_answered();
    let tap = match one.data {
        Some(data) => world.taps_data(person, chat, message, &data),
        None => world.taps(person, chat, message, row, column),
    }?;
    tokio::select! {
        () = answer_to(&world, tap, &mut answered) => {}
        () = dial::rest(TAP_PATIENCE) => {}
        () = world.stopping() => {}
    }
    Ok(Json(json!({"answer": world.answer_of(tap)})))
}

async fn answer_to(world: &World, tap: TapId, answered: &mut tokio::sync::watch::Receiver<u64>) {
    while world.answer_of(tap).is_none() && answered.changed().await.is_ok() {}
}

async fn show_taps(State(world): State<World>) -> Json<Vec<TapTimes>> {
    Json(world.tap_times())
}

async fn tap_at_once(State(world): State<World>, Posted(presses): Posted<Vec<Press>>) -> Done {
    let taps = world.taps_at_once(&presses)?;
    Ok(Json(json!({"taps": taps.len(), "at": world.dial().now()})))
}

#[derive(Deserialize)]
struct Ballot {
    person: PersonId,
    chat: ChatId,
    message: i64,
    #[serde(default)]
    options: Vec<usize>,
}

async fn vote(State(world): State<World>, Posted(ballot): Posted<Ballot>) -> Done {
    world.votes(ballot.person, ballot.chat, ballot.message, &ballot.options)?;
    Ok(Json(json!({})))
}

async fn retract(State(world): State<World>, Posted(ballot): Posted<Ballot>) -> Done {
    world.retracts(ballot.person, ballot.chat, ballot.message)?;
    Ok(Json(json!({})))
}

#[derive(Deserialize)]
struct Start {
    person: PersonId,
    payload: Option<String>,
}

async fn start(State(world): State<World>, Posted(start): Posted<Start>) -> Done {
    let id = world.starts(start.person, start.payload.as_deref())?;
    Ok(Json(json!({"message": id})))
}

#[derive(Deserialize)]
struct Link {
    person: PersonId,
    link: String,
    chat: Option<ChatId>,
}

async fn link(State(world): State<World>, Posted(link): Posted<Link>) -> Done {
    let id = world.follows_link(link.person, &link.link, link.chat)?;
    Ok(Json(json!({"message": id})))
}

#[derive(Deserialize)]
struct InGroup {
    person: PersonId,
    chat: ChatId,
}

fn in_group(act: fn(&World, PersonId, ChatId) -> Result<(), Mistake>) -> MethodRouter<World> {
    post(async move |State(world): State<World>, Posted(who): Posted<InGroup>| -> Done {
        act(&world, who.person, who.chat)?;
        Ok(Json(json!({})))
    })
}

#[derive(Deserialize)]
struct InPrivate {
    person: PersonId,
}

fn in_private(act: fn(&World, PersonId) -> Result<(), Mistake>) -> MethodRouter<World> {
    post(async move |State(world): State<World>, Posted(who): Posted<InPrivate>| -> Done {
        act(&world, who.person)?;
        Ok(Json(json!({})))
    })
}

#[derive(Deserialize)]
struct Migration {
    chat: ChatId,
}

async fn migrate(State(world): State<World>, Posted(migration): Posted<Migration>) -> Done {
    let chat = world.migrates(migration.chat)?;
    Ok(Json(json!({"chat": chat})))
}

async fn add_person(State(world): State<World>, Posted(person): Posted<Person>) -> Done {
    let id = world.add_person(person)?;
    Ok(Json(json!({"person": id})))
}

#[derive(Deserialize)]
struct NewGroup {
    title: String,
    members: Vec<PersonId>,
    #[serde(default)]
    supergroup: bool,
}

async fn add_group(State(world): State<World>, Posted(group): Posted<NewGroup>) -> Done {
    let add = if group.supergroup { World::add_supergroup } else { World::add_group };
    let chat = add(&world, &group.title, &group.members)?;
    Ok(Json(json!({"chat": chat})))
}

// The machinery.

#[derive(Deserialize)]
struct Injection {
    update: Value,
}

async fn inject(State(world): State<World>, Posted(injection): Posted<Injection>) -> Done {
    let id = world.inject(injection.update);
    let id = id.ok_or_else(|| Problem::bad("`update` must be an object, as in the Bot API"))?;
    Ok(Json(json!({"update_id": id})))
}

#[derive(Serialize, Deserialize)]
struct Rules {
    rules: Vec<FaultRule>,
}

async fn show_faults(State(world): State<World>) -> Json<Rules> {
    Json(Rules { rules: world.faults().rules() })
}

async fn script_faults(State(world): State<World>, Posted(script): Posted<Rules>) -> Json<Rules> {
    world.faults().script(script.rules);
    show_faults(State(world)).await
}

async fn clear_faults(State(world): State<World>) -> Json<Rules> {
    world.faults().clear();
    show_faults(State(world)).await
}

async fn turn_clock(State(world): State<World>, Posted(command): Posted<ClockCommand>) -> Json<Value> {
    world.dial().command(command);
    Json(json!(world.dial().state()))
}

#[derive(Deserialize)]
struct Narration {
    text: String,
}

async fn narrate(State(world): State<World>, Posted(narration): Posted<Narration>) -> Json<Value> {
    world.narrate(world.dial().now(), &narration.text);
    Json(json!({}))
}

/// Closes overdue polls as the dial moves and tells watchers the time, for as long as the sandbox lives.
pub async fn follow_dial(world: World) {
    let mut turned = world.dial().changed();
    let mut told = Duration::ZERO;
    let mut owes_news = false;
    loop {
        let runs = world.dial().state().playing || owes_news;
        tokio::select! {
            _ = turned.changed() => {}
            () = dial::rest(CLOCK_PAUSE), if runs => {}
            () = world.stopping() => return,
        }
        // Taking the lock closes what is due.
        drop(world.lock());
        let elapsed = world.dial().real_elapsed();
        owes_news = elapsed < told + CLOCK_PAUSE;
        if !owes_news {
            told = elapsed;
            let mut news = json!(world.dial().state());
            news["kind"] = "clock".into();
            world.events().tell(&news);
        }
    }
}

// Reading requests and answering mistakes.

type Done = Result<Json<Value>, Problem>;

/// What is wrong with a request, and what to do about it.
struct Problem(StatusCode, String);

impl Problem {
    fn bad(text: impl Into<String>) -> Problem {
        Problem(StatusCode::BAD_REQUEST, text.into())
    }

    fn not_found(text: impl Into<String>) -> Problem {
        Problem(StatusCode::NOT_FOUND, text.into())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        (self.0, Json(json!({"error": self.1}))).into_response()
    }
}

impl From<Mistake> for Problem {
    fn from(mistake: Mistake) -> Problem {
        let text = mistake.to_string();
        match mistake {
            Mistake::NoSuchPerson(_)
            | Mistake::NoSuchChat(_)
            | Mistake::NoSuchMessage { .. }
            | Mistake::NoSuchButton { .. } => Problem::not_found(text),
            Mistake::PersonExists(_)
            | Mistake::NotInChat { .. }
            | Mistake::NotAPoll
            | Mistake::BadVote(_)
            | Mistake::BadPayload
            | Mistake::BadLink
            | Mistake::BadLength(_)
            | Mistake::Blocked
            | Mistake::WrongChatKind(_)
            | Mistake::BotNotInChat(_)
            | Mistake::NotTheirText => Problem::bad(text),
        }
    }
}

/// A JSON body. Only `application/json` is taken, which no other site's form can send.
struct Posted<T>(T);

impl<S: Send + Sync, T: serde::de::DeserializeOwned> FromRequest<S> for Posted<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Posted<T>, Problem> {
        match Json::from_request(request, state).await {
            Ok(Json(value)) => Ok(Posted(value)),
            Err(rejection @ JsonRejection::MissingJsonContentType(_)) => {
                Err(Problem::bad(format!("{}; set it to application/json", rejection.body_text())))
            }
            Err(rejection) => Err(Problem::bad(rejection.body_text())),
        }
    }
}

/// The bytes of a file. Only `application/octet-stream` is taken, which no other site's form can send.
struct OctetStream(Bytes);

impl<S: Send + Sync> FromRequest<S> for OctetStream {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<OctetStream, Problem> {
        if request.headers().get(CONTENT_TYPE).is_none_or(|kind| kind != BYTES) {
            return Err(Problem::bad(format!("a file is sent as {BYTES}, in the body")));
        }
        let bytes = Bytes::from_request(request, state).await;
        let bytes = bytes.map_err(|rejection| Problem::bad(rejection.body_text()))?;
        if bytes.is_empty() { Err(Problem::bad("the file is empty")) } else { Ok(OctetStream(bytes)) }
    }
}

/// The chat in the path.
struct Place(ChatId);

impl<S: Send + Sync> FromRequestParts<S> for Place {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, state: &S) -> Result<Place, Problem> {
        let path = Path::<i64>::from_request_parts(parts, state).await;
        let Path(id) = path.map_err(|_| Problem::bad("a chat is a number, as in /sandbox/state"))?;
        Ok(Place(ChatId(id)))
    }
}

/// Refuses requests that a foreign site routed here by DNS rebinding: their `Host` is the site's.
async fn only_this_machine(request: Request, next: Next) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if is_loopback(host) {
        next.run(request).await
    } else {
        let text = "the sandbox answers this machine only; open it as http://127.0.0.1:<port>/";
        Problem(StatusCode::FORBIDDEN, text.to_owned()).into_response()
    }
}

fn is_loopback(host: &str) -> bool {
    let uri: Option<Uri> = format!("http://{host}/").parse().ok();
    let Some(name) = uri.as_ref().and_then(Uri::host) else {
        return false;
    };
    let address = name.trim_matches(['[', ']']);
    address.eq_ignore_ascii_case("localhost") || address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_hosts_are_this_machine() {
        for host in ["127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]:9", "127.8.8.8"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["", "evil.example:8080", "127.0.0.1.evil.example", "10.0.0.1", "localhost.evil.example"] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
