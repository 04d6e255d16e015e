//! `wuzha bench contest`: a whole university takes part in the quiz contest, and a part of it answers all at once.
//!
//! ```text
//! made directly   classes, who is bound to which number, and the rounds of everybody who came before
//! three days      the others open the contest in private and answer a round, every fifth of them another
//! storm           people with a question before them answer, so many a second; the bot is killed in the middle
//! recount         what the database holds against what was pressed, and how soon it answers
//! ```
//!
//! What is made directly is written with the functions that the bot uses, many in one transaction; the cards of the
//! storm go through the outbox. All else goes through `wuzha run` in a process of its own, press by press. It may edit
//! a card thirty times a second, because these people do not read; and as many as [`PACE`] in all, which Telegram
//! permits to those who pay.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use clap::Args;

use super::bot::{Bot, Hearing};
use super::intake::{Waits, card, open_with, send_all, tap_steadily, wait_for_answers, wait_until_heard};
use super::telegram::{Emulated, TapTimes, Telegram};
use super::{LatencyMs, Overall, class};
use crate::cli::say;
use crate::clock::Clock;
use crate::domain::campus::Coded as _;
use crate::domain::chat::ChatKind;
use crate::domain::contest::{self, Attempt, Contest, best, board, weakest};
use crate::domain::delivery::{Act, Address, DeliveryId};
use crate::domain::quiz::{Answer, Bank, Choice, QuestionId, Round};
use crate::domain::roster::{MaskedName, Seat, Student, StudentId};
use crate::domain::tip::Reader;
use crate::sandbox::{ChatId as PrivateId, PersonId, Press};
use crate::service::{Services, contest as service};
use crate::store::{NewStudent, Session, Store, Tx};
use crate::text::Locale;

/// The plan, of which the contest is moved to these days.
const PLAN: &str = include_str!("../plan/data/plan-2025.toml");

/// Requests a second that the bot may make.
const PACE: u32 = 1_000;

/// People of one class.
const CLASS: usize = 32;

/// People who are entered in one transaction.
const BATCH: usize = 1_000;

/// Draws of those who came before: they share these.
const DRAWS: u64 = 64;

/// The first account of those who came before. Nobody in the emulator has one like it.
const BEFORE: i64 = 7_000_000_000;

/// Every so many of those who answer take a second attempt.
const AGAIN: usize = 5;

/// People who are at their rounds at once.
const CROWD: usize = 1_000;

/// Presses that wait for an answer at once, while the crowd presses.
const UNDER_WAY: u64 = 100;

/// Presses that are made together.
const TOGETHER: usize = 20;

/// Every so many in the storm are at their last question.
const LAST: usize = 20;

/// How long the bot is away in the storm.
const AWAY: Duration = Duration::from_secs(2);

/// Without another answer for so long, no more will come.
const PATIENCE: Duration = Duration::from_secs(8);

/// The bot is looked at this often.
const LOOK: Duration = Duration::from_millis(5);

/// How often each query is asked.
const ASKED: usize = 100;

#[derive(Args)]
/// How large the contest is.
pub struct ContestArgs {
    /// People who take part
    #[arg(long, default_value_t = 40_000, value_parser = clap::value_parser!(u32).range(1..=200_000))]
    people: u32,
    /// How many of them answer through the bot; the others came before, and those of the storm come after
    #[arg(long, default_value_t = 2_000)]
    live: u32,
    /// Answers a second in the storm
    #[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u32).range(50..=5_000))]
    per_second: u32,
    /// Seconds for which the storm lasts
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=300))]
    seconds: u32,
    /// Milliseconds each way
    #[arg(long, default_value = "25")]
    latency: LatencyMs,
    /// The database: an empty one that may be filled [default: a SQLite file in a temporary folder]
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Few people, few questions and a short storm of 100 a second at most, to see that it works
    #[arg(long)]
    quick: bool,
}

/// How large it is.
struct Size {
    people: usize,
    live: usize,
    per_second: u32,
    seconds: u32,
    questions: usize,
}

impl Size {
    fn of(args: &ContestArgs) -> anyhow::Result<Self> {
        let (per_second, seconds) = (args.per_second, args.seconds);
        let size = if args.quick {
            Self { people: 1_000, live: 60, per_second: per_second.min(100), seconds: 5, questions: 4 }
        } else {
            let (people, live) = (usize::try_from(args.people)?, usize::try_from(args.live)?);
            Self { people, live, per_second, seconds, questions: 20 }
        };
        let wanted = size.live + size.storm();
        anyhow::ensure!(size.people >= wanted, "{wanted} people answer, and only {} take part", size.people);
        Ok(size)
    }

    /// Answers that are given in one beat of the storm.
    fn at_a_time(&self) -> usize {
        usize::try_from(self.per_second / 50).unwrap_or(usize::MAX)
    }

    /// People of the storm, who answer once each.
    fn storm(&self) -> usize {
        self.at_a_time() * 50 * usize::try_from(self.seconds).unwrap_or(usize::MAX)
    }
}

/// Measures three days and a storm.
///
/// # Errors
/// When the university cannot be set up, or the bot stops answering.
pub(super) async fn measure(args: ContestArgs) -> anyhow::Result<ExitCode> {
    let size = Size::of(&args)?;
    let people = size.live + size.storm();
    let emulated = Emulated { groups: 0, people, overall: Overall::None, latency: args.latency, is_lean: false };
    let telegram = Telegram::start(emulated).await?;
    telegram.set_clock(Clock::system().now()).await?;
    let folder = tempfile::tempdir()?;
    let database = args.database.unwrap_or_else(|| format!("sqlite:{}", folder.path().join("bench.db").display()));
    let sections = configure(folder.path(), &size)?;
    let stopwatch = Clock::stopwatch();
    let stage = Stage::set(&telegram, &database, &sections, &size).await?;
    say(&format!("{} people are entered after {:.1} s", size.people, stopwatch.elapsed().as_secs_f64()));

    // The emulator counts a poll when it is answered, so there must be something to answer.
    telegram.send_nonsense().await?;
    let start = || Bot::start_with(&telegram.url, &database, folder.path(), Hearing::Polling, &sections);
    let bot = start()?;
    wait_until_heard(&telegram, Hearing::Polling).await?;
    say(
        "part                                   people   rounds  answers      s     /s  cpu s/10k  p50 ms  p99 ms  unanswered",
    );
    let played = play(&telegram, &bot, &stage, &size).await?;
    say(&played);
    let stormed = storm(&telegram, bot, start, &stage, &size).await?;
    stormed.iter().for_each(|line| say(line));
    let is_whole = recount(&database, &stage, &size).await?;
    if let Some(bytes) = bytes_of(&database)? {
        say(&format!("the database: {} MB", bytes / 1_000_000));
    }
    ask(&telegram, &database, &sections, &stage).await?;
    Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes the plan, with the contest on yesterday, today and tomorrow, and gives the sections that name it.
fn configure(folder: &Path, size: &Size) -> anyhow::Result<String> {
    let today = Clock::system().now().date_naive();
    let day = |days: Option<NaiveDate>| days.context("there is no such day");
    let (from, to) = (day(today.checked_sub_days(Days::new(1)))?, day(today.checked_add_days(Days::new(1)))?);
    let (before, contest) = PLAN.split_once("[[contest]]\n").context("the plan has a contest")?;
    let mut plan = format!("{before}[[contest]]\n");
    let mut is_inside = true;
    for line in contest.lines() {
        is_inside &= !line.is_empty();
        match line.split_once(" = ") {
            Some(("days", _)) if is_inside => writeln!(plan, "days = [{from}, {to}]")?,
            Some(("questions", _)) if is_inside => writeln!(plan, "questions = {}", size.questions)?,
            _ => writeln!(plan, "{line}")?,
        }
    }
    let file = folder.join("plan.toml");
    std::fs::write(&file, plan)?;
    Ok(format!("[plan]\nfile = {file:?}\n[pace]\nper_second = {PACE}\nchat_per_second = 30\n"))
}

/// Everybody who takes part, and what the storm will press.
struct Stage {
    contest: Contest,
    live: Vec<PersonId>,
    /// Those of the storm, with how many questions they have answered when it is over.
    storm: Vec<(PersonId, usize)>,
    presses: Vec<Press>,
    /// The accounts of those who came before.
    before: Vec<i64>,
}

impl Stage {
    async fn set(telegram: &Telegram, database: &str, sections: &str, size: &Size) -> anyhow::Result<Self> {
        let services = open_with(telegram, database, sections).await?;
        let now = services.clock.now();
        let today = services.settings.local(now).date();
        let contest = contest::current(&services.book.plan.contests, today).context("the plan has a contest")?.clone();
        let people = telegram.people().await?;
        let (live, stormy) = people.split_at(size.live);
        let before: Vec<_> = (BEFORE..).take(size.people - people.len()).collect();
        let accounts: Vec<_> = people.iter().map(|person| person.0).chain(before.iter().copied()).collect();
        let classes = enter(&services, &accounts, now).await?;
        let class = |place: usize| &classes[place % classes.len()];

        let bank = services.bank();
        let draws: Vec<_> = (0..DRAWS).map(|lot| draw(&bank, &contest, lot)).collect();
        let came = Came { contest: &contest, bank: &bank, draws: &draws };
        for (batch, accounts) in before.chunks(BATCH).enumerate() {
            let mut tx = services.store.begin().await?;
            for (place, account) in (batch * BATCH..).zip(accounts) {
                let began_at = now - TimeDelta::minutes(60 + i64::try_from(place % 1_440)?);
                let rounds = if place.is_multiple_of(AGAIN) { 2 } else { 1 };
                for nth in 1..=rounds {
                    let class = class(people.len() + place);
                    let attempt = came.answers(&mut tx, *account, class, nth, began_at, size.questions).await?;
                    tx.end_contest_attempt(&attempt, began_at + TimeDelta::minutes(6)).await?;
                }
            }
            tx.commit().await?;
        }

        let (mut storm, mut cards) = (Vec::new(), Vec::new());
        for (batch, people) in stormy.chunks(BATCH).enumerate() {
            let mut tx = services.store.begin().await?;
            let first = tx.new_delivery_ids(people.len()).await?;
            let mut deliveries = Vec::with_capacity(people.len());
            for (at, person) in people.iter().enumerate() {
                telegram.opens(*person).await?;
                let place = batch * BATCH + at;
                let answered = if place.is_multiple_of(LAST) { size.questions - 1 } else { 0 };
                let class = class(size.live + place);
                let attempt = came.answers(&mut tx, person.0, class, 1, now, answered).await?;
                let address = Address { chat: person.0, thread: None };
                let chat = tx.meet_chat(address, ChatKind::Private, now).await?.id;
                let id = DeliveryId(first.0 + i64::try_from(at)?);
                let message = service::question_card(&services, chat, &Locale::english(), &attempt, now);
                deliveries.push(card(id, chat, Act::Post(message), now));
                storm.push((*person, answered + 1));
                cards.push(id);
            }
            tx.plan(&deliveries, now).await?;
            tx.commit().await?;
        }
        send_all(telegram, &services).await?;

        let mut presses = Vec::with_capacity(storm.len() + storm.len() / size.at_a_time());
        let mut view = services.store.view().await?;
        for (turn, ((person, _), card)) in storm.iter().zip(cards).enumerate() {
            let message = view.delivery(card).await?.and_then(|card| card.message).context("a card was not posted")?;
            let press = press(*person, message, turn % 4);
            presses.push(press);
            // The last of each beat presses twice.
            if (turn + 1).is_multiple_of(size.at_a_time()) {
                presses.push(press);
            }
        }
        drop(view);
        services.store.close().await;
        Ok(Self { contest, live: live.to_vec(), storm, presses, before })
    }

    /// How many attempts one of those has who answer a whole round.
    fn rounds(place: usize) -> usize {
        if place.is_multiple_of(AGAIN) { 2 } else { 1 }
    }
}

fn press(person: PersonId, message: i64, column: usize) -> Press {
    Press { person, chat: PrivateId(person.0), message, row: 0, column }
}

/// Enters classes with everybody in them, each bound to an account. Neighbours are of different classes.
async fn enter(services: &Services, accounts: &[i64], now: DateTime<Utc>) -> anyhow::Result<Vec<String>> {
    let mut tx = services.store.begin().await?;
    let mut classes = Vec::new();
    for number in 0..accounts.len().div_ceil(CLASS) {
        let class = class(services, number);
        tx.add_class(&class, now).await?;
        classes.push(class.name);
    }
    tx.commit().await?;
    let name = MaskedName::of("Student").context("a name")?;
    let open_until = now + TimeDelta::days(400);
    for (batch, accounts) in accounts.chunks(BATCH).enumerate() {
        let mut tx = services.store.begin().await?;
        let first = tx.new_student_ids(accounts.len()).await?;
        let ids = (first.0..).map(StudentId);
        let students: Vec<_> = ids.zip(batch * BATCH..).take(accounts.len()).collect();
        let mut new = Vec::with_capacity(students.len());
        for (id, place) in &students {
            let seat = u16::try_from(place / classes.len() + 1).ok().and_then(Seat::new).context("a seat")?;
            let student = Student {
                id: *id,
                class: classes[place % classes.len()].clone(),
                seat,
                name: name.clone(),
                segments: [].into(),
                language: None,
                is_offline: false,
            };
            new.push(NewStudent::new(&student, format!("number {place}"), format!("tail {place}")));
        }
        tx.add_students(&new, now).await?;
        for ((id, _), account) in students.iter().zip(accounts) {
            tx.bind_student(*id, *account, now, open_until).await?;
        }
        tx.commit().await?;
    }
    Ok(classes)
}

fn draw(bank: &Bank, contest: &Contest, seed: u64) -> Vec<QuestionId> {
    let reader = Reader { segments: [].into(), seed };
    let count = usize::try_from(contest.questions).unwrap_or_default();
    contest::draw(bank, &reader, count).into_iter().map(|question| question.id.clone()).collect()
}

/// What the rounds that are made directly have in common.
struct Came<'a> {
    contest: &'a Contest,
    bank: &'a Bank,
    draws: &'a [Vec<QuestionId>],
}

impl Came<'_> {
    /// Begins an attempt and answers the first so many questions.
    async fn answers(
        &self,
        tx: &mut Tx,
        account: i64,
        class: &str,
        nth: u32,
        began_at: DateTime<Utc>,
        count: usize,
    ) -> anyhow::Result<Attempt> {
        let seed = contest::seed(account, &self.contest.id, nth);
        let questions = &self.draws[usize::try_from(seed % DRAWS)?];
        let mut attempt = Attempt {
            round: Round {
                id: tx.new_contest_attempt_id().await?,
                account,
                term: self.contest.id.to_string(),
                nth,
                seed,
                questions: questions.clone(),
                answers: [].into(),
                began_at,
                ended_at: None,
            },
            class: class.to_owned(),
            // The time of the storm is not over before it is.
            ends_at: began_at + self.contest.time() * if count < questions.len() { 6 } else { 1 },
        };
        anyhow::ensure!(tx.begin_contest_attempt(&attempt).await?, "somebody has this attempt already");
        for (place, question) in questions.iter().enumerate().take(count) {
            let question = self.bank.question(question).context("a question of the bank")?;
            let choice = Choice::ALL[(usize::try_from(seed % 4)? + place) % Choice::ALL.len()];
            let answer = Answer { choice, is_right: choice == question.right };
            let at = began_at + TimeDelta::seconds(15) * i32::try_from(place)?;
            anyhow::ensure!(tx.answer_contest(&attempt, place, answer, at).await?, "this was answered already");
            attempt.round.answers.insert(place, answer);
        }
        Ok(attempt)
    }
}

/// Everybody who is live opens the contest and answers a round, some of them another. A crowd goes on together: all
/// press, and when all have the next card, they press again.
async fn play(telegram: &Telegram, bot: &Bot, stage: &Stage, size: &Size) -> anyhow::Result<String> {
    let usage = bot.usage()?;
    let (cpu, began) = (usage.cpu_seconds()?, Clock::system().now());
    let mut crowd = Crowd { telegram, pressed: 0 };
    let (mut rounds, mut answers) = (0, 0);
    for (nth, people) in stage.live.chunks(CROWD).enumerate() {
        let posted = telegram.counted().await?.of("sendMessage");
        let mut cards = Vec::with_capacity(people.len());
        for person in people {
            cards.push((*person, telegram.says(*person, "/contest").await? + 1));
        }
        crowd.wait_for("sendMessage", posted + u64::try_from(people.len())?).await?;
        let again: Vec<_> = (nth * CROWD..).zip(&cards).filter(|(place, _)| Stage::rounds(*place) > 1).collect();
        let again: Vec<_> = again.into_iter().map(|(_, card)| *card).collect();
        for cards in [cards, again] {
            crowd.press(&cards, |_| 0).await?;
            for question in 0..size.questions {
                crowd.press(&cards, |turn| (turn + question) % 4).await?;
                crowd.press(&cards, |_| 0).await?;
            }
            rounds += cards.len();
            answers += cards.len() * size.questions;
        }
    }
    let cpu = usage.cpu_seconds()? - cpu;
    let waits = Waits::of(&telegram.tap_times().await?, began)?;
    Ok(line("three days, in a crowd", (stage.live.len(), rounds, answers), cpu, &waits))
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn line(title: &str, (people, rounds, answers): (usize, usize, usize), cpu: f64, waits: &Waits) -> String {
    let of = answers.max(1) as f64;
    format!(
        "{title:<36} {people:>8} {rounds:>8} {answers:>8} {:>6.1} {:>6.0} {:>10.2} {:>7.0} {:>7.0} {:>11}",
        waits.seconds,
        of / waits.seconds,
        cpu * 10_000.0 / of,
        waits.percentile_ms(50),
        waits.percentile_ms(99),
        waits.unanswered,
    )
}

/// People who press as soon as they can, a limited number at a time.
struct Crowd<'t> {
    telegram: &'t Telegram,
    pressed: u64,
}

impl Crowd<'_> {
    /// Everybody presses a button in the first row of their card, and waits for what it becomes.
    async fn press(&mut self, cards: &[(PersonId, i64)], column: impl Fn(usize) -> usize) -> anyhow::Result<()> {
        let edited = self.telegram.counted().await?.of("editMessageText");
        let presses: Vec<_> =
            cards.iter().enumerate().map(|(turn, (person, card))| press(*person, *card, column(turn))).collect();
        for presses in presses.chunks(TOGETHER) {
            self.wait_for("answerCallbackQuery", self.pressed.saturating_sub(UNDER_WAY)).await?;
            self.telegram.tap(presses).await?;
            self.pressed += u64::try_from(presses.len())?;
        }
        self.wait_for("answerCallbackQuery", self.pressed).await?;
        self.wait_for("editMessageText", edited + u64::try_from(presses.len())?).await
    }

    /// Waits until the bot has called a method so often.
    async fn wait_for(&self, method: &str, wanted: u64) -> anyhow::Result<()> {
        let mut last = 0;
        let mut stopwatch = Clock::stopwatch();
        loop {
            let calls = self.telegram.counted().await?.of(method);
            if calls >= wanted {
                return Ok(());
            }
            if calls > last {
                (last, stopwatch) = (calls, Clock::stopwatch());
            }
            anyhow::ensure!(stopwatch.elapsed() < PATIENCE, "{method} was called {calls} times and not {wanted}");
            tokio::time::sleep(LOOK).await;
        }
    }
}

/// Everybody of the storm answers, whatever has become of those before; in the middle the bot is killed and started
/// again.
async fn storm(
    telegram: &Telegram,
    bot: Bot,
    start: impl Fn() -> anyhow::Result<Bot>,
    stage: &Stage,
    size: &Size,
) -> anyhow::Result<Vec<String>> {
    let known = telegram.tap_times().await?.len();
    let answered = telegram.counted().await?.of("answerCallbackQuery");
    let cpu_before = bot.usage()?.cpu_seconds()?;
    let taps_a_second = u32::try_from((size.at_a_time() + 1) * 50)?;
    let half = Duration::from_secs(u64::from(size.seconds)) / 2;
    let interrupt = async {
        tokio::time::sleep(half).await;
        let cpu = bot.usage()?.cpu_seconds()?;
        bot.kill().await?;
        tokio::time::sleep(AWAY).await;
        anyhow::Ok((cpu, start()?))
    };
    let (began, (cpu_killed, bot)) =
        tokio::try_join!(tap_steadily(telegram, &stage.presses, taps_a_second), interrupt)?;
    wait_for_answers(telegram, usize::try_from(answered)? + stage.presses.len(), PATIENCE).await?;
    let cpu = cpu_killed - cpu_before + bot.usage()?.cpu_seconds()?;
    bot.kill().await?;

    let taps = telegram.tap_times().await?.split_off(known);
    let waits = Waits::of(&taps, began)?;
    let title = format!("{} answers a second, killed once", size.at_a_time() * 50);
    let people = stage.storm.len();
    let (most, late) = behind(&taps).context("nobody pressed")?;
    let last = taps.iter().map(|tap| tap.at).max().context("nobody pressed")?;
    Ok(vec![
        line(&title, (people, people, people), cpu, &waits),
        format!(
            "the storm: pressed for {:.1} s, {} of the presses a second time; the bot away for {} s and more; at most {most} \
             presses behind; the last answer {:.1} s after the last press",
            (last - began).as_seconds_f64(),
            taps.len() - people,
            AWAY.as_secs(),
            late.as_seconds_f64()
        ),
    ])
}

/// How many presses waited for their answer at most, of those that got one, and how long after the last press the last
/// answer came.
fn behind(taps: &[TapTimes]) -> Option<(i64, TimeDelta)> {
    let answered = taps.iter().filter_map(|tap| Some((tap.at, tap.answered_at?)));
    let mut events: Vec<_> = answered.flat_map(|(at, answered_at)| [(at, 1), (answered_at, -1)]).collect();
    events.sort_unstable();
    let (mut waiting, mut most) = (0_i64, 0);
    for (_, change) in &events {
        waiting += change;
        most = most.max(waiting);
    }
    let last_press = taps.iter().map(|tap| tap.at).max()?;
    Some((most, events.last()?.0 - last_press))
}

/// Counts what the database holds against what was pressed, and says whether it is the same. Attempts that go on are
/// ended, as the clock would.
async fn recount(database: &str, stage: &Stage, size: &Size) -> anyhow::Result<bool> {
    let store = Store::open(database).await?;
    let whole_rounds = |people: usize| (0..people).map(Stage::rounds).sum::<usize>() * size.questions;
    let contest = stage.contest.id.as_str();
    let mut tx = store.begin().await?;
    let live: Vec<_> = stage.live.iter().map(|person| person.0).collect();
    let storm: Vec<_> = stage.storm.iter().map(|(person, _)| person.0).collect();
    let stored = [
        answers_of(&mut tx, &live).await?,
        answers_of(&mut tx, &storm).await?,
        answers_of(&mut tx, &stage.before).await?,
    ];
    let stormed: usize = stage.storm.iter().map(|(_, answered)| answered).sum();
    let given = [whole_rounds(live.len()), stormed, whole_rounds(stage.before.len())];

    let now = Clock::system().now();
    for account in storm.iter().chain(&live) {
        for attempt in tx.contest_attempts_of(*account).await? {
            tx.end_contest_attempt(&attempt, now).await?;
        }
    }
    let first = (live.len() + stage.before.len()) * size.questions + stormed;
    let counted: u32 = tx.contest_items(contest).await?.iter().map(|(_, tally)| tally.answers()).sum();
    let part = contest::PART_PERCENT;
    let takes_part = stage.storm.iter().filter(|(_, answered)| answered * 100 >= size.questions * part);
    let people = live.len() + stage.before.len() + takes_part.count();
    let parted: u32 = tx.contest_parts(contest).await?.iter().map(|part| part.people).sum();
    tx.commit().await?;
    store.close().await;

    let rows = [
        ("answers in the three days, through the bot", given[0], stored[0]),
        ("answers of the storm, and before it", given[1], stored[1]),
        ("answers made directly", given[2], stored[2]),
        ("answers in the figures of the questions", first, usize::try_from(counted)?),
        ("people in the figures of the classes", people, usize::try_from(parted)?),
    ];
    say("recount                                      given   stored     lost    twice");
    for (name, given, stored) in rows {
        let (lost, twice) = (given.saturating_sub(stored), stored.saturating_sub(given));
        say(&format!("{name:<42} {given:>7} {stored:>8} {lost:>8} {twice:>8}"));
    }
    Ok(rows.iter().all(|(_, given, stored)| given == stored))
}

async fn answers_of(session: &mut Session, accounts: &[i64]) -> anyhow::Result<usize> {
    let mut answers = 0;
    for account in accounts {
        let attempts = session.contest_attempts_of(*account).await?;
        answers += attempts.iter().map(|attempt| attempt.round.answers.len()).sum::<usize>();
    }
    Ok(answers)
}

/// The files of a SQLite database; another one's are not ours to see.
fn bytes_of(database: &str) -> anyhow::Result<Option<u64>> {
    let Some(file) = database.strip_prefix("sqlite:") else { return Ok(None) };
    let sizes = ["", "-wal"].iter().filter_map(|end| std::fs::metadata(format!("{file}{end}")).ok());
    Ok(Some(sizes.map(|file| file.len()).sum()))
}

/// How soon the database answers what the contest asks of it.
async fn ask(telegram: &Telegram, database: &str, sections: &str, stage: &Stage) -> anyhow::Result<()> {
    let services = open_with(telegram, database, sections).await?;
    let (contest, now) = (&stage.contest, services.clock.now());
    let accounts: Vec<_> = stage.before.iter().chain(stage.storm.iter().map(|(person, _)| &person.0)).collect();
    let account = |time: usize| *accounts[time * 7_919 % accounts.len()];
    let mut view = services.store.view().await?;
    say(&format!("asked {ASKED} times                              p50 ms    p99 ms"));
    let mut slowest = Duration::ZERO;
    for question in Asked::ALL {
        let mut took = Vec::with_capacity(ASKED);
        for time in 0..ASKED {
            let stopwatch = Clock::stopwatch();
            match question {
                Asked::Board => drop(board(view.contest_parts(contest.id.as_str()).await?)),
                Asked::Items => {
                    drop(weakest(&services.bank(), &view.contest_items(contest.id.as_str()).await?, 8));
                }
                Asked::Certificate => {
                    let attempts = view.contest_attempts_of(account(time)).await?;
                    anyhow::ensure!(view.identity_of(account(time)).await?.is_some(), "somebody is not bound");
                    std::hint::black_box(best(&attempts, now));
                }
                Asked::Overdue => {
                    view.overdue_contest_attempts(now).await?;
                    view.next_contest_end(now).await?;
                }
                Asked::Draw => drop(draw(&services.bank(), contest, time as u64)),
            }
            took.push(stopwatch.elapsed());
        }
        took.sort();
        let (half, most) = (took[ASKED / 2], took[ASKED * 99 / 100]);
        slowest = slowest.max(most);
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        say(&format!("{:<40} {:>9.2} {:>9.2}", question.name(), ms(half), ms(most)));
    }
    say(&format!("the slowest p99: {:.1} ms", slowest.as_secs_f64() * 1e3));
    Ok(())
}

/// What is asked of the database.
#[derive(Clone, Copy)]
enum Asked {
    Board,
    Items,
    Certificate,
    Overdue,
    Draw,
}

impl Asked {
    const ALL: [Self; 5] = [Self::Board, Self::Items, Self::Certificate, Self::Overdue, Self::Draw];

    const fn name(self) -> &'static str {
        match self {
            Self::Board => "how many of each class took part",
            Self::Items => "which questions were answered wrongly",
            Self::Certificate => "whether somebody gets a certificate",
            Self::Overdue => "which attempts are over, and the next",
            Self::Draw => "a draw, without the database",
        }
    }
}
