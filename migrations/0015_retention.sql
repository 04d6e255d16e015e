-- What was removed because its time was over, and that somebody was forgotten.

-- One row for each kind of thing that the nightly removal looks for, with what it removed last.
CREATE TABLE purge (
    what TEXT NOT NULL PRIMARY KEY,
    removed BIGINT NOT NULL,
    at BIGINT NOT NULL
);

-- The number of a receipt and the day on which it was given. Nothing says to whom.
CREATE TABLE forgotten (
    receipt TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL
);

-- An account number below zero stands for somebody who is known no more.
CREATE INDEX ack_account ON ack (account) WHERE account > 0;
CREATE INDEX ack_old ON ack (at) WHERE account > 0;
CREATE INDEX delivery_chat ON delivery (chat);
CREATE INDEX delivery_text ON delivery (settled_at) WHERE act <> '{"post":{"html":""}}';
-- Private chats of people who were forgotten and read their receipt at this moment.
CREATE INDEX chat_closing ON chat (id) WHERE kind = 'private' AND state = 'archived' AND address > 0;
CREATE INDEX inbox_dead ON inbox (settled_at) WHERE state = 'dead';

-- What was handled is in no line any more, and a private chat's line is somebody's account.
UPDATE inbox SET line = 0 WHERE state = 'done';
