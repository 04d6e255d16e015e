//! Everything personal that the database keeps, in one list: what it is, why, for how long, and what becomes of it.
//!
//! Whoever adds a column that has to do with a person adds it here, and every other to [`IMPERSONAL`]: a test
//! reads the schema of both databases and fails for a column that is in neither.

/// What `/forget` does to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The row goes.
    Deleted,
    /// The row stays for the counts, and leads to nobody any more.
    Unlinked,
    /// The row stays for the counts, without its words.
    Emptied,
    /// It stays as it is: it is the university's, and nothing says any more whose account it was.
    Stays,
}

/// Something personal in one table.
#[derive(Clone, Copy, Debug)]
pub struct Personal {
    /// The table.
    pub table: &'static str,
    /// The columns.
    pub columns: &'static [&'static str],
    /// What it is.
    pub what: &'static str,
    /// Why it is kept.
    pub why: &'static str,
    /// How long.
    pub kept: &'static str,
    /// What `/mydata` shows of it.
    pub shown: &'static str,
    /// What `/forget` does to it.
    pub fate: Fate,
}

/// The list.
pub const PERSONAL: &[Personal] = &[
    Personal {
        table: "person",
        columns: &["account", "language", "created_at"],
        what: "the language somebody chose",
        why: "to speak it to them",
        kept: "until they are forgotten",
        shown: "the language and since when",
        fate: Fate::Deleted,
    },
    Personal {
        table: "chat",
        columns: &["address", "client"],
        what: "the messenger's number of a private chat, which is its person's, and the language of their app; of a \
               group the number is nobody's",
        why: "to answer, in their language",
        kept: "until they are forgotten",
        shown: "the number, since when, and the language of the app",
        fate: Fate::Unlinked,
    },
    Personal {
        table: "delivery",
        columns: &["chat", "act"],
        what: "what we said in a private chat",
        why: "to send it once, and to prove what was said",
        kept: "`retention.deliveries_days`; copies of data until the next night",
        shown: "how many messages and since when: the messenger shows the texts",
        fate: Fate::Emptied,
    },
    Personal {
        table: "attempt",
        columns: &["chat"],
        what: "when we tried to say it",
        why: "to keep the messenger's pace",
        kept: "no end; it leads to a chat only",
        shown: "nothing: our own attempts",
        fate: Fate::Unlinked,
    },
    Personal {
        table: "inbox",
        columns: &["line", "raw", "why"],
        what: "an update as it came, with name, account and text, and in which chat",
        why: "to handle it once, whatever happens meanwhile",
        kept: "until it is handled; one that was set aside `retention.inbox_days`",
        shown: "how many were set aside",
        fate: Fate::Emptied,
    },
    Personal {
        table: "tip_shown",
        columns: &["chat"],
        what: "which tips a subscriber was sent",
        why: "to send none twice",
        kept: "no end; it leads to a chat only",
        shown: "how many",
        fate: Fate::Unlinked,
    },
    Personal {
        table: "ack",
        columns: &["account", "at"],
        what: "who has read which card, and when",
        why: "to count each reader once",
        kept: "`retention.taps_days` with the account, then as a number",
        shown: "how many, and each moment",
        fate: Fate::Unlinked,
    },
    Personal {
        table: "student",
        columns: &[
            "number_hash",
            "tail_hash",
            "class",
            "seat",
            "masked_name",
            "segments",
            "language",
            "is_offline",
            "left_at",
        ],
        what: "a row of the university's roster",
        why: "to know who is in which class",
        kept: "as long as the roster has it",
        shown: "the row that the account is bound to, without hashes",
        fate: Fate::Stays,
    },
    Personal {
        table: "term_student",
        columns: &["term", "student", "class", "seat"],
        what: "who was in which class at the end of a term",
        why: "so that the past stays readable",
        kept: "as long as the roster has the student",
        shown: "the term, the class and the seat",
        fate: Fate::Stays,
    },
    Personal {
        table: "student_account",
        columns: &["student", "account", "bound_at", "open_until", "ended_at"],
        what: "which account is which student's, and was",
        why: "to know the class of whoever writes; history: to clear up a mistake",
        kept: "while bound, then `retention.history_days`",
        shown: "the binding and those before",
        fate: Fate::Unlinked,
    },
    Personal {
        table: "introduction",
        columns: &["account", "class", "tail_hash", "touched_at", "wrong", "wrong_at"],
        what: "an unfinished conversation about who somebody is",
        why: "to go on with it, and to stop guessing",
        kept: "about an hour, then until the next night",
        shown: "the class, the last word, the wrong tries",
        fate: Fate::Deleted,
    },
    Personal {
        table: "subscription",
        columns: &["account", "chat", "language", "created_at"],
        what: "that somebody gets tips in private",
        why: "to send them",
        kept: "until they unsubscribe or block us",
        shown: "since when",
        fate: Fate::Deleted,
    },
    Personal {
        table: "role_grant",
        columns: &["account", "duty", "from_at", "until_at", "ended_at", "why"],
        what: "who has which role, and had",
        why: "to know who may do what, and who did",
        kept: "while it holds, then `retention.roles_days` with the account",
        shown: "each role with its beginning and end",
        fate: Fate::Unlinked,
    },
    Personal {
        table: "pending_import",
        columns: &["account", "chat", "made_at", "entries"],
        what: "a list of students that waits to be applied, and who sent it",
        why: "to apply what was looked at",
        kept: "24 hours, then until the next night",
        shown: "that there is one, when it came and how many rows it has",
        fate: Fate::Deleted,
    },
    Personal {
        table: "ledger_request",
        columns: &["account", "chat", "made_at", "body"],
        what: "what somebody asked of the ledger, or wants to write into it",
        why: "so that the buttons below the answer work",
        kept: "90 days, then until the next night",
        shown: "nothing: it stands in the chat",
        fate: Fate::Deleted,
    },
    Personal {
        table: "invitation",
        columns: &["granted_by"],
        what: "that somebody, by a role of theirs, offered a role",
        why: "so that the offer ends with the role",
        kept: "30 days after it is over",
        shown: "each offer they made",
        fate: Fate::Unlinked,
    },
];

/// Every other column of every table. None leads to a person.
pub const IMPERSONAL: &[(&str, &[&str])] = &[
    ("sequence", &["name", "last"]),
    ("term", &["code", "first_day", "last_day", "began_at", "ended_at"]),
    ("term_class", &["term", "class", "campus", "college", "segment", "cohort"]),
    ("secret", &["name", "value"]),
    (
        "ledger",
        &[
            "seq",
            "at",
            "day",
            "kind",
            "actor",
            "campus",
            "college",
            "class",
            "department",
            "item",
            "corrects",
            "reason",
            "body",
            "blob",
            "prev",
            "hash",
        ],
    ),
    ("ledger_head", &["name", "seq", "hash"]),
    (
        "class",
        &["name", "campus", "college", "segment", "languages", "cadence", "created_at", "id", "cohort", "over_at"],
    ),
    (
        "chat",
        &[
            "id",
            "thread",
            "kind",
            "state",
            "frozen_until",
            "created_at",
            "muted_until",
            "state_at",
            "told_at",
            "topic_gone_at",
        ],
    ),
    // Of groups only.
    ("binding", &["class", "chat", "bound_at", "ended_at", "is_primary"]),
    ("staff_group", &["chat", "reach", "campus", "college", "department", "bound_at", "ended_at"]),
    ("class_link", &["hash", "class", "created_at", "expires_at", "used_at"]),
    (
        "delivery",
        &[
            "id",
            "key",
            "lane",
            "kind",
            "broadcast",
            "variant",
            "state",
            "attempt",
            "not_before",
            "expires_at",
            "keeps_quiet",
            "repeat_of",
            "created_at",
            "settled_at",
            "message",
            "why",
            "resolution",
        ],
    ),
    ("attempt", &["delivery", "n", "started_at", "finished_at", "outcome"]),
    ("gate", &["name", "shut_until"]),
    ("inbox", &["update_id", "state", "attempt", "received_at", "settled_at"]),
    ("intake_cursor", &["name", "next_update"]),
    ("schedule", &["name", "since"]),
    ("occurrence", &["schedule", "slot", "fired_at", "verdict", "planned"]),
    ("tip_shown", &["day", "tip", "because", "delivery"]),
    ("ack", &["delivery", "nth"]),
    ("student", &["id", "created_at"]),
    ("role_grant", &["id", "reach", "campus", "college", "class", "department", "origin", "granted_by"]),
    (
        "invitation",
        &[
            "id",
            "hash",
            "duty",
            "reach",
            "campus",
            "college",
            "class",
            "department",
            "origin",
            "until_at",
            "created_at",
            "expires_at",
            "fate",
            "settled_at",
        ],
    ),
    ("pending_import", &["id", "seen"]),
    ("ledger_request", &["id", "what", "done_at"]),
    (
        "ledger_tally",
        &["written", "day", "kind", "campus", "college", "department", "item", "doer", "total", "corrected"],
    ),
    (
        "ledger_tally_month",
        &["written", "day", "kind", "campus", "college", "department", "item", "doer", "total", "corrected"],
    ),
    ("purge", &["what", "removed", "at"]),
    ("forgotten", &["receipt", "day"]),
];
