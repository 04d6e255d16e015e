-- Which account is which student's. An account is one student's and a student one account's at a time;
-- what is over stays as history.
CREATE TABLE student_account (
    student BIGINT NOT NULL REFERENCES student (id),
    account BIGINT NOT NULL,
    bound_at BIGINT NOT NULL,
    -- Until when the person may change it without anybody's help.
    open_until BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (student, account, bound_at)
);
CREATE UNIQUE INDEX student_account_student ON student_account (student) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX student_account_account ON student_account (account) WHERE ended_at IS NULL;

-- Somebody says in private who they are: what they were asked, and how often they were wrong. The
-- digits themselves are not kept.
CREATE TABLE introduction (
    account BIGINT NOT NULL PRIMARY KEY,
    -- The class they say they are in; NULL while nothing is being asked.
    class TEXT REFERENCES class (name),
    -- What the roster's key makes of the digits they typed; NULL while they are asked for them.
    tail_hash TEXT,
    -- When they last did something about it.
    touched_at BIGINT NOT NULL,
    wrong BIGINT NOT NULL,
    wrong_at BIGINT,
    CHECK (class IS NOT NULL OR tail_hash IS NULL),
    CHECK (wrong = 0 OR wrong_at IS NOT NULL)
);

-- Who gets tips in private. The language is what they were spoken to in when they asked for them.
CREATE TABLE subscription (
    account BIGINT NOT NULL PRIMARY KEY,
    chat BIGINT NOT NULL UNIQUE REFERENCES chat (id),
    language TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
