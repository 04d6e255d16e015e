//! Reminders of meetings over whatever the clock and the process do, and for a whole university.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use tempfile::TempDir;
use wuzha::app::open_services;
use wuzha::clock::ManualTime;
use wuzha::config::Config;
use wuzha::domain::chat::ChatKind;
use wuzha::domain::class::Class;
use wuzha::domain::delivery::{Act, Address};
use wuzha::domain::item::Wanted;
use wuzha::domain::plan::Cadence;
use wuzha::domain::role::{Appointment, Duty, Origin, Scope};
use wuzha::plan::source::Source;
use wuzha::service::Services;
use wuzha::service::meeting::clock;
use wuzha::store::{NewGrant, Store};

use crate::harness::store;

/// When everything begins, in China in the morning.
const START: &str = "2025-04-22T01:00:00Z";

/// A bot without a mouth.
struct Bot {
    services: Services,
    time: ManualTime,
    url: String,
    _folder: TempDir,
}

impl Bot {
    async fn open(classes: usize, colleges: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("wuzha.db").display());
        let store = Store::open(&url).await.expect("a database");
        let config = Source { name: "remind.toml".to_owned(), text: String::new().into() };
        let config = Config::read(&config, &|_| None).expect("a configuration");
        let (book, library, _) = config.read_plan().expect("a plan");
        let time = ManualTime::at(START.parse().expect("a moment"));
        let services =
            open_services(&config, wuzha::secret::Key::random(), &book, library, store, time.clock(), "wuzha_bot")
                .await
                .expect("a bot");
        let bot = Self { services, time, url, _folder: folder };
        bot.settle(classes, colleges).await;
        bot
    }

    /// Enters classes with a monitor each, a counsellor and a lead for each college, and publishes the item.
    async fn settle(&self, classes: usize, colleges: usize) {
        let now = self.services.clock.now();
        let mut tx = self.services.store.begin().await.expect("the database answers");
        let mut account = 1_000;
        let mut people = Vec::new();
        for number in 0..classes {
            let class = Class {
                name: format!("C{number}"),
                campus: "qingdao".to_owned(),
                college: format!("college {}", number % colleges),
                segment: None,
                cohort: None,
                languages: vec!["zh-CN".to_owned()],
                cadence: Cadence::Daily,
            };
            tx.add_class(&class, now).await.expect("a new class");
            people.push((Duty::Monitor, Scope::from(&class)));
        }
        for number in 0..colleges {
            let college = Scope::College { campus: "qingdao".to_owned(), college: format!("college {number}") };
            people.extend([(Duty::Counsellor, college.clone()), (Duty::Lead, college)]);
        }
        for (duty, scope) in people {
            account += 1;
            let address = Address { chat: account, thread: None };
            tx.meet_chat(address, ChatKind::Private, now).await.expect("a chat");
            let appointment = Appointment::new(duty, scope).expect("a place for this duty");
            let until = now + TimeDelta::days(200);
            let new = NewGrant { account, appointment: &appointment, origin: Origin::Invited, until, granted_by: None };
            tx.add_grant(&new, now).await.expect("a grant");
        }
        let plan = self.services.book.plan.id.to_string();
        let place = Scope::Department("student_affairs".to_owned());
        let (item, slot, home) = ("I2".parse().expect("an item"), "2025-04".to_owned(), "student_affairs".to_owned());
        let wanted = Wanted { item, slot, home, place, due: None, is_settled: false };
        tx.add_task(&plan, &wanted, now).await.expect("a task");
        tx.publish_tasks(&plan, now).await.expect("a published plan");
        tx.commit().await.expect("the database answers");
    }

    /// The clock shows this moment, and the scheduler looks at it.
    async fn looks_at(&self, moment: DateTime<Utc>) -> usize {
        self.time.set(moment);
        clock::look(&self.services).await.expect("the database answers")
    }

    /// Everything that was said: to whom, when it was planned, and the first line.
    async fn said(&self) -> Vec<String> {
        let mut tx = self.services.store.begin().await.expect("the database answers");
        let waiting = tx.waiting_deliveries(10_000).await.expect("the database answers");
        waiting
            .into_iter()
            .map(|delivery| match delivery.act {
                Act::Post(message) => message.html,
                other => panic!("{other:?}"),
            })
            .collect()
    }
}

fn at(local: &str) -> DateTime<Utc> {
    format!("{local}:00+08:00").parse::<DateTime<chrono::FixedOffset>>().expect("a moment").to_utc()
}

#[tokio::test]
async fn a_university_of_1500_classes_is_reminded_with_one_entry_a_college() {
    let bot = Bot::open(1_500, 20).await;
    bot.looks_at(at("2025-04-22T18:00")).await;
    let told = bot.looks_at(at("2025-04-23T18:00")).await;
    assert_eq!(told, 1_500);
    let texts = |query: &'static str| store::query_texts(&bot.url, query);
    let entries = texts("SELECT body FROM ledger WHERE kind = 'meeting.reminded'").await;
    assert_eq!(entries.len(), 20, "{entries:?}");
    assert_eq!(texts("SELECT slot FROM meeting WHERE state = 'open'").await.len(), 1_500);
    assert_eq!(texts("SELECT class FROM meeting_reminder").await.len(), 1_500);

    // After the holiday 20 counsellors and 20 leads hear of it, and the department of none.
    bot.looks_at(at("2025-05-05T18:00")).await;
    assert_eq!(bot.looks_at(at("2025-05-06T18:00")).await, 40);
}

/// The steps of the three months, and the evening on which each is said when nothing is missed.
const STEPS: [(&str, &str); 17] = [
    ("2025-04-23", "monitor"),
    ("2025-04-27", "monitor"),
    ("2025-04-29", "monitor"),
    ("2025-05-01", "monitor"),
    ("2025-05-06", "counsellor"),
    ("2025-05-06", "college"),
    ("2025-05-23", "monitor"),
    ("2025-05-27", "monitor"),
    ("2025-05-29", "monitor"),
    ("2025-06-03", "monitor"),
    ("2025-06-03", "counsellor"),
    ("2025-06-03", "college"),
    ("2025-06-23", "monitor"),
    ("2025-06-27", "monitor"),
    ("2025-07-01", "monitor"),
    ("2025-07-01", "counsellor"),
    ("2025-07-03", "college"),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever the clock does, each evening is dealt with once at most, and whoever should have heard of a step does as
    /// soon as there is an evening that is not missed.
    #[test]
    fn each_evening_is_dealt_with_once(jumps in prop::collection::vec((-30_i64..120, any::<bool>()), 1..25)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (slots, said, told) = runtime.block_on(async {
            let bot = Bot::open(1, 1).await;
            let mut moment: DateTime<Utc> = START.parse().expect("a moment");
            let mut told = 0;
            bot.looks_at(moment).await;
            for (hours, twice) in jumps {
                // Clocks are set back too, and never to before the beginning.
                moment = (moment + TimeDelta::hours(hours)).max(START.parse().expect("a moment"));
                told += bot.looks_at(moment).await;
                if twice {
                    told += bot.looks_at(moment).await;
                }
            }
            let slots = store::query_texts(
                &bot.url, "SELECT slot || ' ' || verdict || ' ' || planned FROM occurrence ORDER BY slot",
            );
            (slots.await, bot.said().await, told)
        });
        let fired: BTreeMap<_, _> = slots
            .iter()
            .map(|slot| slot.split(' ').collect::<Vec<_>>())
            .filter(|slot| slot[1] == "fired")
            .map(|slot| (slot[0][..10].to_owned(), slot[2].parse::<usize>().expect("a count")))
            .collect();
        prop_assert_eq!(fired.len(), slots.iter().filter(|slot| slot.contains(" fired ")).count());
        prop_assert_eq!(said.len(), told);
        prop_assert_eq!(told, fired.values().sum::<usize>());
        // The model: an evening that is dealt with brings everybody one message whose step it is, or was since the
        // last that was.
        let mut last = "2025-04-21".to_owned();
        for (evening, planned) in fired {
            let is_due = |step: &&(&str, &str)| step.0 > last.as_str() && step.0 <= evening.as_str();
            let due: BTreeSet<_> = STEPS.iter().filter(is_due).collect();
            let people: BTreeSet<_> = due.iter().map(|(_, who)| who).collect();
            prop_assert_eq!(people.len(), planned, "on {} after {}", evening, last);
            let day: NaiveDate = evening.parse().expect("a day");
            prop_assert!(day >= "2025-04-22".parse().expect("a day"));
            last = evening;
        }
    }
}
