//! One Telegram of the tests' own, one database, and the bot between them: as the real program, or as
//! its outbox alone on a clock that is turned by hand.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;
use tokio::process::{Child, Command};
use wuzha::app::open_services;
use wuzha::channel::Channel;
use wuzha::channel::telegram::Telegram;
use wuzha::clock::{Clock, ManualTime};
use wuzha::config::Config;
use wuzha::domain::chat::{ChatKind, ChatState};
use wuzha::domain::class::Class;
use wuzha::domain::delivery::{
    Act, Address, Button as Key, ChatId, DeliveryId, DeliveryState, Lane, Message, NewDelivery, Press,
};
use wuzha::domain::plan::Cadence;
use wuzha::domain::tip::{Because, TipId};
use wuzha::outbox::{Engine, Outbox, Pace};
use wuzha::plan::source::Source;
use wuzha::sandbox::{self, Latency, Limits, LogEntry, Overall, Person, PersonId, Sandbox, Settings};
use wuzha::service::button::Button;
use wuzha::service::{Services, doubt};
use wuzha::store::{NewShown, Store};

/// Who makes every group and taps its cards.
const MEMBERS: [&str; 3] = ["周晓", "吴桐", "郑好"];

/// Requests under way at once, at most, and so the doubts that one kill can leave.
pub const IN_FLIGHT_MAX: usize = 8;

/// The least time between two sends to one chat; also in the settings of the real program.
pub const CHAT_GAP: TimeDelta = TimeDelta::seconds(1);

/// Posts to one group in any minute; also in the settings of the real program.
pub const GROUP_PER_MINUTE: usize = 18;

/// How often something that another process does is looked for.
const LOOK: Duration = Duration::from_millis(5);

/// How long anything at all is waited for.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The longest the product's scheduler sleeps, and so the longest a doubt waits for its policy.
const SCHEDULER_LOOK: TimeDelta = TimeDelta::seconds(30);

/// How a world is set up.
pub struct Wishes {
    /// Groups, each bound to a class.
    pub groups: usize,
    /// How long a request travels, each way.
    pub latency_ms: RangeInclusive<u64>,
    /// The database; a SQLite file of its own when nothing is said.
    pub database: Option<String>,
    /// A line or more for the settings of the real program.
    pub settings: String,
    /// Whether time stands still until somebody moves it.
    pub by_hand: bool,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { groups: 10, latency_ms: 0..=0, database: None, settings: String::new(), by_hand: false }
    }
}

/// Everything around the bot.
pub struct World {
    pub telegram: Sandbox,
    pub store: Store,
    pub groups: Vec<Group>,
    pub members: Vec<PersonId>,
    pub url: String,
    time: ManualTime,
    by_hand: bool,
    folder: TempDir,
    moved: Mutex<HashMap<i64, i64>>,
}

/// A group with the bot in it.
#[derive(Clone, Copy)]
pub struct Group {
    /// The bot's number of it.
    pub chat: ChatId,
    /// Telegram's.
    pub address: sandbox::ChatId,
}

impl World {
    /// A world in which nothing was said yet.
    pub async fn new(wishes: Wishes) -> Self {
        let folder = tempfile::Builder::new().prefix("wuzha-faults-").tempdir().expect("a temporary folder");
        let start = if wishes.by_hand { Settings::default().start } else { Clock::system().now() };
        let way = Duration::from_millis(*wishes.latency_ms.start())..=Duration::from_millis(*wishes.latency_ms.end());
        let telegram = Sandbox::start(Settings {
            start,
            latency: Latency { there: way.clone(), back: way },
            // The bot's own pace is what is looked at, so only what is special here is loosened.
            limits: Limits { overall: Overall::Unlimited, ..Limits::default() },
            ..Settings::default()
        })
        .await
        .expect("a free port on this machine");
        if !wishes.by_hand {
            telegram.world().dial().play(1.0);
        }
        let url = wishes.database.unwrap_or_else(|| format!("sqlite:{}", folder.path().join("wuzha.db").display()));
        let store = Store::open(&url).await.expect("an empty database");
        fs::write(folder.path().join("wuzha.toml"), settings(&wishes.settings)).expect("our own folder");
        let mut world = Self {
            telegram,
            store,
            groups: Vec::new(),
            members: Vec::new(),
            url,
            time: ManualTime::at(start),
            by_hand: wishes.by_hand,
            folder,
            moved: Mutex::default(),
        };
        world.people(wishes.groups).await;
        world
    }

    /// Enters people and groups, and binds each group to a class of its own.
    async fn people(&mut self, groups: usize) {
        let there = self.telegram.world();
        for name in MEMBERS {
            let person = Person { name: name.to_owned(), ..Person::default() };
            self.members.push(there.add_person(person).expect("a new person"));
        }
        let now = self.now();
        let mut tx = self.store.begin().await.expect("a database");
        for number in 0..groups {
            let name = format!("演练{number:04}");
            let address = there.add_group(&name, &self.members).expect("a new group");
            there.adds_bot(self.members[0], address).expect("a group without the bot");
            let at = Address { chat: address.0, thread: None };
            let chat = tx.meet_chat(at, ChatKind::Group, now).await.expect("a new chat").id;
            tx.set_chat_state(chat, ChatState::Active, now).await.expect("a known chat");
            tx.add_class(&class(&name), now).await.expect("a new class");
            tx.bind(&name, chat, now).await.expect("a free group and class");
            self.groups.push(Group { chat, address });
        }
        tx.commit().await.expect("a database");
        // That the bot came into all these groups is long heard.
        there.jump_update_ids(1_000);
    }

    /// The bot's clock.
    pub fn clock(&self) -> Clock {
        if self.by_hand { self.time.clock() } else { Clock::system() }
    }

    /// What time it is for the bot.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock().now()
    }

    /// Moves the bot's clock and Telegram's.
    pub fn set_time(&self, moment: DateTime<Utc>) {
        assert!(self.by_hand, "real time cannot be set");
        self.telegram.world().dial().set(moment);
        self.time.set(moment);
    }

    /// Plans one message for each group and hands out their numbers, which also stand in the texts.
    pub async fn plan(&self, lane: Lane, broadcast: &str) -> Vec<DeliveryId> {
        self.plan_bodies(lane, broadcast, |id| Message { html: format!("{broadcast} {}", id.0), ..Message::default() })
            .await
    }

    /// The same with a body that somebody else thinks of.
    pub async fn plan_bodies(
        &self,
        lane: Lane,
        broadcast: &str,
        body: impl Fn(DeliveryId) -> Message,
    ) -> Vec<DeliveryId> {
        let now = self.now();
        let mut tx = self.store.begin().await.expect("a database");
        let first = tx.new_delivery_ids(self.groups.len()).await.expect("a database");
        let ids: Vec<_> = (first.0..).map(DeliveryId).take(self.groups.len()).collect();
        let planned: Vec<_> = ids
            .iter()
            .zip(&self.groups)
            .map(|(id, group)| delivery(*id, group.chat, lane, broadcast, body(*id), now))
            .collect();
        tx.plan(&planned, now).await.expect("new keys");
        tx.commit().await.expect("a database");
        ids
    }

    /// Plans a card with a button for each group.
    pub async fn plan_cards(&self, broadcast: &str) -> Vec<DeliveryId> {
        let mut tx = self.store.begin().await.expect("a database");
        let secret = wuzha::secret::Key::random().to_hex();
        let secret = tx.keep("button_key", secret.reveal()).await.expect("a database");
        tx.commit().await.expect("a database");
        let key = wuzha::secret::Key::from_hex(&secret).expect("a key");
        let first = self.next_delivery().await;
        let group_of = |id: DeliveryId| self.groups[usize::try_from(id.0 - first).expect("in order")];
        let ids = self
            .plan_bodies(Lane::Tip, broadcast, |id| {
                let press = Press::Callback(Button::GotIt(id).sign(&key, group_of(id).chat));
                let button = Key { label: "知道了".to_owned(), press };
                Message { html: format!("{broadcast} {}", id.0), buttons: vec![vec![button]], silent: false }
            })
            .await;
        let day = self.now().date_naive();
        let shown: Vec<_> = ids
            .iter()
            .map(|id| NewShown::new(group_of(*id).chat, day, TipId::new("drill"), Because::Rotation, *id))
            .collect();
        let mut tx = self.store.begin().await.expect("a database");
        tx.show_tips(&shown).await.expect("no tip yet today");
        tx.commit().await.expect("a database");
        ids
    }

    /// The number that the next planned delivery gets.
    async fn next_delivery(&self) -> i64 {
        self.number("SELECT last + 1 FROM sequence WHERE name = 'delivery'").await
    }

    /// A basic group becomes a supergroup; gives its new address.
    pub fn migrate(&self, group: &Group) -> sandbox::ChatId {
        let new = self.telegram.world().migrates(group.address).expect("a basic group");
        self.moved.lock().expect("nobody panics with it").insert(group.address.0, new.0);
        new
    }

    /// Where a chat that had this address stands today.
    pub fn present_address(&self, address: i64) -> i64 {
        self.moved.lock().expect("nobody panics with it").get(&address).copied().unwrap_or(address)
    }

    /// The real program on this world's settings. It dies with the value.
    pub fn start(&self) -> Bot {
        self.start_with(&[])
    }

    /// The same with more in its environment.
    pub fn start_with(&self, environment: &[(&str, &str)]) -> Bot {
        let log = OpenOptions::new().create(true).append(true).open(self.log_file()).expect("our own folder");
        let child = self
            .command(&["run"])
            .envs(environment.iter().copied())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .expect("the program was built with the tests");
        Bot { child }
    }

    /// What a command of the program prints.
    pub async fn says(&self, arguments: &[&str]) -> String {
        let output = self.command(arguments).output().await.expect("the program was built with the tests");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// What a command of the program prints that does not succeed, on both outputs.
    pub async fn fails(&self, arguments: &[&str]) -> String {
        let output = self.command(arguments).output().await.expect("the program was built with the tests");
        assert!(!output.status.success(), "{arguments:?} succeeded");
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    }

    /// Where the database and the settings are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wuzha"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("TELOXIDE_TOKEN", self.telegram.token())
            .env("TELOXIDE_API_URL", self.telegram.url())
            .env("DATABASE_URL", &self.url)
            .stdin(Stdio::null());
        command
    }

    fn log_file(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// The bot's log, all starts together.
    pub fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    /// Messages that Telegram was asked to post, all in all.
    pub fn posts_asked(&self) -> usize {
        let asked = self.telegram.world().counts().requests.get("sendMessage").copied().unwrap_or_default();
        usize::try_from(asked).expect("a small number")
    }

    /// Every request to post, in the order in which Telegram received them.
    pub fn posts(&self) -> Vec<LogEntry> {
        self.telegram.world().log().into_iter().filter(|entry| entry.method == "sendMessage").collect()
    }

    /// How many deliveries are in `state`; `None` while the database is away.
    pub async fn count(&self, state: DeliveryState) -> Option<i64> {
        let mut view = self.store.view().await.ok()?;
        let counts = view.delivery_counts().await.ok()?;
        Some(counts.iter().filter(|((_, found), _)| *found == state).map(|(_, count)| count).sum())
    }

    /// Whether everything planned was tried and everything heard was handled.
    pub async fn is_quiet(&self) -> bool {
        if self.telegram.world().pending_updates() > 0 {
            return false;
        }
        let Ok(mut view) = self.store.view().await else { return false };
        let (Ok(waiting), Ok(inbox)) = (view.waiting_counts().await, view.inbox_counts().await) else { return false };
        inbox.new == 0 && waiting[&DeliveryState::Queued] == 0 && waiting[&DeliveryState::Sending] == 0
    }

    /// Waits until the real program has nothing more to do.
    pub async fn until_quiet(&self) {
        self.until("everything is said and heard", PATIENCE, async || self.is_quiet().await).await;
    }

    /// Waits for something that another process does.
    pub async fn until(&self, what: &str, patience: Duration, mut is_so: impl AsyncFnMut() -> bool) {
        let stopwatch = Clock::stopwatch();
        while !is_so().await {
            assert!(stopwatch.elapsed() < patience, "not within {patience:?}: {what}\n{}", self.log_end());
            tokio::time::sleep(LOOK).await;
        }
    }

    /// The last lines of the bot's log, for whoever wonders.
    pub fn log_end(&self) -> String {
        let log = self.log();
        let lines: Vec<_> = log.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }

    /// The use cases over this world's database, by this world's settings.
    pub async fn services(&self) -> Services {
        let source = Source::open(&self.folder.path().join("wuzha.toml")).expect("it was written");
        let environment = |name: &str| (name == "DATABASE_URL").then(|| OsString::from(&self.url));
        let mut config = Config::read(&source, &environment).expect("it holds no mistakes");
        // The program is started in this folder, and keeps there what has no place of its own beside a file.
        if !self.url.starts_with("sqlite:") {
            config.cases.key = Some(self.folder.path().join("wuzha.case-key"));
        }
        let (book, library, _) = config.read_plan().expect("the plan in the program");
        let username = Settings::default().username;
        open_services(
            &config,
            wuzha::secret::Key::random(),
            &book,
            library,
            self.store.clone(),
            self.clock(),
            &username,
        )
        .await
        .expect("a database")
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.log_end());
        }
    }
}

/// The program, running.
pub struct Bot {
    child: Child,
}

impl Bot {
    /// Ends it as a power cut would, and waits until it is gone.
    pub async fn kill(mut self) {
        self.child.kill().await.expect("it is ours");
    }

    /// Asks it to end (SIGTERM).
    pub async fn ask_to_end(&self) {
        let id = self.child.id().expect("it runs").to_string();
        let asked = Command::new("sh").args(["-c", r#"kill -TERM "$1""#, "sh", &id]).status().await;
        assert!(asked.expect("a shell").success(), "it runs and is ours");
    }

    /// Waits until it ends by itself.
    pub async fn ended(&mut self, patience: Duration) -> Option<ExitStatus> {
        tokio::time::timeout(patience, self.child.wait()).await.ok().map(|status| status.expect("it is ours"))
    }

    /// How long processors have worked for it, as Linux tells (`man 5 proc`: the 14th and 15th field, in
    /// hundredths of a second); nothing once it has ended.
    pub fn worked(&self) -> Duration {
        let stat = self.child.id().and_then(|id| fs::read_to_string(format!("/proc/{id}/stat")).ok());
        let fields = stat.as_deref().unwrap_or_default().split_whitespace().skip(13).take(2);
        fields.map(|ticks| Duration::from_millis(ticks.parse::<u64>().expect("a number") * 10)).sum()
    }

    /// How it ended, if it did.
    pub fn has_ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("it is ours")
    }
}

/// The outbox in this process, on a clock turned by hand. Dropping it is its crash.
pub struct Mouth<'w> {
    world: &'w World,
    engine: Engine,
    services: Services,
    looked_at: Option<DateTime<Utc>>,
}

impl<'w> Mouth<'w> {
    /// Opens it on the world's Telegram.
    pub async fn open(world: &'w World) -> Self {
        Self::open_at(world, &world.telegram.url()).await
    }

    /// Opens it on another way to the world's Telegram.
    pub async fn open_at(world: &'w World, api_url: &str) -> Self {
        let line = Telegram::new(api_url, world.telegram.token(), None).expect("no proxy");
        let pace = Pace {
            per_second: None,
            chat_gap: CHAT_GAP,
            group_per_minute: Some(GROUP_PER_MINUTE),
            group_spacing: TimeDelta::zero(),
            in_flight_max: IN_FLIGHT_MAX,
        };
        Self::open_through(world, Arc::new(line), pace).await
    }

    /// Opens it on anything that can be spoken through, at any pace.
    pub async fn open_through(world: &'w World, channel: Arc<dyn Channel>, pace: Pace) -> Self {
        assert!(world.by_hand, "this outbox waits for nobody");
        let clock = world.clock();
        let outbox = Outbox::new(world.store.clone(), channel, clock.clone(), pace, None);
        let engine = outbox.engine().await.expect("a database");
        Self { world, engine, services: world.services().await, looked_at: None }
    }

    /// Says everything that may be said at this moment. Tells when more may be said.
    pub async fn speak(&mut self) -> Option<DateTime<Utc>> {
        let now = self.world.now();
        if self.looked_at.is_none_or(|looked| now - looked >= SCHEDULER_LOOK) {
            self.looked_at = Some(now);
            doubt::apply_policies(&self.services).await.expect("a database");
        }
        self.engine.drain().await.expect("a database")
    }

    /// Lets time pass until `end` and says everything that is due on the way.
    pub async fn speak_until(&mut self, end: DateTime<Utc>) {
        loop {
            let next = self.speak().await;
            if self.world.now() >= end {
                return;
            }
            self.wait(next, end);
        }
    }

    /// Lets time pass until nothing waits and nothing is in doubt. Tells when that was.
    pub async fn speak_out(&mut self) -> DateTime<Utc> {
        let start = self.world.now();
        let end = start + TimeDelta::hours(3);
        loop {
            let next = self.speak().await;
            let now = self.world.now();
            let doubts = self.world.count(DeliveryState::Unconfirmed).await;
            if next.is_none() && doubts == Some(0) {
                assert_eq!(self.world.count(DeliveryState::Queued).await, Some(0), "nothing is forgotten");
                return now;
            }
            assert!(now < end, "still speaking after three hours");
            self.wait(next, end);
        }
    }

    fn wait(&self, next: Option<DateTime<Utc>>, end: DateTime<Utc>) {
        let look = self.world.now() + SCHEDULER_LOOK;
        self.world.set_time(next.unwrap_or(look).min(look).min(end));
    }
}

fn settings(more: &str) -> String {
    format!(
        r#"
[contacts]
security_office = "0532-0000-0110"
[log]
format = "json"
[pace]
per_second = 1000
chat_per_second = 1
group_per_minute = {GROUP_PER_MINUTE}
max_in_flight = {IN_FLIGHT_MAX}
group_spacing = "0s"
[web]
listen = "off"
{more}
"#
    )
}

fn class(name: &str) -> Class {
    Class {
        name: name.to_owned(),
        campus: "qingdao".to_owned(),
        college: "演练学院".to_owned(),
        segment: None,
        cohort: None,
        languages: vec!["zh-CN".to_owned()],
        cadence: Cadence::Daily,
    }
}

fn delivery(
    id: DeliveryId,
    chat: ChatId,
    lane: Lane,
    broadcast: &str,
    body: Message,
    now: DateTime<Utc>,
) -> NewDelivery {
    NewDelivery {
        id,
        key: format!("{broadcast}:{}", chat.0),
        chat,
        lane,
        kind: lane.name(),
        broadcast: Some(broadcast.to_owned()),
        variant: None,
        act: Act::Post(body),
        not_before: now,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    }
}
