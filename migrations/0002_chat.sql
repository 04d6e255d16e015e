-- Chats we can speak in, and which class a group belongs to.

CREATE TABLE chat (
    id BIGINT NOT NULL PRIMARY KEY,
    address BIGINT NOT NULL UNIQUE,
    thread BIGINT,
    kind TEXT NOT NULL CHECK (kind IN ('private', 'group')),
    state TEXT NOT NULL CHECK (state IN ('seen', 'bound', 'active', 'muted', 'lost', 'archived')),
    frozen_until BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);

-- One group speaks for one class at a time; ended bindings stay as history.
CREATE TABLE binding (
    class TEXT NOT NULL REFERENCES class (name),
    chat BIGINT NOT NULL REFERENCES chat (id),
    bound_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (class, chat, bound_at)
);
CREATE UNIQUE INDEX binding_class ON binding (class) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX binding_chat ON binding (chat) WHERE ended_at IS NULL;

-- A link that binds a group to a class once. Only the token's hash is kept.
CREATE TABLE class_link (
    hash TEXT NOT NULL PRIMARY KEY,
    class TEXT NOT NULL REFERENCES class (name),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

-- The language a person chose, by the messenger's number of the account.
CREATE TABLE person (
    account BIGINT NOT NULL PRIMARY KEY,
    language TEXT,
    created_at BIGINT NOT NULL
);
