-- What people forward to ask whether it is fraud. The text itself is not kept, but for a question to a person on duty.

-- A text as numbers: whether others were sent the same wording can be told from them, and what it said cannot.
CREATE TABLE check_sketch (
    id BIGINT NOT NULL PRIMARY KEY,
    -- A keyed hash of the account, so that nobody counts twice.
    sender TEXT NOT NULL,
    -- The college and campus of whoever sent it.
    college TEXT NOT NULL,
    campus TEXT NOT NULL,
    -- What it was taken for, if for anything.
    fraud_type TEXT,
    flags TEXT NOT NULL,
    -- The numbers, as a list.
    lanes TEXT NOT NULL,
    -- Keyed hashes of pages and numbers in it, as a list.
    marks TEXT NOT NULL,
    -- The first sketch of the same wording; its own number when it is the first.
    wave BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX check_sketch_at ON check_sketch (at);
CREATE INDEX check_sketch_wave ON check_sketch (wave);

-- How many people had been sent a wording when staff were last told of it.
CREATE TABLE check_wave (
    id BIGINT NOT NULL PRIMARY KEY,
    people BIGINT NOT NULL,
    told_at BIGINT NOT NULL
);

-- Who is about to ask a person on duty.
CREATE TABLE check_wish (
    account BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
);

-- What was asked of a person on duty, and what they said.
CREATE TABLE check_question (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL,
    -- Whose police and office are asked.
    campus TEXT NOT NULL,
    -- What was forwarded.
    text TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    ruling TEXT CHECK (ruling IN ('fraud', 'doubtful', 'unsuspicious', 'urgent')),
    ruled_at BIGINT,
    -- When whoever asked was told that nobody had answered.
    told_at BIGINT
);
CREATE INDEX check_question_asked ON check_question (asked_at);

INSERT INTO sequence (name, last) VALUES ('check_sketch', 0), ('check_question', 0);
