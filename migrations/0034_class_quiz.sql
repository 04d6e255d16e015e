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

-- Classes are charged for quick quizzes too.
CREATE TABLE burden_with_quiz (
    source TEXT NOT NULL CHECK (source IN ('tip', 'notice', 'summary', 'meeting', 'quiz')),
    reference TEXT NOT NULL,
    class TEXT NOT NULL REFERENCES class (name),
    day TEXT NOT NULL,
    week TEXT NOT NULL,
    points BIGINT NOT NULL CHECK (points > 0),
    reach TEXT CHECK (reach IN ('everything', 'campus', 'college', 'department')),
    campus TEXT,
    college TEXT,
    department TEXT,
    CHECK (reach IS NOT NULL OR (campus IS NULL AND college IS NULL AND department IS NULL)),
    PRIMARY KEY (source, reference, class)
);
INSERT INTO burden_with_quiz (source, reference, class, day, week, points, reach, campus, college, department)
    SELECT source, reference, class, day, week, points, reach, campus, college, department FROM burden;
DROP TABLE burden;
ALTER TABLE burden_with_quiz RENAME TO burden;
CREATE INDEX burden_week ON burden (week, class);
CREATE INDEX burden_day ON burden (day, class);
