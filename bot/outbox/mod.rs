//! SAYING: claim → pace → send → settle. The one mouth of the bot.
//!
//! One task owns the whole state. Each of its steps is at most one transaction that settles what was
//! answered since the last and claims what may leave now; requests leave only after that commit. So
//! a crash leaves at most the claimed deliveries in doubt, and a busy broadcast shares one disk
//! flush between many messages.
//!
//! The engine knows no language and no rule of the campaign: bodies were frozen when they were
//! planned, and every attempt of a delivery is the same byte for byte.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;

use crate::channel::Channel;
use crate::clock::{Clock, Stopwatch};
use crate::crash;
use crate::domain::calendar::{self, QuietHours};
use crate::domain::delivery::{Act, Address, ChatId, DeliveryId, DeliveryState, Lane, Outcome, settle};
use crate::domain::ledger::{By, Fact, NewEntry};
use crate::domain::role::Scope;
use crate::store::{Claimed, Head, Settled, Store, StoreError, Tx};

mod breaker;
mod counters;
mod pacer;

pub use counters::Counters;
pub use pacer::Pace;

use breaker::Breaker;
use pacer::Pacer;

/// Heads are loaded when fewer than this many are ready.
const READY_LOW: usize = 256;

/// How many heads a load brings beyond those that wait for their chat.
const LOAD: usize = 1024;

/// Real time between two loads while something is still ready.
const LOAD_GAP: Duration = Duration::from_millis(50);

/// Deliveries claimed in one transaction, at most.
const CLAIM_MAX: usize = 256;

/// With this many requests under way, answers are gathered for a moment before they are settled.
const BUSY: usize = 16;

/// How long answers are gathered.
const GATHER: Duration = Duration::from_millis(3);

/// How often the database is looked at for what another process planned (`wuzha outbox …`).
const LOOK: TimeDelta = TimeDelta::seconds(2);

/// How long the engine rests after the database refused.
const DATABASE_REST: TimeDelta = TimeDelta::seconds(1);

/// So many groups may refuse a broadcast's body before the rest of it is stopped.
const BAD_BODIES_MAX: usize = 3;

/// Of bodies that no chat has accepted yet, so many of a broadcast are under way at once. With
/// [`BAD_BODIES_MAX`] this bounds how many groups a bad template reaches: 3 refusals and 2 under way.
const UNPROVEN_MAX: usize = 3;

/// Pauses asked for by so many chats within [`GLOBAL_WITHIN`] are meant for the whole bot.
const GLOBAL_CHATS: usize = 3;

/// See [`GLOBAL_CHATS`].
const GLOBAL_WITHIN: TimeDelta = TimeDelta::seconds(2);

/// A pause longer than this is never about one chat's rate.
const GLOBAL_PAUSE: TimeDelta = TimeDelta::seconds(60);

/// When chats are left in peace.
#[derive(Clone, Copy, Debug)]
pub struct Quiet {
    /// The hours.
    pub hours: QuietHours,
    /// Whose wall clock they are on.
    pub zone: Tz,
}

impl Quiet {
    /// The first moment from `now` on that is quiet neither for everybody nor for somebody with hours of their `own`.
    fn open_from(&self, own: Option<QuietHours>, now: DateTime<Utc>) -> DateTime<Utc> {
        let local = now.with_timezone(&self.zone).naive_local();
        let all: Vec<_> = std::iter::once(self.hours).chain(own).collect();
        match calendar::first_opening(&all, local) {
            Some(opening) if opening == local => now,
            // An opening inside a clock change is an hour off at worst, once a year and never in China.
            Some(opening) => {
                opening.and_local_timezone(self.zone).earliest().map_or(now + TimeDelta::hours(1), |at| at.to_utc())
            }
            // Whoever wants quiet all day long is looked at again tomorrow: they may think better of it.
            None => now + TimeDelta::days(1),
        }
    }
}

/// The outbox, as everyone else holds it.
#[derive(Clone)]
pub struct Outbox {
    shared: Arc<Shared>,
}

struct Shared {
    store: Store,
    channel: Arc<dyn Channel>,
    clock: Clock,
    pace: Pace,
    quiet: Option<Quiet>,
    wake: Notify,
    counters: Counters,
}

impl Outbox {
    /// An outbox over `store` that speaks through `channel`.
    #[must_use]
    pub fn new(store: Store, channel: Arc<dyn Channel>, clock: Clock, pace: Pace, quiet: Option<Quiet>) -> Self {
        let shared = Shared { store, channel, clock, pace, quiet, wake: Notify::new(), counters: Counters::default() };
        Self { shared: Arc::new(shared) }
    }

    /// Says that something was planned.
    pub fn wake(&self) {
        self.shared.wake.notify_one();
    }

    /// What happened since the start.
    #[must_use]
    pub fn counters(&self) -> &Counters {
        &self.shared.counters
    }

    /// The engine, after it has taken over what an earlier process left behind. There must be one.
    ///
    /// # Errors
    /// When the database cannot be read or written.
    pub async fn engine(&self) -> Result<Engine, StoreError> {
        Engine::new(Arc::clone(&self.shared)).await
    }
}

/// Sends what is planned.
pub struct Engine {
    shared: Arc<Shared>,
    pacer: Pacer,
    breaker: Breaker,
    is_probing: bool,
    /// Heads that may leave as far as their chat is concerned, best first.
    ready: BTreeMap<(Lane, DeliveryId), Head>,
    /// Heads whose chat must rest until a moment.
    parked: BTreeMap<(DateTime<Utc>, DeliveryId), Head>,
    in_flight: HashMap<ChatId, Flight>,
    broadcasts: HashMap<String, Broadcast>,
    events: mpsc::UnboundedReceiver<Event>,
    report: mpsc::UnboundedSender<Event>,
    unsettled: Vec<Answer>,
    pauses: VecDeque<(DateTime<Utc>, ChatId)>,
    gate_shut_until: DateTime<Utc>,
    /// A chat may have more to get than was loaded; looked at when little is ready.
    is_stale: bool,
    /// Something new was planned, which may overtake what is ready.
    is_woken: bool,
    last_load: Option<Stopwatch>,
    next_load: Option<DateTime<Utc>>,
    last_expiry: Option<DateTime<Utc>>,
    /// A claim's commit failed without saying whether it was made.
    has_doubtful_claims: bool,
}

/// A request under way.
struct Flight {
    broadcast: Option<(String, Option<String>)>,
}

/// What is known of a broadcast's bodies.
#[derive(Default)]
struct Broadcast {
    proven: HashSet<Option<String>>,
    refused_by: HashSet<ChatId>,
    unproven_in_flight: usize,
}

enum Event {
    Answered(Box<Answer>),
    Probed(bool),
}

/// The end of an attempt.
struct Answer {
    head: Head,
    attempt: i64,
    act: Act,
    outcome: Outcome,
    latency: Duration,
}

/// What a step leaves to wait for.
struct Next {
    /// Whether requests are under way.
    is_awaiting: bool,
    /// When there is something to do even if nobody answers.
    moment: Option<DateTime<Utc>>,
}

impl Engine {
    async fn new(shared: Arc<Shared>) -> Result<Self, StoreError> {
        let now = shared.clock.now();
        let mut tx = shared.store.begin().await?;
        let adopted = tx.adopt_abandoned_claims(now).await?;
        let recent = tx.recent_sends(now - TimeDelta::minutes(1).max(shared.pace.group_spacing)).await?;
        let gate_shut_until = tx.gate_shut_until().await?;
        tx.commit().await?;
        if adopted > 0 {
            tracing::warn!(
                deliveries = adopted,
                "an earlier process ended while these were being sent; see `wuzha outbox unconfirmed`"
            );
        }

        let mut pacer = Pacer::new(shared.pace.clone());
        for send in recent {
            pacer.remember(send.chat, send.lane, send.at);
        }
        let (report, events) = mpsc::unbounded_channel();
        Ok(Self {
            shared,
            pacer,
            breaker: Breaker::default(),
            is_probing: false,
            ready: BTreeMap::new(),
            parked: BTreeMap::new(),
            in_flight: HashMap::new(),
            broadcasts: HashMap::new(),
            events,
            report,
            unsettled: Vec::new(),
            pauses: VecDeque::new(),
            gate_shut_until,
            is_stale: false,
            is_woken: true,
            last_load: None,
            next_load: None,
            last_expiry: None,
            has_doubtful_claims: false,
        })
    }

    /// Sends until `shutdown`, then waits for what is under way and settles it.
    pub async fn run(mut self, shutdown: CancellationToken) {
        let shared = Arc::clone(&self.shared);
        loop {
            let is_ending = shutdown.is_cancelled();
            let next = match self.step(is_ending).await {
                Ok(_) if is_ending && self.in_flight.is_empty() && self.unsettled.is_empty() => return,
                Ok(next) => next.moment.unwrap_or(DateTime::<Utc>::MAX_UTC).min(shared.clock.now() + LOOK),
                Err(error) if is_ending && self.in_flight.is_empty() => {
                    tracing::error!(%error, unsettled = self.unsettled.len(), "the last answers could not be recorded; they will be unconfirmed");
                    return;
                }
                Err(error) => {
                    tracing::error!(%error, "the outbox cannot record, so it sends nothing");
                    self.rest_from_database().await;
                    continue;
                }
            };
            tokio::select! {
                event = self.events.recv() => self.take(event),
                () = shared.wake.notified() => self.is_woken = true,
                // A gate may have been opened by another process.
                () = shared.clock.sleep_until(next) => {
                    self.is_woken |= self.ready.is_empty() || self.gate_shut_until > shared.clock.now();
                }
                () = shutdown.cancelled(), if !is_ending => {}
            }
            self.gather().await;
        }
    }

    /// Waits until the database may be better, and goes on taking answers: when all have come, an engine
    /// that is to end need not wait for the database.
    async fn rest_from_database(&mut self) {
        let clock = self.shared.clock.clone();
        let end = clock.now() + DATABASE_REST;
        loop {
            tokio::select! {
                event = self.events.recv() => self.take(event),
                () = clock.sleep_until(end) => return,
            }
        }
    }

    /// Sends everything that may be sent at this moment of the clock, waits for the answers, and
    /// says when something more may be sent.
    ///
    /// # Errors
    /// When the database cannot be read or written.
    pub async fn drain(&mut self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.is_woken = true;
        self.proceed().await
    }

    /// As [`drain`](Self::drain), of what it knows to wait: what was planned since it last looked may be left for the
    /// next time.
    ///
    /// # Errors
    /// As [`drain`](Self::drain).
    pub async fn proceed(&mut self) -> Result<Option<DateTime<Utc>>, StoreError> {
        loop {
            let next = self.step(false).await?;
            if next.is_awaiting {
                let event = self.events.recv().await;
                self.take(event);
                self.gather().await;
            } else if next.moment.is_none_or(|moment| moment > self.shared.clock.now()) {
                return Ok(next.moment);
            }
        }
    }

    /// Settles what was answered, claims what may leave, and lets it leave.
    async fn step(&mut self, is_ending: bool) -> Result<Next, StoreError> {
        let now = self.shared.clock.now();
        if self.has_doubtful_claims {
            self.take_back_doubtful_claims().await?;
        }
        self.probe_if_due(now);
        if !is_ending && self.wants_heads(now) {
            self.load(now).await?;
        }
        // The way begins where the pacer counts a send: that a commit takes its time makes it uneven too.
        let departure = Clock::stopwatch();
        let (picked, open_from) = if is_ending { (Vec::new(), None) } else { self.pick(now) };
        if !picked.is_empty() || !self.unsettled.is_empty() {
            let claimed = self.commit(&picked, now).await?;
            self.launch(picked, claimed, departure);
        }
        // What was just settled may have shut the gate.
        let open_from = (self.gate_shut_until > now).then_some(self.gate_shut_until).or(open_from);
        let is_awaiting = !self.in_flight.is_empty() || self.is_probing;
        let may_load = !self.breaker.is_open() && self.gate_shut_until <= now;
        let moment = if is_ending {
            // Whatever comes due is the next process's business: only answers are waited for.
            None
        } else if may_load && self.wants_heads(now) {
            // A chat whose answer was just settled may have more to get.
            Some(now)
        } else {
            self.next_moment(open_from)
        };
        Ok(Next { is_awaiting, moment })
    }

    fn wants_heads(&self, now: DateTime<Utc>) -> bool {
        let is_low = self.ready.is_empty()
            || (self.ready.len() < READY_LOW && self.last_load.is_none_or(|last| last.elapsed() >= LOAD_GAP));
        self.is_woken || (self.is_stale && is_low) || self.next_load.is_some_and(|at| at <= now)
    }

    /// Brings in the best heads, and ends what became useless.
    async fn load(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        if self.last_expiry.is_none_or(|last| (now - last).abs() >= TimeDelta::seconds(1)) {
            let mut tx = self.shared.store.begin().await?;
            let expired = tx.expire(now).await?;
            tx.commit().await?;
            self.last_expiry = Some(now);
            self.shared.counters.expired(expired);
        }
        let limit = LOAD + self.parked.len();
        let mut view = self.shared.store.view().await?;
        let heads = view.heads(now, limit).await?;
        self.gate_shut_until = view.gate_shut_until().await?;
        self.is_stale = heads.len() == limit;
        self.is_woken = false;
        self.last_load = Some(Clock::stopwatch());
        self.next_load = if heads.len() < limit { view.next_due(now).await? } else { None };
        drop(view);

        // What was loaded before may have been overtaken, called off or moved: only the newest look counts.
        self.ready.clear();
        self.parked.clear();
        for head in heads {
            if !self.in_flight.contains_key(&head.chat) {
                self.ready.insert((head.lane, head.id), head);
            }
        }
        self.pacer.forget_before(now);
        let broadcasts = &mut self.broadcasts;
        if self.ready.is_empty() && self.in_flight.is_empty() {
            broadcasts.clear();
        }
        Ok(())
    }

    /// Chooses what leaves now. Also says from when more may leave, if it is the overall rate that
    /// holds it back.
    fn pick(&mut self, now: DateTime<Utc>) -> (Vec<Head>, Option<DateTime<Utc>>) {
        self.unpark(now);
        let mut picked = Vec::new();
        if self.gate_shut_until > now {
            return (picked, Some(self.gate_shut_until));
        }
        let places = self.breaker.permits(self.pacer.in_flight_max());
        let mut after = None;
        while let Some((key, head)) = next_after(&self.ready, after) {
            // One place is kept for somebody who waits for an answer.
            let taken = self.in_flight.len() + usize::from(key.0 != Lane::Reply && places > 1);
            if taken >= places || picked.len() == CLAIM_MAX {
                break;
            }
            let open_from = self.pacer.open_from(now);
            if open_from > now {
                return (picked, Some(open_from));
            }
            after = Some(key);
            if head.expires_at.is_some_and(|at| at <= now) {
                self.ready.remove(&key);
                self.last_expiry = None;
                self.is_woken = true;
                continue;
            }
            let free_from = self.free_from(head, now);
            if free_from > now {
                let head = self.ready.remove(&key).expect("it was just seen");
                self.parked.insert((free_from, head.id), head);
                continue;
            }
            if !self.may_be_tried(head) {
                continue;
            }
            let head = self.ready.remove(&key).expect("it was just seen");
            self.pacer.count(head.chat, head.lane, now);
            self.take_off(&head);
            picked.push(head);
        }
        crash::point("outbox.picked");
        (picked, None)
    }

    /// The moment from which the head's chat may get it.
    fn free_from(&self, head: &Head, now: DateTime<Utc>) -> DateTime<Utc> {
        let mut free = self.pacer.chat_open_from(head.chat, head.is_group, head.lane, now).max(head.frozen_until);
        if head.keeps_quiet
            && let Some(quiet) = self.shared.quiet
        {
            free = free.max(quiet.open_from(head.own_quiet, now));
        }
        free
    }

    /// Whether the head's body is known to be good or is one of the few that find out.
    fn may_be_tried(&self, head: &Head) -> bool {
        let Some(broadcast) = head.broadcast.as_ref().and_then(|name| self.broadcasts.get(name)) else { return true };
        broadcast.refused_by.len() < BAD_BODIES_MAX
            && (broadcast.proven.contains(&head.variant) || broadcast.unproven_in_flight < UNPROVEN_MAX)
    }

    fn take_off(&mut self, head: &Head) {
        if let Some(name) = &head.broadcast {
            let broadcast = self.broadcasts.entry(name.clone()).or_default();
            if !broadcast.proven.contains(&head.variant) {
                broadcast.unproven_in_flight += 1;
            }
        }
        let broadcast = head.broadcast.clone().map(|name| (name, head.variant.clone()));
        self.in_flight.insert(head.chat, Flight { broadcast });
    }

    fn land(&mut self, chat: ChatId) {
        let Some(Flight { broadcast: Some((name, variant)) }) = self.in_flight.remove(&chat) else { return };
        if let Some(broadcast) = self.broadcasts.get_mut(&name)
            && !broadcast.proven.contains(&variant)
        {
            broadcast.unproven_in_flight = broadcast.unproven_in_flight.saturating_sub(1);
        }
    }

    /// The one transaction of a step: settles the answers and claims `picked`.
    async fn commit(&mut self, picked: &[Head], now: DateTime<Utc>) -> Result<Vec<Claimed>, StoreError> {
        match self.settle_and_claim(picked, now).await {
            Ok(claimed) => {
                self.forget_settled(now);
                Ok(claimed)
            }
            Err(error) => {
                // Whether the commit was made is unknown; nothing was sent, and the next step finds out.
                for head in picked {
                    self.land(head.chat);
                }
                self.has_doubtful_claims = true;
                self.is_woken = true;
                Err(error)
            }
        }
    }

    async fn settle_and_claim(&self, picked: &[Head], now: DateTime<Utc>) -> Result<Vec<Claimed>, StoreError> {
        let mut tx = self.shared.store.begin().await?;
        let mut settled = Vec::with_capacity(self.unsettled.len());
        for answer in &self.unsettled {
            let end = settle(&answer.act, answer.attempt, &answer.outcome, now);
            settled.push(Settled {
                id: answer.head.id,
                attempt: answer.attempt,
                state: end.state.name(),
                message: end.message,
                not_before: end.not_before.map(|at| at.timestamp_millis()),
                why: end.why,
                outcome: answer.outcome.name(),
                poll: answer.outcome.poll(),
            });
        }
        if !settled.is_empty() {
            tx.settle(&settled, now).await?;
        }
        for answer in &self.unsettled {
            self.record_consequences(&mut tx, answer, now).await?;
        }
        let mut claimed = Vec::new();
        if !picked.is_empty() {
            let ids: Vec<_> = picked.iter().map(|head| head.id).collect();
            claimed = tx.claim(&ids, now).await?;
            crash::point("outbox.claimed");
        }
        tx.commit().await?;
        if !picked.is_empty() {
            crash::point("outbox.committed");
        }
        if !self.unsettled.is_empty() {
            crash::point("outbox.settled");
        }
        Ok(claimed)
    }

    /// What an answer means beyond its own delivery.
    async fn record_consequences(&self, tx: &mut Tx, answer: &Answer, now: DateTime<Utc>) -> Result<(), StoreError> {
        let chat = answer.head.chat;
        match &answer.outcome {
            Outcome::TooFast { retry_after } => {
                tx.freeze_chat(chat, now + *retry_after).await?;
                if let Some(until) = self.global_pause(chat, *retry_after, now) {
                    tx.shut_gate(until).await?;
                }
            }
            Outcome::Moved { to } => tx.move_chat(answer.head.address.chat, *to).await?,
            Outcome::TopicGone { why } => {
                if tx.lose_topic(chat, now).await? {
                    tracing::warn!(chat.id = chat.0, why, "a group's topic is gone, so it is spoken to outside of it");
                }
            }
            Outcome::Unreachable { why } => {
                if tx.lose_chat(chat, why, now).await? {
                    tx.record_of_group(chat, &self.loss_of(chat, now)).await?;
                    tracing::warn!(chat.id = chat.0, why, "a chat cannot be written to any more");
                }
            }
            Outcome::BadBody { why } => {
                if let Some(name) = &answer.head.broadcast
                    && self.refusals(name, chat) >= BAD_BODIES_MAX
                {
                    let held = tx.hold_broadcast(name, why).await?;
                    if held > 0 {
                        tracing::error!(
                            broadcast = name,
                            held,
                            why,
                            "a broadcast's text is refused, so the rest of it is held; see `wuzha outbox held`"
                        );
                    }
                }
            }
            Outcome::Forbidden { why } => {
                tracing::warn!(chat.id = chat.0, why, "a group does not allow what was to be posted there");
            }
            Outcome::Done { .. } | Outcome::NotSent { .. } | Outcome::Unauthorised { .. } | Outcome::Doubt { .. } => {}
        }
        Ok(())
    }

    /// What the ledger is told of a group that cannot be written to.
    fn loss_of(&self, chat: ChatId, now: DateTime<Utc>) -> NewEntry {
        let zone = self.shared.quiet.map_or(Tz::UTC, |quiet| quiet.zone);
        let day = now.with_timezone(&zone).date_naive();
        NewEntry {
            at: now,
            day,
            by: By::Clock,
            place: Scope::Everything,
            item: None,
            fact: Fact::GroupLost { chat: chat.0 },
            corrects: None,
            blob: None,
        }
    }

    /// How many chats have refused the broadcast's body, counting those not yet settled.
    fn refusals(&self, broadcast: &str, chat: ChatId) -> usize {
        let mut refused = self.broadcasts.get(broadcast).map(|known| known.refused_by.clone()).unwrap_or_default();
        refused.insert(chat);
        for answer in &self.unsettled {
            if matches!(answer.outcome, Outcome::BadBody { .. }) && answer.head.broadcast.as_deref() == Some(broadcast)
            {
                refused.insert(answer.head.chat);
            }
        }
        refused.len()
    }

    /// Until when the whole bot must rest, if this pause is not about one chat.
    fn global_pause(&self, chat: ChatId, retry_after: TimeDelta, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let mut chats: HashSet<_> =
            self.pauses.iter().filter(|(at, _)| (now - *at).abs() <= GLOBAL_WITHIN).map(|(_, chat)| *chat).collect();
        for answer in &self.unsettled {
            if matches!(answer.outcome, Outcome::TooFast { .. }) {
                chats.insert(answer.head.chat);
            }
        }
        chats.insert(chat);
        (chats.len() >= GLOBAL_CHATS || retry_after > GLOBAL_PAUSE).then(|| now + retry_after)
    }

    /// Brings what we remember up to what was just committed.
    fn forget_settled(&mut self, now: DateTime<Utc>) {
        for answer in std::mem::take(&mut self.unsettled) {
            let Answer { head, outcome, .. } = &answer;
            if let Outcome::TooFast { retry_after } = outcome {
                if let Some(until) = self.global_pause(head.chat, *retry_after, now) {
                    self.gate_shut_until = self.gate_shut_until.max(until);
                }
                self.pauses.push_back((now, head.chat));
                while self.pauses.len() > GLOBAL_CHATS * 4 {
                    self.pauses.pop_front();
                }
            }
            if let Some(name) = &head.broadcast {
                let broadcast = self.broadcasts.entry(name.clone()).or_default();
                match outcome {
                    Outcome::Done { .. } => {
                        if broadcast.proven.insert(head.variant.clone()) {
                            broadcast.unproven_in_flight = self
                                .in_flight
                                .values()
                                .filter_map(|flight| flight.broadcast.as_ref())
                                .filter(|(flying, variant)| flying == name && !broadcast.proven.contains(variant))
                                .count();
                        }
                    }
                    Outcome::BadBody { .. } => {
                        broadcast.refused_by.insert(head.chat);
                        if broadcast.refused_by.len() >= BAD_BODIES_MAX {
                            // It is held now. Whoever lets it go on wants it tried anew.
                            broadcast.refused_by.clear();
                            self.ready.retain(|_, ready| ready.broadcast.as_ref() != Some(name));
                        }
                    }
                    Outcome::NotSent { .. }
                    | Outcome::TooFast { .. }
                    | Outcome::Moved { .. }
                    | Outcome::TopicGone { .. }
                    | Outcome::Unreachable { .. }
                    | Outcome::Forbidden { .. }
                    | Outcome::Unauthorised { .. }
                    | Outcome::Doubt { .. } => {}
                }
            }
            self.shared.counters.settled(head.lane, outcome);
            // The chat may have more to get, or this again.
            self.is_stale = true;
        }
    }

    /// Sends what was claimed. A head that was called off between the look and the claim is dropped.
    fn launch(&mut self, picked: Vec<Head>, claimed: Vec<Claimed>, departure: Stopwatch) {
        let mut claimed: HashMap<_, _> = claimed.into_iter().map(|claim| (claim.id, claim)).collect();
        for head in picked {
            let Some(Claimed { attempt, act, .. }) = claimed.remove(&head.id) else {
                self.land(head.chat);
                continue;
            };
            let (shared, report) = (Arc::clone(&self.shared), self.report.clone());
            tokio::spawn(async move {
                let address: Address = head.address;
                let outcome = shared.channel.perform(address, &act).await;
                let latency = departure.elapsed();
                // The engine outlives its requests, except in a test that drops it on purpose.
                let _ = report.send(Event::Answered(Box::new(Answer { head, attempt, act, outcome, latency })));
            });
            crash::point("outbox.launched");
        }
    }

    fn take(&mut self, event: Option<Event>) {
        match event {
            Some(Event::Answered(answer)) => self.take_answer(*answer),
            Some(Event::Probed(answered)) => {
                self.is_probing = false;
                self.breaker.probed(answered, self.shared.clock.now());
                if answered {
                    tracing::info!("the messenger answers again");
                    self.is_woken = true;
                }
            }
            None => unreachable!("the engine itself holds a sender"),
        }
    }

    fn take_answer(&mut self, answer: Answer) {
        crash::point("outbox.answered");
        self.land(answer.head.chat);
        let now = self.shared.clock.now();
        match &answer.outcome {
            Outcome::NotSent { why } | Outcome::Doubt { why } => {
                if self.breaker.failed(now) {
                    tracing::error!(why, "the messenger does not answer; sending stops until it does");
                }
            }
            Outcome::Unauthorised { why } => {
                if !self.breaker.is_open() {
                    tracing::error!(why, "the messenger does not accept our token; nothing is sent until it does");
                }
                self.breaker.open(now);
            }
            Outcome::Done { .. }
            | Outcome::TooFast { .. }
            | Outcome::Moved { .. }
            | Outcome::TopicGone { .. }
            | Outcome::Unreachable { .. }
            | Outcome::Forbidden { .. }
            | Outcome::BadBody { .. } => {
                self.breaker.answered();
                self.pacer.learn(answer.latency);
            }
        }
        self.unsettled.push(answer);
    }

    /// Lets more answers come in while the machine is busy, then takes all that came.
    async fn gather(&mut self) {
        if self.in_flight.len() >= BUSY {
            tokio::time::sleep(GATHER).await;
        }
        while let Ok(event) = self.events.try_recv() {
            self.take(Some(event));
        }
    }

    fn probe_if_due(&mut self, now: DateTime<Utc>) {
        if self.is_probing || self.breaker.probe_at().is_none_or(|at| at > now) {
            return;
        }
        self.is_probing = true;
        let (shared, report) = (Arc::clone(&self.shared), self.report.clone());
        tokio::spawn(async move {
            let answered = shared.channel.probe().await;
            let _ = report.send(Event::Probed(answered));
        });
    }

    /// After a commit that failed without saying whether it was made: what is claimed in the
    /// database and not under way here was never sent.
    async fn take_back_doubtful_claims(&mut self) -> Result<(), StoreError> {
        let mut tx = self.shared.store.begin().await?;
        let unsettled: HashSet<_> = self.unsettled.iter().map(|answer| answer.head.id).collect();
        let mut never_sent = Vec::new();
        for id in tx.sending().await? {
            let Some(delivery) = tx.delivery(id).await? else { continue };
            if delivery.state == DeliveryState::Sending
                && !unsettled.contains(&id)
                && !self.in_flight.contains_key(&delivery.chat)
            {
                never_sent.push(id);
            }
        }
        if !never_sent.is_empty() {
            tx.unclaim(&never_sent, self.shared.clock.now()).await?;
        }
        tx.commit().await?;
        self.has_doubtful_claims = false;
        Ok(())
    }

    fn unpark(&mut self, now: DateTime<Utc>) {
        while let Some(entry) = self.parked.first_entry()
            && entry.key().0 <= now
        {
            let head = entry.remove();
            self.ready.insert((head.lane, head.id), head);
        }
    }

    /// When a step would have something to do again, with nothing under way.
    fn next_moment(&self, open_from: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
        let parked = self.parked.first_key_value().map(|((at, _), _)| *at);
        if let Some(probe_at) = self.breaker.probe_at() {
            // While the messenger is being asked, only its answer counts.
            return (!self.is_probing).then_some(probe_at);
        }
        [open_from, parked, self.next_load].into_iter().flatten().min()
    }
}

/// The first entry of `map` whose key is greater than `after`.
fn next_after<K: Ord + Copy, V>(map: &BTreeMap<K, V>, after: Option<K>) -> Option<(K, &V)> {
    use std::ops::Bound::{Excluded, Unbounded};
    let from = after.map_or(Unbounded, Excluded);
    map.range((from, Unbounded)).next().map(|(key, value)| (*key, value))
}
