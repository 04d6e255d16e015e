//! REMEMBERING: the only SQL. Reads are methods of a [`Session`], writes of a [`Tx`].
//!
//! Two databases, one text: see [`sql`]. A dropped [`Tx`] rolls back; forgetting `commit` is safe.
//! Moments are kept as BIGINT milliseconds, lists travel as JSON, ids are BIGINT given out by
//! [`Tx::next_ids`], and nothing relies on the order of RETURNING.
//!
//! To add an aggregate: a migration with its sample rows in `tests/store/sample/`, a file here with
//! its `statements!`, its slice in [`statements`], and its cases in `tests/store/`.

use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::time::Duration;

use chrono::{DateTime, Utc};
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgRow};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous};
use sqlx::{Connection as _, FromRow, PgPool, Postgres, Sqlite, SqlitePool, Transaction};

pub mod sql;

mod ack;
mod alert;
mod burden;
mod attest;
mod aware;
mod campus;
mod case;
mod chat;
mod checkpoint;
mod class_move;
mod class_quiz;
mod contact;
mod contest;
mod drip;
mod roleplay;
mod identity;
mod import;
mod inbox;
mod item;
mod meeting;
mod kit;
mod meeting_draft;
mod lead;
mod lookalike;
mod ledger;
mod ledger_query;
mod ledger_request;
mod notice;
mod outbox;
mod overview;
mod person;
mod personal;
mod pledge;
mod poll;
mod quiet;
mod reminder;
mod question;
mod quiz;
mod check;
mod retention;
mod review;
mod role;
mod roster;
mod schedule;
mod support;
mod sos;
mod secret;
mod subscription;
mod term;
mod tip;
mod verify;
mod words;

pub use alert::{
    AlertClock, AlertPost, AlertTap, AlertTarget, AlertWait, NewAlert, NewPost, PostCount, ProgressCard, StalePost,
};
pub use attest::{AttestCard, OpenCard};
pub use aware::{AwareWeek, MetKind, NewAsk};
pub use burden::{MonthSum, SenderSum, Standing};
pub use campus::ListedClass;
pub use case::{CollegeSize, PendingBaseline, SealedPart};
pub use chat::{Neglected, Presence};
pub use check::{CheckQuestion, KeptSketch};
pub use class_move::{NewMove, Reached};
pub use inbox::{DeadUpdate, InboxCounts, NewUpdate, WaitingUpdate};
pub use item::{NewStep, Proofs};
pub use kit::{KitUse, MeetingKey};
pub use lead::Lead;
pub use ledger::LedgerHead;
pub use ledger_query::{Counted, LedgerLook, Shown};
pub use ledger_request::{LedgerRequest, NewLedgerRequest};
pub use lookalike::{LookAlike, StaffName};
pub use meeting::NewStep as NewMeetingStep;
pub use notice::{Due, NewNotice};
pub use outbox::{
    Claimed, Counts, Delivery, Doubt, Head, HeldBroadcast, Progress, RecentSend, Settled, WaitingDelivery,
};
pub use personal::{KeptChat, PastBinding, PastSeat, Removed, Since};
pub use pledge::{PledgeClass, PledgeWait};
pub use question::{QuestionDraft, QuestionMark};
pub use reminder::{Addressee, Subject};
pub use retention::Purged;
pub use review::Hand;
pub use role::{NewGrant, NewInvitation};
pub use roster::NewStudent;
pub use schedule::Verdict;
pub use sos::{CardOf, NewCall, SosCard};
pub use support::NewSupport;
pub use term::{ClassThen, GroupOver};
pub use tip::{NewShown, TipGroup};
pub use verify::PublishedPost;
pub use words::{Reported, TipPost, WordsCard, WordsDraft};

use crate::domain::ledger::NewEntry;
use sql::{Arg, Statement, args, statements};

/// The numbered changes of the schema, the same for both databases.
static MIGRATIONS: Migrator = sqlx::migrate!();

/// How long a writer waits for another program that holds the SQLite file.
const BUSY: Duration = Duration::from_secs(5);

/// Connections that only read a SQLite file.
const SQLITE_READERS: u32 = 4;

/// Memory in which a reader of a SQLite file keeps pages, as SQLite's `cache_size` takes it: minus so many
/// KiB. What is read again at once is little, and the system keeps pages too.
const SQLITE_READER_CACHE: &str = "-512";

/// Connections to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 8;

/// What an error calls a row whose key is an account number, which must not reach a log.
pub(crate) const SOMEBODY: &str = "somebody";

/// How long a connection from a full pool is waited for.
const ACQUIRE: Duration = Duration::from_secs(10);

statements! {
    /// Gives out a run of numbers.
    NEXT_IDS = ["UPDATE sequence SET last = last + $2 WHERE name = $1 RETURNING last AS value"];
    /// Whether the database answers and can be written.
    TOUCH = ["UPDATE sequence SET last = last WHERE name = 'delivery'"];
}

/// Every statement of the store, for the contract test that prepares them on both databases.
#[must_use]
pub fn all_statements() -> Vec<&'static Statement> {
    [
        ALL,
        ack::ALL,
        alert::ALL,
        burden::ALL,
        attest::ALL,
        aware::ALL,
        campus::ALL,
        case::ALL,
        chat::ALL,
        class_move::ALL,
        contact::ALL,
        checkpoint::ALL,
        identity::ALL,
        import::ALL,
        inbox::ALL,
        item::ALL,
        meeting::ALL,
        kit::ALL,
        meeting_draft::ALL,
        ledger::ALL,
        ledger_query::ALL,
        ledger_request::ALL,
        notice::ALL,
        outbox::ALL,
        overview::ALL,
        person::ALL,
        personal::ALL,
        poll::ALL,
        quiet::ALL,
        reminder::ALL,
        pledge::ALL,
        quiz::ALL,
        check::ALL,
        retention::ALL,
        review::ALL,
        role::ALL,
        roster::ALL,
        schedule::ALL,
        sos::ALL,
        support::ALL,
        secret::ALL,
        subscription::ALL,
        term::ALL,
        tip::ALL,
        lookalike::ALL,
        verify::ALL,
        class_quiz::ALL,
        contest::ALL,
        words::ALL,
        question::ALL,
        drip::ALL,
        roleplay::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
    .collect()
}

/// Why the store could not do something. Always our own or the machine's trouble, never a person's.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Nothing more can be written until space is made.
    #[error("the disk is full: nothing can be recorded, so nothing will be sent until space is made")]
    DiskFull,
    /// The database does not answer now; it may later.
    #[error("the database is away: {0}")]
    Away(String),
    /// A statement failed.
    #[error("{statement}: {source}")]
    Broken {
        /// The statement's name.
        statement: &'static str,
        /// What the database said.
        source: sqlx::Error,
    },
    /// A stored value has no meaning to us.
    #[error("{column} of row {row} holds {value:?}, which means nothing here")]
    Inconsistent {
        /// `table.column`.
        column: &'static str,
        /// The row's key.
        row: String,
        /// The stored value.
        value: String,
    },
}

impl StoreError {
    /// Whether waiting may help.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        match self {
            Self::DiskFull | Self::Away(_) => true,
            Self::Broken { .. } | Self::Inconsistent { .. } => false,
        }
    }

    fn of(statement: &'static str, error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(database) => match database.code().as_deref() {
                // SQLITE_FULL, and PostgreSQL's disk_full.
                Some("13" | "53100") => Self::DiskFull,
                // SQLITE_BUSY and its kin, PostgreSQL shutting down, starting up or out of connections.
                Some("5" | "261" | "517" | "57P01" | "57P02" | "57P03" | "53300" | "08006") => {
                    Self::Away(error.to_string())
                }
                // SQLITE_IOERR and its kin, of which a full disk is the usual cause.
                Some(code) if code.parse::<i32>().is_ok_and(|code| code & 0xff == 10) => Self::DiskFull,
                _ => Self::Broken { statement, source: error },
            },
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Protocol(_) => {
                Self::Away(error.to_string())
            }
            _ => Self::Broken { statement, source: error },
        }
    }
}

/// What a store operation gives.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// A stored row that both drivers can read.
pub trait Record: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<T> Record for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// A row of one number.
#[derive(FromRow)]
pub(crate) struct Number {
    pub(crate) value: i64,
}

/// A row of one text.
#[derive(FromRow)]
pub(crate) struct Word {
    pub(crate) value: String,
}

/// The database.
#[derive(Clone, Debug)]
pub struct Store {
    engine: Engine,
}

#[derive(Clone, Debug)]
enum Engine {
    Sqlite { file: PathBuf, writer: SqlitePool, readers: SqlitePool },
    Postgres { url: Box<PgConnectOptions>, pool: PgPool },
}

impl Store {
    /// Opens `url` (`sqlite:PATH` or `postgres://…`) and brings its schema up to date.
    ///
    /// # Errors
    /// When the URL cannot be read, the database does not answer, or its schema is newer than this
    /// program or was changed by hand.
    pub async fn open(url: &str) -> anyhow::Result<Self> {
        let engine = match url.strip_prefix("sqlite:") {
            Some(path) => open_sqlite(Path::new(path.trim_start_matches("//"))).await?,
            None => open_postgres(url).await?,
        };
        match &engine {
            Engine::Sqlite { writer, .. } => MIGRATIONS.run(writer).await?,
            Engine::Postgres { pool, .. } => MIGRATIONS.run(pool).await?,
        }
        let store = Self { engine };
        store.guard_ledger().await?;
        Ok(store)
    }

    /// Opens `url` to look at what is there, and leaves everything as it is: the schema, and guards that are missing.
    ///
    /// # Errors
    /// When there is no such database, or it does not answer.
    pub async fn open_to_look(url: &str) -> anyhow::Result<Self> {
        let engine = match url.strip_prefix("sqlite:") {
            Some(path) => look_at_sqlite(Path::new(path.trim_start_matches("//"))).await?,
            None => open_postgres(url).await?,
        };
        Ok(Self { engine })
    }

    /// Begins a change. It holds the only writer of a SQLite file until it ends: no network inside.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin(&self) -> Result<Tx> {
        let of = |error| StoreError::of("BEGIN", error);
        let conn = match &self.engine {
            Engine::Sqlite { writer, .. } => Conn::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await.map_err(of)?),
            Engine::Postgres { pool, .. } => Conn::Postgres(pool.begin().await.map_err(of)?),
        };
        Ok(Tx { session: Session(conn), entries: Vec::new(), entries_at_mark: 0 })
    }

    /// Begins a look that sees one moment of the database and can change nothing.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn view(&self) -> Result<View> {
        let of = |error| StoreError::of("BEGIN", error);
        let conn = match &self.engine {
            Engine::Sqlite { readers, .. } => Conn::Sqlite(readers.begin().await.map_err(of)?),
            Engine::Postgres { pool, .. } => {
                Conn::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await.map_err(of)?)
            }
        };
        Ok(View(Session(conn)))
    }

    /// Becomes the one process that serves this database.
    ///
    /// # Errors
    /// When another process does, or the lock cannot be reached.
    pub async fn lead(&self) -> anyhow::Result<Lead> {
        match &self.engine {
            Engine::Sqlite { file, .. } => Lead::of_file(file),
            Engine::Postgres { url, .. } => Lead::of_database(url).await,
        }
    }

    /// Whether the database can be written now.
    ///
    /// # Errors
    /// What stands in the way.
    pub async fn check_writable(&self) -> Result<()> {
        let mut tx = self.begin().await?;
        tx.run(&TOUCH, args![]).await?;
        tx.commit().await
    }

    /// Prepares `statement` without running it.
    ///
    /// # Errors
    /// What the database says against it.
    pub async fn prepare(&self, statement: &'static Statement) -> Result<()> {
        use sqlx::{Executor as _, SqlSafeStr as _};
        let of = |error| StoreError::of(statement.name, error);
        match &self.engine {
            Engine::Sqlite { writer, .. } => {
                writer.prepare(statement.sqlite.into_sql_str()).await.map_err(of)?;
            }
            Engine::Postgres { pool, .. } => {
                pool.prepare(statement.postgres.into_sql_str()).await.map_err(of)?;
            }
        }
        Ok(())
    }

    /// Closes every connection, after which the files may be moved.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { writer, readers, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Engine::Postgres { pool, .. } => pool.close().await,
        }
    }
}

async fn open_sqlite(file: &Path) -> anyhow::Result<Engine> {
    if file.is_dir() {
        anyhow::bail!("{} is a folder: name a file in it, for example sqlite:{0}/wuzha.db", file.display());
    }
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // A commit that a power cut takes back would be a message sent twice.
        .synchronous(SqliteSynchronous::Full)
        // What is erased, such as the key of a case, is not to be found in the file either.
        .pragma("secure_delete", "ON")
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .statement_cache_capacity(256)
        .optimize_on_close(true, None);
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(ACQUIRE)
        // On a full disk SQLite rolls back by itself. sqlx then fails to, goes on believing that a change
        // is under way, and would refuse every later one; a new connection knows better.
        .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
        .connect_with(options.clone())
        .await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(SQLITE_READERS)
        .acquire_timeout(ACQUIRE)
        .connect_lazy_with(options.read_only(true).pragma("cache_size", SQLITE_READER_CACHE));
    Ok(Engine::Sqlite { file: file.to_owned(), writer, readers })
}

async fn look_at_sqlite(file: &Path) -> anyhow::Result<Engine> {
    if !file.is_file() {
        anyhow::bail!("there is no database {}", file.display());
    }
    let options = SqliteConnectOptions::new().filename(file).read_only(true).busy_timeout(BUSY);
    let pool = SqlitePoolOptions::new().max_connections(1).acquire_timeout(ACQUIRE).connect_with(options).await?;
    Ok(Engine::Sqlite { file: file.to_owned(), writer: pool.clone(), readers: pool })
}

async fn open_postgres(url: &str) -> anyhow::Result<Engine> {
    let options = PgConnectOptions::from_str(url)?.application_name("wuzha");
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(ACQUIRE)
        .connect_with(options.clone())
        .await?;
    Ok(Engine::Postgres { url: Box::new(options), pool })
}

/// A conversation with the database, at one moment of it.
#[derive(Debug)]
pub struct Session(Conn);

#[derive(Debug)]
enum Conn {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// A look: see [`Store::view`].
#[derive(Debug)]
pub struct View(Session);

/// A change: see [`Store::begin`].
#[derive(Debug)]
pub struct Tx {
    session: Session,
    /// What the ledger is told when the change is made permanent.
    entries: Vec<NewEntry>,
    /// How many of them there were at the last mark.
    entries_at_mark: usize,
}

impl Deref for View {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.0
    }
}

impl DerefMut for View {
    fn deref_mut(&mut self) -> &mut Session {
        &mut self.0
    }
}

impl Deref for Tx {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Session {
        &mut self.session
    }
}

/// Binds `$args` in order to `$query`, which is typed for one of the databases.
macro_rules! bound {
    ($query:expr, $args:expr) => {{
        let mut query = $query;
        for arg in $args {
            query = match arg {
                Arg::Int(value) => query.bind(*value),
                Arg::Text(value) => query.bind(value.as_deref()),
                Arg::Bool(value) => query.bind(*value),
            };
        }
        query
    }};
}

impl Session {
    /// Every row that `statement` gives.
    pub(crate) async fn rows<T: Record>(&mut self, statement: &'static Statement, args: &[Arg<'_>]) -> Result<Vec<T>> {
        match &mut self.0 {
            Conn::Sqlite(tx) => bound!(sqlx::query_as::<Sqlite, T>(statement.sqlite), args).fetch_all(&mut **tx).await,
            Conn::Postgres(tx) => {
                bound!(sqlx::query_as::<Postgres, T>(statement.postgres), args).fetch_all(&mut **tx).await
            }
        }
        .map_err(|error| StoreError::of(statement.name, error))
    }

    /// The row that `statement` gives, if there is one.
    pub(crate) async fn row<T: Record>(
        &mut self,
        statement: &'static Statement,
        args: &[Arg<'_>],
    ) -> Result<Option<T>> {
        match &mut self.0 {
            Conn::Sqlite(tx) => {
                bound!(sqlx::query_as::<Sqlite, T>(statement.sqlite), args).fetch_optional(&mut **tx).await
            }
            Conn::Postgres(tx) => {
                bound!(sqlx::query_as::<Postgres, T>(statement.postgres), args).fetch_optional(&mut **tx).await
            }
        }
        .map_err(|error| StoreError::of(statement.name, error))
    }

    /// The number that `statement` gives, in a column called `value`.
    pub(crate) async fn number(&mut self, statement: &'static Statement, args: &[Arg<'_>]) -> Result<i64> {
        let row: Option<Number> = self.row(statement, args).await?;
        row.map(|row| row.value)
            .ok_or(StoreError::Broken { statement: statement.name, source: sqlx::Error::RowNotFound })
    }
}

impl Tx {
    /// Runs `statement` and counts the rows it touched.
    pub(crate) async fn run(&mut self, statement: &'static Statement, args: &[Arg<'_>]) -> Result<u64> {
        match &mut self.session.0 {
            Conn::Sqlite(tx) => bound!(sqlx::query::<Sqlite>(statement.sqlite), args)
                .execute(&mut **tx)
                .await
                .map(|done| done.rows_affected()),
            Conn::Postgres(tx) => bound!(sqlx::query::<Postgres>(statement.postgres), args)
                .execute(&mut **tx)
                .await
                .map(|done| done.rows_affected()),
        }
        .map_err(|error| StoreError::of(statement.name, error))
    }

    /// Gives out `count` consecutive numbers of `sequence` and returns the first. On PostgreSQL this
    /// also makes writers of the same sequence wait for each other, so numbers follow commit order.
    pub(crate) async fn next_ids(&mut self, sequence: &'static str, count: usize) -> Result<i64> {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        Ok(self.number(&NEXT_IDS, args![sequence, count]).await? - count + 1)
    }

    /// Makes the change permanent.
    ///
    /// # Errors
    /// When the database cannot; whether the change was made is then unknown and must be read again.
    pub async fn commit(mut self) -> Result<()> {
        self.write_entries().await?;
        match self.session.0 {
            Conn::Sqlite(tx) => tx.commit().await,
            Conn::Postgres(tx) => tx.commit().await,
        }
        .map_err(|error| StoreError::of("COMMIT", error))
    }

    /// Marks a place inside the change to which [`undo_to_mark`](Self::undo_to_mark) goes back.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn mark(&mut self) -> Result<()> {
        self.raw("SAVEPOINT mark").await?;
        self.entries_at_mark = self.entries.len();
        Ok(())
    }

    /// Forgets the last mark and keeps what was done since.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn keep_since_mark(&mut self) -> Result<()> {
        self.raw("RELEASE SAVEPOINT mark").await
    }

    /// Takes back what was done since the last mark.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn undo_to_mark(&mut self) -> Result<()> {
        self.raw("ROLLBACK TO SAVEPOINT mark").await?;
        self.entries.truncate(self.entries_at_mark);
        self.raw("RELEASE SAVEPOINT mark").await
    }

    async fn raw(&mut self, text: &'static str) -> Result<()> {
        match &mut self.session.0 {
            Conn::Sqlite(tx) => sqlx::query::<Sqlite>(text).execute(&mut **tx).await.map(drop),
            Conn::Postgres(tx) => sqlx::query::<Postgres>(text).execute(&mut **tx).await.map(drop),
        }
        .map_err(|error| StoreError::of(text, error))
    }
}

/// A stored moment.
pub(crate) fn moment(column: &'static str, row: &impl ToString, ms: i64) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp_millis(ms).ok_or_else(|| inconsistent(column, row, &ms))
}

/// The error for a stored value that has no meaning here.
pub(crate) fn inconsistent(column: &'static str, row: &impl ToString, value: &impl ToString) -> StoreError {
    StoreError::Inconsistent { column, row: row.to_string(), value: value.to_string() }
}
