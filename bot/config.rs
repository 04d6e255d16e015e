//! SETTINGS: one typed [`Config`] from `wuzha.toml` and the environment, read once at the start.
//!
//! ```text
//! environment (NAME or NAME_FILE)  overrides  wuzha.toml  overrides  the defaults here
//! ```
//!
//! All mistakes are told at once, each with its line. Secrets come from the environment only. Every
//! key is documented in `deploy/wuzha.example.toml`, which a test compares with what is read here.

use std::ffi::OsString;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use chrono::{NaiveTime, TimeDelta};
use chrono_tz::{Asia, Tz};

use crate::domain::burden::{Budget, CAP_DEFAULT};
use crate::domain::retention::Retention;
use crate::domain::tip::Library;
use crate::plan::finding::{Finding, Severity};
use crate::plan::source::Source;
use crate::plan::{self, Book, BookPaths, tip};
use crate::secret::Secret;
use page::Page;
use reading::{Origins, Reading, Section};

mod page;
mod reading;
mod value;

/// The file that is read when none is named, if it is there.
const DEFAULT_FILE: &str = "wuzha.toml";

/// The environment variable that names another file.
const FILE_VARIABLE: &str = "WUZHA_CONFIG";

/// How many requests a second Telegram permits over all chats without payment (Bot FAQ).
pub const FREE_PER_SECOND: u32 = 30;

/// How many posts a minute Telegram permits in one group (Bot FAQ).
const GROUP_PER_MINUTE: u32 = 20;

/// A webhook secret shorter than this could be guessed by someone who never tires.
const SECRET_CHARS_WISE: usize = 32;

/// The longest that anything is kept with whom it is about, in days: ten years.
const DAYS_MAX: u32 = 3_650;

/// The most points that a class can have in a week: more than anybody could bear.
const CAP_MAX: u32 = 1_000;

/// What an old file is told that still lists people by their accounts.
const STAFF_IS_OVER: &str = "[staff] is not read any more: people are given roles. Remove it, and run `wuzha invite \
     admin` for the link of the first task-force administrator, who invites the others";

/// All settings.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where everything is remembered.
    pub database: Database,
    /// How Telegram is reached.
    pub telegram: Telegram,
    /// How fast to speak.
    pub pace: Pace,
    /// When to be silent.
    pub quiet: Quiet,
    /// Files that replace those in the program.
    pub plan: Files,
    /// What holds for classes that say nothing else.
    pub campus: Campus,
    /// The operators' pages.
    pub web: Web,
    /// Whom a victim can call on the campus.
    pub contacts: Contacts,
    /// How the ledger is proven.
    pub ledger: Ledger,
    /// The case register.
    pub cases: Cases,
    /// For how long things are kept.
    pub retention: Retention,
    /// What a class may be asked.
    pub burden: Budget,
    /// How logs are written.
    pub log: Log,
    origins: Origins,
    warnings: Vec<Finding>,
}

/// Where everything is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Database {
    /// `sqlite:PATH` or `postgres://…`. Hidden, because it may hold a password.
    pub url: Secret,
    /// The file that says how far the database has come; `None` for the usual one.
    pub mark: Option<PathBuf>,
    /// The folder of files that prove something; `None` for the usual one.
    pub proofs: Option<PathBuf>,
}

impl Database {
    /// The folder of files that prove something: beside a SQLite file, else in the working folder.
    #[must_use]
    pub fn proofs_folder(&self) -> PathBuf {
        let beside = || match self.url().strip_prefix("sqlite:") {
            Some(file) => PathBuf::from(format!("{}.proofs", file.trim_start_matches("//"))),
            None => PathBuf::from("wuzha.proofs"),
        };
        self.proofs.clone().unwrap_or_else(beside)
    }

    /// The URL itself, for the one who opens it.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.reveal()
    }
}

/// How Telegram is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telegram {
    /// The bot's token; `None` when the environment has none.
    pub token: Option<Secret>,
    /// The Bot API server, without a slash at the end.
    pub api_url: String,
    /// The proxy on the way there. Hidden, because it may hold a password.
    pub proxy: Option<Secret>,
    /// How updates come in.
    pub mode: Mode,
}

/// How updates come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mode {
    /// We ask for them.
    Polling,
    /// Telegram brings them.
    Webhook(Webhook),
}

/// Where Telegram brings updates to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// Where we listen.
    pub listen: SocketAddr,
    /// The path we listen on, beginning with `/`.
    pub path: String,
    /// The URL that Telegram is told; a reverse proxy leads it to us.
    pub public_url: String,
    /// What Telegram says to show that it is Telegram.
    pub secret: Secret,
}

/// How fast to speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Requests a second over all chats.
    pub per_second: u32,
    /// Requests a second in one chat.
    pub chat_per_second: u32,
    /// Posts in one group in any minute.
    pub group_per_minute: u32,
    /// Requests under way at once, at most.
    pub max_in_flight: u32,
    /// The least time between two posts that nobody asked for in one group.
    pub group_spacing: TimeDelta,
}

/// When to be silent, in campus time. The same two times mean never.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// When silence begins.
    pub from: NaiveTime,
    /// When it ends, on the next day if that is earlier.
    pub to: NaiveTime,
}

/// Files that replace those in the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// The plan.
    pub file: Option<PathBuf>,
    /// The folder with the calendars.
    pub calendar_dir: Option<PathBuf>,
    /// The tip library.
    pub tips: Option<PathBuf>,
    /// The kits for class meetings.
    pub kits: Option<PathBuf>,
    /// The folder with sentences of the site's own, laid out like `locales/`.
    pub locales: Option<PathBuf>,
}

/// What holds for classes that say nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campus {
    /// The languages of a class's posts, one or two, as BCP 47 tags.
    pub languages: Vec<String>,
    /// The zone of quiet hours and of the times that operators read.
    pub zone: Tz,
}

/// The operators' pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Web {
    /// Where they are served; `None` is nowhere.
    pub listen: Option<SocketAddr>,
}

/// Whom a victim can call on the campus, as people should read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contacts {
    /// The police officer who is posted to the campus (驻校民警).
    pub campus_police: Option<String>,
    /// The security office's own line (保卫处).
    pub security_office: Option<String>,
    /// Psychological counselling.
    pub counselling: Option<String>,
    /// The office for international students.
    pub international_office: Option<String>,
}

/// The case register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cases {
    /// The file of the keys that private parts are sealed with; `None` for the usual one.
    pub key: Option<PathBuf>,
}

/// How the ledger is proven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The file of the key that signs checkpoints; `None` for the usual one.
    pub key: Option<PathBuf>,
    /// The folder of the checkpoints; `None` for the usual one.
    pub checkpoints: Option<PathBuf>,
}

/// How logs are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// In which form.
    pub format: LogFormat,
}

/// The form of the logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people on a terminal, JSON elsewhere.
    Auto,
    /// For people.
    Human,
    /// One JSON object a line.
    Json,
}

/// What keeps a configuration that has no mistakes from going live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Obstacle {
    /// There is no token.
    #[error("no bot token: set TELOXIDE_TOKEN, or TELOXIDE_TOKEN_FILE to a file that holds it")]
    NoToken,
    /// There is nobody on the campus to call.
    #[error(
        "nobody to call: give [contacts] campus_police or security_office, so that a victim is told whom to turn to"
    )]
    NoContact,
}

/// Everything that is wrong, sorted by file and line.
#[derive(Debug)]
pub struct Mistakes(pub Vec<Finding>);

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&plan::report(&self.0))
    }
}

impl std::error::Error for Mistakes {}

impl Config {
    /// Reads the `chosen` file, else the one that `WUZHA_CONFIG` names, else `wuzha.toml` if there is
    /// one, and the environment of the process.
    ///
    /// # Errors
    /// All mistakes, when there is one.
    pub fn load(chosen: Option<&Path>) -> Result<Self, Mistakes> {
        Self::load_with(chosen, &|name| std::env::var_os(name))
    }

    /// The same with an environment of the caller's.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    pub fn load_with(chosen: Option<&Path>, variable: &dyn Fn(&str) -> Option<OsString>) -> Result<Self, Mistakes> {
        let named = chosen.map(Path::to_owned).or_else(|| variable(FILE_VARIABLE).map(PathBuf::from));
        let default = || Some(PathBuf::from(DEFAULT_FILE)).filter(|file| file.exists());
        let source = match named.or_else(default) {
            Some(file) => Source::open(&file).map_err(|finding| Mistakes(vec![finding]))?,
            None => Source::embedded("defaults", ""),
        };
        Self::read(&source, variable)
    }

    /// Reads a file's text and the environment that `variable` looks up.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    pub fn read(source: &Source, variable: &dyn Fn(&str) -> Option<OsString>) -> Result<Self, Mistakes> {
        let mut findings = Vec::new();
        let reading = Reading::new(variable);
        let config = source.read(&mut findings, |top| {
            reading.retired(top, "staff", STAFF_IS_OVER);
            Some(Self {
                database: reading.section(top, "database", database),
                telegram: reading.section(top, "telegram", telegram),
                pace: reading.section(top, "pace", pace),
                quiet: reading.section(top, "quiet", quiet),
                plan: reading.section(top, "plan", files),
                campus: reading.section(top, "campus", campus),
                web: reading.section(top, "web", web),
                contacts: reading.section(top, "contacts", contacts),
                ledger: reading.section(top, "ledger", ledger),
                cases: reading.section(top, "cases", cases),
                retention: reading.section(top, "retention", retention),
                burden: reading.section(top, "burden", burden),
                log: reading.section(top, "log", log),
                origins: Origins::default(),
                warnings: Vec::new(),
            })
        });
        let (origins, more) = reading.finish();
        findings.extend(more);
        let is_sound = findings.iter().all(|finding| finding.severity() == Severity::Warning);
        match config {
            Some(config) if is_sound => Ok(Self { origins, warnings: findings, ..config }),
            Some(_) | None => Err(Mistakes(findings)),
        }
    }

    /// What a person should look at, though it does not keep the bot from starting.
    #[must_use]
    pub fn warnings(&self) -> &[Finding] {
        &self.warnings
    }

    /// What keeps the bot from going live; the demo needs neither.
    #[must_use]
    pub fn obstacles(&self) -> Vec<Obstacle> {
        let no_token = self.telegram.token.is_none().then_some(Obstacle::NoToken);
        let Contacts { campus_police, security_office, .. } = &self.contacts;
        let no_contact = (campus_police.is_none() && security_office.is_none()).then_some(Obstacle::NoContact);
        no_token.into_iter().chain(no_contact).collect()
    }

    /// The database's URL if somebody chose one.
    #[must_use]
    pub fn named_database(&self) -> Option<&str> {
        self.origins.knows("database.url").then(|| self.database.url())
    }

    /// Reads the plan, the calendars, the kits and the tips that these settings name, and what a person
    /// should look at in them.
    ///
    /// # Errors
    /// All mistakes in all of them.
    pub fn read_plan(&self) -> Result<(Book, Library, Vec<Finding>), Mistakes> {
        let Files { file, calendar_dir, tips, kits, locales: _ } = self.plan.clone();
        let (book, mut findings) = match Book::load(&BookPaths { plan: file, calendar_dir, kits }) {
            Ok((book, findings)) => (Some(book), findings),
            Err(findings) => (None, findings),
        };
        let source = match &tips {
            Some(path) => Source::open(path).map_err(|finding| findings.push(finding)).ok(),
            None => Some(tip::embedded()),
        };
        let library = source.and_then(|source| tip::read(&source, &mut findings));
        match (book, library) {
            (Some(book), Some(library)) => Ok((book, library, findings)),
            (Some(_), None) | (None, _) => Err(Mistakes(findings)),
        }
    }

    /// The settings as TOML, each with where it came from, without any secret.
    #[must_use]
    pub fn effective(&self) -> String {
        // Whole, so that a new setting does not compile until it is shown.
        let Self {
            database,
            telegram,
            pace,
            quiet,
            plan,
            campus,
            web,
            contacts,
            ledger,
            cases,
            retention,
            burden,
            log,
            origins,
            warnings: _,
        } = self;
        let mut page = Page::new(origins);

        let Database { url, mark, proofs } = database;
        page.section("database");
        page.text("url", &value::masked_url(url.reveal()));
        page.maybe_text("mark", mark.as_ref().map(|mark| mark.display().to_string()).as_deref());
        page.maybe_text("proofs", proofs.as_ref().map(|proofs| proofs.display().to_string()).as_deref());

        let Telegram { token, api_url, proxy, mode } = telegram;
        page.section("telegram");
        page.hidden("token", token.as_ref());
        page.text("api_url", api_url);
        page.maybe_text("proxy", proxy.as_ref().map(|proxy| value::masked_url(proxy.reveal())).as_deref());
        match mode {
            Mode::Polling => page.text("mode", "polling"),
            Mode::Webhook(Webhook { listen, path, public_url, secret }) => {
                page.text("mode", "webhook");
                page.section("telegram.webhook");
                page.text("listen", &listen.to_string());
                page.text("path", path);
                page.text("public_url", public_url);
                page.hidden("secret", Some(secret));
            }
        }

        let Pace { per_second, chat_per_second, group_per_minute, max_in_flight, group_spacing } = pace;
        page.section("pace");
        page.bare("per_second", per_second);
        page.bare("chat_per_second", chat_per_second);
        page.bare("group_per_minute", group_per_minute);
        page.bare("max_in_flight", max_in_flight);
        page.text("group_spacing", &value::duration_text(*group_spacing));

        let Quiet { from, to } = quiet;
        page.section("quiet");
        page.text("from", &from.format("%H:%M").to_string());
        page.text("to", &to.format("%H:%M").to_string());

        let Files { file, calendar_dir, tips, kits, locales } = plan;
        page.section("plan");
        let paths =
            [("file", file), ("calendar_dir", calendar_dir), ("tips", tips), ("kits", kits), ("locales", locales)];
        for (key, path) in paths {
            page.maybe_text(key, path.as_ref().map(|path| path.to_string_lossy()).as_deref());
        }

        let Campus { languages, zone } = campus;
        page.section("campus");
        page.list("languages", languages.iter().map(|language| page::quoted(language)));
        page.text("zone", zone.name());

        let Web { listen } = web;
        page.section("web");
        page.text("listen", &listen.map_or_else(|| value::OFF.to_owned(), |listen| listen.to_string()));

        let Contacts { campus_police, security_office, counselling, international_office } = contacts;
        page.section("contacts");
        page.maybe_text("campus_police", campus_police.as_deref());
        page.maybe_text("security_office", security_office.as_deref());
        page.maybe_text("counselling", counselling.as_deref());
        page.maybe_text("international_office", international_office.as_deref());

        let Ledger { key, checkpoints } = ledger;
        page.section("ledger");
        for (name, path) in [("key", key), ("checkpoints", checkpoints)] {
            page.maybe_text(name, path.as_ref().map(|path| path.to_string_lossy()).as_deref());
        }

        let Cases { key } = cases;
        page.section("cases");
        page.maybe_text("key", key.as_ref().map(|path| path.to_string_lossy()).as_deref());

        let Retention { taps_days, deliveries_days, inbox_days, history_days, roles_days, case_days, support_days } =
            retention;
        page.section("retention");
        page.bare("taps_days", taps_days);
        page.bare("deliveries_days", deliveries_days);
        page.bare("inbox_days", inbox_days);
        page.bare("history_days", history_days);
        page.bare("roles_days", roles_days);
        page.bare("case_days", case_days);
        page.bare("support_days", support_days);

        let Budget { cap } = burden;
        page.section("burden");
        page.bare("cap", cap);

        let Log { format } = log;
        page.section("log");
        page.text("format", format.name());
        page.finish()
    }
}

impl LogFormat {
    const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Human => "human",
            Self::Json => "json",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Self::Auto, Self::Human, Self::Json].into_iter().find(|format| format.name() == name)
    }
}

fn database(section: &mut Section<'_, '_>) -> Database {
    let (key, variable) = ("url", "DATABASE_URL");
    let url = section.overridable(key, variable, value::database_url);
    if url.as_deref().is_some_and(value::has_password) && section.is_from_file(key) {
        section.advise(key, format!("`{key}` holds a password; keep it in {variable} or {variable}_FILE instead"));
    }
    let mark = section.read("mark", "a path", |path| Some(PathBuf::from(path)));
    let proofs = section.read("proofs", "a path", |path| Some(PathBuf::from(path)));
    Database { url: Secret::new(url.unwrap_or_else(|| "sqlite:wuzha.db".to_owned())), mark, proofs }
}

fn telegram(section: &mut Section<'_, '_>) -> Telegram {
    let token = section.secret("token", "TELOXIDE_TOKEN", value::is_token, value::A_TOKEN);
    let api_url = section.overridable("api_url", "TELOXIDE_API_URL", value::api_url);
    let api_url = api_url.unwrap_or_else(|| "https://api.telegram.org".to_owned());
    let proxy = section.overridable("proxy", "TELOXIDE_PROXY", value::proxy_url);
    let is_webhook = section.read("mode", "polling or webhook", |mode| match mode {
        "polling" => Some(false),
        "webhook" => Some(true),
        _ => None,
    });
    let is_webhook = is_webhook == Some(true);
    let is_local = value::is_on_this_machine(&api_url);
    let (webhook, lacks) = section.inner("webhook", "telegram.webhook", |section| webhook(section, is_local));
    for lack in lacks.into_iter().filter(|_| is_webhook) {
        section.mistake("mode", format!("the webhook needs {lack}"));
    }
    let mode = webhook.filter(|_| is_webhook).map_or(Mode::Polling, Mode::Webhook);
    Telegram { token, api_url, proxy: proxy.map(Secret::new), mode }
}

/// The webhook, `None` when something is wrong with it; and what was left out, which only matters if
/// it is to be used.
fn webhook(section: &mut Section<'_, '_>, api_is_local: bool) -> (Option<Webhook>, Vec<&'static str>) {
    let listen = section.read("listen", value::AN_ADDRESS, |text| text.parse().ok());
    let path = section.read("path", value::A_PATH, value::path);
    let public_url = if api_is_local {
        section.read("public_url", value::A_LOCAL_HOOK, value::local_hook_url)
    } else {
        section.read("public_url", value::A_PUBLIC_HOOK, value::public_hook_url)
    };
    let variable = "WUZHA_WEBHOOK_SECRET";
    let secret = section.secret("secret", variable, value::is_webhook_secret, value::A_WEBHOOK_SECRET);
    if secret.as_ref().is_some_and(|secret| secret.reveal().len() < SECRET_CHARS_WISE) {
        section.advise("secret", format!("{variable} is shorter than {SECRET_CHARS_WISE} characters"));
    }

    let lacks_url = !section.has("public_url");
    let lacks_secret = !section.is_set(variable);
    let lacks_url = lacks_url.then_some("`public_url` in [telegram.webhook]");
    let lacks_secret = lacks_secret.then_some("WUZHA_WEBHOOK_SECRET, or WUZHA_WEBHOOK_SECRET_FILE");
    let webhook = public_url.zip(secret).map(|(public_url, secret)| Webhook {
        listen: listen.unwrap_or(SocketAddr::from((Ipv4Addr::LOCALHOST, 8443))),
        path: path.unwrap_or_else(|| "/telegram".to_owned()),
        public_url,
        secret,
    });
    (webhook, lacks_url.into_iter().chain(lacks_secret).collect())
}

fn pace(section: &mut Section<'_, '_>) -> Pace {
    let pace = Pace {
        per_second: section.count("per_second", 1..=1000).unwrap_or(FREE_PER_SECOND),
        chat_per_second: section.count("chat_per_second", 1..=30).unwrap_or(1),
        group_per_minute: section.count("group_per_minute", 1..=60).unwrap_or(18),
        max_in_flight: section.count("max_in_flight", 1..=1024).unwrap_or(400),
        group_spacing: section
            .read("group_spacing", value::A_DURATION, value::duration)
            .unwrap_or(TimeDelta::minutes(20)),
    };
    if pace.per_second > FREE_PER_SECOND {
        section.advise("per_second", format!("Telegram permits {FREE_PER_SECOND} a second unless more is paid for"));
    }
    if pace.chat_per_second > 1 {
        section.advise("chat_per_second", "Telegram permits about 1 a second in one chat".to_owned());
    }
    if pace.group_per_minute > GROUP_PER_MINUTE {
        section.advise("group_per_minute", format!("Telegram permits {GROUP_PER_MINUTE} a minute in one group"));
    }
    pace
}

fn quiet(section: &mut Section<'_, '_>) -> Quiet {
    let mut time = |key, hour, minute| {
        let default = NaiveTime::from_hms_opt(hour, minute, 0).expect("a time of day");
        section.read(key, value::A_TIME, value::time).unwrap_or(default)
    };
    Quiet { from: time("from", 22, 0), to: time("to", 7, 30) }
}

fn files(section: &mut Section<'_, '_>) -> Files {
    let mut path = |key| section.read(key, "a path", |path| Some(PathBuf::from(path)));
    Files {
        file: path("file"),
        calendar_dir: path("calendar_dir"),
        tips: path("tips"),
        kits: path("kits"),
        locales: path("locales"),
    }
}

fn campus(section: &mut Section<'_, '_>) -> Campus {
    let read: Vec<Option<String>> = section.entries("languages", |entry| {
        let language = entry.text(value::A_LANGUAGE).map(value::language);
        Some(language.and_then(|language| language.or_else(|| entry.refuse(value::A_LANGUAGE))))
    });
    if section.has("languages") && !(1..=2).contains(&read.len()) {
        section.mistake("languages", "`languages` must name one or two languages".to_owned());
    }
    let languages: Vec<String> = read.into_iter().flatten().collect();
    let default = || vec!["zh-CN".to_owned()];
    Campus {
        languages: if languages.is_empty() { default() } else { languages },
        zone: section.maybe("zone").unwrap_or(Asia::Shanghai),
    }
}

fn web(section: &mut Section<'_, '_>) -> Web {
    let default = SocketAddr::from((Ipv4Addr::LOCALHOST, 9464));
    let expected = format!("{}, or {}", value::AN_ADDRESS, value::OFF);
    let listen = section.read("listen", &expected, |text| match text {
        value::OFF => Some(None),
        address => address.parse().ok().map(Some),
    });
    let listen = listen.unwrap_or(Some(default));
    if listen.is_some_and(|listen| !listen.ip().is_loopback()) {
        section.advise("listen", "other machines can read the metrics; let a firewall choose which".to_owned());
    }
    Web { listen }
}

fn contacts(section: &mut Section<'_, '_>) -> Contacts {
    let mut contact = |key| section.read(key, value::A_CONTACT, value::contact);
    Contacts {
        campus_police: contact("campus_police"),
        security_office: contact("security_office"),
        counselling: contact("counselling"),
        international_office: contact("international_office"),
    }
}

fn ledger(section: &mut Section<'_, '_>) -> Ledger {
    let mut path = |key| section.read(key, "a path", |path| Some(PathBuf::from(path)));
    Ledger { key: path("key"), checkpoints: path("checkpoints") }
}

fn cases(section: &mut Section<'_, '_>) -> Cases {
    Cases { key: section.read("key", "a path", |path| Some(PathBuf::from(path))) }
}

fn retention(section: &mut Section<'_, '_>) -> Retention {
    let default = Retention::default();
    let mut days = |key, default| section.count(key, 1..=DAYS_MAX).unwrap_or(default);
    Retention {
        taps_days: days("taps_days", default.taps_days),
        deliveries_days: days("deliveries_days", default.deliveries_days),
        inbox_days: days("inbox_days", default.inbox_days),
        history_days: days("history_days", default.history_days),
        roles_days: days("roles_days", default.roles_days),
        case_days: days("case_days", default.case_days),
        support_days: days("support_days", default.support_days),
    }
}

fn burden(section: &mut Section<'_, '_>) -> Budget {
    Budget { cap: section.count("cap", 1..=CAP_MAX).unwrap_or(CAP_DEFAULT) }
}

fn log(section: &mut Section<'_, '_>) -> Log {
    let format = section.read("format", "auto, human or json", LogFormat::from_name);
    Log { format: format.unwrap_or(LogFormat::Auto) }
}
