//! The real program ends itself at every step of an alert, and people go on where they were: it goes out once, is taken
//! back everywhere, and nothing stands in a chat twice without saying so.

use futures_util::{StreamExt as _, stream};
use wuzha::domain::role::Duty;
use wuzha::sandbox::{ChatId, MessageView, PersonId, TapId, TranscriptStyle};
use wuzha::service::role;

use super::crash::quiet_in_half_a_day;
use super::world::{Bot, IN_FLIGHT_MAX, PATIENCE, Wishes, World};
use crate::harness::postgres::fresh_database;

/// Worlds that are tried at once.
const AT_ONCE: usize = 3;

const GROUPS: usize = 4;

/// A note that leads to nobody. It is told in chats, and nowhere else.
const CANARY: &str = "有同学接到自称琉璃灯的人打来的电话。";

/// Who presses a button, which, and the command that brings its card back when it was lost.
type Step = (usize, &'static str, &'static str);

/// What both do, in turn: one writes, the other approves.
const BY_TWO: [Step; 7] = [
    (0, "拟一条预警", "/alert"),
    (0, "冒充公检法及政府机关", "/alert"),
    (0, "认不出任何人", "/alert 1"),
    (0, "送审", "/alert 1"),
    (1, "批准", "/alert 1"),
    (0, "撤回预警", "/alert 1"),
    (0, "确定撤回", "/alert 1"),
];

/// The button behind which a code is typed.
const ALONE: &str = "一人先发";

/// The same of a red alert: one sends it alone, the other looks at it afterwards.
const RED: [Step; 8] = [
    (0, "拟一条预警", "/alert"),
    (0, "冒充公检法及政府机关", "/alert"),
    (0, "认不出任何人", "/alert 1"),
    (0, "红色", "/alert 1"),
    (0, ALONE, "/alert 1"),
    (1, "复核无误", "/alert 1"),
    (0, "撤回预警", "/alert 1"),
    (0, "确定撤回", "/alert 1"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_at_any_step_of_an_alert_is_harmless_on_sqlite() {
    end_at_places(&BY_TWO, (0, 1), || None).await;
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_at_some_steps_of_an_alert_is_harmless_on_postgres() {
    end_at_places(&BY_TWO, (1, 3), || Some(fresh_database())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_at_any_step_of_a_red_alert_is_harmless_on_sqlite() {
    end_at_places(&RED, (0, 1), || None).await;
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_at_some_steps_of_a_red_alert_is_harmless_on_postgres() {
    end_at_places(&RED, (2, 3), || Some(fresh_database())).await;
}

/// Tries places at which the program can end, from the `first` on every so many: all of them on SQLite, every third on
/// PostgreSQL, because what an end leaves behind depends on the steps and seldom on the database.
async fn end_at_places(steps: &[Step], (first, every): (usize, usize), database: impl Fn() -> Option<String>) {
    let handled = (1..=steps.len()).map(|nth| format!("intake.handled:{nth}"));
    let committed = [5, 6, 8].map(|nth| format!("intake.committed:{nth}"));
    let sent = [2, 5, 7, 8, 9, 10].map(|nth| format!("outbox.committed:{nth}"));
    let answered = [6, 8, 10].map(|nth| format!("outbox.answered:{nth}"));
    let places: Vec<_> = handled.chain(committed).chain(sent).chain(answered).collect();
    let ends = places.into_iter().skip(first).step_by(every).map(|place| end_at(steps, place, database()));
    stream::iter(ends).buffer_unordered(AT_ONCE).collect::<()>().await;
}

async fn end_at(steps: &[Step], place: String, database: Option<String>) {
    let settings = quiet_in_half_a_day();
    let world = World::new(Wishes { groups: GROUPS, latency_ms: 1..=3, database, settings, ..Wishes::default() }).await;
    let services = world.services().await;
    for member in &world.members[..2] {
        role::appoint(&services, member.0, Duty::Admin, None).await.expect("a role");
    }
    let mut bot = world.start_with(&[("WUZHA_CRASH_AT", &place)]);
    for member in &world.members[..2] {
        world.telegram.world().starts(*member, None).expect("anybody may start");
    }
    rests(&world, &mut bot).await;
    says(&world, &mut bot, world.members[0], "/alert").await;
    for &(who, label, command) in steps {
        let person = world.members[who];
        if label == "送审" && taps(&world, &mut bot, person, "加一条说明").await {
            says(&world, &mut bot, person, CANARY).await;
        }
        if label == ALONE {
            sends_alone(&world, &mut bot, person, command).await;
            continue;
        }
        // Of two cards the newer one counts, and pressing it again changes nothing.
        if taps(&world, &mut bot, person, label).await {
            continue;
        }
        says(&world, &mut bot, person, command).await;
        // Where the question was lost that the button answers, it is asked for again.
        if label == "确定撤回" {
            taps(&world, &mut bot, person, "撤回预警").await;
        }
        taps(&world, &mut bot, person, label).await;
    }
    bot.ask_to_end().await;
    assert!(bot.ended(PATIENCE).await.expect("it ends").success());

    let audit = world.audit().await;
    assert!(audit.doubts <= IN_FLIGHT_MAX, "{place} left {} doubts", audit.doubts);
    let count = |sql: &'static str| world.number(sql);
    let alerts = count("SELECT COUNT(*) FROM alert").await;
    assert!((1..=2).contains(&alerts), "{place}: {alerts} alerts");
    let chats: Vec<_> = world.members[..2]
        .iter()
        .map(|member| world.telegram.world().transcript(ChatId::from(*member), &TranscriptStyle::default()))
        .collect();
    let recalled = count("SELECT COUNT(*) FROM alert WHERE state = 'recalled'").await;
    assert_eq!(recalled, 1, "{place}\n{}", chats.join("\n----\n"));
    assert_eq!(count("SELECT COUNT(*) FROM alert_post").await, i64::try_from(GROUPS).expect("few"), "{place}");
    assert_eq!(count("SELECT COUNT(*) FROM ledger WHERE kind = 'alert.approved'").await, 1, "{place}");
    let log = world.log();
    assert!(!log.contains("琉璃灯") && !log.contains("公检法"), "{place}: the log tells of the case");
    let entries = count("SELECT COUNT(*) FROM ledger WHERE body LIKE '%琉璃灯%' OR reason LIKE '%琉璃灯%'").await;
    assert_eq!(entries, 0, "{place}: the ledger tells of the case");
    for group in &world.groups {
        let told = world.telegram.world().messages(group.address);
        let told: Vec<_> = told.iter().filter(|message| message.text.contains("公检法")).collect();
        let unmarked = told.iter().filter(|message| !message.text.contains("重发")).count();
        assert!(unmarked <= 1, "{place}: {told:?}");
    }
}

async fn says(world: &World, bot: &mut Bot, person: PersonId, text: &str) {
    world.telegram.world().says(person, person, text).expect("anybody may write in private");
    rests(world, bot).await;
}

/// Somebody sends a red alert alone, by the code that they are shown; once more where the code was lost.
async fn sends_alone(world: &World, bot: &mut Bot, person: PersonId, command: &str) {
    for _ in 0..2 {
        if world.number("SELECT COUNT(*) FROM alert WHERE state <> 'draft'").await > 0 {
            return;
        }
        if !taps(world, bot, person, ALONE).await {
            says(world, bot, person, command).await;
            taps(world, bot, person, ALONE).await;
        }
        let asked = world.telegram.world().messages(ChatId::from(person));
        let asked = asked.iter().rev().find_map(|message| message.text.split_once("请在五分钟内输入："));
        let code: String = asked.map_or_else(String::new, |(_, code)| {
            code.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect()
        });
        if !code.is_empty() {
            says(world, bot, person, &code).await;
        }
    }
}

/// Presses somebody's newest button with this label, and tells whether that did what it says: there may be none, or its
/// card may be older than the alert.
async fn taps(world: &World, bot: &mut Bot, person: PersonId, label: &str) -> bool {
    let Some((message, row, column)) = find(world, person, label) else { return false };
    let tap = world.telegram.world().taps(person, person, message, row, column).expect("a button that is there");
    rests_after(world, bot, Some(tap)).await;
    let answer = world.telegram.world().answer_of(tap).and_then(|answer| answer.text);
    !answer.is_some_and(|answer| answer.contains("请重新看一遍"))
}

/// Waits until the bot has nothing more to do, and starts it again if it ended meanwhile.
async fn rests(world: &World, bot: &mut Bot) {
    rests_after(world, bot, None).await;
}

/// The same after a press, which is answered beside the outbox; the answer is lost with the process that owed it.
async fn rests_after(world: &World, bot: &mut Bot, mut owed: Option<TapId>) {
    let mut is_over = false;
    while !is_over {
        let is_quiet = async || {
            if bot.has_ended().is_some() {
                return true;
            }
            owed.is_none_or(|tap| world.telegram.world().answer_of(tap).is_some()) && world.is_quiet().await
        };
        world.until("the bot rests or ends", PATIENCE, is_quiet).await;
        match bot.has_ended() {
            Some(_) => (*bot, owed) = (world.start(), None),
            None => is_over = true,
        }
    }
}

/// The newest button with this label in somebody's private chat.
fn find(world: &World, person: PersonId, label: &str) -> Option<(i64, usize, usize)> {
    let messages: Vec<MessageView> = world.telegram.world().messages(ChatId::from(person));
    messages.iter().rev().find_map(|message| {
        message.buttons.iter().enumerate().find_map(|(row, buttons)| {
            let column = buttons.iter().position(|button| button.text == label)?;
            Some((message.id, row, column))
        })
    })
}
