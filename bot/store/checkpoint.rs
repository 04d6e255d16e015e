//! What is looked at to prove that nobody touched the ledger. It is read here even where somebody broke it.

use super::sql::{args, statements};
use super::{LedgerHead, Number, Result, Session, StoreError};

statements! {
    /// How many of the ledger's tables there are.
    TABLES = [
        { sqlite: "SELECT COUNT(*) AS value FROM sqlite_master WHERE type = 'table' AND name IN ('ledger', 'ledger_head')",
          postgres: "SELECT COUNT(*) AS value FROM (VALUES ('ledger'), ('ledger_head')) AS part (name) \
                     WHERE to_regclass(name) IS NOT NULL" },
    ];
    /// The last entry as the ledger remembers it.
    HEAD = ["SELECT seq, hash FROM ledger_head WHERE name = 'head'"];
    /// The number and the hash of an entry.
    HASH = ["SELECT seq, hash FROM ledger WHERE seq = $1"];
    /// How many rows the ledger has.
    ROWS = ["SELECT COUNT(*) AS value FROM ledger"];
    /// The first number after another.
    NEXT = ["SELECT seq AS value FROM ledger WHERE seq > $1 ORDER BY seq LIMIT 1"];
}

impl Session {
    /// Whether there is a ledger at all: an older database, and somebody else's, has none.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn has_ledger(&mut self) -> Result<bool> {
        match self.number(&TABLES, args![]).await {
            // SQLITE_NOTADB: a file of something else.
            Err(StoreError::Broken { source: sqlx::Error::Database(error), .. })
                if error.code().as_deref() == Some("26") =>
            {
                Ok(false)
            }
            tables => Ok(tables? == 2),
        }
    }

    /// The last entry as the ledger remembers it; `None` when somebody removed that.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn remembered_head(&mut self) -> Result<Option<LedgerHead>> {
        self.row(&HEAD, args![]).await
    }

    /// The hash of the entry with the number `seq`, if there is one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn entry_hash(&mut self, seq: i64) -> Result<Option<String>> {
        let entry: Option<LedgerHead> = self.row(&HASH, args![seq]).await?;
        Ok(entry.map(|entry| entry.hash))
    }

    /// How many rows the ledger has, whatever their numbers are.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ledger_rows(&mut self) -> Result<u64> {
        Ok(self.number(&ROWS, args![]).await?.unsigned_abs())
    }

    /// The number of the first entry after `seq`, whatever else it holds.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn next_entry(&mut self, seq: i64) -> Result<Option<i64>> {
        let next: Option<Number> = self.row(&NEXT, args![seq]).await?;
        Ok(next.map(|next| next.value))
    }
}
