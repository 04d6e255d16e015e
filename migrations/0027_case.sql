-- Cases of fraud, without anybody's name, and what there was of them last year.

-- A case, or a draft of one. What can be counted is kept in the open and rounded.
CREATE TABLE fraud_case (
    id BIGINT NOT NULL PRIMARY KEY,
    -- Who writes it, until it is filed.
    account BIGINT,
    -- The campus of whoever files it, NULL for the whole university.
    filed_in TEXT,
    fraud_type TEXT,
    channel TEXT,
    payment TEXT,
    band TEXT,
    -- Yuan, rounded to a full hundred; NULL where only the band is known.
    loss BIGINT CHECK (loss >= 0),
    recovered BIGINT CHECK (recovered >= 0),
    -- The day in campus time.
    happened_on TEXT,
    -- NULL while nobody said; 'withheld' has no college.
    place TEXT CHECK (place IN ('withheld', 'college')),
    campus TEXT,
    college TEXT,
    victim TEXT CHECK (victim IN ('student', 'freshmen', 'graduating', 'international', 'staff')),
    reported TEXT CHECK (reported IN ('yes', 'no', 'unknown')),
    outcome TEXT CHECK (outcome IN ('open', 'stopped', 'partly')),
    -- Characters of the note, whose words are sealed.
    note_chars BIGINT NOT NULL,
    -- 0 for a draft, then counted from 1.
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    filed_at BIGINT,
    closed_at BIGINT,
    CHECK ((place = 'college') = (college IS NOT NULL AND campus IS NOT NULL))
);
CREATE INDEX fraud_case_day ON fraud_case (happened_on) WHERE filed_at IS NOT NULL;
CREATE INDEX fraud_case_draft ON fraud_case (account) WHERE account IS NOT NULL;
CREATE INDEX fraud_case_closed ON fraud_case (closed_at) WHERE closed_at IS NOT NULL;

-- The key of the private part of a case, sealed with a key outside of the database. Without its row nobody can open it.
CREATE TABLE case_key (
    number BIGINT NOT NULL PRIMARY KEY REFERENCES fraud_case (id) ON DELETE CASCADE,
    wrapped TEXT NOT NULL
);

-- Every version of a case: what was known of it in the open, and its private part, sealed.
CREATE TABLE case_version (
    number BIGINT NOT NULL REFERENCES fraud_case (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    facts TEXT NOT NULL,
    sealed TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (number, version)
);

-- That somebody was asked to type something about a case.
CREATE TABLE case_wait (
    account BIGINT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL REFERENCES fraud_case (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('amount', 'note', 'day', 'recovered')),
    asked_at BIGINT NOT NULL
);

-- How many cases there were before the register, from a file.
CREATE TABLE case_baseline (
    id BIGINT NOT NULL PRIMARY KEY,
    -- The first and the last day that a row counts, in campus time.
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    college TEXT,
    fraud_type TEXT,
    cases BIGINT NOT NULL CHECK (cases >= 0),
    fen BIGINT NOT NULL CHECK (fen >= 0),
    CHECK (from_day <= to_day)
);

-- A file with such counts that waits to be applied, one for each who brought it.
CREATE TABLE pending_baseline (
    account BIGINT NOT NULL PRIMARY KEY,
    id BIGINT NOT NULL,
    lines TEXT NOT NULL,
    hash TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

INSERT INTO sequence (name, last) VALUES ('fraud_case', 0);
INSERT INTO sequence (name, last) VALUES ('case_baseline', 0);
INSERT INTO sequence (name, last) VALUES ('pending_baseline', 0);
