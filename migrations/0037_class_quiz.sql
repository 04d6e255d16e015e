-- Quick quizzes of classes: one question in a class's group.
CREATE TABLE class_quiz (
    id BIGINT NOT NULL PRIMARY KEY,
    class TEXT NOT NULL REFERENCES class (name),
    -- The how-manieth of this class, from 1.
    nth BIGINT NOT NULL,
    question TEXT NOT NULL,
    -- A card with buttons, or a quiz poll of the messenger.
    form TEXT NOT NULL CHECK (form IN ('card', 'poll')),
    -- What the order of the options comes from.
    seed BIGINT NOT NULL,
    -- What posts it.
    delivery BIGINT NOT NULL UNIQUE REFERENCES delivery (id),
    -- As whom somebody started it; NULL when the plan did.
    starter BIGINT REFERENCES role_grant (id),
    begins_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    -- How many answers its card shows, and since when.
    shown BIGINT NOT NULL,
    shown_at BIGINT NOT NULL,
    -- How many of the class had chosen each option, a to d, when it was over, in JSON.
    chosen TEXT,
    closed_at BIGINT,
    UNIQUE (class, nth),
    CHECK ((chosen IS NULL) = (closed_at IS NULL))
);
CREATE INDEX class_quiz_open ON class_quiz (id) WHERE closed_at IS NULL;

-- The first answer of each person; there is no second one. Nobody else is shown it.
CREATE TABLE class_quiz_answer (
    quiz BIGINT NOT NULL REFERENCES class_quiz (id),
    account BIGINT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('a', 'b', 'c', 'd')),
    is_right BOOLEAN NOT NULL,
    -- Whether it came after the end.
    is_late BOOLEAN NOT NULL,
    -- Whether it is one of the class's.
    is_counted BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (quiz, account)
);
CREATE INDEX class_quiz_answer_at ON class_quiz_answer (at);
CREATE INDEX class_quiz_answer_account ON class_quiz_answer (account);

-- Votes in public polls, until we know which quiz the poll is.
CREATE TABLE class_quiz_vote (
    -- What the messenger calls the poll.
    poll TEXT NOT NULL,
    account BIGINT NOT NULL,
    -- The option's place in the poll, from 0.
    place BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (poll, account)
);
CREATE INDEX class_quiz_vote_at ON class_quiz_vote (at);

INSERT INTO sequence (name, last) VALUES ('class_quiz', 0);
