//! A campus of invented people, the real bot, and a Telegram of our own, all in one process.
//!
//! People act as their phones would and never reach around the messenger. Time is said, never slept:
//! it steps from one moment at which something is due to the next. What looks into the database is
//! called `db_…`.
//!
//! A story ends clean: when a campus is dropped, everything that was said has arrived and was read,
//! and no update was given up, unless the story [`expects`](Campus::expects) otherwise.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::pin::Pin;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde_json::{Value, json};
use tokio::sync::Mutex;
use wuzha::app::checkpoint::{Notary, Signed};
use wuzha::app::{App, Parts};
use wuzha::channel::telegram::Telegram;
use wuzha::clock::{Clock, TimeSource};
use wuzha::config::Config;
use wuzha::domain::class::Class;
use wuzha::domain::delivery::{DeliveryState, Lane};
use wuzha::domain::ledger::{By, Fact};
use wuzha::domain::meeting;
use wuzha::domain::plan::Cadence;
use wuzha::domain::role::{Duty, Scope};
use wuzha::domain::roster::{MaskedName, Seat, Student};
use wuzha::domain::term::Term;
use wuzha::domain::tip::Segment;
use wuzha::plan::source::Source;
use wuzha::sandbox::{
    ChatId, Dial, FaultRule, MessageView, Person as Account, PersonId, Sandbox, Settings, TranscriptStyle, World,
};
use wuzha::service::{class, identity, ledger, retention, role, roster, term};
use wuzha::sheet;
use wuzha::store::{NewMeetingStep, NewStudent, Store};

use super::{postgres, store};

/// Everybody's wall clock.
const ZONE: Tz = Tz::Asia__Shanghai;

/// The task-force officer, who has the office's role everywhere and is in every group.
const OFFICER: &str = "赵处";

/// What the stories' operator has decided, unless a story decides otherwise.
const CONFIG: &str = "[contacts]\nsecurity_office = \"0532-0000-0110\"\n";

/// The time between one thing that people do and the next: longer than the bot has to wait between
/// two answers in one chat.
const BREATH: TimeDelta = TimeDelta::seconds(2);

/// Classes are set up in the minutes before a campus opens.
const BEFORE: TimeDelta = TimeDelta::minutes(5);

/// The number of the next update after the messenger forgot some: higher than any so far.
const NEXT_UPDATE: u32 = 2_000_000_000;

/// More settlings than this without the clock moving can only be a bot that never rests.
const SETTLINGS_MAX: usize = 1_000;

/// Where a story's bot remembers things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    /// A file of its own.
    Sqlite,
    /// A database of its own on the tests' server.
    Postgres,
}

/// So many hours.
pub fn hours(hours: i64) -> TimeDelta {
    TimeDelta::hours(hours)
}

/// So many minutes.
pub fn minutes(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}

/// So many seconds.
pub fn seconds(seconds: i64) -> TimeDelta {
    TimeDelta::seconds(seconds)
}

/// Somebody who will be in a class.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    name: &'static str,
    language_code: &'static str,
}

/// The one who binds the group: the first member of a class.
pub fn monitor(name: &'static str) -> Member {
    student(name)
}

/// A student whose phone speaks Chinese.
pub fn student(name: &'static str) -> Member {
    Member { name, language_code: "zh-hans" }
}

/// A student whose phone speaks another language.
pub fn international(name: &'static str, language_code: &'static str) -> Member {
    Member { name, language_code }
}

/// A campus before its gates open. Await it.
pub struct Opening {
    database: Database,
    moment: &'static str,
    config: String,
    classes: Vec<NewClass>,
}

struct NewClass {
    class: Class,
    members: Vec<Member>,
    is_bound: bool,
}

impl Opening {
    /// A class with its group, which its first member binds. It is an ordinary Chinese-speaking class
    /// that wants a tip a day, unless the next calls say otherwise.
    pub fn class(mut self, name: &str, members: impl IntoIterator<Item = Member>) -> Self {
        let class = Class {
            name: name.to_owned(),
            campus: "qingdao".to_owned(),
            college: "计算机科学与工程学院".to_owned(),
            segment: None,
            cohort: None,
            languages: vec!["zh-CN".to_owned()],
            cadence: Cadence::Daily,
        };
        self.classes.push(NewClass { class, members: members.into_iter().collect(), is_bound: true });
        self
    }

    /// The last class is spoken to in these languages.
    pub fn speaking(mut self, languages: &[&str]) -> Self {
        self.last_class().class.languages = languages.iter().map(|code| (*code).to_owned()).collect();
        self
    }

    /// The last class wants tips so often.
    pub fn wanting(mut self, cadence: Cadence) -> Self {
        self.last_class().class.cadence = cadence;
        self
    }

    /// The last class is of this segment.
    pub fn of(mut self, segment: Segment) -> Self {
        self.last_class().class.segment = Some(segment);
        self
    }

    /// The last class is of this college.
    pub fn at(mut self, college: &str) -> Self {
        college.clone_into(&mut self.last_class().class.college);
        self
    }

    /// The group of the last class has not met the bot yet.
    pub fn not_bound_yet(mut self) -> Self {
        self.last_class().is_bound = false;
        self
    }

    /// The operator adds this to `wuzha.toml`.
    pub fn configured(mut self, toml: &str) -> Self {
        self.config.push_str(toml);
        self
    }

    fn last_class(&mut self) -> &mut NewClass {
        self.classes.last_mut().expect("a class comes first")
    }

    async fn open(self) -> Campus {
        let start = instant(self.moment) - BEFORE;
        let sandbox = Sandbox::start(Settings { start, zone: ZONE, ..Settings::default() }).await.expect("a free port");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = match self.database {
            Database::Sqlite => format!("sqlite:{}", folder.path().join("wuzha.db").display()),
            Database::Postgres => postgres::fresh_database(),
        };
        let config = Source { name: "story.toml".to_owned(), text: self.config.into() };
        let mut config = Config::read(&config, &|_| None).expect("a good configuration");
        config.database.proofs = Some(folder.path().join("proofs"));
        config.ledger.key = Some(folder.path().join("ledger-key"));
        config.cases.key = Some(folder.path().join("case-key"));
        config.ledger.checkpoints = Some(folder.path().join("checkpoints"));
        let campus = Campus {
            sandbox,
            url,
            folder,
            config,
            app: Mutex::new(None),
            people: RefCell::default(),
            groups: RefCell::default(),
            read: RefCell::default(),
            tokens: RefCell::default(),
            shows_codes: Cell::new(false),
            expected: RefCell::default(),
            books: RefCell::default(),
        };
        campus.enters(OFFICER, "zh-hans");
        campus.bot_starts().await;
        campus.db_appoints(OFFICER, Duty::Admin, None).await;
        campus.db_run(CONTACTS).await;
        for new in self.classes {
            campus.class_opens(new).await;
        }
        campus.passes_until(self.moment).await;
        campus
    }
}

impl IntoFuture for Opening {
    type Output = Campus;
    type IntoFuture = Pin<Box<dyn Future<Output = Campus>>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.open())
    }
}

/// The campus.
pub struct Campus {
    sandbox: Sandbox,
    url: String,
    folder: tempfile::TempDir,
    config: Config,
    app: Mutex<Option<App>>,
    people: RefCell<BTreeMap<String, PersonId>>,
    groups: RefCell<BTreeMap<String, ChatId>>,
    /// The last message of each chat that the story has looked at.
    read: RefCell<BTreeMap<ChatId, i64>>,
    /// Tokens of links, which are different each time and must not stand in snapshots.
    tokens: RefCell<Vec<String>>,
    /// Whether transcripts show the line with the code below each post in a class's group.
    shows_codes: Cell<bool>,
    expected: RefCell<BTreeMap<&'static str, i64>>,
    /// What was left undone when the bot last came to rest.
    books: RefCell<BTreeMap<&'static str, i64>>,
}

/// Whom to call on each campus, as the office entered it before the story begins.
const CONTACTS: &str = "INSERT INTO contact (campus, office, name, phones, hours, changed_at) VALUES \
    ('qingdao', 'security', NULL, '[\"0532-0000-0110\"]', NULL, 0), \
    ('qingdao', 'police', NULL, '[\"0532-0000-0111\"]', NULL, 0), \
    ('taian', 'security', NULL, '[\"0538-0000-0110\"]', NULL, 0), \
    ('taian', 'police', NULL, '[\"0538-0000-0111\"]', NULL, 0), \
    ('jinan', 'security', NULL, '[\"0531-0000-0110\"]', NULL, 0), \
    ('jinan', 'police', NULL, '[\"0531-0000-0111\"]', NULL, 0)";

/// Updates that were given up, among what a campus counts.
const DEAD_UPDATES: &str = "dead updates";

impl Campus {
    /// A campus at a moment of local time (`2025-04-01 07:55`), remembering in SQLite.
    pub fn opens(moment: &'static str) -> Opening {
        Self::opens_on(Database::Sqlite, moment)
    }

    /// The same, remembering where the story wants.
    pub fn opens_on(database: Database, moment: &'static str) -> Opening {
        Opening { database, moment, config: CONFIG.to_owned(), classes: Vec::new() }
    }

    /// The group of a class, or another group by its title.
    pub fn group(&self, title: &str) -> Group<'_> {
        let title = title.to_owned();
        assert!(self.groups.borrow().contains_key(&title), "there is no group {title}");
        Group { campus: self, title }
    }

    /// Somebody by name, in private with the bot.
    pub fn person(&self, name: &str) -> Person<'_> {
        Person { campus: self, id: self.id_of(name), place: self.id_of(name).into() }
    }

    /// The task-force officer, in private with the bot.
    pub fn officer(&self) -> Person<'_> {
        self.person(OFFICER)
    }

    /// A group that nobody has told the bot about. The officer is in it.
    pub fn new_group(&self, title: &str, members: &[&str]) -> Group<'_> {
        let mut members: Vec<_> = members.iter().map(|name| self.id_of(name)).collect();
        members.push(self.id_of(OFFICER));
        let chat = self.world().add_group(title, &members).expect("people that exist");
        self.groups.borrow_mut().insert(title.to_owned(), chat);
        self.group(title)
    }

    /// Shows the line with the code below each post from now on. It stands below all of them, so most stories leave it
    /// out. The codes themselves are different each time and shown as `‹code›`.
    pub fn shows_codes(&self) {
        self.shows_codes.set(true);
    }

    /// The link that binds a group to a class, fresh from the command line.
    pub async fn link(&self, class: &str) -> String {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let link = class::link(services, class).await.expect("a class that exists");
        let (_, token) = link.url.split_once('=').expect("the token is the link's only parameter");
        self.tokens.borrow_mut().push(token.to_owned());
        link.url
    }

    /// What the clock on the wall shows.
    pub fn now(&self) -> DateTime<Utc> {
        self.world().dial().now()
    }

    /// Lets time pass.
    pub async fn passes(&self, time: TimeDelta) {
        self.plays_until(self.now() + time).await;
    }

    /// Lets time pass until a moment of local time (`2025-04-01 12:10`).
    pub async fn passes_until(&self, moment: &str) {
        let end = instant(moment);
        assert!(end >= self.now(), "{moment} is over");
        self.plays_until(end).await;
    }

    /// Lets the bot answer what was just done.
    async fn breathes(&self) {
        self.passes(BREATH).await;
    }

    /// The bot's process ends.
    pub async fn bot_stops(&self) {
        let app = self.app.lock().await.take();
        app.expect("the bot runs").close().await;
    }

    /// The bot's process starts, with what it remembers.
    pub async fn bot_starts(&self) {
        let telegram = Telegram::new(&self.sandbox.url(), self.sandbox.token(), None).expect("a plain address");
        let clock = Clock::of(DialTime(self.world().dial().clone()));
        let store = Store::open(&self.url).await.expect("a fresh database or our own");
        let parts = Parts { config: self.config.clone(), store, telegram, clock };
        let app = App::open(parts).await.expect("nothing stands in the way");
        *self.app.lock().await = Some(app);
        self.breathes().await;
    }

    /// What goes wrong on the way to the messenger from now on.
    pub fn breaks(&self, rules: impl IntoIterator<Item = FaultRule>) {
        self.world().faults().script(rules.into_iter().collect());
    }

    /// Nothing goes wrong any more.
    pub fn recovers(&self) {
        self.world().faults().clear();
    }

    /// Brings the bot an update that no person of the sandbox could have caused.
    pub async fn injects(&self, update: Value) {
        self.world().inject(update).expect("an update is an object");
        self.breathes().await;
    }

    /// The story is about so many deliveries that end in this state.
    pub fn expects(&self, state: DeliveryState, deliveries: i64) {
        self.expected.borrow_mut().insert(state.name(), deliveries);
    }

    /// The messenger behind everything.
    pub fn world(&self) -> &World {
        self.sandbox.world()
    }

    /// The meeting of a class takes a step, as if whoever may had taken it: it gets a date, or whatever else.
    pub async fn db_meeting(&self, class: &str, (item, slot): (&str, &str), step: meeting::Step, at: Option<&str>) {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let (now, today) = (self.now(), services.settings.local(self.now()).date());
        let mut tx = services.store.begin().await.expect("the database answers");
        let class = tx.class(class).await.expect("the database answers").expect("a class");
        let is_it = |due: &meeting::Due| due.item.to_string() == item && due.slot.to_string() == slot;
        let due = meeting::dues(&services.book.plan).into_iter().find(is_it).expect("the plan wants it");
        let before = tx.meeting_for(&due, &Scope::from(&class), 1, now).await.expect("the database answers");
        let everybody = meeting::Hands { hold_it: true, look_after_it: true, are_the_clock: true };
        let timing = due.timing(today, before.calendar(&services.book.calendars));
        let mut after = before.clone();
        after.state = before.after(step, everybody, timing, now).expect("a step that can be taken");
        match step {
            meeting::Step::Plan => {
                let at = NaiveDateTime::parse_from_str(at.expect("a date"), "%Y-%m-%d %H:%M").expect("a moment");
                after.planned = Some(meeting::Planned { at, place: None });
            }
            meeting::Step::Register => {
                let (form, on, is_proxy) = (meeting::Form::Discussion, today, false);
                let (present, enrolled, photo, by) = (30, Some(32), None, 1);
                after.held = Some(meeting::Held { on, present, enrolled, form, photo, timing, is_proxy, by, at: now });
            }
            _ => {}
        }
        let new = NewMeetingStep { step, account: None, words: None, absent: None };
        assert!(tx.step_meeting(&before, &mut after, new, now).await.expect("the database answers"));
        tx.commit().await.expect("the database answers");
    }

    /// Everything that stands in the database, on either kind: see [`everything`](store::everything).
    pub async fn db_everything(&self) -> String {
        store::everything(&self.url).await
    }

    /// Every row of a query of one TEXT column, on either kind of database.
    pub async fn db_texts(&self, query: &str) -> Vec<String> {
        store::query_texts(&self.url, query).await
    }

    /// The first of these words that stands anywhere in the bytes of a SQLite database's files.
    pub fn db_bytes_contain<'w>(&self, words: &[&'w str]) -> Option<&'w str> {
        let path = self.url.strip_prefix("sqlite:").expect("a database in files");
        let files = ["", "-wal", "-shm"].map(|ending| std::fs::read(format!("{path}{ending}")).unwrap_or_default());
        assert!(files[0].starts_with(b"SQLite format 3"), "the file was read");
        let is_in = |word: &&str| files.iter().any(|file| file.windows(word.len()).any(|part| part == word.as_bytes()));
        words.iter().copied().find(is_in)
    }

    /// Runs statements that nothing anybody does stands for, such as making what is there older.
    pub async fn db_run(&self, sql: &str) {
        store::run_sql(&self.url, sql).await.unwrap_or_else(|error| panic!("{error}: {sql}"));
    }

    /// So many notes stand in the ledger, all written now at the console.
    pub async fn db_notes(&self, count: usize) {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let mut tx = services.store.begin().await.expect("the database answers");
        for number in 1..=count {
            let fact = Fact::Noted { text: format!("note {number}") };
            tx.record(ledger::entry(services, self.now(), By::Console, Scope::Everything, fact));
        }
        tx.commit().await.expect("the database answers");
    }

    /// The files that were kept as proofs: their names and what is in them.
    pub fn kept_proofs(&self) -> Vec<(String, Vec<u8>)> {
        let Ok(folder) = std::fs::read_dir(self.folder.path().join("proofs")) else { return Vec::new() };
        let files = folder.map(|file| file.expect("a folder that can be read"));
        let mut kept: Vec<_> = files
            .map(|file| {
                let bytes = std::fs::read(file.path()).expect("a file that can be read");
                (file.file_name().to_string_lossy().into_owned(), bytes)
            })
            .collect();
        kept.sort();
        kept
    }

    /// Somebody loses the file of a proof.
    pub fn loses_proof(&self, hash: &str) {
        std::fs::remove_file(self.folder.path().join("proofs").join(hash)).expect("a proof that was kept");
    }

    /// The ledger is signed, as in the night: the checkpoint.
    pub async fn signs_the_ledger(&self) -> String {
        let store = Store::open_to_look(&self.url).await.expect("the database answers");
        let signed = Notary::of(&self.config).sign(&store, self.now()).await.expect("a sound ledger");
        store.close().await;
        let Signed::New(_, path) = signed else { panic!("nothing new to sign: {signed:?}") };
        std::fs::read_to_string(path).expect("a checkpoint")
    }

    /// The operator removes what is over its term, on the command line: how many of each kind.
    pub async fn purges(&self) -> Vec<(String, u64)> {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let removed = retention::purge(services).await.expect("the database answers");
        removed.into_iter().filter(|(_, count)| *count > 0).map(|(term, count)| (term.to_string(), count)).collect()
    }

    /// The operator looks what that would remove.
    pub async fn previews_a_purge(&self) -> Vec<(String, u64)> {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let due = retention::preview(services).await.expect("the database answers");
        due.into_iter().filter(|(_, count)| *count > 0).map(|(term, count)| (term.to_string(), count)).collect()
    }

    /// Somebody has a role from now on, without an invitation.
    pub async fn db_appoints(&self, name: &str, duty: Duty, place: Option<&str>) {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        role::appoint(services, self.id_of(name).0, duty, place).await.expect("a place where there is such a role");
    }

    /// An invitation, fresh from the command line.
    pub async fn invitation(&self, duty: Duty, place: Option<&str>) -> String {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let link = role::invite_at_the_desk(services, duty, place).await.expect("a place where there is such a role");
        self.hides_token_of(&link.url);
        link.url
    }

    /// The link in the last message of the bot to somebody. Its token is not shown in transcripts.
    pub fn link_for(&self, name: &str) -> String {
        let messages = self.world().messages(self.id_of(name).into());
        let text = &messages.iter().rev().find(|message| message.text.contains("t.me/")).expect("a link").text;
        let link = text.split_whitespace().find(|word| word.contains("t.me/")).expect("a link").to_owned();
        self.hides_token_of(&link);
        link
    }

    fn hides_token_of(&self, link: &str) {
        let (_, token) = link.split_once('=').expect("the token is the link's only parameter");
        self.tokens.borrow_mut().push(token.to_owned());
    }

    /// What the bot remembers of classes, chats, people and what was read, but not what it said.
    pub async fn db_memory(&self) -> Vec<String> {
        self.db_texts(
            "SELECT 'class ' || name || ' ' || languages || ' ' || cadence FROM class \
             UNION ALL SELECT 'chat ' || address || ' ' || state || ' ' || coalesce(muted_until, '') || ' ' || \
             coalesce(thread, '') FROM chat WHERE kind = 'group' \
             UNION ALL SELECT 'binding ' || class || ' ' || chat || ' ' || coalesce(ended_at, '') FROM binding \
             UNION ALL SELECT 'link ' || hash || ' ' || coalesce(used_at, '') FROM class_link \
             UNION ALL SELECT 'person ' || account || ' ' || coalesce(language, '') FROM person \
             UNION ALL SELECT 'student ' || student || ' ' || account || ' ' || coalesce(ended_at, '') \
             FROM student_account \
             UNION ALL SELECT 'introduction ' || account || ' ' || coalesce(class, '') || ' ' || \
             coalesce(tail_hash, '') || ' ' || wrong FROM introduction \
             UNION ALL SELECT 'subscription ' || account FROM subscription \
             UNION ALL SELECT 'quiet ' || account || ' ' || from_minute || ' ' || to_minute FROM quiet_hours \
             UNION ALL SELECT 'move ' || id || ' ' || account || ' ' || coalesce(answer, '') FROM class_move \
             UNION ALL SELECT 'ack ' || delivery || ' ' || account FROM ack \
             UNION ALL SELECT 'grant ' || id || ' ' || account || ' ' || coalesce(ended_at, '') FROM role_grant \
             UNION ALL SELECT 'invitation ' || id || ' ' || coalesce(fate, '') FROM invitation \
             UNION ALL SELECT 'tip ' || chat || ' ' || day || ' ' || tip FROM tip_shown",
        )
        .await
    }

    /// Enters students of a class: name, whole number, and the code of the roster's language, if it says so.
    /// They sit in this order, from 1.
    pub async fn db_enrols(&self, class: &str, students: &[(&str, &str, Option<&str>)]) {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let mut tx = services.store.begin().await.expect("the database answers");
        let taken = tx.students(class).await.expect("a class").len();
        for ((name, number, language), seat) in students.iter().zip(taken + 1..) {
            let student = Student {
                id: tx.new_student_ids(1).await.expect("the database answers"),
                class: class.to_owned(),
                seat: u16::try_from(seat).ok().and_then(Seat::new).expect("a small class"),
                name: MaskedName::of(name).expect("a name"),
                segments: [].into(),
                language: language.map(str::to_owned),
                is_offline: false,
            };
            let key = &services.roster_key;
            let new =
                NewStudent::new(&student, roster::number_hash(key, number), roster::tail_hash(key, class, number));
            tx.add_students(&[new], self.now()).await.expect("a free number and seat");
        }
        tx.commit().await.expect("the database answers");
    }

    /// Staff bring a list of classes on the command line and have them entered: how many are new and how many are
    /// as before; or everything that is wrong with it.
    pub async fn brings_classes(&self, list: &str) -> Result<(usize, usize), Vec<String>> {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let rows = sheet::read(list.as_bytes()).map_err(|error| vec![error.to_string()])?;
        let listing = class::preview(services, &rows).await.map_err(|error| vec![error.to_string()])?;
        let counts = (listing.new.len(), listing.same);
        let faults = listing.faults.iter().map(ToString::to_string).collect();
        class::apply(services, &listing).await.map(|()| counts).map_err(|_| faults)
    }

    /// Staff bring a list on the command line and apply it: how many are new, changed, left and as before; or
    /// everything that is wrong with it.
    pub async fn brings_roster(&self, list: &str) -> Result<(usize, usize, usize, usize), Vec<String>> {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let rows = sheet::read(list.as_bytes()).map_err(|error| vec![error.to_string()])?;
        let preview = roster::preview(services, &rows).await.map_err(|error| vec![error.to_string()])?;
        let diff = &preview.diff;
        let counts = (diff.new.len(), diff.changed.len(), diff.left.len(), diff.same);
        let faults = preview.faults.iter().map(ToString::to_string).collect();
        roster::apply(services, preview).await.map(|()| counts).map_err(|_| faults)
    }

    /// The operator begins a term on the command line, after the first with the list of all students, and has the
    /// bot wake: the classes that are new and those that are over; or everything that is wrong.
    pub async fn term_begins(&self, code: &str, list: Option<&str>) -> Result<(Vec<String>, Vec<String>), Vec<String>> {
        let begun = self.begins_term(code, list).await;
        self.breathes().await;
        begun
    }

    async fn begins_term(&self, code: &str, list: Option<&str>) -> Result<(Vec<String>, Vec<String>), Vec<String>> {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let today = self.now().with_timezone(&ZONE).date_naive();
        let first = Term::new(code, today, today + TimeDelta::days(120)).expect("a code");
        let Some(list) = list else {
            let begun = term::begin_first(services, &first).await;
            return begun.map(|()| Default::default()).map_err(|error| vec![error.to_string()]);
        };
        let rows = sheet::read(list.as_bytes()).map_err(|error| vec![error.to_string()])?;
        let preview = term::preview(services, first, &rows).await.map_err(|error| vec![error.to_string()])?;
        let rollover = &preview.rollover;
        let new = rollover.new.iter().map(|(class, _)| class.name.clone()).collect();
        let over = rollover.ended.iter().map(|ended| ended.class.clone()).collect();
        let faults = preview.faults.iter().map(ToString::to_string).collect();
        term::apply(services, preview).await.map(|()| (new, over)).map_err(|_| faults)
    }

    /// A class at the end of a term, on the command line: seats and masked names.
    pub async fn class_then(&self, code: &str, class: &str) -> Vec<String> {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let students = term::show_class(services, code, class).await.expect("a class of a term that has ended");
        students.iter().map(|(seat, name)| format!("{seat} {name}")).collect()
    }

    /// Staff release a student from its account, on the command line.
    pub async fn releases(&self, class: &str, seat: u16) {
        {
            let app = self.app.lock().await;
            let services = app.as_ref().expect("the bot runs").services();
            identity::release_at_the_desk(services, class, seat).await.expect("a student with an account");
        }
        self.breathes().await;
    }

    /// Staff mark a student as not on the messenger, or take that back, on the command line; or read why not.
    pub async fn marks_offline(&self, class: &str, seat: u16, is_offline: bool) -> Result<(), String> {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let marked = identity::set_offline_at_the_desk(services, class, seat, is_offline).await;
        marked.map_err(|error| error.to_string())
    }

    /// How many of a class are on the roster, bound, offline and neither.
    pub async fn standing(&self, class: &str) -> (u32, u32, u32, u32) {
        let app = self.app.lock().await;
        let services = app.as_ref().expect("the bot runs").services();
        let standing = identity::class_standing(services, class).await.expect("a class with a roster");
        (standing.students, standing.bound, standing.offline, standing.missing())
    }

    /// Whether somebody of this name has come to the campus.
    pub fn knows(&self, name: &str) -> bool {
        self.people.borrow().contains_key(name)
    }

    fn id_of(&self, name: &str) -> PersonId {
        *self.people.borrow().get(name).unwrap_or_else(|| panic!("there is nobody called {name}"))
    }

    /// Somebody comes to the campus.
    pub fn enters(&self, name: &str, language_code: &str) -> PersonId {
        let account =
            Account { name: name.to_owned(), language_code: Some(language_code.to_owned()), ..Account::default() };
        let id = self.world().add_person(account).expect("a free number");
        self.people.borrow_mut().insert(name.to_owned(), id);
        id
    }

    async fn class_opens(&self, NewClass { class, members, is_bound }: NewClass) {
        let name = class.name.clone();
        {
            let app = self.app.lock().await;
            class::add(app.as_ref().expect("the bot runs").services(), class).await.expect("a good class");
        }
        for member in &members {
            if !self.people.borrow().contains_key(member.name) {
                self.enters(member.name, member.language_code);
            }
        }
        let names: Vec<_> = members.iter().map(|member| member.name).collect();
        let group = self.new_group(&name, &names);
        if let Some(monitor) = names.first() {
            self.db_appoints(monitor, Duty::Monitor, Some(&name)).await;
        }
        if is_bound {
            let link = self.link(&name).await;
            group.member(names[0]).follows(&link).await;
            group.reads();
        }
    }

    async fn plays_until(&self, end: DateTime<Utc>) {
        let mut app = self.app.lock().await;
        let dial = self.world().dial();
        let Some(app) = app.as_mut() else { return dial.set(end) };
        let mut settlings = 0;
        loop {
            let next = app.settle().await.expect("neither the database nor the line breaks in a story");
            let now = dial.now();
            if now >= end {
                break;
            }
            let until = next.map_or(end, |next| next.clamp(now, end));
            settlings = if until == now { settlings + 1 } else { 0 };
            assert!(settlings < SETTLINGS_MAX, "the bot finds no rest at {}", now.with_timezone(&ZONE));
            dial.set(until);
        }
        *self.books.borrow_mut() = left_undone(&app.services().store).await;
    }

    fn cleaned(&self, text: &str) -> String {
        let tokens = self.tokens.borrow();
        let text = tokens.iter().fold(text.to_owned(), |text, token| text.replace(token.as_str(), "⟨token⟩"));
        // What keeps words of two directions apart cannot be seen.
        let text = seen(&without_class_tokens(&text));
        let mut lines: Vec<String> = Vec::new();
        for line in text.split('\n') {
            match (behind_code(line), lines.last_mut()) {
                (Some(rest), Some(before)) if !self.shows_codes.get() => before.push_str(rest),
                _ => lines.push(without_codes(line)),
            }
        }
        lines.join("\n")
    }

    /// What the bot said that the story has not looked at.
    fn unread(&self) -> Vec<String> {
        let (groups, people) = (self.groups.borrow(), self.people.borrow());
        let chats = groups.values().copied().chain(people.values().map(|person| ChatId::from(*person)));
        chats.flat_map(|chat| self.unread_in(chat)).map(|message| message.text).collect()
    }

    fn unread_in(&self, chat: ChatId) -> Vec<MessageView> {
        let read = self.read.borrow().get(&chat).copied().unwrap_or_default();
        let since = self.world().messages_since(chat, read).into_iter();
        since.filter(|message| message.from.is_bot && !message.deleted && message.service.is_none()).collect()
    }

    fn has_read(&self, chat: ChatId) {
        if let Some(last) = self.world().messages(chat).last() {
            self.read.borrow_mut().insert(chat, last.id);
        }
    }
}

impl Drop for Campus {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let expected = self.expected.take();
        assert_eq!(self.books.take(), expected, "left undone, and expected to be");
        let unread = self.unread();
        assert!(unread.is_empty(), "the story does not look at what the bot said: {unread:#?}");
    }
}

/// Deliveries that have not arrived, and updates that were given up; nothing for what is as it should be.
async fn left_undone(store: &Store) -> BTreeMap<&'static str, i64> {
    let mut view = store.view().await.expect("the database answers");
    let counts = view.delivery_counts().await.expect("the database answers");
    let dead = view.inbox_counts().await.expect("the database answers").dead;
    let unfinished = [
        DeliveryState::Queued,
        DeliveryState::Sending,
        DeliveryState::Unconfirmed,
        DeliveryState::Failed,
        DeliveryState::Expired,
        DeliveryState::Held,
    ];
    let deliveries = unfinished.into_iter().map(|state| {
        let count = Lane::ALL.iter().filter_map(|lane| counts.get(&(*lane, state))).sum::<i64>();
        (state.name(), count)
    });
    deliveries.chain([(DEAD_UPDATES, dead)]).filter(|(_, count)| *count > 0).collect()
}

/// A group as its members see it.
#[derive(Clone)]
pub struct Group<'c> {
    campus: &'c Campus,
    title: String,
}

impl<'c> Group<'c> {
    /// Where it stands in the messenger, which changes when it migrates.
    pub fn chat(&self) -> ChatId {
        self.campus.groups.borrow()[&self.title]
    }

    /// A member, speaking here.
    pub fn member(&self, name: &str) -> Person<'c> {
        Person { campus: self.campus, id: self.campus.id_of(name), place: self.chat() }
    }

    /// The task-force officer, speaking here.
    pub fn officer(&self) -> Person<'c> {
        self.member(OFFICER)
    }

    /// Everything that was said here. Reading it is looking at it.
    pub fn transcript(&self) -> String {
        self.since("2000-01-01 00:00")
    }

    /// What was said from a moment of local time on.
    pub fn since(&self, moment: &str) -> String {
        self.campus.has_read(self.chat());
        let style = TranscriptStyle { zone: ZONE, since: Some(instant(moment)) };
        self.campus.cleaned(&self.campus.world().transcript(self.chat(), &style))
    }

    /// What the bot said last.
    pub fn last(&self) -> String {
        last_of_the_bot(self.campus, self.chat())
    }

    /// The code below the newest post here that contains `words`.
    pub fn code_below(&self, words: &str) -> String {
        code_in(self.campus, self.chat(), words)
    }

    /// Somebody comes into the group.
    pub async fn is_joined_by(&self, name: &str) {
        self.campus.world().joins(self.campus.id_of(name), self.chat()).expect("a group");
        self.campus.breathes().await;
    }

    /// The first lines of what the bot said here that nobody has looked at yet.
    pub fn heads(&self) -> Vec<String> {
        let unread = self.campus.unread_in(self.chat());
        self.campus.has_read(self.chat());
        unread.iter().map(|message| message.text.lines().next().unwrap_or_default().to_owned()).collect()
    }

    /// Looks at everything without a word about it.
    pub fn reads(&self) {
        self.campus.has_read(self.chat());
    }

    /// The group becomes a supergroup with another number.
    pub async fn migrates(&self) {
        self.moves();
        self.campus.breathes().await;
    }

    /// The same, and the bot is not told: the messenger forgot to.
    pub fn migrates_unheard(&self) {
        self.moves();
        self.campus.world().jump_update_ids(NEXT_UPDATE);
    }

    fn moves(&self) {
        let old = self.chat();
        assert!(self.campus.unread_in(old).is_empty(), "read the old group before it goes");
        let new = self.campus.world().migrates(old).expect("a basic group");
        self.campus.groups.borrow_mut().insert(self.title.clone(), new);
    }

    /// The creator takes the bot's right to write.
    pub async fn silences_the_bot(&self) {
        self.campus.world().restricts_bot(self.chat()).expect("the bot is here");
        self.campus.breathes().await;
    }

    /// An administrator writes in the group's name, so that nobody can know who it was.
    pub async fn somebody_anonymous_says(&self, text: &str) {
        let chat = json!({ "id": self.chat().0, "type": "group", "title": self.title });
        let anonymous = json!({ "id": 1_087_968_824, "is_bot": true, "first_name": "Group" });
        self.campus
            .injects(json!({ "message": {
                "message_id": 900_000, "date": self.campus.now().timestamp(),
                "chat": chat, "from": anonymous, "sender_chat": chat, "text": text,
            }}))
            .await;
    }
}

/// Somebody somewhere: in a group, or in private with the bot.
#[derive(Clone, Copy)]
pub struct Person<'c> {
    campus: &'c Campus,
    id: PersonId,
    place: ChatId,
}

impl Person<'_> {
    /// The number of the account.
    pub fn account(self) -> i64 {
        self.id.0
    }

    /// The chat in which they speak.
    pub fn place(self) -> ChatId {
        self.place
    }

    /// Writes something, and gives the message's number.
    pub async fn says(self, text: &str) -> i64 {
        let message = self.world().says(self.id, self.place, text).expect("whoever is here may write");
        self.campus.breathes().await;
        message
    }

    /// Forwards what somebody wrote who hides their account.
    pub async fn forwards(self, text: &str) {
        self.world().forwards(self.id, self.place, "陌生人", text).expect("whoever is here may write");
        self.campus.breathes().await;
    }

    /// Sends a file.
    pub async fn sends(self, name: &str, bytes: impl AsRef<[u8]>) {
        let bytes = bytes.as_ref().to_vec();
        self.world().sends_file(self.id, self.place, name, bytes).expect("whoever is here may write");
        self.campus.breathes().await;
    }

    /// Sends a file with a caption.
    pub async fn sends_saying(self, name: &str, bytes: impl AsRef<[u8]>, caption: &str) {
        let file = (name, bytes.as_ref().to_vec().into());
        self.world().sends_file_saying(self.id, self.place, file, caption).expect("whoever is here may write");
        self.campus.breathes().await;
    }

    /// Sends a photo with a caption.
    pub async fn shows(self, photo: impl AsRef<[u8]>, caption: &str) {
        let photo = photo.as_ref().to_vec();
        self.world().sends_photo(self.id, self.place, photo, caption).expect("whoever is here may write");
        self.campus.breathes().await;
    }

    /// The table in the file that the bot sent last here, with plain line ends.
    pub fn last_table(self) -> String {
        let text = self.last_file();
        let table = text.strip_prefix('\u{feff}').expect("the mark by which spreadsheet programs know UTF-8");
        table.replace("\r\n", "\n")
    }

    /// The text of the file that the bot sent last here.
    pub fn last_file(self) -> String {
        let messages = self.world().messages(self.place);
        let files =
            messages.iter().rev().filter(|message| message.from.is_bot).find_map(|message| message.file.clone());
        let (_, bytes) = self.world().file(&files.expect("a file of the bot's").id).expect("a file that was sent");
        String::from_utf8(bytes.to_vec()).expect("a file of text")
    }

    /// What is in the file that the bot sent last here.
    pub fn last_bytes(self) -> Vec<u8> {
        let messages = self.world().messages(self.place);
        let files =
            messages.iter().rev().filter(|message| message.from.is_bot).find_map(|message| message.file.clone());
        let (_, bytes) = self.world().file(&files.expect("a file of the bot's").id).expect("a file that was sent");
        bytes.to_vec()
    }

    /// Changes what they wrote.
    pub async fn edits(self, message: i64, text: &str) {
        self.world().edits(self.id, self.place, message, text).expect("their own message");
        self.campus.breathes().await;
    }

    /// Presses Start in private, perhaps with what a link carried.
    pub async fn starts(self, payload: Option<&str>) {
        self.world().starts(self.id, payload).expect("a payload that Telegram allows");
        self.campus.breathes().await;
    }

    /// Opens a link and chooses this place.
    pub async fn follows(self, link: &str) {
        let group = (self.place.0 < 0).then_some(self.place);
        self.world().follows_link(self.id, link, group).expect("a link to the bot");
        self.campus.breathes().await;
    }

    /// Opens the newest button here with this label, which is a link.
    pub async fn opens(self, label: &str) {
        let messages = self.world().messages(self.place);
        let buttons = messages.iter().rev().flat_map(|message| &message.buttons).flatten();
        let url = buttons.filter(|button| button.text == label).find_map(|button| button.url.clone());
        self.world().follows_link(self.id, &url.expect("a link"), None).expect("a link to the bot");
        self.campus.breathes().await;
    }

    /// Opens a link to groups in private, as when somebody pastes what it carries.
    pub async fn starts_with_the_token_of(self, link: &str) {
        let (_, token) = link.split_once('=').expect("a link with a token");
        self.starts(Some(token)).await;
    }

    /// Votes in the newest poll here, by the number of an option from 0.
    pub async fn votes(self, option: usize) {
        let messages = self.world().messages(self.place);
        let poll = messages.iter().rev().find(|message| message.poll.is_some()).expect("a poll");
        self.world().votes(self.id, self.place, poll.id, &[option]).expect("an open poll");
        self.campus.breathes().await;
    }

    /// Presses the newest button with this label, and gets the answer.
    pub async fn taps(self, label: &str) -> String {
        self.taps_below("", label).await
    }

    /// Presses the button with this label under the newest message that contains `words`.
    pub async fn taps_below(self, words: &str, label: &str) -> String {
        let (message, row, column) = self
            .world()
            .messages(self.place)
            .iter()
            .rev()
            .filter(|message| message.text.contains(words) && !message.deleted)
            .find_map(|message| button(message, label))
            .unwrap_or_else(|| panic!("there is no button {label} under {words:?}"));
        let tap = self.world().taps(self.id, self.place, message, row, column).expect("a button that is there");
        self.campus.breathes().await;
        let answer = self.world().answer_of(tap).unwrap_or_else(|| panic!("{label} goes unanswered"));
        seen(&answer.text.unwrap_or_default())
    }

    /// Presses the newest button with this label twice before the bot has answered, and gets both answers.
    pub async fn taps_twice(self, label: &str) -> [String; 2] {
        let messages = self.world().messages(self.place);
        let (message, row, column) =
            messages.iter().rev().find_map(|message| button(message, label)).expect("a button with this label");
        let tap = || self.world().taps(self.id, self.place, message, row, column).expect("a button that is there");
        let taps = [tap(), tap()];
        self.campus.breathes().await;
        taps.map(|tap| self.world().answer_of(tap).and_then(|answer| answer.text).unwrap_or_default())
    }

    /// Sends a press that no button of this place would, as a modified client can.
    pub async fn forges(self, data: &str) -> String {
        let message = self.world().last_message(self.place).map_or(1, |message| message.id);
        let tap = self.world().taps_data(self.id, self.place, message, data).expect("a member of the chat");
        self.campus.breathes().await;
        let answer = self.world().answer_of(tap).unwrap_or_else(|| panic!("{data} goes unanswered"));
        answer.text.unwrap_or_default()
    }

    /// Adds the bot to this group by hand.
    pub async fn adds_the_bot(self) {
        self.world().adds_bot(self.id, self.place).expect("a group");
        self.campus.breathes().await;
    }

    /// Throws the bot out of this group.
    pub async fn removes_the_bot(self) {
        self.world().removes_bot(self.id, self.place).expect("the bot is here");
        self.campus.breathes().await;
    }

    /// Makes the bot an administrator of this group.
    pub async fn promotes_the_bot(self) {
        self.world().promotes_bot(self.id, self.place).expect("the bot is here");
        self.campus.breathes().await;
    }

    /// Blocks the bot in private.
    pub async fn blocks_the_bot(self) {
        self.world().blocks(self.id).expect("a private chat");
        self.campus.breathes().await;
    }

    /// The code in the newest message of the bot here that contains `words`.
    pub fn code_in(self, words: &str) -> String {
        code_in(self.campus, self.place, words)
    }

    /// What the bot said last here.
    pub fn last(self) -> String {
        last_of_the_bot(self.campus, self.place)
    }

    /// Everything that was said here.
    pub fn transcript(self) -> String {
        self.campus.has_read(self.place);
        let style = TranscriptStyle { zone: ZONE, since: None };
        self.campus.cleaned(&self.world().transcript(self.place, &style))
    }

    /// What the bot said here that nobody has looked at yet.
    pub fn unread(self) -> Vec<String> {
        let unread = self.campus.unread_in(self.place);
        self.campus.has_read(self.place);
        unread.into_iter().map(|message| self.campus.cleaned(&message.text)).collect()
    }

    /// Looks at everything without a word about it.
    pub fn reads(self) {
        self.campus.has_read(self.place);
    }

    fn world(&self) -> &World {
        self.campus.world()
    }
}

fn last_of_the_bot(campus: &Campus, chat: ChatId) -> String {
    campus.has_read(chat);
    let messages = campus.world().messages(chat);
    let last = messages.iter().rev().find(|message| message.from.is_bot && message.service.is_none());
    last.map(|message| campus.cleaned(&message.text)).unwrap_or_default()
}

/// The text with the tokens of classes' links to their own people made alike: `b_` and 15 signs.
fn without_class_tokens(text: &str) -> String {
    let is_sign = |c: &char| c.is_ascii_alphanumeric() || ['-', '_'].contains(c);
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("b_") {
        let length = rest[at..].chars().take_while(is_sign).count();
        let is_token = length == 17 && !rest[..at].ends_with(|c: char| is_sign(&c));
        clean.push_str(&rest[..at]);
        clean.push_str(if is_token { "⟨token⟩" } else { &rest[at..at + length] });
        rest = &rest[at + length..];
    }
    clean + rest
}

/// A code in the newest message of the bot in a chat that contains `words`.
fn code_in(campus: &Campus, chat: ChatId, words: &str) -> String {
    let messages = campus.world().messages(chat);
    let mut said = messages.iter().rev().filter(|message| message.from.is_bot && message.text.contains(words));
    let text = said.next().map(|message| message.text.clone()).unwrap_or_default();
    let code = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').find(|word| is_code(word));
    code.unwrap_or_else(|| panic!("no code in {text:?}")).to_owned()
}

/// What stands behind the code of a post on its own line, such as the kind of a poll; `None` for another line.
fn behind_code(line: &str) -> Option<&str> {
    // Whoever asks about a code writes it behind the command.
    let (before, rest) = line.split_once("/verify")?;
    let has_code = before.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').any(is_code);
    has_code.then_some(rest)
}

/// Whether a word is a code that was given out: the one that stands in examples was not, and a telephone number is
/// none.
fn is_code(word: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_digit() || (c.is_ascii_uppercase() && !"ILOU".contains(c));
    let has_form = word
        .split_once('-')
        .is_some_and(|(first, second)| [first, second].iter().all(|half| half.len() == 4 && half.chars().all(is_sign)));
    has_form && word != "K7F3-QX2M" && word.contains(|c: char| c.is_ascii_uppercase())
}

/// The text with its codes made alike.
fn without_codes(line: &str) -> String {
    let mut clean = String::with_capacity(line.len());
    let mut word = String::new();
    for c in line.chars().chain(['\n']) {
        if c.is_ascii_alphanumeric() || c == '-' {
            word.push(c);
            continue;
        }
        clean.push_str(if is_code(&word) { "‹code›" } else { &word });
        word.clear();
        clean.push(c);
    }
    clean.pop();
    clean
}

/// Leaves a picture in the folder that `WUZHA_LOOK` names, for whoever wants to look at it.
pub fn leaves_to_look_at(name: &str, picture: &[u8]) {
    if let Some(folder) = std::env::var_os("WUZHA_LOOK") {
        std::fs::write(std::path::Path::new(&folder).join(name), picture).expect("the folder is there");
    }
}

/// What somebody sees of a text: not what keeps words of two directions apart.
pub fn seen(text: &str) -> String {
    text.replace(['\u{200f}', '\u{2068}', '\u{2069}'], "")
}

/// Where a message has a button with this label.
fn button(message: &MessageView, label: &str) -> Option<(i64, usize, usize)> {
    message.buttons.iter().enumerate().find_map(|(row, buttons)| {
        let column = buttons.iter().position(|button| seen(&button.text) == label)?;
        Some((message.id, row, column))
    })
}

/// The moment at which the campus's clocks show `local`.
fn instant(local: &str) -> DateTime<Utc> {
    let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").expect("a moment like 2025-04-01 12:10");
    local.and_local_timezone(ZONE).single().expect("no clock is changed in China").to_utc()
}

/// The sandbox's dial as the bot's clock.
pub struct DialTime(pub Dial);

impl TimeSource for DialTime {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }

    fn wait(&self, _moment: DateTime<Utc>) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let mut changes = self.0.changed();
        Box::pin(async move {
            // The dial outlives the bot, so the channel cannot close while somebody waits.
            let _ = changes.changed().await;
        })
    }
}
