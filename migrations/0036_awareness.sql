-- Samples of students who are asked what they know of fraud.

-- A week in which students were drawn.
CREATE TABLE aware_week (
    -- Its Monday.
    week TEXT NOT NULL PRIMARY KEY,
    -- The code of the term, or nothing while there is none.
    term TEXT NOT NULL,
    drawn_at BIGINT NOT NULL,
    -- Until when those who were drawn can answer.
    closes_at BIGINT NOT NULL,
    -- When the ledger was told what came of it.
    counted_at BIGINT
);

-- What stays of a week, by the college that students were drawn from.
CREATE TABLE aware_stratum (
    week TEXT NOT NULL REFERENCES aware_week (week),
    campus TEXT NOT NULL,
    college TEXT NOT NULL,
    -- Its students on the day of the draw; how many were drawn, and how many of these could be written to.
    students BIGINT NOT NULL,
    drawn BIGINT NOT NULL,
    reached BIGINT NOT NULL,
    -- How many answered both questions, and how many of these were right in both.
    answered BIGINT NOT NULL DEFAULT 0,
    verified BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (week, campus, college)
);

-- Who was drawn, and what they answered. Nobody but the person sees it, and it goes after four weeks.
CREATE TABLE aware_ask (
    id BIGINT NOT NULL PRIMARY KEY,
    week TEXT NOT NULL REFERENCES aware_week (week),
    student BIGINT NOT NULL REFERENCES student (id),
    campus TEXT NOT NULL,
    college TEXT NOT NULL,
    -- The account that is asked; nothing of whoever cannot be.
    account BIGINT,
    -- What the order of the options comes from.
    seed BIGINT NOT NULL,
    -- The names of the questions, and the answers by the question's place, in JSON.
    questions TEXT NOT NULL,
    answers TEXT NOT NULL DEFAULT '{}',
    -- When the card was planned.
    asked_at BIGINT,
    UNIQUE (week, student)
);
CREATE INDEX aware_ask_student ON aware_ask (student);
CREATE INDEX aware_ask_account ON aware_ask (account);

-- What stays of the answers: how many people of a college met a kind of fraud in samples of a term, and how many were
-- right. What fewer than five people stand behind is shown to nobody.
CREATE TABLE aware_total (
    term TEXT NOT NULL,
    campus TEXT NOT NULL,
    college TEXT NOT NULL,
    fraud_type TEXT NOT NULL,
    people BIGINT NOT NULL,
    right_people BIGINT NOT NULL,
    PRIMARY KEY (term, campus, college, fraud_type)
);

INSERT INTO sequence (name, last) VALUES ('aware_ask', 0);
