//! Who has read which card.

use chrono::{DateTime, Utc};

use super::sql::{args, statements};
use super::{Number, Result, Session, Tx, Word};
use crate::domain::delivery::DeliveryId;

statements! {
    /// Writes down that a person read a card, once, and as the how-manieth.
    ACK = [
        "INSERT INTO ack (delivery, account, at, nth) \
         SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT), COALESCE(MAX(nth), 0) + 1 \
         FROM ack WHERE delivery = $1 ON CONFLICT (delivery, account) DO NOTHING RETURNING nth AS value",
    ];
    /// How many people have read a card.
    READERS = ["SELECT COUNT(*) AS value FROM ack WHERE delivery = $1"];
    /// Why a card was chosen.
    BECAUSE = ["SELECT because AS value FROM tip_shown WHERE delivery = $1"];
}

impl Session {
    /// How many people have read `card`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn readers(&mut self, card: DeliveryId) -> Result<i64> {
        self.number(&READERS, args![card.0]).await
    }

    /// Why the tip on `card` was chosen, in the word of [`Because`](crate::domain::tip::Because).
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn because(&mut self, card: DeliveryId) -> Result<Option<String>> {
        Ok(self.row::<Word>(&BECAUSE, args![card.0]).await?.map(|row| row.value))
    }
}

impl Tx {
    /// Writes down that `account` read `card`, and says how many have read it now; `None` if that is no
    /// news.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn acknowledge(&mut self, card: DeliveryId, account: i64, now: DateTime<Utc>) -> Result<Option<i64>> {
        Ok(self.row::<Number>(&ACK, args![card.0, account, now]).await?.map(|row| row.value))
    }
}
