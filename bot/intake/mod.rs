//! HEARING: every update is committed before it is acknowledged, and handled afterwards, once.
//!
//! ```text
//!  fetch ─▶ accept: keep, commit ─▶ (acknowledged by the next fetch)
//!                     │
//!                     ▼  the oldest that wait, up to 256
//!            count the attempt, commit ─▶ handle them together, commit ─▶ answer taps
//!                                           │ one breaks: all is undone
//!                                           └▶ handle each between marks, commit; the line of the one
//!                                              that breaks rests 1 s, 2 s, and then it is buried
//! ```
//!
//! A file that somebody sent is fetched and read before its update is handled. Meanwhile the rest of its chat waits,
//! and nobody else does.
//!
//! An update that ends the process has been counted before, so the next process tries it alone and
//! gives it up in the end. It holds up nobody but its own chat.

use std::any::Any;
use std::collections::{HashMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt as _;
use tokio::sync::{Mutex, Notify, Semaphore};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::channel::telegram::updates::{RawUpdate, Reader};
use crate::channel::{Channel, File, FileKind, Incoming, Toast, What};
use crate::dialogue::command::Command;
use crate::domain::delivery::backoff;
use crate::secret::vault::Vault;
use crate::service::import::{self, Brought};
use crate::service::{ServiceError, Services, Turn, item, meeting};
use crate::store::{NewUpdate, StoreError, Tx, WaitingUpdate};
use crate::{crash, dialogue};

mod counters;
mod files;
mod flood;
pub mod poll;
pub mod push;

pub use counters::{Counted, Counters};

use files::{Files, Purpose};
use flood::{Flood, Patience};
use push::Gathering;

/// Updates handled in one transaction.
const BATCH: usize = 256;

/// How often an update is tried.
const ATTEMPTS_MAX: i64 = 3;

/// Answers to taps that are under way at once: over a line of 50 ms, 5,000 a second.
const ANSWERS_UNDER_WAY: usize = 256;

/// Answers to taps that wait at most; more would be too late anyhow, for a tap lives for seconds.
const ANSWERS_MAX: usize = 10_000;

/// How long the answers that are under way are waited for at the end.
const FAREWELL: Duration = Duration::from_secs(2);

/// The longest wait after the database refused.
const DATABASE_REST_MAX: TimeDelta = TimeDelta::seconds(30);

/// How long the number of a handled update is remembered. Telegram repeats one for 24 hours at most
/// (Bot API, `getUpdates`).
const REMEMBER: TimeDelta = TimeDelta::days(7);

/// How often old numbers are forgotten.
const FORGET_EVERY: TimeDelta = TimeDelta::hours(1);

/// The intake, as everyone else holds it.
#[derive(Clone)]
pub struct Intake {
    shared: Arc<Shared>,
}

struct Shared {
    services: Arc<Services>,
    reader: Reader,
    channel: Arc<dyn Channel>,
    planned: Box<dyn Fn() + Send + Sync>,
    wake: Arc<Notify>,
    counters: Arc<Counters>,
    answering: Arc<Semaphore>,
    gathering: Gathering,
    desk: Mutex<Desk>,
}

/// What the one who handles updates has on the desk.
#[derive(Default)]
struct Desk {
    /// Updates whose attempt was counted and not made, because the database went away.
    counted: HashSet<i64>,
    /// Lines that rest after one of their updates broke, and until when.
    resting: HashMap<i64, DateTime<Utc>>,
    flood: Flood,
    answers: JoinSet<()>,
    files: Files,
    refusals_in_a_row: i64,
    forget_at: Option<DateTime<Utc>>,
}

/// An update, and how often it was really tried before.
struct Candidate {
    update: WaitingUpdate,
    tries: i64,
}

/// What one look at the inbox came to.
enum Step {
    /// So many updates were dealt with; there may be more.
    Did(usize),
    /// There is nothing to do before this moment.
    Idle(DateTime<Utc>),
}

/// An update as it was understood.
struct Heard<'a> {
    candidate: &'a Candidate,
    incoming: Incoming,
    patience: Patience,
    file: Option<Arc<Brought>>,
}

/// What became of a batch.
struct Handled<'a> {
    /// For each update that was handled, what to tell whoever tapped; `None` for one that was not.
    toasts: Vec<Option<Option<Toast>>>,
    /// The updates that broke something, and what.
    broken: Vec<(&'a Heard<'a>, String)>,
}

/// Why an update was not handled.
enum Trouble {
    /// The database is away: nothing happened, and it is nobody's fault.
    Passing(StoreError),
    /// This update breaks something.
    Lasting(String),
}

impl Intake {
    /// An intake that reads with `reader`, answers taps through `channel` and calls `planned`
    /// whenever something may have been planned.
    #[must_use]
    pub fn new(
        services: Arc<Services>,
        reader: Reader,
        channel: Arc<dyn Channel>,
        planned: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        let shared = Shared {
            services,
            reader,
            channel,
            planned: Box::new(planned),
            wake: Arc::default(),
            counters: Arc::default(),
            answering: Arc::new(Semaphore::new(ANSWERS_UNDER_WAY)),
            gathering: Gathering::default(),
            desk: Mutex::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// What happened since the start.
    #[must_use]
    pub fn counters(&self) -> &Counters {
        &self.shared.counters
    }

    /// Keeps updates and counts the new ones. Once this is `Ok`, they may be acknowledged. What people do in a group
    /// among themselves is counted too and not kept for a moment.
    ///
    /// # Errors
    /// When the database cannot: whether they were kept is then unknown, so they must come again.
    pub async fn accept(&self, updates: &[RawUpdate]) -> Result<u64, StoreError> {
        let Some(last) = updates.last() else { return Ok(0) };
        self.keep(updates, Some(last.id.saturating_add(1))).await
    }

    async fn keep(&self, updates: &[RawUpdate], next_fetch: Option<i64>) -> Result<u64, StoreError> {
        crash::point("intake.fetched");
        let is_ours = |update: &&RawUpdate| !self.shared.reader.is_none_of_ours(update);
        let vault = &self.shared.services.vault;
        // What somebody types may be private, and this is where it would lie in the open.
        let sealed: Vec<_> = updates
            .iter()
            .filter(is_ours)
            .map(|update| (update, vault.seal(update.raw.as_bytes(), &seal_purpose(update.id))))
            .collect();
        let kept: Vec<_> =
            sealed.iter().map(|(update, raw)| NewUpdate { id: update.id, line: update.line, raw }).collect();
        let dropped = (updates.len() - kept.len()) as u64;
        let mut tx = self.shared.services.store.begin().await?;
        let received = tx.keep_updates(&kept, self.shared.services.clock.now()).await?;
        if let Some(next) = next_fetch {
            tx.move_cursor(next).await?;
        }
        tx.commit().await?;
        crash::point("intake.stored");
        self.shared.counters.received(received);
        self.shared.counters.dropped(dropped);
        self.shared.wake.notify_one();
        Ok(received + dropped)
    }

    /// Deals with everything that can be dealt with at this moment, answers to taps included, and
    /// counts it.
    ///
    /// # Errors
    /// When the database cannot; what was not dealt with is still there.
    pub async fn drain(&self) -> Result<usize, StoreError> {
        let mut desk = self.shared.desk.lock().await;
        let mut dealt_with = 0;
        loop {
            match self.shared.step(&mut desk).await? {
                Step::Did(count) => dealt_with += count,
                Step::Idle(_) if desk.files.next_comes().await => {}
                Step::Idle(_) => break,
            }
        }
        while desk.answers.join_next().await.is_some() {}
        Ok(dealt_with)
    }

    /// When the first line that rests goes on; `None` while none does.
    pub async fn resting_until(&self) -> Option<DateTime<Utc>> {
        self.shared.desk.lock().await.resting.values().copied().min()
    }

    /// Deals with updates as they come, until `shutdown`.
    pub async fn run(&self, shutdown: CancellationToken) {
        let clock = &self.shared.services.clock;
        while !shutdown.is_cancelled() {
            let next = match self.shared.look(&mut *self.shared.desk.lock().await).await {
                Step::Did(_) => continue,
                Step::Idle(next) => next,
            };
            tokio::select! {
                () = self.shared.wake.notified() => {}
                () = clock.sleep_until(next) => {}
                () = shutdown.cancelled() => {}
            }
        }
        let mut desk = self.shared.desk.lock().await;
        let farewell = async { while desk.answers.join_next().await.is_some() {} };
        if tokio::time::timeout(FAREWELL, farewell).await.is_err() {
            tracing::debug!("some taps went unanswered at the end");
        }
    }
}

/// What an update is sealed for.
fn seal_purpose(id: i64) -> String {
    format!("update:{id}")
}

impl Shared {
    /// One step, and a growing rest after each in a row that the database refused.
    async fn look(&self, desk: &mut Desk) -> Step {
        let error = match self.step(desk).await {
            Ok(step) => {
                desk.refusals_in_a_row = 0;
                return step;
            }
            Err(error) => error,
        };
        desk.refusals_in_a_row += 1;
        tracing::error!(%error, "updates cannot be handled now; they are kept and tried again");
        Step::Idle(self.services.clock.now() + backoff(desk.refusals_in_a_row).min(DATABASE_REST_MAX))
    }

    /// Opens an update as it was kept. One from before updates were sealed is open.
    fn open(&self, update: &mut WaitingUpdate) {
        if !Vault::is_sealed(&update.raw) {
            return;
        }
        let opened = self.services.vault.open(&update.raw, &seal_purpose(update.id));
        match opened.and_then(|raw| String::from_utf8(raw.to_vec()).ok()) {
            Some(raw) => update.raw = raw,
            None => tracing::error!(
                update.id = update.id,
                "an update cannot be opened: the key file is another one; it is passed over"
            ),
        }
    }

    /// Deals with the next batch.
    async fn step(&self, desk: &mut Desk) -> Result<Step, StoreError> {
        let now = self.services.clock.now();
        while desk.answers.try_join_next().is_some() {}
        desk.resting.retain(|_, until| *until > now);
        let resting: Vec<_> = desk.resting.keys().copied().chain(desk.files.lines_that_wait()).collect();
        let waiting = self.services.store.view().await?.waiting_updates(&resting, BATCH).await?;
        if waiting.is_empty() {
            self.forget(desk, now).await?;
            return Ok(Step::Idle(desk.next_moment(now)));
        }
        // Only what is handled now: after a crash that is one at a time, with all others waiting behind it.
        let mut batch = desk.choose(waiting);
        batch.iter_mut().for_each(|candidate| self.open(&mut candidate.update));
        if let [Candidate { update, tries: ATTEMPTS_MAX.. }] = batch.as_slice() {
            self.bury(desk, update, "it ended the process", now).await?;
            return Ok(Step::Did(1));
        }
        let batch = self.send_for_files(desk, batch).await?;
        if batch.is_empty() {
            return Ok(Step::Did(0));
        }
        self.count(desk, &batch).await?;
        crash::point("intake.counted");
        match self.handle(desk, &batch, now).await {
            Ok(dealt_with) => Ok(Step::Did(dealt_with)),
            Err(error) => {
                if !error.may_pass() {
                    // Something in this batch breaks more than itself: each is tried alone from now on.
                    for candidate in &batch {
                        desk.counted.remove(&candidate.update.id);
                    }
                }
                Err(error)
            }
        }
    }

    /// Sends for the files of a batch, and leaves out whatever waits for one. An attempt that was counted before a
    /// file was read is counted even if reading it ends the process.
    async fn send_for_files(&self, desk: &mut Desk, batch: Vec<Candidate>) -> Result<Vec<Candidate>, StoreError> {
        let mut ready = Vec::with_capacity(batch.len());
        for candidate in batch {
            let WaitingUpdate { id, line, .. } = candidate.update;
            if desk.files.waits(line) {
                continue;
            }
            let file = if desk.files.has_come(id) { None } else { self.reader.file(&candidate.update.raw) };
            let wanted = match file {
                Some((sender, file)) if !sender.is_masked => {
                    self.purpose(sender.account, &file).await?.map(|purpose| (file, purpose))
                }
                Some(_) | None => None,
            };
            match wanted {
                Some((file, purpose)) => {
                    self.count(desk, std::slice::from_ref(&candidate)).await?;
                    desk.files.send_for(self, &candidate.update, file, purpose);
                }
                None => ready.push(candidate),
            }
        }
        Ok(ready)
    }

    /// What a file of `account` is good for; `None` for one that nobody waits for.
    async fn purpose(&self, account: i64, file: &File) -> Result<Option<Purpose>, StoreError> {
        let services = &self.services;
        let caption = file.caption.as_deref().and_then(|caption| Command::parse(caption, &services.text));
        let is_named = matches!(caption, Some(Command::Done(..)));
        if item::step::is_proof_welcome(services, account, is_named).await? {
            return Ok(Some(Purpose::Proof));
        }
        if meeting::photo::is_welcome(services, account).await? {
            return Ok(Some(Purpose::Photo));
        }
        let may_be_a_list = file.kind == FileKind::Document && import::is_welcome(services, account).await?;
        Ok(may_be_a_list.then_some(Purpose::List))
    }

    async fn count(&self, desk: &mut Desk, batch: &[Candidate]) -> Result<(), StoreError> {
        let uncounted: Vec<_> =
            batch.iter().map(|candidate| candidate.update.id).filter(|id| !desk.counted.contains(id)).collect();
        if uncounted.is_empty() {
            return Ok(());
        }
        let mut tx = self.services.store.begin().await?;
        tx.count_attempts(&uncounted).await?;
        tx.commit().await?;
        desk.counted.extend(uncounted);
        Ok(())
    }

    async fn handle(&self, desk: &mut Desk, batch: &[Candidate], now: DateTime<Utc>) -> Result<usize, StoreError> {
        let heard: Vec<_> = batch.iter().map(|candidate| self.read(desk, candidate, now)).collect();
        let together = if heard.len() > 1 { self.handle_together(&heard, now).await? } else { None };
        let handled = match together {
            Some(handled) => handled,
            None => self.handle_each(&heard, now).await?,
        };
        crash::point("intake.committed");

        (self.planned)();
        let Handled { toasts, broken } = handled;
        let done = toasts.iter().flatten().count();
        self.counters.handled(done as u64);
        for (heard, toast) in heard.iter().zip(toasts) {
            let Some(toast) = toast else { continue };
            desk.counted.remove(&heard.candidate.update.id);
            desk.files.forget(heard.candidate.update.id);
            match &heard.incoming.what {
                What::Unused(_) => self.counters.unused(),
                What::Unknown => self.counters.unknown(),
                What::Tap(tap) => self.answer(desk, tap.id.clone(), toast),
                What::Text(_)
                | What::Forwarded(_)
                | What::File(_)
                | What::Standing { .. }
                | What::Joined(_)
                | What::Votes(_)
                | What::Voted { .. }
                | What::MovedTo(_)
                | What::MovedFrom(_) => {}
            }
        }
        for (heard, why) in &broken {
            self.set_aside(desk, heard.candidate, why, now).await?;
        }
        Ok(done + broken.len())
    }

    fn read<'a>(&self, desk: &mut Desk, candidate: &'a Candidate, now: DateTime<Utc>) -> Heard<'a> {
        let incoming = self.reader.read(&candidate.update.raw);
        let patience = patience(&mut desk.flood, &incoming, now);
        Heard { candidate, incoming, patience, file: desk.files.brought(candidate.update.id) }
    }

    /// Handles all of them, or none if one of them breaks. This is the common case, without the cost
    /// of marks.
    async fn handle_together<'a>(
        &self,
        heard: &'a [Heard<'a>],
        now: DateTime<Utc>,
    ) -> Result<Option<Handled<'a>>, StoreError> {
        let mut tx = self.services.store.begin().await?;
        let mut toasts = Vec::with_capacity(heard.len());
        for heard in heard {
            match self.attempt(&mut tx, heard, now).await {
                Ok(toast) => toasts.push(Some(toast)),
                Err(Trouble::Passing(error)) => return Err(error),
                Err(Trouble::Lasting(_)) => return Ok(None),
            }
        }
        self.finish(tx, heard.iter(), now).await?;
        Ok(Some(Handled { toasts, broken: Vec::new() }))
    }

    /// Handles each of them between marks, so that what one breaks is only its own. What follows it in
    /// its line is left for later.
    async fn handle_each<'a>(&self, heard: &'a [Heard<'a>], now: DateTime<Utc>) -> Result<Handled<'a>, StoreError> {
        let mut tx = self.services.store.begin().await?;
        let mut handled = Handled { toasts: Vec::with_capacity(heard.len()), broken: Vec::new() };
        for heard in heard {
            if handled.broken.iter().any(|(first, _)| first.candidate.update.line == heard.candidate.update.line) {
                handled.toasts.push(None);
                continue;
            }
            tx.mark().await?;
            match self.attempt(&mut tx, heard, now).await {
                Ok(toast) => {
                    tx.keep_since_mark().await?;
                    handled.toasts.push(Some(toast));
                }
                Err(Trouble::Passing(error)) => return Err(error),
                Err(Trouble::Lasting(why)) => {
                    tx.undo_to_mark().await?;
                    handled.toasts.push(None);
                    handled.broken.push((heard, why));
                }
            }
        }
        let done = heard.iter().zip(&handled.toasts).filter(|(_, toast)| toast.is_some()).map(|(heard, _)| heard);
        self.finish(tx, done, now).await?;
        Ok(handled)
    }

    async fn finish<'a>(
        &self,
        mut tx: Tx,
        done: impl Iterator<Item = &'a Heard<'a>>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let done: Vec<_> = done.map(|heard| heard.candidate.update.id).collect();
        tx.finish_updates(&done, now).await?;
        crash::point("intake.handled");
        tx.commit().await
    }

    /// Works out what follows from one update, and survives it.
    async fn attempt(&self, tx: &mut Tx, heard: &Heard<'_>, now: DateTime<Utc>) -> Result<Option<Toast>, Trouble> {
        match AssertUnwindSafe(self.work(tx, heard, now)).catch_unwind().await {
            Ok(Ok(toast)) => Ok(toast),
            Ok(Err(error)) if error.may_pass() => Err(Trouble::Passing(error)),
            Ok(Err(error)) => Err(Trouble::Lasting(error.to_string())),
            Err(panic) => Err(Trouble::Lasting(format!("panic: {}", words_of(panic.as_ref())))),
        }
    }

    async fn work(&self, tx: &mut Tx, heard: &Heard<'_>, now: DateTime<Utc>) -> Result<Option<Toast>, StoreError> {
        let Heard { candidate, incoming, patience, file } = heard;
        crash::taste(&candidate.update.raw);
        let mut turn = self.turn(tx, candidate.update.id, incoming, now);
        turn.file.clone_from(file);
        let said = match patience {
            Patience::Enough => dialogue::hear(&mut turn, incoming).await,
            Patience::JustLost => dialogue::slow_down(&mut turn, incoming).await.map(|()| None).map_err(Into::into),
            Patience::Lost => Ok(None),
        };
        match said {
            Ok(toast) => Ok(toast),
            Err(ServiceError::Broken(error)) => Err(error),
            // A use case refuses before it writes, so there is nothing to take back.
            Err(ServiceError::Refused(refusal)) => {
                let why = refusal.name();
                tracing::debug!(update.id = candidate.update.id, why, "refused");
                dialogue::refuse(&mut turn, incoming, &refusal).await
            }
        }
    }

    fn turn<'a>(&'a self, tx: &'a mut Tx, update: i64, incoming: &Incoming, now: DateTime<Utc>) -> Turn<'a> {
        let mut turn = Turn::new(&self.services, tx, now, format!("reply:{update}"));
        turn.asked_at = incoming.sent_at.map_or(now, |at| at.min(now));
        turn
    }

    /// Lets the line of an update that broke rest, or gives the update up.
    async fn set_aside(
        &self,
        desk: &mut Desk,
        Candidate { update, tries }: &Candidate,
        why: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let attempts = tries + 1;
        desk.counted.remove(&update.id);
        if attempts < ATTEMPTS_MAX {
            tracing::warn!(
                update.id = update.id,
                attempts,
                why,
                "an update could not be handled; it will be tried again"
            );
            desk.resting.insert(update.line, now + backoff(attempts));
            return Ok(());
        }
        self.bury(desk, update, why, now).await
    }

    /// Gives an update up and apologises to whoever sent it.
    async fn bury(
        &self,
        desk: &mut Desk,
        update: &WaitingUpdate,
        why: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let incoming = self.reader.read(&update.raw);
        let mut tx = self.services.store.begin().await?;
        tx.bury_update(update.id, why, now).await?;
        tx.mark().await?;
        let code = format!("u{}", update.id);
        let mut turn = self.turn(&mut tx, update.id, &incoming, now);
        let apology = AssertUnwindSafe(dialogue::apologise(&mut turn, &incoming, &code)).catch_unwind().await;
        let toast = match apology {
            Ok(Ok(toast)) => {
                tx.keep_since_mark().await?;
                toast
            }
            // What broke the update may break the apology too; giving it up comes first.
            Ok(Err(_)) | Err(_) => {
                tx.undo_to_mark().await?;
                None
            }
        };
        tx.commit().await?;
        desk.counted.remove(&update.id);
        desk.files.forget(update.id);
        tracing::error!(update.id = update.id, error.code = code, why, "an update was given up; see `wuzha inbox`");
        self.counters.buried();
        (self.planned)();
        if let What::Tap(tap) = incoming.what {
            self.answer(desk, tap.id, toast);
        }
        Ok(())
    }

    /// Answers a tap beside everything else, as well as it goes. It is answered even without a toast,
    /// or its button would seem stuck.
    fn answer(&self, desk: &mut Desk, tap: String, toast: Option<Toast>) {
        if desk.answers.len() >= ANSWERS_MAX {
            return;
        }
        let (channel, counters, answering) =
            (Arc::clone(&self.channel), Arc::clone(&self.counters), Arc::clone(&self.answering));
        desk.answers.spawn(async move {
            let Ok(_turn) = answering.acquire_owned().await else { return };
            channel.answer_tap(&tap, toast.as_ref()).await;
            counters.toast();
        });
    }

    /// Forgets the numbers of old updates, now and then.
    async fn forget(&self, desk: &mut Desk, now: DateTime<Utc>) -> Result<(), StoreError> {
        if desk.forget_at.is_some_and(|at| now < at && at <= now + FORGET_EVERY) {
            return Ok(());
        }
        let mut tx = self.services.store.begin().await?;
        tx.prune_updates(now - REMEMBER).await?;
        tx.commit().await?;
        desk.forget_at = Some(now + FORGET_EVERY);
        Ok(())
    }
}

impl Desk {
    /// The updates to handle together: the oldest alone if it was tried before, else all up to the
    /// next such one.
    fn choose(&self, waiting: Vec<WaitingUpdate>) -> Vec<Candidate> {
        let mut batch: Vec<_> = waiting.into_iter().map(|update| self.candidate(update)).collect();
        if let Some(first) = batch.iter().position(|candidate| candidate.tries > 0) {
            batch.truncate(first.max(1));
        }
        batch
    }

    fn candidate(&self, update: WaitingUpdate) -> Candidate {
        let tries = update.attempt - i64::from(self.counted.contains(&update.id));
        Candidate { update, tries }
    }

    fn next_moment(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.resting.values().copied().min().unwrap_or(now + FORGET_EVERY)
    }
}

/// Commands are counted by person; whoever hides behind a mask is counted by chat.
fn patience(flood: &mut Flood, incoming: &Incoming, now: DateTime<Utc>) -> Patience {
    match (&incoming.what, &incoming.sender, incoming.place) {
        (What::Text(_) | What::Forwarded(_) | What::File(_), Some(sender), Some(place)) => {
            let who = if sender.is_masked { place.address.chat } else { sender.account };
            flood.count(who, now)
        }
        _ => Patience::Enough,
    }
}

fn words_of(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without words")
}
