-- Whom to call on each campus. These are the numbers of offices, which everybody may see.
CREATE TABLE contact (
    campus TEXT NOT NULL,
    office TEXT NOT NULL
        CHECK (office IN ('security', 'police', 'duty', 'counselling', 'students', 'international')),
    -- What the place is called; nothing when the office says it all.
    name TEXT,
    -- Its numbers as a JSON list, the first to call first.
    phones TEXT NOT NULL,
    -- When somebody answers: 08:00-22:00; nothing is round the clock.
    hours TEXT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (campus, office)
);

-- What an administrator typed and has not confirmed. A list without numbers takes the contact away.
CREATE TABLE contact_draft (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL UNIQUE,
    campus TEXT NOT NULL,
    office TEXT NOT NULL
        CHECK (office IN ('security', 'police', 'duty', 'counselling', 'students', 'international')),
    name TEXT,
    phones TEXT NOT NULL,
    hours TEXT,
    made_at BIGINT NOT NULL
);

INSERT INTO sequence (name, last) VALUES ('contact_draft', 0);
