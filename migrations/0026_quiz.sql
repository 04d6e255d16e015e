-- Rounds of the quiz that people take by themselves. Nobody else sees who answered what: a round goes when its time is
-- over or its person is forgotten, and its answers with it.
CREATE TABLE quiz_round (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL,
    -- The code of the term, or nothing while there is none.
    term TEXT NOT NULL,
    -- The how-manieth of this person in this term, from 1.
    nth BIGINT NOT NULL,
    -- What the draw of the questions and the order of the options come from.
    seed BIGINT NOT NULL,
    -- The questions in the order in which they are asked.
    questions TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    UNIQUE (account, term, nth)
);
CREATE INDEX quiz_round_began ON quiz_round (began_at);

-- The first answer to each question; there is no second one.
CREATE TABLE quiz_answer (
    round BIGINT NOT NULL REFERENCES quiz_round (id) ON DELETE CASCADE,
    -- The question's place in the round, from 0.
    number BIGINT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('a', 'b', 'c', 'd')),
    is_right BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (round, number)
);

-- What stays: how many people of a class met a kind of fraud in their first round of a term, and how many were right.
-- People who are bound to no class count under no name. Whoever shows a class's figures to others than the class's
-- own staff leaves out what fewer than five people stand behind.
CREATE TABLE quiz_total (
    term TEXT NOT NULL,
    class TEXT NOT NULL,
    fraud_type TEXT NOT NULL,
    people BIGINT NOT NULL,
    right_people BIGINT NOT NULL,
    PRIMARY KEY (term, class, fraud_type)
);

INSERT INTO sequence (name, last) VALUES ('quiz_round', 0);
