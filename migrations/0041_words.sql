-- Translations that readers find wrong, their corrections while the program runs, and those who look after a language.

-- A new duty and a new reach. Where the place is a language, its tag stands in `department`.
ALTER TABLE role_grant ADD COLUMN title TEXT NOT NULL DEFAULT 'viewer' CHECK (title IN ('operator', 'admin', 'member',
    'police', 'lead', 'counsellor', 'monitor', 'deputy', 'secretary', 'safety', 'volunteer', 'supporter', 'viewer',
    'steward'));
UPDATE role_grant SET title = duty;
ALTER TABLE role_grant DROP COLUMN duty;
ALTER TABLE role_grant RENAME COLUMN title TO duty;
ALTER TABLE role_grant ADD COLUMN extent TEXT NOT NULL DEFAULT 'everything'
    CHECK (extent IN ('everything', 'campus', 'college', 'class', 'department', 'language'));
UPDATE role_grant SET extent = reach;
ALTER TABLE role_grant DROP COLUMN reach;
ALTER TABLE role_grant RENAME COLUMN extent TO reach;
ALTER TABLE invitation ADD COLUMN title TEXT NOT NULL DEFAULT 'viewer' CHECK (title IN ('operator', 'admin', 'member',
    'police', 'lead', 'counsellor', 'monitor', 'deputy', 'secretary', 'safety', 'volunteer', 'supporter', 'viewer',
    'steward'));
UPDATE invitation SET title = duty;
ALTER TABLE invitation DROP COLUMN duty;
ALTER TABLE invitation RENAME COLUMN title TO duty;
ALTER TABLE invitation ADD COLUMN extent TEXT NOT NULL DEFAULT 'everything'
    CHECK (extent IN ('everything', 'campus', 'college', 'class', 'department', 'language'));
UPDATE invitation SET extent = reach;
ALTER TABLE invitation DROP COLUMN reach;
ALTER TABLE invitation RENAME COLUMN extent TO reach;

-- A text in a language that somebody reported, corrected or looked at, so that buttons can name it.
CREATE TABLE words_unit (
    id BIGINT NOT NULL PRIMARY KEY,
    language TEXT NOT NULL,
    -- A message of the files of words, or an attribute of one.
    name TEXT NOT NULL,
    UNIQUE (language, name)
);

-- Who says that it is wrong, until somebody has dealt with it.
CREATE TABLE words_report (
    unit BIGINT NOT NULL REFERENCES words_unit (id),
    account BIGINT NOT NULL,
    -- What they say, if they say anything.
    remark TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (unit, account)
);
CREATE INDEX words_report_account ON words_report (account);
CREATE INDEX words_report_at ON words_report (at);

-- The cards by which stewards were told.
CREATE TABLE words_card (
    unit BIGINT NOT NULL REFERENCES words_unit (id),
    delivery BIGINT NOT NULL REFERENCES delivery (id),
    PRIMARY KEY (unit, delivery)
);

-- Words that take the place of those of the files, as a translator writes them.
CREATE TABLE words_correction (
    unit BIGINT NOT NULL PRIMARY KEY REFERENCES words_unit (id),
    words TEXT NOT NULL,
    -- The hash of the Chinese and English words of that time.
    source TEXT NOT NULL,
    author BIGINT REFERENCES role_grant (id),
    -- When they were corrected, or that was over.
    at BIGINT NOT NULL,
    -- Until which moment posts were looked for that show the words from before.
    spread_at BIGINT,
    why TEXT CHECK (why IN ('taken_back', 'stale'))
);

-- What somebody is about to correct, and the words they sent.
CREATE TABLE words_draft (
    account BIGINT NOT NULL PRIMARY KEY,
    unit BIGINT NOT NULL REFERENCES words_unit (id),
    words TEXT,
    at BIGINT NOT NULL
);

INSERT INTO sequence (name, last) VALUES ('words_unit', 0);
