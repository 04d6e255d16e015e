//! `wuzha bench tip`: how long it takes to plan a day's tips for every class, with what happened around them and without.
//!
//! Two universities get the same tips for the same weeks, by the function that the schedule calls. In one of them cases
//! were filed and classes asked; in the other nothing happened. Both are made directly in the database.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use clap::Args;

use super::class;
use super::intake::card;
use crate::app::open_services;
use crate::cli::say;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::campus::{CampusId, Coded as _};
use crate::domain::case::{Case, Facts, Place};
use crate::domain::chat::{ChatKind, ChatState};
use crate::domain::class::Class;
use crate::domain::class_quiz::{ClassQuiz, Form, Tally, seed};
use crate::domain::delivery::{Act, Address, ChatId, Message};
use crate::domain::quiz::{Choice, OPTIONS};
use crate::domain::tip::{Because, REST_DAYS};
use crate::plan::source::Source;
use crate::secret::Key;
use crate::service::tip::{self, Around, Occasion};
use crate::service::{Services, campaign};
use crate::store::Store;

/// Quick quizzes of each class.
const QUIZZES: u32 = 2;

/// The last days, which are measured.
const MEASURED: u32 = 5;

/// Over so many days before these, cases were filed and quizzes closed.
const SPREAD: u64 = 20;

/// Whoever files the cases. Invented.
const FILER: i64 = 5_000_000_001;

#[derive(Args)]
/// How large the university is.
pub struct TipArgs {
    /// Classes
    #[arg(long, default_value_t = 1_500, value_parser = clap::value_parser!(u32).range(1..=20_000))]
    classes: u32,
    /// Cases of the last 30 days
    #[arg(long, default_value_t = 200)]
    cases: u32,
    /// A tenth of the classes and a fifth of the days, to see that it works
    #[arg(long)]
    quick: bool,
}

/// Measures.
///
/// # Errors
/// When a university cannot be set up.
pub(super) async fn measure(args: TipArgs) -> anyhow::Result<ExitCode> {
    let (classes, days) = if args.quick { (args.classes.div_ceil(10), 12) } else { (args.classes, REST_DAYS as u64) };
    let folder = tempfile::tempdir()?;
    let mut universities = Vec::new();
    for name in ["quiet", "busy"] {
        let services = open(folder.path(), name).await?;
        let chats = enter(&services, classes).await?;
        universities.push((services, chats));
    }
    let [(quiet, _), (busy, chats)] = universities.as_slice() else { anyhow::bail!("there are two") };
    let first = NaiveDate::from_ymd_opt(2025, 4, 1).context("a day")?;
    let day = |nth: u64| first.checked_add_days(Days::new(nth)).context("a day");
    let last = day(days - 1)?;
    happen(busy, chats, args.cases, last).await?;

    let mut took = [Vec::new(), Vec::new()];
    let (mut by_cases, mut by_doubts) = (0, 0);
    for nth in 0..days {
        let Parts { because, .. } = parts(busy, day(nth)?).await?;
        (by_cases, by_doubts) = (by_cases + because.0, by_doubts + because.1);
        for (services, took) in [quiet, busy].into_iter().zip(&mut took) {
            let stopwatch = Clock::stopwatch();
            let planned = post(services, day(nth)?).await?;
            took.push(stopwatch.elapsed());
            anyhow::ensure!(planned == usize::try_from(classes)?, "{planned} of {classes} tips are planned");
        }
    }
    let middle = took.map(|took| {
        let mut last = took[took.len() - usize::try_from(MEASURED).unwrap_or_default()..].to_vec();
        last.sort();
        last[last.len() / 2]
    });
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    say(&format!(
        "a day's tips for {classes} classes after {days} days: {:.0} ms where nothing happened, {:.0} ms with {} cases and {} \
         quick quizzes: {:.2} times as long",
        ms(middle[0]),
        ms(middle[1]),
        args.cases,
        classes * QUIZZES,
        middle[1].as_secs_f64() / middle[0].as_secs_f64()
    ));
    let next = day(days)?;
    for (name, services) in [("where nothing happened", quiet), ("with them", busy)] {
        let Parts { read, chosen, .. } = parts(services, next).await?;
        say(&format!("{name}: read in {:.1} ms, chosen in {:.1} ms", ms(read), ms(chosen)));
    }
    say(&format!(
        "of {} tips {by_cases} came because of cases, {by_doubts} because a class was in doubt",
        days * u64::from(classes)
    ));
    Ok(ExitCode::SUCCESS)
}

async fn open(folder: &std::path::Path, name: &str) -> anyhow::Result<Services> {
    let store = Store::open(&format!("sqlite:{}", folder.join(format!("{name}.db")).display())).await?;
    let mut config = Config::read(&Source::embedded("defaults", ""), &|_| None)?;
    config.cases.key = Some(folder.join(format!("{name}-key")));
    let (book, library, _) = config.read_plan()?;
    open_services(&config, Key::random(), &book, library, store, Clock::system(), "bench_bot").await
}

/// Noon of a day on the campus, about.
fn noon(day: NaiveDate) -> anyhow::Result<DateTime<Utc>> {
    Ok(day.and_hms_opt(4, 10, 0).context("a moment")?.and_utc())
}

/// Enters classes with a group each.
async fn enter(services: &Services, classes: u32) -> anyhow::Result<Vec<(Class, ChatId)>> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let mut chats = Vec::new();
    for number in 0..usize::try_from(classes)? {
        let class = class(services, number);
        tx.add_class(&class, now).await?;
        let address = Address { chat: -1 - i64::try_from(number)?, thread: None };
        let chat = tx.meet_chat(address, ChatKind::Group, now).await?.id;
        tx.bind(&class.name, chat, now).await?;
        tx.set_chat_state(chat, ChatState::Active, now).await?;
        chats.push((class, chat));
    }
    tx.commit().await?;
    Ok(chats)
}

/// Files cases of all kinds at all colleges, and closes quick quizzes of every class, of which a third shows a doubt.
async fn happen(services: &Services, chats: &[(Class, ChatId)], cases: u32, last: NaiveDate) -> anyhow::Result<()> {
    let ago = |nth: usize| last.checked_sub_days(Days::new(u64::from(MEASURED) + nth as u64 % SPREAD)).context("a day");
    let kinds = services.library.fraud_types();
    let mut tx = services.store.begin().await?;
    for nth in 0..usize::try_from(cases)? {
        let (class, _) = &chats[nth * 7 % chats.len()];
        let (day, id) = (ago(nth)?, tx.new_case_id().await?);
        tx.begin_case(id, FILER, Some(&class.campus), "wrapped", noon(day)?).await?;
        let facts = Facts {
            // A few kinds are common, as they are.
            fraud_type: Some(kinds[nth % kinds.len().min(6)].clone()),
            day: Some(day),
            place: Some(Place::College { campus: class.campus.clone(), college: class.college.clone() }),
            ..Facts::default()
        };
        let case = Case {
            id,
            account: Some(FILER),
            campus: Some(class.campus.clone()),
            facts,
            note_chars: 0,
            version: 0,
            made_at: noon(day)?,
            filed_at: None,
            closed_at: None,
            has_key: true,
        };
        tx.keep_case(&case, "sealed", noon(day)?).await?;
        anyhow::ensure!(tx.file_case(id, "sealed", noon(day)?).await?, "a case was not filed");
    }
    let bank = services.bank();
    let questions = bank.questions();
    for nth in 1..=QUIZZES {
        for (place, (class, chat)) in chats.iter().enumerate() {
            let question = &questions[(place + usize::try_from(nth)?) % questions.len()];
            let day = ago(place)?;
            let quiz = ClassQuiz {
                id: tx.new_class_quiz_ids(1).await?,
                class: class.name.clone(),
                nth,
                question: question.id.clone(),
                form: Form::Card,
                seed: seed(&class.name, nth),
                delivery: tx.new_delivery_ids(1).await?,
                starter: None,
                begins_at: noon(day)? - TimeDelta::hours(1),
                closes_at: noon(day)?,
                shown: (0, noon(day)?),
                closed: None,
            };
            let act = Act::Post(Message { html: "a question".to_owned(), ..Message::default() });
            tx.plan(&[card(quiz.delivery, *chat, act, noon(day)?)], noon(day)?).await?;
            anyhow::ensure!(tx.add_class_quiz(&quiz).await?, "a class was asked already");
            let right = if place.is_multiple_of(3) { 3 } else { 20 };
            let mut tally = Tally::new([0; OPTIONS]);
            Choice::ALL.iter().for_each(|choice| tally.add(*choice, if *choice == question.right { right } else { 2 }));
            tx.close_class_quiz(quiz.id, &tally, noon(day)?).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Plans a day's tips on every campus, as the schedule does. Counts them.
async fn post(services: &Services, day: NaiveDate) -> anyhow::Result<usize> {
    let mut planned = 0;
    for campus in campuses(services)? {
        let occasion = Occasion {
            schedule: format!("bench:{campus}"),
            slot: day.to_string(),
            campus: &campus,
            takes_all: false,
            cadence: None,
            day,
            begins_at: noon(day)?,
            expires_minutes: 60,
        };
        planned += tip::post(services, &occasion, noon(day)?).await?;
    }
    Ok(planned)
}

fn campuses(services: &Services) -> anyhow::Result<Vec<CampusId>> {
    let ids = services.settings.campuses.iter().map(|(id, _)| id.parse::<CampusId>());
    ids.collect::<Result<_, _>>().map_err(anyhow::Error::new)
}

/// The parts of a day's choice.
struct Parts {
    /// How long it took to read what it is made from.
    read: Duration,
    /// How long it took to choose.
    chosen: Duration,
    /// For how many cases decided, and for how many a doubt of the class.
    because: (u64, u64),
}

/// Chooses a day's tips without planning them: how long it takes, and for how many classes what happened decides.
async fn parts(services: &Services, day: NaiveDate) -> anyhow::Result<Parts> {
    let (mut read, mut chosen) = (Duration::ZERO, Duration::ZERO);
    let (mut by_cases, mut by_doubts) = (0, 0);
    for campus in campuses(services)? {
        let stopwatch = Clock::stopwatch();
        let all = campaign::groups_of(&services.store, &services.bank(), &campus, day).await?;
        read += stopwatch.elapsed();
        let stopwatch = Clock::stopwatch();
        let around = Around { campus: &campus, lately: all.events.lately(day, noon(day)?) };
        let choices = tip::choose(&services.library, &all.groups, &around, &all.history, day);
        chosen += stopwatch.elapsed();
        for (_, choice) in &choices {
            match choice.because {
                Because::Cases(_) => by_cases += 1,
                Because::Doubt => by_doubts += 1,
                Because::KeyDate | Because::Season | Because::Segment(_) | Because::Rotation => {}
            }
        }
    }
    Ok(Parts { read, chosen, because: (by_cases, by_doubts) })
}
