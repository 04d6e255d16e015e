//! Cards that ask a class whether it was at a meeting.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::DeliveryId;
use crate::domain::meeting::{MeetingId, State};

statements! {
    /// Puts a card in place of the one before.
    OPEN = [
        "INSERT INTO attest_card (meeting, delivery, held_on, closes_at, shown, shown_at) \
         VALUES ($1, $2, $3, $4, 0, $5) ON CONFLICT (meeting) DO UPDATE SET delivery = excluded.delivery, \
         held_on = excluded.held_on, closes_at = excluded.closes_at, shown = 0, shown_at = excluded.shown_at, \
         closed_at = NULL",
    ];
    /// The card about a meeting.
    CARD = [
        "SELECT meeting, delivery, held_on, closes_at, shown, shown_at, closed_at FROM attest_card WHERE meeting = $1",
    ];
    /// The card that a delivery carries.
    CARD_OF = [
        "SELECT meeting, delivery, held_on, closes_at, shown, shown_at, closed_at FROM attest_card WHERE delivery = $1",
    ];
    /// Every card that is not closed, how far its meeting is and since when, and how many say that they were there.
    OPEN_CARDS = [
        "SELECT c.meeting, c.delivery, c.held_on, c.closes_at, c.shown, c.shown_at, c.closed_at, m.class, m.state, \
         COALESCE(s.at, 0) AS step_at, (SELECT COUNT(*) FROM meeting_attest a WHERE a.meeting = c.meeting) AS attested \
         FROM attest_card c JOIN meeting m ON m.id = c.meeting LEFT JOIN meeting_step s ON s.id = m.version \
         WHERE c.closed_at IS NULL ORDER BY c.closes_at, c.meeting",
    ];
    /// Writes down what a card says.
    SHOW = ["UPDATE attest_card SET shown = $2, shown_at = $3 WHERE meeting = $1"];
    /// Closes a card, once.
    CLOSE = ["UPDATE attest_card SET closed_at = $2 WHERE meeting = $1 AND closed_at IS NULL"];
    /// Has a card looked at again.
    REOPEN = ["UPDATE attest_card SET closed_at = NULL WHERE meeting = $1"];
    /// Forgets a card.
    DROP = ["DELETE FROM attest_card WHERE meeting = $1"];
    /// Forgets who says that they were there.
    FORGET = ["DELETE FROM meeting_attest WHERE meeting = $1"];
    /// Calls a card off that has not left yet.
    CALL_OFF = [
        "UPDATE delivery SET state = 'cancelled', why = $2, settled_at = $3 WHERE id = $1 AND state IN ('queued', 'held')",
    ];
}

/// A card that asks a class whether it was at a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttestCard {
    /// The meeting.
    pub meeting: MeetingId,
    /// The delivery that carries it; `None` where there was no group that could be asked.
    pub delivery: Option<DeliveryId>,
    /// The day that it asks about.
    pub held_on: NaiveDate,
    /// Until when people can answer.
    pub closes_at: DateTime<Utc>,
    /// How many it says there are.
    pub shown: u32,
    /// Since when it says so.
    pub shown_at: DateTime<Utc>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
}

/// A card that is not closed, and how its meeting stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCard {
    /// The card.
    pub card: AttestCard,
    /// The class that is asked.
    pub class: Option<String>,
    /// How far the meeting is.
    pub state: State,
    /// Since when.
    pub since: DateTime<Utc>,
    /// How many say that they were there.
    pub attested: u32,
}

#[derive(FromRow)]
struct CardRow {
    meeting: i64,
    delivery: Option<i64>,
    held_on: String,
    closes_at: i64,
    shown: i64,
    shown_at: i64,
    closed_at: Option<i64>,
}

#[derive(FromRow)]
struct OpenRow {
    #[sqlx(flatten)]
    card: CardRow,
    class: Option<String>,
    state: String,
    step_at: i64,
    attested: i64,
}

impl TryFrom<CardRow> for AttestCard {
    type Error = super::StoreError;

    fn try_from(row: CardRow) -> Result<Self> {
        let id = row.meeting;
        Ok(Self {
            meeting: MeetingId(id),
            delivery: row.delivery.map(DeliveryId),
            held_on: row.held_on.parse().map_err(|_| inconsistent("attest_card.held_on", &id, &row.held_on))?,
            closes_at: moment("attest_card.closes_at", &id, row.closes_at)?,
            shown: count(id, row.shown)?,
            shown_at: moment("attest_card.shown_at", &id, row.shown_at)?,
            closed_at: row.closed_at.map(|ms| moment("attest_card.closed_at", &id, ms)).transpose()?,
        })
    }
}

impl TryFrom<OpenRow> for OpenCard {
    type Error = super::StoreError;

    fn try_from(row: OpenRow) -> Result<Self> {
        let id = row.card.meeting;
        Ok(Self {
            state: State::from_code(&row.state).ok_or_else(|| inconsistent("meeting.state", &id, &row.state))?,
            since: moment("meeting_step.at", &id, row.step_at)?,
            attested: count(id, row.attested)?,
            class: row.class,
            card: row.card.try_into()?,
        })
    }
}

fn count(id: i64, number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| inconsistent("attest_card.shown", &id, &number))
}

impl Session {
    /// The last card that asked about a meeting.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn attest_card(&mut self, meeting: MeetingId) -> Result<Option<AttestCard>> {
        self.row::<CardRow>(&CARD, args![meeting.0]).await?.map(AttestCard::try_from).transpose()
    }

    /// The card that a delivery carries, if it is the last one that asked about its meeting.
    ///
    /// # Errors
    /// As [`attest_card`](Self::attest_card).
    pub async fn attest_card_of(&mut self, delivery: DeliveryId) -> Result<Option<AttestCard>> {
        self.row::<CardRow>(&CARD_OF, args![delivery.0]).await?.map(AttestCard::try_from).transpose()
    }

    /// Every card that is not closed, the one that closes first at the beginning.
    ///
    /// # Errors
    /// As [`attest_card`](Self::attest_card).
    pub async fn open_attest_cards(&mut self) -> Result<Vec<OpenCard>> {
        let rows: Vec<OpenRow> = self.rows(&OPEN_CARDS, args![]).await?;
        rows.into_iter().map(OpenCard::try_from).collect()
    }
}

impl Tx {
    /// Puts a card that asks about a meeting of a day in place of the one before. Nobody has answered it yet.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn open_attest_card(
        &mut self,
        meeting: MeetingId,
        delivery: Option<DeliveryId>,
        held_on: NaiveDate,
        closes_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&FORGET, args![meeting.0]).await?;
        let held_on = held_on.to_string();
        self.run(&OPEN, args![meeting.0, delivery.map(|id| id.0), &held_on, closes_at, now]).await.map(drop)
    }

    /// Writes down how many a card says there are.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn show_attested(&mut self, meeting: MeetingId, shown: u32, now: DateTime<Utc>) -> Result<()> {
        self.run(&SHOW, args![meeting.0, i64::from(shown), now]).await.map(drop)
    }

    /// Closes the card about a meeting. Tells whether it was open.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn close_attest_card(&mut self, meeting: MeetingId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&CLOSE, args![meeting.0, now]).await? > 0)
    }

    /// Has the card about a meeting looked at again, although it was closed.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn reopen_attest_card(&mut self, meeting: MeetingId) -> Result<()> {
        self.run(&REOPEN, args![meeting.0]).await.map(drop)
    }

    /// Forgets the card about a meeting: what it asked about is not so any more.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_attest_card(&mut self, meeting: MeetingId) -> Result<()> {
        self.run(&DROP, args![meeting.0]).await.map(drop)
    }

    /// Calls off a card that has not left yet. Tells whether it had not.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn call_off_card(&mut self, delivery: DeliveryId, why: &str, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&CALL_OFF, args![delivery.0, why, now]).await? > 0)
    }
}
