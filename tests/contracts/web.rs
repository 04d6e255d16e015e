//! The pages and the webhook, with what strangers and broken clients send them.

use std::future::ready;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use reqwest::{Client, Method, StatusCode};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use wuzha::domain::delivery::{DeliveryState, Lane};
use wuzha::secret::Secret;
use wuzha::web::metrics::{Metrics, UpdateFate};
use wuzha::web::webhook::{Acceptance, Webhook};
use wuzha::web::{Health, Measuring, Signs, Site, Updates};

const ANY_PORT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
const SECRET: &str = "invented-secret-of-at-least-32-bytes";
const SECRET_HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";
const PATH: &str = "/telegram/9f8e";

#[tokio::test]
async fn a_bot_that_is_well_says_so_and_tells_no_cache() {
    let site =
        pages(Signs { database_is_writable: true, is_held: false, updates: Updates::Pushed, oldest_due: None }).await;

    let answer = get(&site, "/healthz").await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    assert_eq!(answer.text().await.unwrap(), r#"{"alive":true}"#);

    let answer = get(&site, "/readyz").await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.text().await.unwrap(), r#"{"ready":true,"reasons":[]}"#);
    site.stop().await.unwrap();
}

#[tokio::test]
async fn a_bot_that_is_not_ready_says_why_and_is_still_alive() {
    let site = pages(Signs {
        database_is_writable: false,
        is_held: false,
        updates: Updates::Polled { ago: TimeDelta::seconds(301) },
        oldest_due: None,
    })
    .await;

    let answer = get(&site, "/readyz").await;
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(
        answer.text().await.unwrap(),
        r#"{"ready":false,"reasons":["the database cannot be written","the last poll was answered 301 s ago, more than 120"]}"#
    );
    assert_eq!(get(&site, "/healthz").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_look_that_panics_means_not_ready_and_the_next_one_counts_again() {
    let looks = Arc::new(Mutex::new(0));
    let health = Health::new(move || {
        let mut looks = looks.lock().unwrap();
        *looks += 1;
        let first = *looks == 1;
        async move {
            assert!(!first, "the database driver has a bug");
            Signs { database_is_writable: true, is_held: false, updates: Updates::Pushed, oldest_due: None }
        }
    });
    let site = Site::pages(ANY_PORT, health, measuring(&Metrics::new())).await.unwrap();

    let answer = get(&site, "/readyz").await;
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.text().await.unwrap(), r#"{"ready":false,"reasons":["the state could not be read"]}"#);
    assert_eq!(get(&site, "/readyz").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn the_metrics_count_by_lane_and_start_at_zero() {
    let metrics = Metrics::new();
    let health = Health::new(|| {
        ready(Signs { database_is_writable: true, is_held: false, updates: Updates::Pushed, oldest_due: None })
    });
    let site = Site::pages(ANY_PORT, health, measuring(&metrics)).await.unwrap();
    metrics.deliveries_reached(Lane::Tip, DeliveryState::Sent, 300);
    metrics.deliveries_reached(Lane::Tip, DeliveryState::Unconfirmed, 2);
    metrics.outbox_holds(DeliveryState::Queued, 17);
    metrics.updates_met(UpdateFate::Quarantined, 1);
    metrics.refused_too_fast(1);
    metrics.toasts_shown(3);
    metrics.polled("2025-04-01T04:10:00Z".parse().unwrap());

    let answer = get(&site, "/metrics").await;
    assert_eq!(answer.headers()["content-type"], "application/openmetrics-text; version=1.0.0; charset=utf-8");
    let text = answer.text().await.unwrap();
    for line in [
        r#"wuzha_deliveries_total{lane="tip",state="sent"} 300"#,
        r#"wuzha_deliveries_total{lane="tip",state="unconfirmed"} 2"#,
        r#"wuzha_deliveries_total{lane="alert",state="failed"} 0"#,
        r#"wuzha_outbox_rows{state="queued"} 17"#,
        r#"wuzha_updates_total{fate="quarantined"} 1"#,
        r#"wuzha_updates_total{fate="empty"} 0"#,
        "wuzha_refused_too_fast_total 1",
        "wuzha_toasts_total 3",
        "wuzha_last_poll_timestamp_seconds 1743480600",
        "# EOF",
    ] {
        assert!(text.lines().any(|found| found == line), "no line `{line}` in:\n{text}");
    }
}

#[tokio::test]
async fn a_look_at_the_metrics_that_panics_is_503() {
    let health = Health::new(|| {
        ready(Signs { database_is_writable: true, is_held: false, updates: Updates::Pushed, oldest_due: None })
    });
    let broken = Measuring::new(|| async { panic!("the database driver has a bug") });
    let site = Site::pages(ANY_PORT, health, broken).await.unwrap();
    assert_eq!(get(&site, "/metrics").await.status(), StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn the_pages_serve_nothing_but_themselves() {
    let site =
        pages(Signs { database_is_writable: true, is_held: false, updates: Updates::Pushed, oldest_due: None }).await;
    let long = format!("/healthz?{}", "q".repeat(8 * 1024));
    let table = [
        ("GET", "/", 404),
        ("GET", "/../etc/passwd", 404),
        ("GET", "/..%2f..%2fetc%2fpasswd", 404),
        ("GET", "/healthz%00", 404),
        ("GET", "/healthz/", 404),
        ("GET", "/HEALTHZ", 404),
        ("GET", "//healthz", 404),
        ("GET", "/héalthz", 404),
        ("GET", &long, 200),
        ("HEAD", "/healthz", 200),
        ("OPTIONS", "/healthz", 405),
        ("POST", "/readyz", 405),
        ("DELETE", "/metrics", 405),
        ("TRACE", "/healthz", 405),
    ];
    for (method, target, expected) in table {
        let request = format!("{method} {target} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assert_eq!(raw(&site, request.as_bytes()).await, expected, "for {method} {target}");
    }
    assert_eq!(raw(&site, b"GET /healthz HTTP/1.0\r\n\r\n").await, 200);
    assert_eq!(raw(&site, b"not a request at all\r\n\r\n").await, 400);
}

#[tokio::test]
async fn an_update_is_answered_with_200_once_it_is_committed() {
    let (site, bodies) = webhook(Acceptance::Committed).await;
    let update = r#"{"update_id":10000,"message":{}}"#;

    let answer = post(&site, update.to_owned()).header(SECRET_HEADER, SECRET).send().await.unwrap();

    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(*bodies.lock().unwrap(), [update.as_bytes()]);
    site.stop().await.unwrap();
}

#[tokio::test]
async fn what_accept_says_decides_the_answer() {
    let (site, _) = webhook(Acceptance::Malformed).await;
    assert_eq!(status(post(&site, "{").header(SECRET_HEADER, SECRET)).await, 400);

    let (site, _) = webhook(Acceptance::Busy).await;
    let answer = post(&site, "{}").header(SECRET_HEADER, SECRET).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.headers()["retry-after"], "2");
}

#[tokio::test]
async fn more_than_64_updates_under_way_are_asked_to_come_back() {
    let (entered, mut entries) = tokio::sync::mpsc::unbounded_channel();
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    let opened = Arc::clone(&gate);
    let webhook = Webhook::new(PATH, Secret::new(SECRET.to_owned()), move |_body| {
        let (entered, gate) = (entered.clone(), Arc::clone(&gate));
        async move {
            entered.send(()).unwrap();
            gate.acquire().await.unwrap().forget();
            Acceptance::Committed
        }
    });
    let site = Site::webhook(ANY_PORT, webhook).await.unwrap();

    let under_way: Vec<_> =
        (0..64).map(|_| tokio::spawn(status(post(&site, "{}").header(SECRET_HEADER, SECRET)))).collect();
    for _ in 0..64 {
        entries.recv().await.unwrap();
    }
    assert_eq!(status(post(&site, "{}").header(SECRET_HEADER, SECRET)).await, 503);

    opened.add_permits(65);
    for request in under_way {
        assert_eq!(request.await.unwrap(), 200);
    }
    assert_eq!(status(post(&site, "{}").header(SECRET_HEADER, SECRET)).await, 200);
}

#[tokio::test]
async fn an_accept_that_panics_makes_telegram_come_back() {
    let webhook = Webhook::new(PATH, Secret::new(SECRET.to_owned()), |body| async move {
        assert!(body.is_empty(), "a poisoned update");
        Acceptance::Committed
    });
    let site = Site::webhook(ANY_PORT, webhook).await.unwrap();
    assert_eq!(status(post(&site, "poison").header(SECRET_HEADER, SECRET)).await, 503);
    assert_eq!(status(post(&site, "").header(SECRET_HEADER, SECRET)).await, 200);
}

#[tokio::test]
async fn whoever_does_not_know_the_secret_gets_401_and_no_hint() {
    let (site, bodies) = webhook(Acceptance::Committed).await;
    let almost = SECRET.replace("32", "33");
    let long = SECRET.repeat(200);
    let requests = [
        post(&site, "{}"),
        post(&site, "{}").header(SECRET_HEADER, ""),
        post(&site, "{}").header(SECRET_HEADER, &almost),
        post(&site, "{}").header(SECRET_HEADER, SECRET.to_uppercase()),
        post(&site, "{}").header(SECRET_HEADER, &SECRET[..35]),
        post(&site, "{}").header(SECRET_HEADER, long),
        post(&site, "{}").header(SECRET_HEADER, SECRET).header(SECRET_HEADER, SECRET),
        post(&site, "{}").header(SECRET_HEADER, SECRET).header(SECRET_HEADER, &almost),
        post(&site, "x".repeat(2 * 1024 * 1024)),
        post(&site, "{}").header("Authorization", SECRET),
    ];
    for request in requests {
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(answer.text().await.unwrap(), "");
    }
    assert!(bodies.lock().unwrap().is_empty(), "nothing was handed on");
}

#[tokio::test]
async fn a_body_may_have_a_mebibyte_and_no_more() {
    let (site, bodies) = webhook(Acceptance::Committed).await;
    let most = 1024 * 1024;

    assert_eq!(status(post(&site, "x".repeat(most)).header(SECRET_HEADER, SECRET)).await, 200);
    assert_eq!(status(post(&site, "x".repeat(most + 1)).header(SECRET_HEADER, SECRET)).await, 413);
    // Ten megabytes announced, none sent.
    let announced =
        format!("POST {PATH} HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Length: 10000000\r\n\r\n");
    assert_eq!(raw(&site, announced.as_bytes()).await, 413);
    // As many in chunks, without announcing them.
    let mut chunked =
        format!("POST {PATH} HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nTransfer-Encoding: chunked\r\n\r\n")
            .into_bytes();
    for _ in 0..17 {
        chunked.extend_from_slice(b"10000\r\n");
        chunked.extend(std::iter::repeat_n(b'x', 0x10000));
        chunked.extend_from_slice(b"\r\n");
    }
    chunked.extend_from_slice(b"0\r\n\r\n");
    assert_eq!(raw(&site, &chunked).await, 413);

    assert_eq!(bodies.lock().unwrap().len(), 1, "only the first was handed on");
}

#[tokio::test]
async fn bodies_of_any_kind_are_handed_on_as_they_came() {
    let (site, bodies) = webhook(Acceptance::Committed).await;
    let deep = "[".repeat(10_000);
    let table: [&[u8]; 6] =
        [b"", b"{", b"\xff\xfe", b"{\"update_id\":1,\"update_id\":2}", b"{\"update_id\":1e999}", deep.as_bytes()];
    for body in table {
        let request = post(&site, body.to_vec()).header(SECRET_HEADER, SECRET).header("Content-Type", "text/html");
        assert_eq!(status(request).await, 200);
    }
    assert_eq!(*bodies.lock().unwrap(), table);
}

#[tokio::test]
async fn other_methods_and_paths_lead_nowhere() {
    let (site, bodies) = webhook(Acceptance::Committed).await;
    let table = [
        (Method::GET, PATH, 405),
        (Method::PUT, PATH, 405),
        (Method::POST, "/telegram/9f8f", 404),
        (Method::POST, "/", 404),
        (Method::POST, "/telegram/9f8e/", 404),
    ];
    for (method, path, expected) in table {
        let url = format!("http://{}{path}", site.address());
        let request = client().request(method.clone(), url).header(SECRET_HEADER, SECRET).body("{}");
        assert_eq!(status(request).await, expected, "for {method} {path}");
    }
    assert!(bodies.lock().unwrap().is_empty(), "nothing was handed on");
}

async fn pages(signs: Signs) -> Site {
    let health = Health::new(move || ready(signs));
    Site::pages(ANY_PORT, health, measuring(&Metrics::new())).await.expect("any port will do")
}

/// Metrics that are shown as they stand.
fn measuring(metrics: &Metrics) -> Measuring {
    let metrics = metrics.clone();
    Measuring::new(move || ready(metrics.clone()))
}

/// A webhook that says the same to every body, and the bodies it was given.
async fn webhook(says: Acceptance) -> (Site, Arc<Mutex<Vec<Vec<u8>>>>) {
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let given = Arc::clone(&bodies);
    let webhook = Webhook::new(PATH, Secret::new(SECRET.to_owned()), move |body| {
        given.lock().expect("nobody panicked with it").push(body.to_vec());
        ready(says)
    });
    (Site::webhook(ANY_PORT, webhook).await.expect("any port will do"), bodies)
}

fn client() -> Client {
    Client::builder().no_proxy().build().expect("no options that can fail")
}

async fn get(site: &Site, path: &str) -> reqwest::Response {
    client().get(format!("http://{}{path}", site.address())).send().await.expect("an answer")
}

fn post(site: &Site, body: impl Into<reqwest::Body>) -> reqwest::RequestBuilder {
    client().post(format!("http://{}{PATH}", site.address())).body(body)
}

async fn status(request: reqwest::RequestBuilder) -> u16 {
    request.send().await.expect("an answer").status().as_u16()
}

/// Sends bytes that no decent client would, and reads the status of the answer.
async fn raw(site: &Site, request: &[u8]) -> u16 {
    let mut stream = TcpStream::connect(site.address()).await.expect("it listens");
    // The server may answer and hang up before it has read all of it.
    let _ = stream.write_all(request).await;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.expect("an answer");
    let line = String::from_utf8_lossy(&answer).into_owned();
    line[9..].parse().expect("a status")
}
