//! Which kit a class has for which meeting, and the votes about it.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, StoreError, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::{ChatId, DeliveryId, DeliveryState};
use crate::domain::kit::{KitId, KitVote, Post, Share, Side, Vote};
use crate::domain::meeting::Slot;
use crate::domain::plan::ItemId;
use crate::domain::role::GrantId;

statements! {
    /// Gives a class a kit for a meeting, unless it has one.
    GIVE = ["INSERT INTO kit_use (class, item, slot, kit) VALUES ($1, $2, $3, $4) ON CONFLICT (class, item, slot) DO NOTHING"];
    /// Gives it another, as long as nobody has voted.
    CHANGE = [
        "UPDATE kit_use SET kit = $4 WHERE class = $1 AND item = $2 AND slot = $3 AND NOT EXISTS \
         (SELECT 1 FROM kit_vote v WHERE v.class = $1 AND v.item = $2 AND v.slot = $3)",
    ];
    /// Which kit a class has for a meeting.
    USE = ["SELECT kit, starter, answer, settled_at FROM kit_use WHERE class = $1 AND item = $2 AND slot = $3"];
    /// Which kits a class has for its other meetings, the oldest first.
    HAD = ["SELECT kit FROM kit_use WHERE class = $1 AND item = $2 AND slot <> $3 ORDER BY slot"];
    /// Says who begins a vote, and what is right.
    START = ["UPDATE kit_use SET starter = $4, answer = $5 WHERE class = $1 AND item = $2 AND slot = $3"];
    /// Says that the difference was told, once.
    SETTLE = [
        "UPDATE kit_use SET settled_at = $4 WHERE class = $1 AND item = $2 AND slot = $3 AND settled_at IS NULL",
    ];
    /// Begins a vote, unless it has begun.
    BEGIN = [
        "INSERT INTO kit_vote (class, item, slot, side, delivery, asked_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (class, item, slot, side) DO NOTHING",
    ];
    /// Forgets a vote that did not arrive.
    DROP = ["DELETE FROM kit_vote WHERE class = $1 AND item = $2 AND slot = $3 AND side = $4 AND closed_at IS NULL"];
    /// Says that a vote is over, once.
    CLOSE = [
        "UPDATE kit_vote SET votes = $5, closed_at = $6 \
         WHERE class = $1 AND item = $2 AND slot = $3 AND side = $4 AND closed_at IS NULL",
    ];
    /// The votes of a meeting, with a row for each of their posts.
    VOTES = [
        "SELECT v.class, v.item, v.slot, v.side, v.delivery, v.asked_at, v.votes AS final_votes, v.closed_at, d.id, d.chat, \
         d.state, d.message, d.settled_at, p.votes AS counted, p.is_closed FROM kit_vote v \
         JOIN delivery d ON d.id = v.delivery OR d.repeat_of = v.delivery LEFT JOIN poll p ON p.delivery = d.id \
         WHERE v.class = $1 AND v.item = $2 AND v.slot = $3 ORDER BY v.side DESC, d.id, p.id",
    ];
    /// Every vote that is not over, likewise.
    OPEN = [
        "SELECT v.class, v.item, v.slot, v.side, v.delivery, v.asked_at, v.votes AS final_votes, v.closed_at, d.id, d.chat, \
         d.state, d.message, d.settled_at, p.votes AS counted, p.is_closed FROM kit_vote v \
         CROSS JOIN delivery d LEFT JOIN poll p ON p.delivery = d.id \
         WHERE v.closed_at IS NULL AND (d.id = v.delivery OR d.repeat_of = v.delivery) \
         ORDER BY v.class, v.item, v.slot, v.side DESC, d.id, p.id",
    ];
    /// For which meeting a delivery, or the one that it repeats, asks.
    MEETING_OF = [
        "SELECT class, item, slot FROM kit_vote WHERE delivery IN \
         (SELECT COALESCE(d.repeat_of, d.id) FROM delivery d WHERE d.id = $1)",
    ];
}

/// A meeting of a class: by which item of the plan, and which of its meetings.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeetingKey {
    /// The class.
    pub class: String,
    /// The item of the plan.
    pub item: ItemId,
    /// Which of the item's meetings.
    pub slot: Slot,
}

/// The kit of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KitUse {
    /// The kit. The file may have it no more.
    pub kit: KitId,
    /// As whom somebody began the vote.
    pub starter: Option<GrantId>,
    /// The right option of the vote that was begun.
    pub right: Option<usize>,
    /// When the difference was told.
    pub settled_at: Option<DateTime<Utc>>,
}

#[derive(FromRow)]
struct UseRow {
    kit: String,
    starter: Option<i64>,
    answer: Option<i64>,
    settled_at: Option<i64>,
}

#[derive(FromRow)]
struct HadRow {
    kit: String,
}

#[derive(FromRow)]
struct KeyRow {
    class: String,
    item: String,
    slot: String,
}

#[derive(FromRow)]
struct VoteRow {
    #[sqlx(flatten)]
    key: KeyRow,
    side: String,
    delivery: i64,
    asked_at: i64,
    final_votes: Option<String>,
    closed_at: Option<i64>,
    id: i64,
    chat: i64,
    state: String,
    message: Option<i64>,
    settled_at: Option<i64>,
    counted: Option<String>,
    is_closed: Option<bool>,
}

impl TryFrom<KeyRow> for MeetingKey {
    type Error = StoreError;

    fn try_from(row: KeyRow) -> Result<Self> {
        Ok(Self {
            item: row.item.parse().map_err(|_| inconsistent("kit_use.item", &row.class, &row.item))?,
            slot: row.slot.parse().map_err(|_| inconsistent("kit_use.slot", &row.class, &row.slot))?,
            class: row.class,
        })
    }
}

impl VoteRow {
    fn post(&self) -> Result<Post> {
        let counted = self.counted.as_deref().zip(self.is_closed);
        Ok(Post {
            delivery: DeliveryId(self.id),
            chat: ChatId(self.chat),
            state: DeliveryState::from_name(&self.state)
                .ok_or_else(|| inconsistent("delivery.state", &self.delivery, &self.state))?,
            message: self.message,
            settled_at: self.settled_at.map(|ms| moment("delivery.settled_at", &self.delivery, ms)).transpose()?,
            counted: counted
                .map(|(votes, is_closed)| Ok::<_, StoreError>((counts("poll.votes", self.delivery, votes)?, is_closed)))
                .transpose()?,
        })
    }

    fn vote(&self, posts: Vec<Post>) -> Result<Vote> {
        let closed = self.closed_at.zip(self.final_votes.as_deref());
        Ok(Vote {
            side: Side::from_code(&self.side)
                .ok_or_else(|| inconsistent("kit_vote.side", &self.delivery, &self.side))?,
            delivery: DeliveryId(self.delivery),
            asked_at: moment("kit_vote.asked_at", &self.delivery, self.asked_at)?,
            closed: closed
                .map(|(ms, votes)| {
                    let at = moment("kit_vote.closed_at", &self.delivery, ms)?;
                    Ok::<_, StoreError>((at, counts("kit_vote.votes", self.delivery, votes)?))
                })
                .transpose()?,
            posts,
        })
    }
}

fn counts(column: &'static str, row: i64, votes: &str) -> Result<Vec<u32>> {
    serde_json::from_str(votes).map_err(|_| inconsistent(column, &row, &votes))
}

/// The votes in rows, each with its posts, in the order of the rows.
fn votes(rows: &[VoteRow]) -> Result<Vec<Vote>> {
    let of_one = |one: &[VoteRow]| {
        let posts = one.iter().map(VoteRow::post).collect::<Result<_>>()?;
        one[0].vote(posts)
    };
    rows.chunk_by(|one, next| one.delivery == next.delivery).map(of_one).collect()
}

impl Session {
    /// The kit that a class has for a meeting.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn kit_use(&mut self, key: &MeetingKey) -> Result<Option<KitUse>> {
        let args = args![&key.class, key.item.to_string(), key.slot.to_string()];
        let Some(row) = self.row::<UseRow>(&USE, args).await? else { return Ok(None) };
        Ok(Some(KitUse {
            kit: row.kit.parse().map_err(|_| inconsistent("kit_use.kit", &key.class, &row.kit))?,
            starter: row.starter.map(GrantId),
            right: row.answer.and_then(|answer| usize::try_from(answer).ok()),
            settled_at: row.settled_at.map(|ms| moment("kit_use.settled_at", &key.class, ms)).transpose()?,
        }))
    }

    /// The kits that a class has for its other meetings, the oldest first.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn kits_had(&mut self, key: &MeetingKey) -> Result<Vec<KitId>> {
        let args = args![&key.class, key.item.to_string(), key.slot.to_string()];
        let rows: Vec<HadRow> = self.rows(&HAD, args).await?;
        rows.into_iter()
            .map(|row| row.kit.parse().map_err(|_| inconsistent("kit_use.kit", &key.class, &row.kit)))
            .collect()
    }

    /// The votes of a meeting: the one before and the one after, as far as they have begun.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn kit_votes(&mut self, key: &MeetingKey) -> Result<Vec<Vote>> {
        let args = args![&key.class, key.item.to_string(), key.slot.to_string()];
        votes(&self.rows::<VoteRow>(&VOTES, args).await?)
    }

    /// Every vote that is not over, by its meeting.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn open_kit_votes(&mut self) -> Result<Vec<(MeetingKey, Vote)>> {
        let rows: Vec<VoteRow> = self.rows(&OPEN, args![]).await?;
        let open = votes(&rows)?;
        let keys = rows.chunk_by(|one, next| one.delivery == next.delivery).map(|one| {
            let KeyRow { class, item, slot } = &one[0].key;
            MeetingKey::try_from(KeyRow { class: class.clone(), item: item.clone(), slot: slot.clone() })
        });
        keys.zip(open).map(|(key, vote)| Ok((key?, vote))).collect()
    }

    /// The meeting for which a delivery asks; `None` when it is no vote about a kit.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn meeting_of_poll(&mut self, delivery: DeliveryId) -> Result<Option<MeetingKey>> {
        self.row::<KeyRow>(&MEETING_OF, args![delivery.0]).await?.map(MeetingKey::try_from).transpose()
    }

    /// How many were right before and after the discussion at a class's meeting. `None` until both votes are over.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn kit_vote(&mut self, key: &MeetingKey) -> Result<Option<KitVote>> {
        let used = self.kit_use(key).await?.filter(|used| used.settled_at.is_some());
        let Some(right) = used.and_then(|used| used.right) else { return Ok(None) };
        let votes = self.kit_votes(key).await?;
        let share = |side| {
            let vote = votes.iter().find(|vote| vote.side == side)?;
            Share::of(&vote.votes(), right)
        };
        Ok(Some(KitVote { before: share(Side::Before), after: share(Side::After) }))
    }
}

impl Tx {
    /// Gives a class a kit for a meeting, unless it has one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn give_kit(&mut self, key: &MeetingKey, kit: &KitId) -> Result<()> {
        let args = args![&key.class, key.item.to_string(), key.slot.to_string(), kit.as_str()];
        self.run(&GIVE, args).await.map(drop)
    }

    /// Gives it another, and says whether nobody has voted yet.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn change_kit(&mut self, key: &MeetingKey, kit: &KitId) -> Result<bool> {
        let args = args![&key.class, key.item.to_string(), key.slot.to_string(), kit.as_str()];
        Ok(self.run(&CHANGE, args).await? > 0)
    }

    /// Says who begins a vote, and which option is right.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn start_kit_vote(&mut self, key: &MeetingKey, starter: Option<GrantId>, right: usize) -> Result<()> {
        let right = i64::try_from(right).unwrap_or(i64::MAX);
        let args = args![&key.class, key.item.to_string(), key.slot.to_string(), starter.map(|grant| grant.0), right];
        self.run(&START, args).await.map(drop)
    }

    /// Begins a vote by a delivery, and says whether nobody had before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn begin_kit_vote(
        &mut self,
        key: &MeetingKey,
        side: Side,
        delivery: DeliveryId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let args = args![&key.class, key.item.to_string(), key.slot.to_string(), side.code(), delivery.0, now];
        Ok(self.run(&BEGIN, args).await? > 0)
    }

    /// Forgets a vote that did not arrive, and says whether it was there.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_kit_vote(&mut self, key: &MeetingKey, side: Side) -> Result<bool> {
        let args = args![&key.class, key.item.to_string(), key.slot.to_string(), side.code()];
        Ok(self.run(&DROP, args).await? > 0)
    }

    /// Says that a vote is over and how it ended, and whether that was not known before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn close_kit_vote(
        &mut self,
        key: &MeetingKey,
        side: Side,
        votes: &[u32],
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let args = args![&key.class, key.item.to_string(), key.slot.to_string(), side.code(), json(&votes), now];
        Ok(self.run(&CLOSE, args).await? > 0)
    }

    /// Says that the difference was told, and whether it had not been before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn settle_kit(&mut self, key: &MeetingKey, now: DateTime<Utc>) -> Result<bool> {
        let args = args![&key.class, key.item.to_string(), key.slot.to_string(), now];
        Ok(self.run(&SETTLE, args).await? > 0)
    }
}
