-- Groups in which somebody wants to know of names that look like those of staff.

-- Since when it is looked for them.
ALTER TABLE chat ADD COLUMN guarded_at BIGINT;

-- What is known of the name of whoever has a role: how it is shown, and hashes of how it might be written. The name
-- itself is not kept.
CREATE TABLE staff_name (
    account BIGINT NOT NULL PRIMARY KEY,
    -- Since when they have a role.
    entered_at BIGINT NOT NULL,
    masked_name TEXT,
    -- A JSON list.
    hashes TEXT NOT NULL DEFAULT '[]'
);
INSERT INTO staff_name (account, entered_at) SELECT account, MIN(from_at) FROM role_grant
    WHERE ended_at IS NULL AND account > 0 GROUP BY account;

-- Who was named because their name looks like somebody's, each once.
CREATE TABLE lookalike (
    id BIGINT NOT NULL PRIMARY KEY,
    chat BIGINT NOT NULL REFERENCES chat (id),
    account BIGINT NOT NULL,
    -- Whom they look like.
    staff BIGINT NOT NULL,
    reported_at BIGINT NOT NULL,
    verdict TEXT CHECK (verdict IN ('them', 'other')),
    settled_at BIGINT,
    UNIQUE (chat, account, staff),
    CHECK ((verdict IS NULL) = (settled_at IS NULL))
);
CREATE INDEX lookalike_reported ON lookalike (reported_at);
INSERT INTO sequence (name, last) VALUES ('lookalike', 0);
