-- Calls for help, and support after them. Nothing says what happened: a caller tells that to a person.
CREATE TABLE sos_call (
    id BIGINT NOT NULL PRIMARY KEY,
    -- Who called; below zero once nothing leads to them any more.
    account BIGINT NOT NULL,
    whom TEXT NOT NULL CHECK (whom IN ('duty', 'counsellor')),
    campus TEXT NOT NULL,
    -- The class of a caller who is bound to one, …
    college TEXT,
    class TEXT,
    -- … and who they are on the roster.
    student BIGINT,
    state TEXT NOT NULL CHECK (state IN ('calling', 'taken', 'closed', 'withdrawn', 'lapsed')),
    -- The level that was told last, from 0, and when.
    level BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    told_at BIGINT NOT NULL,
    -- By which grant it was taken, and by which account.
    taken_by BIGINT,
    taker BIGINT,
    ended_at BIGINT
);
CREATE INDEX sos_call_account ON sos_call (account, opened_at);
CREATE INDEX sos_call_taker ON sos_call (taker) WHERE taker > 0;
CREATE INDEX sos_call_waiting ON sos_call (told_at) WHERE state = 'calling';
-- One at a time.
CREATE UNIQUE INDEX sos_call_open ON sos_call (account) WHERE state IN ('calling', 'taken');
CREATE INDEX sos_call_over ON sos_call (ended_at) WHERE account > 0;

-- One case for each kind of support that somebody consented to.
CREATE TABLE support (
    id BIGINT NOT NULL PRIMARY KEY,
    call BIGINT NOT NULL REFERENCES sos_call (id),
    kind TEXT NOT NULL CHECK (kind IN ('psychology', 'law')),
    -- Whose it is; below zero once it is redacted.
    account BIGINT NOT NULL,
    campus TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('consented', 'assigned', 'active', 'closed', 'redacted')),
    consented_at BIGINT NOT NULL,
    -- Whose account is assigned, and since when.
    assigned BIGINT,
    assigned_at BIGINT,
    -- The last day after that on which they were asked whether they have spoken.
    asked_day BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE UNIQUE INDEX support_open ON support (account, kind) WHERE state IN ('consented', 'assigned', 'active');
CREATE INDEX support_waiting ON support (consented_at) WHERE state IN ('consented', 'assigned', 'active');
CREATE INDEX support_over ON support (closed_at) WHERE state = 'closed';

-- Whether whoever is assigned had spoken with the student by such a day.
CREATE TABLE support_contact (
    support BIGINT NOT NULL REFERENCES support (id) ON DELETE CASCADE,
    day BIGINT NOT NULL,
    has_spoken BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (support, day)
);

-- The cards that were sent to those who might take a call or a case, so that they can be shown anew once it is taken.
CREATE TABLE sos_card (
    delivery BIGINT NOT NULL PRIMARY KEY,
    call BIGINT,
    support BIGINT,
    CHECK ((call IS NULL) <> (support IS NULL))
);
CREATE INDEX sos_card_call ON sos_card (call) WHERE call IS NOT NULL;
CREATE INDEX sos_card_support ON sos_card (support) WHERE support IS NOT NULL;

INSERT INTO sequence (name, last) VALUES ('sos_call', 0);
INSERT INTO sequence (name, last) VALUES ('support', 0);
