//! The promise that one process at a time serves a database.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use anyhow::Context as _;
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};
use tokio::sync::Mutex;

/// PostgreSQL's advisory lock of the serving process: "wuzha" in ASCII.
const LOCK: i64 = 0x77_75_7a_68_61;

/// Held by the process that serves a database, for as long as it does.
#[derive(Debug)]
pub struct Lead(Held);

#[derive(Debug)]
enum Held {
    File { lock: File },
    Session { url: Box<PgConnectOptions>, connection: Box<Mutex<PgConnection>> },
}

impl Lead {
    /// Locks the file beside a SQLite database. The system lets go of it when the process ends.
    pub(super) fn of_file(database: &Path) -> anyhow::Result<Self> {
        let mut path = database.as_os_str().to_owned();
        path.push(".lock");
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .with_context(|| format!("opening the lock file {}", Path::new(&path).display()))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self(Held::File { lock })),
            Err(TryLockError::WouldBlock) => anyhow::bail!(
                "another wuzha already serves {}: stop it first, or give this one a database of its own",
                database.display()
            ),
            Err(TryLockError::Error(error)) => Err(error).context("locking the database"),
        }
    }

    /// Takes the advisory lock on a connection of its own; it ends with the connection.
    pub(super) async fn of_database(url: &PgConnectOptions) -> anyhow::Result<Self> {
        let connection = take(url).await.context("taking the serving lock on PostgreSQL")?.context(
            "another wuzha already serves this PostgreSQL database: stop it first, or give this one a database of its own",
        )?;
        Ok(Self(Held::Session { url: Box::new(url.clone()), connection: Box::new(Mutex::new(connection)) }))
    }

    /// Whether the promise still stands. A lost connection to PostgreSQL has let go of the lock; it
    /// is taken again unless somebody else has it. While PostgreSQL is away nobody can have it.
    pub async fn holds_or_regains(&self) -> bool {
        let Held::Session { url, connection } = &self.0 else { return true };
        let mut connection = connection.lock().await;
        if connection.ping().await.is_ok() {
            return true;
        }
        match take(url).await {
            Ok(Some(regained)) => {
                *connection = regained;
                true
            }
            Ok(None) => false,
            Err(_) => true,
        }
    }

    /// Lets another process serve the database at once. PostgreSQL notices only after a while that a connection is
    /// gone, and until then would refuse whoever comes next.
    pub async fn give_up(&self) {
        let Held::Session { connection, .. } = &self.0 else { return };
        let mut connection = connection.lock().await;
        let given = sqlx::query("SELECT pg_advisory_unlock($1)").bind(LOCK).execute(&mut *connection).await;
        if let Err(error) = given {
            tracing::debug!(%error, "the lock of the database ends with its connection");
        }
    }
}

impl Drop for Held {
    /// Closing the file is not enough: a process that was being started at that moment has a copy of its descriptor,
    /// and with it the lock, until it is the program it is to be (`man 2 flock`).
    fn drop(&mut self) {
        if let Self::File { lock } = self
            && let Err(error) = lock.unlock()
        {
            tracing::debug!(%error, "the lock of the database ends with the process");
        }
    }
}

/// A connection that holds the lock; `None` when another does.
async fn take(url: &PgConnectOptions) -> sqlx::Result<Option<PgConnection>> {
    let mut connection = url.connect().await?;
    let taken: bool =
        sqlx::query_scalar("SELECT pg_try_advisory_lock($1)").bind(LOCK).fetch_one(&mut connection).await?;
    Ok(taken.then_some(connection))
}
