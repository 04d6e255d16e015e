-- Everything that is heard: the update as it came, acknowledged only after it stands here.

CREATE TABLE inbox (
    update_id BIGINT NOT NULL PRIMARY KEY,
    -- What must be heard in order: a chat's number, or minus a person's.
    line BIGINT NOT NULL,
    raw TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'done', 'dead')),
    attempt BIGINT NOT NULL DEFAULT 0,
    received_at BIGINT NOT NULL,
    settled_at BIGINT,
    why TEXT
);
CREATE INDEX inbox_new ON inbox (received_at, update_id) WHERE state = 'new';
CREATE INDEX inbox_settled ON inbox (settled_at) WHERE state = 'done';

-- Where the next getUpdates begins.
CREATE TABLE intake_cursor (
    name TEXT NOT NULL PRIMARY KEY,
    next_update BIGINT NOT NULL
);
INSERT INTO intake_cursor (name, next_update) VALUES ('telegram', 0);
