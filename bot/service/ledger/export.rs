//! Files of entries: workbooks, tables, and archives that prove what the ledger said.
//!
//! ```text
//! officer  /ledger export 4月 xlsx
//! bot      The file is being made …
//!          (beside everything else, entries are read and the file is made)
//! bot      ✎ The file is ready: 32 entries …     [ledger.xlsx]
//! ```
//!
//! What is wanted is kept first, so a process that ends meanwhile leaves it to the next. Making a file holds no
//! transaction that writes and none of the threads that serve everybody.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::super::{Actor, Broken, Result, Services, Turn, actor};
use super::ask::{self, Body, KIND};
use crate::domain::access::Action;
use crate::domain::campus::{Bilingual, Coded as _, coded};
use crate::domain::delivery::{Act, ChatId, DeliveryId, Document, FILE_BYTES_MAX, Lane, Message, NewDelivery, ending};
use crate::domain::item::ProofKind;
use crate::domain::ledger::query::{self, Query};
use crate::domain::ledger::{By, Entry, Fact};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Scope};
use crate::secret::{self, Digester};
use crate::sheet::{self, Archive, Table, WriteError};
use crate::store::{LedgerLook, Proofs, Shown, View};
use crate::text::ledger::{Asked, Column, Making};
use crate::text::{Locale, Plain};

/// The most entries of one file.
pub const ENTRIES_MAX: u64 = 200_000;

/// Entries that are read at once.
const BATCH: u32 = 5_000;

/// The file of exact values in an archive.
const EXACT: &str = "entries.jsonl";

/// The copy of a file is removed in the night after it was sent.
pub(super) const FILE: &str = "ledger_export";

coded! {
    /// A kind of file.
    Format {
        /// A workbook.
        Xlsx = "xlsx",
        /// A table of text.
        Csv = "csv",
        /// An archive that proves what the ledger said.
        Zip = "zip",
    }
}

impl Serialize for Format {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("no such format"))
    }
}

/// A file that is to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Order {
    query: Query,
    format: Format,
    /// The message that says how it goes.
    progress: i64,
    /// The language of whoever wants it.
    locale: String,
}

/// What is in a file besides entries.
#[derive(Debug)]
pub struct Content {
    /// Who asked as what, when and for what.
    pub mark: Plain,
    /// The language.
    pub locale: Locale,
    /// What was asked, for the index.
    pub asked: Plain,
    /// Files that go into an archive besides.
    pub enclosed: Vec<Enclosed>,
}

/// A file that goes into an archive beside the entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosed {
    /// Its name in the archive, in ASCII.
    pub name: String,
    /// What it is, for the index.
    pub what: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Brings what vouches for the ledger and is kept outside of the database: the newest checkpoint and the key by which it
/// is known. It reads files: not where others wait.
pub type Vouchers = Arc<dyn Fn() -> Vec<Enclosed> + Send + Sync>;

/// Orders a file; the word for its format may stand anywhere.
///
/// # Errors
/// A refusal for who may not, for what is not understood, or while another file is made; or when the database
/// cannot.
pub(super) async fn order(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<()> {
    let format = |word: &str| Format::from_code(&query::plain(word));
    let wanted = typed.split_whitespace().find_map(format).unwrap_or(Format::Xlsx);
    let rest: Vec<_> = typed.split_whitespace().filter(|word| format(word).is_none()).collect();
    order_as(turn, actor, &rest.join(" "), wanted).await
}

/// The same with its format known.
pub(super) async fn order_as(turn: &mut Turn<'_>, actor: &Actor, typed: &str, format: Format) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::QueryLedger).await?;
    let Some(query) = ask::understand(turn, actor, typed, Some(format)).await? else { return Ok(()) };
    if let Some(entry) = query.entries.first() {
        let words = vec![(crate::domain::ledger::Seq(*entry).to_string(), Vec::new())];
        return Err(Refusal::BadQuery { words }.into());
    }
    ask::view(turn, actor, &rights, &query).await?;
    if turn.tx.ledger_exports_of(actor.account).await? > 0 {
        return Err(Refusal::ExportUnderWay.into());
    }
    let progress = turn.tx.new_delivery_ids(1).await?;
    let order = Order { query, format, progress: progress.0, locale: actor.locale.to_string() };
    let id = ask::keep(turn, actor, "export", &Body::Export(order)).await?;
    let html = turn.services.text.ledger_making(&actor.locale, Making::Begun, ENTRIES_MAX);
    let act = Act::Post(Message { html: html.into_string(), ..Message::default() });
    let delivery =
        delivery(progress, format!("ledger_export:{id}:begun"), actor.chat.id, Lane::Reply, KIND, act, turn.now);
    Ok(turn.tx.plan(&[delivery], turn.now).await.map(drop)?)
}

/// Makes the file that was ordered first, and tells whether there was any to make. One that cannot be made is given up,
/// or it would hold up all others; whoever wants it is told.
///
/// # Errors
/// When the database cannot; the file is made later.
pub async fn make_next(services: &Arc<Services>, vouchers: &Vouchers) -> Result<bool, Broken> {
    let mut look = services.store.view().await?;
    let Some(id) = look.ledger_exports(1).await?.first().copied() else { return Ok(false) };
    let Some(request) = look.ledger_request(id).await? else { return Ok(false) };
    let now = services.clock.now();
    let rights = look.grants_of(request.account, now).await?;
    let order = match serde_json::from_str(&request.body) {
        Ok(Body::Export(order)) => order,
        // What no program can read is given up, or it would hold up all others.
        Ok(_) | Err(_) => {
            drop(look);
            tracing::warn!(request.id = id, "an order for a ledger file makes no sense and was dropped");
            let mut tx = services.store.begin().await?;
            tx.finish_ledger_request(id, now).await?;
            tx.commit().await?;
            return Ok(true);
        }
    };
    let locale = Locale::parse(&order.locale).unwrap_or_else(|_| Locale::english());
    let made = match ask::seen(&rights, &order.query) {
        Err(_) => Err(Making::NotAllowed),
        Ok(view) => {
            let found = view.look(services, &order.query);
            let count = look.ledger_counts(&found).await?.entries;
            match count {
                0 => Err(Making::Empty),
                1..=ENTRIES_MAX => {
                    let asked = view.asked(services, &order.query, now);
                    let mut content = content(services, &locale, &rights, &asked);
                    let caption = services.text.ledger_caption(&locale, &content.mark).into_string();
                    if order.format == Format::Zip {
                        let vouchers = Arc::clone(vouchers);
                        content.enclosed = tokio::task::spawn_blocking(move || vouchers()).await.unwrap_or_default();
                    }
                    match make(services, &mut look, &found, content, order.format).await {
                        Ok(Ok((bytes, count))) => Ok((bytes, count, caption)),
                        Ok(Err(error)) => Err(failed(id, &error)),
                        Err(error) if error.may_pass() => return Err(error),
                        Err(error) => Err(failed(id, &error)),
                    }
                }
                _ => Err(Making::TooMany(count)),
            }
        }
    };
    drop(look);
    let outcome = made.and_then(|(bytes, count, caption)| {
        let name = format!("wuzha-ledger.{}", order.format.code());
        let caption = Message { html: caption, ..Message::default() };
        let file = Document::of_bytes(&name, bytes, caption).map_err(|_| Making::TooMany(count))?;
        Ok((file, count))
    });
    deliver(services, (id, request.chat), &order, &locale, &rights, outcome).await?;
    Ok(true)
}

/// Says in the log why a file cannot be made.
fn failed(id: i64, error: &dyn std::fmt::Display) -> Making {
    tracing::error!(%error, request.id = id, "a ledger file could not be made; whoever asked for it was told");
    Making::Failed
}

/// Makes a file of everything that a look finds, and counts its entries. While some are put into it, the next are
/// read, so that no more than these are held at once.
///
/// # Errors
/// When the database cannot; or, within, when the file has more rows than such a file takes.
pub async fn make(
    services: &Arc<Services>,
    look: &mut View,
    found: &LedgerLook<'_>,
    content: Content,
    format: Format,
) -> Result<Result<(Vec<u8>, u64), WriteError>, Broken> {
    let begun = tokio::task::spawn_blocking({
        let services = Arc::clone(services);
        move || Growing::begin(services, content, format)
    });
    let mut file = match begun.await.unwrap_or_else(|error| Err(WriteError::Machine(error.into()))) {
        Ok(file) => file,
        Err(error) => return Ok(Err(error)),
    };
    let mut batch = look.ledger_next(found, ("", 0), BATCH).await?;
    while let Some(last) = batch.last() {
        let is_last = batch.len() < BATCH as usize;
        let after = (last.entry.day.clone(), last.entry.seq);
        // It takes its time: not where others wait.
        let added = tokio::task::spawn_blocking(move || {
            let added = file.add(&batch);
            added.map(|()| file)
        });
        batch = if is_last { Vec::new() } else { look.ledger_next(found, (&after.0, after.1), BATCH).await? };
        file = match added.await.map_err(|error| WriteError::Machine(error.into())) {
            Ok(Ok(file)) => file,
            Ok(Err(error)) | Err(error) => return Ok(Err(error)),
        };
    }
    let finished = tokio::task::spawn_blocking(move || file.finish()).await;
    Ok(finished.unwrap_or_else(|error| Err(WriteError::Machine(error.into()))))
}

fn content(services: &Services, locale: &Locale, rights: &[Grant], asked: &Asked<'_>) -> Content {
    let role = ask::as_role(services, locale, rights);
    Content {
        mark: services.text.ledger_mark(locale, &role, asked),
        locale: locale.clone(),
        asked: services.text.ledger_asked(locale, asked),
        enclosed: Vec::new(),
    }
}

/// Sends the file, says how it went, and has the ledger told that entries left the service. It is done once.
async fn deliver(
    services: &Services,
    (id, chat): (i64, ChatId),
    order: &Order,
    locale: &Locale,
    rights: &[Grant],
    outcome: Result<(Document, u64), Making>,
) -> Result<(), Broken> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    if !tx.finish_ledger_request(id, now).await? {
        return Ok(());
    }
    let making = match &outcome {
        Ok((_, count)) => Making::Done(*count),
        Err(making) => *making,
    };
    let html = services.text.ledger_making(locale, making, ENTRIES_MAX).into_string();
    let body = Message { html, ..Message::default() };
    // The message that said that it began may not have arrived.
    let begun = tx.delivery(DeliveryId(order.progress)).await?.and_then(|delivery| delivery.message);
    let (lane, act) = match begun {
        Some(message) => (Lane::Edit, Act::Edit { message, body }),
        None => (Lane::Reply, Act::Post(body)),
    };
    let mut deliveries = Vec::new();
    if let Ok((file, count)) = outcome {
        let place = rights.iter().map(|grant| &grant.appointment.scope).min_by_key(|scope| scope.reach());
        let who = rights.iter().find(|grant| Some(&grant.appointment.scope) == place);
        let by = who.map_or(By::Person, |grant| By::Grant(grant.id));
        let fact = Fact::Exported { format: order.format.code().to_owned(), entries: count };
        tx.record(super::entry(services, now, by, place.cloned().unwrap_or(Scope::Everything), fact));
        let ids = tx.new_delivery_ids(1).await?;
        deliveries.push(delivery(
            ids,
            format!("ledger_export:{id}:file"),
            chat,
            Lane::Reply,
            FILE,
            Act::Document(file),
            now,
        ));
        tracing::info!(
            request.id = id,
            entries = count,
            format = order.format.code(),
            "entries of the ledger were exported"
        );
    }
    let ids = tx.new_delivery_ids(1).await?;
    deliveries.push(delivery(ids, format!("ledger_export:{id}:done"), chat, lane, KIND, act, now));
    tx.plan(&deliveries, now).await?;
    tx.commit().await
}

fn delivery(
    id: DeliveryId,
    key: String,
    chat: ChatId,
    lane: Lane,
    kind: &'static str,
    act: Act,
    now: chrono::DateTime<chrono::Utc>,
) -> NewDelivery {
    NewDelivery {
        id,
        key,
        chat,
        lane,
        kind,
        broadcast: None,
        variant: None,
        act,
        not_before: now,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    }
}

/// A file that grows with its entries.
struct Growing {
    services: Arc<Services>,
    content: Content,
    count: u64,
    /// The number and the day of the first entry and of the last.
    ends: Option<[(i64, String); 2]>,
    body: Rows,
}

enum Rows {
    Xlsx(Box<sheet::Book>),
    Csv(Table),
    Zip(Box<Evidence>),
}

/// An archive that proves what the ledger said: the exact values that are kept, the table, an index of all files
/// with what they are, and their sums, as `sha256sum -c` reads them.
struct Evidence {
    archive: Archive,
    /// Of the exact values, which are the first file and go into it at once.
    digest: Digester,
    table: Table,
    /// What proves entries.
    blobs: Vec<Blob>,
}

impl Growing {
    fn begin(services: Arc<Services>, content: Content, format: Format) -> Result<Self, WriteError> {
        let heading = Column::ALL.map(|column| services.text.ledger_column(&content.locale, column).into_string());
        let mark = content.mark.as_str();
        let table = || {
            let mut table = Table::new(&[mark], usize::MAX);
            table.add(&heading.each_ref().map(String::as_str));
            table
        };
        let body = match format {
            // Where there is room for files of people's: a folder for temporary ones may be in memory.
            Format::Xlsx => Rows::Xlsx(Box::new(sheet::Book::new(services.proofs.made_folder()?, mark, &heading)?)),
            Format::Csv => Rows::Csv(table()),
            Format::Zip => {
                let mut archive = Archive::default();
                archive.begin(EXACT)?;
                Rows::Zip(Box::new(Evidence {
                    archive,
                    digest: Digester::default(),
                    table: table(),
                    blobs: Vec::new(),
                }))
            }
        };
        Ok(Self { services, content, count: 0, ends: None, body })
    }

    fn add(&mut self, entries: &[Shown]) -> Result<(), WriteError> {
        let Some((first, last)) = entries.first().zip(entries.last()) else { return Ok(()) };
        let end = |shown: &Shown| (shown.entry.seq, shown.entry.day.clone());
        let first = self.ends.take().map_or_else(|| end(first), |[first, _]| first);
        self.ends = Some([first, end(last)]);
        self.count += entries.len() as u64;
        let rows = entries.iter().map(|shown| row(&self.services, &self.content.locale, shown));
        match &mut self.body {
            Rows::Xlsx(book) => book.add(rows)?,
            Rows::Csv(table) => add_rows(table, rows),
            Rows::Zip(evidence) => {
                add_rows(&mut evidence.table, rows);
                for Shown { entry, .. } in entries {
                    let exact = serde_json::to_string(entry).expect("words and numbers become JSON") + "\n";
                    evidence.digest.add(exact.as_bytes());
                    evidence.archive.add(exact.as_bytes())?;
                    evidence.blobs.extend(Blob::of(entry));
                }
            }
        }
        Ok(())
    }

    /// Its bytes, and how many entries are in it.
    fn finish(self) -> Result<(Vec<u8>, u64), WriteError> {
        let bytes = match self.body {
            Rows::Xlsx(book) => book.finish()?,
            Rows::Csv(table) => table.into_text().into_bytes(),
            Rows::Zip(evidence) => {
                evidence.finish(&self.services.proofs, &self.content, self.count, self.ends.as_ref())?
            }
        };
        Ok((bytes, self.count))
    }
}

fn row(services: &Services, locale: &Locale, shown: &Shown) -> [String; Column::ALL.len()] {
    let name = |scope: Option<Scope>| {
        let name: Option<Bilingual> = scope.and_then(|scope| services.settings.place(&scope));
        name.map(|name| name.in_language(&locale.to_string()).to_owned()).unwrap_or_default()
    };
    let campus = name(shown.entry.campus.clone().map(Scope::Campus));
    let department = name(shown.entry.department.clone().map(Scope::Department));
    services.text.ledger_cells(locale, &ask::told(services, shown), [&campus, &department])
}

fn add_rows<const N: usize>(table: &mut Table, rows: impl Iterator<Item = [String; N]>) {
    for cells in rows {
        table.add(&cells.each_ref().map(String::as_str));
    }
}

impl Evidence {
    fn finish(
        self,
        proofs: &Proofs,
        content: &Content,
        count: u64,
        ends: Option<&[(i64, String); 2]>,
    ) -> Result<Vec<u8>, WriteError> {
        let Self { mut archive, digest, table, blobs } = self;
        let ends = ends.map_or_else(String::new, |[first, last]| {
            format!("first entry: L-{} of {}\nlast entry: L-{} of {}\n", first.0, first.1, last.0, last.1)
        });
        let mut index = format!(
            "{}\n\nasked: {}\nentries: {count}\n{ends}\nentries.csv    for people: one row an entry\n\
             {EXACT}  the exact values that are kept, one entry a line; docs/ledger.md says how its hash is made\n",
            content.mark.as_str(),
            content.asked.as_str(),
        );
        let mut sums = format!("{}  {EXACT}\n", digest.finish());
        let mut put = |archive: &mut Archive, name: &str, bytes: &[u8]| -> Result<(), WriteError> {
            archive.begin(name)?;
            archive.add(bytes)?;
            sums.push_str(&format!("{}  {name}\n", secret::digest(bytes)));
            Ok(())
        };
        put(&mut archive, "entries.csv", table.into_text().as_bytes())?;
        for Enclosed { name, what, bytes } in &content.enclosed {
            put(&mut archive, name, bytes)?;
            index.push_str(&format!("{name}  {what}\n"));
        }
        if !blobs.is_empty() {
            let size;
            (archive, size) = archive.measured()?;
            let room = FILE_BYTES_MAX.saturating_sub(size + blobs.len() * BLOB_BYTES + TEXT_BYTES);
            index.push('\n');
            for (name, bytes) in enclose_proofs(proofs, &blobs, room, &mut index) {
                put(&mut archive, &name, &bytes)?;
            }
        }
        put(&mut archive, "INDEX.txt", index.as_bytes())?;
        archive.begin("SHA256SUMS")?;
        archive.add(sums.as_bytes())?;
        archive.finish()
    }
}

/// Room for what an archive says about one proof: a line of the index, a line of the sums and two headers.
const BLOB_BYTES: usize = 1024;

/// Room for the rest of the index and the sums.
const TEXT_BYTES: usize = 64 * 1024;

/// What proves an entry.
struct Blob {
    seq: i64,
    hash: String,
    is_file: bool,
}

impl Blob {
    fn of(entry: &Entry) -> Option<Self> {
        let hash = entry.blob.clone()?;
        let is_file = match entry.fact() {
            Some(Fact::ItemDone { proof, .. } | Fact::ItemCorrected { proof, .. }) => proof != ProofKind::Words.code(),
            _ => false,
        };
        Some(Self { seq: entry.seq, hash, is_file })
    }
}

/// The files that prove entries, each once, as long as there is room; says in the index what became of each.
fn enclose_proofs(proofs: &Proofs, blobs: &[Blob], room: usize, index: &mut String) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    // By its hash, what the index says of a file that was looked at before.
    let mut told: BTreeMap<&str, String> = BTreeMap::new();
    let mut room = room;
    for Blob { seq, hash, is_file } in blobs {
        if !is_file {
            index.push_str(&format!(
                "L-{seq}  proved by words with the SHA-256 {hash}; the words stay in the service\n"
            ));
            continue;
        }
        let fate = told.entry(hash).or_insert_with(|| match proofs.read(hash) {
            // What does not shrink grows a little when it is packed.
            Ok(bytes) if bytes.len() + bytes.len() / 1000 <= room => {
                room -= bytes.len() + bytes.len() / 1000;
                let name = format!("proofs/{hash}.{}", ending(&bytes));
                files.push((name.clone(), bytes));
                format!("proved by {name}")
            }
            Ok(bytes) => {
                format!("proved by a file of {} bytes with the SHA-256 {hash}: left out, no room", bytes.len())
            }
            Err(error) => {
                tracing::error!(%error, entry.seq = seq, proof = hash, "the file of a proof cannot be read");
                format!("proved by a file with the SHA-256 {hash}: left out, it cannot be found")
            }
        });
        index.push_str(&format!("L-{seq}  {fate}\n"));
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blob(seq: i64, hash: &str, is_file: bool) -> Blob {
        Blob { seq, hash: hash.to_owned(), is_file }
    }

    #[test]
    fn proofs_are_enclosed_once_while_there_is_room_and_the_index_says_what_is_left_out() {
        let folder = tempfile::tempdir().expect("a folder");
        let proofs = Proofs::in_folder(folder.path().to_owned());
        let small = proofs.keep(b"%PDF-1.7").expect("a disk");
        let large = proofs.keep(&[0; 4000]).expect("a disk");
        let lost = "0".repeat(64);
        let blobs = [
            blob(1, &small, true),
            blob(2, &large, true),
            blob(3, &lost, true),
            blob(4, &small, true),
            blob(5, "a1", false),
        ];

        let mut index = String::new();
        let files = enclose_proofs(&proofs, &blobs, 4000, &mut index);
        assert_eq!(files, [(format!("proofs/{small}.pdf"), b"%PDF-1.7".to_vec())]);
        let expected = format!(
            "L-1  proved by proofs/{small}.pdf\n\
             L-2  proved by a file of 4000 bytes with the SHA-256 {large}: left out, no room\n\
             L-3  proved by a file with the SHA-256 {lost}: left out, it cannot be found\n\
             L-4  proved by proofs/{small}.pdf\n\
             L-5  proved by words with the SHA-256 a1; the words stay in the service\n"
        );
        assert_eq!(index, expected);
        assert!(!expected.lines().any(|line| line.len() > BLOB_BYTES / 4));

        let files = enclose_proofs(&proofs, &blobs, 4100, &mut String::new());
        assert_eq!(files.len(), 2, "there is room for both");
    }
}
