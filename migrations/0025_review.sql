-- Asking classes whether they were at a meeting, and looking at meetings of others.

-- The last card that asked a class whether it was at a meeting.
CREATE TABLE attest_card (
    meeting BIGINT NOT NULL PRIMARY KEY REFERENCES meeting (id),
    -- The delivery that carries it; nothing where there was no group that could be asked.
    delivery BIGINT,
    -- The day that it asks about.
    held_on TEXT NOT NULL,
    closes_at BIGINT NOT NULL,
    -- How many it says there are, and since when it says so.
    shown BIGINT NOT NULL,
    shown_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX attest_card_delivery ON attest_card (delivery);

-- Meetings that were drawn at random so that somebody looks at them, and what they found.
CREATE TABLE spot_check (
    meeting BIGINT NOT NULL PRIMARY KEY REFERENCES meeting (id),
    drawn_at BIGINT NOT NULL,
    result TEXT CHECK (result IN ('sound', 'unsound')),
    settled_at BIGINT,
    CHECK ((result IS NULL) = (settled_at IS NULL))
);

-- What somebody was last told that waits for them, as a hash: the same is not said twice.
CREATE TABLE review_word (
    account BIGINT NOT NULL PRIMARY KEY,
    waiting TEXT NOT NULL,
    told_at BIGINT NOT NULL
);
