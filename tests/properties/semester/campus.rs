//! Many classes with those who answer for them, the real bot, and a messenger between that loses, repeats and refuses.

use std::future::Future as _;
use std::pin::pin;
use std::task::Poll;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Asia::Shanghai;
use serde_json::json;
use tempfile::TempDir;
use wuzha::app::{App, Parts};
use wuzha::channel::telegram::Telegram;
use wuzha::clock::Clock;
use wuzha::config::Config;
use wuzha::domain::chat::{ChatKind, ChatState};
use wuzha::domain::class::Class as NewClass;
use wuzha::domain::delivery::{Address, ChatId, DeliveryId};
use wuzha::domain::plan::Cadence;
use wuzha::domain::role::{Appointment, Duty, Origin, Scope};
use wuzha::domain::roster::{MaskedName, Seat, Student, StudentId};
use wuzha::plan::source::Source;
use wuzha::sandbox::{self, Fault, FaultRule, Limits, Person, PersonId, Sandbox, Settings, World};
use wuzha::secret::Key;
use wuzha::service::button::Button;
use wuzha::service::roster;
use wuzha::store::{NewGrant, NewStudent, Store, Tx};

use super::model::{BOUND, ENROLLED, Who};
use crate::harness::campus::{Database, DialTime};
use crate::harness::{postgres, store};

/// Classes that one counsellor looks after.
const CLASSES_OF_ONE: usize = 5;

/// Classes of one college.
const CLASSES_OF_A_COLLEGE: usize = 60;

/// Where all of them are.
const CAMPUS: &str = "qingdao";

/// The plan, whose tips would only take time: during and after the campaign.
const PLAN: &str = include_str!("../../../bot/plan/data/plan-2025.toml");
const TIPS: [&str; 2] = ["between = [2025-04-01, 2025-06-30]", "between = [2025-07-01, 2025-12-31]"];
const NO_TIPS: &str = "between = [2025-03-01, 2025-03-02]";

/// For how long the bot may say what waits and look at nothing else, while time passes.
const LOOK: TimeDelta = TimeDelta::seconds(1);

/// How often the messenger may fail to hand out what was said before that is a fault of the test.
const DEAF_MAX: usize = 20;

/// Somebody with a private chat.
#[derive(Clone, Copy, Debug)]
pub struct Account {
    pub person: PersonId,
    pub chat: ChatId,
}

/// A class of the semester.
#[derive(Debug)]
pub struct Class {
    number: usize,
    pub name: String,
    pub college: usize,
    pub monitor: Account,
    /// A deputy, or the secretary of the League.
    pub deputy: Account,
    pub counsellor: usize,
    /// Everybody on the roll.
    pub students: Vec<StudentId>,
    /// Those of them who have said who they are.
    pub bound: Vec<PersonId>,
    /// The group, as the messenger and as the bot call it.
    pub group: (sandbox::ChatId, ChatId),
}

impl Class {
    /// Whether its second holder is the secretary of the League, whose business the League's meetings are.
    pub fn has_secretary(&self) -> bool {
        self.number % 2 == 1
    }
}

/// What somebody sends.
pub enum Sends {
    Press(Button),
    Says(&'static str),
}

/// The campus with its bot.
pub struct Campus {
    pub sandbox: Sandbox,
    pub url: String,
    pub classes: Vec<Class>,
    pub counsellors: Vec<Account>,
    pub leads: Vec<Account>,
    /// Of the department that answers for the League.
    pub member: Account,
    pub office: Account,
    config: Config,
    _folder: TempDir,
    app: Option<App>,
    /// What buttons are signed with.
    key: Key,
    /// How often the process ended, and how often in the middle of something.
    pub ends: (usize, usize),
}

impl Campus {
    pub async fn opens(database: Database, (classes, from): (usize, NaiveDate), seed: u64) -> Self {
        let start = moment(from, 7, 0);
        let sandbox = Settings { start, zone: Shanghai, seed, limits: Limits::default(), ..Settings::default() };
        let sandbox = Sandbox::start(sandbox).await.expect("a free port");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = match database {
            Database::Sqlite => format!("sqlite:{}", folder.path().join("wuzha.db").display()),
            Database::Postgres => postgres::fresh_database(),
        };
        assert!(TIPS.iter().all(|tips| PLAN.contains(tips)), "the plan changed: change this test, too");
        let plan = folder.path().join("plan.toml");
        let text = TIPS.iter().fold(PLAN.to_owned(), |text, tips| text.replace(tips, NO_TIPS));
        std::fs::write(&plan, text).expect("our own folder");
        let toml = format!("[contacts]\nsecurity_office = \"0532-0000-0110\"\n[plan]\nfile = \"{}\"\n", plan.display());
        let config = Source { name: "semester.toml".to_owned(), text: toml.into() };
        let mut config = Config::read(&config, &|_| None).expect("a good configuration");
        config.database.proofs = Some(folder.path().join("proofs"));
        config.ledger.key = Some(folder.path().join("ledger-key"));
        config.cases.key = Some(folder.path().join("case-key"));
        config.ledger.checkpoints = Some(folder.path().join("checkpoints"));
        let nobody = Account { person: PersonId(0), chat: ChatId(0) };
        let mut campus = Self {
            sandbox,
            url,
            classes: Vec::new(),
            counsellors: Vec::new(),
            leads: Vec::new(),
            member: nobody,
            office: nobody,
            config,
            _folder: folder,
            app: None,
            key: Key::random(),
            ends: (0, 0),
        };
        campus.starts().await;
        campus.key = campus.app.as_ref().expect("the bot runs").services().key.clone();
        campus.fills(classes).await;
        campus
    }

    pub fn world(&self) -> &World {
        self.sandbox.world()
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.world().dial().now()
    }

    /// Everybody comes: people, groups, the roll, the roles, and the plan is published.
    async fn fills(&mut self, classes: usize) {
        let now = self.now();
        let services = self.app.as_ref().expect("the bot runs").services();
        let mut hall = Hall { there: self.sandbox.world(), tx: services.store.begin().await.expect("a database"), now };
        let mut grants = Vec::new();
        self.office = hall.account("赵处").await;
        grants.push((self.office, Duty::Admin, Scope::Everything));
        self.member = hall.account("团委干事").await;
        grants.push((self.member, Duty::Member, Scope::Department("youth_league".to_owned())));
        for college in 0..classes.div_ceil(CLASSES_OF_A_COLLEGE) {
            let lead = hall.account(&format!("书记{college}")).await;
            grants.push((
                lead,
                Duty::Lead,
                Scope::College { campus: CAMPUS.to_owned(), college: college_name(college) },
            ));
            self.leads.push(lead);
        }
        for number in 0..classes.div_ceil(CLASSES_OF_ONE) {
            self.counsellors.push(hall.account(&format!("辅导员{number}")).await);
        }
        for number in 0..classes {
            let class = hall.class(number, &services.roster_key).await;
            let college = college_name(class.college);
            let scope = Scope::Class { campus: CAMPUS.to_owned(), college, class: class.name.clone() };
            grants.push((class.monitor, Duty::Monitor, scope.clone()));
            let second = if class.has_secretary() { Duty::Secretary } else { Duty::Deputy };
            grants.push((class.deputy, second, scope.clone()));
            grants.push((self.counsellors[class.counsellor], Duty::Counsellor, scope));
            self.classes.push(class);
        }
        let Hall { mut tx, .. } = hall;
        let until = now + TimeDelta::days(200);
        for (account, duty, scope) in grants {
            let appointment = Appointment::new(duty, scope).expect("a place where there is such a role");
            let account = account.person.0;
            let new = NewGrant { account, appointment: &appointment, origin: Origin::Invited, until, granted_by: None };
            tx.add_grant(&new, now).await.expect("a database");
        }
        tx.publish_tasks(services.book.plan.id.as_str(), now).await.expect("a database");
        tx.commit().await.expect("a database");
        // That all of them came is long heard.
        self.world().jump_update_ids(1_000);
    }

    /// The chat of somebody who may do something with the meetings of a class.
    pub fn account(&self, class: usize, who: Who) -> Account {
        let class = &self.classes[class];
        match who {
            Who::Monitor | Who::Either => class.monitor,
            Who::Deputy => class.deputy,
            Who::Counsellor => self.counsellors[class.counsellor],
        }
    }

    // What people do.

    /// Somebody does something in private. Where `is_doubled`, the messenger tells the bot twice.
    pub fn sends(&self, account: Account, what: &Sends, is_doubled: bool) {
        let there = self.world();
        let person = account.person;
        match what {
            Sends::Says(text) => drop(there.says(person, person, text).expect("in private")),
            Sends::Press(button) => {
                let data = button.sign(&self.key, account.chat);
                let messages = there.messages(person.into());
                let card = messages.iter().rev().find(|message| message.from.is_bot && !message.deleted);
                let message = card.map_or(1, |message| message.id);
                if is_doubled {
                    self.doubles(person, message, &data);
                } else {
                    there.taps_data(person, person, message, &data).expect("in private");
                }
            }
        }
    }

    /// One press comes twice under one number.
    fn doubles(&self, person: PersonId, message: i64, data: &str) {
        let there = self.world();
        let press = json!({ "callback_query": {
            "id": format!("doubled-{}-{data}", person.0), "chat_instance": "1", "data": data,
            "from": { "id": person.0, "is_bot": false, "first_name": "同学", "language_code": "zh-hans" },
            "message": { "message_id": message, "date": self.now().timestamp(),
                "chat": { "id": person.0, "type": "private", "first_name": "同学" } },
        }});
        let mut again = press.clone();
        let number = there.inject(press).expect("an update is an object");
        again["update_id"] = number.into();
        there.inject(again).expect("an update is an object");
    }

    /// A classmate taps the card of a meeting in the group.
    pub fn attests(&self, class: usize, student: usize, card: i64) {
        let class = &self.classes[class];
        let data = Button::Attest(DeliveryId(card)).sign(&self.key, class.group.1);
        let there = self.world();
        let posted = there.last_message(class.group.0).map_or(1, |message| message.id);
        there.taps_data(class.bound[student], class.group.0, posted, &data).expect("a member");
    }

    // The bot.

    pub async fn starts(&mut self) {
        let telegram = Telegram::new(&self.sandbox.url(), self.sandbox.token(), None).expect("a plain address");
        let clock = Clock::of(DialTime(self.world().dial().clone()));
        let store = Store::open(&self.url).await.expect("a fresh database or our own");
        let parts = Parts { config: self.config.clone(), store, telegram, clock };
        self.app = Some(App::open(parts).await.expect("nothing stands in the way"));
    }

    pub async fn stops(&mut self) {
        self.app.take().expect("the bot runs").close().await;
        self.ends.0 += 1;
    }

    /// The process ends in the middle of what it does, after so many of its steps, and another takes over.
    pub async fn is_cut_off(&mut self, steps: usize) {
        let mut app = self.app.take().expect("the bot runs");
        let is_over = {
            let mut doing = pin!(app.settle());
            let mut left = steps;
            std::future::poll_fn(|context| {
                if left == 0 {
                    return Poll::Ready(false);
                }
                left -= 1;
                doing.as_mut().poll(context).map(|_| true)
            })
            .await
        };
        self.ends.1 += usize::from(!is_over);
        app.close().await;
        self.starts().await;
    }

    /// Lets the bot do what it can do at this moment, and tells when there is more.
    async fn settles(&mut self) -> Option<DateTime<Utc>> {
        for _ in 0..DEAF_MAX {
            // What it could not hear it asks for again.
            if let Ok(next) = self.app.as_mut().expect("the bot runs").settle().await {
                return next;
            }
        }
        panic!("the bot hears nothing at {}", self.now().with_timezone(&Shanghai));
    }

    /// Lets time pass. Between two messages only the outbox works; everything else happens as soon as a second later,
    /// and at the end.
    pub async fn passes_until(&mut self, end: DateTime<Utc>) {
        loop {
            let next = self.settles().await;
            let now = self.now();
            if now >= end {
                return;
            }
            let mut next = next.map_or(end, |next| next.clamp(now, end));
            let look = (next + LOOK).min(end);
            while next < look {
                self.world().dial().set(next);
                let more = self.app.as_mut().expect("the bot runs").speak().await.expect("a database");
                next = more.map_or(look, |more| more.clamp(next, look));
            }
            self.world().dial().set(look);
        }
    }

    /// From now on the messenger loses, refuses and breaks.
    pub fn breaks(&self) {
        let status = |code, description: &str| Fault::Status { code, description: description.to_owned() };
        let often = |method: &str, percent: u32, fault: Fault| FaultRule {
            probability: Some(f64::from(percent) / 100.0),
            ..FaultRule::on(method, fault)
        };
        let deaf = |fault| FaultRule { times: Some(2), ..FaultRule::on("getUpdates", fault) };
        self.world().faults().script(vec![
            deaf(Fault::DropReply),
            deaf(status(500, "Internal Server Error")),
            often("sendMessage", 15, Fault::DropReply),
            often("sendMessage", 15, Fault::TooManyRequests { retry_after: 3 }),
            often("sendMessage", 10, status(500, "Internal Server Error")),
            often("editMessageText", 15, Fault::DropReply),
            often("editMessageText", 15, Fault::TooManyRequests { retry_after: 2 }),
            often("answerCallbackQuery", 20, status(500, "Internal Server Error")),
        ]);
    }

    pub fn recovers(&self) {
        self.world().faults().clear();
    }

    /// Every row of a query of one TEXT column.
    pub async fn texts(&self, query: &str) -> Vec<String> {
        store::query_texts(&self.url, query).await
    }

    /// Whether the chain of the ledger is whole: what is wrong with it.
    pub async fn flaws(&self) -> (u64, Vec<String>) {
        let store = Store::open_to_look(&self.url).await.expect("a database");
        let report = wuzha::service::checkpoint::verify(&store, Vec::new(), &[]).await.expect("a ledger");
        store.close().await;
        (report.entries, report.findings.iter().map(|finding| format!("{finding:?}")).collect())
    }
}

fn college_name(college: usize) -> String {
    format!("演练{college}学院")
}

/// Where people and classes come in.
struct Hall<'h> {
    there: &'h World,
    tx: Tx,
    now: DateTime<Utc>,
}

impl Hall<'_> {
    fn person(&self, name: &str) -> PersonId {
        let language_code = Some("zh-hans".to_owned());
        let person = Person { name: name.to_owned(), language_code, ..Person::default() };
        self.there.add_person(person).expect("a free number")
    }

    /// Somebody who has spoken with the bot.
    async fn account(&mut self, name: &str) -> Account {
        let person = self.person(name);
        self.there.starts(person, None).expect("in private");
        let chat = self.chat(person.0, ChatKind::Private).await;
        Account { person, chat }
    }

    async fn chat(&mut self, address: i64, kind: ChatKind) -> ChatId {
        let at = Address { chat: address, thread: None };
        let chat = self.tx.meet_chat(at, kind, self.now).await.expect("a new chat").id;
        self.tx.set_chat_state(chat, ChatState::Active, self.now).await.expect("a known chat");
        chat
    }

    /// A class with its roll, its group, and those of it who have said who they are.
    async fn class(&mut self, number: usize, key: &Key) -> Class {
        let name = format!("演练{number:04}班");
        let college = number / CLASSES_OF_A_COLLEGE;
        let class = NewClass {
            name: name.clone(),
            campus: CAMPUS.to_owned(),
            college: college_name(college),
            segment: None,
            cohort: None,
            languages: vec!["zh-CN".to_owned()],
            cadence: Cadence::Weekly,
        };
        self.tx.add_class(&class, self.now).await.expect("a new class");
        let monitor = self.account(&format!("班长{number}")).await;
        let deputy = self.account(&format!("副班长{number}")).await;
        let first = self.tx.new_student_ids(ENROLLED).await.expect("a database");
        let students: Vec<_> = (first.0..).map(StudentId).take(ENROLLED).collect();
        let row = |(seat, id): (u16, &StudentId)| {
            let student = Student {
                id: *id,
                class: name.clone(),
                seat: Seat::new(seat).expect("a small class"),
                name: MaskedName::of("张三").expect("a name"),
                segments: [].into(),
                language: None,
                is_offline: false,
            };
            let code = format!("2023{number:04}{seat:02}");
            NewStudent::new(&student, roster::number_hash(key, &code), roster::tail_hash(key, &name, &code))
        };
        let rows: Vec<_> = (1..).zip(&students).map(row).collect();
        self.tx.add_students(&rows, self.now).await.expect("free numbers and seats");
        let mut bound = Vec::new();
        for student in students.iter().take(BOUND) {
            let classmate = self.person(&format!("同学{}", student.0));
            self.tx.bind_student(*student, classmate.0, self.now, self.now).await.expect("a free student");
            bound.push(classmate);
        }
        let members: Vec<_> = [monitor.person].into_iter().chain(bound.iter().copied()).collect();
        let address = self.there.add_group(&name, &members).expect("a new group");
        self.there.adds_bot(monitor.person, address).expect("a group without the bot");
        let group = self.chat(address.0, ChatKind::Group).await;
        self.tx.bind(&name, group, self.now).await.expect("a free group and class");
        let counsellor = number / CLASSES_OF_ONE;
        Class { number, name, college, monitor, deputy, counsellor, students, bound, group: (address, group) }
    }
}

/// A moment of local time in 2025.
pub fn moment(day: NaiveDate, hour: u32, minute: u32) -> DateTime<Utc> {
    let time = NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
    day.and_time(time).and_local_timezone(Shanghai).single().expect("a moment").to_utc()
}
