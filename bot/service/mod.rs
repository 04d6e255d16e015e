//! USE CASES: one function, one story: load, decide, save, say.
//!
//! A function here works within the transaction of whoever calls it, through a [`Turn`]. It can say
//! things only by planning deliveries in that transaction, so nothing is said that did not happen,
//! and nothing happens that goes unsaid. There is no network here. A use case refuses before it
//! writes, for a refusal takes nothing back.
//!
//! To add one: a file here; its `Action` with a row in `domain/access.rs`; its `Refusal`s; its arm in
//! `dialogue/mod.rs`; a story in `tests/stories/`.

use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::clock::Clock;
use crate::domain::burden::Budget;
use crate::domain::calendar::QuietHours;
use crate::domain::campus::Bilingual;
use crate::domain::chat::Chat;
use crate::domain::check::Words;
use crate::domain::delivery::{self, Act, ChatId, DeliveryId, Lane, MenuEntry, Message, NewDelivery, Press};
use crate::domain::drip::Course;
use crate::domain::listing::Row;
use crate::domain::poll::Poll;
use crate::domain::refusal::Refusal;
use crate::domain::retention::Retention;
use crate::domain::role::Scope;
use crate::domain::roleplay::Stage;
use crate::domain::tip::Library;
use crate::plan::Book;
use crate::secret::Key;
use crate::secret::vault::Vault;
use crate::store::{Proofs, Store, StoreError, Tx};
use crate::text::{Html, Locale, Plain, Text};

pub mod ack;
pub mod actor;
pub mod alert;
pub mod burden;
pub mod attest;
pub mod aware;
pub mod badge;
pub mod button;
pub mod campaign;
pub mod check;
pub mod case;
pub mod checkpoint;
pub mod class;
pub mod class_move;
pub mod class_quiz;
pub mod contact;
pub mod contest;
pub mod drip;
pub mod roleplay;
pub mod doubt;
mod drawing;
pub mod group;
pub mod help;
pub mod identity;
pub mod import;
pub mod item;
pub mod kit;
pub mod language;
pub mod ledger;
pub mod lookalike;
pub mod notice;
pub mod meeting;
pub mod orphan;
pub mod paging;
pub mod personal;
pub mod pledge;
pub mod quiet;
pub mod question;
pub mod quiz;
pub mod renewal;
pub mod retention;
pub mod review;
pub mod role;
pub mod roll;
pub mod roster;
mod slot;
pub mod sos;
pub mod subscription;
pub mod support;
pub mod term;
pub mod tip;
pub mod unbound;
pub mod verify;
pub mod words;

pub use actor::Actor;

/// How long an answer to a command is of use. After a long outage people get no flood of answers to
/// what they asked long ago.
const ANSWER_LIFE: TimeDelta = TimeDelta::minutes(10);

/// What every use case works with.
#[derive(Debug)]
pub struct Services {
    /// The database.
    pub store: Store,
    /// The words.
    pub text: Text,
    /// The time.
    pub clock: Clock,
    /// What our buttons are marked with.
    pub key: Key,
    /// What student numbers are hashed with.
    pub roster_key: Key,
    /// What private parts of cases, and updates that wait, are sealed with.
    pub vault: Vault,
    /// What the codes below posts and on badges are made with. It lies outside of the database.
    pub codes: Key,
    /// Every tip there is.
    pub library: Library,
    /// Every question there is, those that staff write too.
    pub banks: question::Banks,
    /// Every scenario of the role-play.
    pub stage: Stage,
    /// What the days of the short course bring.
    pub course: Course,
    /// By which words a message is told that somebody forwards.
    pub words: Words,
    /// The plan and the calendars it is carried out by.
    pub book: Book,
    /// Files that prove something.
    pub proofs: Proofs,
    /// What the operator decided.
    pub settings: Settings,
}

/// What the operator decided, as far as people in chats notice it.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The plan's campuses, by their ids.
    pub campuses: Vec<(String, Bilingual)>,
    /// The plan's departments, by their ids.
    pub departments: Vec<(String, Bilingual)>,
    /// The titles of the plan's items, by their ids.
    pub items: Vec<(String, Bilingual)>,
    /// Our name in the messenger, without the `@`.
    pub bot_username: String,
    /// Who runs the bot.
    pub office: Bilingual,
    /// Where to ask whether it is genuine.
    pub contact: Bilingual,
    /// The zone in which moments are told.
    pub zone: Tz,
    /// When tips are usually posted.
    pub posts_at: NaiveTime,
    /// When ordinary tips are not posted.
    pub quiet_hours: QuietHours,
    /// The languages for groups of which nothing is known yet.
    pub languages: Vec<Locale>,
    /// How long things are kept.
    pub retention: Retention,
    /// What a class may be asked in a week.
    pub budget: Budget,
}

impl Settings {
    /// What people call a place; `None` for everywhere. An id that the plan has no more is its own name.
    #[must_use]
    pub fn place(&self, scope: &Scope) -> Option<Bilingual> {
        let own = |name: &String| Bilingual { zh: name.clone(), en: name.clone() };
        let named = |names: &[(String, Bilingual)], id: &String| {
            names.iter().find(|(known, _)| known == id).map_or_else(|| own(id), |(_, name)| name.clone())
        };
        match scope {
            Scope::Everything => None,
            Scope::Campus(id) => Some(named(&self.campuses, id)),
            Scope::College { college, .. } => Some(own(college)),
            Scope::Class { class, .. } => Some(own(class)),
            Scope::Department(id) => Some(named(&self.departments, id)),
            Scope::Language(tag) => Some(own(tag)),
        }
    }

    /// The first moment at which the wall clock shows `local`; `None` when it is set past that.
    #[must_use]
    pub fn moment(&self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        local.and_local_timezone(self.zone).earliest().map(|moment| moment.to_utc())
    }

    /// The first moment from `moment` on that is not quiet for everybody.
    #[must_use]
    pub fn opening(&self, moment: DateTime<Utc>) -> DateTime<Utc> {
        let local = self.local(moment);
        let opening = self.quiet_hours.next_opening(local);
        if opening == local { moment } else { self.moment(opening).unwrap_or(moment) }
    }

    /// The wall clock at `moment`.
    #[must_use]
    pub fn local(&self, moment: DateTime<Utc>) -> NaiveDateTime {
        moment.with_timezone(&self.zone).naive_local()
    }
}

/// Why a use case stopped.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// A "no" for the person who asked.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// Our or the machine's trouble.
    #[error(transparent)]
    Broken(#[from] StoreError),
}

/// Our or the machine's trouble.
pub type Broken = StoreError;

/// What a use case gives.
pub type Result<T, E = ServiceError> = std::result::Result<T, E>;

/// One thing that happened, while its consequences are worked out in one transaction.
#[derive(Debug)]
pub struct Turn<'a> {
    /// What use cases work with.
    pub services: &'a Services,
    /// The transaction.
    pub tx: &'a mut Tx,
    /// The present moment, the same throughout.
    pub now: DateTime<Utc>,
    /// When it happened, as far as we know.
    pub asked_at: DateTime<Utc>,
    /// What is in the file that somebody sent. It was fetched and read before the transaction began.
    pub file: Option<Arc<import::Brought>>,
    /// What makes its answers the same when they are planned again (`reply:<update>`).
    cause: String,
    said: u32,
}

impl<'a> Turn<'a> {
    /// Begins with nothing said. Two turns of one `cause` say the same things only once.
    #[must_use]
    pub fn new(services: &'a Services, tx: &'a mut Tx, now: DateTime<Utc>, cause: String) -> Self {
        Self { services, tx, now, asked_at: now, file: None, cause, said: 0 }
    }

    /// The rows of the list that somebody sent; `None` when they sent none.
    #[must_use]
    pub fn rows(&self) -> Option<Vec<Row>> {
        match self.file.as_deref() {
            Some(Ok(import::Content::List(rows))) => Some(rows.clone()),
            _ => None,
        }
    }

    /// Answers what was just asked. An answer that cannot leave soon is of no use any more.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer(&mut self, chat: ChatId, kind: &'static str, message: Message) -> Result<(), StoreError> {
        let key = self.next_key();
        self.plan(key, chat, Lane::Reply, kind, Act::Post(message), self.answer_end()).await.map(drop)
    }

    /// Answers with a file or a picture.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer_with(
        &mut self,
        chat: ChatId,
        kind: &'static str,
        file: impl Into<Act>,
    ) -> Result<(), StoreError> {
        let key = self.next_key();
        self.plan(key, chat, Lane::Reply, kind, file.into(), self.answer_end()).await.map(drop)
    }

    /// The same, at most once on a day: for what somebody writes who needs no answer each time.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer_once_a_day(
        &mut self,
        chat: ChatId,
        kind: &'static str,
        message: Message,
    ) -> Result<(), StoreError> {
        let key = format!("{kind}:{}:{}", chat.0, self.services.settings.local(self.now).date());
        self.plan(key, chat, Lane::Reply, kind, Act::Post(message), self.answer_end()).await.map(drop)
    }

    /// Answers with a file that is about something, at most once within a minute of the clock, and tells whether it was
    /// this time: for a file that somebody may ask for with an impatient finger.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer_once_a_minute(
        &mut self,
        chat: ChatId,
        kind: &'static str,
        about: &str,
        file: impl Into<Act>,
    ) -> Result<bool, StoreError> {
        let key = format!("{kind}:{about}:{}:{}", chat.0, self.now.timestamp().div_euclid(60));
        let (_, is_new) = self.plan(key, chat, Lane::Reply, kind, file.into(), self.answer_end()).await?;
        Ok(is_new)
    }

    /// Says something that matters however late it comes. In a class's group it has a code.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn say(&mut self, chat: ChatId, kind: &'static str, act: Act) -> Result<(), StoreError> {
        let key = self.next_key();
        let delivery = self.delivery(key, chat, Lane::Reply, kind, act, None).await?;
        verify::publish_one(self, delivery, None).await.map(drop)
    }

    /// Says something that matters however late it comes, in a lane of the caller's choice, and gives the number of the
    /// delivery; `None` when it was said before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn post_card(
        &mut self,
        lane: Lane,
        chat: ChatId,
        kind: &'static str,
        message: Message,
    ) -> Result<Option<DeliveryId>, StoreError> {
        let key = self.next_key();
        let (delivery, is_new) = self.plan(key, chat, lane, kind, Act::Post(message), None).await?;
        Ok(is_new.then_some(delivery))
    }

    /// Says something that can wait until nobody who reads it wants quiet.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn remind(&mut self, chat: ChatId, kind: &'static str, message: Message) -> Result<(), StoreError> {
        let key = self.next_key();
        self.plan(key, chat, Lane::Reminder, kind, Act::Post(message), None).await.map(drop)
    }

    /// Says something at a moment to come, once nobody who reads it wants quiet, and not any more when it is over, in the
    /// name of an office or of the task-force office. It is planned once for each key, and can be called off by its
    /// broadcast.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn post_at(
        &mut self,
        (key, broadcast): (String, String),
        chat: ChatId,
        (kind, act): (&'static str, Act),
        (at, until): (DateTime<Utc>, DateTime<Utc>),
        office: Option<&Scope>,
    ) -> Result<(), StoreError> {
        let delivery = NewDelivery {
            id: self.tx.new_delivery_ids(1).await?,
            key,
            chat,
            lane: Lane::Reminder,
            kind,
            broadcast: Some(broadcast),
            variant: None,
            act,
            not_before: self.services.settings.opening(at.max(self.now)),
            expires_at: Some(until),
            keeps_quiet: true,
            repeat_of: None,
        };
        verify::publish_one(self, delivery, office).await.map(drop)
    }

    /// Puts another body in place of a message of ours; the code below a post stays.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn rewrite(
        &mut self,
        chat: ChatId,
        kind: &'static str,
        message: i64,
        body: Message,
    ) -> Result<(), StoreError> {
        let key = self.next_key();
        let body = verify::resigned(self, chat, message, body).await?;
        self.plan(key, chat, Lane::Edit, kind, Act::Edit { message, body }, None).await.map(drop)
    }

    /// Offers commands in a chat's menu. Doing it again changes nothing, so it goes with the edits.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn offer_menu(&mut self, chat: ChatId, entries: Vec<MenuEntry>) -> Result<(), StoreError> {
        let key = self.next_key();
        self.plan(key, chat, Lane::Edit, "menu", Act::Menu(entries), None).await.map(drop)
    }

    /// Asks a group something that it votes on, in the name of an office, and gives the number of the delivery. What
    /// cannot be asked soon is of no use any more.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ask(
        &mut self,
        chat: ChatId,
        kind: &'static str,
        poll: Poll,
        office: &Scope,
    ) -> Result<DeliveryId, StoreError> {
        let key = self.next_key();
        let delivery = self.delivery(key, chat, Lane::Reply, kind, poll.into(), self.answer_end()).await?;
        let id = delivery.id;
        verify::publish_one(self, delivery, Some(office)).await?;
        Ok(id)
    }

    /// Closes a poll of ours. It waits in the lane of what is asked next, so that it is closed before that is there.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn close_poll(&mut self, chat: ChatId, message: i64) -> Result<(), StoreError> {
        let key = self.next_key();
        self.plan(key, chat, Lane::Reply, "poll_close", Act::ClosePoll { message }, None).await.map(drop)
    }

    fn next_key(&mut self) -> String {
        self.said += 1;
        format!("{}:{}", self.cause, self.said)
    }

    fn answer_end(&self) -> Option<DateTime<Utc>> {
        Some(self.asked_at + ANSWER_LIFE)
    }

    /// Plans a delivery unless its key was planned before. Gives its number, and whether it is new.
    async fn plan(
        &mut self,
        key: String,
        chat: ChatId,
        lane: Lane,
        kind: &'static str,
        act: Act,
        expires_at: Option<DateTime<Utc>>,
    ) -> Result<(DeliveryId, bool), StoreError> {
        let delivery = self.delivery(key, chat, lane, kind, act, expires_at).await?;
        let id = delivery.id;
        let is_new = self.tx.plan(&[delivery], self.now).await? > 0;
        Ok((id, is_new))
    }

    async fn delivery(
        &mut self,
        key: String,
        chat: ChatId,
        lane: Lane,
        kind: &'static str,
        act: Act,
        expires_at: Option<DateTime<Utc>>,
    ) -> Result<NewDelivery, StoreError> {
        let keeps_quiet = lane == Lane::Reminder;
        Ok(NewDelivery {
            id: self.tx.new_delivery_ids(1).await?,
            key,
            chat,
            lane,
            kind,
            broadcast: None,
            variant: None,
            act,
            not_before: if keeps_quiet { self.services.settings.opening(self.now) } else { self.now },
            expires_at,
            keeps_quiet,
            repeat_of: None,
        })
    }

    /// The languages a chat is spoken to in.
    #[must_use]
    pub fn languages(&self, chat: &Chat) -> Vec<Locale> {
        match chat.languages() {
            Some(languages) => self.services.text.locales_of(&languages),
            None => self.services.settings.languages.clone(),
        }
    }
}

/// A body without buttons.
fn plain(html: Html) -> Message {
    Message { html: html.into_string(), ..Message::default() }
}

/// A button that comes back to us, for one chat only.
fn key(services: &Services, chat: ChatId, label: Plain, button: &button::Button) -> delivery::Button {
    delivery::Button { label: label.into_string(), press: Press::Callback(button.sign(&services.key, chat)) }
}
