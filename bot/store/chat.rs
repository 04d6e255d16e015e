//! Chats: where they stand, how we stand with them, and whose group each is.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::role::{ScopeRow, scope_words};
use super::sql::{args, statements};
use super::{Number, Result, Session, Tx, inconsistent, moment};
use crate::domain::chat::{Chat, ChatClass, ChatKind, ChatState};
use crate::domain::delivery::{Address, ChatId, DeliveryId, DeliveryState};
use crate::domain::role::Scope;

statements! {
    /// Who is where: the chat at an address, the language a person chose and the one the roster knows of
    /// them, and how the card they pressed stands, if it hangs in that chat. One row, whatever is missing, and
    /// one more for each further class of the chat, in the order in which it became theirs.
    PRESENCE = [
        "SELECT c.id, c.address, c.thread, c.kind, c.state, c.guarded_at, b.class, k.languages, g.reach, g.campus, g.college, \
         g.department, c.client, n.hashes AS staff_hashes, p.language, s.language AS roster_language, d.state AS card \
         FROM (SELECT CAST($1 AS BIGINT) AS address, CAST($2 AS BIGINT) AS account, CAST($3 AS BIGINT) AS card) asked \
         LEFT JOIN person p ON p.account = asked.account \
         LEFT JOIN student_account a ON a.account = asked.account AND a.ended_at IS NULL \
         LEFT JOIN student s ON s.id = a.student AND s.left_at IS NULL \
         LEFT JOIN chat c ON c.address = asked.address \
         LEFT JOIN staff_name n ON n.account = asked.account \
         LEFT JOIN binding b ON b.chat = c.id AND b.ended_at IS NULL \
         LEFT JOIN class k ON k.name = b.class \
         LEFT JOIN staff_group g ON g.chat = c.id AND g.ended_at IS NULL \
         LEFT JOIN delivery d ON d.id = asked.card AND d.chat = c.id ORDER BY b.bound_at, b.class",
    ];
    /// One chat by our number, with a row for each of its classes.
    CHAT = [
        "SELECT c.id, c.address, c.thread, c.kind, c.state, c.guarded_at, b.class, k.languages, g.reach, g.campus, g.college, \
         g.department FROM chat c LEFT JOIN binding b ON b.chat = c.id AND b.ended_at IS NULL LEFT JOIN class k ON k.name = b.class \
         LEFT JOIN staff_group g ON g.chat = c.id AND g.ended_at IS NULL \
         WHERE c.id = $1 ORDER BY b.bound_at, b.class",
    ];
    /// Makes a chat's acquaintance.
    MEET = [
        "INSERT INTO chat (id, address, thread, kind, state, created_at, state_at) VALUES ($1, $2, $3, $4, $5, $6, $6)",
    ];
    /// Changes how we stand with a chat.
    SET_STATE = [
        "UPDATE chat SET state = $2, muted_until = NULL, state_at = CASE WHEN state = $2 THEN state_at ELSE $3 END, \
         told_at = CASE WHEN state = $2 THEN told_at END WHERE id = $1",
    ];
    /// Remembers the language that the app of a private chat's person is set to.
    SET_CLIENT = ["UPDATE chat SET client = $2 WHERE id = $1"];
    /// Remembers the topic in which a group wants to be spoken to.
    SET_THREAD = ["UPDATE chat SET thread = $2 WHERE id = $1"];
    /// Lets a group rest.
    MUTE = ["UPDATE chat SET state = 'muted', muted_until = $2 WHERE id = $1 AND state IN ('active', 'muted')"];
    /// Wakes groups whose rest is over.
    WAKE = ["UPDATE chat SET state = 'active', muted_until = NULL WHERE state = 'muted' AND muted_until <= $1"];
    /// Binds a group to a class, as its primary group if it has none.
    BIND = [
        "INSERT INTO binding (class, chat, bound_at, is_primary) \
         SELECT CAST($1 AS TEXT), CAST($2 AS BIGINT), CAST($3 AS BIGINT), \
         NOT EXISTS (SELECT 1 FROM binding p WHERE p.class = $1 AND p.ended_at IS NULL AND p.is_primary)",
    ];
    /// Ends the binding of a group to a class.
    UNBIND = ["UPDATE binding SET ended_at = $3 WHERE chat = $1 AND class = $2 AND ended_at IS NULL"];
    /// Makes no group the primary one of a class …
    DEMOTE = ["UPDATE binding SET is_primary = FALSE WHERE class = $1 AND ended_at IS NULL AND is_primary"];
    /// … and then this one.
    PROMOTE = ["UPDATE binding SET is_primary = TRUE WHERE class = $1 AND chat = $2 AND ended_at IS NULL"];
    /// Gives every class that has groups and no primary one its oldest.
    PROMOTE_OLDEST = [
        "UPDATE binding SET is_primary = TRUE WHERE ended_at IS NULL AND NOT is_primary AND NOT EXISTS \
         (SELECT 1 FROM binding p WHERE p.class = binding.class AND p.ended_at IS NULL \
         AND (p.is_primary OR p.bound_at < binding.bound_at OR p.bound_at = binding.bound_at AND p.chat < binding.chat))",
    ];
    /// The primary group of a class.
    GROUP_OF = ["SELECT chat AS value FROM binding WHERE class = $1 AND ended_at IS NULL AND is_primary"];
    /// Every group of a class, the primary one first.
    GROUPS_OF = [
        "SELECT chat AS value FROM binding WHERE class = $1 AND ended_at IS NULL ORDER BY is_primary DESC, bound_at, chat",
    ];
    /// Makes a group one of those who work at a place.
    BIND_STAFF = [
        "INSERT INTO staff_group (chat, reach, campus, college, department, bound_at) VALUES ($1, $2, $3, $4, $5, $6)",
    ];
    /// Ends that.
    UNBIND_STAFF = ["UPDATE staff_group SET ended_at = $2 WHERE chat = $1 AND ended_at IS NULL"];
    /// The groups of staff that can be written to.
    STAFF_GROUPS = [
        "SELECT g.chat, g.reach, g.campus, g.college, g.department FROM staff_group g JOIN chat c ON c.id = g.chat \
         WHERE g.ended_at IS NULL AND c.state = 'active' ORDER BY g.chat",
    ];
    /// Groups that somebody should be told about: without business or out of reach, for so long.
    NEGLECTED = [
        "SELECT c.id, c.state, c.state_at, c.told_at FROM chat c WHERE c.kind = 'group' \
         AND c.state IN ('seen', 'lost') AND (c.state = 'seen' \
         OR EXISTS (SELECT 1 FROM binding b WHERE b.chat = c.id AND b.ended_at IS NULL) \
         OR EXISTS (SELECT 1 FROM staff_group g WHERE g.chat = c.id AND g.ended_at IS NULL)) ORDER BY c.id",
    ];
    /// Remembers that people were told of a chat's state.
    TOLD = ["UPDATE chat SET told_at = $2 WHERE id = $1"];
    /// Takes a chat's topic away for good, and remembers that people are to be told.
    LOSE_TOPIC = ["UPDATE chat SET thread = NULL, topic_gone_at = $2 WHERE id = $1 AND thread IS NOT NULL"];
    /// The chats whose topic is gone and of which nobody was told.
    TOPICS_GONE = ["SELECT id AS value FROM chat WHERE topic_gone_at IS NOT NULL ORDER BY id"];
    /// Remembers that people were told of it.
    TOPIC_TOLD = ["UPDATE chat SET topic_gone_at = NULL WHERE id = $1"];
    /// The chats at two addresses, the older first.
    AT_EITHER = ["SELECT id AS value FROM chat WHERE address IN ($1, $2) ORDER BY id"];
    /// Whether a chat stands at an address.
    AT = ["SELECT id AS value FROM chat WHERE address = $1"];
    /// A moved chat stands somewhere else and can be written to.
    READDRESS = [
        "UPDATE chat SET address = $2, state = CASE WHEN state <> 'lost' THEN state \
         WHEN EXISTS (SELECT 1 FROM binding b WHERE b.chat = chat.id AND b.ended_at IS NULL) \
         OR EXISTS (SELECT 1 FROM staff_group g WHERE g.chat = chat.id AND g.ended_at IS NULL) THEN 'active' \
         ELSE 'seen' END WHERE id = $1",
    ];
    /// A second row of a moved chat gives what it has to the first: its bindings, unless the first is somebody's
    /// already, …
    END_SECOND_BINDING = [
        "UPDATE binding SET ended_at = bound_at WHERE chat = $2 AND ended_at IS NULL \
         AND (EXISTS (SELECT 1 FROM binding b WHERE b.chat = $1 AND b.ended_at IS NULL) \
         OR EXISTS (SELECT 1 FROM staff_group g WHERE g.chat = $1 AND g.ended_at IS NULL))",
    ];
    /// … the place whose staff it belongs to, likewise, …
    END_SECOND_STAFF = [
        "UPDATE staff_group SET ended_at = bound_at WHERE chat = $2 AND ended_at IS NULL \
         AND (EXISTS (SELECT 1 FROM binding b WHERE b.chat = $1 AND b.ended_at IS NULL) \
         OR EXISTS (SELECT 1 FROM staff_group g WHERE g.chat = $1 AND g.ended_at IS NULL))",
    ];
    /// … and, if the first had no business in the chat yet, how we stand with it.
    TAKE_STATE = [
        "UPDATE chat SET state = s.state, muted_until = s.muted_until, state_at = s.state_at, told_at = s.told_at \
         FROM (SELECT state, muted_until, state_at, told_at FROM chat WHERE id = $2) AS s \
         WHERE chat.id = $1 AND chat.state IN ('seen', 'lost', 'archived')",
    ];
    /// Moves bindings.
    TAKE_BINDINGS = ["UPDATE binding SET chat = $1 WHERE chat = $2"];
    /// Moves what makes a group one of staff.
    TAKE_STAFF = ["UPDATE staff_group SET chat = $1 WHERE chat = $2"];
    /// Moves deliveries.
    TAKE_DELIVERIES = ["UPDATE delivery SET chat = $1 WHERE chat = $2"];
    /// Moves attempts.
    TAKE_ATTEMPTS = ["UPDATE attempt SET chat = $1 WHERE chat = $2"];
    /// Moves what was posted.
    TAKE_POSTS = ["UPDATE post SET chat = $1 WHERE chat = $2"];
    /// Moves who was reported, but for those that both rows have.
    TAKE_LOOKALIKES = [
        "UPDATE lookalike SET chat = $1 WHERE chat = $2 AND NOT EXISTS (SELECT 1 FROM lookalike l \
         WHERE l.chat = $1 AND l.account = lookalike.account AND l.staff = lookalike.staff)",
    ];
    /// Drops the others.
    DROP_LOOKALIKES = ["DELETE FROM lookalike WHERE chat = $1"];
    /// Guards the one chat if either was guarded.
    TAKE_GUARD = [
        "UPDATE chat SET guarded_at = s.guarded_at FROM (SELECT guarded_at FROM chat WHERE id = $2) AS s \
         WHERE chat.id = $1 AND chat.guarded_at IS NULL",
    ];
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
#[derive(Clone, Debug, Default)]
pub struct Presence {
    /// The chat, if we know it.
    pub chat: Option<Chat>,
    /// The language that the app of a private chat's person was set to when they last wrote there, as the messenger
    /// words it.
    pub client: Option<String>,
    /// Hashes of how the name of somebody who has a role might be written, as a JSON list.
    pub staff_hashes: Option<String>,
    /// The code of the language the person chose.
    pub language: Option<String>,
    /// The code of the language the roster says the person should be spoken to in.
    pub roster_language: Option<String>,
    /// How the pressed card stands, if it hangs in this chat.
    pub card: Option<DeliveryState>,
}

/// A group that somebody should be told about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neglected {
    /// Our number of it.
    pub chat: ChatId,
    /// How we stand with it.
    pub state: ChatState,
    /// Since when.
    pub since: DateTime<Utc>,
    /// When people were last told of it.
    pub told_at: Option<DateTime<Utc>>,
}

#[derive(FromRow)]
struct NeglectedRow {
    id: i64,
    state: String,
    state_at: i64,
    told_at: Option<i64>,
}

#[derive(FromRow)]
struct StaffRow {
    chat: i64,
    #[sqlx(flatten)]
    scope: ScopeRow,
}

#[derive(FromRow)]
struct PresenceRow {
    id: Option<i64>,
    address: Option<i64>,
    thread: Option<i64>,
    kind: Option<String>,
    state: Option<String>,
    guarded_at: Option<i64>,
    class: Option<String>,
    languages: Option<String>,
    #[sqlx(flatten)]
    staff: ScopeRow,
    client: Option<String>,
    staff_hashes: Option<String>,
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
    guarded_at: Option<i64>,
    class: Option<String>,
    languages: Option<String>,
    #[sqlx(flatten)]
    staff: ScopeRow,
}

impl ChatRow {
    fn class(&mut self) -> Option<ChatClass> {
        let (name, languages) = (self.class.take()?, self.languages.take()?);
        Some(ChatClass { name, languages })
    }

    /// The chat of these rows, which differ in the class only.
    fn fold(rows: Vec<Self>) -> Result<Option<Chat>> {
        let mut rows = rows.into_iter();
        let Some(first) = rows.next() else { return Ok(None) };
        let mut chat = Chat::try_from(first)?;
        chat.classes.extend(rows.filter_map(|mut row| row.class()));
        Ok(Some(chat))
    }
}

impl TryFrom<ChatRow> for Chat {
    type Error = super::StoreError;

    fn try_from(mut row: ChatRow) -> Result<Self> {
        let classes = row.class().into_iter().collect();
        Ok(Self {
            id: ChatId(row.id),
            address: Address { chat: row.address, thread: row.thread },
            kind: ChatKind::from_name(&row.kind).ok_or_else(|| inconsistent("chat.kind", &row.id, &row.kind))?,
            state: ChatState::from_name(&row.state).ok_or_else(|| inconsistent("chat.state", &row.id, &row.state))?,
            classes,
            is_guarded: row.guarded_at.is_some(),
            staff: row.staff.read("staff_group.reach", row.id)?,
        })
    }
}

impl PresenceRow {
    fn chat(self) -> Option<ChatRow> {
        let Self { id, address, thread, kind, state, guarded_at, class, languages, staff, .. } = self;
        let (id, address, kind, state) = (id?, address?, kind?, state?);
        Some(ChatRow { id, address, thread, kind, state, guarded_at, class, languages, staff })
    }

    /// What these rows, which differ in the class only, say.
    fn fold(mut rows: Vec<Self>) -> Result<Presence> {
        let Some(first) = rows.first_mut() else {
            return Ok(Presence::default());
        };
        let staff_hashes = first.staff_hashes.take();
        let (language, roster_language) = (first.language.take(), first.roster_language.take());
        let client = first.client.take();
        let card = first
            .card
            .take()
            .map(|word| DeliveryState::from_name(&word).ok_or_else(|| inconsistent("delivery.state", &"card", &word)))
            .transpose()?;
        let chat = ChatRow::fold(rows.into_iter().filter_map(Self::chat).collect())?;
        Ok(Presence { chat, client, staff_hashes, language, roster_language, card })
    }
}

impl NeglectedRow {
    fn read(self) -> Result<Neglected> {
        Ok(Neglected {
            chat: ChatId(self.id),
            state: ChatState::from_name(&self.state)
                .ok_or_else(|| inconsistent("chat.state", &self.id, &self.state))?,
            since: moment("chat.state_at", &self.id, self.state_at)?,
            told_at: self.told_at.map(|ms| moment("chat.told_at", &self.id, ms)).transpose()?,
        })
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
        PresenceRow::fold(self.rows(&PRESENCE, args![address, account, card.map(|card| card.0)]).await?)
    }

    /// The chat with our number `id`.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn chat(&mut self, id: ChatId) -> Result<Option<Chat>> {
        ChatRow::fold(self.rows(&CHAT, args![id.0]).await?)
    }

    /// The primary group of `class`, to which its posts go.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn group_of(&mut self, class: &str) -> Result<Option<ChatId>> {
        Ok(self.row::<Number>(&GROUP_OF, args![class]).await?.map(|row| ChatId(row.value)))
    }

    /// Every group of `class`, the primary one first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn groups_of(&mut self, class: &str) -> Result<Vec<ChatId>> {
        let rows: Vec<Number> = self.rows(&GROUPS_OF, args![class]).await?;
        Ok(rows.into_iter().map(|row| ChatId(row.value)).collect())
    }

    /// The groups of staff that can be written to, each with the place they work at.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn staff_groups(&mut self) -> Result<Vec<(ChatId, Scope)>> {
        let rows: Vec<StaffRow> = self.rows(&STAFF_GROUPS, args![]).await?;
        let read =
            |row: StaffRow| Ok(row.scope.read("staff_group.reach", row.chat)?.map(|scope| (ChatId(row.chat), scope)));
        rows.into_iter().map(read).filter_map(Result::transpose).collect()
    }

    /// The groups that have no business with us, and those of somebody's that cannot be written to.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn neglected_groups(&mut self) -> Result<Vec<Neglected>> {
        let rows: Vec<NeglectedRow> = self.rows(&NEGLECTED, args![]).await?;
        rows.into_iter().map(NeglectedRow::read).collect()
    }

    /// The chats whose topic was found to be gone and of which nobody was told.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn chats_without_topic(&mut self) -> Result<Vec<ChatId>> {
        let rows: Vec<Number> = self.rows(&TOPICS_GONE, args![]).await?;
        Ok(rows.into_iter().map(|row| ChatId(row.value)).collect())
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
        Ok(Chat { id: ChatId(id), address, kind, state, classes: Vec::new(), is_guarded: false, staff: None })
    }

    /// Changes how we stand with a chat. To let it rest there is [`mute_chat`](Self::mute_chat).
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn set_chat_state(&mut self, chat: ChatId, state: ChatState, now: DateTime<Utc>) -> Result<()> {
        self.run(&SET_STATE, args![chat.0, state.name(), now]).await.map(drop)
    }

    /// Remembers that people were told how we stand with a chat.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn told_of_chat(&mut self, chat: ChatId, now: DateTime<Utc>) -> Result<()> {
        self.run(&TOLD, args![chat.0, now]).await.map(drop)
    }

    /// Speaks to a chat outside its topic from now on, and says whether it had one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn lose_topic(&mut self, chat: ChatId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&LOSE_TOPIC, args![chat.0, now]).await? > 0)
    }

    /// Remembers that people were told of a chat's lost topic.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn told_of_topic(&mut self, chat: ChatId) -> Result<()> {
        self.run(&TOPIC_TOLD, args![chat.0]).await.map(drop)
    }

    /// Remembers the language that the app of a private chat's person is set to.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn set_client(&mut self, chat: ChatId, code: &str) -> Result<()> {
        self.run(&SET_CLIENT, args![chat.0, code]).await.map(drop)
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

    /// Binds a group to a class, to which it may not be bound already. It becomes the primary one of a class that
    /// has none.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn bind(&mut self, class: &str, chat: ChatId, now: DateTime<Utc>) -> Result<()> {
        self.run(&BIND, args![class, chat.0, now]).await.map(drop)
    }

    /// Ends a group's binding to a class, and says whether there was one. The class's oldest other group takes
    /// the place of its primary one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn unbind(&mut self, class: &str, chat: ChatId, now: DateTime<Utc>) -> Result<bool> {
        let was_bound = self.run(&UNBIND, args![chat.0, class, now]).await? > 0;
        self.run(&PROMOTE_OLDEST, args![]).await?;
        Ok(was_bound)
    }

    /// Makes one of a class's groups its primary one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn make_primary(&mut self, class: &str, chat: ChatId) -> Result<()> {
        self.run(&DEMOTE, args![class]).await?;
        self.run(&PROMOTE, args![class, chat.0]).await.map(drop)
    }

    /// Makes a group one of those who work at `place`, which is no class. It may be nobody's yet.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn bind_staff(&mut self, place: &Scope, chat: ChatId, now: DateTime<Utc>) -> Result<()> {
        let [reach, campus, college, _, department] = scope_words(place);
        self.run(&BIND_STAFF, args![chat.0, reach, campus, college, department, now]).await.map(drop)
    }

    /// Ends that, and says whether it was one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn unbind_staff(&mut self, chat: ChatId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&UNBIND_STAFF, args![chat.0, now]).await? > 0)
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
        for statement in [
            &END_SECOND_STAFF,
            &END_SECOND_BINDING,
            &TAKE_STATE,
            &TAKE_BINDINGS,
            &TAKE_STAFF,
            &TAKE_DELIVERIES,
            &TAKE_ATTEMPTS,
            &TAKE_TIPS,
            &TAKE_POSTS,
            &TAKE_LOOKALIKES,
            &TAKE_GUARD,
        ] {
            self.run(statement, args![kept, second]).await?;
        }
        self.run(&PROMOTE_OLDEST, args![]).await?;
        self.run(&DROP_TIPS, args![second]).await?;
        self.run(&DROP_LOOKALIKES, args![second]).await?;
        self.run(&DROP_CHAT, args![second]).await.map(drop)
    }
}
