-- The short course that somebody said yes to: one lesson a day in private.
CREATE TABLE drip (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL,
    -- The how-manieth of this person, from 1.
    nth BIGINT NOT NULL,
    -- What draws and the order of the options come from.
    seed BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('on', 'stopped', 'over')),
    began_at BIGINT NOT NULL,
    -- The campus day after which the next lesson can come.
    last_day TEXT NOT NULL,
    UNIQUE (account, nth)
);
CREATE INDEX drip_on ON drip (id) WHERE state = 'on';
CREATE INDEX drip_began ON drip (began_at);

-- What somebody got on a day: a tip, a question, or the summary, which is neither. Nobody else sees what was answered.
CREATE TABLE drip_day (
    id BIGINT NOT NULL PRIMARY KEY,
    drip BIGINT NOT NULL REFERENCES drip (id) ON DELETE CASCADE,
    account BIGINT NOT NULL,
    -- The how-manieth day of the course, from 1.
    nth BIGINT NOT NULL,
    -- The campus day: whatever happens, nobody gets two on one.
    day TEXT NOT NULL,
    tip TEXT,
    question TEXT,
    -- The first answer to a question; there is no second one.
    choice TEXT CHECK (choice IN ('a', 'b', 'c', 'd')),
    is_right BOOLEAN,
    answered_at BIGINT,
    UNIQUE (drip, nth),
    UNIQUE (account, day),
    CHECK (tip IS NULL OR question IS NULL),
    CHECK (choice IS NULL OR question IS NOT NULL),
    CHECK ((choice IS NULL) = (is_right IS NULL) AND (choice IS NULL) = (answered_at IS NULL))
);

INSERT INTO sequence (name, last) VALUES ('drip', 0), ('drip_day', 0);
