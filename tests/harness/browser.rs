//! A headless Chromium, driven over `WebDriver` (W3C) through chromedriver.
//!
//! Tests that need it are declared with
//! `#[cfg_attr(not(has_chromium), ignore = "no Chromium: apt-get install chromium chromium-driver")]`.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

/// How long the browser looks for an element or a text before it gives up. It looks all the time, so
/// only failing tests wait for so long. While the commands of README.md are built beside it, a small machine
/// can keep a browser waiting for many seconds.
const WAIT_MS: u64 = 150_000;

/// How long the browser may take to answer anything.
const PATIENCE: Duration = Duration::from_secs(180);

/// The key under which `WebDriver` wraps an element's id (W3C `WebDriver` §12).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// No window, no talk with anybody but the page, and no sandbox: Chromium's own does not start for
/// root nor in most containers.
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,860",
];

/// Waits for its standard input to close, which happens however the tests end, then ends the driver
/// with the browser, which would outlive it but is of its process group, and removes the folder.
const CARETAKER: &str = r#"read -r _; kill -s KILL -- "-$1"; rm -rf "$2" || { sleep 1; rm -rf "$2"; }"#;

/// Keeps what was taken off the page: on a busy machine something may come and go before it is looked for.
const KEEPS_WHAT_GOES: &str = "
    window.gone = [];
    const keep = (changes) => changes.forEach(({ removedNodes }) => gone.push(...removedNodes));
    new MutationObserver(keep).observe(document, { subtree: true, childList: true });
";

/// Completes with nothing when an element that fits the first argument shows the second, or else with
/// what the elements showed when the time in the third, in milliseconds, was over. The fourth says
/// whether elements that are gone count, too.
const UNTIL_SHOWN: &str = "
    const [css, text, patience, past, done] = arguments;
    const fitting = () => past ? window.gone.filter(node => node.matches?.(css)) : [];
    const shown = () => [...document.querySelectorAll(css), ...fitting()].map(at => at.innerText);
    const isShown = () => shown().some(seen => seen.includes(text));
    if (isShown()) return done(null);
    const watch = new MutationObserver(() => { if (isShown()) end(null); });
    const late = setTimeout(() => end(shown()), patience);
    const end = (seen) => { watch.disconnect(); clearTimeout(late); done(seen); };
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
";

/// A browser with one window. It quits when it is dropped.
pub struct Browser {
    driver: Driver,
    session: String,
    http: reqwest::Client,
}

/// Something on the page.
pub struct Element<'b> {
    browser: &'b Browser,
    id: String,
}

impl Browser {
    /// Starts a browser and opens a page of 1280 × 860 pixels.
    pub async fn open(url: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().timeout(PATIENCE).build().expect("no options that can fail");
        let mut browser = Self { driver: Driver::start(), session: String::new(), http };
        browser.session = browser.new_session().await;
        browser.post("timeouts", json!({ "implicit": WAIT_MS, "script": WAIT_MS })).await;
        let command =
            json!({ "cmd": "Page.addScriptToEvaluateOnNewDocument", "params": { "source": KEEPS_WHAT_GOES } });
        browser.post("goog/cdp/execute", command).await;
        browser.go(url).await;
        browser
    }

    /// Goes to another page.
    pub async fn go(&self, url: &str) {
        self.post("url", json!({ "url": url })).await;
    }

    /// The first element that fits, as soon as there is one.
    pub async fn find(&self, css: &str) -> Element<'_> {
        let found = self.post("element", by_css(css)).await;
        let id = found[ELEMENT].as_str().unwrap_or_else(|| panic!("no element `{css}`: {found}"));
        Element { browser: self, id: id.to_owned() }
    }

    /// All elements that fit, once there is one.
    pub async fn find_all(&self, css: &str) -> Vec<Element<'_>> {
        let found = self.post("elements", by_css(css)).await;
        let ids = found.as_array().expect("a list of elements").iter().filter_map(|element| element[ELEMENT].as_str());
        ids.map(|id| Element { browser: self, id: id.to_owned() }).collect()
    }

    /// Waits until an element that fits shows `text` somewhere.
    pub async fn wait_for_text(&self, css: &str, text: &str) {
        self.wait_for(css, text, false).await;
    }

    /// Waits until an element that fits has shown `text`, which may be gone again by now.
    pub async fn wait_for_passing_text(&self, css: &str, text: &str) {
        self.wait_for(css, text, true).await;
    }

    async fn wait_for(&self, css: &str, text: &str, past: bool) {
        let args = json!([css, text, WAIT_MS - WAIT_MS / 10, past]);
        let instead = self.post("execute/async", json!({ "script": UNTIL_SHOWN, "args": args })).await;
        assert!(instead.is_null(), "`{css}` never showed `{text}`, but {instead}");
    }

    /// Runs JavaScript in the page and hands back what it returns. What it throws fails the test.
    pub async fn execute(&self, script: &str) -> Value {
        self.post("execute/sync", json!({ "script": script, "args": [] })).await
    }

    /// From now on the window is a phone's, 390 × 844 points.
    pub async fn becomes_a_phone(&self) {
        let metrics = json!({ "width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true });
        // Part of chromedriver, not of WebDriver: a window cannot be made so narrow otherwise.
        let command = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": metrics });
        self.post("goog/cdp/execute", command).await;
    }

    /// From now on the window is a computer's again.
    pub async fn becomes_a_desktop(&self) {
        self.post("goog/cdp/execute", json!({ "cmd": "Emulation.clearDeviceMetricsOverride", "params": {} })).await;
    }

    /// Writes what the window shows to a PNG file, for a person to look at.
    pub async fn screenshot(&self, path: &Path) {
        let shot = self.get("screenshot").await;
        let png = from_base64(shot.as_str().expect("a picture in base64"));
        std::fs::write(path, png).expect("a writable folder");
    }

    async fn new_session(&self) -> String {
        let profile = format!("--user-data-dir={}", self.driver.profile.display());
        let arguments: Vec<_> = FLAGS.into_iter().chain([profile.as_str()]).collect();
        let capabilities = json!({ "alwaysMatch": { "goog:chromeOptions": { "args": arguments } } });
        let url = format!("http://127.0.0.1:{}/session", self.driver.port);
        let begun = answer(self.http.post(url).body(json!({ "capabilities": capabilities }).to_string())).await;
        begun["sessionId"].as_str().unwrap_or_else(|| panic!("no session: {begun}")).to_owned()
    }

    async fn post(&self, command: &str, body: Value) -> Value {
        answer(self.http.post(self.url(command)).body(body.to_string())).await
    }

    async fn get(&self, command: &str) -> Value {
        answer(self.http.get(self.url(command))).await
    }

    fn url(&self, command: &str) -> String {
        format!("http://127.0.0.1:{}/session/{}/{command}", self.driver.port, self.session)
    }
}

impl Element<'_> {
    /// The text that a person sees in it.
    pub async fn text(&self) -> String {
        let text = self.browser.get(&format!("element/{}/text", self.id)).await;
        text.as_str().expect("a text").to_owned()
    }

    /// Clicks it, scrolling to it if need be. Fails when something else covers it.
    pub async fn click(&self) {
        self.browser.post(&format!("element/{}/click", self.id), json!({})).await;
    }

    /// Types into it.
    pub async fn types(&self, text: &str) {
        self.browser.post(&format!("element/{}/value", self.id), json!({ "text": text })).await;
    }
}

/// A chromedriver with a folder for its browser. Both go when it is dropped or when the tests end.
struct Driver {
    port: u16,
    profile: PathBuf,
    process: Child,
    caretaker: Child,
}

impl Driver {
    fn start() -> Self {
        let profile = tempfile::Builder::new().prefix("wuzha-browser-").tempdir().expect("a temporary folder").keep();
        let mut process = Command::new("chromedriver")
            .args(["--port=0", "--log-level=SEVERE"])
            // Crash reports and settings go there too.
            .env("HOME", &profile)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("tests that use Chromium are ignored where it is not installed");
        let caretaker = Command::new("sh")
            .args(["-c", CARETAKER, "sh", &process.id().to_string()])
            .arg(&profile)
            // In a group of its own, so that Ctrl-C in the terminal leaves it time to clean up.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        let port = port_announced_by(&mut process);
        Self { port, profile, process, caretaker }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.caretaker.stdin.take());
        // Whether it succeeded matters to nobody: the folder is temporary, and the driver is ended here.
        let _ = self.caretaker.wait();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port on which chromedriver says that it listens.
fn port_announced_by(driver: &mut Child) -> u16 {
    let said = BufReader::new(driver.stdout.take().expect("it is piped"));
    let port = said.lines().map_while(Result::ok).find_map(|line| {
        let port = line.split_once("started successfully on port ")?.1;
        port.trim_end_matches('.').parse().ok()
    });
    port.expect("chromedriver says on which port it listens")
}

async fn answer(request: reqwest::RequestBuilder) -> Value {
    let answered = request.send().await.expect("chromedriver answers");
    let status = answered.status();
    let body = answered.text().await.expect("an answer in full");
    let mut body: Value = serde_json::from_str(&body).expect("WebDriver speaks JSON");
    let value = body["value"].take();
    assert!(status.is_success(), "the browser refused: {}: {}", value["error"], value["message"]);
    value
}

fn by_css(css: &str) -> Value {
    json!({ "using": "css selector", "value": css })
}

fn from_base64(text: &str) -> Vec<u8> {
    let six_bits = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits: Vec<u8> = text.bytes().filter_map(six_bits).collect();
    digits
        .chunks(4)
        .flat_map(|chunk| {
            let bits =
                chunk.iter().zip([18, 12, 6, 0]).fold(0, |bits, (digit, shift)| bits | u32::from(*digit) << shift);
            bits.to_be_bytes()[1..chunk.len()].to_vec()
        })
        .collect()
}

#[cfg_attr(not(has_chromium), ignore = "no Chromium: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn a_page_is_read_clicked_typed_into_and_pictured() {
    let page = "data:text/html;charset=utf-8,<button onclick=\"setTimeout(() => { this.insertAdjacentHTML('afterend', \
                '<p id=late>到了</p>') }, 50)\">go</button><input>";
    let browser = Browser::open(page).await;
    assert_eq!(browser.find("button").await.text().await, "go");

    browser.find("button").await.click().await;
    browser.wait_for_text("p", "到了").await;
    assert_eq!(browser.find("#late").await.text().await, "到了");

    browser.find("input").await.types("李想").await;
    assert_eq!(browser.execute("return document.querySelector('input').value").await, "李想");
    assert_eq!(browser.find_all("p").await.len(), 1);
    browser.execute("document.querySelector('#late').remove()").await;
    browser.wait_for_passing_text("p", "到了").await;
    assert_eq!(browser.execute("return innerWidth").await, 1280);

    let folder = tempfile::tempdir().expect("a temporary folder");
    let picture = folder.path().join("page.png");
    browser.screenshot(&picture).await;
    assert!(std::fs::read(&picture).expect("a picture").starts_with(b"\x89PNG\r\n\x1a\n"));
}
