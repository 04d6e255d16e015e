//! The little that we keep of people: the language they chose.

use chrono::{DateTime, Utc};

use super::sql::{args, statements};
use super::{Result, Tx};

statements! {
    /// Remembers the language a person chose.
    CHOOSE = [
        "INSERT INTO person (account, language, created_at) VALUES ($1, $2, $3) \
         ON CONFLICT (account) DO UPDATE SET language = excluded.language",
    ];
}

impl Tx {
    /// Remembers the code of the language that `account` chose. It is read with
    /// [`presence`](super::Session::presence).
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn choose_language(&mut self, account: i64, language: &str, now: DateTime<Utc>) -> Result<()> {
        self.run(&CHOOSE, args![account, language, now]).await.map(drop)
    }
}
