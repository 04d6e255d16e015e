//! `wuzha bench quiz`: classes answer quick quizzes, each answer is written down and explained.
//!
//! The bot is `wuzha run` in a process of its own. In the storm it is killed once half of the answers are in, and
//! started again: what counts as recorded is what its database holds at the end.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;

use super::bot::{Bot, Hearing};
use super::intake::{Waits, card, enter_classes, open, send_all, tap_steadily, wait_for_answers, wait_until_heard};
use super::telegram::{Emulated, Telegram};
use super::{LatencyMs, Overall};
use crate::cli::say;
use crate::domain::class_quiz::{ClassQuiz, ClassQuizId, Form, seed};
use crate::domain::delivery::ChatId;
use crate::sandbox::{ChatId as GroupId, Press};
use crate::service::{Services, class_quiz};
use crate::store::Store;

/// Groups, each of a class with an equal share of the people.
const GROUPS: u32 = 100;

/// People, of whom each answers every question.
const PEOPLE: usize = 5_000;

/// Questions to each class.
const QUESTIONS: u32 = 4;

/// Without another answer for so long, no more will come.
const PATIENCE: Duration = Duration::from_secs(8);

#[derive(Args)]
/// How the quiz is measured.
pub struct QuizArgs {
    /// Answers a second at the steady rate
    #[arg(long, default_value_t = 200)]
    per_second: u32,
    /// Milliseconds each way
    #[arg(long, default_value = "25")]
    latency: LatencyMs,
    /// A twentieth of the people, to see that it works
    #[arg(long)]
    quick: bool,
}

/// Measures a steady rate, and a storm through which the bot is killed.
///
/// # Errors
/// When the classes cannot be set up.
pub(super) async fn measure(args: QuizArgs) -> anyhow::Result<ExitCode> {
    say("answers                               count      s     /s  cpu s/10k  p50 ms  p99 ms  unanswered  lost");
    let mut is_whole = true;
    for is_storm in [false, true] {
        let (line, lost) = run(&args, is_storm).await?;
        say(&line);
        is_whole &= lost == 0;
    }
    Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn run(args: &QuizArgs, is_storm: bool) -> anyhow::Result<(String, usize)> {
    let people = if args.quick { PEOPLE / 20 } else { PEOPLE };
    let emulated = Emulated { groups: GROUPS, people, overall: Overall::None, latency: args.latency, is_lean: false };
    let telegram = Telegram::start(emulated).await?;
    let folder = tempfile::tempdir()?;
    let database = format!("sqlite:{}", folder.path().join("bench.db").display());
    let stage = Stage::set(&telegram, &database).await?;
    let wanted = stage.presses.len();

    let mut bot = Bot::start(&telegram.url, &database, folder.path(), Hearing::Polling)?;
    wait_until_heard(&telegram, Hearing::Polling).await?;
    let before = bot.usage()?.cpu_seconds()?;
    let mut cpu = -before;
    let began = if is_storm {
        let began = telegram.tap(&stage.presses).await?;
        wait_for_answers(&telegram, wanted / 2, PATIENCE).await?;
        cpu += bot.usage()?.cpu_seconds()?;
        bot.kill().await?;
        bot = Bot::start(&telegram.url, &database, folder.path(), Hearing::Polling)?;
        began
    } else {
        tap_steadily(&telegram, &stage.presses, args.per_second).await?
    };
    wait_for_answers(&telegram, wanted, PATIENCE).await?;
    cpu += bot.usage()?.cpu_seconds()?;
    bot.kill().await?;

    let waits = Waits::of(&telegram.tap_times().await?, began)?;
    let lost = wanted - stage.recorded(&database).await?;
    let title =
        if is_storm { "all at once, killed in the middle".to_owned() } else { format!("{} a second", args.per_second) };
    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    let answers = wanted as f64;
    let line = format!(
        "{title:<36} {wanted:>6} {:>6.1} {:>6.0} {:>10.2} {:>7.0} {:>7.0} {:>11} {lost:>5}",
        waits.seconds,
        answers / waits.seconds,
        cpu * 10_000.0 / answers,
        waits.percentile_ms(50),
        waits.percentile_ms(99),
        waits.unanswered,
    );
    Ok((line, lost))
}

/// Classes that are being asked, and what everybody answers.
struct Stage {
    quizzes: Vec<ClassQuizId>,
    presses: Vec<Press>,
}

impl Stage {
    /// Asks every class, through the outbox, and works out who will press what: everybody answers the first question,
    /// then everybody the second, … A third of them is wrong. Two presses that follow one another are of different
    /// groups.
    async fn set(telegram: &Telegram, database: &str) -> anyhow::Result<Self> {
        let services = open(telegram, database).await?;
        let groups = telegram.groups().await?;
        let mut tx = services.store.begin().await?;
        let now = services.clock.now();
        let chats = enter_classes(&mut tx, &groups, now).await?;
        tx.commit().await?;
        let asked = ask(&services, &chats, now).await?;
        send_all(telegram, &services).await?;

        let mut taking_turns = Vec::new();
        let mut view = services.store.view().await?;
        for (group, quiz) in &asked {
            let card = view.delivery(quiz.delivery).await?.and_then(|card| card.message);
            let message = card.context("a card was not posted")?;
            let group = &groups[*group];
            taking_turns.extend(group.members.iter().copied().enumerate().map(|(turn, person)| {
                let column = (turn + usize::try_from(quiz.nth).unwrap_or_default()) % 4;
                let press = Press { person, chat: GroupId(group.id), message, row: 0, column };
                (quiz.nth, turn, press)
            }));
        }
        taking_turns.sort_by_key(|(nth, turn, _)| (*nth, *turn));
        let presses = taking_turns.into_iter().map(|(.., press)| press).collect();
        drop(view);
        services.store.close().await;
        Ok(Self { quizzes: asked.into_iter().map(|(_, quiz)| quiz.id).collect(), presses })
    }

    /// How many answers the database knows of.
    async fn recorded(&self, database: &str) -> anyhow::Result<usize> {
        let store = Store::open(database).await?;
        let mut view = store.view().await?;
        let mut recorded = 0;
        for quiz in &self.quizzes {
            let (tally, late) = view.class_quiz_tally(*quiz).await?;
            recorded += usize::try_from(tally.answers() + late)?;
        }
        Ok(recorded)
    }
}

/// Plans the cards of every class, each with its group's place.
async fn ask(
    services: &Services,
    chats: &[(String, ChatId)],
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(usize, ClassQuiz)>> {
    let locales = services.text.locales_of("zh-CN en");
    let mut asked = Vec::new();
    let mut tx = services.store.begin().await?;
    let bank = services.bank();
    for (nth, question) in (1..=QUESTIONS).zip(bank.questions()) {
        for (place, (class, chat)) in chats.iter().enumerate() {
            let quiz = ClassQuiz {
                id: tx.new_class_quiz_ids(1).await?,
                class: class.clone(),
                nth,
                question: question.id.clone(),
                form: Form::Card,
                seed: seed(class, nth),
                delivery: tx.new_delivery_ids(1).await?,
                starter: None,
                begins_at: now,
                closes_at: now + TimeDelta::days(1),
                shown: (0, now),
                closed: None,
            };
            let act = class_quiz::act(services, &locales, &quiz, question, *chat)?;
            tx.plan(&[card(quiz.delivery, *chat, act, now)], now).await?;
            tx.add_class_quiz(&quiz).await?;
            asked.push((place, quiz));
        }
    }
    tx.commit().await?;
    Ok(asked)
}
