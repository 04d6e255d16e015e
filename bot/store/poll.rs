//! Polls of ours as the messenger counts them.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Tx, inconsistent};
use crate::domain::delivery::{Act, DeliveryId, Resolution, ResolvedBy};
use crate::domain::poll::{Poll, Votes};

statements! {
    /// Remembers what the messenger calls the polls that were just posted. A vote may have been told before.
    KNOW = [
        "INSERT INTO poll (id, delivery, votes, is_closed) \
         SELECT value ->> 'poll', CAST(value ->> 'id' AS BIGINT), '[]', FALSE FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " WHERE value ->> 'poll' IS NOT NULL ON CONFLICT (id) DO UPDATE SET delivery = excluded.delivery",
    ];
    /// Writes down how a vote stands. One that is over stays as it was then: an update may come late.
    COUNT = [
        "INSERT INTO poll (id, votes, is_closed) VALUES ($1, $2, $3) \
         ON CONFLICT (id) DO UPDATE SET votes = excluded.votes, is_closed = excluded.is_closed WHERE NOT poll.is_closed",
    ];
    /// Which delivery posted a poll.
    POSTED_BY = ["SELECT delivery FROM poll WHERE id = $1"];
    /// Polls of which nobody knows whether they arrived.
    IN_DOUBT = [
        "SELECT d.id, d.act FROM delivery d WHERE d.state = 'unconfirmed' AND d.act LIKE '{\"poll\":%' \
         AND NOT EXISTS (SELECT 1 FROM poll p WHERE p.delivery = d.id)",
    ];
    /// Says which delivery posted a poll.
    LINK = ["UPDATE poll SET delivery = $2 WHERE id = $1 AND delivery IS NULL"];
}

#[derive(FromRow)]
struct PostedRow {
    delivery: Option<i64>,
}

#[derive(FromRow)]
struct DoubtRow {
    id: i64,
    act: String,
}

impl Tx {
    /// Remembers what the messenger calls the polls among `settled`, a list of deliveries in JSON.
    pub(super) async fn know_polls(&mut self, settled: &str) -> Result<()> {
        self.run(&KNOW, args![settled]).await.map(drop)
    }

    /// Writes down how the vote in a poll stands, and says which delivery posted it. A poll that nobody knows is that
    /// of a delivery in doubt, if the words are those of one only: its arrival is proved by that.
    ///
    /// # Errors
    /// When the database cannot, or a stored message has no meaning.
    pub async fn count_votes(&mut self, votes: &Votes, now: DateTime<Utc>) -> Result<Option<DeliveryId>> {
        let counts: Vec<u32> = votes.options.iter().map(|(_, votes)| *votes).collect();
        self.run(&COUNT, args![&votes.poll, json(&counts), votes.is_closed]).await?;
        let row: Option<PostedRow> = self.row(&POSTED_BY, args![&votes.poll]).await?;
        match row.and_then(|row| row.delivery) {
            Some(delivery) => Ok(Some(DeliveryId(delivery))),
            None => self.find_poll(votes, now).await,
        }
    }

    async fn find_poll(&mut self, votes: &Votes, now: DateTime<Utc>) -> Result<Option<DeliveryId>> {
        let rows: Vec<DoubtRow> = self.rows(&IN_DOUBT, args![]).await?;
        let mut found = Vec::new();
        for row in rows {
            if polled(row.id, &row.act)?.is_some_and(|poll| poll.is_asked_by(votes)) {
                found.push(DeliveryId(row.id));
            }
        }
        let [delivery] = found[..] else { return Ok(None) };
        self.resolve(delivery, Resolution::Arrived, ResolvedBy::Evidence, now).await?;
        self.run(&LINK, args![&votes.poll, delivery.0]).await?;
        Ok(Some(delivery))
    }
}

fn polled(id: i64, act: &str) -> Result<Option<Poll>> {
    match serde_json::from_str(act).map_err(|error| inconsistent("delivery.act", &id, &error))? {
        Act::Poll(poll) => Ok(Some(poll)),
        _ => Ok(None),
    }
}
