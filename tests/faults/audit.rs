//! The auditor: compares what the bot's books say with what Telegram saw, and trusts neither.
//!
//! | | what must hold |
//! |---|---|
//! | lost | every planned delivery has ended with a reason, is held, or is in doubt |
//! | I1 | each request that Telegram received has its attempt in the books, written before |
//! | I2 | `sent` means that Telegram has that very message, once |
//! | I3 | nothing stands in a chat twice, unless the second says that it is a repeat |
//! | I4 | what the books call failed, expired, cancelled or held stands nowhere |
//! | I5 | a chat gets each lane in the order in which it was planned |
//! | I6 | a chat is left in peace between two sends, and a group gets no more in a minute than was set |
//! | P12 | the ledger is whole, and has one entry for each tip that is sent |

use std::collections::{BTreeMap, HashMap, HashSet};

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Connection as _, FromRow, PgConnection, SqliteConnection};
use wuzha::domain::delivery::Act;
use wuzha::sandbox::{LogEntry, Outcome};
use wuzha::service::checkpoint;

use super::world::{CHAT_GAP, GROUP_PER_MINUTE, World};

/// A delivery as the books have it.
#[derive(Clone, Debug, FromRow)]
pub struct Delivery {
    pub id: i64,
    pub chat: i64,
    pub address: i64,
    pub lane: i64,
    pub act: String,
    pub state: String,
    pub repeat_of: Option<i64>,
    pub message: Option<i64>,
    pub resolution: Option<String>,
    pub why: Option<String>,
}

/// An attempt as the books have it.
#[derive(Clone, Debug, FromRow)]
pub struct Attempt {
    pub delivery: i64,
    pub n: i64,
    pub chat: i64,
    pub chat_kind: String,
    pub started_at: i64,
    pub outcome: Option<String>,
}

/// What the auditor counted while nothing was found.
#[derive(Debug, Default)]
pub struct Audit {
    /// Deliveries in the books, by state.
    pub by_state: BTreeMap<String, usize>,
    /// Attempts to post of which no answer is known.
    pub doubts: usize,
    /// Of those, the ones whose message Telegram has.
    pub doubts_delivered: usize,
    /// Repeats that were planned.
    pub repeats: usize,
}

impl Audit {
    /// Deliveries in one state.
    pub fn in_state(&self, state: &str) -> usize {
        self.by_state.get(state).copied().unwrap_or_default()
    }
}

/// What became of an attempt, as far as the books know.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Telegram did it.
    Done,
    /// Telegram would not.
    Refused,
    /// It never left.
    NotSent,
    /// Nobody knows.
    Doubt,
}

impl Attempt {
    fn known(&self) -> Known {
        match self.outcome.as_deref() {
            None | Some("doubt") => Known::Doubt,
            Some("not_sent") => Known::NotSent,
            Some("done") => Known::Done,
            Some("too_fast" | "moved" | "unreachable" | "bad_body" | "unauthorised") => Known::Refused,
            Some(other) => panic!("an outcome that the auditor does not know: {other}"),
        }
    }
}

impl World {
    /// Compares the books with what Telegram saw; panics with everything that does not agree.
    pub async fn audit(&self) -> Audit {
        let deliveries: Vec<Delivery> = rows(
            &self.url,
            "SELECT d.id, d.chat, c.address, d.lane, d.act, d.state, d.repeat_of, d.message, d.resolution, d.why \
             FROM delivery d JOIN chat c ON c.id = d.chat ORDER BY d.id",
        )
        .await;
        let attempts: Vec<Attempt> = rows(
            &self.url,
            "SELECT a.delivery, a.n, a.chat, c.kind AS chat_kind, a.started_at, a.outcome FROM attempt a \
             JOIN chat c ON c.id = a.chat ORDER BY a.started_at, a.delivery, a.n",
        )
        .await;
        let mut books = Books::new(deliveries, &attempts);
        books.read(&self.posts(), |address| self.present_address(address));
        books.check_peace(&attempts);
        books.check_all();
        let contradictions = books.contradictions;
        assert!(
            contradictions.is_empty(),
            "{} contradictions, of which the first are:\n{}",
            contradictions.len(),
            contradictions[..contradictions.len().min(12)].join("\n")
        );
        self.audit_ledger().await;
        books.audit
    }

    /// P12, at any moment at which nobody writes.
    pub async fn audit_ledger(&self) {
        let report = checkpoint::verify(&self.store, Vec::new(), &[]).await.expect("a ledger");
        let findings: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
        assert!(findings.is_empty(), "the ledger is not whole:\n{}", findings.join("\n"));
        let sent = "SELECT COUNT(*) FROM delivery d JOIN tip_shown s ON s.delivery = COALESCE(d.repeat_of, d.id) \
                    WHERE d.state = 'sent'";
        let written = "SELECT COUNT(DISTINCT body) FROM ledger WHERE kind = 'tip.delivered'";
        let entries = "SELECT COUNT(*) FROM ledger WHERE kind = 'tip.delivered'";
        let (sent, written, entries) =
            (self.number(sent).await, self.number(written).await, self.number(entries).await);
        assert_eq!((written, entries), (sent, sent), "P12: tips sent, and entries about them");
    }

    /// One number that the database gives.
    pub async fn number(&self, sql: &'static str) -> i64 {
        let found: Vec<(i64,)> = rows(&self.url, sql).await;
        found.first().expect("a row").0
    }
}

/// Every row of a query, on either database.
pub async fn rows<T>(url: &str, sql: &'static str) -> Vec<T>
where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin,
{
    if url.starts_with("sqlite:") {
        let mut connection = SqliteConnection::connect(url).await.expect("the file is there");
        sqlx::query_as(sql).fetch_all(&mut connection).await
    } else {
        let mut connection = PgConnection::connect(url).await.expect("the server answers");
        sqlx::query_as(sql).fetch_all(&mut connection).await
    }
    .expect("a query that fits the schema")
}

/// Messages that look alike: deliveries of one text in one chat, and what Telegram saw of them. There is
/// one delivery in almost every heap, because texts have numbers in them.
#[derive(Default)]
struct Heap {
    deliveries: Vec<usize>,
    posts: usize,
    standing: Vec<(u64, i64)>,
}

struct Books {
    deliveries: Vec<Delivery>,
    attempts: HashMap<i64, Vec<Attempt>>,
    heaps: HashMap<(i64, String), Heap>,
    contradictions: Vec<String>,
    audit: Audit,
}

impl Books {
    fn new(deliveries: Vec<Delivery>, attempts: &[Attempt]) -> Self {
        let mut by_delivery: HashMap<i64, Vec<Attempt>> = HashMap::new();
        for attempt in attempts {
            by_delivery.entry(attempt.delivery).or_default().push(attempt.clone());
        }
        let mut heaps: HashMap<_, Heap> = HashMap::new();
        let mut audit = Audit::default();
        for (index, delivery) in deliveries.iter().enumerate() {
            *audit.by_state.entry(delivery.state.clone()).or_default() += 1;
            audit.repeats += usize::from(delivery.repeat_of.is_some());
            if let Some(html) = delivery.posted() {
                heaps.entry((delivery.address, html)).or_default().deliveries.push(index);
            }
        }
        Self { deliveries, attempts: by_delivery, heaps, contradictions: Vec::new(), audit }
    }

    /// Sorts what Telegram saw onto the heaps.
    fn read(&mut self, posts: &[LogEntry], present: impl Fn(i64) -> i64) {
        for post in posts {
            let address = present(post.chat.unwrap_or_default());
            let text = post.text.as_deref().unwrap_or_default().to_owned();
            let Some(heap) = self.heaps.get_mut(&(address, text)) else {
                self.contradictions.push(format!("I1: Telegram received what nobody planned: {post:?}"));
                continue;
            };
            heap.posts += 1;
            let message = match &post.outcome {
                Outcome::Delivered { message_id } | Outcome::Faulted { message_id, .. } => *message_id,
                Outcome::Refused { .. } => None,
            };
            if post.delivered {
                heap.standing.push((post.seq, message.unwrap_or_default()));
            }
        }
    }

    fn check_all(&mut self) {
        let mut found = Vec::new();
        for heap in self.heaps.values() {
            self.check_heap(heap, &mut found);
        }
        for delivery in &self.deliveries {
            self.check_delivery(delivery, &mut found);
        }
        self.check_order(&mut found);
        self.contradictions.extend(found);
        for heap in self.heaps.values() {
            let doubts = heap.deliveries.iter().map(|index| self.doubts(&self.deliveries[*index])).sum::<usize>();
            let done = heap.deliveries.iter().filter(|index| self.has(&self.deliveries[**index], Known::Done)).count();
            self.audit.doubts += doubts;
            self.audit.doubts_delivered += heap.standing.len().saturating_sub(done);
        }
    }

    /// I1, I2 and I3 of messages that look alike.
    fn check_heap(&self, heap: &Heap, found: &mut Vec<String>) {
        let (mut answered, mut done, mut doubtful) = (0, 0, 0);
        for delivery in heap.deliveries.iter().map(|index| &self.deliveries[*index]) {
            for attempt in self.attempts_of(delivery) {
                match attempt.known() {
                    Known::Done => (answered, done) = (answered + 1, done + 1),
                    Known::Refused => answered += 1,
                    Known::Doubt => doubtful += 1,
                    Known::NotSent => {}
                }
            }
        }
        let first = &self.deliveries[heap.deliveries[0]];
        if !(answered..=answered + doubtful).contains(&heap.posts) {
            found.push(format!(
                "I1: {} posts received for {answered} answered and {doubtful} doubtful attempts of {first:?}",
                heap.posts
            ));
        }
        if !(done..=done + doubtful).contains(&heap.standing.len()) {
            found.push(format!("I2: {done} done and {doubtful} doubtful, {} stand: {first:?}", heap.standing.len()));
        }
        if heap.standing.len() > heap.deliveries.len() {
            found.push(format!("I3: {} copies of {first:?}", heap.standing.len()));
        }
        let known: HashSet<_> = heap.standing.iter().map(|(_, message)| *message).collect();
        for delivery in heap.deliveries.iter().map(|index| &self.deliveries[*index]) {
            if self.has(delivery, Known::Done) && !delivery.message.is_some_and(|message| known.contains(&message)) {
                found.push(format!("I2: Telegram does not have the message of {delivery:?}"));
            }
        }
    }

    /// What one delivery and its attempts must have to do with each other.
    fn check_delivery(&self, delivery: &Delivery, found: &mut Vec<String>) {
        let attempts = self.attempts_of(delivery);
        let numbers: Vec<_> = attempts.iter().map(|attempt| attempt.n).collect();
        if !numbers.iter().zip(1..).all(|(n, expected)| *n == expected) {
            found.push(format!("attempts are numbered {numbers:?}: {delivery:?}"));
        }
        if delivery.posted().is_none() {
            return;
        }
        let last = attempts.last().map(Attempt::known);
        let earlier = &attempts[..attempts.len().saturating_sub(1)];
        if earlier.iter().any(|attempt| matches!(attempt.known(), Known::Done | Known::Doubt)) {
            found.push(format!("I3: posted again after it may have arrived: {delivery:?}, {attempts:?}"));
        }
        let is_sound = match delivery.state.as_str() {
            "queued" | "sending" => {
                found.push(format!("lost: still waiting: {delivery:?}"));
                true
            }
            "sent" if delivery.resolution.is_none() => last == Some(Known::Done),
            "sent" | "unconfirmed" | "abandoned" => last == Some(Known::Doubt),
            "failed" => last == Some(Known::Refused) && delivery.why.is_some(),
            "expired" | "cancelled" => {
                !matches!(last, Some(Known::Done | Known::Doubt)) && (delivery.why.is_some() || last.is_none())
            }
            "held" => !matches!(last, Some(Known::Done | Known::Doubt)),
            other => panic!("a state that the auditor does not know: {other}"),
        };
        if !is_sound {
            found.push(format!("I4: {delivery:?} after {attempts:?}"));
        }
        if let Some(first) = delivery.repeat_of {
            let original = self.deliveries.iter().find(|other| other.id == first);
            let is_marked = original.is_some_and(|original| {
                let (Some(original_html), Some(html)) = (original.posted(), delivery.posted()) else { return false };
                original.state == "abandoned" && html.len() > original_html.len() && html.ends_with(&original_html)
            });
            if !is_marked {
                found.push(format!("I3: a repeat that does not say so: {delivery:?} of {original:?}"));
            }
        }
    }

    /// I5, for heaps of one delivery.
    fn check_order(&self, found: &mut Vec<String>) {
        let mut lanes: HashMap<(i64, i64), Vec<(u64, i64)>> = HashMap::new();
        for heap in self.heaps.values() {
            if let ([index], [(seq, _)]) = (heap.deliveries.as_slice(), heap.standing.as_slice()) {
                let delivery = &self.deliveries[*index];
                lanes.entry((delivery.chat, delivery.lane)).or_default().push((*seq, delivery.id));
            }
        }
        for ((chat, lane), mut stood) in lanes {
            stood.sort_unstable();
            if !stood.is_sorted_by_key(|(_, id)| *id) {
                found.push(format!("I5: chat {chat} got lane {lane} in the order {stood:?}"));
            }
        }
    }

    /// I6.
    fn check_peace(&mut self, attempts: &[Attempt]) {
        let mut chats: HashMap<(i64, &str), Vec<i64>> = HashMap::new();
        for attempt in attempts {
            chats.entry((attempt.chat, &attempt.chat_kind)).or_default().push(attempt.started_at);
        }
        for ((chat, kind), times) in chats {
            let gap = times.windows(2).map(|pair| pair[1] - pair[0]).min();
            if gap.is_some_and(|gap| gap < CHAT_GAP.num_milliseconds()) {
                self.contradictions.push(format!("I6: chat {chat} was written to after {gap:?} ms: {times:?}"));
            }
            let minute = times.windows(GROUP_PER_MINUTE + 1).map(|run| run[GROUP_PER_MINUTE] - run[0]).min();
            if kind == "group" && minute.is_some_and(|ms| ms < 60_000) {
                self.contradictions.push(format!("I6: chat {chat} got more than {GROUP_PER_MINUTE} in a minute"));
            }
        }
    }

    fn attempts_of(&self, delivery: &Delivery) -> &[Attempt] {
        self.attempts.get(&delivery.id).map_or(&[], Vec::as_slice)
    }

    fn has(&self, delivery: &Delivery, known: Known) -> bool {
        self.attempts_of(delivery).iter().any(|attempt| attempt.known() == known)
    }

    fn doubts(&self, delivery: &Delivery) -> usize {
        self.attempts_of(delivery).iter().filter(|attempt| attempt.known() == Known::Doubt).count()
    }
}

impl Delivery {
    /// The text it posts, if it posts one.
    fn posted(&self) -> Option<String> {
        match serde_json::from_str(&self.act).expect("the product wrote it") {
            Act::Post(message) => Some(message.html),
            Act::Document(document) => Some(document.caption().html.clone()),
            Act::Photo(photo) => Some(photo.caption().html.clone()),
            Act::Poll(poll) => Some(poll.question().to_owned()),
            Act::Edit { .. } | Act::ClosePoll { .. } | Act::Leave | Act::Menu(_) => None,
        }
    }
}
