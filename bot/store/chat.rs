//! Chats: where they stand, how we stand with them, and which class each group speaks for.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Number, Result, Session, Tx, inconsistent};
use crate::domain::chat::{Chat, ChatClass, ChatKind, ChatState};
use crate::domain::delivery::{Address, ChatId, DeliveryId, DeliveryState};

statements! {
    /// Who is where: the chat at an address, the language a person chose and the one the roster knows of
    /// them, and how the card they pressed stands, if it hangs in that chat. One row, whatever is missing.
    PRESENCE = [
        "SELECT c.id, c.address, c.thread, c.kind, c.state, b.class, k.languages, p.language, s.language AS roster_language, \
         d.state AS card \
         FROM (SELECT CAST($1 AS BIGINT) AS address, CAST($2 AS BIGINT) AS account, CAST($3 AS BIGINT) AS card) asked \
         LEFT JOIN person p ON p.account = asked.account \
         LEFT JOIN student_account a ON a.account = asked.account AND a.ended_at IS NULL \
         LEFT JOIN student s ON s.id = a.student AND s.left_at IS NULL \
         LEFT JOIN chat c ON c.address = asked.address \
         LEFT JOIN binding b ON b.chat = c.id AND b.ended_at IS NULL \
         LEFT JOIN class k ON k.name = b.class \
         LEFT JOIN delivery d ON d.id = asked.card AND d.chat = c.id",
    ];
    /// One chat by our number.
    CHAT = [
        "SELECT c.id, c.address, c.thread, c.kind, c.state, b.class, k.languages \
         FROM chat c LEFT JOIN binding b ON b.chat = c.id AND b.ended_at IS NULL LEFT JOIN class k ON k.name = b.class \
         WHERE c.id = $1",
    ];
    /// Makes a chat's acquaintance.
    MEET = [
        "INSERT INTO chat (id, address, thread, kind, state, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
    ];
    /// Changes how we stand with a chat.
    SET_STATE = ["UPDATE chat SET state = $2, muted_until = NULL WHERE id = $1"];
    /// Remembers the topic in which a group wants to be spoken to.
    SET_THREAD = ["UPDATE chat SET thread = $2 WHERE id = $1"];
    /// Lets a group rest.
    MUTE = ["UPDATE chat SET state = 'muted', muted_until = $2 WHERE id = $1 AND state IN ('active', 'muted')"];
    /// Wakes groups whose rest is over.
    WAKE = ["UPDATE chat SET state = 'active', muted_until = NULL WHERE state = 'muted' AND muted_until <= $1"];
    /// Binds a group to a class.
    BIND = ["INSERT INTO binding (class, chat, bound_at) VALUES ($1, $2, $3)"];
    /// Ends a binding.
    UNBIND = ["UPDATE binding SET ended_at = $2 WHERE chat = $1 AND ended_at IS NULL"];
    /// The group of a class.
    GROUP_OF = ["SELECT chat AS value FROM binding WHERE class = $1 AND ended_at IS NULL"];
    /// The chats at two addresses, the older first.
    AT_EITHER = ["SELECT id AS value FROM chat WHERE address IN ($1, $2) ORDER BY id"];
    /// Whether a chat stands at an address.
    AT = ["SELECT id AS value FROM chat WHERE address = $1"];
    /// A moved chat stands somewhere else and can be written to.
    READDRESS = [
        "UPDATE chat SET address = $2, state = CASE WHEN state <> 'lost' THEN state \
         WHEN EXISTS (SELECT 1 FROM binding b WHERE b.chat = chat.id AND b.ended_at IS NULL) THEN 'active' \
         ELSE 'seen' END WHERE id = $1",
    ];
    /// A second row of a moved chat gives what it has to the first: its binding, unless the first
    /// has one, …
    END_SECOND_BINDING = [
        "UPDATE binding SET ended_at = bound_at WHERE chat = $2 AND ended_at IS NULL \
         AND EXISTS (SELECT 1 FROM binding b WHERE b.chat = $1 AND b.ended_at IS NULL)",
    ];
    /// … and, if the first had no business in the chat yet, how we stand with it.
    TAKE_STATE = [
        "UPDATE chat SET state = s.state, muted_until = s.muted_until \
         FROM (SELECT state, muted_until FROM chat WHERE id = $2) AS s \
         WHERE chat.id = $1 AND chat.state IN ('seen', 'lost', 'archived')",
    ];
    /// Moves bindings.
    TAKE_BINDINGS = ["UPDATE binding SET chat = $1 WHERE chat = $2"];
    /// Moves deliveries.
    TAKE_DELIVERIES = ["UPDATE delivery SET chat = $1 WHERE chat = $2"];
    /// Moves attempts.
    TAKE_ATTEMPTS = ["UPDATE attempt SET chat = $1 WHERE chat = $2"];
    /// Moves the record of tips, but for days on which both rows have one.
    TAKE_TIPS = [
        "UPDATE tip_shown SET chat = $1 WHERE chat = $2 \
         AND day NOT IN (SELECT t.day FROM tip_shown t WHERE t.chat = $1)",
    ];
    /// Drops what is left of the record of tips.
    DROP_TIPS = ["DELETE FROM tip_shown WHERE chat = $1"];
    /// Drops the second row.
    DROP_CHAT = ["DELETE FROM chat WHERE id = $1"];
}

/// Who is where, and what they pressed.
#[derive(Clone, Debug)]
pub struct Presence {
    /// The chat, if we know it.
    pub chat: Option<Chat>,
    /// The code of the language the person chose.
    pub language: Option<String>,
    /// The code of the language the roster says the person should be spoken to in.
    pub roster_language: Option<String>,
    /// How the pressed card stands, if it hangs in this chat.
    pub card: Option<DeliveryState>,
}

#[derive(FromRow)]
struct PresenceRow {
    id: Option<i64>,
    address: Option<i64>,
    thread: Option<i64>,
    kind: Option<String>,
    state: Option<String>,
    class: Option<String>,
    languages: Option<String>,
    language: Option<String>,
    roster_language: Option<String>,
    card: Option<String>,
}

#[derive(FromRow)]
struct ChatRow {
    id: i64,
    address: i64,
    thread: Option<i64>,
    kind: String,
    state: String,
    class: Option<String>,
    languages: Option<String>,
}

impl TryFrom<ChatRow> for Chat {
    type Error = super::StoreError;

    fn try_from(row: ChatRow) -> Result<Self> {
        let class = match (row.class, row.languages) {
            (Some(name), Some(languages)) => Some(ChatClass { name, languages }),
            (None, _) | (_, None) => None,
        };
        Ok(Self {
            id: ChatId(row.id),
            address: Address { chat: row.address, thread: row.thread },
            kind: ChatKind::from_name(&row.kind).ok_or_else(|| inconsistent("chat.kind", &row.id, &row.kind))?,
            state: ChatState::from_name(&row.state).ok_or_else(|| inconsistent("chat.state", &row.id, &row.state))?,
            class,
        })
    }
}

impl PresenceRow {
    fn read(self) -> Result<Presence> {
        let card = self
            .card
            .map(|word| DeliveryState::from_name(&word).ok_or_else(|| inconsistent("delivery.state", &"card", &word)))
            .transpose()?;
        let chat = match (self.id, self.address, self.kind, self.state) {
            (Some(id), Some(address), Some(kind), Some(state)) => {
                let (thread, class, languages) = (self.thread, self.class, self.languages);
                Some(ChatRow { id, address, thread, kind, state, class, languages }.try_into()?)
            }
            _ => None,
        };
        Ok(Presence { chat, language: self.language, roster_language: self.roster_language, card })
    }
}

impl Session {
    /// Who is where: the chat at `address`, the language `account` chose or the roster knows, and how `card`
    /// stands.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn presence(
        &mut self,
        address: Option<i64>,
        account: Option<i64>,
        card: Option<DeliveryId>,
    ) -> Result<Presence> {
        let row: Option<PresenceRow> = self.row(&PRESENCE, args![address, account, card.map(|card| card.0)]).await?;
        match row {
            Some(row) => row.read(),
            None => Ok(Presence { chat: None, language: None, roster_language: None, card: None }),
        }
    }

    /// The chat with our number `id`.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn chat(&mut self, id: ChatId) -> Result<Option<Chat>> {
        self.row::<ChatRow>(&CHAT, args![id.0]).await?.map(Chat::try_from).transpose()
    }

    /// The group that speaks for `class`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn group_of(&mut self, class: &str) -> Result<Option<ChatId>> {
        Ok(self.row::<Number>(&GROUP_OF, args![class]).await?.map(|row| ChatId(row.value)))
    }
}

impl Tx {
    /// Makes the acquaintance of the chat at `address`, of which there must be no row yet.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn meet_chat(&mut self, address: Address, kind: ChatKind, now: DateTime<Utc>) -> Result<Chat> {
        let id = self.next_ids("chat", 1).await?;
        let state = match kind {
            ChatKind::Private => ChatState::Active,
            ChatKind::Group => ChatState::Seen,
        };
        self.run(&MEET, args![id, address.chat, address.thread, kind.name(), state.name(), now]).await?;
        Ok(Chat { id: ChatId(id), address, kind, state, class: None })
    }

    /// Changes how we stand with a chat. To let it rest there is [`mute_chat`](Self::mute_chat).
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn set_chat_state(&mut self, chat: ChatId, state: ChatState) -> Result<()> {
        self.run(&SET_STATE, args![chat.0, state.name()]).await.map(drop)
    }

    /// Remembers the topic in which a group wants to be spoken to.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn set_chat_thread(&mut self, chat: ChatId, thread: Option<i64>) -> Result<()> {
        self.run(&SET_THREAD, args![chat.0, thread]).await.map(drop)
    }

    /// Lets an active group rest until a moment, and says whether it is one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn mute_chat(&mut self, chat: ChatId, until: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&MUTE, args![chat.0, until]).await? > 0)
    }

    /// Wakes every group whose rest is over, and counts them. Call it before an audience is chosen.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn wake_muted_chats(&mut self, now: DateTime<Utc>) -> Result<u64> {
        self.run(&WAKE, args![now]).await
    }

    /// Binds a group to a class. Neither may be bound already.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn bind(&mut self, class: &str, chat: ChatId, now: DateTime<Utc>) -> Result<()> {
        self.run(&BIND, args![class, chat.0, now]).await.map(drop)
    }

    /// Ends a group's binding, and says whether there was one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn unbind(&mut self, chat: ChatId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&UNBIND, args![chat.0, now]).await? > 0)
    }

    /// Follows a chat from one address to another. Doing it again changes nothing. If both addresses
    /// have rows, they were the same chat all along: the younger row's things go to the older.
    ///
    /// # Errors
    /// When the database cannot, also while both rows have a send under way: try again later.
    pub async fn move_chat(&mut self, from: i64, to: i64) -> Result<()> {
        if self.row::<Number>(&AT, args![from]).await?.is_none() {
            return Ok(());
        }
        let rows: Vec<Number> = self.rows(&AT_EITHER, args![from, to]).await?;
        let mut ids = rows.into_iter().map(|row| row.value);
        let Some(kept) = ids.next() else { return Ok(()) };
        if let Some(second) = ids.next() {
            self.merge_chats(kept, second).await?;
        }
        self.run(&READDRESS, args![kept, to]).await.map(drop)
    }

    async fn merge_chats(&mut self, kept: i64, second: i64) -> Result<()> {
        for statement in
            [&END_SECOND_BINDING, &TAKE_STATE, &TAKE_BINDINGS, &TAKE_DELIVERIES, &TAKE_ATTEMPTS, &TAKE_TIPS]
        {
            self.run(statement, args![kept, second]).await?;
        }
        self.run(&DROP_TIPS, args![second]).await?;
        self.run(&DROP_CHAT, args![second]).await.map(drop)
    }
}
