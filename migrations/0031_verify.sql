-- What was really said in groups, by the code below each post, and the badges of those who work for the campaign.

CREATE TABLE post (
    delivery BIGINT NOT NULL PRIMARY KEY REFERENCES delivery (id),
    chat BIGINT NOT NULL REFERENCES chat (id),
    code TEXT NOT NULL UNIQUE,
    -- In whose name; nothing for the task-force office.
    reach TEXT CHECK (reach IN ('everything', 'campus', 'college', 'class', 'department')),
    campus TEXT,
    college TEXT,
    class TEXT,
    department TEXT,
    -- Since when it is not true any more.
    recalled_at BIGINT
);
CREATE INDEX post_chat ON post (chat);

-- A badge is good for some minutes. Only the code's hash is kept.
CREATE TABLE badge (
    hash TEXT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX badge_account ON badge (account);
CREATE INDEX badge_expiry ON badge (expires_at);

-- How often somebody asked about codes that nobody gave out, so that nobody finds one by trying.
CREATE TABLE guess (
    account BIGINT NOT NULL PRIMARY KEY,
    wrong BIGINT NOT NULL,
    wrong_at BIGINT NOT NULL
);
