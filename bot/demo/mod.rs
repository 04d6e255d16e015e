//! `wuzha demo`: the real bot and the real plan on a Telegram of our own, with invented people.
//!
//! A conductor moves the sandbox's clock. It lets the bot do everything that is due before it moves
//! on, so a day can be played in a second and nothing on the way is skipped.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::io::IsTerminal as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, Days, TimeDelta, Utc};
use indicatif::{ProgressBar, ProgressStyle};
use tokio::signal::unix::{SignalKind, signal};

use crate::app::{App, Parts};
use crate::channel::telegram::Telegram;
use crate::cli::{say, table};
use crate::clock::{Clock, TimeSource};
use crate::config::Config;
use crate::domain::delivery::{DeliveryState, Lane};
use crate::domain::role::Duty;
use crate::plan::source::Source;
use crate::sandbox::{
    ChatId, ClockCommand, Dial, MessageView, NextEvent, Person, PersonId, Sandbox, Settings, TranscriptStyle, World,
};
use crate::service::{class, contact, role, roster};
use crate::store::Store;

mod cast;
mod crowd;
mod month;
mod scene;

pub use cast::{Cast, CastClass, CastGroup, Classmate, Player, Role};

use crowd::Crowd;
use month::Month;
use scene::Scene;

/// When the curtain rises: the campaign's first morning, 07:55 in Shanghai.
const CURTAIN: &str = "2025-03-31T23:55:00Z";

/// Lists of students that whoever plays somebody may send.
const LISTS: [(&str, &str); 2] = [
    ("roster.csv", include_str!("roster.csv")),
    ("roster-with-mistakes.csv", include_str!("roster-with-mistakes.csv")),
];

/// How often, in real time, the conductor looks at a clock that runs by itself.
const BEAT: Duration = Duration::from_millis(200);

/// How the demo is played.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// Play so many days at full speed and end.
    pub headless_days: Option<u32>,
    /// The page's port.
    pub port: u16,
    /// Where the database is kept; `None` is a temporary folder.
    pub folder: Option<PathBuf>,
}

/// Plays the demo.
///
/// # Errors
/// When the stage cannot be set: the port is taken, the folder already holds a demo.
pub async fn play(wishes: Wishes) -> anyhow::Result<ExitCode> {
    let temporary = tempfile::tempdir()?;
    let folder = wishes.folder.as_deref().unwrap_or(temporary.path());
    let port = if wishes.headless_days.is_some() { 0 } else { wishes.port };
    let stage = Stage::set(folder, port).await?;
    match wishes.headless_days {
        Some(days) => stage.play_days(days).await,
        None => stage.play_live().await,
    }
}

/// The sandbox's dial as the bot's clock.
struct DialTime(Dial);

impl TimeSource for DialTime {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }

    fn wait(&self, moment: DateTime<Utc>) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let mut changes = self.0.changed();
        Box::pin(async move {
            // A playing dial moves without telling, so it is looked at every beat.
            let beat = tokio::time::timeout(BEAT, changes.changed());
            if self.0.now() < moment {
                let _ = beat.await;
            }
        })
    }
}

/// Everything that plays together.
struct Stage {
    sandbox: Sandbox,
    app: App,
    crowd: Crowd,
    scene: Scene,
    month: Month,
    groups: Vec<(String, ChatId)>,
}

impl Stage {
    /// Sets the stage: people, groups, the bot, the roster, and every group bound to its class but one.
    async fn set(folder: &Path, port: u16) -> anyhow::Result<Self> {
        let curtain = CURTAIN.parse().context("the curtain's time")?;
        let sandbox = Sandbox::start(Settings {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
            start: curtain,
            ..Settings::default()
        })
        .await?;
        let cast = Cast::embedded();
        let staff = enter(sandbox.world(), &cast.staff)?;
        let app = open_app(&sandbox, folder).await?;

        let crowd = Crowd::new(Vec::new());
        let mut stage =
            Self { sandbox, app, crowd, scene: Scene::new(curtain), month: Month::default(), groups: Vec::new() };
        stage.app.offer_commands().await;
        let mut known: HashMap<_, _> = staff.iter().map(|(person, player)| (player.name.as_str(), *person)).collect();
        known.extend(stage.fill_classes(&cast).await?);
        stage.enrol(&cast).await?;
        contact::import_at_the_desk(stage.app.services(), &cast.contacts()).await?;
        stage.appoint_staff(&staff).await?;
        let doers = enter(stage.world(), &cast.doers)?;
        stage.appoint_staff(&doers).await?;
        stage.add_other_groups(&cast, &known)?;
        known.extend(doers.iter().map(|(person, player)| (player.name.as_str(), *person)));
        let people = known.into_iter().map(|(name, person)| (name.to_owned(), person)).collect();
        let zone = stage.world().zone();
        stage.month = Month::embedded(zone, people, stage.groups.iter().cloned().collect());
        stage.world().shows_sights(stage.month.sights(zone));
        for (name, list) in LISTS {
            stage.world().offers_file(name, list);
        }
        Ok(stage)
    }

    /// Every class with its group. The monitor opens the link of the class, as a real one would, or will bind the
    /// group by hand. Hands back everybody by name.
    async fn fill_classes<'c>(&mut self, cast: &'c Cast) -> anyhow::Result<Vec<(&'c str, PersonId)>> {
        let (mut members_of_groups, mut everybody) = (Vec::new(), Vec::new());
        for cast_class in &cast.classes {
            let services = self.app.services();
            let class = class::add(services, cast_class.as_class()?).await?;
            let world = self.sandbox.world();
            let mut members = Vec::new();
            for player in &cast_class.members {
                members.push((player, add(world, player)?));
            }
            let people: Vec<_> = members.iter().map(|(_, person)| *person).collect();
            let group = world.add_group(&cast_class.name, &people)?;
            let of_role = |role| members.iter().find(|(player, _)| player.role == role).copied();
            let (_, monitor) = of_role(Role::Monitor).context("every class has a monitor")?;
            role::appoint(services, monitor.0, Duty::Monitor, Some(&class.name)).await?;
            if cast_class.is_bound_by_hand {
                let (player, student) = of_role(Role::Student).context("every class has a student")?;
                self.scene.binds(monitor, student, group, player);
            } else {
                let link = class::link(services, &class.name).await?;
                world.follows_link(monitor, &link.url, Some(group))?;
            }
            members_of_groups.push((group, people));
            everybody.extend(members.iter().map(|(player, person)| (player.name.as_str(), *person)));
            self.groups.push((cast_class.name.clone(), group));
        }
        self.app.settle().await?;
        self.crowd = Crowd::new(members_of_groups);
        Ok(everybody)
    }

    /// Puts everybody of a class on the roster.
    async fn enrol(&self, cast: &Cast) -> anyhow::Result<()> {
        let services = self.app.services();
        let list = roster::preview(services, &cast.roster()).await?;
        Ok(roster::apply(services, list).await?)
    }

    /// Groups to try things in: nobody has told the bot about them.
    fn add_other_groups(&self, cast: &Cast, known: &HashMap<&str, PersonId>) -> anyhow::Result<()> {
        for group in &cast.groups {
            let person = |name: &String| known.get(name.as_str()).copied().with_context(|| format!("nobody is {name}"));
            let members: Vec<_> = group.members.iter().map(person).collect::<Result<_, _>>()?;
            self.world().add_group(&group.title, &members)?;
        }
        Ok(())
    }

    /// Gives their roles to those who are in no class.
    async fn appoint_staff(&self, staff: &[(PersonId, &Player)]) -> anyhow::Result<()> {
        for (person, player) in staff {
            let duty = match player.role {
                Role::Officer => Duty::Admin,
                Role::Operator => Duty::Operator,
                Role::Police => Duty::Police,
                Role::Member => Duty::Member,
                Role::Lead => Duty::Lead,
                Role::Counsellor => Duty::Counsellor,
                Role::Monitor => Duty::Monitor,
                Role::Student => continue,
            };
            if player.places.is_empty() {
                role::appoint(self.app.services(), person.0, duty, None).await?;
            }
            for place in &player.places {
                role::appoint(self.app.services(), person.0, duty, Some(place)).await?;
            }
        }
        Ok(())
    }

    fn world(&self) -> &World {
        self.sandbox.world()
    }

    /// Lets everything happen that happens at this moment; says when something happens next.
    async fn settle(&mut self) -> anyhow::Result<Option<DateTime<Utc>>> {
        loop {
            let next = self.app.settle().await?;
            let world = self.sandbox.world();
            if !(self.scene.act(world) | self.month.act(world) | self.crowd.act(world)) {
                return Ok([next, self.scene.next(), self.month.next(), self.crowd.next()].into_iter().flatten().min());
            }
        }
    }

    /// Plays until `end`, stopping at every moment at which something happens.
    async fn play_until(&mut self, end: DateTime<Utc>, passed: impl Fn(DateTime<Utc>)) -> anyhow::Result<()> {
        loop {
            let next = self.settle().await?;
            let now = self.world().dial().now();
            passed(now);
            if now >= end {
                return Ok(());
            }
            self.world().dial().set(next.map_or(end, |next| next.clamp(now, end)));
        }
    }

    /// Plays days at full speed and reports.
    async fn play_days(mut self, days: u32) -> anyhow::Result<ExitCode> {
        let start = self.world().dial().now();
        let end = start + Days::new(u64::from(days));
        let bar = progress(days);
        self.play_until(end, |now| bar.set_position((now - start).num_days().unsigned_abs())).await?;
        bar.finish_and_clear();

        let chats = self.groups.iter().chain(self.scene.private_chat()).cloned();
        for (name, chat) in chats.chain(self.month.private_chats(self.world())) {
            say(&format!("── {name} ──\n{}", self.world().transcript(chat, &TranscriptStyle::default())));
        }
        let verdict = self.report().await?;
        self.app.close().await;
        self.sandbox.stop().await;
        Ok(verdict)
    }

    /// The closing table, and whether Telegram's own books agree with ours.
    async fn report(&self) -> anyhow::Result<ExitCode> {
        let counts = self.app.services().store.view().await?.delivery_counts().await?;
        say(&table(&counts));
        let count = |state| -> i64 { Lane::ALL.iter().filter_map(|lane| counts.get(&(*lane, state))).sum() };
        let done = Done::of(&self.world().counts().requests);
        let edits = counts.get(&(Lane::Edit, DeliveryState::Sent)).copied().unwrap_or_default();
        let posts = u64::try_from(count(DeliveryState::Sent) - edits)?.saturating_sub(done.others);
        let unfinished: i64 = [
            DeliveryState::Queued,
            DeliveryState::Sending,
            DeliveryState::Unconfirmed,
            DeliveryState::Failed,
            DeliveryState::Expired,
            DeliveryState::Held,
        ]
        .into_iter()
        .map(count)
        .sum();
        let (received, kinds) = (done.posts(), done.in_words());
        say(&format!("{received} posts stand in Telegram ({kinds}), {posts} in our books, {unfinished} not delivered"));
        let is_whole = unfinished == 0 && posts == received;
        Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// Plays for whoever watches, until Ctrl-C.
    async fn play_live(mut self) -> anyhow::Result<ExitCode> {
        let dial = self.world().dial().clone();
        let mut commands = dial.attach_conductor();
        let mut updates = self.world().update_posted();
        // One listener for the whole play: a Ctrl-C that comes while the bot is busy is heard afterwards.
        let mut interrupt = signal(SignalKind::interrupt())?;
        dial.play(1.0);
        say(&format!("open {}/  (Ctrl-C ends it)", self.sandbox.url()));
        let mut heard = Heard::default();
        loop {
            let next = self.settle().await?;
            dial.set_next_event(self.next_event(next));
            heard.tell_news(&self);
            let wait = real_wait(&dial, next);
            tokio::select! {
                _ = interrupt.recv() => break,
                command = commands.recv() => self.obey(command, next).await?,
                _ = updates.changed() => {}
                () = tokio::time::sleep(wait) => {}
            }
        }
        say("");
        self.report().await?;
        self.app.close().await;
        self.sandbox.stop().await;
        Ok(ExitCode::SUCCESS)
    }

    async fn obey(&mut self, command: Option<ClockCommand>, next: Option<DateTime<Utc>>) -> anyhow::Result<()> {
        let dial = self.world().dial().clone();
        let Some(command) = command else { return Ok(()) };
        match command {
            ClockCommand::Play { speed } => dial.play(speed),
            ClockCommand::Pause => dial.pause(),
            ClockCommand::Advance { seconds } => {
                let end = dial.now() + TimeDelta::seconds(i64::from(seconds));
                self.leap(&dial, end).await?;
            }
            ClockCommand::Until { at } => self.leap(&dial, at).await?,
            ClockCommand::NextEvent => {
                if let Some(next) = next {
                    self.leap(&dial, next).await?;
                }
            }
        }
        Ok(())
    }

    /// What the page announces: the schedule's next occasion, or whatever comes before it.
    fn next_event(&self, next: Option<DateTime<Utc>>) -> Option<NextEvent> {
        let at = next?;
        let occasion = self.app.next_occasion().filter(|(due, _)| *due == at).map(|(_, name)| name);
        let label = match occasion {
            Some(name) => name,
            None if self.scene.next() == next => "binding".to_owned(),
            None if self.month.next() == next => self.month.next_actor().unwrap_or_default().to_owned(),
            None if self.crowd.next() == next => "taps".to_owned(),
            None => "post".to_owned(),
        };
        Some(NextEvent { at, label })
    }

    /// Moves the clock ahead through everything that happens on the way, and lets it run on as before.
    async fn leap(&mut self, dial: &Dial, end: DateTime<Utc>) -> anyhow::Result<()> {
        let before = dial.state();
        dial.pause();
        self.play_until(end, |_| {}).await?;
        if before.playing {
            dial.play(before.speed);
        }
        Ok(())
    }
}

/// The next moment in real time at which the conductor has to look again.
fn real_wait(dial: &Dial, next: Option<DateTime<Utc>>) -> Duration {
    let state = dial.state();
    let (true, Some(next)) = (state.playing && state.speed > 0.0, next) else { return BEAT };
    let left = (next - state.now).to_std().unwrap_or_default();
    left.div_f64(state.speed).min(BEAT)
}

/// Puts everyone into the sandbox who is in no class.
fn enter<'c>(world: &World, players: &'c [Player]) -> anyhow::Result<Vec<(PersonId, &'c Player)>> {
    players.iter().map(|player| Ok((add(world, player)?, player))).collect()
}

fn add(world: &World, player: &Player) -> anyhow::Result<PersonId> {
    Ok(world.add_person(Person {
        id: None,
        name: player.name.clone(),
        username: player.username.clone(),
        language_code: Some(player.language_code.clone()),
        about: player.about.clone(),
    })?)
}

/// The real bot, on the sandbox instead of Telegram.
async fn open_app(sandbox: &Sandbox, folder: &Path) -> anyhow::Result<App> {
    std::fs::create_dir_all(folder).with_context(|| format!("making the folder {}", folder.display()))?;
    let file = folder.join("wuzha-demo.db");
    anyhow::ensure!(!file.exists(), "{} holds an earlier demo: name another folder, or remove it", file.display());
    let store = Store::open(&format!("sqlite:{}", file.display())).await?;
    let mut config = Config::read(&Source::embedded("demo.toml", include_str!("demo.toml")), &|_| None)?;
    config.database.proofs = Some(folder.join("wuzha-demo.proofs"));
    config.cases.key = Some(folder.join("wuzha-demo.case-key"));
    let telegram = Telegram::new(&sandbox.url(), sandbox.token(), None)?;
    let clock = Clock::of(DialTime(sandbox.world().dial().clone()));
    App::open(Parts { config, store, telegram, clock }).await
}

/// What stands in a chat of the bot's, the newest first.
fn of_bot(world: &World, chat: ChatId) -> impl Iterator<Item = MessageView> {
    world.messages(chat).into_iter().rev().filter(|message| message.from.is_bot && !message.deleted)
}

/// What was done in chats, by the requests that came in.
struct Done {
    /// What people got to read, by kind and the most frequent first.
    posts: Vec<(String, u64)>,
    /// Groups left and votes ended: deliveries of ours that nobody reads.
    others: u64,
}

impl Done {
    /// Whatever sends something that stays in a chat is a post.
    fn of(requests: &BTreeMap<Cow<'static, str>, u64>) -> Self {
        let kind = |method: &str| match method.strip_prefix("send")? {
            "ChatAction" => None,
            kind => Some(kind.to_lowercase()),
        };
        let mut posts: Vec<_> = requests.iter().filter_map(|(method, count)| Some((kind(method)?, *count))).collect();
        posts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let others = ["leaveChat", "stopPoll"].iter().filter_map(|method| requests.get(*method)).sum();
        Self { posts, others }
    }

    fn posts(&self) -> u64 {
        self.posts.iter().map(|(_, count)| count).sum()
    }

    fn in_words(&self) -> String {
        let words = |(kind, count): &(String, u64)| format!("{count} {kind}{}", if *count == 1 { "" } else { "s" });
        self.posts.iter().map(words).collect::<Vec<_>>().join(", ")
    }
}

/// What was already told of each group.
#[derive(Default)]
struct Heard {
    last: HashMap<ChatId, i64>,
}

impl Heard {
    /// Tells what is new in the groups, on the terminal and on the page.
    fn tell_news(&mut self, stage: &Stage) {
        let world = stage.world();
        for (name, group) in &stage.groups {
            let last = self.last.entry(*group).or_default();
            for message in world.messages_since(*group, *last) {
                *last = message.id;
                let time = message.date.with_timezone(&world.zone()).format("%m-%d %H:%M");
                let text = message.poll.as_ref().map_or(&message.text, |poll| &poll.question);
                let head = text.lines().next().unwrap_or_default();
                let line = match &message.service {
                    Some(service) => format!("{name}  [{service}]"),
                    None => format!("{name}  {}: {head}", message.from.name),
                };
                say(&format!("{time}  {line}"));
                // The page tells the time of each line itself.
                world.narrate(message.date, &line);
            }
        }
    }
}

/// A bar that counts days on a terminal, nothing elsewhere.
fn progress(days: u32) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} days, {elapsed}").expect("a valid template");
    ProgressBar::new(u64::from(days)).with_style(style)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_people_read_is_counted_by_kind() {
        let requests = [
            ("answerCallbackQuery", 9),
            ("editMessageText", 7),
            ("leaveChat", 1),
            ("sendChatAction", 5),
            ("sendDocument", 3),
            ("sendMessage", 40),
            ("sendPhoto", 1),
            ("sendPoll", 2),
            ("stopPoll", 2),
        ];
        let done = Done::of(&requests.map(|(method, count)| (Cow::Borrowed(method), count)).into());

        assert_eq!(done.posts(), 46);
        assert_eq!(done.in_words(), "40 messages, 3 documents, 2 polls, 1 photo");
        assert_eq!(done.others, 3);
    }
}
