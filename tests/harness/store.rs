//! Empty databases of both kinds, and tests that run on each.

use std::ops::Deref;
use std::sync::Arc;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _, SqliteConnection};
use tempfile::TempDir;
use wuzha::store::Store;

use super::postgres::fresh_database;

const ANSWERS: &str = "the database answers";

/// An open store, together with the ways around it for tests that look underneath or open it twice.
#[derive(Clone)]
pub struct Database {
    pub store: Store,
    pub url: String,
    _folder: Option<Arc<TempDir>>,
}

/// An open store in a SQLite file of its own, which goes when the last copy is dropped.
pub async fn sqlite() -> Database {
    let (url, folder) = fresh_file();
    Database { store: open(&url).await, url, _folder: Some(Arc::new(folder)) }
}

/// An open store in a PostgreSQL database of its own.
pub async fn postgres() -> Database {
    let url = fresh_database();
    Database { store: open(&url).await, url, _folder: None }
}

impl Database {
    /// Runs statements that no method of the store stands for.
    pub async fn db_run(&self, sql: &str) {
        run_sql(&self.url, sql).await.unwrap_or_else(|error| panic!("{error}\n{sql}"));
    }

    /// Every row of a query of one TEXT column.
    pub async fn db_texts(&self, sql: &str) -> Vec<String> {
        query_texts(&self.url, sql).await
    }

    /// How SQLite goes about each of these statements, step by step.
    pub async fn db_plans(&self, statements: &[&str]) -> Vec<Vec<String>> {
        let file = file_of(&self.url).expect("a database of SQLite");
        let mut connection = SqliteConnection::connect(file).await.expect(ANSWERS);
        let mut plans = Vec::new();
        for statement in statements {
            let steps = sqlx::query(AssertSqlSafe(format!("EXPLAIN QUERY PLAN {statement}")));
            let steps = steps.fetch_all(&mut connection).await.unwrap_or_else(|error| panic!("{error}\n{statement}"));
            plans.push(steps.iter().map(|step| step.get("detail")).collect());
        }
        plans
    }

    /// Every column there is, with its table.
    pub async fn db_columns(&self) -> Vec<(String, String)> {
        columns(&self.url).await
    }
}

impl Deref for Database {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

/// Lets a case ask for the store alone.
impl From<&Database> for Store {
    fn from(database: &Database) -> Self {
        database.store.clone()
    }
}

/// Lets a case ask for the whole database.
impl From<&Database> for Database {
    fn from(database: &Database) -> Self {
        database.clone()
    }
}

/// Runs statements, several if there are, in the database at `url`.
pub async fn run_sql(url: &str, sql: &str) -> sqlx::Result<()> {
    let sql = AssertSqlSafe(sql.to_owned());
    match file_of(url) {
        Some(file) => sqlx::raw_sql(sql).execute(&mut SqliteConnection::connect(file).await?).await.map(drop),
        None => sqlx::raw_sql(sql).execute(&mut PgConnection::connect(url).await?).await.map(drop),
    }
}

/// Every row of a query of one TEXT column, from the database at `url`.
pub async fn query_texts(url: &str, sql: &str) -> Vec<String> {
    let text = AssertSqlSafe(sql.to_owned());
    let rows = match file_of(url) {
        Some(file) => {
            sqlx::query_scalar(text).fetch_all(&mut SqliteConnection::connect(file).await.expect(ANSWERS)).await
        }
        None => sqlx::query_scalar(text).fetch_all(&mut PgConnection::connect(url).await.expect(ANSWERS)).await,
    };
    rows.unwrap_or_else(|error| panic!("{error}\n{sql}"))
}

/// Every column of every table of ours in the database at `url`, with its table.
pub async fn columns(url: &str) -> Vec<(String, String)> {
    let query = match file_of(url) {
        Some(_) => {
            "SELECT m.name || ' ' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '_sqlx_%'"
        }
        None => {
            "SELECT table_name || ' ' || column_name FROM information_schema.columns \
             WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_sqlx%'"
        }
    };
    let rows = query_texts(url, query).await;
    let split = |row: &String| row.split_once(' ').map(|(table, column)| (table.to_owned(), column.to_owned()));
    rows.iter().filter_map(split).collect()
}

/// Everything that stands in the database at `url`, each value on a line of its own behind `table.column: `.
pub async fn everything(url: &str) -> String {
    let mut all = String::new();
    for (table, column) in columns(url).await {
        let query = format!("SELECT CAST({column} AS TEXT) FROM {table} WHERE {column} IS NOT NULL");
        for value in query_texts(url, &query).await {
            all.push_str(&format!("{table}.{column}: {value}\n"));
        }
    }
    all
}

/// The URL of a SQLite file that is not there yet, in a folder that goes when it is dropped.
pub fn fresh_file() -> (String, TempDir) {
    let folder =
        tempfile::Builder::new().prefix("wuzha-").tempdir().expect("the folder for temporary files is writable");
    (format!("sqlite:{}", folder.path().join("wuzha.db").display()), folder)
}

/// The URL again, if it names a SQLite file.
fn file_of(url: &str) -> Option<&str> {
    url.starts_with("sqlite:").then_some(url)
}

async fn open(url: &str) -> Store {
    Store::open(url).await.unwrap_or_else(|error| panic!("{url}: {error:#}"))
}

/// Makes of each `async fn case(store: Store)`, or `case(database: Database)`, of a file one test on
/// each database: `sqlite::case` and `postgres::case`.
macro_rules! on_both {
    ($($case:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test]
                async fn $case() {
                    let database = $crate::harness::store::sqlite().await;
                    super::$case((&database).into()).await;
                }
            )+
        }

        mod postgres {
            $(
                #[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
                #[tokio::test]
                async fn $case() {
                    let database = $crate::harness::store::postgres().await;
                    super::$case((&database).into()).await;
                }
            )+
        }
    };
}

/// Calls one method of a change and commits it.
macro_rules! change {
    ($store:expr, $method:ident($($argument:expr),* $(,)?)) => {{
        let mut tx = $store.begin().await.unwrap();
        let done = tx.$method($($argument),*).await.unwrap();
        tx.commit().await.unwrap();
        done
    }};
}

/// Calls one method of a look.
macro_rules! look {
    ($store:expr, $method:ident($($argument:expr),* $(,)?)) => {
        $store.view().await.unwrap().$method($($argument),*).await.unwrap()
    };
}

pub(crate) use {change, look, on_both};
