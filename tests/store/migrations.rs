//! The schema grows alike on both databases, and what was stored before stays. The rules are in
//! migrations/README.md.

use std::fs;
use std::path::{Path, PathBuf};

use sqlx::migrate::{Migration, Migrator};
use sqlx::{Connection as _, PgConnection, SqliteConnection};
use wuzha::store::Store;

use crate::harness::postgres::fresh_database;
use crate::harness::store::{fresh_file, look, query_texts, run_sql};

/// The types that both databases keep alike.
const TYPES: [&str; 4] = ["BIGINT", "TEXT", "BOOLEAN", "DOUBLE PRECISION"];

/// How a part of a table's definition begins that is no column.
const CONSTRAINTS: [&str; 5] = ["PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "CONSTRAINT"];

/// How a statement may begin.
const STATEMENTS: [&str; 9] = [
    "CREATE TABLE ",
    "CREATE INDEX ",
    "CREATE UNIQUE INDEX ",
    "ALTER TABLE ",
    "DROP TABLE ",
    "DROP INDEX ",
    "INSERT INTO ",
    "UPDATE ",
    "DELETE FROM ",
];

/// What only one database knows, or what makes two databases differ.
const FOREIGN_WORDS: [&str; 11] = [
    "SERIAL",
    "AUTOINCREMENT",
    "AUTO_INCREMENT",
    "IDENTITY",
    "NOW(",
    "CURRENT_TIMESTAMP",
    "UNIXEPOCH",
    "RANDOM(",
    "JSONB",
    "STRICT",
    "WITHOUT ROWID",
];

#[tokio::test]
async fn sample_rows_outlive_every_change_on_sqlite() {
    let (url, _folder) = fresh_file();
    fs::write(url.trim_start_matches("sqlite:"), "").unwrap();

    assert_sample_rows_outlive_every_change(&url).await;
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test]
async fn sample_rows_outlive_every_change_on_postgres() {
    assert_sample_rows_outlive_every_change(&fresh_database()).await;
}

async fn assert_sample_rows_outlive_every_change(url: &str) {
    let migrations = Migrator::new(root().join("migrations")).await.unwrap();
    let mut tables = Vec::new();
    for migration in migrations.iter() {
        migrate_to(url, &migrations, migration.version).await;
        let file = sample_of(migration);
        let sample = fs::read_to_string(&file).unwrap_or_else(|_| panic!("write some sample rows: {}", file.display()));
        run_sql(url, &sample).await.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for statement in statements(migration.sql.as_str()) {
            tables.extend(table_made_by(&statement));
            // A table that is made anew has another name until the old one is gone.
            if let Some((old, _)) =
                statement.strip_prefix("ALTER TABLE ").and_then(|rest| rest.split_once(" RENAME TO "))
            {
                tables.retain(|table| table != old);
            }
        }
    }

    for table in tables {
        let rows = query_texts(url, &format!("SELECT CAST(COUNT(*) AS TEXT) FROM {table}")).await;
        assert_ne!(rows, ["0"], "no sample has rows of {table}");
    }
    let store = Store::open(url).await.unwrap();
    assert_eq!(look!(store, classes()).len(), 2);
    assert_eq!(look!(store, doubts(10)).len(), 1);
}

async fn migrate_to(url: &str, migrations: &Migrator, version: i64) {
    if url.starts_with("sqlite:") {
        migrations.run_to(version, &mut SqliteConnection::connect(url).await.unwrap()).await.unwrap();
    } else {
        migrations.run_to(version, &mut PgConnection::connect(url).await.unwrap()).await.unwrap();
    }
}

fn sample_of(migration: &Migration) -> PathBuf {
    let name = migration.description.replace(' ', "_");
    root().join(format!("tests/store/sample/{:04}_{name}.sql", migration.version))
}

#[test]
fn every_file_of_samples_belongs_to_a_migration() {
    let migrations = names_in("migrations");

    assert_eq!(names_in("tests/store/sample"), migrations);
}

#[test]
fn migrations_are_numbered_without_gaps() {
    let numbers = names_in("migrations").into_iter().filter_map(|name| name.split_once('_')?.0.parse::<usize>().ok());

    assert!(numbers.eq(1..=names_in("migrations").len()));
}

#[test]
fn migrations_say_only_what_both_databases_understand_alike() {
    let mistakes = names_in("migrations").into_iter().flat_map(|name| {
        let sql = fs::read_to_string(root().join("migrations").join(&name)).unwrap();
        mistakes(&sql).into_iter().map(move |mistake| format!("migrations/{name}: {mistake}")).collect::<Vec<_>>()
    });

    assert_eq!(mistakes.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn a_mistake_in_a_migration_is_named() {
    let cases = [
        ("CREATE TABLE a (n INTEGER NOT NULL);", "a.n: not of a type that both databases keep alike"),
        ("CREATE TABLE a (n BIGINT, s VARCHAR(9));", "a.s: not of a type that both databases keep alike"),
        ("CREATE TABLE a (n BIGINTEGER);", "a.n: not of a type that both databases keep alike"),
        ("CREATE TABLE a (n BIGINT DEFAULT now());", "NOW( is not the same on both databases"),
        ("create table a (n bigserial primary key)", "SERIAL is not the same on both databases"),
        ("ALTER TABLE a ADD COLUMN d TIMESTAMPTZ;", "a.d: not of a type that both databases keep alike"),
        ("ALTER TABLE a ADD COLUMN d TEXT NOT NULL;", "a.d: NOT NULL without DEFAULT fails where rows are"),
        ("ALTER TABLE a ADD COLUMN d TEXT UNIQUE;", "a.d: SQLite adds no UNIQUE column: make an index"),
        ("ALTER TABLE a ALTER COLUMN d TYPE TEXT;", "SQLite cannot: ALTER TABLE a ALTER COLUMN d TYPE TEXT"),
        ("PRAGMA foreign_keys = OFF;", "neither schema nor rows: PRAGMA foreign_keys = OFF"),
    ];

    for (sql, mistake) in cases {
        assert!(mistakes(sql).contains(&mistake.to_owned()), "{sql}\n{:?}", mistakes(sql));
    }
}

#[test]
fn what_both_databases_understand_is_no_mistake() {
    let sql = "
        -- serial numbers come from us, not from now()
        CREATE TABLE a (
            n BIGINT NOT NULL PRIMARY KEY CHECK (n IN (1, 2)),
            share DOUBLE PRECISION,
            PRIMARY KEY (n, share)
        );
        CREATE UNIQUE INDEX a_share ON a (share) WHERE n = 1;
        ALTER TABLE a ADD COLUMN is_kept BOOLEAN NOT NULL DEFAULT FALSE;
        ALTER TABLE a RENAME COLUMN share TO part;
        UPDATE a SET part = 0.5;
    ";

    assert_eq!(mistakes(sql), [""; 0]);
}

/// What is wrong with a migration, in words.
fn mistakes(sql: &str) -> Vec<String> {
    statements(sql).iter().flat_map(|statement| mistakes_of_statement(statement)).collect()
}

fn mistakes_of_statement(statement: &str) -> Vec<String> {
    let loud = statement.to_uppercase();
    let mut mistakes: Vec<_> = FOREIGN_WORDS
        .into_iter()
        .filter(|word| loud.contains(word))
        .map(|word| format!("{word} is not the same on both databases"))
        .collect();
    if !STATEMENTS.iter().any(|beginning| loud.starts_with(beginning)) {
        mistakes.push(format!("neither schema nor rows: {statement}"));
    }
    if let Some(table) = table_made_by(statement) {
        let columns = parts_of_table(statement).into_iter().filter(|part| !is_constraint(part));
        mistakes.extend(columns.filter_map(|column| mistake_in_type(&table, column)));
    }
    if loud.starts_with("ALTER TABLE ") {
        mistakes.extend(mistake_in_change(statement));
    }
    mistakes
}

fn mistake_in_change(statement: &str) -> Option<String> {
    let words: Vec<_> = statement.split_whitespace().collect();
    let table = words.get(2)?;
    match words.get(3..5)?.join(" ").to_uppercase().as_str() {
        "ADD COLUMN" => mistake_in_new_column(table, &words[5..].join(" ")),
        "DROP COLUMN" | "RENAME COLUMN" | "RENAME TO" => None,
        _ => Some(format!("SQLite cannot: {statement}")),
    }
}

fn mistake_in_new_column(table: &str, column: &str) -> Option<String> {
    let name = column.split_whitespace().next()?;
    let loud = column.to_uppercase();
    if loud.contains("NOT NULL") && !loud.contains("DEFAULT") {
        return Some(format!("{table}.{name}: NOT NULL without DEFAULT fails where rows are"));
    }
    if loud.contains("UNIQUE") {
        return Some(format!("{table}.{name}: SQLite adds no UNIQUE column: make an index"));
    }
    mistake_in_type(table, column)
}

fn mistake_in_type(table: &str, column: &str) -> Option<String> {
    let (name, rest) = column.split_once(char::is_whitespace).unwrap_or((column, ""));
    let rest = rest.trim().to_uppercase();
    let is_portable = TYPES
        .iter()
        .any(|known| rest.strip_prefix(known).is_some_and(|after| after.is_empty() || after.starts_with(' ')));
    (!is_portable).then(|| format!("{table}.{name}: not of a type that both databases keep alike"))
}

fn is_constraint(part: &str) -> bool {
    part.split([' ', '(']).next().is_some_and(|first| CONSTRAINTS.contains(&first.to_uppercase().as_str()))
}

/// The statements of a file without its comments, each on one line.
fn statements(sql: &str) -> Vec<String> {
    let lines: Vec<_> = sql.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
    let code = lines.join(" ");
    code.split(';')
        .map(|statement| statement.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|statement| !statement.is_empty())
        .collect()
}

fn table_made_by(statement: &str) -> Option<String> {
    let words: Vec<_> = statement.split([' ', '(']).collect();
    let makes = words.first()?.eq_ignore_ascii_case("CREATE") && words.get(1)?.eq_ignore_ascii_case("TABLE");
    makes.then(|| words[2].to_owned())
}

/// The columns and constraints of a `CREATE TABLE`.
fn parts_of_table(statement: &str) -> Vec<&str> {
    let Some((_, body)) = statement.split_once('(') else { return Vec::new() };
    let body = body.trim_end_matches(')');
    let mut open = 0;
    body.split(|c: char| {
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        c == ',' && open == 0
    })
    .map(str::trim)
    .collect()
}

/// The names of the SQL files in a folder of the repository, in order.
fn names_in(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.ends_with(".sql"));
    names.sort();
    names
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
