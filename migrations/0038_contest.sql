-- The quiz contest: attempts against the clock, and the totals that stay of them.
CREATE TABLE contest_attempt (
    id BIGINT NOT NULL PRIMARY KEY,
    -- The id of the contest in the plan.
    contest TEXT NOT NULL,
    account BIGINT NOT NULL,
    -- The class of this person when they began.
    class TEXT NOT NULL REFERENCES class (name),
    -- The how-manieth of this person, from 1.
    nth BIGINT NOT NULL,
    -- What the draw and the order of the options come from.
    seed BIGINT NOT NULL,
    questions TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    -- When its time is over.
    ends_at BIGINT NOT NULL,
    ended_at BIGINT,
    -- Whether this is the attempt by which this person counts for their class.
    is_part BOOLEAN NOT NULL,
    UNIQUE (contest, account, nth)
);
CREATE INDEX contest_attempt_began ON contest_attempt (began_at);
CREATE INDEX contest_attempt_open ON contest_attempt (ends_at) WHERE ended_at IS NULL;
CREATE INDEX contest_attempt_account ON contest_attempt (account);

-- The first answer to each question; there is no second one.
CREATE TABLE contest_answer (
    attempt BIGINT NOT NULL REFERENCES contest_attempt (id) ON DELETE CASCADE,
    -- The question's place in the attempt, from 0.
    number BIGINT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('a', 'b', 'c', 'd')),
    is_right BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (attempt, number)
);

-- How many of a class took part; each person once.
CREATE TABLE contest_total (
    contest TEXT NOT NULL,
    class TEXT NOT NULL REFERENCES class (name),
    people BIGINT NOT NULL,
    PRIMARY KEY (contest, class)
);

-- How many chose which option of a question in their first attempt.
CREATE TABLE contest_item (
    contest TEXT NOT NULL,
    question TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('a', 'b', 'c', 'd')),
    people BIGINT NOT NULL,
    PRIMARY KEY (contest, question, choice)
);

INSERT INTO sequence (name, last) VALUES ('contest_attempt', 0);
