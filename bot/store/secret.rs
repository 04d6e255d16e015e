//! What the bot must not forget and nobody else may know: its own key, and whose token it serves.

use super::sql::{args, statements};
use super::{Result, Session, Tx, Word};

statements! {
    /// A kept value.
    KEPT = ["SELECT value FROM secret WHERE name = $1"];
    /// Keeps a value; the first one stays.
    KEEP = ["INSERT INTO secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING"];
}

impl Session {
    /// The value kept under `name`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn kept(&mut self, name: &str) -> Result<Option<String>> {
        Ok(self.row::<Word>(&KEPT, args![name]).await?.map(|row| row.value))
    }
}

impl Tx {
    /// Keeps `value` under `name` unless something is kept there, and gives back what is.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep(&mut self, name: &str, value: &str) -> Result<String> {
        self.run(&KEEP, args![name, value]).await?;
        Ok(self.kept(name).await?.unwrap_or_else(|| value.to_owned()))
    }
}
