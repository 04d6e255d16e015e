//! Stories: what people see and read, in order.

/// Has a story that takes a `Database` played on both.
macro_rules! on_both_databases {
    ($story:ident) => {
        mod $story {
            use crate::harness::campus::Database;

            #[tokio::test]
            async fn on_sqlite() {
                super::$story(Database::Sqlite).await;
            }

            #[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
            #[tokio::test]
            async fn on_postgres() {
                super::$story(Database::Postgres).await;
            }
        }
    };
}

mod alert;
mod attest;
mod aware;
mod bad_file;
mod bad_input;
mod binding;
mod burden;
mod check;
mod case;
mod class_move;
mod dialogue;
mod doubt;
mod group;
mod help;
mod identity;
mod import;
mod international;
mod item;
mod kit;
mod language;
mod ledger;
mod meeting;
mod month;
mod overview;
mod page;
mod paging;
mod personal;
mod pledge;
mod privacy;
mod quiet;
mod question;
mod quiz;
mod class_quiz;
mod contest;
mod drip;
mod roleplay;
mod reader;
mod record;
mod reminder;
mod renewal;
mod retention;
mod role;
mod review;
mod roll;
mod roster;
mod sos;
mod subscription;
mod words;
mod term;
mod tip;
mod translation;
mod unbound;
mod walkthrough;
mod verify;
mod badge;
mod lookalike;
